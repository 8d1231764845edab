"""The Spark job gives exactly the reports of one run, on a local Spark with two workers.

`PROGRAM` is the program; the messages are the generated vectors.
"""

import gzip
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROGRAM = os.environ["PROGRAM"]
HERE = Path(__file__).resolve().parent
VECTORS = HERE.parent.parent / "generated" / "vectors"
FORMATS = ["text", "json", "sarif", "junit", "markdown", "github", "html"]
ENVIRONMENT = {
    **os.environ,
    "SOURCE_DATE_EPOCH": "1767225600",
    "SPARK_LOCAL_IP": "127.0.0.1",
    "PYSPARK_PYTHON": sys.executable,
    "NO_COLOR": "1",
}


def messages(accepted):
    """Messages of the vectors as lines: those that are right, or those with a fault."""
    for file in sorted(VECTORS.glob("**/*.json")):
        document = json.loads(file.read_text())
        for vector in document.get("vectors", []) if isinstance(document, dict) else []:
            is_wanted = (vector["expect"]["verdict"] == "accepted") == accepted
            for name in ["message", "request", "response"]:
                text = vector.get(name)
                if is_wanted and isinstance(text, str) and not set("\r\n") & set(text):
                    yield text


def job(folder, logs, arguments):
    command = [sys.executable, str(HERE / "audit.py"), logs, "--program", PROGRAM, *arguments]
    configured = {**ENVIRONMENT, "PYSPARK_SUBMIT_ARGS": "--master local[2] --conf spark.ui.enabled=false pyspark-shell"}
    return subprocess.run(command, cwd=folder, env=configured, capture_output=True, text=True)


def check(folder, arguments):
    return subprocess.run([PROGRAM, "check", *arguments], cwd=folder, env=ENVIRONMENT, capture_output=True, text=True)


def without_arguments(report):
    """What a report was made with is another command."""
    report = re.sub(r'"arguments": \[.*?\]', "", report, flags=re.DOTALL)
    return re.sub("<dt>Command</dt><dd><code>[^<]*</code></dd>", "", report)


class Audit(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def log(self, lines, parts):
        """A folder of part files, compressed, as Spark and others write them."""
        os.mkdir(Path(self.folder.name, "log"))
        names = []
        for part in range(parts):
            name = f"log/part-{part:05}.ndjson.gz"
            with gzip.open(Path(self.folder.name, name), "wt", newline="\n") as file:
                file.writelines(line + "\n" for line in lines[part::parts])
            names.append(name)
        return names

    def same(self, lines, parts, options, status):
        names = self.log(lines, parts)
        reports = lambda kind: [f"--report={form}={kind}.{form}" for form in FORMATS]
        whole = check(self.folder.name, [*names, *options, *reports("whole")])
        self.assertEqual(whole.returncode, status, whole.stderr)
        merged = job(self.folder.name, "log", ["--partitions", "4", "--check=" + " ".join(options), "--", *reports("merged")])
        self.assertEqual(merged.returncode, status, merged.stderr)
        self.assertEqual(whole.stdout, merged.stdout)
        for form in FORMATS:
            one, other = (without_arguments(Path(self.folder.name, f"{kind}.{form}").read_text()) for kind in ["whole", "merged"])
            self.assertGreater(len(one), 40 if form != "github" else -1, form)
            self.assertEqual(one, other, form)
        return Path(self.folder.name, "whole.json").read_text()

    def test_a_clean_log(self):
        good = self.clean(list(messages(True)))[:40] * 25
        report = json.loads(self.same(good, 7, ["--statistics"], 0))
        self.assertEqual(report["summary"]["messages"], len(good))

    def test_a_log_with_every_fault(self):
        lines = [*messages(True), *messages(False), "{", "[]"]
        random.Random(7).shuffle(lines)
        report = json.loads(self.same(lines, 9, ["--statistics", "--min-severity", "note"], 1))
        self.assertGreater(report["summary"]["left_out"], 0, "more is found than is kept")
        self.assertGreater(report["summary"]["messages"], 1000)

    def test_what_cannot_be_judged_ends_the_job(self):
        self.log(["{}"], 1)
        ended = job(self.folder.name, "log", ["--check=--no-such-option"])
        self.assertEqual(ended.returncode, 3)
        self.assertIn("--no-such-option", ended.stderr)

    def clean(self, lines):
        Path(self.folder.name, "all.ndjson").write_text("".join(line + "\n" for line in lines))
        every = ["--group-by", "nothing", "--max-findings", "1000000", "--format", "json"]
        found = json.loads(check(self.folder.name, ["all.ndjson", *every]).stdout)["findings"]
        broken = {finding["record"] for finding in found}
        return [line for at, line in enumerate(lines, 1) if at not in broken]


if __name__ == "__main__":
    unittest.main(verbosity=2)

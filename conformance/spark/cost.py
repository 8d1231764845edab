"""How the cost of `conformance check` grows with a log: a table for `docs/scale.md`.

    cargo build --release -p conformance
    python3 conformance/spark/cost.py --program target/release/conformance
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

VECTORS = Path(__file__).resolve().parent.parent.parent / "generated" / "vectors"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--megabytes", default="10,100,1000")
    parser.add_argument("--jobs", default="1,2")
    options = parser.parse_args()
    lines = accepted(options.program)
    print("| log | messages | options | seconds | CPU seconds | MB per CPU second | peak memory |")
    print("|---:|---:|---|---:|---:|---:|---:|")
    for size in map(int, options.megabytes.split(",")):
        with tempfile.TemporaryDirectory() as folder:
            log = Path(folder, "log.ndjson")
            count = fill(log, lines, size * 1_000_000)
            for more in [*([f"--jobs={jobs}"] for jobs in options.jobs.split(",")), ["--jobs=1", "--statistics"]]:
                seconds, cpu, peak = measured([options.program, "check", str(log), *more], folder)
                rate = size / cpu
                print(f"| {size} MB | {count} | `{' '.join(more)}` | {seconds:.2f} | {cpu:.2f} | {rate:.0f} | {peak:.0f} MB |", flush=True)


def accepted(program):
    """Sound messages of every contract, as a log has them."""
    lines = []
    for file in sorted(VECTORS.glob("**/*.json")):
        document = json.loads(file.read_text())
        for vector in document.get("vectors", []) if isinstance(document, dict) else []:
            texts = [vector.get(name) for name in ["message", "request", "response"]]
            if vector["expect"]["verdict"] == "accepted":
                lines += [text for text in texts if isinstance(text, str) and not set("\r\n") & set(text)]
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder, "log.ndjson")
        log.write_text("".join(line + "\n" for line in lines))
        every = ["--group-by", "nothing", "--max-findings", "1000000", "--format", "json"]
        ended = subprocess.run([program, "check", str(log), *every], capture_output=True, text=True)
        broken = {finding["record"] for finding in json.loads(ended.stdout)["findings"]}
    return [line for at, line in enumerate(lines, 1) if at not in broken]


def fill(log, lines, size):
    count = written = 0
    with open(log, "w") as file:
        while written < size:
            line = lines[count % len(lines)] + "\n"
            written += file.write(line)
            count += 1
    return count


def measured(command, folder):
    """Seconds by the clock, of the processors, and the most memory in MB, of the process."""
    start = time.monotonic()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    seconds = time.monotonic() - start
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"error: {command} ended with {os.waitstatus_to_exitcode(status)}")
    return seconds, used.ru_utime + used.ru_stime, used.ru_maxrss / 1000


if __name__ == "__main__":
    main()

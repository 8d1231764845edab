"""Audits a partitioned log with Apache Spark: `conformance check` judges each part where it
lies, and `conformance merge` makes one report of all. Nothing is judged here.

    spark-submit audit.py 'logs/part-*.ndjson.gz' --check='--statistics' -- --report html=audit.html

The exit status is that of one `check` of all parts, in the order of their names; 3 where a
part could not be judged at all. Parts have to be where every worker finds them under the same
name, and so has the program.
"""

import argparse
import glob
import os
import shlex
import subprocess
import sys
import tempfile

from pyspark.sql import SparkSession


def main(arguments):
    options = parsed(arguments)
    paths = sorted(path for pattern in options.logs for path in parts(pattern))
    if not paths:
        sys.exit("error: there is no such log")
    program, check = options.program, shlex.split(options.check)
    spark = SparkSession.builder.appName("conformance").getOrCreate()
    try:
        count = min(options.partitions or spark.sparkContext.defaultParallelism * 4, len(paths))
        partitions = spark.sparkContext.parallelize(paths, count)
        summaries = partitions.mapPartitions(lambda some: judged(program, check, list(some))).collect()
    finally:
        spark.stop()
    with tempfile.TemporaryDirectory() as folder:
        return subprocess.run([program, "merge", *written(folder, summaries), *options.merge]).returncode


def parsed(arguments):
    own, merge = arguments, []
    if "--" in arguments:
        at = arguments.index("--")
        own, merge = arguments[:at], arguments[at + 1 :]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("logs", nargs="+", help="files, folders of part-* files, or patterns")
    parser.add_argument("--program", default="conformance", help="conformance, on every worker")
    parser.add_argument("--check", default="", help="options of `conformance check`, as one text")
    parser.add_argument("--partitions", type=int, help="how many tasks [default: four for each core]")
    return argparse.Namespace(**vars(parser.parse_args(own)), merge=merge)


def parts(pattern):
    return glob.glob(os.path.join(pattern, "part-*") if os.path.isdir(pattern) else pattern)


def judged(program, check, paths):
    """The partial result of these parts: one, because neighbours can be merged where they are."""
    if not paths:
        return
    with tempfile.TemporaryDirectory() as folder:
        summary = os.path.join(folder, "summary.zst")
        # Spark has a task for each core already.
        command = [program, "check", *paths, "--jobs", "1", *check, "--format", "markdown", "--summary-out", summary]
        ended = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        # Findings, an empty part and an unreadable one are results; anything else is none.
        if not os.path.exists(summary):
            raise RuntimeError(f"{shlex.join(command)} ended with {ended.returncode}: {ended.stderr}")
        with open(summary, "rb") as file:
            yield file.read()


def written(folder, summaries):
    for at, summary in enumerate(summaries):
        path = os.path.join(folder, f"{at}.zst")
        with open(path, "wb") as file:
            file.write(summary)
        yield path


if __name__ == "__main__":
    try:
        status = main(sys.argv[1:])
    except Exception as error:  # Py4J has the worker's error in its text.
        print(f"error: {error}", file=sys.stderr)
        status = 3
    sys.exit(status)

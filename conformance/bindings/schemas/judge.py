"""Compiles every strict schema with jsonschema and with jsonschema-rs, formats asserted, and judges every case.

Usage: judge.py SCHEMAS CASES ANSWERS
"""

import json
import pathlib
import sys

import jsonschema
import jsonschema_rs


def compiled(path):
    schema = json.loads(path.read_text(encoding="utf-8"))
    Python = jsonschema.Draft202012Validator
    Python.check_schema(schema)
    assert {"date", "date-time"} <= Python.FORMAT_CHECKER.checkers.keys(), "a format is not checked"
    return {
        "jsonschema": Python(schema, format_checker=Python.FORMAT_CHECKER),
        "jsonschema-rs": jsonschema_rs.Draft202012Validator(schema, validate_formats=True),
    }


def is_valid(validator, text):
    """A payload's text need not be JSON, and is invalid then."""
    try:
        value = json.loads(text)
    except json.JSONDecodeError:
        return False
    return validator.is_valid(value)


def main(schemas, cases, answers):
    asked = json.loads(pathlib.Path(cases).read_text(encoding="utf-8"))
    validators = {file: compiled(pathlib.Path(schemas, file)) for file in asked["files"]}
    with open(answers, "w", encoding="utf-8") as lines:
        for case in asked["cases"]:
            says = {name: is_valid(each, case["text"]) for name, each in validators[case["schema"]].items()}
            lines.write(json.dumps({"id": case["id"], "says": says}) + "\n")


main(*sys.argv[1:])

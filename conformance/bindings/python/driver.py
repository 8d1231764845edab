"""Reads every case as its type, and writes it again.

Usage: driver.py FOLDER CASES ANSWERS
"""

import importlib
import json
import sys
from functools import cache
from typing import Any

from pydantic import TypeAdapter, ValidationError


@cache
def adapter(module: str, name: str) -> TypeAdapter[Any]:
    return TypeAdapter(getattr(importlib.import_module(module), name))


def answer(case: dict[str, Any]) -> dict[str, Any]:
    try:
        binding = adapter(case["module"], case["type"])
    except AttributeError:
        return {"id": case["id"], "refused": "no such type"}
    try:
        value = binding.validate_json(case["text"], strict=True)
        # Members that were not there are not written.
        text = binding.dump_json(value, exclude_unset=True, by_alias=True)
    except ValidationError as error:
        return {"id": case["id"], "refused": str(error)}
    return {"id": case["id"], "text": text.decode()}


def main(folder: str, cases: str, answers: str) -> None:
    sys.path.insert(0, folder)
    with open(cases, encoding="utf-8") as file:
        asked = json.load(file)
    with open(answers, "w", encoding="utf-8") as file:
        for case in asked:
            file.write(json.dumps(answer(case)) + "\n")


main(*sys.argv[1:])

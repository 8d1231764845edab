"""Loads OpenAPI documents with schemathesis, and uses them as its runs do.

Every operation must be there, random requests that it draws for an operation must obey
the document's own schema, and the document's examples of responses must be judged right.
Usage: load_openapi.py DOCUMENT...
"""

import json
import sys

import jsonschema_rs
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import GenerationMode

DRAWN = 20
TYPE = "application/json"


def check(path):
    with open(path, encoding="utf-8") as file:
        document = json.load(file)
    expected = [f"{method.upper()} {name}" for name, item in document["paths"].items() for method in item]
    operations = [result.ok() for result in schemathesis.openapi.from_path(path).get_all_operations()]
    found = [operation.label for operation in operations]
    assert found == expected, f"{path}: {found} were loaded, {expected} are there"
    for operation in operations:
        definition = document["paths"][operation.path][operation.method.lower()]
        drawn = draw(operation, validator(document, definition["requestBody"]))
        judged = judge(operation, definition["responses"])
        print(f"{path}: {operation.label}: {drawn} requests drawn, {judged} responses judged")


def draw(operation, body):
    """Draws requests; each must obey the schema of the body."""
    seen = []

    @settings(
        max_examples=DRAWN,
        database=None,
        deadline=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy(generation_mode=GenerationMode.POSITIVE))
    def one(case):
        body.validate(case.body)
        seen.append(case)

    one()
    assert seen, f"{operation.label}: no request was drawn"
    return len(seen)


def judge(operation, responses):
    """Every example of a response is accepted, and refused when it is emptied."""
    judged = 0
    for status, response in responses.items():
        for example in response.get("content", {}).get(TYPE, {}).get("examples", {}).values():
            assert is_valid(operation, int(status), example["value"]), f"{operation.label}: {example['summary']}"
            assert not is_valid(operation, int(status), {}), f"{operation.label}: an empty object is accepted"
            judged += 1
    assert judged, f"{operation.label}: there is no response to judge"
    return judged


def is_valid(operation, status, value):
    response = schemathesis.Response(
        status_code=status,
        headers={"Content-Type": [TYPE]},
        content=json.dumps(value).encode(),
        request=requests.Request(operation.method, "http://127.0.0.1/").prepare(),
        elapsed=0.0,
        verify=False,
    )
    return operation.is_valid_response(response)


def validator(document, body):
    """The schema of a body, with what it refers to."""
    schema = body["content"][TYPE]["schema"]
    return jsonschema_rs.Draft202012Validator({**schema, "components": document["components"]})


for argument in sys.argv[1:]:
    check(argument)

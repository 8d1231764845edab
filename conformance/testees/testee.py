"""A testee in Python: the binding's pydantic models, jsonschema over the schemas, cryptography for signatures.

Usage: conformance testee -- python testee.py BINDING SCHEMAS (the models' folder, and generated/schemas)
"""

import json
import re
import sys
from base64 import b64decode, b64encode
from datetime import UTC, datetime
from functools import cache

import jsonschema
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from pydantic import TypeAdapter, ValidationError

BINDING, SCHEMAS = sys.argv[1:]
MODULES = {"pay@2.0.0": "pay_2_0_0", "pay@2.0.4": "pay_2_0_4", "preCreate@2.0.4": "pre_create_2_0_4"}
CAPABILITIES = ["decode", "encode", "validate", "sign", "verify"]
HASHES = {"RSA2": hashes.SHA256(), "RSA": hashes.SHA1()}
FORMATS = jsonschema.FormatChecker()


class Testee:
    def hello(self, **_):
        return {"name": "pydantic", "language": "Python", "version": "1", "capabilities": CAPABILITIES}

    def decode(self, contract, direction, text, **_):
        try:
            adapter(contract, direction).validate_json(text, strict=True)
            return {"accepted": True}
        except ValidationError as error:
            return {"accepted": False, "reason": str(error)}

    def encode(self, contract, direction, text, **_):
        value = adapter(contract, direction).validate_json(text, strict=True)
        return {"text": value.model_dump_json(exclude_unset=True, by_alias=True)}

    def validate(self, contract, direction, text, **_):
        envelope = json.loads(text)
        errors = list(validator(contract, direction).iter_errors(envelope))
        if not errors and is_in_time(envelope.get("request", {})):
            return {"valid": True}
        # A schema forbids a member at its object, which is not the place.
        placed = [error.absolute_path for error in errors if error.validator != "not"]
        return {"valid": False, "pointers": ["".join(f"/{step}" for step in path) for path in placed]}

    def unique(self, pairs):
        assert len(dict(pairs)) == len(pairs), "a name stands twice"
        return dict(pairs)

    def sign(self, text, private_key, sign_type, **_):
        key = serialization.load_pem_private_key(private_key.encode(), None)
        return {"signature": b64encode(key.sign(text.encode(), PKCS1v15(), HASHES[sign_type])).decode()}

    def verify(self, contract, public_key, sign_type, text=None, base64="", **_):
        # The exact bytes of the message are signed; whatever is doubtful about them is not verified.
        text = b64decode(base64).decode() if text is None else text
        envelope = json.loads(text, object_pairs_hook=self.unique, parse_constant=int)
        [name] = {"request", "response"} & envelope.keys()
        is_named = envelope[name].get("head", {}).get("signType", sign_type) == sign_type
        signature = b64decode(envelope["signature"], validate=True)
        key = serialization.load_pem_public_key(public_key.encode())
        key.verify(signature, value_of(text, name).encode(), PKCS1v15(), HASHES[sign_type])
        is_exact = is_named and b64encode(signature).decode() == envelope["signature"]
        return {"verified": is_exact and (sign_type == "RSA2" or contract == "pay@2.0.0")}


def value_of(text, wanted):
    """The text of a member's value, as it stands in an object that is known to be JSON."""
    name, end = "", text.index("{")
    while name != wanted:
        name, end = json.decoder.scanstring(text, text.index('"', end) + 1)
        start = re.compile(r"\s*:\s*").match(text, end).end()
        _, end = json.JSONDecoder().raw_decode(text, start)
    return text[start:end]


@cache
def adapter(contract, direction):
    return TypeAdapter(getattr(__import__(MODULES[contract]), f"{direction.capitalize()}Envelope"))


@cache
def validator(contract, direction):
    with open(f"{SCHEMAS}/{contract}/{direction}.strict.schema.json", encoding="utf-8") as file:
        return Validator(json.load(file), format_checker=FORMATS)


def payload(validator, schema, text, _):
    """JSON inside a string, of which jsonschema only takes note."""
    try:
        yield from validator.descend(json.loads(text), schema)
    except (json.JSONDecodeError, TypeError):
        yield jsonschema.ValidationError("no JSON")


@FORMATS.checks("date-time", (ValueError, AttributeError))
def time(text):
    """A time, unless it is wrong. A leap second stands at the end of a day in UTC; the rest is in the pattern."""
    start = datetime.fromisoformat(text.upper().replace(":60", ":59"))
    return start if ":60" not in text or f"{start.astimezone(UTC):%H:%M}" == "23:59" else False


def is_in_time(request):
    """What no schema says: an order expires between 1 and 30 minutes after the request."""
    expiry = request.get("body", {}).get("order", {}).get("expiryTime")
    return not expiry or 60 <= (time(expiry) - time(request["head"]["reqTime"])).total_seconds() <= 1800


Validator = jsonschema.validators.extend(jsonschema.Draft202012Validator, {"contentSchema": payload})
sys.path.insert(0, BINDING)
for line in sys.stdin.buffer:
    asked = json.loads(line)
    try:
        answer = getattr(Testee(), asked["op"])(**asked)
    except Exception as error:
        answer = {"verified": False} if asked["op"] == "verify" else {"error": str(error)}
    print(json.dumps({"id": asked["id"], **answer}), flush=True)

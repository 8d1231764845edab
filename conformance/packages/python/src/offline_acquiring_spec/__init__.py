"""The contracts as data: JSON Schemas, test vectors, OpenAPI documents and the resolved model.

Each call reads a file, and raises FileNotFoundError where there is none of that name. The pydantic models are in
`offline_acquiring_spec.models`, a module for each contract; they need the extra `models`.
"""

import json
from importlib.resources import files
from typing import Any, Literal

__all__ = ["contracts", "model", "openapi", "openapis", "payloads", "schema", "signature_vectors", "vectors"]

_DATA = files(__name__).joinpath("data")
_SCHEMA = ".strict.schema.json"


def contracts() -> list[str]:
    """The ids of the contracts."""
    return sorted(entry.name for entry in _DATA.joinpath("schemas").iterdir() if entry.is_dir())


def schema(contract: str, name: str, layer: Literal["strict", "shape"] = "strict") -> dict[str, Any]:
    """A schema: of `request` or `response`, of all types (`bundle`), or of JSON inside of a string (`payloads/NAME`).

    `strict` is for validators; `shape`, without conditions, for generators of code.
    """
    return _read("schemas", contract, *f"{name}.{layer}.schema.json".split("/"))


def payloads(contract: str) -> list[str]:
    """The names of the payloads, which are JSON inside of strings."""
    return _names(_SCHEMA, "schemas", contract, "payloads")


def vectors(contract: str, direction: Literal["request", "response", "exchange"]) -> dict[str, Any]:
    """Messages with their verdicts; `exchange` has requests with their responses."""
    return _read("vectors", contract, f"{direction}.json")


def signature_vectors() -> dict[str, Any]:
    """Signed messages with their verdicts, and the keys."""
    return _read("vectors", "signatures.json")


def openapi(version: str) -> dict[str, Any]:
    """An OpenAPI 3.1 document, by the name that `openapis` gives."""
    return _read("openapi", f"{version}.json")


def openapis() -> list[str]:
    """The names of the OpenAPI documents: the versions of the APIs."""
    return _names(".json", "openapi")


def model() -> dict[str, Any]:
    """Everything that the spec says: every type, rule, result code and erratum."""
    return _read("model.json")


def _read(*path: str) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(_DATA.joinpath(*path).read_text(encoding="utf-8"))
    return value


def _names(end: str, *path: str) -> list[str]:
    names = (entry.name for entry in _DATA.joinpath(*path).iterdir())
    return sorted(name.removesuffix(end) for name in names if name.endswith(end))

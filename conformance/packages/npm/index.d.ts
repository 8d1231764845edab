import type { Contract } from "./contracts.js";
import type { Model } from "./types/model.js";
import type { SignatureVectorFile } from "./types/signature-vectors.js";
import type { VectorFile } from "./types/vectors.js";

export { contracts, type Contract, type Messages } from "./contracts.js";
export type { Model } from "./types/model.js";
export type { SignatureVector, SignatureVectorFile } from "./types/signature-vectors.js";
export type { Vector, VectorFile } from "./types/vectors.js";

/** `strict` is for validators; `shape`, without conditions, for generators of code. */
export type Layer = "strict" | "shape";

/** A JSON Schema (2020-12) or an OpenAPI document. */
export type Document = { [member: string]: unknown };

/**
 * A schema: of `request` or `response`, of all types (`bundle`), or of JSON inside of a string (`payloads/NAME`).
 *
 * Throws when there is none of this name.
 */
export declare function schema(contract: Contract, name: "request" | "response" | "bundle" | `payloads/${string}`, layer?: Layer): Document;

/** The names of the payloads, which are JSON inside of strings. */
export declare function payloads(contract: Contract): string[];

/** Messages with their verdicts; `exchange` has requests with their responses. */
export declare function vectors(contract: Contract, direction: "request" | "response" | "exchange"): VectorFile;

/** Signed messages with their verdicts, and the keys. */
export declare function signatureVectors(): SignatureVectorFile;

/** An OpenAPI 3.1 document, by the name that `openapis` gives. Throws when there is none. */
export declare function openapi(version: string): Document;

/** The names of the OpenAPI documents: the versions of the APIs. */
export declare function openapis(): string[];

/** Everything that the spec says: every type, rule, result code and erratum. */
export declare function model(): Model;

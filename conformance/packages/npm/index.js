// The data of this package, read when it is asked for. What each function gives is in index.d.ts.

import { readFileSync, readdirSync } from "node:fs";

export { contracts } from "./contracts.js";

export const schema = (contract, name, layer = "strict") => read(`schemas/${contract}/${name}.${layer}.schema.json`);
export const payloads = (contract) => names(`schemas/${contract}/payloads/`, ".strict.schema.json");
export const vectors = (contract, direction) => read(`vectors/${contract}/${direction}.json`);
export const signatureVectors = () => read("vectors/signatures.json");
export const openapi = (version) => read(`openapi/${version}.json`);
export const openapis = () => names("openapi/", ".json");
export const model = () => read("model.json");

const place = (path) => new URL(path, import.meta.url);
const read = (path) => JSON.parse(readFileSync(place(path), "utf8"));
const names = (path, end) => readdirSync(place(path)).filter((name) => name.endsWith(end)).map((name) => name.slice(0, -end.length)).sort();

// A testee on Node: types of the TypeScript binding, ajv over the schemas, Node's own crypto.
// Usage: conformance testee -- node testee.mjs MODULES SCHEMAS
// MODULES is a folder with node_modules that has ajv and ajv-formats, SCHEMAS is generated/schemas.

import { sign, verify } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** @import * as pay_2_0_0 from "./pay_2_0_0.ts" */
/** @import * as pay from "./pay_2_0_4.ts" */
/** @import * as preCreate from "./pre_create_2_0_4.ts" */

const [modules = ".", schemas = "."] = process.argv.slice(2);
const load = createRequire(join(modules, "here.js"));
const { Ajv2020 } = load("ajv/dist/2020.js");
const HASHES = { RSA2: "sha256", RSA: "sha1" };
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/gs;

const ajv = new Ajv2020({ strict: true, allErrors: true });
load("ajv-formats")(ajv, ["date", "date-time", "int64"]);
// JSON inside a string is judged by its own schema, of which ajv only takes note.
ajv.removeKeyword("contentSchema");
ajv.addKeyword({ keyword: "contentSchema", type: "string", schemaType: "object", errors: "full", compile: payload });

const answers = {
  hello: () => ({ name: "node", language: "TypeScript", version: "1", capabilities: Object.keys(answers).slice(1) }),
  decode: (asked) => {
    const { errors } = judged(asked, "shape");
    return errors.length === 0 ? { accepted: true } : { accepted: false, reason: ajv.errorsText(errors) };
  },
  // JSON.parse rounds what a double cannot hold; such numbers travel as marked texts.
  encode: ({ text }) => {
    const carried = text.replace(TOKEN, (token) => (/^-?\d/.test(token) ? `"\uf8ff${token}"` : token));
    /** @type {pay_2_0_0.AnyType | pay.AnyType | preCreate.AnyType} */
    const envelope = JSON.parse(carried);
    return { text: JSON.stringify(envelope).replace(/"\uf8ff([^"]+)"/g, "$1") };
  },
  validate: (asked) => {
    const { envelope, errors } = judged(asked, "strict");
    const found = errors.length === 0 ? expiry(envelope) : errors;
    if (found.length === 0) return { valid: true };
    // A schema forbids a member at its object, which is not the place.
    const placed = found.filter(({ keyword }) => keyword !== "not" && keyword !== "if");
    return { valid: false, pointers: placed.map(({ instancePath }) => instancePath) };
  },
  sign: ({ text, private_key: key, sign_type: type }) =>
    ({ signature: sign(HASHES[type], Buffer.from(text), key).toString("base64") }),
  verify: (asked) => ({ verified: attempt(() => isVerified(asked)) ?? false }),
};

for await (const line of createInterface({ input: process.stdin })) {
  const asked = JSON.parse(line);
  const answer = attempt(() => answers[asked.op](asked)) ?? { error: "that failed" };
  console.log(JSON.stringify({ id: asked.id, ...answer }));
}

// Where the text breaks the schema of this layer, "shape" or "strict".
function judged({ contract, direction, text }, layer) {
  const id = `urn:offline-acquiring:${contract}:${direction}:${layer}`;
  const schema = () => readFileSync(join(schemas, contract, `${direction}.${layer}.schema.json`), "utf8");
  return errors(text, ajv.getSchema(id) ?? ajv.compile(JSON.parse(schema())), { instancePath: "" });
}

function payload({ $ref }, _, { schemaEnv }) {
  return function judge(text, place) {
    return Object.assign(judge, errors(text, ajv.getSchema(schemaEnv.root.schema.$id + $ref), place)).errors.length === 0;
  };
}

function errors(text, validate, place) {
  const envelope = attempt(() => JSON.parse(text));
  if (envelope === undefined) return { errors: [{ ...place, keyword: "json" }] };
  return { envelope, errors: validate(envelope, { ...place, rootData: envelope }) ? [] : validate.errors };
}

// What no schema says: an order expires between 1 and 30 minutes after the request.
function expiry(/** @type {preCreate.RequestEnvelope} */ { request }) {
  const seconds = (Date.parse(request?.body.order.expiryTime ?? "") - Date.parse(request?.head.reqTime)) / 1000;
  return seconds < 60 || seconds > 1800 ? [{ keyword: "expiry", instancePath: "/request/body/order/expiryTime" }] : [];
}

// The exact bytes of the message are signed, and nothing around them may be doubtful.
function isVerified({ contract, text, base64, public_key: key, sign_type: type }) {
  text ??= new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.from(base64, "base64"));
  const { signature, ...envelope } = JSON.parse(text);
  const [name = "", other] = ["request", "response"].filter((name) => name in envelope);
  const [message, head] = [members(text).get(name), { signType: type, ...envelope[name].head }];
  if (other || !message.startsWith("{") || head.signType !== type || (type === "RSA" && contract !== "pay@2.0.0")) return false;
  const bytes = Buffer.from(signature, "base64");
  return bytes.toString("base64") === signature && verify(HASHES[type], Buffer.from(message), key, bytes);
}

// The text of each of the envelope's values. A name that stands twice in any object is an error.
function members(/** @type {string} */ text) {
  const spans = new Map(), names = /** @type {(Set<string> | undefined)[]} */ ([]);
  let [name, start, last] = ["", 0, ""];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === "{" || token === "[") names.push(token === "{" ? new Set() : undefined);
    if (names.length === 1 && (token === "," || token === "}")) spans.set(name, text.slice(start, index).trim());
    if (token === "}" || token === "]") names.pop();
    if (token === ":") {
      const own = JSON.parse(last);
      if (names.at(-1)?.has(own)) throw new Error(`${own} stands twice`);
      names.at(-1)?.add(own);
      if (names.length === 1) [name, start] = [own, index + 1];
    }
    last = token;
  }
  return spans;
}

function attempt(task) {
  try {
    return task();
  } catch {
    return undefined;
  }
}

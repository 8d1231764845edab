// Compiles every strict schema with ajv at its strictest, and judges every case.
//
// Usage: node ajv.mjs MODULES SCHEMAS CASES ANSWERS

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [modules, schemas, casesFile, answersFile] = process.argv.slice(2);
const require = createRequire(join(modules, "here.js"));
const { Ajv2020 } = require("ajv/dist/2020.js");
const { default: addFormats } = require("ajv-formats");

const { files, cases } = JSON.parse(readFileSync(casesFile, "utf8"));
const ajv = addFormats(new Ajv2020({ strict: true }));
const compiled = new Map(files.map((file) => [file, ajv.compile(JSON.parse(readFileSync(join(schemas, file), "utf8")))]));

const answer = ({ id, schema, text }) => ({ id, says: { ajv: isValid(compiled.get(schema), text) } });
writeFileSync(answersFile, cases.map((each) => `${JSON.stringify(answer(each))}\n`).join(""));

// A payload's text need not be JSON, and is invalid then.
function isValid(validate, text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return false;
  }
  return validate(value);
}

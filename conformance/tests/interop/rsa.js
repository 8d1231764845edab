// Signs and verifies as Node programs do.
//
//   sign DIGEST KEY MESSAGE
//   verify DIGEST KEY MESSAGE SIGNATURE
//   table FILE
//
// A table has a line for each verdict: digest, key, message and signature, all but the digest in base64, with tabs
// between them.
const { createPublicKey, createSign, createVerify } = require("node:crypto");
const { readFileSync } = require("node:fs");

function verify(digest, key, message, signature) {
  return createVerify(`RSA-${digest}`).update(message).verify(key, signature, "base64");
}

const [task, ...given] = process.argv.slice(2);
if (task === "sign") {
  const [digest, key, message] = given;
  const signer = createSign(`RSA-${digest}`).update(readFileSync(message));
  process.stdout.write(signer.sign(readFileSync(key), "base64"));
} else if (task === "verify") {
  const [digest, key, message, signature] = given;
  process.stdout.write(String(verify(digest, readFileSync(key), readFileSync(message), readFileSync(signature, "utf8"))));
} else {
  for (const line of readFileSync(given[0], "utf8").split("\n").filter(Boolean)) {
    const [digest, spki, message, signature] = line.split("\t");
    const key = createPublicKey({ key: Buffer.from(spki, "base64"), format: "der", type: "spki" });
    console.log(verify(digest, key, Buffer.from(message, "base64"), signature));
  }
}

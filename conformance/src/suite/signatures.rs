//! The signature vectors: verified, or refused by the rule and at the place they name.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use model::signature_vector::{SignatureExpect, SignatureVector, SignatureVectorFile};

use super::{Failure, Selection, SignatureRow, direction, listed};
use crate::catalog::Catalog;
use crate::judge::{Keys, Options, Signature, judge_signature};
use crate::signature::PublicKey;

/// Verifies the selected vectors.
pub(super) fn run(
    catalog: &Catalog,
    file: &SignatureVectorFile,
    selection: &Selection,
    failures: &mut Vec<Failure>,
) -> Vec<SignatureRow> {
    let mut rows: Vec<SignatureRow> = Vec::new();
    for vector in file.vectors.iter().filter(|vector| selection.has_contract(&vector.contract)) {
        if !selection.has_case(&vector.id) {
            continue;
        }
        let at = rows.iter().position(|row| row.contract == vector.contract).unwrap_or_else(|| {
            rows.push(SignatureRow { contract: vector.contract.clone(), vectors: 0, passed: 0, failed: 0 });
            rows.len() - 1
        });
        let row = &mut rows[at];
        row.vectors += 1;
        match verdict(catalog, file, vector) {
            Ok(()) => row.passed += 1,
            Err(got) => {
                row.failed += 1;
                failures.push(Failure { id: vector.id.clone(), expected: expected(vector), got });
            }
        }
    }
    rows.sort_by(|one, other| one.contract.cmp(&other.contract));
    rows
}

/// `Err` says what came out instead of what the vector expects.
fn verdict(catalog: &Catalog, file: &SignatureVectorFile, vector: &SignatureVector) -> Result<(), String> {
    let text = match (&vector.message, &vector.message_base64) {
        (Some(text), _) => text.clone().into_bytes(),
        (None, bytes) => STANDARD.decode(bytes.as_deref().unwrap_or_default()).map_err(|error| error.to_string())?,
    };
    let key = file.keys.iter().find(|key| key.id == vector.key).ok_or_else(|| format!("no key {}", vector.key))?;
    let key = PublicKey::read(key.public.as_bytes(), catalog.envelope.key_bits).map_err(|error| error.to_string())?;
    let asked = vector.asked.as_deref();
    let asked = catalog.envelope.sign_types.iter().find(|sign_type| Some(sign_type.name) == asked);
    let keys = Keys { request: Some(key.clone()), response: Some(key), asked };
    let options = Options { keys: Some(keys), ..Options::new(catalog.readings()) };
    let judged = judge_signature(catalog, &text, &options, None);

    let is_meant = |finding: &wire::Finding| match &vector.expect {
        SignatureExpect::Valid => false,
        SignatureExpect::Invalid { rule, pointer } => finding.rule.id == rule && finding.pointer == *pointer,
    };
    let is_right = match &vector.expect {
        SignatureExpect::Valid => {
            judged.signature == Signature::Verified && judged.direction == Some(direction(vector.direction))
        }
        SignatureExpect::Invalid { .. } => {
            judged.signature == Signature::Refused && judged.findings.iter().any(is_meant)
        }
    };
    match judged.signature {
        _ if is_right => Ok(()),
        Signature::Verified => Err("verified".to_owned()),
        _ => Err(listed(&judged.findings)),
    }
}

fn expected(vector: &SignatureVector) -> String {
    match &vector.expect {
        SignatureExpect::Valid => "verified".to_owned(),
        SignatureExpect::Invalid { rule, pointer } if pointer.is_empty() => format!("{rule} at the root"),
        SignatureExpect::Invalid { rule, pointer } => format!("{rule} at {pointer}"),
    }
}

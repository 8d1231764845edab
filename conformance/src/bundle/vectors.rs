//! The vectors of a run's cases, masked: what was sent, and what had to come back. The test
//! keys of signature vectors stay where they are.

use std::collections::BTreeSet;

use model::signature_vector::SignatureVectorFile;
use model::vector::VectorFile;
use serde_json::Value;

use super::secrets::{Masker, Secrets};
use crate::catalog;

/// Files of vectors.
#[derive(Debug, Default)]
pub struct Vectors {
    /// Path and content.
    files: Vec<(String, Value)>,
}

/// The vectors of these cases; other cases are made when they are sent.
///
/// # Errors
/// Only of a broken build.
pub fn of(cases: &BTreeSet<&str>) -> Result<Vectors, serde_json::Error> {
    let mut files = Vec::new();
    if cases.is_empty() {
        return Ok(Vectors { files });
    }
    for (path, text) in generated::VECTORS {
        let mut file: VectorFile = serde_json::from_str(text)?;
        file.vectors.retain(|vector| cases.contains(vector.id.as_str()));
        if !file.vectors.is_empty() {
            files.push((format!("vectors/{path}"), serde_json::to_value(file)?));
        }
    }
    let mut signatures: SignatureVectorFile = catalog::signature_vectors()?;
    signatures.vectors.retain(|vector| cases.contains(vector.id.as_str()));
    if !signatures.vectors.is_empty() {
        signatures.keys.clear();
        files.push(("vectors/signatures.json".to_owned(), serde_json::to_value(signatures)?));
    }
    Ok(Vectors { files })
}

impl Vectors {
    /// Learns the secrets in them.
    pub fn teach(&self, secrets: &mut Secrets) {
        self.files.iter().for_each(|(_, file)| secrets.learn_value(file));
    }

    /// The files with their secrets masked: path and text.
    pub fn masked(&self, masker: &Masker) -> Vec<(String, Value)> {
        let masked = |file: &Value| super::report::masked(file, masker);
        self.files.iter().map(|(path, file)| (path.clone(), masked(file))).collect()
    }
}

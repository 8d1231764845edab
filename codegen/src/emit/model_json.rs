//! `model.json`: the whole model for programs in other languages, and the schemas of the
//! data files.

use model::signature_vector::SignatureVectorFile;
use model::{Model, vector::VectorFile};
use schemars::JsonSchema;
use serde::Serialize;

use super::{File, HEADER, json};

/// The model, its schema, and the schemas of vector files.
pub fn files(model: &Model) -> Vec<File> {
    let text = json::pretty(&ModelFile { generated: HEADER.to_owned(), model });
    vec![
        File { path: "generated/model.json".to_owned(), text },
        json::schema_file::<ModelFile<'_>>("generated/schemas/model.schema.json".to_owned(), "model"),
        json::schema_file::<VectorFile>("generated/schemas/vectors.schema.json".to_owned(), "vectors"),
        json::schema_file::<SignatureVectorFile>(
            "generated/schemas/signature-vectors.schema.json".to_owned(),
            "signature-vectors",
        ),
    ]
}

/// Everything that the spec says, resolved: no inheritance, no deviation, no reference
/// that would have to be looked up outside this file.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "Model")]
struct ModelFile<'m> {
    /// Where the file comes from, and the command that makes it.
    generated: String,
    #[serde(flatten)]
    model: &'m Model,
}

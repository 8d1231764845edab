//! The schemas of the real spec say what the model says that they say.

use std::path::Path;

use codegen::emit::json_schema;
use model::{InSchema, Scope};

#[test]
fn strict_schemas_have_every_condition_that_a_schema_can_say() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let sources = codegen::load(&dir).unwrap_or_else(|error| panic!("{error}"));
    let model = codegen::compile(&sources)
        .unwrap_or_else(|found| panic!("{}", codegen::render(&found, &sources, codegen::Style::Plain)));
    let files = json_schema::files(&model);
    for rule in model.rules.iter().filter(|rule| rule.scope == Scope::Condition) {
        let comment = format!("\"$comment\": \"{}\"", rule.id);
        let said = |layer: &str| files.iter().any(|file| file.path.contains(layer) && file.text.contains(&comment));
        let expected = !matches!(rule.in_schema, InSchema::No { .. });
        assert_eq!(said(".strict."), expected, "{}", rule.id);
        assert!(!said(".shape."), "{}", rule.id);
    }
}

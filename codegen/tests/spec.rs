//! The real spec compiles.

use std::path::Path;

#[test]
fn the_spec_has_no_mistakes() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let sources = codegen::load(&dir).unwrap_or_else(|error| panic!("{error}"));
    if let Err(diagnostics) = codegen::compile(&sources) {
        panic!("{}", codegen::render(&diagnostics, &sources, codegen::Style::Plain));
    }
}

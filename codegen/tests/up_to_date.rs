//! What is checked in is what the compiler makes.

use std::path::Path;

use codegen::{emit, output};

#[test]
fn generated_files_are_up_to_date() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let sources = codegen::load(&root.join("spec")).expect("spec/ can be read");
    let model = codegen::compile(&sources).expect("spec/ has no mistakes");
    let files = emit::emit(&model, &sources, &[]);
    let differences = output::compare(&root, &files, true).expect("generated/ can be read");
    let list: Vec<String> = differences.iter().map(ToString::to_string).collect();
    assert!(list.is_empty(), "{}\n`cargo xtask generate` writes them", list.join("\n"));
}

#[test]
fn generation_does_not_depend_on_the_order_of_files() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let sources = codegen::load(&root.join("spec")).expect("spec/ can be read");
    let mut reversed = codegen::load(&root.join("spec")).expect("spec/ can be read");
    reversed.files.reverse();
    let files = |sources| emit::emit(&codegen::compile(sources).expect("spec/ has no mistakes"), sources, &[]);
    let (forward, backward) = (files(&sources), files(&reversed));
    assert_eq!(forward.len(), backward.len());
    for (left, right) in forward.iter().zip(&backward) {
        assert!(left == right, "{} depends on the order in which files are read", left.path);
    }
}

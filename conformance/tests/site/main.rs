//! The reference site: what is checked in is what the model says, every rule has its
//! place, and no link leads nowhere.

mod disk;
mod links;
mod program;

use std::path::{Path, PathBuf};

use conformance::catalog::{Catalog, model};
use conformance::site::{self, Page, Sources};

/// The site of the compiled-in model.
fn rendered() -> Vec<Page> {
    let model = model().expect("the model is JSON");
    let sources = Sources { model: &model, catalog: &Catalog::generated(), samples: generated::SAMPLES };
    site::render(&sources).expect("the site renders")
}

fn committed() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/docs")
}

#[test]
fn the_committed_site_is_up_to_date() {
    let differences = site::compare(&committed(), &rendered()).expect("generated/docs can be read");
    let list: Vec<_> = differences.iter().map(ToString::to_string).collect();
    assert!(list.is_empty(), "in generated/docs:\n{}\n`cargo xtask docs` writes them", list.join("\n"));
}

#[test]
fn the_same_sources_give_the_same_site() {
    assert!(rendered() == rendered());
}

/// A page with everything in it must still open at once.
#[test]
fn the_site_is_small() {
    let bytes: usize = rendered().iter().map(|page| page.text.len()).sum();
    assert!(bytes < 4_000_000, "{bytes} bytes");
}

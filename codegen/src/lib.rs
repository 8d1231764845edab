//! The compiler of `spec/`.
//!
//! The phases, in the order in which a spec goes through them:
//!
//! 1. **Load** ([`load`]): the spec folder's files become text in memory ([`source`]).
//! 2. **Parse** ([`parse`]): each file is compared with the schema of its kind, so that
//!    all its mistakes are found, and read into the types of [`parse::language`].
//! 3. **View** (`view`): what each contract sees of the spec. Contracts share types, say
//!    some things differently and borrow from each other; a view has all that applied.
//! 4. **Check** (`check`): what the schema cannot say, one question a file. Every check
//!    runs, whatever the others found.
//! 5. **Resolve** (`resolve`): views become the [`Model`]: every reference followed, every
//!    rule with its id, its place and its citation. The [`lock`] sees that no id vanished.
//! 6. **Emit** (`emit`): the model becomes files, one function a target. Writing them is
//!    not done here. This is the feature `emit`: who only reads specs goes without it.
//!
//! # How to add one
//! - *A field, a type, a rule, a contract*: YAML in `spec/`, and nothing here.
//! - *A word of the spec language*: a member in [`parse::language`] with a doc comment;
//!   then follow it through `view` to `resolve`, and check what can be wrong about it.
//! - *A check*: a file in `check/` and a line in its table.
//! - *A target*: a module in `emit/` and a line in its table.

mod check;
pub mod diagnostic;
#[cfg(feature = "emit")]
pub mod emit;
pub mod lock;
#[cfg(feature = "emit")]
pub mod output;
pub mod parse;
mod resolve;
pub mod source;
mod suggest;
mod test_key;
pub mod vectors;
mod view;

pub use diagnostic::{Diagnostic, Style, render};
pub use source::{ReadError, Source, Sources, load};

use model::Model;

/// Compiles a spec.
///
/// # Errors
/// All mistakes that were found, in the order of files and lines. [`render`] draws them.
pub fn compile(sources: &Sources) -> Result<Model, Vec<Diagnostic>> {
    let (spec, mut found) = parse::parse(sources);
    let views = view::views(&spec);
    found.extend(check::check(&spec, &views));
    if !found.is_empty() {
        return Err(diagnostic::tidy(found));
    }
    let Some(model) = resolve::model(&spec, &views) else { return Err(diagnostic::tidy(found)) };
    found.extend(check::resolved(&model, &spec, sources));
    if found.is_empty() { Ok(model) } else { Err(diagnostic::tidy(found)) }
}

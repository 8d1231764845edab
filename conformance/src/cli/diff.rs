//! `conformance diff`: what changed between two contracts.

use std::io::Write;

use clap::{Args, ValueEnum};

use super::{Failure, Outcome, Status};
use crate::catalog::{self, Catalog};
use crate::diff::{of_ids, render};

/// Tell what changed between two contracts, for whom, and what that breaks.
///
/// Read under the chosen readings of the errata. What breaks `wire` refuses a request that was valid,
/// or answers what a reader could not get before; what breaks `code` changes the generated types;
/// what breaks `signature` changes function, version, sign types or signature.
#[derive(Args)]
#[command(after_help = example())]
pub(super) struct Arguments {
    /// The id of the contract before
    old: String,
    /// The id of the contract after
    new: String,
    /// How to print
    #[arg(long, default_value = "text")]
    format: Format,
    /// Exit with 1 when there is such a change; without it, never
    #[arg(long, value_name = "CHANGE")]
    fail_on: Option<FailOn>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A line for each change
    Text,
    /// All that is known, for programs
    Json,
    /// Tables for a pull request
    Markdown,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FailOn {
    /// A change that breaks something
    Breaking,
    /// Any change
    Any,
}

pub(super) fn run(arguments: &Arguments, catalog: &Catalog, out: &mut dyn Write) -> Outcome {
    let old = super::contract(catalog, &arguments.old)?.id;
    let new = super::contract(catalog, &arguments.new)?.id;
    let diff = of_ids(&catalog::model()?, old, new)
        .ok_or_else(|| Failure::Environment(format!("the compiled-in model lacks {old} or {new}")))?;
    match arguments.format {
        Format::Text => render::text::write(out, &diff)?,
        Format::Json => render::json::write(out, &diff)?,
        Format::Markdown => render::markdown::write(out, &diff)?,
    }
    let is_met = match arguments.fail_on {
        None => false,
        Some(FailOn::Breaking) => diff.summary.breaking > 0,
        Some(FailOn::Any) => !diff.changes.is_empty(),
    };
    Ok(if is_met { Status::Findings } else { Status::Conforms })
}

/// With contracts that there are.
fn example() -> String {
    let ids = Catalog::generated().ids();
    match ids.as_slice() {
        [old, new, ..] => format!("Example: conformance diff {old} {new} --fail-on breaking"),
        _ => String::new(),
    }
}

//! `conformance explain`: everything about a rule, code, erratum, contract or field.

use std::io::Write;

use clap::Args;

use super::{Failure, Outcome, Status, TextOrJson};
use crate::catalog::{self, Catalog};
use crate::explain::{find, nearest, text};

/// Tell everything about a rule, result code, erratum, contract, type or field.
///
/// Example: conformance explain Money.value
#[derive(Args)]
pub(super) struct Arguments {
    /// A rule's, erratum's or contract's id, a result code or its id, a type (`Money`), a
    /// field (`Money.value`, `CONTRACT/Money.value`) or a JSON pointer (`/request/head`, CONTRACT before it or not)
    id: String,
    /// How to print
    #[arg(long, default_value = "text")]
    format: TextOrJson,
}

pub(super) fn run(arguments: &Arguments, _: &Catalog, out: &mut dyn Write) -> Outcome {
    let model = catalog::model()?;
    let id = arguments.id.trim();
    let topics = find(&model, id, |contract| catalog::vectors(Some(contract)))?;
    if topics.is_empty() {
        let near = nearest(&model, id);
        let hint = if near.is_empty() {
            " See `conformance list rules`, and codes, errata, fields and contracts.".to_owned()
        } else {
            format!(" Nearest are:\n  {}", near.join("\n  "))
        };
        return Err(Failure::Usage(format!("nothing is called `{id}`.{hint}")));
    }
    match arguments.format {
        TextOrJson::Text => {
            for (at, topic) in topics.iter().enumerate() {
                if at > 0 {
                    writeln!(out)?;
                }
                text::write(out, topic)?;
            }
        }
        TextOrJson::Json => {
            serde_json::to_writer_pretty(&mut *out, &topics).map_err(std::io::Error::from)?;
            writeln!(out)?;
        }
    }
    Ok(Status::Conforms)
}

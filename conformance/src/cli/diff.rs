//! `conformance diff`: what changed between two contracts or specs.

use std::io::Write;

use clap::{Args, ValueEnum};

use super::{Failure, Outcome, Status};
use crate::catalog::{self, Catalog};
use crate::diff::{Report, Spec, of_contracts, of_specs, render};
use crate::nearest::did_you_mean;
use crate::spec::{Named, Refusal, compile, named};

/// Tell what changed between two contracts or two specs, for whom, and what that breaks.
///
/// OLD and NEW are contracts that are compiled in (see `conformance list contracts`), or specs: a spec
/// folder (`spec`) or a git revision of the repository around the current folder (`git:HEAD~1`, or
/// `git:HEAD~1:FOLDER` where the spec is not in `spec`). `spec#CONTRACT` and `git:HEAD~1#CONTRACT` are one
/// contract of such a spec. All are read in the spec language of this program.
///
/// Read under the chosen readings of the errata. What breaks `wire` refuses a request that was valid,
/// or answers what a reader could not get before; what breaks `code` changes the generated types;
/// what breaks `signature` changes function, version, sign types or signature. Gateways, scenarios and
/// test keys of a spec are not compared.
///
/// Example: conformance diff git:HEAD~1 spec --fail-on breaking
#[derive(Args)]
pub(super) struct Arguments {
    /// The contract or spec before
    old: String,
    /// The contract or spec after
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
    let (old, new) = (side(catalog, &arguments.old)?, side(catalog, &arguments.new)?);
    let report = match (&old.contract, &new.contract) {
        (None, None) => of_specs(&old.spec, &new.spec)?,
        (Some(before), Some(after)) => between((&old.spec, before), (&new.spec, after))?,
        (Some(_), None) => return Err(half(&arguments.old, &arguments.new)),
        (None, Some(_)) => return Err(half(&arguments.new, &arguments.old)),
    };
    match arguments.format {
        Format::Text => render::text::write(out, &report)?,
        Format::Json => render::json::write(out, &report)?,
        Format::Markdown => render::markdown::write(out, &report)?,
    }
    let is_met = match arguments.fail_on {
        None => false,
        Some(FailOn::Breaking) => report.summary.breaking > 0,
        Some(FailOn::Any) => report.summary.breaking + report.summary.other > 0,
    };
    Ok(if is_met { Status::Findings } else { Status::Conforms })
}

/// A spec and, unless all of it is meant, a contract that it has.
struct Side {
    spec: Spec,
    contract: Option<String>,
}

fn side(catalog: &Catalog, text: &str) -> Result<Side, Failure> {
    let Named { spec, contract } = named(text, |id| catalog.contract(id).is_some());
    let Some(place) = spec else {
        // The catalog knows all that is compiled in, and what to say about the others.
        super::contract(catalog, text).map_err(|failure| match failure {
            Failure::Usage(message) => Failure::Usage(format!("{message} Nor is there a folder `{text}`.")),
            other => other,
        })?;
        return Ok(Side { spec: Spec { name: None, model: catalog::model()? }, contract });
    };
    let model = compile(&place)?;
    if let Some(id) = &contract
        && model.contract(id).is_none()
    {
        let ids: Vec<_> = model.contracts.iter().map(|contract| contract.id.as_str()).collect();
        let hint = did_you_mean(id, ids.iter().copied());
        return Err(Failure::Usage(format!("{text} is not there{hint} The spec has {}.", ids.join(", "))));
    }
    let name = text.rsplit_once('#').filter(|_| contract.is_some()).map_or(text, |(name, _)| name);
    Ok(Side { spec: Spec { name: Some(name.to_owned()), model }, contract })
}

fn between(old: (&Spec, &str), new: (&Spec, &str)) -> Result<Report, Failure> {
    let lacks = || Failure::Environment(format!("a compiled-in model lacks {} or {}", old.1, new.1));
    of_contracts(old, new)?.ok_or_else(lacks)
}

fn half(contract: &str, spec: &str) -> Failure {
    Failure::Usage(format!("{contract} is a contract and {spec} a whole spec; name a contract in it: {spec}#CONTRACT"))
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Usage(message) => Self::Usage(message),
            Refusal::Environment(message) => Self::Environment(message),
        }
    }
}

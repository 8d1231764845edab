//! `conformance schema`: what programs that read reports can rely on.

use std::io::Write;

use clap::{Args, ValueEnum};
use schemars::Schema;
use schemars::generate::SchemaSettings;

use super::{Outcome, Status};
use crate::baseline::Form;
use crate::bundle::manifest::Manifest;
use crate::compare::Comparison;
use crate::diff;
use crate::merge;
use crate::report::json;
use crate::signers;
use crate::testee::protocol;

/// Print the JSON Schema (draft 2020-12) of a report that --format json prints, or of a file.
///
/// Example: conformance schema report
#[derive(Args)]
pub(super) struct Arguments {
    /// The command whose report it is, or the file
    what: What,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum What {
    /// Of `check`, `verify`, `run`, `serve --judge` and `testee`
    Report,
    /// The partial results of `check --summary-out`, which `merge` reads
    Summary,
    /// Of `compare`
    Compare,
    /// Of `diff`
    Diff,
    /// The manifest of `bundle`
    Bundle,
    /// Of the file that --baseline reads, for editors
    Baseline,
    /// Of the file that --keys reads, for editors
    Keys,
    /// The lines of both sides of the testee protocol
    Testee,
}

pub(super) fn run(arguments: &Arguments, out: &mut dyn Write) -> Outcome {
    serde_json::to_writer_pretty(&mut *out, &schema(arguments.what)).map_err(std::io::Error::from)?;
    writeln!(out)?;
    Ok(Status::Conforms)
}

/// Of what is written: a member that is always there is required.
fn schema(what: What) -> Schema {
    let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    match what {
        What::Report => generator.into_root_schema_for::<json::Document<'static>>(),
        What::Summary => generator.into_root_schema_for::<merge::Document>(),
        What::Compare => generator.into_root_schema_for::<Comparison>(),
        What::Diff => generator.into_root_schema_for::<diff::Report>(),
        What::Bundle => generator.into_root_schema_for::<Manifest>(),
        What::Baseline => SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<Form>(),
        What::Keys => SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<signers::Form>(),
        What::Testee => generator.into_root_schema_for::<protocol::Line>(),
    }
}

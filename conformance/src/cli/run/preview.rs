//! What would be sent: the cases as a list, or their requests as commands.

use std::io::Write;

use serde_json::json;
use wire::Contract;

use crate::cli::{Outcome, Status, TextOrJson, table};
use crate::gateway::config::LISTEN;
use crate::suite::live::{Case, Setup, curl, plan};

/// Where `conformance serve` listens.
pub(super) fn served() -> String {
    format!("http://{LISTEN}")
}

/// The cases, in the order in which they would be sent.
pub(super) fn list(cases: &[Case], format: TextOrJson, out: &mut dyn Write) -> Outcome {
    let probed = |rule: Option<&'static wire::Rule>| rule.map(|rule| rule.id);
    match format {
        TextOrJson::Text => {
            let row = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
            let rows = cases.iter().map(|case| row([case.suite.name(), &case.id, probed(case.rule).unwrap_or("")]));
            let rows: Vec<_> = std::iter::once(row(["SUITE", "CASE", "PROBES"])).chain(rows).collect();
            table::write(out, &rows, &[])?;
        }
        TextOrJson::Json => {
            let entry = |case: &Case| json!({"case": case.id, "suite": case.suite, "contract": case.contract.id, "probes": probed(case.rule)});
            let entries: Vec<_> = cases.iter().map(entry).collect();
            serde_json::to_writer_pretty(&mut *out, &entries).map_err(std::io::Error::from)?;
            writeln!(out)?;
        }
    }
    Ok(Status::Conforms)
}

/// The requests of the cases as commands for a shell, with what must come back.
pub(super) fn requests(
    setup: &Setup,
    cases: &[Case],
    url: &dyn Fn(&'static Contract) -> String,
    out: &mut dyn Write,
) -> Outcome {
    for (at, case) in cases.iter().enumerate() {
        let apart = if at > 0 { "\n" } else { "" };
        writeln!(out, "{apart}# {}", case.id)?;
        match plan::plan(setup, case) {
            Err(why) => writeln!(out, "# not sent: {why}")?,
            Ok(plan) => {
                for step in &plan.steps {
                    let expected = step.expected.in_words(&setup.gateway.steps, case.contract);
                    let url = url(step.contract.unwrap_or(case.contract));
                    writeln!(out, "# expected: {expected}\n{}", curl::line(&url, step))?;
                }
            }
        }
    }
    Ok(Status::Conforms)
}

//! `conformance testee`: the vectors against a language binding.

use std::ffi::OsString;
use std::io::Write;
use std::time::Duration;

use clap::Args;
use indicatif::ProgressBar;
use serde_json::json;
use wire::Severity;

use super::baseline::Finds;
use super::reporter::{About, Outputs, Reporter, usual_styles};
use super::{Failure, Outcome, Status, TextOrJson, table};
use crate::baseline::Command;
use crate::baseline::matching::Matching;
use crate::catalog::{self, Catalog};
use crate::nearest::did_you_mean;
use crate::report::collection::{self, Collection};
use crate::report::{Of, Verdict};
use crate::testee::attach::{self, word, words};
use crate::testee::cases::{Case, Cases, Wanted, cases};
use crate::testee::protocol::Capability;
use crate::testee::report::Report;
use crate::testee::run::{self, Options, Ran};
use crate::testee::{of_case, of_hello};

/// Start a program that speaks the testee protocol, and hold it to every vector.
///
/// The program reads requests, one JSON object a line, and answers each with a line: it decodes, encodes and validates
/// messages, signs and verifies, as far as it declares that it can. `conformance schema testee` has the protocol.
///
/// Example: conformance testee --filter validate/pay@2.0.4/* -- node testee.mjs
#[derive(Args)]
pub(super) struct Arguments {
    /// Ask for these only; what the program does not declare is then still a skip; repeatable
    #[arg(long = "capability", value_name = "NAME", value_delimiter = ',')]
    capabilities: Vec<Capability>,
    /// Only cases whose id fits; `*` stands for any text, `?` for one character; repeatable
    #[arg(long, value_name = "GLOB")]
    filter: Vec<String>,
    /// Only cases of this contract
    #[arg(long, value_name = "ID")]
    contract: Option<String>,
    /// How long an answer may take
    #[arg(long, value_name = "SECONDS", default_value = "10", value_parser = seconds)]
    timeout: Duration,
    /// Print how to ask this case by hand, for instance under a debugger, and what is to be heard
    #[arg(long, value_name = "CASE", conflicts_with_all = ["filter", "contract", "capabilities"])]
    attach: Option<String>,
    /// Print the cases, and start nothing
    #[arg(long, conflicts_with = "attach")]
    list: bool,
    #[command(flatten)]
    outputs: Outputs,
    /// The program and its arguments
    #[arg(last = true, required_unless_present = "list", value_name = "COMMAND")]
    command: Vec<OsString>,
}

pub(super) fn run(arguments: &Arguments, catalog: &Catalog, out: &mut dyn Write) -> Outcome {
    let contract = arguments.contract.as_deref().map(|id| super::contract(catalog, id)).transpose()?;
    let wanted = Wanted {
        capabilities: arguments.capabilities.clone(),
        contract: contract.map(|contract| contract.id),
        filter: arguments.filter.clone(),
    };
    let broken = |error| Failure::Environment(format!("the compiled-in data is broken: {error}"));
    let vectors = catalog::vectors(wanted.contract)?;
    let all = cases(catalog, &vectors, &catalog::signature_vectors()?, &wanted).map_err(broken)?;
    let command: Vec<_> = arguments.command.iter().map(|word| word.to_string_lossy().into_owned()).collect();
    if let Some(id) = &arguments.attach {
        return attached(&all, id, &command, out);
    }
    if all.cases.is_empty() {
        return Err(Failure::Usage("no case was selected, so nothing was judged".to_owned()));
    }
    if arguments.list {
        return listed(&all.cases, arguments.outputs.text_or_json("--list")?, out);
    }

    let finds = Finds { catalog, command: Command::Testee, verifies: true };
    let mut baseline = arguments.outputs.baseline(None, &finds)?;
    let is_whole = wanted.capabilities.is_empty() && wanted.contract.is_none() && wanted.filter.is_empty();
    if let Some(baseline) = baseline.as_mut().filter(|_| !is_whole) {
        baseline.is_partial();
    }
    let reporter = Reporter::open(&arguments.outputs, usual_styles(), &[])?;
    let progress = ProgressBar::new(all.cases.len() as u64);
    let options = Options { command: &arguments.command, patience: arguments.timeout };
    let ran = run::run(&options, &all.cases, |_, _| progress.inc(1));
    progress.finish_and_clear();
    let ran = ran.map_err(|error| Failure::Environment(format!("cannot start {}: {error}", words(&command))))?;
    let (report, collection, reporter) = told(catalog, &all, ran, (baseline, arguments, &command), reporter, out)?;
    conclude(report, collection, reporter, out)
}

fn attached(all: &Cases, id: &str, command: &[String], out: &mut dyn Write) -> Outcome {
    let Some(case) = all.cases.iter().find(|case| case.id == id) else {
        let hint = did_you_mean(id, all.cases.iter().map(|case| case.id.as_str()));
        return Err(Failure::Usage(format!("there is no case `{id}`{hint}")));
    };
    attach::lines(case, command).iter().try_for_each(|line| writeln!(out, "{line}"))?;
    Ok(Status::Conforms)
}

/// The cases, in the order in which they would be asked.
fn listed(cases: &[Case], format: TextOrJson, out: &mut dyn Write) -> Outcome {
    let probed = |case: &Case| case.probes.map(|rule| rule.id);
    match format {
        TextOrJson::Text => {
            let row = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
            let rows = cases.iter().map(|case| row([case.capability.name(), &case.id, probed(case).unwrap_or("")]));
            let rows: Vec<_> = std::iter::once(row(["CAPABILITY", "CASE", "PROBES"])).chain(rows).collect();
            table::write(out, &rows, &[])?;
        }
        TextOrJson::Json => {
            let entry = |case: &Case| json!({"case": case.id, "capability": case.capability, "contract": case.contract.id, "probes": probed(case)});
            let entries: Vec<_> = cases.iter().map(entry).collect();
            serde_json::to_writer_pretty(&mut *out, &entries).map_err(std::io::Error::from)?;
            writeln!(out)?;
        }
    }
    Ok(Status::Conforms)
}

/// What was found, case by case, and what there is to tell beside it.
fn told<'a>(
    catalog: &Catalog,
    all: &Cases,
    ran: Ran,
    (baseline, arguments, command): (Option<Matching>, &Arguments, &[String]),
    mut reporter: Reporter<'a>,
    out: &mut dyn Write,
) -> Result<(Report, Collection, Reporter<'a>), Failure> {
    // Everything that a case shows is an error.
    let fail_on = Severity::Error;
    let mut collection = Collection::new(arguments.outputs.grouping(), fail_on, fail_on).with(baseline);
    let Ran { hello, greeting, outcomes, restarts } = ran;
    let left_out = all.left_out.iter().map(|(why, count)| ((*why).to_owned(), *count)).collect();
    let testee = hello.as_ref().map(Into::into);
    let mut report = Report { testee, left_out, restarts, ..Report::default() };
    let commands = |id: &str| {
        let of = |option| format!("conformance testee {option} {} -- {}", word(id), words(command));
        [of("--filter"), of("--attach")]
    };

    let again = format!("conformance testee -- {}", words(command));
    let (test, found) = of_hello(&greeting, &again);
    let name = test.name.clone();
    let settled = collection.add(test, found, |finding, place| reporter.finding(finding, place, None, out))?;
    if let (run::Outcome::Failed(miss), collection::Outcome::Failed) = (greeting, settled) {
        report.fail(*miss, (&name, "", "who the testee is".to_owned()), [again.clone(), again]);
    }
    for (case, outcome) in all.cases.iter().zip(outcomes) {
        let [replay, attach] = commands(&case.id);
        if !matches!(outcome, run::Outcome::Skipped(_)) {
            collection.summary.messages += 1;
            *collection.summary.contracts.entry(case.contract.id).or_default() += 1;
        }
        let (test, found) = of_case(catalog, case, &outcome, &replay);
        let settled = collection.add(test, found, |finding, place| reporter.finding(finding, place, None, out))?;
        report.count(case, &outcome, &settled);
        if let (run::Outcome::Failed(miss), collection::Outcome::Failed) = (outcome, settled) {
            report.fail(*miss, (&case.id, &case.note, case.expected()), [replay, attach]);
        }
    }
    Ok((report, collection, reporter))
}

/// Writes the reports, and says how it went.
fn conclude(mut report: Report, collection: Collection, reporter: Reporter<'_>, out: &mut dyn Write) -> Outcome {
    let collected = collection.finish();
    report.settle(collected.summary.verdict);
    let outcome = match report.verdict {
        Verdict::Pass => Ok(Status::Conforms),
        Verdict::Fail => Ok(Status::Findings),
        Verdict::Inconclusive => Err(Failure::Usage(
            "some cases were skipped, so this is no pass; ask for what the testee declares with --capability"
                .to_owned(),
        )),
    };
    let about = About { of: Of::Testee(&report), problems: &[], fail_on: Severity::Error, seed: None };
    reporter.conclude(&collected, &about, outcome, out)
}

/// A time that is not zero.
fn seconds(text: &str) -> Result<Duration, String> {
    let seconds = text.parse::<f64>().ok().and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    seconds.filter(|time| !time.is_zero()).ok_or_else(|| "it is no time to wait, like `2.5`".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_to_wait() {
        assert_eq!(seconds("0.5"), Ok(Duration::from_millis(500)));
        for text in ["0", "-1", "NaN", "inf", "ten"] {
            assert!(seconds(text).is_err(), "{text}");
        }
    }
}

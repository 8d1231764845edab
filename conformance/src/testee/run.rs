//! Asks every case, one after the other, and starts the program again whenever it did not answer as the protocol has it.

use std::ffi::OsString;
use std::io;
use std::time::Duration;

use super::cases::Case;
use super::judge::{Decision, Wrong, judge};
use super::process::{Fault, Process};
use super::protocol::{self, Answer, Capability, Hello, Request};
use super::rules::{ANSWERS, PROTOCOL};

/// After so many cases in a row without a proper answer, the rest is skipped: it would be the same again.
const MOST_FAULTS: usize = 10;

/// How to run a testee.
#[derive(Clone, Debug)]
pub struct Options<'a> {
    /// The program and its arguments.
    pub command: &'a [OsString],
    /// How long an answer may take.
    pub patience: Duration,
}

/// What became of everything.
#[derive(Debug)]
pub struct Ran {
    /// Who the testee says that it is; nobody, if it did not say.
    pub hello: Option<Hello>,
    /// What became of the first `hello`.
    pub greeting: Outcome,
    /// What became of each case, in their order.
    pub outcomes: Vec<Outcome>,
    /// How often the program had to be started again.
    pub restarts: usize,
}

/// What became of a case.
#[derive(Debug)]
pub enum Outcome {
    /// It came out as expected, or was open: then whether the testee took the message.
    Passed(Option<bool>),
    /// It did not.
    Failed(Box<Miss>),
    /// It was not asked; this is why.
    Skipped(String),
}

/// What was asked, what came, and what is wrong with that.
#[derive(Debug)]
pub struct Miss {
    pub(super) wrong: Wrong,
    /// The line that was sent.
    pub sent: String,
    /// The line that came, if one did.
    pub came: Option<String>,
    /// The end of what the program wrote to standard error, if it had to be started again.
    pub stderr: Option<String>,
}

/// Asks the cases. `saw` hears of each.
///
/// # Errors
/// When the program cannot be started.
pub fn run(options: &Options<'_>, cases: &[Case], mut saw: impl FnMut(&Case, &Outcome)) -> io::Result<Ran> {
    let mut session = Session { options, process: None, number: 0, restarts: 0 };
    let (hello, greeting) = match session.greet()? {
        Ok(hello) => (Some(hello), Outcome::Passed(None)),
        Err(miss) => (None, Outcome::Failed(miss)),
    };
    let mut outcomes: Vec<Outcome> = Vec::with_capacity(cases.len());
    let (mut faults, mut last) = (0, None);
    for case in cases {
        let outcome = match &hello {
            None => Outcome::Skipped("the testee did not say hello".to_owned()),
            Some(hello) if !hello.capabilities.contains(&case.capability) => {
                Outcome::Skipped(undeclared(case.capability))
            }
            Some(_) if faults == MOST_FAULTS => {
                Outcome::Skipped(format!("the {MOST_FAULTS} cases before had no proper answer, one after the other"))
            }
            Some(_) => {
                last = Some(outcomes.len());
                session.case(case)?
            }
        };
        match &outcome {
            Outcome::Failed(miss) if miss.stderr.is_some() => faults += 1,
            Outcome::Passed(_) | Outcome::Failed(_) => faults = 0,
            Outcome::Skipped(_) => {}
        }
        saw(case, &outcome);
        outcomes.push(outcome);
    }
    let mut greeting = greeting;
    if let Some(miss) = session.close() {
        // Nobody asks any more, so that it can only belong to what was asked last.
        let asked = last.and_then(|at| outcomes.get_mut(at));
        let blamed = asked.unwrap_or(&mut greeting);
        if !matches!(blamed, Outcome::Failed(_)) {
            *blamed = Outcome::Failed(miss);
        }
    }
    Ok(Ran { hello, greeting, outcomes, restarts: session.restarts })
}

fn undeclared(capability: Capability) -> String {
    format!("the testee does not declare `{}`", capability.name())
}

struct Session<'a> {
    options: &'a Options<'a>,
    process: Option<Process>,
    /// The id of the last request.
    number: u64,
    restarts: usize,
}

type Asked<T> = Result<T, Box<Miss>>;

impl Session<'_> {
    /// Starts the program, and hears who it is.
    fn greet(&mut self) -> io::Result<Asked<Hello>> {
        self.process = Some(Process::start(self.options.command)?);
        let request = Request::Hello { id: 0, protocol: protocol::VERSION };
        Ok(match self.ask(&request) {
            Ok((Answer::Hello(hello), _, _)) => Ok(hello),
            Ok((answer, sent, came)) => {
                let why = if let Answer::Failed(failed) = answer { failed.error } else { "no hello".to_owned() };
                let wrong =
                    Wrong { rule: &ANSWERS, pointer: String::new(), got: format!("an error to `hello`: {why}") };
                let stderr = self.process.take().map(Process::end);
                Err(Box::new(Miss { wrong, sent, came: Some(came), stderr }))
            }
            Err(miss) => Err(miss),
        })
    }

    fn case(&mut self, case: &Case) -> io::Result<Outcome> {
        if self.process.is_none() {
            self.restarts += 1;
            if let Err(mut miss) = self.greet()? {
                miss.wrong.got = format!("after a new start, {}", miss.wrong.got);
                return Ok(Outcome::Failed(miss));
            }
        }
        Ok(match self.ask(&case.request) {
            Ok((answer, sent, came)) => match judge(case, &answer) {
                Ok(decision) => passed(decision),
                Err(wrong) => Outcome::Failed(Box::new(Miss { wrong, sent, came: Some(came), stderr: None })),
            },
            Err(miss) => Outcome::Failed(miss),
        })
    }

    /// Asks, and reads the answer. Who does not answer properly is ended: what else it says belongs to nobody.
    fn ask(&mut self, request: &Request) -> Asked<(Answer, String, String)> {
        self.number += 1;
        let sent = request.line(self.number);
        let Some(process) = &mut self.process else {
            let wrong = Wrong { rule: &ANSWERS, pointer: String::new(), got: "no program is there".to_owned() };
            return Err(Box::new(Miss { wrong, sent, came: None, stderr: Some(String::new()) }));
        };
        let (rule, got, came) = match process.ask(&sent, self.options.patience) {
            Ok(came) => match request.answer(self.number, &came) {
                Ok(answer) => return Ok((answer, sent, came)),
                Err(why) => (&PROTOCOL, format!("a line that is no answer to this: {why}"), Some(came)),
            },
            Err(Fault::Silent) => {
                (&ANSWERS, format!("no answer within {} seconds", self.options.patience.as_secs_f64()), None)
            }
            Err(Fault::Ended(how)) => (&ANSWERS, format!("no answer: {how}"), None),
            Err(Fault::NoLine(why, came)) => (&PROTOCOL, format!("a line that {why}"), Some(came)),
        };
        let stderr = self.process.take().map(Process::end);
        Err(Box::new(Miss { wrong: Wrong { rule, pointer: String::new(), got }, sent, came, stderr }))
    }

    /// Ends it; gives the line that came unasked, if one did.
    fn close(&mut self) -> Option<Box<Miss>> {
        let mut process = self.process.take()?;
        let came = process.leftover(self.options.patience);
        let stderr = process.end();
        let wrong = Wrong { rule: &PROTOCOL, pointer: String::new(), got: "a line that nobody asked for".to_owned() };
        Some(Box::new(Miss { wrong, sent: String::new(), came: Some(came?), stderr: Some(stderr) }))
    }
}

fn passed(decision: Decision) -> Outcome {
    Outcome::Passed(decision)
}

//! Random sequences: sent step by step, and held to [repetition](super::repetition).

use std::collections::BTreeMap;

use model::gateway::Question;
use proptest::strategy::{Strategy as _, ValueTree};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use super::command::{CONTENTS, Command, How, commands};
use super::repetition::{Must, Repetition};
use super::{Drawn, runner};
use crate::gateway::member;
use crate::suite::live::Setup;
use crate::suite::live::attempt::{Attempt, Done, Outcome, differences, lasting, made_ids, send};
use crate::suite::live::cases::Case;
use crate::suite::live::contents::distinct;
use crate::suite::live::expect::{Told, admitted, refused_by};
use crate::suite::live::judging::{Judgement, Problem, judge_answer};
use crate::suite::live::plan::{Plan, Step};
use crate::suite::live::prepare::{prepared, random_ids};
use crate::suite::live::report::{Sent, failure};
use crate::suite::live::rules::{DISTINCT, DUPLICATES, RETRY};
use crate::suite::live::seen::{Seen, seen};
use crate::suite::live::target::Target;

/// A step of a sequence that was taken.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Taken {
    /// What was sent.
    pub command: String,
    /// What had to come back.
    pub expected: String,
    /// What did.
    pub got: String,
}

/// The steps that were drawn for a case, and all that they shrink to.
pub(super) fn tree(case: &Case, drawn: Drawn) -> Result<impl ValueTree<Value = Vec<Command>> + use<>, String> {
    let tree = commands().new_tree(&mut runner(drawn.seed, &case.id));
    tree.map_err(|why| format!("no steps can be drawn: {why}"))
}

/// All requests of a sequence, in order, as they are sent when everything succeeds.
pub(super) fn plan(setup: &Setup, case: &Case, commands: &[Command]) -> Result<Plan, String> {
    let mut state = State::begin(setup, case, 0)?;
    let mut steps = Vec::new();
    for command in commands {
        let Turn { transaction, content, plan } = state.turn(*command)?;
        steps.extend(plan.steps);
        state.repetition.succeeds(transaction, content, Past::default());
    }
    Ok(Plan { steps, at_once: false })
}

/// Sends the steps until an answer is wrong. `attempt` counts how often the case was sent
/// before.
pub(super) fn carried_out(
    setup: &Setup,
    case: &Case,
    commands: &[Command],
    attempt: usize,
    target: &dyn Target,
) -> Attempt {
    let mut state = match State::begin(setup, case, attempt) {
        Ok(state) => state,
        Err(why) => return Attempt { done: Done::undrawn(why), unanswered: None },
    };
    let (mut taken, mut requests, mut unanswered, mut shown) = (Vec::new(), 0, None, Seen::default());
    for (at, command) in commands.iter().enumerate() {
        let turn = match state.turn(*command) {
            Ok(turn) => turn,
            Err(why) => return Attempt { done: Done::skipped(why), unanswered: None },
        };
        let plan = &turn.plan;
        let mut answers = match send(case.contract, plan, target) {
            Ok(answers) => answers,
            Err(why) => return Attempt { done: Done::skipped(why), unanswered: None },
        };
        let before = requests;
        requests += answers.len();
        let judge = |(step, answer)| judge_answer(setup, case.contract, step, answer);
        let mut judged: Vec<_> = plan.steps.iter().zip(&answers).map(judge).collect();
        hold(setup, case, &state.repetition, &turn, &mut judged);
        shown.codes.extend(seen(setup, case, plan, &judged).codes);
        taken.push(in_words(setup, case, *command, &state.repetition, &turn, &judged));
        if let Some(blamed) = judged.iter().position(|judgement| !judgement.problems.is_empty()) {
            let sent =
                Sent { step: &plan.steps[blamed], number: before + blamed + 1, of: requests, answer: &answers[blamed] };
            let problems = std::mem::take(&mut judged[blamed].problems);
            let mut failure = failure(setup, case, &sent, problems, &target.url(case.contract));
            failure.taken = taken;
            let done = Done { outcome: Outcome::Failed(Box::new(failure)), requests, open: None, seen: shown };
            if at == 0 {
                unanswered = answers.swap_remove(0).err();
            }
            return Attempt { done, unanswered };
        }
        if let Some(first) = judged.into_iter().find(Judgement::is_success) {
            let past = Past { step: at + 1, response: first.response };
            state.repetition.succeeds(turn.transaction, turn.content, past);
        }
    }
    let outcome = match state.repetition.has_success() {
        true => Outcome::Passed,
        false => Outcome::Skipped("a sequence needs a request that succeeds; none of its own did".to_owned()),
    };
    Attempt { done: Done { outcome, requests, open: None, seen: shown }, unanswered }
}

/// How a transaction ended at first.
#[derive(Clone, Debug, Default)]
struct Past {
    /// The step, from 1.
    step: usize,
    response: Value,
}

/// Where a sequence stands.
struct State<'s, 'a> {
    setup: &'s Setup<'a>,
    case: &'s Case<'a>,
    attempt: usize,
    contents: Vec<&'s str>,
    repetition: Repetition<Past>,
    last: BTreeMap<usize, Last>,
}

/// What was sent last for a transaction.
struct Last {
    content: usize,
    body: Vec<u8>,
    /// How many transmissions it has had.
    sent: usize,
}

/// What is sent at a step.
struct Turn {
    transaction: usize,
    content: usize,
    plan: Plan,
}

impl<'s, 'a> State<'s, 'a> {
    fn begin(setup: &'s Setup<'a>, case: &'s Case<'a>, attempt: usize) -> Result<Self, String> {
        let mut contents = distinct(setup, case.contract);
        let is_refusable = refused_by(Question::Repetition).is_possible(&setup.gateway.steps, case.contract);
        contents.truncate(if is_refusable { CONTENTS } else { 1 });
        if contents.is_empty() {
            return Err(format!("no request of {} can begin a sequence", case.contract.id));
        }
        Ok(Self { setup, case, attempt, contents, repetition: Repetition::default(), last: BTreeMap::new() })
    }

    fn turn(&mut self, command: Command) -> Result<Turn, String> {
        let Command { transaction, how, .. } = command;
        // A contract may have fewer contents.
        let content = command.content % self.contents.len();
        let (content, bodies) = match (how, self.last.get(&transaction)) {
            (How::SameBytes, Some(last)) => (last.content, vec![last.body.clone()]),
            (How::Together(times), _) => (content, self.bodies(transaction, content, times)?),
            _ => (content, self.bodies(transaction, content, 1)?),
        };
        let expected = match self.repetition.must(transaction, content) {
            Must::Begin | Must::Repeat(_) => admitted(self.setup),
            Must::Refuse => refused_by(Question::Repetition),
        };
        let at_once = bodies.len() > 1;
        let steps = bodies.into_iter().map(|body| Step::new(body, expected.clone())).collect();
        Ok(Turn { transaction, content, plan: Plan { steps, at_once } })
    }

    /// So many transmissions.
    fn bodies(&mut self, transaction: usize, content: usize, times: usize) -> Result<Vec<Vec<u8>>, String> {
        let before = self.last.get(&transaction).map_or(0, |last| last.sent);
        let body = |sent: usize| {
            let ids = random_ids(self.setup, self.case.number, self.attempt, transaction, sent);
            let body = prepared(self.setup, self.case.contract, self.contents[content], None, &ids);
            body.map_err(|_| "signing failed".to_owned())
        };
        let bodies = (before..before + times).map(body).collect::<Result<Vec<_>, _>>()?;
        let body = bodies.last().cloned().unwrap_or_default();
        self.last.insert(transaction, Last { content, body, sent: before + times });
        Ok(bodies)
    }
}

/// Holds the answers of a step to those before, and to one another.
fn hold(setup: &Setup, case: &Case, repetition: &Repetition<Past>, turn: &Turn, judged: &mut [Judgement]) {
    let lasting = lasting(setup, case.contract);
    let ids = made_ids(setup, case.contract);
    match repetition.must(turn.transaction, turn.content) {
        Must::Refuse => {}
        Must::Repeat(past) => judged.iter_mut().for_each(|judgement| {
            let problems = differences(&RETRY, &lasting, &past.response, &judgement.response);
            judgement.problems.extend(problems);
        }),
        Must::Begin => {
            let mut successes = judged.iter_mut().filter(|judgement| judgement.is_success());
            let Some(first) = successes.next() else { return };
            for judgement in successes {
                let problems = differences(&DUPLICATES, &ids, &first.response, &judgement.response);
                judgement.problems.extend(problems);
            }
            let clashes = repetition.of_others(turn.transaction).flat_map(|other| {
                let has_same = |path: &&&[String]| {
                    let own = member(&first.response, path);
                    own.is_some() && own == member(&other.response, path)
                };
                let clash = |path: &&[String]| {
                    let got = format!("{} is that of step {}", path.join("."), other.step);
                    Problem::new(&DISTINCT, got)
                };
                ids.iter().filter(has_same).map(clash).collect::<Vec<_>>()
            });
            let clashes: Vec<_> = clashes.collect();
            first.problems.extend(clashes);
        }
    }
}

fn in_words(
    setup: &Setup,
    case: &Case,
    command: Command,
    repetition: &Repetition<Past>,
    turn: &Turn,
    judged: &[Judgement],
) -> Taken {
    let result = turn.plan.steps.first().map(|step| step.expected.in_words(&setup.gateway.steps, case.contract));
    let like = match repetition.must(turn.transaction, turn.content) {
        Must::Repeat(past) => format!(", the outcome of step {}", past.step),
        _ => String::new(),
    };
    let got = judged.iter().map(|judgement| match (judgement.problems.first(), &judgement.told) {
        (Some(problem), _) => problem.got.clone(),
        (None, told) => told.as_ref().map_or_else(|| "no result".to_owned(), Told::to_string),
    });
    let mut got: Vec<_> = got.collect();
    got.dedup();
    Taken {
        command: command.to_string(),
        expected: format!("{}{like}", result.unwrap_or_default()),
        got: got.join("; "),
    }
}

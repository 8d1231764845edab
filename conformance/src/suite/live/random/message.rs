//! Random messages.

use model::Direction;
use model::instance::Instance;
use model::strategy::{broken, kept, listed, valid};
use proptest::strategy::{BoxedStrategy, Strategy, ValueTree};

use super::{Drawn, Kind, runner};
use crate::suite::live::Setup;
use crate::suite::live::cases::Case;
use crate::suite::live::expect::of_random;
use crate::suite::live::plan::{Plan, Step};
use crate::suite::live::prepare::{prepared, random_ids};

/// The text that was drawn for a case, and all that it shrinks to. `Err` says that there
/// is none.
pub(super) fn tree(case: &Case, drawn: Drawn) -> Result<Box<dyn ValueTree<Value = String>>, String> {
    let texts = texts(case, drawn.kind).ok_or_else(|| none(case, drawn.kind))?;
    texts.new_tree(&mut runner(drawn.seed, &case.id)).map_err(|_| none(case, drawn.kind))
}

/// What is sent for a text. `attempt` counts how often the case was sent before.
pub(super) fn plan(setup: &Setup, case: &Case, text: &str, attempt: usize) -> Result<Plan, String> {
    let ids = random_ids(setup, case.number, attempt, 0, 0);
    let body = prepared(setup, case.contract, text, case.rule, &ids).map_err(|_| "signing failed")?;
    let expected = of_random(setup, case.contract, &body, case.rule, case.obeys());
    Ok(Plan::of([Step::new(body, expected)]))
}

fn texts(case: &Case, kind: Kind) -> Option<BoxedStrategy<String>> {
    // Strategies outlive what they are made from.
    let model = generated::strategies::model();
    let text = |instance: Instance| instance.request.map(|request| request.to_string()).unwrap_or_default();
    let probing = match kind {
        Kind::Kept => kept(model, case.rule?.id)?,
        Kind::Broken => broken(model, case.rule?.id)?,
        Kind::Valid => return Some(valid(model, case.contract.id, Direction::Request)?.prop_map(text).boxed()),
        Kind::Listed => return Some(listed(model, case.contract.id, Direction::Request)?.prop_map(text).boxed()),
        Kind::Sequence => return None,
    };
    Some(probing.prop_map(move |case| text(case.instance)).boxed())
}

fn none(case: &Case, kind: Kind) -> String {
    let rule = case.rule.map_or("", |rule| rule.id);
    match kind {
        Kind::Kept => format!("no random message keeps {rule}"),
        Kind::Broken => format!("no random message breaks {rule} alone"),
        Kind::Valid | Kind::Listed | Kind::Sequence => format!("no random message of {} is valid", case.contract.id),
    }
}

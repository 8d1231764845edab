//! Two testees, or one at two times: their cases by id.

use super::read::{Named, Testee};
use super::runs::{States, by_id, of_groups};
use super::{Comparison, Kind, State};

pub(super) fn compare(old: &Testee, new: &Testee) -> Comparison {
    let mut comparison = Comparison::new(Kind::Testee, old.verdict, new.verdict);
    let (old_causes, new_causes) = (of_groups(old.groups.iter()), of_groups(new.groups.iter()));
    by_id(&mut comparison, (&states(old), &old_causes), (&states(new), &new_causes));
    if old.testee != new.testee {
        let name = |testee: &Testee| match &testee.testee {
            Some(Named { name, version }) => format!("{name} {version}"),
            None => "one that did not say who it is".to_owned(),
        };
        comparison.notes.push(format!("the testee was {}, and is {}", name(old), name(new)));
    }
    comparison.concluded()
}

fn states(testee: &Testee) -> States<'_> {
    // What fails before any case is asked is in a group only.
    let mut states: States<'_> =
        testee.groups.iter().flat_map(|group| &group.cases).map(|id| (id.as_str(), (State::Failed, None))).collect();
    for asked in &testee.cases {
        states.extend(asked.passed.iter().map(|id| (id.as_str(), (State::Passed, None))));
        states.extend(asked.failed.iter().chain(&asked.known).map(|id| (id.as_str(), (State::Failed, None))));
        states.extend(asked.skipped.iter().map(|(id, why)| (id.as_str(), (State::Skipped, Some(why.as_str())))));
    }
    states
}

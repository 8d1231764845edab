//! The matrix as text: a line for each defect, so that a change shows as a line.

use super::{ENOUGH, Kill, Killer};

/// The heading of [`line`]s.
pub const HEADING: &str = "DEFECT\tKILLED BY\tBEST CASE\tBLAMES\n";

/// What became of a defect: its id, how many cases of which suites killed it, the case
/// that tells best what is wrong, and the rule that this one blames. A survivor says so.
pub fn line(kill: &Kill) -> String {
    let by = kill.by.iter().map(|(suite, failed)| {
        let more = if *failed == ENOUGH { "+" } else { "" };
        format!("{} {failed}{more}", suite.name())
    });
    let by = if kill.is_killed() { by.collect::<Vec<_>>().join(", ") } else { "NOTHING".to_owned() };
    let (case, rule) = match &kill.best {
        Some(Killer { case, rule, .. }) => (case.as_str(), *rule),
        None => ("-", "-"),
    };
    format!("{}\t{by}\t{case}\t{rule}\n", kill.defect)
}

//! What came out of a benchmark.

use schemars::JsonSchema;
use serde::Serialize;

use super::Effort;
use super::rounds::{Contestant, compete};
use crate::Failure;
use crate::output::Machine;
use crate::statistics::{Spread, spread};

/// Everything that was measured.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Report {
    /// Where.
    pub machine: Machine,
    /// By which versions of which programs.
    pub versions: Vec<String>,
    /// What the corpora were drawn by; the same seed gives the same bytes.
    pub seed: u64,
    /// Whether it was only to be seen that everything works: figures then say nothing, and
    /// nothing is required of them.
    pub is_quick: bool,
    /// What was measured, in this order.
    pub tables: Vec<Table>,
}

/// A comparison.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Table {
    /// What it is called, for programs.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What everybody worked on.
    pub about: String,
    /// What rates count.
    pub unit: String,
    /// Measured rounds.
    pub rounds: usize,
    /// Those who were compared. Ratios are to the first one.
    pub rows: Vec<Row>,
    /// What is required.
    pub requirements: Vec<Requirement>,
}

/// One of those who were compared.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Row {
    /// What it is called.
    pub name: String,
    /// Whose it is.
    pub group: &'static str,
    /// What it does.
    pub does: String,
    /// Work a second.
    pub rate: Spread,
    /// How many times as fast as this one the first row was, round by round.
    pub ratio: Spread,
}

/// Something that must hold.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Requirement {
    /// As a sentence.
    pub text: String,
    /// The least that is enough.
    pub at_least: f64,
    /// What was measured: a median.
    pub measured: f64,
    /// Whether it is enough.
    pub is_met: bool,
}

impl Report {
    /// Whether everything that is required holds.
    pub fn is_met(&self) -> bool {
        self.tables.iter().flat_map(|table| &table.requirements).all(|requirement| requirement.is_met)
    }
}

/// What a table says beside its rows.
#[derive(Clone, Debug)]
pub struct Heading<'h> {
    /// For programs.
    pub id: &'h str,
    /// For people.
    pub title: String,
    /// What everybody works on.
    pub about: String,
    /// What rates count.
    pub unit: &'h str,
    /// So much of it is done when a contestant has done its work once.
    pub amount: f64,
}

impl Table {
    /// Lets contestants compete.
    ///
    /// # Errors
    /// One of them fails, or there is none.
    pub fn measured(heading: &Heading<'_>, contestants: &mut [Contestant<'_>], rounds: usize) -> Result<Self, Failure> {
        let seconds = compete(contestants, rounds)?;
        Self::of(heading, contestants, &seconds, rounds)
    }

    /// The table of contestants that took these seconds.
    fn of(
        heading: &Heading<'_>,
        contestants: &[Contestant<'_>],
        seconds: &[Vec<f64>],
        rounds: usize,
    ) -> Result<Self, Failure> {
        let nothing = || Failure::Environment(format!("{}: nothing was measured", heading.id));
        let first = seconds.first().ok_or_else(nothing)?;
        let row = |(contestant, seconds): (&Contestant<'_>, &Vec<f64>)| {
            let rates: Vec<_> = seconds.iter().map(|seconds| heading.amount / seconds).collect();
            let ratios: Vec<_> = seconds.iter().zip(first).map(|(seconds, first)| seconds / first).collect();
            let Contestant { name, group, does, .. } = contestant;
            let (rate, ratio) = spread(&rates).zip(spread(&ratios))?;
            Some(Row { name: name.clone(), group, does: does.clone(), rate, ratio })
        };
        let rows: Option<Vec<_>> = contestants.iter().zip(seconds).map(row).collect();
        let Heading { id, title, about, unit, .. } = heading.clone();
        let (id, unit) = (id.to_owned(), unit.to_owned());
        Ok(Self { id, title, about, unit, rounds, rows: rows.ok_or_else(nothing)?, requirements: Vec::new() })
    }

    /// Requires that the first row is so many times as fast as the fastest of a group.
    #[must_use]
    pub fn beats(mut self, effort: &Effort, group: &str, at_least: f64) -> Self {
        let of_group = self.rows.iter().skip(1).filter(|row| row.group == group);
        let fastest = of_group.min_by(|a, b| a.ratio.median.total_cmp(&b.ratio.median));
        let requirement = fastest.map(|fastest| {
            let text = format!("{} at least {at_least} times as fast as {}", self.rows[0].name, fastest.name);
            (text, fastest.ratio.median)
        });
        self.require(effort, requirement, at_least);
        self
    }

    /// Requires a rate of the fastest of a group.
    #[must_use]
    pub fn reaches(mut self, effort: &Effort, group: &str, at_least: f64) -> Self {
        let of_group = self.rows.iter().filter(|row| row.group == group);
        let fastest = of_group.max_by(|a, b| a.rate.median.total_cmp(&b.rate.median));
        let requirement =
            fastest.map(|fastest| (format!("{} at least {at_least} {}", fastest.name, self.unit), fastest.rate.median));
        self.require(effort, requirement, at_least);
        self
    }

    fn require(&mut self, effort: &Effort, requirement: Option<(String, f64)>, at_least: f64) {
        if effort.is_quick {
            return;
        }
        self.requirements.extend(requirement.map(|(text, measured)| Requirement {
            text,
            at_least,
            measured,
            is_met: measured >= at_least,
        }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EFFORT: Effort = Effort { rounds: 3, seed: 1, messages: 1, is_quick: false };

    fn contestant(name: &str, group: &'static str) -> Contestant<'static> {
        Contestant { name: name.to_owned(), group, does: String::new(), work: Box::new(|| Ok(1.0)) }
    }

    fn table(seconds: &[Vec<f64>]) -> Option<Table> {
        let contestants = [contestant("ours", "ours"), contestant("slow", "theirs"), contestant("fast", "theirs")];
        let heading = Heading { id: "t", title: String::new(), about: String::new(), unit: "pages/s", amount: 60.0 };
        Table::of(&heading, &contestants, seconds, 3).ok()
    }

    fn seconds() -> Vec<Vec<f64>> {
        vec![vec![1.0, 2.0, 1.0], vec![10.0, 8.0, 30.0], vec![3.0, 2.0, 5.0]]
    }

    #[test]
    fn ratios_are_those_of_the_same_round() {
        let table = table(&seconds()).expect("a table");
        let of = |median, lowest, highest| Spread { median, lowest, highest };
        let got: Vec<_> = table.rows.iter().map(|row| (row.rate, row.ratio)).collect();
        // The second round was slow for the first row: 8 / 2 and 2 / 2.
        let expected = [
            (of(60.0, 30.0, 60.0), of(1.0, 1.0, 1.0)),
            (of(6.0, 2.0, 7.5), of(10.0, 4.0, 30.0)),
            (of(20.0, 12.0, 30.0), of(3.0, 1.0, 5.0)),
        ];
        assert_eq!(got, expected);
    }

    #[test]
    fn requirements_are_held_against_the_fastest_of_a_group() {
        let met = |at_least| {
            let table = table(&seconds()).expect("a table").beats(&EFFORT, "theirs", at_least);
            table.requirements.iter().map(|one| (one.text.clone(), one.measured, one.is_met)).collect::<Vec<_>>()
        };
        let text = |least| format!("ours at least {least} times as fast as fast");
        assert_eq!(met(3.0), [(text(3), 3.0, true)]);
        assert_eq!(met(4.0), [(text(4), 3.0, false)]);
        let reached = table(&seconds()).expect("a table").reaches(&EFFORT, "theirs", 20.5);
        assert_eq!(reached.requirements[0].text, "fast at least 20.5 pages/s");
        assert!(!reached.requirements[0].is_met);
        let quick = table(&seconds()).expect("a table").beats(&Effort::quick(1), "theirs", 9.0);
        assert!(quick.requirements.is_empty());
    }

    #[test]
    fn nothing_measured_is_no_table() {
        assert!(table(&[]).is_none());
        assert!(table(&[vec![], vec![], vec![]]).is_none());
    }
}

//! The table of what bindings carry: a row for each feature, a column for each language.
//!
//! A step settles its own column. What a generator cannot carry is a known limit with what
//! to do instead; a limit that is none any more fails, as does a table that is out of date.

use std::collections::BTreeMap;
use std::fs;

use super::cases::FEATURES;
use super::limits::LIMITS;
use super::schemas::VALIDATORS;
use super::tools::{Failure, Tools};

/// How often something was carried, and what was not.
#[derive(Default)]
pub(super) struct Tally {
    tried: usize,
    missed: Vec<String>,
}

impl Tally {
    /// Counts one try, and what went wrong in it.
    pub(super) fn count(&mut self, missed: Option<String>) {
        self.tried += 1;
        self.missed.extend(missed);
    }

    fn cell(&self) -> String {
        let Self { tried, missed } = self;
        match missed.len() {
            0 => format!("yes, {tried}"),
            missed if missed == *tried => format!("no, 0 of {tried}"),
            missed => format!("{} of {tried}", tried - missed),
        }
    }
}

/// Cells by feature and column.
type Table = BTreeMap<String, BTreeMap<String, String>>;

const PATH: &str = "conformance/bindings/carried.md";
const HEAD: &str = "# What bindings carry

Written by `cargo xtask bindings --update`, which makes the bindings, compiles them and puts every case through; without
`--update` it fails where this table differs. A cell has how many things were tried, and how many were carried if not all.
The rows `refused` only count: of the vectors that break one rule of that kind, so many does the binding refuse by itself.
Validation is the strict schemas' task, not the types'.
";

/// Judges a column, prints it, and compares it with the committed table or writes it there.
pub(super) fn settle(tools: &Tools, language: &str, tallies: &BTreeMap<String, Tally>) -> Result<(), Failure> {
    let mut objections = Vec::new();
    for (feature, tally) in tallies {
        println!("{language}: {feature}: {}", tally.cell());
        let limit = LIMITS.iter().find(|limit| limit.column == language && limit.feature == feature);
        let must = FEATURES.contains(&feature.as_str()) || VALIDATORS.contains(&language);
        match (limit, tally.missed.is_empty()) {
            (None, false) if must => {
                let short = |missed: &String| missed.chars().take(300).collect::<String>();
                let shown: Vec<String> = tally.missed.iter().take(5).map(short).collect();
                objections.push(format!("{feature}: {} not carried:\n  {}", tally.missed.len(), shown.join("\n  ")));
            }
            (Some(limit), true) => {
                objections.push(format!("{feature}: is carried, so this is no limit: {}", limit.instead))
            }
            _ => {}
        }
    }
    let column = tallies.iter().map(|(feature, tally)| (feature.clone(), tally.cell())).collect();
    objections.extend(written(tools, language, column)?);
    if objections.is_empty() { Ok(()) } else { Err(Failure::Judged(objections.join("\n"))) }
}

/// Puts a column into the table; what is wrong with the committed one.
fn written(tools: &Tools, name: &str, column: BTreeMap<String, String>) -> Result<Option<String>, Failure> {
    let path = tools.root.join(PATH);
    let committed = fs::read_to_string(&path).unwrap_or_default();
    let mut table = parse(&committed);
    for cells in table.values_mut() {
        cells.remove(name);
    }
    for (feature, cell) in column {
        table.entry(feature).or_default().insert(name.to_owned(), cell);
    }
    table.retain(|_, cells| !cells.is_empty());
    let text = render(&table);
    let failed = |error| Failure::of_file(&path, &error);
    fs::write(tools.cache.join("carried.md"), &text).map_err(failed)?;
    if text == committed {
        return Ok(None);
    }
    if tools.update {
        fs::write(&path, &text).map_err(failed)?;
        return Ok(None);
    }
    let differs = text.lines().find(|line| !committed.contains(*line)).unwrap_or("a line is gone");
    Ok(Some(format!("{PATH} is out of date, at: {differs}\nupdate it with: cargo xtask bindings {name} --update")))
}

fn parse(text: &str) -> Table {
    let mut table = Table::new();
    let mut columns: Vec<String> = Vec::new();
    for line in text.lines().filter(|line| line.starts_with('|')) {
        let line = line.strip_prefix('|').and_then(|line| line.strip_suffix('|')).unwrap_or(line);
        let mut cells = line.split('|').map(|cell| cell.trim().to_owned());
        let first = cells.next().unwrap_or_default();
        if first == "feature" {
            columns = cells.collect();
        } else if !first.starts_with("---") {
            let filled = columns.iter().cloned().zip(cells).filter(|(_, cell)| !cell.is_empty());
            table.entry(first).or_default().extend(filled);
        }
    }
    table
}

fn render(table: &Table) -> String {
    let languages: Vec<&str> = super::LANGUAGES.iter().map(|language| language.name).collect();
    let mut text = HEAD.to_owned();
    text.push_str(&columns(table, &languages));
    text.push_str("\n# What validators say of the strict schemas\n");
    text.push_str(&columns(table, VALIDATORS));
    text.push_str("\n# What is not carried, and what to do instead\n\n");
    for limit in LIMITS {
        text.push_str(&format!("- {}, {}: {}\n", limit.column, limit.feature, limit.instead));
    }
    text
}

/// The rows that have something in these columns.
fn columns(table: &Table, columns: &[&str]) -> String {
    let rank = |feature: &str| FEATURES.iter().position(|known| *known == feature).unwrap_or(FEATURES.len());
    let mut rows: Vec<_> =
        table.iter().filter(|(_, cells)| columns.iter().any(|name| cells.contains_key(*name))).collect();
    rows.sort_by_key(|(feature, _)| (rank(feature), feature.as_str()));
    let mut text = format!("\n| feature | {} |\n|---|{}\n", columns.join(" | "), "---|".repeat(columns.len()));
    for (feature, cells) in rows {
        let cells = columns.iter().map(|name| cells.get(*name).map_or("", String::as_str));
        text.push_str(&format!("| {feature} | {} |\n", cells.collect::<Vec<_>>().join(" | ")));
    }
    text
}

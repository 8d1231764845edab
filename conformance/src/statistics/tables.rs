//! Statistics as tables that people read: the most frequent first, and what is left out is counted.

use std::collections::BTreeMap;

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::{Day, Row, Statistics, Table as Counts};
use crate::report::text::visible;

/// A table with a heading.
#[derive(Debug)]
pub struct Table {
    /// What it is about.
    pub title: &'static str,
    /// More of that; empty where the title does.
    pub about: String,
    /// The names of the columns; the last one is mostly a count.
    pub heading: Vec<&'static str>,
    /// Nothing in them is a control character.
    pub rows: Vec<Vec<String>>,
    /// The columns that hold numbers.
    pub numbers: Vec<usize>,
    /// What a chart shows of it.
    pub chart: Option<Chart>,
    /// Whether it is long, and only for those who look something up.
    pub is_long: bool,
}

/// What a chart shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chart {
    /// Amounts to compare.
    Bars(Vec<(String, u64)>),
    /// Amounts by time, one behind the other.
    Columns(Vec<(String, u64)>),
}

/// More rows are counted and not shown.
const MOST: usize = 50;

/// More columns are put together.
const MOST_COLUMNS: usize = 120;

/// More bars are no chart.
const MOST_BARS: usize = 20;

/// All of them, without the empty ones.
pub fn tables(statistics: &Statistics) -> Vec<Table> {
    let mut tables = vec![
        messages(statistics),
        clients(statistics),
        results(statistics),
        days(statistics),
        hours(statistics),
        unseen(statistics),
        members(statistics),
        unlisted(statistics),
        outside(statistics),
        findings(statistics),
    ];
    tables.retain(|table| !table.rows.is_empty());
    tables
}

fn messages(statistics: &Statistics) -> Table {
    let none = || "-".to_owned();
    let rows = most_frequent(&statistics.messages, |kind| {
        [&kind.contract, &kind.direction, &kind.function, &kind.version]
            .map(|part| part.clone().unwrap_or_else(none))
            .to_vec()
    });
    let mut by_contract: BTreeMap<String, u64> = BTreeMap::new();
    for row in &statistics.messages.rows {
        let contract = row.key.contract.as_deref().unwrap_or("unknown");
        let direction = row.key.direction.as_deref().unwrap_or_default();
        *by_contract.entry(format!("{contract} {direction}").trim_end().to_owned()).or_default() += row.count;
    }
    let chart = Some(Chart::Bars(by_contract.into_iter().collect()));
    let heading = ["Contract", "Direction", "Function", "Version", "Messages"];
    Table { chart, ..table("Messages", heading, rows, &statistics.messages) }
}

fn clients(statistics: &Statistics) -> Table {
    let rows = most_frequent(&statistics.clients, |of| vec![of.client.clone()]);
    with_bars(table("Clients", ["Client", "Messages"], rows, &statistics.clients))
}

fn results(statistics: &Statistics) -> Table {
    let seen = Counts {
        rows: statistics.results.rows.iter().filter(|row| row.count > 0).cloned().collect(),
        others: statistics.results.others,
    };
    let rows = most_frequent(&seen, |result| {
        let [code, status] = [&result.code, &result.status].map(|part| part.clone().unwrap_or_else(|| "-".to_owned()));
        vec![result.contract.clone(), code, status, if result.listed { "yes" } else { "no" }.to_owned()]
    });
    let mut unseen: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for row in statistics.results.rows.iter().filter(|row| row.count == 0) {
        unseen.entry(&row.key.contract).or_default().extend(row.key.code.as_deref());
    }
    let unseen = unseen.iter().map(|(contract, codes)| format!("Never seen of {contract}: {}.", codes.join(", ")));
    let about = unseen.collect::<Vec<_>>().join(" ");
    let bars = rows.iter().take(MOST_BARS).filter_map(|(row, count)| Some((row.get(..3)?.join(" "), *count)));
    let chart = Some(Chart::Bars(bars.map(|(label, count)| (visible(&label), count)).collect()));
    let made = table("Results", ["Contract", "Result code", "Status", "Listed", "Responses"], rows, &seen);
    Table { about: if made.rows.is_empty() { String::new() } else { about }, chart, ..made }
}

fn days(statistics: &Statistics) -> Table {
    let days = &statistics.days;
    let rows = days.rows.iter().map(|row| (vec![row.key.day.clone()], row.count)).collect();
    let made = table("Days", ["Day (UTC)", "Messages"], rows, days);
    let Some((columns, others)) = time_line(&days.rows) else { return made };
    let about =
        if others > 0 { format!("Earlier and later ones that are not in the chart: {others}.") } else { String::new() };
    Table { about, chart: Some(Chart::Columns(columns)), ..made }
}

/// The days from the first to the last one, also those without a message; where there are
/// many, some of them together. A wrong clock does not stretch the line: then the outermost
/// messages are left out, one in two hundred at each end at most, and counted.
fn time_line(rows: &[Row<Day>]) -> Option<(Vec<(String, u64)>, u64)> {
    let dated = rows.iter().map(|row| Some((row.key.day.parse::<Date>().ok()?, row.count)));
    let mut dated = dated.collect::<Option<Vec<_>>>()?;
    let all: u64 = dated.iter().map(|(_, count)| count).sum();
    if (dated.last()?.0 - dated.first()?.0).get_days() > i32::try_from(MOST_COLUMNS).ok()? {
        // The last ones, then the first ones.
        for _ in 0..2 {
            let mut room = all / 200;
            while let Some(rest) = dated.last().and_then(|(_, count)| room.checked_sub(*count)) {
                room = rest;
                dated.pop();
            }
            dated.reverse();
        }
    }
    let (first, last) = (dated.first()?.0, dated.last()?.0);
    let since = |day: Date| usize::try_from((day - first).get_days()).ok();
    let each = since(last)? / MOST_COLUMNS + 1;
    let mut columns = Vec::new();
    for at in 0..=since(last)? / each {
        let day = |offset: usize| Some(first.saturating_add(i32::try_from(offset).ok()?.days()));
        let (from, to) = (day(at * each)?, day(at * each + each - 1)?.min(last));
        columns.push((if from == to { from.to_string() } else { format!("{from} to {to}") }, 0));
    }
    let mut shown = 0;
    for (day, count) in dated {
        columns.get_mut(since(day)? / each)?.1 += count;
        shown += count;
    }
    (columns.len() > 1).then_some((columns, all - shown))
}

fn hours(statistics: &Statistics) -> Table {
    let hours = &statistics.hours;
    let count = |hour| hours.rows.iter().find(|row| row.key.hour == hour).map_or(0, |row| row.count);
    let columns = (0..24).map(|hour| (format!("{hour:02}"), count(hour))).collect();
    let rows = hours.rows.iter().map(|row| (vec![format!("{:02}", row.key.hour)], row.count)).collect();
    Table { chart: Some(Chart::Columns(columns)), ..table("Hours of the day", ["Hour (UTC)", "Messages"], rows, hours) }
}

/// Members that a contract lists, and that no message has.
fn unseen(statistics: &Statistics) -> Table {
    let mut of: BTreeMap<(&str, &str), (u64, Vec<&str>)> = BTreeMap::new();
    for row in &statistics.members.rows {
        let (listed, missing) = of.entry((&row.key.contract, &row.key.direction)).or_default();
        *listed += 1;
        // What is in a member that never occurs never occurs either.
        let is_inner = missing
            .last()
            .is_some_and(|last| row.key.pointer.strip_prefix(*last).is_some_and(|rest| rest.starts_with('/')));
        if row.count == 0 && !is_inner {
            missing.push(&row.key.pointer);
        }
    }
    let rows = of.iter().map(|((contract, direction), (listed, missing))| {
        let gone = statistics.members.rows.iter().filter(|row| row.count == 0);
        let gone = gone.filter(|row| row.key.contract == *contract && row.key.direction == *direction).count() as u64;
        let seen = format!("{} of {listed}", listed - gone);
        vec![(*contract).to_owned(), (*direction).to_owned(), seen, missing.join(", ")]
    });
    Table {
        title: "Members seen",
        about: "Of the members that the documents list. What is in a member that never occurs is not named again."
            .to_owned(),
        heading: vec!["Contract", "Direction", "Seen", "Never seen"],
        rows: rows.collect(),
        numbers: vec![2],
        chart: None,
        is_long: false,
    }
}

/// Every member and how often it occurs: for those who look something up.
fn members(statistics: &Statistics) -> Table {
    let rows = statistics.members.rows.iter().map(|row| {
        let key = &row.key;
        vec![key.contract.clone(), key.direction.clone(), key.pointer.clone(), row.count.to_string()]
    });
    Table {
        title: "Every member",
        about: String::new(),
        heading: vec!["Contract", "Direction", "Member", "Occurrences"],
        rows: rows.collect(),
        numbers: vec![3],
        chart: None,
        is_long: true,
    }
}

fn unlisted(statistics: &Statistics) -> Table {
    let rows =
        most_frequent(&statistics.unlisted, |of| vec![of.contract.clone(), of.direction.clone(), of.pointer.clone()]);
    let heading = ["Contract", "Direction", "Member", "Occurrences"];
    table("Members that the documents do not list", heading, rows, &statistics.unlisted)
}

fn outside(statistics: &Statistics) -> Table {
    let rows = most_frequent(&statistics.outside, |of| {
        vec![of.contract.clone(), of.direction.clone(), of.pointer.clone(), of.value.clone()]
    });
    let heading = ["Contract", "Direction", "Member", "Value", "Occurrences"];
    table("Values that the documents do not list", heading, rows, &statistics.outside)
}

fn findings(statistics: &Statistics) -> Table {
    let mut rows: Vec<_> = statistics.findings.iter().map(|(rule, count)| (vec![rule.clone()], *count)).collect();
    rows.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    with_bars(table("Findings by rule, shown or not", ["Rule", "Findings"], rows, &Counts::<()>::default()))
}

/// The rows as cells, the most frequent first; equal ones stay in their order.
fn most_frequent<K>(counts: &Counts<K>, cells: impl Fn(&K) -> Vec<String>) -> Vec<(Vec<String>, u64)> {
    let mut rows: Vec<_> = counts.rows.iter().map(|row| (cells(&row.key), row.count)).collect();
    rows.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    rows
}

fn table<K, const N: usize>(
    title: &'static str,
    heading: [&'static str; N],
    rows: Vec<(Vec<String>, u64)>,
    of: &Counts<K>,
) -> Table {
    let (left, left_count) = rows.iter().skip(MOST).fold((0_u64, 0), |(rows, all), (_, count)| (rows + 1, all + count));
    let shown = rows
        .into_iter()
        .take(MOST)
        .map(|(cells, count)| cells.iter().map(|cell| visible(cell)).chain([count.to_string()]).collect());
    let mut shown: Vec<Vec<String>> = shown.collect();
    let mut rest = |what: String, count: u64| {
        let blank = std::iter::repeat_n(String::new(), N.saturating_sub(2));
        shown.push(std::iter::once(what).chain(blank).chain([count.to_string()]).collect());
    };
    if left > 0 {
        rest(format!("{left} more"), left_count);
    }
    if of.others > 0 {
        rest("not told apart".to_owned(), of.others);
    }
    Table {
        title,
        about: String::new(),
        heading: heading.to_vec(),
        rows: shown,
        numbers: vec![N - 1],
        chart: None,
        is_long: false,
    }
}

/// The same with a chart of its first column.
fn with_bars(table: Table) -> Table {
    let bars =
        table.rows.iter().take(MOST_BARS).filter_map(|row| Some((row.first()?.clone(), row.last()?.parse().ok()?)));
    Table { chart: Some(Chart::Bars(bars.collect())), ..table }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(days: &[(&str, u64)]) -> Option<(Vec<(String, u64)>, u64)> {
        let rows: Vec<_> =
            days.iter().map(|(day, count)| Row { key: Day { day: (*day).to_owned() }, count: *count }).collect();
        time_line(&rows)
    }

    #[test]
    fn a_time_line_has_every_day() {
        let told = line(&[("2026-02-27", 2), ("2026-03-02", 5)]);
        let days = [("2026-02-27", 2), ("2026-02-28", 0), ("2026-03-01", 0), ("2026-03-02", 5)];
        assert_eq!(told, Some((days.map(|(day, count)| (day.to_owned(), count)).to_vec(), 0)));
        assert_eq!(line(&[("2026-02-27", 2)]), None, "one day is no line");
        assert_eq!(line(&[]), None);
    }

    #[test]
    fn very_many_days_stand_together() {
        let (columns, others) = line(&[("0001-01-01", 500), ("9999-12-31", 500)]).expect("a line");
        assert!(columns.len() <= MOST_COLUMNS + 1, "{} columns", columns.len());
        assert_eq!((columns[0].1, columns[columns.len() - 1].1, others), (500, 500, 0));
        assert!(columns[0].0.starts_with("0001-01-01 to ") && columns[columns.len() - 1].0.ends_with(" to 9999-12-31"));
    }

    #[test]
    fn a_wrong_clock_does_not_stretch_the_line() {
        let (columns, others) =
            line(&[("1970-01-01", 1), ("2026-01-01", 200), ("2026-01-02", 300), ("2099-01-01", 2)]).expect("a line");
        assert_eq!((columns.len(), others), (2, 3));
        // Three of some hundred at one end are more than that.
        let (columns, others) = line(&[("1970-01-01", 3), ("2026-01-01", 200), ("2026-01-02", 300)]).expect("a line");
        assert!(columns.len() > 2 && others == 0);
    }
}

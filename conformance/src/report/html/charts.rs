//! Statistics as tables, with charts above them: drawings in the page itself, which say in
//! words what they show.

use super::facts::Cells;
use crate::report::Report;
use crate::statistics::tables::{Chart, tables};

/// A table of statistics.
pub(super) struct Figure {
    pub(super) table: Cells,
    pub(super) about: String,
    pub(super) drawing: Option<Drawing>,
    /// Whether it is folded.
    pub(super) is_long: bool,
}

/// A chart. Places are in pixels from the top, and in percent of the width from the left.
pub(super) struct Drawing {
    pub(super) title: String,
    /// The same in words.
    pub(super) words: String,
    pub(super) height: usize,
    /// Amounts one below the other, each under its label.
    pub(super) bars: Vec<Bar>,
    /// Amounts one beside the other.
    pub(super) columns: Vec<Column>,
    /// What stands under the first and the last column, and what the highest is.
    pub(super) ends: Option<[String; 3]>,
}

pub(super) struct Bar {
    pub(super) label: String,
    pub(super) count: u64,
    pub(super) base: usize,
    pub(super) top: usize,
    pub(super) width: String,
}

pub(super) struct Column {
    pub(super) told: String,
    pub(super) left: String,
    pub(super) width: String,
    pub(super) top: usize,
    pub(super) height: usize,
}

/// A bar with its label takes so much.
const ROW: usize = 34;

/// Columns are at most so high, below a line of text and above one.
const HIGHEST: usize = 96;
const LINE: usize = 22;

/// Labels of more characters are shortened in their middle: the table has them whole.
const MOST_OF_LABEL: usize = 36;

/// What there is in the messages, where that was counted.
pub(super) fn figures(report: &Report<'_>) -> Vec<Figure> {
    let tables = report.collected.statistics.iter().flat_map(tables);
    let figures = tables.map(|table| {
        let drawing = table.chart.as_ref().and_then(|chart| drawing(table.title, chart));
        let heading = table.heading.iter().map(|name| (*name).to_owned()).collect();
        let cells = Cells { title: table.title, heading, rows: table.rows, numbers: table.numbers };
        Figure { table: cells, about: table.about, drawing, is_long: table.is_long }
    });
    figures.collect()
}

fn drawing(title: &str, chart: &Chart) -> Option<Drawing> {
    let (Chart::Bars(amounts) | Chart::Columns(amounts)) = chart;
    let most = amounts.iter().map(|(_, count)| *count).max().filter(|most| *most > 0)?;
    let told: Vec<_> = amounts.iter().map(|(label, count)| format!("{label}: {count}")).collect();
    let none = Drawing {
        title: format!("{title}, as a chart"),
        words: format!("{}.", told.join("; ")),
        height: 0,
        bars: Vec::new(),
        columns: Vec::new(),
        ends: None,
    };
    Some(match chart {
        Chart::Bars(_) => Drawing { height: amounts.len() * ROW, bars: bars(amounts, most), ..none },
        Chart::Columns(_) => {
            let end = |at: Option<&(String, u64)>| at.map(|(label, _)| label.clone()).unwrap_or_default();
            let ends = [end(amounts.first()), end(amounts.last()), format!("at most {most}")];
            Drawing { height: LINE + HIGHEST + LINE, columns: columns(amounts, most), ends: Some(ends), ..none }
        }
    })
}

fn bars(amounts: &[(String, u64)], most: u64) -> Vec<Bar> {
    let bar = |(at, (label, count)): (usize, &(String, u64))| Bar {
        label: shortened(label),
        count: *count,
        base: at * ROW + 14,
        top: at * ROW + 19,
        width: percent(*count, most),
    };
    amounts.iter().enumerate().map(bar).collect()
}

fn columns(amounts: &[(String, u64)], most: u64) -> Vec<Column> {
    let all = amounts.len() as u64;
    let column = |(at, (label, count)): (u64, &(String, u64))| {
        let height = scaled(*count, most);
        Column {
            told: format!("{label}: {count}"),
            left: percent(at, all),
            // Few columns are no walls.
            width: percent(4, 5 * all.max(8)),
            top: LINE + HIGHEST - height,
            height,
        }
    };
    (0..).zip(amounts).map(column).collect()
}

/// The height of a column; whatever is there can be seen.
fn scaled(count: u64, most: u64) -> usize {
    let height = u128::from(count) * HIGHEST as u128 / u128::from(most.max(1));
    usize::try_from(height).unwrap_or(HIGHEST).clamp(usize::from(count > 0), HIGHEST)
}

fn percent(part: u64, whole: u64) -> String {
    let hundredths = u128::from(part) * 10_000 / u128::from(whole.max(1));
    format!("{}.{:02}%", hundredths / 100, hundredths % 100)
}

fn shortened(label: &str) -> String {
    let count = label.chars().count();
    if count <= MOST_OF_LABEL {
        return label.to_owned();
    }
    let before = label.chars().take(12);
    before.chain(['…']).chain(label.chars().skip(count - (MOST_OF_LABEL - 13))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_and_columns_are_as_long_as_their_amounts() {
        let amounts = [("a", 0_u64), ("b", 1), ("c", 500), ("d", 1000)].map(|(label, count)| (label.to_owned(), count));
        let widths: Vec<_> = bars(&amounts, 1000).into_iter().map(|bar| bar.width).collect();
        assert_eq!(widths, ["0.00%", "0.10%", "50.00%", "100.00%"]);
        let columns = columns(&amounts, 1000);
        let heights: Vec<_> = columns.iter().map(|column| (column.top + column.height, column.height)).collect();
        let floor = LINE + HIGHEST;
        assert_eq!(heights, [(floor, 0), (floor, 1), (floor, HIGHEST / 2), (floor, HIGHEST)]);
        assert_eq!(columns[3].left, "75.00%");
    }

    #[test]
    fn amounts_of_any_size() {
        assert_eq!(percent(u64::MAX, u64::MAX), "100.00%");
        assert_eq!((scaled(u64::MAX, u64::MAX), scaled(1, u64::MAX), scaled(0, 0)), (HIGHEST, 1, 0));
        assert!(drawing("Nothing", &Chart::Bars(vec![("a".to_owned(), 0)])).is_none());
    }

    #[test]
    fn long_labels_keep_both_ends() {
        assert_eq!(shortened("short"), "short");
        let label = shortened("preCreate@2.0.4/ChinaTradeInformation.otherBusinessType/required-when");
        assert_eq!(label, "preCreate@2.…inessType/required-when");
        assert_eq!(label.chars().count(), MOST_OF_LABEL);
    }
}

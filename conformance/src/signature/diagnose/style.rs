//! Writing a tree again in the ways in which serialisers write.

use super::spelling::{Spelling, respell};
use super::tokens::{Item, Items, Node};

/// How a tree is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Style<'t> {
    pub(super) dropped: Dropped,
    pub(super) sorted: bool,
    pub(super) scalars: Scalars<'t>,
    pub(super) spelling: Spelling,
    pub(super) layout: Layout,
}

/// Which members are left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dropped {
    None,
    Nulls,
    /// Nulls and empty strings.
    Blanks,
    /// Also empty objects and arrays.
    Empties,
}

/// How numbers and what looks like them are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scalars<'t> {
    Kept,
    /// As JavaScript does: 1.50 and 1E2 as 1.5 and 100.
    Shortest,
    /// Every number with a fraction: 100 as 100.0.
    Floats,
    /// Numbers and booleans as strings: all, or those with this name.
    Quoted(Option<&'t str>),
    /// Strings that hold a number or a boolean without their quotes.
    Unquoted(Option<&'t str>),
}

/// The white space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Layout {
    /// As it stands.
    Kept,
    /// On one line, with this space after commas and with this colon.
    Line { after_comma: &'static str, colon: &'static str },
    /// Indented by this; arrays without lines of their own if they are inline.
    Indented { by: &'static str, colon: &'static str, inline: bool },
}

impl Style<'_> {
    /// Everything as it stands.
    pub(super) const KEPT: Self = Self {
        dropped: Dropped::None,
        sorted: false,
        scalars: Scalars::Kept,
        spelling: Spelling::Kept,
        layout: Layout::Kept,
    };
}

/// Writes the tree; `None` if that takes more than `most` bytes.
pub(super) fn write(node: &Node, style: &Style, most: usize) -> Option<String> {
    let mut writer = Writer { style, out: String::new(), most };
    writer.value(node, None, 0);
    (writer.out.len() <= most).then_some(writer.out)
}

/// Whether a text without quotes is a number or a boolean.
pub(super) fn is_bare(text: &str) -> bool {
    let is_tight = text.starts_with(['-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'])
        && text.ends_with(|last: char| last.is_ascii_digit());
    is_tight && serde_json::from_str::<serde_json::Number>(text).is_ok() || matches!(text, "true" | "false")
}

/// The members that this style writes, in its order.
pub(super) fn chosen<'n, 't>(items: &'n [Item<'t>], style: &Style) -> Vec<&'n Item<'t>> {
    let mut chosen: Vec<_> =
        items.iter().filter(|item| item.name.is_none() || !is_dropped(&item.value, style.dropped)).collect();
    if style.sorted {
        // Stable, so that the elements of an array keep their order.
        chosen.sort_by_key(|item| item.name);
    }
    chosen
}

fn is_dropped(value: &Node, dropped: Dropped) -> bool {
    match value {
        Node::Scalar("null") => dropped != Dropped::None,
        Node::Scalar("\"\"") => matches!(dropped, Dropped::Blanks | Dropped::Empties),
        Node::Object(items) | Node::Array(items) => items.items.is_empty() && dropped == Dropped::Empties,
        Node::Scalar(_) => false,
    }
}

struct Writer<'s> {
    style: &'s Style<'s>,
    out: String,
    most: usize,
}

impl Writer<'_> {
    fn value(&mut self, node: &Node, name: Option<&str>, depth: usize) {
        if self.out.len() > self.most {
            return;
        }
        match node {
            Node::Scalar(text) => self.scalar(text, name),
            Node::Object(items) => self.items(items, name, ('{', '}'), depth),
            Node::Array(items) => self.items(items, name, ('[', ']'), depth),
        }
    }

    fn items(&mut self, items: &Items, name: Option<&str>, (opening, closing): (char, char), depth: usize) {
        self.out.push(opening);
        let layout = self.style.layout;
        let is_inline = opening == '[' && matches!(layout, Layout::Indented { inline: true, .. });
        let below = if is_inline { depth } else { depth + 1 };
        let chosen = chosen(&items.items, self.style);
        for (index, item) in chosen.iter().enumerate() {
            if index > 0 {
                self.out.push(',');
            }
            match layout {
                Layout::Kept => self.out.push_str(item.before),
                Layout::Line { after_comma, .. } if index > 0 => self.out.push_str(after_comma),
                Layout::Line { .. } => {}
                Layout::Indented { .. } if is_inline => self.out.push(' '),
                Layout::Indented { by, .. } => self.new_line(by, below),
            }
            self.item(item, name, below);
            if self.out.len() > self.most {
                return;
            }
        }
        match layout {
            Layout::Kept if chosen.is_empty() => self.out.push_str(items.blank),
            Layout::Indented { inline, .. } if is_inline || inline && chosen.is_empty() => self.out.push(' '),
            Layout::Indented { by, .. } if !chosen.is_empty() => self.new_line(by, depth),
            _ => {}
        }
        self.out.push(closing);
    }

    fn item(&mut self, item: &Item, name: Option<&str>, depth: usize) {
        if let Some(name) = item.name {
            self.out.push('"');
            respell(name, self.style.spelling, &mut self.out);
            self.out.push('"');
            match self.style.layout {
                Layout::Kept => self.out.extend([item.colon.0, ":", item.colon.1]),
                Layout::Line { colon, .. } | Layout::Indented { colon, .. } => self.out.push_str(colon),
            }
        }
        self.value(&item.value, item.name.or(name), depth);
        if self.style.layout == Layout::Kept {
            self.out.push_str(item.after);
        }
    }

    fn new_line(&mut self, by: &str, depth: usize) {
        self.out.push('\n');
        (0..depth).for_each(|_| self.out.push_str(by));
    }

    fn scalar(&mut self, text: &str, name: Option<&str>) {
        let is_meant = |meant: Option<&str>| meant.is_none() || meant == name;
        if let Some(content) = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')) {
            match self.style.scalars {
                Scalars::Unquoted(meant) if is_meant(meant) && is_bare(content) => self.out.push_str(content),
                _ => {
                    self.out.push('"');
                    respell(content, self.style.spelling, &mut self.out);
                    self.out.push('"');
                }
            }
            return;
        }
        match self.style.scalars {
            Scalars::Quoted(meant) if is_meant(meant) && text != "null" => self.out.extend(["\"", text, "\""]),
            Scalars::Shortest => self.out.push_str(&shortest(text)),
            Scalars::Floats => self.out.push_str(&float(text)),
            _ => self.out.push_str(text),
        }
    }
}

/// A number as JavaScript writes it. Whole numbers stay, however long.
fn shortest(text: &str) -> String {
    match text.parse::<f64>() {
        Ok(number) if text.contains(['.', 'e', 'E']) && is_bare(text) => number.to_string(),
        _ => text.to_owned(),
    }
}

fn float(text: &str) -> String {
    if !is_bare(text) || matches!(text, "true" | "false") {
        text.to_owned()
    } else if text.contains(['.', 'e', 'E']) {
        text.parse::<f64>().map(|number| format!("{number:?}")).unwrap_or_default()
    } else {
        format!("{text}.0")
    }
}

#[cfg(test)]
mod tests {
    use super::super::tokens::parse;
    use super::*;

    #[test]
    fn kept_text_stays_as_it_stands() {
        let texts = [
            "{ \"a\" : [ ] , \"b\":{\n}\r\n,\"c\":[1 , -2.50E+3,\ttrue] }",
            r#"{"a":"\"},{\\","\u00e9":"\ud83d é/"}"#,
            "[[],[{}],\"\"]",
            "null",
        ];
        for text in texts {
            let node = parse(text).expect("JSON");
            assert_eq!(write(&node, &Style::KEPT, 100).as_deref(), Some(text));
            assert_eq!(write(&node, &Style::KEPT, text.len() - 1), None, "no more than is allowed");
        }
    }

    #[test]
    fn what_is_no_json_is_no_tree() {
        let deep = "[".repeat(1000);
        for text in ["", " ", "{", "{\"a\"}", "{a:1}", "[1,]", "[1 2]", "\"a", "\"\\", "{}{}", "é", &deep] {
            assert!(parse(text).is_none(), "{text}");
        }
    }

    #[test]
    fn members_keep_their_white_space_when_others_go() {
        let check = |text: &str, style: Style, expected: &str| {
            let node = parse(text).expect("JSON");
            assert_eq!(write(&node, &style, 100).as_deref(), Some(expected));
        };
        let text = "{\n  \"b\": null,\n  \"a\": [2, 1]\n}";
        check(text, Style { dropped: Dropped::Nulls, ..Style::KEPT }, "{\n  \"a\": [2, 1]\n}");
        check("{\"b\": null, \"a\": 1}", Style { sorted: true, ..Style::KEPT }, "{ \"a\": 1,\"b\": null}");
    }

    #[test]
    fn numbers() {
        let check = |text: &str, expected: (&str, &str, bool)| {
            assert_eq!((shortest(text).as_str(), float(text).as_str(), is_bare(text)), expected, "{text}");
        };
        check("0", ("0", "0.0", true));
        check("-1.50", ("-1.5", "-1.5", true));
        check("1E2", ("100", "100.0", true));
        check("12345678901234567890", ("12345678901234567890", "12345678901234567890.0", true));
        check("0.10", ("0.1", "0.1", true));
        check("true", ("true", "true", true));
        check("01", ("01", "01", false));
        check("1.", ("1.", "1.", false));
        check("+1", ("+1", "+1", false));
        check("1-2", ("1-2", "1-2", false));
        check("inf", ("inf", "inf", false));
    }
}

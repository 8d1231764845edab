//! Compares a file's tree with the JSON Schema of its kind.
//!
//! The typed parse that follows stops at the first mistake. This one does not: unknown
//! keys, missing keys, wrong types and mistyped values of a whole file come together.
//! Only the part of JSON Schema that schemars derives for the language is understood.

use serde_json::Value;

use super::spanned::Spanned;
use super::tree::{Node, Raw};
use crate::diagnostic::Diagnostic;
use crate::suggest;

/// Everything in which the tree differs from what the schema asks for.
pub(crate) fn check(file: &str, tree: &Node, schema: &Value) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    Checker { file, root: schema }.value(tree, schema, "the file", &mut found);
    found
}

struct Checker<'a> {
    file: &'a str,
    root: &'a Value,
}

impl<'a> Checker<'a> {
    /// `what` names the value in messages.
    fn value(&self, node: &Node, schema: &'a Value, what: &str, found: &mut Vec<Diagnostic>) {
        let schema = self.resolve(schema);
        if let Some(alternatives) = schema.get("anyOf").and_then(Value::as_array) {
            return self.any_of(node, alternatives, what, found);
        }
        let words = self.words(schema);
        if !words.is_empty() {
            return self.word(node, &words, what, found);
        }
        let types = types(schema);
        if types.is_empty() || (matches!(node.value, Raw::Null) && types.contains(&"null")) {
            return;
        }
        match &node.value {
            Raw::Map(entries) if types.contains(&"object") => self.mapping(node, entries, schema, what, found),
            Raw::List(items) if types.contains(&"array") => {
                let Some(schema) = schema.get("items") else { return };
                for item in items {
                    self.value(item, schema, &format!("an item of {what}"), found);
                }
            }
            Raw::Boolean if types.contains(&"boolean") => {}
            Raw::Integer(value) if types.contains(&"integer") => self.integer(node, *value, schema, what, found),
            // Plain digits where text is asked for are that text, digit by digit.
            Raw::Integer(_) | Raw::Float if types.contains(&"string") => {}
            Raw::Text(text) if types.contains(&"string") => self.text(node, text, schema, what, found),
            other => self.wrong_type(node, other, &types, what, found),
        }
    }

    fn mapping(
        &self,
        node: &Node,
        entries: &[(Spanned<String>, Node)],
        schema: &'a Value,
        what: &str,
        found: &mut Vec<Diagnostic>,
    ) {
        let properties = schema.get("properties").and_then(Value::as_object);
        let others = schema.get("additionalProperties").filter(|others| others.is_object());
        for (key, value) in entries {
            let known = properties.and_then(|properties| properties.get(&key.value));
            if let Some(schema) = known.or(others) {
                self.value(value, schema, &format!("`{}`", key.value), found);
                continue;
            }
            let names: Vec<&str> = properties.into_iter().flatten().map(|(name, _)| name.as_str()).collect();
            let message = format!("unknown key `{}`", key.value);
            found.push(Diagnostic::new(self.file, &key.at, message, suggest::cure(&key.value, names)));
        }
        let required = schema.get("required").and_then(Value::as_array);
        for name in required.into_iter().flatten().filter_map(Value::as_str) {
            if entries.iter().any(|(key, _)| key.value == name) {
                continue;
            }
            let at = entries.first().map_or(&node.at, |(key, _)| &key.at);
            let help = properties.and_then(|properties| properties.get(name)).and_then(|schema| self.help(schema));
            let cure = match help {
                Some(help) => format!("add `{name}: ...` ({help})"),
                None => format!("add `{name}: ...`"),
            };
            found.push(Diagnostic::new(self.file, at, format!("{what} lacks the key `{name}`"), cure));
        }
    }

    fn any_of(&self, node: &Node, alternatives: &'a [Value], what: &str, found: &mut Vec<Diagnostic>) {
        let real: Vec<&Value> = alternatives.iter().filter(|schema| types(self.resolve(schema)) != ["null"]).collect();
        if real.len() < alternatives.len() && matches!(node.value, Raw::Null) {
            return;
        }
        if let [only] = real[..] {
            return self.value(node, only, what, found);
        }
        let fits = |schema: &&Value| {
            let mut inner = Vec::new();
            // A number that is text by courtesy would hide a missing quote here.
            let exact = !matches!(node.value, Raw::Float) || types(self.resolve(schema)) != ["string"];
            self.value(node, schema, what, &mut inner);
            exact && inner.is_empty()
        };
        if !real.iter().any(fits) {
            let types: Vec<&str> = real.iter().flat_map(|schema| types(self.resolve(schema))).collect();
            self.wrong_type(node, &node.value, &types, what, found);
        }
    }

    fn word(&self, node: &Node, words: &[&str], what: &str, found: &mut Vec<Diagnostic>) {
        match &node.value {
            Raw::Text(text) if words.contains(&text.as_str()) => {}
            Raw::Text(text) => {
                let message = format!("{what} cannot be `{text}`");
                found.push(Diagnostic::new(self.file, &node.at, message, suggest::cure(text, words.iter().copied())));
            }
            other => {
                let message = format!("{what} is {}", other.form());
                let cure = format!("use one of: {}", suggest::quoted(words));
                found.push(Diagnostic::new(self.file, &node.at, message, cure));
            }
        }
    }

    fn integer(&self, node: &Node, value: i128, schema: &Value, what: &str, found: &mut Vec<Diagnostic>) {
        let bound = |name: &str| schema.get(name).and_then(Value::as_i64).map(i128::from);
        let is_u32 = schema.get("format").and_then(Value::as_str) == Some("uint32");
        let max = bound("maximum").or(is_u32.then_some(u32::MAX.into()));
        let below = bound("minimum").is_some_and(|min| value < min);
        if below || max.is_some_and(|max| value > max) || i64::try_from(value).is_err() {
            let cure = if below { "use a larger number" } else { "use a smaller number" };
            found.push(Diagnostic::new(self.file, &node.at, format!("{what} cannot be {value}"), cure));
        }
    }

    fn text(&self, node: &Node, text: &str, schema: &Value, what: &str, found: &mut Vec<Diagnostic>) {
        if schema.get("maxLength").and_then(Value::as_u64) == Some(1) && text.chars().count() != 1 {
            let message = format!("{what} is `{text}`, and not a single character");
            found.push(Diagnostic::new(self.file, &node.at, message, "give exactly one character, in quotes"));
        }
    }

    fn wrong_type(&self, node: &Node, found_form: &Raw, types: &[&str], what: &str, found: &mut Vec<Diagnostic>) {
        let wanted: Vec<&str> = types.iter().filter_map(|name| form_of(name)).collect();
        let message = format!("{what} is {}, and should be {}", found_form.form(), wanted.join(" or "));
        let scalar = matches!(found_form, Raw::Boolean | Raw::Integer(_) | Raw::Float);
        let cure = match types.first() {
            _ if scalar && types.contains(&"string") => "put it in quotes",
            Some(&"array") => "write a list: `[a, b]`, or lines that start with `- `",
            Some(&"object") => "write a mapping: `key: value`, indented below",
            Some(&"integer") => "write digits, without quotes",
            Some(&"boolean") => "write `true` or `false`, without quotes",
            _ => "see the schema that the file's first line names",
        };
        found.push(Diagnostic::new(self.file, &node.at, message, cure));
    }

    fn resolve(&self, schema: &'a Value) -> &'a Value {
        let target = schema.get("$ref").and_then(Value::as_str).and_then(|path| path.strip_prefix('#'));
        target.and_then(|pointer| self.root.pointer(pointer)).unwrap_or(schema)
    }

    /// The values of a closed list of words; empty for any other schema.
    fn words(&self, schema: &'a Value) -> Vec<&'a str> {
        let listed = |schema: &'a Value| schema.get("enum").and_then(Value::as_array).into_iter().flatten();
        let branches = schema.get("oneOf").and_then(Value::as_array).into_iter().flatten();
        let in_branches = branches.flat_map(|branch| branch.get("const").into_iter().chain(listed(branch)));
        listed(schema).chain(in_branches).filter_map(Value::as_str).collect()
    }

    /// The first line of a key's documentation.
    fn help(&self, schema: &'a Value) -> Option<&'a str> {
        let text = schema.get("description").or_else(|| self.resolve(schema).get("description"))?.as_str()?;
        text.lines().next().map(|line| line.trim_end_matches('.'))
    }
}

fn types(schema: &Value) -> Vec<&str> {
    match schema.get("type") {
        Some(Value::String(one)) => vec![one],
        Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

fn form_of(type_name: &str) -> Option<&'static str> {
    match type_name {
        "object" => Some("a mapping"),
        "array" => Some("a list"),
        "string" => Some("text"),
        "integer" => Some("an integer"),
        "boolean" => Some("`true` or `false`"),
        _ => None,
    }
}

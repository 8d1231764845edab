//! What there is to try on texts that are lists.

use serde_json::json;

use super::super::act::{Act, Recipe};
use crate::{Field, Test};

pub(super) fn items(field: &Field, test: &Test) -> Vec<Recipe> {
    let Test::Items { separator, one_of, format, quantity_after } = test else { return Vec::new() };
    let good = good_items(one_of, *format, *quantity_after);
    let Some(first) = good.first() else { return Vec::new() };
    let last = good.last().unwrap_or(first);
    let put = |text: String| Act::Put(json!(text));
    let join = |items: &[String]| items.join(&separator.to_string());
    let mut recipes = vec![
        Recipe::good("one", "One item.", put(first.clone())),
        Recipe::good("all", "Several items.", put(join(&good))).flag("boundary"),
    ];
    if let Some(example) = &field.example {
        recipes.push(Recipe::good("example", "The documents' example.", Act::Put(example.clone())));
    }
    let faults = [
        ("empty-item", "Nothing between two separators.", format!("{first}{separator}{separator}{last}")),
        ("trailing-separator", "A separator at the end.", format!("{first}{separator}")),
        ("leading-separator", "A separator at the start.", format!("{separator}{first}")),
        ("empty", "No item at all.", String::new()),
    ];
    recipes.extend(faults.map(|(label, note, text)| Recipe::bad(label, note, put(text))));
    if !one_of.is_empty() {
        recipes.push(Recipe::bad(
            "unknown-item",
            "An item that is not listed.",
            put(format!("{first}{separator}UNKNOWN")),
        ));
        let other = if *separator == ',' { ';' } else { ',' };
        let text = format!("{first}{other}{last}");
        recipes.push(Recipe::bad("other-separator", "Another separator.", put(text)));
    }
    for (label, text) in format.iter().flat_map(|format| format.counterexamples()).take(4) {
        let label = super::text::kebab(label);
        let note = "An item without the form that items have.";
        recipes.push(Recipe::bad(format!("item-{label}"), note, put(format!("{first}{separator}{text}"))));
    }
    if let Some(mark) = quantity_after {
        let faults = [
            ("no-quantity", "An item without a quantity.", "text".to_owned()),
            ("empty-quantity", "An item with an empty quantity.", format!("text{mark}")),
            ("quantity-no-digits", "A quantity that is no number.", format!("text{mark}x")),
            ("no-name", "A quantity without a name.", format!("{mark}1")),
        ];
        recipes.extend(faults.map(|(label, note, text)| Recipe::bad(label, note, put(text))));
    }
    recipes
}

fn good_items(one_of: &[String], format: Option<wire::Format>, quantity_after: Option<char>) -> Vec<String> {
    if !one_of.is_empty() {
        return one_of.to_vec();
    }
    if let Some(format) = format {
        return format.examples().iter().map(|(_, text)| (*text).to_owned()).collect();
    }
    let end = quantity_after.map(|mark| format!("{mark}2")).unwrap_or_default();
    ["text", "other text"].map(|start| format!("{start}{end}")).to_vec()
}

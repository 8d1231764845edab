//! What there is to try on each kind of rule.

mod list;

use serde_json::{Value, json};

use super::act::{Act, Recipe};
use super::site::{Place, Site};
use super::{text, value};
use crate::reference::failing;
use crate::view::View;
use crate::{Check, Field, JsonKind, Kind, Presence, Test};

/// The classes of implementation bug that cases catch, with what each means.
pub const FLAGS: &[(&str, &str)] = &[
    ("boundary", "At a limit, or one step beyond it: an off-by-one shows."),
    ("calendar", "Well formed, but no day or time of the calendar, or a rare one that is."),
    ("case", "Letters in the other case: a comparison that ignores case shows."),
    ("code-points", "Texts that are not ASCII: counting bytes or UTF-16 units instead of code points shows."),
    ("date-time-dialects", "A date-time on which JSON Schema validators differ."),
    ("double-encoding", "JSON where its text should be, or text where JSON should be."),
    ("missing", "A member that must be there is not."),
    ("null", "null in place of a value: reading it as absent shows."),
    ("precision", "An integer that no double holds: a reader that rounds it shows."),
    ("type-coercion", "Another JSON type that can be converted: a lenient reader shows."),
    ("unlisted", "A member that the document does not list: a reader that refuses or loses it shows."),
    ("white-space", "A blank too many: trimming shows."),
];

/// Everything to try on a rule but the ways of conditions, which depend on the message.
pub fn recipes(view: &View, site: &Site) -> Vec<Recipe> {
    match site.place {
        Place::Check(field, check) => of_check(view, field, check),
        Place::Unlisted => vec![
            Recipe::good("listed", "Only members that the document lists.", Act::Keep),
            Recipe::bad(
                "extra",
                "A member that the document does not list.",
                Act::Add(EXTRA.to_owned(), json!("text")),
            )
            .flag("unlisted"),
        ],
        Place::Condition(_) => Vec::new(),
    }
}

/// A name that no document lists.
const EXTRA: &str = "unlistedMember";

fn of_check(view: &View, field: &Field, check: &Check) -> Vec<Recipe> {
    match &check.test {
        Test::Present => vec![
            Recipe::good("present", "The member is there.", Act::Keep),
            Recipe::bad("absent", "The member is missing.", Act::Remove).flag("missing"),
        ],
        Test::Recommended => vec![
            Recipe::good("present", "The member is there.", Act::Keep),
            Recipe::bad("absent", "The member is missing, which is only worth a note.", Act::Remove).flag("missing"),
        ],
        Test::Name { name } => {
            let others = [&field.name].into_iter().chain(&field.spellings).filter(|other| *other != name);
            let wrong = others.map(|other| {
                let note = format!("The member is called {other}.");
                Recipe::bad(text::kebab(other), note, Act::Rename(other.clone()))
            });
            [Recipe::good("right-name", "The member has its right name.", Act::Keep)].into_iter().chain(wrong).collect()
        }
        Test::Type { kinds } => types(view, field, kinds),
        Test::Elements => vec![
            Recipe::good("objects", "Every element is an object.", Act::Keep),
            Recipe::bad("null", "An element is null.", Act::Element(Value::Null)).flag("null"),
            Recipe::bad("text", "An element is a string.", Act::Element(json!("text"))),
            Recipe::bad("array", "An element is an array.", Act::Element(json!([]))),
        ],
        Test::MaxLength { max } => lengths(view, field, usize::try_from(*max).unwrap_or(usize::MAX)),
        Test::Format { format } => {
            let good = format.examples().iter().map(|(label, example)| (true, *label, *example));
            let bad = format.counterexamples().iter().map(|(label, example)| (false, *label, *example));
            good.chain(bad).map(|(good, label, example)| form(view, field, good, label, example)).collect()
        }
        Test::OneOf { values } => values_of(view, field, check, values),
        Test::Characters { also } => characters(also),
        Test::Items { .. } => list::items(field, &check.test),
        Test::Range { min, max } => {
            let put = |number: i64| value::with_text(view, field, &number.to_string()).map(Act::Put);
            let past = |number: Option<i64>| number.map(|number| Act::Put(number_like(view, field, number)));
            let all = [
                put(*min).map(|act| Recipe::good("least", "The smallest allowed number.", act)),
                put(*max).map(|act| Recipe::good("most", "The greatest allowed number.", act)),
                past(min.checked_sub(1)).map(|act| Recipe::bad("below", "One less than allowed.", act)),
                past(max.checked_add(1)).map(|act| Recipe::bad("above", "One more than allowed.", act)),
            ];
            all.into_iter().flatten().map(|recipe| recipe.flag("boundary")).collect()
        }
        Test::Payload => payload(),
    }
}

/// A number as the member has numbers: in JSON or in a string.
fn number_like(view: &View, field: &Field, number: i64) -> Value {
    if value::kinds(view, field).contains(&JsonKind::String) { json!(number.to_string()) } else { json!(number) }
}

/// The least integer that is rounded when it is read as a double.
const BEYOND_A_DOUBLE: i64 = (1 << 53) + 1;

fn types(view: &View, field: &Field, kinds: &[JsonKind]) -> Vec<Recipe> {
    let mut recipes = Vec::new();
    if kinds.len() == 1 || !matches!(field.kind, Kind::Scalar) {
        recipes.push(Recipe::good("right-type", "A value of the right JSON type.", Act::Keep));
    } else {
        for (kind, label) in
            [(JsonKind::String, "string"), (JsonKind::Integer, "integer"), (JsonKind::Boolean, "boolean")]
        {
            let all = value::candidates(view, field).into_iter();
            let fit =
                all.filter(|value| crate::reference::json_kind(value) == Some(kind)).find(|_| kinds.contains(&kind));
            recipes.extend(fit.map(|value| Recipe::good(label, "A value of an allowed JSON type.", Act::Put(value))));
        }
    }
    let has = |kind| kinds.contains(&kind);
    if has(JsonKind::Integer) && failing(view, field, &json!(BEYOND_A_DOUBLE)).is_empty() {
        let note = "An integer that no double holds.";
        recipes.push(Recipe::good("beyond-a-double", note, Act::Put(json!(BEYOND_A_DOUBLE))).flag("precision"));
    }
    recipes.push(Recipe::bad("null", "The value is null.", Act::Put(Value::Null)).flag("null"));
    let example = field.example.as_ref().and_then(crate::reference::text_form);
    let digits = example.as_ref().and_then(|text| text.parse::<i64>().ok()).unwrap_or(1);
    let mut wrong = |label: &str, note: &str, flag: Option<&'static str>, act: Act| {
        let recipe = Recipe::bad(label, note, act);
        recipes.push(flag.into_iter().fold(recipe, Recipe::flag));
    };
    let coercion = Some("type-coercion");
    if !has(JsonKind::String) {
        let text = match field.kind {
            Kind::Struct { .. } => json!("{}"),
            Kind::List { .. } => json!("[]"),
            Kind::Boolean => json!("true"),
            _ => json!(digits.to_string()),
        };
        let double = matches!(field.kind, Kind::Struct { .. } | Kind::List { .. });
        let flag = if double { "double-encoding" } else { "type-coercion" };
        wrong("string", "The value stands in a string.", Some(flag), Act::Put(text));
    }
    if has(JsonKind::Integer) {
        wrong("fraction", "The number has a fraction.", coercion, Act::Put(json!(1.5)));
        wrong("whole-fraction", "The number has a fraction of zero.", coercion, Act::Put(json!(1.0)));
        let note = "The number takes more than 64 bits.";
        wrong("beyond-64-bits", note, Some("boundary"), Act::Put(json!(9_223_372_036_854_775_808_u64)));
    } else {
        wrong("number", "The value is a number.", coercion, Act::Put(json!(digits)));
    }
    if !has(JsonKind::Boolean) && field.presence != Presence::Optional {
        wrong("boolean", "The value is a boolean.", coercion, Act::Put(json!(true)));
    }
    if !has(JsonKind::Object) {
        match &field.kind {
            Kind::Payload { name } => {
                let object = Value::Object(value::members(view, name));
                let note = "The object itself stands where its JSON text should be.";
                wrong("object", note, Some("double-encoding"), Act::PutRaw(object));
            }
            Kind::List { .. } => {
                let note = "One element stands where the array should be.";
                wrong("object", note, coercion, Act::Put(value::element(view, field)));
            }
            _ => {}
        }
    }
    if has(JsonKind::Object) {
        let note = "The object stands in an array.";
        wrong("array", note, coercion, Act::Put(json!([value::sample(view, field)])));
    }
    recipes
}

fn lengths(view: &View, field: &Field, max: usize) -> Vec<Recipe> {
    let over = max.saturating_add(1);
    if matches!(field.kind, Kind::Payload { .. }) {
        let sample = || super::Draft::payload_text(view, field);
        let blank = |length: usize| {
            let text = sample()?;
            Some(json!(format!("{text}{}", " ".repeat(length.checked_sub(text.chars().count())?))))
        };
        let multi_byte = |length: usize| {
            let (start, end) = (r#"{"padding":""#, r#""}"#);
            Some(json!(format!(
                "{start}{}{end}",
                text::of_length_multi_byte(length.checked_sub(start.len() + end.len())?)?
            )))
        };
        return length_recipes(blank(max), blank(over), multi_byte(max), multi_byte(over));
    }
    if !value::kinds(view, field).contains(&JsonKind::String) {
        let number = |digits: usize| Some(json!("9".repeat(digits).parse::<i64>().ok()?));
        let more = |digits: usize| Some(json!(format!("1{}", "0".repeat(digits)).parse::<i64>().ok()?));
        return length_recipes(number(max), more(max), None, None);
    }
    let fits = |text: &String| value::with_text(view, field, text).is_some();
    let at = text::of_length(max).into_iter().find(fits);
    // The text that is too long has the same form as the one that is not.
    let form = text::of_length(max).iter().position(fits);
    let one_over = form.and_then(|form| text::of_length(over).into_iter().nth(form));
    let multi_byte = text::of_length_multi_byte(max).filter(fits);
    let multi_byte_over = multi_byte.as_ref().and_then(|_| text::of_length_multi_byte(over));
    let json = |text: Option<String>| text.map(Value::String);
    length_recipes(json(at), json(one_over), json(multi_byte), json(multi_byte_over))
}

fn length_recipes(
    at: Option<Value>,
    over: Option<Value>,
    multi_byte: Option<Value>,
    multi_byte_over: Option<Value>,
) -> Vec<Recipe> {
    let recipes = [
        at.map(|value| Recipe::good("at", "As long as allowed.", Act::Put(value))),
        multi_byte.map(|value| {
            let note = "As long as allowed, counted in code points; longer in bytes and UTF-16 units.";
            Recipe::good("at-multi-byte", note, Act::Put(value)).flag("code-points")
        }),
        over.map(|value| Recipe::bad("one-over", "One character longer than allowed.", Act::Put(value))),
        multi_byte_over.map(|value| {
            let note = "One code point longer than allowed, with characters that are not ASCII.";
            Recipe::bad("one-over-multi-byte", note, Act::Put(value)).flag("code-points")
        }),
    ];
    recipes.into_iter().flatten().map(|recipe| recipe.flag("boundary")).collect()
}

fn form(view: &View, field: &Field, good: bool, label: &str, example: &str) -> Recipe {
    let value = value::with_text(view, field, example).unwrap_or_else(|| json!(example));
    let recipe = Recipe::new(!good, text::kebab(label), format!("{}.", sentence(label)), Act::Put(value));
    let is_date_time = field
        .checks
        .iter()
        .any(|check| matches!(&check.test, Test::Format { format } if format.schema_format() == Some("date-time")));
    let recipe = if is_date_time && date_time_dialect(example) { recipe.flag("date-time-dialects") } else { recipe };
    if good && example.parse() == Ok(BEYOND_A_DOUBLE) { recipe.flag("precision") } else { recipe }
}

/// Whether validators are known to differ on a date-time: leap seconds, letters in
/// lower case, blanks, offsets without a colon.
fn date_time_dialect(text: &str) -> bool {
    let time = text.get(11..).unwrap_or("");
    let offset = time.rfind(['+', '-']).map_or("", |at| &time[at + 1..]);
    time.contains(":60")
        || text.contains(['t', 'z', ' '])
        || (!offset.is_empty() && offset.len() != 5)
        || text.ends_with("-00:00")
}

fn values_of(view: &View, field: &Field, check: &Check, values: &[String]) -> Vec<Recipe> {
    let put = |text: &str| value::with_text(view, field, text).map(Act::Put);
    let mut recipes: Vec<_> = values
        .iter()
        .filter_map(|text| Some(Recipe::good(text::kebab(text), format!("The value {text}."), put(text)?)))
        .collect();
    // Other checks of the member, of its length say, leave the longer ones no single fault.
    let only_unlisted =
        |text: &&str| matches!(failing(view, field, &json!(text)).as_slice(), [one] if one.rule == check.rule);
    let unknown = ["UNKNOWN_VALUE", "UNKNOWN", "X", "9", "99999999"].into_iter().find(only_unlisted);
    recipes.extend(
        unknown.map(|text| Recipe::bad("unknown", "A value that the document does not list.", Act::Put(json!(text)))),
    );
    if let Some(first) = values.first() {
        let swapped = text::case_swapped(first);
        if !values.contains(&swapped) {
            recipes
                .push(Recipe::bad("other-case", "Letters in the other case.", Act::Put(json!(swapped))).flag("case"));
        }
        let blank = format!("{first} ");
        recipes.push(Recipe::bad("trailing-blank", "A blank at the end.", Act::Put(json!(blank))).flag("white-space"));
    }
    recipes
}

fn characters(also: &str) -> Vec<Recipe> {
    let all = format!("Aa0{}z", also.replace('|', ""));
    let foreign = ['#', '!', '$', '_', '~'].into_iter().find(|c| !also.contains(*c)).unwrap_or('\u{1}');
    vec![
        Recipe::good("every-character", "Every special character that is allowed.", Act::Put(json!(all))),
        Recipe::bad(
            "other-character",
            "An ASCII character that is not listed.",
            Act::Put(json!(format!("a{foreign}b"))),
        ),
        Recipe::bad("not-ascii", "A letter that is not ASCII.", Act::Put(json!("caf\u{e9}"))).flag("code-points"),
    ]
}

fn payload() -> Vec<Recipe> {
    let bad = |label: &str, note: &str, text: &str| Recipe::bad(label, note, Act::Put(json!(text)));
    vec![
        Recipe::good("object", "The JSON text of an object.", Act::Keep),
        Recipe::good("white-space", "White space around the object's text.", Act::Put(json!(" { } ")))
            .flag("white-space"),
        bad("empty", "An empty string.", ""),
        bad("not-json", "Text that is no JSON.", "text"),
        bad("cut-off", "JSON text that is cut off.", r#"{"text":"#),
        bad("backslashes", "Escaped once too often.", r#"{\"text\":\"text\"}"#).flag("double-encoding"),
        bad("array", "The JSON text of an array.", "[]"),
        bad("null", "The JSON text of null.", "null").flag("null"),
        bad("string", "The JSON text of a string that holds an object's text.", r#""{}""#).flag("double-encoding"),
        bad("trailing-text", "Text after the object.", "{}x"),
    ]
}

fn sentence(label: &str) -> String {
    let words = label.replace('-', " ");
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

//! Messages as clients send them: the documents' examples with other letters and digits, and
//! now this member, now that one.

use model::instance::{Draft, Instance, repair};
use model::view::View;
use model::{Direction, Kind};
use serde_json::{Map, Value};

use super::random::Random;

/// How many members out of a hundred are there that may be missing.
const OPTIONAL: usize = 60;

/// A message's envelope with payloads open, so that the members in them can be reached.
#[derive(Clone, Debug)]
pub(super) struct Drawn<'v, 'm> {
    pub(super) view: &'v View<'m>,
    pub(super) direction: Direction,
    pub(super) document: Value,
}

impl Drawn<'_, '_> {
    /// The envelope as it is sent.
    pub(super) fn sealed(&self) -> Value {
        let Instance { request, response } = Draft::of(self.view, self.direction, self.document.clone()).sealed();
        request.or(response).unwrap_or_default()
    }
}

/// Draws a message that keeps every rule above notes. With `payloads`, every member that holds
/// JSON as text is there. `None` where the rules do not allow what was drawn.
pub(super) fn draw<'v, 'm>(
    view: &'v View<'m>,
    direction: Direction,
    payloads: bool,
    random: &mut Random,
) -> Option<Drawn<'v, 'm>> {
    let mut draft = Draft::smallest(view, direction);
    for root in view.roots(direction) {
        fill(&mut draft, root, "", payloads, random);
    }
    let document = repair(draft, Vec::new(), None)?.into_document();
    let document = view.roots(direction).first().map(|root| ordered(view, root, document.clone())).unwrap_or(document);
    Some(Drawn { view, direction, document })
}

/// Adds members below a pattern.
fn fill(draft: &mut Draft<'_, '_>, name: &str, around: &str, payloads: bool, random: &mut Random) {
    let view = draft.view;
    for field in view.fields(name) {
        let pattern = format!("{around}/{}", field.name);
        let Some(pointer) = draft.concrete(&pattern) else { continue };
        let is_wanted = payloads && matches!(field.kind, Kind::Payload { .. }) || random.percent(OPTIONAL);
        if draft.get(&pointer).is_none() && (!is_wanted || draft.ensure(&pointer).is_none()) {
            continue;
        }
        match &field.kind {
            Kind::Struct { name } | Kind::Payload { name } => fill(draft, name, &pattern, payloads, random),
            Kind::List { name } => fill(draft, name, &format!("{pattern}/*"), payloads, random),
            _ => {}
        }
    }
}

/// Members in the order in which the documents list them.
fn ordered(view: &View<'_>, name: &str, value: Value) -> Value {
    let Value::Object(mut members) = value else { return value };
    let mut sorted = Map::new();
    for field in view.fields(name) {
        for spelling in std::iter::once(&field.name).chain(&field.spellings) {
            let Some(value) = members.shift_remove(spelling) else { continue };
            let value = match (&field.kind, value) {
                (Kind::Struct { name } | Kind::Payload { name }, value) => ordered(view, name, value),
                (Kind::List { name }, Value::Array(elements)) => {
                    elements.into_iter().map(|element| ordered(view, name, element)).collect()
                }
                (_, value) => value,
            };
            sorted.insert(spelling.clone(), value);
        }
    }
    // Names that hang on a reading.
    sorted.append(&mut members);
    Value::Object(sorted)
}

/// Gives texts other letters and digits, one after another, where `is_sound` still holds.
pub(super) fn vary(drawn: &mut Drawn<'_, '_>, random: &mut Random, is_sound: &dyn Fn(&Value) -> bool) {
    let mut pointers = Vec::new();
    texts(&drawn.document, String::new(), &mut pointers);
    for pointer in pointers {
        let Some(Value::String(text)) = drawn.document.pointer(&pointer) else { continue };
        let before = text.clone();
        let after = varied(&before, random);
        set(&mut drawn.document, &pointer, after);
        if !is_sound(&drawn.sealed()) {
            set(&mut drawn.document, &pointer, before);
        }
    }
}

fn texts(value: &Value, pointer: String, found: &mut Vec<String>) {
    match value {
        Value::String(_) => found.push(pointer),
        Value::Array(elements) => {
            elements.iter().enumerate().for_each(|(index, value)| texts(value, format!("{pointer}/{index}"), found));
        }
        Value::Object(members) => {
            // No member of these documents has a `~` or a `/` in its name.
            members.iter().for_each(|(name, value)| texts(value, format!("{pointer}/{name}"), found));
        }
        _ => {}
    }
}

fn set(document: &mut Value, pointer: &str, text: String) {
    if let Some(place) = document.pointer_mut(pointer) {
        *place = Value::String(text);
    }
}

/// Letters for letters and digits for digits; in one text of ten, the last letter is none of
/// ASCII.
fn varied(text: &str, random: &mut Random) -> String {
    let mut other = |character: char| match character {
        'a'..='z' => letter(b'a', 26, random),
        'A'..='Z' => letter(b'A', 26, random),
        '0'..='9' => letter(b'0', 10, random),
        other => other,
    };
    let mut varied: String = text.chars().map(&mut other).collect();
    if varied.ends_with(|last: char| last.is_ascii_alphabetic()) && random.percent(10) {
        varied.pop();
        varied.push(['é', '店'][random.below(2)]);
    }
    varied
}

fn letter(first: u8, count: u8, random: &mut Random) -> char {
    let step = u8::try_from(random.below(usize::from(count))).unwrap_or(0);
    char::from(first + step)
}

/// Shuffles the members of every object, those inside payloads too.
pub(super) fn shuffle(value: &mut Value, random: &mut Random) {
    match value {
        Value::Object(members) => {
            let mut shuffled: Vec<_> = std::mem::take(members).into_iter().collect();
            random.shuffle(&mut shuffled);
            shuffled.iter_mut().for_each(|(_, value)| shuffle(value, random));
            *members = shuffled.into_iter().collect();
        }
        Value::Array(elements) => elements.iter_mut().for_each(|value| shuffle(value, random)),
        _ => {}
    }
}

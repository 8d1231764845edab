//! From a field's checks to the schema of its value.

use model::{Enum, Field, JsonKind, Kind, Test, TypeBody};
use wire::Format;

use super::definitions::{Definitions, Layer};
use super::pattern::{self, Items, Pattern};
use super::schema::{Constant, Schema};

/// The schema of a member's value. What needs a name of its own (enums, unions) goes
/// into `definitions`; `owner` is the struct's name.
pub(super) fn property(field: &Field, owner: &str, definitions: &mut Definitions<'_>) -> Schema {
    let checks = Checks::of(field, definitions);
    match &field.kind {
        Kind::Struct { name } => definitions.refer(name),
        Kind::List { name } => {
            let items = definitions.refer(name);
            documented(Schema { items: Some(Box::new(items)), ..Schema::of("array") }, field)
        }
        Kind::Enum { name } => enumeration(name, field, owner, &checks, definitions),
        Kind::Text | Kind::Integer | Kind::Boolean | Kind::Scalar | Kind::Payload { .. } => {
            scalar(field, owner, &checks, definitions)
        }
    }
}

/// The definition of an enum that several members share.
pub(super) fn shared_enum(body: &Enum) -> Schema {
    let mut schema = Schema::of("string");
    if body.closed {
        schema.values = body.values.iter().map(|value| Constant::Text(value.value.clone())).collect();
    } else {
        // A value that is not listed may be new, so the list is no more than examples.
        schema.examples = body.values.iter().map(|value| value.value.clone().into()).collect();
    }
    schema
}

/// What a value must satisfy, under the chosen readings and as far as a schema can say it.
#[derive(Debug, Default)]
struct Checks<'m> {
    kinds: &'m [JsonKind],
    max_length: Option<u32>,
    format: Option<Format>,
    one_of: &'m [String],
    characters: Option<&'m str>,
    items: Option<Items<'m>>,
    range: Option<(i64, i64)>,
    payload: bool,
}

impl<'m> Checks<'m> {
    fn of(field: &'m Field, definitions: &Definitions<'_>) -> Self {
        let mut checks = Self::default();
        for check in &field.checks {
            match &check.test {
                // No schema asserts what a string contains, so this is an annotation and
                // does not ask whether the schema says the rule.
                Test::Payload => checks.payload = definitions.in_force(&check.rule),
                _ if !definitions.asserts(&check.rule) => {}
                Test::Type { kinds } => checks.kinds = kinds,
                Test::MaxLength { max } => checks.max_length = Some(*max),
                Test::Format { format } => checks.format = Some(*format),
                Test::OneOf { values } => checks.one_of = values,
                Test::Characters { also } => checks.characters = Some(also),
                Test::Items { separator, one_of, format, quantity_after } => {
                    let (separator, format, quantity_after) = (*separator, *format, *quantity_after);
                    checks.items = Some(Items { separator, one_of, format, quantity_after });
                }
                Test::Range { min, max } => checks.range = Some((*min, *max)),
                Test::Present | Test::Recommended | Test::Name { .. } | Test::Elements => {}
            }
        }
        checks
    }
}

fn enumeration(
    name: &str,
    field: &Field,
    owner: &str,
    checks: &Checks<'_>,
    definitions: &mut Definitions<'_>,
) -> Schema {
    let Some(TypeBody::Enum(body)) = definitions.body(name) else {
        return scalar(field, owner, checks, definitions);
    };
    let same_values = body.values.iter().map(|value| &value.value).eq(checks.one_of);
    let as_defined = if body.closed { same_values } else { checks.one_of.is_empty() && checks.max_length.is_none() };
    if as_defined {
        return definitions.refer(name);
    }
    let own = scalar(field, owner, checks, definitions);
    // Nothing may stand beside a reference, so an open enum with a length of the member's
    // own becomes a string that shows the enum's values.
    if body.closed || own.reference.is_some() { own } else { Schema { examples: shared_enum(body).examples, ..own } }
}

fn scalar(field: &Field, owner: &str, checks: &Checks<'_>, definitions: &mut Definitions<'_>) -> Schema {
    let kinds = if checks.kinds.is_empty() { kinds_of(&field.kind) } else { checks.kinds };
    let schemas: Vec<Schema> = kinds
        .iter()
        .map(|kind| match kind {
            JsonKind::String => text(field, checks, definitions),
            JsonKind::Integer => integer(checks),
            JsonKind::Boolean => Schema::of("boolean"),
            JsonKind::Object => Schema::of("object"),
            JsonKind::Array => Schema::of("array"),
        })
        .collect();
    let (schema, named) = match <[Schema; 1]>::try_from(schemas) {
        Ok([only]) => {
            let named = !only.values.is_empty();
            (only, named)
        }
        Err(several) => (Schema { any_of: several, ..Schema::default() }, true),
    };
    let schema = documented(schema, field);
    if named { definitions.define(owner, &field.name, schema) } else { schema }
}

fn kinds_of(kind: &Kind) -> &'static [JsonKind] {
    match kind {
        Kind::Text | Kind::Enum { .. } | Kind::Payload { .. } => &[JsonKind::String],
        Kind::Integer => &[JsonKind::Integer],
        Kind::Boolean => &[JsonKind::Boolean],
        Kind::Scalar => &[JsonKind::String, JsonKind::Integer, JsonKind::Boolean],
        Kind::Struct { .. } => &[JsonKind::Object],
        Kind::List { .. } => &[JsonKind::Array],
    }
}

fn text(field: &Field, checks: &Checks<'_>, definitions: &mut Definitions<'_>) -> Schema {
    let mut schema = Schema::of("string");
    match checks.one_of {
        [] => {}
        [only] => schema.constant = Some(Constant::Text(only.clone())),
        several => schema.values = several.iter().cloned().map(Constant::Text).collect(),
    }
    if !checks.one_of.is_empty() {
        // The values say all that the other checks could.
        return schema;
    }
    schema.max_length = checks.max_length;
    schema.format = checks.format.and_then(Format::schema_format);
    restrict(&mut schema, patterns(checks), definitions.layer());
    if let (Kind::Payload { name }, true) = (&field.kind, checks.payload) {
        schema.content_media_type = Some("application/json");
        schema.content_schema = Some(Box::new(definitions.refer(name)));
    }
    schema
}

/// The patterns that a string must match, the one that says most first.
fn patterns(checks: &Checks<'_>) -> Vec<Pattern> {
    let format = checks.format.map(pattern::of_format);
    let list = match (&checks.items, checks.characters) {
        (Some(items), Some(also)) => match pattern::of_items_and_characters(items, also) {
            Some(both) => vec![both],
            None => vec![pattern::of_items(items), pattern::of_characters(also)],
        },
        (Some(items), None) => vec![pattern::of_items(items)],
        (None, Some(also)) => vec![pattern::of_characters(also)],
        (None, None) => vec![],
    };
    format.into_iter().chain(list).collect()
}

/// Shape schemas keep to the first pattern: code generators stumble over `allOf`.
fn restrict(schema: &mut Schema, patterns: Vec<Pattern>, layer: Layer) {
    let excludes_line_feed = patterns.iter().any(|pattern| !pattern.may_end_in_line_feed);
    let mut patterns = patterns.into_iter().map(|pattern| pattern.text);
    schema.pattern = patterns.next();
    if layer == Layer::Strict {
        schema.all_of = patterns.map(|text| Schema { pattern: Some(text), ..Schema::of("string") }).collect();
        if excludes_line_feed {
            let last = Schema { pattern: Some("\\n$".to_owned()), ..Schema::of("string") };
            schema.not = Some(Box::new(last));
        }
    }
}

fn integer(checks: &Checks<'_>) -> Schema {
    let mut schema = Schema { format: Some("int64"), ..Schema::of("integer") };
    if !checks.one_of.is_empty() {
        schema.values = checks.one_of.iter().filter_map(|value| value.parse().ok()).map(Constant::Integer).collect();
    }
    let (mut least, mut greatest) = checks.range.unwrap_or((i64::MIN, i64::MAX));
    if let Some(bound) = checks.max_length.and_then(|digits| 10_i64.checked_pow(digits)) {
        least = least.max(1 - bound);
        greatest = greatest.min(bound - 1);
    }
    if matches!(checks.format, Some(Format::Digits | Format::Decimal)) {
        // The form of the decimal text has no room for a sign.
        least = least.max(0);
    }
    schema.minimum = Some(least);
    schema.maximum = Some(greatest);
    schema
}

/// Adds what the documents say about the member, for readers and for generated code.
fn documented(mut schema: Schema, field: &Field) -> Schema {
    schema.comment = Some(super::cited(&field.citation));
    schema.description = Some(field.description.clone());
    let is_scalar = !matches!(field.kind, Kind::Struct { .. } | Kind::List { .. });
    if let (true, None, Some(example)) = (is_scalar, &schema.constant, &field.example) {
        schema.examples = vec![example.clone()];
    }
    schema
}

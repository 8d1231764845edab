//! One value: the expression for the place after it, `None` where anything is wrong with it.

use model::{Field, JsonKind, Kind, Test};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::super::validate::variant;
use super::Scene;
use super::switch::switch;

/// More values than this are not compared one by one.
const FEW: usize = 8;

impl Scene<'_> {
    /// The value stands at `value`; `path` leads to it.
    pub(super) fn plain_value(&self, field: &Field, path: &TokenStream) -> TokenStream {
        let tests: Vec<&Test> = self.tests(field).into_iter().map(|(_, test)| test).collect();
        let is_allowed = |kind: JsonKind| {
            let decodes = match field.kind {
                Kind::Text | Kind::Enum { .. } | Kind::Payload { .. } => kind == JsonKind::String,
                Kind::Integer => kind == JsonKind::Integer,
                Kind::Boolean => kind == JsonKind::Boolean,
                Kind::Scalar => !matches!(kind, JsonKind::Object | JsonKind::Array),
                Kind::Struct { .. } => kind == JsonKind::Object,
                Kind::List { .. } => kind == JsonKind::Array,
            };
            decodes && tests.iter().all(|test| !matches!(test, Test::Type { kinds } if !kinds.contains(&kind)))
        };
        let ways: Vec<_> = [JsonKind::String, JsonKind::Integer, JsonKind::Boolean, JsonKind::Object, JsonKind::Array]
            .into_iter()
            .filter(|kind| is_allowed(*kind))
            .map(|kind| match kind {
                JsonKind::String => self.text(field, &tests, path),
                JsonKind::Integer => integer(&tests),
                JsonKind::Boolean => quote!(quick.boolean(value)),
                JsonKind::Object => self.object(field, path),
                JsonKind::Array => self.list(field, path),
            })
            .collect();
        match ways.split_first() {
            None => quote!(None),
            Some((first, [])) => first.clone(),
            // What is no string fails at its first byte.
            Some((first, others)) => {
                quote!((if quick.is_text(value) { #first } else { None #(.or_else(|| #others))* }))
            }
        }
    }

    fn object(&self, field: &Field, path: &TokenStream) -> TokenStream {
        let Kind::Struct { name } = &field.kind else { return quote!(None) };
        self.call(name, path)
    }

    fn list(&self, field: &Field, path: &TokenStream) -> TokenStream {
        let Kind::List { name } = &field.kind else { return quote!(None) };
        let call = self.call(name, &quote!(path));
        quote!(quick.elements(value, #path, |quick, value, path| #call))
    }

    fn text(&self, field: &Field, tests: &[&Test], path: &TokenStream) -> TokenStream {
        let max =
            tests.iter().filter_map(|test| if let Test::MaxLength { max } = test { Some(*max) } else { None }).min();
        let max_value = most(max);
        let others: Vec<&Test> = tests
            .iter()
            .copied()
            .filter(|test| {
                !matches!(
                    test,
                    Test::Present | Test::Recommended | Test::Name { .. } | Test::Type { .. } | Test::MaxLength { .. }
                )
            })
            .collect();
        match others.as_slice() {
            [] => quote!(quick.text(value, #max_value)),
            [Test::Format { format }] => {
                let format = variant(format);
                quote!(quick.form(value, #max_value, wire::#format))
            }
            [Test::OneOf { values }] if values.len() <= FEW => {
                let fits = |value: &&String| max.is_none_or(|max| value.chars().count() <= max as usize);
                let words = values.iter().filter(fits).map(|value| quoted(value, ""));
                let mut words = words.map(|word| quote!(quick.word(value, #word)));
                let first = words.next().unwrap_or_else(|| quote!(None));
                quote!(#first #(.or_else(|| #words))*)
            }
            [Test::Payload] => {
                let Kind::Payload { name } = &field.kind else { return quote!(None) };
                let call = self.call(name, path);
                quote!(quick.payload(value, #max_value, |quick, value| #call))
            }
            others if others.iter().any(|test| matches!(test, Test::Payload | Test::Elements)) => quote!(None),
            others => {
                let holds = others.iter().map(|test| predicate(test));
                quote!(quick.test(value, #max_value, |text| #(#holds)&&*))
            }
        }
    }
}

fn integer(tests: &[&Test]) -> TokenStream {
    let max = tests.iter().filter_map(|test| if let Test::MaxLength { max } = test { Some(*max) } else { None }).min();
    let max = most(max);
    let others = tests.iter().filter(|test| {
        !matches!(
            test,
            Test::Present | Test::Recommended | Test::Name { .. } | Test::Type { .. } | Test::MaxLength { .. }
        )
    });
    let mut holds = others.map(|test| predicate(test));
    match holds.next() {
        None => quote!(quick.integer(value, #max, |_| true)),
        Some(first) => quote!(quick.integer(value, #max, |text| #first #(&& #holds)*)),
    }
}

/// Whether `text` passes a test.
fn predicate(test: &Test) -> TokenStream {
    match test {
        Test::Format { format } => {
            let format = variant(format);
            quote!(wire::quick::is_formed(text, wire::#format))
        }
        Test::OneOf { values } => {
            let cases: Vec<_> = values.iter().map(|value| (value.as_str(), quote!(true))).collect();
            switch(&quote!(text), &cases, &quote!(false))
        }
        Test::Characters { also } if also.is_ascii() => {
            let also = Literal::byte_string(also.as_bytes());
            quote!(wire::quick::has_only(text, #also))
        }
        Test::Items { separator, one_of, format, quantity_after } => {
            let format = match format {
                Some(format) => {
                    let format = variant(format);
                    quote!(Some(wire::#format))
                }
                None => quote!(None),
            };
            let marks = byte(*separator)
                .zip(quantity_after.map_or(Some(quote!(None)), |mark| byte(mark).map(|mark| quote!(Some(#mark)))));
            let Some((separator, quantity_after)) = marks else { return quote!(false) };
            let one_of = one_of.iter().map(|item| Literal::byte_string(item.as_bytes()));
            quote!(wire::quick::are_items(text, #separator, &[#(#one_of),*], #format, #quantity_after))
        }
        Test::Range { min, max } => quote!(wire::quick::is_in_range(text, #min, #max)),
        _ => quote!(false),
    }
}

fn most(max: Option<u32>) -> TokenStream {
    max.map(Literal::u32_unsuffixed).map_or_else(|| quote!(usize::MAX), |max| quote!(#max))
}

/// A text as JSON writes it with `after` behind it, and how that is written inside of a string:
/// two arguments.
pub(super) fn quoted(text: &str, after: &str) -> TokenStream {
    let written = |text: &str| serde_json::Value::from(text).to_string();
    let here = written(text) + after;
    let inside = written(&here);
    let inside = inside.strip_prefix('"').and_then(|inside| inside.strip_suffix('"')).unwrap_or(&inside);
    let [here, inside] = [&here, inside].map(|text| Literal::byte_string(text.as_bytes()));
    quote!(#here, #inside)
}

/// A character as the one byte that it is in UTF-8.
pub(super) fn byte(character: char) -> Option<Literal> {
    character.is_ascii().then(|| Literal::byte_character(character as u8))
}

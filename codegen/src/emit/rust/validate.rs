//! Validators: one function for each struct, which reads its members in one pass,
//! checks each, and then the conditions between them.

use model::{Check, Contract, Field, JsonKind, Kind, Struct, Test, Type, TypeBody};
use proc_macro2::TokenStream;
use quote::quote;

use super::{condition, names};

/// The module `validate` of a contract.
pub(super) fn module(contract: &Contract) -> TokenStream {
    let functions =
        contract.types.iter().filter(|definition| !definition.pointers.is_empty()).filter_map(|definition| {
            match &definition.body {
                TypeBody::Struct(body) => Some(function(contract, definition, body)),
                TypeBody::Enum(_) => None,
            }
        });
    let exchange = condition::exchange(contract);
    let request = names::type_name(&contract.request);
    let response = names::type_name(&contract.response);
    let (read_request, read_response) = (names::snake(&contract.request), names::snake(&contract.response));
    quote! {
        use wire::{condition, Direction, Finding, Format, Kinds, Member, Read, Reader, Readings, Scratch, TypeRule};
        use super::{result_codes::RESULT_CODES, rules, view};

        /// Judges one message. An exchange is two messages: see [`check_exchange`].
        pub fn check(direction: Direction, bytes: &[u8], readings: &Readings) -> Vec<Finding> {
            let scratch = Scratch::new();
            match direction {
                Direction::Request => decode_request(bytes, &scratch, readings).1,
                Direction::Response => decode_response(bytes, &scratch, readings).1,
                Direction::Exchange => Vec::new(),
            }
        }

        /// Reads and judges a request's envelope. There is no value when the bytes
        /// are no JSON object.
        pub fn decode_request<'a>(
            bytes: &'a [u8],
            scratch: &'a Scratch,
            readings: &'a Readings,
        ) -> (Option<view::#request<'a>>, Vec<Finding>) {
            let mut reader = Reader::new(bytes, scratch, readings);
            let value = #read_request(&mut reader, &[]);
            (whole(value), reader.finish())
        }

        /// Reads and judges a response's envelope. There is no value when the bytes
        /// are no JSON object.
        pub fn decode_response<'a>(
            bytes: &'a [u8],
            scratch: &'a Scratch,
            readings: &'a Readings,
        ) -> (Option<view::#response<'a>>, Vec<Finding>) {
            let mut reader = Reader::new(bytes, scratch, readings);
            let value = #read_response(&mut reader, &[]);
            (whole(value), reader.finish())
        }

        fn whole<T>(value: Read<Member<T>>) -> Option<T> {
            match value {
                Ok(Member::Good(value, _)) => Some(value),
                _ => None,
            }
        }

        #exchange
        #(#functions)*
    }
}

fn function(contract: &Contract, definition: &Type, body: &Struct) -> TokenStream {
    let (name, view) = (names::snake(&definition.name), names::type_name(&definition.name));
    let arms = body.fields.iter().enumerate().map(|(place, field)| arm(place, field));
    let presence = body.fields.iter().flat_map(presence);
    let conditions = condition::of_struct(contract, body);
    let unlisted = match &body.unlisted {
        Some(rule) => {
            let rule = names::rule(rule);
            quote!(Some(&rules::#rule))
        }
        None => quote!(None),
    };
    quote! {
        fn #name<'a>(reader: &mut Reader<'a>, types: &[TypeRule]) -> Read<Member<view::#view<'a>>> {
            let mut object = match reader.begin_object(types)? {
                Ok(object) => object,
                Err(span) => return Ok(Member::Bad(span)),
            };
            let mut view = view::#view::default();
            while let Some(name) = reader.next_member(&mut object)? {
                match name {
                    #(#arms)*
                    _ => {
                        let unlisted = reader.unlisted(&mut object, #unlisted)?;
                        view.unlisted.push(unlisted);
                    }
                }
                reader.leave();
            }
            let span = object.span;
            #(#presence)*
            #conditions
            Ok(Member::Good(view, span))
        }
    }
}

/// Reads one member and checks it.
fn arm(place: usize, field: &Field) -> TokenStream {
    let place = u32::try_from(place).unwrap_or(u32::MAX);
    let (ident, member) = (names::snake(&field.name), &field.name);
    let spellings = &field.spellings;
    let types = type_rules(field);
    let read = match &field.kind {
        Kind::Text | Kind::Enum { .. } | Kind::Payload { .. } => quote!(reader.text(&[#(#types),*])?),
        Kind::Integer => quote!(reader.integer(&[#(#types),*])?),
        Kind::Boolean => quote!(reader.boolean(&[#(#types),*])?),
        Kind::Scalar => quote!(reader.scalar(&[#(#types),*])?),
        Kind::Struct { name } => {
            let function = names::snake(name);
            quote!(#function(reader, &[#(#types),*])?)
        }
        Kind::List { name } => list(field, name, &types),
    };
    let checks: Vec<_> = field.checks.iter().filter_map(|check| value_check(field, check)).collect();
    let judged = if checks.is_empty() {
        quote! { view.#ident = #read; }
    } else {
        quote! {
            let member = #read;
            view.#ident = reader.judge(member, |value| { #(#checks)* });
        }
    };
    let names = field.checks.iter().filter_map(name_check).map(|(rule, right)| {
        quote! {
            if name != #right {
                let span = view.#ident.span().unwrap_or_default();
                reader.report(&rules::#rule, &[], span, || format!("the member is called \"{name}\"; it must be \"{}\"", #right));
            }
        }
    });
    quote! {
        #member #(| #spellings)* => if reader.first(&mut object, #place)? { #judged #(#names)* },
    }
}

fn type_rules(field: &Field) -> Vec<TokenStream> {
    let rules = field.checks.iter().filter_map(|check| {
        let Test::Type { kinds } = &check.test else { return None };
        let rule = names::rule(&check.rule);
        let mut names = kinds.iter().map(|kind| match kind {
            JsonKind::String => quote!(Kinds::STRING),
            JsonKind::Integer => quote!(Kinds::INTEGER),
            JsonKind::Boolean => quote!(Kinds::BOOLEAN),
            JsonKind::Object => quote!(Kinds::OBJECT),
            JsonKind::Array => quote!(Kinds::ARRAY),
        });
        let first = names.next()?;
        Some(quote!(TypeRule { kinds: #first #(.or(#names))*, rule: &rules::#rule }))
    });
    rules.collect()
}

fn list(field: &Field, name: &str, types: &[TokenStream]) -> TokenStream {
    let function = names::snake(name);
    let elements = field.checks.iter().filter(|check| check.test == Test::Elements).map(|check| {
        let rule = names::rule(&check.rule);
        quote!(TypeRule { kinds: Kinds::OBJECT, rule: &rules::#rule })
    });
    quote! {
        match reader.begin_array(&[#(#types),*])? {
            Err(span) => Member::Bad(span),
            Ok(mut array) => {
                let mut items = Vec::new();
                while reader.next_element(&mut array)? {
                    items.push(#function(reader, &[#(#elements),*])?);
                    reader.leave();
                }
                Member::Good(items, array.span)
            }
        }
    }
}

fn name_check(check: &Check) -> Option<(proc_macro2::Ident, &str)> {
    match &check.test {
        Test::Name { name } => Some((names::rule(&check.rule), name)),
        _ => None,
    }
}

/// The statement that applies one check to a good value.
fn value_check(field: &Field, check: &Check) -> Option<TokenStream> {
    let rule = names::rule(&check.rule);
    Some(match &check.test {
        Test::Present | Test::Recommended | Test::Name { .. } | Test::Type { .. } | Test::Elements => return None,
        Test::MaxLength { max } => quote! { value.max_length(&rules::#rule, #max); },
        Test::Format { format } => {
            let format = variant(format);
            quote! { value.format(&rules::#rule, #format); }
        }
        Test::OneOf { values } => quote! { value.one_of(&rules::#rule, &[#(#values),*]); },
        Test::Characters { also } => quote! { value.characters(&rules::#rule, #also); },
        Test::Items { separator, one_of, format, quantity_after } => {
            let format = match format {
                Some(format) => {
                    let format = variant(format);
                    quote!(Some(#format))
                }
                None => quote!(None),
            };
            let quantity_after = match quantity_after {
                Some(character) => quote!(Some(#character)),
                None => quote!(None),
            };
            quote! { value.items(&rules::#rule, #separator, &[#(#one_of),*], #format, #quantity_after); }
        }
        Test::Range { min, max } => quote! { value.range(&rules::#rule, #min, #max); },
        Test::Payload => {
            let Kind::Payload { name } = &field.kind else { return None };
            let function = names::snake(name);
            quote! {
                value.payload(&rules::#rule, |reader| Ok(!matches!(#function(reader, &[])?, Member::Bad(_))));
            }
        }
    })
}

pub(super) fn variant(format: &wire::Format) -> TokenStream {
    let ident = quote::format_ident!("{format:?}");
    quote!(Format::#ident)
}

fn presence(field: &Field) -> Vec<TokenStream> {
    let (ident, member) = (names::snake(&field.name), &field.name);
    let statements = field.checks.iter().filter_map(|check| {
        let rule = names::rule(&check.rule);
        let words = match &check.test {
            Test::Present => "is missing",
            Test::Recommended => "is recommended and missing",
            _ => return None,
        };
        let message = format!("member \"{member}\" {words}");
        Some(quote! {
            if view.#ident.is_absent() {
                reader.report(&rules::#rule, &[], span, || #message.to_owned());
            }
        })
    });
    statements.collect()
}

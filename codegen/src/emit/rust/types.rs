//! The Rust types of one contract: what a user of the library works with.

use model::{Contract, Enum, Field, Kind, Model, Presence, Struct, Test, Type, TypeBody};
use proc_macro2::TokenStream;
use quote::quote;

use super::names;

/// The module `types` of a contract.
pub(super) fn module(model: &Model, contract: &Contract) -> TokenStream {
    let types = contract.types.iter().map(|definition| match &definition.body {
        TypeBody::Struct(body) => structure(model, contract, definition, body),
        TypeBody::Enum(body) => enumeration(contract, definition, body),
    });
    quote! {
        use serde::{Deserialize, Serialize};
        use serde_json::{Map, Value};
        use wire::{Scalar, Text};
        #(#types)*
    }
}

/// Whether the Rust type of this name borrows from the message.
pub(super) fn borrows(contract: &Contract, name: &str) -> bool {
    contract.type_named(name).is_some_and(|definition| match &definition.body {
        TypeBody::Struct(body) => body.fields.iter().any(|field| match &field.kind {
            Kind::Text | Kind::Scalar | Kind::Payload { .. } => true,
            Kind::Integer | Kind::Boolean => false,
            Kind::Enum { name } | Kind::Struct { name } | Kind::List { name } => borrows(contract, name),
        }),
        TypeBody::Enum(body) => !body.closed,
    })
}

fn structure(model: &Model, contract: &Contract, definition: &Type, body: &Struct) -> TokenStream {
    let name = names::type_name(&definition.name);
    let generics = lifetime(contract, &definition.name);
    let doc = super::docs(&type_doc(definition));
    let fields = body.fields.iter().map(|field| {
        let member = &field.name;
        let ident = names::snake(member);
        let doc = super::docs(&field_doc(model, field));
        let plain = rust_type(contract, &field.kind);
        let aliases = field.spellings.iter();
        let borrow = kind_borrows(contract, &field.kind).then(|| quote!(#[serde(borrow)]));
        let schema = schema_attribute(field);
        if field.presence == Presence::Required {
            quote! { #doc #[serde(rename = #member #(, alias = #aliases)*)] #borrow #schema pub #ident: #plain }
        } else {
            quote! {
                #doc
                #[serde(rename = #member #(, alias = #aliases)*, default, skip_serializing_if = "Option::is_none")]
                #borrow
                #schema
                pub #ident: Option<#plain>
            }
        }
    });
    let payloads = body.fields.iter().filter_map(|field| payload_method(contract, field)).collect::<Vec<_>>();
    let methods = (!payloads.is_empty()).then(|| quote! { impl #generics #name #generics { #(#payloads)* } });
    quote! {
        #doc
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        pub struct #name #generics {
            #(#fields,)*
            /// Members that the document does not list, in the order in which they came.
            #[serde(flatten)]
            pub unlisted: Map<String, Value>,
        }
        #methods
    }
}

/// JSON text inside a string gets a method that decodes it.
fn payload_method(contract: &Contract, field: &Field) -> Option<TokenStream> {
    let Kind::Payload { name } = &field.kind else { return None };
    let ident = names::snake(&field.name);
    let method = names::snake(&format!("{}Payload", field.name));
    let target = names::type_name(name);
    let generics = borrows(contract, name).then(|| quote!(<'_>));
    let doc = format!(" Decodes the JSON text in `{}`.", field.name);
    Some(if field.presence == Presence::Required {
        quote! { #[doc = #doc] pub fn #method(&self) -> Result<#target #generics, serde_json::Error> { serde_json::from_str(&self.#ident) } }
    } else {
        quote! {
            #[doc = #doc]
            pub fn #method(&self) -> Option<Result<#target #generics, serde_json::Error>> {
                self.#ident.as_ref().map(|text| serde_json::from_str(text))
            }
        }
    })
}

fn enumeration(contract: &Contract, definition: &Type, body: &Enum) -> TokenStream {
    let name = names::type_name(&definition.name);
    let generics = lifetime(contract, &definition.name);
    let doc = super::docs(&type_doc(definition));
    let variants = body.values.iter().map(|value| {
        let (variant, text) = (names::variant(&value.value), &value.value);
        let doc = format!(" {}", value.description);
        quote! { #[doc = #doc] #[serde(rename = #text)] #variant }
    });
    let variant_names: Vec<_> = body.values.iter().map(|value| names::variant(&value.value)).collect();
    let texts: Vec<_> = body.values.iter().map(|value| &value.value).collect();
    if body.closed {
        quote! {
            #doc
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
            #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
            pub enum #name { #(#variants,)* }
            impl #name {
                /// The value with this text.
                pub fn from_text(text: &str) -> Option<Self> {
                    match text { #(#texts => Some(Self::#variant_names),)* _ => None }
                }
                /// The value as it stands on the wire.
                pub fn as_str(&self) -> &str {
                    match self { #(Self::#variant_names => #texts,)* }
                }
            }
        }
    } else {
        quote! {
            #doc
            #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
            #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
            pub enum #name #generics {
                #(#variants,)*
                /// A value that the document does not list; the list may grow.
                #[serde(untagged, borrow)]
                Unlisted(Text<'a>),
            }
            impl<'a> #name #generics {
                /// The value with this text.
                pub fn from_text(text: &'a str) -> Option<Self> {
                    Some(match text { #(#texts => Self::#variant_names,)* _ => Self::Unlisted(Text::from(text)) })
                }
                /// The value as it stands on the wire.
                pub fn as_str(&self) -> &str {
                    match self { #(Self::#variant_names => #texts,)* Self::Unlisted(text) => text }
                }
            }
        }
    }
}

fn rust_type(contract: &Contract, kind: &Kind) -> TokenStream {
    match kind {
        Kind::Text | Kind::Payload { .. } => quote!(Text<'a>),
        Kind::Integer => quote!(i64),
        Kind::Boolean => quote!(bool),
        Kind::Scalar => quote!(Scalar<'a>),
        Kind::Enum { name } | Kind::Struct { name } => named(contract, name),
        Kind::List { name } => {
            let item = named(contract, name);
            quote!(Vec<#item>)
        }
    }
}

fn named(contract: &Contract, name: &str) -> TokenStream {
    let ident = names::type_name(name);
    let generics = lifetime(contract, name);
    quote!(#ident #generics)
}

fn lifetime(contract: &Contract, name: &str) -> Option<TokenStream> {
    borrows(contract, name).then(|| quote!(<'a>))
}

fn kind_borrows(contract: &Contract, kind: &Kind) -> bool {
    match kind {
        Kind::Text | Kind::Payload { .. } | Kind::Scalar => true,
        Kind::Integer | Kind::Boolean => false,
        Kind::Enum { name } | Kind::Struct { name } | Kind::List { name } => borrows(contract, name),
    }
}

/// What schemars cannot see in the Rust type: lengths and forms. Only what is in
/// force under the chosen readings, which is what `:` in a variant's rule id tells.
fn schema_attribute(field: &Field) -> Option<TokenStream> {
    let mut extensions = Vec::new();
    for check in field.checks.iter().filter(|check| !check.rule.contains(':')) {
        match &check.test {
            Test::MaxLength { max } if !matches!(field.kind, Kind::Integer) => {
                extensions.push(quote!("maxLength" = #max));
            }
            Test::Format { format } => {
                let pattern = format!("^(?:{})$", format.pattern());
                extensions.push(quote!("pattern" = #pattern));
                extensions.extend(format.schema_format().map(|name| quote!("format" = #name)));
            }
            Test::OneOf { values } if !matches!(field.kind, Kind::Enum { .. }) => {
                extensions.push(quote!("enum" = [#(#values),*]));
            }
            _ => {}
        }
    }
    let view = match field.kind {
        Kind::Scalar => Some(settled_type(field)),
        _ => None,
    };
    let view = view.map(|text| quote!(#[cfg_attr(feature = "schemars", schemars(with = #text))]));
    let extend =
        (!extensions.is_empty()).then(|| quote!(#[cfg_attr(feature = "schemars", schemars(extend(#(#extensions),*)))]));
    (view.is_some() || extend.is_some()).then(|| quote!(#view #extend))
}

/// The Rust type of an unsettled scalar under the chosen readings.
fn settled_type(field: &Field) -> String {
    let kinds = field.checks.iter().find_map(|check| match &check.test {
        Test::Type { kinds } if !check.rule.contains(':') => Some(kinds.as_slice()),
        _ => None,
    });
    match kinds {
        Some([model::JsonKind::String]) => "Text<'a>",
        Some([model::JsonKind::Integer]) => "i64",
        Some([model::JsonKind::Boolean]) => "bool",
        _ => "Scalar<'a>",
    }
    .to_owned()
}

fn type_doc(definition: &Type) -> String {
    let borrowed =
        definition.borrowed_from.as_ref().map(|lender| format!(", borrowed from {lender}")).unwrap_or_default();
    format!(" {}\n\n Source: {}{borrowed}.", definition.description, super::cited(&definition.citation))
}

/// What a member holds, where that is written, and every rule about it.
fn field_doc(model: &Model, field: &Field) -> String {
    let mut doc = format!(" {}\n\n Source: {}.", field.description, super::cited(&field.citation));
    let rules = field.checks.iter().filter_map(|check| model.rule(&check.rule));
    for (place, rule) in rules.enumerate() {
        doc.push_str(if place == 0 { "\n\n" } else { "\n" });
        doc.push_str(&format!(" - {} (`{}`)", rule.text, rule.id));
    }
    doc
}

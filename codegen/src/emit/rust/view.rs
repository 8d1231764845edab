//! Views: what validation read of a message, member by member, good or bad, with places.

use model::{Contract, Field, Kind, Presence, Struct, Type, TypeBody};
use proc_macro2::TokenStream;
use quote::quote;

use super::{names, types};

/// The module `view` of a contract.
pub(super) fn module(contract: &Contract) -> TokenStream {
    let views = contract.types.iter().filter_map(|definition| match &definition.body {
        TypeBody::Struct(body) => Some(view(contract, definition, body)),
        TypeBody::Enum(_) => None,
    });
    quote! {
        use serde_json::{Map, Value};
        use wire::{Member, Scalar, Text};
        use super::types;
        #(#views)*
        /// Raw members as JSON values; text that fails to parse was reported when it was read.
        fn unlisted(members: &[(&str, &str)]) -> Map<String, Value> {
            members
                .iter()
                .filter_map(|(name, text)| Some(((*name).to_owned(), serde_json::from_str(text).ok()?)))
                .collect()
        }
    }
}

fn view(contract: &Contract, definition: &Type, body: &Struct) -> TokenStream {
    let name = names::type_name(&definition.name);
    let doc = format!(" What was read of a [`{0}`](types::{0}).", definition.name);
    let fields = body.fields.iter().map(|field| {
        let ident = names::snake(&field.name);
        let kind = member_type(&field.kind);
        let doc = format!(" `{}`", field.name);
        quote! { #[doc = #doc] pub #ident: Member<#kind> }
    });
    let typed_generics = types::borrows(contract, &definition.name).then(|| quote!(<'a>));
    let typed = body.fields.iter().map(typed_field);
    quote! {
        #[doc = #doc]
        #[derive(Clone, Debug, Default)]
        pub struct #name<'a> {
            #(#fields,)*
            /// Names and JSON texts of the members that the document does not list.
            pub unlisted: Vec<(&'a str, &'a str)>,
        }
        impl<'a> #name<'a> {
            /// The typed value, if every member is as its type needs it.
            pub fn typed(&self) -> Option<types::#name #typed_generics> {
                Some(types::#name { #(#typed,)* unlisted: unlisted(&self.unlisted) })
            }
        }
    }
}

fn member_type(kind: &Kind) -> TokenStream {
    match kind {
        Kind::Text | Kind::Enum { .. } | Kind::Payload { .. } => quote!(&'a str),
        Kind::Integer => quote!(i64),
        Kind::Boolean => quote!(bool),
        Kind::Scalar => quote!(Scalar<'a>),
        Kind::Struct { name } => {
            let name = names::type_name(name);
            quote!(#name<'a>)
        }
        Kind::List { name } => {
            let name = names::type_name(name);
            quote!(Vec<Member<#name<'a>>>)
        }
    }
}

/// One member of the typed value: a required one must be good, another one good or absent.
fn typed_field(field: &Field) -> TokenStream {
    let ident = names::snake(&field.name);
    let convert = match &field.kind {
        Kind::Text | Kind::Payload { .. } => quote!(Some(Text::from(*value))),
        Kind::Integer | Kind::Boolean => quote!(Some(*value)),
        Kind::Scalar => quote!(Some(value.clone())),
        Kind::Enum { name } => {
            let name = names::type_name(name);
            quote!(types::#name::from_text(value))
        }
        Kind::Struct { .. } => quote!(value.typed()),
        Kind::List { .. } => quote!(value.iter().map(|item| item.good()?.typed()).collect::<Option<Vec<_>>>()),
    };
    if field.presence == Presence::Required {
        quote! { #ident: { let value = self.#ident.good()?; #convert? } }
    } else {
        quote! {
            #ident: match &self.#ident {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(#convert?),
            }
        }
    }
}

//! The crate `generated`: types, views, validators and tables of every contract.
//!
//! Everything is made with `quote!`, laid out by `prettyplease`, and parsed once more
//! before it counts as text.

mod condition;
pub(super) mod names;
mod quick;
mod tables;
mod types;
mod validate;
mod view;

use std::collections::BTreeSet;

use model::{Citation, Contract, Model, TypeBody};
use proc_macro2::TokenStream;
use quote::quote;

use super::File;

/// The files below `generated/src/`, but for the strategies.
pub fn files(model: &Model) -> Vec<File> {
    let mut files = vec![file("generated/src/lib.rs", " Compiled contracts.", library(model))];
    files.push(file("generated/src/errata.rs", " The ledger of errata.", tables::errata(&model.errata)));
    for contract in &model.contracts {
        let module = names::module(&contract.id);
        let mut add = |name: &str, about: &str, tokens: TokenStream| {
            let about = format!(" {about} of `{}`.", contract.id);
            files.push(file(&format!("generated/src/{module}/{name}.rs"), &about, tokens));
        };
        add("mod", "Types, validators and tables", contract_module(contract));
        add("types", "Rust types", types::module(model, contract));
        add("view", "What validation reads of messages", view::module(contract));
        add("validate", "Validators", validate::module(contract));
        add("quick", "Quick looks at messages", quick::module(model, contract));
        add("rules", "Rules", tables::rules(model, contract));
        add("result_codes", "Result codes", tables::result_codes(contract));
    }
    files
}

/// Rust text for tokens, under a header that names the source and the command.
///
/// # Panics
/// When the tokens are no Rust: a mistake in an emitter, which must not reach a file.
pub(crate) fn file(path: &str, about: &str, tokens: TokenStream) -> File {
    let source = format!(" {}", super::HEADER);
    let parsed = syn::parse2::<syn::File>(quote! { #![doc = #about] #![doc = ""] #![doc = #source] #tokens });
    let text = match parsed {
        Ok(parsed) => prettyplease::unparse(&parsed),
        Err(error) => panic!("{path}: the emitted tokens are no Rust: {error}\n{tokens}"),
    };
    if let Err(error) = syn::parse_file(&text) {
        panic!("{path}: the emitted text is no Rust: {error}");
    }
    File { path: path.to_owned(), text }
}

/// Doc comments, one for each line, so that they come out as `///`.
fn docs(text: &str) -> TokenStream {
    let lines = text.lines();
    quote!(#(#[doc = #lines])*)
}

/// A citation in a sentence.
fn cited(citation: &Citation) -> String {
    let Citation { document, section, row } = citation;
    if row.is_empty() { format!("{document}, {section}") } else { format!("{document}, {section}, {row}") }
}

fn library(model: &Model) -> TokenStream {
    let modules: Vec<_> = model.contracts.iter().map(|contract| names::module(&contract.id)).collect();
    let envelope = &model.envelope;
    let (request, response, signature) = (&envelope.request, &envelope.response, &envelope.signature);
    let (head, function, version) = (&envelope.head, &envelope.function, &envelope.version);
    let sign_type = &envelope.sign_type;
    let sign_types = envelope.sign_types.iter().map(tables::sign_type);
    let success = &envelope.success;
    let key_bits = proc_macro2::Literal::u32_unsuffixed(envelope.key_bits);
    let vectors = model.contracts.iter().flat_map(|contract| {
        ["request", "response", "exchange"].map(|direction| {
            let name = format!("{}/{direction}.json", contract.id);
            let path = format!("../vectors/{name}");
            quote!((#name, include_str!(#path)))
        })
    });
    let signature_vectors = match &model.keys[..] {
        [] => quote!(""),
        _ => quote!(include_str!("../vectors/signatures.json")),
    };
    let samples = model.samples.iter().map(|sample| {
        let name = &sample.file;
        let path = format!("../../spec/samples/{name}");
        quote!((#name, include_str!(#path)))
    });
    quote! {
        #![allow(clippy::all)]
        pub mod errata;
        #[cfg(feature = "proptest")]
        pub mod strategies;
        #(pub mod #modules;)*
        pub use errata::ERRATA;

        /// Every contract, in order of their ids.
        pub static CONTRACTS: &[&wire::Contract] = &[#(&#modules::CONTRACT),*];

        /// The member names by which a judge finds its way from bytes to a contract.
        pub static ENVELOPE: wire::Envelope = wire::Envelope {
            request: #request,
            response: #response,
            signature: #signature,
            head: #head,
            function: #function,
            version: #version,
            sign_type: #sign_type,
            sign_types: &[#(#sign_types),*],
            key_bits: #key_bits,
            success: #success,
        };

        /// The resolved model: what `generated/model.json` holds.
        pub static MODEL_JSON: &str = include_str!("../model.json");

        /// The vectors: file names below `generated/vectors/`, and their texts.
        pub static VECTORS: &[(&str, &str)] = &[#(#vectors),*];

        /// The signature vectors: the text of `generated/vectors/signatures.json`; empty when
        /// the spec has no keys.
        pub static SIGNATURE_VECTORS: &str = #signature_vectors;

        /// The documents' own samples: file names below `spec/samples/`, and their texts.
        pub static SAMPLES: &[(&str, &str)] = &[#(#samples),*];
    }
}

fn contract_module(contract: &Contract) -> TokenStream {
    let (id, version, function, title) = (&contract.id, &contract.version, &contract.function, &contract.title);
    let spellings = &contract.function_spellings;
    let secrets = secrets(contract);
    let doc = format!(" {}", contract.description);
    let messages = [("Request", quote!(Request)), ("Response", quote!(Response))].map(|(name, direction)| {
        let generics = types::borrows(contract, name).then(|| quote!(<'_>));
        let name = names::type_name(name);
        quote! {
            impl wire::Message for types::#name #generics {
                const DIRECTION: wire::Direction = wire::Direction::#direction;

                fn contract() -> &'static wire::Contract {
                    &CONTRACT
                }
            }
        }
    });
    quote! {
        pub mod quick;
        pub mod result_codes;
        pub mod rules;
        pub mod types;
        pub mod validate;
        pub mod view;
        pub use types::*;

        #[doc = #doc]
        pub static CONTRACT: wire::Contract = wire::Contract {
            id: #id,
            version: #version,
            function: #function,
            function_spellings: &[#(#spellings),*],
            title: #title,
            rules: rules::RULES,
            result_codes: result_codes::RESULT_CODES,
            secrets: &[#(#secrets),*],
            look: quick::look,
            check: validate::check,
            check_exchange: validate::check_exchange,
        };

        #(#messages)*
    }
}

/// The names of the members whose values are secret, each once.
fn secrets(contract: &Contract) -> BTreeSet<&str> {
    let structs = contract.types.iter().filter_map(|of| match &of.body {
        TypeBody::Struct(body) => Some(body),
        _ => None,
    });
    let secret = structs.flat_map(|body| &body.fields).filter(|field| field.secret);
    secret.flat_map(|field| std::iter::once(&field.name).chain(&field.spellings)).map(String::as_str).collect()
}

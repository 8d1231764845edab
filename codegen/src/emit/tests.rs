//! `generated/tests/*.rs`: a named test for every rule, so that a run reads like the
//! contract's list of clauses.

use model::{Contract, Model};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::File;
use super::rust::{file, names};

/// One file for each contract.
pub fn files(model: &Model) -> Vec<File> {
    model.contracts.iter().map(|contract| tests(model, contract)).collect()
}

fn tests(model: &Model, contract: &Contract) -> File {
    let module = names::module(&contract.id);
    let mut places: Vec<(String, Vec<TokenStream>)> = Vec::new();
    for rule in model.rules.iter().filter(|rule| rule.contract == contract.id) {
        let (place, what) = parts(&rule.id);
        let (id, name, text) = (&rule.id, names::snake(what), format!(" {}", rule.text));
        let test = quote! {
            #[doc = #text]
            #[test]
            fn #name() {
                proof::holds(#id);
            }
        };
        match places.iter_mut().find(|(known, _)| known == place) {
            Some((_, tests)) => tests.push(test),
            None => places.push((place.to_owned(), vec![test])),
        }
    }
    let modules = places.iter().map(|(place, tests)| {
        let name: Ident = names::snake(place);
        quote! {
            mod #name {
                #(#tests)*
            }
        }
    });
    let tokens = quote! {
        #![cfg_attr(rustfmt, rustfmt_skip)]
        mod #module {
            #(#modules)*
        }
    };
    let about = format!(" The rules of `{}`, each held to its vectors, random messages and the strict schema.", contract.id);
    file(&format!("generated/tests/{module}.rs"), &about, tokens)
}

/// A rule id's place, and what it says about it.
fn parts(id: &str) -> (&str, &str) {
    let local = id.split_once('/').map_or(id, |(_, local)| local);
    local.rsplit_once('/').unwrap_or(("", local))
}

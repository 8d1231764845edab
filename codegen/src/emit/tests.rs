//! `generated/tests/*.rs`: a named test for every rule, so that a run reads like the
//! contract's list of clauses.

use std::collections::BTreeSet;

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
    let mut taken = BTreeSet::new();
    for rule in model.rules.iter().filter(|rule| rule.contract == contract.id) {
        let (place, what) = parts(&rule.id);
        let place = names::snake_text(place);
        let name = free(&mut taken, &place, what);
        let (id, text) = (&rule.id, format!(" {}", rule.text));
        let test = quote! {
            #[doc = #text]
            #[test]
            fn #name() {
                proof::holds(#id);
            }
        };
        match places.iter_mut().find(|(known, _)| *known == place) {
            Some((_, tests)) => tests.push(test),
            None => places.push((place, vec![test])),
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
    let whole = whole_messages(contract);
    let tokens = quote! {
        mod #module {
            #whole
            #(#modules)*
        }
    };
    let about =
        format!(" The rules of `{}`, each held to its vectors, random messages and the strict schema.", contract.id);
    file(&format!("generated/tests/{module}.rs"), &about, tokens)
}

/// A test's name. Places that are different rules' can have one name in Rust
/// (`request.head` and `RequestHead`), and so can what they say.
fn free(taken: &mut BTreeSet<String>, place: &str, what: &str) -> Ident {
    let mut name = names::snake(what);
    let mut number = 2;
    while !taken.insert(format!("{place} {name}")) {
        name = names::snake(&format!("{what} {number}"));
        number += 1;
    }
    name
}

/// Tests of whole messages, and of the Rust types that hold them.
fn whole_messages(contract: &Contract) -> TokenStream {
    let (id, module) = (&contract.id, names::module(&contract.id));
    let messages = [("request", &contract.request), ("response", &contract.response)].map(|(direction, root)| {
        let (name, variant, root) = (names::snake(direction), names::variant(direction), names::type_name(root));
        let decode = names::snake(&format!("decode_{direction}"));
        quote! {
            mod #name {
                use generated::#module::#root as Envelope;

                const ID: &str = #id;

                /// Any message that the contract allows is accepted.
                #[test]
                fn accepted() {
                    proof::accepts_every_valid_message(ID, proof::Direction::#variant);
                }

                /// Damaged messages get the findings that the model gives them.
                #[test]
                fn judged_like_the_reference() {
                    proof::judges_like_the_reference(ID, proof::Direction::#variant);
                }

                /// The Rust type loses nothing.
                #[test]
                fn round_trips() {
                    proof::round_trips(ID, proof::Direction::#variant, |text| {
                        serde_json::to_string(&serde_json::from_str::<Envelope>(text)?)
                    });
                }

                /// What validation decodes in its one pass loses nothing either.
                #[test]
                fn decoded_by_validation() {
                    proof::round_trips(ID, proof::Direction::#variant, |text| {
                        let (scratch, readings) = (wire::Scratch::new(), wire::Readings::chosen(generated::ERRATA));
                        let (view, _) = generated::#module::validate::#decode(text.as_bytes(), &scratch, &readings);
                        serde_json::to_string(&view.and_then(|view| view.typed()))
                    });
                }

                /// The Rust type, as schemars sees it, and the shape schema agree.
                #[test]
                fn same_shape() {
                    proof::same_shape::<Envelope>(ID, proof::Direction::#variant);
                }
            }
        }
    });
    quote! {
        mod whole_messages {
            #(#messages)*

            mod exchange {
                /// Any exchange that the contract allows is accepted.
                #[test]
                fn accepted() {
                    proof::accepts_every_valid_message(#id, proof::Direction::Exchange);
                }

                /// Damaged exchanges get the findings that the model gives them.
                #[test]
                fn judged_like_the_reference() {
                    proof::judges_like_the_reference(#id, proof::Direction::Exchange);
                }
            }
        }
    }
}

/// A rule id's place, and what it says about it.
fn parts(id: &str) -> (&str, &str) {
    let local = id.split_once('/').map_or(id, |(_, local)| local);
    local.rsplit_once('/').unwrap_or(("", local))
}

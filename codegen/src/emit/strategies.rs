//! `generated/src/strategies.rs`: a thin front of `model::strategy`, which does the work
//! from the model.

use model::Model;
use quote::quote;

use super::File;
use super::rust::{file, names};

/// The one file.
pub fn files(model: &Model) -> Vec<File> {
    let modules = model.contracts.iter().map(|contract| {
        let (module, id) = (names::module(&contract.id), &contract.id);
        let about = format!(" Strategies for `{id}`.");
        let message = |name: &str, direction: &str, about: &str| {
            let (name, direction) = (names::snake(name), names::variant(direction));
            let about = format!(" {about}, with any members and values that the contract allows.");
            quote! {
                #[doc = #about]
                pub fn #name() -> BoxedStrategy<Instance> {
                    super::valid(ID, Direction::#direction)
                }
            }
        };
        let request = message("request", "request", "Valid requests");
        let response = message("response", "response", "Valid responses");
        let exchange = message("exchange", "exchange", "Valid requests with fitting responses");
        quote! {
            #[doc = #about]
            pub mod #module {
                use model::{Direction, instance::{Case, Instance}};
                use proptest::strategy::BoxedStrategy;

                const ID: &str = #id;

                #request
                #response
                #exchange

                /// Valid messages with exactly one fault, which breaks the rule. `None` when
                /// the contract has no such rule.
                pub fn broken(rule: &str) -> Option<BoxedStrategy<Case>> {
                    model::strategy::broken(super::model(), super::of(ID, rule)?)
                }

                /// Valid messages in which the rule's place is present, often at its bound.
                /// `None` when the contract has no such rule.
                pub fn kept(rule: &str) -> Option<BoxedStrategy<Case>> {
                    model::strategy::kept(super::model(), super::of(ID, rule)?)
                }
            }
        }
    });
    let tokens = quote! {
        use std::sync::OnceLock;

        use model::{Direction, Model, instance::Instance};
        use proptest::strategy::{BoxedStrategy, Strategy};

        #(#modules)*

        /// The model, read once.
        pub fn model() -> &'static Model {
            static MODEL: OnceLock<Model> = OnceLock::new();
            MODEL.get_or_init(|| {
                serde_json::from_str(crate::MODEL_JSON).expect("model.json is generated from the same model")
            })
        }

        /// The rule's id, if it is one of the contract.
        fn of<'a>(contract: &str, rule: &'a str) -> Option<&'a str> {
            rule.strip_prefix(contract)?.starts_with('/').then_some(rule)
        }

        fn valid(contract: &str, direction: Direction) -> BoxedStrategy<Instance> {
            let none = || proptest::strategy::Just(Instance { request: None, response: None }).boxed();
            model::strategy::valid(model(), contract, direction).unwrap_or_else(none)
        }
    };
    vec![file("generated/src/strategies.rs", " Strategies for property tests.", tokens)]
}

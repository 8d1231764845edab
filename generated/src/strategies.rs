//! Strategies for property tests.
//!
//! Compiled from `spec/` by `cargo xtask generate`; do not edit.
use std::sync::OnceLock;
use model::{Direction, Model, instance::Instance};
use proptest::strategy::{BoxedStrategy, Strategy};
/// Strategies for `pay@2.0.0`.
pub mod pay_2_0_0 {
    use model::{Direction, instance::{Case, Instance}};
    use proptest::strategy::BoxedStrategy;
    const ID: &str = "pay@2.0.0";
    /// Valid requests, with any members and values that the contract allows.
    pub fn request() -> BoxedStrategy<Instance> {
        super::valid(ID, Direction::Request)
    }
    /// Valid responses, with any members and values that the contract allows.
    pub fn response() -> BoxedStrategy<Instance> {
        super::valid(ID, Direction::Response)
    }
    /// Valid requests with fitting responses, with any members and values that the contract allows.
    pub fn exchange() -> BoxedStrategy<Instance> {
        super::valid(ID, Direction::Exchange)
    }
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
/// Strategies for `pay@2.0.4`.
pub mod pay_2_0_4 {
    use model::{Direction, instance::{Case, Instance}};
    use proptest::strategy::BoxedStrategy;
    const ID: &str = "pay@2.0.4";
    /// Valid requests, with any members and values that the contract allows.
    pub fn request() -> BoxedStrategy<Instance> {
        super::valid(ID, Direction::Request)
    }
    /// Valid responses, with any members and values that the contract allows.
    pub fn response() -> BoxedStrategy<Instance> {
        super::valid(ID, Direction::Response)
    }
    /// Valid requests with fitting responses, with any members and values that the contract allows.
    pub fn exchange() -> BoxedStrategy<Instance> {
        super::valid(ID, Direction::Exchange)
    }
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
/// Strategies for `preCreate@2.0.4`.
pub mod pre_create_2_0_4 {
    use model::{Direction, instance::{Case, Instance}};
    use proptest::strategy::BoxedStrategy;
    const ID: &str = "preCreate@2.0.4";
    /// Valid requests, with any members and values that the contract allows.
    pub fn request() -> BoxedStrategy<Instance> {
        super::valid(ID, Direction::Request)
    }
    /// Valid responses, with any members and values that the contract allows.
    pub fn response() -> BoxedStrategy<Instance> {
        super::valid(ID, Direction::Response)
    }
    /// Valid requests with fitting responses, with any members and values that the contract allows.
    pub fn exchange() -> BoxedStrategy<Instance> {
        super::valid(ID, Direction::Exchange)
    }
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
/// The model, read once.
pub fn model() -> &'static Model {
    static MODEL: OnceLock<Model> = OnceLock::new();
    MODEL
        .get_or_init(|| {
            serde_json::from_str(crate::MODEL_JSON)
                .expect("model.json is generated from the same model")
        })
}
/// The rule's id, if it is one of the contract.
fn of<'a>(contract: &str, rule: &'a str) -> Option<&'a str> {
    rule.strip_prefix(contract)?.starts_with('/').then_some(rule)
}
fn valid(contract: &str, direction: Direction) -> BoxedStrategy<Instance> {
    let none = || {
        proptest::strategy::Just(Instance {
                request: None,
                response: None,
            })
            .boxed()
    };
    model::strategy::valid(model(), contract, direction).unwrap_or_else(none)
}

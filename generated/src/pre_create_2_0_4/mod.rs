//! Types, validators and tables of `preCreate@2.0.4`.
//!
//! Compiled from `spec/` by `cargo xtask generate`; do not edit.
pub mod quick;
pub mod result_codes;
pub mod rules;
pub mod types;
pub mod validate;
pub mod view;
pub use types::*;
/// The merchant registers an order before anyone has said who pays. The answer holds a code for the merchant to show; a buyer scans it with a wallet, confirms and pays.
pub static CONTRACT: wire::Contract = wire::Contract {
    id: "preCreate@2.0.4",
    version: "2.0.4",
    function: "alipay.intl.acquiring.offline.preCreate",
    function_spellings: &[],
    title: "Prepare an order that a buyer pays by scanning a code",
    rules: rules::RULES,
    result_codes: result_codes::RESULT_CODES,
    secrets: &["isvAccesstoken"],
    look: quick::look,
    check: validate::check,
    check_exchange: validate::check_exchange,
};
impl wire::Message for types::Request<'_> {
    const DIRECTION: wire::Direction = wire::Direction::Request;
    fn contract() -> &'static wire::Contract {
        &CONTRACT
    }
}
impl wire::Message for types::Response<'_> {
    const DIRECTION: wire::Direction = wire::Direction::Response;
    fn contract() -> &'static wire::Contract {
        &CONTRACT
    }
}

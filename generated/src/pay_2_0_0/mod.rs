//! Types, validators and tables of `pay@2.0.0`.
//!
//! Compiled from `spec/` by `cargo xtask generate`; do not edit.
pub mod quick;
pub mod result_codes;
pub mod rules;
pub mod types;
pub mod validate;
pub mod view;
pub use types::*;
/// The older revision of the barcode payment: no signature type in the heads, no risk or trade information, no address for notifications, and much more room for the buyer's code.
pub static CONTRACT: wire::Contract = wire::Contract {
    id: "pay@2.0.0",
    version: "2.0.0",
    function: "alipay.intl.acquiring.offline.pay",
    function_spellings: &["alipay.intl.function"],
    title: "Charge a buyer who shows a barcode at the till (older revision)",
    rules: rules::RULES,
    result_codes: result_codes::RESULT_CODES,
    secrets: &["identityCode", "userLoginId"],
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

//! Types, validators and tables of `pay@2.0.4`.
//!
//! Compiled from `spec/` by `cargo xtask generate`; do not edit.
pub mod quick;
pub mod result_codes;
pub mod rules;
pub mod types;
pub mod validate;
pub mod view;
pub use types::*;
/// The merchant scans the code that the buyer's wallet shows and asks for the money at once. The answer says whether the payment succeeded, failed, or is still open and has to be queried.
pub static CONTRACT: wire::Contract = wire::Contract {
    id: "pay@2.0.4",
    version: "2.0.4",
    function: "alipay.intl.acquiring.offline.pay",
    function_spellings: &["alipay.intl.function"],
    title: "Charge a buyer who shows a barcode at the till",
    rules: rules::RULES,
    result_codes: result_codes::RESULT_CODES,
    secrets: &["identityCode", "isvAccesstoken", "userLoginId"],
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

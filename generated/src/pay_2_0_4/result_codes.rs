//! Result codes of `pay@2.0.4`.
//!
//! Compiled from `spec/` by `cargo xtask generate`; do not edit.
use wire::{Citation, ResultCode};
/// Every row of the contract's result-code tables, in document order.
pub static RESULT_CODES: &[ResultCode] = &[
    ResultCode {
        id: Some("00000025"),
        code: "REPEAT_REQ_INCONSISTENT",
        status: "F",
        meaning: "A request with this transaction id came before, with other content.",
        action: "Do not send it again. Query the first transaction; for a new sale use a new transaction id.",
        citation: Citation {
            document: "pay-2.0.4",
            section: "Functional logic result code",
            row: "REPEAT_REQ_INCONSISTENT",
        },
    },
    ResultCode {
        id: Some("00000011"),
        code: "RISK_REJECT",
        status: "F",
        meaning: "Risk control refused the payment.",
        action: "Do not retry. Ask the buyer for another way to pay.",
        citation: Citation {
            document: "pay-2.0.4",
            section: "Functional logic result code",
            row: "RISK_REJECT",
        },
    },
    ResultCode {
        id: Some("12002005"),
        code: "USER_NOT_EXIST",
        status: "F",
        meaning: "There is no such buyer.",
        action: "Ask the buyer to show a fresh code or to use another account.",
        citation: Citation {
            document: "pay-2.0.4",
            section: "Functional logic result code",
            row: "USER_NOT_EXIST",
        },
    },
    ResultCode {
        id: Some("12002006"),
        code: "USER_STATUS_ABNORMAL",
        status: "F",
        meaning: "The buyer's account is in a state in which it cannot pay.",
        action: "Ask the buyer to settle it with the wallet, or to pay another way.",
        citation: Citation {
            document: "pay-2.0.4",
            section: "Functional logic result code",
            row: "USER_STATUS_ABNORMAL",
        },
    },
    ResultCode {
        id: Some("12005001"),
        code: "CURRENCY_NOT_SUPPORT",
        status: "F",
        meaning: "Transactions in this currency are not possible.",
        action: "Send a currency that the contract covers.",
        citation: Citation {
            document: "pay-2.0.4",
            section: "Functional logic result code",
            row: "CURRENCY_NOT_SUPPORT",
        },
    },
    ResultCode {
        id: Some("12005104"),
        code: "AMOUNT_EXCEED_LIMIT",
        status: "F",
        meaning: "The amount is above what is allowed.",
        action: "Do not retry with this amount.",
        citation: Citation {
            document: "pay-2.0.4",
            section: "Functional logic result code",
            row: "AMOUNT_EXCEED_LIMIT",
        },
    },
    ResultCode {
        id: Some("12005128"),
        code: "COUNT_EXCEED_LIMIT",
        status: "F",
        meaning: "There have been more transactions than are allowed.",
        action: "Try again when the counting period is over.",
        citation: Citation {
            document: "pay-2.0.4",
            section: "Functional logic result code",
            row: "COUNT_EXCEED_LIMIT",
        },
    },
    ResultCode {
        id: Some("12006004"),
        code: "USER_BALANCE_NOT_ENOUGH",
        status: "F",
        meaning: "The buyer does not have enough money.",
        action: "Ask the buyer to add money or to choose another means of payment.",
        citation: Citation {
            document: "pay-2.0.4",
            section: "Functional logic result code",
            row: "USER_BALANCE_NOT_ENOUGH",
        },
    },
    ResultCode {
        id: Some("12005131"),
        code: "IDENTITY_CODE_INVALID",
        status: "F",
        meaning: "The scanned code is wrong or no longer valid.",
        action: "Have the buyer refresh the code and scan it again, as a new transaction.",
        citation: Citation {
            document: "pay-2.0.4",
            section: "Functional logic result code",
            row: "IDENTITY_CODE_INVALID",
        },
    },
    ResultCode {
        id: Some("12005132"),
        code: "IDENTITY_CODE_NOT_SUPPORT",
        status: "F",
        meaning: "The scanned code has a form that is not accepted, as codes of other wallets have.",
        action: "Ask the buyer for a code of a wallet that the contract covers.",
        citation: Citation {
            document: "pay-2.0.4",
            section: "Functional logic result code",
            row: "IDENTITY_CODE_NOT_SUPPORT",
        },
    },
    ResultCode {
        id: Some("12005124"),
        code: "PAYMENT_IN_PROCESS",
        status: "U",
        meaning: "The payment has neither succeeded nor failed yet.",
        action: "Query until it is final, or send the same request again. Never assume an outcome.",
        citation: Citation {
            document: "pay-2.0.4",
            section: "Functional logic result code",
            row: "PAYMENT_IN_PROCESS",
        },
    },
    ResultCode {
        id: Some("12005100"),
        code: "ORDER_IS_CLOSED",
        status: "F",
        meaning: "The transaction has been closed.",
        action: "Start a new transaction.",
        citation: Citation {
            document: "pay-2.0.4",
            section: "Functional logic result code",
            row: "ORDER_IS_CLOSED",
        },
    },
    ResultCode {
        id: Some("12005003"),
        code: "ORDER_STATUS_INVALID",
        status: "F",
        meaning: "The transaction is in a state that does not allow this.",
        action: "Query the transaction and go on from its real state.",
        citation: Citation {
            document: "pay-2.0.4",
            section: "Functional logic result code",
            row: "ORDER_STATUS_INVALID",
        },
    },
    ResultCode {
        id: Some("12002046"),
        code: "USER_AMOUNT_EXCEED_LIMIT",
        status: "F",
        meaning: "The amount is above what this buyer may spend.",
        action: "Ask the buyer to pay less or another way.",
        citation: Citation {
            document: "pay-2.0.4",
            section: "Functional logic result code",
            row: "USER_AMOUNT_EXCEED_LIMIT",
        },
    },
    ResultCode {
        id: Some("12002004"),
        code: "USER_REALNAME_STATUS_INVALID",
        status: "F",
        meaning: "The buyer has not proven a real name to the wallet.",
        action: "Ask the buyer to finish that in the wallet.",
        citation: Citation {
            document: "pay-2.0.4",
            section: "Functional logic result code",
            row: "USER_REALNAME_STATUS_INVALID",
        },
    },
    ResultCode {
        id: Some("12002010"),
        code: "USER_NO_PAYMENT_INSTRUMENT",
        status: "F",
        meaning: "The buyer has no means of payment that fits.",
        action: "Ask the buyer to add one in the wallet, or to pay another way.",
        citation: Citation {
            document: "pay-2.0.4",
            section: "Functional logic result code",
            row: "USER_NO_PAYMENT_INSTRUMENT",
        },
    },
    ResultCode {
        id: Some("12005134"),
        code: "SIGN_TYPE_INVALID",
        status: "F",
        meaning: "The signature type is not one that is accepted.",
        action: "Send an accepted type and sign with it.",
        citation: Citation {
            document: "pay-2.0.4",
            section: "Functional logic result code",
            row: "SIGN_TYPE_INVALID",
        },
    },
    ResultCode {
        id: Some("00000000"),
        code: "SUCCESS",
        status: "S",
        meaning: "Done.",
        action: "Nothing.",
        citation: Citation {
            document: "pay-2.0.4",
            section: "Basic result code",
            row: "SUCCESS",
        },
    },
    ResultCode {
        id: Some("00000019"),
        code: "PROCESS_FAIL",
        status: "F",
        meaning: "The request failed for a business reason that has no code of its own.",
        action: "Do not retry.",
        citation: Citation {
            document: "pay-2.0.4",
            section: "Basic result code",
            row: "PROCESS_FAIL",
        },
    },
    ResultCode {
        id: Some("00000901"),
        code: "UNKNOWN_EXCEPTION",
        status: "U",
        meaning: "Something broke on the way; the outcome is not known.",
        action: "Query the transaction, or send the same request again. Never assume an outcome.",
        citation: Citation {
            document: "pay-2.0.4",
            section: "Basic result code",
            row: "UNKNOWN_EXCEPTION",
        },
    },
    ResultCode {
        id: Some("00000004"),
        code: "PARAM_ILLEGAL",
        status: "F",
        meaning: "A member of the request has a value that is not allowed.",
        action: "Correct the request; it fails again as it is.",
        citation: Citation {
            document: "pay-2.0.4",
            section: "Basic result code",
            row: "PARAM_ILLEGAL",
        },
    },
    ResultCode {
        id: Some("00000007"),
        code: "INVALID_SIGNATURE",
        status: "F",
        meaning: "The signature does not fit the signed bytes and the client's public key.",
        action: "Check that exactly the bytes that are sent were signed, and that both sides have the right keys.",
        citation: Citation {
            document: "pay-2.0.4",
            section: "Basic result code",
            row: "INVALID_SIGNATURE",
        },
    },
    ResultCode {
        id: Some("00000008"),
        code: "KEY_NO_FOUND",
        status: "F",
        meaning: "The provider has no public key for this client.",
        action: "Register the client's public key.",
        citation: Citation {
            document: "pay-2.0.4",
            section: "Basic result code",
            row: "KEY_NO_FOUND",
        },
    },
    ResultCode {
        id: Some("00000013"),
        code: "NO_INTERFACE_DEF",
        status: "F",
        meaning: "No API has the function name and version in the head.",
        action: "Correct the function name or the version.",
        citation: Citation {
            document: "pay-2.0.4",
            section: "Basic result code",
            row: "NO_INTERFACE_DEF",
        },
    },
    ResultCode {
        id: Some("00000014"),
        code: "API_IS_INVALID",
        status: "F",
        meaning: "The API exists but is not in service.",
        action: "Ask the provider whether it is activated for the client.",
        citation: Citation {
            document: "pay-2.0.4",
            section: "Basic result code",
            row: "API_IS_INVALID",
        },
    },
    ResultCode {
        id: Some("00000021"),
        code: "ACCESS_DENIED",
        status: "F",
        meaning: "The caller has no access.",
        action: "Ask the provider which rights the client has.",
        citation: Citation {
            document: "pay-2.0.4",
            section: "Basic result code",
            row: "ACCESS_DENIED",
        },
    },
    ResultCode {
        id: Some("12014155"),
        code: "UNKNOWN_CLIENT",
        status: "F",
        meaning: "No client has the id in the head.",
        action: "Correct the client id.",
        citation: Citation {
            document: "pay-2.0.4",
            section: "Basic result code",
            row: "UNKNOWN_CLIENT",
        },
    },
    ResultCode {
        id: Some("12014156"),
        code: "INVALID_CLIENT_STATUS",
        status: "F",
        meaning: "The client is known but not in a state in which it can call.",
        action: "Ask the provider to activate the client.",
        citation: Citation {
            document: "pay-2.0.4",
            section: "Basic result code",
            row: "INVALID_CLIENT_STATUS",
        },
    },
    ResultCode {
        id: Some("00000024"),
        code: "REQUEST_TRAFFIC_EXCEED_LIMIT",
        status: "F",
        meaning: "Too many requests came in too short a time.",
        action: "Slow down, then send the request again.",
        citation: Citation {
            document: "pay-2.0.4",
            section: "Basic result code",
            row: "REQUEST_TRAFFIC_EXCEED_LIMIT",
        },
    },
    ResultCode {
        id: Some("12003001"),
        code: "MERCHANT_NOT_EXIST",
        status: "F",
        meaning: "There is no such merchant.",
        action: "Correct the merchant id.",
        citation: Citation {
            document: "pay-2.0.4",
            section: "Basic result code",
            row: "MERCHANT_NOT_EXIST",
        },
    },
];
/// A request with this transaction id came before, with other content.
pub static REPEAT_REQ_INCONSISTENT: &ResultCode = &RESULT_CODES[0usize];
/// Risk control refused the payment.
pub static RISK_REJECT: &ResultCode = &RESULT_CODES[1usize];
/// There is no such buyer.
pub static USER_NOT_EXIST: &ResultCode = &RESULT_CODES[2usize];
/// The buyer's account is in a state in which it cannot pay.
pub static USER_STATUS_ABNORMAL: &ResultCode = &RESULT_CODES[3usize];
/// Transactions in this currency are not possible.
pub static CURRENCY_NOT_SUPPORT: &ResultCode = &RESULT_CODES[4usize];
/// The amount is above what is allowed.
pub static AMOUNT_EXCEED_LIMIT: &ResultCode = &RESULT_CODES[5usize];
/// There have been more transactions than are allowed.
pub static COUNT_EXCEED_LIMIT: &ResultCode = &RESULT_CODES[6usize];
/// The buyer does not have enough money.
pub static USER_BALANCE_NOT_ENOUGH: &ResultCode = &RESULT_CODES[7usize];
/// The scanned code is wrong or no longer valid.
pub static IDENTITY_CODE_INVALID: &ResultCode = &RESULT_CODES[8usize];
/// The scanned code has a form that is not accepted, as codes of other wallets have.
pub static IDENTITY_CODE_NOT_SUPPORT: &ResultCode = &RESULT_CODES[9usize];
/// The payment has neither succeeded nor failed yet.
pub static PAYMENT_IN_PROCESS: &ResultCode = &RESULT_CODES[10usize];
/// The transaction has been closed.
pub static ORDER_IS_CLOSED: &ResultCode = &RESULT_CODES[11usize];
/// The transaction is in a state that does not allow this.
pub static ORDER_STATUS_INVALID: &ResultCode = &RESULT_CODES[12usize];
/// The amount is above what this buyer may spend.
pub static USER_AMOUNT_EXCEED_LIMIT: &ResultCode = &RESULT_CODES[13usize];
/// The buyer has not proven a real name to the wallet.
pub static USER_REALNAME_STATUS_INVALID: &ResultCode = &RESULT_CODES[14usize];
/// The buyer has no means of payment that fits.
pub static USER_NO_PAYMENT_INSTRUMENT: &ResultCode = &RESULT_CODES[15usize];
/// The signature type is not one that is accepted.
pub static SIGN_TYPE_INVALID: &ResultCode = &RESULT_CODES[16usize];
/// Done.
pub static SUCCESS: &ResultCode = &RESULT_CODES[17usize];
/// The request failed for a business reason that has no code of its own.
pub static PROCESS_FAIL: &ResultCode = &RESULT_CODES[18usize];
/// Something broke on the way; the outcome is not known.
pub static UNKNOWN_EXCEPTION: &ResultCode = &RESULT_CODES[19usize];
/// A member of the request has a value that is not allowed.
pub static PARAM_ILLEGAL: &ResultCode = &RESULT_CODES[20usize];
/// The signature does not fit the signed bytes and the client's public key.
pub static INVALID_SIGNATURE: &ResultCode = &RESULT_CODES[21usize];
/// The provider has no public key for this client.
pub static KEY_NO_FOUND: &ResultCode = &RESULT_CODES[22usize];
/// No API has the function name and version in the head.
pub static NO_INTERFACE_DEF: &ResultCode = &RESULT_CODES[23usize];
/// The API exists but is not in service.
pub static API_IS_INVALID: &ResultCode = &RESULT_CODES[24usize];
/// The caller has no access.
pub static ACCESS_DENIED: &ResultCode = &RESULT_CODES[25usize];
/// No client has the id in the head.
pub static UNKNOWN_CLIENT: &ResultCode = &RESULT_CODES[26usize];
/// The client is known but not in a state in which it can call.
pub static INVALID_CLIENT_STATUS: &ResultCode = &RESULT_CODES[27usize];
/// Too many requests came in too short a time.
pub static REQUEST_TRAFFIC_EXCEED_LIMIT: &ResultCode = &RESULT_CODES[28usize];
/// There is no such merchant.
pub static MERCHANT_NOT_EXIST: &ResultCode = &RESULT_CODES[29usize];

//! Rules of `pay@2.0.0`.
//!
//! Compiled from `spec/` by `cargo xtask generate`; do not edit.
use wire::{Citation, Direction, Hinge, Rule, Scope, Severity};
/// Every rule of the contract, in document order.
pub static RULES: &[&Rule] = &[
    &REQUEST_ENVELOPE_REQUEST_REQUIRED,
    &REQUEST_ENVELOPE_REQUEST_TYPE,
    &REQUEST_ENVELOPE_SIGNATURE_REQUIRED,
    &REQUEST_ENVELOPE_SIGNATURE_TYPE,
    &REQUEST_ENVELOPE_UNLISTED,
    &REQUEST_HEAD_REQUIRED,
    &REQUEST_HEAD_TYPE,
    &REQUEST_BODY_REQUIRED,
    &REQUEST_BODY_TYPE,
    &REQUEST_UNLISTED,
    &REQUEST_HEAD_VERSION_REQUIRED,
    &REQUEST_HEAD_VERSION_TYPE,
    &REQUEST_HEAD_VERSION_VALUE,
    &REQUEST_HEAD_FUNCTION_REQUIRED,
    &REQUEST_HEAD_FUNCTION_TYPE,
    &REQUEST_HEAD_FUNCTION_VALUE,
    &REQUEST_HEAD_FUNCTION_VALUE_PLACEHOLDER_TOO,
    &REQUEST_HEAD_CLIENT_ID_REQUIRED,
    &REQUEST_HEAD_CLIENT_ID_TYPE,
    &REQUEST_HEAD_CLIENT_ID_MAX_LENGTH,
    &REQUEST_HEAD_REQ_TIME_REQUIRED,
    &REQUEST_HEAD_REQ_TIME_TYPE,
    &REQUEST_HEAD_REQ_TIME_FORMAT,
    &REQUEST_HEAD_REQ_MSG_ID_REQUIRED,
    &REQUEST_HEAD_REQ_MSG_ID_TYPE,
    &REQUEST_HEAD_REQ_MSG_ID_MAX_LENGTH,
    &REQUEST_HEAD_RESERVE_TYPE,
    &REQUEST_HEAD_RESERVE_MAX_LENGTH,
    &REQUEST_HEAD_RESERVE_PAYLOAD,
    &REQUEST_HEAD_UNLISTED,
    &REQUEST_BODY_MERCHANT_ID_REQUIRED,
    &REQUEST_BODY_MERCHANT_ID_TYPE,
    &REQUEST_BODY_MERCHANT_ID_MAX_LENGTH,
    &REQUEST_BODY_PRODUCT_CODE_REQUIRED,
    &REQUEST_BODY_PRODUCT_CODE_TYPE,
    &REQUEST_BODY_PRODUCT_CODE_VALUE,
    &REQUEST_BODY_MERCHANT_TRANS_ID_REQUIRED,
    &REQUEST_BODY_MERCHANT_TRANS_ID_TYPE,
    &REQUEST_BODY_MERCHANT_TRANS_ID_MAX_LENGTH,
    &REQUEST_BODY_CODE_TYPE_REQUIRED,
    &REQUEST_BODY_CODE_TYPE_TYPE,
    &REQUEST_BODY_CODE_TYPE_VALUE,
    &REQUEST_BODY_IDENTITY_CODE_REQUIRED,
    &REQUEST_BODY_IDENTITY_CODE_TYPE,
    &REQUEST_BODY_IDENTITY_CODE_MAX_LENGTH,
    &REQUEST_BODY_ORDER_REQUIRED,
    &REQUEST_BODY_ORDER_TYPE,
    &REQUEST_BODY_SETTLE_CONTRACT_ID_TYPE,
    &REQUEST_BODY_SETTLE_CONTRACT_ID_MAX_LENGTH,
    &REQUEST_BODY_ENV_INFO_TYPE,
    &REQUEST_BODY_EXTEND_INFO_TYPE,
    &REQUEST_BODY_EXTEND_INFO_MAX_LENGTH,
    &REQUEST_BODY_EXTEND_INFO_PAYLOAD,
    &REQUEST_BODY_UNLISTED,
    &ORDER_ORDER_AMOUNT_REQUIRED,
    &ORDER_ORDER_AMOUNT_TYPE,
    &ORDER_ORDER_TITLE_REQUIRED,
    &ORDER_ORDER_TITLE_TYPE,
    &ORDER_ORDER_TITLE_MAX_LENGTH,
    &ORDER_ORDER_DETAIL_REQUIRED,
    &ORDER_ORDER_DETAIL_TYPE,
    &ORDER_ORDER_DETAIL_MAX_LENGTH,
    &ORDER_SELLER_REQUIRED,
    &ORDER_SELLER_TYPE,
    &ORDER_UNLISTED,
    &MONEY_CURRENCY_REQUIRED,
    &MONEY_CURRENCY_TYPE,
    &MONEY_CURRENCY_FORMAT,
    &MONEY_VALUE_REQUIRED,
    &MONEY_VALUE_TYPE,
    &MONEY_VALUE_TYPE_EITHER,
    &MONEY_VALUE_TYPE_NUMBER,
    &MONEY_VALUE_MAX_LENGTH,
    &MONEY_VALUE_FORMAT,
    &MONEY_UNLISTED,
    &SELLER_SELLER_ID_REQUIRED,
    &SELLER_SELLER_ID_TYPE,
    &SELLER_SELLER_ID_MAX_LENGTH,
    &SELLER_SELLER_MCC_REQUIRED,
    &SELLER_SELLER_MCC_TYPE,
    &SELLER_SELLER_MCC_MAX_LENGTH_UP_TO_32,
    &SELLER_SELLER_MCC_FORMAT,
    &SELLER_SELLER_NAME_REQUIRED,
    &SELLER_SELLER_NAME_TYPE,
    &SELLER_SELLER_NAME_MAX_LENGTH,
    &SELLER_SELLER_ENG_NAME_TYPE,
    &SELLER_SELLER_ENG_NAME_MAX_LENGTH,
    &SELLER_STORE_ID_REQUIRED,
    &SELLER_STORE_ID_TYPE,
    &SELLER_STORE_ID_MAX_LENGTH,
    &SELLER_STORE_MCC_REQUIRED_REQUIRED,
    &SELLER_STORE_MCC_TYPE,
    &SELLER_STORE_MCC_MAX_LENGTH_UP_TO_32,
    &SELLER_STORE_MCC_FORMAT,
    &SELLER_STORE_NAME_REQUIRED,
    &SELLER_STORE_NAME_TYPE,
    &SELLER_STORE_NAME_MAX_LENGTH,
    &SELLER_STORE_ENG_NAME_TYPE,
    &SELLER_STORE_ENG_NAME_MAX_LENGTH,
    &SELLER_TERMINAL_ID_TYPE,
    &SELLER_TERMINAL_ID_MAX_LENGTH,
    &SELLER_OPERATOR_ID_TYPE,
    &SELLER_OPERATOR_ID_MAX_LENGTH,
    &SELLER_UNLISTED,
    &DEVICE_INFO_SESSION_ID_TYPE,
    &DEVICE_INFO_SESSION_ID_MAX_LENGTH,
    &DEVICE_INFO_SERIAL_NO_RECOMMENDED,
    &DEVICE_INFO_SERIAL_NO_TYPE,
    &DEVICE_INFO_SERIAL_NO_MAX_LENGTH,
    &DEVICE_INFO_CLIENT_IP_RECOMMENDED,
    &DEVICE_INFO_CLIENT_IP_TYPE,
    &DEVICE_INFO_CLIENT_IP_MAX_LENGTH,
    &DEVICE_INFO_LATITUDE_LONGITUDE_RECOMMENDED,
    &DEVICE_INFO_LATITUDE_LONGITUDE_TYPE,
    &DEVICE_INFO_LATITUDE_LONGITUDE_MAX_LENGTH,
    &DEVICE_INFO_IDFA_RECOMMENDED,
    &DEVICE_INFO_IDFA_TYPE,
    &DEVICE_INFO_IDFA_MAX_LENGTH,
    &DEVICE_INFO_TERMINAL_TYPE_TYPE,
    &DEVICE_INFO_TERMINAL_TYPE_VALUE,
    &DEVICE_INFO_DEVICE_NAME_TYPE,
    &DEVICE_INFO_DEVICE_NAME_MAX_LENGTH,
    &DEVICE_INFO_DEVICE_BRAND_TYPE,
    &DEVICE_INFO_DEVICE_BRAND_MAX_LENGTH,
    &DEVICE_INFO_DEVICE_MODEL_TYPE,
    &DEVICE_INFO_DEVICE_MODEL_MAX_LENGTH,
    &DEVICE_INFO_IMEI_TYPE,
    &DEVICE_INFO_IMEI_MAX_LENGTH,
    &DEVICE_INFO_OS_NAME_TYPE,
    &DEVICE_INFO_OS_NAME_MAX_LENGTH,
    &DEVICE_INFO_OS_VERSION_TYPE,
    &DEVICE_INFO_OS_VERSION_MAX_LENGTH,
    &DEVICE_INFO_WIRELESS_NETWORK_TYPE,
    &DEVICE_INFO_WIRELESS_NETWORK_MAX_LENGTH,
    &DEVICE_INFO_WIRELESS_CARRIER_TYPE,
    &DEVICE_INFO_WIRELESS_CARRIER_MAX_LENGTH,
    &DEVICE_INFO_FLIGHT_MODE_TYPE,
    &DEVICE_INFO_FLIGHT_MODE_MAX_LENGTH,
    &DEVICE_INFO_FINGER_PRINT_ENABLED_TYPE,
    &DEVICE_INFO_FINGER_PRINT_ENABLED_MAX_LENGTH,
    &DEVICE_INFO_DEVICE_BOOT_TIME_TYPE,
    &DEVICE_INFO_DEVICE_BOOT_TIME_FORMAT,
    &DEVICE_INFO_LAST_UNLOCK_TIME_TYPE,
    &DEVICE_INFO_LAST_UNLOCK_TIME_FORMAT,
    &DEVICE_INFO_SCREEN_RESOLUTION_TYPE,
    &DEVICE_INFO_SCREEN_RESOLUTION_MAX_LENGTH,
    &DEVICE_INFO_IS_JAILBREAKED_TYPE,
    &DEVICE_INFO_IS_JAILBREAKED_TYPE_EITHER,
    &DEVICE_INFO_IS_JAILBREAKED_TYPE_TEXT,
    &DEVICE_INFO_IS_JAILBREAKED_VALUE_EITHER,
    &DEVICE_INFO_MAC_ADDRESS_TYPE,
    &DEVICE_INFO_MAC_ADDRESS_MAX_LENGTH,
    &DEVICE_INFO_SYSTEM_LANGUAGE_TYPE,
    &DEVICE_INFO_SYSTEM_LANGUAGE_MAX_LENGTH,
    &DEVICE_INFO_TIME_ZONE_TYPE,
    &DEVICE_INFO_TIME_ZONE_MAX_LENGTH,
    &DEVICE_INFO_UNLISTED,
    &HUABEI_EXTEND_INFO_HUABEI_INSTALLMENT_TYPE,
    &HUABEI_INSTALLMENT_INSTALLMENT_PLAN_TYPE,
    &HUABEI_INSTALLMENT_INSTALLMENT_FEE_SELLER_CONTRIBUTION_TYPE,
    &RESPONSE_ENVELOPE_RESPONSE_REQUIRED,
    &RESPONSE_ENVELOPE_RESPONSE_TYPE,
    &RESPONSE_ENVELOPE_SIGNATURE_REQUIRED,
    &RESPONSE_ENVELOPE_SIGNATURE_TYPE,
    &RESPONSE_ENVELOPE_UNLISTED,
    &RESPONSE_HEAD_REQUIRED,
    &RESPONSE_HEAD_TYPE,
    &RESPONSE_BODY_REQUIRED,
    &RESPONSE_BODY_TYPE,
    &RESPONSE_UNLISTED,
    &RESPONSE_HEAD_VERSION_REQUIRED,
    &RESPONSE_HEAD_VERSION_TYPE,
    &RESPONSE_HEAD_VERSION_VALUE,
    &RESPONSE_HEAD_FUNCTION_REQUIRED,
    &RESPONSE_HEAD_FUNCTION_TYPE,
    &RESPONSE_HEAD_FUNCTION_VALUE,
    &RESPONSE_HEAD_FUNCTION_VALUE_PLACEHOLDER_TOO,
    &RESPONSE_HEAD_CLIENT_ID_REQUIRED,
    &RESPONSE_HEAD_CLIENT_ID_TYPE,
    &RESPONSE_HEAD_CLIENT_ID_MAX_LENGTH,
    &RESPONSE_HEAD_RESP_TIME_REQUIRED,
    &RESPONSE_HEAD_RESP_TIME_TYPE,
    &RESPONSE_HEAD_RESP_TIME_FORMAT,
    &RESPONSE_HEAD_REQ_MSG_ID_REQUIRED,
    &RESPONSE_HEAD_REQ_MSG_ID_TYPE,
    &RESPONSE_HEAD_REQ_MSG_ID_MAX_LENGTH,
    &RESPONSE_HEAD_RESERVE_TYPE,
    &RESPONSE_HEAD_RESERVE_MAX_LENGTH,
    &RESPONSE_HEAD_RESERVE_PAYLOAD,
    &RESPONSE_HEAD_UNLISTED,
    &RESPONSE_BODY_RESULT_INFO_REQUIRED,
    &RESPONSE_BODY_RESULT_INFO_TYPE,
    &RESPONSE_BODY_ACQUIREMENT_ID_TYPE,
    &RESPONSE_BODY_ACQUIREMENT_ID_MAX_LENGTH,
    &RESPONSE_BODY_ACQUIREMENT_ID_REQUIRED_WHEN,
    &RESPONSE_BODY_MERCHANT_TRANS_ID_TYPE,
    &RESPONSE_BODY_MERCHANT_TRANS_ID_MAX_LENGTH,
    &RESPONSE_BODY_MERCHANT_TRANS_ID_REQUIRED_WHEN,
    &RESPONSE_BODY_ORDER_AMOUNT_TYPE,
    &RESPONSE_BODY_ORDER_AMOUNT_REQUIRED_WHEN,
    &RESPONSE_BODY_PAY_AMOUNT_TYPE,
    &RESPONSE_BODY_PAY_AMOUNT_REQUIRED_WHEN_ON_SUCCESS,
    &RESPONSE_BODY_CONVERSION_RATE_TYPE,
    &RESPONSE_BODY_CONVERSION_RATE_REQUIRED_WHEN,
    &RESPONSE_BODY_CONVERSION_RATE_REQUIRED_WHEN_ON_SUCCESS,
    &RESPONSE_BODY_CREATE_TIME_TYPE,
    &RESPONSE_BODY_CREATE_TIME_FORMAT,
    &RESPONSE_BODY_CREATE_TIME_REQUIRED_WHEN,
    &RESPONSE_BODY_USER_SITE_REQUIRED_ALWAYS,
    &RESPONSE_BODY_USER_SITE_TYPE,
    &RESPONSE_BODY_USER_SITE_MAX_LENGTH,
    &RESPONSE_BODY_USER_SITE_VALUE,
    &RESPONSE_BODY_USER_SITE_REQUIRED_WHEN,
    &RESPONSE_BODY_USER_ID_TYPE,
    &RESPONSE_BODY_USER_ID_MAX_LENGTH,
    &RESPONSE_BODY_USER_LOGIN_ID_TYPE,
    &RESPONSE_BODY_USER_LOGIN_ID_MAX_LENGTH,
    &RESPONSE_BODY_EXTEND_INFO_TYPE,
    &RESPONSE_BODY_EXTEND_INFO_MAX_LENGTH,
    &RESPONSE_BODY_EXTEND_INFO_PAYLOAD,
    &RESPONSE_BODY_BASE_CURRENCY,
    &RESPONSE_BODY_EXCHANGE_CURRENCY,
    &RESPONSE_BODY_BASE_CURRENCY_IS_PAID,
    &RESPONSE_BODY_EXCHANGE_CURRENCY_IS_ORDERED,
    &RESPONSE_BODY_UNLISTED,
    &RESULT_INFO_RESULT_STATUS_REQUIRED,
    &RESULT_INFO_RESULT_STATUS_TYPE,
    &RESULT_INFO_RESULT_STATUS_VALUE,
    &RESULT_INFO_RESULT_CODE_ID_REQUIRED,
    &RESULT_INFO_RESULT_CODE_ID_TYPE,
    &RESULT_INFO_RESULT_CODE_ID_FORMAT,
    &RESULT_INFO_RESULT_CODE_REQUIRED,
    &RESULT_INFO_RESULT_CODE_TYPE,
    &RESULT_INFO_RESULT_CODE_MAX_LENGTH,
    &RESULT_INFO_RESULT_MSG_TYPE,
    &RESULT_INFO_RESULT_MSG_MAX_LENGTH,
    &RESULT_INFO_RESULT_MSG_REQUIRED_WHEN,
    &RESULT_INFO_SUCCESS_ID,
    &RESULT_INFO_FAILURE_ID,
    &RESULT_INFO_RESULT_ROW,
    &RESULT_INFO_UNLISTED,
    &EXCHANGE_RATE_BASE_CURRENCY_REQUIRED,
    &EXCHANGE_RATE_BASE_CURRENCY_TYPE,
    &EXCHANGE_RATE_BASE_CURRENCY_FORMAT,
    &EXCHANGE_RATE_EXCHANGE_CURRENCY_REQUIRED,
    &EXCHANGE_RATE_EXCHANGE_CURRENCY_TYPE,
    &EXCHANGE_RATE_EXCHANGE_CURRENCY_FORMAT,
    &EXCHANGE_RATE_RATE_REQUIRED,
    &EXCHANGE_RATE_RATE_TYPE,
    &EXCHANGE_RATE_RATE_MAX_LENGTH,
    &EXCHANGE_RATE_RATE_FORMAT,
    &EXCHANGE_RATE_UNLISTED,
    &RESPONSE_EXTEND_INFO_IS_ENTERPRISE_USER_TYPE,
    &RESPONSE_EXTEND_INFO_ENTERPRISE_USER_NAME_TYPE,
    &EXCHANGE_REPEATS_CLIENT_ID,
    &EXCHANGE_REPEATS_MESSAGE_ID,
    &EXCHANGE_REPEATS_TRANSACTION_ID,
    &EXCHANGE_REPEATS_ORDER_AMOUNT,
];
/// `pay@2.0.0/request-envelope.request/required`: `request` is required.
pub static REQUEST_ENVELOPE_REQUEST_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/request-envelope.request/required",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Envelope,
    severity: Severity::Error,
    pointers: &[""],
    citation: Citation {
        document: "wire",
        section: "Envelope",
        row: "",
    },
    hinge: None,
    text: "`request` is required.",
};
/// `pay@2.0.0/request-envelope.request/type`: In JSON, `request` is an object.
pub static REQUEST_ENVELOPE_REQUEST_TYPE: Rule = Rule {
    id: "pay@2.0.0/request-envelope.request/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Envelope,
    severity: Severity::Error,
    pointers: &["/request"],
    citation: Citation {
        document: "wire",
        section: "Envelope",
        row: "",
    },
    hinge: None,
    text: "In JSON, `request` is an object.",
};
/// `pay@2.0.0/request-envelope.signature/required`: `signature` is required.
pub static REQUEST_ENVELOPE_SIGNATURE_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/request-envelope.signature/required",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Envelope,
    severity: Severity::Error,
    pointers: &[""],
    citation: Citation {
        document: "wire",
        section: "Envelope",
        row: "",
    },
    hinge: None,
    text: "`signature` is required.",
};
/// `pay@2.0.0/request-envelope.signature/type`: In JSON, `signature` is a string.
pub static REQUEST_ENVELOPE_SIGNATURE_TYPE: Rule = Rule {
    id: "pay@2.0.0/request-envelope.signature/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Envelope,
    severity: Severity::Error,
    pointers: &["/signature"],
    citation: Citation {
        document: "wire",
        section: "Envelope",
        row: "",
    },
    hinge: None,
    text: "In JSON, `signature` is a string.",
};
/// `pay@2.0.0/request-envelope/unlisted`: `request-envelope` has no members but the listed ones.
pub static REQUEST_ENVELOPE_UNLISTED: Rule = Rule {
    id: "pay@2.0.0/request-envelope/unlisted",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Envelope,
    severity: Severity::Note,
    pointers: &["/*"],
    citation: Citation {
        document: "wire",
        section: "Envelope",
        row: "",
    },
    hinge: None,
    text: "`request-envelope` has no members but the listed ones.",
};
/// `pay@2.0.0/request.head/required`: `head` is required.
pub static REQUEST_HEAD_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/request.head/required",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Envelope,
    severity: Severity::Error,
    pointers: &["/request"],
    citation: Citation {
        document: "wire",
        section: "Envelope",
        row: "",
    },
    hinge: None,
    text: "`head` is required.",
};
/// `pay@2.0.0/request.head/type`: In JSON, `head` is an object.
pub static REQUEST_HEAD_TYPE: Rule = Rule {
    id: "pay@2.0.0/request.head/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Envelope,
    severity: Severity::Error,
    pointers: &["/request/head"],
    citation: Citation {
        document: "wire",
        section: "Envelope",
        row: "",
    },
    hinge: None,
    text: "In JSON, `head` is an object.",
};
/// `pay@2.0.0/request.body/required`: `body` is required.
pub static REQUEST_BODY_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/request.body/required",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Envelope,
    severity: Severity::Error,
    pointers: &["/request"],
    citation: Citation {
        document: "wire",
        section: "Envelope",
        row: "",
    },
    hinge: None,
    text: "`body` is required.",
};
/// `pay@2.0.0/request.body/type`: In JSON, `body` is an object.
pub static REQUEST_BODY_TYPE: Rule = Rule {
    id: "pay@2.0.0/request.body/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Envelope,
    severity: Severity::Error,
    pointers: &["/request/body"],
    citation: Citation {
        document: "wire",
        section: "Envelope",
        row: "",
    },
    hinge: None,
    text: "In JSON, `body` is an object.",
};
/// `pay@2.0.0/request/unlisted`: `request` has no members but the listed ones.
pub static REQUEST_UNLISTED: Rule = Rule {
    id: "pay@2.0.0/request/unlisted",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Envelope,
    severity: Severity::Note,
    pointers: &["/request/*"],
    citation: Citation {
        document: "wire",
        section: "Envelope",
        row: "",
    },
    hinge: None,
    text: "`request` has no members but the listed ones.",
};
/// `pay@2.0.0/RequestHead.version/required`: `version` is required.
pub static REQUEST_HEAD_VERSION_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/RequestHead.version/required",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, head table",
        row: "version",
    },
    hinge: None,
    text: "`version` is required.",
};
/// `pay@2.0.0/RequestHead.version/type`: In JSON, `version` is a string.
pub static REQUEST_HEAD_VERSION_TYPE: Rule = Rule {
    id: "pay@2.0.0/RequestHead.version/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head/version"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, head table",
        row: "version",
    },
    hinge: None,
    text: "In JSON, `version` is a string.",
};
/// `pay@2.0.0/RequestHead.version/value`: `version` is `2.0.0`.
pub static REQUEST_HEAD_VERSION_VALUE: Rule = Rule {
    id: "pay@2.0.0/RequestHead.version/value",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head/version"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, head table",
        row: "version",
    },
    hinge: None,
    text: "`version` is `2.0.0`.",
};
/// `pay@2.0.0/RequestHead.function/required`: `function` is required.
pub static REQUEST_HEAD_FUNCTION_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/RequestHead.function/required",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, head table",
        row: "function",
    },
    hinge: None,
    text: "`function` is required.",
};
/// `pay@2.0.0/RequestHead.function/type`: In JSON, `function` is a string.
pub static REQUEST_HEAD_FUNCTION_TYPE: Rule = Rule {
    id: "pay@2.0.0/RequestHead.function/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head/function"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, head table",
        row: "function",
    },
    hinge: None,
    text: "In JSON, `function` is a string.",
};
/// `pay@2.0.0/RequestHead.function/value`: `function` is `alipay.intl.acquiring.offline.pay`.
pub static REQUEST_HEAD_FUNCTION_VALUE: Rule = Rule {
    id: "pay@2.0.0/RequestHead.function/value",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head/function"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, head table",
        row: "function",
    },
    hinge: Some(Hinge {
        erratum: 142usize,
        readings: 1u32,
    }),
    text: "`function` is `alipay.intl.acquiring.offline.pay`.",
};
/// `pay@2.0.0/RequestHead.function/value:placeholder-too`: `function` is one of `alipay.intl.acquiring.offline.pay`, `alipay.intl.function`.
pub static REQUEST_HEAD_FUNCTION_VALUE_PLACEHOLDER_TOO: Rule = Rule {
    id: "pay@2.0.0/RequestHead.function/value:placeholder-too",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head/function"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, head table",
        row: "function",
    },
    hinge: Some(Hinge {
        erratum: 142usize,
        readings: 2u32,
    }),
    text: "`function` is one of `alipay.intl.acquiring.offline.pay`, `alipay.intl.function`.",
};
/// `pay@2.0.0/RequestHead.clientId/required`: `clientId` is required.
pub static REQUEST_HEAD_CLIENT_ID_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/RequestHead.clientId/required",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, head table",
        row: "clientId",
    },
    hinge: None,
    text: "`clientId` is required.",
};
/// `pay@2.0.0/RequestHead.clientId/type`: In JSON, `clientId` is a string.
pub static REQUEST_HEAD_CLIENT_ID_TYPE: Rule = Rule {
    id: "pay@2.0.0/RequestHead.clientId/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head/clientId"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, head table",
        row: "clientId",
    },
    hinge: None,
    text: "In JSON, `clientId` is a string.",
};
/// `pay@2.0.0/RequestHead.clientId/max-length`: `clientId` has at most 32 characters.
pub static REQUEST_HEAD_CLIENT_ID_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/RequestHead.clientId/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head/clientId"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, head table",
        row: "clientId",
    },
    hinge: None,
    text: "`clientId` has at most 32 characters.",
};
/// `pay@2.0.0/RequestHead.reqTime/required`: `reqTime` is required.
pub static REQUEST_HEAD_REQ_TIME_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/RequestHead.reqTime/required",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, head table",
        row: "reqTime",
    },
    hinge: None,
    text: "`reqTime` is required.",
};
/// `pay@2.0.0/RequestHead.reqTime/type`: In JSON, `reqTime` is a string.
pub static REQUEST_HEAD_REQ_TIME_TYPE: Rule = Rule {
    id: "pay@2.0.0/RequestHead.reqTime/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head/reqTime"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, head table",
        row: "reqTime",
    },
    hinge: None,
    text: "In JSON, `reqTime` is a string.",
};
/// `pay@2.0.0/RequestHead.reqTime/format`: `reqTime` is an RFC 3339 date-time with an offset.
pub static REQUEST_HEAD_REQ_TIME_FORMAT: Rule = Rule {
    id: "pay@2.0.0/RequestHead.reqTime/format",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head/reqTime"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, head table",
        row: "reqTime",
    },
    hinge: None,
    text: "`reqTime` is an RFC 3339 date-time with an offset.",
};
/// `pay@2.0.0/RequestHead.reqMsgId/required`: `reqMsgId` is required.
pub static REQUEST_HEAD_REQ_MSG_ID_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/RequestHead.reqMsgId/required",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, head table",
        row: "reqMsgId",
    },
    hinge: None,
    text: "`reqMsgId` is required.",
};
/// `pay@2.0.0/RequestHead.reqMsgId/type`: In JSON, `reqMsgId` is a string.
pub static REQUEST_HEAD_REQ_MSG_ID_TYPE: Rule = Rule {
    id: "pay@2.0.0/RequestHead.reqMsgId/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head/reqMsgId"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, head table",
        row: "reqMsgId",
    },
    hinge: None,
    text: "In JSON, `reqMsgId` is a string.",
};
/// `pay@2.0.0/RequestHead.reqMsgId/max-length`: `reqMsgId` has at most 64 characters.
pub static REQUEST_HEAD_REQ_MSG_ID_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/RequestHead.reqMsgId/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head/reqMsgId"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, head table",
        row: "reqMsgId",
    },
    hinge: None,
    text: "`reqMsgId` has at most 64 characters.",
};
/// `pay@2.0.0/RequestHead.reserve/type`: In JSON, `reserve` is a string.
pub static REQUEST_HEAD_RESERVE_TYPE: Rule = Rule {
    id: "pay@2.0.0/RequestHead.reserve/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head/reserve"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, head table",
        row: "reserve",
    },
    hinge: None,
    text: "In JSON, `reserve` is a string.",
};
/// `pay@2.0.0/RequestHead.reserve/max-length`: `reserve` has at most 256 characters.
pub static REQUEST_HEAD_RESERVE_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/RequestHead.reserve/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head/reserve"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, head table",
        row: "reserve",
    },
    hinge: None,
    text: "`reserve` has at most 256 characters.",
};
/// `pay@2.0.0/RequestHead.reserve/payload`: `reserve` holds the JSON text of an object.
pub static REQUEST_HEAD_RESERVE_PAYLOAD: Rule = Rule {
    id: "pay@2.0.0/RequestHead.reserve/payload",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head/reserve"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, head table",
        row: "reserve",
    },
    hinge: Some(Hinge {
        erratum: 140usize,
        readings: 1u32,
    }),
    text: "`reserve` holds the JSON text of an object.",
};
/// `pay@2.0.0/RequestHead/unlisted`: `RequestHead` has no members but the listed ones.
pub static REQUEST_HEAD_UNLISTED: Rule = Rule {
    id: "pay@2.0.0/RequestHead/unlisted",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Note,
    pointers: &["/request/head/*"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, head table",
        row: "",
    },
    hinge: None,
    text: "`RequestHead` has no members but the listed ones.",
};
/// `pay@2.0.0/request.body.merchantId/required`: `merchantId` is required.
pub static REQUEST_BODY_MERCHANT_ID_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/request.body.merchantId/required",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, body table",
        row: "merchantId",
    },
    hinge: None,
    text: "`merchantId` is required.",
};
/// `pay@2.0.0/request.body.merchantId/type`: In JSON, `merchantId` is a string.
pub static REQUEST_BODY_MERCHANT_ID_TYPE: Rule = Rule {
    id: "pay@2.0.0/request.body.merchantId/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/merchantId"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, body table",
        row: "merchantId",
    },
    hinge: None,
    text: "In JSON, `merchantId` is a string.",
};
/// `pay@2.0.0/request.body.merchantId/max-length`: `merchantId` has at most 64 characters.
pub static REQUEST_BODY_MERCHANT_ID_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/request.body.merchantId/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/merchantId"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, body table",
        row: "merchantId",
    },
    hinge: None,
    text: "`merchantId` has at most 64 characters.",
};
/// `pay@2.0.0/request.body.productCode/required`: `productCode` is required.
pub static REQUEST_BODY_PRODUCT_CODE_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/request.body.productCode/required",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, body table",
        row: "productCode",
    },
    hinge: None,
    text: "`productCode` is required.",
};
/// `pay@2.0.0/request.body.productCode/type`: In JSON, `productCode` is a string.
pub static REQUEST_BODY_PRODUCT_CODE_TYPE: Rule = Rule {
    id: "pay@2.0.0/request.body.productCode/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/productCode"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, body table",
        row: "productCode",
    },
    hinge: None,
    text: "In JSON, `productCode` is a string.",
};
/// `pay@2.0.0/request.body.productCode/value`: `productCode` is `OFFLINE_PAY`.
pub static REQUEST_BODY_PRODUCT_CODE_VALUE: Rule = Rule {
    id: "pay@2.0.0/request.body.productCode/value",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/productCode"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, body table",
        row: "productCode",
    },
    hinge: None,
    text: "`productCode` is `OFFLINE_PAY`.",
};
/// `pay@2.0.0/request.body.merchantTransId/required`: `merchantTransId` is required.
pub static REQUEST_BODY_MERCHANT_TRANS_ID_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/request.body.merchantTransId/required",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, body table",
        row: "merchantTransId",
    },
    hinge: None,
    text: "`merchantTransId` is required.",
};
/// `pay@2.0.0/request.body.merchantTransId/type`: In JSON, `merchantTransId` is a string.
pub static REQUEST_BODY_MERCHANT_TRANS_ID_TYPE: Rule = Rule {
    id: "pay@2.0.0/request.body.merchantTransId/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/merchantTransId"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, body table",
        row: "merchantTransId",
    },
    hinge: None,
    text: "In JSON, `merchantTransId` is a string.",
};
/// `pay@2.0.0/request.body.merchantTransId/max-length`: `merchantTransId` has at most 64 characters.
pub static REQUEST_BODY_MERCHANT_TRANS_ID_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/request.body.merchantTransId/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/merchantTransId"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, body table",
        row: "merchantTransId",
    },
    hinge: None,
    text: "`merchantTransId` has at most 64 characters.",
};
/// `pay@2.0.0/request.body.codeType/required`: `codeType` is required.
pub static REQUEST_BODY_CODE_TYPE_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/request.body.codeType/required",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, body table",
        row: "codeType",
    },
    hinge: None,
    text: "`codeType` is required.",
};
/// `pay@2.0.0/request.body.codeType/type`: In JSON, `codeType` is a string.
pub static REQUEST_BODY_CODE_TYPE_TYPE: Rule = Rule {
    id: "pay@2.0.0/request.body.codeType/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/codeType"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, body table",
        row: "codeType",
    },
    hinge: None,
    text: "In JSON, `codeType` is a string.",
};
/// `pay@2.0.0/request.body.codeType/value`: `codeType` is `BARCODE`.
pub static REQUEST_BODY_CODE_TYPE_VALUE: Rule = Rule {
    id: "pay@2.0.0/request.body.codeType/value",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/codeType"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, body table",
        row: "codeType",
    },
    hinge: None,
    text: "`codeType` is `BARCODE`.",
};
/// `pay@2.0.0/request.body.identityCode/required`: `identityCode` is required.
pub static REQUEST_BODY_IDENTITY_CODE_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/request.body.identityCode/required",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, body table",
        row: "identityCode",
    },
    hinge: None,
    text: "`identityCode` is required.",
};
/// `pay@2.0.0/request.body.identityCode/type`: In JSON, `identityCode` is a string.
pub static REQUEST_BODY_IDENTITY_CODE_TYPE: Rule = Rule {
    id: "pay@2.0.0/request.body.identityCode/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/identityCode"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, body table",
        row: "identityCode",
    },
    hinge: None,
    text: "In JSON, `identityCode` is a string.",
};
/// `pay@2.0.0/request.body.identityCode/max-length`: `identityCode` has at most 65535 characters.
pub static REQUEST_BODY_IDENTITY_CODE_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/request.body.identityCode/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/identityCode"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, body table",
        row: "identityCode",
    },
    hinge: None,
    text: "`identityCode` has at most 65535 characters.",
};
/// `pay@2.0.0/request.body.order/required`: `order` is required.
pub static REQUEST_BODY_ORDER_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/request.body.order/required",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, body table",
        row: "order",
    },
    hinge: None,
    text: "`order` is required.",
};
/// `pay@2.0.0/request.body.order/type`: In JSON, `order` is an object.
pub static REQUEST_BODY_ORDER_TYPE: Rule = Rule {
    id: "pay@2.0.0/request.body.order/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, body table",
        row: "order",
    },
    hinge: None,
    text: "In JSON, `order` is an object.",
};
/// `pay@2.0.0/request.body.settleContractId/type`: In JSON, `settleContractId` is a string.
pub static REQUEST_BODY_SETTLE_CONTRACT_ID_TYPE: Rule = Rule {
    id: "pay@2.0.0/request.body.settleContractId/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/settleContractId"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, body table",
        row: "settleContractId",
    },
    hinge: None,
    text: "In JSON, `settleContractId` is a string.",
};
/// `pay@2.0.0/request.body.settleContractId/max-length`: `settleContractId` has at most 64 characters.
pub static REQUEST_BODY_SETTLE_CONTRACT_ID_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/request.body.settleContractId/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/settleContractId"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, body table",
        row: "settleContractId",
    },
    hinge: None,
    text: "`settleContractId` has at most 64 characters.",
};
/// `pay@2.0.0/request.body.envInfo/type`: In JSON, `envInfo` is an object.
pub static REQUEST_BODY_ENV_INFO_TYPE: Rule = Rule {
    id: "pay@2.0.0/request.body.envInfo/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, body table",
        row: "envInfo",
    },
    hinge: None,
    text: "In JSON, `envInfo` is an object.",
};
/// `pay@2.0.0/request.body.extendInfo/type`: In JSON, `extendInfo` is a string.
pub static REQUEST_BODY_EXTEND_INFO_TYPE: Rule = Rule {
    id: "pay@2.0.0/request.body.extendInfo/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, body table",
        row: "extendInfo",
    },
    hinge: None,
    text: "In JSON, `extendInfo` is a string.",
};
/// `pay@2.0.0/request.body.extendInfo/max-length`: `extendInfo` has at most 2048 characters.
pub static REQUEST_BODY_EXTEND_INFO_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/request.body.extendInfo/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, body table",
        row: "extendInfo",
    },
    hinge: None,
    text: "`extendInfo` has at most 2048 characters.",
};
/// `pay@2.0.0/request.body.extendInfo/payload`: `extendInfo` holds the JSON text of an object.
pub static REQUEST_BODY_EXTEND_INFO_PAYLOAD: Rule = Rule {
    id: "pay@2.0.0/request.body.extendInfo/payload",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, body table",
        row: "extendInfo",
    },
    hinge: None,
    text: "`extendInfo` holds the JSON text of an object.",
};
/// `pay@2.0.0/request.body/unlisted`: `request.body` has no members but the listed ones.
pub static REQUEST_BODY_UNLISTED: Rule = Rule {
    id: "pay@2.0.0/request.body/unlisted",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Note,
    pointers: &["/request/body/*"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, body table",
        row: "",
    },
    hinge: None,
    text: "`request.body` has no members but the listed ones.",
};
/// `pay@2.0.0/Order.orderAmount/required`: `orderAmount` is required.
pub static ORDER_ORDER_AMOUNT_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/Order.orderAmount/required",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "order",
        row: "orderAmount",
    },
    hinge: None,
    text: "`orderAmount` is required.",
};
/// `pay@2.0.0/Order.orderAmount/type`: In JSON, `orderAmount` is an object.
pub static ORDER_ORDER_AMOUNT_TYPE: Rule = Rule {
    id: "pay@2.0.0/Order.orderAmount/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/orderAmount"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "order",
        row: "orderAmount",
    },
    hinge: None,
    text: "In JSON, `orderAmount` is an object.",
};
/// `pay@2.0.0/Order.orderTitle/required`: `orderTitle` is required.
pub static ORDER_ORDER_TITLE_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/Order.orderTitle/required",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "order",
        row: "orderTitle",
    },
    hinge: None,
    text: "`orderTitle` is required.",
};
/// `pay@2.0.0/Order.orderTitle/type`: In JSON, `orderTitle` is a string.
pub static ORDER_ORDER_TITLE_TYPE: Rule = Rule {
    id: "pay@2.0.0/Order.orderTitle/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/orderTitle"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "order",
        row: "orderTitle",
    },
    hinge: None,
    text: "In JSON, `orderTitle` is a string.",
};
/// `pay@2.0.0/Order.orderTitle/max-length`: `orderTitle` has at most 256 characters.
pub static ORDER_ORDER_TITLE_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/Order.orderTitle/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/orderTitle"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "order",
        row: "orderTitle",
    },
    hinge: None,
    text: "`orderTitle` has at most 256 characters.",
};
/// `pay@2.0.0/Order.orderDetail/required`: `orderDetail` is required.
pub static ORDER_ORDER_DETAIL_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/Order.orderDetail/required",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "order",
        row: "orderDetail",
    },
    hinge: None,
    text: "`orderDetail` is required.",
};
/// `pay@2.0.0/Order.orderDetail/type`: In JSON, `orderDetail` is a string.
pub static ORDER_ORDER_DETAIL_TYPE: Rule = Rule {
    id: "pay@2.0.0/Order.orderDetail/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/orderDetail"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "order",
        row: "orderDetail",
    },
    hinge: None,
    text: "In JSON, `orderDetail` is a string.",
};
/// `pay@2.0.0/Order.orderDetail/max-length`: `orderDetail` has at most 400 characters.
pub static ORDER_ORDER_DETAIL_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/Order.orderDetail/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/orderDetail"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "order",
        row: "orderDetail",
    },
    hinge: None,
    text: "`orderDetail` has at most 400 characters.",
};
/// `pay@2.0.0/Order.seller/required`: `seller` is required.
pub static ORDER_SELLER_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/Order.seller/required",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "order",
        row: "seller",
    },
    hinge: None,
    text: "`seller` is required.",
};
/// `pay@2.0.0/Order.seller/type`: In JSON, `seller` is an object.
pub static ORDER_SELLER_TYPE: Rule = Rule {
    id: "pay@2.0.0/Order.seller/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "order",
        row: "seller",
    },
    hinge: None,
    text: "In JSON, `seller` is an object.",
};
/// `pay@2.0.0/Order/unlisted`: `Order` has no members but the listed ones.
pub static ORDER_UNLISTED: Rule = Rule {
    id: "pay@2.0.0/Order/unlisted",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Note,
    pointers: &["/request/body/order/*"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "order",
        row: "",
    },
    hinge: None,
    text: "`Order` has no members but the listed ones.",
};
/// `pay@2.0.0/Money.currency/required`: `currency` is required.
pub static MONEY_CURRENCY_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/Money.currency/required",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &[
        "/request/body/order/orderAmount",
        "/response/body/orderAmount",
        "/response/body/payAmount",
    ],
    citation: Citation {
        document: "pay-2.0.4",
        section: "Money",
        row: "currency",
    },
    hinge: None,
    text: "`currency` is required.",
};
/// `pay@2.0.0/Money.currency/type`: In JSON, `currency` is a string.
pub static MONEY_CURRENCY_TYPE: Rule = Rule {
    id: "pay@2.0.0/Money.currency/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &[
        "/request/body/order/orderAmount/currency",
        "/response/body/orderAmount/currency",
        "/response/body/payAmount/currency",
    ],
    citation: Citation {
        document: "pay-2.0.4",
        section: "Money",
        row: "currency",
    },
    hinge: None,
    text: "In JSON, `currency` is a string.",
};
/// `pay@2.0.0/Money.currency/format`: `currency` is the code of an active currency of ISO 4217.
pub static MONEY_CURRENCY_FORMAT: Rule = Rule {
    id: "pay@2.0.0/Money.currency/format",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &[
        "/request/body/order/orderAmount/currency",
        "/response/body/orderAmount/currency",
        "/response/body/payAmount/currency",
    ],
    citation: Citation {
        document: "pay-2.0.4",
        section: "Money",
        row: "currency",
    },
    hinge: None,
    text: "`currency` is the code of an active currency of ISO 4217.",
};
/// `pay@2.0.0/Money.value/required`: `value` is required.
pub static MONEY_VALUE_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/Money.value/required",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &[
        "/request/body/order/orderAmount",
        "/response/body/orderAmount",
        "/response/body/payAmount",
    ],
    citation: Citation {
        document: "pay-2.0.4",
        section: "Money",
        row: "value",
    },
    hinge: None,
    text: "`value` is required.",
};
/// `pay@2.0.0/Money.value/type`: In JSON, `value` is a string.
pub static MONEY_VALUE_TYPE: Rule = Rule {
    id: "pay@2.0.0/Money.value/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &[
        "/request/body/order/orderAmount/value",
        "/response/body/orderAmount/value",
        "/response/body/payAmount/value",
    ],
    citation: Citation {
        document: "pay-2.0.4",
        section: "Money",
        row: "value",
    },
    hinge: Some(Hinge {
        erratum: 0usize,
        readings: 1u32,
    }),
    text: "In JSON, `value` is a string.",
};
/// `pay@2.0.0/Money.value/type:either`: In JSON, `value` is a string or an integer.
pub static MONEY_VALUE_TYPE_EITHER: Rule = Rule {
    id: "pay@2.0.0/Money.value/type:either",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &[
        "/request/body/order/orderAmount/value",
        "/response/body/orderAmount/value",
        "/response/body/payAmount/value",
    ],
    citation: Citation {
        document: "pay-2.0.4",
        section: "Money",
        row: "value",
    },
    hinge: Some(Hinge {
        erratum: 0usize,
        readings: 4u32,
    }),
    text: "In JSON, `value` is a string or an integer.",
};
/// `pay@2.0.0/Money.value/type:number`: In JSON, `value` is an integer.
pub static MONEY_VALUE_TYPE_NUMBER: Rule = Rule {
    id: "pay@2.0.0/Money.value/type:number",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &[
        "/request/body/order/orderAmount/value",
        "/response/body/orderAmount/value",
        "/response/body/payAmount/value",
    ],
    citation: Citation {
        document: "pay-2.0.4",
        section: "Money",
        row: "value",
    },
    hinge: Some(Hinge {
        erratum: 0usize,
        readings: 2u32,
    }),
    text: "In JSON, `value` is an integer.",
};
/// `pay@2.0.0/Money.value/max-length`: `value` has at most 16 characters.
pub static MONEY_VALUE_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/Money.value/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &[
        "/request/body/order/orderAmount/value",
        "/response/body/orderAmount/value",
        "/response/body/payAmount/value",
    ],
    citation: Citation {
        document: "pay-2.0.4",
        section: "Money",
        row: "value",
    },
    hinge: None,
    text: "`value` has at most 16 characters.",
};
/// `pay@2.0.0/Money.value/format`: `value` is made of digits only.
pub static MONEY_VALUE_FORMAT: Rule = Rule {
    id: "pay@2.0.0/Money.value/format",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &[
        "/request/body/order/orderAmount/value",
        "/response/body/orderAmount/value",
        "/response/body/payAmount/value",
    ],
    citation: Citation {
        document: "pay-2.0.4",
        section: "Money",
        row: "value",
    },
    hinge: Some(Hinge {
        erratum: 0usize,
        readings: 5u32,
    }),
    text: "`value` is made of digits only.",
};
/// `pay@2.0.0/Money/unlisted`: `Money` has no members but the listed ones.
pub static MONEY_UNLISTED: Rule = Rule {
    id: "pay@2.0.0/Money/unlisted",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Note,
    pointers: &[
        "/request/body/order/orderAmount/*",
        "/response/body/orderAmount/*",
        "/response/body/payAmount/*",
    ],
    citation: Citation {
        document: "pay-2.0.4",
        section: "Money",
        row: "",
    },
    hinge: None,
    text: "`Money` has no members but the listed ones.",
};
/// `pay@2.0.0/Seller.sellerId/required`: `sellerId` is required.
pub static SELLER_SELLER_ID_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/Seller.sellerId/required",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "seller",
        row: "sellerId",
    },
    hinge: None,
    text: "`sellerId` is required.",
};
/// `pay@2.0.0/Seller.sellerId/type`: In JSON, `sellerId` is a string.
pub static SELLER_SELLER_ID_TYPE: Rule = Rule {
    id: "pay@2.0.0/Seller.sellerId/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/sellerId"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "seller",
        row: "sellerId",
    },
    hinge: None,
    text: "In JSON, `sellerId` is a string.",
};
/// `pay@2.0.0/Seller.sellerId/max-length`: `sellerId` has at most 32 characters.
pub static SELLER_SELLER_ID_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/Seller.sellerId/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/sellerId"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "seller",
        row: "sellerId",
    },
    hinge: None,
    text: "`sellerId` has at most 32 characters.",
};
/// `pay@2.0.0/Seller.sellerMCC/required`: `sellerMCC` is required.
pub static SELLER_SELLER_MCC_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/Seller.sellerMCC/required",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "seller",
        row: "sellerMCC",
    },
    hinge: None,
    text: "`sellerMCC` is required.",
};
/// `pay@2.0.0/Seller.sellerMCC/type`: In JSON, `sellerMCC` is a string.
pub static SELLER_SELLER_MCC_TYPE: Rule = Rule {
    id: "pay@2.0.0/Seller.sellerMCC/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/sellerMCC"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "seller",
        row: "sellerMCC",
    },
    hinge: None,
    text: "In JSON, `sellerMCC` is a string.",
};
/// `pay@2.0.0/Seller.sellerMCC/max-length:up-to-32`: `sellerMCC` has at most 32 characters.
pub static SELLER_SELLER_MCC_MAX_LENGTH_UP_TO_32: Rule = Rule {
    id: "pay@2.0.0/Seller.sellerMCC/max-length:up-to-32",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/sellerMCC"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "seller",
        row: "sellerMCC",
    },
    hinge: Some(Hinge {
        erratum: 17usize,
        readings: 2u32,
    }),
    text: "`sellerMCC` has at most 32 characters.",
};
/// `pay@2.0.0/Seller.sellerMCC/format`: `sellerMCC` is a merchant category code of four digits.
pub static SELLER_SELLER_MCC_FORMAT: Rule = Rule {
    id: "pay@2.0.0/Seller.sellerMCC/format",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/sellerMCC"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "seller",
        row: "sellerMCC",
    },
    hinge: Some(Hinge {
        erratum: 17usize,
        readings: 1u32,
    }),
    text: "`sellerMCC` is a merchant category code of four digits.",
};
/// `pay@2.0.0/Seller.sellerName/required`: `sellerName` is required.
pub static SELLER_SELLER_NAME_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/Seller.sellerName/required",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "seller",
        row: "sellerName",
    },
    hinge: None,
    text: "`sellerName` is required.",
};
/// `pay@2.0.0/Seller.sellerName/type`: In JSON, `sellerName` is a string.
pub static SELLER_SELLER_NAME_TYPE: Rule = Rule {
    id: "pay@2.0.0/Seller.sellerName/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/sellerName"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "seller",
        row: "sellerName",
    },
    hinge: None,
    text: "In JSON, `sellerName` is a string.",
};
/// `pay@2.0.0/Seller.sellerName/max-length`: `sellerName` has at most 128 characters.
pub static SELLER_SELLER_NAME_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/Seller.sellerName/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/sellerName"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "seller",
        row: "sellerName",
    },
    hinge: None,
    text: "`sellerName` has at most 128 characters.",
};
/// `pay@2.0.0/Seller.sellerEngName/type`: In JSON, `sellerEngName` is a string.
pub static SELLER_SELLER_ENG_NAME_TYPE: Rule = Rule {
    id: "pay@2.0.0/Seller.sellerEngName/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/sellerEngName"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "seller",
        row: "sellerEngName",
    },
    hinge: None,
    text: "In JSON, `sellerEngName` is a string.",
};
/// `pay@2.0.0/Seller.sellerEngName/max-length`: `sellerEngName` has at most 256 characters.
pub static SELLER_SELLER_ENG_NAME_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/Seller.sellerEngName/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/sellerEngName"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "seller",
        row: "sellerEngName",
    },
    hinge: None,
    text: "`sellerEngName` has at most 256 characters.",
};
/// `pay@2.0.0/Seller.storeId/required`: `storeId` is required.
pub static SELLER_STORE_ID_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/Seller.storeId/required",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "seller",
        row: "storeId",
    },
    hinge: None,
    text: "`storeId` is required.",
};
/// `pay@2.0.0/Seller.storeId/type`: In JSON, `storeId` is a string.
pub static SELLER_STORE_ID_TYPE: Rule = Rule {
    id: "pay@2.0.0/Seller.storeId/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/storeId"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "seller",
        row: "storeId",
    },
    hinge: None,
    text: "In JSON, `storeId` is a string.",
};
/// `pay@2.0.0/Seller.storeId/max-length`: `storeId` has at most 32 characters.
pub static SELLER_STORE_ID_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/Seller.storeId/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/storeId"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "seller",
        row: "storeId",
    },
    hinge: None,
    text: "`storeId` has at most 32 characters.",
};
/// `pay@2.0.0/Seller.storeMCC/required:required`: `storeMCC` is required.
pub static SELLER_STORE_MCC_REQUIRED_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/Seller.storeMCC/required:required",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "seller",
        row: "storeMCC",
    },
    hinge: Some(Hinge {
        erratum: 56usize,
        readings: 2u32,
    }),
    text: "`storeMCC` is required.",
};
/// `pay@2.0.0/Seller.storeMCC/type`: In JSON, `storeMCC` is a string.
pub static SELLER_STORE_MCC_TYPE: Rule = Rule {
    id: "pay@2.0.0/Seller.storeMCC/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/storeMCC"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "seller",
        row: "storeMCC",
    },
    hinge: None,
    text: "In JSON, `storeMCC` is a string.",
};
/// `pay@2.0.0/Seller.storeMCC/max-length:up-to-32`: `storeMCC` has at most 32 characters.
pub static SELLER_STORE_MCC_MAX_LENGTH_UP_TO_32: Rule = Rule {
    id: "pay@2.0.0/Seller.storeMCC/max-length:up-to-32",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/storeMCC"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "seller",
        row: "storeMCC",
    },
    hinge: Some(Hinge {
        erratum: 17usize,
        readings: 2u32,
    }),
    text: "`storeMCC` has at most 32 characters.",
};
/// `pay@2.0.0/Seller.storeMCC/format`: `storeMCC` is a merchant category code of four digits.
pub static SELLER_STORE_MCC_FORMAT: Rule = Rule {
    id: "pay@2.0.0/Seller.storeMCC/format",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/storeMCC"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "seller",
        row: "storeMCC",
    },
    hinge: Some(Hinge {
        erratum: 17usize,
        readings: 1u32,
    }),
    text: "`storeMCC` is a merchant category code of four digits.",
};
/// `pay@2.0.0/Seller.storeName/required`: `storeName` is required.
pub static SELLER_STORE_NAME_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/Seller.storeName/required",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "seller",
        row: "storeName",
    },
    hinge: None,
    text: "`storeName` is required.",
};
/// `pay@2.0.0/Seller.storeName/type`: In JSON, `storeName` is a string.
pub static SELLER_STORE_NAME_TYPE: Rule = Rule {
    id: "pay@2.0.0/Seller.storeName/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/storeName"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "seller",
        row: "storeName",
    },
    hinge: None,
    text: "In JSON, `storeName` is a string.",
};
/// `pay@2.0.0/Seller.storeName/max-length`: `storeName` has at most 128 characters.
pub static SELLER_STORE_NAME_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/Seller.storeName/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/storeName"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "seller",
        row: "storeName",
    },
    hinge: None,
    text: "`storeName` has at most 128 characters.",
};
/// `pay@2.0.0/Seller.storeEngName/type`: In JSON, `storeEngName` is a string.
pub static SELLER_STORE_ENG_NAME_TYPE: Rule = Rule {
    id: "pay@2.0.0/Seller.storeEngName/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/storeEngName"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "seller",
        row: "storeEngName",
    },
    hinge: None,
    text: "In JSON, `storeEngName` is a string.",
};
/// `pay@2.0.0/Seller.storeEngName/max-length`: `storeEngName` has at most 256 characters.
pub static SELLER_STORE_ENG_NAME_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/Seller.storeEngName/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/storeEngName"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "seller",
        row: "storeEngName",
    },
    hinge: None,
    text: "`storeEngName` has at most 256 characters.",
};
/// `pay@2.0.0/Seller.terminalId/type`: In JSON, `terminalId` is a string.
pub static SELLER_TERMINAL_ID_TYPE: Rule = Rule {
    id: "pay@2.0.0/Seller.terminalId/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/terminalId"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "seller",
        row: "terminalId",
    },
    hinge: None,
    text: "In JSON, `terminalId` is a string.",
};
/// `pay@2.0.0/Seller.terminalId/max-length`: `terminalId` has at most 64 characters.
pub static SELLER_TERMINAL_ID_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/Seller.terminalId/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/terminalId"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "seller",
        row: "terminalId",
    },
    hinge: None,
    text: "`terminalId` has at most 64 characters.",
};
/// `pay@2.0.0/Seller.operatorId/type`: In JSON, `operatorId` is a string.
pub static SELLER_OPERATOR_ID_TYPE: Rule = Rule {
    id: "pay@2.0.0/Seller.operatorId/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/operatorId"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "seller",
        row: "operatorId",
    },
    hinge: None,
    text: "In JSON, `operatorId` is a string.",
};
/// `pay@2.0.0/Seller.operatorId/max-length`: `operatorId` has at most 64 characters.
pub static SELLER_OPERATOR_ID_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/Seller.operatorId/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/operatorId"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "seller",
        row: "operatorId",
    },
    hinge: None,
    text: "`operatorId` has at most 64 characters.",
};
/// `pay@2.0.0/Seller/unlisted`: `Seller` has no members but the listed ones.
pub static SELLER_UNLISTED: Rule = Rule {
    id: "pay@2.0.0/Seller/unlisted",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Note,
    pointers: &["/request/body/order/seller/*"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "seller",
        row: "",
    },
    hinge: None,
    text: "`Seller` has no members but the listed ones.",
};
/// `pay@2.0.0/DeviceInfo.sessionId/type`: In JSON, `sessionId` is a string.
pub static DEVICE_INFO_SESSION_ID_TYPE: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.sessionId/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/sessionId"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "sessionId",
    },
    hinge: None,
    text: "In JSON, `sessionId` is a string.",
};
/// `pay@2.0.0/DeviceInfo.sessionId/max-length`: `sessionId` has at most 64 characters.
pub static DEVICE_INFO_SESSION_ID_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.sessionId/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/sessionId"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "sessionId",
    },
    hinge: None,
    text: "`sessionId` has at most 64 characters.",
};
/// `pay@2.0.0/DeviceInfo.serialNo/recommended`: `serialNo` is recommended.
pub static DEVICE_INFO_SERIAL_NO_RECOMMENDED: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.serialNo/recommended",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Note,
    pointers: &["/request/body/envInfo"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "serialNo",
    },
    hinge: None,
    text: "`serialNo` is recommended.",
};
/// `pay@2.0.0/DeviceInfo.serialNo/type`: In JSON, `serialNo` is a string.
pub static DEVICE_INFO_SERIAL_NO_TYPE: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.serialNo/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/serialNo"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "serialNo",
    },
    hinge: None,
    text: "In JSON, `serialNo` is a string.",
};
/// `pay@2.0.0/DeviceInfo.serialNo/max-length`: `serialNo` has at most 64 characters.
pub static DEVICE_INFO_SERIAL_NO_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.serialNo/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/serialNo"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "serialNo",
    },
    hinge: None,
    text: "`serialNo` has at most 64 characters.",
};
/// `pay@2.0.0/DeviceInfo.clientIp/recommended`: `clientIp` is recommended.
pub static DEVICE_INFO_CLIENT_IP_RECOMMENDED: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.clientIp/recommended",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Note,
    pointers: &["/request/body/envInfo"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "clientIp",
    },
    hinge: None,
    text: "`clientIp` is recommended.",
};
/// `pay@2.0.0/DeviceInfo.clientIp/type`: In JSON, `clientIp` is a string.
pub static DEVICE_INFO_CLIENT_IP_TYPE: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.clientIp/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/clientIp"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "clientIp",
    },
    hinge: None,
    text: "In JSON, `clientIp` is a string.",
};
/// `pay@2.0.0/DeviceInfo.clientIp/max-length`: `clientIp` has at most 32 characters.
pub static DEVICE_INFO_CLIENT_IP_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.clientIp/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/clientIp"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "clientIp",
    },
    hinge: None,
    text: "`clientIp` has at most 32 characters.",
};
/// `pay@2.0.0/DeviceInfo.latitudeLongitude/recommended`: `latitudeLongitude` is recommended.
pub static DEVICE_INFO_LATITUDE_LONGITUDE_RECOMMENDED: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.latitudeLongitude/recommended",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Note,
    pointers: &["/request/body/envInfo"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "latitudeLongitude",
    },
    hinge: None,
    text: "`latitudeLongitude` is recommended.",
};
/// `pay@2.0.0/DeviceInfo.latitudeLongitude/type`: In JSON, `latitudeLongitude` is a string.
pub static DEVICE_INFO_LATITUDE_LONGITUDE_TYPE: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.latitudeLongitude/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/latitudeLongitude"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "latitudeLongitude",
    },
    hinge: None,
    text: "In JSON, `latitudeLongitude` is a string.",
};
/// `pay@2.0.0/DeviceInfo.latitudeLongitude/max-length`: `latitudeLongitude` has at most 128 characters.
pub static DEVICE_INFO_LATITUDE_LONGITUDE_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.latitudeLongitude/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/latitudeLongitude"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "latitudeLongitude",
    },
    hinge: None,
    text: "`latitudeLongitude` has at most 128 characters.",
};
/// `pay@2.0.0/DeviceInfo.idfa/recommended`: `idfa` is recommended.
pub static DEVICE_INFO_IDFA_RECOMMENDED: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.idfa/recommended",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Note,
    pointers: &["/request/body/envInfo"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "idfa",
    },
    hinge: None,
    text: "`idfa` is recommended.",
};
/// `pay@2.0.0/DeviceInfo.idfa/type`: In JSON, `idfa` is a string.
pub static DEVICE_INFO_IDFA_TYPE: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.idfa/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/idfa"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "idfa",
    },
    hinge: None,
    text: "In JSON, `idfa` is a string.",
};
/// `pay@2.0.0/DeviceInfo.idfa/max-length`: `idfa` has at most 128 characters.
pub static DEVICE_INFO_IDFA_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.idfa/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/idfa"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "idfa",
    },
    hinge: None,
    text: "`idfa` has at most 128 characters.",
};
/// `pay@2.0.0/DeviceInfo.terminalType/type`: In JSON, `terminalType` is a string.
pub static DEVICE_INFO_TERMINAL_TYPE_TYPE: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.terminalType/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/terminalType"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "terminalType",
    },
    hinge: None,
    text: "In JSON, `terminalType` is a string.",
};
/// `pay@2.0.0/DeviceInfo.terminalType/value`: `terminalType` is one of `APP`, `WEB`, `WAP`, `SYSTEM`, `APP_LINK`.
pub static DEVICE_INFO_TERMINAL_TYPE_VALUE: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.terminalType/value",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/terminalType"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "terminalType",
    },
    hinge: None,
    text: "`terminalType` is one of `APP`, `WEB`, `WAP`, `SYSTEM`, `APP_LINK`.",
};
/// `pay@2.0.0/DeviceInfo.deviceName/type`: In JSON, `deviceName` is a string.
pub static DEVICE_INFO_DEVICE_NAME_TYPE: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.deviceName/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/deviceName"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "deviceName",
    },
    hinge: None,
    text: "In JSON, `deviceName` is a string.",
};
/// `pay@2.0.0/DeviceInfo.deviceName/max-length`: `deviceName` has at most 256 characters.
pub static DEVICE_INFO_DEVICE_NAME_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.deviceName/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/deviceName"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "deviceName",
    },
    hinge: None,
    text: "`deviceName` has at most 256 characters.",
};
/// `pay@2.0.0/DeviceInfo.deviceBrand/type`: In JSON, `deviceBrand` is a string.
pub static DEVICE_INFO_DEVICE_BRAND_TYPE: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.deviceBrand/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/deviceBrand"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "deviceBrand",
    },
    hinge: None,
    text: "In JSON, `deviceBrand` is a string.",
};
/// `pay@2.0.0/DeviceInfo.deviceBrand/max-length`: `deviceBrand` has at most 256 characters.
pub static DEVICE_INFO_DEVICE_BRAND_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.deviceBrand/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/deviceBrand"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "deviceBrand",
    },
    hinge: None,
    text: "`deviceBrand` has at most 256 characters.",
};
/// `pay@2.0.0/DeviceInfo.deviceModel/type`: In JSON, `deviceModel` is a string.
pub static DEVICE_INFO_DEVICE_MODEL_TYPE: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.deviceModel/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/deviceModel"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "deviceModel",
    },
    hinge: None,
    text: "In JSON, `deviceModel` is a string.",
};
/// `pay@2.0.0/DeviceInfo.deviceModel/max-length`: `deviceModel` has at most 64 characters.
pub static DEVICE_INFO_DEVICE_MODEL_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.deviceModel/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/deviceModel"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "deviceModel",
    },
    hinge: None,
    text: "`deviceModel` has at most 64 characters.",
};
/// `pay@2.0.0/DeviceInfo.imei/type`: In JSON, `imei` is a string.
pub static DEVICE_INFO_IMEI_TYPE: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.imei/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/imei"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "imei",
    },
    hinge: None,
    text: "In JSON, `imei` is a string.",
};
/// `pay@2.0.0/DeviceInfo.imei/max-length`: `imei` has at most 64 characters.
pub static DEVICE_INFO_IMEI_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.imei/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/imei"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "imei",
    },
    hinge: None,
    text: "`imei` has at most 64 characters.",
};
/// `pay@2.0.0/DeviceInfo.osName/type`: In JSON, `osName` is a string.
pub static DEVICE_INFO_OS_NAME_TYPE: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.osName/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/osName"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "osName",
    },
    hinge: None,
    text: "In JSON, `osName` is a string.",
};
/// `pay@2.0.0/DeviceInfo.osName/max-length`: `osName` has at most 64 characters.
pub static DEVICE_INFO_OS_NAME_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.osName/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/osName"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "osName",
    },
    hinge: None,
    text: "`osName` has at most 64 characters.",
};
/// `pay@2.0.0/DeviceInfo.osVersion/type`: In JSON, `osVersion` is a string.
pub static DEVICE_INFO_OS_VERSION_TYPE: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.osVersion/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/osVersion"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "osVersion",
    },
    hinge: None,
    text: "In JSON, `osVersion` is a string.",
};
/// `pay@2.0.0/DeviceInfo.osVersion/max-length`: `osVersion` has at most 32 characters.
pub static DEVICE_INFO_OS_VERSION_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.osVersion/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/osVersion"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "osVersion",
    },
    hinge: None,
    text: "`osVersion` has at most 32 characters.",
};
/// `pay@2.0.0/DeviceInfo.wirelessNetwork/type`: In JSON, `wirelessNetwork` is a string.
pub static DEVICE_INFO_WIRELESS_NETWORK_TYPE: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.wirelessNetwork/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/wirelessNetwork"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "wirelessNetwork",
    },
    hinge: None,
    text: "In JSON, `wirelessNetwork` is a string.",
};
/// `pay@2.0.0/DeviceInfo.wirelessNetwork/max-length`: `wirelessNetwork` has at most 128 characters.
pub static DEVICE_INFO_WIRELESS_NETWORK_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.wirelessNetwork/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/wirelessNetwork"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "wirelessNetwork",
    },
    hinge: None,
    text: "`wirelessNetwork` has at most 128 characters.",
};
/// `pay@2.0.0/DeviceInfo.wirelessCarrier/type`: In JSON, `wirelessCarrier` is a string.
pub static DEVICE_INFO_WIRELESS_CARRIER_TYPE: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.wirelessCarrier/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/wirelessCarrier"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "wirelessCarrier",
    },
    hinge: None,
    text: "In JSON, `wirelessCarrier` is a string.",
};
/// `pay@2.0.0/DeviceInfo.wirelessCarrier/max-length`: `wirelessCarrier` has at most 128 characters.
pub static DEVICE_INFO_WIRELESS_CARRIER_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.wirelessCarrier/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/wirelessCarrier"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "wirelessCarrier",
    },
    hinge: None,
    text: "`wirelessCarrier` has at most 128 characters.",
};
/// `pay@2.0.0/DeviceInfo.flightMode/type`: In JSON, `flightMode` is a string.
pub static DEVICE_INFO_FLIGHT_MODE_TYPE: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.flightMode/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/flightMode"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "flightMode",
    },
    hinge: None,
    text: "In JSON, `flightMode` is a string.",
};
/// `pay@2.0.0/DeviceInfo.flightMode/max-length`: `flightMode` has at most 32 characters.
pub static DEVICE_INFO_FLIGHT_MODE_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.flightMode/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/flightMode"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "flightMode",
    },
    hinge: None,
    text: "`flightMode` has at most 32 characters.",
};
/// `pay@2.0.0/DeviceInfo.fingerPrintEnabled/type`: In JSON, `fingerPrintEnabled` is a string.
pub static DEVICE_INFO_FINGER_PRINT_ENABLED_TYPE: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.fingerPrintEnabled/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/fingerPrintEnabled"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "fingerPrintEnabled",
    },
    hinge: None,
    text: "In JSON, `fingerPrintEnabled` is a string.",
};
/// `pay@2.0.0/DeviceInfo.fingerPrintEnabled/max-length`: `fingerPrintEnabled` has at most 32 characters.
pub static DEVICE_INFO_FINGER_PRINT_ENABLED_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.fingerPrintEnabled/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/fingerPrintEnabled"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "fingerPrintEnabled",
    },
    hinge: None,
    text: "`fingerPrintEnabled` has at most 32 characters.",
};
/// `pay@2.0.0/DeviceInfo.deviceBootTime/type`: In JSON, `deviceBootTime` is a string.
pub static DEVICE_INFO_DEVICE_BOOT_TIME_TYPE: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.deviceBootTime/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/deviceBootTime"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "deviceBootTime",
    },
    hinge: None,
    text: "In JSON, `deviceBootTime` is a string.",
};
/// `pay@2.0.0/DeviceInfo.deviceBootTime/format`: `deviceBootTime` is an RFC 3339 date-time with an offset.
pub static DEVICE_INFO_DEVICE_BOOT_TIME_FORMAT: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.deviceBootTime/format",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/deviceBootTime"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "deviceBootTime",
    },
    hinge: None,
    text: "`deviceBootTime` is an RFC 3339 date-time with an offset.",
};
/// `pay@2.0.0/DeviceInfo.lastUnlockTime/type`: In JSON, `lastUnlockTime` is a string.
pub static DEVICE_INFO_LAST_UNLOCK_TIME_TYPE: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.lastUnlockTime/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/lastUnlockTime"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "lastUnlockTime",
    },
    hinge: None,
    text: "In JSON, `lastUnlockTime` is a string.",
};
/// `pay@2.0.0/DeviceInfo.lastUnlockTime/format`: `lastUnlockTime` is an RFC 3339 date-time with an offset.
pub static DEVICE_INFO_LAST_UNLOCK_TIME_FORMAT: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.lastUnlockTime/format",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/lastUnlockTime"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "lastUnlockTime",
    },
    hinge: None,
    text: "`lastUnlockTime` is an RFC 3339 date-time with an offset.",
};
/// `pay@2.0.0/DeviceInfo.screenResolution/type`: In JSON, `screenResolution` is a string.
pub static DEVICE_INFO_SCREEN_RESOLUTION_TYPE: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.screenResolution/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/screenResolution"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "screenResolution",
    },
    hinge: None,
    text: "In JSON, `screenResolution` is a string.",
};
/// `pay@2.0.0/DeviceInfo.screenResolution/max-length`: `screenResolution` has at most 32 characters.
pub static DEVICE_INFO_SCREEN_RESOLUTION_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.screenResolution/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/screenResolution"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "screenResolution",
    },
    hinge: None,
    text: "`screenResolution` has at most 32 characters.",
};
/// `pay@2.0.0/DeviceInfo.isJailbreaked/type`: In JSON, `isJailbreaked` is a boolean.
pub static DEVICE_INFO_IS_JAILBREAKED_TYPE: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.isJailbreaked/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/isJailbreaked"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "isJailbreaked",
    },
    hinge: Some(Hinge {
        erratum: 139usize,
        readings: 1u32,
    }),
    text: "In JSON, `isJailbreaked` is a boolean.",
};
/// `pay@2.0.0/DeviceInfo.isJailbreaked/type:either`: In JSON, `isJailbreaked` is a string or a boolean.
pub static DEVICE_INFO_IS_JAILBREAKED_TYPE_EITHER: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.isJailbreaked/type:either",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/isJailbreaked"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "isJailbreaked",
    },
    hinge: Some(Hinge {
        erratum: 139usize,
        readings: 4u32,
    }),
    text: "In JSON, `isJailbreaked` is a string or a boolean.",
};
/// `pay@2.0.0/DeviceInfo.isJailbreaked/type:text`: In JSON, `isJailbreaked` is a string.
pub static DEVICE_INFO_IS_JAILBREAKED_TYPE_TEXT: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.isJailbreaked/type:text",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/isJailbreaked"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "isJailbreaked",
    },
    hinge: Some(Hinge {
        erratum: 139usize,
        readings: 2u32,
    }),
    text: "In JSON, `isJailbreaked` is a string.",
};
/// `pay@2.0.0/DeviceInfo.isJailbreaked/value:either`: `isJailbreaked` is one of `true`, `false`.
pub static DEVICE_INFO_IS_JAILBREAKED_VALUE_EITHER: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.isJailbreaked/value:either",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/isJailbreaked"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "isJailbreaked",
    },
    hinge: Some(Hinge {
        erratum: 139usize,
        readings: 6u32,
    }),
    text: "`isJailbreaked` is one of `true`, `false`.",
};
/// `pay@2.0.0/DeviceInfo.macAddress/type`: In JSON, `macAddress` is a string.
pub static DEVICE_INFO_MAC_ADDRESS_TYPE: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.macAddress/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/macAddress"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "macAddress",
    },
    hinge: None,
    text: "In JSON, `macAddress` is a string.",
};
/// `pay@2.0.0/DeviceInfo.macAddress/max-length`: `macAddress` has at most 64 characters.
pub static DEVICE_INFO_MAC_ADDRESS_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.macAddress/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/macAddress"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "macAddress",
    },
    hinge: None,
    text: "`macAddress` has at most 64 characters.",
};
/// `pay@2.0.0/DeviceInfo.systemLanguage/type`: In JSON, `systemLanguage` is a string.
pub static DEVICE_INFO_SYSTEM_LANGUAGE_TYPE: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.systemLanguage/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/systemLanguage"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "systemLanguage",
    },
    hinge: None,
    text: "In JSON, `systemLanguage` is a string.",
};
/// `pay@2.0.0/DeviceInfo.systemLanguage/max-length`: `systemLanguage` has at most 64 characters.
pub static DEVICE_INFO_SYSTEM_LANGUAGE_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.systemLanguage/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/systemLanguage"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "systemLanguage",
    },
    hinge: None,
    text: "`systemLanguage` has at most 64 characters.",
};
/// `pay@2.0.0/DeviceInfo.timeZone/type`: In JSON, `timeZone` is a string.
pub static DEVICE_INFO_TIME_ZONE_TYPE: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.timeZone/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/timeZone"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "timeZone",
    },
    hinge: None,
    text: "In JSON, `timeZone` is a string.",
};
/// `pay@2.0.0/DeviceInfo.timeZone/max-length`: `timeZone` has at most 32 characters.
pub static DEVICE_INFO_TIME_ZONE_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo.timeZone/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/envInfo/timeZone"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "timeZone",
    },
    hinge: None,
    text: "`timeZone` has at most 32 characters.",
};
/// `pay@2.0.0/DeviceInfo/unlisted`: `DeviceInfo` has no members but the listed ones.
pub static DEVICE_INFO_UNLISTED: Rule = Rule {
    id: "pay@2.0.0/DeviceInfo/unlisted",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Note,
    pointers: &["/request/body/envInfo/*"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "DeviceInfo",
        row: "",
    },
    hinge: None,
    text: "`DeviceInfo` has no members but the listed ones.",
};
/// `pay@2.0.0/HuabeiExtendInfo.huabeiInstallment/type`: In JSON, `huabeiInstallment` is an object.
pub static HUABEI_EXTEND_INFO_HUABEI_INSTALLMENT_TYPE: Rule = Rule {
    id: "pay@2.0.0/HuabeiExtendInfo.huabeiInstallment/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo/huabeiInstallment"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, body table",
        row: "extendInfo (example)",
    },
    hinge: None,
    text: "In JSON, `huabeiInstallment` is an object.",
};
/// `pay@2.0.0/HuabeiInstallment.installmentPlan/type`: In JSON, `installmentPlan` is a string.
pub static HUABEI_INSTALLMENT_INSTALLMENT_PLAN_TYPE: Rule = Rule {
    id: "pay@2.0.0/HuabeiInstallment.installmentPlan/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo/huabeiInstallment/installmentPlan"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, body table",
        row: "extendInfo (example)",
    },
    hinge: None,
    text: "In JSON, `installmentPlan` is a string.",
};
/// `pay@2.0.0/HuabeiInstallment.installmentFeeSellerContribution/type`: In JSON, `installmentFeeSellerContribution` is a string.
pub static HUABEI_INSTALLMENT_INSTALLMENT_FEE_SELLER_CONTRIBUTION_TYPE: Rule = Rule {
    id: "pay@2.0.0/HuabeiInstallment.installmentFeeSellerContribution/type",
    contract: "pay@2.0.0",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &[
        "/request/body/extendInfo/huabeiInstallment/installmentFeeSellerContribution",
    ],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Request parameters, body table",
        row: "extendInfo (example)",
    },
    hinge: None,
    text: "In JSON, `installmentFeeSellerContribution` is a string.",
};
/// `pay@2.0.0/response-envelope.response/required`: `response` is required.
pub static RESPONSE_ENVELOPE_RESPONSE_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/response-envelope.response/required",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Envelope,
    severity: Severity::Error,
    pointers: &[""],
    citation: Citation {
        document: "wire",
        section: "Envelope",
        row: "",
    },
    hinge: None,
    text: "`response` is required.",
};
/// `pay@2.0.0/response-envelope.response/type`: In JSON, `response` is an object.
pub static RESPONSE_ENVELOPE_RESPONSE_TYPE: Rule = Rule {
    id: "pay@2.0.0/response-envelope.response/type",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Envelope,
    severity: Severity::Error,
    pointers: &["/response"],
    citation: Citation {
        document: "wire",
        section: "Envelope",
        row: "",
    },
    hinge: None,
    text: "In JSON, `response` is an object.",
};
/// `pay@2.0.0/response-envelope.signature/required`: `signature` is required.
pub static RESPONSE_ENVELOPE_SIGNATURE_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/response-envelope.signature/required",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Envelope,
    severity: Severity::Error,
    pointers: &[""],
    citation: Citation {
        document: "wire",
        section: "Envelope",
        row: "",
    },
    hinge: None,
    text: "`signature` is required.",
};
/// `pay@2.0.0/response-envelope.signature/type`: In JSON, `signature` is a string.
pub static RESPONSE_ENVELOPE_SIGNATURE_TYPE: Rule = Rule {
    id: "pay@2.0.0/response-envelope.signature/type",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Envelope,
    severity: Severity::Error,
    pointers: &["/signature"],
    citation: Citation {
        document: "wire",
        section: "Envelope",
        row: "",
    },
    hinge: None,
    text: "In JSON, `signature` is a string.",
};
/// `pay@2.0.0/response-envelope/unlisted`: `response-envelope` has no members but the listed ones.
pub static RESPONSE_ENVELOPE_UNLISTED: Rule = Rule {
    id: "pay@2.0.0/response-envelope/unlisted",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Envelope,
    severity: Severity::Note,
    pointers: &["/*"],
    citation: Citation {
        document: "wire",
        section: "Envelope",
        row: "",
    },
    hinge: None,
    text: "`response-envelope` has no members but the listed ones.",
};
/// `pay@2.0.0/response.head/required`: `head` is required.
pub static RESPONSE_HEAD_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/response.head/required",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Envelope,
    severity: Severity::Error,
    pointers: &["/response"],
    citation: Citation {
        document: "wire",
        section: "Envelope",
        row: "",
    },
    hinge: None,
    text: "`head` is required.",
};
/// `pay@2.0.0/response.head/type`: In JSON, `head` is an object.
pub static RESPONSE_HEAD_TYPE: Rule = Rule {
    id: "pay@2.0.0/response.head/type",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Envelope,
    severity: Severity::Error,
    pointers: &["/response/head"],
    citation: Citation {
        document: "wire",
        section: "Envelope",
        row: "",
    },
    hinge: None,
    text: "In JSON, `head` is an object.",
};
/// `pay@2.0.0/response.body/required`: `body` is required.
pub static RESPONSE_BODY_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/response.body/required",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Envelope,
    severity: Severity::Error,
    pointers: &["/response"],
    citation: Citation {
        document: "wire",
        section: "Envelope",
        row: "",
    },
    hinge: None,
    text: "`body` is required.",
};
/// `pay@2.0.0/response.body/type`: In JSON, `body` is an object.
pub static RESPONSE_BODY_TYPE: Rule = Rule {
    id: "pay@2.0.0/response.body/type",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Envelope,
    severity: Severity::Error,
    pointers: &["/response/body"],
    citation: Citation {
        document: "wire",
        section: "Envelope",
        row: "",
    },
    hinge: None,
    text: "In JSON, `body` is an object.",
};
/// `pay@2.0.0/response/unlisted`: `response` has no members but the listed ones.
pub static RESPONSE_UNLISTED: Rule = Rule {
    id: "pay@2.0.0/response/unlisted",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Envelope,
    severity: Severity::Note,
    pointers: &["/response/*"],
    citation: Citation {
        document: "wire",
        section: "Envelope",
        row: "",
    },
    hinge: None,
    text: "`response` has no members but the listed ones.",
};
/// `pay@2.0.0/ResponseHead.version/required`: `version` is required.
pub static RESPONSE_HEAD_VERSION_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/ResponseHead.version/required",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/head"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, head table",
        row: "version",
    },
    hinge: None,
    text: "`version` is required.",
};
/// `pay@2.0.0/ResponseHead.version/type`: In JSON, `version` is a string.
pub static RESPONSE_HEAD_VERSION_TYPE: Rule = Rule {
    id: "pay@2.0.0/ResponseHead.version/type",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/head/version"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, head table",
        row: "version",
    },
    hinge: None,
    text: "In JSON, `version` is a string.",
};
/// `pay@2.0.0/ResponseHead.version/value`: `version` is `2.0.0`.
pub static RESPONSE_HEAD_VERSION_VALUE: Rule = Rule {
    id: "pay@2.0.0/ResponseHead.version/value",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/head/version"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, head table",
        row: "version",
    },
    hinge: None,
    text: "`version` is `2.0.0`.",
};
/// `pay@2.0.0/ResponseHead.function/required`: `function` is required.
pub static RESPONSE_HEAD_FUNCTION_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/ResponseHead.function/required",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/head"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, head table",
        row: "function",
    },
    hinge: None,
    text: "`function` is required.",
};
/// `pay@2.0.0/ResponseHead.function/type`: In JSON, `function` is a string.
pub static RESPONSE_HEAD_FUNCTION_TYPE: Rule = Rule {
    id: "pay@2.0.0/ResponseHead.function/type",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/head/function"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, head table",
        row: "function",
    },
    hinge: None,
    text: "In JSON, `function` is a string.",
};
/// `pay@2.0.0/ResponseHead.function/value`: `function` is `alipay.intl.acquiring.offline.pay`.
pub static RESPONSE_HEAD_FUNCTION_VALUE: Rule = Rule {
    id: "pay@2.0.0/ResponseHead.function/value",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/head/function"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, head table",
        row: "function",
    },
    hinge: Some(Hinge {
        erratum: 142usize,
        readings: 1u32,
    }),
    text: "`function` is `alipay.intl.acquiring.offline.pay`.",
};
/// `pay@2.0.0/ResponseHead.function/value:placeholder-too`: `function` is one of `alipay.intl.acquiring.offline.pay`, `alipay.intl.function`.
pub static RESPONSE_HEAD_FUNCTION_VALUE_PLACEHOLDER_TOO: Rule = Rule {
    id: "pay@2.0.0/ResponseHead.function/value:placeholder-too",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/head/function"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, head table",
        row: "function",
    },
    hinge: Some(Hinge {
        erratum: 142usize,
        readings: 2u32,
    }),
    text: "`function` is one of `alipay.intl.acquiring.offline.pay`, `alipay.intl.function`.",
};
/// `pay@2.0.0/ResponseHead.clientId/required`: `clientId` is required.
pub static RESPONSE_HEAD_CLIENT_ID_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/ResponseHead.clientId/required",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/head"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, head table",
        row: "clientId",
    },
    hinge: None,
    text: "`clientId` is required.",
};
/// `pay@2.0.0/ResponseHead.clientId/type`: In JSON, `clientId` is a string.
pub static RESPONSE_HEAD_CLIENT_ID_TYPE: Rule = Rule {
    id: "pay@2.0.0/ResponseHead.clientId/type",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/head/clientId"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, head table",
        row: "clientId",
    },
    hinge: None,
    text: "In JSON, `clientId` is a string.",
};
/// `pay@2.0.0/ResponseHead.clientId/max-length`: `clientId` has at most 32 characters.
pub static RESPONSE_HEAD_CLIENT_ID_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/ResponseHead.clientId/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/head/clientId"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, head table",
        row: "clientId",
    },
    hinge: None,
    text: "`clientId` has at most 32 characters.",
};
/// `pay@2.0.0/ResponseHead.respTime/required`: `respTime` is required.
pub static RESPONSE_HEAD_RESP_TIME_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/ResponseHead.respTime/required",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/head"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, head table",
        row: "respTime",
    },
    hinge: None,
    text: "`respTime` is required.",
};
/// `pay@2.0.0/ResponseHead.respTime/type`: In JSON, `respTime` is a string.
pub static RESPONSE_HEAD_RESP_TIME_TYPE: Rule = Rule {
    id: "pay@2.0.0/ResponseHead.respTime/type",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/head/respTime"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, head table",
        row: "respTime",
    },
    hinge: None,
    text: "In JSON, `respTime` is a string.",
};
/// `pay@2.0.0/ResponseHead.respTime/format`: `respTime` is an RFC 3339 date-time with an offset.
pub static RESPONSE_HEAD_RESP_TIME_FORMAT: Rule = Rule {
    id: "pay@2.0.0/ResponseHead.respTime/format",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/head/respTime"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, head table",
        row: "respTime",
    },
    hinge: None,
    text: "`respTime` is an RFC 3339 date-time with an offset.",
};
/// `pay@2.0.0/ResponseHead.reqMsgId/required`: `reqMsgId` is required.
pub static RESPONSE_HEAD_REQ_MSG_ID_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/ResponseHead.reqMsgId/required",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/head"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, head table",
        row: "reqMsgId",
    },
    hinge: None,
    text: "`reqMsgId` is required.",
};
/// `pay@2.0.0/ResponseHead.reqMsgId/type`: In JSON, `reqMsgId` is a string.
pub static RESPONSE_HEAD_REQ_MSG_ID_TYPE: Rule = Rule {
    id: "pay@2.0.0/ResponseHead.reqMsgId/type",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/head/reqMsgId"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, head table",
        row: "reqMsgId",
    },
    hinge: None,
    text: "In JSON, `reqMsgId` is a string.",
};
/// `pay@2.0.0/ResponseHead.reqMsgId/max-length`: `reqMsgId` has at most 64 characters.
pub static RESPONSE_HEAD_REQ_MSG_ID_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/ResponseHead.reqMsgId/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/head/reqMsgId"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, head table",
        row: "reqMsgId",
    },
    hinge: None,
    text: "`reqMsgId` has at most 64 characters.",
};
/// `pay@2.0.0/ResponseHead.reserve/type`: In JSON, `reserve` is a string.
pub static RESPONSE_HEAD_RESERVE_TYPE: Rule = Rule {
    id: "pay@2.0.0/ResponseHead.reserve/type",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/head/reserve"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, head table",
        row: "reserve",
    },
    hinge: None,
    text: "In JSON, `reserve` is a string.",
};
/// `pay@2.0.0/ResponseHead.reserve/max-length`: `reserve` has at most 256 characters.
pub static RESPONSE_HEAD_RESERVE_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/ResponseHead.reserve/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/head/reserve"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, head table",
        row: "reserve",
    },
    hinge: None,
    text: "`reserve` has at most 256 characters.",
};
/// `pay@2.0.0/ResponseHead.reserve/payload`: `reserve` holds the JSON text of an object.
pub static RESPONSE_HEAD_RESERVE_PAYLOAD: Rule = Rule {
    id: "pay@2.0.0/ResponseHead.reserve/payload",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/head/reserve"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, head table",
        row: "reserve",
    },
    hinge: Some(Hinge {
        erratum: 140usize,
        readings: 1u32,
    }),
    text: "`reserve` holds the JSON text of an object.",
};
/// `pay@2.0.0/ResponseHead/unlisted`: `ResponseHead` has no members but the listed ones.
pub static RESPONSE_HEAD_UNLISTED: Rule = Rule {
    id: "pay@2.0.0/ResponseHead/unlisted",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Note,
    pointers: &["/response/head/*"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, head table",
        row: "",
    },
    hinge: None,
    text: "`ResponseHead` has no members but the listed ones.",
};
/// `pay@2.0.0/response.body.resultInfo/required`: `resultInfo` is required.
pub static RESPONSE_BODY_RESULT_INFO_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/response.body.resultInfo/required",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, body table",
        row: "resultInfo",
    },
    hinge: None,
    text: "`resultInfo` is required.",
};
/// `pay@2.0.0/response.body.resultInfo/type`: In JSON, `resultInfo` is an object.
pub static RESPONSE_BODY_RESULT_INFO_TYPE: Rule = Rule {
    id: "pay@2.0.0/response.body.resultInfo/type",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/resultInfo"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, body table",
        row: "resultInfo",
    },
    hinge: None,
    text: "In JSON, `resultInfo` is an object.",
};
/// `pay@2.0.0/response.body.acquirementId/type`: In JSON, `acquirementId` is a string.
pub static RESPONSE_BODY_ACQUIREMENT_ID_TYPE: Rule = Rule {
    id: "pay@2.0.0/response.body.acquirementId/type",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/acquirementId"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, body table",
        row: "acquirementId",
    },
    hinge: None,
    text: "In JSON, `acquirementId` is a string.",
};
/// `pay@2.0.0/response.body.acquirementId/max-length`: `acquirementId` has at most 64 characters.
pub static RESPONSE_BODY_ACQUIREMENT_ID_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/response.body.acquirementId/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/acquirementId"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, body table",
        row: "acquirementId",
    },
    hinge: None,
    text: "`acquirementId` has at most 64 characters.",
};
/// `pay@2.0.0/response.body.acquirementId/required-when`: `acquirementId` is required when `resultInfo.resultCode` is `SUCCESS`.
pub static RESPONSE_BODY_ACQUIREMENT_ID_REQUIRED_WHEN: Rule = Rule {
    id: "pay@2.0.0/response.body.acquirementId/required-when",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Condition,
    severity: Severity::Error,
    pointers: &["/response/body"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, body table",
        row: "acquirementId",
    },
    hinge: Some(Hinge {
        erratum: 44usize,
        readings: 1u32,
    }),
    text: "`acquirementId` is required when `resultInfo.resultCode` is `SUCCESS`.",
};
/// `pay@2.0.0/response.body.merchantTransId/type`: In JSON, `merchantTransId` is a string.
pub static RESPONSE_BODY_MERCHANT_TRANS_ID_TYPE: Rule = Rule {
    id: "pay@2.0.0/response.body.merchantTransId/type",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/merchantTransId"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, body table",
        row: "merchantTransId",
    },
    hinge: None,
    text: "In JSON, `merchantTransId` is a string.",
};
/// `pay@2.0.0/response.body.merchantTransId/max-length`: `merchantTransId` has at most 64 characters.
pub static RESPONSE_BODY_MERCHANT_TRANS_ID_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/response.body.merchantTransId/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/merchantTransId"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, body table",
        row: "merchantTransId",
    },
    hinge: None,
    text: "`merchantTransId` has at most 64 characters.",
};
/// `pay@2.0.0/response.body.merchantTransId/required-when`: `merchantTransId` is required when `resultInfo.resultCode` is `SUCCESS`.
pub static RESPONSE_BODY_MERCHANT_TRANS_ID_REQUIRED_WHEN: Rule = Rule {
    id: "pay@2.0.0/response.body.merchantTransId/required-when",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Condition,
    severity: Severity::Error,
    pointers: &["/response/body"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, body table",
        row: "merchantTransId",
    },
    hinge: Some(Hinge {
        erratum: 44usize,
        readings: 1u32,
    }),
    text: "`merchantTransId` is required when `resultInfo.resultCode` is `SUCCESS`.",
};
/// `pay@2.0.0/response.body.orderAmount/type`: In JSON, `orderAmount` is an object.
pub static RESPONSE_BODY_ORDER_AMOUNT_TYPE: Rule = Rule {
    id: "pay@2.0.0/response.body.orderAmount/type",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/orderAmount"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, body table",
        row: "orderAmount",
    },
    hinge: None,
    text: "In JSON, `orderAmount` is an object.",
};
/// `pay@2.0.0/response.body.orderAmount/required-when`: `orderAmount` is required when `resultInfo.resultCode` is `SUCCESS`.
pub static RESPONSE_BODY_ORDER_AMOUNT_REQUIRED_WHEN: Rule = Rule {
    id: "pay@2.0.0/response.body.orderAmount/required-when",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Condition,
    severity: Severity::Error,
    pointers: &["/response/body"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, body table",
        row: "orderAmount",
    },
    hinge: Some(Hinge {
        erratum: 44usize,
        readings: 1u32,
    }),
    text: "`orderAmount` is required when `resultInfo.resultCode` is `SUCCESS`.",
};
/// `pay@2.0.0/response.body.payAmount/type`: In JSON, `payAmount` is an object.
pub static RESPONSE_BODY_PAY_AMOUNT_TYPE: Rule = Rule {
    id: "pay@2.0.0/response.body.payAmount/type",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/payAmount"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, body table",
        row: "payAmount",
    },
    hinge: None,
    text: "In JSON, `payAmount` is an object.",
};
/// `pay@2.0.0/response.body.payAmount/required-when:on-success`: `payAmount` is required when `resultInfo.resultCode` is `SUCCESS`.
pub static RESPONSE_BODY_PAY_AMOUNT_REQUIRED_WHEN_ON_SUCCESS: Rule = Rule {
    id: "pay@2.0.0/response.body.payAmount/required-when:on-success",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Condition,
    severity: Severity::Error,
    pointers: &["/response/body"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, body table",
        row: "payAmount",
    },
    hinge: Some(Hinge {
        erratum: 60usize,
        readings: 2u32,
    }),
    text: "`payAmount` is required when `resultInfo.resultCode` is `SUCCESS`.",
};
/// `pay@2.0.0/response.body.conversionRate/type`: In JSON, `conversionRate` is an object.
pub static RESPONSE_BODY_CONVERSION_RATE_TYPE: Rule = Rule {
    id: "pay@2.0.0/response.body.conversionRate/type",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/conversionRate"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, body table",
        row: "conversionRate",
    },
    hinge: None,
    text: "In JSON, `conversionRate` is an object.",
};
/// `pay@2.0.0/response.body.conversionRate/required-when`: `conversionRate` is required when `resultInfo.resultCode` is `SUCCESS` and `payAmount.currency` differs from `orderAmount.currency`.
pub static RESPONSE_BODY_CONVERSION_RATE_REQUIRED_WHEN: Rule = Rule {
    id: "pay@2.0.0/response.body.conversionRate/required-when",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Condition,
    severity: Severity::Error,
    pointers: &["/response/body"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, body table",
        row: "conversionRate",
    },
    hinge: Some(Hinge {
        erratum: 60usize,
        readings: 1u32,
    }),
    text: "`conversionRate` is required when `resultInfo.resultCode` is `SUCCESS` and `payAmount.currency` differs from `orderAmount.currency`.",
};
/// `pay@2.0.0/response.body.conversionRate/required-when:on-success`: `conversionRate` is required when `resultInfo.resultCode` is `SUCCESS`.
pub static RESPONSE_BODY_CONVERSION_RATE_REQUIRED_WHEN_ON_SUCCESS: Rule = Rule {
    id: "pay@2.0.0/response.body.conversionRate/required-when:on-success",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Condition,
    severity: Severity::Error,
    pointers: &["/response/body"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, body table",
        row: "conversionRate",
    },
    hinge: Some(Hinge {
        erratum: 60usize,
        readings: 2u32,
    }),
    text: "`conversionRate` is required when `resultInfo.resultCode` is `SUCCESS`.",
};
/// `pay@2.0.0/response.body.createTime/type`: In JSON, `createTime` is a string.
pub static RESPONSE_BODY_CREATE_TIME_TYPE: Rule = Rule {
    id: "pay@2.0.0/response.body.createTime/type",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/createTime"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, body table",
        row: "createTime",
    },
    hinge: None,
    text: "In JSON, `createTime` is a string.",
};
/// `pay@2.0.0/response.body.createTime/format`: `createTime` is an RFC 3339 date-time with an offset.
pub static RESPONSE_BODY_CREATE_TIME_FORMAT: Rule = Rule {
    id: "pay@2.0.0/response.body.createTime/format",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/createTime"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, body table",
        row: "createTime",
    },
    hinge: None,
    text: "`createTime` is an RFC 3339 date-time with an offset.",
};
/// `pay@2.0.0/response.body.createTime/required-when`: `createTime` is required when `resultInfo.resultCode` is `SUCCESS`.
pub static RESPONSE_BODY_CREATE_TIME_REQUIRED_WHEN: Rule = Rule {
    id: "pay@2.0.0/response.body.createTime/required-when",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Condition,
    severity: Severity::Error,
    pointers: &["/response/body"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, body table",
        row: "createTime",
    },
    hinge: Some(Hinge {
        erratum: 44usize,
        readings: 1u32,
    }),
    text: "`createTime` is required when `resultInfo.resultCode` is `SUCCESS`.",
};
/// `pay@2.0.0/response.body.userSite/required:always`: `userSite` is required.
pub static RESPONSE_BODY_USER_SITE_REQUIRED_ALWAYS: Rule = Rule {
    id: "pay@2.0.0/response.body.userSite/required:always",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, body table",
        row: "userSite",
    },
    hinge: Some(Hinge {
        erratum: 58usize,
        readings: 2u32,
    }),
    text: "`userSite` is required.",
};
/// `pay@2.0.0/response.body.userSite/type`: In JSON, `userSite` is a string.
pub static RESPONSE_BODY_USER_SITE_TYPE: Rule = Rule {
    id: "pay@2.0.0/response.body.userSite/type",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/userSite"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, body table",
        row: "userSite",
    },
    hinge: None,
    text: "In JSON, `userSite` is a string.",
};
/// `pay@2.0.0/response.body.userSite/max-length`: `userSite` has at most 64 characters.
pub static RESPONSE_BODY_USER_SITE_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/response.body.userSite/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/userSite"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, body table",
        row: "userSite",
    },
    hinge: None,
    text: "`userSite` has at most 64 characters.",
};
/// `pay@2.0.0/response.body.userSite/value`: `userSite` is usually one of `ALIPAY_CN`, `ALIPAY_HK`, `KAKAOPAY`, `TNG`; others may come.
pub static RESPONSE_BODY_USER_SITE_VALUE: Rule = Rule {
    id: "pay@2.0.0/response.body.userSite/value",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Note,
    pointers: &["/response/body/userSite"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, body table",
        row: "userSite",
    },
    hinge: None,
    text: "`userSite` is usually one of `ALIPAY_CN`, `ALIPAY_HK`, `KAKAOPAY`, `TNG`; others may come.",
};
/// `pay@2.0.0/response.body.userSite/required-when`: `userSite` is required when `resultInfo.resultCode` is `SUCCESS`.
pub static RESPONSE_BODY_USER_SITE_REQUIRED_WHEN: Rule = Rule {
    id: "pay@2.0.0/response.body.userSite/required-when",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Condition,
    severity: Severity::Error,
    pointers: &["/response/body"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, body table",
        row: "userSite",
    },
    hinge: Some(Hinge {
        erratum: 58usize,
        readings: 1u32,
    }),
    text: "`userSite` is required when `resultInfo.resultCode` is `SUCCESS`.",
};
/// `pay@2.0.0/response.body.userId/type`: In JSON, `userId` is a string.
pub static RESPONSE_BODY_USER_ID_TYPE: Rule = Rule {
    id: "pay@2.0.0/response.body.userId/type",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/userId"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, body table",
        row: "userId",
    },
    hinge: None,
    text: "In JSON, `userId` is a string.",
};
/// `pay@2.0.0/response.body.userId/max-length`: `userId` has at most 64 characters.
pub static RESPONSE_BODY_USER_ID_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/response.body.userId/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/userId"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, body table",
        row: "userId",
    },
    hinge: None,
    text: "`userId` has at most 64 characters.",
};
/// `pay@2.0.0/response.body.userLoginId/type`: In JSON, `userLoginId` is a string.
pub static RESPONSE_BODY_USER_LOGIN_ID_TYPE: Rule = Rule {
    id: "pay@2.0.0/response.body.userLoginId/type",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/userLoginId"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, body table",
        row: "userLoginId",
    },
    hinge: None,
    text: "In JSON, `userLoginId` is a string.",
};
/// `pay@2.0.0/response.body.userLoginId/max-length`: `userLoginId` has at most 64 characters.
pub static RESPONSE_BODY_USER_LOGIN_ID_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/response.body.userLoginId/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/userLoginId"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, body table",
        row: "userLoginId",
    },
    hinge: None,
    text: "`userLoginId` has at most 64 characters.",
};
/// `pay@2.0.0/response.body.extendInfo/type`: In JSON, `extendInfo` is a string.
pub static RESPONSE_BODY_EXTEND_INFO_TYPE: Rule = Rule {
    id: "pay@2.0.0/response.body.extendInfo/type",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/extendInfo"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, body table",
        row: "extendInfo",
    },
    hinge: None,
    text: "In JSON, `extendInfo` is a string.",
};
/// `pay@2.0.0/response.body.extendInfo/max-length`: `extendInfo` has at most 2048 characters.
pub static RESPONSE_BODY_EXTEND_INFO_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/response.body.extendInfo/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/extendInfo"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, body table",
        row: "extendInfo",
    },
    hinge: None,
    text: "`extendInfo` has at most 2048 characters.",
};
/// `pay@2.0.0/response.body.extendInfo/payload`: `extendInfo` holds the JSON text of an object.
pub static RESPONSE_BODY_EXTEND_INFO_PAYLOAD: Rule = Rule {
    id: "pay@2.0.0/response.body.extendInfo/payload",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/extendInfo"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, body table",
        row: "extendInfo",
    },
    hinge: None,
    text: "`extendInfo` holds the JSON text of an object.",
};
/// `pay@2.0.0/response.body/base-currency`: The conversion rate's base currency is the currency of the order amount.
pub static RESPONSE_BODY_BASE_CURRENCY: Rule = Rule {
    id: "pay@2.0.0/response.body/base-currency",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Condition,
    severity: Severity::Error,
    pointers: &["/response/body/conversionRate/baseCurrency"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, body table",
        row: "conversionRate",
    },
    hinge: Some(Hinge {
        erratum: 7usize,
        readings: 1u32,
    }),
    text: "The conversion rate's base currency is the currency of the order amount.",
};
/// `pay@2.0.0/response.body/exchange-currency`: The conversion rate's exchange currency is the currency of the amount that was paid.
pub static RESPONSE_BODY_EXCHANGE_CURRENCY: Rule = Rule {
    id: "pay@2.0.0/response.body/exchange-currency",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Condition,
    severity: Severity::Error,
    pointers: &["/response/body/conversionRate/exchangeCurrency"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, body table",
        row: "conversionRate",
    },
    hinge: Some(Hinge {
        erratum: 7usize,
        readings: 1u32,
    }),
    text: "The conversion rate's exchange currency is the currency of the amount that was paid.",
};
/// `pay@2.0.0/response.body/base-currency-is-paid`: The conversion rate's base currency is the currency of the amount that was paid.
pub static RESPONSE_BODY_BASE_CURRENCY_IS_PAID: Rule = Rule {
    id: "pay@2.0.0/response.body/base-currency-is-paid",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Condition,
    severity: Severity::Error,
    pointers: &["/response/body/conversionRate/baseCurrency"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, body table",
        row: "conversionRate",
    },
    hinge: Some(Hinge {
        erratum: 7usize,
        readings: 2u32,
    }),
    text: "The conversion rate's base currency is the currency of the amount that was paid.",
};
/// `pay@2.0.0/response.body/exchange-currency-is-ordered`: The conversion rate's exchange currency is the currency of the order amount.
pub static RESPONSE_BODY_EXCHANGE_CURRENCY_IS_ORDERED: Rule = Rule {
    id: "pay@2.0.0/response.body/exchange-currency-is-ordered",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Condition,
    severity: Severity::Error,
    pointers: &["/response/body/conversionRate/exchangeCurrency"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, body table",
        row: "conversionRate",
    },
    hinge: Some(Hinge {
        erratum: 7usize,
        readings: 2u32,
    }),
    text: "The conversion rate's exchange currency is the currency of the order amount.",
};
/// `pay@2.0.0/response.body/unlisted`: `response.body` has no members but the listed ones.
pub static RESPONSE_BODY_UNLISTED: Rule = Rule {
    id: "pay@2.0.0/response.body/unlisted",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Note,
    pointers: &["/response/body/*"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, body table",
        row: "",
    },
    hinge: None,
    text: "`response.body` has no members but the listed ones.",
};
/// `pay@2.0.0/ResultInfo.resultStatus/required`: `resultStatus` is required.
pub static RESULT_INFO_RESULT_STATUS_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/ResultInfo.resultStatus/required",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/resultInfo"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "resultInfo",
        row: "resultStatus",
    },
    hinge: None,
    text: "`resultStatus` is required.",
};
/// `pay@2.0.0/ResultInfo.resultStatus/type`: In JSON, `resultStatus` is a string.
pub static RESULT_INFO_RESULT_STATUS_TYPE: Rule = Rule {
    id: "pay@2.0.0/ResultInfo.resultStatus/type",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/resultInfo/resultStatus"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "resultInfo",
        row: "resultStatus",
    },
    hinge: None,
    text: "In JSON, `resultStatus` is a string.",
};
/// `pay@2.0.0/ResultInfo.resultStatus/value`: `resultStatus` is one of `S`, `F`, `U`.
pub static RESULT_INFO_RESULT_STATUS_VALUE: Rule = Rule {
    id: "pay@2.0.0/ResultInfo.resultStatus/value",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/resultInfo/resultStatus"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "resultInfo",
        row: "resultStatus",
    },
    hinge: None,
    text: "`resultStatus` is one of `S`, `F`, `U`.",
};
/// `pay@2.0.0/ResultInfo.resultCodeId/required`: `resultCodeId` is required.
pub static RESULT_INFO_RESULT_CODE_ID_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/ResultInfo.resultCodeId/required",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/resultInfo"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "resultInfo",
        row: "resultCodeId",
    },
    hinge: None,
    text: "`resultCodeId` is required.",
};
/// `pay@2.0.0/ResultInfo.resultCodeId/type`: In JSON, `resultCodeId` is a string.
pub static RESULT_INFO_RESULT_CODE_ID_TYPE: Rule = Rule {
    id: "pay@2.0.0/ResultInfo.resultCodeId/type",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/resultInfo/resultCodeId"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "resultInfo",
        row: "resultCodeId",
    },
    hinge: None,
    text: "In JSON, `resultCodeId` is a string.",
};
/// `pay@2.0.0/ResultInfo.resultCodeId/format`: `resultCodeId` is made of exactly eight digits.
pub static RESULT_INFO_RESULT_CODE_ID_FORMAT: Rule = Rule {
    id: "pay@2.0.0/ResultInfo.resultCodeId/format",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/resultInfo/resultCodeId"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "resultInfo",
        row: "resultCodeId",
    },
    hinge: None,
    text: "`resultCodeId` is made of exactly eight digits.",
};
/// `pay@2.0.0/ResultInfo.resultCode/required`: `resultCode` is required.
pub static RESULT_INFO_RESULT_CODE_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/ResultInfo.resultCode/required",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/resultInfo"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "resultInfo",
        row: "resultCode",
    },
    hinge: None,
    text: "`resultCode` is required.",
};
/// `pay@2.0.0/ResultInfo.resultCode/type`: In JSON, `resultCode` is a string.
pub static RESULT_INFO_RESULT_CODE_TYPE: Rule = Rule {
    id: "pay@2.0.0/ResultInfo.resultCode/type",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/resultInfo/resultCode"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "resultInfo",
        row: "resultCode",
    },
    hinge: None,
    text: "In JSON, `resultCode` is a string.",
};
/// `pay@2.0.0/ResultInfo.resultCode/max-length`: `resultCode` has at most 64 characters.
pub static RESULT_INFO_RESULT_CODE_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/ResultInfo.resultCode/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/resultInfo/resultCode"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "resultInfo",
        row: "resultCode",
    },
    hinge: None,
    text: "`resultCode` has at most 64 characters.",
};
/// `pay@2.0.0/ResultInfo.resultMsg/type`: In JSON, `resultMsg` is a string.
pub static RESULT_INFO_RESULT_MSG_TYPE: Rule = Rule {
    id: "pay@2.0.0/ResultInfo.resultMsg/type",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/resultInfo/resultMsg"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "resultInfo",
        row: "resultMsg",
    },
    hinge: None,
    text: "In JSON, `resultMsg` is a string.",
};
/// `pay@2.0.0/ResultInfo.resultMsg/max-length`: `resultMsg` has at most 256 characters.
pub static RESULT_INFO_RESULT_MSG_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/ResultInfo.resultMsg/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/resultInfo/resultMsg"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "resultInfo",
        row: "resultMsg",
    },
    hinge: None,
    text: "`resultMsg` has at most 256 characters.",
};
/// `pay@2.0.0/ResultInfo.resultMsg/required-when`: `resultMsg` is required when `resultStatus` is one of `F`, `U`.
pub static RESULT_INFO_RESULT_MSG_REQUIRED_WHEN: Rule = Rule {
    id: "pay@2.0.0/ResultInfo.resultMsg/required-when",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Condition,
    severity: Severity::Error,
    pointers: &["/response/body/resultInfo"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "resultInfo",
        row: "resultMsg",
    },
    hinge: None,
    text: "`resultMsg` is required when `resultStatus` is one of `F`, `U`.",
};
/// `pay@2.0.0/ResultInfo/success-id`: A result with status S has the id 00000000.
pub static RESULT_INFO_SUCCESS_ID: Rule = Rule {
    id: "pay@2.0.0/ResultInfo/success-id",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Condition,
    severity: Severity::Error,
    pointers: &["/response/body/resultInfo/resultCodeId"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "resultInfo",
        row: "resultCodeId",
    },
    hinge: None,
    text: "A result with status S has the id 00000000.",
};
/// `pay@2.0.0/ResultInfo/failure-id`: A result with the id 00000000 has status S.
pub static RESULT_INFO_FAILURE_ID: Rule = Rule {
    id: "pay@2.0.0/ResultInfo/failure-id",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Condition,
    severity: Severity::Error,
    pointers: &["/response/body/resultInfo/resultStatus"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "resultInfo",
        row: "resultCodeId",
    },
    hinge: None,
    text: "A result with the id 00000000 has status S.",
};
/// `pay@2.0.0/ResultInfo/result-row`: Id, code and status are together one row of the API's result-code tables.
pub static RESULT_INFO_RESULT_ROW: Rule = Rule {
    id: "pay@2.0.0/ResultInfo/result-row",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Condition,
    severity: Severity::Error,
    pointers: &["/response/body/resultInfo"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "resultInfo",
        row: "resultCodeId",
    },
    hinge: None,
    text: "Id, code and status are together one row of the API's result-code tables.",
};
/// `pay@2.0.0/ResultInfo/unlisted`: `ResultInfo` has no members but the listed ones.
pub static RESULT_INFO_UNLISTED: Rule = Rule {
    id: "pay@2.0.0/ResultInfo/unlisted",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Note,
    pointers: &["/response/body/resultInfo/*"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "resultInfo",
        row: "",
    },
    hinge: None,
    text: "`ResultInfo` has no members but the listed ones.",
};
/// `pay@2.0.0/ExchangeRate.baseCurrency/required`: `baseCurrency` is required.
pub static EXCHANGE_RATE_BASE_CURRENCY_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/ExchangeRate.baseCurrency/required",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/conversionRate"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "ExchangeRate",
        row: "baseCurrency",
    },
    hinge: None,
    text: "`baseCurrency` is required.",
};
/// `pay@2.0.0/ExchangeRate.baseCurrency/type`: In JSON, `baseCurrency` is a string.
pub static EXCHANGE_RATE_BASE_CURRENCY_TYPE: Rule = Rule {
    id: "pay@2.0.0/ExchangeRate.baseCurrency/type",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/conversionRate/baseCurrency"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "ExchangeRate",
        row: "baseCurrency",
    },
    hinge: None,
    text: "In JSON, `baseCurrency` is a string.",
};
/// `pay@2.0.0/ExchangeRate.baseCurrency/format`: `baseCurrency` is the code of an active currency of ISO 4217.
pub static EXCHANGE_RATE_BASE_CURRENCY_FORMAT: Rule = Rule {
    id: "pay@2.0.0/ExchangeRate.baseCurrency/format",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/conversionRate/baseCurrency"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "ExchangeRate",
        row: "baseCurrency",
    },
    hinge: None,
    text: "`baseCurrency` is the code of an active currency of ISO 4217.",
};
/// `pay@2.0.0/ExchangeRate.exchangeCurrency/required`: `exchangeCurrency` is required.
pub static EXCHANGE_RATE_EXCHANGE_CURRENCY_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/ExchangeRate.exchangeCurrency/required",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/conversionRate"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "ExchangeRate",
        row: "exchangeCurrency",
    },
    hinge: None,
    text: "`exchangeCurrency` is required.",
};
/// `pay@2.0.0/ExchangeRate.exchangeCurrency/type`: In JSON, `exchangeCurrency` is a string.
pub static EXCHANGE_RATE_EXCHANGE_CURRENCY_TYPE: Rule = Rule {
    id: "pay@2.0.0/ExchangeRate.exchangeCurrency/type",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/conversionRate/exchangeCurrency"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "ExchangeRate",
        row: "exchangeCurrency",
    },
    hinge: None,
    text: "In JSON, `exchangeCurrency` is a string.",
};
/// `pay@2.0.0/ExchangeRate.exchangeCurrency/format`: `exchangeCurrency` is the code of an active currency of ISO 4217.
pub static EXCHANGE_RATE_EXCHANGE_CURRENCY_FORMAT: Rule = Rule {
    id: "pay@2.0.0/ExchangeRate.exchangeCurrency/format",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/conversionRate/exchangeCurrency"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "ExchangeRate",
        row: "exchangeCurrency",
    },
    hinge: None,
    text: "`exchangeCurrency` is the code of an active currency of ISO 4217.",
};
/// `pay@2.0.0/ExchangeRate.rate/required`: `rate` is required.
pub static EXCHANGE_RATE_RATE_REQUIRED: Rule = Rule {
    id: "pay@2.0.0/ExchangeRate.rate/required",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/conversionRate"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "ExchangeRate",
        row: "rate",
    },
    hinge: None,
    text: "`rate` is required.",
};
/// `pay@2.0.0/ExchangeRate.rate/type`: In JSON, `rate` is a string.
pub static EXCHANGE_RATE_RATE_TYPE: Rule = Rule {
    id: "pay@2.0.0/ExchangeRate.rate/type",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/conversionRate/rate"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "ExchangeRate",
        row: "rate",
    },
    hinge: None,
    text: "In JSON, `rate` is a string.",
};
/// `pay@2.0.0/ExchangeRate.rate/max-length`: `rate` has at most 16 characters.
pub static EXCHANGE_RATE_RATE_MAX_LENGTH: Rule = Rule {
    id: "pay@2.0.0/ExchangeRate.rate/max-length",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/conversionRate/rate"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "ExchangeRate",
        row: "rate",
    },
    hinge: None,
    text: "`rate` has at most 16 characters.",
};
/// `pay@2.0.0/ExchangeRate.rate/format`: `rate` is a decimal number in digits.
pub static EXCHANGE_RATE_RATE_FORMAT: Rule = Rule {
    id: "pay@2.0.0/ExchangeRate.rate/format",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/conversionRate/rate"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "ExchangeRate",
        row: "rate",
    },
    hinge: Some(Hinge {
        erratum: 6usize,
        readings: 1u32,
    }),
    text: "`rate` is a decimal number in digits.",
};
/// `pay@2.0.0/ExchangeRate/unlisted`: `ExchangeRate` has no members but the listed ones.
pub static EXCHANGE_RATE_UNLISTED: Rule = Rule {
    id: "pay@2.0.0/ExchangeRate/unlisted",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Note,
    pointers: &["/response/body/conversionRate/*"],
    citation: Citation {
        document: "pay-2.0.4",
        section: "ExchangeRate",
        row: "",
    },
    hinge: None,
    text: "`ExchangeRate` has no members but the listed ones.",
};
/// `pay@2.0.0/ResponseExtendInfo.isEnterpriseUser/type`: In JSON, `isEnterpriseUser` is a string.
pub static RESPONSE_EXTEND_INFO_IS_ENTERPRISE_USER_TYPE: Rule = Rule {
    id: "pay@2.0.0/ResponseExtendInfo.isEnterpriseUser/type",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/extendInfo/isEnterpriseUser"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, body table",
        row: "extendInfo (example)",
    },
    hinge: None,
    text: "In JSON, `isEnterpriseUser` is a string.",
};
/// `pay@2.0.0/ResponseExtendInfo.enterpriseUserName/type`: In JSON, `enterpriseUserName` is a string.
pub static RESPONSE_EXTEND_INFO_ENTERPRISE_USER_NAME_TYPE: Rule = Rule {
    id: "pay@2.0.0/ResponseExtendInfo.enterpriseUserName/type",
    contract: "pay@2.0.0",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/extendInfo/enterpriseUserName"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, body table",
        row: "extendInfo (example)",
    },
    hinge: None,
    text: "In JSON, `enterpriseUserName` is a string.",
};
/// `pay@2.0.0/exchange/repeats-client-id`: The response repeats the request's client id.
pub static EXCHANGE_REPEATS_CLIENT_ID: Rule = Rule {
    id: "pay@2.0.0/exchange/repeats-client-id",
    contract: "pay@2.0.0",
    direction: Direction::Exchange,
    scope: Scope::Exchange,
    severity: Severity::Error,
    pointers: &["/response/head/clientId"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, head table",
        row: "clientId",
    },
    hinge: None,
    text: "The response repeats the request's client id.",
};
/// `pay@2.0.0/exchange/repeats-message-id`: The response repeats the request's message id.
pub static EXCHANGE_REPEATS_MESSAGE_ID: Rule = Rule {
    id: "pay@2.0.0/exchange/repeats-message-id",
    contract: "pay@2.0.0",
    direction: Direction::Exchange,
    scope: Scope::Exchange,
    severity: Severity::Error,
    pointers: &["/response/head/reqMsgId"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, head table",
        row: "reqMsgId",
    },
    hinge: None,
    text: "The response repeats the request's message id.",
};
/// `pay@2.0.0/exchange/repeats-transaction-id`: The response names the transaction by the merchant's id from the request.
pub static EXCHANGE_REPEATS_TRANSACTION_ID: Rule = Rule {
    id: "pay@2.0.0/exchange/repeats-transaction-id",
    contract: "pay@2.0.0",
    direction: Direction::Exchange,
    scope: Scope::Exchange,
    severity: Severity::Error,
    pointers: &["/response/body/merchantTransId"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, body table",
        row: "merchantTransId",
    },
    hinge: None,
    text: "The response names the transaction by the merchant's id from the request.",
};
/// `pay@2.0.0/exchange/repeats-order-amount`: The response's order amount is the one from the request.
pub static EXCHANGE_REPEATS_ORDER_AMOUNT: Rule = Rule {
    id: "pay@2.0.0/exchange/repeats-order-amount",
    contract: "pay@2.0.0",
    direction: Direction::Exchange,
    scope: Scope::Exchange,
    severity: Severity::Error,
    pointers: &["/response/body/orderAmount"],
    citation: Citation {
        document: "pay-2.0.0",
        section: "Response parameters, body table",
        row: "orderAmount",
    },
    hinge: None,
    text: "The response's order amount is the one from the request.",
};

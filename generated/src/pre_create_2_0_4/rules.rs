//! Rules of `preCreate@2.0.4`.
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
    &REQUEST_EXPIRY_WINDOW,
    &REQUEST_UNLISTED,
    &REQUEST_HEAD_VERSION_REQUIRED,
    &REQUEST_HEAD_VERSION_TYPE,
    &REQUEST_HEAD_VERSION_VALUE,
    &REQUEST_HEAD_FUNCTION_REQUIRED,
    &REQUEST_HEAD_FUNCTION_TYPE,
    &REQUEST_HEAD_FUNCTION_VALUE,
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
    &REQUEST_HEAD_SIGN_TYPE_TYPE,
    &REQUEST_HEAD_SIGN_TYPE_VALUE,
    &REQUEST_HEAD_SIGN_TYPE_VALUE_RSA2_OR_RSA,
    &REQUEST_HEAD_UNLISTED,
    &RESERVE_PAYLOAD_ISV_ACCESSTOKEN_TYPE,
    &REQUEST_BODY_MERCHANT_ID_REQUIRED,
    &REQUEST_BODY_MERCHANT_ID_TYPE,
    &REQUEST_BODY_MERCHANT_ID_MAX_LENGTH,
    &REQUEST_BODY_PRODUCT_CODE_REQUIRED,
    &REQUEST_BODY_PRODUCT_CODE_TYPE,
    &REQUEST_BODY_PRODUCT_CODE_VALUE,
    &REQUEST_BODY_MERCHANT_TRANS_ID_REQUIRED,
    &REQUEST_BODY_MERCHANT_TRANS_ID_TYPE,
    &REQUEST_BODY_MERCHANT_TRANS_ID_MAX_LENGTH,
    &REQUEST_BODY_ORDER_REQUIRED,
    &REQUEST_BODY_ORDER_TYPE,
    &REQUEST_BODY_SETTLE_CONTRACT_ID_TYPE,
    &REQUEST_BODY_SETTLE_CONTRACT_ID_MAX_LENGTH,
    &REQUEST_BODY_RISK_INFO_RECOMMENDED,
    &REQUEST_BODY_RISK_INFO_TYPE,
    &REQUEST_BODY_NOTIFY_URL_TYPE,
    &REQUEST_BODY_NOTIFY_URL_MAX_LENGTH,
    &REQUEST_BODY_NOTIFY_URL_FORMAT,
    &REQUEST_BODY_SCENE_TYPE_REQUIRED,
    &REQUEST_BODY_SCENE_TYPE_TYPE,
    &REQUEST_BODY_SCENE_TYPE_MAX_LENGTH_ANY_PRODUCT,
    &REQUEST_BODY_SCENE_TYPE_VALUE,
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
    &ORDER_EXPIRY_TIME_TYPE,
    &ORDER_EXPIRY_TIME_FORMAT,
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
    &RISK_INFO_DEVICE_INFO_TYPE,
    &RISK_INFO_USER_INFO_TYPE,
    &RISK_INFO_ORDER_INFOS_TYPE,
    &RISK_INFO_ORDER_INFOS_ELEMENTS,
    &RISK_INFO_RISK_EXTEND_INFO_TYPE,
    &RISK_INFO_RISK_EXTEND_INFO_MAX_LENGTH,
    &RISK_INFO_RISK_EXTEND_INFO_PAYLOAD,
    &RISK_INFO_UNLISTED,
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
    &USER_INFO_SIGNUP_TIME_TYPE,
    &USER_INFO_SIGNUP_TIME_FORMAT,
    &USER_INFO_LAST_LOGIN_TIME_TYPE,
    &USER_INFO_LAST_LOGIN_TIME_FORMAT,
    &USER_INFO_MERCHANT_USER_ID_TYPE,
    &USER_INFO_MERCHANT_USER_ID_MAX_LENGTH,
    &USER_INFO_UNLISTED,
    &ORDER_INFO_PRODUCT_NAME_TYPE,
    &ORDER_INFO_PRODUCT_NAME_MAX_LENGTH,
    &ORDER_INFO_PRODUCT_CATEGORY_TYPE,
    &ORDER_INFO_PRODUCT_CATEGORY_MAX_LENGTH,
    &ORDER_INFO_PRODUCT_SUB_CATEGORY_TYPE,
    &ORDER_INFO_PRODUCT_SUB_CATEGORY_MAX_LENGTH,
    &ORDER_INFO_ITEM_PRICE_TYPE,
    &ORDER_INFO_UNLISTED,
    &CHINA_EXTEND_INFO_CHINA_EXTRA_TRANS_INFO_TYPE,
    &CHINA_TRADE_INFORMATION_BUSINESS_TYPE_TYPE,
    &CHINA_TRADE_INFORMATION_BUSINESS_TYPE_ITEMS,
    &CHINA_TRADE_INFORMATION_HOTEL_NAME_TYPE,
    &CHINA_TRADE_INFORMATION_HOTEL_NAME_CHARACTERS,
    &CHINA_TRADE_INFORMATION_HOTEL_NAME_ITEMS,
    &CHINA_TRADE_INFORMATION_HOTEL_NAME_ONLY_WHEN,
    &CHINA_TRADE_INFORMATION_CHECK_IN_TIME_TYPE,
    &CHINA_TRADE_INFORMATION_CHECK_IN_TIME_FORMAT,
    &CHINA_TRADE_INFORMATION_CHECK_IN_TIME_ONLY_WHEN,
    &CHINA_TRADE_INFORMATION_CHECK_OUT_TIME_TYPE,
    &CHINA_TRADE_INFORMATION_CHECK_OUT_TIME_FORMAT,
    &CHINA_TRADE_INFORMATION_CHECK_OUT_TIME_ONLY_WHEN,
    &CHINA_TRADE_INFORMATION_FLIGHT_NUMBER_TYPE,
    &CHINA_TRADE_INFORMATION_FLIGHT_NUMBER_ITEMS,
    &CHINA_TRADE_INFORMATION_FLIGHT_NUMBER_ONLY_WHEN,
    &CHINA_TRADE_INFORMATION_DEPARTURE_TIME_TYPE,
    &CHINA_TRADE_INFORMATION_DEPARTURE_TIME_ITEMS,
    &CHINA_TRADE_INFORMATION_DEPARTURE_TIME_ONLY_WHEN,
    &CHINA_TRADE_INFORMATION_ADMISSION_NOTICE_URL_TYPE,
    &CHINA_TRADE_INFORMATION_ADMISSION_NOTICE_URL_FORMAT,
    &CHINA_TRADE_INFORMATION_ADMISSION_NOTICE_URL_REQUIRED_WHEN,
    &CHINA_TRADE_INFORMATION_GOODS_INFO_TYPE,
    &CHINA_TRADE_INFORMATION_GOODS_INFO_ITEMS,
    &CHINA_TRADE_INFORMATION_GOODS_INFO_ONLY_WHEN,
    &CHINA_TRADE_INFORMATION_TOTAL_QUANTITY_TYPE,
    &CHINA_TRADE_INFORMATION_TOTAL_QUANTITY_TYPE_DIGIT_STRING,
    &CHINA_TRADE_INFORMATION_TOTAL_QUANTITY_TYPE_EITHER,
    &CHINA_TRADE_INFORMATION_TOTAL_QUANTITY_FORMAT_DIGIT_STRING,
    &CHINA_TRADE_INFORMATION_TOTAL_QUANTITY_ONLY_WHEN,
    &CHINA_TRADE_INFORMATION_OTHER_BUSINESS_TYPE_TYPE,
    &CHINA_TRADE_INFORMATION_OTHER_BUSINESS_TYPE_REQUIRED_WHEN,
    &CHINA_TRADE_INFORMATION_STAY_ORDER,
    &CHINA_TRADE_INFORMATION_UNLISTED,
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
    &RESPONSE_BODY_MERCHANT_TRANS_ID_TYPE,
    &RESPONSE_BODY_MERCHANT_TRANS_ID_MAX_LENGTH,
    &RESPONSE_BODY_MERCHANT_TRANS_ID_ONLY_WHEN,
    &RESPONSE_BODY_ORDER_QR_CODE_TYPE,
    &RESPONSE_BODY_ORDER_QR_CODE_MAX_LENGTH,
    &RESPONSE_BODY_ORDER_QR_CODE_ONLY_WHEN,
    &RESPONSE_BODY_EXTEND_INFO_TYPE,
    &RESPONSE_BODY_EXTEND_INFO_MAX_LENGTH,
    &RESPONSE_BODY_EXTEND_INFO_PAYLOAD,
    &RESPONSE_BODY_BIG_PIC_URL_TYPE,
    &RESPONSE_BODY_BIG_PIC_URL_MAX_LENGTH,
    &RESPONSE_BODY_BIG_PIC_URL_FORMAT,
    &RESPONSE_BODY_SMALL_PIC_URL_TYPE,
    &RESPONSE_BODY_SMALL_PIC_URL_MAX_LENGTH,
    &RESPONSE_BODY_SMALL_PIC_URL_FORMAT,
    &RESPONSE_BODY_PIC_URL_TYPE,
    &RESPONSE_BODY_PIC_URL_MAX_LENGTH,
    &RESPONSE_BODY_PIC_URL_FORMAT,
    &RESPONSE_BODY_ACQUIREMENT_ID_TYPE,
    &RESPONSE_BODY_ACQUIREMENT_ID_MAX_LENGTH,
    &RESPONSE_BODY_ACQUIREMENT_ID_ONLY_WHEN,
    &RESPONSE_BODY_CREATE_TIME_TYPE,
    &RESPONSE_BODY_CREATE_TIME_FORMAT,
    &RESPONSE_BODY_CREATE_TIME_ONLY_WHEN,
    &RESPONSE_BODY_ORDER_AMOUNT_TYPE,
    &RESPONSE_BODY_ORDER_AMOUNT_ONLY_WHEN,
    &RESPONSE_BODY_PAY_SCHEME_TYPE,
    &RESPONSE_BODY_PAY_SCHEME_MAX_LENGTH,
    &RESPONSE_BODY_PAY_SCHEME_FORMAT,
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
    &RESPONSE_EXTEND_INFO_IS_ENTERPRISE_USER_TYPE,
    &EXCHANGE_REPEATS_CLIENT_ID,
    &EXCHANGE_REPEATS_MESSAGE_ID,
    &EXCHANGE_REPEATS_TRANSACTION_ID,
    &EXCHANGE_REPEATS_ORDER_AMOUNT,
];
/// `preCreate@2.0.4/request-envelope.request/required`: `request` is required.
pub static REQUEST_ENVELOPE_REQUEST_REQUIRED: Rule = Rule {
    id: "preCreate@2.0.4/request-envelope.request/required",
    contract: "preCreate@2.0.4",
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
/// `preCreate@2.0.4/request-envelope.request/type`: In JSON, `request` is an object.
pub static REQUEST_ENVELOPE_REQUEST_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/request-envelope.request/type",
    contract: "preCreate@2.0.4",
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
/// `preCreate@2.0.4/request-envelope.signature/required`: `signature` is required.
pub static REQUEST_ENVELOPE_SIGNATURE_REQUIRED: Rule = Rule {
    id: "preCreate@2.0.4/request-envelope.signature/required",
    contract: "preCreate@2.0.4",
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
/// `preCreate@2.0.4/request-envelope.signature/type`: In JSON, `signature` is a string.
pub static REQUEST_ENVELOPE_SIGNATURE_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/request-envelope.signature/type",
    contract: "preCreate@2.0.4",
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
/// `preCreate@2.0.4/request-envelope/unlisted`: `request-envelope` has no members but the listed ones.
pub static REQUEST_ENVELOPE_UNLISTED: Rule = Rule {
    id: "preCreate@2.0.4/request-envelope/unlisted",
    contract: "preCreate@2.0.4",
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
/// `preCreate@2.0.4/request.head/required`: `head` is required.
pub static REQUEST_HEAD_REQUIRED: Rule = Rule {
    id: "preCreate@2.0.4/request.head/required",
    contract: "preCreate@2.0.4",
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
/// `preCreate@2.0.4/request.head/type`: In JSON, `head` is an object.
pub static REQUEST_HEAD_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/request.head/type",
    contract: "preCreate@2.0.4",
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
/// `preCreate@2.0.4/request.body/required`: `body` is required.
pub static REQUEST_BODY_REQUIRED: Rule = Rule {
    id: "preCreate@2.0.4/request.body/required",
    contract: "preCreate@2.0.4",
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
/// `preCreate@2.0.4/request.body/type`: In JSON, `body` is an object.
pub static REQUEST_BODY_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/request.body/type",
    contract: "preCreate@2.0.4",
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
/// `preCreate@2.0.4/request/expiry-window`: The order expires between 1 and 30 minutes after the request's time.
pub static REQUEST_EXPIRY_WINDOW: Rule = Rule {
    id: "preCreate@2.0.4/request/expiry-window",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Condition,
    severity: Severity::Error,
    pointers: &["/request/body/order/expiryTime"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "order",
        row: "expiryTime",
    },
    hinge: None,
    text: "The order expires between 1 and 30 minutes after the request's time.",
};
/// `preCreate@2.0.4/request/unlisted`: `request` has no members but the listed ones.
pub static REQUEST_UNLISTED: Rule = Rule {
    id: "preCreate@2.0.4/request/unlisted",
    contract: "preCreate@2.0.4",
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
/// `preCreate@2.0.4/RequestHead.version/required`: `version` is required.
pub static REQUEST_HEAD_VERSION_REQUIRED: Rule = Rule {
    id: "preCreate@2.0.4/RequestHead.version/required",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request head",
        row: "version",
    },
    hinge: None,
    text: "`version` is required.",
};
/// `preCreate@2.0.4/RequestHead.version/type`: In JSON, `version` is a string.
pub static REQUEST_HEAD_VERSION_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/RequestHead.version/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head/version"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request head",
        row: "version",
    },
    hinge: None,
    text: "In JSON, `version` is a string.",
};
/// `preCreate@2.0.4/RequestHead.version/value`: `version` is `2.0.4`.
pub static REQUEST_HEAD_VERSION_VALUE: Rule = Rule {
    id: "preCreate@2.0.4/RequestHead.version/value",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head/version"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request head",
        row: "version",
    },
    hinge: None,
    text: "`version` is `2.0.4`.",
};
/// `preCreate@2.0.4/RequestHead.function/required`: `function` is required.
pub static REQUEST_HEAD_FUNCTION_REQUIRED: Rule = Rule {
    id: "preCreate@2.0.4/RequestHead.function/required",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request head",
        row: "function",
    },
    hinge: None,
    text: "`function` is required.",
};
/// `preCreate@2.0.4/RequestHead.function/type`: In JSON, `function` is a string.
pub static REQUEST_HEAD_FUNCTION_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/RequestHead.function/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head/function"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request head",
        row: "function",
    },
    hinge: None,
    text: "In JSON, `function` is a string.",
};
/// `preCreate@2.0.4/RequestHead.function/value`: `function` is `alipay.intl.acquiring.offline.preCreate`.
pub static REQUEST_HEAD_FUNCTION_VALUE: Rule = Rule {
    id: "preCreate@2.0.4/RequestHead.function/value",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head/function"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request head",
        row: "function",
    },
    hinge: None,
    text: "`function` is `alipay.intl.acquiring.offline.preCreate`.",
};
/// `preCreate@2.0.4/RequestHead.clientId/required`: `clientId` is required.
pub static REQUEST_HEAD_CLIENT_ID_REQUIRED: Rule = Rule {
    id: "preCreate@2.0.4/RequestHead.clientId/required",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request head",
        row: "clientId",
    },
    hinge: None,
    text: "`clientId` is required.",
};
/// `preCreate@2.0.4/RequestHead.clientId/type`: In JSON, `clientId` is a string.
pub static REQUEST_HEAD_CLIENT_ID_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/RequestHead.clientId/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head/clientId"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request head",
        row: "clientId",
    },
    hinge: None,
    text: "In JSON, `clientId` is a string.",
};
/// `preCreate@2.0.4/RequestHead.clientId/max-length`: `clientId` has at most 32 characters.
pub static REQUEST_HEAD_CLIENT_ID_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/RequestHead.clientId/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head/clientId"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request head",
        row: "clientId",
    },
    hinge: None,
    text: "`clientId` has at most 32 characters.",
};
/// `preCreate@2.0.4/RequestHead.reqTime/required`: `reqTime` is required.
pub static REQUEST_HEAD_REQ_TIME_REQUIRED: Rule = Rule {
    id: "preCreate@2.0.4/RequestHead.reqTime/required",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request head",
        row: "reqTime",
    },
    hinge: None,
    text: "`reqTime` is required.",
};
/// `preCreate@2.0.4/RequestHead.reqTime/type`: In JSON, `reqTime` is a string.
pub static REQUEST_HEAD_REQ_TIME_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/RequestHead.reqTime/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head/reqTime"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request head",
        row: "reqTime",
    },
    hinge: None,
    text: "In JSON, `reqTime` is a string.",
};
/// `preCreate@2.0.4/RequestHead.reqTime/format`: `reqTime` is an RFC 3339 date-time with an offset.
pub static REQUEST_HEAD_REQ_TIME_FORMAT: Rule = Rule {
    id: "preCreate@2.0.4/RequestHead.reqTime/format",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head/reqTime"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request head",
        row: "reqTime",
    },
    hinge: None,
    text: "`reqTime` is an RFC 3339 date-time with an offset.",
};
/// `preCreate@2.0.4/RequestHead.reqMsgId/required`: `reqMsgId` is required.
pub static REQUEST_HEAD_REQ_MSG_ID_REQUIRED: Rule = Rule {
    id: "preCreate@2.0.4/RequestHead.reqMsgId/required",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request head",
        row: "reqMsgId",
    },
    hinge: None,
    text: "`reqMsgId` is required.",
};
/// `preCreate@2.0.4/RequestHead.reqMsgId/type`: In JSON, `reqMsgId` is a string.
pub static REQUEST_HEAD_REQ_MSG_ID_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/RequestHead.reqMsgId/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head/reqMsgId"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request head",
        row: "reqMsgId",
    },
    hinge: None,
    text: "In JSON, `reqMsgId` is a string.",
};
/// `preCreate@2.0.4/RequestHead.reqMsgId/max-length`: `reqMsgId` has at most 64 characters.
pub static REQUEST_HEAD_REQ_MSG_ID_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/RequestHead.reqMsgId/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head/reqMsgId"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request head",
        row: "reqMsgId",
    },
    hinge: None,
    text: "`reqMsgId` has at most 64 characters.",
};
/// `preCreate@2.0.4/RequestHead.reserve/type`: In JSON, `reserve` is a string.
pub static REQUEST_HEAD_RESERVE_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/RequestHead.reserve/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head/reserve"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request head",
        row: "reserve",
    },
    hinge: None,
    text: "In JSON, `reserve` is a string.",
};
/// `preCreate@2.0.4/RequestHead.reserve/max-length`: `reserve` has at most 256 characters.
pub static REQUEST_HEAD_RESERVE_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/RequestHead.reserve/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head/reserve"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request head",
        row: "reserve",
    },
    hinge: None,
    text: "`reserve` has at most 256 characters.",
};
/// `preCreate@2.0.4/RequestHead.reserve/payload`: `reserve` holds the JSON text of an object.
pub static REQUEST_HEAD_RESERVE_PAYLOAD: Rule = Rule {
    id: "preCreate@2.0.4/RequestHead.reserve/payload",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head/reserve"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request head",
        row: "reserve",
    },
    hinge: Some(Hinge {
        erratum: 140usize,
        readings: 1u32,
    }),
    text: "`reserve` holds the JSON text of an object.",
};
/// `preCreate@2.0.4/RequestHead.signType/type`: In JSON, `signType` is a string.
pub static REQUEST_HEAD_SIGN_TYPE_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/RequestHead.signType/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head/signType"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request head",
        row: "signType",
    },
    hinge: None,
    text: "In JSON, `signType` is a string.",
};
/// `preCreate@2.0.4/RequestHead.signType/value`: `signType` is `RSA2`.
pub static REQUEST_HEAD_SIGN_TYPE_VALUE: Rule = Rule {
    id: "preCreate@2.0.4/RequestHead.signType/value",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head/signType"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request head",
        row: "signType",
    },
    hinge: Some(Hinge {
        erratum: 144usize,
        readings: 1u32,
    }),
    text: "`signType` is `RSA2`.",
};
/// `preCreate@2.0.4/RequestHead.signType/value:rsa2-or-rsa`: `signType` is one of `RSA2`, `RSA`.
pub static REQUEST_HEAD_SIGN_TYPE_VALUE_RSA2_OR_RSA: Rule = Rule {
    id: "preCreate@2.0.4/RequestHead.signType/value:rsa2-or-rsa",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head/signType"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request head",
        row: "signType",
    },
    hinge: Some(Hinge {
        erratum: 144usize,
        readings: 2u32,
    }),
    text: "`signType` is one of `RSA2`, `RSA`.",
};
/// `preCreate@2.0.4/RequestHead/unlisted`: `RequestHead` has no members but the listed ones.
pub static REQUEST_HEAD_UNLISTED: Rule = Rule {
    id: "preCreate@2.0.4/RequestHead/unlisted",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Note,
    pointers: &["/request/head/*"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request head",
        row: "",
    },
    hinge: None,
    text: "`RequestHead` has no members but the listed ones.",
};
/// `preCreate@2.0.4/ReservePayload.isvAccesstoken/type`: In JSON, `isvAccesstoken` is a string.
pub static RESERVE_PAYLOAD_ISV_ACCESSTOKEN_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/ReservePayload.isvAccesstoken/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/head/reserve/isvAccesstoken"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request head",
        row: "reserve (text)",
    },
    hinge: None,
    text: "In JSON, `isvAccesstoken` is a string.",
};
/// `preCreate@2.0.4/request.body.merchantId/required`: `merchantId` is required.
pub static REQUEST_BODY_MERCHANT_ID_REQUIRED: Rule = Rule {
    id: "preCreate@2.0.4/request.body.merchantId/required",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request body",
        row: "merchantId",
    },
    hinge: None,
    text: "`merchantId` is required.",
};
/// `preCreate@2.0.4/request.body.merchantId/type`: In JSON, `merchantId` is a string.
pub static REQUEST_BODY_MERCHANT_ID_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/request.body.merchantId/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/merchantId"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request body",
        row: "merchantId",
    },
    hinge: None,
    text: "In JSON, `merchantId` is a string.",
};
/// `preCreate@2.0.4/request.body.merchantId/max-length`: `merchantId` has at most 64 characters.
pub static REQUEST_BODY_MERCHANT_ID_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/request.body.merchantId/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/merchantId"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request body",
        row: "merchantId",
    },
    hinge: None,
    text: "`merchantId` has at most 64 characters.",
};
/// `preCreate@2.0.4/request.body.productCode/required`: `productCode` is required.
pub static REQUEST_BODY_PRODUCT_CODE_REQUIRED: Rule = Rule {
    id: "preCreate@2.0.4/request.body.productCode/required",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request body",
        row: "productCode",
    },
    hinge: None,
    text: "`productCode` is required.",
};
/// `preCreate@2.0.4/request.body.productCode/type`: In JSON, `productCode` is a string.
pub static REQUEST_BODY_PRODUCT_CODE_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/request.body.productCode/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/productCode"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request body",
        row: "productCode",
    },
    hinge: None,
    text: "In JSON, `productCode` is a string.",
};
/// `preCreate@2.0.4/request.body.productCode/value`: `productCode` is `OFFLINE_PAY`.
pub static REQUEST_BODY_PRODUCT_CODE_VALUE: Rule = Rule {
    id: "preCreate@2.0.4/request.body.productCode/value",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/productCode"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request body",
        row: "productCode",
    },
    hinge: None,
    text: "`productCode` is `OFFLINE_PAY`.",
};
/// `preCreate@2.0.4/request.body.merchantTransId/required`: `merchantTransId` is required.
pub static REQUEST_BODY_MERCHANT_TRANS_ID_REQUIRED: Rule = Rule {
    id: "preCreate@2.0.4/request.body.merchantTransId/required",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request body",
        row: "merchantTransId",
    },
    hinge: None,
    text: "`merchantTransId` is required.",
};
/// `preCreate@2.0.4/request.body.merchantTransId/type`: In JSON, `merchantTransId` is a string.
pub static REQUEST_BODY_MERCHANT_TRANS_ID_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/request.body.merchantTransId/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/merchantTransId"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request body",
        row: "merchantTransId",
    },
    hinge: None,
    text: "In JSON, `merchantTransId` is a string.",
};
/// `preCreate@2.0.4/request.body.merchantTransId/max-length`: `merchantTransId` has at most 64 characters.
pub static REQUEST_BODY_MERCHANT_TRANS_ID_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/request.body.merchantTransId/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/merchantTransId"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request body",
        row: "merchantTransId",
    },
    hinge: None,
    text: "`merchantTransId` has at most 64 characters.",
};
/// `preCreate@2.0.4/request.body.order/required`: `order` is required.
pub static REQUEST_BODY_ORDER_REQUIRED: Rule = Rule {
    id: "preCreate@2.0.4/request.body.order/required",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request body",
        row: "order",
    },
    hinge: None,
    text: "`order` is required.",
};
/// `preCreate@2.0.4/request.body.order/type`: In JSON, `order` is an object.
pub static REQUEST_BODY_ORDER_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/request.body.order/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request body",
        row: "order",
    },
    hinge: None,
    text: "In JSON, `order` is an object.",
};
/// `preCreate@2.0.4/request.body.settleContractId/type`: In JSON, `settleContractId` is a string.
pub static REQUEST_BODY_SETTLE_CONTRACT_ID_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/request.body.settleContractId/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/settleContractId"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request body",
        row: "settleContractId",
    },
    hinge: None,
    text: "In JSON, `settleContractId` is a string.",
};
/// `preCreate@2.0.4/request.body.settleContractId/max-length`: `settleContractId` has at most 64 characters.
pub static REQUEST_BODY_SETTLE_CONTRACT_ID_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/request.body.settleContractId/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/settleContractId"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request body",
        row: "settleContractId",
    },
    hinge: None,
    text: "`settleContractId` has at most 64 characters.",
};
/// `preCreate@2.0.4/request.body.riskInfo/recommended`: `riskInfo` is recommended.
pub static REQUEST_BODY_RISK_INFO_RECOMMENDED: Rule = Rule {
    id: "preCreate@2.0.4/request.body.riskInfo/recommended",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Note,
    pointers: &["/request/body"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request body",
        row: "riskInfo",
    },
    hinge: None,
    text: "`riskInfo` is recommended.",
};
/// `preCreate@2.0.4/request.body.riskInfo/type`: In JSON, `riskInfo` is an object.
pub static REQUEST_BODY_RISK_INFO_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/request.body.riskInfo/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request body",
        row: "riskInfo",
    },
    hinge: None,
    text: "In JSON, `riskInfo` is an object.",
};
/// `preCreate@2.0.4/request.body.notifyUrl/type`: In JSON, `notifyUrl` is a string.
pub static REQUEST_BODY_NOTIFY_URL_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/request.body.notifyUrl/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/notifyUrl"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request body",
        row: "notifyUrl",
    },
    hinge: None,
    text: "In JSON, `notifyUrl` is a string.",
};
/// `preCreate@2.0.4/request.body.notifyUrl/max-length`: `notifyUrl` has at most 256 characters.
pub static REQUEST_BODY_NOTIFY_URL_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/request.body.notifyUrl/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/notifyUrl"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request body",
        row: "notifyUrl",
    },
    hinge: None,
    text: "`notifyUrl` has at most 256 characters.",
};
/// `preCreate@2.0.4/request.body.notifyUrl/format`: `notifyUrl` is an absolute URL.
pub static REQUEST_BODY_NOTIFY_URL_FORMAT: Rule = Rule {
    id: "preCreate@2.0.4/request.body.notifyUrl/format",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/notifyUrl"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request body",
        row: "notifyUrl",
    },
    hinge: None,
    text: "`notifyUrl` is an absolute URL.",
};
/// `preCreate@2.0.4/request.body.sceneType/required`: `sceneType` is required.
pub static REQUEST_BODY_SCENE_TYPE_REQUIRED: Rule = Rule {
    id: "preCreate@2.0.4/request.body.sceneType/required",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request body",
        row: "sceneType",
    },
    hinge: None,
    text: "`sceneType` is required.",
};
/// `preCreate@2.0.4/request.body.sceneType/type`: In JSON, `sceneType` is a string.
pub static REQUEST_BODY_SCENE_TYPE_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/request.body.sceneType/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/sceneType"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request body",
        row: "sceneType",
    },
    hinge: None,
    text: "In JSON, `sceneType` is a string.",
};
/// `preCreate@2.0.4/request.body.sceneType/max-length:any-product`: `sceneType` has at most 32 characters.
pub static REQUEST_BODY_SCENE_TYPE_MAX_LENGTH_ANY_PRODUCT: Rule = Rule {
    id: "preCreate@2.0.4/request.body.sceneType/max-length:any-product",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/sceneType"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request body",
        row: "sceneType",
    },
    hinge: Some(Hinge {
        erratum: 152usize,
        readings: 2u32,
    }),
    text: "`sceneType` has at most 32 characters.",
};
/// `preCreate@2.0.4/request.body.sceneType/value`: `sceneType` is `TRANSACTIONQRCODE`.
pub static REQUEST_BODY_SCENE_TYPE_VALUE: Rule = Rule {
    id: "preCreate@2.0.4/request.body.sceneType/value",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/sceneType"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request body",
        row: "sceneType",
    },
    hinge: Some(Hinge {
        erratum: 152usize,
        readings: 1u32,
    }),
    text: "`sceneType` is `TRANSACTIONQRCODE`.",
};
/// `preCreate@2.0.4/request.body.extendInfo/type`: In JSON, `extendInfo` is a string.
pub static REQUEST_BODY_EXTEND_INFO_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/request.body.extendInfo/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request body",
        row: "extendInfo",
    },
    hinge: None,
    text: "In JSON, `extendInfo` is a string.",
};
/// `preCreate@2.0.4/request.body.extendInfo/max-length`: `extendInfo` has at most 2048 characters.
pub static REQUEST_BODY_EXTEND_INFO_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/request.body.extendInfo/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request body",
        row: "extendInfo",
    },
    hinge: None,
    text: "`extendInfo` has at most 2048 characters.",
};
/// `preCreate@2.0.4/request.body.extendInfo/payload`: `extendInfo` holds the JSON text of an object.
pub static REQUEST_BODY_EXTEND_INFO_PAYLOAD: Rule = Rule {
    id: "preCreate@2.0.4/request.body.extendInfo/payload",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request body",
        row: "extendInfo",
    },
    hinge: None,
    text: "`extendInfo` holds the JSON text of an object.",
};
/// `preCreate@2.0.4/request.body/unlisted`: `request.body` has no members but the listed ones.
pub static REQUEST_BODY_UNLISTED: Rule = Rule {
    id: "preCreate@2.0.4/request.body/unlisted",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Note,
    pointers: &["/request/body/*"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request body",
        row: "",
    },
    hinge: None,
    text: "`request.body` has no members but the listed ones.",
};
/// `preCreate@2.0.4/Order.orderAmount/required`: `orderAmount` is required.
pub static ORDER_ORDER_AMOUNT_REQUIRED: Rule = Rule {
    id: "preCreate@2.0.4/Order.orderAmount/required",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "order",
        row: "orderAmount",
    },
    hinge: None,
    text: "`orderAmount` is required.",
};
/// `preCreate@2.0.4/Order.orderAmount/type`: In JSON, `orderAmount` is an object.
pub static ORDER_ORDER_AMOUNT_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/Order.orderAmount/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/orderAmount"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "order",
        row: "orderAmount",
    },
    hinge: None,
    text: "In JSON, `orderAmount` is an object.",
};
/// `preCreate@2.0.4/Order.orderTitle/required`: `orderTitle` is required.
pub static ORDER_ORDER_TITLE_REQUIRED: Rule = Rule {
    id: "preCreate@2.0.4/Order.orderTitle/required",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "order",
        row: "orderTitle",
    },
    hinge: None,
    text: "`orderTitle` is required.",
};
/// `preCreate@2.0.4/Order.orderTitle/type`: In JSON, `orderTitle` is a string.
pub static ORDER_ORDER_TITLE_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/Order.orderTitle/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/orderTitle"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "order",
        row: "orderTitle",
    },
    hinge: None,
    text: "In JSON, `orderTitle` is a string.",
};
/// `preCreate@2.0.4/Order.orderTitle/max-length`: `orderTitle` has at most 256 characters.
pub static ORDER_ORDER_TITLE_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/Order.orderTitle/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/orderTitle"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "order",
        row: "orderTitle",
    },
    hinge: None,
    text: "`orderTitle` has at most 256 characters.",
};
/// `preCreate@2.0.4/Order.orderDetail/required`: `orderDetail` is required.
pub static ORDER_ORDER_DETAIL_REQUIRED: Rule = Rule {
    id: "preCreate@2.0.4/Order.orderDetail/required",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "order",
        row: "orderDetail",
    },
    hinge: None,
    text: "`orderDetail` is required.",
};
/// `preCreate@2.0.4/Order.orderDetail/type`: In JSON, `orderDetail` is a string.
pub static ORDER_ORDER_DETAIL_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/Order.orderDetail/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/orderDetail"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "order",
        row: "orderDetail",
    },
    hinge: None,
    text: "In JSON, `orderDetail` is a string.",
};
/// `preCreate@2.0.4/Order.orderDetail/max-length`: `orderDetail` has at most 400 characters.
pub static ORDER_ORDER_DETAIL_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/Order.orderDetail/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/orderDetail"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "order",
        row: "orderDetail",
    },
    hinge: None,
    text: "`orderDetail` has at most 400 characters.",
};
/// `preCreate@2.0.4/Order.seller/required`: `seller` is required.
pub static ORDER_SELLER_REQUIRED: Rule = Rule {
    id: "preCreate@2.0.4/Order.seller/required",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "order",
        row: "seller",
    },
    hinge: None,
    text: "`seller` is required.",
};
/// `preCreate@2.0.4/Order.seller/type`: In JSON, `seller` is an object.
pub static ORDER_SELLER_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/Order.seller/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "order",
        row: "seller",
    },
    hinge: None,
    text: "In JSON, `seller` is an object.",
};
/// `preCreate@2.0.4/Order.expiryTime/type`: In JSON, `expiryTime` is a string.
pub static ORDER_EXPIRY_TIME_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/Order.expiryTime/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/expiryTime"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "order",
        row: "expiryTime",
    },
    hinge: None,
    text: "In JSON, `expiryTime` is a string.",
};
/// `preCreate@2.0.4/Order.expiryTime/format`: `expiryTime` is an RFC 3339 date-time with an offset.
pub static ORDER_EXPIRY_TIME_FORMAT: Rule = Rule {
    id: "preCreate@2.0.4/Order.expiryTime/format",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/expiryTime"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "order",
        row: "expiryTime",
    },
    hinge: None,
    text: "`expiryTime` is an RFC 3339 date-time with an offset.",
};
/// `preCreate@2.0.4/Order/unlisted`: `Order` has no members but the listed ones.
pub static ORDER_UNLISTED: Rule = Rule {
    id: "preCreate@2.0.4/Order/unlisted",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Note,
    pointers: &["/request/body/order/*"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "order",
        row: "",
    },
    hinge: None,
    text: "`Order` has no members but the listed ones.",
};
/// `preCreate@2.0.4/Money.currency/required`: `currency` is required.
pub static MONEY_CURRENCY_REQUIRED: Rule = Rule {
    id: "preCreate@2.0.4/Money.currency/required",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &[
        "/request/body/order/orderAmount",
        "/request/body/riskInfo/orderInfos/*/itemPrice",
        "/response/body/orderAmount",
    ],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Money",
        row: "currency",
    },
    hinge: None,
    text: "`currency` is required.",
};
/// `preCreate@2.0.4/Money.currency/type`: In JSON, `currency` is a string.
pub static MONEY_CURRENCY_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/Money.currency/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &[
        "/request/body/order/orderAmount/currency",
        "/request/body/riskInfo/orderInfos/*/itemPrice/currency",
        "/response/body/orderAmount/currency",
    ],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Money",
        row: "currency",
    },
    hinge: None,
    text: "In JSON, `currency` is a string.",
};
/// `preCreate@2.0.4/Money.currency/format`: `currency` is the code of an active currency of ISO 4217.
pub static MONEY_CURRENCY_FORMAT: Rule = Rule {
    id: "preCreate@2.0.4/Money.currency/format",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &[
        "/request/body/order/orderAmount/currency",
        "/request/body/riskInfo/orderInfos/*/itemPrice/currency",
        "/response/body/orderAmount/currency",
    ],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Money",
        row: "currency",
    },
    hinge: None,
    text: "`currency` is the code of an active currency of ISO 4217.",
};
/// `preCreate@2.0.4/Money.value/required`: `value` is required.
pub static MONEY_VALUE_REQUIRED: Rule = Rule {
    id: "preCreate@2.0.4/Money.value/required",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &[
        "/request/body/order/orderAmount",
        "/request/body/riskInfo/orderInfos/*/itemPrice",
        "/response/body/orderAmount",
    ],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Money",
        row: "value",
    },
    hinge: None,
    text: "`value` is required.",
};
/// `preCreate@2.0.4/Money.value/type`: In JSON, `value` is a string.
pub static MONEY_VALUE_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/Money.value/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &[
        "/request/body/order/orderAmount/value",
        "/request/body/riskInfo/orderInfos/*/itemPrice/value",
        "/response/body/orderAmount/value",
    ],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Money",
        row: "value",
    },
    hinge: Some(Hinge {
        erratum: 0usize,
        readings: 1u32,
    }),
    text: "In JSON, `value` is a string.",
};
/// `preCreate@2.0.4/Money.value/type:either`: In JSON, `value` is a string or an integer.
pub static MONEY_VALUE_TYPE_EITHER: Rule = Rule {
    id: "preCreate@2.0.4/Money.value/type:either",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &[
        "/request/body/order/orderAmount/value",
        "/request/body/riskInfo/orderInfos/*/itemPrice/value",
        "/response/body/orderAmount/value",
    ],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Money",
        row: "value",
    },
    hinge: Some(Hinge {
        erratum: 0usize,
        readings: 4u32,
    }),
    text: "In JSON, `value` is a string or an integer.",
};
/// `preCreate@2.0.4/Money.value/type:number`: In JSON, `value` is an integer.
pub static MONEY_VALUE_TYPE_NUMBER: Rule = Rule {
    id: "preCreate@2.0.4/Money.value/type:number",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &[
        "/request/body/order/orderAmount/value",
        "/request/body/riskInfo/orderInfos/*/itemPrice/value",
        "/response/body/orderAmount/value",
    ],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Money",
        row: "value",
    },
    hinge: Some(Hinge {
        erratum: 0usize,
        readings: 2u32,
    }),
    text: "In JSON, `value` is an integer.",
};
/// `preCreate@2.0.4/Money.value/max-length`: `value` has at most 16 characters.
pub static MONEY_VALUE_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/Money.value/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &[
        "/request/body/order/orderAmount/value",
        "/request/body/riskInfo/orderInfos/*/itemPrice/value",
        "/response/body/orderAmount/value",
    ],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Money",
        row: "value",
    },
    hinge: None,
    text: "`value` has at most 16 characters.",
};
/// `preCreate@2.0.4/Money.value/format`: `value` is made of digits only.
pub static MONEY_VALUE_FORMAT: Rule = Rule {
    id: "preCreate@2.0.4/Money.value/format",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &[
        "/request/body/order/orderAmount/value",
        "/request/body/riskInfo/orderInfos/*/itemPrice/value",
        "/response/body/orderAmount/value",
    ],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Money",
        row: "value",
    },
    hinge: Some(Hinge {
        erratum: 0usize,
        readings: 5u32,
    }),
    text: "`value` is made of digits only.",
};
/// `preCreate@2.0.4/Money/unlisted`: `Money` has no members but the listed ones.
pub static MONEY_UNLISTED: Rule = Rule {
    id: "preCreate@2.0.4/Money/unlisted",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Note,
    pointers: &[
        "/request/body/order/orderAmount/*",
        "/request/body/riskInfo/orderInfos/*/itemPrice/*",
        "/response/body/orderAmount/*",
    ],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Money",
        row: "",
    },
    hinge: None,
    text: "`Money` has no members but the listed ones.",
};
/// `preCreate@2.0.4/Seller.sellerId/required`: `sellerId` is required.
pub static SELLER_SELLER_ID_REQUIRED: Rule = Rule {
    id: "preCreate@2.0.4/Seller.sellerId/required",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "seller",
        row: "sellerId",
    },
    hinge: None,
    text: "`sellerId` is required.",
};
/// `preCreate@2.0.4/Seller.sellerId/type`: In JSON, `sellerId` is a string.
pub static SELLER_SELLER_ID_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/Seller.sellerId/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/sellerId"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "seller",
        row: "sellerId",
    },
    hinge: None,
    text: "In JSON, `sellerId` is a string.",
};
/// `preCreate@2.0.4/Seller.sellerId/max-length`: `sellerId` has at most 32 characters.
pub static SELLER_SELLER_ID_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/Seller.sellerId/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/sellerId"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "seller",
        row: "sellerId",
    },
    hinge: None,
    text: "`sellerId` has at most 32 characters.",
};
/// `preCreate@2.0.4/Seller.sellerMCC/required`: `sellerMCC` is required.
pub static SELLER_SELLER_MCC_REQUIRED: Rule = Rule {
    id: "preCreate@2.0.4/Seller.sellerMCC/required",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "seller",
        row: "sellerMCC",
    },
    hinge: None,
    text: "`sellerMCC` is required.",
};
/// `preCreate@2.0.4/Seller.sellerMCC/type`: In JSON, `sellerMCC` is a string.
pub static SELLER_SELLER_MCC_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/Seller.sellerMCC/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/sellerMCC"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "seller",
        row: "sellerMCC",
    },
    hinge: None,
    text: "In JSON, `sellerMCC` is a string.",
};
/// `preCreate@2.0.4/Seller.sellerMCC/max-length:up-to-32`: `sellerMCC` has at most 32 characters.
pub static SELLER_SELLER_MCC_MAX_LENGTH_UP_TO_32: Rule = Rule {
    id: "preCreate@2.0.4/Seller.sellerMCC/max-length:up-to-32",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/sellerMCC"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "seller",
        row: "sellerMCC",
    },
    hinge: Some(Hinge {
        erratum: 17usize,
        readings: 2u32,
    }),
    text: "`sellerMCC` has at most 32 characters.",
};
/// `preCreate@2.0.4/Seller.sellerMCC/format`: `sellerMCC` is a merchant category code of four digits.
pub static SELLER_SELLER_MCC_FORMAT: Rule = Rule {
    id: "preCreate@2.0.4/Seller.sellerMCC/format",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/sellerMCC"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "seller",
        row: "sellerMCC",
    },
    hinge: Some(Hinge {
        erratum: 17usize,
        readings: 1u32,
    }),
    text: "`sellerMCC` is a merchant category code of four digits.",
};
/// `preCreate@2.0.4/Seller.sellerName/required`: `sellerName` is required.
pub static SELLER_SELLER_NAME_REQUIRED: Rule = Rule {
    id: "preCreate@2.0.4/Seller.sellerName/required",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "seller",
        row: "sellerName",
    },
    hinge: None,
    text: "`sellerName` is required.",
};
/// `preCreate@2.0.4/Seller.sellerName/type`: In JSON, `sellerName` is a string.
pub static SELLER_SELLER_NAME_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/Seller.sellerName/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/sellerName"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "seller",
        row: "sellerName",
    },
    hinge: None,
    text: "In JSON, `sellerName` is a string.",
};
/// `preCreate@2.0.4/Seller.sellerName/max-length`: `sellerName` has at most 128 characters.
pub static SELLER_SELLER_NAME_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/Seller.sellerName/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/sellerName"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "seller",
        row: "sellerName",
    },
    hinge: None,
    text: "`sellerName` has at most 128 characters.",
};
/// `preCreate@2.0.4/Seller.sellerEngName/type`: In JSON, `sellerEngName` is a string.
pub static SELLER_SELLER_ENG_NAME_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/Seller.sellerEngName/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/sellerEngName"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "seller",
        row: "sellerEngName",
    },
    hinge: None,
    text: "In JSON, `sellerEngName` is a string.",
};
/// `preCreate@2.0.4/Seller.sellerEngName/max-length`: `sellerEngName` has at most 256 characters.
pub static SELLER_SELLER_ENG_NAME_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/Seller.sellerEngName/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/sellerEngName"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "seller",
        row: "sellerEngName",
    },
    hinge: None,
    text: "`sellerEngName` has at most 256 characters.",
};
/// `preCreate@2.0.4/Seller.storeId/required`: `storeId` is required.
pub static SELLER_STORE_ID_REQUIRED: Rule = Rule {
    id: "preCreate@2.0.4/Seller.storeId/required",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "seller",
        row: "storeId",
    },
    hinge: None,
    text: "`storeId` is required.",
};
/// `preCreate@2.0.4/Seller.storeId/type`: In JSON, `storeId` is a string.
pub static SELLER_STORE_ID_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/Seller.storeId/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/storeId"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "seller",
        row: "storeId",
    },
    hinge: None,
    text: "In JSON, `storeId` is a string.",
};
/// `preCreate@2.0.4/Seller.storeId/max-length`: `storeId` has at most 32 characters.
pub static SELLER_STORE_ID_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/Seller.storeId/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/storeId"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "seller",
        row: "storeId",
    },
    hinge: None,
    text: "`storeId` has at most 32 characters.",
};
/// `preCreate@2.0.4/Seller.storeMCC/required:required`: `storeMCC` is required.
pub static SELLER_STORE_MCC_REQUIRED_REQUIRED: Rule = Rule {
    id: "preCreate@2.0.4/Seller.storeMCC/required:required",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "seller",
        row: "storeMCC",
    },
    hinge: Some(Hinge {
        erratum: 56usize,
        readings: 2u32,
    }),
    text: "`storeMCC` is required.",
};
/// `preCreate@2.0.4/Seller.storeMCC/type`: In JSON, `storeMCC` is a string.
pub static SELLER_STORE_MCC_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/Seller.storeMCC/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/storeMCC"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "seller",
        row: "storeMCC",
    },
    hinge: None,
    text: "In JSON, `storeMCC` is a string.",
};
/// `preCreate@2.0.4/Seller.storeMCC/max-length:up-to-32`: `storeMCC` has at most 32 characters.
pub static SELLER_STORE_MCC_MAX_LENGTH_UP_TO_32: Rule = Rule {
    id: "preCreate@2.0.4/Seller.storeMCC/max-length:up-to-32",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/storeMCC"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "seller",
        row: "storeMCC",
    },
    hinge: Some(Hinge {
        erratum: 17usize,
        readings: 2u32,
    }),
    text: "`storeMCC` has at most 32 characters.",
};
/// `preCreate@2.0.4/Seller.storeMCC/format`: `storeMCC` is a merchant category code of four digits.
pub static SELLER_STORE_MCC_FORMAT: Rule = Rule {
    id: "preCreate@2.0.4/Seller.storeMCC/format",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/storeMCC"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "seller",
        row: "storeMCC",
    },
    hinge: Some(Hinge {
        erratum: 17usize,
        readings: 1u32,
    }),
    text: "`storeMCC` is a merchant category code of four digits.",
};
/// `preCreate@2.0.4/Seller.storeName/required`: `storeName` is required.
pub static SELLER_STORE_NAME_REQUIRED: Rule = Rule {
    id: "preCreate@2.0.4/Seller.storeName/required",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "seller",
        row: "storeName",
    },
    hinge: None,
    text: "`storeName` is required.",
};
/// `preCreate@2.0.4/Seller.storeName/type`: In JSON, `storeName` is a string.
pub static SELLER_STORE_NAME_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/Seller.storeName/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/storeName"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "seller",
        row: "storeName",
    },
    hinge: None,
    text: "In JSON, `storeName` is a string.",
};
/// `preCreate@2.0.4/Seller.storeName/max-length`: `storeName` has at most 128 characters.
pub static SELLER_STORE_NAME_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/Seller.storeName/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/storeName"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "seller",
        row: "storeName",
    },
    hinge: None,
    text: "`storeName` has at most 128 characters.",
};
/// `preCreate@2.0.4/Seller.storeEngName/type`: In JSON, `storeEngName` is a string.
pub static SELLER_STORE_ENG_NAME_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/Seller.storeEngName/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/storeEngName"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "seller",
        row: "storeEngName",
    },
    hinge: None,
    text: "In JSON, `storeEngName` is a string.",
};
/// `preCreate@2.0.4/Seller.storeEngName/max-length`: `storeEngName` has at most 256 characters.
pub static SELLER_STORE_ENG_NAME_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/Seller.storeEngName/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/storeEngName"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "seller",
        row: "storeEngName",
    },
    hinge: None,
    text: "`storeEngName` has at most 256 characters.",
};
/// `preCreate@2.0.4/Seller.terminalId/type`: In JSON, `terminalId` is a string.
pub static SELLER_TERMINAL_ID_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/Seller.terminalId/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/terminalId"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "seller",
        row: "terminalId",
    },
    hinge: None,
    text: "In JSON, `terminalId` is a string.",
};
/// `preCreate@2.0.4/Seller.terminalId/max-length`: `terminalId` has at most 64 characters.
pub static SELLER_TERMINAL_ID_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/Seller.terminalId/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/terminalId"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "seller",
        row: "terminalId",
    },
    hinge: None,
    text: "`terminalId` has at most 64 characters.",
};
/// `preCreate@2.0.4/Seller.operatorId/type`: In JSON, `operatorId` is a string.
pub static SELLER_OPERATOR_ID_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/Seller.operatorId/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/operatorId"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "seller",
        row: "operatorId",
    },
    hinge: None,
    text: "In JSON, `operatorId` is a string.",
};
/// `preCreate@2.0.4/Seller.operatorId/max-length`: `operatorId` has at most 64 characters.
pub static SELLER_OPERATOR_ID_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/Seller.operatorId/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/order/seller/operatorId"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "seller",
        row: "operatorId",
    },
    hinge: None,
    text: "`operatorId` has at most 64 characters.",
};
/// `preCreate@2.0.4/Seller/unlisted`: `Seller` has no members but the listed ones.
pub static SELLER_UNLISTED: Rule = Rule {
    id: "preCreate@2.0.4/Seller/unlisted",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Note,
    pointers: &["/request/body/order/seller/*"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "seller",
        row: "",
    },
    hinge: None,
    text: "`Seller` has no members but the listed ones.",
};
/// `preCreate@2.0.4/RiskInfo.deviceInfo/type`: In JSON, `deviceInfo` is an object.
pub static RISK_INFO_DEVICE_INFO_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/RiskInfo.deviceInfo/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "RiskInfo",
        row: "deviceInfo",
    },
    hinge: None,
    text: "In JSON, `deviceInfo` is an object.",
};
/// `preCreate@2.0.4/RiskInfo.userInfo/type`: In JSON, `userInfo` is an object.
pub static RISK_INFO_USER_INFO_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/RiskInfo.userInfo/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/userInfo"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "RiskInfo",
        row: "userInfo",
    },
    hinge: None,
    text: "In JSON, `userInfo` is an object.",
};
/// `preCreate@2.0.4/RiskInfo.orderInfos/type`: In JSON, `orderInfos` is an array.
pub static RISK_INFO_ORDER_INFOS_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/RiskInfo.orderInfos/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/orderInfos"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "RiskInfo",
        row: "orderInfos",
    },
    hinge: None,
    text: "In JSON, `orderInfos` is an array.",
};
/// `preCreate@2.0.4/RiskInfo.orderInfos/elements`: Every element of `orderInfos` is an object.
pub static RISK_INFO_ORDER_INFOS_ELEMENTS: Rule = Rule {
    id: "preCreate@2.0.4/RiskInfo.orderInfos/elements",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/orderInfos/*"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "RiskInfo",
        row: "orderInfos",
    },
    hinge: None,
    text: "Every element of `orderInfos` is an object.",
};
/// `preCreate@2.0.4/RiskInfo.riskExtendInfo/type`: In JSON, `riskExtendInfo` is a string.
pub static RISK_INFO_RISK_EXTEND_INFO_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/RiskInfo.riskExtendInfo/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/riskExtendInfo"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "RiskInfo",
        row: "riskExtendInfo",
    },
    hinge: None,
    text: "In JSON, `riskExtendInfo` is a string.",
};
/// `preCreate@2.0.4/RiskInfo.riskExtendInfo/max-length`: `riskExtendInfo` has at most 2048 characters.
pub static RISK_INFO_RISK_EXTEND_INFO_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/RiskInfo.riskExtendInfo/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/riskExtendInfo"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "RiskInfo",
        row: "riskExtendInfo",
    },
    hinge: None,
    text: "`riskExtendInfo` has at most 2048 characters.",
};
/// `preCreate@2.0.4/RiskInfo.riskExtendInfo/payload`: `riskExtendInfo` holds the JSON text of an object.
pub static RISK_INFO_RISK_EXTEND_INFO_PAYLOAD: Rule = Rule {
    id: "preCreate@2.0.4/RiskInfo.riskExtendInfo/payload",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/riskExtendInfo"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "RiskInfo",
        row: "riskExtendInfo",
    },
    hinge: None,
    text: "`riskExtendInfo` holds the JSON text of an object.",
};
/// `preCreate@2.0.4/RiskInfo/unlisted`: `RiskInfo` has no members but the listed ones.
pub static RISK_INFO_UNLISTED: Rule = Rule {
    id: "preCreate@2.0.4/RiskInfo/unlisted",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Note,
    pointers: &["/request/body/riskInfo/*"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "RiskInfo",
        row: "",
    },
    hinge: None,
    text: "`RiskInfo` has no members but the listed ones.",
};
/// `preCreate@2.0.4/DeviceInfo.sessionId/type`: In JSON, `sessionId` is a string.
pub static DEVICE_INFO_SESSION_ID_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.sessionId/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/sessionId"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "sessionId",
    },
    hinge: None,
    text: "In JSON, `sessionId` is a string.",
};
/// `preCreate@2.0.4/DeviceInfo.sessionId/max-length`: `sessionId` has at most 64 characters.
pub static DEVICE_INFO_SESSION_ID_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.sessionId/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/sessionId"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "sessionId",
    },
    hinge: None,
    text: "`sessionId` has at most 64 characters.",
};
/// `preCreate@2.0.4/DeviceInfo.serialNo/recommended`: `serialNo` is recommended.
pub static DEVICE_INFO_SERIAL_NO_RECOMMENDED: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.serialNo/recommended",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Note,
    pointers: &["/request/body/riskInfo/deviceInfo"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "serialNo",
    },
    hinge: None,
    text: "`serialNo` is recommended.",
};
/// `preCreate@2.0.4/DeviceInfo.serialNo/type`: In JSON, `serialNo` is a string.
pub static DEVICE_INFO_SERIAL_NO_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.serialNo/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/serialNo"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "serialNo",
    },
    hinge: None,
    text: "In JSON, `serialNo` is a string.",
};
/// `preCreate@2.0.4/DeviceInfo.serialNo/max-length`: `serialNo` has at most 64 characters.
pub static DEVICE_INFO_SERIAL_NO_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.serialNo/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/serialNo"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "serialNo",
    },
    hinge: None,
    text: "`serialNo` has at most 64 characters.",
};
/// `preCreate@2.0.4/DeviceInfo.clientIp/recommended`: `clientIp` is recommended.
pub static DEVICE_INFO_CLIENT_IP_RECOMMENDED: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.clientIp/recommended",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Note,
    pointers: &["/request/body/riskInfo/deviceInfo"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "clientIp",
    },
    hinge: None,
    text: "`clientIp` is recommended.",
};
/// `preCreate@2.0.4/DeviceInfo.clientIp/type`: In JSON, `clientIp` is a string.
pub static DEVICE_INFO_CLIENT_IP_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.clientIp/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/clientIp"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "clientIp",
    },
    hinge: None,
    text: "In JSON, `clientIp` is a string.",
};
/// `preCreate@2.0.4/DeviceInfo.clientIp/max-length`: `clientIp` has at most 32 characters.
pub static DEVICE_INFO_CLIENT_IP_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.clientIp/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/clientIp"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "clientIp",
    },
    hinge: None,
    text: "`clientIp` has at most 32 characters.",
};
/// `preCreate@2.0.4/DeviceInfo.latitudeLongitude/recommended`: `latitudeLongitude` is recommended.
pub static DEVICE_INFO_LATITUDE_LONGITUDE_RECOMMENDED: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.latitudeLongitude/recommended",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Note,
    pointers: &["/request/body/riskInfo/deviceInfo"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "latitudeLongitude",
    },
    hinge: None,
    text: "`latitudeLongitude` is recommended.",
};
/// `preCreate@2.0.4/DeviceInfo.latitudeLongitude/type`: In JSON, `latitudeLongitude` is a string.
pub static DEVICE_INFO_LATITUDE_LONGITUDE_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.latitudeLongitude/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/latitudeLongitude"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "latitudeLongitude",
    },
    hinge: None,
    text: "In JSON, `latitudeLongitude` is a string.",
};
/// `preCreate@2.0.4/DeviceInfo.latitudeLongitude/max-length`: `latitudeLongitude` has at most 128 characters.
pub static DEVICE_INFO_LATITUDE_LONGITUDE_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.latitudeLongitude/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/latitudeLongitude"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "latitudeLongitude",
    },
    hinge: None,
    text: "`latitudeLongitude` has at most 128 characters.",
};
/// `preCreate@2.0.4/DeviceInfo.idfa/recommended`: `idfa` is recommended.
pub static DEVICE_INFO_IDFA_RECOMMENDED: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.idfa/recommended",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Note,
    pointers: &["/request/body/riskInfo/deviceInfo"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "idfa",
    },
    hinge: None,
    text: "`idfa` is recommended.",
};
/// `preCreate@2.0.4/DeviceInfo.idfa/type`: In JSON, `idfa` is a string.
pub static DEVICE_INFO_IDFA_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.idfa/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/idfa"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "idfa",
    },
    hinge: None,
    text: "In JSON, `idfa` is a string.",
};
/// `preCreate@2.0.4/DeviceInfo.idfa/max-length`: `idfa` has at most 128 characters.
pub static DEVICE_INFO_IDFA_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.idfa/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/idfa"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "idfa",
    },
    hinge: None,
    text: "`idfa` has at most 128 characters.",
};
/// `preCreate@2.0.4/DeviceInfo.terminalType/type`: In JSON, `terminalType` is a string.
pub static DEVICE_INFO_TERMINAL_TYPE_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.terminalType/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/terminalType"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "terminalType",
    },
    hinge: None,
    text: "In JSON, `terminalType` is a string.",
};
/// `preCreate@2.0.4/DeviceInfo.terminalType/value`: `terminalType` is one of `APP`, `WEB`, `WAP`, `SYSTEM`, `APP_LINK`.
pub static DEVICE_INFO_TERMINAL_TYPE_VALUE: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.terminalType/value",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/terminalType"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "terminalType",
    },
    hinge: None,
    text: "`terminalType` is one of `APP`, `WEB`, `WAP`, `SYSTEM`, `APP_LINK`.",
};
/// `preCreate@2.0.4/DeviceInfo.deviceName/type`: In JSON, `deviceName` is a string.
pub static DEVICE_INFO_DEVICE_NAME_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.deviceName/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/deviceName"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "deviceName",
    },
    hinge: None,
    text: "In JSON, `deviceName` is a string.",
};
/// `preCreate@2.0.4/DeviceInfo.deviceName/max-length`: `deviceName` has at most 256 characters.
pub static DEVICE_INFO_DEVICE_NAME_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.deviceName/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/deviceName"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "deviceName",
    },
    hinge: None,
    text: "`deviceName` has at most 256 characters.",
};
/// `preCreate@2.0.4/DeviceInfo.deviceBrand/type`: In JSON, `deviceBrand` is a string.
pub static DEVICE_INFO_DEVICE_BRAND_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.deviceBrand/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/deviceBrand"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "deviceBrand",
    },
    hinge: None,
    text: "In JSON, `deviceBrand` is a string.",
};
/// `preCreate@2.0.4/DeviceInfo.deviceBrand/max-length`: `deviceBrand` has at most 256 characters.
pub static DEVICE_INFO_DEVICE_BRAND_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.deviceBrand/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/deviceBrand"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "deviceBrand",
    },
    hinge: None,
    text: "`deviceBrand` has at most 256 characters.",
};
/// `preCreate@2.0.4/DeviceInfo.deviceModel/type`: In JSON, `deviceModel` is a string.
pub static DEVICE_INFO_DEVICE_MODEL_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.deviceModel/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/deviceModel"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "deviceModel",
    },
    hinge: None,
    text: "In JSON, `deviceModel` is a string.",
};
/// `preCreate@2.0.4/DeviceInfo.deviceModel/max-length`: `deviceModel` has at most 64 characters.
pub static DEVICE_INFO_DEVICE_MODEL_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.deviceModel/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/deviceModel"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "deviceModel",
    },
    hinge: None,
    text: "`deviceModel` has at most 64 characters.",
};
/// `preCreate@2.0.4/DeviceInfo.imei/type`: In JSON, `imei` is a string.
pub static DEVICE_INFO_IMEI_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.imei/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/imei"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "imei",
    },
    hinge: None,
    text: "In JSON, `imei` is a string.",
};
/// `preCreate@2.0.4/DeviceInfo.imei/max-length`: `imei` has at most 64 characters.
pub static DEVICE_INFO_IMEI_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.imei/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/imei"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "imei",
    },
    hinge: None,
    text: "`imei` has at most 64 characters.",
};
/// `preCreate@2.0.4/DeviceInfo.osName/type`: In JSON, `osName` is a string.
pub static DEVICE_INFO_OS_NAME_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.osName/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/osName"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "osName",
    },
    hinge: None,
    text: "In JSON, `osName` is a string.",
};
/// `preCreate@2.0.4/DeviceInfo.osName/max-length`: `osName` has at most 64 characters.
pub static DEVICE_INFO_OS_NAME_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.osName/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/osName"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "osName",
    },
    hinge: None,
    text: "`osName` has at most 64 characters.",
};
/// `preCreate@2.0.4/DeviceInfo.osVersion/type`: In JSON, `osVersion` is a string.
pub static DEVICE_INFO_OS_VERSION_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.osVersion/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/osVersion"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "osVersion",
    },
    hinge: None,
    text: "In JSON, `osVersion` is a string.",
};
/// `preCreate@2.0.4/DeviceInfo.osVersion/max-length`: `osVersion` has at most 32 characters.
pub static DEVICE_INFO_OS_VERSION_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.osVersion/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/osVersion"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "osVersion",
    },
    hinge: None,
    text: "`osVersion` has at most 32 characters.",
};
/// `preCreate@2.0.4/DeviceInfo.wirelessNetwork/type`: In JSON, `wirelessNetwork` is a string.
pub static DEVICE_INFO_WIRELESS_NETWORK_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.wirelessNetwork/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/wirelessNetwork"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "wirelessNetwork",
    },
    hinge: None,
    text: "In JSON, `wirelessNetwork` is a string.",
};
/// `preCreate@2.0.4/DeviceInfo.wirelessNetwork/max-length`: `wirelessNetwork` has at most 128 characters.
pub static DEVICE_INFO_WIRELESS_NETWORK_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.wirelessNetwork/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/wirelessNetwork"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "wirelessNetwork",
    },
    hinge: None,
    text: "`wirelessNetwork` has at most 128 characters.",
};
/// `preCreate@2.0.4/DeviceInfo.wirelessCarrier/type`: In JSON, `wirelessCarrier` is a string.
pub static DEVICE_INFO_WIRELESS_CARRIER_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.wirelessCarrier/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/wirelessCarrier"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "wirelessCarrier",
    },
    hinge: None,
    text: "In JSON, `wirelessCarrier` is a string.",
};
/// `preCreate@2.0.4/DeviceInfo.wirelessCarrier/max-length`: `wirelessCarrier` has at most 128 characters.
pub static DEVICE_INFO_WIRELESS_CARRIER_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.wirelessCarrier/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/wirelessCarrier"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "wirelessCarrier",
    },
    hinge: None,
    text: "`wirelessCarrier` has at most 128 characters.",
};
/// `preCreate@2.0.4/DeviceInfo.flightMode/type`: In JSON, `flightMode` is a string.
pub static DEVICE_INFO_FLIGHT_MODE_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.flightMode/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/flightMode"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "flightMode",
    },
    hinge: None,
    text: "In JSON, `flightMode` is a string.",
};
/// `preCreate@2.0.4/DeviceInfo.flightMode/max-length`: `flightMode` has at most 32 characters.
pub static DEVICE_INFO_FLIGHT_MODE_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.flightMode/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/flightMode"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "flightMode",
    },
    hinge: None,
    text: "`flightMode` has at most 32 characters.",
};
/// `preCreate@2.0.4/DeviceInfo.fingerPrintEnabled/type`: In JSON, `fingerPrintEnabled` is a string.
pub static DEVICE_INFO_FINGER_PRINT_ENABLED_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.fingerPrintEnabled/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/fingerPrintEnabled"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "fingerPrintEnabled",
    },
    hinge: None,
    text: "In JSON, `fingerPrintEnabled` is a string.",
};
/// `preCreate@2.0.4/DeviceInfo.fingerPrintEnabled/max-length`: `fingerPrintEnabled` has at most 32 characters.
pub static DEVICE_INFO_FINGER_PRINT_ENABLED_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.fingerPrintEnabled/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/fingerPrintEnabled"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "fingerPrintEnabled",
    },
    hinge: None,
    text: "`fingerPrintEnabled` has at most 32 characters.",
};
/// `preCreate@2.0.4/DeviceInfo.deviceBootTime/type`: In JSON, `deviceBootTime` is a string.
pub static DEVICE_INFO_DEVICE_BOOT_TIME_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.deviceBootTime/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/deviceBootTime"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "deviceBootTime",
    },
    hinge: None,
    text: "In JSON, `deviceBootTime` is a string.",
};
/// `preCreate@2.0.4/DeviceInfo.deviceBootTime/format`: `deviceBootTime` is an RFC 3339 date-time with an offset.
pub static DEVICE_INFO_DEVICE_BOOT_TIME_FORMAT: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.deviceBootTime/format",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/deviceBootTime"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "deviceBootTime",
    },
    hinge: None,
    text: "`deviceBootTime` is an RFC 3339 date-time with an offset.",
};
/// `preCreate@2.0.4/DeviceInfo.lastUnlockTime/type`: In JSON, `lastUnlockTime` is a string.
pub static DEVICE_INFO_LAST_UNLOCK_TIME_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.lastUnlockTime/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/lastUnlockTime"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "lastUnlockTime",
    },
    hinge: None,
    text: "In JSON, `lastUnlockTime` is a string.",
};
/// `preCreate@2.0.4/DeviceInfo.lastUnlockTime/format`: `lastUnlockTime` is an RFC 3339 date-time with an offset.
pub static DEVICE_INFO_LAST_UNLOCK_TIME_FORMAT: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.lastUnlockTime/format",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/lastUnlockTime"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "lastUnlockTime",
    },
    hinge: None,
    text: "`lastUnlockTime` is an RFC 3339 date-time with an offset.",
};
/// `preCreate@2.0.4/DeviceInfo.screenResolution/type`: In JSON, `screenResolution` is a string.
pub static DEVICE_INFO_SCREEN_RESOLUTION_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.screenResolution/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/screenResolution"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "screenResolution",
    },
    hinge: None,
    text: "In JSON, `screenResolution` is a string.",
};
/// `preCreate@2.0.4/DeviceInfo.screenResolution/max-length`: `screenResolution` has at most 32 characters.
pub static DEVICE_INFO_SCREEN_RESOLUTION_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.screenResolution/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/screenResolution"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "screenResolution",
    },
    hinge: None,
    text: "`screenResolution` has at most 32 characters.",
};
/// `preCreate@2.0.4/DeviceInfo.isJailbreaked/type`: In JSON, `isJailbreaked` is a boolean.
pub static DEVICE_INFO_IS_JAILBREAKED_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.isJailbreaked/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/isJailbreaked"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "isJailbreaked",
    },
    hinge: Some(Hinge {
        erratum: 139usize,
        readings: 1u32,
    }),
    text: "In JSON, `isJailbreaked` is a boolean.",
};
/// `preCreate@2.0.4/DeviceInfo.isJailbreaked/type:either`: In JSON, `isJailbreaked` is a string or a boolean.
pub static DEVICE_INFO_IS_JAILBREAKED_TYPE_EITHER: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.isJailbreaked/type:either",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/isJailbreaked"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "isJailbreaked",
    },
    hinge: Some(Hinge {
        erratum: 139usize,
        readings: 4u32,
    }),
    text: "In JSON, `isJailbreaked` is a string or a boolean.",
};
/// `preCreate@2.0.4/DeviceInfo.isJailbreaked/type:text`: In JSON, `isJailbreaked` is a string.
pub static DEVICE_INFO_IS_JAILBREAKED_TYPE_TEXT: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.isJailbreaked/type:text",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/isJailbreaked"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "isJailbreaked",
    },
    hinge: Some(Hinge {
        erratum: 139usize,
        readings: 2u32,
    }),
    text: "In JSON, `isJailbreaked` is a string.",
};
/// `preCreate@2.0.4/DeviceInfo.isJailbreaked/value:either`: `isJailbreaked` is one of `true`, `false`.
pub static DEVICE_INFO_IS_JAILBREAKED_VALUE_EITHER: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.isJailbreaked/value:either",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/isJailbreaked"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "isJailbreaked",
    },
    hinge: Some(Hinge {
        erratum: 139usize,
        readings: 6u32,
    }),
    text: "`isJailbreaked` is one of `true`, `false`.",
};
/// `preCreate@2.0.4/DeviceInfo.macAddress/type`: In JSON, `macAddress` is a string.
pub static DEVICE_INFO_MAC_ADDRESS_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.macAddress/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/macAddress"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "macAddress",
    },
    hinge: None,
    text: "In JSON, `macAddress` is a string.",
};
/// `preCreate@2.0.4/DeviceInfo.macAddress/max-length`: `macAddress` has at most 64 characters.
pub static DEVICE_INFO_MAC_ADDRESS_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.macAddress/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/macAddress"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "macAddress",
    },
    hinge: None,
    text: "`macAddress` has at most 64 characters.",
};
/// `preCreate@2.0.4/DeviceInfo.systemLanguage/type`: In JSON, `systemLanguage` is a string.
pub static DEVICE_INFO_SYSTEM_LANGUAGE_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.systemLanguage/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/systemLanguage"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "systemLanguage",
    },
    hinge: None,
    text: "In JSON, `systemLanguage` is a string.",
};
/// `preCreate@2.0.4/DeviceInfo.systemLanguage/max-length`: `systemLanguage` has at most 64 characters.
pub static DEVICE_INFO_SYSTEM_LANGUAGE_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.systemLanguage/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/systemLanguage"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "systemLanguage",
    },
    hinge: None,
    text: "`systemLanguage` has at most 64 characters.",
};
/// `preCreate@2.0.4/DeviceInfo.timeZone/type`: In JSON, `timeZone` is a string.
pub static DEVICE_INFO_TIME_ZONE_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.timeZone/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/timeZone"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "timeZone",
    },
    hinge: None,
    text: "In JSON, `timeZone` is a string.",
};
/// `preCreate@2.0.4/DeviceInfo.timeZone/max-length`: `timeZone` has at most 32 characters.
pub static DEVICE_INFO_TIME_ZONE_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo.timeZone/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/deviceInfo/timeZone"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "timeZone",
    },
    hinge: None,
    text: "`timeZone` has at most 32 characters.",
};
/// `preCreate@2.0.4/DeviceInfo/unlisted`: `DeviceInfo` has no members but the listed ones.
pub static DEVICE_INFO_UNLISTED: Rule = Rule {
    id: "preCreate@2.0.4/DeviceInfo/unlisted",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Note,
    pointers: &["/request/body/riskInfo/deviceInfo/*"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "DeviceInfo",
        row: "",
    },
    hinge: None,
    text: "`DeviceInfo` has no members but the listed ones.",
};
/// `preCreate@2.0.4/UserInfo.signupTime/type`: In JSON, `signupTime` is a string.
pub static USER_INFO_SIGNUP_TIME_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/UserInfo.signupTime/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/userInfo/signupTime"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "UserInfo",
        row: "signupTime",
    },
    hinge: None,
    text: "In JSON, `signupTime` is a string.",
};
/// `preCreate@2.0.4/UserInfo.signupTime/format`: `signupTime` is an RFC 3339 date-time with an offset.
pub static USER_INFO_SIGNUP_TIME_FORMAT: Rule = Rule {
    id: "preCreate@2.0.4/UserInfo.signupTime/format",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/userInfo/signupTime"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "UserInfo",
        row: "signupTime",
    },
    hinge: None,
    text: "`signupTime` is an RFC 3339 date-time with an offset.",
};
/// `preCreate@2.0.4/UserInfo.lastLoginTime/type`: In JSON, `lastLoginTime` is a string.
pub static USER_INFO_LAST_LOGIN_TIME_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/UserInfo.lastLoginTime/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/userInfo/lastLoginTime"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "UserInfo",
        row: "lastLoginTime",
    },
    hinge: None,
    text: "In JSON, `lastLoginTime` is a string.",
};
/// `preCreate@2.0.4/UserInfo.lastLoginTime/format`: `lastLoginTime` is an RFC 3339 date-time with an offset.
pub static USER_INFO_LAST_LOGIN_TIME_FORMAT: Rule = Rule {
    id: "preCreate@2.0.4/UserInfo.lastLoginTime/format",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/userInfo/lastLoginTime"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "UserInfo",
        row: "lastLoginTime",
    },
    hinge: None,
    text: "`lastLoginTime` is an RFC 3339 date-time with an offset.",
};
/// `preCreate@2.0.4/UserInfo.merchantUserId/type`: In JSON, `merchantUserId` is a string.
pub static USER_INFO_MERCHANT_USER_ID_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/UserInfo.merchantUserId/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/userInfo/merchantUserId"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "UserInfo",
        row: "merchantUserId",
    },
    hinge: None,
    text: "In JSON, `merchantUserId` is a string.",
};
/// `preCreate@2.0.4/UserInfo.merchantUserId/max-length`: `merchantUserId` has at most 64 characters.
pub static USER_INFO_MERCHANT_USER_ID_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/UserInfo.merchantUserId/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/userInfo/merchantUserId"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "UserInfo",
        row: "merchantUserId",
    },
    hinge: None,
    text: "`merchantUserId` has at most 64 characters.",
};
/// `preCreate@2.0.4/UserInfo/unlisted`: `UserInfo` has no members but the listed ones.
pub static USER_INFO_UNLISTED: Rule = Rule {
    id: "preCreate@2.0.4/UserInfo/unlisted",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Note,
    pointers: &["/request/body/riskInfo/userInfo/*"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "UserInfo",
        row: "",
    },
    hinge: None,
    text: "`UserInfo` has no members but the listed ones.",
};
/// `preCreate@2.0.4/OrderInfo.productName/type`: In JSON, `productName` is a string.
pub static ORDER_INFO_PRODUCT_NAME_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/OrderInfo.productName/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/orderInfos/*/productName"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "OrderInfo",
        row: "productName",
    },
    hinge: None,
    text: "In JSON, `productName` is a string.",
};
/// `preCreate@2.0.4/OrderInfo.productName/max-length`: `productName` has at most 64 characters.
pub static ORDER_INFO_PRODUCT_NAME_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/OrderInfo.productName/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/orderInfos/*/productName"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "OrderInfo",
        row: "productName",
    },
    hinge: None,
    text: "`productName` has at most 64 characters.",
};
/// `preCreate@2.0.4/OrderInfo.productCategory/type`: In JSON, `productCategory` is a string.
pub static ORDER_INFO_PRODUCT_CATEGORY_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/OrderInfo.productCategory/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/orderInfos/*/productCategory"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "OrderInfo",
        row: "productCategory",
    },
    hinge: None,
    text: "In JSON, `productCategory` is a string.",
};
/// `preCreate@2.0.4/OrderInfo.productCategory/max-length`: `productCategory` has at most 64 characters.
pub static ORDER_INFO_PRODUCT_CATEGORY_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/OrderInfo.productCategory/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/orderInfos/*/productCategory"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "OrderInfo",
        row: "productCategory",
    },
    hinge: None,
    text: "`productCategory` has at most 64 characters.",
};
/// `preCreate@2.0.4/OrderInfo.productSubCategory/type`: In JSON, `productSubCategory` is a string.
pub static ORDER_INFO_PRODUCT_SUB_CATEGORY_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/OrderInfo.productSubCategory/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/orderInfos/*/productSubCategory"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "OrderInfo",
        row: "productSubCategory",
    },
    hinge: None,
    text: "In JSON, `productSubCategory` is a string.",
};
/// `preCreate@2.0.4/OrderInfo.productSubCategory/max-length`: `productSubCategory` has at most 64 characters.
pub static ORDER_INFO_PRODUCT_SUB_CATEGORY_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/OrderInfo.productSubCategory/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/orderInfos/*/productSubCategory"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "OrderInfo",
        row: "productSubCategory",
    },
    hinge: None,
    text: "`productSubCategory` has at most 64 characters.",
};
/// `preCreate@2.0.4/OrderInfo.itemPrice/type`: In JSON, `itemPrice` is an object.
pub static ORDER_INFO_ITEM_PRICE_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/OrderInfo.itemPrice/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/riskInfo/orderInfos/*/itemPrice"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "OrderInfo",
        row: "itemPrice",
    },
    hinge: None,
    text: "In JSON, `itemPrice` is an object.",
};
/// `preCreate@2.0.4/OrderInfo/unlisted`: `OrderInfo` has no members but the listed ones.
pub static ORDER_INFO_UNLISTED: Rule = Rule {
    id: "preCreate@2.0.4/OrderInfo/unlisted",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Note,
    pointers: &["/request/body/riskInfo/orderInfos/*/*"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "OrderInfo",
        row: "",
    },
    hinge: None,
    text: "`OrderInfo` has no members but the listed ones.",
};
/// `preCreate@2.0.4/ChinaExtendInfo.chinaExtraTransInfo/type`: In JSON, `chinaExtraTransInfo` is an object.
pub static CHINA_EXTEND_INFO_CHINA_EXTRA_TRANS_INFO_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/ChinaExtendInfo.chinaExtraTransInfo/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo/chinaExtraTransInfo"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Request body",
        row: "extendInfo (example)",
    },
    hinge: None,
    text: "In JSON, `chinaExtraTransInfo` is an object.",
};
/// `preCreate@2.0.4/ChinaTradeInformation.businessType/type`: In JSON, `businessType` is a string.
pub static CHINA_TRADE_INFORMATION_BUSINESS_TYPE_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/ChinaTradeInformation.businessType/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo/chinaExtraTransInfo/businessType"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "tradeInformation",
        row: "businessType",
    },
    hinge: None,
    text: "In JSON, `businessType` is a string.",
};
/// `preCreate@2.0.4/ChinaTradeInformation.businessType/items`: `businessType` is one or more items with `|` between them, each one of `1`, `2`, `3`, `4`, `5`.
pub static CHINA_TRADE_INFORMATION_BUSINESS_TYPE_ITEMS: Rule = Rule {
    id: "preCreate@2.0.4/ChinaTradeInformation.businessType/items",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo/chinaExtraTransInfo/businessType"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "tradeInformation",
        row: "businessType",
    },
    hinge: None,
    text: "`businessType` is one or more items with `|` between them, each one of `1`, `2`, `3`, `4`, `5`.",
};
/// `preCreate@2.0.4/ChinaTradeInformation.hotelName/type`: In JSON, `hotelName` is a string.
pub static CHINA_TRADE_INFORMATION_HOTEL_NAME_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/ChinaTradeInformation.hotelName/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo/chinaExtraTransInfo/hotelName"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "tradeInformation",
        row: "hotelName",
    },
    hinge: None,
    text: "In JSON, `hotelName` is a string.",
};
/// `preCreate@2.0.4/ChinaTradeInformation.hotelName/characters`: `hotelName` consists of ASCII letters, digits and these characters: blank `,` `.` `<` `>` `(` `)` `[` `]` `/` `\` `-` `|`.
pub static CHINA_TRADE_INFORMATION_HOTEL_NAME_CHARACTERS: Rule = Rule {
    id: "preCreate@2.0.4/ChinaTradeInformation.hotelName/characters",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo/chinaExtraTransInfo/hotelName"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "tradeInformation",
        row: "hotelName",
    },
    hinge: None,
    text: "`hotelName` consists of ASCII letters, digits and these characters: blank `,` `.` `<` `>` `(` `)` `[` `]` `/` `\\` `-` `|`.",
};
/// `preCreate@2.0.4/ChinaTradeInformation.hotelName/items`: `hotelName` is one or more items with `|` between them.
pub static CHINA_TRADE_INFORMATION_HOTEL_NAME_ITEMS: Rule = Rule {
    id: "preCreate@2.0.4/ChinaTradeInformation.hotelName/items",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo/chinaExtraTransInfo/hotelName"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "tradeInformation",
        row: "hotelName",
    },
    hinge: None,
    text: "`hotelName` is one or more items with `|` between them.",
};
/// `preCreate@2.0.4/ChinaTradeInformation.hotelName/only-when`: `hotelName` is there only when `businessType` has the item `1`.
pub static CHINA_TRADE_INFORMATION_HOTEL_NAME_ONLY_WHEN: Rule = Rule {
    id: "preCreate@2.0.4/ChinaTradeInformation.hotelName/only-when",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Condition,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo/chinaExtraTransInfo/hotelName"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "tradeInformation",
        row: "hotelName",
    },
    hinge: None,
    text: "`hotelName` is there only when `businessType` has the item `1`.",
};
/// `preCreate@2.0.4/ChinaTradeInformation.checkInTime/type`: In JSON, `checkInTime` is a string.
pub static CHINA_TRADE_INFORMATION_CHECK_IN_TIME_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/ChinaTradeInformation.checkInTime/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo/chinaExtraTransInfo/checkInTime"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "tradeInformation",
        row: "checkInTime",
    },
    hinge: None,
    text: "In JSON, `checkInTime` is a string.",
};
/// `preCreate@2.0.4/ChinaTradeInformation.checkInTime/format`: `checkInTime` is a calendar date like 2018-10-20.
pub static CHINA_TRADE_INFORMATION_CHECK_IN_TIME_FORMAT: Rule = Rule {
    id: "preCreate@2.0.4/ChinaTradeInformation.checkInTime/format",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo/chinaExtraTransInfo/checkInTime"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "tradeInformation",
        row: "checkInTime",
    },
    hinge: None,
    text: "`checkInTime` is a calendar date like 2018-10-20.",
};
/// `preCreate@2.0.4/ChinaTradeInformation.checkInTime/only-when`: `checkInTime` is there only when `businessType` has the item `1`.
pub static CHINA_TRADE_INFORMATION_CHECK_IN_TIME_ONLY_WHEN: Rule = Rule {
    id: "preCreate@2.0.4/ChinaTradeInformation.checkInTime/only-when",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Condition,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo/chinaExtraTransInfo/checkInTime"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "tradeInformation",
        row: "checkInTime",
    },
    hinge: None,
    text: "`checkInTime` is there only when `businessType` has the item `1`.",
};
/// `preCreate@2.0.4/ChinaTradeInformation.checkOutTime/type`: In JSON, `checkOutTime` is a string.
pub static CHINA_TRADE_INFORMATION_CHECK_OUT_TIME_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/ChinaTradeInformation.checkOutTime/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo/chinaExtraTransInfo/checkOutTime"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "tradeInformation",
        row: "checkOutTime",
    },
    hinge: None,
    text: "In JSON, `checkOutTime` is a string.",
};
/// `preCreate@2.0.4/ChinaTradeInformation.checkOutTime/format`: `checkOutTime` is a calendar date like 2018-10-20.
pub static CHINA_TRADE_INFORMATION_CHECK_OUT_TIME_FORMAT: Rule = Rule {
    id: "preCreate@2.0.4/ChinaTradeInformation.checkOutTime/format",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo/chinaExtraTransInfo/checkOutTime"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "tradeInformation",
        row: "checkOutTime",
    },
    hinge: None,
    text: "`checkOutTime` is a calendar date like 2018-10-20.",
};
/// `preCreate@2.0.4/ChinaTradeInformation.checkOutTime/only-when`: `checkOutTime` is there only when `businessType` has the item `1`.
pub static CHINA_TRADE_INFORMATION_CHECK_OUT_TIME_ONLY_WHEN: Rule = Rule {
    id: "preCreate@2.0.4/ChinaTradeInformation.checkOutTime/only-when",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Condition,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo/chinaExtraTransInfo/checkOutTime"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "tradeInformation",
        row: "checkOutTime",
    },
    hinge: None,
    text: "`checkOutTime` is there only when `businessType` has the item `1`.",
};
/// `preCreate@2.0.4/ChinaTradeInformation.flightNumber/type`: In JSON, `flightNumber` is a string.
pub static CHINA_TRADE_INFORMATION_FLIGHT_NUMBER_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/ChinaTradeInformation.flightNumber/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo/chinaExtraTransInfo/flightNumber"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "tradeInformation",
        row: "flightNumber",
    },
    hinge: None,
    text: "In JSON, `flightNumber` is a string.",
};
/// `preCreate@2.0.4/ChinaTradeInformation.flightNumber/items`: `flightNumber` is one or more items with `|` between them.
pub static CHINA_TRADE_INFORMATION_FLIGHT_NUMBER_ITEMS: Rule = Rule {
    id: "preCreate@2.0.4/ChinaTradeInformation.flightNumber/items",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo/chinaExtraTransInfo/flightNumber"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "tradeInformation",
        row: "flightNumber",
    },
    hinge: None,
    text: "`flightNumber` is one or more items with `|` between them.",
};
/// `preCreate@2.0.4/ChinaTradeInformation.flightNumber/only-when`: `flightNumber` is there only when `businessType` has the item `2`.
pub static CHINA_TRADE_INFORMATION_FLIGHT_NUMBER_ONLY_WHEN: Rule = Rule {
    id: "preCreate@2.0.4/ChinaTradeInformation.flightNumber/only-when",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Condition,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo/chinaExtraTransInfo/flightNumber"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "tradeInformation",
        row: "flightNumber",
    },
    hinge: None,
    text: "`flightNumber` is there only when `businessType` has the item `2`.",
};
/// `preCreate@2.0.4/ChinaTradeInformation.departureTime/type`: In JSON, `departureTime` is a string.
pub static CHINA_TRADE_INFORMATION_DEPARTURE_TIME_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/ChinaTradeInformation.departureTime/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo/chinaExtraTransInfo/departureTime"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "tradeInformation",
        row: "departureTime",
    },
    hinge: None,
    text: "In JSON, `departureTime` is a string.",
};
/// `preCreate@2.0.4/ChinaTradeInformation.departureTime/items`: `departureTime` is one or more items with `|` between them, each a local date and time to the minute like 2018-10-22 20:49.
pub static CHINA_TRADE_INFORMATION_DEPARTURE_TIME_ITEMS: Rule = Rule {
    id: "preCreate@2.0.4/ChinaTradeInformation.departureTime/items",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo/chinaExtraTransInfo/departureTime"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "tradeInformation",
        row: "departureTime",
    },
    hinge: None,
    text: "`departureTime` is one or more items with `|` between them, each a local date and time to the minute like 2018-10-22 20:49.",
};
/// `preCreate@2.0.4/ChinaTradeInformation.departureTime/only-when`: `departureTime` is there only when `businessType` has the item `2`.
pub static CHINA_TRADE_INFORMATION_DEPARTURE_TIME_ONLY_WHEN: Rule = Rule {
    id: "preCreate@2.0.4/ChinaTradeInformation.departureTime/only-when",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Condition,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo/chinaExtraTransInfo/departureTime"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "tradeInformation",
        row: "departureTime",
    },
    hinge: None,
    text: "`departureTime` is there only when `businessType` has the item `2`.",
};
/// `preCreate@2.0.4/ChinaTradeInformation.admissionNoticeUrl/type`: In JSON, `admissionNoticeUrl` is a string.
pub static CHINA_TRADE_INFORMATION_ADMISSION_NOTICE_URL_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/ChinaTradeInformation.admissionNoticeUrl/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo/chinaExtraTransInfo/admissionNoticeUrl"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "tradeInformation",
        row: "admissionNoticeUrl",
    },
    hinge: None,
    text: "In JSON, `admissionNoticeUrl` is a string.",
};
/// `preCreate@2.0.4/ChinaTradeInformation.admissionNoticeUrl/format`: `admissionNoticeUrl` is an absolute URL.
pub static CHINA_TRADE_INFORMATION_ADMISSION_NOTICE_URL_FORMAT: Rule = Rule {
    id: "preCreate@2.0.4/ChinaTradeInformation.admissionNoticeUrl/format",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo/chinaExtraTransInfo/admissionNoticeUrl"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "tradeInformation",
        row: "admissionNoticeUrl",
    },
    hinge: None,
    text: "`admissionNoticeUrl` is an absolute URL.",
};
/// `preCreate@2.0.4/ChinaTradeInformation.admissionNoticeUrl/required-when`: `admissionNoticeUrl` is required when `businessType` has the item `3`.
pub static CHINA_TRADE_INFORMATION_ADMISSION_NOTICE_URL_REQUIRED_WHEN: Rule = Rule {
    id: "preCreate@2.0.4/ChinaTradeInformation.admissionNoticeUrl/required-when",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Condition,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo/chinaExtraTransInfo"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "tradeInformation",
        row: "admissionNoticeUrl",
    },
    hinge: None,
    text: "`admissionNoticeUrl` is required when `businessType` has the item `3`.",
};
/// `preCreate@2.0.4/ChinaTradeInformation.goodsInfo/type`: In JSON, `goodsInfo` is a string.
pub static CHINA_TRADE_INFORMATION_GOODS_INFO_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/ChinaTradeInformation.goodsInfo/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo/chinaExtraTransInfo/goodsInfo"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "tradeInformation",
        row: "goodsInfo",
    },
    hinge: None,
    text: "In JSON, `goodsInfo` is a string.",
};
/// `preCreate@2.0.4/ChinaTradeInformation.goodsInfo/items`: `goodsInfo` is one or more items with `|` between them, each with `^` and a quantity at its end.
pub static CHINA_TRADE_INFORMATION_GOODS_INFO_ITEMS: Rule = Rule {
    id: "preCreate@2.0.4/ChinaTradeInformation.goodsInfo/items",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo/chinaExtraTransInfo/goodsInfo"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "tradeInformation",
        row: "goodsInfo",
    },
    hinge: None,
    text: "`goodsInfo` is one or more items with `|` between them, each with `^` and a quantity at its end.",
};
/// `preCreate@2.0.4/ChinaTradeInformation.goodsInfo/only-when`: `goodsInfo` is there only when `businessType` has the item `4`.
pub static CHINA_TRADE_INFORMATION_GOODS_INFO_ONLY_WHEN: Rule = Rule {
    id: "preCreate@2.0.4/ChinaTradeInformation.goodsInfo/only-when",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Condition,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo/chinaExtraTransInfo/goodsInfo"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "tradeInformation",
        row: "goodsInfo",
    },
    hinge: None,
    text: "`goodsInfo` is there only when `businessType` has the item `4`.",
};
/// `preCreate@2.0.4/ChinaTradeInformation.totalQuantity/type`: In JSON, `totalQuantity` is an integer.
pub static CHINA_TRADE_INFORMATION_TOTAL_QUANTITY_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/ChinaTradeInformation.totalQuantity/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo/chinaExtraTransInfo/totalQuantity"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "tradeInformation",
        row: "totalQuantity",
    },
    hinge: Some(Hinge {
        erratum: 133usize,
        readings: 1u32,
    }),
    text: "In JSON, `totalQuantity` is an integer.",
};
/// `preCreate@2.0.4/ChinaTradeInformation.totalQuantity/type:digit-string`: In JSON, `totalQuantity` is a string.
pub static CHINA_TRADE_INFORMATION_TOTAL_QUANTITY_TYPE_DIGIT_STRING: Rule = Rule {
    id: "preCreate@2.0.4/ChinaTradeInformation.totalQuantity/type:digit-string",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo/chinaExtraTransInfo/totalQuantity"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "tradeInformation",
        row: "totalQuantity",
    },
    hinge: Some(Hinge {
        erratum: 133usize,
        readings: 2u32,
    }),
    text: "In JSON, `totalQuantity` is a string.",
};
/// `preCreate@2.0.4/ChinaTradeInformation.totalQuantity/type:either`: In JSON, `totalQuantity` is a string or an integer.
pub static CHINA_TRADE_INFORMATION_TOTAL_QUANTITY_TYPE_EITHER: Rule = Rule {
    id: "preCreate@2.0.4/ChinaTradeInformation.totalQuantity/type:either",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo/chinaExtraTransInfo/totalQuantity"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "tradeInformation",
        row: "totalQuantity",
    },
    hinge: Some(Hinge {
        erratum: 133usize,
        readings: 4u32,
    }),
    text: "In JSON, `totalQuantity` is a string or an integer.",
};
/// `preCreate@2.0.4/ChinaTradeInformation.totalQuantity/format:digit-string`: `totalQuantity` is made of digits only.
pub static CHINA_TRADE_INFORMATION_TOTAL_QUANTITY_FORMAT_DIGIT_STRING: Rule = Rule {
    id: "preCreate@2.0.4/ChinaTradeInformation.totalQuantity/format:digit-string",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo/chinaExtraTransInfo/totalQuantity"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "tradeInformation",
        row: "totalQuantity",
    },
    hinge: Some(Hinge {
        erratum: 133usize,
        readings: 6u32,
    }),
    text: "`totalQuantity` is made of digits only.",
};
/// `preCreate@2.0.4/ChinaTradeInformation.totalQuantity/only-when`: `totalQuantity` is there only when `businessType` has the item `4`.
pub static CHINA_TRADE_INFORMATION_TOTAL_QUANTITY_ONLY_WHEN: Rule = Rule {
    id: "preCreate@2.0.4/ChinaTradeInformation.totalQuantity/only-when",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Condition,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo/chinaExtraTransInfo/totalQuantity"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "tradeInformation",
        row: "totalQuantity",
    },
    hinge: None,
    text: "`totalQuantity` is there only when `businessType` has the item `4`.",
};
/// `preCreate@2.0.4/ChinaTradeInformation.otherBusinessType/type`: In JSON, `otherBusinessType` is a string.
pub static CHINA_TRADE_INFORMATION_OTHER_BUSINESS_TYPE_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/ChinaTradeInformation.otherBusinessType/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo/chinaExtraTransInfo/otherBusinessType"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "tradeInformation",
        row: "otherBusinessType",
    },
    hinge: None,
    text: "In JSON, `otherBusinessType` is a string.",
};
/// `preCreate@2.0.4/ChinaTradeInformation.otherBusinessType/required-when`: `otherBusinessType` is required when `businessType` has the item `5`.
pub static CHINA_TRADE_INFORMATION_OTHER_BUSINESS_TYPE_REQUIRED_WHEN: Rule = Rule {
    id: "preCreate@2.0.4/ChinaTradeInformation.otherBusinessType/required-when",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Condition,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo/chinaExtraTransInfo"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "tradeInformation",
        row: "otherBusinessType",
    },
    hinge: Some(Hinge {
        erratum: 119usize,
        readings: 1u32,
    }),
    text: "`otherBusinessType` is required when `businessType` has the item `5`.",
};
/// `preCreate@2.0.4/ChinaTradeInformation/stay-order`: The day of departure is not before the day of arrival.
pub static CHINA_TRADE_INFORMATION_STAY_ORDER: Rule = Rule {
    id: "preCreate@2.0.4/ChinaTradeInformation/stay-order",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Condition,
    severity: Severity::Error,
    pointers: &["/request/body/extendInfo/chinaExtraTransInfo/checkOutTime"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "tradeInformation",
        row: "checkOutTime",
    },
    hinge: Some(Hinge {
        erratum: 127usize,
        readings: 3u32,
    }),
    text: "The day of departure is not before the day of arrival.",
};
/// `preCreate@2.0.4/ChinaTradeInformation/unlisted`: `ChinaTradeInformation` has no members but the listed ones.
pub static CHINA_TRADE_INFORMATION_UNLISTED: Rule = Rule {
    id: "preCreate@2.0.4/ChinaTradeInformation/unlisted",
    contract: "preCreate@2.0.4",
    direction: Direction::Request,
    scope: Scope::Shape,
    severity: Severity::Note,
    pointers: &["/request/body/extendInfo/chinaExtraTransInfo/*"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "tradeInformation",
        row: "",
    },
    hinge: None,
    text: "`ChinaTradeInformation` has no members but the listed ones.",
};
/// `preCreate@2.0.4/response-envelope.response/required`: `response` is required.
pub static RESPONSE_ENVELOPE_RESPONSE_REQUIRED: Rule = Rule {
    id: "preCreate@2.0.4/response-envelope.response/required",
    contract: "preCreate@2.0.4",
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
/// `preCreate@2.0.4/response-envelope.response/type`: In JSON, `response` is an object.
pub static RESPONSE_ENVELOPE_RESPONSE_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/response-envelope.response/type",
    contract: "preCreate@2.0.4",
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
/// `preCreate@2.0.4/response-envelope.signature/required`: `signature` is required.
pub static RESPONSE_ENVELOPE_SIGNATURE_REQUIRED: Rule = Rule {
    id: "preCreate@2.0.4/response-envelope.signature/required",
    contract: "preCreate@2.0.4",
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
/// `preCreate@2.0.4/response-envelope.signature/type`: In JSON, `signature` is a string.
pub static RESPONSE_ENVELOPE_SIGNATURE_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/response-envelope.signature/type",
    contract: "preCreate@2.0.4",
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
/// `preCreate@2.0.4/response-envelope/unlisted`: `response-envelope` has no members but the listed ones.
pub static RESPONSE_ENVELOPE_UNLISTED: Rule = Rule {
    id: "preCreate@2.0.4/response-envelope/unlisted",
    contract: "preCreate@2.0.4",
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
/// `preCreate@2.0.4/response.head/required`: `head` is required.
pub static RESPONSE_HEAD_REQUIRED: Rule = Rule {
    id: "preCreate@2.0.4/response.head/required",
    contract: "preCreate@2.0.4",
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
/// `preCreate@2.0.4/response.head/type`: In JSON, `head` is an object.
pub static RESPONSE_HEAD_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/response.head/type",
    contract: "preCreate@2.0.4",
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
/// `preCreate@2.0.4/response.body/required`: `body` is required.
pub static RESPONSE_BODY_REQUIRED: Rule = Rule {
    id: "preCreate@2.0.4/response.body/required",
    contract: "preCreate@2.0.4",
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
/// `preCreate@2.0.4/response.body/type`: In JSON, `body` is an object.
pub static RESPONSE_BODY_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/response.body/type",
    contract: "preCreate@2.0.4",
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
/// `preCreate@2.0.4/response/unlisted`: `response` has no members but the listed ones.
pub static RESPONSE_UNLISTED: Rule = Rule {
    id: "preCreate@2.0.4/response/unlisted",
    contract: "preCreate@2.0.4",
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
/// `preCreate@2.0.4/ResponseHead.version/required`: `version` is required.
pub static RESPONSE_HEAD_VERSION_REQUIRED: Rule = Rule {
    id: "preCreate@2.0.4/ResponseHead.version/required",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/head"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response head",
        row: "version",
    },
    hinge: None,
    text: "`version` is required.",
};
/// `preCreate@2.0.4/ResponseHead.version/type`: In JSON, `version` is a string.
pub static RESPONSE_HEAD_VERSION_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/ResponseHead.version/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/head/version"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response head",
        row: "version",
    },
    hinge: None,
    text: "In JSON, `version` is a string.",
};
/// `preCreate@2.0.4/ResponseHead.version/value`: `version` is `2.0.4`.
pub static RESPONSE_HEAD_VERSION_VALUE: Rule = Rule {
    id: "preCreate@2.0.4/ResponseHead.version/value",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/head/version"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response head",
        row: "version",
    },
    hinge: None,
    text: "`version` is `2.0.4`.",
};
/// `preCreate@2.0.4/ResponseHead.function/required`: `function` is required.
pub static RESPONSE_HEAD_FUNCTION_REQUIRED: Rule = Rule {
    id: "preCreate@2.0.4/ResponseHead.function/required",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/head"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response head",
        row: "function",
    },
    hinge: None,
    text: "`function` is required.",
};
/// `preCreate@2.0.4/ResponseHead.function/type`: In JSON, `function` is a string.
pub static RESPONSE_HEAD_FUNCTION_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/ResponseHead.function/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/head/function"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response head",
        row: "function",
    },
    hinge: None,
    text: "In JSON, `function` is a string.",
};
/// `preCreate@2.0.4/ResponseHead.function/value`: `function` is `alipay.intl.acquiring.offline.preCreate`.
pub static RESPONSE_HEAD_FUNCTION_VALUE: Rule = Rule {
    id: "preCreate@2.0.4/ResponseHead.function/value",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/head/function"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response head",
        row: "function",
    },
    hinge: None,
    text: "`function` is `alipay.intl.acquiring.offline.preCreate`.",
};
/// `preCreate@2.0.4/ResponseHead.clientId/required`: `clientId` is required.
pub static RESPONSE_HEAD_CLIENT_ID_REQUIRED: Rule = Rule {
    id: "preCreate@2.0.4/ResponseHead.clientId/required",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/head"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response head",
        row: "clientId",
    },
    hinge: None,
    text: "`clientId` is required.",
};
/// `preCreate@2.0.4/ResponseHead.clientId/type`: In JSON, `clientId` is a string.
pub static RESPONSE_HEAD_CLIENT_ID_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/ResponseHead.clientId/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/head/clientId"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response head",
        row: "clientId",
    },
    hinge: None,
    text: "In JSON, `clientId` is a string.",
};
/// `preCreate@2.0.4/ResponseHead.clientId/max-length`: `clientId` has at most 32 characters.
pub static RESPONSE_HEAD_CLIENT_ID_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/ResponseHead.clientId/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/head/clientId"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response head",
        row: "clientId",
    },
    hinge: None,
    text: "`clientId` has at most 32 characters.",
};
/// `preCreate@2.0.4/ResponseHead.respTime/required`: `respTime` is required.
pub static RESPONSE_HEAD_RESP_TIME_REQUIRED: Rule = Rule {
    id: "preCreate@2.0.4/ResponseHead.respTime/required",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/head"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response head",
        row: "respTime",
    },
    hinge: None,
    text: "`respTime` is required.",
};
/// `preCreate@2.0.4/ResponseHead.respTime/type`: In JSON, `respTime` is a string.
pub static RESPONSE_HEAD_RESP_TIME_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/ResponseHead.respTime/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/head/respTime"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response head",
        row: "respTime",
    },
    hinge: None,
    text: "In JSON, `respTime` is a string.",
};
/// `preCreate@2.0.4/ResponseHead.respTime/format`: `respTime` is an RFC 3339 date-time with an offset.
pub static RESPONSE_HEAD_RESP_TIME_FORMAT: Rule = Rule {
    id: "preCreate@2.0.4/ResponseHead.respTime/format",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/head/respTime"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response head",
        row: "respTime",
    },
    hinge: None,
    text: "`respTime` is an RFC 3339 date-time with an offset.",
};
/// `preCreate@2.0.4/ResponseHead.reqMsgId/required`: `reqMsgId` is required.
pub static RESPONSE_HEAD_REQ_MSG_ID_REQUIRED: Rule = Rule {
    id: "preCreate@2.0.4/ResponseHead.reqMsgId/required",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/head"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response head",
        row: "reqMsgId",
    },
    hinge: None,
    text: "`reqMsgId` is required.",
};
/// `preCreate@2.0.4/ResponseHead.reqMsgId/type`: In JSON, `reqMsgId` is a string.
pub static RESPONSE_HEAD_REQ_MSG_ID_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/ResponseHead.reqMsgId/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/head/reqMsgId"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response head",
        row: "reqMsgId",
    },
    hinge: None,
    text: "In JSON, `reqMsgId` is a string.",
};
/// `preCreate@2.0.4/ResponseHead.reqMsgId/max-length`: `reqMsgId` has at most 64 characters.
pub static RESPONSE_HEAD_REQ_MSG_ID_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/ResponseHead.reqMsgId/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/head/reqMsgId"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response head",
        row: "reqMsgId",
    },
    hinge: None,
    text: "`reqMsgId` has at most 64 characters.",
};
/// `preCreate@2.0.4/ResponseHead.reserve/type`: In JSON, `reserve` is a string.
pub static RESPONSE_HEAD_RESERVE_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/ResponseHead.reserve/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/head/reserve"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response head",
        row: "reserve",
    },
    hinge: None,
    text: "In JSON, `reserve` is a string.",
};
/// `preCreate@2.0.4/ResponseHead.reserve/max-length`: `reserve` has at most 256 characters.
pub static RESPONSE_HEAD_RESERVE_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/ResponseHead.reserve/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/head/reserve"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response head",
        row: "reserve",
    },
    hinge: None,
    text: "`reserve` has at most 256 characters.",
};
/// `preCreate@2.0.4/ResponseHead.reserve/payload`: `reserve` holds the JSON text of an object.
pub static RESPONSE_HEAD_RESERVE_PAYLOAD: Rule = Rule {
    id: "preCreate@2.0.4/ResponseHead.reserve/payload",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/head/reserve"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response head",
        row: "reserve",
    },
    hinge: Some(Hinge {
        erratum: 140usize,
        readings: 1u32,
    }),
    text: "`reserve` holds the JSON text of an object.",
};
/// `preCreate@2.0.4/ResponseHead/unlisted`: `ResponseHead` has no members but the listed ones.
pub static RESPONSE_HEAD_UNLISTED: Rule = Rule {
    id: "preCreate@2.0.4/ResponseHead/unlisted",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Note,
    pointers: &["/response/head/*"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response head",
        row: "",
    },
    hinge: None,
    text: "`ResponseHead` has no members but the listed ones.",
};
/// `preCreate@2.0.4/response.body.resultInfo/required`: `resultInfo` is required.
pub static RESPONSE_BODY_RESULT_INFO_REQUIRED: Rule = Rule {
    id: "preCreate@2.0.4/response.body.resultInfo/required",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response body",
        row: "resultInfo",
    },
    hinge: None,
    text: "`resultInfo` is required.",
};
/// `preCreate@2.0.4/response.body.resultInfo/type`: In JSON, `resultInfo` is an object.
pub static RESPONSE_BODY_RESULT_INFO_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/response.body.resultInfo/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/resultInfo"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response body",
        row: "resultInfo",
    },
    hinge: None,
    text: "In JSON, `resultInfo` is an object.",
};
/// `preCreate@2.0.4/response.body.merchantTransId/type`: In JSON, `merchantTransId` is a string.
pub static RESPONSE_BODY_MERCHANT_TRANS_ID_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/response.body.merchantTransId/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/merchantTransId"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response body",
        row: "merchantTransId",
    },
    hinge: None,
    text: "In JSON, `merchantTransId` is a string.",
};
/// `preCreate@2.0.4/response.body.merchantTransId/max-length`: `merchantTransId` has at most 64 characters.
pub static RESPONSE_BODY_MERCHANT_TRANS_ID_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/response.body.merchantTransId/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/merchantTransId"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response body",
        row: "merchantTransId",
    },
    hinge: None,
    text: "`merchantTransId` has at most 64 characters.",
};
/// `preCreate@2.0.4/response.body.merchantTransId/only-when`: `merchantTransId` is there only when `resultInfo.resultCode` is `SUCCESS` or it is not so that `resultInfo.resultStatus` is one of `F`, `U`.
pub static RESPONSE_BODY_MERCHANT_TRANS_ID_ONLY_WHEN: Rule = Rule {
    id: "preCreate@2.0.4/response.body.merchantTransId/only-when",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Condition,
    severity: Severity::Error,
    pointers: &["/response/body/merchantTransId"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response body",
        row: "merchantTransId",
    },
    hinge: Some(Hinge {
        erratum: 61usize,
        readings: 1u32,
    }),
    text: "`merchantTransId` is there only when `resultInfo.resultCode` is `SUCCESS` or it is not so that `resultInfo.resultStatus` is one of `F`, `U`.",
};
/// `preCreate@2.0.4/response.body.orderQrCode/type`: In JSON, `orderQrCode` is a string.
pub static RESPONSE_BODY_ORDER_QR_CODE_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/response.body.orderQrCode/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/orderQrCode"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response body",
        row: "orderQrCode",
    },
    hinge: None,
    text: "In JSON, `orderQrCode` is a string.",
};
/// `preCreate@2.0.4/response.body.orderQrCode/max-length`: `orderQrCode` has at most 1024 characters.
pub static RESPONSE_BODY_ORDER_QR_CODE_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/response.body.orderQrCode/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/orderQrCode"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response body",
        row: "orderQrCode",
    },
    hinge: None,
    text: "`orderQrCode` has at most 1024 characters.",
};
/// `preCreate@2.0.4/response.body.orderQrCode/only-when`: `orderQrCode` is there only when `resultInfo.resultCode` is `SUCCESS` or it is not so that `resultInfo.resultStatus` is one of `F`, `U`.
pub static RESPONSE_BODY_ORDER_QR_CODE_ONLY_WHEN: Rule = Rule {
    id: "preCreate@2.0.4/response.body.orderQrCode/only-when",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Condition,
    severity: Severity::Error,
    pointers: &["/response/body/orderQrCode"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response body",
        row: "orderQrCode",
    },
    hinge: Some(Hinge {
        erratum: 61usize,
        readings: 1u32,
    }),
    text: "`orderQrCode` is there only when `resultInfo.resultCode` is `SUCCESS` or it is not so that `resultInfo.resultStatus` is one of `F`, `U`.",
};
/// `preCreate@2.0.4/response.body.extendInfo/type`: In JSON, `extendInfo` is a string.
pub static RESPONSE_BODY_EXTEND_INFO_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/response.body.extendInfo/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/extendInfo"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response body",
        row: "extendInfo",
    },
    hinge: None,
    text: "In JSON, `extendInfo` is a string.",
};
/// `preCreate@2.0.4/response.body.extendInfo/max-length`: `extendInfo` has at most 2048 characters.
pub static RESPONSE_BODY_EXTEND_INFO_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/response.body.extendInfo/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/extendInfo"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response body",
        row: "extendInfo",
    },
    hinge: None,
    text: "`extendInfo` has at most 2048 characters.",
};
/// `preCreate@2.0.4/response.body.extendInfo/payload`: `extendInfo` holds the JSON text of an object.
pub static RESPONSE_BODY_EXTEND_INFO_PAYLOAD: Rule = Rule {
    id: "preCreate@2.0.4/response.body.extendInfo/payload",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/extendInfo"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response body",
        row: "extendInfo",
    },
    hinge: None,
    text: "`extendInfo` holds the JSON text of an object.",
};
/// `preCreate@2.0.4/response.body.bigPicUrl/type`: In JSON, `bigPicUrl` is a string.
pub static RESPONSE_BODY_BIG_PIC_URL_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/response.body.bigPicUrl/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/bigPicUrl"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response body",
        row: "bigPicUrl",
    },
    hinge: None,
    text: "In JSON, `bigPicUrl` is a string.",
};
/// `preCreate@2.0.4/response.body.bigPicUrl/max-length`: `bigPicUrl` has at most 2048 characters.
pub static RESPONSE_BODY_BIG_PIC_URL_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/response.body.bigPicUrl/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/bigPicUrl"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response body",
        row: "bigPicUrl",
    },
    hinge: None,
    text: "`bigPicUrl` has at most 2048 characters.",
};
/// `preCreate@2.0.4/response.body.bigPicUrl/format`: `bigPicUrl` is an absolute URL.
pub static RESPONSE_BODY_BIG_PIC_URL_FORMAT: Rule = Rule {
    id: "preCreate@2.0.4/response.body.bigPicUrl/format",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/bigPicUrl"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response body",
        row: "bigPicUrl",
    },
    hinge: None,
    text: "`bigPicUrl` is an absolute URL.",
};
/// `preCreate@2.0.4/response.body.smallPicUrl/type`: In JSON, `smallPicUrl` is a string.
pub static RESPONSE_BODY_SMALL_PIC_URL_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/response.body.smallPicUrl/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/smallPicUrl"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response body",
        row: "smallPicUrl",
    },
    hinge: None,
    text: "In JSON, `smallPicUrl` is a string.",
};
/// `preCreate@2.0.4/response.body.smallPicUrl/max-length`: `smallPicUrl` has at most 2048 characters.
pub static RESPONSE_BODY_SMALL_PIC_URL_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/response.body.smallPicUrl/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/smallPicUrl"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response body",
        row: "smallPicUrl",
    },
    hinge: None,
    text: "`smallPicUrl` has at most 2048 characters.",
};
/// `preCreate@2.0.4/response.body.smallPicUrl/format`: `smallPicUrl` is an absolute URL.
pub static RESPONSE_BODY_SMALL_PIC_URL_FORMAT: Rule = Rule {
    id: "preCreate@2.0.4/response.body.smallPicUrl/format",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/smallPicUrl"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response body",
        row: "smallPicUrl",
    },
    hinge: None,
    text: "`smallPicUrl` is an absolute URL.",
};
/// `preCreate@2.0.4/response.body.picUrl/type`: In JSON, `picUrl` is a string.
pub static RESPONSE_BODY_PIC_URL_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/response.body.picUrl/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/picUrl"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response body",
        row: "picUrl",
    },
    hinge: None,
    text: "In JSON, `picUrl` is a string.",
};
/// `preCreate@2.0.4/response.body.picUrl/max-length`: `picUrl` has at most 2048 characters.
pub static RESPONSE_BODY_PIC_URL_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/response.body.picUrl/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/picUrl"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response body",
        row: "picUrl",
    },
    hinge: None,
    text: "`picUrl` has at most 2048 characters.",
};
/// `preCreate@2.0.4/response.body.picUrl/format`: `picUrl` is an absolute URL.
pub static RESPONSE_BODY_PIC_URL_FORMAT: Rule = Rule {
    id: "preCreate@2.0.4/response.body.picUrl/format",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/picUrl"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response body",
        row: "picUrl",
    },
    hinge: None,
    text: "`picUrl` is an absolute URL.",
};
/// `preCreate@2.0.4/response.body.acquirementId/type`: In JSON, `acquirementId` is a string.
pub static RESPONSE_BODY_ACQUIREMENT_ID_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/response.body.acquirementId/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/acquirementId"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response body",
        row: "acquirementId",
    },
    hinge: None,
    text: "In JSON, `acquirementId` is a string.",
};
/// `preCreate@2.0.4/response.body.acquirementId/max-length`: `acquirementId` has at most 64 characters.
pub static RESPONSE_BODY_ACQUIREMENT_ID_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/response.body.acquirementId/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/acquirementId"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response body",
        row: "acquirementId",
    },
    hinge: None,
    text: "`acquirementId` has at most 64 characters.",
};
/// `preCreate@2.0.4/response.body.acquirementId/only-when`: `acquirementId` is there only when `resultInfo.resultCode` is `SUCCESS` or it is not so that `resultInfo.resultStatus` is one of `F`, `U`.
pub static RESPONSE_BODY_ACQUIREMENT_ID_ONLY_WHEN: Rule = Rule {
    id: "preCreate@2.0.4/response.body.acquirementId/only-when",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Condition,
    severity: Severity::Error,
    pointers: &["/response/body/acquirementId"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response body",
        row: "acquirementId",
    },
    hinge: Some(Hinge {
        erratum: 61usize,
        readings: 1u32,
    }),
    text: "`acquirementId` is there only when `resultInfo.resultCode` is `SUCCESS` or it is not so that `resultInfo.resultStatus` is one of `F`, `U`.",
};
/// `preCreate@2.0.4/response.body.createTime/type`: In JSON, `createTime` is a string.
pub static RESPONSE_BODY_CREATE_TIME_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/response.body.createTime/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/createTime"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response body",
        row: "createTime",
    },
    hinge: None,
    text: "In JSON, `createTime` is a string.",
};
/// `preCreate@2.0.4/response.body.createTime/format`: `createTime` is an RFC 3339 date-time with an offset.
pub static RESPONSE_BODY_CREATE_TIME_FORMAT: Rule = Rule {
    id: "preCreate@2.0.4/response.body.createTime/format",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/createTime"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response body",
        row: "createTime",
    },
    hinge: None,
    text: "`createTime` is an RFC 3339 date-time with an offset.",
};
/// `preCreate@2.0.4/response.body.createTime/only-when`: `createTime` is there only when `resultInfo.resultCode` is `SUCCESS` or it is not so that `resultInfo.resultStatus` is one of `F`, `U`.
pub static RESPONSE_BODY_CREATE_TIME_ONLY_WHEN: Rule = Rule {
    id: "preCreate@2.0.4/response.body.createTime/only-when",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Condition,
    severity: Severity::Error,
    pointers: &["/response/body/createTime"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response body",
        row: "createTime",
    },
    hinge: Some(Hinge {
        erratum: 61usize,
        readings: 1u32,
    }),
    text: "`createTime` is there only when `resultInfo.resultCode` is `SUCCESS` or it is not so that `resultInfo.resultStatus` is one of `F`, `U`.",
};
/// `preCreate@2.0.4/response.body.orderAmount/type`: In JSON, `orderAmount` is an object.
pub static RESPONSE_BODY_ORDER_AMOUNT_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/response.body.orderAmount/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/orderAmount"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response body",
        row: "orderAmount",
    },
    hinge: None,
    text: "In JSON, `orderAmount` is an object.",
};
/// `preCreate@2.0.4/response.body.orderAmount/only-when`: `orderAmount` is there only when `resultInfo.resultCode` is `SUCCESS` or it is not so that `resultInfo.resultStatus` is one of `F`, `U`.
pub static RESPONSE_BODY_ORDER_AMOUNT_ONLY_WHEN: Rule = Rule {
    id: "preCreate@2.0.4/response.body.orderAmount/only-when",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Condition,
    severity: Severity::Error,
    pointers: &["/response/body/orderAmount"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response body",
        row: "orderAmount",
    },
    hinge: Some(Hinge {
        erratum: 61usize,
        readings: 1u32,
    }),
    text: "`orderAmount` is there only when `resultInfo.resultCode` is `SUCCESS` or it is not so that `resultInfo.resultStatus` is one of `F`, `U`.",
};
/// `preCreate@2.0.4/response.body.payScheme/type`: In JSON, `payScheme` is a string.
pub static RESPONSE_BODY_PAY_SCHEME_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/response.body.payScheme/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/payScheme"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response body",
        row: "payScheme",
    },
    hinge: None,
    text: "In JSON, `payScheme` is a string.",
};
/// `preCreate@2.0.4/response.body.payScheme/max-length`: `payScheme` has at most 256 characters.
pub static RESPONSE_BODY_PAY_SCHEME_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/response.body.payScheme/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/payScheme"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response body",
        row: "payScheme",
    },
    hinge: None,
    text: "`payScheme` has at most 256 characters.",
};
/// `preCreate@2.0.4/response.body.payScheme/format`: `payScheme` is an absolute URL.
pub static RESPONSE_BODY_PAY_SCHEME_FORMAT: Rule = Rule {
    id: "preCreate@2.0.4/response.body.payScheme/format",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/payScheme"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response body",
        row: "payScheme",
    },
    hinge: None,
    text: "`payScheme` is an absolute URL.",
};
/// `preCreate@2.0.4/response.body/unlisted`: `response.body` has no members but the listed ones.
pub static RESPONSE_BODY_UNLISTED: Rule = Rule {
    id: "preCreate@2.0.4/response.body/unlisted",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Note,
    pointers: &["/response/body/*"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response body",
        row: "",
    },
    hinge: None,
    text: "`response.body` has no members but the listed ones.",
};
/// `preCreate@2.0.4/ResultInfo.resultStatus/required`: `resultStatus` is required.
pub static RESULT_INFO_RESULT_STATUS_REQUIRED: Rule = Rule {
    id: "preCreate@2.0.4/ResultInfo.resultStatus/required",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/resultInfo"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "resultInfo",
        row: "resultStatus",
    },
    hinge: None,
    text: "`resultStatus` is required.",
};
/// `preCreate@2.0.4/ResultInfo.resultStatus/type`: In JSON, `resultStatus` is a string.
pub static RESULT_INFO_RESULT_STATUS_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/ResultInfo.resultStatus/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/resultInfo/resultStatus"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "resultInfo",
        row: "resultStatus",
    },
    hinge: None,
    text: "In JSON, `resultStatus` is a string.",
};
/// `preCreate@2.0.4/ResultInfo.resultStatus/value`: `resultStatus` is one of `S`, `F`, `U`.
pub static RESULT_INFO_RESULT_STATUS_VALUE: Rule = Rule {
    id: "preCreate@2.0.4/ResultInfo.resultStatus/value",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/resultInfo/resultStatus"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "resultInfo",
        row: "resultStatus",
    },
    hinge: None,
    text: "`resultStatus` is one of `S`, `F`, `U`.",
};
/// `preCreate@2.0.4/ResultInfo.resultCodeId/required`: `resultCodeId` is required.
pub static RESULT_INFO_RESULT_CODE_ID_REQUIRED: Rule = Rule {
    id: "preCreate@2.0.4/ResultInfo.resultCodeId/required",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/resultInfo"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "resultInfo",
        row: "resultCodeId",
    },
    hinge: None,
    text: "`resultCodeId` is required.",
};
/// `preCreate@2.0.4/ResultInfo.resultCodeId/type`: In JSON, `resultCodeId` is a string.
pub static RESULT_INFO_RESULT_CODE_ID_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/ResultInfo.resultCodeId/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/resultInfo/resultCodeId"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "resultInfo",
        row: "resultCodeId",
    },
    hinge: None,
    text: "In JSON, `resultCodeId` is a string.",
};
/// `preCreate@2.0.4/ResultInfo.resultCodeId/format`: `resultCodeId` is made of exactly eight digits.
pub static RESULT_INFO_RESULT_CODE_ID_FORMAT: Rule = Rule {
    id: "preCreate@2.0.4/ResultInfo.resultCodeId/format",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/resultInfo/resultCodeId"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "resultInfo",
        row: "resultCodeId",
    },
    hinge: None,
    text: "`resultCodeId` is made of exactly eight digits.",
};
/// `preCreate@2.0.4/ResultInfo.resultCode/required`: `resultCode` is required.
pub static RESULT_INFO_RESULT_CODE_REQUIRED: Rule = Rule {
    id: "preCreate@2.0.4/ResultInfo.resultCode/required",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/resultInfo"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "resultInfo",
        row: "resultCode",
    },
    hinge: None,
    text: "`resultCode` is required.",
};
/// `preCreate@2.0.4/ResultInfo.resultCode/type`: In JSON, `resultCode` is a string.
pub static RESULT_INFO_RESULT_CODE_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/ResultInfo.resultCode/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/resultInfo/resultCode"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "resultInfo",
        row: "resultCode",
    },
    hinge: None,
    text: "In JSON, `resultCode` is a string.",
};
/// `preCreate@2.0.4/ResultInfo.resultCode/max-length`: `resultCode` has at most 64 characters.
pub static RESULT_INFO_RESULT_CODE_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/ResultInfo.resultCode/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/resultInfo/resultCode"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "resultInfo",
        row: "resultCode",
    },
    hinge: None,
    text: "`resultCode` has at most 64 characters.",
};
/// `preCreate@2.0.4/ResultInfo.resultMsg/type`: In JSON, `resultMsg` is a string.
pub static RESULT_INFO_RESULT_MSG_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/ResultInfo.resultMsg/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/resultInfo/resultMsg"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "resultInfo",
        row: "resultMsg",
    },
    hinge: None,
    text: "In JSON, `resultMsg` is a string.",
};
/// `preCreate@2.0.4/ResultInfo.resultMsg/max-length`: `resultMsg` has at most 256 characters.
pub static RESULT_INFO_RESULT_MSG_MAX_LENGTH: Rule = Rule {
    id: "preCreate@2.0.4/ResultInfo.resultMsg/max-length",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/resultInfo/resultMsg"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "resultInfo",
        row: "resultMsg",
    },
    hinge: None,
    text: "`resultMsg` has at most 256 characters.",
};
/// `preCreate@2.0.4/ResultInfo.resultMsg/required-when`: `resultMsg` is required when `resultStatus` is one of `F`, `U`.
pub static RESULT_INFO_RESULT_MSG_REQUIRED_WHEN: Rule = Rule {
    id: "preCreate@2.0.4/ResultInfo.resultMsg/required-when",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Condition,
    severity: Severity::Error,
    pointers: &["/response/body/resultInfo"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "resultInfo",
        row: "resultMsg",
    },
    hinge: None,
    text: "`resultMsg` is required when `resultStatus` is one of `F`, `U`.",
};
/// `preCreate@2.0.4/ResultInfo/success-id`: A result with status S has the id 00000000.
pub static RESULT_INFO_SUCCESS_ID: Rule = Rule {
    id: "preCreate@2.0.4/ResultInfo/success-id",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Condition,
    severity: Severity::Error,
    pointers: &["/response/body/resultInfo/resultCodeId"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "resultInfo",
        row: "resultCodeId",
    },
    hinge: None,
    text: "A result with status S has the id 00000000.",
};
/// `preCreate@2.0.4/ResultInfo/failure-id`: A result with the id 00000000 has status S.
pub static RESULT_INFO_FAILURE_ID: Rule = Rule {
    id: "preCreate@2.0.4/ResultInfo/failure-id",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Condition,
    severity: Severity::Error,
    pointers: &["/response/body/resultInfo/resultStatus"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "resultInfo",
        row: "resultCodeId",
    },
    hinge: None,
    text: "A result with the id 00000000 has status S.",
};
/// `preCreate@2.0.4/ResultInfo/result-row`: Id, code and status are together one row of the API's result-code tables.
pub static RESULT_INFO_RESULT_ROW: Rule = Rule {
    id: "preCreate@2.0.4/ResultInfo/result-row",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Condition,
    severity: Severity::Error,
    pointers: &["/response/body/resultInfo"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "resultInfo",
        row: "resultCodeId",
    },
    hinge: None,
    text: "Id, code and status are together one row of the API's result-code tables.",
};
/// `preCreate@2.0.4/ResultInfo/unlisted`: `ResultInfo` has no members but the listed ones.
pub static RESULT_INFO_UNLISTED: Rule = Rule {
    id: "preCreate@2.0.4/ResultInfo/unlisted",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Note,
    pointers: &["/response/body/resultInfo/*"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "resultInfo",
        row: "",
    },
    hinge: None,
    text: "`ResultInfo` has no members but the listed ones.",
};
/// `preCreate@2.0.4/ResponseExtendInfo.isEnterpriseUser/type`: In JSON, `isEnterpriseUser` is a string.
pub static RESPONSE_EXTEND_INFO_IS_ENTERPRISE_USER_TYPE: Rule = Rule {
    id: "preCreate@2.0.4/ResponseExtendInfo.isEnterpriseUser/type",
    contract: "preCreate@2.0.4",
    direction: Direction::Response,
    scope: Scope::Shape,
    severity: Severity::Error,
    pointers: &["/response/body/extendInfo/isEnterpriseUser"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response body",
        row: "extendInfo (example)",
    },
    hinge: None,
    text: "In JSON, `isEnterpriseUser` is a string.",
};
/// `preCreate@2.0.4/exchange/repeats-client-id`: The response repeats the request's client id.
pub static EXCHANGE_REPEATS_CLIENT_ID: Rule = Rule {
    id: "preCreate@2.0.4/exchange/repeats-client-id",
    contract: "preCreate@2.0.4",
    direction: Direction::Exchange,
    scope: Scope::Exchange,
    severity: Severity::Error,
    pointers: &["/response/head/clientId"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response head",
        row: "clientId",
    },
    hinge: None,
    text: "The response repeats the request's client id.",
};
/// `preCreate@2.0.4/exchange/repeats-message-id`: The response repeats the request's message id.
pub static EXCHANGE_REPEATS_MESSAGE_ID: Rule = Rule {
    id: "preCreate@2.0.4/exchange/repeats-message-id",
    contract: "preCreate@2.0.4",
    direction: Direction::Exchange,
    scope: Scope::Exchange,
    severity: Severity::Error,
    pointers: &["/response/head/reqMsgId"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response head",
        row: "reqMsgId",
    },
    hinge: None,
    text: "The response repeats the request's message id.",
};
/// `preCreate@2.0.4/exchange/repeats-transaction-id`: The response names the transaction by the merchant's id from the request.
pub static EXCHANGE_REPEATS_TRANSACTION_ID: Rule = Rule {
    id: "preCreate@2.0.4/exchange/repeats-transaction-id",
    contract: "preCreate@2.0.4",
    direction: Direction::Exchange,
    scope: Scope::Exchange,
    severity: Severity::Error,
    pointers: &["/response/body/merchantTransId"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response body",
        row: "merchantTransId",
    },
    hinge: None,
    text: "The response names the transaction by the merchant's id from the request.",
};
/// `preCreate@2.0.4/exchange/repeats-order-amount`: The response's order amount is the one from the request.
pub static EXCHANGE_REPEATS_ORDER_AMOUNT: Rule = Rule {
    id: "preCreate@2.0.4/exchange/repeats-order-amount",
    contract: "preCreate@2.0.4",
    direction: Direction::Exchange,
    scope: Scope::Exchange,
    severity: Severity::Error,
    pointers: &["/response/body/orderAmount"],
    citation: Citation {
        document: "preCreate-2.0.4",
        section: "Response body",
        row: "orderAmount",
    },
    hinge: None,
    text: "The response's order amount is the one from the request.",
};

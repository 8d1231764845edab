//! Rust types of `preCreate@2.0.4`.
//!
//! Compiled from `spec/` by `cargo xtask generate`; do not edit.
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use wire::{Scalar, Text};
/// The JSON object inside a request's reserve.
///
/// Source: preCreate-2.0.4, Request head.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ReservePayload<'a> {
    /// The access token of an ISV that acts for a merchant.
    ///
    /// Source: preCreate-2.0.4, Request head, reserve (text).
    ///
    /// - In JSON, `isvAccesstoken` is a string. (`preCreate@2.0.4/ReservePayload.isvAccesstoken/type`)
    #[serde(rename = "isvAccesstoken", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    pub isv_accesstoken: Option<Text<'a>>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/// Says which API is called, by whom, when, and how the request is signed.
///
/// Source: preCreate-2.0.4, Request head.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct RequestHead<'a> {
    /// The version of the API that the client speaks.
    ///
    /// Source: preCreate-2.0.4, Request head, version.
    ///
    /// - `version` is required. (`preCreate@2.0.4/RequestHead.version/required`)
    /// - In JSON, `version` is a string. (`preCreate@2.0.4/RequestHead.version/type`)
    /// - `version` is `2.0.4`. (`preCreate@2.0.4/RequestHead.version/value`)
    #[serde(rename = "version")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("enum" = ["2.0.4"])))]
    pub version: Text<'a>,
    /// The full name of the API.
    ///
    /// Source: preCreate-2.0.4, Request head, function.
    ///
    /// - `function` is required. (`preCreate@2.0.4/RequestHead.function/required`)
    /// - In JSON, `function` is a string. (`preCreate@2.0.4/RequestHead.function/type`)
    /// - `function` is `alipay.intl.acquiring.offline.preCreate`. (`preCreate@2.0.4/RequestHead.function/value`)
    #[serde(rename = "function")]
    #[serde(borrow)]
    #[cfg_attr(
        feature = "schemars",
        schemars(extend("enum" = ["alipay.intl.acquiring.offline.preCreate"]))
    )]
    pub function: Text<'a>,
    /// The id that the provider gave to the calling system.
    ///
    /// Source: preCreate-2.0.4, Request head, clientId.
    ///
    /// - `clientId` is required. (`preCreate@2.0.4/RequestHead.clientId/required`)
    /// - In JSON, `clientId` is a string. (`preCreate@2.0.4/RequestHead.clientId/type`)
    /// - `clientId` has at most 32 characters. (`preCreate@2.0.4/RequestHead.clientId/max-length`)
    #[serde(rename = "clientId")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 32u32)))]
    pub client_id: Text<'a>,
    /// When the client made the request, with its offset from UTC.
    ///
    /// Source: preCreate-2.0.4, Request head, reqTime.
    ///
    /// - `reqTime` is required. (`preCreate@2.0.4/RequestHead.reqTime/required`)
    /// - In JSON, `reqTime` is a string. (`preCreate@2.0.4/RequestHead.reqTime/type`)
    /// - `reqTime` is an RFC 3339 date-time with an offset. (`preCreate@2.0.4/RequestHead.reqTime/format`)
    #[serde(rename = "reqTime")]
    #[serde(borrow)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            extend(
                "pattern" = "^(?:[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))$",
                "format" = "date-time"
            )
        )
    )]
    pub req_time: Text<'a>,
    /// The client's own id for this one transmission. It does not identify the business transaction.
    ///
    /// Source: preCreate-2.0.4, Request head, reqMsgId.
    ///
    /// - `reqMsgId` is required. (`preCreate@2.0.4/RequestHead.reqMsgId/required`)
    /// - In JSON, `reqMsgId` is a string. (`preCreate@2.0.4/RequestHead.reqMsgId/type`)
    /// - `reqMsgId` has at most 64 characters. (`preCreate@2.0.4/RequestHead.reqMsgId/max-length`)
    #[serde(rename = "reqMsgId")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub req_msg_id: Text<'a>,
    /// Room for later additions, as JSON text. An ISV hands its access token over in it.
    ///
    /// Source: preCreate-2.0.4, Request head, reserve.
    ///
    /// - In JSON, `reserve` is a string. (`preCreate@2.0.4/RequestHead.reserve/type`)
    /// - `reserve` has at most 256 characters. (`preCreate@2.0.4/RequestHead.reserve/max-length`)
    /// - `reserve` holds the JSON text of an object. (`preCreate@2.0.4/RequestHead.reserve/payload`)
    #[serde(rename = "reserve", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 256u32)))]
    pub reserve: Option<Text<'a>>,
    /// The signature's algorithm; RSA2 when it is left out.
    ///
    /// Source: preCreate-2.0.4, Request head, signType.
    ///
    /// - In JSON, `signType` is a string. (`preCreate@2.0.4/RequestHead.signType/type`)
    /// - `signType` is `RSA2`. (`preCreate@2.0.4/RequestHead.signType/value`)
    /// - `signType` is one of `RSA2`, `RSA`. (`preCreate@2.0.4/RequestHead.signType/value:rsa2-or-rsa`)
    #[serde(rename = "signType", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("enum" = ["RSA2"])))]
    pub sign_type: Option<Text<'a>>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
impl<'a> RequestHead<'a> {
    /// Decodes the JSON text in `reserve`.
    pub fn reserve_payload(
        &self,
    ) -> Option<Result<ReservePayload<'_>, serde_json::Error>> {
        self.reserve.as_ref().map(|text| serde_json::from_str(text))
    }
}
/// An amount in a currency.
///
/// Source: preCreate-2.0.4, Money.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Money<'a> {
    /// The currency, by its three letters of ISO 4217.
    ///
    /// Source: preCreate-2.0.4, Money, currency.
    ///
    /// - `currency` is required. (`preCreate@2.0.4/Money.currency/required`)
    /// - In JSON, `currency` is a string. (`preCreate@2.0.4/Money.currency/type`)
    /// - `currency` is the code of an active currency of ISO 4217. (`preCreate@2.0.4/Money.currency/format`)
    #[serde(rename = "currency")]
    #[serde(borrow)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            extend(
                "pattern" = "^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$"
            )
        )
    )]
    pub currency: Text<'a>,
    /// How much, in the currency's smallest unit (100 for one US dollar).
    ///
    /// Source: preCreate-2.0.4, Money, value.
    ///
    /// - `value` is required. (`preCreate@2.0.4/Money.value/required`)
    /// - In JSON, `value` is a string. (`preCreate@2.0.4/Money.value/type`)
    /// - In JSON, `value` is a string or an integer. (`preCreate@2.0.4/Money.value/type:either`)
    /// - In JSON, `value` is an integer. (`preCreate@2.0.4/Money.value/type:number`)
    /// - `value` has at most 16 characters. (`preCreate@2.0.4/Money.value/max-length`)
    /// - `value` is made of digits only. (`preCreate@2.0.4/Money.value/format`)
    #[serde(rename = "value")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(with = "Text<'a>"))]
    #[cfg_attr(
        feature = "schemars",
        schemars(extend("maxLength" = 16u32, "pattern" = "^(?:[0-9]+)$"))
    )]
    pub value: Scalar<'a>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/// The merchant behind an order, its store and its terminal.
///
/// Source: preCreate-2.0.4, seller.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Seller<'a> {
    /// The id that the acquirer gave to the merchant.
    ///
    /// Source: preCreate-2.0.4, seller, sellerId.
    ///
    /// - `sellerId` is required. (`preCreate@2.0.4/Seller.sellerId/required`)
    /// - In JSON, `sellerId` is a string. (`preCreate@2.0.4/Seller.sellerId/type`)
    /// - `sellerId` has at most 32 characters. (`preCreate@2.0.4/Seller.sellerId/max-length`)
    #[serde(rename = "sellerId")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 32u32)))]
    pub seller_id: Text<'a>,
    /// The seller's line of business, as a merchant category code.
    ///
    /// Source: preCreate-2.0.4, seller, sellerMCC.
    ///
    /// - `sellerMCC` is required. (`preCreate@2.0.4/Seller.sellerMCC/required`)
    /// - In JSON, `sellerMCC` is a string. (`preCreate@2.0.4/Seller.sellerMCC/type`)
    /// - `sellerMCC` has at most 32 characters. (`preCreate@2.0.4/Seller.sellerMCC/max-length:up-to-32`)
    /// - `sellerMCC` is a merchant category code of four digits. (`preCreate@2.0.4/Seller.sellerMCC/format`)
    #[serde(rename = "sellerMCC")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "^(?:[0-9]{4})$")))]
    pub seller_mcc: Text<'a>,
    /// The seller's name.
    ///
    /// Source: preCreate-2.0.4, seller, sellerName.
    ///
    /// - `sellerName` is required. (`preCreate@2.0.4/Seller.sellerName/required`)
    /// - In JSON, `sellerName` is a string. (`preCreate@2.0.4/Seller.sellerName/type`)
    /// - `sellerName` has at most 128 characters. (`preCreate@2.0.4/Seller.sellerName/max-length`)
    #[serde(rename = "sellerName")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 128u32)))]
    pub seller_name: Text<'a>,
    /// The seller's name in English.
    ///
    /// Source: preCreate-2.0.4, seller, sellerEngName.
    ///
    /// - In JSON, `sellerEngName` is a string. (`preCreate@2.0.4/Seller.sellerEngName/type`)
    /// - `sellerEngName` has at most 256 characters. (`preCreate@2.0.4/Seller.sellerEngName/max-length`)
    #[serde(rename = "sellerEngName", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 256u32)))]
    pub seller_eng_name: Option<Text<'a>>,
    /// The store's id.
    ///
    /// Source: preCreate-2.0.4, seller, storeId.
    ///
    /// - `storeId` is required. (`preCreate@2.0.4/Seller.storeId/required`)
    /// - In JSON, `storeId` is a string. (`preCreate@2.0.4/Seller.storeId/type`)
    /// - `storeId` has at most 32 characters. (`preCreate@2.0.4/Seller.storeId/max-length`)
    #[serde(rename = "storeId")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 32u32)))]
    pub store_id: Text<'a>,
    /// The store's line of business, as a merchant category code.
    ///
    /// Source: preCreate-2.0.4, seller, storeMCC.
    ///
    /// - `storeMCC` is required. (`preCreate@2.0.4/Seller.storeMCC/required:required`)
    /// - In JSON, `storeMCC` is a string. (`preCreate@2.0.4/Seller.storeMCC/type`)
    /// - `storeMCC` has at most 32 characters. (`preCreate@2.0.4/Seller.storeMCC/max-length:up-to-32`)
    /// - `storeMCC` is a merchant category code of four digits. (`preCreate@2.0.4/Seller.storeMCC/format`)
    #[serde(rename = "storeMCC", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "^(?:[0-9]{4})$")))]
    pub store_mcc: Option<Text<'a>>,
    /// The store's name.
    ///
    /// Source: preCreate-2.0.4, seller, storeName.
    ///
    /// - `storeName` is required. (`preCreate@2.0.4/Seller.storeName/required`)
    /// - In JSON, `storeName` is a string. (`preCreate@2.0.4/Seller.storeName/type`)
    /// - `storeName` has at most 128 characters. (`preCreate@2.0.4/Seller.storeName/max-length`)
    #[serde(rename = "storeName")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 128u32)))]
    pub store_name: Text<'a>,
    /// The store's name in English.
    ///
    /// Source: preCreate-2.0.4, seller, storeEngName.
    ///
    /// - In JSON, `storeEngName` is a string. (`preCreate@2.0.4/Seller.storeEngName/type`)
    /// - `storeEngName` has at most 256 characters. (`preCreate@2.0.4/Seller.storeEngName/max-length`)
    #[serde(rename = "storeEngName", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 256u32)))]
    pub store_eng_name: Option<Text<'a>>,
    /// The id of the point-of-sale terminal.
    ///
    /// Source: preCreate-2.0.4, seller, terminalId.
    ///
    /// - In JSON, `terminalId` is a string. (`preCreate@2.0.4/Seller.terminalId/type`)
    /// - `terminalId` has at most 64 characters. (`preCreate@2.0.4/Seller.terminalId/max-length`)
    #[serde(rename = "terminalId", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub terminal_id: Option<Text<'a>>,
    /// The id of the person at the terminal.
    ///
    /// Source: preCreate-2.0.4, seller, operatorId.
    ///
    /// - In JSON, `operatorId` is a string. (`preCreate@2.0.4/Seller.operatorId/type`)
    /// - `operatorId` has at most 64 characters. (`preCreate@2.0.4/Seller.operatorId/max-length`)
    #[serde(rename = "operatorId", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub operator_id: Option<Text<'a>>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/// What is sold, by whom, and for how much.
///
/// Source: preCreate-2.0.4, order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Order<'a> {
    /// The price of the order.
    ///
    /// Source: preCreate-2.0.4, order, orderAmount.
    ///
    /// - `orderAmount` is required. (`preCreate@2.0.4/Order.orderAmount/required`)
    /// - In JSON, `orderAmount` is an object. (`preCreate@2.0.4/Order.orderAmount/type`)
    #[serde(rename = "orderAmount")]
    #[serde(borrow)]
    pub order_amount: Money<'a>,
    /// A short name for the order.
    ///
    /// Source: preCreate-2.0.4, order, orderTitle.
    ///
    /// - `orderTitle` is required. (`preCreate@2.0.4/Order.orderTitle/required`)
    /// - In JSON, `orderTitle` is a string. (`preCreate@2.0.4/Order.orderTitle/type`)
    /// - `orderTitle` has at most 256 characters. (`preCreate@2.0.4/Order.orderTitle/max-length`)
    #[serde(rename = "orderTitle")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 256u32)))]
    pub order_title: Text<'a>,
    /// What the order consists of.
    ///
    /// Source: preCreate-2.0.4, order, orderDetail.
    ///
    /// - `orderDetail` is required. (`preCreate@2.0.4/Order.orderDetail/required`)
    /// - In JSON, `orderDetail` is a string. (`preCreate@2.0.4/Order.orderDetail/type`)
    /// - `orderDetail` has at most 400 characters. (`preCreate@2.0.4/Order.orderDetail/max-length`)
    #[serde(rename = "orderDetail")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 400u32)))]
    pub order_detail: Text<'a>,
    /// Who sells, and in which store.
    ///
    /// Source: preCreate-2.0.4, order, seller.
    ///
    /// - `seller` is required. (`preCreate@2.0.4/Order.seller/required`)
    /// - In JSON, `seller` is an object. (`preCreate@2.0.4/Order.seller/type`)
    #[serde(rename = "seller")]
    #[serde(borrow)]
    pub seller: Seller<'a>,
    /// When the order lapses, one to thirty minutes from the request on.
    ///
    /// Source: preCreate-2.0.4, order, expiryTime.
    ///
    /// - In JSON, `expiryTime` is a string. (`preCreate@2.0.4/Order.expiryTime/type`)
    /// - `expiryTime` is an RFC 3339 date-time with an offset. (`preCreate@2.0.4/Order.expiryTime/format`)
    #[serde(rename = "expiryTime", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            extend(
                "pattern" = "^(?:[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))$",
                "format" = "date-time"
            )
        )
    )]
    pub expiry_time: Option<Text<'a>>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/// How the buyer reached the merchant.
///
/// Source: preCreate-2.0.4, TerminalType.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum TerminalType {
    /// In an app on a phone.
    #[serde(rename = "APP")]
    App,
    /// In a browser on a computer.
    #[serde(rename = "WEB")]
    Web,
    /// In a browser on a phone.
    #[serde(rename = "WAP")]
    Wap,
    /// By a call from another system.
    #[serde(rename = "SYSTEM")]
    System,
    /// By a universal link that opened an app.
    #[serde(rename = "APP_LINK")]
    AppLink,
}
impl TerminalType {
    /// The value with this text.
    pub fn from_text(text: &str) -> Option<Self> {
        match text {
            "APP" => Some(Self::App),
            "WEB" => Some(Self::Web),
            "WAP" => Some(Self::Wap),
            "SYSTEM" => Some(Self::System),
            "APP_LINK" => Some(Self::AppLink),
            _ => None,
        }
    }
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::App => "APP",
            Self::Web => "WEB",
            Self::Wap => "WAP",
            Self::System => "SYSTEM",
            Self::AppLink => "APP_LINK",
        }
    }
}
/// The device from which an order came. Both documents say the same, row by row, but for one length.
///
/// Source: preCreate-2.0.4, DeviceInfo.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct DeviceInfo<'a> {
    /// The id under which the provider's device-fingerprint SDK knows the device.
    ///
    /// Source: preCreate-2.0.4, DeviceInfo, sessionId.
    ///
    /// - In JSON, `sessionId` is a string. (`preCreate@2.0.4/DeviceInfo.sessionId/type`)
    /// - `sessionId` has at most 64 characters. (`preCreate@2.0.4/DeviceInfo.sessionId/max-length`)
    #[serde(rename = "sessionId", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub session_id: Option<Text<'a>>,
    /// The device's serial number.
    ///
    /// Source: preCreate-2.0.4, DeviceInfo, serialNo.
    ///
    /// - `serialNo` is recommended. (`preCreate@2.0.4/DeviceInfo.serialNo/recommended`)
    /// - In JSON, `serialNo` is a string. (`preCreate@2.0.4/DeviceInfo.serialNo/type`)
    /// - `serialNo` has at most 64 characters. (`preCreate@2.0.4/DeviceInfo.serialNo/max-length`)
    #[serde(rename = "serialNo", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub serial_no: Option<Text<'a>>,
    /// The device's IP address.
    ///
    /// Source: preCreate-2.0.4, DeviceInfo, clientIp.
    ///
    /// - `clientIp` is recommended. (`preCreate@2.0.4/DeviceInfo.clientIp/recommended`)
    /// - In JSON, `clientIp` is a string. (`preCreate@2.0.4/DeviceInfo.clientIp/type`)
    /// - `clientIp` has at most 32 characters. (`preCreate@2.0.4/DeviceInfo.clientIp/max-length`)
    #[serde(rename = "clientIp", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 32u32)))]
    pub client_ip: Option<Text<'a>>,
    /// Where the buyer was, as latitude, comma, longitude in degrees.
    ///
    /// Source: preCreate-2.0.4, DeviceInfo, latitudeLongitude.
    ///
    /// - `latitudeLongitude` is recommended. (`preCreate@2.0.4/DeviceInfo.latitudeLongitude/recommended`)
    /// - In JSON, `latitudeLongitude` is a string. (`preCreate@2.0.4/DeviceInfo.latitudeLongitude/type`)
    /// - `latitudeLongitude` has at most 128 characters. (`preCreate@2.0.4/DeviceInfo.latitudeLongitude/max-length`)
    #[serde(
        rename = "latitudeLongitude",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 128u32)))]
    pub latitude_longitude: Option<Text<'a>>,
    /// The device's advertising identifier.
    ///
    /// Source: preCreate-2.0.4, DeviceInfo, idfa.
    ///
    /// - `idfa` is recommended. (`preCreate@2.0.4/DeviceInfo.idfa/recommended`)
    /// - In JSON, `idfa` is a string. (`preCreate@2.0.4/DeviceInfo.idfa/type`)
    /// - `idfa` has at most 128 characters. (`preCreate@2.0.4/DeviceInfo.idfa/max-length`)
    #[serde(rename = "idfa", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 128u32)))]
    pub idfa: Option<Text<'a>>,
    /// How the buyer reached the merchant.
    ///
    /// Source: preCreate-2.0.4, DeviceInfo, terminalType.
    ///
    /// - In JSON, `terminalType` is a string. (`preCreate@2.0.4/DeviceInfo.terminalType/type`)
    /// - `terminalType` is one of `APP`, `WEB`, `WAP`, `SYSTEM`, `APP_LINK`. (`preCreate@2.0.4/DeviceInfo.terminalType/value`)
    #[serde(rename = "terminalType", default, skip_serializing_if = "Option::is_none")]
    pub terminal_type: Option<TerminalType>,
    /// What the owner calls the device.
    ///
    /// Source: preCreate-2.0.4, DeviceInfo, deviceName.
    ///
    /// - In JSON, `deviceName` is a string. (`preCreate@2.0.4/DeviceInfo.deviceName/type`)
    /// - `deviceName` has at most 256 characters. (`preCreate@2.0.4/DeviceInfo.deviceName/max-length`)
    #[serde(rename = "deviceName", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 256u32)))]
    pub device_name: Option<Text<'a>>,
    /// The device's maker.
    ///
    /// Source: preCreate-2.0.4, DeviceInfo, deviceBrand.
    ///
    /// - In JSON, `deviceBrand` is a string. (`preCreate@2.0.4/DeviceInfo.deviceBrand/type`)
    /// - `deviceBrand` has at most 256 characters. (`preCreate@2.0.4/DeviceInfo.deviceBrand/max-length`)
    #[serde(rename = "deviceBrand", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 256u32)))]
    pub device_brand: Option<Text<'a>>,
    /// The device's model.
    ///
    /// Source: preCreate-2.0.4, DeviceInfo, deviceModel.
    ///
    /// - In JSON, `deviceModel` is a string. (`preCreate@2.0.4/DeviceInfo.deviceModel/type`)
    /// - `deviceModel` has at most 64 characters. (`preCreate@2.0.4/DeviceInfo.deviceModel/max-length`)
    #[serde(rename = "deviceModel", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub device_model: Option<Text<'a>>,
    /// The device's number in the mobile network (IMEI).
    ///
    /// Source: preCreate-2.0.4, DeviceInfo, imei.
    ///
    /// - In JSON, `imei` is a string. (`preCreate@2.0.4/DeviceInfo.imei/type`)
    /// - `imei` has at most 64 characters. (`preCreate@2.0.4/DeviceInfo.imei/max-length`)
    #[serde(rename = "imei", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub imei: Option<Text<'a>>,
    /// The operating system.
    ///
    /// Source: preCreate-2.0.4, DeviceInfo, osName.
    ///
    /// - In JSON, `osName` is a string. (`preCreate@2.0.4/DeviceInfo.osName/type`)
    /// - `osName` has at most 64 characters. (`preCreate@2.0.4/DeviceInfo.osName/max-length`)
    #[serde(rename = "osName", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub os_name: Option<Text<'a>>,
    /// The operating system's version.
    ///
    /// Source: preCreate-2.0.4, DeviceInfo, osVersion.
    ///
    /// - In JSON, `osVersion` is a string. (`preCreate@2.0.4/DeviceInfo.osVersion/type`)
    /// - `osVersion` has at most 32 characters. (`preCreate@2.0.4/DeviceInfo.osVersion/max-length`)
    #[serde(rename = "osVersion", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 32u32)))]
    pub os_version: Option<Text<'a>>,
    /// The wireless network that the device was in.
    ///
    /// Source: preCreate-2.0.4, DeviceInfo, wirelessNetwork.
    ///
    /// - In JSON, `wirelessNetwork` is a string. (`preCreate@2.0.4/DeviceInfo.wirelessNetwork/type`)
    /// - `wirelessNetwork` has at most 128 characters. (`preCreate@2.0.4/DeviceInfo.wirelessNetwork/max-length`)
    #[serde(
        rename = "wirelessNetwork",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 128u32)))]
    pub wireless_network: Option<Text<'a>>,
    /// The company that runs it.
    ///
    /// Source: preCreate-2.0.4, DeviceInfo, wirelessCarrier.
    ///
    /// - In JSON, `wirelessCarrier` is a string. (`preCreate@2.0.4/DeviceInfo.wirelessCarrier/type`)
    /// - `wirelessCarrier` has at most 128 characters. (`preCreate@2.0.4/DeviceInfo.wirelessCarrier/max-length`)
    #[serde(
        rename = "wirelessCarrier",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 128u32)))]
    pub wireless_carrier: Option<Text<'a>>,
    /// Whether flight mode was on, as a word.
    ///
    /// Source: preCreate-2.0.4, DeviceInfo, flightMode.
    ///
    /// - In JSON, `flightMode` is a string. (`preCreate@2.0.4/DeviceInfo.flightMode/type`)
    /// - `flightMode` has at most 32 characters. (`preCreate@2.0.4/DeviceInfo.flightMode/max-length`)
    #[serde(rename = "flightMode", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 32u32)))]
    pub flight_mode: Option<Text<'a>>,
    /// Whether the fingerprint sensor was in use, as a word.
    ///
    /// Source: preCreate-2.0.4, DeviceInfo, fingerPrintEnabled.
    ///
    /// - In JSON, `fingerPrintEnabled` is a string. (`preCreate@2.0.4/DeviceInfo.fingerPrintEnabled/type`)
    /// - `fingerPrintEnabled` has at most 32 characters. (`preCreate@2.0.4/DeviceInfo.fingerPrintEnabled/max-length`)
    #[serde(
        rename = "fingerPrintEnabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 32u32)))]
    pub finger_print_enabled: Option<Text<'a>>,
    /// When the device was last started.
    ///
    /// Source: preCreate-2.0.4, DeviceInfo, deviceBootTime.
    ///
    /// - In JSON, `deviceBootTime` is a string. (`preCreate@2.0.4/DeviceInfo.deviceBootTime/type`)
    /// - `deviceBootTime` is an RFC 3339 date-time with an offset. (`preCreate@2.0.4/DeviceInfo.deviceBootTime/format`)
    #[serde(rename = "deviceBootTime", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            extend(
                "pattern" = "^(?:[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))$",
                "format" = "date-time"
            )
        )
    )]
    pub device_boot_time: Option<Text<'a>>,
    /// When the device was last unlocked.
    ///
    /// Source: preCreate-2.0.4, DeviceInfo, lastUnlockTime.
    ///
    /// - In JSON, `lastUnlockTime` is a string. (`preCreate@2.0.4/DeviceInfo.lastUnlockTime/type`)
    /// - `lastUnlockTime` is an RFC 3339 date-time with an offset. (`preCreate@2.0.4/DeviceInfo.lastUnlockTime/format`)
    #[serde(rename = "lastUnlockTime", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            extend(
                "pattern" = "^(?:[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))$",
                "format" = "date-time"
            )
        )
    )]
    pub last_unlock_time: Option<Text<'a>>,
    /// The screen's size in pixels, width by height.
    ///
    /// Source: preCreate-2.0.4, DeviceInfo, screenResolution.
    ///
    /// - In JSON, `screenResolution` is a string. (`preCreate@2.0.4/DeviceInfo.screenResolution/type`)
    /// - `screenResolution` has at most 32 characters. (`preCreate@2.0.4/DeviceInfo.screenResolution/max-length`)
    #[serde(
        rename = "screenResolution",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 32u32)))]
    pub screen_resolution: Option<Text<'a>>,
    /// Whether somebody removed the maker's protection from the device.
    ///
    /// Source: preCreate-2.0.4, DeviceInfo, isJailbreaked.
    ///
    /// - In JSON, `isJailbreaked` is a boolean. (`preCreate@2.0.4/DeviceInfo.isJailbreaked/type`)
    /// - In JSON, `isJailbreaked` is a string or a boolean. (`preCreate@2.0.4/DeviceInfo.isJailbreaked/type:either`)
    /// - In JSON, `isJailbreaked` is a string. (`preCreate@2.0.4/DeviceInfo.isJailbreaked/type:text`)
    /// - `isJailbreaked` is one of `true`, `false`. (`preCreate@2.0.4/DeviceInfo.isJailbreaked/value:either`)
    #[serde(rename = "isJailbreaked", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(with = "bool"))]
    pub is_jailbreaked: Option<Scalar<'a>>,
    /// The device's hardware address in the network.
    ///
    /// Source: preCreate-2.0.4, DeviceInfo, macAddress.
    ///
    /// - In JSON, `macAddress` is a string. (`preCreate@2.0.4/DeviceInfo.macAddress/type`)
    /// - `macAddress` has at most 64 characters. (`preCreate@2.0.4/DeviceInfo.macAddress/max-length`)
    #[serde(rename = "macAddress", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub mac_address: Option<Text<'a>>,
    /// The language that the device is set to.
    ///
    /// Source: preCreate-2.0.4, DeviceInfo, systemLanguage.
    ///
    /// - In JSON, `systemLanguage` is a string. (`preCreate@2.0.4/DeviceInfo.systemLanguage/type`)
    /// - `systemLanguage` has at most 64 characters. (`preCreate@2.0.4/DeviceInfo.systemLanguage/max-length`)
    #[serde(rename = "systemLanguage", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub system_language: Option<Text<'a>>,
    /// The time zone that the device is set to.
    ///
    /// Source: preCreate-2.0.4, DeviceInfo, timeZone.
    ///
    /// - In JSON, `timeZone` is a string. (`preCreate@2.0.4/DeviceInfo.timeZone/type`)
    /// - `timeZone` has at most 32 characters. (`preCreate@2.0.4/DeviceInfo.timeZone/max-length`)
    #[serde(rename = "timeZone", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 32u32)))]
    pub time_zone: Option<Text<'a>>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/// The buyer, as the merchant knows them.
///
/// Source: preCreate-2.0.4, UserInfo.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UserInfo<'a> {
    /// When the buyer opened the account with the merchant, with offset from UTC.
    ///
    /// Source: preCreate-2.0.4, UserInfo, signupTime.
    ///
    /// - In JSON, `signupTime` is a string. (`preCreate@2.0.4/UserInfo.signupTime/type`)
    /// - `signupTime` is an RFC 3339 date-time with an offset. (`preCreate@2.0.4/UserInfo.signupTime/format`)
    #[serde(rename = "signupTime", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            extend(
                "pattern" = "^(?:[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))$",
                "format" = "date-time"
            )
        )
    )]
    pub signup_time: Option<Text<'a>>,
    /// When the buyer last logged in at the merchant, with offset from UTC.
    ///
    /// Source: preCreate-2.0.4, UserInfo, lastLoginTime.
    ///
    /// - In JSON, `lastLoginTime` is a string. (`preCreate@2.0.4/UserInfo.lastLoginTime/type`)
    /// - `lastLoginTime` is an RFC 3339 date-time with an offset. (`preCreate@2.0.4/UserInfo.lastLoginTime/format`)
    #[serde(rename = "lastLoginTime", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            extend(
                "pattern" = "^(?:[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))$",
                "format" = "date-time"
            )
        )
    )]
    pub last_login_time: Option<Text<'a>>,
    /// The buyer's id in the merchant's system.
    ///
    /// Source: preCreate-2.0.4, UserInfo, merchantUserId.
    ///
    /// - In JSON, `merchantUserId` is a string. (`preCreate@2.0.4/UserInfo.merchantUserId/type`)
    /// - `merchantUserId` has at most 64 characters. (`preCreate@2.0.4/UserInfo.merchantUserId/max-length`)
    #[serde(rename = "merchantUserId", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub merchant_user_id: Option<Text<'a>>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/// One kind of goods in an order.
///
/// Source: preCreate-2.0.4, OrderInfo.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct OrderInfo<'a> {
    /// What the product is called.
    ///
    /// Source: preCreate-2.0.4, OrderInfo, productName.
    ///
    /// - In JSON, `productName` is a string. (`preCreate@2.0.4/OrderInfo.productName/type`)
    /// - `productName` has at most 64 characters. (`preCreate@2.0.4/OrderInfo.productName/max-length`)
    #[serde(rename = "productName", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub product_name: Option<Text<'a>>,
    /// The kind of product.
    ///
    /// Source: preCreate-2.0.4, OrderInfo, productCategory.
    ///
    /// - In JSON, `productCategory` is a string. (`preCreate@2.0.4/OrderInfo.productCategory/type`)
    /// - `productCategory` has at most 64 characters. (`preCreate@2.0.4/OrderInfo.productCategory/max-length`)
    #[serde(
        rename = "productCategory",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub product_category: Option<Text<'a>>,
    /// The kind of product, more closely.
    ///
    /// Source: preCreate-2.0.4, OrderInfo, productSubCategory.
    ///
    /// - In JSON, `productSubCategory` is a string. (`preCreate@2.0.4/OrderInfo.productSubCategory/type`)
    /// - `productSubCategory` has at most 64 characters. (`preCreate@2.0.4/OrderInfo.productSubCategory/max-length`)
    #[serde(
        rename = "productSubCategory",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub product_sub_category: Option<Text<'a>>,
    /// The price of one piece.
    ///
    /// Source: preCreate-2.0.4, OrderInfo, itemPrice.
    ///
    /// - In JSON, `itemPrice` is an object. (`preCreate@2.0.4/OrderInfo.itemPrice/type`)
    #[serde(rename = "itemPrice", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    pub item_price: Option<Money<'a>>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/// The JSON object inside the riskExtendInfo of RiskInfo.
///
/// Source: preCreate-2.0.4, RiskInfo.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct RiskExtendInfo {
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/// What helps the provider to judge the risk of a payment.
///
/// Source: preCreate-2.0.4, RiskInfo.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct RiskInfo<'a> {
    /// The device from which the order came.
    ///
    /// Source: preCreate-2.0.4, RiskInfo, deviceInfo.
    ///
    /// - In JSON, `deviceInfo` is an object. (`preCreate@2.0.4/RiskInfo.deviceInfo/type`)
    #[serde(rename = "deviceInfo", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    pub device_info: Option<DeviceInfo<'a>>,
    /// The buyer, as the merchant knows them.
    ///
    /// Source: preCreate-2.0.4, RiskInfo, userInfo.
    ///
    /// - In JSON, `userInfo` is an object. (`preCreate@2.0.4/RiskInfo.userInfo/type`)
    #[serde(rename = "userInfo", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    pub user_info: Option<UserInfo<'a>>,
    /// The goods, one entry each.
    ///
    /// Source: preCreate-2.0.4, RiskInfo, orderInfos.
    ///
    /// - In JSON, `orderInfos` is an array. (`preCreate@2.0.4/RiskInfo.orderInfos/type`)
    /// - Every element of `orderInfos` is an object. (`preCreate@2.0.4/RiskInfo.orderInfos/elements`)
    #[serde(rename = "orderInfos", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    pub order_infos: Option<Vec<OrderInfo<'a>>>,
    /// Room for more about the risk, as JSON text.
    ///
    /// Source: preCreate-2.0.4, RiskInfo, riskExtendInfo.
    ///
    /// - In JSON, `riskExtendInfo` is a string. (`preCreate@2.0.4/RiskInfo.riskExtendInfo/type`)
    /// - `riskExtendInfo` has at most 2048 characters. (`preCreate@2.0.4/RiskInfo.riskExtendInfo/max-length`)
    /// - `riskExtendInfo` holds the JSON text of an object. (`preCreate@2.0.4/RiskInfo.riskExtendInfo/payload`)
    #[serde(rename = "riskExtendInfo", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 2048u32)))]
    pub risk_extend_info: Option<Text<'a>>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
impl<'a> RiskInfo<'a> {
    /// Decodes the JSON text in `riskExtendInfo`.
    pub fn risk_extend_info_payload(
        &self,
    ) -> Option<Result<RiskExtendInfo, serde_json::Error>> {
        self.risk_extend_info.as_ref().map(|text| serde_json::from_str(text))
    }
}
/// What an order is about, by trade. Business types 1 to 5 decide which members belong in it.
///
/// Source: preCreate-2.0.4, tradeInformation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ChinaTradeInformation<'a> {
    /// The trades of the order, with bars between them: 1 hotel, 2 flights, 3 advice on studying abroad, 4 goods, 5 anything else.
    ///
    /// Source: preCreate-2.0.4, tradeInformation, businessType.
    ///
    /// - In JSON, `businessType` is a string. (`preCreate@2.0.4/ChinaTradeInformation.businessType/type`)
    /// - `businessType` is one or more items with `|` between them, each one of `1`, `2`, `3`, `4`, `5`. (`preCreate@2.0.4/ChinaTradeInformation.businessType/items`)
    #[serde(rename = "businessType", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    pub business_type: Option<Text<'a>>,
    /// The hotels' names, with bars between them.
    ///
    /// Source: preCreate-2.0.4, tradeInformation, hotelName.
    ///
    /// - In JSON, `hotelName` is a string. (`preCreate@2.0.4/ChinaTradeInformation.hotelName/type`)
    /// - `hotelName` consists of ASCII letters, digits and these characters: blank `,` `.` `<` `>` `(` `)` `[` `]` `/` `\` `-` `|`. (`preCreate@2.0.4/ChinaTradeInformation.hotelName/characters`)
    /// - `hotelName` is one or more items with `|` between them. (`preCreate@2.0.4/ChinaTradeInformation.hotelName/items`)
    #[serde(rename = "hotelName", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    pub hotel_name: Option<Text<'a>>,
    /// The day of arrival, in the time zone GMT+8.
    ///
    /// Source: preCreate-2.0.4, tradeInformation, checkInTime.
    ///
    /// - In JSON, `checkInTime` is a string. (`preCreate@2.0.4/ChinaTradeInformation.checkInTime/type`)
    /// - `checkInTime` is a calendar date like 2018-10-20. (`preCreate@2.0.4/ChinaTradeInformation.checkInTime/format`)
    #[serde(rename = "checkInTime", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            extend(
                "pattern" = "^(?:[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$",
                "format" = "date"
            )
        )
    )]
    pub check_in_time: Option<Text<'a>>,
    /// The day of departure, in the time zone GMT+8.
    ///
    /// Source: preCreate-2.0.4, tradeInformation, checkOutTime.
    ///
    /// - In JSON, `checkOutTime` is a string. (`preCreate@2.0.4/ChinaTradeInformation.checkOutTime/type`)
    /// - `checkOutTime` is a calendar date like 2018-10-20. (`preCreate@2.0.4/ChinaTradeInformation.checkOutTime/format`)
    #[serde(rename = "checkOutTime", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            extend(
                "pattern" = "^(?:[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$",
                "format" = "date"
            )
        )
    )]
    pub check_out_time: Option<Text<'a>>,
    /// The flights' numbers in order of travel, with bars between them.
    ///
    /// Source: preCreate-2.0.4, tradeInformation, flightNumber.
    ///
    /// - In JSON, `flightNumber` is a string. (`preCreate@2.0.4/ChinaTradeInformation.flightNumber/type`)
    /// - `flightNumber` is one or more items with `|` between them. (`preCreate@2.0.4/ChinaTradeInformation.flightNumber/items`)
    #[serde(rename = "flightNumber", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    pub flight_number: Option<Text<'a>>,
    /// The flights' departures to the minute in the time zone GMT+8, in order of travel, with bars between them.
    ///
    /// Source: preCreate-2.0.4, tradeInformation, departureTime.
    ///
    /// - In JSON, `departureTime` is a string. (`preCreate@2.0.4/ChinaTradeInformation.departureTime/type`)
    /// - `departureTime` is one or more items with `|` between them, each a local date and time to the minute like 2018-10-22 20:49. (`preCreate@2.0.4/ChinaTradeInformation.departureTime/items`)
    #[serde(rename = "departureTime", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    pub departure_time: Option<Text<'a>>,
    /// Where a picture of the school's letter of admission is.
    ///
    /// Source: preCreate-2.0.4, tradeInformation, admissionNoticeUrl.
    ///
    /// - In JSON, `admissionNoticeUrl` is a string. (`preCreate@2.0.4/ChinaTradeInformation.admissionNoticeUrl/type`)
    /// - `admissionNoticeUrl` is an absolute URL. (`preCreate@2.0.4/ChinaTradeInformation.admissionNoticeUrl/format`)
    #[serde(
        rename = "admissionNoticeUrl",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[serde(borrow)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            extend(
                "pattern" = "^(?:[A-Za-z][A-Za-z0-9+.-]*://([A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+)$"
            )
        )
    )]
    pub admission_notice_url: Option<Text<'a>>,
    /// The goods with bars between them, each as its name, a caret and the quantity.
    ///
    /// Source: preCreate-2.0.4, tradeInformation, goodsInfo.
    ///
    /// - In JSON, `goodsInfo` is a string. (`preCreate@2.0.4/ChinaTradeInformation.goodsInfo/type`)
    /// - `goodsInfo` is one or more items with `|` between them, each with `^` and a quantity at its end. (`preCreate@2.0.4/ChinaTradeInformation.goodsInfo/items`)
    #[serde(rename = "goodsInfo", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    pub goods_info: Option<Text<'a>>,
    /// How many pieces the order has, of all goods together.
    ///
    /// Source: preCreate-2.0.4, tradeInformation, totalQuantity.
    ///
    /// - In JSON, `totalQuantity` is an integer. (`preCreate@2.0.4/ChinaTradeInformation.totalQuantity/type`)
    /// - In JSON, `totalQuantity` is a string. (`preCreate@2.0.4/ChinaTradeInformation.totalQuantity/type:digit-string`)
    /// - In JSON, `totalQuantity` is a string or an integer. (`preCreate@2.0.4/ChinaTradeInformation.totalQuantity/type:either`)
    /// - `totalQuantity` is made of digits only. (`preCreate@2.0.4/ChinaTradeInformation.totalQuantity/format:digit-string`)
    #[serde(rename = "totalQuantity", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(with = "i64"))]
    pub total_quantity: Option<Scalar<'a>>,
    /// The trade in words, where it is none of the first four.
    ///
    /// Source: preCreate-2.0.4, tradeInformation, otherBusinessType.
    ///
    /// - In JSON, `otherBusinessType` is a string. (`preCreate@2.0.4/ChinaTradeInformation.otherBusinessType/type`)
    #[serde(
        rename = "otherBusinessType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[serde(borrow)]
    pub other_business_type: Option<Text<'a>>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/// The JSON object inside a preCreate request's extendInfo.
///
/// Source: preCreate-2.0.4, Request body.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ChinaExtendInfo<'a> {
    /// What the order is about, by trade.
    ///
    /// Source: preCreate-2.0.4, Request body, extendInfo (example).
    ///
    /// - In JSON, `chinaExtraTransInfo` is an object. (`preCreate@2.0.4/ChinaExtendInfo.chinaExtraTransInfo/type`)
    #[serde(
        rename = "chinaExtraTransInfo",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[serde(borrow)]
    pub china_extra_trans_info: Option<ChinaTradeInformation<'a>>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/// The order, and what helps to judge the risk. Nothing about the buyer's wallet is known yet.
///
/// Source: preCreate-2.0.4, Request body.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct RequestBody<'a> {
    /// The acquirer's id, as the provider assigned it.
    ///
    /// Source: preCreate-2.0.4, Request body, merchantId.
    ///
    /// - `merchantId` is required. (`preCreate@2.0.4/request.body.merchantId/required`)
    /// - In JSON, `merchantId` is a string. (`preCreate@2.0.4/request.body.merchantId/type`)
    /// - `merchantId` has at most 64 characters. (`preCreate@2.0.4/request.body.merchantId/max-length`)
    #[serde(rename = "merchantId")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub merchant_id: Text<'a>,
    /// The payment product; codes for single transactions have this one.
    ///
    /// Source: preCreate-2.0.4, Request body, productCode.
    ///
    /// - `productCode` is required. (`preCreate@2.0.4/request.body.productCode/required`)
    /// - In JSON, `productCode` is a string. (`preCreate@2.0.4/request.body.productCode/type`)
    /// - `productCode` is `OFFLINE_PAY`. (`preCreate@2.0.4/request.body.productCode/value`)
    #[serde(rename = "productCode")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("enum" = ["OFFLINE_PAY"])))]
    pub product_code: Text<'a>,
    /// The merchant's own id of the transaction. A retry carries it again, a new sale never does.
    ///
    /// Source: preCreate-2.0.4, Request body, merchantTransId.
    ///
    /// - `merchantTransId` is required. (`preCreate@2.0.4/request.body.merchantTransId/required`)
    /// - In JSON, `merchantTransId` is a string. (`preCreate@2.0.4/request.body.merchantTransId/type`)
    /// - `merchantTransId` has at most 64 characters. (`preCreate@2.0.4/request.body.merchantTransId/max-length`)
    #[serde(rename = "merchantTransId")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub merchant_trans_id: Text<'a>,
    /// What is sold, by whom, for how much, and until when it can be paid.
    ///
    /// Source: preCreate-2.0.4, Request body, order.
    ///
    /// - `order` is required. (`preCreate@2.0.4/request.body.order/required`)
    /// - In JSON, `order` is an object. (`preCreate@2.0.4/request.body.order/type`)
    #[serde(rename = "order")]
    #[serde(borrow)]
    pub order: Order<'a>,
    /// The settlement contract to use, for merchants that have one for each currency. Without it, the default of the merchant's contract applies.
    ///
    /// Source: preCreate-2.0.4, Request body, settleContractId.
    ///
    /// - In JSON, `settleContractId` is a string. (`preCreate@2.0.4/request.body.settleContractId/type`)
    /// - `settleContractId` has at most 64 characters. (`preCreate@2.0.4/request.body.settleContractId/max-length`)
    #[serde(
        rename = "settleContractId",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub settle_contract_id: Option<Text<'a>>,
    /// What the merchant knows about the buyer's device, account and purchase.
    ///
    /// Source: preCreate-2.0.4, Request body, riskInfo.
    ///
    /// - `riskInfo` is recommended. (`preCreate@2.0.4/request.body.riskInfo/recommended`)
    /// - In JSON, `riskInfo` is an object. (`preCreate@2.0.4/request.body.riskInfo/type`)
    #[serde(rename = "riskInfo", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    pub risk_info: Option<RiskInfo<'a>>,
    /// Where the merchant wants to be told how the payment ended.
    ///
    /// Source: preCreate-2.0.4, Request body, notifyUrl.
    ///
    /// - In JSON, `notifyUrl` is a string. (`preCreate@2.0.4/request.body.notifyUrl/type`)
    /// - `notifyUrl` has at most 256 characters. (`preCreate@2.0.4/request.body.notifyUrl/max-length`)
    /// - `notifyUrl` is an absolute URL. (`preCreate@2.0.4/request.body.notifyUrl/format`)
    #[serde(rename = "notifyUrl", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            extend(
                "maxLength" = 256u32,
                "pattern" = "^(?:[A-Za-z][A-Za-z0-9+.-]*://([A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+)$"
            )
        )
    )]
    pub notify_url: Option<Text<'a>>,
    /// How the buyer gets to the order; codes for single transactions have this one.
    ///
    /// Source: preCreate-2.0.4, Request body, sceneType.
    ///
    /// - `sceneType` is required. (`preCreate@2.0.4/request.body.sceneType/required`)
    /// - In JSON, `sceneType` is a string. (`preCreate@2.0.4/request.body.sceneType/type`)
    /// - `sceneType` has at most 32 characters. (`preCreate@2.0.4/request.body.sceneType/max-length:any-product`)
    /// - `sceneType` is `TRANSACTIONQRCODE`. (`preCreate@2.0.4/request.body.sceneType/value`)
    #[serde(rename = "sceneType")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("enum" = ["TRANSACTIONQRCODE"])))]
    pub scene_type: Text<'a>,
    /// JSON text with what the trade behind the payment is about.
    ///
    /// Source: preCreate-2.0.4, Request body, extendInfo.
    ///
    /// - In JSON, `extendInfo` is a string. (`preCreate@2.0.4/request.body.extendInfo/type`)
    /// - `extendInfo` has at most 2048 characters. (`preCreate@2.0.4/request.body.extendInfo/max-length`)
    /// - `extendInfo` holds the JSON text of an object. (`preCreate@2.0.4/request.body.extendInfo/payload`)
    #[serde(rename = "extendInfo", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 2048u32)))]
    pub extend_info: Option<Text<'a>>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
impl<'a> RequestBody<'a> {
    /// Decodes the JSON text in `extendInfo`.
    pub fn extend_info_payload(
        &self,
    ) -> Option<Result<ChinaExtendInfo<'_>, serde_json::Error>> {
        self.extend_info.as_ref().map(|text| serde_json::from_str(text))
    }
}
/// A request: its head and its body.
///
/// Source: wire, Envelope.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Request<'a> {
    /// Which API is meant, who calls it, when, and how the message is signed.
    ///
    /// Source: wire, Envelope.
    ///
    /// - `head` is required. (`preCreate@2.0.4/request.head/required`)
    /// - In JSON, `head` is an object. (`preCreate@2.0.4/request.head/type`)
    #[serde(rename = "head")]
    #[serde(borrow)]
    pub head: RequestHead<'a>,
    /// The business content, different for each API.
    ///
    /// Source: wire, Envelope.
    ///
    /// - `body` is required. (`preCreate@2.0.4/request.body/required`)
    /// - In JSON, `body` is an object. (`preCreate@2.0.4/request.body/type`)
    #[serde(rename = "body")]
    #[serde(borrow)]
    pub body: RequestBody<'a>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/// The object around a request: the request and its signature.
///
/// Source: wire, Envelope.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct RequestEnvelope<'a> {
    /// What the client asks for. Its exact bytes are what the client signs.
    ///
    /// Source: wire, Envelope.
    ///
    /// - `request` is required. (`preCreate@2.0.4/request-envelope.request/required`)
    /// - In JSON, `request` is an object. (`preCreate@2.0.4/request-envelope.request/type`)
    #[serde(rename = "request")]
    #[serde(borrow)]
    pub request: Request<'a>,
    /// The signature over the exact bytes of the message member, in base64.
    ///
    /// Source: wire, Envelope.
    ///
    /// - `signature` is required. (`preCreate@2.0.4/request-envelope.signature/required`)
    /// - In JSON, `signature` is a string. (`preCreate@2.0.4/request-envelope.signature/type`)
    #[serde(rename = "signature")]
    #[serde(borrow)]
    pub signature: Text<'a>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/// The JSON object inside a response's reserve.
///
/// Source: preCreate-2.0.4, Response head.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ResponseReservePayload {
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/// Repeats what identifies the request, and says when it was answered.
///
/// Source: preCreate-2.0.4, Response head.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ResponseHead<'a> {
    /// The version of the API that answers.
    ///
    /// Source: preCreate-2.0.4, Response head, version.
    ///
    /// - `version` is required. (`preCreate@2.0.4/ResponseHead.version/required`)
    /// - In JSON, `version` is a string. (`preCreate@2.0.4/ResponseHead.version/type`)
    /// - `version` is `2.0.4`. (`preCreate@2.0.4/ResponseHead.version/value`)
    #[serde(rename = "version")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("enum" = ["2.0.4"])))]
    pub version: Text<'a>,
    /// The full name of the API that answers.
    ///
    /// Source: preCreate-2.0.4, Response head, function.
    ///
    /// - `function` is required. (`preCreate@2.0.4/ResponseHead.function/required`)
    /// - In JSON, `function` is a string. (`preCreate@2.0.4/ResponseHead.function/type`)
    /// - `function` is `alipay.intl.acquiring.offline.preCreate`. (`preCreate@2.0.4/ResponseHead.function/value`)
    #[serde(rename = "function")]
    #[serde(borrow)]
    #[cfg_attr(
        feature = "schemars",
        schemars(extend("enum" = ["alipay.intl.acquiring.offline.preCreate"]))
    )]
    pub function: Text<'a>,
    /// The id that the provider gave to the calling system.
    ///
    /// Source: preCreate-2.0.4, Response head, clientId.
    ///
    /// - `clientId` is required. (`preCreate@2.0.4/ResponseHead.clientId/required`)
    /// - In JSON, `clientId` is a string. (`preCreate@2.0.4/ResponseHead.clientId/type`)
    /// - `clientId` has at most 32 characters. (`preCreate@2.0.4/ResponseHead.clientId/max-length`)
    #[serde(rename = "clientId")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 32u32)))]
    pub client_id: Text<'a>,
    /// When the provider made the response, with its offset from UTC.
    ///
    /// Source: preCreate-2.0.4, Response head, respTime.
    ///
    /// - `respTime` is required. (`preCreate@2.0.4/ResponseHead.respTime/required`)
    /// - In JSON, `respTime` is a string. (`preCreate@2.0.4/ResponseHead.respTime/type`)
    /// - `respTime` is an RFC 3339 date-time with an offset. (`preCreate@2.0.4/ResponseHead.respTime/format`)
    #[serde(rename = "respTime")]
    #[serde(borrow)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            extend(
                "pattern" = "^(?:[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))$",
                "format" = "date-time"
            )
        )
    )]
    pub resp_time: Text<'a>,
    /// The client's id for the transmission that is answered.
    ///
    /// Source: preCreate-2.0.4, Response head, reqMsgId.
    ///
    /// - `reqMsgId` is required. (`preCreate@2.0.4/ResponseHead.reqMsgId/required`)
    /// - In JSON, `reqMsgId` is a string. (`preCreate@2.0.4/ResponseHead.reqMsgId/type`)
    /// - `reqMsgId` has at most 64 characters. (`preCreate@2.0.4/ResponseHead.reqMsgId/max-length`)
    #[serde(rename = "reqMsgId")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub req_msg_id: Text<'a>,
    /// Room for later additions, as JSON text.
    ///
    /// Source: preCreate-2.0.4, Response head, reserve.
    ///
    /// - In JSON, `reserve` is a string. (`preCreate@2.0.4/ResponseHead.reserve/type`)
    /// - `reserve` has at most 256 characters. (`preCreate@2.0.4/ResponseHead.reserve/max-length`)
    /// - `reserve` holds the JSON text of an object. (`preCreate@2.0.4/ResponseHead.reserve/payload`)
    #[serde(rename = "reserve", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 256u32)))]
    pub reserve: Option<Text<'a>>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
impl<'a> ResponseHead<'a> {
    /// Decodes the JSON text in `reserve`.
    pub fn reserve_payload(
        &self,
    ) -> Option<Result<ResponseReservePayload, serde_json::Error>> {
        self.reserve.as_ref().map(|text| serde_json::from_str(text))
    }
}
/// How the request ended.
///
/// Source: preCreate-2.0.4, resultInfo.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ResultInfo<'a> {
    /// The outcome in one letter - S for success, F for failure, U while nobody knows.
    ///
    /// Source: preCreate-2.0.4, resultInfo, resultStatus.
    ///
    /// - `resultStatus` is required. (`preCreate@2.0.4/ResultInfo.resultStatus/required`)
    /// - In JSON, `resultStatus` is a string. (`preCreate@2.0.4/ResultInfo.resultStatus/type`)
    /// - `resultStatus` is one of `S`, `F`, `U`. (`preCreate@2.0.4/ResultInfo.resultStatus/value`)
    #[serde(rename = "resultStatus")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("enum" = ["S", "F", "U"])))]
    pub result_status: Text<'a>,
    /// The result as a number of eight digits; all zeros for success.
    ///
    /// Source: preCreate-2.0.4, resultInfo, resultCodeId.
    ///
    /// - `resultCodeId` is required. (`preCreate@2.0.4/ResultInfo.resultCodeId/required`)
    /// - In JSON, `resultCodeId` is a string. (`preCreate@2.0.4/ResultInfo.resultCodeId/type`)
    /// - `resultCodeId` is made of exactly eight digits. (`preCreate@2.0.4/ResultInfo.resultCodeId/format`)
    #[serde(rename = "resultCodeId")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "^(?:[0-9]{8})$")))]
    pub result_code_id: Text<'a>,
    /// The result's name.
    ///
    /// Source: preCreate-2.0.4, resultInfo, resultCode.
    ///
    /// - `resultCode` is required. (`preCreate@2.0.4/ResultInfo.resultCode/required`)
    /// - In JSON, `resultCode` is a string. (`preCreate@2.0.4/ResultInfo.resultCode/type`)
    /// - `resultCode` has at most 64 characters. (`preCreate@2.0.4/ResultInfo.resultCode/max-length`)
    #[serde(rename = "resultCode")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub result_code: Text<'a>,
    /// The result in words. May be left out on success only.
    ///
    /// Source: preCreate-2.0.4, resultInfo, resultMsg.
    ///
    /// - In JSON, `resultMsg` is a string. (`preCreate@2.0.4/ResultInfo.resultMsg/type`)
    /// - `resultMsg` has at most 256 characters. (`preCreate@2.0.4/ResultInfo.resultMsg/max-length`)
    #[serde(rename = "resultMsg", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 256u32)))]
    pub result_msg: Option<Text<'a>>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/// The JSON object inside a response's extendInfo.
///
/// Source: preCreate-2.0.4, Response body.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ResponseExtendInfo<'a> {
    /// Whether the buyer's account belongs to a company, as text.
    ///
    /// Source: preCreate-2.0.4, Response body, extendInfo (example).
    ///
    /// - In JSON, `isEnterpriseUser` is a string. (`preCreate@2.0.4/ResponseExtendInfo.isEnterpriseUser/type`)
    #[serde(
        rename = "isEnterpriseUser",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[serde(borrow)]
    pub is_enterprise_user: Option<Text<'a>>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/// Whether the order was registered and, if so, the code to show, as text and as pictures.
///
/// Source: preCreate-2.0.4, Response body.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ResponseBody<'a> {
    /// The outcome.
    ///
    /// Source: preCreate-2.0.4, Response body, resultInfo.
    ///
    /// - `resultInfo` is required. (`preCreate@2.0.4/response.body.resultInfo/required`)
    /// - In JSON, `resultInfo` is an object. (`preCreate@2.0.4/response.body.resultInfo/type`)
    #[serde(rename = "resultInfo")]
    #[serde(borrow)]
    pub result_info: ResultInfo<'a>,
    /// The merchant's id of the transaction, as the request had it.
    ///
    /// Source: preCreate-2.0.4, Response body, merchantTransId.
    ///
    /// - In JSON, `merchantTransId` is a string. (`preCreate@2.0.4/response.body.merchantTransId/type`)
    /// - `merchantTransId` has at most 64 characters. (`preCreate@2.0.4/response.body.merchantTransId/max-length`)
    #[serde(
        rename = "merchantTransId",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub merchant_trans_id: Option<Text<'a>>,
    /// The content of the code that the merchant shows.
    ///
    /// Source: preCreate-2.0.4, Response body, orderQrCode.
    ///
    /// - In JSON, `orderQrCode` is a string. (`preCreate@2.0.4/response.body.orderQrCode/type`)
    /// - `orderQrCode` has at most 1024 characters. (`preCreate@2.0.4/response.body.orderQrCode/max-length`)
    #[serde(rename = "orderQrCode", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 1024u32)))]
    pub order_qr_code: Option<Text<'a>>,
    /// JSON text with further facts about the buyer.
    ///
    /// Source: preCreate-2.0.4, Response body, extendInfo.
    ///
    /// - In JSON, `extendInfo` is a string. (`preCreate@2.0.4/response.body.extendInfo/type`)
    /// - `extendInfo` has at most 2048 characters. (`preCreate@2.0.4/response.body.extendInfo/max-length`)
    /// - `extendInfo` holds the JSON text of an object. (`preCreate@2.0.4/response.body.extendInfo/payload`)
    #[serde(rename = "extendInfo", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 2048u32)))]
    pub extend_info: Option<Text<'a>>,
    /// Where a large picture of the code is.
    ///
    /// Source: preCreate-2.0.4, Response body, bigPicUrl.
    ///
    /// - In JSON, `bigPicUrl` is a string. (`preCreate@2.0.4/response.body.bigPicUrl/type`)
    /// - `bigPicUrl` has at most 2048 characters. (`preCreate@2.0.4/response.body.bigPicUrl/max-length`)
    /// - `bigPicUrl` is an absolute URL. (`preCreate@2.0.4/response.body.bigPicUrl/format`)
    #[serde(rename = "bigPicUrl", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            extend(
                "maxLength" = 2048u32,
                "pattern" = "^(?:[A-Za-z][A-Za-z0-9+.-]*://([A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+)$"
            )
        )
    )]
    pub big_pic_url: Option<Text<'a>>,
    /// Where a small picture of the code is.
    ///
    /// Source: preCreate-2.0.4, Response body, smallPicUrl.
    ///
    /// - In JSON, `smallPicUrl` is a string. (`preCreate@2.0.4/response.body.smallPicUrl/type`)
    /// - `smallPicUrl` has at most 2048 characters. (`preCreate@2.0.4/response.body.smallPicUrl/max-length`)
    /// - `smallPicUrl` is an absolute URL. (`preCreate@2.0.4/response.body.smallPicUrl/format`)
    #[serde(rename = "smallPicUrl", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            extend(
                "maxLength" = 2048u32,
                "pattern" = "^(?:[A-Za-z][A-Za-z0-9+.-]*://([A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+)$"
            )
        )
    )]
    pub small_pic_url: Option<Text<'a>>,
    /// Where a picture of the code in the usual size is.
    ///
    /// Source: preCreate-2.0.4, Response body, picUrl.
    ///
    /// - In JSON, `picUrl` is a string. (`preCreate@2.0.4/response.body.picUrl/type`)
    /// - `picUrl` has at most 2048 characters. (`preCreate@2.0.4/response.body.picUrl/max-length`)
    /// - `picUrl` is an absolute URL. (`preCreate@2.0.4/response.body.picUrl/format`)
    #[serde(rename = "picUrl", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            extend(
                "maxLength" = 2048u32,
                "pattern" = "^(?:[A-Za-z][A-Za-z0-9+.-]*://([A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+)$"
            )
        )
    )]
    pub pic_url: Option<Text<'a>>,
    /// The provider's id of the transaction.
    ///
    /// Source: preCreate-2.0.4, Response body, acquirementId.
    ///
    /// - In JSON, `acquirementId` is a string. (`preCreate@2.0.4/response.body.acquirementId/type`)
    /// - `acquirementId` has at most 64 characters. (`preCreate@2.0.4/response.body.acquirementId/max-length`)
    #[serde(rename = "acquirementId", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub acquirement_id: Option<Text<'a>>,
    /// When the transaction was created.
    ///
    /// Source: preCreate-2.0.4, Response body, createTime.
    ///
    /// - In JSON, `createTime` is a string. (`preCreate@2.0.4/response.body.createTime/type`)
    /// - `createTime` is an RFC 3339 date-time with an offset. (`preCreate@2.0.4/response.body.createTime/format`)
    #[serde(rename = "createTime", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            extend(
                "pattern" = "^(?:[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))$",
                "format" = "date-time"
            )
        )
    )]
    pub create_time: Option<Text<'a>>,
    /// The amount of the order, as the request had it.
    ///
    /// Source: preCreate-2.0.4, Response body, orderAmount.
    ///
    /// - In JSON, `orderAmount` is an object. (`preCreate@2.0.4/response.body.orderAmount/type`)
    #[serde(rename = "orderAmount", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    pub order_amount: Option<Money<'a>>,
    /// A link that opens the wallet to pay the order.
    ///
    /// Source: preCreate-2.0.4, Response body, payScheme.
    ///
    /// - In JSON, `payScheme` is a string. (`preCreate@2.0.4/response.body.payScheme/type`)
    /// - `payScheme` has at most 256 characters. (`preCreate@2.0.4/response.body.payScheme/max-length`)
    /// - `payScheme` is an absolute URL. (`preCreate@2.0.4/response.body.payScheme/format`)
    #[serde(rename = "payScheme", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            extend(
                "maxLength" = 256u32,
                "pattern" = "^(?:[A-Za-z][A-Za-z0-9+.-]*://([A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+)$"
            )
        )
    )]
    pub pay_scheme: Option<Text<'a>>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
impl<'a> ResponseBody<'a> {
    /// Decodes the JSON text in `extendInfo`.
    pub fn extend_info_payload(
        &self,
    ) -> Option<Result<ResponseExtendInfo<'_>, serde_json::Error>> {
        self.extend_info.as_ref().map(|text| serde_json::from_str(text))
    }
}
/// A response: its head and its body.
///
/// Source: wire, Envelope.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Response<'a> {
    /// Which API is meant, who calls it, when, and how the message is signed.
    ///
    /// Source: wire, Envelope.
    ///
    /// - `head` is required. (`preCreate@2.0.4/response.head/required`)
    /// - In JSON, `head` is an object. (`preCreate@2.0.4/response.head/type`)
    #[serde(rename = "head")]
    #[serde(borrow)]
    pub head: ResponseHead<'a>,
    /// The business content, different for each API.
    ///
    /// Source: wire, Envelope.
    ///
    /// - `body` is required. (`preCreate@2.0.4/response.body/required`)
    /// - In JSON, `body` is an object. (`preCreate@2.0.4/response.body/type`)
    #[serde(rename = "body")]
    #[serde(borrow)]
    pub body: ResponseBody<'a>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/// The object around a response: the response and its signature.
///
/// Source: wire, Envelope.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ResponseEnvelope<'a> {
    /// What the provider answers. Its exact bytes are what the provider signs.
    ///
    /// Source: wire, Envelope.
    ///
    /// - `response` is required. (`preCreate@2.0.4/response-envelope.response/required`)
    /// - In JSON, `response` is an object. (`preCreate@2.0.4/response-envelope.response/type`)
    #[serde(rename = "response")]
    #[serde(borrow)]
    pub response: Response<'a>,
    /// The signature over the exact bytes of the message member, in base64.
    ///
    /// Source: wire, Envelope.
    ///
    /// - `signature` is required. (`preCreate@2.0.4/response-envelope.signature/required`)
    /// - In JSON, `signature` is a string. (`preCreate@2.0.4/response-envelope.signature/type`)
    #[serde(rename = "signature")]
    #[serde(borrow)]
    pub signature: Text<'a>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/// What one unit of a currency is worth in another.
///
/// Source: preCreate-2.0.4, ExchangeRate.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ExchangeRate<'a> {
    /// The currency that is converted, by its three letters of ISO 4217.
    ///
    /// Source: preCreate-2.0.4, ExchangeRate, baseCurrency.
    #[serde(rename = "baseCurrency")]
    #[serde(borrow)]
    pub base_currency: Text<'a>,
    /// The currency that it is converted to, by its three letters of ISO 4217.
    ///
    /// Source: preCreate-2.0.4, ExchangeRate, exchangeCurrency.
    #[serde(rename = "exchangeCurrency")]
    #[serde(borrow)]
    pub exchange_currency: Text<'a>,
    /// How many units of the exchange currency one unit of the base currency makes.
    ///
    /// Source: preCreate-2.0.4, ExchangeRate, rate.
    #[serde(rename = "rate")]
    #[serde(borrow)]
    pub rate: Text<'a>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/// The wallet that the buyer pays with.
///
/// Source: preCreate-2.0.4, SiteEnum.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Site<'a> {
    /// Alipay in mainland China.
    #[serde(rename = "ALIPAY_CN")]
    AlipayCn,
    /// Alipay in Hong Kong.
    #[serde(rename = "ALIPAY_HK")]
    AlipayHk,
    /// Alipay in Singapore.
    #[serde(rename = "ALIPAY_SG")]
    AlipaySg,
    /// Kakao Pay.
    #[serde(rename = "KAKAOPAY")]
    Kakaopay,
    /// A value that the document does not list; the list may grow.
    #[serde(untagged, borrow)]
    Unlisted(Text<'a>),
}
impl<'a> Site<'a> {
    /// The value with this text.
    pub fn from_text(text: &'a str) -> Option<Self> {
        Some(
            match text {
                "ALIPAY_CN" => Self::AlipayCn,
                "ALIPAY_HK" => Self::AlipayHk,
                "ALIPAY_SG" => Self::AlipaySg,
                "KAKAOPAY" => Self::Kakaopay,
                _ => Self::Unlisted(Text::from(text)),
            },
        )
    }
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AlipayCn => "ALIPAY_CN",
            Self::AlipayHk => "ALIPAY_HK",
            Self::AlipaySg => "ALIPAY_SG",
            Self::Kakaopay => "KAKAOPAY",
            Self::Unlisted(text) => text,
        }
    }
}

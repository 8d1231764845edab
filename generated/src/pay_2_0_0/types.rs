//! Rust types of `pay@2.0.0`.
//!
//! Compiled from `spec/` by `cargo xtask generate`; do not edit.
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use wire::{Scalar, Text};
/// The JSON object inside a request's reserve.
///
/// Source: pay-2.0.0, Request parameters, head table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ReservePayload {
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/// Says which API is called, by whom, when, and how the request is signed.
///
/// Source: pay-2.0.0, Request parameters, head table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct RequestHead<'a> {
    /// The version of the API that the client speaks.
    ///
    /// Source: pay-2.0.0, Request parameters, head table, version.
    ///
    /// - `version` is required. (`pay@2.0.0/RequestHead.version/required`)
    /// - In JSON, `version` is a string. (`pay@2.0.0/RequestHead.version/type`)
    /// - `version` is `2.0.0`. (`pay@2.0.0/RequestHead.version/value`)
    #[serde(rename = "version")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("enum" = ["2.0.0"])))]
    pub version: Text<'a>,
    /// The full name of the API.
    ///
    /// Source: pay-2.0.0, Request parameters, head table, function.
    ///
    /// - `function` is required. (`pay@2.0.0/RequestHead.function/required`)
    /// - In JSON, `function` is a string. (`pay@2.0.0/RequestHead.function/type`)
    /// - `function` is `alipay.intl.acquiring.offline.pay`. (`pay@2.0.0/RequestHead.function/value`)
    /// - `function` is one of `alipay.intl.acquiring.offline.pay`, `alipay.intl.function`. (`pay@2.0.0/RequestHead.function/value:placeholder-too`)
    #[serde(rename = "function")]
    #[serde(borrow)]
    #[cfg_attr(
        feature = "schemars",
        schemars(extend("enum" = ["alipay.intl.acquiring.offline.pay"]))
    )]
    pub function: Text<'a>,
    /// The id that the provider gave to the calling system.
    ///
    /// Source: pay-2.0.0, Request parameters, head table, clientId.
    ///
    /// - `clientId` is required. (`pay@2.0.0/RequestHead.clientId/required`)
    /// - In JSON, `clientId` is a string. (`pay@2.0.0/RequestHead.clientId/type`)
    /// - `clientId` has at most 32 characters. (`pay@2.0.0/RequestHead.clientId/max-length`)
    #[serde(rename = "clientId")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 32u32)))]
    pub client_id: Text<'a>,
    /// When the client made the request, with its offset from UTC.
    ///
    /// Source: pay-2.0.0, Request parameters, head table, reqTime.
    ///
    /// - `reqTime` is required. (`pay@2.0.0/RequestHead.reqTime/required`)
    /// - In JSON, `reqTime` is a string. (`pay@2.0.0/RequestHead.reqTime/type`)
    /// - `reqTime` is an RFC 3339 date-time with an offset. (`pay@2.0.0/RequestHead.reqTime/format`)
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
    /// Source: pay-2.0.0, Request parameters, head table, reqMsgId.
    ///
    /// - `reqMsgId` is required. (`pay@2.0.0/RequestHead.reqMsgId/required`)
    /// - In JSON, `reqMsgId` is a string. (`pay@2.0.0/RequestHead.reqMsgId/type`)
    /// - `reqMsgId` has at most 64 characters. (`pay@2.0.0/RequestHead.reqMsgId/max-length`)
    #[serde(rename = "reqMsgId")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub req_msg_id: Text<'a>,
    /// Room for later additions, as JSON text. An ISV hands its access token over in it.
    ///
    /// Source: pay-2.0.0, Request parameters, head table, reserve.
    ///
    /// - In JSON, `reserve` is a string. (`pay@2.0.0/RequestHead.reserve/type`)
    /// - `reserve` has at most 256 characters. (`pay@2.0.0/RequestHead.reserve/max-length`)
    /// - `reserve` holds the JSON text of an object. (`pay@2.0.0/RequestHead.reserve/payload`)
    #[serde(rename = "reserve", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 256u32)))]
    pub reserve: Option<Text<'a>>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
impl<'a> RequestHead<'a> {
    /// Decodes the JSON text in `reserve`.
    pub fn reserve_payload(&self) -> Option<Result<ReservePayload, serde_json::Error>> {
        self.reserve.as_ref().map(|text| serde_json::from_str(text))
    }
}
/// The payment product that is used.
///
/// Source: pay-2.0.4, ProductCode, borrowed from pay@2.0.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum ProductCode {
    /// Payment in a shop.
    #[serde(rename = "OFFLINE_PAY")]
    OfflinePay,
}
impl ProductCode {
    /// The value with this text.
    pub fn from_text(text: &str) -> Option<Self> {
        match text {
            "OFFLINE_PAY" => Some(Self::OfflinePay),
            _ => None,
        }
    }
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::OfflinePay => "OFFLINE_PAY",
        }
    }
}
/// The kind of code that the buyer shows.
///
/// Source: pay-2.0.4, OfflineCodeType, borrowed from pay@2.0.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum OfflineCodeType {
    /// A barcode.
    #[serde(rename = "BARCODE")]
    Barcode,
}
impl OfflineCodeType {
    /// The value with this text.
    pub fn from_text(text: &str) -> Option<Self> {
        match text {
            "BARCODE" => Some(Self::Barcode),
            _ => None,
        }
    }
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Barcode => "BARCODE",
        }
    }
}
/// An amount in a currency.
///
/// Source: pay-2.0.4, Money, borrowed from pay@2.0.4.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Money<'a> {
    /// The currency, by its three letters of ISO 4217.
    ///
    /// Source: pay-2.0.4, Money, currency.
    ///
    /// - `currency` is required. (`pay@2.0.0/Money.currency/required`)
    /// - In JSON, `currency` is a string. (`pay@2.0.0/Money.currency/type`)
    /// - `currency` is the code of an active currency of ISO 4217. (`pay@2.0.0/Money.currency/format`)
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
    /// Source: pay-2.0.4, Money, value.
    ///
    /// - `value` is required. (`pay@2.0.0/Money.value/required`)
    /// - In JSON, `value` is a string. (`pay@2.0.0/Money.value/type`)
    /// - In JSON, `value` is a string or an integer. (`pay@2.0.0/Money.value/type:either`)
    /// - In JSON, `value` is an integer. (`pay@2.0.0/Money.value/type:number`)
    /// - `value` has at most 16 characters. (`pay@2.0.0/Money.value/max-length`)
    /// - `value` is made of digits only. (`pay@2.0.0/Money.value/format`)
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
/// Source: pay-2.0.4, seller, borrowed from pay@2.0.4.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Seller<'a> {
    /// The seller's id.
    ///
    /// Source: pay-2.0.4, seller, sellerId.
    ///
    /// - `sellerId` is required. (`pay@2.0.0/Seller.sellerId/required`)
    /// - In JSON, `sellerId` is a string. (`pay@2.0.0/Seller.sellerId/type`)
    /// - `sellerId` has at most 32 characters. (`pay@2.0.0/Seller.sellerId/max-length`)
    #[serde(rename = "sellerId")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 32u32)))]
    pub seller_id: Text<'a>,
    /// The seller's line of business, as a merchant category code.
    ///
    /// Source: pay-2.0.4, seller, sellerMCC.
    ///
    /// - `sellerMCC` is required. (`pay@2.0.0/Seller.sellerMCC/required`)
    /// - In JSON, `sellerMCC` is a string. (`pay@2.0.0/Seller.sellerMCC/type`)
    /// - `sellerMCC` has at most 32 characters. (`pay@2.0.0/Seller.sellerMCC/max-length:up-to-32`)
    /// - `sellerMCC` is a merchant category code of four digits. (`pay@2.0.0/Seller.sellerMCC/format`)
    #[serde(rename = "sellerMCC")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "^(?:[0-9]{4})$")))]
    pub seller_mcc: Text<'a>,
    /// The seller's name.
    ///
    /// Source: pay-2.0.4, seller, sellerName.
    ///
    /// - `sellerName` is required. (`pay@2.0.0/Seller.sellerName/required`)
    /// - In JSON, `sellerName` is a string. (`pay@2.0.0/Seller.sellerName/type`)
    /// - `sellerName` has at most 128 characters. (`pay@2.0.0/Seller.sellerName/max-length`)
    #[serde(rename = "sellerName")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 128u32)))]
    pub seller_name: Text<'a>,
    /// The seller's name in English.
    ///
    /// Source: pay-2.0.4, seller, sellerEngName.
    ///
    /// - In JSON, `sellerEngName` is a string. (`pay@2.0.0/Seller.sellerEngName/type`)
    /// - `sellerEngName` has at most 256 characters. (`pay@2.0.0/Seller.sellerEngName/max-length`)
    #[serde(rename = "sellerEngName", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 256u32)))]
    pub seller_eng_name: Option<Text<'a>>,
    /// The store's id.
    ///
    /// Source: pay-2.0.4, seller, storeId.
    ///
    /// - `storeId` is required. (`pay@2.0.0/Seller.storeId/required`)
    /// - In JSON, `storeId` is a string. (`pay@2.0.0/Seller.storeId/type`)
    /// - `storeId` has at most 32 characters. (`pay@2.0.0/Seller.storeId/max-length`)
    #[serde(rename = "storeId")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 32u32)))]
    pub store_id: Text<'a>,
    /// The store's line of business, as a merchant category code.
    ///
    /// Source: pay-2.0.4, seller, storeMCC.
    ///
    /// - `storeMCC` is required. (`pay@2.0.0/Seller.storeMCC/required:required`)
    /// - In JSON, `storeMCC` is a string. (`pay@2.0.0/Seller.storeMCC/type`)
    /// - `storeMCC` has at most 32 characters. (`pay@2.0.0/Seller.storeMCC/max-length:up-to-32`)
    /// - `storeMCC` is a merchant category code of four digits. (`pay@2.0.0/Seller.storeMCC/format`)
    #[serde(rename = "storeMCC", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "^(?:[0-9]{4})$")))]
    pub store_mcc: Option<Text<'a>>,
    /// The store's name.
    ///
    /// Source: pay-2.0.4, seller, storeName.
    ///
    /// - `storeName` is required. (`pay@2.0.0/Seller.storeName/required`)
    /// - In JSON, `storeName` is a string. (`pay@2.0.0/Seller.storeName/type`)
    /// - `storeName` has at most 128 characters. (`pay@2.0.0/Seller.storeName/max-length`)
    #[serde(rename = "storeName")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 128u32)))]
    pub store_name: Text<'a>,
    /// The store's name in English.
    ///
    /// Source: pay-2.0.4, seller, storeEngName.
    ///
    /// - In JSON, `storeEngName` is a string. (`pay@2.0.0/Seller.storeEngName/type`)
    /// - `storeEngName` has at most 256 characters. (`pay@2.0.0/Seller.storeEngName/max-length`)
    #[serde(rename = "storeEngName", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 256u32)))]
    pub store_eng_name: Option<Text<'a>>,
    /// The id of the point-of-sale terminal.
    ///
    /// Source: pay-2.0.4, seller, terminalId.
    ///
    /// - In JSON, `terminalId` is a string. (`pay@2.0.0/Seller.terminalId/type`)
    /// - `terminalId` has at most 64 characters. (`pay@2.0.0/Seller.terminalId/max-length`)
    #[serde(rename = "terminalId", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub terminal_id: Option<Text<'a>>,
    /// The id of the person at the terminal.
    ///
    /// Source: pay-2.0.4, seller, operatorId.
    ///
    /// - In JSON, `operatorId` is a string. (`pay@2.0.0/Seller.operatorId/type`)
    /// - `operatorId` has at most 64 characters. (`pay@2.0.0/Seller.operatorId/max-length`)
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
/// Source: pay-2.0.4, order, borrowed from pay@2.0.4.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Order<'a> {
    /// The price of the order.
    ///
    /// Source: pay-2.0.4, order, orderAmount.
    ///
    /// - `orderAmount` is required. (`pay@2.0.0/Order.orderAmount/required`)
    /// - In JSON, `orderAmount` is an object. (`pay@2.0.0/Order.orderAmount/type`)
    #[serde(rename = "orderAmount")]
    #[serde(borrow)]
    pub order_amount: Money<'a>,
    /// A short name for the order.
    ///
    /// Source: pay-2.0.4, order, orderTitle.
    ///
    /// - `orderTitle` is required. (`pay@2.0.0/Order.orderTitle/required`)
    /// - In JSON, `orderTitle` is a string. (`pay@2.0.0/Order.orderTitle/type`)
    /// - `orderTitle` has at most 256 characters. (`pay@2.0.0/Order.orderTitle/max-length`)
    #[serde(rename = "orderTitle")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 256u32)))]
    pub order_title: Text<'a>,
    /// What the order consists of.
    ///
    /// Source: pay-2.0.4, order, orderDetail.
    ///
    /// - `orderDetail` is required. (`pay@2.0.0/Order.orderDetail/required`)
    /// - In JSON, `orderDetail` is a string. (`pay@2.0.0/Order.orderDetail/type`)
    /// - `orderDetail` has at most 400 characters. (`pay@2.0.0/Order.orderDetail/max-length`)
    #[serde(rename = "orderDetail")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 400u32)))]
    pub order_detail: Text<'a>,
    /// Who sells, and in which store.
    ///
    /// Source: pay-2.0.4, order, seller.
    ///
    /// - `seller` is required. (`pay@2.0.0/Order.seller/required`)
    /// - In JSON, `seller` is an object. (`pay@2.0.0/Order.seller/type`)
    #[serde(rename = "seller")]
    #[serde(borrow)]
    pub seller: Seller<'a>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/// How the buyer reached the merchant.
///
/// Source: pay-2.0.4, TerminalType, borrowed from pay@2.0.4.
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
/// Source: pay-2.0.4, DeviceInfo, borrowed from pay@2.0.4.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct DeviceInfo<'a> {
    /// The id under which the provider's device-fingerprint SDK knows the device.
    ///
    /// Source: pay-2.0.4, DeviceInfo, sessionId.
    ///
    /// - In JSON, `sessionId` is a string. (`pay@2.0.0/DeviceInfo.sessionId/type`)
    /// - `sessionId` has at most 64 characters. (`pay@2.0.0/DeviceInfo.sessionId/max-length`)
    #[serde(rename = "sessionId", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub session_id: Option<Text<'a>>,
    /// The device's serial number.
    ///
    /// Source: pay-2.0.4, DeviceInfo, serialNo.
    ///
    /// - `serialNo` is recommended. (`pay@2.0.0/DeviceInfo.serialNo/recommended`)
    /// - In JSON, `serialNo` is a string. (`pay@2.0.0/DeviceInfo.serialNo/type`)
    /// - `serialNo` has at most 64 characters. (`pay@2.0.0/DeviceInfo.serialNo/max-length`)
    #[serde(rename = "serialNo", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub serial_no: Option<Text<'a>>,
    /// The device's IP address.
    ///
    /// Source: pay-2.0.4, DeviceInfo, clientIp.
    ///
    /// - `clientIp` is recommended. (`pay@2.0.0/DeviceInfo.clientIp/recommended`)
    /// - In JSON, `clientIp` is a string. (`pay@2.0.0/DeviceInfo.clientIp/type`)
    /// - `clientIp` has at most 32 characters. (`pay@2.0.0/DeviceInfo.clientIp/max-length`)
    #[serde(rename = "clientIp", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 32u32)))]
    pub client_ip: Option<Text<'a>>,
    /// Where the buyer was, as latitude, comma, longitude in degrees.
    ///
    /// Source: pay-2.0.4, DeviceInfo, latitudeLongitude.
    ///
    /// - `latitudeLongitude` is recommended. (`pay@2.0.0/DeviceInfo.latitudeLongitude/recommended`)
    /// - In JSON, `latitudeLongitude` is a string. (`pay@2.0.0/DeviceInfo.latitudeLongitude/type`)
    /// - `latitudeLongitude` has at most 128 characters. (`pay@2.0.0/DeviceInfo.latitudeLongitude/max-length`)
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
    /// Source: pay-2.0.4, DeviceInfo, idfa.
    ///
    /// - `idfa` is recommended. (`pay@2.0.0/DeviceInfo.idfa/recommended`)
    /// - In JSON, `idfa` is a string. (`pay@2.0.0/DeviceInfo.idfa/type`)
    /// - `idfa` has at most 128 characters. (`pay@2.0.0/DeviceInfo.idfa/max-length`)
    #[serde(rename = "idfa", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 128u32)))]
    pub idfa: Option<Text<'a>>,
    /// How the buyer reached the merchant.
    ///
    /// Source: pay-2.0.4, DeviceInfo, terminalType.
    ///
    /// - In JSON, `terminalType` is a string. (`pay@2.0.0/DeviceInfo.terminalType/type`)
    /// - `terminalType` is one of `APP`, `WEB`, `WAP`, `SYSTEM`, `APP_LINK`. (`pay@2.0.0/DeviceInfo.terminalType/value`)
    #[serde(rename = "terminalType", default, skip_serializing_if = "Option::is_none")]
    pub terminal_type: Option<TerminalType>,
    /// What the owner calls the device.
    ///
    /// Source: pay-2.0.4, DeviceInfo, deviceName.
    ///
    /// - In JSON, `deviceName` is a string. (`pay@2.0.0/DeviceInfo.deviceName/type`)
    /// - `deviceName` has at most 256 characters. (`pay@2.0.0/DeviceInfo.deviceName/max-length`)
    #[serde(rename = "deviceName", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 256u32)))]
    pub device_name: Option<Text<'a>>,
    /// The device's maker.
    ///
    /// Source: pay-2.0.4, DeviceInfo, deviceBrand.
    ///
    /// - In JSON, `deviceBrand` is a string. (`pay@2.0.0/DeviceInfo.deviceBrand/type`)
    /// - `deviceBrand` has at most 256 characters. (`pay@2.0.0/DeviceInfo.deviceBrand/max-length`)
    #[serde(rename = "deviceBrand", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 256u32)))]
    pub device_brand: Option<Text<'a>>,
    /// The device's model.
    ///
    /// Source: pay-2.0.4, DeviceInfo, deviceModel.
    ///
    /// - In JSON, `deviceModel` is a string. (`pay@2.0.0/DeviceInfo.deviceModel/type`)
    /// - `deviceModel` has at most 64 characters. (`pay@2.0.0/DeviceInfo.deviceModel/max-length`)
    #[serde(rename = "deviceModel", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub device_model: Option<Text<'a>>,
    /// The device's number in the mobile network (IMEI).
    ///
    /// Source: pay-2.0.4, DeviceInfo, imei.
    ///
    /// - In JSON, `imei` is a string. (`pay@2.0.0/DeviceInfo.imei/type`)
    /// - `imei` has at most 64 characters. (`pay@2.0.0/DeviceInfo.imei/max-length`)
    #[serde(rename = "imei", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub imei: Option<Text<'a>>,
    /// The operating system.
    ///
    /// Source: pay-2.0.4, DeviceInfo, osName.
    ///
    /// - In JSON, `osName` is a string. (`pay@2.0.0/DeviceInfo.osName/type`)
    /// - `osName` has at most 64 characters. (`pay@2.0.0/DeviceInfo.osName/max-length`)
    #[serde(rename = "osName", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub os_name: Option<Text<'a>>,
    /// The operating system's version.
    ///
    /// Source: pay-2.0.4, DeviceInfo, osVersion.
    ///
    /// - In JSON, `osVersion` is a string. (`pay@2.0.0/DeviceInfo.osVersion/type`)
    /// - `osVersion` has at most 32 characters. (`pay@2.0.0/DeviceInfo.osVersion/max-length`)
    #[serde(rename = "osVersion", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 32u32)))]
    pub os_version: Option<Text<'a>>,
    /// The wireless network that the device was in.
    ///
    /// Source: pay-2.0.4, DeviceInfo, wirelessNetwork.
    ///
    /// - In JSON, `wirelessNetwork` is a string. (`pay@2.0.0/DeviceInfo.wirelessNetwork/type`)
    /// - `wirelessNetwork` has at most 128 characters. (`pay@2.0.0/DeviceInfo.wirelessNetwork/max-length`)
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
    /// Source: pay-2.0.4, DeviceInfo, wirelessCarrier.
    ///
    /// - In JSON, `wirelessCarrier` is a string. (`pay@2.0.0/DeviceInfo.wirelessCarrier/type`)
    /// - `wirelessCarrier` has at most 128 characters. (`pay@2.0.0/DeviceInfo.wirelessCarrier/max-length`)
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
    /// Source: pay-2.0.4, DeviceInfo, flightMode.
    ///
    /// - In JSON, `flightMode` is a string. (`pay@2.0.0/DeviceInfo.flightMode/type`)
    /// - `flightMode` has at most 32 characters. (`pay@2.0.0/DeviceInfo.flightMode/max-length`)
    #[serde(rename = "flightMode", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 32u32)))]
    pub flight_mode: Option<Text<'a>>,
    /// Whether the fingerprint sensor was in use, as a word.
    ///
    /// Source: pay-2.0.4, DeviceInfo, fingerPrintEnabled.
    ///
    /// - In JSON, `fingerPrintEnabled` is a string. (`pay@2.0.0/DeviceInfo.fingerPrintEnabled/type`)
    /// - `fingerPrintEnabled` has at most 32 characters. (`pay@2.0.0/DeviceInfo.fingerPrintEnabled/max-length`)
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
    /// Source: pay-2.0.4, DeviceInfo, deviceBootTime.
    ///
    /// - In JSON, `deviceBootTime` is a string. (`pay@2.0.0/DeviceInfo.deviceBootTime/type`)
    /// - `deviceBootTime` is an RFC 3339 date-time with an offset. (`pay@2.0.0/DeviceInfo.deviceBootTime/format`)
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
    /// Source: pay-2.0.4, DeviceInfo, lastUnlockTime.
    ///
    /// - In JSON, `lastUnlockTime` is a string. (`pay@2.0.0/DeviceInfo.lastUnlockTime/type`)
    /// - `lastUnlockTime` is an RFC 3339 date-time with an offset. (`pay@2.0.0/DeviceInfo.lastUnlockTime/format`)
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
    /// Source: pay-2.0.4, DeviceInfo, screenResolution.
    ///
    /// - In JSON, `screenResolution` is a string. (`pay@2.0.0/DeviceInfo.screenResolution/type`)
    /// - `screenResolution` has at most 32 characters. (`pay@2.0.0/DeviceInfo.screenResolution/max-length`)
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
    /// Source: pay-2.0.4, DeviceInfo, isJailbreaked.
    ///
    /// - In JSON, `isJailbreaked` is a boolean. (`pay@2.0.0/DeviceInfo.isJailbreaked/type`)
    /// - In JSON, `isJailbreaked` is a string or a boolean. (`pay@2.0.0/DeviceInfo.isJailbreaked/type:either`)
    /// - In JSON, `isJailbreaked` is a string. (`pay@2.0.0/DeviceInfo.isJailbreaked/type:text`)
    /// - `isJailbreaked` is one of `true`, `false`. (`pay@2.0.0/DeviceInfo.isJailbreaked/value:either`)
    #[serde(rename = "isJailbreaked", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(with = "bool"))]
    pub is_jailbreaked: Option<Scalar<'a>>,
    /// The device's hardware address in the network.
    ///
    /// Source: pay-2.0.4, DeviceInfo, macAddress.
    ///
    /// - In JSON, `macAddress` is a string. (`pay@2.0.0/DeviceInfo.macAddress/type`)
    /// - `macAddress` has at most 64 characters. (`pay@2.0.0/DeviceInfo.macAddress/max-length`)
    #[serde(rename = "macAddress", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub mac_address: Option<Text<'a>>,
    /// The language that the device is set to.
    ///
    /// Source: pay-2.0.4, DeviceInfo, systemLanguage.
    ///
    /// - In JSON, `systemLanguage` is a string. (`pay@2.0.0/DeviceInfo.systemLanguage/type`)
    /// - `systemLanguage` has at most 64 characters. (`pay@2.0.0/DeviceInfo.systemLanguage/max-length`)
    #[serde(rename = "systemLanguage", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub system_language: Option<Text<'a>>,
    /// The time zone that the device is set to.
    ///
    /// Source: pay-2.0.4, DeviceInfo, timeZone.
    ///
    /// - In JSON, `timeZone` is a string. (`pay@2.0.0/DeviceInfo.timeZone/type`)
    /// - `timeZone` has at most 32 characters. (`pay@2.0.0/DeviceInfo.timeZone/max-length`)
    #[serde(rename = "timeZone", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 32u32)))]
    pub time_zone: Option<Text<'a>>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/// The terms of a payment by instalments.
///
/// Source: pay-2.0.0, Request parameters, body table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct HuabeiInstallment<'a> {
    /// The number of instalments.
    ///
    /// Source: pay-2.0.0, Request parameters, body table, extendInfo (example).
    ///
    /// - In JSON, `installmentPlan` is a string. (`pay@2.0.0/HuabeiInstallment.installmentPlan/type`)
    #[serde(
        rename = "installmentPlan",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[serde(borrow)]
    pub installment_plan: Option<Text<'a>>,
    /// The share of the fee that the seller bears, by the sample.
    ///
    /// Source: pay-2.0.0, Request parameters, body table, extendInfo (example).
    ///
    /// - In JSON, `installmentFeeSellerContribution` is a string. (`pay@2.0.0/HuabeiInstallment.installmentFeeSellerContribution/type`)
    #[serde(
        rename = "installmentFeeSellerContribution",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[serde(borrow)]
    pub installment_fee_seller_contribution: Option<Text<'a>>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/// The JSON object inside an old pay request's extendInfo.
///
/// Source: pay-2.0.0, Request parameters, body table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct HuabeiExtendInfo<'a> {
    /// How a payment by instalments is split.
    ///
    /// Source: pay-2.0.0, Request parameters, body table, extendInfo (example).
    ///
    /// - In JSON, `huabeiInstallment` is an object. (`pay@2.0.0/HuabeiExtendInfo.huabeiInstallment/type`)
    #[serde(
        rename = "huabeiInstallment",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[serde(borrow)]
    pub huabei_installment: Option<HuabeiInstallment<'a>>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/// The order, and the code that pays for it.
///
/// Source: pay-2.0.0, Request parameters, body table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct RequestBody<'a> {
    /// The merchant to whom the money is settled.
    ///
    /// Source: pay-2.0.0, Request parameters, body table, merchantId.
    ///
    /// - `merchantId` is required. (`pay@2.0.0/request.body.merchantId/required`)
    /// - In JSON, `merchantId` is a string. (`pay@2.0.0/request.body.merchantId/type`)
    /// - `merchantId` has at most 64 characters. (`pay@2.0.0/request.body.merchantId/max-length`)
    #[serde(rename = "merchantId")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub merchant_id: Text<'a>,
    /// The payment product that the merchant uses.
    ///
    /// Source: pay-2.0.0, Request parameters, body table, productCode.
    ///
    /// - `productCode` is required. (`pay@2.0.0/request.body.productCode/required`)
    /// - In JSON, `productCode` is a string. (`pay@2.0.0/request.body.productCode/type`)
    /// - `productCode` is `OFFLINE_PAY`. (`pay@2.0.0/request.body.productCode/value`)
    #[serde(rename = "productCode")]
    pub product_code: ProductCode,
    /// The merchant's own id of the transaction. A retry carries it again, a new sale never does.
    ///
    /// Source: pay-2.0.0, Request parameters, body table, merchantTransId.
    ///
    /// - `merchantTransId` is required. (`pay@2.0.0/request.body.merchantTransId/required`)
    /// - In JSON, `merchantTransId` is a string. (`pay@2.0.0/request.body.merchantTransId/type`)
    /// - `merchantTransId` has at most 64 characters. (`pay@2.0.0/request.body.merchantTransId/max-length`)
    #[serde(rename = "merchantTransId")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub merchant_trans_id: Text<'a>,
    /// What kind of code the buyer showed.
    ///
    /// Source: pay-2.0.0, Request parameters, body table, codeType.
    ///
    /// - `codeType` is required. (`pay@2.0.0/request.body.codeType/required`)
    /// - In JSON, `codeType` is a string. (`pay@2.0.0/request.body.codeType/type`)
    /// - `codeType` is `BARCODE`. (`pay@2.0.0/request.body.codeType/value`)
    #[serde(rename = "codeType")]
    pub code_type: OfflineCodeType,
    /// The content of the buyer's code.
    ///
    /// Source: pay-2.0.0, Request parameters, body table, identityCode.
    ///
    /// - `identityCode` is required. (`pay@2.0.0/request.body.identityCode/required`)
    /// - In JSON, `identityCode` is a string. (`pay@2.0.0/request.body.identityCode/type`)
    /// - `identityCode` has at most 65535 characters. (`pay@2.0.0/request.body.identityCode/max-length`)
    #[serde(rename = "identityCode")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 65535u32)))]
    pub identity_code: Text<'a>,
    /// What is sold, by whom, and for how much.
    ///
    /// Source: pay-2.0.0, Request parameters, body table, order.
    ///
    /// - `order` is required. (`pay@2.0.0/request.body.order/required`)
    /// - In JSON, `order` is an object. (`pay@2.0.0/request.body.order/type`)
    #[serde(rename = "order")]
    #[serde(borrow)]
    pub order: Order<'a>,
    /// The settlement contract to use.
    ///
    /// Source: pay-2.0.0, Request parameters, body table, settleContractId.
    ///
    /// - In JSON, `settleContractId` is a string. (`pay@2.0.0/request.body.settleContractId/type`)
    /// - `settleContractId` has at most 64 characters. (`pay@2.0.0/request.body.settleContractId/max-length`)
    #[serde(
        rename = "settleContractId",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub settle_contract_id: Option<Text<'a>>,
    /// The device from which the buyer's request comes.
    ///
    /// Source: pay-2.0.0, Request parameters, body table, envInfo.
    ///
    /// - In JSON, `envInfo` is an object. (`pay@2.0.0/request.body.envInfo/type`)
    #[serde(rename = "envInfo", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    pub env_info: Option<DeviceInfo<'a>>,
    /// JSON text with further facts about the payment, for instance instalments.
    ///
    /// Source: pay-2.0.0, Request parameters, body table, extendInfo.
    ///
    /// - In JSON, `extendInfo` is a string. (`pay@2.0.0/request.body.extendInfo/type`)
    /// - `extendInfo` has at most 2048 characters. (`pay@2.0.0/request.body.extendInfo/max-length`)
    /// - `extendInfo` holds the JSON text of an object. (`pay@2.0.0/request.body.extendInfo/payload`)
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
    ) -> Option<Result<HuabeiExtendInfo<'_>, serde_json::Error>> {
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
    /// - `head` is required. (`pay@2.0.0/request.head/required`)
    /// - In JSON, `head` is an object. (`pay@2.0.0/request.head/type`)
    #[serde(rename = "head")]
    #[serde(borrow)]
    pub head: RequestHead<'a>,
    /// The business content, different for each API.
    ///
    /// Source: wire, Envelope.
    ///
    /// - `body` is required. (`pay@2.0.0/request.body/required`)
    /// - In JSON, `body` is an object. (`pay@2.0.0/request.body/type`)
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
    /// - `request` is required. (`pay@2.0.0/request-envelope.request/required`)
    /// - In JSON, `request` is an object. (`pay@2.0.0/request-envelope.request/type`)
    #[serde(rename = "request")]
    #[serde(borrow)]
    pub request: Request<'a>,
    /// The signature over the exact bytes of the message member, in base64.
    ///
    /// Source: wire, Envelope.
    ///
    /// - `signature` is required. (`pay@2.0.0/request-envelope.signature/required`)
    /// - In JSON, `signature` is a string. (`pay@2.0.0/request-envelope.signature/type`)
    #[serde(rename = "signature")]
    #[serde(borrow)]
    pub signature: Text<'a>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/// The JSON object inside a response's reserve.
///
/// Source: pay-2.0.0, Response parameters, head table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ResponseReservePayload {
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/// Repeats what identifies the request, and says when it was answered.
///
/// Source: pay-2.0.0, Response parameters, head table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ResponseHead<'a> {
    /// The version of the API that answers.
    ///
    /// Source: pay-2.0.0, Response parameters, head table, version.
    ///
    /// - `version` is required. (`pay@2.0.0/ResponseHead.version/required`)
    /// - In JSON, `version` is a string. (`pay@2.0.0/ResponseHead.version/type`)
    /// - `version` is `2.0.0`. (`pay@2.0.0/ResponseHead.version/value`)
    #[serde(rename = "version")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("enum" = ["2.0.0"])))]
    pub version: Text<'a>,
    /// The full name of the API that answers.
    ///
    /// Source: pay-2.0.0, Response parameters, head table, function.
    ///
    /// - `function` is required. (`pay@2.0.0/ResponseHead.function/required`)
    /// - In JSON, `function` is a string. (`pay@2.0.0/ResponseHead.function/type`)
    /// - `function` is `alipay.intl.acquiring.offline.pay`. (`pay@2.0.0/ResponseHead.function/value`)
    /// - `function` is one of `alipay.intl.acquiring.offline.pay`, `alipay.intl.function`. (`pay@2.0.0/ResponseHead.function/value:placeholder-too`)
    #[serde(rename = "function")]
    #[serde(borrow)]
    #[cfg_attr(
        feature = "schemars",
        schemars(extend("enum" = ["alipay.intl.acquiring.offline.pay"]))
    )]
    pub function: Text<'a>,
    /// The id that the provider gave to the calling system.
    ///
    /// Source: pay-2.0.0, Response parameters, head table, clientId.
    ///
    /// - `clientId` is required. (`pay@2.0.0/ResponseHead.clientId/required`)
    /// - In JSON, `clientId` is a string. (`pay@2.0.0/ResponseHead.clientId/type`)
    /// - `clientId` has at most 32 characters. (`pay@2.0.0/ResponseHead.clientId/max-length`)
    #[serde(rename = "clientId")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 32u32)))]
    pub client_id: Text<'a>,
    /// When the provider made the response, with its offset from UTC.
    ///
    /// Source: pay-2.0.0, Response parameters, head table, respTime.
    ///
    /// - `respTime` is required. (`pay@2.0.0/ResponseHead.respTime/required`)
    /// - In JSON, `respTime` is a string. (`pay@2.0.0/ResponseHead.respTime/type`)
    /// - `respTime` is an RFC 3339 date-time with an offset. (`pay@2.0.0/ResponseHead.respTime/format`)
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
    /// Source: pay-2.0.0, Response parameters, head table, reqMsgId.
    ///
    /// - `reqMsgId` is required. (`pay@2.0.0/ResponseHead.reqMsgId/required`)
    /// - In JSON, `reqMsgId` is a string. (`pay@2.0.0/ResponseHead.reqMsgId/type`)
    /// - `reqMsgId` has at most 64 characters. (`pay@2.0.0/ResponseHead.reqMsgId/max-length`)
    #[serde(rename = "reqMsgId")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub req_msg_id: Text<'a>,
    /// Room for later additions, as JSON text.
    ///
    /// Source: pay-2.0.0, Response parameters, head table, reserve.
    ///
    /// - In JSON, `reserve` is a string. (`pay@2.0.0/ResponseHead.reserve/type`)
    /// - `reserve` has at most 256 characters. (`pay@2.0.0/ResponseHead.reserve/max-length`)
    /// - `reserve` holds the JSON text of an object. (`pay@2.0.0/ResponseHead.reserve/payload`)
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
/// Source: pay-2.0.4, resultInfo, borrowed from pay@2.0.4.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ResultInfo<'a> {
    /// The outcome in one letter - S for success, F for failure, U while nobody knows.
    ///
    /// Source: pay-2.0.4, resultInfo, resultStatus.
    ///
    /// - `resultStatus` is required. (`pay@2.0.0/ResultInfo.resultStatus/required`)
    /// - In JSON, `resultStatus` is a string. (`pay@2.0.0/ResultInfo.resultStatus/type`)
    /// - `resultStatus` is one of `S`, `F`, `U`. (`pay@2.0.0/ResultInfo.resultStatus/value`)
    #[serde(rename = "resultStatus")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("enum" = ["S", "F", "U"])))]
    pub result_status: Text<'a>,
    /// The result as a number of eight digits; all zeros for success.
    ///
    /// Source: pay-2.0.4, resultInfo, resultCodeId.
    ///
    /// - `resultCodeId` is required. (`pay@2.0.0/ResultInfo.resultCodeId/required`)
    /// - In JSON, `resultCodeId` is a string. (`pay@2.0.0/ResultInfo.resultCodeId/type`)
    /// - `resultCodeId` is made of exactly eight digits. (`pay@2.0.0/ResultInfo.resultCodeId/format`)
    #[serde(rename = "resultCodeId")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "^(?:[0-9]{8})$")))]
    pub result_code_id: Text<'a>,
    /// The result's name.
    ///
    /// Source: pay-2.0.4, resultInfo, resultCode.
    ///
    /// - `resultCode` is required. (`pay@2.0.0/ResultInfo.resultCode/required`)
    /// - In JSON, `resultCode` is a string. (`pay@2.0.0/ResultInfo.resultCode/type`)
    /// - `resultCode` has at most 64 characters. (`pay@2.0.0/ResultInfo.resultCode/max-length`)
    #[serde(rename = "resultCode")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub result_code: Text<'a>,
    /// The result in words. May be left out on success only.
    ///
    /// Source: pay-2.0.4, resultInfo, resultMsg.
    ///
    /// - In JSON, `resultMsg` is a string. (`pay@2.0.0/ResultInfo.resultMsg/type`)
    /// - `resultMsg` has at most 256 characters. (`pay@2.0.0/ResultInfo.resultMsg/max-length`)
    #[serde(rename = "resultMsg", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 256u32)))]
    pub result_msg: Option<Text<'a>>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/// What one unit of a currency is worth in another.
///
/// Source: pay-2.0.4, ExchangeRate, borrowed from pay@2.0.4.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ExchangeRate<'a> {
    /// The currency that is converted, by its three letters of ISO 4217.
    ///
    /// Source: pay-2.0.4, ExchangeRate, baseCurrency.
    ///
    /// - `baseCurrency` is required. (`pay@2.0.0/ExchangeRate.baseCurrency/required`)
    /// - In JSON, `baseCurrency` is a string. (`pay@2.0.0/ExchangeRate.baseCurrency/type`)
    /// - `baseCurrency` is the code of an active currency of ISO 4217. (`pay@2.0.0/ExchangeRate.baseCurrency/format`)
    #[serde(rename = "baseCurrency")]
    #[serde(borrow)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            extend(
                "pattern" = "^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$"
            )
        )
    )]
    pub base_currency: Text<'a>,
    /// The currency that it is converted to, by its three letters of ISO 4217.
    ///
    /// Source: pay-2.0.4, ExchangeRate, exchangeCurrency.
    ///
    /// - `exchangeCurrency` is required. (`pay@2.0.0/ExchangeRate.exchangeCurrency/required`)
    /// - In JSON, `exchangeCurrency` is a string. (`pay@2.0.0/ExchangeRate.exchangeCurrency/type`)
    /// - `exchangeCurrency` is the code of an active currency of ISO 4217. (`pay@2.0.0/ExchangeRate.exchangeCurrency/format`)
    #[serde(rename = "exchangeCurrency")]
    #[serde(borrow)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            extend(
                "pattern" = "^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$"
            )
        )
    )]
    pub exchange_currency: Text<'a>,
    /// How many units of the exchange currency one unit of the base currency makes.
    ///
    /// Source: pay-2.0.4, ExchangeRate, rate.
    ///
    /// - `rate` is required. (`pay@2.0.0/ExchangeRate.rate/required`)
    /// - In JSON, `rate` is a string. (`pay@2.0.0/ExchangeRate.rate/type`)
    /// - `rate` has at most 16 characters. (`pay@2.0.0/ExchangeRate.rate/max-length`)
    /// - `rate` is a decimal number in digits. (`pay@2.0.0/ExchangeRate.rate/format`)
    #[serde(rename = "rate")]
    #[serde(borrow)]
    #[cfg_attr(
        feature = "schemars",
        schemars(extend("maxLength" = 16u32, "pattern" = "^(?:[0-9]+(\\.[0-9]+)?)$"))
    )]
    pub rate: Text<'a>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/// The wallet that the buyer pays with.
///
/// Source: pay-2.0.4, Site, borrowed from pay@2.0.4.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Site<'a> {
    /// Alipay in mainland China.
    #[serde(rename = "ALIPAY_CN")]
    AlipayCn,
    /// Alipay in Hong Kong.
    #[serde(rename = "ALIPAY_HK")]
    AlipayHk,
    /// Kakao Pay.
    #[serde(rename = "KAKAOPAY")]
    Kakaopay,
    /// The eWallet of Touch'n Go.
    #[serde(rename = "TNG")]
    Tng,
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
                "KAKAOPAY" => Self::Kakaopay,
                "TNG" => Self::Tng,
                _ => Self::Unlisted(Text::from(text)),
            },
        )
    }
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AlipayCn => "ALIPAY_CN",
            Self::AlipayHk => "ALIPAY_HK",
            Self::Kakaopay => "KAKAOPAY",
            Self::Tng => "TNG",
            Self::Unlisted(text) => text,
        }
    }
}
/// The JSON object inside a response's extendInfo.
///
/// Source: pay-2.0.0, Response parameters, body table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ResponseExtendInfo<'a> {
    /// Whether the buyer's account belongs to a company, as text.
    ///
    /// Source: pay-2.0.0, Response parameters, body table, extendInfo (example).
    ///
    /// - In JSON, `isEnterpriseUser` is a string. (`pay@2.0.0/ResponseExtendInfo.isEnterpriseUser/type`)
    #[serde(
        rename = "isEnterpriseUser",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[serde(borrow)]
    pub is_enterprise_user: Option<Text<'a>>,
    /// The name of that company.
    ///
    /// Source: pay-2.0.0, Response parameters, body table, extendInfo (example).
    ///
    /// - In JSON, `enterpriseUserName` is a string. (`pay@2.0.0/ResponseExtendInfo.enterpriseUserName/type`)
    #[serde(
        rename = "enterpriseUserName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[serde(borrow)]
    pub enterprise_user_name: Option<Text<'a>>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/// How the payment ended and, when it succeeded, what was paid and by whom.
///
/// Source: pay-2.0.0, Response parameters, body table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ResponseBody<'a> {
    /// The outcome.
    ///
    /// Source: pay-2.0.0, Response parameters, body table, resultInfo.
    ///
    /// - `resultInfo` is required. (`pay@2.0.0/response.body.resultInfo/required`)
    /// - In JSON, `resultInfo` is an object. (`pay@2.0.0/response.body.resultInfo/type`)
    #[serde(rename = "resultInfo")]
    #[serde(borrow)]
    pub result_info: ResultInfo<'a>,
    /// The provider's id of the transaction.
    ///
    /// Source: pay-2.0.0, Response parameters, body table, acquirementId.
    ///
    /// - In JSON, `acquirementId` is a string. (`pay@2.0.0/response.body.acquirementId/type`)
    /// - `acquirementId` has at most 64 characters. (`pay@2.0.0/response.body.acquirementId/max-length`)
    #[serde(rename = "acquirementId", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub acquirement_id: Option<Text<'a>>,
    /// The merchant's id of the transaction, as the request had it.
    ///
    /// Source: pay-2.0.0, Response parameters, body table, merchantTransId.
    ///
    /// - In JSON, `merchantTransId` is a string. (`pay@2.0.0/response.body.merchantTransId/type`)
    /// - `merchantTransId` has at most 64 characters. (`pay@2.0.0/response.body.merchantTransId/max-length`)
    #[serde(
        rename = "merchantTransId",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub merchant_trans_id: Option<Text<'a>>,
    /// The amount of the order, as the request had it.
    ///
    /// Source: pay-2.0.0, Response parameters, body table, orderAmount.
    ///
    /// - In JSON, `orderAmount` is an object. (`pay@2.0.0/response.body.orderAmount/type`)
    #[serde(rename = "orderAmount", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    pub order_amount: Option<Money<'a>>,
    /// What the buyer really paid, perhaps in another currency.
    ///
    /// Source: pay-2.0.0, Response parameters, body table, payAmount.
    ///
    /// - In JSON, `payAmount` is an object. (`pay@2.0.0/response.body.payAmount/type`)
    #[serde(rename = "payAmount", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    pub pay_amount: Option<Money<'a>>,
    /// The rate between the order's currency and the currency that the buyer paid in.
    ///
    /// Source: pay-2.0.0, Response parameters, body table, conversionRate.
    ///
    /// - In JSON, `conversionRate` is an object. (`pay@2.0.0/response.body.conversionRate/type`)
    #[serde(rename = "conversionRate", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    pub conversion_rate: Option<ExchangeRate<'a>>,
    /// When the transaction was created.
    ///
    /// Source: pay-2.0.0, Response parameters, body table, createTime.
    ///
    /// - In JSON, `createTime` is a string. (`pay@2.0.0/response.body.createTime/type`)
    /// - `createTime` is an RFC 3339 date-time with an offset. (`pay@2.0.0/response.body.createTime/format`)
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
    /// The wallet that the buyer paid with.
    ///
    /// Source: pay-2.0.0, Response parameters, body table, userSite.
    ///
    /// - `userSite` is required. (`pay@2.0.0/response.body.userSite/required:always`)
    /// - In JSON, `userSite` is a string. (`pay@2.0.0/response.body.userSite/type`)
    /// - `userSite` has at most 64 characters. (`pay@2.0.0/response.body.userSite/max-length`)
    /// - `userSite` is usually one of `ALIPAY_CN`, `ALIPAY_HK`, `KAKAOPAY`, `TNG`; others may come. (`pay@2.0.0/response.body.userSite/value`)
    #[serde(rename = "userSite", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub user_site: Option<Site<'a>>,
    /// The buyer's id in that wallet; by default not given.
    ///
    /// Source: pay-2.0.0, Response parameters, body table, userId.
    ///
    /// - In JSON, `userId` is a string. (`pay@2.0.0/response.body.userId/type`)
    /// - `userId` has at most 64 characters. (`pay@2.0.0/response.body.userId/max-length`)
    #[serde(rename = "userId", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub user_id: Option<Text<'a>>,
    /// The buyer's login name in that wallet, masked; by default not given.
    ///
    /// Source: pay-2.0.0, Response parameters, body table, userLoginId.
    ///
    /// - In JSON, `userLoginId` is a string. (`pay@2.0.0/response.body.userLoginId/type`)
    /// - `userLoginId` has at most 64 characters. (`pay@2.0.0/response.body.userLoginId/max-length`)
    #[serde(rename = "userLoginId", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub user_login_id: Option<Text<'a>>,
    /// JSON text with further facts about the buyer.
    ///
    /// Source: pay-2.0.0, Response parameters, body table, extendInfo.
    ///
    /// - In JSON, `extendInfo` is a string. (`pay@2.0.0/response.body.extendInfo/type`)
    /// - `extendInfo` has at most 2048 characters. (`pay@2.0.0/response.body.extendInfo/max-length`)
    /// - `extendInfo` holds the JSON text of an object. (`pay@2.0.0/response.body.extendInfo/payload`)
    #[serde(rename = "extendInfo", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 2048u32)))]
    pub extend_info: Option<Text<'a>>,
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
    /// - `head` is required. (`pay@2.0.0/response.head/required`)
    /// - In JSON, `head` is an object. (`pay@2.0.0/response.head/type`)
    #[serde(rename = "head")]
    #[serde(borrow)]
    pub head: ResponseHead<'a>,
    /// The business content, different for each API.
    ///
    /// Source: wire, Envelope.
    ///
    /// - `body` is required. (`pay@2.0.0/response.body/required`)
    /// - In JSON, `body` is an object. (`pay@2.0.0/response.body/type`)
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
    /// - `response` is required. (`pay@2.0.0/response-envelope.response/required`)
    /// - In JSON, `response` is an object. (`pay@2.0.0/response-envelope.response/type`)
    #[serde(rename = "response")]
    #[serde(borrow)]
    pub response: Response<'a>,
    /// The signature over the exact bytes of the message member, in base64.
    ///
    /// Source: wire, Envelope.
    ///
    /// - `signature` is required. (`pay@2.0.0/response-envelope.signature/required`)
    /// - In JSON, `signature` is a string. (`pay@2.0.0/response-envelope.signature/type`)
    #[serde(rename = "signature")]
    #[serde(borrow)]
    pub signature: Text<'a>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}

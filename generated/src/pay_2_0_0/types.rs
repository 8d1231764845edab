/*! Rust types of `pay@2.0.0`.

 Compiled from `spec/` by `cargo xtask generate`; do not edit.*/
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use wire::{Scalar, Text};
/** The JSON object inside a request's reserve.

 Source: pay-2.0.0, Request parameters, head table.*/
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ReservePayload {
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/** Says which API is called, by whom, when, and how the request is signed.

 Source: pay-2.0.0, Request parameters, head table.*/
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct RequestHead<'a> {
    /** The version of the API that the client speaks.

 Source: pay-2.0.0, Request parameters, head table, version.
 Rule: `RequestHead.version/required`.
 Rule: `RequestHead.version/type`.
 Rule: `RequestHead.version/value`.*/
    #[serde(rename = "version")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("enum" = ["2.0.0"])))]
    pub version: Text<'a>,
    /** The full name of the API.

 Source: pay-2.0.0, Request parameters, head table, function.
 Rule: `RequestHead.function/required`.
 Rule: `RequestHead.function/type`.
 Rule: `RequestHead.function/value`.
 Rule: `RequestHead.function/value:placeholder-too`.*/
    #[serde(rename = "function")]
    #[serde(borrow)]
    #[cfg_attr(
        feature = "schemars",
        schemars(extend("enum" = ["alipay.intl.acquiring.offline.pay"]))
    )]
    pub function: Text<'a>,
    /** The id that the provider gave to the calling system.

 Source: pay-2.0.0, Request parameters, head table, clientId.
 Rule: `RequestHead.clientId/required`.
 Rule: `RequestHead.clientId/type`.
 Rule: `RequestHead.clientId/max-length`.*/
    #[serde(rename = "clientId")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 32u32)))]
    pub client_id: Text<'a>,
    /** When the client made the request, with its offset from UTC.

 Source: pay-2.0.0, Request parameters, head table, reqTime.
 Rule: `RequestHead.reqTime/required`.
 Rule: `RequestHead.reqTime/type`.
 Rule: `RequestHead.reqTime/format`.*/
    #[serde(rename = "reqTime")]
    #[serde(borrow)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            extend(
                "pattern" = "^(?:[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))$"
            )
        )
    )]
    pub req_time: Text<'a>,
    /** The client's own id for this one transmission. It does not identify the business transaction.

 Source: pay-2.0.0, Request parameters, head table, reqMsgId.
 Rule: `RequestHead.reqMsgId/required`.
 Rule: `RequestHead.reqMsgId/type`.
 Rule: `RequestHead.reqMsgId/max-length`.*/
    #[serde(rename = "reqMsgId")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub req_msg_id: Text<'a>,
    /** Room for later additions, as JSON text. An ISV hands its access token over in it.

 Source: pay-2.0.0, Request parameters, head table, reserve.
 Rule: `RequestHead.reserve/type`.
 Rule: `RequestHead.reserve/max-length`.
 Rule: `RequestHead.reserve/payload`.*/
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
/** The payment product that is used.

 Source: pay-2.0.4, ProductCode, borrowed from pay@2.0.4.*/
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
/** The kind of code that the buyer shows.

 Source: pay-2.0.4, OfflineCodeType, borrowed from pay@2.0.4.*/
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
/** An amount in a currency.

 Source: pay-2.0.4, Money, borrowed from pay@2.0.4.*/
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Money<'a> {
    /** The currency, by its three letters of ISO 4217.

 Source: pay-2.0.4, Money, currency.
 Rule: `Money.currency/required`.
 Rule: `Money.currency/type`.
 Rule: `Money.currency/format`.*/
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
    /** How much, in the currency's smallest unit (100 for one US dollar).

 Source: pay-2.0.4, Money, value.
 Rule: `Money.value/required`.
 Rule: `Money.value/type`.
 Rule: `Money.value/type:either`.
 Rule: `Money.value/type:number`.
 Rule: `Money.value/max-length`.
 Rule: `Money.value/format`.*/
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
/** The merchant behind an order, its store and its terminal.

 Source: pay-2.0.4, seller, borrowed from pay@2.0.4.*/
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Seller<'a> {
    /** The seller's id.

 Source: pay-2.0.4, seller, sellerId.
 Rule: `Seller.sellerId/required`.
 Rule: `Seller.sellerId/type`.
 Rule: `Seller.sellerId/max-length`.*/
    #[serde(rename = "sellerId")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 32u32)))]
    pub seller_id: Text<'a>,
    /** The seller's line of business, as a merchant category code.

 Source: pay-2.0.4, seller, sellerMCC.
 Rule: `Seller.sellerMCC/required`.
 Rule: `Seller.sellerMCC/type`.
 Rule: `Seller.sellerMCC/max-length:up-to-32`.
 Rule: `Seller.sellerMCC/format`.*/
    #[serde(rename = "sellerMCC")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "^(?:[0-9]{4})$")))]
    pub seller_mcc: Text<'a>,
    /** The seller's name.

 Source: pay-2.0.4, seller, sellerName.
 Rule: `Seller.sellerName/required`.
 Rule: `Seller.sellerName/type`.
 Rule: `Seller.sellerName/max-length`.*/
    #[serde(rename = "sellerName")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 128u32)))]
    pub seller_name: Text<'a>,
    /** The seller's name in English.

 Source: pay-2.0.4, seller, sellerEngName.
 Rule: `Seller.sellerEngName/type`.
 Rule: `Seller.sellerEngName/max-length`.*/
    #[serde(rename = "sellerEngName", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 256u32)))]
    pub seller_eng_name: Option<Text<'a>>,
    /** The store's id.

 Source: pay-2.0.4, seller, storeId.
 Rule: `Seller.storeId/required`.
 Rule: `Seller.storeId/type`.
 Rule: `Seller.storeId/max-length`.*/
    #[serde(rename = "storeId")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 32u32)))]
    pub store_id: Text<'a>,
    /** The store's line of business, as a merchant category code.

 Source: pay-2.0.4, seller, storeMCC.
 Rule: `Seller.storeMCC/required:required`.
 Rule: `Seller.storeMCC/type`.
 Rule: `Seller.storeMCC/max-length:up-to-32`.
 Rule: `Seller.storeMCC/format`.*/
    #[serde(rename = "storeMCC", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "^(?:[0-9]{4})$")))]
    pub store_mcc: Option<Text<'a>>,
    /** The store's name.

 Source: pay-2.0.4, seller, storeName.
 Rule: `Seller.storeName/required`.
 Rule: `Seller.storeName/type`.
 Rule: `Seller.storeName/max-length`.*/
    #[serde(rename = "storeName")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 128u32)))]
    pub store_name: Text<'a>,
    /** The store's name in English.

 Source: pay-2.0.4, seller, storeEngName.
 Rule: `Seller.storeEngName/type`.
 Rule: `Seller.storeEngName/max-length`.*/
    #[serde(rename = "storeEngName", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 256u32)))]
    pub store_eng_name: Option<Text<'a>>,
    /** The id of the point-of-sale terminal.

 Source: pay-2.0.4, seller, terminalId.
 Rule: `Seller.terminalId/type`.
 Rule: `Seller.terminalId/max-length`.*/
    #[serde(rename = "terminalId", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub terminal_id: Option<Text<'a>>,
    /** The id of the person at the terminal.

 Source: pay-2.0.4, seller, operatorId.
 Rule: `Seller.operatorId/type`.
 Rule: `Seller.operatorId/max-length`.*/
    #[serde(rename = "operatorId", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub operator_id: Option<Text<'a>>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/** What is sold, by whom, and for how much.

 Source: pay-2.0.4, order, borrowed from pay@2.0.4.*/
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Order<'a> {
    /** The price of the order.

 Source: pay-2.0.4, order, orderAmount.
 Rule: `Order.orderAmount/required`.
 Rule: `Order.orderAmount/type`.*/
    #[serde(rename = "orderAmount")]
    #[serde(borrow)]
    pub order_amount: Money<'a>,
    /** A short name for the order.

 Source: pay-2.0.4, order, orderTitle.
 Rule: `Order.orderTitle/required`.
 Rule: `Order.orderTitle/type`.
 Rule: `Order.orderTitle/max-length`.*/
    #[serde(rename = "orderTitle")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 256u32)))]
    pub order_title: Text<'a>,
    /** What the order consists of.

 Source: pay-2.0.4, order, orderDetail.
 Rule: `Order.orderDetail/required`.
 Rule: `Order.orderDetail/type`.
 Rule: `Order.orderDetail/max-length`.*/
    #[serde(rename = "orderDetail")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 400u32)))]
    pub order_detail: Text<'a>,
    /** Who sells, and in which store.

 Source: pay-2.0.4, order, seller.
 Rule: `Order.seller/required`.
 Rule: `Order.seller/type`.*/
    #[serde(rename = "seller")]
    #[serde(borrow)]
    pub seller: Seller<'a>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/** How the buyer reached the merchant.

 Source: pay-2.0.4, TerminalType, borrowed from pay@2.0.4.*/
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
/** The device from which an order came. Both documents say the same, row by row, but for one length.

 Source: pay-2.0.4, DeviceInfo, borrowed from pay@2.0.4.*/
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct DeviceInfo<'a> {
    /** The id under which the provider's device-fingerprint SDK knows the device.

 Source: pay-2.0.4, DeviceInfo, sessionId.
 Rule: `DeviceInfo.sessionId/type`.
 Rule: `DeviceInfo.sessionId/max-length`.*/
    #[serde(rename = "sessionId", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub session_id: Option<Text<'a>>,
    /** The device's serial number.

 Source: pay-2.0.4, DeviceInfo, serialNo.
 Rule: `DeviceInfo.serialNo/recommended`.
 Rule: `DeviceInfo.serialNo/type`.
 Rule: `DeviceInfo.serialNo/max-length`.*/
    #[serde(rename = "serialNo", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub serial_no: Option<Text<'a>>,
    /** The device's IP address.

 Source: pay-2.0.4, DeviceInfo, clientIp.
 Rule: `DeviceInfo.clientIp/recommended`.
 Rule: `DeviceInfo.clientIp/type`.
 Rule: `DeviceInfo.clientIp/max-length`.*/
    #[serde(rename = "clientIp", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 32u32)))]
    pub client_ip: Option<Text<'a>>,
    /** Where the buyer was, as latitude, comma, longitude in degrees.

 Source: pay-2.0.4, DeviceInfo, latitudeLongitude.
 Rule: `DeviceInfo.latitudeLongitude/recommended`.
 Rule: `DeviceInfo.latitudeLongitude/type`.
 Rule: `DeviceInfo.latitudeLongitude/max-length`.*/
    #[serde(
        rename = "latitudeLongitude",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 128u32)))]
    pub latitude_longitude: Option<Text<'a>>,
    /** The device's advertising identifier.

 Source: pay-2.0.4, DeviceInfo, idfa.
 Rule: `DeviceInfo.idfa/recommended`.
 Rule: `DeviceInfo.idfa/type`.
 Rule: `DeviceInfo.idfa/max-length`.*/
    #[serde(rename = "idfa", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 128u32)))]
    pub idfa: Option<Text<'a>>,
    /** How the buyer reached the merchant.

 Source: pay-2.0.4, DeviceInfo, terminalType.
 Rule: `DeviceInfo.terminalType/type`.
 Rule: `DeviceInfo.terminalType/value`.*/
    #[serde(rename = "terminalType", default, skip_serializing_if = "Option::is_none")]
    pub terminal_type: Option<TerminalType>,
    /** What the owner calls the device.

 Source: pay-2.0.4, DeviceInfo, deviceName.
 Rule: `DeviceInfo.deviceName/type`.
 Rule: `DeviceInfo.deviceName/max-length`.*/
    #[serde(rename = "deviceName", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 256u32)))]
    pub device_name: Option<Text<'a>>,
    /** The device's maker.

 Source: pay-2.0.4, DeviceInfo, deviceBrand.
 Rule: `DeviceInfo.deviceBrand/type`.
 Rule: `DeviceInfo.deviceBrand/max-length`.*/
    #[serde(rename = "deviceBrand", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 256u32)))]
    pub device_brand: Option<Text<'a>>,
    /** The device's model.

 Source: pay-2.0.4, DeviceInfo, deviceModel.
 Rule: `DeviceInfo.deviceModel/type`.
 Rule: `DeviceInfo.deviceModel/max-length`.*/
    #[serde(rename = "deviceModel", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub device_model: Option<Text<'a>>,
    /** The device's number in the mobile network (IMEI).

 Source: pay-2.0.4, DeviceInfo, imei.
 Rule: `DeviceInfo.imei/type`.
 Rule: `DeviceInfo.imei/max-length`.*/
    #[serde(rename = "imei", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub imei: Option<Text<'a>>,
    /** The operating system.

 Source: pay-2.0.4, DeviceInfo, osName.
 Rule: `DeviceInfo.osName/type`.
 Rule: `DeviceInfo.osName/max-length`.*/
    #[serde(rename = "osName", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub os_name: Option<Text<'a>>,
    /** The operating system's version.

 Source: pay-2.0.4, DeviceInfo, osVersion.
 Rule: `DeviceInfo.osVersion/type`.
 Rule: `DeviceInfo.osVersion/max-length`.*/
    #[serde(rename = "osVersion", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 32u32)))]
    pub os_version: Option<Text<'a>>,
    /** The wireless network that the device was in.

 Source: pay-2.0.4, DeviceInfo, wirelessNetwork.
 Rule: `DeviceInfo.wirelessNetwork/type`.
 Rule: `DeviceInfo.wirelessNetwork/max-length`.*/
    #[serde(
        rename = "wirelessNetwork",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 128u32)))]
    pub wireless_network: Option<Text<'a>>,
    /** The company that runs it.

 Source: pay-2.0.4, DeviceInfo, wirelessCarrier.
 Rule: `DeviceInfo.wirelessCarrier/type`.
 Rule: `DeviceInfo.wirelessCarrier/max-length`.*/
    #[serde(
        rename = "wirelessCarrier",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 128u32)))]
    pub wireless_carrier: Option<Text<'a>>,
    /** Whether flight mode was on, as a word.

 Source: pay-2.0.4, DeviceInfo, flightMode.
 Rule: `DeviceInfo.flightMode/type`.
 Rule: `DeviceInfo.flightMode/max-length`.*/
    #[serde(rename = "flightMode", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 32u32)))]
    pub flight_mode: Option<Text<'a>>,
    /** Whether the fingerprint sensor was in use, as a word.

 Source: pay-2.0.4, DeviceInfo, fingerPrintEnabled.
 Rule: `DeviceInfo.fingerPrintEnabled/type`.
 Rule: `DeviceInfo.fingerPrintEnabled/max-length`.*/
    #[serde(
        rename = "fingerPrintEnabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 32u32)))]
    pub finger_print_enabled: Option<Text<'a>>,
    /** When the device was last started.

 Source: pay-2.0.4, DeviceInfo, deviceBootTime.
 Rule: `DeviceInfo.deviceBootTime/type`.
 Rule: `DeviceInfo.deviceBootTime/format`.*/
    #[serde(rename = "deviceBootTime", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            extend(
                "pattern" = "^(?:[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))$"
            )
        )
    )]
    pub device_boot_time: Option<Text<'a>>,
    /** When the device was last unlocked.

 Source: pay-2.0.4, DeviceInfo, lastUnlockTime.
 Rule: `DeviceInfo.lastUnlockTime/type`.
 Rule: `DeviceInfo.lastUnlockTime/format`.*/
    #[serde(rename = "lastUnlockTime", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            extend(
                "pattern" = "^(?:[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))$"
            )
        )
    )]
    pub last_unlock_time: Option<Text<'a>>,
    /** The screen's size in pixels, width by height.

 Source: pay-2.0.4, DeviceInfo, screenResolution.
 Rule: `DeviceInfo.screenResolution/type`.
 Rule: `DeviceInfo.screenResolution/max-length`.*/
    #[serde(
        rename = "screenResolution",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 32u32)))]
    pub screen_resolution: Option<Text<'a>>,
    /** Whether somebody removed the maker's protection from the device.

 Source: pay-2.0.4, DeviceInfo, isJailbreaked.
 Rule: `DeviceInfo.isJailbreaked/type`.
 Rule: `DeviceInfo.isJailbreaked/type:either`.
 Rule: `DeviceInfo.isJailbreaked/type:text`.
 Rule: `DeviceInfo.isJailbreaked/value:either`.*/
    #[serde(rename = "isJailbreaked", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(with = "bool"))]
    pub is_jailbreaked: Option<Scalar<'a>>,
    /** The device's hardware address in the network.

 Source: pay-2.0.4, DeviceInfo, macAddress.
 Rule: `DeviceInfo.macAddress/type`.
 Rule: `DeviceInfo.macAddress/max-length`.*/
    #[serde(rename = "macAddress", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub mac_address: Option<Text<'a>>,
    /** The language that the device is set to.

 Source: pay-2.0.4, DeviceInfo, systemLanguage.
 Rule: `DeviceInfo.systemLanguage/type`.
 Rule: `DeviceInfo.systemLanguage/max-length`.*/
    #[serde(rename = "systemLanguage", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub system_language: Option<Text<'a>>,
    /** The time zone that the device is set to.

 Source: pay-2.0.4, DeviceInfo, timeZone.
 Rule: `DeviceInfo.timeZone/type`.
 Rule: `DeviceInfo.timeZone/max-length`.*/
    #[serde(rename = "timeZone", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 32u32)))]
    pub time_zone: Option<Text<'a>>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/** The terms of a payment by instalments.

 Source: pay-2.0.0, Request parameters, body table.*/
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct HuabeiInstallment<'a> {
    /** The number of instalments.

 Source: pay-2.0.0, Request parameters, body table, extendInfo (example).
 Rule: `HuabeiInstallment.installmentPlan/type`.*/
    #[serde(
        rename = "installmentPlan",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[serde(borrow)]
    pub installment_plan: Option<Text<'a>>,
    /** The share of the fee that the seller bears, by the sample.

 Source: pay-2.0.0, Request parameters, body table, extendInfo (example).
 Rule: `HuabeiInstallment.installmentFeeSellerContribution/type`.*/
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
/** The JSON object inside an old pay request's extendInfo.

 Source: pay-2.0.0, Request parameters, body table.*/
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct HuabeiExtendInfo<'a> {
    /** How a payment by instalments is split.

 Source: pay-2.0.0, Request parameters, body table, extendInfo (example).
 Rule: `HuabeiExtendInfo.huabeiInstallment/type`.*/
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
/** The order, and the code that pays for it.

 Source: pay-2.0.0, Request parameters, body table.*/
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct RequestBody<'a> {
    /** The merchant to whom the money is settled.

 Source: pay-2.0.0, Request parameters, body table, merchantId.
 Rule: `request.body.merchantId/required`.
 Rule: `request.body.merchantId/type`.
 Rule: `request.body.merchantId/max-length`.*/
    #[serde(rename = "merchantId")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub merchant_id: Text<'a>,
    /** The payment product that the merchant uses.

 Source: pay-2.0.0, Request parameters, body table, productCode.
 Rule: `request.body.productCode/required`.
 Rule: `request.body.productCode/type`.
 Rule: `request.body.productCode/value`.*/
    #[serde(rename = "productCode")]
    pub product_code: ProductCode,
    /** The merchant's own id of the transaction. A retry carries it again, a new sale never does.

 Source: pay-2.0.0, Request parameters, body table, merchantTransId.
 Rule: `request.body.merchantTransId/required`.
 Rule: `request.body.merchantTransId/type`.
 Rule: `request.body.merchantTransId/max-length`.*/
    #[serde(rename = "merchantTransId")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub merchant_trans_id: Text<'a>,
    /** What kind of code the buyer showed.

 Source: pay-2.0.0, Request parameters, body table, codeType.
 Rule: `request.body.codeType/required`.
 Rule: `request.body.codeType/type`.
 Rule: `request.body.codeType/value`.*/
    #[serde(rename = "codeType")]
    pub code_type: OfflineCodeType,
    /** The content of the buyer's code.

 Source: pay-2.0.0, Request parameters, body table, identityCode.
 Rule: `request.body.identityCode/required`.
 Rule: `request.body.identityCode/type`.
 Rule: `request.body.identityCode/max-length`.*/
    #[serde(rename = "identityCode")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 65535u32)))]
    pub identity_code: Text<'a>,
    /** What is sold, by whom, and for how much.

 Source: pay-2.0.0, Request parameters, body table, order.
 Rule: `request.body.order/required`.
 Rule: `request.body.order/type`.*/
    #[serde(rename = "order")]
    #[serde(borrow)]
    pub order: Order<'a>,
    /** The settlement contract to use.

 Source: pay-2.0.0, Request parameters, body table, settleContractId.
 Rule: `request.body.settleContractId/type`.
 Rule: `request.body.settleContractId/max-length`.*/
    #[serde(
        rename = "settleContractId",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub settle_contract_id: Option<Text<'a>>,
    /** The device from which the buyer's request comes.

 Source: pay-2.0.0, Request parameters, body table, envInfo.
 Rule: `request.body.envInfo/type`.*/
    #[serde(rename = "envInfo", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    pub env_info: Option<DeviceInfo<'a>>,
    /** JSON text with further facts about the payment, for instance instalments.

 Source: pay-2.0.0, Request parameters, body table, extendInfo.
 Rule: `request.body.extendInfo/type`.
 Rule: `request.body.extendInfo/max-length`.
 Rule: `request.body.extendInfo/payload`.*/
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
/** A request: its head and its body.

 Source: wire, Envelope.*/
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Request<'a> {
    /** Which API is meant, who calls it, when, and how the message is signed.

 Source: wire, Envelope.
 Rule: `request.head/required`.
 Rule: `request.head/type`.*/
    #[serde(rename = "head")]
    #[serde(borrow)]
    pub head: RequestHead<'a>,
    /** The business content, different for each API.

 Source: wire, Envelope.
 Rule: `request.body/required`.
 Rule: `request.body/type`.*/
    #[serde(rename = "body")]
    #[serde(borrow)]
    pub body: RequestBody<'a>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/** The object around a request: the request and its signature.

 Source: wire, Envelope.*/
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct RequestEnvelope<'a> {
    /** What the client asks for. Its exact bytes are what the client signs.

 Source: wire, Envelope.
 Rule: `request-envelope.request/required`.
 Rule: `request-envelope.request/type`.*/
    #[serde(rename = "request")]
    #[serde(borrow)]
    pub request: Request<'a>,
    /** The signature over the exact bytes of the message member, in base64.

 Source: wire, Envelope.
 Rule: `request-envelope.signature/required`.
 Rule: `request-envelope.signature/type`.*/
    #[serde(rename = "signature")]
    #[serde(borrow)]
    pub signature: Text<'a>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/** The JSON object inside a response's reserve.

 Source: pay-2.0.0, Response parameters, head table.*/
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ResponseReservePayload {
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/** Repeats what identifies the request, and says when it was answered.

 Source: pay-2.0.0, Response parameters, head table.*/
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ResponseHead<'a> {
    /** The version of the API that answers.

 Source: pay-2.0.0, Response parameters, head table, version.
 Rule: `ResponseHead.version/required`.
 Rule: `ResponseHead.version/type`.
 Rule: `ResponseHead.version/value`.*/
    #[serde(rename = "version")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("enum" = ["2.0.0"])))]
    pub version: Text<'a>,
    /** The full name of the API that answers.

 Source: pay-2.0.0, Response parameters, head table, function.
 Rule: `ResponseHead.function/required`.
 Rule: `ResponseHead.function/type`.
 Rule: `ResponseHead.function/value`.
 Rule: `ResponseHead.function/value:placeholder-too`.*/
    #[serde(rename = "function")]
    #[serde(borrow)]
    #[cfg_attr(
        feature = "schemars",
        schemars(extend("enum" = ["alipay.intl.acquiring.offline.pay"]))
    )]
    pub function: Text<'a>,
    /** The id that the provider gave to the calling system.

 Source: pay-2.0.0, Response parameters, head table, clientId.
 Rule: `ResponseHead.clientId/required`.
 Rule: `ResponseHead.clientId/type`.
 Rule: `ResponseHead.clientId/max-length`.*/
    #[serde(rename = "clientId")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 32u32)))]
    pub client_id: Text<'a>,
    /** When the provider made the response, with its offset from UTC.

 Source: pay-2.0.0, Response parameters, head table, respTime.
 Rule: `ResponseHead.respTime/required`.
 Rule: `ResponseHead.respTime/type`.
 Rule: `ResponseHead.respTime/format`.*/
    #[serde(rename = "respTime")]
    #[serde(borrow)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            extend(
                "pattern" = "^(?:[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))$"
            )
        )
    )]
    pub resp_time: Text<'a>,
    /** The client's id for the transmission that is answered.

 Source: pay-2.0.0, Response parameters, head table, reqMsgId.
 Rule: `ResponseHead.reqMsgId/required`.
 Rule: `ResponseHead.reqMsgId/type`.
 Rule: `ResponseHead.reqMsgId/max-length`.*/
    #[serde(rename = "reqMsgId")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub req_msg_id: Text<'a>,
    /** Room for later additions, as JSON text.

 Source: pay-2.0.0, Response parameters, head table, reserve.
 Rule: `ResponseHead.reserve/type`.
 Rule: `ResponseHead.reserve/max-length`.
 Rule: `ResponseHead.reserve/payload`.*/
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
/** How the request ended.

 Source: pay-2.0.4, resultInfo, borrowed from pay@2.0.4.*/
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ResultInfo<'a> {
    /** The outcome in one letter - S for success, F for failure, U while nobody knows.

 Source: pay-2.0.4, resultInfo, resultStatus.
 Rule: `ResultInfo.resultStatus/required`.
 Rule: `ResultInfo.resultStatus/type`.
 Rule: `ResultInfo.resultStatus/value`.*/
    #[serde(rename = "resultStatus")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("enum" = ["S", "F", "U"])))]
    pub result_status: Text<'a>,
    /** The result as a number of eight digits; all zeros for success.

 Source: pay-2.0.4, resultInfo, resultCodeId.
 Rule: `ResultInfo.resultCodeId/required`.
 Rule: `ResultInfo.resultCodeId/type`.
 Rule: `ResultInfo.resultCodeId/format`.*/
    #[serde(rename = "resultCodeId")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "^(?:[0-9]{8})$")))]
    pub result_code_id: Text<'a>,
    /** The result's name.

 Source: pay-2.0.4, resultInfo, resultCode.
 Rule: `ResultInfo.resultCode/required`.
 Rule: `ResultInfo.resultCode/type`.
 Rule: `ResultInfo.resultCode/max-length`.*/
    #[serde(rename = "resultCode")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub result_code: Text<'a>,
    /** The result in words. May be left out on success only.

 Source: pay-2.0.4, resultInfo, resultMsg.
 Rule: `ResultInfo.resultMsg/type`.
 Rule: `ResultInfo.resultMsg/max-length`.*/
    #[serde(rename = "resultMsg", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 256u32)))]
    pub result_msg: Option<Text<'a>>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/** What one unit of a currency is worth in another.

 Source: pay-2.0.4, ExchangeRate, borrowed from pay@2.0.4.*/
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ExchangeRate<'a> {
    /** The currency that is converted, by its three letters of ISO 4217.

 Source: pay-2.0.4, ExchangeRate, baseCurrency.
 Rule: `ExchangeRate.baseCurrency/required`.
 Rule: `ExchangeRate.baseCurrency/type`.
 Rule: `ExchangeRate.baseCurrency/format`.*/
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
    /** The currency that it is converted to, by its three letters of ISO 4217.

 Source: pay-2.0.4, ExchangeRate, exchangeCurrency.
 Rule: `ExchangeRate.exchangeCurrency/required`.
 Rule: `ExchangeRate.exchangeCurrency/type`.
 Rule: `ExchangeRate.exchangeCurrency/format`.*/
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
    /** How many units of the exchange currency one unit of the base currency makes.

 Source: pay-2.0.4, ExchangeRate, rate.
 Rule: `ExchangeRate.rate/required`.
 Rule: `ExchangeRate.rate/type`.
 Rule: `ExchangeRate.rate/max-length`.
 Rule: `ExchangeRate.rate/format`.*/
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
/** The wallet that the buyer pays with.

 Source: pay-2.0.4, Site, borrowed from pay@2.0.4.*/
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
/** The JSON object inside a response's extendInfo.

 Source: pay-2.0.0, Response parameters, body table.*/
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ResponseExtendInfo<'a> {
    /** Whether the buyer's account belongs to a company, as text.

 Source: pay-2.0.0, Response parameters, body table, extendInfo (example).
 Rule: `ResponseExtendInfo.isEnterpriseUser/type`.*/
    #[serde(
        rename = "isEnterpriseUser",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[serde(borrow)]
    pub is_enterprise_user: Option<Text<'a>>,
    /** The name of that company.

 Source: pay-2.0.0, Response parameters, body table, extendInfo (example).
 Rule: `ResponseExtendInfo.enterpriseUserName/type`.*/
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
/** How the payment ended and, when it succeeded, what was paid and by whom.

 Source: pay-2.0.0, Response parameters, body table.*/
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ResponseBody<'a> {
    /** The outcome.

 Source: pay-2.0.0, Response parameters, body table, resultInfo.
 Rule: `response.body.resultInfo/required`.
 Rule: `response.body.resultInfo/type`.*/
    #[serde(rename = "resultInfo")]
    #[serde(borrow)]
    pub result_info: ResultInfo<'a>,
    /** The provider's id of the transaction.

 Source: pay-2.0.0, Response parameters, body table, acquirementId.
 Rule: `response.body.acquirementId/type`.
 Rule: `response.body.acquirementId/max-length`.*/
    #[serde(rename = "acquirementId", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub acquirement_id: Option<Text<'a>>,
    /** The merchant's id of the transaction, as the request had it.

 Source: pay-2.0.0, Response parameters, body table, merchantTransId.
 Rule: `response.body.merchantTransId/type`.
 Rule: `response.body.merchantTransId/max-length`.*/
    #[serde(
        rename = "merchantTransId",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub merchant_trans_id: Option<Text<'a>>,
    /** The amount of the order, as the request had it.

 Source: pay-2.0.0, Response parameters, body table, orderAmount.
 Rule: `response.body.orderAmount/type`.*/
    #[serde(rename = "orderAmount", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    pub order_amount: Option<Money<'a>>,
    /** What the buyer really paid, perhaps in another currency.

 Source: pay-2.0.0, Response parameters, body table, payAmount.
 Rule: `response.body.payAmount/type`.*/
    #[serde(rename = "payAmount", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    pub pay_amount: Option<Money<'a>>,
    /** The rate between the order's currency and the currency that the buyer paid in.

 Source: pay-2.0.0, Response parameters, body table, conversionRate.
 Rule: `response.body.conversionRate/type`.*/
    #[serde(rename = "conversionRate", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    pub conversion_rate: Option<ExchangeRate<'a>>,
    /** When the transaction was created.

 Source: pay-2.0.0, Response parameters, body table, createTime.
 Rule: `response.body.createTime/type`.
 Rule: `response.body.createTime/format`.*/
    #[serde(rename = "createTime", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            extend(
                "pattern" = "^(?:[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))$"
            )
        )
    )]
    pub create_time: Option<Text<'a>>,
    /** The wallet that the buyer paid with.

 Source: pay-2.0.0, Response parameters, body table, userSite.
 Rule: `response.body.userSite/required:always`.
 Rule: `response.body.userSite/type`.
 Rule: `response.body.userSite/max-length`.
 Rule: `response.body.userSite/value`.*/
    #[serde(rename = "userSite", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    pub user_site: Option<Site<'a>>,
    /** The buyer's id in that wallet; by default not given.

 Source: pay-2.0.0, Response parameters, body table, userId.
 Rule: `response.body.userId/type`.
 Rule: `response.body.userId/max-length`.*/
    #[serde(rename = "userId", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub user_id: Option<Text<'a>>,
    /** The buyer's login name in that wallet, masked; by default not given.

 Source: pay-2.0.0, Response parameters, body table, userLoginId.
 Rule: `response.body.userLoginId/type`.
 Rule: `response.body.userLoginId/max-length`.*/
    #[serde(rename = "userLoginId", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub user_login_id: Option<Text<'a>>,
    /** JSON text with further facts about the buyer.

 Source: pay-2.0.0, Response parameters, body table, extendInfo.
 Rule: `response.body.extendInfo/type`.
 Rule: `response.body.extendInfo/max-length`.
 Rule: `response.body.extendInfo/payload`.*/
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
/** A response: its head and its body.

 Source: wire, Envelope.*/
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Response<'a> {
    /** Which API is meant, who calls it, when, and how the message is signed.

 Source: wire, Envelope.
 Rule: `response.head/required`.
 Rule: `response.head/type`.*/
    #[serde(rename = "head")]
    #[serde(borrow)]
    pub head: ResponseHead<'a>,
    /** The business content, different for each API.

 Source: wire, Envelope.
 Rule: `response.body/required`.
 Rule: `response.body/type`.*/
    #[serde(rename = "body")]
    #[serde(borrow)]
    pub body: ResponseBody<'a>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/** The object around a response: the response and its signature.

 Source: wire, Envelope.*/
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ResponseEnvelope<'a> {
    /** What the provider answers. Its exact bytes are what the provider signs.

 Source: wire, Envelope.
 Rule: `response-envelope.response/required`.
 Rule: `response-envelope.response/type`.*/
    #[serde(rename = "response")]
    #[serde(borrow)]
    pub response: Response<'a>,
    /** The signature over the exact bytes of the message member, in base64.

 Source: wire, Envelope.
 Rule: `response-envelope.signature/required`.
 Rule: `response-envelope.signature/type`.*/
    #[serde(rename = "signature")]
    #[serde(borrow)]
    pub signature: Text<'a>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}

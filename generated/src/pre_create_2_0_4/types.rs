/*! Rust types of `preCreate@2.0.4`.

 Compiled from `spec/` by `cargo xtask generate`; do not edit.*/
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use wire::{Scalar, Text};
/** The JSON object inside a request's reserve.

 Source: preCreate-2.0.4, Request head.*/
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ReservePayload<'a> {
    /** The access token of an ISV that acts for a merchant.

 Source: preCreate-2.0.4, Request head, reserve (text).
 Rule: `ReservePayload.isvAccesstoken/type`.*/
    #[serde(rename = "isvAccesstoken", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    pub isv_accesstoken: Option<Text<'a>>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/** Says which API is called, by whom, when, and how the request is signed.

 Source: preCreate-2.0.4, Request head.*/
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct RequestHead<'a> {
    /** The version of the API that the client speaks.

 Source: preCreate-2.0.4, Request head, version.
 Rule: `RequestHead.version/required`.
 Rule: `RequestHead.version/type`.
 Rule: `RequestHead.version/value`.*/
    #[serde(rename = "version")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("enum" = ["2.0.4"])))]
    pub version: Text<'a>,
    /** The full name of the API.

 Source: preCreate-2.0.4, Request head, function.
 Rule: `RequestHead.function/required`.
 Rule: `RequestHead.function/type`.
 Rule: `RequestHead.function/value`.
 Rule: `RequestHead.function/value:placeholder-too`.*/
    #[serde(rename = "function")]
    #[serde(borrow)]
    #[cfg_attr(
        feature = "schemars",
        schemars(extend("enum" = ["alipay.intl.acquiring.offline.preCreate"]))
    )]
    pub function: Text<'a>,
    /** The id that the provider gave to the calling system.

 Source: preCreate-2.0.4, Request head, clientId.
 Rule: `RequestHead.clientId/required`.
 Rule: `RequestHead.clientId/type`.
 Rule: `RequestHead.clientId/max-length`.*/
    #[serde(rename = "clientId")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 32u32)))]
    pub client_id: Text<'a>,
    /** When the client made the request, with its offset from UTC.

 Source: preCreate-2.0.4, Request head, reqTime.
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

 Source: preCreate-2.0.4, Request head, reqMsgId.
 Rule: `RequestHead.reqMsgId/required`.
 Rule: `RequestHead.reqMsgId/type`.
 Rule: `RequestHead.reqMsgId/max-length`.*/
    #[serde(rename = "reqMsgId")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub req_msg_id: Text<'a>,
    /** Room for later additions, as JSON text. An ISV hands its access token over in it.

 Source: preCreate-2.0.4, Request head, reserve.
 Rule: `RequestHead.reserve/type`.
 Rule: `RequestHead.reserve/max-length`.
 Rule: `RequestHead.reserve/payload`.*/
    #[serde(rename = "reserve", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 256u32)))]
    pub reserve: Option<Text<'a>>,
    /** The signature's algorithm; RSA2 when it is left out.

 Source: preCreate-2.0.4, Request head, signType.
 Rule: `RequestHead.signType/type`.
 Rule: `RequestHead.signType/value`.
 Rule: `RequestHead.signType/value:rsa2-or-rsa`.*/
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
/** An amount in a currency.

 Source: preCreate-2.0.4, Money.*/
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Money<'a> {
    /** The currency, by its three letters of ISO 4217.

 Source: preCreate-2.0.4, Money, currency.
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

 Source: preCreate-2.0.4, Money, value.
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

 Source: preCreate-2.0.4, seller.*/
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Seller<'a> {
    /** The id that the acquirer gave to the merchant.

 Source: preCreate-2.0.4, seller, sellerId.
 Rule: `Seller.sellerId/required`.
 Rule: `Seller.sellerId/type`.
 Rule: `Seller.sellerId/max-length`.*/
    #[serde(rename = "sellerId")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 32u32)))]
    pub seller_id: Text<'a>,
    /** The seller's line of business, as a merchant category code.

 Source: preCreate-2.0.4, seller, sellerMCC.
 Rule: `Seller.sellerMCC/required`.
 Rule: `Seller.sellerMCC/type`.
 Rule: `Seller.sellerMCC/max-length:up-to-32`.
 Rule: `Seller.sellerMCC/format`.*/
    #[serde(rename = "sellerMCC")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "^(?:[0-9]{4})$")))]
    pub seller_mcc: Text<'a>,
    /** The seller's name.

 Source: preCreate-2.0.4, seller, sellerName.
 Rule: `Seller.sellerName/required`.
 Rule: `Seller.sellerName/type`.
 Rule: `Seller.sellerName/max-length`.*/
    #[serde(rename = "sellerName")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 128u32)))]
    pub seller_name: Text<'a>,
    /** The seller's name in English.

 Source: preCreate-2.0.4, seller, sellerEngName.
 Rule: `Seller.sellerEngName/type`.
 Rule: `Seller.sellerEngName/max-length`.*/
    #[serde(rename = "sellerEngName", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 256u32)))]
    pub seller_eng_name: Option<Text<'a>>,
    /** The store's id.

 Source: preCreate-2.0.4, seller, storeId.
 Rule: `Seller.storeId/required`.
 Rule: `Seller.storeId/type`.
 Rule: `Seller.storeId/max-length`.*/
    #[serde(rename = "storeId")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 32u32)))]
    pub store_id: Text<'a>,
    /** The store's line of business, as a merchant category code.

 Source: preCreate-2.0.4, seller, storeMCC.
 Rule: `Seller.storeMCC/required:required`.
 Rule: `Seller.storeMCC/type`.
 Rule: `Seller.storeMCC/max-length:up-to-32`.
 Rule: `Seller.storeMCC/format`.*/
    #[serde(rename = "storeMCC", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "^(?:[0-9]{4})$")))]
    pub store_mcc: Option<Text<'a>>,
    /** The store's name.

 Source: preCreate-2.0.4, seller, storeName.
 Rule: `Seller.storeName/required`.
 Rule: `Seller.storeName/type`.
 Rule: `Seller.storeName/max-length`.*/
    #[serde(rename = "storeName")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 128u32)))]
    pub store_name: Text<'a>,
    /** The store's name in English.

 Source: preCreate-2.0.4, seller, storeEngName.
 Rule: `Seller.storeEngName/type`.
 Rule: `Seller.storeEngName/max-length`.*/
    #[serde(rename = "storeEngName", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 256u32)))]
    pub store_eng_name: Option<Text<'a>>,
    /** The id of the point-of-sale terminal.

 Source: preCreate-2.0.4, seller, terminalId.
 Rule: `Seller.terminalId/type`.
 Rule: `Seller.terminalId/max-length`.*/
    #[serde(rename = "terminalId", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub terminal_id: Option<Text<'a>>,
    /** The id of the person at the terminal.

 Source: preCreate-2.0.4, seller, operatorId.
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

 Source: preCreate-2.0.4, order.*/
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Order<'a> {
    /** The price of the order.

 Source: preCreate-2.0.4, order, orderAmount.
 Rule: `Order.orderAmount/required`.
 Rule: `Order.orderAmount/type`.*/
    #[serde(rename = "orderAmount")]
    #[serde(borrow)]
    pub order_amount: Money<'a>,
    /** A short name for the order.

 Source: preCreate-2.0.4, order, orderTitle.
 Rule: `Order.orderTitle/required`.
 Rule: `Order.orderTitle/type`.
 Rule: `Order.orderTitle/max-length`.*/
    #[serde(rename = "orderTitle")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 256u32)))]
    pub order_title: Text<'a>,
    /** What the order consists of.

 Source: preCreate-2.0.4, order, orderDetail.
 Rule: `Order.orderDetail/required`.
 Rule: `Order.orderDetail/type`.
 Rule: `Order.orderDetail/max-length`.*/
    #[serde(rename = "orderDetail")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 400u32)))]
    pub order_detail: Text<'a>,
    /** Who sells, and in which store.

 Source: preCreate-2.0.4, order, seller.
 Rule: `Order.seller/required`.
 Rule: `Order.seller/type`.*/
    #[serde(rename = "seller")]
    #[serde(borrow)]
    pub seller: Seller<'a>,
    /** When the order lapses, one to thirty minutes from the request on.

 Source: preCreate-2.0.4, order, expiryTime.
 Rule: `Order.expiryTime/type`.
 Rule: `Order.expiryTime/format`.*/
    #[serde(rename = "expiryTime", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            extend(
                "pattern" = "^(?:[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))$"
            )
        )
    )]
    pub expiry_time: Option<Text<'a>>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/** How the buyer reached the merchant.

 Source: preCreate-2.0.4, TerminalType.*/
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

 Source: preCreate-2.0.4, DeviceInfo.*/
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct DeviceInfo<'a> {
    /** The id under which the provider's device-fingerprint SDK knows the device.

 Source: preCreate-2.0.4, DeviceInfo, sessionId.
 Rule: `DeviceInfo.sessionId/type`.
 Rule: `DeviceInfo.sessionId/max-length`.*/
    #[serde(rename = "sessionId", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub session_id: Option<Text<'a>>,
    /** The device's serial number.

 Source: preCreate-2.0.4, DeviceInfo, serialNo.
 Rule: `DeviceInfo.serialNo/recommended`.
 Rule: `DeviceInfo.serialNo/type`.
 Rule: `DeviceInfo.serialNo/max-length`.*/
    #[serde(rename = "serialNo", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub serial_no: Option<Text<'a>>,
    /** The device's IP address.

 Source: preCreate-2.0.4, DeviceInfo, clientIp.
 Rule: `DeviceInfo.clientIp/recommended`.
 Rule: `DeviceInfo.clientIp/type`.
 Rule: `DeviceInfo.clientIp/max-length`.*/
    #[serde(rename = "clientIp", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 32u32)))]
    pub client_ip: Option<Text<'a>>,
    /** Where the buyer was, as latitude, comma, longitude in degrees.

 Source: preCreate-2.0.4, DeviceInfo, latitudeLongitude.
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

 Source: preCreate-2.0.4, DeviceInfo, idfa.
 Rule: `DeviceInfo.idfa/recommended`.
 Rule: `DeviceInfo.idfa/type`.
 Rule: `DeviceInfo.idfa/max-length`.*/
    #[serde(rename = "idfa", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 128u32)))]
    pub idfa: Option<Text<'a>>,
    /** How the buyer reached the merchant.

 Source: preCreate-2.0.4, DeviceInfo, terminalType.
 Rule: `DeviceInfo.terminalType/type`.
 Rule: `DeviceInfo.terminalType/value`.*/
    #[serde(rename = "terminalType", default, skip_serializing_if = "Option::is_none")]
    pub terminal_type: Option<TerminalType>,
    /** What the owner calls the device.

 Source: preCreate-2.0.4, DeviceInfo, deviceName.
 Rule: `DeviceInfo.deviceName/type`.
 Rule: `DeviceInfo.deviceName/max-length`.*/
    #[serde(rename = "deviceName", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 256u32)))]
    pub device_name: Option<Text<'a>>,
    /** The device's maker.

 Source: preCreate-2.0.4, DeviceInfo, deviceBrand.
 Rule: `DeviceInfo.deviceBrand/type`.
 Rule: `DeviceInfo.deviceBrand/max-length`.*/
    #[serde(rename = "deviceBrand", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 256u32)))]
    pub device_brand: Option<Text<'a>>,
    /** The device's model.

 Source: preCreate-2.0.4, DeviceInfo, deviceModel.
 Rule: `DeviceInfo.deviceModel/type`.
 Rule: `DeviceInfo.deviceModel/max-length`.*/
    #[serde(rename = "deviceModel", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub device_model: Option<Text<'a>>,
    /** The device's number in the mobile network (IMEI).

 Source: preCreate-2.0.4, DeviceInfo, imei.
 Rule: `DeviceInfo.imei/type`.
 Rule: `DeviceInfo.imei/max-length`.*/
    #[serde(rename = "imei", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub imei: Option<Text<'a>>,
    /** The operating system.

 Source: preCreate-2.0.4, DeviceInfo, osName.
 Rule: `DeviceInfo.osName/type`.
 Rule: `DeviceInfo.osName/max-length`.*/
    #[serde(rename = "osName", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub os_name: Option<Text<'a>>,
    /** The operating system's version.

 Source: preCreate-2.0.4, DeviceInfo, osVersion.
 Rule: `DeviceInfo.osVersion/type`.
 Rule: `DeviceInfo.osVersion/max-length`.*/
    #[serde(rename = "osVersion", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 32u32)))]
    pub os_version: Option<Text<'a>>,
    /** The wireless network that the device was in.

 Source: preCreate-2.0.4, DeviceInfo, wirelessNetwork.
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

 Source: preCreate-2.0.4, DeviceInfo, wirelessCarrier.
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

 Source: preCreate-2.0.4, DeviceInfo, flightMode.
 Rule: `DeviceInfo.flightMode/type`.
 Rule: `DeviceInfo.flightMode/max-length`.*/
    #[serde(rename = "flightMode", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 32u32)))]
    pub flight_mode: Option<Text<'a>>,
    /** Whether the fingerprint sensor was in use, as a word.

 Source: preCreate-2.0.4, DeviceInfo, fingerPrintEnabled.
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

 Source: preCreate-2.0.4, DeviceInfo, deviceBootTime.
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

 Source: preCreate-2.0.4, DeviceInfo, lastUnlockTime.
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

 Source: preCreate-2.0.4, DeviceInfo, screenResolution.
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

 Source: preCreate-2.0.4, DeviceInfo, isJailbreaked.
 Rule: `DeviceInfo.isJailbreaked/type`.
 Rule: `DeviceInfo.isJailbreaked/type:either`.
 Rule: `DeviceInfo.isJailbreaked/type:text`.
 Rule: `DeviceInfo.isJailbreaked/value:either`.*/
    #[serde(rename = "isJailbreaked", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(with = "bool"))]
    pub is_jailbreaked: Option<Scalar<'a>>,
    /** The device's hardware address in the network.

 Source: preCreate-2.0.4, DeviceInfo, macAddress.
 Rule: `DeviceInfo.macAddress/type`.
 Rule: `DeviceInfo.macAddress/max-length`.*/
    #[serde(rename = "macAddress", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub mac_address: Option<Text<'a>>,
    /** The language that the device is set to.

 Source: preCreate-2.0.4, DeviceInfo, systemLanguage.
 Rule: `DeviceInfo.systemLanguage/type`.
 Rule: `DeviceInfo.systemLanguage/max-length`.*/
    #[serde(rename = "systemLanguage", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub system_language: Option<Text<'a>>,
    /** The time zone that the device is set to.

 Source: preCreate-2.0.4, DeviceInfo, timeZone.
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
/** The buyer, as the merchant knows them.

 Source: preCreate-2.0.4, UserInfo.*/
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UserInfo<'a> {
    /** When the buyer opened the account with the merchant, with offset from UTC.

 Source: preCreate-2.0.4, UserInfo, signupTime.
 Rule: `UserInfo.signupTime/type`.
 Rule: `UserInfo.signupTime/format`.*/
    #[serde(rename = "signupTime", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            extend(
                "pattern" = "^(?:[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))$"
            )
        )
    )]
    pub signup_time: Option<Text<'a>>,
    /** When the buyer last logged in at the merchant, with offset from UTC.

 Source: preCreate-2.0.4, UserInfo, lastLoginTime.
 Rule: `UserInfo.lastLoginTime/type`.
 Rule: `UserInfo.lastLoginTime/format`.*/
    #[serde(rename = "lastLoginTime", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            extend(
                "pattern" = "^(?:[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))$"
            )
        )
    )]
    pub last_login_time: Option<Text<'a>>,
    /** The buyer's id in the merchant's system.

 Source: preCreate-2.0.4, UserInfo, merchantUserId.
 Rule: `UserInfo.merchantUserId/type`.
 Rule: `UserInfo.merchantUserId/max-length`.*/
    #[serde(rename = "merchantUserId", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub merchant_user_id: Option<Text<'a>>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/** One kind of goods in an order.

 Source: preCreate-2.0.4, OrderInfo.*/
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct OrderInfo<'a> {
    /** What the product is called.

 Source: preCreate-2.0.4, OrderInfo, productName.
 Rule: `OrderInfo.productName/type`.
 Rule: `OrderInfo.productName/max-length`.*/
    #[serde(rename = "productName", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub product_name: Option<Text<'a>>,
    /** The kind of product.

 Source: preCreate-2.0.4, OrderInfo, productCategory.
 Rule: `OrderInfo.productCategory/type`.
 Rule: `OrderInfo.productCategory/max-length`.*/
    #[serde(
        rename = "productCategory",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub product_category: Option<Text<'a>>,
    /** The kind of product, more closely.

 Source: preCreate-2.0.4, OrderInfo, productSubCategory.
 Rule: `OrderInfo.productSubCategory/type`.
 Rule: `OrderInfo.productSubCategory/max-length`.*/
    #[serde(
        rename = "productSubCategory",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub product_sub_category: Option<Text<'a>>,
    /** The price of one piece.

 Source: preCreate-2.0.4, OrderInfo, itemPrice.
 Rule: `OrderInfo.itemPrice/type`.*/
    #[serde(rename = "itemPrice", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    pub item_price: Option<Money<'a>>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/** The JSON object inside the riskExtendInfo of RiskInfo.

 Source: preCreate-2.0.4, RiskInfo.*/
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct RiskExtendInfo {
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/** What helps the provider to judge the risk of a payment.

 Source: preCreate-2.0.4, RiskInfo.*/
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct RiskInfo<'a> {
    /** The device from which the order came.

 Source: preCreate-2.0.4, RiskInfo, deviceInfo.
 Rule: `RiskInfo.deviceInfo/type`.*/
    #[serde(rename = "deviceInfo", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    pub device_info: Option<DeviceInfo<'a>>,
    /** The buyer, as the merchant knows them.

 Source: preCreate-2.0.4, RiskInfo, userInfo.
 Rule: `RiskInfo.userInfo/type`.*/
    #[serde(rename = "userInfo", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    pub user_info: Option<UserInfo<'a>>,
    /** The goods, one entry each.

 Source: preCreate-2.0.4, RiskInfo, orderInfos.
 Rule: `RiskInfo.orderInfos/type`.
 Rule: `RiskInfo.orderInfos/elements`.*/
    #[serde(rename = "orderInfos", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    pub order_infos: Option<Vec<OrderInfo<'a>>>,
    /** Room for more about the risk, as JSON text.

 Source: preCreate-2.0.4, RiskInfo, riskExtendInfo.
 Rule: `RiskInfo.riskExtendInfo/type`.
 Rule: `RiskInfo.riskExtendInfo/max-length`.
 Rule: `RiskInfo.riskExtendInfo/payload`.*/
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
/** What an order is about, by trade. Business types 1 to 5 decide which members belong in it.

 Source: preCreate-2.0.4, tradeInformation.*/
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ChinaTradeInformation<'a> {
    /** The trades of the order, with bars between them: 1 hotel, 2 flights, 3 advice on studying abroad, 4 goods, 5 anything else.

 Source: preCreate-2.0.4, tradeInformation, businessType.
 Rule: `ChinaTradeInformation.businessType/type`.
 Rule: `ChinaTradeInformation.businessType/items`.*/
    #[serde(rename = "businessType", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    pub business_type: Option<Text<'a>>,
    /** The hotels' names, with bars between them.

 Source: preCreate-2.0.4, tradeInformation, hotelName.
 Rule: `ChinaTradeInformation.hotelName/type`.
 Rule: `ChinaTradeInformation.hotelName/characters`.
 Rule: `ChinaTradeInformation.hotelName/items`.*/
    #[serde(rename = "hotelName", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    pub hotel_name: Option<Text<'a>>,
    /** The day of arrival, in the time zone GMT+8.

 Source: preCreate-2.0.4, tradeInformation, checkInTime.
 Rule: `ChinaTradeInformation.checkInTime/type`.
 Rule: `ChinaTradeInformation.checkInTime/format`.*/
    #[serde(rename = "checkInTime", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            extend("pattern" = "^(?:[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$")
        )
    )]
    pub check_in_time: Option<Text<'a>>,
    /** The day of departure, in the time zone GMT+8.

 Source: preCreate-2.0.4, tradeInformation, checkOutTime.
 Rule: `ChinaTradeInformation.checkOutTime/type`.
 Rule: `ChinaTradeInformation.checkOutTime/format`.*/
    #[serde(rename = "checkOutTime", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            extend("pattern" = "^(?:[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$")
        )
    )]
    pub check_out_time: Option<Text<'a>>,
    /** The flights' numbers in order of travel, with bars between them.

 Source: preCreate-2.0.4, tradeInformation, flightNumber.
 Rule: `ChinaTradeInformation.flightNumber/type`.
 Rule: `ChinaTradeInformation.flightNumber/items`.*/
    #[serde(rename = "flightNumber", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    pub flight_number: Option<Text<'a>>,
    /** The flights' departures to the minute in the time zone GMT+8, in order of travel, with bars between them.

 Source: preCreate-2.0.4, tradeInformation, departureTime.
 Rule: `ChinaTradeInformation.departureTime/type`.
 Rule: `ChinaTradeInformation.departureTime/items`.*/
    #[serde(rename = "departureTime", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    pub departure_time: Option<Text<'a>>,
    /** Where a picture of the school's letter of admission is.

 Source: preCreate-2.0.4, tradeInformation, admissionNoticeUrl.
 Rule: `ChinaTradeInformation.admissionNoticeUrl/type`.
 Rule: `ChinaTradeInformation.admissionNoticeUrl/format`.*/
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
    /** The goods with bars between them, each as its name, a caret and the quantity.

 Source: preCreate-2.0.4, tradeInformation, goodsInfo.
 Rule: `ChinaTradeInformation.goodsInfo/type`.
 Rule: `ChinaTradeInformation.goodsInfo/items`.*/
    #[serde(rename = "goodsInfo", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    pub goods_info: Option<Text<'a>>,
    /** How many pieces the order has, of all goods together.

 Source: preCreate-2.0.4, tradeInformation, totalQuantity.
 Rule: `ChinaTradeInformation.totalQuantity/type`.
 Rule: `ChinaTradeInformation.totalQuantity/type:digit-string`.
 Rule: `ChinaTradeInformation.totalQuantity/type:either`.
 Rule: `ChinaTradeInformation.totalQuantity/format:digit-string`.*/
    #[serde(rename = "totalQuantity", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(with = "i64"))]
    pub total_quantity: Option<Scalar<'a>>,
    /** The trade in words, where it is none of the first four.

 Source: preCreate-2.0.4, tradeInformation, otherBusinessType.
 Rule: `ChinaTradeInformation.otherBusinessType/type`.*/
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
/** The JSON object inside a preCreate request's extendInfo.

 Source: preCreate-2.0.4, Request body.*/
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ChinaExtendInfo<'a> {
    /** What the order is about, by trade.

 Source: preCreate-2.0.4, Request body, extendInfo (example).
 Rule: `ChinaExtendInfo.chinaExtraTransInfo/type`.*/
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
/** The order, and what helps to judge the risk. Nothing about the buyer's wallet is known yet.

 Source: preCreate-2.0.4, Request body.*/
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct RequestBody<'a> {
    /** The acquirer's id, as the provider assigned it.

 Source: preCreate-2.0.4, Request body, merchantId.
 Rule: `request.body.merchantId/required`.
 Rule: `request.body.merchantId/type`.
 Rule: `request.body.merchantId/max-length`.*/
    #[serde(rename = "merchantId")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub merchant_id: Text<'a>,
    /** The payment product; codes for single transactions have this one.

 Source: preCreate-2.0.4, Request body, productCode.
 Rule: `request.body.productCode/required`.
 Rule: `request.body.productCode/type`.
 Rule: `request.body.productCode/value`.*/
    #[serde(rename = "productCode")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("enum" = ["OFFLINE_PAY"])))]
    pub product_code: Text<'a>,
    /** The merchant's own id of the transaction. A retry carries it again, a new sale never does.

 Source: preCreate-2.0.4, Request body, merchantTransId.
 Rule: `request.body.merchantTransId/required`.
 Rule: `request.body.merchantTransId/type`.
 Rule: `request.body.merchantTransId/max-length`.*/
    #[serde(rename = "merchantTransId")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub merchant_trans_id: Text<'a>,
    /** What is sold, by whom, for how much, and until when it can be paid.

 Source: preCreate-2.0.4, Request body, order.
 Rule: `request.body.order/required`.
 Rule: `request.body.order/type`.*/
    #[serde(rename = "order")]
    #[serde(borrow)]
    pub order: Order<'a>,
    /** The settlement contract to use, for merchants that have one for each currency. Without it, the default of the merchant's contract applies.

 Source: preCreate-2.0.4, Request body, settleContractId.
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
    /** What the merchant knows about the buyer's device, account and purchase.

 Source: preCreate-2.0.4, Request body, riskInfo.
 Rule: `request.body.riskInfo/recommended`.
 Rule: `request.body.riskInfo/type`.*/
    #[serde(rename = "riskInfo", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    pub risk_info: Option<RiskInfo<'a>>,
    /** Where the merchant wants to be told how the payment ended.

 Source: preCreate-2.0.4, Request body, notifyUrl.
 Rule: `request.body.notifyUrl/type`.
 Rule: `request.body.notifyUrl/max-length`.
 Rule: `request.body.notifyUrl/format`.*/
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
    /** How the buyer gets to the order; codes for single transactions have this one.

 Source: preCreate-2.0.4, Request body, sceneType.
 Rule: `request.body.sceneType/required`.
 Rule: `request.body.sceneType/type`.
 Rule: `request.body.sceneType/max-length:any-product`.
 Rule: `request.body.sceneType/value`.*/
    #[serde(rename = "sceneType")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("enum" = ["TRANSACTIONQRCODE"])))]
    pub scene_type: Text<'a>,
    /** JSON text with what the trade behind the payment is about.

 Source: preCreate-2.0.4, Request body, extendInfo.
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
    ) -> Option<Result<ChinaExtendInfo<'_>, serde_json::Error>> {
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

 Source: preCreate-2.0.4, Response head.*/
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ResponseReservePayload {
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/** Repeats what identifies the request, and says when it was answered.

 Source: preCreate-2.0.4, Response head.*/
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ResponseHead<'a> {
    /** The version of the API that answers.

 Source: preCreate-2.0.4, Response head, version.
 Rule: `ResponseHead.version/required`.
 Rule: `ResponseHead.version/type`.
 Rule: `ResponseHead.version/value`.*/
    #[serde(rename = "version")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("enum" = ["2.0.4"])))]
    pub version: Text<'a>,
    /** The full name of the API that answers.

 Source: preCreate-2.0.4, Response head, function.
 Rule: `ResponseHead.function/required`.
 Rule: `ResponseHead.function/type`.
 Rule: `ResponseHead.function/value`.
 Rule: `ResponseHead.function/value:placeholder-too`.*/
    #[serde(rename = "function")]
    #[serde(borrow)]
    #[cfg_attr(
        feature = "schemars",
        schemars(extend("enum" = ["alipay.intl.acquiring.offline.preCreate"]))
    )]
    pub function: Text<'a>,
    /** The id that the provider gave to the calling system.

 Source: preCreate-2.0.4, Response head, clientId.
 Rule: `ResponseHead.clientId/required`.
 Rule: `ResponseHead.clientId/type`.
 Rule: `ResponseHead.clientId/max-length`.*/
    #[serde(rename = "clientId")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 32u32)))]
    pub client_id: Text<'a>,
    /** When the provider made the response, with its offset from UTC.

 Source: preCreate-2.0.4, Response head, respTime.
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

 Source: preCreate-2.0.4, Response head, reqMsgId.
 Rule: `ResponseHead.reqMsgId/required`.
 Rule: `ResponseHead.reqMsgId/type`.
 Rule: `ResponseHead.reqMsgId/max-length`.*/
    #[serde(rename = "reqMsgId")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub req_msg_id: Text<'a>,
    /** Room for later additions, as JSON text.

 Source: preCreate-2.0.4, Response head, reserve.
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

 Source: preCreate-2.0.4, resultInfo.*/
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ResultInfo<'a> {
    /** The outcome in one letter - S for success, F for failure, U while nobody knows.

 Source: preCreate-2.0.4, resultInfo, resultStatus.
 Rule: `ResultInfo.resultStatus/required`.
 Rule: `ResultInfo.resultStatus/type`.
 Rule: `ResultInfo.resultStatus/value`.*/
    #[serde(rename = "resultStatus")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("enum" = ["S", "F", "U"])))]
    pub result_status: Text<'a>,
    /** The result as a number of eight digits; all zeros for success.

 Source: preCreate-2.0.4, resultInfo, resultCodeId.
 Rule: `ResultInfo.resultCodeId/required`.
 Rule: `ResultInfo.resultCodeId/type`.
 Rule: `ResultInfo.resultCodeId/format`.*/
    #[serde(rename = "resultCodeId")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "^(?:[0-9]{8})$")))]
    pub result_code_id: Text<'a>,
    /** The result's name.

 Source: preCreate-2.0.4, resultInfo, resultCode.
 Rule: `ResultInfo.resultCode/required`.
 Rule: `ResultInfo.resultCode/type`.
 Rule: `ResultInfo.resultCode/max-length`.*/
    #[serde(rename = "resultCode")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub result_code: Text<'a>,
    /** The result in words. May be left out on success only.

 Source: preCreate-2.0.4, resultInfo, resultMsg.
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
/** The JSON object inside a response's extendInfo.

 Source: preCreate-2.0.4, Response body.*/
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ResponseExtendInfo<'a> {
    /** Whether the buyer's account belongs to a company, as text.

 Source: preCreate-2.0.4, Response body, extendInfo (example).
 Rule: `ResponseExtendInfo.isEnterpriseUser/type`.*/
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
/** Whether the order was registered and, if so, the code to show, as text and as pictures.

 Source: preCreate-2.0.4, Response body.*/
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ResponseBody<'a> {
    /** The outcome.

 Source: preCreate-2.0.4, Response body, resultInfo.
 Rule: `response.body.resultInfo/required`.
 Rule: `response.body.resultInfo/type`.*/
    #[serde(rename = "resultInfo")]
    #[serde(borrow)]
    pub result_info: ResultInfo<'a>,
    /** The merchant's id of the transaction, as the request had it.

 Source: preCreate-2.0.4, Response body, merchantTransId.
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
    /** The content of the code that the merchant shows.

 Source: preCreate-2.0.4, Response body, orderQrCode.
 Rule: `response.body.orderQrCode/type`.
 Rule: `response.body.orderQrCode/max-length`.*/
    #[serde(rename = "orderQrCode", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 1024u32)))]
    pub order_qr_code: Option<Text<'a>>,
    /** JSON text with further facts about the buyer.

 Source: preCreate-2.0.4, Response body, extendInfo.
 Rule: `response.body.extendInfo/type`.
 Rule: `response.body.extendInfo/max-length`.
 Rule: `response.body.extendInfo/payload`.*/
    #[serde(rename = "extendInfo", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 2048u32)))]
    pub extend_info: Option<Text<'a>>,
    /** Where a large picture of the code is.

 Source: preCreate-2.0.4, Response body, bigPicUrl.
 Rule: `response.body.bigPicUrl/type`.
 Rule: `response.body.bigPicUrl/max-length`.
 Rule: `response.body.bigPicUrl/format`.*/
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
    /** Where a small picture of the code is.

 Source: preCreate-2.0.4, Response body, smallPicUrl.
 Rule: `response.body.smallPicUrl/type`.
 Rule: `response.body.smallPicUrl/max-length`.
 Rule: `response.body.smallPicUrl/format`.*/
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
    /** Where a picture of the code in the usual size is.

 Source: preCreate-2.0.4, Response body, picUrl.
 Rule: `response.body.picUrl/type`.
 Rule: `response.body.picUrl/max-length`.
 Rule: `response.body.picUrl/format`.*/
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
    /** The provider's id of the transaction.

 Source: preCreate-2.0.4, Response body, acquirementId.
 Rule: `response.body.acquirementId/type`.
 Rule: `response.body.acquirementId/max-length`.*/
    #[serde(rename = "acquirementId", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 64u32)))]
    pub acquirement_id: Option<Text<'a>>,
    /** When the transaction was created.

 Source: preCreate-2.0.4, Response body, createTime.
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
    /** The amount of the order, as the request had it.

 Source: preCreate-2.0.4, Response body, orderAmount.
 Rule: `response.body.orderAmount/type`.*/
    #[serde(rename = "orderAmount", default, skip_serializing_if = "Option::is_none")]
    #[serde(borrow)]
    pub order_amount: Option<Money<'a>>,
    /** A link that opens the wallet to pay the order.

 Source: preCreate-2.0.4, Response body, payScheme.
 Rule: `response.body.payScheme/type`.
 Rule: `response.body.payScheme/max-length`.
 Rule: `response.body.payScheme/format`.*/
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
/** What one unit of a currency is worth in another.

 Source: preCreate-2.0.4, ExchangeRate.*/
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ExchangeRate<'a> {
    /** The currency that is converted, by its three letters of ISO 4217.

 Source: preCreate-2.0.4, ExchangeRate, baseCurrency.*/
    #[serde(rename = "baseCurrency")]
    #[serde(borrow)]
    pub base_currency: Text<'a>,
    /** The currency that it is converted to, by its three letters of ISO 4217.

 Source: preCreate-2.0.4, ExchangeRate, exchangeCurrency.*/
    #[serde(rename = "exchangeCurrency")]
    #[serde(borrow)]
    pub exchange_currency: Text<'a>,
    /** How many units of the exchange currency one unit of the base currency makes.

 Source: preCreate-2.0.4, ExchangeRate, rate.*/
    #[serde(rename = "rate")]
    #[serde(borrow)]
    pub rate: Text<'a>,
    /// Members that the document does not list, in the order in which they came.
    #[serde(flatten)]
    pub unlisted: Map<String, Value>,
}
/** The wallet that the buyer pays with.

 Source: preCreate-2.0.4, SiteEnum.*/
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

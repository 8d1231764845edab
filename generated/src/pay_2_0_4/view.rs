//! What validation reads of messages of `pay@2.0.4`.
//!
//! Compiled from `spec/` by `cargo xtask generate`; do not edit.
use serde_json::{Map, Value};
use wire::{Member, Scalar, Text};
use super::types;
/// What was read of a [`ReservePayload`](types::ReservePayload).
#[derive(Clone, Debug, Default)]
pub struct ReservePayload<'a> {
    /// `isvAccesstoken`
    pub isv_accesstoken: Member<&'a str>,
    /// Names and JSON texts of the members that the document does not list.
    pub unlisted: Vec<(&'a str, &'a str)>,
}
impl<'a> ReservePayload<'a> {
    /// The typed value, if every member is as its type needs it.
    pub fn typed(&self) -> Option<types::ReservePayload<'a>> {
        Some(types::ReservePayload {
            isv_accesstoken: match &self.isv_accesstoken {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            unlisted: unlisted(&self.unlisted),
        })
    }
}
/// What was read of a [`RequestHead`](types::RequestHead).
#[derive(Clone, Debug, Default)]
pub struct RequestHead<'a> {
    /// `version`
    pub version: Member<&'a str>,
    /// `function`
    pub function: Member<&'a str>,
    /// `clientId`
    pub client_id: Member<&'a str>,
    /// `reqTime`
    pub req_time: Member<&'a str>,
    /// `reqMsgId`
    pub req_msg_id: Member<&'a str>,
    /// `reserve`
    pub reserve: Member<&'a str>,
    /// `signType`
    pub sign_type: Member<&'a str>,
    /// Names and JSON texts of the members that the document does not list.
    pub unlisted: Vec<(&'a str, &'a str)>,
}
impl<'a> RequestHead<'a> {
    /// The typed value, if every member is as its type needs it.
    pub fn typed(&self) -> Option<types::RequestHead<'a>> {
        Some(types::RequestHead {
            version: {
                let value = self.version.good()?;
                Some(Text::from(*value))?
            },
            function: {
                let value = self.function.good()?;
                Some(Text::from(*value))?
            },
            client_id: {
                let value = self.client_id.good()?;
                Some(Text::from(*value))?
            },
            req_time: {
                let value = self.req_time.good()?;
                Some(Text::from(*value))?
            },
            req_msg_id: {
                let value = self.req_msg_id.good()?;
                Some(Text::from(*value))?
            },
            reserve: match &self.reserve {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            sign_type: match &self.sign_type {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            unlisted: unlisted(&self.unlisted),
        })
    }
}
/// What was read of a [`Money`](types::Money).
#[derive(Clone, Debug, Default)]
pub struct Money<'a> {
    /// `currency`
    pub currency: Member<&'a str>,
    /// `value`
    pub value: Member<Scalar<'a>>,
    /// Names and JSON texts of the members that the document does not list.
    pub unlisted: Vec<(&'a str, &'a str)>,
}
impl<'a> Money<'a> {
    /// The typed value, if every member is as its type needs it.
    pub fn typed(&self) -> Option<types::Money<'a>> {
        Some(types::Money {
            currency: {
                let value = self.currency.good()?;
                Some(Text::from(*value))?
            },
            value: {
                let value = self.value.good()?;
                Some(value.clone())?
            },
            unlisted: unlisted(&self.unlisted),
        })
    }
}
/// What was read of a [`Seller`](types::Seller).
#[derive(Clone, Debug, Default)]
pub struct Seller<'a> {
    /// `sellerId`
    pub seller_id: Member<&'a str>,
    /// `sellerMCC`
    pub seller_mcc: Member<&'a str>,
    /// `sellerName`
    pub seller_name: Member<&'a str>,
    /// `sellerEngName`
    pub seller_eng_name: Member<&'a str>,
    /// `storeId`
    pub store_id: Member<&'a str>,
    /// `storeMCC`
    pub store_mcc: Member<&'a str>,
    /// `storeName`
    pub store_name: Member<&'a str>,
    /// `storeEngName`
    pub store_eng_name: Member<&'a str>,
    /// `terminalId`
    pub terminal_id: Member<&'a str>,
    /// `operatorId`
    pub operator_id: Member<&'a str>,
    /// Names and JSON texts of the members that the document does not list.
    pub unlisted: Vec<(&'a str, &'a str)>,
}
impl<'a> Seller<'a> {
    /// The typed value, if every member is as its type needs it.
    pub fn typed(&self) -> Option<types::Seller<'a>> {
        Some(types::Seller {
            seller_id: {
                let value = self.seller_id.good()?;
                Some(Text::from(*value))?
            },
            seller_mcc: {
                let value = self.seller_mcc.good()?;
                Some(Text::from(*value))?
            },
            seller_name: {
                let value = self.seller_name.good()?;
                Some(Text::from(*value))?
            },
            seller_eng_name: match &self.seller_eng_name {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            store_id: {
                let value = self.store_id.good()?;
                Some(Text::from(*value))?
            },
            store_mcc: match &self.store_mcc {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            store_name: {
                let value = self.store_name.good()?;
                Some(Text::from(*value))?
            },
            store_eng_name: match &self.store_eng_name {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            terminal_id: match &self.terminal_id {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            operator_id: match &self.operator_id {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            unlisted: unlisted(&self.unlisted),
        })
    }
}
/// What was read of a [`Order`](types::Order).
#[derive(Clone, Debug, Default)]
pub struct Order<'a> {
    /// `orderAmount`
    pub order_amount: Member<Money<'a>>,
    /// `orderTitle`
    pub order_title: Member<&'a str>,
    /// `orderDetail`
    pub order_detail: Member<&'a str>,
    /// `seller`
    pub seller: Member<Seller<'a>>,
    /// Names and JSON texts of the members that the document does not list.
    pub unlisted: Vec<(&'a str, &'a str)>,
}
impl<'a> Order<'a> {
    /// The typed value, if every member is as its type needs it.
    pub fn typed(&self) -> Option<types::Order<'a>> {
        Some(types::Order {
            order_amount: {
                let value = self.order_amount.good()?;
                value.typed()?
            },
            order_title: {
                let value = self.order_title.good()?;
                Some(Text::from(*value))?
            },
            order_detail: {
                let value = self.order_detail.good()?;
                Some(Text::from(*value))?
            },
            seller: {
                let value = self.seller.good()?;
                value.typed()?
            },
            unlisted: unlisted(&self.unlisted),
        })
    }
}
/// What was read of a [`DeviceInfo`](types::DeviceInfo).
#[derive(Clone, Debug, Default)]
pub struct DeviceInfo<'a> {
    /// `sessionId`
    pub session_id: Member<&'a str>,
    /// `serialNo`
    pub serial_no: Member<&'a str>,
    /// `clientIp`
    pub client_ip: Member<&'a str>,
    /// `latitudeLongitude`
    pub latitude_longitude: Member<&'a str>,
    /// `idfa`
    pub idfa: Member<&'a str>,
    /// `terminalType`
    pub terminal_type: Member<&'a str>,
    /// `deviceName`
    pub device_name: Member<&'a str>,
    /// `deviceBrand`
    pub device_brand: Member<&'a str>,
    /// `deviceModel`
    pub device_model: Member<&'a str>,
    /// `imei`
    pub imei: Member<&'a str>,
    /// `osName`
    pub os_name: Member<&'a str>,
    /// `osVersion`
    pub os_version: Member<&'a str>,
    /// `wirelessNetwork`
    pub wireless_network: Member<&'a str>,
    /// `wirelessCarrier`
    pub wireless_carrier: Member<&'a str>,
    /// `flightMode`
    pub flight_mode: Member<&'a str>,
    /// `fingerPrintEnabled`
    pub finger_print_enabled: Member<&'a str>,
    /// `deviceBootTime`
    pub device_boot_time: Member<&'a str>,
    /// `lastUnlockTime`
    pub last_unlock_time: Member<&'a str>,
    /// `screenResolution`
    pub screen_resolution: Member<&'a str>,
    /// `isJailbreaked`
    pub is_jailbreaked: Member<Scalar<'a>>,
    /// `macAddress`
    pub mac_address: Member<&'a str>,
    /// `systemLanguage`
    pub system_language: Member<&'a str>,
    /// `timeZone`
    pub time_zone: Member<&'a str>,
    /// Names and JSON texts of the members that the document does not list.
    pub unlisted: Vec<(&'a str, &'a str)>,
}
impl<'a> DeviceInfo<'a> {
    /// The typed value, if every member is as its type needs it.
    pub fn typed(&self) -> Option<types::DeviceInfo<'a>> {
        Some(types::DeviceInfo {
            session_id: match &self.session_id {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            serial_no: match &self.serial_no {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            client_ip: match &self.client_ip {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            latitude_longitude: match &self.latitude_longitude {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            idfa: match &self.idfa {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            terminal_type: match &self.terminal_type {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(types::TerminalType::from_text(value)?),
            },
            device_name: match &self.device_name {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            device_brand: match &self.device_brand {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            device_model: match &self.device_model {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            imei: match &self.imei {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            os_name: match &self.os_name {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            os_version: match &self.os_version {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            wireless_network: match &self.wireless_network {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            wireless_carrier: match &self.wireless_carrier {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            flight_mode: match &self.flight_mode {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            finger_print_enabled: match &self.finger_print_enabled {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            device_boot_time: match &self.device_boot_time {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            last_unlock_time: match &self.last_unlock_time {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            screen_resolution: match &self.screen_resolution {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            is_jailbreaked: match &self.is_jailbreaked {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(value.clone())?),
            },
            mac_address: match &self.mac_address {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            system_language: match &self.system_language {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            time_zone: match &self.time_zone {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            unlisted: unlisted(&self.unlisted),
        })
    }
}
/// What was read of a [`UserInfo`](types::UserInfo).
#[derive(Clone, Debug, Default)]
pub struct UserInfo<'a> {
    /// `signupTime`
    pub signup_time: Member<&'a str>,
    /// `lastLoginTime`
    pub last_login_time: Member<&'a str>,
    /// `merchantUserId`
    pub merchant_user_id: Member<&'a str>,
    /// Names and JSON texts of the members that the document does not list.
    pub unlisted: Vec<(&'a str, &'a str)>,
}
impl<'a> UserInfo<'a> {
    /// The typed value, if every member is as its type needs it.
    pub fn typed(&self) -> Option<types::UserInfo<'a>> {
        Some(types::UserInfo {
            signup_time: match &self.signup_time {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            last_login_time: match &self.last_login_time {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            merchant_user_id: match &self.merchant_user_id {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            unlisted: unlisted(&self.unlisted),
        })
    }
}
/// What was read of a [`OrderInfo`](types::OrderInfo).
#[derive(Clone, Debug, Default)]
pub struct OrderInfo<'a> {
    /// `productName`
    pub product_name: Member<&'a str>,
    /// `productCategory`
    pub product_category: Member<&'a str>,
    /// `productSubCategory`
    pub product_sub_category: Member<&'a str>,
    /// `itemPrice`
    pub item_price: Member<Money<'a>>,
    /// Names and JSON texts of the members that the document does not list.
    pub unlisted: Vec<(&'a str, &'a str)>,
}
impl<'a> OrderInfo<'a> {
    /// The typed value, if every member is as its type needs it.
    pub fn typed(&self) -> Option<types::OrderInfo<'a>> {
        Some(types::OrderInfo {
            product_name: match &self.product_name {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            product_category: match &self.product_category {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            product_sub_category: match &self.product_sub_category {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            item_price: match &self.item_price {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(value.typed()?),
            },
            unlisted: unlisted(&self.unlisted),
        })
    }
}
/// What was read of a [`RiskExtendInfo`](types::RiskExtendInfo).
#[derive(Clone, Debug, Default)]
pub struct RiskExtendInfo<'a> {
    /// Names and JSON texts of the members that the document does not list.
    pub unlisted: Vec<(&'a str, &'a str)>,
}
impl<'a> RiskExtendInfo<'a> {
    /// The typed value, if every member is as its type needs it.
    pub fn typed(&self) -> Option<types::RiskExtendInfo> {
        Some(types::RiskExtendInfo {
            unlisted: unlisted(&self.unlisted),
        })
    }
}
/// What was read of a [`RiskInfo`](types::RiskInfo).
#[derive(Clone, Debug, Default)]
pub struct RiskInfo<'a> {
    /// `deviceInfo`
    pub device_info: Member<DeviceInfo<'a>>,
    /// `userInfo`
    pub user_info: Member<UserInfo<'a>>,
    /// `orderInfos`
    pub order_infos: Member<Vec<Member<OrderInfo<'a>>>>,
    /// `riskExtendInfo`
    pub risk_extend_info: Member<&'a str>,
    /// Names and JSON texts of the members that the document does not list.
    pub unlisted: Vec<(&'a str, &'a str)>,
}
impl<'a> RiskInfo<'a> {
    /// The typed value, if every member is as its type needs it.
    pub fn typed(&self) -> Option<types::RiskInfo<'a>> {
        Some(types::RiskInfo {
            device_info: match &self.device_info {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(value.typed()?),
            },
            user_info: match &self.user_info {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(value.typed()?),
            },
            order_infos: match &self.order_infos {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => {
                    Some(
                        value
                            .iter()
                            .map(|item| item.good()?.typed())
                            .collect::<Option<Vec<_>>>()?,
                    )
                }
            },
            risk_extend_info: match &self.risk_extend_info {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            unlisted: unlisted(&self.unlisted),
        })
    }
}
/// What was read of a [`ExtendInfo`](types::ExtendInfo).
#[derive(Clone, Debug, Default)]
pub struct ExtendInfo<'a> {
    /// `storeTerminalRequestTime`
    pub store_terminal_request_time: Member<&'a str>,
    /// `last_payment_info`
    pub last_payment_info: Member<&'a str>,
    /// Names and JSON texts of the members that the document does not list.
    pub unlisted: Vec<(&'a str, &'a str)>,
}
impl<'a> ExtendInfo<'a> {
    /// The typed value, if every member is as its type needs it.
    pub fn typed(&self) -> Option<types::ExtendInfo<'a>> {
        Some(types::ExtendInfo {
            store_terminal_request_time: match &self.store_terminal_request_time {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            last_payment_info: match &self.last_payment_info {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            unlisted: unlisted(&self.unlisted),
        })
    }
}
/// What was read of a [`TradeInformation`](types::TradeInformation).
#[derive(Clone, Debug, Default)]
pub struct TradeInformation<'a> {
    /// `business_type`
    pub business_type: Member<&'a str>,
    /// `hotel_name`
    pub hotel_name: Member<&'a str>,
    /// `check_in_time`
    pub check_in_time: Member<&'a str>,
    /// `check_out_time`
    pub check_out_time: Member<&'a str>,
    /// `flight_number`
    pub flight_number: Member<&'a str>,
    /// `departure_time`
    pub departure_time: Member<&'a str>,
    /// `admission_notice_url`
    pub admission_notice_url: Member<&'a str>,
    /// `goods_info`
    pub goods_info: Member<&'a str>,
    /// `total_quantity`
    pub total_quantity: Member<Scalar<'a>>,
    /// `other_business_type`
    pub other_business_type: Member<&'a str>,
    /// Names and JSON texts of the members that the document does not list.
    pub unlisted: Vec<(&'a str, &'a str)>,
}
impl<'a> TradeInformation<'a> {
    /// The typed value, if every member is as its type needs it.
    pub fn typed(&self) -> Option<types::TradeInformation<'a>> {
        Some(types::TradeInformation {
            business_type: match &self.business_type {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            hotel_name: match &self.hotel_name {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            check_in_time: match &self.check_in_time {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            check_out_time: match &self.check_out_time {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            flight_number: match &self.flight_number {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            departure_time: match &self.departure_time {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            admission_notice_url: match &self.admission_notice_url {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            goods_info: match &self.goods_info {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            total_quantity: match &self.total_quantity {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(value.clone())?),
            },
            other_business_type: match &self.other_business_type {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            unlisted: unlisted(&self.unlisted),
        })
    }
}
/// What was read of a [`RequestBody`](types::RequestBody).
#[derive(Clone, Debug, Default)]
pub struct RequestBody<'a> {
    /// `merchantId`
    pub merchant_id: Member<&'a str>,
    /// `productCode`
    pub product_code: Member<&'a str>,
    /// `merchantTransId`
    pub merchant_trans_id: Member<&'a str>,
    /// `codeType`
    pub code_type: Member<&'a str>,
    /// `identityCode`
    pub identity_code: Member<&'a str>,
    /// `order`
    pub order: Member<Order<'a>>,
    /// `settleContractId`
    pub settle_contract_id: Member<&'a str>,
    /// `riskInfo`
    pub risk_info: Member<RiskInfo<'a>>,
    /// `notifyUrl`
    pub notify_url: Member<&'a str>,
    /// `extendInfo`
    pub extend_info: Member<&'a str>,
    /// `trade_information`
    pub trade_information: Member<&'a str>,
    /// Names and JSON texts of the members that the document does not list.
    pub unlisted: Vec<(&'a str, &'a str)>,
}
impl<'a> RequestBody<'a> {
    /// The typed value, if every member is as its type needs it.
    pub fn typed(&self) -> Option<types::RequestBody<'a>> {
        Some(types::RequestBody {
            merchant_id: {
                let value = self.merchant_id.good()?;
                Some(Text::from(*value))?
            },
            product_code: {
                let value = self.product_code.good()?;
                types::ProductCode::from_text(value)?
            },
            merchant_trans_id: {
                let value = self.merchant_trans_id.good()?;
                Some(Text::from(*value))?
            },
            code_type: {
                let value = self.code_type.good()?;
                types::OfflineCodeType::from_text(value)?
            },
            identity_code: {
                let value = self.identity_code.good()?;
                Some(Text::from(*value))?
            },
            order: {
                let value = self.order.good()?;
                value.typed()?
            },
            settle_contract_id: match &self.settle_contract_id {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            risk_info: match &self.risk_info {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(value.typed()?),
            },
            notify_url: {
                let value = self.notify_url.good()?;
                Some(Text::from(*value))?
            },
            extend_info: match &self.extend_info {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            trade_information: match &self.trade_information {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            unlisted: unlisted(&self.unlisted),
        })
    }
}
/// What was read of a [`Request`](types::Request).
#[derive(Clone, Debug, Default)]
pub struct Request<'a> {
    /// `head`
    pub head: Member<RequestHead<'a>>,
    /// `body`
    pub body: Member<RequestBody<'a>>,
    /// Names and JSON texts of the members that the document does not list.
    pub unlisted: Vec<(&'a str, &'a str)>,
}
impl<'a> Request<'a> {
    /// The typed value, if every member is as its type needs it.
    pub fn typed(&self) -> Option<types::Request<'a>> {
        Some(types::Request {
            head: {
                let value = self.head.good()?;
                value.typed()?
            },
            body: {
                let value = self.body.good()?;
                value.typed()?
            },
            unlisted: unlisted(&self.unlisted),
        })
    }
}
/// What was read of a [`RequestEnvelope`](types::RequestEnvelope).
#[derive(Clone, Debug, Default)]
pub struct RequestEnvelope<'a> {
    /// `request`
    pub request: Member<Request<'a>>,
    /// `signature`
    pub signature: Member<&'a str>,
    /// Names and JSON texts of the members that the document does not list.
    pub unlisted: Vec<(&'a str, &'a str)>,
}
impl<'a> RequestEnvelope<'a> {
    /// The typed value, if every member is as its type needs it.
    pub fn typed(&self) -> Option<types::RequestEnvelope<'a>> {
        Some(types::RequestEnvelope {
            request: {
                let value = self.request.good()?;
                value.typed()?
            },
            signature: {
                let value = self.signature.good()?;
                Some(Text::from(*value))?
            },
            unlisted: unlisted(&self.unlisted),
        })
    }
}
/// What was read of a [`ResponseReservePayload`](types::ResponseReservePayload).
#[derive(Clone, Debug, Default)]
pub struct ResponseReservePayload<'a> {
    /// Names and JSON texts of the members that the document does not list.
    pub unlisted: Vec<(&'a str, &'a str)>,
}
impl<'a> ResponseReservePayload<'a> {
    /// The typed value, if every member is as its type needs it.
    pub fn typed(&self) -> Option<types::ResponseReservePayload> {
        Some(types::ResponseReservePayload {
            unlisted: unlisted(&self.unlisted),
        })
    }
}
/// What was read of a [`ResponseHead`](types::ResponseHead).
#[derive(Clone, Debug, Default)]
pub struct ResponseHead<'a> {
    /// `version`
    pub version: Member<&'a str>,
    /// `function`
    pub function: Member<&'a str>,
    /// `clientId`
    pub client_id: Member<&'a str>,
    /// `respTime`
    pub resp_time: Member<&'a str>,
    /// `reqMsgId`
    pub req_msg_id: Member<&'a str>,
    /// `reserve`
    pub reserve: Member<&'a str>,
    /// `signType`
    pub sign_type: Member<&'a str>,
    /// Names and JSON texts of the members that the document does not list.
    pub unlisted: Vec<(&'a str, &'a str)>,
}
impl<'a> ResponseHead<'a> {
    /// The typed value, if every member is as its type needs it.
    pub fn typed(&self) -> Option<types::ResponseHead<'a>> {
        Some(types::ResponseHead {
            version: {
                let value = self.version.good()?;
                Some(Text::from(*value))?
            },
            function: {
                let value = self.function.good()?;
                Some(Text::from(*value))?
            },
            client_id: {
                let value = self.client_id.good()?;
                Some(Text::from(*value))?
            },
            resp_time: {
                let value = self.resp_time.good()?;
                Some(Text::from(*value))?
            },
            req_msg_id: {
                let value = self.req_msg_id.good()?;
                Some(Text::from(*value))?
            },
            reserve: match &self.reserve {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            sign_type: match &self.sign_type {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            unlisted: unlisted(&self.unlisted),
        })
    }
}
/// What was read of a [`ResultInfo`](types::ResultInfo).
#[derive(Clone, Debug, Default)]
pub struct ResultInfo<'a> {
    /// `resultStatus`
    pub result_status: Member<&'a str>,
    /// `resultCodeId`
    pub result_code_id: Member<&'a str>,
    /// `resultCode`
    pub result_code: Member<&'a str>,
    /// `resultMsg`
    pub result_msg: Member<&'a str>,
    /// Names and JSON texts of the members that the document does not list.
    pub unlisted: Vec<(&'a str, &'a str)>,
}
impl<'a> ResultInfo<'a> {
    /// The typed value, if every member is as its type needs it.
    pub fn typed(&self) -> Option<types::ResultInfo<'a>> {
        Some(types::ResultInfo {
            result_status: {
                let value = self.result_status.good()?;
                Some(Text::from(*value))?
            },
            result_code_id: {
                let value = self.result_code_id.good()?;
                Some(Text::from(*value))?
            },
            result_code: {
                let value = self.result_code.good()?;
                Some(Text::from(*value))?
            },
            result_msg: match &self.result_msg {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            unlisted: unlisted(&self.unlisted),
        })
    }
}
/// What was read of a [`ExchangeRate`](types::ExchangeRate).
#[derive(Clone, Debug, Default)]
pub struct ExchangeRate<'a> {
    /// `baseCurrency`
    pub base_currency: Member<&'a str>,
    /// `exchangeCurrency`
    pub exchange_currency: Member<&'a str>,
    /// `rate`
    pub rate: Member<&'a str>,
    /// Names and JSON texts of the members that the document does not list.
    pub unlisted: Vec<(&'a str, &'a str)>,
}
impl<'a> ExchangeRate<'a> {
    /// The typed value, if every member is as its type needs it.
    pub fn typed(&self) -> Option<types::ExchangeRate<'a>> {
        Some(types::ExchangeRate {
            base_currency: {
                let value = self.base_currency.good()?;
                Some(Text::from(*value))?
            },
            exchange_currency: {
                let value = self.exchange_currency.good()?;
                Some(Text::from(*value))?
            },
            rate: {
                let value = self.rate.good()?;
                Some(Text::from(*value))?
            },
            unlisted: unlisted(&self.unlisted),
        })
    }
}
/// What was read of a [`ResponseExtendInfo`](types::ResponseExtendInfo).
#[derive(Clone, Debug, Default)]
pub struct ResponseExtendInfo<'a> {
    /// `isEnterpriseUser`
    pub is_enterprise_user: Member<&'a str>,
    /// Names and JSON texts of the members that the document does not list.
    pub unlisted: Vec<(&'a str, &'a str)>,
}
impl<'a> ResponseExtendInfo<'a> {
    /// The typed value, if every member is as its type needs it.
    pub fn typed(&self) -> Option<types::ResponseExtendInfo<'a>> {
        Some(types::ResponseExtendInfo {
            is_enterprise_user: match &self.is_enterprise_user {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            unlisted: unlisted(&self.unlisted),
        })
    }
}
/// What was read of a [`ResponseBody`](types::ResponseBody).
#[derive(Clone, Debug, Default)]
pub struct ResponseBody<'a> {
    /// `resultInfo`
    pub result_info: Member<ResultInfo<'a>>,
    /// `acquirementId`
    pub acquirement_id: Member<&'a str>,
    /// `merchantTransId`
    pub merchant_trans_id: Member<&'a str>,
    /// `orderAmount`
    pub order_amount: Member<Money<'a>>,
    /// `payAmount`
    pub pay_amount: Member<Money<'a>>,
    /// `conversionRate`
    pub conversion_rate: Member<ExchangeRate<'a>>,
    /// `createTime`
    pub create_time: Member<&'a str>,
    /// `paymentTime`
    pub payment_time: Member<&'a str>,
    /// `userSite`
    pub user_site: Member<&'a str>,
    /// `userId`
    pub user_id: Member<&'a str>,
    /// `userLoginId`
    pub user_login_id: Member<&'a str>,
    /// `extendInfo`
    pub extend_info: Member<&'a str>,
    /// Names and JSON texts of the members that the document does not list.
    pub unlisted: Vec<(&'a str, &'a str)>,
}
impl<'a> ResponseBody<'a> {
    /// The typed value, if every member is as its type needs it.
    pub fn typed(&self) -> Option<types::ResponseBody<'a>> {
        Some(types::ResponseBody {
            result_info: {
                let value = self.result_info.good()?;
                value.typed()?
            },
            acquirement_id: match &self.acquirement_id {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            merchant_trans_id: match &self.merchant_trans_id {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            order_amount: match &self.order_amount {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(value.typed()?),
            },
            pay_amount: match &self.pay_amount {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(value.typed()?),
            },
            conversion_rate: match &self.conversion_rate {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(value.typed()?),
            },
            create_time: match &self.create_time {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            payment_time: match &self.payment_time {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            user_site: match &self.user_site {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(types::Site::from_text(value)?),
            },
            user_id: match &self.user_id {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            user_login_id: match &self.user_login_id {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            extend_info: match &self.extend_info {
                Member::Absent => None,
                Member::Bad(_) => return None,
                Member::Good(value, _) => Some(Some(Text::from(*value))?),
            },
            unlisted: unlisted(&self.unlisted),
        })
    }
}
/// What was read of a [`Response`](types::Response).
#[derive(Clone, Debug, Default)]
pub struct Response<'a> {
    /// `head`
    pub head: Member<ResponseHead<'a>>,
    /// `body`
    pub body: Member<ResponseBody<'a>>,
    /// Names and JSON texts of the members that the document does not list.
    pub unlisted: Vec<(&'a str, &'a str)>,
}
impl<'a> Response<'a> {
    /// The typed value, if every member is as its type needs it.
    pub fn typed(&self) -> Option<types::Response<'a>> {
        Some(types::Response {
            head: {
                let value = self.head.good()?;
                value.typed()?
            },
            body: {
                let value = self.body.good()?;
                value.typed()?
            },
            unlisted: unlisted(&self.unlisted),
        })
    }
}
/// What was read of a [`ResponseEnvelope`](types::ResponseEnvelope).
#[derive(Clone, Debug, Default)]
pub struct ResponseEnvelope<'a> {
    /// `response`
    pub response: Member<Response<'a>>,
    /// `signature`
    pub signature: Member<&'a str>,
    /// Names and JSON texts of the members that the document does not list.
    pub unlisted: Vec<(&'a str, &'a str)>,
}
impl<'a> ResponseEnvelope<'a> {
    /// The typed value, if every member is as its type needs it.
    pub fn typed(&self) -> Option<types::ResponseEnvelope<'a>> {
        Some(types::ResponseEnvelope {
            response: {
                let value = self.response.good()?;
                value.typed()?
            },
            signature: {
                let value = self.signature.good()?;
                Some(Text::from(*value))?
            },
            unlisted: unlisted(&self.unlisted),
        })
    }
}
/// Raw members as JSON values; text that fails to parse was reported when it was read.
fn unlisted(members: &[(&str, &str)]) -> Map<String, Value> {
    members
        .iter()
        .filter_map(|(name, text)| Some((
            (*name).to_owned(),
            serde_json::from_str(text).ok()?,
        )))
        .collect()
}

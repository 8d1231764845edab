//! The rules of `pay@2.0.0`, each held to its vectors, random messages and the strict schema.
//!
//! Compiled from `spec/` by `cargo xtask generate`; do not edit.
mod pay_2_0_0 {
    mod whole_messages {
        mod request {
            use generated::pay_2_0_0::RequestEnvelope as Envelope;
            const ID: &str = "pay@2.0.0";
            /// Any message that the contract allows is accepted.
            #[test]
            fn accepted() {
                proof::accepts_every_valid_message(ID, proof::Direction::Request);
            }
            /// Damaged messages get the findings that the model gives them.
            #[test]
            fn judged_like_the_reference() {
                proof::judges_like_the_reference(ID, proof::Direction::Request);
            }
            /// The Rust type loses nothing.
            #[test]
            fn round_trips() {
                proof::round_trips(
                    ID,
                    proof::Direction::Request,
                    |text| {
                        serde_json::to_string(&serde_json::from_str::<Envelope>(text)?)
                    },
                );
            }
            /// What validation decodes in its one pass loses nothing either.
            #[test]
            fn decoded_by_validation() {
                proof::round_trips(
                    ID,
                    proof::Direction::Request,
                    |text| {
                        let (scratch, readings) = (
                            wire::Scratch::new(),
                            wire::Readings::chosen(generated::ERRATA),
                        );
                        let (view, _) = generated::pay_2_0_0::validate::decode_request(
                            text.as_bytes(),
                            &scratch,
                            &readings,
                        );
                        serde_json::to_string(&view.and_then(|view| view.typed()))
                    },
                );
            }
            /// The Rust type, as schemars sees it, and the shape schema agree.
            #[test]
            fn same_shape() {
                proof::same_shape::<Envelope>(ID, proof::Direction::Request);
            }
        }
        mod response {
            use generated::pay_2_0_0::ResponseEnvelope as Envelope;
            const ID: &str = "pay@2.0.0";
            /// Any message that the contract allows is accepted.
            #[test]
            fn accepted() {
                proof::accepts_every_valid_message(ID, proof::Direction::Response);
            }
            /// Damaged messages get the findings that the model gives them.
            #[test]
            fn judged_like_the_reference() {
                proof::judges_like_the_reference(ID, proof::Direction::Response);
            }
            /// The Rust type loses nothing.
            #[test]
            fn round_trips() {
                proof::round_trips(
                    ID,
                    proof::Direction::Response,
                    |text| {
                        serde_json::to_string(&serde_json::from_str::<Envelope>(text)?)
                    },
                );
            }
            /// What validation decodes in its one pass loses nothing either.
            #[test]
            fn decoded_by_validation() {
                proof::round_trips(
                    ID,
                    proof::Direction::Response,
                    |text| {
                        let (scratch, readings) = (
                            wire::Scratch::new(),
                            wire::Readings::chosen(generated::ERRATA),
                        );
                        let (view, _) = generated::pay_2_0_0::validate::decode_response(
                            text.as_bytes(),
                            &scratch,
                            &readings,
                        );
                        serde_json::to_string(&view.and_then(|view| view.typed()))
                    },
                );
            }
            /// The Rust type, as schemars sees it, and the shape schema agree.
            #[test]
            fn same_shape() {
                proof::same_shape::<Envelope>(ID, proof::Direction::Response);
            }
        }
        mod exchange {
            /// Any exchange that the contract allows is accepted.
            #[test]
            fn accepted() {
                proof::accepts_every_valid_message(
                    "pay@2.0.0",
                    proof::Direction::Exchange,
                );
            }
            /// Damaged exchanges get the findings that the model gives them.
            #[test]
            fn judged_like_the_reference() {
                proof::judges_like_the_reference(
                    "pay@2.0.0",
                    proof::Direction::Exchange,
                );
            }
        }
    }
    mod request_envelope_request {
        /// `request` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/request-envelope.request/required");
        }
        /// In JSON, `request` is an object.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/request-envelope.request/type");
        }
    }
    mod request_envelope_signature {
        /// `signature` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/request-envelope.signature/required");
        }
        /// In JSON, `signature` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/request-envelope.signature/type");
        }
    }
    mod request_envelope {
        /// `request-envelope` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("pay@2.0.0/request-envelope/unlisted");
        }
    }
    mod request_head {
        /// `head` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/request.head/required");
        }
        /// In JSON, `head` is an object.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/request.head/type");
        }
        /// `RequestHead` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("pay@2.0.0/RequestHead/unlisted");
        }
    }
    mod request_body {
        /// `body` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/request.body/required");
        }
        /// In JSON, `body` is an object.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/request.body/type");
        }
        /// `request.body` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("pay@2.0.0/request.body/unlisted");
        }
    }
    mod request {
        /// `request` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("pay@2.0.0/request/unlisted");
        }
    }
    mod request_head_version {
        /// `version` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/RequestHead.version/required");
        }
        /// In JSON, `version` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/RequestHead.version/type");
        }
        /// `version` is `2.0.0`.
        #[test]
        fn value() {
            proof::holds("pay@2.0.0/RequestHead.version/value");
        }
    }
    mod request_head_function {
        /// `function` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/RequestHead.function/required");
        }
        /// In JSON, `function` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/RequestHead.function/type");
        }
        /// `function` is `alipay.intl.acquiring.offline.pay`.
        #[test]
        fn value() {
            proof::holds("pay@2.0.0/RequestHead.function/value");
        }
        /// `function` is one of `alipay.intl.acquiring.offline.pay`, `alipay.intl.function`.
        #[test]
        fn value_placeholder_too() {
            proof::holds("pay@2.0.0/RequestHead.function/value:placeholder-too");
        }
    }
    mod request_head_client_id {
        /// `clientId` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/RequestHead.clientId/required");
        }
        /// In JSON, `clientId` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/RequestHead.clientId/type");
        }
        /// `clientId` has at most 32 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/RequestHead.clientId/max-length");
        }
    }
    mod request_head_req_time {
        /// `reqTime` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/RequestHead.reqTime/required");
        }
        /// In JSON, `reqTime` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/RequestHead.reqTime/type");
        }
        /// `reqTime` is an RFC 3339 date-time with an offset.
        #[test]
        fn format() {
            proof::holds("pay@2.0.0/RequestHead.reqTime/format");
        }
    }
    mod request_head_req_msg_id {
        /// `reqMsgId` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/RequestHead.reqMsgId/required");
        }
        /// In JSON, `reqMsgId` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/RequestHead.reqMsgId/type");
        }
        /// `reqMsgId` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/RequestHead.reqMsgId/max-length");
        }
    }
    mod request_head_reserve {
        /// In JSON, `reserve` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/RequestHead.reserve/type");
        }
        /// `reserve` has at most 256 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/RequestHead.reserve/max-length");
        }
        /// `reserve` holds the JSON text of an object.
        #[test]
        fn payload() {
            proof::holds("pay@2.0.0/RequestHead.reserve/payload");
        }
    }
    mod request_body_merchant_id {
        /// `merchantId` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/request.body.merchantId/required");
        }
        /// In JSON, `merchantId` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/request.body.merchantId/type");
        }
        /// `merchantId` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/request.body.merchantId/max-length");
        }
    }
    mod request_body_product_code {
        /// `productCode` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/request.body.productCode/required");
        }
        /// In JSON, `productCode` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/request.body.productCode/type");
        }
        /// `productCode` is `OFFLINE_PAY`.
        #[test]
        fn value() {
            proof::holds("pay@2.0.0/request.body.productCode/value");
        }
    }
    mod request_body_merchant_trans_id {
        /// `merchantTransId` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/request.body.merchantTransId/required");
        }
        /// In JSON, `merchantTransId` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/request.body.merchantTransId/type");
        }
        /// `merchantTransId` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/request.body.merchantTransId/max-length");
        }
    }
    mod request_body_code_type {
        /// `codeType` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/request.body.codeType/required");
        }
        /// In JSON, `codeType` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/request.body.codeType/type");
        }
        /// `codeType` is `BARCODE`.
        #[test]
        fn value() {
            proof::holds("pay@2.0.0/request.body.codeType/value");
        }
    }
    mod request_body_identity_code {
        /// `identityCode` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/request.body.identityCode/required");
        }
        /// In JSON, `identityCode` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/request.body.identityCode/type");
        }
        /// `identityCode` has at most 65535 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/request.body.identityCode/max-length");
        }
    }
    mod request_body_order {
        /// `order` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/request.body.order/required");
        }
        /// In JSON, `order` is an object.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/request.body.order/type");
        }
    }
    mod request_body_settle_contract_id {
        /// In JSON, `settleContractId` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/request.body.settleContractId/type");
        }
        /// `settleContractId` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/request.body.settleContractId/max-length");
        }
    }
    mod request_body_env_info {
        /// In JSON, `envInfo` is an object.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/request.body.envInfo/type");
        }
    }
    mod request_body_extend_info {
        /// In JSON, `extendInfo` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/request.body.extendInfo/type");
        }
        /// `extendInfo` has at most 2048 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/request.body.extendInfo/max-length");
        }
        /// `extendInfo` holds the JSON text of an object.
        #[test]
        fn payload() {
            proof::holds("pay@2.0.0/request.body.extendInfo/payload");
        }
    }
    mod order_order_amount {
        /// `orderAmount` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/Order.orderAmount/required");
        }
        /// In JSON, `orderAmount` is an object.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/Order.orderAmount/type");
        }
    }
    mod order_order_title {
        /// `orderTitle` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/Order.orderTitle/required");
        }
        /// In JSON, `orderTitle` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/Order.orderTitle/type");
        }
        /// `orderTitle` has at most 256 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/Order.orderTitle/max-length");
        }
    }
    mod order_order_detail {
        /// `orderDetail` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/Order.orderDetail/required");
        }
        /// In JSON, `orderDetail` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/Order.orderDetail/type");
        }
        /// `orderDetail` has at most 400 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/Order.orderDetail/max-length");
        }
    }
    mod order_seller {
        /// `seller` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/Order.seller/required");
        }
        /// In JSON, `seller` is an object.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/Order.seller/type");
        }
    }
    mod order {
        /// `Order` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("pay@2.0.0/Order/unlisted");
        }
    }
    mod money_currency {
        /// `currency` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/Money.currency/required");
        }
        /// In JSON, `currency` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/Money.currency/type");
        }
        /// `currency` is the code of an active currency of ISO 4217.
        #[test]
        fn format() {
            proof::holds("pay@2.0.0/Money.currency/format");
        }
    }
    mod money_value {
        /// `value` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/Money.value/required");
        }
        /// In JSON, `value` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/Money.value/type");
        }
        /// In JSON, `value` is a string or an integer.
        #[test]
        fn type_either() {
            proof::holds("pay@2.0.0/Money.value/type:either");
        }
        /// In JSON, `value` is an integer.
        #[test]
        fn type_number() {
            proof::holds("pay@2.0.0/Money.value/type:number");
        }
        /// `value` has at most 16 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/Money.value/max-length");
        }
        /// `value` is made of digits only.
        #[test]
        fn format() {
            proof::holds("pay@2.0.0/Money.value/format");
        }
    }
    mod money {
        /// `Money` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("pay@2.0.0/Money/unlisted");
        }
    }
    mod seller_seller_id {
        /// `sellerId` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/Seller.sellerId/required");
        }
        /// In JSON, `sellerId` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/Seller.sellerId/type");
        }
        /// `sellerId` has at most 32 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/Seller.sellerId/max-length");
        }
    }
    mod seller_seller_mcc {
        /// `sellerMCC` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/Seller.sellerMCC/required");
        }
        /// In JSON, `sellerMCC` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/Seller.sellerMCC/type");
        }
        /// `sellerMCC` has at most 32 characters.
        #[test]
        fn max_length_up_to_32() {
            proof::holds("pay@2.0.0/Seller.sellerMCC/max-length:up-to-32");
        }
        /// `sellerMCC` is a merchant category code of four digits.
        #[test]
        fn format() {
            proof::holds("pay@2.0.0/Seller.sellerMCC/format");
        }
    }
    mod seller_seller_name {
        /// `sellerName` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/Seller.sellerName/required");
        }
        /// In JSON, `sellerName` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/Seller.sellerName/type");
        }
        /// `sellerName` has at most 128 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/Seller.sellerName/max-length");
        }
    }
    mod seller_seller_eng_name {
        /// In JSON, `sellerEngName` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/Seller.sellerEngName/type");
        }
        /// `sellerEngName` has at most 256 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/Seller.sellerEngName/max-length");
        }
    }
    mod seller_store_id {
        /// `storeId` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/Seller.storeId/required");
        }
        /// In JSON, `storeId` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/Seller.storeId/type");
        }
        /// `storeId` has at most 32 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/Seller.storeId/max-length");
        }
    }
    mod seller_store_mcc {
        /// `storeMCC` is required.
        #[test]
        fn required_required() {
            proof::holds("pay@2.0.0/Seller.storeMCC/required:required");
        }
        /// In JSON, `storeMCC` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/Seller.storeMCC/type");
        }
        /// `storeMCC` has at most 32 characters.
        #[test]
        fn max_length_up_to_32() {
            proof::holds("pay@2.0.0/Seller.storeMCC/max-length:up-to-32");
        }
        /// `storeMCC` is a merchant category code of four digits.
        #[test]
        fn format() {
            proof::holds("pay@2.0.0/Seller.storeMCC/format");
        }
    }
    mod seller_store_name {
        /// `storeName` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/Seller.storeName/required");
        }
        /// In JSON, `storeName` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/Seller.storeName/type");
        }
        /// `storeName` has at most 128 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/Seller.storeName/max-length");
        }
    }
    mod seller_store_eng_name {
        /// In JSON, `storeEngName` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/Seller.storeEngName/type");
        }
        /// `storeEngName` has at most 256 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/Seller.storeEngName/max-length");
        }
    }
    mod seller_terminal_id {
        /// In JSON, `terminalId` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/Seller.terminalId/type");
        }
        /// `terminalId` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/Seller.terminalId/max-length");
        }
    }
    mod seller_operator_id {
        /// In JSON, `operatorId` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/Seller.operatorId/type");
        }
        /// `operatorId` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/Seller.operatorId/max-length");
        }
    }
    mod seller {
        /// `Seller` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("pay@2.0.0/Seller/unlisted");
        }
    }
    mod device_info_session_id {
        /// In JSON, `sessionId` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/DeviceInfo.sessionId/type");
        }
        /// `sessionId` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/DeviceInfo.sessionId/max-length");
        }
    }
    mod device_info_serial_no {
        /// `serialNo` is recommended.
        #[test]
        fn recommended() {
            proof::holds("pay@2.0.0/DeviceInfo.serialNo/recommended");
        }
        /// In JSON, `serialNo` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/DeviceInfo.serialNo/type");
        }
        /// `serialNo` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/DeviceInfo.serialNo/max-length");
        }
    }
    mod device_info_client_ip {
        /// `clientIp` is recommended.
        #[test]
        fn recommended() {
            proof::holds("pay@2.0.0/DeviceInfo.clientIp/recommended");
        }
        /// In JSON, `clientIp` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/DeviceInfo.clientIp/type");
        }
        /// `clientIp` has at most 32 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/DeviceInfo.clientIp/max-length");
        }
    }
    mod device_info_latitude_longitude {
        /// `latitudeLongitude` is recommended.
        #[test]
        fn recommended() {
            proof::holds("pay@2.0.0/DeviceInfo.latitudeLongitude/recommended");
        }
        /// In JSON, `latitudeLongitude` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/DeviceInfo.latitudeLongitude/type");
        }
        /// `latitudeLongitude` has at most 128 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/DeviceInfo.latitudeLongitude/max-length");
        }
    }
    mod device_info_idfa {
        /// `idfa` is recommended.
        #[test]
        fn recommended() {
            proof::holds("pay@2.0.0/DeviceInfo.idfa/recommended");
        }
        /// In JSON, `idfa` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/DeviceInfo.idfa/type");
        }
        /// `idfa` has at most 128 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/DeviceInfo.idfa/max-length");
        }
    }
    mod device_info_terminal_type {
        /// In JSON, `terminalType` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/DeviceInfo.terminalType/type");
        }
        /// `terminalType` is one of `APP`, `WEB`, `WAP`, `SYSTEM`, `APP_LINK`.
        #[test]
        fn value() {
            proof::holds("pay@2.0.0/DeviceInfo.terminalType/value");
        }
    }
    mod device_info_device_name {
        /// In JSON, `deviceName` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/DeviceInfo.deviceName/type");
        }
        /// `deviceName` has at most 256 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/DeviceInfo.deviceName/max-length");
        }
    }
    mod device_info_device_brand {
        /// In JSON, `deviceBrand` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/DeviceInfo.deviceBrand/type");
        }
        /// `deviceBrand` has at most 256 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/DeviceInfo.deviceBrand/max-length");
        }
    }
    mod device_info_device_model {
        /// In JSON, `deviceModel` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/DeviceInfo.deviceModel/type");
        }
        /// `deviceModel` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/DeviceInfo.deviceModel/max-length");
        }
    }
    mod device_info_imei {
        /// In JSON, `imei` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/DeviceInfo.imei/type");
        }
        /// `imei` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/DeviceInfo.imei/max-length");
        }
    }
    mod device_info_os_name {
        /// In JSON, `osName` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/DeviceInfo.osName/type");
        }
        /// `osName` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/DeviceInfo.osName/max-length");
        }
    }
    mod device_info_os_version {
        /// In JSON, `osVersion` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/DeviceInfo.osVersion/type");
        }
        /// `osVersion` has at most 32 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/DeviceInfo.osVersion/max-length");
        }
    }
    mod device_info_wireless_network {
        /// In JSON, `wirelessNetwork` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/DeviceInfo.wirelessNetwork/type");
        }
        /// `wirelessNetwork` has at most 128 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/DeviceInfo.wirelessNetwork/max-length");
        }
    }
    mod device_info_wireless_carrier {
        /// In JSON, `wirelessCarrier` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/DeviceInfo.wirelessCarrier/type");
        }
        /// `wirelessCarrier` has at most 128 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/DeviceInfo.wirelessCarrier/max-length");
        }
    }
    mod device_info_flight_mode {
        /// In JSON, `flightMode` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/DeviceInfo.flightMode/type");
        }
        /// `flightMode` has at most 32 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/DeviceInfo.flightMode/max-length");
        }
    }
    mod device_info_finger_print_enabled {
        /// In JSON, `fingerPrintEnabled` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/DeviceInfo.fingerPrintEnabled/type");
        }
        /// `fingerPrintEnabled` has at most 32 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/DeviceInfo.fingerPrintEnabled/max-length");
        }
    }
    mod device_info_device_boot_time {
        /// In JSON, `deviceBootTime` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/DeviceInfo.deviceBootTime/type");
        }
        /// `deviceBootTime` is an RFC 3339 date-time with an offset.
        #[test]
        fn format() {
            proof::holds("pay@2.0.0/DeviceInfo.deviceBootTime/format");
        }
    }
    mod device_info_last_unlock_time {
        /// In JSON, `lastUnlockTime` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/DeviceInfo.lastUnlockTime/type");
        }
        /// `lastUnlockTime` is an RFC 3339 date-time with an offset.
        #[test]
        fn format() {
            proof::holds("pay@2.0.0/DeviceInfo.lastUnlockTime/format");
        }
    }
    mod device_info_screen_resolution {
        /// In JSON, `screenResolution` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/DeviceInfo.screenResolution/type");
        }
        /// `screenResolution` has at most 32 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/DeviceInfo.screenResolution/max-length");
        }
    }
    mod device_info_is_jailbreaked {
        /// In JSON, `isJailbreaked` is a boolean.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/DeviceInfo.isJailbreaked/type");
        }
        /// In JSON, `isJailbreaked` is a string or a boolean.
        #[test]
        fn type_either() {
            proof::holds("pay@2.0.0/DeviceInfo.isJailbreaked/type:either");
        }
        /// In JSON, `isJailbreaked` is a string.
        #[test]
        fn type_text() {
            proof::holds("pay@2.0.0/DeviceInfo.isJailbreaked/type:text");
        }
        /// `isJailbreaked` is one of `true`, `false`.
        #[test]
        fn value_either() {
            proof::holds("pay@2.0.0/DeviceInfo.isJailbreaked/value:either");
        }
    }
    mod device_info_mac_address {
        /// In JSON, `macAddress` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/DeviceInfo.macAddress/type");
        }
        /// `macAddress` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/DeviceInfo.macAddress/max-length");
        }
    }
    mod device_info_system_language {
        /// In JSON, `systemLanguage` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/DeviceInfo.systemLanguage/type");
        }
        /// `systemLanguage` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/DeviceInfo.systemLanguage/max-length");
        }
    }
    mod device_info_time_zone {
        /// In JSON, `timeZone` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/DeviceInfo.timeZone/type");
        }
        /// `timeZone` has at most 32 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/DeviceInfo.timeZone/max-length");
        }
    }
    mod device_info {
        /// `DeviceInfo` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("pay@2.0.0/DeviceInfo/unlisted");
        }
    }
    mod huabei_extend_info_huabei_installment {
        /// In JSON, `huabeiInstallment` is an object.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/HuabeiExtendInfo.huabeiInstallment/type");
        }
    }
    mod huabei_installment_installment_plan {
        /// In JSON, `installmentPlan` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/HuabeiInstallment.installmentPlan/type");
        }
    }
    mod huabei_installment_installment_fee_seller_contribution {
        /// In JSON, `installmentFeeSellerContribution` is a string.
        #[test]
        fn r#type() {
            proof::holds(
                "pay@2.0.0/HuabeiInstallment.installmentFeeSellerContribution/type",
            );
        }
    }
    mod response_envelope_response {
        /// `response` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/response-envelope.response/required");
        }
        /// In JSON, `response` is an object.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/response-envelope.response/type");
        }
    }
    mod response_envelope_signature {
        /// `signature` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/response-envelope.signature/required");
        }
        /// In JSON, `signature` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/response-envelope.signature/type");
        }
    }
    mod response_envelope {
        /// `response-envelope` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("pay@2.0.0/response-envelope/unlisted");
        }
    }
    mod response_head {
        /// `head` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/response.head/required");
        }
        /// In JSON, `head` is an object.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/response.head/type");
        }
        /// `ResponseHead` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("pay@2.0.0/ResponseHead/unlisted");
        }
    }
    mod response_body {
        /// `body` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/response.body/required");
        }
        /// In JSON, `body` is an object.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/response.body/type");
        }
        /// The conversion rate's base currency is the currency of the order amount.
        #[test]
        fn base_currency() {
            proof::holds("pay@2.0.0/response.body/base-currency");
        }
        /// The conversion rate's exchange currency is the currency of the amount that was paid.
        #[test]
        fn exchange_currency() {
            proof::holds("pay@2.0.0/response.body/exchange-currency");
        }
        /// The conversion rate's base currency is the currency of the amount that was paid.
        #[test]
        fn base_currency_is_paid() {
            proof::holds("pay@2.0.0/response.body/base-currency-is-paid");
        }
        /// The conversion rate's exchange currency is the currency of the order amount.
        #[test]
        fn exchange_currency_is_ordered() {
            proof::holds("pay@2.0.0/response.body/exchange-currency-is-ordered");
        }
        /// `response.body` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("pay@2.0.0/response.body/unlisted");
        }
    }
    mod response {
        /// `response` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("pay@2.0.0/response/unlisted");
        }
    }
    mod response_head_version {
        /// `version` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/ResponseHead.version/required");
        }
        /// In JSON, `version` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/ResponseHead.version/type");
        }
        /// `version` is `2.0.0`.
        #[test]
        fn value() {
            proof::holds("pay@2.0.0/ResponseHead.version/value");
        }
    }
    mod response_head_function {
        /// `function` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/ResponseHead.function/required");
        }
        /// In JSON, `function` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/ResponseHead.function/type");
        }
        /// `function` is `alipay.intl.acquiring.offline.pay`.
        #[test]
        fn value() {
            proof::holds("pay@2.0.0/ResponseHead.function/value");
        }
        /// `function` is one of `alipay.intl.acquiring.offline.pay`, `alipay.intl.function`.
        #[test]
        fn value_placeholder_too() {
            proof::holds("pay@2.0.0/ResponseHead.function/value:placeholder-too");
        }
    }
    mod response_head_client_id {
        /// `clientId` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/ResponseHead.clientId/required");
        }
        /// In JSON, `clientId` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/ResponseHead.clientId/type");
        }
        /// `clientId` has at most 32 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/ResponseHead.clientId/max-length");
        }
    }
    mod response_head_resp_time {
        /// `respTime` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/ResponseHead.respTime/required");
        }
        /// In JSON, `respTime` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/ResponseHead.respTime/type");
        }
        /// `respTime` is an RFC 3339 date-time with an offset.
        #[test]
        fn format() {
            proof::holds("pay@2.0.0/ResponseHead.respTime/format");
        }
    }
    mod response_head_req_msg_id {
        /// `reqMsgId` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/ResponseHead.reqMsgId/required");
        }
        /// In JSON, `reqMsgId` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/ResponseHead.reqMsgId/type");
        }
        /// `reqMsgId` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/ResponseHead.reqMsgId/max-length");
        }
    }
    mod response_head_reserve {
        /// In JSON, `reserve` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/ResponseHead.reserve/type");
        }
        /// `reserve` has at most 256 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/ResponseHead.reserve/max-length");
        }
        /// `reserve` holds the JSON text of an object.
        #[test]
        fn payload() {
            proof::holds("pay@2.0.0/ResponseHead.reserve/payload");
        }
    }
    mod response_body_result_info {
        /// `resultInfo` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/response.body.resultInfo/required");
        }
        /// In JSON, `resultInfo` is an object.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/response.body.resultInfo/type");
        }
    }
    mod response_body_acquirement_id {
        /// In JSON, `acquirementId` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/response.body.acquirementId/type");
        }
        /// `acquirementId` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/response.body.acquirementId/max-length");
        }
        /// `acquirementId` is required when `resultInfo.resultCode` is `SUCCESS`.
        #[test]
        fn required_when() {
            proof::holds("pay@2.0.0/response.body.acquirementId/required-when");
        }
    }
    mod response_body_merchant_trans_id {
        /// In JSON, `merchantTransId` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/response.body.merchantTransId/type");
        }
        /// `merchantTransId` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/response.body.merchantTransId/max-length");
        }
        /// `merchantTransId` is required when `resultInfo.resultCode` is `SUCCESS`.
        #[test]
        fn required_when() {
            proof::holds("pay@2.0.0/response.body.merchantTransId/required-when");
        }
    }
    mod response_body_order_amount {
        /// In JSON, `orderAmount` is an object.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/response.body.orderAmount/type");
        }
        /// `orderAmount` is required when `resultInfo.resultCode` is `SUCCESS`.
        #[test]
        fn required_when() {
            proof::holds("pay@2.0.0/response.body.orderAmount/required-when");
        }
    }
    mod response_body_pay_amount {
        /// In JSON, `payAmount` is an object.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/response.body.payAmount/type");
        }
        /// `payAmount` is required when `resultInfo.resultCode` is `SUCCESS`.
        #[test]
        fn required_when_on_success() {
            proof::holds("pay@2.0.0/response.body.payAmount/required-when:on-success");
        }
    }
    mod response_body_conversion_rate {
        /// In JSON, `conversionRate` is an object.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/response.body.conversionRate/type");
        }
        /// `conversionRate` is required when `resultInfo.resultCode` is `SUCCESS` and `payAmount.currency` differs from `orderAmount.currency`.
        #[test]
        fn required_when() {
            proof::holds("pay@2.0.0/response.body.conversionRate/required-when");
        }
        /// `conversionRate` is required when `resultInfo.resultCode` is `SUCCESS`.
        #[test]
        fn required_when_on_success() {
            proof::holds(
                "pay@2.0.0/response.body.conversionRate/required-when:on-success",
            );
        }
    }
    mod response_body_create_time {
        /// In JSON, `createTime` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/response.body.createTime/type");
        }
        /// `createTime` is an RFC 3339 date-time with an offset.
        #[test]
        fn format() {
            proof::holds("pay@2.0.0/response.body.createTime/format");
        }
        /// `createTime` is required when `resultInfo.resultCode` is `SUCCESS`.
        #[test]
        fn required_when() {
            proof::holds("pay@2.0.0/response.body.createTime/required-when");
        }
    }
    mod response_body_user_site {
        /// `userSite` is required.
        #[test]
        fn required_always() {
            proof::holds("pay@2.0.0/response.body.userSite/required:always");
        }
        /// In JSON, `userSite` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/response.body.userSite/type");
        }
        /// `userSite` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/response.body.userSite/max-length");
        }
        /// `userSite` is usually one of `ALIPAY_CN`, `ALIPAY_HK`, `KAKAOPAY`, `TNG`; others may come.
        #[test]
        fn value() {
            proof::holds("pay@2.0.0/response.body.userSite/value");
        }
        /// `userSite` is required when `resultInfo.resultCode` is `SUCCESS`.
        #[test]
        fn required_when() {
            proof::holds("pay@2.0.0/response.body.userSite/required-when");
        }
    }
    mod response_body_user_id {
        /// In JSON, `userId` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/response.body.userId/type");
        }
        /// `userId` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/response.body.userId/max-length");
        }
    }
    mod response_body_user_login_id {
        /// In JSON, `userLoginId` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/response.body.userLoginId/type");
        }
        /// `userLoginId` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/response.body.userLoginId/max-length");
        }
    }
    mod response_body_extend_info {
        /// In JSON, `extendInfo` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/response.body.extendInfo/type");
        }
        /// `extendInfo` has at most 2048 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/response.body.extendInfo/max-length");
        }
        /// `extendInfo` holds the JSON text of an object.
        #[test]
        fn payload() {
            proof::holds("pay@2.0.0/response.body.extendInfo/payload");
        }
    }
    mod result_info_result_status {
        /// `resultStatus` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/ResultInfo.resultStatus/required");
        }
        /// In JSON, `resultStatus` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/ResultInfo.resultStatus/type");
        }
        /// `resultStatus` is one of `S`, `F`, `U`.
        #[test]
        fn value() {
            proof::holds("pay@2.0.0/ResultInfo.resultStatus/value");
        }
    }
    mod result_info_result_code_id {
        /// `resultCodeId` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/ResultInfo.resultCodeId/required");
        }
        /// In JSON, `resultCodeId` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/ResultInfo.resultCodeId/type");
        }
        /// `resultCodeId` is made of exactly eight digits.
        #[test]
        fn format() {
            proof::holds("pay@2.0.0/ResultInfo.resultCodeId/format");
        }
    }
    mod result_info_result_code {
        /// `resultCode` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/ResultInfo.resultCode/required");
        }
        /// In JSON, `resultCode` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/ResultInfo.resultCode/type");
        }
        /// `resultCode` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/ResultInfo.resultCode/max-length");
        }
    }
    mod result_info_result_msg {
        /// In JSON, `resultMsg` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/ResultInfo.resultMsg/type");
        }
        /// `resultMsg` has at most 256 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/ResultInfo.resultMsg/max-length");
        }
        /// `resultMsg` is required when `resultStatus` is one of `F`, `U`.
        #[test]
        fn required_when() {
            proof::holds("pay@2.0.0/ResultInfo.resultMsg/required-when");
        }
    }
    mod result_info {
        /// A result with status S has the id 00000000.
        #[test]
        fn success_id() {
            proof::holds("pay@2.0.0/ResultInfo/success-id");
        }
        /// A result with the id 00000000 has status S.
        #[test]
        fn failure_id() {
            proof::holds("pay@2.0.0/ResultInfo/failure-id");
        }
        /// Id, code and status are together one row of the API's result-code tables.
        #[test]
        fn result_row() {
            proof::holds("pay@2.0.0/ResultInfo/result-row");
        }
        /// `ResultInfo` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("pay@2.0.0/ResultInfo/unlisted");
        }
    }
    mod exchange_rate_base_currency {
        /// `baseCurrency` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/ExchangeRate.baseCurrency/required");
        }
        /// In JSON, `baseCurrency` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/ExchangeRate.baseCurrency/type");
        }
        /// `baseCurrency` is the code of an active currency of ISO 4217.
        #[test]
        fn format() {
            proof::holds("pay@2.0.0/ExchangeRate.baseCurrency/format");
        }
    }
    mod exchange_rate_exchange_currency {
        /// `exchangeCurrency` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/ExchangeRate.exchangeCurrency/required");
        }
        /// In JSON, `exchangeCurrency` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/ExchangeRate.exchangeCurrency/type");
        }
        /// `exchangeCurrency` is the code of an active currency of ISO 4217.
        #[test]
        fn format() {
            proof::holds("pay@2.0.0/ExchangeRate.exchangeCurrency/format");
        }
    }
    mod exchange_rate_rate {
        /// `rate` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.0/ExchangeRate.rate/required");
        }
        /// In JSON, `rate` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/ExchangeRate.rate/type");
        }
        /// `rate` has at most 16 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.0/ExchangeRate.rate/max-length");
        }
        /// `rate` is a decimal number in digits.
        #[test]
        fn format() {
            proof::holds("pay@2.0.0/ExchangeRate.rate/format");
        }
    }
    mod exchange_rate {
        /// `ExchangeRate` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("pay@2.0.0/ExchangeRate/unlisted");
        }
    }
    mod response_extend_info_is_enterprise_user {
        /// In JSON, `isEnterpriseUser` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/ResponseExtendInfo.isEnterpriseUser/type");
        }
    }
    mod response_extend_info_enterprise_user_name {
        /// In JSON, `enterpriseUserName` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.0/ResponseExtendInfo.enterpriseUserName/type");
        }
    }
    mod exchange {
        /// The response repeats the request's client id.
        #[test]
        fn repeats_client_id() {
            proof::holds("pay@2.0.0/exchange/repeats-client-id");
        }
        /// The response repeats the request's message id.
        #[test]
        fn repeats_message_id() {
            proof::holds("pay@2.0.0/exchange/repeats-message-id");
        }
        /// The response names the transaction by the merchant's id from the request.
        #[test]
        fn repeats_transaction_id() {
            proof::holds("pay@2.0.0/exchange/repeats-transaction-id");
        }
        /// The response's order amount is the one from the request.
        #[test]
        fn repeats_order_amount() {
            proof::holds("pay@2.0.0/exchange/repeats-order-amount");
        }
    }
}

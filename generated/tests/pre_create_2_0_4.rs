//! The rules of `preCreate@2.0.4`, each held to its vectors, random messages and the strict schema.
//!
//! Compiled from `spec/` by `cargo xtask generate`; do not edit.
mod pre_create_2_0_4 {
    mod whole_messages {
        mod request {
            use generated::pre_create_2_0_4::RequestEnvelope as Envelope;
            const ID: &str = "preCreate@2.0.4";
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
                        let (view, _) = generated::pre_create_2_0_4::validate::decode_request(
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
            use generated::pre_create_2_0_4::ResponseEnvelope as Envelope;
            const ID: &str = "preCreate@2.0.4";
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
                        let (view, _) = generated::pre_create_2_0_4::validate::decode_response(
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
                    "preCreate@2.0.4",
                    proof::Direction::Exchange,
                );
            }
            /// Damaged exchanges get the findings that the model gives them.
            #[test]
            fn judged_like_the_reference() {
                proof::judges_like_the_reference(
                    "preCreate@2.0.4",
                    proof::Direction::Exchange,
                );
            }
        }
    }
    mod request_envelope_request {
        /// `request` is required.
        #[test]
        fn required() {
            proof::holds("preCreate@2.0.4/request-envelope.request/required");
        }
        /// In JSON, `request` is an object.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/request-envelope.request/type");
        }
    }
    mod request_envelope_signature {
        /// `signature` is required.
        #[test]
        fn required() {
            proof::holds("preCreate@2.0.4/request-envelope.signature/required");
        }
        /// In JSON, `signature` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/request-envelope.signature/type");
        }
    }
    mod request_envelope {
        /// `request-envelope` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("preCreate@2.0.4/request-envelope/unlisted");
        }
    }
    mod request_head {
        /// `head` is required.
        #[test]
        fn required() {
            proof::holds("preCreate@2.0.4/request.head/required");
        }
        /// In JSON, `head` is an object.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/request.head/type");
        }
        /// `RequestHead` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("preCreate@2.0.4/RequestHead/unlisted");
        }
    }
    mod request_body {
        /// `body` is required.
        #[test]
        fn required() {
            proof::holds("preCreate@2.0.4/request.body/required");
        }
        /// In JSON, `body` is an object.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/request.body/type");
        }
        /// `request.body` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("preCreate@2.0.4/request.body/unlisted");
        }
    }
    mod request {
        /// The order expires between 1 and 30 minutes after the request's time.
        #[test]
        fn expiry_window() {
            proof::holds("preCreate@2.0.4/request/expiry-window");
        }
        /// `request` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("preCreate@2.0.4/request/unlisted");
        }
    }
    mod request_head_version {
        /// `version` is required.
        #[test]
        fn required() {
            proof::holds("preCreate@2.0.4/RequestHead.version/required");
        }
        /// In JSON, `version` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/RequestHead.version/type");
        }
        /// `version` is `2.0.4`.
        #[test]
        fn value() {
            proof::holds("preCreate@2.0.4/RequestHead.version/value");
        }
    }
    mod request_head_function {
        /// `function` is required.
        #[test]
        fn required() {
            proof::holds("preCreate@2.0.4/RequestHead.function/required");
        }
        /// In JSON, `function` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/RequestHead.function/type");
        }
        /// `function` is `alipay.intl.acquiring.offline.preCreate`.
        #[test]
        fn value() {
            proof::holds("preCreate@2.0.4/RequestHead.function/value");
        }
    }
    mod request_head_client_id {
        /// `clientId` is required.
        #[test]
        fn required() {
            proof::holds("preCreate@2.0.4/RequestHead.clientId/required");
        }
        /// In JSON, `clientId` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/RequestHead.clientId/type");
        }
        /// `clientId` has at most 32 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/RequestHead.clientId/max-length");
        }
    }
    mod request_head_req_time {
        /// `reqTime` is required.
        #[test]
        fn required() {
            proof::holds("preCreate@2.0.4/RequestHead.reqTime/required");
        }
        /// In JSON, `reqTime` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/RequestHead.reqTime/type");
        }
        /// `reqTime` is an RFC 3339 date-time with an offset.
        #[test]
        fn format() {
            proof::holds("preCreate@2.0.4/RequestHead.reqTime/format");
        }
    }
    mod request_head_req_msg_id {
        /// `reqMsgId` is required.
        #[test]
        fn required() {
            proof::holds("preCreate@2.0.4/RequestHead.reqMsgId/required");
        }
        /// In JSON, `reqMsgId` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/RequestHead.reqMsgId/type");
        }
        /// `reqMsgId` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/RequestHead.reqMsgId/max-length");
        }
    }
    mod request_head_reserve {
        /// In JSON, `reserve` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/RequestHead.reserve/type");
        }
        /// `reserve` has at most 256 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/RequestHead.reserve/max-length");
        }
        /// `reserve` holds the JSON text of an object.
        #[test]
        fn payload() {
            proof::holds("preCreate@2.0.4/RequestHead.reserve/payload");
        }
    }
    mod request_head_sign_type {
        /// In JSON, `signType` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/RequestHead.signType/type");
        }
        /// `signType` is `RSA2`.
        #[test]
        fn value() {
            proof::holds("preCreate@2.0.4/RequestHead.signType/value");
        }
        /// `signType` is one of `RSA2`, `RSA`.
        #[test]
        fn value_rsa2_or_rsa() {
            proof::holds("preCreate@2.0.4/RequestHead.signType/value:rsa2-or-rsa");
        }
    }
    mod reserve_payload_isv_accesstoken {
        /// In JSON, `isvAccesstoken` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/ReservePayload.isvAccesstoken/type");
        }
    }
    mod request_body_merchant_id {
        /// `merchantId` is required.
        #[test]
        fn required() {
            proof::holds("preCreate@2.0.4/request.body.merchantId/required");
        }
        /// In JSON, `merchantId` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/request.body.merchantId/type");
        }
        /// `merchantId` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/request.body.merchantId/max-length");
        }
    }
    mod request_body_product_code {
        /// `productCode` is required.
        #[test]
        fn required() {
            proof::holds("preCreate@2.0.4/request.body.productCode/required");
        }
        /// In JSON, `productCode` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/request.body.productCode/type");
        }
        /// `productCode` is `OFFLINE_PAY`.
        #[test]
        fn value() {
            proof::holds("preCreate@2.0.4/request.body.productCode/value");
        }
    }
    mod request_body_merchant_trans_id {
        /// `merchantTransId` is required.
        #[test]
        fn required() {
            proof::holds("preCreate@2.0.4/request.body.merchantTransId/required");
        }
        /// In JSON, `merchantTransId` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/request.body.merchantTransId/type");
        }
        /// `merchantTransId` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/request.body.merchantTransId/max-length");
        }
    }
    mod request_body_order {
        /// `order` is required.
        #[test]
        fn required() {
            proof::holds("preCreate@2.0.4/request.body.order/required");
        }
        /// In JSON, `order` is an object.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/request.body.order/type");
        }
    }
    mod request_body_settle_contract_id {
        /// In JSON, `settleContractId` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/request.body.settleContractId/type");
        }
        /// `settleContractId` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/request.body.settleContractId/max-length");
        }
    }
    mod request_body_risk_info {
        /// `riskInfo` is recommended.
        #[test]
        fn recommended() {
            proof::holds("preCreate@2.0.4/request.body.riskInfo/recommended");
        }
        /// In JSON, `riskInfo` is an object.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/request.body.riskInfo/type");
        }
    }
    mod request_body_notify_url {
        /// In JSON, `notifyUrl` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/request.body.notifyUrl/type");
        }
        /// `notifyUrl` has at most 256 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/request.body.notifyUrl/max-length");
        }
        /// `notifyUrl` is an absolute URL.
        #[test]
        fn format() {
            proof::holds("preCreate@2.0.4/request.body.notifyUrl/format");
        }
    }
    mod request_body_scene_type {
        /// `sceneType` is required.
        #[test]
        fn required() {
            proof::holds("preCreate@2.0.4/request.body.sceneType/required");
        }
        /// In JSON, `sceneType` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/request.body.sceneType/type");
        }
        /// `sceneType` has at most 32 characters.
        #[test]
        fn max_length_any_product() {
            proof::holds(
                "preCreate@2.0.4/request.body.sceneType/max-length:any-product",
            );
        }
        /// `sceneType` is `TRANSACTIONQRCODE`.
        #[test]
        fn value() {
            proof::holds("preCreate@2.0.4/request.body.sceneType/value");
        }
    }
    mod request_body_extend_info {
        /// In JSON, `extendInfo` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/request.body.extendInfo/type");
        }
        /// `extendInfo` has at most 2048 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/request.body.extendInfo/max-length");
        }
        /// `extendInfo` holds the JSON text of an object.
        #[test]
        fn payload() {
            proof::holds("preCreate@2.0.4/request.body.extendInfo/payload");
        }
    }
    mod order_order_amount {
        /// `orderAmount` is required.
        #[test]
        fn required() {
            proof::holds("preCreate@2.0.4/Order.orderAmount/required");
        }
        /// In JSON, `orderAmount` is an object.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/Order.orderAmount/type");
        }
    }
    mod order_order_title {
        /// `orderTitle` is required.
        #[test]
        fn required() {
            proof::holds("preCreate@2.0.4/Order.orderTitle/required");
        }
        /// In JSON, `orderTitle` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/Order.orderTitle/type");
        }
        /// `orderTitle` has at most 256 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/Order.orderTitle/max-length");
        }
    }
    mod order_order_detail {
        /// `orderDetail` is required.
        #[test]
        fn required() {
            proof::holds("preCreate@2.0.4/Order.orderDetail/required");
        }
        /// In JSON, `orderDetail` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/Order.orderDetail/type");
        }
        /// `orderDetail` has at most 400 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/Order.orderDetail/max-length");
        }
    }
    mod order_seller {
        /// `seller` is required.
        #[test]
        fn required() {
            proof::holds("preCreate@2.0.4/Order.seller/required");
        }
        /// In JSON, `seller` is an object.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/Order.seller/type");
        }
    }
    mod order_expiry_time {
        /// In JSON, `expiryTime` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/Order.expiryTime/type");
        }
        /// `expiryTime` is an RFC 3339 date-time with an offset.
        #[test]
        fn format() {
            proof::holds("preCreate@2.0.4/Order.expiryTime/format");
        }
    }
    mod order {
        /// `Order` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("preCreate@2.0.4/Order/unlisted");
        }
    }
    mod money_currency {
        /// `currency` is required.
        #[test]
        fn required() {
            proof::holds("preCreate@2.0.4/Money.currency/required");
        }
        /// In JSON, `currency` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/Money.currency/type");
        }
        /// `currency` is the code of an active currency of ISO 4217.
        #[test]
        fn format() {
            proof::holds("preCreate@2.0.4/Money.currency/format");
        }
    }
    mod money_value {
        /// `value` is required.
        #[test]
        fn required() {
            proof::holds("preCreate@2.0.4/Money.value/required");
        }
        /// In JSON, `value` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/Money.value/type");
        }
        /// In JSON, `value` is a string or an integer.
        #[test]
        fn type_either() {
            proof::holds("preCreate@2.0.4/Money.value/type:either");
        }
        /// In JSON, `value` is an integer.
        #[test]
        fn type_number() {
            proof::holds("preCreate@2.0.4/Money.value/type:number");
        }
        /// `value` has at most 16 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/Money.value/max-length");
        }
        /// `value` is made of digits only.
        #[test]
        fn format() {
            proof::holds("preCreate@2.0.4/Money.value/format");
        }
    }
    mod money {
        /// `Money` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("preCreate@2.0.4/Money/unlisted");
        }
    }
    mod seller_seller_id {
        /// `sellerId` is required.
        #[test]
        fn required() {
            proof::holds("preCreate@2.0.4/Seller.sellerId/required");
        }
        /// In JSON, `sellerId` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/Seller.sellerId/type");
        }
        /// `sellerId` has at most 32 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/Seller.sellerId/max-length");
        }
    }
    mod seller_seller_mcc {
        /// `sellerMCC` is required.
        #[test]
        fn required() {
            proof::holds("preCreate@2.0.4/Seller.sellerMCC/required");
        }
        /// In JSON, `sellerMCC` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/Seller.sellerMCC/type");
        }
        /// `sellerMCC` has at most 32 characters.
        #[test]
        fn max_length_up_to_32() {
            proof::holds("preCreate@2.0.4/Seller.sellerMCC/max-length:up-to-32");
        }
        /// `sellerMCC` is a merchant category code of four digits.
        #[test]
        fn format() {
            proof::holds("preCreate@2.0.4/Seller.sellerMCC/format");
        }
    }
    mod seller_seller_name {
        /// `sellerName` is required.
        #[test]
        fn required() {
            proof::holds("preCreate@2.0.4/Seller.sellerName/required");
        }
        /// In JSON, `sellerName` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/Seller.sellerName/type");
        }
        /// `sellerName` has at most 128 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/Seller.sellerName/max-length");
        }
    }
    mod seller_seller_eng_name {
        /// In JSON, `sellerEngName` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/Seller.sellerEngName/type");
        }
        /// `sellerEngName` has at most 256 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/Seller.sellerEngName/max-length");
        }
    }
    mod seller_store_id {
        /// `storeId` is required.
        #[test]
        fn required() {
            proof::holds("preCreate@2.0.4/Seller.storeId/required");
        }
        /// In JSON, `storeId` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/Seller.storeId/type");
        }
        /// `storeId` has at most 32 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/Seller.storeId/max-length");
        }
    }
    mod seller_store_mcc {
        /// `storeMCC` is required.
        #[test]
        fn required_required() {
            proof::holds("preCreate@2.0.4/Seller.storeMCC/required:required");
        }
        /// In JSON, `storeMCC` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/Seller.storeMCC/type");
        }
        /// `storeMCC` has at most 32 characters.
        #[test]
        fn max_length_up_to_32() {
            proof::holds("preCreate@2.0.4/Seller.storeMCC/max-length:up-to-32");
        }
        /// `storeMCC` is a merchant category code of four digits.
        #[test]
        fn format() {
            proof::holds("preCreate@2.0.4/Seller.storeMCC/format");
        }
    }
    mod seller_store_name {
        /// `storeName` is required.
        #[test]
        fn required() {
            proof::holds("preCreate@2.0.4/Seller.storeName/required");
        }
        /// In JSON, `storeName` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/Seller.storeName/type");
        }
        /// `storeName` has at most 128 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/Seller.storeName/max-length");
        }
    }
    mod seller_store_eng_name {
        /// In JSON, `storeEngName` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/Seller.storeEngName/type");
        }
        /// `storeEngName` has at most 256 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/Seller.storeEngName/max-length");
        }
    }
    mod seller_terminal_id {
        /// In JSON, `terminalId` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/Seller.terminalId/type");
        }
        /// `terminalId` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/Seller.terminalId/max-length");
        }
    }
    mod seller_operator_id {
        /// In JSON, `operatorId` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/Seller.operatorId/type");
        }
        /// `operatorId` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/Seller.operatorId/max-length");
        }
    }
    mod seller {
        /// `Seller` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("preCreate@2.0.4/Seller/unlisted");
        }
    }
    mod risk_info_device_info {
        /// In JSON, `deviceInfo` is an object.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/RiskInfo.deviceInfo/type");
        }
    }
    mod risk_info_user_info {
        /// In JSON, `userInfo` is an object.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/RiskInfo.userInfo/type");
        }
    }
    mod risk_info_order_infos {
        /// In JSON, `orderInfos` is an array.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/RiskInfo.orderInfos/type");
        }
        /// Every element of `orderInfos` is an object.
        #[test]
        fn elements() {
            proof::holds("preCreate@2.0.4/RiskInfo.orderInfos/elements");
        }
    }
    mod risk_info_risk_extend_info {
        /// In JSON, `riskExtendInfo` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/RiskInfo.riskExtendInfo/type");
        }
        /// `riskExtendInfo` has at most 2048 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/RiskInfo.riskExtendInfo/max-length");
        }
        /// `riskExtendInfo` holds the JSON text of an object.
        #[test]
        fn payload() {
            proof::holds("preCreate@2.0.4/RiskInfo.riskExtendInfo/payload");
        }
    }
    mod risk_info {
        /// `RiskInfo` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("preCreate@2.0.4/RiskInfo/unlisted");
        }
    }
    mod device_info_session_id {
        /// In JSON, `sessionId` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/DeviceInfo.sessionId/type");
        }
        /// `sessionId` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/DeviceInfo.sessionId/max-length");
        }
    }
    mod device_info_serial_no {
        /// `serialNo` is recommended.
        #[test]
        fn recommended() {
            proof::holds("preCreate@2.0.4/DeviceInfo.serialNo/recommended");
        }
        /// In JSON, `serialNo` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/DeviceInfo.serialNo/type");
        }
        /// `serialNo` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/DeviceInfo.serialNo/max-length");
        }
    }
    mod device_info_client_ip {
        /// `clientIp` is recommended.
        #[test]
        fn recommended() {
            proof::holds("preCreate@2.0.4/DeviceInfo.clientIp/recommended");
        }
        /// In JSON, `clientIp` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/DeviceInfo.clientIp/type");
        }
        /// `clientIp` has at most 32 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/DeviceInfo.clientIp/max-length");
        }
    }
    mod device_info_latitude_longitude {
        /// `latitudeLongitude` is recommended.
        #[test]
        fn recommended() {
            proof::holds("preCreate@2.0.4/DeviceInfo.latitudeLongitude/recommended");
        }
        /// In JSON, `latitudeLongitude` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/DeviceInfo.latitudeLongitude/type");
        }
        /// `latitudeLongitude` has at most 128 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/DeviceInfo.latitudeLongitude/max-length");
        }
    }
    mod device_info_idfa {
        /// `idfa` is recommended.
        #[test]
        fn recommended() {
            proof::holds("preCreate@2.0.4/DeviceInfo.idfa/recommended");
        }
        /// In JSON, `idfa` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/DeviceInfo.idfa/type");
        }
        /// `idfa` has at most 128 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/DeviceInfo.idfa/max-length");
        }
    }
    mod device_info_terminal_type {
        /// In JSON, `terminalType` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/DeviceInfo.terminalType/type");
        }
        /// `terminalType` is one of `APP`, `WEB`, `WAP`, `SYSTEM`, `APP_LINK`.
        #[test]
        fn value() {
            proof::holds("preCreate@2.0.4/DeviceInfo.terminalType/value");
        }
    }
    mod device_info_device_name {
        /// In JSON, `deviceName` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/DeviceInfo.deviceName/type");
        }
        /// `deviceName` has at most 256 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/DeviceInfo.deviceName/max-length");
        }
    }
    mod device_info_device_brand {
        /// In JSON, `deviceBrand` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/DeviceInfo.deviceBrand/type");
        }
        /// `deviceBrand` has at most 256 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/DeviceInfo.deviceBrand/max-length");
        }
    }
    mod device_info_device_model {
        /// In JSON, `deviceModel` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/DeviceInfo.deviceModel/type");
        }
        /// `deviceModel` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/DeviceInfo.deviceModel/max-length");
        }
    }
    mod device_info_imei {
        /// In JSON, `imei` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/DeviceInfo.imei/type");
        }
        /// `imei` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/DeviceInfo.imei/max-length");
        }
    }
    mod device_info_os_name {
        /// In JSON, `osName` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/DeviceInfo.osName/type");
        }
        /// `osName` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/DeviceInfo.osName/max-length");
        }
    }
    mod device_info_os_version {
        /// In JSON, `osVersion` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/DeviceInfo.osVersion/type");
        }
        /// `osVersion` has at most 32 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/DeviceInfo.osVersion/max-length");
        }
    }
    mod device_info_wireless_network {
        /// In JSON, `wirelessNetwork` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/DeviceInfo.wirelessNetwork/type");
        }
        /// `wirelessNetwork` has at most 128 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/DeviceInfo.wirelessNetwork/max-length");
        }
    }
    mod device_info_wireless_carrier {
        /// In JSON, `wirelessCarrier` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/DeviceInfo.wirelessCarrier/type");
        }
        /// `wirelessCarrier` has at most 128 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/DeviceInfo.wirelessCarrier/max-length");
        }
    }
    mod device_info_flight_mode {
        /// In JSON, `flightMode` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/DeviceInfo.flightMode/type");
        }
        /// `flightMode` has at most 32 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/DeviceInfo.flightMode/max-length");
        }
    }
    mod device_info_finger_print_enabled {
        /// In JSON, `fingerPrintEnabled` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/DeviceInfo.fingerPrintEnabled/type");
        }
        /// `fingerPrintEnabled` has at most 32 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/DeviceInfo.fingerPrintEnabled/max-length");
        }
    }
    mod device_info_device_boot_time {
        /// In JSON, `deviceBootTime` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/DeviceInfo.deviceBootTime/type");
        }
        /// `deviceBootTime` is an RFC 3339 date-time with an offset.
        #[test]
        fn format() {
            proof::holds("preCreate@2.0.4/DeviceInfo.deviceBootTime/format");
        }
    }
    mod device_info_last_unlock_time {
        /// In JSON, `lastUnlockTime` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/DeviceInfo.lastUnlockTime/type");
        }
        /// `lastUnlockTime` is an RFC 3339 date-time with an offset.
        #[test]
        fn format() {
            proof::holds("preCreate@2.0.4/DeviceInfo.lastUnlockTime/format");
        }
    }
    mod device_info_screen_resolution {
        /// In JSON, `screenResolution` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/DeviceInfo.screenResolution/type");
        }
        /// `screenResolution` has at most 32 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/DeviceInfo.screenResolution/max-length");
        }
    }
    mod device_info_is_jailbreaked {
        /// In JSON, `isJailbreaked` is a boolean.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/DeviceInfo.isJailbreaked/type");
        }
        /// In JSON, `isJailbreaked` is a string or a boolean.
        #[test]
        fn type_either() {
            proof::holds("preCreate@2.0.4/DeviceInfo.isJailbreaked/type:either");
        }
        /// In JSON, `isJailbreaked` is a string.
        #[test]
        fn type_text() {
            proof::holds("preCreate@2.0.4/DeviceInfo.isJailbreaked/type:text");
        }
        /// `isJailbreaked` is one of `true`, `false`.
        #[test]
        fn value_either() {
            proof::holds("preCreate@2.0.4/DeviceInfo.isJailbreaked/value:either");
        }
    }
    mod device_info_mac_address {
        /// In JSON, `macAddress` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/DeviceInfo.macAddress/type");
        }
        /// `macAddress` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/DeviceInfo.macAddress/max-length");
        }
    }
    mod device_info_system_language {
        /// In JSON, `systemLanguage` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/DeviceInfo.systemLanguage/type");
        }
        /// `systemLanguage` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/DeviceInfo.systemLanguage/max-length");
        }
    }
    mod device_info_time_zone {
        /// In JSON, `timeZone` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/DeviceInfo.timeZone/type");
        }
        /// `timeZone` has at most 32 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/DeviceInfo.timeZone/max-length");
        }
    }
    mod device_info {
        /// `DeviceInfo` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("preCreate@2.0.4/DeviceInfo/unlisted");
        }
    }
    mod user_info_signup_time {
        /// In JSON, `signupTime` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/UserInfo.signupTime/type");
        }
        /// `signupTime` is an RFC 3339 date-time with an offset.
        #[test]
        fn format() {
            proof::holds("preCreate@2.0.4/UserInfo.signupTime/format");
        }
    }
    mod user_info_last_login_time {
        /// In JSON, `lastLoginTime` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/UserInfo.lastLoginTime/type");
        }
        /// `lastLoginTime` is an RFC 3339 date-time with an offset.
        #[test]
        fn format() {
            proof::holds("preCreate@2.0.4/UserInfo.lastLoginTime/format");
        }
    }
    mod user_info_merchant_user_id {
        /// In JSON, `merchantUserId` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/UserInfo.merchantUserId/type");
        }
        /// `merchantUserId` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/UserInfo.merchantUserId/max-length");
        }
    }
    mod user_info {
        /// `UserInfo` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("preCreate@2.0.4/UserInfo/unlisted");
        }
    }
    mod order_info_product_name {
        /// In JSON, `productName` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/OrderInfo.productName/type");
        }
        /// `productName` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/OrderInfo.productName/max-length");
        }
    }
    mod order_info_product_category {
        /// In JSON, `productCategory` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/OrderInfo.productCategory/type");
        }
        /// `productCategory` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/OrderInfo.productCategory/max-length");
        }
    }
    mod order_info_product_sub_category {
        /// In JSON, `productSubCategory` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/OrderInfo.productSubCategory/type");
        }
        /// `productSubCategory` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/OrderInfo.productSubCategory/max-length");
        }
    }
    mod order_info_item_price {
        /// In JSON, `itemPrice` is an object.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/OrderInfo.itemPrice/type");
        }
    }
    mod order_info {
        /// `OrderInfo` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("preCreate@2.0.4/OrderInfo/unlisted");
        }
    }
    mod china_extend_info_china_extra_trans_info {
        /// In JSON, `chinaExtraTransInfo` is an object.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/ChinaExtendInfo.chinaExtraTransInfo/type");
        }
    }
    mod china_trade_information_business_type {
        /// In JSON, `businessType` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/ChinaTradeInformation.businessType/type");
        }
        /// `businessType` is one or more items with `|` between them, each one of `1`, `2`, `3`, `4`, `5`.
        #[test]
        fn items() {
            proof::holds("preCreate@2.0.4/ChinaTradeInformation.businessType/items");
        }
    }
    mod china_trade_information_hotel_name {
        /// In JSON, `hotelName` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/ChinaTradeInformation.hotelName/type");
        }
        /// `hotelName` consists of ASCII letters, digits and these characters: blank `,` `.` `<` `>` `(` `)` `[` `]` `/` `\` `-` `|`.
        #[test]
        fn characters() {
            proof::holds("preCreate@2.0.4/ChinaTradeInformation.hotelName/characters");
        }
        /// `hotelName` is one or more items with `|` between them.
        #[test]
        fn items() {
            proof::holds("preCreate@2.0.4/ChinaTradeInformation.hotelName/items");
        }
        /// `hotelName` is there only when `businessType` has the item `1`.
        #[test]
        fn only_when() {
            proof::holds("preCreate@2.0.4/ChinaTradeInformation.hotelName/only-when");
        }
    }
    mod china_trade_information_check_in_time {
        /// In JSON, `checkInTime` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/ChinaTradeInformation.checkInTime/type");
        }
        /// `checkInTime` is a calendar date like 2018-10-20.
        #[test]
        fn format() {
            proof::holds("preCreate@2.0.4/ChinaTradeInformation.checkInTime/format");
        }
        /// `checkInTime` is there only when `businessType` has the item `1`.
        #[test]
        fn only_when() {
            proof::holds("preCreate@2.0.4/ChinaTradeInformation.checkInTime/only-when");
        }
    }
    mod china_trade_information_check_out_time {
        /// In JSON, `checkOutTime` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/ChinaTradeInformation.checkOutTime/type");
        }
        /// `checkOutTime` is a calendar date like 2018-10-20.
        #[test]
        fn format() {
            proof::holds("preCreate@2.0.4/ChinaTradeInformation.checkOutTime/format");
        }
        /// `checkOutTime` is there only when `businessType` has the item `1`.
        #[test]
        fn only_when() {
            proof::holds("preCreate@2.0.4/ChinaTradeInformation.checkOutTime/only-when");
        }
    }
    mod china_trade_information_flight_number {
        /// In JSON, `flightNumber` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/ChinaTradeInformation.flightNumber/type");
        }
        /// `flightNumber` is one or more items with `|` between them.
        #[test]
        fn items() {
            proof::holds("preCreate@2.0.4/ChinaTradeInformation.flightNumber/items");
        }
        /// `flightNumber` is there only when `businessType` has the item `2`.
        #[test]
        fn only_when() {
            proof::holds("preCreate@2.0.4/ChinaTradeInformation.flightNumber/only-when");
        }
    }
    mod china_trade_information_departure_time {
        /// In JSON, `departureTime` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/ChinaTradeInformation.departureTime/type");
        }
        /// `departureTime` is one or more items with `|` between them, each a local date and time to the minute like 2018-10-22 20:49.
        #[test]
        fn items() {
            proof::holds("preCreate@2.0.4/ChinaTradeInformation.departureTime/items");
        }
        /// `departureTime` is there only when `businessType` has the item `2`.
        #[test]
        fn only_when() {
            proof::holds(
                "preCreate@2.0.4/ChinaTradeInformation.departureTime/only-when",
            );
        }
    }
    mod china_trade_information_admission_notice_url {
        /// In JSON, `admissionNoticeUrl` is a string.
        #[test]
        fn r#type() {
            proof::holds(
                "preCreate@2.0.4/ChinaTradeInformation.admissionNoticeUrl/type",
            );
        }
        /// `admissionNoticeUrl` is an absolute URL.
        #[test]
        fn format() {
            proof::holds(
                "preCreate@2.0.4/ChinaTradeInformation.admissionNoticeUrl/format",
            );
        }
        /// `admissionNoticeUrl` is required when `businessType` has the item `3`.
        #[test]
        fn required_when() {
            proof::holds(
                "preCreate@2.0.4/ChinaTradeInformation.admissionNoticeUrl/required-when",
            );
        }
    }
    mod china_trade_information_goods_info {
        /// In JSON, `goodsInfo` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/ChinaTradeInformation.goodsInfo/type");
        }
        /// `goodsInfo` is one or more items with `|` between them, each with `^` and a quantity at its end.
        #[test]
        fn items() {
            proof::holds("preCreate@2.0.4/ChinaTradeInformation.goodsInfo/items");
        }
        /// `goodsInfo` is there only when `businessType` has the item `4`.
        #[test]
        fn only_when() {
            proof::holds("preCreate@2.0.4/ChinaTradeInformation.goodsInfo/only-when");
        }
    }
    mod china_trade_information_total_quantity {
        /// In JSON, `totalQuantity` is an integer.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/ChinaTradeInformation.totalQuantity/type");
        }
        /// In JSON, `totalQuantity` is a string.
        #[test]
        fn type_digit_string() {
            proof::holds(
                "preCreate@2.0.4/ChinaTradeInformation.totalQuantity/type:digit-string",
            );
        }
        /// In JSON, `totalQuantity` is a string or an integer.
        #[test]
        fn type_either() {
            proof::holds(
                "preCreate@2.0.4/ChinaTradeInformation.totalQuantity/type:either",
            );
        }
        /// `totalQuantity` is made of digits only.
        #[test]
        fn format_digit_string() {
            proof::holds(
                "preCreate@2.0.4/ChinaTradeInformation.totalQuantity/format:digit-string",
            );
        }
        /// `totalQuantity` is there only when `businessType` has the item `4`.
        #[test]
        fn only_when() {
            proof::holds(
                "preCreate@2.0.4/ChinaTradeInformation.totalQuantity/only-when",
            );
        }
    }
    mod china_trade_information_other_business_type {
        /// In JSON, `otherBusinessType` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/ChinaTradeInformation.otherBusinessType/type");
        }
        /// `otherBusinessType` is required when `businessType` has the item `5`.
        #[test]
        fn required_when() {
            proof::holds(
                "preCreate@2.0.4/ChinaTradeInformation.otherBusinessType/required-when",
            );
        }
    }
    mod china_trade_information {
        /// The day of departure is not before the day of arrival.
        #[test]
        fn stay_order() {
            proof::holds("preCreate@2.0.4/ChinaTradeInformation/stay-order");
        }
        /// `ChinaTradeInformation` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("preCreate@2.0.4/ChinaTradeInformation/unlisted");
        }
    }
    mod response_envelope_response {
        /// `response` is required.
        #[test]
        fn required() {
            proof::holds("preCreate@2.0.4/response-envelope.response/required");
        }
        /// In JSON, `response` is an object.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/response-envelope.response/type");
        }
    }
    mod response_envelope_signature {
        /// `signature` is required.
        #[test]
        fn required() {
            proof::holds("preCreate@2.0.4/response-envelope.signature/required");
        }
        /// In JSON, `signature` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/response-envelope.signature/type");
        }
    }
    mod response_envelope {
        /// `response-envelope` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("preCreate@2.0.4/response-envelope/unlisted");
        }
    }
    mod response_head {
        /// `head` is required.
        #[test]
        fn required() {
            proof::holds("preCreate@2.0.4/response.head/required");
        }
        /// In JSON, `head` is an object.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/response.head/type");
        }
        /// `ResponseHead` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("preCreate@2.0.4/ResponseHead/unlisted");
        }
    }
    mod response_body {
        /// `body` is required.
        #[test]
        fn required() {
            proof::holds("preCreate@2.0.4/response.body/required");
        }
        /// In JSON, `body` is an object.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/response.body/type");
        }
        /// `response.body` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("preCreate@2.0.4/response.body/unlisted");
        }
    }
    mod response {
        /// `response` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("preCreate@2.0.4/response/unlisted");
        }
    }
    mod response_head_version {
        /// `version` is required.
        #[test]
        fn required() {
            proof::holds("preCreate@2.0.4/ResponseHead.version/required");
        }
        /// In JSON, `version` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/ResponseHead.version/type");
        }
        /// `version` is `2.0.4`.
        #[test]
        fn value() {
            proof::holds("preCreate@2.0.4/ResponseHead.version/value");
        }
    }
    mod response_head_function {
        /// `function` is required.
        #[test]
        fn required() {
            proof::holds("preCreate@2.0.4/ResponseHead.function/required");
        }
        /// In JSON, `function` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/ResponseHead.function/type");
        }
        /// `function` is `alipay.intl.acquiring.offline.preCreate`.
        #[test]
        fn value() {
            proof::holds("preCreate@2.0.4/ResponseHead.function/value");
        }
    }
    mod response_head_client_id {
        /// `clientId` is required.
        #[test]
        fn required() {
            proof::holds("preCreate@2.0.4/ResponseHead.clientId/required");
        }
        /// In JSON, `clientId` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/ResponseHead.clientId/type");
        }
        /// `clientId` has at most 32 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/ResponseHead.clientId/max-length");
        }
    }
    mod response_head_resp_time {
        /// `respTime` is required.
        #[test]
        fn required() {
            proof::holds("preCreate@2.0.4/ResponseHead.respTime/required");
        }
        /// In JSON, `respTime` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/ResponseHead.respTime/type");
        }
        /// `respTime` is an RFC 3339 date-time with an offset.
        #[test]
        fn format() {
            proof::holds("preCreate@2.0.4/ResponseHead.respTime/format");
        }
    }
    mod response_head_req_msg_id {
        /// `reqMsgId` is required.
        #[test]
        fn required() {
            proof::holds("preCreate@2.0.4/ResponseHead.reqMsgId/required");
        }
        /// In JSON, `reqMsgId` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/ResponseHead.reqMsgId/type");
        }
        /// `reqMsgId` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/ResponseHead.reqMsgId/max-length");
        }
    }
    mod response_head_reserve {
        /// In JSON, `reserve` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/ResponseHead.reserve/type");
        }
        /// `reserve` has at most 256 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/ResponseHead.reserve/max-length");
        }
        /// `reserve` holds the JSON text of an object.
        #[test]
        fn payload() {
            proof::holds("preCreate@2.0.4/ResponseHead.reserve/payload");
        }
    }
    mod response_body_result_info {
        /// `resultInfo` is required.
        #[test]
        fn required() {
            proof::holds("preCreate@2.0.4/response.body.resultInfo/required");
        }
        /// In JSON, `resultInfo` is an object.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/response.body.resultInfo/type");
        }
    }
    mod response_body_merchant_trans_id {
        /// In JSON, `merchantTransId` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/response.body.merchantTransId/type");
        }
        /// `merchantTransId` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/response.body.merchantTransId/max-length");
        }
        /// `merchantTransId` is there only when `resultInfo.resultCode` is `SUCCESS` or it is not so that `resultInfo.resultStatus` is one of `F`, `U`.
        #[test]
        fn only_when() {
            proof::holds("preCreate@2.0.4/response.body.merchantTransId/only-when");
        }
    }
    mod response_body_order_qr_code {
        /// In JSON, `orderQrCode` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/response.body.orderQrCode/type");
        }
        /// `orderQrCode` has at most 1024 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/response.body.orderQrCode/max-length");
        }
        /// `orderQrCode` is there only when `resultInfo.resultCode` is `SUCCESS` or it is not so that `resultInfo.resultStatus` is one of `F`, `U`.
        #[test]
        fn only_when() {
            proof::holds("preCreate@2.0.4/response.body.orderQrCode/only-when");
        }
    }
    mod response_body_extend_info {
        /// In JSON, `extendInfo` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/response.body.extendInfo/type");
        }
        /// `extendInfo` has at most 2048 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/response.body.extendInfo/max-length");
        }
        /// `extendInfo` holds the JSON text of an object.
        #[test]
        fn payload() {
            proof::holds("preCreate@2.0.4/response.body.extendInfo/payload");
        }
    }
    mod response_body_big_pic_url {
        /// In JSON, `bigPicUrl` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/response.body.bigPicUrl/type");
        }
        /// `bigPicUrl` has at most 2048 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/response.body.bigPicUrl/max-length");
        }
        /// `bigPicUrl` is an absolute URL.
        #[test]
        fn format() {
            proof::holds("preCreate@2.0.4/response.body.bigPicUrl/format");
        }
    }
    mod response_body_small_pic_url {
        /// In JSON, `smallPicUrl` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/response.body.smallPicUrl/type");
        }
        /// `smallPicUrl` has at most 2048 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/response.body.smallPicUrl/max-length");
        }
        /// `smallPicUrl` is an absolute URL.
        #[test]
        fn format() {
            proof::holds("preCreate@2.0.4/response.body.smallPicUrl/format");
        }
    }
    mod response_body_pic_url {
        /// In JSON, `picUrl` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/response.body.picUrl/type");
        }
        /// `picUrl` has at most 2048 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/response.body.picUrl/max-length");
        }
        /// `picUrl` is an absolute URL.
        #[test]
        fn format() {
            proof::holds("preCreate@2.0.4/response.body.picUrl/format");
        }
    }
    mod response_body_acquirement_id {
        /// In JSON, `acquirementId` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/response.body.acquirementId/type");
        }
        /// `acquirementId` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/response.body.acquirementId/max-length");
        }
        /// `acquirementId` is there only when `resultInfo.resultCode` is `SUCCESS` or it is not so that `resultInfo.resultStatus` is one of `F`, `U`.
        #[test]
        fn only_when() {
            proof::holds("preCreate@2.0.4/response.body.acquirementId/only-when");
        }
    }
    mod response_body_create_time {
        /// In JSON, `createTime` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/response.body.createTime/type");
        }
        /// `createTime` is an RFC 3339 date-time with an offset.
        #[test]
        fn format() {
            proof::holds("preCreate@2.0.4/response.body.createTime/format");
        }
        /// `createTime` is there only when `resultInfo.resultCode` is `SUCCESS` or it is not so that `resultInfo.resultStatus` is one of `F`, `U`.
        #[test]
        fn only_when() {
            proof::holds("preCreate@2.0.4/response.body.createTime/only-when");
        }
    }
    mod response_body_order_amount {
        /// In JSON, `orderAmount` is an object.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/response.body.orderAmount/type");
        }
        /// `orderAmount` is there only when `resultInfo.resultCode` is `SUCCESS` or it is not so that `resultInfo.resultStatus` is one of `F`, `U`.
        #[test]
        fn only_when() {
            proof::holds("preCreate@2.0.4/response.body.orderAmount/only-when");
        }
    }
    mod response_body_pay_scheme {
        /// In JSON, `payScheme` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/response.body.payScheme/type");
        }
        /// `payScheme` has at most 256 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/response.body.payScheme/max-length");
        }
        /// `payScheme` is an absolute URL.
        #[test]
        fn format() {
            proof::holds("preCreate@2.0.4/response.body.payScheme/format");
        }
    }
    mod result_info_result_status {
        /// `resultStatus` is required.
        #[test]
        fn required() {
            proof::holds("preCreate@2.0.4/ResultInfo.resultStatus/required");
        }
        /// In JSON, `resultStatus` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/ResultInfo.resultStatus/type");
        }
        /// `resultStatus` is one of `S`, `F`, `U`.
        #[test]
        fn value() {
            proof::holds("preCreate@2.0.4/ResultInfo.resultStatus/value");
        }
    }
    mod result_info_result_code_id {
        /// `resultCodeId` is required.
        #[test]
        fn required() {
            proof::holds("preCreate@2.0.4/ResultInfo.resultCodeId/required");
        }
        /// In JSON, `resultCodeId` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/ResultInfo.resultCodeId/type");
        }
        /// `resultCodeId` is made of exactly eight digits.
        #[test]
        fn format() {
            proof::holds("preCreate@2.0.4/ResultInfo.resultCodeId/format");
        }
    }
    mod result_info_result_code {
        /// `resultCode` is required.
        #[test]
        fn required() {
            proof::holds("preCreate@2.0.4/ResultInfo.resultCode/required");
        }
        /// In JSON, `resultCode` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/ResultInfo.resultCode/type");
        }
        /// `resultCode` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/ResultInfo.resultCode/max-length");
        }
    }
    mod result_info_result_msg {
        /// In JSON, `resultMsg` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/ResultInfo.resultMsg/type");
        }
        /// `resultMsg` has at most 256 characters.
        #[test]
        fn max_length() {
            proof::holds("preCreate@2.0.4/ResultInfo.resultMsg/max-length");
        }
        /// `resultMsg` is required when `resultStatus` is one of `F`, `U`.
        #[test]
        fn required_when() {
            proof::holds("preCreate@2.0.4/ResultInfo.resultMsg/required-when");
        }
    }
    mod result_info {
        /// A result with status S has the id 00000000.
        #[test]
        fn success_id() {
            proof::holds("preCreate@2.0.4/ResultInfo/success-id");
        }
        /// A result with the id 00000000 has status S.
        #[test]
        fn failure_id() {
            proof::holds("preCreate@2.0.4/ResultInfo/failure-id");
        }
        /// Id, code and status are together one row of the API's result-code tables.
        #[test]
        fn result_row() {
            proof::holds("preCreate@2.0.4/ResultInfo/result-row");
        }
        /// `ResultInfo` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("preCreate@2.0.4/ResultInfo/unlisted");
        }
    }
    mod response_extend_info_is_enterprise_user {
        /// In JSON, `isEnterpriseUser` is a string.
        #[test]
        fn r#type() {
            proof::holds("preCreate@2.0.4/ResponseExtendInfo.isEnterpriseUser/type");
        }
    }
    mod exchange {
        /// The response repeats the request's client id.
        #[test]
        fn repeats_client_id() {
            proof::holds("preCreate@2.0.4/exchange/repeats-client-id");
        }
        /// The response repeats the request's message id.
        #[test]
        fn repeats_message_id() {
            proof::holds("preCreate@2.0.4/exchange/repeats-message-id");
        }
        /// The response names the transaction by the merchant's id from the request.
        #[test]
        fn repeats_transaction_id() {
            proof::holds("preCreate@2.0.4/exchange/repeats-transaction-id");
        }
        /// The response's order amount is the one from the request.
        #[test]
        fn repeats_order_amount() {
            proof::holds("preCreate@2.0.4/exchange/repeats-order-amount");
        }
    }
}

//! The rules of `pay@2.0.4`, each held to its vectors, random messages and the strict schema.
//!
//! Compiled from `spec/` by `cargo xtask generate`; do not edit.
mod pay_2_0_4 {
    mod whole_messages {
        mod request {
            use generated::pay_2_0_4::RequestEnvelope as Envelope;
            const ID: &str = "pay@2.0.4";
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
                        let (view, _) = generated::pay_2_0_4::validate::decode_request(
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
            use generated::pay_2_0_4::ResponseEnvelope as Envelope;
            const ID: &str = "pay@2.0.4";
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
                        let (view, _) = generated::pay_2_0_4::validate::decode_response(
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
                    "pay@2.0.4",
                    proof::Direction::Exchange,
                );
            }
            /// Damaged exchanges get the findings that the model gives them.
            #[test]
            fn judged_like_the_reference() {
                proof::judges_like_the_reference(
                    "pay@2.0.4",
                    proof::Direction::Exchange,
                );
            }
        }
    }
    mod request_envelope_request {
        /// `request` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/request-envelope.request/required");
        }
        /// In JSON, `request` is an object.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/request-envelope.request/type");
        }
    }
    mod request_envelope_signature {
        /// `signature` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/request-envelope.signature/required");
        }
        /// In JSON, `signature` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/request-envelope.signature/type");
        }
    }
    mod request_envelope {
        /// `request-envelope` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("pay@2.0.4/request-envelope/unlisted");
        }
    }
    mod request_head {
        /// `head` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/request.head/required");
        }
        /// In JSON, `head` is an object.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/request.head/type");
        }
        /// `RequestHead` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("pay@2.0.4/RequestHead/unlisted");
        }
    }
    mod request_body {
        /// `body` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/request.body/required");
        }
        /// In JSON, `body` is an object.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/request.body/type");
        }
        /// `request.body` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("pay@2.0.4/request.body/unlisted");
        }
    }
    mod request {
        /// `request` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("pay@2.0.4/request/unlisted");
        }
    }
    mod request_head_version {
        /// `version` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/RequestHead.version/required");
        }
        /// In JSON, `version` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/RequestHead.version/type");
        }
        /// `version` is `2.0.4`.
        #[test]
        fn value() {
            proof::holds("pay@2.0.4/RequestHead.version/value");
        }
    }
    mod request_head_function {
        /// `function` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/RequestHead.function/required");
        }
        /// In JSON, `function` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/RequestHead.function/type");
        }
        /// `function` is `alipay.intl.acquiring.offline.pay`.
        #[test]
        fn value() {
            proof::holds("pay@2.0.4/RequestHead.function/value");
        }
        /// `function` is one of `alipay.intl.acquiring.offline.pay`, `alipay.intl.function`.
        #[test]
        fn value_placeholder_too() {
            proof::holds("pay@2.0.4/RequestHead.function/value:placeholder-too");
        }
    }
    mod request_head_client_id {
        /// `clientId` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/RequestHead.clientId/required");
        }
        /// In JSON, `clientId` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/RequestHead.clientId/type");
        }
        /// `clientId` has at most 32 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/RequestHead.clientId/max-length");
        }
    }
    mod request_head_req_time {
        /// `reqTime` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/RequestHead.reqTime/required");
        }
        /// In JSON, `reqTime` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/RequestHead.reqTime/type");
        }
        /// `reqTime` is an RFC 3339 date-time with an offset.
        #[test]
        fn format() {
            proof::holds("pay@2.0.4/RequestHead.reqTime/format");
        }
    }
    mod request_head_req_msg_id {
        /// `reqMsgId` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/RequestHead.reqMsgId/required");
        }
        /// In JSON, `reqMsgId` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/RequestHead.reqMsgId/type");
        }
        /// `reqMsgId` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/RequestHead.reqMsgId/max-length");
        }
    }
    mod request_head_reserve {
        /// In JSON, `reserve` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/RequestHead.reserve/type");
        }
        /// `reserve` has at most 256 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/RequestHead.reserve/max-length");
        }
        /// `reserve` holds the JSON text of an object.
        #[test]
        fn payload() {
            proof::holds("pay@2.0.4/RequestHead.reserve/payload");
        }
    }
    mod request_head_sign_type {
        /// In JSON, `signType` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/RequestHead.signType/type");
        }
        /// `signType` is `RSA2`.
        #[test]
        fn value() {
            proof::holds("pay@2.0.4/RequestHead.signType/value");
        }
        /// `signType` is one of `RSA2`, `RSA`.
        #[test]
        fn value_rsa2_or_rsa() {
            proof::holds("pay@2.0.4/RequestHead.signType/value:rsa2-or-rsa");
        }
    }
    mod reserve_payload_isv_accesstoken {
        /// In JSON, `isvAccesstoken` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/ReservePayload.isvAccesstoken/type");
        }
    }
    mod request_body_merchant_id {
        /// `merchantId` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/request.body.merchantId/required");
        }
        /// In JSON, `merchantId` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/request.body.merchantId/type");
        }
        /// `merchantId` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/request.body.merchantId/max-length");
        }
    }
    mod request_body_product_code {
        /// `productCode` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/request.body.productCode/required");
        }
        /// In JSON, `productCode` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/request.body.productCode/type");
        }
        /// `productCode` is `OFFLINE_PAY`.
        #[test]
        fn value() {
            proof::holds("pay@2.0.4/request.body.productCode/value");
        }
    }
    mod request_body_merchant_trans_id {
        /// `merchantTransId` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/request.body.merchantTransId/required");
        }
        /// In JSON, `merchantTransId` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/request.body.merchantTransId/type");
        }
        /// `merchantTransId` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/request.body.merchantTransId/max-length");
        }
    }
    mod request_body_code_type {
        /// `codeType` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/request.body.codeType/required");
        }
        /// In JSON, `codeType` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/request.body.codeType/type");
        }
        /// `codeType` is `BARCODE`.
        #[test]
        fn value() {
            proof::holds("pay@2.0.4/request.body.codeType/value");
        }
    }
    mod request_body_identity_code {
        /// `identityCode` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/request.body.identityCode/required");
        }
        /// In JSON, `identityCode` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/request.body.identityCode/type");
        }
        /// `identityCode` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/request.body.identityCode/max-length");
        }
    }
    mod request_body_order {
        /// `order` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/request.body.order/required");
        }
        /// In JSON, `order` is an object.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/request.body.order/type");
        }
    }
    mod request_body_settle_contract_id {
        /// In JSON, `settleContractId` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/request.body.settleContractId/type");
        }
        /// `settleContractId` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/request.body.settleContractId/max-length");
        }
    }
    mod request_body_risk_info {
        /// The member is called `riskInfo`, not `riskInto`.
        #[test]
        fn name() {
            proof::holds("pay@2.0.4/request.body.riskInfo/name");
        }
        /// The member is called `riskInto`, not `riskInfo`.
        #[test]
        fn name_risk_into() {
            proof::holds("pay@2.0.4/request.body.riskInfo/name:risk-into");
        }
        /// `riskInfo` is recommended.
        #[test]
        fn recommended() {
            proof::holds("pay@2.0.4/request.body.riskInfo/recommended");
        }
        /// In JSON, `riskInfo` is an object.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/request.body.riskInfo/type");
        }
    }
    mod request_body_notify_url {
        /// `notifyUrl` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/request.body.notifyUrl/required");
        }
        /// In JSON, `notifyUrl` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/request.body.notifyUrl/type");
        }
        /// `notifyUrl` has at most 1024 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/request.body.notifyUrl/max-length");
        }
        /// `notifyUrl` is an absolute URL.
        #[test]
        fn format() {
            proof::holds("pay@2.0.4/request.body.notifyUrl/format");
        }
    }
    mod request_body_extend_info {
        /// In JSON, `extendInfo` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/request.body.extendInfo/type");
        }
        /// `extendInfo` has at most 2048 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/request.body.extendInfo/max-length");
        }
        /// `extendInfo` holds the JSON text of an object.
        #[test]
        fn payload() {
            proof::holds("pay@2.0.4/request.body.extendInfo/payload");
        }
    }
    mod request_body_trade_information {
        /// In JSON, `trade_information` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/request.body.trade_information/type");
        }
        /// `trade_information` has at most 6000 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/request.body.trade_information/max-length");
        }
        /// `trade_information` holds the JSON text of an object.
        #[test]
        fn payload() {
            proof::holds("pay@2.0.4/request.body.trade_information/payload");
        }
    }
    mod order_order_amount {
        /// `orderAmount` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/Order.orderAmount/required");
        }
        /// In JSON, `orderAmount` is an object.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/Order.orderAmount/type");
        }
    }
    mod order_order_title {
        /// `orderTitle` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/Order.orderTitle/required");
        }
        /// In JSON, `orderTitle` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/Order.orderTitle/type");
        }
        /// `orderTitle` has at most 256 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/Order.orderTitle/max-length");
        }
    }
    mod order_order_detail {
        /// `orderDetail` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/Order.orderDetail/required");
        }
        /// In JSON, `orderDetail` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/Order.orderDetail/type");
        }
        /// `orderDetail` has at most 400 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/Order.orderDetail/max-length");
        }
    }
    mod order_seller {
        /// `seller` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/Order.seller/required");
        }
        /// In JSON, `seller` is an object.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/Order.seller/type");
        }
    }
    mod order {
        /// `Order` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("pay@2.0.4/Order/unlisted");
        }
    }
    mod money_currency {
        /// `currency` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/Money.currency/required");
        }
        /// In JSON, `currency` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/Money.currency/type");
        }
        /// `currency` is the code of an active currency of ISO 4217.
        #[test]
        fn format() {
            proof::holds("pay@2.0.4/Money.currency/format");
        }
    }
    mod money_value {
        /// `value` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/Money.value/required");
        }
        /// In JSON, `value` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/Money.value/type");
        }
        /// In JSON, `value` is a string or an integer.
        #[test]
        fn type_either() {
            proof::holds("pay@2.0.4/Money.value/type:either");
        }
        /// In JSON, `value` is an integer.
        #[test]
        fn type_number() {
            proof::holds("pay@2.0.4/Money.value/type:number");
        }
        /// `value` has at most 16 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/Money.value/max-length");
        }
        /// `value` is made of digits only.
        #[test]
        fn format() {
            proof::holds("pay@2.0.4/Money.value/format");
        }
    }
    mod money {
        /// `Money` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("pay@2.0.4/Money/unlisted");
        }
    }
    mod seller_seller_id {
        /// `sellerId` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/Seller.sellerId/required");
        }
        /// In JSON, `sellerId` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/Seller.sellerId/type");
        }
        /// `sellerId` has at most 32 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/Seller.sellerId/max-length");
        }
    }
    mod seller_seller_mcc {
        /// `sellerMCC` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/Seller.sellerMCC/required");
        }
        /// In JSON, `sellerMCC` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/Seller.sellerMCC/type");
        }
        /// `sellerMCC` has at most 32 characters.
        #[test]
        fn max_length_up_to_32() {
            proof::holds("pay@2.0.4/Seller.sellerMCC/max-length:up-to-32");
        }
        /// `sellerMCC` is a merchant category code of four digits.
        #[test]
        fn format() {
            proof::holds("pay@2.0.4/Seller.sellerMCC/format");
        }
    }
    mod seller_seller_name {
        /// `sellerName` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/Seller.sellerName/required");
        }
        /// In JSON, `sellerName` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/Seller.sellerName/type");
        }
        /// `sellerName` has at most 128 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/Seller.sellerName/max-length");
        }
    }
    mod seller_seller_eng_name {
        /// In JSON, `sellerEngName` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/Seller.sellerEngName/type");
        }
        /// `sellerEngName` has at most 256 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/Seller.sellerEngName/max-length");
        }
    }
    mod seller_store_id {
        /// `storeId` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/Seller.storeId/required");
        }
        /// In JSON, `storeId` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/Seller.storeId/type");
        }
        /// `storeId` has at most 32 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/Seller.storeId/max-length");
        }
    }
    mod seller_store_mcc {
        /// `storeMCC` is required.
        #[test]
        fn required_required() {
            proof::holds("pay@2.0.4/Seller.storeMCC/required:required");
        }
        /// In JSON, `storeMCC` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/Seller.storeMCC/type");
        }
        /// `storeMCC` has at most 32 characters.
        #[test]
        fn max_length_up_to_32() {
            proof::holds("pay@2.0.4/Seller.storeMCC/max-length:up-to-32");
        }
        /// `storeMCC` is a merchant category code of four digits.
        #[test]
        fn format() {
            proof::holds("pay@2.0.4/Seller.storeMCC/format");
        }
    }
    mod seller_store_name {
        /// `storeName` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/Seller.storeName/required");
        }
        /// In JSON, `storeName` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/Seller.storeName/type");
        }
        /// `storeName` has at most 128 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/Seller.storeName/max-length");
        }
    }
    mod seller_store_eng_name {
        /// In JSON, `storeEngName` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/Seller.storeEngName/type");
        }
        /// `storeEngName` has at most 256 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/Seller.storeEngName/max-length");
        }
    }
    mod seller_terminal_id {
        /// In JSON, `terminalId` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/Seller.terminalId/type");
        }
        /// `terminalId` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/Seller.terminalId/max-length");
        }
    }
    mod seller_operator_id {
        /// In JSON, `operatorId` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/Seller.operatorId/type");
        }
        /// `operatorId` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/Seller.operatorId/max-length");
        }
    }
    mod seller {
        /// `Seller` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("pay@2.0.4/Seller/unlisted");
        }
    }
    mod risk_info_device_info {
        /// In JSON, `deviceInfo` is an object.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/RiskInfo.deviceInfo/type");
        }
    }
    mod risk_info_user_info {
        /// In JSON, `userInfo` is an object.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/RiskInfo.userInfo/type");
        }
    }
    mod risk_info_order_infos {
        /// In JSON, `orderInfos` is an array.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/RiskInfo.orderInfos/type");
        }
        /// Every element of `orderInfos` is an object.
        #[test]
        fn elements() {
            proof::holds("pay@2.0.4/RiskInfo.orderInfos/elements");
        }
    }
    mod risk_info_risk_extend_info {
        /// In JSON, `riskExtendInfo` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/RiskInfo.riskExtendInfo/type");
        }
        /// `riskExtendInfo` has at most 2048 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/RiskInfo.riskExtendInfo/max-length");
        }
        /// `riskExtendInfo` holds the JSON text of an object.
        #[test]
        fn payload() {
            proof::holds("pay@2.0.4/RiskInfo.riskExtendInfo/payload");
        }
    }
    mod risk_info {
        /// `RiskInfo` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("pay@2.0.4/RiskInfo/unlisted");
        }
    }
    mod device_info_session_id {
        /// In JSON, `sessionId` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/DeviceInfo.sessionId/type");
        }
        /// `sessionId` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/DeviceInfo.sessionId/max-length");
        }
    }
    mod device_info_serial_no {
        /// `serialNo` is recommended.
        #[test]
        fn recommended() {
            proof::holds("pay@2.0.4/DeviceInfo.serialNo/recommended");
        }
        /// In JSON, `serialNo` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/DeviceInfo.serialNo/type");
        }
        /// `serialNo` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/DeviceInfo.serialNo/max-length");
        }
    }
    mod device_info_client_ip {
        /// `clientIp` is recommended.
        #[test]
        fn recommended() {
            proof::holds("pay@2.0.4/DeviceInfo.clientIp/recommended");
        }
        /// In JSON, `clientIp` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/DeviceInfo.clientIp/type");
        }
        /// `clientIp` has at most 32 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/DeviceInfo.clientIp/max-length");
        }
    }
    mod device_info_latitude_longitude {
        /// `latitudeLongitude` is recommended.
        #[test]
        fn recommended() {
            proof::holds("pay@2.0.4/DeviceInfo.latitudeLongitude/recommended");
        }
        /// In JSON, `latitudeLongitude` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/DeviceInfo.latitudeLongitude/type");
        }
        /// `latitudeLongitude` has at most 128 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/DeviceInfo.latitudeLongitude/max-length");
        }
    }
    mod device_info_idfa {
        /// `idfa` is recommended.
        #[test]
        fn recommended() {
            proof::holds("pay@2.0.4/DeviceInfo.idfa/recommended");
        }
        /// In JSON, `idfa` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/DeviceInfo.idfa/type");
        }
        /// `idfa` has at most 128 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/DeviceInfo.idfa/max-length");
        }
    }
    mod device_info_terminal_type {
        /// In JSON, `terminalType` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/DeviceInfo.terminalType/type");
        }
        /// `terminalType` is one of `APP`, `WEB`, `WAP`, `SYSTEM`, `APP_LINK`.
        #[test]
        fn value() {
            proof::holds("pay@2.0.4/DeviceInfo.terminalType/value");
        }
    }
    mod device_info_device_name {
        /// In JSON, `deviceName` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/DeviceInfo.deviceName/type");
        }
        /// `deviceName` has at most 256 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/DeviceInfo.deviceName/max-length");
        }
    }
    mod device_info_device_brand {
        /// In JSON, `deviceBrand` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/DeviceInfo.deviceBrand/type");
        }
        /// `deviceBrand` has at most 256 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/DeviceInfo.deviceBrand/max-length");
        }
    }
    mod device_info_device_model {
        /// In JSON, `deviceModel` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/DeviceInfo.deviceModel/type");
        }
        /// `deviceModel` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/DeviceInfo.deviceModel/max-length");
        }
    }
    mod device_info_imei {
        /// In JSON, `imei` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/DeviceInfo.imei/type");
        }
        /// `imei` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/DeviceInfo.imei/max-length");
        }
    }
    mod device_info_os_name {
        /// In JSON, `osName` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/DeviceInfo.osName/type");
        }
        /// `osName` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/DeviceInfo.osName/max-length");
        }
    }
    mod device_info_os_version {
        /// In JSON, `osVersion` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/DeviceInfo.osVersion/type");
        }
        /// `osVersion` has at most 32 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/DeviceInfo.osVersion/max-length");
        }
    }
    mod device_info_wireless_network {
        /// In JSON, `wirelessNetwork` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/DeviceInfo.wirelessNetwork/type");
        }
        /// `wirelessNetwork` has at most 128 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/DeviceInfo.wirelessNetwork/max-length");
        }
    }
    mod device_info_wireless_carrier {
        /// In JSON, `wirelessCarrier` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/DeviceInfo.wirelessCarrier/type");
        }
        /// `wirelessCarrier` has at most 128 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/DeviceInfo.wirelessCarrier/max-length");
        }
    }
    mod device_info_flight_mode {
        /// In JSON, `flightMode` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/DeviceInfo.flightMode/type");
        }
        /// `flightMode` has at most 32 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/DeviceInfo.flightMode/max-length");
        }
    }
    mod device_info_finger_print_enabled {
        /// In JSON, `fingerPrintEnabled` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/DeviceInfo.fingerPrintEnabled/type");
        }
        /// `fingerPrintEnabled` has at most 32 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/DeviceInfo.fingerPrintEnabled/max-length");
        }
    }
    mod device_info_device_boot_time {
        /// In JSON, `deviceBootTime` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/DeviceInfo.deviceBootTime/type");
        }
        /// `deviceBootTime` is an RFC 3339 date-time with an offset.
        #[test]
        fn format() {
            proof::holds("pay@2.0.4/DeviceInfo.deviceBootTime/format");
        }
    }
    mod device_info_last_unlock_time {
        /// In JSON, `lastUnlockTime` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/DeviceInfo.lastUnlockTime/type");
        }
        /// `lastUnlockTime` is an RFC 3339 date-time with an offset.
        #[test]
        fn format() {
            proof::holds("pay@2.0.4/DeviceInfo.lastUnlockTime/format");
        }
    }
    mod device_info_screen_resolution {
        /// In JSON, `screenResolution` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/DeviceInfo.screenResolution/type");
        }
        /// `screenResolution` has at most 32 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/DeviceInfo.screenResolution/max-length");
        }
    }
    mod device_info_is_jailbreaked {
        /// In JSON, `isJailbreaked` is a boolean.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/DeviceInfo.isJailbreaked/type");
        }
        /// In JSON, `isJailbreaked` is a string or a boolean.
        #[test]
        fn type_either() {
            proof::holds("pay@2.0.4/DeviceInfo.isJailbreaked/type:either");
        }
        /// In JSON, `isJailbreaked` is a string.
        #[test]
        fn type_text() {
            proof::holds("pay@2.0.4/DeviceInfo.isJailbreaked/type:text");
        }
        /// `isJailbreaked` is one of `true`, `false`.
        #[test]
        fn value_either() {
            proof::holds("pay@2.0.4/DeviceInfo.isJailbreaked/value:either");
        }
    }
    mod device_info_mac_address {
        /// In JSON, `macAddress` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/DeviceInfo.macAddress/type");
        }
        /// `macAddress` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/DeviceInfo.macAddress/max-length");
        }
    }
    mod device_info_system_language {
        /// In JSON, `systemLanguage` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/DeviceInfo.systemLanguage/type");
        }
        /// `systemLanguage` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/DeviceInfo.systemLanguage/max-length");
        }
    }
    mod device_info_time_zone {
        /// In JSON, `timeZone` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/DeviceInfo.timeZone/type");
        }
        /// `timeZone` has at most 32 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/DeviceInfo.timeZone/max-length");
        }
    }
    mod device_info {
        /// `DeviceInfo` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("pay@2.0.4/DeviceInfo/unlisted");
        }
    }
    mod user_info_signup_time {
        /// In JSON, `signupTime` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/UserInfo.signupTime/type");
        }
        /// `signupTime` is an RFC 3339 date-time with an offset.
        #[test]
        fn format() {
            proof::holds("pay@2.0.4/UserInfo.signupTime/format");
        }
    }
    mod user_info_last_login_time {
        /// In JSON, `lastLoginTime` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/UserInfo.lastLoginTime/type");
        }
        /// `lastLoginTime` is an RFC 3339 date-time with an offset.
        #[test]
        fn format() {
            proof::holds("pay@2.0.4/UserInfo.lastLoginTime/format");
        }
    }
    mod user_info_merchant_user_id {
        /// In JSON, `merchantUserId` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/UserInfo.merchantUserId/type");
        }
        /// `merchantUserId` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/UserInfo.merchantUserId/max-length");
        }
    }
    mod user_info {
        /// `UserInfo` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("pay@2.0.4/UserInfo/unlisted");
        }
    }
    mod order_info_product_name {
        /// In JSON, `productName` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/OrderInfo.productName/type");
        }
        /// `productName` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/OrderInfo.productName/max-length");
        }
    }
    mod order_info_product_category {
        /// In JSON, `productCategory` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/OrderInfo.productCategory/type");
        }
        /// `productCategory` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/OrderInfo.productCategory/max-length");
        }
    }
    mod order_info_product_sub_category {
        /// In JSON, `productSubCategory` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/OrderInfo.productSubCategory/type");
        }
        /// `productSubCategory` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/OrderInfo.productSubCategory/max-length");
        }
    }
    mod order_info_item_price {
        /// In JSON, `itemPrice` is an object.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/OrderInfo.itemPrice/type");
        }
    }
    mod order_info {
        /// `OrderInfo` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("pay@2.0.4/OrderInfo/unlisted");
        }
    }
    mod extend_info_store_terminal_request_time {
        /// In JSON, `storeTerminalRequestTime` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/ExtendInfo.storeTerminalRequestTime/type");
        }
        /// `storeTerminalRequestTime` is an RFC 3339 date-time with an offset and exactly three fraction digits.
        #[test]
        fn format() {
            proof::holds("pay@2.0.4/ExtendInfo.storeTerminalRequestTime/format");
        }
    }
    mod extend_info_last_payment_info {
        /// The member is called `last_payment_info`, not `Last_payment_info`.
        #[test]
        fn name() {
            proof::holds("pay@2.0.4/ExtendInfo.last_payment_info/name");
        }
        /// The member is called `Last_payment_info`, not `last_payment_info`.
        #[test]
        fn name_capitalised() {
            proof::holds("pay@2.0.4/ExtendInfo.last_payment_info/name:capitalised");
        }
        /// In JSON, `last_payment_info` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/ExtendInfo.last_payment_info/type");
        }
        /// `last_payment_info` is one or more items with `|` between them.
        #[test]
        fn items() {
            proof::holds("pay@2.0.4/ExtendInfo.last_payment_info/items");
        }
    }
    mod trade_information_business_type {
        /// In JSON, `business_type` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/TradeInformation.business_type/type");
        }
        /// `business_type` is one or more items with `|` between them, each one of `1`, `2`, `3`, `4`, `5`.
        #[test]
        fn items() {
            proof::holds("pay@2.0.4/TradeInformation.business_type/items");
        }
    }
    mod trade_information_hotel_name {
        /// In JSON, `hotel_name` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/TradeInformation.hotel_name/type");
        }
        /// `hotel_name` consists of ASCII letters, digits and these characters: blank `,` `.` `<` `>` `(` `)` `[` `]` `/` `\` `-` `|`.
        #[test]
        fn characters() {
            proof::holds("pay@2.0.4/TradeInformation.hotel_name/characters");
        }
        /// `hotel_name` is one or more items with `|` between them.
        #[test]
        fn items() {
            proof::holds("pay@2.0.4/TradeInformation.hotel_name/items");
        }
        /// `hotel_name` is there only when `business_type` has the item `1`.
        #[test]
        fn only_when() {
            proof::holds("pay@2.0.4/TradeInformation.hotel_name/only-when");
        }
    }
    mod trade_information_check_in_time {
        /// In JSON, `check_in_time` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/TradeInformation.check_in_time/type");
        }
        /// `check_in_time` is a calendar date like 2018-10-20.
        #[test]
        fn format() {
            proof::holds("pay@2.0.4/TradeInformation.check_in_time/format");
        }
        /// `check_in_time` is there only when `business_type` has the item `1`.
        #[test]
        fn only_when() {
            proof::holds("pay@2.0.4/TradeInformation.check_in_time/only-when");
        }
    }
    mod trade_information_check_out_time {
        /// In JSON, `check_out_time` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/TradeInformation.check_out_time/type");
        }
        /// `check_out_time` is a calendar date like 2018-10-20.
        #[test]
        fn format() {
            proof::holds("pay@2.0.4/TradeInformation.check_out_time/format");
        }
        /// `check_out_time` is there only when `business_type` has the item `1`.
        #[test]
        fn only_when() {
            proof::holds("pay@2.0.4/TradeInformation.check_out_time/only-when");
        }
    }
    mod trade_information_flight_number {
        /// In JSON, `flight_number` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/TradeInformation.flight_number/type");
        }
        /// `flight_number` is one or more items with `|` between them.
        #[test]
        fn items() {
            proof::holds("pay@2.0.4/TradeInformation.flight_number/items");
        }
        /// `flight_number` is there only when `business_type` has the item `2`.
        #[test]
        fn only_when() {
            proof::holds("pay@2.0.4/TradeInformation.flight_number/only-when");
        }
    }
    mod trade_information_departure_time {
        /// In JSON, `departure_time` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/TradeInformation.departure_time/type");
        }
        /// `departure_time` is one or more items with `|` between them, each a local date and time to the minute like 2018-10-22 20:49.
        #[test]
        fn items() {
            proof::holds("pay@2.0.4/TradeInformation.departure_time/items");
        }
        /// `departure_time` is there only when `business_type` has the item `2`.
        #[test]
        fn only_when() {
            proof::holds("pay@2.0.4/TradeInformation.departure_time/only-when");
        }
    }
    mod trade_information_admission_notice_url {
        /// In JSON, `admission_notice_url` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/TradeInformation.admission_notice_url/type");
        }
        /// `admission_notice_url` is an absolute URL.
        #[test]
        fn format() {
            proof::holds("pay@2.0.4/TradeInformation.admission_notice_url/format");
        }
        /// `admission_notice_url` is required when `business_type` has the item `3`.
        #[test]
        fn required_when() {
            proof::holds(
                "pay@2.0.4/TradeInformation.admission_notice_url/required-when",
            );
        }
    }
    mod trade_information_goods_info {
        /// In JSON, `goods_info` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/TradeInformation.goods_info/type");
        }
        /// `goods_info` is one or more items with `|` between them, each with `^` and a quantity at its end.
        #[test]
        fn items() {
            proof::holds("pay@2.0.4/TradeInformation.goods_info/items");
        }
        /// `goods_info` is there only when `business_type` has the item `4`.
        #[test]
        fn only_when() {
            proof::holds("pay@2.0.4/TradeInformation.goods_info/only-when");
        }
    }
    mod trade_information_total_quantity {
        /// In JSON, `total_quantity` is an integer.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/TradeInformation.total_quantity/type");
        }
        /// In JSON, `total_quantity` is a string.
        #[test]
        fn type_digit_string() {
            proof::holds("pay@2.0.4/TradeInformation.total_quantity/type:digit-string");
        }
        /// In JSON, `total_quantity` is a string or an integer.
        #[test]
        fn type_either() {
            proof::holds("pay@2.0.4/TradeInformation.total_quantity/type:either");
        }
        /// `total_quantity` is made of digits only.
        #[test]
        fn format_digit_string() {
            proof::holds(
                "pay@2.0.4/TradeInformation.total_quantity/format:digit-string",
            );
        }
        /// `total_quantity` is there only when `business_type` has the item `4`.
        #[test]
        fn only_when() {
            proof::holds("pay@2.0.4/TradeInformation.total_quantity/only-when");
        }
    }
    mod trade_information_other_business_type {
        /// In JSON, `other_business_type` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/TradeInformation.other_business_type/type");
        }
        /// `other_business_type` is required when `business_type` has the item `5`.
        #[test]
        fn required_when() {
            proof::holds("pay@2.0.4/TradeInformation.other_business_type/required-when");
        }
    }
    mod trade_information {
        /// The day of departure is not before the day of arrival.
        #[test]
        fn stay_order() {
            proof::holds("pay@2.0.4/TradeInformation/stay-order");
        }
        /// `TradeInformation` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("pay@2.0.4/TradeInformation/unlisted");
        }
    }
    mod response_envelope_response {
        /// `response` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/response-envelope.response/required");
        }
        /// In JSON, `response` is an object.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/response-envelope.response/type");
        }
    }
    mod response_envelope_signature {
        /// `signature` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/response-envelope.signature/required");
        }
        /// In JSON, `signature` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/response-envelope.signature/type");
        }
    }
    mod response_envelope {
        /// `response-envelope` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("pay@2.0.4/response-envelope/unlisted");
        }
    }
    mod response_head {
        /// `head` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/response.head/required");
        }
        /// In JSON, `head` is an object.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/response.head/type");
        }
        /// `ResponseHead` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("pay@2.0.4/ResponseHead/unlisted");
        }
    }
    mod response_body {
        /// `body` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/response.body/required");
        }
        /// In JSON, `body` is an object.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/response.body/type");
        }
        /// The conversion rate's base currency is the currency of the order amount.
        #[test]
        fn base_currency() {
            proof::holds("pay@2.0.4/response.body/base-currency");
        }
        /// The conversion rate's exchange currency is the currency of the amount that was paid.
        #[test]
        fn exchange_currency() {
            proof::holds("pay@2.0.4/response.body/exchange-currency");
        }
        /// The conversion rate's base currency is the currency of the amount that was paid.
        #[test]
        fn base_currency_is_paid() {
            proof::holds("pay@2.0.4/response.body/base-currency-is-paid");
        }
        /// The conversion rate's exchange currency is the currency of the order amount.
        #[test]
        fn exchange_currency_is_ordered() {
            proof::holds("pay@2.0.4/response.body/exchange-currency-is-ordered");
        }
        /// `response.body` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("pay@2.0.4/response.body/unlisted");
        }
    }
    mod response {
        /// `response` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("pay@2.0.4/response/unlisted");
        }
    }
    mod response_head_version {
        /// `version` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/ResponseHead.version/required");
        }
        /// In JSON, `version` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/ResponseHead.version/type");
        }
        /// `version` is `2.0.4`.
        #[test]
        fn value() {
            proof::holds("pay@2.0.4/ResponseHead.version/value");
        }
    }
    mod response_head_function {
        /// `function` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/ResponseHead.function/required");
        }
        /// In JSON, `function` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/ResponseHead.function/type");
        }
        /// `function` is `alipay.intl.acquiring.offline.pay`.
        #[test]
        fn value() {
            proof::holds("pay@2.0.4/ResponseHead.function/value");
        }
        /// `function` is one of `alipay.intl.acquiring.offline.pay`, `alipay.intl.function`.
        #[test]
        fn value_placeholder_too() {
            proof::holds("pay@2.0.4/ResponseHead.function/value:placeholder-too");
        }
    }
    mod response_head_client_id {
        /// `clientId` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/ResponseHead.clientId/required");
        }
        /// In JSON, `clientId` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/ResponseHead.clientId/type");
        }
        /// `clientId` has at most 32 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/ResponseHead.clientId/max-length");
        }
    }
    mod response_head_resp_time {
        /// `respTime` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/ResponseHead.respTime/required");
        }
        /// In JSON, `respTime` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/ResponseHead.respTime/type");
        }
        /// `respTime` is an RFC 3339 date-time with an offset.
        #[test]
        fn format() {
            proof::holds("pay@2.0.4/ResponseHead.respTime/format");
        }
    }
    mod response_head_req_msg_id {
        /// `reqMsgId` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/ResponseHead.reqMsgId/required");
        }
        /// In JSON, `reqMsgId` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/ResponseHead.reqMsgId/type");
        }
        /// `reqMsgId` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/ResponseHead.reqMsgId/max-length");
        }
    }
    mod response_head_reserve {
        /// In JSON, `reserve` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/ResponseHead.reserve/type");
        }
        /// `reserve` has at most 256 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/ResponseHead.reserve/max-length");
        }
        /// `reserve` holds the JSON text of an object.
        #[test]
        fn payload() {
            proof::holds("pay@2.0.4/ResponseHead.reserve/payload");
        }
    }
    mod response_head_sign_type {
        /// In JSON, `signType` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/ResponseHead.signType/type");
        }
        /// `signType` is `RSA2`.
        #[test]
        fn value() {
            proof::holds("pay@2.0.4/ResponseHead.signType/value");
        }
        /// `signType` is one of `RSA2`, `RSA`.
        #[test]
        fn value_rsa2_or_rsa() {
            proof::holds("pay@2.0.4/ResponseHead.signType/value:rsa2-or-rsa");
        }
    }
    mod response_body_result_info {
        /// `resultInfo` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/response.body.resultInfo/required");
        }
        /// In JSON, `resultInfo` is an object.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/response.body.resultInfo/type");
        }
    }
    mod response_body_acquirement_id {
        /// In JSON, `acquirementId` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/response.body.acquirementId/type");
        }
        /// `acquirementId` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/response.body.acquirementId/max-length");
        }
        /// `acquirementId` is required when `resultInfo.resultCode` is `SUCCESS`.
        #[test]
        fn required_when() {
            proof::holds("pay@2.0.4/response.body.acquirementId/required-when");
        }
    }
    mod response_body_merchant_trans_id {
        /// In JSON, `merchantTransId` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/response.body.merchantTransId/type");
        }
        /// `merchantTransId` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/response.body.merchantTransId/max-length");
        }
        /// `merchantTransId` is required when `resultInfo.resultCode` is `SUCCESS`.
        #[test]
        fn required_when() {
            proof::holds("pay@2.0.4/response.body.merchantTransId/required-when");
        }
        /// `merchantTransId` is there only when `resultInfo.resultCode` is `SUCCESS` or it is not so that `resultInfo.resultStatus` is one of `F`, `U`.
        #[test]
        fn only_when() {
            proof::holds("pay@2.0.4/response.body.merchantTransId/only-when");
        }
    }
    mod response_body_order_amount {
        /// In JSON, `orderAmount` is an object.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/response.body.orderAmount/type");
        }
        /// `orderAmount` is required when `resultInfo.resultCode` is `SUCCESS`.
        #[test]
        fn required_when() {
            proof::holds("pay@2.0.4/response.body.orderAmount/required-when");
        }
    }
    mod response_body_pay_amount {
        /// In JSON, `payAmount` is an object.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/response.body.payAmount/type");
        }
        /// `payAmount` is required when `resultInfo.resultCode` is `SUCCESS`.
        #[test]
        fn required_when_on_success() {
            proof::holds("pay@2.0.4/response.body.payAmount/required-when:on-success");
        }
    }
    mod response_body_conversion_rate {
        /// In JSON, `conversionRate` is an object.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/response.body.conversionRate/type");
        }
        /// `conversionRate` is required when `resultInfo.resultCode` is `SUCCESS` and `payAmount.currency` differs from `orderAmount.currency`.
        #[test]
        fn required_when() {
            proof::holds("pay@2.0.4/response.body.conversionRate/required-when");
        }
        /// `conversionRate` is required when `resultInfo.resultCode` is `SUCCESS`.
        #[test]
        fn required_when_on_success() {
            proof::holds(
                "pay@2.0.4/response.body.conversionRate/required-when:on-success",
            );
        }
    }
    mod response_body_create_time {
        /// In JSON, `createTime` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/response.body.createTime/type");
        }
        /// `createTime` is an RFC 3339 date-time with an offset.
        #[test]
        fn format() {
            proof::holds("pay@2.0.4/response.body.createTime/format");
        }
        /// `createTime` is required when `resultInfo.resultCode` is `SUCCESS`.
        #[test]
        fn required_when() {
            proof::holds("pay@2.0.4/response.body.createTime/required-when");
        }
    }
    mod response_body_payment_time {
        /// In JSON, `paymentTime` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/response.body.paymentTime/type");
        }
        /// `paymentTime` is an RFC 3339 date-time with an offset.
        #[test]
        fn format() {
            proof::holds("pay@2.0.4/response.body.paymentTime/format");
        }
        /// `paymentTime` is required when `resultInfo.resultCode` is `SUCCESS`.
        #[test]
        fn required_when_on_success() {
            proof::holds("pay@2.0.4/response.body.paymentTime/required-when:on-success");
        }
    }
    mod response_body_user_site {
        /// `userSite` is required.
        #[test]
        fn required_always() {
            proof::holds("pay@2.0.4/response.body.userSite/required:always");
        }
        /// In JSON, `userSite` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/response.body.userSite/type");
        }
        /// `userSite` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/response.body.userSite/max-length");
        }
        /// `userSite` is usually one of `ALIPAY_CN`, `ALIPAY_HK`, `KAKAOPAY`, `TNG`; others may come.
        #[test]
        fn value() {
            proof::holds("pay@2.0.4/response.body.userSite/value");
        }
        /// `userSite` is required when `resultInfo.resultCode` is `SUCCESS`.
        #[test]
        fn required_when() {
            proof::holds("pay@2.0.4/response.body.userSite/required-when");
        }
    }
    mod response_body_user_id {
        /// In JSON, `userId` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/response.body.userId/type");
        }
        /// `userId` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/response.body.userId/max-length");
        }
    }
    mod response_body_user_login_id {
        /// In JSON, `userLoginId` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/response.body.userLoginId/type");
        }
        /// `userLoginId` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/response.body.userLoginId/max-length");
        }
    }
    mod response_body_extend_info {
        /// In JSON, `extendInfo` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/response.body.extendInfo/type");
        }
        /// `extendInfo` has at most 2048 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/response.body.extendInfo/max-length");
        }
        /// `extendInfo` holds the JSON text of an object.
        #[test]
        fn payload() {
            proof::holds("pay@2.0.4/response.body.extendInfo/payload");
        }
    }
    mod result_info_result_status {
        /// `resultStatus` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/ResultInfo.resultStatus/required");
        }
        /// In JSON, `resultStatus` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/ResultInfo.resultStatus/type");
        }
        /// `resultStatus` is one of `S`, `F`, `U`.
        #[test]
        fn value() {
            proof::holds("pay@2.0.4/ResultInfo.resultStatus/value");
        }
    }
    mod result_info_result_code_id {
        /// `resultCodeId` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/ResultInfo.resultCodeId/required");
        }
        /// In JSON, `resultCodeId` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/ResultInfo.resultCodeId/type");
        }
        /// `resultCodeId` is made of exactly eight digits.
        #[test]
        fn format() {
            proof::holds("pay@2.0.4/ResultInfo.resultCodeId/format");
        }
    }
    mod result_info_result_code {
        /// `resultCode` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/ResultInfo.resultCode/required");
        }
        /// In JSON, `resultCode` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/ResultInfo.resultCode/type");
        }
        /// `resultCode` has at most 64 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/ResultInfo.resultCode/max-length");
        }
    }
    mod result_info_result_msg {
        /// In JSON, `resultMsg` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/ResultInfo.resultMsg/type");
        }
        /// `resultMsg` has at most 256 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/ResultInfo.resultMsg/max-length");
        }
        /// `resultMsg` is required when `resultStatus` is one of `F`, `U`.
        #[test]
        fn required_when() {
            proof::holds("pay@2.0.4/ResultInfo.resultMsg/required-when");
        }
    }
    mod result_info {
        /// A result with status S has the id 00000000.
        #[test]
        fn success_id() {
            proof::holds("pay@2.0.4/ResultInfo/success-id");
        }
        /// A result with the id 00000000 has status S.
        #[test]
        fn failure_id() {
            proof::holds("pay@2.0.4/ResultInfo/failure-id");
        }
        /// Id, code and status are together one row of the API's result-code tables.
        #[test]
        fn result_row() {
            proof::holds("pay@2.0.4/ResultInfo/result-row");
        }
        /// `ResultInfo` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("pay@2.0.4/ResultInfo/unlisted");
        }
    }
    mod exchange_rate_base_currency {
        /// `baseCurrency` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/ExchangeRate.baseCurrency/required");
        }
        /// In JSON, `baseCurrency` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/ExchangeRate.baseCurrency/type");
        }
        /// `baseCurrency` is the code of an active currency of ISO 4217.
        #[test]
        fn format() {
            proof::holds("pay@2.0.4/ExchangeRate.baseCurrency/format");
        }
    }
    mod exchange_rate_exchange_currency {
        /// `exchangeCurrency` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/ExchangeRate.exchangeCurrency/required");
        }
        /// In JSON, `exchangeCurrency` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/ExchangeRate.exchangeCurrency/type");
        }
        /// `exchangeCurrency` is the code of an active currency of ISO 4217.
        #[test]
        fn format() {
            proof::holds("pay@2.0.4/ExchangeRate.exchangeCurrency/format");
        }
    }
    mod exchange_rate_rate {
        /// `rate` is required.
        #[test]
        fn required() {
            proof::holds("pay@2.0.4/ExchangeRate.rate/required");
        }
        /// In JSON, `rate` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/ExchangeRate.rate/type");
        }
        /// `rate` has at most 16 characters.
        #[test]
        fn max_length() {
            proof::holds("pay@2.0.4/ExchangeRate.rate/max-length");
        }
        /// `rate` is a decimal number in digits.
        #[test]
        fn format() {
            proof::holds("pay@2.0.4/ExchangeRate.rate/format");
        }
    }
    mod exchange_rate {
        /// `ExchangeRate` has no members but the listed ones.
        #[test]
        fn unlisted() {
            proof::holds("pay@2.0.4/ExchangeRate/unlisted");
        }
    }
    mod response_extend_info_is_enterprise_user {
        /// In JSON, `isEnterpriseUser` is a string.
        #[test]
        fn r#type() {
            proof::holds("pay@2.0.4/ResponseExtendInfo.isEnterpriseUser/type");
        }
    }
    mod exchange {
        /// The response repeats the request's client id.
        #[test]
        fn repeats_client_id() {
            proof::holds("pay@2.0.4/exchange/repeats-client-id");
        }
        /// The response repeats the request's message id.
        #[test]
        fn repeats_message_id() {
            proof::holds("pay@2.0.4/exchange/repeats-message-id");
        }
        /// The response names the transaction by the merchant's id from the request.
        #[test]
        fn repeats_transaction_id() {
            proof::holds("pay@2.0.4/exchange/repeats-transaction-id");
        }
        /// The response's order amount is the one from the request.
        #[test]
        fn repeats_order_amount() {
            proof::holds("pay@2.0.4/exchange/repeats-order-amount");
        }
    }
}

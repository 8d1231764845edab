//! Validators of `pay@2.0.0`.
//!
//! Compiled from `spec/` by `cargo xtask generate`; do not edit.
use wire::{
    condition, Direction, Finding, Format, Kinds, Member, Read, Reader, Readings,
    Scratch, TypeRule,
};
use super::{result_codes::RESULT_CODES, rules, view};
/// Judges one message. An exchange is two messages: see [`check_exchange`].
pub fn check(direction: Direction, bytes: &[u8], readings: &Readings) -> Vec<Finding> {
    let scratch = Scratch::new();
    match direction {
        Direction::Request => decode_request(bytes, &scratch, readings).1,
        Direction::Response => decode_response(bytes, &scratch, readings).1,
        Direction::Exchange => Vec::new(),
    }
}
/// Reads and judges a request's envelope. There is no value when the bytes
/// are no JSON object.
pub fn decode_request<'a>(
    bytes: &'a [u8],
    scratch: &'a Scratch,
    readings: &'a Readings,
) -> (Option<view::RequestEnvelope<'a>>, Vec<Finding>) {
    let mut reader = Reader::new(bytes, scratch, readings);
    let value = request_envelope(&mut reader, &[]);
    (whole(value), reader.finish())
}
/// Reads and judges a response's envelope. There is no value when the bytes
/// are no JSON object.
pub fn decode_response<'a>(
    bytes: &'a [u8],
    scratch: &'a Scratch,
    readings: &'a Readings,
) -> (Option<view::ResponseEnvelope<'a>>, Vec<Finding>) {
    let mut reader = Reader::new(bytes, scratch, readings);
    let value = response_envelope(&mut reader, &[]);
    (whole(value), reader.finish())
}
fn whole<T>(value: Read<Member<T>>) -> Option<T> {
    match value {
        Ok(Member::Good(value, _)) => Some(value),
        _ => None,
    }
}
/// Judges what lies between a request's and a response's envelope, and nothing
/// else. Spans are in the message that the pointer's first part names.
pub fn check_exchange(
    request: &[u8],
    response: &[u8],
    readings: &Readings,
) -> Vec<Finding> {
    let scratch = Scratch::new();
    let Some(request) = whole(
        request_envelope(&mut Reader::new(request, &scratch, readings), &[]),
    ) else {
        return Vec::new();
    };
    let Some(response) = whole(
        response_envelope(&mut Reader::new(response, &scratch, readings), &[]),
    ) else {
        return Vec::new();
    };
    let mut reader = Reader::new(b"", &scratch, readings);
    if let Some(found) = Some(&response.response)
        .and_then(|member| member.good())
        .map(|object| &object.head)
        .and_then(|member| member.good())
        .map(|object| &object.client_id) && let Some(place) = found.span()
        && (false
            || condition::differ(
                Some(&request.request)
                    .and_then(|member| member.good())
                    .map(|object| &object.head)
                    .and_then(|member| member.good())
                    .map(|object| &object.client_id),
                Some(&response.response)
                    .and_then(|member| member.good())
                    .map(|object| &object.head)
                    .and_then(|member| member.good())
                    .map(|object| &object.client_id),
            ))
    {
        reader
            .report(
                &rules::EXCHANGE_REPEATS_CLIENT_ID,
                &["response", "head", "clientId"],
                place,
                || {
                    format!(
                        "{} differs from {} ({})", condition::shown(Some(& response
                        .response).and_then(| member | member.good()).map(| object | &
                        object.head).and_then(| member | member.good()).map(| object | &
                        object.client_id)), condition::shown(Some(& request.request)
                        .and_then(| member | member.good()).map(| object | & object.head)
                        .and_then(| member | member.good()).map(| object | & object
                        .client_id)), "request.head.clientId"
                    )
                },
            );
    }
    if let Some(found) = Some(&response.response)
        .and_then(|member| member.good())
        .map(|object| &object.head)
        .and_then(|member| member.good())
        .map(|object| &object.req_msg_id) && let Some(place) = found.span()
        && (false
            || condition::differ(
                Some(&request.request)
                    .and_then(|member| member.good())
                    .map(|object| &object.head)
                    .and_then(|member| member.good())
                    .map(|object| &object.req_msg_id),
                Some(&response.response)
                    .and_then(|member| member.good())
                    .map(|object| &object.head)
                    .and_then(|member| member.good())
                    .map(|object| &object.req_msg_id),
            ))
    {
        reader
            .report(
                &rules::EXCHANGE_REPEATS_MESSAGE_ID,
                &["response", "head", "reqMsgId"],
                place,
                || {
                    format!(
                        "{} differs from {} ({})", condition::shown(Some(& response
                        .response).and_then(| member | member.good()).map(| object | &
                        object.head).and_then(| member | member.good()).map(| object | &
                        object.req_msg_id)), condition::shown(Some(& request.request)
                        .and_then(| member | member.good()).map(| object | & object.head)
                        .and_then(| member | member.good()).map(| object | & object
                        .req_msg_id)), "request.head.reqMsgId"
                    )
                },
            );
    }
    if let Some(found) = Some(&response.response)
        .and_then(|member| member.good())
        .map(|object| &object.body)
        .and_then(|member| member.good())
        .map(|object| &object.merchant_trans_id) && let Some(place) = found.span()
        && (false
            || condition::differ(
                Some(&request.request)
                    .and_then(|member| member.good())
                    .map(|object| &object.body)
                    .and_then(|member| member.good())
                    .map(|object| &object.merchant_trans_id),
                Some(&response.response)
                    .and_then(|member| member.good())
                    .map(|object| &object.body)
                    .and_then(|member| member.good())
                    .map(|object| &object.merchant_trans_id),
            ))
    {
        reader
            .report(
                &rules::EXCHANGE_REPEATS_TRANSACTION_ID,
                &["response", "body", "merchantTransId"],
                place,
                || {
                    format!(
                        "{} differs from {} ({})", condition::shown(Some(& response
                        .response).and_then(| member | member.good()).map(| object | &
                        object.body).and_then(| member | member.good()).map(| object | &
                        object.merchant_trans_id)), condition::shown(Some(& request
                        .request).and_then(| member | member.good()).map(| object | &
                        object.body).and_then(| member | member.good()).map(| object | &
                        object.merchant_trans_id)), "request.body.merchantTransId"
                    )
                },
            );
    }
    if let Some(found) = Some(&response.response)
        .and_then(|member| member.good())
        .map(|object| &object.body)
        .and_then(|member| member.good())
        .map(|object| &object.order_amount) && let Some(place) = found.span()
        && (false
            || condition::differ(
                Some(&request.request)
                    .and_then(|member| member.good())
                    .map(|object| &object.body)
                    .and_then(|member| member.good())
                    .map(|object| &object.order)
                    .and_then(|member| member.good())
                    .map(|object| &object.order_amount)
                    .and_then(|member| member.good())
                    .map(|object| &object.currency),
                Some(&response.response)
                    .and_then(|member| member.good())
                    .map(|object| &object.body)
                    .and_then(|member| member.good())
                    .map(|object| &object.order_amount)
                    .and_then(|member| member.good())
                    .map(|object| &object.currency),
            )
            || condition::differ(
                Some(&request.request)
                    .and_then(|member| member.good())
                    .map(|object| &object.body)
                    .and_then(|member| member.good())
                    .map(|object| &object.order)
                    .and_then(|member| member.good())
                    .map(|object| &object.order_amount)
                    .and_then(|member| member.good())
                    .map(|object| &object.value),
                Some(&response.response)
                    .and_then(|member| member.good())
                    .map(|object| &object.body)
                    .and_then(|member| member.good())
                    .map(|object| &object.order_amount)
                    .and_then(|member| member.good())
                    .map(|object| &object.value),
            ))
    {
        reader
            .report(
                &rules::EXCHANGE_REPEATS_ORDER_AMOUNT,
                &["response", "body", "orderAmount"],
                place,
                || {
                    format!(
                        "{} differs from {} ({})", condition::shown(None:: < & Member < &
                        str >>), condition::shown(None:: < & Member < & str >>),
                        "request.body.order.orderAmount"
                    )
                },
            );
    }
    reader.finish()
}
fn reserve_payload<'a>(
    reader: &mut Reader<'a>,
    types: &[TypeRule],
) -> Read<Member<view::ReservePayload<'a>>> {
    let mut object = match reader.begin_object(types)? {
        Ok(object) => object,
        Err(span) => return Ok(Member::Bad(span)),
    };
    let mut view = view::ReservePayload::default();
    while let Some(name) = reader.next_member(&mut object)? {
        match name {
            _ => {
                let unlisted = reader.unlisted(&mut object, None)?;
                view.unlisted.push(unlisted);
            }
        }
        reader.leave();
    }
    let span = object.span;
    Ok(Member::Good(view, span))
}
fn request_head<'a>(
    reader: &mut Reader<'a>,
    types: &[TypeRule],
) -> Read<Member<view::RequestHead<'a>>> {
    let mut object = match reader.begin_object(types)? {
        Ok(object) => object,
        Err(span) => return Ok(Member::Bad(span)),
    };
    let mut view = view::RequestHead::default();
    while let Some(name) = reader.next_member(&mut object)? {
        match name {
            "version" => {
                if reader.first(&mut object, 0u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::REQUEST_HEAD_VERSION_TYPE,
                                },
                            ],
                        )?;
                    view.version = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .one_of(&rules::REQUEST_HEAD_VERSION_VALUE, &["2.0.0"]);
                            },
                        );
                }
            }
            "function" => {
                if reader.first(&mut object, 1u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::REQUEST_HEAD_FUNCTION_TYPE,
                                },
                            ],
                        )?;
                    view.function = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .one_of(
                                        &rules::REQUEST_HEAD_FUNCTION_VALUE,
                                        &["alipay.intl.acquiring.offline.pay"],
                                    );
                                value
                                    .one_of(
                                        &rules::REQUEST_HEAD_FUNCTION_VALUE_PLACEHOLDER_TOO,
                                        &[
                                            "alipay.intl.acquiring.offline.pay",
                                            "alipay.intl.function",
                                        ],
                                    );
                            },
                        );
                }
            }
            "clientId" => {
                if reader.first(&mut object, 2u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::REQUEST_HEAD_CLIENT_ID_TYPE,
                                },
                            ],
                        )?;
                    view.client_id = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(
                                        &rules::REQUEST_HEAD_CLIENT_ID_MAX_LENGTH,
                                        32u32,
                                    );
                            },
                        );
                }
            }
            "reqTime" => {
                if reader.first(&mut object, 3u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::REQUEST_HEAD_REQ_TIME_TYPE,
                                },
                            ],
                        )?;
                    view.req_time = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .format(
                                        &rules::REQUEST_HEAD_REQ_TIME_FORMAT,
                                        Format::DateTime,
                                    );
                            },
                        );
                }
            }
            "reqMsgId" => {
                if reader.first(&mut object, 4u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::REQUEST_HEAD_REQ_MSG_ID_TYPE,
                                },
                            ],
                        )?;
                    view.req_msg_id = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(
                                        &rules::REQUEST_HEAD_REQ_MSG_ID_MAX_LENGTH,
                                        64u32,
                                    );
                            },
                        );
                }
            }
            "reserve" => {
                if reader.first(&mut object, 5u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::REQUEST_HEAD_RESERVE_TYPE,
                                },
                            ],
                        )?;
                    view.reserve = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(
                                        &rules::REQUEST_HEAD_RESERVE_MAX_LENGTH,
                                        256u32,
                                    );
                                value
                                    .payload(
                                        &rules::REQUEST_HEAD_RESERVE_PAYLOAD,
                                        |reader| Ok(
                                            !matches!(reserve_payload(reader, & []) ?, Member::Bad(_)),
                                        ),
                                    );
                            },
                        );
                }
            }
            _ => {
                let unlisted = reader
                    .unlisted(&mut object, Some(&rules::REQUEST_HEAD_UNLISTED))?;
                view.unlisted.push(unlisted);
            }
        }
        reader.leave();
    }
    let span = object.span;
    if view.version.is_absent() {
        reader
            .report(
                &rules::REQUEST_HEAD_VERSION_REQUIRED,
                &[],
                span,
                || "member \"version\" is missing".to_owned(),
            );
    }
    if view.function.is_absent() {
        reader
            .report(
                &rules::REQUEST_HEAD_FUNCTION_REQUIRED,
                &[],
                span,
                || "member \"function\" is missing".to_owned(),
            );
    }
    if view.client_id.is_absent() {
        reader
            .report(
                &rules::REQUEST_HEAD_CLIENT_ID_REQUIRED,
                &[],
                span,
                || "member \"clientId\" is missing".to_owned(),
            );
    }
    if view.req_time.is_absent() {
        reader
            .report(
                &rules::REQUEST_HEAD_REQ_TIME_REQUIRED,
                &[],
                span,
                || "member \"reqTime\" is missing".to_owned(),
            );
    }
    if view.req_msg_id.is_absent() {
        reader
            .report(
                &rules::REQUEST_HEAD_REQ_MSG_ID_REQUIRED,
                &[],
                span,
                || "member \"reqMsgId\" is missing".to_owned(),
            );
    }
    Ok(Member::Good(view, span))
}
fn money<'a>(
    reader: &mut Reader<'a>,
    types: &[TypeRule],
) -> Read<Member<view::Money<'a>>> {
    let mut object = match reader.begin_object(types)? {
        Ok(object) => object,
        Err(span) => return Ok(Member::Bad(span)),
    };
    let mut view = view::Money::default();
    while let Some(name) = reader.next_member(&mut object)? {
        match name {
            "currency" => {
                if reader.first(&mut object, 0u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::MONEY_CURRENCY_TYPE,
                                },
                            ],
                        )?;
                    view.currency = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .format(&rules::MONEY_CURRENCY_FORMAT, Format::Currency);
                            },
                        );
                }
            }
            "value" => {
                if reader.first(&mut object, 1u32)? {
                    let member = reader
                        .scalar(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::MONEY_VALUE_TYPE,
                                },
                                TypeRule {
                                    kinds: Kinds::STRING.or(Kinds::INTEGER),
                                    rule: &rules::MONEY_VALUE_TYPE_EITHER,
                                },
                                TypeRule {
                                    kinds: Kinds::INTEGER,
                                    rule: &rules::MONEY_VALUE_TYPE_NUMBER,
                                },
                            ],
                        )?;
                    view.value = reader
                        .judge(
                            member,
                            |value| {
                                value.max_length(&rules::MONEY_VALUE_MAX_LENGTH, 16u32);
                                value.format(&rules::MONEY_VALUE_FORMAT, Format::Digits);
                            },
                        );
                }
            }
            _ => {
                let unlisted = reader
                    .unlisted(&mut object, Some(&rules::MONEY_UNLISTED))?;
                view.unlisted.push(unlisted);
            }
        }
        reader.leave();
    }
    let span = object.span;
    if view.currency.is_absent() {
        reader
            .report(
                &rules::MONEY_CURRENCY_REQUIRED,
                &[],
                span,
                || "member \"currency\" is missing".to_owned(),
            );
    }
    if view.value.is_absent() {
        reader
            .report(
                &rules::MONEY_VALUE_REQUIRED,
                &[],
                span,
                || "member \"value\" is missing".to_owned(),
            );
    }
    Ok(Member::Good(view, span))
}
fn seller<'a>(
    reader: &mut Reader<'a>,
    types: &[TypeRule],
) -> Read<Member<view::Seller<'a>>> {
    let mut object = match reader.begin_object(types)? {
        Ok(object) => object,
        Err(span) => return Ok(Member::Bad(span)),
    };
    let mut view = view::Seller::default();
    while let Some(name) = reader.next_member(&mut object)? {
        match name {
            "sellerId" => {
                if reader.first(&mut object, 0u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::SELLER_SELLER_ID_TYPE,
                                },
                            ],
                        )?;
                    view.seller_id = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(&rules::SELLER_SELLER_ID_MAX_LENGTH, 32u32);
                            },
                        );
                }
            }
            "sellerMCC" => {
                if reader.first(&mut object, 1u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::SELLER_SELLER_MCC_TYPE,
                                },
                            ],
                        )?;
                    view.seller_mcc = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(
                                        &rules::SELLER_SELLER_MCC_MAX_LENGTH_UP_TO_32,
                                        32u32,
                                    );
                                value.format(&rules::SELLER_SELLER_MCC_FORMAT, Format::Mcc);
                            },
                        );
                }
            }
            "sellerName" => {
                if reader.first(&mut object, 2u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::SELLER_SELLER_NAME_TYPE,
                                },
                            ],
                        )?;
                    view.seller_name = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(&rules::SELLER_SELLER_NAME_MAX_LENGTH, 128u32);
                            },
                        );
                }
            }
            "sellerEngName" => {
                if reader.first(&mut object, 3u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::SELLER_SELLER_ENG_NAME_TYPE,
                                },
                            ],
                        )?;
                    view.seller_eng_name = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(
                                        &rules::SELLER_SELLER_ENG_NAME_MAX_LENGTH,
                                        256u32,
                                    );
                            },
                        );
                }
            }
            "storeId" => {
                if reader.first(&mut object, 4u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::SELLER_STORE_ID_TYPE,
                                },
                            ],
                        )?;
                    view.store_id = reader
                        .judge(
                            member,
                            |value| {
                                value.max_length(&rules::SELLER_STORE_ID_MAX_LENGTH, 32u32);
                            },
                        );
                }
            }
            "storeMCC" => {
                if reader.first(&mut object, 5u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::SELLER_STORE_MCC_TYPE,
                                },
                            ],
                        )?;
                    view.store_mcc = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(
                                        &rules::SELLER_STORE_MCC_MAX_LENGTH_UP_TO_32,
                                        32u32,
                                    );
                                value.format(&rules::SELLER_STORE_MCC_FORMAT, Format::Mcc);
                            },
                        );
                }
            }
            "storeName" => {
                if reader.first(&mut object, 6u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::SELLER_STORE_NAME_TYPE,
                                },
                            ],
                        )?;
                    view.store_name = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(&rules::SELLER_STORE_NAME_MAX_LENGTH, 128u32);
                            },
                        );
                }
            }
            "storeEngName" => {
                if reader.first(&mut object, 7u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::SELLER_STORE_ENG_NAME_TYPE,
                                },
                            ],
                        )?;
                    view.store_eng_name = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(
                                        &rules::SELLER_STORE_ENG_NAME_MAX_LENGTH,
                                        256u32,
                                    );
                            },
                        );
                }
            }
            "terminalId" => {
                if reader.first(&mut object, 8u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::SELLER_TERMINAL_ID_TYPE,
                                },
                            ],
                        )?;
                    view.terminal_id = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(&rules::SELLER_TERMINAL_ID_MAX_LENGTH, 64u32);
                            },
                        );
                }
            }
            "operatorId" => {
                if reader.first(&mut object, 9u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::SELLER_OPERATOR_ID_TYPE,
                                },
                            ],
                        )?;
                    view.operator_id = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(&rules::SELLER_OPERATOR_ID_MAX_LENGTH, 64u32);
                            },
                        );
                }
            }
            _ => {
                let unlisted = reader
                    .unlisted(&mut object, Some(&rules::SELLER_UNLISTED))?;
                view.unlisted.push(unlisted);
            }
        }
        reader.leave();
    }
    let span = object.span;
    if view.seller_id.is_absent() {
        reader
            .report(
                &rules::SELLER_SELLER_ID_REQUIRED,
                &[],
                span,
                || "member \"sellerId\" is missing".to_owned(),
            );
    }
    if view.seller_mcc.is_absent() {
        reader
            .report(
                &rules::SELLER_SELLER_MCC_REQUIRED,
                &[],
                span,
                || "member \"sellerMCC\" is missing".to_owned(),
            );
    }
    if view.seller_name.is_absent() {
        reader
            .report(
                &rules::SELLER_SELLER_NAME_REQUIRED,
                &[],
                span,
                || "member \"sellerName\" is missing".to_owned(),
            );
    }
    if view.store_id.is_absent() {
        reader
            .report(
                &rules::SELLER_STORE_ID_REQUIRED,
                &[],
                span,
                || "member \"storeId\" is missing".to_owned(),
            );
    }
    if view.store_mcc.is_absent() {
        reader
            .report(
                &rules::SELLER_STORE_MCC_REQUIRED_REQUIRED,
                &[],
                span,
                || "member \"storeMCC\" is missing".to_owned(),
            );
    }
    if view.store_name.is_absent() {
        reader
            .report(
                &rules::SELLER_STORE_NAME_REQUIRED,
                &[],
                span,
                || "member \"storeName\" is missing".to_owned(),
            );
    }
    Ok(Member::Good(view, span))
}
fn order<'a>(
    reader: &mut Reader<'a>,
    types: &[TypeRule],
) -> Read<Member<view::Order<'a>>> {
    let mut object = match reader.begin_object(types)? {
        Ok(object) => object,
        Err(span) => return Ok(Member::Bad(span)),
    };
    let mut view = view::Order::default();
    while let Some(name) = reader.next_member(&mut object)? {
        match name {
            "orderAmount" => {
                if reader.first(&mut object, 0u32)? {
                    view.order_amount = money(
                        reader,
                        &[
                            TypeRule {
                                kinds: Kinds::OBJECT,
                                rule: &rules::ORDER_ORDER_AMOUNT_TYPE,
                            },
                        ],
                    )?;
                }
            }
            "orderTitle" => {
                if reader.first(&mut object, 1u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::ORDER_ORDER_TITLE_TYPE,
                                },
                            ],
                        )?;
                    view.order_title = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(&rules::ORDER_ORDER_TITLE_MAX_LENGTH, 256u32);
                            },
                        );
                }
            }
            "orderDetail" => {
                if reader.first(&mut object, 2u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::ORDER_ORDER_DETAIL_TYPE,
                                },
                            ],
                        )?;
                    view.order_detail = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(&rules::ORDER_ORDER_DETAIL_MAX_LENGTH, 400u32);
                            },
                        );
                }
            }
            "seller" => {
                if reader.first(&mut object, 3u32)? {
                    view.seller = seller(
                        reader,
                        &[
                            TypeRule {
                                kinds: Kinds::OBJECT,
                                rule: &rules::ORDER_SELLER_TYPE,
                            },
                        ],
                    )?;
                }
            }
            _ => {
                let unlisted = reader
                    .unlisted(&mut object, Some(&rules::ORDER_UNLISTED))?;
                view.unlisted.push(unlisted);
            }
        }
        reader.leave();
    }
    let span = object.span;
    if view.order_amount.is_absent() {
        reader
            .report(
                &rules::ORDER_ORDER_AMOUNT_REQUIRED,
                &[],
                span,
                || "member \"orderAmount\" is missing".to_owned(),
            );
    }
    if view.order_title.is_absent() {
        reader
            .report(
                &rules::ORDER_ORDER_TITLE_REQUIRED,
                &[],
                span,
                || "member \"orderTitle\" is missing".to_owned(),
            );
    }
    if view.order_detail.is_absent() {
        reader
            .report(
                &rules::ORDER_ORDER_DETAIL_REQUIRED,
                &[],
                span,
                || "member \"orderDetail\" is missing".to_owned(),
            );
    }
    if view.seller.is_absent() {
        reader
            .report(
                &rules::ORDER_SELLER_REQUIRED,
                &[],
                span,
                || "member \"seller\" is missing".to_owned(),
            );
    }
    Ok(Member::Good(view, span))
}
fn device_info<'a>(
    reader: &mut Reader<'a>,
    types: &[TypeRule],
) -> Read<Member<view::DeviceInfo<'a>>> {
    let mut object = match reader.begin_object(types)? {
        Ok(object) => object,
        Err(span) => return Ok(Member::Bad(span)),
    };
    let mut view = view::DeviceInfo::default();
    while let Some(name) = reader.next_member(&mut object)? {
        match name {
            "sessionId" => {
                if reader.first(&mut object, 0u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::DEVICE_INFO_SESSION_ID_TYPE,
                                },
                            ],
                        )?;
                    view.session_id = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(
                                        &rules::DEVICE_INFO_SESSION_ID_MAX_LENGTH,
                                        64u32,
                                    );
                            },
                        );
                }
            }
            "serialNo" => {
                if reader.first(&mut object, 1u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::DEVICE_INFO_SERIAL_NO_TYPE,
                                },
                            ],
                        )?;
                    view.serial_no = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(
                                        &rules::DEVICE_INFO_SERIAL_NO_MAX_LENGTH,
                                        64u32,
                                    );
                            },
                        );
                }
            }
            "clientIp" => {
                if reader.first(&mut object, 2u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::DEVICE_INFO_CLIENT_IP_TYPE,
                                },
                            ],
                        )?;
                    view.client_ip = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(
                                        &rules::DEVICE_INFO_CLIENT_IP_MAX_LENGTH,
                                        32u32,
                                    );
                            },
                        );
                }
            }
            "latitudeLongitude" => {
                if reader.first(&mut object, 3u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::DEVICE_INFO_LATITUDE_LONGITUDE_TYPE,
                                },
                            ],
                        )?;
                    view.latitude_longitude = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(
                                        &rules::DEVICE_INFO_LATITUDE_LONGITUDE_MAX_LENGTH,
                                        128u32,
                                    );
                            },
                        );
                }
            }
            "idfa" => {
                if reader.first(&mut object, 4u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::DEVICE_INFO_IDFA_TYPE,
                                },
                            ],
                        )?;
                    view.idfa = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(&rules::DEVICE_INFO_IDFA_MAX_LENGTH, 128u32);
                            },
                        );
                }
            }
            "terminalType" => {
                if reader.first(&mut object, 5u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::DEVICE_INFO_TERMINAL_TYPE_TYPE,
                                },
                            ],
                        )?;
                    view.terminal_type = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .one_of(
                                        &rules::DEVICE_INFO_TERMINAL_TYPE_VALUE,
                                        &["APP", "WEB", "WAP", "SYSTEM", "APP_LINK"],
                                    );
                            },
                        );
                }
            }
            "deviceName" => {
                if reader.first(&mut object, 6u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::DEVICE_INFO_DEVICE_NAME_TYPE,
                                },
                            ],
                        )?;
                    view.device_name = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(
                                        &rules::DEVICE_INFO_DEVICE_NAME_MAX_LENGTH,
                                        256u32,
                                    );
                            },
                        );
                }
            }
            "deviceBrand" => {
                if reader.first(&mut object, 7u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::DEVICE_INFO_DEVICE_BRAND_TYPE,
                                },
                            ],
                        )?;
                    view.device_brand = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(
                                        &rules::DEVICE_INFO_DEVICE_BRAND_MAX_LENGTH,
                                        256u32,
                                    );
                            },
                        );
                }
            }
            "deviceModel" => {
                if reader.first(&mut object, 8u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::DEVICE_INFO_DEVICE_MODEL_TYPE,
                                },
                            ],
                        )?;
                    view.device_model = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(
                                        &rules::DEVICE_INFO_DEVICE_MODEL_MAX_LENGTH,
                                        64u32,
                                    );
                            },
                        );
                }
            }
            "imei" => {
                if reader.first(&mut object, 9u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::DEVICE_INFO_IMEI_TYPE,
                                },
                            ],
                        )?;
                    view.imei = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(&rules::DEVICE_INFO_IMEI_MAX_LENGTH, 64u32);
                            },
                        );
                }
            }
            "osName" => {
                if reader.first(&mut object, 10u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::DEVICE_INFO_OS_NAME_TYPE,
                                },
                            ],
                        )?;
                    view.os_name = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(&rules::DEVICE_INFO_OS_NAME_MAX_LENGTH, 64u32);
                            },
                        );
                }
            }
            "osVersion" => {
                if reader.first(&mut object, 11u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::DEVICE_INFO_OS_VERSION_TYPE,
                                },
                            ],
                        )?;
                    view.os_version = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(
                                        &rules::DEVICE_INFO_OS_VERSION_MAX_LENGTH,
                                        32u32,
                                    );
                            },
                        );
                }
            }
            "wirelessNetwork" => {
                if reader.first(&mut object, 12u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::DEVICE_INFO_WIRELESS_NETWORK_TYPE,
                                },
                            ],
                        )?;
                    view.wireless_network = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(
                                        &rules::DEVICE_INFO_WIRELESS_NETWORK_MAX_LENGTH,
                                        128u32,
                                    );
                            },
                        );
                }
            }
            "wirelessCarrier" => {
                if reader.first(&mut object, 13u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::DEVICE_INFO_WIRELESS_CARRIER_TYPE,
                                },
                            ],
                        )?;
                    view.wireless_carrier = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(
                                        &rules::DEVICE_INFO_WIRELESS_CARRIER_MAX_LENGTH,
                                        128u32,
                                    );
                            },
                        );
                }
            }
            "flightMode" => {
                if reader.first(&mut object, 14u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::DEVICE_INFO_FLIGHT_MODE_TYPE,
                                },
                            ],
                        )?;
                    view.flight_mode = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(
                                        &rules::DEVICE_INFO_FLIGHT_MODE_MAX_LENGTH,
                                        32u32,
                                    );
                            },
                        );
                }
            }
            "fingerPrintEnabled" => {
                if reader.first(&mut object, 15u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::DEVICE_INFO_FINGER_PRINT_ENABLED_TYPE,
                                },
                            ],
                        )?;
                    view.finger_print_enabled = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(
                                        &rules::DEVICE_INFO_FINGER_PRINT_ENABLED_MAX_LENGTH,
                                        32u32,
                                    );
                            },
                        );
                }
            }
            "deviceBootTime" => {
                if reader.first(&mut object, 16u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::DEVICE_INFO_DEVICE_BOOT_TIME_TYPE,
                                },
                            ],
                        )?;
                    view.device_boot_time = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .format(
                                        &rules::DEVICE_INFO_DEVICE_BOOT_TIME_FORMAT,
                                        Format::DateTime,
                                    );
                            },
                        );
                }
            }
            "lastUnlockTime" => {
                if reader.first(&mut object, 17u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::DEVICE_INFO_LAST_UNLOCK_TIME_TYPE,
                                },
                            ],
                        )?;
                    view.last_unlock_time = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .format(
                                        &rules::DEVICE_INFO_LAST_UNLOCK_TIME_FORMAT,
                                        Format::DateTime,
                                    );
                            },
                        );
                }
            }
            "screenResolution" => {
                if reader.first(&mut object, 18u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::DEVICE_INFO_SCREEN_RESOLUTION_TYPE,
                                },
                            ],
                        )?;
                    view.screen_resolution = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(
                                        &rules::DEVICE_INFO_SCREEN_RESOLUTION_MAX_LENGTH,
                                        32u32,
                                    );
                            },
                        );
                }
            }
            "isJailbreaked" => {
                if reader.first(&mut object, 19u32)? {
                    let member = reader
                        .scalar(
                            &[
                                TypeRule {
                                    kinds: Kinds::BOOLEAN,
                                    rule: &rules::DEVICE_INFO_IS_JAILBREAKED_TYPE,
                                },
                                TypeRule {
                                    kinds: Kinds::STRING.or(Kinds::BOOLEAN),
                                    rule: &rules::DEVICE_INFO_IS_JAILBREAKED_TYPE_EITHER,
                                },
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::DEVICE_INFO_IS_JAILBREAKED_TYPE_TEXT,
                                },
                            ],
                        )?;
                    view.is_jailbreaked = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .one_of(
                                        &rules::DEVICE_INFO_IS_JAILBREAKED_VALUE_EITHER,
                                        &["true", "false"],
                                    );
                            },
                        );
                }
            }
            "macAddress" => {
                if reader.first(&mut object, 20u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::DEVICE_INFO_MAC_ADDRESS_TYPE,
                                },
                            ],
                        )?;
                    view.mac_address = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(
                                        &rules::DEVICE_INFO_MAC_ADDRESS_MAX_LENGTH,
                                        64u32,
                                    );
                            },
                        );
                }
            }
            "systemLanguage" => {
                if reader.first(&mut object, 21u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::DEVICE_INFO_SYSTEM_LANGUAGE_TYPE,
                                },
                            ],
                        )?;
                    view.system_language = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(
                                        &rules::DEVICE_INFO_SYSTEM_LANGUAGE_MAX_LENGTH,
                                        64u32,
                                    );
                            },
                        );
                }
            }
            "timeZone" => {
                if reader.first(&mut object, 22u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::DEVICE_INFO_TIME_ZONE_TYPE,
                                },
                            ],
                        )?;
                    view.time_zone = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(
                                        &rules::DEVICE_INFO_TIME_ZONE_MAX_LENGTH,
                                        32u32,
                                    );
                            },
                        );
                }
            }
            _ => {
                let unlisted = reader
                    .unlisted(&mut object, Some(&rules::DEVICE_INFO_UNLISTED))?;
                view.unlisted.push(unlisted);
            }
        }
        reader.leave();
    }
    let span = object.span;
    if view.serial_no.is_absent() {
        reader
            .report(
                &rules::DEVICE_INFO_SERIAL_NO_RECOMMENDED,
                &[],
                span,
                || "member \"serialNo\" is recommended and missing".to_owned(),
            );
    }
    if view.client_ip.is_absent() {
        reader
            .report(
                &rules::DEVICE_INFO_CLIENT_IP_RECOMMENDED,
                &[],
                span,
                || "member \"clientIp\" is recommended and missing".to_owned(),
            );
    }
    if view.latitude_longitude.is_absent() {
        reader
            .report(
                &rules::DEVICE_INFO_LATITUDE_LONGITUDE_RECOMMENDED,
                &[],
                span,
                || "member \"latitudeLongitude\" is recommended and missing".to_owned(),
            );
    }
    if view.idfa.is_absent() {
        reader
            .report(
                &rules::DEVICE_INFO_IDFA_RECOMMENDED,
                &[],
                span,
                || "member \"idfa\" is recommended and missing".to_owned(),
            );
    }
    Ok(Member::Good(view, span))
}
fn huabei_installment<'a>(
    reader: &mut Reader<'a>,
    types: &[TypeRule],
) -> Read<Member<view::HuabeiInstallment<'a>>> {
    let mut object = match reader.begin_object(types)? {
        Ok(object) => object,
        Err(span) => return Ok(Member::Bad(span)),
    };
    let mut view = view::HuabeiInstallment::default();
    while let Some(name) = reader.next_member(&mut object)? {
        match name {
            "installmentPlan" => {
                if reader.first(&mut object, 0u32)? {
                    view.installment_plan = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::HUABEI_INSTALLMENT_INSTALLMENT_PLAN_TYPE,
                                },
                            ],
                        )?;
                }
            }
            "installmentFeeSellerContribution" => {
                if reader.first(&mut object, 1u32)? {
                    view.installment_fee_seller_contribution = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::HUABEI_INSTALLMENT_INSTALLMENT_FEE_SELLER_CONTRIBUTION_TYPE,
                                },
                            ],
                        )?;
                }
            }
            _ => {
                let unlisted = reader.unlisted(&mut object, None)?;
                view.unlisted.push(unlisted);
            }
        }
        reader.leave();
    }
    let span = object.span;
    Ok(Member::Good(view, span))
}
fn huabei_extend_info<'a>(
    reader: &mut Reader<'a>,
    types: &[TypeRule],
) -> Read<Member<view::HuabeiExtendInfo<'a>>> {
    let mut object = match reader.begin_object(types)? {
        Ok(object) => object,
        Err(span) => return Ok(Member::Bad(span)),
    };
    let mut view = view::HuabeiExtendInfo::default();
    while let Some(name) = reader.next_member(&mut object)? {
        match name {
            "huabeiInstallment" => {
                if reader.first(&mut object, 0u32)? {
                    view.huabei_installment = huabei_installment(
                        reader,
                        &[
                            TypeRule {
                                kinds: Kinds::OBJECT,
                                rule: &rules::HUABEI_EXTEND_INFO_HUABEI_INSTALLMENT_TYPE,
                            },
                        ],
                    )?;
                }
            }
            _ => {
                let unlisted = reader.unlisted(&mut object, None)?;
                view.unlisted.push(unlisted);
            }
        }
        reader.leave();
    }
    let span = object.span;
    Ok(Member::Good(view, span))
}
fn request_body<'a>(
    reader: &mut Reader<'a>,
    types: &[TypeRule],
) -> Read<Member<view::RequestBody<'a>>> {
    let mut object = match reader.begin_object(types)? {
        Ok(object) => object,
        Err(span) => return Ok(Member::Bad(span)),
    };
    let mut view = view::RequestBody::default();
    while let Some(name) = reader.next_member(&mut object)? {
        match name {
            "merchantId" => {
                if reader.first(&mut object, 0u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::REQUEST_BODY_MERCHANT_ID_TYPE,
                                },
                            ],
                        )?;
                    view.merchant_id = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(
                                        &rules::REQUEST_BODY_MERCHANT_ID_MAX_LENGTH,
                                        64u32,
                                    );
                            },
                        );
                }
            }
            "productCode" => {
                if reader.first(&mut object, 1u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::REQUEST_BODY_PRODUCT_CODE_TYPE,
                                },
                            ],
                        )?;
                    view.product_code = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .one_of(
                                        &rules::REQUEST_BODY_PRODUCT_CODE_VALUE,
                                        &["OFFLINE_PAY"],
                                    );
                            },
                        );
                }
            }
            "merchantTransId" => {
                if reader.first(&mut object, 2u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::REQUEST_BODY_MERCHANT_TRANS_ID_TYPE,
                                },
                            ],
                        )?;
                    view.merchant_trans_id = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(
                                        &rules::REQUEST_BODY_MERCHANT_TRANS_ID_MAX_LENGTH,
                                        64u32,
                                    );
                            },
                        );
                }
            }
            "codeType" => {
                if reader.first(&mut object, 3u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::REQUEST_BODY_CODE_TYPE_TYPE,
                                },
                            ],
                        )?;
                    view.code_type = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .one_of(&rules::REQUEST_BODY_CODE_TYPE_VALUE, &["BARCODE"]);
                            },
                        );
                }
            }
            "identityCode" => {
                if reader.first(&mut object, 4u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::REQUEST_BODY_IDENTITY_CODE_TYPE,
                                },
                            ],
                        )?;
                    view.identity_code = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(
                                        &rules::REQUEST_BODY_IDENTITY_CODE_MAX_LENGTH,
                                        65535u32,
                                    );
                            },
                        );
                }
            }
            "order" => {
                if reader.first(&mut object, 5u32)? {
                    view.order = order(
                        reader,
                        &[
                            TypeRule {
                                kinds: Kinds::OBJECT,
                                rule: &rules::REQUEST_BODY_ORDER_TYPE,
                            },
                        ],
                    )?;
                }
            }
            "settleContractId" => {
                if reader.first(&mut object, 6u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::REQUEST_BODY_SETTLE_CONTRACT_ID_TYPE,
                                },
                            ],
                        )?;
                    view.settle_contract_id = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(
                                        &rules::REQUEST_BODY_SETTLE_CONTRACT_ID_MAX_LENGTH,
                                        64u32,
                                    );
                            },
                        );
                }
            }
            "envInfo" => {
                if reader.first(&mut object, 7u32)? {
                    view.env_info = device_info(
                        reader,
                        &[
                            TypeRule {
                                kinds: Kinds::OBJECT,
                                rule: &rules::REQUEST_BODY_ENV_INFO_TYPE,
                            },
                        ],
                    )?;
                }
            }
            "extendInfo" => {
                if reader.first(&mut object, 8u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::REQUEST_BODY_EXTEND_INFO_TYPE,
                                },
                            ],
                        )?;
                    view.extend_info = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(
                                        &rules::REQUEST_BODY_EXTEND_INFO_MAX_LENGTH,
                                        2048u32,
                                    );
                                value
                                    .payload(
                                        &rules::REQUEST_BODY_EXTEND_INFO_PAYLOAD,
                                        |reader| Ok(
                                            !matches!(
                                                huabei_extend_info(reader, & []) ?, Member::Bad(_)
                                            ),
                                        ),
                                    );
                            },
                        );
                }
            }
            _ => {
                let unlisted = reader
                    .unlisted(&mut object, Some(&rules::REQUEST_BODY_UNLISTED))?;
                view.unlisted.push(unlisted);
            }
        }
        reader.leave();
    }
    let span = object.span;
    if view.merchant_id.is_absent() {
        reader
            .report(
                &rules::REQUEST_BODY_MERCHANT_ID_REQUIRED,
                &[],
                span,
                || "member \"merchantId\" is missing".to_owned(),
            );
    }
    if view.product_code.is_absent() {
        reader
            .report(
                &rules::REQUEST_BODY_PRODUCT_CODE_REQUIRED,
                &[],
                span,
                || "member \"productCode\" is missing".to_owned(),
            );
    }
    if view.merchant_trans_id.is_absent() {
        reader
            .report(
                &rules::REQUEST_BODY_MERCHANT_TRANS_ID_REQUIRED,
                &[],
                span,
                || "member \"merchantTransId\" is missing".to_owned(),
            );
    }
    if view.code_type.is_absent() {
        reader
            .report(
                &rules::REQUEST_BODY_CODE_TYPE_REQUIRED,
                &[],
                span,
                || "member \"codeType\" is missing".to_owned(),
            );
    }
    if view.identity_code.is_absent() {
        reader
            .report(
                &rules::REQUEST_BODY_IDENTITY_CODE_REQUIRED,
                &[],
                span,
                || "member \"identityCode\" is missing".to_owned(),
            );
    }
    if view.order.is_absent() {
        reader
            .report(
                &rules::REQUEST_BODY_ORDER_REQUIRED,
                &[],
                span,
                || "member \"order\" is missing".to_owned(),
            );
    }
    Ok(Member::Good(view, span))
}
fn request<'a>(
    reader: &mut Reader<'a>,
    types: &[TypeRule],
) -> Read<Member<view::Request<'a>>> {
    let mut object = match reader.begin_object(types)? {
        Ok(object) => object,
        Err(span) => return Ok(Member::Bad(span)),
    };
    let mut view = view::Request::default();
    while let Some(name) = reader.next_member(&mut object)? {
        match name {
            "head" => {
                if reader.first(&mut object, 0u32)? {
                    view.head = request_head(
                        reader,
                        &[
                            TypeRule {
                                kinds: Kinds::OBJECT,
                                rule: &rules::REQUEST_HEAD_TYPE,
                            },
                        ],
                    )?;
                }
            }
            "body" => {
                if reader.first(&mut object, 1u32)? {
                    view.body = request_body(
                        reader,
                        &[
                            TypeRule {
                                kinds: Kinds::OBJECT,
                                rule: &rules::REQUEST_BODY_TYPE,
                            },
                        ],
                    )?;
                }
            }
            _ => {
                let unlisted = reader
                    .unlisted(&mut object, Some(&rules::REQUEST_UNLISTED))?;
                view.unlisted.push(unlisted);
            }
        }
        reader.leave();
    }
    let span = object.span;
    if view.head.is_absent() {
        reader
            .report(
                &rules::REQUEST_HEAD_REQUIRED,
                &[],
                span,
                || "member \"head\" is missing".to_owned(),
            );
    }
    if view.body.is_absent() {
        reader
            .report(
                &rules::REQUEST_BODY_REQUIRED,
                &[],
                span,
                || "member \"body\" is missing".to_owned(),
            );
    }
    Ok(Member::Good(view, span))
}
fn request_envelope<'a>(
    reader: &mut Reader<'a>,
    types: &[TypeRule],
) -> Read<Member<view::RequestEnvelope<'a>>> {
    let mut object = match reader.begin_object(types)? {
        Ok(object) => object,
        Err(span) => return Ok(Member::Bad(span)),
    };
    let mut view = view::RequestEnvelope::default();
    while let Some(name) = reader.next_member(&mut object)? {
        match name {
            "request" => {
                if reader.first(&mut object, 0u32)? {
                    view.request = request(
                        reader,
                        &[
                            TypeRule {
                                kinds: Kinds::OBJECT,
                                rule: &rules::REQUEST_ENVELOPE_REQUEST_TYPE,
                            },
                        ],
                    )?;
                }
            }
            "signature" => {
                if reader.first(&mut object, 1u32)? {
                    view.signature = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::REQUEST_ENVELOPE_SIGNATURE_TYPE,
                                },
                            ],
                        )?;
                }
            }
            _ => {
                let unlisted = reader
                    .unlisted(&mut object, Some(&rules::REQUEST_ENVELOPE_UNLISTED))?;
                view.unlisted.push(unlisted);
            }
        }
        reader.leave();
    }
    let span = object.span;
    if view.request.is_absent() {
        reader
            .report(
                &rules::REQUEST_ENVELOPE_REQUEST_REQUIRED,
                &[],
                span,
                || "member \"request\" is missing".to_owned(),
            );
    }
    if view.signature.is_absent() {
        reader
            .report(
                &rules::REQUEST_ENVELOPE_SIGNATURE_REQUIRED,
                &[],
                span,
                || "member \"signature\" is missing".to_owned(),
            );
    }
    Ok(Member::Good(view, span))
}
fn response_reserve_payload<'a>(
    reader: &mut Reader<'a>,
    types: &[TypeRule],
) -> Read<Member<view::ResponseReservePayload<'a>>> {
    let mut object = match reader.begin_object(types)? {
        Ok(object) => object,
        Err(span) => return Ok(Member::Bad(span)),
    };
    let mut view = view::ResponseReservePayload::default();
    while let Some(name) = reader.next_member(&mut object)? {
        match name {
            _ => {
                let unlisted = reader.unlisted(&mut object, None)?;
                view.unlisted.push(unlisted);
            }
        }
        reader.leave();
    }
    let span = object.span;
    Ok(Member::Good(view, span))
}
fn response_head<'a>(
    reader: &mut Reader<'a>,
    types: &[TypeRule],
) -> Read<Member<view::ResponseHead<'a>>> {
    let mut object = match reader.begin_object(types)? {
        Ok(object) => object,
        Err(span) => return Ok(Member::Bad(span)),
    };
    let mut view = view::ResponseHead::default();
    while let Some(name) = reader.next_member(&mut object)? {
        match name {
            "version" => {
                if reader.first(&mut object, 0u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::RESPONSE_HEAD_VERSION_TYPE,
                                },
                            ],
                        )?;
                    view.version = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .one_of(&rules::RESPONSE_HEAD_VERSION_VALUE, &["2.0.0"]);
                            },
                        );
                }
            }
            "function" => {
                if reader.first(&mut object, 1u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::RESPONSE_HEAD_FUNCTION_TYPE,
                                },
                            ],
                        )?;
                    view.function = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .one_of(
                                        &rules::RESPONSE_HEAD_FUNCTION_VALUE,
                                        &["alipay.intl.acquiring.offline.pay"],
                                    );
                                value
                                    .one_of(
                                        &rules::RESPONSE_HEAD_FUNCTION_VALUE_PLACEHOLDER_TOO,
                                        &[
                                            "alipay.intl.acquiring.offline.pay",
                                            "alipay.intl.function",
                                        ],
                                    );
                            },
                        );
                }
            }
            "clientId" => {
                if reader.first(&mut object, 2u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::RESPONSE_HEAD_CLIENT_ID_TYPE,
                                },
                            ],
                        )?;
                    view.client_id = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(
                                        &rules::RESPONSE_HEAD_CLIENT_ID_MAX_LENGTH,
                                        32u32,
                                    );
                            },
                        );
                }
            }
            "respTime" => {
                if reader.first(&mut object, 3u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::RESPONSE_HEAD_RESP_TIME_TYPE,
                                },
                            ],
                        )?;
                    view.resp_time = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .format(
                                        &rules::RESPONSE_HEAD_RESP_TIME_FORMAT,
                                        Format::DateTime,
                                    );
                            },
                        );
                }
            }
            "reqMsgId" => {
                if reader.first(&mut object, 4u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::RESPONSE_HEAD_REQ_MSG_ID_TYPE,
                                },
                            ],
                        )?;
                    view.req_msg_id = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(
                                        &rules::RESPONSE_HEAD_REQ_MSG_ID_MAX_LENGTH,
                                        64u32,
                                    );
                            },
                        );
                }
            }
            "reserve" => {
                if reader.first(&mut object, 5u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::RESPONSE_HEAD_RESERVE_TYPE,
                                },
                            ],
                        )?;
                    view.reserve = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(
                                        &rules::RESPONSE_HEAD_RESERVE_MAX_LENGTH,
                                        256u32,
                                    );
                                value
                                    .payload(
                                        &rules::RESPONSE_HEAD_RESERVE_PAYLOAD,
                                        |reader| Ok(
                                            !matches!(
                                                response_reserve_payload(reader, & []) ?, Member::Bad(_)
                                            ),
                                        ),
                                    );
                            },
                        );
                }
            }
            _ => {
                let unlisted = reader
                    .unlisted(&mut object, Some(&rules::RESPONSE_HEAD_UNLISTED))?;
                view.unlisted.push(unlisted);
            }
        }
        reader.leave();
    }
    let span = object.span;
    if view.version.is_absent() {
        reader
            .report(
                &rules::RESPONSE_HEAD_VERSION_REQUIRED,
                &[],
                span,
                || "member \"version\" is missing".to_owned(),
            );
    }
    if view.function.is_absent() {
        reader
            .report(
                &rules::RESPONSE_HEAD_FUNCTION_REQUIRED,
                &[],
                span,
                || "member \"function\" is missing".to_owned(),
            );
    }
    if view.client_id.is_absent() {
        reader
            .report(
                &rules::RESPONSE_HEAD_CLIENT_ID_REQUIRED,
                &[],
                span,
                || "member \"clientId\" is missing".to_owned(),
            );
    }
    if view.resp_time.is_absent() {
        reader
            .report(
                &rules::RESPONSE_HEAD_RESP_TIME_REQUIRED,
                &[],
                span,
                || "member \"respTime\" is missing".to_owned(),
            );
    }
    if view.req_msg_id.is_absent() {
        reader
            .report(
                &rules::RESPONSE_HEAD_REQ_MSG_ID_REQUIRED,
                &[],
                span,
                || "member \"reqMsgId\" is missing".to_owned(),
            );
    }
    Ok(Member::Good(view, span))
}
fn result_info<'a>(
    reader: &mut Reader<'a>,
    types: &[TypeRule],
) -> Read<Member<view::ResultInfo<'a>>> {
    let mut object = match reader.begin_object(types)? {
        Ok(object) => object,
        Err(span) => return Ok(Member::Bad(span)),
    };
    let mut view = view::ResultInfo::default();
    while let Some(name) = reader.next_member(&mut object)? {
        match name {
            "resultStatus" => {
                if reader.first(&mut object, 0u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::RESULT_INFO_RESULT_STATUS_TYPE,
                                },
                            ],
                        )?;
                    view.result_status = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .one_of(
                                        &rules::RESULT_INFO_RESULT_STATUS_VALUE,
                                        &["S", "F", "U"],
                                    );
                            },
                        );
                }
            }
            "resultCodeId" => {
                if reader.first(&mut object, 1u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::RESULT_INFO_RESULT_CODE_ID_TYPE,
                                },
                            ],
                        )?;
                    view.result_code_id = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .format(
                                        &rules::RESULT_INFO_RESULT_CODE_ID_FORMAT,
                                        Format::EightDigits,
                                    );
                            },
                        );
                }
            }
            "resultCode" => {
                if reader.first(&mut object, 2u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::RESULT_INFO_RESULT_CODE_TYPE,
                                },
                            ],
                        )?;
                    view.result_code = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(
                                        &rules::RESULT_INFO_RESULT_CODE_MAX_LENGTH,
                                        64u32,
                                    );
                            },
                        );
                }
            }
            "resultMsg" => {
                if reader.first(&mut object, 3u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::RESULT_INFO_RESULT_MSG_TYPE,
                                },
                            ],
                        )?;
                    view.result_msg = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(
                                        &rules::RESULT_INFO_RESULT_MSG_MAX_LENGTH,
                                        256u32,
                                    );
                            },
                        );
                }
            }
            _ => {
                let unlisted = reader
                    .unlisted(&mut object, Some(&rules::RESULT_INFO_UNLISTED))?;
                view.unlisted.push(unlisted);
            }
        }
        reader.leave();
    }
    let span = object.span;
    if view.result_status.is_absent() {
        reader
            .report(
                &rules::RESULT_INFO_RESULT_STATUS_REQUIRED,
                &[],
                span,
                || "member \"resultStatus\" is missing".to_owned(),
            );
    }
    if view.result_code_id.is_absent() {
        reader
            .report(
                &rules::RESULT_INFO_RESULT_CODE_ID_REQUIRED,
                &[],
                span,
                || "member \"resultCodeId\" is missing".to_owned(),
            );
    }
    if view.result_code.is_absent() {
        reader
            .report(
                &rules::RESULT_INFO_RESULT_CODE_REQUIRED,
                &[],
                span,
                || "member \"resultCode\" is missing".to_owned(),
            );
    }
    if condition::good(Some(&view.result_status))
        && condition::is(Some(&view.result_status), &["F", "U"])
    {
        if !condition::present(Some(&view.result_msg)) {
            reader
                .report(
                    &rules::RESULT_INFO_RESULT_MSG_REQUIRED_WHEN,
                    &[],
                    span,
                    || "member \"resultMsg\" is missing".to_owned(),
                );
        }
    }
    if condition::good(Some(&view.result_status))
        && condition::is(Some(&view.result_status), &["S"])
    {
        if let Some(found) = Some(&view.result_code_id) && let Some(place) = found.span()
            && found.good().is_some() && condition::good(Some(&view.result_code_id))
            && !condition::is(Some(&view.result_code_id), &["00000000"])
        {
            reader
                .report(
                    &rules::RESULT_INFO_SUCCESS_ID,
                    &["resultCodeId"],
                    place,
                    || {
                        format!(
                            "{} does not go with the other members",
                            condition::shown(Some(& view.result_code_id))
                        )
                    },
                );
        }
    }
    if condition::good(Some(&view.result_code_id))
        && condition::is(Some(&view.result_code_id), &["00000000"])
    {
        if let Some(found) = Some(&view.result_status) && let Some(place) = found.span()
            && found.good().is_some() && condition::good(Some(&view.result_status))
            && !condition::is(Some(&view.result_status), &["S"])
        {
            reader
                .report(
                    &rules::RESULT_INFO_FAILURE_ID,
                    &["resultStatus"],
                    place,
                    || {
                        format!(
                            "{} does not go with the other members",
                            condition::shown(Some(& view.result_status))
                        )
                    },
                );
        }
    }
    if condition::good(Some(&view.result_status))
        && condition::good(Some(&view.result_code_id))
        && (false
            || (true && condition::is(Some(&view.result_status), &["S"])
                && condition::is(Some(&view.result_code_id), &["00000000"]))
            || (true && condition::is(Some(&view.result_status), &["F", "U"])
                && !condition::is(Some(&view.result_code_id), &["00000000"])))
    {
        if condition::no_row(
            Some(&view.result_code_id),
            Some(&view.result_code),
            Some(&view.result_status),
            RESULT_CODES,
        ) {
            reader
                .report(
                    &rules::RESULT_INFO_RESULT_ROW,
                    &[],
                    span,
                    || {
                        format!(
                            "id {}, code {} and status {} are no row of the result-code tables",
                            condition::shown(Some(& view.result_code_id)),
                            condition::shown(Some(& view.result_code)),
                            condition::shown(Some(& view.result_status)),
                        )
                    },
                );
        }
    }
    Ok(Member::Good(view, span))
}
fn exchange_rate<'a>(
    reader: &mut Reader<'a>,
    types: &[TypeRule],
) -> Read<Member<view::ExchangeRate<'a>>> {
    let mut object = match reader.begin_object(types)? {
        Ok(object) => object,
        Err(span) => return Ok(Member::Bad(span)),
    };
    let mut view = view::ExchangeRate::default();
    while let Some(name) = reader.next_member(&mut object)? {
        match name {
            "baseCurrency" => {
                if reader.first(&mut object, 0u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::EXCHANGE_RATE_BASE_CURRENCY_TYPE,
                                },
                            ],
                        )?;
                    view.base_currency = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .format(
                                        &rules::EXCHANGE_RATE_BASE_CURRENCY_FORMAT,
                                        Format::Currency,
                                    );
                            },
                        );
                }
            }
            "exchangeCurrency" => {
                if reader.first(&mut object, 1u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::EXCHANGE_RATE_EXCHANGE_CURRENCY_TYPE,
                                },
                            ],
                        )?;
                    view.exchange_currency = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .format(
                                        &rules::EXCHANGE_RATE_EXCHANGE_CURRENCY_FORMAT,
                                        Format::Currency,
                                    );
                            },
                        );
                }
            }
            "rate" => {
                if reader.first(&mut object, 2u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::EXCHANGE_RATE_RATE_TYPE,
                                },
                            ],
                        )?;
                    view.rate = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(&rules::EXCHANGE_RATE_RATE_MAX_LENGTH, 16u32);
                                value
                                    .format(&rules::EXCHANGE_RATE_RATE_FORMAT, Format::Decimal);
                            },
                        );
                }
            }
            _ => {
                let unlisted = reader
                    .unlisted(&mut object, Some(&rules::EXCHANGE_RATE_UNLISTED))?;
                view.unlisted.push(unlisted);
            }
        }
        reader.leave();
    }
    let span = object.span;
    if view.base_currency.is_absent() {
        reader
            .report(
                &rules::EXCHANGE_RATE_BASE_CURRENCY_REQUIRED,
                &[],
                span,
                || "member \"baseCurrency\" is missing".to_owned(),
            );
    }
    if view.exchange_currency.is_absent() {
        reader
            .report(
                &rules::EXCHANGE_RATE_EXCHANGE_CURRENCY_REQUIRED,
                &[],
                span,
                || "member \"exchangeCurrency\" is missing".to_owned(),
            );
    }
    if view.rate.is_absent() {
        reader
            .report(
                &rules::EXCHANGE_RATE_RATE_REQUIRED,
                &[],
                span,
                || "member \"rate\" is missing".to_owned(),
            );
    }
    Ok(Member::Good(view, span))
}
fn response_extend_info<'a>(
    reader: &mut Reader<'a>,
    types: &[TypeRule],
) -> Read<Member<view::ResponseExtendInfo<'a>>> {
    let mut object = match reader.begin_object(types)? {
        Ok(object) => object,
        Err(span) => return Ok(Member::Bad(span)),
    };
    let mut view = view::ResponseExtendInfo::default();
    while let Some(name) = reader.next_member(&mut object)? {
        match name {
            "isEnterpriseUser" => {
                if reader.first(&mut object, 0u32)? {
                    view.is_enterprise_user = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::RESPONSE_EXTEND_INFO_IS_ENTERPRISE_USER_TYPE,
                                },
                            ],
                        )?;
                }
            }
            "enterpriseUserName" => {
                if reader.first(&mut object, 1u32)? {
                    view.enterprise_user_name = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::RESPONSE_EXTEND_INFO_ENTERPRISE_USER_NAME_TYPE,
                                },
                            ],
                        )?;
                }
            }
            _ => {
                let unlisted = reader.unlisted(&mut object, None)?;
                view.unlisted.push(unlisted);
            }
        }
        reader.leave();
    }
    let span = object.span;
    Ok(Member::Good(view, span))
}
fn response_body<'a>(
    reader: &mut Reader<'a>,
    types: &[TypeRule],
) -> Read<Member<view::ResponseBody<'a>>> {
    let mut object = match reader.begin_object(types)? {
        Ok(object) => object,
        Err(span) => return Ok(Member::Bad(span)),
    };
    let mut view = view::ResponseBody::default();
    while let Some(name) = reader.next_member(&mut object)? {
        match name {
            "resultInfo" => {
                if reader.first(&mut object, 0u32)? {
                    view.result_info = result_info(
                        reader,
                        &[
                            TypeRule {
                                kinds: Kinds::OBJECT,
                                rule: &rules::RESPONSE_BODY_RESULT_INFO_TYPE,
                            },
                        ],
                    )?;
                }
            }
            "acquirementId" => {
                if reader.first(&mut object, 1u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::RESPONSE_BODY_ACQUIREMENT_ID_TYPE,
                                },
                            ],
                        )?;
                    view.acquirement_id = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(
                                        &rules::RESPONSE_BODY_ACQUIREMENT_ID_MAX_LENGTH,
                                        64u32,
                                    );
                            },
                        );
                }
            }
            "merchantTransId" => {
                if reader.first(&mut object, 2u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::RESPONSE_BODY_MERCHANT_TRANS_ID_TYPE,
                                },
                            ],
                        )?;
                    view.merchant_trans_id = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(
                                        &rules::RESPONSE_BODY_MERCHANT_TRANS_ID_MAX_LENGTH,
                                        64u32,
                                    );
                            },
                        );
                }
            }
            "orderAmount" => {
                if reader.first(&mut object, 3u32)? {
                    view.order_amount = money(
                        reader,
                        &[
                            TypeRule {
                                kinds: Kinds::OBJECT,
                                rule: &rules::RESPONSE_BODY_ORDER_AMOUNT_TYPE,
                            },
                        ],
                    )?;
                }
            }
            "payAmount" => {
                if reader.first(&mut object, 4u32)? {
                    view.pay_amount = money(
                        reader,
                        &[
                            TypeRule {
                                kinds: Kinds::OBJECT,
                                rule: &rules::RESPONSE_BODY_PAY_AMOUNT_TYPE,
                            },
                        ],
                    )?;
                }
            }
            "conversionRate" => {
                if reader.first(&mut object, 5u32)? {
                    view.conversion_rate = exchange_rate(
                        reader,
                        &[
                            TypeRule {
                                kinds: Kinds::OBJECT,
                                rule: &rules::RESPONSE_BODY_CONVERSION_RATE_TYPE,
                            },
                        ],
                    )?;
                }
            }
            "createTime" => {
                if reader.first(&mut object, 6u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::RESPONSE_BODY_CREATE_TIME_TYPE,
                                },
                            ],
                        )?;
                    view.create_time = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .format(
                                        &rules::RESPONSE_BODY_CREATE_TIME_FORMAT,
                                        Format::DateTime,
                                    );
                            },
                        );
                }
            }
            "userSite" => {
                if reader.first(&mut object, 7u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::RESPONSE_BODY_USER_SITE_TYPE,
                                },
                            ],
                        )?;
                    view.user_site = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(
                                        &rules::RESPONSE_BODY_USER_SITE_MAX_LENGTH,
                                        64u32,
                                    );
                                value
                                    .one_of(
                                        &rules::RESPONSE_BODY_USER_SITE_VALUE,
                                        &["ALIPAY_CN", "ALIPAY_HK", "KAKAOPAY", "TNG"],
                                    );
                            },
                        );
                }
            }
            "userId" => {
                if reader.first(&mut object, 8u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::RESPONSE_BODY_USER_ID_TYPE,
                                },
                            ],
                        )?;
                    view.user_id = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(
                                        &rules::RESPONSE_BODY_USER_ID_MAX_LENGTH,
                                        64u32,
                                    );
                            },
                        );
                }
            }
            "userLoginId" => {
                if reader.first(&mut object, 9u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::RESPONSE_BODY_USER_LOGIN_ID_TYPE,
                                },
                            ],
                        )?;
                    view.user_login_id = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(
                                        &rules::RESPONSE_BODY_USER_LOGIN_ID_MAX_LENGTH,
                                        64u32,
                                    );
                            },
                        );
                }
            }
            "extendInfo" => {
                if reader.first(&mut object, 10u32)? {
                    let member = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::RESPONSE_BODY_EXTEND_INFO_TYPE,
                                },
                            ],
                        )?;
                    view.extend_info = reader
                        .judge(
                            member,
                            |value| {
                                value
                                    .max_length(
                                        &rules::RESPONSE_BODY_EXTEND_INFO_MAX_LENGTH,
                                        2048u32,
                                    );
                                value
                                    .payload(
                                        &rules::RESPONSE_BODY_EXTEND_INFO_PAYLOAD,
                                        |reader| Ok(
                                            !matches!(
                                                response_extend_info(reader, & []) ?, Member::Bad(_)
                                            ),
                                        ),
                                    );
                            },
                        );
                }
            }
            _ => {
                let unlisted = reader
                    .unlisted(&mut object, Some(&rules::RESPONSE_BODY_UNLISTED))?;
                view.unlisted.push(unlisted);
            }
        }
        reader.leave();
    }
    let span = object.span;
    if view.result_info.is_absent() {
        reader
            .report(
                &rules::RESPONSE_BODY_RESULT_INFO_REQUIRED,
                &[],
                span,
                || "member \"resultInfo\" is missing".to_owned(),
            );
    }
    if view.user_site.is_absent() {
        reader
            .report(
                &rules::RESPONSE_BODY_USER_SITE_REQUIRED_ALWAYS,
                &[],
                span,
                || "member \"userSite\" is missing".to_owned(),
            );
    }
    if condition::good(
        Some(&view.result_info)
            .and_then(|member| member.good())
            .map(|object| &object.result_code),
    )
        && condition::is(
            Some(&view.result_info)
                .and_then(|member| member.good())
                .map(|object| &object.result_code),
            &["SUCCESS"],
        )
    {
        if !condition::present(Some(&view.acquirement_id)) {
            reader
                .report(
                    &rules::RESPONSE_BODY_ACQUIREMENT_ID_REQUIRED_WHEN,
                    &[],
                    span,
                    || "member \"acquirementId\" is missing".to_owned(),
                );
        }
    }
    if condition::good(
        Some(&view.result_info)
            .and_then(|member| member.good())
            .map(|object| &object.result_code),
    )
        && condition::is(
            Some(&view.result_info)
                .and_then(|member| member.good())
                .map(|object| &object.result_code),
            &["SUCCESS"],
        )
    {
        if !condition::present(Some(&view.merchant_trans_id)) {
            reader
                .report(
                    &rules::RESPONSE_BODY_MERCHANT_TRANS_ID_REQUIRED_WHEN,
                    &[],
                    span,
                    || "member \"merchantTransId\" is missing".to_owned(),
                );
        }
    }
    if condition::good(
        Some(&view.result_info)
            .and_then(|member| member.good())
            .map(|object| &object.result_code),
    )
        && condition::is(
            Some(&view.result_info)
                .and_then(|member| member.good())
                .map(|object| &object.result_code),
            &["SUCCESS"],
        )
    {
        if !condition::present(Some(&view.order_amount)) {
            reader
                .report(
                    &rules::RESPONSE_BODY_ORDER_AMOUNT_REQUIRED_WHEN,
                    &[],
                    span,
                    || "member \"orderAmount\" is missing".to_owned(),
                );
        }
    }
    if condition::good(
        Some(&view.result_info)
            .and_then(|member| member.good())
            .map(|object| &object.result_code),
    )
        && condition::is(
            Some(&view.result_info)
                .and_then(|member| member.good())
                .map(|object| &object.result_code),
            &["SUCCESS"],
        )
    {
        if !condition::present(Some(&view.pay_amount)) {
            reader
                .report(
                    &rules::RESPONSE_BODY_PAY_AMOUNT_REQUIRED_WHEN_ON_SUCCESS,
                    &[],
                    span,
                    || "member \"payAmount\" is missing".to_owned(),
                );
        }
    }
    if condition::good(
        Some(&view.result_info)
            .and_then(|member| member.good())
            .map(|object| &object.result_code),
    )
        && condition::good(
            Some(&view.pay_amount)
                .and_then(|member| member.good())
                .map(|object| &object.currency),
        )
        && condition::good(
            Some(&view.order_amount)
                .and_then(|member| member.good())
                .map(|object| &object.currency),
        )
        && (true
            && condition::is(
                Some(&view.result_info)
                    .and_then(|member| member.good())
                    .map(|object| &object.result_code),
                &["SUCCESS"],
            )
            && condition::differ(
                Some(&view.pay_amount)
                    .and_then(|member| member.good())
                    .map(|object| &object.currency),
                Some(&view.order_amount)
                    .and_then(|member| member.good())
                    .map(|object| &object.currency),
            ))
    {
        if !condition::present(Some(&view.conversion_rate)) {
            reader
                .report(
                    &rules::RESPONSE_BODY_CONVERSION_RATE_REQUIRED_WHEN,
                    &[],
                    span,
                    || "member \"conversionRate\" is missing".to_owned(),
                );
        }
    }
    if condition::good(
        Some(&view.result_info)
            .and_then(|member| member.good())
            .map(|object| &object.result_code),
    )
        && condition::is(
            Some(&view.result_info)
                .and_then(|member| member.good())
                .map(|object| &object.result_code),
            &["SUCCESS"],
        )
    {
        if !condition::present(Some(&view.conversion_rate)) {
            reader
                .report(
                    &rules::RESPONSE_BODY_CONVERSION_RATE_REQUIRED_WHEN_ON_SUCCESS,
                    &[],
                    span,
                    || "member \"conversionRate\" is missing".to_owned(),
                );
        }
    }
    if condition::good(
        Some(&view.result_info)
            .and_then(|member| member.good())
            .map(|object| &object.result_code),
    )
        && condition::is(
            Some(&view.result_info)
                .and_then(|member| member.good())
                .map(|object| &object.result_code),
            &["SUCCESS"],
        )
    {
        if !condition::present(Some(&view.create_time)) {
            reader
                .report(
                    &rules::RESPONSE_BODY_CREATE_TIME_REQUIRED_WHEN,
                    &[],
                    span,
                    || "member \"createTime\" is missing".to_owned(),
                );
        }
    }
    if condition::good(
        Some(&view.result_info)
            .and_then(|member| member.good())
            .map(|object| &object.result_code),
    )
        && condition::is(
            Some(&view.result_info)
                .and_then(|member| member.good())
                .map(|object| &object.result_code),
            &["SUCCESS"],
        )
    {
        if !condition::present(Some(&view.user_site)) {
            reader
                .report(
                    &rules::RESPONSE_BODY_USER_SITE_REQUIRED_WHEN,
                    &[],
                    span,
                    || "member \"userSite\" is missing".to_owned(),
                );
        }
    }
    if let Some(found) = Some(&view.conversion_rate)
        .and_then(|member| member.good())
        .map(|object| &object.base_currency) && let Some(place) = found.span()
        && (false
            || condition::differ(
                Some(&view.order_amount)
                    .and_then(|member| member.good())
                    .map(|object| &object.currency),
                Some(&view.conversion_rate)
                    .and_then(|member| member.good())
                    .map(|object| &object.base_currency),
            ))
    {
        reader
            .report(
                &rules::RESPONSE_BODY_BASE_CURRENCY,
                &["conversionRate", "baseCurrency"],
                place,
                || {
                    format!(
                        "{} differs from {} ({})", condition::shown(Some(& view
                        .conversion_rate).and_then(| member | member.good()).map(| object
                        | & object.base_currency)), condition::shown(Some(& view
                        .order_amount).and_then(| member | member.good()).map(| object |
                        & object.currency)), "orderAmount.currency"
                    )
                },
            );
    }
    if let Some(found) = Some(&view.conversion_rate)
        .and_then(|member| member.good())
        .map(|object| &object.exchange_currency) && let Some(place) = found.span()
        && (false
            || condition::differ(
                Some(&view.pay_amount)
                    .and_then(|member| member.good())
                    .map(|object| &object.currency),
                Some(&view.conversion_rate)
                    .and_then(|member| member.good())
                    .map(|object| &object.exchange_currency),
            ))
    {
        reader
            .report(
                &rules::RESPONSE_BODY_EXCHANGE_CURRENCY,
                &["conversionRate", "exchangeCurrency"],
                place,
                || {
                    format!(
                        "{} differs from {} ({})", condition::shown(Some(& view
                        .conversion_rate).and_then(| member | member.good()).map(| object
                        | & object.exchange_currency)), condition::shown(Some(& view
                        .pay_amount).and_then(| member | member.good()).map(| object | &
                        object.currency)), "payAmount.currency"
                    )
                },
            );
    }
    if let Some(found) = Some(&view.conversion_rate)
        .and_then(|member| member.good())
        .map(|object| &object.base_currency) && let Some(place) = found.span()
        && (false
            || condition::differ(
                Some(&view.pay_amount)
                    .and_then(|member| member.good())
                    .map(|object| &object.currency),
                Some(&view.conversion_rate)
                    .and_then(|member| member.good())
                    .map(|object| &object.base_currency),
            ))
    {
        reader
            .report(
                &rules::RESPONSE_BODY_BASE_CURRENCY_IS_PAID,
                &["conversionRate", "baseCurrency"],
                place,
                || {
                    format!(
                        "{} differs from {} ({})", condition::shown(Some(& view
                        .conversion_rate).and_then(| member | member.good()).map(| object
                        | & object.base_currency)), condition::shown(Some(& view
                        .pay_amount).and_then(| member | member.good()).map(| object | &
                        object.currency)), "payAmount.currency"
                    )
                },
            );
    }
    if let Some(found) = Some(&view.conversion_rate)
        .and_then(|member| member.good())
        .map(|object| &object.exchange_currency) && let Some(place) = found.span()
        && (false
            || condition::differ(
                Some(&view.order_amount)
                    .and_then(|member| member.good())
                    .map(|object| &object.currency),
                Some(&view.conversion_rate)
                    .and_then(|member| member.good())
                    .map(|object| &object.exchange_currency),
            ))
    {
        reader
            .report(
                &rules::RESPONSE_BODY_EXCHANGE_CURRENCY_IS_ORDERED,
                &["conversionRate", "exchangeCurrency"],
                place,
                || {
                    format!(
                        "{} differs from {} ({})", condition::shown(Some(& view
                        .conversion_rate).and_then(| member | member.good()).map(| object
                        | & object.exchange_currency)), condition::shown(Some(& view
                        .order_amount).and_then(| member | member.good()).map(| object |
                        & object.currency)), "orderAmount.currency"
                    )
                },
            );
    }
    Ok(Member::Good(view, span))
}
fn response<'a>(
    reader: &mut Reader<'a>,
    types: &[TypeRule],
) -> Read<Member<view::Response<'a>>> {
    let mut object = match reader.begin_object(types)? {
        Ok(object) => object,
        Err(span) => return Ok(Member::Bad(span)),
    };
    let mut view = view::Response::default();
    while let Some(name) = reader.next_member(&mut object)? {
        match name {
            "head" => {
                if reader.first(&mut object, 0u32)? {
                    view.head = response_head(
                        reader,
                        &[
                            TypeRule {
                                kinds: Kinds::OBJECT,
                                rule: &rules::RESPONSE_HEAD_TYPE,
                            },
                        ],
                    )?;
                }
            }
            "body" => {
                if reader.first(&mut object, 1u32)? {
                    view.body = response_body(
                        reader,
                        &[
                            TypeRule {
                                kinds: Kinds::OBJECT,
                                rule: &rules::RESPONSE_BODY_TYPE,
                            },
                        ],
                    )?;
                }
            }
            _ => {
                let unlisted = reader
                    .unlisted(&mut object, Some(&rules::RESPONSE_UNLISTED))?;
                view.unlisted.push(unlisted);
            }
        }
        reader.leave();
    }
    let span = object.span;
    if view.head.is_absent() {
        reader
            .report(
                &rules::RESPONSE_HEAD_REQUIRED,
                &[],
                span,
                || "member \"head\" is missing".to_owned(),
            );
    }
    if view.body.is_absent() {
        reader
            .report(
                &rules::RESPONSE_BODY_REQUIRED,
                &[],
                span,
                || "member \"body\" is missing".to_owned(),
            );
    }
    Ok(Member::Good(view, span))
}
fn response_envelope<'a>(
    reader: &mut Reader<'a>,
    types: &[TypeRule],
) -> Read<Member<view::ResponseEnvelope<'a>>> {
    let mut object = match reader.begin_object(types)? {
        Ok(object) => object,
        Err(span) => return Ok(Member::Bad(span)),
    };
    let mut view = view::ResponseEnvelope::default();
    while let Some(name) = reader.next_member(&mut object)? {
        match name {
            "response" => {
                if reader.first(&mut object, 0u32)? {
                    view.response = response(
                        reader,
                        &[
                            TypeRule {
                                kinds: Kinds::OBJECT,
                                rule: &rules::RESPONSE_ENVELOPE_RESPONSE_TYPE,
                            },
                        ],
                    )?;
                }
            }
            "signature" => {
                if reader.first(&mut object, 1u32)? {
                    view.signature = reader
                        .text(
                            &[
                                TypeRule {
                                    kinds: Kinds::STRING,
                                    rule: &rules::RESPONSE_ENVELOPE_SIGNATURE_TYPE,
                                },
                            ],
                        )?;
                }
            }
            _ => {
                let unlisted = reader
                    .unlisted(&mut object, Some(&rules::RESPONSE_ENVELOPE_UNLISTED))?;
                view.unlisted.push(unlisted);
            }
        }
        reader.leave();
    }
    let span = object.span;
    if view.response.is_absent() {
        reader
            .report(
                &rules::RESPONSE_ENVELOPE_RESPONSE_REQUIRED,
                &[],
                span,
                || "member \"response\" is missing".to_owned(),
            );
    }
    if view.signature.is_absent() {
        reader
            .report(
                &rules::RESPONSE_ENVELOPE_SIGNATURE_REQUIRED,
                &[],
                span,
                || "member \"signature\" is missing".to_owned(),
            );
    }
    Ok(Member::Good(view, span))
}

//! Quick looks at messages of `pay@2.0.0`.
//!
//! Compiled from `spec/` by `cargo xtask generate`; do not edit.
use wire::quick::{Looked, Path, Quick};
use wire::{Direction, Scratch};
/// Looks quickly at a message that says itself that it belongs to this contract: its
/// findings under the chosen readings if they are nothing but notes; otherwise only
/// [`check`](super::validate::check) can tell.
pub fn look(direction: Direction, bytes: &[u8], scratch: &Scratch) -> Looked {
    match direction {
        Direction::Request => {
            Quick::look(
                bytes,
                scratch,
                |quick, value| request_envelope(quick, value, &Path::Root),
            )
        }
        Direction::Response => {
            Quick::look(
                bytes,
                scratch,
                |quick, value| response_envelope(quick, value, &Path::Root),
            )
        }
        Direction::Exchange => Looked::Nothing,
    }
}
/// What conditions look at in a [`Money`](super::types::Money).
#[derive(Clone, Copy, Default)]
struct Money<'a> {
    currency: Option<&'a [u8]>,
    _borrows: std::marker::PhantomData<&'a ()>,
}
/// What conditions look at in a [`ResultInfo`](super::types::ResultInfo).
#[derive(Clone, Copy, Default)]
struct ResultInfo<'a> {
    result_status: Option<&'a [u8]>,
    result_code_id: Option<&'a [u8]>,
    result_code: Option<&'a [u8]>,
    result_msg: bool,
    _borrows: std::marker::PhantomData<&'a ()>,
}
/// What conditions look at in a [`ExchangeRate`](super::types::ExchangeRate).
#[derive(Clone, Copy, Default)]
struct ExchangeRate<'a> {
    base_currency: Option<&'a [u8]>,
    exchange_currency: Option<&'a [u8]>,
    _borrows: std::marker::PhantomData<&'a ()>,
}
/// What conditions look at in a [`ResponseBody`](super::types::ResponseBody).
#[derive(Clone, Copy, Default)]
struct ResponseBody<'a> {
    result_info: Option<ResultInfo<'a>>,
    acquirement_id: bool,
    merchant_trans_id: bool,
    order_amount: Option<Money<'a>>,
    pay_amount: Option<Money<'a>>,
    conversion_rate: Option<ExchangeRate<'a>>,
    create_time: bool,
    user_site: bool,
    _borrows: std::marker::PhantomData<&'a ()>,
}
/// Whether these are together a row of the contract's result codes.
#[allow(dead_code)]
fn is_row(id: &[u8], code: &[u8], status: &[u8]) -> bool {
    match code.len() {
        7 => if code == b"SUCCESS" { status == b"S" && id == b"00000000" } else { false }
        11 => {
            if code == b"RISK_REJECT" {
                status == b"F" && id == b"00000011"
            } else {
                false
            }
        }
        12 => {
            match code[0] {
                b'K' => {
                    if code == b"KEY_NO_FOUND" {
                        status == b"F" && id == b"00000008"
                    } else {
                        false
                    }
                }
                b'O' => {
                    if code == b"OAUTH_FAILED" {
                        status == b"F" && id == b"00000016"
                    } else {
                        false
                    }
                }
                b'P' => {
                    if code == b"PROCESS_FAIL" {
                        status == b"F" && id == b"00000019"
                    } else {
                        false
                    }
                }
                _ => false,
            }
        }
        13 => {
            if code == b"ACCESS_DENIED" {
                status == b"F" && id == b"00000021"
            } else {
                if code == b"PARAM_ILLEGAL" {
                    status == b"F" && id == b"00000004"
                } else {
                    false
                }
            }
        }
        14 => {
            match code[1] {
                b'N' => {
                    if code == b"UNKNOWN_CLIENT" {
                        status == b"F" && id == b"12014155"
                    } else {
                        false
                    }
                }
                b'P' => {
                    if code == b"API_IS_INVALID" {
                        status == b"F" && id == b"00000014"
                    } else {
                        false
                    }
                }
                b'S' => {
                    if code == b"USER_NOT_EXIST" {
                        status == b"F" && id == b"12002005"
                    } else {
                        false
                    }
                }
                _ => false,
            }
        }
        15 => {
            if code == b"ORDER_IS_CLOSED" {
                status == b"F" && id == b"12005100"
            } else {
                false
            }
        }
        16 => {
            if code == b"NO_INTERFACE_DEF" {
                status == b"F" && id == b"00000013"
            } else {
                false
            }
        }
        17 => {
            if code == b"INVALID_SIGNATURE" {
                status == b"F" && id == b"00000007"
            } else {
                if code == b"UNKNOWN_EXCEPTION" {
                    status == b"U" && id == b"00000901"
                } else {
                    false
                }
            }
        }
        18 => {
            if code == b"COUNT_EXCEED_LIMIT" {
                status == b"F" && id == b"12005128"
            } else {
                if code == b"PAYMENT_IN_PROCESS" {
                    status == b"U" && id == b"12005124"
                } else {
                    false
                }
            }
        }
        19 => {
            if code == b"AMOUNT_EXCEED_LIMIT" {
                status == b"F" && id == b"12005104"
            } else {
                false
            }
        }
        20 => {
            match code[5] {
                b'B' => {
                    if code == b"USER_BALANCE_PAY_OFF" {
                        status == b"F" && id == b"12002003"
                    } else {
                        false
                    }
                }
                b'N' => {
                    if code == b"CURRENCY_NOT_SUPPORT" {
                        status == b"F" && id == b"12005001"
                    } else {
                        false
                    }
                }
                b'S' => {
                    if code == b"USER_STATUS_ABNORMAL" {
                        status == b"F" && id == b"12002006"
                    } else {
                        false
                    }
                }
                b'_' => {
                    if code == b"ORDER_STATUS_INVALID" {
                        status == b"F" && id == b"12005003"
                    } else {
                        false
                    }
                }
                _ => false,
            }
        }
        21 => {
            if code == b"IDENTITY_CODE_INVALID" {
                status == b"F" && id == b"12005131"
            } else {
                if code == b"INVALID_CLIENT_STATUS" {
                    status == b"F" && id == b"12014156"
                } else {
                    false
                }
            }
        }
        23 => {
            match code[0] {
                b'C' => {
                    if code == b"CONTRACT_STATUS_INVALID" {
                        status == b"F"
                    } else {
                        false
                    }
                }
                b'R' => {
                    if code == b"REPEAT_REQ_INCONSISTENT" {
                        status == b"F" && id == b"00000025"
                    } else {
                        false
                    }
                }
                b'U' => {
                    if code == b"USER_BALANCE_NOT_ENOUGH" {
                        status == b"F" && id == b"12006004"
                    } else {
                        false
                    }
                }
                _ => false,
            }
        }
        24 => {
            if code == b"USER_AMOUNT_EXCEED_LIMIT" {
                status == b"F" && id == b"12002046"
            } else {
                false
            }
        }
        25 => {
            if code == b"IDENTITY_CODE_NOT_SUPPORT" {
                status == b"F" && id == b"12005132"
            } else {
                if code == b"QUERY_CONTRACT_VALUE_NULL" { status == b"F" } else { false }
            }
        }
        26 => {
            if code == b"USER_NO_PAYMENT_INSTRUMENT" {
                status == b"F" && id == b"12002010"
            } else {
                false
            }
        }
        27 => {
            if code == b"CLIENT_FORBIDDEN_ACCESS_API" {
                status == b"F" && id == b"12014152"
            } else {
                false
            }
        }
        28 => {
            if code == b"REQUEST_TRAFFIC_EXCEED_LIMIT" {
                status == b"F" && id == b"00000024"
            } else {
                if code == b"USER_REALNAME_STATUS_INVALID" {
                    status == b"F" && id == b"12002004"
                } else {
                    false
                }
            }
        }
        _ => false,
    }
}
#[allow(unused_mut, unused_variables)]
fn reserve_payload<'a, const INSIDE: bool>(
    quick: &mut Quick<'a, INSIDE>,
    value: usize,
    path: &Path<'_>,
) -> Option<usize> {
    let start = quick.open(value)?;
    let mut at = start + 1;
    let mut seen = 0_u64;
    at = match quick.closes(at) {
        Some(end) => end,
        None => {
            let known = quick.known();
            let mut begun = seen != 0;
            loop {
                if let Some(end) = quick.closes(at) {
                    quick.forget(known);
                    break end;
                }
                let (name, value) = quick.member(at, begun)?;
                begun = true;
                let listed: Option<usize> = match name.len() {
                    _ => None,
                };
                match listed {
                    None => at = quick.unlisted((name, value), known, None, path)?,
                    Some(_) => return None,
                }
            }
        }
    };
    Some(at)
}
#[allow(unused_mut, unused_variables)]
fn request_head<'a, const INSIDE: bool>(
    quick: &mut Quick<'a, INSIDE>,
    value: usize,
    path: &Path<'_>,
) -> Option<usize> {
    let start = quick.open(value)?;
    let mut at = start + 1;
    let mut seen = 0_u64;
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"version\":", b"\\\"version\\\":")
    {
        at = quick
            .own(value, wire::quick::Own::Version, b"\"2.0.0\"", b"\\\"2.0.0\\\"")?;
        seen |= 0x1;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"function\":", b"\\\"function\\\":")
    {
        at = quick
            .own(
                value,
                wire::quick::Own::Function,
                b"\"alipay.intl.acquiring.offline.pay\"",
                b"\\\"alipay.intl.acquiring.offline.pay\\\"",
            )?;
        seen |= 0x2;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"clientId\":", b"\\\"clientId\\\":")
    {
        at = quick.text(value, 32)?;
        seen |= 0x4;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"reqTime\":", b"\\\"reqTime\\\":")
    {
        at = quick.form(value, usize::MAX, wire::Format::DateTime)?;
        seen |= 0x8;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"reqMsgId\":", b"\\\"reqMsgId\\\":")
    {
        at = quick.text(value, 64)?;
        seen |= 0x10;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"reserve\":", b"\\\"reserve\\\":")
    {
        at = quick
            .payload(
                value,
                256,
                |quick, value| reserve_payload(
                    quick,
                    value,
                    &Path::Member(path, "reserve"),
                ),
            )?;
        seen |= 0x20;
    }
    at = match quick.closes(at) {
        Some(end) => end,
        None => {
            let known = quick.known();
            let mut begun = seen != 0;
            loop {
                if let Some(end) = quick.closes(at) {
                    quick.forget(known);
                    break end;
                }
                let (name, value) = quick.member(at, begun)?;
                begun = true;
                let listed: Option<usize> = match name.len() {
                    7 => {
                        match name[2] {
                            b'q' => if name == b"reqTime" { Some(3) } else { None }
                            b'r' => if name == b"version" { Some(0) } else { None }
                            b's' => if name == b"reserve" { Some(5) } else { None }
                            _ => None,
                        }
                    }
                    8 => {
                        match name[0] {
                            b'c' => if name == b"clientId" { Some(2) } else { None }
                            b'f' => if name == b"function" { Some(1) } else { None }
                            b'r' => if name == b"reqMsgId" { Some(4) } else { None }
                            _ => None,
                        }
                    }
                    _ => None,
                };
                match listed {
                    Some(0) if seen & 0x1 == 0 => {
                        at = quick
                            .own(
                                value,
                                wire::quick::Own::Version,
                                b"\"2.0.0\"",
                                b"\\\"2.0.0\\\"",
                            )?;
                        seen |= 0x1;
                    }
                    Some(1) if seen & 0x2 == 0 => {
                        at = quick
                            .own(
                                value,
                                wire::quick::Own::Function,
                                b"\"alipay.intl.acquiring.offline.pay\"",
                                b"\\\"alipay.intl.acquiring.offline.pay\\\"",
                            )?;
                        seen |= 0x2;
                    }
                    Some(2) if seen & 0x4 == 0 => {
                        at = quick.text(value, 32)?;
                        seen |= 0x4;
                    }
                    Some(3) if seen & 0x8 == 0 => {
                        at = quick.form(value, usize::MAX, wire::Format::DateTime)?;
                        seen |= 0x8;
                    }
                    Some(4) if seen & 0x10 == 0 => {
                        at = quick.text(value, 64)?;
                        seen |= 0x10;
                    }
                    Some(5) if seen & 0x20 == 0 => {
                        at = quick
                            .payload(
                                value,
                                256,
                                |quick, value| reserve_payload(
                                    quick,
                                    value,
                                    &Path::Member(path, "reserve"),
                                ),
                            )?;
                        seen |= 0x20;
                    }
                    None => {
                        at = quick
                            .unlisted(
                                (name, value),
                                known,
                                Some(&super::rules::REQUEST_HEAD_UNLISTED),
                                path,
                            )?;
                    }
                    Some(_) => return None,
                }
            }
        }
    };
    if seen & 0x1f != 0x1f {
        return None;
    }
    Some(at)
}
#[allow(unused_mut, unused_variables)]
fn money<'a, const INSIDE: bool>(
    quick: &mut Quick<'a, INSIDE>,
    value: usize,
    path: &Path<'_>,
) -> Option<(usize, Money<'a>)> {
    let start = quick.open(value)?;
    let mut at = start + 1;
    let mut seen = 0_u64;
    let mut kept = Money::default();
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"currency\":", b"\\\"currency\\\":")
    {
        at = match quick.form(value, usize::MAX, wire::Format::Currency) {
            Some(end) => {
                kept.currency = Some(quick.kept(value, end)?);
                Some(end)
            }
            None => None,
        }?;
        seen |= 0x1;
    }
    if let Some(value) = quick.next_is(at, seen != 0, b"\"value\":", b"\\\"value\\\":") {
        at = quick.form(value, 16, wire::Format::Digits)?;
        seen |= 0x2;
    }
    at = match quick.closes(at) {
        Some(end) => end,
        None => {
            let known = quick.known();
            let mut begun = seen != 0;
            loop {
                if let Some(end) = quick.closes(at) {
                    quick.forget(known);
                    break end;
                }
                let (name, value) = quick.member(at, begun)?;
                begun = true;
                let listed: Option<usize> = match name.len() {
                    5 => if name == b"value" { Some(1) } else { None }
                    8 => if name == b"currency" { Some(0) } else { None }
                    _ => None,
                };
                match listed {
                    Some(0) if seen & 0x1 == 0 => {
                        at = match quick.form(value, usize::MAX, wire::Format::Currency)
                        {
                            Some(end) => {
                                kept.currency = Some(quick.kept(value, end)?);
                                Some(end)
                            }
                            None => None,
                        }?;
                        seen |= 0x1;
                    }
                    Some(1) if seen & 0x2 == 0 => {
                        at = quick.form(value, 16, wire::Format::Digits)?;
                        seen |= 0x2;
                    }
                    None => {
                        at = quick
                            .unlisted(
                                (name, value),
                                known,
                                Some(&super::rules::MONEY_UNLISTED),
                                path,
                            )?;
                    }
                    Some(_) => return None,
                }
            }
        }
    };
    if seen & 0x3 != 0x3 {
        return None;
    }
    Some((at, kept))
}
#[allow(unused_mut, unused_variables)]
fn seller<'a, const INSIDE: bool>(
    quick: &mut Quick<'a, INSIDE>,
    value: usize,
    path: &Path<'_>,
) -> Option<usize> {
    let start = quick.open(value)?;
    let mut at = start + 1;
    let mut seen = 0_u64;
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"sellerId\":", b"\\\"sellerId\\\":")
    {
        at = quick.text(value, 32)?;
        seen |= 0x1;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"sellerMCC\":", b"\\\"sellerMCC\\\":")
    {
        at = quick.form(value, usize::MAX, wire::Format::Mcc)?;
        seen |= 0x2;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"sellerName\":", b"\\\"sellerName\\\":")
    {
        at = quick.text(value, 128)?;
        seen |= 0x4;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"sellerEngName\":", b"\\\"sellerEngName\\\":")
    {
        at = quick.text(value, 256)?;
        seen |= 0x8;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"storeId\":", b"\\\"storeId\\\":")
    {
        at = quick.text(value, 32)?;
        seen |= 0x10;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"storeMCC\":", b"\\\"storeMCC\\\":")
    {
        at = quick.form(value, usize::MAX, wire::Format::Mcc)?;
        seen |= 0x20;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"storeName\":", b"\\\"storeName\\\":")
    {
        at = quick.text(value, 128)?;
        seen |= 0x40;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"storeEngName\":", b"\\\"storeEngName\\\":")
    {
        at = quick.text(value, 256)?;
        seen |= 0x80;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"terminalId\":", b"\\\"terminalId\\\":")
    {
        at = quick.text(value, 64)?;
        seen |= 0x100;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"operatorId\":", b"\\\"operatorId\\\":")
    {
        at = quick.text(value, 64)?;
        seen |= 0x200;
    }
    at = match quick.closes(at) {
        Some(end) => end,
        None => {
            let known = quick.known();
            let mut begun = seen != 0;
            loop {
                if let Some(end) = quick.closes(at) {
                    quick.forget(known);
                    break end;
                }
                let (name, value) = quick.member(at, begun)?;
                begun = true;
                let listed: Option<usize> = match name.len() {
                    7 => if name == b"storeId" { Some(4) } else { None }
                    8 => {
                        if name == b"sellerId" {
                            Some(0)
                        } else {
                            if name == b"storeMCC" { Some(5) } else { None }
                        }
                    }
                    9 => {
                        if name == b"sellerMCC" {
                            Some(1)
                        } else {
                            if name == b"storeName" { Some(6) } else { None }
                        }
                    }
                    10 => {
                        match name[0] {
                            b'o' => if name == b"operatorId" { Some(9) } else { None }
                            b's' => if name == b"sellerName" { Some(2) } else { None }
                            b't' => if name == b"terminalId" { Some(8) } else { None }
                            _ => None,
                        }
                    }
                    12 => if name == b"storeEngName" { Some(7) } else { None }
                    13 => if name == b"sellerEngName" { Some(3) } else { None }
                    _ => None,
                };
                match listed {
                    Some(0) if seen & 0x1 == 0 => {
                        at = quick.text(value, 32)?;
                        seen |= 0x1;
                    }
                    Some(1) if seen & 0x2 == 0 => {
                        at = quick.form(value, usize::MAX, wire::Format::Mcc)?;
                        seen |= 0x2;
                    }
                    Some(2) if seen & 0x4 == 0 => {
                        at = quick.text(value, 128)?;
                        seen |= 0x4;
                    }
                    Some(3) if seen & 0x8 == 0 => {
                        at = quick.text(value, 256)?;
                        seen |= 0x8;
                    }
                    Some(4) if seen & 0x10 == 0 => {
                        at = quick.text(value, 32)?;
                        seen |= 0x10;
                    }
                    Some(5) if seen & 0x20 == 0 => {
                        at = quick.form(value, usize::MAX, wire::Format::Mcc)?;
                        seen |= 0x20;
                    }
                    Some(6) if seen & 0x40 == 0 => {
                        at = quick.text(value, 128)?;
                        seen |= 0x40;
                    }
                    Some(7) if seen & 0x80 == 0 => {
                        at = quick.text(value, 256)?;
                        seen |= 0x80;
                    }
                    Some(8) if seen & 0x100 == 0 => {
                        at = quick.text(value, 64)?;
                        seen |= 0x100;
                    }
                    Some(9) if seen & 0x200 == 0 => {
                        at = quick.text(value, 64)?;
                        seen |= 0x200;
                    }
                    None => {
                        at = quick
                            .unlisted(
                                (name, value),
                                known,
                                Some(&super::rules::SELLER_UNLISTED),
                                path,
                            )?;
                    }
                    Some(_) => return None,
                }
            }
        }
    };
    if seen & 0x57 != 0x57 {
        return None;
    }
    Some(at)
}
#[allow(unused_mut, unused_variables)]
fn order<'a, const INSIDE: bool>(
    quick: &mut Quick<'a, INSIDE>,
    value: usize,
    path: &Path<'_>,
) -> Option<usize> {
    let start = quick.open(value)?;
    let mut at = start + 1;
    let mut seen = 0_u64;
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"orderAmount\":", b"\\\"orderAmount\\\":")
    {
        at = money(quick, value, &Path::Member(path, "orderAmount"))
            .map(|(end, _)| end)?;
        seen |= 0x1;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"orderTitle\":", b"\\\"orderTitle\\\":")
    {
        at = quick.text(value, 256)?;
        seen |= 0x2;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"orderDetail\":", b"\\\"orderDetail\\\":")
    {
        at = quick.text(value, 400)?;
        seen |= 0x4;
    }
    if let Some(value) = quick.next_is(at, seen != 0, b"\"seller\":", b"\\\"seller\\\":")
    {
        at = seller(quick, value, &Path::Member(path, "seller"))?;
        seen |= 0x8;
    }
    at = match quick.closes(at) {
        Some(end) => end,
        None => {
            let known = quick.known();
            let mut begun = seen != 0;
            loop {
                if let Some(end) = quick.closes(at) {
                    quick.forget(known);
                    break end;
                }
                let (name, value) = quick.member(at, begun)?;
                begun = true;
                let listed: Option<usize> = match name.len() {
                    6 => if name == b"seller" { Some(3) } else { None }
                    10 => if name == b"orderTitle" { Some(1) } else { None }
                    11 => {
                        if name == b"orderAmount" {
                            Some(0)
                        } else {
                            if name == b"orderDetail" { Some(2) } else { None }
                        }
                    }
                    _ => None,
                };
                match listed {
                    Some(0) if seen & 0x1 == 0 => {
                        at = money(quick, value, &Path::Member(path, "orderAmount"))
                            .map(|(end, _)| end)?;
                        seen |= 0x1;
                    }
                    Some(1) if seen & 0x2 == 0 => {
                        at = quick.text(value, 256)?;
                        seen |= 0x2;
                    }
                    Some(2) if seen & 0x4 == 0 => {
                        at = quick.text(value, 400)?;
                        seen |= 0x4;
                    }
                    Some(3) if seen & 0x8 == 0 => {
                        at = seller(quick, value, &Path::Member(path, "seller"))?;
                        seen |= 0x8;
                    }
                    None => {
                        at = quick
                            .unlisted(
                                (name, value),
                                known,
                                Some(&super::rules::ORDER_UNLISTED),
                                path,
                            )?;
                    }
                    Some(_) => return None,
                }
            }
        }
    };
    if seen & 0xf != 0xf {
        return None;
    }
    Some(at)
}
#[allow(unused_mut, unused_variables)]
fn device_info<'a, const INSIDE: bool>(
    quick: &mut Quick<'a, INSIDE>,
    value: usize,
    path: &Path<'_>,
) -> Option<usize> {
    let start = quick.open(value)?;
    let mut at = start + 1;
    let mut seen = 0_u64;
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"sessionId\":", b"\\\"sessionId\\\":")
    {
        at = quick.text(value, 64)?;
        seen |= 0x1;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"serialNo\":", b"\\\"serialNo\\\":")
    {
        at = quick.text(value, 64)?;
        seen |= 0x2;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"clientIp\":", b"\\\"clientIp\\\":")
    {
        at = quick.text(value, 32)?;
        seen |= 0x4;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"latitudeLongitude\":", b"\\\"latitudeLongitude\\\":")
    {
        at = quick.text(value, 128)?;
        seen |= 0x8;
    }
    if let Some(value) = quick.next_is(at, seen != 0, b"\"idfa\":", b"\\\"idfa\\\":") {
        at = quick.text(value, 128)?;
        seen |= 0x10;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"terminalType\":", b"\\\"terminalType\\\":")
    {
        at = quick
            .word(value, b"\"APP\"", b"\\\"APP\\\"")
            .or_else(|| quick.word(value, b"\"WEB\"", b"\\\"WEB\\\""))
            .or_else(|| quick.word(value, b"\"WAP\"", b"\\\"WAP\\\""))
            .or_else(|| quick.word(value, b"\"SYSTEM\"", b"\\\"SYSTEM\\\""))
            .or_else(|| quick.word(value, b"\"APP_LINK\"", b"\\\"APP_LINK\\\""))?;
        seen |= 0x20;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"deviceName\":", b"\\\"deviceName\\\":")
    {
        at = quick.text(value, 256)?;
        seen |= 0x40;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"deviceBrand\":", b"\\\"deviceBrand\\\":")
    {
        at = quick.text(value, 256)?;
        seen |= 0x80;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"deviceModel\":", b"\\\"deviceModel\\\":")
    {
        at = quick.text(value, 64)?;
        seen |= 0x100;
    }
    if let Some(value) = quick.next_is(at, seen != 0, b"\"imei\":", b"\\\"imei\\\":") {
        at = quick.text(value, 64)?;
        seen |= 0x200;
    }
    if let Some(value) = quick.next_is(at, seen != 0, b"\"osName\":", b"\\\"osName\\\":")
    {
        at = quick.text(value, 64)?;
        seen |= 0x400;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"osVersion\":", b"\\\"osVersion\\\":")
    {
        at = quick.text(value, 32)?;
        seen |= 0x800;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"wirelessNetwork\":", b"\\\"wirelessNetwork\\\":")
    {
        at = quick.text(value, 128)?;
        seen |= 0x1000;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"wirelessCarrier\":", b"\\\"wirelessCarrier\\\":")
    {
        at = quick.text(value, 128)?;
        seen |= 0x2000;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"flightMode\":", b"\\\"flightMode\\\":")
    {
        at = quick.text(value, 32)?;
        seen |= 0x4000;
    }
    if let Some(value) = quick
        .next_is(
            at,
            seen != 0,
            b"\"fingerPrintEnabled\":",
            b"\\\"fingerPrintEnabled\\\":",
        )
    {
        at = quick.text(value, 32)?;
        seen |= 0x8000;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"deviceBootTime\":", b"\\\"deviceBootTime\\\":")
    {
        at = quick.form(value, usize::MAX, wire::Format::DateTime)?;
        seen |= 0x10000;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"lastUnlockTime\":", b"\\\"lastUnlockTime\\\":")
    {
        at = quick.form(value, usize::MAX, wire::Format::DateTime)?;
        seen |= 0x20000;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"screenResolution\":", b"\\\"screenResolution\\\":")
    {
        at = quick.text(value, 32)?;
        seen |= 0x40000;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"isJailbreaked\":", b"\\\"isJailbreaked\\\":")
    {
        at = quick.boolean(value)?;
        seen |= 0x80000;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"macAddress\":", b"\\\"macAddress\\\":")
    {
        at = quick.text(value, 64)?;
        seen |= 0x100000;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"systemLanguage\":", b"\\\"systemLanguage\\\":")
    {
        at = quick.text(value, 64)?;
        seen |= 0x200000;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"timeZone\":", b"\\\"timeZone\\\":")
    {
        at = quick.text(value, 32)?;
        seen |= 0x400000;
    }
    at = match quick.closes(at) {
        Some(end) => end,
        None => {
            let known = quick.known();
            let mut begun = seen != 0;
            loop {
                if let Some(end) = quick.closes(at) {
                    quick.forget(known);
                    break end;
                }
                let (name, value) = quick.member(at, begun)?;
                begun = true;
                let listed: Option<usize> = match name.len() {
                    4 => {
                        if name == b"idfa" {
                            Some(4)
                        } else {
                            if name == b"imei" { Some(9) } else { None }
                        }
                    }
                    6 => if name == b"osName" { Some(10) } else { None }
                    8 => {
                        match name[0] {
                            b'c' => if name == b"clientIp" { Some(2) } else { None }
                            b's' => if name == b"serialNo" { Some(1) } else { None }
                            b't' => if name == b"timeZone" { Some(22) } else { None }
                            _ => None,
                        }
                    }
                    9 => {
                        if name == b"sessionId" {
                            Some(0)
                        } else {
                            if name == b"osVersion" { Some(11) } else { None }
                        }
                    }
                    10 => {
                        match name[0] {
                            b'd' => if name == b"deviceName" { Some(6) } else { None }
                            b'f' => if name == b"flightMode" { Some(14) } else { None }
                            b'm' => if name == b"macAddress" { Some(20) } else { None }
                            _ => None,
                        }
                    }
                    11 => {
                        if name == b"deviceBrand" {
                            Some(7)
                        } else {
                            if name == b"deviceModel" { Some(8) } else { None }
                        }
                    }
                    12 => if name == b"terminalType" { Some(5) } else { None }
                    13 => if name == b"isJailbreaked" { Some(19) } else { None }
                    14 => {
                        match name[0] {
                            b'd' => {
                                if name == b"deviceBootTime" { Some(16) } else { None }
                            }
                            b'l' => {
                                if name == b"lastUnlockTime" { Some(17) } else { None }
                            }
                            b's' => {
                                if name == b"systemLanguage" { Some(21) } else { None }
                            }
                            _ => None,
                        }
                    }
                    15 => {
                        if name == b"wirelessNetwork" {
                            Some(12)
                        } else {
                            if name == b"wirelessCarrier" { Some(13) } else { None }
                        }
                    }
                    16 => if name == b"screenResolution" { Some(18) } else { None }
                    17 => if name == b"latitudeLongitude" { Some(3) } else { None }
                    18 => if name == b"fingerPrintEnabled" { Some(15) } else { None }
                    _ => None,
                };
                match listed {
                    Some(0) if seen & 0x1 == 0 => {
                        at = quick.text(value, 64)?;
                        seen |= 0x1;
                    }
                    Some(1) if seen & 0x2 == 0 => {
                        at = quick.text(value, 64)?;
                        seen |= 0x2;
                    }
                    Some(2) if seen & 0x4 == 0 => {
                        at = quick.text(value, 32)?;
                        seen |= 0x4;
                    }
                    Some(3) if seen & 0x8 == 0 => {
                        at = quick.text(value, 128)?;
                        seen |= 0x8;
                    }
                    Some(4) if seen & 0x10 == 0 => {
                        at = quick.text(value, 128)?;
                        seen |= 0x10;
                    }
                    Some(5) if seen & 0x20 == 0 => {
                        at = quick
                            .word(value, b"\"APP\"", b"\\\"APP\\\"")
                            .or_else(|| quick.word(value, b"\"WEB\"", b"\\\"WEB\\\""))
                            .or_else(|| quick.word(value, b"\"WAP\"", b"\\\"WAP\\\""))
                            .or_else(|| {
                                quick.word(value, b"\"SYSTEM\"", b"\\\"SYSTEM\\\"")
                            })
                            .or_else(|| {
                                quick.word(value, b"\"APP_LINK\"", b"\\\"APP_LINK\\\"")
                            })?;
                        seen |= 0x20;
                    }
                    Some(6) if seen & 0x40 == 0 => {
                        at = quick.text(value, 256)?;
                        seen |= 0x40;
                    }
                    Some(7) if seen & 0x80 == 0 => {
                        at = quick.text(value, 256)?;
                        seen |= 0x80;
                    }
                    Some(8) if seen & 0x100 == 0 => {
                        at = quick.text(value, 64)?;
                        seen |= 0x100;
                    }
                    Some(9) if seen & 0x200 == 0 => {
                        at = quick.text(value, 64)?;
                        seen |= 0x200;
                    }
                    Some(10) if seen & 0x400 == 0 => {
                        at = quick.text(value, 64)?;
                        seen |= 0x400;
                    }
                    Some(11) if seen & 0x800 == 0 => {
                        at = quick.text(value, 32)?;
                        seen |= 0x800;
                    }
                    Some(12) if seen & 0x1000 == 0 => {
                        at = quick.text(value, 128)?;
                        seen |= 0x1000;
                    }
                    Some(13) if seen & 0x2000 == 0 => {
                        at = quick.text(value, 128)?;
                        seen |= 0x2000;
                    }
                    Some(14) if seen & 0x4000 == 0 => {
                        at = quick.text(value, 32)?;
                        seen |= 0x4000;
                    }
                    Some(15) if seen & 0x8000 == 0 => {
                        at = quick.text(value, 32)?;
                        seen |= 0x8000;
                    }
                    Some(16) if seen & 0x10000 == 0 => {
                        at = quick.form(value, usize::MAX, wire::Format::DateTime)?;
                        seen |= 0x10000;
                    }
                    Some(17) if seen & 0x20000 == 0 => {
                        at = quick.form(value, usize::MAX, wire::Format::DateTime)?;
                        seen |= 0x20000;
                    }
                    Some(18) if seen & 0x40000 == 0 => {
                        at = quick.text(value, 32)?;
                        seen |= 0x40000;
                    }
                    Some(19) if seen & 0x80000 == 0 => {
                        at = quick.boolean(value)?;
                        seen |= 0x80000;
                    }
                    Some(20) if seen & 0x100000 == 0 => {
                        at = quick.text(value, 64)?;
                        seen |= 0x100000;
                    }
                    Some(21) if seen & 0x200000 == 0 => {
                        at = quick.text(value, 64)?;
                        seen |= 0x200000;
                    }
                    Some(22) if seen & 0x400000 == 0 => {
                        at = quick.text(value, 32)?;
                        seen |= 0x400000;
                    }
                    None => {
                        at = quick
                            .unlisted(
                                (name, value),
                                known,
                                Some(&super::rules::DEVICE_INFO_UNLISTED),
                                path,
                            )?;
                    }
                    Some(_) => return None,
                }
            }
        }
    };
    if seen & 0x1e != 0x1e {
        if seen & 0x2 == 0 {
            quick
                .missing(
                    &super::rules::DEVICE_INFO_SERIAL_NO_RECOMMENDED,
                    path,
                    (start, at),
                    "member \"serialNo\" is recommended and missing",
                )?;
        }
        if seen & 0x4 == 0 {
            quick
                .missing(
                    &super::rules::DEVICE_INFO_CLIENT_IP_RECOMMENDED,
                    path,
                    (start, at),
                    "member \"clientIp\" is recommended and missing",
                )?;
        }
        if seen & 0x8 == 0 {
            quick
                .missing(
                    &super::rules::DEVICE_INFO_LATITUDE_LONGITUDE_RECOMMENDED,
                    path,
                    (start, at),
                    "member \"latitudeLongitude\" is recommended and missing",
                )?;
        }
        if seen & 0x10 == 0 {
            quick
                .missing(
                    &super::rules::DEVICE_INFO_IDFA_RECOMMENDED,
                    path,
                    (start, at),
                    "member \"idfa\" is recommended and missing",
                )?;
        }
    }
    Some(at)
}
#[allow(unused_mut, unused_variables)]
fn huabei_installment<'a, const INSIDE: bool>(
    quick: &mut Quick<'a, INSIDE>,
    value: usize,
    path: &Path<'_>,
) -> Option<usize> {
    let start = quick.open(value)?;
    let mut at = start + 1;
    let mut seen = 0_u64;
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"installmentPlan\":", b"\\\"installmentPlan\\\":")
    {
        at = quick.text(value, usize::MAX)?;
        seen |= 0x1;
    }
    if let Some(value) = quick
        .next_is(
            at,
            seen != 0,
            b"\"installmentFeeSellerContribution\":",
            b"\\\"installmentFeeSellerContribution\\\":",
        )
    {
        at = quick.text(value, usize::MAX)?;
        seen |= 0x2;
    }
    at = match quick.closes(at) {
        Some(end) => end,
        None => {
            let known = quick.known();
            let mut begun = seen != 0;
            loop {
                if let Some(end) = quick.closes(at) {
                    quick.forget(known);
                    break end;
                }
                let (name, value) = quick.member(at, begun)?;
                begun = true;
                let listed: Option<usize> = match name.len() {
                    15 => if name == b"installmentPlan" { Some(0) } else { None }
                    32 => {
                        if name == b"installmentFeeSellerContribution" {
                            Some(1)
                        } else {
                            None
                        }
                    }
                    _ => None,
                };
                match listed {
                    Some(0) if seen & 0x1 == 0 => {
                        at = quick.text(value, usize::MAX)?;
                        seen |= 0x1;
                    }
                    Some(1) if seen & 0x2 == 0 => {
                        at = quick.text(value, usize::MAX)?;
                        seen |= 0x2;
                    }
                    None => at = quick.unlisted((name, value), known, None, path)?,
                    Some(_) => return None,
                }
            }
        }
    };
    Some(at)
}
#[allow(unused_mut, unused_variables)]
fn huabei_extend_info<'a, const INSIDE: bool>(
    quick: &mut Quick<'a, INSIDE>,
    value: usize,
    path: &Path<'_>,
) -> Option<usize> {
    let start = quick.open(value)?;
    let mut at = start + 1;
    let mut seen = 0_u64;
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"huabeiInstallment\":", b"\\\"huabeiInstallment\\\":")
    {
        at = huabei_installment(quick, value, &Path::Member(path, "huabeiInstallment"))?;
        seen |= 0x1;
    }
    at = match quick.closes(at) {
        Some(end) => end,
        None => {
            let known = quick.known();
            let mut begun = seen != 0;
            loop {
                if let Some(end) = quick.closes(at) {
                    quick.forget(known);
                    break end;
                }
                let (name, value) = quick.member(at, begun)?;
                begun = true;
                let listed: Option<usize> = match name.len() {
                    17 => if name == b"huabeiInstallment" { Some(0) } else { None }
                    _ => None,
                };
                match listed {
                    Some(0) if seen & 0x1 == 0 => {
                        at = huabei_installment(
                            quick,
                            value,
                            &Path::Member(path, "huabeiInstallment"),
                        )?;
                        seen |= 0x1;
                    }
                    None => at = quick.unlisted((name, value), known, None, path)?,
                    Some(_) => return None,
                }
            }
        }
    };
    Some(at)
}
#[allow(unused_mut, unused_variables)]
fn request_body<'a, const INSIDE: bool>(
    quick: &mut Quick<'a, INSIDE>,
    value: usize,
    path: &Path<'_>,
) -> Option<usize> {
    let start = quick.open(value)?;
    let mut at = start + 1;
    let mut seen = 0_u64;
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"merchantId\":", b"\\\"merchantId\\\":")
    {
        at = quick.text(value, 64)?;
        seen |= 0x1;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"productCode\":", b"\\\"productCode\\\":")
    {
        at = quick.word(value, b"\"OFFLINE_PAY\"", b"\\\"OFFLINE_PAY\\\"")?;
        seen |= 0x2;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"merchantTransId\":", b"\\\"merchantTransId\\\":")
    {
        at = quick.text(value, 64)?;
        seen |= 0x4;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"codeType\":", b"\\\"codeType\\\":")
    {
        at = quick.word(value, b"\"BARCODE\"", b"\\\"BARCODE\\\"")?;
        seen |= 0x8;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"identityCode\":", b"\\\"identityCode\\\":")
    {
        at = quick.text(value, 65535)?;
        seen |= 0x10;
    }
    if let Some(value) = quick.next_is(at, seen != 0, b"\"order\":", b"\\\"order\\\":") {
        at = order(quick, value, &Path::Member(path, "order"))?;
        seen |= 0x20;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"settleContractId\":", b"\\\"settleContractId\\\":")
    {
        at = quick.text(value, 64)?;
        seen |= 0x40;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"envInfo\":", b"\\\"envInfo\\\":")
    {
        at = device_info(quick, value, &Path::Member(path, "envInfo"))?;
        seen |= 0x80;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"extendInfo\":", b"\\\"extendInfo\\\":")
    {
        at = quick
            .payload(
                value,
                2048,
                |quick, value| huabei_extend_info(
                    quick,
                    value,
                    &Path::Member(path, "extendInfo"),
                ),
            )?;
        seen |= 0x100;
    }
    at = match quick.closes(at) {
        Some(end) => end,
        None => {
            let known = quick.known();
            let mut begun = seen != 0;
            loop {
                if let Some(end) = quick.closes(at) {
                    quick.forget(known);
                    break end;
                }
                let (name, value) = quick.member(at, begun)?;
                begun = true;
                let listed: Option<usize> = match name.len() {
                    5 => if name == b"order" { Some(5) } else { None }
                    7 => if name == b"envInfo" { Some(7) } else { None }
                    8 => if name == b"codeType" { Some(3) } else { None }
                    10 => {
                        if name == b"merchantId" {
                            Some(0)
                        } else {
                            if name == b"extendInfo" { Some(8) } else { None }
                        }
                    }
                    11 => if name == b"productCode" { Some(1) } else { None }
                    12 => if name == b"identityCode" { Some(4) } else { None }
                    15 => if name == b"merchantTransId" { Some(2) } else { None }
                    16 => if name == b"settleContractId" { Some(6) } else { None }
                    _ => None,
                };
                match listed {
                    Some(0) if seen & 0x1 == 0 => {
                        at = quick.text(value, 64)?;
                        seen |= 0x1;
                    }
                    Some(1) if seen & 0x2 == 0 => {
                        at = quick
                            .word(value, b"\"OFFLINE_PAY\"", b"\\\"OFFLINE_PAY\\\"")?;
                        seen |= 0x2;
                    }
                    Some(2) if seen & 0x4 == 0 => {
                        at = quick.text(value, 64)?;
                        seen |= 0x4;
                    }
                    Some(3) if seen & 0x8 == 0 => {
                        at = quick.word(value, b"\"BARCODE\"", b"\\\"BARCODE\\\"")?;
                        seen |= 0x8;
                    }
                    Some(4) if seen & 0x10 == 0 => {
                        at = quick.text(value, 65535)?;
                        seen |= 0x10;
                    }
                    Some(5) if seen & 0x20 == 0 => {
                        at = order(quick, value, &Path::Member(path, "order"))?;
                        seen |= 0x20;
                    }
                    Some(6) if seen & 0x40 == 0 => {
                        at = quick.text(value, 64)?;
                        seen |= 0x40;
                    }
                    Some(7) if seen & 0x80 == 0 => {
                        at = device_info(quick, value, &Path::Member(path, "envInfo"))?;
                        seen |= 0x80;
                    }
                    Some(8) if seen & 0x100 == 0 => {
                        at = quick
                            .payload(
                                value,
                                2048,
                                |quick, value| huabei_extend_info(
                                    quick,
                                    value,
                                    &Path::Member(path, "extendInfo"),
                                ),
                            )?;
                        seen |= 0x100;
                    }
                    None => {
                        at = quick
                            .unlisted(
                                (name, value),
                                known,
                                Some(&super::rules::REQUEST_BODY_UNLISTED),
                                path,
                            )?;
                    }
                    Some(_) => return None,
                }
            }
        }
    };
    if seen & 0x3f != 0x3f {
        return None;
    }
    Some(at)
}
#[allow(unused_mut, unused_variables)]
fn request<'a, const INSIDE: bool>(
    quick: &mut Quick<'a, INSIDE>,
    value: usize,
    path: &Path<'_>,
) -> Option<usize> {
    let start = quick.open(value)?;
    let mut at = start + 1;
    let mut seen = 0_u64;
    if let Some(value) = quick.next_is(at, seen != 0, b"\"head\":", b"\\\"head\\\":") {
        at = request_head(quick, value, &Path::Member(path, "head"))?;
        seen |= 0x1;
    }
    if let Some(value) = quick.next_is(at, seen != 0, b"\"body\":", b"\\\"body\\\":") {
        at = request_body(quick, value, &Path::Member(path, "body"))?;
        seen |= 0x2;
    }
    at = match quick.closes(at) {
        Some(end) => end,
        None => {
            let known = quick.known();
            let mut begun = seen != 0;
            loop {
                if let Some(end) = quick.closes(at) {
                    quick.forget(known);
                    break end;
                }
                let (name, value) = quick.member(at, begun)?;
                begun = true;
                let listed: Option<usize> = match name.len() {
                    4 => {
                        if name == b"head" {
                            Some(0)
                        } else {
                            if name == b"body" { Some(1) } else { None }
                        }
                    }
                    _ => None,
                };
                match listed {
                    Some(0) if seen & 0x1 == 0 => {
                        at = request_head(quick, value, &Path::Member(path, "head"))?;
                        seen |= 0x1;
                    }
                    Some(1) if seen & 0x2 == 0 => {
                        at = request_body(quick, value, &Path::Member(path, "body"))?;
                        seen |= 0x2;
                    }
                    None => {
                        at = quick
                            .unlisted(
                                (name, value),
                                known,
                                Some(&super::rules::REQUEST_UNLISTED),
                                path,
                            )?;
                    }
                    Some(_) => return None,
                }
            }
        }
    };
    if seen & 0x3 != 0x3 {
        return None;
    }
    Some(at)
}
#[allow(unused_mut, unused_variables)]
fn request_envelope<'a, const INSIDE: bool>(
    quick: &mut Quick<'a, INSIDE>,
    value: usize,
    path: &Path<'_>,
) -> Option<usize> {
    let start = quick.open(value)?;
    let mut at = start + 1;
    let mut seen = 0_u64;
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"request\":", b"\\\"request\\\":")
    {
        at = request(quick, value, &Path::Member(path, "request"))?;
        seen |= 0x1;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"signature\":", b"\\\"signature\\\":")
    {
        at = quick.text(value, usize::MAX)?;
        seen |= 0x2;
    }
    at = match quick.closes(at) {
        Some(end) => end,
        None => {
            let known = quick.known();
            let mut begun = seen != 0;
            loop {
                if let Some(end) = quick.closes(at) {
                    quick.forget(known);
                    break end;
                }
                let (name, value) = quick.member(at, begun)?;
                begun = true;
                let listed: Option<usize> = match name.len() {
                    7 => if name == b"request" { Some(0) } else { None }
                    9 => if name == b"signature" { Some(1) } else { None }
                    _ => None,
                };
                match listed {
                    Some(0) if seen & 0x1 == 0 => {
                        at = request(quick, value, &Path::Member(path, "request"))?;
                        seen |= 0x1;
                    }
                    Some(1) if seen & 0x2 == 0 => {
                        at = quick.text(value, usize::MAX)?;
                        seen |= 0x2;
                    }
                    None => at = None?,
                    Some(_) => return None,
                }
            }
        }
    };
    if seen & 0x3 != 0x3 {
        return None;
    }
    Some(at)
}
#[allow(unused_mut, unused_variables)]
fn response_reserve_payload<'a, const INSIDE: bool>(
    quick: &mut Quick<'a, INSIDE>,
    value: usize,
    path: &Path<'_>,
) -> Option<usize> {
    let start = quick.open(value)?;
    let mut at = start + 1;
    let mut seen = 0_u64;
    at = match quick.closes(at) {
        Some(end) => end,
        None => {
            let known = quick.known();
            let mut begun = seen != 0;
            loop {
                if let Some(end) = quick.closes(at) {
                    quick.forget(known);
                    break end;
                }
                let (name, value) = quick.member(at, begun)?;
                begun = true;
                let listed: Option<usize> = match name.len() {
                    _ => None,
                };
                match listed {
                    None => at = quick.unlisted((name, value), known, None, path)?,
                    Some(_) => return None,
                }
            }
        }
    };
    Some(at)
}
#[allow(unused_mut, unused_variables)]
fn response_head<'a, const INSIDE: bool>(
    quick: &mut Quick<'a, INSIDE>,
    value: usize,
    path: &Path<'_>,
) -> Option<usize> {
    let start = quick.open(value)?;
    let mut at = start + 1;
    let mut seen = 0_u64;
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"version\":", b"\\\"version\\\":")
    {
        at = quick
            .own(value, wire::quick::Own::Version, b"\"2.0.0\"", b"\\\"2.0.0\\\"")?;
        seen |= 0x1;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"function\":", b"\\\"function\\\":")
    {
        at = quick
            .own(
                value,
                wire::quick::Own::Function,
                b"\"alipay.intl.acquiring.offline.pay\"",
                b"\\\"alipay.intl.acquiring.offline.pay\\\"",
            )?;
        seen |= 0x2;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"clientId\":", b"\\\"clientId\\\":")
    {
        at = quick.text(value, 32)?;
        seen |= 0x4;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"respTime\":", b"\\\"respTime\\\":")
    {
        at = quick.form(value, usize::MAX, wire::Format::DateTime)?;
        seen |= 0x8;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"reqMsgId\":", b"\\\"reqMsgId\\\":")
    {
        at = quick.text(value, 64)?;
        seen |= 0x10;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"reserve\":", b"\\\"reserve\\\":")
    {
        at = quick
            .payload(
                value,
                256,
                |quick, value| response_reserve_payload(
                    quick,
                    value,
                    &Path::Member(path, "reserve"),
                ),
            )?;
        seen |= 0x20;
    }
    at = match quick.closes(at) {
        Some(end) => end,
        None => {
            let known = quick.known();
            let mut begun = seen != 0;
            loop {
                if let Some(end) = quick.closes(at) {
                    quick.forget(known);
                    break end;
                }
                let (name, value) = quick.member(at, begun)?;
                begun = true;
                let listed: Option<usize> = match name.len() {
                    7 => {
                        if name == b"version" {
                            Some(0)
                        } else {
                            if name == b"reserve" { Some(5) } else { None }
                        }
                    }
                    8 => {
                        match name[2] {
                            b'i' => if name == b"clientId" { Some(2) } else { None }
                            b'n' => if name == b"function" { Some(1) } else { None }
                            b'q' => if name == b"reqMsgId" { Some(4) } else { None }
                            b's' => if name == b"respTime" { Some(3) } else { None }
                            _ => None,
                        }
                    }
                    _ => None,
                };
                match listed {
                    Some(0) if seen & 0x1 == 0 => {
                        at = quick
                            .own(
                                value,
                                wire::quick::Own::Version,
                                b"\"2.0.0\"",
                                b"\\\"2.0.0\\\"",
                            )?;
                        seen |= 0x1;
                    }
                    Some(1) if seen & 0x2 == 0 => {
                        at = quick
                            .own(
                                value,
                                wire::quick::Own::Function,
                                b"\"alipay.intl.acquiring.offline.pay\"",
                                b"\\\"alipay.intl.acquiring.offline.pay\\\"",
                            )?;
                        seen |= 0x2;
                    }
                    Some(2) if seen & 0x4 == 0 => {
                        at = quick.text(value, 32)?;
                        seen |= 0x4;
                    }
                    Some(3) if seen & 0x8 == 0 => {
                        at = quick.form(value, usize::MAX, wire::Format::DateTime)?;
                        seen |= 0x8;
                    }
                    Some(4) if seen & 0x10 == 0 => {
                        at = quick.text(value, 64)?;
                        seen |= 0x10;
                    }
                    Some(5) if seen & 0x20 == 0 => {
                        at = quick
                            .payload(
                                value,
                                256,
                                |quick, value| response_reserve_payload(
                                    quick,
                                    value,
                                    &Path::Member(path, "reserve"),
                                ),
                            )?;
                        seen |= 0x20;
                    }
                    None => {
                        at = quick
                            .unlisted(
                                (name, value),
                                known,
                                Some(&super::rules::RESPONSE_HEAD_UNLISTED),
                                path,
                            )?;
                    }
                    Some(_) => return None,
                }
            }
        }
    };
    if seen & 0x1f != 0x1f {
        return None;
    }
    Some(at)
}
#[allow(unused_mut, unused_variables)]
fn result_info<'a, const INSIDE: bool>(
    quick: &mut Quick<'a, INSIDE>,
    value: usize,
    path: &Path<'_>,
) -> Option<(usize, ResultInfo<'a>)> {
    let start = quick.open(value)?;
    let mut at = start + 1;
    let mut seen = 0_u64;
    let mut kept = ResultInfo::default();
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"resultStatus\":", b"\\\"resultStatus\\\":")
    {
        at = match quick
            .word(value, b"\"S\"", b"\\\"S\\\"")
            .or_else(|| quick.word(value, b"\"F\"", b"\\\"F\\\""))
            .or_else(|| quick.word(value, b"\"U\"", b"\\\"U\\\""))
        {
            Some(end) => {
                kept.result_status = Some(quick.kept(value, end)?);
                Some(end)
            }
            None => None,
        }?;
        seen |= 0x1;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"resultCodeId\":", b"\\\"resultCodeId\\\":")
    {
        at = match quick.form(value, usize::MAX, wire::Format::EightDigits) {
            Some(end) => {
                kept.result_code_id = Some(quick.kept(value, end)?);
                Some(end)
            }
            None => None,
        }?;
        seen |= 0x2;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"resultCode\":", b"\\\"resultCode\\\":")
    {
        at = match quick.text(value, 64) {
            Some(end) => {
                kept.result_code = Some(quick.kept(value, end)?);
                Some(end)
            }
            None => None,
        }?;
        seen |= 0x4;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"resultMsg\":", b"\\\"resultMsg\\\":")
    {
        at = {
            kept.result_msg = true;
            quick.text(value, 256)
        }?;
        seen |= 0x8;
    }
    at = match quick.closes(at) {
        Some(end) => end,
        None => {
            let known = quick.known();
            let mut begun = seen != 0;
            loop {
                if let Some(end) = quick.closes(at) {
                    quick.forget(known);
                    break end;
                }
                let (name, value) = quick.member(at, begun)?;
                begun = true;
                let listed: Option<usize> = match name.len() {
                    9 => if name == b"resultMsg" { Some(3) } else { None }
                    10 => if name == b"resultCode" { Some(2) } else { None }
                    12 => {
                        if name == b"resultStatus" {
                            Some(0)
                        } else {
                            if name == b"resultCodeId" { Some(1) } else { None }
                        }
                    }
                    _ => None,
                };
                match listed {
                    Some(0) if seen & 0x1 == 0 => {
                        at = match quick
                            .word(value, b"\"S\"", b"\\\"S\\\"")
                            .or_else(|| quick.word(value, b"\"F\"", b"\\\"F\\\""))
                            .or_else(|| quick.word(value, b"\"U\"", b"\\\"U\\\""))
                        {
                            Some(end) => {
                                kept.result_status = Some(quick.kept(value, end)?);
                                Some(end)
                            }
                            None => None,
                        }?;
                        seen |= 0x1;
                    }
                    Some(1) if seen & 0x2 == 0 => {
                        at = match quick
                            .form(value, usize::MAX, wire::Format::EightDigits)
                        {
                            Some(end) => {
                                kept.result_code_id = Some(quick.kept(value, end)?);
                                Some(end)
                            }
                            None => None,
                        }?;
                        seen |= 0x2;
                    }
                    Some(2) if seen & 0x4 == 0 => {
                        at = match quick.text(value, 64) {
                            Some(end) => {
                                kept.result_code = Some(quick.kept(value, end)?);
                                Some(end)
                            }
                            None => None,
                        }?;
                        seen |= 0x4;
                    }
                    Some(3) if seen & 0x8 == 0 => {
                        at = {
                            kept.result_msg = true;
                            quick.text(value, 256)
                        }?;
                        seen |= 0x8;
                    }
                    None => {
                        at = quick
                            .unlisted(
                                (name, value),
                                known,
                                Some(&super::rules::RESULT_INFO_UNLISTED),
                                path,
                            )?;
                    }
                    Some(_) => return None,
                }
            }
        }
    };
    if seen & 0x7 != 0x7 {
        return None;
    }
    if kept
        .result_status
        .is_some_and(|text| match text.len() {
            1 => {
                if text == b"F" { true } else { if text == b"U" { true } else { false } }
            }
            _ => false,
        }) && !kept.result_msg
    {
        return None;
    }
    if kept
        .result_status
        .is_some_and(|text| match text.len() {
            1 => if text == b"S" { true } else { false }
            _ => false,
        }) && kept.result_code_id.is_some()
        && !kept
            .result_code_id
            .is_some_and(|text| match text.len() {
                8 => if text == b"00000000" { true } else { false }
                _ => false,
            })
    {
        return None;
    }
    if kept
        .result_code_id
        .is_some_and(|text| match text.len() {
            8 => if text == b"00000000" { true } else { false }
            _ => false,
        }) && kept.result_status.is_some()
        && !kept
            .result_status
            .is_some_and(|text| match text.len() {
                1 => if text == b"S" { true } else { false }
                _ => false,
            })
    {
        return None;
    }
    if (false
        || (true
            && kept
                .result_status
                .is_some_and(|text| match text.len() {
                    1 => if text == b"S" { true } else { false }
                    _ => false,
                })
            && kept
                .result_code_id
                .is_some_and(|text| match text.len() {
                    8 => if text == b"00000000" { true } else { false }
                    _ => false,
                }))
        || (true
            && kept
                .result_status
                .is_some_and(|text| match text.len() {
                    1 => {
                        if text == b"F" {
                            true
                        } else {
                            if text == b"U" { true } else { false }
                        }
                    }
                    _ => false,
                })
            && !kept
                .result_code_id
                .is_some_and(|text| match text.len() {
                    8 => if text == b"00000000" { true } else { false }
                    _ => false,
                })))
        && matches!(
            (kept.result_code_id, kept.result_code, kept.result_status), (Some(id),
            Some(code), Some(status)) if ! is_row(id, code, status)
        )
    {
        return None;
    }
    Some((at, kept))
}
#[allow(unused_mut, unused_variables)]
fn exchange_rate<'a, const INSIDE: bool>(
    quick: &mut Quick<'a, INSIDE>,
    value: usize,
    path: &Path<'_>,
) -> Option<(usize, ExchangeRate<'a>)> {
    let start = quick.open(value)?;
    let mut at = start + 1;
    let mut seen = 0_u64;
    let mut kept = ExchangeRate::default();
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"baseCurrency\":", b"\\\"baseCurrency\\\":")
    {
        at = match quick.form(value, usize::MAX, wire::Format::Currency) {
            Some(end) => {
                kept.base_currency = Some(quick.kept(value, end)?);
                Some(end)
            }
            None => None,
        }?;
        seen |= 0x1;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"exchangeCurrency\":", b"\\\"exchangeCurrency\\\":")
    {
        at = match quick.form(value, usize::MAX, wire::Format::Currency) {
            Some(end) => {
                kept.exchange_currency = Some(quick.kept(value, end)?);
                Some(end)
            }
            None => None,
        }?;
        seen |= 0x2;
    }
    if let Some(value) = quick.next_is(at, seen != 0, b"\"rate\":", b"\\\"rate\\\":") {
        at = quick.form(value, 16, wire::Format::Decimal)?;
        seen |= 0x4;
    }
    at = match quick.closes(at) {
        Some(end) => end,
        None => {
            let known = quick.known();
            let mut begun = seen != 0;
            loop {
                if let Some(end) = quick.closes(at) {
                    quick.forget(known);
                    break end;
                }
                let (name, value) = quick.member(at, begun)?;
                begun = true;
                let listed: Option<usize> = match name.len() {
                    4 => if name == b"rate" { Some(2) } else { None }
                    12 => if name == b"baseCurrency" { Some(0) } else { None }
                    16 => if name == b"exchangeCurrency" { Some(1) } else { None }
                    _ => None,
                };
                match listed {
                    Some(0) if seen & 0x1 == 0 => {
                        at = match quick.form(value, usize::MAX, wire::Format::Currency)
                        {
                            Some(end) => {
                                kept.base_currency = Some(quick.kept(value, end)?);
                                Some(end)
                            }
                            None => None,
                        }?;
                        seen |= 0x1;
                    }
                    Some(1) if seen & 0x2 == 0 => {
                        at = match quick.form(value, usize::MAX, wire::Format::Currency)
                        {
                            Some(end) => {
                                kept.exchange_currency = Some(quick.kept(value, end)?);
                                Some(end)
                            }
                            None => None,
                        }?;
                        seen |= 0x2;
                    }
                    Some(2) if seen & 0x4 == 0 => {
                        at = quick.form(value, 16, wire::Format::Decimal)?;
                        seen |= 0x4;
                    }
                    None => {
                        at = quick
                            .unlisted(
                                (name, value),
                                known,
                                Some(&super::rules::EXCHANGE_RATE_UNLISTED),
                                path,
                            )?;
                    }
                    Some(_) => return None,
                }
            }
        }
    };
    if seen & 0x7 != 0x7 {
        return None;
    }
    Some((at, kept))
}
#[allow(unused_mut, unused_variables)]
fn response_extend_info<'a, const INSIDE: bool>(
    quick: &mut Quick<'a, INSIDE>,
    value: usize,
    path: &Path<'_>,
) -> Option<usize> {
    let start = quick.open(value)?;
    let mut at = start + 1;
    let mut seen = 0_u64;
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"isEnterpriseUser\":", b"\\\"isEnterpriseUser\\\":")
    {
        at = quick.text(value, usize::MAX)?;
        seen |= 0x1;
    }
    if let Some(value) = quick
        .next_is(
            at,
            seen != 0,
            b"\"enterpriseUserName\":",
            b"\\\"enterpriseUserName\\\":",
        )
    {
        at = quick.text(value, usize::MAX)?;
        seen |= 0x2;
    }
    at = match quick.closes(at) {
        Some(end) => end,
        None => {
            let known = quick.known();
            let mut begun = seen != 0;
            loop {
                if let Some(end) = quick.closes(at) {
                    quick.forget(known);
                    break end;
                }
                let (name, value) = quick.member(at, begun)?;
                begun = true;
                let listed: Option<usize> = match name.len() {
                    16 => if name == b"isEnterpriseUser" { Some(0) } else { None }
                    18 => if name == b"enterpriseUserName" { Some(1) } else { None }
                    _ => None,
                };
                match listed {
                    Some(0) if seen & 0x1 == 0 => {
                        at = quick.text(value, usize::MAX)?;
                        seen |= 0x1;
                    }
                    Some(1) if seen & 0x2 == 0 => {
                        at = quick.text(value, usize::MAX)?;
                        seen |= 0x2;
                    }
                    None => at = quick.unlisted((name, value), known, None, path)?,
                    Some(_) => return None,
                }
            }
        }
    };
    Some(at)
}
#[allow(unused_mut, unused_variables)]
fn response_body<'a, const INSIDE: bool>(
    quick: &mut Quick<'a, INSIDE>,
    value: usize,
    path: &Path<'_>,
) -> Option<(usize, ResponseBody<'a>)> {
    let start = quick.open(value)?;
    let mut at = start + 1;
    let mut seen = 0_u64;
    let mut kept = ResponseBody::default();
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"resultInfo\":", b"\\\"resultInfo\\\":")
    {
        at = result_info(quick, value, &Path::Member(path, "resultInfo"))
            .map(|(end, object)| {
                kept.result_info = Some(object);
                end
            })?;
        seen |= 0x1;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"acquirementId\":", b"\\\"acquirementId\\\":")
    {
        at = {
            kept.acquirement_id = true;
            quick.text(value, 64)
        }?;
        seen |= 0x2;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"merchantTransId\":", b"\\\"merchantTransId\\\":")
    {
        at = {
            kept.merchant_trans_id = true;
            quick.text(value, 64)
        }?;
        seen |= 0x4;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"orderAmount\":", b"\\\"orderAmount\\\":")
    {
        at = money(quick, value, &Path::Member(path, "orderAmount"))
            .map(|(end, object)| {
                kept.order_amount = Some(object);
                end
            })?;
        seen |= 0x8;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"payAmount\":", b"\\\"payAmount\\\":")
    {
        at = money(quick, value, &Path::Member(path, "payAmount"))
            .map(|(end, object)| {
                kept.pay_amount = Some(object);
                end
            })?;
        seen |= 0x10;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"conversionRate\":", b"\\\"conversionRate\\\":")
    {
        at = exchange_rate(quick, value, &Path::Member(path, "conversionRate"))
            .map(|(end, object)| {
                kept.conversion_rate = Some(object);
                end
            })?;
        seen |= 0x20;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"createTime\":", b"\\\"createTime\\\":")
    {
        at = {
            kept.create_time = true;
            quick.form(value, usize::MAX, wire::Format::DateTime)
        }?;
        seen |= 0x40;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"userSite\":", b"\\\"userSite\\\":")
    {
        at = {
            kept.user_site = true;
            quick
                .word(value, b"\"ALIPAY_CN\"", b"\\\"ALIPAY_CN\\\"")
                .or_else(|| quick.word(value, b"\"ALIPAY_HK\"", b"\\\"ALIPAY_HK\\\""))
                .or_else(|| quick.word(value, b"\"KAKAOPAY\"", b"\\\"KAKAOPAY\\\""))
                .or_else(|| quick.word(value, b"\"TNG\"", b"\\\"TNG\\\""))
        }?;
        seen |= 0x80;
    }
    if let Some(value) = quick.next_is(at, seen != 0, b"\"userId\":", b"\\\"userId\\\":")
    {
        at = quick.text(value, 64)?;
        seen |= 0x100;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"userLoginId\":", b"\\\"userLoginId\\\":")
    {
        at = quick.text(value, 64)?;
        seen |= 0x200;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"extendInfo\":", b"\\\"extendInfo\\\":")
    {
        at = quick
            .payload(
                value,
                2048,
                |quick, value| response_extend_info(
                    quick,
                    value,
                    &Path::Member(path, "extendInfo"),
                ),
            )?;
        seen |= 0x400;
    }
    at = match quick.closes(at) {
        Some(end) => end,
        None => {
            let known = quick.known();
            let mut begun = seen != 0;
            loop {
                if let Some(end) = quick.closes(at) {
                    quick.forget(known);
                    break end;
                }
                let (name, value) = quick.member(at, begun)?;
                begun = true;
                let listed: Option<usize> = match name.len() {
                    6 => if name == b"userId" { Some(8) } else { None }
                    8 => if name == b"userSite" { Some(7) } else { None }
                    9 => if name == b"payAmount" { Some(4) } else { None }
                    10 => {
                        match name[0] {
                            b'c' => if name == b"createTime" { Some(6) } else { None }
                            b'e' => if name == b"extendInfo" { Some(10) } else { None }
                            b'r' => if name == b"resultInfo" { Some(0) } else { None }
                            _ => None,
                        }
                    }
                    11 => {
                        if name == b"orderAmount" {
                            Some(3)
                        } else {
                            if name == b"userLoginId" { Some(9) } else { None }
                        }
                    }
                    13 => if name == b"acquirementId" { Some(1) } else { None }
                    14 => if name == b"conversionRate" { Some(5) } else { None }
                    15 => if name == b"merchantTransId" { Some(2) } else { None }
                    _ => None,
                };
                match listed {
                    Some(0) if seen & 0x1 == 0 => {
                        at = result_info(quick, value, &Path::Member(path, "resultInfo"))
                            .map(|(end, object)| {
                                kept.result_info = Some(object);
                                end
                            })?;
                        seen |= 0x1;
                    }
                    Some(1) if seen & 0x2 == 0 => {
                        at = {
                            kept.acquirement_id = true;
                            quick.text(value, 64)
                        }?;
                        seen |= 0x2;
                    }
                    Some(2) if seen & 0x4 == 0 => {
                        at = {
                            kept.merchant_trans_id = true;
                            quick.text(value, 64)
                        }?;
                        seen |= 0x4;
                    }
                    Some(3) if seen & 0x8 == 0 => {
                        at = money(quick, value, &Path::Member(path, "orderAmount"))
                            .map(|(end, object)| {
                                kept.order_amount = Some(object);
                                end
                            })?;
                        seen |= 0x8;
                    }
                    Some(4) if seen & 0x10 == 0 => {
                        at = money(quick, value, &Path::Member(path, "payAmount"))
                            .map(|(end, object)| {
                                kept.pay_amount = Some(object);
                                end
                            })?;
                        seen |= 0x10;
                    }
                    Some(5) if seen & 0x20 == 0 => {
                        at = exchange_rate(
                                quick,
                                value,
                                &Path::Member(path, "conversionRate"),
                            )
                            .map(|(end, object)| {
                                kept.conversion_rate = Some(object);
                                end
                            })?;
                        seen |= 0x20;
                    }
                    Some(6) if seen & 0x40 == 0 => {
                        at = {
                            kept.create_time = true;
                            quick.form(value, usize::MAX, wire::Format::DateTime)
                        }?;
                        seen |= 0x40;
                    }
                    Some(7) if seen & 0x80 == 0 => {
                        at = {
                            kept.user_site = true;
                            quick
                                .word(value, b"\"ALIPAY_CN\"", b"\\\"ALIPAY_CN\\\"")
                                .or_else(|| {
                                    quick.word(value, b"\"ALIPAY_HK\"", b"\\\"ALIPAY_HK\\\"")
                                })
                                .or_else(|| {
                                    quick.word(value, b"\"KAKAOPAY\"", b"\\\"KAKAOPAY\\\"")
                                })
                                .or_else(|| quick.word(value, b"\"TNG\"", b"\\\"TNG\\\""))
                        }?;
                        seen |= 0x80;
                    }
                    Some(8) if seen & 0x100 == 0 => {
                        at = quick.text(value, 64)?;
                        seen |= 0x100;
                    }
                    Some(9) if seen & 0x200 == 0 => {
                        at = quick.text(value, 64)?;
                        seen |= 0x200;
                    }
                    Some(10) if seen & 0x400 == 0 => {
                        at = quick
                            .payload(
                                value,
                                2048,
                                |quick, value| response_extend_info(
                                    quick,
                                    value,
                                    &Path::Member(path, "extendInfo"),
                                ),
                            )?;
                        seen |= 0x400;
                    }
                    None => {
                        at = quick
                            .unlisted(
                                (name, value),
                                known,
                                Some(&super::rules::RESPONSE_BODY_UNLISTED),
                                path,
                            )?;
                    }
                    Some(_) => return None,
                }
            }
        }
    };
    if seen & 0x1 != 0x1 {
        return None;
    }
    if kept.result_info.is_some()
        && kept
            .result_info
            .and_then(|object| object.result_code)
            .is_some_and(|text| match text.len() {
                7 => if text == b"SUCCESS" { true } else { false }
                _ => false,
            }) && !kept.acquirement_id
    {
        return None;
    }
    if kept.result_info.is_some()
        && kept
            .result_info
            .and_then(|object| object.result_code)
            .is_some_and(|text| match text.len() {
                7 => if text == b"SUCCESS" { true } else { false }
                _ => false,
            }) && !kept.merchant_trans_id
    {
        return None;
    }
    if kept.result_info.is_some()
        && kept
            .result_info
            .and_then(|object| object.result_code)
            .is_some_and(|text| match text.len() {
                7 => if text == b"SUCCESS" { true } else { false }
                _ => false,
            }) && !kept.order_amount.is_some()
    {
        return None;
    }
    if kept.result_info.is_some() && kept.pay_amount.is_some()
        && kept.order_amount.is_some()
        && (true
            && kept
                .result_info
                .and_then(|object| object.result_code)
                .is_some_and(|text| match text.len() {
                    7 => if text == b"SUCCESS" { true } else { false }
                    _ => false,
                })
            && wire::quick::condition::differ(
                kept.pay_amount.and_then(|object| object.currency),
                kept.order_amount.and_then(|object| object.currency),
            )) && !kept.conversion_rate.is_some()
    {
        return None;
    }
    if kept.result_info.is_some()
        && kept
            .result_info
            .and_then(|object| object.result_code)
            .is_some_and(|text| match text.len() {
                7 => if text == b"SUCCESS" { true } else { false }
                _ => false,
            }) && !kept.create_time
    {
        return None;
    }
    if kept.result_info.is_some()
        && kept
            .result_info
            .and_then(|object| object.result_code)
            .is_some_and(|text| match text.len() {
                7 => if text == b"SUCCESS" { true } else { false }
                _ => false,
            }) && !kept.user_site
    {
        return None;
    }
    if kept.conversion_rate.and_then(|object| object.base_currency).is_some()
        && (false
            || wire::quick::condition::differ(
                kept.order_amount.and_then(|object| object.currency),
                kept.conversion_rate.and_then(|object| object.base_currency),
            ))
    {
        return None;
    }
    if kept.conversion_rate.and_then(|object| object.exchange_currency).is_some()
        && (false
            || wire::quick::condition::differ(
                kept.pay_amount.and_then(|object| object.currency),
                kept.conversion_rate.and_then(|object| object.exchange_currency),
            ))
    {
        return None;
    }
    Some((at, kept))
}
#[allow(unused_mut, unused_variables)]
fn response<'a, const INSIDE: bool>(
    quick: &mut Quick<'a, INSIDE>,
    value: usize,
    path: &Path<'_>,
) -> Option<usize> {
    let start = quick.open(value)?;
    let mut at = start + 1;
    let mut seen = 0_u64;
    if let Some(value) = quick.next_is(at, seen != 0, b"\"head\":", b"\\\"head\\\":") {
        at = response_head(quick, value, &Path::Member(path, "head"))?;
        seen |= 0x1;
    }
    if let Some(value) = quick.next_is(at, seen != 0, b"\"body\":", b"\\\"body\\\":") {
        at = response_body(quick, value, &Path::Member(path, "body"))
            .map(|(end, _)| end)?;
        seen |= 0x2;
    }
    at = match quick.closes(at) {
        Some(end) => end,
        None => {
            let known = quick.known();
            let mut begun = seen != 0;
            loop {
                if let Some(end) = quick.closes(at) {
                    quick.forget(known);
                    break end;
                }
                let (name, value) = quick.member(at, begun)?;
                begun = true;
                let listed: Option<usize> = match name.len() {
                    4 => {
                        if name == b"head" {
                            Some(0)
                        } else {
                            if name == b"body" { Some(1) } else { None }
                        }
                    }
                    _ => None,
                };
                match listed {
                    Some(0) if seen & 0x1 == 0 => {
                        at = response_head(quick, value, &Path::Member(path, "head"))?;
                        seen |= 0x1;
                    }
                    Some(1) if seen & 0x2 == 0 => {
                        at = response_body(quick, value, &Path::Member(path, "body"))
                            .map(|(end, _)| end)?;
                        seen |= 0x2;
                    }
                    None => {
                        at = quick
                            .unlisted(
                                (name, value),
                                known,
                                Some(&super::rules::RESPONSE_UNLISTED),
                                path,
                            )?;
                    }
                    Some(_) => return None,
                }
            }
        }
    };
    if seen & 0x3 != 0x3 {
        return None;
    }
    Some(at)
}
#[allow(unused_mut, unused_variables)]
fn response_envelope<'a, const INSIDE: bool>(
    quick: &mut Quick<'a, INSIDE>,
    value: usize,
    path: &Path<'_>,
) -> Option<usize> {
    let start = quick.open(value)?;
    let mut at = start + 1;
    let mut seen = 0_u64;
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"response\":", b"\\\"response\\\":")
    {
        at = response(quick, value, &Path::Member(path, "response"))?;
        seen |= 0x1;
    }
    if let Some(value) = quick
        .next_is(at, seen != 0, b"\"signature\":", b"\\\"signature\\\":")
    {
        at = quick.text(value, usize::MAX)?;
        seen |= 0x2;
    }
    at = match quick.closes(at) {
        Some(end) => end,
        None => {
            let known = quick.known();
            let mut begun = seen != 0;
            loop {
                if let Some(end) = quick.closes(at) {
                    quick.forget(known);
                    break end;
                }
                let (name, value) = quick.member(at, begun)?;
                begun = true;
                let listed: Option<usize> = match name.len() {
                    8 => if name == b"response" { Some(0) } else { None }
                    9 => if name == b"signature" { Some(1) } else { None }
                    _ => None,
                };
                match listed {
                    Some(0) if seen & 0x1 == 0 => {
                        at = response(quick, value, &Path::Member(path, "response"))?;
                        seen |= 0x1;
                    }
                    Some(1) if seen & 0x2 == 0 => {
                        at = quick.text(value, usize::MAX)?;
                        seen |= 0x2;
                    }
                    None => at = None?,
                    Some(_) => return None,
                }
            }
        }
    };
    if seen & 0x3 != 0x3 {
        return None;
    }
    Some(at)
}

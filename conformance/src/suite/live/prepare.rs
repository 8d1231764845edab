//! Gives the text of a case this run's client, ids and signature.

use model::{Claim, MemberPath};
use wire::{Contract, Direction, Rule};

use super::place::{span_of, spliced, string_at};
use super::{Client, Setup};
use crate::envelope::{open, pointer};
use crate::signature::backend::{BULK_SIGNING, NotSigned};
use crate::signature::sign::Signer;
use crate::signature::sign_type::choose;

/// The last characters of the ids of a request, which make them unique.
#[derive(Clone, Debug)]
pub(super) struct Ids {
    /// One for each transaction.
    pub(super) transaction: String,
    /// One for each transmission.
    pub(super) message: String,
}

/// Eight letters and digits that stand for the number.
pub fn tag(number: u64) -> String {
    base_36(number, 8)
}

/// What the requests of the case with this number have at the end of their ids; `sent`
/// counts its transmissions.
pub(super) fn ids(setup: &Setup, case: usize, sent: usize) -> Ids {
    let transaction = format!("{}{}", setup.tag, base_36(case as u64, 3));
    Ids { message: format!("{transaction}{}", base_36(sent as u64, 2)), transaction }
}

/// The same for a second transaction of the case.
pub(super) fn ids_of_another(setup: &Setup, case: usize, sent: usize) -> Ids {
    let transaction = format!("{}b", ids(setup, case, 0).transaction);
    Ids { message: format!("{transaction}{}", base_36(sent as u64, 2)), transaction }
}

/// The text with this run's client and with ids of its own, and signed. What the case
/// probes stays: ids keep their length, a client that `rule` is about stays whole, and a
/// change after which the judge would find something else is not made.
pub(super) fn prepared(
    setup: &Setup,
    contract: &'static Contract,
    text: &str,
    rule: Option<&Rule>,
    ids: &Ids,
) -> Result<Vec<u8>, NotSigned> {
    prepared_by(setup, &setup.client, contract, text, rule, ids)
}

/// The same from another client than the run's own.
pub(super) fn prepared_by(
    setup: &Setup,
    sender: &Client,
    contract: &'static Contract,
    text: &str,
    rule: Option<&Rule>,
    ids: &Ids,
) -> Result<Vec<u8>, NotSigned> {
    let text = text.as_bytes().to_vec();
    let Some(answer) = setup.answer(contract) else { return signed(setup, sender, text) };
    let found = found_in(setup, contract, &text);
    let with = |text: Vec<u8>, path: Option<Vec<&str>>, own: &dyn Fn(&str) -> String| {
        let Some((span, old)) = path.and_then(|path| string_at(&text, &path)) else { return text };
        let new = serde_json::Value::from(own(&old)).to_string();
        let changed = spliced(&text, span, new.as_bytes());
        if found_in(setup, contract, &changed) == found { changed } else { text }
    };
    let is_about = |path: &Vec<&str>| rule.is_some_and(|rule| rule.pointers.contains(&pointer(path).as_str()));
    let client = Some(setup.of_request(&answer.client)).filter(|path| !is_about(path));
    let transaction = Some(setup.of_request(&answer.transaction));
    let message_id = message_id(setup, contract, &answer.client);
    let text = with(text, client, &|_| sender.id.to_owned());
    let text = with(text, transaction, &|old| ending_in(old, &ids.transaction));
    let text = with(text, message_id, &|old| ending_in(old, &ids.message));
    signed(setup, sender, text)
}

/// The text with the sender's signature over the exact bytes of its request. Where there is
/// none, or no string to take the signature's place, that is what the case is about.
fn signed(setup: &Setup, sender: &Client, text: Vec<u8>) -> Result<Vec<u8>, NotSigned> {
    let names = setup.catalog.envelope;
    let request = span_of(&text, &[names.request]).and_then(|span| text.get(span.start..span.end));
    let (Some(request), Some((place, _))) = (request, string_at(&text, &[names.signature])) else { return Ok(text) };
    let signature = signature(setup, sender, &text, request)?;
    Ok(spliced(&text, place, format!("\"{signature}\"").as_bytes()))
}

/// The run's own client's signature over these bytes, as the text wants it.
pub(super) fn signature_over(setup: &Setup, text: &[u8], bytes: &[u8]) -> Result<String, NotSigned> {
    signature(setup, &setup.client, text, bytes)
}

fn signature(setup: &Setup, sender: &Client, text: &[u8], bytes: &[u8]) -> Result<String, NotSigned> {
    let names = setup.catalog.envelope;
    let opened = open(&setup.catalog, &setup.readings(), text, None, None);
    let chosen = choose(names, opened.contract, Direction::Request, opened.sign_type.as_ref(), setup.asked).ok();
    // A sign type that does not exist is signed by the default: it alone is wrong then.
    let chosen = chosen.or_else(|| names.sign_types.iter().find(|sign_type| sign_type.default)).ok_or(NotSigned)?;
    Signer { key: sender.key, backend: BULK_SIGNING, asked: setup.asked }.sign(chosen.algorithm, bytes)
}

/// The request's member that an exchange rule wants repeated in the response's head, and
/// that is not the client: it tells transmissions apart.
pub(super) fn message_id<'a>(setup: &Setup<'a>, contract: &Contract, client: &MemberPath) -> Option<Vec<&'a str>> {
    let names = setup.catalog.envelope;
    let of_contract = setup.model.contract(contract.id)?;
    of_contract.exchange.iter().find_map(|condition| {
        let Claim::Equal { left, right, .. } = &condition.claim else { return None };
        let [request, head, ..] = left.as_slice() else { return None };
        let is_in_heads = request == names.request
            && head == names.head
            && right.first().is_some_and(|first| first == names.response)
            && right.get(1).is_some_and(|second| second == names.head);
        (is_in_heads && left[1..] != client[..]).then(|| left.iter().map(String::as_str).collect())
    })
}

/// The rules that the text breaks, and where.
fn found_in(setup: &Setup, contract: &Contract, text: &[u8]) -> Vec<(&'static str, String)> {
    let findings = (contract.check)(Direction::Request, text, &setup.readings());
    findings.into_iter().map(|finding| (finding.rule.id, finding.pointer)).collect()
}

/// The id with another end, and as long as before: its length may be what matters. One
/// that is too short is replaced.
fn ending_in(id: &str, end: &str) -> String {
    let kept = id.chars().count().saturating_sub(end.chars().count());
    id.chars().take(kept).chain(end.chars()).collect()
}

/// The last digits of the number.
fn base_36(number: u64, digits: u32) -> String {
    let digit = |place: u32| (number / 36_u64.pow(place) % 36) as u32;
    (0..digits).rev().filter_map(|place| char::from_digit(digit(place), 36)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_keep_their_length_in_characters() {
        for (id, expected) in
            [("", "ab1"), ("x", "ab1"), ("xyz", "ab1"), ("0123456789", "0123456ab1"), ("😀😀😀😀", "😀ab1")]
        {
            assert_eq!(ending_in(id, "ab1"), expected, "{id}");
        }
    }

    #[test]
    fn tags_are_the_last_eight_digits_of_the_number() {
        for (number, expected) in [(0, "00000000"), (35, "0000000z"), (36, "00000010"), (u64::MAX, "1264sgsf")] {
            assert_eq!(tag(number), expected, "{number}");
        }
    }
}

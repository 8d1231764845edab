//! What a record holds: a message, or a request and its response.

use wire::{Finding, Rule, Span};

use super::embedded::Writing;
use super::exchanges::{Found, find};
use super::rules::{BASE64, EXCHANGE, HAR, RECORD_SIZE};
use super::{Holds, Names, Record, Source, har};

/// What a record holds. Messages are records of their own, within it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Held {
    /// One message.
    Message(Record),
    /// A request and its response, of which one may be missing.
    Exchange(Option<Record>, Option<Record>),
    /// Nothing that could be judged: an entry of a HAR file that sends nothing.
    Nothing,
}

/// Looks into a record.
///
/// # Errors
/// What is wrong with the record, so that nothing in it can be judged.
pub fn held(source: &Source, record: &Record) -> Result<Held, Finding> {
    let fault =
        |(rule, message): Fault, length| Finding { rule, pointer: String::new(), span: Span::new(0, length), message };
    if let Some(length) = record.too_long {
        let message = format!("the record has {length} bytes and was not read");
        return Err(fault((&RECORD_SIZE, message), length));
    }
    if let Some(why) = &record.broken {
        return Err(fault((&HAR, why.clone()), record.range.len()));
    }
    let held = match &source.holds {
        Holds::Messages => Ok(Held::Message(record.clone())),
        Holds::Exchanges(names) => exchange(source, record, names),
        Holds::Har => entry(source, record),
    };
    held.map_err(|why| fault(why, record.range.len()))
}

type Fault = (&'static Rule, String);

/// The two messages. What is no JSON is a message, so that whoever judges it says why.
fn exchange(source: &Source, record: &Record, names: &Names) -> Result<Held, Fault> {
    let text = source.text(record);
    match find(&text, [&names.request, &names.response]) {
        None => Ok(Held::Message(record.clone())),
        Some([Found::Twice, _] | [_, Found::Twice]) => Err(twice()),
        Some([Found::Nothing, Found::Nothing]) => {
            Err((&EXCHANGE, "there is neither a request nor a response".to_owned()))
        }
        Some(found) => {
            let [request, response] = found.map(|found| message(record, &text, found));
            Ok(Held::Exchange(request, response))
        }
    }
}

/// An entry of a HAR file. Without a text that was sent it is no exchange of messages, an
/// answer without content is none, and the content may be in base64.
fn entry(source: &Source, record: &Record) -> Result<Held, Fault> {
    let text = source.text(record);
    let Some([request, response, encoding]) = find(&text, [&har::NAMES.request, &har::NAMES.response, &har::ENCODING])
    else {
        return Ok(Held::Message(record.clone()));
    };
    if [&request, &response].contains(&&Found::Twice) {
        return Err(twice());
    }
    let Some(request) = message(record, &text, request) else { return Ok(Held::Nothing) };
    let response = message(record, &text, response).filter(|response| !response.range.is_empty());
    let is_base64 = matches!(encoding, Found::Value(range)
        if text.get(range.clone()).is_some_and(|value| value.eq_ignore_ascii_case(b"\"base64\"")));
    let writing = |response: &Record| if is_base64 { Writing::Base64 } else { response.writing };
    let response = response.map(|response| Record { writing: writing(&response), ..response });
    let written = |response: &Record| source.bytes.get(response.range.clone()).unwrap_or_default();
    if !response.as_ref().is_none_or(|response| response.writing.is_readable(written(response))) {
        return Err((&BASE64, "the content is no base64".to_owned()));
    }
    Ok(Held::Exchange(Some(request), response))
}

/// A value of the record as a message: as it stands there, or what a string says.
fn message(record: &Record, text: &[u8], found: Found) -> Option<Record> {
    let Found::Value(range) = found else { return None };
    let is_string = text.get(range.start) == Some(&b'"');
    let (range, writing) =
        if is_string { (range.start + 1..range.end - 1, Writing::Escaped) } else { (range, Writing::Plain) };
    let start = record.range.start;
    Some(Record { range: start + range.start..start + range.end, writing, ..record.clone() })
}

fn twice() -> Fault {
    (&EXCHANGE, "the request or the response is there twice".to_owned())
}

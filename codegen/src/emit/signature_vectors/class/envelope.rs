//! Envelopes that lack what they need, or have it in the wrong place or form.

use serde_json::Value;

use super::super::bench::Bench;
use super::super::draft::Draft;
use super::super::layout::{compact, other_case, quoted, with_member};

const MESSAGE: &str = "envelope/message";
const SIGNATURE: &str = "envelope/signature";

pub(in super::super) fn vectors<'m>(bench: &Bench<'m>) -> Vec<Draft<'m>> {
    let mut drafts = messages(bench);
    drafts.extend(signatures(bench));
    drafts.extend(misplaced(bench));
    drafts
}

fn messages<'m>(bench: &Bench<'m>) -> Vec<Draft<'m>> {
    let spot = bench.request();
    let value = compact(bench.message(spot));
    let signature = bench.signature_member(&quoted(&bench.sign(spot, &value)));
    let message = bench.message_member(spot, &value);
    let other_name = bench.other_member(spot);
    let other = format!("{}:{{}}", quoted(other_name));
    let draft = |what, flag, note, text: String, pointer: String| {
        let draft = Draft::right(bench, spot, &value).about(what, &[flag], note).message(text);
        draft.unclear_message().invalid(MESSAGE, pointer)
    };
    // A value of another type, with a signature over its text.
    let other_type = |what, note, json: &str| {
        let text = format!(
            "{{{},{}}}",
            bench.message_member(spot, json),
            bench.signature_member(&quoted(&bench.sign(spot, json)))
        );
        draft(what, "type-coercion", note, text, bench.pointer(spot, &[])).unclear_signature()
    };
    vec![
        draft(
            "both-right-first",
            "two-messages",
            "A request and a response in one envelope; the first is signed.",
            format!("{{{message},{other},{signature}}}"),
            format!("/{other_name}"),
        ),
        draft(
            "both-right-last",
            "two-messages",
            "A request and a response in one envelope; the last is signed.",
            format!("{{{other},{message},{signature}}}"),
            bench.pointer(spot, &[]),
        ),
        draft(
            "no-message",
            "content",
            "There is a signature and no message.",
            format!("{{{signature}}}"),
            String::new(),
        ),
        draft(
            "message-in-other-case",
            "case",
            "The message's name is in the other case.",
            format!("{{{}:{value},{signature}}}", quoted(&other_case(bench.member(spot)))),
            String::new(),
        ),
        draft(
            "list-of-envelopes",
            "type-coercion",
            "The envelope stands in a list.",
            format!("[{{{message},{signature}}}]"),
            String::new(),
        )
        .unclear_signature(),
        other_type("message-as-text", "The message is JSON text in a string.", &quoted(&value)),
        other_type("message-in-list", "The message stands in a list.", &format!("[{value}]")),
        other_type("message-null", "The message is null.", "null"),
    ]
}

fn signatures<'m>(bench: &Bench<'m>) -> Vec<Draft<'m>> {
    let spot = bench.request();
    let value = compact(bench.message(spot));
    let message = bench.message_member(spot, &value);
    let right = quoted(&bench.sign(spot, &value));
    let draft = |what: &str, flag, note: &str, member: String, pointer: String| {
        let text = if member.is_empty() { format!("{{{message}}}") } else { format!("{{{message},{member}}}") };
        let draft = Draft::right(bench, spot, &value).about(what, &[flag], note).message(text);
        draft.unclear_signature().invalid(SIGNATURE, pointer)
    };
    let mut drafts = vec![
        draft("signature-missing", "missing-signature", "There is no signature.", String::new(), String::new()),
        draft(
            "signature-in-other-case",
            "case",
            "The signature's name is in the other case.",
            format!("{}:{right}", quoted(&other_case(&bench.names.signature))),
            String::new(),
        ),
    ];
    let values = [
        ("signature-null", "missing-signature", "The signature is null.", "null".to_owned()),
        ("signature-false", "missing-signature", "The signature is false.", "false".to_owned()),
        ("signature-number", "type-coercion", "The signature is a number.", "0".to_owned()),
        ("signature-in-list", "type-coercion", "The right signature stands in a list.", format!("[{right}]")),
        (
            "signature-in-object",
            "type-coercion",
            "The right signature stands in an object.",
            format!("{{\"value\":{right}}}"),
        ),
    ];
    for (what, flag, note, json) in values {
        drafts.push(draft(what, flag, note, bench.signature_member(&json), bench.signature_pointer()));
    }
    drafts
}

/// The signature stands in the message, where it cannot sign itself: it is the one of the
/// message without it.
fn misplaced<'m>(bench: &Bench<'m>) -> Vec<Draft<'m>> {
    let mut drafts = Vec::new();
    for spot in [bench.request(), bench.response()] {
        let message = bench.message(spot);
        let right = Value::from(bench.sign(spot, compact(message)));
        let names = bench.names;
        let places: [(&str, &str, &[&str]); 3] = [
            ("signature-in-message", "The signature stands in the message, beside head and body.", &[]),
            ("signature-in-head", "The signature stands in the head.", &[&names.head]),
            ("signature-in-body", "The signature stands in the body.", &[&names.body]),
        ];
        for (what, note, place) in places {
            let mut message = message.clone();
            let pointer: String = place.iter().map(|name| format!("/{name}")).collect();
            let Some(Value::Object(object)) = message.pointer_mut(&pointer) else { continue };
            object.insert(names.signature.clone(), right.clone());
            let value = compact(&message);
            let pointer = bench.pointer(spot, &[place, &[names.signature.as_str()]].concat());
            drafts.push(
                Draft::wrong(bench, spot, &value, "")
                    .about(what, &["misplaced-signature"], note)
                    .for_each_spot()
                    .message(format!("{{{}}}", bench.message_member(spot, &value)))
                    .unclear_signature()
                    .invalid(SIGNATURE, pointer),
            );
        }
    }
    let spot = bench.request();
    let value = compact(bench.message(spot));
    let right = bench.signature_member(&quoted(&bench.sign(spot, &value)));
    let text = with_member(&format!("{{{}}}", bench.message_member(spot, &value)), &format!("\"memo\":{{{right}}}"));
    drafts.push(
        Draft::right(bench, spot, &value)
            .about(
                "signature-beside",
                &["misplaced-signature"],
                "The right signature stands in an unlisted object beside the message.",
            )
            .message(text)
            .unclear_signature()
            .invalid(SIGNATURE, ""),
    );
    drafts
}

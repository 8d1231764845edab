//! A testee in Rust, on our own library, and switches that break it.
//!
//! It is this very test binary, so that nothing has to be installed: `sh` starts it with this one test, which speaks
//! the protocol on descriptor 3, because libtest has things of its own to say on standard output.

use std::fs::File;
use std::io::{BufRead as _, Write as _, stdin};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use conformance::catalog::Catalog;
use conformance::envelope;
use conformance::judge::{Keys, Options, Signature, judge_signature};
use conformance::signature::backend::SIGNING;
use conformance::signature::sign::Signer;
use conformance::signature::{PrivateKey, PublicKey, verify_raw};
use conformance::testee::protocol::{
    Answer, Capability, Decoded, Direction, Encoded, Failed, Hello, Request, Signed, Validated, Verified,
};
use serde_json::{Map, Value};
use wire::{Severity, SignType};

/// How the program is told what is wrong with it.
const DEFECT: &str = "TESTEE_DEFECT";

/// The command that starts the testee with a defect; with none it is sound.
pub(super) fn command(defect: &str) -> Vec<String> {
    let script = format!(r#"{DEFECT}="$1" exec "$0" --exact own::speak --ignored --nocapture 3>&1 >/dev/null"#);
    let program = std::env::current_exe().expect("a test binary");
    let program = program.to_str().expect("UTF-8").to_owned();
    ["sh", "-c", &script, &program, defect].map(str::to_owned).to_vec()
}

#[test]
#[ignore = "it is the testee of the other tests"]
fn speak() {
    let Ok(defect) = std::env::var(DEFECT) else { return };
    let mut out = File::create("/dev/fd/3").expect("descriptor 3");
    for (at, line) in stdin().lock().lines().enumerate() {
        let request: Request = serde_json::from_str(&line.expect("a line")).expect("a request");
        misbehave(&defect, at, &mut out);
        let line = line_of(&defect, &request);
        writeln!(out, "{line}").expect("it is read");
        if defect == "extra-line" {
            writeln!(out, "{line}").expect("it is read");
        }
    }
    if defect == "line-at-the-end" {
        writeln!(out, "goodbye").expect("it is read");
    }
}

/// What happens instead of an answer, or before it. The hello is the first line.
fn misbehave(defect: &str, at: usize, out: &mut File) {
    match (defect, at) {
        ("no-hello", _) | ("crashes", 3) => {
            eprintln!("out of cheese");
            std::process::exit(3);
        }
        ("hangs", 3) => {
            eprintln!("thinking");
            std::thread::sleep(std::time::Duration::from_secs(3600));
        }
        ("prints-first", 1..) => writeln!(out, "about to answer").expect("it is read"),
        ("half-a-line", 3) => {
            write!(out, "{{\"id\":").expect("it is read");
            eprintln!("half is enough");
            std::process::exit(0);
        }
        ("closes", 3) => {
            eprintln!("{}", "noise ".repeat(100_000));
            std::process::exit(0);
        }
        _ => {}
    }
}

fn line_of(defect: &str, request: &Request) -> String {
    let is_hello = matches!(request, Request::Hello { .. });
    let answer = answer(defect, request).unwrap_or_else(|error| Answer::Failed(Failed { id: id(request), error }));
    let line = serde_json::to_string(&answer).expect("JSON");
    match defect {
        _ if is_hello => line,
        "no-json" => "yes".to_owned(),
        "another-id" => line.replacen(&format!("\"id\":{}", id(request)), "\"id\":77777777", 1),
        "unknown-member" => line.replacen('{', "{\"mood\":\"good\",", 1),
        "member-missing" => format!("{{\"id\":{}}}", id(request)),
        "errors" => format!("{{\"id\":{},\"error\":\"not today\"}}", id(request)),
        _ => line,
    }
}

fn answer(defect: &str, request: &Request) -> Result<Answer, String> {
    let is = |name: &str| defect == name;
    let catalog = Catalog::generated();
    Ok(match request.clone() {
        Request::Hello { id, .. } => {
            let all = if is("declares-nothing") { Vec::new() } else { Capability::ALL.to_vec() };
            let (name, language) = ("own".to_owned(), "Rust".to_owned());
            Answer::Hello(Hello { id, name, language, version: "1".to_owned(), capabilities: all })
        }
        Request::Decode { id, contract, direction, text } => {
            let read = if is("accepts-everything") { Ok(String::new()) } else { again(&contract, direction, &text) };
            let reason = if is("rejects-everything") { Some("no".to_owned()) } else { read.err() };
            Answer::Decoded(Decoded { id, accepted: reason.is_none(), reason })
        }
        Request::Encode { id, contract, direction, text } => {
            let mut text = again(&contract, direction, &text)?;
            if is("drops-unlisted") {
                text = without_unlisted(&text, "memo");
            }
            if is("amounts-as-double") {
                text = changed(&text, &|name, value| {
                    let number = value.as_str().filter(|_| name == "value").and_then(|text| text.parse::<f64>().ok());
                    number.map_or(value.clone(), |number| Value::String(number.to_string()))
                });
            }
            Answer::Encoded(Encoded { id, text })
        }
        Request::Validate { id, contract, direction, text } => {
            let contract = catalog.contract(&contract).ok_or("no such contract")?;
            let mut found = (contract.check)(side(direction), text.as_bytes(), &catalog.readings());
            found.retain(|found| found.rule.severity == Severity::Error);
            if is("ignores-lengths") {
                found.retain(|found| !found.rule.id.contains("/max-length"));
            }
            let mut pointers: Vec<_> = found.into_iter().map(|found| found.pointer).collect();
            match defect {
                "accepts-everything" => pointers.clear(),
                "rejects-everything" => pointers = vec![String::new()],
                "wrong-places" => pointers.iter_mut().for_each(|pointer| pointer.push_str("/x")),
                _ => {}
            }
            Answer::Validated(Validated { id, valid: pointers.is_empty(), pointers })
        }
        Request::Sign { id, text, private_key, sign_type, .. } => {
            let text = if is("re-serialises") { compact(&text) } else { text };
            let key = PrivateKey::read(private_key.as_bytes(), catalog.envelope.key_bits).map_err(shown)?;
            let signer = Signer { key: &key, backend: SIGNING, asked: None };
            let signature =
                signer.sign(known(&catalog, &sign_type)?.algorithm, text.as_bytes()).map_err(|_| "failed")?;
            Answer::Signed(Signed { id, signature })
        }
        Request::Verify { id, text, base64, public_key, sign_type, .. } => {
            let bytes = match (text, base64) {
                (Some(text), _) => text.into_bytes(),
                (None, base64) => STANDARD.decode(base64.unwrap_or_default()).map_err(shown)?,
            };
            let key = PublicKey::read(public_key.as_bytes(), catalog.envelope.key_bits).map_err(shown)?;
            let asked = known(&catalog, &sign_type)?;
            let verified = match defect {
                "accepts-everything" => true,
                "rejects-everything" => false,
                "re-serialises" => verified_again(&bytes, &key, asked),
                _ => {
                    let keys = Keys { request: Some(key.clone()), response: Some(key), asked: Some(asked) };
                    let options = Options { keys: Some(keys), ..Options::new(catalog.readings()) };
                    judge_signature(&catalog, &bytes, &options, None).signature == Signature::Verified
                }
            };
            Answer::Verified(Verified { id, verified })
        }
    })
}

/// Through the generated types, and back.
fn again(contract: &str, direction: Direction, text: &str) -> Result<String, String> {
    use generated::{pay_2_0_0, pay_2_0_4, pre_create_2_0_4};
    macro_rules! through {
        ($type:ty) => {
            serde_json::from_str::<$type>(text).and_then(|value| serde_json::to_string(&value)).map_err(shown)
        };
    }
    match (contract, direction) {
        ("pay@2.0.0", Direction::Request) => through!(pay_2_0_0::RequestEnvelope<'_>),
        ("pay@2.0.0", Direction::Response) => through!(pay_2_0_0::ResponseEnvelope<'_>),
        ("pay@2.0.4", Direction::Request) => through!(pay_2_0_4::RequestEnvelope<'_>),
        ("pay@2.0.4", Direction::Response) => through!(pay_2_0_4::ResponseEnvelope<'_>),
        ("preCreate@2.0.4", Direction::Request) => through!(pre_create_2_0_4::RequestEnvelope<'_>),
        ("preCreate@2.0.4", Direction::Response) => through!(pre_create_2_0_4::ResponseEnvelope<'_>),
        _ => Err("no such contract".to_owned()),
    }
}

/// What many do: parse the message, write it again, and verify that.
fn verified_again(bytes: &[u8], key: &PublicKey, asked: &'static SignType) -> bool {
    let catalog = Catalog::generated();
    let opened = envelope::open(&catalog, &catalog.readings(), bytes, None, None);
    let message = opened.message.and_then(|span| std::str::from_utf8(bytes.get(span.start..span.end)?).ok());
    let signature = opened.signature.as_ref().and_then(|member| member.text.as_deref());
    message
        .zip(signature)
        .is_some_and(|(message, signature)| verify_raw(compact(message).as_bytes(), signature, key, asked).is_ok())
}

fn compact(text: &str) -> String {
    serde_json::from_str::<Value>(text).map_or(text.to_owned(), |value| value.to_string())
}

fn without_unlisted(text: &str, unlisted: &str) -> String {
    changed(text, &|name, value| if name == unlisted { Value::Null } else { value.clone() })
        .replace(",\"memo\":null", "")
}

/// The text with every member changed, whatever it is in.
fn changed(text: &str, change: &dyn Fn(&str, &Value) -> Value) -> String {
    fn walk(value: &Value, change: &dyn Fn(&str, &Value) -> Value) -> Value {
        match value {
            Value::Object(members) => {
                let walked = members.iter().map(|(name, value)| (name.clone(), walk(&change(name, value), change)));
                Value::Object(walked.collect::<Map<_, _>>())
            }
            Value::Array(items) => Value::Array(items.iter().map(|item| walk(item, change)).collect()),
            other => other.clone(),
        }
    }
    serde_json::from_str(text).map_or(text.to_owned(), |value| walk(&value, change).to_string())
}

fn known(catalog: &Catalog, name: &str) -> Result<&'static SignType, String> {
    catalog.envelope.sign_types.iter().find(|sign_type| sign_type.name == name).ok_or("no such sign type".to_owned())
}

fn side(direction: Direction) -> wire::Direction {
    match direction {
        Direction::Request => wire::Direction::Request,
        Direction::Response => wire::Direction::Response,
    }
}

fn id(request: &Request) -> u64 {
    match request {
        Request::Hello { id, .. }
        | Request::Decode { id, .. }
        | Request::Encode { id, .. }
        | Request::Validate { id, .. }
        | Request::Sign { id, .. }
        | Request::Verify { id, .. } => *id,
    }
}

fn shown(error: impl std::fmt::Display) -> String {
    error.to_string()
}

//! Inputs to start from: vectors, samples and keys.

use conformance::catalog::Catalog;
use conformance::signature::PrivateKey;
use rsa::RsaPrivateKey;
use rsa::pkcs1::{EncodeRsaPrivateKey as _, EncodeRsaPublicKey as _};
use rsa::pkcs8::{DecodePrivateKey as _, EncodePrivateKey as _, EncodePublicKey as _};
use wire::Direction;

use crate::judge::chosen;
use crate::keys::{AS_THEY_ARE, BARE, LABELS, PEM};
use crate::test_keys::pairs;

/// Every text of an envelope that the repository holds.
pub(crate) fn envelopes() -> Vec<Vec<u8>> {
    let mut texts = signed();
    texts.extend(messages().map(|(_, _, text)| text.into_bytes()));
    texts.extend(json());
    texts
}

/// The vectors' messages, each with the first byte that chooses its contract and direction,
/// and what may be no message at all.
pub(crate) fn judged() -> Vec<Vec<u8>> {
    let catalog = Catalog::generated();
    let choice = |id: &str, direction: Direction| {
        (0..=u8::MAX).find(|choice| {
            let (contract, found, ..) = chosen(&catalog, usize::from(*choice));
            contract.id == id && found == direction
        })
    };
    let with_choice = |(id, direction, text): (String, Direction, String)| {
        Some([&[choice(&id, direction)?], text.as_bytes()].concat())
    };
    let others = json().into_iter().enumerate().map(|(number, text)| [&[number as u8], text.as_slice()].concat());
    messages().filter_map(with_choice).chain(others).collect()
}

/// Tokens and small texts, right and wrong, and the samples.
pub(crate) fn json() -> Vec<Vec<u8>> {
    let nested = |open: &str, inside: &str, close: &str, levels: usize| {
        format!("{}{inside}{}", open.repeat(levels), close.repeat(levels))
    };
    let deep = [127, 128, 129].into_iter().flat_map(|levels| {
        [nested("[", "", "]", levels), nested(r#"{"a":"#, "1", "}", levels), nested("[", "", "", levels)]
    });
    let small = SMALL.iter().map(|text| (*text).to_owned());
    let samples = generated::SAMPLES.iter().map(|(_, text)| (*text).to_owned());
    let bytes = BYTES.iter().map(|bytes| bytes.to_vec());
    small.chain(deep).chain(samples).map(String::into_bytes).chain(bytes).collect()
}

/// The test keys in every form, and what is no such key.
pub(crate) fn keys() -> Vec<Vec<u8>> {
    let mut seeds: Vec<Vec<u8>> = OTHER_KEYS.iter().map(|text| [&[AS_THEY_ARE], text.as_bytes()].concat()).collect();
    for pair in pairs() {
        let (private, public) = (pair.private.to_pem(), pair.public.to_pem());
        let texts = [private.as_str(), &public, &pair.private.to_bare(), &pair.public.to_bare()];
        seeds.extend(texts.map(|text| [&[AS_THEY_ARE], text.as_bytes()].concat()));
        for der in forms(&pair.private) {
            let labels = (PEM..).take(LABELS.len());
            seeds.extend([AS_THEY_ARE, BARE].into_iter().chain(labels).map(|form| [&[form], der.as_slice()].concat()));
        }
    }
    seeds
}

/// PKCS#8 and PKCS#1, SPKI and PKCS#1, as DER.
fn forms(key: &PrivateKey) -> [Vec<u8>; 4] {
    let rsa = RsaPrivateKey::from_pkcs8_pem(&key.to_pem()).expect("what a key writes is a key");
    let public = rsa.to_public_key();
    let can = "a key has every form";
    [
        rsa.to_pkcs8_der().expect(can).as_bytes().to_vec(),
        rsa.to_pkcs1_der().expect(can).as_bytes().to_vec(),
        public.to_public_key_der().expect(can).into_vec(),
        public.to_pkcs1_der().expect(can).into_vec(),
    ]
}

/// The messages of every vector: contract, direction and text.
fn messages() -> impl Iterator<Item = (String, Direction, String)> {
    let files = conformance::catalog::vectors(None).expect("the vectors are what their schema says");
    files.into_iter().flat_map(|file| {
        let contract = file.contract;
        file.vectors.into_iter().flat_map(move |vector| {
            let texts = [(Direction::Request, vector.request), (Direction::Response, vector.response)];
            let of_contract =
                |(direction, text): (Direction, Option<String>)| Some((contract.clone(), direction, text?));
            texts.into_iter().filter_map(of_contract).collect::<Vec<_>>()
        })
    })
}

/// The messages of the signature vectors.
fn signed() -> Vec<Vec<u8>> {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    let file: serde_json::Value = serde_json::from_str(generated::SIGNATURE_VECTORS).unwrap_or_default();
    let vectors = file["vectors"].as_array().map(Vec::as_slice).unwrap_or_default();
    let message = |vector: &serde_json::Value| {
        let text = vector["message"].as_str().map(|text| text.as_bytes().to_vec());
        text.or_else(|| STANDARD.decode(vector["message_base64"].as_str()?).ok())
    };
    vectors.iter().filter_map(message).collect()
}

const SMALL: &[&str] = &[
    "null",
    " true\t",
    "[false,-0,0,1.5e-7,-12,9223372036854775807,9223372036854775808,1e400]",
    "12345678901234567890123456789012345678901234567890",
    r#"{"":{"":[]}}"#,
    r#"{"a":1,"\u0061":2,"b":{"c":[],"c":{}}}"#,
    r#""\"\\\/\b\f\n\r\t\u0000\u00e9\uD83D\uDE00""#,
    r#"["\ud83d","\ude00\ud83d","\ud83d\u0041"]"#,
    "\"\u{7f}\u{80}\u{2028}\u{ffff}\u{10ffff}\"",
    "\u{feff}{}",
    "{} {}",
    "[1,]",
    r#"{"a":1,}"#,
    "01",
    "1.",
    "-",
    "\"a\nb\"",
    r#""\x""#,
    r#"{"$serde_json::private::RawValue":"[}"}"#,
];

const BYTES: &[&[u8]] = &[b"\"a\xffb\"", b"\"\xed\xa0\x80\"", b"{\"a\":\"\xe6\x96", b"\xff\xfe{\0}\0"];

const OTHER_KEYS: &[&str] = &[
    "",
    "secret",
    "-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----",
    "-----BEGIN PRIVATE KEY-----\\nAAAA\\n-----END PRIVATE KEY-----",
    "-----BEGIN PRIVATE KEY-----\nAAAA",
    "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\nAAAA\n-----END RSA PRIVATE KEY-----",
    "-----BEGIN A-----\nAAAA\n-----END B-----",
    "-----BEGIN A-----\nAAAA\n-----END A-----\n-----BEGIN B-----\nAAAA\n-----END B-----",
];

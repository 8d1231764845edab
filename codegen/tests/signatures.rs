//! The signature vectors, held against an independent verifier, JSON reader and digest.
//! What is true of the real spec's vectors has to be true of the invented one's.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use codegen::Sources;
use codegen::emit::signature_vectors;
use model::signature_vector::{SignatureExpect, SignatureVector, SignatureVectorFile};
use model::{Algorithm, Direction, Model};
use rsa::pkcs8::{DecodePrivateKey, DecodePublicKey};
use rsa::traits::PublicKeyParts;
use rsa::{BigUint, Pkcs1v15Sign, Pss, RsaPrivateKey, RsaPublicKey};
use serde_json::Value;
use serde_json::value::RawValue;
use sha1::Sha1;
use sha2::{Digest, Sha224, Sha256, Sha384, Sha512};
use wire::{Reader, Readings, Scratch};

#[test]
fn verdicts_are_those_of_another_verifier() {
    for_each_vector(|case| {
        let (Some(signed), Some(text)) = (case.signed(), &case.vector.signature) else { return "" };
        let bytes = STANDARD.decode(text);
        let size = case.public_key().size();
        let algorithm = case.in_force();
        let fits =
            |bytes: &[u8]| algorithm.is_some_and(|algorithm| verifies(&case.public_key(), algorithm, &signed, bytes));
        match (case.rule(), bytes) {
            ("signature/base64", bytes) => assert!(bytes.is_err()),
            ("signature/length", Ok(bytes)) => assert_ne!(bytes.len(), size),
            ("signature/valid", Ok(bytes)) => assert!(bytes.len() == size && algorithm.is_some() && !fits(&bytes)),
            // Nothing but the sign type is wrong: some algorithm fits.
            ("signature/sign-type", Ok(bytes)) => {
                let all = [Algorithm::RsaPkcs1Sha256, Algorithm::RsaPkcs1Sha1];
                assert!(
                    algorithm.is_none() && all.iter().any(|each| verifies(&case.public_key(), *each, &signed, &bytes))
                );
            }
            // Valid, or invalid although the signature fits.
            (_, Ok(bytes)) => assert!(bytes.len() == size && fits(&bytes)),
            (rule, Err(error)) => panic!("{rule}: {error}"),
        }
        "verified"
    });
}

#[test]
fn digests_are_of_the_signed_bytes() {
    for_each_vector(|case| {
        let digest = case.signed().zip(case.in_force()).map(|(signed, algorithm)| match algorithm {
            Algorithm::RsaPkcs1Sha256 => hexadecimal(&Sha256::digest(&signed)),
            Algorithm::RsaPkcs1Sha1 => hexadecimal(&Sha1::digest(&signed)),
        });
        assert_eq!(case.vector.digest, digest);
        "digested"
    });
}

/// `serde_json`'s raw values are the text between the braces.
#[test]
fn signed_bytes_are_the_members_value() {
    for_each_vector(|case| {
        let bytes = case.message();
        let Some(signed) = case.signed() else { return "" };
        assert!(bytes.windows(signed.len()).any(|window| window == signed), "the signed bytes are not in the message");
        let rule = case.rule();
        if rule.starts_with("json/") {
            return "contained";
        }
        let text = std::str::from_utf8(&bytes).expect("faultless JSON is UTF-8");
        let members: BTreeMap<String, &RawValue> = serde_json::from_str(text).expect("an object");
        assert_eq!(members[case.member()].get().as_bytes(), signed);
        let signature = members.get(&case.file.model.envelope.signature).map(|raw| raw.get());
        let said = signature.and_then(|raw| serde_json::from_str::<String>(raw).ok());
        assert_eq!(case.vector.signature, said);
        assert_eq!(said.is_none(), rule == "envelope/signature");
        "cut out"
    });
}

/// The JSON reader has the same finding, or none.
#[test]
fn json_findings_are_the_readers() {
    for_each_vector(|case| {
        let (scratch, readings, bytes) = (Scratch::new(), Readings::chosen(&[]), case.message());
        let mut reader = Reader::new(&bytes, &scratch, &readings);
        let _ = reader.skip();
        let findings: Vec<_> = reader.finish().into_iter().map(|finding| (finding.rule.id, finding.pointer)).collect();
        match &case.vector.expect {
            SignatureExpect::Invalid { rule, pointer } if rule.starts_with("json/") => {
                assert_eq!(findings, [(rule.as_str(), pointer.clone())]);
            }
            _ => assert_eq!(findings, []),
        }
        "read"
    });
}

/// Where an envelope lacks something, that is so, and the pointer leads to what is there.
#[test]
fn envelope_findings_are_so() {
    for_each_vector(|case| {
        let SignatureExpect::Invalid { rule, pointer } = &case.vector.expect else { return "" };
        if rule.starts_with("json/") {
            return "";
        }
        let message: Value = serde_json::from_slice(&case.message()).expect("faultless JSON");
        let there = message.pointer(pointer).unwrap_or_else(|| panic!("nothing is at {pointer}"));
        let names = &case.file.model.envelope;
        match rule.as_str() {
            "envelope/message" => {
                let members = [&names.request, &names.response].map(|name| message.get(name));
                let one_object =
                    members.iter().flatten().count() == 1 && members.iter().flatten().all(|v| v.is_object());
                assert!(!one_object);
            }
            "envelope/signature" => {
                assert!(!message.get(&names.signature).is_some_and(Value::is_string));
                let at_root = pointer.is_empty() || *pointer == format!("/{}", names.signature);
                assert!(at_root || pointer.ends_with(&format!("/{}", names.signature)));
                assert_eq!(pointer.is_empty(), !pointer.contains(&names.signature));
            }
            "signature/sign-type" => {
                assert_eq!(*pointer, format!("/{}/{}/{}", case.member(), names.head, names.sign_type));
            }
            _ => assert!(there.is_string() && *pointer == format!("/{}", names.signature)),
        }
        "at its place"
    });
}

/// A signature that is wrong in a named way is right in another: it is no random text.
#[test]
fn wrong_signatures_are_what_they_say() {
    for_each_vector(|case| {
        let (Some(signed), Some(text)) = (case.signed(), &case.vector.signature) else { return "" };
        let bytes = STANDARD.decode(text).unwrap_or_default();
        let (class, what) = case.name();
        let right = |key: &RsaPublicKey| verifies(key, Algorithm::RsaPkcs1Sha256, &signed, &bytes);
        match (class, what.split('-').next().unwrap_or_default()) {
            ("key", "stranger") => assert!(right(&case.key("stranger"))),
            ("key", _) => {
                let other = if case.vector.direction == Direction::Request { "provider" } else { "client" };
                assert!(right(&case.key(other)));
            }
            ("hash", _) => {
                let key = case.public_key();
                let fits = [
                    ("sha-1-", key.verify(Pkcs1v15Sign::new::<Sha1>(), &Sha1::digest(&signed), &bytes)),
                    ("sha-224-", key.verify(Pkcs1v15Sign::new::<Sha224>(), &Sha224::digest(&signed), &bytes)),
                    ("sha-384-", key.verify(Pkcs1v15Sign::new::<Sha384>(), &Sha384::digest(&signed), &bytes)),
                    ("sha-512-", key.verify(Pkcs1v15Sign::new::<Sha512>(), &Sha512::digest(&signed), &bytes)),
                ];
                let fitting: Vec<_> = fits.iter().filter(|(_, fit)| fit.is_ok()).map(|(hash, _)| *hash).collect();
                assert_eq!(fitting.len(), 1);
                assert!(what.starts_with(fitting[0]));
            }
            ("padding", "pss") => {
                let digest = Sha256::digest(&signed);
                assert!(case.public_key().verify(Pss::new::<Sha256>(), &digest, &bytes).is_ok());
            }
            ("padding", _) => {
                let digest = Sha256::digest(&signed);
                let encoded = raised(&case.public_key(), &bytes);
                // The digest is there, unless the vector is about the digest itself.
                let whole = !["digest-changed", "digest-cut", "digest-empty"].contains(&what);
                assert_eq!(encoded.windows(digest.len()).any(|window| window == &digest[..]), whole);
            }
            ("number", "plus") => {
                let key = case.public_key();
                let reduced = (BigUint::from_bytes_be(&bytes) - key.n()).to_bytes_be();
                assert!(verifies(&key, Algorithm::RsaPkcs1Sha256, &signed, &reduced));
            }
            ("length", "zero") if what == "zero-stripped" => {
                assert!(verifies(&case.public_key(), Algorithm::RsaPkcs1Sha256, &signed, &[&[0], &bytes[..]].concat()));
            }
            ("length", "zero") if what == "zero-in-front" => assert_eq!(bytes[0], 0),
            ("length", "base64") => {
                let once = STANDARD.decode(&bytes).expect("base64 of base64");
                assert!(verifies(&case.public_key(), Algorithm::RsaPkcs1Sha256, &signed, &once));
            }
            _ => return "",
        }
        "seen through"
    });
}

/// A lenient decoder would make the right signature of these.
#[test]
fn broken_base64_hides_the_right_signature() {
    const HOPELESS: &[&str] = &[
        "plus-as-blank",
        "percent-encoded",
        "full-width",
        "text-after-padding",
        "trailing-bits",
        "one-character",
        "hexadecimal-with-colons",
        "data-url",
        "pem",
    ];
    for_each_vector(|case| {
        let (class, what) = case.name();
        let (Some(signed), Some(text)) = (case.signed(), &case.vector.signature) else { return "" };
        if class != "base64" || HOPELESS.contains(&what) {
            return "";
        }
        let text = text.replace('-', if what == "url-safe" { "+" } else { "" }).replace('_', "/");
        let kept: String = text.chars().filter(|c| c.is_ascii_alphanumeric() || ['+', '/'].contains(c)).collect();
        let bytes = STANDARD.decode(format!("{kept}==")).expect("base64");
        assert!(verifies(&case.public_key(), Algorithm::RsaPkcs1Sha256, &signed, &bytes));
        "repaired"
    });
}

/// What is special about a text is in it.
#[test]
fn traps_are_set() {
    let needles: BTreeMap<&str, &str> = [
        ("text#escaped-message-name", "\\u00"),
        ("text#escaped-signature-name", "\\u00"),
        ("text#signature-with-escape", "\\u003d\""),
        ("text#signature-with-escaped-solidi", "\\/"),
        ("text#decomposed", "e\u{301}"),
        ("sign-type#escaped", "\\u00"),
        ("duplicate#escaped-signature", "\\u00"),
        ("layout#crlf-inside", "\r\n"),
        ("base64#url-safe", "_"),
        ("base64#plus-as-blank", " "),
        ("base64#percent-encoded", "%2B"),
        ("base64#lines-crlf", "\\r\\n"),
        ("json#byte-order-mark", "\u{feff}"),
    ]
    .into();
    let mut seen = 0;
    for_each_vector(|case| {
        let name = case.vector.id.trim_start_matches("signature/");
        let Some(needle) = needles.get(name) else { return "" };
        assert!(case.vector.message.as_ref().is_some_and(|text| text.contains(needle)), "{needle:?}");
        seen += 1;
        "found"
    });
    assert_eq!(seen, needles.len() * 2, "of the real and of the invented spec");
}

#[test]
fn ids_flags_and_classes_are_complete() {
    for file in files() {
        let mut ids = BTreeSet::new();
        let mut messages = BTreeSet::new();
        let mut used = BTreeSet::new();
        let mut classes = BTreeSet::new();
        for vector in &file.file.vectors {
            assert!(ids.insert(&vector.id), "{} is there twice", vector.id);
            assert!(!vector.note.is_empty() && !vector.flags.is_empty(), "{}", vector.id);
            assert!(vector.message.is_some() != vector.message_base64.is_some(), "{}", vector.id);
            let content = (&vector.message, &vector.message_base64, &vector.asked, &vector.contract);
            assert!(messages.insert(content), "{} says what another says", vector.id);
            used.extend(vector.flags.iter().cloned());
            let class = vector.id.strip_prefix("signature/").and_then(|rest| rest.split_once('#'));
            classes.insert(class.expect("an id names its class").0);
        }
        assert_eq!(used, file.file.flags.keys().cloned().collect());
        assert!(file.file.flags.values().all(|flag| !flag.bug.is_empty() && !flag.source.is_empty()));
        assert_eq!(classes, signature_vectors::class_names().into_iter().collect());
        assert_eq!(file.file.keys.len(), 3);
        for contract in &file.model.contracts {
            for direction in [Direction::Request, Direction::Response] {
                let of = |vector: &&SignatureVector| vector.contract == contract.id && vector.direction == direction;
                assert!(file.file.vectors.iter().any(|vector| of(&vector)), "{} {direction:?}", contract.id);
            }
        }
    }
}

#[test]
fn public_keys_are_the_private_keys() {
    for file in files() {
        for key in &file.file.keys {
            let private = STANDARD.decode(&key.private).expect("base64");
            let private = RsaPrivateKey::from_pkcs8_der(&private).expect("PKCS 8");
            assert_eq!(private.to_public_key(), public_key(&key.public), "{}", key.id);
            assert_eq!((key.bits, private.n().bits()), (2048, 2048), "{}", key.id);
        }
    }
}

#[test]
fn all_flags_that_there_are_stand_in_the_real_file() {
    let real = files().first().expect("the real one comes first");
    assert_eq!(real.file.flags.len(), signature_vectors::flag_names().len());
}

#[test]
fn a_spec_without_keys_has_no_signature_vectors() {
    let model = compiled(&load("tests/invented"));
    assert!(model.keys.is_empty());
    assert!(signature_vectors::files(&model).is_empty());
}

struct Compiled {
    model: Model,
    file: SignatureVectorFile,
}

struct Case<'a> {
    file: &'a Compiled,
    vector: &'a SignatureVector,
}

impl Case<'_> {
    /// Class and rest of the id.
    fn name(&self) -> (&str, &str) {
        let name = self.vector.id.strip_prefix("signature/").expect("ids begin so");
        name.split_once('#').expect("ids have a class")
    }

    fn rule(&self) -> &str {
        match &self.vector.expect {
            SignatureExpect::Valid => "",
            SignatureExpect::Invalid { rule, .. } => rule,
        }
    }

    fn message(&self) -> Vec<u8> {
        let text = self.vector.message.as_ref().map(|text| text.as_bytes().to_vec());
        let bytes = self.vector.message_base64.as_ref().map(|text| STANDARD.decode(text).expect("base64"));
        text.or(bytes).expect("a message")
    }

    fn signed(&self) -> Option<Vec<u8>> {
        self.vector.signed.as_ref().map(|text| STANDARD.decode(text).expect("base64"))
    }

    fn member(&self) -> &str {
        let names = &self.file.model.envelope;
        if self.vector.direction == Direction::Request { &names.request } else { &names.response }
    }

    fn key(&self, id: &str) -> RsaPublicKey {
        let key = self.file.file.keys.iter().find(|key| key.id == id).expect("a key of the file");
        public_key(&key.public)
    }

    fn public_key(&self) -> RsaPublicKey {
        self.key(&self.vector.key)
    }

    /// What the head names, or what was asked for, or the default.
    fn in_force(&self) -> Option<Algorithm> {
        let names = &self.file.model.envelope;
        let types = &self.file.file.sign_types;
        let text = String::from_utf8_lossy(&self.signed()?).into_owned();
        // Where the message is no JSON, none of these vectors names a sign type.
        let message: Value = serde_json::from_str(&text).unwrap_or_default();
        let asked = self.vector.asked.as_deref();
        let sign_type = match message.get(&names.head).and_then(|head| head.get(&names.sign_type)) {
            Some(Value::String(name)) => types.iter().find(|each| each.name == *name),
            Some(_) => None,
            None => types.iter().find(|each| asked.map_or(each.default, |asked| each.name == asked)),
        };
        let known = |each: &&model::SignType| {
            let of_contract = each.only.is_empty() || each.only.contains(&self.vector.contract);
            of_contract && (!each.on_request || asked == Some(each.name.as_str()))
        };
        sign_type.filter(known).map(|each| each.algorithm)
    }
}

/// Runs a check on every vector of both specs. What it answers is counted; it must not be
/// nothing every time.
#[track_caller]
fn for_each_vector(mut check: impl FnMut(&Case) -> &'static str) {
    for file in files() {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for vector in &file.file.vectors {
            println!("{}", vector.id);
            *counts.entry(check(&Case { file, vector })).or_default() += 1;
        }
        counts.remove("");
        assert!(!counts.is_empty(), "the check looked at no vector");
        println!("{counts:?}");
    }
}

fn verifies(key: &RsaPublicKey, algorithm: Algorithm, signed: &[u8], signature: &[u8]) -> bool {
    let (scheme, digest) = match algorithm {
        Algorithm::RsaPkcs1Sha256 => (Pkcs1v15Sign::new::<Sha256>(), Sha256::digest(signed).to_vec()),
        Algorithm::RsaPkcs1Sha1 => (Pkcs1v15Sign::new::<Sha1>(), Sha1::digest(signed).to_vec()),
    };
    key.verify(scheme, &digest, signature).is_ok()
}

/// What the public-key operation makes of a signature.
fn raised(key: &RsaPublicKey, signature: &[u8]) -> Vec<u8> {
    BigUint::from_bytes_be(signature).modpow(key.e(), key.n()).to_bytes_be()
}

fn public_key(text: &str) -> RsaPublicKey {
    RsaPublicKey::from_public_key_der(&STANDARD.decode(text).expect("base64")).expect("SPKI")
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The vectors of the real spec, and of the invented one with the real one's keys.
fn files() -> &'static [Compiled] {
    static FILES: LazyLock<Vec<Compiled>> = LazyLock::new(compile);
    &FILES
}

fn compile() -> Vec<Compiled> {
    let real = load("../spec");
    let mut invented = load("tests/invented");
    let keys = real.files.iter().find(|file| file.below() == "keys.yaml").expect("the spec has keys");
    invented.files.push(codegen::Source { path: "invented/keys.yaml".into(), text: keys.text.clone() });
    let compiled = [real, invented].map(|sources| {
        let model = compiled(&sources);
        let emitted = signature_vectors::files(&model);
        let file = serde_json::from_str(&emitted[0].text).expect("the file of vectors is what its type says");
        Compiled { model, file }
    });
    compiled.into()
}

fn compiled(sources: &Sources) -> Model {
    codegen::compile(sources)
        .unwrap_or_else(|mistakes| panic!("{}", codegen::render(&mistakes, sources, codegen::Style::Plain)))
}

fn load(folder: &str) -> Sources {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    codegen::load(&folder).unwrap_or_else(|error| panic!("{error}"))
}

//! The signature vectors: signed envelopes, and what only looks like them, as JSON data.
//!
//! Each class of vectors is a function from the [`Bench`] (the model's names, its smallest
//! messages and the test keys) to [`Draft`]s. To add one, write it into a file of `class/`
//! and add a line to [`CLASSES`]. Signatures are made here from the private keys' numbers
//! ([`key`]), so that they owe nothing to the code that verifies.

mod bench;
mod class;
mod draft;
mod encoding;
mod flags;
mod key;
mod layout;

use std::collections::{BTreeMap, BTreeSet};

use model::Model;
use model::signature_vector::{SignatureFlag, SignatureVector, SignatureVectorFile};

use super::json::compact;
use super::{File, HEADER};
use bench::Bench;
use draft::Draft;

/// The file of signature vectors; none when the model has no keys.
pub fn files(model: &Model) -> Vec<File> {
    let Some(bench) = Bench::new(model) else { return Vec::new() };
    let vectors: Vec<SignatureVector> = CLASSES
        .iter()
        .flat_map(|(name, class)| class(&bench).into_iter().map(move |draft| (name, draft)))
        .map(|(name, draft)| draft.vector(name, &bench))
        .collect();
    vec![File { path: PATH.to_owned(), text: text(model, &vectors) }]
}

/// The names of all classes, as they stand in the vectors' ids.
pub fn class_names() -> Vec<&'static str> {
    CLASSES.iter().map(|(name, _)| *name).collect()
}

/// The names of all flags.
pub fn flag_names() -> Vec<&'static str> {
    flags::FLAGS.iter().map(|(name, ..)| *name).collect()
}

const PATH: &str = "generated/vectors/signatures.json";

type Class = for<'b, 'm> fn(&'b Bench<'m>) -> Vec<Draft<'m>>;

/// Every class: first those that are mostly valid, then what must not be accepted, in
/// the order in which a verifier comes upon it.
const CLASSES: &[(&str, Class)] = &[
    ("layout", class::valid::layout),
    ("text", class::valid::text),
    ("decoy", class::valid::decoy),
    ("sign-type", class::sign_type::vectors),
    ("json", class::json::vectors),
    ("duplicate", class::duplicate::vectors),
    ("envelope", class::envelope::vectors),
    ("base64", class::base64::vectors),
    ("length", class::number::lengths),
    ("number", class::number::numbers),
    ("changed", class::changed::vectors),
    ("signed-part", class::signed_part::vectors),
    ("key", class::forged::keys),
    ("hash", class::forged::hashes),
    ("padding", class::padding::vectors),
];

const NOTES: &[&str] = &[
    "The keys are public. They are for these vectors and must never be used for anything else.",
    "What is signed: the text of the message member's value, every byte from its { to its matching }, as it stands in the message.",
    "Sign types are RSASSA-PKCS1-v1_5 (RFC 8017, 8.2). A verifier compares whole encoded messages; it does not parse what it decrypts.",
    "A signature is base64 by RFC 4648, section 4: with padding, without white space, with zero bits at the end. It has as many bytes as the modulus.",
    "The rules are judged in groups: the JSON text (json/*), envelope/message, envelope/signature, signature/sign-type, signature/base64, signature/length, signature/valid. The first group that finds something ends the verification, and a vector breaks exactly one rule.",
    "The pointer of json/syntax is the value at which reading stops; json/* pointers lead to what was being read.",
    "Whatever is wrong with the JSON text or the envelope makes a message invalid, also where its signature would fit.",
];

/// One vector a line, so that a change shows as the lines of what changed.
fn text(model: &Model, vectors: &[SignatureVector]) -> String {
    let carried: BTreeSet<&str> = vectors.iter().flat_map(|vector| &vector.flags).map(String::as_str).collect();
    let known = flags::FLAGS.iter().filter(|(flag, ..)| carried.contains(flag));
    let flag = |bug: &str, source: &str| SignatureFlag { bug: bug.to_owned(), source: source.to_owned() };
    let head = SignatureVectorFile {
        generated: HEADER.to_owned(),
        notes: NOTES.iter().map(|note| (*note).to_owned()).collect(),
        sign_types: model.envelope.sign_types.clone(),
        keys: model.keys.clone(),
        flags: known.map(|(name, bug, source)| ((*name).to_owned(), flag(bug, source))).collect::<BTreeMap<_, _>>(),
        vectors: Vec::new(),
    };
    // Taken apart, so that a member of the file that is not written here does not compile.
    let SignatureVectorFile { generated, notes, sign_types, keys, flags, vectors: _ } = &head;
    let members = [
        ("generated", compact(generated)),
        ("notes", lines('[', notes.iter().map(compact), ']')),
        ("sign_types", lines('[', sign_types.iter().map(compact), ']')),
        ("keys", lines('[', keys.iter().map(compact), ']')),
        ("flags", lines('{', flags.iter().map(|(name, flag)| format!("{}:{}", compact(name), compact(flag))), '}')),
        ("vectors", lines('[', vectors.iter().map(compact), ']')),
    ];
    let members: Vec<String> = members.iter().map(|(name, value)| format!("\"{name}\": {value}")).collect();
    format!("{{\n{}\n}}\n", members.join(",\n"))
}

fn lines(open: char, items: impl Iterator<Item = String>, close: char) -> String {
    format!("{open}\n{}\n{close}", items.collect::<Vec<_>>().join(",\n"))
}

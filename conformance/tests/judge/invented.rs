//! Two editions of an invented API, validated by hand as generated code would.

use conformance::catalog::Catalog;
use wire::quick::Looked;
use wire::{
    Algorithm, Citation, Contract, Direction, Envelope, Erratum, Finding, Hinge, Kinds, Read, Reader, Readings, Rule,
    Scope, Scratch, Severity, SignType, TypeRule,
};

pub(crate) static CATALOG: Catalog = Catalog {
    contracts: &[&LEND_1, &LEND_2, &GIVE_BACK],
    errata: &[Erratum { id: "empty-title", title: "May it be blank?", readings: &["never", "fine"], chosen: 0 }],
    envelope: &Envelope {
        request: "ask",
        response: "reply",
        signature: "seal",
        head: "top",
        function: "verb",
        version: "edition",
        sign_type: "sealed",
        sign_types: &[
            SignType { name: "S2", algorithm: Algorithm::RsaPkcs1Sha256, default: true, only: &[], on_request: false },
            SignType {
                name: "S1",
                algorithm: Algorithm::RsaPkcs1Sha1,
                default: false,
                only: &["lend@1"],
                on_request: true,
            },
        ],
        key_bits: 2048,
        success: "S",
    },
};

static LEND_1: Contract = contract("lend@1", "1", "books.lend");
static LEND_2: Contract = contract("lend@2", "2", "books.lend");
static GIVE_BACK: Contract = contract("giveBack@1", "1", "books.give_back");

const fn contract(id: &'static str, version: &'static str, function: &'static str) -> Contract {
    Contract {
        id,
        version,
        function,
        function_spellings: &["the.verb"],
        title: "Books",
        rules: RULES,
        result_codes: &[],
        secrets: &[],
        // It takes a closer look at everything.
        look: |_, _, _| Looked::Nothing,
        check,
        check_exchange: |_, _, _| Vec::new(),
    }
}

static RULES: &[&Rule] = &[&TYPE, &MAX_LENGTH, &BLANK, &UNLISTED];

const fn rule(id: &'static str, severity: Severity, hinge: Option<Hinge>, text: &'static str) -> Rule {
    Rule {
        id,
        contract: "lend@2",
        direction: Direction::Request,
        scope: Scope::Shape,
        severity,
        pointers: &["/ask/title"],
        citation: Citation { document: "lend-2", section: "Ask", row: "title" },
        hinge,
        text,
    }
}

static TYPE: Rule = rule("lend@2/Ask.title/type", Severity::Error, None, "`title` is a string.");
static MAX_LENGTH: Rule =
    rule("lend@2/Ask.title/max-length", Severity::Error, None, "`title` has at most 8 characters.");
static BLANK: Rule = rule(
    "lend@2/Ask.title/blank",
    Severity::Error,
    Some(Hinge { erratum: 0, readings: 0b01 }),
    "`title` is not blank.",
);
static UNLISTED: Rule = rule("lend@2/Ask/unlisted", Severity::Note, None, "The members are listed.");

fn check(direction: Direction, text: &[u8], readings: &Readings) -> Vec<Finding> {
    let scratch = Scratch::new();
    let mut reader = Reader::new(text, &scratch, readings);
    // What stops reading has been reported.
    let _ = if direction == Direction::Request { envelope(&mut reader) } else { reader.skip().map(drop) };
    reader.finish()
}

fn envelope(reader: &mut Reader) -> Read<()> {
    let Ok(mut object) = reader.begin_object(&[])? else { return Ok(()) };
    while let Some(name) = reader.next_member(&mut object)? {
        if name == "ask" {
            ask(reader)?
        } else {
            _ = reader.skip()?
        }
        reader.leave();
    }
    Ok(())
}

fn ask(reader: &mut Reader) -> Read<()> {
    let Ok(mut object) = reader.begin_object(&[])? else { return Ok(()) };
    while let Some(name) = reader.next_member(&mut object)? {
        match name {
            "title" => {
                let title = reader.text(&[TypeRule { kinds: Kinds::STRING, rule: &TYPE }])?;
                let title = reader.judge(title, |judged| judged.max_length(&MAX_LENGTH, 8));
                if title.good() == Some(&"") {
                    reader.report(&BLANK, &[], title.span().unwrap_or_default(), || "is blank".to_owned());
                }
            }
            "sub\u{1b}[31mtitle\u{202e}" => _ = reader.unlisted(&mut object, Some(&UNLISTED))?,
            _ => _ = reader.skip()?,
        }
        reader.leave();
    }
    Ok(())
}

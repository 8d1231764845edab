//! How mistakes in a spec are reported. Every test makes mistakes in the invented spec
//! and has the rendered diagnostics as its snapshot.

#[path = "mistakes/gateway.rs"]
mod gateway;

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use codegen::{Sources, Style};

/// A text in a file of the invented spec, and what to write in its place.
type Edit<'a> = (&'a str, &'a str, &'a str);

#[track_caller]
fn check(name: &str, edits: &[Edit]) {
    snapshot(name, &changed(edits));
}

#[track_caller]
fn changed(edits: &[Edit]) -> Sources {
    let mut sources = invented();
    for (path, from, to) in edits {
        let file = sources.files.iter_mut().find(|file| file.below() == *path);
        let file = file.unwrap_or_else(|| panic!("there is no {path}"));
        assert!(file.text.contains(from), "{path} does not contain {from:?}");
        file.text = file.text.replacen(from, to, 1);
    }
    sources
}

#[track_caller]
fn snapshot(name: &str, sources: &Sources) {
    let diagnostics = codegen::compile(sources).expect_err("the mistakes are not noticed");
    insta::assert_snapshot!(name, codegen::render(&diagnostics, sources, Style::Plain));
}

fn invented() -> Sources {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/invented");
    codegen::load(&dir).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn the_invented_spec_has_none() {
    let sources = invented();
    if let Err(diagnostics) = codegen::compile(&sources) {
        panic!("{}", codegen::render(&diagnostics, &sources, Style::Plain));
    }
}

#[test]
fn unknown_key() {
    check("unknown_key", &[("types/weight.yaml", "length: 6", "lenght: 6")]);
}

#[test]
fn many_in_one_file() {
    let edits = [
        ("types/parcel.yaml", "description: What goes into the box.", "describtion: What goes into the box."),
        ("types/parcel.yaml", "presence: required", "presence: mandatory"),
        ("types/parcel.yaml", "    description: How heavy it is.\n", ""),
        ("types/parcel.yaml", "length: 8", "length: eight"),
        ("types/parcel.yaml", "range: { min: 0, max: 20 }", "range: [0, 20]"),
        ("types/parcel.yaml", "format: digits", "format: digit"),
        ("types/parcel.yaml", "example: \"5\"", "example: 5.0"),
        ("types/weight.yaml", "length: 6\n", "length: -6\n"),
    ];
    check("many_in_one_file", &edits);
}

#[test]
fn many_in_many_files() {
    let edits = [
        ("types/weight.yaml", "format: digits", "formt: digits"),
        ("types/hints.yaml", "member: kinds", "member: kind"),
        ("contracts/open-2.0.yaml", "type: Parcel", "type: Parsel"),
        ("contracts/open-1.0.yaml", "document: locker-1.0", "document: locker-1"),
        ("result-codes/open-1.0.yaml", "code: STUCK", "code: OPENED"),
        ("errata/all.yaml", "chosen: full", "chosen: ful"),
    ];
    check("many_in_many_files", &edits);
}

#[test]
fn broken_yaml() {
    let edits = [
        ("types/weight.yaml", "fields:", "fields: ["),
        ("types/item.yaml", "type: Item\n", "type: Item\ntype: Item\n"),
        ("types/hints.yaml", "separator: \"|\"", "separator: \"||\""),
    ];
    check("broken_yaml", &edits);
}

#[test]
fn undefined_type() {
    let edits = [
        ("types/parcel.yaml", "type: Weight", "type: Wieght"),
        ("types/parcel.yaml", "list<Item>", "list<Thing>"),
        ("contracts/open-1.0.yaml", "head: AskMeta", "head: AskMetta"),
        // Defined, but not for this contract, which borrows only what it names.
        ("contracts/open-1.0.yaml", "type: string\n        length: 6", "type: Hints"),
    ];
    check("undefined_type", &edits);
}

#[test]
fn type_that_does_not_parse() {
    let edits = [
        ("types/weight.yaml", "type: string\n", "type: strin\n"),
        ("types/parcel.yaml", "type: list<Item>", "type: list<item>"),
        ("types/parcel.yaml", "type: boolean", "type: boolean | Size"),
        ("types/parcel.yaml", "type: integer", "type: integer | integer"),
        ("types/item.yaml", "type: Weight", "type: json<Size>"),
    ];
    check("type_that_does_not_parse", &edits);
}

#[test]
fn circular_reference() {
    check("circular_reference", &[("types/item.yaml", "type: Weight", "type: Parcel")]);
}

#[test]
fn no_such_member() {
    let edits = [
        ("contracts/open-2.0.yaml", "{ member: outcome.word, is: [OPENED] }", "{ member: outcome.wort, is: [OPENED] }"),
        ("contracts/open-2.0.yaml", "forbid: feeCoin", "forbid: feeCion"),
        ("contracts/open-2.0.yaml", "after: meta.askedAt", "after: meta.answeredAt"),
        ("contracts/open-2.0.yaml", "member: content.closeBy", "member: content.parcel.items.label"),
        ("contracts/open-2.0.yaml", "{ member: insured, present: true }", "{ member: hints.kinds, present: true }"),
        ("contracts/open-2.0.yaml", "ask.meta.traceId, answer", "ask.meta.traceId.x, answer"),
        (
            "types/ask-meta.yaml",
            "presence: recommended",
            "presence: recommended\n    only_when: { member: courrier, present: true }",
        ),
    ];
    check("no_such_member", &edits);
}

#[test]
fn member_of_another_contract() {
    // The language is listed for version 2.0 only.
    let edits = [(
        "types/ask-meta.yaml",
        "    example: t-0001\n",
        "    example: t-0001\n    only_when: { member: language, present: true }\n",
    )];
    check("member_of_another_contract", &edits);
}

#[test]
fn unfitting_members() {
    let edits = [
        ("contracts/open-2.0.yaml", "{ member: paidCoin, differs_from: feeCoin }", "{ member: paidCoin, has: EUR }"),
        ("contracts/open-2.0.yaml", "is: [OPENED]", "is: [OPENED, \"much too long a word to be any outcome at all\"]"),
        ("contracts/open-2.0.yaml", "after: meta.askedAt", "after: meta.traceId"),
        ("contracts/open-2.0.yaml", "answer.content.parcelWeight]", "answer.content.box]"),
        ("types/hints.yaml", "not_before: { member: bestBefore", "not_before: { member: note"),
    ];
    check("unfitting_members", &edits);
}

#[test]
fn forms_of_predicates_and_conditions() {
    let edits = [
        ("contracts/open-2.0.yaml", "{ member: outcome.word, is: [OPENED] }", "{ member: outcome.word }"),
        (
            "contracts/open-2.0.yaml",
            "{ member: insured, present: true }",
            "{ member: insured, present: true, is: [\"1\"] }",
        ),
        (
            "contracts/open-2.0.yaml",
            "when: { not: { member: fee, present: true } }",
            "when: { not: { present: true } }",
        ),
        ("contracts/open-2.0.yaml", "that: { not: { member: fee, is: [\"0\"] } }", "that: {}"),
        ("contracts/open-2.0.yaml", "        require: feeCoin\n", ""),
        ("contracts/open-2.0.yaml", "forbid: feeCoin", "forbid: feeCoin\n        require: fee"),
        ("contracts/open-2.0.yaml", "equal: [ask.meta.traceId, answer.meta.traceId]", "equal: [ask.meta.traceId]"),
        ("contracts/open-2.0.yaml", "    section: Answer\n    row: parcelWeight\n", ""),
    ];
    check("forms_of_predicates_and_conditions", &edits);
}

#[test]
fn example_that_breaks_its_rule() {
    let edits = [
        ("types/weight.yaml", "example: \"1250\"", "example: 1250 g"),
        ("types/weight.yaml", "example: 1250 }", "example: \"1250\" }"),
        ("types/ask-meta.yaml", "example: courier-7", "example: courier-4711-0815"),
        ("types/ask-meta.yaml", "example: \"2024-05-06T07:08:09+02:00\"", "example: \"2024-02-30T07:08:09+02:00\""),
        ("types/ask-meta.yaml", "{ example: \"1.0\" }", "{ example: \"2.0\" }"),
        ("types/parcel.yaml", "example: M", "example: L"),
        ("types/parcel.yaml", "example: 3", "example: 21"),
        ("types/parcel.yaml", "example: \"5\"", "example: 5"),
        ("types/hints.yaml", "example: food|glass", "example: food,glass"),
        ("types/hints.yaml", "example: cup^4|plate^2", "example: cup^4|plate"),
        ("types/hints.yaml", "example: Ring twice, please.", "example: Ring twice!"),
        ("contracts/open-2.0.yaml", "example: \"{}\"", "example: \"{hint}\""),
    ];
    check("example_that_breaks_its_rule", &edits);
}

#[test]
fn duplicates() {
    let again = |text: &str| format!("{text}{text}");
    let xl = "  - value: XL\n    description: Very large.\n";
    let note = "  - name: note\n    description: A line for the label.\n    type: string\n    presence: optional\n";
    let fresh = "  - id: freshness\n    text: Food is not made after it went bad.\n    forbid: note\n";
    let stuck =
        "      - id: \"10000001\"\n        code: STUCK\n        status: F\n        meaning: x\n        action: x\n";
    let two = "      - { id: two-fs, meaning: It is boxReff. }\n";
    let old = "  - id: locker-1.0\n    title: Invented page of the locker API, version 1.0\n";
    let lent = "  - id: short-command\n    title: Twice\n    description: x\n    contracts: []\n    evidence: []\n    readings: [{ id: one, meaning: x }]\n    chosen: one\n    because: x\n";
    let mut sources = changed(&[
        ("types/size.yaml", xl, &again(xl)),
        ("types/hints.yaml", "conditions:\n", &format!("{note}conditions:\n{fresh}")),
        ("contracts/open-2.0.yaml", "- name: coin", "- name: boxReff"),
        ("errata/all.yaml", two, &again(two)),
        ("errata/all.yaml", "errata:\n", &format!("errata:\n{lent}")),
        ("result-codes/open-1.0.yaml", "    codes:\n", &format!("    codes:\n{stuck}")),
        ("documents.yaml", old, &again(old)),
    ]);
    for (from, to) in [("types/item.yaml", "types/item-again.yaml"), ("contracts/open-1.0.yaml", "contracts/open.yaml")]
    {
        let text = sources.files.iter().find(|file| file.below() == from).map(|file| file.text.clone());
        sources.files.push(codegen::Source { path: format!("invented/{to}"), text: text.unwrap_or_default() });
    }
    let path = "invented/types/answer.yaml".to_owned();
    let text = "type: Response\ndescription: Taken.\nsources: { open@2.0: Answer }\n".to_owned();
    sources.files.push(codegen::Source { path, text });
    snapshot("duplicates", &sources);
}

#[test]
fn unknown_references() {
    let edits = [
        ("types/weight.yaml", "open@2.0: Weight", "open@2: Weight"),
        ("types/ask-meta.yaml", "short-command:", "short-comand:"),
        ("types/ask-meta.yaml", "in: [open@2.0]", "in: [open@3.0]"),
        ("types/ask-meta.yaml", "one_of: [$version]", "one_of: [$versoin]"),
        ("contracts/open-2.0.yaml", "two-fs: {", "two-f: {"),
        ("contracts/open-2.0.yaml", "in: [sometimes]", "in: [somtimes]"),
        ("contracts/open-2.0.yaml", "document: locker-2.0", "document: loker-2.0"),
        ("errata/all.yaml", "document: locker-1.0", "document: locker-1.1"),
        ("result-codes/open-1.0.yaml", "contract: open@1.0", "contract: open@1.1"),
        ("samples/index.yaml", "file: open-2.0-response.json", "file: open-2.0-respons.json"),
        ("samples/index.yaml", "answers: open-2.0-request.json", "answers: open-request.json"),
    ];
    check("unknown_references", &edits);
}

#[test]
fn erratum_without_references() {
    let edits = [("contracts/open-1.0.yaml", "erratum: lent-types", "erratum: silent-number")];
    check("erratum_without_references", &edits);
}

#[test]
fn conditional_without_condition() {
    let edits = [
        ("types/hints.yaml", "    only_when: { member: kinds, has: food }\n", ""),
        ("types/outcome.yaml", "presence: conditional", "presence: optional"),
    ];
    check("conditional_without_condition", &edits);
}

#[test]
fn readings() {
    let edits = [
        (
            "types/weight.yaml",
            "number: { type: integer, example: 1250 }",
            "digit-string: { type: integer, example: 1250 }",
        ),
        (
            "types/parcel.yaml",
            "type: Weight\n",
            "type: Weight\n    readings: { fee-on-success: { always: { type: string } } }\n",
        ),
        ("contracts/open-2.0.yaml", "two-fs: { name: boxReff }", "two-fs: { name: boxRefff }"),
        (
            "contracts/open-2.0.yaml",
            "          hints-content:\n",
            "          short-command:\n            short-too: { length: 300 }\n          box-reference:\n            two-fs: { length: 200 }\n          hints-content:\n",
        ),
    ];
    check("readings", &edits);
}

#[test]
fn limits_without_text() {
    check("limits_without_text", &[("types/parcel.yaml", "type: Weight\n", "type: Weight\n    length: 6\n")]);
}

#[test]
fn enum_and_struct() {
    let edits = [
        ("types/size.yaml", "enum: Size", "type: Size"),
        ("types/scale-kind.yaml", "enum: ScaleKind", "enum: scale_kind"),
        ("types/item.yaml", "type: Item\n", ""),
    ];
    check("enum_and_struct", &edits);
}

#[test]
fn sign_types() {
    let second = "    default: true\n  - name: seal-256\n    algorithm: rsassa-pkcs1-v1_5-sha-1\n    description: The same \
                  again.\n    default: true\n    only: [open@2.1]\n    errata: [unheard-of]\n";
    check("sign_types", &[("envelope.yaml", "    default: true\n", second)]);
    check("no_default_sign_type", &[("envelope.yaml", "    default: true\n", "")]);
    check("default_on_request", &[("envelope.yaml", "default: true", "default: true\n    on_request: true")]);
}

#[test]
fn servers() {
    let edits: &[Edit] = &[
        ("envelope.yaml", "path: /{function}/now", "path: '{function}/{functon}'"),
        ("envelope.yaml", "https://{town}.", "https://{city}."),
    ];
    check("servers", edits);
}

#[test]
fn keys() {
    let with_keys = |edit: &dyn Fn(String) -> String| {
        let real = codegen::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec"));
        let real = real.unwrap_or_else(|error| panic!("{error}"));
        let text = real.files.into_iter().find(|file| file.below() == "keys.yaml").expect("the spec has keys").text;
        let changed = edit(text.clone());
        assert_ne!(changed, text, "the edit changes nothing");
        let mut sources = invented();
        sources.files.push(codegen::Source { path: "invented/keys.yaml".into(), text: changed });
        sources
    };
    let key = |text: &str, number: usize| -> String {
        let after = text.split("private: >-\n").nth(number + 1).expect("a key of that number");
        after.lines().take_while(|line| line.starts_with("      ")).map(str::trim).collect()
    };
    let folded = |text: &str, number: usize| -> String {
        let after = text.split("private: >-\n").nth(number + 1).expect("a key of that number");
        after.lines().take_while(|line| line.starts_with("      ")).map(|line| format!("{line}\n")).collect()
    };
    snapshot(
        "keys_that_are_none",
        &with_keys(&|text| {
            let der = STANDARD.decode(key(&text, 2)).expect("base64");
            // The PKCS 1 form stands within the PKCS 8 form, behind 26 bytes.
            let pkcs1 = STANDARD.encode(&der[26..]);
            let text = text.replace(&folded(&text, 2), &format!("      {pkcs1}\n"));
            let text = text.replacen("MII", "MI-", 1);
            let cut = STANDARD.encode(&STANDARD.decode(key(&text, 1)).expect("base64")[..600]);
            text.replace(&folded(&text, 1), &format!("      {cut}\n"))
        }),
    );
    snapshot(
        "keys_that_do_not_go_together",
        &with_keys(&|text| {
            let text = text.replace(&folded(&text, 2), &folded(&text, 0));
            text.replace("id: provider", "id: client").replace("signs: response", "signs: request")
        }),
    );
    let mut sources = with_keys(&|text| text.replacen("signs: nothing", "signs: everything", 1));
    snapshot("key_for_everything", &sources);
    sources = with_keys(&|text| format!("{text}# and\n"));
    for file in sources.files.iter_mut().filter(|file| file.below() == "envelope.yaml") {
        file.text = file.text.replace("key_bits: 2048", "key_bits: 4096");
    }
    snapshot("keys_of_another_length", &sources);
}

#[test]
fn samples_that_break_no_rule() {
    check("samples_that_break_no_rule", &[("samples/index.yaml", "repeats-trace", "repeats-trase")]);
}

#[test]
fn vanished_rule() {
    let mut sources = invented();
    let model = codegen::compile(&sources).expect("the invented spec compiles");
    let lock = codegen::lock::text(&model, &sources);
    let lock =
        lock.replace("open@2.0/exchange/repeats-trace\n", "open@2.0/exchange/repeats-trace\nopen@2.0/gone/required\n");
    sources.files.push(codegen::Source { path: "invented/rules.lock".into(), text: lock });
    // One id of the lock was never made by this spec; another changes by a renamed condition.
    for file in sources.files.iter_mut().filter(|file| file.below() == "types/hints.yaml") {
        file.text = file.text.replace("id: freshness", "id: fresh");
    }
    snapshot("vanished_rule", &sources);
}

#[test]
fn misplaced_and_missing_files() {
    let mut sources = invented();
    sources.files.retain(|file| file.below() != "envelope.yaml");
    sources.files.push(codegen::Source { path: "invented/weight.yaml".into(), text: "type: Weight\n".into() });
    snapshot("misplaced_and_missing_files", &sources);
}

//! Mistakes in `gateway.yaml` and `scenarios.yaml`.

use super::{changed, check, invented, snapshot};

const GATEWAY: &str = "gateway.yaml";
const SCENARIOS: &str = "scenarios.yaml";

#[test]
fn no_row_of_success() {
    check("no_row_of_success", &[("envelope.yaml", "success: S", "success: Z")]);
}

#[test]
fn a_spec_needs_no_gateway() {
    let mut sources = invented();
    sources.files.retain(|file| ![GATEWAY, SCENARIOS].contains(&file.below()));
    let model = codegen::compile(&sources).expect("the files are not needed");
    assert!(model.gateway.is_none());
}

#[test]
fn a_gateway_needs_no_scenarios() {
    let mut sources = invented();
    sources.files.retain(|file| file.below() != SCENARIOS);
    let model = codegen::compile(&sources).expect("the file is not needed");
    assert!(model.gateway.is_some_and(|gateway| gateway.scenarios.is_empty()));
}

#[test]
fn scenarios_without_a_gateway() {
    let mut sources = invented();
    sources.files.retain(|file| file.below() != GATEWAY);
    snapshot("scenarios_without_a_gateway", &sources);
}

#[test]
fn a_broken_gateway_is_no_missing_one() {
    // One mistake, and not another about the scenarios' gateway.
    check("a_broken_gateway_is_no_missing_one", &[(GATEWAY, "asks: envelope", "asks: envelop")]);
}

#[test]
fn forms_of_gateway_files() {
    let edits = [
        (GATEWAY, "codes: [STUCK, SILENT]", "codes: STUCK"),
        (GATEWAY, "{ the: version }", "{ teh: version }"),
        (GATEWAY, "{ the: time }", "{ the: tiem }"),
        (GATEWAY, "digits: 4", "digits: four"),
        (SCENARIOS, "fault: drop", "fault: dropped"),
        (SCENARIOS, "slow: 2000", "slow: 2 s"),
        (SCENARIOS, "member: meta.traceId\n", ""),
    ];
    check("forms_of_gateway_files", &edits);
}

#[test]
fn a_member_twice_in_a_list() {
    let edits = [(GATEWAY, "      meta.command: { the", "      meta.revision: { text: x }\n      meta.command: { the")];
    check("a_member_twice_in_a_list", &edits);
}

#[test]
fn contracts_of_answers_and_scenarios() {
    let edits = [
        (GATEWAY, "contracts: [open@2.0]", "contracts: [open@2.0, open@2.1, open@2.0]"),
        (GATEWAY, "contracts: [open@1.0]", "contracts: []"),
        (SCENARIOS, "contracts: [open@2.0, open@1.0]", "contracts: [open@2.0, open@1.0, opne@1.0, open@2.0]"),
        (SCENARIOS, "contracts: [open@2.0]", "contracts: [open@2.1]"),
    ];
    check("contracts_of_answers_and_scenarios", &edits);
}

#[test]
fn order_of_steps() {
    let edits = [
        (GATEWAY, "asks: scenario", "asks: repetition"),
        (GATEWAY, "asks: recorded", "asks: scenario"),
        (GATEWAY, "asks: traffic", "asks: access"),
    ];
    check("order_of_steps", &edits);
}

#[test]
fn codes_of_steps() {
    let edits = [
        (GATEWAY, "codes: [STUCK, SILENT]", "codes: [STUKC, STUCK]"),
        (GATEWAY, "command?\n    codes: [STUCK, SILENT]", "command?"),
        (GATEWAY, "codes: [SILENT]", "codes: [MUTE]"),
        (GATEWAY, "for a play?", "for a play?\n    codes: [OPENED]"),
    ];
    check("codes_of_steps", &edits);
    // One contract has no code any more for what both had one.
    let edits = [
        ("result-codes/open-2.0.yaml", "code: SILENT", "code: MUTE"),
        (SCENARIOS, "results: [SILENT, OPENED]", "results: [MUTE, OPENED]"),
    ];
    check("codes_of_one_contract", &edits);
}

#[test]
fn members_of_answers() {
    let edits = [
        (GATEWAY, "client: meta.courier", "client: meta.courrier"),
        (GATEWAY, "transaction: meta.traceId", "transaction: content.parcel"),
        (GATEWAY, "meta.answeredAt: { the: time }", "meta.answerdAt: { the: time }"),
        (GATEWAY, "of_request: meta.traceId", "of_request: meta.trace"),
        (GATEWAY, "content.outcome.reason: {", "content.outcome.reason.why: {"),
        (GATEWAY, "of_request: content.parcel.weight", "of_request: content.parcel.items.weight"),
        (
            GATEWAY,
            "client: meta.courier\n    transaction: meta.traceId",
            "client: content.hints.note\n    transaction: meta.language",
        ),
    ];
    check("members_of_answers", &edits);
}

#[test]
fn retries_of_answers() {
    let answer = "transaction: meta.traceId\n    always:";
    let with = |more: &str| format!("transaction: meta.traceId\n{more}    always:");
    let edits = [
        (GATEWAY, answer, &*with("    transmission: meta.trace\n    never_again: [SILENT, SILEN]\n")),
        (GATEWAY, answer, &*with("    transmission: meta.language\n    never_again: [STUCK]\n")),
    ];
    check("retries_of_answers", &edits);
}

#[test]
fn values_of_answers() {
    let edits = [
        (GATEWAY, "meta.revision: { the: version }", "meta.revision: { the: function }"),
        (GATEWAY, "otherwise: nobody", "otherwise: nobody at all"),
        (GATEWAY, "content.outcome.word: { the: result-code }", "content.outcome.word: { the: time }"),
        (GATEWAY, "content.outcome.state: { the: result-status }", "content.outcome.state: { the: result-message }"),
        (GATEWAY, "digits: 4", "digits: 5"),
        (GATEWAY, "of_request: content.parcel.weight }", "of_request: content.parcel }"),
        (GATEWAY, "{ text: \"250\" }", "{ text: 2.50 }"),
        (GATEWAY, "otherwise: \"10000099\"", "otherwise: none"),
    ];
    check("values_of_answers", &edits);
}

#[test]
fn forms_of_values() {
    let edits = [
        (GATEWAY, "{ the: version }", "{}"),
        (GATEWAY, "{ the: function }", "{ the: function, text: lockers.box.open }"),
        (GATEWAY, "{ the: time }", "{ the: time, otherwise: \"2024-05-06T07:08:09+02:00\" }"),
        (GATEWAY, "{ text: \"250\" }", "{ text: \"250\", digits: 3 }"),
        (GATEWAY, "{ new_id: B-, digits: 4 }", "{ new_id: B- }"),
        (GATEWAY, "      content.fee: {", "      content.paidCoin: { new_id: EUR, digits: 0 }\n      content.fee: {"),
    ];
    check("forms_of_values", &edits);
}

#[test]
fn responses_that_lack_something() {
    let edits = [
        (GATEWAY, "      meta.command: { the: function }\n", ""),
        (
            GATEWAY,
            "meta.courier: { of_request: meta.courier, otherwise: nobody }",
            "meta.courier: { of_request: meta.courier }",
        ),
        (GATEWAY, "number: { the: result-id, otherwise: \"10000099\" }", "number: { the: result-id }"),
        // Half a weight, and only in a success.
        (
            GATEWAY,
            "content.parcelWeight: { of_request: content.parcel.weight }",
            "content.parcelWeight.scale: { text: SHOP }",
        ),
        (
            GATEWAY,
            "      content.outcome.state: { the: result-status }\n      content.outcome.number: { the: result-id, otherwise: \"10000099\" }\n      content.outcome.word: { the: result-code }\n      content.outcome.reason: { the: result-message }\n",
            "",
        ),
    ];
    check("responses_that_lack_something", &edits);
}

#[test]
fn members_written_twice() {
    let edits = [
        (GATEWAY, "      content.fee: {", "      meta.command: { text: lockers.box.open }\n      content.fee: {"),
        (
            GATEWAY,
            "      content.feeCoin: {",
            "      content.parcelWeight.scale: { text: SHOP }\n      content.feeCoin: {",
        ),
    ];
    check("members_written_twice", &edits);
}

#[test]
fn scenarios() {
    let edits = [
        (SCENARIOS, "id: at-last", "id: code/at-last"),
        (SCENARIOS, "value: play at last", "value: play STUCK"),
        (SCENARIOS, "results: [SILENT, OPENED]", "results: [SILENT, OPENDE]"),
        (SCENARIOS, "    slow: 2000\n", ""),
        (SCENARIOS, "fault: drop", "fault: drop\n    slow: 10"),
        (SCENARIOS, "id: half", "id: gone"),
        (SCENARIOS, "value: play half", "value: play gone"),
        (SCENARIOS, "value: play unsealed", "value: play an answer without a seal"),
    ];
    check("scenarios", &edits);
}

#[test]
fn values_of_every_code() {
    check("one_value_for_all_codes", &[(SCENARIOS, "play {code}", "play code")]);
    check("long_values_for_codes", &[(SCENARIOS, "play {code}", "would you please play {code}")]);
}

#[test]
fn members_of_scenarios() {
    check("member_of_no_request", &[(SCENARIOS, "member: meta.traceId", "member: meta.answeredAt")]);
    check("member_of_one_contract", &[(SCENARIOS, "member: meta.traceId", "member: meta.language")]);
    check("member_without_text", &[(SCENARIOS, "member: meta.traceId", "member: content.parcel.floors")]);
}

#[test]
fn mistakes_elsewhere_are_not_repeated() {
    // The table, the type and the envelope may have what is not found.
    let mut sources =
        changed(&[("result-codes/open-2.0.yaml", "tables:", "tabels:"), ("types/outcome.yaml", "fields:", "feilds:")]);
    snapshot("mistakes_of_other_files", &sources);
    sources = invented();
    sources.files.retain(|file| file.below() != "envelope.yaml");
    snapshot("gateway_without_an_envelope", &sources);
}

#[test]
fn mistakes_in_a_list_of_members_that_is_used_twice() {
    let mut sources = changed(&[
        (GATEWAY, "    always:\n", "    always: &always\n"),
        (GATEWAY, "meta.answeredAt: { the: time }", "meta.answerdAt: { the: time }"),
        (GATEWAY, "otherwise: none }", "otherwise: the trace id of nobody }"),
    ]);
    for file in sources.files.iter_mut().filter(|file| file.below() == GATEWAY) {
        let (before, _) = file.text.rsplit_once("    always:\n").expect("the other contract has its own list");
        file.text = format!("{before}    always: *always\n");
    }
    snapshot("mistakes_in_a_list_of_members_that_is_used_twice", &sources);
}

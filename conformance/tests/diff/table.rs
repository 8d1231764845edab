//! Small changes to a copy of the model, and what they are and break, there and back.

use model::{Claim, Field, Kind, Model, Predicate, Presence, Struct, Test, TypeBody};
use wire::{Format, Severity};

use super::{NEW, diff, line, model};

/// What is done to the new contract; the changes to it; the changes back.
type Row = (&'static str, fn(&mut Model), &'static [&'static str], &'static [&'static str]);

#[test]
fn small_changes() {
    let table: &[Row] = &[
        (
            "a shorter member of a request",
            |model| max_length(model, "request.body", "merchantId", 32),
            &["check request.body.merchantId | request tightened | wire"],
            &["check request.body.merchantId | request loosened | "],
        ),
        (
            "a shorter member of a response",
            |model| max_length(model, "response.body", "userId", 32),
            &["check response.body.userId | response tightened | "],
            &["check response.body.userId | response loosened | wire"],
        ),
        (
            "a shorter member of a type that both have",
            |model| max_length(model, "Money", "value", 8),
            &[
                "check request.body.order.orderAmount.value request.body.riskInfo.orderInfos.*.itemPrice.value response.body.orderAmount.value response.body.payAmount.value | request tightened, response tightened | wire",
            ],
            &[
                "check request.body.order.orderAmount.value request.body.riskInfo.orderInfos.*.itemPrice.value response.body.orderAmount.value response.body.payAmount.value | request loosened, response loosened | wire",
            ],
        ),
        (
            "a member of a request that need not be there",
            |model| optional(field(model, "request.body", "notifyUrl")),
            &["presence request.body.notifyUrl | request loosened | code"],
            &["presence request.body.notifyUrl | request tightened | wire, code"],
        ),
        (
            "a member of a response that need not be there",
            |model| optional(field(model, "ResultInfo", "resultStatus")),
            &["presence response.body.resultInfo.resultStatus | response loosened | wire, code"],
            &["presence response.body.resultInfo.resultStatus | response tightened | code"],
        ),
        (
            "an optional member of a request",
            |model| remove(model, "request.body", "settleContractId"),
            &["member request.body.settleContractId | request removed | code"],
            &["member request.body.settleContractId | request added | "],
        ),
        (
            "a required member of a request",
            |model| remove(model, "request.body", "notifyUrl"),
            &["member request.body.notifyUrl | request removed | code"],
            &["member request.body.notifyUrl | request added | wire, code"],
        ),
        (
            "a conditionally required member of a request",
            |model| remove(model, "TradeInformation", "admission_notice_url"),
            &["member request.body.trade_information.admission_notice_url | request removed | code"],
            &["member request.body.trade_information.admission_notice_url | request added | wire"],
        ),
        (
            "a member with conditions of the object around it",
            |model| {
                remove(model, "response.body", "conversionRate");
                let conditions = &mut structure(model, "response.body").conditions;
                conditions
                    .retain(|one| !matches!(&one.claim, Claim::Equal { right, .. } if right[0] == "conversionRate"));
            },
            &[
                "member response.body.conversionRate | response removed | wire, code",
                "condition response.body.conversionRate.baseCurrency | response removed | ",
                "condition response.body.conversionRate.exchangeCurrency | response removed | ",
                "condition response.body.conversionRate.baseCurrency | response removed | ",
                "condition response.body.conversionRate.exchangeCurrency | response removed | ",
            ],
            &[
                "member response.body.conversionRate | response added | ",
                "condition response.body.conversionRate.baseCurrency | response added | ",
                "condition response.body.conversionRate.exchangeCurrency | response added | ",
                "condition response.body.conversionRate.baseCurrency | response added | ",
                "condition response.body.conversionRate.exchangeCurrency | response added | ",
            ],
        ),
        (
            "a member of a response",
            |model| remove(model, "response.body", "userId"),
            &["member response.body.userId | response removed | wire, code"],
            &["member response.body.userId | response added | "],
        ),
        (
            "the member that names the sign type",
            |model| remove(model, "ResponseHead", "signType"),
            &["member response.head.signType | response removed | wire, signature, code"],
            &["member response.head.signType | response added | "],
        ),
        (
            "another name",
            |model| {
                let field = field(model, "request.body", "merchantId");
                field.spellings = vec![std::mem::replace(&mut field.name, "shop".to_owned())];
            },
            &["name request.body.shop | request changed | wire, code"],
            &["name request.body.merchantId | request changed | wire, code"],
        ),
        (
            "another kind",
            |model| field(model, "request.body", "merchantId").kind = Kind::Scalar,
            &["kind request.body.merchantId | request changed | code"],
            &["kind request.body.merchantId | request changed | code"],
        ),
        (
            "a value fewer in a request",
            |model| value_fewer(model, "DeviceInfo", "terminalType"),
            &["check request.body.riskInfo.deviceInfo.terminalType | request tightened | wire, code"],
            &["check request.body.riskInfo.deviceInfo.terminalType | request loosened | "],
        ),
        (
            "a value fewer in a response, where others may come",
            |model| value_fewer(model, "response.body", "userSite"),
            &["check response.body.userSite | response tightened | code"],
            &["check response.body.userSite | response loosened | code"],
        ),
        (
            "another format",
            |model| {
                *test(model, "RequestHead", "reqTime", "format") = Test::Format { format: Format::Date };
            },
            &["check request.head.reqTime | request changed | wire"],
            &["check request.head.reqTime | request changed | wire"],
        ),
        (
            "a condition fewer",
            |model| {
                structure(model, "response.body")
                    .conditions
                    .retain(|one| !one.rule.ends_with("createTime/required-when"))
            },
            &["condition response.body.createTime | response loosened | wire"],
            &["condition response.body.createTime | response tightened | "],
        ),
        (
            "a condition that says its claim more often",
            |model| {
                let conditions = &mut structure(model, "response.body").conditions;
                let condition = conditions.iter_mut().find(|one| one.rule.ends_with("createTime/required-when"));
                let Some(Predicate::Is { values, .. }) = condition.and_then(|one| one.when.as_mut()) else {
                    panic!("the condition hangs on a value")
                };
                values.push("PENDING".to_owned());
            },
            &["condition response.body.createTime | response tightened | "],
            &["condition response.body.createTime | response loosened | wire"],
        ),
        (
            "a condition between the messages fewer",
            |model| contract(model).exchange.retain(|one| !one.rule.ends_with("repeats-message-id")),
            &["condition response.head.reqMsgId | response loosened | wire"],
            &["condition response.head.reqMsgId | response tightened | "],
        ),
        (
            "a rule that only advises",
            |model| rule(model, "RequestHead.clientId/max-length").severity = Severity::Note,
            &["check request.head.clientId | request loosened | "],
            &["check request.head.clientId | request tightened | wire"],
        ),
        (
            "a rule that hangs on an erratum, in force",
            |model| {
                let hinge = rule(model, "Money.value/type").hinge.clone();
                rule(model, "RequestHead.clientId/max-length").hinge = hinge;
            },
            &["check request.head.clientId | request changed | "],
            &["check request.head.clientId | request changed | "],
        ),
        (
            "unlisted members that are refused",
            |model| rule(model, "UserInfo/unlisted").severity = Severity::Error,
            &["condition request.body.riskInfo.userInfo | request tightened | wire"],
            &["condition request.body.riskInfo.userInfo | request loosened | "],
        ),
        (
            "a member fewer where unlisted members are refused",
            |model| {
                rule(model, "UserInfo/unlisted").severity = Severity::Error;
                remove(model, "UserInfo", "signupTime");
            },
            &[
                "member request.body.riskInfo.userInfo.signupTime | request removed | wire, code",
                "condition request.body.riskInfo.userInfo | request tightened | wire",
            ],
            &[
                "member request.body.riskInfo.userInfo.signupTime | request added | ",
                "condition request.body.riskInfo.userInfo | request loosened | ",
            ],
        ),
        (
            "a result code fewer",
            |model| contract(model).result_codes.retain(|row| row.code != "RISK_REJECT"),
            &["result-code response.body.resultInfo | response removed | "],
            &["result-code response.body.resultInfo | response added | wire"],
        ),
        (
            "a result code with another status, another action and no id",
            |model| {
                let codes = &mut contract(model).result_codes;
                let row = codes.iter_mut().find(|row| row.code == "RISK_REJECT").expect("the row is there");
                (row.status, row.action, row.id) = ("U".to_owned(), "Wait.".to_owned(), None);
            },
            &[
                "result-code response.body.resultInfo | response loosened | wire",
                "result-code response.body.resultInfo | response changed | wire",
                "result-code response.body.resultInfo | response changed | ",
            ],
            &[
                "result-code response.body.resultInfo | response tightened | ",
                "result-code response.body.resultInfo | response changed | wire",
                "result-code response.body.resultInfo | response changed | ",
            ],
        ),
        (
            "another function and version",
            |model| {
                let contract = contract(model);
                (contract.function, contract.version) = ("other".to_owned(), "3".to_owned());
            },
            &[
                "function request.head.function response.head.function | request changed, response changed | wire, signature",
                "version request.head.version response.head.version | request changed, response changed | wire, signature",
            ],
            &[
                "function request.head.function response.head.function | request changed, response changed | wire, signature",
                "version request.head.version response.head.version | request changed, response changed | wire, signature",
            ],
        ),
        (
            "a sign type more",
            |model| model.envelope.sign_types[1].only.clear(),
            &["sign-type request.head.signType response.head.signType | request added, response added | "],
            &["sign-type request.head.signType response.head.signType | request removed, response removed | signature"],
        ),
        (
            "a sign type that has to be asked for",
            |model| model.envelope.sign_types[0].on_request = true,
            &["sign-type request.head.signType response.head.signType | request changed, response changed | signature"],
            &["sign-type request.head.signType response.head.signType | request changed, response changed | signature"],
        ),
        (
            "prose",
            |model| {
                let field = field(model, "request.body", "merchantId");
                (field.description, field.example) = (String::new(), None);
                field.errata.clear();
            },
            &[],
            &[],
        ),
    ];
    let old = model();
    for (name, change, there, back) in table {
        let mut new = old.clone();
        change(&mut new);
        let lines = |old, new| diff(old, new, NEW).changes.iter().map(line).collect::<Vec<_>>();
        assert_eq!(lines(&old, &new), *there, "{name}");
        assert_eq!(lines(&new, &old), *back, "{name}, back");
    }
}

/// The order of preCreate lapses by a rule about the request's head and body: no order without the
/// member breaks it.
#[test]
fn a_condition_comes_along_with_its_member() {
    let changes = conformance::diff::of_ids(&model(), NEW, "preCreate@2.0.4").expect("both are known").changes;
    let lines: Vec<_> = changes.iter().map(line).filter(|line| line.contains(".expiryTime")).collect();
    let place = "request.body.order.expiryTime";
    assert_eq!(lines, [format!("member {place} | request added | "), format!("condition {place} | request added | ")]);
}

#[test]
fn another_reading_moves_the_rules_that_hang_on_it() {
    let old = model();
    let mut new = old.clone();
    let erratum = new.errata.iter_mut().find(|erratum| erratum.id == "amount-value-type").expect("it is there");
    erratum.chosen = "number".to_owned();
    let changes = diff(&old, &new, NEW).changes;
    let rules: Vec<_> = changes.iter().flat_map(|change| &change.new).flat_map(|side| &side.rules).collect();
    assert!(changes.iter().all(|change| change.places.iter().all(|place| place.ends_with(".value"))), "{changes:#?}");
    for expected in ["pay@2.0.4/Money.value/type", "pay@2.0.4/Money.value/type:number"] {
        assert!(rules.iter().any(|rule| *rule == expected), "{rules:?}");
    }
}

fn contract(model: &mut Model) -> &mut model::Contract {
    model.contracts.iter_mut().find(|contract| contract.id == NEW).expect("the contract is there")
}

fn structure<'m>(model: &'m mut Model, place: &str) -> &'m mut Struct {
    let of = contract(model).types.iter_mut().find(|of| of.place == place).expect("the type is there");
    match &mut of.body {
        TypeBody::Struct(body) => body,
        TypeBody::Enum(_) => panic!("{place} is an enum"),
    }
}

fn field<'m>(model: &'m mut Model, place: &str, name: &str) -> &'m mut Field {
    structure(model, place).fields.iter_mut().find(|field| field.name == name).expect("the member is there")
}

fn test<'m>(model: &'m mut Model, place: &str, name: &str, what: &str) -> &'m mut Test {
    let checks = &mut field(model, place, name).checks;
    let end = format!("/{what}");
    &mut checks.iter_mut().find(|check| check.rule.ends_with(&end)).expect("the check is there").test
}

fn rule<'m>(model: &'m mut Model, id: &str) -> &'m mut model::Rule {
    let id = format!("{NEW}/{id}");
    model.rules.iter_mut().find(|rule| rule.id == id).expect("the rule is there")
}

fn max_length(model: &mut Model, place: &str, name: &str, max: u32) {
    *test(model, place, name, "max-length") = Test::MaxLength { max };
}

fn value_fewer(model: &mut Model, place: &str, name: &str) {
    let Test::OneOf { values } = test(model, place, name, "value") else { panic!("{name} has values") };
    values.pop();
}

fn optional(field: &mut Field) {
    field.presence = Presence::Optional;
    field.checks.retain(|check| check.test != Test::Present);
}

/// The member and the conditions that are about it.
fn remove(model: &mut Model, place: &str, name: &str) {
    let body = structure(model, place);
    body.fields.retain(|field| field.name != name);
    body.conditions.retain(|condition| match &condition.claim {
        Claim::Required { member } | Claim::Forbidden { member } => *member != [name],
        _ => true,
    });
}

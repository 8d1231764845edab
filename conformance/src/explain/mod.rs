//! Everything there is to know about a rule, result code, erratum, contract, type or field.

mod lookup;
pub mod text;

use model::{Contract, Direction, Erratum, Field, Hinge, InSchema, Kind, Model, ResultCode, Rule, Scope, Type};
use serde::Serialize;

pub use lookup::{find, nearest};

/// Something that has an explanation.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "topic", rename_all = "kebab-case")]
pub enum Topic<'m> {
    /// A rule and the vectors that probe it.
    Rule {
        /// The rule.
        rule: Box<Rule>,
        /// The erratum it hangs on.
        erratum: Option<&'m Erratum>,
        /// Ids of vectors that must be accepted.
        accepted: Vec<String>,
        /// Ids of vectors that must be refused by it.
        violated: Vec<String>,
    },
    /// A row of a result-code table.
    Code {
        /// The contract's id.
        contract: &'m str,
        /// The row.
        code: &'m ResultCode,
    },
    /// An erratum, and what depends on it.
    Erratum {
        /// The erratum.
        erratum: &'m Erratum,
        /// Ids of the rules that hang on it.
        rules: Vec<&'m str>,
        /// Contracts, types, fields, rules, codes and samples that refer to it.
        concerns: Vec<String>,
    },
    /// A contract.
    Contract {
        /// The contract.
        #[serde(serialize_with = "contract_head")]
        contract: &'m Contract,
        /// How many rules it has.
        rules: usize,
    },
    /// A type of a contract.
    Type {
        /// The contract's id.
        contract: &'m str,
        /// The type, with its members or values.
        #[serde(rename = "type")]
        of: &'m Type,
        /// Its rules that are not about one of its members.
        rules: Vec<&'m Rule>,
    },
    /// A member of a type.
    Field {
        /// The contract's id.
        contract: &'m str,
        /// `Type.member`.
        place: String,
        /// Where it occurs.
        pointers: Vec<String>,
        /// The member.
        field: &'m Field,
        /// Its rules.
        rules: Vec<&'m Rule>,
    },
}

/// The rules that belong to no contract, in the model's form.
pub fn general_rules() -> Vec<Rule> {
    let rules = wire::JSON_RULES.iter().chain(crate::envelope::ENVELOPE_RULES);
    let rules = rules.chain(crate::input::rules::INPUT_RULES).chain(crate::signature::rules::SIGNATURE_RULES);
    let rules = rules.chain(crate::suite::live::rules::LIVE_RULES).copied();
    let rules = rules.chain(crate::testee::rules::TESTEE_RULES.iter().copied());
    let rules = rules.chain(crate::gateway::watch::rules::client_rules());
    rules.chain(crate::sequence::rules::LOG_RULES.iter().copied()).map(general).collect()
}

/// The rules about a field: those that carry its name in their id, and the conditions
/// that blame it. A condition that blames an object can be about any of its members, so
/// for objects only those between messages count.
fn rules_of<'m>(model: &'m Model, contract: &Contract, of: &Type, field: &Field, pointers: &[String]) -> Vec<&'m Rule> {
    let prefix = format!("{}/{}.{}/", contract.id, of.place, field.name);
    let is_nest = matches!(field.kind, Kind::Struct { .. } | Kind::List { .. } | Kind::Payload { .. });
    let blames = |rule: &Rule| {
        let counts = rule.scope == Scope::Exchange || (rule.scope == Scope::Condition && !is_nest);
        counts && rule.contract == contract.id && rule.pointers.iter().any(|pattern| pointers.contains(pattern))
    };
    model.rules.iter().filter(|rule| rule.id.starts_with(&prefix) || blames(rule)).collect()
}

/// A contract without its types and codes, which have lists of their own.
fn contract_head<S: serde::Serializer>(contract: &&Contract, serializer: S) -> Result<S::Ok, S::Error> {
    #[derive(Serialize)]
    struct Head<'a> {
        id: &'a str,
        function: &'a str,
        function_spellings: &'a [String],
        version: &'a str,
        document: &'a str,
        title: &'a str,
        description: &'a str,
        errata: &'a [String],
        types: Vec<&'a str>,
        result_codes: Vec<&'a str>,
    }
    let Contract { id, function, function_spellings, version, document, title, description, errata, .. } = contract;
    let types = contract.types.iter().map(|of| of.name.as_str()).collect();
    let result_codes = contract.result_codes.iter().map(|code| code.code.as_str()).collect();
    Head { id, function, function_spellings, version, document, title, description, errata, types, result_codes }
        .serialize(serializer)
}

fn hinge(hinge: wire::Hinge) -> Hinge {
    let erratum = &generated::ERRATA[hinge.erratum];
    let readings = erratum.readings.iter().enumerate().filter(|(place, _)| hinge.readings >> place & 1 == 1);
    Hinge { erratum: erratum.id.to_owned(), readings: readings.map(|(_, id)| (*id).to_owned()).collect() }
}

fn general(rule: &wire::Rule) -> Rule {
    Rule {
        id: rule.id.to_owned(),
        contract: rule.contract.to_owned(),
        direction: match rule.direction {
            wire::Direction::Request => Direction::Request,
            wire::Direction::Response => Direction::Response,
            wire::Direction::Exchange => Direction::Exchange,
        },
        scope: match rule.scope {
            wire::Scope::Shape => Scope::Shape,
            wire::Scope::Condition => Scope::Condition,
            wire::Scope::Envelope => Scope::Envelope,
            wire::Scope::Signature => Scope::Signature,
            wire::Scope::Exchange => Scope::Exchange,
            wire::Scope::Sequence => Scope::Sequence,
        },
        severity: rule.severity,
        pointers: rule.pointers.iter().map(|pattern| (*pattern).to_owned()).collect(),
        citation: model::Citation {
            document: rule.citation.document.to_owned(),
            section: rule.citation.section.to_owned(),
            row: rule.citation.row.to_owned(),
        },
        hinge: rule.hinge.map(hinge),
        errata: Vec::new(),
        text: rule.text.to_owned(),
        in_schema: InSchema::No { why: "it is about the text before any contract".to_owned() },
    }
}

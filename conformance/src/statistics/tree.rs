//! Where to look in a message, by what the model says of its members.

use std::collections::BTreeMap;

use model::gateway::AnswerValue;
use model::types::{Field, Kind, Test, TypeBody};
use model::{Contract, MemberPath, Model};
use wire::{Direction, Format, Readings};

use crate::catalog::Catalog;
use crate::input::members::time;

/// The members that a message may have, from its envelope on.
#[derive(Debug, Default)]
pub(super) struct Tree {
    /// The first one is the envelope.
    pub(super) nodes: Vec<Node>,
}

/// A value in a message.
#[derive(Debug, Default)]
pub(super) struct Node {
    /// Where it stands; `*` stands for the items of an array.
    pub(super) pointer: String,
    /// What it holds.
    pub(super) holds: Holds,
    /// The members of an object, under all their spellings.
    pub(super) members: BTreeMap<String, usize>,
    /// Whether a member that is not listed is told of.
    pub(super) is_closed: bool,
    /// What its value says about the message.
    pub(super) says: Option<Says>,
    /// The values that are listed, each list by itself: a value is among all of them.
    pub(super) listed: Vec<Listed>,
    /// Whether its value is masked.
    pub(super) is_secret: bool,
}

/// What a value holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Holds {
    /// Nothing to look into.
    #[default]
    Value,
    /// Members.
    Object,
    /// Objects with these members.
    List,
    /// A text that is an object.
    Payload,
}

/// What a value says about its message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Says {
    Function,
    Version,
    Client,
    Time,
    Code,
    Status,
}

/// Values that a document lists.
#[derive(Debug)]
pub(super) enum Listed {
    /// These.
    Values(Vec<String>),
    /// These, as items between separators.
    Items(char, Vec<String>),
    /// Those of a list outside of the documents.
    Form(Format),
}

/// A struct in a struct in a struct; deeper ones are not looked into.
const DEEPEST: usize = 16;

impl Tree {
    /// That of the messages of a contract. Rules that are not in force under the readings list
    /// no values.
    pub(super) fn of(
        model: &Model,
        contract: &Contract,
        direction: Direction,
        catalog: &Catalog,
        readings: &Readings,
    ) -> Self {
        let compiled = catalog.contract(&contract.id).map_or(&[][..], |compiled| compiled.rules);
        let is_in_force = |id: &str| compiled.iter().any(|rule| rule.id == id && readings.in_force(rule));
        let mut tree = Self { nodes: vec![Node { holds: Holds::Object, ..Node::default() }] };
        tree.grow(contract, 0, root(contract, direction), "", &is_in_force, DEEPEST);
        for (path, says) in said(model, contract, direction) {
            let node = path.iter().try_fold(0, |at, name| tree.nodes.get(at)?.members.get(name).copied());
            if let Some(node) = node.and_then(|at| tree.nodes.get_mut(at)) {
                node.says = Some(says);
            }
        }
        tree
    }

    /// That of messages of which no contract is known: what a head says.
    pub(super) fn of_any(catalog: &Catalog) -> Self {
        let names = catalog.envelope;
        let object = |members: Vec<(&str, usize)>| {
            let members = members.into_iter().map(|(name, at)| (name.to_owned(), at)).collect();
            Node { holds: Holds::Object, members, ..Node::default() }
        };
        let value = |says| Node { says: Some(says), ..Node::default() };
        let nodes = vec![
            object(vec![(names.request, 1), (names.response, 1)]),
            object(vec![(names.head, 2)]),
            object(vec![(names.function, 3), (names.version, 4)]),
            value(Says::Function),
            value(Says::Version),
        ];
        Self { nodes }
    }

    fn grow(
        &mut self,
        contract: &Contract,
        at: usize,
        name: &str,
        below: &str,
        is_in_force: &dyn Fn(&str) -> bool,
        depth: usize,
    ) {
        let (Some(of), Some(depth)) = (contract.struct_named(name), depth.checked_sub(1)) else { return };
        self.nodes[at].is_closed = of.unlisted.is_some();
        for field in &of.fields {
            let pointer = format!("{below}/{}", escaped(&field.name));
            let (holds, inner) = match &field.kind {
                Kind::Struct { name } => (Holds::Object, Some(name)),
                Kind::List { name } => (Holds::List, Some(name)),
                Kind::Payload { name } => (Holds::Payload, Some(name)),
                Kind::Text | Kind::Integer | Kind::Boolean | Kind::Scalar | Kind::Enum { .. } => (Holds::Value, None),
            };
            let listed = listed(contract, field, is_in_force);
            let node = self.nodes.len();
            self.nodes.push(Node {
                pointer: pointer.clone(),
                holds,
                listed,
                is_secret: field.secret,
                ..Node::default()
            });
            for name in std::iter::once(&field.name).chain(&field.spellings) {
                self.nodes[at].members.insert(name.clone(), node);
            }
            if let Some(inner) = inner {
                let below = if holds == Holds::List { pointer + "/*" } else { pointer };
                self.grow(contract, node, inner, &below, is_in_force, depth);
            }
        }
    }
}

/// A name as a step of a pointer (RFC 6901).
pub(super) fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

fn listed(contract: &Contract, field: &Field, is_in_force: &dyn Fn(&str) -> bool) -> Vec<Listed> {
    let mut listed = Vec::new();
    for check in field.checks.iter().filter(|check| is_in_force(&check.rule)) {
        match &check.test {
            Test::OneOf { values } => listed.push(Listed::Values(values.clone())),
            Test::Items { separator, one_of, .. } if !one_of.is_empty() => {
                listed.push(Listed::Items(*separator, one_of.clone()));
            }
            Test::Format { format: format @ Format::Currency } => listed.push(Listed::Form(*format)),
            _ => {}
        }
    }
    let named = if let Kind::Enum { name } = &field.kind { contract.type_named(name) } else { None };
    if let (true, Some(TypeBody::Enum(of))) = (listed.is_empty(), named.map(|named| &named.body)) {
        listed.push(Listed::Values(of.values.iter().map(|value| value.value.clone()).collect()));
    }
    listed
}

/// The type of the envelope.
fn root(contract: &Contract, direction: Direction) -> &str {
    if direction == Direction::Response { &contract.response } else { &contract.request }
}

/// Which members say what, as paths from the envelope.
fn said(model: &Model, contract: &Contract, direction: Direction) -> Vec<(MemberPath, Says)> {
    let names = &model.envelope;
    let member = if direction == Direction::Response { &names.response } else { &names.request };
    let head = |name: &String| vec![names.head.clone(), name.clone()];
    let mut said = vec![(head(&names.function), Says::Function), (head(&names.version), Says::Version)];
    let answers = model.gateway.iter().flat_map(|gateway| &gateway.answers);
    for answer in answers.filter(|answer| answer.contract == contract.id) {
        if direction == Direction::Request {
            said.push((answer.client.clone(), Says::Client));
            continue;
        }
        for listed in &answer.always {
            let says = match &listed.value {
                AnswerValue::ResultCode => Says::Code,
                AnswerValue::ResultStatus => Says::Status,
                AnswerValue::OfRequest { member, .. } if *member == answer.client => Says::Client,
                _ => continue,
            };
            said.push((listed.member.clone(), says));
        }
    }
    let time = time(model, contract, root(contract, direction), direction);
    said.extend(time.map(|path| (path, Says::Time)));
    said.into_iter().map(|(path, says)| (std::iter::once(member.clone()).chain(path).collect(), says)).collect()
}

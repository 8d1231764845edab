//! One contract under a choice of readings: what is in force, and what is where.

use std::collections::{BTreeMap, HashMap};

use wire::Severity;

use crate::{Contract, Direction, Field, Kind, Model, Rule, Struct};

/// Readings picked instead of the chosen ones, by erratum.
pub type Picks = BTreeMap<String, String>;

/// A contract of a model, with the readings that decide which of its rules apply.
#[derive(Clone, Debug)]
pub struct View<'m> {
    /// The model.
    pub model: &'m Model,
    /// The contract.
    pub contract: &'m Contract,
    /// The readings that were picked.
    pub picks: Picks,
    rules: HashMap<&'m str, Standing<'m>>,
}

#[derive(Clone, Copy, Debug)]
struct Standing<'m> {
    rule: &'m Rule,
    in_force: bool,
}

impl<'m> View<'m> {
    /// The contract's rules under the chosen readings, but for those picked. `None`
    /// when the model has no such contract.
    pub fn new(model: &'m Model, contract: &str, picks: &Picks) -> Option<Self> {
        let contract = model.contract(contract)?;
        let of_contract = model.rules.iter().filter(|rule| rule.contract == contract.id);
        let rules = of_contract
            .map(|rule| (rule.id.as_str(), Standing { rule, in_force: in_force(model, rule, picks) }))
            .collect();
        Some(Self { model, contract, picks: picks.clone(), rules })
    }

    /// The view in which a rule is in force: under the chosen readings if it is in
    /// force there, else under the first reading that it hangs on.
    pub fn of_rule(model: &'m Model, rule: &Rule) -> Option<Self> {
        let mut picks = Picks::new();
        if !model.in_force(rule) {
            let hinge = rule.hinge.as_ref()?;
            picks.insert(hinge.erratum.clone(), hinge.readings.first()?.clone());
        }
        Self::new(model, &rule.contract, &picks)
    }

    /// The rule with this id, if the contract has it.
    pub fn rule(&self, id: &str) -> Option<&'m Rule> {
        self.rules.get(id).map(|standing| standing.rule)
    }

    /// Whether a rule applies. Unknown ones do not.
    pub fn in_force(&self, rule: &str) -> bool {
        self.rules.get(rule).is_some_and(|standing| standing.in_force)
    }

    /// How bad a violation of a rule is.
    pub fn severity(&self, rule: &str) -> Severity {
        self.rules.get(rule).map_or(Severity::Error, |standing| standing.rule.severity)
    }

    /// The members of the struct with this name; none where there is no such struct.
    pub fn fields(&self, name: &str) -> &'m [Field] {
        self.body(name).map_or(&[], |body| &body.fields)
    }

    /// The struct with this name.
    pub fn body(&self, name: &str) -> Option<&'m Struct> {
        self.contract.struct_named(name)
    }

    /// The field with this name or spelling.
    pub fn field(&self, struct_name: &str, member: &str) -> Option<&'m Field> {
        self.fields(struct_name)
            .iter()
            .find(|field| field.name == member || field.spellings.iter().any(|spelling| spelling == member))
    }

    /// The envelope types of a direction's messages.
    pub fn roots(&self, direction: Direction) -> Vec<&'m str> {
        let Contract { request, response, .. } = self.contract;
        match direction {
            Direction::Request => vec![request],
            Direction::Response => vec![response],
            Direction::Exchange => vec![request, response],
        }
    }

    /// The envelope type whose messages have this member at the top.
    pub fn root_with(&self, direction: Direction, member: &str) -> Option<&'m str> {
        self.roots(direction).into_iter().find(|root| self.field(root, member).is_some())
    }

    /// The fields along a path of member names and array indexes, outermost first. The
    /// first name is one of an envelope's. `None` where the model has no such path.
    pub fn walk(&self, direction: Direction, path: &[String]) -> Option<Vec<&'m Field>> {
        let mut place = self.root_with(direction, path.first()?)?;
        let mut fields = Vec::new();
        let mut steps = path.iter();
        while let Some(step) = steps.next() {
            let field = self.field(place, step)?;
            fields.push(field);
            match &field.kind {
                Kind::Struct { name } | Kind::Payload { name } => place = name,
                Kind::List { name } => {
                    if steps.next().is_none() {
                        break;
                    }
                    place = name;
                }
                _ if steps.as_slice().is_empty() => break,
                _ => return None,
            }
        }
        Some(fields)
    }
}

fn in_force(model: &Model, rule: &Rule, picks: &Picks) -> bool {
    rule.hinge.as_ref().is_none_or(|hinge| {
        let picked = picks.get(&hinge.erratum);
        let reading = picked.or_else(|| model.erratum(&hinge.erratum).map(|erratum| &erratum.chosen));
        reading.is_some_and(|reading| hinge.readings.contains(reading))
    })
}

//! One change: what and where, how it moves, what it breaks.

use std::collections::BTreeSet;

use model::{Citation, Direction};
use schemars::JsonSchema;
use serde::Serialize;

/// Something that differs. What is the same at several places is one change.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Change {
    /// What kind of thing changed.
    pub subject: Subject,
    /// The change as a sentence.
    pub what: String,
    /// Where: member names from the envelope on with dots between them, `*` for any element of
    /// an array. Nothing for a whole contract.
    pub places: Vec<String>,
    /// In which messages.
    pub direction: Concerns,
    /// How it moves in each of them.
    pub moves: Moves,
    /// What it breaks; empty for nothing.
    pub breaks: BTreeSet<Break>,
    /// What the old contract says; absent where it says nothing.
    pub old: Option<Side>,
    /// What the new contract says; absent where it says nothing.
    pub new: Option<Side>,
    /// The ids of the vectors that hinge on it, by the rules that changed, or by the result code in their
    /// response: those of the old contract for what is refused or gone now, those of the new one for what
    /// is allowed or there now. Where that contract has none, those of the other. Signature vectors are not
    /// among them.
    pub vectors: Vec<String>,
}

/// What a change is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// A contract came or went.
    Contract,
    /// The value of the head's function member.
    Function,
    /// The value of the head's version member.
    Version,
    /// A way to sign.
    SignType,
    /// A member came or went.
    Member,
    /// A member's name.
    Name,
    /// What a member is decoded to.
    Kind,
    /// Whether a member must be there.
    Presence,
    /// A rule about one member.
    Check,
    /// A rule about several members, or about unlisted ones.
    Condition,
    /// A row of the result-code tables.
    ResultCode,
}

/// The messages that a change is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Concerns {
    /// Requests.
    Request,
    /// Responses.
    Response,
    /// Both.
    Both,
}

/// The movement in each direction; absent where the change is not about it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Moves {
    /// In requests.
    pub request: Option<Move>,
    /// In responses.
    pub response: Option<Move>,
}

/// How what is allowed moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Move {
    /// Something that was allowed is not any more.
    Tightened,
    /// Something is allowed that was not before.
    Loosened,
    /// Both, or neither.
    Changed,
    /// It was not there before.
    Added,
    /// It is not there any more.
    Removed,
}

/// What a change breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Break {
    /// A request that was valid is refused, or a response comes that a reader does not expect.
    Wire,
    /// What is signed how: function, version, sign types, the signature itself.
    Signature,
    /// Code that uses the generated types.
    Code,
}

/// What one of the contracts says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Side {
    /// The ids of the rules that say it. Those of a member that came or went include the rules of
    /// everything in it.
    pub rules: Vec<String>,
    /// Where it is written; absent where no document says it.
    pub citation: Option<Citation>,
}

impl Side {
    pub(super) fn new(rules: impl IntoIterator<Item = impl Into<String>>, citation: Option<&Citation>) -> Self {
        Self { rules: rules.into_iter().map(Into::into).collect(), citation: citation.cloned() }
    }
}

impl Move {
    /// Its name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Tightened => "tightened",
            Self::Loosened => "loosened",
            Self::Changed => "changed",
            Self::Added => "added",
            Self::Removed => "removed",
        }
    }

    /// Whether a rule that binds and moves so breaks messages: a sender of requests must not
    /// send what is refused now, a reader of responses must not get what could not come before.
    pub(super) fn breaks_wire(self, direction: Direction) -> bool {
        match direction {
            Direction::Request => matches!(self, Self::Tightened | Self::Changed),
            Direction::Response | Direction::Exchange => matches!(self, Self::Loosened | Self::Changed),
        }
    }
}

impl Break {
    /// Its name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Wire => "wire",
            Self::Signature => "signature",
            Self::Code => "code",
        }
    }
}

impl Moves {
    fn one(direction: Direction, how: Move) -> Self {
        match direction {
            Direction::Request => Self { request: Some(how), response: None },
            Direction::Response | Direction::Exchange => Self { request: None, response: Some(how) },
        }
    }

    fn direction(self) -> Concerns {
        match (self.request, self.response) {
            (Some(_), Some(_)) => Concerns::Both,
            (Some(_), None) => Concerns::Request,
            _ => Concerns::Response,
        }
    }
}

/// A change at one place of one direction.
pub(super) struct Step {
    pub(super) subject: Subject,
    pub(super) what: String,
    pub(super) place: String,
    pub(super) direction: Direction,
    pub(super) how: Move,
    pub(super) breaks: Vec<Break>,
    pub(super) old: Option<Side>,
    pub(super) new: Option<Side>,
}

/// The changes so far.
#[derive(Default)]
pub(super) struct Changes(Vec<Change>);

impl Changes {
    /// Adds a step, to the change that says the same about another place if there is one.
    pub(super) fn add(&mut self, step: Step) {
        let Step { subject, what, place, direction, how, breaks, old, new } = step;
        let moves = Moves::one(direction, how);
        let same = |change: &&mut Change| {
            change.subject == subject && change.what == what && change.old == old && change.new == new
        };
        let Some(change) = self.0.iter_mut().find(same) else {
            let (places, breaks) = (vec![place], breaks.into_iter().collect());
            self.0.push(Change {
                subject,
                what,
                places,
                direction: moves.direction(),
                moves,
                breaks,
                old,
                new,
                vectors: Vec::new(),
            });
            return;
        };
        if !change.places.contains(&place) {
            change.places.push(place);
        }
        let Moves { request, response } = change.moves;
        change.moves = Moves { request: request.or(moves.request), response: response.or(moves.response) };
        change.direction = change.moves.direction();
        change.breaks.extend(breaks);
    }

    pub(super) fn into_list(self) -> Vec<Change> {
        self.0
    }
}

//! Rules as findings name them, and the readings that decide which are in force.

use crate::Severity;

/// One normative statement. Generated code holds them as statics.
#[derive(Debug)]
pub struct Rule {
    /// Stable id, for instance `pay@2.0.4/Money.value/max-length`.
    pub id: &'static str,
    /// The contract; empty for rules about JSON itself and about the envelope.
    pub contract: &'static str,
    /// The message it is about.
    pub direction: Direction,
    /// What it looks at.
    pub scope: Scope,
    /// How bad a violation is.
    pub severity: Severity,
    /// Where it applies: JSON pointer patterns, `*` for any array index.
    pub pointers: &'static [&'static str],
    /// Where it is written.
    pub citation: Citation,
    /// The erratum it hangs on.
    pub hinge: Option<Hinge>,
    /// The rule as a sentence.
    pub text: &'static str,
}

/// A place in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The document's id.
    pub document: &'static str,
    /// The section's heading.
    pub section: &'static str,
    /// The row; empty for the whole section.
    pub row: &'static str,
}

/// The message a rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// A request.
    Request,
    /// A response.
    Response,
    /// A request and its response together.
    Exchange,
}

/// What a rule looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// One member by itself.
    Shape,
    /// Members of one message.
    Condition,
    /// The object around the message.
    Envelope,
    /// The signature.
    Signature,
    /// A request and its response.
    Exchange,
    /// Several exchanges.
    Sequence,
}

/// Under which readings of an erratum a rule is in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hinge {
    /// The erratum's place in the generated table of errata.
    pub erratum: usize,
    /// One bit for each reading, the first reading in the lowest bit.
    pub readings: u32,
}

/// A contradiction or gap of the documents.
#[derive(Debug)]
pub struct Erratum {
    /// Stable id.
    pub id: &'static str,
    /// One line.
    pub title: &'static str,
    /// The readings' ids.
    pub readings: &'static [&'static str],
    /// The place in `readings` of the one that rules follow unless told otherwise.
    pub chosen: usize,
}

/// The reading in force for every erratum.
#[derive(Clone, Debug)]
pub struct Readings {
    errata: &'static [Erratum],
    chosen: Vec<usize>,
    is_chosen: bool,
}

impl Readings {
    /// Every erratum as the ledger chooses.
    pub fn chosen(errata: &'static [Erratum]) -> Self {
        let chosen = errata.iter().map(|erratum| erratum.chosen).collect();
        Self { errata, chosen, is_chosen: true }
    }

    /// Picks another reading. On an unknown name, the names there are.
    pub fn pick(&mut self, erratum: &str, reading: &str) -> Result<(), Vec<&'static str>> {
        let place = self.errata.iter().position(|candidate| candidate.id == erratum);
        let place = place.ok_or_else(|| self.errata.iter().map(|erratum| erratum.id).collect::<Vec<_>>())?;
        let readings = self.errata[place].readings;
        let picked = readings.iter().position(|candidate| *candidate == reading);
        self.chosen[place] = picked.ok_or_else(|| readings.to_vec())?;
        let is_chosen = self.picked().next().is_none();
        self.is_chosen = is_chosen;
        Ok(())
    }

    /// The erratum that a hinge names, and the id of the reading in force.
    pub fn of(&self, hinge: Hinge) -> (&'static Erratum, &'static str) {
        let erratum = &self.errata[hinge.erratum];
        (erratum, erratum.readings[self.chosen[hinge.erratum]])
    }

    /// The errata that do not have the ledger's reading, and the ids of the readings they have.
    pub fn picked(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let all = self.errata.iter().zip(&self.chosen);
        all.filter(|(erratum, chosen)| **chosen != erratum.chosen)
            .map(|(erratum, at)| (erratum.id, erratum.readings[*at]))
    }

    /// Whether every erratum has the reading that the ledger chooses.
    pub fn is_chosen(&self) -> bool {
        self.is_chosen
    }

    /// Whether the rule applies.
    pub fn in_force(&self, rule: &Rule) -> bool {
        rule.hinge.is_none_or(|hinge| hinge.readings >> self.chosen[hinge.erratum] & 1 == 1)
    }
}

macro_rules! json_rules {
    ($($(#[doc = $doc:literal])* $name:ident $id:literal $section:literal $text:literal;)*) => {
        $($(#[doc = $doc])* pub(crate) static $name: Rule = Rule {
            id: $id,
            contract: "",
            direction: Direction::Exchange,
            scope: Scope::Envelope,
            severity: Severity::Error,
            pointers: &["/**"],
            citation: Citation { document: "RFC 8259", section: $section, row: "" },
            hinge: None,
            text: $text,
        };)*
        /// The rules about JSON itself, which every message obeys whatever its contract.
        pub static JSON_RULES: &[&Rule] = &[$(&$name),*];
    };
}

json_rules! {
    /// Not JSON at this byte.
    SYNTAX "json/syntax" "2 to 7" "The text follows the grammar of JSON.";
    /// Bytes that are no UTF-8.
    UTF8 "json/utf-8" "8.1" "The text is UTF-8, without a byte order mark.";
    /// `\ud800` without its other half.
    SURROGATE "json/surrogate" "8.2" "Escaped surrogates come in pairs.";
    /// The same name twice in an object.
    DUPLICATE "json/duplicate-member" "4" "The names within an object are unique.";
    /// Nested too deep.
    DEPTH "json/depth" "9" "Arrays and objects nest no deeper than 128 levels.";
    /// Text after the value.
    TRAILING "json/trailing-text" "2" "Nothing but white space follows the value.";
}

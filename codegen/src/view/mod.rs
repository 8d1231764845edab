//! What one contract sees of the spec: its own types, those it shares and those it
//! borrows, with `in` and `deviations` applied and the parts of its messages as types.
//!
//! Checks and the resolver both look at the spec through this, so what is checked is
//! what is compiled.

mod build;
pub(crate) mod demand;
mod draft;

use std::borrow::Cow;

use model::Scope;

pub(crate) use build::views;
pub(crate) use draft::Draft;

use crate::parse::Spec;
use crate::parse::kind::KindText;
use crate::parse::language::{ConditionEntry, ContractFile, FieldEntry, ValueEntry};

/// One contract's view.
pub(crate) struct View<'a> {
    pub(crate) spec: &'a Spec,
    pub(crate) contract: &'a ContractFile,
    /// The contract's file.
    pub(crate) file: &'a str,
    /// Every type: envelopes, messages and bodies first, then the shared ones.
    pub(crate) types: Vec<TypeView<'a>>,
    /// A struct around both envelopes' messages, for the conditions between them.
    pub(crate) exchange: TypeView<'a>,
}

/// A type as the contract sees it.
pub(crate) struct TypeView<'a> {
    pub(crate) name: &'a str,
    /// How rule ids name it.
    pub(crate) place: String,
    pub(crate) description: String,
    /// The file that defines it.
    pub(crate) file: &'a str,
    /// The contract whose statements apply: the contract itself, or the lender.
    pub(crate) sees: &'a str,
    pub(crate) borrowed_from: Option<&'a str>,
    pub(crate) document: &'a str,
    pub(crate) section: &'a str,
    pub(crate) errata: Vec<&'a str>,
    /// The scope of the rules about its members.
    pub(crate) scope: Scope,
    pub(crate) body: BodyView<'a>,
}

/// The two forms of a type.
pub(crate) enum BodyView<'a> {
    Struct {
        /// Whether unlisted members are as good as listed ones.
        open: bool,
        fields: Vec<FieldView<'a>>,
        conditions: Vec<&'a ConditionEntry>,
    },
    Enum {
        closed: bool,
        values: Vec<&'a ValueEntry>,
    },
}

/// A field as the contract sees it.
pub(crate) struct FieldView<'a> {
    pub(crate) entry: Cow<'a, FieldEntry>,
    /// The document's row.
    pub(crate) row: String,
    /// What it says under the chosen readings.
    pub(crate) base: Draft,
    /// What it says under others, in the order of errata and readings.
    pub(crate) variants: Vec<Variant>,
}

/// A field under a reading that was not chosen.
pub(crate) struct Variant {
    pub(crate) erratum: String,
    pub(crate) reading: String,
    pub(crate) draft: Draft,
}

/// A path that leads nowhere.
#[derive(Debug)]
pub(crate) enum PathMistake<'v> {
    /// A struct has no such member.
    NoMember {
        member: String,
        of: &'v str,
        /// The members it has.
        candidates: Vec<&'v str>,
    },
    /// The path goes on below something that is no object.
    Through {
        member: String,
        /// What it is: `a list`, `JSON text`, `a scalar`.
        what: &'static str,
    },
    /// The path goes on below a type that is not defined, which is a mistake of its own.
    Unknown,
}

impl<'a> View<'a> {
    /// The contract's id.
    pub(crate) fn id(&self) -> &'a str {
        &self.contract.contract.value
    }

    /// The part of the contract's id behind the `@`.
    pub(crate) fn version(&self) -> &'a str {
        self.id().split_once('@').map_or("", |(_, version)| version)
    }

    /// The type with this name.
    pub(crate) fn type_named(&self, name: &str) -> Option<&TypeView<'a>> {
        self.types.iter().find(|candidate| candidate.name == name)
    }

    /// The members along a dotted path that starts in a struct.
    pub(crate) fn walk<'v>(
        &'v self,
        start: &'v TypeView<'a>,
        path: &str,
    ) -> Result<Vec<&'v FieldView<'a>>, PathMistake<'v>> {
        let mut found: Vec<&FieldView> = Vec::new();
        let mut here = start;
        for name in path.split('.') {
            if let Some(last) = found.last() {
                here = self.below(last)?;
            }
            let fields = here.fields();
            let field = fields.iter().find(|field| field.entry.name.value == name);
            found.push(field.ok_or_else(|| PathMistake::NoMember {
                member: name.to_owned(),
                of: here.name,
                candidates: fields.iter().map(|field| field.entry.name.value.as_str()).collect(),
            })?);
        }
        Ok(found)
    }

    /// The struct that a member holds.
    fn below<'v>(&'v self, field: &FieldView<'a>) -> Result<&'v TypeView<'a>, PathMistake<'v>> {
        let through = |what| PathMistake::Through { member: field.entry.name.value.clone(), what };
        match &field.base.kind {
            Some(KindText::Named(name)) => match self.type_named(name) {
                Some(below) if below.is_struct() => Ok(below),
                Some(_) => Err(through("a scalar")),
                None => Err(PathMistake::Unknown),
            },
            Some(KindText::List(_)) => Err(through("a list")),
            Some(KindText::Json(_)) => Err(through("JSON text")),
            Some(KindText::Scalars(_)) => Err(through("a scalar")),
            None => Err(PathMistake::Unknown),
        }
    }
}

impl<'a> TypeView<'a> {
    /// A struct's members; none for an enum.
    pub(crate) fn fields(&self) -> &[FieldView<'a>] {
        match &self.body {
            BodyView::Struct { fields, .. } => fields,
            BodyView::Enum { .. } => &[],
        }
    }

    /// A struct's conditions; none for an enum.
    pub(crate) fn conditions(&self) -> &[&'a ConditionEntry] {
        match &self.body {
            BodyView::Struct { conditions, .. } => conditions,
            BodyView::Enum { .. } => &[],
        }
    }

    /// Whether it is a struct.
    pub(crate) fn is_struct(&self) -> bool {
        matches!(self.body, BodyView::Struct { .. })
    }
}

impl FieldView<'_> {
    /// The drafts under all readings, the chosen one first.
    pub(crate) fn drafts(&self) -> impl Iterator<Item = &Draft> {
        std::iter::once(&self.base).chain(self.variants.iter().map(|variant| &variant.draft))
    }

    /// The names under which it may stand in a message, the right one first.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.entry.name).chain(&self.entry.spellings).map(|name| name.value.as_str())
    }
}

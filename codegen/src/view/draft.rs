//! What a field says under one contract and one reading.

use wire::Format;

use crate::parse::kind::KindText;
use crate::parse::language::{
    Aspect, Changes, ExampleEntry, FieldEntry, ItemsEntry, PredicateEntry, PresenceEntry, RangeEntry,
};

/// A field's statements, with deviations and perhaps a reading applied.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub(crate) name: String,
    /// Absent where the text of the type is no type; a check reports that.
    pub(crate) kind: Option<KindText>,
    pub(crate) length: Option<u32>,
    pub(crate) format: Option<Format>,
    pub(crate) one_of: Vec<String>,
    pub(crate) characters: Option<String>,
    pub(crate) items: Option<ItemsEntry>,
    pub(crate) range: Option<RangeEntry>,
    pub(crate) presence: PresenceEntry,
    pub(crate) required_when: Option<PredicateEntry>,
    pub(crate) only_when: Option<PredicateEntry>,
    pub(crate) example: Option<ExampleEntry>,
    pub(crate) description: String,
}

impl Draft {
    /// What the field itself says.
    pub(crate) fn of(field: &FieldEntry) -> Self {
        Self {
            name: field.name.value.clone(),
            kind: KindText::parse(&field.kind.value).ok(),
            length: field.length.as_ref().map(|length| length.value),
            format: field.format.as_ref().map(|format| format.value),
            one_of: field.one_of.iter().map(|value| value.value.clone()).collect(),
            characters: field.characters.as_ref().map(|characters| characters.value.clone()),
            items: field.items.as_ref().map(|items| items.value.clone()),
            range: field.range.as_ref().map(|range| range.value),
            presence: field.presence.value,
            required_when: field.required_when.as_ref().map(|when| when.value.clone()),
            only_when: field.only_when.as_ref().map(|when| when.value.clone()),
            example: field.example.as_ref().map(|example| example.value.clone()),
            description: field.description.clone(),
        }
    }

    /// The same with changes.
    pub(crate) fn changed(&self, changes: &Changes) -> Self {
        let mut draft = self.clone();
        for aspect in &changes.without {
            draft.drop_aspect(aspect.value);
        }
        if let Some(presence) = &changes.presence {
            draft.presence = presence.value;
            // A member that is always or never needed is not needed under a condition.
            if presence.value != PresenceEntry::Conditional {
                draft.required_when = None;
            }
        }
        if let Some(name) = &changes.name {
            draft.name.clone_from(&name.value);
        }
        if let Some(kind) = &changes.kind {
            draft.kind = KindText::parse(&kind.value).ok();
        }
        if let Some(one_of) = &changes.one_of {
            draft.one_of = one_of.iter().map(|value| value.value.clone()).collect();
        }
        if let Some(description) = &changes.description {
            draft.description.clone_from(description);
        }
        let given = changes;
        draft.length = given.length.as_ref().map(|length| length.value).or(draft.length);
        draft.format = given.format.as_ref().map(|format| format.value).or(draft.format);
        draft.range = given.range.as_ref().map(|range| range.value).or(draft.range);
        draft.characters = given.characters.as_ref().map(|also| also.value.clone()).or(draft.characters);
        draft.items = given.items.as_ref().map(|items| items.value.clone()).or(draft.items);
        draft.required_when = given.required_when.as_ref().map(|when| when.value.clone()).or(draft.required_when);
        draft.only_when = given.only_when.as_ref().map(|when| when.value.clone()).or(draft.only_when);
        draft.example = given.example.as_ref().map(|example| example.value.clone()).or(draft.example);
        draft
    }

    fn drop_aspect(&mut self, aspect: Aspect) {
        match aspect {
            Aspect::Length => self.length = None,
            Aspect::Format => self.format = None,
            Aspect::OneOf => self.one_of.clear(),
            Aspect::Characters => self.characters = None,
            Aspect::Items => self.items = None,
            Aspect::Range => self.range = None,
            Aspect::RequiredWhen => self.required_when = None,
            Aspect::OnlyWhen => self.only_when = None,
            Aspect::Payload => {
                if let Some(KindText::Json(_)) = self.kind {
                    self.kind = Some(KindText::Scalars(vec![model::JsonKind::String]));
                }
            }
        }
    }
}

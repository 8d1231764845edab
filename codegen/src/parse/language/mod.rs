//! The spec language: one Rust type for each kind of YAML file.
//!
//! These types are the only definition of the language. The JSON Schemas that
//! editors use (`spec/schema/`) are derived from them, and so is the check that
//! reports unknown keys. Doc comments here become the editor's help texts.
//!
//! Two mechanisms carry all the differences between documents, and both use
//! [`Changes`]: `deviations` (a contract differs from what the shared type says) and
//! `readings` (another reading of an erratum would change what is said).

mod codes;
mod conditions;
mod contract;
mod documents;
mod errata;
mod gateway;
mod keys;
mod samples;
mod scenarios;
mod types;

pub use codes::{CodeEntry, CodeTable, ResultCodesFile};
pub use conditions::{
    ConditionEntry, HingeEntry, HoldsEntry, NotBeforeEntry, PredicateEntry, ResultRowEntry, WithinEntry,
};
pub use contract::{
    BodyEntry, BorrowsEntry, ContractFile, EnvelopeFile, MessageEntry, PartName, ServerEntry, ServerVariableEntry,
    SignTypeEntry,
};
pub use documents::{Document, DocumentsFile};
pub use errata::{ErrataFile, ErratumEntry, EvidenceEntry, ReadingEntry};
pub use gateway::{AnswerEntry, AnswerValueEntry, GatewayFile, KnownEntry, StepEntry};
pub use keys::{KeyEntry, KeysFile};
pub use samples::{SampleDirection, SampleEntry, SamplesFile};
pub use scenarios::{FaultEntry, ScenarioEntry, ScenariosFile};
pub use types::{
    Aspect, Changes, ExampleEntry, FieldEntry, ItemsEntry, PresenceEntry, RangeEntry, TypeFile, ValueEntry,
};

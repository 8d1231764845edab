//! What generated validators stand on.
//!
//! [`Reader`] goes once over the bytes of a message and never builds a tree: the
//! generated code asks it for objects, members and values, and it answers with
//! values, byte ranges and findings. It is exact about JSON (RFC 8259), because
//! signatures depend on exact bytes.
//!
//! Nothing here knows a member, a code or a length of any API.

pub mod condition;
mod contract;
mod finding;
mod rule;

mod judged;
mod kinds;
mod member;
mod message;
mod names;
mod payload;
mod pointer;
mod reader;
mod scan;
mod values;

mod escape;
mod json;
mod special;

mod format;
mod text;
mod time;

pub mod quick;

pub use contract::{Algorithm, Contract, Envelope, Message, ResultCode, SignType};
pub use finding::{Finding, Severity, Span};
pub use format::Format;
pub use judged::Judged;
pub use kinds::{Kinds, TypeRule};
pub use member::{Member, Scalar};
pub use reader::{Array, Object, Read, Reader, Scratch, Stop};
pub use rule::{Citation, Direction, Erratum, Hinge, JSON_RULES, Readings, Rule, Scope};
pub use text::Text;
pub use time::{is_within, not_before, seconds_between};
pub use values::{Form, Judgeable};

//! The generated Rust types, by contract and direction.

use wire::{Direction, Readings};

/// A message in two ways: as validation decodes it, and as serde reads it.
pub(crate) struct Typed {
    pub(crate) contract: &'static str,
    pub(crate) direction: Direction,
    pub(crate) read: fn(&[u8], &Readings) -> Both,
}

/// Both, written again; nothing where it does not fit the type.
pub(crate) struct Both {
    pub(crate) decoded: Option<String>,
    pub(crate) read: serde_json::Result<String>,
}

macro_rules! typed {
    ($($module:ident)*) => {
        /// A contract that is not listed here is judged like the others, and no Rust type
        /// of it is read.
        pub(crate) static TYPED: &[Typed] = &[$(
            typed!($module, Request, RequestEnvelope, decode_request),
            typed!($module, Response, ResponseEnvelope, decode_response),
        )*];
    };
    ($module:ident, $direction:ident, $envelope:ident, $decode:ident) => {
        Typed {
            contract: generated::$module::CONTRACT.id,
            direction: Direction::$direction,
            read: |text, readings| {
                let scratch = wire::Scratch::new();
                let (view, _) = generated::$module::validate::$decode(text, &scratch, readings);
                let decoded = view.and_then(|view| serde_json::to_string(&view.typed()?).ok());
                let read = serde_json::from_slice::<generated::$module::$envelope>(text);
                Both { decoded, read: read.and_then(|read| serde_json::to_string(&read)) }
            },
        }
    };
}

typed!(pay_2_0_0 pay_2_0_4 pre_create_2_0_4);

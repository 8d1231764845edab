//! What generators and validators are known not to carry, and what to do instead.

use super::cases::{CONSTANTS, INTEGERS, NAMES, PAYLOADS, TYPES, UNLISTED};
use super::schemas::AGREED;

/// A limit of one column of the table.
pub(super) struct Limit {
    /// The column.
    pub(super) column: &'static str,
    /// The row.
    pub(super) feature: &'static str,
    /// The reason, and what to do instead.
    pub(super) instead: &'static str,
}

/// All of them; each must still be true.
pub(super) const LIMITS: &[Limit] = &[
    Limit { column: "typescript", feature: INTEGERS, instead: DOUBLES },
    Limit { column: "typescript", feature: PAYLOADS, instead: DOUBLES },
    Limit { column: "java", feature: TYPES, instead: NO_MEMBERS },
    Limit { column: "java", feature: PAYLOADS, instead: NO_MEMBERS },
    Limit { column: "java", feature: UNLISTED, instead: NO_MEMBERS },
    Limit { column: "java", feature: NAMES, instead: CAMEL_CASE },
    Limit { column: "go", feature: TYPES, instead: NO_MEMBERS },
    Limit { column: "go", feature: PAYLOADS, instead: NO_MEMBERS },
    Limit { column: "go", feature: UNLISTED, instead: NO_MEMBERS },
    Limit { column: "go", feature: NAMES, instead: CAMEL_CASE },
    Limit { column: "go", feature: CONSTANTS, instead: PLAIN_TEXT },
    Limit {
        column: "rust",
        feature: NAMES,
        instead: "typify writes members in snake case, with the name of the document in serde's attribute.",
    },
    Limit {
        column: "rust",
        feature: UNLISTED,
        instead: "typify's structs drop them. Use the types of the crate `generated`, or keep the text that was received.",
    },
    Limit { column: "rust", feature: CONSTANTS, instead: PLAIN_TEXT },
    Limit {
        column: "ajv",
        feature: AGREED,
        instead: "Numbers are doubles, and as one 2^63 is not above the largest integer of 64 bits. Look at the text.",
    },
    Limit { column: "jsonschema", feature: "date-times judged as expected: `#leap-second`", instead: NO_SECOND_60 },
    Limit {
        column: "jsonschema",
        feature: "date-times judged as expected: `#leap-second-elsewhere`",
        instead: NO_SECOND_60,
    },
];

const DOUBLES: &str =
    "`JSON.parse` makes doubles. Keep the text that was received, or parse with a reviver that takes the source text.";
const NO_SECOND_60: &str =
    "Its date-time check, rfc3339-validator, knows no second 60. Use jsonschema-rs, or allow leap seconds yourself.";

const NO_MEMBERS: &str =
    "openapi-generator makes no class of an object without listed members. Use the language's map from text to JSON.";
const CAMEL_CASE: &str =
    "openapi-generator writes names with underscores in camel case. On the wire they are as in the document.";
const PLAIN_TEXT: &str = "The constant's type is text, any text. The strict schemas refuse other values.";

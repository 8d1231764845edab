//! The classes of implementation bug that signature vectors catch.

/// Flag, bug, and where it is written what is right.
pub(super) const FLAGS: &[(&str, &str, &str)] = &[
    (
        "base64-lenient",
        "A decoder that skips, repairs or replaces characters: many texts pass as one signature.",
        BASE64,
    ),
    ("byte-order-mark", "A byte order mark is taken off in silence.", "RFC 8259, 8.1"),
    ("case", "Names or values are compared without regard to case.", "RFC 8259, 8.3"),
    ("content", "The signature is not verified at all, or over something else than what is then used.", SIGNED),
    ("digest-info", "The DigestInfo is parsed leniently instead of compared as a whole.", PKCS1),
    ("double-encoding", "The signature is encoded once more, or in another way than base64.", SIGNED),
    ("downgrade", "SHA-1 passes though nobody asked for it.", SIGNED),
    (
        "duplicate-member",
        "Of members with one name, the one that is verified is not the one that is used.",
        "RFC 8259, 4",
    ),
    ("encoding", "Characters are converted before the signature is made or verified.", SIGNED),
    ("escapes", "Escapes in names or strings are not resolved, or are lost in what is signed.", "RFC 8259, 7"),
    ("hash-confusion", "A signature over another digest passes.", SIGNED),
    ("invalid-utf-8", "Bytes that are no UTF-8 are replaced or skipped.", "RFC 8259, 8.1"),
    ("json-lenient", "Text that is no JSON passes, up to where it is understood.", "RFC 8259, 2"),
    ("key-confusion", "The wrong public key is used: one's own, or whichever fits.", SIGNED),
    ("leading-zero", "Zero bytes at the signature's start are lost or added: a number is taken for bytes.", PKCS1),
    ("line-ends", "Line ends are converted before the signature is made or verified.", SIGNED),
    ("missing-signature", "A message without a signature passes.", ENVELOPE),
    ("misplaced-signature", "The signature is looked for in another place than beside the message.", ENVELOPE),
    ("naive-search", "The message is found by searching the text for its name or for braces.", SIGNED),
    ("number-range", "A signature is reduced by the modulus, or trivial numbers pass.", PKCS1),
    ("padding", "The padding is not checked to its last byte.", PKCS1),
    ("reserialised", "The message is parsed and written again before the signature is made or verified.", SIGNED),
    ("scheme", "A signature of another scheme with the same key passes.", SIGNED),
    ("sign-type", "The sign type that the message names is ignored, or any that it names is believed.", SIGNED),
    ("signature-length", "A signature shorter or longer than the modulus passes.", PKCS1),
    ("signed-range", "Other bytes are signed than those from the brace to its matching brace.", SIGNED),
    ("trailing-text", "What follows the object is ignored.", "RFC 8259, 2"),
    (
        "two-messages",
        "Of two messages in one envelope, the one that is verified is not the one that is used.",
        ENVELOPE,
    ),
    ("type-coercion", "A value of another JSON type is converted, or read as absent.", ENVELOPE),
    ("unlisted", "Members that the documents do not list are refused or dropped.", SIGNED),
];

const SIGNED: &str = "wire, What is signed";
const ENVELOPE: &str = "wire, Envelope";
const BASE64: &str = "RFC 4648, 4";
const PKCS1: &str = "RFC 8017, 8.2.2";

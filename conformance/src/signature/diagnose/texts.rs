//! From the text of a signature to its bytes, through the mistakes that people make with
//! that text. Each repair names a mistake; whether it was one shows when what comes out
//! can be opened.

use base64::Engine as _;
use base64::alphabet::STANDARD as ALPHABET;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, STANDARD};

use super::Found;
use super::opened_signature::of_hex;
use crate::signature::encoding;

/// A text that was read.
#[derive(Debug)]
pub(super) struct Reading {
    /// The mistakes in the text.
    pub(super) found: Vec<Found>,
    /// What the bytes may be, each with one more mistake that it would mean.
    pub(super) tries: Vec<(Vec<u8>, Option<Found>)>,
    /// The mistake, if nothing of that can be opened.
    pub(super) otherwise: Option<Found>,
}

/// Reads the text of a signature that should have `size` bytes. An error is all that can
/// be said about the text.
pub(super) fn read(text: &str, size: usize) -> Result<Reading, Vec<Found>> {
    const MOST: usize = 64;
    if text.trim().is_empty() {
        return Err(vec![Found::new("empty-signature", "The signature is empty.")]);
    }
    if text.len() > MOST * size {
        let found = format!("The signature has {} characters; no form of one has so many.", text.len());
        return Err(vec![Found::new("not-base64", found)]);
    }
    let mut found = Vec::new();
    let read = match bytes_of(text, size, &mut found) {
        Ok(bytes) => judged(bytes, size, &mut found),
        Err(fault) => Err(Found::new("not-base64", format!("The signature {fault}."))),
    };
    match read {
        Ok((tries, otherwise)) => Ok(Reading { found, tries, otherwise }),
        // Repairs that lead nowhere were none.
        Err(last) if matches!(last.cause, "truncated" | "not-base64") => Err(vec![not_base64(text, size)]),
        Err(last) => Err(found.into_iter().chain([last]).collect()),
    }
}

fn not_base64(text: &str, size: usize) -> Found {
    let needed = size.div_ceil(3) * 4;
    let fault = encoding::decode(text).err().unwrap_or_else(|| "is no encoded signature".to_owned());
    let length = text.chars().count();
    let is_near = length * 2 > needed;
    let hint = if is_near { String::new() } else { format!(" It has {length} characters; a signature has {needed}.") };
    Found::new("not-base64", format!("The signature {fault}.{hint}"))
}

/// Takes one layer after the other off the text.
fn bytes_of(text: &str, size: usize, found: &mut Vec<Found>) -> Result<Vec<u8>, String> {
    const MOST_LAYERS: usize = 4;
    let mut text = text.to_owned();
    for _ in 0..MOST_LAYERS {
        text = repaired(text, size, found);
        let bytes = match digits(&text, size) {
            Some(bytes) => {
                note(found, "hex", "The signature is written in hexadecimal digits.");
                bytes
            }
            None => decoded(&text, found)?,
        };
        match inner_text(&bytes, size) {
            Some(inner) => text = inner,
            None => return Ok(bytes),
        }
        note(
            found,
            "double-base64",
            "The signature was encoded twice: under the encoding stands another encoded text.",
        );
    }
    Err("is encoded in too many layers".to_owned())
}

/// The text that the bytes are, if they can be an encoded signature once more.
fn inner_text(bytes: &[u8], size: usize) -> Option<String> {
    let is_text = bytes.len() > size && bytes.is_ascii();
    is_text.then(|| String::from_utf8(bytes.to_vec()).ok())?
}

/// What a text has wrong with it, and the text without that; `None` if it has not.
struct Repair {
    cause: &'static str,
    found: &'static str,
    apply: fn(&str, usize) -> Option<String>,
}

static REPAIRS: &[Repair] = &[
    Repair { cause: "quoted-signature", found: "The signature has quotes as a part of its text.", apply: unquoted },
    Repair {
        cause: "percent-encoded",
        found: "The signature is percent-encoded, as for a form or an address.",
        apply: without_percents,
    },
    Repair {
        cause: "escaped-line-breaks",
        found: "The signature has line breaks that are written as `\\n`.",
        apply: |text, _| text.contains("\\n").then(|| text.replace("\\r", "").replace("\\n", "")),
    },
    Repair {
        cause: "plus-as-space",
        found: "The signature has spaces where its plus signs were.",
        apply: |text, size| is_spaced_out(text, size).then(|| text.replace(' ', "+")),
    },
    Repair {
        cause: "space-around-signature",
        found: "The signature has white space around it.",
        apply: |text, _| {
            let trimmed = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
            (trimmed.len() < text.len()).then(|| trimmed.to_owned())
        },
    },
    Repair {
        cause: "broken-lines",
        found: "The signature is broken into lines.",
        apply: |text, _| {
            let packed: String = text.chars().filter(|c| !c.is_whitespace()).collect();
            (packed.len() < text.len()).then_some(packed)
        },
    },
    Repair {
        cause: "url-safe",
        found: "The signature is in the URL-safe alphabet of base64, with `-` and `_`.",
        apply: |text, _| text.contains(['-', '_']).then(|| text.replace('-', "+").replace('_', "/")),
    },
];

fn repaired(mut text: String, size: usize, found: &mut Vec<Found>) -> String {
    for repair in REPAIRS {
        if let Some(better) = (repair.apply)(&text, size) {
            note(found, repair.cause, repair.found);
            text = better;
        }
    }
    text
}

fn unquoted(text: &str, _: usize) -> Option<String> {
    let text = text.trim();
    ['"', '\''].into_iter().find_map(|quote| Some(text.strip_prefix(quote)?.strip_suffix(quote)?.to_owned()))
}

fn without_percents(text: &str, _: usize) -> Option<String> {
    if !text.contains('%') {
        return None;
    }
    let mut decoded = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let byte = after.get(..2).filter(|_| *first == b'%').and_then(of_hex);
        match byte.as_deref() {
            Some([byte]) => {
                decoded.push(*byte);
                rest = after.get(2..).unwrap_or_default();
            }
            _ => {
                decoded.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(decoded).ok()
}

/// Whether it has the length of a signature only with its spaces.
fn is_spaced_out(text: &str, size: usize) -> bool {
    text.contains(' ') && text.trim_end_matches(['=', '\n', '\r']).len() == (size * 8).div_ceil(6)
}

/// The bytes of hexadecimal digits, with or without colons between them. Base64 of this
/// length always has other characters too.
fn digits(text: &str, size: usize) -> Option<Vec<u8>> {
    let text = text.strip_prefix("0x").unwrap_or(text).replace(':', "");
    (text.len() >= size).then(|| of_hex(text.as_bytes()))?
}

fn decoded(text: &str, found: &mut Vec<Found>) -> Result<Vec<u8>, String> {
    let body = text.trim_end_matches('=');
    let (padding, needed) = (text.len() - body.len(), (4 - body.len() % 4) % 4);
    if body.contains('=') || needed == 3 {
        return Err(encoding::decode(text).err().unwrap_or_default());
    }
    let padded = format!("{body}{}", "=".repeat(needed));
    let lenient = GeneralPurpose::new(&ALPHABET, GeneralPurposeConfig::new().with_decode_allow_trailing_bits(true));
    let bytes = match STANDARD.decode(&padded) {
        Ok(bytes) => bytes,
        Err(_) => {
            let bytes = lenient.decode(&padded).map_err(|_| encoding::decode(&padded).err().unwrap_or_default())?;
            note(found, "trailing-bits", "The last character of the base64 has bits set that belong to no byte.");
            bytes
        }
    };
    if padding != needed {
        let cause = if padding < needed { "missing-padding" } else { "extra-padding" };
        let message = format!("The base64 ends in {padding} padding characters; {needed} are needed.");
        note(found, cause, &message);
    }
    Ok(bytes)
}

type Judged = (Vec<(Vec<u8>, Option<Found>)>, Option<Found>);

/// What the bytes may be, by how many they are.
fn judged(bytes: Vec<u8>, size: usize, found: &mut Vec<Found>) -> Result<Judged, Found> {
    const REPLACEMENT: &str = "\u{fffd}";
    let length = bytes.len();
    if length == size {
        let reversed: Vec<u8> = bytes.iter().rev().copied().collect();
        let message = "The signature has its bytes in the reverse order, as the Windows CryptoAPI makes it.";
        return Ok((vec![(bytes, None), (reversed, Some(Found::new("byte-order", message)))], None));
    }
    if bytes.windows(REPLACEMENT.len()).filter(|window| *window == REPLACEMENT.as_bytes()).count() > 3 {
        let message = "The bytes of the signature were read as UTF-8 text before they were encoded. Those that are no \
                       UTF-8 were replaced and are lost.";
        return Err(Found::new("lost-bytes", message));
    }
    if let Some(bytes) = latin_1(&bytes).filter(|bytes| bytes.len() == size) {
        note(
            found,
            "bytes-as-text",
            "The bytes of the signature were read as text, and encoded as UTF-8 before base64.",
        );
        return Ok((vec![(bytes, None)], None));
    }
    if length > size {
        let message = format!("The signature has {length} bytes; a key of {} bits makes {size}.", size * 8);
        let too_long = Found::new("too-long", message);
        let (zeros, rest) = bytes.split_at(length - size);
        let tried = if zeros.iter().all(|byte| *byte == 0) {
            let message = "The signature has a zero byte too many before it, as a big integer's sign.";
            (rest.to_vec(), Some(Found::new("extra-zero", message)))
        } else {
            (bytes, Some(too_long.clone()))
        };
        return Ok((vec![tried], Some(too_long)));
    }
    let missing = size - length;
    let message = format!("The signature has {length} of {size} bytes: {missing} too few.");
    let truncated = Found::new("truncated", message);
    if missing > 2 {
        // A text that was repaired into a fraction of a signature was something else.
        return if found.is_empty() || length * 2 > size { Ok((vec![], Some(truncated))) } else { Err(truncated) };
    }
    let whole = [vec![0; missing], bytes].concat();
    let message = format!("The signature has {length} of {size} bytes: the zeros that it begins with were left out.");
    Ok((vec![(whole, Some(Found::new("stripped-zero", message)))], Some(truncated)))
}

/// The bytes whose characters of Latin-1 these bytes spell in UTF-8.
fn latin_1(bytes: &[u8]) -> Option<Vec<u8>> {
    std::str::from_utf8(bytes).ok()?.chars().map(|character| u8::try_from(character).ok()).collect()
}

fn note(found: &mut Vec<Found>, cause: &'static str, message: &str) {
    if found.iter().all(|known| known.cause != cause) {
        found.push(Found::new(cause, message));
    }
}

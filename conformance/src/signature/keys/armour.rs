//! From text to DER: PEM, bare base64, or nothing around it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use super::KeyError;

/// DER, and what its PEM label said about it.
pub(super) struct Armoured {
    pub(super) der: Zeroizing<Vec<u8>>,
    pub(super) label: Option<String>,
}

const BEGIN: &str = "-----BEGIN ";
const END: &str = "-----END ";
const DASHES: &str = "-----";

pub(super) fn open(text: &[u8]) -> Result<Armoured, KeyError> {
    // A sequence of more than 127 bytes: DER as it is. The second byte is no ASCII.
    if let [0x30, 0x81 | 0x82, ..] = text {
        return Ok(Armoured { der: Zeroizing::new(text.to_vec()), label: None });
    }
    let text = std::str::from_utf8(text).map_err(|_| KeyError::not_a_key("bytes that are neither text nor DER"))?;
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.is_empty() {
        return Err(KeyError::not_a_key("empty"));
    }
    if !text.contains(BEGIN) {
        return Ok(Armoured { der: decode(text)?, label: None });
    }
    // Environment variables often hold PEM with its line breaks written as \n.
    let text = Zeroizing::new(text.replace("\\n", "\n"));
    let text = Zeroizing::new(text.replace("\\r", ""));
    let (label, body) = block(&text)?;
    Ok(Armoured { der: decode(body)?, label: Some(label.to_owned()) })
}

/// The label and the body of the only PEM block.
fn block(text: &str) -> Result<(&str, &str), KeyError> {
    let labels: Vec<&str> = text.split(BEGIN).skip(1).filter_map(|rest| rest.split(DASHES).next()).collect();
    // A first line without its last dashes takes the key into the label.
    if !labels.iter().all(|label| is_label(label)) {
        return Err(KeyError::not_a_key("PEM whose first line is broken; it is `-----BEGIN`, a label and five dashes"));
    }
    let [label] = labels.as_slice() else {
        return Err(KeyError::not_a_key(&format!("{} PEM blocks ({})", labels.len(), labels.join(", "))));
    };
    let after = text.split_once(BEGIN).and_then(|(_, rest)| rest.split_once(DASHES)).map_or("", |(_, rest)| rest);
    let Some((body, closing)) = after.split_once(END) else {
        return Err(KeyError::not_a_key(&format!("PEM without its last line, `{END}{label}{DASHES}`")));
    };
    if closing.split(DASHES).next() != Some(label) {
        return Err(KeyError::not_a_key(&format!("PEM that begins as {label} and ends as something else")));
    }
    if body.contains("Proc-Type: 4,ENCRYPTED") {
        return Err(KeyError::encrypted());
    }
    Ok((label, body))
}

/// Whether errors may show it: capital letters, digits and spaces, and few of them.
fn is_label(label: &str) -> bool {
    const MOST: usize = 40;
    let is_of_label = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b' ';
    label.len() <= MOST && label.bytes().all(is_of_label)
}

fn decode(text: &str) -> Result<Zeroizing<Vec<u8>>, KeyError> {
    let mut packed = Zeroizing::new(String::with_capacity(text.len()));
    packed.extend(text.chars().filter(|character| !character.is_ascii_whitespace()));
    STANDARD.decode(packed.as_bytes()).map(Zeroizing::new).map_err(|_| {
        // Where it breaks is left out: positions and characters of a key are part of it.
        KeyError::not_a_key("neither PEM nor base64 of DER")
    })
}

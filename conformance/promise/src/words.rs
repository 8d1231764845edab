//! What inputs are likely to be made of: the words of fuzzers' dictionaries.

use std::collections::BTreeSet;

use conformance::catalog::Catalog;

use crate::keys::LABELS;

/// JSON, and every name and code of every contract.
pub(crate) fn messages() -> Vec<Vec<u8>> {
    let catalog = Catalog::generated();
    let names = catalog.envelope;
    let mut words = BTreeSet::from([names.signature, names.sign_type]);
    words.extend(names.sign_types.iter().map(|sign_type| sign_type.name));
    for contract in catalog.contracts {
        words.extend([contract.version, contract.function]);
        words.extend(contract.function_spellings);
        words.extend(contract.result_codes.iter().flat_map(|code| [code.code, code.status]));
        let pointers = contract.rules.iter().flat_map(|rule| rule.pointers);
        words.extend(pointers.flat_map(|pointer| pointer.split('/')).filter(|name| !name.is_empty()));
    }
    let quoted = words.into_iter().map(|word| format!("\"{word}\"").into_bytes());
    json().into_iter().chain(quoted).collect()
}

/// JSON.
pub(crate) fn json() -> Vec<Vec<u8>> {
    let words = [
        "{}",
        "[]",
        "[[",
        "]]",
        "{\"\":",
        ":",
        ",",
        "\"",
        "\"\"",
        "\\\"",
        "\\\\",
        "\\u0061",
        "\\ud83d\\ude00",
        "\\ud83d",
        "true",
        "false",
        "null",
        "-0",
        "1e400",
        "E-1",
        ".5",
        "9223372036854775808",
        "\u{feff}",
        "\u{2028}",
        "\t",
        "\r\n",
    ];
    words.iter().map(|word| word.as_bytes().to_vec()).collect()
}

/// PEM and DER.
pub(crate) fn keys() -> Vec<Vec<u8>> {
    let marks = ["-----BEGIN ", "-----END ", "-----", "\\n", "\r\n", "Proc-Type: 4,ENCRYPTED", "MIIE", "="];
    let marks = marks.iter().chain(LABELS).map(|mark| mark.as_bytes().to_vec());
    // rsaEncryption with its parameters, a version, the beginnings of long values, 65537.
    let der: [&[u8]; 6] = [
        b"\x30\x0d\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01\x05\x00",
        b"\x02\x01\x00",
        b"\x30\x82",
        b"\x02\x82\x01\x01\x00",
        b"\x04\x82",
        b"\x02\x03\x01\x00\x01",
    ];
    marks.chain(der.map(<[u8]>::to_vec)).collect()
}

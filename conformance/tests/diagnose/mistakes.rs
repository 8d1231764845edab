//! The table of mistakes: each made here by hand or with another library.

use std::sync::OnceLock;

use md5::Md5;
use rsa::{Pkcs1v15Sign, Pss};
use sha1::Sha1;
use sha2::{Digest as _, Sha256, Sha384, Sha512};

use super::making::{Drawn, base64, client, envelope, power, provider, raw, signed, signed_by};

/// A message that was sent with a signature, and what is wrong with that.
pub(crate) struct Mistake {
    pub(crate) causes: Vec<&'static str>,
    pub(crate) text: Vec<u8>,
    /// The sign type that is wanted.
    pub(crate) sign_type: &'static str,
}

impl Mistake {
    /// The envelope itself written in another way.
    fn within(self, write: impl Fn(&str) -> String) -> Self {
        Self { text: write(&String::from_utf8(self.text).expect("text")).into_bytes(), ..self }
    }
}

/// What is sent unless it matters.
pub(crate) const PLAIN: &str = r#"{"head":{"version":"0"},"body":{"b":"2","a":"1"}}"#;

pub(crate) fn all() -> &'static [Mistake] {
    static ALL: OnceLock<Vec<Mistake>> = OnceLock::new();
    ALL.get_or_init(made)
}

fn made() -> Vec<Mistake> {
    [texts(), schemes(), parts(), written(), encoded(), several(), whole()].into_iter().flatten().collect()
}

fn mistake(causes: &[&'static str], text: Vec<u8>) -> Mistake {
    Mistake { causes: causes.to_vec(), text, sign_type: "RSA2" }
}

/// The plain message with a good signature, written so.
fn text(cause: &'static str, write: impl Fn(&str) -> String) -> Mistake {
    mistake(&[cause], envelope(PLAIN, &write(&base64(signed(PLAIN.as_bytes())))))
}

/// The plain message with these bytes of a signature.
fn bytes(causes: &[&'static str], signature: Vec<u8>) -> Mistake {
    mistake(causes, envelope(PLAIN, &base64(signature)))
}

/// This was sent, but that was signed.
fn content(cause: &'static str, sent: &str, content: impl AsRef<[u8]>) -> Mistake {
    contents(&[cause], sent, content)
}

fn contents(causes: &[&'static str], sent: &str, content: impl AsRef<[u8]>) -> Mistake {
    mistake(causes, envelope(sent, &base64(signed(content.as_ref()))))
}

fn texts() -> Vec<Mistake> {
    let lines = |text: &str, end: &str| -> String {
        text.as_bytes().chunks(76).map(|line| format!("{}{end}", String::from_utf8_lossy(line))).collect()
    };
    let of_bytes = |signature: Vec<u8>, change: fn(Vec<u8>) -> Vec<u8>| change(signature);
    let good = || signed(PLAIN.as_bytes());
    vec![
        text("empty-signature", |_| String::new()),
        text("empty-signature", |_| " \n".to_owned()),
        text("quoted-signature", |text| format!("\"{text}\"")),
        text("percent-encoded", |text| text.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D")),
        text("escaped-line-breaks", |text| lines(text, "\\n")),
        text("escaped-line-breaks", |text| lines(text, "\\r\\n")),
        text("plus-as-space", |text| text.replace('+', " ")),
        text("space-around-signature", |text| format!("{text}\n")),
        text("space-around-signature", |text| format!("  {text} ")),
        text("broken-lines", |text| lines(text, "\n").trim_end().to_owned()),
        text("broken-lines", |text| lines(text, "\r\n").trim_end().to_owned()),
        text("broken-lines", |text| lines(text, " ").trim_end().to_owned()),
        text("url-safe", |text| text.replace('+', "-").replace('/', "_")),
        bytes(&[], good()),
        text("hex", |_| good().iter().map(|byte| format!("{byte:02x}")).collect()),
        text("hex", |_| good().iter().map(|byte| format!("{byte:02X}")).collect::<Vec<_>>().join(":")),
        text("trailing-bits", |text| {
            // Two characters of padding leave four bits of the last character unused.
            let (body, last) = (&text[..text.len() - 3], text.as_bytes()[text.len() - 3]);
            format!("{body}{}==", char::from(last + 1))
        }),
        text("missing-padding", |text| text.trim_end_matches('=').to_owned()),
        text("extra-padding", |text| format!("{text}=")),
        text("double-base64", |text| base64(text)),
        text("not-base64", |_| "signature string".to_owned()),
        text("not-base64", |text| text.replacen(char::is_alphanumeric, "é", 1)),
        text("not-base64", |text| text[1..].trim_end_matches('=').to_owned() + "ABCD" + "AAA!"),
        bytes(&["lost-bytes"], String::from_utf8_lossy(&good()).into_owned().into_bytes()),
        bytes(&["bytes-as-text"], good().iter().map(|byte| char::from(*byte)).collect::<String>().into_bytes()),
        bytes(&["byte-order"], of_bytes(good(), |bytes| bytes.into_iter().rev().collect())),
        bytes(&["extra-zero"], of_bytes(good(), |bytes| [vec![0], bytes].concat())),
        stripped_zero(),
        bytes(&["too-long"], of_bytes(good(), |bytes| [bytes.clone(), bytes].concat())),
        bytes(&["truncated"], of_bytes(good(), |bytes| bytes[..200].to_vec())),
        bytes(&["truncated"], of_bytes(good(), |bytes| bytes[..255].to_vec())),
    ]
}

/// Signs messages until a signature begins with a zero byte.
fn stripped_zero() -> Mistake {
    let mut found = (0..).map(|number| {
        let message = format!("{{\"number\":{number}}}");
        let signature = signed(message.as_bytes());
        (message, signature)
    });
    let (message, signature) = found.find(|(_, signature)| signature[0] == 0).expect("one in 256 does");
    mistake(&["stripped-zero"], envelope(&message, &base64(&signature[1..])))
}

fn schemes() -> Vec<Mistake> {
    let key = &client().private;
    let message = PLAIN.as_bytes();
    let sha256 = Sha256::digest(message);
    let pkcs1 = |scheme: Pkcs1v15Sign, digest: &[u8]| key.sign(scheme, digest).expect("a signature");
    let pss = |scheme, digest: &[u8]| pss(0, scheme, digest);
    let hex: String = sha256.iter().map(|byte| format!("{byte:02x}")).collect();
    let md5 =
        [b"\x30\x20\x30\x0c\x06\x08\x2a\x86\x48\x86\xf7\x0d\x02\x05\x05\x00\x04\x10".as_slice(), &Md5::digest(message)];
    let without_null = [b"\x30\x2f\x30\x0b\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x01\x04\x20".as_slice(), &sha256];
    let sha3 = [b"\x30\x31\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x08\x05\x00\x04\x20".as_slice(), &sha256];
    vec![
        bytes(&["other-digest"], pkcs1(Pkcs1v15Sign::new::<Sha1>(), &Sha1::digest(message))),
        bytes(&["other-digest"], pkcs1(Pkcs1v15Sign::new::<Sha512>(), &Sha512::digest(message))),
        bytes(&["other-digest"], pkcs1(Pkcs1v15Sign::new::<Sha384>(), &Sha384::digest(message))),
        bytes(&["other-digest"], raw(&md5.concat())),
        bytes(&["other-digest", "other-content"], raw(&sha3.concat())),
        Mistake { sign_type: "RSA", ..bytes(&["other-digest"], signed(message)) },
        Mistake { sign_type: "RSA", ..bytes(&[], pkcs1(Pkcs1v15Sign::new::<Sha1>(), &Sha1::digest(message))) },
        bytes(&["pss"], pss(Pss::new::<Sha256>(), &sha256)),
        bytes(&["pss"], pss(Pss::new_with_salt::<Sha256>(0), &sha256)),
        longest_salt(0),
        bytes(&["other-digest", "pss"], pss(Pss::new::<Sha1>(), &Sha1::digest(message))),
        bytes(&["pss"], pss_with_sha1_mask(message)),
        bytes(&["digest-info-without-null"], raw(&without_null.concat())),
        bytes(&["no-digest-info"], raw(&sha256)),
        bytes(&["digest-as-text"], raw(hex.as_bytes())),
        bytes(&["digest-as-text"], raw(hex.to_uppercase().as_bytes())),
        bytes(&["digest-as-text"], raw(base64(sha256).as_bytes())),
        bytes(&["other-digest", "digest-as-text"], {
            let hex: String = Md5::digest(message).iter().map(|byte| format!("{byte:02x}")).collect();
            raw(hex.as_bytes())
        }),
        bytes(&["not-hashed"], raw(message)),
        bytes(&["other-key"], signed_by(provider(), message)),
        bytes(&["other-key", "sorted"], signed_by(provider(), br#"{"body":{"a":"1","b":"2"},"head":{"version":"0"}}"#)),
    ]
}

/// The plain message with a PSS signature that has as much salt as there is room for.
pub(crate) fn longest_salt(seed: u64) -> Mistake {
    bytes(&["pss"], pss(seed, Pss::new_with_salt::<Sha256>(222), &Sha256::digest(PLAIN)))
}

fn pss(seed: u64, scheme: Pss, digest: &[u8]) -> Vec<u8> {
    client().private.sign_with_rng(&mut Drawn::by(seed), scheme, digest).expect("a signature")
}

/// SHA-256 and a mask of SHA-1: by hand, because the library masks with the digest's own
/// algorithm.
fn pss_with_sha1_mask(message: &[u8]) -> Vec<u8> {
    let salt = [7; 32];
    let seal = Sha256::digest([[0; 8].as_slice(), &Sha256::digest(message), &salt].concat());
    let mut data = vec![0; 256 - 1 - 32 - 1 - 32];
    data.push(1);
    data.extend(salt);
    for (index, byte) in data.iter_mut().enumerate() {
        let block = Sha1::digest([seal.as_slice(), &(index as u32 / 20).to_be_bytes()].concat());
        *byte ^= block[index % 20];
    }
    data[0] &= 0x7f;
    power(&[data.as_slice(), &seal, &[0xbc]].concat())
}

fn parts() -> Vec<Mistake> {
    let spaced = r#"{ "head": {"version": "0"}, "body": { "n": 7 } }"#;
    vec![
        content("empty-content", PLAIN, ""),
        content("envelope-signed", PLAIN, format!("{{\"request\":{PLAIN}}}")),
        content("envelope-signed", PLAIN, format!("{{\"request\":{PLAIN},\"signature\":\"\"}}")),
        content("envelope-signed", PLAIN, format!("{{\"request\":{PLAIN},\"signature\":null}}")),
        contents(&["envelope-signed"], spaced, format!("{{\n  \"request\":{spaced}\n}}")).within(|text| {
            text.replace("{\"request\"", "{\n  \"request\"").replace(",\"signature\"", "\n,\"signature\"")
        }),
        content("name-signed", PLAIN, format!("\"request\":{PLAIN}")),
        content("part-signed", PLAIN, r#"{"b":"2","a":"1"}"#),
        content("part-signed", PLAIN, r#"{"version":"0"}"#),
        content("braces-left-out", PLAIN, r#""head":{"version":"0"},"body":{"b":"2","a":"1"}"#),
        content("braces-left-out", spaced, r#""head": {"version": "0"}, "body": { "n": 7 }"#),
        content("signed-as-string", r#"{"a":"b"}"#, r#""{\"a\":\"b\"}""#),
        content("signed-as-string", r#"{"a":"b"}"#, r#"{\"a\":\"b\"}"#),
        content("key-value-signed", PLAIN, r#"body={"b":"2","a":"1"}&head={"version":"0"}"#),
        content("key-value-signed", PLAIN, "a=1&b=2&version=0"),
        content(
            "key-value-signed",
            r#"{"head":{"z":"\u4e2d\n"},"body":{"o":{"q":1}, "a":"x\/y"}}"#,
            "a=x/y&o={\"q\":1}&z=中\n",
        ),
        content("key-value-signed", r#"{"head":{"z":"1"},"body":{"o":{"q":1.50}}}"#, "q=1.50&z=1"),
        contents(&["key-value-signed", "empties-dropped"], r#"{"z":"1","b":"","a":null}"#, "z=1"),
    ]
}

fn written() -> Vec<Mistake> {
    let indented = "{\n  \"a\": [\n    1,\n    {\n      \"b\": {}\n    }\n  ]\n}";
    let nested = r#"{"a":[1,{"b":{}}]}"#;
    vec![
        content("nulls-dropped", r#"{"a":null,"b":{"c":null},"d":""}"#, r#"{"b":{},"d":""}"#),
        content("empties-dropped", r#"{"a":null,"b":"","c":{},"d":1}"#, r#"{"c":{},"d":1}"#),
        content("empties-dropped", r#"{"a":null,"b":"","c":{},"d":1,"e":[]}"#, r#"{"d":1}"#),
        content("sorted", PLAIN, r#"{"body":{"a":"1","b":"2"},"head":{"version":"0"}}"#),
        content(
            "number-form",
            r#"{"a":1E2,"b":1.50,"c":12345678901234567890}"#,
            r#"{"a":100,"b":1.5,"c":12345678901234567890}"#,
        ),
        content("number-form", r#"{"a":1.0}"#, r#"{"a":1}"#),
        content("number-form", r#"{"a":1,"b":2.50,"c":"3"}"#, r#"{"a":1.0,"b":2.5,"c":"3"}"#),
        content("value-quoted", r#"{"a":100,"b":true,"c":null}"#, r#"{"a":"100","b":"true","c":null}"#),
        content("value-quoted", r#"{"a":100,"b":200}"#, r#"{"a":100,"b":"200"}"#),
        content("value-unquoted", r#"{"a":"100","b":"true","c":"01"}"#, r#"{"a":100,"b":true,"c":"01"}"#),
        content("value-unquoted", r#"{"a":"100","b":"200"}"#, r#"{"a":"100","b":200}"#),
        content("solidus-escaped", r#"{"a/":"b/c"}"#, r#"{"a\/":"b\/c"}"#),
        content("solidus-unescaped", r#"{"a":"b\/c\\/"}"#, r#"{"a":"b/c\\/"}"#),
        content("non-ascii-escaped", r#"{"a":"中/é😀"}"#, r#"{"a":"\u4e2d/\u00e9\ud83d\ude00"}"#),
        content("non-ascii-escaped", r#"{"a":"中/é😀"}"#, r#"{"a":"\u4E2D/\u00E9\uD83D\uDE00"}"#),
        content("non-ascii-escaped", r#"{"a":"中/é"}"#, r#"{"a":"\u4e2d\/\u00e9"}"#),
        content("non-ascii-unescaped", r#"{"a":"\u4e2d\/\u00E9\ud83d\ude00\u003c"}"#, r#"{"a":"中\/é😀\u003c"}"#),
        content("html-escaped", r#"{"a":"<b>&'='"}"#, r#"{"a":"\u003cb\u003e\u0026\u0027\u003d\u0027"}"#),
        content("html-escaped", r#"{"a":"<b>&'='"}"#, r#"{"a":"\u003cb\u003e\u0026'='"}"#),
        content("html-escaped", r#"{"a":"<é>\"+'`"}"#, r#"{"a":"\u003C\u00E9\u003E\u0022\u002B\u0027\u0060"}"#),
        content("html-unescaped", r#"{"a":"\u003cb\u003E\u0026\u0027\u003d\u000a"}"#, r#"{"a":"<b>&'=\u000a"}"#),
        content("escapes-rewritten", r#"{"a":"\u000a\u0041\/\u001F"}"#, r#"{"a":"\nA/\u001f"}"#),
        content("compact", indented, nested),
        content("spaced", nested, r#"{"a": [1, {"b": {}}]}"#),
        content("spaced", nested, r#"{"a": [1,{"b": {}}]}"#),
        content("pretty", nested, indented),
        content("pretty", nested, indented.replace("  ", "    ")),
        content("pretty", nested, indented.replace("  ", "\t")),
        content("pretty", nested, "{\n  \"a\" : [ 1, {\n    \"b\" : { }\n  } ]\n}"),
    ]
}

fn encoded() -> Vec<Mistake> {
    let chinese = r#"{"a":"中文"}"#;
    let utf_16 = |text: &str, to: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(to).collect::<Vec<u8>>();
    let digest = Sha256::digest(PLAIN);
    let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    let md5: String = Md5::digest(PLAIN).iter().map(|byte| format!("{byte:02X}")).collect();
    vec![
        content("line-feeds", "{\r\n\"a\":\r\n1}", "{\n\"a\":\n1}"),
        content("carriage-returns", "{\n\"a\":\n1}", "{\r\n\"a\":\r\n1}"),
        content("line-break-added", PLAIN, format!("{PLAIN}\n")),
        content("line-break-added", PLAIN, format!("{PLAIN}\r\n")),
        content("byte-order-mark", PLAIN, format!("\u{feff}{PLAIN}")),
        content("signed-in-gbk", chinese, b"{\"a\":\"\xd6\xd0\xce\xc4\"}"),
        content("signed-in-utf-16", chinese, utf_16(chinese, u16::to_le_bytes)),
        content("signed-in-utf-16", chinese, utf_16(&format!("\u{feff}{chinese}"), u16::to_le_bytes)),
        content("signed-in-utf-16", chinese, utf_16(chinese, u16::to_be_bytes)),
        content("signed-in-utf-16", chinese, utf_16(&format!("\u{feff}{chinese}"), u16::to_be_bytes)),
        content("signed-in-latin-1", r#"{"a":"é"}"#, b"{\"a\":\"\xe9\"}"),
        content("signed-in-latin-1", r#"{"a":"中é"}"#, r#"{"a":"??"}"#),
        content("signed-in-utf-8-twice", r#"{"a":"é"}"#, r#"{"a":"Ã©"}"#),
        content("hashed-twice", PLAIN, digest),
        content("digest-text-signed", PLAIN, &hex),
        content("digest-text-signed", PLAIN, hex.to_uppercase()),
        content("digest-text-signed", PLAIN, base64(digest)),
        content("digest-text-signed", PLAIN, md5),
        content("base64-signed", PLAIN, base64(PLAIN)),
    ]
}

/// Several mistakes at once.
fn several() -> Vec<Mistake> {
    let message = r#"{"b":"a/b","a":"é"}"#;
    let sorted = r#"{"a":"é","b":"a/b"}"#;
    let double = base64(base64(signed(sorted.as_bytes())));
    let lines: Vec<_> = double.as_bytes().chunks(64).map(|line| String::from_utf8_lossy(line).into_owned()).collect();
    let sha1 = client().private.sign(Pkcs1v15Sign::new::<Sha1>(), &Sha1::digest(sorted)).expect("a signature");
    vec![
        mistake(&["double-base64", "sorted"], envelope(message, &double)),
        mistake(&["broken-lines", "double-base64", "sorted"], envelope(message, &lines.join("\r\n"))),
        mistake(&["other-digest", "sorted"], envelope(message, &base64(sha1))),
        contents(&["sorted", "non-ascii-escaped"], message, r#"{"a":"\u00e9","b":"a\/b"}"#),
        contents(&["sorted", "non-ascii-escaped", "spaced"], message, r#"{"a": "\u00e9", "b": "a/b"}"#),
        contents(&["carriage-returns", "pretty"], message, "{\r\n  \"b\": \"a/b\",\r\n  \"a\": \"é\"\r\n}"),
        contents(&["envelope-signed", "spaced"], message, r#"{"request": {"b": "a/b", "a": "é"}}"#),
        contents(&["envelope-signed", "sorted", "solidus-escaped"], message, r#"{"request":{"a":"é","b":"a\/b"}}"#),
        contents(
            &["envelope-signed", "line-break-added", "sorted", "solidus-escaped"],
            message,
            "{\"request\":{\"a\":\"é\",\"b\":\"a\\/b\"}}\n",
        ),
        contents(&["sorted", "signed-in-gbk"], r#"{"b":"中","a":"文"}"#, b"{\"a\":\"\xce\xc4\",\"b\":\"\xd6\xd0\"}"),
    ]
}

fn whole() -> Vec<Mistake> {
    let good = |message: &str| base64(signed(message.as_bytes()));
    let gbk = |message: &str, content: &[u8]| {
        encoding_rs::GBK
            .encode(&String::from_utf8(envelope(message, &base64(signed(content)))).expect("text"))
            .0
            .into_owned()
    };
    let chinese = r#"{"a":"中文"}"#;
    vec![
        mistake(&["envelope"], b"{\"request\":{}".to_vec()),
        mistake(&["envelope"], b"{\"request\":{}}".to_vec()),
        mistake(&["envelope"], b"\"\xff\xff\"".to_vec()),
        mistake(
            &["envelope"],
            format!("{{\"request\":{{}},\"request\":{{}},\"signature\":\"{}\"}}", good("{}")).into(),
        ),
        mistake(&["envelope"], format!("{{\"request\":{{\"signature\":\"{}\"}}}}", good("{}")).into()),
        mistake(&["gbk-message"], gbk(chinese, b"{\"a\":\"\xd6\xd0\xce\xc4\"}")),
        mistake(&["gbk-message"], gbk(chinese, chinese.as_bytes())),
        mistake(&["gbk-message", "other-content"], gbk(chinese, b"{}")),
        contents(&["other-content"], PLAIN, PLAIN.replace('0', "1")),
        bytes(&["unknown"], vec![0x5a; 256]),
        bytes(&["unknown"], vec![0xff; 256]),
        bytes(&["unknown"], {
            let mut damaged = signed(PLAIN.as_bytes());
            damaged[17] ^= 1;
            damaged
        }),
    ]
}

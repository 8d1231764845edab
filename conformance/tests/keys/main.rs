//! Keys in every form, and every wrong kind with an error that says what it is.

use std::path::{Path, PathBuf};

use conformance::signature::{KeySource, PrivateKey, PublicKey};

const BITS: usize = 2048;

fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/keys/files").join(name)
}

fn file(name: &str) -> String {
    std::fs::read_to_string(path(name)).expect("a key file")
}

/// What stands between a PEM file's lines, in one line.
fn bare(pem: &str) -> String {
    pem.lines().filter(|line| !line.starts_with('-')).collect()
}

fn der(pem: &str) -> Vec<u8> {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.decode(bare(pem)).expect("base64")
}

#[test]
fn every_form_is_the_same_key() {
    let client = file("client.private.pem");
    let traditional = file("client.private.pkcs1.pem");
    let forms: [(&str, Vec<u8>); 10] = [
        ("PKCS#8", client.clone().into()),
        ("PKCS#1", traditional.clone().into()),
        ("CRLF", client.replace('\n', "\r\n").into()),
        ("written \\n", client.trim_end().replace('\n', "\\n").into()),
        ("byte order mark", format!("\u{feff}{client}").into()),
        ("text around it", format!("my key\n\n{client}\nthe end\n").into()),
        ("bare PKCS#8", bare(&client).into()),
        (
            "bare PKCS#1, in lines",
            traditional.lines().filter(|line| !line.starts_with('-')).collect::<Vec<_>>().join("\n").into(),
        ),
        ("DER of PKCS#8", der(&client)),
        ("DER of PKCS#1", der(&traditional)),
    ];
    for (form, text) in forms {
        let key = PrivateKey::read(&text, BITS).unwrap_or_else(|error| panic!("{form}: {error}"));
        assert_eq!(*key.to_pem(), client, "{form}");
        assert_eq!(*key.to_bare(), bare(&client), "{form}");
    }

    let public = file("client.public.pem");
    let forms = [
        ("SPKI", public.clone().into_bytes()),
        ("PKCS#1", file("client.public.pkcs1.pem").into()),
        ("bare", bare(&public).into()),
        ("DER", der(&public)),
    ];
    for (form, text) in forms {
        let key = PublicKey::read(&text, BITS).unwrap_or_else(|error| panic!("{form}: {error}"));
        assert_eq!(key.to_pem(), public, "{form}");
        assert_eq!(key.to_bare(), bare(&public), "{form}");
        assert_eq!(key.size(), 256);
    }
    let private = PrivateKey::read(client.as_bytes(), BITS).expect("a key");
    assert_eq!(private.public().to_pem(), public, "the public half");
}

/// Each wrong key, as a private and as a public one, and what is said about it.
#[test]
fn a_wrong_key_is_told_what_it_is() {
    let names = [
        "client.private.pem",
        "client.private.pkcs1.pem",
        "client.public.pem",
        "client.public.pkcs1.pem",
        "small.private.pem",
        "small.public.pem",
        "large.public.pem",
        "ec.private.pem",
        "ec.private.sec1.pem",
        "ec.public.pem",
        "ed25519.private.pem",
        "rsa-pss.private.pem",
        "encrypted.private.pem",
        "encrypted.private.pkcs1.pem",
        "certificate.pem",
        "mislabelled.private.pem",
    ];
    let mut texts: Vec<(String, Vec<u8>)> = names.iter().map(|name| ((*name).to_owned(), file(name).into())).collect();
    let client = file("client.private.pem");
    let public = file("client.public.pem");
    let mut damaged = der(&client);
    damaged[200] ^= 1;
    let mut even = der(&public);
    // The last byte of the modulus stands before the exponent: 02 03 01 00 01.
    let last = even.len() - 6;
    even[last] &= 0xfe;
    texts.extend([
        ("bare ec.private.pem".to_owned(), bare(&file("ec.private.pem")).into()),
        ("bare certificate".to_owned(), bare(&file("certificate.pem")).into()),
        ("empty".to_owned(), b" \n".to_vec()),
        ("a password".to_owned(), b"hunter2!".to_vec()),
        ("base64 of something else".to_owned(), b"aGVsbG8gd29ybGQ=".to_vec()),
        ("neither text nor DER".to_owned(), vec![0xff, 0xfe, 0x00]),
        ("two blocks".to_owned(), format!("{client}{client}").into()),
        ("cut short".to_owned(), client[..client.len() / 2].into()),
        ("cut DER".to_owned(), der(&client)[..600].to_vec()),
        ("first line without its last dashes".to_owned(), client.replacen("PRIVATE KEY-----", "PRIVATE KEY", 1).into()),
        ("ends otherwise".to_owned(), client.replace("END PRIVATE", "END PUBLIC").into()),
        ("damaged private".to_owned(), damaged),
        ("even modulus".to_owned(), even),
    ]);
    let mut said = String::new();
    for (name, text) in &texts {
        for (kind, error) in [
            ("private", PrivateKey::read(text, BITS).err().map(|error| error.to_string())),
            ("public", PublicKey::read(text, BITS).err().map(|error| error.to_string())),
        ] {
            let error = error.unwrap_or_else(|| "-- it is right --".to_owned());
            for secret in [&client, &file("small.private.pem"), &file("ec.private.pem")] {
                let secret = bare(secret);
                let shown = (0..secret.len() - 8).find(|at| error.contains(&secret[*at..at + 8]));
                assert_eq!(shown, None, "{name}: the error shows a part of a key");
            }
            said.push_str(&format!("{name} as {kind}:\n    {error}\n"));
        }
    }
    insta::assert_snapshot!(said);
}

#[test]
fn nothing_prints_a_key() {
    let private = PrivateKey::read(file("client.private.pem").as_bytes(), BITS).expect("a key");
    assert_eq!(format!("{private:?} {:?}", private.public()), "PrivateKey(2048 bits) PublicKey(2048 bits)");
}

#[test]
fn sources() {
    let check = |text: &str, expected: Result<KeySource, &str>| match (text.parse::<KeySource>(), expected) {
        (Ok(source), Ok(expected)) => assert_eq!(source, expected),
        (Err(error), Err(expected)) => assert!(error.contains(expected), "{error}"),
        (parsed, expected) => panic!("{text}: {parsed:?}, not {expected:?}"),
    };
    check("-", Ok(KeySource::Stdin));
    check("env:KEY", Ok(KeySource::Environment("KEY".to_owned())));
    check("env:", Err("name of a variable"));
    check("a/key.pem", Ok(KeySource::File("a/key.pem".into())));

    let unread = |source: KeySource| source.read().expect_err("nothing there").to_string();
    assert!(unread(KeySource::File(path("nothing.pem"))).contains("nothing.pem"));
    assert!(unread(KeySource::File(path("."))).contains("cannot read"));
    assert!(unread(KeySource::Environment("NO_SUCH_VARIABLE_HERE".to_owned())).contains("not set"));
}

#[test]
fn new_keys_sign() {
    use conformance::signature::backend::BACKENDS;
    let key = PrivateKey::generate(BITS).expect("a key");
    let read = PrivateKey::read(key.to_pem().as_bytes(), BITS).expect("the key again");
    for backend in BACKENDS {
        let algorithm = wire::Algorithm::RsaPkcs1Sha256;
        let signature = backend.sign(&read, algorithm, b"text").expect("a signature");
        assert!(backend.verify(&key.public(), algorithm, b"text", &signature), "{}", backend.name());
    }
}

//! Interoperation with programs that are not ours: what they sign we verify, what we
//! sign they verify, and the signatures are the same to the byte.
//!
//! A tool that is not installed is skipped, and standard error says so; where `CI` is
//! set, it is missed.

mod tools;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use model::signature_vector::{SignatureExpect, SignatureVector, SignatureVectorFile};
use tools::{Digest, TOOLS, Tool};

/// A folder of its own for each test, made anew.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("interop").join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder");
    folder
}

fn conformance(arguments: &[&str], folder: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_conformance"));
    command.args(arguments).current_dir(folder).output().expect("the program runs")
}

fn write(folder: &Path, name: &str, content: impl AsRef<[u8]>) {
    std::fs::write(folder.join(name), content).expect("a file");
}

/// A new pair in both forms: `pem.*.pem` and `bare.*.txt`.
fn keys(folder: &Path) {
    assert!(conformance(&["keygen", "pem"], folder).status.success());
    for kind in ["private", "public"] {
        let pem = std::fs::read_to_string(folder.join(format!("pem.{kind}.pem"))).expect("a key");
        let bare: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
        write(folder, &format!("bare.{kind}.txt"), bare);
    }
}

/// Envelopes to sign: a sample of each shape, and one that is hard on text handling.
fn envelopes() -> Vec<(&'static str, String)> {
    let sample = |name: &str| {
        let found = generated::SAMPLES.iter().find(|(file, _)| *file == name);
        found.map(|(_, text)| (*text).to_owned()).expect("a sample")
    };
    let request = sample("preCreate-2.0.4-request.json");
    let hard = request.replacen("\"head\"", "\"\u{6587}\u{1f600}\\/\\u00e9\":\"\u{e9}\u{2028}\",\"head\"", 1);
    vec![
        ("request", sample("pay-2.0.4-request.json")),
        ("response", sample("pay-2.0.4-response.json")),
        ("request", hard.replace('\n', "\r\n")),
    ]
}

/// The value of the member, found by nothing but searching: in these envelopes the
/// signature is the last member.
fn value<'t>(envelope: &'t str, member: &str) -> &'t str {
    let name = envelope.find(&format!("\"{member}\"")).expect("the member");
    let start = name + envelope[name..].find('{').expect("its value");
    let signature = envelope.rfind("\"signature\"").expect("a signature");
    let end = envelope[..signature].rfind('}').expect("the value's end");
    &envelope[start..=end]
}

fn signature(envelope: &str) -> &str {
    envelope.rsplit('"').nth(1).expect("a signature at the end")
}

fn exchange_signatures(tool: &Tool) {
    let folder = folder(tool.name);
    if !tool.is_there() {
        return;
    }
    keys(&folder);
    for (number, (member, unsigned)) in envelopes().into_iter().enumerate() {
        // The contract that knows both sign types, so that both digests are tried.
        let old = unsigned.replace("\"2.0.4\"", "\"2.0.0\"").replace("\"signType\"", "\"was\"");
        let old = old.replace("offline.preCreate", "offline.pay");
        for (digest, text) in [(Digest::Sha256, unsigned), (Digest::Sha1, old)] {
            let asked = if digest == Digest::Sha1 { "RSA" } else { "RSA2" };
            let place = format!("{} {member} {number} {digest:?}", tool.name);

            // What we sign, the tool verifies.
            write(&folder, "unsigned.json", &text);
            let signed =
                conformance(&["sign", "unsigned.json", "--key", "pem.private.pem", "--sign-type", asked], &folder);
            assert!(signed.status.success(), "{place}: {}", String::from_utf8_lossy(&signed.stderr));
            let signed = String::from_utf8(signed.stdout).expect("text");
            assert_eq!(value(&signed, member), value(&text, member), "{place}");
            write(&folder, "message", value(&signed, member));
            write(&folder, "signature", signature(&signed));
            assert!(tool.verifies(&folder, digest), "{place}: it does not verify what we signed");

            // What the tool signs, we verify; and it is the same signature.
            let theirs = tool.signs(&folder, digest);
            assert_eq!(theirs, signature(&signed), "{place}: the signatures differ");
            let envelope = format!("{{\"{member}\":{},\"signature\":\"{theirs}\"}}", value(&text, member));
            write(&folder, "theirs.json", envelope);
            let verify = ["verify", "theirs.json", "--key", "bare.public.txt", "--sign-type", asked];
            let verified = conformance(&verify, &folder);
            assert_eq!(verified.status.code(), Some(0), "{place}: {}", String::from_utf8_lossy(&verified.stdout));

            // One byte more or less, and nobody verifies it.
            write(&folder, "message", value(&text, member).replacen('{', "{ ", 1));
            assert!(!tool.verifies(&folder, digest), "{place}: the tool is no judge");
            let raw =
                ["verify", "--raw", "message", "--signature", &theirs, "--key", "pem.public.pem", "--sign-type", asked];
            assert_eq!(conformance(&raw, &folder).status.code(), Some(1), "{place}");
        }
    }
}

#[test]
fn openssl() {
    exchange_signatures(&TOOLS[0]);
}

#[test]
fn node() {
    exchange_signatures(&TOOLS[1]);
}

#[test]
fn java() {
    exchange_signatures(&TOOLS[2]);
}

/// Verdicts that other libraries are known to give otherwise; one that they no longer
/// give fails the test. RFC 8017 (8.2.2, note) lets a verifier accept a DigestInfo without
/// the NULL, and Java does; the standard way is to encode the digest and to compare.
const KNOWN: &[(&str, &str, bool)] = &[("java", "signature/padding#null-missing", true)];

/// The shipped vectors, as far as the signature alone decides: other libraries give the
/// verdicts that the vectors expect.
#[test]
fn vectors() {
    for tool in &TOOLS[1..] {
        if tool.is_there() {
            judge_vectors(tool);
        }
    }
}

fn judge_vectors(tool: &Tool) {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    let file: SignatureVectorFile = serde_json::from_str(generated::SIGNATURE_VECTORS).expect("the vectors");
    let is_sha_256 = |vector: &SignatureVector| vector.digest.as_ref().is_some_and(|digest| digest.len() == 64);
    let (mut table, mut expected) = (String::new(), Vec::new());
    for vector in &file.vectors {
        let (Some(signed), Some(signature)) = (&vector.signed, &vector.signature) else { continue };
        let is_valid = match &vector.expect {
            SignatureExpect::Valid => true,
            SignatureExpect::Invalid { rule, .. } if rule == "signature/valid" || rule == "signature/length" => false,
            SignatureExpect::Invalid { .. } => continue,
        };
        assert!(STANDARD.decode(signature).is_ok(), "{}", vector.id);
        let digest = if is_sha_256(vector) { "SHA256" } else { "SHA1" };
        let key = file.keys.iter().find(|key| key.id == vector.key).expect("a key");
        table.push_str(&format!("{digest}\t{}\t{signed}\t{signature}\n", key.public));
        expected.push((vector.id.as_str(), is_valid));
    }
    assert!(expected.len() > 150, "{}", expected.len());
    let folder = folder(&format!("vectors-{}", tool.name));
    write(&folder, "table", table);
    let verdicts = tool.verdicts(&folder);
    assert_eq!(verdicts.len(), expected.len());
    let differing = expected.iter().zip(verdicts).filter(|((_, expected), verdict)| expected != verdict);
    let differing: Vec<_> = differing.map(|((id, _), verdict)| (*id, verdict)).collect();
    let known: Vec<_> =
        KNOWN.iter().filter(|(name, ..)| *name == tool.name).map(|(_, id, said)| (*id, *said)).collect();
    assert_eq!(differing, known, "{}", tool.name);
}

/// Keys as OpenSSL writes them, in every form.
#[test]
fn keys_of_openssl() {
    use conformance::signature::{PrivateKey, PublicKey};
    if !TOOLS[0].is_there() {
        return;
    }
    let folder = folder("keys");
    let openssl = |arguments: &str| {
        let run = Command::new("openssl").args(arguments.split(' ')).current_dir(&folder).output().expect("it runs");
        assert!(run.status.success(), "{arguments}: {}", String::from_utf8_lossy(&run.stderr));
    };
    openssl("genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out a.pem");
    openssl("pkey -in a.pem -outform DER -out a.der");
    openssl("pkcs8 -topk8 -nocrypt -in a.pem -outform DER -out b.der");
    openssl("rsa -in a.pem -traditional -out traditional.pem");
    openssl("pkey -in a.pem -pubout -out public.pem");
    openssl("pkey -in a.pem -pubout -outform DER -out public.der");
    openssl("rsa -in a.pem -RSAPublicKey_out -out traditional.public.pem");
    let read = |name: &str| std::fs::read(folder.join(name)).expect("a key");
    let public = String::from_utf8(read("public.pem")).expect("text");
    for name in ["a.pem", "a.der", "b.der", "traditional.pem"] {
        let key = PrivateKey::read(&read(name), 2048).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(key.public().to_pem(), public, "{name}");
    }
    for name in ["public.pem", "public.der", "traditional.public.pem"] {
        let key = PublicKey::read(&read(name), 2048).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(key.to_pem(), public, "{name}");
    }
}

//! The tools, by what they are told. Each finds `pem.*.pem` or `bare.*.txt`, `message` and
//! `signature` (in base64) in the folder that it runs in.

use std::io::Write as _;
use std::path::Path;
use std::process::Command;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// A program that signs and verifies.
pub(crate) struct Tool {
    pub(crate) name: &'static str,
    /// The command that shows whether it is there.
    probe: &'static [&'static str],
    sign: fn(&Path, Digest) -> String,
    verify: fn(&Path, Digest) -> bool,
    /// Gives a verdict for each line of the file `table`; not every tool can.
    table: Option<fn(&Path) -> String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Digest {
    Sha1,
    Sha256,
}

pub(crate) const TOOLS: &[Tool] = &[
    Tool {
        name: "openssl",
        probe: &["openssl", "version"],
        sign: openssl_signs,
        verify: openssl_verifies,
        table: None,
    },
    Tool {
        name: "node",
        probe: &["node", "--version"],
        sign: node_signs,
        verify: node_verifies,
        table: Some(node_table),
    },
    Tool {
        name: "java",
        probe: &["javac", "-version"],
        sign: java_signs,
        verify: java_verifies,
        table: Some(java_table),
    },
];

impl Tool {
    /// Whether it is installed. If not, standard error says that its test is skipped,
    /// past the test runner, which hides what passing tests print.
    ///
    /// # Panics
    /// Where `CI` is set and the tool is missing.
    pub(crate) fn is_there(&self) -> bool {
        let found = run(self.probe, Path::new(".")).is_some();
        if !found {
            assert!(std::env::var_os("CI").is_none(), "{} is not installed", self.name);
            let _ = writeln!(std::io::stderr(), "\nSKIPPED: {} is not installed; nothing was tried with it", self.name);
        }
        found
    }

    /// The signature over the file `message`, in base64.
    pub(crate) fn signs(&self, folder: &Path, digest: Digest) -> String {
        (self.sign)(folder, digest)
    }

    /// A verdict for each line of the file `table`.
    pub(crate) fn verdicts(&self, folder: &Path) -> Vec<bool> {
        let said = self.table.expect("a tool that reads tables")(folder);
        said.lines().map(|line| line == "true").collect()
    }

    /// Whether the file `signature` fits the file `message`.
    pub(crate) fn verifies(&self, folder: &Path, digest: Digest) -> bool {
        (self.verify)(folder, digest)
    }
}

fn openssl_signs(folder: &Path, digest: Digest) -> String {
    let flag = openssl_digest(digest);
    let signature = run(&["openssl", "dgst", flag, "-sign", "pem.private.pem", "message"], folder);
    STANDARD.encode(signature.expect("openssl signs"))
}

fn openssl_verifies(folder: &Path, digest: Digest) -> bool {
    let text = std::fs::read_to_string(folder.join("signature")).expect("a signature");
    std::fs::write(folder.join("signature.bin"), STANDARD.decode(text).expect("base64")).expect("a file");
    let flag = openssl_digest(digest);
    let verify = ["openssl", "dgst", flag, "-verify", "pem.public.pem", "-signature", "signature.bin", "message"];
    run(&verify, folder).is_some_and(|said| said.starts_with(b"Verified OK"))
}

fn openssl_digest(digest: Digest) -> &'static str {
    match digest {
        Digest::Sha1 => "-sha1",
        Digest::Sha256 => "-sha256",
    }
}

fn node_signs(folder: &Path, digest: Digest) -> String {
    said(run(&["node", &source("rsa.js"), "sign", name_of(digest), "pem.private.pem", "message"], folder))
}

fn node_verifies(folder: &Path, digest: Digest) -> bool {
    let script = source("rsa.js");
    let verify = ["node", &script, "verify", name_of(digest), "pem.public.pem", "message", "signature"];
    said(run(&verify, folder)) == "true"
}

pub(crate) fn name_of(digest: Digest) -> &'static str {
    match digest {
        Digest::Sha1 => "SHA1",
        Digest::Sha256 => "SHA256",
    }
}

fn node_table(folder: &Path) -> String {
    said(run(&["node", &source("rsa.js"), "table", "table"], folder))
}

fn java_table(folder: &Path) -> String {
    compiled(folder);
    said(run(&["java", "-cp", ".", "Rsa", "table", "table"], folder))
}

fn java_signs(folder: &Path, digest: Digest) -> String {
    compiled(folder);
    said(run(&["java", "-cp", ".", "Rsa", "sign", name_of(digest), "bare.private.txt", "message"], folder))
}

fn java_verifies(folder: &Path, digest: Digest) -> bool {
    compiled(folder);
    let digest = name_of(digest);
    let verify = ["java", "-cp", ".", "Rsa", "verify", digest, "bare.public.txt", "message", "signature"];
    said(run(&verify, folder)) == "true"
}

fn compiled(folder: &Path) {
    if !folder.join("Rsa.class").exists() {
        run(&["javac", "-d", ".", &source("Rsa.java")], folder).expect("javac compiles");
    }
}

fn source(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/interop").join(name).display().to_string()
}

fn said(output: Option<Vec<u8>>) -> String {
    String::from_utf8(output.expect("the tool succeeds")).expect("text")
}

/// What the command prints; `None` when it fails or is not there.
fn run(command: &[&str], folder: &Path) -> Option<Vec<u8>> {
    let output = Command::new(command[0]).args(&command[1..]).current_dir(folder).output().ok()?;
    output.status.success().then_some(output.stdout)
}

//! `conformance keygen`: a new key pair in two files.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::{Failure, Outcome, Status};
use crate::catalog::Catalog;
use crate::signature::PrivateKey;

/// Make a key pair: NAME.private.pem and NAME.public.pem.
///
/// Both files can be read by their owner only, and no file is ever overwritten. The
/// private key stays where it is; the public key goes to the other side.
///
/// Example: conformance keygen client
#[derive(Args)]
pub(super) struct Arguments {
    /// What the files' names begin with
    #[arg(value_name = "NAME")]
    name: PathBuf,
    /// How to write the keys
    #[arg(long, default_value = "pem")]
    form: Form,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Form {
    /// PEM: PKCS#8 and SPKI
    Pem,
    /// The same as one line of base64, as portals want it
    Bare,
}

pub(super) fn run(arguments: &Arguments, catalog: &Catalog, out: &mut dyn Write) -> Outcome {
    let ending = match arguments.form {
        Form::Pem => "pem",
        Form::Bare => "txt",
    };
    let [private, public] = ["private", "public"].map(|kind| {
        let mut path = arguments.name.clone().into_os_string();
        path.push(format!(".{kind}.{ending}"));
        PathBuf::from(path)
    });
    // Both names are taken before anything is written, so that there is a pair or nothing.
    let mut private_file = create(&private)?;
    let mut public_file = create(&public).inspect_err(|_| remove(&private))?;

    let key = PrivateKey::generate(catalog.envelope.key_bits);
    let written = key.map_err(|error| Failure::Environment(error.to_string())).and_then(|key| {
        let (private_text, public_text) = match arguments.form {
            Form::Pem => (key.to_pem(), key.public().to_pem()),
            Form::Bare => (key.to_bare(), key.public().to_bare()),
        };
        write(&mut private_file, &private, &private_text)?;
        write(&mut public_file, &public, &public_text)
    });
    if let Err(failure) = written {
        remove(&private);
        remove(&public);
        return Err(failure);
    }
    writeln!(out, "{}: keep it secret; it signs", private.display())?;
    writeln!(out, "{}: give it to the other side; it verifies what you sign", public.display())?;
    Ok(Status::Conforms)
}

/// A new file that only its owner can read.
fn create(path: &Path) -> Result<File, Failure> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => {
            Failure::Usage(format!("{} is there already and is not overwritten; choose another name", path.display()))
        }
        _ => Failure::Environment(format!("cannot create {}: {error}", path.display())),
    })
}

fn write(file: &mut File, path: &Path, text: &str) -> Result<(), Failure> {
    let written = file.write_all(text.trim_end().as_bytes()).and_then(|()| file.write_all(b"\n"));
    let written = written.and_then(|()| file.sync_all());
    written.map_err(|error| Failure::Environment(format!("cannot write {}: {error}", path.display())))
}

/// A file that was just made goes again; if that fails, it is empty at worst.
fn remove(path: &Path) {
    let _ = fs::remove_file(path);
}

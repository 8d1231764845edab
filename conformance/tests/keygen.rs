//! `conformance keygen` through the real program: what it prints is new each time.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use conformance::signature::{PrivateKey, PublicKey};

const BITS: usize = 2048;

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("keygen").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

fn keygen(arguments: &[&str], folder: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_conformance"));
    command.arg("keygen").args(arguments).current_dir(folder).output().expect("the program runs")
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder");
    let mut names: Vec<_> =
        entries.map(|entry| entry.expect("a file").file_name().into_string().expect("a name")).collect();
    names.sort();
    names
}

#[test]
fn a_pair_in_both_forms() {
    for (form, ending, first) in [("pem", "pem", "-----BEGIN PRIVATE KEY-----"), ("bare", "txt", "MII")] {
        let folder = folder(form);
        let made = keygen(&["shop", "--form", form], &folder);
        assert_eq!(made.status.code(), Some(0));
        let (private, public) = (format!("shop.private.{ending}"), format!("shop.public.{ending}"));
        assert_eq!(names(&folder), [private.as_str(), public.as_str()]);

        let text = fs::read_to_string(folder.join(&private)).expect("the private key");
        assert!(text.starts_with(first), "{form}");
        let key = PrivateKey::read(text.as_bytes(), BITS).expect("a private key");
        let public_text = fs::read(folder.join(&public)).expect("the public key");
        assert_eq!(PublicKey::read(&public_text, BITS).expect("a public key").to_pem(), key.public().to_pem());

        // It says where the keys are, and nothing of what is in them.
        let said = String::from_utf8(made.stdout).expect("text");
        assert!(said.contains(&private) && said.contains(&public), "{said}");
        let bare = key.to_bare();
        assert!((0..bare.len() - 12).all(|at| !said.contains(&bare[at..at + 12])), "{said}");
    }
}

#[cfg(unix)]
#[test]
fn only_the_owner_reads_them() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = folder("mode");
    assert_eq!(keygen(&["shop"], &folder).status.code(), Some(0));
    for name in names(&folder) {
        let mode = fs::metadata(folder.join(&name)).expect("the file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
}

#[test]
fn nothing_is_overwritten_and_no_half_pair_is_left() {
    for taken in ["shop.private.pem", "shop.public.pem"] {
        let folder = folder(taken);
        fs::write(folder.join(taken), "mine").expect("a file");
        let refused = keygen(&["shop"], &folder);
        assert_eq!(refused.status.code(), Some(2));
        assert!(String::from_utf8_lossy(&refused.stderr).contains(&format!("{taken} is there already")));
        assert_eq!(names(&folder), [taken]);
        assert_eq!(fs::read_to_string(folder.join(taken)).expect("the file"), "mine");
    }
    let nowhere = keygen(&["no/such/folder/shop"], &folder("nowhere"));
    assert_eq!(nowhere.status.code(), Some(3), "{}", String::from_utf8_lossy(&nowhere.stderr));
}

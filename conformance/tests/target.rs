//! `conformance run` against a gateway in another process, as for anybody else's.

#[path = "common/served.rs"]
mod served;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use served::Gateway;

fn program(folder: &Path, arguments: &[&str]) -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_conformance"));
    program.current_dir(folder).args(arguments);
    program
}

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("target").join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder");
    folder
}

/// The standard output of a run that ended with this status.
fn run(folder: &Path, arguments: &[&str], status: i32) -> String {
    let Output { status: ended, stdout, stderr } = program(folder, &["run"]).args(arguments).output().expect("it runs");
    let text = String::from_utf8(stdout).expect("text");
    assert_eq!(ended.code(), Some(status), "{text}{}", String::from_utf8_lossy(&stderr));
    text
}

/// Two pairs of keys, a gateway that knows one of them, and the settings of its client.
fn own_keys(folder: &Path) -> Gateway {
    for name in ["shop", "gateway"] {
        assert!(program(folder, &["keygen", name]).output().expect("keys").status.success());
    }
    let clients = "key: gateway.private.pem\nclients:\n  - { id: shop-1, key: shop.public.pem }\n  - { id: shop-2, key: \
                 shop.public.pem }\n";
    let known = folder.join("gateway.yaml");
    std::fs::write(&known, clients).expect("a file");
    let gateway = Gateway::start(&["--config", known.to_str().expect("UTF-8")]);
    let settings = format!(
        "target: {}\nclient: {{ id: shop-1, key: shop.private.pem }}\ngateway_key: gateway.public.pem\nother_client: {{ \
         id: shop-2, key: shop.private.pem }}\nsuites: [signature, sequence, exchange]\ncases: 16\nseed: 7\n",
        gateway.url
    );
    std::fs::write(folder.join("conformance.yaml"), settings).expect("a file");
    gateway
}

#[test]
fn who_has_keys_of_his_own_can_pass() {
    let folder = folder("own-keys");
    let _gateway = own_keys(&folder);
    let text = run(&folder, &[], 0);
    assert!(text.contains("verdict: pass, ") && text.contains(", 0 failed\n"), "{text}");
    assert!(text.contains(": signed with the public test key, which is not the client's\n"), "{text}");
    assert!(text.contains(": for a gateway that the run can start anew\n"), "{text}");
}

#[test]
fn answers_of_another_key_fail() {
    let folder = folder("another-key");
    let _gateway = own_keys(&folder);
    let text = run(&folder, &["--gateway-key", "shop.public.pem", "--suite", "exchange"], 1);
    assert!(text.contains("[signature/"), "{text}");
}

#[test]
fn who_verifies_what_he_has_rewritten_is_found() {
    let folder = folder("rewritten");
    let gateway = Gateway::start(&["--defect", "signature/verifies-rewritten"]);
    let text = run(&folder, &["--target", &gateway.url, "--filter", "*/signature/own/*"], 1);
    for case in ["pay@2.0.4/signature/own/pretty", "pay@2.0.4/signature/own/over-compact"] {
        assert!(text.contains(case), "{case}: {text}");
    }
}

#[test]
fn the_settings_that_it_writes_change_nothing_until_they_are_changed() {
    let folder = folder("init");
    let first = run(&folder, &["--init"], 0);
    assert!(first.starts_with("conformance.yaml: "), "{first}");
    let written = std::fs::read_to_string(folder.join("conformance.yaml")).expect("a file");
    run(&folder, &["--init"], 2);
    assert_eq!(std::fs::read_to_string(folder.join("conformance.yaml")).expect("a file"), written);
    let text = run(&folder, &["--suite", "exchange"], 0);
    assert!(text.contains("verdict: pass, 14 cases judged with 14 requests, 0 failed\n"), "{text}");
}

//! Bundles that someone made by hand, and signed.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use conformance::bundle::container::{self, Entry};
use conformance::bundle::manifest::File;
use conformance::bundle::verify::verify;
use conformance::signature::backend::SIGNING;
use serde_json::{Value, json};
use wire::Algorithm;

use super::{AUDITOR, entries, made, public, report_of};

type Files = Vec<(String, Vec<u8>)>;

fn files() -> Files {
    let bundle = made(&report_of(&[], json!([])), &[]);
    entries(&bundle).iter().map(|entry| (entry.name.to_owned(), entry.bytes.to_vec())).collect()
}

fn of<'a>(files: &'a mut Files, name: &str) -> &'a mut Vec<u8> {
    &mut files.iter_mut().find(|(file, _)| file == name).expect(name).1
}

/// Signed again, after this was done to the manifest.
fn signed(mut files: Files, change: impl Fn(&mut Value)) -> Files {
    let mut manifest: Value = serde_json::from_slice(of(&mut files, "manifest.json")).expect("JSON");
    change(&mut manifest);
    let text = manifest.to_string().into_bytes();
    let signature = SIGNING.sign(&AUDITOR, Algorithm::RsaPkcs1Sha256, &text).expect("signed");
    *of(&mut files, "manifest.json") = text;
    *of(&mut files, "manifest.sig") = format!("{}\n", STANDARD.encode(signature)).into_bytes();
    files
}

fn container(files: &Files) -> Vec<u8> {
    let entries: Vec<_> = files.iter().map(|(name, bytes)| Entry { name, bytes }).collect();
    container::write(&entries).expect("a container")
}

#[track_caller]
fn check(bytes: &[u8], part: &str) {
    match verify(bytes, &public()) {
        Ok(_) => assert_eq!(part, "", "it is whole"),
        Err(why) => assert!(!part.is_empty() && why.contains(part), "{why}"),
    }
}

fn listed(name: &str, bytes: &[u8]) -> Value {
    serde_json::to_value(File::of(name, bytes)).expect("JSON")
}

#[test]
fn what_the_manifest_says_has_to_be_so() {
    let check = |part: &str, change: fn(&mut Value)| check(&container(&signed(files(), change)), part);
    check("", |_| {});
    check("manifest.json says fail, and report.json says pass", |manifest| manifest["verdict"] = json!("fail"));
    check("name other versions", |manifest| manifest["report"]["spec"] = json!("00"));
    check("of version 2; this program reads version 1", |manifest| manifest["bundle"] = json!(2));
    check("manifest.json is signed, and not as it has to be", |manifest| manifest["more"] = json!(1));
    check("README.txt was altered: it has", |manifest| manifest["files"][0]["length"] = json!(u64::MAX));
    check("README.txt was altered: its digest", |manifest| manifest["files"][0]["sha256"] = json!("00"));
    check("README.txt is in it, and the manifest does not list it", |manifest| {
        manifest["files"].as_array_mut().expect("a list").remove(0);
    });
    check("../../etc/passwd is missing", |manifest| {
        manifest["files"].as_array_mut().expect("a list").push(listed("../../etc/passwd", b""));
    });
}

#[test]
fn what_is_in_it_has_to_be_what_the_manifest_lists() {
    let more = |name: &str, at: usize| {
        let mut files = files();
        files.insert(at, (name.to_owned(), b"{}".to_vec()));
        files
    };
    check(&container(&more("zz.json", 6)), "zz.json is in it, and the manifest does not list it");
    check(&container(&more("report.json", 0)), "report.json is in it twice");
    for name in ["report.json", "manifest.sig", "manifest.json", "README.txt"] {
        let mut files = files();
        files.retain(|(file, _)| file != name);
        check(&container(&files), &format!("{name} is missing"));
    }
    let mut other = files();
    other.swap(0, 1);
    check(&container(&other), "what leads to");
}

#[test]
fn a_report_has_to_be_one() {
    for (text, part) in [("{", "report.json is no JSON"), ("{}", "report.json is no report")] {
        let mut files = files();
        *of(&mut files, "report.json") = text.as_bytes().to_vec();
        let files = signed(files, |manifest| {
            let list = manifest["files"].as_array_mut().expect("a list");
            let place = list.iter_mut().find(|file| file["name"] == "report.json").expect("the report");
            let text = if part.ends_with("JSON") { "{" } else { "{}" };
            *place = listed("report.json", text.as_bytes());
        });
        check(&container(&files), part);
    }
}

/// Names that lead out of the folder, and lengths that lead nowhere, in place of good ones.
#[test]
fn containers_with_tricks() {
    let bundle = container(&files());
    let name_at = 30;
    assert_eq!(&bundle[name_at..name_at + 10], b"README.txt");
    for name in [b"../ADME.tx", b"/README.tx", b"a//ADME.tx", b"a\\EADME.tx", b".README.tx"] {
        let mut other = bundle.clone();
        other[name_at..name_at + 10].copy_from_slice(name);
        check(&other, "the container is broken after its beginning");
    }
    for length in [u32::MAX, 1 << 31, bundle.len() as u32] {
        let mut other = bundle.clone();
        other[22..26].copy_from_slice(&length.to_le_bytes());
        check(&other, "the container is broken after its beginning");
    }
    for text in [&b""[..], b"PK", b"PK\x03\x04", b"PK\x05\x06", b"{}"] {
        assert!(verify(text, &public()).is_err(), "{text:?}");
    }
}

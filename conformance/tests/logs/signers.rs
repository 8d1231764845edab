//! Logs of several clients, each of which signs with a key of its own: `--keys`.

use serde_json::{Value, json};

use super::{Desk, exchange};

/// A folder with the keys of three clients and of the gateway, and a log that all of them signed.
fn desk() -> Desk {
    let desk = Desk::new();
    for name in ["one", "two", "two-old", "three", "gateway", "other"] {
        assert_eq!(desk.run(&format!("keygen {name}")).status, 0, "{name}");
    }
    let signed = [("one", "one"), ("two", "two"), ("two", "two-old"), ("three", "three")];
    let mut log: Vec<_> = signed.map(|(client, key)| desk.request(client, key)).into();
    log.push(desk.signed(&exchange("repeats-client-id", true).response, "gateway"));
    desk.write("a.ndjson", log.join("\n"));
    desk
}

impl Desk {
    /// A request that names this client, signed with this key.
    fn request(&self, client: &str, key: &str) -> String {
        let request = exchange("repeats-client-id", true).request.replace("385xxxxxxxxx0001", client);
        self.signed(&request, key)
    }

    /// A line with the message, signed with this key.
    fn signed(&self, message: &str, key: &str) -> String {
        let message: Value = serde_json::from_str(message).expect("JSON");
        self.write("message.json", message.to_string());
        let signed = self.run(&format!("sign message.json --key {key}.private.pem"));
        assert_eq!(signed.status, 0, "{signed:?}");
        signed.out.trim().to_owned()
    }
}

const KEYS: &str = "\
response: { key: gateway.public.pem }
clients:
  - id: one
    key: one.public.pem
  - id: two
    keys: [two.public.pem, two-old.public.pem]
  - id: three
    key: three.public.pem
";

/// What became of one signer's signatures.
fn of(verified: usize, refused: usize, without_key: usize, keys: &[(&str, usize)]) -> Value {
    let keys: serde_json::Map<String, Value> =
        keys.iter().map(|(key, count)| ((*key).to_owned(), json!(count))).collect();
    json!({"verified": verified, "refused": refused, "without_key": without_key, "keys": keys})
}

#[test]
fn every_client_has_keys_of_its_own() {
    let desk = desk();
    // They are looked for beside the file, wherever the program runs.
    desk.write(
        "keys/keys.yaml",
        KEYS.replace("key: ", "key: ../").replace("[two.", "[../two.").replace(", two-", ", ../two-"),
    );
    for command in ["check", "verify"] {
        let (status, report) = desk.report(&format!("{command} a.ndjson --keys keys/keys.yaml"));
        let summary = &report["summary"];
        assert_eq!((status, &summary["verdict"]), (0, &json!("pass")), "{report:#}");
        assert_eq!(summary["signatures"], json!({"verified": 5, "refused": 0, "without_key": 0}));
        let signers = json!({
            "clients": {
                "one": of(1, 0, 0, &[("../one.public.pem", 1)]),
                "two": of(2, 0, 0, &[("../two.public.pem", 1), ("../two-old.public.pem", 1)]),
                "three": of(1, 0, 0, &[("../three.public.pem", 1)]),
            },
            "others": of(0, 0, 0, &[]),
            "responses": of(1, 0, 0, &[("../gateway.public.pem", 1)]),
        });
        assert_eq!(summary["signers"], signers);
    }
}

#[test]
fn a_key_of_another_client_does_not_fit() {
    let desk = desk();
    desk.write("keys.yaml", KEYS.replace("key: three", "key: one"));
    for command in ["check", "verify"] {
        let (status, report) = desk.report(&format!("{command} a.ndjson --keys keys.yaml"));
        assert_eq!(status, 1);
        let found = &report["findings"];
        let short: Vec<_> =
            found.as_array().expect("findings").iter().map(|one| (&one["record"], &one["rule"])).collect();
        assert_eq!(short, [(&json!(4), &json!("signature/valid"))], "{report:#}");
        assert_eq!(report["summary"]["signers"]["clients"]["three"], of(0, 1, 0, &[]));
    }
    // Which one it is, the diagnosis says.
    let ended = desk.run("verify a.ndjson --keys keys.yaml --diagnose --other-key three.public.pem");
    assert_eq!(ended.status, 1);
    assert!(ended.out.contains("three.public.pem"), "{}", ended.out);
}

#[test]
fn none_of_several_keys_fits() {
    let desk = desk();
    desk.write("keys.yaml", KEYS.replace("[two.public.pem, ", "[other.public.pem, "));
    let (status, report) = desk.report("verify a.ndjson --keys keys.yaml");
    let message = report["findings"][0]["message"].as_str().expect("a finding");
    assert!(status == 1 && message.ends_with("; nor does any other of its 2 keys fit"), "{message}");
    assert_eq!(report["summary"]["signers"]["clients"]["two"], of(1, 1, 0, &[("two-old.public.pem", 1)]));
}

#[test]
fn a_client_without_a_key_is_no_pass() {
    let desk = desk();
    desk.write("keys.yaml", KEYS.replace("id: three", "id: four"));
    for jobs in [1, 3] {
        let ended = desk.run(&format!("check a.ndjson --keys keys.yaml --jobs {jobs}"));
        assert_eq!(ended.status, 2, "{ended:?}");
        assert!(ended.error.contains("inconclusive: 0 errors"), "{}", ended.error);
        assert!(ended.error.contains("the file of --keys has no key for `three`"), "{}", ended.error);
    }
    let (_, report) = desk.report("check a.ndjson --keys keys.yaml");
    assert_eq!(report["summary"]["signers"]["clients"]["three"], of(0, 0, 1, &[]));
    desk.write("keys.yaml", KEYS.replace("response: { key: gateway.public.pem }\n", ""));
    let ended = desk.run("check a.ndjson --keys keys.yaml");
    assert!(ended.status == 2 && ended.error.contains("none for responses"), "{ended:?}");
}

/// Who refuses a signature does not hold what it says against the client.
#[test]
fn sequences_count_what_the_client_signed() {
    let desk = desk();
    let twice = [desk.request("one", "one"), desk.request("one", "one").replace("2001-07-04", "2001-07-05")];
    desk.write("a.ndjson", twice.join("\n"));
    desk.write("keys.yaml", KEYS);
    let rules = |more: &str| {
        let (_, report) = desk.report(&format!("check a.ndjson --sequences {more}"));
        let findings = report["findings"].as_array().expect("findings").clone();
        findings.iter().map(|found| found["rule"].as_str().expect("a rule").to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(rules(""), ["client/message-id"]);
    assert_eq!(rules("--keys keys.yaml"), ["signature/valid"]);
}

#[test]
fn mistakes_have_their_place_and_their_cure() {
    let desk = desk();
    desk.write("broken.pem", "no key\n");
    let files = [
        ("no keys", "clients: []\n"),
        ("an unknown key", "clients:\n  - id: one\n    kye: one.public.pem\n"),
        ("no YAML", "clients: [\n"),
        (
            "everything else",
            "response: { key: gateway.private.pem, keys: [gateway.public.pem] }
clients:
  - id: one
    key: missing.pem
  - id: one
    key: broken.pem
  - id: ''
    key: '-'
  - id: two
  - id: three
    keys: []
  - id: four
    keys: [three.public.pem, env:THERE_IS_NO_SUCH_KEY, three.private.pem]
",
        ),
    ];
    let mut told = String::new();
    for (name, text) in files {
        desk.write("keys.yaml", text);
        let ended = desk.run("verify a.ndjson --keys keys.yaml");
        assert_eq!((ended.status, ended.out.as_str()), (2, ""), "{name}: {ended:?}");
        told += &format!("# {name}\n{}\n", ended.error);
    }
    insta::assert_snapshot!("keys", told);
    let ended = desk.run("verify a.ndjson --keys nowhere.yaml");
    assert!(ended.status == 3 && ended.error.contains("nowhere.yaml"), "{ended:?}");
    let ended = desk.run("verify a.ndjson --keys keys.yaml --key one.public.pem");
    assert!(ended.status == 2 && ended.error.contains("cannot be used with"), "{ended:?}");
}

/// What editors check is what the program reads.
#[test]
fn its_schema_takes_what_it_reads() {
    let schema: Value = serde_json::from_str(&Desk::new().run("schema keys").out).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let check = |value: Value, fits: bool| assert_eq!(validator.is_valid(&value), fits, "{value}");
    check(
        json!({"response": {"key": "a"}, "clients": [{"id": "x", "key": "a"}, {"id": "y", "keys": ["a", "b"]}]}),
        true,
    );
    check(json!({"clients": [{"id": "x"}]}), false);
    check(json!({"clients": [{"id": "x", "key": "a", "keys": ["b"]}]}), false);
    check(json!({"clients": [{"id": "x", "kye": "a"}]}), false);
}

//! The gateway's configuration: what it means, and every mistake with its place and cure.

use std::path::Path;

use conformance::catalog::{Catalog, model};
use conformance::config::ConfigError;
use conformance::gateway::config::{Config, EXAMPLE, LISTEN, PathTemplate};
use conformance::gateway::server::Limits;
use conformance::signature::PublicKey;
use model::Signs;

/// Where the files are that configurations name; there is none of this name itself.
const BESIDE: &str = "tests/keys/files/gateway.yaml";

fn parse(text: &str) -> Result<Config, ConfigError> {
    Config::parse(Path::new(BESIDE), text, &Catalog::generated(), &model().expect("the model"))
}

fn file(name: &str) -> String {
    std::fs::read_to_string(Path::new(BESIDE).with_file_name(name)).expect("a key file")
}

/// What stands between a PEM file's lines, in one line.
fn bare(pem: &str) -> String {
    pem.lines().filter(|line| !line.starts_with('-')).collect()
}

/// Indented, as a block in YAML.
fn block(text: &str) -> String {
    text.lines().map(|line| format!("      {line}\n")).collect()
}

#[test]
fn nothing_is_a_demonstration() {
    let (catalog, model) = (Catalog::generated(), model().expect("the model"));
    let key = |signs| model.keys.iter().find(|key| key.signs == signs).expect("a test key");
    for config in [parse("").expect("a configuration"), Config::demo(&catalog, &model).expect("a configuration")] {
        assert!(config.has_demo_clients && config.has_demo_key);
        assert!(LISTEN.ip().is_loopback() && config.listen == LISTEN);
        assert_eq!((config.data, config.paths), (None, PathTemplate::default()));
        assert_eq!(config.limits, Limits::default());
        assert_eq!(*config.key.to_bare(), key(Signs::Response).private);
        let first = &config.clients[0];
        assert!(first.is_active && first.rate.is_none() && catalog.ids().into_iter().all(|id| first.may_use(id)));
        assert_eq!(first.key.as_ref().map(PublicKey::to_bare).as_ref(), Some(&key(Signs::Request).public));
        // One for each way to be turned away.
        assert!(config.clients.iter().any(|client| !client.is_active));
        assert!(config.clients.iter().any(|client| client.key.is_none()));
        assert!(config.clients.iter().any(|client| !client.may_use(catalog.ids()[0])));
        assert!(config.clients.iter().any(|client| client.rate == Some(1)));
    }
}

/// The example's comments say that its values are the defaults.
#[test]
fn the_example_says_what_holds() {
    let text = EXAMPLE
        .replace("gateway.private.pem", "client.private.pem")
        .replace("shop.public.pem", "client.public.pem")
        .replace("env:SHOP_2_PUBLIC_KEY", "client.public.pkcs1.pem");
    let config = parse(&text).expect("a configuration");
    assert!(!config.has_demo_clients && !config.has_demo_key);
    assert_eq!((config.listen, config.paths, config.limits), (LISTEN, PathTemplate::default(), Limits::default()));
    assert_eq!(config.data.as_deref(), Some(Path::new("tests/keys/files/gateway-data")));
    assert_eq!(*config.key.to_pem(), file("client.private.pem"));
    let [one, two] = config.clients.as_slice() else { panic!("two clients") };
    assert_eq!((one.id.as_str(), one.is_active, one.rate), ("shop-1", true, Some(50)));
    assert_eq!([one.may_use("pay@2.0.4"), one.may_use("pay@2.0.0")], [true, false]);
    assert_eq!((two.id.as_str(), two.is_active, two.rate), ("shop-2", false, None));
    assert!(two.may_use("pay@2.0.0"));
    for client in [one, two] {
        assert_eq!(client.key.as_ref().map(PublicKey::to_pem), Some(file("client.public.pem")));
    }
}

#[test]
fn a_key_may_stand_in_the_file() {
    let public = file("client.public.pem");
    let bare = bare(&public);
    let folded: String =
        bare.as_bytes().chunks(64).map(|line| format!("{}\n", String::from_utf8_lossy(line))).collect();
    for key in
        [format!("|\n{}", block(&public)), bare, format!(">-\n{}", block(&folded)), "client.public.pem".to_owned()]
    {
        let config =
            parse(&format!("clients:\n  - id: 211020000000000000044\n    key: {key}\n")).expect("a configuration");
        let client = &config.clients[0];
        assert_eq!(client.id, "211020000000000000044", "ids that look like numbers");
        assert_eq!(client.key.as_ref().map(PublicKey::to_pem).as_ref(), Some(&public), "{key}");
        assert!(!config.has_demo_clients && config.has_demo_key);
    }
}

#[test]
fn other_values() {
    let text = "listen: \"[::1]:0\"\npaths: /gate/{function}\nclients: []\nlimits: { body_bytes: 1, header_seconds: 2, \
                body_seconds: 3, connections: 4, stop_seconds: 3600 }\n";
    let config = parse(text).expect("a configuration");
    assert_eq!(config.listen.to_string(), "[::1]:0");
    assert_eq!(config.paths.path("lend.shop.openUp"), "/gate/lend/shop/openup");
    assert_eq!((config.clients.len(), config.has_demo_clients), (0, false));
    let Limits { body, header_time, body_time, connections, stop_time } = config.limits;
    assert_eq!((body, connections), (1, 4));
    assert_eq!([header_time, body_time, stop_time].map(|time| time.as_secs()), [2, 3, 3600]);
}

/// Each function of the APIs has a path of its own, so that a path tells it.
#[test]
fn paths_tell_functions() {
    let functions: Vec<&str> = Catalog::generated().contracts.iter().map(|contract| contract.function).collect();
    let paths = PathTemplate::default();
    for function in &functions {
        assert_eq!(paths.function(&paths.path(function), functions.iter().copied()), Some(*function));
    }
    // As public clients write it.
    assert!(functions.iter().any(|function| paths.path(function) == "/alipay/intl/acquiring/offline/precreate.htm"));
}

#[test]
fn every_mistake_has_a_place_and_a_cure() {
    let private = file("client.private.pem");
    let mut damaged = bare(&private);
    damaged.replace_range(100..101, "*");
    let cases: Vec<(&str, String)> = [
        ("an unknown key", "lisen: 127.0.0.1:80\n"),
        ("an unknown key like no other", "database: x\n"),
        ("an unknown limit", "limits:\n  body_time: 5\n"),
        ("an unknown key of a client", "clients:\n  - id: a\n    public_key: x\n"),
        ("a client without an id", "clients:\n  - active: true\n"),
        ("a client without anything", "clients:\n  - id:\n"),
        ("a key twice", "data: a\ndata: b\n"),
        ("no number", "limits: { connections: many }\n"),
        ("half a number", "limits: { body_seconds: 0.5 }\n"),
        ("a negative number", "limits: { body_seconds: -1 }\n"),
        ("no truth", "clients: [{ id: a, active: sometimes }]\n"),
        ("no list", "clients: { id: a }\n"),
        ("no group", "limits: 5\n"),
        ("no file of this kind", "- a\n- b\n"),
        ("two documents", "data: a\n---\ndata: b\n"),
        ("broken YAML", "clients: [\n"),
        ("limits", "limits: { body_bytes: 0, header_seconds: 3601, connections: 99999999 }\nclients:\n  - { id: a, requests_per_second: 0 }\n"),
        ("addresses", "listen: localhost\n"),
        ("paths", "paths: gate/{function}\n"),
        ("paths with other braces", "paths: /{functon}.htm\n"),
        ("contracts", "clients:\n  - id: a\n    contracts: [pay@2.0.4, precreate@2.0.4, refund@1]\n"),
        ("ids", "clients:\n  - id: a\n  - id: \"\"\n  - id: a\n"),
        ("a key that is not there", "key: gone.pem\n"),
        ("a variable that is not there", "key: env:NO_SUCH_VARIABLE_HERE\n"),
        ("a variable without a name", "key: \"env:\"\n"),
        ("a key from standard input", "key: \"-\"\n"),
        ("the other half of the pair", "key: client.public.pem\nclients:\n  - id: a\n    key: client.private.pem\n"),
        ("keys of another kind", "key: ec.private.pem\nclients:\n  - { id: a, key: small.public.pem }\n  - { id: b, key: certificate.pem }\n"),
        ("many at once", "listen: here\npaths: \"?\"\nlimits: { connections: 0 }\nkey: gone.pem\nclients:\n  - { id: a, contracts: [pay] }\n"),
    ]
    .map(|(name, text)| (name, text.to_owned()))
    .into_iter()
    .chain([("a damaged key in the file", format!("key: \"{damaged}\"\n"))])
    .collect();
    let mut said = String::new();
    for (name, text) in cases {
        let error = parse(&text).err().unwrap_or_else(|| panic!("{name}: not noticed")).to_string();
        for line in error.lines() {
            assert!(line.starts_with(BESIDE), "{name}: {line}");
        }
        let secret = bare(&private);
        let shown = (0..secret.len() - 8).find(|at| error.contains(&secret[*at..at + 8]));
        assert_eq!(shown, None, "{name}: the error shows a part of a key");
        said.push_str(&format!("{name}:\n{error}\n\n"));
    }
    insta::assert_snapshot!(said);
}

#[test]
fn a_file_that_is_not_there() {
    let (catalog, model) = (Catalog::generated(), model().expect("the model"));
    let error = Config::read(Path::new(BESIDE), &catalog, &model).expect_err("no file");
    assert!(matches!(error, ConfigError::Unreadable { .. }));
    assert!(error.to_string().starts_with(&format!("cannot read the configuration {BESIDE}: ")), "{error}");
}

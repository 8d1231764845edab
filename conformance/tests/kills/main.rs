//! Every defect is killed by the case that `matrix.tsv` says tells best, which passes when
//! there is no defect. `cargo xtask kill-matrix` runs all cases, and writes the file.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use conformance::catalog::{self, Catalog};
use conformance::gateway::Gateway;
use conformance::gateway::config::{Config, DEMO_CLIENT, DEMO_OTHER_CLIENT, DEMO_TURNED_AWAY};
use conformance::gateway::defect::defects;
use conformance::gateway::store::Store;
use conformance::signature::PrivateKey;
use conformance::suite::Selection;
use conformance::suite::live::kills::{Matrix, text};
use conformance::suite::live::{Client, Limits, Reach, Setup, cases, tag, vector_clients};
use model::Signs;

#[test]
fn every_defect_is_killed_and_no_sound_gateway_is() {
    let (catalog, model) = (Catalog::generated(), Arc::new(catalog::model().expect("the model")));
    let (vectors, signatures) = (catalog::vectors(None).expect("vectors"), catalog::signature_vectors().expect("more"));
    let gateway = model.gateway.as_ref().expect("a gateway");
    let aliases = vector_clients(&catalog, gateway, &signatures, &vectors);
    let mut config = Config::demo(&catalog, &model).expect("a demonstration");
    config.also_known_as(aliases.iter().map(String::as_str).chain([DEMO_OTHER_CLIENT]));
    let key = &model.keys.iter().find(|key| key.signs == Signs::Request).expect("a key").private;
    let client_key = PrivateKey::read(key.as_bytes(), catalog.envelope.key_bits).expect("a key");
    let gateway_key = config.key.public();
    let tag = tag(0);
    let setup = Setup {
        catalog,
        model: &model,
        gateway,
        vectors: &vectors,
        signatures: &signatures,
        client: Client { id: DEMO_CLIENT, key: &client_key, aliases: &aliases },
        gateway_key: &gateway_key,
        asked: None,
        tag: &tag,
        always_succeeds: true,
        has_sandbox: true,
        other_client: Some(Client { id: DEMO_OTHER_CLIENT, key: &client_key, aliases: &[] }),
        turned_away: DEMO_TURNED_AWAY,
        can_restart: true,
        reach: Reach::Body,
    };
    let healthy = Gateway::new(catalog, &model, config, Store::in_memory().expect("a store")).expect("a gateway");
    let all = cases(&setup, &Selection::default(), &[]);
    let matrix = Matrix::new(&setup, &all, &Limits::default(), healthy, &model);

    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/kills/matrix.tsv");
    let written = std::fs::read_to_string(path).expect("the matrix");
    let lines = written.strip_prefix(text::HEADING).expect("the heading").lines();
    let rows: BTreeMap<&str, Vec<&str>> =
        lines.map(|line| line.split('\t').collect()).map(|row: Vec<_>| (row[0], row)).collect();

    let mut wrong = Vec::new();
    let defects = defects(&model);
    for defect in &defects {
        let Some([_, _, case, rule]) = rows.get(defect.id.as_str()).map(Vec::as_slice) else {
            wrong.push(format!("{} is not in the matrix; run `cargo xtask kill-matrix`", defect.id));
            continue;
        };
        let blamed = matrix.blamed(Some(defect), case).expect("a store");
        if blamed != Some(rule) {
            wrong.push(format!("{}: {case} blames {blamed:?}, not {rule}", defect.id));
        }
        if let Some(rule) = matrix.blamed(None, case).expect("a store") {
            wrong.push(format!("without a defect {case} blames {rule}"));
        }
    }
    assert_eq!(wrong, [""; 0]);
    assert_eq!(rows.len(), defects.len(), "the matrix has defects that are no more; run `cargo xtask kill-matrix`");
}

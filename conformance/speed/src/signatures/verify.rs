//! `verify`: bare verification by backend, and messages that are judged and verified.

use std::hint::black_box;

use conformance::judge::{Keys, Options, Signature, judge};
use conformance::signature::backend::{Backend, Reference, Ring, VERIFYING};
use measure::Failure;
use measure::bench::Effort;
use measure::bench::corpus::options;
use measure::bench::report::{Heading, Table};
use measure::bench::rounds::Contestant;

use super::openssl::{Counted, contestant};
use super::{Material, aws_lc};

/// Messages a second and core that `check` must judge and verify.
const REQUIRED: f64 = 25_000.0;

/// `openssl speed` takes seconds of each round.
const MOST_ROUNDS: usize = 7;

pub(crate) fn tables(effort: &Effort) -> Result<Vec<Table>, Failure> {
    let material = Material::new(effort)?;
    Ok(vec![bare(&material, effort)?, judged(&material, effort)?])
}

fn bare(material: &Material, effort: &Effort) -> Result<Table, Failure> {
    let [request, response] = &material.public;
    let parsed = [aws_lc::parsed(request)?, aws_lc::parsed(response)?];
    let all = |verifies: &dyn Fn(&super::Signed) -> bool| material.signed.iter().all(verifies);
    let by = |backend: &'static dyn Backend| {
        move || all(&|one| backend.verify(one.of(&material.public), one.algorithm, &one.message, &one.signature))
    };
    let by_aws_lc = || all(&|one| aws_lc::verifies(one.of(&parsed), &one.message, &one.signature));
    let (by_ring, by_reference) = (by(&Ring), by(&Reference));
    // Who is timed says yes, and would say no.
    let says_no = material.signed.iter().all(|one| {
        let (key, altered) = (one.of(&parsed), one.message.get(1..).unwrap_or_default());
        !aws_lc::verifies(key, altered, &one.signature)
    });
    if !(by_ring() && by_reference() && by_aws_lc() && says_no) {
        return Err(Failure::Wrong("a backend does not verify the corpus".to_owned()));
    }

    let count = material.signed.len() as f64;
    let mut contestants = vec![
        Contestant::here("ring", "ours", "digest and RSA; reads the key's parts each time", || {
            black_box(by_ring());
        }),
        Contestant::here("rsa and sha2", "other", "digest and RSA", || {
            black_box(by_reference());
        }),
        Contestant::here("aws-lc-rs", "other", "digest and RSA with a parsed key", || {
            black_box(by_aws_lc());
        }),
    ];
    contestants.extend(contestant(Counted::Verifies, count));
    let heading = Heading {
        id: "verify-bare",
        title: "Bare RSA-2048 verification".to_owned(),
        about: format!("{}; one thread", material.corpus.size()),
        unit: "verified/s",
        amount: count,
    };
    Table::measured(&heading, &mut contestants, effort.rounds.min(MOST_ROUNDS))
}

fn judged(material: &Material, effort: &Effort) -> Result<Table, Failure> {
    let (catalog, messages) = (&material.world.catalog, &material.corpus.messages);
    let [request, response] = material.public.clone();
    let parsed = [aws_lc::parsed(&request)?, aws_lc::parsed(&response)?];
    let keys = Keys { request: Some(request), response: Some(response), asked: None };
    let without_keys = options(catalog);
    let with_keys = Options { keys: Some(keys), ..without_keys.clone() };
    let sound = |options: &Options, wanted: Signature| {
        messages.iter().all(|message| {
            let judged = judge(catalog, &message.text, options);
            judged.findings.is_empty() && judged.signature == wanted
        })
    };
    if !(sound(&with_keys, Signature::Verified) && sound(&without_keys, Signature::Unasked)) {
        return Err(Failure::Wrong("the corpus is not verified".to_owned()));
    }

    let does = format!("judges and verifies as `check --key` does, by {}", VERIFYING.name());
    let mut contestants = [
        Contestant::here("judged and verified", "verified", &does, || {
            black_box(sound(&with_keys, Signature::Verified));
        }),
        Contestant::here("the same by aws-lc-rs", "other", "judges, and verifies with a parsed key", || {
            black_box(sound(&without_keys, Signature::Unasked));
            for one in &material.signed {
                black_box(aws_lc::verifies(one.of(&parsed), &one.message, &one.signature));
            }
        }),
        Contestant::here("judged only", "judged", "without keys", || {
            black_box(sound(&without_keys, Signature::Unasked));
        }),
    ];
    let heading = Heading {
        id: "verify-judged",
        title: "Messages with their signatures".to_owned(),
        about: format!("{}; RSA-2048; one thread", material.corpus.size()),
        unit: "messages/s",
        amount: messages.len() as f64,
    };
    let table = Table::measured(&heading, &mut contestants, effort.rounds)?;
    Ok(table.reaches(effort, "verified", REQUIRED))
}

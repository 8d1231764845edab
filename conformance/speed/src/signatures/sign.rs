//! `sign`: signatures by backend.

use std::hint::black_box;

use conformance::signature::backend::{BULK_SIGNING, Backend, SIGNING};
use measure::Failure;
use measure::bench::Effort;
use measure::bench::report::{Heading, Table};
use measure::bench::rounds::Contestant;

use super::openssl::{Counted, contestant};
use super::{Material, aws_lc};

/// `openssl speed` takes seconds of each round.
const MOST_ROUNDS: usize = 7;

/// So many of the messages: one signature takes as long as thirty verifications.
const MESSAGES: usize = 30;

pub(crate) fn tables(effort: &Effort) -> Result<Vec<Table>, Failure> {
    let material = Material::new(effort)?;
    let signed = &material.signed[..material.signed.len().min(MESSAGES)];
    let pairs = [&material.keys.request, &material.keys.response].map(aws_lc::key_pair);
    let [Ok(request), Ok(response)] = pairs else {
        return Err(Failure::Environment("aws-lc-rs does not take the test keys".to_owned()));
    };
    let pairs = [request, response];
    let by = |backend: &'static dyn Backend| {
        let material = &material;
        move |one: &super::Signed| {
            backend.sign(material.keys.private(one.direction), one.algorithm, &one.message).unwrap_or_default()
        }
    };
    let by_aws_lc = |one: &super::Signed| aws_lc::sign(one.of(&pairs), &one.message).unwrap_or_default();
    let (by_bulk, by_single) = (by(BULK_SIGNING), by(SIGNING));
    // PKCS #1 v1.5 signatures of the same bytes are the same.
    if !signed.iter().all(|one| [by_bulk(one), by_single(one), by_aws_lc(one)].iter().all(|got| *got == one.signature))
    {
        return Err(Failure::Wrong("a backend signs otherwise".to_owned()));
    }

    let mut contestants = vec![
        Contestant::here(BULK_SIGNING.name(), "ours", "signs where many messages are made", || {
            signed.iter().for_each(|one| drop(black_box(by_bulk(one))));
        }),
        Contestant::here(SIGNING.name(), "ours", "signs single messages", || {
            signed.iter().for_each(|one| drop(black_box(by_single(one))));
        }),
        Contestant::here("aws-lc-rs", "other", "signs with a parsed key", || {
            signed.iter().for_each(|one| drop(black_box(by_aws_lc(one))));
        }),
    ];
    let amount = signed.len() as f64;
    contestants.extend(contestant(Counted::Signs, amount));
    let heading = Heading {
        id: "sign",
        title: "RSA-2048 signatures".to_owned(),
        about: format!("{} of {}; one thread", signed.len(), material.corpus.size()),
        unit: "signed/s",
        amount,
    };
    Ok(vec![Table::measured(&heading, &mut contestants, effort.rounds.min(MOST_ROUNDS))?])
}

//! Hostile requests.

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::atomic::{AtomicBool, Ordering};

use conformance::report::Verdict;
use conformance::signature::backend::BULK_SIGNING;
use conformance::signature::sign::Signer;
use conformance::suite::live::http::Http;
use conformance::suite::live::plan::plan;
use conformance::suite::live::report::Report;
use conformance::suite::live::robustness::{abuses, is_sound};
use wire::{Algorithm, Contract};

use super::broken::{CONTRACT, response, rules};
use super::*;

const ROBUSTNESS: Option<&str> = Some("*/robustness/*");

/// Nothing that the judge objects to may succeed. The other way round, who refuses 1,000
/// levels or half a pair does well, too.
#[test]
fn what_may_succeed_is_sound() {
    let world = World::new();
    let tag = tag(1);
    let setup = world.setup(&tag);
    let contract = super::broken::contract(CONTRACT);
    let mut stricter = BTreeSet::new();
    let found = cases(&setup, &selection(Some(CONTRACT), ROBUSTNESS), &[]);
    for case in &found.cases {
        let end = case.id.rsplit('/').next().unwrap_or_default();
        let abuse = abuses().find(|abuse| abuse.id == end).expect("an abuse");
        let body = &plan(&setup, case).expect("a plan").steps[0].body;
        let is_sound = is_sound(&setup, contract, body);
        assert!(abuse.reaction.may_succeed || !is_sound, "{end} is sound");
        if abuse.reaction.may_succeed && !is_sound {
            stricter.insert(end);
        }
    }
    let expected = ["byte-order-mark", "lone-surrogate", "nested-1000", "nested-100000", "nested-objects"];
    assert_eq!(stricter, BTreeSet::from(expected));
}

/// Only what the gateway makes of the text can be the reason of a refusal.
#[test]
fn what_is_no_json_is_signed_as_it_stands() {
    let world = World::new();
    let tag = tag(1);
    let setup = world.setup(&tag);
    for id in ["comment", "trailing-comma", "bare-nul", "no-utf-8", "second-head", "request-as-array", "nested-1000"] {
        let found = cases(&setup, &selection(Some(CONTRACT), Some(&format!("*/robustness/{id}"))), &[]);
        let body = &plan(&setup, &found.cases[0]).expect("a plan").steps[0].body;
        let after = |name: &[u8]| {
            let at = body.windows(name.len()).rposition(|part| part == name).expect("a member");
            (at, at + name.len())
        };
        let ((_, start), (end, signature)) = (after(b"{\"request\":"), after(b",\"signature\":\""));
        let signer = Signer { key: &world.client_key, backend: BULK_SIGNING, asked: None };
        let expected = signer.sign(Algorithm::RsaPkcs1Sha256, &body[start..end]).expect("signed");
        assert_eq!(String::from_utf8_lossy(&body[signature..]), format!("{expected}\"}}"), "{id}");
    }
}

#[test]
fn ids_are_unique() {
    let ids: Vec<_> = abuses().map(|abuse| abuse.id).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
    assert!(ids.len() > 90, "{}", ids.len());
}

#[test]
fn one_that_accepts_anything() {
    let world = World::new();
    let report = run_with(&world, &|request| Ok(answer(response(request, "SUCCESS"))));
    let wanted = abuses().filter(|abuse| abuse.reach() == Reach::Body && !abuse.reaction.may_succeed);
    let wanted: BTreeSet<_> = wanted.map(|abuse| format!("{CONTRACT}/robustness/{}", abuse.id)).collect();
    let robust: Vec<_> = report.groups.iter().filter(|group| group.rule == "live/robust").collect();
    assert_eq!(robust.len(), 1);
    assert_eq!(robust[0].cases.iter().cloned().collect::<BTreeSet<_>>(), wanted);
}

#[test]
fn one_that_fails_on_bad_json() {
    let world = World::new();
    for (status, expected) in [(500, &["live/robust"][..]), (400, &[]), (302, &[]), (204, &["live/status"])] {
        let report = run_with(&world, &|request| match serde_json::from_slice::<serde_json::Value>(request) {
            Err(_) => Ok(HttpAnswer { status, ..answer(b"<p>Sorry.".to_vec()) }),
            Ok(_) => world.answer(&Outgoing::new(super::broken::contract(CONTRACT), request)),
        });
        assert_eq!(rules(&report).into_iter().collect::<Vec<_>>(), expected, "{status}");
    }
}

#[test]
fn one_that_says_nothing_to_bad_json() {
    let world = World::new();
    let report = run_with(&world, &|request| match serde_json::from_slice::<serde_json::Value>(request) {
        Err(_) => Err(Unreachable::closed()),
        Ok(_) => world.answer(&Outgoing::new(super::broken::contract(CONTRACT), request)),
    });
    assert_eq!(rules(&report), BTreeSet::from(["live/answer"]));
    let example = &report.groups[0].example;
    assert_eq!(
        (example.request_number, example.wrong[0].got.as_str()),
        (1, "the connection was closed without an answer")
    );
}

/// What it answers is fine, and the next one is not answered any more.
#[test]
fn one_that_dies_of_depth() {
    let world = World::new();
    let is_dead = AtomicBool::new(false);
    for (status, got) in [(None, "gone"), (Some(503), "status 503")] {
        is_dead.store(false, Ordering::Relaxed);
        let report = run_with(&world, &|request| {
            if is_dead.load(Ordering::Relaxed) {
                return match status {
                    None => Err(Unreachable("gone".to_owned())),
                    Some(status) => Ok(HttpAnswer { status, ..answer(Vec::new()) }),
                };
            }
            let depth = request.windows(2).filter(|pair| pair == b"[[").count();
            is_dead.fetch_or(depth > 50_000, Ordering::Relaxed);
            world.answer(&Outgoing::new(super::broken::contract(CONTRACT), request))
        });
        let first = report.groups.iter().find(|group| group.rule == "live/alive").expect("a failure");
        let example = &first.example;
        assert_eq!(first.cases, [format!("{CONTRACT}/robustness/nested-100000")]);
        assert_eq!((example.request_number, example.wrong[0].got.as_str()), (2, got));
        assert_eq!(example.what.as_deref(), Some("100,000 levels."));
    }
}

/// Cases of HTTP are no cases for who has none.
#[test]
fn reach() {
    let world = World::new();
    let tag = tag(1);
    let count = |reach| {
        let found = cases(&Setup { reach, ..world.setup(&tag) }, &selection(Some(CONTRACT), ROBUSTNESS), &[]);
        (found.cases.len(), found.left_out.values().sum::<usize>())
    };
    let of = |reach| abuses().filter(|abuse| abuse.reach() == reach).count();
    let (body, request, bytes) = (of(Reach::Body), of(Reach::Request), of(Reach::Bytes));
    assert_eq!(count(Reach::Body), (body, request + bytes));
    assert_eq!(count(Reach::Request), (body + request, bytes));
    assert_eq!(count(Reach::Bytes), (body + request + bytes, 0));
}

/// A target without connections skips what needs one, and that is no pass.
#[test]
fn nothing_that_was_not_sent_passes() {
    let world = World::new();
    let tag = tag(1);
    let setup = Setup { reach: Reach::Bytes, can_restart: true, ..world.setup(&tag) };
    let target = Called(|request: &Outgoing<'_>| world.answer(request));
    for (id, failed) in [("*/robustness/zeros", 1), ("*/sequence/restart", 0)] {
        let cases = cases(&setup, &selection(Some(CONTRACT), Some(id)), &[]);
        match run(&setup, &cases, &jobs(1), &target, &|_, _| {}) {
            Ok(report) => assert_eq!((report.verdict, report.failed(), failed), (Verdict::Inconclusive, 0, 0)),
            Err(error) => assert_eq!((error.to_string().as_str(), failed), ("this target has no connections", 1)),
        }
    }
}

/// A server that answers every connection with the same bytes.
#[test]
fn one_that_fails_on_bytes() {
    let world = World::new();
    for (answers, expected) in [
        ("HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n", "live/robust"),
        ("HTTP/1.1 204 No\r\n\r\n", "live/status"),
        // Bytes without sense may be met by nothing; the sound request after them may not.
        ("", "live/alive"),
    ] {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let url = format!("http://{}/", listener.local_addr().expect("an address"));
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.expect("a connection");
                let _ = stream.read(&mut [0; 4096]);
                let _ = stream.write_all(answers.as_bytes());
            }
        });
        let target = Http::new(move |_: &'static Contract| url.clone(), Duration::from_secs(20), 1);
        let tag = tag(1);
        let setup = Setup { reach: Reach::Bytes, ..world.setup(&tag) };
        let selected = selection(Some(CONTRACT), Some("*/robustness/no-http"));
        let report = run(&setup, &cases(&setup, &selected, &[]), &jobs(1), &target, &|_, _| {}).expect("a report");
        assert_eq!(rules(&report), BTreeSet::from([expected]), "{answers}");
        assert_eq!(report.groups[0].example.curl.starts_with("none: "), expected != "live/alive");
    }
}

/// One case after another, with the body alone.
fn run_with(world: &World, answer: &(dyn Fn(&[u8]) -> Result<HttpAnswer, Unreachable> + Sync)) -> Report {
    let target = Called(|request: &Outgoing<'_>| answer(request.body));
    world.run(&selection(Some(CONTRACT), ROBUSTNESS), &jobs(1), &target).expect("a report")
}

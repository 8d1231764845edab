//! Random cases: they are what the seed says, the reference gateway passes them, and what
//! a broken one fails is shown as small as can be.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use conformance::report::Verdict;
use conformance::report::text::Style;
use conformance::suite::live::random::Replay;
use conformance::suite::live::report::{Failure, Report};
use conformance::suite::live::{Cases, Suite, text};
use serde_json::Value;
use wire::{Direction, Readings};

use super::broken::{contract, response, sign};
use super::*;

const CONTRACT: &str = "preCreate@2.0.4";

/// Bytes of a request in which nothing is that need not be.
const SMALLEST: usize = 1100;

fn random(jobs: usize, seed: u64, cases: Option<usize>) -> Limits {
    Limits { seed, cases, shrinking: Duration::from_secs(600), ..super::jobs(jobs) }
}

/// The random cases of some suites.
fn run_random(
    world: &World,
    selection: &Selection,
    suites: &[Suite],
    limits: &Limits,
    target: &dyn Target,
) -> Result<Report, Unreachable> {
    run_tagged(world, limits.seed, selection, suites, limits, target)
}

fn run_tagged(
    world: &World,
    number: u64,
    selection: &Selection,
    suites: &[Suite],
    limits: &Limits,
    target: &dyn Target,
) -> Result<Report, Unreachable> {
    let tag = tag(number);
    let setup = world.setup(&tag);
    let mut cases = cases(&setup, selection, suites);
    cases.cases.clear();
    run(&setup, &cases, limits, target, &|_, _| {})
}

#[test]
fn the_reference_gateway_passes() {
    let world = World::new();
    let target = Called(|request: &Outgoing<'_>| world.answer(request));
    for seed in [1, 2] {
        let limits = random(4, seed, None);
        let report = run_random(&world, &selection(None, None), &[], &limits, &target).expect("a report");
        let text = text::rest(&report, Style::Lines).join("\n");
        assert_eq!((report.verdict, report.seed), (Verdict::Pass, Some(seed)), "{text}");
        assert!(text.contains(&format!("seed: {seed}")), "{text}");
        let rows: Vec<_> = report.rows.iter().map(|row| (row.suite, row.contract, row.passed)).collect();
        let expected = [
            (Suite::Sequence, "pay@2.0.0", 11),
            (Suite::Sequence, "pay@2.0.4", 11),
            (Suite::Sequence, "preCreate@2.0.4", 10),
            (Suite::Property, "pay@2.0.0", 160),
            (Suite::Property, "pay@2.0.4", 160),
            (Suite::Property, "preCreate@2.0.4", 160),
        ];
        assert_eq!(rows, expected, "{text}");
    }
}

#[test]
fn the_same_seed_makes_the_same_report() {
    let world = World::new();
    let healthy = Called(|request: &Outgoing<'_>| world.answer(request));
    let refusing = Called(|request: &Outgoing<'_>| Ok(answer(response(request.body, "PARAM_ILLEGAL"))));
    let generous = Called(|request: &Outgoing<'_>| Ok(answer(response(request.body, "SUCCESS"))));
    let targets: [(&dyn Target, bool); 3] = [(&healthy, true), (&refusing, false), (&generous, false)];
    for (target, is_healthy) in targets {
        let report = |jobs| {
            let limits = random(jobs, 5, Some(96));
            let report = run_random(&world, &selection(Some(CONTRACT), None), &[], &limits, target);
            let report = report.expect("a report");
            assert_eq!(report.verdict == Verdict::Pass, is_healthy);
            serde_json::to_string(&report).expect("JSON")
        };
        assert_eq!(report(1), report(8));
    }
}

#[test]
fn another_seed_makes_other_messages() {
    let world = World::new();
    let bodies = |seed, cases, case: Option<&str>| {
        let bodies = Mutex::new(Vec::new());
        let target = Called(|request: &Outgoing<'_>| {
            bodies.lock().expect("a list").push(without_ids(request.body));
            Ok(answer(response(request.body, "SUCCESS")))
        });
        let limits = Limits { shrinking: Duration::ZERO, ..random(3, seed, cases) };
        let report = run_random(
            &world,
            &Selection { contract: Some(CONTRACT.to_owned()), case: case.map(str::to_owned), ..Selection::default() },
            &[Suite::Property],
            &limits,
            &target,
        );
        report.expect("a report");
        bodies.into_inner().expect("a list")
    };
    let all = bodies(1, Some(40), None);
    let others = bodies(2, Some(40), None);
    let same = all.iter().filter(|body| others.contains(body)).count();
    assert!(same < 4, "{same} of {}", all.len());
    // One alone is the one among many, also beyond the usual number.
    for number in [0, 1, 7, 39] {
        let alone = bodies(1, None, Some(&format!("{CONTRACT}/property/{number}")));
        assert!(!alone.is_empty() && all.contains(&alone[0]), "{number}");
    }
    assert_eq!(bodies(1, None, Some(&format!("{CONTRACT}/property/123456"))).len(), 1);
}

/// Who reads the documents otherwise, or minds what they do not list, breaks no rule.
#[test]
fn other_readings_are_no_failures() {
    let world = World::new();
    let vectors = world.vectors.iter().flat_map(|file| &file.vectors);
    let plain = vectors.filter(|vector| vector.id == "preCreate@2.0.4/Order.orderTitle/required#present");
    let plain = plain.filter_map(|vector| vector.request.as_deref()).next().expect("a request");
    let breaks = |request: &[u8], readings: &Readings| {
        let rules = |text| (contract(CONTRACT).check)(Direction::Request, text, readings).into_iter();
        let of_plain: Vec<_> = rules(plain.as_bytes()).map(|found| found.rule.id).collect();
        rules(request).any(|found| !of_plain.contains(&found.rule.id))
    };
    let errata = Catalog::generated().errata.iter();
    let mut all = vec![Catalog::generated().readings()];
    for (erratum, reading) in errata.flat_map(|erratum| erratum.readings.iter().map(|reading| (erratum.id, *reading))) {
        let mut readings = Catalog::generated().readings();
        readings.pick(erratum, reading).expect("a reading");
        all.push(readings);
    }
    let strict = |request: &[u8]| all.iter().any(|readings| breaks(request, readings)).then_some("PARAM_ILLEGAL");
    let target = Called(|request: &Outgoing<'_>| match strict(request.body) {
        Some(code) => Ok(answer(response(request.body, code))),
        None => world.answer(request),
    });
    let mut setup = world.setup("strict");
    setup.always_succeeds = false;
    let cases = cases(&setup, &selection(Some(CONTRACT), None), &[Suite::Property]);
    let cases = Cases { cases: Vec::new(), ..cases };
    let report = run(&setup, &cases, &random(4, 1, Some(240)), &target, &|_, _| {}).expect("a report");
    assert_eq!(report.failed(), 0, "{}", text::rest(&report, Style::Lines).join("\n"));
    assert_eq!(report.judged(), 240);
    // It matters in some of them, and most of them have to be decided as they are.
    let open: usize = report.open.values().map(|open| open.obeying.cases).sum();
    assert!((10..60).contains(&open), "{:#?}", report.open);
    let refused: usize = report.open.values().map(|open| open.obeying.cases - open.obeying.accepted).sum();
    assert!(refused >= 10, "{refused}");
}

#[test]
fn who_accepts_what_is_too_long_is_found() {
    let world = World::new();
    let rule = "preCreate@2.0.4/Seller.storeEngName/max-length";
    let rules = contract(CONTRACT).rules;
    assert!(rules.iter().any(|known| known.id == rule));
    let report = found_by_messages(&world, |request| breaks(request, rule).then_some("SUCCESS"));
    let [group] = report.groups.as_slice() else { panic!("{:#?}", report.groups) };
    assert_eq!((group.example.probes, group.rule), (Some(rule), "live/result"));
    // Nothing else is left but what must be there, and a member of the object around it.
    assert_small(&group.example, SMALLEST + 300);
}

#[test]
fn who_refuses_what_is_allowed_is_found() {
    let world = World::new();
    let report = found_by_messages(&world, |request| {
        let envelope: Value = serde_json::from_slice(request).unwrap_or_default();
        let name = envelope.pointer("/request/body/order/seller/storeName").and_then(Value::as_str);
        name.is_some_and(|name| !name.is_ascii()).then_some("PARAM_ILLEGAL")
    });
    let [group] = report.groups.as_slice() else { panic!("{:#?}", report.groups) };
    assert_eq!(group.cause, "expected success, got F PARAM_ILLEGAL");
    assert!(group.cases.len() > 10, "{:?}", group.cases);
    assert_small(&group.example, SMALLEST + 100);
}

fn found_by_messages(world: &World, decide: impl Fn(&[u8]) -> Option<&'static str> + Sync) -> Report {
    let target = Called(|request: &Outgoing<'_>| match decide(request.body) {
        Some(code) => Ok(answer(response(request.body, code))),
        None => world.answer(request),
    });
    let limits = random(4, 1, None);
    run_random(world, &selection(Some(CONTRACT), None), &[Suite::Property], &limits, &target).expect("a report")
}

fn breaks(request: &[u8], rule: &str) -> bool {
    let findings = (contract(CONTRACT).check)(Direction::Request, request, &Catalog::generated().readings());
    findings.iter().any(|finding| finding.rule.id == rule)
}

fn assert_small(failure: &Failure, most: usize) {
    let request = failure.request.bytes();
    let shrunk = failure.shrunk.expect("shrunk");
    assert!(shrunk.fails_again && shrunk.tries >= shrunk.steps, "{shrunk:?}");
    assert!(request.len() <= most, "{} bytes after {shrunk:?}: {}", request.len(), String::from_utf8_lossy(&request));
}

/// The request without what makes it unlike any other.
fn without_ids(body: &[u8]) -> String {
    let mut envelope: Value = serde_json::from_slice(body).expect("JSON");
    if let Some(members) = envelope.as_object_mut() {
        members.remove("signature");
    }
    for (pointer, member) in [("/request/head", "reqMsgId"), ("/request/body", "merchantTransId")] {
        if let Some(members) = envelope.pointer_mut(pointer).and_then(Value::as_object_mut) {
            members.remove(member);
        }
    }
    envelope.to_string()
}

#[test]
fn what_replays() {
    for (text, case, seed) in [
        ("pay@2.0.4/property/7@99", "pay@2.0.4/property/7", Some(99)),
        ("pay@2.0.4/sequence/random/7@0", "pay@2.0.4/sequence/random/7", Some(0)),
        ("pay@2.0.4/property/7", "pay@2.0.4/property/7", None),
        ("pay@2.0.4/sequence/retry", "pay@2.0.4/sequence/retry", None),
        ("", "", None),
    ] {
        let replay = Replay::read(text);
        assert_eq!(replay, Replay { case: case.to_owned(), seed });
        assert_eq!(replay.to_string(), text);
    }
}

#[test]
fn only_what_was_promised_is_missed() {
    let world = World::new();
    let target = Called(|request: &Outgoing<'_>| world.answer(request));
    let report = |cases| {
        let limits = Limits { time: Some(Duration::ZERO), ..random(2, 1, cases) };
        let report = run_random(&world, &selection(None, None), &[Suite::Property], &limits, &target);
        let report = report.expect("a report");
        (report.judged(), report.skipped.values().sum::<usize>(), report.verdict)
    };
    // The first case tells whether the target is there.
    assert_eq!(report(None), (1, 0, Verdict::Pass));
    assert_eq!(report(Some(20)), (1, 19, Verdict::Inconclusive));
    assert_eq!(report(Some(0)), (0, 0, Verdict::Inconclusive));
}

/// What a gateway knows of one sequence: transactions, contents and ids.
type Ledger = Vec<(String, Value, usize)>;

/// The steps of the shortest sequence in which this gateway is found out, for this rule.
/// `decide` says which id a transaction with some content gets, or none for a refusal.
fn shortest(rule: &str, decide: impl Fn(&mut Ledger, &str, &Value) -> Option<usize> + Sync) -> Vec<String> {
    let example = example(decide);
    assert_eq!(example.wrong[0].rule, rule, "{example:#?}");
    example.taken.iter().map(|step| step.command.clone()).collect()
}

/// A gateway that only keeps a ledger for each sequence.
fn ledger(decide: impl Fn(&mut Ledger, &str, &Value) -> Option<usize> + Sync) -> impl Target {
    let ledgers: Mutex<BTreeMap<String, Ledger>> = Mutex::default();
    Called(move |request: &Outgoing<'_>| {
        let mut envelope: Value = serde_json::from_slice(request.body).expect("JSON");
        let body = envelope["request"]["body"].take();
        let transaction = body["merchantTransId"].as_str().expect("an id").to_owned();
        // Its last letter tells the transactions of a sequence apart.
        let (sequence, _) = transaction.split_at(transaction.len() - 1);
        let mut ledgers = ledgers.lock().expect("ledgers");
        let decided = decide(ledgers.entry(sequence.to_owned()).or_default(), &transaction, &body);
        Ok(answer(match decided {
            None => response(request.body, "REPEAT_REQ_INCONSISTENT"),
            Some(id) => {
                let mut envelope: Value = serde_json::from_slice(&response(request.body, "SUCCESS")).expect("JSON");
                envelope["response"]["body"]["acquirementId"] = format!("2019{id:024}").into();
                envelope["response"]["body"]["orderQrCode"] = format!("https://qr.example/28{id:024}").into();
                sign(envelope.to_string().as_bytes(), &private("provider"))
            }
        }))
    })
}

fn example(decide: impl Fn(&mut Ledger, &str, &Value) -> Option<usize> + Sync) -> Failure {
    let (world, target) = (World::new(), ledger(decide));
    let limits = random(4, 1, None);
    let selected = selection(Some(CONTRACT), None);
    let mut report = run_random(&world, &selected, &[Suite::Sequence], &limits, &target).expect("a report");
    assert_eq!(report.verdict, Verdict::Fail);
    let group = report.groups.swap_remove(0);
    let shrunk = group.example.shrunk.expect("shrunk");
    assert!(shrunk.fails_again, "{shrunk:?}");

    // Alone and by another number, the case is the same.
    let replay =
        group.example.replay.strip_prefix("cargo conformance run --replay '").and_then(|it| it.strip_suffix('\''));
    let replay = Replay::read(replay.expect("a replay"));
    let limits = random(1, replay.seed.expect("a seed"), None);
    let selected = Selection { case: Some(replay.case.clone()), ..Selection::default() };
    let again = run_tagged(&world, 9, &selected, &[], &limits, &target).expect("a report");
    assert_eq!(again.judged(), 1);
    let steps = |failure: &Failure| failure.taken.iter().map(|step| step.command.clone()).collect::<Vec<_>>();
    assert_eq!(steps(&again.groups[0].example), steps(&group.example));
    group.example
}

/// A ledger's healthy answer.
fn answer_of(ledger: &mut Ledger, transaction: &str, content: &Value) -> Option<usize> {
    let known = ledger.iter().find(|(known, ..)| known == transaction);
    match known {
        Some((_, known, id)) => (known == content).then_some(*id),
        None => {
            let id = ledger.len();
            ledger.push((transaction.to_owned(), content.clone(), id));
            Some(id)
        }
    }
}

#[test]
fn a_healthy_ledger_is_not_found_out() {
    let world = World::new();
    let target = ledger(answer_of);
    let selected = selection(Some(CONTRACT), None);
    let report = run_random(&world, &selected, &[Suite::Sequence], &random(4, 1, None), &target).expect("a report");
    assert_eq!((report.verdict, report.judged()), (Verdict::Pass, 32));
}

#[test]
fn who_takes_other_content_for_a_retry_is_found() {
    let steps =
        shortest("live/result", |ledger, transaction, content| answer_of(ledger, transaction, content).or(Some(0)));
    assert_eq!(steps, ["transaction 1: send content 1", "transaction 1: send content 2"]);
}

#[test]
fn who_does_so_when_two_transactions_came_between_is_found() {
    let steps = shortest("live/result", |ledger, transaction, content| {
        let place = ledger.iter().position(|(known, ..)| known == transaction);
        let is_old = place.is_some_and(|place| place + 2 < ledger.len());
        answer_of(ledger, transaction, content).or(is_old.then_some(0))
    });
    let expected = [
        "transaction 1: send content 1",
        "transaction 2: send content 1",
        "transaction 3: send content 1",
        "transaction 1: send content 2",
    ];
    assert_eq!(steps, expected);
}

#[test]
fn who_forgets_after_three_transactions_is_found() {
    let charges = AtomicUsize::new(0);
    let steps = shortest("live/retry", |ledger, transaction, content| {
        let is_known = ledger.iter().any(|(known, ..)| known == transaction);
        let answer = answer_of(ledger, transaction, content);
        if is_known {
            return answer;
        }
        let charge = charges.fetch_add(1, Ordering::Relaxed);
        ledger.last_mut().expect("a transaction").2 = charge;
        if ledger.len() > 3 {
            ledger.remove(0);
        }
        Some(charge)
    });
    let expected = [
        "transaction 1: send content 1",
        "transaction 2: send content 1",
        "transaction 3: send content 1",
        "transaction 4: send content 1",
        "transaction 1: send content 1",
    ];
    assert_eq!(steps, expected);
}

#[test]
fn who_gives_two_transactions_one_id_is_found() {
    let steps = shortest("live/distinct", |ledger, transaction, content| {
        answer_of(ledger, transaction, content).map(|id| id.min(1))
    });
    assert_eq!(steps.len(), 3, "{steps:#?}");
}

#[test]
fn who_forgets_by_a_refusal_is_found() {
    // Other content is refused, and taken for the transaction's from then on.
    let steps = shortest("live/result", |ledger, transaction, content| {
        let answer = answer_of(ledger, transaction, content);
        if answer.is_none() {
            let known = ledger.iter_mut().find(|(known, ..)| known == transaction);
            known.expect("a transaction").1 = content.clone();
        }
        answer
    });
    assert_eq!(steps, ["transaction 1: send content 1", "transaction 1: send content 2 2 times at once"]);
}

#[test]
fn a_failing_sequence_is_told_step_by_step() {
    let example = example(|ledger, transaction, content| answer_of(ledger, transaction, content).or(Some(0)));
    insta::assert_snapshot!(text::failure(&example, Style::Source { colored: false }).join("\n"));
}

//! The reference gateway passes everything, and its report counts all of it.

use conformance::report::Verdict;
use conformance::report::text::Style;
use conformance::suite::live::text;
use model::Direction;

use super::*;

#[test]
fn the_reference_gateway_passes_twice_with_the_same_store() {
    let world = World::new();
    for number in [1, 2] {
        let tag = tag(number);
        let setup = world.setup(&tag);
        let cases = cases(&setup, &selection(None, None), &[]);
        let target = Called(|request: &Outgoing<'_>| world.answer(request));
        let report = run(&setup, &cases, &jobs(4), &target, &|_, _| {}).expect("a report");
        let text = text::rest(&report, Style::Lines).join("\n");
        assert_eq!(report.verdict, Verdict::Pass, "{text}");
        assert_eq!(report.failed(), 0, "{text}");
        assert!(report.skipped.is_empty(), "{text}");

        let vectors = world.vectors.iter().flat_map(|file| &file.vectors);
        let vectors: Vec<_> = vectors.filter(|vector| vector.direction == Direction::Request).collect();
        let chosen = vectors.iter().filter(|vector| vector.readings.is_empty()).count();
        let signed: Vec<_> =
            world.signatures.vectors.iter().filter(|vector| vector.direction == Direction::Request).collect();
        let usual = signed.iter().filter(|vector| vector.asked.is_none()).count();
        let sequences = 3 * 3;
        assert_eq!(report.judged(), chosen + usual + sequences, "{text}");
        let left_out: usize = report.left_out.values().sum();
        assert_eq!(left_out, vectors.len() - chosen + signed.len() - usual, "{text}");
        assert_eq!(report.coverage.missing, [""; 0]);
    }
}

#[test]
fn every_request_is_unlike_any_other() {
    let world = World::new();
    let tag = tag(1);
    let setup = world.setup(&tag);
    let cases = cases(&setup, &selection(Some("pay@2.0.4"), Some("pay@2.0.4/*")), &[]);
    let id = |text: &[u8], path: &[&str]| conformance::suite::live::place::string_at(text, path).map(|(_, id)| id);
    let (mut transactions, mut messages) = (Vec::new(), Vec::new());
    for case in &cases.cases {
        let plan = conformance::suite::live::plan::plan(&setup, case).expect("a plan");
        transactions.extend(id(&plan.steps[0].body, &["request", "body", "merchantTransId"]));
        messages.extend(plan.steps.iter().filter_map(|step| id(&step.body, &["request", "head", "reqMsgId"])));
    }
    for (ids, least) in [(transactions, 800), (messages, 800)] {
        let count = ids.len();
        let distinct: std::collections::BTreeSet<_> = ids.into_iter().collect();
        assert!(count > least, "{count}");
        // A sequence begins with the same bytes twice at most.
        assert!(distinct.len() + 1 >= count, "{} of {count}", distinct.len());
    }
}

#[test]
fn who_has_another_key_skips_signature_vectors_and_does_not_pass() {
    let world = World::new();
    let tag = tag(1);
    let mut setup = world.setup(&tag);
    setup.client.aliases = &[];
    let selected = selection(Some("preCreate@2.0.4"), Some("signature/*"));
    let target = Called(|request: &Outgoing<'_>| world.answer(request));
    let report = run(&setup, &cases(&setup, &selected, &[]), &jobs(2), &target, &|_, _| {}).expect("a report");
    assert_eq!(report.verdict, Verdict::Inconclusive);
    assert_eq!((report.requests, report.judged()), (0, 0));

    let other = private("provider");
    let mut setup = world.setup(&tag);
    setup.client.key = &other;
    let report = run(&setup, &cases(&setup, &selected, &[]), &jobs(2), &target, &|_, _| {}).expect("a report");
    assert_eq!(report.verdict, Verdict::Inconclusive);
    assert_eq!((report.requests, report.judged()), (0, 0));
}

//! Single sound requests, and what is said about their answers.

use conformance::suite::live::{Said, said, sound_request};

use super::*;

#[test]
fn a_transaction_is_one_however_often_it_is_sent() {
    let world = World::new();
    let setup = world.setup("x");
    for contract in setup.catalog.contracts {
        let asked = |transaction, sent| -> Said {
            let body = sound_request(&setup, contract, transaction, sent).expect("a request");
            let answer = world.answer(&Outgoing::new(contract, &body));
            let said = said(&setup, contract, &body, &answer);
            assert_eq!(said.wrong, [""; 0], "{}", contract.id);
            said
        };
        // Far enough apart that no digit of the number is lost.
        let (first, again, other) = (asked(0, 0), asked(0, 1), asked(u32::MAX, 0));
        assert_eq!(first, again, "{}", contract.id);
        assert!(!first.made_ids.is_empty() && first.made_ids.iter().all(|id| id.is_string()), "{first:?}");
        assert!(first.made_ids.iter().all(|id| !other.made_ids.contains(id)), "{first:?} {other:?}");
        assert_ne!(first.lasting, other.lasting, "{}", contract.id);
    }
}

#[test]
fn what_is_wrong_is_said() {
    let world = World::new();
    let setup = world.setup("x");
    let contract = setup.catalog.contract("pay@2.0.4").expect("a contract");
    let request = |transaction| sound_request(&setup, contract, transaction, 0).expect("a request");
    let body = request(0);
    let right = || world.answer(&Outgoing::new(contract, &body)).expect("an answer");
    let cut = |answer: HttpAnswer| HttpAnswer { body: answer.body[..answer.body.len() / 2].to_vec(), ..answer };
    let respaced = String::from_utf8(right().body).expect("text").replacen(":{", ": {", 2).into_bytes();
    let nobody = sound_request(
        &Setup { client: Client { id: "nobody", key: &world.client_key, aliases: &[] }, ..world.setup("x") },
        contract,
        0,
        0,
    )
    .expect("a request");
    for (name, answer, expected) in [
        ("none", Err(Unreachable("closed".to_owned())), "live/answer: closed"),
        ("another status", Ok(HttpAnswer { status: 500, ..right() }), "live/status: status 500"),
        ("half of it", Ok(cut(right())), "live/result: no result"),
        ("other bytes than were signed", Ok(HttpAnswer { body: respaced, ..right() }), "signature/"),
        ("another's", world.answer(&Outgoing::new(contract, &request(1))), "pay@2.0.4/exchange/"),
        ("a refusal", world.answer(&Outgoing::new(contract, &nobody)), "live/result: F UNKNOWN_CLIENT"),
    ] {
        let said = said(&setup, contract, &body, &answer);
        assert!(said.wrong.iter().any(|wrong| wrong.starts_with(expected)), "{name}: {:?}", said.wrong);
    }
}

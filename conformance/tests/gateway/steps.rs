//! Each step: what it refuses, with which code, and before what.

use serde_json::{Value, json};

use super::{CONTRACTS, code, gateway, request, response, sign};

fn head<'v>(envelope: &'v mut Value, name: &str) -> &'v mut Value {
    &mut envelope["request"]["head"][name]
}

#[test]
fn a_sound_request_succeeds() {
    let gateway = gateway();
    for contract in CONTRACTS {
        let answer = response(&gateway, contract, &request(contract, |_| {}));
        assert_eq!(code(&answer), "SUCCESS", "{answer}");
    }
}

type Change = fn(&mut Value);

#[test]
fn each_step_has_its_code() {
    let gateway = gateway();
    // The codes of pay@2.0.4, preCreate@2.0.4 and pay@2.0.0, from their tables. Where a
    // request names no contract, the first one answers.
    let table: [(&str, Change, [&str; 3]); 9] = [
        ("another function", |text| *head(text, "function") = json!("alipay.none"), ["NO_INTERFACE_DEF"; 3]),
        ("another version", |text| *head(text, "version") = json!("9.9.9"), ["API_IS_INVALID"; 3]),
        ("a stranger", |text| *head(text, "clientId") = json!("nobody"), ["UNKNOWN_CLIENT"; 3]),
        ("a client that is closed", |text| *head(text, "clientId") = json!("closed"), ["INVALID_CLIENT_STATUS"; 3]),
        ("a client without a key", |text| *head(text, "clientId") = json!("keyless"), ["KEY_NO_FOUND"; 3]),
        (
            "a client for one contract",
            |text| *head(text, "clientId") = json!("payer"),
            ["SUCCESS", "CLIENT_FORBIDDEN_ACCESS_API", "CLIENT_FORBIDDEN_ACCESS_API"],
        ),
        ("too many requests", |text| *head(text, "clientId") = json!("hasty"), ["REQUEST_TRAFFIC_EXCEED_LIMIT"; 3]),
        ("a fault", |text| text["request"]["body"]["merchantId"] = json!("x".repeat(65)), ["PARAM_ILLEGAL"; 3]),
        ("a fault in the head", |text| *head(text, "reqTime") = json!("yesterday"), ["PARAM_ILLEGAL"; 3]),
    ];
    for (what, change, codes) in table {
        for (contract, expected) in CONTRACTS.into_iter().zip(codes) {
            let nameless = matches!(expected, "NO_INTERFACE_DEF" | "API_IS_INVALID");
            let answering = if nameless { "pay@2.0.0" } else { contract };
            let answer = response(&gateway, answering, &request(contract, change));
            assert_eq!(code(&answer), expected, "{what}, {contract}: {answer}");
        }
    }
}

#[test]
fn signatures_and_envelopes() {
    let gateway = gateway();
    for contract in CONTRACTS {
        let sound = String::from_utf8(request(contract, |_| {})).expect("text");
        let refused = |text: &str| {
            let answer = response(&gateway, contract, text.as_bytes());
            code(&answer).to_owned()
        };
        // Changed after it was signed.
        assert_eq!(
            refused(&sound.replacen(":{", ": {", 1).replacen("\"head\":{", "\"head\":{ ", 1)),
            "INVALID_SIGNATURE"
        );
        assert_eq!(refused(&sound.replace("==\"}", "\"}")), "INVALID_SIGNATURE");
        let twice = sound.replacen("{\"request\"", "{\"signature\":\"\",\"request\"", 1);
        assert_eq!(refused(&twice), "PARAM_ILLEGAL");
    }
    // No message, so the first contract answers, and repeats nothing.
    for text in ["", "{", "[]", "{}", "\u{feff}{}", "<html>", r#"{"response":{"head":{}},"signature":""}"#] {
        let answer = response(&gateway, "pay@2.0.0", text.as_bytes());
        assert_eq!((code(&answer), &answer["head"]["clientId"]), ("PARAM_ILLEGAL", &json!("unknown")), "{text}");
    }
}

#[test]
fn sign_types() {
    let gateway = gateway();
    let named = |contract: &str, name: &str| {
        let sound = String::from_utf8(request(contract, |text| *head(text, "signType") = json!("RSA2"))).expect("text");
        sound.replace("\"RSA2\"", &format!("\"{name}\""))
    };
    for (contract, expected) in [
        ("pay@2.0.4", "SIGN_TYPE_INVALID"),
        ("preCreate@2.0.4", "SIGN_TYPE_INVALID"),
        ("pay@2.0.0", "INVALID_SIGNATURE"),
    ] {
        for name in ["RSA", "rsa2", "none", ""] {
            let answer = response(&gateway, contract, named(contract, name).as_bytes());
            assert_eq!(code(&answer), expected, "{contract} {name}");
        }
    }
}

/// The order of the questions decides when there are several things wrong.
#[test]
fn the_first_step_decides() {
    let gateway = gateway();
    let answer = response(
        &gateway,
        "pay@2.0.4",
        &request("pay@2.0.4", |text| {
            *head(text, "clientId") = json!("closed");
            *head(text, "reqTime") = json!("yesterday");
        }),
    );
    assert_eq!(code(&answer), "INVALID_CLIENT_STATUS");
    let unsigned = request("pay@2.0.4", |text| *head(text, "reqTime") = json!("yesterday"));
    let unsigned = String::from_utf8(unsigned).expect("text").replace("\"head\":{", "\"head\": {");
    assert_eq!(code(&response(&gateway, "pay@2.0.4", unsigned.as_bytes())), "INVALID_SIGNATURE");
}

/// What the request says wrongly is not repeated: the response has to obey its own rules.
#[test]
fn faults_are_not_repeated() {
    let gateway = gateway();
    for id in [json!("x".repeat(65)), json!(7), json!({"a": 1}), Value::Null] {
        let answer =
            response(&gateway, "pay@2.0.4", &request("pay@2.0.4", |text| *head(text, "reqMsgId") = id.clone()));
        assert_eq!((code(&answer), &answer["head"]["reqMsgId"]), ("PARAM_ILLEGAL", &json!("unknown")), "{id}");
    }
    let missing = request("pay@2.0.4", |text| {
        text["request"]["head"].as_object_mut().expect("a head").remove("reqMsgId");
    });
    assert_eq!(response(&gateway, "pay@2.0.4", &missing)["head"]["reqMsgId"], json!("unknown"));
}

/// The path tells the contract of a request that names none.
#[test]
fn the_path_chooses_who_refuses() {
    let gateway = gateway();
    let reply = gateway.reply("/alipay/intl/acquiring/offline/precreate.htm", b"{}");
    let answer: Value = serde_json::from_slice(&reply.body).expect("JSON");
    assert_eq!(answer["response"]["head"]["function"], json!("alipay.intl.acquiring.offline.preCreate"));
}

#[test]
fn numbers_that_nobody_lists_make_no_request_unreadable() {
    let deep = format!("{}{}", "[".repeat(120), "]".repeat(120));
    for value in ["1e400", "-0.0", "123456789012345678901234567890", &deep] {
        let gateway = gateway();
        for contract in CONTRACTS {
            let text = String::from_utf8(request(contract, |_| {})).expect("text");
            let text = text.replacen(r#""body":{"#, &format!(r#""body":{{"unlisted":{value},"#), 1);
            let response = response(&gateway, contract, &sign(text.as_bytes()));
            assert_eq!(code(&response), "SUCCESS", "{contract} {value}");
            assert_eq!(response["head"]["clientId"], "shop");
        }
    }
}

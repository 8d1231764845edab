//! Which sign type is in force, and which must not be.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use model::SignType;

use super::super::bench::{Bench, Spot};
use super::super::draft::Draft;
use super::super::layout::{EXTRA, compact, escaped, other_case, quoted, with_member};

pub(in super::super) fn vectors<'m>(bench: &Bench<'m>) -> Vec<Draft<'m>> {
    let mut drafts = named(bench);
    drafts.extend(unknown(bench));
    if let Some((spot, sign_type)) = bench.on_request() {
        drafts.extend(asked(bench, spot, sign_type));
        drafts.extend(of_another_contract(bench, sign_type));
    }
    drafts
}

/// The default by its name, and places that name nothing.
fn named<'m>(bench: &Bench<'m>) -> Vec<Draft<'m>> {
    let mut drafts = Vec::new();
    let name = &bench.default().name;
    for spot in bench.spots() {
        let draft = Draft::right(bench, spot, &naming(bench, spot, &quoted(name)));
        let draft = draft.about("default-named", &["sign-type"], "The head names the default sign type.");
        drafts.push(draft.for_each_spot());
    }
    let spot = bench.request();
    let member = escaped(&bench.names.sign_type);
    let escaped = in_head(bench, spot, &format!("{member}:{}", escaped(name)));
    drafts.push(Draft::right(bench, spot, &escaped).about(
        "escaped",
        &["escapes"],
        "The name and the value of the head's member have escapes.",
    ));
    let value = compact(bench.message(spot));
    let elsewhere = format!("{}:\"none\"", quoted(&bench.names.sign_type));
    drafts.push(Draft::right(bench, spot, &with_member(&value, &elsewhere)).about(
        "beside-the-head",
        &["sign-type"],
        "A member beside the head has the sign type's name; only the head's own counts.",
    ));
    let deeper = in_head(bench, spot, &format!("{}:{{{elsewhere}}}", quoted(EXTRA)));
    drafts.push(Draft::right(bench, spot, &deeper).about(
        "deeper-in-the-head",
        &["sign-type"],
        "An object within the head has a member with the sign type's name; only the head's own counts.",
    ));
    let capital = in_head(bench, spot, &format!("{}:\"none\"", quoted(&other_case(&bench.names.sign_type))));
    drafts.push(Draft::right(bench, spot, &capital).about(
        "other-case",
        &["case"],
        "The head has the sign type's name in the other case: an unlisted member.",
    ));
    drafts
}

/// Values that are no sign type. The signature is right for the default.
fn unknown<'m>(bench: &Bench<'m>) -> Vec<Draft<'m>> {
    let spot = bench.request();
    let name = &bench.default().name;
    let texts = [
        ("unknown", "sign-type", "The head names a sign type that there is not.", format!("{name}56")),
        ("lower-case", "case", "The default's name in lower case is another name.", name.to_lowercase()),
        ("empty", "sign-type", "An empty name is not the same as none.", String::new()),
        ("blank-after", "sign-type", "A blank after the name makes it another.", format!("{name} ")),
        ("none", "sign-type", "The message asks not to be verified.", "none".to_owned()),
    ];
    let texts = texts.into_iter().filter(|(.., text)| !bench.is_sign_type(text));
    let mut values: Vec<_> = texts.map(|(what, flag, note, text)| (what, flag, note, quoted(&text))).collect();
    values.extend([
        ("number", "type-coercion", "The sign type is a number.", "2".to_owned()),
        ("list", "type-coercion", "The sign type is a list that holds the name.", format!("[{}]", quoted(name))),
    ]);
    let draft = |(what, flag, note, json): (&str, _, &str, String)| {
        let draft = Draft::right(bench, spot, &naming(bench, spot, &json)).about(what, &[flag], note);
        draft.in_force(None).invalid("signature/sign-type", pointer(bench, spot))
    };
    values.into_iter().map(draft).collect()
}

/// A sign type that is off until it is asked for.
fn asked<'m>(bench: &Bench<'m>, spot: Spot<'m>, sign_type: &'m SignType) -> Vec<Draft<'m>> {
    let plain = compact(bench.message(spot));
    let naming = naming(bench, spot, &quoted(&sign_type.name));
    let old = |value: &str| {
        let signature = bench.sign_as(bench.signer(spot), sign_type.algorithm, value.as_bytes());
        Draft::wrong(bench, spot, value, &STANDARD.encode(signature))
    };
    let right = |value: &str| old(value).valid().asked(&sign_type.name).in_force(Some(sign_type.algorithm));
    vec![
        right(&plain).about("asked", &["sign-type"], "The old sign type was asked for; the message names none."),
        right(&naming).about(
            "asked-and-named",
            &["sign-type"],
            "The old sign type was asked for, and the head names it.",
        ),
        old(&plain).about("not-asked", &["downgrade"], "A signature of the old sign type, which nobody asked for."),
        old(&naming)
            .about("named-not-asked", &["downgrade"], "The head names the old sign type, but nobody asked for it.")
            .in_force(None)
            .invalid("signature/sign-type", pointer(bench, spot)),
        Draft::wrong(bench, spot, &naming, &bench.sign(spot, &naming))
            .about(
                "asked-signed-otherwise",
                &["hash-confusion"],
                "The old sign type was asked for and named, but the signature is one of the default.",
            )
            .asked(&sign_type.name)
            .in_force(Some(sign_type.algorithm)),
    ]
}

/// The old sign type where it does not exist, whoever asks.
fn of_another_contract<'m>(bench: &Bench<'m>, sign_type: &'m SignType) -> Vec<Draft<'m>> {
    let spot = bench.request();
    let value = naming(bench, spot, &quoted(&sign_type.name));
    let signature = STANDARD.encode(bench.sign_as(bench.signer(spot), sign_type.algorithm, value.as_bytes()));
    let draft = || {
        let draft = Draft::wrong(bench, spot, &value, &signature).in_force(None);
        draft.invalid("signature/sign-type", pointer(bench, spot))
    };
    vec![
        draft().about(
            "not-of-the-contract",
            &["downgrade"],
            "The head names a sign type that this contract does not know.",
        ),
        draft().asked(&sign_type.name).about(
            "asked-not-of-the-contract",
            &["downgrade"],
            "The head names a sign type that this contract does not know, and somebody asked for it.",
        ),
    ]
}

/// The smallest message whose head has the sign type's member with this JSON.
fn naming(bench: &Bench, spot: Spot, json: &str) -> String {
    in_head(bench, spot, &format!("{}:{json}", quoted(&bench.names.sign_type)))
}

/// The smallest message with one more member in its head.
fn in_head(bench: &Bench, spot: Spot, member: &str) -> String {
    let names = bench.names;
    let members = bench.message(spot).as_object().into_iter().flatten();
    let members = members.map(|(name, value)| {
        let mut value = value.clone();
        let head = value.as_object_mut().filter(|_| *name == names.head);
        let text = match head {
            Some(head) => {
                // A contract may ask for the sign type, so that it is there already.
                head.shift_remove(&names.sign_type);
                with_member(&compact(&value), member)
            }
            None => compact(&value),
        };
        format!("{}:{text}", quoted(name))
    });
    format!("{{{}}}", members.collect::<Vec<_>>().join(","))
}

fn pointer(bench: &Bench, spot: Spot) -> String {
    bench.pointer(spot, &[&bench.names.head, &bench.names.sign_type])
}

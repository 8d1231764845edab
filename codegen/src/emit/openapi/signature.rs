//! How messages are signed, in words.

use model::{Contract, Field, Kind, Model};

/// What each member of the envelopes is for, the sign types, and how the documents are
/// read where they leave it open. Markdown.
pub(super) fn text(model: &Model, contract: &Contract) -> String {
    let envelope = &model.envelope;
    let mut lines = vec![
        "**Signature.** No security scheme can say it, so what is generated from here does not sign.\n".to_owned(),
    ];
    for (root, name) in [
        (&contract.request, &envelope.request),
        (&contract.response, &envelope.response),
        (&contract.request, &envelope.signature),
    ] {
        lines.extend(field(contract, root, name).map(|field| format!("- `{name}`: {}", field.description)));
    }
    for sign_type in model.envelope.sign_types.iter() {
        if !sign_type.only.is_empty() && !sign_type.only.contains(&contract.id) {
            continue;
        }
        let note = match (sign_type.default, sign_type.on_request) {
            (true, _) => " This is the default.",
            (_, true) => " Off until it is asked for.",
            _ => "",
        };
        lines.push(format!("- Sign type `{}`: {}{note}", sign_type.name, sign_type.description));
    }
    lines.push(match says_sign_type(model, contract) {
        true => format!("- `{}` in `{}` names the sign type.", envelope.sign_type, envelope.head),
        false => "- No member names the sign type.".to_owned(),
    });
    lines.push(format!("- Keys have {} bits.", envelope.key_bits));
    let errata = field(contract, &contract.request, &envelope.signature).map_or(&[][..], |field| &field.errata);
    for erratum in errata.iter().filter_map(|id| model.erratum(id)) {
        let meaning = erratum.readings.iter().find(|reading| reading.id == erratum.chosen);
        lines.extend(
            meaning.map(|reading| format!("- {} (`{}`). Read so: {}", erratum.title, erratum.id, reading.meaning)),
        );
    }
    lines.join("\n")
}

fn says_sign_type(model: &Model, contract: &Contract) -> bool {
    let envelope = &model.envelope;
    let message = field(contract, &contract.request, &envelope.request).and_then(struct_name);
    let head = message.and_then(|message| field(contract, message, &envelope.head)).and_then(struct_name);
    head.is_some_and(|head| field(contract, head, &envelope.sign_type).is_some())
}

fn field<'m>(contract: &'m Contract, type_name: &str, name: &str) -> Option<&'m Field> {
    contract.struct_named(type_name)?.fields.iter().find(|field| field.name == name)
}

fn struct_name(field: &Field) -> Option<&str> {
    match &field.kind {
        Kind::Struct { name } => Some(name),
        _ => None,
    }
}

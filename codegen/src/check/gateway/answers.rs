//! Each contract has one answer, and each answer makes whole responses.

use super::{PerContract, codes, known_contracts, members, view};
use crate::diagnostic::Diagnostic;
use crate::parse::language::{AnswerEntry, AnswerValueEntry, GatewayFile, KnownEntry, PresenceEntry};
use crate::parse::spanned::Spanned;
use crate::parse::{Parsed, Spec};
use crate::resolve::gateway::rows;
use crate::suggest;
use crate::view::{FieldView, TypeView, View};

pub(super) fn check<'a>(spec: &'a Spec, views: &[View<'a>], file: &'a Parsed<GatewayFile>) -> Vec<Diagnostic> {
    let answers = &file.value.answers;
    let mut found = one_each(spec, &file.file, answers);
    found.extend(success(spec));
    let mut in_contracts = PerContract::new(&file.file);
    for entry in answers {
        found.extend(known_contracts(spec, &file.file, &entry.contracts));
        found.extend(never_again(spec, &file.file, entry));
        let written = || entry.always.0.iter().chain(&entry.on_success.0);
        found.extend(written().filter_map(|(member, value)| form(&file.file, member, value)));
        found.extend(overlaps(&file.file, &written().map(|(member, _)| member).collect::<Vec<_>>()));
        for contract in &entry.contracts {
            let Some(view) = view(views, &contract.value) else { continue };
            members::text_of_request(view, &entry.client, &mut in_contracts);
            members::text_of_request(view, &entry.transaction, &mut in_contracts);
            if let Some(transmission) = &entry.transmission {
                members::text_of_request(view, transmission, &mut in_contracts);
            }
            let mut lead_somewhere = true;
            for (member, value) in written() {
                match members::along(view, "Response", member, &mut in_contracts).and_then(|mut along| along.pop()) {
                    Some(field) => members::value(view, member, field, value, &mut in_contracts),
                    None => lead_somewhere = false,
                }
            }
            // A wrong path may be that of the member which lacks.
            if lead_somewhere {
                whole(view, entry, contract, &mut in_contracts);
            }
        }
    }
    found.extend(in_contracts.done());
    found
}

/// Every contract is in exactly one answer.
fn one_each(spec: &Spec, file: &str, answers: &[AnswerEntry]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut seen: Vec<&Spanned<String>> = Vec::new();
    for contract in answers.iter().flat_map(|entry| &entry.contracts) {
        match seen.iter().find(|first| **first == contract) {
            Some(first) => {
                let message = format!("`{}` has an answer already, in line {}", contract.value, first.at.line());
                found.push(Diagnostic::new(file, &contract.at, message, "leave it in one of them"));
            }
            None => seen.push(contract),
        }
    }
    for contract in spec.contract_ids() {
        if !seen.iter().any(|answered| answered.value == contract) {
            let message = format!("{contract} has no answer");
            found.push(Diagnostic::of_file(file, message, "add it to the `contracts` of one, or write one"));
        }
    }
    found
}

/// Every table has a row with the status of success: the gateway answers with it.
fn success(spec: &Spec) -> Vec<Diagnostic> {
    let Some(envelope) = &spec.envelope else { return Vec::new() };
    let status = &envelope.value.success;
    // A contract without any row is a mistake elsewhere.
    let lacks = |contract: &&str| {
        let mut rows = rows(spec, contract).peekable();
        rows.peek().is_some() && rows.all(|row| row.status.value != status.value)
    };
    let contracts = spec.contract_ids().into_iter().filter(lacks);
    let message = |contract: &str| format!("no result of {contract} has the status `{}`", status.value);
    let cure = "write the status that successes have in `spec/result-codes/`";
    contracts.map(|contract| Diagnostic::new(&envelope.file, &status.at, message(contract), cure)).collect()
}

/// Every code after which nothing comes again is in a table of the answer's contracts.
fn never_again(spec: &Spec, file: &str, entry: &AnswerEntry) -> Vec<Diagnostic> {
    let tables: Option<Vec<_>> = entry.contracts.iter().map(|contract| codes(spec, &contract.value)).collect();
    // Of a table with a mistake of its own nobody knows what it lacks.
    let Some(tables) = tables else { return Vec::new() };
    let known = || tables.iter().flatten().copied();
    let unknown = entry.never_again.iter().filter(|code| !known().any(|known| known == code.value));
    let mistakes = unknown.map(|code| {
        let message = format!("none of the answer's contracts has the result code `{}`", code.value);
        Diagnostic::new(file, &code.at, message, suggest::cure(&code.value, known()))
    });
    mistakes.collect()
}

/// A value has one form, and what goes with it.
fn form(file: &str, member: &Spanned<String>, entry: &AnswerValueEntry) -> Option<Diagnostic> {
    let forms = [entry.the.is_some(), entry.of_request.is_some(), entry.new_id.is_some(), entry.text.is_some()];
    let name = &member.value;
    let say = |at, message, cure| Some(Diagnostic::new(file, at, message, cure));
    match forms.iter().filter(|given| **given).count() {
        1 => {}
        count => {
            let what = if count == 0 { "nothing says what stands" } else { "several things stand" };
            let cure = "give exactly one of `the`, `of_request`, `new_id` and `text`";
            return say(&member.at, format!("{what} in `{name}`"), cure);
        }
    }
    let may_lack =
        entry.of_request.is_some() || entry.the.as_ref().is_some_and(|the| the.value == KnownEntry::ResultId);
    match (&entry.otherwise, &entry.new_id, &entry.digits) {
        (Some(otherwise), ..) if !may_lack => {
            let message = format!("what stands in `{name}` is never missing");
            say(&otherwise.at, message, "`otherwise` goes with `of_request` and `the: result-id`")
        }
        (_, None, Some(digits)) => say(&digits.at, format!("`{name}` is no new id"), "`digits` goes with `new_id`"),
        (_, Some(id), None) => {
            let message = format!("nothing says how long the new id in `{name}` is");
            say(&id.at, message, "add `digits: ...`")
        }
        (_, Some(_), Some(digits)) if digits.value == 0 => {
            say(&digits.at, format!("the new ids in `{name}` are all the same"), "give them digits")
        }
        _ => None,
    }
}

/// Members that are written twice, as such or as a part of another.
fn overlaps(file: &str, members: &[&Spanned<String>]) -> Vec<Diagnostic> {
    let holds = |outer: &str, inner: &str| inner.strip_prefix(outer).is_some_and(|rest| rest.starts_with('.'));
    let mut found = Vec::new();
    for (index, member) in members.iter().enumerate() {
        let meets = |other: &&&Spanned<String>| {
            other.value == member.value || holds(&other.value, &member.value) || holds(&member.value, &other.value)
        };
        if let Some(first) = members[..index].iter().find(meets) {
            let message =
                format!("`{}` is written already, by `{}` in line {}", member.value, first.value, first.at.line());
            found.push(Diagnostic::new(file, &member.at, message, "remove one of them"));
        }
    }
    found
}

/// A response has every member that it must always have: with `always` alone, and with
/// `on_success` besides.
fn whole<'a>(view: &View<'a>, entry: &'a AnswerEntry, contract: &Spanned<String>, found: &mut PerContract<'a>) {
    let Some(response) = view.type_named("Response") else { return };
    for success in [false, true] {
        let more = entry.on_success.0.iter().filter(|_| success);
        let written: Vec<Written> = entry
            .always
            .0
            .iter()
            .map(|(member, value)| (member, value, false))
            .chain(more.map(|(member, value)| (member, value, true)))
            .collect();
        let mut lack = Vec::new();
        lacking(view, response, "", &written, &mut lack);
        for mistake in lack {
            match mistake {
                Lack::Never(path) => {
                    let message = format!("no response has `{path}`, which is always required");
                    found.say(
                        &contract.at,
                        view.id(),
                        message,
                        "add it to `always`, or to where its object is written",
                    );
                }
                Lack::Sometimes(member) => {
                    let message =
                        format!("`{}` is always required, and what stands there may be missing", member.value);
                    found.say(&member.at, view.id(), message, "say what stands there `otherwise`");
                }
            }
        }
    }
}

/// A member, what stands in it, and whether only in a success.
type Written<'e> = (&'e Spanned<String>, &'e AnswerValueEntry, bool);

/// A required member that is not always there.
enum Lack<'e> {
    Never(String),
    Sometimes(&'e Spanned<String>),
}

/// What lacks in an object at `path`, and in those below it that something is written into.
fn lacking<'e>(view: &View, here: &TypeView, path: &str, written: &[Written<'e>], found: &mut Vec<Lack<'e>>) {
    for field in here.fields() {
        let name = &field.entry.name.value;
        let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        let required = field.base.presence == PresenceEntry::Required;
        let below = written.iter().any(|(member, ..)| member.value.starts_with(&format!("{path}.")));
        match written.iter().find(|(member, ..)| member.value == path) {
            Some((member, value, success)) if required && may_lack(view, value, *success) => {
                found.push(Lack::Sometimes(member));
            }
            Some(_) => {}
            None if below => {
                if let Some(inner) = inner(view, field) {
                    lacking(view, inner, &path, written, found);
                }
            }
            None if required => found.push(Lack::Never(path)),
            None => {}
        }
    }
}

/// Whether a value is not always there. Only the request of a success is known to be whole.
fn may_lack(view: &View, value: &AnswerValueEntry, success: bool) -> bool {
    if value.otherwise.is_some() {
        return false;
    }
    let no_id = || rows(view.spec, view.id()).any(|row| row.id.is_none());
    let asks_id = value.the.as_ref().is_some_and(|the| the.value == KnownEntry::ResultId);
    let optional = |path: &Spanned<String>| {
        let along = view.type_named("Request").and_then(|request| view.walk(request, &path.value).ok());
        along.is_some_and(|along| along.iter().any(|field| field.base.presence != PresenceEntry::Required))
    };
    (asks_id && no_id()) || value.of_request.as_ref().is_some_and(|path| !success || optional(path))
}

fn inner<'v, 'a>(view: &'v View<'a>, field: &FieldView) -> Option<&'v TypeView<'a>> {
    view.type_named(field.base.kind.as_ref()?.name()?)
}

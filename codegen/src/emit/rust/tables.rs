//! Tables: rules, result codes and errata as constants.

use model::{Algorithm, Citation, Contract, Direction, Erratum, Model, Rule, Scope, SignType};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use wire::Severity;

use super::names;

/// The module `rules` of a contract.
pub(super) fn rules(model: &Model, contract: &Contract) -> TokenStream {
    let of_contract: Vec<&Rule> = model.rules.iter().filter(|rule| rule.contract == contract.id).collect();
    let statics = of_contract.iter().map(|rule| rule_static(model, rule));
    let names = of_contract.iter().map(|rule| names::rule(&rule.id));
    quote! {
        use wire::{Citation, Direction, Hinge, Rule, Scope, Severity};
        /// Every rule of the contract, in document order.
        pub static RULES: &[&Rule] = &[#(&#names),*];
        #(#statics)*
    }
}

/// The module `result_codes` of a contract.
pub(super) fn result_codes(contract: &Contract) -> TokenStream {
    let rows = contract.result_codes.iter().map(|row| {
        let id = match &row.id {
            Some(id) => quote!(Some(#id)),
            None => quote!(None),
        };
        let (code, status, meaning, action) = (&row.code, &row.status, &row.meaning, &row.action);
        let citation = citation(&row.citation);
        quote! {
            ResultCode { id: #id, code: #code, status: #status, meaning: #meaning, action: #action, citation: #citation }
        }
    });
    let names: Vec<_> = contract.result_codes.iter().map(|row| row.code.as_str()).collect();
    let constants = contract.result_codes.iter().enumerate().map(|(place, row)| {
        let mut name = names::snake_text(&row.code).to_ascii_uppercase();
        let earlier = names[..place].iter().filter(|code| **code == row.code).count();
        if earlier > 0 {
            name.push_str(&format!("_{}", earlier + 1));
        }
        let ident = format_ident!("{name}");
        let doc = format!(" {}", row.meaning);
        quote! { #[doc = #doc] pub static #ident: &ResultCode = &RESULT_CODES[#place]; }
    });
    quote! {
        use wire::{Citation, ResultCode};
        /// Every row of the contract's result-code tables, in document order.
        pub static RESULT_CODES: &[ResultCode] = &[#(#rows),*];
        #(#constants)*
    }
}

/// One way to sign.
pub(super) fn sign_type(sign_type: &SignType) -> TokenStream {
    let SignType { name, default, only, on_request, .. } = sign_type;
    let algorithm = match sign_type.algorithm {
        Algorithm::RsaPkcs1Sha256 => quote!(RsaPkcs1Sha256),
        Algorithm::RsaPkcs1Sha1 => quote!(RsaPkcs1Sha1),
    };
    quote! {
        wire::SignType {
            name: #name,
            algorithm: wire::Algorithm::#algorithm,
            default: #default,
            only: &[#(#only),*],
            on_request: #on_request,
        }
    }
}

/// The module `errata`.
pub(super) fn errata(errata: &[Erratum]) -> TokenStream {
    let entries = errata.iter().map(|erratum| {
        let (id, title) = (&erratum.id, &erratum.title);
        let readings = erratum.readings.iter().map(|reading| &reading.id);
        let chosen = erratum.readings.iter().position(|reading| reading.id == erratum.chosen).unwrap_or_default();
        quote! { Erratum { id: #id, title: #title, readings: &[#(#readings),*], chosen: #chosen } }
    });
    quote! {
        use wire::Erratum;
        /// The ledger: every place where the documents contradict themselves or stay silent.
        pub static ERRATA: &[Erratum] = &[#(#entries),*];
    }
}

fn rule_static(model: &Model, rule: &Rule) -> TokenStream {
    let name = names::rule(&rule.id);
    let (id, contract, text, pointers) = (&rule.id, &rule.contract, &rule.text, &rule.pointers);
    let doc = format!(" `{id}`: {text}");
    let direction = match rule.direction {
        Direction::Request => quote!(Request),
        Direction::Response => quote!(Response),
        Direction::Exchange => quote!(Exchange),
    };
    let scope = match rule.scope {
        Scope::Shape => quote!(Shape),
        Scope::Condition => quote!(Condition),
        Scope::Envelope => quote!(Envelope),
        Scope::Signature => quote!(Signature),
        Scope::Exchange => quote!(Exchange),
        Scope::Sequence => quote!(Sequence),
    };
    let severity = match rule.severity {
        Severity::Note => quote!(Note),
        Severity::Warning => quote!(Warning),
        Severity::Error => quote!(Error),
    };
    let citation = citation(&rule.citation);
    let hinge = hinge(model, rule);
    quote! {
        #[doc = #doc]
        pub static #name: Rule = Rule {
            id: #id,
            contract: #contract,
            direction: Direction::#direction,
            scope: Scope::#scope,
            severity: Severity::#severity,
            pointers: &[#(#pointers),*],
            citation: #citation,
            hinge: #hinge,
            text: #text,
        };
    }
}

/// The erratum by its place in the table, the readings as bits.
fn hinge(model: &Model, rule: &Rule) -> TokenStream {
    let found = rule.hinge.as_ref().and_then(|hinge| {
        let place = model.errata.iter().position(|erratum| erratum.id == hinge.erratum)?;
        let bits = model.errata[place].readings.iter().enumerate().fold(0_u32, |bits, (bit, reading)| {
            if hinge.readings.contains(&reading.id) { bits | 1 << bit } else { bits }
        });
        Some((place, bits))
    });
    match found {
        Some((place, bits)) => quote!(Some(Hinge { erratum: #place, readings: #bits })),
        None => quote!(None),
    }
}

fn citation(citation: &Citation) -> TokenStream {
    let Citation { document, section, row } = citation;
    quote!(Citation { document: #document, section: #section, row: #row })
}

//! Finding a text among many: by its length first, then by the byte that tells most of those
//! apart, then by comparing.

use std::collections::BTreeMap;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// An expression for the value of the case that the bytes `of` are, or `otherwise`.
pub(super) fn switch(of: &TokenStream, cases: &[(&str, TokenStream)], otherwise: &TokenStream) -> TokenStream {
    let mut by_length: BTreeMap<usize, Vec<&(&str, TokenStream)>> = BTreeMap::new();
    for case in cases {
        by_length.entry(case.0.len()).or_default().push(case);
    }
    let arms = by_length.iter().map(|(length, cases)| {
        let length = Literal::usize_unsuffixed(*length);
        let chosen = of_length(of, cases, otherwise);
        quote!(#length => #chosen,)
    });
    quote!(match #of.len() { #(#arms)* _ => #otherwise })
}

fn of_length(of: &TokenStream, cases: &[&(&str, TokenStream)], otherwise: &TokenStream) -> TokenStream {
    let byte_of = |text: &str, place: usize| text.as_bytes().get(place).copied().unwrap_or_default();
    let groups = |place: usize| {
        let mut groups: BTreeMap<u8, Vec<&(&str, TokenStream)>> = BTreeMap::new();
        for case in cases {
            groups.entry(byte_of(case.0, place)).or_default().push(case);
        }
        groups
    };
    let length = cases.first().map_or(0, |(text, _)| text.len());
    let best = (0..length).max_by_key(|place| (groups(*place).len(), length - place));
    match best.map(|place| (place, groups(place))) {
        Some((place, groups)) if groups.len() > 2 => {
            let place = Literal::usize_unsuffixed(place);
            let arms = groups.iter().map(|(byte, cases)| {
                let (byte, chosen) = (Literal::byte_character(*byte), one_by_one(of, cases, otherwise));
                quote!(#byte => #chosen,)
            });
            quote!(match #of[#place] { #(#arms)* _ => #otherwise })
        }
        _ => one_by_one(of, cases, otherwise),
    }
}

fn one_by_one(of: &TokenStream, cases: &[&(&str, TokenStream)], otherwise: &TokenStream) -> TokenStream {
    cases.iter().rev().fold(otherwise.clone(), |otherwise, (text, value)| {
        let text = Literal::byte_string(text.as_bytes());
        quote!(if #of == #text { #value } else { #otherwise })
    })
}

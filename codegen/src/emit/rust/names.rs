//! How names of the model become Rust identifiers.

use proc_macro2::{Ident, Span};

/// `pay@2.0.4` to `pay_2_0_4`, `preCreate@2.0.4` to `pre_create_2_0_4`.
pub(crate) fn module(contract: &str) -> Ident {
    snake(contract)
}

/// `homeURL` to `home_url`; keywords become raw identifiers.
pub(crate) fn snake(name: &str) -> Ident {
    ident(&snake_text(name))
}

/// `WIDE_XL` to `WideXl`.
pub(crate) fn variant(value: &str) -> Ident {
    let mut text = String::new();
    for word in value.split(|character: char| !character.is_ascii_alphanumeric()) {
        let mut characters = word.chars();
        text.extend(characters.next().map(|first| first.to_ascii_uppercase()));
        text.extend(characters.map(|character| character.to_ascii_lowercase()));
    }
    if !text.starts_with(|first: char| first.is_ascii_alphabetic()) {
        text.insert(0, 'V');
    }
    ident(&text)
}

/// A rule's static: its id without the contract, in capitals.
pub(crate) fn rule(id: &str) -> Ident {
    let local = id.split_once('/').map_or(id, |(_, local)| local);
    ident(&snake_text(local).to_ascii_uppercase())
}

/// A type's name as it is.
pub(crate) fn type_name(name: &str) -> Ident {
    ident(name)
}

/// Words are split at every other character, and before a capital that starts a word.
pub(crate) fn snake_text(name: &str) -> String {
    let characters: Vec<char> = name.chars().collect();
    let mut text = String::new();
    for (place, &character) in characters.iter().enumerate() {
        if !character.is_ascii_alphanumeric() {
            if !text.is_empty() && !text.ends_with('_') {
                text.push('_');
            }
            continue;
        }
        let before = place.checked_sub(1).map(|before| characters[before]);
        let after = characters.get(place + 1);
        let starts_word = character.is_ascii_uppercase()
            && before.is_some_and(|before| {
                before.is_ascii_lowercase()
                    || before.is_ascii_digit()
                    || (before.is_ascii_uppercase() && after.is_some_and(char::is_ascii_lowercase))
            });
        if starts_word && !text.ends_with('_') {
            text.push('_');
        }
        text.push(character.to_ascii_lowercase());
    }
    text.trim_end_matches('_').to_owned()
}

fn ident(text: &str) -> Ident {
    if syn::parse_str::<Ident>(text).is_ok() {
        Ident::new(text, Span::call_site())
    } else if matches!(text, "self" | "Self" | "super" | "crate")
        || !text.starts_with(|c: char| c.is_ascii_alphabetic())
    {
        Ident::new(&format!("n_{text}"), Span::call_site())
    } else {
        Ident::new_raw(text, Span::call_site())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_identifiers() {
        fn check(input: &str, expect: &str) {
            assert_eq!(snake(input).to_string(), expect, "{input}");
        }
        check("pay@2.0.4", "pay_2_0_4");
        check("preCreate@2.0.4", "pre_create_2_0_4");
        check("homeURL", "home_url");
        check("boxQrCode", "box_qr_code");
        check("ownerURLText", "owner_url_text");
        check("last_box_size", "last_box_size");
        check("type", "r#type");
        check("123", "n_123");
        assert_eq!(variant("WIDE_XL").to_string(), "WideXl");
        assert_eq!(variant("1st").to_string(), "V1st");
        assert_eq!(rule("pay@2.0.4/Money.value/type:number").to_string(), "MONEY_VALUE_TYPE_NUMBER");
    }
}

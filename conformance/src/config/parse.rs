//! From the text of a configuration file to its form.

use serde::de::DeserializeOwned;
use serde_saphyr::Location;

use super::Problem;
use super::problem::meant;

/// Reads the text as a configuration of this form.
///
/// # Errors
/// Its first mistake.
pub fn parse<T: DeserializeOwned>(text: &str) -> Result<T, Problem> {
    let options = serde_saphyr::options! { with_snippet: false };
    serde_saphyr::from_str_with_options(text, options).map_err(|error| {
        let at = error.location().unwrap_or(Location::UNKNOWN);
        // The parser repeats the place, which the problem has already.
        let said = error.without_snippet().to_string();
        let said = said.lines().next().unwrap_or_default();
        let said = said.split_once(&format!(" at line {}", at.line())).map_or(said, |(message, _)| message);
        let (message, cure) = translated(said);
        Problem::new(&at, message, cure)
    })
}

/// What the parser says, in the words of those who write such files.
fn translated(said: &str) -> (String, String) {
    let needed = |what: &str, cure: &str| (format!("{what} is needed here"), cure.to_owned());
    if let Some((name, expected)) = said.strip_prefix("unknown field ").and_then(|rest| rest.split_once(", expected "))
    {
        let known: Vec<&str> = expected.trim_start_matches("one of ").split(", ").collect();
        let cure = meant(name.trim_matches('`'), &known);
        return (format!("there is no key {name} here"), cure);
    }
    if let Some(name) = said.strip_prefix("missing field ") {
        return (format!("the key {name} is missing here"), "add it".to_owned());
    }
    if let Some(rest) = said.strip_prefix("duplicate mapping key: ") {
        let name = rest.split(',').next().unwrap_or(rest);
        return (format!("the key `{name}` stands here twice"), "keep one of them".to_owned());
    }
    match said {
        "invalid u64" => needed("a whole number", "write digits only; the key tells the unit"),
        "invalid boolean" => needed("`true` or `false`", "write one of them"),
        "expected mapping start" => needed("a group of keys with values", "write `key: value`, each on its own line"),
        "expected sequence start" => needed("a list", "write each entry behind `-`, or all within `[` and `]`"),
        said if said.starts_with("cannot deserialize null") => needed("a text", "write one"),
        said if said.starts_with("multiple YAML documents") => {
            ("a second document begins here".to_owned(), "take out the line `---`".to_owned())
        }
        said => (said.to_owned(), "correct the YAML; text with special characters needs quotes".to_owned()),
    }
}

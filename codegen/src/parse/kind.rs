//! The `type` of a field: `string | integer`, `Money`, `list<OrderInfo>`, `json<ExtendInfo>`.

use model::JsonKind;

/// A field's type as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum KindText {
    /// One or several of `string`, `integer`, `boolean`, in this order.
    Scalars(Vec<JsonKind>),
    /// A named struct or enum.
    Named(String),
    /// An array of a named struct.
    List(String),
    /// JSON text of a named struct in a string.
    Json(String),
}

impl KindText {
    /// Reads a `type`.
    ///
    /// # Errors
    /// What is wrong with it.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let text = text.trim();
        if let Some(name) = inside(text, "list<") {
            return Ok(Self::List(type_name(name)?));
        }
        if let Some(name) = inside(text, "json<") {
            return Ok(Self::Json(type_name(name)?));
        }
        let parts: Vec<&str> = text.split('|').map(str::trim).collect();
        let mut kinds = Vec::new();
        for (word, kind) in SCALARS {
            match parts.iter().filter(|part| *part == word).count() {
                0 => {}
                1 => kinds.push(*kind),
                _ => return Err(format!("`{text}` names `{word}` twice")),
            }
        }
        match (&parts[..], kinds.len()) {
            ([name], 0) => Ok(Self::Named(type_name(name)?)),
            (parts, count) if parts.len() == count => Ok(Self::Scalars(kinds)),
            _ => Err(format!("`{text}` mixes a named type with others")),
        }
    }

    /// The type that it names.
    pub(crate) fn name(&self) -> Option<&str> {
        match self {
            Self::Scalars(_) => None,
            Self::Named(name) | Self::List(name) | Self::Json(name) => Some(name),
        }
    }
}

/// The words of the scalar types.
pub(crate) const SCALARS: &[(&str, JsonKind)] =
    &[("string", JsonKind::String), ("integer", JsonKind::Integer), ("boolean", JsonKind::Boolean)];

fn inside<'a>(text: &'a str, opening: &str) -> Option<&'a str> {
    text.strip_prefix(opening)?.strip_suffix('>').map(str::trim)
}

fn type_name(text: &str) -> Result<String, String> {
    let upper = text.starts_with(|first: char| first.is_ascii_uppercase());
    if upper && text.chars().all(|each| each.is_ascii_alphanumeric()) {
        Ok(text.to_owned())
    } else {
        Err(format!("`{text}` is neither a scalar type nor a type name in upper camel case"))
    }
}

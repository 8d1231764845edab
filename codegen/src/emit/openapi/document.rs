//! An OpenAPI document as typed values: the members that the emitter uses, and no others.

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use super::super::json_schema::{Members, Schema};

/// The whole document.
#[derive(serde::Serialize)]
pub(super) struct Document<'m> {
    pub(super) openapi: &'static str,
    #[serde(rename = "x-generated")]
    pub(super) generated: &'static str,
    pub(super) info: Info,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) servers: Vec<Server<'m>>,
    /// Empty: no scheme can say what the signature is.
    pub(super) security: [(); 0],
    pub(super) tags: Vec<Tag<'m>>,
    pub(super) paths: Named<PathItem<'m>>,
    pub(super) components: Components,
}

#[derive(serde::Serialize)]
pub(super) struct Info {
    pub(super) title: String,
    pub(super) version: String,
    pub(super) description: String,
    pub(super) contact: Contact,
    pub(super) license: License,
}

#[derive(serde::Serialize)]
pub(super) struct Contact {
    pub(super) name: &'static str,
}

#[derive(serde::Serialize)]
pub(super) struct License {
    pub(super) name: &'static str,
    pub(super) identifier: &'static str,
}

#[derive(serde::Serialize)]
pub(super) struct Server<'m> {
    pub(super) url: &'m str,
    pub(super) description: &'m str,
    #[serde(skip_serializing_if = "Named::is_empty")]
    pub(super) variables: Named<Variable>,
}

#[derive(serde::Serialize)]
pub(super) struct Variable {
    pub(super) default: String,
    pub(super) description: String,
}

#[derive(serde::Serialize)]
pub(super) struct Tag<'m> {
    pub(super) name: &'m str,
    pub(super) description: &'m str,
}

#[derive(serde::Serialize)]
pub(super) struct PathItem<'m> {
    pub(super) post: Operation<'m>,
}

#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Operation<'m> {
    pub(super) operation_id: &'m str,
    pub(super) tags: [&'m str; 1],
    pub(super) summary: &'m str,
    pub(super) description: String,
    pub(super) request_body: RequestBody,
    pub(super) responses: Named<Response<'m>>,
}

#[derive(serde::Serialize)]
pub(super) struct RequestBody {
    pub(super) description: String,
    pub(super) required: bool,
    pub(super) content: Named<MediaType>,
}

#[derive(serde::Serialize)]
pub(super) struct Response<'m> {
    pub(super) description: String,
    #[serde(skip_serializing_if = "Named::is_empty")]
    pub(super) content: Named<MediaType>,
    #[serde(rename = "x-result-codes", skip_serializing_if = "Vec::is_empty")]
    pub(super) result_codes: Vec<ResultCode<'m>>,
}

/// A row of a result-code table.
#[derive(serde::Serialize)]
pub(super) struct ResultCode<'m> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) id: Option<&'m str>,
    pub(super) code: &'m str,
    pub(super) status: &'m str,
    pub(super) meaning: &'m str,
    pub(super) action: &'m str,
}

#[derive(serde::Serialize)]
pub(super) struct MediaType {
    pub(super) schema: Schema,
    #[serde(skip_serializing_if = "Named::is_empty")]
    pub(super) examples: Named<Example>,
}

#[derive(serde::Serialize)]
pub(super) struct Example {
    pub(super) summary: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<String>,
    pub(super) value: Value,
    /// The ids of rules that the value breaks, although its schema accepts it.
    #[serde(rename = "x-breaks", skip_serializing_if = "Vec::is_empty")]
    pub(super) breaks: Vec<String>,
}

#[derive(serde::Serialize)]
pub(super) struct Components {
    pub(super) schemas: Members,
}

/// An object with any names, written in the order in which they were added.
pub(super) struct Named<T>(Vec<(String, T)>);

impl<T> Named<T> {
    /// None at all.
    pub(super) fn none() -> Self {
        Self(Vec::new())
    }

    /// A single one.
    pub(super) fn one(name: &str, value: T) -> Self {
        Self(vec![(name.to_owned(), value)])
    }

    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T> FromIterator<(String, T)> for Named<T> {
    fn from_iter<I: IntoIterator<Item = (String, T)>>(entries: I) -> Self {
        Self(entries.into_iter().collect())
    }
}

impl<T: Serialize> Serialize for Named<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in &self.0 {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

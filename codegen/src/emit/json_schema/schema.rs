//! A JSON Schema as typed values: the keywords that the emitter uses, and no others.

use serde::ser::{Serialize, SerializeMap, Serializer};

/// The dialect of every schema.
pub(crate) const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// How a reference to a definition of the same file begins.
pub(crate) const REFERENCE: &str = "#/$defs/";

/// A schema object. Members are written in the order in which they stand here.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Schema {
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    pub(crate) dialect: Option<&'static str>,
    #[serde(rename = "$id", skip_serializing_if = "Option::is_none")]
    pub(crate) id: Option<String>,
    #[serde(rename = "$comment", skip_serializing_if = "Option::is_none")]
    pub(crate) comment: Option<String>,
    #[serde(rename = "$ref", skip_serializing_if = "Option::is_none")]
    pub(crate) reference: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) description: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub(crate) kind: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) format: Option<&'static str>,
    #[serde(rename = "const", skip_serializing_if = "Option::is_none")]
    pub(crate) constant: Option<Constant>,
    #[serde(rename = "enum", skip_serializing_if = "Vec::is_empty")]
    pub(crate) values: Vec<Constant>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) max_length: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) pattern: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) minimum: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) maximum: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) content_media_type: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) content_schema: Option<Box<Schema>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) items: Option<Box<Schema>>,
    #[serde(skip_serializing_if = "Members::is_empty")]
    pub(crate) properties: Members,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) required: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) not: Option<Box<Schema>>,
    #[serde(rename = "if", skip_serializing_if = "Option::is_none")]
    pub(crate) when: Option<Box<Schema>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) then: Option<Box<Schema>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) any_of: Vec<Schema>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) all_of: Vec<Schema>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) examples: Vec<serde_json::Value>,
    #[serde(rename = "$defs", skip_serializing_if = "Members::is_empty")]
    pub(crate) definitions: Members,
}

/// A value of `const` and `enum`.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(untagged)]
pub(crate) enum Constant {
    /// A string.
    Text(String),
    /// A number.
    Integer(i64),
}

/// What `properties` and `$defs` hold: `true`, which says no more than the name, or a schema.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub(crate) enum Node {
    /// `true` or `false`.
    Flag(bool),
    /// A schema object.
    Schema(Box<Schema>),
}

/// Schemas by name, written in the order in which they were added.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Members(Vec<(String, Node)>);

impl Schema {
    /// A schema that only asks for a JSON type.
    pub(crate) fn of(kind: &'static str) -> Self {
        Self { kind: Some(kind), ..Self::default() }
    }

    /// A reference to a definition of the same file.
    pub(crate) fn reference(name: &str) -> Self {
        Self { reference: Some(format!("{REFERENCE}{name}")), ..Self::default() }
    }

    /// A schema that holds where this one does not.
    pub(crate) fn negated(self) -> Self {
        Self { not: Some(Box::new(self)), ..Self::default() }
    }

    /// Looks at this schema and at every one inside it, always in the same order.
    pub(crate) fn visit(&mut self, look: &mut dyn FnMut(&mut Self)) {
        look(self);
        let single = [&mut self.content_schema, &mut self.items, &mut self.not, &mut self.when, &mut self.then];
        single.into_iter().flatten().for_each(|inner| inner.visit(look));
        for (_, node) in self.properties.0.iter_mut().chain(&mut self.definitions.0) {
            if let Node::Schema(inner) = node {
                inner.visit(look);
            }
        }
        self.any_of.iter_mut().chain(&mut self.all_of).for_each(|inner| inner.visit(look));
    }
}

impl From<Schema> for Node {
    fn from(schema: Schema) -> Self {
        Self::Schema(Box::new(schema))
    }
}

impl Members {
    /// Whether there are none.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether there is one of this name.
    pub(crate) fn contains(&self, name: &str) -> bool {
        self.0.iter().any(|(candidate, _)| candidate == name)
    }

    /// The schema with this name.
    pub(crate) fn get_mut(&mut self, name: &str) -> Option<&mut Node> {
        self.0.iter_mut().find(|(candidate, _)| candidate == name).map(|(_, node)| node)
    }

    /// The schema with this name; `None` also where that is `true`.
    pub(crate) fn schema_mut(&mut self, name: &str) -> Option<&mut Schema> {
        match self.get_mut(name) {
            Some(Node::Schema(schema)) => Some(schema),
            _ => None,
        }
    }

    /// All schemas with their names, in their order.
    pub(crate) fn into_schemas(self) -> Vec<(String, Schema)> {
        let schema = |(name, node)| match node {
            Node::Schema(schema) => Some((name, *schema)),
            Node::Flag(_) => None,
        };
        self.0.into_iter().filter_map(schema).collect()
    }

    /// Takes one out; `None` if it is `true` or not there.
    pub(crate) fn take(&mut self, name: &str) -> Option<Schema> {
        let place = self.0.iter().position(|(candidate, _)| candidate == name)?;
        match self.0.remove(place).1 {
            Node::Schema(schema) => Some(*schema),
            Node::Flag(_) => None,
        }
    }

    /// Adds one at the end; the caller sees to it that the name is new.
    pub(crate) fn push(&mut self, name: impl Into<String>, node: impl Into<Node>) {
        self.0.push((name.into(), node.into()));
    }
}

impl Serialize for Members {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, node) in &self.0 {
            map.serialize_entry(name, node)?;
        }
        map.end()
    }
}

//! OpenAPI 3.1: one document for all contracts of a version, one operation for each.
//!
//! The types are those of the shape schemas, under their names. Contracts of one document
//! share a type that they say alike; one that they say differently has the API's name in
//! front (see `components`). No security scheme of OpenAPI can say how a message is
//! signed, so descriptions do.

mod components;
mod document;
mod example;
mod operation;
mod signature;

use std::collections::BTreeMap;

use model::{Contract, Model};

use self::components::Shared;
use self::document::{Components, Document, Info, License, Named, PathItem, Server, Tag, Variable};
use super::{File, HEADER, json};

/// A document for each version, in the order of the contracts.
pub fn files(model: &Model) -> Vec<File> {
    let mut versions: Vec<&str> = model.contracts.iter().map(|contract| contract.version.as_str()).collect();
    versions.sort_unstable();
    versions.dedup();
    let of = |version: &str| model.contracts.iter().filter(|contract| contract.version == version).collect::<Vec<_>>();
    versions.into_iter().map(|version| file(model, version, &of(version))).collect()
}

fn file(model: &Model, version: &str, contracts: &[&Contract]) -> File {
    let shared = components::shared(model, contracts);
    let document = Document {
        openapi: "3.1.0",
        generated: HEADER,
        info: info(version, contracts),
        servers: model.envelope.servers.iter().map(server).collect(),
        security: [],
        tags: contracts.iter().map(|contract| tag(contract)).collect(),
        paths: paths(model, contracts, &shared),
        components: Components { schemas: shared.schemas },
    };
    File { path: format!("generated/openapi/{version}.json"), text: json::pretty(&document) }
}

fn paths<'m>(model: &'m Model, contracts: &[&'m Contract], shared: &Shared) -> Named<PathItem<'m>> {
    let mut paths = BTreeMap::new();
    for contract in contracts {
        let post = operation::operation(model, contract, &|name| shared.name(contract, name));
        paths.insert(model.envelope.path_of(&contract.function), PathItem { post });
    }
    paths.into_iter().collect()
}

fn info(version: &str, contracts: &[&Contract]) -> Info {
    let lines: Vec<String> =
        contracts.iter().map(|contract| format!("- `{}`: {}", contract.id, contract.title)).collect();
    Info {
        title: common(contracts.iter().map(|contract| contract.function.as_str())),
        version: version.to_owned(),
        description: format!(
            "Signed JSON messages over HTTP.\n\n{}\n\nThe objects are open: a reader has to take members that are not \
             listed. These schemas say what code generators can read; the strict JSON Schemas and the rules beside \
             this document say the rest.",
            lines.join("\n")
        ),
        contact: document::Contact { name: "The maintainers of this repository" },
        license: License { name: env!("CARGO_PKG_LICENSE"), identifier: env!("CARGO_PKG_LICENSE") },
    }
}

/// What dotted names begin with, in whole parts.
fn common<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let parts = |name: &'n str| name.split('.').collect::<Vec<_>>();
    let common = names.map(parts).reduce(|common, name| {
        let same = common.iter().zip(&name).take_while(|(left, right)| left == right).count();
        common[..same].to_vec()
    });
    common.unwrap_or_default().join(".")
}

fn tag(contract: &Contract) -> Tag<'_> {
    Tag { name: &contract.api, description: &contract.title }
}

fn server(server: &model::Server) -> Server<'_> {
    let variable = |variable: &'_ model::ServerVariable| Variable {
        default: variable.default.clone(),
        description: variable.description.clone(),
    };
    let variables = server.variables.iter().map(|entry| (entry.name.clone(), variable(entry)));
    Server { url: &server.url, description: &server.description, variables: variables.collect() }
}

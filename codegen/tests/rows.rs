//! Every row of the three documents is in the spec, once.
//!
//! The numbers below were counted in the documents, section by section, before the
//! spec was compared with them. They are not taken from the YAML.

use std::collections::BTreeMap;
use std::path::Path;

use model::{Model, TypeBody};

/// Document, section, rows.
type Counts = &'static [(&'static str, &'static str, usize)];

const FIELD_ROWS: Counts = &[
    ("pay-2.0.4", "Request head", 7),
    ("pay-2.0.4", "Request body", 11),
    ("pay-2.0.4", "Response head", 7),
    ("pay-2.0.4", "Response body", 12),
    ("pay-2.0.4", "order", 4),
    ("pay-2.0.4", "RiskInfo", 4),
    ("pay-2.0.4", "DeviceInfo", 23),
    ("pay-2.0.4", "UserInfo", 3),
    ("pay-2.0.4", "OrderInfo", 4),
    ("pay-2.0.4", "seller", 10),
    ("pay-2.0.4", "Money", 2),
    ("pay-2.0.4", "extendInfo", 2),
    ("pay-2.0.4", "trade_information", 10),
    ("pay-2.0.4", "resultInfo", 4),
    ("pay-2.0.4", "ExchangeRate", 3),
    ("preCreate-2.0.4", "Request head", 7),
    ("preCreate-2.0.4", "Request body", 9),
    ("preCreate-2.0.4", "Response head", 6),
    ("preCreate-2.0.4", "Response body", 11),
    ("preCreate-2.0.4", "order", 5),
    ("preCreate-2.0.4", "RiskInfo", 4),
    ("preCreate-2.0.4", "DeviceInfo", 23),
    ("preCreate-2.0.4", "UserInfo", 3),
    ("preCreate-2.0.4", "OrderInfo", 4),
    ("preCreate-2.0.4", "seller", 10),
    ("preCreate-2.0.4", "Money", 2),
    ("preCreate-2.0.4", "resultInfo", 4),
    ("preCreate-2.0.4", "ExchangeRate", 3),
    ("preCreate-2.0.4", "tradeInformation", 10),
    ("pay-2.0.0", "Request parameters, head table", 6),
    ("pay-2.0.0", "Request parameters, body table", 9),
    ("pay-2.0.0", "Response parameters, head table", 6),
    ("pay-2.0.0", "Response parameters, body table", 11),
];

const ENUM_VALUES: Counts = &[
    ("pay-2.0.4", "ProductCode", 1),
    ("pay-2.0.4", "OfflineCodeType", 1),
    ("pay-2.0.4", "TerminalType", 5),
    ("pay-2.0.4", "Site", 4),
    ("preCreate-2.0.4", "TerminalType", 5),
    ("preCreate-2.0.4", "SiteEnum", 4),
];

const CODE_ROWS: Counts = &[
    ("pay-2.0.4", "Functional logic result code", 17),
    ("pay-2.0.4", "Basic result code", 13),
    ("preCreate-2.0.4", "Functional logic result code", 10),
    ("preCreate-2.0.4", "Basic result code", 15),
    ("pay-2.0.0", "Functional logic result codes", 19),
    ("pay-2.0.0", "Basic result codes", 14),
];

#[test]
fn every_field_row_is_there() {
    let model = model();
    let found = count(fields(&model));
    assert_eq!(found, expected(FIELD_ROWS));
    let total: usize = found.values().sum();
    println!("{total} field rows");
    assert_eq!(total, 239);
}

#[test]
fn no_row_stands_twice() {
    let model = model();
    let mut rows: Vec<_> = fields(&model).collect();
    rows.sort_unstable();
    let twice: Vec<_> = rows.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| pair[0]).collect();
    assert!(twice.is_empty(), "{twice:?}");
}

#[test]
fn every_enum_value_is_there() {
    let model = model();
    let values = own_types(&model).filter_map(|definition| match &definition.body {
        TypeBody::Enum(body) => Some(&body.values),
        TypeBody::Struct(_) => None,
    });
    let found =
        count(values.flatten().map(|value| {
            (value.citation.document.as_str(), value.citation.section.as_str(), value.citation.row.as_str())
        }));
    assert_eq!(found, expected(ENUM_VALUES));
    println!("{} enum tables", found.len());
}

#[test]
fn every_result_code_row_is_there() {
    let model = model();
    let rows = model.contracts.iter().flat_map(|contract| &contract.result_codes);
    let found = count(
        rows.map(|row| (row.citation.document.as_str(), row.citation.section.as_str(), row.citation.row.as_str())),
    );
    assert_eq!(found, expected(CODE_ROWS));
    let total: usize = found.values().sum();
    println!("{total} result-code rows");
    assert_eq!(total, 88);
}

fn model() -> Model {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let sources = codegen::load(&spec).expect("spec/ can be read");
    codegen::compile(&sources).expect("spec/ has no mistakes")
}

/// Document, section and row of every field. Members known from examples and running
/// text only are no rows (their citations end in parentheses), and neither are the
/// envelope's parts or definitions borrowed from another contract.
fn fields(model: &Model) -> impl Iterator<Item = (&str, &str, &str)> {
    own_types(model)
        .filter_map(|definition| match &definition.body {
            TypeBody::Struct(body) => Some(&body.fields),
            TypeBody::Enum(_) => None,
        })
        .flatten()
        .map(|field| (field.citation.document.as_str(), field.citation.section.as_str(), field.citation.row.as_str()))
        .filter(|(document, _, row)| *document != "wire" && !row.ends_with(')'))
}

fn own_types(model: &Model) -> impl Iterator<Item = &model::Type> {
    model.contracts.iter().flat_map(|contract| &contract.types).filter(|definition| definition.borrowed_from.is_none())
}

fn count<'m>(rows: impl Iterator<Item = (&'m str, &'m str, &'m str)>) -> BTreeMap<(String, String), usize> {
    let mut counts = BTreeMap::new();
    for (document, section, _) in rows {
        *counts.entry((document.to_owned(), section.to_owned())).or_default() += 1;
    }
    counts
}

fn expected(counts: Counts) -> BTreeMap<(String, String), usize> {
    counts.iter().map(|(document, section, rows)| (((*document).to_owned(), (*section).to_owned()), *rows)).collect()
}

//! One contract as an operation.

use model::{Contract, Direction, Model};

use super::super::json_schema::definition_name;
use super::components::reference;
use super::document::{MediaType, Named, Operation, RequestBody, Response, ResultCode};
use super::{example, signature};

/// What the table of results says of the HTTP status, and what 4XX is for.
const RESULTS: &str = "Failures come with this status too. Which result it is, the code says:";
const REFUSED: &str = "What was sent is no request that could be read: the method, the size or the encoding is wrong. \
                       The documents do not describe this; the answer has no envelope and no signature.";

/// The operation; `named` says what a type is called in the document.
pub(super) fn operation<'m>(model: &'m Model, contract: &'m Contract, named: &dyn Fn(&str) -> String) -> Operation<'m> {
    let [request, response] = [Direction::Request, Direction::Response].map(|direction| {
        let examples = example::of(model, contract, direction);
        let root = contract.root(direction).unwrap_or_default();
        let about = contract.type_named(root).map_or("", |found| &found.description);
        let about = [about.to_owned()].into_iter().chain(examples.left_out).collect::<Vec<_>>().join("\n\n");
        let schema = reference(&named(&definition_name(root)));
        (about, Named::one("application/json", MediaType { schema, examples: examples.shown }))
    });
    let answered = Response {
        description: format!("{}\n\n{RESULTS}\n\n{}", response.0, table(contract)),
        content: response.1,
        result_codes: contract.result_codes.iter().map(row).collect(),
    };
    let refused = Response { description: REFUSED.to_owned(), content: Named::none(), result_codes: Vec::new() };
    Operation {
        operation_id: &contract.api,
        tags: [&contract.api],
        summary: &contract.title,
        description: format!("{}\n\n{}", contract.description, signature::text(model, contract)),
        request_body: RequestBody { description: request.0, required: true, content: request.1 },
        responses: [("200".to_owned(), answered), ("4XX".to_owned(), refused)].into_iter().collect(),
    }
}

fn row(row: &model::ResultCode) -> ResultCode<'_> {
    ResultCode {
        id: row.id.as_deref(),
        code: &row.code,
        status: &row.status,
        meaning: &row.meaning,
        action: &row.action,
    }
}

/// The result codes as Markdown.
fn table(contract: &Contract) -> String {
    let mut table = "| code | id | status | meaning | what to do |\n|---|---|---|---|---|".to_owned();
    for row in &contract.result_codes {
        let id = row.id.as_ref().map_or("none".to_owned(), |id| format!("`{id}`"));
        let [meaning, action] = [&row.meaning, &row.action].map(|text| cell(text));
        table.push_str(&format!("\n| `{}` | {id} | {} | {meaning} | {action} |", row.code, row.status));
    }
    table
}

/// Text for a table, in which a bar ends a cell and a line feed a row.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

//! Reads every case as its type, and writes it again. Arguments: FOLDER CASES ANSWERS.

use std::{env, error, fs};

use serde::{Deserialize, Serialize, de::DeserializeOwned};

include!(concat!(env!("OUT_DIR"), "/table.rs"));

#[derive(Deserialize)]
struct Question {
    id: usize,
    module: String,
    r#type: String,
    text: String,
}

#[derive(Serialize)]
struct Answer {
    id: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    refused: Option<String>,
}

fn main() -> Result<(), Box<dyn error::Error>> {
    let arguments: Vec<String> = env::args().collect();
    let [_, _, cases, answers] = arguments.as_slice() else { return Err("FOLDER CASES ANSWERS are missing".into()) };
    let questions: Vec<Question> = serde_json::from_str(&fs::read_to_string(cases)?)?;
    let mut lines = String::new();
    for Question { id, module, r#type, text } in questions {
        let (text, refused) = match by_name(&module, &r#type, &text) {
            Ok(text) => (Some(text), None),
            Err(why) => (None, Some(why)),
        };
        lines += &serde_json::to_string(&Answer { id, text, refused })?;
        lines.push('\n');
    }
    fs::write(answers, lines)?;
    Ok(())
}

fn again<T: DeserializeOwned + Serialize>(text: &str) -> Result<String, String> {
    let value: T = serde_json::from_str(text).map_err(|error| error.to_string())?;
    serde_json::to_string(&value).map_err(|error| error.to_string())
}

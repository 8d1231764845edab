//! ajv in Node, which has the corpora in memory and says itself how long it took: the smaller
//! of the time that passed and the processor's time of all its threads.

use std::cell::RefCell;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::rc::Rc;

use measure::Failure;
use measure::bench::corpus::Corpus;
use measure::bench::rounds::Contestant;
use serde_json::{Value, json};
use tempfile::NamedTempFile;

use super::{agreed, schemas};

/// Both ways that ajv knows.
const WAYS: [(&str, &str, bool); 2] = [
    ("ajv", "`JSON.parse` and the compiled schema, up to the first error", false),
    ("ajv, all errors", "`JSON.parse` and the compiled schema with `allErrors`", true),
];

/// A running Node.
pub(super) struct Node(Rc<RefCell<Process>>);

struct Process {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Node {
    /// Starts it with these modules and corpora.
    pub(super) fn start(modules: &Path, corpora: &[Corpus]) -> Result<Self, Failure> {
        let mut given = Vec::new();
        for corpus in corpora {
            let mut messages = Vec::new();
            for message in &corpus.messages {
                let text = String::from_utf8_lossy(&message.text);
                messages.push(json!({ "schema": schemas::schema(message)?.path, "text": text }));
            }
            given.push(Value::from(messages));
        }
        let file = NamedTempFile::new()?;
        serde_json::to_writer(&file, &given)?;
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("ajv.mjs");
        let mut command = Command::new("node");
        command.arg(script).arg(modules).arg(file.path()).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn()?;
        let no_pipe = || Failure::Environment("node has no pipes".to_owned());
        let (input, output) = child.stdin.take().zip(child.stdout.take()).ok_or_else(no_pipe)?;
        let mut process = Process { child, input, output: BufReader::new(output) };
        // It has read the file when it answers.
        process.ask(&json!({}))?;
        Ok(Self(Rc::new(RefCell::new(process))))
    }

    /// Validates the corpus with this number.
    pub(super) fn contestants(&self, corpus: &Corpus, number: usize) -> Result<Vec<Contestant<'static>>, Failure> {
        let mut contestants = Vec::new();
        for (name, does, all) in WAYS {
            let verdicts = self.0.borrow_mut().ask(&json!({ "corpus": number, "all": all, "verdicts": true }))?;
            agreed(name, corpus, |at| verdicts.get(at) == Some(&Value::Bool(true)))?;
            let process = Rc::clone(&self.0);
            let work = move || {
                let seconds = process.borrow_mut().ask(&json!({ "corpus": number, "all": all }))?;
                seconds.as_f64().ok_or_else(|| Failure::Environment("node gives no time".to_owned()))
            };
            let (name, does) = (name.to_owned(), does.to_owned());
            contestants.push(Contestant { name, group: "ajv", does, work: Box::new(work) });
        }
        Ok(contestants)
    }
}

impl Process {
    fn ask(&mut self, question: &Value) -> Result<Value, Failure> {
        writeln!(self.input, "{question}")?;
        let mut line = String::new();
        self.output.read_line(&mut line)?;
        serde_json::from_str(&line).map_err(|_| Failure::Environment("node ended; see above".to_owned()))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

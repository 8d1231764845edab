//! The examples of READMEs, which are run as they stand there.

use std::fs;
use std::path::Path;

use crate::bindings::tools::Failure;

/// The blocks of a language, in their order.
///
/// Errors: the file has another number of them.
pub(super) fn blocks<const N: usize>(readme: &Path, language: &str) -> Result<[String; N], Failure> {
    let text = fs::read_to_string(readme).map_err(|error| Failure::of_file(readme, &error))?;
    let (fence, mut blocks, mut lines) = (format!("```{language}"), Vec::new(), text.lines());
    while lines.by_ref().any(|line| line == fence) {
        blocks.push(lines.by_ref().take_while(|line| *line != "```").map(|line| format!("{line}\n")).collect());
    }
    let found = blocks.len();
    let wrong = |_| Failure::Judged(format!("{}: {found} blocks of {language}, not {N}", readme.display()));
    blocks.try_into().map_err(wrong)
}

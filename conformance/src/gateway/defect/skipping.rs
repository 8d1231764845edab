//! Questions that are asked, and whose answer nobody cares for.

use model::gateway::Question;

use super::recording::Memory;
use crate::gateway::decide::{Ask, Inquiry, has_function};

/// The answer to a question of who skips one. What the skipped question would have told is
/// guessed, so that no later question refuses for the same reason.
pub(super) fn asked(
    skipped: Question,
    memory: &Memory,
    inquiry: &mut Inquiry<'_>,
    question: Question,
    ask: Ask,
) -> bool {
    if skipped == Question::Recorded && question == Question::Recorded {
        inquiry.recorded = Some(memory.made_up(inquiry));
        return true;
    }
    let is_asked = ask(inquiry);
    match (skipped, question) {
        (Question::Client, Question::Client) => inquiry.client = inquiry.client.or(inquiry.gateway.clients.first()),
        // Who does not know the API cannot ask for its version.
        (Question::Function, Question::Version) => return is_asked || !has_function(inquiry),
        // Without a key there is nothing to verify by.
        (Question::Key, Question::Signature) if inquiry.client.is_some_and(|client| client.key.is_none()) => {
            return true;
        }
        _ => {}
    }
    is_asked || skipped == question
}

//! Which bytes were signed? The likeliest guess first: no mistake, then every single one,
//! then two at once, then three and four of the common ones.

use super::contents::{Content, Recipe};
use super::opened_signature::Sealed;
use super::steps::{Step, steps};

/// What the search came to.
#[derive(Debug)]
pub(super) enum Outcome<'t> {
    /// These mistakes give the content that was signed; with none it is the message.
    Fits(Vec<Step<'t>>),
    /// Nothing fits. The search may have ended before everything was tried.
    Nothing { was_cut_short: bool },
}

/// How many bytes may be made and hashed for one signature.
const MOST_BYTES: usize = 64 << 20;

/// How many guesses there may be.
const MOST_GUESSES: usize = 40_000;

/// Looks for the content that was signed. `name` is the member that holds the message.
pub(super) fn search<'t>(content: &Content<'t>, name: Option<&'static str>, sealed: &Sealed) -> Outcome<'t> {
    let all = steps(content, name);
    let common: Vec<Vec<_>> =
        all.iter().map(|axis| axis.iter().filter(|step| step.is_common).cloned().collect()).collect();
    let mut guesser = Guesser { content, sealed, bytes: MOST_BYTES, guesses: MOST_GUESSES };
    let rounds = [(&all, 0), (&all, 1), (&all, 2), (&common, 3), (&common, 4)];
    let found = rounds.into_iter().find_map(|(axes, count)| {
        let mut chosen = Vec::with_capacity(count);
        guesser.any(axes, count, &mut chosen).then(|| chosen.into_iter().cloned().collect())
    });
    match found {
        Some(steps) => Outcome::Fits(steps),
        None => Outcome::Nothing { was_cut_short: guesser.is_spent() },
    }
}

struct Guesser<'c, 't> {
    content: &'c Content<'t>,
    sealed: &'c Sealed,
    bytes: usize,
    guesses: usize,
}

impl<'t> Guesser<'_, 't> {
    /// Whether any choice of `count` steps from different axes fits; then it is in `chosen`.
    fn any<'s>(&mut self, axes: &'s [Vec<Step<'t>>], count: usize, chosen: &mut Vec<&'s Step<'t>>) -> bool {
        if count == 0 {
            return self.fits(chosen);
        }
        for (index, axis) in axes.iter().enumerate() {
            for step in axis {
                if self.is_spent() {
                    return false;
                }
                chosen.push(step);
                if self.any(axes.get(index + 1..).unwrap_or_default(), count - 1, chosen) {
                    return true;
                }
                chosen.pop();
            }
        }
        false
    }

    fn fits(&mut self, chosen: &[&Step<'t>]) -> bool {
        let mut recipe = Recipe::MESSAGE;
        chosen.iter().for_each(|step| step.apply(&mut recipe));
        let made = self.content.made_by(&recipe);
        let cost = made.as_ref().map_or(0, Vec::len).max(self.content.bytes.len());
        self.bytes = self.bytes.saturating_sub(cost);
        self.guesses = self.guesses.saturating_sub(1);
        made.is_some_and(|made| self.sealed.fits(&made))
    }

    fn is_spent(&self) -> bool {
        self.bytes == 0 || self.guesses == 0
    }
}

//! What contestants work on: signed messages of every contract, drawn from the model.
//!
//! The same seed gives the same bytes on every machine. No corpus is used before
//! [`Corpus::proven`] has held every message of it to what it is said to be.

mod change;
mod draw;
mod random;

use conformance::catalog::Catalog;
use conformance::finding::severity;
use conformance::judge::{Judged, Options, judge};
use conformance::signature::backend::BULK_SIGNING;
use conformance::signature::sign::Signer;
use conformance::signature::{PrivateKey, PublicKey, sign_text};
use model::Signs;
use model::view::{Picks, View};
use serde_json::Value;
use wire::{Direction, Finding, Severity};

use self::change::{broken, escaped};
use self::draw::{Drawn, draw, shuffle, vary};
use self::random::Random;
use crate::Failure;
use crate::world::World;

/// Drawing one message is tried so often: what was drawn may break a rule that links members.
const TRIES: usize = 50;

/// One message in so many has a fault, in the corpus of rare faults.
pub const RARE: usize = 100;

/// Messages of every contract, in both directions.
#[derive(Debug)]
pub struct Corpus {
    /// What it is called.
    pub id: &'static str,
    /// What is special about it.
    pub about: &'static str,
    /// The messages, contracts and directions in turn.
    pub messages: Vec<Message>,
}

/// A signed message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The contract that it names.
    pub contract: &'static str,
    /// What it is.
    pub direction: Direction,
    /// The envelope.
    pub text: Vec<u8>,
    /// How many rules it breaks: none, or one.
    pub faults: usize,
}

/// The signers' keys.
pub struct SigningKeys {
    /// Signs requests.
    pub request: PrivateKey,
    /// Signs responses.
    pub response: PrivateKey,
}

impl SigningKeys {
    /// The model's keys for tests.
    ///
    /// # Errors
    /// The model has none.
    pub fn of(world: &World) -> Result<Self, Failure> {
        let key = |signs| {
            let key = world.model.keys.iter().find(|key| key.signs == signs);
            let key =
                key.and_then(|key| PrivateKey::read(key.private.as_bytes(), world.catalog.envelope.key_bits).ok());
            key.ok_or_else(|| Failure::Environment("the compiled-in data lacks a test key".to_owned()))
        };
        Ok(Self { request: key(Signs::Request)?, response: key(Signs::Response)? })
    }

    /// The key of a direction.
    pub fn private(&self, direction: Direction) -> &PrivateKey {
        if direction == Direction::Response { &self.response } else { &self.request }
    }

    /// Its public half.
    pub fn public(&self, direction: Direction) -> PublicKey {
        self.private(direction).public()
    }
}

/// Every corpus, each of so many messages.
///
/// # Errors
/// The contracts' rules do not allow what is drawn, or a corpus is not what it is said to be.
pub fn corpora(world: &World, seed: u64, count: usize) -> Result<Vec<Corpus>, Failure> {
    let (maker, views, mut random) = (Maker::new(world)?, views(world)?, Random::new(seed));
    let kinds = kinds(&views);
    let mut usual = maker.drawn(&kinds, count, false, &mut random)?;
    let mut with_payloads = maker.drawn(&kinds, count, true, &mut random)?;
    // So that nobody learns which kind comes next.
    random.shuffle(&mut usual);
    random.shuffle(&mut with_payloads);
    let shuffled: Vec<_> = usual.iter().map(|drawn| shuffled(drawn, &mut random)).collect();

    let all_sound = maker.signed(&usual, plain)?;
    let all_broken = maker.broken(&usual, &mut random)?;
    let rarely = all_sound.iter().zip(&all_broken).enumerate();
    let rarely = rarely.map(|(at, (sound, broken))| if at % RARE == RARE / 2 { broken } else { sound });
    let rarely: Vec<_> = rarely.cloned().collect();
    let shuffled = maker.signed(&shuffled, plain)?;
    let payloads = maker.signed(&with_payloads, |drawn| escaped(&drawn.sealed()))?;

    let of = |(id, about, messages)| Corpus { id, about, messages };
    let corpora = [
        ("usual", "members in the documents' order, UTF-8, nothing to find", all_sound),
        ("shuffled", "the messages of `usual` with the members of every object shuffled", shuffled),
        ("rare-faults", "like `usual`, and one message in a hundred has a fault", rarely),
        ("faults", "like `usual`, and every message has one fault", all_broken),
        ("payloads", "every JSON in a text is there, `/` is written `\\/`, what is not ASCII `\\uXXXX`", payloads),
    ]
    .map(of);
    corpora.iter().try_for_each(|corpus| corpus.proven(&world.catalog))?;
    Ok(corpora.into())
}

/// Messages of one contract and direction, and no others: sound ones, and each of them with a
/// fault.
///
/// # Errors
/// As [`corpora`].
pub fn uniform(world: &World, seed: u64, count: usize) -> Result<[Corpus; 2], Failure> {
    let (maker, views, mut random) = (Maker::new(world)?, views(world)?, Random::new(seed));
    let kinds = kinds(&views);
    let drawn = maker.drawn(kinds.get(..1).unwrap_or_default(), count, false, &mut random)?;
    let sound = maker.signed(&drawn, plain)?;
    let broken = maker.broken(&drawn, &mut random)?;
    let corpora = [
        Corpus { id: "uniform", about: "of one contract and direction, nothing to find", messages: sound },
        Corpus { id: "uniform-faults", about: "the same, each with one fault", messages: broken },
    ];
    corpora.iter().try_for_each(|corpus| corpus.proven(&world.catalog))?;
    Ok(corpora)
}

/// How every contestant of ours judges.
pub fn options(catalog: &Catalog) -> Options {
    Options::new(catalog.readings())
}

impl Corpus {
    /// All bytes.
    pub fn bytes(&self) -> usize {
        self.messages.iter().map(|message| message.text.len()).sum()
    }

    /// Its size in words.
    pub fn size(&self) -> String {
        let (count, bytes) = (self.messages.len(), self.bytes());
        format!("{count} messages of {} bytes on average", bytes / count.max(1))
    }

    /// Holds every message to what it is said to be.
    ///
    /// # Errors
    /// One of them is not.
    pub fn proven(&self, catalog: &Catalog) -> Result<(), Failure> {
        let options = options(catalog);
        for (number, message) in self.messages.iter().enumerate() {
            let judged = judge(catalog, &message.text, &options);
            if !is_as_said(message, &judged) {
                let found: Vec<_> = judged.findings.iter().map(|finding| finding.rule.id).collect();
                let expected = message.faults;
                return Err(Failure::Wrong(format!(
                    "message {number} of corpus `{}` should have {expected} faults and has {found:?}",
                    self.id
                )));
            }
        }
        Ok(())
    }
}

fn is_as_said(message: &Message, judged: &Judged) -> bool {
    judged.findings.len() == message.faults
        && judged.findings.iter().all(is_error)
        && judged.contract.is_some_and(|contract| contract.id == message.contract)
        && judged.direction == Some(message.direction)
}

fn plain(drawn: &Drawn<'_, '_>) -> String {
    drawn.sealed().to_string()
}

fn shuffled<'v, 'm>(drawn: &Drawn<'v, 'm>, random: &mut Random) -> Drawn<'v, 'm> {
    let mut drawn = drawn.clone();
    shuffle(&mut drawn.document, random);
    drawn
}

/// A contract, under the readings that the ledger chooses, and a direction.
type Kind<'v, 'm> = (&'v View<'m>, model::Direction);

fn views(world: &World) -> Result<Vec<View<'_>>, Failure> {
    let contracts = world.catalog.contracts.iter();
    let views: Option<Vec<_>> = contracts.map(|contract| View::new(&world.model, contract.id, &Picks::new())).collect();
    views.ok_or_else(|| Failure::Environment("the model lacks a contract".to_owned()))
}

fn kinds<'v, 'm>(views: &'v [View<'m>]) -> Vec<Kind<'v, 'm>> {
    let directions = [model::Direction::Request, model::Direction::Response];
    views.iter().flat_map(|view| directions.map(|direction| (view, direction))).collect()
}

/// Makes messages of what was drawn.
struct Maker<'w> {
    catalog: &'w Catalog,
    keys: SigningKeys,
    options: Options,
}

impl<'w> Maker<'w> {
    fn new(world: &'w World) -> Result<Self, Failure> {
        Ok(Self { catalog: &world.catalog, keys: SigningKeys::of(world)?, options: options(&world.catalog) })
    }

    /// Sound messages, of one kind after the other.
    fn drawn<'v, 'm>(
        &self,
        kinds: &[Kind<'v, 'm>],
        count: usize,
        payloads: bool,
        random: &mut Random,
    ) -> Result<Vec<Drawn<'v, 'm>>, Failure> {
        let one = |&(view, direction): &Kind<'v, 'm>| {
            (0..TRIES).find_map(|_| {
                let mut drawn = draw(view, direction, payloads, random)?;
                let is_sound =
                    |envelope: &Value| self.finds(view, direction, envelope).is_some_and(|found| found.is_empty());
                if !is_sound(&drawn.sealed()) {
                    return None;
                }
                vary(&mut drawn, random, &is_sound);
                Some(drawn)
            })
        };
        let drawn: Option<Vec<_>> = kinds.iter().cycle().take(count).map(one).collect();
        drawn.ok_or_else(|| Failure::Environment("no sound message was drawn".to_owned()))
    }

    fn signed(
        &self,
        drawn: &[Drawn<'_, '_>],
        text: impl Fn(&Drawn<'_, '_>) -> String,
    ) -> Result<Vec<Message>, Failure> {
        let signed: Option<Vec<_>> = drawn.iter().map(|drawn| self.message(drawn, &text(drawn), 0)).collect();
        signed.ok_or_else(|| Failure::Environment("a message was not signed".to_owned()))
    }

    /// A fault for each of them.
    fn broken(&self, drawn: &[Drawn<'_, '_>], random: &mut Random) -> Result<Vec<Message>, Failure> {
        let one = |drawn: &Drawn<'_, '_>| {
            let envelope = drawn.sealed();
            // About the member itself: rules that link members are not in the way.
            let is_faulty = |envelope: &Value, pointer: &str| {
                let found = self.finds(drawn.view, drawn.direction, envelope).unwrap_or_default();
                matches!(found.as_slice(), [one] if is_error(one) && one.pointer == pointer)
            };
            (0..TRIES).find_map(|_| {
                let broken = broken(&envelope, random, &is_faulty)?;
                self.message(drawn, &broken.to_string(), 1)
            })
        };
        let broken: Option<Vec<_>> = drawn.iter().map(one).collect();
        broken.ok_or_else(|| Failure::Environment("no single fault was found".to_owned()))
    }

    fn message(&self, drawn: &Drawn<'_, '_>, text: &str, faults: usize) -> Option<Message> {
        let direction = direction(drawn.direction);
        let signer = Signer { key: self.keys.private(direction), backend: BULK_SIGNING, asked: None };
        let text = sign_text(self.catalog, text.as_bytes(), direction, signer).ok()?;
        let contract = self.catalog.contract(&drawn.view.contract.id)?.id;
        Some(Message { contract, direction, text, faults })
    }

    /// What is found; `None` where it is another message than it was.
    fn finds(&self, view: &View<'_>, wanted: model::Direction, envelope: &Value) -> Option<Vec<Finding>> {
        let judged = judge(self.catalog, envelope.to_string().as_bytes(), &self.options);
        let is_it = judged.contract?.id == view.contract.id && judged.direction == Some(direction(wanted));
        is_it.then_some(judged.findings)
    }
}

fn is_error(finding: &Finding) -> bool {
    severity(finding.rule, false) == Severity::Error
}

fn direction(direction: model::Direction) -> Direction {
    match direction {
        model::Direction::Request => Direction::Request,
        model::Direction::Response => Direction::Response,
        model::Direction::Exchange => Direction::Exchange,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    fn drawn(seed: u64, count: usize) -> Vec<Corpus> {
        let Ok(world) = World::read() else { panic!("the compiled-in data is damaged") };
        corpora(&world, seed, count).unwrap_or_else(|failure| panic!("{failure:?}"))
    }

    #[test]
    fn a_seed_gives_the_same_bytes_and_another_one_others() {
        let texts = |seed| {
            let all = drawn(seed, 12).into_iter().flat_map(|corpus| corpus.messages);
            all.map(|message| message.text).collect::<Vec<_>>()
        };
        let first = texts(1);
        assert_eq!(first, texts(1));
        assert_ne!(first, texts(2));
    }

    #[test]
    fn corpora_are_what_they_are_said_to_be() {
        let count = 204;
        let corpora = drawn(3, count);
        let faults: Vec<_> = corpora
            .iter()
            .map(|corpus| (corpus.id, corpus.messages.iter().map(|message| message.faults).sum::<usize>()))
            .collect();
        let expected = [("usual", 0), ("shuffled", 0), ("rare-faults", 2), ("faults", count), ("payloads", 0)];
        assert_eq!(faults, expected);
        let catalog = Catalog::generated();
        for corpus in &corpora {
            assert_eq!(corpus.messages.len(), count, "{}", corpus.id);
            let kinds: HashSet<_> =
                corpus.messages.iter().map(|message| (message.contract, message.direction)).collect();
            assert_eq!(kinds.len(), 2 * catalog.contracts.len(), "{}", corpus.id);
            // Hardly a message twice.
            let texts: HashSet<_> = corpus.messages.iter().map(|message| &message.text).collect();
            assert!(texts.len() * 10 > count * 9, "{}: {} of {count}", corpus.id, texts.len());
        }
        let holds = |id: &str, what: &str| {
            let corpus = corpora.iter().find(|corpus| corpus.id == id).expect("a corpus");
            corpus.messages.iter().filter(|message| String::from_utf8_lossy(&message.text).contains(what)).count()
        };
        assert!(holds("usual", "é") > 0 && holds("payloads", "é") == 0);
        assert!(holds("payloads", "\\\\u") > 0 && holds("payloads", "{\\\"") > count / 2);
    }

    #[test]
    fn a_corpus_that_is_not_what_it_says_is_refused() {
        let catalog = Catalog::generated();
        let corpus = drawn(4, 6).remove(0);
        assert!(corpus.proven(&catalog).is_ok());
        type Change = fn(&mut Message);
        let changes: [(&str, Change); 4] = [
            ("a fault too many", |message| message.faults = 1),
            ("another contract", |message| message.contract = "pay@1"),
            ("the other direction", |message| message.direction = Direction::Exchange),
            ("no JSON", |message| message.text.truncate(100)),
        ];
        for (name, change) in changes {
            let mut messages = corpus.messages.clone();
            change(&mut messages[0]);
            assert!(Corpus { id: "x", about: "", messages }.proven(&catalog).is_err(), "{name}");
        }
    }
}

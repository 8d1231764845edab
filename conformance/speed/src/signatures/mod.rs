//! Signatures: who signs and who verifies how many of them a second, on one core.

mod aws_lc;
mod openssl;
pub(crate) mod sign;
pub(crate) mod verify;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use conformance::envelope::open;
use conformance::signature::PublicKey;
use measure::Failure;
use measure::bench::Effort;
use measure::bench::corpus::{Corpus, SigningKeys, corpora};
use measure::world::World;
use wire::{Algorithm, Direction};

/// Signatures take long beside judging.
const MOST_MESSAGES: usize = 300;

/// What is signed, and by whom.
struct Signed {
    direction: Direction,
    algorithm: Algorithm,
    message: Vec<u8>,
    signature: Vec<u8>,
}

/// What every table here works on.
struct Material {
    world: World,
    keys: SigningKeys,
    /// By direction: request, response.
    public: [PublicKey; 2],
    corpus: Corpus,
    signed: Vec<Signed>,
}

impl Material {
    fn new(effort: &Effort) -> Result<Self, Failure> {
        let world = World::read()?;
        let keys = SigningKeys::of(&world)?;
        let of_corpora = corpora(&world, effort.seed, effort.messages.min(MOST_MESSAGES))?;
        let nothing = || Failure::Environment("nothing was drawn".to_owned());
        let corpus = of_corpora.into_iter().next().ok_or_else(nothing)?;
        let signed: Option<Vec<_>> = corpus.messages.iter().map(|message| signed(&world, &message.text)).collect();
        let public = [Direction::Request, Direction::Response].map(|direction| keys.public(direction));
        Ok(Self { signed: signed.ok_or_else(nothing)?, public, keys, corpus, world })
    }
}

impl Signed {
    /// One of a pair by direction.
    fn of<'p, T>(&self, [request, response]: &'p [T; 2]) -> &'p T {
        if self.direction == Direction::Response { response } else { request }
    }
}

/// What is signed in an envelope.
fn signed(world: &World, text: &[u8]) -> Option<Signed> {
    let opened = open(&world.catalog, &world.catalog.readings(), text, None, None);
    let message = opened.message.and_then(|span| text.get(span.start..span.end))?.to_vec();
    let signature = STANDARD.decode(opened.signature?.text?).ok()?;
    let sign_types = world.catalog.envelope.sign_types.iter();
    let named = opened.sign_type.and_then(|member| member.text);
    let sign_type = sign_types.clone().find(|sign_type| Some(sign_type.name) == named.as_deref());
    let sign_type = sign_type.or_else(|| sign_types.clone().find(|sign_type| sign_type.default))?;
    Some(Signed { direction: opened.direction?, algorithm: sign_type.algorithm, message, signature })
}

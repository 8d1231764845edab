//! From a content and a signature to all the mistakes between them.

use wire::{Contract, SignType};

use super::Found;
use super::contents::Content;
use super::hashes::Hash;
use super::opened_signature::{self, Framing, Sealed};
use super::search::{self, Outcome};
use super::texts::{self, Reading};
use crate::signature::keys::PublicKey;

/// What is known beside the content and the signature.
pub(super) struct Ask<'a> {
    /// The member that holds the message.
    pub(super) name: Option<&'static str>,
    pub(super) key: &'a PublicKey,
    pub(super) sign_type: Option<&'static SignType>,
    pub(super) contract: Option<&'static Contract>,
    pub(super) sign_types: &'static [SignType],
    pub(super) other_keys: &'a [(String, PublicKey)],
}

impl Ask<'_> {
    /// The digest algorithm that is needed.
    pub(super) fn digest(&self) -> &'static str {
        self.sign_type.map_or("the agreed", |sign_type| Hash::of(sign_type.algorithm).name())
    }
}

/// The mistakes between this content and the signature.
pub(super) fn judged(content: &Content, signature: &str, ask: &Ask) -> Vec<Found> {
    let Reading { mut found, tries, otherwise } = match texts::read(signature, ask.key.size()) {
        Ok(reading) => reading,
        Err(found) => return found,
    };
    let given = [(None, ask.key)].into_iter();
    let keys = given.chain(ask.other_keys.iter().map(|(name, key)| (Some(name), key)));
    let mut opened = keys.flat_map(|(name, key)| {
        let open = move |bytes: &Vec<u8>| opened_signature::open(bytes, key).into_iter();
        tries.iter().flat_map(move |(bytes, mistake)| open(bytes).map(move |sealed| (name, mistake, sealed)))
    });
    let unknown = || otherwise.clone().unwrap_or_else(|| Found::new("unknown", nothing_opened(ask)));
    let (key, mistake, sealed, outcome) = loop {
        let Some((key, mistake, sealed)) = opened.next() else {
            found.push(unknown());
            return found;
        };
        let outcome = search::search(content, ask.name, &sealed);
        if sealed.is_certain() || matches!(outcome, Outcome::Fits(_)) {
            break (key, mistake, sealed, outcome);
        }
    };
    found.extend(mistake.iter().cloned());
    if let Some(key) = key {
        let message = format!("The signature fits the key `{key}`, not the one that was given: the keys are swapped.");
        found.push(Found::new("other-key", message));
    }
    found.extend(of_scheme(&sealed, ask));
    match outcome {
        Outcome::Fits(steps) => {
            found.extend(steps.into_iter().map(|step| Found { cause: step.cause, message: step.found }));
        }
        Outcome::Nothing { was_cut_short } => found.push(other_content(&sealed, key.is_some(), was_cut_short)),
    }
    found
}

fn nothing_opened(ask: &Ask) -> String {
    let others = match ask.other_keys {
        [] => String::new(),
        [_] => ", nor of the other key".to_owned(),
        others => format!(", nor of any of the other {} keys", others.len()),
    };
    format!("The signature was not made with the private half of this key{others}; or it was damaged on its way.")
}

/// What is wrong with how the signature was made.
fn of_scheme(sealed: &Sealed, ask: &Ask) -> Vec<Found> {
    let mut found = Vec::new();
    let wanted = ask.sign_type.map(|sign_type| (sign_type.name, Hash::of(sign_type.algorithm)));
    let needs = wanted.map(|(name, hash)| format!("; {name} needs {}", hash.name())).unwrap_or_default();
    if let Some(hash) = sealed.hash().filter(|hash| wanted.is_some_and(|(_, wanted)| wanted != *hash)) {
        let known = ask.sign_types.iter().find(|known| Hash::of(known.algorithm) == hash);
        let known = known.map(|known| format!(" {}", of_sign_type(known, ask.contract))).unwrap_or_default();
        let message = format!("The signature is over a digest of {}{needs}.{known}", hash.name());
        found.push(Found::new("other-digest", message));
    }
    let about_scheme = match sealed {
        Sealed::OtherDigest => {
            let message = format!("The signature is over a digest that is neither MD5 nor SHA-1 nor SHA-2{needs}.");
            Some(Found::new("other-digest", message))
        }
        Sealed::Pss { .. } => {
            Some(Found::new("pss", "The signature is RSASSA-PSS; these sign types are RSASSA-PKCS1-v1_5."))
        }
        Sealed::Plain(payload) => {
            let message = format!("{} bytes that are no digest were signed directly.", payload.len());
            Some(Found::new("not-hashed", message))
        }
        Sealed::Digest { framing, .. } => of_framing(*framing),
    };
    found.extend(about_scheme);
    found
}

fn of_sign_type(sign_type: &SignType, contract: Option<&Contract>) -> String {
    let takes = format!("That is what sign type {} takes", sign_type.name);
    match contract.filter(|contract| !sign_type.is_known_to(contract.id)) {
        Some(contract) => format!("{takes}, which {} does not know.", contract.id),
        None => format!("{takes}."),
    }
}

fn of_framing(framing: Framing) -> Option<Found> {
    let text = |form| format!("The digest was signed {form}, without the DigestInfo that names its algorithm.");
    Some(match framing {
        Framing::DigestInfo => return None,
        Framing::WithoutNull => Found::new(
            "digest-info-without-null",
            "The DigestInfo in the signature leaves out the NULL parameter, which verifiers insist on.",
        ),
        Framing::Bare => Found::new("no-digest-info", text("as it is")),
        Framing::Hex => Found::new("digest-as-text", text("in hexadecimal digits")),
        Framing::Base64 => Found::new("digest-as-text", text("in base64")),
    })
}

fn other_content(sealed: &Sealed, is_other_key: bool, was_cut_short: bool) -> Found {
    let key = if is_other_key { "That key is the signer's" } else { "The key is right" };
    let signed = match sealed.hash() {
        Some(hash) => format!("{} of other bytes was signed", hash.name()),
        None => "other bytes were signed".to_owned(),
    };
    let rest = if was_cut_short { " Not all forms were tried, because the message is long." } else { "" };
    let message = format!(
        "{key}, but {signed}: the message was changed after signing, or signed in a form that is not among those \
         tried.{rest}"
    );
    Found::new("other-content", message)
}

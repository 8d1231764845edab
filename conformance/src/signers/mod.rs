//! Who signs what, where every client has keys of its own: a message is verified with the keys of
//! the client that it names.
//!
//! [`read`] reads the file that says so; [`Form`] is its form.

mod file;
mod summary;

use std::collections::BTreeMap;
use std::sync::Arc;

use wire::{Direction, Envelope, Finding, SignType};

use crate::envelope::Opened;
use crate::input::members::Members;
use crate::judge::Signature;
use crate::signature::{PublicKey, verify};
use crate::suite::live::place::string_at;

pub use file::{Form, read};
pub use summary::{OfSigner, Summary};

/// Whose keys verify what.
#[derive(Clone, Debug)]
pub struct Signers {
    /// The keys of each client, at least one, with their names.
    clients: BTreeMap<String, Vec<NamedKey>>,
    /// The keys that verify responses.
    responses: Vec<NamedKey>,
    /// A sign type asked for by name; see [`verify`].
    asked: Option<&'static SignType>,
    /// By contract, the path to the member of a request that names the client.
    paths: Vec<(String, Vec<String>)>,
}

/// A key and how the file calls it.
pub type NamedKey = (Arc<str>, PublicKey);

/// Who should have signed a message, and which of the keys fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signer {
    /// A response, which no client signs.
    pub is_of_response: bool,
    /// The client that the request names.
    pub client: Option<String>,
    /// The name of the key that fits.
    pub key: Option<Arc<str>>,
}

impl Signers {
    fn new(clients: BTreeMap<String, Vec<NamedKey>>, responses: Vec<NamedKey>, members: &Members, root: &str) -> Self {
        let path = |path: &[String]| std::iter::once(root.to_owned()).chain(path.iter().cloned()).collect();
        let paths = members.clients().map(|(contract, member)| (contract.to_owned(), path(member))).collect();
        Self { clients, responses, asked: None, paths }
    }

    /// The same; `asked` is a sign type asked for by name.
    pub fn with_sign_type(self, asked: Option<&'static SignType>) -> Self {
        Self { asked, ..self }
    }

    /// The sign type asked for by name.
    pub fn asked(&self) -> Option<&'static SignType> {
        self.asked
    }

    /// Verifies a message with the keys of whom it names: any of them may fit.
    pub fn verify(&self, names: &'static Envelope, text: &[u8], opened: &Opened) -> (Signature, Vec<Finding>, Signer) {
        let (keys, mut signer) = self.keys(text, opened);
        let Some(keys) = keys else { return (Signature::WithoutKey, Vec::new(), signer) };
        let mut refusals = Vec::new();
        for (name, key) in keys {
            match verify(names, text, opened, key, self.asked) {
                Ok(_) => {
                    signer.key = Some(Arc::clone(name));
                    return (Signature::Verified, Vec::new(), signer);
                }
                Err(refusal) => refusals.push(refusal.findings),
            }
        }
        let mut found = refusals.swap_remove(0);
        if keys.len() > 1 {
            let others = format!("; nor does any other of its {} keys fit", keys.len());
            found.iter_mut().for_each(|finding| finding.message.push_str(&others));
        }
        (Signature::Refused, found, signer)
    }

    /// The keys that a message should be verified with, and who should have signed it.
    pub fn keys(&self, text: &[u8], opened: &Opened) -> (Option<&[NamedKey]>, Signer) {
        let is_of_response = opened.direction == Some(Direction::Response);
        if is_of_response {
            let keys = Some(self.responses.as_slice()).filter(|keys| !keys.is_empty());
            return (keys, Signer { is_of_response, client: None, key: None });
        }
        let contract = opened.contract.map(|contract| contract.id);
        // Where the contract is not known, the client may be where any other has it.
        let is_it = |(id, _): &&(String, Vec<String>)| contract.is_none_or(|contract| id == contract);
        let client = self.paths.iter().filter(is_it).find_map(|(_, path)| Some(string_at(text, path)?.1));
        let keys = client.as_ref().and_then(|client| self.clients.get(client)).map(Vec::as_slice);
        (keys, Signer { is_of_response, client, key: None })
    }

    /// Every key, with whose it is.
    pub fn all(&self) -> impl Iterator<Item = (String, &PublicKey)> {
        let of_clients = self
            .clients
            .iter()
            .flat_map(|(client, keys)| keys.iter().map(move |(name, key)| (format!("client {client}, {name}"), key)));
        of_clients.chain(self.responses.iter().map(|(name, key)| (format!("responses, {name}"), key)))
    }
}

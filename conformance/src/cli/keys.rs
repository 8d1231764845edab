//! Keys on the command line: where they are, and whose they are.

use std::path::PathBuf;
use std::str::FromStr;

use clap::Args;
use wire::{Direction, SignType};

use super::Failure;
use super::serve::unusable;
use crate::catalog::{self, Catalog};
use crate::envelope::name_of;
use crate::judge::Keys;
use crate::nearest::did_you_mean;
use crate::signature::{KeyError, KeySource, PrivateKey, PublicKey};
use crate::signers::{self, Signers};

/// The keys to verify with.
#[derive(Args)]
pub(super) struct VerifyingKeys {
    /// The signer's public key: a file, `env:NAME` or `-`. With `request=` or `response=`
    /// before it, for these messages only
    #[arg(long = "key", value_name = "[request=|response=]SOURCE", group = "verifying")]
    keys: Vec<KeyArgument>,
    /// Verify requests with the keys of the client that they name, and responses with the
    /// gateway's, by this YAML file (see `conformance schema keys`)
    #[arg(long = "keys", value_name = "FILE", group = "verifying")]
    file: Option<PathBuf>,
    /// Verify by this sign type where a message names none, and allow it
    #[arg(long, value_name = "NAME", requires = "verifying")]
    sign_type: Option<String>,
}

/// A key and the messages that it is for.
#[derive(Clone, Debug)]
struct KeyArgument {
    of: Option<Direction>,
    source: KeySource,
}

impl FromStr for KeyArgument {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (of, source) = match text.split_once('=') {
            Some(("request", source)) => (Some(Direction::Request), source),
            Some(("response", source)) => (Some(Direction::Response), source),
            _ => (None, text),
        };
        Ok(Self { of, source: source.parse()? })
    }
}

impl VerifyingKeys {
    /// Where the keys are.
    pub(super) fn sources(&self) -> impl Iterator<Item = &KeySource> {
        self.keys.iter().map(|argument| &argument.source)
    }

    /// The keys, or `None` where none was given.
    pub(super) fn read(&self, catalog: &Catalog) -> Result<Option<Keys>, Failure> {
        if self.keys.is_empty() {
            return Ok(None);
        }
        let asked = sign_type(catalog, self.sign_type.as_deref())?;
        let mut keys = Keys { request: None, response: None, asked };
        for argument in &self.keys {
            let key = public(catalog, &argument.source)?;
            let is_for = |direction| argument.of.is_none_or(|of| of == direction);
            for (direction, place) in
                [(Direction::Request, &mut keys.request), (Direction::Response, &mut keys.response)]
            {
                if is_for(direction) && place.replace(key.clone()).is_some() {
                    let name = name_of(catalog.envelope, direction);
                    return Err(Failure::Usage(format!("there are two keys for messages of the kind `{name}`")));
                }
            }
        }
        Ok(Some(keys))
    }

    /// The keys of each client, or `None` where no file has them.
    pub(super) fn signers(&self, catalog: &Catalog) -> Result<Option<Signers>, Failure> {
        let Some(path) = &self.file else { return Ok(None) };
        let asked = sign_type(catalog, self.sign_type.as_deref())?;
        let signers = signers::read(path, catalog, &catalog::model()?).map_err(unusable)?;
        Ok(Some(signers.with_sign_type(asked)))
    }

    /// The only key, for bytes that are no message.
    pub(super) fn only(&self, catalog: &Catalog) -> Result<PublicKey, Failure> {
        match self.keys.as_slice() {
            [KeyArgument { of: None, source }] => public(catalog, source),
            _ => Err(Failure::Usage("give exactly one --key, without `request=` or `response=`".to_owned())),
        }
    }

    /// The sign type for bytes that name none.
    pub(super) fn sign_type(&self, catalog: &Catalog) -> Result<&'static SignType, Failure> {
        sign_type_or_default(catalog, self.sign_type.as_deref())
    }
}

/// Standard input can be read once.
pub(super) fn only_one_from_stdin(keys: &[&KeySource], inputs: &[PathBuf]) -> Result<(), Failure> {
    let count = keys.iter().filter(|source| ***source == KeySource::Stdin).count()
        + inputs.iter().filter(|path| path.as_os_str() == "-").count();
    if count > 1 {
        return Err(Failure::Usage(
            "standard input is named twice with `-`; give the key as a file or as `env:NAME`".to_owned(),
        ));
    }
    Ok(())
}

/// The public key at a source.
pub(super) fn public(catalog: &Catalog, source: &KeySource) -> Result<PublicKey, Failure> {
    let text = source.read().map_err(|problem| Failure::Environment(problem.to_string()))?;
    PublicKey::read(&text, catalog.envelope.key_bits).map_err(|error| unfit(source, &error))
}

/// The private key at a source.
pub(super) fn private(catalog: &Catalog, source: &KeySource) -> Result<PrivateKey, Failure> {
    let text = source.read().map_err(|problem| Failure::Environment(problem.to_string()))?;
    PrivateKey::read(&text, catalog.envelope.key_bits).map_err(|error| unfit(source, &error))
}

fn unfit(source: &KeySource, error: &KeyError) -> Failure {
    Failure::Usage(format!("{source}: {error}"))
}

/// The sign type with this name.
pub(super) fn sign_type(catalog: &Catalog, name: Option<&str>) -> Result<Option<&'static SignType>, Failure> {
    let sign_types = catalog.envelope.sign_types;
    let Some(name) = name else { return Ok(None) };
    let found = sign_types.iter().find(|sign_type| sign_type.name == name);
    let names = || sign_types.iter().map(|sign_type| sign_type.name);
    found.map(Some).ok_or_else(|| {
        let hint = did_you_mean(name, names());
        let known: Vec<_> = names().collect();
        Failure::Usage(format!("there is no sign type `{name}`{hint} Known are {}.", known.join(", ")))
    })
}

/// The sign type with this name, or the default.
pub(super) fn sign_type_or_default(catalog: &Catalog, name: Option<&str>) -> Result<&'static SignType, Failure> {
    let default = || catalog.envelope.sign_types.iter().find(|sign_type| sign_type.default);
    let missing = || Failure::Usage("no sign type is the default; give one with --sign-type".to_owned());
    sign_type(catalog, name)?.or_else(default).ok_or_else(missing)
}

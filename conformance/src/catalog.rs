//! What the judge knows: the compiled contracts and what belongs to them.

use model::Model;
use model::signature_vector::SignatureVectorFile;
use model::vector::VectorFile;
use wire::{Contract, Envelope, Erratum, Readings};

/// The compiled contracts. A value and not a global, so that tests can bring their own.
#[derive(Clone, Copy, Debug)]
pub struct Catalog {
    /// Every contract, in order of their ids.
    pub contracts: &'static [&'static Contract],
    /// The ledger that rules hang on.
    pub errata: &'static [Erratum],
    /// The member names that lead to a contract.
    pub envelope: &'static Envelope,
}

impl Catalog {
    /// What `generated/` holds.
    pub fn generated() -> Self {
        Self { contracts: generated::CONTRACTS, errata: generated::ERRATA, envelope: &generated::ENVELOPE }
    }

    /// The contract with this id.
    pub fn contract(&self, id: &str) -> Option<&'static Contract> {
        self.contracts.iter().copied().find(|contract| contract.id == id)
    }

    /// Every contract's id.
    pub fn ids(&self) -> Vec<&'static str> {
        self.contracts.iter().map(|contract| contract.id).collect()
    }

    /// Whether a rule hangs on the erratum, so that a reading of it changes something.
    pub fn has_hinge_on(&self, erratum: &str) -> bool {
        let place = self.errata.iter().position(|candidate| candidate.id == erratum);
        let mut hinges = self.contracts.iter().flat_map(|contract| contract.rules).filter_map(|rule| rule.hinge);
        hinges.any(|hinge| Some(hinge.erratum) == place)
    }

    /// Every erratum as the ledger chooses.
    pub fn readings(&self) -> Readings {
        Readings::chosen(self.errata)
    }
}

/// The resolved model, for everything that rules and contracts alone do not tell.
pub fn model() -> Result<Model, serde_json::Error> {
    serde_json::from_str(generated::MODEL_JSON)
}

/// The signature vectors.
pub fn signature_vectors() -> Result<SignatureVectorFile, serde_json::Error> {
    serde_json::from_str(generated::SIGNATURE_VECTORS)
}

/// The vectors of the contract, or of all contracts.
pub fn vectors(contract: Option<&str>) -> Result<Vec<VectorFile>, serde_json::Error> {
    // The path starts with the contract's id, so that one contract's vectors can be had
    // without parsing megabytes of the others'.
    let of_contract =
        |path: &str| contract.is_none_or(|id| path.strip_prefix(id).is_some_and(|rest| rest.starts_with('/')));
    let files = generated::VECTORS.iter().filter(|(path, _)| of_contract(path));
    files.map(|(_, text)| serde_json::from_str(text)).collect()
}

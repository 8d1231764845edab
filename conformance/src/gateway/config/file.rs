//! The form of a configuration file.

use serde::Deserialize;
use serde_saphyr::Spanned;

/// What a file says, not yet understood.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    pub(super) listen: Option<Spanned<String>>,
    pub(super) data: Option<Spanned<String>>,
    pub(super) paths: Option<Spanned<String>>,
    #[serde(default)]
    pub(super) limits: LimitsEntry,
    pub(super) key: Option<Spanned<String>>,
    pub(super) clients: Option<Vec<ClientEntry>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct LimitsEntry {
    pub(super) body_bytes: Option<Spanned<u64>>,
    pub(super) header_seconds: Option<Spanned<u64>>,
    pub(super) body_seconds: Option<Spanned<u64>>,
    pub(super) connections: Option<Spanned<u64>>,
    pub(super) stop_seconds: Option<Spanned<u64>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ClientEntry {
    pub(super) id: Spanned<String>,
    pub(super) active: Option<bool>,
    pub(super) key: Option<Spanned<String>>,
    pub(super) contracts: Option<Vec<Spanned<String>>>,
    pub(super) requests_per_second: Option<Spanned<u64>>,
}

//! What generators and validators are known not to carry, and what to do instead.

/// A limit of one column of the table.
pub(super) struct Limit {
    /// The column.
    pub(super) column: &'static str,
    /// The row.
    pub(super) feature: &'static str,
    /// The reason, and what to do instead.
    pub(super) instead: &'static str,
}

/// All of them; each must still be true.
pub(super) const LIMITS: &[Limit] = &[];

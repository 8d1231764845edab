//! An auditor's evidence: a report and what belongs to it, masked, in one signed file.
//!
//! Reading order:
//!
//! 1. [`container`]: the file, a ZIP archive that has exactly one form for its contents.
//! 2. [`manifest`]: what is in it, made of what, by whom; this is what gets signed.
//! 3. [`secrets`] and [`plain`]: what must not get in, found by name and by look.
//! 4. [`report`], [`exchanges`] and [`vectors`]: what gets in, masked.
//! 5. [`make`]: all of it together.
//! 6. [`verify`]: back again, with nothing taken on trust.

pub mod container;
pub mod exchanges;
pub mod make;
pub mod manifest;
mod plain;
pub mod report;
pub mod secrets;
pub mod vectors;
pub mod verify;

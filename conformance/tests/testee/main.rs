//! `conformance testee` through the real program: a sound testee passes, and one for every way to be broken does not.

mod bites;
mod own;
mod program;
mod protocol;
mod reports;

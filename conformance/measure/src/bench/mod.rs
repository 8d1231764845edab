//! `bench`: what has a required speed, one module for each.

pub(crate) mod run;

//! See `promise::json`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| promise::json(data));

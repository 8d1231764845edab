//! See `promise::keys`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| promise::keys(data));

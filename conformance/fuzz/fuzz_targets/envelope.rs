//! See `promise::envelope`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| promise::envelope(data));

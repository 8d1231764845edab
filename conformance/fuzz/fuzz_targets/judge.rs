//! See `promise::judge`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| promise::judge(data));

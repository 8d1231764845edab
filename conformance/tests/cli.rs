//! The command line, tested by the files in `tests/cli/`; the first of them explains
//! the format.

#[test]
fn cli() {
    // What a person's environment may set must not change what the tests see.
    trycmd::TestCases::new().env("NO_COLOR", "1").case("tests/cli/*.trycmd").case("tests/cli/*.toml");
}

//! The bugs that no rule of the model stands for, as a table.

/// A way to behave wrongly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the table below has a sentence for each")]
pub enum Quirk {
    VerifiesRewritten,
    VerifiesSorted,
    AlsoVerifiesRewritten,
    AcceptsOtherDigests,
    IgnoresSignType,
    VerifiesLength,
    DecodesLoosely,
    DecodesTwice,
    AcceptsOwnKey,
    SignsWithAnotherKey,
    SignsThenRewrites,
    SignsWithBlank,
    SignsNothing,
    SignsTheRequest,
    ChargesAgain,
    TakesOtherContentForARetry,
    TakesOtherContentForNew,
    FailsRetries,
    RefusesRetries,
    ForgetsOnRestart,
    MixesUpClients,
    MixesUpApis,
    RacesDuplicates,
    RepeatsPreviousMessageId,
    CrossesAnswers,
    MovesCreationTime,
    FailsWith500,
    FailsWith400,
    SaysHtml,
    StartsWithByteOrderMark,
    EndsWithText,
    RepeatsAMember,
    WritesUtf16,
    DropsBadJson,
    DropsBadSignatures,
    ReadsLastDuplicate,
    ReadsLeniently,
    TrimsValues,
    IgnoresCase,
    IgnoresVersion,
    PanicsOnDepth,
    SwapsResultIds,
}

/// A program in the place of a gateway.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the table below has a sentence for each")]
pub enum Stub {
    Success,
    Refusal,
    Echo,
    Silent,
    Html,
    HtmlBadGateway,
}

/// Every quirk: its id, and what is wrong.
pub const QUIRKS: &[(Quirk, &str, &str)] = &[
    (
        Quirk::VerifiesRewritten,
        "signature/verifies-rewritten",
        "Verifies what it has parsed and written again, not the bytes that came.",
    ),
    (Quirk::VerifiesSorted, "signature/verifies-sorted", "Verifies the request with its members sorted by name."),
    (
        Quirk::AlsoVerifiesRewritten,
        "signature/also-verifies-rewritten",
        "Accepts a signature also over the request parsed and written again, as it is or sorted.",
    ),
    (
        Quirk::AcceptsOtherDigests,
        "signature/accepts-other-digests",
        "Accepts signatures of every algorithm that any contract knows, SHA-1 too.",
    ),
    (
        Quirk::IgnoresSignType,
        "signature/ignores-sign-type",
        "Verifies by the default sign type, whatever the request names.",
    ),
    (Quirk::VerifiesLength, "signature/verifies-length", "Accepts every signature that is as long as one."),
    (
        Quirk::DecodesLoosely,
        "signature/decodes-loosely",
        "Takes signatures also in the URL-safe alphabet, with white space, and without padding.",
    ),
    (Quirk::DecodesTwice, "signature/decodes-twice", "Takes signatures also when they were encoded twice."),
    (Quirk::AcceptsOwnKey, "signature/accepts-own-key", "Accepts requests that are signed with its own key."),
    (Quirk::SignsWithAnotherKey, "signature/signs-with-another-key", "Signs with a key that is not its own."),
    (
        Quirk::SignsThenRewrites,
        "signature/signs-then-rewrites",
        "Signs a response, then parses it and writes it in another layout.",
    ),
    (Quirk::SignsWithBlank, "signature/signs-with-blank", "Signs the response and a blank after it."),
    (Quirk::SignsNothing, "signature/signs-nothing", "Sends responses without a signature."),
    (Quirk::SignsTheRequest, "signature/signs-the-request", "Signs the request in place of the response."),
    (Quirk::ChargesAgain, "repetition/charges-again", "Makes a new transaction each time that the same one is sent."),
    (
        Quirk::TakesOtherContentForARetry,
        "repetition/takes-other-content-for-a-retry",
        "Answers other content under a known transaction as it answered the first.",
    ),
    (
        Quirk::TakesOtherContentForNew,
        "repetition/takes-other-content-for-new",
        "Makes a new transaction of other content under a known one's id.",
    ),
    (
        Quirk::FailsRetries,
        "repetition/fails-retries",
        "Answers the first time with the outcome, and every retry with a failure.",
    ),
    (Quirk::RefusesRetries, "repetition/refuses-retries", "Refuses every retry as if it had other content."),
    (Quirk::ForgetsOnRestart, "repetition/forgets-on-restart", "Forgets all transactions when it is started again."),
    (
        Quirk::MixesUpClients,
        "repetition/mixes-up-clients",
        "Takes the transactions of two clients with the same id for one.",
    ),
    (Quirk::MixesUpApis, "repetition/mixes-up-apis", "Takes the transactions of two APIs with the same id for one."),
    (
        Quirk::RacesDuplicates,
        "repetition/races-duplicates",
        "Looks for a transaction first and records it later, so that duplicates that come together are several.",
    ),
    (
        Quirk::RepeatsPreviousMessageId,
        "answer/repeats-previous-message-id",
        "Repeats the message id of the request before.",
    ),
    (
        Quirk::CrossesAnswers,
        "answer/crosses-answers",
        "Sends the answer to the request before, signed as it should be.",
    ),
    (Quirk::MovesCreationTime, "answer/moves-creation-time", "Tells each retry a later time of creation."),
    (Quirk::SwapsResultIds, "answer/swaps-result-ids", "Sends each result code with the id of another."),
    (Quirk::RepeatsAMember, "answer/repeats-a-member", "Writes the first member of the response twice."),
    (Quirk::FailsWith500, "http/fails-with-500", "Answers with HTTP status 500 whatever does not succeed."),
    (Quirk::FailsWith400, "http/fails-with-400", "Answers with HTTP status 400 whatever does not succeed."),
    (Quirk::SaysHtml, "http/says-html", "Says that its answers are HTML."),
    (Quirk::StartsWithByteOrderMark, "http/starts-with-byte-order-mark", "Writes a byte order mark before the JSON."),
    (Quirk::EndsWithText, "http/ends-with-text", "Writes a word after the JSON."),
    (Quirk::WritesUtf16, "http/writes-utf-16", "Answers in UTF-16."),
    (Quirk::DropsBadJson, "http/drops-bad-json", "Closes the connection without an answer when the body is no JSON."),
    (
        Quirk::DropsBadSignatures,
        "http/drops-bad-signatures",
        "Closes the connection without an answer when the signature is wrong.",
    ),
    (
        Quirk::ReadsLastDuplicate,
        "reading/last-duplicate",
        "Reads the last of members with the same name, and does not mind the others.",
    ),
    (
        Quirk::ReadsLeniently,
        "reading/lenient-json",
        "Reads JSON with comments and with commas before a closing bracket.",
    ),
    (Quirk::TrimsValues, "reading/trims-values", "Takes white space off both ends of every text that it reads."),
    (Quirk::IgnoresCase, "reading/ignores-case", "Takes function and version in upper and lower case alike."),
    (Quirk::IgnoresVersion, "reading/ignores-version", "Takes every version for one that it knows."),
    (
        Quirk::PanicsOnDepth,
        "reading/panics-on-depth",
        "Breaks down, with HTTP status 500, when the body nests deeper than 64 levels.",
    ),
];

/// Every stub: its id, and what it does.
pub const STUBS: &[(Stub, &str, &str)] = &[
    (Stub::Success, "stub/success", "Answers every request with a signed success."),
    (Stub::Refusal, "stub/param-illegal", "Answers every request with a signed refusal of its parameters."),
    (Stub::Echo, "stub/echo", "Sends back what came."),
    (Stub::Silent, "stub/silent", "Closes every connection without an answer."),
    (Stub::Html, "stub/html", "Answers every request with an error page and HTTP status 200."),
    (Stub::HtmlBadGateway, "stub/html-502", "Answers every request with an error page and HTTP status 502."),
];

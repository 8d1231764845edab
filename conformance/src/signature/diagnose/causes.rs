//! Every cause that can be found, in the order in which it is looked for: first how the
//! signature is written, then whose it is, then how it was made, then of what.

/// Why a signature does not verify.
#[derive(Debug)]
pub struct Cause {
    /// Its stable name.
    pub id: &'static str,
    /// What happened, in one line.
    pub summary: &'static str,
    /// What to do. In it `{message}` stands for the message's member, `{signature}` for
    /// the signature's and `{digest}` for the digest algorithm of the sign type.
    pub cure: &'static str,
}

macro_rules! causes {
    ($($id:literal $summary:literal $cure:expr;)*) => {
        &[$(Cause { id: $id, summary: $summary, cure: $cure }),*]
    };
}

const ENCODE_ONCE: &str = "Encode the raw bytes of the signature once with standard base64 (with padding, without line \
                           breaks), and put that text into {signature} as it is.";
const KEEP_BYTES: &str = "Keep the raw bytes of the signature as bytes (never as a string or a number) until they are \
                          encoded with standard base64.";
const SIGN_WHAT_IS_SENT: &str = "Sign the bytes that you send: serialise {message} once, sign that text, and put the same \
                                 text into the body. To verify, take the text of {message} out of the body as it was \
                                 received. Never parse it and serialise it again.";
const SIGN_WHOLE_MESSAGE: &str = "Sign the text of the value of {message}: from its `{` to the matching `}`, both \
                                  included, and nothing before or after it.";
const SIGN_UTF_8: &str = "Turn the text of {message} into bytes as UTF-8, explicitly and without a byte order mark, and \
                          sign and send these same bytes.";
const SIGN_BYTES_THEMSELVES: &str = "Give the bytes of {message} themselves to the signing function: it makes the {digest} \
                                     digest on its own.";
const USE_SIGN_FUNCTION: &str = "Use the signing function of your crypto library for RSASSA-PKCS1-v1_5 with {digest} (as \
                                 `SHA256withRSA` in Java or `openssl dgst -sha256 -sign` are for SHA-256), not encryption \
                                 with the private key.";

/// Every cause, in the order in which it is looked for.
pub static CAUSES: &[Cause] = causes! {
    "envelope" "The envelope has faults, so it is open which bytes were signed."
        "Mend the envelope first; `check` shows all of its faults. Then ask again.";
    "gbk-message" "The message was sent in GBK."
        "Send the message as UTF-8, and sign the UTF-8 bytes of {message}.";

    "empty-signature" "The signature is empty." "Sign the message, and put the base64 of the signature into {signature}.";
    "quoted-signature" "The signature's text has quotes in it."
        "Put the bare base64 into {signature}. The JSON writer adds the quotes: give it the text itself, not JSON of it.";
    "percent-encoded" "The signature is percent-encoded."
        "Do not percent-encode the signature: it travels in a JSON body, not in a form or an address.";
    "escaped-line-breaks" "The signature has line breaks written as escapes."
        "Encode without line breaks (`base64 -w 0`, `Base64.getEncoder()`), or remove them before the text is escaped.";
    "plus-as-space" "The signature's plus signs became spaces."
        "Do not send the signature through a form decoder: there a plus sign means a space. Send it in the JSON body as \
         it is.";
    "space-around-signature" "The signature has white space around it." "Trim the text before it goes into {signature}.";
    "broken-lines" "The signature is broken into lines."
        "Encode without line breaks: `base64 -w 0`, in Java `Base64.getEncoder()` and not `getMimeEncoder()`.";
    "url-safe" "The signature is in the URL-safe alphabet."
        "Encode with the standard alphabet, which has `+` and `/`, not with the URL-safe one.";
    "hex" "The signature is in hexadecimal digits." ENCODE_ONCE;
    "trailing-bits" "The base64 is not canonical."
        "Use the encoder of a library and do not change its output; the last character was changed or made by hand.";
    "missing-padding" "The base64 lacks padding." "Keep the `=` at the end of the base64: encode with padding.";
    "extra-padding" "The base64 has too much padding." "Do not add `=` to what the base64 encoder gives.";
    "double-base64" "The signature was encoded twice." ENCODE_ONCE;
    "not-base64" "The signature is no base64." ENCODE_ONCE;
    "lost-bytes" "The signature's bytes were replaced when they were read as text." KEEP_BYTES;
    "bytes-as-text" "The signature's bytes were taken for text and encoded as such." KEEP_BYTES;
    "byte-order" "The signature's bytes are in the reverse order."
        "Reverse the bytes of the signature before they are encoded: its first byte is the highest.";
    "extra-zero" "The signature has a zero byte before it." KEEP_BYTES;
    "stripped-zero" "The signature's leading zero bytes were left out." KEEP_BYTES;
    "too-long" "The signature is longer than those of the key."
        "Sign with the key pair that was exchanged. A longer signature is of a longer key, or something was added to it.";
    "truncated" "The signature is shorter than those of the key."
        "Find where the text is cut: a column, a log or a buffer that is too short. If it is whole, it was made with a \
         shorter key, and the pair that was exchanged must be used.";

    "other-key" "The signature fits another of the keys."
        "Who sends {message} signs it with its own private key, and who receives it verifies with the sender's public \
         key, never with its own. Verify with that key if it is the sender's; otherwise the sender must sign with its \
         own private key.";
    "other-digest" "The signature was made with another digest."
        "Sign with {digest}. If the contract knows a sign type for the digest that was used, and both sides agreed on \
         it, the head must name that sign type before it is signed.";
    "pss" "The signature is of the scheme PSS."
        "Choose the padding PKCS#1 v1.5 instead of PSS, with {digest} (`SHA256withRSA` in Java, `PKCS1v15()` in Python, \
         `RSASignaturePadding.Pkcs1` in .NET).";
    "digest-info-without-null" "The signature's DigestInfo lacks a parameter."
        "Write the DigestInfo as RFC 8017 has it, with the parameter NULL; the signing function of a crypto library does.";
    "no-digest-info" "The bare digest was signed, without its DigestInfo." USE_SIGN_FUNCTION;
    "digest-as-text" "The digest was signed as text, without its DigestInfo." USE_SIGN_FUNCTION;
    "not-hashed" "The content was signed without a digest." USE_SIGN_FUNCTION;

    "empty-content" "Nothing was signed."
        "Give the bytes of {message} to the signing function. Look for a stream that was read to its end before, or an \
         update of the digest that is missing.";
    "envelope-signed" "The envelope or a part of it was signed with the message." SIGN_WHOLE_MESSAGE;
    "name-signed" "The message was signed together with its name." SIGN_WHOLE_MESSAGE;
    "part-signed" "Only a part of the message was signed." SIGN_WHOLE_MESSAGE;
    "braces-left-out" "The message was signed without its outer braces." SIGN_WHOLE_MESSAGE;
    "signed-as-string" "The message was signed as the text of a JSON string, with its escapes." SIGN_WHOLE_MESSAGE;
    "key-value-signed" "Sorted pairs of `key=value` were signed."
        "That is how older APIs sign. Here the text of {message} is signed as it is sent: every byte from its `{` to the \
         matching `}`.";
    "line-feeds" "The signed text ends its lines with LF, the message with CR LF."
        "Sign and send the same bytes; let nothing translate line ends (git, an editor, FTP in text mode). Sending \
         {message} without any white space avoids this.";
    "carriage-returns" "The signed text ends its lines with CR LF, the message with LF."
        "Sign and send the same bytes; let nothing translate line ends (git, an editor, FTP in text mode). Sending \
         {message} without any white space avoids this.";
    "line-break-added" "The signed text has a line break at its end."
        "Write the text that is signed without a line break: `printf %s` or `echo -n`, and `print` instead of `println`.";
    "trimmed" "The signed text lacks the white space around it."
        "Sign exactly the bytes that are handed over, with any white space and line break at their ends.";
    "nulls-dropped" "The signed text leaves out the members that are null." SIGN_WHAT_IS_SENT;
    "empties-dropped" "The signed text leaves out the members that are empty." SIGN_WHAT_IS_SENT;
    "sorted" "The signed text has its members sorted." SIGN_WHAT_IS_SENT;
    "number-form" "The signed text writes numbers in another form." SIGN_WHAT_IS_SENT;
    "value-quoted" "The signed text has as a string what the message has as a number or boolean." SIGN_WHAT_IS_SENT;
    "value-unquoted" "The signed text has as a number or boolean what the message has as a string." SIGN_WHAT_IS_SENT;
    "solidus-escaped" "The signed text has `/` escaped." SIGN_WHAT_IS_SENT;
    "solidus-unescaped" "The message has `/` escaped, the signed text has not." SIGN_WHAT_IS_SENT;
    "non-ascii-escaped" "The signed text has characters escaped that are not of ASCII." SIGN_WHAT_IS_SENT;
    "non-ascii-unescaped" "The message has characters escaped that are not of ASCII, the signed text has not."
        SIGN_WHAT_IS_SENT;
    "html-escaped" "The signed text has characters of HTML escaped." SIGN_WHAT_IS_SENT;
    "html-unescaped" "The message has characters of HTML escaped, the signed text has not." SIGN_WHAT_IS_SENT;
    "escapes-rewritten" "The signed text has another choice of escapes." SIGN_WHAT_IS_SENT;
    "compact" "The signed text has no white space." SIGN_WHAT_IS_SENT;
    "spaced" "The signed text has spaces after commas and colons." SIGN_WHAT_IS_SENT;
    "pretty" "The signed text is indented." SIGN_WHAT_IS_SENT;
    "byte-order-mark" "The signed text begins with a byte order mark." SIGN_UTF_8;
    "signed-in-gbk" "The text was signed as GBK." SIGN_UTF_8;
    "signed-in-utf-16" "The text was signed as UTF-16." SIGN_UTF_8;
    "signed-in-latin-1" "The text was signed as Latin-1 or ASCII." SIGN_UTF_8;
    "signed-in-utf-8-twice" "The text was encoded as UTF-8 twice before it was signed." SIGN_UTF_8;
    "hashed-twice" "The digest of the text was hashed once more." SIGN_BYTES_THEMSELVES;
    "digest-text-signed" "The digest was written as text, and that text was signed." SIGN_BYTES_THEMSELVES;
    "base64-signed" "The base64 of the text was signed." SIGN_BYTES_THEMSELVES;

    "other-content" "The key is right, but something else was signed."
        "Compare the bytes at the moment of signing with those of {message} in the body: log both digests. Sign the bytes \
         that you send, and let nothing change the body on its way.";
    "unknown" "The key is another, or the signature is damaged."
        "Make sure that the public key belongs to the side that signed: each side has its own pair, and one's own public \
         key verifies only one's own messages. Give the other keys too, so that they can be tried. If the key is right, \
         compare {signature} with what the signing function gave.";
};

pub(super) fn cause(id: &str) -> Option<&'static Cause> {
    CAUSES.iter().find(|cause| cause.id == id)
}

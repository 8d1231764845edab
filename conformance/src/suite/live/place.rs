//! Places in a text: where a member's value stands, and other bytes in its stead.
//!
//! A message is never written again from what was read: every byte beside the place
//! stays as it is.

use wire::{Read, Reader, Readings, Scratch, Span};

/// The bytes of the value that the path of member names leads to. Of a member that
/// occurs twice, the first one counts. `None` where there is no such member, or the text
/// stops being JSON before the value's end.
pub fn span_of<S: AsRef<str>>(text: &[u8], path: &[S]) -> Option<Span> {
    let (scratch, readings) = (Scratch::new(), Readings::chosen(&[]));
    find(&mut Reader::new(text, &scratch, &readings), path).ok().flatten()
}

/// The same, for a value that is a string: its bytes with the quotes, and what it says.
pub fn string_at<S: AsRef<str>>(text: &[u8], path: &[S]) -> Option<(Span, String)> {
    let span = span_of(text, path)?;
    let said = serde_json::from_slice(text.get(span.start..span.end)?).ok()?;
    Some((span, said))
}

/// The text with other bytes at the span.
pub fn spliced(text: &[u8], span: Span, bytes: &[u8]) -> Vec<u8> {
    let (before, after) = (text.get(..span.start), text.get(span.end..));
    [before.unwrap_or_default(), bytes, after.unwrap_or_default()].concat()
}

fn find<S: AsRef<str>>(reader: &mut Reader<'_>, path: &[S]) -> Read<Option<Span>> {
    let Some((wanted, below)) = path.split_first() else { return reader.skip().map(Some) };
    let Ok(mut object) = reader.begin_object(&[])? else { return Ok(None) };
    while let Some(name) = reader.next_member(&mut object)? {
        if name == wanted.as_ref() {
            return find(reader, below);
        }
        reader.skip()?;
        reader.leave();
    }
    Ok(None)
}

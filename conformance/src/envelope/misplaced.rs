//! A signature that stands inside the message instead of beside it.

use wire::{Direction, Envelope, Read, Reader, Readings, Scratch, Span};

use super::look::Message;
use super::{name_of, pointer};

/// The first member inside a message that has the signature's name: at its top, or in
/// its head or body. Only looked for when the envelope has none.
pub(super) fn find(names: &Envelope, text: &[u8], messages: &[(Direction, Message)]) -> Option<(String, Span)> {
    let readings = Readings::chosen(&[]);
    messages.iter().filter(|(_, message)| message.is_whole).find_map(|(direction, message)| {
        let value = text.get(message.value.start..message.value.end)?;
        let scratch = Scratch::new();
        let mut reader = Reader::new(value, &scratch, &readings);
        let mut path = vec![name_of(names, *direction)];
        let span = search(&mut reader, names.signature, &mut path, 2).ok()??;
        let start = message.value.start;
        Some((pointer(&path), Span::new(start + span.start, start + span.end)))
    })
}

/// Searches the object that comes next, and what is in it `below` levels down. The path
/// leads to what was found.
fn search<'a>(reader: &mut Reader<'a>, wanted: &str, path: &mut Vec<&'a str>, below: usize) -> Read<Option<Span>> {
    let Ok(mut object) = reader.begin_object(&[])? else { return Ok(None) };
    while let Some(name) = reader.next_member(&mut object)? {
        path.push(name);
        let found = if name == wanted {
            Some(reader.skip()?)
        } else if below > 1 {
            search(reader, wanted, path, below - 1)?
        } else {
            reader.skip()?;
            None
        };
        if found.is_some() {
            return Ok(found);
        }
        path.pop();
        reader.leave();
    }
    Ok(None)
}

//! The pass over the text.

use wire::{Direction, Envelope, Member as Judged, Read, Reader, Span};

use super::Member;

/// What the pass has seen so far; kept when the text stops being JSON. Of a repeated
/// member the first counts, and the repetition is a finding of the reader.
#[derive(Default)]
pub(super) struct Seen<'a> {
    pub(super) root: Span,
    /// Whether the root is an object.
    pub(super) is_object: bool,
    pub(super) messages: Vec<(Direction, Message<'a>)>,
    pub(super) signature: Option<Named<'a>>,
    /// Whether the root itself has a head.
    pub(super) has_head: bool,
}

#[derive(Default)]
pub(super) struct Message<'a> {
    pub(super) value: Span,
    /// Whether it has been read to its closing brace.
    pub(super) is_whole: bool,
    /// Whether it is no object.
    pub(super) is_other: bool,
    pub(super) head: Option<Span>,
    pub(super) function: Option<Named<'a>>,
    pub(super) version: Option<Named<'a>>,
    pub(super) sign_type: Option<Named<'a>>,
}

/// A member: its text, if it is a string.
pub(super) struct Named<'a> {
    pub(super) text: Option<&'a str>,
    pub(super) span: Span,
}

impl Named<'_> {
    pub(super) fn member(&self) -> Member {
        Member { text: self.text.map(str::to_owned), span: self.span }
    }
}

impl<'a> Seen<'a> {
    /// Whether the root is a message that lacks its envelope.
    pub(super) fn is_bare(&self) -> bool {
        self.messages.is_empty() && self.signature.is_none() && self.has_head
    }

    pub(super) fn choose(&self, direction: Option<Direction>) -> Option<(Direction, &Message<'a>)> {
        let wanted = |candidate: &&(Direction, Message)| direction.is_none_or(|direction| candidate.0 == direction);
        self.messages.iter().find(wanted).map(|(direction, message)| (*direction, message))
    }
}

pub(super) fn look<'a>(reader: &mut Reader<'a>, names: &Envelope, seen: &mut Seen<'a>) -> Read<()> {
    let mut root = match reader.begin_object(&[])? {
        Ok(root) => root,
        Err(span) => {
            seen.root = span;
            return Ok(());
        }
    };
    seen.root = root.span;
    seen.is_object = true;
    while let Some(name) = reader.next_member(&mut root)? {
        if name == names.request {
            if reader.first(&mut root, 0)? {
                look_at_message(reader, names, enter(seen, Direction::Request))?;
            }
        } else if name == names.response {
            if reader.first(&mut root, 1)? {
                look_at_message(reader, names, enter(seen, Direction::Response))?;
            }
        } else if name == names.signature {
            if reader.first(&mut root, 2)? {
                seen.signature = Some(named(reader)?);
            }
        } else {
            seen.has_head |= name == names.head;
            reader.unlisted(&mut root, None)?;
        }
        reader.leave();
    }
    seen.root = root.span;
    Ok(())
}

/// A message begins; kept in `seen` from now on, however its reading ends.
fn enter<'s, 'a>(seen: &'s mut Seen<'a>, direction: Direction) -> &'s mut Message<'a> {
    let at = seen.messages.len();
    seen.messages.push((direction, Message::default()));
    &mut seen.messages[at].1
}

fn look_at_message<'a>(reader: &mut Reader<'a>, names: &Envelope, message: &mut Message<'a>) -> Read<()> {
    let mut object = match reader.begin_object(&[])? {
        Ok(object) => object,
        Err(span) => {
            message.value = span;
            message.is_other = true;
            return Ok(());
        }
    };
    message.value = object.span;
    while let Some(name) = reader.next_member(&mut object)? {
        if name != names.head {
            reader.unlisted(&mut object, None)?;
        } else if reader.first(&mut object, 0)? {
            look_at_head(reader, names, message)?;
        }
        reader.leave();
    }
    message.value = object.span;
    message.is_whole = true;
    Ok(())
}

fn look_at_head<'a>(reader: &mut Reader<'a>, names: &Envelope, message: &mut Message<'a>) -> Read<()> {
    let mut head = match reader.begin_object(&[])? {
        Ok(head) => head,
        Err(span) => {
            message.head = Some(span);
            return Ok(());
        }
    };
    message.head = Some(head.span);
    let listed = [names.function, names.version, names.sign_type];
    while let Some(name) = reader.next_member(&mut head)? {
        let places = [&mut message.function, &mut message.version, &mut message.sign_type];
        match (0..).zip(listed).zip(places).find(|((_, listed), _)| *listed == name) {
            Some(((index, _), place)) => {
                if reader.first(&mut head, index)? {
                    *place = Some(named(reader)?);
                }
            }
            None => _ = reader.unlisted(&mut head, None)?,
        }
        reader.leave();
    }
    message.head = Some(head.span);
    Ok(())
}

fn named<'a>(reader: &mut Reader<'a>) -> Read<Named<'a>> {
    let member: Judged<&str> = reader.text(&[])?;
    Ok(Named { text: member.good().copied(), span: member.span().unwrap_or_default() })
}

//! JSON as a tree of its tokens, each with the white space around it: written as it is,
//! it gives back the same text; strings and numbers are never parsed on the way.

/// A value.
#[derive(Clone, Debug)]
pub(super) enum Node<'t> {
    /// A string with its quotes, a number or a literal.
    Scalar(&'t str),
    Object(Items<'t>),
    Array(Items<'t>),
}

/// What stands between two brackets.
#[derive(Clone, Debug, Default)]
pub(super) struct Items<'t> {
    pub(super) items: Vec<Item<'t>>,
    /// The white space before the closing bracket when there is no item.
    pub(super) blank: &'t str,
}

/// A member or an element.
#[derive(Clone, Debug)]
pub(super) struct Item<'t> {
    /// The white space before it.
    pub(super) before: &'t str,
    /// The name between its quotes; `None` in an array.
    pub(super) name: Option<&'t str>,
    /// The white space around the colon.
    pub(super) colon: (&'t str, &'t str),
    pub(super) value: Node<'t>,
    /// The white space after it.
    pub(super) after: &'t str,
}

impl<'t> Item<'t> {
    /// A member without white space.
    pub(super) fn member(name: &'t str, value: Node<'t>) -> Self {
        Self { before: "", name: Some(name), colon: ("", ""), value, after: "" }
    }
}

impl<'t> Node<'t> {
    /// The members of an object; none of anything else.
    pub(super) fn members(&self) -> &[Item<'t>] {
        match self {
            Node::Object(items) => &items.items,
            _ => &[],
        }
    }

    /// The value of the first member with this name.
    pub(super) fn member(&self, name: &str) -> Option<&Node<'t>> {
        self.members().iter().find(|item| item.name == Some(name)).map(|item| &item.value)
    }

    /// The content of a string, between its quotes.
    pub(super) fn content(&self) -> Option<&'t str> {
        match self {
            Node::Scalar(text) => text.strip_prefix('"')?.strip_suffix('"'),
            _ => None,
        }
    }
}

/// Reads a text that is one value; white space around it is passed. Lenient about scalars:
/// the candidates of a text that is not quite JSON do no harm.
pub(super) fn parse(text: &str) -> Option<Node<'_>> {
    let mut rest = Rest { text };
    rest.space();
    let node = rest.value(0)?;
    rest.space();
    rest.text.is_empty().then_some(node)
}

struct Rest<'t> {
    text: &'t str,
}

impl<'t> Rest<'t> {
    fn value(&mut self, depth: usize) -> Option<Node<'t>> {
        const MOST_DEPTH: usize = 128;
        if depth == MOST_DEPTH {
            return None;
        }
        match self.text.as_bytes().first()? {
            b'{' => self.items(depth, '}').map(Node::Object),
            b'[' => self.items(depth, ']').map(Node::Array),
            b'"' => self.string().map(Node::Scalar),
            _ => {
                let is_scalar = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
                let length = self.text.bytes().take_while(is_scalar).count();
                (length > 0).then(|| self.take(length)).map(Node::Scalar)
            }
        }
    }

    fn items(&mut self, depth: usize, closing: char) -> Option<Items<'t>> {
        self.take(1);
        let mut found = Items { items: Vec::new(), blank: self.space() };
        if self.pass(closing) {
            return Some(found);
        }
        let mut before = std::mem::take(&mut found.blank);
        loop {
            let mut item = Item { before, name: None, colon: ("", ""), value: Node::Scalar(""), after: "" };
            if closing == '}' {
                item.name = self.string()?.strip_prefix('"')?.strip_suffix('"');
                item.colon.0 = self.space();
                if !self.pass(':') {
                    return None;
                }
                item.colon.1 = self.space();
            }
            item.value = self.value(depth + 1)?;
            item.after = self.space();
            found.items.push(item);
            if self.pass(closing) {
                return Some(found);
            }
            if !self.pass(',') {
                return None;
            }
            before = self.space();
        }
    }

    fn string(&mut self) -> Option<&'t str> {
        let mut bytes = self.text.bytes().enumerate();
        if bytes.next()?.1 != b'"' {
            return None;
        }
        while let Some((at, byte)) = bytes.next() {
            match byte {
                b'"' => return Some(self.take(at + 1)),
                b'\\' => _ = bytes.next()?,
                _ => {}
            }
        }
        None
    }

    fn space(&mut self) -> &'t str {
        let length = self.text.bytes().take_while(|byte| matches!(byte, b' ' | b'\n' | b'\r' | b'\t')).count();
        self.take(length)
    }

    fn pass(&mut self, wanted: char) -> bool {
        let found = self.text.starts_with(wanted);
        if found {
            self.take(1);
        }
        found
    }

    /// Takes as many bytes, which end at the boundary of a character.
    fn take(&mut self, length: usize) -> &'t str {
        let (taken, rest) = self.text.split_at_checked(length).unwrap_or((self.text, ""));
        self.text = rest;
        taken
    }
}

//! JSON pointers (RFC 6901).

/// One step on the way from a text's root to a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step<'a> {
    Name(&'a str),
    Index(usize),
}

/// The pointer to `below` under `path`.
pub(crate) fn pointer(path: &[Step<'_>], below: &[&str]) -> String {
    let mut pointer = String::new();
    for step in path {
        match step {
            Step::Name(name) => push_name(&mut pointer, name),
            Step::Index(index) => {
                pointer.push('/');
                pointer.push_str(&index.to_string());
            }
        }
    }
    for name in below {
        push_name(&mut pointer, name);
    }
    pointer
}

pub(crate) fn push_name(pointer: &mut String, name: &str) {
    pointer.push('/');
    for character in name.chars() {
        match character {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            other => pointer.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Step, pointer};

    #[test]
    fn names_are_escaped() {
        let path = [Step::Name("a/b"), Step::Index(3), Step::Name("")];
        assert_eq!(pointer(&path, &["m~n", "~1"]), "/a~1b/3//m~0n/~01");
        assert_eq!(pointer(&[], &[]), "");
    }
}

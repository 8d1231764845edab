//! Finding the same name twice in an object.

use std::collections::HashSet;

/// Up to so many names of an object, comparing each with each is fastest.
const FEW: usize = 16;

/// The names of all objects that are open.
#[derive(Debug, Default)]
pub(crate) struct Names<'a> {
    /// Those of inner objects follow those of outer ones.
    open: Vec<&'a str>,
    /// Those of objects with many names, with the object's number.
    many: HashSet<(usize, &'a str)>,
    objects: usize,
}

/// Where an object's names are.
#[derive(Debug)]
pub(crate) struct NamesOf {
    start: usize,
    number: usize,
}

impl<'a> Names<'a> {
    /// Begins an object.
    pub(crate) fn open(&mut self) -> NamesOf {
        self.objects += 1;
        NamesOf { start: self.open.len(), number: self.objects }
    }

    /// Forgets the names of an object and of those inside.
    pub(crate) fn close(&mut self, object: &NamesOf) {
        self.open.truncate(object.start);
    }

    /// Remembers a name; `false` if the object had it before. Objects inside are closed.
    pub(crate) fn is_new(&mut self, object: &NamesOf, name: &'a str) -> bool {
        let before = self.open.get(object.start..).unwrap_or_default();
        let new = if before.len() < FEW {
            !before.contains(&name)
        } else {
            if before.len() == FEW {
                self.many.extend(before.iter().map(|name| (object.number, *name)));
            }
            self.many.insert((object.number, name))
        };
        if new {
            self.open.push(name);
        }
        new
    }
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn names_are_told_apart_by_object_however_many() {
        let texts: Vec<String> = (0..100).map(|number| number.to_string()).collect();
        let mut names = Names::default();
        let outer = names.open();
        for text in &texts {
            assert!(names.is_new(&outer, text));
            let inner = names.open();
            assert!(names.is_new(&inner, text));
            assert!(!names.is_new(&inner, text));
            names.close(&inner);
        }
        assert!(texts.iter().all(|text| !names.is_new(&outer, text)));
    }
}

//! Lines and columns of a text.

/// Where the lines of a text start.
#[derive(Clone, Debug)]
pub struct Lines {
    starts: Vec<usize>,
}

impl Lines {
    /// The lines of `text`, which need not be UTF-8.
    pub fn of(text: &[u8]) -> Self {
        let after_breaks = memchr::memchr_iter(b'\n', text).map(|at| at + 1);
        Self { starts: std::iter::once(0).chain(after_breaks).collect() }
    }

    /// Line and column of a byte, both 1-based; columns count Unicode code points.
    pub fn place(&self, text: &[u8], offset: usize) -> (usize, usize) {
        let offset = offset.min(text.len());
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = self.starts[line - 1];
        (line, text[start..offset].iter().filter(|byte| begins_character(**byte)).count() + 1)
    }
}

/// Whether it is the first byte of a character in UTF-8.
pub(crate) fn begins_character(byte: u8) -> bool {
    byte & 0b1100_0000 != 0b1000_0000
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places() {
        let text = "a\n文😀b\n\nlast".as_bytes();
        let lines = Lines::of(text);
        for (offset, expected) in
            [(0, (1, 1)), (1, (1, 2)), (2, (2, 1)), (5, (2, 2)), (9, (2, 3)), (11, (3, 1)), (12, (4, 1)), (99, (4, 5))]
        {
            assert_eq!(lines.place(text, offset), expected, "offset {offset}");
        }
        assert_eq!(Lines::of(b"").place(b"", 0), (1, 1));
    }
}

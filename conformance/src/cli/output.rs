//! Standard output that outlives its reader.

use std::io::{self, BufWriter, IsTerminal as _, Write};

/// Standard output, buffered.
pub(super) fn standard() -> impl Write {
    BufWriter::with_capacity(64 * 1024, UntilClosed { out: io::stdout(), is_closed: false })
}

/// Whether a person reads standard output.
pub(super) fn is_terminal() -> bool {
    io::stdout().is_terminal()
}

/// Whether colours are welcome on standard output (<https://no-color.org>).
pub(super) fn is_colored() -> bool {
    let is_refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    is_terminal() && !is_refused && !is_dumb
}

/// Swallows what is written after the reader has gone (`| head`), so that the exit
/// status is still that of the whole check.
struct UntilClosed<W> {
    out: W,
    is_closed: bool,
}

impl<W: Write> UntilClosed<W> {
    fn unless_closed<T>(&mut self, fallback: T, write: impl FnOnce(&mut W) -> io::Result<T>) -> io::Result<T> {
        if self.is_closed {
            return Ok(fallback);
        }
        match write(&mut self.out) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                self.is_closed = true;
                Ok(fallback)
            }
            result => result,
        }
    }
}

impl<W: Write> Write for UntilClosed<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.unless_closed(bytes.len(), |out| out.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.unless_closed((), Write::flush)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A pipe that takes one write.
    struct Pipe(Vec<u8>);

    impl Write for Pipe {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            if !self.0.is_empty() {
                return Err(io::ErrorKind::BrokenPipe.into());
            }
            self.0.extend(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_reader_that_leaves_is_no_error() {
        let mut out = UntilClosed { out: Pipe(Vec::new()), is_closed: false };
        for _ in 0..3 {
            assert!(out.write_all(b"line\n").is_ok());
        }
        assert!(out.flush().is_ok());
        assert_eq!(out.out.0, b"line\n");
    }
}

//! The bytes of a file or of standard input as they come, decompressed.

use std::fs::File;
use std::io::{self, BufReader, Chain, Cursor, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread;
use std::time::Duration;

use flate2::read::MultiGzDecoder;

use super::Place;

/// Bytes as they come.
pub(super) enum Opened {
    /// Of a file, which never keeps its reader waiting.
    File(Box<dyn Read + Send>),
    /// Of a pipe, read by a thread that may wait for ever.
    Pipe(Receiver<io::Result<Vec<u8>>>),
}

/// What another reading gave.
pub(super) enum Came {
    /// More bytes.
    More,
    /// Nothing yet.
    Nothing,
    /// Nothing any more.
    End,
}

/// So many bytes are read at once.
const BLOCK: usize = 256 << 10;

/// So many blocks of a pipe may wait to be taken.
const BLOCKS: usize = 4;

/// For so long a silent pipe is waited for.
const PATIENCE: Duration = Duration::from_millis(50);

impl Opened {
    /// Opens it. `count` counts the bytes that are read, before they are decompressed.
    pub(super) fn open(place: &Place, count: Arc<AtomicU64>) -> io::Result<Self> {
        let path = match place {
            Place::Stdin => return Self::pipe(io::stdin(), count),
            Place::File(path) => path,
        };
        let file = File::open(path)?;
        let is_file = file.metadata()?.is_file();
        if is_file { Ok(Self::File(decompressed(Counted { inner: file, count })?)) } else { Self::pipe(file, count) }
    }

    fn pipe(from: impl Read + Send + 'static, count: Arc<AtomicU64>) -> io::Result<Self> {
        let (sender, receiver) = sync_channel(BLOCKS);
        // Nobody waits for it: the process may end while it still reads.
        thread::Builder::new()
            .name("reader".to_owned())
            .spawn(move || send(Counted { inner: from, count }, &sender))?;
        Ok(Self::Pipe(receiver))
    }

    /// Reads another block behind what is there.
    pub(super) fn read(&mut self, buffer: &mut Vec<u8>) -> io::Result<Came> {
        match self {
            Self::File(file) => {
                let read = file.by_ref().take(BLOCK as u64).read_to_end(buffer)?;
                Ok(if read == 0 { Came::End } else { Came::More })
            }
            Self::Pipe(blocks) => match blocks.recv_timeout(PATIENCE) {
                Ok(block) => {
                    buffer.extend_from_slice(&block?);
                    Ok(Came::More)
                }
                Err(RecvTimeoutError::Timeout) => Ok(Came::Nothing),
                Err(RecvTimeoutError::Disconnected) => Ok(Came::End),
            },
        }
    }
}

fn send(from: impl Read + Send + 'static, blocks: &SyncSender<io::Result<Vec<u8>>>) {
    let mut from = match decompressed(from) {
        Ok(from) => from,
        Err(error) => {
            let _ = blocks.send(Err(error));
            return;
        }
    };
    loop {
        let mut block = vec![0; BLOCK];
        let block = match from.read(&mut block) {
            Ok(0) => return,
            Ok(read) => {
                block.truncate(read);
                Ok(block)
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => Err(error),
        };
        let is_last = block.is_err();
        // Whoever does not take it wants no more.
        if blocks.send(block).is_err() || is_last {
            return;
        }
    }
}

/// The bytes without gzip or zstd, whatever the name says: their first bytes tell.
fn decompressed(mut from: impl Read + Send + 'static) -> io::Result<Box<dyn Read + Send>> {
    let mut beginning = Vec::new();
    from.by_ref().take(ZSTD.len() as u64).read_to_end(&mut beginning)?;
    let is_gzip = beginning.starts_with(GZIP);
    let is_zstd = beginning == ZSTD;
    let whole: Chain<_, _> = Cursor::new(beginning).chain(from);
    Ok(if is_gzip {
        Box::new(MultiGzDecoder::new(BufReader::with_capacity(BLOCK, whole)))
    } else if is_zstd {
        Box::new(zstd::Decoder::new(whole)?)
    } else {
        Box::new(whole)
    })
}

const GZIP: &[u8] = &[0x1f, 0x8b];
const ZSTD: &[u8] = &[0x28, 0xb5, 0x2f, 0xfd];

/// Counts what is read.
struct Counted<R> {
    inner: R,
    count: Arc<AtomicU64>,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.count.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}

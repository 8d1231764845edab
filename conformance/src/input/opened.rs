//! The bytes of a file or of standard input as they come, decompressed.

use std::fs::File;
use std::io::{self, BufReader, Chain, Cursor, Read};
use std::mem;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread;
use std::time::Duration;

use flate2::read::MultiGzDecoder;

use super::Place;

/// Bytes as they come.
pub(super) enum Opened {
    /// Of a file as it is, which never keeps its reader waiting.
    File(Plain),
    /// Of a compressed file.
    Compressed(Box<dyn Read + Send>),
    /// Of a pipe, read by a thread that may wait for ever.
    Pipe(Receiver<io::Result<Vec<u8>>>),
}

/// A file that is not compressed.
pub(super) struct Plain {
    file: File,
    count: Arc<AtomicU64>,
    /// Its first bytes, which have told that.
    beginning: Vec<u8>,
    /// Whether there are no more behind what was read.
    is_at_end: bool,
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

/// So many bytes of a file are read at first, and of a pipe at once.
const BLOCK: usize = 64 << 10;

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
        let found = file.metadata()?;
        if found.is_file() { Self::file(file, found.len(), count) } else { Self::pipe(file, count) }
    }

    fn file(mut file: File, size: u64, count: Arc<AtomicU64>) -> io::Result<Self> {
        // A byte more, so that a file that has grown is not taken for read.
        let room = usize::try_from(size).map_or(BLOCK, |size| BLOCK.min(size.max(MARK) + 1));
        let mut beginning = vec![0; room];
        let read = read_some(&mut file, &mut beginning)?;
        beginning.truncate(read);
        count.fetch_add(read as u64, Ordering::Relaxed);
        if is_compressed(&beginning) {
            return Ok(Self::Compressed(decompressed(beginning, Counted { inner: file, count })?));
        }
        // Files that are made while they are read say that they are empty, or give less than is there.
        let is_at_end = read < room && read as u64 == size && size > 0;
        Ok(Self::File(Plain { file, count, beginning, is_at_end }))
    }

    fn pipe(from: impl Read + Send + 'static, count: Arc<AtomicU64>) -> io::Result<Self> {
        let (sender, receiver) = sync_channel(BLOCKS);
        // Nobody waits for it: the process may end while it still reads.
        thread::Builder::new()
            .name("reader".to_owned())
            .spawn(move || send(Counted { inner: from, count }, &sender))?;
        Ok(Self::Pipe(receiver))
    }

    /// Reads another block behind what is there, of so many bytes if it can be chosen.
    pub(super) fn read(&mut self, buffer: &mut Vec<u8>, most: usize) -> io::Result<Came> {
        match self {
            Self::File(plain) => plain.read(buffer, most),
            Self::Compressed(file) => {
                let read = file.by_ref().take(most as u64).read_to_end(buffer)?;
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

impl Plain {
    fn read(&mut self, buffer: &mut Vec<u8>, most: usize) -> io::Result<Came> {
        if !self.beginning.is_empty() {
            let beginning = mem::take(&mut self.beginning);
            if buffer.is_empty() {
                *buffer = beginning
            } else {
                buffer.extend_from_slice(&beginning)
            }
            return Ok(Came::More);
        }
        if self.is_at_end {
            return Ok(Came::End);
        }
        // A long file is not moved each time.
        if buffer.len() <= most {
            buffer.reserve_exact(most)
        } else {
            buffer.reserve(most)
        }
        let before = buffer.len();
        // Not through `Counted`: the standard library reads into room that nobody has to clear.
        let read = (&self.file).take(most as u64).read_to_end(buffer);
        self.count.fetch_add((buffer.len() - before) as u64, Ordering::Relaxed);
        let read = read?;
        self.is_at_end = read < most;
        Ok(if read == 0 { Came::End } else { Came::More })
    }
}

fn send(mut from: impl Read + Send + 'static, blocks: &SyncSender<io::Result<Vec<u8>>>) {
    let mut room = vec![0; BLOCK];
    let beginning = read_some(&mut from, &mut room).map(|read| room[..read].to_vec());
    let from: io::Result<Box<dyn Read + Send>> = beginning.and_then(|beginning| match is_compressed(&beginning) {
        true => decompressed(beginning, from),
        false => Ok(Box::new(Cursor::new(beginning).chain(from))),
    });
    let mut from = match from {
        Ok(from) => from,
        Err(error) => {
            let _ = blocks.send(Err(error));
            return;
        }
    };
    loop {
        let block = match from.read(&mut room) {
            Ok(0) => return,
            Ok(read) => Ok(room[..read].to_vec()),
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

/// Reads what comes, and until it can be told whether it is compressed.
fn read_some(from: &mut impl Read, room: &mut [u8]) -> io::Result<usize> {
    let mut read = 0;
    while read < MARK {
        match from.read(&mut room[read..]) {
            Ok(0) => break,
            Ok(more) => read += more,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(read)
}

/// Whether its first bytes are those of gzip or zstd, whatever the name says.
fn is_compressed(beginning: &[u8]) -> bool {
    beginning.starts_with(GZIP) || beginning.starts_with(ZSTD)
}

/// What was compressed, of which so much was read.
fn decompressed(beginning: Vec<u8>, from: impl Read + Send + 'static) -> io::Result<Box<dyn Read + Send>> {
    let is_gzip = beginning.starts_with(GZIP);
    let whole: Chain<_, _> = Cursor::new(beginning).chain(from);
    Ok(if is_gzip {
        Box::new(MultiGzDecoder::new(BufReader::with_capacity(256 << 10, whole)))
    } else {
        Box::new(zstd::Decoder::new(whole)?)
    })
}

const GZIP: &[u8] = &[0x1f, 0x8b];
const ZSTD: &[u8] = &[0x28, 0xb5, 0x2f, 0xfd];

/// So many bytes tell.
const MARK: usize = ZSTD.len();

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

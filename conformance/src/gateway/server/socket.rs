//! A client's socket, with patience that ends.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::{Instant, Sleep, sleep};

/// A socket that gives up on a client that does not read, and that is closed so that the
/// last response arrives.
pub(super) struct Socket {
    stream: TcpStream,
    /// How long a response may stay unread.
    patience: Duration,
    stalled: Option<Pin<Box<Sleep>>>,
    parting: Option<Parting>,
    has_unanswered: Arc<AtomicBool>,
}

/// The end of a connection on which nothing is written any more.
struct Parting {
    until: Pin<Box<Sleep>>,
    quiet: Pin<Box<Sleep>>,
}

/// How long a client may go on sending after the last response, and how long it may be
/// silent meanwhile.
const PARTING: Duration = Duration::from_secs(2);
const QUIET: Duration = Duration::from_millis(500);

impl Socket {
    pub(super) fn new(stream: TcpStream, patience: Duration) -> Self {
        // Without it a response waits for the client's acknowledgement. A socket that
        // refuses is slower and nothing else.
        let _ = stream.set_nodelay(true);
        Self { stream, patience, stalled: None, parting: None, has_unanswered: Arc::default() }
    }

    /// Whether the client has sent something since the last response.
    pub(super) fn has_unanswered(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.has_unanswered)
    }

    /// Passes on what a write gave. One that waits for too long is an error.
    fn written(&mut self, cx: &mut Context<'_>, write: Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
        if write.is_ready() {
            self.stalled = None;
            self.has_unanswered.store(false, Ordering::Relaxed);
            return write;
        }
        let patience = self.patience;
        let stalled = self.stalled.get_or_insert_with(|| Box::pin(sleep(patience)));
        ready!(stalled.as_mut().poll(cx));
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
    }
}

impl AsyncRead for Socket {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        let read = Pin::new(&mut self.stream).poll_read(cx, buffer);
        if buffer.filled().len() > before {
            self.has_unanswered.store(true, Ordering::Relaxed);
        }
        read
    }
}

impl AsyncWrite for Socket {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let write = Pin::new(&mut self.stream).poll_write(cx, bytes);
        self.written(cx, write)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let write = Pin::new(&mut self.stream).poll_write_vectored(cx, slices);
        self.written(cx, write)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    /// Closes the writing side, and then reads for a while what the client still sends. A
    /// socket that is closed with bytes unread resets the connection, and the client
    /// loses the response that says why.
    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let Self { stream, parting, .. } = &mut *self;
        let parting = match parting {
            Some(parting) => parting,
            None => {
                ready!(Pin::new(&mut *stream).poll_shutdown(cx))?;
                parting.insert(Parting { until: Box::pin(sleep(PARTING)), quiet: Box::pin(sleep(QUIET)) })
            }
        };
        loop {
            if parting.until.as_mut().poll(cx).is_ready() || parting.quiet.as_mut().poll(cx).is_ready() {
                return Poll::Ready(Ok(()));
            }
            let mut scrap = [0; 4096];
            let mut scrap = ReadBuf::new(&mut scrap);
            match ready!(Pin::new(&mut *stream).poll_read(cx, &mut scrap)) {
                Ok(()) if !scrap.filled().is_empty() => parting.quiet.as_mut().reset(Instant::now() + QUIET),
                // The client has closed its side, or has gone.
                Ok(()) | Err(_) => return Poll::Ready(Ok(())),
            }
        }
    }
}

//! The gateway's HTTP server: everything between the socket and an [`Answerer`].
//!
//! What it promises: a request is answered once, whatever other clients do; nobody holds
//! a connection, memory or a thread for longer than [`Limits`] say; a stop lets running
//! requests finish.
//!
//! Reading order follows a request:
//!
//! 1. [`accept`]: connections, as many as the limits allow, until the stop.
//! 2. [`socket`]: the bytes, with patience that ends.
//! 3. [`connection`]: HTTP on one connection.
//! 4. [`routes`]: which path leads where; the pages for operators.
//! 5. [`exchange`]: one request, its answer, and its line in the log.
//!
//! Beside this path: [`refusal`] (requests that no answerer sees), [`metrics`], [`log`]
//! and [`stop`]. [`witness`] is for those who look on.

mod accept;
mod connection;
mod exchange;
mod log;
mod metrics;
mod refusal;
mod routes;
mod socket;
mod stop;
mod witness;

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};

use metrics::Metrics;
use refusal::Refusal;

pub use log::Log;
pub use stop::Stop;
pub use witness::{Seen, Witness};

/// Answers requests. Called on a thread that may block: it verifies, signs and waits for
/// the disk.
pub trait Answerer: Send + Sync + 'static {
    /// Answers the body that was posted to the path. The path is as it was sent, without
    /// the query. A panic becomes status 500 and harms nobody else.
    fn answer(&self, path: &str, body: &[u8]) -> Reply;
}

/// What becomes of a request.
#[derive(Clone, Debug)]
pub struct Reply {
    /// The response's body.
    pub body: Vec<u8>,
    /// The response's HTTP status: 200, unless something is wrong on purpose.
    pub status: u16,
    /// The response's content type: [`CONTENT_TYPE`], unless something is wrong on purpose.
    pub content_type: &'static str,
    /// How long the response is held back. No thread waits meanwhile.
    pub delay: Option<Duration>,
    /// What is done wrong on purpose.
    pub fault: Option<Fault>,
    /// The contract, for logs and metrics.
    pub contract: Option<&'static str>,
    /// The client's id, for logs.
    pub client: Option<String>,
    /// The result code, for logs and metrics; `-` for none. Its values must be few: each
    /// one is a series of its own.
    pub result: String,
    /// Whether its business transaction came before; none where the request did not get
    /// so far.
    pub repetition: Option<Repetition>,
}

/// How a request stands to the business transaction that it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repetition {
    /// It is the first one.
    New,
    /// It came before with the same content.
    Again,
    /// It came before with other content.
    Other,
}

/// The content type of responses.
pub const CONTENT_TYPE: &str = "application/json; charset=utf-8";

/// What is done wrong on purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The connection is closed without an answer.
    Drop,
    /// Half of the body is sent under the length of the whole; then the connection is
    /// closed.
    Truncate,
}

/// What a client may take of the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The bytes of a request's body.
    pub body: usize,
    /// The time for a request's head. A connection without a request is closed after it,
    /// too.
    pub header_time: Duration,
    /// The time for a request's body, and the time that a client may leave a response
    /// unread.
    pub body_time: Duration,
    /// Connections at the same time. More of them wait until one is closed.
    pub connections: usize,
    /// The time that running requests have when the server stops.
    pub stop_time: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            // Contracts may allow members of tens of thousands of characters, and escapes are long.
            body: 512 * 1024,
            header_time: Duration::from_secs(5),
            body_time: Duration::from_secs(10),
            connections: 1024,
            stop_time: Duration::from_secs(10),
        }
    }
}

/// A server that has its address and serves nobody yet; clients that connect already
/// wait.
pub struct Server {
    runtime: Runtime,
    listener: TcpListener,
    address: SocketAddr,
    answerer: Arc<dyn Answerer>,
    limits: Limits,
    log: Log,
    stop: Stop,
    witness: Option<Arc<dyn Witness>>,
    pages: Router,
}

/// How a server ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stopped {
    /// The connections that had to be cut because their requests did not finish in time.
    pub cut: usize,
}

/// Why there is no server.
#[derive(Debug)]
pub enum ServeError {
    /// The address cannot be had.
    Address {
        /// The address.
        address: SocketAddr,
        /// What the system says.
        error: io::Error,
    },
    /// The system gives no threads or no signals.
    System(io::Error),
}

impl Server {
    /// Takes the address; port 0 takes any free port.
    ///
    /// # Errors
    /// Where the address is taken, or the system does not give it.
    pub fn bind(address: SocketAddr, limits: Limits, answerer: Arc<dyn Answerer>) -> Result<Self, ServeError> {
        let runtime = Builder::new_multi_thread()
            .thread_name("gateway")
            .max_blocking_threads(ANSWERING_THREADS)
            .enable_all()
            .build()
            .map_err(ServeError::System)?;
        let unavailable = |error| ServeError::Address { address, error };
        let listener = runtime.block_on(TcpListener::bind(address)).map_err(unavailable)?;
        let address = listener.local_addr().map_err(unavailable)?;
        let (log, stop, pages) = (Log::Stderr, Stop::default(), Router::new());
        Ok(Self { runtime, listener, address, answerer, limits, log, stop, witness: None, pages })
    }

    /// Logs there instead of to standard error.
    #[must_use]
    pub fn with_log(self, log: Log) -> Self {
        Self { log, ..self }
    }

    /// Lets somebody look on, and serves pages about what was seen. Their paths begin with
    /// an underscore.
    #[must_use]
    pub fn with_witness(self, witness: Arc<dyn Witness>, pages: Router) -> Self {
        Self { witness: Some(witness), pages, ..self }
    }

    /// Where it listens, with the port that it got.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What stops it, from any thread.
    pub fn stop(&self) -> Stop {
        self.stop.clone()
    }

    /// Serves until it is stopped with [`Server::stop`]. Then it takes no new connections
    /// and lets running requests finish.
    pub fn run(self) -> Stopped {
        let (lines, writing) = log::start(self.log);
        let shared = Arc::new(Shared {
            answerer: self.answerer,
            limits: self.limits,
            metrics: Metrics::default(),
            log: lines,
            stop: self.stop,
            witness: self.witness,
        });
        let stopped = self.runtime.block_on(accept::accept(self.listener, Arc::clone(&shared), self.pages));
        // Dropping the runtime would wait for every answerer, however long it takes.
        let rest = if stopped.cut == 0 { self.limits.stop_time } else { Duration::ZERO };
        self.runtime.shutdown_timeout(rest);
        drop(shared);
        writing.finish();
        stopped
    }

    /// From now on the server stops when the process is told to (SIGINT, SIGTERM). A second
    /// signal cuts what still runs. To be called before others learn of the server: until
    /// then a signal ends the process as it stands.
    ///
    /// # Errors
    /// Where the system does not deliver signals.
    pub fn stop_on_signals(&self) -> Result<(), ServeError> {
        let signals = self.runtime.block_on(async { stop::Signals::listen() }).map_err(ServeError::System)?;
        self.runtime.spawn(signals.pass_to(self.stop()));
        Ok(())
    }
}

impl fmt::Display for ServeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Address { address, error } => {
                write!(f, "cannot listen on {address}: {error}; {}", cure(error.kind()))
            }
            Self::System(error) => write!(f, "cannot start the server: {error}"),
        }
    }
}

impl std::error::Error for ServeError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Address { error, .. } | Self::System(error) => Some(error),
        }
    }
}

/// What all connections share.
struct Shared {
    answerer: Arc<dyn Answerer>,
    limits: Limits,
    metrics: Metrics,
    log: log::Lines,
    stop: Stop,
    witness: Option<Arc<dyn Witness>>,
}

impl Shared {
    /// Counts a request that never became one.
    fn refused_unseen(&self, refusal: Refusal) {
        self.metrics.refused(refusal);
        if let Some(witness) = &self.witness {
            witness.missed(refusal.name());
        }
    }
}

/// Threads that answer at the same time, and are made when they are needed. Many more
/// than cores: most of them wait for the disk, and what they wait for is one common
/// commit.
const ANSWERING_THREADS: usize = 64;

fn cure(kind: io::ErrorKind) -> &'static str {
    match kind {
        io::ErrorKind::AddrInUse => "stop the program that has it, or take another port; port 0 takes any free one",
        io::ErrorKind::PermissionDenied => "ports below 1024 belong to the administrator; take a higher one",
        io::ErrorKind::AddrNotAvailable => "this machine has no such address; 127.0.0.1 always exists",
        _ => "take another address",
    }
}

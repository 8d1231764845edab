//! A server on a free port, with an answerer that does what the path says.

use std::io::Write;
use std::net::SocketAddr;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

use conformance::gateway::server::{Answerer, Fault, Limits, Log, Reply, Server, Stop, Stopped};

use crate::client::{Client, get};

/// A server in a thread of its own.
pub(crate) struct Running {
    pub(crate) address: SocketAddr,
    pub(crate) stop: Stop,
    /// Hears of each request to `/wait` that has begun.
    pub(crate) begun: Receiver<()>,
    /// Lets one request to `/wait` go on.
    pub(crate) go_on: SyncSender<()>,
    thread: JoinHandle<Stopped>,
    log: Buffer,
}

/// Limits that are quickly reached.
pub(crate) fn limits() -> Limits {
    Limits { body: 1000, ..Limits::default() }
}

pub(crate) fn start(limits: Limits) -> Running {
    let (begin, begun) = sync_channel(100);
    let (go_on, may_go_on) = sync_channel(100);
    let answerer = Arc::new(Stub { begin, may_go_on: Mutex::new(may_go_on) });
    let log = Buffer::default();
    let loopback = "127.0.0.1:0".parse().expect("an address");
    let server = Server::bind(loopback, limits, answerer).expect("a free port");
    let server = server.with_log(Log::To(Box::new(log.clone())));
    let (address, stop) = (server.address(), server.stop());
    let thread = std::thread::spawn(|| server.run());
    Running { address, stop, begun, go_on, thread, log }
}

impl Running {
    pub(crate) fn client(&self) -> Client {
        Client::connect(self.address)
    }

    /// The value of a metric, by its name and labels.
    pub(crate) fn metric(&self, name: &str) -> u64 {
        let text = self.client().send(get("/_metrics")).response().expect("metrics");
        let line = text.text().lines().find_map(|line| line.strip_prefix(&format!("conformance_gateway_{name} ")));
        line.unwrap_or_else(|| panic!("no {name} in\n{}", text.text())).parse().expect("a number")
    }

    /// Waits for the metric to be so.
    pub(crate) fn until_metric(&self, name: &str, expected: u64) {
        for _ in 0..1000 {
            if self.metric(name) == expected {
                return;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        panic!("{name} stays at {} and does not become {expected}", self.metric(name));
    }

    /// Waits for a server that was told to stop.
    pub(crate) fn ended(self) -> (Stopped, String) {
        let stopped = self.thread.join().expect("the server ends without a panic");
        let log = self.log.0.lock().expect("the log").clone();
        (stopped, String::from_utf8(log).expect("a log of text"))
    }

    /// The log at the end.
    pub(crate) fn stopped(self) -> String {
        self.stop.stop();
        self.ended().1
    }
}

struct Stub {
    begin: SyncSender<()>,
    may_go_on: Mutex<Receiver<()>>,
}

impl Answerer for Stub {
    fn answer(&self, path: &str, body: &[u8]) -> Reply {
        let reply = Reply {
            body: body.to_vec(),
            status: 200,
            content_type: conformance::gateway::server::CONTENT_TYPE,
            delay: None,
            fault: None,
            contract: Some("lend@1"),
            client: Some("client-7".to_owned()),
            result: "DONE".to_owned(),
            repetition: None,
        };
        match path {
            "/path" => Reply { body: path.into(), ..reply },
            "/panic" => panic!("as the test wants it"),
            "/drop" => Reply { fault: Some(Fault::Drop), ..reply },
            "/truncate" => Reply { fault: Some(Fault::Truncate), ..reply },
            "/late" => Reply { delay: Some(Duration::from_millis(20)), ..reply },
            "/large" => Reply { body: vec![b'x'; 1 << 20], ..reply },
            "/unknown" => Reply { contract: None, client: None, result: "-".to_owned(), ..reply },
            "/wait" => {
                self.begin.send(()).expect("a test that listens");
                // A test that has ended lets everything go on.
                let _ = self.may_go_on.lock().expect("a lock").recv();
                reply
            }
            _ => reply,
        }
    }
}

/// A log in memory.
#[derive(Clone, Default)]
struct Buffer(Arc<Mutex<Vec<u8>>>);

impl Write for Buffer {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("the log").write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

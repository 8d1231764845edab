//! A testee as a process: it is asked a line, has so long to answer it, and does not outlive its session.
//!
//! Each pipe has a thread of its own, so that no program can make us wait by not reading or not closing.

use std::collections::VecDeque;
use std::ffi::OsString;
use std::io::{self, BufRead as _, BufReader, Read, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// More of standard error is not kept, but for the end of it.
const MOST_STDERR: usize = 64 * 1024;
/// No answer is longer.
const MOST_LINE: u64 = 16 * 1024 * 1024;
/// How long a program that closed its output has to end, and threads after it was killed.
const GRACE: Duration = Duration::from_secs(1);

/// A running testee.
pub(super) struct Process {
    child: Child,
    requests: Option<Sender<String>>,
    lines: Receiver<Came>,
    stderr: Arc<Mutex<VecDeque<u8>>>,
    threads: Vec<JoinHandle<()>>,
}

/// Why there is no line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// It ended, or closed its output; the sentence says how.
    Ended(String),
    /// It did not answer in time.
    Silent,
    /// It wrote something that is no line of text.
    NoLine(&'static str, String),
}

/// What came on standard output.
enum Came {
    Line(Vec<u8>),
    /// Without its end.
    Half(Vec<u8>),
    TooLong,
}

impl Process {
    /// Starts the program.
    pub(super) fn start(command: &[OsString]) -> io::Result<Self> {
        let (program, arguments) = command.split_first().ok_or_else(|| io::Error::other("there is no command"))?;
        let mut starting = Command::new(program);
        starting.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        // A group of its own, so that what it started can be ended with it.
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut starting, 0);
        let mut child = starting.spawn()?;
        let stderr = Arc::new(Mutex::new(VecDeque::new()));
        let (requests, to_write) = channel();
        let (read, lines) = channel();
        let mut threads = Vec::new();
        if let Some(pipe) = child.stdin.take() {
            threads.push(thread::spawn(move || write_all(pipe, &to_write)));
        }
        if let Some(pipe) = child.stdout.take() {
            threads.push(thread::spawn(move || read_lines(pipe, &read)));
        }
        if let Some(pipe) = child.stderr.take() {
            let kept = Arc::clone(&stderr);
            threads.push(thread::spawn(move || keep_end(pipe, &kept)));
        }
        Ok(Self { child, requests: Some(requests), lines, stderr, threads })
    }

    /// Sends a line, and gives the next one that comes.
    pub(super) fn ask(&mut self, line: &str, patience: Duration) -> Result<String, Fault> {
        if let Some(requests) = &self.requests {
            // Who does not read any more is found out by not answering.
            let _ = requests.send(format!("{line}\n"));
        }
        self.next(patience)
    }

    /// What comes after the last answer once it is told that there is nothing more to do, if anything does.
    pub(super) fn leftover(&mut self, patience: Duration) -> Option<String> {
        self.requests = None;
        match self.next(patience) {
            Ok(line) | Err(Fault::NoLine(_, line)) => Some(line),
            Err(Fault::Ended(_) | Fault::Silent) => None,
        }
    }

    fn next(&mut self, patience: Duration) -> Result<String, Fault> {
        match self.lines.recv_timeout(patience) {
            Ok(Came::Line(bytes)) => String::from_utf8(bytes).map_err(|error| {
                let shown = String::from_utf8_lossy(error.as_bytes()).into_owned();
                Fault::NoLine("is no UTF-8", shown)
            }),
            Ok(Came::Half(bytes)) => {
                Err(Fault::NoLine("has no end, and is the last one", String::from_utf8_lossy(&bytes).into_owned()))
            }
            Ok(Came::TooLong) => Err(Fault::NoLine("is longer than 16 MiB", String::new())),
            Err(RecvTimeoutError::Timeout) => Err(Fault::Silent),
            Err(RecvTimeoutError::Disconnected) => Err(Fault::Ended(self.ending())),
        }
    }

    /// How it ended, in words.
    fn ending(&mut self) -> String {
        let deadline = Instant::now() + GRACE;
        loop {
            match self.child.try_wait() {
                Ok(Some(status)) => return ended(status),
                Ok(None) if Instant::now() < deadline => thread::sleep(Duration::from_millis(5)),
                _ => return "it closed its standard output and went on".to_owned(),
            }
        }
    }

    /// Ends it, with everything that it started, and gives the end of what it wrote to standard error.
    pub(super) fn end(mut self) -> String {
        self.stop();
        let bytes: Vec<u8> = self.stderr.lock().unwrap_or_else(PoisonError::into_inner).iter().copied().collect();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    fn stop(&mut self) {
        self.requests = None;
        self.kill();
        // It was killed, so that this cannot wait for long; a failure means that it is gone already.
        let _ = self.child.wait();
        let deadline = Instant::now() + GRACE;
        for thread in self.threads.drain(..) {
            while !thread.is_finished() && Instant::now() < deadline {
                thread::sleep(Duration::from_millis(1));
            }
            // What left the group may keep a pipe open; its thread ends with that.
            if thread.is_finished() {
                let _ = thread.join();
            }
        }
    }

    fn kill(&mut self) {
        #[cfg(unix)]
        {
            let group = rustix::process::Pid::from_child(&self.child);
            let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
        }
        let _ = self.child.kill();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.stop();
    }
}

fn ended(status: ExitStatus) -> String {
    #[cfg(unix)]
    if let Some(signal) = std::os::unix::process::ExitStatusExt::signal(&status) {
        return format!("it was ended by signal {signal}");
    }
    match status.code() {
        Some(code) => format!("it ended with status {code}"),
        None => "it ended".to_owned(),
    }
}

fn write_all(mut pipe: ChildStdin, lines: &Receiver<String>) {
    while let Ok(line) = lines.recv() {
        if pipe.write_all(line.as_bytes()).and_then(|()| pipe.flush()).is_err() {
            break;
        }
    }
}

fn read_lines(pipe: ChildStdout, lines: &Sender<Came>) {
    let mut reader = BufReader::new(pipe);
    loop {
        let mut bytes = Vec::new();
        let read = reader.by_ref().take(MOST_LINE).read_until(b'\n', &mut bytes);
        let came = match read {
            Err(_) | Ok(0) => return,
            Ok(_) if bytes.last() == Some(&b'\n') => {
                bytes.pop();
                Came::Line(bytes)
            }
            Ok(length) if length as u64 == MOST_LINE => Came::TooLong,
            Ok(_) => Came::Half(bytes),
        };
        let is_over = !matches!(came, Came::Line(_));
        if lines.send(came).is_err() || is_over {
            return;
        }
    }
}

fn keep_end(mut pipe: impl Read, kept: &Mutex<VecDeque<u8>>) {
    let mut buffer = [0; 4096];
    while let Ok(length) = pipe.read(&mut buffer) {
        let Some(new) = buffer.get(..length).filter(|new| !new.is_empty()) else { return };
        let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.extend(new);
        let surplus = kept.len().saturating_sub(MOST_STDERR);
        kept.drain(..surplus);
    }
}

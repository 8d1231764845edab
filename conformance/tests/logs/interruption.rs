//! Ctrl-C: what was read is reported, and nobody takes it for the whole.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::channel;
use std::time::Duration;

use super::{Desk, exchange};

fn interrupt(child: &Child) {
    let killed = Command::new("kill").args(["-INT", &child.id().to_string()]).status();
    assert!(killed.is_ok_and(|status| status.success()));
}

#[test]
fn what_was_read_is_reported_as_incomplete() {
    let good = exchange("repeats-client-id", true);
    let desk = Desk::new();
    let report = desk.path("report.json");
    for (broken, verdict) in [("{broken\n", "fail"), ("", "inconclusive")] {
        let mut command = desk.command("check - --format ndjson --report json=report.json --min-severity note");
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the program starts");
        let mut stdin = child.stdin.take().expect("a pipe");
        // The last line is not there to its end: it is no broken line.
        let unlisted = good.request.replace("\"merchantId\"", "\"colour\":1,\"merchantId\"");
        // At once, so that it is read at once.
        let input = format!("{unlisted}\n{broken}{}\n{{\"reque", good.response);
        stdin.write_all(input.as_bytes()).expect("it reads");
        // It tells what it has found, and waits for more.
        let mut stdout = BufReader::new(child.stdout.take().expect("a pipe"));
        let mut out = String::new();
        stdout.read_line(&mut out).expect("it speaks");
        assert!(out.contains("\"record\":1"), "{out}");
        interrupt(&child);
        let mut said = String::new();
        BufReader::new(child.stderr.take().expect("a pipe")).read_line(&mut said).expect("it speaks");
        assert!(said.starts_with("interrupted: "), "{said}");
        stdout.read_to_string(&mut out).expect("it speaks");
        assert_eq!(child.wait().expect("it ends").code(), Some(130));
        drop(stdin);
        let last: serde_json::Value =
            serde_json::from_str(out.lines().last().expect("a line")).expect("the report is whole");
        let records = if broken.is_empty() { 2 } else { 3 };
        assert_eq!(last["summary"]["incomplete"], true);
        assert_eq!(last["summary"]["files"]["-"], records);
        assert_eq!(last["summary"]["verdict"], verdict);
        let file: serde_json::Value =
            serde_json::from_slice(&std::fs::read(&report).expect("it is written")).expect("it is whole");
        assert_eq!(file["summary"], last["summary"]);
    }
}

#[test]
fn again_ends_it_at_once() {
    let desk = Desk::new();
    let mut command = desk.command("check - --format json --group-by nothing");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    // Far more than waits to be read, so that the report is longer than a pipe: without a reader
    // it will never be written to its end.
    let line = format!("{{}}{}\n", " ".repeat(1000));
    stdin.write_all(line.repeat(4000).as_bytes()).expect("it reads");
    interrupt(&child);
    let mut said = String::new();
    BufReader::new(child.stderr.take().expect("a pipe")).read_line(&mut said).expect("it speaks");
    assert!(said.starts_with("interrupted: ") && said.contains("again ends at once"), "{said}");
    interrupt(&child);
    let ended = wait(&mut child);
    assert_eq!(ended, Some(130));
    let mut out = String::new();
    child.stdout.take().expect("a pipe").read_to_string(&mut out).expect("text");
    assert!(serde_json::from_str::<serde_json::Value>(&out).is_err(), "the report is not whole");
    drop(stdin);
}

/// The status; none of a process that has to be killed because it does not end by itself.
fn wait(child: &mut Child) -> Option<i32> {
    let (done, is_done) = channel::<()>();
    let id = child.id().to_string();
    let watchdog = std::thread::spawn(move || {
        if is_done.recv_timeout(Duration::from_secs(120)).is_err() {
            let _ = Command::new("kill").args(["-KILL", &id]).status();
        }
    });
    let status = child.wait().expect("it ends");
    let _ = done.send(());
    watchdog.join().expect("it ends too");
    status.code()
}

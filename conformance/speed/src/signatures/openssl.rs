//! `openssl speed`, where there is one: what others call fast on this machine.

use std::process::Command;

use measure::Failure;
use measure::bench::rounds::Contestant;

/// What it counts.
#[derive(Clone, Copy)]
pub(super) enum Counted {
    Signs,
    Verifies,
}

/// One second of it; `None` where it is not installed.
pub(super) fn contestant(counted: Counted, amount: f64) -> Option<Contestant<'static>> {
    Command::new("openssl").arg("version").output().ok().filter(|output| output.status.success())?;
    let work = move || {
        let output = Command::new("openssl").args(["speed", "-seconds", "1", "rsa2048"]).output()?;
        let text = String::from_utf8_lossy(&output.stdout);
        let rate = rate(&text, counted).ok_or_else(|| Failure::Environment("openssl speed says no rate".to_owned()))?;
        Ok(amount / rate)
    };
    let does = "`openssl speed rsa2048`: a digest that is at hand, and nothing else";
    Some(Contestant { name: "OpenSSL".to_owned(), group: "reference", does: does.to_owned(), work: Box::new(work) })
}

/// From `rsa  2048 bits 0.000512s 0.000015s   1952.0  66666.0`: the last two are rates; newer
/// versions print four columns more, for encryption.
fn rate(text: &str, counted: Counted) -> Option<f64> {
    let heads = text.lines().rev().find(|line| line.contains("sign/s"))?;
    let line = text.lines().rev().find(|line| line.starts_with("rsa") && line.contains("2048 bits"))?;
    let wanted = match counted {
        Counted::Signs => "sign/s",
        Counted::Verifies => "verify/s",
    };
    let at = heads.split_whitespace().position(|head| head == wanted)?;
    line.split_once("bits")?.1.split_whitespace().nth(at)?.parse().ok()
}

//! No more requests a second than the target may be sent.

use std::num::NonZeroU32;
use std::sync::Mutex;
use std::thread::sleep;
use std::time::{Duration, Instant};

use wire::Contract;

use crate::suite::live::target::{Bytes, HttpAnswer, Outgoing, Target, Unreachable};

/// A target that is sent one request after the other, evenly.
pub(super) struct Paced<T> {
    target: T,
    /// The time between two requests, and when the next one may go out.
    pace: Option<(Duration, Mutex<Instant>)>,
}

impl<T> Paced<T> {
    /// At most so many requests a second; as fast as it goes without a number.
    pub(super) fn new(target: T, rate: Option<NonZeroU32>) -> Self {
        let pace = rate.map(|rate| (Duration::from_secs(1) / rate.get(), Mutex::new(Instant::now())));
        Self { target, pace }
    }

    /// Waits for this request's turn.
    fn wait(&self) {
        let Some((between, next)) = &self.pace else { return };
        let now = Instant::now();
        let turn = turn(&mut next.lock().unwrap_or_else(|poisoned| poisoned.into_inner()), now, *between);
        sleep(turn - now);
    }
}

/// When a request that comes now may go out; the one after it has to wait for its own turn.
fn turn(next: &mut Instant, now: Instant, between: Duration) -> Instant {
    let turn = now.max(*next);
    *next = turn + between;
    turn
}

impl Target for Paced<Box<dyn Target + '_>> {
    fn url(&self, contract: &'static Contract) -> String {
        self.target.url(contract)
    }

    fn send(&self, request: &Outgoing<'_>) -> Result<HttpAnswer, Unreachable> {
        self.wait();
        self.target.send(request)
    }

    fn send_bytes(&self, request: &Outgoing<'_>, bytes: &Bytes) -> Result<HttpAnswer, Unreachable> {
        self.wait();
        self.target.send_bytes(request, bytes)
    }

    fn restart(&self) -> Option<Result<(), Unreachable>> {
        self.target.restart()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turns_are_apart_and_time_that_nobody_used_is_not_saved_up() {
        let (start, between) = (Instant::now(), Duration::from_millis(100));
        let mut next = start;
        for (comes, goes) in [(0, 0), (0, 100), (150, 200), (900, 900), (901, 1000), (1100, 1100)] {
            let turn = turn(&mut next, start + Duration::from_millis(comes), between);
            assert_eq!(turn, start + Duration::from_millis(goes), "the one that comes at {comes}");
        }
    }
}

//! Contestants take turns: A B C, A B C, so that whatever else the machine does falls on all
//! of them alike.

use std::time::{Duration, Instant};

use crate::Failure;

/// A pass shorter than this is repeated: clocks are coarse.
const SHORTEST: Duration = Duration::from_millis(20);

/// One of those who are compared.
pub struct Contestant<'a> {
    /// What it is called.
    pub name: String,
    /// Whose it is: requirements name groups.
    pub group: &'static str,
    /// What it does to the bytes, in words.
    pub does: String,
    /// Does it all once, and says how many seconds that took.
    pub work: Box<dyn FnMut() -> Result<f64, Failure> + 'a>,
}

impl<'a> Contestant<'a> {
    /// Work of this thread. Short work is repeated, and the seconds are those of one time.
    pub fn here(name: &str, group: &'static str, does: &str, mut work: impl FnMut() + 'a) -> Self {
        let mut times = 0_u32;
        let work = move || {
            if times == 0 {
                times = repetitions(timed(&mut work));
            }
            Ok(timed(|| (0..times).for_each(|_| work())) / f64::from(times))
        };
        Self { name: name.to_owned(), group, does: does.to_owned(), work: Box::new(work) }
    }

    /// Work of other threads or programs: what counts is when it is done.
    pub fn anywhere(
        name: &str,
        group: &'static str,
        does: &str,
        mut work: impl FnMut() -> Result<(), Failure> + 'a,
    ) -> Self {
        let work = move || {
            let start = Instant::now();
            work().map(|()| start.elapsed().as_secs_f64())
        };
        Self { name: name.to_owned(), group, does: does.to_owned(), work: Box::new(work) }
    }
}

/// The seconds of each contestant, by round. One round more, before them, is not counted.
///
/// # Errors
/// The first failure of a contestant.
pub fn compete(contestants: &mut [Contestant<'_>], rounds: usize) -> Result<Vec<Vec<f64>>, Failure> {
    let mut seconds = vec![Vec::with_capacity(rounds); contestants.len()];
    for round in 0..=rounds {
        for (contestant, seconds) in contestants.iter_mut().zip(&mut seconds) {
            let took = (contestant.work)()?;
            if round > 0 {
                seconds.push(took);
            }
        }
    }
    Ok(seconds)
}

/// The seconds that this thread had for the work, by the processor's time where the system
/// tells it: other programs take nothing from that.
pub fn timed(work: impl FnOnce()) -> f64 {
    let (start, before) = (Instant::now(), thread_time());
    work();
    let (wall, after) = (start.elapsed().as_secs_f64(), thread_time());
    before.zip(after).map_or(wall, |(before, after)| (after - before).min(wall))
}

fn repetitions(seconds: f64) -> u32 {
    let times = (SHORTEST.as_secs_f64() / seconds.max(1e-9)).ceil();
    // What is below a nanosecond was optimised away, and a million times is enough of it.
    times.clamp(1.0, 1e6) as u32
}

#[cfg(unix)]
fn thread_time() -> Option<f64> {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Some(time.tv_sec as f64 + time.tv_nsec as f64 / 1e9)
}

#[cfg(not(unix))]
fn thread_time() -> Option<f64> {
    None
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;

    #[test]
    fn contestants_take_turns_and_the_first_round_does_not_count() {
        let order = &RefCell::new(Vec::new());
        let contestant = |name: &'static str| Contestant {
            name: name.to_owned(),
            group: "",
            does: String::new(),
            work: Box::new(move || {
                order.borrow_mut().push(name);
                Ok(order.borrow().len() as f64)
            }),
        };
        let mut contestants = [contestant("a"), contestant("b")];
        let seconds = compete(&mut contestants, 2).expect("nobody fails");
        assert_eq!(seconds, [[3.0, 5.0], [4.0, 6.0]]);
        assert_eq!(*order.borrow(), ["a", "b", "a", "b", "a", "b"]);
    }

    #[test]
    fn a_failure_ends_it() {
        let work = Box::new(|| Err(Failure::Wrong("no".to_owned())));
        let mut contestants = [Contestant { name: String::new(), group: "", does: String::new(), work }];
        assert!(compete(&mut contestants, 3).is_err());
    }

    #[test]
    fn short_work_is_repeated() {
        for (seconds, expected) in [(1.0, 1), (0.020, 1), (0.019, 2), (0.001, 20), (0.0, 1_000_000)] {
            assert_eq!(repetitions(seconds), expected, "{seconds}");
        }
    }
}

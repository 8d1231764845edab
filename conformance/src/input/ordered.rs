//! Work that is done in parallel and told in order.
//!
//! So many threads as there are jobs, and no others: each does what is due next. It tells the
//! next result, where that is done and nobody tells another one, or it gets the next item, where
//! nobody else gets one, and does the work for it.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

/// Does the work for each of the items, in so many threads, of which this one is the first, and
/// hands the results to `take` in the order of the items, one at a time. At most `jobs + 2` items
/// and results are there at a time. An error of `take` ends it.
///
/// # Errors
/// That of `take`.
pub fn in_order<T, R: Send, E: Send>(
    jobs: usize,
    mut items: impl Iterator<Item = T> + Send,
    work: impl Fn(T) -> R + Sync,
    mut take: impl FnMut(R) -> Result<(), E> + Send,
) -> Result<(), E> {
    if jobs <= 1 {
        return items.try_for_each(|item| take(work(item)));
    }
    let state = State {
        items: Some(items),
        take: Some(take),
        results: VecDeque::new(),
        told: 0,
        is_read: false,
        is_over: false,
        error: None,
    };
    let belt = Belt { state: Mutex::new(state), changed: Condvar::new(), most: jobs + 2 };
    thread::scope(|scope| {
        for _ in 1..jobs {
            // With fewer threads it takes longer, and all of it is done.
            let _ = thread::Builder::new().spawn_scoped(scope, || belt.run(&work));
        }
        belt.run(&work);
    });
    let state = belt.state.into_inner().unwrap_or_else(PoisonError::into_inner);
    state.error.map_or(Ok(()), Err)
}

/// What the threads share.
struct Belt<I, F, R, E> {
    state: Mutex<State<I, F, R, E>>,
    /// Told whenever there may be something else to do.
    changed: Condvar,
    /// So many items and results may be there.
    most: usize,
}

struct State<I, F, R, E> {
    /// Where items come from; none while somebody gets one.
    items: Option<I>,
    /// Where results go; none while somebody tells one.
    take: Option<F>,
    /// Of every item that nobody tells yet, in order, once it is done.
    results: VecDeque<Option<R>>,
    /// The items before those.
    told: usize,
    /// Whether there are no more items.
    is_read: bool,
    /// Whether nothing is to be done any more.
    is_over: bool,
    error: Option<E>,
}

/// What a thread does next.
enum Turn<I, F, R> {
    Tell(F, R),
    Get(I),
    End,
}

impl<T, R, E, I: Iterator<Item = T>, F: FnMut(R) -> Result<(), E>> Belt<I, F, R, E> {
    fn run(&self, work: &impl Fn(T) -> R) {
        let _ends = EndsAll(self);
        loop {
            match self.turn() {
                Turn::Tell(take, result) => self.tell(take, result),
                Turn::Get(items) => self.get(items, work),
                Turn::End => return,
            }
        }
    }

    /// What is to be done next, once there is something.
    fn turn(&self) -> Turn<I, F, R> {
        let mut state = self.state();
        loop {
            if state.is_over || (state.is_read && state.results.is_empty()) {
                return Turn::End;
            }
            if let Some(turn) = state.tell() {
                return turn;
            }
            let there = state.results.len() + usize::from(state.take.is_none());
            if let Some(items) = (there < self.most).then(|| state.items.take()).flatten() {
                return Turn::Get(items);
            }
            state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn tell(&self, mut take: F, result: R) {
        let told = take(result);
        self.change(|state| {
            state.take = Some(take);
            state.is_over |= told.is_err();
            state.error = told.err();
        });
    }

    fn get(&self, mut items: I, work: &impl Fn(T) -> R) {
        let Some(item) = items.next() else { return self.change(|state| state.is_read = true) };
        let number = self.change(|state| {
            state.items = Some(items);
            state.results.push_back(None);
            state.told + state.results.len() - 1
        });
        let result = work(item);
        self.change(|state| {
            if let Some(place) = number.checked_sub(state.told).and_then(|at| state.results.get_mut(at)) {
                *place = Some(result);
            }
        });
    }

    fn change<C>(&self, change: impl FnOnce(&mut State<I, F, R, E>) -> C) -> C {
        let changed = change(&mut self.state());
        self.changed.notify_all();
        changed
    }
}

impl<I, F, R, E> Belt<I, F, R, E> {
    /// Nobody panics while they have it.
    fn state(&self) -> MutexGuard<'_, State<I, F, R, E>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<I, F, R, E> State<I, F, R, E> {
    /// The next result and who takes it, if both are there.
    fn tell(&mut self) -> Option<Turn<I, F, R>> {
        if self.take.is_none() || !self.results.front()?.is_some() {
            return None;
        }
        let result = self.results.pop_front()??;
        self.told += 1;
        Some(Turn::Tell(self.take.take()?, result))
    }
}

/// A thread that panics ends the others, which would wait for it; then the scope panics.
struct EndsAll<'b, I, F, R, E>(&'b Belt<I, F, R, E>);

impl<I, F, R, E> Drop for EndsAll<'_, I, F, R, E> {
    fn drop(&mut self) {
        if thread::panicking() {
            self.0.state().is_over = true;
            self.0.changed.notify_all();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[test]
    fn results_come_in_the_order_of_the_items() {
        for jobs in [1, 2, 8] {
            let mut taken = Vec::new();
            let work = |item: usize| {
                // The earlier ones take longer.
                for _ in item..500 {
                    thread::yield_now();
                }
                item * 2
            };
            let done: Result<(), ()> = in_order(jobs, 0..500, work, |result| {
                taken.push(result);
                Ok(())
            });
            assert_eq!(done, Ok(()));
            assert_eq!(taken, (0..500).map(|item| item * 2).collect::<Vec<_>>());
        }
    }

    #[test]
    fn no_more_is_read_than_is_told_soon() {
        let (begun, taken) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let items = (0..200).inspect(|_| {
            let ahead = begun.fetch_add(1, Ordering::SeqCst) + 1 - taken.load(Ordering::SeqCst);
            // The one that is being taken is counted here as well.
            assert!(ahead <= 3 + 2 + 1, "{ahead}");
        });
        let done: Result<(), ()> = in_order(
            3,
            items,
            |item| item,
            |_| {
                taken.fetch_add(1, Ordering::SeqCst);
                Ok(())
            },
        );
        assert_eq!(done, Ok(()));
    }

    #[test]
    fn an_error_ends_it() {
        let done = in_order(2, 0.., |item| item, |result| if result < 10 { Ok(()) } else { Err(result) });
        assert_eq!(done, Err(10));
    }

    #[test]
    fn there_are_as_many_threads_as_jobs() {
        for jobs in [0, 1, 2, 5] {
            let threads = Mutex::new(HashSet::new());
            let here = || threads.lock().is_ok_and(|mut threads| threads.insert(thread::current().id()));
            let items = (0..200).inspect(|_| {
                here();
            });
            let done: Result<(), ()> = in_order(
                jobs,
                items,
                |item| {
                    here();
                    item
                },
                |_| {
                    here();
                    Ok(())
                },
            );
            assert_eq!(done, Ok(()));
            let threads = threads.into_inner().expect("nobody panicked").len();
            assert!((1..=jobs.max(1)).contains(&threads), "{threads} threads for {jobs} jobs");
        }
    }

    #[test]
    fn a_panic_ends_it_wherever_it_is() {
        for jobs in [1, 2, 8] {
            for place in ["item", "work", "take"] {
                let at = |here: &str, item: usize| assert!(here != place || item != 30, "as it should");
                let items = (0..).inspect(|item| at("item", *item));
                let work = |item| {
                    at("work", item);
                    item
                };
                let take = |item| {
                    at("take", item);
                    Ok::<_, ()>(())
                };
                let ended = catch_unwind(AssertUnwindSafe(|| in_order(jobs, items, work, take)));
                assert!(ended.is_err(), "{jobs} jobs, {place}");
            }
        }
    }
}

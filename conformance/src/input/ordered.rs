//! Work that is done in parallel and told in order.

use std::sync::Mutex;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

/// Does the work for each of the items, in so many threads, and hands the results to `take`
/// in the order of the items, on this thread. At most `jobs + 2` items and results are
/// there at a time. An error of `take` ends it.
///
/// # Errors
/// That of `take`.
pub fn in_order<T: Send, R: Send, E>(
    jobs: usize,
    items: impl Iterator<Item = T> + Send,
    work: impl Fn(T) -> R + Sync,
    mut take: impl FnMut(R) -> Result<(), E>,
) -> Result<(), E> {
    let jobs = jobs.max(1);
    thread::scope(|scope| {
        let (tasks, waiting) = sync_channel::<(T, SyncSender<R>)>(jobs);
        let (order, results) = sync_channel::<Receiver<R>>(jobs);
        let waiting = Mutex::new(waiting);
        let (waiting, work) = (std::sync::Arc::new(waiting), &work);
        for _ in 0..jobs {
            let waiting = std::sync::Arc::clone(&waiting);
            scope.spawn(move || {
                while let Some((item, result)) = next(&waiting) {
                    // Nobody waits for it any more where `take` has failed.
                    let _ = result.send(work(item));
                }
            });
        }
        // The workers alone have it: when they are gone, nobody waits for a task to be taken.
        drop(waiting);
        scope.spawn(move || {
            for item in items {
                let (result, taken) = sync_channel(1);
                if order.send(taken).is_err() || tasks.send((item, result)).is_err() {
                    return;
                }
            }
        });
        for result in results {
            // A worker that has panicked gives none, and the scope panics with it.
            let Ok(result) = result.recv() else { break };
            take(result)?;
        }
        Ok(())
    })
}

fn next<T>(waiting: &Mutex<Receiver<T>>) -> Option<T> {
    waiting.lock().ok()?.recv().ok()
}

#[cfg(test)]
mod tests {
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
}

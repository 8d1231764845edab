//! The one thread that writes. What came in while it waited for the disk, it writes next,
//! as one group with one commit, and answers when that is durable.

use std::iter;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::thread::{self, JoinHandle};

use redb::{ReadableTable as _, Table};

use super::error::{Problem, StoreError};
use super::file::StoreFile;
use super::tables::{self, ABOUT, Columns, NEXT_ID, Row, TRANSACTIONS};
use super::{Key, Recorded, Transaction};

/// The handle of the thread. It ends, with everything answered, when this is dropped.
pub(super) struct Writer {
    /// `None` only while it is dropped.
    requests: Option<Sender<Request>>,
    thread: Option<JoinHandle<()>>,
    file: Arc<StoreFile>,
}

/// A transaction to record, and who waits for it.
struct Request {
    client: String,
    contract: String,
    transaction: String,
    /// As it will be if it is new; the id is given when it is written.
    new: Transaction,
    answer: SyncSender<Result<Recorded, StoreError>>,
}

/// The most that is written at once: the first of a group waits for its last.
const GROUP: usize = 1024;

impl Writer {
    pub(super) fn start(file: Arc<StoreFile>) -> Result<Self, StoreError> {
        let (requests, receiver) = channel();
        let own = Arc::clone(&file);
        let thread = thread::Builder::new().name("store".to_owned()).spawn(move || write_all(&own, &receiver));
        let thread = thread.map_err(|error| StoreError::new(&file.path, Problem::from(error)))?;
        Ok(Self { requests: Some(requests), thread: Some(thread), file })
    }

    /// Returns when the transaction is durable.
    pub(super) fn record(
        &self,
        key: Key<'_>,
        content: [u8; 32],
        created: &str,
        outcome: &str,
    ) -> Result<Recorded, StoreError> {
        let (answer, answered) = sync_channel(1);
        let new = Transaction { content, created: created.to_owned(), sent: 1, id: 0, outcome: outcome.to_owned() };
        let [client, contract, transaction] = [key.client, key.contract, key.transaction].map(str::to_owned);
        let request = Request { client, contract, transaction, new, answer };
        let stopped = || StoreError::new(&self.file.path, Problem::Stopped);
        // If the thread is gone, so is the other end of one of the two channels.
        self.requests.as_ref().and_then(|requests| requests.send(request).ok()).ok_or_else(stopped)?;
        answered.recv().map_err(|_| stopped())?
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.requests = None;
        if let Some(thread) = self.thread.take() {
            // It fails if the thread has panicked: then it has ended, too.
            let _ = thread.join();
        }
    }
}

fn write_all(file: &StoreFile, requests: &Receiver<Request>) {
    while let Ok(first) = requests.recv() {
        let group: Vec<_> = iter::once(first).chain(requests.try_iter().take(GROUP - 1)).collect();
        let written = write(file, &group).map_err(|error| file.error(error));
        let mut recorded = written.map(Vec::into_iter);
        for request in group {
            let answer = match &mut recorded {
                Ok(recorded) => recorded.next().ok_or_else(|| StoreError::new(&file.path, Problem::Stopped)),
                Err(error) => Err(error.clone()),
            };
            // Nobody may wait any more, which changes nothing.
            let _ = request.answer.send(answer);
        }
    }
}

/// What became of each request; all of it is durable, or there is an error.
fn write(file: &StoreFile, group: &[Request]) -> Result<Vec<Recorded>, redb::Error> {
    let write = file.database.begin_write()?;
    let mut transactions = write.open_table(TRANSACTIONS)?;
    let mut about = write.open_table(ABOUT)?;
    let first_id = about.get(NEXT_ID)?.map(|id| id.value());
    let mut next_id = first_id.ok_or_else(|| redb::Error::Corrupted(format!("it has no `{NEXT_ID}`")))?;
    let recorded: Result<Vec<_>, _> =
        group.iter().map(|request| record(&mut transactions, &mut next_id, request)).collect();
    let recorded = recorded?;
    about.insert(NEXT_ID, next_id)?;
    drop((transactions, about));
    if recorded.iter().all(|recorded| matches!(recorded, Recorded::Other(_))) {
        write.abort()?;
    } else {
        write.commit()?;
    }
    Ok(recorded)
}

fn record(
    transactions: &mut Table<'_, Columns<'static>, Row<'static>>,
    next_id: &mut u64,
    request: &Request,
) -> Result<Recorded, redb::Error> {
    let key = (request.client.as_str(), request.contract.as_str(), request.transaction.as_str());
    let known = transactions.get(key)?.map(|row| tables::transaction(row.value()));
    let recorded = match known {
        None => {
            let id = *next_id;
            *next_id = id.checked_add(1).ok_or_else(|| redb::Error::Corrupted("no id is left".to_owned()))?;
            Recorded::New(Transaction { id, ..request.new.clone() })
        }
        Some(known) if known.content == request.new.content => {
            Recorded::Again(Transaction { sent: known.sent.saturating_add(1), ..known })
        }
        Some(known) => Recorded::Other(known),
    };
    if let Recorded::New(transaction) | Recorded::Again(transaction) = &recorded {
        transactions.insert(key, tables::row(transaction))?;
    }
    Ok(recorded)
}

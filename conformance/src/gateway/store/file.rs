//! The store's file: made so that no half of one is ever seen, and opened only if it is
//! whole and ours.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use redb::backends::InMemoryBackend;
use redb::{Builder, Database, ReadableDatabase as _};

use super::error::{Problem, StoreError};
use super::tables::{ABOUT, FORMAT, NEXT_ID, TRANSACTIONS, VERSION};

/// The store's file in its directory.
pub const FILE_NAME: &str = "transactions.redb";

/// Bytes of the file that are kept in memory at most.
const CACHE: usize = 64 << 20;

/// A database that is a store of ours, and locked.
pub(super) struct StoreFile {
    pub(super) database: Database,
    pub(super) path: PathBuf,
}

impl StoreFile {
    /// The error with the file's path.
    pub(super) fn error(&self, error: impl Into<redb::Error>) -> StoreError {
        StoreError::new(&self.path, Problem::from(error.into()))
    }
}

/// Opens the store's file in a directory, and makes it where there is none.
pub(super) fn open(directory: &Path) -> Result<StoreFile, StoreError> {
    let refused = |path: &Path, problem| Err(StoreError::new(path, problem));
    match directory.metadata() {
        Err(error) => return refused(directory, Problem::from(error)),
        Ok(found) if !found.is_dir() => return refused(directory, Problem::NotADirectory),
        Ok(_) => {}
    }
    let path = directory.join(FILE_NAME);
    match path.try_exists() {
        Ok(true) => {}
        Ok(false) => create(directory, &path).map_err(|problem| StoreError::new(directory, problem))?,
        Err(error) => return refused(&path, Problem::from(error)),
    }
    let database = match builder().open(&path) {
        Ok(database) => database,
        Err(error) => return refused(&path, Problem::from(redb::Error::from(error))),
    };
    match is_ours(&database) {
        Ok(()) => Ok(StoreFile { database, path }),
        Err(problem) => refused(&path, problem),
    }
}

/// A store without a file.
pub(super) fn in_memory() -> Result<StoreFile, StoreError> {
    let path = PathBuf::from("memory");
    let failed = |error: redb::Error| StoreError::new(Path::new("memory"), Problem::from(error));
    let database = Builder::new().create_with_backend(InMemoryBackend::new()).map_err(|error| failed(error.into()))?;
    prepare(&database).map_err(failed)?;
    Ok(StoreFile { database, path })
}

/// Makes it an empty store again.
pub(super) fn clear(database: &Database) -> Result<(), redb::Error> {
    let write = database.begin_write()?;
    write.delete_table(TRANSACTIONS)?;
    write.commit()?;
    prepare(database)
}

/// The tables of an empty store.
pub(super) fn prepare(database: &Database) -> Result<(), redb::Error> {
    let write = database.begin_write()?;
    let mut about = write.open_table(ABOUT)?;
    about.insert(FORMAT, VERSION)?;
    about.insert(NEXT_ID, 1)?;
    drop(about);
    write.open_table(TRANSACTIONS)?;
    Ok(write.commit()?)
}

/// How databases are opened: each of their pages is checked, because redb may panic over
/// a damaged one.
fn builder() -> Builder {
    let mut builder = Builder::new();
    builder.set_cache_size(CACHE).set_check_integrity_on_open(true);
    builder
}

/// Makes an empty store under another name, and gives it its own when it is complete: a
/// database that is killed while it is made cannot be opened again. Where another process
/// was faster, its store stays.
fn create(directory: &Path, path: &Path) -> Result<(), Problem> {
    let new = tempfile::Builder::new().prefix(".new-store-").tempfile_in(directory)?;
    let database = builder().create(new.path()).map_err(redb::Error::from)?;
    prepare(&database)?;
    database.close().map_err(redb::Error::from)?;
    new.as_file().sync_all()?;
    match new.persist_noclobber(path) {
        Err(refused) if refused.error.kind() != io::ErrorKind::AlreadyExists => return Err(refused.error.into()),
        _ => {}
    }
    // Otherwise the file's name may be lost with the power, and all that was recorded with it.
    if cfg!(unix) {
        File::open(directory)?.sync_all()?;
    }
    Ok(())
}

fn is_ours(database: &Database) -> Result<(), Problem> {
    let look = || {
        let read = database.begin_read()?;
        read.open_table(TRANSACTIONS)?;
        let about = read.open_table(ABOUT)?;
        let number = |name| Ok::<_, redb::Error>(about.get(name)?.map(|number| number.value()));
        Ok::<_, redb::Error>((number(FORMAT)?, number(NEXT_ID)?))
    };
    match look()? {
        (Some(VERSION), Some(_)) => Ok(()),
        (Some(VERSION), None) => Err(Problem::Damaged(format!("it has no `{NEXT_ID}`"))),
        (Some(_), _) => Err(Problem::OtherVersion),
        (None, _) => Err(Problem::Foreign),
    }
}

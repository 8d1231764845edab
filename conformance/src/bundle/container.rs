//! The container: a ZIP archive that everything opens. Nothing in it is compressed, and no
//! time, attribute or comment is free, so equal contents are equal bytes, in any version of
//! any program: whoever reads one makes it again and compares.

use std::ops::Range;

/// A file in the container.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    /// Its path, with `/` between folders.
    pub name: &'a str,
    /// Its content.
    pub bytes: &'a [u8],
}

/// No container has more bytes: it is read and made in memory.
pub const MOST_BYTES: u64 = 1 << 30;

/// No container has more files.
const MOST_FILES: usize = 10_000;

const LOCAL: u32 = 0x0403_4b50;
const CENTRAL: u32 = 0x0201_4b50;
const END: u32 = 0x0605_4b50;
/// 2.0: folders.
const VERSION: u16 = 20;
/// 1980-01-01, the first day that the format has.
const DATE: u16 = 0x0021;
const LOCAL_LENGTH: usize = 30;
const CENTRAL_LENGTH: usize = 46;
const END_LENGTH: usize = 22;

/// The container of these files, in this order.
///
/// # Errors
/// There are too many, they are too long, or a name is none that every system can have.
pub fn write(entries: &[Entry<'_>]) -> Result<Vec<u8>, String> {
    if entries.len() > MOST_FILES {
        return Err(format!("{} files are more than {MOST_FILES}, which a bundle may have", entries.len()));
    }
    if let Some(entry) = entries.iter().find(|entry| !is_plain(entry.name)) {
        return Err(format!("{:?} is no name that a file of a bundle may have", entry.name));
    }
    let overhead = |entry: &Entry<'_>| LOCAL_LENGTH + CENTRAL_LENGTH + 2 * entry.name.len();
    let length = entries.iter().map(|entry| overhead(entry) + entry.bytes.len()).sum::<usize>() + END_LENGTH;
    if length as u64 > MOST_BYTES {
        return Err(format!("{length} bytes are more than {MOST_BYTES}, which a bundle may have"));
    }
    let mut out = Out(Vec::with_capacity(length));
    let mut central = Out(Vec::new());
    for entry in entries {
        let offset = out.0.len();
        out.four(LOCAL);
        out.common(entry);
        out.0.extend(entry.name.as_bytes());
        out.0.extend(entry.bytes);

        central.four(CENTRAL);
        central.two(VERSION);
        central.common(entry);
        // No comment, the first disk, no attributes.
        central.0.extend([0; 10]);
        central.four(offset as u32);
        central.0.extend(entry.name.as_bytes());
    }
    let start = out.0.len();
    out.0.append(&mut central.0);
    let directory = out.0.len() - start;
    out.four(END);
    out.four(0);
    out.two(entries.len() as u16);
    out.two(entries.len() as u16);
    out.four(directory as u32);
    out.four(start as u32);
    out.two(0);
    Ok(out.0)
}

/// The files of a container, and where each stands. Only lengths and names are believed;
/// [`write`] says what the rest has to be.
///
/// # Errors
/// It is no such container, or breaks off; this says where.
pub fn read(bytes: &[u8]) -> Result<Vec<(Entry<'_>, Range<usize>)>, String> {
    let mut entries: Vec<(Entry<'_>, Range<usize>)> = Vec::new();
    let mut at = 0;
    while four(bytes, at) == Some(LOCAL) {
        let after = entries.last().map_or("its beginning".to_owned(), |(last, _)| last.name.to_owned());
        let broken = || format!("the container is broken after {after}");
        if entries.len() == MOST_FILES {
            return Err(format!("the container has more than {MOST_FILES} files"));
        }
        let length = four(bytes, at + 22).ok_or_else(broken)? as usize;
        let name_length = two(bytes, at + 26).ok_or_else(broken)? as usize;
        let content = at + LOCAL_LENGTH + name_length;
        let name = bytes.get(at + LOCAL_LENGTH..content).and_then(|name| str::from_utf8(name).ok());
        let name = name.filter(|name| is_plain(name)).ok_or_else(broken)?;
        let content = content..content.checked_add(length).ok_or_else(broken)?;
        let end = content.end;
        let bytes = bytes.get(content).ok_or_else(broken)?;
        entries.push((Entry { name, bytes }, at..end));
        at = end;
    }
    if entries.is_empty() { Err("this is no bundle: it does not begin as one".to_owned()) } else { Ok(entries) }
}

/// Names that mean the same on every system, and never a place outside.
fn is_plain(name: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"@._-".contains(&byte);
    let is_part = |part: &str| !part.is_empty() && !part.starts_with('.') && part.bytes().all(is_plain);
    name.len() <= 255 && name.split('/').all(is_part)
}

struct Out(Vec<u8>);

impl Out {
    fn two(&mut self, number: u16) {
        self.0.extend(number.to_le_bytes());
    }

    fn four(&mut self, number: u32) {
        self.0.extend(number.to_le_bytes());
    }

    /// What stands in front of a file and in the directory alike.
    fn common(&mut self, entry: &Entry<'_>) {
        // No flags, no compression, midnight.
        for number in [VERSION, 0, 0, 0, DATE] {
            self.two(number);
        }
        self.four(crc(entry.bytes));
        let length = entry.bytes.len() as u32;
        self.four(length);
        self.four(length);
        self.two(entry.name.len() as u16);
        self.two(0);
    }
}

fn two(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at.checked_add(2)?)?.try_into().ok()?))
}

fn four(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?))
}

/// The checksum that ZIP wants; what counts are the manifest's digests.
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |crc: u32, byte| CRC[usize::from(crc as u8 ^ byte)] ^ (crc >> 8))
}

const CRC: [u32; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let mut crc = byte as u32;
        let mut bit = 0;
        while bit < 8 {
            crc = if crc & 1 == 1 { 0xedb8_8320 ^ (crc >> 1) } else { crc >> 1 };
            bit += 1;
        }
        table[byte] = crc;
        byte += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_the_one_of_zip() {
        assert_eq!(crc(b"123456789"), 0xcbf4_3926);
    }

    #[test]
    fn what_is_written_is_read() {
        let entries = [Entry { name: "a.json", bytes: b"{}" }, Entry { name: "b@1/c.txt", bytes: b"" }];
        let bytes = write(&entries).expect("a container");
        let read = read(&bytes).expect("its files");
        assert_eq!(read.iter().map(|(entry, _)| *entry).collect::<Vec<_>>(), entries);
        assert_eq!(read[0].1.end, read[1].1.start);
    }

    #[test]
    fn names_lead_nowhere_else() {
        for name in ["", "/a", "../a", "a/../b", "a/./b", "a//b", "a/", ".a", "a\\b", "c:a", "a b", "é", "a\0"] {
            assert!(write(&[Entry { name, bytes: b"" }]).is_err(), "{name:?}");
        }
    }
}

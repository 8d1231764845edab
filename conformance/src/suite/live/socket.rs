//! Bytes on a connection of their own, for requests that no HTTP library would send.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream, ToSocketAddrs};
use std::time::{Duration, Instant};

use ureq::http::Uri;

use super::target::{Bytes, End, HttpAnswer, Place, Unreachable};

/// Between two pieces.
const PAUSE: Duration = Duration::from_millis(20);

/// Answers are small. What is larger is no answer but an attack or an accident.
const MOST_BYTES: u64 = 1024 * 1024;

/// Writes the bytes for the body, and reads the first answer. The inner error is that the
/// connection was closed.
///
/// Errors: no connection, or silence for longer than `patience`.
pub(super) fn send(
    url: &str,
    body: &[u8],
    bytes: &Bytes,
    patience: Duration,
) -> io::Result<Result<HttpAnswer, Unreachable>> {
    let start = Instant::now();
    let uri: Uri = url.parse().map_err(io::Error::other)?;
    let (host, port) = (uri.host().unwrap_or_default(), uri.port_u16().unwrap_or(80));
    let address = (host.trim_matches(['[', ']']), port).to_socket_addrs()?.next();
    let address = address.ok_or_else(|| io::Error::other("the host has no address"))?;
    let mut stream = TcpStream::connect_timeout(&address, patience)?;
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(patience))?;
    stream.set_write_timeout(Some(patience))?;
    let authority = uri.authority().map_or(host, |authority| authority.as_str());
    for (at, piece) in (bytes.pieces)(&Place { host: authority, path: uri.path() }, body).iter().enumerate() {
        if at > 0 {
            std::thread::sleep(PAUSE);
        }
        // Whoever has heard enough may stop listening; the answer may be there all the same.
        if stream.write_all(piece).is_err() {
            break;
        }
    }
    match bytes.end {
        End::Open => {}
        End::HalfClosed => drop(stream.shutdown(Shutdown::Write)),
        End::Gone => return Ok(Err(Unreachable::closed())),
    }
    Ok(match answer(&mut io::BufReader::new(stream.take(MOST_BYTES))) {
        Ok((status, content_type, body)) => Ok(HttpAnswer { status, content_type, body, took: start.elapsed() }),
        Err(error) if matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut) => return Err(error),
        Err(_) => Err(Unreachable::closed()),
    })
}

/// Status, media type and body of the first answer that is more than interim.
fn answer(reader: &mut impl io::BufRead) -> io::Result<(u16, Option<String>, Vec<u8>)> {
    loop {
        let status = line(reader)?;
        let status = status.split(' ').nth(1).and_then(|code| code.parse::<u16>().ok()).ok_or_else(malformed)?;
        let mut headers = Vec::new();
        loop {
            let line = line(reader)?;
            let Some((name, value)) = line.split_once(':') else { break };
            headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
        let header = |wanted: &str| headers.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str());
        if (100..200).contains(&status) {
            continue;
        }
        let mut body = Vec::new();
        if header("transfer-encoding").is_some_and(|coding| coding.eq_ignore_ascii_case("chunked")) {
            body = chunks(reader)?;
        } else if let Some(length) = header("content-length") {
            let length: u64 = length.parse().map_err(|_| malformed())?;
            reader.take(length).read_to_end(&mut body)?;
            if body.len() as u64 != length {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        } else {
            reader.read_to_end(&mut body)?;
        }
        return Ok((status, header("content-type").map(str::to_owned), body));
    }
}

fn chunks(reader: &mut impl io::BufRead) -> io::Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let size = line(reader)?;
        let size = size.split(';').next().unwrap_or_default().trim();
        let size = u64::from_str_radix(size, 16).map_err(|_| malformed())?;
        if size == 0 {
            return Ok(body);
        }
        let before = body.len() as u64;
        reader.by_ref().take(size).read_to_end(&mut body)?;
        if body.len() as u64 - before != size {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        line(reader)?;
    }
}

/// The next line, without its end.
fn line(reader: &mut impl io::BufRead) -> io::Result<String> {
    let mut line = Vec::new();
    reader.read_until(b'\n', &mut line)?;
    if line.pop() != Some(b'\n') {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    let line = line.strip_suffix(b"\r").unwrap_or(&line);
    Ok(String::from_utf8_lossy(line).into_owned())
}

fn malformed() -> io::Error {
    io::Error::from(io::ErrorKind::InvalidData)
}

#[cfg(test)]
mod tests {
    use super::answer;

    #[test]
    fn answers() {
        for (text, expected) in [
            ("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}", Some((200, None, "{}"))),
            ("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}HTTP/1.1 400 Bad", Some((200, None, "{}"))),
            (
                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 413 Large\r\nContent-Type: a/b\r\n\r\nno",
                Some((413, Some("a/b"), "no")),
            ),
            (
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2;x=y\r\nab\r\nA\r\n0123456789\r\n0\r\n\r\n",
                Some((200, None, "ab0123456789")),
            ),
            ("HTTP/1.0 400\n\nno", Some((400, None, "no"))),
            // Half an answer is none.
            ("", None),
            ("HTTP/1.1 200 OK\r\n", None),
            ("HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\n{}", None),
            ("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{}", None),
            ("hello\r\n\r\n", None),
        ] {
            let found = answer(&mut text.as_bytes()).ok();
            let expected = expected.map(|(status, kind, body)| (status, kind.map(str::to_owned), body.into()));
            assert_eq!(found, expected, "{text}");
        }
    }
}

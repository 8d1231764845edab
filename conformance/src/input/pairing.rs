//! Requests and responses that stand on lines of their own, brought together.

use std::collections::{HashMap, VecDeque};

use wire::Direction;

use super::members::Named;
use super::{Record, Source};

/// A message that waits for its other half.
#[derive(Debug)]
pub struct Waiting {
    /// The line that it is on, and no more of its file.
    pub source: Source,
    /// The message there.
    pub record: Record,
    /// What it says about itself.
    pub named: Named,
    /// Whether its exchange is judged: a filter does not leave it out.
    pub is_wanted: bool,
    /// The number of its record in the input.
    pub at: u64,
    /// Whether its signature is right, if that was asked: otherwise others may have sent it.
    pub is_trusted: bool,
}

/// Messages that wait for their other halves, the oldest first.
#[derive(Debug)]
pub struct Pairing {
    window: usize,
    line: usize,
    /// How many bytes wait.
    bytes: usize,
    /// By their place in the queue, from the first that was ever put there.
    waiting: VecDeque<Option<(usize, Waiting)>>,
    first: usize,
    by_id: HashMap<String, Vec<usize>>,
    /// Requests and responses without their other half.
    pub unpaired: (usize, usize),
}

/// More bytes do not wait, whatever the window.
const MOST_BYTES: usize = 64 << 20;

impl Pairing {
    /// Nothing yet; a message waits for so many lines.
    pub fn new(window: usize) -> Self {
        let (waiting, by_id) = (VecDeque::new(), HashMap::new());
        Self { window, line: 0, bytes: 0, waiting, first: 0, by_id, unpaired: (0, 0) }
    }

    /// Another line has come; gives what has waited for too long.
    pub fn pass(&mut self) -> Vec<Waiting> {
        self.line += 1;
        let mut late = Vec::new();
        while let Some(oldest) = self.waiting.front() {
            let is_late = |(line, _): &(usize, Waiting)| line + self.window < self.line || self.bytes > MOST_BYTES;
            if !oldest.as_ref().is_none_or(is_late) {
                break;
            }
            late.extend(self.give_up());
        }
        late
    }

    /// The request and the response, if the other half is there; otherwise it waits.
    pub fn take(&mut self, message: Waiting) -> Option<(Waiting, Waiting)> {
        let Some(id) = message.named.transmission.clone() else {
            self.count(&message);
            return None;
        };
        match self.other_half(&id, &message) {
            Some(other) if message.named.direction == Some(Direction::Request) => Some((message, other)),
            Some(other) => Some((other, message)),
            None => {
                self.bytes += message.source.bytes.len();
                self.by_id.entry(id).or_default().push(self.first + self.waiting.len());
                self.waiting.push_back(Some((self.line, message)));
                None
            }
        }
    }

    /// What waits will not be paired any more.
    pub fn end(&mut self) -> Vec<Waiting> {
        let mut late = Vec::new();
        while !self.waiting.is_empty() {
            late.extend(self.give_up());
        }
        late
    }

    /// The oldest with this id in the other direction, of the same client if there is one.
    fn other_half(&mut self, id: &str, message: &Waiting) -> Option<Waiting> {
        let Self { first, waiting, by_id, .. } = self;
        let places = by_id.get_mut(id)?;
        let other = |place: &usize| {
            let (_, other) = waiting.get(place - *first)?.as_ref()?;
            (other.named.direction != message.named.direction).then_some(other)
        };
        let is_same_client =
            |place: &usize| other(place).is_some_and(|other| other.named.client == message.named.client);
        let at = places.iter().position(is_same_client);
        let at = at.or_else(|| places.iter().position(|place| other(place).is_some()))?;
        let place = places.remove(at);
        if places.is_empty() {
            by_id.remove(id);
        }
        let (_, found) = waiting.get_mut(place - *first)?.take()?;
        self.bytes -= found.source.bytes.len();
        Some(found)
    }

    fn give_up(&mut self) -> Option<Waiting> {
        let oldest = self.waiting.pop_front();
        let place = self.first;
        self.first += 1;
        let (_, message) = oldest??;
        self.bytes -= message.source.bytes.len();
        if let Some(id) = &message.named.transmission
            && let Some(places) = self.by_id.get_mut(id)
        {
            places.retain(|other| *other != place);
            if places.is_empty() {
                self.by_id.remove(id);
            }
        }
        self.count(&message);
        Some(message)
    }

    fn count(&mut self, message: &Waiting) {
        if message.is_wanted {
            let is_request = message.named.direction == Some(Direction::Request);
            self.unpaired.0 += usize::from(is_request);
            self.unpaired.1 += usize::from(!is_request);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Messages as `>id` and `<id`, perhaps `>id@client`; what is paired, as `3+5`, and what is not.
    fn check(window: usize, messages: &str, expected: &[&str], unpaired: (usize, usize)) {
        let mut pairing = Pairing::new(window);
        let mut pairs = Vec::new();
        for (number, message) in (1..).zip(messages.split(' ')) {
            pairing.pass();
            let (direction, id) = match message.strip_prefix('>') {
                Some(id) => (Direction::Request, id),
                None => (Direction::Response, message.trim_start_matches('<')),
            };
            let (id, client) = id.split_once('@').unwrap_or((id, ""));
            let transmission = (id != "?").then(|| id.to_owned());
            let named =
                Named { direction: Some(direction), client: Some(client.into()), transmission, ..Named::default() };
            let record = Record::plain(number, 0..0);
            let waiting =
                Waiting { source: Source::default(), record, named, is_wanted: true, at: 0, is_trusted: true };
            let taken = pairing.take(waiting);
            pairs.extend(taken.map(|(one, other)| format!("{}+{}", one.record.number, other.record.number)));
        }
        pairing.end();
        assert_eq!(pairs, expected, "{messages}");
        assert_eq!(pairing.unpaired, unpaired, "{messages}");
        assert_eq!((pairing.bytes, pairing.by_id.len()), (0, 0));
    }

    #[test]
    fn pairs() {
        check(9, ">a <a", &["1+2"], (0, 0));
        check(9, ">a >b <b <a", &["2+3", "1+4"], (0, 0));
        check(9, "<a >a", &["2+1"], (0, 0));
        check(9, ">a <b >c <?", &[], (2, 2));
        // A retry under the same id: the first answer is to the first request.
        check(9, ">a >a <a <a", &["1+3", "2+4"], (0, 0));
        // Clients may have chosen the same id.
        check(9, ">a@x >a@y <a@y <a@x", &["2+3", "1+4"], (0, 0));
        // An answer that names another client is an answer, and breaks a rule.
        check(9, ">a@x <a@y", &["1+2"], (0, 0));
        check(2, ">a >b <a <x <b", &["1+3"], (1, 2));
        check(1, ">a <a >b <x <b", &["1+2"], (1, 2));
    }
}

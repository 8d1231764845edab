//! Dates and times: their forms, and which comes first.

/// The whole seconds from one RFC 3339 date-time to another, negative if the second is
/// the earlier; what is over of a second counts toward the earlier side. `None` if one
/// of them is no date-time with offset. A leap second counts as the first second after it.
pub fn seconds_between(earlier: &str, later: &str) -> Option<i64> {
    let (earlier, later) = (date_time(earlier).ok()?, date_time(later).ok()?);
    let started = i64::from(later.fraction < earlier.fraction);
    Some(later.seconds - earlier.seconds - started)
}

/// Whether an RFC 3339 date-time lies from `min` to `max` seconds (inclusive, to the last
/// fraction digit) after another. `None` if one of them is no date-time with offset.
pub fn is_within(earlier: &str, later: &str, min: i64, max: i64) -> Option<bool> {
    let (earlier, later) = (date_time(earlier).ok()?, date_time(later).ok()?);
    Some(earlier.plus(min) <= later && later <= earlier.plus(max))
}

/// Whether a date, local date-time to the minute, or date-time with offset is the same as
/// or comes after another of the same form. `None` if they have no such form in common.
pub fn not_before(later: &str, earlier: &str) -> Option<bool> {
    if let (Ok(later), Ok(earlier)) = (date_time(later), date_time(earlier)) {
        return Some(later >= earlier);
    }
    if let (Ok(later), Ok(earlier)) = (date(later), date(earlier)) {
        return Some(later >= earlier);
    }
    Some(date_time_minutes(later).ok()? >= date_time_minutes(earlier).ok()?)
}

/// A point in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Instant<'a> {
    /// Seconds since 1970, UTC.
    seconds: i64,
    /// The digits of the fraction without trailing zeros, so that texts compare like numbers.
    pub(crate) fraction: &'a str,
}

impl Instant<'_> {
    fn plus(self, seconds: i64) -> Self {
        Self { seconds: self.seconds.saturating_add(seconds), ..self }
    }
}

/// Reads RFC 3339 `date-time`, or says what is wrong with it.
pub(crate) fn date_time(text: &str) -> Result<Instant<'_>, &'static str> {
    const FORM: &str = "a date-time with offset is needed, like 2001-07-04T12:08:56+05:30";
    let mut rest = Rest(text);
    let day = rest.date().ok_or(FORM)?;
    rest.one_of(&['T', 't']).ok_or(FORM)?;
    let (hour, minute) = rest.hour_and_minute().ok_or(FORM)?;
    rest.one_of(&[':']).ok_or(FORM)?;
    let second = rest.number(2).ok_or(FORM)?;
    let fraction = rest.fraction().ok_or(FORM)?;
    let offset = rest.offset().ok_or(FORM)?;
    rest.end().ok_or(FORM)?;

    let days = days_since_1970(day)?;
    let minutes = days * MINUTES_OF_DAY + minute_of_day(hour, minute)? - offset.minutes()?;
    match second {
        0..=59 => {}
        60 if minutes.rem_euclid(MINUTES_OF_DAY) == MINUTES_OF_DAY - 1 => {}
        60 => return Err("second 60 is a leap second, which comes at 23:59 UTC only"),
        _ => return Err("the second is not 00 to 59"),
    }
    Ok(Instant { seconds: minutes * 60 + second, fraction: fraction.trim_end_matches('0') })
}

/// Reads `YYYY-MM-DD` as days since 1970, or says what is wrong with it.
pub(crate) fn date(text: &str) -> Result<i64, &'static str> {
    const FORM: &str = "a date is needed, like 2018-10-20";
    let mut rest = Rest(text);
    let day = rest.date().ok_or(FORM)?;
    rest.end().ok_or(FORM)?;
    days_since_1970(day)
}

/// Reads `YYYY-MM-DD HH:MM` as minutes since 1970, or says what is wrong with it.
pub(crate) fn date_time_minutes(text: &str) -> Result<i64, &'static str> {
    const FORM: &str = "a date and a time to the minute are needed, like 2018-10-22 20:49";
    let mut rest = Rest(text);
    let day = rest.date().ok_or(FORM)?;
    rest.one_of(&[' ']).ok_or(FORM)?;
    let (hour, minute) = rest.hour_and_minute().ok_or(FORM)?;
    rest.end().ok_or(FORM)?;
    Ok(days_since_1970(day)? * MINUTES_OF_DAY + minute_of_day(hour, minute)?)
}

const MINUTES_OF_DAY: i64 = 24 * 60;

/// What is left to read.
struct Rest<'a>(&'a str);

impl<'a> Rest<'a> {
    /// So many digits as a number.
    fn number(&mut self, digits: usize) -> Option<i64> {
        let (number, rest) = self.0.split_at_checked(digits)?;
        self.0 = rest;
        number.bytes().all(|byte| byte.is_ascii_digit()).then(|| number.parse().ok())?
    }

    fn one_of(&mut self, allowed: &[char]) -> Option<char> {
        let first = self.0.chars().next().filter(|first| allowed.contains(first))?;
        self.0 = self.0.get(first.len_utf8()..)?;
        Some(first)
    }

    fn end(&self) -> Option<()> {
        self.0.is_empty().then_some(())
    }

    /// Year, month and day.
    fn date(&mut self) -> Option<[i64; 3]> {
        let year = self.number(4)?;
        self.one_of(&['-'])?;
        let month = self.number(2)?;
        self.one_of(&['-'])?;
        Some([year, month, self.number(2)?])
    }

    fn hour_and_minute(&mut self) -> Option<(i64, i64)> {
        let hour = self.number(2)?;
        self.one_of(&[':'])?;
        Some((hour, self.number(2)?))
    }

    /// The digits after a point, if there is a point.
    fn fraction(&mut self) -> Option<&'a str> {
        if self.one_of(&['.']).is_none() {
            return Some("");
        }
        let digits = self.0.bytes().take_while(u8::is_ascii_digit).count();
        let (fraction, rest) = self.0.split_at_checked(digits)?;
        self.0 = rest;
        (!fraction.is_empty()).then_some(fraction)
    }

    fn offset(&mut self) -> Option<Offset> {
        match self.one_of(&['Z', 'z', '+', '-'])? {
            '+' => self.hour_and_minute().map(|(hour, minute)| Offset { sign: 1, hour, minute }),
            '-' => self.hour_and_minute().map(|(hour, minute)| Offset { sign: -1, hour, minute }),
            _ => Some(Offset { sign: 1, hour: 0, minute: 0 }),
        }
    }
}

/// How far local time is ahead of UTC.
struct Offset {
    sign: i64,
    hour: i64,
    minute: i64,
}

impl Offset {
    fn minutes(&self) -> Result<i64, &'static str> {
        let minutes = minute_of_day(self.hour, self.minute).map_err(|_| "the offset is not 00:00 to 23:59")?;
        Ok(self.sign * minutes)
    }
}

fn minute_of_day(hour: i64, minute: i64) -> Result<i64, &'static str> {
    match (hour, minute) {
        (0..=23, 0..=59) => Ok(hour * 60 + minute),
        (0..=23, _) => Err("the minute is not 00 to 59"),
        _ => Err("the hour is not 00 to 23"),
    }
}

pub(crate) fn days_since_1970([year, month, day]: [i64; 3]) -> Result<i64, &'static str> {
    if !(1..=12).contains(&month) {
        return Err("the month is not 01 to 12");
    }
    if !(1..=days_of_month(year, month)).contains(&day) {
        return Err("the month has no such day");
    }
    // Years that begin in March have the leap day at their end.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let days_before_year = year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    let days_before_month = (153 * month + 2) / 5;
    Ok(days_before_year + days_before_month + day - 1 - 719_468)
}

fn days_of_month(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_follow_each_other() {
        assert_eq!(date("1970-01-01"), Ok(0));
        assert_eq!(date("2000-03-01"), Ok(11017));
        let mut expect = date("1899-12-31").unwrap();
        for year in 1900..=2101 {
            for month in 1..=12 {
                for day in 1..=days_of_month(year, month) {
                    expect += 1;
                    assert_eq!(days_since_1970([year, month, day]), Ok(expect), "{year}-{month}-{day}");
                }
            }
        }
    }

    #[test]
    fn seconds_are_counted_across_offsets_and_fractions() {
        let cases = [
            ("2001-07-04T12:08:56+05:30", "2001-07-04T12:08:56+05:30", 0),
            ("2001-07-04T12:08:56+05:30", "2001-07-04T06:38:57Z", 1),
            ("2001-07-04T06:38:57z", "2001-07-04t12:08:56+05:30", -1),
            ("2001-12-31T23:30:00-00:30", "2002-01-01T00:00:01+00:00", 1),
            ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z", 0),
            ("2020-01-01T00:00:00.5Z", "2020-01-01T00:00:01.49Z", 0),
            ("2020-01-01T00:00:00.5Z", "2020-01-01T00:00:01.50Z", 1),
        ];
        for (earlier, later, expect) in cases {
            assert_eq!(seconds_between(earlier, later), Some(expect), "{earlier} {later}");
        }
        assert_eq!(seconds_between("2020-01-01", "2020-01-01T00:00:00Z"), None);
    }

    #[test]
    fn limits_hold_to_the_last_digit() {
        let start = "2020-01-01T00:00:00.25Z";
        let cases = [
            ("2020-01-01T00:01:00.249Z", false),
            ("2020-01-01T00:01:00.25Z", true),
            ("2020-01-01T00:30:00.250Z", true),
            ("2020-01-01T00:30:00.2500001Z", false),
        ];
        for (later, expect) in cases {
            assert_eq!(is_within(start, later, 60, 1800), Some(expect), "{later}");
        }
    }

    #[test]
    fn order_is_told_within_one_form() {
        let cases = [
            ("2018-10-20", "2018-10-20", Some(true)),
            ("2018-10-19", "2018-10-20", Some(false)),
            ("2018-10-22 20:49", "2018-10-22 20:48", Some(true)),
            ("2018-10-22 20:47", "2018-10-22 20:48", Some(false)),
            ("2018-10-22T20:47:00Z", "2018-10-22T20:48:00+01:00", Some(true)),
            ("2018-10-22", "2018-10-22 20:48", None),
            ("2018-02-30", "2018-02-01", None),
        ];
        for (later, earlier, expect) in cases {
            assert_eq!(not_before(later, earlier), expect, "{later} {earlier}");
        }
    }
}

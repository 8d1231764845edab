//! Whether a new test, or a new condition, allows more or less than the old one.

use model::{Claim, Condition, Predicate, Test};

use super::Move;

/// How what a test allows moves; `None` where it does not.
pub(super) fn tests(old: &Test, new: &Test) -> Option<Move> {
    match (old, new) {
        (Test::Type { kinds: old }, Test::Type { kinds: new }) => sets(old, new),
        (Test::MaxLength { max: old }, Test::MaxLength { max: new }) => limits(old >= new, new >= old),
        (Test::OneOf { values: old }, Test::OneOf { values: new }) => sets(old, new),
        (Test::Characters { also: old }, Test::Characters { also: new }) => {
            let characters = |text: &str| text.chars().collect::<Vec<_>>();
            sets(&characters(old), &characters(new))
        }
        (Test::Range { min: old_min, max: old_max }, Test::Range { min, max }) => {
            limits(old_min <= min && max <= old_max, min <= old_min && old_max <= max)
        }
        (
            Test::Items { separator: old_separator, one_of: old_values, format: old_format, quantity_after: old_after },
            Test::Items { separator, one_of, format, quantity_after },
        ) => {
            let frame = (old_separator, old_after) != (separator, quantity_after);
            // No values at all stand for any value.
            let values = match (old_values.as_slice(), one_of.as_slice()) {
                ([], []) => None,
                ([], _) => Some(Move::Tightened),
                (_, []) => Some(Move::Loosened),
                (old, new) => sets(old, new),
            };
            let format = match (old_format, format) {
                (None, Some(_)) => Some(Move::Tightened),
                (Some(_), None) => Some(Move::Loosened),
                (old, new) => (old != new).then_some(Move::Changed),
            };
            together([frame.then_some(Move::Changed), values, format])
        }
        _ => (old != new).then_some(Move::Changed),
    }
}

/// How what a condition allows moves; `None` where it does not.
pub(super) fn conditions(old: &Condition, new: &Condition) -> Option<Move> {
    // What is claimed more often is allowed less.
    let when = match (&old.when, &new.when) {
        (None, None) => None,
        (Some(_), None) => Some(Move::Tightened),
        (None, Some(_)) => Some(Move::Loosened),
        (Some(old), Some(new)) => limits(implies(old, new), implies(new, old)),
    };
    together([when, claims(&old.claim, &new.claim)])
}

fn claims(old: &Claim, new: &Claim) -> Option<Move> {
    if old == new {
        return None;
    }
    match (old, new) {
        (Claim::Holds { at: old_at, predicate: old }, Claim::Holds { at, predicate }) if old_at == at => {
            limits(implies(predicate, old), implies(old, predicate))
        }
        (Claim::Equal { left: old_left, right: old_right, pairs: old }, Claim::Equal { left, right, pairs })
            if old_left == left && old_right == right =>
        {
            sets(pairs, old)
        }
        (
            Claim::Within { member: old_member, after: old_after, min_seconds: old_min, max_seconds: old_max },
            Claim::Within { member, after, min_seconds, max_seconds },
        ) if old_member == member && old_after == after => {
            limits(old_min <= min_seconds && max_seconds <= old_max, min_seconds <= old_min && old_max <= max_seconds)
        }
        _ => Some(Move::Changed),
    }
}

/// Whether whenever `one` holds, `other` does. May miss it, never invents it.
fn implies(one: &Predicate, other: &Predicate) -> bool {
    if one == other {
        return true;
    }
    match (one, other) {
        (Predicate::Any { of }, _) => of.iter().all(|part| implies(part, other)),
        (_, Predicate::All { of }) => of.iter().all(|part| implies(one, part)),
        (Predicate::All { of }, Predicate::Any { of: parts }) => {
            of.iter().any(|part| implies(part, other)) || parts.iter().any(|part| implies(one, part))
        }
        (Predicate::All { of }, _) => of.iter().any(|part| implies(part, other)),
        (_, Predicate::Any { of }) => of.iter().any(|part| implies(one, part)),
        (Predicate::Is { member, values }, Predicate::Is { member: other, values: more }) => {
            member == other && values.iter().all(|value| more.contains(value))
        }
        (Predicate::Is { member, .. } | Predicate::Has { member, .. }, Predicate::Present { member: other }) => {
            member == other
        }
        (Predicate::Not { of: one }, Predicate::Not { of: other }) => implies(other, one),
        _ => false,
    }
}

fn sets<T: PartialEq>(old: &[T], new: &[T]) -> Option<Move> {
    limits(new.iter().all(|item| old.contains(item)), old.iter().all(|item| new.contains(item)))
}

/// From whether everything that is allowed now was allowed before, and the reverse.
fn limits(was_wider: bool, is_wider: bool) -> Option<Move> {
    match (was_wider, is_wider) {
        (true, true) => None,
        (true, false) => Some(Move::Tightened),
        (false, true) => Some(Move::Loosened),
        (false, false) => Some(Move::Changed),
    }
}

fn together(parts: impl IntoIterator<Item = Option<Move>>) -> Option<Move> {
    let moves = parts.into_iter().flatten();
    moves.reduce(|one, other| if one == other { one } else { Move::Changed })
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::JsonKind;
    use wire::Format;

    /// Checks the movement there, and its mirror image back.
    fn check<T: std::fmt::Debug>(compare: impl Fn(&T, &T) -> Option<Move>, old: &T, new: &T, expect: Option<Move>) {
        let back = expect.map(|how| match how {
            Move::Tightened => Move::Loosened,
            Move::Loosened => Move::Tightened,
            other => other,
        });
        assert_eq!(compare(old, new), expect, "{old:?} to {new:?}");
        assert_eq!(compare(new, old), back, "{new:?} to {old:?}");
        assert_eq!((compare(old, old), compare(new, new)), (None, None));
    }

    fn texts(values: &[&str]) -> Vec<String> {
        values.iter().map(|value| (*value).to_owned()).collect()
    }

    #[test]
    fn tests_move() {
        let one_of = |values: &[&str]| Test::OneOf { values: texts(values) };
        let kinds = |kinds: &[JsonKind]| Test::Type { kinds: kinds.to_vec() };
        let characters = |also: &str| Test::Characters { also: also.to_owned() };
        let items = |separator, values: &[&str], format| Test::Items {
            separator,
            one_of: texts(values),
            format,
            quantity_after: None,
        };
        for (old, new, expect) in [
            (Test::MaxLength { max: 64 }, Test::MaxLength { max: 32 }, Some(Move::Tightened)),
            (one_of(&["a", "b"]), one_of(&["a"]), Some(Move::Tightened)),
            (one_of(&["a", "b"]), one_of(&["b", "a"]), None),
            (one_of(&["a", "b"]), one_of(&["a", "c"]), Some(Move::Changed)),
            (kinds(&[JsonKind::String, JsonKind::Integer]), kinds(&[JsonKind::String]), Some(Move::Tightened)),
            (kinds(&[JsonKind::String]), kinds(&[JsonKind::Object]), Some(Move::Changed)),
            (characters(" ,."), characters(".,"), Some(Move::Tightened)),
            (Test::Range { min: 0, max: 9 }, Test::Range { min: 1, max: 9 }, Some(Move::Tightened)),
            (Test::Range { min: 0, max: 9 }, Test::Range { min: 1, max: 10 }, Some(Move::Changed)),
            (Test::Format { format: Format::Date }, Test::Format { format: Format::Url }, Some(Move::Changed)),
            (Test::MaxLength { max: 1 }, Test::Payload, Some(Move::Changed)),
            (items('|', &[], None), items('|', &["1"], None), Some(Move::Tightened)),
            (items('|', &[], None), items('|', &[], Some(Format::Digits)), Some(Move::Tightened)),
            (items('|', &[], None), items('|', &["1"], Some(Format::Digits)), Some(Move::Tightened)),
            (items('|', &["1"], None), items('|', &[], Some(Format::Digits)), Some(Move::Changed)),
            (items('|', &["1", "2"], None), items('|', &["1"], None), Some(Move::Tightened)),
            (items('|', &["1"], None), items(',', &["1"], None), Some(Move::Changed)),
        ] {
            check(tests, &old, &new, expect);
        }
    }

    #[test]
    fn conditions_move() {
        let is = |member: &str, values: &[&str]| Predicate::Is { member: texts(&[member]), values: texts(values) };
        let not = |of: Predicate| Predicate::Not { of: Box::new(of) };
        let all = |of: &[Predicate]| Predicate::All { of: of.to_vec() };
        let any = |of: &[Predicate]| Predicate::Any { of: of.to_vec() };
        let required = Claim::Required { member: texts(&["x"]) };
        let when = |when: Option<Predicate>| Condition { rule: "r".to_owned(), when, claim: required.clone() };
        let claim = |claim: Claim| Condition { rule: "r".to_owned(), when: None, claim };
        let holds = |predicate: Predicate| claim(Claim::Holds { at: texts(&["x"]), predicate });
        let within = |min_seconds, max_seconds| {
            let (member, after) = (texts(&["x"]), texts(&["y"]));
            claim(Claim::Within { member, after, min_seconds, max_seconds })
        };
        let (a, b) = (is("m", &["a"]), is("n", &["b"]));
        for (old, new, expect) in [
            // What must be there more often.
            (when(Some(a.clone())), when(None), Some(Move::Tightened)),
            (when(Some(a.clone())), when(Some(is("m", &["a", "z"]))), Some(Move::Tightened)),
            (when(Some(not(is("m", &["a", "z"])))), when(Some(not(a.clone()))), Some(Move::Tightened)),
            (when(Some(all(&[a.clone(), b.clone()]))), when(Some(a.clone())), Some(Move::Tightened)),
            (when(Some(a.clone())), when(Some(any(&[a.clone(), b.clone()]))), Some(Move::Tightened)),
            (when(Some(a.clone())), when(Some(Predicate::Present { member: texts(&["m"]) })), Some(Move::Tightened)),
            (when(Some(a.clone())), when(Some(b.clone())), Some(Move::Changed)),
            // What must be so.
            (holds(is("m", &["a", "z"])), holds(a.clone()), Some(Move::Tightened)),
            (within(0, 100), within(1, 100), Some(Move::Tightened)),
            (within(0, 100), within(1, 101), Some(Move::Changed)),
            (claim(required.clone()), claim(Claim::Forbidden { member: texts(&["x"]) }), Some(Move::Changed)),
        ] {
            check(conditions, &old, &new, expect);
        }
    }
}

//! The names that someone may have meant.

/// At most `most` of the candidates, the nearest to `wanted` first; those that have
/// little to do with it are left out.
pub fn nearest<'a>(wanted: &str, candidates: impl IntoIterator<Item = &'a str>, most: usize) -> Vec<&'a str> {
    ranked(wanted, candidates)
        .into_iter()
        .take_while(|(score, _)| *score > 0.55)
        .take(most)
        .map(|(_, name)| name)
        .collect()
}

/// All candidates, the nearest first.
pub fn by_nearness<'a>(wanted: &str, candidates: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    ranked(wanted, candidates).into_iter().map(|(_, name)| name).collect()
}

/// The end of a sentence about an unknown name: `; did you mean ...?`, or a full stop
/// where no candidate is near.
pub fn did_you_mean<'a>(wanted: &str, candidates: impl IntoIterator<Item = &'a str>) -> String {
    match nearest(wanted, candidates, 3).as_slice() {
        [] => String::from("."),
        names => {
            format!("; did you mean {}?", names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", "))
        }
    }
}

fn ranked<'a>(wanted: &str, candidates: impl IntoIterator<Item = &'a str>) -> Vec<(f64, &'a str)> {
    let wanted = wanted.to_lowercase();
    let mut ranked: Vec<_> = candidates.into_iter().map(|name| (score(&wanted, &name.to_lowercase()), name)).collect();
    ranked.sort_by(|(one, one_name), (other, other_name)| other.total_cmp(one).then_with(|| one_name.cmp(other_name)));
    ranked.dedup();
    ranked
}

/// 1 for the same text. A part of a name counts, because ids are long and people type
/// the end that they remember.
fn score(wanted: &str, name: &str) -> f64 {
    let whole = strsim::normalized_damerau_levenshtein(wanted, name);
    let part = if wanted.len() >= 3 && name.contains(wanted) { 0.8 } else { 0.0 };
    let last = name.rsplit(['/', '.', '@']).map(|part| strsim::normalized_damerau_levenshtein(wanted, part) * 0.9);
    last.fold(whole.max(part), f64::max)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nearest_first_and_nothing_far() {
        let names = ["lend@1/Tag.text/max-length", "lend@1/Tag.text/type", "lend@1/Pin.code/format"];
        assert_eq!(nearest("lend@1/Tag.text/max-lenght", names, 2)[0], "lend@1/Tag.text/max-length");
        assert_eq!(nearest("formt", names, 3), ["lend@1/Pin.code/format"]);
        assert_eq!(nearest("zzzzzz", names, 3), [""; 0]);
        assert_eq!(by_nearness("zzzzzz", names).len(), 3);
        assert_eq!(did_you_mean("zzzzzz", names), ".");
    }
}

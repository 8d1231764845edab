//! Finding the end of what stands for itself in a JSON string, many bytes at a time.

use wide::u8x16;

/// So many bytes are looked at at once; most strings have fewer.
const BLOCK: usize = 32;

/// The place of the first quote, backslash or control character from `at` on, or of the end.
#[inline(always)]
pub(crate) fn next(bytes: &[u8], at: usize) -> usize {
    let mut at = at;
    while let Some(block) = bytes.get(at..).and_then(|rest| rest.first_chunk::<BLOCK>()) {
        let found = marked(block);
        if found != 0 {
            return at + found.trailing_zeros() as usize;
        }
        at += BLOCK;
    }
    rest(bytes, at)
}

/// A bit for each quote, backslash and control character.
#[inline(always)]
fn marked(block: &[u8; BLOCK]) -> u32 {
    let (halves, _) = block.as_chunks::<16>();
    halves.iter().rev().fold(0, |marks, half| marks << 16 | marked_half(*half))
}

#[inline(always)]
fn marked_half(half: [u8; 16]) -> u32 {
    let half = u8x16::new(half);
    let quotes = half.simd_eq(u8x16::splat(b'"'));
    let backslashes = half.simd_eq(u8x16::splat(b'\\'));
    let controls = half.max(u8x16::splat(0x1f)).simd_eq(u8x16::splat(0x1f));
    (quotes | backslashes | controls).to_bitmask()
}

/// The last bytes of a text, which do not fill a block.
#[inline(never)]
fn rest(bytes: &[u8], mut at: usize) -> usize {
    while let Some(chunk) = bytes.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
        let found = marked_word(u64::from_le_bytes(*chunk));
        if found != 0 {
            return at + found.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    let rest = bytes.get(at..).unwrap_or_default();
    at + rest.iter().take_while(|byte| !matches!(byte, b'"' | b'\\' | 0..0x20)).count()
}

/// Marks quotes, backslashes and control characters among eight bytes in the high bit
/// of each. A carry can mark a byte wrongly, but only above a right mark, so the lowest
/// mark is always right.
#[inline(always)]
fn marked_word(bytes: u64) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGHS: u64 = 0x8080_8080_8080_8080;
    let quotes = (bytes ^ (ONES * b'"' as u64)).wrapping_sub(ONES);
    let backslashes = (bytes ^ (ONES * b'\\' as u64)).wrapping_sub(ONES);
    let controls = bytes.wrapping_sub(ONES * 0x20);
    // None of the three has a high bit of its own, so one mask serves all.
    (quotes | backslashes | controls) & !bytes & HIGHS
}

#[cfg(test)]
mod tests {
    use super::next;

    #[test]
    fn every_special_byte_is_found_and_no_other() {
        for byte in 0..=255 {
            for place in 0..80 {
                let mut bytes = [b'a'; 80];
                bytes[place] = byte;
                let is_special = byte < 0x20 || byte == b'"' || byte == b'\\';
                let expect = if is_special { place } else { 80 };
                for from in [0, place / 2, place] {
                    assert_eq!(next(&bytes, from), expect, "byte {byte} at {place} from {from}");
                }
            }
        }
        assert_eq!(next(b"abc", 3), 3);
    }
}

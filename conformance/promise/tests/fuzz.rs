//! Every promise, held to every input that was once found, to the seeds, and to damaged
//! seeds. The fuzz targets go on from here; see CONTRIBUTING.md.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use promise::TARGETS;

/// So many damaged seeds for each target.
const DAMAGED: usize = 4000;

#[test]
fn every_target_has_its_folder_and_every_folder_its_target() {
    let stems = |folder: &str| {
        let files = fs::read_dir(fuzz().join(folder)).expect("the folder is there");
        let files = files.map(|file| file.expect("the folder can be read").path());
        let mut stems: Vec<String> = files.filter_map(|file| Some(file.file_stem()?.to_str()?.to_owned())).collect();
        stems.sort();
        stems
    };
    let names: Vec<&str> = TARGETS.iter().map(|target| target.name).collect();
    assert_eq!(stems("fuzz_targets"), names);
    assert_eq!(stems("regressions"), names);
}

#[test]
fn inputs_that_were_found_once_do_no_harm_any_more() {
    let (mut count, mut broken) = (0, Vec::new());
    for target in TARGETS {
        let mut files: Vec<PathBuf> = fs::read_dir(fuzz().join("regressions").join(target.name))
            .expect("the folder is there")
            .map(|file| file.expect("the folder can be read").path())
            .collect();
        files.sort();
        count += files.len();
        for file in files {
            let input = fs::read(&file).expect("the file can be read");
            if !holds(target, &input) {
                broken.push(format!("{}/{}", target.name, file.file_name().unwrap_or_default().display()));
            }
        }
    }
    println!("{count} inputs");
    assert!(count > 0, "there are no inputs");
    assert!(broken.is_empty(), "these break promises, see above: {broken:#?}");
}

#[test]
fn seeds_do_no_harm() {
    for target in TARGETS {
        let seeds = (target.seeds)();
        println!("{}: {} seeds, {} words", target.name, seeds.len(), (target.words)().len());
        assert!(!seeds.is_empty() && !(target.words)().is_empty(), "{}", target.name);
        // The keys take long, and have most of their forms three times.
        let step = if target.name == "keys" { 3 } else { 1 };
        for (number, seed) in seeds.iter().enumerate().step_by(step) {
            hold(target, seed, &format!("seed {number}"));
        }
    }
}

#[test]
fn damaged_seeds_do_no_harm() {
    for target in TARGETS {
        let (seeds, words) = ((target.seeds)(), (target.words)());
        let mut dice = Dice(target.name.len() as u64 ^ 0x9e37_79b9_7f4a_7c15);
        for number in 0..DAMAGED {
            let mut input = seeds[dice.below(seeds.len())].clone();
            for _ in 0..=dice.below(4) {
                damage(&mut input, &mut dice, &seeds, &words);
            }
            hold(target, &input, &format!("damaged seed {number}"));
        }
    }
}

fn hold(target: &promise::Target, input: &[u8], name: &str) {
    let shown = String::from_utf8_lossy(input);
    assert!(holds(target, input), "{}: {name} breaks a promise; see above\n{shown}", target.name);
}

fn holds(target: &promise::Target, input: &[u8]) -> bool {
    catch_unwind(AssertUnwindSafe(|| (target.holds)(input))).is_ok()
}

fn damage(input: &mut Vec<u8>, dice: &mut Dice, seeds: &[Vec<u8>], words: &[Vec<u8>]) {
    let at = dice.below(input.len() + 1);
    let until = (at + dice.below(8)).min(input.len());
    match dice.below(7) {
        0 => input.truncate(at),
        1 => drop(input.drain(at..until)),
        2 => input.insert(at, dice.byte()),
        3 if at < input.len() => input[at] = dice.byte(),
        4 => drop(input.splice(at..until, words[dice.below(words.len())].iter().copied())),
        5 => {
            let again = input[at..until].to_vec();
            drop(input.splice(at..at, again));
        }
        _ => {
            let other = &seeds[dice.below(seeds.len())];
            input.truncate(at);
            input.extend(&other[dice.below(other.len() + 1)..]);
        }
    }
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed >> 31
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    fn byte(&mut self) -> u8 {
        const TELLING: &[u8] = b"{}[]:,\"\\/ \n\t+-.0123456789eEuUdDcCnft=\x00\x1f\x7f\x80\xbf\xc3\xef\xbb\xed\xff";
        match self.below(2) {
            0 => TELLING[self.below(TELLING.len())],
            _ => self.next() as u8,
        }
    }
}

fn fuzz() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz")
}

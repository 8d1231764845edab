//! What becomes of a folder.

use std::fs;
use std::path::Path;

use conformance::site::{Difference, Page, Refusal, compare, write};
use tempfile::TempDir;

use super::rendered;

fn folder() -> TempDir {
    tempfile::tempdir().expect("there is room for a folder")
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder is there");
    let mut names: Vec<_> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn a_site_is_written_whole_and_again() {
    let (beside, pages) = (folder(), rendered());
    let site = beside.path().join("deep/site");
    for _ in 0..2 {
        write(&site, &pages).expect("the folder is new, and then ours");
        assert_eq!(compare(&site, &pages).expect("it can be read"), []);
        // Nothing is left of how it was made.
        assert_eq!(names(&beside.path().join("deep")), ["site"]);
    }
}

#[test]
fn what_an_older_site_had_and_the_new_one_has_not_goes() {
    let (beside, pages) = (folder(), rendered());
    let site = beside.path().join("site");
    let mut older = pages.clone();
    older.iter_mut().filter(|page| page.path == "files.txt").for_each(|page| page.text.push_str("gone.html\n"));
    older.push(Page { path: "gone.html".to_owned(), text: String::new() });
    write(&site, &older).expect("the folder is new");
    write(&site, &pages).expect("the folder is ours");
    assert_eq!(compare(&site, &pages).expect("it can be read"), []);
}

#[test]
fn an_empty_folder_is_taken() {
    let (site, pages) = (folder(), rendered());
    write(site.path(), &pages).expect("there is nothing to lose");
    assert_eq!(compare(site.path(), &pages).expect("it can be read"), []);
}

/// A folder is as it was when it is refused.
#[test]
fn files_of_others_are_never_lost() {
    let pages = rendered();
    for (has_site, foreign) in [(false, "notes.txt"), (false, "index.html"), (true, "notes.txt"), (true, "folder/x")] {
        let beside = folder();
        let site = beside.path().join("site");
        if has_site {
            write(&site, &pages).expect("the folder is new");
        }
        let path = site.join(foreign);
        fs::create_dir_all(path.parent().expect("it is below the site")).expect("a folder can be made");
        fs::write(&path, "mine").expect("a file can be written");
        let before = names(&site);
        let refusal = write(&site, &pages).expect_err(foreign);
        assert!(matches!(refusal, Refusal::Foreign(_)), "{foreign}: {refusal}");
        let named = refusal.to_string();
        assert!(named.contains(foreign.split('/').next().expect("a name")), "{named}");
        assert_eq!(names(&site), before);
        assert_eq!(fs::read_to_string(&path).expect("it is still there"), "mine");
    }
}

#[test]
fn a_file_is_no_folder() {
    let beside = folder();
    let path = beside.path().join("site");
    fs::write(&path, "mine").expect("a file can be written");
    let refusal = write(&path, &rendered()).expect_err("a file is there");
    assert!(matches!(refusal, Refusal::Failed(..)), "{refusal}");
    assert_eq!(fs::read_to_string(&path).expect("it is still there"), "mine");
}

#[test]
fn differences_are_named() {
    let (beside, pages) = (folder(), rendered());
    let site = beside.path().join("site");
    write(&site, &pages).expect("the folder is new");
    let index = fs::read_to_string(site.join("index.html")).expect("there is an index");
    fs::write(site.join("index.html"), index.replacen("<html", "<xhtml", 1)).expect("it can be written");
    fs::remove_file(site.join("site.css")).expect("it is there");
    fs::write(site.join("z.html"), "").expect("it can be written");
    let expected = [
        Difference::Stale("index.html".to_owned(), 3),
        Difference::Missing("site.css".to_owned()),
        Difference::Orphaned("z.html".to_owned()),
    ];
    assert_eq!(compare(&site, &pages).expect("it can be read"), expected);
}

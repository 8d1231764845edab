//! Members, their types and their checks.

mod support;

use support::*;
use wire::{Format, Judged, Member, Read, Reader, Scalar, Span, Text};

/// Reads an object of an invented API.
fn read_parcel(reader: &mut Reader<'_>) -> Read<()> {
    let Ok(mut object) = reader.begin_object(OBJECT)? else { return Ok(()) };
    while let Some(name) = reader.next_member(&mut object)? {
        match name {
            "label" if reader.first(&mut object, 0)? => {
                let member = reader.text(STRING)?;
                reader.judge(member, |judged| judged.max_length(&LENGTH, 3));
            }
            "weight" if reader.first(&mut object, 1)? => drop(reader.integer(INTEGER)?),
            "fragile" if reader.first(&mut object, 2)? => drop(reader.boolean(BOOLEAN)?),
            "inner" if reader.first(&mut object, 63)? => read_parcel(reader)?,
            // More members than bits.
            "stamps" if reader.first(&mut object, 64)? => {
                if let Ok(mut array) = reader.begin_array(ARRAY)? {
                    while reader.next_element(&mut array)? {
                        read_parcel(reader)?;
                        reader.leave();
                    }
                }
            }
            "label" | "weight" | "fragile" | "inner" | "stamps" => {}
            _ => drop(reader.unlisted(&mut object, Some(&UNLISTED))?),
        }
        reader.leave();
    }
    Ok(())
}

#[test]
fn faults_of_members_are_found_where_they_stand() {
    let cases: &[(&str, &[&str])] = &[
        (r#"{"label":"abc","weight":-5,"fragile":true,"inner":{},"stamps":[{},{}]}"#, &[]),
        (r#"{"label":"文文😀"}"#, &[]),
        (r#"{"label":"文文😀é"}"#, &[r#"length /label "文文😀é""#]),
        (r#"{"label":null,"weight":"5","fragile":0}"#, &["type /label null", r#"type /weight "5""#, "type /fragile 0"]),
        (r#"{"weight":5.0}"#, &["type /weight 5.0"]),
        (r#"{"weight":9223372036854775808}"#, &["type /weight 9223372036854775808"]),
        (r#"{"inner":[{"a":1}],"stamps":{}}"#, &[r#"type /inner [{"a":1}]"#, "type /stamps {}"]),
        (r#"{"stamps":[{},7,{"label":1}]}"#, &["type /stamps/1 7", "type /stamps/2/label 1"]),
        (r#"{"more":{"x":[]},"x":1}"#, &[r#"unlisted /more "more""#, r#"unlisted /x "x""#]),
        (r#"{"label":1,"label":2}"#, &["type /label 1", r#"json/duplicate-member /label "label""#]),
        (r#"{"stamps":[],"stamps":[7]}"#, &[r#"json/duplicate-member /stamps "stamps""#]),
        (r#"{"inner":{"label":"a"},"inner":{"label":"too long"}}"#, &[r#"json/duplicate-member /inner "inner""#]),
        (
            r#"{"x":1,"\u0078":{"y":1,"y":2}}"#,
            &[r#"unlisted /x "x""#, r#"json/duplicate-member /x "\u0078""#, r#"json/duplicate-member /x/y "y""#],
        ),
        (r#"{"label":"\ud800"}"#, &[r"json/surrogate /label \ud800"]),
        (r#"[]"#, &["type  []"]),
        (r#"{"label":tru}"#, &["json/syntax /label t"]),
    ];
    for (text, expect) in cases {
        assert_eq!(lines(text, &findings(text.as_bytes(), read_parcel)), *expect, "{text}");
    }
}

#[test]
fn unlisted_members_give_their_name_and_text() {
    let found = findings(br#"{"\u0061": [1, "\n"] }"#, |reader| {
        let Ok(mut object) = reader.begin_object(&[])? else { panic!("an object") };
        assert_eq!(reader.next_member(&mut object)?, Some("a"));
        assert_eq!(reader.unlisted(&mut object, None)?, ("a", r#"[1, "\n"]"#));
        reader.leave();
        assert_eq!(reader.next_member(&mut object)?, None);
        assert_eq!(object.span, Span::new(0, 22));
        Ok(())
    });
    assert!(found.is_empty());
}

#[test]
fn objects_asked_for_in_silence_are_not_reported() {
    let found = findings(b" [1] ", |reader| {
        assert_eq!(reader.begin_object(&[])?.err(), Some(Span::new(1, 4)));
        Ok(())
    });
    assert!(found.is_empty());
}

#[test]
fn readings_decide_which_scalars_are_good() {
    let cases: &[(&str, &str, &[&str], bool)] = &[
        ("word", r#""7""#, &[], true),
        ("word", "7", &["type:word  7"], false),
        ("word", "true", &["type:word  true"], false),
        ("word", "7.5", &["type:word  7.5"], false),
        ("number", r#""7""#, &[r#"type:number  "7""#], false),
        ("number", "7", &[], true),
        ("either", "7", &[], true),
        ("either", "true", &[], true),
        ("either", "7.5", &[], false),
        ("either", "null", &[], false),
    ];
    for (reading, text, expect, good) in cases {
        let mut readings = chosen();
        readings.pick("word-or-number", reading).unwrap();
        let found = findings_under(text.as_bytes(), &readings, |reader| {
            let member = reader.scalar(WORD_OR_NUMBER)?;
            assert_eq!(member.good().is_some(), *good, "{reading} {text}");
            Ok(())
        });
        assert_eq!(lines(text, &found), *expect, "{reading} {text}");
    }
}

/// Judges a scalar and tells the message of every finding.
fn messages(text: &str, checks: impl Fn(&mut Judged<'_, '_>)) -> Vec<String> {
    let mut bad = false;
    let found = findings(text.as_bytes(), |reader| {
        let member = reader.scalar(&[])?;
        bad = reader.judge(member, |judged| checks(judged)).good().is_none();
        Ok(())
    });
    assert_eq!(bad, found.iter().any(|finding| finding.rule.id != "advice"), "{text}");
    found.into_iter().map(|finding| finding.message).collect()
}

fn check(text: &str, expect: &[&str], checks: impl Fn(&mut Judged<'_, '_>)) {
    assert_eq!(messages(text, checks), expect, "{text}");
}

#[test]
fn lengths_count_code_points_or_digits() {
    let at_most_three = |judged: &mut Judged<'_, '_>| judged.max_length(&LENGTH, 3);
    check(r#""\u6587\ud83d\ude00é""#, &[], at_most_three);
    check(r#""abcd""#, &["has 4 characters; at most 3 are allowed"], at_most_three);
    check("-123", &[], at_most_three);
    check("1234", &["has 4 digits; at most 3 are allowed"], at_most_three);
    check("false", &[], at_most_three);
}

#[test]
fn values_and_characters_are_told() {
    let one_of = |judged: &mut Judged<'_, '_>| judged.one_of(&VALUE, &["1", "two"]);
    check(r#""two""#, &[], one_of);
    check("1", &[], one_of);
    check("true", &[], one_of);
    check(r#""Two""#, &[r#"is "Two"; allowed: "1", "two""#], one_of);
    check("3", &[r#"is "3"; allowed: "1", "two""#], one_of);

    let characters = |judged: &mut Judged<'_, '_>| judged.characters(&VALUE, " -|");
    check(r#""Room 7-b|c""#, &[], characters);
    check(r#""""#, &[], characters);
    check(r#""a_b""#, &[r#"has '_'; only letters, digits and " -|" are allowed"#], characters);
    check(r#""é""#, &[r#"has 'é'; only letters, digits and " -|" are allowed"#], characters);
}

#[test]
fn formats_see_integers_as_digits() {
    let digits = |judged: &mut Judged<'_, '_>| judged.format(&VALUE, Format::Digits);
    check(r#""007""#, &[], digits);
    check("7", &[], digits);
    check("true", &[], digits);
    check("-7", &[r#"is "-7"; digits are needed, and nothing else"#], digits);
}

#[test]
fn ranges_hold_for_integers_and_digits() {
    let range = |judged: &mut Judged<'_, '_>| judged.range(&VALUE, 1, 100);
    for good in ["1", "100", r#""001""#, r#""100""#, r#""many""#, r#""-5""#, "true"] {
        check(good, &[], range);
    }
    check("0", &["is 0; 1 to 100 is allowed"], range);
    check("-1", &["is -1; 1 to 100 is allowed"], range);
    check(r#""101""#, &["is 101; 1 to 100 is allowed"], range);
    check(r#""99999999999999999999""#, &["is 99999999999999999999; 1 to 100 is allowed"], range);
}

#[test]
fn lists_are_judged_item_by_item() {
    let one_of = |judged: &mut Judged<'_, '_>| judged.items(&VALUE, '|', &["1", "2"], None, None);
    check(r#""1""#, &[], one_of);
    check(r#""1|2|1""#, &[], one_of);
    check(r#""""#, &["has an empty item (items are separated by '|')"], one_of);
    check(r#""1|""#, &["has an empty item (items are separated by '|')"], one_of);
    check(r#""1,2""#, &[r#"has the item "1,2"; allowed: "1", "2" (items are separated by '|')"#], one_of);

    let quantity = |judged: &mut Judged<'_, '_>| judged.items(&VALUE, '|', &[], None, Some('^'));
    check(r#""A^1|B^C^20""#, &[], quantity);
    check(r#""^1""#, &["has an empty item (items are separated by '|')"], quantity);
    check(r#""A^""#, &[r#"item "A^" does not end in '^' and a number (items are separated by '|')"#], quantity);
    check(r#""A|B^1""#, &[r#"item "A" does not end in '^' and a number (items are separated by '|')"#], quantity);

    let dates = |judged: &mut Judged<'_, '_>| judged.items(&VALUE, '|', &[], Some(Format::Date), None);
    check(r#""2018-10-20|2018-10-21""#, &[], dates);
    check(
        r#""2018-10-20|2018-02-30""#,
        &[r#"has the item "2018-02-30"; the month has no such day (items are separated by '|')"#],
        dates,
    );
}

#[test]
fn no_check_hides_another_and_notes_leave_the_member_good() {
    check(r#""abcd""#, &["has 4 characters; at most 3 are allowed", r#"is "abcd"; allowed: "x""#], |judged| {
        judged.max_length(&LENGTH, 3);
        judged.one_of(&VALUE, &["x"]);
    });
    check(r#""abcd""#, &[r#"is "abcd"; allowed: "x""#], |judged| judged.one_of(&ADVICE, &["x"]));
}

#[test]
fn owned_texts_are_judged_like_borrowed_ones() {
    findings(b"null", |reader| {
        let member = Member::Good(Scalar::Text(Text::from("abcd".to_owned())), Span::default());
        assert_eq!(reader.judge(member, |judged| judged.max_length(&LENGTH, 3)), Member::Bad(Span::default()));
        reader.skip().map(drop)
    });
}

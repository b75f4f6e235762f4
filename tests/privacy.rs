//! What is stored has a period that an installation can shorten and never lengthen.

use lotse::config::{Config, template};
use lotse::finding::Source;
use lotse::privacy::{Keep, RETAINED};

/// The keys of `[privacy]` with their shipped values.
fn periods() -> Vec<(String, i64)> {
    let text = template();
    let section = text.split("[privacy]").nth(1).and_then(|rest| rest.split("[counselling]").next()).expect("the file has sections");
    let settings = section.lines().filter_map(|line| line.strip_prefix('#')?.split_once(" = "));
    settings.filter_map(|(key, value)| Some((key.to_owned(), value.parse().ok()?))).collect()
}

#[test]
fn periods_can_be_shortened_and_never_lengthened() {
    let load = |key: &str, value: i64| Config::read(&Source::new("lotse.toml", &format!("[privacy]\n{key} = {value}\n")), |_| None);
    assert_eq!(periods().len(), 9);
    for (key, value) in periods() {
        assert_eq!(load(&key, value).map(|config| config.periods), Ok(Config::default().periods), "{key}");
        assert!(load(&key, value - 1).is_ok_and(|config| config.periods != Config::default().periods), "{key}");
        for wrong in [value + 1, 0, -1, i64::MAX] {
            let faults = load(&key, wrong).expect_err("it is out of range");
            assert!(faults.len() == 1 && faults[0].key == format!("privacy.{key}"), "{faults:?}");
        }
    }
}

#[test]
fn shortest_settings_shorten_every_period() {
    let mut text = "[privacy]\n".to_owned();
    for (key, _) in periods() {
        let least = if key == "seen_update_hours" { 25 } else { 1 };
        text.push_str(&[&key, " = ", &i32::to_string(&least), "\n"].concat());
    }
    let short = Config::read(&Source::new("lotse.toml", &text), |_| None).expect("all is in range").periods;
    for line in RETAINED {
        if let Keep::For(period) = line.keep {
            assert!(period(&short) <= period(&Config::default().periods), "{:?}", line.kind);
            assert!(period(&short) <= chrono::TimeDelta::hours(25), "{:?}", line.kind);
        }
    }
}

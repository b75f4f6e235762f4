//! What tests share: the shipped content, loaded once, and the folders of data.

pub mod client;

use std::path::PathBuf;
use std::sync::LazyLock;

use lotse::conversation::{Content, Files};
use lotse::finding::{Finding, Severity};
use lotse::flow::Mode;

/// The shipped content in counselling mode, with one municipality that has an integration guide (operators fill that list).
pub static COUNSELLING: LazyLock<Content> = LazyLock::new(|| content(Mode::Counselling));
/// The same in information mode.
pub static INFORMATION: LazyLock<Content> = LazyLock::new(|| content(Mode::Information));

/// The shipped content of one mode.
pub fn shared(information: bool) -> &'static Content {
    if information { &INFORMATION } else { &COUNSELLING }
}

fn content(mode: Mode) -> Content {
    let mut files = Files::shipped();
    let places = files
        .get("directory/places.yaml")
        .expect("places are shipped")
        .text
        .replace("name: kisi, municipalities: []", "name: kisi, municipalities: [fulda]");
    files.put("directory/places.yaml", &places);
    let (content, findings) = Content::load(files, mode);
    let errors: Vec<&Finding> = findings.iter().filter(|finding| finding.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{}", errors.iter().map(|finding| finding.draw(false)).collect::<Vec<_>>().join("\n"));
    content
}

/// A folder below `tests/`.
pub fn folder(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests").join(name)
}

//! What tests share: the shipped content, loaded once, and the folders of data.

pub mod bot;
pub mod browser;
pub mod client;
pub mod database;
pub mod process;

use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use lotse::conversation::{Content, Files};
use lotse::finding::{Finding, Severity};
use lotse::flow::Mode;

/// The shipped content in counselling mode, with one municipality that has an integration guide (operators fill that list).
pub static COUNSELLING: LazyLock<Arc<Content>> = LazyLock::new(|| Arc::new(content(Mode::Counselling)));
/// The same in information mode.
pub static INFORMATION: LazyLock<Arc<Content>> = LazyLock::new(|| Arc::new(content(Mode::Information)));

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

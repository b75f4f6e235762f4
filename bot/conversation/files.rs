//! The content files: embedded in the binary, so that one file is a whole installation, and overlaid file by file.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};

use crate::finding::Source;

static FLOWS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/flows");
static DIRECTORY: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/directory");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// Folders of content, each with its embedded files.
const FOLDERS: [(&str, &Dir<'static>); 3] = [("flows", &FLOWS), ("directory", &DIRECTORY), ("locales", &LOCALES)];
/// Endings of content files; anything else in the folders is for people and tools.
const ENDINGS: [&str; 4] = [".yaml", ".ftl", "states.json", "words.yaml"];

/// Content files by name (`flows/clearing.yaml`).
#[derive(Debug, Clone, Default)]
pub struct Files(BTreeMap<String, Source>);

/// A folder of content that cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("the content in {} cannot be read", path.display())]
pub struct UnreadableContent {
    path: PathBuf,
    source: io::Error,
}

impl Files {
    /// What the binary carries.
    #[must_use]
    pub fn shipped() -> Self {
        let mut files = Self::default();
        for (name, folder) in FOLDERS {
            files.embedded(name, folder);
        }
        files
    }

    fn embedded(&mut self, name: &str, folder: &Dir<'_>) {
        for file in folder.files() {
            let path = format!("{name}/{}", file.path().to_string_lossy());
            if let (true, Some(text)) = (is_content(&path), file.contents_utf8()) {
                self.put(&path, text);
            }
        }
        folder.dirs().for_each(|folder| self.embedded(name, folder));
    }

    /// Lays the files of a folder (with `flows/`, `directory/`, `locales/`) above these, and says how many there were.
    ///
    /// # Errors
    /// [`UnreadableContent`] when the folder, or a content file in it, cannot be read as UTF-8.
    pub fn overlay(&mut self, folder: &Path) -> Result<usize, UnreadableContent> {
        let unreadable = |path: &Path| {
            let path = path.to_owned();
            move |source| UnreadableContent { path, source }
        };
        std::fs::read_dir(folder).map_err(unreadable(folder))?;
        let mut open: Vec<PathBuf> = FOLDERS.iter().map(|(name, _)| folder.join(name)).filter(|path| path.is_dir()).collect();
        let mut laid = 0;
        while let Some(inner) = open.pop() {
            for entry in std::fs::read_dir(&inner).map_err(unreadable(&inner))? {
                let path = entry.map_err(unreadable(&inner))?.path();
                let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
                if path.is_dir() {
                    open.push(path);
                } else if is_content(&name) {
                    let text = std::fs::read_to_string(&path).map_err(unreadable(&path))?;
                    self.put(&name, &text);
                    laid += 1;
                }
            }
        }
        Ok(laid)
    }

    /// Sets one file's text.
    pub fn put(&mut self, name: &str, text: &str) {
        self.0.insert(name.to_owned(), Source::new(name, text));
    }

    /// Takes one file out.
    pub fn remove(&mut self, name: &str) -> Option<Source> {
        self.0.remove(name)
    }

    /// One file.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Source> {
        self.0.get(name)
    }

    /// Files whose names begin and end so, in order.
    pub fn matching<'a>(&'a self, prefix: &'a str, suffix: &'a str) -> impl Iterator<Item = &'a Source> {
        self.0
            .range(prefix.to_owned()..)
            .map(|(_, source)| source)
            .take_while(move |s| s.name.starts_with(prefix))
            .filter(move |s| s.name.ends_with(suffix))
    }
}

fn is_content(name: &str) -> bool {
    ENDINGS.iter().any(|ending| name.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::Files;

    #[test]
    fn an_overlay_replaces_file_by_file() {
        let folder = std::env::temp_dir().join(format!("lotse-overlay-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("flows")).unwrap();
        std::fs::write(folder.join("flows/start.yaml"), "flow: mine\n").unwrap();
        std::fs::write(folder.join("flows/notes.txt"), "not content").unwrap();
        let mut files = Files::shipped();
        let before = files.matching("flows/", ".yaml").count();
        assert_eq!(files.overlay(&folder).unwrap(), 1);
        assert_eq!(&*files.get("flows/start.yaml").unwrap().text, "flow: mine\n");
        assert_eq!(files.matching("flows/", ".yaml").count(), before);
        assert!(files.get("flows/notes.txt").is_none());
        std::fs::remove_dir_all(&folder).unwrap();
        assert!(files.overlay(&folder).is_err());
    }
}

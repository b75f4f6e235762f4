//! `lotse locales`: translators' files, and what is said about a translation.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use clap::{Args, Subcommand, ValueEnum};

use super::{ContentArgs, complain, print};
use crate::conversation::Content;
use crate::finding::{Severity, Source, near};
use crate::flow::Mode;
use crate::ids::{Language, MessageId};
use crate::language::{Imported, Mark, SOURCE, States, export_po, export_xliff, import_po, import_xliff, language_of, mark};

/// Translators' files: export, import, mark as translated.
#[derive(Debug, Subcommand)]
pub enum Locales {
    /// Write all texts of a language as one PO or XLIFF 1.2 file.
    Export(Exchange),
    /// Take a translator's file back into the Fluent files.
    Import(Exchange),
    /// Note that texts say what the present German says.
    Mark(Marking),
}

/// A file to exchange with a translator.
#[derive(Debug, Args)]
pub struct Exchange {
    /// The language (its folder in locales/).
    #[arg(long, short)]
    language: String,
    /// The file; its ending (.po, .xlf, .xliff) says the format.
    file: PathBuf,
    #[command(flatten)]
    target: Target,
}

/// What is marked.
#[derive(Debug, Args)]
pub struct Marking {
    /// The language (its folder in locales/).
    #[arg(long, short)]
    language: String,
    /// Draft, or reviewed by a person who speaks both languages.
    #[arg(long, value_enum, default_value_t = MarkAs::Draft)]
    state: MarkAs,
    /// Messages; without any, all that have no record of the present German text.
    messages: Vec<String>,
    #[command(flatten)]
    target: Target,
}

/// Where content is read and written.
#[derive(Debug, Args)]
struct Target {
    /// The content folder that is written to (it holds locales/); the folder of --content, or else this one.
    #[arg(long, value_name = "DIR")]
    into: Option<PathBuf>,
    #[command(flatten)]
    content: ContentArgs,
}

/// A mark on the command line.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum MarkAs {
    /// Translated, not yet reviewed.
    Draft,
    /// Reviewed.
    Reviewed,
}

impl Locales {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        match self {
            Self::Export(exchange) => exchange.export(),
            Self::Import(exchange) => exchange.import(),
            Self::Mark(marking) => marking.run(),
        }
    }
}

impl Target {
    /// The content with the target folder above it, and the language by its tag.
    fn load(&self, tag: &str) -> anyhow::Result<(Content, Language)> {
        let mut files = self.content.files()?;
        files.overlay(self.folder())?;
        let (content, _) = Content::load(files, Mode::Counselling);
        let language = Language::from(tag);
        let known: Vec<&str> = content.languages().map(Language::as_str).collect();
        if !known.contains(&tag) {
            match near(tag, known.iter().copied()) {
                Some(near) => bail!("no folder locales/{tag}; did you mean `{near}`?"),
                None => {
                    bail!("no folder locales/{tag}; there are {}. For a new language, make the folder with one .ftl file", known.join(", "))
                }
            }
        }
        Ok((content, language))
    }

    fn folder(&self) -> &Path {
        self.into.as_deref().or(self.content.content.as_deref()).unwrap_or(Path::new("."))
    }

    fn write(&self, name: &str, text: &str) -> anyhow::Result<()> {
        let path = self.folder().join(name);
        let folder = path.parent().unwrap_or(Path::new("."));
        std::fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
        std::fs::write(&path, text).with_context(|| format!("{} cannot be written", path.display()))?;
        print(&path.display().to_string());
        Ok(())
    }
}

impl Exchange {
    fn is_po(&self) -> anyhow::Result<bool> {
        match self.file.extension().and_then(|ending| ending.to_str()) {
            Some("po") => Ok(true),
            Some("xlf" | "xliff") => Ok(false),
            _ => bail!("{} ends in neither .po nor .xlf nor .xliff", self.file.display()),
        }
    }

    fn export(&self) -> anyhow::Result<ExitCode> {
        let po = self.is_po()?;
        let (content, language) = self.target.load(&self.language)?;
        let none = States::default();
        let states = content.states.get(&language).unwrap_or(&none);
        let text = if po { export_po(&content.catalog, &language, states) } else { export_xliff(&content.catalog, &language, states) };
        std::fs::write(&self.file, text).with_context(|| format!("{} cannot be written", self.file.display()))?;
        print(&self.file.display().to_string());
        Ok(ExitCode::SUCCESS)
    }

    fn import(&self) -> anyhow::Result<ExitCode> {
        let po = self.is_po()?;
        let (content, language) = self.target.load(&self.language)?;
        let text = std::fs::read_to_string(&self.file).with_context(|| format!("{} cannot be read", self.file.display()))?;
        let source = Source::new(&self.file.to_string_lossy(), &text);
        if language.as_str() == SOURCE {
            bail!("German is what the others are translated from: change it in locales/{SOURCE}/");
        }
        if let Some(said) = language_of(&source).filter(|said| *said != language) {
            bail!("{} says that it is in `{said}`, not in `{language}`; nothing was written", self.file.display());
        }
        let none = States::default();
        let states = content.states.get(&language).unwrap_or(&none);
        let import = if po { import_po } else { import_xliff };
        let Imported { files, states, findings } = import(&content.catalog, &language, states, &source);
        findings.iter().for_each(|finding| complain(&finding.draw(false)));
        let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
        if errors > 0 {
            bail!("{} has {errors} errors; nothing was written, mend them and import again", self.file.display());
        }
        for file in files {
            self.target.write(&file.name, &file.text)?;
        }
        self.target.write(&states_name(&language), &states.to_json())?;
        Ok(ExitCode::SUCCESS)
    }
}

impl Marking {
    fn run(self) -> anyhow::Result<ExitCode> {
        let (content, language) = self.target.load(&self.language)?;
        let german = Language::from(SOURCE);
        let mut states = content.states.get(&language).cloned().unwrap_or_default();
        let messages: Vec<MessageId> = if self.messages.is_empty() {
            let present = |id: &str| content.catalog.has(&language, id, None);
            let known = crate::language::states(&content.catalog, &language, &states);
            known.into_iter().filter(|(id, state)| present(id.as_str()) && self.wants(*state)).map(|(id, _)| id).collect()
        } else {
            self.messages.iter().map(|id| MessageId::from(id.as_str())).collect()
        };
        if let Some(id) = messages.iter().find(|id| content.catalog.entry(&german, id.as_str()).is_none()) {
            match near(id.as_str(), content.catalog.entries(&german).map(|entry| entry.id.as_str())) {
                Some(near) => bail!("German has no message `{id}`; did you mean `{near}`?"),
                None => bail!("German has no message `{id}`"),
            }
        }
        let as_mark = match self.state {
            MarkAs::Draft => Mark::Draft,
            MarkAs::Reviewed => Mark::Reviewed,
        };
        mark(&content.catalog, &mut states, &messages, as_mark);
        states.0.retain(|id, _| content.catalog.entry(&german, id.as_str()).is_some());
        self.target.write(&states_name(&language), &states.to_json())?;
        print(&format!("{} messages marked", messages.len()));
        Ok(ExitCode::SUCCESS)
    }

    /// Without names: drafts are marked where there is no record yet; reviews are said of named messages only, or of all drafts.
    const fn wants(&self, state: crate::language::State) -> bool {
        match self.state {
            MarkAs::Draft => matches!(state, crate::language::State::Stale),
            MarkAs::Reviewed => matches!(state, crate::language::State::Stale | crate::language::State::Draft),
        }
    }
}

fn states_name(language: &Language) -> String {
    format!("locales/{language}/states.json")
}

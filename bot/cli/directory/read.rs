//! Files and folders → records.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

use super::{Format, From, line};
use crate::cli::complain;
use crate::directory::hsds::collection::Collection;
use crate::directory::hsds::encoding::decode;
use crate::directory::hsds::mapped::{self, Mapping};
use crate::directory::hsds::notes::{ENCODING, Notes, TABLE};
use crate::directory::hsds::objects::Object;
use crate::directory::hsds::rows::Rows;
use crate::directory::hsds::{integreat, json, table};
use crate::finding::Source;

/// The records of a file or folder, with everything that was found.
pub(super) fn read(path: &Path, from: &From) -> anyhow::Result<(Collection, Notes)> {
    let mut rows = Rows::default();
    let mut sources = Vec::new();
    for path in files(path)? {
        sources.push(source(&path, &mut rows.notes)?);
    }
    if sources.is_empty() {
        bail!("{} holds neither a .json nor a .csv file", path.display());
    }
    let bar = super::stored::Progress::counting("reading", &rows.taken);
    match from.format.map_or_else(|| guess(&sources, from), Ok)? {
        Format::HsdsJson => {
            for source in sources.iter().filter(|source| source.name.ends_with(".json")) {
                json::read(source, &mut rows);
            }
        }
        Format::HsdsCsv => tables(&sources, &mut rows),
        Format::Integreat => integreat::read(&sources, &mut rows),
        Format::Csv => {
            let Some(path) = &from.mapping else { bail!("any CSV needs --mapping FILE (docs/directory.md)") };
            let mapping = source(path, &mut rows.notes)?;
            let mapping = Mapping::read(&mapping).map_err(|findings| {
                findings.iter().for_each(|finding| complain(&line(finding)));
                anyhow::anyhow!("{} has errors", path.display())
            })?;
            sources.iter().for_each(|source| mapped::read(source, &mapping, &mut rows));
        }
    }
    bar.end();
    Ok(Collection::of(rows))
}

/// The file, or those of a folder by name.
fn files(path: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let unreadable = || format!("{} cannot be read", path.display());
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut found = Vec::new();
    for entry in std::fs::read_dir(path).with_context(unreadable)? {
        found.push(entry.with_context(unreadable)?.path());
    }
    found.retain(|path| path.extension().is_some_and(|end| end == "json" || end == "csv"));
    found.sort();
    Ok(found)
}

/// A file's text.
fn source(path: &Path, notes: &mut Notes) -> anyhow::Result<Source> {
    let bytes = std::fs::read(path).with_context(|| format!("{} cannot be read", path.display()))?;
    let name = path.display().to_string();
    let (text, doubt) = decode(bytes);
    let source = Source::new(&name, &text);
    if let Some(doubt) = doubt {
        notes.doubt_with(ENCODING, &source.start(), || doubt.to_owned(), Some("look at its umlauts, or save it as UTF-8"));
    }
    Ok(source)
}

fn guess(sources: &[Source], from: &From) -> anyhow::Result<Format> {
    let csv = sources.iter().any(|source| source.name.ends_with(".csv"));
    match (csv, &from.mapping) {
        (true, Some(_)) => Ok(Format::Csv),
        (true, None) => Ok(Format::HsdsCsv),
        (false, _) if sources.iter().any(integreat::is_places) => Ok(Format::Integreat),
        (false, None) => Ok(Format::HsdsJson),
        (false, Some(_)) => bail!("a mapping is for CSV files"),
    }
}

fn tables(sources: &[Source], rows: &mut Rows) {
    let name = |source: &Source| source.name.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
    let package = sources.iter().find(|source| name(source) == "datapackage.json").map(|source| table::resources(&source.text));
    for source in sources.iter().filter(|source| source.name.ends_with(".csv")) {
        let name = name(source);
        let named = package.iter().flatten().find(|(path, _)| path.rsplit('/').next() == Some(&name)).map(|(_, object)| *object);
        match named.or_else(|| Object::of_table(&name)) {
            Some(object) => table::read(object, source, rows),
            None => rows.notes.doubt(TABLE, &source.start(), || format!("`{name}` is no table of HSDS; it is passed over")),
        }
    }
}

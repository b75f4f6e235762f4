//! Tantivy with its default tokenizer on the shipped FAQ: Recall@3 on the held-out questions by language, time and memory, to be
//! read beside `lotse faq eval tests/faq/held-out` and `cargo bench --bench faq`.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::{Duration, Instant};

use tantivy::collector::TopDocs;
use tantivy::query::QueryParser;
use tantivy::schema::{STORED, STRING, Schema, TEXT, Value as _};
use tantivy::{Index, TantivyDocument, doc};

/// Times that the entries are indexed, with other words each, for the figures of speed: about 3,000 entries a language.
const TIMES: usize = 16;

fn main() -> tantivy::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let topics = topics(&root);
    println!("language  questions  Recall@1  Recall@3");
    for language in ["ar", "de", "en", "fa", "fr", "ru", "tr", "uk"] {
        let entries = entries(&root, language);
        let (index, _) = build(&entries, 1)?;
        let cases = std::fs::read_to_string(root.join(format!("tests/faq/held-out/{language}.tsv"))).unwrap_or_default();
        let (mut asked, mut first, mut three) = (0, 0, 0);
        for line in cases.lines().filter(|line| !line.starts_with('#')) {
            let columns: Vec<&str> = line.split('\t').collect();
            let [_, query, expected] = columns[..] else { continue };
            if expected.contains("off") {
                continue;
            }
            asked += 1;
            let wanted: Vec<String> = expected.split('/').map(|code| code.trim().to_lowercase().trim_start_matches("t-").to_owned()).collect();
            let right = |id: &String| topics.get(id).is_some_and(|topics| topics.iter().any(|topic| wanted.contains(topic)));
            let found = search(&index, query)?;
            first += u32::from(found.first().is_some_and(right));
            three += u32::from(found.iter().take(3).any(right));
        }
        println!("{language:<8}  {asked:>9}  {:>8.2}  {:>8.2}", share(first, asked), share(three, asked));
    }
    let before = resident();
    let mut all = Vec::new();
    let began = Instant::now();
    for language in ["ar", "de", "en", "fa", "fr", "ru", "tr", "uk"] {
        let entries = entries(&root, language);
        all.push((build(&entries, TIMES)?.0, entries));
    }
    println!("built {TIMES} times the entries in 8 languages in {:.2} s, {} MiB more in memory", began.elapsed().as_secs_f64(), (resident() - before) / 1024);
    let mut times: Vec<Duration> = Vec::new();
    for (index, entries) in &all {
        for (_, text) in entries.iter().take(60) {
            let question: String = text.split_whitespace().take(6).collect::<Vec<_>>().join(" ");
            let began = Instant::now();
            search(index, &question)?;
            times.push(began.elapsed());
        }
    }
    times.sort_unstable();
    println!("{} questions, median {:?}, 99th percentile {:?}", times.len(), times[times.len() / 2], times[times.len() * 99 / 100]);
    Ok(())
}

fn share(part: u32, whole: u32) -> f64 {
    f64::from(part) / f64::from(whole.max(1))
}

/// Topics by entry, read off the YAML lines.
fn topics(root: &Path) -> BTreeMap<String, Vec<String>> {
    let mut topics = BTreeMap::new();
    for file in std::fs::read_dir(root.join("directory/faq")).into_iter().flatten().flatten() {
        let mut id = String::new();
        for line in std::fs::read_to_string(file.path()).unwrap_or_default().lines() {
            let line = line.trim().trim_start_matches("- ");
            if let Some(name) = line.strip_prefix("id: ") {
                name.trim().clone_into(&mut id);
            } else if let Some(list) = line.strip_prefix("topics: [") {
                let list = list.split(']').next().unwrap_or_default();
                topics.insert(id.clone(), list.split(',').map(|topic| topic.trim().to_owned()).collect());
            }
        }
    }
    topics
}

/// Entries of a language, read off the Fluent lines: id and everything that it says.
fn entries(root: &Path, language: &str) -> Vec<(String, String)> {
    let mut entries: Vec<(String, String)> = Vec::new();
    for file in std::fs::read_dir(root.join("locales").join(language)).into_iter().flatten().flatten() {
        let name = file.file_name().to_string_lossy().into_owned();
        if !name.starts_with("faq-") || name == "faq-words.ftl" {
            continue;
        }
        for line in std::fs::read_to_string(file.path()).unwrap_or_default().lines() {
            if let Some((id, text)) = line.strip_prefix("faq-").and_then(|line| line.split_once(" = ")) {
                entries.push((id.to_owned(), text.to_owned()));
            } else if let (Some((_, text)), Some((_, all))) = (line.trim().strip_prefix('.').and_then(|line| line.split_once(" = ")), entries.last_mut()) {
                all.push(' ');
                all.push_str(&text.replace('|', " "));
            }
        }
    }
    entries
}

fn build(entries: &[(String, String)], times: usize) -> tantivy::Result<(Index, usize)> {
    let mut schema = Schema::builder();
    let id = schema.add_text_field("id", STRING | STORED);
    let body = schema.add_text_field("body", TEXT);
    let index = Index::create_in_ram(schema.build());
    let mut writer = index.writer_with_num_threads(1, 20_000_000)?;
    for time in 0..times {
        for (name, text) in entries {
            let text = if time == 0 { text.clone() } else { text.split(' ').map(|word| format!("{word}{time} ")).collect() };
            writer.add_document(doc!(id => name.as_str(), body => text))?;
        }
    }
    writer.commit()?;
    Ok((index, entries.len() * times))
}

fn search(index: &Index, query: &str) -> tantivy::Result<Vec<String>> {
    let searcher = index.reader()?.searcher();
    let schema = index.schema();
    let (id, body) = (schema.get_field("id")?, schema.get_field("body")?);
    let (query, _) = QueryParser::for_index(index, vec![body]).parse_query_lenient(query);
    let found = searcher.search(&query, &TopDocs::with_limit(10).order_by_score())?;
    let ids = found.into_iter().filter_map(|(_, address)| {
        let document: TantivyDocument = searcher.doc(address).ok()?;
        document.get_first(id).and_then(|value| value.as_str()).map(str::to_owned)
    });
    Ok(ids.collect())
}

/// Resident memory in KiB; 0 where the system does not tell.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:"));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok()).unwrap_or(0)
}

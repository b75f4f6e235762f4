//! `lotse stats needs`: what people needed in a month, for leadership and municipality (KISI-4); no person in it.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context as _;

use super::chart::{Bar, draw, escape};
use super::gathered::{CASES, Gathered};
use super::words::Words;
use super::{Month, Range, Reader, load, write};
use crate::casework::statistics::{Cell, Table};
use crate::language::Args;

/// What people needed in a month: `needs-2026-11.md` and `needs-2026-11.html`.
#[derive(Debug, clap::Args)]
pub(super) struct Needs {
    /// The month (2026-11).
    #[arg(long)]
    month: Month,
    /// The folder to write into.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    #[command(flatten)]
    reader: Reader,
}

/// A part of the report, over all offices.
struct Section<'a> {
    /// Its name on the page.
    id: &'static str,
    title: String,
    measure: &'static str,
    table: &'a Table,
}

impl Needs {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        let (content, gathered) = load(Range { from: Some(self.month), to: Some(self.month) })?;
        let words = Words::new(&content, &self.reader);
        std::fs::create_dir_all(&self.out).with_context(|| format!("{} cannot be made", self.out.display()))?;
        write(&self.out.join(format!("needs-{}.md", self.month)), &markdown(&gathered, &words, self.month))?;
        write(&self.out.join(format!("needs-{}.html", self.month)), &html(&gathered, &words, self.month))?;
        Ok(ExitCode::SUCCESS)
    }
}

fn sections<'a>(gathered: &'a Gathered, words: &Words<'_>) -> Vec<Section<'a>> {
    let section = |id, measure, table| Section { id, title: words.of(id), measure, table };
    let of = |id, measure| gathered.table(measure).map(|table| section(id, measure, table));
    [of("topics", "topic"), of("languages", "language"), Some(section("gaps", "topic", &gathered.gaps)), of("waiting", "waiting")]
        .into_iter()
        .flatten()
        .collect()
}

/// What is shown of a table, the most first, waiting times in their order; then all that is hidden, together.
fn bars(section: &Section<'_>, words: &Words<'_>) -> Vec<Bar> {
    let shown = section.table.rows.iter().filter_map(|row| Some((row, row.total.shown()?)));
    let mut bars: Vec<Bar> =
        shown.map(|(row, count)| Bar { label: words.value(section.measure, &row.value), count, joined: false }).collect();
    if section.measure != "waiting" {
        bars.sort_by_key(|bar| std::cmp::Reverse(bar.count));
    }
    let rest = section.table.rest().filter(|rest| *rest > 0);
    bars.extend(rest.map(|count| Bar { label: words.of("rest-hidden"), count, joined: true }));
    bars
}

/// The two numbers above all charts.
fn sums(gathered: &Gathered, words: &Words<'_>) -> [(String, String); 2] {
    let cases = gathered.table(CASES).map_or(Cell::Hidden, |table| table.total);
    [(words.of("cases"), words.cell(cases)), (words.of("contacts"), words.cell(gathered.contacts))]
}

fn heading(words: &Words<'_>, month: Month) -> String {
    words.with("needs", &Args::new().with("month", month.to_string()))
}

fn markdown(gathered: &Gathered, words: &Words<'_>, month: Month) -> String {
    let mut text = format!("# {}\n\n{}\n\n", heading(words, month), words.of("needs-intro"));
    if gathered.goes_on {
        let _ = write!(text, "{}\n\n", words.of("goes-on"));
    }
    for (what, count) in sums(gathered, words) {
        let _ = writeln!(text, "- {what}: {count}");
    }
    for section in sections(gathered, words) {
        let _ = write!(text, "\n## {}\n\n", section.title);
        let bars = bars(&section, words);
        if bars.is_empty() {
            let _ = writeln!(text, "{}", words.of("empty"));
            continue;
        }
        let _ = writeln!(text, "| {} | {} |\n| --- | ---: |", words.of("value"), words.of("number"));
        for bar in bars {
            let _ = writeln!(text, "| {} | {} |", bar.label.replace('|', "\\|"), bar.count);
        }
    }
    let _ = write!(text, "\n{}\n", words.of("note"));
    text
}

/// One file without anything from elsewhere; the numbers stand beside the bars, so that black and white or ears are enough.
fn html(gathered: &Gathered, words: &Words<'_>, month: Month) -> String {
    let heading = escape(&heading(words, month));
    let mut text = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>{heading}</title>\n<style>body {{ font: 16px/1.5 sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; \
         color: #000; background: #fff }} svg {{ width: 100%; height: auto }} section {{ break-inside: avoid }}</style>\n\
         <h1>{heading}</h1>\n<p>{}</p>\n",
        words.language(),
        escape(&words.of("needs-intro")),
    );
    if gathered.goes_on {
        let _ = writeln!(text, "<p><strong>{}</strong></p>", escape(&words.of("goes-on")));
    }
    text.push_str("<ul>\n");
    for (what, count) in sums(gathered, words) {
        let _ = writeln!(text, "  <li>{}: {}</li>", escape(&what), escape(&count));
    }
    text.push_str("</ul>\n");
    for section in sections(gathered, words) {
        let _ = writeln!(text, "<section>\n<h2>{}</h2>", escape(&section.title));
        let bars = bars(&section, words);
        match bars.iter().max_by_key(|bar| bar.count) {
            None => {
                let _ = writeln!(text, "<p>{}</p>", escape(&words.of("empty")));
            }
            Some(most) => {
                let most = format!("{}, {}", most.label, most.count);
                let args = Args::new().with("title", section.title.as_str()).with("most", most);
                text.push_str(&draw(section.id, &section.title, &words.with("chart", &args), &bars));
            }
        }
        text.push_str("</section>\n");
    }
    let _ = writeln!(text, "<p>{}</p>\n</html>", escape(&words.of("note")));
    text
}

//! `lotse faq`: how well questions are answered, and why.

mod baseline;
mod heard;
mod questions;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::{Args, Subcommand};

use questions::Questions;

use super::run::{opening, read_config};
use super::{ContentArgs, print};
use crate::clock::now;
use crate::conversation::Content;
use crate::faq::evaluation::{Case, Figures, calibrate, evaluate, lotse, read};
use crate::faq::verdict::confidence;
use crate::finding::Source;
use crate::flow::Mode;
use crate::ids::Language;
use crate::store::gap::{self, Gap};

/// Off-topic questions that stay unanswered at least, on the questions that thresholds are found on.
const ABSTAIN: f64 = 0.93;
/// Questions that are answered wrongly at most, there.
const WRONG: f64 = 0.005;
/// How much likelier the best entry is than the next one.
const MARGIN: f32 = 0.08;

/// How well questions are answered.
#[derive(Debug, Subcommand)]
pub enum Faq {
    /// Count right answers, offers and silence on a file of questions: language, query, expected entry or topic, or "off topic".
    Eval(Eval),
    /// Print the thresholds that a file of questions asks for. Never use the questions that you evaluate on.
    Calibrate(Eval),
    /// Ask one question and see what fits, and how well.
    Ask(Ask),
    /// What was asked and not answered: month, language, likely topic, how often. No words are kept.
    Gaps,
    /// Words of questions that nothing answered, where `counselling.keep_questions` is true: day, language, likely topic, words.
    Questions(Questions),
}

/// Questions to count on.
#[derive(Debug, Args)]
pub struct Eval {
    /// Files or folders with three columns (tab, semicolon or comma): language, query, expected.
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// Also list every question that went wrong.
    #[arg(long)]
    misses: bool,
    #[command(flatten)]
    content: ContentArgs,
}

/// One question.
#[derive(Debug, Args)]
pub struct Ask {
    /// Its language (`de`).
    language: String,
    /// The question.
    #[arg(required = true)]
    words: Vec<String>,
    #[command(flatten)]
    content: ContentArgs,
}

impl Faq {
    /// Runs the command.
    ///
    /// # Errors
    /// When a file cannot be read or holds no question.
    pub fn run(self) -> anyhow::Result<ExitCode> {
        match self {
            Self::Eval(eval) => eval.run(),
            Self::Calibrate(eval) => eval.calibrate(),
            Self::Ask(ask) => ask.run(),
            Self::Gaps => gaps(),
            Self::Questions(questions) => questions.run(),
        }
    }
}

impl Eval {
    fn run(self) -> anyhow::Result<ExitCode> {
        let (content, cases) = self.load()?;
        print("Lotse");
        table(&evaluate(&content.faq, &cases, |case| lotse(&content.faq, case, None)));
        if self.misses {
            misses(&content, &cases);
        }
        print("");
        print("Lotse on the whole way: danger first, then the menu's buttons, then the FAQ");
        let now = now();
        heard::table(&content, &cases, now);
        if self.misses {
            heard::misses(&content, &cases, now);
        }
        for (name, search) in baseline::all(&content)? {
            print("");
            print(name);
            let mut search = search;
            table(&evaluate(&content.faq, &cases, |case| search.find(case)));
        }
        Ok(ExitCode::SUCCESS)
    }

    fn calibrate(self) -> anyhow::Result<ExitCode> {
        let (content, cases) = self.load()?;
        let mut by_language: BTreeMap<Language, Vec<Case>> = BTreeMap::new();
        for case in cases {
            by_language.entry(case.language.clone()).or_default().push(case);
        }
        for (language, cases) in by_language {
            let found = calibrate(&content.faq, &cases, ABSTAIN, WRONG, MARGIN);
            print(&format!(
                "(\"{language}\", Thresholds {{ offer: {:.2}, sure: {:.2}, margin: {:.2} }}),",
                found.offer, found.sure, found.margin
            ));
        }
        Ok(ExitCode::SUCCESS)
    }

    fn load(&self) -> anyhow::Result<(Content, Vec<Case>)> {
        let mut cases = Vec::new();
        for path in files(&self.files)? {
            let text = std::fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
            let (read, findings) = read(&Source::new(&path.to_string_lossy(), &text));
            findings.iter().for_each(|finding| super::complain(&finding.draw(false)));
            cases.extend(read);
        }
        if cases.is_empty() {
            bail!("these files hold no question: a line has a language, a query and what is expected");
        }
        Ok((Content::load(self.content.files()?, Mode::Counselling).0, cases))
    }
}

impl Ask {
    fn run(self) -> anyhow::Result<ExitCode> {
        let content = Content::load(self.content.files()?, Mode::Counselling).0;
        let (language, question) = (Language::from(self.language.as_str()), self.words.join(" "));
        print(&format!("{:?}", content.faq.ask(&language, &question)));
        for score in content.faq.scores(&language, &question) {
            if let Some(entry) = content.faq.of_score(&language, &score) {
                let confidence = confidence(&score);
                print(&format!(
                    "{:>6.3} joined  {:.2} alike  {:.2} covered  {confidence:.2} confidence  {}",
                    score.fused, score.alike, score.covered, entry.id
                ));
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn files(given: &[PathBuf]) -> anyhow::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for path in given {
        if path.is_dir() {
            let entries = std::fs::read_dir(path).with_context(|| format!("{} cannot be read", path.display()))?;
            let mut inside: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.is_file()).collect();
            inside.sort();
            files.extend(inside);
        } else {
            files.push(path.clone());
        }
    }
    Ok(files)
}

/// One line a language, the worst first, then all together.
fn table(figures: &BTreeMap<Language, Figures>) {
    print("language   questions  off topic  Recall@1  Recall@3  MRR@10  shown  abstention P / R  sure  wrong");
    let mut rows: Vec<(&str, Figures)> = figures.iter().map(|(language, figures)| (language.as_str(), *figures)).collect();
    rows.sort_by(|a, b| a.1.recall_at_3().total_cmp(&b.1.recall_at_3()).then(a.0.cmp(b.0)));
    if rows.len() > 1 {
        rows.push(("all", rows.iter().fold(Figures::default(), |sum, (_, figures)| sum + *figures)));
    }
    for (language, figures) in rows {
        let Figures { asked, off_topic, first, abstained, silent, sure, wrong, shown, reciprocal, .. } = figures;
        print(&format!(
            "{language:<10} {asked:>9}  {off_topic:>9}  {:>8.2}  {:>8.2}  {:>6.2}  {:>5.2}  {:>10.2} / {:.2}  {:>3.0} %  {:>4.1} %",
            Figures::share(first, asked),
            figures.recall_at_3(),
            if asked == 0 { 1.0 } else { reciprocal / f64::from(asked) },
            Figures::share(shown, asked),
            Figures::share(abstained, abstained + silent),
            Figures::share(abstained, off_topic),
            Figures::share(sure, figures.all()) * 100.0,
            Figures::share(wrong, figures.all()) * 100.0,
        ));
    }
}

/// What the FAQ lacks, the newest month first.
fn gaps() -> anyhow::Result<ExitCode> {
    let config = read_config()?;
    let all = super::block_on(async {
        let store = opening(&config).open().await?;
        let all = gap::all(&mut *store.reader().await?).await?;
        store.close().await;
        Ok(all)
    })?;
    if all.is_empty() {
        print("no question was left unanswered");
    }
    for Gap { month, language, topic, questions } in all {
        print(&format!("{month}  {language:<4}  {topic:<10}  {questions}"));
    }
    Ok(ExitCode::SUCCESS)
}

/// What went wrong, for editors.
fn misses(content: &Content, cases: &[Case]) {
    for case in cases {
        let one = evaluate(&content.faq, std::slice::from_ref(case), |case| lotse(&content.faq, case, None));
        for figures in one
            .into_values()
            .filter(|found| found.wrong > 0 || found.three < found.asked || found.abstained < found.off_topic || found.silent > 0)
        {
            let found = lotse(&content.faq, case, None);
            let kind = if figures.wrong > 0 {
                "wrong"
            } else if figures.off_topic > 0 {
                "spoke"
            } else if figures.three == 0 {
                "missed"
            } else {
                "silent"
            };
            let ranked: Vec<&str> = found.ranked.iter().take(3).map(crate::ids::FaqId::as_str).collect();
            print(&format!("  {kind:<6} {} {:?} → {} (wanted {:?})", case.language, case.query, ranked.join(", "), case.expected));
        }
    }
}

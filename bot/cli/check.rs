//! `lotse check`: the content is proven, or what is wrong is shown.

use std::io::IsTerminal;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use serde_json::json;

use super::run::{opening, read_config};
use super::{ContentArgs, graph, print};
use crate::check::{Line, RULES, Report, check};
use crate::clock;
use crate::conversation::Content;
use crate::finding::{Finding, Severity};
use crate::flow::Mode;

/// Prove the content: flows, languages, crisis numbers, directory. Exit code 1 on errors, 0 with warnings.
#[derive(Debug, Args)]
pub struct Check {
    /// For machines: findings, languages and counts as one JSON object.
    #[arg(long)]
    json: bool,
    /// List the rules with their reasons.
    #[arg(long)]
    rules: bool,
    /// Also the services that were imported into the database of the settings.
    #[arg(long)]
    records: bool,
    /// Draw this flow instead: writes FLOW.mmd (Mermaid), FLOW.dot (Graphviz) and FLOW.svg.
    #[arg(long, value_name = "FLOW")]
    graph: Option<String>,
    /// Where the drawing goes.
    #[arg(long, value_name = "DIR", default_value = ".")]
    out: PathBuf,
    #[command(flatten)]
    content: ContentArgs,
}

impl Check {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        if self.rules {
            for rule in RULES {
                print(&format!("{:<24} {}", rule.id, rule.reason));
            }
            return Ok(ExitCode::SUCCESS);
        }
        let (content, loaded) = Content::load(self.content.files()?, Mode::Counselling);
        let content = if self.records { with_records(content)? } else { content };
        if let Some(flow) = &self.graph {
            return graph::draw(&content, flow, &self.out);
        }
        let report = check(&content, loaded, clock::now());
        if self.json {
            as_json(&report);
        } else {
            as_text(&content, &report);
        }
        Ok(if report.count(Severity::Error) > 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS })
    }
}

fn with_records(content: Content) -> anyhow::Result<Content> {
    let config = read_config()?;
    let imported = super::block_on(async {
        let store = opening(&config).open().await?;
        let imported = crate::work::content::imported(&store).await?;
        store.close().await;
        Ok(imported)
    })?;
    Ok(content.with_records(&imported, clock::now()))
}

fn as_json(report: &Report) {
    let value = json!({
        "errors": report.count(Severity::Error),
        "warnings": report.count(Severity::Warning),
        "findings": report.findings.iter().map(Finding::line).collect::<Vec<_>>(),
        "languages": report.languages,
        "walked": report.walked,
    });
    print(&value.to_string());
}

fn as_text(content: &Content, report: &Report) {
    let color = std::io::stdout().is_terminal();
    for finding in &report.findings {
        print(&finding.draw(color));
        print("");
    }
    print("language  messages  missing  stale  draft  reviewed");
    for line in &report.languages {
        let Line { language, missing, stale, draft, reviewed } = line;
        print(&format!("{:<8}  {:>8}  {missing:>7}  {stale:>5}  {draft:>5}  {reviewed:>8}", language.as_str(), line.all()));
    }
    let drafts: Vec<&str> = report.languages.iter().filter(|line| line.draft > 0).map(|line| line.language.as_str()).collect();
    if !drafts.is_empty() {
        print(&format!("only draft, not yet reviewed by a speaker: {}", drafts.join(", ")));
    }
    if !report.walked {
        print("the client's way was not walked: mend the flows first");
    }
    let steps: usize = content.trees.flows.values().map(|flow| flow.steps.len()).sum();
    print(&format!(
        "{} flows, {steps} steps, {} tables, {} rules: {} errors, {} warnings",
        content.trees.flows.len(),
        content.trees.tables.len(),
        RULES.len(),
        report.count(Severity::Error),
        report.count(Severity::Warning),
    ));
}

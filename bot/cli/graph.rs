//! `lotse check --graph FLOW`: the tree as Mermaid, Graphviz DOT and SVG.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, anyhow, bail};
use layout::backends::svg::SVGWriter;
use layout::gv::{DotParser, GraphBuilder};

use super::print;
use crate::condition::{Accepted, Condition};
use crate::conversation::Content;
use crate::finding::near;
use crate::flow::model::{Flow, Kind, Next, Step};
use crate::ids::AnswerName;

/// One arrow: from a step to a step, with the word that leads there.
struct Arrow {
    from: String,
    to: String,
    word: String,
}

/// Writes the three drawings of a flow into a folder.
pub(super) fn draw(content: &Content, name: &str, out: &Path) -> anyhow::Result<ExitCode> {
    let Some(flow) = content.trees.flows.get(name) else {
        match near(name, content.trees.flows.keys().map(crate::ids::FlowName::as_str)) {
            Some(near) => bail!("no flow is called `{name}`; did you mean `{near}`?"),
            None => bail!("no flow is called `{name}`"),
        }
    };
    let dot = dot(flow);
    let svg = svg(&dot)?;
    for (ending, text) in [("mmd", mermaid(flow)), ("dot", dot), ("svg", svg)] {
        std::fs::create_dir_all(out).with_context(|| format!("{} cannot be made", out.display()))?;
        let file = out.join(format!("{name}.{ending}"));
        std::fs::write(&file, text).with_context(|| format!("{} cannot be written", file.display()))?;
        print(&file.display().to_string());
    }
    Ok(ExitCode::SUCCESS)
}

/// What stands in a step's box: its name and what it does.
fn label(name: &str, step: &Step) -> String {
    let what = match &step.kind {
        Kind::Say { text, .. } => format!("say {}", text.message),
        Kind::Choices { text, .. } | Kind::Input { text, .. } => format!("ask {}", text.message),
        Kind::Decide { table, .. } => format!("decide {table}"),
        Kind::Branch { .. } => "decide".to_owned(),
        Kind::Directory { .. } => "directory".to_owned(),
        Kind::Faq { .. } => "faq".to_owned(),
        Kind::Appointment { .. } => "appointment".to_owned(),
        Kind::Handover { queue, .. } => format!("handover {queue:?}").to_lowercase(),
        Kind::Call { flow, .. } => format!("call {flow}"),
        Kind::End(ending) => format!("end {ending:?}").to_lowercase(),
    };
    format!("{name}: {what}")
}

/// Every arrow once; words that lead the same way stand on one arrow.
fn arrows(flow: &Flow) -> Vec<Arrow> {
    let mut words: BTreeMap<(&str, &str), Vec<String>> = BTreeMap::new();
    for (name, step) in &flow.steps {
        let mut arrow = |to, word: String| words.entry((name.as_str(), to)).or_default().push(word);
        match step.next() {
            None => {}
            Some(Next::To(to)) => arrow(to.as_str(), String::new()),
            Some(Next::By(by)) => by.iter().for_each(|(word, to)| arrow(to.as_str(), word.clone())),
            Some(Next::Rows(rows)) => rows.iter().for_each(|row| arrow(row.to.as_str(), condition(&row.when))),
        }
    }
    let arrow =
        |((from, to), words): ((&str, &str), Vec<String>)| Arrow { from: from.to_owned(), to: to.to_owned(), word: words.join(", ") };
    words.into_iter().map(arrow).collect()
}

/// A condition in a few words: `age young, stay short or unknown`.
fn condition(when: &Condition) -> String {
    let values = |accepted: &Accepted| match accepted {
        Accepted::Words(words) => words.join(" or "),
        Accepted::Range { from, to } => {
            let end = |end: &Option<i64>| end.map_or_else(String::new, |end| end.to_string());
            format!("{}-{}", end(from), end(to))
        }
    };
    let all = |map: &BTreeMap<AnswerName, Accepted>| {
        map.iter().map(|(name, accepted)| format!("{name} {}", values(accepted))).collect::<Vec<_>>().join(", ")
    };
    if when.0.is_empty() { "else".to_owned() } else { when.0.iter().map(all).collect::<Vec<_>>().join("; or ") }
}

fn mermaid(flow: &Flow) -> String {
    let mut text = "flowchart TD\n".to_owned();
    let id = |name: &str| name.replace('-', "_");
    for (name, step) in &flow.steps {
        let _ = writeln!(text, "  {}[\"{}\"]", id(name.as_str()), label(name.as_str(), step));
    }
    for Arrow { from, to, word } in arrows(flow) {
        let word = if word.is_empty() { String::new() } else { format!("|{word}|") };
        let _ = writeln!(text, "  {} -->{word} {}", id(&from), id(&to));
    }
    text
}

fn dot(flow: &Flow) -> String {
    let mut text = format!("digraph \"{}\" {{\n  rankdir=LR;\n  node [shape=box];\n", flow.name);
    for (name, step) in &flow.steps {
        let color = match &step.kind {
            Kind::Choices { .. } | Kind::Input { .. } | Kind::Faq { .. } => "lightyellow",
            Kind::End(_) | Kind::Handover { .. } | Kind::Call { next: None, .. } => "lightgreen",
            _ => "white",
        };
        let _ = writeln!(text, "  \"{name}\" [label=\"{}\" fillcolor=\"{color}\"];", label(name.as_str(), step));
    }
    for Arrow { from, to, word } in arrows(flow) {
        let _ = writeln!(text, "  \"{from}\" -> \"{to}\" [label=\"{word}\"];");
    }
    text.push_str("}\n");
    text
}

fn svg(dot: &str) -> anyhow::Result<String> {
    let graph = DotParser::new(dot).process().map_err(|error| anyhow!("the drawing's own text cannot be read: {error}"))?;
    let mut builder = GraphBuilder::new();
    builder.visit_graph(&graph);
    let mut picture = builder.get();
    let mut writer = SVGWriter::new();
    picture.do_it(false, false, false, &mut writer);
    Ok(writer.finalize())
}

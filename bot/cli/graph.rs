//! `lotse check --graph FLOW`: the tree as Mermaid, Graphviz DOT and SVG.

use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, anyhow, bail};
use layout::backends::svg::SVGWriter;
use layout::gv::{DotParser, GraphBuilder};

use super::print;
use crate::conversation::Content;
use crate::finding::near;
use crate::flow::model::{Flow, Kind, Next, Step};

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

fn arrows(flow: &Flow) -> Vec<Arrow> {
    let mut arrows = Vec::new();
    for (name, step) in &flow.steps {
        let mut arrow = |to: &str, word: String| arrows.push(Arrow { from: name.as_str().to_owned(), to: to.to_owned(), word });
        match step.next() {
            None => {}
            Some(Next::To(to)) => arrow(to.as_str(), String::new()),
            Some(Next::By(by)) => by.iter().for_each(|(word, to)| arrow(to.as_str(), word.clone())),
            Some(Next::Rows(rows)) => {
                for row in rows {
                    let read: Vec<&str> = row.when.reads().map(|(answer, _)| answer.as_str()).collect();
                    arrow(row.to.as_str(), if read.is_empty() { "else".to_owned() } else { format!("by {}", read.join(", ")) });
                }
            }
        }
    }
    arrows
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
    let mut text = format!("digraph \"{}\" {{\n  node [shape=box];\n", flow.name);
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

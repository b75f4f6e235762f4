//! A bar chart as SVG: numbers beside the bars, black on white, readable aloud.

use std::fmt::Write as _;

/// Widths and heights in user units, which are pixels unless the page scales it.
const LABEL: u64 = 250;
const BARS: u64 = 330;
const NUMBER: u64 = 80;
const LINE: u64 = 26;
const BAR: u64 = 16;

/// A bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Bar {
    /// What it stands for.
    pub label: String,
    /// Its length.
    pub count: u64,
    /// Not one value but several together: drawn as an outline, so that it is not taken for one.
    pub joined: bool,
}

/// One `<svg>` element that stands alone or inside HTML; `id` is its name on the page.
pub(super) fn draw(id: &str, title: &str, description: &str, bars: &[Bar]) -> String {
    let most = bars.iter().map(|bar| bar.count).max().unwrap_or(0).max(1);
    let height = LINE * bars.len() as u64;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\" viewBox=\"0 0 {} {height}\" \
         font-family=\"sans-serif\" font-size=\"14\">\n  <title id=\"{id}-title\">{}</title>\n  <desc id=\"{id}-desc\">{}</desc>\n",
        LABEL + BARS + NUMBER,
        escape(title),
        escape(description),
    );
    for (nth, bar) in bars.iter().enumerate() {
        let top = LINE * nth as u64;
        let (text, length) = (top + LINE / 2 + 5, (bar.count * BARS / most).max(1));
        let fill = if bar.joined { "#fff" } else { "#333" };
        let _ = writeln!(svg, "  <text x=\"{}\" y=\"{text}\" text-anchor=\"end\">{}</text>", LABEL - 8, escape(&bar.label));
        let _ = writeln!(
            svg,
            "  <rect x=\"{LABEL}\" y=\"{}\" width=\"{length}\" height=\"{BAR}\" fill=\"{fill}\" stroke=\"#333\"/>",
            top + (LINE - BAR) / 2
        );
        let _ = writeln!(svg, "  <text x=\"{}\" y=\"{text}\">{}</text>", LABEL + length + 8, bar.count);
    }
    svg.push_str("</svg>\n");
    svg
}

/// Text for XML and HTML, also inside quotes.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

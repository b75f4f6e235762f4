//! Sheets that an office prints and lays into its own letter: what Lotse is, a picture to scan, a link and a code, in the client's
//! language and in German. Nothing on them tells what the appointment is about, or when it is.

use std::fmt::Write as _;

use qrcode::QrCode;
use qrcode::render::svg;

use super::content::Content;
use crate::booking::elsewhere::code::{Code, PREFIX};
use crate::ids::Language;
use crate::language::Args;
use crate::store::setting::Address;

/// Points of a picture's side, at least; the style gives its size on paper.
const PICTURE: u32 = 200;

/// The size of a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// 210 × 297 mm.
    A4,
    /// 148 × 210 mm.
    A5,
}

/// One sheet.
#[derive(Debug)]
pub struct Sheet {
    /// The office's word for the appointment, in small print, so that it lies in the right letter.
    pub reference: String,
    /// The language beside German.
    pub language: Language,
    /// The code.
    pub code: Code,
}

/// The link that opens a code.
#[must_use]
pub fn link(bot: &Address, code: &Code) -> String {
    bot.link("start", &format!("{PREFIX}{}", code.plain()))
}

/// A page of HTML that prints a sheet each; it loads nothing from anywhere.
#[must_use]
pub fn page(content: &Content, bot: &Address, paper: Paper, sheets: &[Sheet]) -> String {
    let size = match paper {
        Paper::A4 => "A4",
        Paper::A5 => "A5",
    };
    let mut html = format!(
        "<!doctype html>\n<html lang=\"de\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"robots\" content=\"noindex\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>Lotse</title>\n<style>\n@page {{ size: {size}; margin: 15mm; }}\n{STYLE}</style>\n</head>\n<body>\n"
    );
    for sheet in sheets {
        html.push_str("<article>\n");
        section(&mut html, content, bot, &sheet.language);
        picture(&mut html, bot, sheet);
        if sheet.language != *"de" {
            section(&mut html, content, bot, &"de".into());
        }
        let _ = writeln!(html, "<footer dir=\"ltr\">{}</footer>\n</article>", escaped(&sheet.reference));
    }
    html.push_str("</body>\n</html>\n");
    html
}

/// The words in one language; right to left where it is written so.
fn section(html: &mut String, content: &Content, bot: &Address, language: &Language) {
    let args = Args::new().with("bot", format!("@{}", bot.name));
    let part = |name: Option<&str>| escaped(&content.catalog.text(language, "join-letter", name, &args).text);
    let direction = if language.right_to_left() { "rtl" } else { "ltr" };
    let _ = writeln!(html, "<section lang=\"{}\" dir=\"{direction}\">\n<h1>{}</h1>", escaped(language.as_str()), part(None));
    for name in ["what", "free", "scan", "open", "type", "once"] {
        let _ = writeln!(html, "<p class=\"{name}\">{}</p>", part(Some(name)));
    }
    html.push_str("</section>\n");
}

/// The picture, the link and the code, once for both languages.
fn picture(html: &mut String, bot: &Address, sheet: &Sheet) {
    let link = link(bot, &sheet.code);
    // A link of this length fits the smallest pictures; without one, link and code still stand there.
    let drawn = QrCode::new(link.as_bytes()).map(|code| code.render::<svg::Color<'_>>().min_dimensions(PICTURE, PICTURE).build());
    let drawn = drawn.unwrap_or_default();
    let drawn = drawn.split_once("?>").map_or(drawn.as_str(), |(_, svg)| svg);
    let _ = writeln!(
        html,
        "<figure dir=\"ltr\">\n{drawn}\n<figcaption><a class=\"link\" href=\"{0}\">{0}</a><strong>{1}</strong></figcaption>\n</figure>",
        escaped(&link),
        sheet.code
    );
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// One sheet a page; black on white, large enough for a letter that is read once.
const STYLE: &str = "\
body { font: 13pt/1.45 'Noto Sans', 'Noto Sans Arabic', Arial, sans-serif; color: #000; background: #fff; margin: 0; }
article { break-after: page; break-inside: avoid; position: relative; padding-bottom: 8mm; }
article:last-child { break-after: auto; }
section[dir=rtl] { text-align: right; }
h1 { font-size: 17pt; margin: 0 0 3mm; }
p { margin: 0 0 2mm; }
figure { margin: 5mm 0; display: flex; align-items: center; gap: 8mm; break-inside: avoid; }
figure svg { width: 45mm; height: 45mm; flex: none; }
figcaption { display: flex; flex-direction: column; gap: 4mm; }
.link { color: inherit; font-size: 11pt; overflow-wrap: anywhere; }
strong { font: 700 20pt/1 'Noto Sans Mono', 'Courier New', monospace; letter-spacing: 1pt; }
footer { font-size: 8pt; color: #444; }
@media screen { article { max-width: 180mm; margin: 10mm auto; border-bottom: 1px dashed #999; } }
";

#[cfg(test)]
mod tests {
    use super::{escaped, link};
    use crate::booking::elsewhere::code::Code;
    use crate::store::setting::Address;

    #[test]
    fn a_link_is_a_start_of_the_bot_and_text_is_escaped() {
        let code = Code::read("23456-BCDEF").expect("a code");
        assert_eq!(link(&Address::of("lotse_bot"), &code), "https://t.me/lotse_bot?start=t-23456BCDEF");
        assert_eq!(escaped("<a \"b\" & c>"), "&lt;a &quot;b&quot; &amp; c&gt;");
    }
}

//! The commented file that `lotse init` writes, and the installer's checklist in it.

use std::fmt::Write as _;

use super::keys::KEYS;

const HEAD: &str = "\
# Settings of Lotse. Every line that is commented out shows its default or an example.
# A variable of the environment lies above its setting. `lotse run` checks all of it at start.
#
# Before you start, tick off with your data protection officer:
#  [ ] Mode: information stores nothing that is typed and hands nobody over. Counselling mode needs an impact assessment
#      (GDPR 35), the officer's decision and the keeping times below. (P3)
#  [ ] Catholic carrier: Telegram was ruled inadmissible for service messages (2021); counselling mode is blocked.
#      Protestant, other and public carriers: check your own rules. (P3)
#  [ ] Secrecy: that somebody is a client is itself a secret (section 203 StGB). All who run this system, also the
#      hosting company, signed secrecy (section 203(4) StGB). (P11)
#  [ ] Social workers of independent bodies have no general right to refuse testimony: store nothing that must not be
#      demanded. (P11)
#  [ ] Public bodies (Jobcenter, municipality): section 35 SGB I and sections 67-85a SGB X hold; youth welfare: section 65
#      SGB VIII. Carriers: GDPR, section 203 StGB, your contracts. (P12)
#  [ ] The server stands in the EU; this file and the key file are readable by the bot's user only; the key's backup lies
#      apart from the data's backup.
";

/// What a section is for.
fn heading(section: &str) -> &'static str {
    match section {
        "telegram" => "The way to Telegram.",
        "privacy" => "How long things are kept. Each period may be made shorter, none longer.",
        "counselling" => "Needed when mode = \"counselling\"; /privacy shows it.",
        _ => "",
    }
}

/// A file with every setting commented out; it loads to the defaults.
#[must_use]
pub fn template() -> String {
    let mut text = HEAD.to_owned();
    let mut section = "";
    for key in KEYS {
        text.push('\n');
        if key.section() != section {
            section = key.section();
            let _ = writeln!(text, "# {}\n[{section}]", heading(section));
        }
        for line in key.about.lines() {
            let _ = writeln!(text, "# {line}");
        }
        let _ = writeln!(text, "# Variable: {}\n#{} = {}", key.env, key.last(), key.value);
    }
    text
}

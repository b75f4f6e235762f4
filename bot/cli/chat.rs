//! `lotse chat`: a talk in the terminal, with the real engine and texts.

use std::io::{BufRead, IsTerminal};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use chrono::{DateTime, Utc};
use clap::{Args, ValueEnum};

use super::{ContentArgs, print};
use crate::clock;
use crate::conversation::script::{self, Line, Script};
use crate::conversation::turn::run;
use crate::conversation::{Action, Content, Input, Message, Out, Turned, turn};
use crate::finding::{Severity, near};
use crate::flow::{Event, GATHER, Mode, Press, Session};
use crate::ids::Language;
use crate::language::negotiate;

/// Play a talk in the terminal, with the real engine and texts.
#[derive(Debug, Args)]
pub struct Chat {
    /// The language of the client's app (BCP 47: de, en, ar, tr, fr, uk, ru, fa); the talk asks for it all the same.
    #[arg(long, short, default_value = "de")]
    language: String,
    /// Open this flow after the notice.
    #[arg(long, short)]
    flow: Option<String>,
    /// What the installation may do.
    #[arg(long, value_enum, default_value_t = ChatMode::Counselling)]
    mode: ChatMode,
    /// The instant at which the talk happens, for example 2026-11-22T10:00:00Z; now by default.
    #[arg(long)]
    at: Option<DateTime<Utc>>,
    /// Play these recorded talks first.
    #[arg(long, value_name = "FILE")]
    replay: Vec<PathBuf>,
    #[command(flatten)]
    content: ContentArgs,
}

/// The two modes of an installation.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum ChatMode {
    /// Menus, directory and crisis numbers only.
    Information,
    /// With hand-off to people.
    Counselling,
}

const HELP: &str = "\
type a number to press a button, or any text; commands:
  :back :skip :unknown :repeat :correct :person :help :language :menu :more :privacy :mydata :delete :stop   as everywhere in Lotse
  :photo :contact   send what is no text      :start [FLOW]   begin (with a link)
  :wrong SERVICE    its number does not work  :further SHOWN  more services
  :state            the session as JSON       :replay FILE    play a recorded talk from here
  :save FILE        this talk as a test talk  :quit";

impl Chat {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        let mode = match self.mode {
            ChatMode::Information => Mode::Information,
            ChatMode::Counselling => Mode::Counselling,
        };
        let (content, findings) = Content::load(self.content.files()?, mode);
        let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
        if errors > 0 {
            // An author wants to hear a talk before it is perfect; an installation does not start with it.
            super::complain(&format!("the content has {errors} errors, `lotse check` shows them; it is played all the same"));
        }
        let available: Vec<Language> = content.languages().cloned().collect();
        // An app in a language that Lotse does not speak gets the screen of languages, with the buttons in English.
        let language = negotiate(Some(&self.language), &available).unwrap_or_else(|| Language::from("en"));
        if let Some(flow) = self.flow.as_deref().filter(|flow| !content.trees.flows.contains_key(*flow)) {
            let known = content.trees.flows.keys().map(crate::ids::FlowName::as_str);
            match near(flow, known) {
                Some(near) => bail!("no flow is called `{flow}`; did you mean `{near}`?"),
                None => bail!("no flow is called `{flow}`"),
            }
        }
        let mut talk = Talk {
            content,
            session: Session::new(language.clone()),
            screen: None,
            script: Script {
                about: "recorded in the terminal".to_owned(),
                languages: vec![language],
                now: self.at.unwrap_or_else(clock::now),
                information: mode == Mode::Information,
                lines: Vec::new(),
            },
            fixed: self.at.is_some(),
        };
        print(HELP);
        print("");
        talk.line(self.flow.map_or_else(|| Line::Starts(String::new()), Line::Opens))?;
        for file in &self.replay {
            talk.replay(file)?;
        }
        let stdin = std::io::stdin();
        for line in stdin.lock().lines() {
            let line = line.context("the terminal cannot be read")?;
            if !stdin.is_terminal() {
                print(&format!("> {line}\n"));
            }
            match talk.typed(line.trim()) {
                Ok(true) => {}
                Ok(false) => break,
                Err(error) => print(&format!("! {error:#}\n")),
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// A talk that is being played.
struct Talk {
    content: Content,
    session: Session,
    screen: Option<Message>,
    /// What was done so far.
    script: Script,
    /// Time stands still.
    fixed: bool,
}

impl Talk {
    /// What a person typed into the terminal; false when they want to leave.
    fn typed(&mut self, text: &str) -> anyhow::Result<bool> {
        if let Some(command) = text.strip_prefix(':') {
            let (name, rest) = command.split_once(' ').unwrap_or((command, ""));
            match name {
                "quit" | "q" => return Ok(false),
                "?" => print(HELP),
                "state" => print(&serde_json::to_string_pretty(&self.session)?),
                "replay" => self.replay(Path::new(rest))?,
                "save" => self.save(Path::new(rest))?,
                "photo" => self.line(Line::Sends("media".to_owned()))?,
                "contact" => self.line(Line::Sends("contact".to_owned()))?,
                "wrong" => self.line(Line::Taps(format!("{}{rest}", script::NUMBER_WRONG)))?,
                "further" => self.line(Line::Taps(format!("{}{rest}", script::FURTHER)))?,
                "start" => self.line(Line::Starts(rest.to_owned()))?,
                name => self.wish(name)?,
            }
            return Ok(true);
        }
        let buttons = self.screen.iter().flat_map(|screen| screen.buttons.iter().flatten());
        let pressed = text.parse::<usize>().ok().and_then(|number| number.checked_sub(1)).and_then(|at| buttons.clone().nth(at));
        match pressed {
            Some(button) => self.line(Line::Taps(script::button_name(button).to_owned()))?,
            None if text.is_empty() => {}
            None => self.line(Line::Types(text.to_owned()))?,
        }
        Ok(true)
    }

    /// A repair or a way out: by its button where there is one, else by its command.
    fn wish(&mut self, name: &str) -> anyhow::Result<()> {
        let command = name.split('-').next().unwrap_or(name);
        let known = crate::flow::Wish::ALL.iter().any(|(_, known)| *known == command);
        if !known {
            bail!("no command is called :{name}; :? lists them");
        }
        if script::button(self.screen.as_ref(), command).is_some() {
            self.line(Line::Taps(command.to_owned()))
        } else {
            self.line(Line::Types(format!("/{command}")))
        }
    }

    fn replay(&mut self, file: &Path) -> anyhow::Result<()> {
        let text = std::fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))?;
        let script: Script = serde_saphyr::from_str(&text).with_context(|| format!("{} is no recorded talk", file.display()))?;
        for line in script.lines {
            print(&format!("> {line:?}\n"));
            self.line(line)?;
        }
        Ok(())
    }

    fn save(&self, file: &Path) -> anyhow::Result<()> {
        std::fs::write(file, self.script.to_yaml()).with_context(|| format!("{} cannot be written", file.display()))?;
        print(&format!("saved {} lines to {}", self.script.lines.len(), file.display()));
        Ok(())
    }

    fn line(&mut self, line: Line) -> anyhow::Result<()> {
        let number = self.script.lines.len() + 1;
        let input: Input = script::input(&line, self.screen.as_ref(), number)?;
        if !self.fixed {
            self.script.now = clock::now();
        }
        let Turned { session, mut out, .. } = turn(&self.content, self.session.clone(), &input, self.script.now);
        self.session = session;
        if let Some(gathered) = &self.session.gathered {
            // A terminal sends whole lines: nothing more of this question comes.
            let wait = gathered.wait;
            let rang = run(&self.content, self.session.clone(), Event::WaitExpired(wait), self.script.now + GATHER);
            self.session = rang.session;
            out.extend(rang.out);
        }
        self.script.lines.push(line);
        out.iter().for_each(show);
        if let Some(shown) = script::last_screen(&out) {
            self.screen = Some(shown.clone());
        }
        Ok(())
    }
}

fn show(out: &Out) {
    let Out::Message(message) = out else {
        script::show(out).iter().for_each(|line| print(line));
        return;
    };
    print(&message.text);
    let mut number = 0;
    for row in &message.buttons {
        let labels: Vec<String> = row
            .iter()
            .map(|button| match &button.action {
                Action::Link(url) => format!("[{}: {url}]", button.label),
                Action::Press { press: Press::Report(service), .. } => format!("[{}: type :wrong {service}]", button.label),
                Action::Press { press: Press::Further(shown), .. } => format!("[{}: type :further {shown}]", button.label),
                Action::Press { .. } => {
                    number += 1;
                    format!("[{number} {}]", button.label)
                }
            })
            .collect();
        print(&format!("  {}", labels.join("  ")));
    }
    print("");
}

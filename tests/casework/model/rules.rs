//! What must hold: a model of cases, staff and words, fed with what happened, that every delivered message is compared with.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use lotse::casework::Role;
use lotse::casework::case::StaffId;
use lotse::casework::role::Action;
use lotse::conversation::outgoing::{Mark, Whose};
use lotse::store::{Store, case_message, client, staff};

use super::log::Happened;
use super::telegram::Delivered;

/// Words by which a text is known again: this, and four digits.
pub const TOKEN: &str = "zq";
const DIGITS: usize = 4;

/// What somebody wrote.
#[derive(Debug, Clone)]
pub struct Token {
    pub author: i64,
    pub whose: Words,
    /// The case and the message in which it is kept.
    pub kept: Option<(i64, i64)>,
    /// Its author was asked to whom it goes, and chose these cases.
    pub asked: bool,
    pub chosen: BTreeSet<i64>,
    /// It answered a message of this case.
    pub answered: Option<i64>,
    /// Other words took its place.
    pub replaced: bool,
    /// Its author wrote these in its place; within one batch the first ones are never seen in the database.
    pub successor: Option<String>,
    /// Chats that showed it.
    pub shown: BTreeSet<i64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Words {
    Client,
    Staff,
    Note,
}

/// A case after each change, with the number of the change.
#[derive(Debug, Clone, Default)]
pub struct Case {
    pub code: String,
    pub client: i64,
    pub history: Vec<Stand>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stand {
    pub at: i64,
    pub state: i64,
    pub owner: Option<i64>,
    pub office: String,
}

impl Case {
    pub fn now(&self) -> &Stand {
        self.history.last().expect("it was made")
    }

    /// The client took it back before anybody had it: it is deleted at once.
    pub fn taken_back(&self) -> bool {
        matches!(self.history.as_slice(), [.., before, now] if before.state == 0 && now.state == 2)
    }

    fn at(&self, number: i64) -> Option<&Stand> {
        self.history.iter().rev().find(|stand| stand.at <= number)
    }
}

#[derive(Debug, Clone)]
pub struct Member {
    pub user: i64,
    pub standing: i64,
    pub office: String,
    role: Role,
}

#[derive(Debug, Clone)]
pub struct Kept {
    pub case: i64,
    pub rewritten: bool,
}

#[derive(Debug, Default)]
pub struct Rules {
    pub number: i64,
    pub tokens: BTreeMap<String, Token>,
    pub cases: BTreeMap<i64, Case>,
    pub staff: BTreeMap<i64, Member>,
    pub messages: BTreeMap<i64, Kept>,
    /// Users by client.
    pub users: HashMap<i64, i64>,
    pub erased: HashSet<i64>,
    /// When a row was posted.
    posted: HashMap<i64, i64>,
    /// Who read which case when.
    opened: Vec<(i64, i64, String)>,
    /// Moves that stand in no audit yet.
    unaudited: BTreeMap<i64, &'static [&'static str]>,
    /// The last message of a case in a chat.
    last: HashMap<(i64, i64), i64>,
}

type Held = Result<(), String>;

fn must(holds: bool, why: impl FnOnce() -> String) -> Held {
    if holds { Ok(()) } else { Err(why()) }
}

/// The tokens in a text.
pub fn tokens(text: &str) -> impl Iterator<Item = &str> {
    // The letters alone stand in random codes as well.
    let numbered = |word: &&str| word.bytes().skip(TOKEN.len()).all(|byte| byte.is_ascii_digit());
    text.match_indices(TOKEN).filter_map(|(at, _)| text.get(at..at + TOKEN.len() + DIGITS)).filter(numbered)
}

impl Rules {
    /// A new word.
    pub fn token(&mut self, author: i64, whose: Words) -> String {
        let text = format!("{TOKEN}{:0DIGITS$}", self.tokens.len());
        let token = Token {
            author,
            whose,
            kept: None,
            asked: false,
            chosen: BTreeSet::new(),
            answered: None,
            replaced: false,
            successor: None,
            shown: BTreeSet::new(),
        };
        self.tokens.insert(text.clone(), token);
        text
    }

    /// Takes what happened into the model.
    ///
    /// # Errors
    /// The rule that was broken.
    pub async fn happened(&mut self, store: &Store, events: &[(i64, Happened)]) -> Held {
        let (mut words, mut made) = (BTreeSet::new(), BTreeSet::new());
        for (number, event) in events {
            self.number = *number;
            match event {
                Happened::Case { id, state, owner, client, office, code } => {
                    let stand = Stand { at: *number, state: *state, owner: *owner, office: office.clone() };
                    self.moved(*id, *client, code, stand)?;
                    made.insert(*client);
                }
                Happened::Audit { staff, action, code } => self.audited(*staff, action, code.as_deref()),
                Happened::Message { id, case, kind, staff } => {
                    let rewritten = self.messages.get(id).is_some_and(|known| known.rewritten);
                    self.messages.insert(*id, Kept { case: *case, rewritten });
                    words.insert(*id);
                    let stand = self.cases.get(case).map(Case::now);
                    must(*kind == 2 || staff.is_none() || stand.is_some_and(|stand| stand.owner == *staff), || {
                        format!("message {id} is kept for {staff:?}, who has not the case: {stand:?}")
                    })?;
                }
                Happened::Rewritten { id } => {
                    words.insert(*id);
                    self.messages.entry(*id).and_modify(|known| known.rewritten = true);
                }
                Happened::Staff { id, standing, office, role } => self.joined(store, *id, *standing, office, role).await,
                Happened::Outbox { id, .. } => {
                    self.posted.insert(*id, *number);
                }
            }
        }
        must(self.unaudited.is_empty(), || format!("no audit of {:?}", self.unaudited))?;
        for id in made.into_iter().filter(|id| !self.users.contains_key(id)).collect::<Vec<_>>() {
            let mut reader = store.reader().await.expect("the database answers");
            let client = client::by_id(&mut reader, store, id).await.expect("it is read");
            self.users.extend(client.map(|client| (id, *client.chat.expose())));
        }
        for id in words {
            self.read(store, id).await?;
        }
        Ok(())
    }

    fn moved(&mut self, id: i64, client: i64, code: &str, stand: Stand) -> Held {
        let before = self.cases.get(&id).and_then(|case| case.history.last()).cloned();
        must(!self.unaudited.contains_key(&id), || format!("no audit of {before:?}"))?;
        let actions: &[&str] = match (before.as_ref().map(|before| before.state), stand.state) {
            (None, 0) => &["made"],
            (Some(0), 1) => &["take", "transfer"],
            (Some(1), 0) => &["give-back", "lease", "leave", "suspend", "gone", "transfer"],
            (Some(1), 1) => &["transfer"],
            (Some(0 | 1), 2) => &["close", "ended-by-client", "blocked"],
            (Some(2), 0 | 1) => &["reopen"],
            _ => return Err(format!("from {before:?} to {stand:?}")),
        };
        must((stand.state == 1) == stand.owner.is_some(), || format!("owner and state do not fit: {stand:?}"))?;
        if let Some(owner) = stand.owner {
            let may = self
                .staff
                .get(&owner)
                .filter(|member| member.standing == 0 && member.office == stand.office && member.role.may(Action::Work));
            must(may.is_some(), || format!("somebody has a case who may not: {stand:?}, {:?}", self.staff.get(&owner)))?;
        }
        self.unaudited.insert(id, actions);
        let case = self.cases.entry(id).or_default();
        (case.code, case.client) = (code.to_owned(), client);
        case.history.push(stand);
        Ok(())
    }

    fn audited(&mut self, staff: Option<i64>, action: &str, code: Option<&str>) {
        let Some(code) = code else { return };
        if action == "open"
            && let Some(staff) = staff
        {
            self.opened.push((self.number, staff, code.to_owned()));
        }
        let Some((id, _)) = self.cases.iter().find(|(_, case)| case.code == code) else { return };
        if self.unaudited.get(id).is_some_and(|actions| actions.contains(&action)) {
            self.unaudited.remove(id);
        }
    }

    async fn joined(&mut self, store: &Store, id: i64, standing: i64, office: &str, role: &str) {
        let mut reader = store.reader().await.expect("the database answers");
        let known = self.staff.get(&id).map(|member| member.user);
        let row = staff::by_id(&mut reader, store, StaffId(id)).await.expect("it is read");
        let Some(user) = known.or_else(|| row.map(|row| *row.chat.expose())) else { return };
        let role = Role::from_word(role).expect("a role");
        self.staff.insert(id, Member { user, standing, office: office.to_owned(), role });
    }

    /// Which words a message holds.
    async fn read(&mut self, store: &Store, id: i64) -> Held {
        let mut reader = store.reader().await.expect("the database answers");
        let Some(message) = case_message::by_id(&mut reader, id).await.expect("it is read") else { return Ok(()) };
        let Some(writer) = client::by_id(&mut reader, store, message.client).await.expect("it is read") else { return Ok(()) };
        let json = message.open(&writer.key).expect("it opens");
        let said: serde_json::Value = serde_json::from_str(json.expose()).expect("it is JSON");
        let text = said["text"].as_str().unwrap_or_default();
        let case = message.case.0;
        for word in tokens(text) {
            let Some(token) = self.tokens.get_mut(word) else { return Err(format!("an unknown word: {word}")) };
            must(token.kept.is_none_or(|kept| kept == (case, id)), || format!("{word} is kept twice"))?;
            token.kept = Some((case, id));
            // Typed after a note was asked for, or a question to colleagues.
            if message.kind == case_message::Kind::Note {
                token.whose = Words::Note;
            }
            let wrong = token.answered.is_some_and(|answered| answered != case) && !token.chosen.contains(&case);
            must(!wrong, || format!("{word} answers another case"))?;
        }
        let now: HashSet<&str> = tokens(text).collect();
        for (word, token) in &mut self.tokens {
            if token.kept == Some((case, id)) && !now.contains(word.as_str()) {
                token.replaced = true;
            }
        }
        Ok(())
    }

    /// Compares what a chat was shown with the model.
    ///
    /// # Errors
    /// The rule that was broken.
    pub fn delivered(&mut self, message: &Delivered) -> Held {
        let number = self.posted.get(&message.row).copied().unwrap_or_default();
        let words: Vec<String> = tokens(&message.text).map(str::to_owned).collect();
        for word in &words {
            let Some(token) = self.tokens.get(word) else { return Err(format!("an unknown word: {word}")) };
            match &message.whose {
                None => self.to_client(word, token, message)?,
                Some(Whose::Staff(id)) => self.to_staff(word, token, *id, number, message)?,
                Some(Whose::Group(_)) => return Err(format!("a group reads {word}")),
            }
        }
        for word in &words {
            self.tokens.entry(word.clone()).and_modify(|token| _ = token.shown.insert(message.chat));
        }
        self.in_order(message)
    }

    fn kept(&self, token: &Token) -> Option<(i64, i64)> {
        let mut token = token;
        while token.kept.is_none() {
            token = self.tokens.get(token.successor.as_ref()?)?;
        }
        token.kept
    }

    fn to_client(&self, word: &str, token: &Token, message: &Delivered) -> Held {
        if token.whose == Words::Client {
            return must(token.author == message.chat, || format!("{word} of a client is shown to another client"));
        }
        must(token.whose != Words::Note, || format!("a note goes to a client: {word}"))?;
        let Some((case, id)) = self.kept(token) else { return Err(format!("{word} goes to a client and is not kept")) };
        must(message.mark.as_ref().and_then(Mark::of_case).is_some_and(|(known, _)| known == id), || {
            format!("{word} goes out as something else: {message:?}")
        })?;
        let user = self.cases.get(&case).and_then(|case| self.users.get(&case.client));
        must(user == Some(&message.chat), || format!("{word} goes to a wrong client"))?;
        must(!token.asked || token.chosen.contains(&case), || format!("{word} goes to another case than was chosen"))?;
        let erased = self.cases.get(&case).is_some_and(|case| self.erased.contains(&case.client));
        must(!erased, || format!("{word} goes to somebody who deleted everything"))
    }

    fn to_staff(&self, word: &str, token: &Token, id: i64, number: i64, message: &Delivered) -> Held {
        let Some((case, _)) = self.kept(token) else {
            // Their own words may be shown to them again.
            let own = self.staff.get(&id).is_some_and(|member| member.user == token.author);
            return must(own, || format!("staff read {word}, which is not kept: {message:?}"));
        };
        let Some(known) = self.cases.get(&case) else { return Err(format!("{word} is of no case")) };
        must(!self.erased.contains(&known.client), || format!("staff read {word} of somebody who deleted everything"))?;
        let Some(stand) = known.at(number) else { return Err(format!("{word} was posted before its case was made")) };
        let Some(member) = self.staff.get(&id) else { return Err(format!("nobody knows staff {id}")) };
        must(member.user == message.chat, || format!("{word} goes to a chat that is not {id}'s"))?;
        // Their own words may be shown to them again: they did not arrive.
        if member.user == token.author {
            return Ok(());
        }
        must(member.office == stand.office, || format!("another office reads {word}: {stand:?}"))?;
        let opened = self.opened.iter().any(|(at, who, code)| *who == id && *code == known.code && *at <= number);
        let may = stand.owner == Some(id) || opened || token.whose == Words::Note;
        must(may, || format!("{id} reads {word} of {stand:?} and has not opened it"))
    }

    /// The messages of a case are shown in the order in which they were written; a client's chat has one order.
    fn in_order(&mut self, message: &Delivered) -> Held {
        let Some((id, _)) = message.mark.as_ref().and_then(Mark::of_case) else { return Ok(()) };
        let Some(kept) = self.messages.get(&id).filter(|kept| !kept.rewritten && !message.double) else { return Ok(()) };
        let line = if message.whose.is_some() { kept.case } else { 0 };
        let last = self.last.insert((message.chat, line), id).unwrap_or_default();
        must(last <= id, || format!("{id} comes after {last}: {message:?}"))
    }
}

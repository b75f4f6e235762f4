//! What people do: clients and staff look at their chats, and press or type what they see to do.

use lotse::casework::press::{StaffPress, What};
use lotse::conversation::Input;
use lotse::conversation::outgoing::Mark;
use lotse::conversation::update::{Did, Received};
use lotse::flow::Sent;
use lotse::private::Private;

use super::super::Random;
use super::super::rules::{Words, tokens};
use super::super::telegram::Message;
use super::{CLIENTS, Expected, PIN, STAFF, World, chooses, plain};

/// Messages that somebody looks back at.
const SEEN: usize = 8;

impl World {
    pub(super) async fn act(&mut self, who: u64, random: &mut Random, batch: &mut Vec<Received>) -> Expected {
        let all: Vec<i64> = CLIENTS.into_iter().chain(STAFF.map(|(user, ..)| user)).collect();
        let user = *Random(who).of(&all).expect("there are some");
        if CLIENTS.contains(&user) { self.client(user, random, batch) } else { self.member(user, random, batch).await }
    }

    fn client(&mut self, user: i64, random: &mut Random, batch: &mut Vec<Received>) -> Expected {
        if self.telegram.gone.contains(&user) {
            if !random.one_in(3) {
                return Expected::Anything;
            }
            self.telegram.gone.remove(&user);
            batch.push(self.reaches(user, true));
        }
        let Some(newest) = self.telegram.of_bot(user).rev().find(|message| !message.buttons.is_empty()).cloned() else {
            batch.push(self.types(user, "/start", None));
            return Expected::Anything;
        };
        // Whoever has no case goes the way to a person, mostly.
        if !self.has_case(user) && !random.one_in(4) {
            match newest.buttons.iter().find(|data| on_the_way(data)) {
                Some(data) => batch.push(self.presses(user, newest.number, data)),
                None => batch.push(self.types(user, "/person", None)),
            }
            return Expected::Anything;
        }
        // Asked whether to delete everything, most mean it.
        if newest.text == self.delete && !random.one_in(4) {
            let yes = newest.buttons.iter().find(|data| chooses(data, "yes"));
            batch.extend(yes.map(|data| self.presses(user, newest.number, data)));
            return Expected::Anything;
        }
        match random.below(100) {
            0..38 => self.chooses(user, random, batch),
            38..70 => {
                let token = self.rules.token(user, Words::Client);
                batch.push(self.types(user, &token, None));
                return Expected::Words(user);
            }
            70..78 => {
                let token = self.rules.token(user, Words::Client);
                let quoted = self.seen(user, random).map(|message| message.number);
                batch.push(self.types(user, &token, quoted));
            }
            78..84 => self.edits(user, Words::Client, random, batch),
            84..86 => {
                let token = self.rules.token(user, Words::Client);
                batch.push(self.types(user, &format!("ich will sterben {token}"), None));
            }
            86..90 => batch.push(self.types(user, "/person", None)),
            90..92 => batch.push(self.types(user, "/stop", None)),
            92..94 => batch.push(self.types(user, "/delete", None)),
            94..96 => batch.push(self.types(user, "/start", None)),
            _ => {
                self.telegram.gone.insert(user);
                self.trace.push(format!("{user} blocks the bot"));
                // Or the bot only hears it when it writes.
                if random.one_in(2) {
                    batch.push(self.reaches(user, false));
                }
            }
        }
        Expected::Anything
    }

    fn has_case(&self, user: i64) -> bool {
        let of = |client: &i64| self.rules.users.get(client) == Some(&user) && !self.rules.erased.contains(client);
        self.rules.cases.values().any(|case| of(&case.client) && case.now().state < 2)
    }

    /// A button: one of a case first, or any.
    fn chooses(&mut self, user: i64, random: &mut Random, batch: &mut Vec<Received>) {
        let Some(seen) = self.seen_with_buttons(user, random) else { return };
        let of_case: Vec<&String> = seen.buttons.iter().filter(|data| data.starts_with("k.")).collect();
        let data = match random.of(&of_case).filter(|_| !random.one_in(4)) {
            Some(data) => (*data).clone(),
            None => random.of(&seen.buttons).cloned().unwrap_or_default(),
        };
        batch.push(self.presses(user, seen.number, &data));
    }

    async fn member(&mut self, user: i64, random: &mut Random, batch: &mut Vec<Received>) -> Expected {
        self.telegram.gone.remove(&user);
        let works = self.rules.staff.values().any(|member| member.user == user && member.standing == 0);
        if !works && random.one_in(3) {
            let (_, office, role) = STAFF.into_iter().find(|(known, ..)| *known == user).expect("one of them");
            let link = self.invite(office, role).await;
            for text in [link.as_str(), PIN] {
                batch.push(self.types(user, text, None));
            }
            batch.push(self.presses(user, 0, &StaffPress::plain(What::Duty).with("on").to_data()));
            return Expected::Anything;
        }
        let last = self.telegram.of_bot(user).next_back().map(|message| message.text.clone()).unwrap_or_default();
        if self.prompts.contains(&last) && !random.one_in(4) {
            let pin = if random.one_in(8) { "111222" } else { PIN };
            batch.push(self.types(user, pin, None));
            return Expected::Anything;
        }
        match random.below(100) {
            0..45 => self.clicks(user, random, batch),
            45..70 => {
                let token = self.rules.token(user, Words::Staff);
                batch.push(self.types(user, &token, None));
                return Expected::Typed(user);
            }
            70..78 => {
                let token = self.rules.token(user, Words::Staff);
                let quoted = self.seen(user, random);
                let mark = quoted.as_ref().and_then(|message| message.mark.as_ref()).and_then(Mark::of_case);
                let case = mark.and_then(|(id, _)| self.rules.messages.get(&id)).map(|kept| kept.case);
                self.rules.tokens.entry(token.clone()).and_modify(|token| token.answered = case);
                batch.push(self.types(user, &token, quoted.map(|message| message.number)));
                return Expected::Typed(user);
            }
            78..82 => self.edits(user, Words::Staff, random, batch),
            82..85 => {
                let token = self.rules.token(user, Words::Note);
                batch.push(self.types(user, &format!("/note {token}"), None));
            }
            85..98 => {
                let all =
                    ["/queue", "/queue", "/cases", "/cases", "/close", "/transfer", "/giveback", "/consult", "/note", "/lock", "/office"];
                let command = random.of(&all).copied().unwrap_or_default();
                batch.push(self.types(user, command, None));
            }
            98 => {
                self.telegram.gone.insert(user);
                self.trace.push(format!("{user} blocks the bot"));
            }
            _ => batch.push(self.presses(user, 0, &StaffPress::plain(What::Leave).with("yes").to_data())),
        }
        Expected::Anything
    }

    /// A button of staff: what brings a case on first, or any.
    fn clicks(&mut self, user: i64, random: &mut Random, batch: &mut Vec<Received>) {
        let Some(seen) = self.seen_with_buttons(user, random) else {
            batch.push(self.types(user, "/queue", None));
            return;
        };
        let what = |data: &String| StaffPress::from_data(data).map(|press| press.what);
        let forward = |data: &&String| matches!(what(data), Some(What::Take | What::Warned | What::To | What::Closed | What::ToStaff));
        // Their profile is of no interest here.
        if seen.buttons.iter().any(|data| matches!(what(data), Some(What::Speaks | What::Topic | What::Next | What::Duty))) {
            batch.push(self.types(user, "/queue", None));
            return;
        }
        let way: Vec<&String> = seen.buttons.iter().filter(forward).collect();
        let data = match random.of(&way).filter(|_| !random.one_in(3)) {
            Some(data) => (*data).clone(),
            None => random.of(&seen.buttons).cloned().unwrap_or_default(),
        };
        if let Some(press) = StaffPress::from_data(&data).filter(|press| press.what == What::To) {
            let words = self.asked_for(user, &seen);
            if let (Some(words), Some(case)) = (words, press.case) {
                self.rules.tokens.entry(words).and_modify(|token| _ = token.chosen.insert(case.0));
            }
        }
        batch.push(self.presses(user, seen.number, &data));
    }

    /// Whose words stand below the question to whom they go.
    pub(super) fn asked(&mut self) {
        let asks = |data: &String| StaffPress::from_data(data).is_some_and(|press| press.what == What::To);
        let mut words = Vec::new();
        for (user, ..) in STAFF {
            let prompts = self.telegram.of_bot(user).filter(|message| message.buttons.iter().any(asks));
            words.extend(prompts.filter_map(|prompt| self.asked_for(user, prompt)));
        }
        for word in words {
            self.rules.tokens.entry(word).and_modify(|token| token.asked = true);
        }
    }

    /// The words for which a question stands: it answers them.
    fn asked_for(&self, user: i64, prompt: &Message) -> Option<String> {
        let own = self.written.get(&(user, prompt.answers?))?;
        tokens(own).next().map(str::to_owned)
    }

    fn edits(&mut self, user: i64, words: Words, random: &mut Random, batch: &mut Vec<Received>) {
        let own: Vec<i64> = self
            .telegram
            .chats
            .get(&user)
            .into_iter()
            .flatten()
            .filter(|message| !message.from_bot && tokens(&message.text).next().is_some() && !message.text.starts_with('/'))
            .map(|message| message.number)
            .collect();
        let Some(number) = random.of(&own[own.len().saturating_sub(SEEN)..]).copied() else { return };
        let token = self.rules.token(user, words);
        let chat = self.telegram.chats.entry(user).or_default();
        let old: Vec<String> = chat
            .iter()
            .filter(|message| message.number == number)
            .flat_map(|message| tokens(&message.text).map(str::to_owned).collect::<Vec<_>>())
            .collect();
        for old in old {
            self.rules.tokens.entry(old).and_modify(|old| old.successor = Some(token.clone()));
        }
        if let Some(message) = self.telegram.chats.entry(user).or_default().iter_mut().find(|message| message.number == number) {
            message.text.clone_from(&token);
        }
        self.trace.push(format!("{user} changes {number} to {token}"));
        let input = Input::Sent(Sent::Edited, Some(Private::new(token)));
        batch.push(self.did(Did { message: Some(number), ..plain(user, input) }));
    }

    fn seen(&self, user: i64, random: &mut Random) -> Option<Message> {
        let all: Vec<&Message> = self.telegram.of_bot(user).rev().take(SEEN).collect();
        random.of(&all).map(|message| (*message).clone())
    }

    fn seen_with_buttons(&self, user: i64, random: &mut Random) -> Option<Message> {
        let all: Vec<&Message> = self.telegram.of_bot(user).rev().filter(|message| !message.buttons.is_empty()).take(SEEN).collect();
        random.of(&all).map(|message| (*message).clone())
    }
}

/// A button on the way to a person.
fn on_the_way(data: &str) -> bool {
    ["de", "person", "now", "send", "yes"].iter().any(|name| chooses(data, name))
}

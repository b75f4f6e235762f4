//! Somebody opens the code of an office's appointment. Who says yes is known from then on, and so is who gave a wrong code, as long as
//! it counts; nobody else.

use super::super::cases::Casework;
use super::super::join::{self, Meant};
use super::super::outgoing::{Outgoing, Parcel};
use super::super::stored::Stored;
use super::super::update::Did;
use super::turns::safely;
use super::{Batch, Letter, Person};
use crate::ids::Language;
use crate::store::{Result, StoreError, client};

impl Batch {
    /// What somebody did who has to do with a code; false when it is nothing of that kind.
    pub(super) async fn of_a_code(&mut self, work: &mut Casework<'_>, did: &Did) -> Result<bool> {
        let Some(meant) = Meant::of(&did.input) else { return Ok(false) };
        let user = *did.user.expose();
        let person = self.people.get(&user);
        let many = person.is_some_and(|person| join::too_many(person.stored.wrong_codes, work.now));
        let answer = safely(join::answer(work, person.map(|person| &person.client), did, &meant, many)).await?;
        self.taken.handled += 1;
        self.taken.presses.extend(did.press.as_ref().map(|press| press.query.clone()));
        if answer.wrong {
            let person = self.known(work, did, None);
            person.stored.wrong_codes = Some(join::one_more(person.stored.wrong_codes, work.now));
        }
        if let (Some(language), Meant::Yes(_, code)) = (&answer.language, &meant) {
            let person = self.known(work, did, Some(language));
            // Their row has to be there before it is looked for.
            if std::mem::take(&mut person.new) {
                client::remember(work.tx, work.store, work.bot, &[&person.client], work.now).await?;
            }
            person.stored.wrong_codes = None;
            let client = person.client.clone();
            if !safely(join::join(work, &client, code)).await? {
                // Somebody else was faster: all is undone, nobody is kept, and the next try says that the code was used.
                return Err(StoreError::Changed);
            }
        }
        let message = did.press.as_ref().and_then(|press| press.message).filter(|_| answer.in_place);
        let calls = vec![match message {
            Some(message) => Outgoing::Edit { message, bubble: answer.bubble },
            None => Outgoing::Send(answer.bubble),
        }];
        let id = work.store.numbers.next();
        let letter = match self.people.get_mut(&user) {
            Some(person) => {
                person.changed |= !person.client.reachable;
                person.client.reachable = true;
                Letter { id, line: person.client.id, user: Some(user), json: Parcel::to_client(calls).to_json() }
            }
            None => Letter { id, line: id, user: None, json: Parcel::to_chat(user, calls).to_json() },
        };
        self.letters.push(letter);
        Ok(true)
    }

    /// Whoever did something, known from now on; in this language where they chose one.
    fn known(&mut self, work: &Casework<'_>, did: &Did, language: Option<&Language>) -> &mut Person {
        let person = self.people.entry(*did.user.expose()).or_insert_with(|| {
            let own = super::language(work.content, did.language.as_deref());
            let client = client::new(work.store, &did.user, own);
            let stored = Stored::new(client.language.clone());
            Person { client, stored, whole: true, new: true, talked: false, changed: false }
        });
        if let Some(language) = language {
            person.changed |= person.client.language != *language;
            person.client.language = language.clone();
            person.stored.session.language = language.clone();
        }
        person.talked = true;
        person
    }
}

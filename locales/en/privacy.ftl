### Privacy, deletion, own data, goodbye.

# The operator's name, officer and authority come from the configuration later.
privacy-policy =
    Data protection: this is how we treat your data.

    Operator: not given
    Data protection officer: not given

    What for: we use your choices to give you information. Only with your consent do we also use them for requests, appointments, reminders and feedback. We ask for each purpose separately.

    Legal basis: your consent (GDPR, in German DSGVO, Articles 6 and 9). The GDPR is the data protection law of the EU. What you tell us is voluntary.

    Who reads it: nobody, unless you send a request. Only if advice by chat is switched on here: if there are signs of danger, the advice centre sees that someone needs help. It does not see your text. After a request, the advice centre reads it. Other services read it only if you agree. Telegram carries the messages and is a company outside the EU.

    How long at most: a talk without a request 24 hours after the last message. Requests 30 days after the end, for very sensitive topics 7 days. Appointments 14 days after the appointment. Technical logs without content are kept 14 days, records of access 90 days. For statistics we only count.

    Is advice by chat switched on here? Then short messages lie here encrypted for about 4 seconds. That way we read several as one question. Do we first ask how you are? Then your text stays here, encrypted, until you answer.

    No computer decides about you. Your data is not used for advertising and not for training computers.

privacy-questions =
    Questions without an answer: some typed questions we cannot answer yet. We keep such questions for at most 14 days, encrypted. The people who write the answers here can read them. This is how we learn what is missing.

    We do not store who asked. We take out phone numbers, e-mail addresses and links. If there are signs of danger, we keep nothing of it. “Delete everything” cannot find these questions, because no name stands with them. So please do not type names in your question. You can always use the buttons without typing.

privacy-rights =
    Your rights:

    You can see what is stored and get a copy. You can change it or delete it. You can object or limit the use. You can take back your consent at any time. What was done before stays allowed.

    You can complain to a supervisory authority for data protection.
    Supervisory authority in charge: not given

    What would you like to do?
    .delete = Delete everything
    .mydata = See my data
    .promise = Our promise
    .return = Back to where I was

delete-confirm =
    Would you like to delete everything?

    We delete your choices, your requests, your appointments and your reminders. It is not possible to get them back. Backup copies become unreadable too.

    Messages in this chat are also stored at Telegram. The program can remove its own new messages there. Please delete everything else yourself in Telegram.
    .yes = Yes, delete everything
    .no = No, keep it

delete-done =
    Your data is now being deleted. Please delete the chat in Telegram too, if you wish.

delete-kept =
    All right. Nothing was deleted.

mydata =
    This is what is stored about you.

    Would you like to change anything?
    .change = Change something
    .delete = Delete everything
    .return = Back to where I was

goodbye =
    Thank you for the talk. All the best to you.

### Reaching a person: who answers, consent, summary, hand-over.

person-information =
    Nobody will write to you from here. This program only gives information and passes nothing on.

    But there are people who advise you free of charge. Here you see how to reach them.

person-online =
    Online advice from people: mbeon is for adults. jmd4you is for young people from 12 to 26.

person-offices =
    These services can probably help too.

person-danger =
    It is good that you are getting in touch. Your request moves to the front. I do not know if anyone is reading right now.

    If there is danger, please do not wait for the answer. Then use these numbers.

    With “Send now” you agree: the advice centre reads these details in order to answer you. You can take this back at any time.
    .send = Send now
    .later = Not now

person-who =
    A person from the advice centre reads your request. They answer here in the chat, usually on the next working day. This is free.

    When you send it, you agree: the advice centre reads your details in order to answer you. You can take this back at any time.

    What would you like to do?
    .now = Send now
    .more = Say more first
    .later = Not now

person-urgency =
    This tells the advice centre what comes first. If there is danger, please press “Help now”.

    How urgent is it?
    .now = Today
    .week = This week
    .later = It can wait
    .name = How urgent

person-expectation =
    This helps the person to prepare for you.

    What would you like?
    .listen = Someone to listen
    .information = Information
    .accompany = Someone to come along
    .other = Something else
    .name = Wish

person-contact =
    You decide how it goes on. Please do not write a phone number here.

    How would you like to talk?
    .chat = Here in the chat
    .phone = I will make the call
    .office = In the office
    .name = Contact

person-summary =
    This is what the advisers read. They do not see your name or your phone number.

    Would you like to send it?
    .send = Send now
    .strike = Leave something out
    .change = Change something
    .later = Not now

person-later =
    All right. Your answers were not sent. You can ask for a person again at any time.

handover-urgent =
    Your request has been sent, with priority.

    Who answers: a person from the advice centre
    When: { $when }
    Language: { $language }
    Cost: none

    If there is danger, please do not wait. Press “Help now”.

handover-general =
    Your request has been sent.

    Who answers: a person from the advice centre
    When: { $when }
    Language: { $language }
    Cost: none

handover-exit =
    Your request has been sent. Only a few people in the advice centre see it.

    Who answers: a person with experience in this topic
    When: { $when }
    Language: { $language }
    Cost: none

    Nobody asks you why. Please do not write the names or plans of others.

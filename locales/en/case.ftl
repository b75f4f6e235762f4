### Once a request is with the counselling: who reads it, when, and what is possible then.

# Stands above the summary: who reads the answers. $office is the office's name, $language the client's language.
case-recipient = Who reads this?
    .here = This goes to: { $office }. They speak { $language } there.
    .cooperating = No office near you speaks { $language }. This office speaks { $language }: { $office }. By sending, you agree: this office reads what you told.
    .interpreter = This goes to: { $office }. Nobody there speaks { $language }. They counsel in German or English, with an interpreter if you wish.
    .next-day = I know no office for your town. This goes to: { $office }. They look for a way for you.
    .discreet = Only a few people at the counselling read this.
    .nobody = At the moment there is nobody here for this request.

case-waiting = When?
    .open = The office is open today until { $time }.
    .closed = The office is closed just now. It opens again: { $when }.
    .away = The office is away just now. It is back: { $when }.
    .before = { $number ->
        [one] One other request is before yours.
       *[other] { $number } other requests are before yours.
    }
    .nobody = Nobody reads this now. If you are in danger, please use the numbers under “Help now”.
    .nobody-yet = Nobody at this office reads here yet. We ask another office. Please also call yourself.

case-nobody =
    At the moment nobody here can take this request. What you told was not sent.

    Under “Person” you see other offices. In danger, press “Help now”.

case-added = I have put your message with your request. The counselling will read it.

case-taken = A person is writing to you now: { $role }, { $office }.
    .named = A person is writing to you now: { $name }, { $role }, { $office }.
    .discreet = A person is writing to you now.
    .rules =
        I am silent until the talk is over. The person reads what you write. If you delete it here, the person has read it already.

        “Stop” ends the talk. “Language”, “delete” and “Help now” always work.

case-roles = Who
    .helper = a volunteer
    .counsellor = a counsellor
    .exit-counsellor = somebody who knows this subject well
    .coordinator = somebody who leads the office
    .admin = somebody from the administration
    .operator = somebody from the technical team

case-person = Counselling
    .says = Counselling:
    .says-anew = Counselling (changed):

case-left = The person is not in the talk at the moment. Your request waits again. I will tell you when somebody is there.
    .colleague = From now on another person of the same office answers you: { $office }.

case-office =
    The counselling would like to pass your request on to: { $office }. They may be able to help you better.

    That office would then read what you told and this chat. If you say no, everything stays as it is.

    Do you agree?
    .yes = Yes, pass it on
    .no = No
    .given = All right. Your request is now here: { $office }. I will tell you when somebody is there.
    .kept = All right. Your request stays where it is.

case-closed =
    The person ends the talk. You can go on writing here for { $days } days.

    Was your question solved?
    .yes = Yes
    .partly = In part
    .no = No
    .again = Write again

case-solved = Solved
    .yes = Thank you. I am glad. All the best to you.
    .open = Thank you for telling me. You can write to the counselling again right away.

case-reopened = Open again
    .same = Your request is with the same person again. Please write.
    .queue = Your request waits at the counselling again. I will tell you when somebody is there. You can write already.

case-again =
    Your talk with the counselling is over.

    Shall the counselling read your message?
    .send = Yes, send it
    .bot = No
    .kept = All right. I sent nothing. Please write your question to me once more.
    .open = Your talk is still open. Please write.
    .over = That was too long ago. Please ask for a person anew.

case-still-open = You are writing with a person just now. What would you like to do?
    .go-on = Go on writing
    .end = End the talk
    .on = All right. Please write.

case-ended = The talk with the counselling is over. You can ask for a person again at any time.

case-late = I am sorry, it takes longer. Your request is not lost. In danger please do not wait: press “Help now”.

case-danger = Your message is sent, before others. In danger, please do not wait for the answer.

case-media-off = I cannot pass on photos, files and voice messages here. Please write. Papers are best shown at the office.
    .words = I have passed on your words, not the picture or file. Papers are best shown at the office.

case-blocked = Nothing goes from here to this office any more. I still answer you. In danger, press “Help now”.

case-waits = Your request is waiting already. You can add something here by writing.
    .back = Take the request back
    .on = Go on waiting
    .taken-back = Your request is taken back. Nobody reads it any more. You can ask anew at any time.

case-which = You have more than one open conversation. Which one is your message for?
    .request = Request
    .complaint = Complaint
    .professional = Professional question
    .talk = Conversation { $number }
    .none = Do not send
    .sent = Sent.
    .kept = All right. I have sent nothing.
    .quote = Please reply directly to a message from the person. Then I know who it is for.

case-mydata = Requests
    .request = Your request to the counselling service
    .waiting = It is waiting.
    .taken = A person has it.
    .closed = It has ended. It will be deleted on { $date }.
    .messages = { $number ->
        [one] Stored: { $number } message. It is in this chat.
       *[other] Stored: { $number } messages. They are in this chat.
    }
    .told = This is what you told us:
case-times = Your counselling service suggests these times. Please choose one.
    .taken = Sorry, this time is already taken. Does another one suit you?
    .none = There is no free time at the moment. Please write to your counsellor.
    .have = You already have an appointment with this service. You can change it with /appointments.
    .remind = Would you like me to remind you of the appointment?
    .remind-yes = Yes, remind me
    .remind-set = All right. I will remind you of the appointment.
    .gone = This appointment does not exist any more.

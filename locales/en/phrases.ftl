### Ready sentences of counsellors, found in German and read in the client's language. Draft.

phrase-groups = Ready sentences
    .greeting = Greeting
    .understanding = Understanding, language
    .concern = Concern and letter
    .papers = Papers
    .next = Next steps
    .meeting = Appointment
    .calm = Calm and trust
    .crisis = Danger and help
    .limits = The hard ones
    .closing = Closing

phrase-documents = Paper
    .letter = Letter
    .envelope = Envelope
    .earlier-letters = Earlier letters
    .last-decision = Last decision letter (Bescheid)
    .form = Form (Formular)
    .id-card = Identity card (Ausweis)
    .passport = Passport (Pass)
    .residence-paper = Residence paper
    .asylum-paper = Paper from the asylum procedure (Asylverfahren)
    .admission = Admission letter (Aufnahmebescheid)
    .admission-slip = Registration slip (Registrierschein)
    .registration = Proof of address (Meldebescheinigung)
    .landlord-paper = Landlord’s proof of moving in (Wohnungsgeberbestätigung)
    .rent-contract = Rent contract (Mietvertrag)
    .insurance-card = Health insurance card (Gesundheitskarte)
    .treatment-voucher = Paper for the doctor (Behandlungsschein)
    .birth-certificate = Birth certificate (Geburtsurkunde)
    .marriage-certificate = Marriage certificate (Heiratsurkunde)
    .vaccination-record = Vaccination record (Impfausweis)
    .school-papers = School reports (Schulzeugnisse)
    .certificates = Certificates and diplomas (Zeugnisse)
    .translations = Translations, if you have any
    .cv = CV (Lebenslauf)
    .course-papers = Papers from the German course
    .course-permission = Permission or duty for the course (Berechtigung, Verpflichtung)
    .work-contract = Work contract (Arbeitsvertrag)
    .payslips = Payslips (Lohnabrechnungen)
    .termination = Notice that ends a contract (Kündigung)
    .bank-statement = Bank statements (Kontoauszüge)
    .bills = Bills and reminders (Rechnungen, Mahnungen)
    .loss-report = Report of the loss to the police (Verlustanzeige)
    .release-paper = Release paper (Entlassungsschein)
    .own-notes = Your notes

## Greeting

phrase-greeting-hello = Hello. I am a human being, not a program. I work at the advice centre.

phrase-greeting-field = I advise people who are new in Germany.

phrase-greeting-office = I am writing to you from this office: { $place }

phrase-greeting-read = I have read your request. Thank you for your trust.

phrase-greeting-no-names = I do not need your name. I will not give my name here either.

phrase-greeting-takeover = Today I am answering for someone else in our team. I have read what you wrote.

phrase-greeting-welcome-back = It is good to hear from you again.

phrase-greeting-how = How can I help you?

phrase-greeting-time-now = Do you have time to write now?
    .yes = Yes
    .later = Later

phrase-greeting-alone = I ask this to protect you. Can you write without being disturbed right now?
    .yes = Yes
    .no = No

## Understanding, language

phrase-understanding-ready = I use ready-made sentences in your language. They help us understand each other.

phrase-understanding-cannot-read = Unfortunately I cannot read your language. Please answer with the buttons when there are any.

phrase-understanding-short = Please write short sentences. Then I can understand you better.

phrase-understanding-one-question = Please ask one question at a time.

phrase-understanding-which-language = In which other language can you write to me?
    .german = In German
    .english = In English
    .other = Yet another one
    .own = Only in this one

phrase-understanding-dialect = Which language or dialect do you prefer to speak?

phrase-understanding-reading = Can you read my messages well?
    .yes = Yes
    .partly = Partly
    .no = No

phrase-understanding-clear = Is my message clear to you?
    .yes = Yes
    .partly = Partly
    .no = No

phrase-understanding-other-words = I have not understood that yet. Please write it in other words.

phrase-understanding-right = Did I understand you correctly?
    .yes = Yes
    .partly = Partly
    .no = No

phrase-understanding-interpreter = An interpreter can join the talk. Would you like one?
    .woman = Yes, a woman
    .man = Yes, a man
    .any = Yes, woman or man
    .no = No

phrase-understanding-stranger = Should the interpreter be someone who does not know you or your community?
    .yes = Yes
    .any = It does not matter

phrase-understanding-adults = Our interpreters are adults who keep everything confidential. Children do not need to interpret.

phrase-understanding-text-only = Photos and voice messages do not reach me. Please write a short text.

## Concern and letter

phrase-concern-about = What is it about? Please write it briefly and without names.

phrase-concern-most = What helps you most right now?
    .letter = Understand a letter
    .form = Fill in a form
    .appointment = An appointment
    .listen = Someone to listen
    .other = Something else

phrase-concern-urgency = How urgent is it?
    .today = Today
    .week = This week
    .later = It can wait

phrase-concern-whom = Who is it about? Please do not give a name.
    .self = Me
    .family = My family
    .other = Other people

phrase-concern-letter = Have you received a letter about this?
    .yes = Yes
    .no = No

phrase-concern-letter-office = Which office is the letter from? The name is usually at the very top.

phrase-concern-letter-word = Which German word is printed large above the text? Please write only this word.

phrase-concern-letter-deadline = A deadline (Frist) is a date by which you are asked to do something. Is there such a date in the letter?
    .yes = Yes
    .no = No
    .unknown = I don’t know

phrase-concern-letter-date = By which date are you asked to do something? Please write only day, month and year.

phrase-concern-yellow = Did the letter come in a yellow envelope?
    .yes = Yes
    .no = No
    .unknown = I don’t know

phrase-concern-decision = In a decision letter (Bescheid), an office says what it has decided. Is the word Bescheid in the letter?
    .yes = Yes
    .no = No
    .unknown = I don’t know

phrase-concern-office-contact = Have you already talked to an office about this?
    .yes = Yes
    .no = No

phrase-concern-other-help = Is another advice centre already helping you with this?
    .yes = Yes
    .no = No

phrase-concern-more = You are welcome to write a little more. You decide what I should know.

## Papers

phrase-papers-bring =
    Please bring with you:
    { $document }

phrase-papers-without = Please come even without papers. We start with what there is.

phrase-papers-no-photos = Please do not send photos of papers here. Please show the paper at the advice centre.

phrase-papers-have =
    Do you have this paper?
    { $document }
    .yes = Yes
    .no = No
    .lost = Lost
    .unknown = I don’t know

phrase-papers-which = There is different advice for different papers. Which paper do you have?
    .asylum = Asylum or Duldung
    .permit = Residence permit
    .eu = EU identity card
    .spaet = Spätaussiedler
    .other = Another one or none

phrase-papers-asylum = Which German word is on your paper from the asylum procedure?
    .arrival = Ankunftsnachweis
    .gestattung = Aufenthaltsgestattung
    .duldung = Duldung
    .other = Another one or none

phrase-papers-permit = Which German word is on your card or your paper?
    .erlaubnis = Aufenthaltserlaubnis
    .fiktion = Fiktionsbescheinigung
    .niederlassung = Niederlassungserlaubnis
    .other = Another one or none

phrase-papers-valid = The paper says until when it is valid. Is it still valid today?
    .yes = Yes
    .no = No
    .unknown = I don’t know

phrase-papers-keep = Please keep the letter and the envelope together. The envelope can be important.

phrase-papers-copy = It is best to give the office a copy. You keep the original.

phrase-papers-sign = Please do not sign anything yet. We will first look at it together.

phrase-papers-page = Please look at this page: { $number }

phrase-papers-today = This is urgent. Please show the letter to an advice centre or a lawyer today.

phrase-papers-safer-first = Do you have no residence paper? Please ask an independent advice centre first, and a public office only after that.

## Next steps

phrase-next-ask = I will ask about it and then write to you again.

phrase-next-today = I will write to you again today.

phrase-next-workday = I will write to you again on the next working day.

phrase-next-wait = Please wait a moment. I am reading.

phrase-next-not-reached = I have not reached anyone there yet. I will keep trying.

phrase-next-office-closes = The advice centre is closing now. We will go on writing here on the next working day.

phrase-next-late-sorry = My answer comes late. I am sorry. Thank you for waiting.

phrase-next-date-passed = Has the date already passed? Please call the office today. I will help you with it.

phrase-next-german-text = I will write you a short text in German. You can show it at the office.

phrase-next-other-office = There is another office for this question. It is called: { $place }

phrase-next-share-office =
    May I pass on your request? They would read it there in order to help you.
    Office: { $place }
    .yes = Yes
    .no = No
    .ask = First a question

phrase-next-share-colleague = May someone else from our team read your request? Then I can give you a better answer.
    .yes = Yes
    .no = No
    .ask = First a question

phrase-next-shared =
    Your request is there now, as you allowed.
    Office: { $place }

phrase-next-not-shared = All right, I will not pass anything on. We will go on together here.

phrase-next-withdraw = You can withdraw your consent at any time. Just write to me.

## Appointment

phrase-meeting-offer =
    I can offer you an appointment.
    Day: { $date }
    Time: { $time }
    Place: { $place }
    Does that suit you?
    .yes = Yes
    .no = No
    .other = Another time

phrase-meeting-open-hour =
    You can come to the open consultation hour without an appointment.
    Day: { $date }
    Starts at: { $time }
    Place: { $place }

phrase-meeting-phone =
    You call me. I do not need your number.
    Day: { $date }
    Time: { $time }
    Does that suit you?
    .yes = Yes
    .no = No
    .other = Another time

phrase-meeting-way = How would you like to go on talking with me?
    .chat = Here in the chat
    .phone = I will make the call
    .office = In the office

phrase-meeting-day-time = When does an appointment suit you better?
    .morning = In the morning
    .afternoon = In the afternoon
    .any = Either is fine

phrase-meeting-confirmed =
    The appointment is confirmed.
    Day: { $date }
    Time: { $time }
    Place: { $place }

phrase-meeting-moved =
    Unfortunately we need to change our appointment.
    New day: { $date }
    Time: { $time }
    Does that suit you?
    .yes = Yes
    .no = No
    .other = Another time

phrase-meeting-cancel =
    Unfortunately this appointment cannot take place. I am sorry. We will find a new one.
    Day: { $date }

phrase-meeting-cannot-come = If you cannot come, just write to me. I do not need a reason.

phrase-meeting-missed = We did not meet today. That is all right. Would you like a new appointment?
    .yes = Yes
    .later = Later
    .no = No

phrase-meeting-place =
    You will find us here:
    { $place }

phrase-meeting-room = Please come to this room: { $number }

phrase-meeting-companion = You are welcome to bring someone you trust.

phrase-meeting-children = Are children coming with you? Then we will plan for it.
    .yes = Yes
    .no = No
    .unknown = I don’t know

phrase-meeting-stairs = Do you need access without stairs?
    .yes = Yes
    .no = No

phrase-meeting-late-me =
    I am sorry, I am running late. Please wait for me.
    Minutes, roughly: { $number }

phrase-meeting-late-you = Please come even if you are late.

## Calm and trust

phrase-calm-free = The advice is free.

phrase-calm-secret = I do not pass anything on of my own accord. The limits are danger to life, danger to a child or a court order.

phrase-calm-stop = You can stop at any time. You do not need a reason.

phrase-calm-take-time = Take your time. You can also answer later.

phrase-calm-thanks = Thank you for writing this to me.

phrase-calm-hard = That sounds like a hard time. It is good that you are asking.

phrase-calm-not-everything = You do not need to tell everything. Write only what you want to.

phrase-calm-any-question = You may ask anything. No question is silly.

phrase-calm-mistakes = Spelling mistakes do not matter. Just write as best you can.

phrase-calm-you-decide = You decide. I show you what ways there are.

phrase-calm-steps = We will go one step at a time.

phrase-calm-break = Would you like to take a break? We can go on writing later.
    .yes = Yes
    .no = No

## Danger and help

phrase-crisis-safe = Your safety is important to me. Are you safe now?
    .yes = Yes
    .no = No
    .unknown = I don’t know

phrase-crisis-call = Is a life in danger? Please call an emergency number right away. The numbers are under “Help now”.

phrase-crisis-police = If there is danger, please call the police right away. The number is under “Help now”.

phrase-crisis-ambulance = Please call an ambulance right away. You can do that without papers too. The number is under “Help now”.

phrase-crisis-not-alone = Thank you for saying that. You are not alone with this.

phrase-crisis-somebody = Is someone you trust with you right now?
    .yes = Yes
    .no = No

phrase-crisis-others = Is anyone else in danger, for example a child?
    .yes = Yes
    .no = No
    .unknown = I don’t know

phrase-crisis-can-call = Can you make a phone call safely now?
    .yes = Yes
    .no = No

phrase-crisis-ask-near = If you cannot call, ask a person near you to do it.

phrase-crisis-write = You can also write. Press “Help now” and choose what is happening. There you will find “I cannot call”.

phrase-crisis-talk = Would you like to talk to a person on the phone now? You do not need to give a name.
    .yes = Yes
    .no = No
    .later = Later

phrase-crisis-watched = Might someone else be reading the messages on your phone?
    .yes = Yes
    .no = No
    .unknown = I don’t know

phrase-crisis-clear-chat = Please delete this chat after reading. Then nobody sees it on your phone any more.

phrase-crisis-safe-place = Please go to a safe place if that is possible.

phrase-crisis-no-quarrel = Please do not put yourself in danger. You do not need to argue with anyone.

phrase-crisis-no-guilt = It is not your fault. It is good that you are looking for help.

phrase-crisis-leaving = I will not be here much longer. If there is danger, please do not wait for me.

## The hard ones

phrase-limits-not-sure = I do not know that for sure. I will ask.

phrase-limits-not-mine = I am not allowed to decide that. The office decides it.

phrase-limits-no-forecast = I cannot say how it will end. I do not want to make false promises.

phrase-limits-rules-change = These rules change often. I will check what applies today.

phrase-limits-lawyer = A lawyer can help with this question. Shall I look for one with you?
    .yes = Yes
    .no = No
    .unknown = I don’t know

phrase-limits-no-money = I cannot give you money. I will show you where you can ask.

phrase-limits-others-names = Please do not write names or plans of other people.

phrase-limits-private = Please do not write names, numbers or an address here. I do not need them.

phrase-limits-telegram = This chat runs on Telegram and is not end-to-end encrypted. It is better to talk about sensitive matters in the office.

phrase-limits-no-why = I do not ask why. You decide what we talk about.

phrase-limits-undecided = You do not need to have decided anything. Talking is enough for a start.

phrase-limits-experienced = There are people with a lot of experience in this. They do not ask why. Would you like to talk to them?
    .yes = Yes
    .no = No
    .later = Later

phrase-limits-calm-tone = I would like to help you. Please let us write calmly to each other.

phrase-limits-other-person = Would you rather write with someone else from our team?
    .yes = Yes
    .no = No

phrase-limits-complaint = Are you not satisfied? You can make a complaint, even without giving your name.

## Closing

phrase-closing-solved = Is your question solved now?
    .yes = Yes
    .partly = Partly
    .no = No

phrase-closing-anything-else = Do you have another question?
    .yes = Yes
    .no = No

phrase-closing-summary = I will write down briefly what we have talked about.

phrase-closing-open-again = Is something still open? Write within the next 14 days. Then we will go on from here.

phrase-closing-quiet = I have not heard from you for a while, so I am closing the request. You can write again at any time.

phrase-closing-program = I am ending our talk now. The program is still here for you.

phrase-closing-delete = You can delete everything. Just write: delete

phrase-closing-goodbye = Thank you for the talk. All the best to you.

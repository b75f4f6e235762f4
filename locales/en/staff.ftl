### Texts for staff: queue, cases, profile. They exist in German and English.

staff-roles = Roles
    .helper = Helper
    .counsellor = Counsellor
    .exit-counsellor = Exit counsellor
    .coordinator = Coordinator
    .admin = Admin
    .operator = Operator
staff-topics = Topics
    .res = Residence
    .asyl = Asylum
    .spaet = Resettlers
    .famreu = Family reunification
    .papers = Papers
    .lang = German course
    .recog = Recognition
    .edu = School, training
    .kita = Childcare
    .work = Work
    .labour = Rights at work
    .ben = Benefits
    .money = Money, debts
    .hous = Housing
    .auth = Offices, letters
    .daily = Everyday life
    .health = Health
    .ment = Mental health
    .fam = Family
    .addict = Addiction
    .disc = Discrimination
    .vol = Volunteering
    .meet = Meeting, leisure
    .prison = After prison
    .exiti = Leaving a group (1)
    .exitr = Leaving a group (2)
    .return = Return, onward
    .other = Other
staff-queues = Kind
    .urgent = Urgent request
    .general = No topic
    .exit = Special case
    .professional = Professional
    .complaint = Complaint
staff-rungs = Why here
    .here = Place and language fit your office.
    .cooperating = From an office that you cooperate with. The person agreed to that.
    .interpreter = Nobody near speaks this language. Please settle: German, English or an interpreter.
    .next-day = No office is there for this place or topic. Please look for a way.
staff-crisis = Danger
    .k-med = Sign: medical emergency. Please answer at once.
    .k-sui = Sign: does not want to live. Please answer at once.
    .k-vio = Sign: violence. Write neutrally, do not call back.
    .k-child = Sign: a child at risk or alone.
    .k-expl = Sign: exploitation or force. Do not advise to confront.
    .k-threat = Sign: threat or attack.
    .k-home = Sign: no bed tonight.
    .k-deport = Sign: deportation or detention. Counsel today.
staff-case = Case
    .new = New case
    .urgent = urgent
    .threat = threat
    .since = since { $time }
    .gone = Case { $code } is taken.
    .danger = Attention: a sign of danger.
    .edited = changed
    .rule = Rule of the clearing: { $rule }
    .untold = Nothing told yet.
    .how = Just write. Your words go to this person. Several cases: reply to a message. Find a phrase: :te
    .reading = You only read. Your words do not go to this person.
    .noted = Note on { $code } kept. It is never sent.
    .threat-set = { $code }: threat noted.
    .threat-off = { $code }: mark removed.
    .block-proposed = { $code }: block proposed. A second person decides.
    .block-done = { $code }: blocked and closed.
    .block-refused = { $code }: not blocked.
    .given-back = { $code } is back in the queue.
    .given-on = { $code } is handed on.
    .given-away = A colleague has { $code } now.
    .given-to-you = You have case { $code } now.
    .asked = { $code }: the person is asked. Until then the case stays with you.
    .closed = { $code } is closed.
    .phrase-sent = { $code }: sent.
    .lease = { $code } went back to the queue: no answer for long.
    .waits-long = This case has waited for long.
staff-case-gone = This case is gone.
staff-case-elsewhere = At { $office } a case waits that nobody takes. Language: { $language }. Please talk to the coordination there.
staff-client = Client
    .ended = { $code }: the person ended the talk.
    .reopened = { $code } is open again, with you.
    .erased = { $code }: the person deleted everything. The case is gone.
    .blocked = { $code }: the person cannot be reached. They blocked the bot.
    .back = { $code }: the person can be reached again.
    .not-arrived = { $code }: this message did not arrive.
    .office-yes = { $code }: the person agrees. The case is there now.
    .office-no = { $code }: the person does not want that. The case stays with you.
staff-refused = Not possible
    .not-allowed = { $code }: your role may not do that.
    .theirs = { $code }: somebody else has this case.
    .not-now = { $code }: not possible at the moment.
    .same-person = { $code }: a second person has to decide that.
staff-buttons = Buttons
    .take = Take
    .read = Read
    .queue = Queue
    .cases = My cases
    .office = Office
    .profile = Profile
    .phrases = Phrases
    .note = Note
    .transfer = Hand on
    .close = Close
    .more = More
    .history = History
    .consult = Ask colleagues
    .give-back = Give back
    .threat = Note a threat
    .no-threat = Remove the mark
    .block = Propose a block
    .block-yes = Yes, block
    .block-no = No
    .close-now = Close now
    .cancel = Cancel
    .next = Next
    .send = Send
    .invite = Invite
    .colleagues = Who works here
    .link-group = Connect the group
    .away-1 = Away today
    .away-7 = Away for 7 days
    .away-14 = Away for 14 days
    .back-again = Back again
    .free = Free for others
    .not-free = Not free for others
    .suspend = End access
    .leave = Yes, I leave
    .week = Appointments
    .earlier = ‹ Earlier
    .later = Later ›
    .book = Give an appointment
    .propose = Offer 3 times
    .shut = Close days
    .shut-office = The whole office
    .shut-me = Only me
    .shut-undo = Open again
    .shut-tell = Cancel and tell them
    .conflicts = Outside of hours
    .reminders = Reminders
    .feed-new = New address
    .feed-end = End the address
    .import-end = End my import
    .import-end-office = End the office’s import
staff-history = History
    .client = Client
    .staff = Counselling
    .note = Note (internal)
    .none = Nothing written yet.
staff-media = Media
    .photo = [photo]
    .voice = [voice message]
    .file = [file]
staff-menu =
    { $office }
    Role: { $role }

    What would you like to do?
staff-queue = { $number ->
        [one] One case waits:
       *[other] { $number } cases wait:
    }
staff-queue-empty = Nobody waits.
staff-cases = Your cases. → shows where your words go:
staff-cases-none = You have no case at the moment. The queue: /queue
staff-board = { $number ->
        [0] Nobody waits.
        [one] One case waits:
       *[other] { $number } cases wait:
    }
    .more = and { $number } more
    .taken = With counsellors: { $number }
staff-warning = { $code }: what you are about to read may be hard to bear. You may give the case back.
staff-whom = To whom does this go?
staff-nobody = You have no case at the moment. Nothing was sent. The queue: /queue
staff-not-yours = You do not have this case any more. Nothing was sent.
staff-no-media = Only text goes on from here. Nothing was sent.
staff-edit-lost = This change goes to nobody. Please write anew.
staff-cancelled = All right, nothing was done.
staff-note-ask = Note on { $code }: please write. It is never sent.
staff-note-new = New note on { $code } (internal):
staff-consult-ask = A question on { $code } to colleagues: please write, without names.
staff-consult-new = A colleague asks about { $code }:
staff-consult-sent = { $number ->
        [0] Nobody is there at the moment who may read this. The question stands in the case as a note.
        [one] One person reads your question.
       *[other] { $number } people read your question.
    }
staff-block-ask = { $code }: shall this person be blocked? Their messages then reach nobody here any more.
staff-transfer = { $code }: hand it on to whom? For another office the person is asked first.
staff-close = Close { $code }: what was reached? Several or none is right.
staff-outcome-groups = Groups
    .end = How it ended
    .life = Life
    .work = Work
    .learning = Learning
    .volunteering = Volunteering
staff-outcomes = Outcomes
    .answered = Question answered
    .referred = Referred
    .no-offer = No offer found
    .no-reply = No reply
    .withdrew = Withdrew
    .awo-1 = Status secured
    .awo-2 = Shapes own life
    .awo-3 = Plan carried out
    .awo-4 = Agreed goals reached
    .awo-5 = Fewer problem fields
    .awo-6 = Adds to own livelihood
    .awo-7 = Crisis mastered
    .awo-8 = Livelihood secured
    .awo-9 = Towards labour market
    .awo-10 = Uses job placement alone
    .awo-11 = Joined a measure
    .awo-12 = Applies alone
    .awo-13 = Work contract
    .awo-14 = Subsidised job
    .awo-15 = Towards a degree
    .awo-16 = Career advice
    .awo-17 = Placed in training or job
    .awo-18 = In integration course
    .awo-19 = Other language course
    .awo-20 = Recognition
    .awo-21 = Course completed
    .awo-22 = Fewer drop-outs
    .ks-development = Development
    .ks-trust = Trust
    .ks-motivation = Motivation
    .ks-course = Course started
    .ks-work = Insured work
staff-phrases = Phrases for { $code }. Search: a colon and two letters, for example :te
staff-phrases-found = Found:
staff-phrases-none = No phrase fits. The groups: /phrases
staff-phrase-open = A phrase was still open. I put it aside and sent nothing. Please write once more.
staff-blanks = Blanks
    .date = Which day? For example 3.12.
    .time = What time? For example 9:30
    .place = Which place? Street, room or office
    .document = Which paper?
    .number = Which number?
staff-blank-odd = That does not fit the blank. Please once more, or cancel.
staff-pin = Your PIN, please. I delete it from the chat at once.
staff-pin-new = Please write a new PIN of 6 digits. I delete it from the chat at once.
staff-pin-odd = A PIN has 6 digits, not all the same and not in a row. Please once more.
staff-pin-set = The PIN holds. After 60 minutes without work I ask for it again.
staff-pin-wrong = The PIN is not right. Please once more.
staff-pin-closed = Wrong too often. Please try again in 15 minutes. Your coordination knows of it.
staff-pin-alarm = Somebody of your office typed the PIN wrong 5 times. Is a phone lost?
staff-unlocked = All right. You can work.
staff-locked = Locked. At the next case I ask for the PIN.
staff-welcome =
    Welcome. You now work here: { $office }
    Role: { $role }

    Clients see only your role and the office. Your Telegram name stays hidden.
staff-already = You work here already. For another office, leave first: /leave
staff-ask-languages = In which languages do you counsel?
staff-ask-topics = Which topics do you know? None means: all of them.
staff-duty = When do you get new cases?
    .office = While the office is open
    .on = Always, from now on
    .off = Not at the moment
staff-ready = Done. New cases come here. A name of your own for clients: /name
staff-name-ask = Which name shall clients see? A first name is enough. A dash means: none.
staff-name-long = At most 30 characters, please.
staff-name-set = All right. Clients see this name.
staff-name-off = All right. Clients see no name.
staff-leave = Would you like to leave? Your cases go back to the queue.
staff-left = You do not work here any more. Thank you for everything.
staff-suspended = Your access is ended. Your coordination answers questions.
staff-office = Office
    .away = Away until { $when }.
    .free = Free for cases of other offices.
    .group = The group is connected.
    .not-free = Not free for cases of other offices.
    .no-group = No group connected yet.
staff-not-yours-to-do = Your role may not do that.
staff-invite = Invitation as { $role }, valid once, for 48 hours:
staff-group = Add me to your group with this link. It is valid for 15 minutes:
staff-colleagues = Who works here:
staff-help =
    /queue  Who waits
    /cases  My cases
    /case A7K2  Read a case
    /phrases  Phrases, or search :te
    /note  A note, never sent
    /consult  Ask colleagues
    /transfer  Hand on
    /giveback  Back to the queue
    /close  Close
    /today  Appointments today, /week  7 days
    /closed 24.12.  Close days
    /calendar  Own calendar
    /duty  Languages, topics, duty
    /name  A name for clients
    /pin  New PIN, /lock  Lock
    /office  Office, /leave  Leave
staff-alert =
    Attention: somebody may be in danger. No case yet.
    Kind: { $kind }
    Language: { $language }
    The person sees the emergency numbers and can call for a person.

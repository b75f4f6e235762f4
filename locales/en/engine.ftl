### The program's own messages: fixed row, hints, corrections, parts of cards.

fixed-row = Always here
    .help = Help now
    .person = Person
    .language = Language
    .back = Back
    .more = More
    .skip = Skip
    .unknown = I don’t know

question-progress = Question { $number } of at most { $total }

not-understood =
    I did not understand that. Please choose a button. You can also ask for a person.

not-understood-again =
    I am sorry, I still do not understand that. You are not doing anything wrong. Please choose a button, or call a service.

input-hint-place =
    I am sorry, I do not know this place. Please write the postcode or a larger town nearby. I do not need your street.

input-hint-number =
    Please write a number from { $min } to { $max }.

input-hint-date =
    Please write day, month and year. An example: 24.12.2026

input-hint-text =
    Please write a short text. Please do not write names or numbers.

too-long =
    That is a little too long for me. Please write at most { $number ->
        [one] { $number } character
       *[other] { $number } characters
    }.

step-gone =
    Sorry, these questions have changed in the meantime. Your answers are still here. We will go on from here.

nothing-before =
    Our talk begins here. It is not possible to go further back.

press-old =
    This button belongs to an earlier question. This is where we are now.

write-again =
    Thank you. Please write your question once more. What you type is not stored here.

crisis-near =
    The emergency numbers are further up. “Help now” shows them again.

language-changed =
    Of course. From now on I write in English.

not-translated =
    This text is not yet available in your language. Here it is in another language: { $language }

not-possible-here =
    I cannot read photos, files or voice messages here. I have not saved anything.

    This is how you show papers safely: take the paper and the envelope with you to the advice centre. Please do not send photos of them.

    You can go on here with buttons or a short text.

contact-dropped =
    Thank you. I do not need your contact or your location. I have not saved it.

place-several =
    There are several places with this name in Germany. Which one is it? You can also write the postcode.

place-taken =
    I understood the place as: { $place }. You can change this with “Back”.

# Said once, in counselling mode, when a sign of danger was seen.
alerted =
    The advice centre now sees that someone here needs help. It does not see your text. I do not know if anyone is there right now.

went-wrong =
    Sorry, something went wrong on my side. Your answers are still here. You can reach the main menu and a person with the buttons.

started-anew =
    Sorry, the program was renewed. That is why we start again from the beginning.

# $when in the texts of a hand-over, after a colon.
when-parts = When
    .next-working-day = on the next working day
    .soon = with priority, as soon as possible

correct-ask =
    Which answer would you like to change?
    .older = Older answers

strike-ask = What shall the counsellors not read?

strike-none = There is nothing to leave out.

strike-done = All right. They will not read that.

correct-none =
    There is no answer yet that you can change.

correct-done =
    Good. The answer is changed.

answer-parts = The answer
    .steps = What you can do:
    .bring = Please bring:
    .whom = Where to ask:
    .as-of = As of { $date }. General information, not legal advice.
    .helpers = More help:
    .may-change = These rules can change. Please ask a person before you decide anything.

summary-parts = Your answers
    .none = You have not given any answers yet.
    .skipped = no answer given

welcome-back =
    It is good to have you back.

ended =
    The talk has ended. Write anything, and we will start again.

handed-over =
    The advice centre will write to you here. Until then you can go on asking.

expired-general =
    The rules for this may have changed. I do not want to tell you anything wrong. A person knows the latest rules.

offices-found =
    These services can probably help.

offices-none =
    I do not know a service for this near you yet. These services give advice online. An advice centre can look further with you.

card-parts = The service
    .phone = Phone
    .fax = Fax
    .email = E-mail
    .web = Website
    .address = Address
    .hours = Hours
    .languages = Languages
    .cost = Cost
    .area = Area
    .bring = Please bring
    .not-given = not given
    .as-of = As of
    .free = free
    .appointment-only = by appointment only
    .source = Source
    .interpreter = interpreters possible
    .accessibility = Accessibility
    .map = Map
    .more = More services
    .number-wrong = Number does not work

public-body =
    Important: this is a public office. Most public offices report people without papers. If you have no papers, please go to an independent advice centre first.

number-reported =
    Thank you, that helps other people. The team now sees that this number does not work. It does not see who you are.

hours-parts = Hours
    .always = day and night
    .daily = every day
    .unknown = hours not known
    .from-to = { $from } to { $to }
    .closed-now = closed now
    .open-until = open now until { $time }
    .open-now = open now
    .opens-today = opens today at { $time }
    .opens = opens again: { $day }, { $time }
    .holiday = closed today, public holiday
    .closed-today = closed today

number-parts = Phone
    .free = free
    .normal-cost = normal call charges
    .anonymous = no name needed
    .languages = Languages
    .languages-unknown = Languages: not known
    .chat = also by chat

language-names = Languages
    .de = German
    .en = English
    .ar = Arabic
    .tr = Turkish
    .fr = French
    .uk = Ukrainian
    .ru = Russian
    .fa = Persian (Farsi)
    .other = another language

faq-perhaps = I am not sure what you mean. Is it one of these questions?
    .none = None of these

join-ask = Hello. I am Lotse, a computer program. You have an appointment: { $when }
    .place = Place: { $place }
    .reminders = I can remind you of it:
    .only-confirmation = The appointment is soon. You only get a confirmation.
    .languages = I write in { $language } and in German.
    .discreet = The messages only say day and time.
    .free = This is free. You can stop it at any time.
    .telegram = Telegram is a company outside the EU. The chat there is not fully secret.
    .private = The office does not see who you are in Telegram. It only sees whether messages arrive and what you answer.
    .question = Shall I remind you?
    .yes = Yes, please remind me
    .no = No, thank you
    .language = Another language
    .menu = To the menu

join-language = In which language shall I write?

join-confirmed = Good, I will remind you of your appointment: { $when }
    .stop = Stop reminding me

join-stopped = Good, I will not remind you any more. The appointment stays.

join-declined = Good, I will not remind you. I have stored nothing. The appointment stays.

join-unknown = I do not know this code. Please look at the letter once more. Or ask where the letter came from.

join-used = This code was used already. Each code works only once. Please ask where the letter came from.

join-over = This code is no longer valid. Please ask where the letter came from.

join-yours = I already remind you of this appointment: { $when }

join-many = These were many wrong codes. Please try again in an hour.

join-moved = Your appointment has a new time: { $when }
    .place = Your appointment is now at another place: { $when }

join-cancelled = Your appointment does not take place: { $when }

join-letter = Reminder of your appointment
    .what = A computer program can remind you of your appointment in Telegram. It writes in your language.
    .free = This is free and voluntary. You can stop it at any time.
    .scan = Scan this picture with your phone’s camera.
    .open = Or open this link:
    .type = Or write this code to { $bot } in Telegram:
    .once = The code works only once. Show it to nobody.

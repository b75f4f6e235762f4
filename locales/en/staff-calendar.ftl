### Texts for staff: appointments, closed days, calendars.

staff-appointments = Appointments. A button shows more:
    .no-case = without a case
    .more = and { $number } more
staff-appointments-none = No appointments in this time.
staff-ways = Way
    .onsite = on site
    .phone = phone
    .video = video
staff-appointment-states = State
    .requested = asked for
    .booked = booked
    .confirmed = will come
    .attended = came
    .missed = did not come
    .cancelled = cancelled
    .taken = taken
staff-appointment-buttons = Buttons
    .accept = Accept
    .decline = Not possible
    .attended = Came
    .missed = Did not come
    .move = New time
    .off = Cancel it
    .offsure = Yes, cancel it
    .case = To the case
staff-appointment = Appointment
    .unreachable = This person cannot be reached. They blocked the bot.
staff-appointment-gone = This appointment does not exist any more.
staff-appointment-cancel = Really cancel it? The person hears it at once and can choose anew.
staff-appointment-done = Done
    .booked = All right. The person knows.
    .confirmed = All right. The person knows.
    .requested = All right. The appointment is asked for.
    .moved = Moved. The person knows.
    .cancelled = Cancelled. The person knows.
    .attended = All right, noted.
    .missed = All right, noted. Whoever wants reminders gets a kind word.
    .taken = All right.
staff-appointment-refused = Not possible
    .cancelled = This appointment is cancelled.
    .begun = That is possible before it begins only.
    .not-begun = That is possible once it has begun.
    .state = That is not possible with this appointment now.
staff-interpreter = Wish
    .woman = Wish: a woman interprets ({ $language }).
    .man = Wish: a man interprets ({ $language }).
    .any = Wish: somebody interprets ({ $language }).
    .apart = Nobody from their own community, please.
staff-which-type = { $code }: Which appointment?
staff-which-day = On which day? Days without a free time are left out.
staff-which-time = { $day }: At what time?
staff-no-time = No free time was found.
staff-time-taken = This time is not free.
staff-offers-none = Your office offers no appointments here.
staff-proposed = Proposal
    .sent = { $code }: 3 times are offered. None is held.
    .booked = { $code }: The person chose: { $when }
staff-why = Why not
    .past = The time is over.
    .staff-kind = Only staff give appointments of this kind.
    .limit = The person has as many appointments as allowed.
    .notice = It is too soon.
    .horizon = It is too far ahead.
    .closed = The day is closed (appointments.yaml).
    .exception = The day is an exception in the directory.
    .holiday = A public holiday.
    .weekday = The office does not open on this weekday.
    .outside-hours = The time lies outside of the hours.
    .off-grid = No appointment begins at this minute.
    .away = The office closed this time.
    .language = Nobody there speaks the language.
    .absent = Whoever could take it is not there.
    .busy = Whoever could take it has another appointment.
    .full = Every seat is taken.
    .staff-seats = The last seats are given by staff only.
    .no-offer = This kind does not exist any more.
    .free = This time is free.
staff-closed = Closed:
    .office = the whole office
    .me = only me
    .colleague = a colleague
    .how = To close: /closed 24.12. or /closed 24.12.-2.1.
staff-closed-whom = { $days }: For whom is it closed?
staff-closed-done = { $days }: closed. There are no new appointments then.
staff-closed-odd = I do not understand that. For example: /closed 24.12. or /closed 24.12.-2.1.
staff-closed-gone = This closing does not exist any more.
staff-closed-undone = Open again.
staff-closed-hit = { $number ->
        [one] One appointment lies in it. It stays until you cancel it:
       *[other] { $number } appointments lie in it. They stay until you cancel them:
    }
staff-closed-told = { $number ->
        [0] There was nobody to tell.
        [one] One person knows and can choose anew.
       *[other] { $number } people know and can choose anew.
    }
staff-closed-unreached = { $number ->
        [one] One person cannot be reached. They have blocked the bot:
       *[other] { $number } people cannot be reached. They have blocked the bot:
    }
staff-conflicts = { $number ->
        [one] One appointment no longer fits the hours. It stays until you change it:
       *[other] { $number } appointments no longer fit the hours. They stay until you change them:
    }
staff-conflicts-none = All appointments fit the hours.
staff-reminders = Reminders
    .passed = Last checked: { $when }.
    .in-time = No reminder is overdue.
    .overdue = Attention: a reminder has been due since { $when } and was not sent.
    .all-arrived = All reminders arrived.
    .lost = These reminders did not arrive. Ring only if the number was given for this:
staff-feed = Calendar
    .title = Appointment
    .name = Lotse
    .none = Your appointments in your own calendar: I make you a secret address. Only times and case codes stand there.
    .since = You have had a secret address since { $when }. A new one ends the old one.
staff-feed-new = Your secret address. I show it once only. Whoever has it sees your times:
staff-feed-path = Your secret address, behind the address of your Lotse server. I show it once only. Whoever has it sees your times:
staff-feed-ended = The address does not work any more.
staff-import = Import
    .how = Times from another calendar: /calendar import https://… Only when you are busy is taken over.
    .read = Your other calendar was read: { $when }
    .soon = Your other calendar will be read soon.
staff-import-taken = All right. I read the calendar every hour. Please delete your message with the address.
staff-import-odd = That is no address that I may read. It begins with https://
staff-import-ended = All right. The other calendar does not count any more.
staff-import-faults = Faults
    .unreachable = Your other calendar cannot be reached. The times from before still hold.
    .refused = The other calendar gives nothing. Please look at the address.
    .large = The other calendar is too large.
    .odd = There is no calendar at this address.
    .partly = I could not read some entries of your other calendar. The others count.

### Appointments, complaints, professionals and helpers.

appointments-by-phone =
    Appointments

    You cannot book an appointment here at the moment. Please call the advice centre or write to it. Ask for an interpreter too, if you would like one.
    .bring = Letter and envelope, identity card or passport, residence paper, latest Bescheid (letter with an office’s decision). You can also come without papers.
    .whom = The advice centre that fits you.

appointments-own-reminder =
    I cannot remind you at the moment. Please write down the day and the time.

    What would you like to do now?
    .offices = Find an advice centre
    .home = To the main menu

appointments-about =
    Appointments

    An appointment is a talk with a person from the advice centre. You choose a free time. Both sides can cancel. You can ask for an interpreter.
    .bring = Letter and envelope, identity card or passport, residence paper, latest Bescheid (letter with an office’s decision). You can also come without papers.
    .whom = The advice centre where you book.

appointments-menu =
    What would you like to do?
    .book = Choose a time
    .mine = My appointments
    .reminders = Reminders
    .person = A person, please
    .home = To the main menu

appointments-booked =
    Thank you. You can cancel the appointment at any time or choose a new time.

appointments-none =
    I cannot show any times here right now. A person can look for a time with you.

appointments-reminders =
    If you wish, I will remind you before the appointment. You decide this anew for each appointment.

    The reminder does not name any topic. You can turn it off at any time.
    .book = Choose a time
    .person = A person, please
    .home = To the main menu

complaint-direct =
    I am sorry if something was not good. Nothing is passed on from here.

    You can complain directly to the office or service, also without your name. Ask there for the manager. An advice centre can help you with this.
    .person = A person, please
    .home = To the main menu

complaint-menu =
    I am sorry if something was not good. A complaint helps us to get better.

    You do not need to give a name. The person it is about does not see the complaint.

    With “Send now” you agree: the complaints office reads your details in order to answer. You can take this back at any time.
    .send = Send now
    .about = Say more first
    .later = Not now

complaint-about =
    This helps your complaint to reach the right place sooner.

    What is it about?
    .waiting = Long waiting time
    .treatment = How I was treated
    .information = Wrong information
    .program = This program
    .other = Something else
    .name = Complaint about

complaint-summary =
    This is what the complaints office reads. It does not see your name or your phone number.

    Would you like to send it?
    .send = Send now
    .change = Change something
    .later = Not now

complaint-sent =
    Your complaint has been sent. Thank you for being open.

    Who answers: a person responsible for complaints
    When: { $when }
    Language: { $language }
    Cost: none

complaint-later =
    All right. Nothing was sent.

professional-menu =
    Please give no client data: no names and no cases.

    This area is for professionals, helpers and organisations.

    What are you looking for?
    .coaching = Coaching for teams
    .justice = Prison and probation
    .migration = Knowledge on migration
    .helper = I would like to help

professional-coaching =
    Coaching for professionals

    The project “A³ Alles auf Anfang” (a fresh start) advises professionals in Hesse. It supports Jobcenter (offices for work and basic benefits), companies, education and advice services. It is about people after prison and their way into daily life.
    .step-1 = Call the contact office.
    .step-2 = Describe your question in general terms, without names.
    .whom = The project’s contact office in Hesse.

professional-justice =
    Prison, probation, court support

    The pilot project “Kick-Off” works in Schleswig-Holstein. It is run by KAST and the Turkish Community of Schleswig-Holstein (Türkische Gemeinde). It trains professionals in prison, probation (Bewährungshilfe) and court support (Gerichtshilfe): ways of working, new groups, codes and symbols. It also helps professionals with single cases. It offers work on democracy too.
    .step-1 = Think about whether you want training or help with a single case.
    .step-2 = Ask the project, and do not describe any cases here.
    .whom = The project Kick-Off in Schleswig-Holstein.

professional-migration =
    Knowledge on migration

    A migration advice service (MBE) also advises institutions and services. Topics are, for example, countries of origin, religions, residence, benefits and work against racism.
    .step-1 = Look for the MBE near you.
    .step-2 = Ask about expert knowledge, networks and material in several languages.
    .whom = The local MBE. You will see an example in a moment.

professional-helper =
    I would like to help

    Private persons, clubs and other organisations can help. People who are new here can help too. There are trainings, meetings and groups such as a language café (Sprachcafé). A volunteer agency (Ehrenamtsagentur) helps to find voluntary work.
    .step-1 = Think about what you like to do and when you have time.
    .step-2 = Ask a volunteer service or your local council.
    .whom = The volunteer agency or the volunteer centre near you.

professional-card =
    This is what is listed. We do not know what is missing.

professional-direct =
    Nobody will write to you from here. Please ask the service directly.

    What would you like to do now?
    .more = Back to the choices
    .home = To the main menu

professional-offer =
    Our team can answer you. Your question goes to its own inbox, separate from requests by people who look for advice.

    With “Send now” you agree: the team reads your request in order to answer. You can take this back at any time. Please give no client data.
    .send = Send now
    .more = Back to the choices
    .home = To the main menu

professional-sent =
    Your request has been sent.

    Who answers: a person from the team
    When: { $when }
    Language: { $language }
    Cost: none

    Please still do not write any client data.

# Group: money, home and letters.

group-money-home =
    Money, home, letters

    Social benefits are money or help from the state. An authority is a public office.

    What fits your question?
    .name = Topic
    .ben = Social benefits
    .money = Money, debts, account
    .hous = Housing
    .auth = Offices, letters
    .daily = Daily life, your area

topic-ben =
    Social benefits

    Social benefits are money or help from the state. There are benefits, for example, for families, for people with little money or without work. The name of one benefit has changed often: Alg II, Bürgergeld, Grundsicherungsgeld.

    Which office helps also depends on your paper. If you have none, it is safer to go to an independent advice centre first. Often the Jobcenter is the right office, sometimes the social welfare office (Sozialamt). The Jobcenter helps with work and money, the Sozialamt with other hardship.
    .step-1 = Ask early, because many benefits only start when you apply.
    .step-2 = Get help with the application, and keep a copy.
    .step-3 = If you get a refusal, show it to an advice centre today.
    .bring = The latest Bescheid (letter with a decision), bank statements, papers about your rent.
    .whom = Migration advice (MBE) for adults. Youth migration service (JMD) for young people from 12 to 26.

topic-money =
    Money, debts, account

    Many people have worries about money or contracts. Debts are money that you still owe. A Mahnung is a letter that reminds you to pay. Debt advice (Schuldnerberatung) helps you to sort out debts.

    A Basiskonto is a basic account at a bank. Ask for it if you have no account.
    .step-1 = Collect all letters, also those you have not opened.
    .step-2 = Pay rent and electricity first if the money is not enough.
    .step-3 = Do not sign anything new before you have had advice.
    .bring = All letters, contracts and bank statements, in any order.
    .whom = Debt advice (Schuldnerberatung) near you or migration advice (MBE).

bed-tonight =
    I ask this first, so that you are safe today. You do not need to answer.

    Do you have a bed tonight?
    .yes = Yes
    .no = No
    .unsaid = I prefer not to say

topic-hous =
    Housing

    Finding a home often takes a lot of patience. The rental contract (Mietvertrag) states the rules and the costs. Extra costs (Nebenkosten) are, for example, water and heating. A WBS is a paper for low-cost flats.

    If you have no residence paper, it is safer to go to an independent advice centre first. You usually get the WBS at the Wohnungsamt. It is the public office for housing.

    Will you soon have no bed? Then press “Help now”.
    .step-1 = Ask an advice centre for help with your search.
    .step-2 = Do not pay money for a flat that you have not seen.
    .step-3 = If a letter says that you are losing your home, show it to an advice centre today.
    .bring = Rental contract, letters about the flat, identity card and papers about your money, if you have them.
    .whom = Migration advice (MBE) or another social advice centre near you.

topic-auth =
    Public offices, letters, forms

    An authority is a public office. A Bescheid is a letter with a decision. A Frist is a date by which you can answer. A Formular is a form: a sheet with questions.

    If you have no residence paper, ask an independent advice centre first, before any public office.

    Have you missed a date? This happens to many people. Call the office today, and keep proof.
    .step-1 = Look in the letter for the date and the name of the office.
    .step-2 = Show the letter with its envelope to an advice centre today.
    .step-3 = Ask for help with filling in forms, and keep a copy.
    .bring = The letter and the envelope, and your identity card or residence paper.
    .whom = Migration advice (MBE) for adults. Youth migration service (JMD) for young people from 12 to 26.

topic-daily =
    Daily life and your area

    This is about everyday life: shopping, bus, rubbish, neighbours, clubs. A club (Verein) is a group with a shared aim.

    After you move, the Anmeldung is important: you tell a public office your new address. If you have no residence paper, it is safer to go to an independent advice centre first. You do the Anmeldung at the Meldeamt. It is the public office for addresses.
    .step-1 = Ask for a Wohnungsgeberbestätigung: a paper where the landlord confirms that you have moved in.
    .step-2 = Ask the Meldeamt for an appointment.
    .step-3 = Ask for people who support newcomers in your area.
    .bring = For the Anmeldung: identity card or passport and the Wohnungsgeberbestätigung.
    .whom = The local council, the town hall or migration advice (MBE).

daily-menu =
    In some places in Hesse, a person supports newcomers in daily life. This person knows the area and the public offices.

    Would you like to look for this?
    .guide = Contact person near me
    .on = No, go on

daily-allocated =
    Some local help is for people who were sent to live here by a public office. That is why I ask.

    Did a public office decide that you live in this place?
    .name = Sent by an office
    .yes = Yes
    .no = No

daily-guide =
    There is a contact person in your area. The service is called Kommunale Integrationsguides (local integration guides). These people support newcomers as they settle in. If needed, someone comes along to interpret. They can probably help you.

daily-guide-other =
    Contact person in your area

    No fixed contact person is listed here for your area yet. There is still help. Advice centres often know people who support newcomers in daily life. Clubs and volunteers help too. Volunteers are people who help of their own free will.
    .step-1 = Ask an advice centre for support in daily life.
    .step-2 = Ask about a language café (Sprachcafé) or meeting place nearby.
    .bring = Nothing. You can also come without papers.
    .whom = Migration advice (MBE) for adults. Youth migration service (JMD) for young people from 12 to 26.

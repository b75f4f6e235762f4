# Group: a new start and people.

group-new-start =
    A new start, new people

    Volunteering means: you help because you want to, without pay. After prison means: after a time in prison. You do not need to give any reasons here.

    What fits your question?
    .name = Topic
    .vol = Volunteering for me
    .meet = Groups and free time
    .prison = After prison
    .exiti = Leaving a group
    .return = Return or moving on

place-for-office =
    With the place, I can find a service nearby. I do not need a street.

    Which town or village are you looking in? The postcode is enough too.
    .name = Place

talk-next =
    A person can explain the next step to you.

    Would you like to talk to a person?
    .person = Yes, with a person
    .on = No, go on

no-office =
    I do not know a suitable service for this place yet. An advice centre can look with you. You are not alone with your question.

topic-vol =
    Volunteering for me

    Volunteering (Ehrenamt) means: you help because you want to, for example in a club. You get no pay for it. You get to know people and speak German in daily life. It can be something that suits you already, or something quite new.

    You can also ask if you are ill or very tired. Nobody checks your health here. I cannot promise a place.
    .step-1 = Think about what you would like to do.
    .step-2 = Say how much time you have: a little time is fine too.
    .step-3 = Ask an advice centre about a place where you can try it.
    .bring = Nothing at first. You can also ask with little German.
    .whom = In Kassel: your contact person in the Jobcenter Stadt Kassel, the city’s office for work and basic benefits. Elsewhere: a volunteer centre or an advice centre.

vol-jobcenter =
    In Kassel there is an offer for people at the Jobcenter. The Jobcenter is the public office for work and basic benefits. That is why I ask.

    Do you get money or advice from the Jobcenter?
    .name = At the Jobcenter
    .yes = Yes
    .no = No

vol-refuge =
    The offer in Kassel is for people who have fled. I do not ask why you came.

    Did you come to Germany as a refugee?
    .name = Came as a refugee
    .yes = Yes
    .no = No

vol-kassel =
    This offer can probably help you: “Soziale Teilhabe fördern durch Ehrenamt” (taking part in society through volunteering). It comes from the Jobcenter Stadt Kassel (the office for work) and the volunteer centre, Freiwilligenzentrum Kassel. It is an Arbeitsgelegenheit (a chance to work): you try out a task, and someone supports you. You practise German in daily life.

    The way: talk to your contact person in the Jobcenter. You can also ask if you are ill or very tired.

    Examples of places (as of 2022, still to be checked):
    – Sozialer Friedensdienst (social peace service) in Rothenditmold
    – a fruit and vegetable association
    – a family centre in Wehlheiden
    – Dynamo Windrad (sports club)
    – Pferdehof Klein Immenhof (horse farm)
    – Mädchenhaus Kassel (centre for girls)

    I cannot promise a place.

vol-general =
    You can volunteer (in German: Ehrenamt) in many places: in clubs, gardens, schools or at festivals. A volunteer centre (Freiwilligenzentrum) helps you find such a task. In some places its name is Ehrenamtsagentur. An advice centre can also look with you. I cannot promise a place.

topic-meet =
    Groups, free time, meeting people

    It is easier to settle in with other people. There are groups for women, for men, for parents and for children. There is sport in clubs. A club (Verein) is a group with a shared aim. In a language café (Sprachcafé), people speak German together without hurry.

    Mistakes do not matter there. You can also just listen.
    .step-1 = Think about what you like to do, for example cooking, sport or music.
    .step-2 = Ask an advice centre about groups nearby.
    .step-3 = Go there once. You can take someone you trust.
    .bring = Nothing. Ask first if it costs anything.
    .whom = The local council, clubs, migration advice (MBE) or the youth migration service (JMD, 12 to 26).

topic-prison =
    After prison: a new start

    After a time in prison, many things are new. You do not need to sort out everything alone. A fixed contact person can support you.

    It can be about papers, work, a home, money, family and health. I do not ask what happened. Family members can ask here too.

    If you have no residence paper, it is safer to go to an independent advice centre first, before any public office.
    .step-1 = Choose the topic that matters most today.
    .step-2 = Look for an advice centre, if you like before your release.
    .step-3 = Tell them what has helped you so far.
    .bring = The paper about your release, if you have it. You can also come without papers.
    .whom = An advice centre for the time after prison. Choose “Find a service” for this.

prison-menu =
    Choose a topic, or look for a service.

    What matters today?
    .find = Find a service
    .papers = Papers, right to stay
    .work = School, work
    .money = Money, housing
    .people = Health, people

prison-papers =
    Is it about an identity card? Or is it about staying in Germany?
    .papers = ID, passport, documents
    .res = Right to stay

prison-work =
    Would you like to learn something, or are you looking for work?
    .edu = School, job training
    .work = Work, work permit

prison-money =
    Is it about debts or about money from the state? Or are you looking for a home?
    .money = Money, debts, account
    .ben = Social benefits
    .hous = Housing

prison-people =
    People can help you with this too.

    What is it about?
    .relative = Asking for someone else
    .ment = Mind and stress
    .addict = Addiction
    .meet = Groups and free time

prison-relative =
    Asking for someone else

    Family members and friends can get advice too. The time after prison is often hard for them as well. You do not need to give a name. Please do not write anything private about other people.
    .step-1 = Think about what can help you yourself right now.
    .step-2 = Talk to an advice centre about your questions.
    .step-3 = Tell the other person that there is help, if they want it.
    .bring = Nothing. You can just come.
    .whom = An advice centre. Press “Person” if you would like to talk to a person.

prison-custody =
    Some people already get advice in prison. Then there may be a service that goes on helping afterwards. That is why I ask.

    Did you already get advice in prison?
    .name = Advice in prison
    .yes = Yes
    .no = No

prison-card =
    This service can probably help you. It supports people with a new start. You have a fixed contact person there. Where it says “not given”, I do not know.

leave-kind =
    Leaving a group or scene takes courage. I do not ask why you were part of it. Please do not write the names or plans of other people.

    What is it about? Family members, please choose in the same way.
    .name = Leaving: which group
    .exiti = A different group
    .exitr = A far-right scene

topic-exiti =
    Leaving a group

    Sometimes a group is no longer good for you. You can leave, also slowly. You do not need to be sure yet. I do not ask for reasons. Family members and friends can ask too.

    Please do not write the names or plans of other people.

    Does someone threaten you? Then press “Help now”.
    .step-1 = Think about who you would like to talk to.
    .step-2 = Choose “Find advice” or a person below.
    .step-3 = Talk there about work, a home, family or your worries.
    .bring = Nothing. You do not need to give a name either.
    .whom = An advice centre that supports people with a new start. The talk is voluntary.

topic-exitr =
    Leaving a far-right scene

    You would like some distance, or you are still unsure. Both are good enough for a talk. Family members can ask too.

    In Schleswig-Holstein the advice service KAST helps: free, in the whole state, discreet and with no time limit. Nobody there asks for reasons or what you know about the scene. In other federal states there are other services.

    Please do not write the names or plans of others. Does someone threaten you? Then press “Help now”.
    .step-1 = Choose “Find advice” or a person below.
    .step-2 = Talk there as equals, even if only about your fear.
    .step-3 = Ask about work, a home, new contacts or tattoos.
    .bring = Nothing. You do not need to give a name either.
    .whom = KAST in Schleswig-Holstein. Elsewhere, a service in your federal state.

leave-menu =
    You can look for advice now or just talk. You can also come back later.

    What would you like to do?
    .find = Find advice
    .not-sure = I am still unsure
    .talk = I just want to talk
    .on = Go on

leave-group-card =
    This service can probably help you. Family members can ask there too. Please do not give the names or plans of others. Where it says “not given”, I do not know.

leave-in-prison =
    In Schleswig-Holstein there is also help in prison and on probation (Bewährung). Probation means: free, but with rules from the court. The Gerichtshilfe (court support service) supports people in criminal proceedings. That is why I ask.

    Are you in prison, on probation or in contact with the Gerichtshilfe?
    .name = Prison or probation
    .yes = Yes
    .no = No

exit-kast =
    The advice service KAST can probably help you. The advice is free and discreet. It is for the whole state of Schleswig-Holstein and has no time limit. Nobody asks for reasons or what you know about the scene. It is about your new start: work, a home, contacts, tattoos or your worries.

    Please do not write the names or plans of others.

exit-kickoff =
    The project Kick-Off can probably help you. Two services run it: KAST and Türkische Gemeinde (Turkish Community) Schleswig-Holstein. It advises people in prison and on probation. The advice from KAST is free, discreet and has no time limit. Nobody asks for reasons or what you know about the scene.

    Please do not write the names or plans of others.

exit-elsewhere =
    In other places too, there are services that support people who leave a scene. Here is a place to start. An advice centre can also look with you.

    Please do not write the names or plans of others.

topic-return =
    Return or moving on

    Some people think about going back or going to another country. You decide this yourself and without pressure. Return advice (Rückkehrberatung) tells you what is possible. After the talk you can also decide to stay.

    Some of these services belong to a public office. So ask an independent advice centre first. This is especially important without a residence paper.
    .step-1 = Write down your questions, also your doubts.
    .step-2 = Talk to an independent advice centre about all the ways.
    .step-3 = Do not sign anything before you have understood everything.
    .bring = Passport or identity card and residence paper, if you have them. You can also come without papers.
    .whom = Migration advice (MBE) or independent return advice (Rückkehrberatung).

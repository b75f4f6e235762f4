# Group: health, family and worries.

group-health-family =
    Health, family, worries

    Talking about these topics is sometimes hard. You decide what you say. Are you in danger? Then press “Help now”.

    What fits your question?
    .name = Topic
    .health = Health, doctor
    .ment = Mind and stress
    .fam = Family, children
    .addict = Addiction
    .disc = Racism

topic-health =
    Health

    Health insurance (Krankenversicherung) usually pays for the doctor and the hospital. You get a card for this. Some people get a treatment paper (Behandlungsschein) instead. It is a paper from a public office for a visit to the doctor.

    If you have no residence paper, it is safer to go to an independent advice centre first, before any public office. In an emergency, press “Help now” and get help at once, even without papers.
    .step-1 = Call a doctor’s practice and ask for an appointment.
    .step-2 = Ask for someone who can interpret.
    .step-3 = Take an adult with you to interpret, not a child.
    .bring = Health insurance card or Behandlungsschein, a list of your medicines.
    .whom = A doctor’s practice. For questions about insurance: migration advice (MBE).

topic-ment =
    Mind and stress

    After hard experiences, many people sleep badly or are afraid. Waiting and worrying also make people tired. This is not weakness. You can talk about it, in your own time. Nobody asks for the whole story.

    A psychosocial advice centre listens and looks for the next step with you.

    If you do not want to live any more, you are not alone. Please press “Help now”. There you will find people at once who listen.
    .step-1 = Tell someone you trust about it.
    .step-2 = Ask an advice centre where you can go to talk.
    .step-3 = Say if you would rather talk to a woman or a man.
    .bring = Nothing. You can just come.
    .whom = Migration advice (MBE) or the youth migration service (JMD, 12 to 26). A doctor’s practice can help too.

topic-fam =
    Family, pregnancy, bringing up children

    Families often have many questions. Pregnancy advice (Schwangerenberatung) helps before and after the birth. It is confidential. Family advice (Erziehungsberatung) helps parents and children, for example when there are arguments.

    If you have no residence paper, it is safer to go to an independent advice centre first. The Jugendamt also helps. It is the public office for children and families.

    Does someone hit or threaten you? Is a child in danger? Then press “Help now”.
    .step-1 = Think about which question matters most today.
    .step-2 = Choose an advice centre that you trust.
    .step-3 = Ask for someone to interpret, so that no child does it.
    .bring = Nothing at first. Later these help: identity card, Mutterpass or birth certificate. The Mutterpass is the booklet about your pregnancy.
    .whom = Pregnancy advice, family advice or migration advice near you.

topic-addict =
    Addiction

    Addiction means: it is hard to stop doing something. It can be alcohol, drugs, medicines or gambling. Addiction is an illness, not a fault. Addiction advice (Suchtberatung) listens and looks for a way with you. Family members can ask there too.

    Is someone unconscious or breathing badly? Then press “Help now”.
    .step-1 = Talk to a person. You do not need to tell everything.
    .step-2 = Ask for addiction advice in your language.
    .step-3 = Ask a doctor before you stop suddenly.
    .bring = Nothing. You can just come.
    .whom = Addiction advice near you. An advice centre helps you to find it.

topic-disc =
    Racism, discrimination

    Discrimination (Diskriminierung) means: someone treats you worse, for example because of your origin, language or religion. It can happen at work, when you look for a home or in a public office. It is not your fault.

    Anti-discrimination advice (Antidiskriminierungsberatung) listens and explains what is possible. You decide what happens next.

    Is someone attacking or threatening you? Then press “Help now”.
    .step-1 = Write down what happened, when and where.
    .step-2 = Keep proof, for example letters and messages.
    .step-3 = Talk to an advice centre soon.
    .bring = Your notes and everything you have kept.
    .whom = Anti-discrimination advice or migration advice near you.

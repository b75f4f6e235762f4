### Who can probably help: one text for each outcome of the clearing. A person decides.

offer-jmd =
    A youth migration service (Jugendmigrationsdienst, JMD) can probably help you.

    The JMD advises young people from 12 to 26. You can also ask there with a Duldung (deportation on hold). The online advice is called jmd4you.

    A person finds out with you if it fits.

offer-mbe-first =
    Migration advice for adults (Migrationsberatung für erwachsene Zuwanderer, MBE) can probably help you.

    It is mainly for adults in their first 3 years. The advice is free and confidential. You find it online at mbeon.

    A person finds out with you if it fits. You can come even if you do not have all your papers.

offer-mbe-priority =
    Migration advice for adults (Migrationsberatung für erwachsene Zuwanderer, MBE) can probably help you.

    People for whom the integration course (Integrationskurs) is compulsory have priority there, if places are free. The advice is free and confidential. You find it online at mbeon.

    If no place is free, another advice centre can look further with you.

offer-mbe-free =
    Migration advice for adults (Migrationsberatung für erwachsene Zuwanderer, MBE) can probably help you.

    It also advises people who have lived here longer, if places are free. The advice is free and confidential. You find it online at mbeon.

    If no place is free, another advice centre can look further with you.

offer-mbe-opening =
    Migration advice for adults (Migrationsberatung für erwachsene Zuwanderer, MBE) can probably help you, if places are free.

    You are welcome to ask there. The advice is free and confidential. You find it online at mbeon.

    If no place is free, another advice centre can look further with you.

offer-both =
    Two services can probably help you.

    Up to 26 years: the youth migration service (Jugendmigrationsdienst, JMD). From 27 years: migration advice for adults (Migrationsberatung für erwachsene Zuwanderer, MBE).

    You can ask at both. A person finds out with you which service fits.

offer-child =
    Children can get advice on their own, even without their parents. It is free.

    Are you the child? These numbers are for you. A person listens to you there. You do not need to give your name.

    Are you writing for a child? Parents get advice here too. The Jugendamt is the office that protects children and helps families. If the family has no papers, please ask an independent advice centre first.

offer-asylum =
    Advice on the asylum procedure (Asylverfahrensberatung) can probably help you. It advises people whose asylum application is still open. It is free and voluntary.

    Refugee advice (Flüchtlingsberatung) near you can help too. Migration advice (MBE) sometimes helps, if places are free.

    Since June 2026 there are new EU asylum rules. Please ask an advice centre what this means for you.

    Did you get a yellow envelope? Please show it to an advice centre today.

offer-asylum-young =
    Two services can probably help you.

    Advice on the asylum procedure (Asylverfahrensberatung) is for people whose asylum application is still open. It is free and voluntary.

    The youth migration service (Jugendmigrationsdienst, JMD) advises young people from 12 to 26. The online advice is called jmd4you.

    Since June 2026 there are new EU asylum rules. Please ask an advice centre what this means for you.

    Did you get a yellow envelope? Please show it to an advice centre today.

offer-duldung =
    There is also advice for people with a Duldung (deportation on hold). Refugee advice (Flüchtlingsberatung) near you can probably help you.

    Migration advice (MBE) sometimes helps, if places are free.

    It is good to go there before an appointment at a public office. A person finds out with you what is possible for you.

offer-duldung-young =
    There is also advice for people with a Duldung (deportation on hold). A youth migration service (Jugendmigrationsdienst, JMD) can probably help you.

    The JMD advises young people from 12 to 26. The online advice is called jmd4you. Refugee advice (Flüchtlingsberatung) near you can help too.

    A person finds out with you what is possible for you.

offer-ukraine =
    Migration advice for adults (Migrationsberatung für erwachsene Zuwanderer, MBE) can probably help you. It also advises people with § 24. Up to 26 years, there is the youth migration service (Jugendmigrationsdienst, JMD).

    The advice of the MBE is free and confidential. You find it online at mbeon.

    The rules for money from the state are changing at the moment. Please ask a person about this.

offer-ukraine-young =
    A youth migration service (Jugendmigrationsdienst, JMD) can probably help you. It also advises young people with § 24.

    The online advice is called jmd4you.

    The rules for money from the state are changing at the moment. Please ask a person about this.

offer-eu =
    Migration advice for adults (Migrationsberatung für erwachsene Zuwanderer, MBE) can probably help you. It is also possible for people from the EU, the EEA and Switzerland.

    Is there trouble at work? Then you can ask Faire Mobilität (fair mobility).

    A person finds out with you if it fits.

offer-abroad =
    Online advice can probably help you. This also works before the journey or with a visa.

    Adults write to mbeon. Young people from 12 to 26 write to jmd4you.

    The German embassy answers questions about visas. In Germany, it is the Ausländerbehörde, the public office for residence papers. Has your visa already run out? Then please ask an independent advice centre first.

offer-no-paper =
    That is not a problem here. An independent advice centre can probably help you. You do not need any papers there.

    Important if you have no papers: please go to an advice centre first, and only then to a public office. Most public offices report people without papers. The social welfare office (Sozialamt) does so too. A law says this: § 87 AufenthG.

    Schools do not have this duty. Doctors who treat you do not have it either. Independent aid organisations do not have it either.

    In a medical emergency: please get help, even without papers.

offer-ordinary =
    The usual advice centres near you can probably help you. They can look with you for the one that fits.

    Are you asking for others, or do you help people in your job? Then choose “More” in the main menu, and “Professionals, helpers”.

### Qui peut probablement aider : un texte pour chaque résultat de la clarification. Une personne décide.

offer-jmd =
    Un service pour jeunes migrants (Jugendmigrationsdienst, JMD) peut probablement vous aider.

    Le JMD conseille les jeunes de 12 à 26 ans. Vous pouvez aussi y demander conseil avec une Duldung (expulsion suspendue). Le conseil en ligne s’appelle jmd4you.

    Une personne voit avec vous si cela convient.

offer-mbe-first =
    Le conseil aux migrants adultes (Migrationsberatung für erwachsene Zuwanderer, MBE) peut probablement vous aider.

    Il est surtout pour les adultes dans les 3 premières années. Le conseil est gratuit et confidentiel. En ligne, vous le trouvez sur mbeon.

    Une personne voit avec vous si cela convient. Vous pouvez venir même s’il manque des papiers.

offer-mbe-priority =
    Le conseil aux migrants adultes (Migrationsberatung für erwachsene Zuwanderer, MBE) peut probablement vous aider.

    Les personnes obligées de suivre le cours d’intégration (Integrationskurs) y ont la priorité, s’il y a des places libres. Le conseil est gratuit et confidentiel. En ligne, vous le trouvez sur mbeon.

    Il n’y a pas de place libre ? Alors un autre centre de conseil peut continuer à chercher avec vous.

offer-mbe-free =
    Le conseil aux migrants adultes (Migrationsberatung für erwachsene Zuwanderer, MBE) peut probablement vous aider.

    Il conseille aussi les personnes qui vivent ici depuis plus longtemps, s’il y a des places libres. Le conseil est gratuit et confidentiel. En ligne, vous le trouvez sur mbeon.

    Il n’y a pas de place libre ? Alors un autre centre de conseil peut continuer à chercher avec vous.

offer-mbe-opening =
    Le conseil aux migrants adultes (Migrationsberatung für erwachsene Zuwanderer, MBE) peut probablement vous aider, s’il y a des places libres.

    Vous pouvez y poser la question. Le conseil est gratuit et confidentiel. En ligne, vous le trouvez sur mbeon.

    Il n’y a pas de place libre ? Alors un autre centre de conseil peut continuer à chercher avec vous.

offer-both =
    Deux services peuvent probablement vous aider.

    Jusqu’à 26 ans : le service pour jeunes migrants (Jugendmigrationsdienst, JMD). À partir de 27 ans : le conseil aux migrants adultes (Migrationsberatung für erwachsene Zuwanderer, MBE).

    Vous pouvez demander aux deux. Une personne voit avec vous quel centre convient.

offer-child =
    Les enfants peuvent demander conseil sans adulte, même sans leurs parents. C’est gratuit.

    C’est vous, l’enfant ? Ces numéros sont pour vous. Là, quelqu’un vous écoute. Vous n’avez pas besoin de donner votre nom.

    Vous écrivez pour un enfant ? Les parents aussi reçoivent des conseils ici. L’office de la jeunesse (Jugendamt) est l’administration qui protège les enfants et aide les familles. Si la famille n’a pas de papiers, demandez d’abord à un centre de conseil indépendant, s’il vous plaît.

offer-asylum =
    Un conseil pour la procédure d’asile (Asylverfahrensberatung) peut probablement vous aider. Il conseille les personnes dont la demande d’asile est encore en cours. Il est gratuit et sans obligation.

    Un conseil pour réfugiés (Flüchtlingsberatung) près de chez vous peut aussi aider. Le conseil aux migrants (Migrationsberatung, MBE) aide parfois, s’il y a des places libres.

    Depuis juin 2026, il y a de nouvelles règles d’asile de l’UE. Demandez à un centre de conseil ce que cela veut dire pour vous, s’il vous plaît.

    Avez-vous reçu une enveloppe jaune ? Montrez-la dès aujourd’hui à un centre de conseil, s’il vous plaît.

offer-asylum-young =
    Deux services peuvent probablement vous aider.

    Le conseil pour la procédure d’asile (Asylverfahrensberatung) conseille les personnes dont la demande d’asile est encore en cours. Il est gratuit et sans obligation.

    Le service pour jeunes migrants (Jugendmigrationsdienst, JMD) conseille les jeunes de 12 à 26 ans. Le conseil en ligne s’appelle jmd4you.

    Depuis juin 2026, il y a de nouvelles règles d’asile de l’UE. Demandez à un centre de conseil ce que cela veut dire pour vous, s’il vous plaît.

    Avez-vous reçu une enveloppe jaune ? Montrez-la dès aujourd’hui à un centre de conseil, s’il vous plaît.

offer-duldung =
    Avec une Duldung (expulsion suspendue), il y a aussi des conseils. Un conseil pour réfugiés (Flüchtlingsberatung) près de chez vous peut probablement vous aider.

    Le conseil aux migrants (Migrationsberatung, MBE) aide parfois, s’il y a des places libres.

    Vous pouvez y aller avant un rendez-vous dans une administration. Une personne voit avec vous ce qui est possible.

offer-duldung-young =
    Avec une Duldung (expulsion suspendue), il y a aussi des conseils. Un service pour jeunes migrants (Jugendmigrationsdienst, JMD) peut probablement vous aider.

    Le JMD conseille les jeunes de 12 à 26 ans. Le conseil en ligne s’appelle jmd4you. Un conseil pour réfugiés (Flüchtlingsberatung) près de chez vous peut aussi aider.

    Une personne voit avec vous ce qui est possible.

offer-ukraine =
    Le conseil aux migrants adultes (Migrationsberatung für erwachsene Zuwanderer, MBE) peut probablement vous aider. Il conseille aussi les personnes avec § 24. Jusqu’à 26 ans, il y a le service pour jeunes migrants (Jugendmigrationsdienst, JMD).

    Le conseil de la MBE est gratuit et confidentiel. En ligne, vous le trouvez sur mbeon.

    Les règles pour les aides en argent changent en ce moment. Demandez à une personne à ce sujet, s’il vous plaît.

offer-ukraine-young =
    Un service pour jeunes migrants (Jugendmigrationsdienst, JMD) peut probablement vous aider. Il conseille aussi les jeunes avec § 24.

    Le conseil en ligne s’appelle jmd4you.

    Les règles pour les aides en argent changent en ce moment. Demandez à une personne à ce sujet, s’il vous plaît.

offer-eu =
    Le conseil aux migrants adultes (Migrationsberatung für erwachsene Zuwanderer, MBE) peut probablement vous aider. Il est aussi possible pour les personnes de l’UE, de l’EEE (Espace économique européen) et de la Suisse.

    Il y a des problèmes au travail ? Alors vous pouvez demander à Faire Mobilität.

    Une personne voit avec vous si cela convient.

offer-abroad =
    Le conseil en ligne peut probablement vous aider. C’est possible aussi avant le voyage ou avec un visa.

    Les adultes écrivent à mbeon. Les jeunes de 12 à 26 ans écrivent à jmd4you.

    Pour les questions de visa, l’ambassade d’Allemagne répond. En Allemagne, c’est l’administration pour le séjour (Ausländerbehörde). Votre visa n’est déjà plus valable ? Alors demandez d’abord à un centre de conseil indépendant, s’il vous plaît.

offer-no-paper =
    Ce n’est pas un problème ici. Un centre de conseil indépendant peut probablement vous aider. Vous n’avez pas besoin de papiers pour y aller.

    Important, si vous n’avez pas de papiers : allez d’abord au centre de conseil, et seulement après dans une administration, s’il vous plaît. La plupart des administrations signalent les personnes sans papiers. Le bureau d’aide sociale (Sozialamt) le fait aussi. C’est écrit dans une loi, § 87 AufenthG.

    Les écoles n’ont pas cette obligation. Les médecins qui soignent ne l’ont pas non plus. Les organisations d’aide indépendantes non plus.

    En cas d’urgence médicale : cherchez de l’aide, même sans papiers, s’il vous plaît.

offer-ordinary =
    Les centres de conseil habituels près de chez vous peuvent probablement vous aider. Ils peuvent chercher avec vous le bon centre.

    Vous demandez pour d’autres, ou vous aidez dans votre métier ? Alors choisissez dans le menu principal « Plus » et « Professionnels, aidants ».

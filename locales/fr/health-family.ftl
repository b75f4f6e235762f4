# Groupe : santé, famille et soucis.

group-health-family =
    Santé, famille, soucis

    Parler de ces sujets est parfois difficile. C’est vous qui décidez ce que vous dites. Vous êtes en danger ? Alors appuyez sur « Aide urgente ».

    Qu’est-ce qui correspond à votre question ?
    .name = Sujet
    .health = Santé, médecin
    .ment = Moral et stress
    .fam = Famille, enfants
    .addict = Addiction
    .disc = Racisme

topic-health =
    Santé

    L’assurance maladie (Krankenversicherung) paie le plus souvent le médecin et l’hôpital. Pour cela, vous recevez une carte. Certaines personnes reçoivent à la place un bon de soins (Behandlungsschein). C’est un papier de l’administration pour aller chez le médecin.

    Vous n’avez pas de papier de séjour ? Alors il est plus sûr d’aller d’abord dans un centre de conseil indépendant, avant toute administration. En cas d’urgence, cherchez tout de suite de l’aide, même sans papiers. Appuyez alors sur « Aide urgente ».
    .step-1 = Appelez un cabinet médical et demandez un rendez-vous.
    .step-2 = Demandez une personne qui traduit.
    .step-3 = Pour traduire, venez avec un adulte, pas avec un enfant.
    .bring = la carte de l’assurance maladie ou le bon de soins (Behandlungsschein), la liste de vos médicaments.
    .whom = un cabinet médical. Pour les questions d’assurance : le conseil aux migrants (Migrationsberatung, MBE).

topic-ment =
    Moral et stress

    Après des moments très durs, beaucoup de gens dorment mal ou ont peur. Attendre et avoir des soucis fatigue aussi. Ce n’est pas une faiblesse. Vous pouvez en parler, à votre rythme. Personne ne demande toute l’histoire.

    Un conseil psychosocial vous écoute et cherche avec vous le prochain pas.

    Si vous ne voulez plus vivre, vous n’êtes pas sans aide. Appuyez alors sur « Aide urgente », s’il vous plaît. Vous y trouvez tout de suite des gens qui écoutent.
    .step-1 = Parlez-en à une personne en qui vous avez confiance.
    .step-2 = Demandez à un centre de conseil où vous pouvez parler.
    .step-3 = Dites si vous préférez parler avec une femme ou avec un homme.
    .bring = rien. Vous pouvez simplement venir.
    .whom = le conseil aux migrants (Migrationsberatung, MBE) ou le service pour jeunes migrants (Jugendmigrationsdienst, JMD, de 12 à 26 ans). Un cabinet médical peut aussi aider.

topic-fam =
    Famille, grossesse, éducation

    Les familles ont souvent beaucoup de questions. Le conseil aux femmes enceintes (Schwangerenberatung) aide avant et après la naissance. Il est confidentiel. Le conseil en éducation (Erziehungsberatung) aide les parents et les enfants, par exemple en cas de dispute.

    Vous n’avez pas de papier de séjour ? Alors il est plus sûr d’aller d’abord dans un centre de conseil indépendant. L’office de la jeunesse (Jugendamt) aide aussi. C’est l’administration pour les enfants et les familles.

    Quelqu’un vous frappe ou vous menace ? Un enfant est en danger ? Alors appuyez sur « Aide urgente ».
    .step-1 = Réfléchissez : quelle question est la plus importante aujourd’hui ?
    .step-2 = Choisissez un centre de conseil en qui vous avez confiance.
    .step-3 = Demandez une personne pour traduire, afin qu’aucun enfant ne traduise.
    .bring = d’abord rien. Plus tard, ceci aide : pièce d’identité, carnet de grossesse (Mutterpass) ou acte de naissance.
    .whom = Schwangerenberatung, Erziehungsberatung ou conseil aux migrants (Migrationsberatung) dans votre ville.

topic-addict =
    Addiction

    Une addiction, c’est quand il est difficile d’arrêter quelque chose. Cela peut être l’alcool, la drogue, les médicaments ou les jeux d’argent. C’est une maladie, pas une faute. Le conseil en addiction (Suchtberatung) écoute et cherche un chemin avec vous. Les proches peuvent aussi y poser des questions.

    Quelqu’un est inconscient ou respire mal ? Alors appuyez sur « Aide urgente ».
    .step-1 = Parlez avec quelqu’un, sans tout raconter.
    .step-2 = Demandez un conseil en addiction (Suchtberatung) dans votre langue.
    .step-3 = Demandez à un médecin avant d’arrêter d’un coup.
    .bring = rien. Vous pouvez simplement venir.
    .whom = Suchtberatung dans votre ville. Un centre de conseil vous aide à chercher.

topic-disc =
    Racisme, discrimination

    La discrimination (Diskriminierung), c’est quand quelqu’un vous traite moins bien, par exemple à cause de l’origine, de la langue ou de la religion. Cela peut arriver au travail, en cherchant un logement ou dans une administration. Ce n’est pas votre faute.

    Le conseil contre la discrimination (Antidiskriminierungsberatung) écoute et explique ce qui est possible. Vous décidez de la suite.

    Quelqu’un vous attaque ou vous menace ? Alors appuyez sur « Aide urgente ».
    .step-1 = Notez ce qui s’est passé, quand et où.
    .step-2 = Gardez les preuves, par exemple des lettres et des messages.
    .step-3 = Parlez bientôt avec un centre de conseil.
    .bring = vos notes et tout ce que vous avez gardé.
    .whom = Antidiskriminierungsberatung ou conseil aux migrants (Migrationsberatung) dans votre ville.

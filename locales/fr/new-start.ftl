# Groupe : nouveau départ et contacts.

group-new-start =
    Nouveau départ, nouveaux contacts

    Le bénévolat (Ehrenamt) est une aide volontaire, sans salaire. Après la prison veut dire : après un temps en détention. Vous n’avez pas besoin de donner de raisons ici.

    Qu’est-ce qui correspond à votre question ?
    .name = Sujet
    .vol = Bénévolat pour moi
    .meet = Groupes et loisirs
    .prison = Après la prison
    .exiti = Quitter un groupe
    .return = Retour, autre pays

place-for-office =
    Avec le lieu, je trouve un centre près de chez vous. Je n’ai pas besoin de la rue.

    Dans quelle ville cherchez-vous ? Le code postal suffit aussi.
    .name = Lieu

talk-next =
    Quelqu’un peut vous expliquer le prochain pas.

    Voulez-vous parler à une personne ?
    .person = Oui, à une personne
    .on = Non, continuer

no-office =
    Pour ce lieu, je ne connais pas encore de centre qui convient. Un centre de conseil peut chercher avec vous. Avec votre question, vous n’êtes pas sans aide.

topic-vol =
    Bénévolat pour moi

    Le bénévolat (Ehrenamt) est une aide volontaire, par exemple dans une association. Vous ne recevez pas de salaire pour cela. Vous rencontrez des gens et vous parlez allemand au quotidien. Cela peut vous ressembler, ou être quelque chose de tout nouveau.

    Vous pouvez aussi demander si vous êtes malade ou avez une grande fatigue. Personne ne contrôle votre santé ici. Je ne peux pas promettre de place.
    .step-1 = Réfléchissez à ce que vous aimez faire.
    .step-2 = Dites combien de temps vous avez : un peu de temps, c’est bien aussi.
    .step-3 = Demandez à un centre de conseil une place pour essayer.
    .bring = d’abord rien. Vous pouvez aussi demander avec peu d’allemand.
    .whom = à Kassel : votre contact au Jobcenter Stadt Kassel. Ailleurs : un centre de bénévolat (Freiwilligenzentrum) ou un centre de conseil.

vol-jobcenter =
    À Kassel, il y a une offre pour les personnes suivies par le Jobcenter. Le Jobcenter est l’administration pour le travail et l’aide de base. C’est pourquoi je demande.

    Recevez-vous de l’argent ou des conseils du Jobcenter ?
    .name = Au Jobcenter
    .yes = Oui
    .no = Non

vol-refuge =
    L’offre à Kassel est pour les personnes qui ont fui leur pays. Je ne demande pas pourquoi vous êtes ici.

    Avez-vous fui un pays pour venir en Allemagne ?
    .name = Pays quitté en fuyant
    .yes = Oui
    .no = Non

vol-kassel =
    Cette offre peut probablement vous aider : « Soziale Teilhabe fördern durch Ehrenamt » (participer grâce au bénévolat). Elle vient du Jobcenter Stadt Kassel et du centre de bénévolat (Freiwilligenzentrum Kassel). C’est une Arbeitsgelegenheit : vous essayez une tâche, quelqu’un vous accompagne. Vous y pratiquez l’allemand au quotidien.

    Comment faire : parlez avec votre contact au Jobcenter. Demandez aussi en cas de maladie ou de grande fatigue.

    Exemples de lieux (2022, à vérifier) :
    – Sozialer Friedensdienst à Rothenditmold
    – une association de fruits et légumes
    – un centre pour familles à Wehlheiden
    – Dynamo Windrad
    – Pferdehof Klein Immenhof
    – Mädchenhaus Kassel

    Je ne peux pas promettre de place.

vol-general =
    Il y a du bénévolat (Ehrenamt) dans beaucoup de lieux : associations, jardins, écoles ou fêtes. Un centre de bénévolat (Freiwilligenzentrum) propose ces tâches. Certaines villes l’appellent Ehrenamtsagentur. Un centre de conseil peut aussi chercher avec vous. Je ne peux pas promettre de place.

topic-meet =
    Groupes, loisirs, rencontres

    Avec d’autres gens, il est plus facile d’arriver. Il y a des groupes pour les femmes, pour les hommes, pour les parents et pour les enfants. Il y a du sport dans des associations. Une association (Verein) est un groupe avec un but commun. Dans un café des langues (Sprachcafé), des gens parlent allemand ensemble, tranquillement.

    Là-bas, les fautes ne gênent pas. Vous pouvez aussi seulement écouter.
    .step-1 = Réfléchissez à ce que vous aimez faire, par exemple la cuisine, le sport ou la musique.
    .step-2 = Demandez à un centre de conseil les groupes près de chez vous.
    .step-3 = Allez-y une fois, si vous voulez avec une personne de confiance.
    .bring = rien. Demandez avant si cela coûte quelque chose.
    .whom = la commune, les associations, le conseil aux migrants (Migrationsberatung, MBE) ou le service pour jeunes migrants (Jugendmigrationsdienst, JMD, de 12 à 26 ans).

topic-prison =
    Après la prison : un nouveau départ

    La détention (Haft) veut dire : un temps en prison. Après, beaucoup de choses sont nouvelles. Vous n’avez pas besoin de tout régler sans aide. Une même personne peut vous accompagner.

    Il s’agit par exemple de papiers, de travail, de logement, d’argent, de famille et de santé. Je ne demande pas ce qui s’est passé. Les proches peuvent aussi poser leurs questions ici.

    Vous n’avez pas de papier de séjour ? Alors il est plus sûr d’aller d’abord dans un centre de conseil indépendant, avant toute administration.
    .step-1 = Choisissez le sujet le plus important aujourd’hui.
    .step-2 = Cherchez un centre de conseil, si possible déjà avant la sortie.
    .step-3 = Dites-y ce qui vous a aidé jusqu’ici.
    .bring = le papier de sortie, si vous l’avez. Vous pouvez aussi venir sans papiers.
    .whom = un centre de conseil pour le temps après la prison. Choisissez pour cela « Trouver un centre ».

prison-menu =
    Choisissez un sujet, ou cherchez un centre.

    Qu’est-ce qui est important aujourd’hui ?
    .find = Trouver un centre
    .papers = Papiers, séjour
    .work = École, travail
    .money = Argent, logement
    .people = Santé, contacts

prison-papers =
    Est-ce pour une pièce d’identité ? Ou est-ce pour rester en Allemagne ?
    .papers = Identité, passeport
    .res = Séjour

prison-work =
    Voulez-vous apprendre quelque chose, ou cherchez-vous du travail ?
    .edu = École, formation
    .work = Travail, permis

prison-money =
    Est-ce pour des dettes ou pour de l’argent de l’État ? Ou cherchez-vous un logement ?
    .money = Argent, dettes, compte
    .ben = Aides sociales
    .hous = Logement

prison-people =
    Pour cela aussi, des gens peuvent vous aider.

    De quoi s’agit-il ?
    .relative = Je demande pour d’autres
    .ment = Moral et stress
    .addict = Addiction
    .meet = Groupes et loisirs

prison-relative =
    Je demande pour d’autres

    La famille et les amis peuvent aussi demander conseil. Le temps après la prison est souvent difficile pour eux aussi. Vous n’avez pas besoin de donner un nom. N’écrivez rien de privé sur d’autres personnes, s’il vous plaît.
    .step-1 = Réfléchissez à ce qui peut vous aider vous-même en ce moment.
    .step-2 = Parlez de vos questions avec un centre de conseil.
    .step-3 = Dites à l’autre personne qu’il existe une aide sans obligation.
    .bring = rien. Vous pouvez simplement venir.
    .whom = un centre de conseil. Appuyez sur « Une personne » si vous voulez parler avec quelqu’un.

prison-custody =
    Certaines personnes reçoivent des conseils déjà en prison. Alors il y a peut-être un centre qui aide ensuite. C’est pourquoi je demande.

    Y a-t-il déjà eu un conseil en prison ?
    .name = Conseil en prison
    .yes = Oui
    .no = Non

prison-card =
    Ce centre peut probablement vous aider. Il accompagne des personnes pour un nouveau départ. Vous y avez toujours la même personne de contact. Ce qui n’est pas indiqué, je ne le sais pas.

leave-kind =
    Quitter un groupe ou un milieu demande du courage. Je ne demande pas pourquoi vous y étiez. N’écrivez ni les noms ni les projets d’autres personnes, s’il vous plaît.

    De quoi s’agit-il ? Les proches choisissent de la même façon, s’il vous plaît.
    .name = Quitter quel groupe
    .exiti = Un autre groupe
    .exitr = Un milieu d’ultradroite

topic-exiti =
    Quitter un groupe

    Parfois, un groupe ne fait plus de bien. Vous pouvez partir, même petit à petit. Les doutes sont permis. Je ne demande pas de raisons. La famille et les amis peuvent aussi poser des questions.

    N’écrivez ni les noms ni les projets d’autres personnes, s’il vous plaît.

    Quelqu’un vous menace ? Alors appuyez sur « Aide urgente ».
    .step-1 = Réfléchissez : avec qui aimeriez-vous parler ?
    .step-2 = Choisissez en bas « Trouver conseil » ou une personne.
    .step-3 = Parlez-y de travail, de logement, de famille ou de vos soucis.
    .bring = rien. Vous n’avez pas besoin non plus de donner un nom.
    .whom = un centre de conseil qui accompagne un nouveau départ. L’entretien est sans obligation.

topic-exitr =
    Quitter un milieu d’extrême droite

    Vous voulez prendre de la distance, ou vous hésitez encore. Les deux suffisent pour parler. Les proches peuvent aussi poser des questions.

    Dans le Schleswig-Holstein, KAST aide : gratuitement, dans tout le Land (la région), discrètement et sans limite de temps. Là-bas, personne ne demande les raisons, ni ce que vous savez du milieu. Dans d’autres régions, il y a d’autres centres.

    N’écrivez ni les noms ni les projets d’autres personnes, s’il vous plaît. Quelqu’un vous menace ? Alors appuyez sur « Aide urgente ».
    .step-1 = Choisissez en bas « Trouver conseil » ou une personne.
    .step-2 = Parlez-y d’égal à égal, même seulement de votre peur.
    .step-3 = Posez vos questions sur le travail, le logement, de nouveaux contacts ou les tatouages.
    .bring = rien. Vous n’avez pas besoin non plus de donner un nom.
    .whom = KAST dans le Schleswig-Holstein. Ailleurs, un centre de votre région (Bundesland).

leave-menu =
    Vous pouvez chercher maintenant ou seulement parler. Vous pouvez aussi revenir plus tard.

    Que voulez-vous faire ?
    .find = Trouver conseil
    .not-sure = J’hésite encore
    .talk = Je veux juste parler
    .on = Continuer

leave-group-card =
    Ce centre peut probablement vous aider. Les proches peuvent aussi y poser des questions. Ne dites ni les noms ni les projets d’autres personnes, s’il vous plaît. Ce qui n’est pas indiqué, je ne le sais pas.

leave-in-prison =
    Dans le Schleswig-Holstein, il y a aussi de l’aide en prison et pendant le sursis ou la probation (Bewährung). Bewährung veut dire : en liberté, mais avec des règles du tribunal. L’aide au tribunal (Gerichtshilfe) soutient les personnes dans une procédure pénale. C’est pourquoi je demande.

    Est-ce votre cas : prison, Bewährung ou Gerichtshilfe ?
    .name = Prison ou probation
    .yes = Oui
    .no = Non

exit-kast =
    KAST peut probablement vous aider. Le conseil est gratuit et discret. Il vaut pour tout le Land Schleswig-Holstein et n’a pas de limite de temps. Personne ne demande les raisons, ni ce que vous savez du milieu. Il s’agit de votre nouveau départ : travail, logement, contacts, tatouages ou vos soucis.

    N’écrivez ni les noms ni les projets d’autres personnes, s’il vous plaît.

exit-kickoff =
    Kick-Off peut probablement vous aider. Deux organisations le portent : KAST et Türkische Gemeinde Schleswig-Holstein (communauté turque). Cette offre conseille les personnes en prison et en probation. Le conseil de KAST est gratuit, discret et sans limite de temps. Personne ne demande les raisons, ni ce que vous savez du milieu.

    N’écrivez ni les noms ni les projets d’autres personnes, s’il vous plaît.

exit-elsewhere =
    Ailleurs aussi, il y a des centres qui accompagnent les personnes qui quittent un milieu. Vous trouvez ici un début. Un centre de conseil peut aussi chercher avec vous.

    N’écrivez ni les noms ni les projets d’autres personnes, s’il vous plaît.

topic-return =
    Retour, autre pays

    Certaines personnes pensent à rentrer ou à aller dans un autre pays. C’est vous qui décidez, sans pression. Le conseil au retour (Rückkehrberatung) vous informe de ce qui est possible. Après l’entretien, vous pouvez aussi vouloir rester.

    Certains de ces centres font partie d’une administration. Demandez donc d’abord à un centre de conseil indépendant. Sans papier de séjour, c’est très important.
    .step-1 = Notez vos questions, aussi vos doutes.
    .step-2 = Parlez de tous les chemins avec un centre de conseil indépendant.
    .step-3 = Ne signez rien avant d’avoir tout compris.
    .bring = passeport ou pièce d’identité et papier de séjour, si vous les avez. Vous pouvez aussi venir sans papiers.
    .whom = le conseil aux migrants (Migrationsberatung, MBE) ou une Rückkehrberatung indépendante.

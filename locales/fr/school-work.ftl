# Groupe : allemand, école et travail.

group-school-work =
    Allemand, école, travail

    La reconnaissance (Anerkennung) veut dire : un diplôme d’un autre pays est valable ici aussi. Une Kita est un lieu où l’on garde les petits enfants.

    Qu’est-ce qui correspond à votre question ?
    .name = Sujet
    .lang = Apprendre l’allemand
    .recog = Diplôme reconnu
    .edu = École, formation
    .kita = Kita, garde d’enfants
    .work = Travail et droits

topic-lang =
    Apprendre l’allemand

    Le cours d’intégration (Integrationskurs) est un cours d’allemand et sur la vie en Allemagne. Une Berechtigung veut dire : vous avez le droit de participer. Une Verpflichtung veut dire : une administration a décidé que vous suivez le cours.

    Il y a aussi d’autres cours d’allemand et des cafés des langues (Sprachcafés). Dans un Sprachcafé, des gens parlent ensemble, sans leçon.
    .step-1 = Regardez si vous avez déjà une Berechtigung ou une Verpflichtung.
    .step-2 = Demandez à un centre de conseil quel cours vous convient.
    .step-3 = Inscrivez-vous à l’école de langue, et demandez un test de niveau (Einstufungstest).
    .bring = Berechtigung ou Verpflichtung, pièce d’identité ou papier de séjour, lettre de décision (Bescheid) sur les aides sociales.
    .whom = pour les adultes : le conseil aux migrants (Migrationsberatung, MBE). Pour les jeunes de 12 à 26 ans : le service pour jeunes migrants (Jugendmigrationsdienst, JMD).

lang-menu =
    Ici, vous trouvez plus sur le cours. Rien ne correspond ? Alors choisissez « Une personne » ou « Retour ».

    Que voulez-vous savoir ?
    .find = Trouver un cours
    .fee = Combien coûte le cours ?
    .childcare = Enfants et cours
    .stop = Je voudrais arrêter
    .later = Après le cours

course-paid =
    Trouver un cours

    Une Zulassung veut dire : l’autorisation pour le cours d’intégration (Integrationskurs). Pour certains papiers, il n’y a pas de nouvelles autorisations gratuites en 2026. Cela vous concerne peut-être aussi. Une Zulassung que vous avez déjà reste valable.

    On peut aussi payer un cours soi-même. Souvent, il y a encore d’autres chemins. Une personne au centre de conseil peut chercher avec vous.

    Vous pouvez aussi pratiquer l’allemand avec le bénévolat (Ehrenamt). Le bénévolat veut dire : aider volontairement, sans salaire.
    .step-1 = Cherchez si vous avez déjà une Zulassung.
    .step-2 = Demandez à un centre de conseil d’autres chemins vers un cours.
    .step-3 = Demandez aussi s’il y a un café des langues (Sprachcafé) dans votre ville.
    .bring = votre papier de séjour et votre Zulassung, si vous en avez une.
    .whom = pour les adultes : le conseil aux migrants (Migrationsberatung, MBE). Pour les jeunes de 12 à 26 ans : le service pour jeunes migrants (Jugendmigrationsdienst, JMD).

course-find =
    Trouver un cours

    Pour le cours d’intégration (Integrationskurs), beaucoup de gens ont besoin d’une Zulassung. C’est l’autorisation pour le cours. Votre papier décide si elle est gratuite. Les règles changent souvent. Demandez donc d’abord à un centre de conseil.

    Vous pouvez aussi pratiquer l’allemand avec le bénévolat (Ehrenamt). Le bénévolat veut dire : aider volontairement, sans salaire. Vous y parlez avec des gens dont l’allemand est la langue maternelle.
    .step-1 = Demandez à un centre de conseil les cours près de chez vous.
    .step-2 = Faites-vous aider pour demander la Zulassung.
    .step-3 = Demandez aussi s’il y a un café des langues (Sprachcafé) dans votre ville.
    .bring = votre papier de séjour et les lettres sur le cours, si vous en avez.
    .whom = pour les adultes : le conseil aux migrants (Migrationsberatung, MBE). Pour les jeunes de 12 à 26 ans : le service pour jeunes migrants (Jugendmigrationsdienst, JMD).

lang-practise =
    Voulez-vous lire plus sur le bénévolat ?
    .vol = Oui, le bénévolat
    .on = Non, continuer

lang-fee =
    Combien coûte le cours ?

    Certaines personnes paient elles-mêmes une partie du prix. D’autres peuvent participer sans payer, par exemple avec des aides sociales. Vous n’avez pas de papier de séjour ? Alors demandez d’abord à un centre de conseil indépendant. Une administration nationale contrôle le prix à payer. Elle s’appelle BAMF.

    L’école de langue ou un centre de conseil vous aide pour cette demande.
    .step-1 = Demandez avant le cours ce que vous payez.
    .step-2 = Demandez de l’aide pour la demande de cours gratuit.
    .step-3 = Demandez aussi pour le prix du trajet.
    .bring = le dernier Bescheid sur les aides sociales. Un Bescheid est une lettre avec une décision.
    .whom = l’école de langue ou le conseil aux migrants (Migrationsberatung).

lang-childcare =
    Enfants et cours

    Vous voulez apprendre l’allemand et vous avez de petits enfants. Certains cours ont une garde d’enfants. Il y a aussi des cours pour les parents. Une Kita est un lieu fixe où l’on garde les petits enfants.
    .step-1 = Demandez à l’école de langue s’il y a une garde pendant le cours.
    .step-2 = Demandez à un centre de conseil une place dans une Kita.
    .step-3 = Demandez des heures de cours qui vont avec vos enfants.
    .bring = les papiers du cours et l’âge des enfants, rien de plus au début.
    .whom = l’école de langue ou le conseil aux migrants (Migrationsberatung).

lang-stop =
    Je voudrais arrêter

    Beaucoup de gens pensent un jour à arrêter le cours. Ce n’est pas une honte. Le cours est peut-être trop difficile, trop facile ou c’est trop. Il y a peut-être des soucis à la maison ou une dispute au cours. Souvent, il y a un autre chemin, par exemple une pause ou un changement.

    Une administration ou le Jobcenter a décidé que vous suivez le cours ? Alors demandez d’abord à un centre de conseil. Le Jobcenter est l’administration pour le travail et l’aide de base.
    .step-1 = Parlez avec quelqu’un avant de quitter le cours.
    .step-2 = Demandez une pause, un autre cours ou d’autres heures.
    .step-3 = Prévenez l’école de langue si un jour vous ne venez pas.
    .bring = les lettres sur le cours, si vous en avez.
    .whom = le conseil aux migrants (Migrationsberatung). L’entretien est confidentiel et gratuit.

lang-later =
    Après le cours

    Après le cours, il y a beaucoup de chemins. Un Berufssprachkurs est un cours d’allemand pour le travail. L’école, une formation, un travail ou le bénévolat (Ehrenamt) sont aussi possibles. Le bénévolat est une aide volontaire, sans salaire.

    Vous n’avez pas réussi l’examen ? Demandez si vous pouvez continuer à apprendre.
    .step-1 = Réfléchissez à ce que vous voulez faire ensuite.
    .step-2 = Parlez de votre projet avec un centre de conseil.
    .step-3 = Demandez un nouveau cours avant la fin de l’ancien.
    .bring = votre certificat (Zertifikat) : c’est le papier sur l’examen. D’autres diplômes et bulletins aident aussi.
    .whom = l’école de langue ou le conseil aux migrants (Migrationsberatung).

topic-recog =
    Diplôme reconnu

    La reconnaissance (Anerkennung) veut dire : un service compare votre diplôme à un diplôme allemand. Pour certains métiers, c’est nécessaire, par exemple dans les soins. Pour d’autres, cela aide à chercher du travail.

    La reconnaissance peut coûter quelque chose. Demandez donc d’abord s’il y a une aide pour payer. Vous n’avez pas de papier de séjour ? Alors demandez d’abord à un centre de conseil indépendant.
    .step-1 = Rassemblez vos diplômes et bulletins (Zeugnisse), aussi ceux de l’école.
    .step-2 = Demandez à un centre de conseil qui examine votre diplôme.
    .step-3 = Faites traduire vos papiers seulement quand le service le demande.
    .bring = diplômes et bulletins (Zeugnisse), traductions, si vous en avez, et un CV (Lebenslauf). Un CV dit votre école, votre formation et votre travail.
    .whom = pour les adultes : le conseil aux migrants (Migrationsberatung, MBE). Pour les jeunes de 12 à 26 ans : le service pour jeunes migrants (Jugendmigrationsdienst, JMD).

topic-edu =
    École, formation

    En Allemagne, les enfants vont à l’école. Ensuite, beaucoup de jeunes apprennent un métier. Cela s’appelle Ausbildung : on apprend dans l’entreprise et à l’école. Les adultes aussi peuvent passer un diplôme plus tard.

    Vous n’avez pas de papier de séjour ? Alors demandez d’abord à un centre de conseil indépendant. Il vous aide aussi à inscrire votre enfant.
    .step-1 = Demandez à un centre de conseil quelle école ou formation convient.
    .step-2 = Avec cette aide, inscrivez votre enfant à l’école.
    .step-3 = Demandez un stage (Praktikum) : c’est un temps court pour essayer.
    .bring = diplômes et bulletins (Zeugnisse). Pour un enfant, aussi le carnet de vaccination (Impfausweis).
    .whom = pour les jeunes de 12 à 26 ans : le service pour jeunes migrants (Jugendmigrationsdienst, JMD). Pour les parents : le conseil aux migrants (Migrationsberatung, MBE).

topic-kita =
    Kita, garde d’enfants

    À la Kita (crèche et maternelle), les petits enfants jouent et apprennent. Pendant ce temps, les parents peuvent travailler ou apprendre l’allemand. Une autre garde s’appelle Tagespflege : une personne garde peu d’enfants, souvent chez elle.

    Vous n’avez pas de papier de séjour ? Alors il est plus sûr d’aller d’abord dans un centre de conseil indépendant. Souvent, l’office de la jeunesse (Jugendamt) aide à trouver une place. C’est l’administration pour les enfants et les familles.
    .step-1 = Inscrivez votre enfant tôt, dans plusieurs Kitas si vous voulez.
    .step-2 = Demandez à un centre de conseil qui donne les places dans votre ville.
    .step-3 = Demandez aussi le prix et s’il y a une réduction.
    .bring = acte de naissance (Geburtsurkunde) et carnet de vaccination (Impfausweis) de l’enfant.
    .whom = la Kita elle-même ou le conseil aux migrants (Migrationsberatung, MBE).

work-kind =
    Cherchez-vous du travail, ou est-ce pour le permis de travail ? Ou est-ce pour vos droits, par exemple le salaire ?
    .name = Sujet sur le travail
    .work = Travail, permis
    .labour = Droits au travail

topic-work =
    Travail et permis

    Sur beaucoup de papiers de séjour, il y a une phrase sur le travail. On y lit souvent le mot Erwerbstätigkeit. Il veut dire : travailler et gagner de l’argent. Parfois, une autorisation est d’abord nécessaire.

    Vous n’avez pas de papier de séjour ? Alors il est plus sûr d’aller d’abord dans un centre de conseil indépendant. Pour chercher du travail, l’Agentur für Arbeit et le Jobcenter aident. Ce sont des administrations pour le travail.
    .step-1 = Cherchez sur votre papier la phrase sur le travail.
    .step-2 = Montrez cette phrase à un centre de conseil avant de commencer.
    .step-3 = Notez ce que vous savez faire et ce que vous aimez faire.
    .bring = papier de séjour, diplômes (Zeugnisse), CV (Lebenslauf), si vous les avez. Le CV dit votre école et votre travail.
    .whom = le conseil aux migrants (Migrationsberatung, MBE), le service pour jeunes migrants (Jugendmigrationsdienst, JMD, de 12 à 26 ans) ou Faire Integration. Faire Mobilität conseille les personnes de l’UE.

topic-labour =
    Droits au travail

    Les droits au travail sont pour toutes les personnes qui travaillent ici. Il s’agit par exemple de salaire, de pauses, de vacances ou de maladie. Le contrat de travail (Arbeitsvertrag) dit les règles de votre travail. Une lettre de fin de travail (Kündigung) met fin au travail.

    Quelqu’un vous prend votre passeport ? Quelqu’un vous force ? Alors appuyez sur « Aide urgente ».
    .step-1 = Notez chaque jour quand vous travaillez.
    .step-2 = Demandez à un centre de conseil avant de signer quelque chose.
    .step-3 = Montrez une Kündigung aujourd’hui à un centre de conseil.
    .bring = contrat de travail, fiches de paie, messages de l’entreprise. Une fiche de paie montre les heures et le salaire.
    .whom = Faire Integration conseille les personnes venues de pays hors de l’UE. Faire Mobilität conseille les personnes de l’UE.

### Questions fréquentes : allemand, école et travail.

faq-lang-kurs = Il y a différents cours d’allemand. L’Integrationskurs (cours d’intégration) est un cours d’allemand et sur la vie en Allemagne. Les universités populaires (Volkshochschule), les associations et des bénévoles proposent aussi des cours.
    .question = Comment trouver un cours d’allemand près de chez moi ?
    .label = Trouver un cours
    .step-1 = Demandez à un centre de conseil quel cours vous convient.
    .step-2 = Demandez une place libre à une école de langue.
    .step-3 = Faites-y un test de niveau : il montre combien d’allemand vous savez.
    .bring = papier de séjour, lettres sur le cours, certificats d’allemand, si vous en avez.
    .whom = conseil aux migrants (MBE), pour les jeunes Jugendmigrationsdienst (JMD), écoles de langue.
    .variants = apprendre l'allemand | ou apprendre allemand gratuit | je cherche ecole de langue | deutschkurs inscription | doytch kours | cours pour débutant a1 | cours alphabétisation je sais pas écrire | vhs cours | test de niveau allemand où | integrationkurs s'inscrire | liste d'attente cours langue | cours allemand en ligne

faq-lang-zulassung = Pour l’Integrationskurs (cours d’intégration), beaucoup de gens ont besoin d’une Zulassung, une autorisation. Elle vient en général du BAMF, l’administration pour la migration. Les règles dépendent de l’Aufenthaltspapier (papier de séjour) et changent souvent.
    .question = Qui peut suivre le cours d’intégration ?
    .label = Qui peut suivre ?
    .step-1 = Cherchez si vous avez déjà une Zulassung.
    .step-2 = Faites-vous aider pour la demande.
    .step-3 = Demandez aussi d’autres cours, si cela ne marche pas.
    .bring = votre papier de séjour et toutes les lettres sur le cours.
    .whom = MBE (conseil aux migrants), JMD (jeunes) ou Flüchtlingsberatung (réfugiés). Sans papiers, un conseil indépendant est d’abord plus sûr.
    .variants = est ce que j'ai droit à l'integrationskurs | zulassung cours | tsoulassoung bamf | autorisation pour le cours refusée | berechtigungsschein | cours d'intégration avec duldung | cours avec gestattung | européen et cours d'intégration | j'ai passeport français droit au cours | bamf répond pas pour le cours | plus de places gratuites cours | zulasung demande

faq-lang-kosten = Certaines personnes paient une partie du cours. Avec peu d’argent ou des aides sociales, le cours peut être sans frais. Le BAMF, l’administration pour la migration, examine cela sur demande.
    .question = Combien coûte le cours d’allemand pour moi ?
    .label = Prix du cours
    .step-1 = Avant le début, demandez à l’école de langue ce que vous payez.
    .step-2 = Demandez de l’aide pour la demande de dispense des frais.
    .step-3 = Demandez aussi de l’argent pour le bus et le train.
    .bring = dernier Bescheid sur les aides sociales : c’est la lettre avec la décision. Zulassung (autorisation) pour le cours.
    .whom = école de langue, conseil aux migrants (MBE). Sans papiers, un conseil indépendant est d’abord plus sûr.
    .variants = prix integrationskurs | cours trop cher | exemption des frais de cours | kostenbefreiung | j'ai pas l'argent pour payer l'école d'allemand | le jobcenter paie la formation de langue ou pas | facture école de langue | remboursement transport cours | carte de bus pour aller au cours | cours gratuit ou payant | récupérer la moitié après l'examen | kostenbeitrag dispense

faq-lang-pflicht = Une Verpflichtung est une lettre : une administration a décidé que vous suivez l’Integrationskurs (cours d’intégration). Elle vient souvent de l’Ausländerbehörde ou du Jobcenter. Sans cours, il peut y avoir des inconvénients. Souvent, on peut en parler avant.
    .question = Une administration me demande d’aller au cours. Pourquoi ?
    .label = Lettre sur le cours
    .step-1 = Cherchez la date dans la lettre : elle compte pour l’inscription.
    .step-2 = Montrez la lettre aujourd’hui à un centre de conseil.
    .step-3 = Dites-y aussi ce qui rend le cours difficile.
    .bring = la lettre avec l’enveloppe, papier de séjour, papiers sur le travail, les enfants ou une maladie.
    .whom = conseil aux migrants (MBE), pour les jeunes service pour jeunes migrants (JMD).
    .variants = verpflichtung integrationskurs | cours obligatoire | on m'oblige à faire le cours | ferpflishtoung | jobcenter veut que j'aille en cours sinon sanction | l'immigration m'impose le cours | je travaille mais cours forcé | je parle déjà allemand pourquoi cours | obligé de suivre la langue mais malade | lettre d'obligation de cours | jobcenter coupe l'argent à cause du cours

faq-lang-kinder = Certains cours ont une garde pour les petits enfants. Il y a aussi des cours seulement pour les parents ou seulement pour les femmes. Parfois, une place à la Kita aide : on y garde les petits enfants.
    .question = Comment apprendre l’allemand avec de petits enfants ?
    .label = Enfants et cours
    .step-1 = Demandez à l’école de langue s’il y a une garde pendant le cours.
    .step-2 = Demandez des horaires qui vont avec vos enfants.
    .step-3 = Demandez à un centre de conseil une place à la Kita.
    .bring = papiers sur le cours. Dites aussi l’âge des enfants.
    .whom = école de langue, conseil aux migrants (MBE), centre pour familles (Familienzentrum) de votre ville.
    .variants = cours avec garderie | cours allemand avec bébé | personne pour garder mes gosses pendant le cours | cours pour mamans | elternkurs | frauenkurs | cours seulement femmes allemand | j'ai des petits je peux pas aller en cours | cours le matin quand ils sont à l'école | qui garde l'enfant quand j'étudie l'allemand | cours de langue et allaitement

faq-lang-pause = Pendant le cours, beaucoup de gens pensent un jour à arrêter. Souvent, il y a un autre chemin : une pause, un changement ou d’autres horaires. Le Jobcenter, l’administration pour l’aide de base, a décidé le cours ? Alors parlez d’abord avec un conseil.
    .question = Je manque le cours ou je voudrais arrêter. Que faire ?
    .label = Cours : pause ou fin
    .step-1 = Parlez avec une personne avant d’arrêter le cours.
    .step-2 = Prévenez l’école de langue quand vous êtes absent ou absente.
    .step-3 = Gardez les preuves, par exemple du médecin.
    .bring = lettres sur le cours, preuves sur la maladie ou les rendez-vous.
    .whom = conseil aux migrants (MBE) ou service pour jeunes migrants (JMD). L’entretien est confidentiel et gratuit.
    .variants = abandonner le cours | je veux quitter l'integrationskurs | le cours me fatigue | cours trop dur je comprends rien | cours trop facile je m'ennuie | prof méchant je vais plus | trop d'absences au cours | j'ai séché les cours | changer d'école de langue | pause grossesse cours | on m'a viré du cours | arreter allemand pour travailler

faq-lang-weiter = Après le cours, il y a beaucoup de chemins. Un Berufssprachkurs est un cours d’allemand pour le travail, par exemple jusqu’au niveau B2. B2 veut dire : un bon allemand, en autonomie. Une formation, un travail ou le bénévolat sont aussi possibles.
    .question = Que faire après le cours d’intégration, par exemple le B2 ?
    .label = Après le cours
    .step-1 = Réfléchissez à ce que vous aimeriez faire ensuite.
    .step-2 = Demandez le nouveau cours avant la fin de l’ancien.
    .step-3 = Demandez qui autorise le cours pour vous.
    .bring = certificats du cours, papier de séjour, CV, si vous en avez un.
    .whom = Agentur für Arbeit ou Jobcenter (administrations pour le travail). Aide avant : conseil aux migrants (MBE) ou JMD (jeunes).
    .variants = cours b2 | b2 ou trouver | berufssprachkurs | beroufsprakours | j'ai fini b1 et maintenant | deuföv | niveau c1 cours | allemand professionnel | allemand pour infirmiers | bsk autorisation | continuer l'allemand après b1 | cours pour le métier langue

faq-lang-ueben = On apprend le mieux à parler avec des gens. Dans un Sprachcafé (café des langues), des gens parlent ensemble, sans leçon. Les associations, les parrains de langue et le bénévolat aident aussi. Le bénévolat est une aide volontaire, sans salaire.
    .question = Où parler allemand et pratiquer ?
    .label = Pratiquer l’allemand
    .step-1 = Demandez s’il y a un Sprachcafé dans votre ville.
    .step-2 = Demandez des groupes et des livres à la bibliothèque.
    .step-3 = Essayez une association ou un bénévolat.
    .bring = rien. En général, c’est aussi possible sans inscription.
    .whom = bibliothèque, centre pour familles, centre de bénévolat, MBE (conseil aux migrants). Dans des villes de Hesse, aussi l’Integrationsguide (KISI).
    .variants = sprachcafé pratiquer | café des langues | je comprends mais j'arrive pas à parler | tandem linguistique | partenaire pour parler allemand | conversation allemande gratuite | personne pour causer en allemand | parler avec des allemands | application pour apprendre | améliorer mon oral | pratiquer sans cours | chprarrcafé

faq-lang-test = À la fin du cours, il y a en général deux examens. Le Deutsch-Test für Zuwanderer teste votre allemand (A2 ou B1). Le test Leben in Deutschland pose des questions sur la vie, l’histoire et les lois.
    .question = Quels examens y a-t-il à la fin du cours ?
    .label = Examens du cours
    .step-1 = Demandez à l’école de langue la date et des tests d’entraînement.
    .step-2 = Vous n’avez pas réussi ? Demandez si vous pouvez continuer à apprendre.
    .step-3 = Gardez bien le Zertifikat : le papier qui montre l’examen.
    .bring = pièce d’identité ou papier de séjour, invitation à l’examen.
    .whom = école de langue. Aide pour les questions : conseil aux migrants (MBE).
    .variants = examen dtz | dtz raté | j'ai échoué au b1 | repasser l'examen d'allemand | test vivre en allemagne | leben in deutschland questions | résultat b1 quand | certificat b1 perdu | peur de l'examen d'allemand | exercices dtz | exam a2 b1 date | zertifikat cours

faq-recog-was = Anerkennung (reconnaissance) veut dire : un service compare votre diplôme avec un diplôme allemand. Pour certains métiers, elle est nécessaire, par exemple dans les soins. Pour beaucoup d’autres, elle est libre, mais elle aide à chercher.
    .question = Qu’est-ce que la reconnaissance, et en ai-je besoin ?
    .label = La reconnaissance
    .step-1 = Notez ce que vous avez appris et vos emplois.
    .step-2 = Demandez à un centre de conseil si votre métier en a besoin.
    .step-3 = Demandez aussi ce qui est possible après une réponse partielle.
    .bring = certificats, diplômes, preuves de travail, CV, si vous en avez un.
    .whom = conseil pour la reconnaissance (Anerkennungsberatung), conseil aux migrants (MBE), pour les jeunes JMD.
    .variants = anerkennung | anerkenoung | équivalence de diplôme | mon diplôme compte ici | est ce que mon métier vaut en allemagne | diplôme du cameroun valable | licence du maroc en allemagne | bts reconnu | reconnaissance partielle | métier réglementé | j'ai étudié au sénégal ça compte | anerkenung metier

faq-recog-wo = Le service dépend de votre métier. Pour les métiers d’apprentissage, c’est souvent la Handwerkskammer ou l’IHK. Ce sont des unions d’entreprises. Les diplômes d’université sont dans anabin, une liste sur Internet.
    .question = Où demander la reconnaissance ?
    .label = Où demander ?
    .step-1 = Demandez d’abord à un conseil quel service examine votre métier.
    .step-2 = Demandez à ce service quels papiers il lui faut.
    .step-3 = Gardez une copie de la demande.
    .bring = diplômes, pièce d’identité ou papier de séjour, CV.
    .whom = Anerkennungsberatung (conseil pour la reconnaissance), conseil aux migrants (MBE) ou JMD (jeunes). Sans papiers, un conseil indépendant est d’abord plus sûr.
    .variants = anabin | anabin mon université | h+ anabin | ihk fosa | zab evaluation diplôme | handwerkskammer diplome | où déposer mon dossier d'équivalence | quel bureau pour mon diplôme | adresse pour faire valider mon diplôme | électricien quelle chambre | zeugnisbewertung | chambre des métiers allemagne

faq-recog-papiere = Le service demande en général des Zeugnisse (diplômes, certificats), une pièce d’identité et un CV. Souvent, il veut des traductions de traducteurs admis par un tribunal. S’il manque quelque chose, il y a parfois d’autres chemins.
    .question = Quels diplômes et quelles traductions faut-il ?
    .label = Diplômes, traductions
    .step-1 = Demandez d’abord au service ce qu’il veut en traduction.
    .step-2 = Donnez des copies, et gardez les originaux.
    .step-3 = S’il manque des papiers, demandez un examen de vos connaissances.
    .bring = tous les diplômes et certificats, même anciens. Photos ou copies, si les originaux manquent.
    .whom = Anerkennungsberatung (conseil pour la reconnaissance), conseil aux migrants (MBE).
    .variants = traduire mon diplôme | traduction du bac assermentée | relevé de notes à traduire | diplôme perdu pendant la guerre | j'ai plus mes diplômes | mon université n'existe plus | dossier pour équivalence papiers | tsoygnis traduction | attestation de travail du pays | qualifikationsanalyse | traducteur pour diplome | prouver mon métier sans certificat

faq-recog-kosten = La reconnaissance coûte en général quelque chose, par exemple pour l’examen et la traduction. Souvent, l’Agentur für Arbeit ou le Jobcenter aident. Ce sont des administrations pour le travail. Il y a aussi d’autres aides.
    .question = Qui aide à payer la reconnaissance ?
    .label = Aide pour les frais
    .step-1 = Demandez de l’aide avant de commander quelque chose.
    .step-2 = Attendez la réponse avant de payer.
    .step-3 = Gardez toutes les factures.
    .bring = diplômes, prix des traducteurs, dernier Bescheid (lettre avec décision).
    .whom = Anerkennungsberatung (conseil pour la reconnaissance) ou conseil aux migrants (MBE). Sans papiers, un conseil indépendant est d’abord plus sûr.
    .variants = équivalence trop chère | combien coûte l'anerkennung | anerkennungszuschuss | qui paie la traduction du diplôme | subvention pour diplôme | jobcenter paie équivalence | pas d'argent pour valider mes études | frais zab | bourse pour reconnaissance du diplôme | aide financière anerkennung | prix évaluation diplôme

faq-recog-beruf = En médecine, dans les soins et à l’école, la reconnaissance est nécessaire. Les médecins ont besoin d’une Approbation, l’autorisation d’exercer. Souvent, il faut aussi de l’allemand, un examen ou un cours. Les règles dépendent de la région (Bundesland).
    .question = Je suis médecin, infirmier ou enseignante. Que faire ici ?
    .label = Médecin, soin, école
    .step-1 = Demandez quelle administration est compétente dans votre région.
    .step-2 = Demandez quel niveau d’allemand votre métier exige.
    .step-3 = Demandez quel travail est déjà possible avant.
    .bring = diplôme, liste des matières, preuves de travail, certificats d’allemand, CV.
    .whom = Anerkennungsberatung (conseil pour la reconnaissance), conseil aux migrants (MBE).
    .variants = approbation | aprobation medecin | je suis médecin algérien | docteur du maroc travailler ici | infirmière diplômée du cameroun | infirmier pflegefachkraft reconnaissance | sage-femme diplome étranger | kenntnisprüfung | fachsprachprüfung | dentiste pharmacien étranger | prof dans mon pays enseigner ici | éducatrice jardin d'enfants diplome

faq-edu-anmelden = Chaque ville aide à trouver la bonne école. C’est l’école, l’office scolaire (Schulamt) ou un conseil pour les nouveaux enfants qui s’en occupe. Souvent, il y a d’abord une classe pour apprendre l’allemand.
    .question = Comment inscrire mon enfant à l’école ?
    .label = Inscrire mon enfant
    .step-1 = Demandez à un centre de conseil qui s’en occupe dans votre ville.
    .step-2 = Inscrivez votre enfant avec cette aide.
    .step-3 = Dites quelles langues votre enfant parle.
    .bring = Geburtsurkunde (acte de naissance), bulletins, Impfausweis (carnet de vaccination), si vous les avez.
    .whom = conseil aux migrants (MBE), service pour jeunes (JMD), école. Sans papiers, un conseil indépendant est d’abord plus sûr.
    .variants = inscription école | scolariser mes enfants | mon fils a 10 ans quelle école | mettre la petite à l'école | willkommensklasse | classe d'accueil allemand | schulamt | schoulanmeldung | entrée au cp allemagne | on a déménagé nouvelle école | les enfants viennent d'arriver ils ont pas d'école | inscrire sans extrait de naissance

faq-edu-pflicht = En Allemagne, il y a la Schulpflicht : tous les enfants vont à l’école. La durée dépend de la région. En règle générale, l’enseignement seulement à la maison n’est pas permis. Si votre enfant est malade, prévenez l’école.
    .question = L’école est-elle obligatoire, et si mon enfant est absent ?
    .label = École obligatoire
    .step-1 = Appelez l’école le matin, si votre enfant est malade.
    .step-2 = Parlez avec l’enseignante, si votre enfant ne veut pas y aller.
    .step-3 = Avant un voyage pendant l’école, demandez à l’école.
    .bring = lettres de l’école. Dites aussi ce qui inquiète votre enfant.
    .whom = professeur de la classe, Schulsozialarbeit (conseil à l’école), service pour jeunes migrants (JMD).
    .variants = schulpflicht | école obligatoire jusqu'à quel age | mon fils veut pas aller à l'école | absence enfant malade mot d'excuse | elle sèche les cours | amende école absence | école à la maison autorisée | instruction à domicile | partir au bled pendant l'école | refuser piscine à l'école | petit a peur de la classe | choulpflicht

faq-edu-eltern = L’école invite les parents à des entretiens et à des réunions. À l’Elternabend, tous les parents d’une classe parlent avec l’enseignante. Une invitation ne veut pas dire qu’il y a un problème. Vous pouvez demander une traduction.
    .question = Que se passe-t-il à la réunion de parents et à l’entretien ?
    .label = Parler avec l’école
    .step-1 = Demandez tôt à l’école une personne qui traduit.
    .step-2 = Ne faites pas traduire votre enfant.
    .step-3 = Notez vos questions avant.
    .bring = lettre de l’école, bulletin, vos questions.
    .whom = professeur de la classe, conseil à l’école (Schulsozialarbeit), conseil aux migrants (MBE), interprètes de votre ville.
    .variants = réunion parents | elternabend | elternabent | convocation de l'école | la maîtresse veut me voir | mot dans le carnet je comprends pas | mauvaises notes que faire | mon enfant harcelé à l'école | il veulent le mettre en école spécialisée | lycée ou hauptschule orientation | aide aux devoirs | rendez vous avec le prof sans parler allemand

faq-edu-ausbildung = Dans une Ausbildung (formation), vous apprenez un métier. En général, vous apprenez dans l’entreprise, avec un salaire, et à l’école. Certains métiers s’apprennent seulement à l’école. Les adultes peuvent aussi commencer.
    .question = Comment trouver une formation (Ausbildung) ?
    .label = Trouver une formation
    .step-1 = Réfléchissez à ce que vous aimez et savez bien faire.
    .step-2 = Essayez un métier pendant un stage.
    .step-3 = Demandez si votre papier permet la formation.
    .bring = bulletins et diplômes, CV, papier de séjour, certificats d’allemand.
    .whom = service pour jeunes migrants (JMD), conseil de l’Agentur für Arbeit (administration pour le travail). Sans papiers : d’abord le JMD.
    .variants = ausbildung | aousbildoung chercher | apprentissage | alternance allemagne | apprendre un métier | devenir azubi | formation mécanicien | formation infirmier en allemagne | ausbildung à 30 ans | trouver un stage praktikum | formation sans diplome | candidature ausbilding

faq-edu-abschluss = On peut aussi passer un diplôme scolaire allemand plus tard. Il y a des écoles du soir et des cours à l’université populaire (Volkshochschule). Possible par exemple : le Hauptschulabschluss, un premier diplôme de l’école.
    .question = Est-ce que je peux passer un diplôme scolaire à l’âge adulte ?
    .label = Diplôme plus tard
    .step-1 = Demandez d’abord si votre ancien diplôme est déjà valable ici.
    .step-2 = Demandez des cours à l’université populaire ou à l’école du soir.
    .step-3 = Demandez aussi de l’argent pendant le temps d’école.
    .bring = anciens bulletins et diplômes, certificats d’allemand, papier de séjour.
    .whom = service pour jeunes migrants (JMD), conseil aux migrants (MBE), université populaire (Volkshochschule).
    .variants = hauptschulabschluss | realschulabschluss | reprendre l'école adulte | école du soir | j'ai pas fini l'école à cause de la guerre | jamais eu le brevet | passer le bac allemand abitur | j'ai 25 ans sans diplôme | remise à niveau scolaire | arrêté l'école au pays | houptchoulabschluss | deuxieme chance diplome

faq-edu-studium = Pour des études, l’université examine votre diplôme scolaire et votre allemand. Si le diplôme ne suffit pas tout à fait, un Studienkolleg aide souvent. C’est un cours avant les études. BAföG est de l’argent de l’État pour apprendre.
    .question = Comment faire des études en Allemagne ?
    .label = Faire des études
    .step-1 = Allez au conseil pour étudiants internationaux de l’université.
    .step-2 = Demandez quel niveau d’allemand et quel examen il faut.
    .step-3 = Demandez tôt de l’argent, par exemple le BAföG.
    .bring = diplôme scolaire, papiers des études, certificats d’allemand, papier de séjour.
    .whom = université, Bildungsberatung Garantiefonds Hochschule (conseil pour les études), service pour jeunes migrants (JMD).
    .variants = étudier à la fac | université allemande inscription | studienkolleg | shtudienkolleg | bafög | bourse étudiant | uni-assist | bac français ou sénégalais pour la fac | continuer mes études ici | continuer ma licence en allemagne | master avec diplôme étranger | testdaf dsh

faq-kita-platz = À la Kita (crèche et maternelle), les petits enfants jouent et apprennent. En Tagespflege, une personne garde peu d’enfants. Vous inscrivez l’enfant à la Kita ou sur Internet. Souvent, le Jugendamt (office pour les familles) aide.
    .question = Comment avoir une place à la Kita ?
    .label = Place à la Kita
    .step-1 = Demandez qui donne les places dans votre ville.
    .step-2 = Inscrivez votre enfant tôt dans plusieurs Kitas.
    .step-3 = Demandez à la Kita si vous pouvez tout visiter.
    .bring = acte de naissance et Impfausweis (carnet de vaccination) de l’enfant, pièce d’identité, papiers sur le travail ou le cours.
    .whom = Kita, Jugendamt, conseil aux migrants (MBE). Sans papiers, un conseil indépendant est d’abord plus sûr.
    .variants = crèche | creche pour mon bébé | inscrire à la garderie | maternelle allemagne | kindergarten inscription | kita c'est quoi | nounou agréée | tagesmutter | assistante maternelle | kita gutschein | kindergarden place | adaptation première semaine crèche

faq-kita-kosten = Le prix dépend de la ville, du revenu et de l’âge. Dans certaines villes, la Kita (crèche, maternelle) est gratuite. Avec peu d’argent, les frais peuvent baisser ou disparaître. Souvent, le Jugendamt, l’office pour les familles, examine la demande.
    .question = Combien coûte la Kita, et qui aide à payer ?
    .label = Prix de la Kita
    .step-1 = Demandez à la Kita qui calcule les frais.
    .step-2 = Faites la demande tôt, de préférence avant le début.
    .step-3 = Demandez aussi une aide pour le repas de midi.
    .bring = fiches de paie ou dernier Bescheid (lettre avec décision) sur les aides, contrat de la Kita.
    .whom = Jugendamt, conseil aux migrants (MBE). Sans papiers, un conseil indépendant est d’abord plus sûr.
    .variants = crèche trop chère | tarif garderie | frais kindergarten | kita gratuite avec jobcenter | réduction crèche deuxième enfant | cantine kita payer | facture de la garderie | elternbeitrag | je peux pas payer la crèche | exonération frais kita | rappel de paiement kita | kitabeitrag

faq-kita-masern = Masern (la rougeole) est une maladie contagieuse. La Kita et l’école demandent une preuve de la protection. C’est en général l’Impfausweis, le carnet de vaccination. Un papier du médecin peut aussi aider.
    .question = Quel vaccin faut-il à mon enfant pour la Kita et l’école ?
    .label = Vaccin et Kita
    .step-1 = Cherchez le carnet ou d’autres papiers sur les vaccins.
    .step-2 = Demandez à un pédiatre ce qui manque encore.
    .step-3 = Montrez la preuve à la Kita avant le premier jour.
    .bring = Impfausweis ou papiers de l’autre pays.
    .whom = pédiatre. Aide pour les lettres : conseil aux migrants (MBE).
    .variants = rougeole | vaccin rougeole crèche | masern | mazern preuve | carnet de vaccination perdu | impfausweis enfant | petit pas vacciné kindergarten | vaccin obligatoire kita | lettre gesundheitsamt vaccination | vaccins faits au pays valables | carnet jaune enfant | certificat contre-indication vaccin

faq-kita-keinplatz = Beaucoup de parents attendent une place. Demandez par écrit au Jugendamt, l’office pour les familles. Il peut chercher avec vous, aussi une Tagespflege. Là, une personne garde peu d’enfants.
    .question = Je ne trouve pas de place pour mon enfant. Que faire ?
    .label = Pas de place trouvée
    .step-1 = Notez où vous avez déjà demandé.
    .step-2 = Demandez une place par écrit au Jugendamt.
    .step-3 = Demandez des groupes de jeu pour le temps d’attente.
    .bring = refus, e-mails des Kitas, papiers sur le travail ou le cours.
    .whom = conseil aux migrants (MBE), Jugendamt. Sans papiers, un conseil indépendant est d’abord plus sûr.
    .variants = pas de place en crèche | toutes les crèches refusent | liste d'attente kita | kindergarten complet | je peux pas travailler sans garde | droit à une place kita | porter plainte pour place crèche | jugendamt donne pas de place | on cherche une garderie depuis un an | refus crèche | kitaplatz introuvable | groupe de jeu en attendant

faq-work-erlaubnis = Sur le papier de séjour, il y a une phrase sur le travail. Erwerbstätigkeit veut dire : travailler et gagner de l’argent. Parfois, il faut d’abord une autorisation. Elle vient de l’Ausländerbehörde, l’administration pour le séjour.
    .question = Est-ce que je peux travailler avec mon papier ?
    .label = Droit de travailler
    .step-1 = Cherchez la phrase sur le travail, aussi sur la feuille jointe.
    .step-2 = Montrez-la à un centre de conseil avant de commencer.
    .step-3 = Demandez ce que l’entreprise remplit pour une demande.
    .bring = papier de séjour avec la feuille jointe, offre d’emploi, si vous en avez une.
    .whom = conseil aux migrants (MBE), JMD (jeunes), Faire Integration (travail). Sans papiers : d’abord un conseil indépendant.
    .variants = permis de travail | autorisation de travail | erwerbstätigkeit gestattet | ervertstatigkeit | j'ai le droit de bosser | travailler avec visa étudiant | ma femme peut travailler | changer d'employeur carte bleue | le patron demande l'autorisation | beschäftigung nur mit erlaubnis | zusatzblatt travail | papier étudiant combien d'heures

faq-work-suche = On trouve des emplois sur Internet, dans le journal ou par des connaissances. Deux administrations aident à chercher : l’Agentur für Arbeit et le Jobcenter. Un stage ouvre aussi parfois une porte.
    .question = Comment trouver du travail ?
    .label = Trouver du travail
    .step-1 = Notez ce que vous savez faire et aimez faire.
    .step-2 = Demandez à un centre de conseil qui cherche avec vous.
    .step-3 = Ne payez personne pour une promesse de travail.
    .bring = CV, diplômes, papier de séjour, si vous les avez.
    .whom = conseil aux migrants (MBE), JMD pour les jeunes, Agentur für Arbeit. Sans papiers, un conseil indépendant est d’abord plus sûr.
    .variants = chercher boulot | je cherche du taf | cherche khedma | trouver un djossi | je veux travailler donnez moi un job | travail sans parler allemand | interim allemagne | zeitarbeit | job ménage restaurant entrepôt | personne veut m'embaucher | on me demande de l'argent pour un emploi | arbayt trouver

faq-work-agentur = L’Agentur für Arbeit conseille sur les métiers et les emplois. Si votre travail se termine, inscrivez-vous là-bas tôt. Le Jobcenter aide quand l’argent ne suffit pas pour vivre. Les deux aident à chercher du travail.
    .question = Que fait l’Agentur für Arbeit, et quand m’y inscrire ?
    .label = Agentur für Arbeit
    .step-1 = Inscrivez-vous aujourd’hui, si votre travail se termine ou est terminé.
    .step-2 = Demandez la confirmation, et gardez-la.
    .step-3 = En cas de doute, demandez avant à un centre de conseil.
    .bring = pièce d’identité ou papier de séjour, contrat de travail, lettre sur la fin du travail.
    .whom = Agentur für Arbeit, conseil aux migrants (MBE). Sans papiers, un conseil indépendant est d’abord plus sûr.
    .variants = s'inscrire au chômage | pôle emploi allemand | france travail en allemagne | arbeitsamt | arbaytsamt adresse | déclarer chômeur | mon contrat finit bientôt | arbeitslosengeld 1 | allocation chômage | arbeitsagentur rendez-vous | différence jobcenter arbeitsagentur | arbeitssuchend melden

faq-work-lebenslauf = Une candidature est votre lettre à l’entreprise. Le Lebenslauf (CV) en fait partie : il nomme école, formation et travail. Souvent, on ajoute des diplômes et une courte lettre. Le travail sans certificat compte aussi.
    .question = Comment écrire un CV et une candidature ?
    .label = CV et candidature
    .step-1 = Notez quand et où vous avez appris et travaillé.
    .step-2 = Nommez aussi vos langues et le permis de conduire.
    .step-3 = Faites lire le texte à une autre personne.
    .bring = diplômes, dates d’école et de travail, l’annonce de l’emploi.
    .whom = service pour jeunes migrants (JMD), conseil aux migrants (MBE), bibliothèque, aide aux candidatures de votre ville.
    .variants = faire un cv allemand | cv modèle | lebenslauf | lébènslaouf | lettre de motivation | bewerbung écrire | entretien d'embauche préparer | trou dans le cv à cause du voyage | photo sur le cv | postuler comment | anschreiben | j'ai pas de certificats pour postuler

faq-work-massnahme = Une Maßnahme est un cours ou un travail à l’essai. Le Jobcenter, l’administration pour le travail et l’aide de base, vous y envoie. Si l’on n’y va pas, il peut y avoir des inconvénients. On peut parler de ses doutes avant.
    .question = Le Jobcenter m’envoie dans une Maßnahme. Qu’est-ce que c’est ?
    .label = Mesure du Jobcenter
    .step-1 = Cherchez la date dans la lettre : elle compte.
    .step-2 = Montrez la lettre aujourd’hui à un centre de conseil.
    .step-3 = Si vous êtes malade, prévenez avant le rendez-vous.
    .bring = la lettre avec l’enveloppe, votre plan du Jobcenter, preuves du médecin.
    .whom = conseil aux migrants (MBE), conseil social (Sozialberatung). Ensuite le Jobcenter.
    .variants = massnahme | massname jobcenter | job à un euro | ein euro job | jobcenter m'envoie en formation inutile | kooperationsplan signer | plan de coopération | avgs coaching | refuser la mesure | arbeitsgelegenheit | bewerbungstraining | jobsenter stage obligatoire

faq-work-selbst = Être indépendant veut dire : vous travaillez à votre compte, sans chef. Pour cela, beaucoup déclarent un Gewerbe, une petite entreprise. Souvent, votre papier dit si c’est permis. Vous réglez alors vous-même l’assurance.
    .question = Comment travailler à mon compte ?
    .label = Travail indépendant
    .step-1 = Demandez à un centre de conseil si votre papier le permet.
    .step-2 = Allez à un conseil pour créer une entreprise, avant de signer.
    .step-3 = Un chef décide tout ? Alors demandez d’abord à Faire Integration.
    .bring = papier de séjour, votre idée en mots simples, contrats.
    .whom = conseil aux migrants (MBE), Faire Integration (travail), conseil aux créateurs. Sans papiers, un conseil indépendant est d’abord plus sûr.
    .variants = ouvrir un gewerbe | guéverbe | auto-entrepreneur allemagne | créer ma boite | ouvrir un salon de coiffure afro | ouvrir une boutique | commerce à mon nom | livreur avec gewerbe | faux indépendant chantier | freelance avec titre de séjour | patron dit de prendre gewerbe | vendre à manger legalement

faq-work-steuer = La Steuer-ID est un numéro pour les impôts. L’entreprise en a besoin pour le salaire. Elle arrive en général par la poste, après l’inscription de votre adresse. Cette inscription se fait au Bürgeramt, le bureau des adresses.
    .question = Qu’est-ce que la Steuer-ID, et comment l’avoir ?
    .label = Steuer-ID
    .step-1 = Regardez si votre nom est sur la boîte aux lettres.
    .step-2 = Cherchez le numéro aussi sur d’anciennes fiches de paie.
    .step-3 = Pas de lettre ? Demandez au Bürgeramt ou au Finanzamt (impôts).
    .bring = pièce d’identité ou papier de séjour, confirmation de l’inscription de l’adresse.
    .whom = Bürgeramt, Finanzamt, conseil aux migrants (MBE). Sans papiers, un conseil indépendant est d’abord plus sûr.
    .variants = steuer id | stoyer id | numéro fiscal | numéro d'impôt pour le travail | steuernummer | mon patron veut le steuer id | steuer id pas arrivé par courrier | classe d'impôt | steuerklasse 6 pourquoi | changer de steuerklasse mariage | déclaration d'impôts | lettre du finanzamt

faq-work-sozialnummer = La Sozialversicherungsnummer est un numéro pour la retraite et l’assurance. L’entreprise en a en général besoin au début. Elle vient de la Rentenversicherung, le service pour la retraite. Le numéro reste le même toute la vie.
    .question = Comment avoir la Sozialversicherungsnummer ?
    .label = Numéro pour la retraite
    .step-1 = Demandez le numéro à votre Krankenkasse (caisse maladie).
    .step-2 = Premier travail ? Demandez à l’entreprise si elle le demande pour vous.
    .step-3 = Gardez bien la lettre avec le numéro.
    .bring = pièce d’identité ou papier de séjour, carte de la caisse maladie, si vous en avez une.
    .whom = Krankenkasse, Rentenversicherung, conseil aux migrants (MBE). Sans papiers, un conseil indépendant est d’abord plus sûr.
    .variants = numéro de sécurité sociale | numero secu allemagne | sozialversicherungsnummer | sozialfersicherung numero | rentenversicherungsnummer | numéro de retraite | sv-nummer | sozialversicherungsausweis perdu | employeur demande le numéro social | où trouver mon numéro d'assuré rente | rvnr | carte de sécu pour travailler

faq-labour-lohn = Qui travaille reçoit un salaire, même sans contrat écrit. Cela vaut aussi pour les dernières heures. Souvent, une date compte : après, on ne peut peut-être plus demander l’argent. Demandez donc bientôt conseil.
    .question = Mon chef ne paie pas le salaire. Que faire ?
    .label = Salaire non payé
    .step-1 = Notez quels jours et combien de temps vous avez travaillé.
    .step-2 = Gardez des photos, des messages et des noms de collègues.
    .step-3 = Allez aujourd’hui au conseil, et ne signez rien.
    .bring = contrat, fiches de paie, messages du chef, votre liste d’heures.
    .whom = Faire Integration (conseil pour le travail), Faire Mobilität (UE), syndicat. Sans papiers : d’abord un conseil indépendant.
    .variants = patron veut pas me payer | j'ai travaillé et pas d'argent | pas eu ma paie depuis deux mois | salaire impayé | le boss a bouffé mon argent | heures sup pas payées | travail au noir il paie pas | dernier salaire manquant | moins que le smic allemand mindestlohn | lohn pas reçu | entreprise en faillite salaire | on me retire trop pour la chambre

faq-labour-kuendigung = Une Kündigung met fin au travail. C’est en règle générale une lettre avec signature. On peut se défendre, par exemple à l’Arbeitsgericht, le tribunal du travail. On a peu de temps : la date sur la lettre compte.
    .question = J’ai reçu une Kündigung (fin du travail). Que faire ?
    .label = Fin du travail
    .step-1 = Montrez la lettre aujourd’hui à un conseil ou à un avocat.
    .step-2 = Ne signez rien avant, pas non plus un Aufhebungsvertrag (accord de fin).
    .step-3 = Inscrivez-vous tôt à l’Agentur für Arbeit (administration pour l’emploi).
    .bring = Kündigung avec l’enveloppe, contrat, fiches de paie.
    .whom = Faire Integration (conseil pour le travail), Faire Mobilität (UE), syndicat. Sans papiers : d’abord un conseil indépendant.
    .variants = licenciement | on m'a licencié | viré du boulot | kundigung travail | le chef m'a chassé | renvoyé par whatsapp | licenciée enceinte | viré parce que j'étais malade | fin pendant la période d'essai | aufhebungsvertrag signer ou pas | prud'hommes allemagne | kundigoung recue

faq-labour-vertrag = L’Arbeitsvertrag (contrat de travail) dit les règles de votre travail. Importants sont le salaire, les heures, les vacances, la période d’essai et la fin. Période d’essai veut dire : au début, les deux peuvent arrêter plus facilement. Vous pouvez vérifier le contrat tranquillement.
    .question = Comment vérifier mon contrat de travail ?
    .label = Vérifier le contrat
    .step-1 = Demandez une copie, et emportez-la.
    .step-2 = Montrez le contrat à un conseil avant de signer.
    .step-3 = Demandez chaque phrase que vous ne comprenez pas.
    .bring = contrat de travail, offre, messages de l’entreprise.
    .whom = Faire Integration (personnes hors de l’UE), Faire Mobilität (UE), syndicat.
    .variants = contrat de travail c'est clair ou pas | arbeitsvertrag | arbaytsfertrag lire | je dois signer le contrat du boulot | cdd ou cdi | période d'essai | pas de contrat écrit au travail | combien de congés | démissionner comment | je veux quitter mon job préavis | pénalité si je pars du travail | contrat seulement oral

faq-labour-krank = Si vous êtes malade, prévenez l’entreprise tout de suite le matin. Le médecin atteste que vous ne pouvez pas travailler. Cela s’appelle Krankmeldung. En règle générale, on continue à recevoir de l’argent pendant une maladie.
    .question = Je suis malade et je ne peux pas travailler. Que faire ?
    .label = Maladie et travail
    .step-1 = Dites-le avant le début du travail, de préférence par écrit.
    .step-2 = Demandez la Krankmeldung (arrêt maladie) au médecin.
    .step-3 = Demandez à la Krankenkasse (caisse maladie), si cela dure plus longtemps.
    .bring = Krankmeldung, carte de la caisse maladie, contrat.
    .whom = médecin de famille, Krankenkasse. En cas de conflit : Faire Integration (conseil pour le travail), Faire Mobilität (UE) ou syndicat.
    .variants = arrêt maladie | arret de travail | krankmeldung | krankschreibung | kranmeldoung | certificat médical pour le patron | au bescheinigung | chef croit pas que je suis malade | mon enfant est malade je peux pas bosser | indemnités maladie krankengeld | accident du travail | malade pendant l'essai payé ou pas

faq-labour-stunden = Pour les pauses et les heures, il y a des règles, même sans contrat. Personne n’a le droit de prendre votre passeport ou de vous forcer. Cela arrive maintenant ? Alors appuyez sur « Aide urgente ».
    .question = Je travaille trop ou l’on m’exploite. Qui aide ?
    .label = Trop d’heures
    .step-1 = Notez chaque jour le début, les pauses et la fin.
    .step-2 = Rassemblez des preuves seulement si c’est sûr pour vous.
    .step-3 = Parlez avec un conseil avant de parler au chef.
    .bring = liste des heures, messages, fiches de paie. Vous pouvez aussi venir sans papiers.
    .whom = Faire Integration (conseil pour le travail), Faire Mobilität (UE), conseil spécialisé contre l’exploitation. C’est plus sûr qu’aller d’abord à une administration.
    .variants = exploitation au travail | je travaille 12 heures par jour | pas de pause au boulot | le patron m'exploite | esclavage moderne | je dors sur le chantier | jamais de jour de repos | on me fait bosser comme un esclave | trop d'heures restaurant | travail dangereux sans protection | exploité sans papiers | heures sup forcées

faq-labour-minijob = Un Minijob est un petit travail avec une limite de salaire. Là aussi, vous avez des droits, par exemple aux vacances et au salaire en cas de maladie. En général, le Minijob seul ne vous donne pas d’assurance maladie.
    .question = Qu’est-ce qu’un Minijob ?
    .label = Minijob
    .step-1 = Demandez un contrat sur papier.
    .step-2 = Argent du Jobcenter (aide de base) ? Déclarez le travail avant de commencer.
    .step-3 = Demandez comment vous avez une assurance maladie.
    .bring = contrat, fiches de paie, dernier Bescheid (lettre avec décision).
    .whom = Faire Integration (conseil pour le travail), conseil aux migrants (MBE). Sans papiers, un conseil indépendant est d’abord plus sûr.
    .variants = minijob | mini job | petit boulot | minijob et jobcenter | job étudiant limite | deux minijobs en même temps | minidjob plafond | minijobzentrale | travail à temps partiel petit salaire | minijob assurance maladie | extra le week-end déclaré | nebenjob

### Questions fréquentes : nouveau départ et contacts.

faq-vol-mitmachen = Oui, avec un Ehrenamt (bénévolat) : c’est une aide volontaire, par exemple dans une association. Vous pouvez demander aussi avec peu d’allemand ou peu de temps. Lotse ne peut pas promettre de place.
    .question = Je viens d’arriver. Est-ce que je peux aider comme bénévole ?
    .label = Aider comme bénévole
    .step-1 = Réfléchissez à ce que vous aimez faire et quand vous avez le temps.
    .step-2 = Demandez à un Freiwilligenzentrum une tâche qui vous va.
    .step-3 = Allez voir le lieu une fois avant de dire oui.
    .bring = d’abord rien. Une liste de ce que vous savez faire aide.
    .whom = Freiwilligenzentrum (centre de bénévolat) : il propose ces tâches. Ou : conseil aux migrants (MBE), associations.
    .variants = bénévolat pour réfugié | faire du bénévolat sans bien parler | ehrenamt | érenamt chercher | je m'ennuie à la maison je veux être utile | rendre service aux gens | donner un coup de main à la croix-rouge | aider au resto du coeur tafel | volontariat nouveau arrivé | malade mais je veux aider un peu | freiwilligenagentur | benevole maison de retraite

faq-vol-kassel = L’offre est pour les personnes réfugiées suivies par le Jobcenter, aussi en cas de maladie. Dans une Arbeitsgelegenheit, vous essayez une tâche et quelqu’un vous accompagne. Personne ne peut promettre une place avant.
    .question = Comment faire du bénévolat à Kassel par le Jobcenter ?
    .label = Bénévolat à Kassel
    .step-1 = Demandez cette offre à votre contact au Jobcenter.
    .step-2 = Dites ce que vous aimez faire. Quelque chose de tout nouveau est aussi possible.
    .bring = d’abord rien.
    .whom = Jobcenter Stadt Kassel, l’administration pour le travail et l’aide de base. Aussi : Freiwilligenzentrum Kassel (centre de bénévolat), MBE (conseil aux migrants).
    .variants = kassel bénévolat | kassel jobcenter ehrenamt | freiwilligenzentrum kassel | arbeitsgelegenheit kassel | projet réfugiés kassel | dynamo windrad | pferdehof immenhof | rothenditmold sozialer friedensdienst | j'habite à kassel et le jobcenter parle de bénévolat | wehlheiden centre familles aider | cassel benevole

faq-vol-geld = Un bénévolat n’a pas de salaire. Certains paient une Aufwandsentschädigung : de l’argent pour l’effort et les frais. Si vous recevez de l’argent d’une administration, vérifiez avant les suites.
    .question = Est-ce que je reçois de l’argent pour un bénévolat ?
    .label = Argent et bénévolat
    .step-1 = Demandez à l’association si elle paie les trajets ou les frais.
    .step-2 = Parlez avec un centre de conseil avant d’accepter de l’argent.
    .bring = la lettre de l’administration sur votre argent, si vous en avez une.
    .whom = conseil aux migrants (MBE). Ensuite l’administration qui paie, par exemple Jobcenter ou Sozialamt (aide sociale).
    .variants = bénévolat payé | on gagne combien comme bénévole | aufwandsentschadigung | indemnité bénévole jobcenter | ehrenamtspauschale | remboursement du bus bénévole | travail volontaire sans salaire | je perds mes aides si je suis bénévole | ehrenamt argent | ils paient pour aider ou pas | déclarer l'indemnité de bénévolat

faq-vol-deutsch = Oui, vous parlez allemand au quotidien, et les fautes sont normales. Un Ehrenamt (bénévolat) est une aide volontaire. Il ne remplace pas un cours d’allemand, mais les deux vont bien ensemble.
    .question = Un bénévolat m’aide-t-il à apprendre l’allemand ?
    .label = Allemand et bénévolat
    .step-1 = Choisissez une tâche où l’on parle beaucoup ensemble.
    .step-2 = Dites au début que vous voulez pratiquer l’allemand.
    .whom = Freiwilligenzentrum (centre de bénévolat) : il propose ces tâches. Ou : conseil aux migrants (MBE), votre cours d’allemand.
    .variants = apprendre la langue en aidant | pratiquer allemand bénévole | bénévolat à la place du cours | ehrenamt niveau a2 | travailler avec des allemands pour la langue | au cours je parle jamais je veux du concret | améliorer mon allemand dans une association | ehrenamt deutsch | bénévolat pendant l'integrationskurs | parler avec les natifs en aidant

faq-meet-frauen = Oui, dans beaucoup de villes, des femmes se retrouvent pour parler, cuisiner ou apprendre. Les hommes n’y sont pas. Un Familienzentrum (centre pour familles) est un lieu de rencontre et connaît ces groupes.
    .question = Y a-t-il un groupe seulement pour les femmes ?
    .label = Groupe de femmes
    .step-1 = Demandez le jour, le lieu et le prix.
    .step-2 = Demandez si les enfants peuvent venir.
    .step-3 = Allez-y une fois. Écouter suffit aussi.
    .whom = conseil aux migrants (MBE), Familienzentrum, conseil aux femmes ou votre commune.
    .variants = groupe femmes | rencontre entre femmes | frauentreff | fraouengroupe | café des femmes | piscine seulement femmes | groupe femmes musulmanes | ma femme est seule à la maison | activité pour mamans sans hommes | cuisine couture femmes | réunion de femmes africaines | petit déjeuner femmes

faq-meet-maenner = Oui, certaines villes ont des groupes pour les hommes : parler, cuisiner ou réparer. Il s’agit du quotidien, du travail et de la famille. Vous pouvez aussi seulement écouter.
    .question = Y a-t-il un groupe pour les hommes ?
    .label = Groupe d’hommes
    .step-1 = Demandez des rencontres pour hommes ou pères près de chez vous.
    .step-2 = Demandez le jour, le lieu et le prix.
    .step-3 = Allez-y une fois, avec un ami si vous voulez.
    .whom = conseil aux migrants (MBE), pour les jeunes hommes Jugendmigrationsdienst (JMD, service pour jeunes), associations, votre commune.
    .variants = groupe hommes | groupe de pères | männergruppe | menergrouppe | rencontre entre hommes | un homme seul où aller | café pour papas | atelier vélo hommes | hommes cuisine ensemble | parler entre mecs | vätergruppe réfugiés

faq-meet-eltern = Oui, il y a des rencontres avec de petits enfants, souvent comme Krabbelgruppe (groupe de bébés). Un Familienzentrum est un lieu ouvert pour les familles. Pour les enfants plus grands, il y a des groupes de jeu et des lieux pour jeunes.
    .question = Où se rencontrent les parents avec leurs enfants ?
    .label = Parents et enfants
    .step-1 = Demandez des rencontres à un Familienzentrum ou à votre Kita (crèche, maternelle).
    .step-2 = Demandez l’âge des enfants et le prix.
    .step-3 = Allez-y une fois ensemble avec votre enfant.
    .bring = quelque chose à boire et une couche pour les petits.
    .whom = Familienzentrum, Kita, conseil aux migrants (MBE) ou votre commune.
    .variants = krabbelgruppe | crabelgroupe | rencontre mamans bébés | groupe de jeu pour petits | mon enfant a pas de copains | activité enfant l'après-midi | centre pour familles | familienzentrum adresse | café parents | maison des jeunes pour ma fille | gym bébé parents | autres mamans du quartier

faq-meet-sport = Un Verein (association) est un groupe avec un but commun, par exemple le sport. Les nouveaux sont les bienvenus et peuvent souvent d’abord essayer. Les membres signent et paient en général une cotisation.
    .question = Comment entrer dans un club de sport ?
    .label = Club de sport
    .step-1 = Cherchez un club, et demandez un entraînement d’essai.
    .step-2 = Avant de signer, demandez la cotisation et comment arrêter.
    .step-3 = Avec peu d’argent, demandez une cotisation plus petite.
    .bring = habits de sport. Pour les enfants, il y a « Bildung und Teilhabe », une aide d’argent de l’administration.
    .whom = le club. Aide : conseil aux migrants (MBE), pour les jeunes Jugendmigrationsdienst (JMD).
    .variants = club de foot | jouer au foot où | inscrire mon fils au football | sportverein | chportferaïne | salle de sport club | basket judo karaté enfant | natation club | cotisation club trop chère | essai entraînement | pétanque volley équipe | je veux taper le ballon

faq-meet-sprachcafe = Un Sprachcafé (café des langues) est une rencontre ouverte, souvent avec du thé ou du café. Des gens y parlent allemand ensemble, tranquillement. Il n’y a pas de notes, et les fautes ne gênent pas.
    .question = Qu’est-ce qu’un Sprachcafé ?
    .label = Sprachcafé
    .step-1 = Demandez s’il y a un Sprachcafé près de chez vous.
    .step-2 = Demandez l’heure et s’il faut s’inscrire.
    .step-3 = Asseyez-vous avec les autres. Au début, écouter suffit.
    .whom = bibliothèque, commune, Freiwilligenzentrum (centre de bénévolat) ou conseil aux migrants (MBE).
    .variants = sprachcafe | sprach café quand | café langues | café de conversation | causer en allemand autour d'un thé | tandem gratuit | j'ose pas parler allemand | parler sans cours | rencontre pour discuter en allemand | chprakafé | erzählcafé | papoter avec des allemands

faq-meet-freunde = Arriver demande du temps, et au début beaucoup se sentent seuls. C’est plus facile avec des rencontres qui reviennent : club, chorale, jardin, Sprachcafé. Un Sprachcafé est une rencontre ouverte pour parler allemand.
    .question = Comment trouver des amis ici ?
    .label = Connaître des gens
    .step-1 = Cherchez une chose que vous aimez faire, et allez-y souvent.
    .step-2 = Demandez des parrains ou marraines, qui accompagnent les nouveaux.
    .step-3 = Parlez avec une personne, si la solitude devient lourde.
    .whom = commune, centre de bénévolat, conseil aux migrants (MBE), pour les jeunes Jugendmigrationsdienst (JMD).
    .variants = trouver des amis | je connais personne ici | pas d'amis en allemagne | seul tout le temps | solitude | rencontrer du monde | se faire des potes | connaître des allemands | parrain pour réfugié | rencontrer des gens de mon pays | communauté africaine ici | je m'ennuie le week-end seul

faq-prison-zuerst = Une chose après l’autre suffit : une place pour dormir, de l’argent, des papiers. La Straffälligenhilfe conseille les personnes après la prison. Pas de lit cette nuit : appuyez sur « Aide urgente ».
    .question = Je sors de prison. Où aller d’abord ?
    .label = Nouveau départ : début
    .step-1 = Encore en prison, demandez des adresses au service social.
    .step-2 = Allez tôt dans un centre de conseil. Il met tout en ordre avec vous.
    .step-3 = Sans papier de séjour : le conseil d’abord, l’administration après.
    .bring = papier de sortie, pièce d’identité, lettres. Venez aussi sans papiers.
    .whom = Straffälligenhilfe (aide après la prison), conseil aux migrants (MBE). Règles du tribunal : Bewährungshilfe, elle vous accompagne.
    .variants = sortie de prison | je sors de taule | j'étais enfermé par où commencer | libéré de prison que faire | après la zonzon | je vais sortir bientôt de la jva | haftentlassung | straffälligenhilfe | repartir à zéro après la détention | bewährungshelfer | probation aide | ex détenu aide

faq-prison-papiere = En prison, des papiers expirent, et un jugement peut avoir des suites. Une personne spécialiste dit ce que cela veut dire pour votre séjour. Allez au conseil avant l’Ausländerbehörde, l’administration pour le séjour.
    .question = Après la prison, que faire pour l’identité et le séjour ?
    .label = Papiers après la prison
    .step-1 = Avant la sortie, demandez où se trouvent vos papiers.
    .step-2 = Montrez aujourd’hui les lettres de l’administration à un centre de conseil.
    .step-3 = Venez accompagné aux rendez-vous.
    .bring = toutes les lettres avec l’enveloppe, ancienne pièce d’identité, papier de sortie.
    .whom = Straffälligenhilfe (aide après la prison), conseil aux migrants (MBE), Flüchtlingsberatung (conseil pour réfugiés).
    .variants = carte de séjour périmée en prison | séjour après condamnation | perdre mon titre à cause du jugement | papiers restés à la prison | passeport encore à la jva | ausweisung après peine | duldung après prison | lettre étrangers après ma peine | refaire mes papiers après détention | entlassungsschein | casier et titre de séjour

faq-prison-wohnung = Pour l’argent pour vivre et le logement, on demande au Jobcenter ou au Sozialamt. Certains services ont des chambres pour le premier temps. Pas de lit cette nuit : appuyez sur « Aide urgente ».
    .question = Après la prison, qui aide pour le logement et l’argent ?
    .label = Logement et argent
    .step-1 = En prison, demandez au service social de l’aide pour les demandes.
    .step-2 = Demandez des chambres et de l’argent à un centre de conseil.
    .step-3 = Sans papier de séjour : d’abord un conseil indépendant.
    .bring = papier de sortie, pièce d’identité, carte bancaire, lettres reçues.
    .whom = Straffälligenhilfe (aide après la prison), aide aux personnes sans logement. Pour des dettes : Schuldnerberatung (conseil en dettes).
    .variants = logement après prison | appart après détention | argent à la sortie de prison | pécule de sortie | foyer pour sortants de prison | jobcenter après la prison | dettes frais de justice | compte bloqué pendant la détention | bailleur veut pas d'ancien détenu | sorti de jva sans argent | chambre après la taule | überbrückungsgeld

faq-prison-besuch = Chaque prison a ses règles, et on peut lire les lettres. Avant le jugement, il faut en général une Besuchserlaubnis, un accord écrit. N’écrivez pas de noms ici, s’il vous plaît.
    .question = Un proche est en prison. Comment le visiter ou lui écrire ?
    .label = Visites et lettres
    .step-1 = Demandez à la prison les heures et les règles.
    .step-2 = Demandez ce que vous pouvez apporter ou envoyer.
    .step-3 = Sans papier de séjour : avant la visite, demandez à un centre de conseil.
    .bring = pour la visite : une pièce d’identité ou un passeport valable.
    .whom = service des visites de la prison. Pour vous : Straffälligenhilfe (aide après la prison), elle conseille aussi les proches.
    .variants = visiter mon mari en prison | parloir | permis de visite | besuchserlaubnis | visite jva | écrire à un détenu | mon fils est en taule comment l'appeler | envoyer un colis à la prison | mandat argent détenu | emmener les enfants au parloir | untersuchungshaft visite | frère enfermé je peux y aller

faq-exiti-verlassen = Vous pouvez partir, même petit à petit, et personne ne demande de raisons. N’écrivez ni les noms ni les projets d’autres personnes, s’il vous plaît. Si quelqu’un vous menace, appuyez sur « Aide urgente ».
    .question = Je voudrais quitter un groupe. Qui aide ?
    .label = Quitter un groupe
    .step-1 = Cherchez un centre de conseil qui accompagne un nouveau départ.
    .step-2 = Parlez-y de logement, de travail, de famille ou de vos soucis.
    .step-3 = Avancez à votre rythme.
    .bring = rien. Vous n’avez pas besoin non plus de dire votre nom.
    .whom = un centre de conseil indépendant. En Hesse, après un conseil en prison : A³ Alles auf Anfang. Aussi : MBE (conseil aux migrants).
    .variants = sortir d'un groupe | je veux quitter les frères | quitter une secte | quitter le gang | ils me laissent pas partir du groupe | milieu islamiste en sortir | je veux plus faire partie d'eux | déradicalisation aide | sortir du réseau | m'éloigner de ces gens | le groupe me fait du mal | ausstieg gruppe

faq-exiti-geheim = Les personnes qui conseillent ont la Schweigepflicht (secret) : d’elles-mêmes, elles ne transmettent rien. Les limites sont un danger de mort, un danger pour un enfant ou l’ordre d’un tribunal. N’écrivez ni les noms ni les projets d’autres personnes, s’il vous plaît.
    .question = Est-ce que cela reste secret, si je parle de mon groupe ?
    .label = Est-ce secret ?
    .step-1 = Demandez au début : qu’est-ce qui reste entre nous ?
    .step-2 = Parlez de vous, pas des autres.
    .step-3 = Effacez cette discussion, si quelqu’un voit votre téléphone.
    .whom = un centre de conseil indépendant. Certaines offres font partie d’une administration : demandez-le.
    .variants = le groupe va savoir que je parle | sortir du groupe en secret | est ce que la police saura que je quitte | mon nom sera signalé si je pars | parler du milieu sans risque | schweigepflicht ausstieg | verfassungsschutz va savoir | j'ai peur que les autres découvrent | conseil anonyme pour quitter | on va me balancer si je parle | confidentiel quitter secte

faq-exiti-angehoerige = C’est bien de vous soucier de lui. Il y a aussi du conseil pour les parents, les frères et sœurs et les amis. N’écrivez ni les noms ni les projets d’autres personnes, s’il vous plaît.
    .question = J’ai du souci pour mon fils et son nouveau groupe. Que faire ?
    .label = Souci pour un proche
    .step-1 = Dites que vous êtes là. Évitez les disputes sur les opinions.
    .step-2 = Cherchez du conseil pour vous, même sans votre fils.
    .step-3 = Quelqu’un est en danger ? Appuyez sur « Aide urgente ».
    .bring = rien. Vous n’avez pas besoin de donner un nom.
    .whom = conseil indépendant pour les proches, conseil familial. Pour les jeunes : Jugendmigrationsdienst (JMD, service pour jeunes migrants).
    .variants = mon fils a changé d'un coup | mon enfant chez les salafistes | ma fille s'habille tout en noir et parle plus | mon frère est dans un groupe bizarre | fils radicalisé | il regarde que les vidéos du prêcheur | mon fils avec les néonazis | mauvais groupe je m'inquiète | mon ami s'éloigne il devient extrême | beau-frère de plus en plus strict | mon enfant déteste tout le monde maintenant

faq-exiti-reden = Oui, vous pouvez parler sans rien décider. Hésiter est permis, et vous pouvez revenir plus tard. N’écrivez ni les noms ni les projets d’autres personnes, s’il vous plaît.
    .question = Est-ce que je peux juste parler, sans décider ?
    .label = D’abord parler
    .step-1 = Appuyez sur « Une personne », et vous voyez les chemins vers des gens.
    .step-2 = Dites-y : je voudrais d’abord seulement parler.
    .bring = rien. Vous n’avez pas besoin non plus de dire votre nom.
    .whom = centre de conseil indépendant, dans le Schleswig-Holstein aussi KAST. En ligne : mbeon, de 12 à 26 ans jmd4you.
    .variants = je doute du groupe | je sais pas si je pars du groupe | j'hésite à quitter | juste causer de mon milieu | peut-être que je veux partir | peur de décider pour le groupe | moitié dedans moitié dehors | parler à qui si tous mes amis en sont | en parler sans engagement | doutes sur la confrérie | pas sûr de rester avec eux

faq-exitr-ausstieg = Dans tout le Schleswig-Holstein, KAST aide gratuitement et discrètement, sans questions sur le milieu. N’écrivez ni les noms ni les projets d’autres personnes, s’il vous plaît. Si quelqu’un vous menace, appuyez sur « Aide urgente ».
    .question = Je voudrais quitter ce milieu. Qui m’accompagne ?
    .label = Quitter le milieu
    .step-1 = Sous « Nouveau départ, contacts », choisissez un conseil.
    .step-2 = Parlez-y de travail, de logement, de contacts ou de peur.
    .bring = rien. Vous n’avez pas besoin non plus de dire votre nom.
    .whom = KAST dans le Schleswig-Holstein, sans limite de temps. Ailleurs : une Ausstiegsberatung (conseil pour sortir) indépendante de votre région.
    .variants = quitter les nazis | sortir de l'extrême droite | néonazi je veux arrêter | kast | kast kiel | kameradschaft quitter | ausstiegsberatung | plus rien à voir avec les fachos | skinhead sortir du milieu | kick-off prison extrême droite | prendre distance amis d'extrême droite | programme de sortie droite

faq-exitr-tattoos = On peut couvrir, changer ou enlever certains tatouages. Chez KAST, dans le Schleswig-Holstein, vous pouvez en parler librement. N’écrivez ni les noms ni les projets d’autres personnes, s’il vous plaît.
    .question = Que faire avec d’anciens tatouages ?
    .label = Anciens tatouages
    .step-1 = Demandez au conseil les chemins et les coûts.
    .step-2 = Avant de les enlever, demandez à un dermatologue.
    .step-3 = En attendant, couvrez avec des habits ce qui vous gêne.
    .bring = rien. N’envoyez pas de photo, s’il vous plaît.
    .whom = KAST dans le Schleswig-Holstein. Ailleurs : une Ausstiegsberatung (conseil pour sortir) indépendante de votre région.
    .variants = enlever tatouage | tatouage laser qui paie | cover tatouage | tattoo nazi enlever | croix gammée tatouage | tatouage de prison | tatouage m'empêche de travailler | symbole interdit sur la peau | tatoo cou embauche | tatouages kast | effacer tatouage du milieu

faq-return-beratung = La Rückkehrberatung (conseil au retour) informe de ce qui est possible pour un retour volontaire. Vous décidez vous-même et sans pression, aussi de rester. Certains centres font partie d’une administration : demandez d’abord à un centre indépendant.
    .question = Je pense à un retour. Qui me conseille sans pression ?
    .label = Conseil au retour
    .step-1 = Notez vos questions et vos doutes.
    .step-2 = Parlez de tous les chemins, aussi de rester.
    .step-3 = Ne signez rien avant d’avoir tout compris.
    .bring = passeport et papier de séjour, si vous les avez.
    .whom = Rückkehrberatung indépendante, conseil pour réfugiés (Flüchtlingsberatung) ou conseil aux migrants (MBE).
    .variants = retour volontaire | rentrer au pays | je veux rentrer au bled | retour aide argent | billet retour payé | mal du pays je veux repartir | ruckkehrberatung | oim retour | reag garp | on me demande de signer départ volontaire | départ volontaire administration insiste | repartir chez ma famille en afrique

faq-return-weiter = Avec un papier d’Allemagne, vous n’avez souvent pas le droit de travailler ailleurs. Pour l’asile, un départ peut avoir des suites. Demandez conseil avant de partir.
    .question = Est-ce que je peux continuer vers un autre pays ?
    .label = Vers un autre pays
    .step-1 = Demandez ce qui se passe avec votre papier en Allemagne.
    .step-2 = Demandez les règles à l’ambassade de l’autre pays.
    .step-3 = Quittez logement et travail seulement quand tout est clair.
    .bring = passeport, papier de séjour, dernières lettres de l’administration.
    .whom = conseil aux migrants (MBE), JMD pour les jeunes. Pendant l’asile : conseil pour réfugiés (Flüchtlingsberatung).
    .variants = aller vivre en france avec papier allemand | partir au canada | déménager en belgique titre allemand | travailler en suisse | quitter l'allemagne pour un autre pays | aller en angleterre | redemander l'asile ailleurs | rejoindre mon frère à paris | autre pays europe avec ma carte | luxembourg avec séjour allemand | weiterwanderung

faq-return-wieder = Cela dépend de votre papier et de votre situation. Certains papiers se terminent si l’on quitte le pays ou si l’on part longtemps. Avec une protection, un voyage au pays peut avoir des suites.
    .question = Est-ce que je peux revenir plus tard en Allemagne ?
    .label = Revenir plus tard
    .step-1 = Regardez quel papier vous avez et jusqu’à quand il est valable.
    .step-2 = Avant le départ, clarifiez le retour avec un centre de conseil.
    .step-3 = Demandez par écrit ce que l’administration vous promet.
    .bring = passeport, papier de séjour, lettres de l’administration.
    .whom = conseil aux migrants (MBE), Flüchtlingsberatung (réfugiés). Ensuite : Ausländerbehörde, l’administration pour le séjour.
    .variants = revenir après départ | si je pars je peux revenir | interdiction d'entrée | einreisesperre | combien de mois hors d'allemagne | titre annulé si je reste au pays | visiter le bled avec passeport réfugié | vacances au pays et retour | rentrer puis redemander un visa | absence de 6 mois carte | wiedereinreise | sortir d'allemagne perdre la carte

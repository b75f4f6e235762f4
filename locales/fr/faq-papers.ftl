### Questions fréquentes : papiers et séjour.

faq-res-verlaengern = L’Aufenthaltserlaubnis (permis de séjour) est la carte avec laquelle vous vivez ici. Elle est valable jusqu’à la date sur la carte. L’Ausländerbehörde, l’administration pour le séjour, peut la prolonger.
    .question = Comment prolonger mon permis de séjour ?
    .label = Prolonger ma carte
    .step-1 = Faites la demande tôt, en tout cas avant cette date.
    .step-2 = Demandez à un centre de conseil quels papiers il faut.
    .step-3 = Gardez une copie et une confirmation de la demande.
    .bring = carte, passeport, contrat de location, papiers sur le travail, le cours ou l’argent, lettres reçues.
    .whom = Ausländerbehörde. Aide avant : conseil aux migrants (MBE), pour les jeunes Jugendmigrationsdienst (JMD).
    .variants = renouveler titre de sejour | renouvellement carte de séjour | ma carte va finir je veux rester | refaire mes papiers allemagne | aufenthaltserlaubnis prolonger dossier | aufentaltserlaubniss renouvellement | jveux renouveler ma carte je fais comment | prolongation du séjour c'est combien de temps avant | visa bientôt fini je suis déjà en allemagne | formulaire pour prolonger le titre | mon séjour arrive à terme | faire le renouvellement à la préfecture allemande

faq-res-termin = Beaucoup de gens attendent longtemps l’Ausländerbehörde, l’administration pour le séjour. Souvent, on peut aussi faire la demande par écrit. Votre papier est déjà périmé ? Alors un conseil indépendant est d’abord plus sûr.
    .question = Ma carte arrive à sa fin, et je n’ai pas de rendez-vous. Que faire ?
    .label = Pas de rendez-vous
    .step-1 = Montrez la carte avec la date aujourd’hui à un centre de conseil.
    .step-2 = Avec cette aide, envoyez une demande écrite.
    .step-3 = Gardez chaque preuve, par exemple les e-mails à l’administration.
    .bring = carte, passeport, votre demande, e-mails et lettres sur le rendez-vous.
    .whom = conseil aux migrants (MBE), service pour jeunes migrants (JMD) ou conseil pour réfugiés.
    .variants = pas de rdv auslanderbehorde | rendez vous ausländerbehörde impossible | ma carte est expirée et aucun rdv | titre de sejour perime que faire | ils répondent pas aux mails pour mon séjour | ausländerbehörde ne décroche pas le téléphone | auslenderbeord rdv | date de ma carte dépassée | on me donne rdv après la fin de ma carte | carte de séjour morte depuis un mois | créneau étrangers complet | termin étranger jamais libre

faq-res-fiktionsbescheinigung = La Fiktionsbescheinigung est un papier pour le temps d’attente. Elle montre que l’administration examine encore votre demande. Pour le travail et les voyages, les règles changent selon le type.
    .question = Qu’est-ce qu’une Fiktionsbescheinigung ?
    .label = Fiktionsbescheinigung
    .step-1 = Regardez jusqu’à quelle date le papier est valable.
    .step-2 = Avant cette date, demandez une prolongation.
    .step-3 = Avant un voyage à l’étranger, demandez à un centre de conseil.
    .bring = le papier, l’ancienne carte, le passeport, les lettres reçues.
    .whom = Ausländerbehörde, l’administration pour le séjour. Conseil avant : MBE (conseil aux migrants) pour les adultes, JMD pour les jeunes.
    .variants = fiktion c'est quoi | fiktionbescheinigung voyager au pays | récépissé allemand en attendant la carte | fiktionsbescheinigung travailler | on m'a donné un papier vert pas de carte | mon récépissé est fini | prolonger fiktion | ficktion papier | attestation provisoire de séjour | papier d'attente des étrangers | le bailleur refuse ma fiktion | est ce que je peux prendre l'avion avec le récépissé

faq-res-duldung = Une Duldung veut dire : l’expulsion est suspendue pour le moment. Ce n’est pas un droit durable de rester, mais vous avez des droits. Il peut y avoir des chemins, par exemple par le travail ou une formation.
    .question = Que veut dire Duldung, et que puis-je faire ?
    .label = Duldung
    .step-1 = Regardez jusqu’à quelle date la Duldung est valable.
    .step-2 = Parlez tôt des chemins possibles avec un centre de conseil.
    .step-3 = Demandez aussi conseil avant un rendez-vous à l’administration.
    .bring = Duldung, lettres reçues, papiers sur le travail, l’école ou le cours.
    .whom = conseil pour réfugiés (Flüchtlingsberatung) de votre ville. Pour les jeunes, aussi le service pour jeunes migrants (JMD).
    .variants = j'ai seulement une duldung | douldoung | duldoung prolonger | duldung travailler possible | on me tolère depuis des années | je suis toléré en allemagne | passer de duldung à vrai séjour | ausbildungsduldung | le papier avec trait rouge | duldung light identité | duldung ca donne quel droit | sortir de la duldung

faq-res-niederlassung = Avec la Niederlassungserlaubnis (droit de séjour durable), vous pouvez vivre ici sans date de fin. Il y a des conditions, par exemple le temps, l’allemand, le travail et vos propres revenus. Elles dépendent de votre papier.
    .question = Comment rester en Allemagne pour toujours ?
    .label = Rester durablement
    .step-1 = Demandez à un centre de conseil les conditions pour votre papier.
    .step-2 = Rassemblez des preuves sur l’allemand, le travail et le logement.
    .step-3 = Faites la demande pendant que votre carte est valable.
    .bring = carte, passeport, certificats d’allemand, contrat de travail, fiches de paie, contrat de location.
    .whom = conseil aux migrants (MBE). Ensuite l’Ausländerbehörde, l’administration pour le séjour.
    .variants = carte de résident permanent | niederlassungserlaubnis conditions | unbefristet comment avoir | résidence permanente allemagne | carte sans date de fin | carte 10 ans comme en france | niderlassung dossier | séjour illimité | residence longue duree ue | combien d'années de cotisation pour niederlassung | carte bleue vers permanent | je veux m'installer définitivement

faq-res-wohnsitz = Une Wohnsitzauflage veut dire : l’administration fixe votre ville ou votre région. Il faut alors faire une demande avant de déménager. Les raisons peuvent être le travail, la famille ou la protection contre la violence.
    .question = Est-ce que je peux aller vivre dans une autre ville avec mon papier ?
    .label = Une autre ville
    .step-1 = Lisez si un lieu est écrit sur votre papier.
    .step-2 = Avant de déménager, parlez avec un centre de conseil.
    .step-3 = Signez le nouveau contrat de location seulement après cet entretien.
    .bring = carte et feuille jointe, lettres reçues, preuve sur le travail ou la famille.
    .whom = conseil aux migrants (MBE) ou pour réfugiés. Ensuite l’Ausländerbehörde, l’administration pour le séjour.
    .variants = wohnsitzauflage enlever | vonsitzauflage | changer de ville avec titre de séjour | changer de bundesland | obligation de résidence sur ma carte | jveux aller vivre a berlin | interdit de déménager à cause du papier | job trouvé ailleurs mais bloqué dans ma ville | rejoindre mon frère dans une autre ville | 12a résidence | nouveau jobcenter refuse à cause du lieu | lever l'interdiction de domicile

faq-res-ohne-papier = Un centre de conseil indépendant est d’abord plus sûr : il n’a pas d’obligation de signaler. Beaucoup d’administrations informent l’Ausländerbehörde, l’administration pour le séjour. Les écoles et les médecins qui soignent n’ont pas cette obligation.
    .question = Je n’ai pas de papier. Où aller d’abord ?
    .label = Où aller d’abord
    .step-1 = Allez d’abord dans un centre de conseil indépendant, avant toute administration.
    .step-2 = Demandez-y si l’on peut parler sans donner de nom.
    .step-3 = En cas d’urgence médicale, allez tout de suite à l’hôpital.
    .bring = lettres et anciens papiers, si vous en avez. Vous pouvez aussi venir sans papiers.
    .whom = conseil pour réfugiés (Flüchtlingsberatung) des associations d’aide sociale.
    .variants = sans papiers en allemagne | je suis clandestin | j'ai pas de papiers qui peut aider | jai pas les papiers j'ai peur | visa fini depuis longtemps je suis encore là | je suis harraga en allemagne | en situation irrégulière | illégal allemagne conseil anonyme | pas déclaré et pas de visa | je vis caché ici | régulariser ma situation | sans titre de séjour aide discrète

faq-res-einbuergerung = Einbürgerung (naturalisation) veut dire : vous devenez citoyenne ou citoyen d’Allemagne. Les conditions sont par exemple le temps, la langue, un test et vos propres revenus. Les règles ont changé.
    .question = Comment avoir la nationalité allemande ?
    .label = Nationalité allemande
    .step-1 = Faites d’abord vérifier quelles conditions comptent pour vous.
    .step-2 = Rassemblez des preuves sur l’allemand, le test, le travail et le logement.
    .step-3 = Faites ensuite la demande, et gardez une copie.
    .bring = carte, passeport, acte de naissance, certificats d’allemand, papiers sur le travail et le salaire.
    .whom = conseil aux migrants (MBE). Ensuite l’Einbürgerungsbehörde, le service de naturalisation de votre ville ou arrondissement.
    .variants = naturalisation | einburgerung conditions | devenir allemand | passeport allemand comment avoir | passeport rouge allemand | double nationalité | einbürgerungstest questions | test de naturalisation où | naturalisation combien d'annees | naturalisation traine depuis longtemps | nationalite pour mon enfant né ici | aynburgeroung

faq-res-ukraine = Avec le § 24, une Aufenthaltserlaubnis (permis de séjour), les personnes qui ont fui l’Ukraine peuvent vivre ici. Parfois, la carte reste valable plus longtemps que la date écrite. Ces règles changent.
    .question = Je viens d’Ukraine. Que vaut mon papier selon le § 24 ?
    .label = Papier selon le § 24
    .step-1 = Regardez quelle date est écrite sur votre carte.
    .step-2 = Avant cette date, demandez si la carte reste valable.
    .step-3 = Demandez aussi s’il existe un autre papier pour vous, par exemple pour le travail.
    .bring = carte, passeport ou pièce d’identité, papier d’inscription de l’adresse, lettres reçues.
    .whom = conseil aux migrants (MBE) ou service pour jeunes migrants (JMD). Aussi l’Ausländerbehörde, l’administration pour le séjour.
    .variants = paragraphe 24 | protection temporaire | protection temporaire ukraine renouvellement | carte ukrainienne expirée encore bonne | j'étais étudiant en ukraine et j'ai fui | étudiant africain venu d'ukraine | article 24 séjour | passer du 24 à un visa travail | ukranien papier allemagne | arrivé de kiev | refugie ukraine inscription | §24

faq-asyl-ablauf = Dans la procédure d’asile (Asylverfahren), l’administration BAMF examine votre demande de protection. Après l’enregistrement vient en général un entretien, l’Anhörung. La décision arrive par lettre : c’est le Bescheid.
    .question = Comment se passe la procédure d’asile ?
    .label = Déroulement de l’asile
    .step-1 = Parlez tôt avec un centre de conseil, de préférence avant la demande.
    .step-2 = Donnez chaque nouvelle adresse au BAMF.
    .step-3 = Ouvrez chaque lettre, et gardez l’enveloppe.
    .bring = tous les papiers et lettres de la procédure. Vous pouvez aussi venir sans papiers.
    .whom = conseil pour la procédure d’asile (Asylverfahrensberatung) : gratuit et indépendant. Le conseil pour réfugiés aide aussi.
    .variants = demander l'asile | demande asile comment faire | je veux poser l'asile | déposer ma demande de protection | azil allemagne | demandeur d'asile étapes | l'asile dure combien de temps | après les empreintes il se passe quoi | j'attends la réponse du bamf | je viens d'arriver et je cherche protection | ou aller pour l'asile police ou camp | asylverfaren

faq-asyl-anhoerung = L’Anhörung est votre entretien le plus important au BAMF, l’administration pour l’asile. Un interprète est là. Le Protokoll (compte rendu) est le texte écrit de l’entretien.
    .question = Comment préparer l’entretien d’asile (Anhörung) ?
    .label = Préparer l’entretien
    .step-1 = Parlez avant avec l’Asylverfahrensberatung, le conseil pour l’asile.
    .step-2 = Dites tôt si vous préférez parler avec une femme.
    .step-3 = Vérifiez le Protokoll, et faites changer les fautes.
    .bring = l’invitation, votre papier de la procédure, des preuves, les lettres du médecin.
    .whom = Asylverfahrensberatung : elle est gratuite et indépendante. Vous êtes malade ? Dites-le tout de suite au BAMF et au conseil.
    .variants = interview bamf demain | anhorung preparer | convocation interview asile | grand entretien asile | ils posent quelles questions à l'interview | mon récit d'asile je dis quoi | interprète a mal traduit au bamf | protokoll faux | malade le jour de l'interview | stress pour l'interview d'asile | deuxième audition | anheurung

faq-asyl-bescheid = Le Bescheid est la décision du BAMF, l’administration pour l’asile. Si l’enveloppe est jaune, la date écrite dessus compte. Même après un refus, il peut y avoir des chemins.
    .question = J’ai reçu une lettre jaune ou un refus. Que faire maintenant ?
    .label = Enveloppe jaune
    .step-1 = Gardez la lettre et l’enveloppe ensemble.
    .step-2 = Montrez les deux aujourd’hui à un centre de conseil ou à un cabinet d’avocats.
    .step-3 = S’il y a un risque d’expulsion maintenant, appuyez sur « Aide urgente ».
    .bring = la lettre, l’enveloppe jaune, votre papier de la procédure, le compte rendu de l’entretien.
    .whom = Asylverfahrensberatung (conseil pour l’asile), conseil pour réfugiés, avocate ou avocat en droit d’asile.
    .variants = asile refusé | rejet asile | ils ont rejeté mon dossier | j'ai eu négatif | negatif bamf | bamf a dit non | enveloppe jaune | courrier jaune dans la boite | décision bamf je comprends pas | manifestement infondé | beshaid asile | débouté de l'asile

faq-asyl-klage = Une Klage (recours) veut dire : un tribunal contrôle le Bescheid, la décision de l’administration. On a peu de temps pour cela. À la Rechtsantragstelle, un bureau du tribunal, vous pouvez faire écrire le recours.
    .question = Comment faire un recours, et qui m’aide ?
    .label = Recours et avocat
    .step-1 = Lisez à la fin du Bescheid quel tribunal est compétent.
    .step-2 = Montrez la lettre aujourd’hui à un centre de conseil ou à un cabinet d’avocats.
    .step-3 = Demandez la Prozesskostenhilfe : c’est une aide pour les frais du tribunal.
    .bring = Bescheid avec l’enveloppe, compte rendu de l’entretien, preuve sur votre argent.
    .whom = avocate ou avocat en droit d’asile, conseil pour la procédure d’asile, conseil pour réfugiés.
    .variants = faire appel asile | klage bamf | contester le refus au tribunal | avocat asile sans argent | avocat gratuit refugié | verwaltungsgericht date | aide juridictionnelle | je veux attaquer la décision du bamf | faire klag | prendre un avocat pour l'asile | le juge a dit non pour mon asile | rechtsanwalt prix asile

faq-asyl-dublin = Dublin veut dire : un autre pays d’Europe doit examiner votre demande d’asile. Le BAMF, l’administration pour l’asile, vous l’écrit. Un recours (Klage) peut être possible : un tribunal contrôle la lettre.
    .question = La lettre parle de Dublin ou d’un autre pays de l’UE. Pourquoi ?
    .label = Lettre : autre pays UE
    .step-1 = Gardez la lettre et l’enveloppe ensemble.
    .step-2 = Montrez les deux aujourd’hui à un centre de conseil ou à un cabinet d’avocats.
    .step-3 = Dites-y si vous êtes malade ou si vous avez de la famille ici.
    .bring = lettre avec l’enveloppe, papiers d’autres pays, lettres du médecin.
    .whom = Asylverfahrensberatung (conseil pour l’asile), conseil pour réfugiés, avocate ou avocat en droit d’asile.
    .variants = dublin | je suis dubliné | doublin | empreintes en italie | j'ai laissé mes empreintes en espagne | mes doigts sont en italie | transfert vers un autre pays | ils veulent me renvoyer en italie | procedure dublin 3 | demande irrecevable autre pays responsable | déjà protégé en grèce | retour forcé croatie bulgarie

faq-asyl-ausweis = L’Ankunftsnachweis est le premier papier après l’enregistrement. Vous recevez l’Aufenthaltsgestattung pour le temps de la procédure d’asile. Elle montre : vous pouvez être ici pendant que l’administration examine.
    .question = Que sont l’Ankunftsnachweis et l’Aufenthaltsgestattung ?
    .label = Papier pendant l’asile
    .step-1 = Regardez jusqu’à quelle date votre papier est valable.
    .step-2 = Avant cette date, demandez où vous pouvez le prolonger.
    .step-3 = Ayez le papier sur vous, et gardez une copie.
    .bring = le papier, même ancien, et toutes les lettres reçues.
    .whom = Asylverfahrensberatung (conseil pour l’asile), conseil pour réfugiés ou service social du centre d’hébergement.
    .variants = ankunftsnachweis | gestattung expirée | aufenthaltsgestattung renouveler | gestatoung | carte de demandeur d'asile | le papier blanc avec photo | attestation de demande d'asile perdue | papier du camp déchiré | j'ai pas encore reçu ma carte asile | gestatung prolonger où | ankunft papier c'est quoi | büma

faq-asyl-arbeit = Travailler pendant la procédure d’asile est parfois permis : cela dépend de plusieurs choses. Par exemple, depuis quand vous êtes ici et où vous habitez. En général, c’est l’Ausländerbehörde, l’administration pour le séjour, qui donne l’autorisation.
    .question = Est-ce que je peux travailler pendant la procédure d’asile ?
    .label = Travail pendant l’asile
    .step-1 = Lisez sur votre papier la phrase sur le travail.
    .step-2 = Parlez avec un centre de conseil avant de commencer.
    .step-3 = Demandez l’offre de l’entreprise par écrit.
    .bring = votre papier de la procédure, offre ou contrat de l’entreprise.
    .whom = conseil pour réfugiés (Flüchtlingsberatung) ou pour l’asile. Aussi le conseil aux migrants (MBE), s’il a de la place.
    .variants = demandeur d'asile droit de travailler | bosser pendant l'asile | travailler avec gestattung | travailler avec le papier du camp | permis de travail asile | patron veut me prendre mais asile en cours | j'habite au camp et je veux un boulot | apprentissage pendant l'asile | interdit de travailler asile | le djossi quand on est demandeur d'asile | stage demandeur asile | erwerbstätigkeit nicht gestattet asile

faq-asyl-umzug = Pendant la procédure d’asile, l’administration décide d’abord où vous habitez. La demande pour un autre lieu s’appelle Umverteilung. Les raisons peuvent être la famille proche, une maladie ou la protection contre la violence.
    .question = Pendant l’asile, est-ce que je peux aller dans une autre ville ?
    .label = Changer de lieu
    .step-1 = Parlez avec un centre de conseil avant de changer de lieu.
    .step-2 = Rassemblez des preuves, par exemple sur la famille ou la maladie.
    .step-3 = Avant un voyage, demandez aussi s’il faut une autorisation.
    .bring = votre papier de la procédure, lettre qui fixe le lieu, preuves de votre raison.
    .whom = Asylverfahrensberatung (conseil pour l’asile), conseil pour réfugiés ou service social du centre d’hébergement.
    .variants = transfert de camp | changer de foyer asile | umverteilung | oumfertaïloung | on m'a envoyé dans un village | quitter le heim pour rejoindre ma femme | residenzpflicht | autre camp pour être avec la famille | sortir de l'erstaufnahme | asile changer de region | zuweisung mauvaise ville

faq-asyl-reisen = Avec l’Aufenthaltsgestattung, le papier de la procédure d’asile, il y a des règles pour voyager. Parfois il faut une autorisation même en Allemagne. Un voyage à l’étranger peut nuire à votre procédure.
    .question = Puis-je voyager avec une Aufenthaltsgestattung ?
    .label = Voyager pendant l’asile
    .step-1 = Regardez si une zone est écrite sur votre papier.
    .step-2 = Avant chaque voyage, demandez à un centre de conseil.
    .step-3 = S’il faut une autorisation, partez seulement quand vous l’avez par écrit.
    .bring = votre papier de la procédure, lettres reçues, preuve de la raison.
    .whom = Asylverfahrensberatung (conseil pour l’asile) : gratuite et indépendante. Aussi conseil pour réfugiés ou service social du centre.
    .variants = voyager avec gestattung | aller en france avec aufenthaltsgestattung | sortir d'allemagne pendant l'asile | demandeur d'asile visiter une autre ville | residenzpflicht voyage | vacances pendant asile | rendre visite à la famille autre pays asile | prendre l'avion avec gestatung | ma mère est morte je peux partir ? asile | aller au mariage autre land asile | carte asile suisse voyage | quitter le département demandeur asile

faq-spaet-aufnahme = Les Spätaussiedler viennent de familles allemandes d’Europe de l’Est ou de l’ancienne Union soviétique. Le Bundesverwaltungsamt, une administration nationale, examine la demande, en général avant le départ. Son accord s’appelle Aufnahmebescheid.
    .question = Comment être accepté comme Spätaussiedler ?
    .label = Demande d’accueil
    .step-1 = Rassemblez des preuves que votre famille était allemande.
    .step-2 = Avant le départ, demandez si votre famille peut venir aussi.
    .step-3 = Faites regarder la demande avant de l’envoyer.
    .bring = actes de naissance des parents et grands-parents, pièce d’identité, certificats d’allemand.
    .whom = Bundesverwaltungsamt. Aide avant : conseil aux migrants (MBE), depuis l’étranger mbeon par chat.
    .variants = spataussiedler demande | aussiedler dossier | allemands de russie | ma grand-mère était allemande du kazakhstan | origine allemande prouver | aufnahmebescheid attente | bva refus | allemands de la volga papiers | retour des allemands de l'est admission | test de langue aussiedler | inclure mon mari dans la demande aussiedler | spetaussiedler

faq-spaet-ankunft = Le Registrierschein montre que l’on vous a enregistré ici comme Spätaussiedler. Plus tard vient l’attestation selon le BVFG, la loi pour les Spätaussiedler. Avec elle, vous pouvez demander la carte d’identité allemande.
    .question = Je suis arrivé comme Spätaussiedler. Et maintenant ?
    .label = Après l’arrivée
    .step-1 = Inscrivez votre adresse au bureau de la ville (Bürgeramt).
    .step-2 = Demandez l’attestation, et comment votre nom s’écrit.
    .step-3 = Demandez aussi le cours d’allemand, la retraite et la reconnaissance des diplômes.
    .bring = Registrierschein, Aufnahmebescheid, passeport, actes, diplômes.
    .whom = conseil aux migrants (MBE) pour les adultes. Service pour jeunes migrants (JMD) pour les jeunes.
    .variants = registrierschein | arrivé à friedland | attestation paragraphe 15 | registrirshein perdu | changer l'écriture du nom aussiedler | aussiedler carte identité allemande | rentré du kazakhstan que faire | retraite années en russie | bescheinigung bvfg | après friedland on va où | germaniser mon prénom | spätaussiedler inscrit et après

faq-famreu-familie = Le regroupement familial (Familiennachzug) veut dire : votre famille vous rejoint, en général époux, épouse ou enfants. Elle demande un visa (Visum), l’autorisation d’entrer, à l’ambassade d’Allemagne. Les règles dépendent de votre papier.
    .question = Comment faire venir ma femme, mon mari ou mes enfants ?
    .label = Faire venir la famille
    .step-1 = Notez qui voudrait venir et où vit cette personne.
    .step-2 = Parlez avec un centre de conseil avant la demande.
    .step-3 = Après une reconnaissance, demandez vite : une date peut compter.
    .bring = votre papier, Bescheid, actes de mariage et de naissance, contrat de location, fiches de paie.
    .whom = conseil aux migrants (MBE) ou pour réfugiés. Sans papier : conseil d’abord, avant toute administration.
    .variants = regroupement familial | ramener ma femme | amener ma madame ici | ramener mes gosses du bled | rapprochement familial | familiennachzug | familienachtsug | faire venir mon mari | mariée au pays comment le ramener | visa conjoint a1 | je veux ma famille près de moi

faq-famreu-eltern = Elternnachzug veut dire : vos parents viennent vivre avec vous. Avec moins de 18 ans et une protection, un chemin est plus probable. Pour les adultes, c’est souvent difficile, mais des exceptions sont possibles.
    .question = Mes parents peuvent-ils venir vivre avec moi ?
    .label = Faire venir ses parents
    .step-1 = Moins de 18 ans ? Demandez aujourd’hui : votre âge peut compter.
    .step-2 = Lisez dans le Bescheid (décision) quelle protection est écrite.
    .step-3 = Parlez avec un centre de conseil avant la demande.
    .bring = votre papier, Bescheid, votre acte de naissance, copies des passeports des parents.
    .whom = service pour jeunes migrants (JMD), conseil aux migrants (MBE) ou pour réfugiés. Sans papier : conseil d’abord.
    .variants = mes parents veulent me rejoindre je suis mineur | faire venir ma mère en allemagne | regroupement familial parents | visa pour mes parents vivre ici | elternnachzug | j'ai 17 ans seul ici mes parents | papa et maman en allemagne | parents malades au pays les amener | j'ai bientôt 18 ans parents au pays | parents âgés venir vivre avec moi | mon père peut venir ? | faire venire les parent

faq-famreu-unterlagen = Pour le visa (Visum), l’autorisation d’entrer, l’ambassade a besoin d’actes (Urkunden). Ce sont des papiers officiels, par exemple de mariage et de naissance. S’il manque un acte, il peut y avoir d’autres preuves.
    .question = Quels papiers faut-il à ma famille pour le visa ?
    .label = Papiers de la famille
    .step-1 = Lisez la liste sur le site de l’ambassade d’Allemagne.
    .step-2 = Demandez-y la traduction et la certification, le tampon officiel.
    .step-3 = Voyez avec un centre de conseil quels papiers manquent.
    .bring = copies des passeports, actes de mariage et de naissance, votre papier de séjour, photos de famille.
    .whom = conseil aux migrants (MBE) ou conseil pour réfugiés.
    .variants = dossier regroupement familial | liste documents visa épouse | acte de mariage pour ambassade | extrait de naissance des enfants visa | jugement supplétif visa | mariage religieux seulement pas d'acte | mariage coutumier visa famille | test adn famille | livret de famille ambassade | acte du pays pas accepté visa | autorisation du père enfant visa | pieces a fournir famille

faq-famreu-subsidiaer = Subsidiärer Schutz (protection subsidiaire) est un type de protection donné par le BAMF. Le Familiennachzug, la venue de la famille, est suspendu en ce moment pour ce statut. Il peut y avoir des exceptions en Härtefall : une situation très grave.
    .question = J’ai la protection subsidiaire. Ma famille peut-elle venir ?
    .label = Subsidiaire et famille
    .step-1 = Lisez dans la décision quelle protection est écrite.
    .step-2 = Demandez à un centre de conseil où en sont les règles aujourd’hui.
    .step-3 = Parlez-y de maladie ou de danger dans la famille.
    .bring = décision du BAMF, votre papier, actes de la famille, lettres du médecin.
    .whom = conseil pour réfugiés ou conseil aux migrants (MBE).
    .variants = subsidiaire famille | subsidiaire regroupement bloqué | suspension du regroupement familial | protection un an ramener femme | subsidier famille | hartefall famille | cas de rigueur | pourquoi ma famille n'a pas le droit de venir | quand le regroupement va reprendre | mon enfant malade resté au pays protection subsidiaire | subsidiar nachzug | exception humanitaire famille

faq-famreu-botschaft = Votre famille demande le visa (Visum), l’autorisation d’entrer, à la Botschaft, l’ambassade. Elle représente l’Allemagne dans l’autre pays. En général, les rendez-vous se prennent en ligne, parfois avec une liste d’attente.
    .question = Comment ma famille obtient-elle un rendez-vous à l’ambassade ?
    .label = Rendez-vous ambassade
    .step-1 = Réservez seulement sur le site de l’ambassade d’Allemagne.
    .step-2 = Gardez bien la confirmation de la réservation.
    .step-3 = N’achetez pas de rendez-vous à des inconnus.
    .bring = confirmation de la réservation, copies des passeports, e-mails de l’ambassade.
    .whom = conseil aux migrants (MBE) ou conseil pour réfugiés. Depuis l’étranger : mbeon par chat.
    .variants = rdv ambassade allemagne | rendez vous consulat visa famille | ambassade répond pas | liste d'attente ambassade | rdv visa dakar | ambassade allemande yaoundé abidjan | rdv visa alger casablanca tunis | un monsieur vend des rdv ambassade | botchaft | visa de ma femme refusé | suivre le dossier visa | ambassade fermée on va où

faq-papers-pass-verloren = En général, c’est votre pays d’origine qui fait le nouveau passeport. La Verlustanzeige est la déclaration de perte à la police. Sans papier de séjour ou après une demande d’asile, un conseil indépendant est d’abord plus sûr.
    .question = Mon passeport a disparu. Que faire ?
    .label = Passeport perdu
    .step-1 = Cherchez des copies ou des photos du passeport.
    .step-2 = Demandez à un centre de conseil où déclarer la perte.
    .step-3 = Quelqu’un a pris votre passeport ? Appuyez sur « Aide urgente ».
    .bring = copie du passeport, papier de séjour, Verlustanzeige, si vous les avez.
    .whom = conseil aux migrants (MBE), service pour jeunes migrants (JMD) ou conseil pour réfugiés.
    .variants = passeport perdu | on m'a volé mon passeport | jai perdu mon passport | portefeuille volé avec tous les papiers | passeport périmé consulat de mon pays | refaire passeport au consulat | déclaration de perte | verlustanzeige police | je trouve plus mes papiers | papiers tombés dans le train | pièce d'identité perdue

faq-papers-karte-verloren = La nouvelle carte vient en général de l’Ausländerbehörde, l’office des papiers de séjour. La Verlustanzeige est la déclaration de perte à la police. Si la carte était expirée, un conseil indépendant est d’abord plus sûr.
    .question = J’ai perdu ma carte de séjour. Que faire ?
    .label = Carte de séjour perdue
    .step-1 = Cherchez des copies ou des photos de la carte (Aufenthaltserlaubnis).
    .step-2 = Demandez à un centre de conseil où déclarer la perte.
    .step-3 = Demandez aussi un papier pour le temps d’attente.
    .bring = passeport, copie de la carte, photo, Verlustanzeige, si vous l’avez.
    .whom = conseil aux migrants (MBE) ou conseil pour réfugiés. Quelqu’un a pris votre carte ? Appuyez sur « Aide urgente ».
    .variants = carte de séjour égarée | jai perdu ma carte de sejour | titre de séjour volé | aufenthaltstitel perdu | on m'a piqué mon titre de séjour | refaire carte de séjour perdue | carte plastique séjour disparue | duplicata titre de séjour | aufenthaltserlaubnis perdue police | perdu mon aufenthalt dans le bus | ma duldung est perdue | carte séjour tombée je la trouve plus

faq-papers-uebersetzen = Des traducteurs admis par un tribunal traduisent les actes pour l’administration. Beglaubigung veut dire : un tampon montre que la copie est juste. Sans papier de séjour, un conseil indépendant est d’abord plus sûr.
    .question = Comment faire traduire et certifier mes actes ?
    .label = Traduire des actes
    .step-1 = Demandez d’abord par écrit à l’administration ce qu’il faut exactement.
    .step-2 = Demandez aussi s’il faut une Apostille, un tampon du pays d’origine.
    .step-3 = Demandez le prix avant de commander, et gardez les originaux.
    .bring = l’acte original, une copie, la lettre de l’administration, votre pièce d’identité.
    .whom = conseil aux migrants (MBE). Pour les copies certifiées : le Bürgeramt, le bureau de votre ville.
    .variants = traducteur assermenté | traduire acte de naissance | extrait de naissance à traduire | copie certifiée conforme | légaliser un document | légalisation | apostille c'est quoi | beglaubigung | beglobigung | traduction qui paie | traduire du français vers l'allemand officiel | faire venir extrait de naissance du pays

faq-papers-reiseausweis = Le Reiseausweis est un papier allemand pour voyager, à la place du passeport. Il existe pour les réfugiés reconnus et parfois pour d’autres personnes. C’est l’Ausländerbehörde, l’administration pour le séjour, qui s’en occupe.
    .question = Comment avoir un Reiseausweis pour voyager ?
    .label = Reiseausweis
    .step-1 = Demandez à un centre de conseil quel papier est pour vous.
    .step-2 = Avant chaque voyage, demandez si le pays accepte le papier.
    .step-3 = Demandez conseil avant un voyage dans votre pays d’origine.
    .bring = papier de séjour, Bescheid, ancien papier de voyage, photo, lettres de l’ambassade.
    .whom = conseil aux migrants (MBE) ou conseil pour réfugiés. Ensuite l’Ausländerbehörde.
    .variants = passeport bleu | titre de voyage réfugié | titre de voyage | raise ausweis | reiseausweiss demande | passeport gris pour étrangers | document de voyage | mon ambassade refuse le passeport | voyager avec passeport de réfugié | partir en turquie avec le bleu | passeport de la convention de genève | laissez passer pour étranger

faq-papers-heirat = En Allemagne, on se marie au Standesamt, l’état civil. L’Ehefähigkeitszeugnis de votre pays montre que vous avez le droit de vous marier. Sans papier de séjour, un conseil indépendant est d’abord plus sûr.
    .question = Quels papiers faut-il pour se marier ?
    .label = Papiers pour mariage
    .step-1 = Demandez au Standesamt la liste pour votre pays.
    .step-2 = Demandez aussi que faire s’il manque un papier.
    .step-3 = Faites traduire les actes seulement après cet entretien.
    .bring = passeport, acte de naissance, papier de votre adresse, papier de séjour, papiers d’un mariage d’avant.
    .whom = Standesamt de votre lieu. Aide avant : conseil aux migrants (MBE) ou conseil pour réfugiés.
    .variants = se marier en allemagne | mariage mairie allemande dossier | certificat de célibat | certificat de capacité à mariage | standesamt mariage | shtandesamt | on veut se marier il a pas de passeport | mariage avec duldung | mariage blanc ou vrai ils demandent quoi | faire reconnaître mariage du pays | transcrire divorce étranger | marié à la mosquée seulement

faq-papers-geburt = Le Standesamt, l’état civil, écrit la Geburtsurkunde (acte de naissance). S’il manque des papiers, il y a souvent d’abord un extrait du registre. Sans papier de séjour, un conseil indépendant est d’abord plus sûr.
    .question = Comment mon bébé reçoit-il un acte de naissance ?
    .label = Papiers pour le bébé
    .step-1 = À l’hôpital, demandez qui déclare la naissance au Standesamt.
    .step-2 = Demandez au Standesamt quels papiers des parents manquent.
    .step-3 = Demandez un papier provisoire ou un extrait.
    .bring = papier de l’hôpital, passeports et actes de naissance des parents, acte de mariage.
    .whom = Standesamt du lieu de naissance. Aide : conseil aux migrants (MBE), pour réfugiés, aux femmes enceintes (Schwangerenberatung).
    .variants = acte de naissance bébé | déclarer la naissance | extrait de naissance nouveau-né | geburtsurkunde bloquée | geburtsourkunde | standesamt veut pas donner l'acte | bébé né sans papiers des parents | reconnaissance du père sur l'acte | mettre le nom du papa | auszug registre bébé | on a accouché quel bureau | donner le nom à l'enfant

faq-papers-kind-staat = Un bébé a en général la Staatsangehörigkeit (nationalité) de ses parents. Si un parent est allemand ou vit ici depuis longtemps, il peut aussi être allemand. Sans papier de séjour, un conseil indépendant est d’abord plus sûr.
    .question = Quelle nationalité a mon bébé ?
    .label = Nationalité du bébé
    .step-1 = Faites inscrire la naissance au Standesamt (état civil).
    .step-2 = Demandez si le bébé est allemand ou s’il lui faut un papier de séjour.
    .step-3 = Vous avez demandé l’asile ? Parlez à un centre de conseil avant l’ambassade.
    .bring = acte de naissance ou extrait du registre, passeports et papiers de séjour des parents.
    .whom = conseil aux migrants (MBE) ou conseil pour réfugiés.
    .variants = mon bébé est allemand ? | bébé né en allemagne quel passeport | nationalité du nouveau-né | enfant né ici nationalité allemande | passeport bébé ambassade | titre de séjour pour bébé | père allemand mère étrangère enfant | demande d'asile pour le bébé | bébé apatride | nationalite bebe | mon fils est né ici il est quoi | droit du sol allemagne

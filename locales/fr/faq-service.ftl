### Questions fréquentes : Lotse lui-même.

faq-m-start-wer = Je suis Lotse, un programme informatique et pas un être humain. J’explique beaucoup de choses en mots simples, et je cherche un conseil pour vous. Je ne décide jamais de votre cas.
    .question = Qui êtes-vous ? Êtes-vous un être humain ?
    .label = Qui est Lotse ?
    .step-1 = Choisissez un bouton, ou écrivez une courte question.
    .step-2 = Vous voulez un être humain ? Appuyez sur « Une personne ».
    .whom = vous trouvez des gens au conseil aux migrants (MBE), en ligne chez mbeon ou jmd4you.
    .variants = t'es un robot | tu es humain | t'es qui toi | c'est un bot ou une vraie personne | intelligence artificielle | chatgpt ou quoi | lotse c'est quoi | comment tu t'appelles | je parle à une machine | je suis chez une administration ici | lodse qui | qui m'écrit là

faq-m-start-kann = Je connais des sujets comme les papiers, l’allemand, le travail, l’argent, le logement, la santé et la famille. J’explique des mots et je cherche avec vous un centre de conseil. Je ne donne pas de conseil juridique.
    .question = Que peut faire Lotse pour moi ?
    .label = Que peut Lotse ?
    .step-1 = Appuyez sur un sujet du menu principal.
    .step-2 = Vous ne savez pas quel sujet ? Écrivez une courte question.
    .whom = pour votre cas : conseil aux migrants (MBE), service pour jeunes migrants (JMD, de 12 à 26 ans) ou conseil pour réfugiés (Flüchtlingsberatung).
    .variants = tu sais faire quoi | tu sers à quoi | quels sujets ici | comment ça marche ici | mode d'emploi lotse | je peux demander quoi | tu remplis les formulaires pour moi | tu peux appeler le bureau pour moi | fonctions du bot | a quoi ca sert ce programme | utiliser lotse

faq-m-start-kosten = Oui, Lotse est gratuit. Le conseil que Lotse cherche ne coûte en général rien non plus. Sur chaque fiche, vous lisez ce que l’on sait du coût.
    .question = Est-ce que Lotse est gratuit ?
    .label = Prix de Lotse
    .step-1 = Si le coût n’est pas indiqué, demandez avant au centre.
    .step-2 = Ne donnez jamais de données bancaires ici. Lotse n’en demande pas.
    .whom = le conseil aux migrants (MBE) et le service pour jeunes migrants (JMD) conseillent gratuitement.
    .variants = c'est payant | c'est gratis ici | il faut payer le bot | combien ça coûte d'écrire ici | abonnement lotse | vous prenez de l'argent | j'ai pas d'argent je peux écrire quand même | prix du service lotse | gratuit ou pas | c'est cadeau ou je paie | kostenlos lotse

faq-m-start-orte = Lotse aide dans toute l’Allemagne, mais ne connaît pas un centre partout. Alors Lotse montre des conseils qui travaillent en ligne. Le nom du lieu ou le code postal suffit.
    .question = Dans quelles villes Lotse aide-t-il ?
    .label = Où aide Lotse ?
    .step-1 = Choisissez « Trouver un centre » et écrivez votre lieu.
    .step-2 = Rien trouvé ? Essayez une plus grande ville près de chez vous.
    .whom = en ligne partout : mbeon pour les adultes, jmd4you de 12 à 26 ans.
    .variants = lotse à berlin aussi | ça marche dans ma ville | mon village n'est pas là | seulement en hesse ou partout | lotse trouve pas ma ville | code postal pas reconnu | je suis encore en afrique je peux utiliser lotse | vous êtes où votre bureau | villes de lotse | bavière ça marche | quelles régions vous couvrez

faq-m-start-lesen = Beaucoup de gens vivent cela. Avec Lotse, vous pouvez presque tout choisir avec des boutons. Vous pouvez aussi parler avec une personne, au téléphone ou au bureau.
    .question = Je lis ou j’écris mal. Qu’est-ce qui aide ?
    .label = Lire est difficile
    .step-1 = Activez la lecture à voix haute de votre téléphone.
    .step-2 = Appuyez sur « Une personne », et vous voyez les chemins vers des gens.
    .step-3 = Demandez à un adulte de confiance de lire pour vous.
    .whom = conseil aux migrants (MBE), service pour jeunes migrants (JMD). Pour apprendre : Volkshochschule (université populaire).
    .variants = je sais pas lire | je sais pas ecrire | analphabète | illettré | trop de texte pour moi | lis-moi ça à voix haute | jamais allé à l'école | je vois mal sur le téléphone | dyslexique | les lettres c'est dur pour moi | moi pas lire français | lecture vocale

faq-m-lang-wechseln = Lotse parle 8 langues, et vous pouvez changer à tout moment. Votre place dans la discussion reste. Pour d’autres langues, un centre de conseil peut chercher des interprètes.
    .question = Comment changer de langue ?
    .label = Changer de langue
    .step-1 = Appuyez sur « Langue », ou écrivez : /language
    .step-2 = Choisissez votre langue.
    .step-3 = Au conseil, demandez des interprètes, si vous voulez.
    .whom = conseil aux migrants (MBE). Là aussi, vous pouvez demander votre langue.
    .variants = autre langue svp | parle arabe | écris en anglais | lotse en wolof ou lingala | langues de lotse | je veux en allemand | passer en turc | mettre en français | langue bambara dans le chat | changer la langue du bot | je comprends pas cette langue | sprache wechseln

faq-m-human-person = Oui, sur chaque page, il y a le bouton « Une personne ». Parfois, vous pouvez y faire une demande, sinon Lotse vous montre des centres de conseil. Sans votre accord, rien n’est envoyé.
    .question = Est-ce que je peux parler avec un être humain ?
    .label = Parler à une personne
    .step-1 = Appuyez sur « Une personne ». Le bouton est sur chaque page.
    .step-2 = En cas de danger, appuyez sur « Aide urgente ».
    .bring = rien.
    .whom = conseil aux migrants (MBE). En ligne : mbeon pour les adultes, jmd4you de 12 à 26 ans.
    .variants = je veux un humain | une vraie personne svp | parler à un conseiller | appelez-moi | passez moi quelqu'un | numéro de téléphone conseil | assistante sociale parler | le bot comprend rien je veux quelqu'un | discuter en direct avec un agent | y a quelqu'un de réel | donner moi un conseillé | chat avec une personne

faq-m-human-wann = Cela dépend des horaires du centre de conseil. Après l’envoi, Lotse montre qui répond et à peu près quand. L’envoi n’est pas possible ici ? Alors demandez directement au centre.
    .question = Quand est-ce qu’une personne me répond ?
    .label = Quand vient la réponse ?
    .step-1 = Regardez si vous lisez ici : Votre demande est envoyée.
    .step-2 = Appelez le centre, si c’est pressé.
    .step-3 = En cas de danger, n’attendez pas. Appuyez sur « Aide urgente ».
    .whom = le centre de conseil sur votre fiche. En ligne : mbeon ou jmd4you.
    .variants = vous répondez quand | toujours pas de réponse | personne m'écrit | j'attends le conseiller depuis longtemps | quelqu'un a lu mon message | ouvert le week-end ou pas | vous êtes là la nuit | délai de réponse | demande envoyée et après | pourquoi on me répond pas | horaires de lotse | reponse quand

faq-m-appt-machen = Un rendez-vous est un entretien avec une personne du centre de conseil. Le centre décide si vous pouvez le prendre ici. Sinon, appelez-le ou écrivez-lui.
    .question = Comment avoir un rendez-vous au centre de conseil ?
    .label = Prendre rendez-vous
    .step-1 = Dans le menu principal, choisissez « Plus », puis « Rendez-vous ».
    .step-2 = Regardez s’il y a des heures. Sinon, appelez.
    .bring = lettre et enveloppe, pièce d’identité, dernier Bescheid. C’est une lettre avec une décision de l’administration.
    .whom = le centre de conseil qui vous convient, par exemple le conseil aux migrants (MBE).
    .variants = prendre rdv | je veux un rendez-vous avec un conseiller | rdv conseil migrants | réserver une heure | vous avez une place quand pour moi | heures libres conseil | passer au bureau quel jour | termin beratung | rendez-vous en ligne lotse | interprète pour mon rendez-vous au conseil | fixer un rdv mbe | rdv ici

faq-m-appt-aendern = Prévenez tôt le centre de conseil, une raison n’est pas nécessaire. Vous pouvez annuler ici les rendez-vous pris ici. Les autres s’annulent là-bas.
    .question = Comment déplacer ou annuler un rendez-vous au conseil ?
    .label = Changer, annuler
    .step-1 = Rendez-vous pris ici ? Choisissez « Plus », puis « Rendez-vous ».
    .step-2 = Sinon, appelez le centre où vous avez le rendez-vous.
    .step-3 = Rendez-vous d’une administration : appelez là-bas, et gardez une preuve.
    .whom = le centre de conseil. Pour des rendez-vous d’une administration, le conseil aux migrants (MBE) aide.
    .variants = annuler rdv | déplacer mon rdv | je peux pas venir demain | malade pour le rdv du conseil | autre jour svp | reporter le rendez-vous | j'ai raté le rdv au conseil | je suis en retard à l'entretien | changer l'heure du rdv | termin absagen | je viens plus au conseil | anuler rendez vous

faq-m-rem-stoppen = Il y a des rappels seulement si vous le voulez, et pas dans chaque centre. Ils ne disent pas le sujet. Vous pouvez les arrêter à tout moment.
    .question = Comment arrêter les rappels ?
    .label = Arrêter les rappels
    .step-1 = Choisissez « Plus », « Rendez-vous » et ensuite « Rappels ».
    .step-2 = Pas de bouton ? Alors Lotse n’envoie pas de rappels ici.
    .step-3 = Notez les jours importants dans votre téléphone.
    .whom = pour les messages d’autres services : le service qui les envoie. Aide : conseil aux migrants (MBE).
    .variants = plus de rappel | arrête de me rappeler le rdv | désactiver notification | stop rappel | rappelle-moi mon rdv | activer rappel | trop de messages avant le rendez-vous | rapel arreter | enlever les alertes | ça me gêne les notifications | erinnerung aus

faq-m-priv-gespeichert = Lotse enregistre vos choix, après une demande aussi vos messages. Lotse n’enregistre ni votre nom Telegram ni votre numéro de téléphone. Une discussion en silence et sans demande s’efface toute seule. Avec le conseil par chat, les messages courts restent ici chiffrés environ 4 secondes. Ainsi, plusieurs deviennent une seule question.
    .question = Qu’est-ce qui est enregistré sur moi ?
    .label = Quoi est enregistré ?
    .step-1 = Choisissez « Plus » et ensuite « Protection des données ».
    .step-2 = Appuyez là sur « Voir mes données ».
    .step-3 = N’écrivez ni noms ni numéros, s’il vous plaît.
    .whom = le délégué à la protection des données et l’autorité sont sous « Protection des données ». Aussi : le centre de conseil.
    .variants = vous gardez quoi sur moi | quelles données | voir mes données | rgpd | dsgvo | vous voyez mon numéro | vous connaissez mon nom | combien de temps vous gardez | datenschutz | mes infos servent à l'ia | je suis fiché ici | mydata

faq-m-priv-wer = Sans demande, aucun être humain ne lit votre texte, après une demande le centre de conseil. En cas de danger, il voit peut-être que quelqu’un a besoin d’aide. Telegram transporte la discussion, elle n’est pas chiffrée de bout en bout.
    .question = Est-ce secret ? Qui lit ici ?
    .label = Qui lit ?
    .step-1 = N’écrivez ni noms, ni numéros, ni rien sur d’autres personnes.
    .step-2 = Les choses très personnelles, dites-les plutôt au bureau ou au téléphone.
    .step-3 = Lisez-en plus sous « Plus » et « Protection des données ».
    .whom = le centre de conseil : les personnes qui conseillent gardent le secret, d’elles-mêmes elles ne transmettent rien.
    .variants = qui lit mes messages | c'est confidentiel | c'est anonyme ici | mon mari peut lire | quelqu'un nous espionne | telegram sûr ou pas | chiffré ou pas | ça reste entre nous | confidensiel | est ce que je suis écouté | on peut voir mes questions | le conseiller voit ce que j'écris

faq-m-priv-loeschen = Oui, Lotse efface à tout moment vos choix, demandes, rendez-vous et rappels. On ne peut pas les récupérer ensuite. Les messages plus anciens restent chez Telegram, effacez-les vous-même, s’il vous plaît.
    .question = Comment effacer mes données ?
    .label = Tout effacer
    .step-1 = Écrivez : /delete
    .step-2 = Confirmez avec « Oui, tout effacer ».
    .step-3 = Effacez ensuite la discussion dans Telegram.
    .whom = le centre de conseil. Pour des questions sur l’effacement, aussi l’autorité sous « Protection des données ».
    .variants = supprimer mes données | efface tout | suprime mon compte | oublie-moi | supprimer la conversation | vider l'historique | enlever mes infos | droit à l'effacement | cacher le chat pour que personne voie | retirer mon accord | delete tout | nettoyer le chat

faq-m-priv-behoerde = De lui-même, Lotse ne donne rien à la police ni à l’Ausländerbehörde (papiers de séjour). Il peut y avoir des exceptions : une vie en danger, un enfant en danger, un ordre du tribunal. Sur un ordre valable, Telegram peut donner aux autorités l’adresse IP et le numéro de téléphone.
    .question = L’Ausländerbehörde voit-elle ce que j’écris ici ?
    .label = Un bureau lit-il ?
    .step-1 = N’écrivez ici ni noms ni numéros de dossier.
    .step-2 = Demandez au centre de conseil qui le dirige et ce qu’il transmet.
    .whom = sans papiers, d’abord : un centre de conseil indépendant, avant toute administration.
    .variants = la police voit ce que j'écris | vous donnez à la police | vous travaillez avec l'état | le bamf sait ce que je demande | vous allez me dénoncer | sans papiers c'est sûr ici | jobcenter reçoit mes messages | auslanderbehorde lit | peur d'être expulsé si j'écris | mes questions vont dans mon dossier | vous êtes du gouvernement | on va me signaler

faq-m-compl-beschwerde = Nous regrettons si quelque chose ne s’est pas bien passé. Pour certains centres, vous envoyez la réclamation ici, même sans nom. Sinon, parlez directement à la direction du centre.
    .question = Comment faire une réclamation ?
    .label = Réclamation
    .step-1 = Choisissez « Plus » et ensuite « Réclamation ».
    .step-2 = Notez ce qui s’est passé et quand.
    .step-3 = Demandez à un centre de conseil de l’aide pour écrire.
    .bring = vos notes, lettres et e-mails à ce sujet.
    .whom = direction du centre. En cas d’injustice : Antidiskriminierungsberatung (conseil contre la discrimination). Aussi : conseil aux migrants (MBE).
    .variants = me plaindre | pas content du conseil | conseiller malpoli | le bot est nul | lotse m'a dit faux | parler au responsable | donner mon avis | critique anonyme | reclamation ecrire | personne m'a aidé je veux me plaindre | beschwerde | mal reçu au centre de conseil

faq-m-pro-fachkraft = Il y a une partie à part pour les professionnels. Les sujets sont le coaching, la prison et la probation, le savoir sur la migration. N’y donnez ni noms ni cas, s’il vous plaît.
    .question = Je suis une ou un professionnel. Où poser une question ?
    .label = Pour professionnels
    .step-1 = Choisissez « Plus » et ensuite « Professionnels, aidants ».
    .step-2 = Décrivez votre question en général.
    .whom = conseil aux migrants (MBE) sur place. En Hesse : A³ Alles auf Anfang. Dans le Schleswig-Holstein : Kick-Off.
    .variants = je suis assistante sociale | travailleur social question | je travaille au jobcenter et j'aide des réfugiés | enseignant avec question sur un élève | coaching d'équipe | formation migration pour notre structure | un de mes clients a besoin d'aide | éducateur spécialisé | fachkraft | entreprise avec apprenti réfugié | agent de probation formation | j'accompagne un bénéficiaire

faq-m-volorg-helfen = C’est beau de vouloir aider, comme personne, association ou organisation. Une Ehrenamtsagentur (agence de bénévolat) propose du travail bénévole. Beaucoup de services offrent aussi des formations.
    .question = Comment puis-je ou notre organisation peut-elle aider les nouveaux ?
    .label = Je voudrais aider
    .step-1 = Réfléchissez à ce que vous voulez offrir et quand.
    .step-2 = Choisissez « Plus », « Professionnels, aidants », « Je voudrais aider ».
    .step-3 = Demandez à votre commune ce qu’il faut en ce moment.
    .whom = Ehrenamtsagentur, centre de bénévolat (Freiwilligenzentrum) ou votre commune.
    .variants = aider les réfugiés | donner des cours de français ou d'allemand aux réfugiés | notre association veut participer | parrainer une famille | dons de vêtements où | notre entreprise veut soutenir | paroisse aide les nouveaux | offrir une chambre à des ukrainiens | inscrire notre organisation | cherchons bénévoles pour un sprachcafé | utiliser lotse dans notre structure | devenir parrain

faq-m-close-ende = Vous pouvez arrêter à tout moment, et Lotse ne pose plus de questions ensuite. Si vous voulez continuer plus tard, écrivez simplement de nouveau. Nous vous souhaitons le meilleur.
    .question = Comment terminer la discussion ?
    .label = Terminer
    .step-1 = Écrivez « Stop ».
    .step-2 = Vous voulez aussi effacer vos données ? Écrivez : /delete
    .whom = il vous vient encore une question ? Demandez de nouveau ici ou au conseil aux migrants (MBE).
    .variants = merci c'est tout | bonne journée | ciao | c'est bon j'ai tout | a plus | merci beaucoup tout est clair | fermer la conversation | ça me suffit pour aujourd'hui | allez bye lotse | barak allah oufik merci | tchuss | finir le chat

faq-m-other-foto = N’envoyez pas de photos, s’il vous plaît : sur les papiers, il y a des noms et des numéros. La discussion passe par Telegram, une entreprise hors de l’UE. Lotse ne peut pas lire les photos et ne les enregistre pas.
    .question = Est-ce que je peux envoyer une photo de ma lettre ?
    .label = Photo de la lettre
    .step-1 = Apportez la lettre et l’enveloppe au centre de conseil.
    .step-2 = Y a-t-il une date dans la lettre ? Montrez-la dès aujourd’hui.
    .step-3 = Écrivez ici de quelle administration vient la lettre.
    .bring = la lettre, l’enveloppe, votre pièce d’identité.
    .whom = conseil aux migrants (MBE), conseil pour réfugiés (Flüchtlingsberatung) ou service pour jeunes migrants (JMD).
    .variants = envoyer photo | je t'envoie l'image du papier | prendre en photo le courrier | scanner ma lettre | pdf envoyer | capture d'écran du bescheid | regarde mon papier | traduis la photo | foto du passeport envoyée | joindre un fichier | j'ai mis une image pas de réponse | télécharger un document ici

faq-m-other-sprachnachricht = Lotse ne peut pas écouter les messages vocaux et ne les enregistre pas. Choisissez des boutons, ou écrivez un texte court, s’il vous plaît. Beaucoup de téléphones écrivent ce que vous dites.
    .question = Est-ce que je peux envoyer un message vocal ?
    .label = Message vocal
    .step-1 = Appuyez sur le micro du clavier, pas sur celui de Telegram.
    .step-2 = Parlez en peu de mots, et envoyez le texte.
    .step-3 = Vous préférez parler ? Appuyez sur « Une personne », et vous voyez les chemins.
    .whom = pour parler : conseil aux migrants (MBE), au téléphone ou au bureau.
    .variants = vocal | note vocale | envoyer un audio | je veux parler au lieu d'écrire | tu m'entends | écoute mon audio | voice message marche pas | micro | dicter mon texte | vidéo message | vocale pas arrivée | j'ai envoyé un vocal

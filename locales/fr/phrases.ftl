### Phrases toutes prêtes des personnes qui conseillent. Draft.

phrase-groups = Phrases prêtes
    .greeting = Accueil
    .understanding = Compréhension et langue
    .concern = Demande et lettre
    .papers = Papiers
    .next = Prochaines étapes
    .meeting = Rendez-vous
    .calm = Calme et confiance
    .crisis = Danger et aide
    .limits = Phrases difficiles
    .closing = Conclusion

phrase-documents = Papier
    .letter = Lettre
    .envelope = Enveloppe
    .earlier-letters = Lettres précédentes
    .last-decision = Dernière décision (Bescheid)
    .form = Formulaire (Formular)
    .id-card = Carte d’identité (Ausweis)
    .passport = Passeport (Pass)
    .residence-paper = Papier de séjour
    .asylum-paper = Papier de la procédure d’asile (Asylverfahren)
    .admission = Lettre d’admission (Aufnahmebescheid)
    .admission-slip = Papier d’enregistrement (Registrierschein)
    .registration = Attestation de domicile (Meldebescheinigung)
    .landlord-paper = Attestation du propriétaire (Wohnungsgeberbestätigung)
    .rent-contract = Contrat de location (Mietvertrag)
    .insurance-card = Carte de santé (Gesundheitskarte)
    .treatment-voucher = Bon de soins (Behandlungsschein)
    .birth-certificate = Acte de naissance (Geburtsurkunde)
    .marriage-certificate = Acte de mariage (Heiratsurkunde)
    .vaccination-record = Carnet de vaccination (Impfausweis)
    .school-papers = Bulletins scolaires (Schulzeugnisse)
    .certificates = Diplômes et certificats (Zeugnisse)
    .translations = Traductions, si vous en avez
    .cv = CV (Lebenslauf)
    .course-papers = Papiers du cours d’allemand
    .course-permission = Droit ou obligation de suivre le cours (Berechtigung, Verpflichtung)
    .work-contract = Contrat de travail (Arbeitsvertrag)
    .payslips = Fiches de paie (Lohnabrechnungen)
    .termination = Lettre de résiliation (Kündigung)
    .bank-statement = Relevés de compte (Kontoauszüge)
    .bills = Factures et rappels (Rechnungen, Mahnungen)
    .loss-report = Déclaration de perte à la police (Verlustanzeige)
    .release-paper = Papier de sortie (Entlassungsschein)
    .own-notes = Vos notes

## Accueil

phrase-greeting-hello = Bonjour. Je suis une vraie personne, pas un programme. Je travaille au centre de conseil.

phrase-greeting-field = Je conseille des personnes arrivées récemment en Allemagne.

phrase-greeting-office = Je vous écris depuis ce service : { $place }

phrase-greeting-read = J’ai lu votre demande. Merci de votre confiance.

phrase-greeting-no-names = Je n’ai pas besoin de votre nom. Moi non plus, je ne donne pas mon nom ici.

phrase-greeting-takeover = Aujourd’hui, je vous réponds à la place d’une autre personne de notre équipe. J’ai lu ce que vous avez écrit.

phrase-greeting-welcome-back = C’est bien que vous écriviez de nouveau.

phrase-greeting-how = Comment puis-je vous aider ?

phrase-greeting-time-now = Avez-vous le temps d’écrire maintenant ?
    .yes = Oui
    .later = Plus tard

phrase-greeting-alone = Je le demande pour vous protéger. Pouvez-vous écrire tranquillement en ce moment ?
    .yes = Oui
    .no = Non

## Compréhension et langue

phrase-understanding-ready = J’utilise des phrases toutes prêtes dans votre langue. Ainsi, nous nous comprenons mieux.

phrase-understanding-cannot-read = Malheureusement, je ne sais pas lire votre langue. Répondez avec les boutons quand il y en a, s’il vous plaît.

phrase-understanding-short = Écrivez des phrases courtes, s’il vous plaît. Je vous comprendrai mieux.

phrase-understanding-one-question = Posez une question à la fois, s’il vous plaît.

phrase-understanding-which-language = Dans quelle autre langue pouvez-vous m’écrire ?
    .german = En allemand
    .english = En anglais
    .other = Encore une autre
    .own = Seulement dans celle-ci

phrase-understanding-dialect = Quelle langue ou quel dialecte préférez-vous parler ?

phrase-understanding-reading = Pouvez-vous bien lire mes messages ?
    .yes = Oui
    .partly = En partie
    .no = Non

phrase-understanding-clear = Mon message est-il clair pour vous ?
    .yes = Oui
    .partly = En partie
    .no = Non

phrase-understanding-other-words = Je n’ai pas encore compris. Écrivez-le avec d’autres mots, s’il vous plaît.

phrase-understanding-right = Vous ai-je bien compris ?
    .yes = Oui
    .partly = En partie
    .no = Non

phrase-understanding-interpreter = Pendant l’entretien, quelqu’un peut traduire. Le souhaitez-vous ?
    .woman = Oui, une femme
    .man = Oui, un homme
    .any = Oui, femme ou homme
    .no = Non

phrase-understanding-stranger = Pour traduire, préférez-vous une personne qui ne connaît ni vous ni votre entourage ?
    .yes = Oui
    .any = Ce n’est pas important

phrase-understanding-adults = Chez nous, des adultes tenus au secret professionnel traduisent. Les enfants n’ont pas besoin de traduire.

phrase-understanding-text-only = Les photos et les messages vocaux ne m’arrivent pas. Écrivez un court texte, s’il vous plaît.

## Demande et lettre

phrase-concern-about = De quoi s’agit-il ? Écrivez-le en quelques mots et sans noms, s’il vous plaît.

phrase-concern-most = Qu’est-ce qui vous aide le plus maintenant ?
    .letter = Comprendre une lettre
    .form = Remplir un formulaire
    .appointment = Un rendez-vous
    .listen = Que l’on m’écoute
    .other = Autre chose

phrase-concern-urgency = Est-ce urgent ?
    .today = Aujourd’hui
    .week = Cette semaine
    .later = Cela peut attendre

phrase-concern-whom = De qui s’agit-il ? Ne donnez pas de nom, s’il vous plaît.
    .self = De moi
    .family = De ma famille
    .other = D’autres personnes

phrase-concern-letter = Avez-vous reçu une lettre à ce sujet ?
    .yes = Oui
    .no = Non

phrase-concern-letter-office = De quelle administration vient la lettre ? Son nom est le plus souvent tout en haut.

phrase-concern-letter-word = Quel mot allemand est écrit en grand au-dessus du texte ? Écrivez seulement ce mot, s’il vous plaît.

phrase-concern-letter-deadline = Une date limite (Frist) est la date jusqu’à laquelle on vous demande d’agir. Y a-t-il une telle date dans la lettre ?
    .yes = Oui
    .no = Non
    .unknown = Je ne sais pas

phrase-concern-letter-date = Jusqu’à quelle date vous demande-t-on d’agir ? Écrivez seulement le jour, le mois et l’année, s’il vous plaît.

phrase-concern-yellow = La lettre est-elle arrivée dans une enveloppe jaune ?
    .yes = Oui
    .no = Non
    .unknown = Je ne sais pas

phrase-concern-decision = Dans une décision (Bescheid), l’administration dit ce qu’elle a décidé. Le mot Bescheid est-il dans la lettre ?
    .yes = Oui
    .no = Non
    .unknown = Je ne sais pas

phrase-concern-office-contact = En avez-vous déjà parlé avec une administration ?
    .yes = Oui
    .no = Non

phrase-concern-other-help = Un autre centre de conseil vous aide-t-il déjà pour cela ?
    .yes = Oui
    .no = Non

phrase-concern-more = Vous pouvez en écrire un peu plus. C’est vous qui décidez ce que je dois savoir.

## Papiers

phrase-papers-bring =
    Apportez à l’entretien, s’il vous plaît :
    { $document }

phrase-papers-without = Venez même si vous n’avez pas de papiers avec vous. Nous commencerons avec ce qu’il y a.

phrase-papers-no-photos = N’envoyez pas de photos de papiers ici, s’il vous plaît. Montrez le papier au centre de conseil.

phrase-papers-have =
    Avez-vous ce papier ?
    { $document }
    .yes = Oui
    .no = Non
    .lost = Perdu
    .unknown = Je ne sais pas

phrase-papers-which = Le conseil dépend du papier. Quel papier avez-vous ?
    .asylum = Asile ou Duldung
    .permit = Titre de séjour
    .eu = Carte d’identité de l’UE
    .spaet = Spätaussiedler
    .other = Un autre ou aucun

phrase-papers-asylum = Quel mot allemand est écrit sur votre papier de l’asile ?
    .arrival = Ankunftsnachweis
    .gestattung = Aufenthaltsgestattung
    .duldung = Duldung
    .other = Un autre ou aucun

phrase-papers-permit = Quel mot allemand est écrit sur votre carte ou votre papier ?
    .erlaubnis = Aufenthaltserlaubnis
    .fiktion = Fiktionsbescheinigung
    .niederlassung = Niederlassungserlaubnis
    .other = Un autre ou aucun

phrase-papers-valid = La date de fin de validité est écrite sur le papier. Est-il encore valable aujourd’hui ?
    .yes = Oui
    .no = Non
    .unknown = Je ne sais pas

phrase-papers-keep = Gardez la lettre et l’enveloppe ensemble, s’il vous plaît. L’enveloppe peut être importante.

phrase-papers-copy = Le mieux est de donner une copie à l’administration. Vous gardez l’original.

phrase-papers-sign = Ne signez encore rien, s’il vous plaît. Regardons d’abord le papier ensemble.

phrase-papers-page = Regardez cette page, s’il vous plaît : { $number }

phrase-papers-today = C’est urgent. Montrez la lettre aujourd’hui à un centre de conseil, à un avocat ou à une avocate, s’il vous plaît.

phrase-papers-safer-first = Vous n’avez pas de papier de séjour ? Demandez d’abord à un centre de conseil indépendant, et seulement ensuite à une administration.

## Prochaines étapes

phrase-next-ask = Je me renseigne, puis je vous écris de nouveau.

phrase-next-today = Je vous écris encore une fois aujourd’hui.

phrase-next-workday = Je vous écris de nouveau le prochain jour ouvrable.

phrase-next-wait = Un instant, s’il vous plaît. Je suis en train de lire.

phrase-next-not-reached = Je n’ai encore pu joindre personne là-bas. Je continue d’essayer.

phrase-next-office-closes = Le centre de conseil ferme maintenant. Nous continuons ici le prochain jour ouvrable.

phrase-next-late-sorry = Ma réponse arrive tard, veuillez m’en excuser. Merci d’avoir attendu.

phrase-next-date-passed = La date est déjà passée ? Appelez l’administration aujourd’hui, s’il vous plaît. Je vous aide à le faire.

phrase-next-german-text = Je vous écris un court texte en allemand. Vous pouvez le montrer à l’administration.

phrase-next-other-office = Pour cette question, il y a un autre service. Il s’appelle : { $place }

phrase-next-share-office =
    Puis-je transmettre votre demande ? On la lira là-bas pour vous aider.
    Service : { $place }
    .yes = Oui
    .no = Non
    .ask = D’abord une question

phrase-next-share-colleague = Une autre personne de notre équipe peut-elle lire votre demande ? Ainsi, je peux mieux répondre.
    .yes = Oui
    .no = Non
    .ask = D’abord une question

phrase-next-shared =
    Votre demande est maintenant là-bas, comme vous l’avez permis.
    Service : { $place }

phrase-next-not-shared = Bien, je ne transmets rien. Nous continuons ici ensemble.

phrase-next-withdraw = Vous pouvez retirer votre accord à tout moment. Il suffit de me l’écrire.

## Rendez-vous

phrase-meeting-offer =
    Je peux vous proposer un rendez-vous.
    Jour : { $date }
    Heure : { $time }
    Lieu : { $place }
    Cela vous convient-il ?
    .yes = Oui
    .no = Non
    .other = Un autre moment

phrase-meeting-open-hour =
    Vous pouvez venir sans rendez-vous à la permanence ouverte.
    Jour : { $date }
    Début : { $time }
    Lieu : { $place }

phrase-meeting-phone =
    C’est vous qui m’appelez. Je n’ai pas besoin de votre numéro.
    Jour : { $date }
    Heure : { $time }
    Cela vous convient-il ?
    .yes = Oui
    .no = Non
    .other = Un autre moment

phrase-meeting-way = Comment voulez-vous continuer à parler avec moi ?
    .chat = Ici, par écrit
    .phone = J’appelle moi-même
    .office = Au bureau

phrase-meeting-day-time = Quand un rendez-vous vous convient-il mieux ?
    .morning = Le matin
    .afternoon = L’après-midi
    .any = Les deux conviennent

phrase-meeting-confirmed =
    Le rendez-vous est confirmé.
    Jour : { $date }
    Heure : { $time }
    Lieu : { $place }

phrase-meeting-moved =
    Malheureusement, notre rendez-vous change.
    Nouveau jour : { $date }
    Heure : { $time }
    Cela vous convient-il ?
    .yes = Oui
    .no = Non
    .other = Un autre moment

phrase-meeting-cancel =
    Malheureusement, ce rendez-vous est annulé. Veuillez m’en excuser. Nous en trouverons un autre.
    Jour : { $date }

phrase-meeting-cannot-come = Vous ne pouvez pas venir ? Écrivez-le-moi. Je n’ai pas besoin de la raison.

phrase-meeting-missed = Notre rendez-vous d’aujourd’hui n’a pas eu lieu. Ce n’est pas grave. En voulez-vous un nouveau ?
    .yes = Oui
    .later = Plus tard
    .no = Non

phrase-meeting-place =
    Vous nous trouverez ici :
    { $place }

phrase-meeting-room = Venez dans ce bureau, s’il vous plaît : { $number }

phrase-meeting-companion = Vous pouvez venir avec une personne de confiance.

phrase-meeting-children = Des enfants viennent-ils avec vous ? Nous en tiendrons compte.
    .yes = Oui
    .no = Non
    .unknown = Je ne sais pas

phrase-meeting-stairs = Avez-vous besoin d’un accès sans escalier ?
    .yes = Oui
    .no = Non

phrase-meeting-late-me =
    Je suis en retard, veuillez m’en excuser. Attendez-moi, s’il vous plaît.
    Minutes environ : { $number }

phrase-meeting-late-you = Même en retard, venez quand même, s’il vous plaît.

## Calme et confiance

phrase-calm-free = Le conseil est gratuit.

phrase-calm-secret = De moi-même, je ne transmets rien. Les limites sont un danger de mort, un danger pour un enfant ou l’ordre d’un tribunal.

phrase-calm-stop = Vous pouvez arrêter à tout moment. Vous n’avez pas besoin de raison.

phrase-calm-take-time = Prenez votre temps. Vous pouvez aussi répondre plus tard.

phrase-calm-thanks = Merci de m’écrire cela.

phrase-calm-hard = Vous semblez traverser un moment difficile. C’est bien que vous posiez la question.

phrase-calm-not-everything = Vous n’avez pas besoin de tout raconter. Écrivez seulement ce que vous voulez.

phrase-calm-any-question = Vous pouvez tout demander. Aucune question n’est bête.

phrase-calm-mistakes = Les fautes d’écriture ne sont pas graves. Écrivez comme vous pouvez.

phrase-calm-you-decide = C’est vous qui décidez. Je vous montre quels chemins existent.

phrase-calm-steps = Nous avançons pas à pas.

phrase-calm-break = Voulez-vous faire une pause ? Nous pouvons continuer plus tard.
    .yes = Oui
    .no = Non

## Danger et aide

phrase-crisis-safe = Votre sécurité est importante pour moi. Êtes-vous en sécurité maintenant ?
    .yes = Oui
    .no = Non
    .unknown = Je ne sais pas

phrase-crisis-call = Une vie est-elle en danger ? Appelez tout de suite un numéro d’urgence, s’il vous plaît. Les numéros sont sous « Aide urgente ».

phrase-crisis-police = En cas de danger, appelez tout de suite la police, s’il vous plaît. Le numéro est sous « Aide urgente ».

phrase-crisis-ambulance = Appelez tout de suite une ambulance, s’il vous plaît. C’est possible aussi sans papiers. Le numéro est sous « Aide urgente ».

phrase-crisis-not-alone = Merci de le dire. Vous n’êtes pas sans aide.

phrase-crisis-somebody = Avez-vous en ce moment une personne de confiance près de vous ?
    .yes = Oui
    .no = Non

phrase-crisis-others = Quelqu’un d’autre est-il en danger, par exemple un enfant ?
    .yes = Oui
    .no = Non
    .unknown = Je ne sais pas

phrase-crisis-can-call = Pouvez-vous téléphoner maintenant sans danger ?
    .yes = Oui
    .no = Non

phrase-crisis-ask-near = Vous ne pouvez pas appeler ? Demandez à une personne près de vous de le faire.

phrase-crisis-write = Vous pouvez aussi écrire. Appuyez sur « Aide urgente » et choisissez ce qui se passe. Vous y trouvez « Je ne peux pas appeler ».

phrase-crisis-talk = Voulez-vous parler maintenant à une personne au téléphone ? C’est possible sans donner de nom.
    .yes = Oui
    .no = Non
    .later = Plus tard

phrase-crisis-watched = Quelqu’un d’autre peut-il lire les messages sur votre téléphone ?
    .yes = Oui
    .no = Non
    .unknown = Je ne sais pas

phrase-crisis-clear-chat = Effacez cette discussion après l’avoir lue, s’il vous plaît. Ainsi, personne ne la verra sur votre téléphone.

phrase-crisis-safe-place = Allez dans un endroit sûr, s’il vous plaît, si c’est possible.

phrase-crisis-no-quarrel = Ne vous mettez pas en danger, s’il vous plaît. Vous n’avez besoin de vous disputer avec personne.

phrase-crisis-no-guilt = Ce n’est pas votre faute. C’est bien que vous cherchiez de l’aide.

phrase-crisis-leaving = Bientôt, je ne serai plus là. En cas de danger, ne m’attendez pas, s’il vous plaît.

## Phrases difficiles

phrase-limits-not-sure = Je ne le sais pas avec certitude. Je vais demander.

phrase-limits-not-mine = Je n’ai pas le droit d’en décider. C’est l’administration qui décide.

phrase-limits-no-forecast = Je ne peux pas dire comment cela finira. Je ne veux rien promettre de faux.

phrase-limits-rules-change = Ces règles changent souvent. Je vérifie ce qui est valable aujourd’hui.

phrase-limits-lawyer = Pour cette question, un avocat ou une avocate peut vous aider. Voulez-vous que nous cherchions ensemble ?
    .yes = Oui
    .no = Non
    .unknown = Je ne sais pas

phrase-limits-no-money = Je ne peux pas vous donner d’argent. Je vous montre où vous pouvez demander.

phrase-limits-others-names = N’écrivez ni les noms ni les projets d’autres personnes, s’il vous plaît.

phrase-limits-private = N’écrivez ici ni noms, ni numéros, ni adresse, s’il vous plaît. Je n’en ai pas besoin.

phrase-limits-telegram = Cette discussion passe par Telegram et n’est pas chiffrée de bout en bout. Pour les sujets sensibles, mieux vaut parler au bureau.

phrase-limits-no-why = Je ne demande pas pourquoi. C’est vous qui décidez de quoi nous parlons.

phrase-limits-undecided = Vous n’avez pas besoin d’avoir déjà pris une décision. Parler suffit pour commencer.

phrase-limits-experienced = Pour cela, il y a des personnes avec beaucoup d’expérience. Elles ne demandent pas pourquoi. Voulez-vous leur parler ?
    .yes = Oui
    .no = Non
    .later = Plus tard

phrase-limits-calm-tone = J’aimerais vous aider. Écrivons-nous calmement, s’il vous plaît.

phrase-limits-other-person = Préférez-vous écrire à une autre personne de notre équipe ?
    .yes = Oui
    .no = Non

phrase-limits-complaint = Quelque chose ne vous convient pas ? Vous pouvez faire une réclamation, même sans donner de nom.

## Conclusion

phrase-closing-solved = Votre question est-elle réglée ainsi ?
    .yes = Oui
    .partly = En partie
    .no = Non

phrase-closing-anything-else = Avez-vous encore une question ?
    .yes = Oui
    .no = Non

phrase-closing-summary = Je vous résume par écrit ce dont nous avons parlé.

phrase-closing-open-again = Il reste une question ? Écrivez dans les 14 prochains jours. Nous continuerons ici.

phrase-closing-quiet = Je n’ai pas de nouvelles de vous depuis un moment, je ferme donc la demande. Vous pouvez écrire de nouveau à tout moment.

phrase-closing-program = Je termine maintenant notre discussion. Le programme reste là pour vous.

phrase-closing-delete = Vous pouvez tout supprimer. Écrivez seulement : supprimer

phrase-closing-goodbye = Merci pour cet échange. Je vous souhaite le meilleur.

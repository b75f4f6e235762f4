### Rendez-vous, réclamations, professionnels et aidants.

appointments-by-phone =
    Rendez-vous

    Pour le moment, vous ne pouvez pas prendre rendez-vous ici. Appelez le centre de conseil ou écrivez-lui, s’il vous plaît. Demandez aussi quelqu’un qui traduit, si vous le voulez.
    .bring = lettre et enveloppe, pièce d’identité ou passeport, papier de séjour, dernier Bescheid (lettre avec la décision d’une administration). Vous pouvez venir aussi sans papiers.
    .whom = le centre de conseil qui vous convient.

appointments-own-reminder =
    Pour le moment, je ne peux pas vous envoyer de rappel. Notez le jour et l’heure, s’il vous plaît.

    Que voulez-vous faire maintenant ?
    .offices = Trouver un centre
    .home = Menu principal

appointments-about =
    Rendez-vous

    Un rendez-vous est un entretien avec une personne du centre de conseil. Vous choisissez une heure libre. Les deux côtés peuvent annuler. Vous pouvez demander quelqu’un qui traduit.
    .bring = lettre et enveloppe, pièce d’identité ou passeport, papier de séjour, dernier Bescheid (lettre avec la décision d’une administration). Vous pouvez venir aussi sans papiers.
    .whom = le centre de conseil où vous prenez rendez-vous.

appointments-menu =
    Que voulez-vous faire ?
    .book = Choisir une heure
    .mine = Mes rendez-vous
    .reminders = Rappels
    .person = Parler à une personne
    .home = Menu principal

appointments-booked =
    Merci. Vous pouvez annuler le rendez-vous ou choisir une autre heure à tout moment.

appointments-none =
    Pour le moment, je ne peux pas montrer d’heures ici. Une personne peut chercher une heure avec vous.

appointments-reminders =
    Si vous le voulez, je vous envoie un rappel avant le rendez-vous. Vous décidez à chaque rendez-vous.

    Le rappel ne dit pas le sujet. Vous pouvez l’arrêter à tout moment.
    .book = Choisir une heure
    .person = Parler à une personne
    .home = Menu principal

complaint-direct =
    Je regrette si quelque chose ne s’est pas bien passé. D’ici, rien n’est transmis.

    Vous pouvez vous plaindre directement au service, même sans votre nom. Demandez-y la direction. Un centre de conseil peut vous aider pour cela.
    .person = Parler à une personne
    .home = Menu principal

complaint-menu =
    Je regrette si quelque chose ne s’est pas bien passé. Une réclamation nous aide à faire mieux.

    Vous n’avez pas besoin de donner un nom. La personne dont il s’agit ne voit pas la réclamation.

    Avec « Envoyer maintenant », vous êtes d’accord : le service des réclamations lit vos indications pour répondre. Vous pouvez retirer cet accord à tout moment.
    .send = Envoyer maintenant
    .about = D’abord en dire plus
    .later = Pas maintenant

complaint-about =
    Votre réclamation arrive ainsi plus vite au bon endroit.

    De quoi s’agit-il ?
    .waiting = Longue attente
    .treatment = Façon de me traiter
    .information = Fausse information
    .program = Ce programme
    .other = Autre chose
    .name = Réclamation sur

complaint-summary =
    Voici ce que lit le service des réclamations. Il ne voit ni votre nom ni votre numéro de téléphone.

    Voulez-vous l’envoyer ?
    .send = Envoyer maintenant
    .change = Changer quelque chose
    .later = Pas maintenant

complaint-sent =
    Votre réclamation est envoyée. Merci pour votre franchise.

    Qui répond : une personne chargée des réclamations
    Quand : { $when }
    Langue : { $language }
    Coût : aucun

complaint-later =
    Bien. Rien n’a été envoyé.

professional-menu =
    Pas de données de clientes ou de clients, s’il vous plaît : ni noms ni cas.

    Cette partie est pour les professionnels, les aidants et les organisations.

    Que cherchez-vous ?
    .coaching = Coaching d’équipe
    .justice = Prison et probation
    .migration = Savoir sur la migration
    .helper = Je voudrais aider

professional-coaching =
    Coaching pour professionnels

    Le projet « A³ Alles auf Anfang » conseille les professionnels en Hesse (Hessen). Il soutient les Jobcenter (administrations pour le travail), les entreprises, l’éducation et le conseil. Il s’agit de personnes après la prison et de leur chemin vers la vie de tous les jours.
    .step-1 = Appelez le point de contact.
    .step-2 = Décrivez votre question en général, sans noms.
    .whom = le point de contact du projet en Hesse.

professional-justice =
    Prison, probation, aide au tribunal

    Le projet pilote « Kick-Off » travaille dans le Schleswig-Holstein. KAST et la communauté turque (Türkische Gemeinde Schleswig-Holstein) le portent. Il forme les professionnels, aussi du suivi de probation (Bewährungshilfe) et de l’aide au tribunal (Gerichtshilfe) : possibilités de travail, nouveaux groupes, codes et symboles. Il aide aussi les professionnels dans des cas particuliers. S’y ajoutent des offres sur la démocratie.
    .step-1 = Réfléchissez : cherchez-vous une formation ou de l’aide pour un cas ?
    .step-2 = Demandez au projet, et ne citez pas de cas ici.
    .whom = le projet Kick-Off dans le Schleswig-Holstein.

professional-migration =
    Savoir sur la migration

    Un conseil aux migrants (Migrationsberatung, MBE) conseille aussi les institutions et les services. Les sujets sont par exemple les pays d’origine, les religions, le séjour, les aides et le travail contre le racisme.
    .step-1 = Cherchez la MBE près de chez vous.
    .step-2 = Demandez des connaissances, des réseaux et du matériel en plusieurs langues.
    .whom = la MBE sur place. Vous voyez tout de suite un exemple.

professional-helper =
    Je voudrais aider

    Les particuliers, les associations et d’autres organisations peuvent aider. Les personnes nouvelles ici peuvent aussi aider. Il y a des formations, des rencontres et des groupes comme un café des langues (Sprachcafé). Une agence de bénévolat (Ehrenamtsagentur) propose du travail bénévole.
    .step-1 = Réfléchissez à ce que vous aimez faire et quand vous avez le temps.
    .step-2 = Demandez à un service de bénévolat ou à votre commune.
    .whom = l’Ehrenamtsagentur ou le centre de bénévolat (Freiwilligenzentrum) près de chez vous.

professional-card =
    Voici ce qui est indiqué à ce sujet. Ce qui manque, nous ne le savons pas.

professional-direct =
    D’ici, personne ne vous écrit. Demandez directement au service, s’il vous plaît.

    Que voulez-vous faire maintenant ?
    .more = Retour au choix
    .home = Menu principal

professional-offer =
    Notre équipe peut vous répondre. Votre question va dans une boîte à part, séparée des demandes de conseil.

    Avec « Envoyer maintenant », vous êtes d’accord : l’équipe lit votre demande pour répondre. Vous pouvez retirer cet accord à tout moment. Pas de données de clientes ou de clients, s’il vous plaît.
    .send = Envoyer maintenant
    .more = Retour au choix
    .home = Menu principal

professional-sent =
    Votre demande est envoyée.

    Qui répond : une personne de l’équipe
    Quand : { $when }
    Langue : { $language }
    Coût : aucun

    Toujours pas de données de clientes ou de clients, s’il vous plaît.

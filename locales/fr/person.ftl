### Joindre une personne : qui répond, accord, résumé, transmission.

person-information =
    D’ici, personne ne vous écrit. Ce programme donne seulement des informations et ne transmet rien.

    Mais il y a des gens qui vous conseillent gratuitement. Voici comment les joindre.

person-online =
    Conseil en ligne avec de vraies personnes : mbeon est pour les adultes. jmd4you est pour les jeunes de 12 à 26 ans.

person-offices =
    Ces centres aussi peuvent probablement aider.

person-danger =
    C’est bien que vous écriviez. Votre demande passe devant. Je ne sais pas si quelqu’un lit en ce moment.

    En cas de danger, n’attendez pas la réponse, s’il vous plaît. Utilisez alors ces numéros.

    Avec « Envoyer maintenant », vous êtes d’accord : le centre de conseil lit ces indications pour vous répondre. Vous pouvez retirer cet accord à tout moment.
    .send = Envoyer maintenant
    .later = Pas maintenant

person-who =
    Une personne du centre de conseil lit votre demande. Elle répond ici, dans la discussion, le plus souvent le prochain jour ouvrable. C’est gratuit.

    En envoyant, vous êtes d’accord : le centre de conseil lit vos indications pour vous répondre. Vous pouvez retirer cet accord à tout moment.

    Que voulez-vous faire ?
    .now = Envoyer maintenant
    .more = D’abord en dire plus
    .later = Pas maintenant

person-urgency =
    Le centre de conseil sait ainsi ce qui passe en premier. En cas de danger, appuyez sur « Aide urgente », s’il vous plaît.

    Est-ce urgent ?
    .now = Aujourd’hui
    .week = Cette semaine
    .later = Cela peut attendre
    .name = Urgence

person-expectation =
    La personne peut ainsi se préparer à vous répondre.

    Que souhaitez-vous ?
    .listen = Que l’on m’écoute
    .information = Des informations
    .accompany = Un accompagnement
    .other = Autre chose
    .name = Souhait

person-contact =
    C’est vous qui décidez de la suite. N’écrivez pas de numéro de téléphone ici, s’il vous plaît.

    Comment voulez-vous parler ?
    .chat = Ici, par écrit
    .phone = J’appelle moi-même
    .office = Au bureau
    .name = Contact

person-summary =
    Voici ce que lisent les personnes qui conseillent. Elles ne voient ni votre nom ni votre numéro de téléphone.

    Voulez-vous l’envoyer ?
    .send = Envoyer maintenant
    .strike = Enlever quelque chose
    .change = Changer quelque chose
    .later = Pas maintenant

person-later =
    Bien. Vos réponses n’ont pas été envoyées. Vous pouvez de nouveau demander à parler à une personne à tout moment.

handover-urgent =
    Votre demande est envoyée, en priorité.

    Qui répond : une personne du centre de conseil
    Quand : { $when }
    Langue : { $language }
    Coût : aucun

    En cas de danger, n’attendez pas, s’il vous plaît. Appuyez alors sur « Aide urgente ».

handover-general =
    Votre demande est envoyée.

    Qui répond : une personne du centre de conseil
    Quand : { $when }
    Langue : { $language }
    Coût : aucun

handover-exit =
    Votre demande est envoyée. Au centre de conseil, peu de gens la voient.

    Qui répond : une personne qui connaît bien ce sujet
    Quand : { $when }
    Langue : { $language }
    Coût : aucun

    Personne ne vous demande pourquoi. N’écrivez ni les noms ni les projets d’autres personnes, s’il vous plaît.

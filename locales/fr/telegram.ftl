### What Telegram shows around the talk: profile, commands, and what is said to things that are no plain text.

# Bot API: at most 512 characters. Stands in the empty chat, before /start.
bot-description =
    Bonjour. Lotse est un programme informatique. Il aide les personnes arrivées depuis peu en Allemagne à trouver un centre de conseil. Il répond aussi aux questions. C’est gratuit.

    Vous pouvez à tout moment demander à parler à une personne : appuyez sur « Une personne ».

    N’écrivez ici ni noms ni numéros, s’il vous plaît. N’envoyez pas de photos de papiers.

# Bot API: at most 120 characters. Stands in the profile and in shared links.
bot-short-description = Aide les personnes arrivées depuis peu en Allemagne à trouver un centre de conseil. Gratuit, en huit langues.

# The bot's menu of commands; at most 24 characters each.
bot-commands = Commandes
    .menu = Tous les sujets
    .help = Aide urgente
    .person = Parler à une personne
    .language = Changer de langue
    .back = Étape précédente
    .correct = Changer une réponse
    .privacy = Protection des données
    .mydata = Voir mes données
    .delete = Tout effacer
    .stop = Terminer la discussion

sent-edited =
    Je lis un message une seule fois. Si vous le changez ensuite, je ne le vois pas. Écrivez-le de nouveau ou choisissez un bouton, s’il vous plaît.

sent-forwarded =
    Je ne lis pas les messages transférés. Ils parlent souvent d’autres personnes. Je n’ai rien enregistré. Dites-le avec vos propres mots, s’il vous plaît.

# Said in a group before the bot leaves it.
group-left =
    Je suis Lotse et je parle seulement en discussion privée. Personne d’autre n’y lit vos messages. C’est pourquoi je quitte ce groupe. N’hésitez pas à m’écrire directement.

# Said after everything was deleted. $receipt is a short code such as K7QF-3MXT.
delete-receipt =
    Votre reçu : { $receipt }

    Gardez ce reçu, si vous le voulez. Il permet au centre de conseil de prouver que vos données ont été effacées. Il ne dit pas qui vous êtes.

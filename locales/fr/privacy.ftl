### Protection des données, suppression, données personnelles, au revoir.

# Le nom de l'exploitant, le délégué et l'autorité viendront plus tard de la configuration.
privacy-policy =
    Protection des données : ce que nous faisons de vos données.

    Responsable du service : non indiqué
    Délégué ou déléguée à la protection des données : non indiqué

    Pourquoi : nous utilisons vos choix pour vous informer. Seulement avec votre accord, nous les utilisons aussi pour les demandes, rendez-vous, rappels et avis. Pour chaque but, nous demandons séparément.

    Base : votre accord (DSGVO, articles 6 et 9). La DSGVO (en français : RGPD) est la loi de l’UE sur les données. Vos indications sont volontaires.

    Qui lit : sans demande, personne. Seulement si le conseil par chat est activé ici : en cas de signes de danger, le centre de conseil voit que quelqu’un a besoin d’aide, mais il ne voit pas votre texte. Après une demande, le centre de conseil lit. D’autres services lisent seulement si vous êtes d’accord. Telegram transporte les messages et est une entreprise hors de l’UE.

    Durée maximale : une discussion sans demande, 24 heures après le dernier message. Les demandes, 30 jours après la fin, 7 jours pour les sujets très sensibles. Les rendez-vous, 14 jours après le rendez-vous. Les journaux techniques sans contenu restent 14 jours, les traces des accès 90 jours. Pour les statistiques, nous comptons seulement.

    Conseil par chat : les messages courts restent chiffrés ici environ 4 secondes, puis sont lus ensemble. Après un signe de danger : jusqu’à votre réponse.

    Aucun ordinateur ne décide sur vous. Vos données ne servent ni à la publicité ni à entraîner des ordinateurs.

privacy-questions =
    Questions sans réponse : à certaines questions écrites, nous ne savons pas encore répondre. Nous gardons ces questions 14 jours au plus, chiffrées. Les personnes qui écrivent les réponses ici peuvent les lire. Ainsi nous apprenons ce qui manque.

    Nous n’enregistrons pas qui a posé la question. Nous enlevons les numéros de téléphone, les adresses e-mail et les liens. En cas de signes de danger, nous n’en gardons rien. « Tout effacer » ne peut pas trouver ces questions, car aucun nom n’y est lié. N’écrivez donc pas de noms dans votre question, s’il vous plaît. Vous pouvez toujours utiliser les boutons sans écrire.

privacy-rights =
    Vos droits :

    Vous pouvez voir ce qui est enregistré, et en recevoir une copie. Vous pouvez le changer ou l’effacer. Vous pouvez vous opposer à l’utilisation ou la limiter. Vous pouvez retirer votre accord à tout moment. Ce qui s’est fait avant reste permis.

    Vous pouvez vous plaindre auprès d’une autorité de protection des données.
    Autorité compétente : non indiquée

    Que voulez-vous faire ?
    .delete = Tout effacer
    .mydata = Voir mes données
    .promise = Notre promesse
    .return = Retour à la discussion

delete-confirm =
    Voulez-vous tout effacer ?

    Nous effaçons vos choix, vos demandes, vos rendez-vous et vos rappels. On ne peut pas les récupérer ensuite. Les copies de sécurité deviennent aussi illisibles.

    Les messages de cette discussion sont aussi chez Telegram. Le programme peut y retirer ses messages récents. Effacez le reste vous-même dans Telegram, s’il vous plaît.
    .yes = Oui, tout effacer
    .no = Non, garder

delete-done =
    Nous effaçons maintenant vos données. Effacez aussi la discussion dans Telegram, si vous le voulez.

delete-kept =
    Bien. Rien n’a été effacé.

mydata =
    Voici ce qui est enregistré sur vous.

    Voulez-vous changer quelque chose ?
    .change = Changer quelque chose
    .delete = Tout effacer
    .return = Retour à la discussion

goodbye =
    Merci pour cette discussion. Prenez soin de vous.

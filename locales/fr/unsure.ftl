### Quand le besoin n'est pas clair, et quand le programme n'a pas compris.

unsure =
    Ce n’est pas grave. Vous n’avez pas encore besoin de connaître le sujet.

    Qu’est-ce qui correspond le mieux ?
    .find = Chercher de l’aide
    .talk = Je veux juste parler
    .question = J’ai une question
    .relative = Écrire pour d’autres

unsure-talk =
    Parler est un bon début. Vous n’avez besoin ni de sujet ni de raison. Personne ne vous demande pourquoi vous venez.

unsure-relative =
    Bien sûr. La famille et les amis peuvent aussi poser des questions ici.

    N’écrivez pas de nom, ni rien qui permet de reconnaître la personne, s’il vous plaît. Choisissez simplement le sujet.

faq-ask =
    Que voulez-vous savoir ?

    Écrivez une question courte, s’il vous plaît. N’écrivez ni noms ni numéros.

faq-none =
    Je n’ai pas encore de réponse à cela. Une personne peut en savoir plus.

lost =
    Excusez-moi, je ne vous ai pas compris. Cela vient de moi.

    Comment voulez-vous continuer ?
    .menu = Menu principal
    .person = Parler à une personne
    .on = Continuer comme avant

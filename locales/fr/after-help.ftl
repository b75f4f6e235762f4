### Après une réponse, et à la fin d'une discussion.

after-help =
    Que voulez-vous faire maintenant ?
    .offices = Trouver un centre
    .person = Parler à une personne
    .solved = J’ai terminé
    .menu = Menu principal

solved =
    Est-ce que cela a été utile ?
    .yes = Oui
    .partly = En partie
    .no = Non
    .appointment = Rendez-vous
    .another = Pour quelqu’un d’autre

solved-thanks =
    Cela me fait plaisir.

    Vous pouvez écrire de nouveau à tout moment. Prenez soin de vous.

solved-open =
    Merci de le dire. Nous pouvons continuer à chercher.

    Que voulez-vous faire maintenant ?
    .person = Parler à une personne
    .offices = Trouver un centre
    .menu = Menu principal

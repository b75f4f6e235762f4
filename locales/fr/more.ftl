### Le menu du service et notre promesse.

more-menu =
    Ici, vous trouvez tout sur Lotse et sur vos droits.

    Que voulez-vous voir ?
    .about = À propos de Lotse
    .privacy = Protection des données
    .appointments = Rendez-vous
    .complaint = Réclamation
    .pro = Professionnels, aidants

# L'écran des promesses (AWO-1) : les cinq promesses sont dans toutes les langues.
promise =
    Lotse est un programme informatique. Il vous aide à trouver un centre de conseil. Une personne décide, jamais le programme.

    Voici ce que nous promettons pour le conseil :

    1. Il est gratuit.

    2. Il est confidentiel. Ce que vous dites reste au centre de conseil.

    3. Les personnes qui y travaillent gardent le secret professionnel (Schweigepflicht). Cela veut dire : de nous-mêmes, nous ne transmettons rien. Les limites sont un danger de mort, un danger pour un enfant ou l’ordre d’un tribunal.

    4. Il est indépendant. Votre religion, vos convictions et votre nationalité ne jouent aucun rôle.

    5. C’est vous qui décidez. Vous pouvez passer chaque question et arrêter à tout moment. Nous vous respectons, vous et vos forces.
    .privacy = Protection des données
    .person = Parler à une personne
    .home = Menu principal

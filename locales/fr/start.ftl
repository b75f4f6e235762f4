### Premier contact et menu principal.

# Le texte et les boutons sont les mêmes dans toutes les langues ; seul .name est traduit.
choose-language =
    Guten Tag
    Hello
    مرحبًا
    Merhaba
    Bonjour
    Вітаю
    Здравствуйте
    سلام

    Andere Sprache: Fragen Sie in der Beratung nach Dolmetschenden.
    Other language: ask the counselling office for an interpreter.
    .de = Deutsch
    .en = English
    .ar = العربية
    .tr = Türkçe
    .fr = Français
    .uk = Українська
    .ru = Русский
    .fa = فارسی
    .name = Langue

# Premier écran : moins de 350 caractères (U10).
welcome =
    Bonjour. Je suis Lotse, un programme informatique.

    Je vous aide à trouver un centre de conseil. C’est gratuit.

    Vous pouvez arrêter à tout moment. Vous pouvez à tout moment demander à parler à une personne.

# Première information sur les données (P2) : au-dessus du menu principal la première fois, et avant tout ce qu’un lien ouvre.
notice =
    Bon à savoir : ici, un programme informatique vous répond.

    Telegram est une entreprise hors de l’Union européenne (UE). La discussion n’est pas chiffrée de bout en bout. Sur un ordre valable, Telegram peut donner aux autorités votre adresse IP et votre numéro de téléphone.

    N’écrivez ici ni noms ni numéros, s’il vous plaît. N’écrivez rien sur d’autres personnes. N’envoyez pas de photos de papiers.

    On peut aussi vous conseiller par téléphone ou dans un bureau.

main-menu =
    De quoi s’agit-il ?
    .papers = Papiers et séjour
    .school-work = Allemand, école, travail
    .money-home = Argent, maison, lettres
    .health-family = Santé et famille
    .new-start = Nouveau départ, contacts

### Messages du programme lui-même : boutons fixes, indications, corrections, parties de fiches.

# « Une personne » et non « Personne » : en français, « personne » seul veut dire aussi « nobody ».
fixed-row = Toujours là
    .help = Aide urgente
    .person = Une personne
    .language = Langue
    .back = Retour
    .more = Plus
    .skip = Passer
    .unknown = Je ne sais pas

question-progress = Question { $number } sur { $total } au plus

not-understood =
    Je n’ai pas compris cela. Choisissez un bouton, s’il vous plaît. Vous pouvez aussi demander à parler à une personne.

not-understood-again =
    Malheureusement, je ne comprends toujours pas cela. Vous ne faites rien de mal. Choisissez un bouton, s’il vous plaît, ou appelez un centre.

input-hint-place =
    Je ne connais pas ce lieu, excusez-moi. Écrivez le code postal ou une plus grande ville près de chez vous, s’il vous plaît. Je n’ai pas besoin de votre rue.

input-hint-number =
    Écrivez un nombre de { $min } à { $max }, s’il vous plaît.

input-hint-date =
    Écrivez le jour, le mois et l’année, s’il vous plaît. Un exemple : 24.12.2026

input-hint-text =
    Écrivez un texte court, s’il vous plaît. N’écrivez ni noms ni numéros.

too-long =
    C’est un peu trop long pour moi. { $number ->
        [one] Écrivez { $number } caractère au plus, s’il vous plaît.
        [many] Écrivez { $number } de caractères au plus, s’il vous plaît.
       *[other] Écrivez { $number } caractères au plus, s’il vous plaît.
    }

step-gone =
    Excusez-moi, ces questions ont changé entre-temps. Vos réponses sont encore là. Nous continuons ici.

nothing-before =
    Notre discussion commence ici. On ne peut pas revenir plus loin.

press-old =
    Ce bouton vient d’une question précédente. Voici où nous en sommes.

write-again =
    Merci. Veuillez écrire votre question encore une fois. Ce que vous tapez n’est pas enregistré ici.

crisis-near =
    Les numéros d’urgence sont plus haut. « Aide urgente » les affiche de nouveau.

language-changed =
    Avec plaisir. À partir de maintenant, j’écris en français.

not-translated =
    Ce texte n’existe pas encore dans votre langue. Le voici dans une autre langue : { $language }

not-possible-here =
    Ici, je ne peux lire ni photos, ni fichiers, ni messages vocaux. Je n’ai rien enregistré.

    Pour montrer vos papiers en sécurité : apportez le papier et l’enveloppe au centre de conseil. N’en envoyez pas de photos, s’il vous plaît.

    Avec les boutons ou un texte court, on peut continuer ici.

contact-dropped =
    Merci. Je n’ai pas besoin de votre contact ni de votre position. Je n’ai rien enregistré.

place-several =
    Ce nom existe plusieurs fois en Allemagne. De quel lieu s’agit-il ? Vous pouvez aussi écrire le code postal.

place-taken =
    J’ai compris ce lieu : { $place }. Vous pouvez le changer avec « Retour ».

# Dit une seule fois, en mode conseil, quand un signe de danger a été vu.
alerted =
    Le centre de conseil voit maintenant que quelqu’un ici a besoin d’aide. Il ne voit pas votre texte. Je ne sais pas si quelqu’un est là en ce moment.

went-wrong =
    Excusez-moi, quelque chose n’a pas marché de mon côté. Vos réponses sont encore là. Avec les boutons, vous pouvez aller au menu principal ou parler à une personne.

started-anew =
    Excusez-moi, le programme a été renouvelé. C’est pourquoi nous recommençons depuis le début.

# $when dans les textes de transmission, après deux-points.
when-parts = Quand
    .next-working-day = le prochain jour ouvrable
    .soon = en priorité, dès que possible

correct-ask =
    Quelle réponse voulez-vous changer ?
    .older = Réponses plus anciennes

strike-ask = Que ne doivent pas lire les conseillers ?

strike-none = Il n’y a rien à enlever.

strike-done = D’accord. Ils ne liront pas cela.

correct-none =
    Il n’y a pas encore de réponse à changer.

correct-done =
    Bien. La réponse est changée.

answer-parts = La réponse
    .steps = Comment faire :
    .bring = À apporter, s’il vous plaît :
    .whom = Où demander :
    .as-of = À jour au { $date }. Information générale, pas un conseil juridique.
    .helpers = Pour aller plus loin :
    .may-change = Ces règles peuvent changer. Avant de décider, demandez conseil à une personne.

summary-parts = Vos indications
    .none = Vous n’avez encore rien indiqué.
    .skipped = non indiqué

welcome-back =
    Cela fait plaisir de vous retrouver.

ended =
    La discussion est terminée. Écrivez n’importe quoi, et nous recommençons.

handed-over =
    Le centre de conseil vous écrira ici. En attendant, vous pouvez continuer à poser des questions.

expired-general =
    Les règles à ce sujet ont peut-être changé. C’est pourquoi je préfère ne rien dire de faux ici. Une personne connaît les règles actuelles.

offices-found =
    Ces centres peuvent probablement aider.

offices-none =
    Pour cela, je ne connais pas encore de centre près de chez vous. Ces services conseillent en ligne. Un centre de conseil peut continuer à chercher avec vous.

card-parts = Le centre
    .phone = Téléphone
    .fax = Fax
    .email = E-mail
    .web = Internet
    .address = Adresse
    .hours = Horaires
    .languages = Langues
    .cost = Coût
    .area = Région
    .bring = À apporter
    .not-given = non indiqué
    .as-of = Mise à jour
    .free = gratuit
    .appointment-only = sur rendez-vous
    .source = Source
    .interpreter = interprète possible
    .accessibility = Accessibilité
    .map = Carte
    .more = Autres centres
    .number-wrong = Le numéro ne marche pas

public-body =
    Important : c’est une administration. La plupart des administrations signalent les personnes sans papiers. Si vous n’avez pas de papiers, allez d’abord dans un centre de conseil indépendant, s’il vous plaît.

number-reported =
    Merci, cela aide d’autres personnes. L’équipe voit maintenant que ce numéro ne marche pas. Elle ne voit pas qui vous êtes.

hours-parts = Horaires
    .always = jour et nuit
    .daily = tous les jours
    .unknown = horaires non connus
    .from-to = { $from }–{ $to }
    .closed-now = fermé maintenant
    .open-until = ouvert maintenant jusqu’à { $time }
    .open-now = ouvert maintenant
    .opens-today = ouvre aujourd’hui à { $time }
    .opens = rouvre : { $day }, { $time }
    .holiday = fermé aujourd’hui, jour férié
    .closed-today = fermé aujourd’hui

number-parts = Téléphone
    .free = gratuit
    .normal-cost = prix d’un appel normal
    .anonymous = sans donner son nom
    .languages = Langues
    .languages-unknown = Langues : non connues
    .chat = aussi par chat

language-names = Langues
    .de = allemand
    .en = anglais
    .ar = arabe
    .tr = turc
    .fr = français
    .uk = ukrainien
    .ru = russe
    .fa = persan (farsi)
    .other = autre langue

faq-perhaps = Je ne suis pas sûr de vous comprendre. Est-ce une de ces questions ?
    .none = Aucune

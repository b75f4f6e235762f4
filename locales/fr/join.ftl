join-ask = Bonjour. Je suis Lotse, un programme informatique. Vous avez un rendez-vous : { $when }
    .place = Lieu : { $place }
    .reminders = Je peux vous le rappeler :
    .only-confirmation = Le rendez-vous est bientôt. Vous recevez seulement une confirmation.
    .languages = J’écris dans cette langue : { $language }, et en allemand.
    .discreet = Les messages indiquent seulement le jour et l’heure.
    .free = C’est gratuit. Vous pouvez arrêter à tout moment.
    .telegram = Telegram est une entreprise hors de l’UE. La conversation n’y est pas tout à fait secrète.
    .private = Le service ne voit pas qui vous êtes dans Telegram. Il voit seulement si les messages arrivent et ce que vous répondez.
    .question = Voulez-vous un rappel ?
    .yes = Oui, s’il vous plaît
    .no = Non, merci
    .language = Autre langue
    .menu = Vers le menu

join-language = Dans quelle langue dois-je écrire ?

join-confirmed = Bien, je vous rappellerai votre rendez-vous : { $when }
    .stop = Ne plus me rappeler

join-stopped = Bien, je ne vous le rappellerai plus. Le rendez-vous reste valable.

join-declined = Bien, je ne vous le rappellerai pas. Je n’ai rien enregistré. Le rendez-vous reste valable.

join-unknown = Je ne connais pas ce code. Veuillez regarder la lettre encore une fois. Ou demandez au service qui l’a envoyée.

join-used = Ce code a déjà été utilisé. Chaque code ne marche qu’une fois. Veuillez demander au service qui a envoyé la lettre.

join-over = Ce code n’est plus valable. Veuillez demander au service qui a envoyé la lettre.

join-yours = Je vous rappelle déjà ce rendez-vous : { $when }

join-many = Il y a eu beaucoup de codes faux. Veuillez réessayer dans une heure.

join-moved = Votre rendez-vous a une nouvelle heure : { $when }
    .place = Votre rendez-vous a maintenant lieu à un autre endroit : { $when }

join-cancelled = Votre rendez-vous n’a pas lieu : { $when }

join-letter = Rappel de votre rendez-vous
    .what = Un programme informatique peut vous rappeler votre rendez-vous dans Telegram. Il écrit dans votre langue.
    .free = C’est gratuit et libre. Vous pouvez arrêter à tout moment.
    .scan = Scannez cette image avec l’appareil photo de votre téléphone.
    .open = Ou ouvrez ce lien :
    .type = Ou écrivez ce code à { $bot } dans Telegram :
    .once = Le code ne marche qu’une fois. Ne le montrez à personne.

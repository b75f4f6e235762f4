### Quand une demande est au centre de conseil : qui la lit, quand, et ce qui est possible ensuite.

case-recipient = Qui lit cela ?
    .here = Ce centre lit votre demande : { $office }. On y parle { $language }.
    .cooperating = Près de chez vous, aucun centre ne parle { $language }. Ce centre parle { $language } : { $office }. En envoyant, vous êtes d’accord : ce centre lit vos indications.
    .interpreter = Ce centre lit votre demande : { $office }. Personne n’y parle { $language }. On y conseille en allemand ou en anglais, avec interprète si vous le souhaitez.
    .next-day = Je ne connais pas de centre pour votre lieu. Ce centre lit votre demande : { $office }. On y cherche un chemin pour vous.
    .discreet = Au centre de conseil, peu de gens lisent cela.
    .nobody = En ce moment, il n’y a personne ici pour cette demande.

case-waiting = Quand ?
    .open = Le centre est ouvert aujourd’hui jusqu’à { $time }.
    .closed = Le centre est fermé en ce moment. Il rouvre : { $when }.
    .away = L’équipe du centre n’est pas là en ce moment. Son retour : { $when }.
    .before = { $number ->
        [one] Une autre demande attend avant la vôtre.
       *[other] { $number } autres demandes attendent avant la vôtre.
    }
    .nobody = Personne ne lit cela maintenant. En cas de danger, utilisez les numéros sous « Aide urgente », s’il vous plaît.
    .nobody-yet = Dans ce service, personne ne lit encore ici. Nous demandons à un autre service. Merci d’appeler aussi vous-même.

case-nobody =
    En ce moment, personne ici ne peut prendre cette demande. Vos indications n’ont pas été envoyées.

    Sous « Une personne », vous voyez d’autres centres. En cas de danger, appuyez sur « Aide urgente », s’il vous plaît.

case-added = J’ai ajouté votre message à votre demande. Le centre de conseil le lit aussi.

case-taken = Une vraie personne vous écrit maintenant : { $role }, { $office }.
    .named = Une vraie personne vous écrit maintenant : { $name }, { $role }, { $office }.
    .discreet = Une vraie personne vous écrit maintenant.
    .rules =
        Je n’écris rien jusqu’à la fin de la discussion. La personne lit ce que vous écrivez. Même si vous le supprimez ici, elle l’a déjà lu.

        « Stop » termine la discussion. « Langue », « supprimer » et « Aide urgente » marchent toujours.

case-roles = Qui
    .helper = un ou une bénévole
    .counsellor = un conseiller ou une conseillère
    .exit-counsellor = une personne qui connaît bien ce sujet
    .coordinator = une personne de la direction
    .admin = une personne de la gestion du centre
    .operator = une personne de l’équipe technique

case-person = Centre de conseil
    .says = Centre de conseil :
    .says-anew = Centre de conseil (modifié) :

case-left = La personne n’est plus dans la discussion en ce moment. Votre demande attend de nouveau. Je vous le dis quand quelqu’un est là.
    .colleague = À partir de maintenant, une autre personne du même centre vous répond : { $office }.

case-office =
    Le centre de conseil aimerait transmettre votre demande à ce centre : { $office }. Là-bas, on peut peut-être mieux vous aider.

    Ce centre lit alors vos indications et cette discussion. Si vous dites non, tout reste comme avant.

    Êtes-vous d’accord ?
    .yes = Oui, transmettre
    .no = Non
    .given = Bien. Votre demande est maintenant ici : { $office }. Je vous le dis quand quelqu’un est là.
    .kept = Bien. Votre demande reste où elle est.

case-closed =
    La personne termine la discussion. Pendant { $days } jours, vous pouvez continuer à écrire ici.

    Votre question est-elle réglée ?
    .yes = Oui
    .partly = En partie
    .no = Non
    .again = Continuer à écrire

case-solved = Réglé
    .yes = Merci. Cela me fait plaisir. Je vous souhaite le meilleur.
    .open = Merci de le dire. Vous pouvez tout de suite continuer à écrire au centre de conseil.

case-reopened = De nouveau ouvert
    .same = La même personne a de nouveau votre demande. Écrivez, s’il vous plaît.
    .queue = Votre demande attend de nouveau au centre de conseil. Je vous le dis quand quelqu’un est là. Vous pouvez déjà écrire.

case-again =
    Votre discussion avec le centre de conseil est terminée.

    Voulez-vous que le centre de conseil lise votre message ?
    .send = Oui, envoyer
    .bot = Non
    .kept = Bien. Je n’ai rien envoyé. Écrivez-moi encore une fois votre question, s’il vous plaît.
    .open = Votre discussion est encore ouverte. Écrivez, s’il vous plaît.
    .over = C’était il y a trop longtemps. Demandez de nouveau à parler à une personne, s’il vous plaît.

case-still-open = En ce moment, vous échangez avec une vraie personne. Que voulez-vous faire ?
    .go-on = Continuer à écrire
    .end = Terminer la discussion
    .on = Bien. Écrivez, s’il vous plaît.

case-ended = La discussion avec le centre de conseil est terminée. Vous pouvez de nouveau demander à parler à une personne à tout moment.

case-late = Malheureusement, cela prend plus de temps. Votre demande n’est pas perdue. En cas de danger, n’attendez pas, s’il vous plaît : appuyez sur « Aide urgente ».

case-danger = Votre message est envoyé en priorité. En cas de danger, n’attendez pas la réponse.

case-media-off = Ici, je ne peux transmettre ni photos, ni fichiers, ni messages vocaux. Écrivez, s’il vous plaît. Pour les papiers, le mieux est de les montrer au bureau.
    .words = J’ai transmis vos mots, mais pas l’image ou le fichier. Pour les papiers, le mieux est de les montrer au bureau.

case-blocked = D’ici, plus rien ne va à ce centre de conseil. Je continue à vous répondre. En cas de danger, appuyez sur « Aide urgente ».

case-waits = Votre demande attend déjà. Vous pouvez ajouter quelque chose en écrivant ici.
    .back = Retirer la demande
    .on = Continuer d’attendre
    .taken-back = Votre demande est retirée. Personne ne la lit plus. Vous pouvez redemander à tout moment.

case-which = Vous avez plusieurs conversations ouvertes. Pour laquelle est votre message ?
    .request = Demande
    .complaint = Réclamation
    .professional = Question professionnelle
    .talk = Conversation { $number }
    .none = Ne pas envoyer
    .sent = Envoyé.
    .kept = D’accord. Je n’ai rien envoyé.
    .quote = Veuillez répondre directement à un message de la personne. Je saurai ainsi à qui cela s’adresse.

case-mydata = Demandes
    .request = Votre demande au service de conseil
    .waiting = Elle est en attente.
    .taken = Une personne s’en occupe.
    .closed = Elle est terminée. Elle sera supprimée le { $date }.
    .messages = { $number ->
        [one] Enregistré : { $number } message. Il se trouve dans ce chat.
       *[other] Enregistrés : { $number } messages. Ils se trouvent dans ce chat.
    }
    .told = Voici ce que vous avez indiqué :
case-times = Votre centre de conseil vous propose ces horaires. Choisissez-en un, s’il vous plaît.
    .taken = Cet horaire est malheureusement déjà pris. Un autre vous convient-il ?
    .none = Il n’y a pas d’horaire libre pour le moment. Écrivez à votre centre de conseil, s’il vous plaît.
    .have = Vous avez déjà un rendez-vous dans ce centre. Vous pouvez le changer avec /appointments.
    .remind = Voulez-vous que je vous rappelle le rendez-vous ?
    .remind-yes = Oui, me le rappeler
    .remind-set = Bien. Je vous rappellerai le rendez-vous.
    .gone = Ce rendez-vous n’existe plus.

### Aide urgente. Le programme ajoute les numéros de téléphone ; ils ne sont jamais dans ces textes.

crisis-menu =
    Une vie est en danger ? Alors appelez tout de suite, s’il vous plaît.

    Que se passe-t-il en ce moment ?
    .med = Urgence médicale
    .vio = Violence
    .sui = Je ne veux plus vivre
    .home = Pas de lit cette nuit
    .others = Autre chose

crisis-others =
    Pour cela aussi, il y a de l’aide. Qu’est-ce qui correspond le mieux ?
    .child = Un enfant en danger
    .expl = Contrainte, exploitation
    .threat = Menace ou agression
    .deport = Expulsion ou détention

crisis-med =
    C’est bien de chercher de l’aide. Appelez tout de suite, s’il vous plaît.

    En cas d’urgence, demandez de l’aide même sans papiers.
    .poison = Empoisonnement
    .person = Parler à une personne
    .cannot-call = Je ne peux pas appeler
    .back = Retour à la discussion

crisis-poison =
    C’est bien d’agir si vite.

    La personne ne se réveille pas ou ne respire pas ? Alors appelez d’abord l’ambulance, s’il vous plaît.

    Sinon, un médecin peut aider. Le numéro est plus bas. Vous y voyez aussi « Aide en cas d’empoisonnement » ? Alors le mieux est d’appeler ce numéro.
    .person = Parler à une personne
    .cannot-call = Je ne peux pas appeler
    .back = Retour à la discussion

crisis-sui =
    Merci de le dire. Vous n’êtes pas sans aide.

    Parlez maintenant avec quelqu’un, s’il vous plaît, même sans donner votre nom. La ligne d’écoute TelefonSeelsorge est souvent occupée. Dans ce cas, essayez encore une fois.
    .person = Parler à une personne
    .cannot-call = Je ne peux pas appeler
    .back = Retour à la discussion

crisis-vio =
    C’est bien que vous écriviez. Ce n’est pas votre faute.

    En cas de danger, appelez tout de suite la police, s’il vous plaît. On peut vous conseiller par téléphone sans votre nom.

    Quelqu’un lit peut-être vos messages sur votre téléphone ? Alors effacez cette discussion après l’avoir lue.
    .person = Parler à une personne
    .cannot-call = Je ne peux pas appeler
    .clear = Effacer : comment ?
    .back = Retour à la discussion

crisis-child =
    C’est bien que vous pensiez à cet enfant. En cas de danger, appelez tout de suite, s’il vous plaît.

    Les enfants et les jeunes peuvent demander conseil sans adulte, même sans leurs parents. L’office de la jeunesse (Jugendamt) est l’administration qui protège les enfants et aide les familles. Si la famille n’a pas de papiers, demandez d’abord à un centre de conseil indépendant, s’il vous plaît. Le service pour jeunes migrants (Jugendmigrationsdienst, JMD) conseille les jeunes à partir de 12 ans.

    C’est vous, l’enfant ? Alors ces numéros sont aussi pour vous.
    .person = Parler à une personne
    .cannot-call = Je ne peux pas appeler
    .back = Retour à la discussion

crisis-expl =
    C’est courageux d’écrire. Ce n’est pas votre faute.

    Ne vous mettez pas en danger, s’il vous plaît. Vous n’avez besoin de vous disputer avec personne. En cas de danger, appelez la police.

    C’est à cause d’un travail ou d’un salaire ? Faire Integration conseille les personnes de pays hors de l’UE. Faire Mobilität conseille les personnes de l’UE.
    .person = Parler à une personne
    .cannot-call = Je ne peux pas appeler
    .back = Retour à la discussion

crisis-threat =
    Cela fait peur, et c’est bien que vous cherchiez de l’aide.

    Allez dans un endroit sûr, si c’est possible. En cas de danger, appelez tout de suite, s’il vous plaît. Gardez les messages et les preuves.

    N’écrivez ici ni noms ni lieu, s’il vous plaît.
    .person = Parler à une personne
    .cannot-call = Je ne peux pas appeler
    .back = Retour à la discussion

crisis-home =
    Ne pas avoir de place pour la nuit, c’est très dur.

    Vous n’avez pas de papiers ? Alors demandez d’abord à un centre de conseil indépendant, s’il vous plaît. La plupart des administrations signalent les personnes sans papiers.

    Vous avez un papier ? Demandez dès aujourd’hui une place pour dormir à la ville ou à la commune, s’il vous plaît.

    En cas de danger, appelez tout de suite, s’il vous plaît.
    .person = Parler à une personne
    .cannot-call = Je ne peux pas appeler
    .back = Retour à la discussion

crisis-deport =
    C’est un moment difficile. Cherchez de l’aide dès aujourd’hui, s’il vous plaît.

    Montrez la lettre aujourd’hui à un centre de conseil, à une avocate ou à un avocat. Cela vaut pour une décision d’une administration (Bescheid), pour une enveloppe jaune et pour un rendez-vous au tribunal. Apportez aussi l’enveloppe, s’il vous plaît.

    Quelqu’un est déjà en détention ? Demandez de l’aide aujourd’hui aussi, s’il vous plaît.
    .person = Parler à une personne
    .cannot-call = Je ne peux pas appeler
    .back = Retour à la discussion

crisis-cannot-call =
    Vous pouvez aussi écrire.

    Violence contre les femmes : sur hilfetelefon.de, il y a un chat et une adresse mail, en beaucoup de langues.

    Appel d’urgence sans parler : l’application nora marche avec des symboles et un chat, aussi sans bruit. Elle est en allemand et en anglais. Elle marche seulement après une inscription faite avant.

    Soucis et idées noires : la ligne d’écoute TelefonSeelsorge a aussi un chat et une adresse mail, en allemand.

    Rien de cela n’est possible pour vous ? Demandez à quelqu’un près de vous d’appeler à votre place.
    .person = Parler à une personne
    .back = Retour à la discussion

crisis-clear =
    Voici comment effacer cette discussion :

    Dans Telegram, ouvrez la liste de vos discussions. Gardez le doigt longtemps sur cette discussion. Choisissez ensuite « Supprimer ».

    Le programme ne peut pas effacer lui-même les anciens messages. Effacez toute la discussion, s’il vous plaît.
    .person = Parler à une personne
    .cannot-call = Je ne peux pas appeler
    .back = Retour à la discussion

crisis-gentle =
    Vous semblez vivre un moment difficile. Comment allez-vous en ce moment ?
    .danger = Je suis en danger
    .talk = Je voudrais parler
    .other = Autre chose

crisis-talk =
    C’est bien que vous vouliez parler. Vous n’avez pas besoin de porter cela sans aide.

    Ici, quelqu’un vous écoute, même sans votre nom. Si la ligne est occupée, essayez encore une fois, s’il vous plaît.
    .person = Parler à une personne
    .cannot-call = Je ne peux pas appeler
    .back = Retour à la discussion

crisis-help =
    Bien sûr. Quelle aide cherchez-vous ?
    .danger = Je suis en danger
    .find = Chercher de l’aide
    .person = Parler à une personne

crisis-closed =
    Personne ne lit cela maintenant. Utilisez ces numéros, s’il vous plaît.

    Sous « Tous les numéros », vous en trouvez d’autres.
    .numbers = Tous les numéros
    .offices = Trouver un centre
    .back = Retour à la discussion

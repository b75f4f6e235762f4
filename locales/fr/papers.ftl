# Groupe : papiers et séjour.

group-papers =
    Papiers et séjour

    Il s’agit de votre papier et de la vie en Allemagne. Un recours (Klage) veut dire : un tribunal contrôle une décision. Le regroupement familial (Familiennachzug) veut dire : la famille vient en Allemagne.

    Qu’est-ce qui correspond à votre question ?
    .name = Sujet
    .res = Séjour
    .asyl = Asile, décision, recours
    .spaet = Spätaussiedler
    .famreu = Regroupement familial
    .papers = Identité, passeport

topic-res =
    Séjour

    Il s’agit du papier avec lequel vous vivez en Allemagne. Il s’appelle par exemple permis de séjour (Aufenthaltserlaubnis), attestation provisoire (Fiktionsbescheinigung) ou Duldung. La Fiktionsbescheinigung est valable jusqu’à la décision sur une demande. Une Duldung veut dire : l’expulsion est suspendue pour le moment.

    Vous n’avez pas de papier ? Alors il est plus sûr d’aller d’abord dans un centre de conseil indépendant. Beaucoup d’administrations transmettent des données à l’administration pour le séjour (Ausländerbehörde).
    .step-1 = Regardez jusqu’à quelle date votre papier est valable.
    .step-2 = Parlez tôt avec un centre de conseil, de préférence avant cette date.
    .step-3 = Faites votre demande avec cette aide, et gardez une copie.
    .bring = votre papier de séjour et toutes les lettres à ce sujet. Vous pouvez aussi venir sans papiers.
    .whom = pour les adultes : le conseil aux migrants (Migrationsberatung, MBE). Pour les jeunes de 12 à 26 ans : le service pour jeunes migrants (Jugendmigrationsdienst, JMD).

topic-asyl =
    Asile, décision, recours

    Vous n’avez pas de papiers ? Alors il est plus sûr d’aller d’abord dans un centre de conseil indépendant, avant toute administration.

    Dans la procédure d’asile (Asylverfahren), une administration nationale examine votre demande de protection. Elle s’appelle BAMF. Sa décision arrive par lettre : c’est le Bescheid. Un recours (Klage) veut dire : un tribunal contrôle cette décision.

    Une enveloppe jaune est importante. La date sur l’enveloppe compte. Les règles changent souvent.

    Y a-t-il un risque d’expulsion maintenant ? Alors appuyez sur « Aide urgente ».
    .step-1 = Gardez la lettre et l’enveloppe ensemble.
    .step-2 = Montrez les deux aujourd’hui à un centre de conseil, à une avocate ou à un avocat.
    .step-3 = Avant chaque rendez-vous de la procédure, demandez comment vous préparer.
    .bring = la lettre et l’enveloppe, votre papier de la procédure d’asile, les lettres d’avant.
    .whom = le conseil pour la procédure d’asile (Asylverfahrensberatung) : il est gratuit et sans obligation. Le conseil pour réfugiés (Flüchtlingsberatung) dans votre ville aide aussi.

topic-spaet =
    Spätaussiedler

    Les Spätaussiedler sont des personnes d’origine allemande venues d’Europe de l’Est ou de l’ancienne Union soviétique. Pour elles et leurs familles, il y a une loi à part. Son nom court est BVFG. La décision d’accueil (Aufnahmebescheid) est l’accord pour l’accueil en Allemagne. Le papier d’enregistrement (Registrierschein) montre votre enregistrement ici comme Spätaussiedler.

    Le conseil aide aussi les époux, les enfants et les petits-enfants. Il s’agit par exemple de langue, de travail, de logement et de demandes.
    .step-1 = Rassemblez tous les papiers de l’accueil.
    .step-2 = Demandez à un centre de conseil les prochaines demandes à faire.
    .step-3 = Demandez-y aussi un cours d’allemand.
    .bring = Aufnahmebescheid, Registrierschein et pièce d’identité, si vous les avez.
    .whom = pour les adultes : le conseil aux migrants (Migrationsberatung, MBE). Pour les jeunes de 12 à 26 ans : le service pour jeunes migrants (Jugendmigrationsdienst, JMD).

topic-famreu =
    Regroupement familial

    Le regroupement familial (Familiennachzug) veut dire : votre époux ou épouse, vos enfants ou vos parents viennent vous rejoindre en Allemagne. Le plus souvent, votre famille a besoin pour cela d’un visa (Visum). C’est une autorisation d’entrer dans le pays.

    Les règles dépendent de votre papier de séjour. Pour certains papiers, ce regroupement est suspendu en ce moment. Demandez donc tôt à un centre de conseil.

    Vous n’avez pas de papier vous-même ? Alors il est plus sûr d’aller d’abord dans un centre de conseil indépendant, avant toute administration.
    .step-1 = Notez qui voudrait venir, et dans quel pays vit cette personne.
    .step-2 = Parlez avec un centre de conseil avant de faire une demande.
    .step-3 = Rassemblez les actes de la famille, par exemple de mariage et de naissance.
    .bring = votre papier de séjour, les actes de la famille, les lettres de l’administration, si vous en avez.
    .whom = pour les adultes : le conseil aux migrants (Migrationsberatung, MBE). Pour les jeunes de 12 à 26 ans : le service pour jeunes migrants (Jugendmigrationsdienst, JMD).

topic-papers =
    Identité, passeport, actes

    Une carte d’identité (Ausweis) ou un passeport (Pass) montre qui vous êtes. Un acte de naissance (Geburtsurkunde) montre la date et le lieu de votre naissance.

    Vous n’avez pas de papier de séjour ? Alors il est plus sûr d’aller d’abord dans un centre de conseil indépendant, avant toute administration.

    Le plus souvent, votre pays d’origine fait le passeport. L’état civil (Standesamt) écrit les actes de naissance, de mariage et de décès en Allemagne.

    Avez-vous demandé l’asile ou une protection ? Alors parlez avec un centre de conseil avant d’aller à l’ambassade.
    .step-1 = Cherchez chaque ancien papier, aussi les copies et les photos.
    .step-2 = Demandez à un centre de conseil qui fait le nouveau papier.
    .step-3 = Demandez une confirmation que vous avez fait la demande.
    .bring = chaque ancien papier. En cas de perte, aussi la déclaration à la police, si vous l’avez.
    .whom = pour les adultes : le conseil aux migrants (Migrationsberatung, MBE). Pour les jeunes de 12 à 26 ans : le service pour jeunes migrants (Jugendmigrationsdienst, JMD).

# Groupe : argent, logement et lettres.

group-money-home =
    Argent, logement, lettres

    Les aides sociales sont de l’argent ou de l’aide de l’État. Une administration est un bureau de l’État ou de la ville.

    Qu’est-ce qui correspond à votre question ?
    .name = Sujet
    .ben = Aides sociales
    .money = Argent, dettes, compte
    .hous = Logement
    .auth = Administration, lettres
    .daily = Vie de tous les jours

topic-ben =
    Aides sociales

    Les aides sociales sont de l’argent ou de l’aide de l’État. Il y en a par exemple pour les familles, avec peu d’argent ou sans travail. Une de ces aides a souvent changé de nom : Alg II, Bürgergeld, Grundsicherungsgeld.

    Le bureau qui aide dépend aussi de votre papier. Vous n’en avez pas ? Alors il est plus sûr d’aller d’abord dans un centre de conseil indépendant. Souvent, c’est le Jobcenter, parfois le bureau d’aide sociale (Sozialamt). Le Jobcenter aide pour le travail et l’argent. Le Sozialamt aide dans d’autres situations difficiles.
    .step-1 = Demandez tôt : beaucoup d’aides commencent seulement avec la demande.
    .step-2 = Faites-vous aider pour la demande, et gardez une copie.
    .step-3 = Montrez un refus aujourd’hui à un centre de conseil.
    .bring = la dernière décision par lettre (Bescheid), vos relevés de compte, les papiers du loyer.
    .whom = pour les adultes : le conseil aux migrants (Migrationsberatung, MBE). Pour les jeunes de 12 à 26 ans : le service pour jeunes migrants (Jugendmigrationsdienst, JMD).

topic-money =
    Argent, dettes, compte

    Beaucoup de gens ont des soucis d’argent ou de contrats. Une dette est de l’argent que vous avez encore à payer. Un rappel de paiement (Mahnung) est une lettre qui vous demande de payer. Le conseil en dettes (Schuldnerberatung) aide à mettre de l’ordre dans les dettes.

    Un compte de base (Basiskonto) est un compte simple dans une banque. Demandez-le si vous n’avez pas de compte.
    .step-1 = Rassemblez toutes les lettres, aussi celles qui sont encore fermées.
    .step-2 = Payez d’abord le loyer et l’électricité, si l’argent ne suffit pas.
    .step-3 = Ne signez rien de nouveau avant d’avoir demandé conseil.
    .bring = toutes les lettres, les contrats et les relevés de compte, même en désordre.
    .whom = Schuldnerberatung dans votre ville ou le conseil aux migrants (Migrationsberatung, MBE).

bed-tonight =
    Je le demande d’abord pour votre sécurité aujourd’hui. Vous pouvez ne pas répondre.

    Avez-vous un lit cette nuit ?
    .yes = Oui
    .no = Non
    .unsaid = Je préfère ne pas dire

topic-hous =
    Logement

    Trouver un logement demande souvent beaucoup de patience. Le contrat de location (Mietvertrag) dit les règles et les coûts. Les charges (Nebenkosten) sont par exemple l’eau et le chauffage. Un WBS est un papier pour les logements moins chers.

    Vous n’avez pas de papier de séjour ? Alors il est plus sûr d’aller d’abord dans un centre de conseil indépendant. On demande le WBS le plus souvent au bureau du logement (Wohnungsamt).

    Vous n’aurez bientôt plus de lit ? Alors appuyez sur « Aide urgente ».
    .step-1 = Demandez à un centre de conseil de l’aide pour chercher.
    .step-2 = Ne payez rien pour un logement que vous n’avez pas vu.
    .step-3 = Montrez une lettre de fin de contrat (Kündigung) aujourd’hui à un centre de conseil.
    .bring = contrat de location, lettres sur le logement, pièce d’identité et papiers sur votre argent, si vous les avez.
    .whom = le conseil aux migrants (Migrationsberatung, MBE) ou un autre centre de conseil social dans votre ville.

topic-auth =
    Administrations, lettres, formulaires

    Une administration est un bureau de l’État ou de la ville. Un Bescheid est une lettre avec une décision. Un délai (Frist) est une date : vous pouvez répondre jusqu’à ce jour. Un formulaire (Formular) est une feuille avec des questions.

    Vous n’avez pas de papier de séjour ? Alors demandez d’abord à un centre de conseil indépendant, avant toute administration.

    Vous avez laissé passer une date ? Cela arrive à beaucoup de gens. Appelez là-bas aujourd’hui, et gardez une preuve.
    .step-1 = Cherchez dans la lettre la date et le nom de l’administration.
    .step-2 = Montrez la lettre avec l’enveloppe aujourd’hui à un centre de conseil.
    .step-3 = Demandez de l’aide pour remplir, et gardez une copie.
    .bring = la lettre et l’enveloppe, avec votre pièce d’identité ou papier de séjour.
    .whom = pour les adultes : le conseil aux migrants (Migrationsberatung, MBE). Pour les jeunes de 12 à 26 ans : le service pour jeunes migrants (Jugendmigrationsdienst, JMD).

topic-daily =
    Vie de tous les jours

    Il s’agit de la vie de chaque jour : courses, bus, déchets, voisins, associations. Une association (Verein) est un groupe avec un but commun.

    Après un déménagement, l’inscription de l’adresse (Anmeldung) est importante. Vous donnez alors votre nouvelle adresse. Vous n’avez pas de papier de séjour ? Alors il est plus sûr d’aller d’abord dans un centre de conseil indépendant. L’inscription se fait au bureau des adresses (Meldeamt).
    .step-1 = Demandez une Wohnungsgeberbestätigung : le propriétaire y confirme que vous habitez là.
    .step-2 = Demandez un rendez-vous au Meldeamt.
    .step-3 = Demandez s’il y a des gens qui accompagnent les nouveaux dans la ville.
    .bring = pour l’inscription : pièce d’identité ou passeport et la Wohnungsgeberbestätigung.
    .whom = la commune, la mairie (Rathaus) ou le conseil aux migrants (Migrationsberatung, MBE).

daily-menu =
    Dans certaines villes de Hesse (Hessen), quelqu’un accompagne les nouveaux au quotidien. Cette personne connaît la ville et les administrations.

    Voulez-vous chercher cela ?
    .guide = Un contact sur place
    .on = Non, continuer

daily-allocated =
    Certaines aides sur place sont pour les personnes qu’une administration a envoyées ici. C’est pourquoi je demande.

    Une administration a-t-elle décidé que vous habitez dans cette ville ?
    .name = Lieu choisi par l’État
    .yes = Oui
    .no = Non

daily-guide =
    Dans votre ville, il y a un contact. Ce service s’appelle Kommunale Integrationsguides (guides d’intégration de la commune). Ces personnes accompagnent les nouveaux à leur arrivée. Si besoin, quelqu’un vient pour traduire. Elles peuvent probablement vous aider.

daily-guide-other =
    Un contact sur place

    Pour votre ville, aucun contact fixe n’est encore indiqué ici. Il y a quand même de l’aide. Les centres de conseil connaissent souvent des gens qui accompagnent les nouveaux au quotidien. Des associations et des bénévoles aident aussi. Les bénévoles sont des gens qui aident sans être payés.
    .step-1 = Demandez à un centre de conseil un accompagnement au quotidien.
    .step-2 = Demandez s’il y a un café des langues (Sprachcafé) ou un lieu de rencontre près de chez vous.
    .bring = rien. Vous pouvez aussi venir sans papiers.
    .whom = pour les adultes : le conseil aux migrants (Migrationsberatung, MBE). Pour les jeunes de 12 à 26 ans : le service pour jeunes migrants (Jugendmigrationsdienst, JMD).

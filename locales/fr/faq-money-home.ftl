### Questions fréquentes : argent, logement, lettres.

faq-ben-grundsicherung = Le Grundsicherungsgeld est de l’argent pour vivre, avant appelé Bürgergeld ou Hartz IV. Il aide si vous avez peu ou pas de revenus. En général, c’est le Jobcenter qui s’en occupe, l’administration pour le travail et l’argent.
    .question = Qu’est-ce que le Grundsicherungsgeld (Bürgergeld), et où le demander ?
    .label = Argent pour vivre
    .step-1 = Demandez tôt, car l’argent commence en général avec la demande.
    .step-2 = Faites-vous aider pour la demande, et gardez une copie.
    .bring = passeport, papier de séjour, relevés de compte, contrat de location, papiers sur le salaire.
    .whom = Jobcenter, conseil aux migrants (MBE). Sans papier de séjour, un conseil indépendant est d’abord plus sûr.
    .variants = rsa allemand | burgergeld demande | bourguerguelde | hartz 4 | alg 2 | j'ai rien pour vivre où aller | plus de revenu j'ai perdu mon travail | minimum social allemagne | le social me donne de l'argent ou pas | salaire trop petit complément jobcenter | premier dossier jobcenter | wari pour manger y a pas

faq-ben-weiterbewilligung = Le Jobcenter est l’administration pour le travail et l’argent. Il paie jusqu’à la date dans le Bescheid, la lettre avec la décision. Après, une nouvelle demande aide : le Weiterbewilligungsantrag.
    .question = Comment continuer à recevoir l’argent du Jobcenter ?
    .label = Prolonger la demande
    .step-1 = Cherchez dans le Bescheid la date où l’argent se termine.
    .step-2 = Donnez la demande avant cette date.
    .step-3 = Demandez une confirmation, et gardez une copie.
    .bring = dernier Bescheid, relevés de compte, papiers sur un nouveau travail, le loyer ou la famille.
    .whom = Jobcenter. Aide pour remplir : conseil aux migrants (MBE) ou JMD pour les jeunes.
    .variants = weiterbewilligungsantrag | wba jobcenter | vaïterbevilligoung | renouveler le jobcenter | jobcenter n'a rien versé ce mois | dossier jobcenter à refaire | mon bürgergeld s'arrête bientôt | oublié de renouveler le jobcenter | suite de la demande d'aide | fin de droits jobcenter | rendre encore les papiers au jobcenter | jobcenter digital prolonger

faq-ben-kindergeld = Le Kindergeld est de l’argent de l’État pour les parents. La Familienkasse, la caisse familiale, examine la demande. Cela dépend aussi de votre papier.
    .question = Comment demander le Kindergeld ?
    .label = Kindergeld
    .step-1 = Faites la demande tôt, par ordinateur ou sur papier.
    .step-2 = Cherchez votre Steuer-ID et celle de l’enfant : ce sont des numéros d’impôts.
    .step-3 = Dites à la Familienkasse les changements, par exemple un déménagement.
    .bring = papiers de séjour, acte de naissance de l’enfant, Steuer-ID, numéro de compte (IBAN).
    .whom = Familienkasse, conseil aux migrants (MBE). Sans papier de séjour, un conseil indépendant est d’abord plus sûr.
    .variants = allocations familiales | alloc enfants | la caf allemande | kindergeld | kindergelt | familienkasse répond pas | argent pour les enfants chaque mois | kindergeld refusé à cause du titre | kindergeld après 18 ans | bébé est né kindergeld | prime enfants de l'état | numéro fiscal de l'enfant pour familienkasse

faq-ben-asyl = Les Asylbewerberleistungen sont de l’argent et des choses pour vivre. On les reçoit en général pendant la procédure d’asile ou avec une Duldung. Le Sozialamt, le bureau d’aide sociale, s’en occupe en général.
    .question = Que donne le Sozialamt pendant l’asile ou avec une Duldung ?
    .label = Aide du Sozialamt
    .step-1 = Demandez au centre d’hébergement quel bureau s’occupe de vous.
    .step-2 = Demandez un Bescheid, c’est la décision par lettre.
    .step-3 = Montrez une lettre sur moins d’argent aujourd’hui à un centre de conseil.
    .bring = votre papier d’asile ou la Duldung, toutes les lettres du Sozialamt.
    .whom = conseil pour réfugiés (Flüchtlingsberatung) ou conseil aux migrants (MBE). Sans papiers, un conseil indépendant est d’abord plus sûr.
    .variants = argent pour demandeur d'asile | sozialamt | sozialamt a coupé mon argent | allocation ada allemagne | asylblg | asylbewerberleistungen | au camp j'ai pas reçu d'argent | aide sociale avec duldung | habits et meubles par le sozialamt | argent de poche au camp | sotsialamt | le social paie plus pour l'asile

faq-ben-wohngeld = Le Wohngeld est de l’argent de l’État pour le loyer. Il est pour les personnes qui ont leur propre revenu, mais petit. Si l’on reçoit de l’argent du Jobcenter, on n’a en général pas le Wohngeld en plus.
    .question = Qu’est-ce que le Wohngeld, et où le demander ?
    .label = Wohngeld
    .step-1 = Demandez à la mairie la Wohngeldstelle, le bureau du Wohngeld.
    .step-2 = Faites la demande tôt, car l’argent commence en général avec elle.
    .step-3 = Demandez de l’aide pour remplir.
    .bring = contrat de location, papiers sur le salaire, relevés de compte, papier de séjour.
    .whom = Wohngeldstelle, conseil aux migrants (MBE). Sans papier de séjour, un conseil indépendant est d’abord plus sûr.
    .variants = apl allemagne | aide au logement | allocation logement | wohngeld | vongueld | wohngeldstelle adresse | je travaille mais loyer trop cher | aide pour payer le loyer petit salaire | wohngeld refusé revenu | combien de temps wohngeld réponse | wohngeld ou jobcenter | subvention loyer

faq-ben-elterngeld = L’Elterngeld est de l’argent pour les parents après la naissance. Il aide si vous travaillez moins ou pas du tout à cause du bébé. Cela dépend aussi de votre papier.
    .question = Qu’est-ce que l’Elterngeld, et où le demander ?
    .label = Elterngeld
    .step-1 = Déjà avant la naissance, demandez à un centre de conseil.
    .step-2 = Cherchez l’Elterngeldstelle : c’est le bureau de l’Elterngeld.
    .step-3 = Faites la demande bientôt après la naissance.
    .bring = acte de naissance, papier de séjour, papiers sur le salaire, lettre de la caisse maladie.
    .whom = Schwangerenberatung (femmes enceintes), Elterngeldstelle, MBE (conseil aux migrants). Sans papier de séjour, un conseil indépendant est d’abord plus sûr.
    .variants = elterngeld | elterngueld | congé parental payé | argent après l'accouchement | je reste à la maison avec le bébé qui paie | papa veut congé bébé | elterngeldstelle | elternzeit argent | elterngeld sans travail avant | remplir le formulaire elterngeld | elterngeld plus | congé maternité allocation parents

faq-ben-widerspruch = Un Bescheid est une lettre avec une décision. Si vous n’êtes pas d’accord, vous pouvez le dire par écrit : c’est le Widerspruch. Pour cela, la date sur la lettre compte.
    .question = Le Bescheid du Jobcenter est faux. Que faire ?
    .label = Vérifier le Bescheid
    .step-1 = Montrez la lettre aujourd’hui à un centre de conseil.
    .step-2 = Faites-vous aider pour le Widerspruch.
    .step-3 = Donnez-le contre une confirmation, et gardez une copie.
    .bring = Bescheid avec l’enveloppe, anciennes lettres, relevés de compte, contrat de location.
    .whom = conseil aux migrants (MBE), JMD pour les jeunes, conseil social, avocate ou avocat en droit social.
    .variants = widerspruch | viderchprouch | contester la décision jobcenter | jobcenter a mal calculé | jobcenter a refusé ma demande | réclamer contre le refus d'aide | jobcenter veut que je rembourse | trop perçu remboursement | pas d'accord avec la lettre du jobcenter | mon loyer pas compté en entier | lettre de rejet aide sociale | erstattungsbescheid

faq-ben-termin = Cela arrive à beaucoup de gens. Le Jobcenter, l’administration pour le travail et l’argent, peut alors payer moins. Souvent, il demande d’abord votre raison dans une lettre : c’est l’Anhörung.
    .question = J’ai manqué un rendez-vous au Jobcenter. Que faire ?
    .label = Rendez-vous Jobcenter
    .step-1 = Appelez-le aujourd’hui, et demandez un nouveau rendez-vous.
    .step-2 = Notez votre raison, et cherchez une preuve.
    .step-3 = Montrez chaque lettre à ce sujet aujourd’hui à un centre de conseil.
    .bring = invitation, lettres avec l’enveloppe, preuve, par exemple un papier du médecin.
    .whom = Jobcenter. Aide pour la réponse : conseil aux migrants (MBE) ou JMD pour les jeunes.
    .variants = rdv jobcenter raté | j'ai oublié le jobcenter | sanction jobcenter | jobcenter a coupé mon argent | j'étais malade je suis pas allé au jobcenter | anhorung jobcenter lettre | punition jobcenter | jobsenter rendez vous manqué | meldeversäumnis | annuler rdv jobcenter maladie | ils vont réduire mon argent | je me suis pas réveillé pour le jobcenter

faq-ben-kinderzuschlag = Le Kinderzuschlag est de l’argent en plus pour les familles avec un petit salaire. Bildung und Teilhabe aide les enfants pour l’école, le repas de midi, les sorties et le sport.
    .question = Quelle aide y a-t-il pour les enfants, avec peu d’argent ?
    .label = Aide pour écoliers
    .step-1 = Demandez à la Familienkasse, la caisse familiale.
    .step-2 = Demandez Bildung und Teilhabe à l’école ou à la Kita.
    .step-3 = Faites la demande avant de payer vous-même.
    .bring = lettre sur le Kindergeld ou d’autres aides, papiers sur le salaire et le loyer.
    .whom = Familienkasse, Jobcenter ou Sozialamt, MBE (conseil aux migrants). Sans papier de séjour, un conseil indépendant est d’abord plus sûr.
    .variants = kinderzuschlag | kiz | but école | bildung und teilhabe | sortie scolaire trop chère | classe verte qui paie | cantine gratuite | fournitures scolaires pas d'argent | cartable cahiers aide | cours de soutien payé | inscription foot pour mon fils sans argent | prime de rentrée scolaire

faq-ben-bezahlkarte = La Bezahlkarte est une carte avec de l’argent de l’administration, en général du Sozialamt. Elle est pour beaucoup de personnes en procédure d’asile ou avec une Duldung. Les règles changent selon la ville.
    .question = Qu’est-ce que la Bezahlkarte, et que faire avec ?
    .label = Bezahlkarte
    .step-1 = Demandez au bureau où la carte marche et comment avoir des espèces.
    .step-2 = Si la carte est perdue, dites-le tout de suite au bureau.
    .step-3 = Dites au conseil pour quoi vous avez besoin d’espèces.
    .bring = la carte, votre papier, lettres du Sozialamt.
    .whom = Sozialamt (bureau d’aide sociale), centre d’hébergement. Conseil : Flüchtlingsberatung (réfugiés), conseil aux migrants (MBE).
    .variants = bezahlkarte | betsalkarte | socialcard | carte de paiement asile | retirer du cash avec la carte du camp | carte du sozialamt marche pas | je veux du liquide pas une carte | code pin oublié carte asile | carte perdue sozialamt | virement avec bezahlkarte | payer l'avocat avec la carte asile | acheter en ligne bezahlkarte

faq-money-basiskonto = Un Basiskonto est un compte simple. Les personnes en procédure d’asile ou avec une Duldung peuvent aussi le demander. La banque peut refuser seulement pour certaines raisons.
    .question = Comment ouvrir un compte à la banque ?
    .label = Compte en banque
    .step-1 = Dites à la banque : Je voudrais un Basiskonto.
    .step-2 = Comparez avant combien le compte coûte par mois.
    .step-3 = Si la banque dit non, demandez les raisons sur papier.
    .bring = passeport ou papier de séjour, papier sur votre adresse, Steuer-ID (numéro d’impôts).
    .whom = banque ou Sparkasse. En cas de refus : conseil aux migrants (MBE), conseil aux consommateurs (Verbraucherzentrale).
    .variants = ouvrir un compte | compte bancaire | banque refuse de m'ouvrir un compte | basiskonto | girokonto | compte sans passeport | compte avec duldung | il me faut un iban pour mon salaire | carte bancaire allemande | sparkasse accepte pas mon papier | compte pour demandeur d'asile | conto ouvrir

faq-money-schulden = Les dettes sont de l’argent que vous avez encore à payer. Beaucoup de gens ont des dettes, et il y a de l’aide. La Schuldnerberatung (conseil en dettes) aide à tout ranger et à parler avec les entreprises.
    .question = J’ai des dettes. Qui m’aide ?
    .label = Vue sur mon argent
    .step-1 = Rassemblez toutes les lettres, aussi celles qui sont fermées.
    .step-2 = Payez d’abord le loyer et l’électricité, si l’argent ne suffit pas.
    .step-3 = Ne signez rien de nouveau avant d’avoir demandé conseil.
    .bring = toutes les lettres, contrats, relevés de compte, papiers sur votre argent, même en désordre.
    .whom = Schuldnerberatung de la ville ou d’une association. Le conseil aux migrants (MBE) connaît aussi des adresses.
    .variants = j'ai des dettes | je suis endetté | surendettement | schulden | schuldnerberatung | choulden | crédit j'arrive plus à payer | trop de factures | faillite personnelle privatinsolvenz | j'ouvre plus les lettres de factures | je dois de l'argent partout

faq-money-strom = Stromsperre veut dire : la société coupe l’électricité, en général à cause de dettes. Avant, elle envoie des lettres, et la date compte. Même si le courant est déjà coupé, une aide est possible.
    .question = On va couper mon électricité. Que faire ?
    .label = Électricité coupée
    .step-1 = Montrez les lettres aujourd’hui à un centre de conseil.
    .step-2 = Appelez la société : demandez des délais, parlez des enfants et des malades.
    .step-3 = Ne signez rien avant que le conseil l’ait lu.
    .bring = toutes les lettres et factures, contrat, relevés de compte.
    .whom = Schuldnerberatung (conseil en dettes), Verbraucherzentrale (consommateurs), conseil aux migrants (MBE). Sans papier de séjour, un conseil indépendant est d’abord plus sûr.
    .variants = on va couper l'électricité | plus de courant à la maison | coupure de courant facture impayée | stromsperre | ils ont coupé l'électricité | facture d'électricité je peux pas payer | dettes électricité | gaz coupé dettes | plus de lumière dettes | lettre coupure stadtwerke | electricite coupé aide | chtromschperre

faq-money-mahnung = Une Mahnung rappelle un paiement. L’Inkasso est une entreprise qui demande l’argent pour d’autres. Pour un Mahnbescheid du tribunal, la date sur l’enveloppe jaune compte.
    .question = J’ai une Mahnung ou une lettre d’un Inkasso. Que faire ?
    .label = Mahnung et Inkasso
    .step-1 = Vérifiez : connaissez-vous l’entreprise, et la facture est-elle juste ?
    .step-2 = Montrez une lettre du tribunal aujourd’hui à un centre de conseil.
    .step-3 = Ne signez et ne payez rien que vous ne comprenez pas.
    .bring = Mahnung, facture, contrat, enveloppe, preuves de paiement.
    .whom = conseil en dettes (Schuldnerberatung), conseil aux consommateurs (Verbraucherzentrale) ou conseil aux migrants (MBE).
    .variants = mahnung | inkasso | incasso m'écrit | rappel de paiement | huissier gerichtsvollzieher | mahnbescheid | dernière relance avant tribunal | société de recouvrement inconnue | j'ai déjà payé et ils réclament encore | frais de rappel trop hauts | inkaso menace | facture que je connais pas

faq-money-kuendigen = Un Vertrag (contrat) continue souvent jusqu’à ce que vous l’arrêtiez : c’est la Kündigung. Le contrat dit quand c’est possible. Souvent, on peut annuler bientôt un nouveau contrat fait sur Internet.
    .question = Comment arrêter un contrat, par exemple de téléphone ?
    .label = Arrêter un contrat
    .step-1 = Cherchez dans le contrat quand il se termine.
    .step-2 = Envoyez la Kündigung par écrit ou avec le bouton sur Internet.
    .step-3 = Demandez une confirmation, et gardez-la.
    .bring = contrat, factures, numéro de client, e-mails de l’entreprise.
    .whom = conseil aux consommateurs (Verbraucherzentrale), conseil aux migrants (MBE).
    .variants = résilier | résilier abonnement téléphone | lettre de résiliation | annuler salle de sport | quitter vodafone o2 | signé à la porte avec un vendeur | abonnement se renouvelle tout seul | sortir d'un contrat internet | widerruf | contrat électricité par téléphone | couper le forfait | kundigung handy

faq-money-rundfunk = Le Rundfunkbeitrag est de l’argent pour la radio et la télé, avant appelé GEZ. Il est en général pour chaque logement, même sans télé. Avec certaines aides sociales, on peut demander à ne rien payer : la dispense.
    .question = J’ai une lettre sur le Rundfunkbeitrag (GEZ). Qu’est-ce que c’est ?
    .label = Rundfunkbeitrag
    .step-1 = Répondez à la lettre du Beitragsservice, le service pour cela.
    .step-2 = Quelqu’un du logement paie déjà ? Écrivez son numéro (Beitragsnummer).
    .step-3 = Demandez à un centre de conseil la demande de dispense.
    .bring = la lettre, le dernier Bescheid (décision de l’administration) sur les aides sociales.
    .whom = conseil aux migrants (MBE), conseil en dettes, conseil aux consommateurs (Verbraucherzentrale).
    .variants = gez | redevance télé | rundfunkbeitrag | roundfounk | beitragsservice lettre | ard zdf facture | j'ai pas de télé pourquoi payer | exemption gez jobcenter | gez en colocation | gez au foyer | dette gez | taxe radio

faq-money-schufa = L’entreprise Schufa garde des données : comment les gens paient leurs factures. Les propriétaires et les entreprises demandent souvent cela. Vous pouvez demander gratuitement une copie de vos données : la Datenkopie.
    .question = Qu’est-ce que la Schufa, et comment avoir l’attestation ?
    .label = Schufa
    .step-1 = Demandez à la Schufa la Datenkopie gratuite.
    .step-2 = Vérifiez si toutes les données sont justes.
    .step-3 = Faites-vous aider, si une indication est fausse.
    .bring = pièce d’identité ou passeport, anciennes adresses, lettres sur des dettes, si vous en avez.
    .whom = conseil aux consommateurs (Verbraucherzentrale), conseil en dettes (Schuldnerberatung), conseil aux migrants (MBE).
    .variants = schufa | choufa | schufa gratuite | bailleur demande schufa | effacer schufa | mauvaise schufa | fiché comme mauvais payeur | je viens d'arriver j'ai pas de schufa | score bancaire | bonität attestation | schuffa fausse | datenkopie

faq-money-pkonto = Une Pfändung (saisie) veut dire : de l’argent du compte va à d’autres, à cause de dettes. Un P-Konto protège une partie de l’argent. Sur demande, la banque peut transformer votre compte en P-Konto.
    .question = Mon compte est bloqué. Qu’est-ce qu’un P-Konto ?
    .label = Protéger le compte
    .step-1 = Allez aujourd’hui à la banque, et demandez un P-Konto.
    .step-2 = Demandez de qui vient la Pfändung.
    .step-3 = Demandez l’attestation qui protège plus d’argent.
    .bring = pièce d’identité, relevés de compte, lettre sur la Pfändung, papiers sur les enfants et les aides.
    .whom = votre banque, conseil en dettes (Schuldnerberatung), conseil aux migrants (MBE).
    .variants = compte bloqué | compte saisi | saisie bancaire | p-konto | p konto attestation | pkonto banque | fändung | saisie sur salaire | j'arrive pas à retirer mon argent | carte marche plus la banque dit saisie | protéger mon compte des huissiers | pfandung compte

faq-money-betrug = L’arnaque peut arriver à tout le monde. Des inconnus veulent de l’argent ou des codes, soi-disant pour la banque, la police ou l’administration. Vous pouvez simplement raccrocher.
    .question = Je crois que quelqu’un m’arnaque. Que faire ?
    .label = Contre les arnaques
    .step-1 = Ne payez rien, et ne donnez pas de codes.
    .step-2 = Faites bloquer tout de suite votre compte ou votre carte à la banque.
    .step-3 = Gardez les messages, par exemple en image de l’écran.
    .bring = messages, relevés de compte, numéros de téléphone et noms que l’on vous a donnés.
    .whom = banque, Verbraucherzentrale (consommateurs), police (Anzeige : plainte). Sans papiers, d’abord un conseil indépendant.
    .variants = arnaque | je me suis fait arnaquer | brouteur m'a pris l'argent | escroquerie | faux policier au téléphone | sms banque avec lien | phishing | on a piraté ma carte | acheté en ligne jamais reçu | whatsapp maman nouveau numéro | gagné un cadeau ils veulent payer | betrug internet

faq-hous-suche = Trouver un logement demande souvent de la patience. Cherchez par plusieurs chemins : Internet, sociétés de logement, connaissances. Si une administration paie le loyer, demandez-lui avant de signer.
    .question = Comment trouver un logement ?
    .label = Chercher un logement
    .step-1 = Vérifiez si votre papier fixe un lieu pour habiter.
    .step-2 = Demandez une liste d’attente aux sociétés de logement de la ville.
    .step-3 = Ne payez rien pour un logement que vous n’avez pas vu.
    .bring = pièce d’identité ou papier de séjour, papiers sur l’argent, le salaire et le loyer, si vous les avez.
    .whom = Wohnungsamt (bureau du logement), MBE (conseil aux migrants). Sans papier de séjour, un conseil indépendant est d’abord plus sûr.
    .variants = chercher appart | trouver une maison | je cherche une chambre | colocation wg | personne me répond pour les appartements | appartement famille nombreuse | vonoung chercher | immoscout que des refus | jobcenter accepte quel loyer | studio pas cher | louer sans travail | wohnung finden

faq-hous-wbs = Le Wohnberechtigungsschein (WBS) est un papier pour des logements avec un loyer moins cher. Il est pour les personnes qui ont un petit revenu. Les règles dépendent de la ville et du papier.
    .question = Qu’est-ce qu’un Wohnberechtigungsschein (WBS) ?
    .label = WBS
    .step-1 = Demandez à la mairie où est le Wohnungsamt : le bureau du logement.
    .step-2 = Demandez-y un WBS.
    .step-3 = Cherchez ensuite des logements « mit WBS » (avec WBS).
    .bring = pièces d’identité ou papiers de séjour de toutes les personnes, papiers sur le revenu.
    .whom = Wohnungsamt, conseil aux migrants (MBE). Sans papier de séjour, un conseil indépendant est d’abord plus sûr.
    .variants = wbs | logement social | hlm allemagne | hlm demande | wohnberechtigungsschein | papier pour logement pas cher | vébéès | wbs combien de pièces | wbs expiré | wbs urgent | sozialwohnung | wbs avec quel titre de séjour

faq-hous-unterkunft = Une Gemeinschaftsunterkunft est un foyer où vivent beaucoup de réfugiés. Votre papier et la ville décident si vous pouvez en sortir. Souvent, il faut avant une autorisation.
    .question = Comment quitter le foyer pour mon propre logement ?
    .label = Quitter le foyer
    .step-1 = Demandez les règles aux travailleurs sociaux du foyer.
    .step-2 = Demandez à l’administration avant de signer un contrat de location.
    .step-3 = Dites vos raisons au conseil, par exemple une maladie ou des enfants.
    .bring = votre papier, lettres reçues, offre de logement, papiers du médecin.
    .whom = Flüchtlingsberatung (réfugiés), MBE (conseil aux migrants). Ensuite Sozialamt (bureau d’aide sociale) ou Ausländerbehörde (papiers de séjour).
    .variants = sortir du camp | sortir du heim | quitter le foyer | le foyer est trop bruyant avec les enfants | avoir mon propre appart quand je suis au camp | gemeinschaftsunterkunft | autorisation de quitter l'hébergement | j'ai trouvé un appartement mais je suis au foyer | privé wohnung asile | payer trop cher le foyer | chambre partagée malade | lager partir

faq-hous-mietschulden = Les dettes de loyer sont du loyer pas encore payé. Une Kündigung est une lettre : le propriétaire veut arrêter le contrat. Parfois, un conseil peut aider à garder le logement.
    .question = J’ai des dettes de loyer ou une Kündigung. Que faire ?
    .label = Garder le logement
    .step-1 = Montrez la lettre aujourd’hui à un centre de conseil.
    .step-2 = Si possible, ne partez pas avant d’avoir demandé conseil.
    .step-3 = Demandez de l’aide au Jobcenter ou au Sozialamt, les bureaux pour l’argent.
    .bring = Kündigung avec l’enveloppe, contrat de location, relevés de compte, lettres du tribunal.
    .whom = aide au logement d’urgence de la ville, conseil en dettes, association de locataires, MBE. Sans papiers, d’abord un conseil indépendant.
    .variants = loyer impayé | loyers en retard | je peux pas payer le loyer | bailleur veut me mettre dehors | expulsé de mon appartement par le proprio | räumungsklage | kündigung wohnung | le propriétaire reprend l'appartement | il a changé la serrure | mietschulden | je vais perdre ma maison | huissier pour le logement

faq-hous-kaution = La Kaution (caution) est de l’argent que le propriétaire reçoit comme garantie. Vous pouvez la payer en plusieurs fois. Après le départ, vous recevez ce qui n’a pas été utilisé.
    .question = Qu’est-ce que la Kaution, et qui aide à payer ?
    .label = Kaution (caution)
    .step-1 = Si une administration vous aide avec de l’argent, demandez avant de signer.
    .step-2 = Payez sur un compte, et gardez la preuve.
    .step-3 = Faites des photos à l’entrée et à la sortie.
    .bring = contrat de location ou offre, relevés de compte, liste de l’état des lieux.
    .whom = conseil aux migrants (MBE), association de locataires (Mieterverein). Sans papiers, un conseil indépendant est d’abord plus sûr.
    .variants = caution trop chère | proprio rend pas ma caution | kaution | kaoution | caution en plusieurs fois | jobcenter prêt caution | dépôt de garantie | combien de mois de caution | caution payée en cash sans reçu | état des lieux sortie | récupérer l'argent après déménagement | garantie pour l'appartement qui paie

faq-hous-schimmel = La moisissure, le chauffage froid ou l’eau dans le logement s’appellent Mangel (défaut). Le propriétaire doit réparer, si vous le lui dites. Payez moins de loyer seulement après un conseil.
    .question = Le propriétaire ne répare rien, par exemple la moisissure. Que faire ?
    .label = Défaut du logement
    .step-1 = Faites des photos, et notez la date et le lieu.
    .step-2 = Écrivez au propriétaire pour lui dire le Mangel.
    .step-3 = Gardez une copie de la lettre.
    .bring = photos, contrat de location, lettres et messages au propriétaire.
    .whom = association de locataires (Mieterverein), conseil aux migrants (MBE), dans les foyers le travail social.
    .variants = moisissure | moisi dans la chambre | schimmel | chimmel mur noir | chauffage en panne | pas d'eau chaude | fuite d'eau plafond | cafards souris dans l'appart | proprio répare pas | baisser le loyer mietminderung | humidité enfant malade | bailleur entre sans prévenir

faq-hous-mietvertrag = Le Mietvertrag (contrat de location) dit les règles pour votre logement. Kaltmiete est seulement le loyer. Warmmiete est le loyer avec des coûts comme l’eau et le chauffage.
    .question = Je dois signer un contrat de location. À quoi faire attention ?
    .label = Contrat de location
    .step-1 = Visitez le logement, et lisez tout tranquillement.
    .step-2 = Vérifiez le loyer, le début, la fin et les noms des personnes.
    .step-3 = Demandez de l’aide à quelqu’un avant de signer.
    .bring = le contrat, même en projet, et les papiers sur votre argent.
    .whom = association de locataires (Mieterverein), MBE (conseil aux migrants). Si une administration paie votre loyer, demandez-lui aussi avant.
    .variants = bail | signer un bail | mietvertrag | mitfertrag | kaltmiete warmmiete | sous-location contrat | bail je comprends pas l'allemand | je loue sans contrat en cash | bail à durée limitée | loyer augmenté c'est permis | ajouter ma femme sur le bail | papier de location à lire

faq-hous-nebenkosten = Les Nebenkosten sont des coûts à côté du loyer, par exemple l’eau, les déchets et le chauffage. En général, une Abrechnung (facture) arrive une fois par an. L’électricité a souvent son propre contrat.
    .question = Que sont les Nebenkosten, et pourquoi payer encore ?
    .label = Nebenkosten (charges)
    .step-1 = Faites vérifier l’Abrechnung avant de payer beaucoup en plus.
    .step-2 = Si une administration paie votre loyer, montrez-lui la facture tout de suite.
    .step-3 = Demandez au propriétaire de payer en plusieurs fois.
    .bring = Abrechnung, celle de l’année d’avant, contrat de location, lettre de l’administration.
    .whom = association de locataires (Mieterverein), conseil aux consommateurs (Verbraucherzentrale), conseil aux migrants (MBE).
    .variants = charges locatives | nebenkosten | nébenkosten facture | régularisation des charges | nachzahlung chauffage | facture du propriétaire fin d'année | betriebskosten | eau trop chère appartement | jobcenter paie la facture de chauffage | ouvrir compteur électricité strom | heizkosten comprendre | remboursement de charges

faq-hous-bett = Vous n’avez pas de lit aujourd’hui ? Appuyez sur « Aide urgente », s’il vous plaît. Vous y trouvez de l’aide pour la nuit.
    .question = Je n’ai pas de lit cette nuit. Où aller ?
    .label = Un lit aujourd’hui
    .step-1 = Appuyez sur « Aide urgente » ici dans le chat.
    .step-2 = Demandez un hébergement d’urgence, une maison pour les personnes sans lit.
    .bring = rien. Vous pouvez demander de l’aide aussi sans papiers.
    .whom = « Aide urgente ». Le jour : aide aux personnes sans logement, conseil aux migrants (MBE). Sans papiers, d’abord un conseil indépendant.
    .variants = dormir où ce soir | je dors dehors | sdf | je suis à la rue avec mes enfants | notunterkunft | hébergement d'urgence | 115 allemagne | mon ami me loge plus | je dors dans la voiture | on m'a mis dehors où dormir | foyer pour sans-abri | pas de toit cette nuit

faq-auth-brief = Les lettres de l’administration sont souvent difficiles à lire. Importants sont la date, l’expéditeur et ce que l’administration veut. Un Bescheid est une lettre avec une décision.
    .question = Je ne comprends pas une lettre. Qui m’aide ?
    .label = Comprendre une lettre
    .step-1 = Cherchez la date et le nom de l’administration.
    .step-2 = Montrez la lettre avec l’enveloppe aujourd’hui à un centre de conseil.
    .step-3 = Gardez la lettre et l’enveloppe ensemble.
    .bring = la lettre, l’enveloppe et les anciennes lettres de la même administration.
    .whom = conseil aux migrants (MBE) pour les adultes, JMD pour les personnes de 12 à 26 ans. Les deux sont gratuits.
    .variants = lettre que je comprends pas | courrier en allemand | c'est écrit quoi dans la lettre | brief | qui peut m'expliquer ce courrier | traduire une lettre de l'administration | j'ai reçu un papier bizarre | jcomprend rien à cette lettre | courrier officiel trop dur | peur d'ouvrir la grosse enveloppe | aktenzeichen c'est quoi | lire mon courrier svp

faq-auth-termin = Dans beaucoup d’administrations, il faut un rendez-vous, une heure fixe. On le prend en général sur Internet, par téléphone ou à l’entrée. Sans papier de séjour, un conseil indépendant est d’abord plus sûr.
    .question = Comment avoir un rendez-vous à l’administration ?
    .label = Rendez-vous au bureau
    .step-1 = Regardez sur le site de l’administration, aussi tôt le matin.
    .step-2 = S’il n’y a rien de libre, demandez à l’entrée ou par écrit.
    .step-3 = Gardez la confirmation du rendez-vous.
    .bring = lettres reçues, pièce d’identité ou papier de séjour, numéro dans la lettre (Aktenzeichen).
    .whom = l’administration elle-même. Aide : conseil aux migrants (MBE) ou JMD pour les jeunes.
    .variants = prendre rdv mairie | rendez-vous bürgeramt | tèrmin rathaus | termin prendre | aucun créneau en ligne | administration décroche pas | aller au bureau sans rdv | heures d'ouverture du bureau | quel bureau s'occupe de moi | site pour réserver marche pas | bürgerbüro rdv | confirmation de rdv perdue

faq-auth-verpasst = Manquer une date arrive à beaucoup de gens. Parfois, on peut encore faire quelque chose, surtout avec une bonne raison. Sans papier de séjour, un conseil indépendant est d’abord plus sûr.
    .question = J’ai manqué une date ou un rendez-vous officiel. Que faire ?
    .label = Date manquée
    .step-1 = Appelez l’administration aujourd’hui : demandez un nouveau rendez-vous.
    .step-2 = Notez pourquoi ce n’était pas possible, et cherchez une preuve.
    .step-3 = Montrez la lettre avec l’enveloppe aujourd’hui à un centre de conseil.
    .bring = lettre, enveloppe, preuve, par exemple du médecin ou du train.
    .whom = conseil aux migrants (MBE), JMD (jeunes), Asylverfahrensberatung (asile).
    .variants = délai dépassé | frist | frist passée | j'ai répondu trop tard | lettre vue trop tard | date limite passée | j'étais à l'hôpital pendant le délai | j'ai oublié le rdv à la mairie | demander plus de temps pour répondre | papiers envoyés en retard | wiedereinsetzung | la poste est restée longtemps dans la boite et c'est trop tard

faq-auth-dolmetscher = Une ou un interprète traduit un entretien. Certaines administrations font venir quelqu’un, d’autres non. Pour les enfants, c’est trop dur : demandez plutôt à des adultes.
    .question = Est-ce que quelqu’un traduit pour moi à l’administration ?
    .label = Traduire au bureau
    .step-1 = Demandez avant par écrit à l’administration, et dites votre langue.
    .step-2 = Vous pouvez venir avec un adulte en qui vous avez confiance.
    .step-3 = Au conseil, demandez des Sprachmittler : ils aident à traduire.
    .bring = l’invitation. Notez votre langue et votre dialecte.
    .whom = l’administration, conseil aux migrants (MBE), JMD pour les jeunes, Sprachmittler de votre ville. Sans papier de séjour, un conseil indépendant est d’abord plus sûr.
    .variants = interprète jobcenter | dolmetscher | dolmetcher gratuit | traducteur pour mon rdv | je parle pas allemand au bureau | quelqu'un qui parle français ou lingala | interprète bambara wolof soninké | qui paie l'interprète | mon fils peut traduire | venir avec un ami au rendez-vous | accompagnement à l'administration | l'interprète a mal traduit

faq-auth-vollmacht = Une Vollmacht (procuration) est un papier avec votre signature. Avec elle, quelqu’un peut faire une chose pour vous, par exemple chercher une lettre. Vous pouvez arrêter la Vollmacht.
    .question = Qu’est-ce qu’une Vollmacht ?
    .label = Vollmacht
    .step-1 = Écrivez : qui, pour quoi, à partir de quand et jusqu’à quand.
    .step-2 = Signez seulement pour des personnes en qui vous avez confiance.
    .step-3 = Demandez à l’administration si elle a sa propre feuille pour cela.
    .bring = votre pièce d’identité ou une copie, la pièce d’identité de l’autre personne.
    .whom = conseil aux migrants (MBE), JMD pour les jeunes, l’administration.
    .variants = procuration | vollmacht | folmart modèle | faire une procuration | mon frère va au bureau à ma place | quelqu'un d'autre signe pour moi | récupérer la carte de séjour de ma femme | représenter une personne | annuler procuration | chercher une lettre pour un autre | donner pouvoir à mon mari | schweigepflichtentbindung signer

faq-auth-formular = Un Formular (formulaire) est une feuille avec des questions. Beaucoup de formulaires sont longs, et il est normal de se faire aider. L’administration doit aussi vous expliquer ses questions.
    .question = Qui m’aide à remplir un formulaire ?
    .label = Remplir un formulaire
    .step-1 = Écrivez seulement ce qui est juste, et laissez d’abord vide ce qui n’est pas clair.
    .step-2 = Demandez de l’aide à un centre de conseil.
    .step-3 = Gardez une copie avant de donner le formulaire.
    .bring = le formulaire, la lettre avec, pièce d’identité ou papier de séjour.
    .whom = MBE (conseil aux migrants), JMD (jeunes), bénévoles sur place. Sans papier de séjour, un conseil indépendant est d’abord plus sûr.
    .variants = formular | formulaire trop dur | remplir les papiers | antrag remplir | qui remplit le dossier avec moi | je sais pas écrire et il faut un formulaire | formulaire en français | coché la mauvaise case | formulaire en ligne bug | quelles pièces manquent au dossier | écrivain public | télécharger documents administration

faq-daily-anmeldung = Anmeldung (inscription de l’adresse) veut dire : vous donnez votre nouvelle adresse à l’administration. Cela se fait au Meldeamt, souvent au Bürgeramt. Vous y recevez la Meldebescheinigung, un papier avec votre adresse.
    .question = Comment inscrire mon adresse ?
    .label = Inscrire l’adresse
    .step-1 = Demandez au propriétaire la Wohnungsgeberbestätigung sur votre entrée.
    .step-2 = Demandez bientôt un rendez-vous au Meldeamt.
    .step-3 = Gardez bien la Meldebescheinigung.
    .bring = passeport ou papier de séjour, Wohnungsgeberbestätigung, actes de la famille.
    .whom = Meldeamt, MBE (conseil aux migrants). Sans papier de séjour, un conseil indépendant est d’abord plus sûr.
    .variants = anmeldung | anmeldoung | annmelden mairie | déclarer mon adresse | s'enregistrer à la mairie | meldebescheinigung | certificat de résidence | justificatif de domicile | domicilié chez un ami possible | je viens d'arriver où m'inscrire | einwohnermeldeamt | inscrire le bébé à l'adresse

faq-daily-ummelden = Si vous déménagez, dites la nouvelle adresse au Meldeamt : c’est l’Ummeldung. D’autres en ont besoin, sinon des lettres se perdent. Une administration décide où vous habitez ? Demandez avant au conseil.
    .question = Je déménage. À qui dire ma nouvelle adresse ?
    .label = Dire mon déménagement
    .step-1 = Après le déménagement, allez bientôt au Meldeamt, le bureau des adresses.
    .step-2 = Dites-la aussi aux administrations, à la banque, à la caisse maladie, à l’employeur.
    .step-3 = Un Nachsendeauftrag à la poste fait suivre vos lettres.
    .bring = passeport ou papier de séjour, papier du nouveau propriétaire sur votre entrée.
    .whom = Meldeamt, conseil aux migrants (MBE). Sans papier de séjour, un conseil indépendant est d’abord plus sûr.
    .variants = changement d'adresse | ummeldung | oummeldoung | je viens de déménager | faire suivre le courrier | nachsendeauftrag | prévenir le jobcenter nouvelle adresse | mes lettres vont à l'ancienne adresse | changer l'adresse sur la carte | umelden mairie | qui paie le déménagement

faq-daily-abmelden = L’Abmeldung dit au Meldeamt, le bureau des adresses, que vous quittez l’Allemagne. Pour un déménagement en Allemagne, il suffit en général de s’inscrire au nouveau lieu. Un départ peut toucher votre papier de séjour.
    .question = Je pars. Est-ce qu’il me faut une Abmeldung ?
    .label = Départ : Abmeldung
    .step-1 = Avant de partir, parlez avec un centre de conseil.
    .step-2 = Demandez au Meldeamt si l’on peut le faire par écrit.
    .step-3 = Gardez la confirmation, et résiliez vos contrats.
    .bring = passeport ou papier de séjour, nouvelle adresse, lettres reçues.
    .whom = conseil aux migrants (MBE), puis le Meldeamt. Sans papier de séjour, un conseil indépendant est d’abord plus sûr.
    .variants = abmelden ancien logement | abmeldung comment faire | se désinscrire de la mairie | je quitte l'allemagne quoi faire | désinscription adresse | attestation de départ abmeldebescheinigung | partir à l'étranger meldeamt | abmeldoung | dois-je me désinscrire si je déménage | le propriétaire m'a radié | annuler mon anmeldung | abmeldung par internet

faq-daily-wohnungsgeber = La Wohnungsgeberbestätigung est un papier du propriétaire. Il dit que vous êtes entré dans le logement. Vous en avez besoin pour le Meldeamt, le bureau des adresses.
    .question = Qu’est-ce que la Wohnungsgeberbestätigung ?
    .label = Papier du propriétaire
    .step-1 = Demandez le papier au propriétaire ou au foyer.
    .step-2 = La feuille à remplir se trouve au Meldeamt, souvent aussi sur Internet.
    .step-3 = Si le propriétaire ne signe pas, dites-le au Meldeamt.
    .bring = contrat de location, pièce d’identité ou passeport.
    .whom = Meldeamt, conseil aux migrants (MBE). Sans papier de séjour, un conseil indépendant est d’abord plus sûr.
    .variants = attestation d'hébergement | wohnungsgeberbestatigung | vonoungsgueber papier | attestation du bailleur | proprio veut pas signer | il refuse que je m'inscrive chez lui | papier du logeur pour la mairie | attestation du foyer pour anmeldung | einzugsbestätigung | sous-locataire attestation signature | on vend des adresses pour anmeldung | vermieterbescheinigung

faq-daily-fuehrerschein = Un Führerschein (permis de conduire) de l’UE reste en général valable. Les autres sont valables ici seulement pour un certain temps. Après, vous les échangez contre un permis allemand, souvent avec un examen.
    .question = Mon permis de conduire est-il valable, et comment l’échanger ?
    .label = Permis de conduire
    .step-1 = Demandez tôt à la Führerscheinstelle, le bureau pour cela.
    .step-2 = Demandez-y quel examen et quels papiers il faut.
    .step-3 = Conduisez seulement si le bureau dit que le permis est valable.
    .bring = permis, traduction, pièce d’identité ou papier de séjour, photo, papier sur votre adresse.
    .whom = Führerscheinstelle, MBE (conseil aux migrants). Sans papier de séjour, un conseil indépendant est d’abord plus sûr.
    .variants = permis de conduire | échanger mon permis | convertir permis étranger | fuhrerschein | fureurchaïne | conduire avec permis algérien | permis du cameroun valable | permis international | auto-école prix | code de la route en français | permis perdu | je peux rouler avec mon permis du pays

faq-daily-ticket = Le Deutschlandticket est valable pour le bus et le train régional dans toute l’Allemagne. C’est un abonnement : il continue jusqu’à ce que vous l’arrêtiez. Dans certaines villes, il y a un Sozialticket moins cher, avec peu d’argent.
    .question = Quel billet faut-il pour le bus et le train ?
    .label = Bus et train
    .step-1 = Demandez au bureau des clients le billet le moins cher pour vous.
    .step-2 = Demandez s’il y a un Sozialticket dans votre ville.
    .step-3 = Montrez au conseil une lettre sur un trajet sans billet.
    .bring = pièce d’identité, numéro de compte (IBAN) pour un abonnement, lettre sur vos aides.
    .whom = bureau des clients du bus et du train, mairie, conseil aux migrants (MBE).
    .variants = deutschlandticket | abonnement transport | ticket bus pas cher | carte de bus mensuelle | ticket 49 euros | attrapé sans ticket | j'ai fraudé amende contrôleur | schwarzfahren | sozialticket | quel train avec deutschlandticket | carte de transport élève | tram billet machine

faq-daily-muell = En Allemagne, on trie les déchets : papier, emballages, verre, restes de repas. Ce qui reste s’appelle Restmüll. Les couleurs des poubelles changent selon la ville.
    .question = Comment trier les déchets ?
    .label = Trier les déchets
    .step-1 = Demandez au propriétaire ou aux voisins quelle poubelle sert à quoi.
    .step-2 = Les meubles sont du Sperrmüll, de grandes choses : demandez au service des déchets.
    .step-3 = Rapportez les bouteilles avec Pfand (consigne) au magasin, on y rend l’argent.
    .whom = gestion de l’immeuble, service des déchets ou mairie, gens qui accompagnent les nouveaux.
    .variants = poubelle | quelle poubelle | ordures tri | sac jaune gelber sack | couleurs des poubelles | jeter un vieux canapé | encombrants | sperrmull | pfand bouteilles | voisin crie à cause des ordures | jeter vieux frigo | verre où jeter

faq-daily-post = Les lettres de l’administration arrivent en général dans la boîte aux lettres. La poste les apporte seulement si votre nom est écrit dessus. Un petit papier peut dire : votre lettre attend au bureau de poste.
    .question = Je ne reçois pas de lettres. Et le nom sur la boîte aux lettres ?
    .label = Nom sur la boîte
    .step-1 = Écrivez bien tous les noms de famille sur la boîte et la sonnette.
    .step-2 = Regardez la boîte chaque jour ouvrable, et ouvrez les lettres.
    .step-3 = Au foyer, demandez où se trouve votre courrier.
    .bring = pour chercher la lettre à la poste : le petit papier et la pièce d’identité ou le passeport.
    .whom = gestion de l’immeuble, travail social du foyer, bureau de poste, conseil aux migrants (MBE).
    .variants = boite aux lettres | mettre mon nom sur la boite | briefkasten | courrier n'arrive pas | pas de courrier au foyer | avis de passage poste | recommandé à récupérer | clé de la boite perdue | colis chez le voisin | lettre retournée inconnu à l'adresse | nom sur la sonnette | c/o chez quelqu'un

faq-daily-internet = Pour une carte SIM, le magasin vérifie votre pièce d’identité. Prepaid veut dire : vous payez avant et n’avez pas de long contrat. Il y a souvent Internet gratuit dans les bibliothèques.
    .question = Comment avoir une carte SIM et Internet ?
    .label = Carte SIM, Internet
    .step-1 = Demandez une carte prepaid, si vous ne voulez pas de contrat.
    .step-2 = Demandez quels papiers le magasin accepte.
    .step-3 = Ne signez pas de contrat que vous ne comprenez pas.
    .bring = passeport ou papier de séjour et votre adresse.
    .whom = magasin, bibliothèque, conseil aux consommateurs (Verbraucherzentrale), conseil aux migrants (MBE).
    .variants = puce téléphone | acheter une puce | carte sim sans papiers | sim prépayée | wifi gratuit où | wifi au foyer | internet à la maison box | activer la puce | recharge crédit | lycamobile activer | videoident ne passe pas | sim avec gestattung

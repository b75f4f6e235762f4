### Questions fréquentes : santé, famille, soucis.

faq-health-krankenkasse = La Krankenkasse (caisse maladie) est votre Krankenversicherung, l’assurance maladie. Elle paie en général le médecin et l’hôpital. Vous pouvez choisir la caisse. Elle vous envoie la Gesundheitskarte, la carte de santé.
    .question = Comment avoir une assurance maladie ?
    .label = Caisse maladie
    .step-1 = Choisissez une caisse maladie, et demandez comment vous inscrire.
    .step-2 = Demandez aussi si les enfants et l’époux y sont assurés avec vous.
    .step-3 = Montrez bientôt à un conseil les lettres sur des dettes à la caisse.
    .bring = pièce d’identité ou papier de séjour, adresse, lettre de l’employeur ou du Jobcenter.
    .whom = une caisse maladie. Aide avant : conseil aux migrants (MBE), même si vous n’avez pas de papiers.
    .variants = assurance maladie | assurance santé | la sécu allemande | krankenkasse | krankencasse choisir | carte vitale allemande | carte aok pas arrivée | tk ou aok ou barmer | mutuelle allemagne | je suis pas assuré | assurer ma femme et mes enfants santé | dette à la caisse maladie

faq-health-hausarzt = On va d’abord chez le Hausarzt (médecin de famille) : il aide pour la plupart des maladies. Pour un spécialiste, il écrit souvent une Überweisung. C’est un papier pour l’autre médecin.
    .question = Comment trouver un médecin ?
    .label = Trouver un médecin
    .step-1 = Appelez plusieurs cabinets près de chez vous.
    .step-2 = Dites : je suis nouveau ici et je cherche un médecin de famille.
    .step-3 = Si aucun cabinet n’a de place, demandez à votre Krankenkasse (caisse maladie).
    .bring = carte de santé ou bon de l’administration, anciennes lettres du médecin, liste de vos médicaments.
    .whom = cabinet médical ou caisse maladie. Aide pour chercher : conseil aux migrants (MBE).
    .variants = médecin traitant | hausarzt | haousarst | docteur prend plus de patients | je cherche un docta | médecin généraliste | gynéco femme | pédiatre pour mon petit | rdv dermatologue | überweisung spécialiste | attente trop longue chez le spécialiste | docteur qui parle français

faq-health-behandlungsschein = Pendant l’asile, c’est souvent le Sozialamt (bureau d’aide sociale) qui paie le médecin. Votre papier pour y aller s’appelle Behandlungsschein (bon de soins), parfois c’est une carte. En urgence, allez-y tout de suite, même sans bon. Appuyez alors sur « Aide urgente ».
    .question = Comment aller chez le médecin pendant l’asile ?
    .label = Bon de soins
    .step-1 = Demandez le bon au foyer ou au Sozialamt.
    .step-2 = Donnez le bon au cabinet médical.
    .step-3 = Montrez un refus aujourd’hui à un conseil.
    .bring = votre papier de la procédure d’asile, lettres du médecin.
    .whom = Flüchtlingsberatung (conseil pour réfugiés) : d’abord plus sûre, si vous n’avez pas de papiers. Ensuite Sozialamt.
    .variants = behandlungsschein | behandlungschaïn | krankenschein | bon pour le médecin | papier du sozialamt pour docteur | demandeur d'asile malade | malade au camp | me soigner avec duldung | sozialamt refuse l'opération | carte santé asile | dentiste payé par le social asile | soins demandeur asile qui paie

faq-health-dolmetscher = Chez le médecin, il est important de tout comprendre. La caisse ne paie pas toujours la traduction, demandez donc tôt. Les enfants ne devraient pas traduire.
    .question = Qui traduit pour moi chez le médecin ?
    .label = Traduire au cabinet
    .step-1 = Dites au téléphone quelle langue et quel dialecte vous parlez.
    .step-2 = Dites si une femme ou un homme doit traduire.
    .step-3 = Demandez à un centre de conseil des Sprachmittler, des gens qui traduisent.
    .bring = rendez-vous sur papier, lettres du médecin, liste de questions dans votre langue.
    .whom = cabinet médical ou hôpital. Aide avant : conseil aux migrants (MBE) ou conseil pour réfugiés.
    .variants = interprète hôpital | interprete docteur | je comprends pas le médecin | qui m'accompagne à l'hôpital pour parler | traducteur pour opération | médecin francophone | médecin qui parle arabe | ma fille traduit toujours chez le docteur | dolmetscher arzt | dolmetcher krankenhaus | interprète femme pour gynéco | traduction rendez-vous clinique

faq-health-rezept = Avec le Rezept (ordonnance) du médecin, l’Apotheke (pharmacie) vous donne le médicament. Souvent, il est enregistré sur la carte de santé. Parfois, vous payez une partie vous-même.
    .question = Comment avoir des médicaments ?
    .label = Médicaments
    .step-1 = Allez dans une pharmacie avec la carte ou l’ordonnance.
    .step-2 = Demandez : combien de fois et combien de temps est-ce que je le prends ?
    .step-3 = La nuit, une affiche à la pharmacie dit quelle autre est ouverte.
    .bring = carte de santé ou ordonnance, liste de tous les autres médicaments.
    .whom = Apotheke. Avec peu d’argent : demandez à la Krankenkasse (caisse maladie) si vous pouvez payer moins de Zuzahlung, la part à payer.
    .variants = pharmacie de garde | ordonnance | rezept | retsept perdu | apotheke ouverte dimanche | mes comprimés pour la tension | plus d'insuline | antibiotique sans ordonnance | médicaments trop chers | médicament du pays ça existe ici | zuzahlung dispense | comment prendre les cachets

faq-health-notaufnahme = En danger de mort, appuyez maintenant sur « Aide urgente ». La Notaufnahme (urgences de l’hôpital) est pour les cas graves. Le Bereitschaftsdienst aide quand les cabinets sont fermés. Ce sont des médecins pour le soir et le week-end.
    .question = Où aller, s’il faut un médecin la nuit ou le week-end ?
    .label = Médecin nuit, week-end
    .step-1 = Sans danger, appelez le Bereitschaftsdienst.
    .step-2 = Les numéros sont sous « Aide urgente ».
    .step-3 = Si cela devient plus grave, appuyez tout de suite sur « Aide urgente ».
    .bring = carte ou bon, si vous les trouvez vite. En urgence, allez-y aussi sans.
    .whom = Bereitschaftsdienst, Notaufnahme. Questions après, aussi sur la facture : conseil aux migrants.
    .variants = médecin de garde | sos médecin | les urgences hôpital | notaufnahme | notaoufname attendre | bereitschaftsdienst | fièvre la nuit où aller | bébé a de la fièvre dimanche | cabinet fermé je suis malade | docteur jour férié | palu fièvre le soir docteur | médecin le week-end

faq-health-impfung = L’assurance maladie paie en général les vaccins conseillés. La Kita et l’école demandent la protection contre la rougeole. Dans l’Impfpass, un petit carnet, tous les vaccins sont écrits.
    .question = Où se faire vacciner, pour moi et mon enfant ?
    .label = Vaccins, Impfpass
    .step-1 = Demandez un rendez-vous de vaccin au médecin de famille ou au pédiatre.
    .step-2 = Pas d’Impfpass ? Dites quels vaccins vous vous rappelez.
    .step-3 = Demandez à quoi sert le vaccin et quand est le prochain.
    .bring = Impfpass ou papiers du pays d’origine, carte de santé ou bon de soins.
    .whom = cabinet médical ou pédiatre. Sans assurance, demandez d’abord à un centre de conseil.
    .variants = vaccin | vaccination enfant | impfpass | impfung | carnet de vaccin perdu | vaccins gratuits | rougeole preuve école | quels vaccins en allemagne | vaccin grippe | rappel tétanos | carnet de vaccination du pays à traduire | me faire piquer vaccin

faq-health-zahnarzt = Allez chez le dentiste (Zahnarzt) aussi sans douleurs, pour un contrôle. Pour des prothèses, vous payez souvent une partie : le Heil- und Kostenplan le montre. Avec un bon de l’administration, moins de soins sont souvent payés.
    .question = Comment aller chez le dentiste, et qui paie ?
    .label = Dentiste
    .step-1 = Appelez un dentiste. De fortes douleurs ? Dites-le tout de suite.
    .step-2 = Signez un plan de coûts seulement si vous le comprenez.
    .step-3 = Avec peu d’argent, demandez de l’aide à la Krankenkasse (caisse maladie).
    .bring = carte de santé ou bon de soins (Behandlungsschein), plan de coûts, lettres de la caisse.
    .whom = dentiste ou caisse maladie. Aide : conseil aux migrants ou conseil pour réfugiés.
    .variants = dentiste | mal aux dents | rage de dents ce soir | zahnarzt | tsanarst rdv | couronne prix | appareil dentaire enfant remboursé | prothèse dents trop chère | heil und kostenplan | dent cassée | bonusheft | contrôle des dents gratuit

faq-health-brille = Beaucoup d’adultes paient leurs lunettes eux-mêmes. Parfois la Krankenkasse (caisse maladie) paie une partie, souvent pour les enfants. Demandez donc avant d’acheter.
    .question = J’ai besoin de lunettes. Qui paie ?
    .label = Lunettes
    .step-1 = Faites contrôler vos yeux chez l’ophtalmologue ou l’opticien.
    .step-2 = Demandez à la Krankenkasse si elle paie quelque chose.
    .step-3 = Avec un Behandlungsschein (bon de soins), demandez d’abord à un centre de conseil.
    .bring = carte de santé ou Behandlungsschein, ordonnance, anciennes lunettes.
    .whom = Krankenkasse, conseil aux migrants (MBE), conseil pour réfugiés. Sans papier de séjour, un conseil indépendant est d’abord plus sûr.
    .variants = lunettes qui paie | lunette remboursée | je vois mal il me faut des lunettes | mes lunettes sont cassées | lunettes enfant caisse | opticien trop cher | ophtalmo rdv | lentilles remboursement | brille qui paye | le sozialamt paie les lunettes ? | test de vue où | lunetes krankenkasse

faq-health-ohne-papiere = Vous pouvez aller chez le médecin aussi sans papiers. Les médecins qui soignent n’ont pas d’obligation de vous signaler, le Sozialamt souvent si. C’est urgent ? Alors appuyez sur « Aide urgente ».
    .question = Comment aller chez le médecin sans papiers ou sans carte ?
    .label = Médecin sans carte
    .step-1 = Cherchez un Medibüro ou Medinetz : de l’aide médicale sans papiers.
    .step-2 = Dites-y seulement ce que vous voulez.
    .step-3 = Parlez avec un centre de conseil avant toute administration.
    .bring = rien. Des lettres du médecin ou des médicaments aident, si vous en avez.
    .whom = Medibüro, Medinetz, Malteser (association) ou conseil pour réfugiés, pas d’abord le Sozialamt.
    .variants = médecin sans papiers | sans papier malade | medibüro | medibureau | medinetz | docteur va appeler la police | clandestin et malade | me soigner sans assurance | aide médicale état ame | enceinte sans papiers quel médecin | bon de soins anonyme | harraga malade hôpital

faq-health-behinderung = Le Schwerbehindertenausweis (carte de handicap) montre un handicap ou une longue maladie. Il peut aider au quotidien et au travail. Le Versorgungsamt décide, cette administration n’a pas partout le même nom.
    .question = Comment avoir une carte de handicap ?
    .label = Carte de handicap
    .step-1 = Parlez avec votre médecin des papiers pour la demande.
    .step-2 = Demandez de l’aide à l’EUTB, un conseil sur le handicap.
    .step-3 = Montrez un refus aujourd’hui à un centre de conseil.
    .bring = pièce d’identité, papier de séjour, lettres du médecin, une photo.
    .whom = EUTB. Ensuite Versorgungsamt. Sans papiers, d’abord un conseil indépendant.
    .variants = carte handicapé | carte d'invalidité | schwerbehindertenausweis | chverbehindert | gdb demande | mon fils est handicapé quelle aide | enfant autiste aide | fauteuil roulant avoir | sourd muet aide | aveugle aide | taux de handicap refusé | mdph allemagne

faq-health-pflege = La Pflegekasse (caisse de soins) fait partie de la caisse maladie. Elle peut aider si quelqu’un a besoin de soins. Un expert regarde combien d’aide il faut. Le résultat s’appelle Pflegegrad.
    .question = Ma mère ou mon père a besoin de soins. Qui aide ?
    .label = Soins à la maison
    .step-1 = Appelez la caisse maladie, et demandez la Pflegekasse.
    .step-2 = Notez pour quoi il faut de l’aide, aussi la nuit.
    .step-3 = Dites dans quelle langue la visite doit se passer.
    .bring = carte de santé, lettres du médecin, liste des médicaments, vos notes.
    .whom = Pflegekasse ou Pflegestützpunkt, un conseil sur les soins. Pour les papiers : conseil aux migrants.
    .variants = pflegegrad | pflegegrade demande | ma mère est vieille et a besoin d'aide | papa peut plus se laver seul | grand-mère alzheimer qui aide | aide à domicile personnes âgées | maison de retraite | je m'occupe de mes parents argent | pflegegeld | flégué kasse | perte d'autonomie | soins infirmiers à la maison

faq-ment-stress = Avec des soucis, beaucoup de gens dorment mal, se sentent tristes ou pleurent. Ce n’est pas une faiblesse, et vous pouvez en parler. Vous pensez au suicide, ou vous êtes en danger ? Alors appuyez sur « Aide urgente ».
    .question = Tristesse, stress, mauvais sommeil : qu’est-ce qui aide ?
    .label = Sommeil et stress
    .step-1 = Dites à une personne de confiance comment vous allez.
    .step-2 = Allez chez le médecin de famille, si cela dure longtemps.
    .step-3 = Demandez à un centre de conseil des entretiens dans votre langue.
    .bring = rien. Vous pouvez simplement venir.
    .whom = conseil psychosocial, médecin de famille, conseil aux migrants (MBE) ou service pour jeunes migrants (JMD).
    .variants = je dors pas | insomnie | déprime | depression | trop de soucis dans la tête | je pleure tous les jours | le moral est bas | je suis stressé à cause des papiers | fatigué tout le temps envie de rien | angoisse depuis des semaines | burn out | j'ai le cafard

faq-ment-trauma = Après la guerre ou la fuite, de mauvaises images reviennent parfois. Cela arrive à beaucoup de gens, même des années après. Vous racontez seulement ce que vous voulez. Vous êtes en danger maintenant ? Alors appuyez sur « Aide urgente ».
    .question = J’ai de durs souvenirs de guerre ou de fuite. Qui aide ?
    .label = Souvenirs difficiles
    .step-1 = Cherchez un Psychosoziales Zentrum, un centre d’aide pour réfugiés.
    .step-2 = Dites si vous préférez parler avec une femme ou avec un homme.
    .step-3 = Demandez pour traduire des gens qui ne sont pas de votre entourage.
    .bring = d’abord rien. Plus tard des lettres du médecin, s’il y en a.
    .whom = Psychosoziales Zentrum, conseil pour réfugiés, médecin de famille. Pour un enfant : aussi le pédiatre.
    .variants = traumatisme | trauma guerre | cauchemars | je revois la mer et le bateau | libye souvenirs torture | après la torture aide | stress post-traumatique | images dans ma tête | mon enfant a peur depuis la guerre | je sursaute au bruit | thérapie pour réfugiés traumatisés | cochemar chaque nuit

faq-ment-therapie = Dans une Psychotherapie, vous parlez régulièrement avec une personne spécialiste. Cela peut aider contre la peur et la tristesse. Beaucoup attendent longtemps une place. Vous êtes en danger maintenant ? Alors appuyez sur « Aide urgente ».
    .question = Comment trouver une psychothérapie ?
    .label = Place en thérapie
    .step-1 = Demandez au médecin de famille comment commencer.
    .step-2 = Appelez plusieurs cabinets, et notez quand.
    .step-3 = Demandez à votre Krankenkasse (caisse maladie), si aucune place n’est libre.
    .bring = carte de santé ou bon de soins, lettres du médecin, vos notes sur les appels.
    .whom = médecin de famille, Krankenkasse, Psychosoziales Zentrum pour réfugiés. Avec un bon : conseil pour réfugiés.
    .variants = psy | psychologue | psycologue rdv | psychiatre où | psy qui parle français | thérapeute francophone | liste d'attente psy | la caisse paie le psy | thérapie demandeur d'asile | psy pour enfant | therapieplatz | consultation psychologue en ligne

faq-ment-reden = Vous pouvez parler avec une personne, sans dire votre nom. Cela se fait au téléphone ou par chat. Vous êtes en danger, ou vous ne voulez plus vivre ? Alors appuyez sur « Aide urgente ».
    .question = Est-ce que je peux parler à quelqu’un sans dire mon nom ?
    .label = Quelqu’un à qui parler
    .step-1 = Appuyez sur « Aide urgente », et choisissez un numéro.
    .step-2 = Dites seulement ce que vous voulez.
    .step-3 = Si la ligne est occupée, essayez encore une fois.
    .bring = rien. Un endroit calme pour parler fait du bien.
    .whom = Telefonseelsorge, une oreille ouverte au téléphone. Ou un centre de conseil dans votre ville.
    .variants = parler anonymement | ligne d'écoute | sos amitié | telefonseelsorge | personne m'écoute | j'ai besoin de causer | vider mon sac | parler avec un imam | parler à un pasteur ou prêtre | chat anonyme écoute | telefonzelsorgue | je me sens seul je veux causer

faq-fam-schwanger = La Schwangerenberatung (conseil aux femmes enceintes) aide pour la grossesse et la naissance, aussi pour l’argent et les papiers. Tout est confidentiel et gratuit. Vous saignez ou avez de fortes douleurs ? Alors appuyez sur « Aide urgente ».
    .question = Je suis enceinte. Qui m’aide ?
    .label = Enceinte : aide
    .step-1 = Allez chez une ou un gynécologue.
    .step-2 = Appelez une Schwangerenberatung.
    .step-3 = Demandez-y de l’argent pour des habits et des affaires de bébé.
    .bring = d’abord rien. Plus tard le Mutterpass, le carnet de grossesse, et une pièce d’identité.
    .whom = Schwangerenberatung, aussi sans papiers. Autre aide : conseil aux migrants (MBE).
    .variants = enceinte | je suis tombée enceinte | grossesse | j'attends un bébé | la go est enceinte aide | schwangerenberatung | chvanguere | mutterpass | carnet de grossesse | prime de naissance affaires bébé | enceinte et seule | congé maternité travail enceinte

faq-fam-entscheidung = Une Schwangerenberatung (conseil aux femmes enceintes) écoute et explique tous les chemins. Tout est confidentiel, et c’est vous qui décidez. Certains centres donnent ensuite un Beratungsschein, la preuve de l’entretien.
    .question = Grossesse non prévue : avec qui parler ?
    .label = Enceinte : entretien
    .step-1 = Appelez aujourd’hui une Schwangerenberatung, car le temps peut compter.
    .step-2 = Demandez si le centre donne un Beratungsschein.
    .step-3 = Quelqu’un vous met la pression ? En danger, appuyez sur « Aide urgente ».
    .bring = rien. Une lettre du médecin aide, si vous en avez une.
    .whom = Schwangerenberatung reconnue, avec conseil en cas de conflit. Possible aussi sans papiers.
    .variants = avortement | avorter | ivg | je veux pas garder le bébé | grossesse pas voulue | garder ou enlever la grossesse | beratungsschein | abtreibung | conseil avortement anonyme | délai pour avorter | combien coûte avortement | je sais pas si je garde l'enfant

faq-fam-verhuetung = Avec la contraception (Verhütung), vous décidez si et quand vous avez des enfants. Des médecins et des centres de conseil expliquent les moyens, tranquillement et de façon confidentielle. Parfois, quelqu’un aide pour les coûts.
    .question = Où avoir un conseil sur la contraception ?
    .label = Planning familial
    .step-1 = Prenez rendez-vous chez un gynécologue ou dans un centre de conseil.
    .step-2 = La contraception n’a pas marché ? Demandez aujourd’hui à une pharmacie.
    .step-3 = Demandez de l’aide, s’il manque de l’argent.
    .bring = carte de santé ou bon de soins, si vous en avez. On peut aussi parler sans.
    .whom = gynécologue, Schwangerenberatung (conseil aux femmes enceintes) ou centre de planning familial.
    .variants = contraception | pilule | pilule du lendemain | capote a craqué | stérilet | implant bras | éviter une grossesse | verhütung | pas tomber enceinte | planification familiale | pilule sans assurance | stérilisation

faq-fam-hebamme = Une Hebamme (sage-femme) vous accompagne avant, pendant et après la naissance. Elle vient souvent à la maison, et en général l’assurance maladie paie. Souvent, les places sont prises très tôt.
    .question = Comment trouver une sage-femme ?
    .label = Sage-femme
    .step-1 = Cherchez le plus tôt possible pendant la grossesse.
    .step-2 = Demandez des listes à l’hôpital, à la gynécologue ou à la caisse maladie.
    .step-3 = Si vous n’en trouvez pas, demandez à la Schwangerenberatung.
    .bring = Mutterpass, le carnet de grossesse, et carte de santé ou bon de soins.
    .whom = Hebamme ou Schwangerenberatung (conseil aux femmes enceintes), aussi pour les femmes sans papiers.
    .variants = hebamme | hébame | sage femme après l'accouchement | aucune sage-femme libre | sage-femme francophone | qui paie la sage-femme | allaitement fait mal | bébé tète pas | visite à domicile après naissance | hebamme 8e mois | rééducation périnée | liste sages-femmes

faq-fam-geburt = La plupart des enfants naissent à l’hôpital. Ensuite, l’enfant reçoit du Standesamt une Geburtsurkunde (acte de naissance). C’est l’état civil. Les contractions ont commencé ? Alors appuyez sur « Aide urgente ».
    .question = Que faut-il avant et après la naissance ?
    .label = Naissance
    .step-1 = Inscrivez-vous tôt dans un hôpital pour la naissance.
    .step-2 = Demandez-y les papiers pour la Geburtsurkunde.
    .step-3 = Sans papiers, un conseil indépendant est d’abord plus sûr.
    .bring = Mutterpass, pièces d’identité, actes de naissance des parents, acte de mariage, s’il y en a un.
    .whom = hôpital, Schwangerenberatung (femmes enceintes), ensuite Standesamt. S’il manque des papiers : un conseil.
    .variants = accoucher où | accouchement hôpital inscription | maternité | sac pour la maternité | césarienne | kreissaal visite | bébé vient de naître que faire | acte de naissance après accouchement | papa pas marié sur l'acte | geburtsurkunde nouveau-né | gebourt hôpital | maison de naissance

faq-fam-trennung = Après la séparation, on ne vit plus ensemble. Le divorce met fin au mariage au Familiengericht, le tribunal pour les familles. Il s’agit aussi de logement, d’argent et d’enfants. Vous êtes en danger maintenant ? Alors appuyez sur « Aide urgente ».
    .question = Je veux me séparer ou divorcer. Que faire ?
    .label = Séparation
    .step-1 = Si possible, parlez avec un conseil avant de quitter le logement.
    .step-2 = Demandez-y si votre séjour change.
    .step-3 = Avec peu d’argent, la Beratungshilfe aide : un avocat conseille à petit prix.
    .bring = acte de mariage, pièces d’identité, papiers sur le logement, l’argent et les enfants.
    .whom = conseil familial, conseil aux migrants (MBE), avocat ou avocate. Ensuite Familiengericht.
    .variants = divorce | divorcer en allemagne | divorse | quitter mon mari | ma femme veut partir | scheidung | chaïdoung | année de séparation | titre de séjour après divorce | pension pour moi après divorce | divorce du pays reconnu | mon mari m'a laissée qui paie le loyer

faq-fam-sorgerecht = Sorgerecht veut dire : qui décide des choses importantes pour l’enfant. Umgang veut dire : quand l’enfant voit chaque parent. Si les parents ne sont pas d’accord, le Familiengericht (tribunal pour les familles) peut décider.
    .question = Chez qui sont les enfants après la séparation ?
    .label = Enfant et séparation
    .step-1 = Réfléchissez à ce qui fait du bien à votre enfant.
    .step-2 = Demandez conseil avant que l’enfant change de lieu.
    .step-3 = Votre enfant est en danger ou a disparu ? Appuyez sur « Aide urgente ».
    .bring = acte de naissance de l’enfant, lettres du tribunal ou du Jugendamt.
    .whom = Erziehungsberatung (conseil aux parents), puis Jugendamt (office de la jeunesse). Sans papiers, d’abord un conseil indépendant.
    .variants = garde des enfants | garde partagée | sorgerecht | sorgueret | droit de visite | umgang | je peux pas voir mon fils | le père garde les enfants et refuse | mon ex veut partir au pays avec le petit | garde seule | pas mariés qui a l'autorité parentale | tribunal famille enfants

faq-fam-jugendamt = Le Jugendamt, l’office pour les enfants et les familles, doit d’abord aider. Un enfant vit ailleurs seulement en cas de danger. Si les parents sont contre, le Familiengericht (tribunal) décide. Un enfant est en danger maintenant ? Alors appuyez sur « Aide urgente ».
    .question = Est-ce que le Jugendamt me prend mes enfants ?
    .label = Lettre du Jugendamt
    .step-1 = Montrez chaque lettre aujourd’hui à un centre de conseil.
    .step-2 = Demandez une personne pour traduire. Venez avec quelqu’un.
    .step-3 = L’enfant est déjà parti ? Demandez aujourd’hui à un avocat.
    .bring = lettres du Jugendamt, papiers de l’enfant.
    .whom = Erziehungsberatung (conseil aux parents) ou conseil aux migrants. Sans papiers, d’abord un conseil indépendant.
    .variants = jugendamt | yougendamt | ils vont m'enlever mes enfants | services sociaux enfants | placement de l'enfant | inobhutnahme | la dass allemande | peur du jugendamt | jugendamt vient à la maison | l'école a appelé le jugendamt | une assistante sociale est venue pour les enfants | plainte contre jugendamt

faq-fam-erziehung = L’Erziehungsberatung (conseil aux parents) aide les parents et les enfants, par exemple pour une dispute ou une peur. C’est libre, gratuit et confidentiel. Vous n’avez pas besoin d’une raison précise.
    .question = Qui nous aide, si c’est difficile avec les enfants ?
    .label = Aide pour parents
    .step-1 = Appelez une Erziehungsberatung, et dites en quelques mots de quoi il s’agit.
    .step-2 = Demandez s’il y a de l’aide pour traduire.
    .step-3 = Un enfant est en danger ? Alors appuyez sur « Aide urgente ».
    .bring = rien. L’enfant peut aussi rester à la maison.
    .whom = Erziehungsberatung ou centre pour familles. Plus d’aide à la maison : Familienhilfe (aide aux familles).
    .variants = mon fils n'écoute pas | enfant agressif | ado difficile | mon gosse est toujours sur le téléphone | conflit avec ma fille | erziehungsberatung | ertsioung conseil | familienhilfe | bébé crie sans arrêt je suis à bout | mauvaises fréquentations de mon fils | cours pour parents | éducation des enfants en allemagne

faq-fam-alleinerziehend = L’Unterhalt est l’argent de l’autre parent pour l’enfant. S’il ne paie pas, l’Unterhaltsvorschuss aide peut-être : de l’argent de l’administration. Il y a des conditions, aussi sur le séjour.
    .question = L’autre parent ne paie pas. Qui m’aide, moi et l’enfant ?
    .label = Unterhaltsvorschuss
    .step-1 = Faites la demande au Jugendamt, l’office pour les enfants et les familles.
    .step-2 = Demandez-y aussi une Beistandschaft, une aide pour obtenir l’Unterhalt.
    .step-3 = Sans papiers, un conseil indépendant est d’abord plus sûr.
    .bring = acte de naissance de l’enfant, pièce d’identité, papier de séjour.
    .whom = Jugendamt. Aide avant : conseil aux migrants (MBE), conseil pour parents seuls.
    .variants = pension alimentaire | le père paie rien pour l'enfant | mère célibataire | maman solo | seule avec mes enfants argent | unterhaltsvorschuss | ounterhalt | mon ex donne pas d'argent | père inconnu aide | parent isolé | veuve avec enfants | beistandschaft

faq-fam-sicher = Personne n’a le droit de vous frapper, de vous menacer ou de vous enfermer à la maison. Ce n’est pas votre faute. Il y a de l’aide pour les femmes, les hommes et les enfants. Vous êtes en danger maintenant ? Alors appuyez sur « Aide urgente ».
    .question = À la maison, j’ai peur d’une personne. Qui aide ?
    .label = Peur à la maison
    .step-1 = Appuyez sur « Aide urgente », s’il y a un danger.
    .step-2 = Votre téléphone n’est pas sûr ? Effacez ensuite cette discussion.
    .step-3 = Demandez une protection dans un Frauenhaus (maison pour femmes) ou un conseil.
    .bring = rien. Être en sécurité est plus important que les papiers.
    .whom = conseil aux femmes, conseil aux hommes, conseil pour réfugiés. Aussi sur le séjour et sans papiers.
    .variants = frauenhaus | fraouenhaous | violence conjugale conseil | foyer pour femmes battues | j'ai peur de mon mari | mon mari surveille mon téléphone | violences à la maison qui aide | mariage forcé | on veut me marier de force | est ce que je perds mon titre si je quitte mon mari | homme victime de violence | belle-famille me fait peur

faq-addict-aufhoeren = Une addiction veut dire : il est difficile d’arrêter l’alcool ou les drogues. C’est une maladie, pas une faute. La Suchtberatung (conseil en addiction) est confidentielle. Quelqu’un est inconscient ou respire mal ? Alors appuyez sur « Aide urgente ».
    .question = Je voudrais boire moins ou arrêter les drogues. Qui aide ?
    .label = Vouloir arrêter
    .step-1 = Demandez à un médecin avant d’arrêter d’un coup.
    .step-2 = Appelez une Suchtberatung. Vous n’avez pas besoin de dire votre nom.
    .step-3 = Demandez si quelqu’un parle votre langue.
    .bring = rien. Vous pouvez simplement venir.
    .whom = Suchtberatung ou médecin de famille, aussi sans papiers. Dans beaucoup de villes, il y a des groupes d’entraide.
    .variants = arrêter de boire | je bois trop | alcoolique | sevrage | arrêter le shit | arreter la drogue | suchtberatung | zoukhtberatung | accro au tramadol | lyrica dépendant | cocaïne décrocher | méthadone subutex

faq-addict-angehoerige = Une addiction dans la famille est lourde pour tous, aussi pour vous. Ce n’est pas votre faute. La Suchtberatung (conseil en addiction) parle aussi avec les proches. Vous ou des enfants êtes en danger maintenant ? Alors appuyez sur « Aide urgente ».
    .question = Dans ma famille, quelqu’un boit ou se drogue. Que faire ?
    .label = Souci pour la famille
    .step-1 = Appelez une Suchtberatung, même sans l’autre personne.
    .step-2 = Pensez à vous et aux enfants.
    .step-3 = Demandez un groupe pour les proches.
    .bring = rien. Vous n’avez pas besoin de dire de noms.
    .whom = Suchtberatung. Pour les enfants, aussi le conseil aux parents. Les parents peuvent y demander aussi.
    .variants = mon mari boit | mon mari est alcoolique | mon fils se drogue | mon frère est accro | ma fille fume du cannabis | père alcoolique | groupe pour familles de drogués | aider un ami dans la drogue | ma femme boit en cachette | soeur prend des cachets | al-anon | proche toxicomane

faq-addict-spielen = Certaines personnes ne peuvent pas arrêter de jouer pour de l’argent, aussi sur le téléphone. C’est une maladie. L’aide est confidentielle. Vous pensez au suicide ? Alors appuyez sur « Aide urgente ».
    .question = Je n’arrive pas à arrêter les jeux d’argent. Qui aide ?
    .label = Jeux d’argent
    .step-1 = Appelez une Suchtberatung (conseil en addiction), et dites : je joue.
    .step-2 = Demandez-y une Spielersperre : alors les salles de jeux ne vous laissent plus entrer.
    .step-3 = N’empruntez pas de nouvel argent. Demandez à la Schuldnerberatung (conseil en dettes).
    .bring = rien. Les lettres sur des dettes aident, si vous en avez.
    .whom = Suchtberatung. Pour des dettes, aussi la Schuldnerberatung. Les proches peuvent y demander aussi.
    .variants = accro aux paris | paris sportifs | je perds tout au casino | machine à sous | spielsucht | chpilzoukht | 1xbet pmu dépendance | jeux en ligne j'ai tout perdu | me faire interdire de salle de jeux | mon mari joue tout le salaire | oasis sperre | j'ai joué mon loyer

faq-disc-behandlung = Discrimination veut dire : quelqu’un vous traite moins bien, par exemple à cause de l’origine, de la couleur de peau ou du foulard. Vous n’y êtes pour rien. Quelqu’un vous attaque ? Alors appuyez sur « Aide urgente ».
    .question = On me traite mal à cause de l’origine ou du foulard. Que faire ?
    .label = Traitement injuste
    .step-1 = Mettez-vous d’abord en sécurité.
    .step-2 = Notez ce qui s’est passé, quand et où.
    .step-3 = Parlez aujourd’hui avec un centre de conseil, car le temps peut compter.
    .bring = vos notes, messages, noms de témoins.
    .whom = Antidiskriminierungsberatung (conseil contre la discrimination) ou conseil aux migrants (MBE), aussi sans papiers.
    .variants = racisme que faire | discrimination voile | discriminé parce que noir | on me regarde mal avec mon hijab | insulté à cause de mon origine | antidiskriminierungsberatung | antidiskriminirung | pas entré en boîte à cause de ma peau | magasin a refusé de me servir | raciste allemagne aide | médecin me traite mal je suis noire | agg plainte

faq-disc-wohnung = On vous refuse le logement seulement à cause de l’origine ou de la religion ? Cela peut être une discrimination : on traite moins bien sans bonne raison. Un conseil regarde avec vous ce qui est possible.
    .question = On me refuse le logement parce que je suis étranger. Que faire ?
    .label = Refus de logement
    .step-1 = Gardez l’annonce, les e-mails et le refus.
    .step-2 = Notez ce que l’on a dit au téléphone.
    .step-3 = Allez aujourd’hui au conseil, car le temps peut compter.
    .bring = annonce, messages, refus, notes, noms de témoins.
    .whom = Antidiskriminierungsberatung (conseil contre la discrimination). Autres questions sur le logement : Mieterverein (association de locataires).
    .variants = proprio veut pas d'étrangers | appartement refusé à cause de mon nom | pas de noirs pour la location | bailleur raciste | racisme recherche appartement | visite annulée quand ils ont vu mon voile | agent a raccroché à cause de l'accent | keine ausländer annonce | vermieter raciste | voisins racistes nous harcèlent | toujours refus avec nom arabe | ils disent pas de réfugiés

faq-disc-arbeit = Au travail aussi, personne ne devrait avoir moins de chances à cause de l’origine ou de la religion. La loi vous donne des chemins, et parfois le temps compte. On vous menace ? Alors appuyez sur « Aide urgente ».
    .question = Au travail, on me traite moins bien. Que puis-je faire ?
    .label = Injustice au travail
    .step-1 = Notez qui a dit ou fait quoi, et quand.
    .step-2 = Allez aujourd’hui à un conseil. Ne quittez pas le travail avant.
    .step-3 = Demandez au Betriebsrat, qui représente les employés.
    .bring = notes, e-mails, contrat de travail, refus de la candidature.
    .whom = Antidiskriminierungsberatung (conseil contre la discrimination) ou Faire Integration, un conseil pour le travail.
    .variants = racisme au boulot | collègues font des blagues racistes | le chef m'insulte | pas embauchée à cause du foulard | candidature refusée à cause du nom | payé moins que les allemands | harcèlement au travail étranger | interdit de prier au travail | betriebsrat | collègue m'a dit rentre chez toi | chef aime pas les musulmans | discrimination arbeit

faq-disc-schule = À l’école aussi, il y a du racisme. Votre enfant a alors besoin de protection et de quelqu’un qui écoute. Vous pouvez demander un entretien à l’école. Votre enfant est en danger ? Alors appuyez sur « Aide urgente ».
    .question = Mon enfant vit du racisme à l’école. Que faire ?
    .label = Injustice à l’école
    .step-1 = Dites à votre enfant que ce n’est pas sa faute.
    .step-2 = Notez ce qui s’est passé, quand et où.
    .step-3 = Demandez un entretien, avec traduction et une personne qui vous accompagne.
    .bring = notes, messages, lettres de l’école.
    .whom = Schulsozialarbeit, l’aide à l’école. Antidiskriminierungsberatung (conseil contre la discrimination) ou conseil aux migrants.
    .variants = racisme école | ma fille insultée à l'école | on se moque de la couleur de mon fils | le prof est raciste | enfant harcelé à cause de sa peau | maîtresse traite mal mon enfant | moqué à cause de son accent | voile à l'école harcèlement | mauvaises notes parce qu'étranger | rassismus schule | on lui dit parle allemand dans la cour | pas gymnasium parce que étranger

faq-disc-beweise = Des preuves sont par exemple des notes, des messages et des gens qui étaient là. Les photos et enregistrements d’autres personnes peuvent être interdits. Demandez avant à un conseil.
    .question = Quelles preuves aident en cas de discrimination ?
    .label = Notes et preuves
    .step-1 = Écrivez le jour, l’heure, le lieu et les mots, si possible aujourd’hui.
    .step-2 = Notez qui était là, et demandez à ces personnes.
    .step-3 = Faites des images des messages, et gardez les lettres.
    .bring = notes, images des messages, lettres, noms de témoins.
    .whom = Antidiskriminierungsberatung (conseil contre la discrimination). Elle regarde avec vous ce qui manque. Aussi le conseil aux migrants.
    .variants = preuve racisme | comment prouver la discrimination | capture d'écran insulte | enregistrer la conversation c'est permis | témoin discrimination | j'ai pas de témoins | filmer le raciste | garder les messages insultants | gedächtnisprotokoll | beweise | noter l'incident | sans preuve ça sert à rien

faq-disc-anzeige = Vous pouvez signaler à la police une insulte ou une attaque raciste. Cela s’appelle Strafanzeige (plainte). L’Opferberatung (conseil aux victimes) écoute et peut vous accompagner. Vous êtes en danger maintenant ? Alors appuyez sur « Aide urgente ».
    .question = Insulte ou attaque raciste contre moi : la signaler ?
    .label = Signaler un incident
    .step-1 = Faites voir et noter les blessures par un médecin.
    .step-2 = Parlez avec un conseil avant de décider.
    .step-3 = Pour la plainte, dites qu’il s’agissait de racisme.
    .bring = notes, lettre du médecin, photos des dégâts, noms de témoins.
    .whom = Opferberatung. Sans papiers, d’abord là-bas, car la police peut transmettre des données.
    .variants = porter plainte racisme | strafanzeige | chtraf antsaïgue | insulté dans le bus | insultée dans la rue à cause du voile | message de haine sur facebook | tag raciste sur la maison | victime d'attaque raciste conseil | opferberatung | plainte sans papiers police | dénoncer un raciste | déposer plainte en français

faq-disc-kontrolle = La police et les administrations devraient traiter tout le monde pareil. Si ce n’était pas le cas, vous pouvez vous plaindre. Un conseil aide pour cela. Vous êtes en danger maintenant ? Alors appuyez sur « Aide urgente ».
    .question = La police ou un bureau m’a mal traité. Puis-je me plaindre ?
    .label = Plainte sur un bureau
    .step-1 = Sur le moment, gardez le calme, et demandez la raison.
    .step-2 = Notez le jour, le lieu et le service.
    .step-3 = Parlez d’abord avec un conseil. Une réponse de l’administration a une date.
    .bring = notes, lettre de l’administration, noms de témoins.
    .whom = Antidiskriminierungsberatung (contre la discrimination), avocat, Beschwerdestelle (service des plaintes). Sans papiers, d’abord un conseil indépendant.
    .variants = contrôle au faciès | la police contrôle que moi | policier raciste | mal traité par la police | employé du jobcenter raciste | la dame du bureau me parle mal | beschwerdestelle | bechverde police | ausländerbehörde m'a humilié | contrôlé parce que noir | racial profiling | plainte contre un agent

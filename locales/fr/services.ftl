### À quoi sert chaque service. Un message par service de directory/services.yaml ; affiché sur les fiches, au-dessus de l'adresse et du téléphone.

service-mbe = Le conseil aux migrants (Migrationsberatung, MBE) aide les adultes à partir de 27 ans. Vous pouvez y parler de séjour, de cours d’allemand, de travail, d’argent et de logement.

service-jmd = Le service pour jeunes migrants (Jugendmigrationsdienst, JMD) aide les jeunes de 12 à 26 ans. Vous pouvez y parler d’école, de formation, de cours d’allemand et de famille.

service-mbeon = Sur mbeon, vous écrivez par chat à un conseil aux migrants. Vous y trouvez aussi un centre près de chez vous.

service-jmd4you = jmd4you est un conseil sur Internet pour les personnes de 12 à 26 ans. Des spécialistes répondent à vos questions.

service-asylum-counselling = Le conseil pour la procédure d’asile (Asylverfahrensberatung) vous explique la procédure d’asile. Il est indépendant, gratuit et sans obligation.

service-refugee-counselling = Le conseil pour réfugiés (Flüchtlingsberatung) de votre ville aide les personnes qui ont fui leur pays. Vous pouvez aussi venir avec une Duldung (expulsion suspendue) ou sans papiers.

service-faire-integration = Faire Integration vous conseille sur vos droits au travail. Ce conseil est pour les personnes de pays hors de l’UE.

service-faire-mobilitaet = Faire Mobilität vous conseille sur vos droits au travail. Ce conseil est pour les personnes de l’UE.

service-a3 = « Alles auf Anfang » aide en Hesse (Hessen) pour un nouveau départ après la prison. Des spécialistes vous accompagnent pour les papiers, le travail, le logement et la famille.

service-ks = À Kassel, les personnes qui ont fui leur pays peuvent aller vers le bénévolat (Ehrenamt). Le bénévolat est une aide volontaire pour les autres. Demandez au Jobcenter Stadt Kassel, même en cas de maladie.

service-kast = KAST aide dans le Schleswig-Holstein les personnes qui veulent quitter un milieu. L’entretien est gratuit et discret. Il n’y a pas de limite de temps.

service-kickoff = Kick-Off aide dans le Schleswig-Holstein à quitter un milieu. C’est pour les personnes en prison ou suivies par la Bewährungshilfe. La Bewährungshilfe accompagne les personnes après un jugement.

service-kisi = Un guide d’intégration (Integrationsguide) est toujours la même personne dans votre commune. Cette personne vous aide à l’arrivée, pour les administrations, la Kita (crèche), l’école et le cours d’allemand.

service-awo = C’est le bureau de l’AWO à Eschweiler. Par téléphone, vous y prenez un rendez-vous pour le conseil.

service-awo-mbe = L’AWO conseille les adultes à Eschweiler, de façon gratuite et confidentielle. Vous prenez rendez-vous par téléphone pour le conseil aux migrants (Migrationsberatung).

service-bag-ausstieg = Voulez-vous quitter un milieu ? Ici, vous trouvez des conseils dans toute l’Allemagne.

service-volunteering = Le bénévolat (Ehrenamt) est une aide volontaire pour d’autres personnes. Une agence de bénévolat (Freiwilligenagentur) cherche avec vous une tâche qui vous convient.

### What each service is for. One message per service of directory/services.yaml; shown on cards above address and telephone.

service-mbe = Migration advice (Migrationsberatung, MBE) helps adults from the age of 27. You can talk there about the right to stay, German courses, work, money and housing.

service-jmd = The youth migration service (Jugendmigrationsdienst, JMD) helps young people from 12 to 26. You can talk there about school, job training, German courses and family.

service-mbeon = At mbeon you write in a chat with a migration adviser. There you also find a service near you.

service-jmd4you = jmd4you is online advice for people from 12 to 26. Trained advisers answer your questions.

service-asylum-counselling = Advice on the asylum procedure (Asylverfahrensberatung) explains the asylum procedure to you. It is independent, free and voluntary.

service-refugee-counselling = Refugee advice (Flüchtlingsberatung) near you helps people who have fled. You can also come with a Duldung (deportation on hold) or without papers.

service-faire-integration = Faire Integration (fair integration) advises you on your rights at work. The advice is for people from countries outside the EU.

service-faire-mobilitaet = Faire Mobilität (fair mobility) advises you on your rights at work. The advice is for people from the EU.

service-a3 = “Alles auf Anfang” (a fresh start) helps in Hesse with a new start after prison. Professionals support you with papers, work, a home and family.

service-ks = In Kassel there is a way into volunteering (Ehrenamt) for people who have fled. Volunteering means: helping others because you want to. Ask at the Jobcenter Stadt Kassel, the city’s office for work and basic benefits, even if you are ill.

service-kast = KAST helps people in Schleswig-Holstein who want to leave a scene. The talk is free and discreet. There is no time limit.

service-kickoff = Kick-Off helps with leaving a scene in Schleswig-Holstein. It is for people in prison or with the probation service (Bewährungshilfe). The probation service supports people after a court sentence.

service-kisi = An Integrationsguide (integration guide) is a fixed person in your town or village. This person helps you to settle in, with public offices, childcare (Kita), school and German courses.

service-awo = This is the office of the AWO, a welfare organisation, in Eschweiler. You make an appointment for advice there by phone.

service-awo-mbe = The AWO, a welfare organisation, advises adults in Eschweiler. It is free and confidential. You make an appointment for migration advice (Migrationsberatung) by phone.

service-bag-ausstieg = Do you want to leave a scene? Here you find advice in all of Germany.

service-volunteering = Volunteering (Ehrenamt) means: helping other people because you want to. A volunteer agency looks with you for a task that fits you.

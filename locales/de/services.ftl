### What each service is for. One message per service of directory/services.yaml; shown on cards above address and telephone.

# keep: Migrationsberatung, MBE
service-mbe = Die Migrationsberatung (MBE) hilft Erwachsenen ab 27 Jahren. Sie können dort über Aufenthalt, Deutschkurs, Arbeit, Geld und Wohnung sprechen.

# keep: Jugendmigrationsdienst, JMD
service-jmd = Der Jugendmigrationsdienst (JMD) hilft jungen Menschen von 12 bis 26 Jahren. Sie können dort über Schule, Ausbildung, Deutschkurs und Familie sprechen.

# keep: mbeon
service-mbeon = Bei mbeon schreiben Sie im Chat mit einer Migrationsberatung. Dort finden Sie auch eine Stelle in Ihrer Nähe.

# keep: jmd4you
service-jmd4you = jmd4you ist Beratung im Internet für Menschen von 12 bis 26 Jahren. Fachleute antworten auf Ihre Fragen.

# keep: Asylverfahrensberatung
service-asylum-counselling = Die Asylverfahrensberatung erklärt Ihnen das Asylverfahren. Sie ist unabhängig, kostenlos und freiwillig.

# keep: Flüchtlingsberatung, Duldung
service-refugee-counselling = Die Flüchtlingsberatung an Ihrem Ort hilft Menschen, die geflüchtet sind. Sie können auch mit einer Duldung oder ohne Papiere kommen.

# keep: Faire Integration
service-faire-integration = Faire Integration berät Sie zu Ihren Rechten bei der Arbeit. Die Beratung ist für Menschen aus Ländern außerhalb der EU.

# keep: Faire Mobilität
service-faire-mobilitaet = Faire Mobilität berät Sie zu Ihren Rechten bei der Arbeit. Die Beratung ist für Menschen aus der EU.

# keep: Alles auf Anfang
service-a3 = „Alles auf Anfang“ hilft in Hessen beim neuen Start nach der Haft. Fachleute begleiten Sie bei Papieren, Arbeit, Wohnung und Familie.

# keep: Jobcenter, Ehrenamt
service-ks = In Kassel gibt es einen Weg ins Ehrenamt für geflüchtete Menschen. Ein Ehrenamt ist freiwillige Hilfe für andere. Fragen Sie im Jobcenter Stadt Kassel, auch wenn Sie krank sind.

# keep: KAST
service-kast = KAST hilft in Schleswig-Holstein Menschen, die eine Szene verlassen wollen. Das Gespräch ist kostenlos und diskret. Es gibt keine zeitliche Grenze.

# keep: Kick-Off, Bewährungshilfe
service-kickoff = Kick-Off hilft in Schleswig-Holstein beim Verlassen einer Szene. Es ist für Menschen in Haft oder in der Bewährungshilfe. Die Bewährungshilfe begleitet Menschen nach einem Urteil.

# keep: Integrationsguide
service-kisi = Ein Integrationsguide ist eine feste Person in Ihrer Gemeinde. Die Person hilft Ihnen beim Ankommen, bei Ämtern, Kita, Schule und Deutschkurs.

# keep: AWO
service-awo = Das ist das Büro der AWO in Eschweiler. Dort vereinbaren Sie am Telefon einen Termin für die Beratung.

# keep: AWO, Migrationsberatung
service-awo-mbe = Die AWO berät Erwachsene in Eschweiler kostenlos und vertraulich. Einen Termin für die Migrationsberatung vereinbaren Sie am Telefon.

service-bag-ausstieg = Wollen Sie eine Szene verlassen? Hier finden Sie Beratung in ganz Deutschland.

# keep: Ehrenamt
service-volunteering = Ein Ehrenamt ist freiwillige Hilfe für andere Menschen. Eine Freiwilligenagentur sucht mit Ihnen eine Aufgabe, die zu Ihnen passt.

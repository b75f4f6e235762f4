# Gruppe: Neuer Anfang und Menschen.

group-new-start =
    Neuer Anfang, neue Menschen

    Ein Ehrenamt ist freiwillige Hilfe ohne Lohn. Nach der Haft bedeutet: nach einer Zeit im Gefängnis. Sie brauchen hier keine Gründe zu nennen.

    Was passt zu Ihrer Frage?
    .name = Thema
    .vol = Ehrenamt für mich
    .meet = Gruppen und Freizeit
    .prison = Nach der Haft
    .exiti = Eine Gruppe verlassen
    .return = Rückkehr, Weiterreise

place-for-office =
    Mit dem Ort finde ich eine Stelle in der Nähe. Eine Straße brauche ich nicht.

    In welchem Ort suchen Sie? Die Postleitzahl genügt auch.
    .name = Ort

talk-next =
    Ein Mensch kann Ihnen den nächsten Schritt erklären.

    Möchten Sie mit einem Menschen sprechen?
    .person = Ja, mit einem Menschen
    .on = Nein, weiter

no-office =
    Für diesen Ort kenne ich noch keine passende Stelle. Eine Beratungsstelle kann mit Ihnen suchen. Sie sind mit Ihrer Frage nicht allein.

# keep: Ehrenamt
topic-vol =
    Ehrenamt für mich

    Ein Ehrenamt ist freiwillige Hilfe, zum Beispiel in einem Verein. Sie bekommen dafür keinen Lohn. Sie lernen Menschen kennen und sprechen Deutsch im Alltag. Das Ehrenamt passt zu Ihnen, oder es ist etwas ganz Neues.

    Sie können auch fragen, wenn Sie krank oder sehr müde sind. Niemand prüft hier Ihre Gesundheit. Einen Platz kann ich nicht versprechen.
    .step-1 = Überlegen Sie, was Sie gern tun möchten.
    .step-2 = Sagen Sie, wie viel Zeit Sie haben: Auch wenig Zeit ist gut.
    .step-3 = Fragen Sie eine Beratungsstelle nach einem Platz zum Kennenlernen.
    .bring = Zuerst nichts. Sie können auch mit wenig Deutsch fragen.
    .whom = In Kassel: Ihre Ansprechperson im Jobcenter Stadt Kassel. Sonst: ein Freiwilligenzentrum oder eine Beratungsstelle.

# keep: Jobcenter
vol-jobcenter =
    In Kassel gibt es ein Angebot für Menschen beim Jobcenter. Das Jobcenter ist das Amt für Arbeit und Grundsicherung. Deshalb frage ich.

    Bekommen Sie Geld oder Beratung vom Jobcenter?
    .name = Beim Jobcenter
    .yes = Ja
    .no = Nein

vol-refuge =
    Das Angebot in Kassel ist für Menschen, die geflüchtet sind. Ich frage nicht, warum Sie gekommen sind.

    Sind Sie als geflüchteter Mensch nach Deutschland gekommen?
    .name = Geflüchtet
    .yes = Ja
    .no = Nein

# keep: Soziale Teilhabe fördern durch Ehrenamt, Jobcenter Stadt Kassel, Freiwilligenzentrum Kassel, Arbeitsgelegenheit, Sozialer Friedensdienst, Dynamo Windrad, Pferdehof Klein Immenhof, Mädchenhaus Kassel
vol-kassel =
    Dieses Angebot kann Ihnen wahrscheinlich helfen: „Soziale Teilhabe fördern durch Ehrenamt“. Es kommt vom Jobcenter Stadt Kassel und vom Freiwilligenzentrum Kassel. Es ist eine Arbeitsgelegenheit: Sie probieren eine Aufgabe aus und werden begleitet. Dabei üben Sie Deutsch im Alltag.

    Der Weg: Sprechen Sie mit Ihrer Ansprechperson im Jobcenter. Sie können auch fragen, wenn Sie krank oder sehr müde sind.

    Beispiele für Orte (Stand 2022, noch zu prüfen):
    – Sozialer Friedensdienst in Rothenditmold
    – ein Obst- und Gemüseverein
    – ein Familienzentrum in Wehlheiden
    – Dynamo Windrad
    – Pferdehof Klein Immenhof
    – Mädchenhaus Kassel

    Einen Platz kann ich nicht versprechen.

# keep: Ehrenamt
vol-general =
    Ein Ehrenamt gibt es an vielen Orten: in Vereinen, Gärten, Schulen oder bei Festen. Ein Freiwilligenzentrum vermittelt solche Aufgaben. Manche Orte nennen es Ehrenamtsagentur. Auch eine Beratungsstelle kann mit Ihnen suchen. Einen Platz kann ich nicht versprechen.

# keep: MBE, JMD
topic-meet =
    Gruppen, Freizeit, Begegnung

    Mit anderen Menschen ist das Ankommen leichter. Es gibt Gruppen für Frauen, für Männer, für Eltern und für Kinder. Es gibt Sport in Vereinen. Ein Verein ist eine Gruppe mit einem gemeinsamen Ziel. In einem Sprachcafé sprechen Menschen in Ruhe Deutsch miteinander.

    Fehler beim Sprechen stören dort nicht. Sie können auch nur zuhören.
    .step-1 = Überlegen Sie, was Sie gern tun, zum Beispiel Kochen, Sport oder Musik.
    .step-2 = Fragen Sie eine Beratungsstelle nach Gruppen in der Nähe.
    .step-3 = Gehen Sie einmal hin, gern mit einer vertrauten Person.
    .bring = Nichts. Fragen Sie vorher, ob es etwas kostet.
    .whom = Gemeinde, Vereine, Migrationsberatung (MBE) oder Jugendmigrationsdienst (JMD, 12 bis 26).

topic-prison =
    Nach der Haft: ein neuer Anfang

    Haft bedeutet: Zeit im Gefängnis. Danach ist vieles neu. Sie brauchen nicht alles allein zu ordnen. Eine feste Ansprechperson kann Sie begleiten.

    Es geht zum Beispiel um Papiere, Arbeit, Wohnung, Geld, Familie und Gesundheit. Ich frage nicht, was geschehen ist. Auch Angehörige können hier fragen.

    Haben Sie kein Aufenthaltspapier? Dann ist eine unabhängige Beratungsstelle zuerst sicherer, vor jedem Amt.
    .step-1 = Wählen Sie das Thema, das heute am wichtigsten ist.
    .step-2 = Suchen Sie eine Beratungsstelle, gern schon vor der Entlassung.
    .step-3 = Sagen Sie dort, was Ihnen bisher geholfen hat.
    .bring = Das Papier über die Entlassung, falls Sie es haben. Sie können auch ohne Papiere kommen.
    .whom = Eine Beratungsstelle für die Zeit nach der Haft. Wählen Sie dazu „Stelle finden“.

prison-menu =
    Wählen Sie ein Thema, oder suchen Sie eine Stelle.

    Was ist heute wichtig?
    .find = Stelle finden
    .papers = Papiere, Aufenthalt
    .work = Schule, Arbeit
    .money = Geld, Wohnen
    .people = Gesundheit, Menschen

prison-papers =
    Geht es um einen Ausweis? Oder geht es um das Bleiben in Deutschland?
    .papers = Ausweis, Pass, Urkunden
    .res = Aufenthalt

prison-work =
    Möchten Sie etwas lernen, oder suchen Sie Arbeit?
    .edu = Schule, Ausbildung
    .work = Arbeit, Erlaubnis

prison-money =
    Geht es um Schulden oder um Geld vom Staat? Oder suchen Sie eine Wohnung?
    .money = Geld, Schulden, Konto
    .ben = Sozialleistungen
    .hous = Wohnen

prison-people =
    Auch dabei können Menschen Ihnen helfen.

    Worum geht es?
    .relative = Ich frage für andere
    .ment = Seele und Stress
    .addict = Sucht
    .meet = Gruppen und Freizeit

prison-relative =
    Ich frage für andere

    Auch Angehörige und Freunde können sich beraten lassen. Die Zeit nach der Haft ist auch für sie oft schwer. Sie brauchen keinen Namen zu nennen. Bitte schreiben Sie nichts Privates über andere Menschen.
    .step-1 = Überlegen Sie, was Ihnen selbst gerade helfen kann.
    .step-2 = Sprechen Sie mit einer Beratungsstelle über Ihre Fragen.
    .step-3 = Sagen Sie der anderen Person, dass es freiwillige Hilfe gibt.
    .bring = Nichts. Sie können einfach kommen.
    .whom = Eine Beratungsstelle. Drücken Sie „Person“, wenn Sie mit einem Menschen sprechen möchten.

prison-custody =
    Manche Menschen werden schon im Gefängnis beraten. Dann gibt es vielleicht eine Stelle, die danach weiterhilft. Deshalb frage ich.

    Gab es schon eine Beratung in der Haft?
    .name = Beratung in der Haft
    .yes = Ja
    .no = Nein

prison-card =
    Diese Stelle kann Ihnen wahrscheinlich helfen. Sie begleitet Menschen beim neuen Anfang. Sie haben dort eine feste Ansprechperson. Was nicht angegeben ist, weiß ich nicht.

leave-kind =
    Eine Gruppe oder Szene zu verlassen, braucht Mut. Ich frage nicht, warum Sie dabei waren. Bitte schreiben Sie keine Namen und keine Pläne anderer Menschen.

    Worum geht es? Angehörige wählen bitte genauso.
    .name = Thema beim Verlassen
    .exiti = Eine andere Gruppe
    .exitr = Eine rechte Szene

topic-exiti =
    Eine Gruppe verlassen

    Manchmal tut eine Gruppe nicht mehr gut. Sie können gehen, auch langsam. Sie brauchen noch nicht sicher zu sein. Ich frage nicht nach Gründen. Auch Angehörige und Freunde können fragen.

    Bitte schreiben Sie keine Namen und keine Pläne anderer Menschen.

    Bedroht Sie jemand? Dann drücken Sie „Hilfe jetzt“.
    .step-1 = Überlegen Sie, mit wem Sie gern sprechen möchten.
    .step-2 = Wählen Sie unten „Beratung finden“ oder einen Menschen.
    .step-3 = Sprechen Sie dort über Arbeit, Wohnung, Familie oder Ihre Sorgen.
    .bring = Nichts. Sie brauchen auch keinen Namen zu nennen.
    .whom = Eine Beratungsstelle, die beim neuen Anfang begleitet. Das Gespräch ist freiwillig.

# keep: KAST
topic-exitr =
    Eine rechte Szene verlassen

    Sie möchten Abstand, oder Sie sind noch unsicher. Beides ist gut genug für ein Gespräch. Auch Angehörige können fragen.

    In Schleswig-Holstein hilft KAST: kostenlos, im ganzen Land, diskret und ohne zeitliche Grenze. Niemand fragt dort nach Gründen oder nach Wissen über die Szene. In anderen Bundesländern gibt es andere Stellen.

    Bitte keine Namen oder Pläne anderer schreiben. Bedroht Sie jemand? Dann drücken Sie „Hilfe jetzt“.
    .step-1 = Wählen Sie unten „Beratung finden“ oder einen Menschen.
    .step-2 = Sprechen Sie dort auf Augenhöhe, auch nur über Ihre Angst.
    .step-3 = Fragen Sie nach Arbeit, Wohnung, neuen Kontakten oder Tattoos.
    .bring = Nichts. Sie brauchen auch keinen Namen zu nennen.
    .whom = KAST in Schleswig-Holstein. Sonst eine Stelle in Ihrem Bundesland.

leave-menu =
    Sie können jetzt suchen oder nur reden. Sie können auch später wiederkommen.

    Was möchten Sie tun?
    .find = Beratung finden
    .not-sure = Ich bin noch unsicher
    .talk = Ich möchte nur reden
    .on = Weiter

leave-group-card =
    Diese Stelle kann Ihnen wahrscheinlich helfen. Auch Angehörige können dort fragen. Bitte nennen Sie keine Namen oder Pläne anderer. Was nicht angegeben ist, weiß ich nicht.

# keep: Bewährung, Gerichtshilfe
leave-in-prison =
    In Schleswig-Holstein gibt es auch Hilfe in der Haft und auf Bewährung. Bewährung bedeutet: frei, aber mit Regeln vom Gericht. Die Gerichtshilfe unterstützt Menschen bei einem Strafverfahren. Deshalb frage ich.

    Sind Sie in Haft, auf Bewährung oder bei der Gerichtshilfe?
    .name = Haft oder Bewährung
    .yes = Ja
    .no = Nein

# keep: KAST
exit-kast =
    KAST kann Ihnen wahrscheinlich helfen. Die Beratung ist kostenlos und diskret. Sie gilt für das ganze Land Schleswig-Holstein und hat keine zeitliche Grenze. Niemand fragt nach Gründen oder nach Wissen über die Szene. Es geht um Ihren neuen Anfang: Arbeit, Wohnung, Kontakte, Tattoos oder Ihre Sorgen.

    Bitte keine Namen oder Pläne anderer schreiben.

# keep: Kick-Off, KAST, Türkische Gemeinde
exit-kickoff =
    Kick-Off kann Ihnen wahrscheinlich helfen. Dahinter stehen zwei Stellen: KAST und Türkische Gemeinde Schleswig-Holstein. Das Angebot berät Menschen in der Haft und auf Bewährung. Die Beratung von KAST ist kostenlos, diskret und ohne zeitliche Grenze. Niemand fragt nach Gründen oder nach Wissen über die Szene.

    Bitte keine Namen oder Pläne anderer schreiben.

exit-elsewhere =
    Auch an anderen Orten begleiten Stellen beim Verlassen einer Szene. Hier finden Sie einen Anfang. Auch eine Beratungsstelle kann mit Ihnen suchen.

    Bitte keine Namen oder Pläne anderer schreiben.

# keep: Rückkehrberatung, MBE
topic-return =
    Rückkehr, Weiterreise

    Manche Menschen denken daran, zurückzugehen oder in ein anderes Land zu gehen. Sie entscheiden das selbst und ohne Druck. Die Rückkehrberatung informiert Sie, was möglich ist. Nach dem Gespräch können Sie auch bleiben wollen.

    Manche dieser Stellen gehören zu einem Amt. Fragen Sie deshalb zuerst eine unabhängige Beratungsstelle. Ohne Aufenthaltspapier ist das besonders wichtig.
    .step-1 = Schreiben Sie Ihre Fragen auf, auch die Zweifel.
    .step-2 = Sprechen Sie mit einer unabhängigen Beratungsstelle über alle Wege.
    .step-3 = Unterschreiben Sie nichts, bevor Sie alles verstanden haben.
    .bring = Pass oder Ausweis und Aufenthaltspapier, falls vorhanden. Sie können auch ohne Papiere kommen.
    .whom = Migrationsberatung (MBE) oder eine unabhängige Rückkehrberatung.

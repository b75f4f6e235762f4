# Gruppe: Deutsch, Schule und Arbeit.

group-school-work =
    Deutsch, Schule, Arbeit

    Anerkennung bedeutet: Ein Abschluss aus einem anderen Land gilt auch hier. Eine Kita ist ein Ort, an dem kleine Kinder betreut werden.

    Was passt zu Ihrer Frage?
    .name = Thema
    .lang = Deutsch lernen
    .recog = Anerkennung
    .edu = Schule, Ausbildung
    .kita = Kita, Kinderbetreuung
    .work = Arbeit und Rechte

# keep: Integrationskurs, Berechtigung, Verpflichtung, MBE, JMD
topic-lang =
    Deutsch lernen

    Der Integrationskurs ist ein Kurs für Deutsch und das Leben in Deutschland. Eine Berechtigung bedeutet: Sie dürfen teilnehmen. Eine Verpflichtung bedeutet: Ein Amt hat den Kurs für Sie bestimmt.

    Es gibt auch andere Deutschkurse und Sprachcafés. In einem Sprachcafé sprechen Menschen ohne Unterricht miteinander.
    .step-1 = Schauen Sie, ob Sie schon eine Berechtigung oder Verpflichtung haben.
    .step-2 = Fragen Sie eine Beratungsstelle, welcher Kurs zu Ihnen passt.
    .step-3 = Melden Sie sich bei der Kursschule an. Fragen Sie dort nach einem Einstufungstest.
    .bring = Berechtigung oder Verpflichtung, Ausweis oder Aufenthaltspapier, Bescheid über Sozialleistungen.
    .whom = Migrationsberatung (MBE) für Erwachsene. Jugendmigrationsdienst (JMD) für junge Menschen von 12 bis 26.

lang-menu =
    Hier finden Sie mehr zum Kurs. Passt nichts davon? Dann wählen Sie „Person“ oder „Zurück“.

    Was möchten Sie wissen?
    .find = Einen Kurs finden
    .fee = Was kostet der Kurs?
    .childcare = Kinder und Kurs
    .stop = Ich möchte aufhören
    .later = Nach dem Kurs

# keep: Zulassung, Integrationskurs, MBE, JMD
course-paid =
    Einen Kurs finden

    Zulassung bedeutet: die Erlaubnis für den Integrationskurs. Für manche Papiere gibt es 2026 keine neuen kostenlosen Zulassungen. Das betrifft vielleicht auch Sie. Eine Zulassung, die Sie schon haben, gilt weiter.

    Man kann einen Kurs auch selbst bezahlen. Oft gibt es noch andere Wege. Ein Mensch in der Beratung kann mit Ihnen suchen.

    Deutsch üben können Sie auch im Ehrenamt. Ehrenamt bedeutet: freiwillig mithelfen, ohne Lohn.
    .step-1 = Suchen Sie, ob Sie schon eine Zulassung haben.
    .step-2 = Fragen Sie eine Beratungsstelle nach anderen Wegen zum Kurs.
    .step-3 = Fragen Sie auch nach einem Sprachcafé an Ihrem Ort.
    .bring = Ihr Aufenthaltspapier und Ihre Zulassung, falls Sie eine haben.
    .whom = Migrationsberatung (MBE) für Erwachsene. Jugendmigrationsdienst (JMD) für junge Menschen von 12 bis 26.

# keep: Zulassung, Integrationskurs, MBE, JMD
course-find =
    Einen Kurs finden

    Für den Integrationskurs brauchen viele Menschen eine Zulassung. Das ist die Erlaubnis für den Kurs. Ob sie kostenlos ist, hängt von Ihrem Papier ab. Die Regeln ändern sich oft. Fragen Sie deshalb zuerst eine Beratungsstelle.

    Deutsch üben können Sie auch im Ehrenamt. Ehrenamt bedeutet: freiwillig mithelfen, ohne Lohn. Dort sprechen Sie mit Menschen, die Deutsch als Muttersprache haben.
    .step-1 = Fragen Sie eine Beratungsstelle nach Kursen in Ihrer Nähe.
    .step-2 = Lassen Sie sich beim Antrag auf Zulassung helfen.
    .step-3 = Fragen Sie auch nach einem Sprachcafé an Ihrem Ort.
    .bring = Ihr Aufenthaltspapier und Briefe zum Kurs, falls Sie welche haben.
    .whom = Migrationsberatung (MBE) für Erwachsene. Jugendmigrationsdienst (JMD) für junge Menschen von 12 bis 26.

lang-practise =
    Möchten Sie mehr über das Ehrenamt lesen?
    .vol = Ja, zum Ehrenamt
    .on = Nein, weiter

# keep: Bescheid, BAMF
lang-fee =
    Was kostet der Kurs?

    Manche Menschen zahlen einen Teil der Kosten selbst. Andere können ohne Kosten teilnehmen, zum Beispiel mit Sozialleistungen. Haben Sie kein Aufenthaltspapier? Dann fragen Sie zuerst eine unabhängige Beratungsstelle. Die Kosten prüft ein Bundesamt. Es heißt BAMF.

    Die Kursschule oder eine Beratungsstelle hilft Ihnen bei diesem Antrag.
    .step-1 = Fragen Sie vor dem Kurs, was Sie zahlen.
    .step-2 = Bitten Sie um Hilfe beim Antrag auf Befreiung von den Kosten.
    .step-3 = Fragen Sie auch nach den Kosten für die Fahrt.
    .bring = Den letzten Bescheid über Sozialleistungen. Ein Bescheid ist ein Brief mit einer Entscheidung.
    .whom = Die Kursschule oder die Migrationsberatung.

# keep: Kita
lang-childcare =
    Kinder und Kurs

    Sie möchten Deutsch lernen und haben kleine Kinder. Manche Kurse haben eine Betreuung für Kinder. Es gibt auch Kurse für Eltern. Eine Kita ist ein fester Ort, an dem kleine Kinder betreut werden.
    .step-1 = Fragen Sie die Kursschule, ob es Betreuung im Kurs gibt.
    .step-2 = Fragen Sie eine Beratungsstelle nach einem Platz in einer Kita.
    .step-3 = Fragen Sie nach Kurszeiten, die zu Ihren Kindern passen.
    .bring = Papiere zum Kurs und das Alter der Kinder, mehr zuerst nicht.
    .whom = Die Kursschule oder die Migrationsberatung.

# keep: Jobcenter
lang-stop =
    Ich möchte aufhören

    Viele Menschen denken im Kurs einmal ans Aufhören. Das ist keine Schande. Vielleicht ist der Kurs zu schwer, zu leicht oder zu viel. Vielleicht gibt es Sorgen zu Hause oder Streit im Kurs. Oft gibt es einen anderen Weg: zum Beispiel eine Pause oder einen Wechsel.

    Hat ein Amt oder das Jobcenter den Kurs bestimmt? Dann fragen Sie zuerst eine Beratungsstelle. Das Jobcenter ist das Amt für Arbeit und Grundsicherung.
    .step-1 = Sprechen Sie mit einem Menschen, bevor Sie den Kurs beenden.
    .step-2 = Fragen Sie nach einer Pause, einem anderen Kurs oder anderen Zeiten.
    .step-3 = Sagen Sie der Kursschule Bescheid, wenn Sie einmal fehlen.
    .bring = Briefe zum Kurs, falls Sie welche haben.
    .whom = Die Migrationsberatung. Das Gespräch ist vertraulich und kostenlos.

# keep: Zertifikat, Berufssprachkurs
lang-later =
    Nach dem Kurs

    Nach dem Kurs geht es auf vielen Wegen weiter. Ein Berufssprachkurs ist ein Deutschkurs für die Arbeit. Auch Schule, Ausbildung, Arbeit oder ein Ehrenamt sind möglich. Ein Ehrenamt ist freiwillige Hilfe ohne Lohn.

    Haben Sie die Prüfung nicht bestanden? Fragen Sie, ob Sie weiter lernen können.
    .step-1 = Überlegen Sie, was Sie als Nächstes möchten.
    .step-2 = Sprechen Sie mit einer Beratungsstelle über Ihren Plan.
    .step-3 = Fragen Sie nach einem neuen Kurs, bevor der alte endet.
    .bring = Ihr Zertifikat: Das ist die Urkunde über die Prüfung. Auch andere Zeugnisse helfen.
    .whom = Die Kursschule oder die Migrationsberatung.

# keep: Anerkennung, Zeugnisse, MBE, JMD
topic-recog =
    Anerkennung

    Anerkennung bedeutet: Eine Stelle vergleicht Ihren Abschluss mit einem deutschen Abschluss. Für manche Berufe ist das nötig, zum Beispiel in der Pflege. Für andere Berufe hilft es bei der Suche.

    Die Anerkennung kann etwas kosten. Fragen Sie deshalb zuerst, ob es Hilfe bei den Kosten gibt. Haben Sie kein Aufenthaltspapier? Dann fragen Sie zuerst eine unabhängige Beratungsstelle.
    .step-1 = Legen Sie Ihre Zeugnisse zusammen, auch aus der Schule.
    .step-2 = Fragen Sie eine Beratungsstelle, wer Ihren Abschluss prüft.
    .step-3 = Lassen Sie Zeugnisse erst übersetzen, wenn die Stelle es verlangt.
    .bring = Zeugnisse, Übersetzungen, falls vorhanden, und einen Lebenslauf. Ein Lebenslauf nennt Schule, Ausbildung und Arbeit.
    .whom = Migrationsberatung (MBE) für Erwachsene. Jugendmigrationsdienst (JMD) für junge Menschen von 12 bis 26.

# keep: Ausbildung, Zeugnisse, Impfausweis, JMD, MBE
topic-edu =
    Schule, Ausbildung

    Kinder gehen in Deutschland zur Schule. Danach lernen viele junge Menschen einen Beruf. Das heißt Ausbildung: Sie lernen im Betrieb und in der Schule. Auch Erwachsene können einen Abschluss nachholen.

    Haben Sie kein Aufenthaltspapier? Dann fragen Sie zuerst eine unabhängige Beratungsstelle. Sie hilft Ihnen auch bei der Anmeldung des Kindes.
    .step-1 = Fragen Sie eine Beratungsstelle, welche Schule oder Ausbildung passt.
    .step-2 = Melden Sie Ihr Kind mit dieser Hilfe bei der Schule an.
    .step-3 = Fragen Sie nach einem Praktikum: Das ist eine kurze Zeit zum Ausprobieren.
    .bring = Zeugnisse. Für ein Kind auch den Impfausweis: das Heft über die Impfungen.
    .whom = Jugendmigrationsdienst (JMD) für junge Menschen von 12 bis 26. Migrationsberatung (MBE) für Eltern.

# keep: Kita, Jugendamt, Geburtsurkunde, Impfausweis, MBE
topic-kita =
    Kita, Kinderbetreuung

    In der Kita spielen und lernen kleine Kinder. Eltern können in dieser Zeit arbeiten oder Deutsch lernen. In der Tagespflege betreut eine Person wenige Kinder, oft zu Hause.

    Haben Sie kein Aufenthaltspapier? Dann ist eine unabhängige Beratungsstelle zuerst sicherer. Plätze vermittelt oft das Jugendamt. Das ist das Amt für Kinder und Familien.
    .step-1 = Melden Sie Ihr Kind früh an, gern bei mehreren Kitas.
    .step-2 = Fragen Sie eine Beratungsstelle, wer an Ihrem Ort die Plätze vergibt.
    .step-3 = Fragen Sie dabei nach den Kosten und nach einer Ermäßigung.
    .bring = Geburtsurkunde und Impfausweis des Kindes. Der Impfausweis ist das Heft über die Impfungen.
    .whom = Die Kita selbst oder die Migrationsberatung (MBE).

work-kind =
    Suchen Sie Arbeit, oder fragen Sie nach der Erlaubnis? Oder geht es um Ihre Rechte, zum Beispiel um Lohn?
    .name = Thema bei der Arbeit
    .work = Arbeit, Erlaubnis
    .labour = Rechte bei der Arbeit

# keep: Erwerbstätigkeit, Agentur für Arbeit, Jobcenter, MBE, JMD
topic-work =
    Arbeit und Erlaubnis

    Auf vielen Aufenthaltspapieren steht ein Satz zur Arbeit. Darin steht oft das Wort Erwerbstätigkeit. Es bedeutet: arbeiten und Geld verdienen. Manchmal ist zuerst eine Erlaubnis nötig.

    Haben Sie kein Aufenthaltspapier? Dann ist eine unabhängige Beratungsstelle zuerst sicherer. Bei der Suche helfen die Agentur für Arbeit und das Jobcenter. Das sind Ämter für Arbeit.
    .step-1 = Suchen Sie auf Ihrem Papier den Satz zur Arbeit.
    .step-2 = Zeigen Sie diesen Satz einer Beratungsstelle, bevor Sie anfangen.
    .step-3 = Schreiben Sie auf, was Sie können und gern tun.
    .bring = Aufenthaltspapier, Zeugnisse, Lebenslauf, falls vorhanden. Der Lebenslauf nennt Schule und Arbeit.
    .whom = Migrationsberatung (MBE), Jugendmigrationsdienst (JMD, 12 bis 26) oder Faire Integration. Faire Mobilität berät Menschen aus der EU.

# keep: Arbeitsvertrag, Kündigung
topic-labour =
    Rechte bei der Arbeit

    Rechte bei der Arbeit gelten für alle Menschen, die hier arbeiten. Es geht zum Beispiel um Lohn, Pausen, Urlaub oder Krankheit. Der Arbeitsvertrag nennt die Regeln Ihrer Arbeit. Eine Kündigung beendet die Arbeit.

    Nimmt Ihnen jemand den Pass ab? Zwingt Sie jemand? Dann drücken Sie „Hilfe jetzt“.
    .step-1 = Schreiben Sie jeden Tag auf, wann Sie arbeiten.
    .step-2 = Fragen Sie eine Beratungsstelle, bevor Sie etwas unterschreiben.
    .step-3 = Zeigen Sie eine Kündigung heute einer Beratungsstelle.
    .bring = Arbeitsvertrag, Lohnzettel, Nachrichten vom Betrieb. Ein Lohnzettel zeigt Stunden und Lohn.
    .whom = Faire Integration berät Menschen von außerhalb der EU. Faire Mobilität berät Menschen aus der EU.

# Gruppe: Papiere und Bleiben.

group-papers =
    Papiere und Bleiben

    Hier geht es um Ihr Papier und um das Leben in Deutschland. Eine Klage bedeutet: Ein Gericht prüft einen Bescheid. Familiennachzug bedeutet: Die Familie kommt nach Deutschland.

    Was passt zu Ihrer Frage?
    .name = Thema
    .res = Aufenthalt
    .asyl = Asyl, Bescheid, Klage
    .spaet = Spätaussiedler
    .famreu = Familiennachzug
    .papers = Ausweis, Pass, Urkunden

# keep: Aufenthaltserlaubnis, Fiktionsbescheinigung, Duldung, Ausländerbehörde, MBE, JMD
topic-res =
    Aufenthalt

    Hier geht es um das Papier, mit dem Sie in Deutschland leben. Es heißt zum Beispiel Aufenthaltserlaubnis, Fiktionsbescheinigung oder Duldung. Die Fiktionsbescheinigung gilt, bis über einen Antrag entschieden ist. Eine Duldung bedeutet: Die Abschiebung ist zurzeit ausgesetzt.

    Haben Sie kein Papier? Dann ist eine unabhängige Beratungsstelle zuerst sicherer. Viele Ämter melden Daten an die Ausländerbehörde. Das ist das Amt für Aufenthaltspapiere.
    .step-1 = Sehen Sie nach, bis wann Ihr Papier gilt.
    .step-2 = Sprechen Sie früh mit einer Beratungsstelle, am besten vor diesem Datum.
    .step-3 = Stellen Sie Ihren Antrag mit dieser Hilfe, und behalten Sie eine Kopie.
    .bring = Ihr Aufenthaltspapier und alle Briefe dazu. Sie können auch ohne Papiere kommen.
    .whom = Migrationsberatung (MBE) für Erwachsene. Jugendmigrationsdienst (JMD) für junge Menschen von 12 bis 26.

# keep: Asylverfahren, BAMF, Bescheid, Klage, Asylverfahrensberatung
topic-asyl =
    Asyl, Bescheid, Klage

    Haben Sie keine Papiere? Dann ist eine unabhängige Beratungsstelle zuerst sicherer, vor jedem Amt.

    Im Asylverfahren prüft ein Bundesamt Ihren Antrag auf Schutz. Dieses Amt heißt BAMF. Seine Entscheidung kommt als Brief: Das ist der Bescheid. Eine Klage bedeutet: Ein Gericht prüft den Bescheid.

    Ein gelber Umschlag ist wichtig. Das Datum auf dem Umschlag zählt. Die Regeln ändern sich oft.

    Droht jetzt eine Abschiebung? Dann drücken Sie „Hilfe jetzt“.
    .step-1 = Heben Sie Brief und Umschlag zusammen auf.
    .step-2 = Zeigen Sie beides heute einer Beratungsstelle oder einer Anwältin oder einem Anwalt.
    .step-3 = Fragen Sie vor jedem Termin im Verfahren, wie Sie sich vorbereiten können.
    .bring = Brief und Umschlag, Ihr Papier aus dem Asylverfahren, frühere Briefe.
    .whom = Asylverfahrensberatung: Sie ist kostenlos und freiwillig. Auch die Flüchtlingsberatung an Ihrem Ort hilft.

# keep: Spätaussiedler, BVFG, Aufnahmebescheid, Registrierschein, MBE, JMD
topic-spaet =
    Spätaussiedler

    Für Spätaussiedler und ihre Familien gibt es ein eigenes Gesetz. Es heißt kurz BVFG. Der Aufnahmebescheid ist die Zusage für die Aufnahme in Deutschland. Der Registrierschein zeigt, dass Sie hier als Spätaussiedler erfasst sind.

    Die Beratung hilft auch Ehepartnern, Kindern und Enkeln. Es geht zum Beispiel um Sprache, Arbeit, Wohnung und Anträge.
    .step-1 = Legen Sie alle Papiere zur Aufnahme zusammen.
    .step-2 = Fragen Sie eine Beratungsstelle nach den nächsten Anträgen.
    .step-3 = Fragen Sie dort auch nach einem Deutschkurs.
    .bring = Aufnahmebescheid, Registrierschein und Ausweis, falls Sie das haben.
    .whom = Migrationsberatung (MBE) für Erwachsene. Jugendmigrationsdienst (JMD) für junge Menschen von 12 bis 26.

# keep: Familiennachzug, Visum, MBE, JMD
topic-famreu =
    Familiennachzug

    Familiennachzug bedeutet: Ehepartner, Kinder oder Eltern kommen zu Ihnen nach Deutschland. Meist braucht Ihre Familie dafür ein Visum. Das ist eine Erlaubnis für die Einreise.

    Die Regeln hängen von Ihrem Aufenthaltspapier ab. Für manche Papiere ist der Nachzug zurzeit ausgesetzt. Fragen Sie deshalb früh eine Beratungsstelle.

    Haben Sie selbst kein Papier? Dann ist eine unabhängige Beratungsstelle zuerst sicherer, vor jedem Amt.
    .step-1 = Schreiben Sie auf: Wer möchte kommen? In welchem Land lebt die Person?
    .step-2 = Sprechen Sie mit einer Beratungsstelle, bevor Sie einen Antrag stellen.
    .step-3 = Sammeln Sie Urkunden der Familie, zum Beispiel über Heirat und Geburt.
    .bring = Ihr Aufenthaltspapier, Urkunden der Familie, Briefe vom Amt, falls vorhanden.
    .whom = Migrationsberatung (MBE) für Erwachsene. Jugendmigrationsdienst (JMD) für junge Menschen von 12 bis 26.

# keep: Ausweis, Pass, Geburtsurkunde, Standesamt, MBE, JMD
topic-papers =
    Ausweis, Pass, Urkunden

    Ein Ausweis oder Pass zeigt, wer Sie sind. Eine Geburtsurkunde zeigt, wann und wo Sie geboren sind.

    Haben Sie kein Aufenthaltspapier? Dann ist eine unabhängige Beratungsstelle zuerst sicherer, vor jedem Amt.

    Den Pass stellt meist Ihr Herkunftsland aus. Das Standesamt schreibt Urkunden über Geburt, Heirat und Tod in Deutschland.

    Haben Sie Asyl oder Schutz beantragt? Dann sprechen Sie vor einem Besuch bei der Botschaft mit einer Beratungsstelle.
    .step-1 = Suchen Sie jedes alte Papier, auch Kopien und Fotos.
    .step-2 = Fragen Sie eine Beratungsstelle, welche Stelle das neue Papier ausstellt.
    .step-3 = Bitten Sie um eine Bestätigung, dass Sie den Antrag gestellt haben.
    .bring = Jedes alte Papier. Bei Verlust auch die Meldung bei der Polizei, falls Sie diese haben.
    .whom = Migrationsberatung (MBE) für Erwachsene. Jugendmigrationsdienst (JMD) für junge Menschen von 12 bis 26.

# Gruppe: Gesundheit, Familie und Sorgen.

group-health-family =
    Gesundheit, Familie, Sorgen

    Über diese Themen zu sprechen, ist manchmal schwer. Sie entscheiden, was Sie sagen. Sind Sie in Gefahr? Dann drücken Sie „Hilfe jetzt“.

    Was passt zu Ihrer Frage?
    .name = Thema
    .health = Gesundheit, Arzt
    .ment = Seele und Stress
    .fam = Familie, Kinder
    .addict = Sucht
    .disc = Rassismus

# keep: Krankenversicherung, Behandlungsschein, MBE
topic-health =
    Gesundheit

    Die Krankenversicherung zahlt meist für Arzt und Krankenhaus. Dafür bekommen Sie eine Karte. Manche Menschen bekommen stattdessen einen Behandlungsschein. Das ist ein Papier vom Amt für den Arztbesuch.

    Haben Sie kein Aufenthaltspapier? Dann ist eine unabhängige Beratungsstelle zuerst sicherer, vor jedem Amt. Im Notfall suchen Sie sofort Hilfe, auch ohne Papiere. Drücken Sie dann „Hilfe jetzt“.
    .step-1 = Rufen Sie eine Arztpraxis an, und bitten Sie um einen Termin.
    .step-2 = Fragen Sie nach einem Menschen, der übersetzt.
    .step-3 = Nehmen Sie zum Übersetzen einen Erwachsenen mit, kein Kind.
    .bring = Karte der Krankenversicherung oder Behandlungsschein, Liste Ihrer Medikamente.
    .whom = Eine Arztpraxis. Bei Fragen zur Versicherung: Migrationsberatung (MBE).

# keep: MBE, JMD
topic-ment =
    Seele und Stress

    Nach schweren Erlebnissen schlafen viele Menschen schlecht oder haben Angst. Auch Warten und Sorgen machen müde. Das ist keine Schwäche. Sie können darüber sprechen, in Ihrer eigenen Zeit. Niemand verlangt die ganze Geschichte.

    Eine psychosoziale Beratung hört zu und sucht mit Ihnen den nächsten Schritt.

    Wenn Sie nicht mehr leben möchten, sind Sie nicht allein. Drücken Sie dann bitte „Hilfe jetzt“. Dort finden Sie sofort Menschen, die zuhören.
    .step-1 = Erzählen Sie einem Menschen davon, dem Sie vertrauen.
    .step-2 = Fragen Sie eine Beratungsstelle nach einem Ort für Gespräche.
    .step-3 = Sagen Sie, ob Sie lieber mit einer Frau oder einem Mann sprechen.
    .bring = Nichts. Sie können einfach kommen.
    .whom = Migrationsberatung (MBE) oder Jugendmigrationsdienst (JMD, 12 bis 26). Auch eine Arztpraxis kann helfen.

# keep: Schwangerenberatung, Erziehungsberatung, Jugendamt
topic-fam =
    Familie, Schwangerschaft, Erziehung

    Familien haben oft viele Fragen. Die Schwangerenberatung hilft vor und nach der Geburt. Sie ist vertraulich. Die Erziehungsberatung hilft Eltern und Kindern, zum Beispiel bei Streit.

    Haben Sie kein Aufenthaltspapier? Dann ist eine unabhängige Beratungsstelle zuerst sicherer. Auch das Jugendamt hilft. Das ist das Amt für Kinder und Familien.

    Schlägt oder bedroht Sie jemand? Ist ein Kind in Gefahr? Dann drücken Sie „Hilfe jetzt“.
    .step-1 = Überlegen Sie, welche Frage heute am wichtigsten ist.
    .step-2 = Wählen Sie eine Beratungsstelle, der Sie vertrauen.
    .step-3 = Fragen Sie nach einem Menschen zum Übersetzen, damit kein Kind übersetzt.
    .bring = Zuerst nichts. Später helfen Ausweis, Mutterpass oder Geburtsurkunde. Der Mutterpass ist das Heft zur Schwangerschaft.
    .whom = Schwangerenberatung, Erziehungsberatung oder Migrationsberatung an Ihrem Ort.

# keep: Suchtberatung
topic-addict =
    Sucht

    Sucht bedeutet: Es fällt schwer, mit etwas aufzuhören. Das können Alkohol, Drogen, Medikamente oder Spiele um Geld sein. Sucht ist eine Krankheit, keine Schuld. Die Suchtberatung hört zu und sucht mit Ihnen einen Weg. Auch Angehörige können dort fragen.

    Ist ein Mensch bewusstlos, oder atmet er schlecht? Dann drücken Sie „Hilfe jetzt“.
    .step-1 = Sprechen Sie mit einem Menschen, ohne alles zu erzählen.
    .step-2 = Fragen Sie nach einer Suchtberatung in Ihrer Sprache.
    .step-3 = Fragen Sie einen Arzt, bevor Sie plötzlich aufhören.
    .bring = Nichts. Sie können einfach kommen.
    .whom = Suchtberatung an Ihrem Ort. Eine Beratungsstelle hilft Ihnen bei der Suche.

# keep: Diskriminierung, Antidiskriminierungsberatung
topic-disc =
    Rassismus, Diskriminierung

    Diskriminierung bedeutet: Jemand behandelt Sie schlechter, zum Beispiel wegen Herkunft, Sprache oder Religion. Das kann in der Arbeit, bei der Wohnungssuche oder im Amt geschehen. Sie tragen daran keine Schuld.

    Die Antidiskriminierungsberatung hört zu und erklärt, was möglich ist. Sie entscheiden, was danach passiert.

    Greift Sie jemand an, oder bedroht Sie jemand? Dann drücken Sie „Hilfe jetzt“.
    .step-1 = Schreiben Sie auf, was wann und wo geschehen ist.
    .step-2 = Heben Sie Beweise auf, zum Beispiel Briefe und Nachrichten.
    .step-3 = Sprechen Sie bald mit einer Beratungsstelle.
    .bring = Ihre Notizen und alles, was Sie aufgehoben haben.
    .whom = Antidiskriminierungsberatung oder die Migrationsberatung an Ihrem Ort.

# Gruppe: Geld, Wohnung und Briefe.

group-money-home =
    Geld, Wohnung, Briefe

    Sozialleistungen sind Geld oder Hilfe vom Staat. Eine Behörde ist ein Amt.

    Was passt zu Ihrer Frage?
    .name = Thema
    .ben = Sozialleistungen
    .money = Geld, Schulden, Konto
    .hous = Wohnen
    .auth = Behörden, Briefe
    .daily = Alltag und Ort

# keep: Alg II, Bürgergeld, Grundsicherungsgeld, Bescheid, Jobcenter, MBE, JMD
topic-ben =
    Sozialleistungen

    Sozialleistungen sind Geld oder Hilfe vom Staat. Beispiele: für Familien, bei wenig Geld oder ohne Arbeit. Ein Name hat sich oft geändert: Alg II, Bürgergeld, Grundsicherungsgeld.

    Welches Amt hilft, hängt auch von Ihrem Papier ab. Haben Sie keines? Dann ist eine unabhängige Beratungsstelle zuerst sicherer. Oft ist das Jobcenter zuständig, manchmal das Sozialamt. Das Jobcenter hilft bei Arbeit und Geld, das Sozialamt in anderen Notlagen.
    .step-1 = Fragen Sie früh, denn viele Leistungen beginnen erst mit dem Antrag.
    .step-2 = Lassen Sie sich beim Antrag helfen, und behalten Sie eine Kopie.
    .step-3 = Zeigen Sie eine Ablehnung heute einer Beratungsstelle.
    .bring = Den letzten Bescheid (Brief mit Entscheidung), Kontoauszüge, Papiere zur Miete.
    .whom = Migrationsberatung (MBE) für Erwachsene. Jugendmigrationsdienst (JMD) für junge Menschen von 12 bis 26.

# keep: Schuldnerberatung, Mahnung, Basiskonto, MBE
topic-money =
    Geld, Schulden, Konto

    Viele Menschen haben Sorgen mit Geld oder Verträgen. Schulden sind Geld, das Sie noch zahlen sollen. Eine Mahnung ist ein Brief, der an eine Zahlung erinnert. Die Schuldnerberatung hilft, Schulden zu ordnen.

    Ein Basiskonto ist ein einfaches Konto bei einer Bank. Fragen Sie danach, wenn Sie kein Konto haben.
    .step-1 = Sammeln Sie alle Briefe, auch die ungeöffneten.
    .step-2 = Zahlen Sie zuerst Miete und Strom, wenn das Geld nicht reicht.
    .step-3 = Unterschreiben Sie nichts Neues, bevor Sie beraten wurden.
    .bring = Alle Briefe, Verträge und Kontoauszüge, auch ungeordnet.
    .whom = Schuldnerberatung an Ihrem Ort oder die Migrationsberatung (MBE).

bed-tonight =
    Ich frage das zuerst, damit Sie heute sicher sind. Sie brauchen nicht zu antworten.

    Haben Sie heute Nacht ein Bett?
    .yes = Ja
    .no = Nein
    .unsaid = Möchte ich nicht sagen

# keep: Mietvertrag, Nebenkosten, Wohnungsamt, WBS, MBE
topic-hous =
    Wohnen

    Eine Wohnung zu finden, braucht oft viel Geduld. Der Mietvertrag nennt die Regeln und die Kosten. Nebenkosten sind zum Beispiel Wasser und Heizung. Ein WBS ist ein Papier für günstige Wohnungen.

    Haben Sie kein Aufenthaltspapier? Dann ist eine unabhängige Beratungsstelle zuerst sicherer. Den WBS gibt es meist beim Wohnungsamt. Das ist das Amt für Wohnungen.

    Haben Sie bald kein Bett mehr? Dann drücken Sie „Hilfe jetzt“.
    .step-1 = Fragen Sie eine Beratungsstelle nach Hilfe bei der Suche.
    .step-2 = Zahlen Sie kein Geld für eine Wohnung, die Sie nicht gesehen haben.
    .step-3 = Zeigen Sie einen Brief über eine Kündigung heute einer Beratungsstelle.
    .bring = Mietvertrag, Briefe zur Wohnung, Ausweis und Papiere über Ihr Geld, falls vorhanden.
    .whom = Migrationsberatung (MBE) oder eine andere soziale Beratungsstelle an Ihrem Ort.

# keep: Bescheid, Frist, Formular, MBE, JMD
topic-auth =
    Behörden, Briefe, Formulare

    Eine Behörde ist ein Amt. Ein Bescheid ist ein Brief mit einer Entscheidung. Eine Frist ist ein Datum, bis zu dem Sie antworten können. Ein Formular ist ein Blatt mit Fragen.

    Haben Sie kein Aufenthaltspapier? Dann fragen Sie zuerst eine unabhängige Beratungsstelle, vor jedem Amt.

    Haben Sie ein Datum verpasst? Das passiert vielen. Rufen Sie heute dort an, und heben Sie einen Beweis auf.
    .step-1 = Suchen Sie im Brief das Datum und den Namen des Amtes.
    .step-2 = Zeigen Sie den Brief mit Umschlag heute einer Beratungsstelle.
    .step-3 = Bitten Sie um Hilfe beim Ausfüllen, und behalten Sie eine Kopie.
    .bring = Den Brief und den Umschlag, dazu Ausweis oder Aufenthaltspapier.
    .whom = Migrationsberatung (MBE) für Erwachsene. Jugendmigrationsdienst (JMD) für junge Menschen von 12 bis 26.

# keep: Anmeldung, Wohnungsgeberbestätigung, Meldeamt, MBE
topic-daily =
    Alltag und Ort

    Hier geht es um das tägliche Leben: Einkaufen, Bus, Müll, Nachbarn, Vereine. Ein Verein ist eine Gruppe mit einem gemeinsamen Ziel.

    Nach einem Umzug ist die Anmeldung wichtig. Dabei nennen Sie dem Amt Ihre neue Adresse. Haben Sie kein Aufenthaltspapier? Dann ist eine unabhängige Beratungsstelle zuerst sicherer. Die Anmeldung geschieht beim Meldeamt. Das ist das Amt für Adressen.
    .step-1 = Bitten Sie um eine Wohnungsgeberbestätigung: Darin bestätigt der Vermieter Ihren Einzug.
    .step-2 = Fragen Sie beim Meldeamt nach einem Termin.
    .step-3 = Fragen Sie nach Menschen, die Neue am Ort begleiten.
    .bring = Für die Anmeldung: Ausweis oder Pass und die Wohnungsgeberbestätigung.
    .whom = Die Gemeinde, das Rathaus oder die Migrationsberatung (MBE).

daily-menu =
    In manchen Orten in Hessen begleitet ein Mensch Neue im Alltag. Diese Person kennt den Ort und die Ämter.

    Möchten Sie danach suchen?
    .guide = Ansprechperson im Ort
    .on = Nein, weiter

daily-allocated =
    Ein Amt hat manche Menschen hierher geschickt. Manche Hilfe im Ort ist für sie. Deshalb frage ich.

    Hat ein Amt bestimmt, dass Sie in diesem Ort wohnen?
    .name = Vom Amt geschickt
    .yes = Ja
    .no = Nein

# keep: Kommunale Integrationsguides
daily-guide =
    In Ihrem Ort gibt es eine Ansprechperson. Das Angebot heißt Kommunale Integrationsguides. Diese Menschen begleiten Neue beim Ankommen. Wenn nötig, kommt jemand zum Übersetzen dazu. Sie können Ihnen wahrscheinlich helfen.

# keep: MBE, JMD
daily-guide-other =
    Ansprechperson im Ort

    Für Ihren Ort ist hier noch keine feste Ansprechperson eingetragen. Trotzdem gibt es Hilfe. Beratungsstellen kennen oft Menschen, die Neue im Alltag begleiten. Auch Vereine und Ehrenamtliche helfen. Ehrenamtliche sind Menschen, die freiwillig mithelfen.
    .step-1 = Fragen Sie eine Beratungsstelle nach Begleitung im Alltag.
    .step-2 = Fragen Sie nach einem Sprachcafé oder Treffpunkt in der Nähe.
    .bring = Nichts. Sie können auch ohne Papiere kommen.
    .whom = Migrationsberatung (MBE) für Erwachsene. Jugendmigrationsdienst (JMD) für junge Menschen von 12 bis 26.

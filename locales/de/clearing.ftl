### Clearing: at most six questions, each can be skipped.

clearing-intro =
    Ich stelle Ihnen ein paar kurze Fragen. So finde ich eine Beratungsstelle, die zu Ihnen passt.

    Sie können jede Frage überspringen. Hier wird nichts über Sie entschieden.

clearing-place =
    So finde ich Beratung in Ihrer Nähe.

    In welchem Ort leben Sie?
    .name = Ort

clearing-age =
    Manche Stellen beraten nur Jugendliche, andere nur Erwachsene. Ihr Geburtsdatum brauche ich nicht.

    Wie alt sind Sie?
    .child = Unter 12 Jahre
    .young = 12 bis 26 Jahre
    .adult = 27 Jahre oder älter
    .name = Alter

# keep: Duldung, Aufenthaltserlaubnis, Spätaussiedler
clearing-paper =
    Für verschiedene Papiere gibt es verschiedene Beratung. Es reicht, wenn Sie die Art wählen.

    „Aufenthalt“ heißt: Sie haben zum Beispiel eine Aufenthaltserlaubnis. „Asyl“ heißt: Sie haben ein Papier aus dem Asyl oder eine Duldung. Spätaussiedler haben einen Registrierschein oder eine Bescheinigung.

    Welches Papier haben Sie?
    .asylum = Asyl oder Duldung
    .permit = Aufenthalt
    .eu = EU-Ausweis
    .spaet = Spätaussiedler
    .other = Anderes oder keines
    .name = Papier

# keep: Ankunftsnachweis, Aufenthaltsgestattung, Duldung
clearing-kind-asylum =
    Das deutsche Wort steht auf Ihrem Papier.

    Welches Wort sehen Sie?
    .arrival = Ankunftsnachweis
    .gestattung = Aufenthaltsgestattung
    .duldung = Duldung
    .name = Art des Papiers

# keep: Fiktionsbescheinigung, Niederlassungserlaubnis, § 24, § 25
clearing-kind-permit =
    Auf dem Papier steht oft eine Zahl mit dem Zeichen §. § 24 haben viele Menschen aus der Ukraine. § 25 steht oft für Schutz nach dem Asyl.

    Eine Fiktionsbescheinigung gilt für die Zeit, in der das Amt noch entscheidet. Eine Niederlassungserlaubnis gilt ohne Ende.

    Was steht auf Ihrem Papier?
    .ukraine = § 24 (Ukraine)
    .protection = § 25 (Schutz)
    .permit-other = Andere Erlaubnis
    .fiktion = Fiktionsbescheinigung
    .niederlassung = Niederlassungserlaubnis
    .name = Art des Papiers

# keep: Visum
clearing-kind-other =
    Beratung gibt es auch für Menschen ohne Papier. Ein Visum ist ein Papier für die Einreise oder einen Besuch.

    Was passt zu Ihnen?
    .visa = Visum / im Ausland
    .german = Deutscher Ausweis
    .none = Keines / sage ich nicht
    .name = Art des Papiers

clearing-stay =
    Manche Beratung ist vor allem für die ersten 3 Jahre da. Die Zeit zählt ab der Einreise oder ab Ihrem jetzigen Aufenthalt. Es gilt die kürzere Zeit.

    Wie lange ist das her?
    .short = Weniger als 3 Jahre
    .long = 3 Jahre oder länger
    .name = Zeit in Deutschland

# keep: Integrationskurs, Verpflichtung
clearing-obliged =
    Ein Integrationskurs ist ein Kurs für Deutsch und für das Leben hier. Manchmal schickt eine Behörde einen Brief mit dem Wort Verpflichtung. Dann ist der Kurs für Sie Pflicht.

    Haben Sie so einen Brief bekommen?
    .yes = Ja
    .no = Nein
    .name = Pflicht zum Kurs

### Termine: wie sie heißen, und was man mitbringt.

# Labels of buttons, and neutral: others may read them.
appointment-titles = Termine
    .first-talk = Erstgespräch
    .talk = Beratung
    .forms = Hilfe mit Formularen
    .papers = Fragen zu Papieren
    .job-search = Hilfe bei Arbeitssuche
    .family = Familie
    .group = Gruppe

# keep: Bescheid, Anmeldung
appointment-bring = Bitte bringen Sie mit:
    .letter = den Brief mit Umschlag
    .id = Ausweis oder Pass
    .residence-paper = Ihr Papier zum Aufenthalt
    .last-decision = den letzten Bescheid
    .registration = die Anmeldung der Wohnung
    .insurance-card = die Versichertenkarte
    .course-papers = Papiere von Kurs oder Schule
    .nothing = Sie brauchen nichts mitzubringen.
    .no-papers = Kommen Sie auch ohne Papiere.

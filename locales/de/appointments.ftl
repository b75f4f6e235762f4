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

### Einen Termin suchen, behalten, ändern.

booking-office = Bei welcher Stelle möchten Sie einen Termin?
booking-type = Was für einen Termin möchten Sie?
booking-day = An welchem Tag?
    .later = Spätere Tage
    .interpreter = Dort spricht niemand { $language }. Das Gespräch ist auf Deutsch. Sie können sich Dolmetschen wünschen.
booking-time = Um wie viel Uhr? { $date }
    .later = Spätere Zeiten
    .days = Anderer Tag
booking-confirm = Das wäre Ihr Termin:
    .asks = Die Stelle sagt danach Ja oder Nein.
    .consent = Mit „Ja“ stimmen Sie zu: Die Stelle liest Tag, Zeit und Ihre Wünsche. Sie können jederzeit absagen.
    .held = Ich halte diese Zeit 10 Minuten für Sie frei.
    .question = Passt das so?
    .remind = Ja, mit Erinnerung
    .plain = Ja, ohne Erinnerung
    .yes = Ja, neue Zeit nehmen
    .wish = Dolmetschen
    .time = Andere Zeit
# $language ist die Sprache der Ratsuchenden.
booking-wish =
    Wer soll dolmetschen? Ihre Sprache: { $language }.

    Das machen immer Erwachsene mit Schweigepflicht, nie Kinder. Der Wunsch gilt nur für diesen Termin. Versprechen kann ich ihn nicht.
    .woman = Eine Frau
    .man = Ein Mann
    .any = Egal wer
    .apart = Niemand aus dem Umfeld
    .not-apart = ✓ Nicht aus dem Umfeld
    .none = Ohne Dolmetschen
booking-wished = Wunsch
    .woman = Wunsch: Eine Frau dolmetscht, { $language }.
    .man = Wunsch: Ein Mann dolmetscht, { $language }.
    .any = Wunsch: Dolmetschen, { $language }.
    .apart = Niemand aus dem eigenen Umfeld.
booking-news = Ihr Termin
    .booked = Ihr Termin steht fest.
    .requested = Ihre Anfrage ist bei der Stelle. Der Termin gilt erst, wenn die Stelle Ja sagt. Ich schreibe Ihnen dann hier.
    .accepted = Die Stelle hat Ja gesagt. Ihr Termin steht fest.
    .moved = Ihr Termin hat eine neue Zeit.
    .cancelled = Ihr Termin ist abgesagt. Danke, dass Sie Bescheid geben.
    .by-office = Die Stelle muss diesen Termin leider absagen. Möchten Sie eine neue Zeit?
    .unanswered = Die Stelle hat noch nicht zugesagt. Dieser Termin gilt deshalb nicht. Möchten Sie eine andere Zeit?
    .chosen = Danke.
booking-parts = Termin
    .german = Auf Deutsch:
    .phone = Das Gespräch ist am Telefon.
    .video = Das Gespräch ist per Video.
    .calendar = Termin
booking-taken = Diese Zeit ist gerade vergeben worden. Das tut mir leid. Diese Zeiten sind frei:
    .lapsed = Ich kann diese Zeit nicht länger freihalten. Diese Zeiten sind frei:
booking-none = Im Moment ist keine Zeit frei.
    .phone = Sie können auch anrufen: { $phone }
    .queue = Auf die Warteliste
    .person = Eine Person bitte
booking-limit = Mehr Termine sind hier im Moment nicht möglich. Sagen Sie einen ab, dann ist wieder Platz.
booking-queue = Sie stehen auf der Warteliste. Wird eine Zeit frei, schreibe ich Ihnen.
    .known = Sie stehen schon auf der Warteliste. Ihr Platz bleibt.
    .offer = Eine Zeit ist frei geworden: { $when }. Ich halte sie für Sie frei bis: { $until }.
    .take = Diese Zeit ansehen
    .decline = Passt nicht
    .declined = Gut. Sie bleiben auf der Warteliste.
    .leave = Warteliste verlassen
    .left = Gut. Sie stehen auf keiner Warteliste mehr.
    .ended = Ich schreibe Ihnen nicht mehr wegen freier Zeiten. Sie können jederzeit neu suchen.
booking-buttons = Termin
    .come = Ich komme
    .cancel = Ich kann nicht
    .move = Neue Zeit
    .late = Ich komme später
    .file = Für den Kalender
    .stop = Nicht mehr erinnern
    .stop-all = Nie mehr erinnern
    .mine = Meine Termine
    .again = Zeit suchen
    .own = Eigener Termin
    .delete = Löschen
booking-mine = Ihre Termine:
    .none = Sie haben hier keinen Termin.
    .booked = Der Termin steht fest.
    .requested = Die Stelle hat noch nicht Ja gesagt.
    .confirmed = Sie haben gesagt: Ich komme.
    .over = Dieser Termin ist vorbei oder abgesagt.
booking-come = Danke. Es ist notiert, dass Sie kommen.
    .leave = Wann gehen Sie los? Planen Sie etwas mehr Zeit ein.
booking-late = Danke. Ich habe der Stelle geschrieben, dass Sie später kommen.
booking-cancel = Möchten Sie diesen Termin absagen? { $when }
    .yes = Ja, absagen
    .move = Neue Zeit
    .keep = Nein, behalten
booking-cut-off = Für eine Änderung hier ist es zu spät. Bitte rufen Sie die Stelle an.
    .phone = Für eine Änderung hier ist es zu spät. Bitte rufen Sie an: { $phone }
    .elsewhere = Diesen Termin hat die Stelle selbst gemacht. Ich schreibe ihr, dass Sie eine neue Zeit möchten.
booking-over = Diesen Termin gibt es so nicht mehr.
booking-stopped = Gut. An diesen Termin erinnere ich nicht mehr. Der Termin bleibt.
    .all = Gut. Ich erinnere Sie an keinen Termin mehr. Ihre Termine bleiben.
# Steht auf dem gesperrten Telefon: kein Thema, kein Name der Stelle.
booking-reminder = Erinnerung
    .today = Erinnerung: heute, { $time }.
    .tomorrow = Erinnerung: morgen, { $time }.
    .on = Erinnerung: { $when }.
    .missed = Der Termin hat nicht geklappt. Das kann passieren. Möchten Sie eine neue Zeit?
booking-own =
    Ich erinnere Sie an einen Termin, den Sie woanders haben. Ich speichere nur Name, Tag und Uhrzeit. Danach lösche ich alles.

    Wie soll er heißen? Andere können das auf Ihrem Telefon lesen.
    .label = Wie soll der Termin heißen?
    .day = An welchem Tag ist er? Schreiben Sie zum Beispiel: 24. Dezember
    .day-again = Diesen Tag habe ich nicht verstanden. Schreiben Sie zum Beispiel: 24. Dezember
    .past = Diese Zeit ist vorbei oder sehr weit weg. Welcher Tag ist es?
    .time = Um wie viel Uhr? Schreiben Sie zum Beispiel: 14:30
    .time-again = Diese Zeit habe ich nicht verstanden. Schreiben Sie zum Beispiel: 14:30
    .right = Soll ich Sie daran erinnern?
    .yes = Ja, erinnern
    .again = Noch einmal neu
    .done = Gut. Ich erinnere Sie vorher.
    .too-near = Gut, ich habe ihn notiert. Für eine Erinnerung ist er zu nah.
    .deleted = Der Termin ist gelöscht. Ich erinnere nicht mehr daran.

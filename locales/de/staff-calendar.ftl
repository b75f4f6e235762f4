### Texte für Mitarbeitende: Termine, geschlossene Tage, Kalender. Es gibt sie auf Deutsch und Englisch.

staff-appointments = Termine. Ein Knopf zeigt mehr:
    .no-case = ohne Fall
    .more = und { $number } weitere
staff-appointments-none = Keine Termine in dieser Zeit.
staff-ways = Art
    .onsite = vor Ort
    .phone = Telefon
    .video = Video
staff-appointment-states = Stand
    .requested = angefragt
    .booked = gebucht
    .confirmed = kommt
    .attended = war da
    .missed = war nicht da
    .cancelled = abgesagt
    .taken = belegt
staff-appointment-buttons = Knöpfe
    .accept = Zusagen
    .decline = Nicht möglich
    .attended = War da
    .missed = War nicht da
    .move = Neue Zeit
    .off = Absagen
    .offsure = Ja, absagen
    .case = Zum Fall
staff-appointment = Termin
    .unreachable = Die Person ist nicht erreichbar. Sie hat den Bot gesperrt.
staff-appointment-gone = Diesen Termin gibt es nicht mehr.
staff-appointment-cancel = Wirklich absagen? Die Person erfährt es sofort und kann neu wählen.
staff-appointment-done = Erledigt
    .booked = Gut. Die Person weiß Bescheid.
    .confirmed = Gut. Die Person weiß Bescheid.
    .requested = Gut. Der Termin ist angefragt.
    .moved = Verschoben. Die Person weiß Bescheid.
    .cancelled = Abgesagt. Die Person weiß Bescheid.
    .attended = Gut, vermerkt.
    .missed = Gut, vermerkt. Wer Erinnerungen möchte, bekommt ein freundliches Wort.
    .taken = Gut.
staff-appointment-refused = Geht nicht
    .cancelled = Dieser Termin ist abgesagt.
    .begun = Das geht nur vor dem Beginn.
    .not-begun = Das geht erst nach dem Beginn.
    .state = Das geht bei diesem Termin gerade nicht.
staff-interpreter = Wunsch
    .woman = Wunsch: eine Frau dolmetscht ({ $language }).
    .man = Wunsch: ein Mann dolmetscht ({ $language }).
    .any = Wunsch: jemand dolmetscht ({ $language }).
    .apart = Bitte niemand aus der eigenen Gemeinschaft.
staff-which-type = { $code }: Welcher Termin?
staff-which-day = An welchem Tag? Tage ohne freie Zeit fehlen.
staff-which-time = { $day }: Um wie viel Uhr?
staff-no-time = Keine freie Zeit gefunden.
staff-time-taken = Diese Zeit ist nicht frei.
staff-offers-none = Ihre Stelle bietet hier keine Termine an.
staff-proposed = Vorschlag
    .sent = { $code }: 3 Zeiten sind angeboten. Gehalten ist keine.
    .booked = { $code }: Die Person hat gewählt: { $when }
staff-why = Warum nicht
    .past = Die Zeit ist vorbei.
    .staff-kind = Diese Art vergeben nur Mitarbeitende.
    .limit = Die Person hat schon so viele Termine, wie erlaubt sind.
    .notice = Das ist zu kurzfristig.
    .horizon = Das ist zu weit in der Zukunft.
    .closed = Der Tag ist geschlossen (appointments.yaml).
    .exception = Der Tag ist eine Ausnahme im Verzeichnis.
    .holiday = Ein Feiertag.
    .weekday = An diesem Wochentag ist nicht geöffnet.
    .outside-hours = Die Zeit liegt außerhalb der Öffnung.
    .off-grid = Zu dieser Minute beginnt kein Termin.
    .away = Die Stelle hat diese Zeit geschlossen.
    .language = Niemand dort spricht die Sprache.
    .absent = Wer in Frage kommt, ist nicht da.
    .busy = Wer in Frage kommt, hat einen anderen Termin.
    .full = Alle Plätze sind vergeben.
    .staff-seats = Die letzten Plätze vergeben nur Mitarbeitende.
    .no-offer = Diese Art gibt es nicht mehr.
    .free = Diese Zeit ist frei.
staff-closed = Geschlossen:
    .office = ganze Stelle
    .me = nur ich
    .colleague = eine Kollegin oder ein Kollege
    .how = Schließen: /closed 24.12. oder /closed 24.12.-2.1.
staff-closed-whom = { $days }: Für wen schließen?
staff-closed-done = { $days }: geschlossen. Neue Termine gibt es dann nicht.
staff-closed-odd = Das verstehe ich nicht. Zum Beispiel: /closed 24.12. oder /closed 24.12.-2.1.
staff-closed-gone = Diese Schließung gibt es nicht mehr.
staff-closed-undone = Wieder offen.
staff-closed-hit = { $number ->
        [one] Ein Termin liegt darin. Er bleibt, bis Sie absagen:
       *[other] { $number } Termine liegen darin. Sie bleiben, bis Sie absagen:
    }
staff-closed-told = { $number ->
        [0] Niemand war zu benachrichtigen.
        [one] Eine Person weiß Bescheid und kann neu wählen.
       *[other] { $number } Personen wissen Bescheid und können neu wählen.
    }
staff-closed-unreached = { $number ->
        [one] Eine Person ist nicht erreichbar. Sie hat den Bot gesperrt:
       *[other] { $number } Personen sind nicht erreichbar. Sie haben den Bot gesperrt:
    }
staff-conflicts = { $number ->
        [one] Ein Termin passt nicht mehr zu den Zeiten. Er bleibt, bis Sie ihn ändern:
       *[other] { $number } Termine passen nicht mehr zu den Zeiten. Sie bleiben, bis Sie sie ändern:
    }
staff-conflicts-none = Alle Termine passen zu den Zeiten.
staff-reminders = Erinnerungen
    .passed = Zuletzt geprüft: { $when }.
    .in-time = Keine Erinnerung ist überfällig.
    .overdue = Achtung: Eine Erinnerung ist seit { $when } fällig und nicht gesendet.
    .all-arrived = Alle Erinnerungen kamen an.
    .lost = Diese Erinnerungen kamen nicht an. Rufen Sie nur an, wenn die Nummer dafür gegeben wurde:
staff-feed = Kalender
    .title = Termin
    .name = Lotse
    .none = Ihre Termine in Ihrem Kalender: Ich mache Ihnen eine geheime Adresse. Darin stehen nur Zeiten und Fallnummern.
    .since = Sie haben eine geheime Adresse seit { $when }. Eine neue beendet die alte.
staff-feed-new = Ihre geheime Adresse. Ich zeige sie nur einmal. Wer sie hat, sieht Ihre Zeiten:
staff-feed-path = Ihre geheime Adresse, hinter der Adresse Ihres Lotse-Servers. Ich zeige sie nur einmal. Wer sie hat, sieht Ihre Zeiten:
staff-feed-ended = Die Adresse gilt nicht mehr.
staff-import = Import
    .how = Zeiten aus einem anderen Kalender: /calendar import https://… Übernommen wird nur, wann Sie belegt sind.
    .read = Ihr anderer Kalender wurde gelesen: { $when }
    .soon = Ihr anderer Kalender wird bald gelesen.
staff-import-taken = Gut. Ich lese den Kalender jede Stunde. Bitte löschen Sie Ihre Nachricht mit der Adresse.
staff-import-odd = Das ist keine Adresse, die ich lesen darf. Sie beginnt mit https://
staff-import-ended = Gut. Der andere Kalender zählt nicht mehr.
staff-import-faults = Fehler
    .unreachable = Ihr anderer Kalender ist nicht erreichbar. Die Zeiten von vorher gelten weiter.
    .refused = Der andere Kalender gibt nichts heraus. Bitte prüfen Sie die Adresse.
    .large = Der andere Kalender ist zu groß.
    .odd = Unter der Adresse steht kein Kalender.
    .partly = Einige Einträge Ihres anderen Kalenders konnte ich nicht lesen. Die anderen zählen.

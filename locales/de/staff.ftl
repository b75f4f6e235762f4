### Texte für Mitarbeitende: Warteschlange, Fälle, Profil. Es gibt sie auf Deutsch und Englisch.

staff-roles = Rollen
    .helper = Helferin oder Helfer
    .counsellor = Beratung
    .exit-counsellor = Ausstiegsberatung
    .coordinator = Koordination
    .admin = Verwaltung
    .operator = Betrieb
staff-topics = Themen
    .res = Aufenthalt
    .asyl = Asylverfahren
    .spaet = Spätaussiedler
    .famreu = Familiennachzug
    .papers = Ausweis, Pass, Urkunden
    .lang = Deutschkurs
    .recog = Anerkennung
    .edu = Schule, Ausbildung
    .kita = Kita
    .work = Arbeit
    .labour = Rechte bei der Arbeit
    .ben = Sozialleistungen
    .money = Geld, Schulden
    .hous = Wohnen
    .auth = Behörden, Briefe
    .daily = Alltag, Ort
    .health = Gesundheit
    .ment = Seele, Stress
    .fam = Familie
    .addict = Sucht
    .disc = Diskriminierung
    .vol = Ehrenamt
    .meet = Begegnung, Freizeit
    .prison = Nach der Haft
    .exiti = Gruppe verlassen (1)
    .exitr = Gruppe verlassen (2)
    .return = Rückkehr, Weiterreise
    .other = Anderes
staff-queues = Art
    .urgent = Eilige Anfrage
    .general = Ohne Thema
    .exit = Besonderer Fall
    .professional = Fachkraft
    .complaint = Beschwerde
staff-rungs = Warum hier
    .here = Ort und Sprache passen zu Ihrer Stelle.
    .cooperating = Von einer Stelle, mit der Sie zusammenarbeiten. Die Person hat dem zugestimmt.
    .interpreter = Niemand in der Nähe spricht diese Sprache. Bitte klären: Deutsch, Englisch oder Dolmetschen.
    .next-day = Keine Stelle ist für diesen Ort oder dieses Thema da. Bitte suchen Sie einen Weg.
staff-crisis = Gefahr
    .k-med = Zeichen: medizinischer Notfall. Bitte sofort antworten.
    .k-sui = Zeichen: will nicht mehr leben. Bitte sofort antworten.
    .k-vio = Zeichen: Gewalt. Neutral schreiben, nicht zurückrufen.
    .k-child = Zeichen: ein Kind in Gefahr oder allein.
    .k-expl = Zeichen: Ausbeutung oder Zwang. Nicht zur Rede stellen lassen.
    .k-threat = Zeichen: Bedrohung oder Angriff.
    .k-home = Zeichen: heute kein Schlafplatz.
    .k-deport = Zeichen: Abschiebung oder Haft. Heute noch beraten.
staff-case = Fall
    .new = Neuer Fall
    .urgent = eilig
    .threat = Bedrohung
    .since = seit { $time }
    .gone = Fall { $code } ist vergeben.
    .danger = Achtung: Zeichen von Gefahr.
    .edited = geändert
    .rule = Regel der Klärung: { $rule }
    .untold = Noch nichts angegeben.
    .how = Schreiben Sie einfach. Ihre Worte gehen an diese Person. Mehrere Fälle: Antworten Sie auf eine Nachricht. Satz suchen: :te
    .reading = Sie lesen nur mit. Ihre Worte gehen nicht an diese Person.
    .noted = Notiz zu { $code } gespeichert. Sie wird nie gesendet.
    .threat-set = { $code }: Bedrohung vermerkt.
    .threat-off = { $code }: Vermerk entfernt.
    .block-proposed = { $code }: Sperre vorgeschlagen. Eine zweite Person entscheidet.
    .block-done = { $code }: gesperrt und geschlossen.
    .block-refused = { $code }: nicht gesperrt.
    .given-back = { $code } ist wieder in der Warteschlange.
    .given-on = { $code } ist weitergegeben.
    .given-away = { $code } hat jetzt eine Kollegin oder ein Kollege.
    .given-to-you = Sie haben jetzt den Fall { $code }.
    .asked = { $code }: Die Person wird gefragt. Bis dahin bleibt der Fall bei Ihnen.
    .closed = { $code } ist geschlossen.
    .phrase-sent = { $code }: gesendet.
    .lease = { $code } ist zurück in der Warteschlange: lange keine Antwort.
    .waits-long = Dieser Fall wartet schon lange.
staff-case-gone = Diesen Fall gibt es nicht mehr.
staff-case-elsewhere = In { $office } wartet ein Fall, den niemand nimmt. Sprache: { $language }. Bitte sprechen Sie mit der Koordination dort.
staff-client = Ratsuchende
    .ended = { $code }: Die Person hat das Gespräch beendet.
    .reopened = { $code } ist wieder offen, bei Ihnen.
    .erased = { $code }: Die Person hat alles gelöscht. Der Fall ist weg.
    .blocked = { $code }: Die Person ist nicht erreichbar. Sie hat den Bot gesperrt.
    .back = { $code }: Die Person ist wieder erreichbar.
    .not-arrived = { $code }: Diese Nachricht kam nicht an.
    .office-yes = { $code }: Die Person stimmt zu. Der Fall ist jetzt dort.
    .office-no = { $code }: Die Person möchte das nicht. Der Fall bleibt bei Ihnen.
staff-refused = Geht nicht
    .not-allowed = { $code }: Das darf Ihre Rolle nicht.
    .theirs = { $code }: Diesen Fall hat jemand anderes.
    .not-now = { $code }: Das geht gerade nicht.
    .same-person = { $code }: Das muss eine zweite Person entscheiden.
staff-buttons = Knöpfe
    .take = Nehmen
    .read = Lesen
    .queue = Warteschlange
    .cases = Meine Fälle
    .office = Stelle
    .profile = Profil
    .phrases = Sätze
    .note = Notiz
    .transfer = Weitergeben
    .close = Abschließen
    .more = Mehr
    .history = Verlauf
    .consult = Kollegen fragen
    .give-back = Zurückgeben
    .threat = Bedrohung vermerken
    .no-threat = Vermerk entfernen
    .block = Sperren vorschlagen
    .block-yes = Ja, sperren
    .block-no = Nein
    .close-now = Jetzt abschließen
    .cancel = Abbrechen
    .next = Weiter
    .send = Senden
    .invite = Einladen
    .colleagues = Wer arbeitet hier
    .link-group = Gruppe verbinden
    .away-1 = Heute nicht da
    .away-7 = 7 Tage nicht da
    .away-14 = 14 Tage nicht da
    .back-again = Wieder da
    .free = Frei für andere
    .not-free = Nicht frei für andere
    .suspend = Zugang beenden
    .leave = Ja, ich gehe
    .week = Termine
    .earlier = ‹ Früher
    .later = Später ›
    .book = Termin geben
    .propose = 3 Zeiten anbieten
    .shut = Tage schließen
    .shut-office = Die ganze Stelle
    .shut-me = Nur ich
    .shut-undo = Wieder öffnen
    .shut-tell = Absagen und Bescheid geben
    .conflicts = Termine ohne Zeit
    .reminders = Erinnerungen
    .feed-new = Neue Adresse
    .feed-end = Adresse beenden
    .import-end = Meinen Import beenden
    .import-end-office = Import der Stelle beenden
staff-history = Verlauf
    .client = Ratsuchende Person
    .staff = Beratung
    .note = Notiz (intern)
    .none = Noch nichts geschrieben.
staff-media = Medien
    .photo = [Foto]
    .voice = [Sprachnachricht]
    .file = [Datei]
staff-menu =
    { $office }
    Rolle: { $role }

    Was möchten Sie tun?
staff-queue = { $number ->
        [one] Ein Fall wartet:
       *[other] { $number } Fälle warten:
    }
staff-queue-empty = Niemand wartet.
staff-cases = Ihre Fälle. → zeigt, wohin Ihre Worte gehen:
staff-cases-none = Sie haben gerade keinen Fall. Die Warteschlange: /queue
staff-board = { $number ->
        [0] Niemand wartet.
        [one] Ein Fall wartet:
       *[other] { $number } Fälle warten:
    }
    .more = und { $number } weitere
    .taken = In Beratung: { $number }
staff-warning = { $code }: Was Sie gleich lesen, kann belasten. Sie dürfen den Fall auch zurückgeben.
staff-whom = An wen geht das?
staff-nobody = Sie haben gerade keinen Fall. Es wurde nichts gesendet. Die Warteschlange: /queue
staff-not-yours = Diesen Fall haben Sie nicht mehr. Es wurde nichts gesendet.
staff-no-media = Hier geht nur Text. Es wurde nichts gesendet.
staff-edit-lost = Diese Änderung geht an niemanden. Bitte schreiben Sie neu.
staff-cancelled = Gut, nichts wurde getan.
staff-note-ask = Notiz zu { $code }: Bitte schreiben. Sie wird nie gesendet.
staff-note-new = Neue Notiz zu { $code } (intern):
staff-consult-ask = Frage zu { $code } an Kolleginnen und Kollegen: Bitte schreiben, ohne Namen.
staff-consult-new = Eine Kollegin oder ein Kollege fragt zu { $code }:
staff-consult-sent = { $number ->
        [0] Gerade ist niemand da, der das lesen darf. Die Frage steht als Notiz im Fall.
        [one] Eine Person liest Ihre Frage.
       *[other] { $number } Personen lesen Ihre Frage.
    }
staff-block-ask = { $code }: Soll diese Person gesperrt werden? Ihre Nachrichten erreichen dann niemanden mehr hier.
staff-transfer = { $code }: An wen weitergeben? Bei einer anderen Stelle wird die Person zuerst gefragt.
staff-close = { $code } abschließen: Was wurde erreicht? Mehreres oder nichts ist richtig.
staff-outcome-groups = Gruppen
    .end = Wie es endete
    .life = Leben und Alltag
    .work = Arbeit
    .learning = Lernen
    .volunteering = Ehrenamt
staff-outcomes = Ergebnisse
    .answered = Frage beantwortet
    .referred = Weiterverwiesen
    .no-offer = Kein Angebot gefunden
    .no-reply = Keine Antwort mehr
    .withdrew = Selbst beendet
    .awo-1 = Aufenthalt gesichert
    .awo-2 = Gestaltet das Leben selbst
    .awo-3 = Plan umgesetzt
    .awo-4 = Vereinbarte Ziele erreicht
    .awo-5 = Weniger Problemfelder
    .awo-6 = Trägt zum Unterhalt bei
    .awo-7 = Krise bewältigt
    .awo-8 = Unterhalt gesichert
    .awo-9 = Näher am Arbeitsmarkt
    .awo-10 = Nutzt Vermittlung selbst
    .awo-11 = In einer Maßnahme
    .awo-12 = Bewirbt sich selbst
    .awo-13 = Arbeitsvertrag
    .awo-14 = Geförderte Arbeit
    .awo-15 = Auf dem Weg zum Abschluss
    .awo-16 = Berufsberatung
    .awo-17 = In Ausbildung oder Arbeit
    .awo-18 = Im Integrationskurs
    .awo-19 = Anderer Sprachkurs
    .awo-20 = Anerkennung
    .awo-21 = Kurs abgeschlossen
    .awo-22 = Kein Abbruch
    .ks-development = Entwicklung
    .ks-trust = Vertrauen
    .ks-motivation = Motivation
    .ks-course = Kurs begonnen
    .ks-work = Versicherte Arbeit
staff-phrases = Sätze für { $code }. Suchen: Doppelpunkt und zwei Buchstaben, zum Beispiel :te
staff-phrases-found = Gefunden:
staff-phrases-none = Kein Satz passt. Die Gruppen: /phrases
staff-phrase-open = Ein Satz war noch offen. Ich habe ihn weggelegt und nichts gesendet. Bitte schreiben Sie noch einmal.
staff-blanks = Lücken
    .date = Welcher Tag? Zum Beispiel 3.12.
    .time = Welche Uhrzeit? Zum Beispiel 9:30
    .place = Welcher Ort? Straße, Raum oder Stelle
    .document = Welches Papier?
    .number = Welche Zahl?
staff-blank-odd = Das passt nicht in die Lücke. Bitte noch einmal, oder abbrechen.
staff-pin = Bitte Ihre PIN. Ich lösche sie gleich aus dem Chat.
staff-pin-new = Bitte eine neue PIN mit 6 Ziffern schreiben. Ich lösche sie gleich aus dem Chat.
staff-pin-odd = Eine PIN hat 6 Ziffern, nicht alle gleich und nicht der Reihe nach. Bitte noch einmal.
staff-pin-set = Die PIN gilt. Nach 60 Minuten ohne Arbeit frage ich wieder danach.
staff-pin-wrong = Die PIN stimmt nicht. Bitte noch einmal.
staff-pin-closed = Zu oft falsch. Bitte in 15 Minuten wieder. Ihre Koordination weiß davon.
staff-pin-alarm = Jemand aus Ihrer Stelle hat die PIN 5-mal falsch eingegeben. Ist ein Telefon verloren?
staff-unlocked = Gut. Sie können arbeiten.
staff-locked = Gesperrt. Beim nächsten Fall frage ich nach der PIN.
staff-welcome =
    Willkommen. Sie arbeiten jetzt hier: { $office }
    Rolle: { $role }

    Ratsuchende sehen nur Ihre Rolle und die Stelle. Ihr Telegram-Name bleibt verborgen.
staff-already = Sie arbeiten schon hier. Für eine andere Stelle gehen Sie zuerst: /leave
staff-ask-languages = In welchen Sprachen beraten Sie?
staff-ask-topics = Welche Themen kennen Sie? Keines heißt: alle.
staff-duty = Wann bekommen Sie neue Fälle?
    .office = Wenn die Stelle offen hat
    .on = Jetzt immer
    .off = Gerade nicht
staff-ready = Fertig. Neue Fälle kommen hierher. Ein eigener Name für Ratsuchende: /name
staff-name-ask = Welchen Namen sollen Ratsuchende sehen? Ein Vorname reicht. Ein Strich heißt: keinen.
staff-name-long = Bitte höchstens 30 Zeichen.
staff-name-set = Gut. Ratsuchende sehen diesen Namen.
staff-name-off = Gut. Ratsuchende sehen keinen Namen.
staff-leave = Möchten Sie gehen? Ihre Fälle gehen zurück in die Warteschlange.
staff-left = Sie arbeiten hier nicht mehr. Danke für alles.
staff-suspended = Ihr Zugang ist beendet. Fragen beantwortet Ihre Koordination.
staff-office = Stelle
    .away = Nicht da bis { $when }.
    .free = Frei für Fälle anderer Stellen.
    .group = Die Gruppe ist verbunden.
    .not-free = Nicht frei für Fälle anderer Stellen.
    .no-group = Noch keine Gruppe verbunden.
staff-not-yours-to-do = Das darf Ihre Rolle nicht.
staff-invite = Einladung als { $role }, einmal gültig, 48 Stunden:
staff-group = Fügen Sie mich mit diesem Link Ihrer Gruppe hinzu. Er gilt 15 Minuten:
staff-colleagues = Wer arbeitet hier:
staff-help =
    /queue  Wer wartet
    /cases  Meine Fälle
    /case A7K2  Einen Fall lesen
    /phrases  Sätze, oder :te suchen
    /note  Notiz, nie gesendet
    /consult  Kollegen fragen
    /transfer  Weitergeben
    /giveback  Zurück in die Warteschlange
    /close  Abschließen
    /today  Termine heute, /week  7 Tage
    /closed 24.12.  Tage schließen
    /calendar  Eigener Kalender
    /duty  Sprachen, Themen, Dienst
    /name  Name für Ratsuchende
    /pin  Neue PIN, /lock  Sperren
    /office  Stelle, /leave  Gehen
staff-alert =
    Achtung: Jemand ist vielleicht in Gefahr. Noch kein Fall.
    Art: { $kind }
    Sprache: { $language }
    Die Person sieht die Notrufnummern und kann einen Menschen rufen.

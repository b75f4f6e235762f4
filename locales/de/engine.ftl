### The program's own messages: fixed row, hints, corrections, parts of cards.

fixed-row = Immer da
    .help = Hilfe jetzt
    .person = Person
    .language = Sprache
    .back = Zurück
    .more = Mehr
    .skip = Überspringen
    .unknown = Ich weiß es nicht

question-progress = Frage { $number } von höchstens { $total }

not-understood =
    Das habe ich nicht verstanden. Bitte wählen Sie einen Knopf. Sie können auch nach einer Person fragen.

not-understood-again =
    Leider verstehe ich das noch nicht. Sie machen nichts falsch. Wählen Sie bitte einen Knopf, oder rufen Sie eine Stelle an.

input-hint-place =
    Diesen Ort kenne ich leider nicht. Bitte schreiben Sie die Postleitzahl oder eine größere Stadt in der Nähe. Ihre Straße brauche ich nicht.

input-hint-number =
    Bitte schreiben Sie eine Zahl von { $min } bis { $max }.

input-hint-date =
    Bitte schreiben Sie Tag, Monat und Jahr. Ein Beispiel: 24.12.2026

input-hint-text =
    Bitte schreiben Sie einen kurzen Text. Schreiben Sie bitte keine Namen und keine Nummern.

too-long =
    Das ist etwas zu lang für mich. Bitte schreiben Sie höchstens { $number } Zeichen.

step-gone =
    Entschuldigung, diese Fragen haben sich inzwischen geändert. Ihre Antworten sind noch da. Wir machen hier weiter.

nothing-before =
    Hier beginnt unser Gespräch. Weiter zurück geht es nicht.

press-old =
    Dieser Knopf gehört zu einer früheren Frage. Hier sind wir jetzt.

write-again =
    Danke. Bitte schreiben Sie Ihre Frage noch einmal. Getipptes wird hier nicht gespeichert.

crisis-near =
    Die Nummern für den Notfall stehen weiter oben. „Hilfe jetzt“ zeigt sie Ihnen wieder.

language-changed =
    Gern. Ab jetzt schreibe ich Deutsch.

not-translated =
    Diesen Text gibt es in Ihrer Sprache noch nicht. Er steht hier in einer anderen Sprache: { $language }

not-possible-here =
    Fotos, Dateien und Sprachnachrichten kann ich hier nicht lesen. Ich habe nichts gespeichert.

    So zeigen Sie Papiere sicher: Nehmen Sie das Papier und den Umschlag mit zur Beratungsstelle. Bitte schicken Sie keine Fotos davon.

    Mit Knöpfen oder kurzem Text geht es hier weiter.

contact-dropped =
    Danke. Ihren Kontakt oder Standort brauche ich nicht. Ich habe ihn nicht gespeichert.

place-several =
    Diesen Namen gibt es mehrmals in Deutschland. Welcher Ort ist es? Sie können auch die Postleitzahl schreiben.

place-taken =
    Ich habe den Ort so verstanden: { $place }. Mit „Zurück“ können Sie das ändern.

# Said once, in counselling mode, when a sign of danger was seen.
alerted =
    Die Beratungsstelle sieht jetzt, dass hier jemand Hilfe braucht. Ihren Text sieht sie nicht. Ob gerade jemand da ist, weiß ich nicht.

went-wrong =
    Entschuldigung, hier ist bei mir etwas schiefgegangen. Ihre Antworten sind noch da. Das Hauptmenü und eine Person erreichen Sie mit den Knöpfen.

started-anew =
    Entschuldigung, das Programm wurde erneuert. Darum beginnen wir noch einmal von vorn.

# $when in the texts of a hand-over, after a colon.
when-parts = Wann
    .next-working-day = am nächsten Arbeitstag
    .soon = mit Vorrang, so bald wie möglich

correct-ask =
    Welche Antwort möchten Sie ändern?
    .older = Ältere Antworten

strike-ask = Was sollen die Beratenden nicht lesen?

strike-none = Es gibt nichts, was Sie weglassen können.

strike-done = Gut. Das lesen sie nicht.

correct-none =
    Es gibt noch keine Antwort, die Sie ändern können.

correct-done =
    Gut. Die Antwort ist geändert.

answer-parts = Die Antwort
    .steps = So geht es:
    .bring = Bitte mitbringen:
    .whom = Hier fragen:
    .as-of = Stand: { $date }. Allgemeine Information, keine Rechtsberatung.
    .helpers = Weitere Hilfe:
    .may-change = Diese Regeln können sich ändern. Bitte fragen Sie eine Person, bevor Sie etwas entscheiden.

summary-parts = Ihre Angaben
    .none = Sie haben noch nichts angegeben.
    .skipped = keine Angabe

welcome-back =
    Schön, dass Sie wieder da sind.

ended =
    Das Gespräch ist beendet. Schreiben Sie irgendetwas, dann beginnen wir neu.

handed-over =
    Die Beratungsstelle schreibt Ihnen hier. Bis dahin können Sie weiter fragen.

expired-general =
    Die Regeln dazu haben sich vielleicht geändert. Darum nenne ich hier nichts Falsches. Eine Person kennt den neuen Stand.

offices-found =
    Diese Stellen können wahrscheinlich helfen.

offices-none =
    Dafür kenne ich noch keine Stelle in Ihrer Nähe. Diese Angebote beraten online. Eine Beratungsstelle kann mit Ihnen weiter suchen.

card-parts = Die Stelle
    .phone = Telefon
    .fax = Fax
    .email = E-Mail
    .web = Internet
    .address = Adresse
    .hours = Zeiten
    .languages = Sprachen
    .cost = Kosten
    .area = Gebiet
    .bring = Bitte mitbringen
    .not-given = nicht angegeben
    .as-of = Stand
    .free = kostenlos
    .appointment-only = nur mit Termin
    .source = Quelle
    .interpreter = Dolmetschen möglich
    .accessibility = Barrierefreiheit
    .map = Karte
    .more = Weitere Stellen
    .number-wrong = Nummer geht nicht

public-body =
    Wichtig: Das ist eine öffentliche Stelle. Die meisten Behörden melden Menschen ohne Papier. Haben Sie kein Papier? Gehen Sie bitte zuerst zu einer unabhängigen Beratung.

number-reported =
    Danke, das hilft anderen Menschen. Das Team sieht jetzt, dass diese Nummer nicht geht. Wer Sie sind, sieht es nicht.

hours-parts = Zeiten
    .always = rund um die Uhr
    .daily = täglich
    .unknown = Zeiten nicht bekannt
    .from-to = { $from }–{ $to } Uhr
    .closed-now = jetzt geschlossen
    .open-until = jetzt geöffnet bis { $time } Uhr
    .open-now = jetzt geöffnet
    .opens-today = öffnet heute um { $time } Uhr
    .opens = öffnet wieder: { $day }, { $time } Uhr
    .holiday = heute geschlossen, Feiertag
    .closed-today = heute geschlossen

number-parts = Telefon
    .free = kostenlos
    .normal-cost = normale Telefonkosten
    .anonymous = ohne Namen
    .languages = Sprachen
    .languages-unknown = Sprachen: nicht bekannt
    .chat = auch mit Chat

language-names = Sprachen
    .de = Deutsch
    .en = Englisch
    .ar = Arabisch
    .tr = Türkisch
    .fr = Französisch
    .uk = Ukrainisch
    .ru = Russisch
    .fa = Persisch (Farsi)
    .other = andere Sprache

faq-perhaps = Ich bin nicht sicher, was Sie meinen. Ist es eine dieser Fragen?
    .none = Keine davon

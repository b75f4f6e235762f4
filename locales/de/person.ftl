### Reaching a person: who answers, consent, summary, hand-over.

person-information =
    Von hier aus schreibt Ihnen niemand. Dieses Programm gibt nur Auskunft und leitet nichts weiter.

    Aber es gibt Menschen, die Sie kostenlos beraten. Hier sehen Sie, wie Sie sie erreichen.

# keep: mbeon, jmd4you
person-online =
    Online-Beratung mit Menschen: mbeon ist für Erwachsene. jmd4you ist für junge Menschen von 12 bis 26 Jahren.

person-offices =
    Auch diese Stellen können wahrscheinlich helfen.

person-danger =
    Gut, dass Sie sich melden. Ihre Anfrage kommt nach vorn. Ob gerade jemand liest, weiß ich nicht.

    Warten Sie bei Gefahr bitte nicht auf die Antwort. Nutzen Sie dann diese Nummern.

    Mit „Jetzt senden“ stimmen Sie zu: Die Beratungsstelle liest diese Angaben, um Ihnen zu antworten. Sie können das jederzeit zurücknehmen.
    .send = Jetzt senden
    .later = Jetzt nicht

person-who =
    Eine Person aus der Beratungsstelle liest Ihre Anfrage. Sie antwortet hier im Chat, meistens am nächsten Arbeitstag. Das ist kostenlos.

    Mit dem Senden stimmen Sie zu: Die Beratungsstelle liest Ihre Angaben, um Ihnen zu antworten. Sie können das jederzeit zurücknehmen.

    Was möchten Sie tun?
    .now = Jetzt senden
    .more = Erst mehr sagen
    .later = Jetzt nicht

person-urgency =
    So weiß die Beratungsstelle, was zuerst dran ist. Bei Gefahr drücken Sie bitte „Hilfe jetzt“.

    Wie eilig ist es?
    .now = Heute
    .week = Diese Woche
    .later = Es hat Zeit
    .name = Wie eilig

person-expectation =
    So kann sich die Person auf Sie vorbereiten.

    Was wünschen Sie sich?
    .listen = Jemand hört mir zu
    .information = Informationen
    .accompany = Begleitung
    .other = Etwas anderes
    .name = Wunsch

person-contact =
    Sie entscheiden, wie es weitergeht. Bitte schreiben Sie hier keine Telefonnummer.

    Wie möchten Sie sprechen?
    .chat = Hier im Chat
    .phone = Ich rufe selbst an
    .office = Im Büro
    .name = Kontakt

person-summary =
    Das lesen die Beratenden. Ihren Namen und Ihre Telefonnummer sehen sie nicht.

    Möchten Sie es senden?
    .send = Jetzt senden
    .strike = Etwas weglassen
    .change = Etwas ändern
    .later = Jetzt nicht

person-later =
    Gut. Ihre Angaben wurden nicht gesendet. Sie können jederzeit wieder nach einer Person fragen.

handover-urgent =
    Ihre Anfrage ist gesendet, mit Vorrang.

    Wer antwortet: eine Person aus der Beratungsstelle
    Wann: { $when }
    Sprache: { $language }
    Kosten: keine

    Warten Sie bei Gefahr bitte nicht. Drücken Sie dann „Hilfe jetzt“.

handover-general =
    Ihre Anfrage ist gesendet.

    Wer antwortet: eine Person aus der Beratungsstelle
    Wann: { $when }
    Sprache: { $language }
    Kosten: keine

handover-exit =
    Ihre Anfrage ist gesendet. Nur wenige Menschen in der Beratung sehen sie.

    Wer antwortet: eine Person mit Erfahrung in diesem Thema
    Wann: { $when }
    Sprache: { $language }
    Kosten: keine

    Niemand fragt Sie nach dem Warum. Bitte schreiben Sie keine Namen oder Pläne anderer.

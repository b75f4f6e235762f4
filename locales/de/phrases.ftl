### Fertige Sätze für Beratende: auf Deutsch gefunden, in der Sprache der Ratsuchenden gelesen.
### Welche es gibt, mit Lücken und Antworten, steht in directory/phrases/.

# Namen der Gruppen.
phrase-groups = Fertige Sätze
    .greeting = Begrüßung
    .understanding = Verstehen und Sprache
    .concern = Anliegen und Brief
    .papers = Papiere
    .next = Nächste Schritte
    .meeting = Termin
    .calm = Ruhe und Vertrauen
    .crisis = Gefahr und Hilfe
    .limits = Schwierige Sätze
    .closing = Abschluss

# Papiere, die eine Lücke füllen; das deutsche Wort steht so auf Formularen.
# keep: Arbeitsvertrag, Asylverfahren, Aufnahmebescheid, Ausweis, Behandlungsschein, Berechtigung, Bescheid, Entlassungsschein, Formular, Geburtsurkunde, Gesundheitskarte, Heiratsurkunde, Impfausweis, Kontoauszüge, Kündigung, Lebenslauf, Lohnabrechnungen, Mahnungen, Meldebescheinigung, Mietvertrag, Pass, Rechnungen, Registrierschein, Schulzeugnisse, Verlustanzeige, Verpflichtung, Wohnungsgeberbestätigung, Zeugnisse
phrase-documents = Papier
    .letter = Brief
    .envelope = Umschlag
    .earlier-letters = Frühere Briefe
    .last-decision = Letzter Bescheid
    .form = Formular
    .id-card = Ausweis
    .passport = Pass
    .residence-paper = Aufenthaltspapier
    .asylum-paper = Papier aus dem Asylverfahren
    .admission = Aufnahmebescheid
    .admission-slip = Registrierschein
    .registration = Meldebescheinigung
    .landlord-paper = Wohnungsgeberbestätigung
    .rent-contract = Mietvertrag
    .insurance-card = Gesundheitskarte
    .treatment-voucher = Behandlungsschein
    .birth-certificate = Geburtsurkunde
    .marriage-certificate = Heiratsurkunde
    .vaccination-record = Impfausweis
    .school-papers = Schulzeugnisse
    .certificates = Zeugnisse und Diplome
    .translations = Übersetzungen, wenn vorhanden
    .cv = Lebenslauf
    .course-papers = Papiere vom Deutschkurs
    .course-permission = Berechtigung oder Verpflichtung zum Kurs
    .work-contract = Arbeitsvertrag
    .payslips = Lohnabrechnungen
    .termination = Kündigung
    .bank-statement = Kontoauszüge
    .bills = Rechnungen und Mahnungen
    .loss-report = Verlustanzeige
    .release-paper = Entlassungsschein
    .own-notes = Ihre Notizen

## Begrüßung

phrase-greeting-hello = Guten Tag. Ich bin ein Mensch, kein Programm. Ich arbeite in der Beratungsstelle.

phrase-greeting-field = Ich arbeite in der Beratung für Menschen, die neu in Deutschland sind.

phrase-greeting-office = Ich schreibe Ihnen von dieser Stelle: { $place }

phrase-greeting-read = Ich habe Ihre Anfrage gelesen. Danke für Ihr Vertrauen.

phrase-greeting-no-names = Ihren Namen brauche ich nicht. Meinen Namen nenne ich hier auch nicht.

phrase-greeting-takeover = Ich antworte Ihnen heute für jemanden aus unserem Team. Was Sie geschrieben haben, kenne ich.

phrase-greeting-welcome-back = Schön, dass Sie wieder schreiben.

phrase-greeting-how = Wie kann ich Ihnen helfen?

phrase-greeting-time-now = Haben Sie jetzt Zeit zum Schreiben?
    .yes = Ja
    .later = Später

phrase-greeting-alone = Ich frage zu Ihrem Schutz. Können Sie gerade ungestört schreiben?
    .yes = Ja
    .no = Nein

## Verstehen und Sprache

phrase-understanding-ready = Ich benutze fertige Sätze in Ihrer Sprache. So verstehen wir uns besser.

phrase-understanding-cannot-read = Ihre Sprache kann ich leider nicht lesen. Antworten Sie bitte mit den Knöpfen, wenn welche da sind.

phrase-understanding-short = Bitte schreiben Sie kurze Sätze. Dann verstehe ich Sie besser.

phrase-understanding-one-question = Bitte stellen Sie eine Frage nach der anderen.

phrase-understanding-which-language = In welcher Sprache können Sie mir auch schreiben?
    .german = Auf Deutsch
    .english = Auf Englisch
    .other = Noch eine andere
    .own = Nur in dieser

phrase-understanding-dialect = Welche Sprache oder welchen Dialekt sprechen Sie am liebsten?

phrase-understanding-reading = Können Sie meine Nachrichten gut lesen?
    .yes = Ja
    .partly = Teilweise
    .no = Nein

phrase-understanding-clear = Ist meine Nachricht klar für Sie?
    .yes = Ja
    .partly = Teilweise
    .no = Nein

phrase-understanding-other-words = Das habe ich noch nicht verstanden. Bitte schreiben Sie es mit anderen Worten.

phrase-understanding-right = Habe ich Sie richtig verstanden?
    .yes = Ja
    .partly = Teilweise
    .no = Nein

phrase-understanding-interpreter = Beim Gespräch kann jemand dolmetschen. Möchten Sie das?
    .woman = Ja, eine Frau
    .man = Ja, ein Mann
    .any = Ja, Frau oder Mann
    .no = Nein

phrase-understanding-stranger = Soll jemand dolmetschen, der Sie und Ihre Bekannten nicht kennt?
    .yes = Ja
    .any = Das ist nicht wichtig

phrase-understanding-adults = Bei uns dolmetschen Erwachsene mit Schweigepflicht. Kinder brauchen nicht zu übersetzen.

phrase-understanding-text-only = Fotos und Sprachnachrichten kommen bei mir nicht an. Bitte schreiben Sie einen kurzen Text.

## Anliegen und Brief

phrase-concern-about = Worum geht es? Bitte schreiben Sie es kurz und ohne Namen.

phrase-concern-most = Was hilft Ihnen jetzt am meisten?
    .letter = Brief verstehen
    .form = Formular ausfüllen
    .appointment = Ein Termin
    .listen = Jemand hört mir zu
    .other = Etwas anderes

phrase-concern-urgency = Wie eilig ist es?
    .today = Heute
    .week = Diese Woche
    .later = Es hat Zeit

phrase-concern-whom = Um wen geht es? Bitte nennen Sie keinen Namen.
    .self = Um mich
    .family = Um meine Familie
    .other = Um andere Menschen

phrase-concern-letter = Haben Sie dazu einen Brief bekommen?
    .yes = Ja
    .no = Nein

phrase-concern-letter-office = Von welchem Amt kommt der Brief? Der Name steht meistens ganz oben.

phrase-concern-letter-word = Welches deutsche Wort steht groß über dem Text? Bitte schreiben Sie nur dieses Wort.

# keep: Frist
phrase-concern-letter-deadline = Eine Frist ist ein Datum, bis zu dem Sie etwas tun sollen. Steht so ein Datum im Brief?
    .yes = Ja
    .no = Nein
    .unknown = Ich weiß es nicht

phrase-concern-letter-date = Bis zu welchem Datum sollen Sie etwas tun? Bitte schreiben Sie nur Tag, Monat und Jahr.

phrase-concern-yellow = Kam der Brief in einem gelben Umschlag?
    .yes = Ja
    .no = Nein
    .unknown = Ich weiß es nicht

# keep: Bescheid
phrase-concern-decision = Mit einem Bescheid sagt ein Amt, was es entschieden hat. Steht das Wort Bescheid im Brief?
    .yes = Ja
    .no = Nein
    .unknown = Ich weiß es nicht

phrase-concern-office-contact = Haben Sie darüber schon mit einem Amt gesprochen?
    .yes = Ja
    .no = Nein

phrase-concern-other-help = Hilft Ihnen dabei schon eine andere Beratungsstelle?
    .yes = Ja
    .no = Nein

phrase-concern-more = Schreiben Sie gern etwas mehr. Sie bestimmen, was ich wissen soll.

## Papiere

phrase-papers-bring =
    Bitte bringen Sie zum Gespräch mit:
    { $document }

phrase-papers-without = Kommen Sie auch ohne Papiere. Wir fangen mit dem an, was da ist.

phrase-papers-no-photos = Bitte schicken Sie hier keine Fotos von Papieren. Zeigen Sie das Papier bitte in der Beratungsstelle.

phrase-papers-have =
    Haben Sie dieses Papier?
    { $document }
    .yes = Ja
    .no = Nein
    .lost = Verloren
    .unknown = Ich weiß es nicht

# keep: Duldung
phrase-papers-which = Für verschiedene Papiere gibt es verschiedene Beratung. Welches Papier haben Sie?
    .asylum = Asyl oder Duldung
    .permit = Aufenthalt
    .eu = EU-Ausweis
    .spaet = Spätaussiedler
    .other = Anderes oder keines

# keep: Ankunftsnachweis, Aufenthaltsgestattung, Duldung
phrase-papers-asylum = Welches deutsche Wort steht auf Ihrem Papier aus dem Asyl?
    .arrival = Ankunftsnachweis
    .gestattung = Aufenthaltsgestattung
    .duldung = Duldung
    .other = Ein anderes oder keines

# keep: Aufenthaltserlaubnis, Fiktionsbescheinigung, Niederlassungserlaubnis
phrase-papers-permit = Welches deutsche Wort steht auf Ihrer Karte oder Ihrem Papier?
    .erlaubnis = Aufenthaltserlaubnis
    .fiktion = Fiktionsbescheinigung
    .niederlassung = Niederlassungserlaubnis
    .other = Ein anderes oder keines

phrase-papers-valid = Auf dem Papier steht, bis wann es gilt. Gilt es heute noch?
    .yes = Ja
    .no = Nein
    .unknown = Ich weiß es nicht

phrase-papers-keep = Heben Sie Brief und Umschlag bitte zusammen auf. Der Umschlag kann wichtig sein.

phrase-papers-copy = Geben Sie dem Amt am besten eine Kopie. Das Original behalten Sie.

phrase-papers-sign = Unterschreiben Sie bitte noch nichts. Wir sehen es uns zuerst gemeinsam an.

phrase-papers-page = Schauen Sie bitte auf diese Seite: { $number }

phrase-papers-today = Das ist eilig. Zeigen Sie den Brief heute einer Beratungsstelle, einem Anwalt oder einer Anwältin.

phrase-papers-safer-first = Haben Sie kein Aufenthaltspapier? Fragen Sie bitte zuerst eine unabhängige Beratungsstelle, erst danach ein Amt.

## Nächste Schritte

phrase-next-ask = Ich frage nach und schreibe Ihnen dann wieder.

phrase-next-today = Ich schreibe Ihnen heute noch einmal.

phrase-next-workday = Ich schreibe Ihnen am nächsten Arbeitstag wieder.

phrase-next-wait = Bitte warten Sie kurz. Ich lese gerade.

phrase-next-not-reached = Ich habe dort noch niemanden erreicht. Ich versuche es weiter.

phrase-next-office-closes = Die Beratungsstelle schließt jetzt. Am nächsten Arbeitstag schreiben wir hier weiter.

phrase-next-late-sorry = Meine Antwort kommt spät. Das tut mir leid. Danke, dass Sie gewartet haben.

phrase-next-date-passed = Ist das Datum schon vorbei? Rufen Sie bitte heute beim Amt an. Ich helfe Ihnen dabei.

phrase-next-german-text = Ich schreibe Ihnen einen kurzen Text auf Deutsch. Den können Sie beim Amt zeigen.

phrase-next-other-office = Für diese Frage ist eine andere Stelle da. Sie heißt: { $place }

phrase-next-share-office =
    Darf ich Ihre Anfrage weitergeben? Man liest sie dort, um Ihnen zu helfen.
    Stelle: { $place }
    .yes = Ja
    .no = Nein
    .ask = Erst eine Frage

phrase-next-share-colleague = Darf noch jemand aus unserem Team Ihre Anfrage lesen? So kann ich besser antworten.
    .yes = Ja
    .no = Nein
    .ask = Erst eine Frage

phrase-next-shared =
    Ihre Anfrage ist jetzt dort, wie Sie es erlaubt haben.
    Stelle: { $place }

phrase-next-not-shared = Gut, ich gebe nichts weiter. Wir machen hier zusammen weiter.

phrase-next-withdraw = Sie können Ihre Zustimmung jederzeit zurücknehmen. Schreiben Sie mir das einfach.

## Termin

phrase-meeting-offer =
    Ich kann Ihnen einen Termin anbieten.
    Tag: { $date }
    Uhrzeit: { $time }
    Ort: { $place }
    Passt Ihnen das?
    .yes = Ja
    .no = Nein
    .other = Anderer Termin

phrase-meeting-open-hour =
    Sie können ohne Termin in die offene Sprechstunde kommen.
    Tag: { $date }
    Beginn: { $time }
    Ort: { $place }

phrase-meeting-phone =
    Sie rufen mich an. Ihre Nummer brauche ich nicht.
    Tag: { $date }
    Uhrzeit: { $time }
    Passt Ihnen das?
    .yes = Ja
    .no = Nein
    .other = Anderer Termin

phrase-meeting-way = Wie möchten Sie weiter mit mir sprechen?
    .chat = Hier im Chat
    .phone = Ich rufe selbst an
    .office = Im Büro

phrase-meeting-day-time = Wann passt Ihnen ein Termin besser?
    .morning = Am Vormittag
    .afternoon = Am Nachmittag
    .any = Beides passt

phrase-meeting-confirmed =
    Der Termin ist fest.
    Tag: { $date }
    Uhrzeit: { $time }
    Ort: { $place }

phrase-meeting-moved =
    Unser Termin verschiebt sich leider.
    Neuer Tag: { $date }
    Uhrzeit: { $time }
    Passt Ihnen das?
    .yes = Ja
    .no = Nein
    .other = Anderer Termin

phrase-meeting-cancel =
    Dieser Termin fällt leider aus. Es tut mir leid. Wir finden einen neuen.
    Tag: { $date }

phrase-meeting-cannot-come = Können Sie nicht kommen? Schreiben Sie es mir. Einen Grund brauche ich nicht.

phrase-meeting-missed = Wir haben uns heute nicht getroffen. Das ist nicht schlimm. Möchten Sie einen neuen Termin?
    .yes = Ja
    .later = Später
    .no = Nein

phrase-meeting-place =
    Hier finden Sie uns:
    { $place }

phrase-meeting-room = Kommen Sie bitte in dieses Zimmer: { $number }

phrase-meeting-companion = Bringen Sie gern jemanden mit, dem Sie vertrauen.

phrase-meeting-children = Kommen Kinder mit? Dann planen wir das mit ein.
    .yes = Ja
    .no = Nein
    .unknown = Ich weiß es nicht

phrase-meeting-stairs = Brauchen Sie einen Weg ohne Treppen?
    .yes = Ja
    .no = Nein

phrase-meeting-late-me =
    Ich verspäte mich leider. Bitte warten Sie auf mich.
    Minuten ungefähr: { $number }

phrase-meeting-late-you = Kommen Sie bitte auch, wenn Sie sich verspäten.

## Ruhe und Vertrauen

phrase-calm-free = Die Beratung ist kostenlos.

phrase-calm-secret = Ich gebe von mir aus nichts weiter. Grenzen sind Lebensgefahr, Gefahr für ein Kind oder die Anordnung eines Gerichts.

phrase-calm-stop = Sie können jederzeit aufhören. Sie brauchen keinen Grund dafür.

phrase-calm-take-time = Nehmen Sie sich Zeit. Sie können auch später antworten.

phrase-calm-thanks = Danke, dass Sie mir das schreiben.

phrase-calm-hard = Das klingt nach einer schweren Zeit. Gut, dass Sie fragen.

phrase-calm-not-everything = Sie brauchen nicht alles zu erzählen. Schreiben Sie nur, was Sie möchten.

phrase-calm-any-question = Sie dürfen alles fragen. Keine Frage ist dumm.

phrase-calm-mistakes = Fehler beim Schreiben sind nicht schlimm. Schreiben Sie einfach, wie Sie können.

phrase-calm-you-decide = Sie entscheiden selbst. Ich zeige Ihnen, welche Wege es gibt.

phrase-calm-steps = Wir gehen einen Schritt nach dem anderen.

phrase-calm-break = Möchten Sie eine Pause machen? Wir können später weiterschreiben.
    .yes = Ja
    .no = Nein

## Gefahr und Hilfe

phrase-crisis-safe = Mir ist Ihre Sicherheit wichtig. Sind Sie jetzt in Sicherheit?
    .yes = Ja
    .no = Nein
    .unknown = Ich weiß es nicht

phrase-crisis-call = Ist ein Leben in Gefahr? Rufen Sie bitte gleich den Notruf an. Die Nummern stehen bei „Hilfe jetzt“.

phrase-crisis-police = Bei Gefahr rufen Sie bitte gleich die Polizei. Die Nummer steht bei „Hilfe jetzt“.

phrase-crisis-ambulance = Rufen Sie bitte gleich den Krankenwagen. Das geht auch ohne Papiere. Die Nummer steht bei „Hilfe jetzt“.

phrase-crisis-not-alone = Danke, dass Sie das sagen. Sie sind damit nicht allein.

phrase-crisis-somebody = Ist gerade jemand bei Ihnen, dem Sie vertrauen?
    .yes = Ja
    .no = Nein

phrase-crisis-others = Ist noch jemand in Gefahr, zum Beispiel ein Kind?
    .yes = Ja
    .no = Nein
    .unknown = Ich weiß es nicht

phrase-crisis-can-call = Können Sie jetzt sicher telefonieren?
    .yes = Ja
    .no = Nein

phrase-crisis-ask-near = Können Sie nicht anrufen? Bitten Sie einen Menschen in Ihrer Nähe, es zu tun.

phrase-crisis-write = Schreiben ist auch möglich. Drücken Sie „Hilfe jetzt“ und wählen Sie, was passiert. Dort steht „Ich kann nicht anrufen“.

phrase-crisis-talk = Möchten Sie jetzt am Telefon mit einem Menschen sprechen? Das geht auch ohne Namen.
    .yes = Ja
    .no = Nein
    .later = Später

phrase-crisis-watched = Liest vielleicht jemand Ihr Telefon mit?
    .yes = Ja
    .no = Nein
    .unknown = Ich weiß es nicht

phrase-crisis-clear-chat = Löschen Sie diesen Chat bitte nach dem Lesen. So sieht ihn niemand mehr auf Ihrem Telefon.

phrase-crisis-safe-place = Gehen Sie bitte an einen sicheren Ort, wenn das möglich ist.

phrase-crisis-no-quarrel = Bitte bringen Sie sich nicht in Gefahr. Sie brauchen mit niemandem zu streiten.

phrase-crisis-no-guilt = Sie haben keine Schuld. Es ist gut, dass Sie Hilfe suchen.

phrase-crisis-leaving = Ich bin gleich nicht mehr hier. Warten Sie bei Gefahr bitte nicht auf mich.

## Schwierige Sätze

phrase-limits-not-sure = Das weiß ich nicht sicher. Ich frage nach.

phrase-limits-not-mine = Das darf ich nicht entscheiden. Das entscheidet das Amt.

phrase-limits-no-forecast = Wie es ausgeht, kann ich nicht sagen. Ich möchte nichts Falsches versprechen.

phrase-limits-rules-change = Diese Regeln ändern sich oft. Ich sehe nach, was heute gilt.

phrase-limits-lawyer = Bei dieser Frage hilft ein Anwalt oder eine Anwältin. Soll ich mit Ihnen suchen?
    .yes = Ja
    .no = Nein
    .unknown = Ich weiß es nicht

phrase-limits-no-money = Geld kann ich Ihnen nicht geben. Ich zeige Ihnen, wo Sie fragen können.

phrase-limits-others-names = Bitte schreiben Sie keine Namen und keine Pläne anderer Menschen.

phrase-limits-private = Bitte schreiben Sie hier keine Namen, keine Nummern und keine Adresse. Ich brauche sie nicht.

phrase-limits-telegram = Dieser Chat läuft über Telegram und ist nicht Ende-zu-Ende verschlüsselt. Heikles besprechen wir besser im Büro.

phrase-limits-no-why = Ich frage nicht nach dem Warum. Sie bestimmen, worüber wir sprechen.

phrase-limits-undecided = Sie brauchen noch nichts entschieden zu haben. Reden reicht für den Anfang.

phrase-limits-experienced = Dafür gibt es Menschen mit viel Erfahrung. Sie fragen nicht nach dem Warum. Möchten Sie mit ihnen sprechen?
    .yes = Ja
    .no = Nein
    .later = Später

phrase-limits-calm-tone = Ich möchte Ihnen gern helfen. Bitte lassen Sie uns ruhig miteinander schreiben.

phrase-limits-other-person = Möchten Sie lieber mit jemand anderem aus unserem Team schreiben?
    .yes = Ja
    .no = Nein

phrase-limits-complaint = Sind Sie nicht zufrieden? Sie können sich beschweren, auch ohne Namen.

## Abschluss

phrase-closing-solved = Ist Ihre Frage damit gelöst?
    .yes = Ja
    .partly = Teilweise
    .no = Nein

phrase-closing-anything-else = Haben Sie noch eine Frage?
    .yes = Ja
    .no = Nein

phrase-closing-summary = Ich schreibe Ihnen kurz auf, was wir besprochen haben.

phrase-closing-open-again = Ist noch etwas offen? Schreiben Sie in den nächsten 14 Tagen. Dann machen wir hier weiter.

phrase-closing-quiet = Ich lese schon länger nichts von Ihnen und schließe die Anfrage. Sie können jederzeit neu schreiben.

phrase-closing-program = Ich beende jetzt unser Gespräch. Das Programm ist weiter für Sie da.

phrase-closing-delete = Sie können alles löschen. Schreiben Sie dafür nur: löschen

phrase-closing-goodbye = Danke für das Gespräch. Alles Gute für Sie.

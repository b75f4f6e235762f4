### Wenn eine Anfrage bei der Beratung ist: wer liest, wann, was dann geht.

# Steht über der Zusammenfassung: wer die Angaben liest. $office ist der Name der Stelle, $language die Sprache der Ratsuchenden.
case-recipient = Wer liest das?
    .here = Das liest: { $office }. Dort spricht man { $language }.
    .cooperating = In Ihrer Nähe spricht keine Stelle { $language }. Diese Stelle spricht { $language }: { $office }. Mit dem Senden stimmen Sie zu: Diese Stelle liest Ihre Angaben.
    .interpreter = Das liest: { $office }. Dort spricht niemand { $language }. Die Beratung geht auf Deutsch oder Englisch, wenn Sie möchten mit Dolmetschen.
    .next-day = Für Ihren Ort kenne ich keine Stelle. Das liest: { $office }. Dort sucht man einen Weg für Sie.
    .discreet = Das lesen nur wenige Menschen in der Beratung.
    .nobody = Im Moment gibt es hier niemanden für diese Anfrage.

# Nach dem Senden: was über das Wann ehrlich gesagt werden kann. $time und $when sind Uhrzeit oder Tag mit Uhrzeit.
case-waiting = Wann?
    .open = Die Stelle hat heute offen bis { $time }.
    .closed = Die Stelle hat gerade zu. Sie öffnet wieder: { $when }.
    .away = Die Stelle ist gerade nicht da. Sie ist wieder da: { $when }.
    .before = { $number ->
        [one] Vor Ihnen wartet eine andere Anfrage.
       *[other] Vor Ihnen warten { $number } andere Anfragen.
    }
    .nobody = Das liest jetzt niemand. Bitte nutzen Sie bei Gefahr die Nummern unter „Hilfe jetzt“.
    .nobody-yet = In dieser Stelle liest hier noch niemand mit. Wir fragen eine andere Stelle. Bitte rufen Sie auch selbst an.

case-nobody =
    Im Moment kann hier niemand diese Anfrage annehmen. Ihre Angaben wurden nicht gesendet.

    Unter „Person“ sehen Sie andere Stellen. Bei Gefahr drücken Sie „Hilfe jetzt“.

case-added = Ich habe Ihre Nachricht zu Ihrer Anfrage gelegt. Die Beratung liest sie mit.

# Eine Person übernimmt. $role ist zum Beispiel „eine Beraterin oder ein Berater“.
case-taken = Jetzt schreibt Ihnen ein Mensch: { $role }, { $office }.
    .named = Jetzt schreibt Ihnen ein Mensch: { $name }, { $role }, { $office }.
    .discreet = Jetzt schreibt Ihnen ein Mensch.
    .rules =
        Ich bin still, bis das Gespräch zu Ende ist. Was Sie schreiben, liest die Person. Auch wenn Sie es hier löschen, hat die Person es schon gelesen.

        „Stopp“ beendet das Gespräch. „Sprache“, „löschen“ und „Hilfe jetzt“ gehen immer.

case-roles = Wer
    .helper = ein freiwilliger Helfer oder eine Helferin
    .counsellor = eine Beraterin oder ein Berater
    .exit-counsellor = eine Person mit Erfahrung in diesem Thema
    .coordinator = eine Person aus der Leitung
    .admin = eine Person aus der Verwaltung
    .operator = eine Person aus der Technik

# Steht über jeder Nachricht der Person, damit niemand sie mit dem Programm verwechselt.
case-person = Beratung
    .says = Beratung:
    .says-anew = Beratung (geändert):

case-left = Die Person ist gerade nicht mehr im Gespräch. Ihre Anfrage wartet wieder. Ich sage Ihnen, wenn jemand da ist.
    .colleague = Ab jetzt antwortet Ihnen eine andere Person aus derselben Stelle: { $office }.

# Eine andere Stelle soll die Anfrage bekommen: nur mit Zustimmung.
case-office =
    Die Beratung möchte Ihre Anfrage weitergeben an: { $office }. Dort kann man Ihnen vielleicht besser helfen.

    Diese Stelle liest dann Ihre Angaben und diesen Chat. Wenn Sie Nein sagen, bleibt alles, wie es ist.

    Stimmen Sie zu?
    .yes = Ja, weitergeben
    .no = Nein
    .given = Gut. Ihre Anfrage ist jetzt hier: { $office }. Ich sage Ihnen, wenn jemand da ist.
    .kept = Gut. Ihre Anfrage bleibt, wo sie ist.

case-closed =
    Die Person beendet das Gespräch. Sie können { $days } Tage lang hier weiterschreiben.

    Wurde Ihre Frage gelöst?
    .yes = Ja
    .partly = Zum Teil
    .no = Nein
    .again = Weiterschreiben

case-solved = Gelöst
    .yes = Danke. Das freut mich. Alles Gute für Sie.
    .open = Danke, dass Sie das sagen. Sie können der Beratung gleich weiterschreiben.

case-reopened = Wieder offen
    .same = Ihre Anfrage ist wieder bei derselben Person. Bitte schreiben Sie.
    .queue = Ihre Anfrage wartet wieder bei der Beratung. Ich sage Ihnen, wenn jemand da ist. Sie können schon schreiben.

case-again =
    Ihr Gespräch mit der Beratung ist zu Ende.

    Soll die Beratung Ihre Nachricht lesen?
    .send = Ja, senden
    .bot = Nein
    .kept = Gut. Ich habe nichts gesendet. Schreiben Sie mir gern Ihre Frage noch einmal.
    .open = Ihr Gespräch ist noch offen. Bitte schreiben Sie.
    .over = Das ist schon zu lange her. Bitte fragen Sie neu nach einem Menschen.

case-still-open = Sie schreiben gerade mit einem Menschen. Was möchten Sie tun?
    .go-on = Weiterschreiben
    .end = Gespräch beenden
    .on = Gut. Bitte schreiben Sie.

case-ended = Das Gespräch mit der Beratung ist beendet. Sie können jederzeit wieder nach einem Menschen fragen.

case-late = Es dauert leider länger. Ihre Anfrage ist nicht verloren. Bei Gefahr warten Sie bitte nicht: Drücken Sie „Hilfe jetzt“.

case-danger = Ihre Nachricht ist gesendet, mit Vorrang. Bei Gefahr warten Sie bitte nicht auf die Antwort.

case-media-off = Fotos, Dateien und Sprachnachrichten kann ich hier nicht weitergeben. Bitte schreiben Sie. Papiere zeigen Sie am besten im Büro.
    .words = Ihre Worte habe ich weitergegeben, das Bild oder die Datei nicht. Papiere zeigen Sie am besten im Büro.

case-blocked = Von hier geht nichts mehr an diese Beratungsstelle. Ich antworte Ihnen weiter. Bei Gefahr drücken Sie „Hilfe jetzt“.

# Wer wartet und wieder nach einem Menschen fragt.
case-waits = Ihre Anfrage wartet schon. Sie können hier etwas dazuschreiben.
    .back = Anfrage zurücknehmen
    .on = Weiter warten
    .taken-back = Ihre Anfrage ist zurückgenommen. Niemand liest sie mehr. Sie können jederzeit neu fragen.

# Wer mehrere offene Gespräche hat und etwas schreibt. $number zählt die Gespräche.
case-which = Sie haben mehrere offene Gespräche. Für welches ist Ihre Nachricht?
    .request = Anfrage
    .complaint = Beschwerde
    .professional = Fachfrage
    .talk = Gespräch { $number }
    .none = Nicht senden
    .sent = Gesendet.
    .kept = Gut. Ich habe nichts gesendet.
    .quote = Bitte antworten Sie direkt auf eine Nachricht der Person. Dann weiß ich, für wen das ist.

# Was /mydata zu jeder Anfrage zeigt. $date ist ein Tag.
case-mydata = Anfragen
    .request = Ihre Anfrage bei der Beratung
    .waiting = Sie wartet.
    .taken = Ein Mensch hat sie.
    .closed = Sie ist beendet. Am { $date } wird sie gelöscht.
    .messages = { $number ->
        [one] Gespeichert: { $number } Nachricht. Sie steht in diesem Chat.
       *[other] Gespeichert: { $number } Nachrichten. Sie stehen in diesem Chat.
    }
    .told = Das haben Sie angegeben:
case-times = Ihre Beratung schlägt Ihnen diese Zeiten vor. Bitte wählen Sie eine.
    .taken = Diese Zeit ist leider schon vergeben. Passt Ihnen eine andere?
    .none = Gerade gibt es keine freie Zeit. Bitte schreiben Sie Ihrer Beratung.
    .have = Sie haben schon einen Termin bei dieser Beratung. Mit /appointments können Sie ihn ändern.
    .remind = Möchten Sie, dass ich Sie an den Termin erinnere?
    .remind-yes = Ja, bitte erinnern
    .remind-set = Gut. Ich erinnere Sie an den Termin.
    .gone = Diesen Termin gibt es nicht mehr.

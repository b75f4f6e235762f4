### Appointments, complaints, professionals and helpers.

# keep: Bescheid
appointments-by-phone =
    Termine

    Hier können Sie im Moment keinen Termin buchen. Bitte rufen Sie die Beratungsstelle an oder schreiben Sie ihr. Fragen Sie auch nach Dolmetschenden, wenn Sie das möchten.
    .bring = Brief und Umschlag, Ausweis oder Pass, Aufenthaltspapier, letzter Bescheid. Ein Bescheid ist ein Brief mit der Entscheidung einer Behörde. Kommen Sie auch ohne Papiere.
    .whom = Die Beratungsstelle, die zu Ihnen passt.

appointments-own-reminder =
    Ich kann Sie im Moment nicht erinnern. Schreiben Sie sich den Tag und die Uhrzeit bitte auf.

    Was möchten Sie jetzt tun?
    .offices = Beratungsstelle finden
    .home = Zum Hauptmenü

# keep: Bescheid
appointments-about =
    Termine

    Ein Termin ist ein Gespräch mit einer Person aus der Beratungsstelle. Sie wählen eine freie Zeit. Beide Seiten können absagen. Sie können sich Dolmetschende wünschen.
    .bring = Brief und Umschlag, Ausweis oder Pass, Aufenthaltspapier, letzter Bescheid. Ein Bescheid ist ein Brief mit der Entscheidung einer Behörde. Kommen Sie auch ohne Papiere.
    .whom = Die Beratungsstelle, bei der Sie buchen.

appointments-menu =
    Was möchten Sie tun?
    .book = Zeit wählen
    .mine = Meine Termine
    .reminders = Erinnerungen
    .person = Eine Person bitte
    .home = Zum Hauptmenü

appointments-booked =
    Danke. Sie können den Termin jederzeit absagen oder eine neue Zeit wählen.

appointments-none =
    Hier kann ich gerade keine Zeiten zeigen. Eine Person kann mit Ihnen eine Zeit suchen.

appointments-reminders =
    Auf Wunsch erinnere ich Sie vor dem Termin. Sie entscheiden das für jeden Termin neu.

    Die Erinnerung nennt kein Thema. Sie können sie jederzeit abstellen.
    .book = Zeit wählen
    .person = Eine Person bitte
    .home = Zum Hauptmenü

complaint-direct =
    Es tut mir leid, wenn etwas nicht gut war. Von hier aus wird nichts weitergeleitet.

    Sie können sich direkt bei der Stelle beschweren, auch ohne Ihren Namen. Fragen Sie dort nach der Leitung. Eine Beratungsstelle kann Ihnen dabei helfen.
    .person = Eine Person bitte
    .home = Zum Hauptmenü

complaint-menu =
    Es tut mir leid, wenn etwas nicht gut war. Eine Beschwerde hilft uns, besser zu werden.

    Sie brauchen keinen Namen zu nennen. Die Person, um die es geht, sieht die Beschwerde nicht.

    Mit „Jetzt senden“ stimmen Sie zu: Die Beschwerdestelle liest Ihre Angaben, um zu antworten. Sie können das jederzeit zurücknehmen.
    .send = Jetzt senden
    .about = Erst mehr sagen
    .later = Jetzt nicht

complaint-about =
    So kommt Ihre Beschwerde schneller an die richtige Stelle.

    Worum geht es?
    .waiting = Lange Wartezeit
    .treatment = Umgang mit mir
    .information = Falsche Auskunft
    .program = Dieses Programm
    .other = Etwas anderes
    .name = Beschwerde über

complaint-summary =
    Das liest die Beschwerdestelle. Ihren Namen und Ihre Telefonnummer sieht sie nicht.

    Möchten Sie es senden?
    .send = Jetzt senden
    .change = Etwas ändern
    .later = Jetzt nicht

complaint-sent =
    Ihre Beschwerde ist gesendet. Danke für Ihre Offenheit.

    Wer antwortet: eine Person, die für Beschwerden zuständig ist
    Wann: { $when }
    Sprache: { $language }
    Kosten: keine

complaint-later =
    Gut. Es wurde nichts gesendet.

professional-menu =
    Bitte keine Daten von Klientinnen und Klienten: keine Namen und keine Fälle.

    Dieser Bereich ist für Fachkräfte, Helfende und Organisationen.

    Was suchen Sie?
    .coaching = Coaching im Team
    .justice = Haft und Bewährung
    .migration = Wissen zu Migration
    .helper = Ich möchte helfen

# keep: A³ Alles auf Anfang, Jobcenter
professional-coaching =
    Coaching für Fachkräfte

    Das Projekt „A³ Alles auf Anfang“ berät Fachkräfte in Hessen. Es unterstützt Jobcenter, Betriebe, Bildung und Beratung. Es geht um Menschen nach der Haft: um ihren Weg in den Alltag.
    .step-1 = Rufen Sie die Kontaktstelle an.
    .step-2 = Beschreiben Sie Ihre Frage allgemein, ohne Namen.
    .whom = Die Kontaktstelle des Projekts in Hessen.

# keep: Kick-Off, KAST, Bewährungshilfe, Gerichtshilfe
professional-justice =
    Haft, Bewährungshilfe, Gerichtshilfe

    Das Modellprojekt „Kick-Off“ arbeitet in Schleswig-Holstein. Träger sind KAST und die Türkische Gemeinde Schleswig-Holstein. Es schult Fachkräfte: Möglichkeiten der Arbeit, neue Gruppen, Codes und Symbole. Es hilft Fachkräften auch bei einzelnen Fällen. Dazu kommen Angebote zu Demokratie.
    .step-1 = Überlegen Sie, ob Sie eine Schulung oder Hilfe im Einzelfall suchen.
    .step-2 = Fragen Sie das Projekt und nennen Sie hier keine Fälle.
    .whom = Das Projekt Kick-Off in Schleswig-Holstein.

# keep: MBE
professional-migration =
    Wissen zu Migration

    Eine Migrationsberatung (MBE) berät auch Einrichtungen und Dienste. Themen sind zum Beispiel Herkunftsländer, Religionen, Aufenthalt, Leistungen und Arbeit gegen Rassismus.
    .step-1 = Suchen Sie die MBE in Ihrer Nähe.
    .step-2 = Fragen Sie nach Fachwissen, Netzwerken und Material in mehreren Sprachen.
    .whom = Die MBE vor Ort. Ein Beispiel sehen Sie gleich.

# keep: Ehrenamtsagentur
professional-helper =
    Ich möchte helfen

    Helfen können Privatpersonen, Vereine und andere Organisationen. Auch Menschen, die neu hier sind, können helfen. Es gibt Schulungen, Begegnungen und Gruppen wie ein Sprachcafé. Eine Ehrenamtsagentur vermittelt freiwillige Arbeit.
    .step-1 = Überlegen Sie, was Sie gern tun und wann Sie Zeit haben.
    .step-2 = Fragen Sie eine Stelle für Ehrenamt oder Ihre Gemeinde.
    .whom = Die Ehrenamtsagentur oder das Freiwilligenzentrum in Ihrer Nähe.

professional-card =
    Das ist dazu eingetragen. Was fehlt, ist uns nicht bekannt.

professional-direct =
    Von hier aus schreibt Ihnen niemand. Bitte fragen Sie die Stelle direkt.

    Was möchten Sie jetzt tun?
    .more = Zurück zur Auswahl
    .home = Zum Hauptmenü

professional-offer =
    Unser Team kann Ihnen antworten. Ihre Frage kommt in ein eigenes Postfach, getrennt von Anfragen Ratsuchender.

    Mit „Jetzt senden“ stimmen Sie zu: Das Team liest Ihre Anfrage, um zu antworten. Sie können das jederzeit zurücknehmen. Bitte keine Daten von Klientinnen und Klienten.
    .send = Jetzt senden
    .more = Zurück zur Auswahl
    .home = Zum Hauptmenü

professional-sent =
    Ihre Anfrage ist gesendet.

    Wer antwortet: eine Person aus dem Team
    Wann: { $when }
    Sprache: { $language }
    Kosten: keine

    Bitte weiterhin keine Daten von Klientinnen und Klienten schreiben.

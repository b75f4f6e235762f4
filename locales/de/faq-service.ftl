# Häufige Fragen: Lotse selbst (m-start, m-lang, m-human, m-appt, m-rem, m-priv, m-compl, m-pro, m-volorg, m-close, m-other).
# Alles gilt in beiden Betriebsarten: nur Auskunft, oder mit Beratung im Chat.

# keep: MBE, mbeon, jmd4you
faq-m-start-wer = Ich bin Lotse, ein Computerprogramm und kein Mensch. Ich erkläre vieles in einfachen Worten und suche Beratung für Sie. Über Ihren Fall entscheide ich nie.
    .question = Wer sind Sie? Sind Sie ein Mensch?
    .label = Wer ist Lotse?
    .step-1 = Wählen Sie einen Knopf, oder schreiben Sie eine kurze Frage.
    .step-2 = Möchten Sie einen Menschen? Drücken Sie „Person“.
    .whom = Menschen erreichen Sie bei der Migrationsberatung (MBE), online bei mbeon oder jmd4you.
    .variants = bist du ein mensch | bist du ein roboter | wer bist du | ist das eine ki | chatbot oder echte person | was ist lotse | wer schreibt hier | bist du chatgpt | rede ich mit computer | bin ich hier bei einem amt | wie heisst du | lotze was ist das

# keep: Flüchtlingsberatung, JMD, MBE
faq-m-start-kann = Ich kenne Themen wie Papiere, Deutsch, Arbeit, Geld, Wohnung, Gesundheit und Familie. Ich erkläre Wörter und suche mit Ihnen eine Beratungsstelle. Rechtsberatung gebe ich nicht.
    .question = Was kann Lotse für mich tun?
    .label = Was kann Lotse?
    .step-1 = Drücken Sie auf ein Thema im Hauptmenü.
    .step-2 = Sie wissen das Thema nicht? Schreiben Sie eine kurze Frage.
    .whom = Für Ihren Fall: Migrationsberatung (MBE), Jugendmigrationsdienst (JMD, 12 bis 26) oder Flüchtlingsberatung.
    .variants = was kannst du | was machst du so | wobei hilfst du | welche themen gibt es hier | wie funktioniert das hier | funktionen vom bot | was kann ich fragen | hilfe anleitung lotse | füllst du formulare für mich aus | kannst du für mich beim amt anrufen | wie benutzen ich dieses programm | wozu ist der bot gut

# keep: JMD, MBE
faq-m-start-kosten = Ja, Lotse ist kostenlos. Auch die Beratung, die Lotse sucht, kostet meist nichts. Auf jeder Karte steht, was über Kosten bekannt ist.
    .question = Ist Lotse kostenlos?
    .label = Kosten von Lotse
    .step-1 = Fragen Sie eine Stelle vorher, wenn keine Kosten angegeben sind.
    .step-2 = Geben Sie hier nie Bankdaten ein. Lotse fragt nicht danach.
    .whom = Migrationsberatung (MBE) und Jugendmigrationsdienst (JMD) beraten kostenlos.
    .variants = kostet das was | lotse gratis | muss ich hier bezahlen | ist der chat kostenlos | ist das ein abo | bot kosten | verlangt ihr geld von mir | umsonst oder zahlen | kostenlohs lotse | preis für diesen dienst | ich habe kein geld kann ich trotzdem schreiben

# keep: mbeon, jmd4you
faq-m-start-orte = Lotse hilft in ganz Deutschland, kennt aber nicht überall eine Stelle. Dann zeigt Lotse Beratung, die online arbeitet. Der Ort oder die Postleitzahl genügt.
    .question = In welchen Städten hilft Lotse?
    .label = Wo hilft Lotse?
    .step-1 = Wählen Sie „Beratungsstelle finden“ und nennen Sie Ihren Ort.
    .step-2 = Kein Treffer? Versuchen Sie eine größere Stadt in der Nähe.
    .whom = Online überall: mbeon für Erwachsene, jmd4you von 12 bis 26 Jahren.
    .variants = gibt es lotse auch in berlin | geht das auch in meiner stadt | in welche städte seid ihr | nur für hessen oder überall | mein dorf ist nicht dabei | lotse kennt meinen ort nicht | funktioniert es in bayern | welche orte kennt lotse | stadt nicht gefunden postleitzahl | ich bin noch im ausland kann ich lotse nutzen | wo ist euer büro

# keep: JMD, MBE, Volkshochschule
faq-m-start-lesen = Das geht vielen so. Bei Lotse können Sie fast alles mit Knöpfen wählen. Sie können auch mit einem Menschen sprechen, am Telefon oder im Büro.
    .question = Ich kann nicht gut lesen oder schreiben. Was hilft?
    .label = Lesen fällt mir schwer
    .step-1 = Schalten Sie in Ihrem Telefon das Vorlesen ein.
    .step-2 = Drücken Sie „Person“, dann sehen Sie Wege zu Menschen.
    .step-3 = Bitten Sie eine vertraute erwachsene Person, Ihnen vorzulesen.
    .whom = Migrationsberatung (MBE), Jugendmigrationsdienst (JMD). Zum Lernen: Volkshochschule.
    .variants = kann nicht lesen | ich nicht gut schreiben deutsch | analphabet hilfe | zu viel text für mich | bitte vorlesen | leseschwäche | ich war nie in der schule | buchstaben schwer für mich | bot soll sprechen statt text | sehe schlecht kann nicht lesen handy | nix lesen können | legasthenie

# keep: MBE
faq-m-lang-wechseln = Lotse spricht 8 Sprachen, und Sie können jederzeit wechseln. Ihr Platz im Gespräch bleibt erhalten. Bei anderen Sprachen kann eine Beratungsstelle Dolmetschende suchen.
    .question = Wie wechsle ich die Sprache?
    .label = Sprache wechseln
    .step-1 = Drücken Sie „Sprache“, oder schreiben Sie: /language
    .step-2 = Wählen Sie Ihre Sprache.
    .step-3 = Fragen Sie in der Beratung nach Dolmetschenden, wenn Sie möchten.
    .whom = Migrationsberatung (MBE). Auch dort können Sie nach Ihrer Sprache fragen.
    .variants = andere sprache bitte | auf arabisch schreiben | kannst du türkisch | welche sprachen kann lotse | speak english hier | sprachwahl ändern | ich verstehe kein deutsch bot | sprache umstellen | gibt es das auf somali | schprache ändern | bot soll russisch antworten | tigrinya oder dari dolmetscher im chat

# keep: MBE, mbeon, jmd4you
faq-m-human-person = Ja, auf jeder Seite gibt es den Knopf „Person“. Manchmal können Sie dort anfragen, sonst zeigt Lotse Ihnen Beratungsstellen. Ohne Ihre Zustimmung wird nichts gesendet.
    .question = Kann ich mit einem Menschen sprechen?
    .label = Mit Person sprechen
    .step-1 = Drücken Sie „Person“. Der Knopf ist auf jeder Seite.
    .step-2 = Bei Gefahr drücken Sie „Hilfe jetzt“.
    .bring = Nichts.
    .whom = Migrationsberatung (MBE). Online: mbeon für Erwachsene, jmd4you von 12 bis 26 Jahren.
    .variants = ich will mit einem menschen reden | echte person bitte | berater sprechen | mitarbeiter bitte | kann mich jemand anrufen | telefonnummer beratung | bot versteht nix will mensch | mit jemand chatten live | menshc sprechen | verbinden sie mich mit beratung | gibt es hier auch richtige leute | sozialarbeiter sprechen

# keep: mbeon, jmd4you
faq-m-human-wann = Das hängt von den Zeiten der Beratungsstelle ab. Nach dem Senden zeigt Lotse, wer antwortet und wann ungefähr. Ist Senden hier nicht möglich, fragen Sie die Stelle direkt.
    .question = Wann antwortet mir eine Person?
    .label = Wann kommt Antwort?
    .step-1 = Sehen Sie nach, ob hier steht: Ihre Anfrage ist gesendet.
    .step-2 = Rufen Sie die Stelle an, wenn es eilig ist.
    .step-3 = Warten Sie bei Gefahr nicht. Drücken Sie „Hilfe jetzt“.
    .whom = Die Beratungsstelle auf Ihrer Karte. Online: mbeon oder jmd4you.
    .variants = wann meldet ihr euch | keine antwort bekommen | wie lange dauert antwort | warte schon lange auf den berater | hat jemand meine nachricht gelesen | niemand schreibt zurück | habt ihr am wochenende auf | wann ist jemand da | ist nachts jemand erreichbar | anfrage gesendet und jetzt | antwortet keiner hier | öffnungszeiten lotse

# keep: Bescheid, MBE
faq-m-appt-machen = Ein Termin ist ein Gespräch mit einer Person aus der Beratung. Ob Sie ihn hier buchen können, hängt von der Stelle ab. Sonst rufen Sie dort an oder schreiben ihr.
    .question = Wie bekomme ich einen Termin bei der Beratung?
    .label = Termin machen
    .step-1 = Wählen Sie im Hauptmenü „Mehr“ und dann „Termine“.
    .step-2 = Sehen Sie nach, ob Zeiten da stehen. Sonst rufen Sie an.
    .bring = Brief und Umschlag, Ausweis, letzter Bescheid. Das ist ein Brief mit einer Entscheidung vom Amt.
    .whom = Die Beratungsstelle, die zu Ihnen passt, zum Beispiel die Migrationsberatung (MBE).
    .variants = termin machen | ich brauche termin bei der beratung | beratungstermin buchen | termin ausmachen mbe | wann habt ihr zeit für mich | termin vereinbaren online lotse | tremin buchen | freie zeiten beratung | wann kann ich vorbeikommen | gespräch im büro ausmachen | dolmetscher zum termin beratung | termine im bot wo

# keep: MBE
faq-m-appt-aendern = Sagen Sie der Beratungsstelle früh Bescheid, ein Grund ist nicht nötig. Termine von hier können Sie hier absagen. Alle anderen sagen Sie dort ab.
    .question = Wie verschiebe oder sage ich einen Termin bei der Beratung ab?
    .label = Termin ändern, absagen
    .step-1 = Ist der Termin von hier? Wählen Sie „Mehr“, dann „Termine“.
    .step-2 = Sonst rufen Sie die Stelle an, bei der der Termin ist.
    .step-3 = Termin vom Amt: Rufen Sie dort an, und behalten Sie einen Beweis.
    .whom = Die Beratungsstelle. Bei Terminen vom Amt hilft die Migrationsberatung (MBE).
    .variants = termin absagen | termin verschieben | ich kann morgen nicht kommen | termin stornieren | bin krank beratungstermin | anderer tag bitte | habe den termin verpasst beratung | verspäte mich zum gespräch | termin umlegen | tremin absagen wie | neue uhrzeit für termin bei lotse | komme nicht zum beratungsgespräch

# keep: MBE
faq-m-rem-stoppen = Erinnerungen gibt es nur auf Ihren Wunsch und nicht bei jeder Stelle. Sie nennen kein Thema. Sie können sie jederzeit abstellen.
    .question = Wie stelle ich Erinnerungen ab?
    .label = Keine Erinnerungen
    .step-1 = Wählen Sie „Mehr“, „Termine“ und dann „Erinnerungen“.
    .step-2 = Kein Knopf da? Dann erinnert Lotse hier nicht.
    .step-3 = Schreiben Sie sich wichtige Tage in Ihr Telefon.
    .whom = Für Nachrichten von anderen: die Stelle, die sie schickt. Hilfe: Migrationsberatung (MBE).
    .variants = keine erinnerung mehr | erinnerungen aus | hör auf mich zu erinnern | benachrichtigung abstellen | schick mir nichts mehr vor dem termin | kannst du mich erinnern an termin | erinnerung einschalten | erinnerungs nachricht stop | erinerung abschalten | nicht mehr schreiben wegen termin | nervt mit termin nachrichten

faq-m-priv-gespeichert = Lotse speichert Ihre Auswahl, nach einer Anfrage auch Ihre Nachrichten. Ihren Telegram-Namen und Ihre Telefonnummer speichert Lotse nicht. Ein stilles Gespräch ohne Anfrage wird von selbst gelöscht. Bei Beratung im Chat liegen kurze Nachrichten etwa 4 Sekunden verschlüsselt hier. So werden mehrere zu einer Frage.
    .question = Was wird über mich gespeichert?
    .label = Was wird gespeichert?
    .step-1 = Wählen Sie „Mehr“ und dann „Datenschutz“.
    .step-2 = Drücken Sie dort „Meine Daten sehen“.
    .step-3 = Schreiben Sie bitte keine Namen und keine Nummern.
    .whom = Datenschutzbeauftragte Person und Aufsichtsbehörde stehen unter „Datenschutz“. Auch: die Beratungsstelle.
    .variants = was speichert ihr | welche daten habt ihr von mir | meine daten sehen | dsgvo auskunft | datenschutz lotse | seht ihr meine telefonnummer | kennt ihr meinen namen | wie lange speichert ihr das | datenschuz | nutzt ihr meine daten für ki | werde ich hier registriert | mydata

faq-m-priv-wer = Ohne Anfrage liest kein Mensch Ihren Text, nach einer Anfrage die Beratungsstelle. Bei Gefahr sieht sie vielleicht, dass jemand Hilfe braucht. Telegram befördert den Chat, er ist nicht Ende-zu-Ende verschlüsselt.
    .question = Ist es geheim? Wer liest hier mit?
    .label = Wer liest mit?
    .step-1 = Schreiben Sie keine Namen, keine Nummern, nichts über andere.
    .step-2 = Sehr Persönliches sagen Sie besser im Büro oder am Telefon.
    .step-3 = Lesen Sie mehr unter „Mehr“ und „Datenschutz“.
    .whom = Beratungsstelle: Beratende haben Schweigepflicht, sie geben von sich aus nichts weiter.
    .variants = wer liest mit | ist das vertraulich | ist das hier anonym | kann mein mann das lesen | lesen berater was ich schreibe | ist telegram sicher | verschlüsselt chat | liest jemand heimlich mit | bleibt das unter uns | kann jemand meine fragen sehen | vertraulig | wird das gespräch abgehört

faq-m-priv-loeschen = Ja, Lotse löscht jederzeit Ihre Auswahl, Anfragen, Termine und Erinnerungen. Das lässt sich nicht zurückholen. Ältere Nachrichten bleiben bei Telegram, bitte löschen Sie diese selbst.
    .question = Wie lösche ich meine Daten?
    .label = Alles löschen
    .step-1 = Schreiben Sie: /delete
    .step-2 = Bestätigen Sie mit „Ja, alles löschen“.
    .step-3 = Löschen Sie danach den Chat in Telegram.
    .whom = Die Beratungsstelle, bei Fragen zur Löschung auch die Aufsichtsbehörde unter „Datenschutz“.
    .variants = daten löschen | lösche alles | loeschen bitte | vergiss mich | chat löschen | verlauf entfernen | ich will dass ihr meine angaben wegmacht | account löschen | recht auf löschung | wie mach ich den chat weg damit keiner sieht | delete alles | zustimmung zurücknehmen

# keep: Ausländerbehörde
faq-m-priv-behoerde = Von sich aus gibt Lotse der Ausländerbehörde (Aufenthalt) und der Polizei nichts. Ausnahmen kann es geben: Lebensgefahr, ein Kind in Gefahr oder ein Beschluss vom Gericht. Telegram kann auf gültige Anordnung IP-Adresse und Telefonnummer an Behörden geben.
    .question = Sieht die Ausländerbehörde, was ich hier schreibe?
    .label = Liest ein Amt mit?
    .step-1 = Schreiben Sie hier keine Namen und keine Aktenzeichen.
    .step-2 = Fragen Sie die Beratungsstelle, wer sie betreibt und was sie weitergibt.
    .whom = Ohne Papiere zuerst: eine unabhängige Beratungsstelle, vor jedem Amt.
    .variants = sieht ausländerbehörde das | gebt ihr das der polizei | meldet ihr mich beim amt | weiß das bamf was ich hier frage | bekommt das jobcenter meine nachrichten | bin ohne papiere ist das hier sicher | auslenderbehörde liest mit | habe angst vor abschiebung wenn ich schreibe | arbeitet lotse mit dem staat | werden meine fragen in die akte geschrieben | gehört ihr zur regierung

# keep: MBE
faq-m-compl-beschwerde = Es tut uns leid, wenn etwas nicht gut war. Bei manchen Stellen senden Sie die Beschwerde hier, auch ohne Namen. Sonst sprechen Sie die Leitung der Stelle direkt an.
    .question = Wie kann ich mich beschweren?
    .label = Beschwerde
    .step-1 = Wählen Sie „Mehr“ und dann „Beschwerde“.
    .step-2 = Schreiben Sie auf, was wann geschehen ist.
    .step-3 = Bitten Sie eine Beratungsstelle um Hilfe beim Schreiben.
    .bring = Ihre Notizen, Briefe und E-Mails dazu.
    .whom = Leitung der Stelle. Bei Benachteiligung: Antidiskriminierungsberatung. Auch: Migrationsberatung (MBE).
    .variants = beschwerde | ich bin unzufrieden mit der beratung | berater war unfreundlich | falsche auskunft bekommen von lotse | chef sprechen | feedback geben | wo kann ich meckern | der bot ist schlecht | beschweerde einreichen | niemand hat mir geholfen will mich beschweren | kritik an beratungsstelle anonym | beschwerdestelle

# keep: A³ Alles auf Anfang, Kick-Off, MBE
faq-m-pro-fachkraft = Es gibt einen eigenen Bereich für Fachkräfte. Themen sind Coaching, Haft und Bewährung, Wissen zu Migration. Bitte nennen Sie dort keine Namen und keine Fälle.
    .question = Ich bin Fachkraft. Wo stelle ich eine Frage?
    .label = Für Fachkräfte
    .step-1 = Wählen Sie „Mehr“ und dann „Fachkräfte und Helfende“.
    .step-2 = Beschreiben Sie Ihre Frage allgemein.
    .whom = Migrationsberatung (MBE) vor Ort. In Hessen: A³ Alles auf Anfang. In Schleswig-Holstein: Kick-Off.
    .variants = ich bin sozialarbeiterin | fachkraft frage | ich arbeite im jobcenter und berate geflüchtete | lehrer mit frage zu schüler | coaching fürs team | fortbildung zu migration für einrichtung | kollegiale beratung | klient von mir braucht hilfe | bewährungshelfer sucht schulung | betrieb mit geflüchtetem azubi | sozpäd anfrage | vermittlung für meinen mandanten

# keep: Ehrenamtsagentur
faq-m-volorg-helfen = Schön, dass Sie helfen möchten, als Person, Verein oder Organisation. Eine Ehrenamtsagentur vermittelt freiwillige Arbeit. Viele Stellen bieten auch Schulungen an.
    .question = Wie kann ich oder unsere Organisation Neuen helfen?
    .label = Ich möchte helfen
    .step-1 = Überlegen Sie, was Sie anbieten möchten und wann.
    .step-2 = Wählen Sie „Mehr“, „Fachkräfte und Helfende“, „Ich möchte helfen“.
    .step-3 = Fragen Sie Ihre Gemeinde, was gerade gebraucht wird.
    .whom = Ehrenamtsagentur, Freiwilligenzentrum oder Ihre Gemeinde.
    .variants = ich möchte geflüchteten helfen | wie kann ich deutschen unterricht für flüchtlinge geben | unser verein will mitmachen | patenschaft übernehmen | ehrenamtliche gesucht für sprachcafé | spenden kleidung wohin | wir sind eine firma und wollen unterstützen | kirchengemeinde hilft neuen | will pate für familie werden | zimmer für ukrainer anbieten | wir wollen lotse selbst einsetzen | organisation eintragen lassen

# keep: MBE
faq-m-close-ende = Sie können jederzeit aufhören, und Lotse fragt danach nicht weiter. Möchten Sie später weiterreden, schreiben Sie einfach wieder. Alles Gute für Sie.
    .question = Wie beende ich das Gespräch?
    .label = Gespräch beenden
    .step-1 = Schreiben Sie „Stopp“.
    .step-2 = Möchten Sie auch Ihre Daten löschen? Schreiben Sie: /delete
    .whom = Fällt Ihnen noch etwas ein? Fragen Sie hier wieder oder bei der Migrationsberatung (MBE).
    .variants = tschüss | auf wiedersehen | danke das war alles | bin fertig | ciao | chat beenden | ich will aufhören | das reicht für heute | servus und danke | danke schön alles klar | tschüs lotse | gespräch zu ende machen

# keep: Flüchtlingsberatung, JMD, MBE
faq-m-other-foto = Bitte schicken Sie keine Fotos, denn auf Papieren stehen Namen und Nummern. Der Chat läuft über Telegram, eine Firma außerhalb der EU. Lotse kann Fotos nicht lesen und speichert sie nicht.
    .question = Kann ich ein Foto von meinem Brief schicken?
    .label = Foto vom Brief
    .step-1 = Nehmen Sie Brief und Umschlag mit zur Beratungsstelle.
    .step-2 = Hat der Brief ein Datum? Zeigen Sie ihn noch heute.
    .step-3 = Schreiben Sie hier, von welchem Amt der Brief ist.
    .bring = Den Brief, den Umschlag, Ihren Ausweis.
    .whom = Migrationsberatung (MBE), Flüchtlingsberatung oder Jugendmigrationsdienst (JMD).
    .variants = foto schicken | darf ich ein bild vom brief senden | kann ich dokument hochladen | brief fotografieren | pdf senden | screenshot von bescheid | schau mal mein brief | kannst du mein schreiben übersetzen vom bild | bild vom pass schicken | datei anhängen | foto von formular geschickt keine antwort | hab dir ein foto geschikt

# keep: MBE
faq-m-other-sprachnachricht = Lotse kann Sprachnachrichten nicht hören und speichert sie nicht. Bitte wählen Sie Knöpfe, oder schreiben Sie einen kurzen Text. Viele Telefone schreiben auf, was Sie sagen.
    .question = Kann ich eine Sprachnachricht schicken?
    .label = Sprachnachricht
    .step-1 = Drücken Sie das Mikrofon auf der Tastatur, nicht das von Telegram.
    .step-2 = Sprechen Sie kurz, und senden Sie den Text.
    .step-3 = Lieber sprechen? Drücken Sie „Person“, dann sehen Sie die Wege.
    .whom = Zum Sprechen: Migrationsberatung (MBE), am Telefon oder im Büro.
    .variants = sprachnachricht | audio schicken | voice nachricht geht nicht | kannst du mich hören | ich will lieber reden als schreiben | sprachmemo | mikrofon drücken | sprachnotiz nicht angekommen | video nachricht senden | sprach nachicht schicken | diktieren statt tippen | hörst du audios ab

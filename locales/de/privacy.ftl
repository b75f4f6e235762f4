### Privacy, deletion, own data, goodbye.

# The operator's name, officer and authority come from the configuration later.
privacy-policy =
    Datenschutz: So gehen wir mit Ihren Daten um.

    Betreiber: nicht angegeben
    Datenschutzbeauftragte Person: nicht angegeben

    Wofür: Wir nutzen Ihre Auswahl, um Auskunft zu geben. Nur mit Ihrer Zustimmung nutzen wir sie auch für anderes: für Anfragen, Termine, Erinnerungen und Rückmeldungen. Für jeden Zweck fragen wir einzeln.

    Grundlage: Ihre Zustimmung (DSGVO Artikel 6 und 9). Die DSGVO ist das Datenschutzgesetz der EU. Ihre Angaben sind freiwillig.

    Wer liest mit: ohne Anfrage niemand. Nur wenn hier Beratung im Chat eingeschaltet ist, gilt: Bei Zeichen von Gefahr sieht die Beratungsstelle, dass jemand Hilfe braucht. Ihren Text sieht sie nicht. Nach einer Anfrage liest die Beratungsstelle. Andere Stellen lesen nur, wenn Sie zustimmen. Telegram befördert die Nachrichten und ist eine Firma außerhalb der EU.

    Wie lange höchstens: ein Gespräch ohne Anfrage 24 Stunden nach der letzten Nachricht. Anfragen 30 Tage nach dem Ende, bei sehr heiklen Themen 7 Tage. Termine 14 Tage nach dem Termin. Technische Protokolle ohne Inhalt bleiben 14 Tage, Nachweise über Zugriffe 90 Tage. Für Statistik zählen wir nur.

    Beratung im Chat eingeschaltet? Dann liegen kurze Nachrichten verschlüsselt hier, etwa 4 Sekunden lang. So lesen wir mehrere als eine einzige Frage. Fragen wir nach, wie es Ihnen geht? Dann bleibt Ihr Text verschlüsselt liegen, bis Sie antworten.

    Kein Computer entscheidet über Sie. Ihre Daten dienen nicht der Werbung und nicht dem Training von Computern.

privacy-questions =
    Fragen ohne Antwort: Manche getippte Frage können wir noch nicht beantworten. Solche Fragen bewahren wir höchstens 14 Tage auf, verschlüsselt. Wer hier die Antworten schreibt, kann sie lesen. So merken wir, welche Auskunft noch fehlt.

    Wer gefragt hat, speichern wir nicht. Telefonnummern, E-Mail-Adressen und Links nehmen wir heraus. Bei Zeichen von Gefahr bewahren wir nichts davon auf. „Alles löschen“ kann diese Fragen nicht finden, da kein Name dabeisteht. Bitte tippen Sie darum keine Namen in Ihre Frage. Die Knöpfe können Sie immer benutzen, ohne zu tippen.

privacy-rights =
    Ihre Rechte:

    Sie können sehen, was gespeichert ist, und eine Kopie bekommen. Sie können es ändern oder löschen. Sie können widersprechen oder die Nutzung einschränken. Ihre Zustimmung können Sie jederzeit zurücknehmen. Was vorher war, bleibt erlaubt.

    Sie können sich bei einer Aufsichtsbehörde für Datenschutz beschweren.
    Zuständige Aufsichtsbehörde: nicht angegeben

    Was möchten Sie tun?
    .delete = Alles löschen
    .mydata = Meine Daten sehen
    .promise = Unser Versprechen
    .return = Zurück zum Gespräch

delete-confirm =
    Möchten Sie alles löschen?

    Wir löschen Ihre Auswahl, Ihre Anfragen, Ihre Termine und Ihre Erinnerungen. Das lässt sich nicht zurückholen. Auch Sicherungskopien werden unlesbar.

    Nachrichten in diesem Chat liegen auch bei Telegram. Neue Nachrichten des Programms kann das Programm dort entfernen. Alles andere löschen Sie bitte selbst in Telegram.
    .yes = Ja, alles löschen
    .no = Nein, behalten

delete-done =
    Ihre Daten werden jetzt gelöscht. Bitte löschen Sie auch den Chat in Telegram, wenn Sie das möchten.

delete-kept =
    Gut. Es wurde nichts gelöscht.

mydata =
    Das ist von Ihnen gespeichert.

    Möchten Sie etwas ändern?
    .change = Etwas ändern
    .delete = Alles löschen
    .return = Zurück zum Gespräch

goodbye =
    Danke für das Gespräch. Alles Gute für Sie.

### Help now. Phone numbers are added by the program and never stand in these texts.

crisis-menu =
    Ist ein Leben in Gefahr? Dann rufen Sie bitte gleich an.

    Was passiert gerade?
    .med = Medizinischer Notfall
    .vio = Gewalt
    .sui = Will nicht mehr leben
    .home = Kein Bett heute Nacht
    .others = Etwas anderes

crisis-others =
    Auch dafür gibt es Hilfe. Was passt am besten?
    .child = Ein Kind in Gefahr
    .expl = Zwang oder Ausbeutung
    .threat = Drohung oder Angriff
    .deport = Abschiebung oder Haft

crisis-med =
    Gut, dass Sie Hilfe holen. Rufen Sie bitte gleich an.

    Holen Sie im Notfall auch ohne Papiere Hilfe.
    .poison = Vergiftung
    .person = Eine Person bitte
    .cannot-call = Ich kann nicht anrufen
    .back = Zurück zum Gespräch

crisis-poison =
    Gut, dass Sie so schnell handeln.

    Wacht die Person nicht auf oder atmet sie nicht? Rufen Sie dann bitte zuerst den Krankenwagen.

    Sonst kann ein Arzt oder eine Ärztin helfen. Die Nummer steht unten. Steht dort auch „Hilfe bei Vergiftung“? Rufen Sie dann am besten dort an.
    .person = Eine Person bitte
    .cannot-call = Ich kann nicht anrufen
    .back = Zurück zum Gespräch

# keep: TelefonSeelsorge
crisis-sui =
    Danke, dass Sie das sagen. Sie sind damit nicht allein.

    Bitte sprechen Sie jetzt mit einem Menschen, auch ohne Namen. Die TelefonSeelsorge ist oft besetzt. Versuchen Sie es dann bitte noch einmal.
    .person = Eine Person bitte
    .cannot-call = Ich kann nicht anrufen
    .back = Zurück zum Gespräch

crisis-vio =
    Es ist gut, dass Sie schreiben. Sie haben keine Schuld.

    Bei Gefahr rufen Sie bitte gleich die Polizei. Beratung am Telefon geht ohne Namen.

    Liest vielleicht jemand Ihr Telefon mit? Dann löschen Sie bitte diesen Chat nach dem Lesen.
    .person = Eine Person bitte
    .cannot-call = Ich kann nicht anrufen
    .clear = Chat löschen: wie?
    .back = Zurück zum Gespräch

# keep: Jugendamt, JMD
crisis-child =
    Gut, dass Sie auf dieses Kind achten. Bei Gefahr rufen Sie bitte gleich an.

    Kinder und Jugendliche können allein Beratung bekommen, auch ohne Eltern. Das Jugendamt ist das Amt, das Kinder schützt und Familien hilft. Hat die Familie kein Papier, fragen Sie bitte zuerst eine unabhängige Beratungsstelle. Der Jugendmigrationsdienst (JMD) berät junge Menschen ab 12 Jahren.

    Sind Sie selbst das Kind? Dann sind diese Nummern auch für Sie.
    .person = Eine Person bitte
    .cannot-call = Ich kann nicht anrufen
    .back = Zurück zum Gespräch

# keep: Faire Integration, Faire Mobilität
crisis-expl =
    Es ist mutig, dass Sie schreiben. Sie haben keine Schuld.

    Bitte bringen Sie sich nicht in Gefahr. Sie brauchen mit niemandem zu streiten. Bei Gefahr rufen Sie bitte die Polizei.

    Geht es um Arbeit oder Lohn? Faire Integration berät Menschen aus Ländern außerhalb der EU. Faire Mobilität berät Menschen aus der EU.
    .person = Eine Person bitte
    .cannot-call = Ich kann nicht anrufen
    .back = Zurück zum Gespräch

crisis-threat =
    Das macht Angst, und es ist gut, dass Sie Hilfe suchen.

    Gehen Sie bitte an einen sicheren Ort, wenn das möglich ist. Bei Gefahr rufen Sie bitte gleich an. Heben Sie Nachrichten und Beweise auf.

    Bitte schreiben Sie hier keine Namen und keinen Ort.
    .person = Eine Person bitte
    .cannot-call = Ich kann nicht anrufen
    .back = Zurück zum Gespräch

crisis-home =
    Keinen Platz für die Nacht zu haben, ist sehr schwer.

    Haben Sie kein Papier? Fragen Sie dann bitte zuerst eine unabhängige Beratungsstelle. Die meisten Behörden melden Menschen ohne Papier.

    Haben Sie ein Papier? Fragen Sie bitte noch heute die Stadt oder Gemeinde nach einem Schlafplatz.

    Bei Gefahr rufen Sie bitte gleich an.
    .person = Eine Person bitte
    .cannot-call = Ich kann nicht anrufen
    .back = Zurück zum Gespräch

# keep: Bescheid
crisis-deport =
    Das ist ein schwerer Moment. Bitte suchen Sie noch heute Hilfe.

    Zeigen Sie den Brief heute einer Beratungsstelle oder einem Anwalt, einer Anwältin. Das gilt für Bescheide, gelbe Umschläge und Termine bei Gericht. Bringen Sie bitte auch den Umschlag mit.

    Ist schon jemand in Haft? Fragen Sie bitte ebenfalls heute.
    .person = Eine Person bitte
    .cannot-call = Ich kann nicht anrufen
    .back = Zurück zum Gespräch

# keep: hilfetelefon.de, nora, TelefonSeelsorge
crisis-cannot-call =
    Sie können auch schreiben.

    Gewalt gegen Frauen: Auf hilfetelefon.de gibt es Chat und Mail, in vielen Sprachen.

    Notruf ohne Sprechen: Die App nora geht mit Symbolen und Chat, auch still. Sie ist auf Deutsch und Englisch. Sie geht nur, wenn Sie sich vorher angemeldet haben.

    Sorgen und dunkle Gedanken: Die TelefonSeelsorge hat auch Chat und Mail, auf Deutsch.

    Können Sie nichts davon nutzen? Bitten Sie einen Menschen in Ihrer Nähe, für Sie anzurufen.
    .person = Eine Person bitte
    .back = Zurück zum Gespräch

crisis-clear =
    So löschen Sie diesen Chat:

    Öffnen Sie in Telegram die Liste Ihrer Chats. Halten Sie den Finger lange auf diesen Chat. Wählen Sie dann „Löschen“.

    Alte Nachrichten kann das Programm nicht selbst löschen. Bitte löschen Sie den ganzen Chat.
    .person = Eine Person bitte
    .cannot-call = Ich kann nicht anrufen
    .back = Zurück zum Gespräch

crisis-gentle =
    Das klingt nach einer schweren Zeit. Wie geht es Ihnen gerade?
    .danger = Ich bin in Gefahr
    .talk = Ich möchte reden
    .other = Etwas anderes

crisis-talk =
    Gut, dass Sie reden möchten. Sie brauchen das nicht allein zu tragen.

    Hier hört Ihnen ein Mensch zu, auch ohne Namen. Ist besetzt, versuchen Sie es bitte noch einmal.
    .person = Eine Person bitte
    .cannot-call = Ich kann nicht anrufen
    .back = Zurück zum Gespräch

crisis-help =
    Gern. Welche Hilfe brauchen Sie?
    .danger = Ich bin in Gefahr
    .find = Hilfe suchen
    .person = Eine Person bitte

crisis-closed =
    Das liest jetzt niemand. Bitte nutzen Sie diese Nummern.

    Bei „Alle Nummern“ finden Sie weitere.
    .numbers = Alle Nummern
    .offices = Beratungsstelle finden
    .back = Zurück zum Gespräch

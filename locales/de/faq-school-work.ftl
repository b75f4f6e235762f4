# Häufige Fragen: Deutsch, Schule und Arbeit (lang, recog, edu, kita, work, labour).

# keep: Integrationskurs, MBE, JMD
faq-lang-kurs = Es gibt verschiedene Deutschkurse. Der Integrationskurs ist ein Kurs für Deutsch und das Leben in Deutschland. Auch Volkshochschulen, Vereine und Ehrenamtliche bieten Kurse an.
    .question = Wie finde ich einen Deutschkurs in meiner Nähe?
    .label = Kurs finden
    .step-1 = Fragen Sie eine Beratungsstelle, welcher Kurs zu Ihnen passt.
    .step-2 = Fragen Sie eine Kursschule nach einem freien Platz.
    .step-3 = Machen Sie dort einen Einstufungstest: Er zeigt, wie viel Deutsch Sie können.
    .bring = Aufenthaltspapier, Briefe zum Kurs, Zeugnisse über Deutsch, falls vorhanden.
    .whom = Migrationsberatung (MBE), für junge Menschen Jugendmigrationsdienst (JMD), Kursschulen.
    .variants = deutschkurs finden | wo kann ich deutsch lernen | ich will deutsch kurs machen | suche sprachkurs in meiner stadt | vhs deutschkurs anmelden | sprachschule in der nähe | deutsch lernen anfänger a1 | alphabetisierungskurs für leute die nicht schreiben können | integrationkurs wo anmelden | warteliste deutschkurs keine plätze | einstufungstest wo machen | online deutschkurs kostenlos

# keep: Integrationskurs, Zulassung, BAMF, Aufenthaltspapier, MBE, JMD, Flüchtlingsberatung
faq-lang-zulassung = Für den Integrationskurs brauchen viele eine Zulassung, also eine Erlaubnis. Sie kommt meist vom BAMF, dem Bundesamt für Migration. Die Regeln hängen vom Aufenthaltspapier ab und ändern sich oft.
    .question = Wer darf in den Integrationskurs?
    .label = Wer darf in den Kurs
    .step-1 = Suchen Sie, ob Sie schon eine Zulassung haben.
    .step-2 = Lassen Sie sich beim Antrag helfen.
    .step-3 = Fragen Sie auch nach anderen Kursen, falls es nicht klappt.
    .bring = Ihr Aufenthaltspapier und alle Briefe zum Kurs.
    .whom = MBE, JMD (junge Menschen) oder Flüchtlingsberatung. Ohne Papiere ist unabhängige Beratung zuerst sicherer.
    .variants = darf ich integrationskurs machen | zulassung integrationskurs antrag | bamf zulassung abgelehnt | integrationskurs mit duldung | integrationskurs mit gestattung | bin eu bürger darf ich integrationskurs | berechtigungsschein bekommen | berechtigung integrationskurs wo | integrationskurs ukraine paragraf 24 | zulasung kurs bamf wie | bamf antwort auf kursantrag kommt nicht | kostenlose zulassung gestoppt

# keep: BAMF, Bescheid, MBE
faq-lang-kosten = Manche Menschen zahlen einen Teil vom Kurs selbst. Mit wenig Geld oder Sozialleistungen kann der Kurs ohne Kosten sein. Das prüft das BAMF, das Bundesamt für Migration, auf Antrag.
    .question = Was kostet der Deutschkurs für mich?
    .label = Kosten vom Kurs
    .step-1 = Fragen Sie die Kursschule vor dem Start, was Sie zahlen.
    .step-2 = Bitten Sie um Hilfe beim Antrag auf Befreiung von den Kosten.
    .step-3 = Fragen Sie auch nach Geld für Bus und Bahn.
    .bring = Letzten Bescheid über Sozialleistungen: So heißt der Brief mit der Entscheidung. Zulassung zum Kurs.
    .whom = Kursschule, Migrationsberatung (MBE). Ohne Papiere ist unabhängige Beratung zuerst sicherer.
    .variants = wie viel kostet integrationskurs | deutschkurs kostenlos | kostenbefreiung integrationskurs | kostenbeitrag kurs zu teuer | befreiung vom kostenbeitrag antrag | ich kann deutschkurs nicht bezahlen | fahrtkosten integrationskurs | kostenbefreihung bamf | rechnung von sprachschule bekommen | zahlt jobcenter den sprachkurs | monatskarte für weg zum kurs | kursgebühr zurück bekommen nach prüfung

# keep: Verpflichtung, Integrationskurs, Ausländerbehörde, Jobcenter, MBE, JMD
faq-lang-pflicht = Eine Verpflichtung ist ein Brief: Ein Amt hat den Integrationskurs für Sie bestimmt. Er kommt oft von der Ausländerbehörde oder vom Jobcenter. Ohne Kurs kann es Nachteile geben. Oft lässt sich vorher etwas klären.
    .question = Ein Amt verlangt, dass ich zum Kurs gehe. Was heißt das?
    .label = Brief zum Kurs
    .step-1 = Suchen Sie das Datum im Brief: Es zählt für die Anmeldung.
    .step-2 = Zeigen Sie den Brief heute einer Beratungsstelle.
    .step-3 = Sagen Sie dort auch, was den Kurs schwer macht.
    .bring = Den Brief mit Umschlag, Aufenthaltspapier, Papiere zu Arbeit, Kindern oder Krankheit.
    .whom = Migrationsberatung (MBE), für junge Menschen Jugendmigrationsdienst (JMD).
    .variants = verpflichtung integrationskurs bekommen | ist deutschkurs pflicht für mich | brief vom jobcenter deutschkurs pflicht | ausländerbehörde sagt ich soll kurs machen | verpflichtet zum kurs aber ich arbeite | jobcenter kürzt geld wegen kurs | zwang deutschkurs | verpflichtungsschein vom amt | ferpflichtung kurs | kurs pflicht aber ich bin krank | ich kann schon deutsch und soll trotzdem in kurs

# keep: Kita, MBE
faq-lang-kinder = Manche Kurse haben Betreuung für kleine Kinder. Es gibt auch Kurse nur für Eltern oder nur für Frauen. Manchmal hilft ein Platz in der Kita: Dort werden kleine Kinder betreut.
    .question = Wie lerne ich Deutsch, wenn ich kleine Kinder habe?
    .label = Kinder und Kurs
    .step-1 = Fragen Sie die Kursschule nach Betreuung im Kurs.
    .step-2 = Fragen Sie nach Kurszeiten, die zu Ihren Kindern passen.
    .step-3 = Fragen Sie eine Beratungsstelle nach einem Platz in der Kita.
    .bring = Papiere zum Kurs. Sagen Sie auch, wie alt die Kinder sind.
    .whom = Kursschule, Migrationsberatung (MBE), Familienzentrum an Ihrem Ort.
    .variants = deutschkurs mit kinderbetreuung | kurs mit baby | integrationskurs mit kind | ich habe kleine kinder kann nicht zum kurs | mama kurs deutsch | elternkurs deutsch | frauenkurs deutsch lernen | niemand passt auf mein kind auf wenn kurs ist | sprachkurs kinder betreuung | deutschkurs vormittags wenn kind in schule | kinderbetreung im deutschkurs

# keep: Jobcenter, MBE, JMD
faq-lang-pause = Viele denken im Kurs einmal ans Aufhören. Oft gibt es einen anderen Weg: eine Pause, einen Wechsel oder andere Zeiten. Hat das Jobcenter den Kurs bestimmt, das Amt für Grundsicherung? Dann sprechen Sie zuerst mit einer Beratung.
    .question = Ich fehle im Kurs oder möchte aufhören. Was kann ich tun?
    .label = Kurs: Pause oder Ende
    .step-1 = Sprechen Sie mit einem Menschen, bevor Sie den Kurs beenden.
    .step-2 = Sagen Sie der Kursschule Bescheid, wenn Sie fehlen.
    .step-3 = Heben Sie Nachweise auf, zum Beispiel vom Arzt.
    .bring = Briefe zum Kurs, Nachweise über Krankheit oder Termine.
    .whom = Migrationsberatung (MBE) oder Jugendmigrationsdienst (JMD). Das Gespräch ist vertraulich und kostenlos.
    .variants = kurs abbrechen | ich will deutschkurs nicht mehr | integrationskurs aufhören wegen arbeit | kurs zu schwer für mich | kurs ist langweilig zu leicht | lehrer ist gemein ich gehe nicht mehr hin | zu oft gefehlt im kurs | fehlzeiten integrationskurs | kurs wechseln andere schule | kurs pause wegen schwangerschaft | rausgeflogen aus dem sprachkurs | integrationskurs abrechen

# keep: Berufssprachkurs, B2, Agentur für Arbeit, Jobcenter, MBE, JMD
faq-lang-weiter = Nach dem Kurs gibt es viele Wege. Ein Berufssprachkurs ist ein Deutschkurs für die Arbeit, zum Beispiel bis B2. B2 heißt: gutes, selbstständiges Deutsch. Auch Ausbildung, Arbeit oder Ehrenamt sind möglich.
    .question = Was kommt nach dem Integrationskurs, zum Beispiel B2?
    .label = Nach dem Kurs
    .step-1 = Überlegen Sie, was Sie als Nächstes möchten.
    .step-2 = Fragen Sie nach dem neuen Kurs, bevor der alte endet.
    .step-3 = Fragen Sie, wer für Sie den Kurs genehmigt.
    .bring = Zeugnisse vom Kurs, Aufenthaltspapier, Lebenslauf, falls vorhanden.
    .whom = Agentur für Arbeit oder Jobcenter (Ämter für Arbeit). Hilfe vorher: Migrationsberatung (MBE) oder JMD.
    .variants = b2 kurs finden | berufssprachkurs | bsk kurs berechtigung | nach b1 was jetzt | c1 kurs machen | deuföv kurs | deutsch für den beruf | ich habe b1 fertig | berufsprachkurs jobcenter | integrationskurs beendet wie weiter | fachsprache deutsch pflege kurs | weiter deutsch lernen nach kurs

# keep: Sprachcafé, KISI, MBE
faq-lang-ueben = Sprechen lernt man am besten mit Menschen. In einem Sprachcafé reden Menschen ohne Unterricht miteinander. Auch Vereine, Sprachpaten und Ehrenamt helfen. Ehrenamt ist freiwillige Hilfe ohne Lohn.
    .question = Wo kann ich Deutsch sprechen und üben?
    .label = Deutsch üben
    .step-1 = Fragen Sie nach einem Sprachcafé an Ihrem Ort.
    .step-2 = Fragen Sie in der Bibliothek nach Gruppen und Büchern.
    .step-3 = Probieren Sie einen Verein oder ein Ehrenamt aus.
    .bring = Nichts. Meist geht es auch ohne Anmeldung.
    .whom = Bibliothek, Familienzentrum, Freiwilligenzentrum, MBE. In Orten in Hessen auch der Integrationsguide (KISI).
    .variants = sprachcafé zum deutsch üben | deutsch sprechen üben | ich verstehe deutsch aber kann nicht reden | sprachpartner suchen | tandem deutsch | leute kennenlernen zum deutsch reden | niemand zum deutsch sprechen | konversation deutsch gratis | deutsch üben ohne kurs | sprachpate finden | app zum deutsch lernen

# keep: Deutsch-Test für Zuwanderer, Leben in Deutschland, Zertifikat, MBE
faq-lang-test = Am Ende vom Kurs gibt es meist zwei Prüfungen. Der Deutsch-Test für Zuwanderer prüft Ihr Deutsch (A2 oder B1). Der Test Leben in Deutschland fragt nach Alltag, Geschichte und Gesetzen.
    .question = Welche Prüfungen gibt es am Ende vom Kurs?
    .label = Prüfung im Kurs
    .step-1 = Fragen Sie die Kursschule nach dem Termin und nach Übungstests.
    .step-2 = Nicht bestanden? Fragen Sie, ob Sie weiter lernen können.
    .step-3 = Heben Sie das Zertifikat gut auf: die Urkunde über die Prüfung.
    .bring = Ausweis oder Aufenthaltspapier, Einladung zur Prüfung.
    .whom = Kursschule. Hilfe bei Fragen: Migrationsberatung (MBE).
    .variants = dtz prüfung | dtz nicht bestanden | test leben in deutschland fragen | lid test termin | b1 prüfung wiederholen | durchgefallen deutsch test | zertifikat integrationskurs verloren | b1 zertifikat brauchen für pass | modelltest dtz üben | pruefung deutsch a2 b1 | angst vor der deutschprüfung | wann kommt ergebnis von dtz

# keep: Anerkennung, MBE, JMD
faq-recog-was = Anerkennung bedeutet: Eine Stelle vergleicht Ihren Abschluss mit einem deutschen. Für manche Berufe ist sie nötig, zum Beispiel in der Pflege. Für viele andere Berufe ist sie freiwillig, hilft aber bei der Suche.
    .question = Was ist Anerkennung, und brauche ich sie?
    .label = Was ist Anerkennung
    .step-1 = Schreiben Sie auf, was Sie gelernt und gearbeitet haben.
    .step-2 = Fragen Sie eine Beratungsstelle, ob Ihr Beruf sie braucht.
    .step-3 = Fragen Sie auch, was nach einem Teil-Ergebnis möglich ist.
    .bring = Zeugnisse, Diplome, Nachweise über Arbeit, Lebenslauf, falls vorhanden.
    .whom = Anerkennungsberatung, Migrationsberatung (MBE), für junge Menschen Jugendmigrationsdienst (JMD).
    .variants = anerkennung abschluss | was ist anerkennung | zählt mein diplom hier | gilt mein beruf in deutschland | mein zeugnis ist nicht von hier | anerkenung ausland | teilweise anerkannt was jetzt | gleichwertigkeit bescheid | brauche ich anerkennung zum arbeiten | reglementierter beruf | anpassungslehrgang | ich habe in syrien studiert zählt das

# keep: anabin, Handwerkskammer, IHK, MBE, JMD
faq-recog-wo = Die Stelle hängt von Ihrem Beruf ab. Für Berufe mit Lehre ist es oft die Handwerkskammer oder die IHK. So heißen Verbände der Betriebe. Studienabschlüsse stehen in anabin, einer Liste im Internet.
    .question = Wo stelle ich den Antrag auf Anerkennung?
    .label = Wo beantragen
    .step-1 = Fragen Sie zuerst eine Beratung, welche Stelle Ihren Beruf prüft.
    .step-2 = Fragen Sie diese Stelle, welche Papiere sie braucht.
    .step-3 = Heben Sie eine Kopie vom Antrag auf.
    .bring = Zeugnisse, Ausweis oder Aufenthaltspapier, Lebenslauf.
    .whom = Anerkennungsberatung, Migrationsberatung (MBE) oder JMD. Ohne Papiere ist unabhängige Beratung zuerst sicherer.
    .variants = wo anerkennung beantragen | anabin | anabin meine uni suchen | ihk fosa antrag | handwerkskammer abschluss prüfen | zab zeugnisbewertung | welche stelle für meinen beruf zuständig | wohin mit meinem diplom | anerkennungsstelle in der nähe | h plus anabin was heißt das | wo zeugnis anerkenen lassen | elektriker aus ausland welche kammer

# keep: Zeugnisse, MBE
faq-recog-papiere = Die Stelle fragt meist nach Zeugnissen, Ausweis und Lebenslauf. Oft verlangt sie Übersetzungen von beeidigten Übersetzern. Das sind Übersetzer, die ein Gericht zugelassen hat. Fehlt etwas, gibt es manchmal andere Wege.
    .question = Welche Zeugnisse und Übersetzungen brauche ich?
    .label = Zeugnisse, Übersetzung
    .step-1 = Fragen Sie zuerst die Stelle, was sie übersetzt haben möchte.
    .step-2 = Geben Sie Kopien ab, und behalten Sie die Originale.
    .step-3 = Fragen Sie bei fehlenden Papieren nach einer Prüfung Ihrer Kenntnisse.
    .bring = Alle Zeugnisse, auch alte. Fotos oder Kopien, falls die Originale fehlen.
    .whom = Anerkennungsberatung, Migrationsberatung (MBE).
    .variants = diplom übersetzen lassen | zeugnis übersetzung beglaubigt | beeidigter übersetzer für diplom | unterlagen für anerkennung | meine zeugnisse sind im krieg verloren | diplom verloren uni gibt es nicht mehr | qualifikationsanalyse ohne zeugnis | welche papiere für anerkennungsstelle | schulzeugnis aus heimat uebersetzen | beglaubigte kopie abschluss | zeugniss übersetzen wer macht das

# keep: Agentur für Arbeit, Jobcenter, Bescheid, MBE
faq-recog-kosten = Die Anerkennung kostet meist etwas, zum Beispiel für Prüfung und Übersetzung. Oft helfen die Agentur für Arbeit oder das Jobcenter. Das sind Ämter für Arbeit. Es gibt auch andere Zuschüsse.
    .question = Wer hilft mir bei den Kosten der Anerkennung?
    .label = Hilfe bei den Kosten
    .step-1 = Fragen Sie nach Hilfe, bevor Sie einen Auftrag geben.
    .step-2 = Warten Sie mit dem Bezahlen auf die Antwort.
    .step-3 = Heben Sie alle Rechnungen auf.
    .bring = Zeugnisse, Preise von Übersetzern, letzten Bescheid vom Amt (Brief mit Entscheidung).
    .whom = Anerkennungsberatung oder Migrationsberatung (MBE). Ohne Papiere ist unabhängige Beratung zuerst sicherer.
    .variants = anerkennungszuschuss | anerkennung zu teuer | wer zahlt die übersetzung vom diplom | jobcenter anerkennung bezahlen | was kostet anerkennung | gebühren zeugnisbewertung | kein geld für diplom prüfung | zuschuss für anerkennung antrag | kosten anpassungskurs pflege | geld für anerkenung | stipendium für anerkennungsverfahren

# keep: Approbation, MBE
faq-recog-beruf = In Medizin, Pflege und Schule ist die Anerkennung nötig. Ärzte brauchen eine Approbation, die Erlaubnis für den Beruf. Oft gehören Deutsch, eine Prüfung oder ein Kurs dazu. Die Regeln hängen vom Bundesland ab.
    .question = Ich bin Arzt, Pflegekraft oder Lehrerin. Wie geht es hier?
    .label = Arzt, Pflege, Lehrer
    .step-1 = Fragen Sie, welche Behörde in Ihrem Bundesland zuständig ist.
    .step-2 = Fragen Sie, welches Deutsch Ihr Beruf verlangt.
    .step-3 = Fragen Sie, welche Arbeit schon vorher möglich ist.
    .bring = Diplom, Fächerliste, Nachweise über Arbeit, Zeugnisse über Deutsch, Lebenslauf.
    .whom = Anerkennungsberatung, Migrationsberatung (MBE).
    .variants = approbation beantragen | bin arzt aus ausland | krankenschwester anerkennung | pflegefachkraft aus dem ausland arbeiten | kenntnisprüfung arzt | fachsprachprüfung medizin | lehrerin aus ukraine in schule arbeiten | zahnarzt approbation | apotheker berufserlaubnis | hebamme anerkennung | arztin ohne aprobation | erzieherin aus ausland im kindergarten arbeiten

# keep: Geburtsurkunde, Impfausweis, JMD, MBE
faq-edu-anmelden = Jede Stadt hilft beim Weg zur passenden Schule. Zuständig ist die Schule, das Schulamt oder eine Beratung für neue Kinder. Oft gibt es zuerst eine Klasse zum Deutschlernen.
    .question = Wie melde ich mein Kind in der Schule an?
    .label = Kind anmelden
    .step-1 = Fragen Sie eine Beratungsstelle, wer an Ihrem Ort zuständig ist.
    .step-2 = Melden Sie Ihr Kind mit dieser Hilfe an.
    .step-3 = Sagen Sie, welche Sprachen Ihr Kind spricht.
    .bring = Geburtsurkunde, Zeugnisse, Impfausweis (Heft über Impfungen), falls vorhanden.
    .whom = Migrationsberatung (MBE), Jugendmigrationsdienst (JMD), Schule. Ohne Papiere ist unabhängige Beratung zuerst sicherer.
    .variants = kind schule anmelden | schulanmeldung | meine tochter braucht schule | schulplatz für kind neu in deutschland | einschulung erste klasse | wir sind umgezogen neue schule für kinder | willkommensklasse | daz klasse vorbereitungsklasse | mein sohn ist 10 welche schule | schulamt termin kind | schule anmeldung ohne geburtsurkunde | kind in schuhle anmelden

# keep: Schulpflicht, JMD
faq-edu-pflicht = In Deutschland gilt Schulpflicht: Alle Kinder gehen zur Schule. Wie lange das gilt, regelt das Bundesland. Unterricht nur zu Hause ist in der Regel nicht erlaubt. Ist Ihr Kind krank, sagen Sie der Schule Bescheid.
    .question = Ist Schule Pflicht, und was ist, wenn mein Kind fehlt?
    .label = Schulpflicht
    .step-1 = Rufen Sie morgens in der Schule an, wenn Ihr Kind krank ist.
    .step-2 = Sprechen Sie mit der Lehrerin, wenn Ihr Kind nicht hingehen will.
    .step-3 = Fragen Sie vor einer Reise in der Schulzeit die Schule.
    .bring = Briefe der Schule. Sagen Sie auch, was Ihrem Kind Sorgen macht.
    .whom = Klassenlehrer, Schulsozialarbeit (Beratung in der Schule), Jugendmigrationsdienst (JMD).
    .variants = schulpflicht | mein kind will nicht in die schule | schule schwänzen brief bekommen | bis wann schulpflicht jugendliche | unterricht zu hause homeschooling erlaubt | kind krank schule entschuldigung schreiben | bußgeld schule kind fehlt | urlaub während der schulzeit | darf tochter vom schwimmunterricht frei haben | schulflicht gilt auch für geflüchtete | kind hat angst vor der schule

# keep: MBE
faq-edu-eltern = Die Schule lädt Eltern zu Gesprächen und Elternabenden ein. Am Elternabend sprechen alle Eltern einer Klasse mit der Lehrerin. Eine Einladung heißt nicht, dass es Probleme gibt. Sie dürfen um Übersetzung bitten.
    .question = Was passiert beim Elternabend und im Gespräch mit der Schule?
    .label = Gespräch in der Schule
    .step-1 = Fragen Sie die Schule früh nach einer Person, die übersetzt.
    .step-2 = Lassen Sie nicht Ihr Kind übersetzen.
    .step-3 = Schreiben Sie vorher Ihre Fragen auf.
    .bring = Brief der Schule, Zeugnis, Ihre Fragen.
    .whom = Klassenlehrer, Schulsozialarbeit, Migrationsberatung (MBE), Sprachmittler an Ihrem Ort.
    .variants = elternabend | einladung von schule verstehe ich nicht | lehrerin will mit mir sprechen | elternsprechtag dolmetscher | gespräch mit klassenlehrer über mein kind | brief von der schule was steht da | mein kind wird in der schule gemobbt | schlechte noten was tun | kind soll auf förderschule | empfehlung gymnasium oder hauptschule | eltern gespräch schule ohne deutsch | hausaufgaben hilfe für kind

# keep: Ausbildung, Agentur für Arbeit, JMD
faq-edu-ausbildung = In einer Ausbildung lernen Sie einen Beruf. Meist lernen Sie im Betrieb, mit Lohn, und in der Schule. Manche Berufe lernt man nur in einer Schule. Auch Erwachsene können anfangen.
    .question = Wie finde ich eine Ausbildung?
    .label = Ausbildung finden
    .step-1 = Überlegen Sie, was Sie gern tun und gut können.
    .step-2 = Probieren Sie einen Beruf in einem Praktikum aus.
    .step-3 = Fragen Sie, ob Ihr Papier die Ausbildung erlaubt.
    .bring = Schulzeugnisse, Lebenslauf, Aufenthaltspapier, Zeugnisse über Deutsch.
    .whom = Jugendmigrationsdienst (JMD), Berufsberatung der Agentur für Arbeit (Amt für Arbeit). Ohne Papiere: zuerst JMD.
    .variants = ausbildung suchen | ausbildungsplatz finden | ich will einen beruf lernen | azubi werden | lehre machen als mechaniker | ausbildung ohne schulabschluss | ausbildung mit 30 noch möglich | praktikum finden | berufsschule schwer hilfe in der lehre | ausbilldung bewerbung | einstiegsqualifizierung | bab geld in der ausbildung

# keep: Hauptschulabschluss, MBE, JMD
faq-edu-abschluss = Einen deutschen Schulabschluss können Sie auch später machen. Es gibt Abendschulen und Kurse der Volkshochschule. Möglich ist zum Beispiel der Hauptschulabschluss, ein erster Abschluss der Schule.
    .question = Kann ich als Erwachsener einen Schulabschluss machen?
    .label = Schulabschluss später
    .step-1 = Fragen Sie zuerst, ob Ihr altes Zeugnis hier schon gilt.
    .step-2 = Fragen Sie die Volkshochschule oder Abendschule nach Kursen.
    .step-3 = Fragen Sie auch nach Geld während der Schulzeit.
    .bring = Alte Zeugnisse, Zeugnisse über Deutsch, Aufenthaltspapier.
    .whom = Jugendmigrationsdienst (JMD), Migrationsberatung (MBE), Volkshochschule.
    .variants = schulabschluss nachholen | hauptschulabschluss nachmachen | realschulabschluss abendschule | abitur nachholen | habe keinen schulabschluss aus meiner heimat | keine schule fertig gemacht wegen krieg | abendgymnasium | bin 25 ohne abschluss | mittlere reife machen vhs | schulabschlus nachholen erwachsene | zweiter bildungsweg

# keep: Studienkolleg, BAföG, JMD
faq-edu-studium = Für ein Studium prüft die Hochschule Ihr Schulzeugnis und Ihr Deutsch. Passt das Zeugnis nicht ganz, hilft oft ein Studienkolleg. Das ist ein Kurs vor dem Studium. BAföG ist staatliches Geld zum Lernen.
    .question = Wie kann ich in Deutschland studieren?
    .label = Studieren
    .step-1 = Gehen Sie zur Beratung für internationale Studierende an der Hochschule.
    .step-2 = Fragen Sie, welches Deutsch und welche Prüfung nötig sind.
    .step-3 = Fragen Sie früh nach Geld, zum Beispiel nach BAföG.
    .bring = Schulzeugnis, Papiere vom Studium, Zeugnisse über Deutsch, Aufenthaltspapier.
    .whom = Hochschule, Bildungsberatung Garantiefonds Hochschule, Jugendmigrationsdienst (JMD).
    .variants = studieren in deutschland | studienkolleg | ich will zur uni | mein studium weiter machen hier | bafög antrag | uni assist bewerbung | hochschulzugang mit syrischem abitur | testdaf dsh für studium | studium mit flucht geld | universitaet anmelden | semester aus heimat anrechnen | master machen mit ausländischem bachelor

# keep: Kita, Tagespflege, Jugendamt, MBE
faq-kita-platz = In der Kita spielen und lernen kleine Kinder. In der Tagespflege betreut eine Person wenige Kinder. Sie melden Ihr Kind bei der Kita oder im Internet an. Oft hilft das Jugendamt, das Amt für Familien.
    .question = Wie bekomme ich einen Platz in der Kita?
    .label = Kita-Platz
    .step-1 = Fragen Sie, wer an Ihrem Ort die Plätze vergibt.
    .step-2 = Melden Sie Ihr Kind früh bei mehreren Kitas an.
    .step-3 = Fragen Sie in der Kita, ob Sie sich alles ansehen dürfen.
    .bring = Geburtsurkunde und Impfausweis des Kindes, Ihren Ausweis, Papiere zu Arbeit oder Kurs.
    .whom = Kita, Jugendamt, Migrationsberatung (MBE). Ohne Papiere ist unabhängige Beratung zuerst sicherer.
    .variants = kitaplatz | kindergarten anmelden | kita anmeldung online | krippe für baby | tagesmutter finden | mein kind soll in kindergarten | kita gutschein beantragen | wann kind in kita anmelden | was ist kita | kita navigator | kindergaten platz suchen | eingewöhnung was ist das

# keep: Kita, Jugendamt, Bescheid, MBE
faq-kita-kosten = Der Preis hängt vom Ort, vom Einkommen und vom Alter ab. An manchen Orten ist die Kita frei. Mit wenig Geld können die Kosten kleiner sein oder wegfallen. Den Antrag prüft oft das Jugendamt, das Amt für Familien.
    .question = Was kostet die Kita, und wer hilft bei den Kosten?
    .label = Kosten der Kita
    .step-1 = Fragen Sie die Kita, wer die Kosten berechnet.
    .step-2 = Stellen Sie den Antrag früh, am besten vor dem Start.
    .step-3 = Fragen Sie auch nach Hilfe beim Geld für das Mittagessen.
    .bring = Lohnzettel oder letzten Bescheid über Sozialleistungen (Brief mit Entscheidung), Vertrag der Kita.
    .whom = Jugendamt, Migrationsberatung (MBE). Ohne Papiere ist unabhängige Beratung zuerst sicherer.
    .variants = kita kosten | elternbeitrag kita zu hoch | kindergarten gebühr befreiung | kita gratis für jobcenter familien | beitrag kindergarten nicht bezahlen können | ermäßigung kita antrag | geschwisterkind rabatt kita | essensgeld kita zuschuss | rechnung vom kindergarten | kita gebuehr mahnung | wirtschaftliche jugendhilfe antrag

# keep: Masern, Impfausweis, MBE
faq-kita-masern = Masern sind eine ansteckende Krankheit. Kita und Schule fragen nach einem Nachweis über den Schutz. Das ist meist der Impfausweis, das Heft über die Impfungen. Auch ein Papier vom Arzt kann helfen.
    .question = Welche Impfung braucht mein Kind für Kita und Schule?
    .label = Impfung und Kita
    .step-1 = Suchen Sie nach dem Heft oder anderen Papieren über Impfungen.
    .step-2 = Fragen Sie eine Kinderarztpraxis, was noch fehlt.
    .step-3 = Zeigen Sie der Kita den Nachweis, bevor Ihr Kind anfängt.
    .bring = Impfausweis oder Papiere aus dem anderen Land.
    .whom = Kinderarztpraxis. Hilfe bei Briefen: Migrationsberatung (MBE).
    .variants = masern impfung kita | masernschutz nachweis | impfpass kind verloren | impfpflicht kindergarten | mein kind ist nicht geimpft darf es in kita | gelbes heft impfungen | masernimpfung schule brief | gesundheitsamt schreibt wegen impfung | impfungen aus ausland anerkannt | masan impfung kind | kind darf nicht geimpft werden attest

# keep: Tagespflege, Jugendamt, MBE
faq-kita-keinplatz = Viele Eltern warten auf einen Platz. Fragen Sie schriftlich beim Jugendamt nach, dem Amt für Familien. Es kann mit Ihnen suchen, auch nach Tagespflege. Dort betreut eine Person wenige Kinder.
    .question = Ich finde keinen Platz für mein Kind. Was kann ich tun?
    .label = Kein Platz gefunden
    .step-1 = Schreiben Sie auf, wo Sie schon gefragt haben.
    .step-2 = Bitten Sie das Jugendamt schriftlich um einen Platz.
    .step-3 = Fragen Sie nach Spielgruppen für die Wartezeit.
    .bring = Absagen, E-Mails der Kitas, Papiere zu Arbeit oder Kurs.
    .whom = Migrationsberatung (MBE), Jugendamt. Ohne Papiere ist unabhängige Beratung zuerst sicherer.
    .variants = kein kitaplatz | absage von allen kitas | warteliste kita ewig | rechtsanspruch kita | keine kita gefunden kann nicht arbeiten | alle kindergärten sind voll | kita platz einklagen | jugendamt gibt keinen platz | suche seit lange kita nix frei | kein platz kindergarden | spielgruppe statt kita

# keep: Erwerbstätigkeit, Ausländerbehörde, MBE, JMD, Faire Integration
faq-work-erlaubnis = Auf dem Aufenthaltspapier steht ein Satz zur Arbeit. Das Wort heißt oft Erwerbstätigkeit: arbeiten und Geld verdienen. Manchmal ist zuerst eine Erlaubnis nötig. Sie kommt von der Ausländerbehörde, dem Amt für Aufenthaltspapiere.
    .question = Darf ich mit meinem Papier arbeiten?
    .label = Darf ich arbeiten
    .step-1 = Suchen Sie den Satz zur Arbeit, auch auf dem Zusatzblatt.
    .step-2 = Zeigen Sie ihn einer Beratung, bevor Sie anfangen.
    .step-3 = Fragen Sie, was der Betrieb für einen Antrag ausfüllt.
    .bring = Aufenthaltspapier mit Zusatzblatt, Angebot für die Stelle, falls vorhanden.
    .whom = Migrationsberatung (MBE), JMD, Faire Integration. Ohne Papiere ist unabhängige Beratung zuerst sicherer.
    .variants = arbeitserlaubnis | darf ich arbeiten | erwerbstätigkeit erlaubt was heißt das | erwerbstätigkeit nicht erlaubt auf karte | beschäftigung nur mit erlaubnis der ausländerbehörde | arbeits erlaubniss beantragen | chef fragt nach arbeitserlaubnis | arbeiten mit studentenvisum | zusatzblatt arbeit steht gestattet | formular erklärung zum beschäftigungsverhältnis | darf meine frau auch arbeiten | job wechseln mit blauer karte

# keep: Agentur für Arbeit, Jobcenter, MBE, JMD
faq-work-suche = Stellen finden Sie im Internet, in der Zeitung oder über Bekannte. Bei der Suche helfen zwei Ämter: Agentur für Arbeit und Jobcenter. Auch ein Praktikum öffnet manchmal eine Tür.
    .question = Wie finde ich Arbeit?
    .label = Arbeit finden
    .step-1 = Schreiben Sie auf, was Sie können und gern tun.
    .step-2 = Fragen Sie eine Beratungsstelle, wer mit Ihnen sucht.
    .step-3 = Bezahlen Sie niemandem Geld für ein Versprechen von Arbeit.
    .bring = Lebenslauf, Zeugnisse, Aufenthaltspapier, falls vorhanden.
    .whom = Migrationsberatung (MBE), JMD, Agentur für Arbeit. Ohne Papiere ist unabhängige Beratung zuerst sicherer.
    .variants = arbeit suchen | ich brauche arbeit | job finden ohne deutsch | wo gibt es jobs | suche arbeit in lager oder küche | jobbörse | zeitarbeit firma gut oder schlecht | niemand gibt mir arbeit | arbeitt finden | vermittler will geld für job | putzen arbeit finden | hab nix zu tun will schaffen

# keep: Agentur für Arbeit, Jobcenter, MBE
faq-work-agentur = Die Agentur für Arbeit berät zu Beruf und Stellen. Endet Ihre Arbeit, melden Sie sich dort früh. Das Jobcenter hilft, wenn das Geld zum Leben nicht reicht. Beide helfen bei der Suche nach Arbeit.
    .question = Was macht die Agentur für Arbeit, und wann melde ich mich?
    .label = Agentur für Arbeit
    .step-1 = Melden Sie sich heute, wenn Ihre Arbeit endet oder beendet ist.
    .step-2 = Fragen Sie nach der Bestätigung, und heben Sie sie auf.
    .step-3 = Fragen Sie vorher eine Beratung, wenn Sie unsicher sind.
    .bring = Ausweis oder Aufenthaltspapier, Arbeitsvertrag, Brief über das Ende der Arbeit.
    .whom = Agentur für Arbeit, Migrationsberatung (MBE). Ohne Papiere ist unabhängige Beratung zuerst sicherer.
    .variants = agentur für arbeit anmelden | arbeitslos melden | arbeitsamt | arbeitsuchend melden wann | unterschied jobcenter und arbeitsagentur | mein vertrag endet bald wo melden | arbeitslosengeld 1 wo | termin bei arbeitsagentur | arbeitsammt adresse | online arbeitslos melden wie | vermittlungsvorschlag vom amt bekommen | bundesagentur für arbeit

# keep: Lebenslauf, JMD, MBE
faq-work-lebenslauf = Eine Bewerbung ist Ihr Brief an den Betrieb. Dazu gehört der Lebenslauf: Er nennt Schule, Ausbildung und Arbeit. Oft kommen Zeugnisse und ein kurzer Brief dazu. Auch Arbeit ohne Zeugnis zählt.
    .question = Wie schreibe ich Lebenslauf und Bewerbung?
    .label = Lebenslauf
    .step-1 = Schreiben Sie auf, wann Sie wo gelernt und gearbeitet haben.
    .step-2 = Nennen Sie auch Sprachen und den Führerschein.
    .step-3 = Lassen Sie den Text von einer anderen Person lesen.
    .bring = Zeugnisse, Daten von Schule und Arbeit, die Anzeige der Stelle.
    .whom = Jugendmigrationsdienst (JMD), Migrationsberatung (MBE), Bibliothek, Bewerbungshilfe an Ihrem Ort.
    .variants = lebenslauf schreiben | lebenslauf muster | bewerbung schreiben hilfe | anschreiben für job | cv auf deutsch | vorstellungsgespräch üben | lücke im lebenslauf wegen flucht | foto für bewerbung | lebenlauf wie geht das | ich habe keine zeugnisse für bewerbung | bewerbungsmappe | was sage ich beim vorstellungsgespraech

# keep: Maßnahme, Jobcenter, MBE
faq-work-massnahme = Eine Maßnahme ist ein Kurs oder eine Arbeit auf Probe. Das Jobcenter, das Amt für Arbeit und Grundsicherung, schickt Sie dorthin. Wer nicht hingeht, kann Nachteile haben. Über Zweifel kann man vorher reden.
    .question = Das Jobcenter schickt mich in eine Maßnahme. Was heißt das?
    .label = Maßnahme vom Amt
    .step-1 = Suchen Sie im Brief das Datum: Es zählt.
    .step-2 = Zeigen Sie den Brief heute einer Beratungsstelle.
    .step-3 = Melden Sie sich vor dem Termin, wenn Sie krank sind.
    .bring = Den Brief mit Umschlag, Ihren Plan vom Jobcenter, Nachweise vom Arzt.
    .whom = Migrationsberatung (MBE), Sozialberatung. Danach das Jobcenter.
    .variants = maßnahme jobcenter | massnahme vom amt pflicht | ein euro job | arbeitsgelegenheit | kooperationsplan unterschreiben | eingliederungsvereinbarung | jobcenter schickt mich in bewerbungstraining | aktivierungsgutschein avgs | maßname ablehnen | ich will nicht in die maßnahme | jobcenter zuweisung maßnahmeträger | coaching vom jobcenter sinnlos

# keep: Gewerbe, MBE, Faire Integration
faq-work-selbst = Selbstständig heißt: Sie arbeiten auf eigene Rechnung, ohne Chef. Viele melden dafür ein Gewerbe an, also einen Betrieb. Ob Ihr Papier das erlaubt, steht oft darauf. Die Versicherung regeln Sie dann selbst.
    .question = Wie mache ich mich selbstständig?
    .label = Selbstständig arbeiten
    .step-1 = Fragen Sie eine Beratung, ob Ihr Papier das erlaubt.
    .step-2 = Gehen Sie zu einer Gründungsberatung, bevor Sie unterschreiben.
    .step-3 = Bestimmt ein Chef alles? Dann fragen Sie zuerst Faire Integration.
    .bring = Aufenthaltspapier, Ihre Idee in einfachen Worten, Verträge.
    .whom = Migrationsberatung (MBE), Faire Integration, Gründungsberatung. Ohne Papiere ist unabhängige Beratung zuerst sicherer.
    .variants = selbständig machen | gewerbe anmelden | eigene firma gründen | ich will laden aufmachen | scheinselbstständig auf baustelle | gewerbeschein als kurier | freiberuflich arbeiten mit aufenthalt | kleinunternehmer | selbstendig arbeiten erlaubt | chef sagt ich soll gewerbe anmelden | friseur salon eröffnen | essen verkaufen imbiss gründen

# keep: Steuer-ID, Bürgeramt, Finanzamt, MBE
faq-work-steuer = Die Steuer-ID ist eine Nummer für die Steuer. Der Betrieb braucht sie für den Lohn. Sie kommt meist per Post nach der Anmeldung Ihrer Adresse. Die Anmeldung macht das Bürgeramt, das Amt für Adressen und Ausweise.
    .question = Was ist die Steuer-ID, und woher bekomme ich sie?
    .label = Steuer-ID
    .step-1 = Sehen Sie nach, ob Ihr Name am Briefkasten steht.
    .step-2 = Suchen Sie die Nummer auch auf alten Lohnzetteln.
    .step-3 = Kein Brief da? Fragen Sie das Bürgeramt oder Finanzamt (Amt für Steuern).
    .bring = Ausweis oder Aufenthaltspapier, Bestätigung der Anmeldung.
    .whom = Bürgeramt, Finanzamt, Migrationsberatung (MBE). Ohne Papiere ist unabhängige Beratung zuerst sicherer.
    .variants = steuer id | steueridentifikationsnummer | steuernummer für arbeit | chef will steuer id | steuer id verloren | steuer id nicht bekommen per post | steuerklasse 6 warum | steuerklasse ändern | wo steht meine steuer nummer | stoier id | steuererklärung machen | idnr finanzamt brief

# keep: Sozialversicherungsnummer, Krankenkasse, Rentenversicherung, MBE
faq-work-sozialnummer = Die Sozialversicherungsnummer gehört zu Rente und Versicherung. Der Betrieb braucht sie meist am Anfang. Sie kommt von der Rentenversicherung, der Stelle für die Rente. Die Nummer bleibt ein Leben lang gleich.
    .question = Woher bekomme ich die Sozialversicherungsnummer?
    .label = Nummer für Rente
    .step-1 = Fragen Sie Ihre Krankenkasse nach der Nummer.
    .step-2 = Erste Arbeit? Fragen Sie den Betrieb, ob er sie beantragt.
    .step-3 = Heben Sie den Brief mit der Nummer gut auf.
    .bring = Ausweis oder Aufenthaltspapier, Karte der Krankenkasse, falls vorhanden.
    .whom = Krankenkasse, Rentenversicherung, Migrationsberatung (MBE). Ohne Papiere ist unabhängige Beratung zuerst sicherer.
    .variants = sozialversicherungsnummer | sv nummer | rentenversicherungsnummer | sozialversicherungsausweis verloren | rvnr wo finde ich | sozial nummer für arbeit | arbeitgeber fragt nach sozialversicherungs nummer | sozialversicherungsnumer beantragen | versicherungsnummernachweis | rentennummer | nummer auf weißem brief von deutsche rentenversicherung

# keep: Faire Integration, Faire Mobilität
faq-labour-lohn = Wer arbeitet, bekommt dafür Lohn, auch ohne schriftlichen Vertrag. Das gilt auch für die letzten Stunden. Oft zählt ein Datum: Danach geht die Forderung vielleicht verloren. Fragen Sie deshalb bald nach.
    .question = Mein Chef zahlt den Lohn nicht. Was kann ich tun?
    .label = Lohn fehlt
    .step-1 = Schreiben Sie auf, an welchen Tagen Sie wie lange gearbeitet haben.
    .step-2 = Sichern Sie Fotos, Nachrichten und Namen von Kollegen.
    .step-3 = Gehen Sie heute zur Beratung, und unterschreiben Sie nichts.
    .bring = Vertrag, Lohnzettel, Nachrichten vom Chef, Ihre Liste der Stunden.
    .whom = Faire Integration, Faire Mobilität (EU), Gewerkschaft. Ohne Papiere: zuerst unabhängige Beratung.
    .variants = chef zahlt nicht | lohn nicht bekommen | kein gehalt seit monaten | ich habe gearbeitet und kein geld | letzter lohn fehlt nach ende | überstunden nicht bezahlt | firma pleite lohn | weniger gezahlt als im vertrag | mindestlohn wird nicht gezahlt | lohn zu wenig abgezogen für wohnung | schwarz gearbeitet chef gibt kein geld | lon fehlt

# keep: Kündigung, Arbeitsgericht, Agentur für Arbeit, Faire Integration, Faire Mobilität
faq-labour-kuendigung = Eine Kündigung beendet die Arbeit. Sie ist in der Regel ein Brief mit Unterschrift. Dagegen kann man sich wehren, zum Beispiel am Arbeitsgericht. Dafür ist wenig Zeit: Das Datum auf dem Brief zählt.
    .question = Ich habe eine Kündigung bekommen. Was kann ich tun?
    .label = Kündigung
    .step-1 = Zeigen Sie den Brief heute einer Beratung oder einem Anwalt.
    .step-2 = Unterschreiben Sie vorher nichts, auch keinen Aufhebungsvertrag.
    .step-3 = Melden Sie sich früh bei der Agentur für Arbeit (Amt für Stellen).
    .bring = Kündigung mit Umschlag, Vertrag, Lohnzettel.
    .whom = Faire Integration, Faire Mobilität (EU), Gewerkschaft. Ohne Papiere: zuerst unabhängige Beratung.
    .variants = kündigung bekommen | chef hat mich gekündigt | gefeuert | kuendigung arbeit was tun | fristlos gekündigt | kündigung per whatsapp | gekündigt in der probezeit | kündigung weil ich krank war | schwanger und gekündigt | aufhebungsvertrag unterschreiben | kündigungsschutzklage | kündigung wieder zurück

# keep: Arbeitsvertrag, Faire Integration, Faire Mobilität
faq-labour-vertrag = Der Arbeitsvertrag nennt die Regeln Ihrer Arbeit. Wichtig sind Lohn, Stunden, Urlaub, Probezeit und das Ende. Probezeit heißt: Am Anfang können beide leichter kündigen. Sie dürfen den Vertrag in Ruhe prüfen.
    .question = Wie prüfe ich meinen Arbeitsvertrag?
    .label = Vertrag prüfen
    .step-1 = Bitten Sie um eine Kopie, und nehmen Sie sie mit.
    .step-2 = Zeigen Sie den Vertrag einer Beratung, bevor Sie unterschreiben.
    .step-3 = Fragen Sie nach jedem Satz, den Sie nicht verstehen.
    .bring = Arbeitsvertrag, Angebot, Nachrichten vom Betrieb.
    .whom = Faire Integration (Menschen von außerhalb der EU), Faire Mobilität (EU), Gewerkschaft.
    .variants = arbeitsvertrag prüfen | vertrag nicht verstanden | soll ich den vertrag unterschreiben | befristeter vertrag was heißt das | probezeit | arbeitsvertrag nur mündlich | wie viel urlaub habe ich | kein schriftlicher vertrag | wie kündige ich selbst meine arbeit | vertrag in fremder sprache arbeit | arbetsvertrag lesen helfen | vertragsstrafe wenn ich gehe

# keep: Krankmeldung, Krankenkasse, Faire Integration, Faire Mobilität
faq-labour-krank = Sind Sie krank, sagen Sie es dem Betrieb gleich am Morgen. Der Arzt bescheinigt, dass Sie nicht arbeiten können. Das heißt Krankmeldung. Auch bei Krankheit gibt es in der Regel weiter Geld.
    .question = Ich bin krank und kann nicht arbeiten. Was mache ich?
    .label = Krank und Arbeit
    .step-1 = Sagen Sie es vor Beginn der Arbeit, am besten schriftlich.
    .step-2 = Fragen Sie den Arzt nach der Krankmeldung.
    .step-3 = Fragen Sie die Krankenkasse, wenn es länger dauert.
    .bring = Krankmeldung, Karte der Krankenkasse, Vertrag.
    .whom = Hausarzt, Krankenkasse. Bei Streit: Faire Integration, Faire Mobilität (EU) oder Gewerkschaft.
    .variants = krankmeldung | krank schreiben lassen | au bescheinigung | krankschreibung arbeit | gelber schein | chef glaubt mir nicht dass ich krank bin | krank in probezeit geld | kind krank kann nicht arbeiten | krankengeld nach langer krankheit | arbeitsunfall gehabt | krankmeldun wo abgeben | elektronische krankmeldung chef

# keep: Faire Integration, Faire Mobilität
faq-labour-stunden = Für Pausen und Stunden gibt es Regeln, auch ohne Vertrag. Niemand darf Ihnen den Pass abnehmen oder Sie zwingen. Passiert das gerade? Dann drücken Sie „Hilfe jetzt“.
    .question = Ich arbeite zu viel oder werde ausgenutzt. Wer hilft?
    .label = Zu viele Stunden
    .step-1 = Schreiben Sie jeden Tag Beginn, Pausen und Ende auf.
    .step-2 = Sammeln Sie Beweise nur, wenn das für Sie sicher ist.
    .step-3 = Sprechen Sie mit einer Beratung, bevor Sie den Chef ansprechen.
    .bring = Liste der Stunden, Nachrichten, Lohnzettel. Auch ohne Papiere können Sie kommen.
    .whom = Faire Integration, Faire Mobilität (EU), Fachberatung gegen Ausbeutung. Das ist sicherer als zuerst ein Amt.
    .variants = zu viele stunden arbeit | keine pause bei der arbeit | 12 stunden jeden tag arbeiten | chef nutzt mich aus | ausbeutung arbeit | kein freier tag | ich schlafe auf der baustelle | arbeit ohne sicherheit gefährlich | ausbeutun in restaurant | überstunden ohne ende | ruhezeit zwischen schichten | chef behandelt mich wie sklave

# keep: Minijob, Jobcenter, Bescheid, MBE, Faire Integration
faq-labour-minijob = Ein Minijob ist eine kleine Arbeit mit einer Grenze beim Lohn. Auch hier gelten Rechte, zum Beispiel auf Urlaub und Lohn bei Krankheit. Meist sind Sie damit nicht selbst in der Krankenkasse versichert.
    .question = Was ist ein Minijob?
    .label = Minijob
    .step-1 = Fragen Sie nach einem Vertrag auf Papier.
    .step-2 = Geld vom Jobcenter (Amt für Grundsicherung)? Melden Sie den Job dort vor dem Start.
    .step-3 = Fragen Sie, wie Sie krankenversichert sind.
    .bring = Vertrag, Lohnzettel, letzten Bescheid (Brief mit Entscheidung).
    .whom = Faire Integration, Migrationsberatung (MBE). Ohne Papiere ist unabhängige Beratung zuerst sicherer.
    .variants = minijob | mini job grenze | geringfügig beschäftigt | minijob und jobcenter | 2 minijobs gleichzeitig | minijob krankenversicherung | minijob urlaub bezahlt | nebenjob anmelden | aushilfe job rechte | mini-job bei der minijobzentrale | minnijob studenten | putzstelle auf minijob basis

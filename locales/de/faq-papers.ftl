# Häufige Fragen: Papiere und Bleiben (res, asyl, spaet, famreu, papers).

# keep: Aufenthaltserlaubnis, Ausländerbehörde, MBE, JMD
faq-res-verlaengern = Die Aufenthaltserlaubnis ist die Karte, mit der Sie hier leben. Sie gilt bis zu dem Datum auf der Karte. Die Ausländerbehörde, das Amt für Aufenthaltspapiere, kann sie verlängern.
    .question = Wie verlängere ich meine Aufenthaltserlaubnis?
    .label = Karte verlängern
    .step-1 = Stellen Sie den Antrag früh, auf jeden Fall vor diesem Datum.
    .step-2 = Fragen Sie eine Beratungsstelle, welche Papiere das Amt braucht.
    .step-3 = Behalten Sie eine Kopie und eine Bestätigung über den Antrag.
    .bring = Karte, Pass, Mietvertrag, Papiere zu Arbeit, Kurs oder Geld, Briefe vom Amt.
    .whom = Ausländerbehörde. Hilfe vorher: Migrationsberatung (MBE), für junge Menschen Jugendmigrationsdienst (JMD).
    .variants = aufenthaltserlaubnis verlängern | verlaengerung aufenthaltstitel antrag | aufentaltserlaubnis verlängern welche papiere | ich will meine karte neu machen | plastikkarte vom amt verlängern | visum ist fast zu ende in deutschland und ich will bleiben | wie lange vorher verlängerung beantragen | eat karte verlängern | brauche neue aufenthalt | formular für verlängerung vom aufenthalt | titel verlängern mit arbeit

# keep: Ausländerbehörde, MBE, JMD
faq-res-termin = Viele warten lange auf die Ausländerbehörde, das Amt für Aufenthaltspapiere. Ein Antrag geht oft auch schriftlich. Ist Ihr Papier schon abgelaufen, ist eine unabhängige Beratung zuerst sicherer.
    .question = Meine Karte läuft ab, und ich bekomme keinen Termin. Was tun?
    .label = Kein Termin für Karte
    .step-1 = Zeigen Sie die Karte mit dem Datum heute einer Beratungsstelle.
    .step-2 = Schicken Sie mit dieser Hilfe einen schriftlichen Antrag.
    .step-3 = Heben Sie jeden Beweis auf, zum Beispiel E-Mails an das Amt.
    .bring = Karte, Pass, Ihren Antrag, E-Mails und Briefe zum Termin.
    .whom = Migrationsberatung (MBE), Jugendmigrationsdienst (JMD) oder Flüchtlingsberatung.
    .variants = ich brauche termin ausländerbehörde | kein termin auslaenderbehoerde frei | karte abgelaufen kein termin | ausländeramt antwortet nicht auf mails | aufenthaltstitel abgelaufen was jetzt | mein ausweis läuft nächste woche aus und amt hat nix frei | ausländerbehörde geht keiner ans telefon | termin erst nach ablauf von meine karte | auslenderbehörde termin bekommen | lea termin buchen klappt nicht | meine karte ist schon ungültig

# keep: Fiktionsbescheinigung, Ausländerbehörde, MBE, JMD
faq-res-fiktionsbescheinigung = Die Fiktionsbescheinigung ist ein Papier für die Wartezeit. Sie zeigt: Das Amt prüft noch Ihren Antrag. Für Arbeit und Reisen gelten je nach Art verschiedene Regeln.
    .question = Was ist eine Fiktionsbescheinigung?
    .label = Fiktionsbescheinigung
    .step-1 = Sehen Sie nach, bis wann das Papier gilt.
    .step-2 = Fragen Sie vor diesem Datum nach einer Verlängerung.
    .step-3 = Fragen Sie vor einer Reise ins Ausland eine Beratungsstelle.
    .bring = Das Papier, alte Karte, Pass, Briefe vom Amt.
    .whom = Ausländerbehörde, das Amt für Aufenthaltspapiere. Beratung vorher: MBE für Erwachsene, JMD für junge Menschen.
    .variants = fiktionsbescheinigung verlängern | was ist fiktion | fiktionsbescheinigung arbeiten | fiktions papier abgelaufen | hab nur so ein papier bekommen statt karte | grünes klapp papier ausländerbehörde | fiktionsbescheinigung reisen ausland | fiktionsbeschinigung | papier für wartezeit vom ausländeramt | vermieter glaubt fiktionsbescheinigung nicht | fiktionswirkung

# keep: Duldung, Flüchtlingsberatung, JMD
faq-res-duldung = Eine Duldung bedeutet: Die Abschiebung ist zurzeit ausgesetzt. Das ist keine feste Erlaubnis zum Bleiben, aber Sie haben Rechte. Es kann Wege geben, zum Beispiel über Arbeit oder Ausbildung.
    .question = Was bedeutet eine Duldung, und was kann ich tun?
    .label = Duldung
    .step-1 = Sehen Sie nach, bis wann die Duldung gilt.
    .step-2 = Sprechen Sie früh mit einer Beratungsstelle über mögliche Wege.
    .step-3 = Gehen Sie auch vor einem Termin beim Amt zur Beratung.
    .bring = Duldung, Briefe vom Amt, Papiere zu Arbeit, Schule oder Kurs.
    .whom = Flüchtlingsberatung an Ihrem Ort. Für junge Menschen auch der Jugendmigrationsdienst (JMD).
    .variants = duldung was ist das | ich habe nur duldung | duldung verlängern | dulldung | ausbildungsduldung | geduldet seit jahren | duldung arbeit erlaubt | von duldung zu aufenthalt | duldung light papier | bin geduldet was kann ich machen | papier mit rotem strich ausländerbehörde | beschaeftigungsduldung

# keep: Niederlassungserlaubnis, Ausländerbehörde, MBE
faq-res-niederlassung = Mit der Niederlassungserlaubnis können Sie ohne Enddatum hier leben. Dafür gibt es Bedingungen, zum Beispiel Zeit, Deutsch, Arbeit und eigenes Geld. Welche gelten, hängt von Ihrem Papier ab.
    .question = Wie kann ich auf Dauer in Deutschland bleiben?
    .label = Auf Dauer bleiben
    .step-1 = Fragen Sie eine Beratungsstelle, welche Bedingungen für Ihr Papier gelten.
    .step-2 = Sammeln Sie Nachweise über Deutsch, Arbeit und Wohnung.
    .step-3 = Stellen Sie den Antrag, solange Ihre jetzige Karte gilt.
    .bring = Karte, Pass, Zeugnisse über Deutsch, Arbeitsvertrag, Lohnzettel, Mietvertrag.
    .whom = Migrationsberatung (MBE). Danach die Ausländerbehörde, das Amt für Aufenthaltspapiere.
    .variants = niederlassungserlaubnis bedingungen | unbefristet aufenthalt bekommen | unbefristeter aufenthaltstitel | niederlasungserlaubnis antrag | für immer in deutschland bleiben | daueraufenthalt eu | wann bekomme ich unbefristet | permanent aufenthalt deutschland | ich will karte ohne ende | rentenversicherung für niederlassung wie viel jahre | niederlassung mit blaue karte

# keep: Wohnsitzauflage, Ausländerbehörde, MBE
faq-res-wohnsitz = Eine Wohnsitzauflage bedeutet: Das Amt bestimmt Ihren Ort oder Ihr Bundesland. Vor einem Umzug ist dann ein Antrag nötig. Gründe können Arbeit, Familie oder Schutz vor Gewalt sein.
    .question = Darf ich mit meinem Papier in eine andere Stadt ziehen?
    .label = Andere Stadt
    .step-1 = Lesen Sie nach, ob auf Ihrem Papier ein Ort steht.
    .step-2 = Sprechen Sie vor dem Umzug mit einer Beratungsstelle.
    .step-3 = Unterschreiben Sie den neuen Mietvertrag erst nach diesem Gespräch.
    .bring = Karte und Beiblatt, Briefe vom Amt, Nachweis über Arbeit oder Familie.
    .whom = Migrationsberatung (MBE) oder Flüchtlingsberatung. Danach die Ausländerbehörde, das Amt für Aufenthaltspapiere.
    .variants = wohnsitzauflage aufheben | wohnsitzauflage streichen antrag | ich will in andere stadt ziehen | wonsitzauflage | umziehen nach anerkennung anderes bundesland | wohnsitznahme steht auf meinem zusatzblatt | arbeit in anderer stadt aber darf nicht umziehen | wohnsitzregelung paragraph 12a | jobcenter neue stadt lehnt ab wegen wohnsitz | will nach berlin ziehen mit blauem pass | zu meinem bruder in andere stadt mit aufenthaltserlaubnis

# keep: Ausländerbehörde, Flüchtlingsberatung
faq-res-ohne-papier = Eine unabhängige Beratungsstelle ist zuerst sicherer: Sie hat keine Pflicht zur Meldung. Viele Ämter melden Daten an die Ausländerbehörde, das Amt für Aufenthaltspapiere. Schulen und behandelnde Ärzte haben diese Pflicht nicht.
    .question = Ich habe kein Papier. Wohin gehe ich zuerst?
    .label = Wohin zuerst
    .step-1 = Gehen Sie zuerst zu einer unabhängigen Beratungsstelle, vor jedem Amt.
    .step-2 = Fragen Sie dort, ob das Gespräch ohne Namen möglich ist.
    .step-3 = Gehen Sie bei einem medizinischen Notfall gleich ins Krankenhaus.
    .bring = Briefe und alte Papiere, falls Sie welche haben. Sie können auch ohne Papiere kommen.
    .whom = Flüchtlingsberatung von Wohlfahrtsverbänden.
    .variants = ohne papiere in deutschland | ich habe keine papiere | kein aufenthalt was soll ich machen | illegal hier wer hilft | bin nicht angemeldet und ohne visum | habe angst zum amt zu gehen ohne papier | hilfe ohne papiere anonym | undokumentiert | visum längst abgelaufen und noch hier | papierlos arzt und schule | sans papiers beratung

# keep: Einbürgerung, Einbürgerungsbehörde, MBE
faq-res-einbuergerung = Einbürgerung bedeutet: Sie werden deutsche Bürgerin oder deutscher Bürger. Bedingungen sind zum Beispiel Zeit, Sprache, ein Test und eigenes Geld. Die Regeln haben sich geändert.
    .question = Wie bekomme ich die deutsche Staatsangehörigkeit?
    .label = Einbürgerung
    .step-1 = Lassen Sie vorher prüfen, welche Bedingungen für Sie gelten.
    .step-2 = Sammeln Sie Nachweise über Deutsch, Test, Arbeit und Wohnung.
    .step-3 = Stellen Sie dann den Antrag, und behalten Sie eine Kopie.
    .bring = Karte, Pass, Geburtsurkunde, Zeugnisse über Deutsch, Papiere zu Arbeit und Lohn.
    .whom = Migrationsberatung (MBE). Danach die Einbürgerungsbehörde in Ihrer Stadt oder im Landkreis.
    .variants = einbürgerung bedingungen | einbuergerung antrag | deutschen pass bekommen | deutsche staatsangehörigkeit beantragen | einbürgerungstest wo | ich will deutsche werden | doppelte staatsbürgerschaft | einbürgerung wie viele jahre | einbürgerung dauert ewig | einbürgerungs test fragen | staatsbürgerschaft für mein kind

# keep: Aufenthaltserlaubnis, Ausländerbehörde, MBE, JMD
faq-res-ukraine = Mit § 24, einer Aufenthaltserlaubnis, dürfen Geflüchtete aus der Ukraine hier leben. Manchmal gilt die Karte länger, als darauf steht. Diese Regeln ändern sich.
    .question = Ich komme aus der Ukraine. Was gilt für mein Papier nach § 24?
    .label = Papier nach § 24
    .step-1 = Sehen Sie nach, welches Datum auf Ihrer Karte steht.
    .step-2 = Fragen Sie vor diesem Datum, ob die Karte weiter gilt.
    .step-3 = Fragen Sie auch nach einem anderen Papier, zum Beispiel für Arbeit.
    .bring = Karte, Pass oder Ausweis, Meldebestätigung, Briefe vom Amt.
    .whom = Migrationsberatung (MBE) oder Jugendmigrationsdienst (JMD). Auch die Ausländerbehörde, das Amt für Aufenthaltspapiere.
    .variants = paragraph 24 verlängern | 24 aufenthalt ukraine | ukraine karte abgelaufen gilt noch | ukrainer aufenthaltserlaubnis | vorübergehender schutz | voruebergehender schutz ukraine wie lange | von paragraf 24 in arbeitsvisum wechseln | ukrainischer pass aufenthalt deutschland | bin aus kiew neu angekommen | flucht aus der ukraine anmelden | § 24

# keep: Asylverfahren, BAMF, Anhörung, Bescheid, Asylverfahrensberatung
faq-asyl-ablauf = Im Asylverfahren prüft das Bundesamt BAMF Ihren Antrag auf Schutz. Meist kommt nach der Registrierung ein Gespräch, die Anhörung. Die Entscheidung kommt als Brief, das ist der Bescheid.
    .question = Wie läuft das Asylverfahren ab?
    .label = Wie das Verfahren geht
    .step-1 = Sprechen Sie früh mit einer Beratungsstelle, am besten vor dem Antrag.
    .step-2 = Melden Sie jede neue Adresse beim BAMF.
    .step-3 = Öffnen Sie jeden Brief, und heben Sie den Umschlag auf.
    .bring = Alle Papiere und Briefe aus dem Verfahren. Sie können auch ohne Papiere kommen.
    .whom = Asylverfahrensberatung: kostenlos und unabhängig. Auch die Flüchtlingsberatung hilft.
    .variants = asyl beantragen wie | asylverfahren ablauf | wie geht asyl in deutschland | asilantrag stellen | asylantrag wo stellen | bin neu und will schutz | wie lange dauert asyl | was passiert nach dem asylantrag | asylferfahren | fingerabdruck bamf was danach | warte auf bamf keine antwort | will asyl sagen bei polizei oder wo

# keep: Anhörung, BAMF, Protokoll, Asylverfahrensberatung
faq-asyl-anhoerung = Die Anhörung ist Ihr wichtigstes Gespräch beim BAMF, dem Bundesamt für Asyl. Ein Dolmetscher ist dabei. Das Protokoll ist der aufgeschriebene Text vom Gespräch.
    .question = Wie bereite ich mich auf die Anhörung vor?
    .label = Gespräch vorbereiten
    .step-1 = Sprechen Sie vorher mit der Asylverfahrensberatung.
    .step-2 = Sagen Sie früh, wenn Sie lieber mit einer Frau sprechen möchten.
    .step-3 = Prüfen Sie das Protokoll, und lassen Sie Fehler ändern.
    .bring = Die Einladung, Ihr Papier aus dem Verfahren, Beweise, Briefe vom Arzt.
    .whom = Asylverfahrensberatung: kostenlos und unabhängig. Sind Sie krank? Sagen Sie es dem BAMF und der Beratung sofort.
    .variants = anhörung vorbereiten | anhoerung bamf | interview bamf morgen | was fragen die beim interview | einladung zur anhörung bekommen | anhörung dolmetscher versteht mich nicht | protokoll von anhörung falsch | ich bin krank am tag der anhörung | anhörung mit frau sprechen | anhörung angst was soll ich sagen | zweites interview bundesamt | anhörung beweise mitbringen

# keep: Bescheid, BAMF, Asylverfahrensberatung
faq-asyl-bescheid = Der Bescheid ist die Entscheidung vom BAMF, dem Bundesamt für Asyl. Bei einem gelben Umschlag zählt das Datum darauf. Auch nach einem Nein kann es Wege geben.
    .question = Ich habe einen gelben Brief oder eine Ablehnung. Was nun?
    .label = Gelber Umschlag
    .step-1 = Heben Sie Brief und Umschlag zusammen auf.
    .step-2 = Zeigen Sie beides heute einer Beratungsstelle oder einer Anwaltskanzlei.
    .step-3 = Droht jetzt eine Abschiebung, drücken Sie „Hilfe jetzt“.
    .bring = Brief, gelber Umschlag, Ihr Papier aus dem Verfahren, das Protokoll der Anhörung.
    .whom = Asylverfahrensberatung, Flüchtlingsberatung, Anwältin oder Anwalt für Asylrecht.
    .variants = gelber brief | gelber umschlag bamf | asyl abgelehnt | ablehnung bekommen was tun | bescheid vom bamf verstehe ich nicht | negativ bescheid | offensichtlich unbegründet | ablenung asyl | bundesamt hat nein gesagt | entscheidung bamf was steht da drin | post mit gelbem kuvert gekommen | abgeleht asyl brief datum

# keep: Klage, Bescheid, Rechtsantragstelle, Prozesskostenhilfe
faq-asyl-klage = Eine Klage bedeutet: Ein Gericht prüft den Bescheid, die Entscheidung vom Amt. Dafür ist wenig Zeit. Bei der Rechtsantragstelle im Gericht können Sie die Klage aufschreiben lassen.
    .question = Wie geht eine Klage, und wer hilft mir dabei?
    .label = Klage und Anwalt
    .step-1 = Lesen Sie am Ende vom Bescheid, welches Gericht zuständig ist.
    .step-2 = Zeigen Sie den Brief heute einer Beratungsstelle oder einer Anwaltskanzlei.
    .step-3 = Fragen Sie nach Prozesskostenhilfe, das ist Hilfe mit den Kosten.
    .bring = Bescheid mit Umschlag, Protokoll der Anhörung, Nachweis über Ihr Geld.
    .whom = Anwältin oder Anwalt für Asylrecht, Asylverfahrensberatung, Flüchtlingsberatung.
    .variants = klage gegen bamf | klagen asyl gericht | anwalt asyl kein geld | asylanwalt finden | verwaltungsgericht termin asyl | rechtsantragstelle | prozesskostenhilfe asyl | wie mache ich widerspruch gegen bamf | klahge einreichen | gericht hat nein gesagt asyl | eilantrag asyl | rechtsanwalt für flüchtlinge

# keep: Dublin, BAMF, Klage, Asylverfahrensberatung
faq-asyl-dublin = Dublin heißt: Ein anderes Land in Europa soll Ihren Asylantrag prüfen. Das schreibt Ihnen das BAMF, das Bundesamt für Asyl. Dagegen kann eine Klage möglich sein: Ein Gericht prüft den Brief.
    .question = Im Brief steht Dublin oder ein anderes EU-Land. Was heißt das?
    .label = Brief: anderes EU-Land
    .step-1 = Heben Sie Brief und Umschlag zusammen auf.
    .step-2 = Zeigen Sie beides heute einer Beratungsstelle oder einer Anwaltskanzlei.
    .step-3 = Sagen Sie dort, wenn Sie krank sind oder hier Familie haben.
    .bring = Brief mit Umschlag, Papiere aus anderen Ländern, Briefe vom Arzt.
    .whom = Asylverfahrensberatung, Flüchtlingsberatung, Anwältin oder Anwalt für Asylrecht.
    .variants = dublin brief | dublin bescheid | fingerabdruck in italien | überstellung nach kroatien | ueberstellung anderes land | zurück nach bulgarien | dublin verfahren was heißt das | dublin drei | unzulässig asylantrag anderes land zuständig | ich habe schon schutz in griechenland | dablin | habe finger in spanien gegeben

# keep: Ankunftsnachweis, Aufenthaltsgestattung, Asylverfahrensberatung
faq-asyl-ausweis = Der Ankunftsnachweis ist das erste Papier nach der Registrierung. Die Aufenthaltsgestattung bekommen Sie für die Zeit vom Asylverfahren. Sie zeigt: Sie dürfen hier sein, solange das Amt prüft.
    .question = Was sind Ankunftsnachweis und Aufenthaltsgestattung?
    .label = Papier im Verfahren
    .step-1 = Sehen Sie nach, bis wann Ihr Papier gilt.
    .step-2 = Fragen Sie vor diesem Datum, wo Sie es verlängern.
    .step-3 = Tragen Sie das Papier bei sich, und behalten Sie eine Kopie.
    .bring = Das Papier, auch wenn es alt ist, und alle Briefe vom Amt.
    .whom = Asylverfahrensberatung, Flüchtlingsberatung oder Sozialdienst in der Unterkunft.
    .variants = ankunftsnachweis | aufenthaltsgestattung verlängern | aufenthaltsgestatung | gestattung abgelaufen | büma papier | ankunftnachweis verloren | weisses papier mit foto asyl | camp ausweis ist kaputt | gestattung was ist das für ein papier | gestattung wo verlängern | habe noch keinen asyl ausweis bekommen | ausweis für asylbewerber

# keep: Ausländerbehörde, Flüchtlingsberatung, MBE
faq-asyl-arbeit = Arbeit im Asylverfahren ist manchmal erlaubt, das hängt von mehreren Dingen ab. Zum Beispiel: wie lange Sie hier sind und wo Sie wohnen. Die Erlaubnis gibt meist die Ausländerbehörde, das Amt für Aufenthaltspapiere.
    .question = Darf ich im Asylverfahren arbeiten?
    .label = Arbeit im Verfahren
    .step-1 = Lesen Sie auf Ihrem Papier den Satz über Arbeit.
    .step-2 = Sprechen Sie mit einer Beratungsstelle, bevor Sie anfangen.
    .step-3 = Lassen Sie sich das Angebot vom Betrieb schriftlich geben.
    .bring = Ihr Papier aus dem Verfahren, Angebot oder Vertrag vom Betrieb.
    .whom = Flüchtlingsberatung oder Asylverfahrensberatung. Auch die Migrationsberatung (MBE), wenn sie Platz hat.
    .variants = arbeiten im asylverfahren | asylbewerber arbeit erlaubt | darf ich mit gestattung arbeiten | mit ankunftsnachweis arbeiten | arbeitserlaubnis asyl warten | erwerbstätigkeit nicht gestattet asyl papier | asyl und ausbildung anfangen | im camp wohnen und job | chef will mich aber asyl läuft noch | arbeitsverbot asyl | asylbewerber praktikum

# keep: Umverteilung, Asylverfahrensberatung
faq-asyl-umzug = Im Asylverfahren bestimmt zuerst das Amt, in welchem Ort Sie wohnen. Der Antrag auf einen anderen Ort heißt Umverteilung. Gründe können enge Familie, Krankheit oder Schutz vor Gewalt sein.
    .question = Kann ich im Asylverfahren in eine andere Stadt umziehen?
    .label = Ort wechseln
    .step-1 = Sprechen Sie mit einer Beratungsstelle, bevor Sie den Ort wechseln.
    .step-2 = Sammeln Sie Nachweise, zum Beispiel über Familie oder Krankheit.
    .step-3 = Fragen Sie auch vor einer Reise, ob eine Erlaubnis nötig ist.
    .bring = Ihr Papier aus dem Verfahren, Zuweisung, Nachweise über Ihren Grund.
    .whom = Asylverfahrensberatung, Flüchtlingsberatung oder Sozialdienst in der Unterkunft.
    .variants = umverteilung antrag | transfer in andere stadt asyl | asylheim wechseln | anderes camp wegen familie | zuweisung falscher ort | asylbewerber umziehen zu meiner frau | umferteilung | wurde in dorf geschickt will weg | verteilung bundesland asyl ändern | raus aus der erstaufnahme

# keep: Aufenthaltsgestattung, Asylverfahrensberatung
faq-asyl-reisen = Mit der Aufenthaltsgestattung, dem Papier im Asylverfahren, gelten Regeln für Reisen. Manchmal ist schon in Deutschland eine Erlaubnis nötig. Eine Reise ins Ausland kann dem Verfahren schaden.
    .question = Darf ich mit einer Aufenthaltsgestattung reisen?
    .label = Reisen im Verfahren
    .step-1 = Lesen Sie nach, ob auf Ihrem Papier ein Gebiet steht.
    .step-2 = Fragen Sie vor jeder Reise eine Beratungsstelle.
    .step-3 = Reisen Sie erst, wenn Sie eine nötige Erlaubnis schriftlich haben.
    .bring = Ihr Papier aus dem Verfahren, Briefe vom Amt, Nachweis über den Grund.
    .whom = Asylverfahrensberatung: kostenlos und unabhängig. Auch Flüchtlingsberatung oder Sozialdienst in der Unterkunft.
    .variants = mit gestattung ins ausland | darf ich als asylbewerber andere stadt besuchen | residenzpflicht | aufenthaltsgestattung reisen | mit gestattung nach frankreich fahren | asyl läuft urlaub machen | familie in anderem land besuchen während asyl | gestatung fliegen | mit gestattung zur hochzeit in anderes bundesland | mutter ist gestorben will hin asylverfahren | verlassenserlaubnis | mit asylausweis in die schweiz

# keep: Spätaussiedler, Bundesverwaltungsamt, Aufnahmebescheid, MBE, mbeon
faq-spaet-aufnahme = Spätaussiedler sind Menschen aus deutschen Familien in Osteuropa oder der früheren Sowjetunion. Den Antrag prüft das Bundesverwaltungsamt, meist vor der Ausreise. Seine Zusage heißt Aufnahmebescheid.
    .question = Wie werde ich als Spätaussiedler aufgenommen?
    .label = Antrag auf Aufnahme
    .step-1 = Sammeln Sie Papiere, die zeigen, dass Ihre Familie deutsch war.
    .step-2 = Fragen Sie vor der Ausreise, ob Ihre Familie mitkommen kann.
    .step-3 = Lassen Sie den Antrag vor dem Abschicken ansehen.
    .bring = Geburtsurkunden von Eltern und Großeltern, Ausweis, Zeugnisse über Deutsch, Briefe.
    .whom = Bundesverwaltungsamt. Hilfe vorher: Migrationsberatung (MBE), aus dem Ausland im Chat mbeon.
    .variants = spätaussiedler antrag | spaetaussiedler aufnahme | aufnahmebescheid wie lange | spätausiedler werden | russlanddeutsche nach deutschland | oma war deutsche aus kasachstan | bva antrag s | einbeziehung ehemann | sprachtest spätaussiedler | deutsche wurzeln nachweisen | wolgadeutsche papiere | bundesverwaltungsamt ablehnung aufnahme

# keep: Registrierschein, BVFG, MBE, JMD
faq-spaet-ankunft = Der Registrierschein zeigt, dass Sie hier als Spätaussiedler erfasst sind. Später kommt die Bescheinigung nach BVFG, dem Gesetz für Spätaussiedler. Mit ihr können Sie den deutschen Ausweis beantragen.
    .question = Ich bin als Spätaussiedler angekommen. Was kommt jetzt?
    .label = Nach der Ankunft
    .step-1 = Melden Sie Ihre Adresse im Bürgeramt an.
    .step-2 = Fragen Sie nach der Bescheinigung und nach der Schreibweise vom Namen.
    .step-3 = Fragen Sie auch nach Deutschkurs, Rente und Anerkennung von Zeugnissen.
    .bring = Registrierschein, Aufnahmebescheid, Pass, Urkunden, Zeugnisse.
    .whom = Migrationsberatung (MBE) für Erwachsene. Jugendmigrationsdienst (JMD) für junge Menschen.
    .variants = registrierschein was nun | friedland angekommen | spätaussiedlerbescheinigung beantragen | spaetaussiedlerbescheinigung | bescheinigung paragraph 15 bvfg | namenserklärung | namen auf deutsch schreiben lassen spätaussiedler | registrirschein verloren | aus kasachstan angekommen was machen | deutscher ausweis nach friedland | rente spätaussiedler russland jahre

# keep: Familiennachzug, Visum, MBE
faq-famreu-familie = Familiennachzug bedeutet: Ihre Familie kommt zu Ihnen, meist Ehepartner oder Kinder. Sie beantragt bei der deutschen Botschaft ein Visum, die Erlaubnis zur Einreise. Die Regeln hängen von Ihrem Papier ab.
    .question = Wie hole ich meine Frau, meinen Mann oder meine Kinder?
    .label = Familie holen
    .step-1 = Schreiben Sie auf, wer kommen möchte und wo die Person lebt.
    .step-2 = Sprechen Sie mit einer Beratungsstelle vor dem Antrag.
    .step-3 = Fragen Sie nach einer Anerkennung sofort, denn ein Datum kann zählen.
    .bring = Ihr Papier, Bescheid, Urkunden über Heirat und Geburt, Mietvertrag, Lohnzettel.
    .whom = Migrationsberatung (MBE) oder Flüchtlingsberatung. Haben Sie kein Papier? Beratung zuerst, vor jedem Amt.
    .variants = familiennachzug | meine frau nach deutschland holen | mann nachholen | kinder zu mir bringen | familie zusammenführung | familiennachzug ehefrau bedingungen | ehegattennachzug a1 | famielien nachzug | ich will meine familie hier haben | mama und geschwister holen | heirat im ausland und frau holen

# keep: Bescheid, Elternnachzug, JMD, MBE
faq-famreu-eltern = Elternnachzug bedeutet: Ihre Eltern ziehen zu Ihnen nach Deutschland. Sind Sie unter 18 und haben Schutz, gibt es eher einen Weg. Bei Erwachsenen ist es oft schwer, Ausnahmen kann es geben.
    .question = Können meine Eltern zu mir nach Deutschland kommen?
    .label = Eltern holen
    .step-1 = Sind Sie unter 18? Fragen Sie heute, denn Ihr Alter kann zählen.
    .step-2 = Lesen Sie im Bescheid, der Entscheidung vom Amt: Welchen Schutz haben Sie?
    .step-3 = Sprechen Sie vor dem Antrag mit einer Beratungsstelle.
    .bring = Ihr Papier, Bescheid, Ihre Geburtsurkunde, Kopien der Pässe der Eltern.
    .whom = Jugendmigrationsdienst (JMD), Migrationsberatung (MBE) oder Flüchtlingsberatung. Haben Sie kein Papier? Beratung zuerst, vor jedem Amt.
    .variants = eltern nachholen minderjährig | elternnachzug | meine mutter nach deutschland holen | papa und mama herbringen | bin 17 allein hier eltern sollen kommen | oma opa familiennachzug | eltern krank im heimatland zu mir holen | elternachzug subsidiär | werde bald 18 eltern noch im ausland | alte eltern zu mir holen pflege | eltern visum für immer | meine eltan sollen hier leben

# keep: Urkunden, Visum, MBE
faq-famreu-unterlagen = Für das Visum, die Erlaubnis zur Einreise, braucht die Botschaft Urkunden. Das sind amtliche Papiere, zum Beispiel über Heirat und Geburt. Fehlt eine Urkunde, kann es andere Nachweise geben.
    .question = Welche Papiere braucht meine Familie für das Visum?
    .label = Papiere der Familie
    .step-1 = Lesen Sie die Liste auf der Seite der deutschen Botschaft.
    .step-2 = Fragen Sie dort nach Übersetzung und Beglaubigung, dem amtlichen Stempel.
    .step-3 = Besprechen Sie mit einer Beratungsstelle, welche Papiere fehlen.
    .bring = Kopien der Pässe, Heiratsurkunde, Geburtsurkunden, Ihr Aufenthaltspapier, Familienfotos.
    .whom = Migrationsberatung (MBE) oder Flüchtlingsberatung.
    .variants = unterlagen familiennachzug | welche dokumente für visum frau | heiratsurkunde für botschaft | familiennachzug papiere fehlen | dna test familie nachzug | urkunde aus somalia nicht anerkannt | checkliste familienzusammenführung | kein heiratsschein nur religiös verheiratet visum | sorgerecht papier kind visum | unterlagen für nachzug kinder | geburtsurkunden der kinder für visum

# keep: Subsidiärer Schutz, Familiennachzug, Härtefall, MBE
faq-famreu-subsidiaer = Subsidiärer Schutz ist eine Art von Schutz vom Bundesamt für Asyl. Der Familiennachzug, also dass die Familie kommt, ist dafür zurzeit ausgesetzt. Ausnahmen kann es im Härtefall geben, also in schwerer Not.
    .question = Ich habe subsidiären Schutz. Kann meine Familie kommen?
    .label = Subsidiär und Familie
    .step-1 = Lesen Sie im Bescheid, welcher Schutz dort steht.
    .step-2 = Fragen Sie eine Beratungsstelle nach dem Stand heute.
    .step-3 = Erzählen Sie dort von Krankheit oder Gefahr in der Familie.
    .bring = Bescheid vom BAMF, Ihr Papier, Urkunden der Familie, Briefe vom Arzt.
    .whom = Flüchtlingsberatung oder Migrationsberatung (MBE).
    .variants = subsidiär familiennachzug | subsidiaerer schutz familie holen | familiennachzug gestoppt | familiennachzug ausgesetzt | subsidär ein jahr papier frau bringen | härtefall familiennachzug | warum darf meine familie nicht kommen subsidiär | wann geht nachzug subsidiär wieder | kind krank in syrien subsidiärer schutz | 25 absatz 2 zweite alternative familie | haertefallantrag familie

# keep: Visum, Botschaft, MBE, mbeon
faq-famreu-botschaft = Das Visum, die Erlaubnis zur Einreise, beantragt Ihre Familie bei der Botschaft. Das ist die Vertretung Deutschlands im anderen Land. Termine gibt es meist online, manchmal mit Warteliste.
    .question = Wie bekommt meine Familie einen Termin bei der Botschaft?
    .label = Termin bei Botschaft
    .step-1 = Buchen Sie nur auf der Seite der deutschen Botschaft.
    .step-2 = Heben Sie die Bestätigung der Buchung gut auf.
    .step-3 = Kaufen Sie keinen Termin von fremden Leuten.
    .bring = Bestätigung der Buchung, Kopien der Pässe, E-Mails der Botschaft.
    .whom = Migrationsberatung (MBE) oder Flüchtlingsberatung. Aus dem Ausland: mbeon im Chat.
    .variants = termin botschaft familie | deutsche botschaft termin visum | botschaft antwortet nicht | konsulat termin für meine frau | visum wartezeit familie | warteliste botschaft beirut | botschaft in kabul geschlossen welche zuständig | botschaft visum abgelehnt frau | bodschaft termin | visum status nachfragen | jemand verkauft termin botschaft | visastelle termin kinder

# keep: Pass, Verlustanzeige, MBE
faq-papers-pass-verloren = Den neuen Pass stellt meist Ihr Herkunftsland aus. Die Verlustanzeige ist die Meldung bei der Polizei. Ohne Aufenthaltspapier oder nach einem Asylantrag ist eine unabhängige Beratung zuerst sicherer.
    .question = Mein Pass ist weg. Was kann ich tun?
    .label = Pass verloren
    .step-1 = Suchen Sie Kopien oder Fotos vom Pass.
    .step-2 = Fragen Sie eine Beratungsstelle, wo Sie den Verlust melden.
    .step-3 = Hat jemand Ihren Pass weggenommen, drücken Sie „Hilfe jetzt“.
    .bring = Kopie vom Pass, Aufenthaltspapier, Verlustanzeige, falls Sie diese haben.
    .whom = Migrationsberatung (MBE), Jugendmigrationsdienst (JMD) oder Flüchtlingsberatung.
    .variants = pass verloren | reisepass gestohlen | mein pass ist weg | passport geklaut in der bahn | pass abgelaufen neuen pass vom heimatland | ausweis verloren wo melden | verlustanzeige polizei | pas verloren was tun | geldbeutel weg mit allen papieren | ich finde meinen pass nicht mehr | konsulat neuer reisepass

# keep: Aufenthaltserlaubnis, Ausländerbehörde, Verlustanzeige, MBE
faq-papers-karte-verloren = Eine neue Karte gibt meist die Ausländerbehörde, das Amt für Aufenthaltspapiere. Die Verlustanzeige ist die Meldung bei der Polizei. War die Karte abgelaufen, ist eine unabhängige Beratung zuerst sicherer.
    .question = Meine Karte mit der Aufenthaltserlaubnis ist weg. Was tun?
    .label = Karte verloren
    .step-1 = Suchen Sie Kopien oder Fotos der Karte.
    .step-2 = Fragen Sie eine Beratungsstelle, wo Sie den Verlust melden.
    .step-3 = Fragen Sie auch nach einem Papier für die Wartezeit.
    .bring = Pass, Kopie der Karte, Foto, Verlustanzeige, falls Sie diese haben.
    .whom = Migrationsberatung (MBE) oder Flüchtlingsberatung. Hat jemand Ihnen die Karte weggenommen, drücken Sie „Hilfe jetzt“.
    .variants = aufenthaltskarte verloren | aufenthaltstitel verloren neu beantragen | aufenthaltserlaubnis geklaut | meine plastikkarte ist weg | eat karte verloren | aufentaltserlaubnis verlorn was tun | karte vom ausländeramt gestohlen | ersatzkarte aufenthalt | hab meinen aufenthalt verloren im bus | elektronischer aufenthaltstitel weg polizei | neue karte weil alte verloren | duldung papier verloren

# keep: Beglaubigung, Apostille, Bürgeramt, MBE
faq-papers-uebersetzen = Vom Gericht zugelassene Übersetzer übersetzen Urkunden für Ämter. Beglaubigung heißt: Ein Stempel zeigt, dass die Kopie stimmt. Ohne Aufenthaltspapier ist eine unabhängige Beratung zuerst sicherer, vor jedem Amt.
    .question = Wie lasse ich meine Urkunden übersetzen und beglaubigen?
    .label = Urkunden übersetzen
    .step-1 = Fragen Sie das Amt zuerst schriftlich, was es genau braucht.
    .step-2 = Fragen Sie auch nach der Apostille, einem Stempel aus dem Herkunftsland.
    .step-3 = Fragen Sie vorher nach dem Preis, und behalten Sie die Originale.
    .bring = Die Urkunde im Original, eine Kopie, den Brief vom Amt, Ihren Ausweis.
    .whom = Migrationsberatung (MBE). Für beglaubigte Kopien das Bürgeramt, das Amt Ihrer Stadt.
    .variants = geburtsurkunde übersetzen | geburtsurkunde aus heimatland besorgen | dokumente uebersetzen lassen | beglaubigte kopie wo | vereidigter übersetzer | beglaubigen bürgeramt | apostille was ist das | legalisation urkunde | wer bezahlt übersetzung | beeidigter dolmetscher für urkunden | zeugnis beglaubigen lassen | beglaubigte übersetzung arabisch

# keep: Reiseausweis, Ausländerbehörde, MBE
faq-papers-reiseausweis = Der Reiseausweis ist ein deutsches Papier zum Reisen statt Pass. Es gibt ihn für anerkannte Flüchtlinge und manchmal für andere Menschen. Zuständig ist die Ausländerbehörde, das Amt für Aufenthaltspapiere.
    .question = Wie bekomme ich einen Reiseausweis?
    .label = Reiseausweis
    .step-1 = Fragen Sie eine Beratungsstelle, welches Papier zu Ihnen passt.
    .step-2 = Fragen Sie vor jeder Reise, ob das Land das Papier annimmt.
    .step-3 = Lassen Sie sich vor einer Reise ins Herkunftsland beraten.
    .bring = Aufenthaltspapier, Bescheid, altes Reisepapier, Foto, Briefe von der Botschaft.
    .whom = Migrationsberatung (MBE) oder Flüchtlingsberatung. Danach die Ausländerbehörde.
    .variants = reiseausweis für flüchtlinge | blauer pass | grauer pass | reiseausweis beantragen | reiseausweis fuer auslaender | reisepapier statt nationalpass | reiseausweiss abgelaufen | botschaft gibt mir keinen pass | passersatz | mit blauem pass reisen wohin | darf ich mit flüchtlingspass in die türkei | konventionspass

# keep: Standesamt, Ehefähigkeitszeugnis, MBE
faq-papers-heirat = In Deutschland heiraten Sie beim Standesamt, dem Amt für Urkunden. Das Ehefähigkeitszeugnis aus Ihrem Land zeigt, dass Sie heiraten dürfen. Ohne Aufenthaltspapier ist eine unabhängige Beratung zuerst sicherer.
    .question = Welche Papiere brauche ich für die Heirat?
    .label = Papiere für Heirat
    .step-1 = Fragen Sie beim Standesamt nach der Liste für Ihr Land.
    .step-2 = Fragen Sie auch, was Sie tun können, wenn ein Papier fehlt.
    .step-3 = Lassen Sie Urkunden erst nach diesem Gespräch übersetzen.
    .bring = Pass, Geburtsurkunde, Meldebestätigung, Aufenthaltspapier, Papiere einer früheren Ehe.
    .whom = Standesamt am Wohnort. Hilfe vorher: Migrationsberatung (MBE) oder Flüchtlingsberatung.
    .variants = heiraten in deutschland | standesamt heiraten papiere | ehefähigkeitszeugnis | ehefaehigkeitszeugnis woher | ledigkeitsbescheinigung | wir wollen heiraten kein pass | heiraten mit duldung | ausländische heirat anerkennen lassen | eheurkunde aus heimat eintragen | hochzeit standesamd unterlagen | scheidung aus ausland anerkennen | islamisch verheiratet standesamt

# keep: Standesamt, Geburtsurkunde, MBE, Schwangerenberatung
faq-papers-geburt = Die Geburtsurkunde schreibt das Standesamt, das Amt für Urkunden. Fehlen Papiere, gibt es oft zuerst einen Auszug aus dem Register. Ohne Aufenthaltspapier ist eine unabhängige Beratung zuerst sicherer.
    .question = Wie bekommt mein Baby eine Geburtsurkunde?
    .label = Papiere fürs Baby
    .step-1 = Fragen Sie im Krankenhaus, wer die Geburt beim Standesamt meldet.
    .step-2 = Fragen Sie beim Standesamt, welche Papiere der Eltern fehlen.
    .step-3 = Bitten Sie um ein vorläufiges Papier oder einen Auszug.
    .bring = Papier vom Krankenhaus, Pässe der Eltern, Geburtsurkunden, Heiratsurkunde, falls vorhanden.
    .whom = Standesamt am Ort der Geburt. Hilfe: Migrationsberatung (MBE), Flüchtlingsberatung, Schwangerenberatung.
    .variants = geburtsurkunde baby | neugeborenes anmelden standesamt | kind geboren keine geburtsurkunde | standesamt gibt keine geburtsurkunde | auszug geburtenregister | vaterschaft eintragen geburtsurkunde | geburt melden welche papiere | gebursurkunde neugeborenes | eltern ohne pass baby papiere | baby bekommen welches amt | name vom baby eintragen | registerausdruck statt urkunde

# keep: Staatsangehörigkeit, Standesamt, MBE
faq-papers-kind-staat = Ein Baby hat meist die Staatsangehörigkeit seiner Eltern. Ist ein Elternteil deutsch oder schon lange hier, kann es deutsch sein. Ohne Aufenthaltspapier ist eine unabhängige Beratung zuerst sicherer.
    .question = Welche Staatsangehörigkeit hat mein Baby?
    .label = Staatsangehörigkeit Baby
    .step-1 = Lassen Sie die Geburt beim Standesamt eintragen, dem Amt für Urkunden.
    .step-2 = Fragen Sie, ob das Baby deutsch ist oder ein Aufenthaltspapier braucht.
    .step-3 = Haben Sie Asyl beantragt? Sprechen Sie vor der Botschaft mit einer Beratungsstelle.
    .bring = Geburtsurkunde oder Auszug aus dem Register, Pässe und Aufenthaltspapiere der Eltern.
    .whom = Migrationsberatung (MBE) oder Flüchtlingsberatung.
    .variants = ist mein baby deutsch | in deutschland geboren welcher pass | baby staatsangehörigkeit | kind hier geboren deutscher pass | staatsangehörikeit vom neugeborenen | pass für baby beantragen botschaft | kinderreisepass baby ausländer | baby aufenthaltstitel beantragen | vater deutsch mutter nicht kind | asylantrag für neugeborenes | baby ist staatenlos | mein kind ist hier zur welt gekommen ist es deutscher

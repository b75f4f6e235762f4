# Häufige Fragen: Geld, Wohnung, Briefe (ben, money, hous, auth, daily).

# keep: Grundsicherungsgeld, Bürgergeld, Jobcenter, MBE
faq-ben-grundsicherung = Grundsicherungsgeld ist Geld zum Leben, früher Bürgergeld oder Hartz IV. Es hilft bei wenig oder keinem Einkommen. Meist ist das Jobcenter zuständig, das Amt für Arbeit und Geld.
    .question = Was ist Grundsicherungsgeld oder Bürgergeld, und wo beantrage ich es?
    .label = Geld zum Leben
    .step-1 = Fragen Sie früh, denn das Geld beginnt meist mit dem Antrag.
    .step-2 = Lassen Sie sich beim Antrag helfen, und behalten Sie eine Kopie.
    .bring = Pass, Aufenthaltspapier, Kontoauszüge, Mietvertrag, Papiere über Lohn.
    .whom = Jobcenter, Migrationsberatung (MBE). Ohne Aufenthaltspapier ist eine unabhängige Beratung zuerst sicherer.
    .variants = bürgergeld beantragen | hartz 4 | hartz iv wo anmelden | was ist grundsicherungsgeld | ich habe kein geld zum leben wo gehen | ich habe arbeit verloren und kein einkommen | buergergeld erstantrag | alg 2 antrag stellen | bekomm ich stütze vom amt | sozialhilfe oder jobcenter wer zahlt | jobzenter geld beantragen | lohn reicht nicht aufstocken

# keep: Jobcenter, Weiterbewilligungsantrag, Bescheid, MBE, JMD
faq-ben-weiterbewilligung = Das Jobcenter ist das Amt für Arbeit und Geld. Es zahlt bis zum Datum im Bescheid, dem Brief mit der Entscheidung. Danach hilft ein neuer Antrag: der Weiterbewilligungsantrag.
    .question = Wie bekomme ich weiter Geld vom Jobcenter?
    .label = Antrag verlängern
    .step-1 = Suchen Sie im Bescheid das Datum, an dem das Geld endet.
    .step-2 = Geben Sie den Antrag vor diesem Datum ab.
    .step-3 = Bitten Sie um eine Bestätigung, und behalten Sie eine Kopie.
    .bring = Letzten Bescheid, Kontoauszüge, Papiere über neue Arbeit, Miete oder Familie.
    .whom = Jobcenter. Hilfe beim Ausfüllen: Migrationsberatung (MBE) oder JMD für junge Menschen.
    .variants = weiterbewilligungsantrag | wba ausfüllen | jobcenter antrag verlängern | jobcenter geld läuft aus | weiterbewiligung antrag wie | jobcenter hat diesen monat nichts überwiesen | folgeantrag bürgergeld | ich brauche neue antrag jobcenter weil alte fertig | bewilligungszeitraum endet | weiterbewilligung vergessen | jobcenter digital weiterbewilligung hochladen

# keep: Kindergeld, Familienkasse, MBE
faq-ben-kindergeld = Kindergeld ist Geld vom Staat für Eltern mit Kindern. Den Antrag prüft die Familienkasse, das Amt für Geld für Kinder. Ob es geht, hängt auch von Ihrem Papier ab.
    .question = Wie beantrage ich Kindergeld?
    .label = Kindergeld
    .step-1 = Stellen Sie den Antrag früh, am Computer oder auf Papier.
    .step-2 = Suchen Sie Ihre Steuer-ID und die vom Kind: Das sind Steuernummern.
    .step-3 = Melden Sie der Familienkasse Änderungen, zum Beispiel einen Umzug.
    .bring = Aufenthaltspapiere, Geburtsurkunde vom Kind, Steuer-ID, Kontonummer (IBAN).
    .whom = Familienkasse, Migrationsberatung (MBE). Ohne Aufenthaltspapier ist eine unabhängige Beratung zuerst sicherer.
    .variants = kindergeld | kindergeld beantragen | familienkasse antwortet nicht | kindergelt antrag wo | geld für mein kind vom staat | familienkasse brief nachweise schicken | baby ist da wo kindergeld | kindergeld mit aufenthaltsgestattung | kindergeld ab 18 ausbildung | steuer id vom kind für familienkasse | kindergeld abgelehnt wegen aufenthalt

# keep: Asylbewerberleistungen, Sozialamt, Bescheid, Flüchtlingsberatung, MBE
faq-ben-asyl = Asylbewerberleistungen sind Geld und Sachen zum Leben. Es gibt sie meist im Asylverfahren oder mit Duldung. Zuständig ist meist das Sozialamt, das Amt für Menschen in Not.
    .question = Welche Hilfe gibt das Sozialamt im Asylverfahren oder mit Duldung?
    .label = Hilfe vom Sozialamt
    .step-1 = Fragen Sie in der Unterkunft, welches Amt für Sie zuständig ist.
    .step-2 = Bitten Sie um einen Bescheid, das ist die Entscheidung als Brief.
    .step-3 = Zeigen Sie einen Brief über weniger Geld heute einer Beratungsstelle.
    .bring = Ihr Papier vom Asylverfahren oder die Duldung, alle Briefe vom Sozialamt.
    .whom = Flüchtlingsberatung, Migrationsberatung (MBE). Ohne Papiere ist eine unabhängige Beratung zuerst sicherer.
    .variants = asylbewerberleistungen | asylblg | sozialamt geld asyl | sozialamt kürzt mein geld | geld mit duldung | asylbewerberleistungsgesetz was bekomme ich | ich bin im camp und habe kein geld bekommen | kleidung und hausrat vom sozialamt | sozialamt zahlt nicht mehr asylbewerber | analogleistungen | soziamt geld für flüchtling | taschengeld in der erstaufnahme

# keep: Wohngeld, Wohngeldstelle, MBE
faq-ben-wohngeld = Wohngeld ist Geld vom Staat für die Miete. Es ist für Menschen mit eigenem, aber wenig Einkommen. Wer Geld vom Jobcenter bekommt, erhält es meist nicht zusätzlich.
    .question = Was ist Wohngeld, und wo beantrage ich es?
    .label = Wohngeld
    .step-1 = Fragen Sie im Rathaus nach der Wohngeldstelle, dem Amt für Wohngeld.
    .step-2 = Stellen Sie den Antrag früh, denn das Geld beginnt meist dann.
    .step-3 = Bitten Sie um Hilfe beim Ausfüllen.
    .bring = Mietvertrag, Papiere über Lohn, Kontoauszüge, Aufenthaltspapier.
    .whom = Wohngeldstelle, Migrationsberatung (MBE). Ohne Aufenthaltspapier ist eine unabhängige Beratung zuerst sicherer.
    .variants = wohngeld | wohngeld antrag | wohngeldstelle wo | zuschuss zur miete vom staat | ich arbeite aber miete ist zu teuer | mietzuschuss | wongeld beantragen | wohngeld statt jobcenter | wohngeld abgelehnt einkommen | wohngeld wie lange bearbeitung | geld für miete wenn ich wenig verdiene | lastenzuschuss

# keep: Elterngeld, Elterngeldstelle, Schwangerenberatung, MBE
faq-ben-elterngeld = Elterngeld ist Geld für Eltern nach der Geburt. Es hilft, wenn Sie für das Baby weniger oder nicht arbeiten. Ob es geht, hängt auch von Ihrem Papier ab.
    .question = Was ist Elterngeld, und wo beantrage ich es?
    .label = Elterngeld
    .step-1 = Fragen Sie schon vor der Geburt eine Beratungsstelle.
    .step-2 = Suchen Sie die Elterngeldstelle: Das ist das Amt für Elterngeld.
    .step-3 = Stellen Sie den Antrag bald nach der Geburt.
    .bring = Geburtsurkunde, Aufenthaltspapier, Papiere über Lohn, Brief der Krankenkasse.
    .whom = Schwangerenberatung, Elterngeldstelle, MBE. Ohne Aufenthaltspapier ist unabhängige Beratung zuerst sicherer.
    .variants = elterngeld | elterngeld antrag | elterngeldstelle | geld nach der geburt wenn ich nicht arbeite | elterngeld auch ohne job vorher | elternzeit geld vom staat | elterngelt wie ausfüllen | vater will zu hause bleiben mit baby geld | elterngeld plus unterschied | elterngeld mit welchem aufenthaltstitel | ich bleibe daheim beim baby wer zahlt

# keep: Bescheid, Widerspruch, Jobcenter, MBE, JMD
faq-ben-widerspruch = Ein Bescheid ist ein Brief mit einer Entscheidung. Sind Sie nicht einverstanden, können Sie das schriftlich sagen: der Widerspruch. Dafür zählt das Datum auf dem Brief.
    .question = Der Bescheid vom Jobcenter ist falsch. Was kann ich tun?
    .label = Bescheid prüfen
    .step-1 = Zeigen Sie den Brief heute einer Beratungsstelle.
    .step-2 = Lassen Sie sich beim Widerspruch helfen.
    .step-3 = Geben Sie ihn mit Bestätigung ab, und behalten Sie eine Kopie.
    .bring = Bescheid mit Umschlag, frühere Briefe, Kontoauszüge, Mietvertrag.
    .whom = Migrationsberatung (MBE), JMD für junge Menschen, Sozialberatung, Anwältin oder Anwalt für Sozialrecht.
    .variants = widerspruch jobcenter | bescheid falsch berechnet | jobcenter lehnt antrag ab | widerspruch schreiben gegen bescheid | jobcenter will geld zurück | rückforderung überzahlung jobcenter | wiederspruch bescheid | amt hat meine miete nicht voll anerkannt | ich bin nicht einverstanden mit jobcenter brief | ablehnungsbescheid sozialleistungen | erstattungsbescheid | jobcenter hat falsch gerechnet

# keep: Jobcenter, Anhörung, MBE, JMD
faq-ben-termin = Das passiert vielen. Das Jobcenter, das Amt für Arbeit und Geld, kann dann weniger zahlen. Oft fragt es zuerst in einem Brief nach Ihrem Grund: die Anhörung.
    .question = Ich habe einen Termin beim Jobcenter verpasst. Was kann ich tun?
    .label = Jobcenter-Termin
    .step-1 = Rufen Sie heute dort an, und bitten Sie um einen neuen Termin.
    .step-2 = Schreiben Sie Ihren Grund auf, und suchen Sie einen Beweis.
    .step-3 = Zeigen Sie jeden Brief dazu heute einer Beratungsstelle.
    .bring = Einladung, Briefe mit Umschlag, Beweis, zum Beispiel ein Papier vom Arzt.
    .whom = Jobcenter. Hilfe bei der Antwort: Migrationsberatung (MBE) oder JMD für junge Menschen.
    .variants = jobcenter termin verpasst | sanktion jobcenter | jobcenter kürzt mein geld wegen termin | ich war krank und nicht beim jobcenter | meldeversäumnis | anhörung jobcenter brief | termin jobcenter verschlafen | jobcenter termin absagen krank | leistungsminderung brief | sanktsion bekommen | ich hab vergessen zu jobcenter gehen | jobcenter strafe weil nicht beworben

# keep: Kinderzuschlag, Familienkasse, Bildung und Teilhabe, Jobcenter, MBE
faq-ben-kinderzuschlag = Kinderzuschlag ist zusätzliches Geld für Familien mit wenig Lohn. Bildung und Teilhabe hilft Kindern bei Schule, Mittagessen, Ausflügen und Sport.
    .question = Welche Hilfe gibt es für Kinder bei wenig Geld?
    .label = Hilfe für Schulkinder
    .step-1 = Fragen Sie die Familienkasse, das Amt für Geld für Kinder.
    .step-2 = Fragen Sie Schule oder Kita nach Bildung und Teilhabe.
    .step-3 = Stellen Sie den Antrag, bevor Sie selbst bezahlen.
    .bring = Brief über Kindergeld oder andere Leistungen, Papiere über Lohn und Miete.
    .whom = Familienkasse, Jobcenter oder Sozialamt, MBE. Ohne Aufenthaltspapier ist unabhängige Beratung zuerst sicherer.
    .variants = kinderzuschlag | kiz antrag | bildung und teilhabe | but antrag schule | wer zahlt klassenfahrt | mittagessen in der schule kostenlos | geld für schulsachen | nachhilfe bezahlen wenig geld | sportverein für kind bezahlen | kinder zuschlag familienkasse lohn zu klein | schulranzen und hefte kein geld | ausflug kita zu teuer

# keep: Bezahlkarte, Sozialamt, Flüchtlingsberatung, MBE
faq-ben-bezahlkarte = Die Bezahlkarte ist eine Karte mit Geld vom Amt, meist vom Sozialamt. Sie ist für viele Menschen im Asylverfahren oder mit Duldung. Die Regeln sind je nach Ort verschieden.
    .question = Was ist die Bezahlkarte, und was kann ich damit tun?
    .label = Bezahlkarte
    .step-1 = Fragen Sie das Amt, wo die Karte gilt und wie Bargeld geht.
    .step-2 = Melden Sie dem Amt sofort, wenn die Karte verloren ist.
    .step-3 = Sagen Sie der Beratung, wofür Sie Bargeld brauchen.
    .bring = Die Karte, Ihr Papier, Briefe vom Sozialamt.
    .whom = Sozialamt (Amt für Menschen in Not), Unterkunft. Beratung: Flüchtlingsberatung, Migrationsberatung (MBE).
    .variants = bezahlkarte | bezahlkarte bargeld abheben | karte vom sozialamt geht nicht | socialcard | bezahlkarte verloren | bezahlkarte pin vergessen | kann ich mit bezahlkarte überweisen | bezalkarte wo gültig | anwalt bezahlen mit bezahlkarte | ich will bargeld nicht karte | asyl karte zum einkaufen gesperrt | bezahlkarte online shoppen

# keep: Basiskonto, MBE, Verbraucherzentrale
faq-money-basiskonto = Ein Basiskonto ist ein einfaches Konto. Auch Menschen im Asylverfahren oder mit Duldung können es beantragen. Die Bank darf nur aus bestimmten Gründen ablehnen.
    .question = Wie eröffne ich ein Konto bei der Bank?
    .label = Bankkonto
    .step-1 = Sagen Sie in der Bank: Ich möchte ein Basiskonto.
    .step-2 = Vergleichen Sie vorher, was das Konto im Monat kostet.
    .step-3 = Bitten Sie bei einem Nein um die Gründe auf Papier.
    .bring = Pass oder Aufenthaltspapier, Papier über Ihre Adresse, Steuer-ID (Steuernummer).
    .whom = Bank oder Sparkasse. Bei einem Nein: Migrationsberatung (MBE), Verbraucherzentrale (Rat für Käufer).
    .variants = konto eröffnen | bankkonto ohne pass | basiskonto | bank will mich nicht | ich brauche konto für lohn | girokonto mit duldung | sparkasse lehnt konto ab | konnto aufmachen wie | bank akzeptiert mein ausweis nicht | iban habe ich nicht wie bekommen | konto im asylverfahren | girocard bekommen

# keep: Schuldnerberatung, MBE
faq-money-schulden = Schulden sind Geld, das Sie noch zahlen sollen. Viele Menschen haben Schulden, und es gibt Hilfe. Die Schuldnerberatung hilft, alles zu ordnen und mit den Firmen zu sprechen.
    .question = Ich habe Schulden. Wer hilft mir?
    .label = Überblick über Geld
    .step-1 = Sammeln Sie alle Briefe, auch die ungeöffneten.
    .step-2 = Zahlen Sie zuerst Miete und Strom, wenn das Geld nicht reicht.
    .step-3 = Unterschreiben Sie nichts Neues, bevor Sie beraten wurden.
    .bring = Alle Briefe, Verträge, Kontoauszüge, Papiere über Ihr Geld, auch ungeordnet.
    .whom = Schuldnerberatung von Stadt oder Wohlfahrtsverband. Auch die Migrationsberatung (MBE) kennt Stellen.
    .variants = ich habe schulden | schuldnerberatung | zu viele rechnungen kann nicht zahlen | kredit nicht bezahlen | raten nicht mehr zahlen | privatinsolvenz | schulden bei vielen firmen | schuldn was machen | ich mache die briefe nicht mehr auf | pleite | schulden aus der zeit im gefängnis

# keep: Stromsperre, Schuldnerberatung, Verbraucherzentrale
faq-money-strom = Stromsperre bedeutet: Die Firma stellt den Strom ab, meist wegen Schulden. Vorher schickt sie Briefe, und das Datum darin zählt. Auch wenn der Strom schon weg ist, kann es Hilfe geben.
    .question = Mein Strom wird abgestellt. Was kann ich tun?
    .label = Stromsperre
    .step-1 = Zeigen Sie die Briefe heute einer Beratungsstelle.
    .step-2 = Rufen Sie die Firma an: Fragen Sie nach Raten, nennen Sie Kinder und Kranke.
    .step-3 = Unterschreiben Sie erst etwas, wenn die Beratung es gelesen hat.
    .bring = Alle Briefe und Rechnungen, Vertrag, Kontoauszüge.
    .whom = Schuldnerberatung, Verbraucherzentrale (Rat für Käufer) oder Migrationsberatung (MBE). Ohne Aufenthaltspapier ist eine unabhängige Beratung zuerst sicherer.
    .variants = stromschulden strom wird abgestellt | stromsperre | kein strom mehr zuhause | strom abgeschaltet wegen rechnung | sperrung strom angekündigt brief | stadtwerke drehen strom ab | stromnachzahlung kann ich nicht zahlen | gas abgestellt schulden | strohm abgestellt hilfe | jobcenter darlehen strom | licht ist aus wegen schulden | energieschulden raten

# keep: Mahnung, Inkasso, Mahnbescheid, Schuldnerberatung, Verbraucherzentrale
faq-money-mahnung = Eine Mahnung erinnert an eine Zahlung. Inkasso ist eine Firma, die für andere Geld fordert. Beim Mahnbescheid vom Gericht zählt das Datum auf dem gelben Umschlag.
    .question = Ich habe eine Mahnung oder einen Brief vom Inkasso. Was tun?
    .label = Mahnung und Inkasso
    .step-1 = Prüfen Sie: Kennen Sie die Firma, und stimmt die Rechnung?
    .step-2 = Zeigen Sie einen Brief vom Gericht heute einer Beratungsstelle.
    .step-3 = Unterschreiben und zahlen Sie nichts, was Sie nicht verstehen.
    .bring = Mahnung, Rechnung, Vertrag, Umschlag, Beweise über Zahlungen.
    .whom = Schuldnerberatung, Verbraucherzentrale (Rat für Käufer) oder Migrationsberatung (MBE).
    .variants = mahnung bekommen | inkasso brief | inkasso firma kenne ich nicht | mahnbescheid vom gericht | gerichtsvollzieher kommt | letzte mahnung | mahngebühren zu hoch | ich habe schon bezahlt und trotzdem mahnung | inkaso droht mir | vollstreckungsbescheid | zahlungserinnerung rechnung die ich nicht kenne | inkasso ruft dauernd an

# keep: Vertrag, Kündigung, Verbraucherzentrale
faq-money-kuendigen = Ein Vertrag läuft oft weiter, bis Sie ihn beenden: die Kündigung. Wann das geht, steht im Vertrag. Neue Verträge aus dem Internet kann man oft bald zurücknehmen.
    .question = Wie beende ich einen Vertrag, zum Beispiel fürs Handy?
    .label = Vertrag beenden
    .step-1 = Suchen Sie im Vertrag, wann er endet.
    .step-2 = Schicken Sie die Kündigung schriftlich oder über den Knopf im Internet.
    .step-3 = Bitten Sie um eine Bestätigung, und heben Sie sie auf.
    .bring = Vertrag, Rechnungen, Kundennummer, E-Mails der Firma.
    .whom = Verbraucherzentrale (Rat für Käufer), Migrationsberatung (MBE).
    .variants = handyvertrag kündigen | fitnessstudio kündigen | vertrag kündigen wie schreiben | abo beenden | an der haustür vertrag unterschrieben | ich will raus aus vertrag | kündigungsschreiben muster handy | vertrag verlängert sich automatisch | stromvertrag am telefon abgeschlossen | widerruf vertrag internet | gym mitgliedschaft kündigen | vertrak kündigen

# keep: Rundfunkbeitrag, Beitragsservice, Bescheid
faq-money-rundfunk = Der Rundfunkbeitrag ist Geld für Radio und Fernsehen, früher GEZ. Er gilt meist für jede Wohnung, auch ohne Fernseher. Mit manchen Sozialleistungen zahlt man auf Antrag nichts: die Befreiung.
    .question = Ich habe Post wegen Rundfunkbeitrag (GEZ). Was ist das?
    .label = Rundfunkbeitrag
    .step-1 = Antworten Sie auf den Brief vom Beitragsservice, der Stelle dafür.
    .step-2 = Wenn in der Wohnung schon jemand zahlt, schreiben Sie dessen Beitragsnummer.
    .step-3 = Fragen Sie eine Beratungsstelle nach dem Antrag auf Befreiung.
    .bring = Den Brief, den letzten Bescheid (Entscheidung vom Amt) über Sozialleistungen.
    .whom = Migrationsberatung (MBE), Schuldnerberatung, Verbraucherzentrale (Rat für Käufer).
    .variants = gez | rundfunkbeitrag | brief vom beitragsservice | ard zdf rechnung | ich habe keinen fernseher warum zahlen | gez befreiung jobcenter | rundfunkbeitrag wohngemeinschaft | gez abmelden | rundfunk beitrag schulden | gez in der unterkunft | rundfunkgebühr befreien lassen | beitragsnummer gez finden

# keep: Schufa, Verbraucherzentrale, Schuldnerberatung
faq-money-schufa = Die Firma Schufa sammelt Daten darüber, wie Menschen Rechnungen bezahlen. Vermieter und Firmen fragen oft danach. Eine Kopie Ihrer Daten können Sie kostenlos verlangen: die Datenkopie.
    .question = Was ist die Schufa, und wie bekomme ich die Auskunft?
    .label = Schufa
    .step-1 = Bitten Sie die Schufa um die kostenlose Datenkopie.
    .step-2 = Prüfen Sie, ob alle Daten stimmen.
    .step-3 = Lassen Sie sich helfen, wenn ein Eintrag falsch ist.
    .bring = Ausweis oder Pass, alte Adressen, Briefe über Schulden, falls vorhanden.
    .whom = Verbraucherzentrale (Rat für Käufer), Schuldnerberatung, Migrationsberatung (MBE).
    .variants = schufa | schufa auskunft kostenlos | vermieter will schufa | schufa eintrag löschen | schufa falsch | bonitätsauskunft | ich bin neu und habe keine schufa | schuffa wo holen | negative schufa kein vertrag | datenkopie bestellen | score schlecht | bonität für wohnung

# keep: P-Konto, Pfändung, Schuldnerberatung
faq-money-pkonto = Eine Pfändung heißt: Geld vom Konto geht an andere, wegen Schulden. Ein P-Konto schützt einen Teil vom Geld. Die Bank kann Ihr Konto auf Antrag dazu machen.
    .question = Mein Konto ist gesperrt. Was ist ein P-Konto?
    .label = Schutz fürs Konto
    .step-1 = Gehen Sie heute zur Bank, und bitten Sie um ein P-Konto.
    .step-2 = Fragen Sie, von wem die Pfändung kommt.
    .step-3 = Fragen Sie nach der Bescheinigung, die mehr Geld schützt.
    .bring = Ausweis, Kontoauszüge, Brief zur Pfändung, Papiere über Kinder und Leistungen.
    .whom = Ihre Bank, Schuldnerberatung, Migrationsberatung (MBE).
    .variants = konto gesperrt | p-konto | konto gepfändet | pfändung bank | ich komme nicht an mein geld | pfändungsschutzkonto beantragen | p konto bescheinigung wo | freibetrag konto kinder | karte geht nicht bank sagt pfändung | lohn wird gepfändet | fändung konto | p konto umwandeln bank

# keep: Anzeige, Verbraucherzentrale
faq-money-betrug = Betrug kann jedem passieren. Fremde wollen Geld oder Codes, angeblich für Bank, Polizei oder Amt. Sie können einfach auflegen.
    .question = Ich glaube, jemand betrügt mich. Was kann ich tun?
    .label = Schutz vor Betrug
    .step-1 = Zahlen Sie nichts, und nennen Sie keine Codes.
    .step-2 = Lassen Sie Ihr Konto oder Ihre Karte sofort bei der Bank sperren.
    .step-3 = Heben Sie Nachrichten auf, zum Beispiel als Bild vom Bildschirm.
    .bring = Nachrichten, Kontoauszüge, Telefonnummern und Namen, die Sie bekommen haben.
    .whom = Bank, Verbraucherzentrale, Polizei (Anzeige: Meldung). Ohne Papiere zuerst unabhängige Beratung.
    .variants = betrug | ich wurde betrogen geld weg | falsche polizei anruf | sms von bank mit link | betrüger hat mein geld | phishing | abzocke | betrugg im internet gekauft nichts bekommen | jemand hat meine karte benutzt | whatsapp mama neue nummer geld | fake brief vom amt mit iban | gewinnspiel anruf will geld

# keep: Wohnungsamt, MBE
faq-hous-suche = Die Suche nach einer Wohnung braucht oft Geduld. Suchen Sie auf vielen Wegen: im Internet, bei Baugesellschaften, über Bekannte. Zahlt ein Amt die Miete, fragen Sie es vor der Unterschrift.
    .question = Wie finde ich eine Wohnung?
    .label = Wohnung suchen
    .step-1 = Prüfen Sie, ob auf Ihrem Papier ein fester Wohnort steht.
    .step-2 = Fragen Sie Baugesellschaften der Stadt nach einer Warteliste.
    .step-3 = Zahlen Sie kein Geld für eine Wohnung, die Sie nicht gesehen haben.
    .bring = Ausweis oder Aufenthaltspapier, Papiere über Geld, Lohn und Miete, falls vorhanden.
    .whom = Wohnungsamt (Amt für Wohnungen), MBE. Ohne Aufenthaltspapier ist unabhängige Beratung zuerst sicherer.
    .variants = wohnung suchen | ich finde keine wohnung | wohnung für familie mit kindern | ich suche zimmer wg | wohnungssuche hilfe | wo wohnung finden ohne arbeit | jobcenter wohnung genehmigen | vermieter antworten nicht | wonung suche dringend | immoscout nur absagen | bewerbung für wohnung schreiben | bude gesucht billig

# keep: Wohnberechtigungsschein, WBS, Wohnungsamt, MBE
faq-hous-wbs = Der Wohnberechtigungsschein (WBS) ist ein Papier für Wohnungen mit günstiger Miete. Er ist für Menschen mit wenig Einkommen. Die Regeln hängen vom Ort und vom Papier ab.
    .question = Was ist ein Wohnberechtigungsschein (WBS)?
    .label = WBS
    .step-1 = Fragen Sie im Rathaus, wo das Wohnungsamt ist: das Amt für Wohnungen.
    .step-2 = Stellen Sie dort den Antrag auf einen WBS.
    .step-3 = Suchen Sie dann nach Wohnungen „mit WBS“.
    .bring = Ausweis oder Aufenthaltspapier aller Personen, Papiere über das Einkommen.
    .whom = Wohnungsamt, Migrationsberatung (MBE). Ohne Aufenthaltspapier ist eine unabhängige Beratung zuerst sicherer.
    .variants = wbs | wohnberechtigungsschein | wbs antrag | sozialwohnung bekommen | wbs mit aufenthaltserlaubnis | wonberechtigungsschein | schein für billige wohnung | wbs wieviele zimmer | wbs dringlichkeit | wbs ist abgelaufen | b schein wohnung | geförderte wohnung wie

# keep: Gemeinschaftsunterkunft, Sozialamt, Ausländerbehörde, Flüchtlingsberatung, MBE
faq-hous-unterkunft = Eine Gemeinschaftsunterkunft ist ein Haus, in dem viele Geflüchtete wohnen. Ob Sie ausziehen können, hängt vom Papier und vom Ort ab. Oft ist vorher eine Erlaubnis nötig.
    .question = Wie komme ich aus der Unterkunft in eine eigene Wohnung?
    .label = Auszug
    .step-1 = Fragen Sie die Sozialarbeit in der Unterkunft nach den Regeln.
    .step-2 = Fragen Sie das Amt, bevor Sie einen Mietvertrag unterschreiben.
    .step-3 = Sagen Sie der Beratung Gründe, zum Beispiel Krankheit oder Kinder.
    .bring = Ihr Papier, Briefe vom Amt, Angebot für die Wohnung, Papiere vom Arzt.
    .whom = Flüchtlingsberatung, MBE. Danach Sozialamt (Amt für Menschen in Not) oder Ausländerbehörde (Amt für Papiere).
    .variants = ich will raus aus heim | gemeinschaftsunterkunft ausziehen | auszug aus camp | privat wohnen erlaubnis asyl | wohnheim zu laut mit kinder | unterkunft verlassen | lager wohnung nehmen darf ich | heim umverteilung krank zimmer | auszugserlaubnis | aus der flüchtlings unterkunft in eigene wohnung | ich wohn im asylheim und hab wohnung gefunden | gebühren für unterkunft zu hoch

# keep: Kündigung, Jobcenter, Sozialamt, MBE
faq-hous-mietschulden = Mietschulden sind Miete, die noch nicht bezahlt ist. Eine Kündigung ist ein Brief: Der Vermieter will den Vertrag beenden. Manchmal kann eine Beratung helfen, die Wohnung zu behalten.
    .question = Ich habe Mietschulden oder eine Kündigung. Was kann ich tun?
    .label = Wohnung behalten
    .step-1 = Zeigen Sie den Brief heute einer Beratungsstelle.
    .step-2 = Ziehen Sie möglichst nicht aus, bevor Sie beraten wurden.
    .step-3 = Fragen Sie beim Jobcenter oder Sozialamt, den Ämtern für Geld, nach Hilfe.
    .bring = Kündigung mit Umschlag, Mietvertrag, Kontoauszüge, Briefe vom Gericht.
    .whom = Wohnungsnothilfe der Stadt, Schuldnerberatung, Mieterverein, MBE. Ohne Papiere zuerst unabhängige Beratung.
    .variants = mietschulden | kündigung wohnung bekommen | ich kann miete nicht zahlen | räumungsklage | vermieter will mich rauswerfen | fristlose kündigung miete | miete im rückstand | räumung gerichtsvollzieher termin wohnung | eigenbedarf kündigung | wonung gekündigt was tun | vermieter hat schloss getauscht | verliere meine wohnung

# keep: Kaution, Mieterverein, MBE
faq-hous-kaution = Die Kaution ist Geld, das der Vermieter als Sicherheit bekommt. Sie dürfen sie in Teilen zahlen. Nach dem Auszug bekommen Sie zurück, was nicht gebraucht wird.
    .question = Was ist eine Kaution, und wer hilft beim Zahlen?
    .label = Kaution
    .step-1 = Hilft Ihnen ein Amt mit Geld, fragen Sie es vor der Unterschrift.
    .step-2 = Zahlen Sie auf ein Konto, und heben Sie den Beweis auf.
    .step-3 = Machen Sie Fotos beim Einzug und beim Auszug.
    .bring = Mietvertrag oder Angebot, Kontoauszüge, Protokoll (Liste) der Übergabe.
    .whom = Migrationsberatung (MBE), Mieterverein (Rat für Mieter). Ohne Papiere ist unabhängige Beratung zuerst sicherer.
    .variants = kaution | kaution kann ich nicht zahlen | jobcenter kaution darlehen | vermieter gibt kaution nicht zurück | kaution in raten | mietkaution wie viel | kaution nach auszug | kauzion wohnung | kaution bar bezahlt ohne quittung | kautionsversicherung | vermieter behält geld nach auszug | wer zahlt sicherheit für wohnung

# keep: Mangel, Mieterverein, MBE
faq-hous-schimmel = Schimmel, kalte Heizung oder Wasser in der Wohnung heißen Mangel. Der Vermieter soll ihn reparieren, wenn Sie ihn melden. Zahlen Sie erst nach einer Beratung weniger Miete.
    .question = Der Vermieter repariert nichts, zum Beispiel Schimmel. Was tun?
    .label = Schaden in der Wohnung
    .step-1 = Machen Sie Fotos, und schreiben Sie Datum und Ort auf.
    .step-2 = Melden Sie den Mangel dem Vermieter schriftlich.
    .step-3 = Behalten Sie eine Kopie vom Brief.
    .bring = Fotos, Mietvertrag, Briefe und Nachrichten an den Vermieter.
    .whom = Mieterverein (Rat für Mieter), Migrationsberatung (MBE), in Unterkünften die Sozialarbeit.
    .variants = schimmel in der wohnung | heizung kaputt vermieter macht nichts | vermieter repariert nicht | mietminderung | schimmel kind krank | kein warmes wasser | wasser kommt durch die decke | ungeziefer kakerlaken wohnung | schiml im bad | ärger mit hausverwaltung | vermieter kommt einfach in meine wohnung | fenster kaputt wer zahlt

# keep: Mietvertrag, Mieterverein, MBE
faq-hous-mietvertrag = Der Mietvertrag nennt die Regeln für Ihre Wohnung. Kaltmiete ist nur die Miete. Warmmiete ist Miete mit Kosten wie Wasser und Heizung.
    .question = Ich soll einen Mietvertrag unterschreiben. Worauf achte ich?
    .label = Mietvertrag
    .step-1 = Sehen Sie die Wohnung an, und lesen Sie alles in Ruhe.
    .step-2 = Prüfen Sie Miete, Beginn, Ende und die Namen der Personen.
    .step-3 = Bitten Sie jemanden um Hilfe, bevor Sie unterschreiben.
    .bring = Den Vertrag, auch als Entwurf, und Papiere über Ihr Geld.
    .whom = Mieterverein (Rat für Mieter), MBE. Zahlt ein Amt Ihre Miete, fragen Sie auch dort vorher.
    .variants = mietvertrag | mietvertrag unterschreiben was beachten | mietvertrag verstehe ich nicht | untermietvertrag | kaltmiete warmmiete unterschied | mietvertrag übersetzen | ich hab zimmer aber kein vertrag | miete ohne vertrag bar | befristeter mietvertrag | miet vertrag prüfen lassen | miete erhöht darf vermieter das | partner soll auch im vertrag stehen

# keep: Nebenkosten, Abrechnung, Mieterverein, MBE
faq-hous-nebenkosten = Nebenkosten sind Kosten neben der Miete, zum Beispiel Wasser, Müll und Heizung. Meist kommt einmal im Jahr eine Abrechnung, das ist eine Rechnung dafür. Strom hat oft einen eigenen Vertrag.
    .question = Was sind Nebenkosten, und warum soll ich nachzahlen?
    .label = Nebenkosten
    .step-1 = Lassen Sie die Abrechnung prüfen, bevor Sie viel nachzahlen.
    .step-2 = Zahlt ein Amt Ihre Miete, zeigen Sie die Rechnung dort sofort.
    .step-3 = Bitten Sie den Vermieter um Zahlung in Teilen.
    .bring = Abrechnung, Abrechnung vom Vorjahr, Mietvertrag, Brief vom Amt.
    .whom = Mieterverein (Rat für Mieter), Verbraucherzentrale (Rat für Käufer), Migrationsberatung (MBE).
    .variants = nebenkosten | nebenkostenabrechnung | nachzahlung heizung | betriebskosten zu hoch | heizkosten abrechnung verstehen | vermieter will nachzahlung | jobcenter nachzahlung nebenkosten | neben kosten was ist das | wasserkosten zu hoch | strom selber anmelden wohnung | warum rechnung vom vermieter einmal im jahr | nebenkosten guthaben

# keep: MBE
faq-hous-bett = Haben Sie heute kein Bett? Drücken Sie bitte „Hilfe jetzt“. Dort finden Sie Hilfe für die Nacht.
    .question = Ich habe heute Nacht kein Bett. Wohin kann ich gehen?
    .label = Schlafplatz heute
    .step-1 = Drücken Sie „Hilfe jetzt“ hier im Chat.
    .step-2 = Fragen Sie nach einer Notunterkunft, einem Haus für Menschen ohne Bett.
    .bring = Nichts. Sie können auch ohne Papiere um Hilfe bitten.
    .whom = „Hilfe jetzt“. Am Tag: Wohnungslosenhilfe, Migrationsberatung (MBE). Ohne Papiere zuerst unabhängige Beratung.
    .variants = kein bett heute nacht | wo kann ich heute schlafen | notunterkunft | obdachlosenunterkunft | ich schlafe auf der straße | ich schlafe im auto | rausgeflogen wo hin heute | notschlafstelle | platte machen winter schlafen | heute keine wohnung mehr mit kindern | schlafplatz gesucht sofort | freunde lassen mich nicht mehr bei sich schlafen

# keep: Bescheid, MBE, JMD
faq-auth-brief = Briefe vom Amt sind oft schwer zu lesen. Wichtig sind das Datum, der Absender und was das Amt möchte. Ein Bescheid ist ein Brief mit einer Entscheidung.
    .question = Ich verstehe einen Brief nicht. Wer hilft mir?
    .label = Brief verstehen
    .step-1 = Suchen Sie das Datum und den Namen vom Amt.
    .step-2 = Zeigen Sie den Brief mit Umschlag heute einer Beratungsstelle.
    .step-3 = Heben Sie Brief und Umschlag zusammen auf.
    .bring = Den Brief, den Umschlag und frühere Briefe vom selben Amt.
    .whom = Migrationsberatung (MBE) für Erwachsene, JMD für Menschen von 12 bis 26. Beide sind kostenlos.
    .variants = brief verstehe ich nicht | was steht in dem brief | brief vom amt lesen hilfe | brif vom amt | wer kann mir brief erklären | amt schreibt schwer deutsch | ich habe post bekommen und weiß nicht was | jemand soll meinen brief übersetzen | behördenbrief | dicker brief angst zu öffnen amt | aktenzeichen was ist das | kann ich brief hier schicken foto

# keep: MBE, JMD
faq-auth-termin = Für viele Ämter brauchen Sie einen Termin, also eine feste Zeit. Termine gibt es meist im Internet, am Telefon oder am Eingang. Ohne Aufenthaltspapier ist eine unabhängige Beratung zuerst sicherer.
    .question = Wie bekomme ich einen Termin beim Amt?
    .label = Termin beim Amt
    .step-1 = Sehen Sie auf der Seite vom Amt nach, auch früh am Morgen.
    .step-2 = Fragen Sie am Eingang oder schriftlich, wenn nichts frei ist.
    .step-3 = Heben Sie die Bestätigung vom Termin auf.
    .bring = Briefe vom Amt, Ausweis oder Aufenthaltspapier, Nummer aus dem Brief (Aktenzeichen).
    .whom = Das Amt selbst. Hilfe: Migrationsberatung (MBE) oder JMD für junge Menschen.
    .variants = termin beim amt machen | termin rathaus online buchen | wie bekomme ich termin behörde | kein termin frei bürgeramt | amt geht nicht ans telefon | termin buchen geht nicht | ich brauche termin im bürgerbüro | ohne termin zum amt gehen | tremin amt | öffnungszeiten amt | welches amt ist zuständig | terminbestätigung verloren

# keep: MBE, JMD
faq-auth-verpasst = Ein Datum zu verpassen, passiert vielen. Manchmal kann man noch etwas tun, besonders bei einem guten Grund. Ohne Aufenthaltspapier ist eine unabhängige Beratung zuerst sicherer.
    .question = Ich habe ein Datum oder einen Termin beim Amt verpasst. Was tun?
    .label = Datum verpasst
    .step-1 = Rufen Sie heute beim Amt an: Bitten Sie um einen neuen Termin.
    .step-2 = Schreiben Sie auf, warum es nicht ging, und suchen Sie einen Beweis.
    .step-3 = Zeigen Sie den Brief mit Umschlag heute einer Beratungsstelle.
    .bring = Brief, Umschlag, Beweis, zum Beispiel vom Arzt oder von der Bahn.
    .whom = Migrationsberatung (MBE), JMD (junge Menschen), Asylverfahrensberatung.
    .variants = frist verpasst | ich habe zu spät geantwortet | termin beim amt vergessen | brief zu spät gesehen | datum auf dem brief ist vorbei | ich war im krankenhaus und habe brief verpasst | frist abgelaufen was jetzt | amt zu spät unterlagen geschickt | fristverlängerung bitten | termin verschlaffen amt | wiedereinsetzung | post lag lange im briefkasten und jetzt zu spät

# keep: MBE, JMD
faq-auth-dolmetscher = Eine Dolmetscherin oder ein Dolmetscher übersetzt ein Gespräch. Manche Ämter holen jemanden dazu, andere nicht. Für Kinder ist das zu schwer: Bitten Sie lieber Erwachsene.
    .question = Bekomme ich beim Amt jemanden zum Übersetzen?
    .label = Übersetzen beim Amt
    .step-1 = Fragen Sie das Amt vorher schriftlich, und nennen Sie Ihre Sprache.
    .step-2 = Sie können einen erwachsenen Menschen mitbringen, dem Sie vertrauen.
    .step-3 = Fragen Sie in der Beratung nach Sprachmittlern: Sie helfen beim Übersetzen.
    .bring = Die Einladung. Schreiben Sie Sprache und Dialekt auf.
    .whom = Das Amt, Migrationsberatung (MBE), JMD für junge Menschen, Sprachmittler am Ort. Ohne Aufenthaltspapier ist eine unabhängige Beratung zuerst sicherer.
    .variants = dolmetscher beim amt | übersetzer für jobcenter | ich spreche kein deutsch amt | wer zahlt dolmetscher | sprachmittler | brauche jemand der arabisch spricht beim termin | kann mein kind übersetzen | dollmetscher termin | ich will eine frau als dolmetscherin | dolmetscher hat falsch übersetzt | freund mitnehmen zum amt | begleitung zum amt sprache

# keep: Vollmacht, MBE, JMD
faq-auth-vollmacht = Eine Vollmacht ist ein Papier mit Ihrer Unterschrift. Damit darf jemand etwas für Sie tun, zum Beispiel Post abholen. Sie können die Vollmacht wieder beenden.
    .question = Was ist eine Vollmacht?
    .label = Vollmacht
    .step-1 = Schreiben Sie auf: wer, wofür, ab wann und bis wann.
    .step-2 = Unterschreiben Sie nur für Menschen, denen Sie vertrauen.
    .step-3 = Fragen Sie das Amt, ob es ein eigenes Blatt dafür hat.
    .bring = Ihren Ausweis oder eine Kopie, den Ausweis der anderen Person.
    .whom = Migrationsberatung (MBE), JMD für junge Menschen, das Amt.
    .variants = vollmacht | vollmacht schreiben | freund soll für mich zum amt gehen | vollmacht muster | brief abholen für andere person | wie mache ich follmacht | meine tochter soll für mich unterschreiben | vollmacht zurücknehmen | jemand anders abholen lassen aufenthaltskarte | vertreter beim amt | schweigepflichtsentbindung unterschreiben beratung | kann mein mann für mich hingehen

# keep: Formular, MBE, JMD
faq-auth-formular = Ein Formular ist ein Blatt mit Fragen. Viele Formulare sind lang, und Hilfe dabei ist normal. Auch das Amt soll Ihnen Fragen dazu erklären.
    .question = Wer hilft mir, ein Formular auszufüllen?
    .label = Formular ausfüllen
    .step-1 = Schreiben Sie nur, was stimmt, und lassen Sie Unklares zuerst offen.
    .step-2 = Bitten Sie eine Beratungsstelle um Hilfe.
    .step-3 = Behalten Sie eine Kopie, bevor Sie das Formular abgeben.
    .bring = Das Formular, den Brief dazu, Ausweis oder Aufenthaltspapier.
    .whom = MBE, JMD, Ehrenamtliche vor Ort. Ohne Aufenthaltspapier ist unabhängige Beratung zuerst sicherer.
    .variants = formular ausfüllen hilfe | antrag ausfüllen | wer füllt papiere mit mir aus | ich verstehe formular nicht | formulahr hilfe | formulare auf meiner sprache | ausfüllhilfe | falsch angekreuzt was jetzt | online formular geht nicht | welche unterlagen fehlen antrag | ich kann nicht schreiben und brauche antrag | unterlagen hochladen amt

# keep: Anmeldung, Meldeamt, Meldebescheinigung, Wohnungsgeberbestätigung, MBE
faq-daily-anmeldung = Anmeldung heißt: Sie nennen dem Amt Ihre neue Adresse. Das geht beim Meldeamt, oft im Bürgeramt. Dort bekommen Sie die Meldebescheinigung, ein Papier mit Ihrer Adresse.
    .question = Wie melde ich meine Adresse an?
    .label = Adresse anmelden
    .step-1 = Bitten Sie den Vermieter um die Wohnungsgeberbestätigung zum Einzug.
    .step-2 = Fragen Sie beim Meldeamt bald nach einem Termin.
    .step-3 = Heben Sie die Meldebescheinigung gut auf.
    .bring = Pass oder Aufenthaltspapier, Wohnungsgeberbestätigung, Urkunden der Familie.
    .whom = Meldeamt, MBE. Ohne Aufenthaltspapier ist eine unabhängige Beratung zuerst sicherer.
    .variants = anmeldung | adresse anmelden | bürgeramt anmelden wohnung | meldebescheinigung | wo melde ich mich an in der stadt | anmeldung ohne pass | einwohnermeldeamt | neu in deutschland wo anmelden rathaus | anmeldunk wohnung | ich wohne bei freund kann ich mich anmelden | meldeadresse brauche ich für arbeit | kind nach geburt an adresse anmelden

# keep: Ummeldung, Meldeamt, Nachsendeauftrag, MBE
faq-daily-ummelden = Ziehen Sie um, nennen Sie dem Meldeamt die neue Adresse: die Ummeldung. Auch andere Stellen brauchen die Adresse, sonst gehen Briefe verloren. Bestimmt ein Amt Ihren Wohnort, fragen Sie vorher die Beratung.
    .question = Ich ziehe um. Wem sage ich meine neue Adresse?
    .label = Umzug melden
    .step-1 = Gehen Sie nach dem Umzug bald zum Meldeamt, dem Amt für Adressen.
    .step-2 = Nennen Sie die Adresse auch Ämtern, Bank, Krankenkasse und Arbeitgeber.
    .step-3 = Ein Nachsendeauftrag bei der Post schickt Ihnen Briefe nach.
    .bring = Pass oder Aufenthaltspapier, Papier vom neuen Vermieter über den Einzug.
    .whom = Meldeamt, Migrationsberatung (MBE). Ohne Aufenthaltspapier ist eine unabhängige Beratung zuerst sicherer.
    .variants = ummelden | umzug adresse ändern | ummeldung neue wohnung | ich bin umgezogen wem sagen | nachsendeauftrag | adresse auf ausweis ändern | umelden bürgeramt | umzug andere stadt was tun | umzug jobcenter mitteilen | briefe gehen noch an alte adresse | umzugskosten wer zahlt

# keep: Abmeldung, Meldeamt, MBE
faq-daily-abmelden = Die Abmeldung sagt dem Meldeamt, dem Amt für Adressen: Sie ziehen aus Deutschland weg. Beim Umzug innerhalb von Deutschland reicht meist die neue Anmeldung. Ein Wegzug kann Ihr Aufenthaltspapier betreffen.
    .question = Ich ziehe weg. Brauche ich eine Abmeldung?
    .label = Abmeldung
    .step-1 = Sprechen Sie vor dem Wegzug mit einer Beratungsstelle.
    .step-2 = Fragen Sie das Meldeamt, ob die Abmeldung auch schriftlich geht.
    .step-3 = Behalten Sie die Bestätigung, und kündigen Sie Ihre Verträge.
    .bring = Pass oder Aufenthaltspapier, neue Adresse, Briefe vom Amt.
    .whom = Migrationsberatung (MBE), danach das Meldeamt. Ohne Aufenthaltspapier ist eine unabhängige Beratung zuerst sicherer.
    .variants = abmelden alte wohnung | abmeldung bürgeramt | abmeldebescheinigung | wie melde ich mich ab | ich verlasse deutschland was muss ich machen | abmelden bei umzug ins ausland | abmeldung online | wegziehen aus deutschland meldeamt | abmeldunk formular | von amts wegen abgemeldet | vermieter hat mich abgemeldet

# keep: Wohnungsgeberbestätigung, Meldeamt, MBE
faq-daily-wohnungsgeber = Die Wohnungsgeberbestätigung ist ein Papier vom Vermieter. Darin steht, dass Sie eingezogen sind. Sie brauchen es für das Meldeamt, das Amt für Adressen.
    .question = Was ist die Wohnungsgeberbestätigung?
    .label = Papier vom Vermieter
    .step-1 = Bitten Sie den Vermieter oder die Unterkunft um das Papier.
    .step-2 = Das Blatt zum Ausfüllen gibt es beim Meldeamt, oft auch im Internet.
    .step-3 = Sagen Sie dem Meldeamt, wenn der Vermieter nicht unterschreibt.
    .bring = Mietvertrag, Ausweis oder Pass.
    .whom = Meldeamt, Migrationsberatung (MBE). Ohne Aufenthaltspapier ist eine unabhängige Beratung zuerst sicherer.
    .variants = wohnungsgeberbestätigung | vermieter unterschreibt nicht | wohnungsgeber bestätigung formular | vermieterbescheinigung | papier vom vermieter für bürgeramt | wohnungsgeberbestaetigung wer | hauptmieter bestätigung untermieter | vermieter will nicht dass ich mich anmelde | einzugsbestätigung | wonungsgeber | jemand verkauft anmeldung adresse | bestätigung vom heim für anmeldung

# keep: Führerschein, Führerscheinstelle, MBE
faq-daily-fuehrerschein = Ein Führerschein aus der EU gilt meist weiter. Andere gelten hier nur für eine bestimmte Zeit. Danach tauschen Sie ihn gegen einen deutschen, oft mit Prüfung.
    .question = Gilt mein Führerschein, und wie schreibe ich ihn um?
    .label = Führerschein
    .step-1 = Fragen Sie früh bei der Führerscheinstelle, dem Amt dafür.
    .step-2 = Fragen Sie dort, welche Prüfung und Papiere nötig sind.
    .step-3 = Fahren Sie nur, wenn das Amt sagt, dass er gilt.
    .bring = Führerschein, Übersetzung, Ausweis oder Aufenthaltspapier, Foto, Papier über Ihre Adresse.
    .whom = Führerscheinstelle, MBE. Ohne Aufenthaltspapier ist eine unabhängige Beratung zuerst sicherer.
    .variants = führerschein umschreiben | fuehrerschein aus syrien | ausländischer führerschein gültig | darf ich mit meinem führerschein fahren | führerschein verloren | führerscheinstelle | fürerschein machen | fahrschule kosten | theorieprüfung arabisch | führerschein aus ukraine | auto fahren mit internationalem führerschein | fahrerlaubnis tauschen

# keep: Deutschlandticket, Sozialticket, MBE
faq-daily-ticket = Das Deutschlandticket gilt für Bus und Bahn im Nahverkehr in ganz Deutschland. Es ist ein Abo und läuft weiter, bis Sie es beenden. Mancherorts gibt es ein günstiges Sozialticket bei wenig Geld.
    .question = Welches Ticket brauche ich für Bus und Bahn?
    .label = Bus und Bahn
    .step-1 = Fragen Sie im Kundenbüro nach dem günstigsten Ticket für Sie.
    .step-2 = Fragen Sie, ob es vor Ort ein Sozialticket gibt.
    .step-3 = Zeigen Sie einen Brief über eine Fahrt ohne Ticket der Beratung.
    .bring = Ausweis, Kontonummer (IBAN) für ein Abo, Brief vom Amt über Leistungen.
    .whom = Kundenbüro von Bus und Bahn, Rathaus, Migrationsberatung (MBE).
    .variants = deutschlandticket | bus ticket günstig | sozialticket | fahrkarte monat | deutschland ticket kündigen | ohne ticket erwischt | schwarzfahren strafe brief | 49 euro ticket | welche züge mit deutschlandticket | schülerticket kind bus | tiket bahn kaufen automat | deutschlandticket ohne konto

# keep: Restmüll, Sperrmüll, Pfand
faq-daily-muell = In Deutschland sammelt man Müll getrennt: Papier, Verpackung, Glas, Essensreste. Was übrig ist, heißt Restmüll. Die Farben der Tonnen sind je nach Ort verschieden.
    .question = Wie trenne ich den Müll?
    .label = Müll trennen
    .step-1 = Fragen Sie den Vermieter oder Nachbarn, welche Tonne wofür ist.
    .step-2 = Möbel sind Sperrmüll, also große Sachen: Fragen Sie den Müllbetrieb.
    .step-3 = Flaschen mit Pfand bringen Sie zum Laden, dort gibt es Geld zurück.
    .whom = Hausverwaltung, Müllbetrieb oder Rathaus, Menschen, die Neue am Ort begleiten.
    .variants = müll trennen | welche tonne | gelber sack | mülltrennung plan | sperrmüll anmelden | möbel wegwerfen wohin | biomüll was rein | muell farben tonnen | pfandflaschen zurückgeben | altglas wohin | nachbar schimpft wegen müll | elektroschrott alter kühlschrank

# keep: MBE
faq-daily-post = Briefe vom Amt kommen meist in den Briefkasten. Die Post bringt sie nur, wenn Ihr Name daran steht. Ein Zettel kann heißen: Ihr Brief liegt in der Filiale.
    .question = Ich bekomme keine Briefe. Was ist mit dem Namen am Briefkasten?
    .label = Name am Briefkasten
    .step-1 = Schreiben Sie alle Nachnamen gut lesbar an Briefkasten und Klingel.
    .step-2 = Sehen Sie jeden Werktag in den Briefkasten, und öffnen Sie Briefe.
    .step-3 = Fragen Sie in der Unterkunft, wo Ihre Post liegt.
    .bring = Zum Abholen in der Filiale: den Zettel und Ausweis oder Pass.
    .whom = Hausverwaltung, Sozialarbeit der Unterkunft, Post-Filiale, Migrationsberatung (MBE).
    .variants = name am briefkasten | ich bekomme keine briefe | post kommt nicht an | briefkasten schlüssel verloren | zettel von der post abholen | klingelschild name | post in der unterkunft | briefkasen | einschreiben abholen | brief ging zurück empfänger unbekannt | paket bei nachbar | bei wohnhaft bei c/o adresse

# keep: MBE
faq-daily-internet = Für eine SIM-Karte fürs Handy prüft der Laden Ihren Ausweis. Prepaid heißt: Sie zahlen vorher und haben keinen langen Vertrag. Kostenloses Internet gibt es oft in Büchereien.
    .question = Wie bekomme ich eine SIM-Karte und Internet?
    .label = SIM-Karte, Internet
    .step-1 = Fragen Sie nach Prepaid, wenn Sie keinen Vertrag möchten.
    .step-2 = Fragen Sie, welche Papiere der Laden annimmt.
    .step-3 = Unterschreiben Sie keinen Vertrag, den Sie nicht verstehen.
    .bring = Pass oder Aufenthaltspapier und Ihre Adresse.
    .whom = Laden, Bücherei, Verbraucherzentrale (Rat für Käufer), Migrationsberatung (MBE).
    .variants = sim karte kaufen | prepaid sim ohne ausweis | internet zu hause anmelden | wlan in der unterkunft | handy karte aktivieren | simkarte mit gestattung | billiges internet | sim carte freischalten | videoident klappt nicht | wo gratis wlan | router anschließen techniker | guthaben aufladen handy

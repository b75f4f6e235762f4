# Häufige Fragen: Neuer Anfang und Menschen (vol, meet, prison, exiti, exitr, return).

# keep: Ehrenamt, Freiwilligenzentrum, MBE
faq-vol-mitmachen = Ja, mit einem Ehrenamt: Das ist freiwillige Hilfe, zum Beispiel im Verein. Auch mit wenig Deutsch oder wenig Zeit können Sie fragen. Einen Platz kann Lotse nicht versprechen.
    .question = Ich bin neu hier. Kann ich freiwillig helfen?
    .label = Freiwillig helfen
    .step-1 = Überlegen Sie, was Sie gern tun und wann Sie Zeit haben.
    .step-2 = Fragen Sie ein Freiwilligenzentrum nach einer passenden Aufgabe.
    .step-3 = Sehen Sie sich den Ort einmal an, bevor Sie zusagen.
    .bring = Zuerst nichts. Eine Liste mit Dingen, die Sie können, hilft.
    .whom = Freiwilligenzentrum, es vermittelt solche Aufgaben. Oder: Migrationsberatung (MBE), Vereine.
    .variants = ehrenamt als flüchtling | ehrenamtlich was machen obwohl ich neu bin | ich will was zurückgeben an die leute | freiwilligenarbeit finden ohne gutes deutsch | ehrenammt suche | freiwilligenagentur in meiner stadt | möchte helfen im altenheim oder tafel | sitze nur zuhause will nützlich sein | bin krank kann ich trotzdem ehrenamt | ich möchte freiwillig arbeiten wo fragen | aufgabe im verein für neue

# keep: Jobcenter Stadt Kassel, Freiwilligenzentrum Kassel, Arbeitsgelegenheit, MBE
faq-vol-kassel = Das Angebot ist für geflüchtete Menschen beim Jobcenter, auch bei Krankheit. Bei einer Arbeitsgelegenheit probieren Sie eine Aufgabe aus und werden begleitet. Einen Platz kann niemand vorher zusagen.
    .question = Wie komme ich in Kassel über das Jobcenter ins Ehrenamt?
    .label = Ehrenamt in Kassel
    .step-1 = Fragen Sie Ihre Ansprechperson im Jobcenter nach diesem Angebot.
    .step-2 = Sagen Sie, was Sie gern tun. Etwas ganz Neues geht auch.
    .bring = Zuerst nichts.
    .whom = Jobcenter Stadt Kassel, das Amt für Arbeit und Grundsicherung. Auch: Freiwilligenzentrum Kassel, MBE.
    .variants = kassel ehrenamt jobcenter | soziale teilhabe fördern durch ehrenamt | freiwilligenzentrum kassel | arbeitsgelegenheit kassel geflüchtete | dynamo windrad mitmachen | pferdehof klein immenhof | sozialer friedensdienst rothenditmold | jobcenter kassel projekt für flüchtlinge | wehlheiden familienzentrum helfen | kassel ein euro job verein | ich wohne in kassel und jobcenter sagt ehrenamt

# keep: Aufwandsentschädigung, Jobcenter, MBE, Sozialamt
faq-vol-geld = Ein Ehrenamt hat keinen Lohn. Manche zahlen eine Aufwandsentschädigung, das ist Geld für Mühe und Kosten. Bekommen Sie Geld vom Amt, klären Sie vorher die Folgen.
    .question = Bekomme ich Geld für ein Ehrenamt?
    .label = Geld beim Ehrenamt
    .step-1 = Fragen Sie den Verein, ob er Fahrten oder Kosten bezahlt.
    .step-2 = Sprechen Sie mit einer Beratungsstelle, bevor Sie Geld annehmen.
    .bring = Den Brief vom Amt über Ihr Geld, wenn Sie einen haben.
    .whom = Migrationsberatung (MBE). Danach: das Amt, das zahlt, zum Beispiel Jobcenter oder Sozialamt.
    .variants = ehrenamt bezahlt | kriegt man was fürs ehrenamt | aufwandsentschädigung jobcenter anrechnen | aufwandsentschaedigung ehrenamt melden | ehrenamtspauschale | fahrkarte bei freiwilliger arbeit | übungsleiter geld sozialamt | ist freiwillige arbeit ohne lohn | wieviel verdient man im ehrenamt | verliere ich hilfe vom amt wenn ich freiwillig helfe | bezahlen die für helfen

# keep: Ehrenamt, Freiwilligenzentrum, MBE
faq-vol-deutsch = Ja, Sie sprechen Deutsch im Alltag, und Fehler sind dabei normal. Ein Ehrenamt ist freiwillige Hilfe. Es ersetzt keinen Deutschkurs, aber beides passt gut zusammen.
    .question = Hilft mir ein Ehrenamt beim Deutschlernen?
    .label = Deutsch im Ehrenamt
    .step-1 = Wählen Sie eine Aufgabe, bei der man viel miteinander spricht.
    .step-2 = Sagen Sie am Anfang, dass Sie Deutsch üben möchten.
    .whom = Freiwilligenzentrum, es vermittelt solche Aufgaben. Oder: Migrationsberatung (MBE), Ihr Deutschkurs.
    .variants = deutsch lernen durch ehrenamt | deutsch üben bei freiwilliger arbeit | sprache besser mit helfen | ehrenamt statt kurs | im kurs spreche ich nie will mit deutschen arbeiten | deutsch im alltag mit muttersprachlern helfen | ehrenamt a2 niveau | verein helfen damit mein deutsch besser wird | ehrenamt während integrationskurs | deutch lernen verein helfen

# keep: Familienzentrum, MBE
faq-meet-frauen = Ja, in vielen Orten treffen sich Frauen zum Reden, Kochen oder Lernen. Männer sind dort nicht dabei. Ein Familienzentrum ist ein Treffpunkt und kennt solche Gruppen.
    .question = Gibt es eine Gruppe nur für Frauen?
    .label = Gruppe für Frauen
    .step-1 = Fragen Sie nach Tag, Ort und Kosten.
    .step-2 = Fragen Sie, ob Kinder mitkommen dürfen.
    .step-3 = Gehen Sie einmal hin. Zuhören reicht auch.
    .whom = Migrationsberatung (MBE), Familienzentrum, Frauenberatung oder Ihre Gemeinde.
    .variants = frauengruppe | frauencafé in der nähe | frauentreff mit kinder | treffen nur für frauen ohne männer | frauenfrühstück | schwimmen nur für frauen | muslimische frauen gruppe | internationaler frauentreff | frauen grupe nähen kochen | meine frau sitzt allein zuhause gibt es was für frauen | mutti treff nur frauen

# keep: JMD, MBE
faq-meet-maenner = Ja, manche Orte haben Gruppen für Männer: zum Reden, Kochen oder Reparieren. Es geht um Alltag, Arbeit und Familie. Sie können auch nur zuhören.
    .question = Gibt es eine Gruppe für Männer?
    .label = Gruppe für Männer
    .step-1 = Fragen Sie nach Treffen für Männer oder Väter in der Nähe.
    .step-2 = Fragen Sie nach Tag, Ort und Kosten.
    .step-3 = Gehen Sie einmal hin, gern mit einem Freund.
    .whom = Migrationsberatung (MBE), für junge Männer Jugendmigrationsdienst (JMD), Vereine, Ihre Gemeinde.
    .variants = männergruppe | maennergruppe geflüchtete | männertreff | vätergruppe | treffen für männer zum reden | wo können männer hin | mann allein in deutschland gruppe | männer kochen zusammen | fahrradwerkstatt für männer | papa gruppe | männer grupe flüchtlinge

# keep: Familienzentrum, Kita, Krabbelgruppe, MBE
faq-meet-eltern = Ja, es gibt Treffen mit kleinen Kindern, oft als Krabbelgruppe. Ein Familienzentrum ist ein offener Treffpunkt für Familien. Für größere Kinder gibt es Spielgruppen und Jugendtreffs.
    .question = Wo treffen sich Eltern mit Kindern?
    .label = Eltern und Kinder
    .step-1 = Fragen Sie ein Familienzentrum oder Ihre Kita nach Treffen.
    .step-2 = Fragen Sie nach dem Alter der Kinder und nach Kosten.
    .step-3 = Gehen Sie zusammen mit Ihrem Kind einmal hin.
    .bring = Etwas zu trinken und eine Windel für kleine Kinder.
    .whom = Familienzentrum, Kita, Migrationsberatung (MBE) oder Ihre Gemeinde.
    .variants = krabbelgruppe | krabelgruppe | spielgruppe für kleinkinder | eltern kind treff | mutter kind gruppe | baby treffen andere mamas | elterncafé | familienzentrum in der nähe | mein kind hat keine freunde zum spielen | was nachmittags machen mit kindern | jugendtreff für meine tochter | eltern kind turnen

# keep: Bildung und Teilhabe, JMD, MBE, Verein
faq-meet-sport = Ein Verein ist eine Gruppe mit einem gemeinsamen Ziel, zum Beispiel Sport. Neue sind willkommen und dürfen oft erst einmal mitmachen. Mitglieder unterschreiben und zahlen meist einen Beitrag.
    .question = Wie komme ich in einen Sportverein?
    .label = Sportverein
    .step-1 = Suchen Sie einen Verein und fragen Sie nach einem Probetraining.
    .step-2 = Fragen Sie vor der Unterschrift nach Beitrag und Kündigung.
    .step-3 = Fragen Sie bei wenig Geld nach einem kleineren Beitrag.
    .bring = Sportkleidung. Für Kinder gibt es „Bildung und Teilhabe“, eine Geldhilfe vom Amt.
    .whom = Der Verein. Hilfe: Migrationsberatung (MBE), für junge Menschen Jugendmigrationsdienst (JMD).
    .variants = sportverein anmelden | fußball spielen wo | fussballverein für meinen sohn | probetraining | ich suche fitness oder volleyball verein | verein mitglied werden ausländer | kickboxen judo kinder verein | schwimmverein | sportverein beitrag zu teuer | cricket mannschaft | sport ferein für flüchtlinge | will kicken

# keep: Freiwilligenzentrum, MBE, Sprachcafé
faq-meet-sprachcafe = Ein Sprachcafé ist ein offenes Treffen, oft bei Tee oder Kaffee. Menschen sprechen dort in Ruhe Deutsch miteinander. Es gibt keine Noten, und Fehler stören nicht.
    .question = Was ist ein Sprachcafé?
    .label = Sprachcafé
    .step-1 = Fragen Sie nach einem Sprachcafé in der Nähe.
    .step-2 = Fragen Sie nach der Uhrzeit und ob eine Anmeldung nötig ist.
    .step-3 = Setzen Sie sich dazu. Am Anfang reicht Zuhören.
    .whom = Bücherei, Gemeinde, Freiwilligenzentrum oder Migrationsberatung (MBE).
    .variants = sprachcafé in der nähe | sprachcafe | sprach kaffee | sprachkafe wann | deutsch reden beim kaffee | konversation üben kostenlos | sprachtandem | erzählcafé bücherei | wo kann ich deutsch sprechen ohne kurs | mit deutschen quatschen | begegnungscafé | ich verstehe deutsch aber traue mich nicht zu sprechen

# keep: JMD, MBE, Sprachcafé
faq-meet-freunde = Ankommen braucht Zeit, und viele fühlen sich am Anfang allein. Leichter wird es mit Treffen, die sich wiederholen: Verein, Chor, Garten, Sprachcafé. Ein Sprachcafé ist ein offenes Treffen zum Deutschsprechen.
    .question = Wie finde ich hier Freunde?
    .label = Menschen kennenlernen
    .step-1 = Suchen Sie etwas, das Sie gern tun, und gehen Sie öfter hin.
    .step-2 = Fragen Sie nach Patinnen und Paten, die Neue begleiten.
    .step-3 = Sprechen Sie mit einer Person, wenn das Alleinsein schwer wird.
    .whom = Gemeinde, Freiwilligenzentrum, Migrationsberatung (MBE), für junge Menschen Jugendmigrationsdienst (JMD).
    .variants = freunde finden | ich kenne hier niemanden | keine freunde in deutschland | leute kennenlernen | bin immer alleine | einsam im neuen land | wie lernt man deutsche kennen | kontakt zu nachbarn | pate für geflüchtete | ich hab kein anschluss hier | freunde fienden neue stadt | menschen aus meinem land treffen

# keep: Bewährungshilfe, MBE, Straffälligenhilfe
faq-prison-zuerst = Eins nach dem anderen reicht: ein Platz zum Schlafen, Geld, Papiere. Die Straffälligenhilfe berät Menschen nach dem Gefängnis. Kein Bett für heute Nacht: Drücken Sie „Hilfe jetzt“.
    .question = Ich komme aus der Haft. Wohin zuerst?
    .label = Neuer Anfang: zuerst
    .step-1 = Fragen Sie noch in der Haft den Sozialdienst nach Adressen.
    .step-2 = Gehen Sie früh zu einer Beratungsstelle. Sie ordnet mit Ihnen alles.
    .step-3 = Ohne Aufenthaltspapier: Beratung zuerst, erst danach ein Amt.
    .bring = Papier über die Entlassung, Ausweis, Briefe. Kommen Sie auch ohne Papiere.
    .whom = Straffälligenhilfe, Migrationsberatung (MBE). Mit Regeln vom Gericht: Bewährungshilfe, sie begleitet Sie.
    .variants = aus gefängnis raus was jetzt | entlassung haft wohin | bin aus dem knast gekommen | nach der haft neuanfang | haftentlassung hilfe | komme bald aus jva frei | straffälligenhilfe | straffaelligenhilfe adresse | alles auf anfang | ich war eingesperrt und weiß nicht wo anfangen | bewährungshelfer was macht der | gefengnis entlassen hilfe

# keep: Ausländerbehörde, Flüchtlingsberatung, MBE, Straffälligenhilfe
faq-prison-papiere = In Haft laufen Papiere oft ab, ein Urteil kann Folgen haben. Was das für Ihren Aufenthalt heißt, klärt eine Fachperson. Gehen Sie zur Beratung vor der Ausländerbehörde, dem Amt für Aufenthaltspapiere.
    .question = Was mache ich nach der Haft mit Ausweis und Aufenthalt?
    .label = Papiere danach
    .step-1 = Fragen Sie vor der Entlassung, wo Ihre Papiere liegen.
    .step-2 = Zeigen Sie Briefe vom Amt heute einer Beratungsstelle.
    .step-3 = Lassen Sie sich zu Terminen begleiten.
    .bring = Alle Briefe mit Umschlag, alter Ausweis, Papier über die Entlassung.
    .whom = Straffälligenhilfe (Hilfe nach der Haft), Migrationsberatung (MBE), Flüchtlingsberatung.
    .variants = ausweis im gefängnis abgelaufen | aufenthalt nach strafe | aufenthaltstitel nach haft verlängern | entlassungsschein als ausweis | meine sachen und pass noch in der jva | verliere ich aufenthalt wegen urteil | papiere weg seit knast | nach haft ausländerbehörde brief | neue papire nach gefängnis | duldung nach haft | ausweisung wegen straftat brief

# keep: Jobcenter, Schuldnerberatung, Sozialamt, Straffälligenhilfe
faq-prison-wohnung = Für Geld zum Leben und Wohnen fragt man Jobcenter oder Sozialamt. Manche Träger haben Zimmer für die erste Zeit. Kein Bett für heute Nacht: Drücken Sie „Hilfe jetzt“.
    .question = Wer hilft nach der Haft bei Wohnung und Geld?
    .label = Wohnung und Geld danach
    .step-1 = Bitten Sie den Sozialdienst im Gefängnis um Hilfe bei Anträgen.
    .step-2 = Fragen Sie eine Beratungsstelle nach Zimmern und nach Geld.
    .step-3 = Ohne Aufenthaltspapier: unabhängige Beratung zuerst.
    .bring = Papier über die Entlassung, Ausweis, Kontokarte, Briefe vom Amt.
    .whom = Straffälligenhilfe (Hilfe nach der Haft), Wohnungslosenhilfe. Bei Schulden: Schuldnerberatung.
    .variants = wohnung nach gefängnis | wohnung nach haft suchen | geld nach entlassung | überbrückungsgeld haft | vermieter will keine leute aus dem knast | jobcenter nach haftentlassung | schulden gerichtskosten nach gefängnis | wohnheim für haftentlassene | konto gesperrt war in haft | aus der jva und kein geld | wonung nach knast | übergangswohnen haftentlassene

# keep: Besuchserlaubnis, Straffälligenhilfe
faq-prison-besuch = Jedes Gefängnis hat eigene Regeln, und Briefe können mitgelesen werden. Vor dem Urteil braucht man meist eine Besuchserlaubnis, eine schriftliche Zustimmung. Bitte schreiben Sie hier keine Namen.
    .question = Mein Angehöriger ist in Haft. Wie kann ich besuchen oder schreiben?
    .label = Besuch und Briefe
    .step-1 = Fragen Sie im Gefängnis nach Terminen und nach den Regeln.
    .step-2 = Fragen Sie, was Sie mitbringen oder schicken dürfen.
    .step-3 = Ohne Aufenthaltspapier: fragen Sie vor dem Besuch eine Beratungsstelle.
    .bring = Für den Besuch: ein gültiger Ausweis oder Pass.
    .whom = Besuchsstelle im Gefängnis. Für Sie selbst: Straffälligenhilfe, sie berät auch Angehörige.
    .variants = mann im gefängnis besuchen | besuch jva termin | besuchserlaubnis untersuchungshaft | brief an häftling schreiben | sohn sitzt im knast wie telefonieren | paket ins gefängnis schicken | bruder eingesperrt kann ich hin | kinder mitnehmen besuch haft | geld an gefangenen überweisen | besuchserlaubniss | angehörige von inhaftierten hilfe | mein mann ist in u haft

# keep: A³ Alles auf Anfang, MBE
faq-exiti-verlassen = Sie können gehen, auch langsam, und niemand fragt nach Gründen. Bitte schreiben Sie keine Namen und keine Pläne anderer Menschen. Bedroht Sie jemand, dann drücken Sie „Hilfe jetzt“.
    .question = Ich möchte eine Gruppe verlassen. Wer hilft?
    .label = Eine Gruppe verlassen
    .step-1 = Suchen Sie eine Beratungsstelle, die beim neuen Anfang begleitet.
    .step-2 = Sprechen Sie dort über Wohnung, Arbeit, Familie oder Sorgen.
    .step-3 = Gehen Sie in Ihrem Tempo.
    .bring = Nichts. Auch Ihren Namen brauchen Sie nicht zu nennen.
    .whom = Eine unabhängige Beratungsstelle. In Hessen nach Beratung in der Haft: A³ Alles auf Anfang. Auch: MBE.
    .variants = ich will raus aus der gruppe | gruppe verlassen aber wie | aussteigen und neu anfangen | ausstieg islamistische szene | meine leute lassen mich nicht gehen | sekte verlassen | bruderschaft austreten | gang aussteigen hilfe | ich will nicht mehr dazugehören | die gruppe tut mir nicht gut | grupe verlasen angst | weg von den brüdern in der moschee gruppe

# keep: Schweigepflicht
faq-exiti-geheim = Beratende haben Schweigepflicht: Sie geben von sich aus nichts weiter. Grenzen sind Lebensgefahr, Gefahr für ein Kind oder die Anordnung eines Gerichts. Bitte schreiben Sie keine Namen und keine Pläne anderer Menschen.
    .question = Bleibt es geheim, wenn ich über meine Gruppe spreche?
    .label = Bleibt es geheim?
    .step-1 = Fragen Sie am Anfang: Was bleibt hier unter uns?
    .step-2 = Sprechen Sie über sich selbst, nicht über andere.
    .step-3 = Löschen Sie diesen Chat, wenn jemand Ihr Telefon sieht.
    .whom = Eine unabhängige Beratungsstelle. Manche Angebote gehören zu einem Amt: Fragen Sie danach.
    .variants = erfährt das jemand aus der gruppe | geht das an die polizei wenn ich aussteige | ausstieg anonym | ausstiegsberatung vertraulich | verfassungsschutz erfährt das | werde ich verraten wenn ich rede | kann ich geheim mit wem sprechen über die leute | schweigepflicht ausstieg | wird mein name gemeldet wenn ich weg will | habe angst dass die anderen es merken | ausstig geheim halten

# keep: JMD
faq-exiti-angehoerige = Es ist gut, dass Sie sich kümmern. Beratung gibt es auch für Eltern, Geschwister und Freunde. Bitte schreiben Sie keine Namen und keine Pläne anderer Menschen.
    .question = Ich sorge mich um meinen Sohn und seine neue Gruppe. Was hilft?
    .label = Sorge um Angehörige
    .step-1 = Sagen Sie, dass Sie da sind. Vermeiden Sie Streit um Meinungen.
    .step-2 = Holen Sie sich selbst Beratung, auch ohne Ihren Sohn.
    .step-3 = Ist jemand in Gefahr? Drücken Sie „Hilfe jetzt“.
    .bring = Nichts. Sie brauchen keinen Namen zu nennen.
    .whom = Unabhängige Beratung für Angehörige, Familienberatung. Für junge Menschen: Jugendmigrationsdienst (JMD).
    .variants = sohn falsche freunde | mein sohn hat sich sehr verändert | tochter trägt plötzlich alles schwarz und redet nicht mehr | bruder ist in komischer gruppe | mein kind bei den salafisten | sohn ist bei nazis gelandet | mein bub hört nur noch videos von dem prediger | freund driftet ab | elternberatung wegen gruppe | mache mir sorgen um meinen son | kind hasst plötzlich alle anderen | mann von meiner schwester wird immer strenger

# keep: KAST, mbeon, jmd4you
faq-exiti-reden = Ja, Sie können reden, ohne etwas zu entscheiden. Unsicher sein ist in Ordnung, und Sie können später wiederkommen. Bitte schreiben Sie keine Namen und keine Pläne anderer Menschen.
    .question = Kann ich nur reden, ohne mich zu entscheiden?
    .label = Erst einmal reden
    .step-1 = Drücken Sie „Person“, dann sehen Sie die Wege zu Menschen.
    .step-2 = Sagen Sie dort: Ich möchte erst einmal nur reden.
    .bring = Nichts. Auch Ihren Namen brauchen Sie nicht zu nennen.
    .whom = Unabhängige Beratungsstelle, in Schleswig-Holstein auch KAST. Online: mbeon, von 12 bis 26 Jahren jmd4you.
    .variants = weiß nicht ob ich gehen soll | ich zweifle an der gruppe | bin noch unsicher wegen ausstieg | nur mal reden über meine szene | ich hab angst mich zu entscheiden | vielleicht will ich weg | zweifel an der kameradschaft | mit wem reden wenn alle freunde dabei sind | erstmal nur zuhören ohne verpflichtung | halb drin halb draußen | unsicher gruppe bleiben oder gehn

# keep: Ausstiegsberatung, KAST
faq-exitr-ausstieg = In ganz Schleswig-Holstein hilft KAST kostenlos und diskret, ohne Fragen zur Szene. Bitte schreiben Sie keine Namen und keine Pläne anderer Menschen. Bedroht Sie jemand, dann drücken Sie „Hilfe jetzt“.
    .question = Ich möchte weg von einer rechten Szene. Wer begleitet mich?
    .label = Weg von der Szene
    .step-1 = Wählen Sie unter „Neuanfang und Menschen“ eine Beratung.
    .step-2 = Sprechen Sie dort über Arbeit, Wohnung, Kontakte oder Angst.
    .bring = Nichts. Auch Ihren Namen brauchen Sie nicht zu nennen.
    .whom = KAST in Schleswig-Holstein, ohne zeitliche Grenze. Sonst: unabhängige Ausstiegsberatung in Ihrem Bundesland.
    .variants = rechte szene aussteigen | nazi szene verlassen | raus aus der kameradschaft | neonazis ausstieg hilfe | kast schleswig holstein | kast kiel ausstiegsberatung | ich will mit den rechten nichts mehr zu tun haben | ausstieg rechts | aussteigerprogramm rechts | kick off in haft sh | abstand von rechten freunden | rechte scene ausstig

# keep: Ausstiegsberatung, KAST
faq-exitr-tattoos = Manches Tattoo kann man verdecken, ändern oder entfernen. Bei KAST in Schleswig-Holstein können Sie offen darüber sprechen. Bitte schreiben Sie keine Namen und keine Pläne anderer.
    .question = Was kann ich mit alten Tattoos machen?
    .label = Alte Tattoos
    .step-1 = Fragen Sie die Beratung nach Wegen und Kosten.
    .step-2 = Fragen Sie vor dem Entfernen eine Hautarztpraxis.
    .step-3 = Verdecken Sie bis dahin, was Sie stört, mit Kleidung.
    .bring = Nichts. Bitte schicken Sie kein Foto.
    .whom = KAST in Schleswig-Holstein. Sonst: eine unabhängige Ausstiegsberatung in Ihrem Bundesland.
    .variants = tattoo entfernen | tatoo weg machen wer zahlt | tattoo überstechen cover up | rechtes tattoo kein job | symbole auf der haut | verbotenes zeichen tätowiert | taetowierung lasern | tattoo am hals bewerbung | alte tattoos aus der szene | knast tattoo loswerden | hakenkreuz tattoo weg | tattoos kast

# keep: Flüchtlingsberatung, MBE, Rückkehrberatung
faq-return-beratung = Rückkehrberatung informiert, was bei einer freiwilligen Rückkehr möglich ist. Sie entscheiden selbst und ohne Druck, auch für das Bleiben. Manche Stellen gehören zu einem Amt, fragen Sie zuerst eine unabhängige.
    .question = Ich denke an Rückkehr. Wer berät mich ohne Druck?
    .label = Rückkehr: Beratung
    .step-1 = Schreiben Sie Ihre Fragen und Ihre Zweifel auf.
    .step-2 = Sprechen Sie über alle Wege, auch über das Bleiben.
    .step-3 = Unterschreiben Sie nichts, bevor Sie alles verstanden haben.
    .bring = Pass und Aufenthaltspapier, wenn Sie sie haben.
    .whom = Unabhängige Rückkehrberatung, Flüchtlingsberatung oder Migrationsberatung (MBE).
    .variants = freiwillige rückkehr | rueckkehrberatung | ich will nach hause zurück in mein land | heimweh will zurückgehen | rückkehrhilfe ticket | heimreise geld vom staat | amt sagt ich soll freiwillig ausreisen | unterschreiben freiwillige ausreise | iom rückkehrprogramm | rükkehr beratung | zurück zu meiner familie in die heimat | reag garp

# keep: Flüchtlingsberatung, JMD, MBE
faq-return-weiter = Mit einem Papier aus Deutschland dürfen Sie woanders oft nicht arbeiten. Beim Asyl kann ein Umzug Folgen haben. Lassen Sie sich beraten, bevor Sie fahren.
    .question = Kann ich in ein anderes Land weiterziehen?
    .label = In ein anderes Land
    .step-1 = Fragen Sie, was mit Ihrem Papier in Deutschland passiert.
    .step-2 = Fragen Sie die Botschaft des anderen Landes nach den Regeln.
    .step-3 = Kündigen Sie Wohnung und Arbeit erst, wenn alles klar ist.
    .bring = Pass, Aufenthaltspapier, letzte Briefe vom Amt.
    .whom = Migrationsberatung (MBE), für junge Menschen JMD. Im Asylverfahren: Flüchtlingsberatung.
    .variants = umziehen nach frankreich mit deutschem aufenthalt | weiterwanderung | weiter nach kanada auswandern | in anderes eu land arbeiten | möchte nach schweden zu bruder ziehen | dublin anderes land gehen | mit aufenthaltserlaubnis in österreich leben | deutschland verlassen richtung england | anderes land asyl nochmal | weiterreisen und dort bleiben | nach holland ziehn | lieber in die schweiz

# keep: Ausländerbehörde, Flüchtlingsberatung, MBE
faq-return-wieder = Das hängt von Ihrem Papier und Ihrer Lage ab. Manche Papiere enden, wenn man ausreist oder lange weg ist. Bei Schutz kann eine Reise in die Heimat Folgen haben.
    .question = Kann ich später wieder nach Deutschland kommen?
    .label = Später wiederkommen
    .step-1 = Sehen Sie nach, welches Papier Sie haben und wie lange es gilt.
    .step-2 = Klären Sie die Rückkehr mit einer Beratungsstelle vor der Abreise.
    .step-3 = Lassen Sie sich Zusagen vom Amt schriftlich geben.
    .bring = Pass, Aufenthaltspapier, Briefe vom Amt.
    .whom = Migrationsberatung (MBE), Flüchtlingsberatung. Danach: Ausländerbehörde, das Amt für Aufenthaltspapiere.
    .variants = darf ich wiederkommen nach ausreise | wieder einreisen | einreisesperre | wiedereinreise nach freiwilliger rückkehr | wenn ich gehe kann ich zurück nach deutschland | aufenthaltstitel erlischt im ausland | lange im ausland karte ungültig | heimat besuchen und zurück mit flüchtlingspass | wie lange darf ich weg bleiben aus deutschland | ausreise und neues visum | wider einreisen verbot

# Häufige Fragen: Gesundheit, Familie, Sorgen (health, ment, fam, addict, disc).

# keep: Krankenkasse, Krankenversicherung, Gesundheitskarte, MBE
faq-health-krankenkasse = Die Krankenkasse ist Ihre Krankenversicherung und zahlt meist Arzt und Krankenhaus. Die meisten Kassen können Sie selbst wählen. Sie bekommen dann eine Gesundheitskarte.
    .question = Wie bekomme ich eine Krankenversicherung?
    .label = Krankenkasse
    .step-1 = Wählen Sie eine Krankenkasse, und fragen Sie nach der Anmeldung.
    .step-2 = Fragen Sie auch, ob Kinder und Ehepartner dort mitversichert sind.
    .step-3 = Zeigen Sie Briefe über Schulden bei der Kasse bald einer Beratung.
    .bring = Ausweis oder Aufenthaltspapier, Adresse, Brief vom Arbeitgeber oder Jobcenter.
    .whom = Eine Krankenkasse. Hilfe vorher: Migrationsberatung (MBE), auch wenn Sie keine Papiere haben.
    .variants = krankenkasse anmelden | ich habe keine krankenversicherung | welche krankenkasse ist gut für ausländer | krankenkase wechseln | gesundheitskarte nicht gekommen | familienversicherung kinder mitversichern | brief von aok beitrag offen | tk oder aok oder barmer | bin ich versichert wenn jobcenter zahlt | versichertenkarte verloren | job gekündigt wer zahlt kasse | private oder gesetzliche versicherung

# keep: Hausarzt, Überweisung, Krankenkasse, MBE
faq-health-hausarzt = Zum Hausarzt gehen Sie zuerst, er hilft bei den meisten Krankheiten. Für einen Spezialisten schreibt er oft eine Überweisung. Das ist ein Papier für den anderen Arzt.
    .question = Wie finde ich einen Arzt?
    .label = Arzt finden
    .step-1 = Rufen Sie in mehreren Praxen in Ihrer Nähe an.
    .step-2 = Sagen Sie: Ich bin neu und suche einen Hausarzt.
    .step-3 = Findet sich keine Praxis, fragen Sie Ihre Krankenkasse.
    .bring = Gesundheitskarte oder Schein vom Amt, alte Arztbriefe, Liste Ihrer Medikamente.
    .whom = Arztpraxis oder Krankenkasse. Hilfe bei der Suche: Migrationsberatung (MBE).
    .variants = hausarzt finden | arzt nimmt keine neuen patienten | praxis ist voll was tun | ich brauche termin beim doktor | überweisung facharzt | ueberweisung bekommen wohin | frauenärztin suchen | kinderarzt suche | hausartzt in der nähe | ich such an doktor | wie mache ich termin bei hautarzt | lange warten auf facharzttermin

# keep: Behandlungsschein, Sozialamt, Flüchtlingsberatung
faq-health-behandlungsschein = Im Asylverfahren zahlt oft das Sozialamt für den Arzt. Ihr Papier für den Besuch heißt Behandlungsschein, manchmal ist es eine Karte. Im Notfall gehen Sie sofort, auch ohne Schein. Drücken Sie dann „Hilfe jetzt“.
    .question = Wie gehe ich im Asylverfahren zum Arzt?
    .label = Behandlungsschein
    .step-1 = Fragen Sie in der Unterkunft oder im Sozialamt nach dem Schein.
    .step-2 = Geben Sie den Schein in der Arztpraxis ab.
    .step-3 = Zeigen Sie eine Ablehnung heute einer Beratung.
    .bring = Ihr Papier aus dem Asylverfahren, Briefe vom Arzt.
    .whom = Flüchtlingsberatung. Sie ist zuerst sicherer, wenn Sie keine Papiere haben. Danach Sozialamt.
    .variants = behandlungsschein | krankenschein vom sozialamt | behandlungschein holen | asyl arzt wer bezahlt | sozialamt gibt keinen krankenschein | ich bin in asyl und habe zahnarzt rechnung vom amt nicht bezahlt | asylbewerber gesundheitskarte | im heim kein arzt | mit duldung zum arzt | amt zahlt operation nicht asyl | camp krank wer hilft

# keep: MBE
faq-health-dolmetscher = Beim Arzt ist wichtig, dass Sie alles verstehen. Nicht immer zahlt die Kasse das Übersetzen, darum fragen Sie früh. Kinder sollen nicht übersetzen.
    .question = Wer übersetzt für mich beim Arzt?
    .label = Übersetzen beim Arzt
    .step-1 = Sagen Sie am Telefon, welche Sprache und welchen Dialekt Sie sprechen.
    .step-2 = Sagen Sie, ob eine Frau oder ein Mann übersetzen soll.
    .step-3 = Fragen Sie eine Beratungsstelle nach Sprachmittlern, also Menschen zum Übersetzen.
    .bring = Termin auf Papier, Arztbriefe, Liste mit Fragen in Ihrer Sprache.
    .whom = Arztpraxis oder Krankenhaus. Hilfe vorher: Migrationsberatung (MBE) oder Flüchtlingsberatung.
    .variants = dolmetscher beim arzt | übersetzer krankenhaus | ich verstehe den doktor nicht | arzt der arabisch spricht | arzt spricht russisch | wer kommt mit zum arzt übersetzen | dolmetcher für operation | sprachmittler termin klinik | mein kind übersetzt immer beim arzt | dolmetscherin frau für frauenarzt | wer bezahlt übersetzer beim arzt | uebersetzung arztgespräch

# keep: Rezept, Apotheke, Krankenkasse, Zuzahlung
faq-health-rezept = Mit dem Rezept vom Arzt gibt die Apotheke Ihnen das Medikament. Oft ist es auf der Gesundheitskarte gespeichert. Manchmal zahlen Sie einen Teil selbst.
    .question = Wie bekomme ich Medikamente?
    .label = Medikamente
    .step-1 = Gehen Sie mit Karte oder Rezept in eine Apotheke.
    .step-2 = Fragen Sie: Wie oft und wie lange nehme ich das?
    .step-3 = Nachts hängt an der Apotheke, welche andere offen hat.
    .bring = Gesundheitskarte oder Rezept, Liste aller anderen Medikamente.
    .whom = Apotheke. Bei wenig Geld: Krankenkasse fragen, ob Sie weniger Zuzahlung, also eigenes Geld, zahlen.
    .variants = rezept einlösen | apotheke notdienst nachts | e rezept auf karte | ich brauche meine tabletten für blutdruck | medikamente aus heimat gibt es hier | zuzahlung befreiung | resept vom arzt verloren | apoteke sonntag offen | antibiotika ohne rezept | medizin zu teuer | insulin aufgebraucht neues rezept | tabletten wie nehmen

# keep: Notaufnahme, Bereitschaftsdienst
faq-health-notaufnahme = Bei Lebensgefahr drücken Sie jetzt „Hilfe jetzt“. Die Notaufnahme im Krankenhaus ist für schwere Notfälle da. Der ärztliche Bereitschaftsdienst hilft, wenn Praxen zu sind. Das sind Ärzte für abends und am Wochenende.
    .question = Wohin gehe ich, wenn nachts oder am Wochenende ein Arzt nötig ist?
    .label = Arzt nachts, Wochenende
    .step-1 = Geht es ohne Gefahr, rufen Sie den Bereitschaftsdienst an.
    .step-2 = Die Nummern stehen unter „Hilfe jetzt“.
    .step-3 = Wird es schlimmer, drücken Sie sofort „Hilfe jetzt“.
    .bring = Karte oder Schein, wenn Sie sie schnell finden. Gehen Sie im Notfall auch ohne.
    .whom = Bereitschaftsdienst, Notaufnahme. Fragen danach, auch zur Rechnung: Migrationsberatung.
    .variants = arzt am wochenende | bereitschaftsdienst arzt | notaufnahme oder hausarzt | wohin mit fieber in der nacht | praxis hat zu bin krank | notaufname warten | kind hat fieber sonntag welcher arzt | feiertag arzt offen | aerztlicher notdienst | ambulanz krankenhaus einfach hingehen | nachtarzt | doktor abends wo

# keep: Impfpass
faq-health-impfung = Empfohlene Impfungen zahlt meist die Krankenversicherung. Kita und Schule fragen nach dem Schutz vor Masern. Im Impfpass, einem kleinen Heft, stehen alle Impfungen.
    .question = Wo bekomme ich Impfungen für mich und mein Kind?
    .label = Impfung, Impfpass
    .step-1 = Fragen Sie beim Hausarzt oder Kinderarzt nach einem Impftermin.
    .step-2 = Haben Sie keinen Impfpass? Sagen Sie, an welche Impfungen Sie sich erinnern.
    .step-3 = Fragen Sie, was die Impfung bewirkt und wann die nächste ist.
    .bring = Impfpass oder Papiere aus dem Herkunftsland, Gesundheitskarte oder Schein.
    .whom = Arztpraxis oder Kinderarzt. Ohne Versicherung zuerst eine Beratungsstelle fragen.
    .variants = impfung kind kita | masernimpfung nachweis | impfpass verloren | impfbuch aus syrien übersetzen | wo kann ich mich impfen lassen | impfen kostenlos | masern schule will papier | gelbes heft impfung | impfpas kaputt | welche impfungen brauche ich in deutschland | grippeimpfung wo | tetanus auffrischen

# keep: Heil- und Kostenplan, Krankenkasse
faq-health-zahnarzt = Zum Zahnarzt können Sie auch ohne Schmerzen, zur Kontrolle. Für Zahnersatz zahlen Sie oft mit, das zeigt der Heil- und Kostenplan. Mit Schein vom Amt wird oft weniger bezahlt.
    .question = Wie gehe ich zum Zahnarzt, und wer zahlt?
    .label = Zahnarzt
    .step-1 = Rufen Sie eine Zahnarztpraxis an. Starke Schmerzen sagen Sie gleich am Telefon.
    .step-2 = Unterschreiben Sie einen Kostenplan erst, wenn Sie ihn verstehen.
    .step-3 = Fragen Sie die Krankenkasse nach Hilfe bei wenig Geld.
    .bring = Gesundheitskarte oder Behandlungsschein, Kostenplan, Briefe der Kasse.
    .whom = Zahnarztpraxis oder Krankenkasse. Hilfe: Migrationsberatung oder Flüchtlingsberatung.
    .variants = zahnarzt | zahnschmerzen am abend | zahn tut weh wohin | zanarzt termin | krone kosten krankenkasse | heil und kostenplan verstehen | zahnersatz zu teuer | bonusheft was ist das | zahnspange kind zahlt kasse | brücke zähne jobcenter | zahnarzt notdienst sonntag | zähne kontrolle kostenlos

# keep: Krankenkasse, Behandlungsschein, MBE
faq-health-brille = Viele Erwachsene bezahlen ihre Brille selbst. Manchmal zahlt die Krankenkasse einen Teil, zum Beispiel oft bei Kindern. Fragen Sie deshalb vor dem Kauf.
    .question = Ich brauche eine Brille. Wer bezahlt sie?
    .label = Brille
    .step-1 = Lassen Sie die Augen beim Augenarzt oder in einem Brillengeschäft prüfen.
    .step-2 = Fragen Sie die Krankenkasse, ob sie etwas bezahlt.
    .step-3 = Mit einem Behandlungsschein fragen Sie zuerst eine Beratungsstelle.
    .bring = Gesundheitskarte oder Behandlungsschein, Rezept vom Augenarzt, alte Brille.
    .whom = Krankenkasse, Migrationsberatung (MBE), Flüchtlingsberatung. Ohne Aufenthaltspapier ist eine unabhängige Beratung zuerst sicherer.
    .variants = brille wer zahlt | brile krankenkasse | ich sehe schlecht brauche brille | zahlt das sozialamt die brille | kontaktlinsen kasse | augenarzt rezept für brille | meine brille ist kaputt kein geld | kinderbrille zuzahlung | brille jobcenter antrag | neue gläser optiker teuer | sehtest wo machen | brauch dringend a neue brille

# keep: Medibüro, Medinetz, Malteser
faq-health-ohne-papiere = Sie können auch ohne Papiere zum Arzt gehen. Behandelnde Ärzte haben keine Pflicht, Sie zu melden, das Sozialamt aber oft. Ist es dringend? Dann drücken Sie „Hilfe jetzt“.
    .question = Wie gehe ich ohne Papiere oder ohne Karte zum Arzt?
    .label = Arzt ohne Karte
    .step-1 = Suchen Sie ein Medibüro oder Medinetz. Das ist Hilfe beim Arzt ohne Papiere.
    .step-2 = Sagen Sie dort nur so viel, wie Sie möchten.
    .step-3 = Sprechen Sie vor jedem Amt mit einer Beratungsstelle.
    .bring = Nichts. Arztbriefe oder Medikamente helfen, wenn Sie sie haben.
    .whom = Medibüro, Medinetz, Malteser oder Flüchtlingsberatung, nicht zuerst das Sozialamt.
    .variants = ohne papiere zum arzt | medibüro | medinetz stadt | arzt meldet mich bei polizei | illegal und krank | anonymer krankenschein | kein aufenthalt und bin schwanger welcher arzt | keine papiere muss ins krankenhaus | medibuero anonym | arzt ohne versicherung ohne ausweis | hab kein visum mehr und brauche doktor | papierlos arzt kostenlos

# keep: Schwerbehindertenausweis, Versorgungsamt, EUTB
faq-health-behinderung = Der Schwerbehindertenausweis zeigt eine Behinderung oder lange Krankheit. Er kann im Alltag und bei der Arbeit helfen. Das Versorgungsamt entscheidet, es heißt nicht überall gleich.
    .question = Wie bekomme ich einen Schwerbehindertenausweis?
    .label = Ausweis Behinderung
    .step-1 = Sprechen Sie mit Ihrem Arzt über die Papiere für den Antrag.
    .step-2 = Bitten Sie die EUTB um Hilfe, eine Beratung bei Behinderung.
    .step-3 = Zeigen Sie eine Ablehnung heute einer Beratungsstelle.
    .bring = Ausweis, Aufenthaltspapier, Arztbriefe, ein Foto.
    .whom = EUTB. Danach Versorgungsamt. Ohne Papiere zuerst eine unabhängige Beratung.
    .variants = schwerbehindertenausweis beantragen | gdb antrag | behindertenausweis | mein kind ist behindert welche hilfe | schwerbehindert ausweis verlängern | rollstuhl bekommen | ich bin taub wer hilft | grad der behinderung abgelehnt | versorgungsamt formular | schwerbehinderten ausweiss | blind hilfe geld | eingliederungshilfe kind

# keep: Pflegekasse, Pflegegrad, Pflegestützpunkt
faq-health-pflege = Die Pflegekasse gehört zur Krankenkasse und kann helfen, wenn jemand Pflege braucht. Ein Gutachter schaut, wie viel Hilfe nötig ist. Das Ergebnis heißt Pflegegrad.
    .question = Meine Mutter oder mein Vater braucht Pflege. Wer hilft?
    .label = Pflege zu Hause
    .step-1 = Rufen Sie die Krankenkasse an, und fragen Sie nach der Pflegekasse.
    .step-2 = Schreiben Sie auf, wobei Hilfe nötig ist, auch in der Nacht.
    .step-3 = Sagen Sie, in welcher Sprache der Besuch stattfinden soll.
    .bring = Gesundheitskarte, Arztbriefe, Liste der Medikamente, Ihre Notizen.
    .whom = Pflegekasse oder Pflegestützpunkt, eine Beratung zur Pflege. Bei Papieren: Migrationsberatung.
    .variants = pflegegrad beantragen | meine mutter ist alt und braucht hilfe | pflege für opa | papa kann nicht mehr allein waschen | pflegegeld für angehörige | pflegeheim finden | pflegedienst in meiner sprache | demenz oma wer hilft | pflegekasse antrag wie | pflege grad abgelehnt | eltern pflegen und arbeiten | pflegestufe

# keep: MBE, JMD
faq-ment-stress = Viele Menschen mit Sorgen schlafen schlecht, sind traurig oder weinen. Das ist keine Schwäche, und Sie können darüber sprechen. Denken Sie an Suizid, oder sind Sie in Gefahr? Dann drücken Sie „Hilfe jetzt“.
    .question = Ich bin traurig, gestresst oder schlafe schlecht. Was hilft?
    .label = Schlaf und Stress
    .step-1 = Sagen Sie einem Menschen, dem Sie vertrauen, wie es Ihnen geht.
    .step-2 = Gehen Sie zum Hausarzt, wenn es lange nicht besser wird.
    .step-3 = Fragen Sie eine Beratungsstelle nach Gesprächen in Ihrer Sprache.
    .bring = Nichts. Sie können einfach kommen.
    .whom = Psychosoziale Beratung, Hausarzt, Migrationsberatung (MBE) oder Jugendmigrationsdienst (JMD).
    .variants = ich kann nicht schlafen | bin sehr traurig | depression hilfe | kann nicht schlafen wegen sorgen | immer müde und kein lust auf nichts | ich weine jeden tag | zu viel stress mit amt | habe angst seit wochen | depresion | kopf zu voll | mir geht es nicht gut | burnout arbeit und familie

# keep: Psychosoziales Zentrum
faq-ment-trauma = Nach Krieg oder Flucht kommen schlimme Bilder manchmal zurück. Viele erleben das, auch Jahre später. Sie erzählen nur, was Sie wollen. Sind Sie jetzt in Gefahr? Dann drücken Sie „Hilfe jetzt“.
    .question = Ich habe schlimme Erinnerungen an Krieg oder Flucht. Wer hilft?
    .label = Schwere Erinnerungen
    .step-1 = Fragen Sie nach einem Psychosozialen Zentrum. Dort ist Hilfe für Geflüchtete.
    .step-2 = Sagen Sie, ob Sie lieber mit einer Frau oder einem Mann sprechen.
    .step-3 = Fragen Sie nach Menschen zum Übersetzen, nicht aus Ihrem Umfeld.
    .bring = Zuerst nichts. Später Arztbriefe, wenn es welche gibt.
    .whom = Psychosoziales Zentrum, Flüchtlingsberatung, Hausarzt. Ein Kind: auch Kinderarzt.
    .variants = trauma therapie geflüchtete | albträume vom krieg | bilder im kopf vom krieg | posttraumatisch | ich sehe immer wieder die flucht | nach folter hilfe | ptbs behandlung | krieg vergessen geht nicht | mein kind hat angst seit dem krieg | trauma zentrum flüchtlinge | alptreume jede nacht krieg | erschrecke bei jedem lauten geräusch

# keep: Psychotherapie, Krankenkasse, Psychosoziales Zentrum
faq-ment-therapie = In einer Psychotherapie sprechen Sie regelmäßig mit einem Fachmenschen. Das kann bei Angst und Trauer helfen. Auf einen Platz warten viele lange. Sind Sie jetzt in Gefahr? Dann drücken Sie „Hilfe jetzt“.
    .question = Wie finde ich eine Psychotherapie?
    .label = Therapieplatz
    .step-1 = Fragen Sie den Hausarzt, wie Sie beginnen.
    .step-2 = Rufen Sie mehrere Praxen an. Schreiben Sie auf, wann Sie anriefen.
    .step-3 = Fragen Sie Ihre Krankenkasse, wenn kein Platz frei ist.
    .bring = Gesundheitskarte oder Schein, Arztbriefe, Ihre Notizen zu Anrufen.
    .whom = Hausarzt, Krankenkasse, Psychosoziales Zentrum für Geflüchtete. Mit Schein: Flüchtlingsberatung.
    .variants = therapieplatz finden | psychologe termin | psychotherapeut spricht persisch | therapeutin auf türkisch | warteliste therapie | wo ist psychiater | psychoterapie kosten | zahlt die kasse therapie | therapie als asylbewerber genehmigen | therapeut für kind | online therapie krankenkasse | erstgespräch psychotherapie

# keep: Telefonseelsorge
faq-ment-reden = Sie können mit einem Menschen sprechen, ohne Ihren Namen zu sagen. Das geht am Telefon oder im Chat. Sind Sie in Gefahr, oder wollen Sie nicht mehr leben? Dann drücken Sie „Hilfe jetzt“.
    .question = Kann ich mit jemandem reden, ohne meinen Namen zu sagen?
    .label = Jemand zum Reden
    .step-1 = Drücken Sie „Hilfe jetzt“, und wählen Sie eine Nummer.
    .step-2 = Sagen Sie nur so viel, wie Sie möchten.
    .step-3 = Ist besetzt, versuchen Sie es noch einmal.
    .bring = Nichts. Ein ruhiger Platz zum Sprechen tut gut.
    .whom = Telefonseelsorge, ein offenes Ohr am Telefon. Oder eine Beratungsstelle an Ihrem Ort.
    .variants = anonym mit jemand reden | seelsorge telefon | telefonseelsorge | ich brauche einen zum reden | chat mit beraterin anonym | niemand hört mir zu | einsam keine freunde reden | sorgentelefon | telefonselsorge in meiner sprache | muslimische seelsorge | mit einem imam oder pfarrer sprechen | ich will nur erzählen

# keep: Schwangerenberatung, MBE
faq-fam-schwanger = Die Schwangerenberatung hilft bei Schwangerschaft und Geburt, auch bei Geld und Papieren. Alles ist vertraulich und kostenlos. Haben Sie eine Blutung oder starke Schmerzen? Dann drücken Sie „Hilfe jetzt“.
    .question = Ich bin schwanger. Wer hilft mir?
    .label = Schwanger: Hilfe
    .step-1 = Gehen Sie zu einer Frauenärztin oder einem Frauenarzt.
    .step-2 = Rufen Sie eine Schwangerenberatung an.
    .step-3 = Fragen Sie dort nach Geld für Kleidung und Kindersachen.
    .bring = Zuerst nichts. Später der Mutterpass, das Heft zur Schwangerschaft, und Ausweis.
    .whom = Schwangerenberatung, auch ohne Papiere. Weitere Hilfe: Migrationsberatung (MBE).
    .variants = schwanger was jetzt tun | schwangerenberatung | schwangerschaft beratung vertraulich | hilfe für schwangere babykleidung | mutterpass bekommen | ich erwarte ein baby | bin im dritten monat keine ahnung | geld für baby schwangerschaft | schwangerschaftsberatung anrufen | schwanger und allein ohne mann | schwangeren beratung caritas | mutterschutz arbeit schwanger

# keep: Schwangerenberatung, Beratungsschein
faq-fam-entscheidung = Eine Schwangerenberatung hört zu und erklärt alle Wege. Alles ist vertraulich, und Sie entscheiden selbst. Manche Stellen geben danach einen Beratungsschein, den Nachweis über das Gespräch.
    .question = Ich bin ungeplant schwanger. Mit wem kann ich sprechen?
    .label = Schwanger: Gespräch
    .step-1 = Rufen Sie heute eine Schwangerenberatung an, denn Zeit kann wichtig sein.
    .step-2 = Fragen Sie, ob die Stelle einen Beratungsschein gibt.
    .step-3 = Setzt jemand Sie unter Druck? In Gefahr drücken Sie „Hilfe jetzt“.
    .bring = Nichts. Ein Arztbrief hilft, wenn Sie einen haben.
    .whom = Anerkannte Schwangerenberatung mit Konfliktberatung. Auch ohne Papiere möglich.
    .variants = abtreibung | schwangerschaftsabbruch | ungewollt schwanger | ich will das kind nicht | abtreibung beratungsschein wo | konfliktberatung | schwangerschaftskonflikt | soll ich das baby behalten | abbruch schwangerschaft kosten | abtreibungs beratung anonym | weiß nicht ob ich das kind bekommen will | abtreibung bis wann

# keep: Schwangerenberatung
faq-fam-verhuetung = Mit Verhütung planen Sie, ob und wann Sie Kinder bekommen. Ärztinnen und Beratungsstellen erklären die Mittel in Ruhe und vertraulich. Manchmal hilft jemand bei den Kosten.
    .question = Wo bekomme ich Beratung zu Verhütung?
    .label = Familie planen
    .step-1 = Machen Sie einen Termin bei Frauenarzt oder Beratungsstelle.
    .step-2 = Hat die Verhütung nicht geklappt? Fragen Sie heute in einer Apotheke.
    .step-3 = Fragen Sie nach Hilfe, wenn das Geld fehlt.
    .bring = Gesundheitskarte oder Schein, wenn Sie haben. Gespräche gehen auch ohne.
    .whom = Frauenarzt, Schwangerenberatung oder eine Beratungsstelle für Familienplanung.
    .variants = verhütung kosten | pille verschreiben lassen | spirale einsetzen | pille danach wo | kondom geplatzt | verhuetung beratung | hormonspirale jobcenter zahlt | wie werde ich nicht schwanger | antibabypille ohne versicherung | familienplanung beratung | sterilisation | ferhütung für frauen

# keep: Hebamme, Schwangerenberatung
faq-fam-hebamme = Eine Hebamme begleitet Sie vor, bei und nach der Geburt. Sie kommt oft nach Hause, und meist zahlt die Krankenversicherung. Viele haben früh keine freien Plätze mehr.
    .question = Wie finde ich eine Hebamme?
    .label = Hebamme
    .step-1 = Suchen Sie so früh wie möglich in der Schwangerschaft.
    .step-2 = Fragen Sie Krankenhaus, Frauenärztin oder Krankenkasse nach Listen.
    .step-3 = Finden Sie keine, fragen Sie die Schwangerenberatung.
    .bring = Mutterpass, das Heft zur Schwangerschaft, und Gesundheitskarte oder Schein.
    .whom = Hebamme oder Schwangerenberatung, auch für Frauen ohne Papiere.
    .variants = hebamme finden | hebame gesucht | keine hebamme frei | hebamme nach der geburt zuhause | wer zahlt hebamme | hebamme die englisch spricht | hebamme wochenbett | brauche hebamme im 8 monat | baby trinkt nicht stillberatung | stillen tut weh wer hilft | hebammen liste stadt | rückbildungskurs

# keep: Geburtsurkunde, Standesamt, Schwangerenberatung
faq-fam-geburt = Die meisten Kinder kommen im Krankenhaus zur Welt. Danach bekommt das Kind vom Standesamt eine Geburtsurkunde. Das ist das Amt für Geburt und Heirat. Haben die Wehen begonnen? Dann drücken Sie „Hilfe jetzt“.
    .question = Was brauche ich vor und nach der Geburt?
    .label = Geburt
    .step-1 = Melden Sie sich früh in einem Krankenhaus zur Geburt an.
    .step-2 = Fragen Sie dort nach den Papieren für die Geburtsurkunde.
    .step-3 = Ohne Papiere ist eine unabhängige Beratung zuerst sicherer.
    .bring = Mutterpass, Ausweise, Geburtsurkunden der Eltern, Heiratsurkunde, wenn vorhanden.
    .whom = Krankenhaus, Schwangerenberatung, danach Standesamt. Bei fehlenden Papieren: Beratung.
    .variants = geburt anmelden krankenhaus | kreißsaal führung | baby ist da was machen | geburtsurkunde für neugeborenes | standesamt geburt papiere fehlen | klinik tasche geburt | geburtshaus | entbindung wo | kaiserschnitt | was packe ich ein für kreißsaal | vater auf geburtsurkunde eintragen nicht verheiratet | geburtsort kind anmelden nach geburt

# keep: Familiengericht, Beratungshilfe, MBE
faq-fam-trennung = Bei einer Trennung leben Paare nicht mehr zusammen. Die Scheidung beendet die Ehe beim Familiengericht. Es geht auch um Wohnung, Geld und Kinder. Sind Sie jetzt in Gefahr? Dann drücken Sie „Hilfe jetzt“.
    .question = Ich will mich trennen oder scheiden lassen. Was tun?
    .label = Trennung
    .step-1 = Sprechen Sie vor dem Auszug mit einer Beratung, wenn es geht.
    .step-2 = Fragen Sie dort, ob sich Ihr Aufenthalt ändert.
    .step-3 = Bei wenig Geld hilft Beratungshilfe, also Rat vom Anwalt mit wenig Kosten.
    .bring = Heiratsurkunde, Ausweise, Papiere zu Wohnung, Geld und Kindern.
    .whom = Familienberatung, Migrationsberatung (MBE), Anwalt oder Anwältin. Danach Familiengericht.
    .variants = scheidung deutschland | trennung von mann | ich will mich scheiden lassen | trennungsjahr | scheidung kosten | meine frau will weg | mann ist ausgezogen wer zahlt wohnung | scheidung im heimatland anerkannt | sheidung papier | aufenthalt nach scheidung | ehe am ende | unterhalt von ex mann für mich

# keep: Sorgerecht, Umgang, Jugendamt, Familiengericht
faq-fam-sorgerecht = Sorgerecht heißt: Wer entscheidet wichtige Dinge für das Kind. Umgang heißt: Wann sieht das Kind jeden Elternteil. Können Eltern das nicht zusammen regeln, kann das Familiengericht entscheiden.
    .question = Wer bekommt die Kinder nach der Trennung?
    .label = Kind und Trennung
    .step-1 = Überlegen Sie, was Ihrem Kind guttut.
    .step-2 = Fragen Sie die Beratung, bevor das Kind den Ort wechselt.
    .step-3 = Ist Ihr Kind in Gefahr oder weg? Drücken Sie „Hilfe jetzt“.
    .bring = Geburtsurkunde des Kindes, Briefe von Gericht oder Jugendamt.
    .whom = Erziehungsberatung, dann Jugendamt. Ohne Papiere zuerst unabhängige Beratung.
    .variants = sorgerecht | umgangsrecht | wer bekommt die kinder | ich darf mein kind nicht sehen | vater lässt kinder nicht zu mir | gemeinsames sorgerecht unverheiratet | sorgerrecht gericht | kinder nach scheidung | besuchszeit kind vater | alleiniges sorgerecht | mein ex will kind ins ausland mitnehmen | jugendamt trennung umgang vereinbaren

# keep: Jugendamt, Familiengericht, Erziehungsberatung
faq-fam-jugendamt = Das Jugendamt, das Amt für Kinder und Familien, soll zuerst helfen. Nur bei Gefahr soll ein Kind woanders wohnen. Sind Eltern dagegen, entscheidet das Familiengericht. Ist ein Kind jetzt in Gefahr? Dann drücken Sie „Hilfe jetzt“.
    .question = Nimmt mir das Jugendamt meine Kinder weg?
    .label = Brief vom Jugendamt
    .step-1 = Zeigen Sie jeden Brief heute einer Beratungsstelle.
    .step-2 = Bitten Sie um einen Menschen zum Übersetzen. Kommen Sie mit Begleitung.
    .step-3 = Ist das Kind schon weg, fragen Sie heute auch einen Anwalt.
    .bring = Briefe vom Jugendamt, Papiere des Kindes.
    .whom = Erziehungsberatung oder Migrationsberatung. Ohne Papiere zuerst unabhängige Beratung.
    .variants = jugendamt nimmt kinder weg | jugendamt brief gekommen | inobhutnahme | jugendamt kommt nach hause | schule hat jugendamt gerufen | angst vor jugendamt | was will jugendamt von uns | jugend amt termin | muss ich jugendamt in wohnung lassen | meldung beim jugendamt nachbarn | sozialarbeiterin kommt zu uns | jugendamt beschwerde

# keep: Erziehungsberatung, Familienhilfe
faq-fam-erziehung = Die Erziehungsberatung hilft Eltern und Kindern, zum Beispiel bei Streit oder Angst. Sie ist freiwillig, kostenlos und vertraulich. Sie brauchen keinen bestimmten Grund.
    .question = Wer hilft uns, wenn die Kinder schwierig sind?
    .label = Hilfe für Eltern
    .step-1 = Rufen Sie eine Erziehungsberatung an, und erzählen Sie kurz, worum es geht.
    .step-2 = Fragen Sie, ob es dort Hilfe beim Übersetzen gibt.
    .step-3 = Ist ein Kind in Gefahr? Dann drücken Sie „Hilfe jetzt“.
    .bring = Nichts. Das Kind kann auch zu Hause bleiben.
    .whom = Erziehungsberatung oder Familienzentrum. Mehr Hilfe zu Hause: Familienhilfe.
    .variants = erziehungsberatung | mein sohn hört nicht | kind ist aggressiv | streit mit der tochter | familienhilfe beantragen | teenager macht nur noch handy | eltern kurs | wie erziehe ich in deutschland | erzihungsberatung termin | baby schreit immer ich kann nicht mehr | kind will nicht zur schule | sohn gerät in falsche freunde

# keep: Unterhalt, Unterhaltsvorschuss, Jugendamt, MBE
faq-fam-alleinerziehend = Unterhalt ist Geld vom anderen Elternteil für das Kind. Zahlt er nicht, hilft vielleicht der Unterhaltsvorschuss, also Geld vom Amt. Es gibt Bedingungen, auch zum Aufenthalt.
    .question = Der andere Elternteil zahlt nicht. Wer hilft mir und dem Kind?
    .label = Unterhaltsvorschuss
    .step-1 = Stellen Sie den Antrag beim Jugendamt, dem Amt für Kinder und Familien.
    .step-2 = Fragen Sie dort auch nach einer Beistandschaft, einer Hilfe beim Unterhalt.
    .step-3 = Ohne Papiere ist eine unabhängige Beratung zuerst sicherer.
    .bring = Geburtsurkunde des Kindes, Ausweis, Aufenthaltspapier.
    .whom = Jugendamt. Hilfe vorher: Migrationsberatung (MBE), Beratung für Alleinerziehende.
    .variants = unterhaltsvorschuss | vater zahlt nicht für kind | alleinerziehend geld | allein mit 2 kindern | kindesunterhalt bekommen | ex mann zahlt kein unterhalt | unterhaltsvorschus antrag | beistandschaft | vater ist unbekannt unterhalt | mutter zahlt nicht kind lebt bei mir | alleinerziehende hilfe | mein mann ist tot kind allein erziehen

# keep: Frauenhaus
faq-fam-sicher = Niemand darf Sie zu Hause schlagen, bedrohen oder einsperren. Es ist nicht Ihre Schuld. Hilfe gibt es für Frauen, Männer und Kinder. Sind Sie jetzt in Gefahr? Dann drücken Sie „Hilfe jetzt“.
    .question = Zu Hause habe ich Angst vor einem Menschen. Wer hilft?
    .label = Angst zu Hause
    .step-1 = Drücken Sie „Hilfe jetzt“, wenn Gefahr besteht.
    .step-2 = Ist Ihr Handy nicht sicher, löschen Sie danach diesen Chat.
    .step-3 = Fragen Sie nach Schutz in einem Frauenhaus oder nach Beratung.
    .bring = Nichts. Sicher sein ist wichtiger als Papiere.
    .whom = Frauenberatung, Beratung für Männer, Flüchtlingsberatung. Auch zum Aufenthalt und ohne Papiere.
    .variants = frauenhaus | häusliche gewalt hilfe | ich habe angst vor meinem mann | frauenhaus platz | mein mann kontrolliert mein handy | gewalt in der familie wer hilft | haeusliche gewalt beratung | familie will mich verheiraten gegen willen | ehe mit streit und angst | schutz vor ehemann | darf ich bleiben wenn ich meinen mann verlasse | beratung für männer opfer

# keep: Suchtberatung
faq-addict-aufhoeren = Sucht heißt: Aufhören mit Alkohol oder Drogen fällt schwer. Sie ist eine Krankheit, keine Schuld. Die Suchtberatung ist vertraulich. Ist jemand bewusstlos, oder atmet jemand schlecht? Dann drücken Sie „Hilfe jetzt“.
    .question = Ich möchte weniger trinken oder keine Drogen mehr. Wer hilft?
    .label = Aufhören wollen
    .step-1 = Fragen Sie einen Arzt, bevor Sie plötzlich aufhören.
    .step-2 = Rufen Sie eine Suchtberatung an. Sie können anonym bleiben.
    .step-3 = Fragen Sie, ob jemand in Ihrer Sprache da ist.
    .bring = Nichts. Sie können einfach kommen.
    .whom = Suchtberatung oder Hausarzt, auch ohne Papiere. Selbsthilfegruppen gibt es an vielen Orten.
    .variants = suchtberatung | ich trinke zu viel | alkohol aufhören | drogen entzug | kiffen aufhören | süchtig nach tabletten | entgiftung platz | heroin methadon substitution | sucht beratung | clean werden | lyrica tramadol abhängig | therapie drogen statt strafe

# keep: Suchtberatung
faq-addict-angehoerige = Sucht in der Familie belastet alle, auch Sie. Es ist nicht Ihre Schuld. Die Suchtberatung spricht auch mit Angehörigen. Sind Sie oder Kinder jetzt in Gefahr? Dann drücken Sie „Hilfe jetzt“.
    .question = Ein Mensch in meiner Familie trinkt oder nimmt Drogen. Was tun?
    .label = Sorge um Familie
    .step-1 = Rufen Sie eine Suchtberatung an, auch ohne die andere Person.
    .step-2 = Denken Sie an sich und an die Kinder.
    .step-3 = Fragen Sie nach einer Gruppe für Angehörige.
    .bring = Nichts. Namen brauchen Sie nicht zu sagen.
    .whom = Suchtberatung. Für Kinder auch Erziehungsberatung. Eltern können dort ebenfalls fragen.
    .variants = mein mann trinkt jeden tag | sohn nimmt drogen | mein bruder ist süchtig | angehörige von alkoholikern | vater alkoholiker | tochter kifft | frau trinkt heimlich | wie helfe ich süchtigem freund | schwester nimmt heimlich tabletten | elternkreis drogen | familie sucht angehoerige gruppe | mein cousin hängt an drogen

# keep: Suchtberatung, Schuldnerberatung
faq-addict-spielen = Manche Menschen können nicht aufhören, um Geld zu spielen, auch am Handy. Das ist eine Krankheit. Hilfe ist vertraulich. Denken Sie an Suizid? Dann drücken Sie „Hilfe jetzt“.
    .question = Ich kann mit dem Spielen um Geld nicht aufhören. Wer hilft?
    .label = Spielen um Geld
    .step-1 = Rufen Sie eine Suchtberatung an, und sagen Sie: Ich spiele.
    .step-2 = Fragen Sie dort nach einer Spielersperre. Dann lassen Spielhallen Sie nicht mehr zu.
    .step-3 = Leihen Sie kein neues Geld. Fragen Sie die Schuldnerberatung.
    .bring = Nichts. Briefe über Schulden helfen, wenn Sie sie haben.
    .whom = Suchtberatung. Bei Schulden auch Schuldnerberatung. Angehörige können dort ebenso fragen.
    .variants = spielsucht | sportwetten süchtig | ich verspiele mein geld | spielhalle sperren lassen | spielautomat | oasis sperre | mein mann verspielt das geld | online casino verloren | spilsucht hilfe | habe alles verzockt | kredit wegen casino | handy spiele kaufe immer coins

# keep: Antidiskriminierungsberatung, MBE
faq-disc-behandlung = Diskriminierung heißt: Jemand behandelt Sie schlechter, zum Beispiel wegen Herkunft, Hautfarbe oder Kopftuch. Sie tragen daran keine Schuld. Greift Sie jemand an? Dann drücken Sie „Hilfe jetzt“.
    .question = Jemand behandelt mich schlecht wegen Herkunft oder Kopftuch. Was tun?
    .label = Schlecht behandelt
    .step-1 = Bringen Sie sich zuerst in Sicherheit.
    .step-2 = Schreiben Sie auf, was wann und wo geschehen ist.
    .step-3 = Sprechen Sie heute mit einer Beratungsstelle, denn Zeit kann wichtig sein.
    .bring = Ihre Notizen, Nachrichten, Namen von Zeugen.
    .whom = Antidiskriminierungsberatung oder Migrationsberatung (MBE), auch ohne Papiere.
    .variants = diskriminierung kopftuch | rassismus was kann ich tun | leute schauen mich komisch an wegen hijab | beleidigt wegen herkunft | diskrimination | antidiskriminierungsberatung | türsteher sagt nein wegen aussehen | im geschäft nicht bedient wegen hautfarbe | arzt behandelt mich schlecht weil ich schwarz bin | agg beschwerde | rassismuss im alltag

# keep: Antidiskriminierungsberatung, Mieterverein
faq-disc-wohnung = Bekommen Sie die Wohnung nur wegen Herkunft oder Religion nicht? Das kann Diskriminierung sein, also schlechtere Behandlung ohne guten Grund. Eine Beratung schaut mit Ihnen, was möglich ist.
    .question = Ich bekomme die Wohnung nicht, weil ich Ausländer bin. Was tun?
    .label = Absage bei Wohnung
    .step-1 = Heben Sie Anzeige, E-Mails und Absage auf.
    .step-2 = Schreiben Sie auf, was am Telefon gesagt wurde.
    .step-3 = Gehen Sie heute zur Beratung, denn Zeit kann wichtig sein.
    .bring = Anzeige, Nachrichten, Absage, Notizen, Namen von Zeugen.
    .whom = Antidiskriminierungsberatung. Weitere Fragen zum Wohnen: Mieterverein, ein Verein für Mieter.
    .variants = vermieter will keine ausländer | wohnung abgelehnt wegen name | wohnungssuche rassismus | kein ausländer in anzeige | vermieter sagt keine flüchtlinge | makler hat aufgelegt wegen akzent | vermiter diskriminierung | besichtigung mit kopftuch danach absage | immer absage mit arabischem namen | vermieter nimmt kein jobcenter und keine ausländer | nachbarn mobben uns wegen herkunft | besichtigung plötzlich abgesagt ausländisch

# keep: Betriebsrat, Antidiskriminierungsberatung
faq-disc-arbeit = Auch bei der Arbeit soll niemand wegen Herkunft oder Religion benachteiligt werden. Das Gesetz gibt Ihnen Wege, und manchmal zählt die Zeit. Werden Sie bedroht? Dann drücken Sie „Hilfe jetzt“.
    .question = Auf der Arbeit behandelt man mich schlechter. Was kann ich tun?
    .label = Unfair bei der Arbeit
    .step-1 = Schreiben Sie auf, wer was wann gesagt oder getan hat.
    .step-2 = Gehen Sie heute zu einer Beratung. Kündigen Sie nicht vorher.
    .step-3 = Fragen Sie den Betriebsrat, die Vertretung der Beschäftigten.
    .bring = Notizen, E-Mails, Arbeitsvertrag, Absage auf die Bewerbung.
    .whom = Antidiskriminierungsberatung oder Faire Integration, eine Beratung für Arbeit.
    .variants = diskriminierung am arbeitsplatz | kollegen machen rassistische witze | chef beleidigt mich | wegen kopftuch keine stelle | bewerbung abgelehnt name | mobbing arbeit ausländer | weniger lohn als deutsche kollegen | arbeitgeber verbietet beten | betriebsrat rassismus | diskriminirung im job | chefin mag keine muslime im team | kollege sagt geh zurück in dein land

# keep: Antidiskriminierungsberatung
faq-disc-schule = Auch in der Schule gibt es Rassismus. Ihr Kind braucht dann Schutz und jemanden, der zuhört. Sie können die Schule um ein Gespräch bitten. Ist Ihr Kind in Gefahr? Dann drücken Sie „Hilfe jetzt“.
    .question = Mein Kind erlebt Rassismus in der Schule. Was tun?
    .label = Unfair in der Schule
    .step-1 = Sagen Sie Ihrem Kind, dass es keine Schuld hat.
    .step-2 = Schreiben Sie auf, was wann und wo geschehen ist.
    .step-3 = Bitten Sie um ein Gespräch, mit Übersetzung und Begleitung.
    .bring = Notizen, Nachrichten, Briefe der Schule.
    .whom = Schulsozialarbeit, Hilfe an der Schule. Antidiskriminierungsberatung oder Migrationsberatung.
    .variants = rassismus schule | lehrer behandelt mein kind schlecht | kind wird gemobbt wegen hautfarbe | mobbing wegen kopftuch schule | lehrerin sagt meine tochter soll kein gymnasium | mitschüler beleidigen meinen sohn | schulle diskriminierung | kinder lachen über akzent meines sohnes | schulsozialarbeit gespräch rassismus | schlechte noten weil ausländer | lehrer sagt sprich deutsch | kind will nicht in klasse wegen beleidigung

# keep: Antidiskriminierungsberatung
faq-disc-beweise = Beweise sind zum Beispiel Notizen, Nachrichten und Menschen, die dabei waren. Fotos und Tonaufnahmen von anderen können verboten sein. Fragen Sie vorher eine Beratung.
    .question = Welche Beweise helfen bei Diskriminierung?
    .label = Notizen und Beweise
    .step-1 = Schreiben Sie Tag, Uhrzeit, Ort und Worte auf, möglichst heute.
    .step-2 = Notieren Sie, wer dabei war, und fragen Sie diese Menschen.
    .step-3 = Machen Sie Bilder von Nachrichten, und heben Sie Briefe auf.
    .bring = Notizen, Bilder von Nachrichten, Briefe, Namen von Zeugen.
    .whom = Antidiskriminierungsberatung. Sie schaut mit Ihnen, was fehlt. Auch Migrationsberatung.
    .variants = welche beweise diskriminierung | zeuge brauche ich für rassismus | darf ich gespräch aufnehmen | screenshot als beweis rassismus | wie beweise ich das | gedächtnisprotokoll | gedaechtnisprotokoll schreiben | chat beleidigung speichern | protokoll nach vorfall aufschreiben | ohne beweise diskriminierung melden | beweiß fotos von beleidigung | hatte keine zeugen

# keep: Strafanzeige, Opferberatung
faq-disc-anzeige = Eine rassistische Beleidigung oder einen Angriff können Sie der Polizei melden. Das heißt Strafanzeige. Opferberatung hört zu und kann Sie begleiten. Sind Sie jetzt in Gefahr? Dann drücken Sie „Hilfe jetzt“.
    .question = Jemand hat mich rassistisch beleidigt oder angegriffen. Melde ich das?
    .label = Vorfall melden
    .step-1 = Lassen Sie Verletzungen von einem Arzt ansehen und aufschreiben.
    .step-2 = Sprechen Sie mit einer Beratung, bevor Sie entscheiden.
    .step-3 = Sagen Sie bei der Anzeige, dass es um Rassismus ging.
    .bring = Notizen, Arztbrief, Fotos von Schäden, Namen von Zeugen.
    .whom = Opferberatung. Ohne Papiere zuerst dorthin, denn die Polizei kann Daten weitergeben.
    .variants = anzeige erstatten beleidigung rassistisch | auf der straße beschimpft wegen kopftuch | hasskommentare online anzeigen | opferberatung rechte gewalt | polizei rassismus melden wie | anzeige polizei ohne papiere | im bus beschimpft worden wen melden | wie zeige ich einen hasskommentar an | anzeige auf deutsch schwer | schmiererei gegen ausländer am haus melden | strafanzeige hass | opfer beratung nach vorfall

# keep: Beschwerdestelle, Antidiskriminierungsberatung
faq-disc-kontrolle = Polizei und Ämter sollen alle Menschen gleich behandeln. War das nicht so, können Sie sich beschweren. Eine Beratung hilft dabei. Sind Sie jetzt in Gefahr? Dann drücken Sie „Hilfe jetzt“.
    .question = Polizei oder Amt hat mich schlecht behandelt. Kann ich mich beschweren?
    .label = Beschwerde über Amt
    .step-1 = Bleiben Sie in der Situation ruhig, und fragen Sie nach dem Grund.
    .step-2 = Schreiben Sie Tag, Ort und Dienststelle auf.
    .step-3 = Sprechen Sie zuerst mit einer Beratung. Eine Antwort vom Amt hat ein Datum.
    .bring = Notizen, Brief vom Amt, Namen von Zeugen.
    .whom = Antidiskriminierungsberatung, Anwalt, Beschwerdestelle. Ohne Papiere zuerst unabhängige Beratung.
    .variants = polizei kontrolliert nur mich | racial profiling | polizei hat mich schlecht behandelt | beschwerde über polizisten | jobcenter mitarbeiter rassistisch | sachbearbeiterin redet schlecht mit mir | ausländerbehörde unfreundlich beleidigt | dienstaufsichtsbeschwerde | polizeibeauftragte | behandlung im amt wegen hautfarbe | racial profilling beschwerde | kontrolle nur wegen aussehen

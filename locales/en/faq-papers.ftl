# Frequent questions: papers and staying (res, asyl, spaet, famreu, papers).

faq-res-verlaengern = The Aufenthaltserlaubnis (residence permit) is the card that lets you live here. It is valid until the date on the card. The Ausländerbehörde, the office for residence papers, can extend it.
    .question = How do I extend my residence permit?
    .label = Extend my card
    .step-1 = Apply early, in any case before this date.
    .step-2 = Ask an advice centre which papers the office needs.
    .step-3 = Keep a copy and a confirmation of your application.
    .bring = Card, passport, rental contract, papers about work, course or money, letters from the office.
    .whom = Ausländerbehörde. Help before that: migration advice (MBE), for young people youth migration service (JMD).
    .variants = extend residence permit | renew aufenthaltserlaubnis | residence permit renewal documents | how to renew my card germany | aufenthaltstitel extension application | i want to make my permit longer | resident permit renew what papers | when should i apply for renewal | residence card new one please | extention of stay permit | my permit will end soon and i want to stay

faq-res-termin = Many people wait long for the Ausländerbehörde, the office for residence papers. You can often apply in writing too. If your paper has already expired, it is safer to go to an independent advice centre first.
    .question = My card is running out and I get no appointment. What can I do?
    .label = No appointment for card
    .step-1 = Show the card with its date to an advice centre today.
    .step-2 = Send a written application with their help.
    .step-3 = Keep every proof, for example emails to the office.
    .bring = Card, passport, your application, emails and letters about the appointment.
    .whom = Migration advice (MBE), youth migration service (JMD) or refugee advice (Flüchtlingsberatung).
    .variants = no appointment ausländerbehörde | auslanderbehorde termin not available | my residence card expired no termin | foreigners office does not answer email | immigration office appointment impossible | permit expired before appointment | appointment is after my card ends | nobody picks up phone at foreigners office | aufenthaltstitel expired what now | cant book slot immigration office | card is out of date already

faq-res-fiktionsbescheinigung = The Fiktionsbescheinigung is a paper for the waiting time. It shows: the office is still looking at your application. What you may do with it depends on its kind, for example work and travel.
    .question = What is a Fiktionsbescheinigung?
    .label = Paper for waiting time
    .step-1 = Check until when the paper is valid.
    .step-2 = Ask for an extension before this date.
    .step-3 = Before you travel abroad, ask an advice centre.
    .bring = The paper, your old card, passport, letters from the office.
    .whom = Ausländerbehörde, the office for residence papers. Advice before that: MBE (adults), JMD (young people).
    .variants = fiktionsbescheinigung meaning | fiktionsbescheinigung travel | can i work with fiktionsbescheinigung | fiction certificate germany | fictional certificate residence | they gave me green folding paper not card | temporary paper while permit is processed | fiktion paper expired | fiktionsbescheinigung employer asks | fiktionsbescheinung extend | provisional residence document

faq-res-duldung = A Duldung means: deportation is on hold for now. It is not a fixed permit to stay, but you have rights. There may be ways on, for example through work or training.
    .question = What does a Duldung mean, and what can I do?
    .label = Duldung
    .step-1 = Check until when the Duldung is valid.
    .step-2 = Talk early to an advice centre about possible ways.
    .step-3 = Also go for advice before an appointment at the office.
    .bring = Duldung, letters from the office, papers about work, school or course.
    .whom = Refugee advice (Flüchtlingsberatung) near you. For young people also the youth migration service (JMD).
    .variants = duldung meaning | i only have duldung | extend duldung | tolerated stay germany | tolerance paper red line | toleration status work | from duldung to residence permit | ausbildungsduldung training | duldung rights | living with duldung many years | dulding paper | i am tolerated what can i do

faq-res-niederlassung = With a Niederlassungserlaubnis (permanent permit) you can live here with no end date. There are conditions, for example time, German, work and your own income. Which ones count depends on your paper.
    .question = How can I stay in Germany permanently?
    .label = Staying permanently
    .step-1 = Ask an advice centre which conditions go with your paper.
    .step-2 = Collect proof of your German, your work and your home.
    .step-3 = Apply while your present card is still valid.
    .bring = Card, passport, German certificates, work contract, payslips, rental contract.
    .whom = Migration advice (MBE). Then the Ausländerbehörde, the office for residence papers.
    .variants = permanent residence germany | niederlassungserlaubnis requirements | settlement permit | unlimited residence permit | pr germany how | unbefristet card | permanent stay conditions | stay in germany forever | blue card to permanent | eu long term resident | niederlassung apply documents | permit without end date

faq-res-wohnsitz = A Wohnsitzauflage (residence rule) means: the office decides your town or federal state. Before you move, an application is needed. Reasons can be work, family or protection from violence.
    .question = May I move to another town with my paper?
    .label = Another town
    .step-1 = Check whether a place is written on your paper.
    .step-2 = Talk to an advice centre before you move.
    .step-3 = Sign the new rental contract only after this talk.
    .bring = Card and extra sheet, letters from the office, proof of work or family in the new place.
    .whom = Migration advice (MBE) or refugee advice. Then the Ausländerbehörde, the office for residence papers.
    .variants = wohnsitzauflage remove | move to another city with residence permit | residence obligation refugee | wohnsitzauflage what is it | i found job in other city but cannot move | moving to different state after recognition | wohnsitzauflage cancel application | can recognised refugee change city | want to move to berlin with permit | place written on my extra sheet | wohnsitz rule moving | live near my brother with permit

faq-res-ohne-papier = An independent advice centre is safer first: it has no duty to report you. Many public offices report data to the Ausländerbehörde, the office for residence papers. Schools and treating doctors do not have this duty.
    .question = I have no paper. Where do I go first?
    .label = Where to go first
    .step-1 = Go to an independent advice centre first, before any public office.
    .step-2 = Ask there whether you can talk without giving your name.
    .step-3 = In a medical emergency, go to a hospital straight away.
    .bring = Letters and old papers, if you have any. You can also come without papers.
    .whom = Refugee advice (Flüchtlingsberatung) of charities.
    .variants = no papers in germany | undocumented where to get help | i dont have papers | illegal here who can help | overstayed my visa | afraid to go to office without papers | help without documents anonymous | without status what can i do | paperless | i have no visa and no permit | not registered anywhere no permit

faq-res-einbuergerung = Einbürgerung (naturalisation) means: you become a German citizen. Conditions are, for example, time in Germany, language, a test and your own income. The rules have changed.
    .question = How do I get German citizenship?
    .label = Citizenship
    .step-1 = Ask beforehand which conditions apply to you.
    .step-2 = Collect proof of your German, the test, work and home.
    .step-3 = Then apply, and keep a copy.
    .bring = Card, passport, birth certificate, German certificates, papers about work and wages.
    .whom = Migration advice (MBE). Then the Einbürgerungsbehörde, the citizenship office of your town or district.
    .variants = german citizenship | how to become german | einbürgerung requirements | naturalisation application | naturalization test | get a german passport | dual citizenship germany | citizenship how many years | einburgerung documents | einbürgerungstest where | i want to be german citizen | citizenship for my child

faq-res-ukraine = With § 24, an Aufenthaltserlaubnis (residence permit), people who fled from Ukraine may live here. Sometimes the card is valid for longer than it says. These rules change.
    .question = I am from Ukraine. What applies to my paper under § 24?
    .label = Paper under § 24
    .step-1 = Check which date is on your card.
    .step-2 = Before this date, ask whether the card stays valid.
    .step-3 = Ask about another kind of paper too, for example for work.
    .bring = Card, passport or ID, registration paper, letters from the office.
    .whom = MBE (adults) or JMD (young people). Also the Ausländerbehörde, the office for residence papers.
    .variants = paragraph 24 ukraine | section 24 permit extension | ukrainian residence permit germany | temporary protection ukraine | 24 paragraph card expired still valid | ukraine refugee papers | change from paragraph 24 to work permit | new from ukraine how to register | ukrainians stay in germany | temporary protection end | ukranian permit automatically extended

faq-asyl-ablauf = In the asylum procedure (Asylverfahren), the federal office BAMF looks at your application for protection. After registration there is mostly an interview, the Anhörung. The decision comes as a letter, the Bescheid.
    .question = How does the asylum procedure work?
    .label = How it works
    .step-1 = Talk to an advice centre early, best before you apply.
    .step-2 = Tell the BAMF each new address.
    .step-3 = Open every letter, and keep the envelope.
    .bring = All papers and letters from the procedure. You can also come without papers.
    .whom = Advice on the asylum procedure (Asylverfahrensberatung): free and independent. Refugee advice helps too.
    .variants = how to apply for asylum | asylum procedure steps | asylum germany how it works | asylverfahren process | where do i ask for asylum | asylum application bamf | how long does asylum take | what happens after asylum application | waiting for bamf no answer | assylum apply | i need protection new here | fingerprints done what next

faq-asyl-anhoerung = The Anhörung is your most important interview at the BAMF, the federal office for asylum. An interpreter is there. The Protokoll is the written text of the interview.
    .question = How do I prepare for the asylum interview?
    .label = Prepare the interview
    .step-1 = Before it, talk to the asylum advice service (Asylverfahrensberatung).
    .step-2 = Say early if you would rather speak with a woman.
    .step-3 = Check the Protokoll, and ask to have mistakes changed.
    .bring = The invitation, your paper from the procedure, proof, letters from a doctor.
    .whom = Asylverfahrensberatung: free and independent. Are you ill? Tell the BAMF and the advice centre at once.
    .variants = asylum interview prepare | anhörung what is it | bamf interview questions | invitation to anhörung | big interview tomorrow | interpreter was bad in interview | mistake in interview protocol | i am sick on interview day | woman interviewer asylum | what do they ask bamf | anhorung help | second interview bamf

faq-asyl-bescheid = The Bescheid is the decision of the BAMF, the federal office for asylum. If there is a yellow envelope, the date on it counts. After a no, there may still be ways.
    .question = I got a yellow letter or a rejection. What now?
    .label = Yellow envelope
    .step-1 = Keep the letter and the envelope together.
    .step-2 = Show both to an advice centre or a lawyer today.
    .step-3 = If there is a threat of deportation now, press “Help now”.
    .bring = Letter, yellow envelope, your paper from the procedure, the interview record.
    .whom = Advice on the asylum procedure (Asylverfahrensberatung), refugee advice, lawyer for asylum law.
    .variants = yellow envelope | yellow letter bamf | asylum rejected | got negative decision | bescheid i do not understand | my asylum was refused | manifestly unfounded | bamf said no | rejection letter what to do | negative bescheid | asylum decision letter came | rejeted asylum help

faq-asyl-klage = An appeal (Klage) means: a court checks the Bescheid, the decision of the office. Time for it is short. At the court, the Rechtsantragstelle can write your appeal down.
    .question = How does a court appeal work, and who helps me?
    .label = Court and lawyer
    .step-1 = Read at the end of the Bescheid which court is named.
    .step-2 = Show the letter to an advice centre or a lawyer today.
    .step-3 = Ask about Prozesskostenhilfe, help with the cost.
    .bring = Bescheid with envelope, interview record, proof of your income.
    .whom = Lawyer for asylum law, advice on the asylum procedure (Asylverfahrensberatung), refugee advice.
    .variants = appeal asylum court | klage against bamf | asylum lawyer no money | find lawyer asylum | free lawyer refugees | court date asylum | how to go to court against decision bamf | rechtsantragstelle | prozesskostenhilfe lawyer cost | urgent motion asylum court | verwaltungsgericht appeal | object to bamf decision

faq-asyl-dublin = Dublin means: another country in Europe is to check your asylum application. The BAMF, the federal office for asylum, writes this to you. An appeal (Klage) may be possible: a court checks the letter.
    .question = My letter says Dublin or another EU country. What is this?
    .label = Letter: other EU state
    .step-1 = Keep the letter and the envelope together.
    .step-2 = Show both to an advice centre or a lawyer today.
    .step-3 = Tell them if you are ill or have family here.
    .bring = Letter with envelope, papers from other countries, letters from a doctor.
    .whom = Advice on the asylum procedure (Asylverfahrensberatung), refugee advice, lawyer for asylum law.
    .variants = dublin letter | dublin case | dublin fingerprints italy | transfer to croatia | send me back to bulgaria | my fingerprints are in spain | dublin regulation meaning | another country responsible for asylum | inadmissible application other eu country | i already have protection in greece | dublin 3 | überstellung letter

faq-asyl-ausweis = The Ankunftsnachweis (proof of arrival) is the first paper after registration. The Aufenthaltsgestattung is your paper during the asylum procedure. It shows: you may be here while the office is checking.
    .question = What are Ankunftsnachweis and Aufenthaltsgestattung?
    .label = Paper in the procedure
    .step-1 = Check until when your paper is valid.
    .step-2 = Before this date, ask where you can extend it.
    .step-3 = Carry the paper with you, and keep a copy.
    .bring = The paper, even if it is old, and all letters from the office.
    .whom = Advice on the asylum procedure (Asylverfahrensberatung), refugee advice or social workers in your shelter.
    .variants = ankunftsnachweis | aufenthaltsgestattung extend | proof of arrival paper | asylum seeker id germany | asylum paper expired | gestattung renewal | lost my ankunftsnachweis | white paper with photo asylum | gestattung what paper is this | camp id card | no asylum id yet | aufenthaltsgestatung meaning

faq-asyl-arbeit = Work during the asylum procedure is sometimes allowed. It depends, for example, on how long you are here and where you live. The permission mostly comes from the Ausländerbehörde, the office for residence papers.
    .question = May I work during the asylum procedure?
    .label = Work while waiting
    .step-1 = Read the sentence about work on your paper.
    .step-2 = Talk to an advice centre before you start.
    .step-3 = Ask the employer for a written offer.
    .bring = Your paper from the procedure, offer or contract from the employer.
    .whom = Refugee advice (Flüchtlingsberatung) or asylum advice. Also migration advice (MBE), if it has free places.
    .variants = work during asylum | asylum seeker job allowed | can i work with aufenthaltsgestattung | work with ankunftsnachweis | work permit asylum waiting | erwerbstätigkeit nicht gestattet asylum | live in camp and work | boss wants me but asylum not finished | asylum work ban | ausbildung while asylum | asylum seeker internship

faq-asyl-umzug = During the asylum procedure, the office first decides in which town you live. The application for another place is called Umverteilung. Reasons can be close family, illness or protection from violence.
    .question = Can I move to another town during the asylum procedure?
    .label = Changing place
    .step-1 = Talk to an advice centre before you change place.
    .step-2 = Collect proof, for example about family or illness.
    .step-3 = Before a trip, also ask whether you need permission.
    .bring = Your paper from the procedure, the letter that names your town, proof of your reason.
    .whom = Advice on the asylum procedure (Asylverfahrensberatung), refugee advice or social workers in your shelter.
    .variants = umverteilung application | asylum transfer to another city | change asylum camp | different camp near family | they sent me to a village | allocation wrong city asylum | asylum seeker move to wife | leave reception centre | redistribution germany asylum | asylum change state

faq-asyl-reisen = With an Aufenthaltsgestattung, the paper of the asylum procedure, there are rules for trips. Sometimes you need permission even inside Germany. A trip abroad can harm your procedure.
    .question = May I travel with an Aufenthaltsgestattung?
    .label = Trips while waiting
    .step-1 = Check whether an area is written on your paper.
    .step-2 = Before each trip, ask an advice centre.
    .step-3 = If you need permission, travel only once you have it in writing.
    .bring = Your paper from the procedure, letters from the office, proof of the reason.
    .whom = Advice on the asylum procedure (Asylverfahrensberatung): free and independent. Also refugee advice or social workers in your shelter.
    .variants = residenzpflicht travel | can asylum seeker visit another city | travel with aufenthaltsgestattung | can i go to france with gestattung | travel abroad during asylum | holiday while asylum is open | visit family in other country asylum seeker | fly with gestatung | leave germany during asylum procedure | my mother died can i go asylum | go to wedding in other state asylum | asylum id travel switzerland

faq-spaet-aufnahme = Spätaussiedler are people from German families in Eastern Europe or the former Soviet Union. The Bundesverwaltungsamt, a federal office, checks the application, mostly before you leave. Its letter of admission is the Aufnahmebescheid.
    .question = How am I admitted as a Spätaussiedler?
    .label = Asking for admission
    .step-1 = Collect papers that show that your family was German.
    .step-2 = Before you leave, ask whether your family can come with you.
    .step-3 = Let somebody look at the application before you send it.
    .bring = Birth certificates of parents and grandparents, ID, German certificates, letters.
    .whom = Bundesverwaltungsamt. Help before that: migration advice (MBE), from abroad the chat mbeon.
    .variants = spätaussiedler application | ethnic german resettler | spataussiedler how to apply | aufnahmebescheid | german roots kazakhstan | my grandmother was german from russia | bva application late resettler | include husband spätaussiedler | language test late repatriate | volga german family papers | einbeziehung of children

faq-spaet-ankunft = The Registrierschein shows that you are registered here as a Spätaussiedler. Later comes the certificate under BVFG, the law for Spätaussiedler. With it you can apply for the German identity card.
    .question = I have arrived as a Spätaussiedler. What comes next?
    .label = After arrival
    .step-1 = Register your address at the Bürgeramt (town office).
    .step-2 = Ask about the certificate and about how your name is spelled.
    .step-3 = Ask about a German course, pension and your school papers too.
    .bring = Registrierschein, Aufnahmebescheid (letter of admission), passport, family documents, school papers.
    .whom = Migration advice (MBE) for adults. Youth migration service (JMD) for young people.
    .variants = registrierschein what next | arrived in friedland | spätaussiedler certificate | section 15 bvfg certificate | change name to german form resettler | german id after friedland | lost registrierschein | just arrived from kazakhstan as resettler | namenserklärung | pension years russia resettler | spätaussiedlerbescheinigung

faq-famreu-familie = Family reunion (Familiennachzug) means: your family comes to you, mostly husband, wife or children. They apply at the German embassy for a visa (Visum), the permission to enter. The rules depend on your paper.
    .question = How can I bring my wife, husband or children here?
    .label = Bringing family
    .step-1 = Write down who would like to come and where the person lives.
    .step-2 = Talk to an advice centre before the application.
    .step-3 = If you were just recognised, ask at once, because a date can count.
    .bring = Your paper, Bescheid (decision), marriage and birth papers, rental contract, payslips.
    .whom = Migration advice (MBE) or refugee advice. If you have no paper: advice first, before any public office.
    .variants = family reunification | bring my wife to germany | husband join me | bring my children here | family reunion visa | familiennachzug how | spouse visa a1 | family reunification refugee | i want my family here | get mother and siblings to germany | married abroad bring her

faq-famreu-eltern = Elternnachzug means: your parents come to live with you in Germany. If you are under 18 and have protection, a way is more likely. For adults it is often hard, but there can be exceptions.
    .question = Can my parents come to live with me in Germany?
    .label = Bringing parents
    .step-1 = Are you under 18? Ask today, because your age can count.
    .step-2 = Read in your decision letter (Bescheid) which protection it names.
    .step-3 = Talk to an advice centre before the application.
    .bring = Your paper, Bescheid, your birth certificate, copies of your parents’ passports.
    .whom = Youth migration service (JMD), migration advice (MBE) or refugee advice. If you have no paper: advice first, before any public office.
    .variants = bring parents germany minor | bring my mother to germany | parents visa to live here | my mum and dad should come | elternnachzug | i am 17 alone here want my parents | family reunification parents | sick parents back home bring them | i turn 18 soon parents abroad | old parents move to germany | can my father join me | perents reunion

faq-famreu-unterlagen = For the visa (Visum), the permission to enter, the embassy needs Urkunden. These are official papers, for example about marriage and birth. If one is missing, there may be other proof.
    .question = Which papers does my family need for the visa?
    .label = Family papers
    .step-1 = Read the list on the website of the German embassy.
    .step-2 = Ask there about translation and official stamps.
    .step-3 = Talk with an advice centre about papers that are missing.
    .bring = Copies of passports, marriage and birth certificates, your residence paper, family photos.
    .whom = Migration advice (MBE) or refugee advice.
    .variants = documents family reunification | papers for wife visa | family visa checklist | marriage certificate embassy | missing documents family reunion | dna test family reunification | religious marriage only visa | custody paper child visa | birth certificates kids visa | embassy does not accept our documents | family reunion what papers

faq-famreu-subsidiaer = Subsidiary protection (Subsidiärer Schutz) is a kind of protection from the asylum office. Family reunion (Familiennachzug) for it is on hold now. There can be exceptions in a Härtefall, a case of great hardship.
    .question = I have subsidiary protection. Can my family come?
    .label = Subsidiary and family
    .step-1 = Read in your decision letter which protection it names.
    .step-2 = Ask an advice centre how things stand today.
    .step-3 = Tell them about illness or danger in the family.
    .bring = Decision letter (Bescheid), your paper, family documents, letters from a doctor.
    .whom = Refugee advice (Flüchtlingsberatung) or migration advice (MBE).
    .variants = subsidiary protection family | subsidiary family reunification stopped | family reunion suspended | subsidiärer schutz bring wife | hardship case family reunification | härtefall family | why can my family not come subsidiary | when will subsidiary reunion open again | sick child back home subsidiary protection | family reunification pause law | subsidary protection visa family

faq-famreu-botschaft = Your family applies for the visa (Visum), the permission to enter, at the German embassy (Botschaft). It stands for Germany in the other country. Appointments are mostly online, sometimes with a waiting list.
    .question = How does my family get an appointment at the embassy?
    .label = Embassy appointment
    .step-1 = Book only on the website of the German embassy.
    .step-2 = Keep the confirmation of the booking safe.
    .step-3 = Do not buy an appointment from strangers.
    .bring = Confirmation of the booking, copies of passports, emails from the embassy.
    .whom = Migration advice (MBE) or refugee advice. From abroad: the chat mbeon.
    .variants = embassy appointment family | german embassy termin | embassy not answering | consulate appointment for my wife | visa waiting time family | waiting list embassy | embassy closed in my country where to apply | wife visa refused by embassy | visa status check | someone sells embassy appointments | botschaft termin how | visa slot for kids

faq-papers-pass-verloren = The new passport (Pass) usually comes from your country of origin. The Verlustanzeige is the report of the loss to the police. If you have no residence paper or asked for asylum, independent advice first is safer.
    .question = My passport is gone. What can I do?
    .label = Lost passport
    .step-1 = Look for copies or photos of the passport.
    .step-2 = Ask an advice centre where to report the loss.
    .step-3 = If somebody took your passport away, press “Help now”.
    .bring = Copy of the passport, residence paper, police report, if you have one.
    .whom = Migration advice (MBE), youth migration service (JMD) or refugee advice.
    .variants = lost passport | passport stolen | my passport is gone | lost my id card where to report | passport expired new one from home country | police report lost documents | wallet gone with all papers | verlustanzeige | cannot find my passport | consulate new passport | lost pasport what to do

faq-papers-karte-verloren = A new card mostly comes from the Ausländerbehörde, the office for residence papers. The Verlustanzeige is the report of the loss to the police. If the card had expired, independent advice first is safer.
    .question = My card with the residence permit is gone. What can I do?
    .label = Lost residence card
    .step-1 = Look for copies or photos of the card (Aufenthaltserlaubnis).
    .step-2 = Ask an advice centre where to report the loss.
    .step-3 = Ask too for a paper for the waiting time.
    .bring = Passport, copy of the card, photo, police report, if you have one.
    .whom = Migration advice (MBE) or refugee advice. If somebody took your card away, press “Help now”.
    .variants = residence card lost | lost my residence permit | residence permit stolen | lost aufenthaltstitel | my permit card is missing | eat card lost replacement | replace residence permit card | stolen resident card police | i lost my aufenthalt on the bus | new plastic card because old one lost | lost my duldung paper | resident permit lost how new one

faq-papers-uebersetzen = Translators approved by a court translate documents for public offices. Beglaubigung means: a stamp shows that the copy is right. If you have no residence paper, independent advice first is safer, before any public office.
    .question = How do I get my documents translated and certified?
    .label = Translate documents
    .step-1 = First ask the office in writing what exactly it needs.
    .step-2 = Ask too about an Apostille, a stamp from your country of origin.
    .step-3 = Ask for the price before you order, and keep the originals.
    .bring = The original document, a copy, the letter from the office, your ID.
    .whom = Migration advice (MBE). For certified copies the Bürgeramt, your town office.
    .variants = translate birth certificate | certified translation | sworn translator | beglaubigte kopie where | certified copy of documents | apostille what is it | legalisation of documents | get birth certificate from home country | beglaubigung meaning | who pays for translation | official translator arabic german | notarised copy certificate

faq-papers-reiseausweis = The Reiseausweis is a German travel paper in place of a passport. It is for recognised refugees and sometimes for other people. It comes from the Ausländerbehörde, the office for residence papers.
    .question = How do I get a travel document (Reiseausweis)?
    .label = Travel document
    .step-1 = Ask an advice centre which paper fits you.
    .step-2 = Before each trip, ask whether the country accepts the paper.
    .step-3 = Get advice before a trip to your country of origin.
    .bring = Residence paper, Bescheid (decision), old travel paper, photo, letters from the embassy.
    .whom = Migration advice (MBE) or refugee advice. Then the Ausländerbehörde.
    .variants = travel document refugee | blue passport germany | grey passport | reiseausweis apply | refugee passport | convention travel document | travel paper instead of passport | my embassy gives me no passport | reiseausweis expired | where can i travel with blue passport | can i fly with refugee travel document | alien passport germany

faq-papers-heirat = In Germany you marry at the Standesamt, the register office. The Ehefähigkeitszeugnis from your country shows that you are free to marry. If you have no residence paper, independent advice first is safer.
    .question = Which papers do I need to get married?
    .label = Papers for marriage
    .step-1 = Ask the Standesamt for the list for your country.
    .step-2 = Ask too what you can do if a paper is missing.
    .step-3 = Have documents translated only after this talk.
    .bring = Passport, birth certificate, registration paper, residence paper, papers of an earlier marriage.
    .whom = Standesamt where you live. Help before that: migration advice (MBE) or refugee advice.
    .variants = get married in germany | marriage documents standesamt | certificate of no impediment | ehefähigkeitszeugnis where | single status certificate | we want to marry no passport | marry with duldung | recognise foreign marriage | register my marriage from abroad | foreign divorce recognised | wedding papers register office | islamic marriage standesamt

faq-papers-geburt = The Standesamt (register office) writes the birth certificate (Geburtsurkunde). If papers are missing, there is often an extract from the register first. If you have no residence paper, independent advice first is safer.
    .question = How does my baby get a birth certificate?
    .label = Papers for the baby
    .step-1 = Ask in the hospital who reports the birth to the Standesamt.
    .step-2 = Ask the Standesamt which papers of the parents are missing.
    .step-3 = Ask for a paper for the time until then, or an extract.
    .bring = Hospital paper, passports of the parents, birth and marriage certificates, if you have them.
    .whom = Standesamt where the baby was born. Help: MBE, refugee advice, pregnancy advice (Schwangerenberatung).
    .variants = birth certificate baby | register newborn | geburtsurkunde for my baby | baby born no birth certificate | standesamt refuses birth certificate | extract from birth register | put father on birth certificate | parents without passport newborn papers | which office after birth | newborn documents germany | baby name registration | new born birth registeration

faq-papers-kind-staat = A baby mostly has the nationality (Staatsangehörigkeit) of its parents. If one parent is German or has lived here long, it may be German too. If you have no residence paper, independent advice first is safer.
    .question = Which nationality does my baby have?
    .label = Baby’s nationality
    .step-1 = Have the birth entered at the Standesamt (register office).
    .step-2 = Ask whether the baby is German or needs a residence paper.
    .step-3 = Did you ask for asylum? Talk to an advice centre before the embassy.
    .bring = Birth certificate or extract from the register, passports and residence papers of the parents.
    .whom = Migration advice (MBE) or refugee advice.
    .variants = is my baby german | baby born in germany which passport | baby nationality | child born here german citizen | passport for newborn embassy | residence permit for baby | father german mother not child citizenship | newborn asylum application | stateless baby | my kid was born here what papers | natinality of baby | birthright citizenship germany

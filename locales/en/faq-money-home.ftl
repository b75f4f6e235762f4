# Frequent questions: money, home, letters (ben, money, hous, auth, daily).

faq-ben-grundsicherung = Grundsicherungsgeld is money to live on, earlier called Bürgergeld or Hartz IV. It helps if you have little or no income. Usually the Jobcenter, the office for work and money, is responsible.
    .question = What is Grundsicherungsgeld or Bürgergeld, and where do I apply?
    .label = Money to live on
    .step-1 = Ask early, because the money usually starts when you apply.
    .step-2 = Get help with the application, and keep a copy.
    .bring = Passport, residence paper, bank statements, rental contract, papers about wages.
    .whom = Jobcenter, migration advice (MBE). Without a residence paper, independent counselling is the safer first step.
    .variants = bürgergeld how to apply | burgergeld germany | hartz 4 money | unemployment money germany | i have no money to live where to go | lost my job no income | social benefits apply first time | what is grundsicherungsgeld | wage too low top up jobcenter | welfare germany who pays | jobcentre register for money | citizens benefit

faq-ben-weiterbewilligung = The Jobcenter is the office for work and money. It pays until the date in the Bescheid, the letter with the decision. After that you need a new application: the Weiterbewilligungsantrag.
    .question = How do I keep getting money from the Jobcenter?
    .label = Renew an application
    .step-1 = Find the date in the Bescheid when the money ends.
    .step-2 = Hand in the application before this date.
    .step-3 = Ask for a confirmation, and keep a copy.
    .bring = Latest Bescheid, bank statements, papers about new work, rent or family.
    .whom = Jobcenter. Help with the form: migration advice (MBE), or JMD for young people.
    .variants = weiterbewilligungsantrag how | renew jobcenter money | jobcenter payment stopped this month | extend jobcenter application | wba form | jobcenter period ends what to do | bürgergeld renewal | weiterbewilligung forgot | my money from jobcenter finish soon | follow up application jobcenter | jobcenter continue payment form

faq-ben-kindergeld = Kindergeld is money from the state for parents with children. The Familienkasse, the office for child benefit, checks the application. Whether it is possible also depends on your paper.
    .question = How do I apply for Kindergeld (child benefit)?
    .label = Kindergeld
    .step-1 = Apply early, online or on paper.
    .step-2 = Find your Steuer-ID and that of the child: these are tax numbers.
    .step-3 = Tell the Familienkasse about changes, for example if you move.
    .bring = Residence papers, birth certificate of the child, Steuer-ID, account number (IBAN).
    .whom = Familienkasse, migration advice (MBE). Without a residence paper, independent counselling is the safer first step.
    .variants = kindergeld apply | child benefit germany | familienkasse no answer | child money from state | kindergeld with asylum paper | kinder geld for baby | familienkasse letter send documents | kindergeld rejected | kindergeld for 18 year old | tax id of child familienkasse | monthly money for kids

faq-ben-asyl = Asylbewerberleistungen are money and things to live on. They are mostly for people in the asylum procedure or with a Duldung. Usually the Sozialamt, the social welfare office, is responsible.
    .question = How does the Sozialamt help with asylum or a Duldung?
    .label = Help from Sozialamt
    .step-1 = Ask in your accommodation which office is responsible for you.
    .step-2 = Ask for a Bescheid, that is the decision as a letter.
    .step-3 = Show a letter about less money to counselling today.
    .bring = Your paper from the asylum procedure or the Duldung, all letters from the Sozialamt.
    .whom = Refugee advice (Flüchtlingsberatung), MBE (migration advice). Without papers, independent counselling is the safer first step.
    .variants = asylum seeker money | sozialamt money asylum | asylblg | sozialamt cut my money | duldung money | social office refugee support | i am in camp and got no money | clothes and furniture from sozialamt | asylbewerberleistungen meaning | pocket money first reception | sozialamt stopped paying asylum | analogleistungen

faq-ben-wohngeld = Wohngeld is money from the state for the rent. It is for people with an income of their own that is small. People who get money from the Jobcenter usually do not get it as well.
    .question = What is Wohngeld (housing benefit), and where do I apply?
    .label = Wohngeld
    .step-1 = Ask the town hall for the Wohngeldstelle, the office for Wohngeld.
    .step-2 = Apply early, because the money usually starts then.
    .step-3 = Ask for help with the form.
    .bring = Rental contract, papers about wages, bank statements, residence paper.
    .whom = Wohngeldstelle, migration advice (MBE). Without a residence paper, independent counselling is the safer first step.
    .variants = wohngeld apply | housing benefit germany | help with rent low salary | rent subsidy state | i work but rent too expensive | wohngeldstelle where | wohngeld or jobcenter | wohngeld refused income | wohn geld form | how long wohngeld takes | rent support when i earn little

faq-ben-elterngeld = Elterngeld is money for parents after a birth. It helps if you work less or not at all because of the baby. Whether it is possible also depends on your paper.
    .question = What is Elterngeld (parental allowance), and where do I apply?
    .label = Elterngeld
    .step-1 = Ask a counselling office before the birth.
    .step-2 = Find the Elterngeldstelle: this is the office for Elterngeld.
    .step-3 = Apply soon after the birth.
    .bring = Birth certificate, residence paper, papers about wages, letter from the health insurance.
    .whom = Schwangerenberatung (pregnancy advice), Elterngeldstelle, MBE (migration advice). No papers: independent counselling first is safer.
    .variants = elterngeld apply | parental allowance germany | parents money after birth | maternity leave money | father stay home with baby money | elterngeldstelle where | elterngeld no job before | elterngeld which residence permit | elternzeit paid | elterngeld plus meaning | who pays when i stay home with newborn

faq-ben-widerspruch = A Bescheid is a letter with a decision. If you do not agree, you can say so in writing: this is the Widerspruch. The date on the letter counts for it.
    .question = The Bescheid from the Jobcenter is wrong. What can I do?
    .label = Check a Bescheid
    .step-1 = Show the letter to counselling today.
    .step-2 = Get help with the Widerspruch.
    .step-3 = Hand it in, ask for a confirmation, and keep a copy.
    .bring = Bescheid with envelope, earlier letters, bank statements, rental contract.
    .whom = Migration advice (MBE), JMD for young people, social advice centre, lawyer for social law.
    .variants = jobcenter decision wrong | widerspruch how to write | appeal jobcenter letter | jobcenter refused my application | jobcenter wants money back | overpayment jobcenter | jobcenter calculated wrong | object to bescheid | rejected benefits what now | i dont agree with jobcenter decision | jobcenter not paying full rent | ablehnungsbescheid benefits

faq-ben-termin = This happens to many people. The Jobcenter, the office for work and money, can then pay less. Often it first asks for your reason in a letter: the Anhörung.
    .question = I missed an appointment at the Jobcenter. What can I do?
    .label = Jobcenter appointment
    .step-1 = Call them today, and ask for a new appointment.
    .step-2 = Write down your reason, and look for proof.
    .step-3 = Show each letter about it to counselling today.
    .bring = Invitation, letters with envelope, proof, for example a paper from the doctor.
    .whom = Jobcenter. Help with the answer: migration advice (MBE), or JMD for young people.
    .variants = missed jobcenter appointment | jobcenter sanction | jobcenter cut my money missed meeting | i was sick and did not go to jobcenter | anhörung letter jobcenter | jobcenter penalty | meldeversäumnis meaning | forgot jobcenter termin | cancel jobcenter appointment ill | sanktion letter | jobcenter says i did not apply for jobs

faq-ben-kinderzuschlag = Kinderzuschlag is extra money for families with low wages. Bildung und Teilhabe helps children with school, lunch, trips and sports.
    .question = What help is there for children if money is short?
    .label = Help for schoolchildren
    .step-1 = Ask the Familienkasse, the office for child benefit.
    .step-2 = Ask the school or Kita about Bildung und Teilhabe.
    .step-3 = Apply before you pay yourself.
    .bring = Letter about Kindergeld or other benefits, papers about wages and rent.
    .whom = Familienkasse, Jobcenter or Sozialamt, MBE (migration advice). No residence paper: independent counselling first is safer.
    .variants = kinderzuschlag apply | kiz familienkasse | bildung und teilhabe form | who pays school trip | free school lunch | money for school things | tutoring for child no money | football club for my kid too expensive | extra child money low income | school bag and books help | education package germany | class trip cost help

faq-ben-bezahlkarte = The Bezahlkarte is a card with money from the Sozialamt, the social welfare office. It is for many people in the asylum procedure or with a Duldung. The rules differ from place to place.
    .question = What is the Bezahlkarte (payment card), and what can I do with it?
    .label = Bezahlkarte
    .step-1 = Ask the office where the card works and how to get cash.
    .step-2 = Tell the office at once if the card is lost.
    .step-3 = Tell the counsellor what you need cash for.
    .bring = The card, your paper, letters from the Sozialamt.
    .whom = Sozialamt or your accommodation. Advice: Flüchtlingsberatung (refugee advice), migration advice (MBE).
    .variants = bezahlkarte | payment card refugees | cash from bezahlkarte | sozialamt card not working | socialcard | lost payment card asylum | forgot pin bezahlkarte | transfer money with bezahlkarte | i want cash not card | pay lawyer with payment card | bezahl karte where valid | asylum card blocked in shop

faq-money-basiskonto = A Basiskonto is a basic bank account. People in the asylum procedure or with a Duldung can apply for it too. The bank may refuse only for certain reasons.
    .question = How do I open a bank account?
    .label = Bank account
    .step-1 = Say at the bank: I would like a Basiskonto.
    .step-2 = Compare beforehand what the account costs each month.
    .step-3 = If the answer is no, ask for the reasons on paper.
    .bring = Passport or residence paper, paper about your address, Steuer-ID (tax number).
    .whom = Bank or Sparkasse. After a no: migration advice (MBE), Verbraucherzentrale (consumer advice).
    .variants = open bank account | basiskonto | bank account without passport | bank refuses me | i need account for salary | bank account with duldung | sparkasse said no | bank does not accept my id | get iban germany | girokonto asylum seeker | basic account how | bank acount open documents

faq-money-schulden = Debts are money that you still owe. Many people have debts, and there is help. The Schuldnerberatung (debt advice) helps to sort everything out and to talk to the companies.
    .question = I have debts. Who helps me?
    .label = Sorting out money
    .step-1 = Collect all letters, also those you have not opened.
    .step-2 = Pay rent and electricity first if the money is not enough.
    .step-3 = Do not sign anything new before you have had advice.
    .bring = All letters, contracts, bank statements, papers about your money, in any order.
    .whom = Schuldnerberatung of the town or a charity. Migration advice (MBE) also knows places.
    .variants = i have debts | debt advice | too many bills cannot pay | loan cant pay back | schuldnerberatung | bankrupt germany | private insolvency | owe money to many companies | i am afraid to open letters bills | debt help free | broke what now

faq-money-strom = Stromsperre means: the company cuts off your electricity, mostly because of debts. It sends letters before, and the date in them counts. Even if it is already off, there may be help.
    .question = My electricity is being cut off. What can I do?
    .label = Electricity cut off
    .step-1 = Show the letters to an advice centre today.
    .step-2 = Call the company: ask to pay in parts, and mention children or sick people.
    .step-3 = Sign something only after counselling has read it.
    .bring = All letters and bills, contract, bank statements.
    .whom = Schuldnerberatung (debt advice), Verbraucherzentrale (consumer advice) or migration advice. If you have no residence paper, independent advice first is safer, before any public office.
    .variants = electricity will be cut off | no electricity at home | power cut because of bill | they turned off my power | stromsperre | cannot pay electricity bill | electricity debt | gas turned off debts | no light unpaid bill | stadtwerke cut power letter | electrisity disconnected help | jobcenter loan electricity

faq-money-mahnung = A Mahnung reminds you to pay. Inkasso is a company that collects money for others. If you get a Mahnbescheid from the court, the date on the yellow envelope counts.
    .question = I have a Mahnung or a letter from Inkasso. What can I do?
    .label = Payment reminders
    .step-1 = Check: do you know the company, and is the bill correct?
    .step-2 = Show a letter from the court to counselling today.
    .step-3 = Do not sign or pay anything that you do not understand.
    .bring = Mahnung, bill, contract, envelope, proof of payments.
    .whom = Schuldnerberatung (debt advice), Verbraucherzentrale (consumer advice) or migration advice (MBE).
    .variants = mahnung letter | inkasso letter | debt collector writes me | i dont know this inkasso company | payment reminder germany | mahnbescheid from court | bailiff coming | already paid but got reminder | late fee bill too high | inkasso keeps calling | gerichtsvollzieher letter | last warning to pay

faq-money-kuendigen = A Vertrag (contract) often goes on until you end it: this is the Kündigung. The contract says when this is possible. New contracts made online can often be withdrawn soon after.
    .question = How do I end a contract, for example for a phone or gym?
    .label = End a contract
    .step-1 = Look in the contract for when it ends.
    .step-2 = Send the Kündigung in writing or with the cancel button online.
    .step-3 = Ask for a confirmation, and keep it.
    .bring = Contract, bills, customer number, e-mails from the company.
    .whom = Verbraucherzentrale (consumer advice), migration advice (MBE).
    .variants = cancel phone contract | cancel gym membership | kündigung letter phone | how to end contract germany | subscription cancel | signed contract at the door | contract renews automatically | i want out of contract | withdraw online contract | mobile contract stop | kuendigung fitness studio english | electricity contract by phone

faq-money-rundfunk = The Rundfunkbeitrag is a fee for radio and TV, earlier called GEZ. It usually applies to each home, even without a TV. With some benefits you can apply not to pay it.
    .question = I got a letter about the Rundfunkbeitrag (GEZ). What is it?
    .label = Rundfunkbeitrag
    .step-1 = Answer the letter from the Beitragsservice, the body that collects it.
    .step-2 = If someone in the home already pays, write their number for the fee.
    .step-3 = Ask counselling how to apply for the exemption (Befreiung).
    .bring = The letter, the latest Bescheid (decision of an office) about benefits.
    .whom = Migration advice (MBE), Schuldnerberatung (debt advice), Verbraucherzentrale (consumer advice).
    .variants = gez letter | rundfunkbeitrag | tv licence germany | radio tax | i have no tv why pay | beitragsservice bill | gez exemption jobcenter | ard zdf deutschlandradio letter | cancel gez | gez shared flat | broadcasting fee refugee | gez debts

faq-money-schufa = The Schufa is a company that collects data on how people pay their bills. Landlords and companies often ask for it. You can ask for a free copy of your data: the Datenkopie.
    .question = What is the Schufa, and how do I get my record?
    .label = Schufa
    .step-1 = Ask the Schufa for the free Datenkopie.
    .step-2 = Check if all the data is correct.
    .step-3 = Get help if an entry is wrong.
    .bring = Identity card or passport, old addresses, letters about debts, if you have them.
    .whom = Verbraucherzentrale (consumer advice), Schuldnerberatung (debt advice), migration advice (MBE).
    .variants = schufa | credit report germany | landlord wants schufa | free schufa how | wrong schufa entry | credit score bad | i am new no schufa | schufa delete entry | shufa paper for flat | negative schufa no contract | bonitätsauskunft meaning | order datenkopie

faq-money-pkonto = A Pfändung means: money from the account goes to others because of debts. A P-Konto protects part of the money. The bank can change your account into one if you ask.
    .question = My account is frozen. What is a P-Konto?
    .label = Protect an account
    .step-1 = Go to the bank today, and ask for a P-Konto.
    .step-2 = Ask who the Pfändung comes from.
    .step-3 = Ask about the certificate that protects more money.
    .bring = Identity card, bank statements, letter about the Pfändung, papers about children and benefits.
    .whom = Your bank, Schuldnerberatung (debt advice), migration advice (MBE).
    .variants = account frozen | bank account blocked | p-konto | pfändung account | i cant get my money from bank | protected account germany | garnishment salary | p konto certificate | bank says seizure | change account to p-konto | card not working pfändung | how much is protected children account

faq-money-betrug = A scam can happen to anyone. Strangers want money or codes and say they are a bank, the police or an office. You can simply hang up.
    .question = I think someone is cheating me. What can I do?
    .label = Avoid scams
    .step-1 = Do not pay, and do not tell anyone your codes.
    .step-2 = Ask your bank to block your account or card at once.
    .step-3 = Keep the messages, for example as screenshots.
    .bring = Messages, bank statements, phone numbers and names that you were given.
    .whom = Bank, Verbraucherzentrale (consumer advice), police (Anzeige: report). No papers: independent counselling first.
    .variants = scam | i was cheated money gone | fake police call | sms from bank with link | phishing | bought online nothing came | someone used my card | whatsapp new number send money | fake letter from office | fraud germany report | scammer has my bank details | they call and want codes

faq-hous-suche = Looking for a home often takes patience. Try many ways: online, housing companies, people you know. If an office pays the rent, ask that office before you sign.
    .question = How do I find a flat?
    .label = Find a flat
    .step-1 = Check if your paper says that you live in a fixed place.
    .step-2 = Ask the town's housing companies about a waiting list.
    .step-3 = Do not pay money for a flat that you have not seen.
    .bring = Identity card or residence paper, papers about money, wages and rent, if you have them.
    .whom = Wohnungsamt (housing office), MBE (migration advice). No residence paper: independent counselling first is safer.
    .variants = find flat | looking for apartment | cannot find a home | room in shared flat | flat for family with kids | help with housing search | landlords do not answer | apartment without job | jobcenter approve flat | wohnung search | cheap flat needed | write application to landlord

faq-hous-wbs = The Wohnberechtigungsschein (WBS) is a paper for flats with a low rent. It is for people with a small income. The rules depend on the place and on your paper.
    .question = What is a Wohnberechtigungsschein (WBS)?
    .label = WBS
    .step-1 = Ask at the town hall where the Wohnungsamt is: the housing office.
    .step-2 = Apply there for a WBS.
    .step-3 = Then look for flats “mit WBS”.
    .bring = Identity card or residence paper of each person, papers about income.
    .whom = Wohnungsamt, migration advice (MBE). Without a residence paper, independent counselling is the safer first step.
    .variants = wbs | wbs how to apply | social housing germany | council flat germany | wohnberechtigungsschein meaning | paper for cheap flat | flat only with wbs | wbs expired | wbs how many rooms | wbs with residence permit | subsidised apartment | urgent wbs

faq-hous-unterkunft = A Gemeinschaftsunterkunft is shared accommodation where many refugees live. Whether you can move out depends on your paper and the place. Often you need permission first.
    .question = How do I get from shared accommodation to my own flat?
    .label = Moving out
    .step-1 = Ask the social workers in the accommodation about the rules.
    .step-2 = Ask the office before you sign a rental contract.
    .step-3 = Tell the counsellor your reasons, for example illness or children.
    .bring = Your paper, letters from the office, the offer for the flat, papers from the doctor.
    .whom = Refugee advice (Flüchtlingsberatung), MBE (migration advice). Then the Sozialamt (welfare) or Ausländerbehörde (residence).
    .variants = leave the camp | move out of shared accommodation | refugee home too loud with kids | i want out of heim | permission to live private asylum | found a flat but live in camp | gemeinschaftsunterkunft leave | asylum hostel own apartment | camp fees too high | heim to flat how | auszug permission | hostel sick need own room

faq-hous-mietschulden = Mietschulden are rent that is not paid yet. A Kündigung is a letter: the landlord wants to end the contract. Sometimes counselling can help to keep the flat.
    .question = I owe rent or got a Kündigung. What can I do?
    .label = Keep a flat
    .step-1 = Show the letter to counselling today.
    .step-2 = If you can, do not move out before you have had advice.
    .step-3 = Ask the Jobcenter or Sozialamt, the offices for money, for help.
    .bring = Kündigung with envelope, rental contract, bank statements, letters from the court.
    .whom = The town's housing emergency help, Schuldnerberatung (debt advice), Mieterverein (tenants’ association), MBE (migration advice). No papers: independent counselling first.
    .variants = rent debt | eviction letter | cannot pay rent | landlord wants me out | kündigung flat | behind with rent | court eviction germany | landlord needs flat for himself | räumung date | losing my apartment | landlord changed the lock | notice to leave flat

faq-hous-kaution = The Kaution is a deposit: money that the landlord gets as security. You may pay it in parts. After you move out, you get back what is not needed.
    .question = What is a Kaution (deposit), and who helps to pay it?
    .label = Kaution
    .step-1 = If an office helps you with money, ask that office before you sign.
    .step-2 = Pay into a bank account, and keep the proof.
    .step-3 = Take photos when you move in and when you move out.
    .bring = Rental contract or offer, bank statements, handover list (Protokoll).
    .whom = Migration advice (MBE), Mieterverein (tenants' advice). No papers: independent counselling first is safer.
    .variants = deposit flat | kaution | cannot pay deposit | landlord does not give deposit back | jobcenter deposit loan | pay kaution in parts | deposit after moving out | paid deposit cash no receipt | rental security money | kaution return how | landlord keeps my money after i left | bond apartment

faq-hous-schimmel = Mould, cold heating or water in the flat are called a Mangel (fault). The landlord is to repair it once you report it. Pay less rent only after advice.
    .question = The landlord repairs nothing, for example mould. What can I do?
    .label = Faults in the flat
    .step-1 = Take photos, and write down the date and place.
    .step-2 = Report the Mangel to the landlord in writing.
    .step-3 = Keep a copy of the letter.
    .bring = Photos, rental contract, letters and messages to the landlord.
    .whom = Mieterverein (tenants' advice), migration advice (MBE), in shared housing the social workers.
    .variants = mould in flat | mold apartment | heating broken landlord | landlord does not repair | no hot water | water through ceiling | cockroaches flat | black spots wall child cough | pay less rent mould | landlord enters my flat | window broken who pays | schimmel what to do

faq-hous-mietvertrag = The Mietvertrag (rental contract) gives the rules for your flat. Kaltmiete is only the rent. Warmmiete is rent with costs such as water and heating.
    .question = I am asked to sign a Mietvertrag. What do I check?
    .label = Rental contract
    .step-1 = See the flat, and read everything without hurry.
    .step-2 = Check the rent, the start, the end and the names of the people.
    .step-3 = Ask someone for help before you sign.
    .bring = The contract, also as a draft, and papers about your money.
    .whom = Mieterverein (tenants' advice), MBE (migration advice). If an office pays your rent, ask there first too.
    .variants = rental contract | mietvertrag | lease germany what to check | sign contract flat do not understand | sublet contract | kaltmiete warmmiete | renting without contract cash | translate rental contract | rent increase allowed | add partner to lease | limited rental contract | tenancy agreement check

faq-hous-nebenkosten = Nebenkosten are costs besides the rent, for example water, rubbish and heating. Usually an Abrechnung, a bill for them, comes once a year. Electricity often has its own contract.
    .question = What are Nebenkosten, and why am I asked to pay more?
    .label = Nebenkosten
    .step-1 = Have the Abrechnung checked before you pay a lot.
    .step-2 = If an office pays your rent, show the bill there at once.
    .step-3 = Ask the landlord if you can pay in parts.
    .bring = Abrechnung, last year's Abrechnung, rental contract, letter from the office.
    .whom = Mieterverein (tenants' advice), Verbraucherzentrale (consumer advice), migration advice (MBE).
    .variants = nebenkosten | extra costs rent | utility bill landlord | heating bill too high | yearly bill from landlord | nebenkosten back payment | water costs | jobcenter pay heating bill | electricity register flat | service charges germany | betriebskosten meaning | why pay more at end of year rent

faq-hous-bett = Do you have no bed tonight? Please press “Help now”. There you find help for the night.
    .question = I have no bed tonight. Where can I go?
    .label = Place to sleep today
    .step-1 = Press “Help now” here in the chat.
    .step-2 = Ask for a Notunterkunft, a shelter for people without a bed.
    .bring = Nothing. You can ask for help without papers too.
    .whom = “Help now”. By day: help for homeless people, migration advice (MBE). No papers: independent counselling first.
    .variants = no bed tonight | where can i sleep tonight | homeless shelter | emergency accommodation | i sleep on the street | sleeping in car | kicked out nowhere to go today | night shelter | no place with my kids tonight | notunterkunft where | friends do not let me stay any more | winter shelter

faq-auth-brief = Letters from offices are often hard to read. The date, the sender and what the office wants are important. A Bescheid is a letter with a decision.
    .question = I do not understand a letter. Who helps me?
    .label = Understand a letter
    .step-1 = Look for the date and the name of the office.
    .step-2 = Show the letter with its envelope to counselling today.
    .step-3 = Keep the letter and the envelope together.
    .bring = The letter, the envelope and earlier letters from the same office.
    .whom = Migration advice (MBE) for adults, JMD for people from 12 to 26. Both are free.
    .variants = i do not understand letter | letter from office help | what does this letter say | who can read my letter | german letter translate | official letter german too hard | got post and do not know what it is | someone explain my brief | behörde letter meaning | afraid to open letter from amt | aktenzeichen meaning | send photo of letter here

faq-auth-termin = For many offices you need an appointment (Termin), that is a fixed time. You usually get one online, by phone or at the entrance. Without a residence paper, independent counselling is the safer first step.
    .question = How do I get an appointment at an office?
    .label = Office appointment
    .step-1 = Look on the website of the office, also early in the morning.
    .step-2 = Ask at the entrance or in writing if nothing is free.
    .step-3 = Keep the confirmation of the appointment.
    .bring = Letters from the office, identity card or residence paper, number in the letter (Aktenzeichen).
    .whom = The office itself. Help: migration advice (MBE), or JMD for young people.
    .variants = make appointment office | termin how to get | no free termin bürgeramt | town hall appointment online | office does not answer phone | book termin does not work | go to amt without appointment | opening hours office | which office is responsible | burgeramt appointment | lost appointment confirmation | appointment at the rathaus

faq-auth-verpasst = Missing a date happens to many people. Sometimes something can still be done, above all if there is a good reason. If you have no residence paper, independent advice first is safer.
    .question = I missed a date or an appointment at an office. What can I do?
    .label = Missed a date
    .step-1 = Call the office today, and ask for a new appointment.
    .step-2 = Write down why it was not possible, and look for proof.
    .step-3 = Show the letter with its envelope to counselling today.
    .bring = Letter, envelope, proof, for example from the doctor or the railway.
    .whom = Migration advice (MBE), JMD (young people), Asylverfahrensberatung (asylum).
    .variants = missed deadline | answered too late | forgot appointment office | date on letter is over | saw the letter too late | was in hospital and missed letter | deadline passed what now | sent documents late to amt | ask for more time office | frist missed | late for termin | extension of deadline

faq-auth-dolmetscher = An interpreter translates a conversation. Some offices bring one, others do not. For children this is too hard: it is better to ask adults.
    .question = Can I get an interpreter at the office?
    .label = Interpreter
    .step-1 = Ask the office in writing beforehand, and name your language.
    .step-2 = You can bring an adult you trust.
    .step-3 = Ask counselling about Sprachmittler: people who help with languages.
    .bring = The invitation. Write down your language and dialect.
    .whom = The office, migration advice (MBE), JMD for young people, Sprachmittler near you. If you have no residence paper, independent advice first is safer.
    .variants = interpreter office | translator for jobcenter | i speak no german at office | who pays interpreter | dolmetscher | need someone who speaks dari at appointment | can my child translate | female interpreter | interpreter translated wrong | bring friend to office | sprachmittler meaning | someone come with me to amt language

faq-auth-vollmacht = A Vollmacht is a paper with your signature. With it, another person may do something for you, for example collect post. You can end the Vollmacht again.
    .question = What is a Vollmacht (power of attorney)?
    .label = Vollmacht
    .step-1 = Write down: who, for what, from when and until when.
    .step-2 = Sign only for people you trust.
    .step-3 = Ask the office if it has its own form for this.
    .bring = Your identity card or a copy, identity card of the other person.
    .whom = Migration advice (MBE), JMD for young people, the office.
    .variants = vollmacht | power of attorney germany | friend go to office for me | collect letter for another person | vollmacht template | authorisation letter | my daughter sign for me | take back vollmacht | someone else pick up my card | can my husband go instead of me | represent me at amt | consent paper for counsellor

faq-auth-formular = A Formular is a form: a sheet with questions. Many forms are long, and it is normal to get help. The office is also there to explain the questions.
    .question = Who helps me to fill in a form?
    .label = Fill in a form
    .step-1 = Write only what is true, and leave what is unclear open at first.
    .step-2 = Ask counselling for help.
    .step-3 = Keep a copy before you hand in the form.
    .bring = The form, the letter with it, identity card or residence paper.
    .whom = MBE (migration advice), JMD (young people), volunteers near you. Without a residence paper, independent counselling first is safer.
    .variants = fill in form help | help with application form | i do not understand the form | forms in my language | formular | who fills papers with me | ticked wrong box | online form does not work | i cannot write need form | which documents missing application | upload documents office | antrag filling

faq-daily-anmeldung = Anmeldung means: you tell the office your new address. You do this at the Meldeamt, often in the Bürgeramt. There you get the Meldebescheinigung, a paper with your address.
    .question = How do I register my address?
    .label = Register an address
    .step-1 = Ask the landlord for the Wohnungsgeberbestätigung (proof of moving in).
    .step-2 = Ask the Meldeamt for an appointment soon.
    .step-3 = Keep the Meldebescheinigung safe.
    .bring = Passport or residence paper, Wohnungsgeberbestätigung, family certificates.
    .whom = Meldeamt, MBE (migration advice). Without a residence paper, independent counselling is the safer first step.
    .variants = anmeldung how | register address germany | city registration | meldebescheinigung | where to register in town hall | anmeldung without passport | i live with friend can i register | proof of address germany | registration office | anmeldung late | need registered address for job | bürgeramt register flat

faq-daily-ummelden = When you move, tell the Meldeamt your new address: the Ummeldung. Other places need the address too, or letters get lost. If an office decides where you live, ask counselling first.
    .question = I am moving. Who do I tell my new address?
    .label = Report a move
    .step-1 = Go to the Meldeamt, the office for addresses, soon after you move.
    .step-2 = Give the address to other offices, your bank, health insurance and employer too.
    .step-3 = Ask the post about a Nachsendeauftrag: it sends your letters on.
    .bring = Passport or residence paper, paper of the new landlord about moving in.
    .whom = Meldeamt, migration advice (MBE). Without a residence paper, independent counselling is the safer first step.
    .variants = ummeldung | change address | i moved who to tell | moving to other city germany what to do | forward my mail | change address on id card | tell jobcenter i moved | letters go to old address | ummelden how | nachsendeauftrag | who pays moving costs

faq-daily-abmelden = The Abmeldung tells the Meldeamt, the office for addresses, that you leave Germany. If you move inside Germany, registering at the new place is mostly enough. Leaving can affect your residence paper.
    .question = I am leaving. Do I need an Abmeldung (deregistration)?
    .label = Deregistration
    .step-1 = Talk to an advice centre before you leave.
    .step-2 = Ask the Meldeamt whether you can do it in writing.
    .step-3 = Keep the confirmation, and end your contracts.
    .bring = Passport or residence paper, new address, letters from the office.
    .whom = Migration advice (MBE), then the Meldeamt. If you have no residence paper, independent advice first is safer.
    .variants = deregister old flat | abmeldung how | deregistration germany | leaving germany what to do | how to unregister my address | abmeldung online | do i need to deregister when moving | abmeldebescheinigung | i move to another country sign off | de-register anmeldung | landlord deregistered me | cancel my registration address

faq-daily-wohnungsgeber = The Wohnungsgeberbestätigung is a paper from the landlord. It says that you have moved in. You need it for the Meldeamt, the office for addresses.
    .question = What is the Wohnungsgeberbestätigung?
    .label = Paper from landlord
    .step-1 = Ask the landlord or the accommodation for the paper.
    .step-2 = You get the form at the Meldeamt, often also online.
    .step-3 = Tell the Meldeamt if the landlord does not sign.
    .bring = Rental contract, identity card or passport.
    .whom = Meldeamt, migration advice (MBE). Without a residence paper, independent counselling is the safer first step.
    .variants = wohnungsgeberbestätigung | landlord confirmation form | landlord does not sign anmeldung paper | landlord paper for registration | wohnungsgeber form | confirmation of moving in | main tenant sign for me | landlord says no registration | wohnungsgeberbestatigung | someone sells address for anmeldung | camp paper for registration | housing provider confirmation

faq-daily-fuehrerschein = A driving licence (Führerschein) from the EU usually stays valid. Others are valid here only for a set time. After that you exchange yours for a German one, often with a test.
    .question = Is my driving licence valid, and how do I exchange it?
    .label = Driving licence
    .step-1 = Ask early at the Führerscheinstelle, the office for this.
    .step-2 = Ask there which tests and papers you need.
    .step-3 = Drive only if the office says that your licence is valid.
    .bring = Licence, translation, identity card or residence paper, photo, paper about your address.
    .whom = Führerscheinstelle, MBE (migration advice). Without a residence paper, independent counselling is the safer first step.
    .variants = driving licence exchange | foreign driving license germany | can i drive with my licence | führerschein | convert license | lost driving licence | driving school germany | theory test in my language | licence from syria | drivers license ukraine valid | international driving permit | fuhrerschein umschreiben how

faq-daily-ticket = The Deutschlandticket is valid for local buses and trains all over Germany. It is a subscription and goes on until you end it. Some places have a cheaper Sozialticket for people with little money.
    .question = Which ticket do I need for bus and train?
    .label = Bus and train
    .step-1 = Ask at the customer office for the cheapest ticket for you.
    .step-2 = Ask if there is a Sozialticket in your area.
    .step-3 = If you got a letter about travelling without a ticket, show it to counselling.
    .bring = Identity card, account number (IBAN) for a subscription, letter from the office about benefits.
    .whom = Customer office for bus and train, town hall, migration advice (MBE).
    .variants = deutschlandticket | cheap bus ticket | train ticket monthly | social ticket | cancel deutschlandticket | caught without ticket | fine on train | 49 euro ticket | which trains deutschlandticket | school bus ticket child | how to buy ticket machine | germany ticket without bank account

faq-daily-muell = In Germany rubbish is collected separately: paper, packaging, glass, food waste. What is left is called Restmüll. The colours of the bins differ from place to place.
    .question = How do I sort the rubbish?
    .label = Sort rubbish
    .step-1 = Ask the landlord or neighbours which bin is for what.
    .step-2 = Furniture is Sperrmüll, that is bulky waste: ask the waste company.
    .step-3 = Take bottles with Pfand (deposit) to a shop to get money back.
    .whom = House management, waste company or town hall, people who support newcomers.
    .variants = trash sorting | which bin | recycling germany | yellow bag | throw away furniture where | bulky waste | bottle deposit return pfand | glass where to put | food waste bin | garbage colours | neighbour angry about trash | old fridge disposal

faq-daily-post = Letters from offices usually come to your letterbox. The post only brings them if your name is on it. A slip can mean: your letter is at the post office.
    .question = I get no letters. What about the name on the letterbox?
    .label = Name on letterbox
    .step-1 = Write all family names clearly on the letterbox and the doorbell.
    .step-2 = Look in the letterbox each working day, and open letters.
    .step-3 = Ask in the accommodation where your post is kept.
    .bring = To collect at the post office: the slip and your identity card or passport.
    .whom = House management, social workers of the accommodation, post office, migration advice (MBE).
    .variants = name on letterbox | i get no letters | mail does not arrive | mailbox key lost | slip from post pick up | doorbell name | post in the camp | letter returned unknown | registered letter collect | parcel at neighbour | briefkasten | care of address c/o

faq-daily-internet = For a SIM card for your phone, the shop checks your identity paper. Prepaid means: you pay first and have no long contract. Libraries often have free internet.
    .question = How do I get a SIM card and internet?
    .label = SIM card, internet
    .step-1 = Ask for prepaid if you do not want a contract.
    .step-2 = Ask which papers the shop accepts.
    .step-3 = Do not sign a contract that you do not understand.
    .bring = Passport or residence paper and your address.
    .whom = Shop, library, Verbraucherzentrale (consumer advice), migration advice (MBE).
    .variants = sim card buy | prepaid sim | internet at home | wifi in camp | activate sim card id | sim with asylum paper | cheap internet germany | video ident not working | free wifi where | top up phone | router install technician | mobile data plan

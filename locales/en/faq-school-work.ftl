# Frequent questions: German, school and work (lang, recog, edu, kita, work, labour).

faq-lang-kurs = There are different German courses. The Integrationskurs is a course about German and life in Germany. Adult education centres, clubs and volunteers offer courses too.
    .question = How do I find a German course near me?
    .label = Find a course
    .step-1 = Ask an advice centre which course fits you.
    .step-2 = Ask a course school about a free place.
    .step-3 = Take a placement test there: it shows how much German you know.
    .bring = Residence paper, letters about the course, certificates of German, if you have any.
    .whom = Migration advice (MBE), for young people youth migration service (JMD), course schools.
    .variants = german course near me | where can i learn german | i want german class | integrationskurs how to register | vhs german course sign up | language school with free places | beginner german a1 class | course for people who cannot read and write | waiting list german course | einstufungstest where | free german lessons online | intergration course find

faq-lang-zulassung = For the Integrationskurs many people need a Zulassung, a permission. It mostly comes from the BAMF, the federal office for migration. The rules depend on your residence paper (Aufenthaltspapier) and change often.
    .question = Who may join the integration course?
    .label = Who may join
    .step-1 = Check if you already have a Zulassung.
    .step-2 = Get help with the application.
    .step-3 = Ask about other courses too, in case it does not work.
    .bring = Your residence paper and all letters about the course.
    .whom = Migration advice (MBE), JMD (young people) or Flüchtlingsberatung (refugee advice). Without papers, independent advice first is safer.
    .variants = can i join integration course | zulassung integrationskurs apply | bamf refused my course | am i allowed german course with duldung | integration course asylum seeker | eu citizen integration course permission | berechtigungsschein how to get | integration course ukrainian section 24 | bamf no answer about course | admission stopped free course | bamf permision for course | course right for spouse visa

faq-lang-kosten = Some people pay part of the course themselves. With little money or with social benefits, the course can be free. The BAMF, the federal office for migration, decides on an application.
    .question = What does the German course cost me?
    .label = Cost of the course
    .step-1 = Ask the course school what you pay before the start.
    .step-2 = Ask for help with the application for a free course.
    .step-3 = Ask about money for bus and train too.
    .bring = Your last Bescheid about social benefits: the letter with the decision. Zulassung for the course.
    .whom = Course school, migration advice (MBE). Without papers, independent advice first is safer.
    .variants = how much is integration course | is german course free | kostenbefreiung form | cannot pay german course | course fee too expensive | exemption from course fee bamf | travel money to german class | bus ticket for language course paid | invoice from language school | does jobcenter pay for german class | get half of course fee back | integrationskurs price

faq-lang-pflicht = A Verpflichtung is a letter: an office has decided that you take the Integrationskurs. It often comes from the Ausländerbehörde (residence papers) or the Jobcenter. Without the course there can be disadvantages. Often things can be cleared up before.
    .question = An office wants me to go to the course. What does it mean?
    .label = Letter about the course
    .step-1 = Look for the date in the letter: it counts for registration.
    .step-2 = Show the letter to an advice centre today.
    .step-3 = Say there too what makes the course hard for you.
    .bring = The letter and envelope, residence paper, papers about work, children or illness.
    .whom = Migration advice (MBE), for young people youth migration service (JMD).
    .variants = verpflichtung letter course | do i have to go to german course | jobcenter forces me to german class | foreigners office says take course | obligation integration course | obliged to course but i work | jobcenter cut money because of course | compulsory german course letter | they want me in class but i am sick | already speak german and still sent to course | ferpflichtung course

faq-lang-kinder = Some courses have childcare for small children. There are also courses only for parents or only for women. Sometimes a place in a Kita helps: small children are cared for there.
    .question = How do I learn German with small children?
    .label = Children and course
    .step-1 = Ask the course school about childcare in the course.
    .step-2 = Ask about course times that fit your children.
    .step-3 = Ask an advice centre about a place in a Kita.
    .bring = Papers about the course. Also say how old the children are.
    .whom = Course school, migration advice (MBE), family centre near you.
    .variants = german course with childcare | course with baby | i have small kids cannot go to class | integration course mother | parents german course | women only german course | nobody watches my child during lessons | language class kids looked after | german course in the morning when children are at school | childcare while learning german | kids and integrationskurs

faq-lang-pause = Many people think about stopping once during a course. Often there is another way: a break, a change or other times. Has the Jobcenter (office for basic support) decided the course? Then talk to an advice centre first.
    .question = I miss classes or want to stop. What can I do?
    .label = Course: break or end
    .step-1 = Talk to a person before you end the course.
    .step-2 = Tell the course school when you cannot come.
    .step-3 = Keep proof, for example from the doctor.
    .bring = Letters about the course, proof of illness or appointments.
    .whom = Migration advice (MBE) or youth migration service (JMD). The talk is confidential and free.
    .variants = quit german course | i dont want the course anymore | drop out integration course | stop course because of job | course too difficult | course is boring too easy | teacher is unfair i stopped going | missed too many lessons | absent from integrationskurs | change language school | break from course pregnant | thrown out of language course

faq-lang-weiter = After the course there are many ways. A Berufssprachkurs is a German course for work, for example up to B2. B2 means: good, independent German. Job training, work or volunteering are possible too.
    .question = What comes after the integration course, for example B2?
    .label = After the course
    .step-1 = Think about what you would like to do next.
    .step-2 = Ask about the new course before the old one ends.
    .step-3 = Ask who approves the course for you.
    .bring = Course certificates, residence paper, CV, if you have one.
    .whom = Agentur für Arbeit or Jobcenter (offices for work). Help before that: migration advice (MBE) or JMD (young people).
    .variants = b2 course | berufssprachkurs | after b1 what now | c1 german class | job language course permission | professional german course | finished integration course next step | german for nurses course | bsk berechtigung jobcenter | berufsprachkurs apply | continue learning after course | vocational german

faq-lang-ueben = You learn to speak best with people. In a Sprachcafé (language café) people talk without lessons. Clubs, language partners and volunteering help too. Volunteering means helping without pay.
    .question = Where can I speak and practise German?
    .label = Practise German
    .step-1 = Ask about a Sprachcafé near you.
    .step-2 = Ask in the library about groups and books.
    .step-3 = Try a club or a volunteer task.
    .bring = Nothing. Mostly you need no registration.
    .whom = Library, family centre, volunteer centre, migration advice (MBE). In places in Hessen also the integration guide (KISI).
    .variants = practice german speaking | sprachcafe to practise german | i understand german but cannot speak | language exchange partner | tandem german | meet people to talk german | nobody to speak german with | free conversation german | practise without course | language buddy | german learning app

faq-lang-test = At the end of the course there are mostly two tests. The Deutsch-Test für Zuwanderer tests your German (A2 or B1). The test Leben in Deutschland asks about everyday life, history and laws.
    .question = Which tests are there at the end of the course?
    .label = Test in the course
    .step-1 = Ask the course school for the date and for practice tests.
    .step-2 = Not passed? Ask if you can go on learning.
    .step-3 = Keep your Zertifikat safe: the paper about the test.
    .bring = Identity card or residence paper, invitation to the test.
    .whom = Course school. Help with questions: migration advice (MBE).
    .variants = dtz exam | failed dtz | life in germany test questions | leben in deutschland test date | repeat b1 exam | failed german test what now | lost my integration course certificate | b1 certificate for passport | practise dtz model test | scared of german exam | telc b1 test | dtz results when

faq-recog-was = Anerkennung means: an office compares your degree with a German one. Some jobs need it, for example nursing. For many other jobs it is optional, but helps in the search.
    .question = What is recognition, and do I need it?
    .label = What is recognition
    .step-1 = Write down what you learned and where you worked.
    .step-2 = Ask an advice centre if your job needs it.
    .step-3 = Ask too what is possible after a partial result.
    .bring = Certificates, diplomas, proof of work, CV, if you have one.
    .whom = Recognition advice, migration advice (MBE), for young people youth migration service (JMD).
    .variants = recognition of degree | anerkennung what is it | does my diploma count here | is my profession valid in germany | foreign certificate valid | partial recognition what next | equivalence notice degree | do i need anerkennung for work | regulated profession list | adaptation course | i studied in syria does it count | recognision of qualification

faq-recog-wo = The office depends on your profession. For trades it is often the Handwerkskammer or the IHK, associations of businesses. University degrees are in anabin, a list on the internet.
    .question = Where do I apply for recognition?
    .label = Where to apply
    .step-1 = First ask an advice centre which office checks your profession.
    .step-2 = Ask this office which papers it needs.
    .step-3 = Keep a copy of your application.
    .bring = Certificates, identity card or residence paper, CV.
    .whom = Recognition advice, migration advice (MBE) or JMD (young people). Without papers, independent advice first is safer.
    .variants = where apply anerkennung | anabin | is my university in anabin | anabin h plus meaning | ihk fosa application | chamber of crafts degree check | zab statement of comparability | which office for my profession | where to take my diploma | handwerkskammer electrician from abroad | recognition office near me | anabin databse

faq-recog-papiere = The office mostly asks for certificates (Zeugnisse), identity card and CV. It often wants translations by sworn translators, people approved by a court. If something is missing, there are sometimes other ways.
    .question = Which certificates and translations do I need?
    .label = Papers and translation
    .step-1 = First ask the office what it wants translated.
    .step-2 = Hand in copies and keep the originals.
    .step-3 = If papers are missing, ask about a test of your skills.
    .bring = All certificates, old ones too. Photos or copies if you have no originals.
    .whom = Recognition advice, migration advice (MBE).
    .variants = translate my diploma | sworn translator for certificate | certified translation degree | documents for anerkennung | lost my certificates in the war | university destroyed no diploma | skills analysis without certificate | qualifikationsanalyse | which papers for recognition office | certified copy of degree | translate school certificate | transalate diploma who does it

faq-recog-kosten = Recognition mostly costs something, for example for checking and translation. The Agentur für Arbeit or the Jobcenter often help. They are offices for work. There are other grants too.
    .question = Who helps me with the cost of recognition?
    .label = Help with the cost
    .step-1 = Ask for help before you order anything.
    .step-2 = Wait for the answer before you pay.
    .step-3 = Keep all invoices.
    .bring = Certificates, prices of translators, last Bescheid from an office (letter with a decision).
    .whom = Recognition advice or migration advice (MBE). Without papers, independent advice first is safer.
    .variants = anerkennungszuschuss | recognition grant | recognition too expensive | who pays diploma translation | jobcenter pay anerkennung | cost of recognition procedure | fee for zab statement | no money for degree check | grant for adaptation course | financial help recogniton | scholarship recognition process

faq-recog-beruf = In medicine, nursing and schools, recognition is needed. Doctors need an Approbation, the permission for the profession. German, a test or a course are often part of it. The rules depend on the federal state.
    .question = I am a doctor, nurse or teacher. How does it work here?
    .label = Doctor, nurse, teacher
    .step-1 = Ask which office is responsible in your federal state.
    .step-2 = Ask which German your profession needs.
    .step-3 = Ask which work is possible before that.
    .bring = Diploma, list of subjects, proof of work, certificates of German, CV.
    .whom = Recognition advice, migration advice (MBE).
    .variants = approbation apply | foreign doctor germany | nurse from abroad recognition | work as nurse without german diploma | knowledge test doctor kenntnisprüfung | medical german exam fsp | teacher from ukraine work in school | dentist licence | pharmacist licence germany | midwife recognition | aprobation doctor | kindergarten teacher from abroad

faq-edu-anmelden = Every town helps to find the right school. The school, the school office or advice for new children is responsible. At first there is often a class for learning German.
    .question = How do I register my child at school?
    .label = Register my child
    .step-1 = Ask an advice centre who is responsible near you.
    .step-2 = Register your child with their help.
    .step-3 = Say which languages your child speaks.
    .bring = Geburtsurkunde (birth certificate), school reports, Impfausweis (vaccination record), if you have them.
    .whom = Migration advice (MBE), youth migration service (JMD), school. Without papers, independent advice first is safer.
    .variants = register child school | school for my daughter | school place new in germany | first grade enrolment | we moved need new school for kids | willkommensklasse | preparation class german for kids | my son is 10 which school | school office appointment child | school without birth certificate | schulanmeldung | enrole my kid in school

faq-edu-pflicht = In Germany there is Schulpflicht: all children go to school. How long depends on the federal state. Lessons only at home are usually not allowed. If your child is ill, tell the school.
    .question = Is school compulsory, and what if my child is absent?
    .label = Compulsory school
    .step-1 = Call the school in the morning if your child is ill.
    .step-2 = Talk to the teacher if your child does not want to go.
    .step-3 = Ask the school before you travel in school time.
    .bring = Letters from the school. Say too what worries your child.
    .whom = Class teacher, school social work (advice at school), youth migration service (JMD).
    .variants = schulpflicht | my child refuses school | skipping school letter | until what age school teenagers | homeschooling allowed germany | child sick school excuse note | fine because kid missed school | holiday during school time | daughter free from swimming lessons | compulsory schooling refugees | child is afraid of school | scoolpflicht

faq-edu-eltern = The school invites parents to talks and parents' evenings. At a parents' evening all parents of a class talk to the teacher. An invitation does not mean that there are problems. You may ask for translation.
    .question = What happens at a parents' evening or a talk at school?
    .label = Talk at school
    .step-1 = Ask the school early for a person who translates.
    .step-2 = Do not let your child translate.
    .step-3 = Write down your questions before.
    .bring = School letter, school report, your questions.
    .whom = Class teacher, school social work, migration advice (MBE), interpreters near you.
    .variants = elternabend | parents evening | do not understand school letter | teacher wants to speak with me | parent teacher interpreter | talk with class teacher | letter from school what does it say | my child is bullied at school | bad marks what to do | child sent to special school | gymnasium or hauptschule recommendation | homework help for child

faq-edu-ausbildung = In an Ausbildung you learn a profession. Mostly you learn in a company, with pay, and at school. Some professions are learned only at school. Adults can start too.
    .question = How do I find an Ausbildung (vocational training)?
    .label = Find job training
    .step-1 = Think about what you like and do well.
    .step-2 = Try a profession in an internship.
    .step-3 = Ask if your paper allows the training.
    .bring = School reports, CV, residence paper, certificates of German.
    .whom = Youth migration service (JMD), career advice of the Agentur für Arbeit (office for work). Without papers: JMD first.
    .variants = ausbildung find | apprenticeship germany | vocational training place | i want to learn a profession | azubi how | trainee mechanic | ausbildung without school certificate | ausbildung at 30 possible | find internship praktikum | help with vocational school | ausbilding application | bab money training

faq-edu-abschluss = You can also get a German school certificate later. There are evening schools and courses at adult education centres. One example is the Hauptschulabschluss, a first school certificate.
    .question = Can I get a school certificate as an adult?
    .label = School certificate later
    .step-1 = First ask if your old certificate already counts here.
    .step-2 = Ask the adult education centre or evening school about courses.
    .step-3 = Ask about money during school time too.
    .bring = Old school reports, certificates of German, residence paper.
    .whom = Youth migration service (JMD), migration advice (MBE), adult education centre.
    .variants = school certificate as adult | finish school later | hauptschulabschluss second chance | realschule evening school | do abitur as adult | never went to school | did not finish school because of war | abendschule | 25 without certificate | middle school diploma vhs | go back to school grown up | skool certificate

faq-edu-studium = For studies, the university checks your school certificate and your German. If the certificate does not fully fit, a Studienkolleg often helps. It is a course before studies. BAföG is state money for learning.
    .question = How can I study in Germany?
    .label = Study at university
    .step-1 = Go to the university's advice for international students.
    .step-2 = Ask which German and which test you need.
    .step-3 = Ask early about money, for example BAföG.
    .bring = School certificate, study papers, certificates of German, residence paper.
    .whom = University, advice Garantiefonds Hochschule, youth migration service (JMD).
    .variants = study in germany | studienkolleg | i want to go to university | continue my studies here | bafog apply | uni assist application | university with syrian baccalaureate | testdaf dsh for uni | money for students refugees | enrol at university | count my semesters from home | master with foreign bachelor

faq-kita-platz = In a Kita small children play and learn. In Tagespflege one person cares for a few children. You register your child at the Kita or online. The Jugendamt, the office for families, often helps.
    .question = How do I get a place in a Kita (childcare)?
    .label = Kita place
    .step-1 = Ask who gives out the places near you.
    .step-2 = Register your child early at several Kitas.
    .step-3 = Ask if you may have a look at the Kita.
    .bring = Your child’s birth certificate and vaccination record (Impfausweis), your identity card, papers about work or course.
    .whom = Kita, Jugendamt, migration advice (MBE). Without papers, independent advice first is safer.
    .variants = kita place | kindergarten registration | daycare for baby | krippe how | childminder tagesmutter find | my child to kindergarten | kita voucher | when to apply for kita | what is kita | kita navigator account | kindergarden place | settling in eingewöhnung what

faq-kita-kosten = The price depends on the place, your income and the child's age. In some places the Kita is free. With little money the cost can be smaller or fall away. The Jugendamt, the office for families, often checks it.
    .question = What does the Kita cost, and who helps with the cost?
    .label = Cost of the Kita
    .step-1 = Ask the Kita who works out the cost.
    .step-2 = Apply early, best before the start.
    .step-3 = Ask about help with the money for lunch too.
    .bring = Payslips or last Bescheid about social benefits (letter with a decision), Kita contract.
    .whom = Jugendamt, migration advice (MBE). Without papers, independent advice first is safer.
    .variants = kita cost | kindergarten fee too high | childcare fees exemption | is kindergarten free | cannot pay daycare | reduce kita fee application | sibling discount kita | lunch money kita | bill from kindergarten | kita reminder letter unpaid fee | elternbeitrag income | daycare cost germany

faq-kita-masern = Masern (measles) is a disease that spreads easily. Kita and school ask for proof of protection. It is mostly the Impfausweis, the vaccination record. A paper from a doctor may help too.
    .question = Which vaccination does my child need for Kita and school?
    .label = Vaccination and Kita
    .step-1 = Look for the record or other papers about vaccinations.
    .step-2 = Ask a children's doctor what is still missing.
    .step-3 = Show the Kita the proof before your child starts.
    .bring = Impfausweis or papers from the other country.
    .whom = Children's doctor. Help with letters: migration advice (MBE).
    .variants = measles vaccination kita | masern | proof of measles protection | lost child's vaccine book | vaccination compulsory kindergarten | child not vaccinated can go kita | yellow booklet vaccines | measles letter from school | health office letter vaccination | foreign vaccinations accepted | mesles vaccine child | child cannot be vaccinated doctor note

faq-kita-keinplatz = Many parents wait for a place. Ask the Jugendamt, the office for families, in writing. It can search with you, also for Tagespflege. There one person cares for a few children.
    .question = I find no place for my child. What can I do?
    .label = No place found
    .step-1 = Write down where you have already asked.
    .step-2 = Ask the Jugendamt in writing for a place.
    .step-3 = Ask about playgroups for the waiting time.
    .bring = Refusals, emails from Kitas, papers about work or course.
    .whom = Migration advice (MBE), Jugendamt. Without papers, independent advice first is safer.
    .variants = no kita place | refused by all kitas | kindergarten waiting list endless | legal right kita | cannot work because no childcare | all daycare full | sue for kita place | youth office gives no place | searching daycare so long nothing | no kindergarden free | playgroup instead of kita

faq-work-erlaubnis = Your residence paper has a line about work. The word is often Erwerbstätigkeit: to work and earn money. Sometimes you first need a permission. It comes from the Ausländerbehörde, the office for residence papers.
    .question = May I work with my paper?
    .label = May I work
    .step-1 = Look for the line about work, on the extra sheet too.
    .step-2 = Show it to an advice centre before you start.
    .step-3 = Ask which form the company fills in.
    .bring = Residence paper with extra sheet, job offer, if you have one.
    .whom = Migration advice (MBE), JMD (young people), Faire Integration (work advice). Without papers, independent advice first is safer.
    .variants = work permit germany | am i allowed to work | arbeitserlaubnis how | erwerbstätigkeit gestattet meaning | erwerbstätigkeit nicht gestattet card | employment only with permission of foreigners office | boss asks for work permit | work with student visa | can my wife work | zusatzblatt work line | change job with blue card | work permision form employer

faq-work-suche = You find jobs on the internet, in the newspaper or through people you know. Two offices help in the search: Agentur für Arbeit and Jobcenter. An internship sometimes opens a door.
    .question = How do I find work?
    .label = Find work
    .step-1 = Write down what you can do and like to do.
    .step-2 = Ask an advice centre who will search with you.
    .step-3 = Pay nobody money for a promise of work.
    .bring = CV, certificates, residence paper, if you have them.
    .whom = Migration advice (MBE), JMD (young people), Agentur für Arbeit. Without papers, independent advice first is safer.
    .variants = find job | i need work | job without german | looking for job warehouse | kitchen job search | where are jobs | job portal germany | temp agency good or bad | nobody gives me job | find wrok | agent wants money for job | cleaning job find

faq-work-agentur = The Agentur für Arbeit advises on professions and jobs. If your work ends, register there early. The Jobcenter helps when the money is not enough to live. Both help in the search for work.
    .question = What does the Agentur für Arbeit do, and when do I register?
    .label = Agentur für Arbeit
    .step-1 = Register today if your work ends or has ended.
    .step-2 = Ask for the confirmation and keep it.
    .step-3 = If you are unsure, ask an advice centre first.
    .bring = Identity card or residence paper, work contract, letter about the end of work.
    .whom = Agentur für Arbeit, migration advice (MBE). Without papers, independent advice first is safer.
    .variants = agentur für arbeit registration | register unemployed | employment agency germany | difference jobcenter and arbeitsagentur | contract ends soon where report | arbeitsuchend register | unemployment money where | appointment employment agency | arbeitsamt | register jobless online | job proposal from agency letter | arbeitsagentur office near me

faq-work-lebenslauf = An application is your letter to the company. Part of it is the Lebenslauf (CV): it names school, training and work. Certificates and a short letter often go with it. Work without a certificate counts too.
    .question = How do I write a CV and a job application?
    .label = CV and application
    .step-1 = Write down when and where you learned and worked.
    .step-2 = Name languages and driving licence too.
    .step-3 = Let another person read the text.
    .bring = Certificates, dates of school and work, the job advert.
    .whom = Youth migration service (JMD), migration advice (MBE), library, application help near you.
    .variants = write cv | cv template german | lebenslauf | job application letter | cover letter | job interview practice | gap in cv because of flight | photo on cv | help with bewerbung | no certificates for application | resume in german | aplication for job write

faq-work-massnahme = A Maßnahme is a course or work on trial. The Jobcenter, the office for work and basic support, sends you there. Not going can bring disadvantages. You can talk about doubts before.
    .question = The Jobcenter sends me to a Maßnahme. What is it?
    .label = Jobcenter course
    .step-1 = Look for the date in the letter: it counts.
    .step-2 = Show the letter to an advice centre today.
    .step-3 = Tell them before the appointment if you are ill.
    .bring = The letter and envelope, your plan from the Jobcenter, proof from the doctor.
    .whom = Migration advice (MBE), social advice. Then the Jobcenter.
    .variants = jobcenter measure | massnahme what is it | sent by jobcenter to training | one euro job | avgs voucher | cooperation plan jobcenter sign | eingliederungsvereinbarung | jobcenter application training compulsory | i do not want massnahme | coaching from jobcenter | measure letter provider jobcenter | masnahme refuse

faq-work-selbst = Self-employed means: you work on your own account, without a boss. Many register a Gewerbe, a business. Your paper often says if this is allowed. You then arrange your insurance yourself.
    .question = How do I become self-employed?
    .label = Self-employed
    .step-1 = Ask an advice centre if your paper allows it.
    .step-2 = Go to start-up advice before you sign anything.
    .step-3 = Does a boss decide everything? Then ask Faire Integration first.
    .bring = Residence paper, your idea in simple words, contracts.
    .whom = Migration advice (MBE), Faire Integration (work advice), start-up advice. Without papers, independent advice first is safer.
    .variants = self employed germany | register gewerbe | start my own business | open a shop | freelance with residence permit | trade licence courier | fake self employment building site | small business kleinunternehmer | boss says register gewerbe | hairdresser open salon | sell food snack bar | self emploid allowed

faq-work-steuer = The Steuer-ID is a number for tax. The company needs it for your pay. It mostly comes by post after you register your address. The Bürgeramt, the office for addresses and identity cards, does the registration.
    .question = What is the Steuer-ID, and where do I get it?
    .label = Tax ID number
    .step-1 = Check that your name is on the letterbox.
    .step-2 = Look for the number on old payslips too.
    .step-3 = No letter? Ask the Bürgeramt or Finanzamt (tax office).
    .bring = Identity card or residence paper, confirmation of registration.
    .whom = Bürgeramt, Finanzamt, migration advice (MBE). Without papers, independent advice first is safer.
    .variants = tax id germany | steuer id | tax number for job | boss wants tax number | lost my tax id | tax id not arrived by post | tax class 6 why | change tax class | where is my tax number | tax identification number letter | do my tax return | stuer id

faq-work-sozialnummer = The Sozialversicherungsnummer belongs to pension and insurance. The company mostly needs it at the start. It comes from the Rentenversicherung, the pension office. The number stays the same for life.
    .question = Where do I get the social insurance number?
    .label = Social insurance no.
    .step-1 = Ask your Krankenkasse (health insurance) for the number.
    .step-2 = First job? Ask if the company applies for it.
    .step-3 = Keep the letter with the number safe.
    .bring = Identity card or residence paper, health insurance card, if you have one.
    .whom = Krankenkasse, Rentenversicherung, migration advice (MBE). Without papers, independent advice first is safer.
    .variants = social security number germany | sozialversicherungsnummer | sv number | pension number | lost social insurance card | rvnr where find | employer asks for social insurance number | apply for social number | sozialversicherungsausweis get | social number for work | rentenversicherungsnummer letter | socal security nummer

faq-labour-lohn = Whoever works gets pay for it, even without a written contract. This is true for the last hours too. A date often counts: after it, the claim may be lost. So please ask soon.
    .question = My boss does not pay my wages. What can I do?
    .label = Wage is missing
    .step-1 = Write down on which days you worked and how long.
    .step-2 = Save photos, messages and names of colleagues.
    .step-3 = Go for advice today, and sign nothing.
    .bring = Contract, payslips, messages from the boss, your list of hours.
    .whom = Faire Integration (work advice), Faire Mobilität (EU), trade union. Without papers: independent advice first.
    .variants = boss does not pay | salary not received | no wage for months | worked and got no money | last salary missing after leaving | overtime not paid | company bankrupt wages | paid less than contract | minimum wage not paid | deducted money for room from pay | worked cash boss gives nothing | wages not payed

faq-labour-kuendigung = A Kündigung ends your work. It is usually a letter with a signature. You can act against it, for example at the Arbeitsgericht, the labour court. There is little time: the date on the letter counts.
    .question = I received a dismissal. What can I do?
    .label = Dismissal letter
    .step-1 = Show the letter to an advice centre or a lawyer today.
    .step-2 = Sign nothing before that, not even an agreement to end the contract.
    .step-3 = Register early with the Agentur für Arbeit (office for jobs) too.
    .bring = Dismissal letter with envelope, contract, payslips.
    .whom = Faire Integration (work advice), Faire Mobilität (EU), trade union. Without papers: independent advice first.
    .variants = got fired | kündigung letter | dismissed from job | boss terminated me | fired without notice | dismissal by whatsapp | fired in probation | fired because i was sick | pregnant and fired | sign termination agreement | dismissal claim court | kundigung what now

faq-labour-vertrag = The Arbeitsvertrag (work contract) names the rules of your work. Pay, hours, holiday, trial period and the end are important. Trial period: at first both can end the contract more easily. You may check it in peace.
    .question = How do I check my work contract?
    .label = Check the contract
    .step-1 = Ask for a copy and take it with you.
    .step-2 = Show the contract to an advice centre before you sign.
    .step-3 = Ask about each sentence that you do not understand.
    .bring = Work contract, offer, messages from the company.
    .whom = Faire Integration (people from outside the EU), Faire Mobilität (EU), trade union.
    .variants = check work contract | arbeitsvertrag understand | should i sign the contract | fixed term contract meaning | probezeit | only oral contract | how many holidays do i get | no written contract | how do i quit my job | contract in german i cannot read | penalty if i leave job | employement contract help

faq-labour-krank = If you are ill, tell the company early in the morning. The doctor certifies that you cannot work. This is called Krankmeldung. In illness too, there is usually still money.
    .question = I am ill and cannot work. What do I do?
    .label = Ill and work
    .step-1 = Say so before work starts, best in writing.
    .step-2 = Ask the doctor for the Krankmeldung.
    .step-3 = Ask your Krankenkasse (health insurance) if it takes longer.
    .bring = Krankmeldung, health insurance card, contract.
    .whom = Family doctor, Krankenkasse. In a dispute: Faire Integration (work advice), Faire Mobilität (EU) or trade union.
    .variants = sick note work | krankmeldung | call in sick | krankschreibung doctor | au certificate | boss does not believe i am sick | sick in probation pay | my child is sick cannot work | sick pay after long illness | accident at work | electronic sick note employer | krankmeldun where

faq-labour-stunden = There are rules for breaks and hours, even without a contract. Nobody may take your passport or force you. Is this happening now? Then press “Help now”.
    .question = I work too much or am being exploited. Who helps?
    .label = Too many hours
    .step-1 = Write down start, breaks and end every day.
    .step-2 = Collect proof only if it is safe for you.
    .step-3 = Talk to an advice centre before you speak to the boss.
    .bring = List of hours, messages, payslips. You can come without papers too.
    .whom = Faire Integration (work advice), Faire Mobilität (EU), special advice against exploitation. This is safer than an office first.
    .variants = too many hours work | no break at work | 12 hours every day work | boss uses me | exploitation at work | no day off | sleep on building site | unsafe work no protection | exploited in restaurant | overtime never ends | rest time between shifts | boss treats me like slave

faq-labour-minijob = A Minijob is a small job with a limit on pay. Rights apply here too, for example holiday and pay in illness. Mostly it does not give you your own health insurance.
    .question = What is a Minijob?
    .label = Minijob
    .step-1 = Ask for a contract on paper.
    .step-2 = Money from the Jobcenter (basic support)? Tell them about the job before it starts.
    .step-3 = Ask how you are covered by health insurance.
    .bring = Contract, payslips, last Bescheid (letter with a decision).
    .whom = Faire Integration (work advice), migration advice (MBE). Without papers, independent advice first is safer.
    .variants = minijob | mini job limit | marginal employment | minijob and jobcenter | two minijobs at once | minijob health insurance | minijob paid holiday | side job report | rights in casual job | minijobzentrale | minjob student | small cleaning job few hours

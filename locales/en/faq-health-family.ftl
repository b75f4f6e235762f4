# Frequent questions: health, family, worries (health, ment, fam, addict, disc).

faq-health-krankenkasse = A Krankenkasse is your health insurance (Krankenversicherung) and usually pays for doctor and hospital. You can choose most of them yourself. You then get a health card (Gesundheitskarte).
    .question = How do I get health insurance?
    .label = Health insurance
    .step-1 = Choose a Krankenkasse and ask how to join.
    .step-2 = Also ask if your children, wife or husband are covered with you.
    .step-3 = Show letters about debts to the insurance to an advice centre soon.
    .bring = ID or residence paper, address, letter from employer or Jobcenter.
    .whom = A Krankenkasse. Help before that: migration advice (MBE), also if you have no papers.
    .variants = health insurance germany how | krankenkasse join | i have no health insurance | which krankenkasse is good for foreigners | aok tk barmer difference | change health insurance | insurance card not arrived | family insurance for kids and wife | lost my insurance card | letter from krankenkasse i owe money | private or public insurance | helth insurance

faq-health-hausarzt = The Hausarzt (family doctor) is the doctor you see first for most illnesses. For a specialist you often get an Überweisung. It is a paper for the other doctor.
    .question = How do I find a doctor?
    .label = Find a doctor
    .step-1 = Call several practices near you.
    .step-2 = Say: I am new here and I am looking for a family doctor.
    .step-3 = If no practice takes you, ask your Krankenkasse (health insurance).
    .bring = Health card or paper from the office, old doctor’s letters, list of your medicines.
    .whom = Doctor’s practice or health insurance. Help with the search: migration advice (MBE).
    .variants = find doctor | gp germany | hausarzt how | family doctor no new patients | i want appointment with doctor | specialist referral | überweisung what is it | gynaecologist woman doctor search | doctor for my kids pediatrician | all doctors full | docter near me | long wait for specialist

faq-health-behandlungsschein = In the asylum procedure the Sozialamt often pays for the doctor. Your paper for the visit is the Behandlungsschein, sometimes it is a card. In an emergency, go at once, also without it. Then press “Help now”.
    .question = How do I see a doctor during the asylum procedure?
    .label = Paper for the doctor
    .step-1 = Ask at your accommodation or the Sozialamt (social office) for the paper.
    .step-2 = Give the paper to the doctor’s practice.
    .step-3 = Show a refusal to an advice centre today.
    .bring = Your paper from the asylum procedure, letters from the doctor.
    .whom = Refugee advice (Flüchtlingsberatung). It is safer first if you have no papers. Then the Sozialamt.
    .variants = behandlungsschein | krankenschein sozialamt | asylum doctor who pays | treatment paper from social office | i am asylum seeker need doctor | sozialamt refuse doctor paper | asylum health card | in camp no doctor | duldung and doctor | sozialamt not pay operation | medical voucher refugee | behandlungschein where

faq-health-dolmetscher = At the doctor it is important that you understand everything. Insurance does not always pay for interpreting, so ask early. Children should not interpret.
    .question = Who interprets for me at the doctor?
    .label = Interpreter, doctor
    .step-1 = On the phone, say which language and dialect you speak.
    .step-2 = Say if a woman or a man should interpret.
    .step-3 = Ask an advice centre for Sprachmittler, people who interpret.
    .bring = Appointment on paper, doctor’s letters, list of questions in your language.
    .whom = Practice or hospital. Help before that: migration advice (MBE) or refugee advice.
    .variants = interpreter at doctor | translator hospital | i dont understand the doctor | doctor who speaks arabic | doctor speaks english near me | who comes with me to hospital to translate | dolmetscher arzt | my child always translates for me | female interpreter gynaecologist | who pays the interpreter at doctor | interpretor for surgery | sprachmittler doctor appointment

faq-health-rezept = With a Rezept (prescription) from the doctor, the pharmacy (Apotheke) gives you the medicine. It is often stored on your health card. Sometimes you pay a part yourself.
    .question = How do I get medicines?
    .label = Medicines
    .step-1 = Take your card or Rezept to a pharmacy.
    .step-2 = Ask: how often and for how long do I take this?
    .step-3 = At night, a sign at the pharmacy shows which other one is open.
    .bring = Health card or Rezept, list of all your other medicines.
    .whom = Pharmacy. Little money: ask the Krankenkasse if you can pay less yourself (Zuzahlung).
    .variants = prescription pharmacy | rezept how | pharmacy open at night | apotheke sunday | e rezept on card | i need my blood pressure pills | medicine from my country here | medicine is expensive | lost my prescription | insulin finished need new one | how to take tablets | perscription

faq-health-notaufnahme = If life is in danger, press “Help now”. The Notaufnahme (hospital emergency room) is for serious emergencies. The ärztlicher Bereitschaftsdienst helps when practices are closed. It is the doctor on call.
    .question = Where do I go at night or at the weekend?
    .label = Doctor at night
    .step-1 = If there is no danger, call the doctor on call.
    .step-2 = The numbers stand under “Help now”.
    .step-3 = If it gets worse, press “Help now” at once.
    .bring = Card or paper if you find it quickly. In an emergency, go without.
    .whom = Doctor on call or Notaufnahme. For questions later, also about the bill: migration advice.
    .variants = doctor at weekend | emergency room or family doctor | notaufnahme when | fever in the night where to go | practice closed i am ill | doctor on call germany | bereitschaftsdienst what | child has fever on sunday which doctor | er wait long | out of hours doctor | night doctor | emergancy room

faq-health-impfung = Health insurance usually pays for recommended vaccinations. Kita (day care) and school ask about measles protection. All vaccinations stand in the Impfpass, a small booklet.
    .question = Where do I get vaccinations for me and my child?
    .label = Vaccination
    .step-1 = Ask your doctor or children’s doctor for a vaccination appointment.
    .step-2 = No Impfpass? Say which vaccinations you remember.
    .step-3 = Ask what the vaccine does and when the next one is.
    .bring = Impfpass or papers from your country, health card or paper from the office.
    .whom = Doctor’s practice or children’s doctor. Without insurance, ask an advice centre first.
    .variants = vaccination child kita | measles proof school | lost vaccination book | impfpass what | where can i get vaccinated | vaccine free | yellow booklet vaccination | my vaccine papers are from abroad | flu shot where | vaccinations for school | impfung masern | vaccinaton baby

faq-health-zahnarzt = You can see the dentist for a check, also without pain. For false teeth you often pay a part, shown in a cost plan (Heil- und Kostenplan). With a paper from the office, less is often paid.
    .question = How do I see a dentist, and who pays?
    .label = Dentist
    .step-1 = Call a dental practice. Say strong pain at once.
    .step-2 = Sign a cost plan only when you understand it.
    .step-3 = Ask your Krankenkasse (health insurance) for help if you have little money.
    .bring = Health card or Behandlungsschein (paper for the doctor), cost plan, insurance letters.
    .whom = Dental practice or health insurance. Help: migration advice or refugee advice.
    .variants = dentist | tooth pain evening | my tooth hurts where | zahnarzt cost | crown price insurance | heil und kostenplan understand | braces for child who pays | dental bridge jobcenter | emergency dentist sunday | teeth cleaning free | bonus booklet dentist | dentest appointment

faq-health-brille = Many adults pay for their glasses themselves. Sometimes the health insurance (Krankenkasse) pays a part, for children it often does. So ask before you buy.
    .question = I need glasses. Who pays for them?
    .label = Glasses
    .step-1 = Have your eyes tested by an eye doctor or at an optician’s shop.
    .step-2 = Ask the Krankenkasse whether it pays anything.
    .step-3 = If you have a Behandlungsschein (treatment voucher), ask an advice centre first.
    .bring = Insurance card or Behandlungsschein, prescription from the eye doctor, old glasses.
    .whom = Krankenkasse, migration advice (MBE), refugee advice. If you have no residence paper, independent advice first is safer.
    .variants = glasses who pays | i need new glasses no money | does insurance cover glasses | eye glasses germany | optician expensive | eye test where | contact lenses insurance | my glasses broke | kids glasses paid | glases krankenkasse | i cant see well need specs | social office pay for spectacles

faq-health-ohne-papiere = You can see a doctor without papers too. Doctors who treat you have no duty to report you, but the Sozialamt (social office) often has. Is it urgent? Then press “Help now”.
    .question = How do I see a doctor without papers or card?
    .label = Doctor without card
    .step-1 = Look for a Medibüro or Medinetz, help with doctors without papers.
    .step-2 = Say only as much there as you like.
    .step-3 = Talk to an advice centre before any public office.
    .bring = Nothing. Doctor’s letters or medicines help if you have them.
    .whom = Medibüro, Medinetz, Malteser (charity) or refugee advice, not the Sozialamt first.
    .variants = doctor without papers | undocumented sick | no visa need doctor | medibüro | medinetz | will doctor report me to police | illegal and ill | anonymous doctor voucher | no insurance no id doctor | pregnant without papers doctor | my visa expired and i am sick | undocumented hospital free

faq-health-behinderung = The Schwerbehindertenausweis (disabled person’s card) shows a disability or long illness. It can help in daily life and work. The Versorgungsamt decides. In some places it has another name.
    .question = How do I get a disabled person’s card?
    .label = Disability card
    .step-1 = Talk to your doctor about papers for the application.
    .step-2 = Let EUTB help you with the form. It is advice for disabled people.
    .step-3 = Show a refusal to an advice centre today.
    .bring = ID, residence paper, doctor’s letters, a photo.
    .whom = EUTB (advice on disability), then the Versorgungsamt. Without papers, independent advice first.
    .variants = disability card | schwerbehindertenausweis apply | my child is disabled help | wheelchair get | gdb application | degree of disability refused | i am deaf who helps | blind person support | disabled id renew | versorgungsamt form | handicap card germany | dissability card

faq-health-pflege = The Pflegekasse belongs to the health insurance and can help if somebody needs care. An expert looks at how much help is needed. The result is the Pflegegrad (care level).
    .question = My old mother or father needs care. Who helps?
    .label = Care at home
    .step-1 = Call the health insurance and ask for the Pflegekasse.
    .step-2 = Write down what help is needed, by day and by night.
    .step-3 = Say in which language the visit should take place.
    .bring = Health card, doctor’s letters, list of medicines, your notes.
    .whom = Pflegekasse or Pflegestützpunkt (care advice). For papers: migration advice.
    .variants = care for old parents | pflegegrad apply | my mother is old needs help | grandpa cannot wash alone | care money for relatives | nursing home find | home nurse my language | dementia grandma who helps | pflegekasse application | care level refused | i care for father and work | elderly care germany

faq-ment-stress = Many people with worries sleep badly, are sad or cry. This is not weakness, and you can talk about it. Do you think of suicide, or are you in danger? Then press “Help now”.
    .question = I am sad, stressed or sleep badly. What helps?
    .label = Sleep and stress
    .step-1 = Tell a person you trust how you feel.
    .step-2 = Go to your doctor if it does not get better for a long time.
    .step-3 = Ask an advice centre for talks in your language.
    .bring = Nothing. You can just come.
    .whom = Psychosocial advice, Hausarzt (family doctor), migration advice (MBE) or youth migration service (JMD).
    .variants = i cannot sleep | i am very sad | depression help | cant sleep because of worries | always tired no energy for anything | i cry every day | too much stress office | feeling afraid for weeks | depresion | my head is full | not feeling good | burnout work family

faq-ment-trauma = After war or flight, bad pictures sometimes come back. Many people have this, even years later. You tell only what you want. Are you in danger now? Then press “Help now”.
    .question = I have bad memories of war or flight. Who helps?
    .label = Hard memories
    .step-1 = Ask for a Psychosoziales Zentrum. It helps refugees after hard experiences.
    .step-2 = Say if you would rather talk to a woman or a man.
    .step-3 = Ask for interpreters who are not from your community.
    .bring = Nothing at first. Doctor’s letters later, if you have any.
    .whom = Psychosoziales Zentrum (help after trauma), refugee advice, your doctor. For a child: also the children’s doctor.
    .variants = trauma therapy refugee | nightmares from war | pictures of war in my head | ptsd help | i keep seeing the journey | after torture help | flashbacks | cannot forget the war | my child is scared since the war | trauma centre refugees | war nightmears | scared of every loud sound

faq-ment-therapie = In a Psychotherapie (psychotherapy) you talk regularly with a specialist. It can help with fear and grief. Many people wait long for a place. Are you in danger now? Then press “Help now”.
    .question = How do I find psychotherapy?
    .label = Place in therapy
    .step-1 = Ask your Hausarzt (family doctor) how to begin.
    .step-2 = Call several practices. Write down when you called.
    .step-3 = Ask your health insurance if no place is free.
    .bring = Health card or paper from the office, doctor’s letters, notes about your calls.
    .whom = Doctor, Krankenkasse (health insurance), centre for refugees (Psychosoziales Zentrum). Refugee advice too.
    .variants = find therapist | psychologist appointment | therapist speaks farsi | psychotherapy waiting list | psychiatrist where | does insurance pay therapy | therapy for asylum seeker approval | therapist for my child | online therapy insurance | psycotherapy cost | english speaking therapist | first session therapy

faq-ment-reden = You can talk to a person without saying your name. You can phone or chat. Are you in danger, or do you not want to live any more? Then press “Help now”.
    .question = Can I talk to someone without giving my name?
    .label = Someone to talk to
    .step-1 = Press “Help now” and choose a number.
    .step-2 = Say only as much as you like.
    .step-3 = If the line is busy, try again.
    .bring = Nothing. A quiet place to talk is good.
    .whom = Telefonseelsorge, people who listen on the phone. Or an advice centre near you.
    .variants = talk to somebody anonymously | seelsorge | telefonseelsorge number language | need someone to listen to me | anonymous chat counsellor | nobody listens to me | lonely no friends to talk | worry helpline | talk to imam or priest | i just want to tell my story | anonymus talk | muslim helpline

faq-fam-schwanger = Pregnancy advice (Schwangerenberatung) helps with pregnancy and birth, also with money and papers. All is confidential and free. Do you have bleeding or strong pain? Then press “Help now”.
    .question = I am pregnant. Who helps me?
    .label = Pregnant: help
    .step-1 = Go to a women’s doctor (Frauenarzt).
    .step-2 = Call a Schwangerenberatung.
    .step-3 = Ask there about money for clothes and baby things.
    .bring = Nothing at first. Later the Mutterpass, the booklet about your pregnancy, and ID.
    .whom = Schwangerenberatung, also without papers. More help: migration advice (MBE).
    .variants = pregnant what now | pregnancy advice confidential | schwangerenberatung | help for baby clothes | mutterpass how | i am expecting a baby | third month no idea what to do | money for pregnancy | pregnant and alone no husband | pregnancy counselling | maternity leave mutterschutz | pregnent first doctor

faq-fam-entscheidung = Pregnancy advice listens and explains all ways. All is confidential, and you decide yourself. Some centres give you a Beratungsschein after it, a paper that proves the talk.
    .question = I am pregnant without planning it. Who can I talk to?
    .label = Pregnant: talk
    .step-1 = Call a pregnancy advice centre today, because time can be important.
    .step-2 = Ask if the centre gives a Beratungsschein.
    .step-3 = Does someone put you under pressure? In danger, press “Help now”.
    .bring = Nothing. A doctor’s letter helps if you have one.
    .whom = Schwangerenberatung (pregnancy advice) with Konfliktberatung. Also possible without papers.
    .variants = abortion | unwanted pregnancy | i dont want the baby | end pregnancy | abortion counselling paper | beratungsschein where | should i keep the baby | abortion cost | schwangerschaftsabbruch | pregnant by accident | not sure about having this child | abortion until when germany

faq-fam-verhuetung = With contraception you plan if and when you have children. Doctors and advice centres explain the kinds calmly and in confidence. Sometimes somebody helps with the cost.
    .question = Where can I get advice about contraception?
    .label = Family planning
    .step-1 = Make an appointment with a women’s doctor or an advice centre.
    .step-2 = Contraception did not work? Ask a pharmacy (Apotheke) today.
    .step-3 = Ask for help if there is no money for it.
    .bring = Health card or paper from the office, if you have it. You can talk without it.
    .whom = Women’s doctor, Schwangerenberatung (pregnancy advice) or family planning advice.
    .variants = birth control | contraception cost | pill prescription | spiral iud | morning after pill where | condom broke | verhütung advice | how not to get pregnant | pill without insurance | family planning centre | contraceptive injection | contraseption woman

faq-fam-hebamme = A Hebamme (midwife) is with you before, during and after birth. She often comes to your home, and health insurance usually pays. Many have no free places early on.
    .question = How do I find a midwife?
    .label = Midwife
    .step-1 = Look as early as you can in the pregnancy.
    .step-2 = Ask hospital, women’s doctor or health insurance for lists.
    .step-3 = If you find none, ask the Schwangerenberatung (pregnancy advice).
    .bring = Mutterpass, the booklet about your pregnancy, and health card or paper from the office.
    .whom = Hebamme or Schwangerenberatung, also for women without papers.
    .variants = midwife | hebamme find | no midwife free | midwife after birth at home | who pays midwife | midwife speaks english | need hebamme 8 months pregnant | breastfeeding help | baby not drinking milk help | midwife list city | midwive | postnatal course

faq-fam-geburt = Most children are born in hospital. Then the child gets a Geburtsurkunde (birth certificate) from the Standesamt, the office for births and marriages. Have contractions started? Then press “Help now”.
    .question = What do I need before and after the birth?
    .label = Birth
    .step-1 = Register early at a hospital for the birth.
    .step-2 = Ask there about the papers for the Geburtsurkunde.
    .step-3 = Without papers, independent advice is the safer first step.
    .bring = Mutterpass (pregnancy booklet), IDs, parents’ birth and marriage certificates, if you have them.
    .whom = Hospital, Schwangerenberatung (pregnancy advice), then Standesamt. Papers missing: advice.
    .variants = register hospital for birth | baby is born what now | birth certificate newborn | standesamt birth papers missing | hospital bag birth | birth house | give birth where | c section | what to pack for delivery room | father name on birth certificate not married | tour delivery room | birthcertificate for baby

faq-fam-trennung = With a separation (Trennung), couples no longer live together. Divorce (Scheidung) ends the marriage at the family court. Home, money and children matter too. Are you in danger now? Then press “Help now”.
    .question = I want to separate or divorce. What can I do?
    .label = Separation
    .step-1 = Talk to an advice centre before moving out, if you can.
    .step-2 = Ask there if your residence changes.
    .step-3 = With little money, Beratungshilfe helps: legal advice at low cost.
    .bring = Marriage certificate, IDs, papers about home, money and children.
    .whom = Family advice, migration advice (MBE), a lawyer. After that the Familiengericht.
    .variants = divorce germany | separate from husband | i want a divorce | separation year | divorce cost | my wife wants to leave | husband moved out who pays rent | divorce from home country accepted | scheidung paper | residence after divorce | devorce lawyer | maintenance for me from ex

faq-fam-sorgerecht = Sorgerecht (custody) means: who decides big things for the child. Umgang (contact) means: when the child sees each parent. If parents cannot agree, the Familiengericht (family court) can decide.
    .question = Who gets the children after a separation?
    .label = Child and separation
    .step-1 = Think about what is good for your child.
    .step-2 = Ask an advice centre before the child moves to another place.
    .step-3 = Is your child in danger or gone? Press “Help now”.
    .bring = Child’s birth certificate, letters from court or Jugendamt (office for children).
    .whom = Erziehungsberatung (family advice), then Jugendamt. Without papers, independent advice first.
    .variants = custody | sorgerecht | i cannot see my child | who gets the kids | joint custody not married | visiting rights father | children after divorce | mother keeps child away from me | sole custody | ex wants to take child abroad | custody court | costody rights

faq-fam-jugendamt = The Jugendamt, the office for children and families, should help first. Only in danger should a child live elsewhere. If parents disagree, the family court (Familiengericht) decides. Is a child in danger now? Then press “Help now”.
    .question = Will the Jugendamt take my children away?
    .label = Jugendamt letter
    .step-1 = Show every letter to an advice centre today.
    .step-2 = Ask for an interpreter. Come with somebody you trust.
    .step-3 = If the child is already away, also ask a lawyer today.
    .bring = Letters from the Jugendamt, papers of the child.
    .whom = Erziehungsberatung (family advice) or migration advice. No papers: independent advice first.
    .variants = jugendamt take my kids | jugendamt letter | jugendamt comes to my home | youth office fear | school called jugendamt | do i have to sign what jugendamt says | inobhutnahme | what does jugendamt want from us | social worker at my door | do i let jugendamt into flat | neighbour reported us to jugendamt | jugendamt complaint

faq-fam-erziehung = Erziehungsberatung (parenting advice) helps parents and children, for example with arguments or fear. It is voluntary, free and confidential. You need no special reason.
    .question = Who helps us when bringing up children is hard?
    .label = Help for parents
    .step-1 = Call an Erziehungsberatung and say in short what it is about.
    .step-2 = Ask if there is help with interpreting.
    .step-3 = Is a child in danger? Then press “Help now”.
    .bring = Nothing. The child can stay at home.
    .whom = Erziehungsberatung or family centre (Familienzentrum). More help at home: Familienhilfe.
    .variants = parenting help | my son does not listen | child aggressive | fight with daughter | erziehungsberatung | teenager only on phone | parents course | how to raise kids in germany | baby cries all the time i am exhausted | child refuses school | son has bad friends | parenting advise

faq-fam-alleinerziehend = Unterhalt is money from the other parent for the child. If they do not pay, Unterhaltsvorschuss may help, money from the office. There are conditions, also about residence.
    .question = The other parent does not pay. Who helps me and the child?
    .label = Unterhaltsvorschuss
    .step-1 = Apply at the Jugendamt, the office for children and families.
    .step-2 = Also ask there about Beistandschaft, help with Unterhalt.
    .step-3 = Without papers, independent advice is the safer first step.
    .bring = Child’s birth certificate, ID, residence paper.
    .whom = Jugendamt. Help before that: migration advice (MBE), advice for single parents.
    .variants = unterhaltsvorschuss | father does not pay for child | single parent money | alone with 2 kids | child maintenance | ex husband no support | unterhalt advance office | beistandschaft | father unknown child support | mother not paying child lives with me | widow with children money | child suport not paid

faq-fam-sicher = Nobody is allowed to hit, threaten or lock you in at home. It is not your fault. There is help for women, men and children. Are you in danger now? Then press “Help now”.
    .question = I am afraid of somebody at home. Who helps?
    .label = Fear at home
    .step-1 = Press “Help now” if there is danger.
    .step-2 = If your phone is not safe, delete this chat afterwards.
    .step-3 = Ask for shelter in a Frauenhaus (women’s refuge) or for advice.
    .bring = Nothing. Being safe is more important than papers.
    .whom = Women’s advice, advice for men, refugee advice. Also about residence and without papers.
    .variants = frauenhaus | women shelter | i am scared of my husband | my husband controls my phone | domestic violence advice | family wants me to marry against my will | can i stay in germany if i leave my husband | protection from husband | help for men abused by wife | violent home where to go | afraid at home | shelter for woman and kids

faq-addict-aufhoeren = Addiction means: it is hard to stop alcohol or drugs. It is an illness, not a fault. The Suchtberatung (addiction advice) is confidential. Is someone unconscious or breathing badly? Then press “Help now”.
    .question = I want to drink less or stop drugs. Who helps?
    .label = Want to stop
    .step-1 = Ask a doctor before you stop suddenly.
    .step-2 = Call a Suchtberatung. You can stay anonymous.
    .step-3 = Ask if somebody there speaks your language.
    .bring = Nothing. You can just come.
    .whom = Suchtberatung or doctor, also without papers. Self-help groups exist in many places.
    .variants = addiction help | i drink too much | stop alcohol | drug detox | stop smoking weed | addicted to pills | rehab place | suchtberatung | heroin methadone substitution | tramadol addicted | quit drugs germany | adiction alcohol

faq-addict-angehoerige = Addiction in the family is hard on everyone, you too. It is not your fault. Suchtberatung (addiction advice) also talks to relatives. Are you or children in danger now? Then press “Help now”.
    .question = Somebody in my family drinks or takes drugs. What can I do?
    .label = Worry about family
    .step-1 = Call a Suchtberatung, also without the other person.
    .step-2 = Think of yourself and of the children.
    .step-3 = Ask for a group for relatives.
    .bring = Nothing. You need not give names.
    .whom = Suchtberatung. For children also Erziehungsberatung (family advice). Parents can ask there.
    .variants = my husband drinks every day | son takes drugs | my brother is addicted | alcoholic father help for family | relatives of alcoholics | daughter smokes weed | wife drinks secretly | how to help addicted friend | group for families of addicts | my cousin hooked on drugs | adicted son what to do | living with an alcoholic

faq-addict-spielen = Some people cannot stop gambling for money, also on the phone. It is an illness. Help is confidential. Do you think of suicide? Then press “Help now”.
    .question = I cannot stop gambling. Who helps?
    .label = Playing for money
    .step-1 = Call a Suchtberatung (addiction advice) and say: I gamble.
    .step-2 = Ask about a Spielersperre. Then gambling halls do not let you in.
    .step-3 = Borrow no new money. Ask debt advice (Schuldnerberatung).
    .bring = Nothing. Letters about debts help if you have them.
    .whom = Suchtberatung. For debts also Schuldnerberatung. Relatives can ask there too.
    .variants = gambling addiction | sports betting addicted | i lose all my money on machines | spielsucht | oasis ban casino | online casino lost money | stop betting | slot machines every day | husband gambles money | borrowed money for casino | gambeling help | phone game coins buying too much

faq-disc-behandlung = Discrimination (Diskriminierung) means: somebody treats you worse, for example because of origin, skin colour or headscarf. It is not your fault. Is someone attacking you? Then press “Help now”.
    .question = I am treated badly because of origin or headscarf. What can I do?
    .label = Treated badly
    .step-1 = Get yourself to a safe place first.
    .step-2 = Write down what happened, when and where.
    .step-3 = Talk to an advice centre today, because time can be important.
    .bring = Your notes, messages, names of people who saw it.
    .whom = Antidiskriminierungsberatung (advice on unfair treatment) or migration advice (MBE), also without papers.
    .variants = discrimination headscarf | racism what can i do | people stare because of hijab | insulted for where i come from | they treat me like foreigner | antidiskriminierungsberatung | not let into club because of skin | shop refused me | doctor was rude because i am black | agg complaint | everyday racism | discremination hijab

faq-disc-wohnung = Do you not get the flat only because of origin or religion? That can be discrimination, worse treatment without a good reason. Advice looks with you at what is possible.
    .question = I do not get the flat because I am a foreigner. What can I do?
    .label = Refused a flat
    .step-1 = Keep the advert, emails and the refusal.
    .step-2 = Write down what was said on the phone.
    .step-3 = Go for advice today, because time can be important.
    .bring = Advert, messages, refusal, notes, names of people who saw it.
    .whom = Antidiskriminierungsberatung (advice on unfair treatment). Other questions about housing: tenants’ association (Mieterverein).
    .variants = landlord does not want foreigners | flat refused because of my name | apartment racism | advert says no foreigners | landlord says no refugees | agent hung up because of accent | always rejected arabic name | viewing cancelled when they heard my name | flat gone after they saw headscarf | neighbours bully us foreigners | landlord no jobcenter no foreigner | houseing discrimination

faq-disc-arbeit = At work too, nobody should be treated worse because of origin or religion. The law gives you ways, and sometimes time counts. Are you threatened? Then press “Help now”.
    .question = I am treated worse at work. What can I do?
    .label = Unfair at work
    .step-1 = Write down who said or did what, and when.
    .step-2 = Go for advice today. Do not resign before that.
    .step-3 = Ask the Betriebsrat, the staff council.
    .bring = Notes, emails, work contract, refusal of your application.
    .whom = Antidiskriminierungsberatung (advice on unfair treatment) or Faire Integration, advice about work.
    .variants = discrimination at work | colleagues make racist jokes | boss insults me | no job because headscarf | application rejected because name | bullying at work foreigner | less pay than german colleagues | betriebsrat racism | diskriminierung job | boss does not like muslims in team | colleague says go back to your country | racizm at work

faq-disc-schule = There is racism at school too. Your child then needs protection and somebody who listens. You can ask the school for a talk. Is your child in danger? Then press “Help now”.
    .question = My child meets racism at school. What can I do?
    .label = Unfair at school
    .step-1 = Tell your child that it is not their fault.
    .step-2 = Write down what happened, when and where.
    .step-3 = Ask for a talk with an interpreter and somebody at your side.
    .bring = Notes, messages, letters from the school.
    .whom = School social worker (Schulsozialarbeit). Antidiskriminierungsberatung (advice on unfair treatment) or migration advice.
    .variants = racism at school | teacher treats my child badly | my child is bullied for skin colour | bullied because of headscarf school | teacher says no gymnasium for my daughter | pupils insult my son | they laugh at my kids accent | bad grades because foreigner | school social worker racism | teacher says speak german only | kid does not want to go because of insults | racizm school teacher

faq-disc-beweise = Proof is for example notes, messages and people who were there. Photos and sound recordings of others can be against the law. Ask an advice centre first.
    .question = What proof helps with discrimination?
    .label = Notes and proof
    .step-1 = Write down day, time, place and words, today if you can.
    .step-2 = Note who was there, and ask these people.
    .step-3 = Take pictures of messages and keep letters.
    .bring = Notes, pictures of messages, letters, names of people who saw it.
    .whom = Antidiskriminierungsberatung (advice on unfair treatment). It looks with you at what is missing. Also migration advice.
    .variants = what proof discrimination | do i need witness for racism | can i record the talk | screenshot as proof racism | how to prove racist behaviour | memory notes after incident | gedächtnisprotokoll | save insulting chat | no witnesses what now | report discrimination without evidence | proofs photos of insults | write down incident

faq-disc-anzeige = You can report a racist insult or attack to the police. This is a Strafanzeige. Victim support (Opferberatung) listens and can go with you. Are you in danger now? Then press “Help now”.
    .question = I was insulted or attacked in a racist way. Do I report it?
    .label = Report it
    .step-1 = Let a doctor look at injuries and write them down.
    .step-2 = Talk to an advice centre before you decide.
    .step-3 = When you report, say that it was about racism.
    .bring = Notes, doctor’s letter, photos of damage, names of people who saw it.
    .whom = Opferberatung. Without papers go there first, because the police may pass on data.
    .variants = report racist insult to police | shouted at in street because of hijab | hate comments online report | victim support far right violence | opferberatung | file police report racism | report to police without papers | spat at on the bus | how to report a hate comment | strafanzeige how english | graffiti against foreigners on house report | repport insult racist

faq-disc-kontrolle = Police and public offices should treat all people alike. If it was not so, you can complain. Advice helps with this. Are you in danger now? Then press “Help now”.
    .question = Police or an office treated me badly. Can I complain?
    .label = Complaint about office
    .step-1 = Stay calm in the situation and ask for the reason.
    .step-2 = Write down day, place and office.
    .step-3 = Talk to advice first. A letter from the office has a date that counts.
    .bring = Notes, letter from the office, names of people who saw it.
    .whom = Antidiskriminierungsberatung (advice on unfair treatment), lawyer, complaint office (Beschwerdestelle). No papers: advice first.
    .variants = police check only me | racial profiling | police treated me badly | always id check at station | complaint about policeman | jobcenter worker racist | case worker talks rude to me | ausländerbehörde insulted me | police complaint office | treated bad in office because black | dienstaufsichtsbeschwerde | racial profileing

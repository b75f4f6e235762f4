# Frequent questions: a new start and people (vol, meet, prison, exiti, exitr, return).

faq-vol-mitmachen = Yes, you can volunteer (Ehrenamt): you help freely, for example in a club. You can ask even with little German or little time. Lotse cannot promise a place.
    .question = I am new here. Can I volunteer?
    .label = Volunteering
    .step-1 = Think about what you like to do and when you have time.
    .step-2 = Ask a volunteer centre (Freiwilligenzentrum) for a task that fits.
    .step-3 = Visit the place once before you say yes.
    .bring = Nothing at first. A list of things you can do helps.
    .whom = Volunteer centre (Freiwilligenzentrum), migration advice (MBE), clubs.
    .variants = volunteer as a refugee | ehrenamt how to start | want to give something back | voluntary work little german | volunteering near me | help at food bank or old people home | i sit at home want to be useful | volonteer work | sick but want to volunteer | freiwilligenagentur find | where can newcomers help out | free work for charity new here

faq-vol-kassel = This offer is for refugees at the Jobcenter, also if you are ill or tired. In an Arbeitsgelegenheit (a chance to work) you try a task and someone supports you. Nobody can promise a place in advance.
    .question = How can I volunteer through the Jobcenter in Kassel?
    .label = Volunteering in Kassel
    .step-1 = Ask your contact person at the Jobcenter about this offer.
    .step-2 = Say what you like to do. Something quite new is fine too.
    .bring = Nothing at first.
    .whom = Jobcenter Stadt Kassel (office for work and basic benefits), Freiwilligenzentrum Kassel (volunteer centre), MBE (migration advice).
    .variants = kassel volunteer jobcenter | soziale teilhabe durch ehrenamt kassel | freiwilligenzentrum kassel | arbeitsgelegenheit kassel refugee | kassel jobcenter project for refugees | dynamo windrad volunteer | horse farm klein immenhof | i live in kassel jobcenter told me ehrenamt | maedchenhaus kassel help | one euro job kassel club | volunteering kasel

faq-vol-geld = Volunteering has no wage. Some pay an Aufwandsentschädigung (money for your effort and costs). If you get money from an office, find out the effects first.
    .question = Do I get money for volunteering?
    .label = Money and volunteering
    .step-1 = Ask the club if it pays for travel or costs.
    .step-2 = Talk to an advice centre before you accept money.
    .bring = The office’s letter about your money, if you have one.
    .whom = Migration advice (MBE). Then the office that pays you, such as Jobcenter or Sozialamt (social office).
    .variants = is volunteering paid | ehrenamt money | do volunteers get salary | aufwandsentschädigung jobcenter | expenses paid for voluntary work | volunteer allowance and benefits | will jobcenter cut money if i volunteer | how much for helping in club | travel ticket for volunteers | volunteer pay tell sozialamt | volunteering payed or not

faq-vol-deutsch = Yes, you speak everyday German, and mistakes are normal. Volunteering (Ehrenamt) means helping freely. It does not replace a course, but the two go well together.
    .question = Does volunteering help my German?
    .label = German by volunteering
    .step-1 = Choose a task where people talk a lot with each other.
    .step-2 = Say at the start that you want to practise German.
    .whom = Volunteer centre (Freiwilligenzentrum), migration advice (MBE), your German course.
    .variants = learn german by volunteering | practise german while helping | volunteer instead of course | in my course i never speak want to work with germans | better german through ehrenamt | everyday german with native speakers volunteer | can i volunteer during integrationskurs | a2 german volunteering | voluntary work good for language | improve speaking by helping in club

faq-meet-frauen = Yes, in many places women meet to talk, cook or learn. Men do not take part. A Familienzentrum (family centre) is a meeting place and knows such groups.
    .question = Is there a group only for women?
    .label = Group for women
    .step-1 = Ask about the day, the place and the cost.
    .step-2 = Ask if children may come.
    .step-3 = Go there once. It is enough to listen.
    .whom = Migration advice (MBE), family centre (Familienzentrum), women’s advice, your local council.
    .variants = womens group | ladies only meeting | women cafe near me | swimming for women only | group for muslim women | where do mothers meet without men | sewing cooking group women | frauentreff | frauencafe english | my wife is alone at home something for women | womans club refugees

faq-meet-maenner = Yes, some places have groups for men: to talk, cook or repair things. It is about daily life, work and family. You can also just listen.
    .question = Is there a group for men?
    .label = Group for men
    .step-1 = Ask about meetings for men or fathers nearby.
    .step-2 = Ask about the day, the place and the cost.
    .step-3 = Go there once. You can take a friend.
    .whom = Migration advice (MBE), for young men the youth migration service (JMD), clubs, your local council.
    .variants = mens group | group for men to talk | fathers group | dads meeting | where can men go | man alone in germany group | men cooking together | bike repair workshop men | männergruppe english | mans club for refugees | guys meet up newcomers

faq-meet-eltern = Yes, there are meetings with small children, often called Krabbelgruppe (toddler group). A Familienzentrum (family centre) is an open meeting place. Older children have play groups and youth clubs.
    .question = Where do parents with children meet?
    .label = Parents and children
    .step-1 = Ask a family centre or your Kita (childcare) about meetings.
    .step-2 = Ask about the children’s age and the cost.
    .step-3 = Go there once together with your child.
    .bring = Something to drink, and a nappy for small children.
    .whom = Family centre (Familienzentrum), Kita, migration advice (MBE) or your local council.
    .variants = toddler group | krabbelgruppe what | baby group other moms | mother and child group | playgroup for small kids | parents cafe | family centre near me | my child has nobody to play with | afternoon activities with kids | youth club for my daughter | parent kid gymnastics | familienzentrum where

faq-meet-sport = A club (Verein) is a group with a shared aim, for example sport. New people are welcome and can often try first. Members sign a form and usually pay a fee.
    .question = How do I join a sports club?
    .label = Sports club
    .step-1 = Look for a club and ask for a trial training.
    .step-2 = Before you sign, ask about the fee and how to leave.
    .step-3 = If money is short, ask for a lower fee.
    .bring = Sports clothes. For children there is “Bildung und Teilhabe” (help with money from an office).
    .whom = The club. Help: migration advice (MBE), for young people the youth migration service (JMD).
    .variants = join football team | sportverein how to join | soccer for my son | trial training club | volleyball or fitness club | cricket team near me | swimming club kids | judo kickboxing children | club fee too expensive | become member verein foreigner | gym or running group newcomer | sports klub

faq-meet-sprachcafe = A Sprachcafé (language café) is an open meeting, often with tea or coffee. People speak German together without hurry. There are no marks, and mistakes do not matter.
    .question = What is a Sprachcafé?
    .label = Sprachcafé
    .step-1 = Ask about a language café near you.
    .step-2 = Ask for the time and if you need to register.
    .step-3 = Sit down with the others. At the start, listening is enough.
    .whom = Library, local council, volunteer centre (Freiwilligenzentrum) or migration advice (MBE).
    .variants = sprachcafe where | language cafe | conversation practice free | speak german over coffee | tandem partner german | talk with germans no course | i understand german but afraid to speak | library german talking group | sprach cafe time | begegnungscafe | german chat meetup | langauge caffee

faq-meet-freunde = Settling in takes time, and many people feel alone at first. Meetings that repeat make it easier: a club, a choir, a garden, a Sprachcafé (open meeting to speak German).
    .question = How do I find friends here?
    .label = Meeting people
    .step-1 = Find something you like to do, and go there often.
    .step-2 = Ask about mentors (Paten) who go along with new people.
    .step-3 = Talk to a person if being alone gets hard.
    .whom = Local council, volunteer centre, migration advice (MBE), for young people the youth migration service (JMD).
    .variants = make friends | i know nobody here | no friends in germany | feel lonely new country | how to meet germans | always alone | get to know neighbours | buddy for refugees | mentor programme newcomers | people from my country near me | finding freinds | social life new town

faq-prison-zuerst = One thing at a time is enough: a place to sleep, money, papers. Straffälligenhilfe (help after prison) gives advice. No bed for tonight: press “Help now”.
    .question = I am coming out of prison. Where do I go first?
    .label = New start: first steps
    .step-1 = While still in prison, ask the social service for addresses.
    .step-2 = Go to an advice centre early. It sorts things out with you.
    .step-3 = Without a residence paper: advice first, a public office only after.
    .bring = Paper about your release, ID, letters. You can also come without papers.
    .whom = Straffälligenhilfe, migration advice (MBE). With rules from a court: Bewährungshilfe (probation service).
    .variants = just out of prison what now | released from jail where to go | after prison help | new start after jail | coming out of jva soon | straffälligenhilfe english | alles auf anfang project | i was locked up and do not know how to begin | probation officer what do they do | released no plan | entlassung help | out of prisson

faq-prison-papiere = In prison, papers often expire, and a sentence can have consequences. What this means for your stay, a specialist can tell you. Go to advice before you go to the Ausländerbehörde (office for residence papers).
    .question = What do I do after prison about my ID and my stay?
    .label = Papers afterwards
    .step-1 = Before release, ask where your papers are kept.
    .step-2 = Show letters from an office to an advice centre today.
    .step-3 = Ask someone to come with you to appointments.
    .bring = All letters with envelopes, old ID, paper about your release.
    .whom = Straffälligenhilfe (help after prison), migration advice (MBE), Flüchtlingsberatung (refugee advice).
    .variants = id expired in prison | residence permit after sentence | passport still at the prison | do i lose residence because of conviction | papers lost since jail | release paper as id | ausländerbehörde letter after prison | duldung after jail | renew permit after prison | ausweisung letter crime | aufenthalt after haft

faq-prison-wohnung = Jobcenter or Sozialamt (offices for basic money) check if they pay for living and housing. Some charities have rooms for the first time. No bed for tonight: press “Help now”.
    .question = Who helps with a home and money after prison?
    .label = Home, money afterwards
    .step-1 = Ask the prison’s social service to help with forms.
    .step-2 = Ask an advice centre about rooms and money.
    .step-3 = Without a residence paper: independent advice first.
    .bring = Paper about your release, ID, bank card, letters from offices.
    .whom = Straffälligenhilfe (help after prison), help for homeless people. For debts: Schuldnerberatung (debt advice).
    .variants = flat after prison | room after jail | money after release | landlord says no because of jail | jobcenter after prison | debts court costs after prison | hostel for ex prisoners | überbrückungsgeld | bank account blocked was in jail | no income since i got out | apartment ex inmate | housing for people from jva

faq-prison-besuch = Each prison has its own rules, and letters may be read by staff. Before the sentence you usually need a Besuchserlaubnis (written permission to visit). Please do not write names here.
    .question = My relative is in prison. How can I visit or write?
    .label = Visits and letters
    .step-1 = Ask the prison about visiting times and rules.
    .step-2 = Ask what you may bring or send.
    .step-3 = Without a residence paper: ask an advice centre before the visit.
    .bring = For the visit: a valid ID card or passport.
    .whom = The prison’s visiting office. For yourself: Straffälligenhilfe (help after prison), it advises families too.
    .variants = visit husband in prison | jva visit appointment | besuchserlaubnis how | write letter to inmate | son in jail phone call | send parcel to prison | brother locked up can i see him | take children to prison visit | send money to prisoner | help for families of prisoners | visiting detention before trial | visit in prisson

faq-exiti-verlassen = You can leave, also slowly, and nobody asks for reasons. Please do not write the names or plans of other people. If someone threatens you, press “Help now”.
    .question = I want to leave a group. Who helps?
    .label = Leaving a group
    .step-1 = Look for an advice centre that supports a new start.
    .step-2 = Talk there about a home, work, family or worries.
    .step-3 = Go at your own speed.
    .bring = Nothing. You do not need to give your name either.
    .whom = An independent advice centre. In Hesse, after advice in prison: A³ Alles auf Anfang. Also: MBE (migration advice).
    .variants = i want out of the group | how to leave a gang | leave islamist group | quit and start new life | they do not let me go | leaving a cult | get out of brotherhood | i do not want to belong anymore | this group is not good for me | exit help germany | away from my old crew | leave groop scared

faq-exiti-geheim = Advisers have a duty of secrecy (Schweigepflicht): they do not pass anything on by themselves. Limits are danger to life, danger to a child or a court order. Please do not write the names or plans of other people.
    .question = Does it stay secret if I talk about my group?
    .label = Does it stay secret?
    .step-1 = Ask at the start: what stays between us?
    .step-2 = Talk about yourself, not about others.
    .step-3 = Delete this chat if someone else sees your phone.
    .whom = An independent advice centre. Some services belong to a public office: ask about this.
    .variants = will the group find out | do you tell police if i leave the group | anonymous exit advice | is exit counselling confidential | intelligence service know about it | will i be betrayed if i talk | can i speak secretly about those people | afraid the others notice | is my name reported when i quit | schweigepflicht exit | keep my leaving secret

faq-exiti-angehoerige = It is good that you care. There is advice for parents, brothers, sisters and friends too. Please do not write the names or plans of other people.
    .question = I worry about my son and his new group. What helps?
    .label = Worry about a relative
    .step-1 = Say that you are there. Avoid quarrels about opinions.
    .step-2 = Get advice for yourself, also without your son.
    .step-3 = Is someone in danger? Press “Help now”.
    .bring = Nothing. You do not need to give a name.
    .whom = Independent advice for families, family counselling. For young people: youth migration service (JMD).
    .variants = son wrong friends | my son changed a lot | daughter suddenly wears all black and does not talk | brother in strange group | my child with salafists | my boy is with nazis now | son watches preacher videos all day | friend drifting away | advice for parents about group | worried about my sun | kid hates everybody now | my cousin joined bad people

faq-exiti-reden = Yes, you can talk without deciding anything. Being unsure is fine, and you can come back later. Please do not write the names or plans of other people.
    .question = Can I just talk without deciding?
    .label = Just talk first
    .step-1 = Press “Person” to see how to reach people.
    .step-2 = Say there: for now I just want to talk.
    .bring = Nothing. You do not need to give your name either.
    .whom = An independent advice centre, in Schleswig-Holstein also KAST. Online: mbeon, for ages 12 to 26 jmd4you.
    .variants = not sure if i should leave them | doubts about my group | unsure about exit | just talk about my scene | afraid to decide about leaving | maybe i want out | who to talk to when all friends are in it | half in half out | listen only no obligation leaving | stay in group or go | having second thoughts about the boys

faq-exitr-ausstieg = In all of Schleswig-Holstein, KAST helps, free and discreet, with no questions about the scene. Please do not write the names or plans of other people. If someone threatens you, press “Help now”.
    .question = I want to get away from a far-right scene. Who supports me?
    .label = Away from the scene
    .step-1 = Choose advice under “New start and people”.
    .step-2 = Talk there about work, a home, contacts or fear.
    .bring = Nothing. You do not need to give your name either.
    .whom = KAST in Schleswig-Holstein, no time limit. Elsewhere: independent exit advice (Ausstiegsberatung) in your state.
    .variants = leave nazi scene | get out of far right | quit skinheads | neonazi exit help | kast schleswig holstein | kast exit advice | done with right wing friends | leaving kameradschaft | exit programme right wing | kick off prison sh | distance from nazi friends | rechte szene leave

faq-exitr-tattoos = Some tattoos can be covered, changed or removed. At KAST in Schleswig-Holstein you can talk about it openly. Please do not write the names or plans of others.
    .question = What can I do about old tattoos?
    .label = Old tattoos
    .step-1 = Ask the advisers about ways and costs.
    .step-2 = Before removing one, ask a skin doctor.
    .step-3 = Until then, cover with clothes what bothers you.
    .bring = Nothing. Please do not send a photo.
    .whom = KAST in Schleswig-Holstein. Elsewhere: independent exit advice (Ausstiegsberatung) in your federal state.
    .variants = remove tattoo | tattoo removal who pays | tatoo cover up | nazi tattoo no job | symbols on my skin | forbidden sign tattoo | laser tattoo germany | neck tattoo job interview | tattoos from the old scene | prison tattoo get rid of | swastika ink remove | kast tattoos

faq-return-beratung = Return advice (Rückkehrberatung) tells you what is possible if you go back freely. You decide without pressure, also to stay. Some services belong to a public office, so ask an independent one first.
    .question = I think about going back. Who advises me without pressure?
    .label = Return: advice
    .step-1 = Write down your questions and your doubts.
    .step-2 = Talk about all the ways, also about staying.
    .step-3 = Do not sign anything before you understand everything.
    .bring = Passport and residence paper, if you have them.
    .whom = Independent return advice, Flüchtlingsberatung (refugee advice) or migration advice (MBE).
    .variants = voluntary return | i want to go home to my country | go back homesick | return help ticket | money for going home | office says leave voluntarily | sign voluntary departure paper | rückkehrberatung english | iom return programme | reag garp | back to my family in homeland | retrun advice

faq-return-weiter = With a paper from Germany, you often may not work elsewhere. With asylum, moving on can have consequences. Get advice before you travel.
    .question = Can I move on to another country?
    .label = To another country
    .step-1 = Ask what happens to your paper in Germany.
    .step-2 = Ask the other country’s embassy about its rules.
    .step-3 = End your flat or job only when everything is clear.
    .bring = Passport, residence paper, latest letters from offices.
    .whom = Migration advice (MBE), for young people JMD. In an asylum procedure: Flüchtlingsberatung (refugee advice).
    .variants = move to france with german permit | onward migration | emigrate to canada from germany | work in another eu country | live with brother in sweden | dublin go to other country | aufenthaltserlaubnis live in austria | leave germany for england | asylum again in other country | travel on and stay there | relocate to netherlands | rather switzerland

faq-return-wieder = It depends on your paper and your situation. Some papers end when you leave or stay away long. With protection, a trip to your home country can have consequences.
    .question = Can I come back to Germany later?
    .label = Coming back later
    .step-1 = Check which paper you have and how long it is valid.
    .step-2 = Talk about coming back with an advice centre before you leave.
    .step-3 = Ask the office for promises in writing.
    .bring = Passport, residence paper, letters from offices.
    .whom = Migration advice (MBE), Flüchtlingsberatung (refugee advice). Then: Ausländerbehörde (office for residence papers).
    .variants = can i come back after leaving | re-entry ban | enter germany again | return after voluntary departure possible | if i go can i return to germany | residence permit lapses abroad | long time abroad card invalid | visit home country with refugee passport and return | how long may i stay outside germany | new visa after leaving | einreisesperre what | reenter germny

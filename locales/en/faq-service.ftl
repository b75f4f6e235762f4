# Frequent questions: Lotse itself (m-start, m-lang, m-human, m-appt, m-rem, m-priv, m-compl, m-pro, m-volorg, m-close, m-other).
# All of it is true in both modes: information only, or with advice in the chat.

faq-m-start-wer = I am Lotse, a computer program and not a human. I explain many things in simple words and look for advice for you. I never decide about your case.
    .question = Who are you? Are you a human?
    .label = Who is Lotse?
    .step-1 = Choose a button, or write a short question.
    .step-2 = Would you like a human? Press “Person”.
    .whom = You reach people at migration advice (MBE), online at mbeon or jmd4you.
    .variants = are you a human | are you a bot | who are you | is this ai | am i talking to a machine | what is lotse | who is writing here | are you chatgpt | real person or robot | is this a government office | whats your name | r u real

faq-m-start-kann = I know topics such as papers, German, work, money, housing, health and family. I explain words and look for an advice centre with you. I do not give legal advice.
    .question = What can Lotse do for me?
    .label = What can Lotse do?
    .step-1 = Press a topic in the main menu.
    .step-2 = You do not know the topic? Write a short question.
    .whom = For your case: migration advice (MBE), youth migration service (JMD, 12 to 26) or Flüchtlingsberatung (refugee advice).
    .variants = what can you do | how does this work | what do you help with | which topics are here | what can i ask | how to use this bot | features | instructions please | can you fill in forms for me | can you call the office for me | what is this bot good for | wat can u do

faq-m-start-kosten = Yes, Lotse is free. The advice that Lotse looks for usually costs nothing too. Each card shows what is known about cost.
    .question = Is Lotse free?
    .label = Cost of Lotse
    .step-1 = Ask a service first if no cost is given.
    .step-2 = Never give bank details here. Lotse does not ask for them.
    .whom = Migration advice (MBE) and the youth migration service (JMD) are free.
    .variants = is it free | how much does this cost | do i have to pay here | lotse price | is this a subscription | will you charge me | free of charge or not | does the bot cost money | i have no money can i still write | costs of this chat | is it freee

faq-m-start-orte = Lotse helps in all of Germany, but does not know an office for every place. Then Lotse shows advice that works online. The town or the postcode is enough.
    .question = In which cities does Lotse help?
    .label = Where does Lotse help?
    .step-1 = Choose “Find an advice centre” and give your town.
    .step-2 = Nothing found? Try a larger town nearby.
    .whom = Online in all of Germany: mbeon for adults, jmd4you for ages 12 to 26.
    .variants = do you work in berlin | is lotse in my city | which towns do you cover | only hesse or everywhere | my village is not listed | bot does not know my town | does it work in bavaria | which places | postcode not found | i am still abroad can i use lotse | where is your office located

faq-m-start-lesen = Many people feel like this. With Lotse you can choose almost everything with buttons. You can also talk to a person, by phone or in an office.
    .question = I cannot read or write well. What helps?
    .label = Reading is hard for me
    .step-1 = Switch on reading aloud in your phone.
    .step-2 = Press “Person” to see how to reach people.
    .step-3 = Ask an adult you trust to read to you.
    .whom = Migration advice (MBE), youth migration service (JMD). To learn: Volkshochschule (adult education centre).
    .variants = i cannot read | cant write | too much text for me | read it to me please | no school as a child cannot read | dyslexia | illiterate help | letters are hard for me | bot should speak not text | bad eyes cannot read phone | reading slow and no understand | i not read good

faq-m-lang-wechseln = Lotse speaks 8 languages, and you can switch at any time. Your place in the talk is kept. For other languages, an advice centre can look for an interpreter.
    .question = How do I change the language?
    .label = Change language
    .step-1 = Press “Language”, or write: /language
    .step-2 = Choose your language.
    .step-3 = Ask the advice centre for an interpreter if you like.
    .whom = Migration advice (MBE). You can ask for your language there too.
    .variants = change language | other language please | can you speak arabic | switch to turkish | which languages do you have | i do not understand english bot | bot in russian | language setting | is there somali | lang change | sprache wechseln english | interpreter in dari or tigrinya chat

faq-m-human-person = Yes, the button “Person” is on every page. Sometimes you can send a request there, otherwise Lotse shows you advice centres. Nothing is sent without your consent.
    .question = Can I talk to a person?
    .label = Talk to a person
    .step-1 = Press “Person”. The button is on every page.
    .step-2 = If there is danger, press “Help now”.
    .bring = Nothing.
    .whom = Migration advice (MBE). Online: mbeon for adults, jmd4you for ages 12 to 26.
    .variants = talk to a human | real person please | speak to an adviser | can somebody call me | phone number of counsellor | the bot does not get me want a person | live chat with someone | connect me to advice | social worker please | are there real people here | agent | talk to humen

faq-m-human-wann = It depends on the hours of the advice centre. After sending, Lotse shows who answers and roughly when. If sending is not possible here, ask the centre directly.
    .question = When does a person answer me?
    .label = When is the answer?
    .step-1 = Check if it says here: your request has been sent.
    .step-2 = Call the centre if it is urgent.
    .step-3 = Do not wait if there is danger. Press “Help now”.
    .whom = The advice centre on your card. Online: mbeon or jmd4you.
    .variants = when will you reply | no answer yet | how long does reply take | waiting for the counsellor | did anyone read my message | nobody writes back | are you open at weekend | is someone there at night | when is staff online | request sent now what | opening hours lotse | why no respons

faq-m-appt-machen = An appointment is a talk with a person from the advice centre. Whether you can book it here depends on the centre. If not, call or write to it.
    .question = How do I get an appointment for advice?
    .label = Make an appointment
    .step-1 = In the main menu, choose “More” and then “Appointments”.
    .step-2 = See if times are shown. If not, call the centre.
    .bring = Letter and envelope, ID, latest Bescheid (letter with an office’s decision).
    .whom = The advice centre that fits you, for example migration advice (MBE).
    .variants = make appointment | i need termin for advice | book a counselling slot | appointment at mbe | when do you have time for me | free times advice centre | come to your office when | schedule a meeting with adviser | interpreter for my appointment | apointment booking | where are appointments in the bot | termin how

faq-m-appt-aendern = Tell the advice centre early; no reason is needed. You can cancel appointments made here right here. Cancel all others where you made them.
    .question = How do I move or cancel an appointment for advice?
    .label = Change or cancel it
    .step-1 = Was it made here? Choose “More”, then “Appointments”.
    .step-2 = If not, call the place where the appointment is.
    .step-3 = For an appointment at a public office, call there early and keep proof.
    .whom = The advice centre. For appointments at public offices, migration advice (MBE) helps.
    .variants = cancel appointment | move my appointment | cannot come tomorrow | reschedule counselling | sick on appointment day | other day please | missed my appointment with adviser | late for my talk | change time of meeting | cancle termin | new time for termin lotse | not coming to the advice talk

faq-m-rem-stoppen = There are reminders only if you wish, and not every centre offers them. They name no topic. You can turn them off at any time.
    .question = How do I stop reminders?
    .label = No reminders
    .step-1 = Choose “More”, “Appointments” and then “Reminders”.
    .step-2 = No such button? Then Lotse does not remind you here.
    .step-3 = Write important days into your phone.
    .whom = For messages from others: the service that sends them. Help: migration advice (MBE).
    .variants = stop reminders | no more reminders | turn off notifications | stop reminding me | do not message me before appointment | can you remind me of my appointment | reminder on | switch reminder off | remindar stop | annoying reminder messages | unsubscribe reminders

faq-m-priv-gespeichert = Lotse stores your choices and, after a request, what you write to the advice centre. It does not store your Telegram name or phone number. A quiet talk without a request is deleted by itself. With advice by chat, short messages lie here encrypted for about 4 seconds. So several become one question.
    .question = What is stored about me?
    .label = What is stored?
    .step-1 = Choose “More” and then “Data protection”.
    .step-2 = Press “See my data” there.
    .step-3 = Please write no names and no numbers.
    .whom = The data protection officer and authority are named under “Data protection”. Also: the advice centre.
    .variants = what do you save | which data do you have on me | see my data | gdpr request | privacy lotse | can you see my phone number | do you know my name | how long do you keep it | is my data used for ai | am i registered here | data protecton | mydata

faq-m-priv-wer = Without a request no human reads your text; after one, the advice centre does. In danger it may see that someone needs help. Telegram carries the chat, and it is not end-to-end encrypted.
    .question = Is it secret? Who reads this?
    .label = Who reads this?
    .step-1 = Write no names, no numbers, nothing about others.
    .step-2 = Very personal things are better said in an office or by phone.
    .step-3 = Read more under “More” and “Data protection”.
    .whom = Advice centre: advisers have a duty of secrecy, they pass nothing on by themselves.
    .variants = who reads this | is it confidential | is this anonymous | can my husband read it | do advisers read what i type | is telegram safe | encrypted chat | does somebody spy on me here | stays between us | can anybody see my questions | confidental | is this chat monitored

faq-m-priv-loeschen = Yes, Lotse deletes your choices, requests, appointments and reminders at any time. You cannot get them back. Older messages stay at Telegram, so please delete those yourself.
    .question = How do I delete my data?
    .label = Delete everything
    .step-1 = Write: /delete
    .step-2 = Confirm with “Yes, delete everything”.
    .step-3 = Then delete the chat in Telegram.
    .whom = The advice centre, and for questions also the authority named under “Data protection”.
    .variants = delete my data | erase everything | forget me | delete chat | remove history | clear the chat so nobody sees | i want my details gone | delete account | right to be forgotten | dellete | take back consent | wipe all

faq-m-priv-behoerde = On its own, Lotse gives nothing to the police or the Ausländerbehörde (office for residence papers). There can be exceptions: danger to life, a child at risk or a court order. On a valid order, Telegram can give IP address and phone number to authorities.
    .question = Does the Ausländerbehörde see what I write here?
    .label = Does an office read it?
    .step-1 = Write no names and no file numbers here.
    .step-2 = Ask the advice centre who runs it and what it passes on.
    .whom = Without papers, first: an independent advice centre, before any public office.
    .variants = does ausländerbehörde see this | do you tell police | do you report me to the office | bamf read my messages | jobcenter see my chat | no papers is it safe here | immigration office reads along | afraid of being deported if i write | do you work with the state | goes into my file | auslanderbehorde see

faq-m-compl-beschwerde = We are sorry if something was not good. At some offices you send the complaint here, also without a name. If not, speak to the manager there directly.
    .question = How can I complain?
    .label = Complaint
    .step-1 = Choose “More” and then “Complaint”.
    .step-2 = Write down what happened and when.
    .step-3 = Ask an advice centre to help you write.
    .bring = Your notes, letters and e-mails about it.
    .whom = The manager there. For unfair treatment: anti-discrimination advice. Also: migration advice (MBE).
    .variants = complaint | unhappy with the advice | counsellor was rude | wrong information from lotse | speak to the boss | give feedback | where can i complain | the bot is bad | make complaint anonymous | nobody helped me want to complain | criticise advice centre | complant office

faq-m-pro-fachkraft = There is an area for professionals: coaching for teams, prison and probation, knowledge on migration. Please give no names and no cases of clients there.
    .question = I am a professional. Where do I ask a question?
    .label = For professionals
    .step-1 = Choose “More” and then “Professionals, helpers”.
    .step-2 = Describe your question in general terms.
    .whom = Local migration advice (MBE). In Hesse: A³ Alles auf Anfang. In Schleswig-Holstein: Kick-Off.
    .variants = i am a social worker | professional question | i work at jobcenter and advise refugees | teacher asking about pupil | team coaching | training on migration for staff | my client needs help | probation officer looking for training | employer with refugee apprentice | consultation for colleagues | referral for my client | proffessional

faq-m-volorg-helfen = It is good that you want to help, as a person, club or organisation. An Ehrenamtsagentur (volunteer agency) arranges voluntary work. Many places offer training too.
    .question = How can I or our organisation help newcomers?
    .label = I would like to help
    .step-1 = Think about what you want to offer and when.
    .step-2 = Choose “More”, “Professionals, helpers”, “I would like to help”.
    .step-3 = Ask your local council what is needed right now.
    .whom = Volunteer agency (Ehrenamtsagentur), volunteer centre or your local council.
    .variants = want to help refugees | give german lessons to newcomers | our club wants to join in | become a mentor | donate clothes where | we are a company and want to support | church group helps | host ukrainians room | we want to use lotse ourselves | add our organisation to lotse | be a mentor for a family | help refugies

faq-m-close-ende = You can stop at any time, and Lotse asks you nothing afterwards. If you would like to go on later, just write again. All the best to you.
    .question = How do I end the talk?
    .label = End the talk
    .step-1 = Write “stop”.
    .step-2 = Delete your data too? Write: /delete
    .whom = If something else comes up, ask here again or at migration advice (MBE).
    .variants = bye | goodbye | thanks that is all | i am done | end chat | i want to stop | enough for today | see you | thank you all clear | end conversation | good by lotse | close talk

faq-m-other-foto = Please do not send photos, because papers show names and numbers. The chat runs over Telegram, a company outside the EU. Lotse cannot read photos and does not store them.
    .question = Can I send a photo of my letter?
    .label = Photo of a letter
    .step-1 = Take the letter and envelope to the advice centre.
    .step-2 = Does the letter have a date? Show it today.
    .step-3 = Write here which office the letter is from.
    .bring = The letter, the envelope, your ID.
    .whom = Migration advice (MBE), Flüchtlingsberatung (refugee advice) or youth migration service (JMD).
    .variants = send photo | can i send a picture of letter | upload document | take pic of letter | pdf send | screenshot of bescheid | look at my letter | translate my letter from picture | photo of my passport send | attach file | sent a photo no answer | foto of form

faq-m-other-sprachnachricht = Lotse cannot hear voice messages and does not store them. Please choose buttons or write a short text. Many phones write down what you say.
    .question = Can I send a voice message?
    .label = Voice message
    .step-1 = Press the microphone on the keyboard, not the one of Telegram.
    .step-2 = Speak briefly, then send the text.
    .step-3 = Rather talk? Press “Person” to see how to reach people.
    .whom = To talk: migration advice (MBE), by phone or in an office.
    .variants = voice message | send audio | voice note not working | can you hear me | rather talk than type | press microphone | voice memo | video message send | dictate instead of typing | do you listen to audio | voise note | i speak you listen

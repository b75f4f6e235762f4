### Help now. Phone numbers are added by the program and never stand in these texts.

crisis-menu =
    Is someone’s life in danger? Then please call right away.

    What is happening now?
    .med = Medical emergency
    .vio = Violence
    .sui = Don’t want to live
    .home = No bed tonight
    .others = Something else

crisis-others =
    There is help for this too. What fits best?
    .child = A child in danger
    .expl = Force or exploitation
    .threat = Threat or attack
    .deport = Deportation or detention

crisis-med =
    It is good that you are getting help. Please call right away.

    In an emergency, get help even if you have no papers.
    .poison = Poisoning
    .person = A person, please
    .cannot-call = I cannot call
    .back = Back to where I was

crisis-poison =
    It is good that you are acting so quickly.

    If the person does not wake up or does not breathe, please call the ambulance first.

    Otherwise a doctor can help. The number is below. Do you see “Help with poisoning” there too? Then it is best to call that number.
    .person = A person, please
    .cannot-call = I cannot call
    .back = Back to where I was

crisis-sui =
    Thank you for telling me. You are not alone with this.

    Please talk to a person now. You do not need to give your name. TelefonSeelsorge is a telephone line where people listen. It is often busy. If it is, please try again.
    .person = A person, please
    .cannot-call = I cannot call
    .back = Back to where I was

crisis-vio =
    It is good that you are writing. It is not your fault.

    If you are in danger, please call the police right away. You can get advice by phone without giving your name.

    Could someone else be reading your phone? Then please delete this chat after reading.
    .person = A person, please
    .cannot-call = I cannot call
    .clear = Delete the chat: how?
    .back = Back to where I was

crisis-child =
    It is good that you are looking out for this child. If there is danger, please call right away.

    Children and young people can get advice on their own, even without their parents. The Jugendamt is the office that protects children and helps families. If the family has no papers, please ask an independent advice centre first. The youth migration service (Jugendmigrationsdienst, JMD) advises young people from the age of 12.

    Are you the child yourself? Then these numbers are for you too.
    .person = A person, please
    .cannot-call = I cannot call
    .back = Back to where I was

crisis-expl =
    It is brave of you to write. It is not your fault.

    Please do not put yourself in danger. You do not need to argue with anyone. If there is danger, please call the police.

    Is it about work or pay? Faire Integration (fair integration) advises people from countries outside the EU. Faire Mobilität (fair mobility) advises people from the EU.
    .person = A person, please
    .cannot-call = I cannot call
    .back = Back to where I was

crisis-threat =
    This is frightening, and it is good that you are looking for help.

    Please go to a safe place, if you can. If there is danger, please call right away. Keep messages and other proof.

    Please do not write any names or any place here.
    .person = A person, please
    .cannot-call = I cannot call
    .back = Back to where I was

crisis-home =
    Having no place for the night is very hard.

    Do you have no papers? Then please ask an independent advice centre first. Most public offices report people without papers.

    Do you have papers? Please ask the town or local council today for a place to sleep.

    If there is danger, please call right away.
    .person = A person, please
    .cannot-call = I cannot call
    .back = Back to where I was

crisis-deport =
    This is a hard moment. Please look for help today.

    Show the letter to an advice centre or a lawyer today. This goes for a letter with an official decision (Bescheid), for a yellow envelope and for a court date. Please bring the envelope too.

    Is someone already in detention? Then please ask today as well.
    .person = A person, please
    .cannot-call = I cannot call
    .back = Back to where I was

crisis-cannot-call =
    You can also write.

    Violence against women: hilfetelefon.de has chat and e-mail, in many languages.

    Emergency call without speaking: the app nora works with symbols and chat, also silently. It is in German and English. It works only if you have registered before.

    Worries and dark thoughts: TelefonSeelsorge, a service where people listen, also has chat and e-mail, in German.

    If you cannot use any of these, ask a person near you to call for you.
    .person = A person, please
    .back = Back to where I was

crisis-clear =
    This is how you delete this chat:

    In Telegram, open the list of your chats. Press this chat and hold your finger on it. Then choose “Delete”.

    The program cannot delete old messages itself. Please delete the whole chat.
    .person = A person, please
    .cannot-call = I cannot call
    .back = Back to where I was

crisis-gentle =
    That sounds like a hard time. How are you right now?
    .danger = I am in danger
    .talk = I would like to talk
    .other = Something else

crisis-talk =
    It is good that you would like to talk. You do not need to carry this alone.

    Here a person listens to you. You do not need to give your name. If the line is busy, please try again.
    .person = A person, please
    .cannot-call = I cannot call
    .back = Back to where I was

crisis-help =
    Of course. What help do you need?
    .danger = I am in danger
    .find = Find help
    .person = A person, please

crisis-closed =
    Nobody reads this now. Please use these numbers.

    Under “All numbers” you will find more.
    .numbers = All numbers
    .offices = Find an advice centre
    .back = Back to where I was

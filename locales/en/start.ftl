### First contact and main menu.

# The labels are each language's own name; the text is the same in every locale.
choose-language =
    Guten Tag
    Hello
    مرحبًا
    Merhaba
    Bonjour
    Вітаю
    Здравствуйте
    سلام

    Andere Sprache: Fragen Sie in der Beratung nach Dolmetschenden.
    Other language: ask the counselling office for an interpreter.
    .de = Deutsch
    .en = English
    .ar = العربية
    .tr = Türkçe
    .fr = Français
    .uk = Українська
    .ru = Русский
    .fa = فارسی
    .name = Language

# First screen: stays under 350 characters (U10).
welcome =
    Hello. I am Lotse, a computer program.

    I help you to find advice. It is free.

    You can stop at any time. You can ask for a person at any time.

# First notice (P2): stands above the main menu the first time, and before anything else that a link opens.
notice =
    Good to know: a computer program answers here.

    Telegram is a company outside the EU. The chat is not end-to-end encrypted. If there is a valid legal order, Telegram can give your IP address and your phone number to authorities.

    Please do not write names or numbers here. Please do not write anything about other people. Please do not send photos of papers.

    You can also get advice by phone or in an office.

main-menu =
    What is it about?
    .papers = Papers and staying
    .school-work = German, school, work
    .money-home = Money, home, letters
    .health-family = Health and family
    .new-start = New start and people

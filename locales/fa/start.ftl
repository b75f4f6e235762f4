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
    .name = زبان

# First screen: stays under 350 characters (U10).
welcome =
    سلام. من Lotse هستم، یک برنامهٔ کامپیوتری.

    به شما کمک می‌کنم مشاوره پیدا کنید. این رایگان است.

    هر وقت بخواهید می‌توانید تمام کنید. هر وقت بخواهید می‌توانید گفتگو با یک نفر را بخواهید.

# First notice (P2): stands above the main menu the first time, and before anything else that a link opens.
notice =
    خوب است بدانید: این‌جا یک برنامهٔ کامپیوتری جواب می‌دهد.

    تلگرام شرکتی بیرون از اتحادیهٔ اروپا است. این چت رمزگذاری سرتاسری ندارد. اگر دستور قانونی معتبری باشد، تلگرام می‌تواند آدرس IP و شمارهٔ تلفن شما را به مقام‌های دولتی بدهد.

    لطفاً این‌جا نام و شماره ننویسید. لطفاً چیزی دربارهٔ دیگران ننویسید. لطفاً عکس مدارک نفرستید.

    مشاوره با تلفن یا در دفتر هم هست.

main-menu =
    موضوع چیست؟
    .papers = مدارک و ماندن
    .school-work = آلمانی، مدرسه، کار
    .money-home = پول، خانه، نامه‌ها
    .health-family = سلامت و خانواده
    .new-start = شروع تازه و آدم‌ها

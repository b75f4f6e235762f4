### First contact and main menu. Draft.
### الصيغة: الجمع المهذّب «أنتم» في كل النصوص، بلا أوامر قاسية. علامات الاقتباس: « ».
### كل سطر يبدأ بكلمة عربية، كي يظهر النص من اليمين إلى اليسار.

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
    .name = اللغة

# First screen: stays under 350 characters (U10).
welcome =
    مرحبًا بكم. أنا Lotse، برنامج كمبيوتر.

    أساعدكم في العثور على استشارة. هذا مجاني.

    يمكنكم التوقف في أي وقت. ويمكنكم طلب التحدث مع شخص في أي وقت.

# First notice (P2): stands above the main menu the first time, and before anything else that a link opens.
notice =
    من المفيد أن تعرفوا: من يجيب هنا هو برنامج كمبيوتر.

    تطبيق Telegram تابع لشركة خارج الاتحاد الأوروبي. هذه المحادثة غير مشفّرة من طرف إلى طرف. إذا صدر أمر رسمي ساري المفعول، فقد تعطي هذه الشركة السلطات عنوان IP الخاص بكم ورقم هاتفكم.

    من فضلكم لا تكتبوا هنا أسماء ولا أرقامًا. ومن فضلكم لا تكتبوا شيئًا عن أشخاص آخرين. ولا ترسلوا صورًا لأوراق رسمية.

    يمكنكم أيضًا الحصول على استشارة بالهاتف أو في المكتب.

main-menu =
    ما هو موضوعكم؟
    .papers = الأوراق والبقاء
    .school-work = اللغة والمدرسة والعمل
    .money-home = المال والسكن والرسائل
    .health-family = الصحة والعائلة
    .new-start = بداية جديدة وناس جدد

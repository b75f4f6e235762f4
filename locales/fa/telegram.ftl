### What Telegram shows around the talk: profile, commands, and what is said to things that are no plain text.

# Bot API: at most 512 characters. Stands in the empty chat, before /start.
bot-description =
    سلام. Lotse یک برنامهٔ کامپیوتری است. به کسانی که تازه به آلمان آمده‌اند کمک می‌کند مشاوره پیدا کنند. به سؤال‌ها هم جواب می‌دهد. این رایگان است.

    برای حرف زدن با یک نفر، هر وقت بخواهید می‌توانید دکمهٔ «گفتگو با یک نفر» را بزنید.

    لطفاً این‌جا نام و شماره ننویسید و عکس مدارک نفرستید.

# Bot API: at most 120 characters. Stands in the profile and in shared links.
bot-short-description = به کسانی که تازه به آلمان آمده‌اند کمک می‌کند مشاوره پیدا کنند. رایگان، به هشت زبان.

# The bot's menu of commands; at most 24 characters each.
bot-commands = دستورها
    .menu = همهٔ موضوع‌ها
    .help = کمک فوری
    .person = گفتگو با یک نفر
    .language = تغییر زبان
    .back = برگشت به مرحلهٔ قبل
    .correct = عوض کردن جواب
    .privacy = حریم خصوصی
    .mydata = دیدن اطلاعات من
    .delete = پاک کردن همه چیز
    .stop = تمام کردن گفتگو

sent-edited =
    هر پیام را فقط یک بار می‌خوانم. اگر بعد آن را تغییر دهید، نمی‌بینم. لطفاً دوباره بنویسید یا یکی از دکمه‌ها را انتخاب کنید.

sent-forwarded =
    پیام‌های فورواردشده را نمی‌خوانم. در آن‌ها اغلب چیزی دربارهٔ دیگران هست. چیزی ذخیره نکردم. لطفاً با کلمه‌های خودتان بنویسید.

# Said in a group before the bot leaves it.
group-left =
    من Lotse هستم و فقط در چت خصوصی حرف می‌زنم. آن‌جا کس دیگری نمی‌خواند. برای همین از این گروه بیرون می‌روم. خوشحال می‌شوم اگر مستقیم به من بنویسید.

# Said after everything was deleted. $receipt is a short code such as K7QF-3MXT.
delete-receipt =
    رسید شما: { $receipt }

    اگر می‌خواهید، این رسید را نگه دارید. با آن مرکز مشاوره می‌تواند ثابت کند که اطلاعات شما پاک شده است. از این رسید معلوم نمی‌شود که شما چه کسی هستید.

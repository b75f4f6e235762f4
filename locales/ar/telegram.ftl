### What Telegram shows around the talk: profile, commands, and what is said to things that are no plain text. Draft.

# Bot API: at most 512 characters. Stands in the empty chat, before /start.
bot-description =
    مرحبًا بكم. هذا برنامج كمبيوتر اسمه Lotse. يساعد القادمين الجدد إلى ألمانيا في العثور على استشارة، ويجيب عن الأسئلة. هذا مجاني.

    يمكنكم طلب التحدث مع شخص في أي وقت: اضغطوا على «شخص».

    من فضلكم لا تكتبوا هنا أسماء ولا أرقامًا، ولا ترسلوا صورًا لأوراق رسمية.

# Bot API: at most 120 characters. Stands in the profile and in shared links.
bot-short-description = يساعد القادمين الجدد إلى ألمانيا في العثور على استشارة. مجاني، وبثماني لغات.

# The bot's menu of commands; at most 24 characters each.
bot-commands = الأوامر
    .menu = كل المواضيع
    .help = مساعدة الآن
    .person = التحدث مع شخص
    .language = تغيير اللغة
    .back = رجوع خطوة واحدة
    .correct = تغيير إجابة
    .privacy = حماية البيانات
    .mydata = رؤية بياناتي
    .delete = حذف كل شيء
    .stop = إنهاء المحادثة

sent-edited =
    أقرأ كل رسالة مرة واحدة فقط. إذا غيّرتموها بعد ذلك، فلا أرى التغيير. من فضلكم اكتبوها من جديد، أو اختاروا زرًا.

sent-forwarded =
    لا أقرأ الرسائل المُعاد توجيهها. كثيرًا ما يكون فيها شيء عن أشخاص آخرين. لم أحفظ شيئًا. من فضلكم اكتبوا ما تريدون بكلماتكم.

# Said in a group before the bot leaves it.
group-left =
    أنا Lotse، ولا أتحدث إلا في محادثة خاصة. هناك لا يقرأ معنا أحد آخر. لذلك أغادر هذه المجموعة. يسعدني أن تكتبوا لي مباشرة.

# Said after everything was deleted. $receipt is a short code such as K7QF-3MXT.
delete-receipt =
    إيصال الحذف: { $receipt }

    احتفظوا بالإيصال إذا أردتم. به يستطيع مركز الاستشارة أن يثبت أن بياناتكم حُذفت. والإيصال لا يكشف من أنتم.

### After a help text, and at the end of a talk. Draft.

after-help =
    ماذا تريدون أن تفعلوا الآن؟
    .offices = إيجاد مركز استشارة
    .person = أريد التحدث مع شخص
    .solved = انتهيت
    .menu = إلى القائمة الرئيسية

solved =
    هل ساعدكم ذلك؟
    .yes = نعم
    .partly = جزئيًا
    .no = لا
    .appointment = موعد
    .another = لشخص آخر

solved-thanks =
    هذا يسعدني.

    يمكنكم الكتابة من جديد في أي وقت. أتمنى لكم كل الخير.

solved-open =
    شكرًا لأنكم قلتم ذلك. نواصل البحث معكم بكل سرور.

    ماذا تريدون أن تفعلوا الآن؟
    .person = أريد التحدث مع شخص
    .offices = إيجاد مركز استشارة
    .menu = إلى القائمة الرئيسية

### جمل جاهزة للعاملين في الاستشارة. Draft.

phrase-groups = جمل جاهزة
    .greeting = التحية
    .understanding = التفاهم واللغة
    .concern = الأمر والرسالة
    .papers = الأوراق
    .next = الخطوات التالية
    .meeting = الموعد
    .calm = الطمأنينة والثقة
    .crisis = الخطر والمساعدة
    .limits = جمل صعبة
    .closing = الختام

phrase-documents = الورقة
    .letter = الرسالة
    .envelope = الظرف
    .earlier-letters = الرسائل السابقة
    .last-decision = آخر قرار مكتوب (Bescheid)
    .form = الاستمارة (Formular)
    .id-card = الهوية (Ausweis)
    .passport = جواز السفر (Pass)
    .residence-paper = ورقة الإقامة
    .asylum-paper = ورقة من إجراءات اللجوء (Asylverfahren)
    .admission = قرار الاستقبال (Aufnahmebescheid)
    .admission-slip = ورقة التسجيل (Registrierschein)
    .registration = إثبات تسجيل العنوان (Meldebescheinigung)
    .landlord-paper = ورقة المؤجّر عن دخول السكن (Wohnungsgeberbestätigung)
    .rent-contract = عقد الإيجار (Mietvertrag)
    .insurance-card = بطاقة التأمين الصحي (Gesundheitskarte)
    .treatment-voucher = ورقة العلاج (Behandlungsschein)
    .birth-certificate = شهادة الميلاد (Geburtsurkunde)
    .marriage-certificate = شهادة الزواج (Heiratsurkunde)
    .vaccination-record = دفتر التطعيم (Impfausweis)
    .school-papers = شهادات المدرسة (Schulzeugnisse)
    .certificates = الشهادات والدبلومات (Zeugnisse)
    .translations = الترجمات، إذا وُجدت
    .cv = السيرة الذاتية (Lebenslauf)
    .course-papers = أوراق دورة اللغة الألمانية
    .course-permission = إذن الدورة أو الإلزام بها (Berechtigung, Verpflichtung)
    .work-contract = عقد العمل (Arbeitsvertrag)
    .payslips = كشوف الراتب (Lohnabrechnungen)
    .termination = رسالة إنهاء العقد (Kündigung)
    .bank-statement = كشوف الحساب البنكي (Kontoauszüge)
    .bills = الفواتير ورسائل التذكير بالدفع (Rechnungen, Mahnungen)
    .loss-report = بلاغ الضياع عند الشرطة (Verlustanzeige)
    .release-paper = ورقة الإفراج (Entlassungsschein)
    .own-notes = ملاحظاتكم المكتوبة

## التحية

phrase-greeting-hello = مرحبًا. أنا إنسان ولست برنامجًا. أعمل في مركز الاستشارة.

phrase-greeting-field = أعمل في الاستشارة للقادمين الجدد إلى ألمانيا.

phrase-greeting-office = أكتب إليكم من هذه الجهة: { $place }

phrase-greeting-read = قرأت طلبكم. شكرًا لثقتكم.

phrase-greeting-no-names = لا أحتاج إلى اسمكم. وأنا أيضًا لا أذكر اسمي هنا.

phrase-greeting-takeover = أجيبكم اليوم بدلًا من شخص آخر من فريقنا. اطلعت على ما كتبتموه.

phrase-greeting-welcome-back = يسرني أنكم تكتبون من جديد.

phrase-greeting-how = كيف يمكنني أن أساعدكم؟

phrase-greeting-time-now = هل عندكم وقت للكتابة الآن؟
    .yes = نعم
    .later = لاحقًا

phrase-greeting-alone = أسأل من أجل حمايتكم. هل يمكنكم أن تكتبوا الآن دون أن يزعجكم أحد؟
    .yes = نعم
    .no = لا

## التفاهم واللغة

phrase-understanding-ready = أستخدم جملًا جاهزة بلغتكم. هكذا نتفاهم بشكل أفضل.

phrase-understanding-cannot-read = للأسف لا أستطيع قراءة لغتكم. أجيبوا من فضلكم بالأزرار عندما تظهر.

phrase-understanding-short = اكتبوا من فضلكم جملًا قصيرة. عندها أفهمكم بشكل أفضل.

phrase-understanding-one-question = من فضلكم اطرحوا سؤالًا واحدًا في كل مرة.

phrase-understanding-which-language = بأي لغة أخرى يمكنكم أن تكتبوا إليّ؟
    .german = بالألمانية
    .english = بالإنجليزية
    .other = بلغة غيرهما
    .own = بهذه اللغة فقط

phrase-understanding-dialect = بأي لغة أو لهجة تفضّلون أن تتكلموا؟

phrase-understanding-reading = هل تستطيعون قراءة رسائلي جيدًا؟
    .yes = نعم
    .partly = جزئيًا
    .no = لا

phrase-understanding-clear = هل رسالتي واضحة لكم؟
    .yes = نعم
    .partly = جزئيًا
    .no = لا

phrase-understanding-other-words = لم أفهم هذا بعد. من فضلكم اكتبوه بكلمات أخرى.

phrase-understanding-right = هل فهمتكم فهمًا صحيحًا؟
    .yes = نعم
    .partly = جزئيًا
    .no = لا

phrase-understanding-interpreter = يمكن أن يحضر الحديث مترجم أو مترجمة. هل ترغبون في ذلك؟
    .woman = نعم، امرأة
    .man = نعم، رجل
    .any = نعم، امرأة أو رجل
    .no = لا

phrase-understanding-stranger = هل تريدون أن يترجم شخص لا يعرفكم ولا يعرف معارفكم؟
    .yes = نعم
    .any = لا فرق عندي

phrase-understanding-adults = عندنا يترجم أشخاص بالغون ملزمون بكتمان السر. لا حاجة إلى أن يترجم الأطفال.

phrase-understanding-text-only = الصور والرسائل الصوتية لا تصل إليّ. من فضلكم اكتبوا نصًا قصيرًا.

## الأمر والرسالة

phrase-concern-about = ما الموضوع؟ من فضلكم اكتبوه باختصار وبدون أسماء.

phrase-concern-most = ما أكثر شيء يساعدكم الآن؟
    .letter = فهم رسالة
    .form = تعبئة استمارة
    .appointment = موعد
    .listen = أن يستمع إليّ أحد
    .other = شيء آخر

phrase-concern-urgency = ما مدى استعجال الأمر؟
    .today = اليوم
    .week = هذا الأسبوع
    .later = الأمر غير مستعجل

phrase-concern-whom = من الشخص المعني؟ من فضلكم لا تذكروا اسمًا.
    .self = أنا
    .family = عائلتي
    .other = أشخاص آخرون

phrase-concern-letter = هل وصلتكم رسالة عن هذا الأمر؟
    .yes = نعم
    .no = لا

phrase-concern-letter-office = من أي دائرة هذه الرسالة؟ يكون الاسم عادة في أعلى الصفحة.

phrase-concern-letter-word = ما الكلمة الألمانية المكتوبة بخط كبير فوق النص؟ من فضلكم اكتبوا هذه الكلمة فقط.

phrase-concern-letter-deadline = المهلة (Frist) هي تاريخ يُطلب منكم أن تفعلوا شيئًا قبل انتهائه. هل يوجد تاريخ كهذا في الرسالة؟
    .yes = نعم
    .no = لا
    .unknown = لا أعرف

phrase-concern-letter-date = حتى أي تاريخ يُطلب منكم أن تفعلوا شيئًا؟ من فضلكم اكتبوا اليوم والشهر والسنة فقط.

phrase-concern-yellow = هل وصلت الرسالة في ظرف أصفر؟
    .yes = نعم
    .no = لا
    .unknown = لا أعرف

phrase-concern-decision = في القرار المكتوب (Bescheid) تقول الدائرة ماذا قررت. هل كلمة Bescheid موجودة في الرسالة؟
    .yes = نعم
    .no = لا
    .unknown = لا أعرف

phrase-concern-office-contact = هل تحدثتم عن هذا مع دائرة رسمية من قبل؟
    .yes = نعم
    .no = لا

phrase-concern-other-help = هل يساعدكم في هذا مركز استشارة آخر؟
    .yes = نعم
    .no = لا

phrase-concern-more = يمكنكم أن تكتبوا أكثر قليلًا. أنتم تقررون ما الذي أعرفه.

## الأوراق

phrase-papers-bring =
    من فضلكم أحضروا معكم:
    { $document }

phrase-papers-without = تعالوا أيضًا بدون أوراق. نبدأ بما هو موجود.

phrase-papers-no-photos = من فضلكم لا ترسلوا هنا صورًا للأوراق. اعرضوا الورقة في مركز الاستشارة.

phrase-papers-have =
    هل هذه الورقة عندكم؟
    { $document }
    .yes = نعم
    .no = لا
    .lost = ضاعت
    .unknown = لا أعرف

phrase-papers-which = لكل نوع من الأوراق استشارة مختلفة. أي ورقة عندكم؟
    .asylum = لجوء أو Duldung
    .permit = إقامة
    .eu = هوية الاتحاد الأوروبي
    .spaet = Spätaussiedler
    .other = غير ذلك أو لا شيء

phrase-papers-asylum = ما الكلمة الألمانية المكتوبة على ورقتكم من إجراءات اللجوء؟
    .arrival = Ankunftsnachweis
    .gestattung = Aufenthaltsgestattung
    .duldung = Duldung
    .other = غير ذلك أو لا شيء

phrase-papers-permit = ما الكلمة الألمانية المكتوبة على بطاقتكم أو ورقتكم؟
    .erlaubnis = Aufenthaltserlaubnis
    .fiktion = Fiktionsbescheinigung
    .niederlassung = Niederlassungserlaubnis
    .other = غير ذلك أو لا شيء

phrase-papers-valid = مكتوب على الورقة إلى متى تسري. هل ما زالت سارية اليوم؟
    .yes = نعم
    .no = لا
    .unknown = لا أعرف

phrase-papers-keep = من فضلكم احتفظوا بالرسالة والظرف معًا. قد يكون الظرف مهمًا.

phrase-papers-copy = الأفضل أن تعطوا الدائرة نسخة. والأصل يبقى عندكم.

phrase-papers-sign = من فضلكم لا توقّعوا على شيء الآن. ننظر في الورقة معًا أولًا.

phrase-papers-page = انظروا من فضلكم إلى هذه الصفحة: { $number }

phrase-papers-today = هذا مستعجل. من فضلكم اعرضوا الرسالة اليوم على مركز استشارة أو على محامٍ أو محامية.

phrase-papers-safer-first = هل أنتم بدون ورقة إقامة؟ من فضلكم اسألوا أولًا مركز استشارة مستقلًا، وبعد ذلك فقط دائرة رسمية.

## الخطوات التالية

phrase-next-ask = سأسأل عن ذلك ثم أكتب إليكم من جديد.

phrase-next-today = سأكتب إليكم اليوم مرة أخرى.

phrase-next-workday = سأكتب إليكم من جديد في يوم العمل التالي.

phrase-next-wait = انتظروا قليلًا من فضلكم. أنا أقرأ الآن.

phrase-next-not-reached = لم يردّ عليّ أحد هناك بعد. سأواصل المحاولة.

phrase-next-office-closes = مركز الاستشارة يغلق الآن. نتابع الكتابة هنا في يوم العمل التالي.

phrase-next-late-sorry = جوابي متأخر، وأعتذر عن ذلك. شكرًا لأنكم انتظرتم.

phrase-next-date-passed = هل مرّ التاريخ؟ من فضلكم اتصلوا بالدائرة اليوم. سأساعدكم في ذلك.

phrase-next-german-text = سأكتب لكم نصًا قصيرًا بالألمانية. يمكنكم أن تُظهروه في الدائرة.

phrase-next-other-office = توجد لهذا السؤال جهة أخرى. اسمها: { $place }

phrase-next-share-office =
    هل تسمحون بأن أنقل طلبكم؟ يُقرأ هناك من أجل مساعدتكم.
    الجهة: { $place }
    .yes = نعم
    .no = لا
    .ask = عندي سؤال أولًا

phrase-next-share-colleague = هل تسمحون بأن يقرأ طلبكم شخص آخر من فريقنا؟ هكذا أستطيع أن أجيبكم بشكل أفضل.
    .yes = نعم
    .no = لا
    .ask = عندي سؤال أولًا

phrase-next-shared =
    طلبكم الآن هناك، كما سمحتم.
    الجهة: { $place }

phrase-next-not-shared = حسنًا، لن أنقل شيئًا. نتابع هنا معًا.

phrase-next-withdraw = يمكنكم سحب موافقتكم في أي وقت. يكفي أن تكتبوا لي ذلك.

## الموعد

phrase-meeting-offer =
    يمكنني أن أعرض عليكم موعدًا.
    اليوم: { $date }
    الساعة: { $time }
    المكان: { $place }
    هل يناسبكم ذلك؟
    .yes = نعم
    .no = لا
    .other = موعد آخر

phrase-meeting-open-hour =
    يمكنكم المجيء إلى ساعة الاستشارة المفتوحة بدون موعد.
    اليوم: { $date }
    البداية: { $time }
    المكان: { $place }

phrase-meeting-phone =
    أنتم تتصلون بي. لا أحتاج إلى رقمكم.
    اليوم: { $date }
    الساعة: { $time }
    هل يناسبكم ذلك؟
    .yes = نعم
    .no = لا
    .other = موعد آخر

phrase-meeting-way = كيف تريدون أن نتابع الحديث؟
    .chat = هنا في المحادثة
    .phone = أتصل أنا بنفسي
    .office = في المكتب

phrase-meeting-day-time = متى يناسبكم الموعد أكثر؟
    .morning = قبل الظهر
    .afternoon = بعد الظهر
    .any = كلاهما مناسب

phrase-meeting-confirmed =
    الموعد مؤكد.
    اليوم: { $date }
    الساعة: { $time }
    المكان: { $place }

phrase-meeting-moved =
    للأسف تغيّر موعدنا.
    اليوم الجديد: { $date }
    الساعة: { $time }
    هل يناسبكم ذلك؟
    .yes = نعم
    .no = لا
    .other = موعد آخر

phrase-meeting-cancel =
    للأسف أُلغي هذا الموعد. أعتذر منكم. سنجد موعدًا جديدًا.
    اليوم: { $date }

phrase-meeting-cannot-come = ألا تستطيعون المجيء؟ اكتبوا لي ذلك. لا أحتاج إلى معرفة السبب.

phrase-meeting-missed = لم نلتقِ اليوم. لا بأس بذلك. هل تريدون موعدًا جديدًا؟
    .yes = نعم
    .later = لاحقًا
    .no = لا

phrase-meeting-place =
    تجدوننا هنا:
    { $place }

phrase-meeting-room = تعالوا من فضلكم إلى هذه الغرفة: { $number }

phrase-meeting-companion = يمكنكم أن تأتوا مع شخص تثقون به.

phrase-meeting-children = هل سيأتي أطفال معكم؟ سنراعي ذلك.
    .yes = نعم
    .no = لا
    .unknown = لا أعرف

phrase-meeting-stairs = هل تحتاجون إلى مدخل بدون درج؟
    .yes = نعم
    .no = لا

phrase-meeting-late-me =
    أعتذر، سأتأخر. انتظروني من فضلكم.
    الدقائق تقريبًا: { $number }

phrase-meeting-late-you = تعالوا من فضلكم حتى لو تأخرتم.

## الطمأنينة والثقة

phrase-calm-free = الاستشارة مجانية.

phrase-calm-secret = من تلقاء نفسي لا أنقل شيئًا إلى غيري. الحدود هي الخطر على الحياة، أو الخطر على طفل، أو أمر من محكمة.

phrase-calm-stop = يمكنكم التوقف في أي وقت. لا تحتاجون إلى سبب.

phrase-calm-take-time = خذوا وقتكم. يمكنكم أن تجيبوا لاحقًا أيضًا.

phrase-calm-thanks = شكرًا لأنكم كتبتم لي هذا.

phrase-calm-hard = يبدو أنكم تمرّون بوقت صعب. من الجيد أنكم تسألون.

phrase-calm-not-everything = لا حاجة إلى أن تحكوا كل شيء. اكتبوا فقط ما تريدون.

phrase-calm-any-question = يمكنكم أن تسألوا عن أي شيء. لا يوجد سؤال سخيف.

phrase-calm-mistakes = أخطاء الكتابة ليست مشكلة. اكتبوا كما تستطيعون.

phrase-calm-you-decide = القرار لكم. أنا أبيّن لكم الطرق الممكنة.

phrase-calm-steps = نسير خطوة بعد خطوة.

phrase-calm-break = هل تريدون أن تأخذوا استراحة؟ يمكننا أن نتابع لاحقًا.
    .yes = نعم
    .no = لا

## الخطر والمساعدة

phrase-crisis-safe = سلامتكم تهمّني. هل أنتم الآن في أمان؟
    .yes = نعم
    .no = لا
    .unknown = لا أعرف

phrase-crisis-call = هل حياة أحد في خطر؟ اتصلوا من فضلكم برقم الطوارئ على الفور. الأرقام موجودة تحت «مساعدة الآن».

phrase-crisis-police = عند الخطر اتصلوا من فضلكم بالشرطة على الفور. الرقم موجود تحت «مساعدة الآن».

phrase-crisis-ambulance = اتصلوا من فضلكم بالإسعاف على الفور. هذا ممكن أيضًا بدون أوراق. الرقم موجود تحت «مساعدة الآن».

phrase-crisis-not-alone = شكرًا لأنكم قلتم ذلك. لستم وحدكم في هذا.

phrase-crisis-somebody = هل معكم الآن شخص تثقون به؟
    .yes = نعم
    .no = لا

phrase-crisis-others = هل هناك شخص آخر في خطر، مثلًا طفل؟
    .yes = نعم
    .no = لا
    .unknown = لا أعرف

phrase-crisis-can-call = هل يمكنكم الآن الاتصال بالهاتف بأمان؟
    .yes = نعم
    .no = لا

phrase-crisis-ask-near = ألا تستطيعون الاتصال؟ اطلبوا من إنسان قريب منكم أن يتصل.

phrase-crisis-write = الكتابة ممكنة أيضًا. اضغطوا على «مساعدة الآن» واختاروا ما يحدث. تجدون هناك «لا أستطيع الاتصال».

phrase-crisis-talk = هل تريدون الآن التحدث بالهاتف مع إنسان؟ هذا ممكن بدون ذكر الاسم.
    .yes = نعم
    .no = لا
    .later = لاحقًا

phrase-crisis-watched = هل يمكن أن يقرأ شخص آخر الرسائل على هاتفكم؟
    .yes = نعم
    .no = لا
    .unknown = لا أعرف

phrase-crisis-clear-chat = من فضلكم احذفوا هذه المحادثة بعد القراءة. هكذا لا يراها أحد على هاتفكم.

phrase-crisis-safe-place = اذهبوا من فضلكم إلى مكان آمن إن أمكن.

phrase-crisis-no-quarrel = من فضلكم لا تعرّضوا أنفسكم للخطر. لا حاجة إلى أن تتجادلوا مع أحد.

phrase-crisis-no-guilt = الذنب ليس ذنبكم. من الجيد أنكم تبحثون عن مساعدة.

phrase-crisis-leaving = بعد قليل لن أكون هنا. عند الخطر لا تنتظروني من فضلكم.

## جمل صعبة

phrase-limits-not-sure = لا أعرف ذلك بالتأكيد. سأسأل.

phrase-limits-not-mine = لا يحق لي أن أقرر ذلك. الدائرة هي التي تقرر.

phrase-limits-no-forecast = لا أستطيع أن أقول كيف سينتهي الأمر. لا أريد أن أعدكم بشيء غير صحيح.

phrase-limits-rules-change = هذه القواعد تتغير كثيرًا. سأتحقق مما يسري اليوم.

phrase-limits-lawyer = في هذا السؤال يساعدكم محامٍ أو محامية. هل تريدون أن نبحث معًا؟
    .yes = نعم
    .no = لا
    .unknown = لا أعرف

phrase-limits-no-money = لا أستطيع أن أعطيكم مالًا. سأبيّن لكم أين يمكنكم أن تسألوا.

phrase-limits-others-names = من فضلكم لا تكتبوا أسماء أشخاص آخرين ولا خططهم.

phrase-limits-private = من فضلكم لا تكتبوا هنا أسماء ولا أرقامًا ولا عنوانًا. لا أحتاج إليها.

phrase-limits-telegram = هذه المحادثة تمرّ عبر Telegram وليست مشفّرة من طرف إلى طرف. من الأفضل أن نتحدث عن الأمور الحساسة في المكتب.

phrase-limits-no-why = لا أسأل عن السبب. أنتم تقررون عن أي شيء نتحدث.

phrase-limits-undecided = لا حاجة إلى أن تكونوا قد قررتم شيئًا. الحديث يكفي كبداية.

phrase-limits-experienced = لهذا الموضوع أشخاص عندهم خبرة كبيرة. لا يسألون عن السبب. هل تريدون التحدث معهم؟
    .yes = نعم
    .no = لا
    .later = لاحقًا

phrase-limits-calm-tone = أودّ أن أساعدكم. من فضلكم لنتراسل بهدوء.

phrase-limits-other-person = هل تفضّلون أن تتراسلوا مع شخص آخر من فريقنا؟
    .yes = نعم
    .no = لا

phrase-limits-complaint = ألستم راضين؟ يمكنكم تقديم شكوى، حتى بدون ذكر الاسم.

## الختام

phrase-closing-solved = هل حُلّت مسألتكم بذلك؟
    .yes = نعم
    .partly = جزئيًا
    .no = لا

phrase-closing-anything-else = هل عندكم سؤال آخر؟
    .yes = نعم
    .no = لا

phrase-closing-summary = سأكتب لكم باختصار ما تحدثنا عنه.

phrase-closing-open-again = هل بقي شيء لم يُحلّ؟ اكتبوا خلال 14 يومًا. عندها نتابع من هنا.

phrase-closing-quiet = لم تصلني منكم رسائل منذ مدة، لذلك أغلق الطلب. يمكنكم أن تكتبوا من جديد في أي وقت.

phrase-closing-program = أُنهي الآن حديثنا. البرنامج يبقى في خدمتكم.

phrase-closing-delete = يمكنكم حذف كل شيء. اكتبوا فقط: حذف

phrase-closing-goodbye = شكرًا لكم على هذا الحديث. أتمنى لكم كل الخير.

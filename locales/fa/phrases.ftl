### جمله‌های آمادهٔ مشاوران. Draft.

phrase-groups = جمله‌های آماده
    .greeting = آغاز گفتگو
    .understanding = فهمیدن و زبان
    .concern = موضوع و نامه
    .papers = مدارک
    .next = قدم‌های بعدی
    .meeting = وقت ملاقات
    .calm = آرامش و اعتماد
    .crisis = خطر و کمک
    .limits = جمله‌های سخت
    .closing = پایان

phrase-documents = مدرک
    .letter = نامه
    .envelope = پاکت نامه
    .earlier-letters = نامه‌های قبلی
    .last-decision = آخرین نامهٔ تصمیم (Bescheid)
    .form = فرم (Formular)
    .id-card = کارت شناسایی (Ausweis)
    .passport = پاسپورت (Pass)
    .residence-paper = مدرک اقامت
    .asylum-paper = مدرک روند پناهندگی (Asylverfahren)
    .admission = نامهٔ پذیرش (Aufnahmebescheid)
    .admission-slip = برگهٔ ثبت (Registrierschein)
    .registration = گواهی ثبت آدرس (Meldebescheinigung)
    .landlord-paper = برگهٔ ورود از صاحب‌خانه (Wohnungsgeberbestätigung)
    .rent-contract = قرارداد اجاره (Mietvertrag)
    .insurance-card = کارت بیمهٔ درمانی (Gesundheitskarte)
    .treatment-voucher = برگهٔ درمان (Behandlungsschein)
    .birth-certificate = گواهی تولد (Geburtsurkunde)
    .marriage-certificate = گواهی ازدواج (Heiratsurkunde)
    .vaccination-record = دفترچهٔ واکسن (Impfausweis)
    .school-papers = کارنامه‌های مدرسه (Schulzeugnisse)
    .certificates = مدارک تحصیلی و دیپلم‌ها (Zeugnisse)
    .translations = ترجمه‌ها، اگر هست
    .cv = رزومه (Lebenslauf)
    .course-papers = مدارک کلاس آلمانی
    .course-permission = اجازه یا اجبار به کلاس (Berechtigung, Verpflichtung)
    .work-contract = قرارداد کار (Arbeitsvertrag)
    .payslips = برگه‌های مزد (Lohnabrechnungen)
    .termination = نامهٔ پایان قرارداد (Kündigung)
    .bank-statement = صورت‌حساب‌های بانکی (Kontoauszüge)
    .bills = صورت‌حساب‌ها و یادآوری‌ها (Rechnungen, Mahnungen)
    .loss-report = گزارش گم شدن به پلیس (Verlustanzeige)
    .release-paper = برگهٔ آزادی (Entlassungsschein)
    .own-notes = یادداشت‌های شما

## آغاز گفتگو

phrase-greeting-hello = سلام. من انسان هستم، نه برنامه. در مرکز مشاوره کار می‌کنم.

phrase-greeting-field = من به کسانی مشاوره می‌دهم که تازه به آلمان آمده‌اند.

phrase-greeting-office = از این مرکز برایتان می‌نویسم: { $place }

phrase-greeting-read = درخواست شما را خواندم. از اعتماد شما ممنونم.

phrase-greeting-no-names = نام شما را لازم ندارم. من هم این‌جا نام خود را نمی‌گویم.

phrase-greeting-takeover = امروز من به جای فرد دیگری از گروه ما به شما جواب می‌دهم. می‌دانم چه نوشته‌اید.

phrase-greeting-welcome-back = خوشحالم که دوباره می‌نویسید.

phrase-greeting-how = چطور می‌توانم به شما کمک کنم؟

phrase-greeting-time-now = آیا الان وقت نوشتن دارید؟
    .yes = بله
    .later = بعداً

phrase-greeting-alone = برای حفاظت از شما می‌پرسم. آیا الان می‌توانید بدون مزاحمت بنویسید؟
    .yes = بله
    .no = نه

## فهمیدن و زبان

phrase-understanding-ready = من از جمله‌های آماده به زبان شما استفاده می‌کنم. این‌طور حرف هم را بهتر می‌فهمیم.

phrase-understanding-cannot-read = متأسفانه زبان شما را نمی‌توانم بخوانم. اگر دکمه‌ای هست، لطفاً با آن جواب بدهید.

phrase-understanding-short = لطفاً جمله‌های کوتاه بنویسید. آن وقت حرف شما را بهتر می‌فهمم.

phrase-understanding-one-question = لطفاً سؤال‌ها را یکی یکی بپرسید.

phrase-understanding-which-language = به کدام زبان دیگر می‌توانید برای من بنویسید؟
    .german = به آلمانی
    .english = به انگلیسی
    .other = به زبانی غیر از این‌ها
    .own = فقط به همین زبان

phrase-understanding-dialect = بیشتر دوست دارید به کدام زبان یا گویش حرف بزنید؟

phrase-understanding-reading = آیا پیام‌های من را راحت می‌خوانید؟
    .yes = بله
    .partly = تا حدی
    .no = نه

phrase-understanding-clear = آیا پیام من برای شما روشن است؟
    .yes = بله
    .partly = تا حدی
    .no = نه

phrase-understanding-other-words = این را هنوز نفهمیده‌ام. لطفاً آن را با کلمه‌های دیگر بنویسید.

phrase-understanding-right = آیا حرف شما را درست فهمیدم؟
    .yes = بله
    .partly = تا حدی
    .no = نه

phrase-understanding-interpreter = هنگام گفتگو مترجم هم می‌تواند باشد. آیا می‌خواهید؟
    .woman = بله، یک زن
    .man = بله، یک مرد
    .any = بله، زن یا مرد
    .no = نه

phrase-understanding-stranger = آیا می‌خواهید کسی ترجمه کند که شما و آشنایان شما را نمی‌شناسد؟
    .yes = بله
    .any = فرقی نمی‌کند

phrase-understanding-adults = نزد ما بزرگسالانی ترجمه می‌کنند که وظیفهٔ رازداری دارند. لازم نیست کودکان ترجمه کنند.

phrase-understanding-text-only = عکس و پیام صوتی به من نمی‌رسد. لطفاً یک متن کوتاه بنویسید.

## موضوع و نامه

phrase-concern-about = موضوع چیست؟ لطفاً کوتاه و بدون نام بنویسید.

phrase-concern-most = الان چه چیزی بیشتر از همه به شما کمک می‌کند؟
    .letter = فهمیدن نامه
    .form = پر کردن فرم
    .appointment = یک وقت ملاقات
    .listen = کسی به من گوش بدهد
    .other = چیز دیگر

phrase-concern-urgency = چقدر عجله دارد؟
    .today = امروز
    .week = همین هفته
    .later = عجله ندارد

phrase-concern-whom = موضوع دربارهٔ چه کسی است؟ لطفاً نام نبرید.
    .self = خودم
    .family = خانواده‌ام
    .other = دیگران

phrase-concern-letter = آیا در این باره نامه‌ای به شما رسیده است؟
    .yes = بله
    .no = نه

phrase-concern-letter-office = این نامه از کدام اداره است؟ نام اداره معمولاً در بالای نامه است.

phrase-concern-letter-word = کدام کلمهٔ آلمانی با خط درشت بالای متن نوشته شده است؟ لطفاً فقط همین کلمه را بنویسید.

phrase-concern-letter-deadline = مهلت (Frist) تاریخی است که تا آن روز از شما کاری خواسته‌اند. آیا چنین تاریخی در نامه هست؟
    .yes = بله
    .no = نه
    .unknown = نمی‌دانم

phrase-concern-letter-date = تا چه تاریخی از شما کاری خواسته‌اند؟ لطفاً فقط روز، ماه و سال را بنویسید.

phrase-concern-yellow = آیا نامه در پاکت زرد رسید؟
    .yes = بله
    .no = نه
    .unknown = نمی‌دانم

phrase-concern-decision = نامهٔ تصمیم (Bescheid) می‌گوید اداره چه تصمیمی گرفته است. آیا کلمهٔ Bescheid در نامه هست؟
    .yes = بله
    .no = نه
    .unknown = نمی‌دانم

phrase-concern-office-contact = آیا در این باره با اداره‌ای حرف زده‌اید؟
    .yes = بله
    .no = نه

phrase-concern-other-help = آیا مرکز مشاورهٔ دیگری در این کار به شما کمک می‌کند؟
    .yes = بله
    .no = نه

phrase-concern-more = اگر می‌خواهید، کمی بیشتر بنویسید. شما تصمیم می‌گیرید من چه چیزی را بدانم.

## مدارک

phrase-papers-bring =
    لطفاً برای گفتگو همراه بیاورید:
    { $document }

phrase-papers-without = بدون مدرک هم بیایید. با هر چه هست شروع می‌کنیم.

phrase-papers-no-photos = لطفاً این‌جا عکس مدارک نفرستید. مدرک را در مرکز مشاوره نشان دهید.

phrase-papers-have =
    آیا این مدرک را دارید؟
    { $document }
    .yes = بله
    .no = نه
    .lost = گم شده است
    .unknown = نمی‌دانم

phrase-papers-which = برای مدارک مختلف، مشاوره‌های مختلف هست. شما کدام مدرک را دارید؟
    .asylum = پناهندگی یا Duldung
    .permit = اقامت
    .eu = کارت اتحادیهٔ اروپا
    .spaet = Spätaussiedler
    .other = چیز دیگر یا هیچ‌کدام

phrase-papers-asylum = روی مدرک پناهندگی شما کدام کلمهٔ آلمانی نوشته شده است؟
    .arrival = Ankunftsnachweis
    .gestattung = Aufenthaltsgestattung
    .duldung = Duldung
    .other = چیز دیگر یا هیچ‌کدام

phrase-papers-permit = روی کارت یا برگهٔ شما کدام کلمهٔ آلمانی نوشته شده است؟
    .erlaubnis = Aufenthaltserlaubnis
    .fiktion = Fiktionsbescheinigung
    .niederlassung = Niederlassungserlaubnis
    .other = چیز دیگر یا هیچ‌کدام

phrase-papers-valid = روی مدرک نوشته شده است تا چه روزی اعتبار دارد. آیا امروز هنوز معتبر است؟
    .yes = بله
    .no = نه
    .unknown = نمی‌دانم

phrase-papers-keep = لطفاً نامه و پاکت را با هم نگه دارید. پاکت می‌تواند مهم باشد.

phrase-papers-copy = بهتر است به اداره یک کپی بدهید. اصل مدرک نزد خود شما بماند.

phrase-papers-sign = لطفاً هنوز چیزی را امضا نکنید. اول با هم به آن نگاه می‌کنیم.

phrase-papers-page = لطفاً به این صفحه نگاه کنید: { $number }

phrase-papers-today = این فوری است. لطفاً نامه را امروز به یک مرکز مشاوره یا یک وکیل نشان دهید.

phrase-papers-safer-first = مدرک اقامت ندارید؟ لطفاً اول از یک مرکز مشاورهٔ مستقل بپرسید و فقط بعد از آن از یک اداره.

## قدم‌های بعدی

phrase-next-ask = من می‌پرسم و بعد دوباره برای شما می‌نویسم.

phrase-next-today = امروز یک بار دیگر برای شما می‌نویسم.

phrase-next-workday = روز کاری بعد دوباره برای شما می‌نویسم.

phrase-next-wait = لطفاً کمی صبر کنید. دارم می‌خوانم.

phrase-next-not-reached = هنوز کسی آن‌جا جواب نداده است. باز هم تلاش می‌کنم.

phrase-next-office-closes = مرکز مشاوره الان بسته می‌شود. روز کاری بعد همین‌جا ادامه می‌دهیم.

phrase-next-late-sorry = جواب من دیر رسید. عذر می‌خواهم. ممنون که صبر کردید.

phrase-next-date-passed = آیا تاریخ گذشته است؟ لطفاً همین امروز به اداره زنگ بزنید. من در این کار کمک می‌کنم.

phrase-next-german-text = یک متن کوتاه به آلمانی برایتان می‌نویسم. می‌توانید آن را در اداره نشان دهید.

phrase-next-other-office = برای این سؤال مرکز دیگری هست. نام آن: { $place }

phrase-next-share-office =
    آیا اجازه می‌دهید درخواست شما را بفرستم؟ آن‌جا آن را می‌خوانند تا به شما کمک کنند.
    مرکز: { $place }
    .yes = بله
    .no = نه
    .ask = اول یک سؤال دارم

phrase-next-share-colleague = آیا اجازه می‌دهید یک نفر دیگر از گروه ما هم درخواست شما را بخواند؟ این‌طور بهتر می‌توانم جواب بدهم.
    .yes = بله
    .no = نه
    .ask = اول یک سؤال دارم

phrase-next-shared =
    درخواست شما، همان‌طور که اجازه دادید، حالا آن‌جا است.
    مرکز: { $place }

phrase-next-not-shared = بسیار خوب، چیزی را به جای دیگری نمی‌فرستم. همین‌جا با هم ادامه می‌دهیم.

phrase-next-withdraw = هر وقت بخواهید می‌توانید موافقت خود را پس بگیرید. کافی است آن را برای من بنویسید.

## وقت ملاقات

phrase-meeting-offer =
    می‌توانم به شما یک وقت ملاقات پیشنهاد کنم.
    روز: { $date }
    ساعت: { $time }
    محل: { $place }
    آیا برای شما مناسب است؟
    .yes = بله
    .no = نه
    .other = وقت دیگر

phrase-meeting-open-hour =
    می‌توانید بدون وقت قبلی به ساعت مشاورهٔ آزاد بیایید.
    روز: { $date }
    شروع: { $time }
    محل: { $place }

phrase-meeting-phone =
    لطفاً شما به من زنگ بزنید. شمارهٔ شما را لازم ندارم.
    روز: { $date }
    ساعت: { $time }
    آیا برای شما مناسب است؟
    .yes = بله
    .no = نه
    .other = وقت دیگر

phrase-meeting-way = چطور می‌خواهید با من ادامه دهید؟
    .chat = همین‌جا در چت
    .phone = خودم زنگ می‌زنم
    .office = در دفتر

phrase-meeting-day-time = برای ملاقات چه وقتی برای شما بهتر است؟
    .morning = پیش از ظهر
    .afternoon = بعد از ظهر
    .any = هر دو خوب است

phrase-meeting-confirmed =
    وقت ملاقات قطعی شد.
    روز: { $date }
    ساعت: { $time }
    محل: { $place }

phrase-meeting-moved =
    متأسفانه وقت ملاقات ما عوض می‌شود.
    روز تازه: { $date }
    ساعت: { $time }
    آیا برای شما مناسب است؟
    .yes = بله
    .no = نه
    .other = وقت دیگر

phrase-meeting-cancel =
    متأسفانه این ملاقات انجام نمی‌شود. عذر می‌خواهم. وقت دیگری پیدا می‌کنیم.
    روز: { $date }

phrase-meeting-cannot-come = نمی‌توانید بیایید؟ برای من بنویسید. لازم نیست دلیل آن را بگویید.

phrase-meeting-missed = امروز همدیگر را ندیدیم. اشکالی ندارد. آیا وقت تازه‌ای می‌خواهید؟
    .yes = بله
    .later = بعداً
    .no = نه

phrase-meeting-place =
    ما این‌جا هستیم:
    { $place }

phrase-meeting-room = لطفاً به این اتاق بیایید: { $number }

phrase-meeting-companion = می‌توانید کسی را که به او اعتماد دارید با خود بیاورید.

phrase-meeting-children = آیا کودکی با شما می‌آید؟ پس این را در نظر می‌گیریم.
    .yes = بله
    .no = نه
    .unknown = نمی‌دانم

phrase-meeting-stairs = آیا راهی بدون پله لازم دارید؟
    .yes = بله
    .no = نه

phrase-meeting-late-me =
    عذر می‌خواهم، دیر می‌رسم. لطفاً منتظر من بمانید.
    تعداد دقیقه، تقریباً: { $number }

phrase-meeting-late-you = لطفاً حتی اگر دیر کردید، بیایید.

## آرامش و اعتماد

phrase-calm-free = مشاوره رایگان است.

phrase-calm-secret = من خودم چیزی را به دیگران نمی‌گویم. استثناها این‌هاست: خطر جانی، خطر برای یک کودک یا دستور دادگاه.

phrase-calm-stop = هر وقت بخواهید می‌توانید تمام کنید. لازم نیست دلیلی داشته باشید.

phrase-calm-take-time = عجله نکنید. می‌توانید بعداً هم جواب بدهید.

phrase-calm-thanks = ممنون که این را برای من می‌نویسید.

phrase-calm-hard = به نظر می‌رسد روزهای سختی دارید. خوب است که می‌پرسید.

phrase-calm-not-everything = لازم نیست همه چیز را بگویید. فقط آن‌چه می‌خواهید بنویسید.

phrase-calm-any-question = می‌توانید هر چیزی بپرسید. هیچ سؤالی بی‌جا نیست.

phrase-calm-mistakes = غلط نوشتن اشکالی ندارد. هر طور می‌توانید بنویسید.

phrase-calm-you-decide = شما خودتان تصمیم می‌گیرید. من نشان می‌دهم چه راه‌هایی هست.

phrase-calm-steps = قدم به قدم پیش می‌رویم.

phrase-calm-break = آیا می‌خواهید کمی استراحت کنید؟ می‌توانیم بعداً ادامه دهیم.
    .yes = بله
    .no = نه

## خطر و کمک

phrase-crisis-safe = امنیت شما برای من مهم است. آیا الان در امان هستید؟
    .yes = بله
    .no = نه
    .unknown = نمی‌دانم

phrase-crisis-call = آیا جان کسی در خطر است؟ لطفاً همین حالا به شمارهٔ اضطراری زنگ بزنید. شماره‌ها در «کمک فوری» است.

phrase-crisis-police = اگر خطری هست، لطفاً همین حالا به پلیس زنگ بزنید. شماره در «کمک فوری» است.

phrase-crisis-ambulance = لطفاً همین حالا آمبولانس خبر کنید. بدون مدرک هم می‌شود. شماره در «کمک فوری» است.

phrase-crisis-not-alone = ممنون که این را گفتید. شما در این وضع تنها نیستید.

phrase-crisis-somebody = آیا الان کسی پیش شما هست که به او اعتماد دارید؟
    .yes = بله
    .no = نه

phrase-crisis-others = آیا کس دیگری هم در خطر است، مثلاً یک کودک؟
    .yes = بله
    .no = نه
    .unknown = نمی‌دانم

phrase-crisis-can-call = آیا الان می‌توانید بدون خطر تلفن کنید؟
    .yes = بله
    .no = نه

phrase-crisis-ask-near = نمی‌توانید زنگ بزنید؟ از کسی در نزدیکی خود بخواهید این کار را بکند.

phrase-crisis-write = نوشتن هم ممکن است. «کمک فوری» را بزنید و انتخاب کنید چه شده است. آن‌جا «نمی‌توانم زنگ بزنم» هست.

phrase-crisis-talk = آیا می‌خواهید الان با یک انسان تلفنی حرف بزنید؟ گفتن نام لازم نیست.
    .yes = بله
    .no = نه
    .later = بعداً

phrase-crisis-watched = آیا ممکن است کس دیگری پیام‌های گوشی شما را بخواند؟
    .yes = بله
    .no = نه
    .unknown = نمی‌دانم

phrase-crisis-clear-chat = لطفاً بعد از خواندن این چت را پاک کنید. آن وقت کسی آن را در گوشی شما نمی‌بیند.

phrase-crisis-safe-place = اگر ممکن است، لطفاً به جای امنی بروید.

phrase-crisis-no-quarrel = لطفاً خودتان را به خطر نیندازید. لازم نیست با کسی دعوا کنید.

phrase-crisis-no-guilt = شما تقصیری ندارید. خوب است که کمک می‌خواهید.

phrase-crisis-leaving = من به‌زودی دیگر این‌جا نیستم. اگر خطری هست، لطفاً منتظر من نمانید.

## جمله‌های سخت

phrase-limits-not-sure = این را دقیق نمی‌دانم. می‌پرسم.

phrase-limits-not-mine = من اجازه ندارم در این باره تصمیم بگیرم. اداره تصمیم می‌گیرد.

phrase-limits-no-forecast = نمی‌توانم بگویم پایان کار چه می‌شود. نمی‌خواهم قول نادرست بدهم.

phrase-limits-rules-change = این قانون‌ها زیاد عوض می‌شوند. نگاه می‌کنم امروز چه چیزی معتبر است.

phrase-limits-lawyer = در این سؤال یک وکیل کمک می‌کند. آیا می‌خواهید با هم بگردیم؟
    .yes = بله
    .no = نه
    .unknown = نمی‌دانم

phrase-limits-no-money = نمی‌توانم به شما پول بدهم. نشان می‌دهم کجا می‌توانید بپرسید.

phrase-limits-others-names = لطفاً نام‌ها و نقشه‌های دیگران را ننویسید.

phrase-limits-private = لطفاً این‌جا نام، شماره و آدرس ننویسید. من به آن‌ها نیازی ندارم.

phrase-limits-telegram = این چت از راه تلگرام است و رمزگذاری سرتاسری ندارد. بهتر است حرف‌های حساس را در دفتر بزنیم.

phrase-limits-no-why = من «چرا» نمی‌پرسم. شما تصمیم می‌گیرید دربارهٔ چه حرف بزنیم.

phrase-limits-undecided = لازم نیست از حالا تصمیمی گرفته باشید. برای شروع حرف زدن کافی است.

phrase-limits-experienced = برای این کار کسانی با تجربهٔ زیاد هستند. آن‌ها «چرا» نمی‌پرسند. آیا می‌خواهید با آن‌ها حرف بزنید؟
    .yes = بله
    .no = نه
    .later = بعداً

phrase-limits-calm-tone = دوست دارم به شما کمک کنم. لطفاً با آرامش با هم بنویسیم.

phrase-limits-other-person = آیا ترجیح می‌دهید با فرد دیگری از گروه ما بنویسید؟
    .yes = بله
    .no = نه

phrase-limits-complaint = آیا راضی نیستید؟ می‌توانید شکایت کنید، بدون گفتن نام هم.

## پایان

phrase-closing-solved = آیا با این، مسئلهٔ شما حل شد؟
    .yes = بله
    .partly = تا حدی
    .no = نه

phrase-closing-anything-else = آیا سؤال دیگری دارید؟
    .yes = بله
    .no = نه

phrase-closing-summary = آن‌چه را گفتیم کوتاه برایتان می‌نویسم.

phrase-closing-open-again = آیا چیزی مانده است؟ تا ۱۴ روز دیگر بنویسید. آن وقت از همین‌جا ادامه می‌دهیم.

phrase-closing-quiet = مدتی است از شما پیامی نیامده است، پس درخواست را می‌بندم. هر وقت بخواهید می‌توانید دوباره بنویسید.

phrase-closing-program = الان گفتگوی ما را تمام می‌کنم. برنامه باز هم در خدمت شما است.

phrase-closing-delete = می‌توانید همه چیز را پاک کنید. فقط بنویسید: حذف

phrase-closing-goodbye = ممنون از گفتگو. برای شما بهترین‌ها را آرزو می‌کنم.

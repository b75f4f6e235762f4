### Clearing: at most six questions, each can be skipped. Draft.

clearing-intro =
    سأطرح عليكم بعض الأسئلة القصيرة. هكذا أجد مركز استشارة يناسبكم.

    يمكنكم تخطي أي سؤال. لا يُتخذ هنا أي قرار بشأنكم.

clearing-place =
    هكذا أجد استشارة قريبة منكم.

    في أي مدينة أو قرية تعيشون؟
    .name = المكان

clearing-age =
    بعض الجهات تقدّم الاستشارة للشباب فقط، وبعضها للبالغين فقط. لا أحتاج إلى تاريخ ميلادكم.

    كم عمركم؟
    .child = أقل من 12 سنة
    .young = من 12 إلى 26 سنة
    .adult = 27 سنة أو أكثر
    .name = العمر

clearing-paper =
    لكل نوع من الأوراق استشارة مختلفة. يكفي أن تختاروا النوع.

    «إقامة» تعني: عندكم مثلًا إذن إقامة (Aufenthaltserlaubnis). «لجوء» تعني: عندكم ورقة من إجراءات اللجوء، أو وقف ترحيل مؤقت (Duldung). أما القادمون من أصل ألماني (Spätaussiedler) فعندهم ورقة تسجيل أو شهادة.

    أي ورقة عندكم؟
    .asylum = لجوء أو Duldung
    .permit = إقامة
    .eu = هوية الاتحاد الأوروبي
    .spaet = Spätaussiedler
    .other = غير ذلك أو لا شيء
    .name = الورقة

clearing-kind-asylum =
    الكلمة الألمانية مكتوبة على ورقتكم. إثبات الوصول اسمه Ankunftsnachweis. إذن البقاء خلال إجراءات اللجوء اسمه Aufenthaltsgestattung. وقف الترحيل المؤقت اسمه Duldung.

    أي كلمة ترون؟
    .arrival = Ankunftsnachweis
    .gestattung = Aufenthaltsgestattung
    .duldung = Duldung
    .name = نوع الورقة

clearing-kind-permit =
    كثيرًا ما يوجد على الورقة رقم مع العلامة §. كثير من الناس من أوكرانيا عندهم § 24. أما § 25 فكثيرًا ما يعني الحماية بعد اللجوء.

    ورقة Fiktionsbescheinigung هي إثبات مؤقت، وتسري طوال الوقت الذي ما زالت الدائرة تقرر فيه. وورقة Niederlassungserlaubnis هي إقامة دائمة، وتسري بلا نهاية.

    ماذا كُتب على ورقتكم؟
    .ukraine = § 24 (أوكرانيا)
    .protection = § 25 (حماية)
    .permit-other = إذن إقامة آخر
    .fiktion = Fiktionsbescheinigung
    .niederlassung = Niederlassungserlaubnis
    .name = نوع الورقة

clearing-kind-other =
    توجد استشارة أيضًا لمن ليست عندهم ورقة. التأشيرة (Visum) هي ورقة للدخول إلى ألمانيا أو للزيارة.

    ما الذي ينطبق عليكم؟
    .visa = تأشيرة / خارج ألمانيا
    .german = هوية ألمانية
    .none = بدون / لا أريد أن أقول
    .name = نوع الورقة

clearing-stay =
    بعض الاستشارات مخصصة خصوصًا لأول 3 سنوات. يُحسب الوقت منذ دخولكم أو منذ حصولكم على إقامتكم الحالية. والمعتبر هو الوقت الأقصر.

    كم مضى على ذلك؟
    .short = أقل من 3 سنوات
    .long = 3 سنوات أو أكثر
    .name = المدة في ألمانيا

clearing-obliged =
    دورة الاندماج (Integrationskurs) هي دورة لتعلّم الألمانية ولمعرفة الحياة هنا. أحيانًا ترسل دائرة رسمية رسالة فيها كلمة Verpflichtung، أي إلزام. عندها تكون الدورة إلزامية لكم.

    هل وصلتكم رسالة كهذه؟
    .yes = نعم
    .no = لا
    .name = الإلزام بالدورة

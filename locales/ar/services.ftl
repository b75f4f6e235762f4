### What each service is for. One message per service of directory/services.yaml; shown on cards above address and telephone. Draft.

service-mbe = استشارة الهجرة (Migrationsberatung، واختصارها MBE) تساعد البالغين من عمر 27 سنة. يمكنكم التحدث هناك عن الإقامة ودورة الألمانية والعمل والمال والسكن.

service-jmd = خدمة الهجرة للشباب (Jugendmigrationsdienst، واختصارها JMD) تساعد الشباب من 12 إلى 26 سنة. يمكنكم التحدث هناك عن المدرسة والتدريب المهني ودورة الألمانية والعائلة.

service-mbeon = في خدمة mbeon تكتبون في الدردشة مع استشارة هجرة. وتجدون هناك أيضًا جهة قريبة منكم.

service-jmd4you = في خدمة jmd4you يمكن للشباب من 12 إلى 26 سنة طرح الأسئلة عبر الإنترنت. ويجيب عنها مختصون.

service-asylum-counselling = استشارة إجراءات اللجوء (Asylverfahrensberatung) تشرح لكم إجراءات اللجوء. وهي مستقلة ومجانية وطوعية.

service-refugee-counselling = استشارة اللاجئين (Flüchtlingsberatung) في منطقتكم تساعد الناس الذين هربوا من بلدهم. يمكنكم المجيء أيضًا ومعكم وقف ترحيل مؤقت (Duldung)، أو بدون أوراق.

service-faire-integration = جهة Faire Integration تقدّم لكم الاستشارة حول حقوقكم في العمل. الاستشارة مخصصة للناس من بلدان خارج الاتحاد الأوروبي.

service-faire-mobilitaet = جهة Faire Mobilität تقدّم لكم الاستشارة حول حقوقكم في العمل. الاستشارة مخصصة للناس من الاتحاد الأوروبي.

service-a3 = مشروع «Alles auf Anfang» (البداية من جديد) يساعد الناس في ولاية هيسن Hessen على بداية جديدة بعد السجن. يرافقكم مختصون في أمور الأوراق والعمل والسكن والعائلة.

service-ks = في Kassel يوجد طريق إلى العمل التطوعي (Ehrenamt) للناس الذين هربوا من بلدهم. العمل التطوعي هو مساعدة الآخرين بإرادتكم. اسألوا عنه في Jobcenter Stadt Kassel، حتى إذا كنتم مرضى.

service-kast = جهة KAST تساعد في ولاية Schleswig-Holstein الناس الذين يريدون ترك وسط ما. الحديث مجاني وبتكتّم. وليس له حد زمني.

service-kickoff = مشروع Kick-Off يساعد في ولاية Schleswig-Holstein على ترك وسط ما. العرض مخصص للناس في السجن أو المسجلين عند Bewährungshilfe. وهي جهة ترافق الناس بعد حكم المحكمة.

service-kisi = مرشد الاندماج (Integrationsguide) هو شخص محدد في بلدتكم تتواصلون معه. يساعدكم هذا الشخص عند بدايتكم هنا، وفي أمور الدوائر والروضة والمدرسة ودورة الألمانية.

service-awo = هذا مكتب منظمة AWO في Eschweiler. يمكنكم الاتفاق معه بالهاتف على موعد للاستشارة.

service-awo-mbe = منظمة AWO تقدّم الاستشارة للبالغين في Eschweiler مجانًا وبسرّية. يمكنكم الاتفاق بالهاتف على موعد لاستشارة الهجرة (Migrationsberatung).

service-bag-ausstieg = هنا تجدون استشارة في كل ألمانيا، إذا كنتم تريدون ترك وسط ما.

service-volunteering = العمل التطوعي (Ehrenamt) هو مساعدة الآخرين بإرادتكم. تبحث معكم وكالة المتطوعين عن مهمة تناسبكم.

### What each service is for. One message per service of directory/services.yaml; shown on cards above address and telephone.

service-mbe = مشاورهٔ مهاجرت (Migrationsberatung, MBE) به بزرگسالان از ۲۷ سال کمک می‌کند. آن‌جا می‌توانید دربارهٔ اقامت، کلاس آلمانی، کار، پول و خانه حرف بزنید.

service-jmd = خدمات مهاجرت جوانان (Jugendmigrationsdienst, JMD) به نوجوانان و جوانان ۱۲ تا ۲۶ ساله کمک می‌کند. آن‌جا می‌توانید دربارهٔ مدرسه، آموزش حرفه، کلاس آلمانی و خانواده حرف بزنید.

service-mbeon = در mbeon با یک مشاور مهاجرت چت می‌کنید. آن‌جا مرکزی نزدیک خود را هم پیدا می‌کنید.

service-jmd4you = در jmd4you نوجوانان و جوانان ۱۲ تا ۲۶ ساله می‌توانند در اینترنت سؤال بپرسند. کارشناسان به شما جواب می‌دهند.

service-asylum-counselling = مشاورهٔ روند پناهندگی (Asylverfahrensberatung) این روند را برای شما توضیح می‌دهد. مستقل، رایگان و به میل خود شما است.

service-refugee-counselling = مشاورهٔ پناهندگان (Flüchtlingsberatung) در محل شما به کسانی که پناهنده شده‌اند کمک می‌کند. با تعلیق موقت اخراج (Duldung) یا بدون مدرک هم می‌توانید بیایید.

service-faire-integration = مرکز Faire Integration دربارهٔ حقوق شما در کار مشاوره می‌دهد. این مشاوره برای مردم کشورهای بیرون از اتحادیهٔ اروپا است.

service-faire-mobilitaet = مرکز Faire Mobilität دربارهٔ حقوق شما در کار مشاوره می‌دهد. این مشاوره برای مردم اتحادیهٔ اروپا است.

service-a3 = پروژهٔ «Alles auf Anfang» در ایالت Hessen در شروع تازه بعد از حبس کمک می‌کند. کارشناسان در مدارک، کار، خانه و خانواده همراه شما هستند.

service-ks = در شهر Kassel برای پناهندگان راهی به کار داوطلبانه (Ehrenamt) هست. این کار یعنی کمک به دیگران به میل خود. آن را در Jobcenter Stadt Kassel بپرسید، حتی اگر بیمار هستید.

service-kast = مرکز KAST در Schleswig-Holstein به کسانی کمک می‌کند که می‌خواهند یک گروه را ترک کنند. گفتگو رایگان و محرمانه است. محدودیت زمانی ندارد.

service-kickoff = برنامهٔ Kick-Off در Schleswig-Holstein در ترک یک گروه کمک می‌کند. برای کسانی است که در زندان هستند یا زیر نظر Bewährungshilfe. این خدمت بعد از حکم دادگاه همراه آدم‌ها است.

service-kisi = راهنمای محلی (Integrationsguide) یک شخص ثابت در شهر یا روستای شما است. او در شروع زندگی تازه، در اداره‌ها، کودکستان، مدرسه و کلاس آلمانی به شما کمک می‌کند.

service-awo = این دفتر AWO در Eschweiler است. با تلفن از آن‌جا برای مشاوره وقت می‌گیرید.

service-awo-mbe = مرکز AWO در Eschweiler به بزرگسالان رایگان و محرمانه مشاوره می‌دهد. برای مشاورهٔ مهاجرت (Migrationsberatung) با تلفن وقت می‌گیرید.

service-bag-ausstieg = این‌جا در همهٔ آلمان مشاوره پیدا می‌کنید، اگر می‌خواهید یک گروه را ترک کنید.

service-volunteering = کار داوطلبانه (Ehrenamt) یعنی کمک به دیگران به میل خود. آژانس کار داوطلبانه همراه شما کاری پیدا می‌کند که مناسب شما باشد.

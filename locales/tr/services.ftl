### Her hizmet ne içindir. directory/services.yaml içindeki her hizmet için bir metin; kartlarda adres ve telefonun üstünde durur.

service-mbe = Göç danışmanlığı (Migrationsberatung, MBE) 27 yaş ve üstü yetişkinlere yardım eder. Orada oturum, Almanca kursu, iş, para ve ev hakkında konuşabilirsiniz.

service-jmd = Gençlik göç danışmanlığı (Jugendmigrationsdienst, JMD) 12–26 yaş arası gençlere yardım eder. Orada okul, meslek eğitimi, Almanca kursu ve aile hakkında konuşabilirsiniz.

service-mbeon = mbeon ile bir göç danışmanlığına sohbet yoluyla yazarsınız. Yakınınızdaki bir danışma yerini de orada bulursunuz.

service-jmd4you = jmd4you, 12–26 yaş arası insanlar için internetten danışmanlıktır. Sorularınıza uzmanlar cevap verir.

service-asylum-counselling = İltica danışmanlığı (Asylverfahrensberatung) size iltica sürecini anlatır. Bağımsız, ücretsiz ve isteğe bağlıdır.

service-refugee-counselling = Bulunduğunuz yerdeki mülteci danışmanlığı (Flüchtlingsberatung) ülkesinden kaçıp gelen insanlara yardım eder. Duldung (sınır dışı edilmenin ertelenmesi) belgesiyle veya belgesiz de gelebilirsiniz.

service-faire-integration = Faire Integration, işteki haklarınız konusunda size danışmanlık verir. Danışmanlık, AB dışındaki ülkelerden gelen insanlar içindir.

service-faire-mobilitaet = Faire Mobilität, işteki haklarınız konusunda size danışmanlık verir. Danışmanlık, AB ülkelerinden gelen insanlar içindir.

service-a3 = “Alles auf Anfang” (Her şey yeni baştan) Hessen’de hapisten sonra yeni bir başlangıç için yardım eder. Uzmanlar size belgeler, iş, ev ve aile konularında eşlik eder.

service-ks = Kassel’de ülkesinden kaçıp gelen insanlar için gönüllü çalışmaya (Ehrenamt) giden bir yol var. Ehrenamt, başkalarına isteyerek yardım etmektir. Hasta olsanız da Jobcenter Stadt Kassel’e (iş ve geçim yardımı dairesi) sorun.

service-kast = KAST, Schleswig-Holstein’da bir çevreden ayrılmak isteyen insanlara yardım eder. Görüşme ücretsizdir ve gizlilik içindedir. Süre sınırı yoktur.

service-kickoff = Kick-Off, Schleswig-Holstein’da bir çevreden ayrılırken yardım eder. Hapisteki veya denetimli serbestlik yardımı (Bewährungshilfe) alan insanlar içindir. Bewährungshilfe, insanlara mahkeme kararından sonra eşlik eder.

service-kisi = Yerel uyum rehberi (Integrationsguide), belediyenizde hep aynı kalan bir kişidir. Bu kişi ilk zamanlarda, resmi daireler, Kita, okul ve Almanca kursu konularında size yardım eder.

service-awo = Burası Eschweiler’deki AWO bürosudur. Danışmanlık için randevuyu oradan telefonla alırsınız.

service-awo-mbe = AWO, Eschweiler’de yetişkinlere ücretsiz ve gizli danışmanlık verir. Göç danışmanlığı (Migrationsberatung) için randevuyu telefonla alırsınız.

service-bag-ausstieg = Bir çevreden ayrılmak mı istiyorsunuz? Burada bütün Almanya’da danışmanlık bulursunuz.

service-volunteering = Gönüllü çalışma (Ehrenamt), başka insanlara isteyerek yardım etmektir. Bir gönüllülük ajansı sizinle birlikte size uyan bir görev arar.

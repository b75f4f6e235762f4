# Grup: yeni başlangıç ve insanlar.

group-new-start =
    Yeni başlangıç, yeni insanlar

    Gönüllü çalışma, ücret almadan isteyerek yardım etmektir. “Hapisten sonra” şu demek: cezaevinde geçen bir süreden sonra. Burada sebep söylemeniz gerekmez.

    Sorunuza hangisi uyuyor?
    .name = Konu
    .vol = Gönüllü çalışmak
    .meet = Gruplar ve boş zaman
    .prison = Hapisten sonra
    .exiti = Bir gruptan ayrılmak
    .return = Dönüş, başka ülke

place-for-office =
    Yeri bilirsem yakında bir danışma yeri bulurum. Sokağa ihtiyacım yok.

    Nerede arıyorsunuz, hangi şehir veya ilçe? Posta kodu da yeter.
    .name = Yer

talk-next =
    Bir insan size sonraki adımı anlatabilir.

    Bir insanla konuşmak ister misiniz?
    .person = Evet, bir insanla
    .on = Hayır, devam

no-office =
    Bu yer için henüz uygun bir danışma yeri bilmiyorum. Bir danışma merkezi sizinle birlikte arayabilir. Sorunuzla yalnız değilsiniz.

topic-vol =
    Gönüllü çalışmak

    Gönüllü çalışma (Ehrenamt), isteyerek yapılan yardımdır, örneğin bir dernekte. Bunun için ücret almazsınız. İnsanlarla tanışır, günlük hayatta Almanca konuşursunuz. İş size uygun olabilir veya sizin için yepyeni olabilir.

    Hasta veya çok yorgun olsanız da sorabilirsiniz. Burada kimse sağlığınızı kontrol etmez. Bir yer bulunacağına söz veremem.
    .step-1 = Ne yapmak hoşunuza gider, bunu düşünün.
    .step-2 = Ne kadar zamanınız olduğunu söyleyin: Az zaman da iyidir.
    .step-3 = Bir danışma merkezine, denemek için bir yer olup olmadığını sorun.
    .bring = Önce hiçbir şey. Az Almancayla da sorabilirsiniz.
    .whom = Kassel’de: Jobcenter Stadt Kassel’deki görevliniz. Başka yerde: bir gönüllü merkezi (Freiwilligenzentrum) veya bir danışma merkezi.

vol-jobcenter =
    Kassel’de Jobcenter’e bağlı insanlar için bir hizmet var. Jobcenter, iş ve temel geçim yardımı dairesidir. Bu yüzden soruyorum.

    Jobcenter’den para veya danışmanlık alıyor musunuz?
    .name = Jobcenter’e bağlı
    .yes = Evet
    .no = Hayır

vol-refuge =
    Kassel’deki hizmet, ülkesinden kaçıp gelen insanlar içindir. Neden geldiğinizi sormuyorum.

    Almanya’ya mülteci olarak mı geldiniz?
    .name = Mülteci olarak geldi
    .yes = Evet
    .no = Hayır

vol-kassel =
    Bu hizmet büyük ihtimalle size yardımcı olabilir: “Soziale Teilhabe fördern durch Ehrenamt” (gönüllü çalışmayla toplumsal katılım). Jobcenter Stadt Kassel ile Freiwilligenzentrum Kassel (gönüllü merkezi) birlikte sunar. Bu bir Arbeitsgelegenheit (çalışma imkânı): Bir görevi denersiniz ve size eşlik edilir. Bu sırada günlük hayatta Almanca pratik yaparsınız.

    Yol şöyle: Jobcenter’deki görevlinizle konuşun. Hasta veya çok yorgun olsanız da sorabilirsiniz.

    Yer örnekleri (2022 bilgisi, daha kontrol edilecek):
    – Rothenditmold’da Sozialer Friedensdienst (sosyal barış hizmeti)
    – bir meyve ve sebze derneği
    – Wehlheiden’de bir aile merkezi
    – Dynamo Windrad
    – Pferdehof Klein Immenhof (at çiftliği)
    – Mädchenhaus Kassel (kız evi)

    Bir yer bulunacağına söz veremem.

vol-general =
    Gönüllü çalışma (Ehrenamt) birçok yerde vardır: derneklerde, bahçelerde, okullarda veya şenliklerde. Gönüllü merkezi (Freiwilligenzentrum) böyle işler bulur. Bazı yerlerde adı Ehrenamtsagentur olur. Bir danışma merkezi de sizinle birlikte arayabilir. Bir yer bulunacağına söz veremem.

topic-meet =
    Gruplar, boş zaman, buluşma

    Başka insanlarla birlikte alışmak daha kolaydır. Kadınlar, erkekler, anne babalar ve çocuklar için gruplar vardır. Derneklerde spor yapılır. Dernek, ortak bir amacı olan bir gruptur. Dil kafesinde (Sprachcafé) insanlar rahatça Almanca konuşur.

    Konuşurken yapılan hatalar orada sorun olmaz. Yalnız dinleyebilirsiniz de.
    .step-1 = Ne yapmak hoşunuza gider, düşünün: örneğin yemek, spor veya müzik.
    .step-2 = Bir danışma merkezine yakındaki grupları sorun.
    .step-3 = Bir kez gidin, isterseniz güvendiğiniz biriyle.
    .bring = Hiçbir şey. Ücretli olup olmadığını önceden sorun.
    .whom = Belediye, dernekler, göç danışmanlığı (MBE) veya gençlik göç danışmanlığı (JMD, 12–26 yaş).

topic-prison =
    Hapisten sonra: yeni bir başlangıç

    Hapis, cezaevinde geçen zamandır. Sonrasında birçok şey yenidir. Her şeyi tek başınıza düzene koymanız gerekmez. Hep aynı kişi size eşlik edebilir.

    Konular örneğin belgeler, iş, ev, para, aile ve sağlıktır. Ne olduğunu sormuyorum. Yakınlarınız da burada sorabilir.

    Oturum belgeniz yok mu? O zaman resmi dairelerden önce bağımsız bir danışma merkezine gitmek daha güvenlidir.
    .step-1 = Bugün en önemli olan konuyu seçin.
    .step-2 = Bir danışma merkezi arayın, isterseniz daha tahliyeden önce.
    .step-3 = Bugüne kadar size neyin yardımcı olduğunu orada söyleyin.
    .bring = Varsa tahliye belgesi. Belgeniz olmadan da gelebilirsiniz.
    .whom = Hapisten sonraki dönem için bir danışma merkezi. Bunun için “Danışma merkezi bul” düğmesini seçin.

prison-menu =
    Bir konu seçin veya bir danışma merkezi arayın.

    Bugün ne önemli?
    .find = Danışma merkezi bul
    .papers = Belgeler, oturum
    .work = Okul, iş
    .money = Para, ev
    .people = Sağlık, insanlar

prison-papers =
    Konu bir kimlik mi? Yoksa Almanya’da kalmak mı?
    .papers = Kimlik, pasaport, belge
    .res = Oturum

prison-work =
    Bir şey öğrenmek mi istersiniz, yoksa iş mi arıyorsunuz?
    .edu = Okul, meslek eğitimi
    .work = İş, çalışma izni

prison-money =
    Konu borç mu, devletten gelen para mı? Yoksa ev mi arıyorsunuz?
    .money = Para, borç, hesap
    .ben = Sosyal yardımlar
    .hous = Ev ve barınma

prison-people =
    Bu konuda da insanlar size yardım edebilir.

    Konu nedir?
    .relative = Başkası için soruyorum
    .ment = Ruh sağlığı ve stres
    .addict = Bağımlılık
    .meet = Gruplar ve boş zaman

prison-relative =
    Başkası için soruyorum

    Yakınlar ve arkadaşlar da danışmanlık alabilir. Hapisten sonraki zaman onlar için de çoğu zaman zordur. İsim söylemeniz gerekmez. Lütfen başka insanlar hakkında özel bir şey yazmayın.
    .step-1 = Şu anda size neyin iyi geleceğini düşünün.
    .step-2 = Sorularınızı bir danışma merkeziyle konuşun.
    .step-3 = O kişiye isteğe bağlı bir yardımın var olduğunu söyleyin.
    .bring = Hiçbir şey. Öylece gelebilirsiniz.
    .whom = Bir danışma merkezi. Bir insanla konuşmak isterseniz “Bir kişi” düğmesine basın.

prison-custody =
    Bazı insanlar daha cezaevindeyken danışmanlık alır. O zaman sonrasında yardıma devam eden bir yer olabilir. Bu yüzden soruyorum.

    Hapisteyken danışmanlık aldınız mı?
    .name = Hapiste danışmanlık
    .yes = Evet
    .no = Hayır

prison-card =
    Bu yer büyük ihtimalle size yardımcı olabilir. Yeni bir başlangıçta insanlara eşlik eder. Orada hep aynı kişiyle konuşursunuz. Belirtilmemiş olanı bilmiyorum.

leave-kind =
    Bir gruptan veya çevreden ayrılmak cesaret ister. Neden içinde olduğunuzu sormuyorum. Lütfen isim yazmayın, başka insanların planlarını da yazmayın.

    Konu nedir? Yakınlar da lütfen aynı şekilde seçsin.
    .name = Ayrılma konusu
    .exiti = Başka bir grup
    .exitr = Sağcı bir çevre

topic-exiti =
    Bir gruptan ayrılmak

    Bazen bir grup insana artık iyi gelmez. Gidebilirsiniz, yavaş yavaş da olur. Şimdiden emin olmanız gerekmez. Sebep sormuyorum. Yakınlar ve arkadaşlar da sorabilir.

    Lütfen isim yazmayın, başka insanların planlarını da yazmayın.

    Sizi tehdit eden biri mi var? O zaman “Hemen yardım” düğmesine basın.
    .step-1 = Kiminle konuşmak istediğinizi düşünün.
    .step-2 = Aşağıda “Danışmanlık bul” düğmesini veya bir insanı seçin.
    .step-3 = Orada iş, ev, aile veya dertleriniz hakkında konuşun.
    .bring = Hiçbir şey. İsminizi söylemeniz de gerekmez.
    .whom = Yeni başlangıçta eşlik eden bir danışma merkezi. Görüşme isteğe bağlıdır.

topic-exitr =
    Aşırı sağcı bir çevreden ayrılmak

    Uzaklaşmak istiyorsunuz veya henüz emin değilsiniz. İkisi de konuşmak için yeterlidir. Yakınlar da sorabilir.

    Schleswig-Holstein’da KAST yardım eder: ücretsiz, bütün eyalette, gizlilik içinde ve süre sınırı olmadan. Orada kimse sebepleri veya o çevre hakkında bildiklerinizi sormaz. Başka eyaletlerde başka yerler vardır.

    Lütfen isim veya başkalarının planlarını yazmayın. Sizi tehdit eden biri mi var? O zaman “Hemen yardım” düğmesine basın.
    .step-1 = Aşağıda “Danışmanlık bul” düğmesini veya bir insanı seçin.
    .step-2 = Orada eşit bir insan olarak konuşun, yalnız korkunuz hakkında da olabilir.
    .step-3 = İş, ev, yeni tanışmalar veya dövmeler hakkında sorun.
    .bring = Hiçbir şey. İsminizi söylemeniz de gerekmez.
    .whom = Schleswig-Holstein’da KAST. Başka yerde eyaletinizdeki bir danışma yeri.

leave-menu =
    Şimdi arayabilir veya yalnız konuşabilirsiniz. Daha sonra da yeniden gelebilirsiniz.

    Ne yapmak istersiniz?
    .find = Danışmanlık bul
    .not-sure = Henüz emin değilim
    .talk = Yalnız konuşmak isterim
    .on = Devam

leave-group-card =
    Bu yer büyük ihtimalle size yardımcı olabilir. Yakınlar da orada sorabilir. Lütfen isim veya başkalarının planlarını söylemeyin. Belirtilmemiş olanı bilmiyorum.

leave-in-prison =
    Schleswig-Holstein’da hapiste ve denetimli serbestlikte (Bewährung) de yardım vardır. Bewährung şu demektir: serbest, ama mahkemenin kurallarıyla. Gerichtshilfe (mahkeme yardımı), ceza davası olan insanlara destek olur. Bu yüzden soruyorum.

    Hapiste misiniz, denetimli serbestlikte misiniz veya Gerichtshilfe ile görüşüyor musunuz?
    .name = Hapis veya Bewährung
    .yes = Evet
    .no = Hayır

exit-kast =
    KAST büyük ihtimalle size yardımcı olabilir. Danışmanlık ücretsizdir ve gizlilik içinde yapılır. Bütün Schleswig-Holstein eyaleti için geçerlidir, süre sınırı yoktur. Kimse sebepleri veya o çevre hakkında bildiklerinizi sormaz. Konu sizin yeni başlangıcınızdır: iş, ev, tanışmalar, dövmeler veya dertleriniz.

    Lütfen isim veya başkalarının planlarını yazmayın.

exit-kickoff =
    Kick-Off büyük ihtimalle size yardımcı olabilir. Arkasında iki kurum var: KAST ve Türkische Gemeinde Schleswig-Holstein (Schleswig-Holstein Türk Toplumu). Hapisteki ve denetimli serbestlikteki insanlara danışmanlık verir. KAST danışmanlığı ücretsizdir, gizlilik içindedir ve süre sınırı yoktur. Kimse sebepleri veya o çevre hakkında bildiklerinizi sormaz.

    Lütfen isim veya başkalarının planlarını yazmayın.

exit-elsewhere =
    Başka yerlerde de bir çevreden ayrılırken eşlik eden kurumlar vardır. Burada bir başlangıç bulursunuz. Bir danışma merkezi de sizinle birlikte arayabilir.

    Lütfen isim veya başkalarının planlarını yazmayın.

topic-return =
    Dönüş, başka ülkeye gitmek

    Bazı insanlar geri dönmeyi veya başka bir ülkeye gitmeyi düşünür. Buna siz kendiniz, baskı olmadan karar verirsiniz. Dönüş danışmanlığı (Rückkehrberatung) neyin mümkün olduğunu anlatır. Görüşmeden sonra kalmak da isteyebilirsiniz.

    Bu yerlerin bazıları resmi bir daireye bağlıdır. Bu yüzden önce bağımsız bir danışma merkezine sorun. Oturum belgeniz yoksa bu özellikle önemlidir.
    .step-1 = Sorularınızı yazın, şüphelerinizi de.
    .step-2 = Bağımsız bir danışma merkeziyle bütün yolları konuşun.
    .step-3 = Her şeyi anlamadan hiçbir şey imzalamayın.
    .bring = Varsa pasaport veya kimlik ve oturum belgesi. Belgeniz olmadan da gelebilirsiniz.
    .whom = Göç danışmanlığı (MBE) veya bağımsız bir dönüş danışmanlığı.

### Kim büyük ihtimalle yardımcı olabilir: ön soruların her sonucu için bir metin. Kararı bir kişi verir.

offer-jmd =
    Bir gençlik göç danışmanlığı (Jugendmigrationsdienst, JMD) büyük ihtimalle size yardımcı olabilir.

    JMD, 12–26 yaş arası gençlere danışmanlık verir. Duldung belgesiyle de orada sorabilirsiniz. İnternetten danışmanlığın adı jmd4you.

    Size uyup uymadığına bir kişi sizinle birlikte bakar.

offer-mbe-first =
    Yetişkinler için göç danışmanlığı (Migrationsberatung für erwachsene Zuwanderer, MBE) büyük ihtimalle size yardımcı olabilir.

    En çok ilk 3 yılındaki yetişkinler içindir. Danışmanlık ücretsiz ve gizlidir. İnternette mbeon adıyla bulursunuz.

    Size uyup uymadığına bir kişi sizinle birlikte bakar. Belgeleriniz eksik olsa da gelin.

offer-mbe-priority =
    Yetişkinler için göç danışmanlığı (Migrationsberatung für erwachsene Zuwanderer, MBE) büyük ihtimalle size yardımcı olabilir.

    Uyum kursuna (Integrationskurs) gitmesi zorunlu olanlar, yer varsa orada öncelik alır. Danışmanlık ücretsiz ve gizlidir. İnternette mbeon adıyla bulursunuz.

    Yer yok mu? O zaman başka bir danışma merkezi sizinle birlikte aramaya devam edebilir.

offer-mbe-free =
    Yetişkinler için göç danışmanlığı (Migrationsberatung für erwachsene Zuwanderer, MBE) büyük ihtimalle size yardımcı olabilir.

    Yer varsa, burada daha uzun süredir yaşayanlara da danışmanlık verir. Danışmanlık ücretsiz ve gizlidir. İnternette mbeon adıyla bulursunuz.

    Yer yok mu? O zaman başka bir danışma merkezi sizinle birlikte aramaya devam edebilir.

offer-mbe-opening =
    Yer varsa, yetişkinler için göç danışmanlığı (Migrationsberatung für erwachsene Zuwanderer, MBE) büyük ihtimalle size yardımcı olabilir.

    Orada çekinmeden sorun. Danışmanlık ücretsiz ve gizlidir. İnternette mbeon adıyla bulursunuz.

    Yer yok mu? O zaman başka bir danışma merkezi sizinle birlikte aramaya devam edebilir.

offer-both =
    İki hizmet büyük ihtimalle size yardımcı olabilir.

    26 yaşına kadar: gençlik göç danışmanlığı (Jugendmigrationsdienst, JMD). 27 yaşından itibaren: yetişkinler için göç danışmanlığı (Migrationsberatung für erwachsene Zuwanderer, MBE).

    İkisine de sorabilirsiniz. Hangisinin uyduğuna bir kişi sizinle birlikte bakar.

offer-child =
    Çocuklar tek başlarına da danışmanlık alabilir, anne babaları olmadan da. Bu ücretsizdir.

    Çocuk siz misiniz? Bu numaralar sizin için. Orada sizi bir insan dinler. Adınızı söylemeniz gerekmez.

    Bir çocuk için mi yazıyorsunuz? Anne babalar da burada danışabilir. Jugendamt (gençlik dairesi), çocukları koruyan ve ailelere yardım eden dairedir. Ailenin belgesi yoksa lütfen önce bağımsız bir danışma merkezine sorun.

offer-asylum =
    Bir iltica danışmanlığı (Asylverfahrensberatung) büyük ihtimalle size yardımcı olabilir. İltica başvurusu süren insanlara danışmanlık verir. Ücretsizdir ve isteğe bağlıdır.

    Yakınınızdaki bir mülteci danışmanlığı (Flüchtlingsberatung) da yardım edebilir. Göç danışmanlığı (MBE) yer varsa bazen yardım eder.

    Haziran 2026’dan beri AB’nin yeni iltica kuralları var. Bunun sizin için ne demek olduğunu lütfen bir danışma merkezine sorun.

    Sarı bir zarf mı aldınız? Lütfen onu bugün bir danışma merkezine gösterin.

offer-asylum-young =
    İki hizmet büyük ihtimalle size yardımcı olabilir.

    İltica danışmanlığı (Asylverfahrensberatung), iltica başvurusu süren insanlara danışmanlık verir. Ücretsizdir ve isteğe bağlıdır.

    Gençlik göç danışmanlığı (Jugendmigrationsdienst, JMD), 12–26 yaş arası gençlere danışmanlık verir. İnternetten danışmanlığın adı jmd4you.

    Haziran 2026’dan beri AB’nin yeni iltica kuralları var. Bunun sizin için ne demek olduğunu lütfen bir danışma merkezine sorun.

    Sarı bir zarf mı aldınız? Lütfen onu bugün bir danışma merkezine gösterin.

offer-duldung =
    Duldung (sınır dışı edilmenin ertelenmesi) belgesiyle de danışmanlık alınır. Yakınınızdaki bir mülteci danışmanlığı (Flüchtlingsberatung) büyük ihtimalle size yardımcı olabilir.

    Göç danışmanlığı (MBE) yer varsa bazen yardım eder.

    İsterseniz resmi bir dairedeki randevudan önce oraya gidin. Sizin için neyin mümkün olduğuna bir kişi sizinle birlikte bakar.

offer-duldung-young =
    Duldung (sınır dışı edilmenin ertelenmesi) belgesiyle de danışmanlık alınır. Bir gençlik göç danışmanlığı (Jugendmigrationsdienst, JMD) büyük ihtimalle size yardımcı olabilir.

    JMD, 12–26 yaş arası gençlere danışmanlık verir. İnternetten danışmanlığın adı jmd4you. Yakınınızdaki bir mülteci danışmanlığı (Flüchtlingsberatung) da yardım edebilir.

    Sizin için neyin mümkün olduğuna bir kişi sizinle birlikte bakar.

offer-ukraine =
    Yetişkinler için göç danışmanlığı (Migrationsberatung für erwachsene Zuwanderer, MBE) büyük ihtimalle size yardımcı olabilir. § 24 oturum izni olanlara da danışmanlık verir. 26 yaşına kadar gençlik göç danışmanlığı (Jugendmigrationsdienst, JMD) vardır.

    MBE danışmanlığı ücretsiz ve gizlidir. İnternette mbeon adıyla bulursunuz.

    Para yardımlarının kuralları şu sıralar değişiyor. Bunu lütfen bir kişiye sorun.

offer-ukraine-young =
    Bir gençlik göç danışmanlığı (Jugendmigrationsdienst, JMD) büyük ihtimalle size yardımcı olabilir. § 24 oturum izni olan gençlere de danışmanlık verir.

    İnternetten danışmanlığın adı jmd4you.

    Para yardımlarının kuralları şu sıralar değişiyor. Bunu lütfen bir kişiye sorun.

offer-eu =
    Yetişkinler için göç danışmanlığı (Migrationsberatung für erwachsene Zuwanderer, MBE) büyük ihtimalle size yardımcı olabilir. AB, Avrupa Ekonomik Alanı (EWR) ve İsviçre’den gelenler için de mümkündür.

    İşte sorun mu var? O zaman Faire Mobilität danışmanlığına sorabilirsiniz.

    Size uyup uymadığına bir kişi sizinle birlikte bakar.

offer-abroad =
    İnternetten danışmanlık büyük ihtimalle size yardımcı olabilir. Bu, yolculuktan önce veya vizeyle de olur.

    Yetişkinler mbeon üzerinden yazar. 12–26 yaş arası gençler jmd4you üzerinden yazar.

    Vize sorularına Almanya büyükelçiliği cevap verir. Almanya’da ise yabancılar dairesi (Ausländerbehörde) cevap verir. Bu, oturum işlerine bakan dairedir. Vizenizin süresi doldu mu? O zaman lütfen önce bağımsız bir danışma merkezine sorun.

offer-no-paper =
    Burada bu bir sorun değil. Bağımsız bir danışma merkezi büyük ihtimalle size yardımcı olabilir. Orada belgeye ihtiyacınız yok.

    Belgeniz yoksa şu önemli: Lütfen önce danışmaya gidin, ancak sonra resmi bir daireye. Resmi dairelerin çoğu, belgesi olmayan insanları bildirir. Sosyal yardım dairesi (Sozialamt) de bunu yapar. Bu, § 87 AufenthG adlı yasada yazar.

    Okulların böyle bir yükümlülüğü yoktur. Tedavi eden doktorların da yoktur. Bağımsız yardım kuruluşlarının da yoktur.

    Acil sağlık durumunda: Lütfen yardım isteyin, belgeniz olmasa da.

offer-ordinary =
    Yakınınızdaki genel danışma merkezleri büyük ihtimalle size yardımcı olabilir. Bu merkezler sizinle birlikte uygun olanı arayabilir.

    Başkaları için mi soruyorsunuz veya yardım etmek mesleğiniz mi? O zaman ana menüde “Daha fazla”, sonra “Uzmanlar, gönüllüler” seçin.

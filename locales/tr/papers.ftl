# Grup: belgeler ve kalmak.

group-papers =
    Belgeler ve kalmak

    Burada konu, belgeniz ve Almanya’daki yaşamınızdır. Dava (Klage) şu demektir: Bir mahkeme bir kararı inceler. Aile birleşimi şu demektir: Aile Almanya’ya gelir.

    Sorunuza hangisi uyuyor?
    .name = Konu
    .res = Oturum
    .asyl = İltica, karar, dava
    .spaet = Spätaussiedler
    .famreu = Aile birleşimi
    .papers = Kimlik, pasaport, belge

topic-res =
    Oturum

    Burada konu, Almanya’da yaşamak için kullandığınız belgedir. Adı örneğin Aufenthaltserlaubnis (oturum izni), Fiktionsbescheinigung (geçici belge) veya Duldung olabilir. Fiktionsbescheinigung, bir başvuruya karar verilene kadar geçerlidir. Duldung şu demektir: Sınır dışı edilme şu an için durdurulmuştur.

    Belgeniz yok mu? O zaman önce bağımsız bir danışma merkezine gitmek daha güvenlidir. Birçok resmi daire, bilgileri yabancılar dairesine (Ausländerbehörde) bildirir. Bu, oturum belgelerine bakan dairedir.
    .step-1 = Belgenizin ne zamana kadar geçerli olduğuna bakın.
    .step-2 = Bir danışma merkeziyle erken konuşun, en iyisi bu tarihten önce.
    .step-3 = Başvurunuzu bu yardımla yapın ve bir kopya saklayın.
    .bring = Oturum belgeniz ve onunla ilgili bütün mektuplar. Belgeniz olmadan da gelebilirsiniz.
    .whom = Yetişkinler için göç danışmanlığı (MBE). 12–26 yaş arası gençler için gençlik göç danışmanlığı (JMD).

topic-asyl =
    İltica, karar, dava

    Belgeniz yok mu? O zaman resmi dairelerden önce bağımsız bir danışma merkezine gitmek daha güvenlidir.

    İltica sürecinde (Asylverfahren) federal bir kurum, korunma başvurunuzu inceler. Bu kurumun adı BAMF. Kararı mektupla gelir: Bu, karar yazısıdır (Bescheid). Dava (Klage) şu demektir: Bir mahkeme bu kararı inceler.

    Sarı zarf önemlidir. Zarfın üzerindeki tarih geçerlidir. Kurallar sık sık değişir.

    Şu anda sınır dışı edilme tehlikesi mi var? O zaman “Hemen yardım” düğmesine basın.
    .step-1 = Mektubu ve zarfı birlikte saklayın.
    .step-2 = İkisini de bugün bir danışma merkezine veya bir avukata gösterin.
    .step-3 = Süreçteki her randevudan önce nasıl hazırlanabileceğinizi sorun.
    .bring = Mektup ve zarf, iltica sürecinden belgeniz, önceki mektuplar.
    .whom = İltica danışmanlığı (Asylverfahrensberatung): ücretsiz ve isteğe bağlıdır. Bulunduğunuz yerdeki mülteci danışmanlığı (Flüchtlingsberatung) da yardım eder.

topic-spaet =
    Spätaussiedler (Alman kökenli göçmenler)

    Spätaussiedler ve aileleri için ayrı bir yasa vardır. Kısa adı BVFG. Aufnahmebescheid, Almanya’ya kabul edildiğinizi bildiren yazıdır. Registrierschein, burada Spätaussiedler olarak kaydedildiğinizi gösterir.

    Danışmanlık eşlere, çocuklara ve torunlara da yardım eder. Konular örneğin dil, iş, ev ve başvurulardır.
    .step-1 = Kabulle ilgili bütün belgeleri bir araya koyun.
    .step-2 = Bir danışma merkezine sıradaki başvuruları sorun.
    .step-3 = Orada Almanca kursunu da sorun.
    .bring = Varsa Aufnahmebescheid, Registrierschein ve kimlik.
    .whom = Yetişkinler için göç danışmanlığı (MBE). 12–26 yaş arası gençler için gençlik göç danışmanlığı (JMD).

topic-famreu =
    Aile birleşimi

    Aile birleşimi (Familiennachzug) şu demektir: Eşiniz, çocuklarınız veya anne babanız Almanya’ya, yanınıza gelir. Ailenizin bunun için çoğunlukla vizeye (Visum) ihtiyacı olur. Vize, ülkeye giriş iznidir.

    Kurallar oturum belgenize bağlıdır. Bazı belgelerde aile birleşimi şu an için durdurulmuştur. Bu yüzden bir danışma merkezine erken sorun.

    Sizin belgeniz yok mu? O zaman resmi dairelerden önce bağımsız bir danışma merkezine gitmek daha güvenlidir.
    .step-1 = Kimin gelmek istediğini ve hangi ülkede yaşadığını yazın.
    .step-2 = Başvurmadan önce bir danışma merkeziyle konuşun.
    .step-3 = Ailenin belgelerini toplayın, örneğin evlilik ve doğum belgelerini.
    .bring = Oturum belgeniz, ailenin belgeleri, varsa resmi daireden gelen mektuplar.
    .whom = Yetişkinler için göç danışmanlığı (MBE). 12–26 yaş arası gençler için gençlik göç danışmanlığı (JMD).

topic-papers =
    Kimlik, pasaport, resmi belgeler

    Kimlik (Ausweis) veya pasaport (Pass) kim olduğunuzu gösterir. Doğum belgesi (Geburtsurkunde) ne zaman ve nerede doğduğunuzu gösterir.

    Oturum belgeniz yok mu? O zaman resmi dairelerden önce bağımsız bir danışma merkezine gitmek daha güvenlidir.

    Pasaportu çoğunlukla geldiğiniz ülke verir. Nüfus dairesi (Standesamt) Almanya’daki doğum, evlilik ve ölüm belgelerini yazar.

    İltica veya korunma başvurusu yaptınız mı? O zaman elçiliğe gitmeden önce bir danışma merkeziyle konuşun.
    .step-1 = Her eski belgeyi arayın, kopyaları ve fotoğrafları da.
    .step-2 = Bir danışma merkezine, yeni belgeyi hangi kurumun verdiğini sorun.
    .step-3 = Başvuruyu yaptığınıza dair bir onay yazısı isteyin.
    .bring = Her eski belge. Kayıp durumunda, varsa polise yapılan bildirim de.
    .whom = Yetişkinler için göç danışmanlığı (MBE). 12–26 yaş arası gençler için gençlik göç danışmanlığı (JMD).

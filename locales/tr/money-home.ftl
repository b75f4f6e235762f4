# Grup: para, ev ve mektuplar.

group-money-home =
    Para, ev, mektuplar

    Sosyal yardım, devletten gelen para veya destektir. Resmi daire, devletin bir kurumudur.

    Sorunuza hangisi uyuyor?
    .name = Konu
    .ben = Sosyal yardımlar
    .money = Para, borç, hesap
    .hous = Ev ve barınma
    .auth = Resmi daire, mektup
    .daily = Günlük yaşam ve yer

topic-ben =
    Sosyal yardımlar

    Sosyal yardım, devletten gelen para veya destektir. Örneğin aileler için, az para olduğunda veya iş olmadığında verilir. Bir yardımın adı sık sık değişti: Alg II, Bürgergeld, Grundsicherungsgeld (temel geçim parası).

    Hangi resmi dairenin yardım edeceği belgenize de bağlıdır. Belgeniz yok mu? O zaman önce bağımsız bir danışma merkezine gitmek daha güvenlidir. Çoğu zaman Jobcenter, bazen Sozialamt görevlidir. Jobcenter iş ve para konusunda, Sozialamt (sosyal yardım dairesi) başka zor durumlarda yardım eder.
    .step-1 = Erken sorun, çünkü birçok yardım ancak başvuruyla başlar.
    .step-2 = Başvuru için yardım alın ve bir kopya saklayın.
    .step-3 = Bir ret yazısını bugün bir danışma merkezine gösterin.
    .bring = Son karar yazısı (Bescheid), banka hesap dökümleri, kira belgeleri.
    .whom = Yetişkinler için göç danışmanlığı (MBE). 12–26 yaş arası gençler için gençlik göç danışmanlığı (JMD).

topic-money =
    Para, borç, hesap

    Birçok insanın para veya sözleşme derdi vardır. Borç, henüz ödemeniz beklenen paradır. Mahnung, bir ödemeyi hatırlatan ihtar mektubudur. Borç danışmanlığı (Schuldnerberatung) borçları düzene koymaya yardım eder.

    Basiskonto, bankada basit bir hesaptır. Hesabınız yoksa bunu sorun.
    .step-1 = Bütün mektupları toplayın, açılmamış olanları da.
    .step-2 = Para yetmiyorsa önce kirayı ve elektriği ödeyin.
    .step-3 = Danışmadan önce yeni bir şey imzalamayın.
    .bring = Bütün mektuplar, sözleşmeler ve banka hesap dökümleri. Dağınık olabilir.
    .whom = Bulunduğunuz yerdeki borç danışmanlığı veya göç danışmanlığı (MBE).

bed-tonight =
    Bugün güvende olmanız için önce bunu soruyorum. Cevap vermeniz gerekmez.

    Bu gece yatacak bir yeriniz var mı?
    .yes = Evet
    .no = Hayır
    .unsaid = Söylemek istemiyorum

topic-hous =
    Ev ve barınma

    Ev bulmak çoğu zaman çok sabır ister. Kira sözleşmesi (Mietvertrag) kuralları ve masrafları yazar. Yan giderler (Nebenkosten) örneğin su ve ısıtmadır. WBS, uygun kiralı evler için bir belgedir.

    Oturum belgeniz yok mu? O zaman önce bağımsız bir danışma merkezine gitmek daha güvenlidir. WBS çoğunlukla Wohnungsamt’tan alınır. Bu, konut dairesidir.

    Yakında yatacak yeriniz kalmayacak mı? O zaman “Hemen yardım” düğmesine basın.
    .step-1 = Ev aramak için bir danışma merkezinden yardım isteyin.
    .step-2 = Görmediğiniz bir ev için para ödemeyin.
    .step-3 = Evden çıkmanızı isteyen bir mektup (Kündigung) alırsanız bugün bir danışma merkezine gösterin.
    .bring = Kira sözleşmesi, evle ilgili mektuplar, kimlik ve varsa gelirinizi gösteren belgeler.
    .whom = Göç danışmanlığı (MBE) veya bulunduğunuz yerdeki başka bir sosyal danışma merkezi.

topic-auth =
    Resmi daireler, mektuplar, formlar

    Resmi daire, devletin bir kurumudur. Bescheid, içinde karar olan bir mektuptur. Frist, cevap verebileceğiniz son gündür. Formular, üzerinde sorular olan bir kâğıttır.

    Oturum belgeniz yok mu? O zaman resmi dairelerden önce bağımsız bir danışma merkezine sorun.

    Bir günü kaçırdınız mı? Bu birçok insanın başına gelir. Bugün orayı arayın ve bir kanıt saklayın.
    .step-1 = Mektupta tarihi ve resmi dairenin adını arayın.
    .step-2 = Mektubu zarfıyla birlikte bugün bir danışma merkezine gösterin.
    .step-3 = Doldururken yardım isteyin ve bir kopya saklayın.
    .bring = Mektup ve zarf, ayrıca kimlik veya oturum belgesi.
    .whom = Yetişkinler için göç danışmanlığı (MBE). 12–26 yaş arası gençler için gençlik göç danışmanlığı (JMD).

topic-daily =
    Günlük yaşam ve yer

    Burada konu günlük yaşam: alışveriş, otobüs, çöp, komşular, dernekler. Dernek, ortak bir amacı olan bir gruptur.

    Taşındıktan sonra adres kaydı (Anmeldung) önemlidir. Resmi daireye yeni adresinizi bildirirsiniz. Oturum belgeniz yok mu? O zaman önce bağımsız bir danışma merkezine gitmek daha güvenlidir. Kayıt Meldeamt’ta yapılır. Bu, adres kayıt dairesidir.
    .step-1 = Ev sahibinden bir Wohnungsgeberbestätigung isteyin: Bu yazıda eve taşındığınızı onaylar.
    .step-2 = Meldeamt’tan randevu isteyin.
    .step-3 = Buraya yeni gelenlere eşlik eden insanlar olup olmadığını sorun.
    .bring = Kayıt için: kimlik veya pasaport ve Wohnungsgeberbestätigung.
    .whom = Belediye veya göç danışmanlığı (MBE).

daily-menu =
    Hessen’de bazı yerlerde bir insan, yeni gelenlere günlük yaşamda eşlik eder. Bu kişi o yeri ve resmi daireleri tanır.

    Bunu aramak ister misiniz?
    .guide = Yerel yardımcı kişi
    .on = Hayır, devam

daily-allocated =
    Bazı yerel yardımlar, resmi bir dairenin buraya gönderdiği insanlar içindir. Bu yüzden soruyorum.

    Bu yerde oturmanıza resmi bir daire mi karar verdi?
    .name = Resmi daire gönderdi
    .yes = Evet
    .no = Hayır

daily-guide =
    Bulunduğunuz yerde bir yardımcı kişi var. Bu hizmetin adı Kommunale Integrationsguides (yerel uyum rehberleri). Bu insanlar yeni gelenlere ilk zamanlarda eşlik eder. Gerekirse çeviri için biri de gelir. Büyük ihtimalle size yardımcı olabilirler.

daily-guide-other =
    Yerel yardımcı kişi

    Sizin yeriniz için burada henüz sabit bir yardımcı kişi kayıtlı değil. Yine de yardım var. Danışma merkezleri, yeni gelenlere günlük yaşamda eşlik eden insanları çoğu zaman tanır. Dernekler ve gönüllüler de yardım eder. Gönüllüler, kendi isteğiyle yardım eden insanlardır.
    .step-1 = Bir danışma merkezine, günlük yaşamda size eşlik edecek birini sorun.
    .step-2 = Yakınınızda bir dil kafesi (Sprachcafé) veya buluşma yeri sorun.
    .bring = Hiçbir şey. Belgeniz olmadan da gelebilirsiniz.
    .whom = Yetişkinler için göç danışmanlığı (MBE). 12–26 yaş arası gençler için gençlik göç danışmanlığı (JMD).

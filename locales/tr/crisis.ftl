### Hemen yardım. Telefon numaralarını program ekler, bu metinlerde hiç yer almaz.

crisis-menu =
    Birinin hayatı tehlikede mi? O zaman lütfen hemen arayın.

    Şu anda ne oluyor?
    .med = Acil sağlık durumu
    .vio = Şiddet
    .sui = Yaşamak istemiyorum
    .home = Bu gece yatacak yer yok
    .others = Başka bir şey

crisis-others =
    Bunun için de yardım var. Hangisi en çok uyuyor?
    .child = Bir çocuk tehlikede
    .expl = Zorlama veya sömürü
    .threat = Tehdit veya saldırı
    .deport = Sınır dışı veya hapis

crisis-med =
    Yardım istemeniz çok iyi. Lütfen hemen arayın.

    Acil durumda belgeniz olmasa da yardım isteyin.
    .poison = Zehirlenme
    .person = Bir kişiyle konuşayım
    .cannot-call = Telefon edemiyorum
    .back = Konuşmaya geri dön

crisis-poison =
    Bu kadar hızlı davranmanız çok iyi.

    Kişi uyanmıyor mu, nefes almıyor mu? O zaman lütfen önce ambulansı arayın.

    Durum böyle değilse bir doktor yardımcı olabilir. Numara aşağıdadır. Orada “Zehirlenmede yardım” da var mı? O zaman en iyisi o numarayı arayın.
    .person = Bir kişiyle konuşayım
    .cannot-call = Telefon edemiyorum
    .back = Konuşmaya geri dön

crisis-sui =
    Bunu söylediğiniz için teşekkürler. Bununla yalnız değilsiniz.

    Lütfen şimdi bir insanla konuşun. Adınızı söylemeden de olur. TelefonSeelsorge (dert dinleme hattı) çoğu zaman meşguldür. O zaman lütfen bir kez daha deneyin.
    .person = Bir kişiyle konuşayım
    .cannot-call = Telefon edemiyorum
    .back = Konuşmaya geri dön

crisis-vio =
    Yazmanız çok iyi. Bu sizin suçunuz değil.

    Tehlike varsa lütfen hemen polisi arayın. Telefonda adınızı söylemeden danışabilirsiniz.

    Telefonunuzu belki bir başkası da okuyor mu? O zaman lütfen okuduktan sonra bu sohbeti silin.
    .person = Bir kişiyle konuşayım
    .cannot-call = Telefon edemiyorum
    .clear = Sohbet nasıl silinir?
    .back = Konuşmaya geri dön

crisis-child =
    Bu çocuğu düşünmeniz çok iyi. Tehlike varsa lütfen hemen arayın.

    Çocuklar ve gençler tek başlarına da danışmanlık alabilir, anne babaları olmadan da. Jugendamt (gençlik dairesi), çocukları koruyan ve ailelere yardım eden dairedir. Ailenin belgesi yoksa lütfen önce bağımsız bir danışma merkezine sorun. Gençlik göç danışmanlığı (JMD) 12 yaşından başlayarak gençlere danışmanlık verir.

    Bu çocuk siz misiniz? O zaman bu numaralar sizin için de var.
    .person = Bir kişiyle konuşayım
    .cannot-call = Telefon edemiyorum
    .back = Konuşmaya geri dön

crisis-expl =
    Yazmanız cesur bir adım. Bu sizin suçunuz değil.

    Lütfen kendinizi tehlikeye atmayın. Kimseyle tartışmanız gerekmez. Tehlike varsa lütfen polisi arayın.

    Konu iş veya ücret mi? Faire Integration, AB dışındaki ülkelerden gelenlere danışmanlık verir. Faire Mobilität, AB ülkelerinden gelenlere danışmanlık verir.
    .person = Bir kişiyle konuşayım
    .cannot-call = Telefon edemiyorum
    .back = Konuşmaya geri dön

crisis-threat =
    Bu insanı korkutur. Yardım aramanız çok iyi.

    Mümkünse lütfen güvenli bir yere gidin. Tehlike varsa lütfen hemen arayın. Mesajları ve kanıtları saklayın.

    Lütfen buraya isim ve yer yazmayın.
    .person = Bir kişiyle konuşayım
    .cannot-call = Telefon edemiyorum
    .back = Konuşmaya geri dön

crisis-home =
    Gece kalacak bir yerin olmaması çok zor.

    Belgeniz yok mu? O zaman lütfen önce bağımsız bir danışma merkezine sorun. Resmi dairelerin çoğu, belgesi olmayan insanları bildirir.

    Belgeniz var mı? Lütfen daha bugün belediyeye yatacak bir yer sorun.

    Tehlike varsa lütfen hemen arayın.
    .person = Bir kişiyle konuşayım
    .cannot-call = Telefon edemiyorum
    .back = Konuşmaya geri dön

crisis-deport =
    Bu zor bir an. Lütfen bugün yardım arayın.

    Mektubu bugün bir danışma merkezine veya bir avukata gösterin. Bu, resmi karar yazısı (Bescheid), sarı zarf ve mahkeme günü için geçerlidir. Lütfen zarfı da getirin.

    Biri şimdiden hapiste mi? Lütfen yine bugün sorun.
    .person = Bir kişiyle konuşayım
    .cannot-call = Telefon edemiyorum
    .back = Konuşmaya geri dön

crisis-cannot-call =
    Yazarak da yardım alabilirsiniz.

    Kadına yönelik şiddet: hilfetelefon.de sayfasında birçok dilde sohbet ve e-posta var.

    Konuşmadan acil çağrı: nora uygulaması sembollerle ve yazışmayla çalışır, sessizce de olur. Almanca ve İngilizcedir. Yalnızca daha önce kaydolduysanız çalışır.

    Dertler ve karanlık düşünceler: TelefonSeelsorge (dert dinleme hattı) Almanca sohbet ve e-posta da sunar.

    Bunların hiçbirini kullanamıyor musunuz? Yakınınızdaki bir insandan sizin için aramasını isteyin.
    .person = Bir kişiyle konuşayım
    .back = Konuşmaya geri dön

crisis-clear =
    Bu sohbeti şöyle silersiniz:

    Telegram’da sohbet listenizi açın. Parmağınızı bu sohbetin üzerinde uzun tutun. Sonra “Sil” seçeneğine basın.

    Program eski mesajları kendisi silemez. Lütfen sohbetin tamamını silin.
    .person = Bir kişiyle konuşayım
    .cannot-call = Telefon edemiyorum
    .back = Konuşmaya geri dön

crisis-gentle =
    Zor bir dönemden geçiyor gibisiniz. Şu anda nasılsınız?
    .danger = Tehlikedeyim
    .talk = Konuşmak istiyorum
    .other = Başka bir şey

crisis-talk =
    Konuşmak istemeniz çok iyi. Bunu tek başınıza taşımanız gerekmez.

    Burada sizi bir insan dinler, adınızı söylemeden de olur. Hat meşgulse lütfen bir kez daha deneyin.
    .person = Bir kişiyle konuşayım
    .cannot-call = Telefon edemiyorum
    .back = Konuşmaya geri dön

crisis-help =
    Elbette. Nasıl bir yardıma ihtiyacınız var?
    .danger = Tehlikedeyim
    .find = Yardım arıyorum
    .person = Bir kişiyle konuşayım

crisis-closed =
    Şu anda bunu kimse okumuyor. Lütfen bu numaraları kullanın.

    “Bütün numaralar” düğmesinde başka numaralar da var.
    .numbers = Bütün numaralar
    .offices = Danışma merkezi bul
    .back = Konuşmaya geri dön

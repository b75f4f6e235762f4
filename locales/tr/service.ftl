### Randevular, şikâyetler, uzmanlar ve gönüllüler.

appointments-by-phone =
    Randevular

    Şu anda buradan randevu alamazsınız. Lütfen danışma merkezini arayın veya oraya yazın. İsterseniz tercüman da sorun.
    .bring = Mektup ve zarf, kimlik veya pasaport, oturum belgesi, son karar yazısı (Bescheid, resmi bir dairenin kararını bildiren mektup). Belgeniz olmadan da gelin.
    .whom = Size uyan danışma merkezi.

appointments-own-reminder =
    Şu anda size hatırlatma yapamıyorum. Lütfen günü ve saati bir yere yazın.

    Şimdi ne yapmak istersiniz?
    .offices = Danışma merkezi bul
    .home = Ana menü

appointments-about =
    Randevular

    Randevu, danışma merkezinden bir kişiyle görüşmedir. Boş bir saat seçersiniz. İki taraf da iptal edebilir. Tercüman isteyebilirsiniz.
    .bring = Mektup ve zarf, kimlik veya pasaport, oturum belgesi, son karar yazısı (Bescheid, resmi bir dairenin kararını bildiren mektup). Belgeniz olmadan da gelin.
    .whom = Randevu aldığınız danışma merkezi.

appointments-menu =
    Ne yapmak istersiniz?
    .book = Saat seç
    .mine = Randevularım
    .reminders = Hatırlatmalar
    .person = Bir kişiyle konuşayım
    .home = Ana menü

appointments-booked =
    Teşekkürler. Randevuyu her zaman iptal edebilir veya yeni bir saat seçebilirsiniz.

appointments-none =
    Şu anda burada saat gösteremiyorum. Bir kişi sizinle birlikte bir saat arayabilir.

appointments-reminders =
    İsterseniz size randevudan önce hatırlatırım. Buna her randevu için yeniden karar verirsiniz.

    Hatırlatmada konu yazmaz. Onu her zaman kapatabilirsiniz.
    .book = Saat seç
    .person = Bir kişiyle konuşayım
    .home = Ana menü

complaint-direct =
    İyi olmayan bir şey olduysa üzgünüm. Buradan hiçbir şey iletilmez.

    Şikâyetinizi doğrudan o yere yapabilirsiniz, adınızı vermeden de. Orada yöneticiyi sorun. Bir danışma merkezi size bu konuda yardım edebilir.
    .person = Bir kişiyle konuşayım
    .home = Ana menü

complaint-menu =
    İyi olmayan bir şey olduysa üzgünüm. Şikâyetiniz daha iyi olmamıza yardım eder.

    İsim vermeniz gerekmez. Şikâyetin ilgili olduğu kişi onu görmez.

    “Şimdi gönder” ile şunu kabul edersiniz: Şikâyet birimi cevap vermek için bilgilerinizi okur. Onayınızı her zaman geri alabilirsiniz.
    .send = Şimdi gönder
    .about = Önce biraz anlatayım
    .later = Şimdi değil

complaint-about =
    Böylece şikâyetiniz doğru yere daha çabuk ulaşır.

    Konu nedir?
    .waiting = Uzun bekleme
    .treatment = Bana davranış
    .information = Yanlış bilgi
    .program = Bu program
    .other = Başka bir şey
    .name = Şikâyet konusu

complaint-summary =
    Bunu şikâyet birimi okur. Adınızı ve telefon numaranızı görmez.

    Göndermek ister misiniz?
    .send = Şimdi gönder
    .change = Bir şeyi değiştir
    .later = Şimdi değil

complaint-sent =
    Şikâyetiniz gönderildi. Açık sözlülüğünüz için teşekkürler.

    Kim cevap verir: şikâyetlerden sorumlu bir kişi
    Ne zaman: { $when }
    Dil: { $language }
    Ücret: yok

complaint-later =
    Tamam. Hiçbir şey gönderilmedi.

professional-menu =
    Lütfen danışanların bilgilerini yazmayın: isim de, olay da yazmayın.

    Bu bölüm uzmanlar, gönüllüler ve kuruluşlar içindir.

    Ne arıyorsunuz?
    .coaching = Ekipte koçluk
    .justice = Hapis ve Bewährung
    .migration = Göç bilgisi
    .helper = Yardım etmek istiyorum

professional-coaching =
    Uzmanlar için koçluk

    “A³ Alles auf Anfang” projesi (Her şey yeni baştan) Hessen’deki uzmanlara danışmanlık verir. Jobcenter (iş dairesi), iş yerleri, eğitim ve danışmanlık kurumlarına destek olur. Konu, hapisten sonraki insanlar ve onların günlük hayata dönüş yoludur.
    .step-1 = İletişim noktasını arayın.
    .step-2 = Sorunuzu genel olarak anlatın, isim vermeden.
    .whom = Projenin Hessen’deki iletişim noktası.

professional-justice =
    Hapis, denetimli serbestlik yardımı (Bewährungshilfe), mahkeme yardımı (Gerichtshilfe)

    “Kick-Off” model projesi Schleswig-Holstein’da çalışır. Yürütenler KAST ve Türkische Gemeinde Schleswig-Holstein (Schleswig-Holstein Türk Toplumu). Uzmanlara eğitim verir: çalışma imkânları, yeni gruplar, kodlar ve semboller. Uzmanlara tek tek olaylarda da yardım eder. Demokrasi üzerine çalışmalar da vardır.
    .step-1 = Eğitim mi, yoksa tek bir olay için yardım mı aradığınızı düşünün.
    .step-2 = Projeye sorun ve buraya olay yazmayın.
    .whom = Schleswig-Holstein’daki Kick-Off projesi.

professional-migration =
    Göç bilgisi

    Göç danışmanlığı (MBE) kurumlara ve hizmetlere de danışmanlık verir. Konular örneğin gelinen ülkeler, dinler, oturum, yardımlar ve ırkçılığa karşı çalışmadır.
    .step-1 = Yakınınızdaki MBE danışmanlığını arayın.
    .step-2 = Uzman bilgisini, iş ağlarını ve birkaç dildeki malzemeleri sorun.
    .whom = Bulunduğunuz yerdeki MBE. Şimdi bir örnek göreceksiniz.

professional-helper =
    Yardım etmek istiyorum

    Kişiler, dernekler ve başka kuruluşlar yardım edebilir. Buraya yeni gelen insanlar da yardım edebilir. Eğitimler, buluşmalar ve dil kafesi (Sprachcafé) gibi gruplar vardır. Gönüllülük ajansı (Ehrenamtsagentur) gönüllü işler bulur.
    .step-1 = Ne yapmak istediğinizi ve ne zaman vaktiniz olduğunu düşünün.
    .step-2 = Bir gönüllülük merkezine veya belediyenize sorun.
    .whom = Yakınınızdaki Ehrenamtsagentur veya gönüllü merkezi (Freiwilligenzentrum).

professional-card =
    Bu konuda kayıtlı olanlar bunlar. Eksik olanı bilmiyoruz.

professional-direct =
    Buradan size kimse yazmaz. Lütfen doğrudan o yere sorun.

    Şimdi ne yapmak istersiniz?
    .more = Seçime geri dön
    .home = Ana menü

professional-offer =
    Ekibimiz size cevap verebilir. Sorunuz ayrı bir posta kutusuna gider, danışmanlık arayanların isteklerinden ayrı durur.

    “Şimdi gönder” ile şunu kabul edersiniz: Ekip cevap vermek için isteğinizi okur. Onayınızı her zaman geri alabilirsiniz. Lütfen danışanların bilgilerini yazmayın.
    .send = Şimdi gönder
    .more = Seçime geri dön
    .home = Ana menü

professional-sent =
    İsteğiniz gönderildi.

    Kim cevap verir: ekipten bir kişi
    Ne zaman: { $when }
    Dil: { $language }
    Ücret: yok

    Lütfen bundan sonra da danışanların bilgilerini yazmayın.

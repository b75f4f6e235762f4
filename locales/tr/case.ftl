### İstek danışma merkezine ulaşınca: kim okur, ne zaman, sonra ne mümkün.

case-recipient = Bunu kim okur?
    .here = Bunu şu kurum okur: { $office }. Orada { $language } konuşulur.
    .cooperating = Yakınınızda { $language } konuşulan bir kurum yok. Şu kurumda { $language } konuşulur: { $office }. Göndermekle şunu kabul edersiniz: Bu kurum verdiğiniz bilgileri okur.
    .interpreter = Bunu şu kurum okur: { $office }. Orada { $language } konuşan kimse yok. Danışmanlık Almanca veya İngilizce olur, isterseniz tercümanla.
    .next-day = Bulunduğunuz yer için bir kurum bilmiyorum. Bunu şu kurum okur: { $office }. Orada sizin için bir yol ararlar.
    .discreet = Bunu danışmanlıkta yalnız birkaç kişi okur.
    .nobody = Şu anda burada bu istek için kimse yok.

case-waiting = Ne zaman?
    .open = Kurum bugün şu saate kadar açık: { $time }.
    .closed = Kurum şu anda kapalı. Yeniden açılış: { $when }.
    .away = Şu anda kurumda kimse yok. Dönüş zamanı: { $when }.
    .before = { $number ->
        [one] Sizden önce başka bir istek bekliyor.
       *[other] Sizden önce { $number } başka istek bekliyor.
    }
    .nobody = Bunu şu anda kimse okumuyor. Tehlike varsa lütfen “Hemen yardım” altındaki numaraları kullanın.
    .nobody-yet = Bu kurumda buradaki mesajları henüz kimse okumuyor. Başka bir kuruma soruyoruz. Lütfen siz de telefon edin.

case-nobody =
    Şu anda burada kimse bu isteği alamıyor. Verdiğiniz bilgiler gönderilmedi.

    “Bir kişi” altında başka kurumları görürsünüz. Tehlike varsa lütfen “Hemen yardım” düğmesine basın.

case-added = Mesajınızı isteğinize ekledim. Danışma merkezi onu da okur.

case-taken = Size şimdi bir insan yazıyor: { $role }, { $office }.
    .named = Size şimdi bir insan yazıyor: { $name }, { $role }, { $office }.
    .discreet = Size şimdi bir insan yazıyor.
    .rules =
        Görüşme bitene kadar ben bir şey yazmam. Yazdıklarınızı o kişi okur. Burada silseniz bile o kişi onları okumuştur.

        “Dur” görüşmeyi bitirir. “Dil”, “sil” ve “Hemen yardım” her zaman çalışır.

case-roles = Kim
    .helper = bir gönüllü
    .counsellor = bir danışman
    .exit-counsellor = bu konuda deneyimli bir kişi
    .coordinator = yönetimden bir kişi
    .admin = idari ekipten bir kişi
    .operator = teknik ekipten bir kişi

case-person = Danışma merkezi
    .says = Danışma merkezi:
    .says-anew = Danışma merkezi (değiştirildi):

case-left = O kişi şu anda görüşmede değil. İsteğiniz yeniden bekliyor. Biri burada olunca size haber veririm.
    .colleague = Bundan sonra size aynı kurumdan başka bir kişi cevap verir: { $office }.

case-office =
    Danışma merkezi isteğinizi şu kuruma iletmek istiyor: { $office }. Orada size belki daha iyi yardım edebilirler.

    O zaman bu kurum verdiğiniz bilgileri ve bu sohbeti okur. Hayır derseniz her şey olduğu gibi kalır.

    Kabul ediyor musunuz?
    .yes = Evet, iletilsin
    .no = Hayır
    .given = Tamam. İsteğiniz şimdi burada: { $office }. Biri burada olunca size haber veririm.
    .kept = Tamam. İsteğiniz olduğu yerde kalıyor.

case-closed =
    O kişi görüşmeyi bitiriyor. { $days } gün boyunca buradan yazmaya devam edebilirsiniz.

    Sorununuz çözüldü mü?
    .yes = Evet
    .partly = Kısmen
    .no = Hayır
    .again = Yazmaya devam et

case-solved = Çözüldü
    .yes = Teşekkürler. Buna sevindim. Size iyilikler dilerim.
    .open = Bunu söylediğiniz için teşekkürler. Danışma merkezine hemen yazmaya devam edebilirsiniz.

case-reopened = Yeniden açık
    .same = İsteğiniz yeniden aynı kişide. Lütfen yazın.
    .queue = İsteğiniz danışma merkezinde yeniden bekliyor. Biri burada olunca size haber veririm. Şimdiden yazabilirsiniz.

case-again =
    Danışma merkeziyle görüşmeniz bitti.

    Danışma merkezi mesajınızı okusun mu?
    .send = Evet, gönder
    .bot = Hayır
    .kept = Tamam. Hiçbir şey göndermedim. Lütfen sorunuzu bana bir kez daha yazın.
    .open = Görüşmeniz hâlâ açık. Lütfen yazın.
    .over = Bunun üzerinden uzun zaman geçti. Lütfen bir kişiyle konuşmayı yeniden isteyin.

case-still-open = Şu anda bir insanla yazışıyorsunuz. Ne yapmak istersiniz?
    .go-on = Yazmaya devam et
    .end = Görüşmeyi bitir
    .on = Tamam. Lütfen yazın.

case-ended = Danışma merkeziyle görüşme bitti. Bir kişiyle konuşmayı her zaman yeniden isteyebilirsiniz.

case-late = Maalesef biraz daha uzun sürüyor. İsteğiniz kaybolmadı. Tehlike varsa lütfen beklemeyin: “Hemen yardım” düğmesine basın.

case-danger = Mesajınız öncelikle iletildi. Tehlikedeyseniz lütfen cevabı beklemeyin.

case-media-off = Fotoğrafları, dosyaları ve sesli mesajları buradan iletemiyorum. Lütfen yazın. Belgeleri büroda göstermeniz daha iyi olur.
    .words = Yazdıklarınızı ilettim, fotoğrafı veya dosyayı iletmedim. Belgeleri büroda göstermeniz daha iyi olur.

case-blocked = Buradan bu danışma merkezine artık hiçbir şey gitmiyor. Ben size cevap vermeye devam ediyorum. Tehlike varsa “Hemen yardım” düğmesine basın.

case-waits = Talebiniz zaten bekliyor. Buraya yazarak bir şey ekleyebilirsiniz.
    .back = Talebi geri al
    .on = Beklemeye devam
    .taken-back = Talebiniz geri alındı. Artık kimse okumuyor. Her zaman yeniden sorabilirsiniz.

case-which = Birden fazla açık görüşmeniz var. Mesajınız hangisi için?
    .request = Talep
    .complaint = Şikâyet
    .professional = Mesleki soru
    .talk = Görüşme { $number }
    .none = Gönderme
    .sent = Gönderildi.
    .kept = Tamam. Hiçbir şey göndermedim.
    .quote = Lütfen kişinin bir mesajını doğrudan yanıtlayın. Böylece kimin için olduğunu bilirim.

case-mydata = Talepler
    .request = Danışmanlığa gönderdiğiniz talep
    .waiting = Bekliyor.
    .taken = Bir kişi ilgileniyor.
    .closed = Sona erdi. { $date } tarihinde silinecek.
    .messages = { $number ->
        [one] Kayıtlı: { $number } mesaj. Bu sohbette duruyor.
       *[other] Kayıtlı: { $number } mesaj. Bu sohbette duruyor.
    }
    .told = Verdiğiniz bilgiler:
case-times = Danışma merkeziniz size bu saatleri öneriyor. Lütfen birini seçin.
    .taken = Bu saat maalesef dolmuş. Başka bir saat size uyar mı?
    .none = Şu anda boş saat yok. Lütfen danışmanınıza yazın.
    .have = Bu danışma merkezinde zaten bir randevunuz var. Onu /appointments ile değiştirebilirsiniz.
    .remind = Size randevuyu hatırlatmamı ister misiniz?
    .remind-yes = Evet, hatırlatın
    .remind-set = Tamam. Size randevuyu hatırlatacağım.
    .gone = Bu randevu artık yok.

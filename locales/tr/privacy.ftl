### Veri koruma, silme, kendi verilerim, veda.

# İşletenin adı, veri koruma sorumlusu ve denetim kurumu daha sonra ayarlardan gelir.
privacy-policy =
    Veri koruma: Verilerinizi böyle kullanıyoruz.

    İşleten: belirtilmemiş
    Veri koruma sorumlusu: belirtilmemiş

    Ne için: Seçimlerinizi size bilgi vermek için kullanırız. Yalnız onay verirseniz istekler, randevular, hatırlatmalar ve geri bildirimler için de kullanırız. Her amaç için ayrı ayrı sorarız.

    Dayanak: onayınız (DSGVO madde 6 ve 9). DSGVO, AB’nin veri koruma yasasıdır. Bilgi vermek isteğe bağlıdır.

    Kim okur: istek göndermezseniz hiç kimse. Yalnız burada sohbetle danışmanlık açıksa şu geçerlidir: Tehlike işareti varsa danışma merkezi birinin yardıma ihtiyacı olduğunu görür, ama yazınızı görmez. İstek gönderirseniz danışma merkezi okur. Başka kurumlar yalnız onay verirseniz okur. Mesajları Telegram taşır. Telegram, AB dışında bir şirkettir.

    En fazla ne kadar: istek göndermediğiniz bir konuşma, son mesajdan sonra 24 saat. İstekler bitişten sonra 30 gün, çok hassas konularda 7 gün. Randevular, randevu gününden sonra 14 gün. İçeriği olmayan teknik kayıtlar 14 gün, erişim kayıtları 90 gün kalır. İstatistik için yalnız sayarız.

    Sohbette danışmanlık açık mı? O zaman kısa mesajlar burada yaklaşık 4 saniye şifreli durur. Böylece birkaç mesajı tek soru olarak okuruz. Önce nasıl olduğunuzu mu soruyoruz? O zaman metniniz siz cevap verene kadar şifreli kalır.

    Sizin hakkınızda hiçbir bilgisayar karar vermez. Verileriniz reklam için ve bilgisayar eğitmek için kullanılmaz.

privacy-questions =
    Cevapsız sorular: Yazılan bazı soruları henüz cevaplayamıyoruz. Böyle soruları en fazla 14 gün, şifreli olarak saklarız. Buradaki cevapları yazan kişiler onları okuyabilir. Böylece hangi bilginin eksik olduğunu anlarız.

    Kimin sorduğunu kaydetmeyiz. Telefon numaralarını, e-posta adreslerini ve bağlantıları çıkarırız. Tehlike işareti varsa hiçbirini saklamayız. “Hepsini sil” bu soruları bulamaz, çünkü yanlarında isim yoktur. Bu yüzden lütfen sorunuza isim yazmayın. Yazmadan her zaman düğmeleri kullanabilirsiniz.

privacy-rights =
    Haklarınız:

    Neyin kayıtlı olduğunu görebilir ve bir kopya alabilirsiniz. Onu değiştirebilir veya silebilirsiniz. İtiraz edebilir veya kullanımı sınırlayabilirsiniz. Onayınızı her zaman geri alabilirsiniz. Daha önce yapılanlar yine izinli sayılır.

    Veri koruma denetim kurumuna şikâyette bulunabilirsiniz.
    Yetkili denetim kurumu: belirtilmemiş

    Ne yapmak istersiniz?
    .delete = Hepsini sil
    .mydata = Verilerimi gör
    .promise = Sözümüz
    .return = Konuşmaya geri dön

delete-confirm =
    Hepsini silmek ister misiniz?

    Seçimlerinizi, isteklerinizi, randevularınızı ve hatırlatmalarınızı sileriz. Bu geri alınamaz. Yedek kopyalar da okunamaz hale gelir.

    Bu sohbetteki mesajlar Telegram’da da durur. Program, kendi yeni mesajlarını oradan kaldırabilir. Kalan her şeyi lütfen Telegram’da kendiniz silin.
    .yes = Evet, hepsini sil
    .no = Hayır, kalsın

delete-done =
    Verileriniz şimdi siliniyor. İsterseniz lütfen Telegram’daki sohbeti de silin.

delete-kept =
    Tamam. Hiçbir şey silinmedi.

mydata =
    Sizinle ilgili kayıtlı olanlar bunlar.

    Bir şeyi değiştirmek ister misiniz?
    .change = Bir şeyi değiştir
    .delete = Hepsini sil
    .return = Konuşmaya geri dön

goodbye =
    Konuşma için teşekkürler. Size her şeyin en iyisini dilerim.

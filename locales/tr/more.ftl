### Hizmet menüsü ve sözümüz.

more-menu =
    Lotse ve haklarınız hakkında her şeyi burada bulursunuz.

    Ne görmek istersiniz?
    .about = Lotse hakkında
    .privacy = Veri koruma
    .appointments = Randevular
    .complaint = Şikâyet
    .pro = Uzmanlar, gönüllüler

# AWO-1 söz ekranı: beş sözün hepsi her dilde yer alır.
promise =
    Lotse bir bilgisayar programıdır. Danışmanlık bulmanıza yardım eder. Kararı bir insan verir, hiçbir zaman program vermez.

    Danışmanlık için size şu sözleri veriyoruz:

    1. Ücretsizdir.

    2. Gizlidir. Söyledikleriniz danışmanlıkta kalır.

    3. Orada çalışan herkesin sır saklama yükümlülüğü vardır. Yani kendiliğimizden hiçbir şeyi başkasına söylemeyiz. Sınırlar şunlardır: hayati tehlike, bir çocuk için tehlike veya mahkeme kararı.

    4. Bağımsızdır. Dininizin, dünya görüşünüzün ve uyruğunuzun hiçbir önemi yoktur.

    5. Kararı siz verirsiniz. Her soruyu geçebilir ve istediğiniz zaman bırakabilirsiniz. Size ve güçlü yanlarınıza saygı duyarız.
    .privacy = Veri koruma
    .person = Bir kişiyle konuşayım
    .home = Ana menü

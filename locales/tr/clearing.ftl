### Ön sorular: en fazla altı soru, her soru geçilebilir.

clearing-intro =
    Size birkaç kısa soru soracağım. Böylece size uygun bir danışma merkezi bulurum.

    Her soruyu geçebilirsiniz. Burada sizin hakkınızda hiçbir karar verilmez.

clearing-place =
    Böylece size yakın bir danışmanlık bulurum.

    Nerede yaşıyorsunuz, hangi şehir veya ilçe?
    .name = Yer

clearing-age =
    Bazı yerler yalnız gençlere, bazıları yalnız yetişkinlere danışmanlık verir. Doğum tarihinize ihtiyacım yok.

    Kaç yaşındasınız?
    .child = 12 yaşından küçük
    .young = 12–26 yaş arası
    .adult = 27 yaş ve üstü
    .name = Yaş

clearing-paper =
    Her belge için ayrı danışmanlık vardır. Belgenizin türünü seçmeniz yeterli.

    “Oturum izni” şu demek: Örneğin bir Aufenthaltserlaubnis (oturum izni) belgeniz var. “İltica veya Duldung” şu demek: İltica sürecinden bir belgeniz veya bir Duldung (sınır dışı edilmenin ertelendiğini gösteren belge) var. Spätaussiedler (Alman kökenli göçmenler) için kayıt belgesi veya onay yazısı vardır.

    Sizde hangi belge var?
    .asylum = İltica veya Duldung
    .permit = Oturum izni
    .eu = AB kimliği
    .spaet = Spätaussiedler
    .other = Başka belge veya yok
    .name = Belge

clearing-kind-asylum =
    Almanca kelime belgenizin üzerinde yazar. Ankunftsnachweis, geldiğinizi gösteren belgedir. Aufenthaltsgestattung, iltica süreci boyunca kalma iznidir. Duldung, sınır dışı edilmenin ertelendiğini gösterir.

    Hangi kelimeyi görüyorsunuz?
    .arrival = Ankunftsnachweis
    .gestattung = Aufenthaltsgestattung
    .duldung = Duldung
    .name = Belgenin türü

clearing-kind-permit =
    Belgede çoğu zaman § işaretiyle bir sayı yazar. § 24 Ukrayna’dan gelen birçok kişide vardır. § 25 çoğu zaman ilticadan sonraki korumayı gösterir.

    Fiktionsbescheinigung, resmi daire henüz karar vermemişken geçerli olan geçici belgedir. Niederlassungserlaubnis, süresiz oturum iznidir.

    Belgenizde ne yazıyor?
    .ukraine = § 24 (Ukrayna)
    .protection = § 25 (koruma)
    .permit-other = Başka bir izin
    .fiktion = Fiktionsbescheinigung
    .niederlassung = Niederlassungserlaubnis
    .name = Belgenin türü

clearing-kind-other =
    Belgesi olmayan insanlar için de danışmanlık vardır. Vize (Visum), ülkeye giriş veya ziyaret için bir belgedir.

    Size hangisi uyuyor?
    .visa = Vize / Almanya dışında
    .german = Alman kimliği
    .none = Yok / söylemek istemem
    .name = Belgenin türü

clearing-stay =
    Bazı danışmanlıklar en çok ilk 3 yıl içindir. Süre, Almanya’ya girişten veya şimdiki oturum hakkınızdan başlar. Kısa olan süre geçerlidir.

    Bunun üzerinden ne kadar zaman geçti?
    .short = 3 yıldan az
    .long = 3 yıl veya daha uzun
    .name = Almanya’daki süre

clearing-obliged =
    Uyum kursu (Integrationskurs), Almanca ve buradaki yaşam için bir kurstur. Bazen resmi bir daire, içinde Verpflichtung (yükümlülük) kelimesi geçen bir mektup gönderir. O zaman kurs sizin için zorunludur.

    Böyle bir mektup aldınız mı?
    .yes = Evet
    .no = Hayır
    .name = Kurs zorunluluğu

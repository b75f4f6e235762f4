### Programın kendi mesajları: sabit düğmeler, ipuçları, düzeltmeler, kart parçaları.

fixed-row = Her zaman burada
    .help = Hemen yardım
    .person = Bir kişi
    .language = Dil
    .back = Geri
    .more = Daha fazla
    .skip = Soruyu geç
    .unknown = Bilmiyorum

question-progress = Soru { $number }, en fazla { $total } soru

not-understood =
    Bunu anlayamadım. Lütfen bir düğme seçin. Bir kişiyle konuşmak da isteyebilirsiniz.

not-understood-again =
    Maalesef bunu hâlâ anlayamıyorum. Siz yanlış bir şey yapmıyorsunuz. Lütfen bir düğme seçin veya bir danışma yerini arayın.

input-hint-place =
    Üzgünüm, bu yeri bilmiyorum. Lütfen posta kodunu veya yakındaki daha büyük bir şehri yazın. Sokağınıza ihtiyacım yok.

input-hint-number =
    Lütfen { $min } ile { $max } arasında bir sayı yazın.

input-hint-date =
    Lütfen gün, ay ve yılı yazın. Bir örnek: 24.12.2026

input-hint-text =
    Lütfen kısa bir metin yazın. Lütfen isim ve numara yazmayın.

too-long =
    Bu benim için biraz uzun. Lütfen en fazla { $number } karakter yazın.

step-gone =
    Özür dilerim, bu sorular bu arada değişti. Cevaplarınız duruyor. Buradan devam ediyoruz.

nothing-before =
    Konuşmamız burada başlıyor. Daha geriye gidilmiyor.

press-old =
    Bu düğme daha önceki bir soruya ait. Şimdi buradayız.

write-again =
    Teşekkürler. Lütfen sorunuzu bir kez daha yazın. Yazdıklarınız burada saklanmaz.

crisis-near =
    Acil numaralar yukarıda. “Hemen yardım” düğmesi onları yeniden gösterir.

language-changed =
    Memnuniyetle. Bundan sonra Türkçe yazıyorum.

not-translated =
    Bu metin sizin dilinizde henüz yok. Burada başka bir dilde yer alıyor: { $language }

not-possible-here =
    Fotoğrafları, dosyaları ve sesli mesajları burada okuyamıyorum. Hiçbirini kaydetmedim.

    Belgeleri güvenle şöyle gösterirsiniz: Belgeyi ve zarfı danışma merkezine götürün. Lütfen fotoğrafını göndermeyin.

    Düğmelerle veya kısa yazıyla buradan devam edebiliriz.

contact-dropped =
    Teşekkürler. İletişim bilginize veya konumunuza ihtiyacım yok. Bunu kaydetmedim.

place-several =
    Almanya’da bu isimde birkaç yer var. Hangisini demek istediniz? Posta kodunu da yazabilirsiniz.

place-taken =
    Yeri şöyle anladım: { $place }. “Geri” ile değiştirebilirsiniz.

# Danışma modunda, bir tehlike işareti görülünce bir kez söylenir.
alerted =
    Danışma merkezi şimdi burada birinin yardıma ihtiyacı olduğunu görüyor. Yazınızı görmüyor. Şu anda orada biri olup olmadığını bilmiyorum.

went-wrong =
    Özür dilerim, burada bende bir şey ters gitti. Cevaplarınız duruyor. Düğmelerle ana menüye veya bir kişiye ulaşabilirsiniz.

started-anew =
    Özür dilerim, program yenilendi. Bu yüzden baştan başlıyoruz.

# Devir metinlerinde, iki noktadan sonraki $when.
when-parts = Ne zaman
    .next-working-day = bir sonraki iş günü
    .soon = öncelikli, mümkün olan en kısa zamanda

correct-ask =
    Hangi cevabı değiştirmek istersiniz?
    .older = Daha eski cevaplar

strike-ask = Danışmanlar neyi okumasın?

strike-none = Çıkarılacak bir şey yok.

strike-done = Tamam. Bunu okumayacaklar.

correct-none =
    Değiştirebileceğiniz bir cevap henüz yok.

correct-done =
    Tamam. Cevap değişti.

answer-parts = Cevap
    .steps = Şöyle yapabilirsiniz:
    .bring = Lütfen yanınızda getirin:
    .whom = Buraya sorun:
    .as-of = Bilgi tarihi: { $date }. Genel bilgidir, hukuki danışmanlık değildir.
    .helpers = Daha fazla yardım:
    .may-change = Bu kurallar değişebilir. Bir karar vermeden önce lütfen bir danışmana sorun.

summary-parts = Verdiğiniz bilgiler
    .none = Henüz hiçbir bilgi vermediniz.
    .skipped = belirtilmedi

welcome-back =
    Yeniden burada olmanız ne güzel.

ended =
    Konuşma bitti. Herhangi bir şey yazın, yeniden başlarız.

handed-over =
    Danışma merkezi size buradan yazacak. O zamana kadar sormaya devam edebilirsiniz.

expired-general =
    Bu konudaki kurallar değişmiş olabilir. Yanlış bir şey söylememek için burada bir şey yazmıyorum. Bir kişi güncel durumu bilir.

offices-found =
    Bu yerler büyük ihtimalle yardımcı olabilir.

offices-none =
    Bunun için yakınınızda henüz bir yer bilmiyorum. Aşağıdakiler internetten danışmanlık verir. Bir danışma merkezi sizinle birlikte aramaya devam edebilir.

card-parts = Danışma yeri
    .phone = Telefon
    .fax = Faks
    .email = E-posta
    .web = İnternet
    .address = Adres
    .hours = Saatler
    .languages = Diller
    .cost = Ücret
    .area = Bölge
    .bring = Lütfen getirin
    .not-given = belirtilmemiş
    .as-of = Bilgi tarihi
    .free = ücretsiz
    .appointment-only = yalnız randevuyla
    .source = Kaynak
    .interpreter = tercüman mümkün
    .accessibility = Engelsiz erişim
    .map = Harita
    .more = Diğer yerler
    .number-wrong = Numara çalışmıyor

public-body =
    Önemli: Burası resmi bir dairedir. Resmi dairelerin çoğu, belgesi olmayan insanları bildirir. Belgeniz yoksa lütfen önce bağımsız bir danışma merkezine gidin.

number-reported =
    Teşekkürler, bu başkalarına yardımcı olur. Ekip artık bu numaranın çalışmadığını görüyor. Kim olduğunuzu görmüyor.

hours-parts = Saatler
    .always = günün her saati
    .daily = her gün
    .unknown = saatler bilinmiyor
    .from-to = saat { $from }–{ $to }
    .closed-now = şu anda kapalı
    .open-until = şu anda açık, kapanış { $time }
    .open-now = şu anda açık
    .opens-today = bugün açılış { $time }
    .opens = yeniden açılış: { $day }, { $time }
    .holiday = bugün kapalı, resmi tatil
    .closed-today = bugün kapalı

number-parts = Telefon
    .free = ücretsiz
    .normal-cost = normal telefon ücreti
    .anonymous = isim vermeden
    .languages = Diller
    .languages-unknown = Diller: bilinmiyor
    .chat = sohbet yoluyla da

language-names = Diller
    .de = Almanca
    .en = İngilizce
    .ar = Arapça
    .tr = Türkçe
    .fr = Fransızca
    .uk = Ukraynaca
    .ru = Rusça
    .fa = Farsça
    .other = başka bir dil

faq-perhaps = Ne demek istediğinizden emin değilim. Bu sorulardan biri mi?
    .none = Hiçbiri

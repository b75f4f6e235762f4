### Sık sorulan sorular: Lotse’nin kendisi (m-start, m-lang, m-human, m-appt, m-rem, m-priv, m-compl, m-pro, m-volorg, m-close, m-other).

faq-m-start-wer = Ben Lotse, bir bilgisayar programıyım, insan değilim. Birçok şeyi basit sözlerle anlatır ve sizin için danışmanlık ararım. Sizin durumunuza hiçbir zaman ben karar vermem.
    .question = Siz kimsiniz? Bir insan mısınız?
    .label = Lotse kim?
    .step-1 = Bir düğme seçin veya kısa bir soru yazın.
    .step-2 = Bir insan mı istiyorsunuz? “Bir kişi” düğmesine basın.
    .whom = İnsanlara göç danışmanlığında (MBE), internette mbeon veya jmd4you ile ulaşırsınız.
    .variants = sen kimsin | robot musun | insan misin sen | yapay zeka mısın | chatbot mu bu | karşımda kim var | lotse ne demek | lotze nedir | bilgisayarla mı konuşuyorum | chatgpt misin | adın ne senin | burası resmi daire mi

faq-m-start-kann = Belgeler, Almanca, iş, para, ev, sağlık ve aile gibi konuları bilirim. Kelimeleri anlatır ve sizinle bir danışma merkezi ararım. Hukuki danışmanlık vermem.
    .question = Lotse benim için ne yapabilir?
    .label = Lotse ne yapabilir?
    .step-1 = Ana menüde bir konuya basın.
    .step-2 = Konuyu bilmiyor musunuz? Kısa bir soru yazın.
    .whom = Sizin durumunuz için: göç danışmanlığı (MBE), JMD (12–26 yaş) veya Flüchtlingsberatung (mülteci danışmanlığı).
    .variants = ne işe yararsın | neler yapabilirsin | ne ise yariyor bu bot | hangi konular var burda | nasıl kullanılır bu program | ne sorabilirim | benim yerime form doldurur musun | daireyi benim için arar mısın | bot özellikleri | lotse nasıl çalışıyor | bana neyde yardımcı olursun

faq-m-start-kosten = Evet, Lotse ücretsizdir. Lotse’nin aradığı danışmanlık da çoğunlukla ücretsizdir. Her kartta, ücret hakkında ne bilindiği yazar.
    .question = Lotse ücretsiz mi?
    .label = Lotse’nin ücreti
    .step-1 = Ücret yazmıyorsa o yere önceden sorun.
    .step-2 = Buraya hiçbir zaman banka bilgisi yazmayın. Lotse bunu sormaz.
    .whom = Göç danışmanlığı (MBE) ve gençlik göç danışmanlığı (JMD) ücretsiz danışmanlık verir.
    .variants = paralı mı burası | bedava mi bu | lotse kaç para | para istiyor musunuz | burda ödeme var mı | bot ücreti | abonelik mi bu sohbet | param yok yazabilir miyim | beleş mi | ücret alıyor musunuz mesajdan | kredi kartı ister mi

faq-m-start-orte = Lotse bütün Almanya’da yardım eder, ama her yerde bir danışma yeri bilmez. O zaman internetten çalışan danışmanlığı gösterir. Yer adı veya posta kodu yeter.
    .question = Lotse hangi şehirlerde yardım eder?
    .label = Lotse nerede?
    .step-1 = “Danışma merkezi bul” seçin ve yerinizi yazın.
    .step-2 = Sonuç yok mu? Yakındaki daha büyük bir şehri deneyin.
    .whom = Her yerde internetten: yetişkinler için mbeon, 12–26 yaş için jmd4you.
    .variants = berlinde var mı lotse | hangi sehirlerde varsiniz | benim şehrimde çalışıyor mu | sadece hessen mi | köyüm listede yok | posta kodum çıkmıyor | bavyerada da oluyor mu | şehrimi tanımadı bot | daha türkiyedeyim lotse kullanabilir miyim | büronuz nerede | şehir bulunamadı diyor

faq-m-start-lesen = Birçok insan bunu yaşar. Lotse’de neredeyse her şeyi düğmelerle seçebilirsiniz. Bir insanla da konuşabilirsiniz, telefonda veya büroda.
    .question = İyi okuyamıyorum veya yazamıyorum. Ne yardım eder?
    .label = Okumak bana zor
    .step-1 = Telefonunuzda sesli okumayı açın.
    .step-2 = “Bir kişi” düğmesine basın, o zaman insanlara giden yolları görürsünüz.
    .step-3 = Güvendiğiniz bir yetişkinden size okumasını isteyin.
    .whom = Göç danışmanlığı (MBE), gençlik göç danışmanlığı (JMD). Öğrenmek için halk eğitim merkezi: Volkshochschule.
    .variants = okumam yazmam yok | okuma yazma bilmiyorum | yazi yazamiyorum | çok uzun yazı okuyamıyorum | sesli oku | hiç okula gitmedim | harfleri bilmiyorum | gözüm görmüyor yazıyı okuyamam | bot konuşsun yazmasın | disleksi | ümmi | okuyamiyom bu kadar yaziyi

faq-m-lang-wechseln = Lotse 8 dil konuşur ve dili istediğiniz zaman değiştirebilirsiniz. Konuşmadaki yeriniz kalır. Başka diller için bir danışma merkezi tercüman arayabilir.
    .question = Dili nasıl değiştiririm?
    .label = Dili değiştirmek
    .step-1 = “Dil” düğmesine basın veya şunu yazın: /language
    .step-2 = Dilinizi seçin.
    .step-3 = İsterseniz danışmanlıkta tercüman sorun.
    .whom = Göç danışmanlığı (MBE). Orada da kendi dilinizi sorabilirsiniz.
    .variants = türkçe yaz | turkce olsun | dili türkçe yap | arapçaya çevir | kürtçe var mı | hangi diller var burda | almanca anlamıyorum bot | ingilizceye geç | şprahe değiştir | zazaca biliyor mu | başka lisan istiyorum | dil ayarı nerede

faq-m-human-person = Evet, her sayfada “Bir kişi” düğmesi vardır. Bazen oradan istek gönderebilirsiniz, yoksa Lotse size danışma merkezlerini gösterir. Onayınız olmadan hiçbir şey gönderilmez.
    .question = Bir insanla konuşabilir miyim?
    .label = Kişiyle konuşmak
    .step-1 = “Bir kişi” düğmesine basın. Düğme her sayfadadır.
    .step-2 = Tehlike varsa “Hemen yardım” düğmesine basın.
    .bring = Hiçbir şey.
    .whom = Göç danışmanlığı (MBE). İnternette: yetişkinler için mbeon, 12–26 yaş için jmd4you.
    .variants = gerçek insan istiyorum | gercek biriyle konusmak istiyorum | müşteri temsilcisine bağla | canlı sohbet | beni arar mısınız | danışmanla görüşmek | danışma telefon numarası | bot anlamıyor insan ver | sosyal görevliyle konuşmak | yetkili biri yok mu | burda hakiki insan var mı | operatöre bağlan

faq-m-human-wann = Bu, danışma merkezinin saatlerine bağlıdır. Gönderdikten sonra Lotse kimin ve yaklaşık ne zaman cevap verdiğini gösterir. Burada göndermek mümkün değilse doğrudan o yere sorun.
    .question = Bir kişi bana ne zaman cevap verir?
    .label = Cevap ne zaman?
    .step-1 = Burada şunun yazıp yazmadığına bakın: İsteğiniz gönderildi.
    .step-2 = Acelesi varsa o yeri telefonla arayın.
    .step-3 = Tehlike varsa beklemeyin. “Hemen yardım” düğmesine basın.
    .whom = Kartınızda yazan danışma merkezi. İnternette: mbeon veya jmd4you.
    .variants = ne zaman dönersiniz | cevap gelmedi | cevap ne kadar surer | kimse yazmıyor bana | mesajımı okudular mı | danışmanı bekliyorum hala | hafta sonu açık mısınız | gece biri var mı orda | istek yolladım şimdi ne olacak | kaç günde cevap geliyor | niye kimse geri yazmıyor | lotse çalışma saatleri

faq-m-appt-machen = Randevu, danışma merkezinden bir kişiyle görüşmedir. Buradan alıp alamayacağınız o yere bağlıdır. Yoksa orayı arar veya oraya yazarsınız.
    .question = Danışmanlıktan nasıl randevu alırım?
    .label = Randevu almak
    .step-1 = Ana menüde “Daha fazla”, sonra “Randevular” seçin.
    .step-2 = Orada saat olup olmadığına bakın. Yoksa telefonla arayın.
    .bring = Mektup ve zarf, kimlik, son Bescheid. Bu, dairenin kararının yazdığı mektuptur.
    .whom = Size uyan danışma merkezi, örneğin göç danışmanlığı (MBE).
    .variants = danışmandan randevu | danismanlik randevusu almak | mbe termin | beratung termini almak | ne zaman vaktiniz var bana | ne zaman gelebilirim büroya | boş saat var mı danışma | danışmaya termin yapmak | botta randevu nerede | randevuya tercüman danışmanlık | yüz yüze görüşme ayarlamak | beratunga termin lazim

faq-m-appt-aendern = Danışma merkezine erken haber verin, sebep gerekmez. Buradan alınan randevuları buradan iptal edebilirsiniz. Diğerlerini oradan iptal edersiniz.
    .question = Danışma randevusunu nasıl değiştirir veya iptal ederim?
    .label = Randevu iptali
    .step-1 = Randevu buradan mı? “Daha fazla”, sonra “Randevular” seçin.
    .step-2 = Değilse randevunun olduğu yeri arayın.
    .step-3 = Resmi dairenin randevusu: Orayı arayın ve bir kanıt saklayın.
    .whom = Danışma merkezi. Dairelerin randevularında göç danışmanlığı (MBE) yardım eder.
    .variants = randevumu iptal et | randevu ertelemek | randevuya gelemiyorum yarin | danışma randevusuna gelemem hastayım | başka gün olsun randevu | saati değiştirmek istiyorum | termin absage danışman | randevuya geç kalacağım | randevumu unuttum danışma | termini başka güne almak lotse | görüşmeye yetişemiyorum

faq-m-rem-stoppen = Hatırlatmalar yalnız siz isterseniz ve her yerde olmaz. Hatırlatmada konu yazmaz. Onu istediğiniz zaman kapatabilirsiniz.
    .question = Hatırlatmaları nasıl kapatırım?
    .label = Hatırlatma istemem
    .step-1 = “Daha fazla”, “Randevular” ve sonra “Hatırlatmalar” seçin.
    .step-2 = Düğme yok mu? O zaman Lotse burada hatırlatma yapmıyor.
    .step-3 = Önemli günleri telefonunuza yazın.
    .whom = Başkalarından gelen mesajlar için: gönderen yer. Yardım: göç danışmanlığı (MBE).
    .variants = hatırlatma istemiyorum | hatirlatma kapat | bana hatırlatma gönderme | bildirimleri durdur | randevudan önce mesaj atma | randevumu hatırlatır mısın | hatırlatmayı açmak | alarm gibi hatırlat | sürekli randevu mesajı geliyor | bildirim gelmesin lotse | hatirlatma mesaji stop

faq-m-priv-gespeichert = Lotse seçimlerinizi, bir istekten sonra mesajlarınızı da kaydeder. Telegram adınızı ve telefon numaranızı kaydetmez. İstek olmayan sessiz bir konuşma kendiliğinden silinir. Sohbette danışmanlık varsa kısa mesajlar burada yaklaşık 4 saniye şifreli durur. Böylece birkaçı tek soru olur.
    .question = Hakkımda ne kaydediliyor?
    .label = Ne kaydediliyor?
    .step-1 = “Daha fazla”, sonra “Veri koruma” seçin.
    .step-2 = Orada “Verilerimi gör” düğmesine basın.
    .step-3 = Lütfen isim ve numara yazmayın.
    .whom = Veri koruma sorumlusu ve denetim kurumu “Veri koruma” altında yazar. Danışma merkezine de sorabilirsiniz.
    .variants = hangi bilgilerimi tutuyorsunuz | verilerimi gormek istiyorum | telefon numaramı görüyor musunuz | adımı biliyor musunuz | kişisel verilerim | kvkk | verilerim ne kadar saklanıyor | dsgvo bilgi | yapay zeka için mi kullanıyorsunuz verilerimi | beni kayıt mı ediyorsunuz | datenschutz lotse | mydata

faq-m-priv-wer = İstek göndermezseniz yazınızı hiçbir insan okumaz, istekten sonra danışma merkezi okur. Tehlikede belki birinin yardıma ihtiyacı olduğunu görür. Sohbeti Telegram taşır, uçtan uca şifreli değildir.
    .question = Bu gizli mi? Burada kim okuyor?
    .label = Kim okuyor?
    .step-1 = İsim, numara ve başkaları hakkında bir şey yazmayın.
    .step-2 = Çok özel şeyleri büroda veya telefonda söylemek daha iyidir.
    .step-3 = “Daha fazla” ve “Veri koruma” altında daha fazlasını okuyun.
    .whom = Danışma merkezi: Danışmanlar sır saklar, kendiliklerinden hiçbir şeyi başkasına söylemezler.
    .variants = yazdıklarımı kim görüyor | yazdiklarim gizli mi | aramızda kalır mı | kocam bunu okuyabilir mi | telegram güvenli mi | şifreli mi sohbet | biri gizlice izliyor mu | danışmanlar okuyor mu yazdığımı | dinleniyor muyuz | sorularımı başkası görür mü | sır tutar mısınız | anonim mi burası

faq-m-priv-loeschen = Evet, Lotse seçimlerinizi, isteklerinizi, randevularınızı ve hatırlatmalarınızı istediğiniz zaman siler. Bu geri alınamaz. Eski mesajlar Telegram’da kalır, lütfen onları kendiniz silin.
    .question = Verilerimi nasıl silerim?
    .label = Hepsini silmek
    .step-1 = Şunu yazın: /delete
    .step-2 = “Evet, hepsini sil” ile onaylayın.
    .step-3 = Sonra Telegram’daki sohbeti silin.
    .whom = Danışma merkezi, silmeyle ilgili sorularda “Veri koruma” altındaki denetim kurumu da.
    .variants = bilgilerimi sil | herşeyi sil | hersey silinsin | beni unut | sohbeti sil kimse görmesin | geçmişi temizle | yazdıklarımı kaldırın | hesabımı silmek | silme hakkı | onayımı geri almak istiyorum | delete yap | konuşmayı nasıl yok ederim

faq-m-priv-behoerde = Lotse kendiliğinden ne polise ne de Ausländerbehörde’ye (oturum belgeleri dairesi) bir şey verir. İstisnalar olabilir: hayati tehlike, tehlikedeki bir çocuk veya mahkeme kararı. Telegram, geçerli bir resmi talep gelirse IP adresini ve telefon numarasını makamlara verebilir.
    .question = Yabancılar dairesi burada yazdığımı görür mü?
    .label = Bir daire okur mu?
    .step-1 = Buraya isim ve dosya numarası yazmayın.
    .step-2 = Danışma merkezine, orayı kimin işlettiğini ve neyi başkasına verdiğini sorun.
    .whom = Belgeniz yoksa önce: bağımsız bir danışma merkezi, her resmi daireden önce.
    .variants = ausländerbehörde görüyor mu bunu | polise verir misiniz yazdıklarımı | beni ihbar eder misiniz | beni ihbar edermisiniz kagitsizim | bamf burda sorduğumu bilir mi | jobcenter mesajlarımı okur mu | devlete mi bağlısınız | yazarsam sınır dışı ederler mi | dosyama işlenir mi sorduklarım | belgem yok burası güvenli mi | auslenderbehörde okuyor mu | hükümetle çalışıyor musunuz

faq-m-compl-beschwerde = İyi olmayan bir şey olduysa üzgünüz. Bazı yerlerde şikâyetinizi buradan gönderirsiniz, adınızı vermeden de. Yoksa doğrudan o yerin yöneticisiyle konuşun.
    .question = Nasıl şikâyet edebilirim?
    .label = Şikâyet
    .step-1 = “Daha fazla”, sonra “Şikâyet” seçin.
    .step-2 = Neyin ne zaman olduğunu yazın.
    .step-3 = Yazmak için bir danışma merkezinden yardım isteyin.
    .bring = Notlarınız, bununla ilgili mektuplar ve e-postalar.
    .whom = O yerin yöneticisi. Haksızlıkta: ayrımcılığa karşı danışmanlık. Ayrıca: göç danışmanlığı (MBE).
    .variants = şikayetim var | sikayetim var danismandan | memnun değilim danışmanlıktan | danışman kaba davrandı | lotse yanlış bilgi verdi | müdürle görüşmek istiyorum | geri bildirim vermek | bot çok kötü | kimse bana yardım etmedi şikayet | eleştirim var | danışma merkezini şikayet isim vermeden | beşverde

faq-m-pro-fachkraft = Uzmanlar için ayrı bir bölüm vardır. Konular koçluk, hapis ve denetimli serbestlik, göç bilgisidir. Lütfen orada isim vermeyin ve olay anlatmayın.
    .question = Uzmanım. Sorumu nereye sorarım?
    .label = Uzmanlar için
    .step-1 = “Daha fazla”, sonra “Uzmanlar, gönüllüler” seçin.
    .step-2 = Sorunuzu genel olarak anlatın.
    .whom = Yerinizdeki göç danışmanlığı (MBE). Hessen’de: A³ Alles auf Anfang. Schleswig-Holstein’da: Kick-Off.
    .variants = sosyal hizmet uzmanıyım | sosyal calisanim sorum var | danışanım için soruyorum | öğretmenim öğrencim mülteci | jobcenterde çalışıyorum | ekibimize koçluk | kurumumuza eğitim göç | fachkraft | denetimli serbestlik memuruyum | iş yerimizde mülteci çırak var | müvekkilim için yönlendirme | meslektaş danışması

faq-m-volorg-helfen = Yardım etmek istemeniz çok güzel: kişi, dernek veya kuruluş olarak. Gönüllülük ajansı (Ehrenamtsagentur) gönüllü işler bulur. Birçok yer eğitim de verir.
    .question = Ben veya kuruluşumuz yeni gelenlere nasıl yardım ederiz?
    .label = Yardım etmek istiyorum
    .step-1 = Ne sunmak istediğinizi ve ne zaman olduğunu düşünün.
    .step-2 = “Daha fazla”, “Uzmanlar, gönüllüler”, “Yardım etmek istiyorum” seçin.
    .step-3 = Belediyenize şu anda neye ihtiyaç olduğunu sorun.
    .whom = Ehrenamtsagentur, gönüllü merkezi (Freiwilligenzentrum) veya belediyeniz.
    .variants = mültecilere yardım etmek istiyorum | multecilere kiyafet bagisi nereye | derneğimiz katılmak istiyor | mültecilere almanca dersi vermek istiyorum | bir aileye eşlik etmek pate | firmamız destek olmak istiyor | camimiz yeni gelenlere yardım eder | ukraynalılara oda vermek | lotseyi kendi kurumumuzda kullanmak | kuruluşumuzu listeye eklemek | yeni gelenlere tercümanlık yapayım gönüllü

faq-m-close-ende = İstediğiniz zaman bırakabilirsiniz, Lotse sonra bir şey sormaz. Daha sonra devam etmek isterseniz yeniden yazın. Size her şeyin en iyisini dileriz.
    .question = Konuşmayı nasıl bitiririm?
    .label = Konuşmayı bitirmek
    .step-1 = Şunu yazın: “dur”
    .step-2 = Verilerinizi de silmek ister misiniz? Şunu yazın: /delete
    .whom = Aklınıza bir şey mi geldi? Burada veya göç danışmanlığında (MBE) yeniden sorun.
    .variants = hoşça kal lotse | hosca kalin tesekkurler | teşekkürler bu kadar | işim bitti sağol | güle güle bot | allaha ısmarladık | eyvallah tamamdır | bugünlük yeter | sohbeti kapat | konuşmayı sonlandır | çıkmak istiyorum sohbetten | tamam sağolun bitti

faq-m-other-foto = Lütfen fotoğraf göndermeyin, çünkü belgelerde isimler ve numaralar yazar. Sohbet Telegram üzerinden gider. Telegram, AB dışında bir şirkettir. Lotse fotoğrafları okuyamaz ve kaydetmez.
    .question = Mektubumun fotoğrafını gönderebilir miyim?
    .label = Mektubun fotoğrafı
    .step-1 = Mektubu ve zarfı danışma merkezine götürün.
    .step-2 = Mektupta bir tarih mi var? Onu daha bugün gösterin.
    .step-3 = Buraya, mektubun hangi daireden geldiğini yazın.
    .bring = Mektup, zarf, kimliğiniz.
    .whom = Göç danışmanlığı (MBE), Flüchtlingsberatung (mülteci danışmanlığı) veya gençlik göç danışmanlığı (JMD).
    .variants = resim atabilir miyim | fotograf gondersem okur musun | mektubun resmini yolluyorum | belge yüklemek | pdf atmak | ekran görüntüsü bescheid | kağıdın fotosunu çektim bak | fotoyu çevirir misin | pasaport fotoğrafı göndermek | dosya eklemek | foto attım cevap yok | ss atayım mı

faq-m-other-sprachnachricht = Lotse sesli mesajları dinleyemez ve kaydetmez. Lütfen düğmeleri seçin veya kısa bir metin yazın. Birçok telefon, söylediğinizi yazıya çevirir.
    .question = Sesli mesaj gönderebilir miyim?
    .label = Sesli mesaj
    .step-1 = Klavyedeki mikrofona basın, Telegram’dakine değil.
    .step-2 = Kısa konuşun ve metni gönderin.
    .step-3 = Konuşmayı mı tercih edersiniz? “Bir kişi” düğmesine basın, yolları görürsünüz.
    .whom = Konuşmak için: göç danışmanlığı (MBE), telefonda veya büroda.
    .variants = ses kaydı atsam | sesli mesaj gitmiyor | beni duyuyor musun | konusarak anlatmak istiyorum yazmak zor | ses atmak | mikrofona basıyorum olmuyor | video mesaj yollamak | sesimi dinledin mi | sesli not | yazmak yerine söyleyeyim | audio gönder | dikte ile yazmak

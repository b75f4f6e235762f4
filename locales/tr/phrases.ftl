### Danışmanların hazır cümleleri. Draft.

phrase-groups = Hazır cümleler
    .greeting = Karşılama
    .understanding = Anlaşma ve dil
    .concern = Konu ve mektup
    .papers = Belgeler
    .next = Sonraki adımlar
    .meeting = Randevu
    .calm = Rahatlık ve güven
    .crisis = Tehlike ve yardım
    .limits = Zor cümleler
    .closing = Bitiriş

phrase-documents = Belge
    .letter = Mektup
    .envelope = Zarf
    .earlier-letters = Önceki mektuplar
    .last-decision = Son karar yazısı (Bescheid)
    .form = Form (Formular)
    .id-card = Kimlik (Ausweis)
    .passport = Pasaport (Pass)
    .residence-paper = Oturum belgesi
    .asylum-paper = İltica sürecinden belge (Asylverfahren)
    .admission = Kabul yazısı (Aufnahmebescheid)
    .admission-slip = Kayıt belgesi (Registrierschein)
    .registration = Adres kayıt belgesi (Meldebescheinigung)
    .landlord-paper = Ev sahibinin taşınma onayı (Wohnungsgeberbestätigung)
    .rent-contract = Kira sözleşmesi (Mietvertrag)
    .insurance-card = Sağlık sigortası kartı (Gesundheitskarte)
    .treatment-voucher = Tedavi kâğıdı (Behandlungsschein)
    .birth-certificate = Doğum belgesi (Geburtsurkunde)
    .marriage-certificate = Evlilik belgesi (Heiratsurkunde)
    .vaccination-record = Aşı karnesi (Impfausweis)
    .school-papers = Okul karneleri (Schulzeugnisse)
    .certificates = Diplomalar ve sertifikalar (Zeugnisse)
    .translations = Varsa çeviriler
    .cv = Özgeçmiş (Lebenslauf)
    .course-papers = Almanca kursunun belgeleri
    .course-permission = Kurs izni veya zorunluluğu (Berechtigung, Verpflichtung)
    .work-contract = İş sözleşmesi (Arbeitsvertrag)
    .payslips = Maaş bordroları (Lohnabrechnungen)
    .termination = Sözleşmeyi bitirme yazısı (Kündigung)
    .bank-statement = Banka hesap dökümleri (Kontoauszüge)
    .bills = Faturalar ve ödeme ihtarları (Rechnungen, Mahnungen)
    .loss-report = Polise kayıp bildirimi (Verlustanzeige)
    .release-paper = Salıverilme belgesi (Entlassungsschein)
    .own-notes = Notlarınız

## Karşılama

phrase-greeting-hello = Merhaba. Ben bir insanım, program değilim. Danışma merkezinde çalışıyorum.

phrase-greeting-field = Almanya’ya yeni gelenlere danışmanlık veriyorum.

phrase-greeting-office = Size şu kurumdan yazıyorum: { $place }

phrase-greeting-read = İsteğinizi okudum. Güveniniz için teşekkür ederim.

phrase-greeting-no-names = Adınıza ihtiyacım yok. Ben de burada adımı yazmıyorum.

phrase-greeting-takeover = Bugün ekibimizden başka biri adına size ben cevap veriyorum. Yazdıklarınızı okudum.

phrase-greeting-welcome-back = Yeniden yazmanıza sevindim.

phrase-greeting-how = Size nasıl yardımcı olabilirim?

phrase-greeting-time-now = Şu anda yazışmaya vaktiniz var mı?
    .yes = Evet
    .later = Daha sonra

phrase-greeting-alone = Sizi korumak için soruyorum. Şu anda kimse sizi rahatsız etmeden yazabiliyor musunuz?
    .yes = Evet
    .no = Hayır

## Anlaşma ve dil

phrase-understanding-ready = Sizin dilinizde hazır cümleler kullanıyorum. Böylece daha iyi anlaşırız.

phrase-understanding-cannot-read = Ne yazık ki dilinizi okuyamıyorum. Düğmeler varsa lütfen onlarla cevap verin.

phrase-understanding-short = Lütfen kısa cümleler yazın. O zaman sizi daha iyi anlarım.

phrase-understanding-one-question = Lütfen soruları tek tek sorun.

phrase-understanding-which-language = Bana başka hangi dilde yazabilirsiniz?
    .german = Almanca
    .english = İngilizce
    .other = Daha başka bir dilde
    .own = Yalnız bu dilde

phrase-understanding-dialect = En çok hangi dilde veya lehçede konuşmak istersiniz?

phrase-understanding-reading = Mesajlarımı rahat okuyabiliyor musunuz?
    .yes = Evet
    .partly = Kısmen
    .no = Hayır

phrase-understanding-clear = Mesajım anlaşılır mı?
    .yes = Evet
    .partly = Kısmen
    .no = Hayır

phrase-understanding-other-words = Bunu henüz anlamadım. Lütfen başka sözlerle yazın.

phrase-understanding-right = Sizi doğru anladım mı?
    .yes = Evet
    .partly = Kısmen
    .no = Hayır

phrase-understanding-interpreter = Görüşmede biri tercümanlık yapabilir. Bunu ister misiniz?
    .woman = Evet, bir kadın
    .man = Evet, bir erkek
    .any = Evet, kadın veya erkek
    .no = Hayır

phrase-understanding-stranger = Sizi ve çevrenizi tanımayan bir tercüman ister misiniz?
    .yes = Evet
    .any = Benim için önemli değil

phrase-understanding-adults = Bizde sır saklama yükümlülüğü olan yetişkinler tercümanlık yapar. Çocukların çeviri yapması gerekmez.

phrase-understanding-text-only = Fotoğraflar ve sesli mesajlar bana ulaşmıyor. Lütfen kısa bir yazı yazın.

## Konu ve mektup

phrase-concern-about = Konu nedir? Lütfen kısaca ve isim vermeden yazın.

phrase-concern-most = Şu anda size en çok ne yardımcı olur?
    .letter = Bir mektubu anlamak
    .form = Form doldurmak
    .appointment = Bir randevu
    .listen = Biri beni dinlesin
    .other = Başka bir şey

phrase-concern-urgency = Bu ne kadar acil?
    .today = Bugün
    .week = Bu hafta
    .later = Acelesi yok

phrase-concern-whom = Konu kimle ilgili? Lütfen isim yazmayın.
    .self = Benimle ilgili
    .family = Ailemle ilgili
    .other = Başkalarıyla ilgili

phrase-concern-letter = Bu konuda bir mektup aldınız mı?
    .yes = Evet
    .no = Hayır

phrase-concern-letter-office = Mektup hangi resmi daireden geliyor? Adı çoğunlukla en üstte yazar.

phrase-concern-letter-word = Metnin üstünde büyük yazıyla hangi Almanca kelime var? Lütfen yalnız bu kelimeyi yazın.

phrase-concern-letter-deadline = Son tarih (Frist), bir işi en geç yapmanızın istendiği gündür. Mektupta böyle bir tarih var mı?
    .yes = Evet
    .no = Hayır
    .unknown = Bilmiyorum

phrase-concern-letter-date = Sizden hangi tarihe kadar bir şey yapmanız isteniyor? Lütfen yalnız gün, ay ve yıl yazın.

phrase-concern-yellow = Mektup sarı bir zarfta mı geldi?
    .yes = Evet
    .no = Hayır
    .unknown = Bilmiyorum

phrase-concern-decision = Bescheid, resmi dairenin neye karar verdiğini bildiren yazıdır. Mektupta Bescheid kelimesi var mı?
    .yes = Evet
    .no = Hayır
    .unknown = Bilmiyorum

phrase-concern-office-contact = Bu konuda daha önce resmi bir daireyle konuştunuz mu?
    .yes = Evet
    .no = Hayır

phrase-concern-other-help = Bu konuda size zaten başka bir danışma merkezi yardım ediyor mu?
    .yes = Evet
    .no = Hayır

phrase-concern-more = İsterseniz biraz daha yazın. Neyi bilmem gerektiğine siz karar verirsiniz.

## Belgeler

phrase-papers-bring =
    Lütfen görüşmeye gelirken yanınızda getirin:
    { $document }

phrase-papers-without = Belgeleriniz olmasa da gelin. Elimizde ne varsa onunla başlarız.

phrase-papers-no-photos = Lütfen buraya belge fotoğrafı göndermeyin. Belgeyi danışma merkezinde gösterin.

phrase-papers-have =
    Bu belge sizde var mı?
    { $document }
    .yes = Evet
    .no = Hayır
    .lost = Kayboldu
    .unknown = Bilmiyorum

phrase-papers-which = Her belge için ayrı danışmanlık vardır. Sizde hangi belge var?
    .asylum = İltica veya Duldung
    .permit = Oturum izni
    .eu = AB kimliği
    .spaet = Spätaussiedler
    .other = Başka belge veya yok

phrase-papers-asylum = İltica sürecinden aldığınız belgede hangi Almanca kelime yazıyor?
    .arrival = Ankunftsnachweis
    .gestattung = Aufenthaltsgestattung
    .duldung = Duldung
    .other = Başka kelime veya yok

phrase-papers-permit = Kartınızda veya belgenizde hangi Almanca kelime yazıyor?
    .erlaubnis = Aufenthaltserlaubnis
    .fiktion = Fiktionsbescheinigung
    .niederlassung = Niederlassungserlaubnis
    .other = Başka kelime veya yok

phrase-papers-valid = Belgenin üzerinde ne zamana kadar geçerli olduğu yazar. Bugün hâlâ geçerli mi?
    .yes = Evet
    .no = Hayır
    .unknown = Bilmiyorum

phrase-papers-keep = Lütfen mektubu ve zarfı birlikte saklayın. Zarf önemli olabilir.

phrase-papers-copy = En iyisi resmi daireye bir kopya verin. Aslı sizde kalsın.

phrase-papers-sign = Lütfen henüz hiçbir şey imzalamayın. Önce birlikte bakalım.

phrase-papers-page = Lütfen şu sayfaya bakın: { $number }

phrase-papers-today = Bu acil. Lütfen mektubu bugün bir danışma merkezine veya bir avukata gösterin.

phrase-papers-safer-first = Oturum belgeniz yok mu? Lütfen önce bağımsız bir danışma merkezine, ancak ondan sonra resmi daireye sorun.

## Sonraki adımlar

phrase-next-ask = Bunu sorup size yeniden yazacağım.

phrase-next-today = Size bugün bir kez daha yazacağım.

phrase-next-workday = Size bir sonraki iş günü yeniden yazacağım.

phrase-next-wait = Lütfen biraz bekleyin. Şu anda okuyorum.

phrase-next-not-reached = Orada henüz kimseye ulaşamadım. Denemeye devam edeceğim.

phrase-next-office-closes = Danışma merkezi şimdi kapanıyor. Burada bir sonraki iş günü yazışmaya devam ederiz.

phrase-next-late-sorry = Cevabım gecikti. Özür dilerim. Beklediğiniz için teşekkürler.

phrase-next-date-passed = Tarih geçti mi? Lütfen resmi daireyi bugün arayın. Size bu konuda yardım ederim.

phrase-next-german-text = Size kısa bir Almanca yazı yazacağım. Onu resmi dairede gösterebilirsiniz.

phrase-next-other-office = Bu soru için başka bir kurum var. Adı: { $place }

phrase-next-share-office =
    İsteğinizi iletebilir miyim? Orada size yardım etmek için okunur.
    Kurum: { $place }
    .yes = Evet
    .no = Hayır
    .ask = Önce bir sorum var

phrase-next-share-colleague = Ekibimizden bir kişi daha isteğinizi okuyabilir mi? Böylece daha iyi cevap verebilirim.
    .yes = Evet
    .no = Hayır
    .ask = Önce bir sorum var

phrase-next-shared =
    İsteğiniz, izin verdiğiniz gibi, şimdi orada.
    Kurum: { $place }

phrase-next-not-shared = Peki, hiçbir şeyi iletmiyorum. Burada birlikte devam ederiz.

phrase-next-withdraw = Onayınızı her zaman geri alabilirsiniz. Bunu bana yazmanız yeterli.

## Randevu

phrase-meeting-offer =
    Size bir randevu önerebilirim.
    Gün: { $date }
    Saat: { $time }
    Yer: { $place }
    Size uyar mı?
    .yes = Evet
    .no = Hayır
    .other = Başka bir zaman

phrase-meeting-open-hour =
    Açık görüşme saatine randevusuz gelebilirsiniz.
    Gün: { $date }
    Başlangıç: { $time }
    Yer: { $place }

phrase-meeting-phone =
    Siz beni arayın. Numaranıza ihtiyacım yok.
    Gün: { $date }
    Saat: { $time }
    Size uyar mı?
    .yes = Evet
    .no = Hayır
    .other = Başka bir zaman

phrase-meeting-way = Benimle nasıl konuşmaya devam etmek istersiniz?
    .chat = Burada, sohbette
    .phone = Ben kendim ararım
    .office = Büroda

phrase-meeting-day-time = Randevu size ne zaman daha uygun?
    .morning = Öğleden önce
    .afternoon = Öğleden sonra
    .any = İkisi de uygun

phrase-meeting-confirmed =
    Randevunuz kesinleşti.
    Gün: { $date }
    Saat: { $time }
    Yer: { $place }

phrase-meeting-moved =
    Ne yazık ki randevumuz değişiyor.
    Yeni gün: { $date }
    Saat: { $time }
    Size uyar mı?
    .yes = Evet
    .no = Hayır
    .other = Başka bir zaman

phrase-meeting-cancel =
    Ne yazık ki bu randevu iptal oldu. Özür dilerim. Yeni bir randevu buluruz.
    Gün: { $date }

phrase-meeting-cannot-come = Gelemiyor musunuz? Bana yazmanız yeterli. Nedenini bilmem gerekmez.

phrase-meeting-missed = Bugün görüşemedik. Sorun değil. Yeni bir randevu ister misiniz?
    .yes = Evet
    .later = Daha sonra
    .no = Hayır

phrase-meeting-place =
    Bizi burada bulabilirsiniz:
    { $place }

phrase-meeting-room = Lütfen şu odaya gelin: { $number }

phrase-meeting-companion = Güvendiğiniz birini yanınızda getirebilirsiniz.

phrase-meeting-children = Yanınızda çocuk da gelecek mi? Ona göre hazırlanırız.
    .yes = Evet
    .no = Hayır
    .unknown = Bilmiyorum

phrase-meeting-stairs = Merdivensiz bir yola ihtiyacınız var mı?
    .yes = Evet
    .no = Hayır

phrase-meeting-late-me =
    Özür dilerim, gecikiyorum. Lütfen beni bekleyin.
    Yaklaşık dakika: { $number }

phrase-meeting-late-you = Geç kalsanız da lütfen gelin.

## Rahatlık ve güven

phrase-calm-free = Danışmanlık ücretsizdir.

phrase-calm-secret = Kendiliğimden hiçbir şeyi başkasına söylemem. Sınırlar: hayati tehlike, bir çocuk için tehlike veya mahkeme kararı.

phrase-calm-stop = İstediğiniz zaman bırakabilirsiniz. Bunun için bir neden gerekmez.

phrase-calm-take-time = Acele etmeyin. Daha sonra da cevap verebilirsiniz.

phrase-calm-thanks = Bunu bana yazdığınız için teşekkür ederim.

phrase-calm-hard = Zor bir dönemden geçiyor gibisiniz. Sormanız çok iyi.

phrase-calm-not-everything = Her şeyi anlatmanız gerekmez. Yalnız istediğinizi yazın.

phrase-calm-any-question = Her şeyi sorabilirsiniz. Hiçbir soru yersiz değildir.

phrase-calm-mistakes = Yazım hataları sorun değil. Nasıl yazabiliyorsanız öyle yazın.

phrase-calm-you-decide = Kararı siz verirsiniz. Ben size hangi yollar olduğunu gösteririm.

phrase-calm-steps = Adım adım ilerleriz.

phrase-calm-break = Biraz ara vermek ister misiniz? Daha sonra devam edebiliriz.
    .yes = Evet
    .no = Hayır

## Tehlike ve yardım

phrase-crisis-safe = Güvenliğiniz benim için önemli. Şu anda güvende misiniz?
    .yes = Evet
    .no = Hayır
    .unknown = Bilmiyorum

phrase-crisis-call = Birinin hayatı tehlikede mi? Lütfen hemen acil numarayı arayın. Numaralar “Hemen yardım” düğmesinde.

phrase-crisis-police = Tehlike varsa lütfen hemen polisi arayın. Numara “Hemen yardım” düğmesinde.

phrase-crisis-ambulance = Lütfen hemen ambulans çağırın. Belgeniz olmasa da olur. Numara “Hemen yardım” düğmesinde.

phrase-crisis-not-alone = Bunu söylediğiniz için teşekkürler. Bununla yalnız değilsiniz.

phrase-crisis-somebody = Şu anda yanınızda güvendiğiniz biri var mı?
    .yes = Evet
    .no = Hayır

phrase-crisis-others = Tehlikede olan başka biri var mı, örneğin bir çocuk?
    .yes = Evet
    .no = Hayır
    .unknown = Bilmiyorum

phrase-crisis-can-call = Şu anda güvenle telefon edebilir misiniz?
    .yes = Evet
    .no = Hayır

phrase-crisis-ask-near = Arayamıyor musunuz? Yakınınızdaki bir insandan aramasını isteyin.

phrase-crisis-write = Yazmak da mümkün. “Hemen yardım” düğmesine basın ve ne olduğunu seçin. Orada “Telefon edemiyorum” var.

phrase-crisis-talk = Şimdi telefonda bir insanla konuşmak ister misiniz? Adınızı söylemeden de olur.
    .yes = Evet
    .no = Hayır
    .later = Daha sonra

phrase-crisis-watched = Telefonunuzdaki mesajları başka biri de okuyor olabilir mi?
    .yes = Evet
    .no = Hayır
    .unknown = Bilmiyorum

phrase-crisis-clear-chat = Lütfen okuduktan sonra bu sohbeti silin. Böylece telefonunuzda onu kimse göremez.

phrase-crisis-safe-place = Mümkünse lütfen güvenli bir yere gidin.

phrase-crisis-no-quarrel = Lütfen kendinizi tehlikeye atmayın. Kimseyle tartışmanız gerekmez.

phrase-crisis-no-guilt = Bu sizin suçunuz değil. Yardım aramanız çok iyi.

phrase-crisis-leaving = Birazdan burada olmayacağım. Tehlike varsa lütfen beni beklemeyin.

## Zor cümleler

phrase-limits-not-sure = Bunu kesin bilmiyorum. Soracağım.

phrase-limits-not-mine = Buna ben karar veremem. Kararı resmi daire verir.

phrase-limits-no-forecast = Sonucun ne olacağını söyleyemem. Yanlış bir söz vermek istemem.

phrase-limits-rules-change = Bu kurallar sık değişir. Bugün neyin geçerli olduğuna bakacağım.

phrase-limits-lawyer = Bu konuda bir avukat yardımcı olur. Birlikte bir avukat bulalım mı?
    .yes = Evet
    .no = Hayır
    .unknown = Bilmiyorum

phrase-limits-no-money = Size para veremem. Nereye sorabileceğinizi gösteririm.

phrase-limits-others-names = Lütfen başkalarının adlarını ve planlarını yazmayın.

phrase-limits-private = Lütfen buraya isim, numara ve adres yazmayın. Bunlara ihtiyacım yok.

phrase-limits-telegram = Bu sohbet Telegram üzerinden geçer ve uçtan uca şifreli değildir. Hassas konuları büroda konuşmamız daha iyi olur.

phrase-limits-no-why = Nedenini sormuyorum. Ne hakkında konuşacağımıza siz karar verirsiniz.

phrase-limits-undecided = Henüz bir karar vermiş olmanız gerekmez. Başlangıç için konuşmak yeter.

phrase-limits-experienced = Bunun için çok deneyimli insanlar var. Nedenini sormazlar. Onlarla konuşmak ister misiniz?
    .yes = Evet
    .no = Hayır
    .later = Daha sonra

phrase-limits-calm-tone = Size yardım etmek isterim. Lütfen birbirimize sakince yazalım.

phrase-limits-other-person = Ekibimizden başka biriyle yazışmayı tercih eder misiniz?
    .yes = Evet
    .no = Hayır

phrase-limits-complaint = Memnun değil misiniz? Adınızı vermeden de şikâyet edebilirsiniz.

## Bitiriş

phrase-closing-solved = Böylece sorununuz çözüldü mü?
    .yes = Evet
    .partly = Kısmen
    .no = Hayır

phrase-closing-anything-else = Başka bir sorunuz var mı?
    .yes = Evet
    .no = Hayır

phrase-closing-summary = Konuştuklarımızı size kısaca yazacağım.

phrase-closing-open-again = Çözülmeyen bir şey kaldı mı? 14 gün içinde yazın. O zaman buradan devam ederiz.

phrase-closing-quiet = Bir süredir sizden haber almadım, bu yüzden isteği kapatıyorum. İstediğiniz zaman yeniden yazabilirsiniz.

phrase-closing-program = Görüşmemizi şimdi bitiriyorum. Program sizin için yine burada.

phrase-closing-delete = Her şeyi silebilirsiniz. Bunun için yalnız şunu yazın: sil

phrase-closing-goodbye = Görüşme için teşekkürler. Size iyilikler dilerim.

### Sık sorulan sorular: belgeler ve kalmak (res, asyl, spaet, famreu, papers).

faq-res-verlaengern = Oturum izni (Aufenthaltserlaubnis), burada yaşamak için kullandığınız karttır. Kartın üzerindeki tarihe kadar geçerlidir. Yabancılar dairesi (Ausländerbehörde) bu süreyi uzatabilir. Bu, oturum belgelerine bakan dairedir.
    .question = Oturum iznimi nasıl uzatırım?
    .label = Kartı uzatmak
    .step-1 = Başvuruyu erken yapın, mutlaka bu tarihten önce.
    .step-2 = Bir danışma merkezine, dairenin hangi belgeleri istediğini sorun.
    .step-3 = Başvurunun bir kopyasını ve bir onay yazısı saklayın.
    .bring = Kart, pasaport, kira sözleşmesi, iş, kurs veya parayla ilgili belgeler, daireden gelen mektuplar.
    .whom = Ausländerbehörde. Önce yardım: göç danışmanlığı (MBE), gençler için gençlik göç danışmanlığı (JMD).
    .variants = oturum uzatma | oturumum bitiyor ne yapmam lazım | oturum karti yenileme | vizem bitmek üzere burda kalmak istiyorum | aufenthalt uzatmak için hangi evrak | kart yenileme ne zaman başvurayım | ikamet izni uzatma formu | aufentalt verlängern nasıl | oturumu kaç ay önceden yenilemek lazım | ofenthalt titel uzatcam | oturum izni yenilemek icin gereken evraklar

faq-res-termin = Birçok insan yabancılar dairesini (Ausländerbehörde) uzun süre bekler. Bu, oturum belgelerine bakan dairedir. Çoğu zaman yazılı başvuru da olur. Belgenizin süresi dolduysa önce bağımsız bir danışma merkezine gitmek daha güvenlidir.
    .question = Kartımın süresi bitiyor, randevu alamıyorum. Ne yapabilirim?
    .label = Kart için randevu yok
    .step-1 = Kartı ve üzerindeki tarihi bugün bir danışma merkezine gösterin.
    .step-2 = Bu yardımla yazılı bir başvuru gönderin.
    .step-3 = Her kanıtı saklayın, örneğin daireye yazdığınız e-postaları.
    .bring = Kart, pasaport, başvurunuz, randevuyla ilgili e-postalar ve mektuplar.
    .whom = Göç danışmanlığı (MBE), gençlik göç danışmanlığı (JMD) veya mülteci danışmanlığı.
    .variants = ausländerbehörde termin alamıyorum | yabancilar dairesi randevu vermiyor | auslenderbehörde telefona bakmıyor | yabancılar şubesi maillere cevap yazmıyor | oturumun süresi geçti termin yok | termin bulamadım kartım haftaya doluyor | abh randevu sistemi hep dolu | kartimin suresi doldu hala termin vermediler | randevu tarihi oturum bittikten sonraya düştü | yabancılar polisi termin | kartım geçersiz oldu napcam

faq-res-fiktionsbescheinigung = Fiktionsbescheinigung, bekleme süresi için bir belgedir. Şunu gösterir: Resmi daire başvurunuzu henüz inceliyor. Çalışma ve yolculuk kuralları belgenin türüne göre değişir.
    .question = Fiktionsbescheinigung nedir?
    .label = Fiktionsbescheinigung
    .step-1 = Belgenin ne zamana kadar geçerli olduğuna bakın.
    .step-2 = Bu tarihten önce uzatılıp uzatılmayacağını sorun.
    .step-3 = Yurt dışına çıkmadan önce bir danışma merkezine sorun.
    .bring = Bu belge, eski kart, pasaport, daireden gelen mektuplar.
    .whom = Oturum belgelerine bakan yabancılar dairesi (Ausländerbehörde). Önce danışmanlık: yetişkinler için MBE (göç danışmanlığı), gençler için JMD.
    .variants = fiktion kağıdı | fiktionsbeşaynigung | fiktion ile çalışabilir miyim | fiktionla türkiyeye gidilir mi | kart yerine katlanan yeşil kağıt verdiler | geçici oturum kağıdı | fiktion kagidi suresi bitti | ev sahibi fiktion belgesini kabul etmiyor | fiktionsbescheinigung ile yurtdışına çıkış | bekleme kağıdı aldım | fiktionu uzatmadılar

faq-res-duldung = Duldung şu demektir: Sınır dışı edilme şu an için durdurulmuştur. Bu, kesin bir kalma izni değildir, ama haklarınız vardır. Yollar olabilir, örneğin iş veya meslek eğitimi üzerinden.
    .question = Duldung ne demek ve ne yapabilirim?
    .label = Duldung
    .step-1 = Duldung belgesinin ne zamana kadar geçerli olduğuna bakın.
    .step-2 = Olabilecek yolları bir danışma merkeziyle erken konuşun.
    .step-3 = Dairedeki bir randevudan önce de danışmaya gidin.
    .bring = Duldung belgesi, daireden gelen mektuplar, iş, okul veya kurs belgeleri.
    .whom = Bulunduğunuz yerdeki mülteci danışmanlığı (Flüchtlingsberatung). Gençler için gençlik göç danışmanlığı (JMD) da var.
    .variants = duldung aldım | duldunk ne işe yarar | yıllardır duldungla yaşıyorum | duldungdan oturuma geçmek | duldung uzatma | ausbildungsduldung | duldungla calisma izni | kırmızı çizgili kağıt verdiler | reddedildim ama duldung verdiler | duldung light | müsamaha belgesi | doldunk aldim simdi ne olcak

faq-res-niederlassung = Niederlassungserlaubnis (süresiz oturum izni) ile burada bitiş tarihi olmadan yaşayabilirsiniz. Bunun şartları vardır, örneğin süre, Almanca, iş ve kendi geliriniz. Hangi şartların geçerli olduğu belgenize bağlıdır.
    .question = Almanya’da sürekli nasıl kalabilirim?
    .label = Sürekli kalmak
    .step-1 = Bir danışma merkezine, belgeniz için hangi şartların geçerli olduğunu sorun.
    .step-2 = Almanca, iş ve ev için kanıtlar toplayın.
    .step-3 = Başvuruyu şimdiki kartınız geçerliyken yapın.
    .bring = Kart, pasaport, Almanca sertifikaları, iş sözleşmesi, ücret bordroları, kira sözleşmesi.
    .whom = Göç danışmanlığı (MBE). Sonra yabancılar dairesi (Ausländerbehörde), yani oturum belgelerine bakan daire.
    .variants = süresiz oturum | suresiz oturum sartlari | niederlassung almak istiyorum | niderlasung başvurusu | unbefristet ne zaman verilir | daimi ikamet | kalıcı oturum için kaç yıl prim | mavi kartla süresiz | bitiş tarihi olmayan kart | ömür boyu oturum | daueraufenthalt eu | sınırsız oturma izni

faq-res-wohnsitz = Wohnsitzauflage (ikamet şartı) şu demektir: Oturacağınız yere veya eyalete resmi daire karar verir. O zaman taşınmadan önce bir başvuru gerekir. İş, aile veya şiddetten korunmak sebep olabilir.
    .question = Bu belgeyle başka bir şehre taşınabilir miyim?
    .label = Başka şehir
    .step-1 = Belgenizde bir yer adı yazıp yazmadığına bakın.
    .step-2 = Taşınmadan önce bir danışma merkeziyle konuşun.
    .step-3 = Yeni kira sözleşmesini ancak bu görüşmeden sonra imzalayın.
    .bring = Kart ve ek kâğıdı, daireden gelen mektuplar, iş veya aile için kanıt.
    .whom = Göç danışmanlığı (MBE) veya mülteci danışmanlığı. Sonra oturum belgelerine bakan yabancılar dairesi (Ausländerbehörde).
    .variants = wohnsitzauflage kaldırma | wohnsitzauflage kaldirmak istiyorum | vonzitzauflage | ikamet zorunluluğu iptal | mavi pasaportla berline taşınmak | ek kağıtta şehir yazıyor taşınamıyorum | başka eyalette iş buldum gidemiyorum | abimin yanına başka şehre taşınmak | jobcenter yeni şehirde para vermiyor ikamet yüzünden | paragraf 12a | oturumla eyalet değiştirme

faq-res-ohne-papier = Önce bağımsız bir danışma merkezine gitmek daha güvenlidir: Orası kimseyi bildirmek zorunda değildir. Birçok resmi daire, bilgileri oturum işlerine bakan yabancılar dairesine (Ausländerbehörde) bildirir. Okulların ve tedavi eden doktorların böyle bir yükümlülüğü yoktur.
    .question = Belgem yok. Önce nereye gideyim?
    .label = Önce nereye
    .step-1 = Her resmi daireden önce bağımsız bir danışma merkezine gidin.
    .step-2 = Orada, isim vermeden konuşulup konuşulamayacağını sorun.
    .step-3 = Acil sağlık durumunda hemen hastaneye gidin.
    .bring = Varsa mektuplar ve eski belgeler. Belgeniz olmadan da gelebilirsiniz.
    .whom = Yardım kuruluşlarının mülteci danışmanlığı (Flüchtlingsberatung).
    .variants = kağıtsızım | kaçağım kim yardım eder | oturumum yok napayım | kagidim yok burda kacak yasiyorum | vizem çoktan bitti hala buradayım | illegal yaşıyorum yardım | kimliksiz yaşamak almanya | kaçak göçmen danışma | belgesiz daireye gitmeye korkuyorum | evraksız kaldım ihbar ederler mi | papirsiz yaşıyorum

faq-res-einbuergerung = Vatandaşlığa geçiş (Einbürgerung) şu demektir: Alman vatandaşı olursunuz. Şartlar örneğin süre, dil, bir test ve kendi gelirinizdir. Kurallar değişti.
    .question = Alman vatandaşlığını nasıl alırım?
    .label = Vatandaşlık
    .step-1 = Sizin için hangi şartların geçerli olduğuna önceden baktırın.
    .step-2 = Almanca, test, iş ve ev için kanıtlar toplayın.
    .step-3 = Sonra başvuruyu yapın ve bir kopya saklayın.
    .bring = Kart, pasaport, doğum belgesi, Almanca sertifikaları, iş ve ücret belgeleri.
    .whom = Göç danışmanlığı (MBE). Sonra şehrinizdeki veya ilçenizdeki vatandaşlık dairesi (Einbürgerungsbehörde).
    .variants = alman pasaportu almak | alman vatandasligina gecis | çifte vatandaşlık | çifte vatandaslık oldu mu türk pasaportu kalır mı | einbürgerung şartları | aynbürgerung testi soruları | vatandaşlık testi nerede | almanyada kaç yıl sonra vatandaş olunur | alman olmak istiyorum | vatandaşlık başvurum yıllardır sürüyor | çocuğuma alman vatandaşlığı | einburgerung basvuru

faq-res-ukraine = § 24 bir oturum iznidir (Aufenthaltserlaubnis). Ukrayna’dan kaçıp gelenler bununla burada yaşayabilir. Kart bazen üzerinde yazandan daha uzun geçerlidir. Bu kurallar değişir.
    .question = Ukrayna’dan geldim. § 24 belgem için ne geçerli?
    .label = § 24 belgesi
    .step-1 = Kartınızda hangi tarihin yazdığına bakın.
    .step-2 = Bu tarihten önce, kartın geçerli kalıp kalmadığını sorun.
    .step-3 = Başka bir belgeyi de sorun, örneğin çalışma için.
    .bring = Kart, pasaport veya kimlik, adres kayıt belgesi, daireden gelen mektuplar.
    .whom = Göç danışmanlığı (MBE) veya gençlik göç danışmanlığı (JMD). Oturum belgelerine bakan yabancılar dairesi (Ausländerbehörde) de.
    .variants = paragraf 24 uzatma | ukraynalı oturum | ukrayna karti bitti gecerli mi | geçici koruma ukrayna | kievden yeni geldik kayıt | 24ten çalışma vizesine geçmek | ukraynada yaşıyordum eşim ukraynalı belge | ukrayna savaşından kaçtık hangi kağıt | 24 maddesi oturum süresi | ukraynali esim paragraf 24 | ukrayna pasaportuyla oturum

faq-asyl-ablauf = İltica sürecinde (Asylverfahren) federal kurum BAMF, korunma başvurunuzu inceler. Kayıttan sonra çoğunlukla bir görüşme gelir, adı Anhörung. Karar mektupla gelir. Bu, karar yazısıdır (Bescheid).
    .question = İltica süreci nasıl ilerler?
    .label = Süreç nasıl ilerler
    .step-1 = Erken bir danışma merkeziyle konuşun, en iyisi başvurudan önce.
    .step-2 = Her yeni adresi BAMF’a bildirin.
    .step-3 = Her mektubu açın ve zarfı saklayın.
    .bring = Süreçteki bütün belgeler ve mektuplar. Belgeniz olmadan da gelebilirsiniz.
    .whom = İltica danışmanlığı (Asylverfahrensberatung): ücretsiz ve bağımsız. Mülteci danışmanlığı da yardım eder.
    .variants = iltica etmek istiyorum | iltica basvurusu nereye yapilir | sığınma talebi nasıl | asil başvurusu | asilantrag nerde | azil istemek almanya | bamftan aylardır cevap yok | parmak izi verdim sonra ne olacak | iltica kaç ay sürüyor | polise mi gideyim iltica için | siginma istiyorum yeni geldim | mülteci olmak için ne yapılır

faq-asyl-anhoerung = Anhörung, BAMF’taki en önemli görüşmenizdir. BAMF, iltica konusunda federal kurumdur. Yanınızda bir tercüman olur. Tutanak (Protokoll), görüşmenin yazılı metnidir.
    .question = Anhörung görüşmesine nasıl hazırlanırım?
    .label = Görüşmeye hazırlık
    .step-1 = Önce iltica danışmanlığıyla (Asylverfahrensberatung) konuşun.
    .step-2 = Bir kadınla konuşmak isterseniz bunu erken söyleyin.
    .step-3 = Tutanağı kontrol edin ve yanlışları düzelttirin.
    .bring = Davet mektubu, süreçten belgeniz, kanıtlar, doktor raporları.
    .whom = Asylverfahrensberatung: ücretsiz ve bağımsız. Hasta mısınız? Bunu BAMF’a ve danışmanlığa hemen söyleyin.
    .variants = bamf mülakatı | bamf mulakat sorulari | anhörung ne sorarlar | anhorung yarin korkuyorum | büyük mülakat tarihi geldi | interview bamf hazırlık | mülakatta tercüman yanlış çevirdi | tutanakta hata var | mülakat günü hastayım | kadın memur istiyorum mülakat | ikinci mülakat çağırdılar | anhörunga hangi delilleri götüreyim

faq-asyl-bescheid = Bescheid, iltica konusundaki federal kurum BAMF’ın karar yazısıdır. Sarı zarfta üzerindeki tarih geçerlidir. Ret cevabından sonra da yollar olabilir.
    .question = Sarı mektup veya ret aldım. Şimdi ne yapayım?
    .label = Sarı zarf
    .step-1 = Mektubu ve zarfı birlikte saklayın.
    .step-2 = İkisini de bugün bir danışma merkezine veya avukatlık bürosuna gösterin.
    .step-3 = Şu anda sınır dışı edilme tehlikesi varsa “Hemen yardım” düğmesine basın.
    .bring = Mektup, sarı zarf, süreçten belgeniz, görüşmenin (Anhörung) tutanağı.
    .whom = İltica danışmanlığı (Asylverfahrensberatung), mülteci danışmanlığı, iltica hukuku avukatı.
    .variants = sarı zarf geldi | sari zarf bamf | iltica reddedildi | ret yedim | red kararı geldi napıcam | bamf olumsuz karar | negatif geldi | offensichtlich unbegründet yazıyor | bamf kararını anlamıyorum | beşayd geldi bamfdan | ilticam red oldu sarı mektup | açıkça dayanaktan yoksun

faq-asyl-klage = Dava (Klage) şu demektir: Bir mahkeme, dairenin karar yazısını (Bescheid) inceler. Bunun için zaman azdır. Mahkemedeki dilekçe bürosunda (Rechtsantragstelle) davayı yazdırabilirsiniz.
    .question = Dava nasıl açılır ve bana kim yardım eder?
    .label = Dava ve avukat
    .step-1 = Bescheid yazısının sonunda hangi mahkemenin yazdığına bakın.
    .step-2 = Mektubu bugün bir danışma merkezine veya avukatlık bürosuna gösterin.
    .step-3 = Prozesskostenhilfe yardımını sorun. Bu, dava masrafları için yardımdır.
    .bring = Zarfıyla birlikte Bescheid, Anhörung tutanağı, gelirinizi gösteren belge.
    .whom = İltica hukuku avukatı, iltica danışmanlığı (Asylverfahrensberatung), mülteci danışmanlığı.
    .variants = bamfa dava açmak | iltica avukatı arıyorum | avukat tutacak param yok iltica | mahkemeye itiraz bamf | klage nasıl yapılır | klaga açmak | verwaltungsgericht duruşma tarihi | acil dava eilantrag | prozesskostenhilfe iltica | mahkeme de reddetti | iltica davasi acmak | idare mahkemesi iltica avukat

faq-asyl-dublin = Dublin şu demektir: İltica başvurunuzu Avrupa’da başka bir ülkenin incelemesi isteniyor. Bunu size iltica konusundaki federal kurum BAMF yazar. Buna karşı dava (Klage) açılabilir: Bir mahkeme mektubu inceler.
    .question = Mektupta Dublin veya başka bir AB ülkesi yazıyor. Bu ne demek?
    .label = Mektup: başka ülke
    .step-1 = Mektubu ve zarfı birlikte saklayın.
    .step-2 = İkisini de bugün bir danışma merkezine veya avukatlık bürosuna gösterin.
    .step-3 = Hastaysanız veya burada aileniz varsa bunu orada söyleyin.
    .bring = Zarfıyla birlikte mektup, başka ülkelerden belgeler, doktor raporları.
    .whom = İltica danışmanlığı (Asylverfahrensberatung), mülteci danışmanlığı, iltica hukuku avukatı.
    .variants = dublin kararı | dublin bescheid geldi | dablin | parmak izim italyada | hırvatistanda parmak verdim | bulgaristana geri göndermek istiyorlar | bulgaristanda parmak izi aldilar | yunanistanda oturumum var burda iltica | dublin üç | dublinden kurtulmak altı ay | unzulässig başka ülke sorumlu | yunanistana iade

faq-asyl-ausweis = Ankunftsnachweis, kayıttan sonraki ilk belgedir. Aufenthaltsgestattung, iltica süreci boyunca aldığınız belgedir. Şunu gösterir: Daire incelerken burada kalabilirsiniz.
    .question = Ankunftsnachweis ve Aufenthaltsgestattung nedir?
    .label = Süreçteki belge
    .step-1 = Belgenizin ne zamana kadar geçerli olduğuna bakın.
    .step-2 = Bu tarihten önce, nerede uzatacağınızı sorun.
    .step-3 = Belgeyi yanınızda taşıyın ve bir kopya saklayın.
    .bring = Eski olsa da belge ve daireden gelen bütün mektuplar.
    .whom = İltica danışmanlığı (Asylverfahrensberatung), mülteci danışmanlığı veya yurttaki sosyal hizmet.
    .variants = ankunftsnachweis | geştatung kağıdı | gestattung uzatma | aufenthaltsgestattung bitti | iltica kimliği kayboldu | kamp kartım kırıldı | fotoğraflı beyaz kağıt iltica | büma kağıdı | mülteci kimliği henüz vermediler | iltica kimligi nerede yenilenir | ilk kayıt belgesi

faq-asyl-arbeit = İltica sürecinde çalışmaya bazen izin vardır. Bu birkaç şeye bağlıdır: örneğin ne zamandır burada olduğunuza ve nerede oturduğunuza. İzni çoğunlukla oturum işlerine bakan yabancılar dairesi (Ausländerbehörde) verir.
    .question = İltica sürecinde çalışabilir miyim?
    .label = Süreçte çalışmak
    .step-1 = Belgenizde çalışmayla ilgili cümleyi okuyun.
    .step-2 = İşe başlamadan önce bir danışma merkeziyle konuşun.
    .step-3 = İş yerinden teklifi yazılı isteyin.
    .bring = Süreçten belgeniz, iş yerinin teklifi veya sözleşmesi.
    .whom = Mülteci danışmanlığı (Flüchtlingsberatung) veya iltica danışmanlığı. Yer varsa göç danışmanlığı (MBE) da.
    .variants = iltica ederken çalışma izni | kampta kalıyorum iş buldum | gestattung ile çalışmak | mülteciler ne zaman çalışabilir | iltica calisma yasagi | patron beni alacak ama ilticam sürüyor | erwerbstätigkeit nicht gestattet yazıyor iltica kağıdımda | ankunftsnachweis ile iş | ilticacı staj yapabilir mi | ilticada ausbildung başlamak | asil başvurum var işe girebilir miyim

faq-asyl-umzug = İltica sürecinde oturacağınız yere önce resmi daire karar verir. Başka bir yer için yapılan başvurunun adı Umverteilung. Yakın aile, hastalık veya şiddetten korunmak sebep olabilir.
    .question = İltica sürecinde başka bir şehre taşınabilir miyim?
    .label = Yer değiştirmek
    .step-1 = Yer değiştirmeden önce bir danışma merkeziyle konuşun.
    .step-2 = Kanıtlar toplayın, örneğin aile veya hastalık için.
    .step-3 = Bir yolculuktan önce de izin gerekip gerekmediğini sorun.
    .bring = Süreçten belgeniz, yer verme yazısı (Zuweisung), sebebiniz için kanıtlar.
    .whom = İltica danışmanlığı (Asylverfahrensberatung), mülteci danışmanlığı veya yurttaki sosyal hizmet.
    .variants = umverteilung | kamp değiştirmek | kampimi degistirmek istiyorum | transfer istiyorum | umfertaylung başvurusu | köye gönderdiler gitmek istiyorum | ilticacıyım eşimin yanına taşınmak | heim değişikliği aile yüzünden | başka kampa nakil | ilticacı başka şehri gezebilir mi | residenzpflicht | eyalet dağıtımı iltica

faq-asyl-reisen = Aufenthaltsgestattung (iltica süreci belgesi) ile yolculuk için kurallar vardır. Bazen Almanya içinde bile izin gerekir. Yurt dışına yolculuk sürecinize zarar verebilir.
    .question = Aufenthaltsgestattung ile seyahat edebilir miyim?
    .label = Süreçte yolculuk
    .step-1 = Belgenizde bir bölge yazıp yazmadığına bakın.
    .step-2 = Her yolculuktan önce bir danışma merkezine sorun.
    .step-3 = İzin gerekiyorsa, izni yazılı alınca yola çıkın.
    .bring = Süreçten belgeniz, daireden gelen mektuplar, sebebiniz için kanıt.
    .whom = İltica danışmanlığı (Asylverfahrensberatung): ücretsiz ve bağımsız. Mülteci danışmanlığı veya yurttaki sosyal hizmet de olur.
    .variants = gestattung ile yurt dışı | iltica sürerken seyahat | iltica belgesiyle fransaya gidilir mi | geştatung ile uçağa binmek | ilticacı başka şehri ziyaret | aufenthaltsgestattung yolculuk | iltica devam ederken tatil | başka ülkedeki ailemi görmek iltica | iltica kimligiyle isvicre | annem öldü gidebilir miyim iltica | düğün için başka eyalete iltica | residenzpflicht seyahat izni

faq-spaet-aufnahme = Spätaussiedler, Doğu Avrupa’daki veya eski Sovyetler Birliği’ndeki Alman ailelerden gelen insanlardır. Başvuruyu çoğunlukla yola çıkmadan önce Bundesverwaltungsamt (federal idare dairesi) inceler. Kabul yazısının adı Aufnahmebescheid.
    .question = Spätaussiedler olarak nasıl kabul edilirim?
    .label = Kabul başvurusu
    .step-1 = Ailenizin Alman olduğunu gösteren belgeler toplayın.
    .step-2 = Yola çıkmadan önce ailenizin birlikte gelip gelemeyeceğini sorun.
    .step-3 = Göndermeden önce başvuruya birinin bakmasını isteyin.
    .bring = Anne babanın, büyükanne ve büyükbabanın doğum belgeleri, kimlik, Almanca sertifikaları, mektuplar.
    .whom = Bundesverwaltungsamt. Önce yardım: göç danışmanlığı (MBE), yurt dışından mbeon sohbeti.
    .variants = spätaussiedler başvurusu | alman kökenliyim kazakistan | ninem almandı rusyadan gelmek | aufnahmebescheid ne kadar sürer | bva antrag s | rusya almanı göç | volga almanları belge | spataussiedler nasil olunur | alman soyundan geliyorum ispat | eşimi başvuruya ekletmek einbeziehung | şpetausidler dil testi

faq-spaet-ankunft = Registrierschein, burada Spätaussiedler olarak kaydedildiğinizi gösterir. Sonra BVFG belgesi gelir. BVFG, Spätaussiedler için yasadır. Bu belgeyle Alman kimliği için başvurabilirsiniz.
    .question = Spätaussiedler olarak geldim. Şimdi sırada ne var?
    .label = Gelişten sonra
    .step-1 = Adresinizi belediyedeki Bürgeramt’a kaydettirin.
    .step-2 = Belgeyi ve isminizin yazılışını sorun.
    .step-3 = Almanca kursunu, emekliliği ve diploma denkliğini de sorun.
    .bring = Registrierschein, Aufnahmebescheid, pasaport, resmi belgeler, diplomalar.
    .whom = Yetişkinler için göç danışmanlığı (MBE). Gençler için gençlik göç danışmanlığı (JMD).
    .variants = registrierschein aldım sonra | friedlanda geldik | kazakistandan yeni geldik spätaussiedler | spätaussiedlerbescheinigung | registrierschein kayboldu | ismimi almanca yazdırmak namenserklärung | paragraf 15 bvfg belgesi | registrirşayn | friedlanddan sonra alman kimliği | rusyadaki çalışma yılları emeklilik spätaussiedler | spataussiedler belgesi nasil alinir

faq-famreu-familie = Aile birleşimi (Familiennachzug) şu demektir: Aileniz yanınıza gelir, çoğunlukla eşiniz veya çocuklarınız. Aileniz Almanya büyükelçiliğinde vize (Visum) için başvurur. Vize, ülkeye giriş iznidir. Kurallar belgenize bağlıdır.
    .question = Eşimi veya çocuklarımı yanıma nasıl getiririm?
    .label = Aileyi getirmek
    .step-1 = Kimin gelmek istediğini ve nerede yaşadığını yazın.
    .step-2 = Başvurudan önce bir danışma merkeziyle konuşun.
    .step-3 = Koruma kabul edildikten sonra hemen sorun, çünkü bir tarih önemli olabilir.
    .bring = Belgeniz, karar yazısı, evlilik ve doğum belgeleri, kira sözleşmesi, ücret bordroları.
    .whom = Göç danışmanlığı (MBE) veya mülteci danışmanlığı. Belgeniz yok mu? Her daireden önce danışmaya gidin.
    .variants = aile birleşimi | aile birlesimi sartlari | karımı almanyaya getirmek | kocamı aldırmak istiyorum | çocuklarımı yanıma almak | familiennachzug şartları | evlilik yoluyla gelmek a1 | türkiyede evlendim eşimi getirecem | familiyenahtsug | eşim memlekette kaldı | kardeşlerimi ve annemi getirebilir miyim

faq-famreu-eltern = Elternnachzug demek: Anne babanız yanınıza, Almanya’ya taşınır. 18 yaşından küçükseniz ve korumanız varsa yol daha açıktır. Yetişkinler için çoğu zaman zordur, istisnalar olabilir.
    .question = Annem ve babam Almanya’ya yanıma gelebilir mi?
    .label = Anne babayı getirmek
    .step-1 = 18 yaşından küçük müsünüz? Bugün sorun, yaşınız önemli olabilir.
    .step-2 = Bescheid’da (dairenin kararı) hangi korumanın yazdığına bakın.
    .step-3 = Başvurudan önce bir danışma merkeziyle konuşun.
    .bring = Belgeniz, Bescheid, doğum belgeniz, anne babanızın pasaport kopyaları.
    .whom = Gençlik göç danışmanlığı (JMD), göç danışmanlığı (MBE) veya mülteci danışmanlığı. Belgeniz yok mu? Her daireden önce danışmanlık.
    .variants = reşit olmayan mülteci anne babasını getirmek | annemi almanyaya getirmek | babamı yanıma almak istiyorum | anne baba aile birleşimi | annemle babam burada yaşasın | ebeveyn birleşimi vize | 17 yaşındayım tek başımayım ailem gelsin | anam babam gelsin | yaşlı annem memlekette yalnız | hasta babamı getirebilir miyim | 18 olmama az kaldı ailem dışarda | elternnachzug

faq-famreu-unterlagen = Büyükelçilik, ülkeye giriş izni olan vize (Visum) için Urkunden ister. Bunlar resmi belgelerdir, örneğin evlilik ve doğum belgeleri. Bir belge eksikse başka kanıtlar olabilir.
    .question = Ailem vize için hangi belgeleri hazırlasın?
    .label = Ailenin belgeleri
    .step-1 = Almanya büyükelçiliğinin sayfasındaki listeyi okuyun.
    .step-2 = Orada çeviriyi ve resmi onay mührünü (Beglaubigung) sorun.
    .step-3 = Hangi belgelerin eksik olduğunu bir danışma merkeziyle konuşun.
    .bring = Pasaport kopyaları, evlilik belgesi, doğum belgeleri, oturum belgeniz, aile fotoğrafları.
    .whom = Göç danışmanlığı (MBE) veya mülteci danışmanlığı.
    .variants = aile birleşimi evrakları | aile birlesimi icin gerekli belgeler | eş vizesi evrak listesi | evlilik cüzdanı konsolosluk vize | imam nikahı var resmi nikah yok vize | çocuk için velayet belgesi vize | dna testi aile birleşimi | formül a formül b vize | doğum belgesi eksik aile vizesi | nüfus kayıt örneği eş vizesi | suriyeden evlilik belgesi kabul etmediler

faq-famreu-subsidiaer = Subsidiärer Schutz (ikincil koruma), iltica kurumunun verdiği bir koruma türüdür. Aile birleşimi (Familiennachzug) bunun için şu an durdurulmuştur. Härtefall durumunda, yani çok zor bir durumda istisnalar olabilir.
    .question = İkincil korumam (subsidiär) var. Ailem gelebilir mi?
    .label = İkincil koruma, aile
    .step-1 = Karar yazısında hangi korumanın yazdığını okuyun.
    .step-2 = Bir danışma merkezine bugünkü durumu sorun.
    .step-3 = Ailede hastalık veya tehlike varsa orada anlatın.
    .bring = BAMF karar yazısı, belgeniz, ailenin belgeleri, doktor raporları.
    .whom = Mülteci danışmanlığı veya göç danışmanlığı (MBE).
    .variants = subsidiär aile getirme | ikincil koruma aile | subsidier schutz eşimi getirebilir miyim | aile birleşimi durduruldu | aile birlesimi ne zaman acilacak subsidiar | bir yıllık oturum ailem gelemiyor | härtefall aile | suriyede çocuğum hasta ikincil koruma | subsidiyer | neden ailemi getiremiyorum ikincil | 25 abs 2 ikinci şık

faq-famreu-botschaft = Aileniz vize (Visum), yani ülkeye giriş izni için Botschaft’a başvurur. Bu, Almanya’nın o ülkedeki büyükelçiliğidir. Randevu çoğunlukla internetten alınır, bazen bekleme listesi vardır.
    .question = Ailem büyükelçilikten nasıl randevu alır?
    .label = Elçilik randevusu
    .step-1 = Randevuyu yalnız Almanya büyükelçiliğinin sayfasından alın.
    .step-2 = Randevu onayını iyi saklayın.
    .step-3 = Yabancılardan randevu satın almayın.
    .bring = Randevu onayı, pasaport kopyaları, büyükelçilikten gelen e-postalar.
    .whom = Göç danışmanlığı (MBE) veya mülteci danışmanlığı. Yurt dışından: mbeon sohbeti.
    .variants = alman konsolosluğu randevu | konsolosluk randevu bulamiyorum esim icin | ankara büyükelçilik vize sırası | elçilik cevap vermiyor | idata randevu aile birleşimi | botşaft termin | vize randevusu satıyorlar | bekleme listesi beyrut | kabil elçiliği kapalı | eşimin vizesi reddedildi elçilik | vize durumu sorgulama aile | elcilik randevu bekleme suresi

faq-papers-pass-verloren = Yeni pasaportu (Pass) çoğunlukla geldiğiniz ülke verir. Verlustanzeige, polise yapılan kayıp bildirimidir. Oturum belgeniz yoksa veya iltica başvurusu yaptıysanız önce bağımsız bir danışma merkezine gitmek daha güvenlidir.
    .question = Pasaportum kayboldu. Ne yapabilirim?
    .label = Pasaport kayıp
    .step-1 = Pasaportun kopyalarını veya fotoğraflarını arayın.
    .step-2 = Bir danışma merkezine, kaybı nereye bildireceğinizi sorun.
    .step-3 = Biri pasaportunuzu elinizden aldıysa “Hemen yardım” düğmesine basın.
    .bring = Pasaport kopyası, oturum belgesi, varsa Verlustanzeige.
    .whom = Göç danışmanlığı (MBE), gençlik göç danışmanlığı (JMD) veya mülteci danışmanlığı.
    .variants = pasaportumu kaybettim | pasaport calindi | cüzdanım kayboldu bütün kimlikler içinde | trende pasaportumu çaldılar | konsolosluktan yeni pasaport | pasaport süresi doldu memleketten yenileme | kayıp ilanı polis karakol | pasaportumu bulamıyorum | nüfus cüzdanı kayıp | verlustanzayge | pasport kayboldu napcam

faq-papers-karte-verloren = Yeni kartı çoğunlukla Ausländerbehörde (oturum belgeleri dairesi) verir. Verlustanzeige, polise yapılan kayıp bildirimidir. Kartın süresi bitmişse önce bağımsız bir danışma merkezine gitmek daha güvenlidir.
    .question = Oturum kartım kayboldu. Ne yapabilirim?
    .label = Oturum kartı kayıp
    .step-1 = Kartın (Aufenthaltserlaubnis) kopyalarını veya fotoğraflarını arayın.
    .step-2 = Bir danışma merkezine, kaybı nereye bildireceğinizi sorun.
    .step-3 = Bekleme süresi için bir belge de isteyin.
    .bring = Pasaport, kartın kopyası, fotoğraf, varsa Verlustanzeige.
    .whom = Göç danışmanlığı (MBE) veya mülteci danışmanlığı. Biri kartınızı elinizden aldıysa “Hemen yardım” düğmesine basın.
    .variants = oturum kartımı kaybettim | oturumum çalındı | oturum karti kayip yenisi | aufenthaltstitel kayboldu | ausweis kartım gitti oturum | otobüste oturumumu düşürdüm | oturum kartı yenileme kayıptan | plastik kart kayboldu yabancılar dairesi | oturma izni kartı çalındı polis | kartımı bulamıyorum oturum | duldung kağıdım kayboldu | ikamet kartı kayıp napıcam

faq-papers-uebersetzen = Mahkemenin izin verdiği yeminli tercümanlar belgeleri resmi daireler için çevirir. Beglaubigung şu demektir: Bir mühür, kopyanın doğru olduğunu gösterir. Oturum belgeniz yoksa, her resmi daireden önce bağımsız bir danışma merkezi daha güvenlidir.
    .question = Belgelerimi nasıl çevirtir ve onaylatırım?
    .label = Belge çevirtmek
    .step-1 = Önce daireye yazılı olarak tam ne istediğini sorun.
    .step-2 = Geldiğiniz ülkenin mührü olan Apostille’i de sorun.
    .step-3 = Çeviriye vermeden önce fiyatı sorun ve asıl belgeleri saklayın.
    .bring = Belgenin aslı, bir kopya, daireden gelen mektup, kimliğiniz.
    .whom = Göç danışmanlığı (MBE). Onaylı kopyalar için Bürgeramt, yani şehrinizin vatandaş dairesi.
    .variants = yeminli tercüman | yeminli tercuman belge cevirisi | apostil nasıl alınır | belge tasdik ettirmek | noter onaylı çeviri almanya | doğum belgesi almancaya çeviri | beglaubigung nerde yapılır | onaylı kopya belediye | tercüme parasını kim öder | memleketten doğum belgesi çıkartmak | türkçeden almancaya resmi çeviri | beglaubigte kopi

faq-papers-reiseausweis = Reiseausweis, pasaport yerine yolculuk için kullanılan bir Alman belgesidir. Kabul edilmiş mültecilere ve bazen başka insanlara verilir. Buna oturum belgelerine bakan yabancılar dairesi (Ausländerbehörde) bakar.
    .question = Reiseausweis nasıl alırım?
    .label = Reiseausweis
    .step-1 = Bir danışma merkezine size hangi belgenin uyduğunu sorun.
    .step-2 = Her yolculuktan önce, o ülkenin belgeyi kabul edip etmediğini sorun.
    .step-3 = Geldiğiniz ülkeye yolculuktan önce danışın.
    .bring = Oturum belgesi, karar yazısı, eski yolculuk belgesi, fotoğraf, elçilikten gelen mektuplar.
    .whom = Göç danışmanlığı (MBE) veya mülteci danışmanlığı. Sonra Ausländerbehörde.
    .variants = mavi pasaport | mavi pasaportla hangi ülkelere | gri pasaport | mülteci pasaportu | multeci pasaportu ile turkiyeye girilir mi | seyahat belgesi başvurusu | rayzeausvays | konsolosluk bana pasaport vermiyor seyahat belgesi | reiseausweis süresi doldu | cenevre pasaportu | pasaport yerine geçen belge | seyahat kagidi almak

faq-papers-heirat = Almanya’da evlilik nüfus dairesinde (Standesamt) yapılır. Ülkenizden alınan Ehefähigkeitszeugnis (evlenme ehliyet belgesi), evlenebileceğinizi gösterir. Oturum belgeniz yoksa önce bağımsız bir danışma merkezine gitmek daha güvenlidir.
    .question = Evlenmek için hangi belgeler lazım?
    .label = Evlilik belgeleri
    .step-1 = Standesamt’a ülkeniz için geçerli listeyi sorun.
    .step-2 = Bir belge eksikse ne yapabileceğinizi de sorun.
    .step-3 = Belgeleri ancak bu görüşmeden sonra çevirtin.
    .bring = Pasaport, doğum belgesi, adres kayıt belgesi, oturum belgesi, önceki evliliğin belgeleri.
    .whom = Oturduğunuz yerdeki Standesamt. Önce yardım: göç danışmanlığı (MBE) veya mülteci danışmanlığı.
    .variants = standesamt nikah evrakları | nikah icin gerekli belgeler | evlenme ehliyet belgesi konsolosluk | ehefähigkeitszeugnis nerden | bekarlık belgesi | almanyada evlenmek istiyoruz pasaport yok | duldungla evlenmek | standezamt nikah | türkiyedeki nikahı almanyada tanıtma | imam nikahlıyız standesamt | türkiyede boşandım almanyada tanıtmak | nikah kıydırmak

faq-papers-geburt = Doğum belgesini (Geburtsurkunde) nüfus dairesi (Standesamt) yazar. Belgeler eksikse çoğu zaman önce kayıttan bir örnek verilir. Oturum belgeniz yoksa önce bağımsız bir danışma merkezine gitmek daha güvenlidir.
    .question = Bebeğim doğum belgesini nasıl alır?
    .label = Bebeğin belgeleri
    .step-1 = Hastanede, doğumu Standesamt’a kimin bildirdiğini sorun.
    .step-2 = Standesamt’a, anne babanın hangi belgelerinin eksik olduğunu sorun.
    .step-3 = Geçici bir belge veya bir kayıt örneği isteyin.
    .bring = Hastaneden alınan belge, anne babanın pasaportları, doğum belgeleri, varsa evlilik belgesi.
    .whom = Doğum yerindeki Standesamt. Yardım: göç danışmanlığı (MBE), mülteci danışmanlığı, Schwangerenberatung (gebelik danışmanlığı).
    .variants = yeni doğan bebek kaydı | bebege dogum belgesi | geburtsurkunde vermiyorlar | geburtsurkunda bebek | standesamt bebeğin kağıdını vermedi | anne baba pasaportsuz bebek belgesi | bebeğin adını yazdırmak | babalık tanıma standesamt | doğum kayıt örneği auszug | cocugum dogdu nufus kaydi | bebek doğdu hangi daire kağıt verir

faq-papers-kind-staat = Bebek çoğunlukla anne babasının vatandaşlığını (Staatsangehörigkeit) alır. Anne veya baba Almansa ya da uzun süredir buradaysa bebek Alman da olabilir. Oturum belgeniz yoksa önce bağımsız danışma merkezi daha güvenlidir.
    .question = Bebeğim hangi ülkenin vatandaşı?
    .label = Bebeğin vatandaşlığı
    .step-1 = Doğumu Standesamt’a (nüfus dairesi) kaydettirin.
    .step-2 = Bebeğin Alman olup olmadığını veya oturum belgesi gerekip gerekmediğini sorun.
    .step-3 = İltica başvurunuz var mı? Konsolosluktan önce bir danışma merkeziyle konuşun.
    .bring = Doğum belgesi veya kayıt örneği, anne babanın pasaportları ve oturum belgeleri.
    .whom = Göç danışmanlığı (MBE) veya mülteci danışmanlığı.
    .variants = bebeğim alman mı | almanyada doğan bebek hangi vatandaş | bebek vatandaşlığı | bebege pasaport nasil alinir | yeni doğana türk pasaportu konsolosluk | burada doğdu alman pasaportu alır mı | bebek oturum kartı | babası alman annesi değil çocuk | bebek için iltica başvurusu | bebek vatansız | kızım burda doğdu kimlik | çocuk doğuştan alman mı

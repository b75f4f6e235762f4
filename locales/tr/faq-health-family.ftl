### Sık sorulan sorular: sağlık, aile, dertler (health, ment, fam, addict, disc).

faq-health-krankenkasse = Krankenkasse, sağlık sigortası kurumudur (Krankenversicherung). Doktoru ve hastaneyi çoğunlukla öder. Kurumların çoğunu kendiniz seçebilirsiniz. Sonra bir sağlık kartı (Gesundheitskarte) alırsınız.
    .question = Nasıl sağlık sigortası olurum?
    .label = Sağlık sigortası
    .step-1 = Bir Krankenkasse seçin ve nasıl kaydolacağınızı sorun.
    .step-2 = Çocukların ve eşinizin de sigortalı olup olmayacağını sorun.
    .step-3 = Sigorta borcuyla ilgili mektupları yakında bir danışmanlığa gösterin.
    .bring = Kimlik veya oturum belgesi, adres, iş yerinin veya Jobcenter’in mektubu.
    .whom = Bir Krankenkasse. Önce yardım: göç danışmanlığı (MBE), belgeniz yoksa da.
    .variants = krankenkase kayıt | sigortam yok ne yapayım | saglik sigortasi yaptirmak | aok mu tk mı barmer mi | sağlık kartım gelmedi | çocukları sigortama eklemek aile sigortası | sigorta değiştirmek krankenkasse | aok borç mektubu | işten çıktım sigortamı kim öder | jobcenter sigortamı ödüyor mu | sigorta kartımı kaybettim | özel sigorta mı devlet mi

faq-health-hausarzt = Önce aile doktoruna (Hausarzt) gidersiniz. O, çoğu hastalıkta yardım eder. Uzman doktor için çoğu zaman bir sevk kâğıdı (Überweisung) yazar. Bu, öbür doktor için bir belgedir.
    .question = Nasıl doktor bulurum?
    .label = Doktor bulmak
    .step-1 = Yakınınızdaki birkaç muayenehaneyi arayın.
    .step-2 = Şöyle söyleyin: Yeniyim ve bir aile doktoru arıyorum.
    .step-3 = Muayenehane bulamazsanız sağlık sigortanıza (Krankenkasse) sorun.
    .bring = Sağlık kartı veya dairenin tedavi kâğıdı, eski doktor raporları, ilaçlarınızın listesi.
    .whom = Muayenehane veya Krankenkasse. Aramak için yardım: göç danışmanlığı (MBE).
    .variants = aile hekimi arıyorum | aile hekimi bulamiyorum | hausarzt yeni hasta almıyor | doktordan termin almak | sevk kağıdı überweisung | çocuk doktoru arıyorum | kadın doktoru bulmak | havzarzt | cilt doktoru randevu | uzman doktora aylar sonra termin | praxis dolu diyor | göz doktoru nasıl bulunur

faq-health-behandlungsschein = İltica sürecinde doktoru çoğu zaman Sozialamt (sosyal yardım dairesi) öder. Doktora gitmek için belgenizin adı Behandlungsschein (tedavi kâğıdı). Bazen bir karttır. Acil durumda kâğıt olmadan da hemen gidin. O zaman “Hemen yardım” düğmesine basın.
    .question = İltica sürecinde doktora nasıl giderim?
    .label = Tedavi kâğıdı
    .step-1 = Kâğıdı yurtta veya Sozialamt’ta sorun.
    .step-2 = Kâğıdı muayenehanede verin.
    .step-3 = Bir ret cevabını bugün bir danışmanlığa gösterin.
    .bring = İltica sürecinden belgeniz, doktor raporları.
    .whom = Flüchtlingsberatung (mülteci danışmanlığı). Belgeniz yoksa önce orası daha güvenlidir. Sonra Sozialamt.
    .variants = krankenschein sozialamt | tedavi kagidi almak | behandlungsşayn | iltica doktor parası kim öder | mülteciyim doktora nasıl giderim | kampta doktor yok | duldungla doktora gitmek | sosyal daire hasta kağıdı vermiyor | ameliyatı sozialamt ödemiyor iltica | krankenşayn | heimda hastalandım kağıt lazım doktora | mülteci sağlık kartı

faq-health-dolmetscher = Doktorda her şeyi anlamanız önemlidir. Çeviriyi sigorta her zaman ödemez, bu yüzden erken sorun. Çocuklar çeviri yapmasın.
    .question = Doktorda benim için kim çeviri yapar?
    .label = Doktorda çeviri
    .step-1 = Telefonda hangi dili ve lehçeyi konuştuğunuzu söyleyin.
    .step-2 = Bir kadının mı, bir erkeğin mi çevirmesini istediğinizi söyleyin.
    .step-3 = Bir danışma merkezine dil yardımcılarını, yani çeviriye yardım eden insanları sorun.
    .bring = Randevunun yazdığı kâğıt, doktor raporları, kendi dilinizde soru listesi.
    .whom = Muayenehane veya hastane. Önce yardım: göç danışmanlığı (MBE) veya mülteci danışmanlığı.
    .variants = türkçe bilen doktor | turkce konusan doktor | hastanede tercüman | doktoru anlamıyorum dil | kürtçe bilen doktor | ameliyat için tercüman | doktora benimle kim gelir çeviri | kadın doktorunda kadın tercüman | oğlum hep doktorda çeviriyor | doktor tercümanını kim öder | dolmeçer krankenhaus | kliniğe giderken dil bilmiyorum

faq-health-rezept = Doktorun verdiği reçeteyle (Rezept) eczane (Apotheke) size ilacı verir. Reçete çoğu zaman sağlık kartında kayıtlıdır. Bazen bir kısmını kendiniz ödersiniz.
    .question = İlaçlarımı nasıl alırım?
    .label = İlaçlar
    .step-1 = Kartla veya reçeteyle bir eczaneye gidin.
    .step-2 = Şunu sorun: Bunu ne kadar sık ve ne kadar süre alayım?
    .step-3 = Gece, eczanede hangi eczanenin açık olduğu yazar.
    .bring = Sağlık kartı veya reçete, diğer bütün ilaçların listesi.
    .whom = Apotheke. Para azsa: Krankenkasse’ye (sağlık sigortası) daha az Zuzahlung (kendi payınız) ödeyip ödeyemeyeceğinizi sorun.
    .variants = nöbetçi eczane | nobetci eczane nerede | reçete nasıl alınır | tansiyon ilacım bitti | türkiyeden kullandığım ilaç burda var mı | e reçete kartta | ilaç parası çok muafiyet | reçetemi kaybettim | apoteke pazar açık mı | antibiyotik reçetesiz | insülin bitti | retsept

faq-health-notaufnahme = Hayat tehlikesi varsa şimdi “Hemen yardım” düğmesine basın. Hastanedeki acil servis (Notaufnahme) ağır acil durumlar içindir. Muayenehaneler kapalıysa nöbetçi doktor (Bereitschaftsdienst) yardım eder. Bunlar akşam ve hafta sonu çalışan doktorlardır.
    .question = Gece veya hafta sonu doktor gerekirse nereye giderim?
    .label = Gece, hafta sonu
    .step-1 = Tehlike yoksa Bereitschaftsdienst’i arayın.
    .step-2 = Numaralar “Hemen yardım” altındadır.
    .step-3 = Kötüleşirse hemen “Hemen yardım” düğmesine basın.
    .bring = Çabuk bulursanız kart veya tedavi kâğıdı. Acil durumda onlarsız da gidin.
    .whom = Bereitschaftsdienst, Notaufnahme. Sonraki sorular, fatura için de: göç danışmanlığı.
    .variants = acile gitmek | acil servis almanya | nöbetçi doktor | nobetci doktor haftasonu | gece ateşim çıktı nereye | çocuğun ateşi var pazar günü | bayram günü doktor | notaufname | aile doktoru kapalı hastayım | hastane aciline direkt gidilir mi | berayçaft dinst | akşam doktor nerde var

faq-health-impfung = Önerilen aşıları çoğunlukla sağlık sigortası öder. Kita ve okul, kızamığa karşı korunmayı sorar. Aşı karnesinde (Impfpass), yani küçük bir defterde, bütün aşılar yazar.
    .question = Kendim ve çocuğum için nerede aşı olunur?
    .label = Aşı, aşı karnesi
    .step-1 = Aile doktorundan veya çocuk doktorundan aşı randevusu isteyin.
    .step-2 = Impfpass yok mu? Hangi aşıları hatırladığınızı söyleyin.
    .step-3 = Aşının ne işe yaradığını ve sıradakinin ne zaman olduğunu sorun.
    .bring = Impfpass veya geldiğiniz ülkeden belgeler, sağlık kartı veya tedavi kâğıdı.
    .whom = Muayenehane veya çocuk doktoru. Sigortanız yoksa önce bir danışma merkezine sorun.
    .variants = aşı olmak istiyorum nerede | asi kartimi kaybettim | impfpas | aşı karnem türkiyede kaldı | grip aşısı nerede | bedava aşı | tetanoz aşısı | bebek aşıları takvim | almanyada hangi aşılar lazım | sarı aşı defteri | suriyeden aşı kağıdı çeviri | impfung termini

faq-health-zahnarzt = Diş doktoruna ağrı olmadan, kontrol için de gidebilirsiniz. Protez için çoğu zaman bir kısmını siz ödersiniz. Bunu Heil- und Kostenplan (tedavi ve masraf planı) gösterir. Dairenin tedavi kâğıdıyla çoğu zaman daha azı ödenir.
    .question = Diş doktoruna nasıl giderim ve kim öder?
    .label = Diş doktoru
    .step-1 = Bir diş doktorunu arayın. Ağrı çoksa bunu telefonda hemen söyleyin.
    .step-2 = Masraf planını ancak anladıktan sonra imzalayın.
    .step-3 = Paranız azsa sağlık sigortasına (Krankenkasse) yardımı sorun.
    .bring = Sağlık kartı veya tedavi kâğıdı, masraf planı, sigortanın mektupları.
    .whom = Diş doktoru veya Krankenkasse. Yardım: göç danışmanlığı veya mülteci danışmanlığı.
    .variants = dişim ağrıyor | disim agriyor nereye gideyim | dişçi randevusu | diş kaplama parası | kostenplan ne yazıyor diş | protez çok pahalı | bonusheft | çocuk diş teli kim öder | tsanartst | implant sigorta öder mi | nöbetçi dişçi pazar | diş kontrolü bedava mı

faq-health-brille = Yetişkinler gözlüğünü çoğu zaman kendi öder. Bazen Krankenkasse (sağlık sigortası) bir kısmını öder, çocuklarda bu daha sıktır. Bu yüzden almadan önce sorun.
    .question = Gözlük lazım. Kim öder?
    .label = Gözlük
    .step-1 = Gözlerinize göz doktorunda veya gözlükçüde baktırın.
    .step-2 = Krankenkasse’ye bir şey ödeyip ödemediğini sorun.
    .step-3 = Behandlungsschein (tedavi kâğıdı) varsa önce bir danışma merkezine sorun.
    .bring = Sağlık kartı veya Behandlungsschein, göz doktorunun reçetesi, eski gözlük.
    .whom = Krankenkasse, göç danışmanlığı (MBE), mülteci danışmanlığı. Oturum belgeniz yoksa önce bağımsız danışma merkezi daha güvenlidir.
    .variants = gözlük parası kim öder | gozluk lazim param yok | gözlüğüm kırıldı | sigorta gözlük öder mi | gözlükçü çok pahalı | göz doktoru reçete gözlük | çocuk gözlüğü kasa | brille parası | iyi göremiyorum gözlük nerden | lens sigorta | sosyal daire gözlük verir mi | göz muayenesi nerede

faq-health-ohne-papiere = Belgeniz olmadan da doktora gidebilirsiniz. Tedavi eden doktorlar sizi bildirmek zorunda değildir, ama Sozialamt çoğu zaman bildirir. Acil mi? O zaman “Hemen yardım” düğmesine basın.
    .question = Belgem veya kartım olmadan doktora nasıl giderim?
    .label = Kartsız doktor
    .step-1 = Bir Medibüro veya Medinetz arayın. Orası belgesi olmayanlara doktor konusunda yardım eder.
    .step-2 = Orada yalnız istediğiniz kadar söyleyin.
    .step-3 = Her resmi daireden önce bir danışma merkeziyle konuşun.
    .bring = Hiçbir şey. Varsa doktor raporları veya ilaçlar işe yarar.
    .whom = Medibüro, Medinetz, Malteser (yardım kuruluşu) veya mülteci danışmanlığı, önce Sozialamt değil.
    .variants = kağıtsız doktora gitmek | kacagim doktora gidebilir miyim | medibüro | doktor beni polise bildirir mi | kaçak ve hastayım | sigortasız kimliksiz doktor | oturumsuz hamileyim doktor | anonim hasta kağıdı | malteser doktor | vizem bitti doktor lazım | belgesiz hastane | illegal hasta bedava muayene

faq-health-behinderung = Schwerbehindertenausweis (ağır engelli kimliği), bir engeli veya uzun süren hastalığı gösterir. Günlük hayatta ve işte yardımcı olabilir. Kararı Versorgungsamt verir. Bu dairenin adı her yerde aynı değildir.
    .question = Ağır engelli kimliğini nasıl alırım?
    .label = Engelli kimliği
    .step-1 = Başvuru belgeleri için doktorunuzla konuşun.
    .step-2 = EUTB’den yardım isteyin. Bu, engelli insanlar için danışmanlıktır.
    .step-3 = Bir ret cevabını bugün bir danışma merkezine gösterin.
    .bring = Kimlik, oturum belgesi, doktor raporları, bir fotoğraf.
    .whom = EUTB (engelli danışmanlığı). Sonra Versorgungsamt. Belgeniz yoksa önce bağımsız bir danışma merkezi.
    .variants = engelli kartı başvurusu | engelli raporu almanya | ozurlu karti nasil alinir | gdb yüzde kaç | çocuğum engelli hangi yardım | tekerlekli sandalye almak | sağırım kim yardım eder | görme engelli yardımı | schwerbehindertenausweis uzatma | versorgungsamt formu | engel derecesi reddedildi | otizmli çocuk hakları

faq-health-pflege = Pflegekasse (bakım sigortası), sağlık sigortasının bir parçasıdır. Birinin bakıma ihtiyacı varsa yardım edebilir. Bir uzman ne kadar yardım gerektiğine bakar. Sonucun adı Pflegegrad (bakım derecesi).
    .question = Annem veya babam bakıma muhtaç. Kim yardım eder?
    .label = Evde bakım
    .step-1 = Sağlık sigortasını arayın ve Pflegekasse’yi sorun.
    .step-2 = Hangi işlerde yardım gerektiğini yazın, geceleri de.
    .step-3 = Ziyaretin hangi dilde olmasını istediğinizi söyleyin.
    .bring = Sağlık kartı, doktor raporları, ilaç listesi, notlarınız.
    .whom = Pflegekasse veya Pflegestützpunkt, yani bakım danışmanlığı. Belgeler için: göç danışmanlığı.
    .variants = bakım parası | bakim parasi basvurusu | pflegegrad almak | pflege parası anne | yaşlı anneme bakıyorum | babam kendi başına yıkanamıyor | demans nine bakım | huzurevi bulmak | türkçe bilen bakıcı pflegedienst | pflegegeld | bakım derecesi reddedildi | flegegrat

faq-ment-stress = Dertleri olan birçok insan kötü uyur, üzgündür veya ağlar. Bu bir zayıflık değildir ve bunu konuşabilirsiniz. İntiharı mı düşünüyorsunuz veya tehlikede misiniz? O zaman “Hemen yardım” düğmesine basın.
    .question = Üzgünüm, stresliyim veya kötü uyuyorum. Ne iyi gelir?
    .label = Uyku ve stres
    .step-1 = Nasıl olduğunuzu güvendiğiniz bir insana söyleyin.
    .step-2 = Uzun süre iyileşmezse aile doktoruna gidin.
    .step-3 = Bir danışma merkezine kendi dilinizde görüşme olup olmadığını sorun.
    .bring = Hiçbir şey. Öylece gelebilirsiniz.
    .whom = Psikososyal danışmanlık, aile doktoru, göç danışmanlığı (MBE) veya gençlik göç danışmanlığı (JMD).
    .variants = uyuyamıyorum | geceleri uyuyamiyorum | çok mutsuzum | depresyondayım | psikolojim bozuk | içim daralıyor | her gün ağlıyorum | kafam çok dolu | hiçbir şeye isteğim yok | moralim sıfır | daireler yüzünden stres | sinirlerim bozuldu

faq-ment-trauma = Savaştan veya kaçıştan sonra kötü görüntüler bazen geri gelir. Birçok insan bunu yaşar, yıllar sonra da. Yalnız istediğinizi anlatırsınız. Şu anda tehlikede misiniz? O zaman “Hemen yardım” düğmesine basın.
    .question = Savaştan veya kaçıştan kötü anılarım var. Kim yardım eder?
    .label = Ağır anılar
    .step-1 = Bir Psychosoziales Zentrum sorun. Orası mültecilere yardım eder.
    .step-2 = Bir kadınla mı, bir erkekle mi konuşmak istediğinizi söyleyin.
    .step-3 = Çevrenizden olmayan, çeviri yapacak birini isteyin.
    .bring = Önce hiçbir şey. Daha sonra varsa doktor raporları.
    .whom = Psikososyal merkez (Psychosoziales Zentrum), mülteci danışmanlığı, aile doktoru. Çocuk için: çocuk doktoru da.
    .variants = travma tedavisi | savas travmasi | kabus görüyorum savaş | savaşı unutamıyorum | işkence gördüm yardım | gözümün önüne hep o sahneler geliyor | yolda yaşadıklarımı unutamıyorum | tssb | çocuğum savaştan beri korkuyor | her sesten irkiliyorum | deprem ve savaş görüntüleri kafamda | travma merkezi mülteci

faq-ment-therapie = Psikoterapide (Psychotherapie) bir uzmanla düzenli konuşursunuz. Bu, korkuda ve üzüntüde iyi gelebilir. Birçok insan uzun süre yer bekler. Şu anda tehlikede misiniz? O zaman “Hemen yardım” düğmesine basın.
    .question = Nasıl psikoterapi bulurum?
    .label = Terapi yeri
    .step-1 = Aile doktoruna nasıl başlayacağınızı sorun.
    .step-2 = Birkaç muayenehaneyi arayın. Ne zaman aradığınızı yazın.
    .step-3 = Boş yer yoksa sağlık sigortanıza (Krankenkasse) sorun.
    .bring = Sağlık kartı veya tedavi kâğıdı, doktor raporları, aramalarla ilgili notlarınız.
    .whom = Aile doktoru, Krankenkasse, mülteciler için Psychosoziales Zentrum. Tedavi kâğıdıyla: mülteci danışmanlığı.
    .variants = psikolog arıyorum | turkce psikolog | türkçe terapist | psikoloğa gitmek istiyorum | psikiyatri randevusu | terapi bekleme listesi | terapiyi sigorta öder mi | kürtçe terapi | çocuk psikoloğu | online terapi almanya | therapie yeri bulmak | psikoterapi iltica onay

faq-ment-reden = Adınızı söylemeden bir insanla konuşabilirsiniz. Bu, telefonda veya sohbette olur. Tehlikede misiniz veya artık yaşamak istemiyor musunuz? O zaman “Hemen yardım” düğmesine basın.
    .question = Adımı söylemeden biriyle konuşabilir miyim?
    .label = Konuşacak biri
    .step-1 = “Hemen yardım” düğmesine basın ve bir numara seçin.
    .step-2 = Yalnız istediğiniz kadar anlatın.
    .step-3 = Hat meşgulse bir kez daha deneyin.
    .bring = Hiçbir şey. Konuşmak için sakin bir yer iyi gelir.
    .whom = Telefonseelsorge: Sizi telefonda bir insan dinler. Veya yerinizdeki bir danışma merkezi.
    .variants = dertleşecek biri lazım | dertlesmek istiyorum | içimi dökmek istiyorum | isim vermeden konuşmak | dert hattı | beni kimse dinlemiyor | telefonzelsorge | anonim sohbet danışman | müslüman manevi destek telefon | imamla konuşmak istiyorum | yalnızım konuşacak kimsem yok | sadece anlatmak istiyorum

faq-fam-schwanger = Gebelik danışmanlığı (Schwangerenberatung) hamilelikte ve doğumda yardım eder, para ve belgelerde de. Her şey gizli ve ücretsizdir. Kanama veya şiddetli ağrı mı var? O zaman “Hemen yardım” düğmesine basın.
    .question = Hamileyim. Bana kim yardım eder?
    .label = Hamilelik: yardım
    .step-1 = Bir kadın doktoruna gidin.
    .step-2 = Bir gebelik danışmanlığını arayın.
    .step-3 = Orada kıyafet ve çocuk eşyası için parayı sorun.
    .bring = Önce hiçbir şey. Daha sonra gebelik defteri (Mutterpass) ve kimlik.
    .whom = Schwangerenberatung, belgeniz olmasa da. Başka yardım: göç danışmanlığı (MBE).
    .variants = hamileyim ne yapmam lazım | hamileyim kime gideyim | gebelik danışma | bebek bekliyorum | mutterpass almak | hamilelere para yardımı | bebek eşyası yardımı hamile | schwanger oldum | üç aylık hamileyim hiç bilmiyorum | hamileyim esim yok yalnizim | hamile çalışıyorum mutterschutz | şvangeren beratung

faq-fam-entscheidung = Gebelik danışmanlığı (Schwangerenberatung) dinler ve bütün yolları anlatır. Her şey gizlidir ve kararı siz verirsiniz. Bazı yerler sonunda Beratungsschein verir. Bu, görüşmenin belgesidir.
    .question = Planlamadan hamile kaldım. Kiminle konuşabilirim?
    .label = Hamilelik: görüşme
    .step-1 = Bugün bir gebelik danışmanlığını arayın, çünkü zaman önemli olabilir.
    .step-2 = Oranın Beratungsschein verip vermediğini sorun.
    .step-3 = Size baskı yapan mı var? Tehlikedeyseniz “Hemen yardım” düğmesine basın.
    .bring = Hiçbir şey. Varsa bir doktor yazısı işe yarar.
    .whom = Bu görüşmeyi yapmaya yetkili gebelik danışmanlığı (Konfliktberatung). Belgesiz de olur.
    .variants = kürtaj | kurtaj olmak istiyorum | çocuğu aldırmak | istemeden hamile kaldım | bebeği istemiyorum | kürtaj kağıdı beratungsschein | kürtaj kaçıncı haftaya kadar | kürtaj parası | gebeliği sonlandırmak | doğursam mı bilmiyorum | abtraybung | kürtaj gizli kalır mı

faq-fam-verhuetung = Gebelikten korunmayla çocuk isteyip istemediğinizi ve zamanını planlarsınız. Doktorlar ve danışma merkezleri yolları rahatça ve gizlilik içinde anlatır. Bazen masraflara yardım eden biri vardır.
    .question = Gebelikten korunma için nereye danışırım?
    .label = Aile planlaması
    .step-1 = Kadın doktorundan veya danışma merkezinden randevu alın.
    .step-2 = Korunma işe yaramadı mı? Bugün bir eczaneye sorun.
    .step-3 = Para yetmiyorsa yardımı sorun.
    .bring = Varsa sağlık kartı veya tedavi kâğıdı. Görüşme onlarsız da olur.
    .whom = Kadın doktoru, Schwangerenberatung (gebelik danışmanlığı) veya aile planlaması danışmanlığı.
    .variants = doğum kontrol hapı | dogum kontrol hapi nereden | spiral taktırmak | ertesi gün hapı | prezervatif yırtıldı | hamile kalmamak için ne yapayım | korunma yöntemleri | hormonlu spiral parası jobcenter | kısırlaştırma | hap yazdırmak sigortasız | ferhütung | çocuk istemiyoruz şimdilik korunma

faq-fam-hebamme = Ebe (Hebamme) doğumdan önce, doğumda ve doğumdan sonra size eşlik eder. Çoğu zaman eve gelir ve bunu çoğunlukla sağlık sigortası öder. Birçok ebenin yeri erkenden dolar.
    .question = Nasıl ebe bulurum?
    .label = Ebe
    .step-1 = Hamilelikte olabildiğince erken arayın.
    .step-2 = Hastaneye, kadın doktoruna veya sağlık sigortasına listeleri sorun.
    .step-3 = Bulamazsanız gebelik danışmanlığına sorun.
    .bring = Gebelik defteri (Mutterpass), sağlık kartı veya tedavi kâğıdı.
    .whom = Hebamme veya Schwangerenberatung (gebelik danışmanlığı), belgesi olmayan kadınlar için de.
    .variants = ebe arıyorum | ebe bulamiyorum | hebame | türkçe bilen ebe | doğumdan sonra eve gelen ebe | ebe parası kim öder | sütüm gelmiyor | emzirirken acıyor | bebek emmiyor kim yardım eder | lohusa bakımı | 8 aylık hamileyim ebe yok | doğum sonrası jimnastik rückbildung

faq-fam-geburt = Çocukların çoğu hastanede doğar. Sonra çocuk, nüfus dairesinden (Standesamt) doğum belgesi (Geburtsurkunde) alır. Bu daire doğum ve evliliğe bakar. Doğum sancısı başladı mı? O zaman “Hemen yardım” düğmesine basın.
    .question = Doğumdan önce ve sonra bana ne lazım?
    .label = Doğum
    .step-1 = Doğum için bir hastaneye erken kaydolun.
    .step-2 = Orada doğum belgesi için gereken belgeleri sorun.
    .step-3 = Belgeniz yoksa önce bağımsız bir danışma merkezi daha güvenlidir.
    .bring = Mutterpass (gebelik defteri), kimlikler, anne babanın doğum belgeleri, varsa evlilik belgesi.
    .whom = Hastane, Schwangerenberatung (gebelik danışmanlığı), sonra Standesamt. Belge eksikse: danışmanlık.
    .variants = doğum için hastane kaydı | dogum cantasi ne koyayim | doğumhane gezisi kreißsaal | sezaryen olacağım | hangi hastanede doğurayım | doğuma hazırlık | doğumdan sonra ilk işler | evlenmeden baba kaydı doğum | doğum evi geburtshaus | bebek geldi şimdi ne yapacağız | doğuma az kaldı ne lazım | entbindung klinik

faq-fam-trennung = Ayrılıkta çiftler artık birlikte yaşamaz. Boşanma, evliliği aile mahkemesinde (Familiengericht) bitirir. Ev, para ve çocuklar da konudur. Şu anda tehlikede misiniz? O zaman “Hemen yardım” düğmesine basın.
    .question = Ayrılmak veya boşanmak istiyorum. Ne yapayım?
    .label = Ayrılık
    .step-1 = Mümkünse evden çıkmadan önce bir danışmanlıkla konuşun.
    .step-2 = Orada, oturumunuzun değişip değişmeyeceğini sorun.
    .step-3 = Paranız azsa Beratungshilfe yardım eder, yani az masrafla avukat danışmanlığı.
    .bring = Evlilik belgesi, kimlikler, ev, para ve çocuklarla ilgili belgeler.
    .whom = Aile danışmanlığı, göç danışmanlığı (MBE), avukat. Sonra Familiengericht.
    .variants = boşanmak istiyorum | bosanma davasi almanya | kocamdan ayrılmak | karım beni terk etti | boşanma kaç para | ayrılık yılı trennungsjahr | boşanırsam oturumum ne olur | türkiyede boşanma almanyada geçer mi | şaydung | kocam evi terk etti kirayı kim öder | nafaka eş için | evlilik bitti

faq-fam-sorgerecht = Velayet (Sorgerecht): Çocuk için önemli şeylere kim karar verir. Görüşme (Umgang): Çocuk anneyi ve babayı ne zaman görür. Anne baba bunu birlikte çözemezse aile mahkemesi (Familiengericht) karar verebilir.
    .question = Ayrılıktan sonra çocuklar kimde kalır?
    .label = Çocuk ve ayrılık
    .step-1 = Çocuğunuza neyin iyi geldiğini düşünün.
    .step-2 = Çocuk yer değiştirmeden önce danışmanlığa sorun.
    .step-3 = Çocuğunuz tehlikede veya kayıp mı? “Hemen yardım” düğmesine basın.
    .bring = Çocuğun doğum belgesi, mahkemeden veya Jugendamt’tan gelen mektuplar.
    .whom = Çocuk eğitimi danışmanlığı, sonra Jugendamt (çocuk ve aile dairesi). Belgesiz: önce bağımsız danışma.
    .variants = velayet davası | velayet kimde kalir | çocuğumu göremiyorum | eski eşim çocuğu göstermiyor | çocuk görüş günü | ortak velayet evli değiliz | tek başına velayet almak | eski kocam çocuğu türkiyeye kaçıracak | zorgereht | umgang günleri jugendamt | baba çocukları vermiyor | boşandık çocuklar kimin

faq-fam-jugendamt = Çocuk ve aile dairesi Jugendamt’ın görevi önce yardım etmektir. Bir çocuk yalnız tehlike varsa başka bir yerde kalmalıdır. Anne baba karşıysa aile mahkemesi (Familiengericht) karar verir. Bir çocuk şu anda tehlikede mi? O zaman “Hemen yardım” düğmesine basın.
    .question = Jugendamt çocuklarımı elimden alır mı?
    .label = Jugendamt mektubu
    .step-1 = Her mektubu bugün bir danışma merkezine gösterin.
    .step-2 = Çeviri yapacak birini isteyin. Yanınızda biriyle gelin.
    .step-3 = Çocuk alındıysa bugün bir avukata da sorun.
    .bring = Jugendamt’tan gelen mektuplar, çocuğun belgeleri.
    .whom = Erziehungsberatung (çocuk eğitimi danışmanlığı) veya göç danışmanlığı. Belgesiz: önce bağımsız danışma.
    .variants = yugendamt çocukları alıyor | jugendamt cocugumu alir mi | jugendamt eve geliyor | gençlik dairesi mektup | okul jugendamta haber vermiş | çocuğumu aldılar | komşu şikayet etmiş jugendamt | jugendamttan korkuyorum | inobhutnahme | sosyal görevli evimize gelecek çocuk | jugendamtı içeri almak zorunda mıyım | yugendamt bizden ne istiyor

faq-fam-erziehung = Çocuk eğitimi danışmanlığı (Erziehungsberatung) anne babalara ve çocuklara yardım eder, örneğin kavgada veya korkuda. İsteğe bağlı, ücretsiz ve gizlidir. Belirli bir sebep gerekmez.
    .question = Çocuklarla zorlanırsak bize kim yardım eder?
    .label = Anne babaya yardım
    .step-1 = Bir Erziehungsberatung’u arayın ve kısaca konuyu anlatın.
    .step-2 = Orada çeviri yardımı olup olmadığını sorun.
    .step-3 = Bir çocuk tehlikede mi? O zaman “Hemen yardım” düğmesine basın.
    .bring = Hiçbir şey. Çocuk evde de kalabilir.
    .whom = Erziehungsberatung veya aile merkezi. Evde daha fazla yardım: Familienhilfe (aile yardımı).
    .variants = oğlum söz dinlemiyor | oglum laf dinlemiyor | çocuğum çok sinirli vuruyor | kızımla kavga ediyoruz | ergen oğlum hep telefonda | bebek susmuyor dayanamıyorum | anne baba kursu | familienhilfe istemek | oğlum kötü arkadaşlara takılıyor | çocuk terbiyesi danışma | çocuk yetiştirme almanya | ertsihungs beratung

faq-fam-alleinerziehend = Nafaka (Unterhalt), öbür anne veya babanın çocuk için ödediği paradır. Ödemezse belki Unterhaltsvorschuss yardım eder, yani resmi dairenin verdiği para. Şartlar vardır, oturumla ilgili de.
    .question = Öbür ebeveyn para ödemiyor. Bana ve çocuğa kim yardım eder?
    .label = Unterhaltsvorschuss
    .step-1 = Başvuruyu Jugendamt’a yapın. Bu, çocuk ve aile dairesidir.
    .step-2 = Orada Beistandschaft’ı da sorun. Bu, nafaka konusunda bir yardımdır.
    .step-3 = Belgeniz yoksa önce bağımsız bir danışma merkezi daha güvenlidir.
    .bring = Çocuğun doğum belgesi, kimlik, oturum belgesi.
    .whom = Jugendamt. Önce yardım: göç danışmanlığı (MBE), tek başına çocuk büyütenler için danışmanlık.
    .variants = nafaka ödemiyor | cocuk nafakasi alamiyorum | tek başıma çocuk büyütüyorum | tek ebeveyn yardımı | unterhaltsvorschuss başvurusu | babası çocuğa para vermiyor | unterhalt almak | yalnız anne para yardımı | beistandschaft | çocuğun babası belli değil | eşim öldü çocukla yalnızım | alleinerziehend anne

faq-fam-sicher = Kimsenin sizi evde dövmeye, tehdit etmeye veya kilitlemeye hakkı yoktur. Bu sizin suçunuz değil. Kadınlar, erkekler ve çocuklar için yardım vardır. Şu anda tehlikede misiniz? O zaman “Hemen yardım” düğmesine basın.
    .question = Evde birinden korkuyorum. Kim yardım eder?
    .label = Evde korku
    .step-1 = Tehlike varsa “Hemen yardım” düğmesine basın.
    .step-2 = Telefonunuz güvenli değilse sonra bu sohbeti silin.
    .step-3 = Kadın sığınma evinde (Frauenhaus) korunmayı veya danışmanlığı sorun.
    .bring = Hiçbir şey. Güvende olmak belgelerden önemlidir.
    .whom = Kadın danışmanlığı, erkekler için danışmanlık, mülteci danışmanlığı. Oturum için de ve belgesiz de.
    .variants = kadın sığınma evi | siginma evi yer var mi | frauenhaus | kocamdan korkuyorum | aile içi şiddet danışma | kocam telefonumu kontrol ediyor | zorla evlendirmek istiyorlar | ailem beni evden çıkarmıyor | kocamı bırakırsam kalabilir miyim burada | fravenhavs | eşimden korunma | erkeğim evde şiddet görüyorum danışma

faq-addict-aufhoeren = Bağımlılık şu demektir: Alkolü veya uyuşturucuyu bırakmak zor gelir. Bu bir hastalıktır, suç değildir. Bağımlılık danışmanlığı (Suchtberatung) gizlidir. Birinin bilinci kapalı mı veya nefesi kötü mü? O zaman “Hemen yardım” düğmesine basın.
    .question = Daha az içmek veya uyuşturucuyu bırakmak istiyorum. Kim yardım eder?
    .label = Bırakmak istemek
    .step-1 = Birden bırakmadan önce bir doktora sorun.
    .step-2 = Bir bağımlılık danışmanlığını arayın. İsim vermeniz gerekmez.
    .step-3 = Kendi dilinizde konuşan biri olup olmadığını sorun.
    .bring = Hiçbir şey. Öylece gelebilirsiniz.
    .whom = Suchtberatung veya aile doktoru, belgesiz de. Birçok yerde kendine yardım grupları vardır.
    .variants = çok içiyorum | alkolu birakmak istiyorum | esrarı bırakmak | uyuşturucudan kurtulmak | lyrica bağımlısıyım | hap bağımlısı oldum | ot içmeyi bırakamıyorum | eroin metadon | temizlenmek istiyorum entzug | bağımlılık danışma | zuht beratung | amatem gibi yer almanya

faq-addict-angehoerige = Ailede bağımlılık herkese ağır gelir, size de. Bu sizin suçunuz değil. Bağımlılık danışmanlığı (Suchtberatung) yakınlarla da konuşur. Siz veya çocuklar şu anda tehlikede mi? O zaman “Hemen yardım” düğmesine basın.
    .question = Ailemden biri içiyor veya uyuşturucu kullanıyor. Ne yapayım?
    .label = Aile için kaygı
    .step-1 = Bir bağımlılık danışmanlığını arayın, öbür kişi olmadan da.
    .step-2 = Kendinizi ve çocukları düşünün.
    .step-3 = Yakınlar için bir grup olup olmadığını sorun.
    .bring = Hiçbir şey. İsim söylemeniz gerekmez.
    .whom = Suchtberatung. Çocuklar için çocuk eğitimi danışmanlığı da. Anne babalar da orada sorabilir.
    .variants = kocam her gün içiyor | kocam alkolik | oglum uyusturucu kullaniyor | abim bağımlı | babam alkolik | kızım ot içiyor | eşim gizli içiyor | bağımlı arkadaşıma nasıl yardım ederim | kardeşim hap kullanıyor | bağımlı yakını grubu | kuzenim eroine bulaştı | madde kullanan oğluma ne yapayım

faq-addict-spielen = Bazı insanlar parayla oynamayı bırakamaz, cep telefonunda da. Bu bir hastalıktır. Yardım gizlidir. İntiharı mı düşünüyorsunuz? O zaman “Hemen yardım” düğmesine basın.
    .question = Parayla oynamayı bırakamıyorum. Kim yardım eder?
    .label = Parayla oyun
    .step-1 = Bir bağımlılık danışmanlığını (Suchtberatung) arayın ve şunu söyleyin: Oynuyorum.
    .step-2 = Orada oyun yasağını (Spielersperre) sorun. O zaman oyun salonları sizi içeri almaz.
    .step-3 = Yeni borç almayın. Borç danışmanlığına (Schuldnerberatung) sorun.
    .bring = Hiçbir şey. Varsa borçla ilgili mektuplar işe yarar.
    .whom = Suchtberatung. Borç varsa Schuldnerberatung da. Yakınlar da orada sorabilir.
    .variants = kumar bağımlısıyım | kumari birakamiyorum | bahis oynuyorum hep | iddaa bağımlılığı | oyun salonundan yasaklatmak | spielhalle | makinelerde param gitti | online casino kaybettim | kocam kumarda parayı bitiriyor | slot oynamak | bütün maaşı kumara verdim | kumar için kredi çektim

faq-disc-behandlung = Ayrımcılık şu demektir: Biri size daha kötü davranır, örneğin kökeniniz, teniniz veya başörtünüz yüzünden. Bunda sizin suçunuz yok. Size saldıran mı var? O zaman “Hemen yardım” düğmesine basın.
    .question = Kökenim veya başörtüm yüzünden kötü davranıyorlar. Ne yapayım?
    .label = Kötü davranış
    .step-1 = Önce güvenli bir yere gidin.
    .step-2 = Neyin, ne zaman ve nerede olduğunu yazın.
    .step-3 = Bugün bir danışma merkeziyle konuşun, çünkü zaman önemli olabilir.
    .bring = Notlarınız, mesajlar, tanıkların adları.
    .whom = Antidiskriminierungsberatung (ayrımcılığa karşı danışmanlık) veya göç danışmanlığı (MBE), belgesiz de.
    .variants = ırkçılık yapıyorlar | irkcilik gordum ne yapabilirim | başörtüme laf ediyorlar | türküm diye kötü davranıyorlar | kürt olduğum için aşağıladılar | ayrımcılığa uğradım | tenim yüzünden dükkanda bakmadılar | kapıdaki adam içeri almadı yabancıyım diye | yabancı düşmanlığı | doktor ırkçı davrandı | otobüste bana tuhaf bakıyorlar kapalıyım diye | agg şikayet

faq-disc-wohnung = Evi yalnız kökeniniz veya dininiz yüzünden mi alamıyorsunuz? Bu ayrımcılık olabilir, yani haklı bir sebep olmadan kötü davranmak. Bir danışmanlık sizinle birlikte neyin mümkün olduğuna bakar.
    .question = Yabancı olduğum için ev vermiyorlar. Ne yapayım?
    .label = Evde ret cevabı
    .step-1 = İlanı, e-postaları ve ret cevabını saklayın.
    .step-2 = Telefonda ne söylendiğini yazın.
    .step-3 = Bugün danışmaya gidin, çünkü zaman önemli olabilir.
    .bring = İlan, mesajlar, ret cevabı, notlar, tanıkların adları.
    .whom = Antidiskriminierungsberatung (ayrımcılığa karşı danışmanlık). Evle ilgili başka sorular: Mieterverein, yani kiracılar derneği.
    .variants = ev sahibi yabancı istemiyor | adım türk diye ev vermediler | turk ismiyle ev bulamiyorum hep ret | ev ilanında yabancı olmasın yazıyor | mülteciye ev yok dediler | emlakçı aksanımı duyunca kapattı | başörtülü gittim evi vermediler | komşular yabancıyız diye rahatsız ediyor | evi göstermekten vazgeçtiler yabancı | ev aramada ırkçılık | ev sahibi suriyeli almam dedi

faq-disc-arbeit = İşte de kimseye kökeni veya dini yüzünden haksızlık yapılmamalıdır. Yasa size yollar verir ve bazen zaman önemlidir. Tehdit mi ediliyorsunuz? O zaman “Hemen yardım” düğmesine basın.
    .question = İşte bana daha kötü davranıyorlar. Ne yapabilirim?
    .label = İşte haksızlık
    .step-1 = Kimin ne zaman ne söylediğini veya yaptığını yazın.
    .step-2 = Bugün bir danışmanlığa gidin. Önceden işten ayrılmayın.
    .step-3 = Çalışanların temsilciliği olan Betriebsrat’a sorun.
    .bring = Notlar, e-postalar, iş sözleşmesi, başvurunuza gelen ret cevabı.
    .whom = Antidiskriminierungsberatung (ayrımcılığa karşı danışmanlık) veya Faire Integration. Faire Integration iş konusunda danışmanlık verir.
    .variants = iş yerinde ırkçılık | calistigim yerde asagiliyorlar beni | şefim bana hakaret ediyor | iş arkadaşları yabancı diye dalga geçiyor | başörtülüyüm işe almadılar | işte mobbing | almanlardan az maaş veriyorlar | namaz kılmama izin yok işte | adım yüzünden başvurum reddedildi | ülkene dön diyor arkadaş iş | işte dışlanıyorum yabancıyım | betriebsrat ırkçılık

faq-disc-schule = Okulda da ırkçılık vardır. O zaman çocuğunuzun korunmaya ve onu dinleyen birine ihtiyacı olur. Okuldan bir görüşme isteyebilirsiniz. Çocuğunuz tehlikede mi? O zaman “Hemen yardım” düğmesine basın.
    .question = Çocuğum okulda ırkçılık yaşıyor. Ne yapayım?
    .label = Okulda haksızlık
    .step-1 = Çocuğunuza, bunun onun suçu olmadığını söyleyin.
    .step-2 = Neyin, ne zaman ve nerede olduğunu yazın.
    .step-3 = Çeviriyle ve yanınızda biriyle bir görüşme isteyin.
    .bring = Notlar, mesajlar, okulun mektupları.
    .whom = Okul sosyal hizmeti, yani okuldaki yardım. Antidiskriminierungsberatung (ayrımcılığa karşı danışmanlık) veya göç danışmanlığı.
    .variants = öğretmen çocuğuma ırkçılık yapıyor | ogretmen cocuguma kotu davraniyor | okulda çocuğuma yabancı diyorlar | kızımla başörtüsü yüzünden alay ediyorlar | sınıfta oğluma hakaret | öğretmen gymnasiuma gidemez dedi yabancı diye | yabancı diye düşük not | aksanıyla dalga geçiyorlar okulda | okulda türkçe konuşma yasağı | çocuk ırkçılık yüzünden sınıfa girmek istemiyor | teni yüzünden dışlıyorlar okulda

faq-disc-beweise = Kanıt örneğin notlar, mesajlar ve orada olan insanlardır. Başkalarının fotoğrafı ve ses kaydı yasak olabilir. Önceden bir danışmanlığa sorun.
    .question = Ayrımcılıkta hangi kanıtlar işe yarar?
    .label = Notlar ve kanıtlar
    .step-1 = Günü, saati, yeri ve sözleri yazın, mümkünse bugün.
    .step-2 = Kimlerin orada olduğunu yazın ve bu insanlara sorun.
    .step-3 = Mesajların ekran görüntüsünü alın ve mektupları saklayın.
    .bring = Notlar, mesajların görüntüsü, mektuplar, tanıkların adları.
    .whom = Antidiskriminierungsberatung (ayrımcılığa karşı danışmanlık). Sizinle birlikte neyin eksik olduğuna bakar. Göç danışmanlığı da.
    .variants = ırkçılığı nasıl kanıtlarım | irkcilik delil ekran goruntusu | gizli ses kaydı alabilir miyim | şahidim yok ayrımcılık | şahit lazım mı ırkçılık | olaydan sonra tutanak yazmak | gedächtnisprotokoll | hakaret mesajlarını saklamak | delilsiz şikayet olur mu ırkçılık | konuşmayı kaydetmek suç mu | ispat edemiyorum ayrımcılık

faq-disc-anzeige = Irkçı bir hakareti veya saldırıyı polise bildirebilirsiniz. Bunun adı Strafanzeige (suç duyurusu). Mağdur danışmanlığı (Opferberatung) dinler ve size eşlik edebilir. Şu anda tehlikede misiniz? O zaman “Hemen yardım” düğmesine basın.
    .question = Biri bana ırkçı hakaret etti veya saldırdı. Bildireyim mi?
    .label = Olayı bildirmek
    .step-1 = Yaraları bir doktora gösterin ve yazdırın.
    .step-2 = Karar vermeden önce bir danışmanlıkla konuşun.
    .step-3 = Bildirirken konunun ırkçılık olduğunu söyleyin.
    .bring = Notlar, doktor raporu, zarar fotoğrafları, tanıkların adları.
    .whom = Opferberatung. Belgeniz yoksa önce oraya, çünkü polis bilgileri başkasına verebilir.
    .variants = ırkçı hakaret şikayet polis | suc duyurusu irkci saldiri | sokakta başörtümü çektiler şikayet | anzeige vermek hakaret | ırkçı saldırıya uğradım nereye bildireyim | internetten nefret yorumu bildirmek | evimize ırkçı yazı yazmışlar | otobüste küfür ettiler yabancı diye | belgesizim polise şikayet edebilir miyim | antsayge ırkçılık | sağcı şiddet mağduru | opfer danışma

faq-disc-kontrolle = Polisin ve dairelerin herkese eşit davranması beklenir. Böyle olmadıysa şikâyet edebilirsiniz. Bir danışmanlık bu konuda yardım eder. Şu anda tehlikede misiniz? O zaman “Hemen yardım” düğmesine basın.
    .question = Polis veya daire bana kötü davrandı. Şikâyet edebilir miyim?
    .label = Daire hakkında şikâyet
    .step-1 = O sırada sakin kalın ve sebebi sorun.
    .step-2 = Günü, yeri ve görevli birimi yazın.
    .step-3 = Önce bir danışmanlıkla konuşun. Dairenin cevabında bir tarih olur.
    .bring = Notlar, dairenin mektubu, tanıkların adları.
    .whom = Antidiskriminierungsberatung (ayrımcılığa karşı danışmanlık), avukat, şikâyet birimi (Beschwerdestelle). Belgesiz: önce bağımsız danışma.
    .variants = polis hep beni durduruyor | polis sadece yabancıları kontrol ediyor | polis bana kotu davrandi | memur bana bağırdı | memur ırkçı jobcenter | yabancılar dairesinde aşağıladılar | polisi şikayet etmek | racial profiling | görünüşüm yüzünden kimlik kontrolü | memuru şikayet dilekçesi | sachbearbeiter kötü konuşuyor | istasyonda hep bana kimlik soruyorlar

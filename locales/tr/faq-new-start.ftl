### Sık sorulan sorular: yeni başlangıç ve insanlar (vol, meet, prison, exiti, exitr, return).

faq-vol-mitmachen = Evet, gönüllü çalışmayla (Ehrenamt): Bu, isteyerek yapılan yardımdır, örneğin bir dernekte. Az Almanca veya az zamanla da sorabilirsiniz. Lotse bir yer için söz veremez.
    .question = Burada yeniyim. Gönüllü yardım edebilir miyim?
    .label = Gönüllü yardım
    .step-1 = Neyi severek yaptığınızı ve ne zaman vaktiniz olduğunu düşünün.
    .step-2 = Bir gönüllü merkezine (Freiwilligenzentrum) size uyan bir görev sorun.
    .step-3 = Söz vermeden önce yeri bir kez görün.
    .bring = Önce hiçbir şey. Neler yapabildiğinizin bir listesi işe yarar.
    .whom = Freiwilligenzentrum: Böyle görevler bulur. Veya göç danışmanlığı (MBE), dernekler.
    .variants = gönüllü olmak istiyorum | gonullu calismak nereye basvurulur | ehrenamt yapmak istiyorum | erenamt | evde oturuyorum bir işe yarayayım | huzurevinde yardım etmek | mülteciyim gönüllü çalışabilir miyim | az almancayla gönüllülük | hastayım yine de gönüllü olur mu | dernekte yardım etmek yeni gelenler | insanlara faydam olsun istiyorum

faq-vol-kassel = Bu hizmet, Jobcenter’e bağlı mülteciler içindir, hasta olsalar da. Arbeitsgelegenheit (çalışma imkânı) ile bir görevi denersiniz ve size eşlik edilir. Kimse önceden bir yer sözü veremez.
    .question = Kassel’de Jobcenter üzerinden gönüllü çalışmaya nasıl girerim?
    .label = Kassel’de gönüllülük
    .step-1 = Jobcenter’deki görevlinize bu hizmeti sorun.
    .step-2 = Neyi severek yaptığınızı söyleyin. Yepyeni bir şey de olur.
    .bring = Önce hiçbir şey.
    .whom = İş ve temel geçim dairesi Jobcenter Stadt Kassel. Ayrıca Freiwilligenzentrum Kassel (gönüllü merkezi), MBE (göç danışmanlığı).
    .variants = kassel gönüllü jobcenter | kasselde gonullu calisma | freiwilligenzentrum kassel | kassel arbeitsgelegenheit mülteci | dynamo windrad | kassel jobcenter projesi mülteciler | rothenditmold sozialer friedensdienst | pferdehof klein immenhof | kassel bir euro işi dernek | kasselde oturuyorum jobcenter ehrenamt dedi | wehlheiden aile merkezi | kasel erenamt

faq-vol-geld = Gönüllü çalışmanın ücreti yoktur. Bazı yerler Aufwandsentschädigung öder. Bu, emek ve masraf karşılığı paradır. Resmi daireden para alıyorsanız bunun etkisini önceden sorun.
    .question = Gönüllü çalışma için para alır mıyım?
    .label = Gönüllülük ve para
    .step-1 = Derneğe, yol parası veya masraf ödeyip ödemediğini sorun.
    .step-2 = Para kabul etmeden önce bir danışma merkeziyle konuşun.
    .bring = Varsa, aldığınız parayla ilgili daire mektubu.
    .whom = Göç danışmanlığı (MBE). Sonra parayı ödeyen daire, örneğin Jobcenter veya Sozialamt.
    .variants = gönüllü işe para veriyorlar mı | gonullu calisana ucret var mi | ehrenamt parası | aufwandsentschädigung jobcenter keser mi | gönüllülük harçlık | gönüllüye yol parası | antrenörlük parası sozialamt | gönüllü çalışırsam yardımım kesilir mi | ehrenamtspauschale | gönüllü maaşı ne kadar | ücretsiz mi çalışacağım dernekte

faq-vol-deutsch = Evet, günlük hayatta Almanca konuşursunuz ve hatalar normaldir. Gönüllü çalışma (Ehrenamt), isteyerek yapılan yardımdır. Almanca kursunun yerine geçmez, ama ikisi birlikte iyi olur.
    .question = Gönüllü çalışma Almanca öğrenmeme yardım eder mi?
    .label = Gönüllülükte Almanca
    .step-1 = İnsanların birbiriyle çok konuştuğu bir görev seçin.
    .step-2 = Başta, Almanca pratik yapmak istediğinizi söyleyin.
    .whom = Freiwilligenzentrum (gönüllü merkezi): Böyle görevler bulur. Veya göç danışmanlığı (MBE), Almanca kursunuz.
    .variants = gönüllü çalışarak almanca öğrenmek | gonullulukle dil gelistirmek | ehrenamtla almanca pratik | kurs yerine gönüllülük | dernekte almanca konuşurum belki | almanlarla birlikte çalışıp dil öğrenmek | a2 ile gönüllü iş | yardım ederken almancam açılsın | kursa giderken gönüllü çalışma | erenamt dil öğrenme

faq-meet-frauen = Evet, birçok yerde kadınlar konuşmak, yemek yapmak veya öğrenmek için buluşur. Erkekler orada olmaz. Aile merkezi (Familienzentrum) bir buluşma yeridir ve böyle grupları bilir.
    .question = Yalnız kadınlar için bir grup var mı?
    .label = Kadın grubu
    .step-1 = Günü, yeri ve ücreti sorun.
    .step-2 = Çocukların gelip gelemeyeceğini sorun.
    .step-3 = Bir kez gidin. Dinlemek de yeter.
    .whom = Göç danışmanlığı (MBE), Familienzentrum, kadın danışmanlığı veya belediyeniz.
    .variants = kadınlar grubu | kadinlar bulusmasi | kadınlar kahvaltısı | sadece kadınlara yüzme | frauencafe | erkeksiz buluşma | kadın kadına sohbet grubu | dikiş yemek kadınlar | karım evde yalnız kadınlarla tanışsın | frauengruppe | müslüman kadınlar grubu | hanımlar toplantısı

faq-meet-maenner = Evet, bazı yerlerde erkekler için gruplar vardır: konuşmak, yemek yapmak veya tamir için. Konu günlük hayat, iş ve ailedir. Yalnız dinleyebilirsiniz de.
    .question = Erkekler için bir grup var mı?
    .label = Erkek grubu
    .step-1 = Yakındaki erkek veya baba buluşmalarını sorun.
    .step-2 = Günü, yeri ve ücreti sorun.
    .step-3 = Bir kez gidin, isterseniz bir arkadaşla.
    .whom = Göç danışmanlığı (MBE), genç erkekler için gençlik göç danışmanlığı (JMD), dernekler, belediyeniz.
    .variants = erkekler grubu | erkekler icin bulusma | babalar grubu | bekar erkek yalnızım grup | männergruppe | erkek erkeğe dertleşme | bisiklet tamir atölyesi | erkekler yemek yapma grubu | genç erkek mülteci grubu | menner grup | baba buluşması

faq-meet-eltern = Evet, küçük çocuklarla buluşmalar vardır, çoğu zaman Krabbelgruppe (bebek grubu) olarak. Familienzentrum, aileler için açık bir buluşma yeridir. Büyük çocuklar için oyun grupları ve gençlik buluşmaları vardır.
    .question = Anne babalar çocuklarla nerede buluşur?
    .label = Anne baba ve çocuk
    .step-1 = Bir aile merkezine (Familienzentrum) veya Kita’nıza buluşmaları sorun.
    .step-2 = Çocukların yaşını ve ücreti sorun.
    .step-3 = Çocuğunuzla birlikte bir kez gidin.
    .bring = İçecek bir şey ve küçük çocuklar için bir bez.
    .whom = Familienzentrum, Kita, göç danışmanlığı (MBE) veya belediyeniz.
    .variants = bebek grubu | anne bebek bulusmasi | krabbelgruppe | krabel grup | çocuğumun oynayacak arkadaşı yok | oyun grubu küçük çocuk | öğleden sonra çocukla ne yapılır | anneler kahvesi | aile merkezi yakınımda | gençlik merkezi kızım için jugendtreff | anne çocuk jimnastiği | çocukla gidilecek ücretsiz yer

faq-meet-sport = Dernek (Verein), ortak bir amacı olan bir gruptur, örneğin spor. Yeni gelenler hoş karşılanır ve çoğu zaman önce deneyebilir. Üyeler imza atar ve çoğunlukla aidat öder.
    .question = Bir spor kulübüne nasıl girerim?
    .label = Spor kulübü
    .step-1 = Bir kulüp arayın ve deneme antrenmanını sorun.
    .step-2 = İmzadan önce aidatı ve üyelikten çıkmayı sorun.
    .step-3 = Paranız azsa daha küçük bir aidat sorun.
    .bring = Spor kıyafeti. Çocuklar için “Bildung und Teilhabe” vardır. Bu, resmi dairenin para yardımıdır.
    .whom = Kulübün kendisi. Yardım: göç danışmanlığı (MBE), gençler için gençlik göç danışmanlığı (JMD).
    .variants = futbol takımı arıyorum | futbol oynamak nerede | oglumu futbola yazdirmak | spor kulübüne üye olmak | deneme antrenmanı | kickboks judo çocuk | voleybol takımı | fusbal ferayn | yüzme kulübü | kulüp aidatı pahalı | güreş kulübü almanya | verein üyeliği spor

faq-meet-sprachcafe = Dil kafesi (Sprachcafé) açık bir buluşmadır, çoğu zaman çay veya kahveyle. İnsanlar orada rahatça birbiriyle Almanca konuşur. Not yoktur ve hatalar sorun olmaz.
    .question = Dil kafesi nedir?
    .label = Dil kafesi
    .step-1 = Yakında bir dil kafesi olup olmadığını sorun.
    .step-2 = Saatini ve kayıt gerekip gerekmediğini sorun.
    .step-3 = Yanlarına oturun. Başta dinlemek yeter.
    .whom = Kütüphane, belediye, gönüllü merkezi (Freiwilligenzentrum) veya göç danışmanlığı (MBE).
    .variants = sprachcafe | şprahkafe | dil kahvesi yakınımda | dil kafesi ne zaman acik | çay içip almanca sohbet | konuşma kulübü almanca | almanlarla sohbet etmek ücretsiz | hata yapmaktan utanıyorum konuşamıyorum | sohbet kafesi kütüphane | kurs olmadan sohbet ederek almanca | sprach kafe kayıt | tanışma kafesi begegnungscafe

faq-meet-freunde = Alışmak zaman ister ve birçok insan başta yalnız hisseder. Tekrarlanan buluşmalarla kolaylaşır: dernek, koro, bahçe, Sprachcafé (dil kafesi). Dil kafesi, Almanca konuşmak için açık bir buluşmadır.
    .question = Burada nasıl arkadaş bulurum?
    .label = İnsanlarla tanışmak
    .step-1 = Severek yaptığınız bir şey arayın ve oraya sık sık gidin.
    .step-2 = Yeni gelenlere eşlik eden gönüllüleri (Paten) sorun.
    .step-3 = Yalnızlık ağır gelirse bir kişiyle konuşun.
    .whom = Belediye, gönüllü merkezi, göç danışmanlığı (MBE), gençler için gençlik göç danışmanlığı (JMD).
    .variants = arkadaşım yok | arkadas edinmek istiyorum | burada kimseyi tanımıyorum | çok yalnızım gurbette | gurbet zor çevrem yok | almanlarla nasıl tanışılır | komşularla tanışmak | yeni şehirde arkadaş bulmak | hemşerilerimle tanışmak | pate mülteci eşlik | sosyal çevre edinmek | kaynaşamadım buraya

faq-prison-zuerst = Adım adım gitmek yeter: yatacak bir yer, para, belgeler. Straffälligenhilfe, hapisten sonra insanlara danışmanlık verir. Bu gece yatacak yer yoksa: “Hemen yardım” düğmesine basın.
    .question = Hapisten çıkıyorum. Önce nereye?
    .label = Yeni başlangıç: önce
    .step-1 = Daha hapisteyken sosyal hizmete adresleri sorun.
    .step-2 = Erken bir danışma merkezine gidin. Her şeyi sizinle düzene koyar.
    .step-3 = Oturum belgeniz yoksa: önce danışma, ancak sonra resmi daire.
    .bring = Tahliye belgesi, kimlik, mektuplar. Belgeniz olmadan da gelin.
    .whom = Straffälligenhilfe, göç danışmanlığı (MBE). Mahkeme kuralları varsa Bewährungshilfe: Size eşlik eder.
    .variants = hapisten çıktım ne yapacağım | hapisten ciktim | cezaevinden tahliye oldum | tahliyeden sonra nereye gidilir | yakında jvadan çıkıyorum | knasttan çıktım | içerden yeni çıktım | mahpustan sonra yeni hayat | ştraffelligenhilfe | bewährungshelfer ne iş yapar | alles auf anfang | kodesten çıktım nerden başlayım

faq-prison-papiere = Hapiste belgelerin süresi çoğu zaman dolar, bir mahkeme kararının sonuçları olabilir. Bunun oturumunuz için ne demek olduğuna bir uzman bakar. Yabancılar dairesinden (Ausländerbehörde), yani oturum belgeleri dairesinden önce danışmaya gidin.
    .question = Hapisten sonra kimlik ve oturum için ne yaparım?
    .label = Sonrası: belgeler
    .step-1 = Tahliyeden önce belgelerinizin nerede olduğunu sorun.
    .step-2 = Dairenin mektuplarını bugün bir danışma merkezine gösterin.
    .step-3 = Randevulara yanınızda biriyle gidin.
    .bring = Zarfıyla bütün mektuplar, eski kimlik, tahliye belgesi.
    .whom = Straffälligenhilfe (hapisten sonra yardım), göç danışmanlığı (MBE), mülteci danışmanlığı (Flüchtlingsberatung).
    .variants = hapisteyken oturumum bitti | hapiste kimligimin suresi doldu | ceza aldım oturumum iptal olur mu | cezaevinden sonra oturum uzatma | pasaportum jvada kaldı | tahliye kağıdı kimlik yerine geçer mi | suç yüzünden sınır dışı yazısı ausweisung | knasttan sonra ausländerbehörde mektubu | mahkumiyet oturumu etkiler mi | hapis sonrası duldung | sabıkam var oturum

faq-prison-wohnung = Geçinmek ve oturmak için para Jobcenter’e veya Sozialamt’a sorulur. Bazı kuruluşların ilk zaman için odaları vardır. Bu gece yatacak yer yoksa: “Hemen yardım” düğmesine basın.
    .question = Hapisten sonra ev ve para için kim yardım eder?
    .label = Sonrası: ev ve para
    .step-1 = Hapisteki sosyal hizmetten başvurular için yardım isteyin.
    .step-2 = Bir danışma merkezine oda ve para sorun.
    .step-3 = Oturum belgeniz yoksa: önce bağımsız bir danışma merkezi.
    .bring = Tahliye belgesi, kimlik, banka kartı, dairenin mektupları.
    .whom = Straffälligenhilfe (hapisten sonra yardım), evsizlere yardım. Borç varsa: Schuldnerberatung (borç danışmanlığı).
    .variants = hapisten çıkana ev | cezaevinden ciktim evim yok | tahliye parası | tahliye olunca jobcenter | hapisten sonra kalacak oda | knasttan çıktım param yok | mahkeme masrafı borcu hapis sonrası | ev sahibi eski mahkuma ev vermiyor | içerdeyken hesabım kapandı | überbrückungsgeld | eski hükümlü yurdu | jvadan çıkınca nerede kalınır

faq-prison-besuch = Her hapishanenin kendi kuralları vardır ve mektuplar okunabilir. Mahkeme kararından önce çoğunlukla bir ziyaret izni (Besuchserlaubnis) gerekir. Bu, yazılı bir onaydır. Lütfen buraya isim yazmayın.
    .question = Yakınım hapiste. Nasıl ziyaret eder veya yazarım?
    .label = Ziyaret ve mektup
    .step-1 = Hapishaneye ziyaret günlerini ve kuralları sorun.
    .step-2 = Ne getirip ne gönderebileceğinizi sorun.
    .step-3 = Oturum belgeniz yoksa: ziyaretten önce bir danışma merkezine sorun.
    .bring = Ziyaret için: geçerli bir kimlik veya pasaport.
    .whom = Hapishanedeki ziyaret bürosu. Sizin için: Straffälligenhilfe (hapisten sonra yardım), yakınlara da danışmanlık verir.
    .variants = kocam hapiste ziyaret | hapiste gorus gunu nasil alinir | görüş izni cezaevi | mahkuma mektup yazmak | oğlum içerde telefon edebilir mi | cezaevine paket göndermek | mahkuma para yatırmak | abim tutuklandı görebilir miyim | çocuklarla cezaevi ziyareti | u haft ziyaret | tutuklu yakını yardım | jva besuch randevusu

faq-exiti-verlassen = Gidebilirsiniz, yavaş yavaş da olur, ve kimse sebep sormaz. Lütfen isim ve başka insanların planlarını yazmayın. Sizi tehdit eden biri varsa “Hemen yardım” düğmesine basın.
    .question = Bir gruptan ayrılmak istiyorum. Kim yardım eder?
    .label = Bir gruptan ayrılmak
    .step-1 = Yeni başlangıçta eşlik eden bir danışma merkezi arayın.
    .step-2 = Orada ev, iş, aile veya dertleriniz hakkında konuşun.
    .step-3 = Kendi hızınızla gidin.
    .bring = Hiçbir şey. Adınızı söylemeniz de gerekmez.
    .whom = Bağımsız bir danışma merkezi. Hessen’de, hapiste danışmanlıktan sonra: A³ Alles auf Anfang. MBE (göç danışmanlığı) de.
    .variants = gruptan çıkmak istiyorum | gruptan ayrilmak istiyorum birakmiyorlar | tarikattan ayrılmak | cemaatten çıkmak istiyorum | örgütten kopmak | çeteden ayrılmak | islamcı gruptan çıkış | bu ortamdan kurtulmak istiyorum | artık onlarla olmak istemiyorum | grup bana iyi gelmiyor | kardeşler grubundan uzaklaşmak cami | camia beni bırakmıyor

faq-exiti-geheim = Danışmanların sır saklama yükümlülüğü (Schweigepflicht) vardır: Kendiliklerinden hiçbir şeyi başkasına söylemezler. Sınırlar hayati tehlike, bir çocuk için tehlike veya mahkeme kararıdır. Lütfen isim ve başka insanların planlarını yazmayın.
    .question = Grubum hakkında konuşursam gizli kalır mı?
    .label = Gizli kalır mı?
    .step-1 = Başta şunu sorun: Burada aramızda ne kalır?
    .step-2 = Kendiniz hakkında konuşun, başkaları hakkında değil.
    .step-3 = Telefonunuzu gören biri varsa bu sohbeti silin.
    .whom = Bağımsız bir danışma merkezi. Bazı hizmetler resmi bir daireye bağlıdır: Bunu sorun.
    .variants = gruptakiler duyar mı | gruptan ayrilirsam polise soylerler mi | istihbarata gider mi konuştuğum | gruptan çıkış gizli danışma | ayrıldığımı öğrenirlerse korkuyorum | konuşursam beni ele verirler mi | verfassungsschutz haberi olur mu | ismim bildirilir mi gruptan ayrılınca | isimsiz çıkış danışmanlığı | cemaat duymasın | örgüt öğrenmeden konuşmak

faq-exiti-angehoerige = İlgilenmeniz çok iyi. Anne babalar, kardeşler ve arkadaşlar için de danışmanlık vardır. Lütfen isim ve başka insanların planlarını yazmayın.
    .question = Oğlum ve yeni grubu için kaygılıyım. Ne iyi gelir?
    .label = Yakını için kaygı
    .step-1 = Yanında olduğunuzu söyleyin. Fikirler üzerine kavga etmeyin.
    .step-2 = Kendiniz için danışmanlık alın, oğlunuz olmadan da.
    .step-3 = Biri tehlikede mi? “Hemen yardım” düğmesine basın.
    .bring = Hiçbir şey. İsim söylemeniz gerekmez.
    .whom = Yakınlar için bağımsız danışmanlık, aile danışmanlığı. Gençler için: gençlik göç danışmanlığı (JMD).
    .variants = oğlum radikalleşti | oglum cok degisti yeni arkadaslari | oğlum selefilere takılıyor | kızım birden kapandı kimseyle konuşmuyor | kardeşim garip bir gruba girdi | oğlum hep hoca videosu izliyor | oğlum nazilere karıştı | çocuğum birden herkesten nefret ediyor | arkadaşım aşırılaştı | damadım giderek sertleşiyor | oğlum tarikata girdi korkuyorum | evladım elimden kayıyor grup

faq-exiti-reden = Evet, hiçbir şeye karar vermeden konuşabilirsiniz. Emin olmamak sorun değildir ve sonra yeniden gelebilirsiniz. Lütfen isim ve başka insanların planlarını yazmayın.
    .question = Karar vermeden yalnız konuşabilir miyim?
    .label = Önce konuşmak
    .step-1 = “Bir kişi” düğmesine basın, o zaman insanlara giden yolları görürsünüz.
    .step-2 = Orada şunu söyleyin: Önce yalnız konuşmak istiyorum.
    .bring = Hiçbir şey. Adınızı söylemeniz de gerekmez.
    .whom = Bağımsız bir danışma merkezi, Schleswig-Holstein’da KAST da. İnternette: mbeon, 12–26 yaş için jmd4you.
    .variants = kalsam mı gitsem mi grup | gruptan ayrilsam mi bilmiyorum | grup hakkında şüphelerim var | karar veremiyorum ayrılmaya | belki çıkmak istiyorum | bütün arkadaşlarım grupta kiminle konuşayım | henüz emin değilim gruptan çıkmaya | yarı içinde yarı dışındayım | sadece ortamım hakkında konuşmak | kafam karışık grup konusunda | bağlanmadan bi dinlesinler çevremi anlatayım

faq-exitr-ausstieg = Bütün Schleswig-Holstein’da KAST ücretsiz ve gizlilik içinde yardım eder, o çevreyi sormadan. Lütfen isim ve başka insanların planlarını yazmayın. Sizi tehdit eden biri varsa “Hemen yardım” düğmesine basın.
    .question = Sağcı bir çevreden ayrılmak istiyorum. Bana kim eşlik eder?
    .label = Çevreden ayrılmak
    .step-1 = “Yeni başlangıç, insanlar” altında bir danışmanlık seçin.
    .step-2 = Orada iş, ev, tanışmalar veya korku hakkında konuşun.
    .bring = Hiçbir şey. Adınızı söylemeniz de gerekmez.
    .whom = Schleswig-Holstein’da KAST, süre sınırı olmadan. Başka yerde eyaletinizdeki bağımsız Ausstiegsberatung (ayrılma danışmanlığı).
    .variants = sağcılardan ayrılmak | sagci gruptan cikmak | nazi çevresinden kurtulmak | neonazilerden ayrılma yardım | ırkçı gruptan çıkış | kast schleswig holstein | kast kiel | aşırı sağdan çıkmak | ülkücülerden ayrılmak istiyorum | bozkurtlardan ayrılmak | kick off hapiste | aussteiger programı sağ

faq-exitr-tattoos = Bazı dövmeler kapatılabilir, değiştirilebilir veya silinebilir. Schleswig-Holstein’da KAST ile bunu açıkça konuşabilirsiniz. Lütfen isim ve başkalarının planlarını yazmayın.
    .question = Eski dövmelerle ne yapabilirim?
    .label = Eski dövmeler
    .step-1 = Danışmanlığa yolları ve masrafları sorun.
    .step-2 = Sildirmeden önce bir cilt doktoruna sorun.
    .step-3 = O zamana kadar sizi rahatsız eden yeri kıyafetle kapatın.
    .bring = Hiçbir şey. Lütfen fotoğraf göndermeyin.
    .whom = Schleswig-Holstein’da KAST. Başka yerde eyaletinizdeki bağımsız bir Ausstiegsberatung (ayrılma danışmanlığı).
    .variants = dövme sildirmek | dovme sildirme kim oder | dövme kapatma cover | lazerle dövme silme | boynumda dövme iş bulamıyorum | hapiste yapılan dövme silmek | gamalı haç dövmesi | tattoo sildirmek | tatu silme | yasak sembol dövme | eski çevremden dövmem var | derimdeki işaretlerden kurtulmak

faq-return-beratung = Dönüş danışmanlığı (Rückkehrberatung), gönüllü dönüşte neyin mümkün olduğunu anlatır. Kararı siz, baskı olmadan verirsiniz, kalmaya da. Bazı yerler resmi bir daireye bağlıdır, önce bağımsız birine sorun.
    .question = Dönmeyi düşünüyorum. Bana baskı olmadan kim danışmanlık verir?
    .label = Dönüş: danışmanlık
    .step-1 = Sorularınızı ve şüphelerinizi yazın.
    .step-2 = Bütün yolları konuşun, kalmayı da.
    .step-3 = Her şeyi anlamadan hiçbir şey imzalamayın.
    .bring = Varsa pasaport ve oturum belgesi.
    .whom = Bağımsız dönüş danışmanlığı, mülteci danışmanlığı (Flüchtlingsberatung) veya göç danışmanlığı (MBE).
    .variants = memlekete dönmek istiyorum | turkiyeye temelli donmek | gönüllü dönüş | dönüş yardımı uçak bileti | kesin dönüş yapacağım | daire gönüllü dön diyor imzala diyor | ülkeme dönersem para verirler mi | iom dönüş programı | sıla hasreti dönmek | aileme geri dönmek istiyorum ülkeme | rükker beratung | reag garp

faq-return-weiter = Almanya’dan aldığınız belgeyle başka yerde çoğu zaman çalışma izniniz olmaz. İlticada taşınmanın sonuçları olabilir. Yola çıkmadan önce danışın.
    .question = Başka bir ülkeye gidebilir miyim?
    .label = Başka bir ülkeye
    .step-1 = Almanya’daki belgenize ne olacağını sorun.
    .step-2 = Öbür ülkenin büyükelçiliğine kuralları sorun.
    .step-3 = Evden ve işten ancak her şey belli olunca çıkın.
    .bring = Pasaport, oturum belgesi, dairenin son mektupları.
    .whom = Göç danışmanlığı (MBE), gençler için JMD. İltica sürecinde: mülteci danışmanlığı (Flüchtlingsberatung).
    .variants = fransaya taşınmak alman oturumuyla | kanadaya gitmek istiyorum | baska ulkeye tasinmak istiyorum | hollandada çalışmak alman oturumu | isviçreye gitsem | isveçteki abimin yanına gitmek | ingiltereye geçmek | avusturyada yaşamak alman oturumuyla | başka ülkede tekrar iltica | almanyadan ayrılıp belçikaya | avrupada başka yerde iş alman kartıyla | iltica sürerken başka ülkeye geçmek

faq-return-wieder = Bu, belgenize ve durumunuza bağlıdır. Bazı belgeler, ülkeden çıkınca veya uzun süre uzakta kalınca biter. Korumanız varsa memlekete yolculuğun sonuçları olabilir.
    .question = Sonra yeniden Almanya’ya gelebilir miyim?
    .label = Sonra yeniden gelmek
    .step-1 = Hangi belgenizin olduğuna ve ne kadar geçerli olduğuna bakın.
    .step-2 = Yola çıkmadan önce geri gelmeyi bir danışma merkeziyle konuşun.
    .step-3 = Dairenin verdiği sözleri yazılı isteyin.
    .bring = Pasaport, oturum belgesi, dairenin mektupları.
    .whom = Göç danışmanlığı (MBE), mülteci danışmanlığı (Flüchtlingsberatung). Sonra Ausländerbehörde, yani oturum belgeleri dairesi.
    .variants = geri gelebilir miyim almanyaya | almanyaya tekrar giris | giriş yasağı einreisesperre | altı ay dışarda kalırsam oturum yanar mı | oturum yandı mı yurtdışında uzun kaldım | mavi pasaportla memlekete gidip dönmek | gidersem bir daha alırlar mı | türkiyede ne kadar kalabilirim oturum iptal olmadan | döndükten sonra yeniden vize | sınır dışı olduktan sonra tekrar gelmek | oturumum silinir mi gidersem

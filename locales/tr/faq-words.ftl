### Usual words of each topic, for the search of questions. Nobody sees them.

# Residence
faq-words-res = oturum | oturma izni | oturum izni | oturum kartı | oturumum | oturum uzatma | oturumumu uzatmak | ikamet | ikamet izni | vize | vizem | vize uzatma | süresi bitti | süresi doldu | kartımın süresi | uzatmak | yabancılar dairesi | yabancılar şubesi | yabancılar polisi | ausländerbehörde | auslanderbehorde | auslenderbehörde | aufenthalt | aufenthaltstitel | fiktionsbescheinigung | fiktion | duldung | dulduk | niederlassungserlaubnis | süresiz oturum | suresiz oturum | daimi oturum | vatandaşlık | vatandaslik | vatandaşlığa geçmek | alman vatandaşı | çifte vatandaşlık | einbürgerung | mavi kart | sınır dışı | sinir disi | kaçak | kağıtsız | paragraf 24

# Asylum
faq-words-asyl = iltica | iltica etmek | iltica başvurusu | iltica basvurusu | iltica davası | ilticacı | mülteci | multeci | sığınma | sığınmacı | siginma | sığınma başvurusu | bamf | mülakat | mulakat | görüşme günü | anhörung | interview | ret | red kararı | red aldım | reddedildi | olumsuz karar | negatif geldi | pozitif geldi | bescheid | dava açmak | itiraz davası | mahkeme | idare mahkemesi | avukat | sarı zarf | sarı mektup | dublin | parmak izi | ausweis gestattung | aufenthaltsgestattung | ankunftsnachweis | geçici koruma | ikincil koruma | siyasi | khk | kaçtım | ülkemden kaçtım | heim | kamp

# Resettlers
faq-words-spaet = spätaussiedler | spataussiedler | spaetaussiedler | aussiedler | göçmen alman | alman kökenli | alman kökenliyim | alman asıllı | rusya almanı | rusya almanları | volga almanı | volga almanları | kazakistan | sibirya | eski sovyet | sovyetler birliği | alman ataları | dedem alman | büyükannem alman | bvfg | bva | bundesverwaltungsamt | aufnahmebescheid | registrierschein | kayıt belgesi friedland | friedland | einbeziehungsbescheid | kabul kararı | geç göçmen | gec gocmen | soydaş | yurda dönen alman

# Family reunification
faq-words-famreu = aile birleşimi | aile birlesimi | aile birleştirme | aile birleşmesi | familiennachzug | familienzusammenführung | eşimi getirmek | esimi getirmek | karımı getirmek | kocamı getirmek | çocuklarımı getirmek | annemi getirmek | ailemi getirmek | ailemi yanıma almak | yanıma almak | aldırmak | eşimi aldırmak | getirtmek | konsolosluk | büyükelçilik | elçilik | elçilik randevusu | idata | aile vizesi | evlilik vizesi | nişanlım | nisanli vizesi | eşim türkiye'de | ailem suriye'de | yurtdışındaki eşim | ailemden ayrıyım | ailemi özledim | kardeşimi getirmek | a1 aile birleşimi | visum | nachzug | bekleme süresi aile

# Papers
faq-words-papers = pasaport | pasaportum | pasaport kayboldu | pasaportumu kaybettim | pasaport yenileme | kimlik | kimliğim | kimlik kartı | nüfus cüzdanı | nufus cuzdani | nüfus kaydı | doğum belgesi | dogum belgesi | evlilik cüzdanı | evlenme belgesi | ölüm belgesi | belge | belgelerim | evrak | evraklar | apostil | tasdik | noter | onaylı kopya | tercüme | yeminli tercüman | belge çevirisi | çaldırdım | çalındı | kaybettim | kayıp | kayıp ilanı | mavi pasaport | gri pasaport | reiseausweis | passport | pass | ausweis | geburtsurkunde | standesamt | isim değiştirme | soyadı

# German
faq-words-lang = almanca | almanca kursu | almanca öğrenmek | almanca ogrenmek | almancam yok | almancam kötü | dil kursu | dil okulu | kurs | kursa gitmek | kursu bırakmak | kurs parası | kurs ücreti | uyum kursu | entegrasyon kursu | entegrasyon | integrationskurs | integrasyon kursu | integrasyonskurs | sprachkurs | deutschkurs | berufssprachkurs | vhs | volkshochschule | halk eğitim | okuma yazma | okuma yazmam yok | alfabe kursu | seviye testi | seviye | sınav almanca | dil sınavı | sınavdan kaldım | sertifika | a1 | a2 | b1 | b2 | c1 | telc | goethe | konuşma pratiği | online almanca | berechtigungsschein | kursa mecbur

# Recognition
faq-words-recog = denklik | diploma denkliği | diploma | diplomam | diplomamı tanıtmak | diploma tanıma | tanınma | anerkennung | anerkenung | mezuniyet | üniversite mezunuyum | universite diploması | lise diploması denkliği | meslek belgesi | mesleğimi yapmak | mesleğim tanınsın | ustalık belgesi | kalfalık | transkript | anabin | zab | ihk fosa | handwerkskammer | approbation | berufserlaubnis | doktorum | hemşireyim | hemsire | eczacıyım | mühendisim | muhendis | öğretmenim türkiye'de | diş hekimiyim | avukatım türkiye'de | kenntnisprüfung | fark dersleri | denklik parası | gleichwertigkeit

# School and training
faq-words-edu = okul | okula kayıt | okul kaydı | okula gitmek | okula gitmiyor | ilkokul | ortaokul | lise | gymnasium | gimnazyum | realschule | hauptschule | gesamtschule | berufsschule | öğretmen | ogretmen | veli toplantısı | karne | karne notları | sınıfta kaldı | sınıf | ders | ev ödevi | etüt | okul parası | okul gezisi | okulda zorbalık | okul değiştirmek | açık lise | meslek eğitimi | meslek öğrenmek | çıraklık | ausbildung | ausbildungsplatz | avusbildung | üniversite | universite okumak | üniversiteye başvuru | öğrenci | bafög | burs | studienkolleg | abitur | dershane | schule | meslek okulu

# Childcare
faq-words-kita = kreş | kres | kreş yeri | kreş bulamıyorum | anaokulu | ana okulu | yuva | çocuk yuvası | kindergarten | kita | kitaplatz | kita gutschein | tagesmutter | bakıcı | çocuk bakıcısı | bakıcı anne | çocuk bakımı | cocuk bakimi | çocuğa kim bakacak | çocuğuma bakacak | çocuğu bırakacak yer | küçük çocuk | bebek bakımı | kreş parası | kreş ücreti | anaokulu kaydı | kreşe kayıt | kreş bekleme listesi | alışma dönemi | anaokulu öğretmeni | oyun grubu | kurs sırasında çocuk | krippe | kızamık aşısı kreş | oğlumu kreşe | kızımı kreşe

# Work
faq-words-work = iş | iş arıyorum | is ariyorum | iş bulmak | is bulmak | iş bulamıyorum | iş ilanı | iş başvurusu | işsizim | işsiz | çalışmak | calismak | çalışmak istiyorum | çalışabilir miyim | çalışma izni | calisma izni | çalışma müsaadesi | çalışma yasağı | arbeitserlaubnis | arbeit | job | minijob | mini job | ek iş | yarı zamanlı | tam zamanlı | özgeçmiş | ozgecmis | cv | lebenslauf | iş görüşmesi | mülakat iş | başvuru mektubu | staj | praktikum | iş kurumu | arbeitsagentur | arbeitsamt | agentur für arbeit | meslek | kendi işim | şirket kurmak | dükkan açmak | serbest çalışmak | gewerbe | garson | temizlik işi | şoför | inşaat | depo işi

# Rights at work
faq-words-labour = işçi hakları | isci haklari | iş hukuku | iş sözleşmesi | sözleşme imzaladım | maaş | maas | maaşım | maaşımı alamadım | maaşımı vermiyor | paramı vermiyor | patron | patronum | patron para vermedi | işveren | asgari ücret | fazla mesai | mesai | mesai parası | mola | izin günü | yıllık izin | senelik izin | hastalık izni | iş göremezlik | rapor aldım | işten atıldım | isten atildim | işten çıkarıldım | işten çıkardı | kovuldum | kündigung | istifa | deneme süresi | ihtar | sendika | iş mahkemesi | bordro | lohnabrechnung | kaçak çalışıyorum | kara çalışma | sigortasız | iş kazası | sömürü | ağır iş | hamileyim iş | annelik izni | ver.di

# Benefits
faq-words-ben = sosyal yardım | sosyal yardim | sosyal para | sosyalden para | devletten para | devlet yardımı | bürgergeld | burgergeld | jobcenter | job center | jobcentır | cobcenter | cobsenter | hartz 4 | harz 4 | hartz dört | alg 2 | alg 1 | işsizlik parası | issizlik parasi | işsizlik maaşı | sozialamt | sozialhilfe | grundsicherung | çocuk parası | cocuk parasi | kindergeld | kinderzuschlag | familienkasse | elterngeld | ebeveyn parası | doğum parası | wohngeld | kira yardımı | nafaka avansı | bezahlkarte | ödeme kartı | yardım kesildi | parayı kestiler | ceza kesti jobcenter | yaptırım | emeklilik | emekli maaşı | engelli parası | bakım parası | weiterbewilligung | bildung und teilhabe

# Money
faq-words-money = para | param yok | param bitti | parasız | borç | borc | borcum var | borçlarım | borçlandım | borç danışmanlığı | taksit | taksitle ödemek | icra | icra memuru | haciz | ihtar mektubu | mahnung | inkasso | inkaso | fatura | faturayı ödeyemiyorum | banka | banka hesabı | hesap açmak | hesap açtırmak | hesabım bloke | hesap bloke | konto | p konto | sparkasse | kredi | schufa | şufa | iflas | telefon sözleşmesi | sözleşme iptali | abonelik | üyelik iptali | dolandırıldım | dolandırıcı | sahtekar | kandırıldım | para cezası | ceza ödemek | vergi | vergi numarası | finanzamt | tv vergisi | rundfunkbeitrag | gez | para göndermek

# Housing
faq-words-hous = ev | ev arıyorum | ev bulmak | ev bulamıyorum | kiralık ev | kiralık daire | daire | oda | kiralık oda | kira | kiram | kirayı ödeyemiyorum | kira borcu | kira sözleşmesi | kira artışı | kiracı | ev sahibi | ev sahibim | evden çıkarıyor | evden atıldım | tahliye | kaution | depozito | kapora | nebenkosten | yan giderler | aidat | ısınma | kalorifer | kalorifer bozuk | elektrik | elektrik kesildi | doğalgaz | küf | rutubet | böcek | hamam böceği | tamirat | taşınmak | tasinmak | wohnung | miete | wg | wbs | wohnberechtigungsschein | sosyal konut | emlakçı | yurt | heimden çıkmak | evsiz | evsizim | sokakta | kalacak yer | yatacak yer | gürültü komşu | komşu

# Offices and letters
faq-words-auth = resmi daire | devlet dairesi | daireler | belediye | memur | mektup | mektup geldi | mektubu anlamıyorum | resmi mektup | resmi yazı | yazı geldi | form | formu doldurmak | form doldurma | formüler | formular | dilekçe | dilekce | dilekçe yazmak | başvuru formu | itiraz | itiraz etmek | itiraz dilekçesi | widerspruch | bescheid | süreyi kaçırdım | son tarih | süre doldu mektup | geç kaldım mektup | imza | imzalamak | vekalet | vekaletname | vollmacht | tercüman | dairede tercüman | benimle gelmek | refakat | eksik evrak | antrag | antrag vermek | amt | amta | bürgeramt | rathaus | memur kaba | cevap gelmiyor daireden | randevu alamıyorum daireden | dosya numarası

# Everyday life
faq-words-daily = günlük hayat | adres kaydı | adres kaydı yaptırmak | adres değişikliği | ikametgah | ikametgah kaydı | anmeldung | anmeldung yapmak | ummeldung | abmeldung | meldebescheinigung | einwohnermeldeamt | wohnungsgeberbestätigung | yeni adres | alışveriş | market | çöp | cop ayırma | çöp ayırma | depozitolu şişe | pfand | otobüs | tren | tramvay | bilet | aylık bilet | deutschlandticket | toplu taşıma | ehliyet | ehliyetim | ehliyet çevirme | sürücü belgesi | sürücü kursu | führerschein | araba | araba kaydı | internet | sim kart | telefon hattı | posta | paket | kargo | giysi | ikinci el | eşya | mobilya | resmi tatil | açılış saatleri | pazar günü | nerede bulunur

# Health
faq-words-health = sağlık | saglik | hasta | hastayım | hastalandım | doktor | doktora gitmek | aile hekimi | hausarzt | uzman doktor | kadın doktoru | çocuk doktoru | diş doktoru | diş | dişçi | dişim ağrıyor | disim agriyor | göz doktoru | hastane | acil servis | ağrı | ağrıyor | ateş | ateşi var | öksürük | baş ağrısı | tansiyon | şeker hastası | şeker hastalığı | kanser | ameliyat | ilaç | ilac | reçete | recete | eczane | aşı | sağlık sigortası | saglik sigortasi | sigorta | sigortam yok | sigorta kartı | krankenkasse | krankenkase | aok | krankenschein | tedavi | muayene | sevk | engelli | engelli raporu | schwerbehindertenausweis | bakım derecesi | pflege | gözlük | doktorda tercüman

# Mental health
faq-words-ment = psikoloji | psikolojim bozuk | psikolojik | psikolog | psikiyatr | psikiyatri | terapi | terapist | psikoterapi | travma | travma yaşadım | depresyon | depresyondayım | bunalım | bunaldım | üzgünüm | uzgunum | mutsuz | ağlıyorum | agliyorum | kaygı | endişe | korku | korkuyorum | panik atak | panik | stres | stresliyim | uyuyamıyorum | uyku | uykusuzluk | kabus | kötü rüyalar | işkence gördüm | savaş yaşadım | savaş anıları | ruh sağlığı | ruhum | sinir | sinirlerim | sinir krizi | tükendim | yoruldum hayattan | yalnızım | yalnizlik | yalnızlık | yalnız hissediyorum | içim sıkılıyor | kafam karışık | umutsuz | dayanamıyorum | moralim bozuk | kötü hissediyorum

# Family
faq-words-fam = aile | ailem | hamile | hamileyim | gebelik | gebe | kürtaj | istenmeyen gebelik | çocuk aldırma | ebe | doğum | doğum yapmak | bebek | bebeğim | emzirmek | anne | baba | oğlum | kızım | çocuğum | çocuk yetiştirme | çocuk terbiyesi | çocuğum söz dinlemiyor | ergen | ergenlik | gençlik dairesi | jugendamt | yugendamt | jugendamt çocuğumu aldı | çocuğumu aldılar | evlilik | evlenmek | nikah | düğün | eşim | karım | kocam | boşanma | bosanma | boşanmak istiyorum | ayrılmak | ayrı yaşamak | velayet | nafaka | eşimle kavga | kavga | kadın sığınma evi | frauenhaus | kocam dövüyor | şiddet | zorla evlendirme | namus | kayınvalide | doğum kontrolü | aile danışmanlığı

# Addiction
faq-words-addict = bağımlılık | bagimlilik | bağımlı | bağımlıyım | bağımlısı | uyuşturucu | uyusturucu | uyuşturucu kullanıyor | madde kullanımı | madde bağımlısı | hap | haplar | alkol | alkolik | içki | içki içiyor | çok içiyor | içkiyi bırakmak | sarhoş | bira | rakı | sigara | sigarayı bırakmak | nikotin | esrar | ot içmek | ot içiyor | eroin | kokain | bonzai | kristal | extacy | lyrica | tramadol | kumar | kumar oynuyor | kumar bağımlısı | kumar borcu | iddaa | bahis | slot | telefon bağımlısı | oyun bağımlısı | detoks | arınma | metadon | kriz geçiriyor uyuşturucu | suchtberatung | sucht | tedavi merkezi bağımlılık | tekrar başladı uyuşturucu

# Racism
faq-words-disc = ırkçılık | irkcilik | ırkçı | irkci | ayrımcılık | ayrimcilik | ayrımcılığa uğradım | ayrımcı | diskriminasyon | haksızlık | haksizlik | adaletsiz | aşağılama | aşağıladı | aşağılandım | hakaret | hakaret etti | küfür etti | yabancı düşmanı | yabancı düşmanlığı | yabancılar dışarı | nefret | nefret söylemi | nefret suçu | tükürdü | saldırdı yabancı diye | ten rengi | derimin rengi | siyahi | kökenim | aksan | başörtüsü | basortusu | türban | müslüman düşmanlığı | islam düşmanlığı | antisemitizm | yahudi | roman | çingene | kürt olduğum için | türk olduğum için | içeri almadılar | ev vermiyorlar yabancıya | polis kontrolü | eşit davranış | agg | antidiskriminierung | dışlanma | mobbing

# Volunteering
faq-words-vol = gönüllü | gonullu | gönüllülük | gönüllü olmak | gönüllü olarak çalışmak | gönüllü iş | gönüllü çalışma | gönüllü hizmet | gönüllü yıl | fahri | fahri görev | ehrenamt | ehrenamtlich | bufdi | bfd | fsj | bundesfreiwilligendienst | başkalarına yardım etmek | insanlara yardım | topluma katkı | sosyal katılım | faydalı olmak | bir şeyler yapmak | görev almak | dernekte görev | derneğe yardım | itfaiye gönüllü | thw | kızılhaç | drk | yaşlılara yardım | yaşlıları ziyaret | hayvan barınağı | komşuya yardım | gönüllü merkezi | freiwilligenagentur | harcırah | karşılıksız çalışmak

# Meeting people
faq-words-meet = arkadaş | arkadas | arkadaş bulmak | arkadaş edinmek | arkadaşım yok | dost | insanlarla tanışmak | tanışmak | tanismak | almanlarla tanışmak | sohbet | sohbet kahvesi | dil kafesi | kafe | buluşma | buluşma yeri | kadın grubu | kadınlar kahvaltısı | kadın buluşması | erkek grubu | anne grubu | anne çocuk grubu | baba grubu | gençlik merkezi | boş zaman | hobi | etkinlik | aktivite | sıkılıyorum | canım sıkılıyor | spor | spor kulübü | futbol kulübü | futbol oynamak | yüzme | yüzme kursu | havuz | kurs dikiş | dikiş | koro | müzik grubu | dans | oyun parkı | çocuk parkı | kütüphane | cami derneği | dernek | yaz kampı | tandem | mahalle evi | komşularla tanışmak

# After prison
faq-words-prison = hapis | hapishane | hapisten çıktım | hapisten yeni çıktım | cezaevi | cezaevinden çıktım | tahliye oldum | tahliye belgesi | tutuklu | tutuklandı | tutukluluk | hükümlü | mahkum | içeriden çıktım | içeride yattım | yattım çıktım | kodes | haft | knast | jva | gözaltı | denetimli serbestlik | şartlı tahliye | bewährung | bewährungshelfer | denetim memuru | sabıka | sabıkalı | sabıka kaydı | sicilim | suç işledim | suçlu | ceza aldım | açık cezaevi | oğlum hapiste | kocam hapiste | eşim cezaevinde | ceza yerine hapis | kamu hizmeti cezası | mahpus | adli sicil

# Leaving a group
faq-words-exiti = islamcı | islamcı grup | islamcılık | cihat | cihad | cihatçı | cihadist | selefi | selefilik | selefiler | ışid | işid | isid | daeş | daes | islam devleti | hilafet | halifelik | hizb ut tahrir | hizbullah | şeriat | radikal | radikalleşme | radikalleşti | oğlum radikalleşti | kızım radikalleşti | aşırı dinci | aşırı dindar oldu | dinci grup | tarikat | cemaatten çıkmak | gruptan çıkmak | gruptan ayrılmak | tekfir | kafir diyor | şehitlik | suriye'ye gitti | kardeşler grubu | vaiz | nefret vaizi | örgütten ayrılmak | örgüt | beyin yıkama | beynini yıkadılar | kapandı sakal bıraktı | ekstremist | aşırılık | sekt

# Leaving the right-wing scene
faq-words-exitr = aşırı sağ | asiri sag | aşırı sağcı | sağcı | sağcı grup | sağcı arkadaşlar | nazi | naziler | neonazi | neonaziler | faşist | fasist | faşizm | ırkçı grup | ırkçı grup içinde | ülkücü | ülkücüler | bozkurt | bozkurtlar | gri kurtlar | milliyetçi grup | aşırı milliyetçi | dazlak | skinhead | gamalı haç | hitler | hitler selamı | kameradschaft | reichsbürger | identitäre | npd | rechtsextrem | rechte szene | sağcı çevre | sağcı çevreden çıkmak | çevreden kopmak | dövme | dövme sildirmek | dövmeden kurtulmak | holigan | komplo teorisi | aussteiger | exit programı | oğlum nazi oldu | oğlum sağcı

# Return and onward
faq-words-return = geri dönüş | geri donus | geri dönmek | türkiye'ye dönmek | ülkeme dönmek | ulkeme donmek | memlekete dönmek | memleket | vatana dönmek | kesin dönüş | kesin donus | gönüllü dönüş | gönüllü geri dönüş | dönüş yardımı | dönüş parası | dönüş bileti | uçak bileti | uçak parası | rückkehr | rückkehrberatung | reag garp | iom | yeniden başlama parası | başka ülkeye gitmek | baska ulkeye gitmek | başka ülkeye taşınmak | kanada'ya gitmek | ingiltere'ye gitmek | hollanda'ya gitmek | suriye'ye dönmek | afganistan'a dönmek | ukrayna'ya dönmek | eve dönmek istiyorum | ülkemi özledim | sıla | göç etmek | çıkış yapmak | dönersem ne olur | emekliliğimi türkiye'ye

# About Lotse
faq-words-m-start = lotse | bot | chatbot | robot | robot musun | program | yapay zeka | sen kimsin | siz kimsiniz | ne yaparsın | ne işe yarar | nasıl çalışır | nasıl kullanılır | ücretsiz mi | ucretsiz | bedava mı | güvenilir mi | kimin botu | menü | konular | başla | telegram

# Language
faq-words-m-lang = dil değiştirmek | dili değiştir | dil degistir | dil seçmek | başka dil | diller | türkçe | turkce | türkçe konuş | türkçe yaz | almanca yaz | ingilizce | arapça | kürtçe | kurmanci | zazaca | farsça | rusça | fransızca | basit dil | ana dilim | tercüme et

# A person
faq-words-m-human = insan | gerçek insan | gercek insan | insanla konuşmak | biriyle konuşmak | birisiyle konuşmak | biriyle görüşmek | danışman | danisman | danışmanla konuşmak | çalışan | yetkili | aramak | telefon etmek | beni arayın | geri arama | telefonla konuşmak | yüz yüze | canlı sohbet | sosyal danışman | göçmen danışmanlığı | ne zaman cevap | kimse cevap vermiyor

# Appointment
faq-words-m-appt = randevu | randevu almak | randevu istiyorum | randevu alabilir miyim | termin | termin almak | termin alabilir miyim | randevu iptal | randevuyu iptal | terminimi iptal | randevu değiştirmek | randevuyu ertelemek | ertelemek | saat kaçta | hangi gün | gelemem | gelemiyorum | geç kalacağım | danışma saati | randevusuz | yanımda ne getireyim | görüntülü görüşme

# Reminder
faq-words-m-rem = hatırlatma | hatirlatma | hatırlat | bana hatırlat | hatırlatıcı | hatırlatmayı kapat | hatırlatma gelsin | bildirim | bildirimleri kapat | mesaj gelmesin | artık mesaj atma | unutuyorum | unuturum | unuttum randevuyu | unutmamak | takvim | alarm | bir gün önce | not al

# Privacy
faq-words-m-priv = gizlilik | gizli | gizli kalacak mı | veri koruma | veriler | verilerim | verilerimi sil | bilgilerimi sil | sil | her şeyi sil | silmek | kaydediliyor mu | saklanıyor mu | anonim | isimsiz | kim okuyor | kim görüyor | polis görür mü | polise söyler mi | yabancılar dairesi öğrenir mi | sır | sır saklama | rıza | izni geri çekmek | dsgvo | datenschutz | güvenli mi | fotoğraf göndermek

# Complaint
faq-words-m-compl = şikayet | sikayet | şikayet etmek | şikayetim var | şikayetçiyim | memnun değilim | kötü danışmanlık | yanlış bilgi | yanlış cevap | hata | hata bildirmek | kaba davrandı | saygısız | danışman kötü | yardım etmediler | ilgilenmediler | geri bildirim | öneri | eleştiri | teşekkür bildirmek | beschwerde

# Professionals
faq-words-m-pro = uzman | uzmanım | sosyal hizmet uzmanı | sosyal danışmanım | öğretmenim okulda | jobcenter çalışanıyım | meslektaş | müvekkil | danışanım | danışanım için | vaka | vaka danışmanlığı | eğitim semineri | seminer | workshop | fachkraft | kültürlerarası | kültürlerarası eğitim | iş birliği | broşür | afiş | malzeme | yönlendirmek

# Helpers and organisations
faq-words-m-volorg = yardım etmek istiyorum | mültecilere yardım etmek | mültecilere destek | gönüllü destek olmak | bağış | bagis | bağış yapmak | giysi bağışı | eşya vermek | mentor olmak | mentorluk | lotse olmak | aile desteklemek | derneğimiz | dernek olarak | gönüllü arıyoruz | kuruluş | inisiyatif | göçmen derneği | teklifimizi eklemek | ortak olmak | oda vermek | ev vermek istiyorum | iş vermek istiyorum

# Goodbye
faq-words-m-close = hoşça kal | hosca kal | hoşçakal | güle güle | gule gule | görüşürüz | gorusuruz | bay bay | iyi günler | iyi akşamlar | kendine iyi bak | allaha ısmarladık | teşekkürler | tesekkurler | teşekkür ederim | sağ ol | sağol | eyvallah | tamamdır | bitti | bitir | hepsi bu | çözüldü | işime yaradı

# Unclear
faq-words-m-other = yardım | yardim | yardım edin | yardım lazım | sorun | sorunum var | problem | başka soru | başka konu | başka bir şey | diğer | bilmiyorum | bilmiyom | ne yapacağımı bilmiyorum | ne yapayım | anlamadım | anlamıyorum | karışık | çok sorunum var | emin değilim | konu yok | çaresizim | zor durumdayım

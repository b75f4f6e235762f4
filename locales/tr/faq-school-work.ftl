### Sık sorulan sorular: Almanca, okul ve iş (lang, recog, edu, kita, work, labour).

faq-lang-kurs = Farklı Almanca kursları vardır. Uyum kursu (Integrationskurs), Almanca ve Almanya’daki yaşam için bir kurstur. Halk eğitim merkezleri (Volkshochschule), dernekler ve gönüllüler de kurs verir.
    .question = Yakınımda nasıl Almanca kursu bulurum?
    .label = Kurs bulmak
    .step-1 = Bir danışma merkezine size hangi kursun uyduğunu sorun.
    .step-2 = Bir kurs okuluna boş yer olup olmadığını sorun.
    .step-3 = Orada seviye tespit sınavına girin: Ne kadar Almanca bildiğinizi gösterir.
    .bring = Oturum belgesi, kursla ilgili mektuplar, varsa Almanca sertifikaları.
    .whom = Göç danışmanlığı (MBE), gençler için gençlik göç danışmanlığı (JMD), kurs okulları.
    .variants = almanca kursu arıyorum | almanca kursu nerede var | dil kursu kayıt | volkshochschule almanca | integrationskurs nereye yazılıyorum | a1 başlangıç kursu | yakinimda almanca kursu | okuma yazma kursu alfabetisierung | kursta boş yer yok bekleme listesi | internetten bedava almanca dersi | seviye sınavı nerede | doyç kurs bulmak istiyom

faq-lang-zulassung = Uyum kursu (Integrationskurs) için birçok insana bir Zulassung, yani kurs izni gerekir. İzni çoğunlukla göç konusundaki federal kurum BAMF verir. Kurallar oturum belgesine (Aufenthaltspapier) bağlıdır ve sık sık değişir.
    .question = Uyum kursuna kimler katılabilir?
    .label = Kursa kim katılabilir
    .step-1 = Elinizde bir Zulassung var mı, arayın.
    .step-2 = Başvuru için yardım alın.
    .step-3 = Olmazsa başka kursları da sorun.
    .bring = Oturum belgeniz ve kursla ilgili bütün mektuplar.
    .whom = MBE (göç danışmanlığı), JMD (gençler) veya Flüchtlingsberatung (mülteci danışmanlığı). Belgesiz: önce bağımsız danışma daha güvenli.
    .variants = integrationskurs hakkım var mı | bamf kurs izni | bamf kurs izni reddetti | zulassung kağıdı nasıl alınır | tsulasung bamf | duldungla uyum kursu | gestattungla kursa gidilir mi | berechtigung belgesi almak | ab vatandaşıyım integrationskurs olur mu | kurs basvurusuna bamf cevap vermedi | ücretsiz kurs izni kaldırıldı mı | ukraynalılar integrationskursa girebilir mi

faq-lang-kosten = Bazı insanlar kurs ücretinin bir kısmını kendi öder. Az parayla veya sosyal yardımla kurs ücretsiz olabilir. Bunu göç konusundaki federal kurum BAMF, başvuru üzerine inceler.
    .question = Almanca kursu benim için kaça mal olur?
    .label = Kurs ücreti
    .step-1 = Başlamadan önce kurs okuluna ne ödeyeceğinizi sorun.
    .step-2 = Ücretten muaf olma başvurusu için yardım isteyin.
    .step-3 = Otobüs ve tren parasını da sorun.
    .bring = Sosyal yardımla ilgili son Bescheid: Karar mektubunun adı budur. Kurs izni de.
    .whom = Kurs okulu, göç danışmanlığı (MBE). Belgeniz yoksa önce bağımsız bir danışma merkezi daha güvenlidir.
    .variants = integrationskurs ücreti | almanca kursu bedava mı | kurs parası çok pahalı ödeyemiyorum | kurs ucretinden muafiyet | kostenbefreiung bamf | kurs yol parası | jobcenter dil kursunu öder mi | kursa gidiş aylık bilet | dil okulundan fatura geldi | kurs parasının yarısını geri almak | befrayung başvurusu kurs | sosyal yardım alıyorum kurs ücreti

faq-lang-pflicht = Verpflichtung (yükümlülük) bir mektuptur: Resmi bir daire sizin için Integrationskurs (uyum kursu) kararı vermiştir. Çoğu zaman Ausländerbehörde (yabancılar dairesi) veya Jobcenter gönderir. Kursa gitmemenin zararı olabilir. Çoğu şey önceden konuşulabilir.
    .question = Resmi bir daire kursa gitmemi istiyor. Bu ne demek?
    .label = Kurs mektubu
    .step-1 = Mektuptaki tarihi bulun: Kayıt için bu tarih geçerlidir.
    .step-2 = Mektubu bugün bir danışma merkezine gösterin.
    .step-3 = Kursu sizin için zorlaştıran şeyi de orada söyleyin.
    .bring = Zarfıyla mektup, oturum belgesi, iş, çocuklar veya hastalıkla ilgili belgeler.
    .whom = Göç danışmanlığı (MBE), gençler için gençlik göç danışmanlığı (JMD).
    .variants = kursa zorunlu gönderiyorlar | verpflichtung kağıdı geldi | kurs zorunlu mu çalışıyorum | jobcenter kursa gitmezsen para keseriz dedi | ferpflihtung | yabancılar dairesi kursa git diyor | zorla almanca kursu | almancam var yine de kursa yolluyorlar | hastayim kursa gidemem zorunlu | mecburi uyum kursu mektubu | kursa gitmedim para kesildi

faq-lang-kinder = Bazı kurslarda küçük çocuklara bakılır. Yalnız anne babalar veya yalnız kadınlar için kurslar da vardır. Bazen Kita’da bir yer işe yarar: Orada küçük çocuklara bakılır.
    .question = Küçük çocuklarım varken nasıl Almanca öğrenirim?
    .label = Çocuklar ve kurs
    .step-1 = Kurs okuluna kursta çocuk bakımı olup olmadığını sorun.
    .step-2 = Çocuklarınıza uyan kurs saatlerini sorun.
    .step-3 = Bir danışma merkezine Kita için yer sorun.
    .bring = Kurs belgeleri. Çocukların kaç yaşında olduğunu da söyleyin.
    .whom = Kurs okulu, göç danışmanlığı (MBE), bulunduğunuz yerdeki aile merkezi.
    .variants = çocuk bakımlı almanca kursu | bebekle kursa gitmek | cocuguma bakan yok kursa gidemiyorum | anneler için almanca | kadınlar kursu almanca | evde küçük çocuk var dil öğrenemiyorum | kursta kreş var mı | çocuk okuldayken sabah kursu | kinderbetreuung olan kurs | veli kursu elternkurs | bebegim var integrationskurs

faq-lang-pause = Birçok insan kursta bir ara bırakmayı düşünür. Çoğu zaman başka bir yol vardır: ara vermek, kurs değiştirmek veya başka saatler. Kursa temel geçim yardımı dairesi Jobcenter mi karar verdi? O zaman önce danışmanlıkla konuşun.
    .question = Kursa gidemiyorum veya bırakmak istiyorum. Ne yapabilirim?
    .label = Kurs: ara veya son
    .step-1 = Kursu bırakmadan önce bir insanla konuşun.
    .step-2 = Gelemeyecekseniz kurs okuluna haber verin.
    .step-3 = Kanıtları saklayın, örneğin doktordan alınanları.
    .bring = Kursla ilgili mektuplar, hastalık veya randevular için kanıtlar.
    .whom = Göç danışmanlığı (MBE) veya gençlik göç danışmanlığı (JMD). Görüşme gizli ve ücretsizdir.
    .variants = kursu bırakacağım | kursu birakmak istiyorum | kurs bana çok zor geliyor | kurs çok kolay sıkılıyorum | kursta devamsızlık | öğretmen kötü davranıyor kursa gitmiyorum | kursu dondurmak hamilelik | başka kurs okuluna geçmek | kurstan attılar | işe girdim kursu yarıda bırakmak | çok eksik günüm var integrationskurs | kurs degistirme

faq-lang-weiter = Kurstan sonra birçok yol vardır. Berufssprachkurs, iş için bir Almanca kursudur, örneğin B2’ye kadar. B2 şu demektir: kendi başına iyi Almanca. Meslek eğitimi, iş veya gönüllü çalışma da mümkündür.
    .question = Uyum kursundan sonra ne gelir, örneğin B2?
    .label = Kurstan sonra
    .step-1 = Bundan sonra ne istediğinizi düşünün.
    .step-2 = Eski kurs bitmeden yeni kursu sorun.
    .step-3 = Kursa sizin için kimin onay verdiğini sorun.
    .bring = Kurs sertifikaları, oturum belgesi, varsa özgeçmiş.
    .whom = Agentur für Arbeit veya Jobcenter (iş için daireler). Önce yardım: göç danışmanlığı (MBE) veya JMD (gençler).
    .variants = b2 kursu | b1 bitti sırada ne var | c1 kursu almak istiyorum | berufssprachkurs | meslek almancası kursu | b1den sonra hangi kurs | berufsprahkurs jobcenter | deuföv | kurs bitti devam etmek istiyorum | hemşirelik almancası | b2 berechtigung kim verir | b1 aldim simdi ne yapayim

faq-lang-ueben = Konuşmak en iyi insanlarla öğrenilir. Dil kafesinde (Sprachcafé) insanlar ders olmadan birbiriyle konuşur. Dernekler, dil arkadaşları ve gönüllü çalışma da yardım eder. Gönüllü çalışma, ücret almadan isteyerek yardım etmektir.
    .question = Nerede Almanca konuşup pratik yapabilirim?
    .label = Almanca pratik
    .step-1 = Bulunduğunuz yerde bir dil kafesi olup olmadığını sorun.
    .step-2 = Kütüphanede grupları ve kitapları sorun.
    .step-3 = Bir derneği veya gönüllü çalışmayı deneyin.
    .bring = Hiçbir şey. Çoğu zaman kayıt da gerekmez.
    .whom = Kütüphane, aile merkezi, gönüllü merkezi, MBE (göç danışmanlığı). Hessen’de bazı yerlerde uyum rehberi (KISI) de.
    .variants = almanca pratik yapmak | anlıyorum ama almanca konuşamıyorum | almanca konusacak kimse yok | dil arkadaşı tandem | konuşma pratiği ücretsiz | kurssuz almanca geliştirmek | almanca uygulaması app | kütüphanede konuşma grubu | almanlarla pratik nasıl | dilim dönmüyor konuşurken | tandem partner almanca

faq-lang-test = Kursun sonunda çoğunlukla iki sınav vardır. Deutsch-Test für Zuwanderer (göçmenler için Almanca sınavı) Almancanızı ölçer: A2 veya B1. Leben in Deutschland testi günlük hayat, tarih ve yasalar hakkında sorar.
    .question = Kursun sonunda hangi sınavlar var?
    .label = Kurs sınavı
    .step-1 = Kurs okuluna sınav gününü ve deneme sınavlarını sorun.
    .step-2 = Geçemediniz mi? Öğrenmeye devam edip edemeyeceğinizi sorun.
    .step-3 = Zertifikat belgesini iyi saklayın: Bu, sınavın sertifikasıdır.
    .bring = Kimlik veya oturum belgesi, sınav daveti.
    .whom = Kurs okulu. Sorular için yardım: göç danışmanlığı (MBE).
    .variants = dtz sınavı | dtz sinavindan kaldim | b1 sınavı tekrar | leben in deutschland soruları | lid testi randevu | b1 sertifikam kayboldu | sınavı geçemedim almanca | dtz sonucu ne zaman açıklanır | dtz deneme sınavı | sertifika integrationskurs | tsertifikat b1 | almanca sınavından korkuyorum

faq-recog-was = Denklik (Anerkennung) şu demektir: Bir kurum diplomanızı bir Alman diplomasıyla karşılaştırır. Bazı meslekler için gereklidir, örneğin hasta bakımında. Başka birçok meslekte isteğe bağlıdır, ama iş ararken işe yarar.
    .question = Denklik nedir ve bana lazım mı?
    .label = Denklik nedir
    .step-1 = Ne öğrendiğinizi ve nerede çalıştığınızı yazın.
    .step-2 = Bir danışma merkezine, mesleğiniz için denklik gerekip gerekmediğini sorun.
    .step-3 = Denklik kısmen verilirse neyin mümkün olduğunu da sorun.
    .bring = Karneler, diplomalar, iş belgeleri, varsa özgeçmiş.
    .whom = Denklik danışmanlığı, göç danışmanlığı (MBE), gençler için gençlik göç danışmanlığı (JMD).
    .variants = denklik ne demek | diplomam burada geçerli mi | diplomam gecerli mi almanyada | türkiyede üniversite okudum sayılıyor mu | anerkennung lazım mı | anerkenung ne işe yarar | kısmi denklik aldım | mesleğim tanınıyor mu | suriyede okudum diploma | ustalık belgem geçer mi | lise diplomam almanyada kabul edilir mi | gleichwertigkeit

faq-recog-wo = Kurum mesleğinize bağlıdır. Çıraklıkla öğrenilen mesleklerde çoğu zaman Handwerkskammer (zanaat odası) veya IHK (ticaret ve sanayi odası). Bunlar iş yerlerinin birlikleridir. Üniversite diplomaları anabin’de yazar. Bu, internette bir listedir.
    .question = Denklik başvurusunu nereye yaparım?
    .label = Nereye başvurulur
    .step-1 = Önce danışmanlığa, mesleğinizi hangi kurumun incelediğini sorun.
    .step-2 = Bu kuruma hangi belgeleri istediğini sorun.
    .step-3 = Başvurunun bir kopyasını saklayın.
    .bring = Diplomalar, kimlik veya oturum belgesi, özgeçmiş.
    .whom = Denklik danışmanlığı, göç danışmanlığı (MBE) veya JMD (gençler). Belgesiz: önce bağımsız danışma merkezi daha güvenli.
    .variants = denklik nereye başvurulur | anabin | anabinde üniversitemi bulamadım | ihk fosa başvuru | denklik hangi kurum | zab diploma değerlendirme | handverkskammer | elektrikçiyim denklik hangi oda | denklik basvurusu nereye | h+ ne demek anabin | diplomamı kim inceliyor | kuaförüm ustalık denklik nereden

faq-recog-papiere = Kurum çoğunlukla diploma ve karneleri (Zeugnisse), kimlik ve özgeçmiş ister. Çoğu zaman yeminli tercümanların çevirisini de ister. Bunlar mahkemenin izin verdiği tercümanlardır. Bir şey eksikse bazen başka yollar vardır.
    .question = Hangi diplomalar ve çeviriler gerekli?
    .label = Diploma, çeviri
    .step-1 = Önce kuruma neyin çevrilmesini istediğini sorun.
    .step-2 = Kopyaları verin, asıl belgeleri saklayın.
    .step-3 = Belgeler eksikse bilgilerinizin sınavla ölçülüp ölçülemeyeceğini sorun.
    .bring = Eskileri de dahil bütün diploma ve karneler. Asılları yoksa fotoğraf veya kopyaları.
    .whom = Denklik danışmanlığı, göç danışmanlığı (MBE).
    .variants = diploma çevirisi | diploma tercümesi yeminli | denklik için evrak | diplomam savaşta kayboldu | diplomam kayip universite kapandi | transkript çevirisi | qualifikationsanalyse | khk ile okulum kapandı diploma yok | karne tercüme okul | diploma noter onaylı kopya denklik | diplomami kim cevirir | usta belgesi yok meslek nasıl kanıtlanır

faq-recog-kosten = Denklik çoğunlukla ücretlidir, örneğin inceleme ve çeviri için. Çoğu zaman Agentur für Arbeit veya Jobcenter yardım eder. Bunlar iş için resmi dairelerdir. Başka destekler de vardır.
    .question = Denklik masraflarında bana kim yardım eder?
    .label = Masraflara yardım
    .step-1 = Bir iş vermeden önce yardım olup olmadığını sorun.
    .step-2 = Ödemek için cevabı bekleyin.
    .step-3 = Bütün faturaları saklayın.
    .bring = Diplomalar, tercümanların fiyatları, daireden son Bescheid (karar mektubu).
    .whom = Denklik danışmanlığı veya göç danışmanlığı (MBE). Belgeniz yoksa önce bağımsız danışma merkezi daha güvenlidir.
    .variants = denklik ücreti | denklik çok pahalı | denklik parasi kim oder | anerkennungszuschuss | diploma çeviri parasını jobcenter öder mi | denklik için burs | denklik masrafı desteği | zab ücreti | param yok diploma değerlendirme | uyum kursu hemşire masrafı anpassung | denklik harcını ödeyemiyorum

faq-recog-beruf = Tıpta, bakımda ve okulda denklik gereklidir. Doktorlar için Approbation gerekir, bu mesleği yapma iznidir. Çoğu zaman Almanca, bir sınav veya bir kurs da istenir. Kurallar eyalete bağlıdır.
    .question = Doktor, hemşire veya öğretmenim. Burada yol nasıl?
    .label = Doktor, bakım, öğretmen
    .step-1 = Eyaletinizde hangi resmi dairenin baktığını sorun.
    .step-2 = Mesleğinizin hangi seviyede Almanca istediğini sorun.
    .step-3 = Daha önce hangi işin mümkün olduğunu sorun.
    .bring = Diploma, ders listesi, iş belgeleri, Almanca sertifikaları, özgeçmiş.
    .whom = Denklik danışmanlığı, göç danışmanlığı (MBE).
    .variants = approbation başvurusu | doktorum almanyada çalışmak | hemsire denklik | hemşireyim türkiyeden geldim | kenntnisprüfung | fachsprachprüfung tıp | dişçi approbation | eczacıyım berufserlaubnis | öğretmenim burada öğretmenlik yapabilir miyim | ebe denklik | aprobasyon | anaokulu öğretmeniyim kitada çalışmak

faq-edu-anmelden = Her şehir uygun okulu bulmaya yardım eder. Buna okul, okul dairesi veya yeni gelen çocuklar için bir danışmanlık bakar. Çoğu zaman önce Almanca öğrenilen bir sınıf vardır.
    .question = Çocuğumu okula nasıl kaydettiririm?
    .label = Çocuğun kaydı
    .step-1 = Bir danışma merkezine, bulunduğunuz yerde kimin baktığını sorun.
    .step-2 = Çocuğunuzu bu yardımla kaydettirin.
    .step-3 = Çocuğunuzun hangi dilleri konuştuğunu söyleyin.
    .bring = Varsa doğum belgesi (Geburtsurkunde), karneler, aşı karnesi (Impfausweis), yani aşı defteri.
    .whom = Göç danışmanlığı (MBE), gençlik göç danışmanlığı (JMD), okul. Belgesiz: önce bağımsız danışma daha güvenli.
    .variants = çocuk okul kaydı | cocugumu okula yazdirmak | kızıma okul lazım yeni geldik | ilkokul birinci sınıf kayıt | taşındık çocuklara yeni okul | willkommensklasse | hazırlık sınıfı almanca çocuk | oğlum 10 yaşında hangi okula gider | schulamt randevu | okul kaydı doğum belgesi yok | şulamt | cocuga okul bulamadim

faq-edu-pflicht = Almanya’da okul zorunluluğu (Schulpflicht) vardır: Bütün çocuklar okula gider. Ne kadar süreceğini eyalet belirler. Yalnız evde eğitime genellikle izin yoktur. Çocuğunuz hastaysa okula haber verin.
    .question = Okul zorunlu mu, çocuğum gitmezse ne olur?
    .label = Okul zorunluluğu
    .step-1 = Çocuğunuz hastaysa sabah okulu arayın.
    .step-2 = Çocuğunuz gitmek istemiyorsa öğretmenle konuşun.
    .step-3 = Okul zamanında yolculuğa çıkmadan önce okula sorun.
    .bring = Okuldan gelen mektuplar. Çocuğunuzun neye üzüldüğünü de söyleyin.
    .whom = Sınıf öğretmeni, okul sosyal hizmeti (okulda danışmanlık), gençlik göç danışmanlığı (JMD).
    .variants = okula gitmek istemiyor çocuğum | cocugum okula gitmek istemiyor | okul devamsızlık cezası | okuldan kaçmış mektup geldi | evde eğitim serbest mi almanya | çocuk hasta okula yazı entschuldigung | okul zamanı türkiyeye tatile gitmek | kızım yüzme dersine girmesin | kaç yaşına kadar okul mecburi | şulpflicht | çocuk okuldan korkuyor

faq-edu-eltern = Okul, anne babaları görüşmelere ve veli toplantılarına çağırır. Veli toplantısında bir sınıfın bütün anne babaları öğretmenle konuşur. Davet, sorun var demek değildir. Çeviri isteyebilirsiniz.
    .question = Veli toplantısında ve okul görüşmesinde ne olur?
    .label = Okulda görüşme
    .step-1 = Okula erkenden, çeviri yapacak biri olup olmadığını sorun.
    .step-2 = Çeviriyi çocuğunuza yaptırmayın.
    .step-3 = Sorularınızı önceden yazın.
    .bring = Okuldan gelen mektup, karne, sorularınız.
    .whom = Sınıf öğretmeni, okul sosyal hizmeti, göç danışmanlığı (MBE), bulunduğunuz yerdeki dil yardımcıları.
    .variants = elternabend | veli toplantısına tercüman | veli toplantisi almanca bilmiyorum | öğretmen benimle konuşmak istiyor | elternsprechtag randevu | okuldan kağıt geldi ne yazıyor | oğlumun notları kötü | çocuğuma okulda zorbalık yapıyorlar | förderschule diyorlar çocuğuma | gymnasium mu hauptschule mi tavsiye | ödev yardımı çocuk | eltern abend nedir

faq-edu-ausbildung = Ausbildung (meslek eğitimi) ile bir meslek öğrenirsiniz. Çoğu zaman ücretle iş yerinde ve okulda öğrenilir. Bazı meslekler yalnız okulda öğrenilir. Yetişkinler de başlayabilir.
    .question = Nasıl bir meslek eğitimi bulurum?
    .label = Meslek eğitimi bulmak
    .step-1 = Neyi severek yaptığınızı ve neyi iyi yaptığınızı düşünün.
    .step-2 = Bir mesleği stajda (Praktikum) deneyin.
    .step-3 = Belgenizin meslek eğitimine izin verip vermediğini sorun.
    .bring = Okul karneleri, özgeçmiş, oturum belgesi, Almanca sertifikaları.
    .whom = Gençlik göç danışmanlığı (JMD), iş dairesi Agentur für Arbeit’in meslek danışmanlığı. Belgesiz: önce JMD.
    .variants = ausbildung arıyorum | ausbildung yeri bulamıyorum | avsbildung yapmak istiyorum | meslek öğrenmek istiyorum | azubi olmak | çıraklık yeri | 30 yaşındayım ausbildung olur mu | staj yeri arıyorum | diplomasız ausbildung | berufsschule zor geliyor yardım | meslek egitimi basvurusu | bab parası

faq-edu-abschluss = Alman okul diplomasını sonradan da alabilirsiniz. Akşam okulları ve halk eğitim merkezi (Volkshochschule) kursları vardır. Örneğin Hauptschulabschluss mümkündür. Bu, ilk okul bitirme diplomasıdır.
    .question = Yetişkin olarak okul diploması alabilir miyim?
    .label = Sonradan diploma
    .step-1 = Önce eski diplomanızın burada geçerli olup olmadığını sorun.
    .step-2 = Volkshochschule’ye veya akşam okuluna kursları sorun.
    .step-3 = Okul süresince para yardımını da sorun.
    .bring = Eski karneler, Almanca sertifikaları, oturum belgesi.
    .whom = Gençlik göç danışmanlığı (JMD), göç danışmanlığı (MBE), Volkshochschule.
    .variants = dışarıdan okul bitirme | disaridan lise bitirmek almanya | hauptschulabschluss yapmak | realschule akşam okulu | abitur sonradan | okulu yarım bıraktım diploma istiyorum | savaş yüzünden okul bitiremedim | ortaokul diplomam yok | açık lise gibi bir şey var mı | akşam lisesi abendgymnasium | 25 yaşındayım okul diplomam yok

faq-edu-studium = Üniversite, okul diplomanızı ve Almancanızı inceler. Diploma tam uymuyorsa çoğu zaman Studienkolleg yardım eder. Bu, üniversiteden önce bir kurstur. BAföG, öğrenim için devletten gelen paradır.
    .question = Almanya’da nasıl üniversite okuyabilirim?
    .label = Üniversite okumak
    .step-1 = Üniversitedeki uluslararası öğrenci danışmanlığına gidin.
    .step-2 = Hangi seviyede Almanca ve hangi sınav gerektiğini sorun.
    .step-3 = Parayı erken sorun, örneğin BAföG’ü.
    .bring = Okul diploması, üniversite belgeleri, Almanca sertifikaları, oturum belgesi.
    .whom = Üniversite, Bildungsberatung Garantiefonds Hochschule (eğitim danışmanlığı), gençlik göç danışmanlığı (JMD).
    .variants = almanyada üniversite | universiteye basvuru | studienkolleg | ştudyenkoleg | üniversiteye devam etmek istiyorum yarım kaldı | bafög almak | uni assist başvuru | yks puanı almanya üniversite | lise diplomamla üniversiteye girilir mi | testdaf dsh sınavı | master başvurusu | dersleri saydırmak üniversite

faq-kita-platz = Kita’da küçük çocuklar oynar ve öğrenir. Gündüz bakımında (Tagespflege) bir kişi az sayıda çocuğa bakar. Çocuğunuzu Kita’ya veya internetten kaydettirirsiniz. Çoğu zaman Jugendamt yardım eder. Bu, aileler için resmi dairedir.
    .question = Kita’da nasıl yer bulurum?
    .label = Kita yeri
    .step-1 = Bulunduğunuz yerde yerleri kimin verdiğini sorun.
    .step-2 = Çocuğunuzu erken, birkaç Kita’ya birden kaydettirin.
    .step-3 = Kita’ya, gezip görebilir misiniz diye sorun.
    .bring = Çocuğun doğum belgesi ve aşı kartı (Impfausweis), kimliğiniz, iş veya kurs belgeleri.
    .whom = Kita, Jugendamt, göç danışmanlığı (MBE). Belgeniz yoksa önce bağımsız danışma merkezi daha güvenlidir.
    .variants = kreş kaydı | kindergarten kayıt | anaokuluna yazdırmak | yuva arıyorum çocuğuma | kres basvurusu internetten | kindergartın | krippe bebek için | tagesmutter bulmak | kita gutschein | kita navigator | kitaya ne zaman yazdırılır | alışma dönemi kita

faq-kita-kosten = Ücret yere, gelire ve yaşa bağlıdır. Bazı yerlerde Kita ücretsizdir. Paranız azsa ücret azalabilir veya hiç alınmayabilir. Başvuruyu çoğu zaman Jugendamt inceler. Bu, aileler için resmi dairedir.
    .question = Kita ne kadar tutar ve masrafa kim yardım eder?
    .label = Kita ücreti
    .step-1 = Kita’ya ücreti kimin hesapladığını sorun.
    .step-2 = Başvuruyu erken yapın, en iyisi başlamadan önce.
    .step-3 = Öğle yemeği parası için yardımı da sorun.
    .bring = Ücret bordrosu veya sosyal yardımla ilgili son Bescheid (karar mektubu), Kita sözleşmesi.
    .whom = Jugendamt, göç danışmanlığı (MBE). Belgeniz yoksa önce bağımsız danışma merkezi daha güvenlidir.
    .variants = kita parası | kreş ücreti çok yüksek | kres parasini odeyemiyorum | kindergarten ücretsiz mi | jobcenter kita parasını öder mi | elternbeitrag itiraz | kita yemek parası | kardeş indirimi kreş | anaokulu fatura geldi | kita ücret muafiyeti | kindergarten gebühr | kita ihtar mahnung

faq-kita-masern = Kızamık (Masern) bulaşıcı bir hastalıktır. Kita ve okul, korunduğunuzu gösteren bir kanıt ister. Bu çoğunlukla aşı karnesidir (Impfausweis), yani aşıların yazıldığı defter. Doktordan bir belge de işe yarayabilir.
    .question = Kita ve okul için çocuğuma hangi aşı gerekli?
    .label = Aşı ve Kita
    .step-1 = Aşı defterini veya aşıyla ilgili başka belgeleri arayın.
    .step-2 = Bir çocuk doktoruna neyin eksik olduğunu sorun.
    .step-3 = Kanıtı çocuğunuz başlamadan önce Kita’ya gösterin.
    .bring = Impfausweis veya diğer ülkeden belgeler.
    .whom = Çocuk doktoru. Mektuplar için yardım: göç danışmanlığı (MBE).
    .variants = kızamık aşısı kreş | kizamik asisi okul istiyor | masern kağıdı | mazern aşı kindergarten | aşı kartı yok kita almıyor | çocuk aşısız kreşe gidebilir mi | okula aşı belgesi | sağlık dairesinden aşı yazısı gesundheitsamt | türkiyede yapılan aşılar kitada geçer mi | aşı olamaz raporu çocuk | masernschutz kanıt

faq-kita-keinplatz = Birçok anne baba yer bekler. Jugendamt’a yazılı olarak sorun. Bu, aileler için resmi dairedir. Sizinle birlikte arayabilir, gündüz bakımı (Tagespflege) da arar. Orada bir kişi az sayıda çocuğa bakar.
    .question = Çocuğuma yer bulamıyorum. Ne yapabilirim?
    .label = Yer bulunamadı
    .step-1 = Şimdiye kadar nerelere sorduğunuzu yazın.
    .step-2 = Jugendamt’tan yazılı olarak yer isteyin.
    .step-3 = Bekleme süresi için oyun gruplarını sorun.
    .bring = Ret cevapları, Kita’lardan gelen e-postalar, iş veya kurs belgeleri.
    .whom = Göç danışmanlığı (MBE), Jugendamt. Belgeniz yoksa önce bağımsız danışma merkezi daha güvenlidir.
    .variants = kreş yok diyorlar | bütün kitalar dolu | kita yeri bulamadim calisamiyorum | kita bekleme listesi uzun | kreşten ret geldi | kita hakkı rechtsanspruch | kita dava açmak yer için | jugendamt yer vermiyor | kindergartende boş yer yok | aylardır kreş arıyorum | kreş yerine oyun grubu | hicbir anaokulu almadi

faq-work-erlaubnis = Oturum belgesinde çalışmayla ilgili bir cümle yazar. Kelime çoğu zaman Erwerbstätigkeit: çalışmak ve para kazanmak. Bazen önce bir izin gerekir. İzni oturum belgelerine bakan Ausländerbehörde (yabancılar dairesi) verir.
    .question = Bu belgeyle çalışabilir miyim?
    .label = Çalışabilir miyim
    .step-1 = Çalışmayla ilgili cümleyi arayın, ek kâğıtta da.
    .step-2 = Başlamadan önce bu cümleyi bir danışmanlığa gösterin.
    .step-3 = İş yerinin başvuru için neyi doldurduğunu sorun.
    .bring = Ek kâğıdıyla oturum belgesi, varsa iş teklifi.
    .whom = Göç danışmanlığı (MBE), JMD (gençler), Faire Integration (iş danışmanlığı). Belgeniz yoksa önce bağımsız danışma merkezi daha güvenlidir.
    .variants = çalışma izni | calisma izni nasil alinir | erwerbstätigkeit gestattet ne demek | kartımda çalışamaz yazıyor | patron çalışma izni soruyor | arbeitserlaubnis | arbayzerlaubnis | öğrenci vizesiyle çalışmak | eşim çalışabilir mi oturumla | mavi kartla iş değiştirmek | ek kağıtta çalışma yazısı | beschäftigung nur mit erlaubnis yazıyor

faq-work-suche = İş ilanları internette, gazetede veya tanıdıklar aracılığıyla bulunur. Aramada iki resmi daire yardım eder: Agentur für Arbeit ve Jobcenter. Staj da bazen bir kapı açar.
    .question = Nasıl iş bulurum?
    .label = İş bulmak
    .step-1 = Neler yapabildiğinizi ve neyi sevdiğinizi yazın.
    .step-2 = Bir danışma merkezine, sizinle birlikte kimin aradığını sorun.
    .step-3 = İş sözü veren birine para ödemeyin.
    .bring = Varsa özgeçmiş, diplomalar, oturum belgesi.
    .whom = Göç danışmanlığı (MBE), JMD (gençler), Agentur für Arbeit. Belgeniz yoksa önce bağımsız danışma merkezi daha güvenlidir.
    .variants = iş arıyorum | is ariyorum almancam az | almanca bilmeden iş | depoda iş | temizlik işi arıyorum | dönercide iş var mı | zeitarbeit iyi mi | kimse iş vermiyor | aracı iş için para istiyor | iş ilanları nereden bakılır | lager işi | job bulamıyorum

faq-work-agentur = Agentur für Arbeit (iş dairesi) meslek ve iş konusunda danışmanlık verir. İşiniz bitiyorsa oraya erken haber verin. Jobcenter, para geçinmeye yetmediğinde yardım eder. İkisi de iş ararken yardım eder.
    .question = Agentur für Arbeit ne yapar, oraya ne zaman kaydolurum?
    .label = Agentur für Arbeit
    .step-1 = İşiniz bitiyorsa veya bittiyse bugün oraya bildirin.
    .step-2 = Onay yazısını isteyin ve saklayın.
    .step-3 = Emin değilseniz önce bir danışma merkezine sorun.
    .bring = Kimlik veya oturum belgesi, iş sözleşmesi, işin bittiğini bildiren mektup.
    .whom = Agentur für Arbeit, göç danışmanlığı (MBE). Belgeniz yoksa önce bağımsız danışma merkezi daha güvenlidir.
    .variants = işsizlik kaydı | issizlik parasi basvurusu | arbeitsamt | arbayzamt kayıt | arbeitslos yazılmak | sözleşmem bitiyor nereye bildireyim | işsizlik maaşı alg 1 | jobcenterle arbeitsagentur farkı | iş bulma kurumu | arbeitssuchend ne zaman bildirilir | agenturdan iş teklifi yazısı geldi | internetten arbeitslos bildirmek

faq-work-lebenslauf = Başvuru, iş yerine yazdığınız mektuptur. Özgeçmiş (Lebenslauf) de buna aittir: Okul, meslek eğitimi ve iş yazar. Çoğu zaman diplomalar ve kısa bir mektup eklenir. Belgesi olmayan iş de önemlidir.
    .question = Özgeçmiş ve iş başvurusu nasıl yazılır?
    .label = Özgeçmiş
    .step-1 = Ne zaman nerede okuduğunuzu ve çalıştığınızı yazın.
    .step-2 = Dilleri ve ehliyeti de yazın.
    .step-3 = Yazıyı başka birine okutun.
    .bring = Diplomalar, okul ve iş tarihleri, iş ilanı.
    .whom = Gençlik göç danışmanlığı (JMD), göç danışmanlığı (MBE), kütüphane, yerinizdeki başvuru yardımı.
    .variants = cv hazırlama almanca | lebenslauf nasıl yazılır | ozgecmis ornegi | bewerbung yazmak | ön yazı anschreiben | iş görüşmesine hazırlık | vorstellungsgespräch ne sorarlar | özgeçmişte boşluk var | cv fotoğrafı | lebenslavf | diplomam yok iş başvurusuna ne koyayım | mülakatta ne diyeyim iş

faq-work-massnahme = Maßnahme, bir kurs veya deneme işidir. Sizi oraya iş ve temel geçim dairesi Jobcenter gönderir. Gitmemenin zararı olabilir. Şüpheniz varsa bu önceden konuşulabilir.
    .question = Jobcenter beni bir Maßnahme’ye gönderiyor. Bu ne demek?
    .label = Dairenin kursu
    .step-1 = Mektupta tarihi bulun: Bu tarih geçerlidir.
    .step-2 = Mektubu bugün bir danışma merkezine gösterin.
    .step-3 = Hastaysanız randevudan önce haber verin.
    .bring = Zarfıyla mektup, Jobcenter’den planınız, doktor belgeleri.
    .whom = Göç danışmanlığı (MBE), sosyal danışmanlık. Sonra Jobcenter.
    .variants = massnahme zorunlu mu | masname | jobcenter kursa yolladı bewerbungstraining | bir euroluk iş | ein euro job | maßnahmeye gitmek istemiyorum | kooperationsplan imzalamak | eingliederungsvereinbarung | avgs kuponu | jobcenter koçluk boşa zaman | yobsenter masnahme | arbeitsgelegenheit jobcenter

faq-work-selbst = Kendi işini kurmak şu demektir: Patron olmadan kendi hesabınıza çalışırsınız. Birçok insan bunun için bir Gewerbe, yani işletme kaydı yaptırır. Buna izin olup olmadığı çoğu zaman belgenizde yazar. Sigortanızı kendiniz yaptırırsınız.
    .question = Kendi işimi nasıl kurarım?
    .label = Kendi işini kurmak
    .step-1 = Danışmanlığa, belgenizin buna izin verip vermediğini sorun.
    .step-2 = İmzalamadan önce bir kuruluş danışmanlığına gidin.
    .step-3 = Her şeye bir patron mu karar veriyor? O zaman önce Faire Integration’a sorun.
    .bring = Oturum belgesi, basit sözlerle fikriniz, sözleşmeler.
    .whom = Göç danışmanlığı (MBE), Faire Integration (iş danışmanlığı), kuruluş danışmanlığı. Belgesiz: önce bağımsız danışma daha güvenli.
    .variants = dükkan açmak istiyorum | dukkan acmak icin izin | gewerbe açmak | gevirbe kaydı | şirket kurmak almanya | dönerci açmak | selbständig olmak | kurye gewerbeschein | şef gewerbe aç diyor | sahte serbest çalışma inşaat | kuaför salonu açmak | kleinunternehmer

faq-work-steuer = Steuer-ID, vergi için bir numaradır. İş yerine ücret için lazımdır. Çoğunlukla adres kaydından sonra postayla gelir. Adres kaydını Bürgeramt yapar. Bu, adres ve kimlik dairesidir.
    .question = Steuer-ID nedir ve nereden alırım?
    .label = Steuer-ID
    .step-1 = Adınızın posta kutusunda yazıp yazmadığına bakın.
    .step-2 = Numarayı eski ücret bordrolarında da arayın.
    .step-3 = Mektup gelmedi mi? Bürgeramt’a veya vergi dairesine (Finanzamt) sorun.
    .bring = Kimlik veya oturum belgesi, adres kayıt belgesi.
    .whom = Bürgeramt, Finanzamt, göç danışmanlığı (MBE). Belgeniz yoksa önce bağımsız danışma merkezi daha güvenlidir.
    .variants = vergi numarası | vergi numarasi nereden alinir | ştoyer id | steuer id kayboldu | patron vergi numarası istiyor | steuerklasse 6 neden | steuerklasse değiştirmek | vergi sınıfı | finansamt mektubu numara | vergi iadesi steuererklärung | steuer id postayla gelmedi | vergi kimlik no bordroda nerede

faq-work-sozialnummer = Sozialversicherungsnummer (sosyal sigorta numarası) emeklilik ve sigorta içindir. İş yeri onu çoğunlukla başta ister. Numarayı Rentenversicherung verir. Bu, emeklilik kurumudur. Numara ömür boyu aynı kalır.
    .question = Sosyal sigorta numarasını nereden alırım?
    .label = Emeklilik numarası
    .step-1 = Numarayı sağlık sigortanıza (Krankenkasse) sorun.
    .step-2 = İlk işiniz mi? İş yerine, numara için başvurup başvurmadığını sorun.
    .step-3 = Numaranın yazdığı mektubu iyi saklayın.
    .bring = Kimlik veya oturum belgesi, varsa sağlık sigortası kartı.
    .whom = Krankenkasse, Rentenversicherung, göç danışmanlığı (MBE). Belgesiz: önce bağımsız danışma daha güvenli.
    .variants = sosyal sigorta numarası | sosyal sigorta no patron istiyor | sv nummer | sosyal guvenlik numaram kayip | rentenversicherungsnummer | zotsyal nummer | emeklilik numaram nerede yazar | sigorta numarası iş için | sozialversicherungsausweis kayboldu | sgk numarası almanya | versicherungsnummernachweis | rente numarası beyaz mektup

faq-labour-lohn = Çalışan kişi bunun ücretini alır, yazılı sözleşme olmasa da. Bu, son saatler için de geçerlidir. Çoğu zaman bir tarih önemlidir: Ondan sonra alacak belki kaybolur. Bu yüzden yakında sorun.
    .question = Patronum ücretimi ödemiyor. Ne yapabilirim?
    .label = Ücret eksik
    .step-1 = Hangi gün ne kadar çalıştığınızı yazın.
    .step-2 = Fotoğrafları, mesajları ve iş arkadaşlarının adlarını saklayın.
    .step-3 = Bugün danışmaya gidin ve hiçbir şey imzalamayın.
    .bring = Sözleşme, ücret bordroları, patronun mesajları, saat listeniz.
    .whom = Faire Integration (iş danışmanlığı), Faire Mobilität (AB), sendika. Belgesiz: önce bağımsız bir danışma merkezi.
    .variants = patron paramı vermiyor | sef calistirdi para yok | maaşım yatmadı | aylardır maaş alamıyorum | mesai parası ödenmedi | siyah çalıştım para vermedi | kaçak çalıştım paramı yedi | firma iflas etti maaş | son maaşımı vermediler | asgari ücretin altında | lon almadım şef | ev parası diye maaştan kesmişler

faq-labour-kuendigung = Kündigung (işten çıkış bildirimi) işi bitirir. Genellikle imzalı bir mektuptur. Buna karşı çıkılabilir, örneğin iş mahkemesinde (Arbeitsgericht). Bunun için zaman azdır: Mektuptaki tarih geçerlidir.
    .question = İşten çıkarıldım. Ne yapabilirim?
    .label = İşten çıkış
    .step-1 = Mektubu bugün bir danışmanlığa veya avukata gösterin.
    .step-2 = Önce hiçbir şey imzalamayın, anlaşarak çıkış yazısını (Aufhebungsvertrag) da.
    .step-3 = İş dairesi Agentur für Arbeit’e erken haber verin.
    .bring = Zarfıyla Kündigung, sözleşme, ücret bordroları.
    .whom = Faire Integration (iş danışmanlığı), Faire Mobilität (AB), sendika. Belgesiz: önce bağımsız bir danışma merkezi.
    .variants = işten atıldım | isten cikardilar | kündigung yedim iş | kündigung geldi patrondan | küntigung | whatsapptan işten çıkardı | deneme süresinde attılar | hastayım diye çıkış verdiler | hamileyim işten çıkardılar | aufhebungsvertrag imzalayayım mı | tazminat alır mıyım işten çıkınca | kovuldum

faq-labour-vertrag = İş sözleşmesi (Arbeitsvertrag) işinizin kurallarını yazar. Önemli olanlar ücret, saatler, izin, deneme süresi ve bitiştir. Deneme süresi şu demektir: Başta iki taraf işi daha kolay bitirebilir. Sözleşmeyi rahatça inceleyebilirsiniz.
    .question = İş sözleşmemi nasıl kontrol ederim?
    .label = Sözleşme kontrolü
    .step-1 = Bir kopya isteyin ve yanınıza alın.
    .step-2 = İmzalamadan önce sözleşmeyi bir danışmanlığa gösterin.
    .step-3 = Anlamadığınız her cümleyi sorun.
    .bring = İş sözleşmesi, teklif, iş yerinden gelen mesajlar.
    .whom = Faire Integration (AB dışından gelenler), Faire Mobilität (AB), sendika.
    .variants = iş sözleşmesini anlamadım | is sozlesmesi imzalamadan once | arbeitsvertrag okuyan biri | sözleşmesiz çalışıyorum | belirli süreli sözleşme iş | probezeit ne demek | kaç gün izin hakkım var işte | sözlü anlaştık kağıt yok | kendim işten ayrılmak istiyorum nasıl | sözleşmede ceza maddesi var | arbayzfertrag | işten çıkış dilekçesi kendim

faq-labour-krank = Hastaysanız bunu iş yerine hemen sabah bildirin. Doktor, çalışamadığınızı yazılı olarak bildirir. Bunun adı Krankmeldung (hastalık raporu). Hastalıkta da genellikle para ödenmeye devam eder.
    .question = Hastayım ve çalışamıyorum. Ne yapayım?
    .label = Hastalık ve iş
    .step-1 = İş başlamadan önce haber verin, en iyisi yazılı.
    .step-2 = Doktordan Krankmeldung isteyin.
    .step-3 = Uzun sürerse sağlık sigortasına (Krankenkasse) sorun.
    .bring = Krankmeldung, sağlık sigortası kartı, sözleşme.
    .whom = Aile doktoru, Krankenkasse. Anlaşmazlıkta: Faire Integration (iş danışmanlığı), Faire Mobilität (AB) veya sendika.
    .variants = rapor almak istiyorum işten | hastalik raporu is | krank yazdırmak | krankmeldung nereye verilir | krankşrayben | patron hasta olduğuma inanmıyor | au belgesi | sarı kağıt rapor | çocuğum hasta işe gidemiyorum | krankengeld uzun rapor | iş kazası geçirdim | deneme süresinde raporlu maaş

faq-labour-stunden = Mola ve çalışma saatleri için kurallar vardır, sözleşme olmasa da. Kimsenin pasaportunuzu elinizden almaya veya sizi zorlamaya hakkı yoktur. Şu anda bu mu oluyor? O zaman “Hemen yardım” düğmesine basın.
    .question = Çok fazla çalışıyorum veya sömürülüyorum. Kim yardım eder?
    .label = Çok fazla saat
    .step-1 = Her gün başlangıcı, molaları ve bitişi yazın.
    .step-2 = Kanıtları yalnız sizin için güvenliyse toplayın.
    .step-3 = Patronla konuşmadan önce bir danışmanlıkla konuşun.
    .bring = Saat listesi, mesajlar, ücret bordroları. Belgeniz olmadan da gelebilirsiniz.
    .whom = Faire Integration (iş danışmanlığı), Faire Mobilität (AB), sömürüye karşı danışmanlık. Önce bir daireye gitmekten daha güvenlidir.
    .variants = günde 12 saat çalıştırıyor | mola vermiyorlar | haftanın yedi günü çalışıyorum | patron beni sömürüyor | kole gibi calistiriyor | şantiyede yatıyorum | izin günü yok restoranda | tehlikeli iş güvenlik yok | fazla mesai bitmiyor | vardiya arası dinlenme yok | ausbeutung iş | somuruluyorum kime gideyim

faq-labour-minijob = Minijob, ücretinde bir sınır olan küçük bir iştir. Burada da haklar vardır, örneğin izin ve hastalıkta ücret. Çoğunlukla bu işle kendiniz sağlık sigortalı olmazsınız.
    .question = Minijob nedir?
    .label = Minijob
    .step-1 = Yazılı bir sözleşme isteyin.
    .step-2 = Temel geçim dairesi Jobcenter’den para mı alıyorsunuz? İşi başlamadan önce oraya bildirin.
    .step-3 = Sağlık sigortanızın nasıl olduğunu sorun.
    .bring = Sözleşme, ücret bordroları, son Bescheid (karar mektubu).
    .whom = Faire Integration (iş danışmanlığı), göç danışmanlığı (MBE). Belgeniz yoksa önce bağımsız danışma merkezi daha güvenlidir.
    .variants = minicob | mini job sınırı | minijob jobcenter keser mi | ek iş yapmak | iki minijob aynı anda | minijobda sigorta var mı | minijobda izin parası | yarim gun temizlik isi minijob | basis iş | aushilfe iş | minijob zentrale | öğrenci minijob

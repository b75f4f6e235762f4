### Sık sorulan sorular: para, ev, mektuplar (ben, money, hous, auth, daily).

faq-ben-grundsicherung = Grundsicherungsgeld (temel geçim parası), geçinmek için verilen paradır. Eski adları Bürgergeld ve Hartz IV. Gelir azsa veya hiç yoksa yardım eder. Buna çoğunlukla Jobcenter bakar. Bu, iş ve para dairesidir.
    .question = Grundsicherungsgeld veya Bürgergeld nedir, nereye başvurulur?
    .label = Geçim parası
    .step-1 = Erken sorun, çünkü para çoğunlukla başvuruyla başlar.
    .step-2 = Başvuru için yardım alın ve bir kopya saklayın.
    .bring = Pasaport, oturum belgesi, banka hesap dökümleri, kira sözleşmesi, ücret belgeleri.
    .whom = Jobcenter, göç danışmanlığı (MBE). Oturum belgeniz yoksa önce bağımsız bir danışma merkezi daha güvenlidir.
    .variants = bürgergeld başvurusu | burgergeld nasil alinir | hartz 4 almak | hartsa yazılmak | işsiz kaldım param yok nereye gideyim | geçinecek param yok devlet yardımı | jobcentere ilk başvuru | yobsenter para | alg 2 | maaşım yetmiyor jobcenter tamamlar mı | sozialhilfe mi jobcenter mi | jopsenter müracaat

faq-ben-weiterbewilligung = Jobcenter, iş ve para dairesidir. Karar mektubundaki (Bescheid) tarihe kadar ödeme yapar. Sonrası için yeni bir başvuru gerekir: Weiterbewilligungsantrag (devam başvurusu).
    .question = Jobcenter’den nasıl para almaya devam ederim?
    .label = Başvuruyu uzatmak
    .step-1 = Bescheid yazısında paranın bittiği tarihi arayın.
    .step-2 = Başvuruyu bu tarihten önce verin.
    .step-3 = Bir onay yazısı isteyin ve bir kopya saklayın.
    .bring = Son Bescheid, banka hesap dökümleri, yeni iş, kira veya aileyle ilgili belgeler.
    .whom = Jobcenter. Doldurmak için yardım: göç danışmanlığı (MBE) veya gençler için JMD.
    .variants = weiterbewilligungsantrag doldurmak | vayterbeviligung | jobcenter uzatma formu | jobcenter uzatma basvurusu | jobcenter bu ay para yatırmadı | wba formu | jobcenter paramın süresi doluyor | altı ayda bir başvuru yenileme jobcenter | devam dilekçesi jobcenter | jobcenter digital yükleme uzatma | uzatmayı unuttum para kesildi jobcenter

faq-ben-kindergeld = Kindergeld (çocuk parası), çocuğu olan anne babalara devletin verdiği paradır. Başvuruyu Familienkasse inceler. Bu, çocuk parası dairesidir. Olup olmayacağı belgenize de bağlıdır.
    .question = Kindergeld için nasıl başvururum?
    .label = Kindergeld
    .step-1 = Başvuruyu erken yapın, bilgisayardan veya kâğıtla.
    .step-2 = Sizin ve çocuğun Steuer-ID’sini arayın: Bunlar vergi numaralarıdır.
    .step-3 = Değişiklikleri Familienkasse’ye bildirin, örneğin taşınmayı.
    .bring = Oturum belgeleri, çocuğun doğum belgesi, Steuer-ID, hesap numarası (IBAN).
    .whom = Familienkasse, göç danışmanlığı (MBE). Oturum belgeniz yoksa önce bağımsız bir danışma merkezi daha güvenlidir.
    .variants = çocuk parası | cocuk parasi basvurusu | kindergelt | kindergeld gelmedi | familienkasse cevap vermiyor | familienkasse belge istiyor | yeni bebek için çocuk parası | kindergeld 18 yaş sonrası okul | kindergeld reddedildi oturum yüzünden | çocuğun vergi numarası familienkasse | gestattungla kindergeld | familiyenkase

faq-ben-asyl = Asylbewerberleistungen (iltica yardımları), geçinmek için para ve eşyadır. Çoğunlukla iltica sürecinde veya Duldung belgesiyle verilir. Buna çoğunlukla Sozialamt (sosyal yardım dairesi) bakar.
    .question = İltica sürecinde veya Duldung ile Sozialamt ne yardım verir?
    .label = Sozialamt yardımı
    .step-1 = Yurtta, size hangi dairenin baktığını sorun.
    .step-2 = Bir Bescheid isteyin. Bu, mektup olarak gelen karardır.
    .step-3 = Paranın azaltıldığını yazan mektubu bugün bir danışma merkezine gösterin.
    .bring = İltica sürecinden belgeniz veya Duldung, Sozialamt’tan gelen bütün mektuplar.
    .whom = Flüchtlingsberatung (mülteci danışmanlığı), göç danışmanlığı (MBE). Belgesiz: önce bağımsız danışma merkezi.
    .variants = iltica parası | iltica parasi ne zaman yatar | sozialamt para kesti | sosyalamt iltica yardımı | zotsyalamt para | kampta harçlık alamadım | duldung ile para yardımı | mülteciye kıyafet eşya yardımı | asylblg | mülteci maaşı kaç | analogleistungen | taschengeld kampta

faq-ben-wohngeld = Wohngeld, kira için devletten gelen paradır. Kendi geliri olan, ama geliri az olan insanlar içindir. Jobcenter’den para alanlar çoğunlukla bunu ayrıca almaz.
    .question = Wohngeld nedir ve nereye başvurulur?
    .label = Wohngeld
    .step-1 = Belediyeye Wohngeldstelle’yi sorun. Bu, Wohngeld dairesidir.
    .step-2 = Başvuruyu erken yapın, çünkü para çoğunlukla o zaman başlar.
    .step-3 = Doldurmak için yardım isteyin.
    .bring = Kira sözleşmesi, ücret belgeleri, banka hesap dökümleri, oturum belgesi.
    .whom = Wohngeldstelle, göç danışmanlığı (MBE). Oturum belgeniz yoksa önce bağımsız danışma merkezi daha güvenlidir.
    .variants = kira yardımı | kira yardimi basvurusu | wohngelt | vongeld | çalışıyorum ama kira çok pahalı destek | ev parası yardımı devlet | wohngeld reddedildi gelir | wohngeld ne kadar sürede çıkar | düşük maaşla kira desteği | jobcenter yerine wohngeld | miet yardımı belediye

faq-ben-elterngeld = Elterngeld, doğumdan sonra anne babalar için paradır. Bebek için daha az çalışıyorsanız veya çalışmıyorsanız yardım eder. Olup olmayacağı belgenize de bağlıdır.
    .question = Elterngeld nedir ve nereye başvurulur?
    .label = Elterngeld
    .step-1 = Daha doğumdan önce bir danışma merkezine sorun.
    .step-2 = Elterngeldstelle’yi arayın: Bu, Elterngeld dairesidir.
    .step-3 = Başvuruyu doğumdan sonra yakında yapın.
    .bring = Doğum belgesi, oturum belgesi, ücret belgeleri, sağlık sigortasının mektubu.
    .whom = Schwangerenberatung (gebelik danışmanlığı), Elterngeldstelle, MBE (göç danışmanlığı). Belgesiz: önce bağımsız danışma daha güvenli.
    .variants = doğum parası almanya | dogum izni parasi | elterngelt doldurmak | bebeğe bakıyorum çalışmıyorum para | elternzeit parası | babalık izni para | ebeveyn parası | elterngeld plus farkı | hiç çalışmadan elterngeld olur mu | anne parası bebek | hangi oturumla elterngeld | eltern geld müracaat

faq-ben-widerspruch = Bescheid, içinde karar olan bir mektuptur. Aynı fikirde değilseniz bunu yazılı söyleyebilirsiniz: Bunun adı Widerspruch (itiraz). Bunun için mektuptaki tarih geçerlidir.
    .question = Jobcenter’in karar yazısı yanlış. Ne yapabilirim?
    .label = Karar yazısı kontrolü
    .step-1 = Mektubu bugün bir danışma merkezine gösterin.
    .step-2 = Widerspruch için yardım alın.
    .step-3 = Onay alarak verin ve bir kopya saklayın.
    .bring = Zarfıyla Bescheid, önceki mektuplar, banka hesap dökümleri, kira sözleşmesi.
    .whom = Göç danışmanlığı (MBE), gençler için JMD, sosyal danışmanlık, sosyal hukuk avukatı.
    .variants = jobcentere itiraz | jobcenter itiraz dilekcesi | widerspruch yazmak | viderspruh | jobcenter yanlış hesaplamış | jobcenter parayı geri istiyor | fazla ödeme geri ödeme jobcenter | kiramın tamamını kabul etmediler jobcenter | jobcenter başvurumu reddetti | ablehnung geldi jobcenterden | erstattungsbescheid | karara itiraz sosyal yardım

faq-ben-termin = Bu birçok insanın başına gelir. İş ve para dairesi Jobcenter o zaman daha az ödeyebilir. Çoğu zaman önce mektupla sebebinizi sorar. Bu mektubun adı Anhörung.
    .question = Jobcenter’deki bir randevuyu kaçırdım. Ne yapabilirim?
    .label = Jobcenter randevusu
    .step-1 = Bugün orayı arayın ve yeni bir randevu isteyin.
    .step-2 = Sebebinizi yazın ve bir kanıt arayın.
    .step-3 = Bununla ilgili her mektubu bugün bir danışma merkezine gösterin.
    .bring = Davet mektubu, zarfıyla mektuplar, kanıt, örneğin doktordan bir belge.
    .whom = Jobcenter. Cevap için yardım: göç danışmanlığı (MBE) veya gençler için JMD.
    .variants = jobcenter randevusunu kaçırdım | jobcenter randevusuna gidemedim hastaydim | sanktion yedim | zanksiyon jobcenter | jobcenter ceza kesti | jobcenter anhörung mektubu | jobcentere gitmeyi unuttum | meldeversäumnis | jobcenter yüzde kesinti randevu | jobcenter termin uyuyakaldım | iş başvurusu yapmadım diye ceza | jobcenter termini iptal hasta

faq-ben-kinderzuschlag = Kinderzuschlag (çocuk eki), ücreti az olan ailelere ek paradır. Bildung und Teilhabe (eğitim ve katılım yardımı) çocuklara okul, öğle yemeği, gezi ve spor için yardım eder.
    .question = Para azsa çocuklar için hangi yardımlar var?
    .label = Okul çocuğuna yardım
    .step-1 = Familienkasse’ye sorun. Bu, çocuk parası dairesidir.
    .step-2 = Okula veya Kita’ya Bildung und Teilhabe’yi sorun.
    .step-3 = Kendiniz ödemeden önce başvuruyu yapın.
    .bring = Kindergeld veya başka yardımlarla ilgili mektup, ücret ve kira belgeleri.
    .whom = Familienkasse, Jobcenter veya Sozialamt, MBE (göç danışmanlığı). Oturum belgesi yoksa önce bağımsız danışma daha güvenlidir.
    .variants = kinderzuschlag | kiz başvurusu | kindertsuşlak | but formu okul | okul gezisi parası klassenfahrt | okulda öğle yemeği bedava | okul malzemesi parası | okul cantasi defter yardimi | çocuk özel ders parası | spor kulübü çocuk para yardımı | bildung teilhabe nasıl alınır | çocuk ek parası düşük maaş

faq-ben-bezahlkarte = Bezahlkarte (ödeme kartı), resmi dairenin, çoğunlukla Sozialamt’ın verdiği para yüklü karttır. İltica sürecindeki veya Duldung belgesi olan birçok insan içindir. Kurallar yere göre değişir.
    .question = Bezahlkarte nedir ve onunla ne yapabilirim?
    .label = Bezahlkarte
    .step-1 = Daireye kartın nerede geçtiğini ve nasıl nakit alınacağını sorun.
    .step-2 = Kart kaybolursa bunu daireye hemen bildirin.
    .step-3 = Nakit paraya ne için ihtiyacınız olduğunu danışmanlığa söyleyin.
    .bring = Kart, belgeniz, Sozialamt’tan gelen mektuplar.
    .whom = Sozialamt (sosyal yardım dairesi), yurt. Danışmanlık: Flüchtlingsberatung (mülteci danışmanlığı), göç danışmanlığı (MBE).
    .variants = ödeme kartı mülteci | odeme kartindan nakit cekme | bezalkarte | bezahlkarte şifre unuttum | sozialamt kartı çalışmıyor | kartla avukata para göndermek | socialcard | bezahlkarte kayboldu | kart değil nakit istiyorum iltica | bezahlkarte internet alışverişi | iltica kartı bloke | mülteci kartıyla havale

faq-money-basiskonto = Basiskonto, basit bir banka hesabıdır. İltica sürecindeki veya Duldung belgesi olan insanlar da isteyebilir. Banka yalnız belirli sebeplerle reddedebilir.
    .question = Bankada nasıl hesap açarım?
    .label = Banka hesabı
    .step-1 = Bankada şunu söyleyin: Ich möchte ein Basiskonto (Basiskonto istiyorum).
    .step-2 = Önceden, hesabın aylık ücretlerini karşılaştırın.
    .step-3 = Ret cevabında sebepleri yazılı isteyin.
    .bring = Pasaport veya oturum belgesi, adresinizi gösteren belge, Steuer-ID (vergi numarası).
    .whom = Banka veya Sparkasse. Ret gelirse: göç danışmanlığı (MBE), Verbraucherzentrale (tüketici danışmanlığı).
    .variants = hesap açtırmak | banka hesabi acamiyorum | sparkasse hesap açmıyor | konto açmak | duldungla konto | maaş için hesap lazım | banka kimliğimi kabul etmedi | pasaportsuz banka hesabı | iban nasıl alınır | girokonto iltica | banka beni reddetti | kont açtırmak istiyom

faq-money-schulden = Borç, henüz ödemeniz beklenen paradır. Birçok insanın borcu vardır ve yardım vardır. Borç danışmanlığı (Schuldnerberatung) her şeyi düzene koymaya ve firmalarla konuşmaya yardım eder.
    .question = Borcum var. Bana kim yardım eder?
    .label = Parayı düzenlemek
    .step-1 = Bütün mektupları toplayın, açılmamış olanları da.
    .step-2 = Para yetmiyorsa önce kirayı ve elektriği ödeyin.
    .step-3 = Danışmadan önce yeni bir şey imzalamayın.
    .bring = Bütün mektuplar, sözleşmeler, hesap dökümleri, paranızla ilgili belgeler. Dağınık olabilir.
    .whom = Şehrin veya yardım kuruluşlarının borç danışmanlığı. Göç danışmanlığı (MBE) da yerleri bilir.
    .variants = borç batağındayım | borclarimi odeyemiyorum | schulden var | şulden çok | krediyi ödeyemiyorum | taksitler birikti | özel iflas privatinsolvenz | faturaları ödeyecek param yok | borç danışma | mektupları açmaya korkuyorum borç | her firmaya borcum var

faq-money-strom = Stromsperre demek: Firma elektriği keser, çoğunlukla borç yüzünden. Önce mektup gönderir, içindeki tarih önemlidir. Elektrik kesilmiş olsa da yardım olabilir.
    .question = Elektriğimi kesecekler. Ne yapabilirim?
    .label = Elektrik kesilmesi
    .step-1 = Mektupları bugün bir danışma merkezine gösterin.
    .step-2 = Firmayı arayın: Taksit sorun, çocuk veya hasta varsa söyleyin.
    .step-3 = Danışmanlık okumadan bir şey imzalamayın.
    .bring = Bütün mektuplar ve faturalar, sözleşme, hesap dökümü.
    .whom = Schuldnerberatung (borç danışmanlığı), Verbraucherzentrale (tüketici danışmanlığı) veya göç danışmanlığı. Oturum belgeniz yoksa her daireden önce bağımsız danışma merkezi daha güvenlidir.
    .variants = elektrik borcu kesecekler | elektriğimi kestiler | elektrigim kesildi borc | evde elektrik yok fatura | ceryanı kestiler | strom borcu | elektrik faturasını ödeyemiyorum | stromsperre mektubu geldi | gaz kesildi borç | ışık yok borçtan | stadtwerke elektriği kapatacak | elektrik borcu taksit jobcenter

faq-money-mahnung = Mahnung, bir ödemeyi hatırlatan ihtar mektubudur. Inkasso, başkaları için para isteyen bir firmadır. Mahkemeden gelen Mahnbescheid’da (ödeme emri) sarı zarftaki tarih geçerlidir.
    .question = İhtar mektubu veya Inkasso mektubu aldım. Ne yapayım?
    .label = İhtar ve Inkasso
    .step-1 = Kontrol edin: Firmayı tanıyor musunuz, fatura doğru mu?
    .step-2 = Mahkemeden gelen mektubu bugün bir danışma merkezine gösterin.
    .step-3 = Anlamadığınız bir şeyi imzalamayın ve ödemeyin.
    .bring = İhtar, fatura, sözleşme, zarf, ödeme kanıtları.
    .whom = Schuldnerberatung (borç danışmanlığı), Verbraucherzentrale (tüketici danışmanlığı) veya göç danışmanlığı (MBE).
    .variants = inkasso mektubu | inkaso tehdit ediyor | mahnung geldi | manung | icra memuru gelecek gerichtsvollzieher | ödeme emri mahkeme | odedim yine de mahnung geldi | tanımadığım firmadan fatura | son ihtar | mahnbescheid sarı zarf | inkasso sürekli arıyor | gecikme ücreti mahngebühr

faq-money-kuendigen = Bir sözleşme (Vertrag) çoğu zaman siz bitirene kadar sürer. Bitirme yazısının adı Kündigung. Bunun ne zaman olacağı sözleşmede yazar. İnternetten yapılan yeni sözleşmeler çoğu zaman kısa süre içinde geri alınabilir.
    .question = Bir sözleşmeyi nasıl bitiririm, örneğin telefon için?
    .label = Sözleşmeyi bitirmek
    .step-1 = Sözleşmede ne zaman bittiğini arayın.
    .step-2 = Kündigung’u yazılı veya internetteki düğmeyle gönderin.
    .step-3 = Bir onay isteyin ve saklayın.
    .bring = Sözleşme, faturalar, müşteri numarası, firmanın e-postaları.
    .whom = Verbraucherzentrale (tüketici danışmanlığı), göç danışmanlığı (MBE).
    .variants = telefon sözleşmesi iptal | handyvertrag kündigung | handy vertrag iptal ettirmek istiyorum | spor salonu üyeliği iptal | abonelik iptal | kapıda imza attırdılar | telefonda elektrik sözleşmesi yaptım | sözleşme kendiliğinden uzadı | hat kapatma | sozlesmeden cikmak | cayma hakkı internet | fitness künding

faq-money-rundfunk = Rundfunkbeitrag, radyo ve televizyon için ödenen paradır. Eski adı GEZ. Çoğunlukla her ev için geçerlidir, televizyon olmasa da. Bazı sosyal yardımlarla başvuru üzerine ödenmez. Bunun adı muafiyettir (Befreiung).
    .question = Rundfunkbeitrag (GEZ) mektubu aldım. Bu nedir?
    .label = Rundfunkbeitrag
    .step-1 = Beitragsservice’in mektubuna cevap verin. Bu işe orası bakar.
    .step-2 = Evde biri zaten ödüyorsa onun numarasını (Beitragsnummer) yazın.
    .step-3 = Bir danışma merkezine muafiyet başvurusunu sorun.
    .bring = Mektup, sosyal yardımla ilgili son Bescheid (dairenin kararı).
    .whom = Göç danışmanlığı (MBE), borç danışmanlığı, Verbraucherzentrale (tüketici danışmanlığı).
    .variants = gez parası | gets | gez muafiyet jobcenter | televizyonum yok niye ödüyorum | televizyon vergisi | ard zdf fatura | beitragsservice mektubu | gez iptal | gez borcu birikti | heimda gez ödenir mi | radyo tv parasi | ev arkadaşım gez ödüyor

faq-money-schufa = Schufa firması, insanların faturaları nasıl ödediğine dair veri toplar. Ev sahipleri ve firmalar bunu çok sorar. Verilerinizin bir kopyasını ücretsiz isteyebilirsiniz. Bunun adı Datenkopie.
    .question = Schufa nedir ve bilgiyi nasıl alırım?
    .label = Schufa
    .step-1 = Schufa’dan ücretsiz Datenkopie isteyin.
    .step-2 = Bütün verilerin doğru olup olmadığına bakın.
    .step-3 = Yanlış bir kayıt varsa yardım alın.
    .bring = Kimlik veya pasaport, eski adresler, varsa borçla ilgili mektuplar.
    .whom = Verbraucherzentrale (tüketici danışmanlığı), Schuldnerberatung (borç danışmanlığı), göç danışmanlığı (MBE).
    .variants = şufa | schufa belgesi bedava | ev sahibi schufa istiyor | schufa kaydı sildirmek | schufam kötü | yeni geldim schufam yok | kredi notu almanya | sufa nereden alinir | schufa yanlış kayıt | bonität belgesi | kara liste schufa | schufa puanı düşük

faq-money-pkonto = Pfändung (haciz) şu demektir: Borç yüzünden hesaptaki para başkalarına gider. P-Konto paranın bir kısmını korur. Banka, başvurunuzla hesabınızı buna çevirebilir.
    .question = Hesabım bloke edildi. P-Konto nedir?
    .label = Hesabı korumak
    .step-1 = Bugün bankaya gidin ve P-Konto isteyin.
    .step-2 = Pfändung’un kimden geldiğini sorun.
    .step-3 = Daha çok parayı koruyan belgeyi sorun.
    .bring = Kimlik, hesap dökümleri, haciz mektubu, çocuklar ve yardımlarla ilgili belgeler.
    .whom = Bankanız, Schuldnerberatung (borç danışmanlığı), göç danışmanlığı (MBE).
    .variants = hesabıma bloke koydular | hesabima haciz geldi | pe konto | p konto açtırmak | banka kartım çalışmıyor haciz | paramı çekemiyorum pfändung | fendung | maaşıma haciz | haczedilemez hesap | pfändungsschutzkonto | p konto belgesi çocuklar | hesap donduruldu

faq-money-betrug = Dolandırıcılık herkesin başına gelebilir. Yabancılar para veya kod ister, güya banka, polis veya resmi daire adına. Telefonu hemen kapatabilirsiniz.
    .question = Sanırım biri beni dolandırıyor. Ne yapabilirim?
    .label = Dolandırıcılık
    .step-1 = Bir şey ödemeyin ve kod söylemeyin.
    .step-2 = Hesabınızı veya kartınızı hemen bankada kapattırın.
    .step-3 = Mesajları saklayın, örneğin ekran görüntüsü olarak.
    .bring = Mesajlar, hesap dökümleri, size verilen telefon numaraları ve isimler.
    .whom = Banka, tüketici danışmanlığı (Verbraucherzentrale), polis (Anzeige: bildirim). Belgesiz: önce bağımsız danışma.
    .variants = dolandırıldım | dolandirildim param gitti | sahte polis aradı | bankadan linkli sms geldi | kartımı başkası kullanmış | whatsapptan anne yeni numaram para gönder | kazık yedim internet alışveriş | betrug polise | çekiliş kazandınız diye aradılar | sahte resmi mektup iban | kod istediler telefonda | fişing

faq-hous-suche = Ev aramak çoğu zaman sabır ister. Birçok yoldan arayın: internette, konut şirketlerinde, tanıdıklar aracılığıyla. Kirayı resmi bir daire ödüyorsa imzadan önce oraya sorun.
    .question = Nasıl ev bulurum?
    .label = Ev aramak
    .step-1 = Belgenizde sabit bir oturma yeri yazıp yazmadığına bakın.
    .step-2 = Şehrin konut şirketlerine bekleme listesini sorun.
    .step-3 = Görmediğiniz bir ev için para ödemeyin.
    .bring = Kimlik veya oturum belgesi, varsa para, ücret ve kirayla ilgili belgeler.
    .whom = Wohnungsamt (konut dairesi), MBE (göç danışmanlığı). Oturum belgeniz yoksa önce bağımsız danışma merkezi daha güvenlidir.
    .variants = kiralık ev arıyorum | ev bulamiyorum | kiralik daire | ailece oturacak ev lazım | oda arıyorum wg | ev sahipleri cevap yazmıyor | jobcenter ev kirasını onaylar mı | ucuz daire | voonung arıyorum | immoscout hep ret | çocuklu aileye ev vermiyorlar | ev için başvuru yazısı

faq-hous-wbs = Wohnberechtigungsschein (WBS), uygun kiralı evler için bir belgedir. Geliri az olan insanlar içindir. Kurallar yere ve belgenize bağlıdır.
    .question = Wohnberechtigungsschein (WBS) nedir?
    .label = WBS
    .step-1 = Belediyeye Wohnungsamt’ın yerini sorun: Bu, konut dairesidir.
    .step-2 = Orada WBS için başvurun.
    .step-3 = Sonra “mit WBS” (WBS ile) yazan evleri arayın.
    .bring = Bütün kişilerin kimliği veya oturum belgesi, gelirle ilgili belgeler.
    .whom = Wohnungsamt, göç danışmanlığı (MBE). Oturum belgeniz yoksa önce bağımsız bir danışma merkezi daha güvenlidir.
    .variants = vbs belgesi | wbs almak | wbs başvurusu | sosyal konut | sosyal ev kagidi | wohnberechtigungsschein | wbs süresi bitti | wbs kaç oda hakkım var | ucuz ev belgesi | belediye evi sosyal daire | vonberehtigung | wbs acil dringlichkeit

faq-hous-unterkunft = Gemeinschaftsunterkunft (toplu konut), birçok mültecinin oturduğu bir evdir. Oradan çıkıp çıkamayacağınız belgenize ve yere bağlıdır. Çoğu zaman önceden bir izin gerekir.
    .question = Yurttan kendi evime nasıl çıkarım?
    .label = Yurttan çıkmak
    .step-1 = Kuralları yurttaki sosyal görevliye sorun.
    .step-2 = Kira sözleşmesini imzalamadan önce daireye sorun.
    .step-3 = Sebeplerinizi danışmanlığa söyleyin, örneğin hastalık veya çocuklar.
    .bring = Belgeniz, daireden gelen mektuplar, ev teklifi, doktordan belgeler.
    .whom = Flüchtlingsberatung (mülteci danışmanlığı), MBE (göç danışmanlığı). Sonra Sozialamt (sosyal yardım dairesi) veya Ausländerbehörde (oturum belgeleri dairesi).
    .variants = haymdan çıkmak istiyorum | heimdan eve cikmak | kamptan ayrılıp ev tutmak | mülteci yurdundan çıkış izni | kamp çok gürültülü çocuklarla | iltica yurdunda kalıyorum ev buldum | lagerden çıkmak | gemeinschaftsunterkunft | yurt parası çok yüksek | özel evde oturma izni iltica | kamptan eve geçiş | asilhaym

faq-hous-mietschulden = Kira borcu, henüz ödenmemiş kiradır. Kündigung bir mektuptur: Ev sahibi sözleşmeyi bitirmek ister. Bazen bir danışmanlık evi elde tutmaya yardım edebilir.
    .question = Kira borcum veya evden çıkış yazım var. Ne yapabilirim?
    .label = Evi elde tutmak
    .step-1 = Mektubu bugün bir danışma merkezine gösterin.
    .step-2 = Mümkünse danışmadan önce evden çıkmayın.
    .step-3 = Para dairelerine, yani Jobcenter veya Sozialamt’a yardım sorun.
    .bring = Zarfıyla Kündigung, kira sözleşmesi, hesap dökümleri, mahkemeden gelen mektuplar.
    .whom = Şehrin konut yardımı, borç danışmanlığı, kiracılar derneği, MBE (göç danışmanlığı). Belgesiz: önce bağımsız danışma.
    .variants = kirayı ödeyemedim | kirayi odeyemiyorum | ev sahibi evden atıyor | evden çıkarma davası | kündigung ev | tahliye mektubu | kira gecikti birkaç ay | räumung | ev sahibi kilidi değiştirdi | eigenbedarf evden çık diyor | evsiz kalacağım kira borcu | kira borcu jobcenter

faq-hous-kaution = Depozito (Kaution), ev sahibinin güvence olarak aldığı paradır. Onu parça parça ödeyebilirsiniz. Evden çıktıktan sonra kullanılmayan kısmı geri alırsınız.
    .question = Depozito nedir ve ödemeye kim yardım eder?
    .label = Depozito
    .step-1 = Size bir daire parayla yardım ediyorsa imzadan önce oraya sorun.
    .step-2 = Bir hesaba ödeyin ve kanıtı saklayın.
    .step-3 = Eve girerken ve çıkarken fotoğraf çekin.
    .bring = Kira sözleşmesi veya teklif, hesap dökümleri, teslim tutanağı (liste).
    .whom = Göç danışmanlığı (MBE), Mieterverein (kiracılar derneği). Belgeniz yoksa önce bağımsız danışma daha güvenlidir.
    .variants = depozitoyu geri vermiyor | depozito param yok | kaution jobcenter borç | kavtsiyon | depozit taksitle | kaution kac kira | evden çıktım depozito alamadım | depozitoyu elden verdim makbuz yok | kautsion | ev teminatı | ev sahibi güvence parasını tutuyor | kaution sigortası

faq-hous-schimmel = Küf, soğuk kalorifer veya eve giren su, kusur (Mangel) demektir. Siz bildirince ev sahibinin bunu tamir etmesi beklenir. Kirayı ancak danıştıktan sonra daha az ödeyin.
    .question = Ev sahibi tamir ettirmiyor, örneğin küf. Ne yapayım?
    .label = Evde hasar
    .step-1 = Fotoğraf çekin, tarihi ve yeri yazın.
    .step-2 = Kusuru ev sahibine yazılı bildirin.
    .step-3 = Mektubun bir kopyasını saklayın.
    .bring = Fotoğraflar, kira sözleşmesi, ev sahibine yazılan mektuplar ve mesajlar.
    .whom = Mieterverein (kiracılar derneği), göç danışmanlığı (MBE), yurtlarda sosyal görevli.
    .variants = evde küf var | evde kuf var cocuk hasta | kalorifer yanmıyor | sıcak su yok | ev sahibi tamir etmiyor | tavandan su akıyor | hamam böceği evde | kira indirimi mietminderung | schimmel banyoda | şimel | hausverwaltung ilgilenmiyor | ev sahibi habersiz giriyor

faq-hous-mietvertrag = Kira sözleşmesi (Mietvertrag) evinizin kurallarını yazar. Kaltmiete yalnız kiradır. Warmmiete, su ve ısıtma gibi giderlerle birlikte kiradır.
    .question = Kira sözleşmesi imzalayacağım. Neye dikkat edeyim?
    .label = Kira sözleşmesi
    .step-1 = Evi gezin ve her şeyi rahatça okuyun.
    .step-2 = Kirayı, başlangıcı, bitişi ve kişilerin adlarını kontrol edin.
    .step-3 = İmzalamadan önce birinden yardım isteyin.
    .bring = Taslak da olsa sözleşme ve paranızla ilgili belgeler.
    .whom = Mieterverein (kiracılar derneği), MBE (göç danışmanlığı). Kiranızı bir daire ödüyorsa önceden oraya da sorun.
    .variants = mietvertrag ne yazıyor | kira kontrati anlamadim | kontrat imzalamadan önce ev | kaltmiete warmmiete farkı | kontratsız oturuyorum elden kira | alt kiracı untermiete | mitfertrag | süreli kira kontratı | kirayı artırdı yapabilir mi | eşimi kontrata eklemek | kira kontratı çeviri | ev sözleşmesi okutmak

faq-hous-nebenkosten = Yan giderler (Nebenkosten), kira dışındaki giderlerdir, örneğin su, çöp ve ısıtma. Çoğunlukla yılda bir kez Abrechnung gelir. Bu, bunların hesabıdır. Elektriğin çoğu zaman kendi sözleşmesi vardır.
    .question = Yan giderler nedir ve neden ek ödeme istiyorlar?
    .label = Yan giderler
    .step-1 = Çok ek ödeme yapmadan önce hesabı kontrol ettirin.
    .step-2 = Kiranızı bir daire ödüyorsa faturayı hemen oraya gösterin.
    .step-3 = Ev sahibinden taksitle ödeme isteyin.
    .bring = Abrechnung, önceki yılın hesabı, kira sözleşmesi, daireden gelen mektup.
    .whom = Mieterverein (kiracılar derneği), Verbraucherzentrale (tüketici danışmanlığı), göç danışmanlığı (MBE).
    .variants = nebenkosten çok geldi | nebenkostenabrechnung | ısınma parası ek ödeme | aidat yüksek geldi | yil sonu kalorifer hesabi | nachzahlung jobcenter öder mi | nebenkostın | heizkosten faturası | su parası çok | elektriği kendim mi açtıracağım evde | ev sahibi yılda bir fatura yolluyor | yan gider iade guthaben

faq-hous-bett = Bugün yatacak yeriniz yok mu? Lütfen “Hemen yardım” düğmesine basın. Orada gece için yardım bulursunuz.
    .question = Bu gece yatacak yerim yok. Nereye gidebilirim?
    .label = Bugün yatacak yer
    .step-1 = Burada, sohbette “Hemen yardım” düğmesine basın.
    .step-2 = Notunterkunft sorun. Bu, yatacak yeri olmayanlar için bir evdir.
    .bring = Hiçbir şey. Belgeniz olmadan da yardım isteyebilirsiniz.
    .whom = “Hemen yardım”. Gündüz: evsizlere yardım, göç danışmanlığı (MBE). Belgesiz: önce bağımsız danışma merkezi.
    .variants = bu gece nerede yatacağım | bu gece kalacak yerim yok | sokakta kaldım | sokakta yatiyorum | arabada yatıyorum | evden kovuldum bugün | notşlafştelle | evsizler yurdu | çocuklarla dışarda kaldık | arkadaşım artık evinde istemiyor | acil barınak | kışın dışarda uyumak

faq-auth-brief = Resmi dairelerin mektupları çoğu zaman zor okunur. Önemli olanlar tarih, gönderen ve dairenin ne istediğidir. Bescheid, içinde karar olan bir mektuptur.
    .question = Bir mektubu anlamıyorum. Bana kim yardım eder?
    .label = Mektubu anlamak
    .step-1 = Tarihi ve dairenin adını arayın.
    .step-2 = Mektubu zarfıyla bugün bir danışma merkezine gösterin.
    .step-3 = Mektubu ve zarfı birlikte saklayın.
    .bring = Mektup, zarf ve aynı daireden önceki mektuplar.
    .whom = Yetişkinler için göç danışmanlığı (MBE), 12–26 yaş arası için JMD. İkisi de ücretsizdir.
    .variants = mektubu anlamadım | mektup geldi ne yaziyor | daireden yazı geldi okuyamıyorum | kim bana mektup okur | brif geldi amttan | kalın zarf açmaya korkuyorum | mektup tercüme ettirmek istiyorum | resmi yazı çok zor almanca | aktenzeichen ne | postadan bi kağıt geldi anlamıyom | devlet dairesi yazısı açıklama

faq-auth-termin = Birçok resmi daire için randevu (Termin), yani sabit bir saat gerekir. Randevu çoğunlukla internetten, telefonla veya girişten alınır. Oturum belgeniz yoksa önce bağımsız bir danışma merkezi daha güvenlidir.
    .question = Resmi daireden nasıl randevu alırım?
    .label = Daireden randevu
    .step-1 = Dairenin sayfasına bakın, sabah erken saatte de.
    .step-2 = Boş yer yoksa girişte veya yazılı olarak sorun.
    .step-3 = Randevu onayını saklayın.
    .bring = Daireden gelen mektuplar, kimlik veya oturum belgesi, mektuptaki numara (Aktenzeichen).
    .whom = Dairenin kendisi. Yardım: göç danışmanlığı (MBE) veya gençler için JMD.
    .variants = bürgeramt termin | burgeramttan randevu | belediyeden randevu internet | termin almak daireden | daire telefona çıkmıyor | randevusuz gidilir mi | terminler hep dolu bürgeramt | hangi daireye gideceğim | daire çalışma saatleri | amt termini nasıl alınır | randevu onayım kayboldu | online termin sayfası açılmıyor

faq-auth-verpasst = Bir tarihi kaçırmak birçok insanın başına gelir. Bazen hâlâ bir şey yapılabilir, özellikle iyi bir sebep varsa. Oturum belgeniz yoksa önce bağımsız bir danışma merkezine gitmek daha güvenlidir.
    .question = Bir tarihi veya dairedeki randevuyu kaçırdım. Ne yapayım?
    .label = Tarih kaçtı
    .step-1 = Bugün daireyi arayın: Yeni bir randevu isteyin.
    .step-2 = Neden olmadığını yazın ve bir kanıt arayın.
    .step-3 = Mektubu zarfıyla bugün bir danışma merkezine gösterin.
    .bring = Mektup, zarf, kanıt, örneğin doktordan veya demir yolundan.
    .whom = Göç danışmanlığı (MBE), JMD (gençler), iltica danışmanlığı.
    .variants = süreyi kaçırdım | sureyi kacirdim mektup | frist geçti | son gün geçmiş | mektubu geç gördüm | geç cevap verdim daireye | hastanedeydim mektubu kaçırdım | evrakları geç yolladım | süre uzatma istemek | posta kutusunda bekledi mektup tarih geçti | fristi unuttum | dairedeki termine gidemedim

faq-auth-dolmetscher = Tercüman bir konuşmayı çevirir. Bazı daireler birini çağırır, bazıları çağırmaz. Bu, çocuklar için çok ağırdır: En iyisi yetişkinlerden isteyin.
    .question = Dairede bana çeviri yapacak biri olur mu?
    .label = Dairede çeviri
    .step-1 = Daireye önceden yazılı sorun ve dilinizi söyleyin.
    .step-2 = Güvendiğiniz bir yetişkini yanınızda getirebilirsiniz.
    .step-3 = Danışmanlığa dil yardımcılarını sorun: Çeviriye yardım ederler.
    .bring = Davet mektubu. Dilinizi ve lehçenizi yazın.
    .whom = Dairenin kendisi, göç danışmanlığı (MBE), gençler için JMD, bulunduğunuz yerdeki dil yardımcıları. Oturum belgeniz yoksa önce bağımsız danışma merkezi daha güvenlidir.
    .variants = tercüman istiyorum dairede | jobcentere tercuman | dolmeçer | almanca bilmiyorum daireye nasıl gideyim | tercüman parasını kim verir daire | türkçe bilen memur | kürtçe tercüman | çocuğum çeviri yapsın mı daire | arkadaşım yanımda gelsin amta | tercüman yanlış söyledi | dile yardımcı sprachmittler | kadın tercüman daire

faq-auth-vollmacht = Vekâlet yazısı (Vollmacht), imzanızın olduğu bir kâğıttır. Bununla biri sizin için bir şey yapabilir, örneğin posta alabilir. Vekâleti yeniden bitirebilirsiniz.
    .question = Vollmacht nedir?
    .label = Vekâlet
    .step-1 = Şunları yazın: kim, ne için, ne zamandan ne zamana kadar.
    .step-2 = Yalnız güvendiğiniz insanlar için imzalayın.
    .step-3 = Daireye, bunun için kendi kâğıdı olup olmadığını sorun.
    .bring = Kimliğiniz veya bir kopyası, diğer kişinin kimliği.
    .whom = Göç danışmanlığı (MBE), gençler için JMD, dairenin kendisi.
    .variants = vekaletname | vekalet vermek | vekaletname nasil yazilir almanya | folmaht | benim yerime başkası gitsin daireye | kızım benim için imzalasın | kartımı başkası alabilir mi | vekaleti iptal etmek | vollmacht örneği | kocam benim yerime gidebilir mi | schweigepflichtsentbindung imzala diyorlar | vekil tayin etmek

faq-auth-formular = Formular, üzerinde sorular olan bir kâğıttır. Birçok form uzundur ve yardım almak normaldir. Dairenin de soruları size açıklaması beklenir.
    .question = Form doldurmama kim yardım eder?
    .label = Form doldurmak
    .step-1 = Yalnız doğru olanı yazın, belirsiz olanı önce boş bırakın.
    .step-2 = Bir danışma merkezinden yardım isteyin.
    .step-3 = Formu vermeden önce bir kopya saklayın.
    .bring = Form, onunla gelen mektup, kimlik veya oturum belgesi.
    .whom = MBE (göç danışmanlığı), JMD (gençler), yerinizdeki gönüllüler. Oturum belgeniz yoksa önce bağımsız bir danışma merkezi daha güvenlidir.
    .variants = form doldurma yardımı | formu anlamıyorum | antrag doldurmak | evrak dolduracak biri | formular türkçe var mı | dilekce yazdirmak istiyorum | yanlış kutuyu işaretledim | yazmam yok başvuru yapacağım | internet formu açılmıyor | evrak yükleme daire sitesi | hangi evraklar eksik | müracaat kağıdı doldurtmak

faq-daily-anmeldung = Adres kaydı (Anmeldung) şu demektir: Daireye yeni adresinizi bildirirsiniz. Bu, adres kayıt dairesi Meldeamt’ta, çoğu zaman Bürgeramt’ta yapılır. Orada adresinizin yazdığı bir belge alırsınız: Meldebescheinigung.
    .question = Adresimi nasıl kaydettiririm?
    .label = Adres kaydı
    .step-1 = Ev sahibinden taşınma onayı olan Wohnungsgeberbestätigung’u isteyin.
    .step-2 = Meldeamt’tan yakında bir randevu isteyin.
    .step-3 = Meldebescheinigung’u iyi saklayın.
    .bring = Pasaport veya oturum belgesi, Wohnungsgeberbestätigung, ailenin resmi belgeleri.
    .whom = Meldeamt, MBE (göç danışmanlığı). Oturum belgeniz yoksa önce bağımsız bir danışma merkezi daha güvenlidir.
    .variants = anmeldung yapmak | anmeldunk | ikamet kaydı | ikametgah belgesi | adres kaydi nerede yapilir | bürgeramta adres bildirmek | einwohnermeldeamt | meldebescheinigung almak | pasaportsuz anmeldung | arkadaşımda kalıyorum kayıt olabilir miyim | yeni geldim nereye kayıt | mernis gibi kayıt almanya

faq-daily-ummelden = Taşınınca yeni adresinizi Meldeamt’a bildirirsiniz. Bunun adı Ummeldung. Başka yerlere de adres lazımdır, yoksa mektuplar kaybolur. Oturduğunuz yere bir daire karar veriyorsa önce danışmanlığa sorun.
    .question = Taşınıyorum. Yeni adresimi kime söylerim?
    .label = Taşınmayı bildirmek
    .step-1 = Taşındıktan sonra yakında adres dairesi Meldeamt’a gidin.
    .step-2 = Adresi dairelere, bankaya, sağlık sigortasına ve iş yerine de bildirin.
    .step-3 = Postadan Nachsendeauftrag isteyin: Mektuplar yeni adrese gönderilir.
    .bring = Pasaport veya oturum belgesi, yeni ev sahibinin taşınma onayı.
    .whom = Meldeamt, göç danışmanlığı (MBE). Oturum belgeniz yoksa önce bağımsız danışma merkezi daha güvenlidir.
    .variants = taşındım adres değiştirme | tasindim adresi degistirmek | ummeldung | umelden | mektuplar eski adrese gidiyor | nachsendeauftrag posta | jobcentere taşındığımı bildirmek | kimlikte adres değişikliği | nakliye parasını kim öder | başka mahalleye taşındık kime bildirelim | adres guncelleme almanya

faq-daily-abmelden = Abmeldung ile Meldeamt’a (adres dairesi) Almanya’dan ayrıldığınızı bildirirsiniz. Almanya içinde taşınırken çoğunlukla yeni adrese kayıt yeter. Ayrılmak oturum belgenizi etkileyebilir.
    .question = Buradan ayrılıyorum. Abmeldung gerekli mi?
    .label = Kaydı sildirmek
    .step-1 = Ayrılmadan önce bir danışma merkeziyle konuşun.
    .step-2 = Meldeamt’a, bunun yazıyla da olup olmadığını sorun.
    .step-3 = Onay belgesini saklayın ve sözleşmelerinizi iptal edin.
    .bring = Pasaport veya oturum belgesi, yeni adres, daireden gelen mektuplar.
    .whom = Göç danışmanlığı (MBE), sonra Meldeamt. Oturum belgeniz yoksa önce bağımsız danışma merkezi daha güvenlidir.
    .variants = eski evi abmelden | abmeldung nasıl yapılır | abmelden yapmam lazım mı | almanyadan ayrılıyorum ne yapmalıyım | adres kaydını sildirmek | temelli dönüyorum kayıt silme | abmeldung internetten | apmeldung kağıdı | çıkış kaydı belediye | taşınınca çıkış yapmak gerekir mi | ev sahibi kaydımı sildirmiş | abmeldebescheinigung

faq-daily-wohnungsgeber = Wohnungsgeberbestätigung, ev sahibinin verdiği bir kâğıttır. Eve taşındığınızı yazar. Bu kâğıt Meldeamt’ta, yani adres kayıt dairesinde gerekir.
    .question = Wohnungsgeberbestätigung nedir?
    .label = Ev sahibinin kâğıdı
    .step-1 = Kâğıdı ev sahibinden veya yurttan isteyin.
    .step-2 = Doldurulacak kâğıt Meldeamt’ta, çoğu zaman internette de vardır.
    .step-3 = Ev sahibi imzalamıyorsa bunu Meldeamt’a söyleyin.
    .bring = Kira sözleşmesi, kimlik veya pasaport.
    .whom = Meldeamt, göç danışmanlığı (MBE). Oturum belgeniz yoksa önce bağımsız bir danışma merkezi daha güvenlidir.
    .variants = ev sahibi imzalamıyor kağıdı | ev sahibi kagit vermiyor anmeldung icin | wohnungsgeber | vonungsgeber | taşınma onay kağıdı | ev sahibi kayıt olmamı istemiyor | vermieterbescheinigung | alt kiracıya kim imza atar | heimdan kayıt kağıdı | adres satıyorlar anmeldung | einzugsbestätigung | wohnungsgeberbestatigung formu

faq-daily-fuehrerschein = AB’den alınan ehliyet (Führerschein) çoğunlukla geçerli kalır. Başka ehliyetler burada yalnız belirli bir süre geçerlidir. Sonra onu bir Alman ehliyetiyle değiştirirsiniz, çoğu zaman sınavla.
    .question = Ehliyetim geçerli mi ve nasıl değiştiririm?
    .label = Ehliyet
    .step-1 = Erken Führerscheinstelle’ye sorun. Bu, ehliyet dairesidir.
    .step-2 = Orada hangi sınavın ve belgelerin gerekli olduğunu sorun.
    .step-3 = Yalnız daire geçerli olduğunu söylerse araba kullanın.
    .bring = Ehliyet, çeviri, kimlik veya oturum belgesi, fotoğraf, adresinizi gösteren belge.
    .whom = Führerscheinstelle, MBE (göç danışmanlığı). Oturum belgeniz yoksa önce bağımsız bir danışma merkezi daha güvenlidir.
    .variants = ehliyet çevirme | turk ehliyeti almanyada gecerli mi | ehliyet değiştirme umschreiben | führerşayn | türk ehliyetimle araba kullanabilir miyim | ehliyet sınavı türkçe | uluslararası ehliyet almanya | sürücü kursu fahrschule parası | ehliyetim kayboldu | ehliyet denkliği | fürerşayn almak | direksiyon sınavı

faq-daily-ticket = Deutschlandticket, bütün Almanya’da yakın mesafe otobüs ve trenlerinde geçerlidir. Bu bir aboneliktir ve siz bitirene kadar sürer. Bazı yerlerde parası az olanlar için ucuz bir Sozialticket vardır.
    .question = Otobüs ve tren için hangi bilet lazım?
    .label = Otobüs ve tren
    .step-1 = Müşteri bürosuna sizin için en ucuz bileti sorun.
    .step-2 = Yerinizde Sozialticket olup olmadığını sorun.
    .step-3 = Biletsiz yolculukla ilgili bir mektubu danışmanlığa gösterin.
    .bring = Kimlik, abonelik için hesap numarası (IBAN), yardımlarla ilgili daire mektubu.
    .whom = Otobüs ve tren müşteri bürosu, belediye, göç danışmanlığı (MBE).
    .variants = deutschlandticket almak | doyçlandtiket | aylık bilet otobüs | aylik akbil gibi kart | ucuz tren bileti | biletsiz yakalandım | kaçak bindim ceza geldi | schwarzfahren mektup | sozialticket | 49 euroluk bilet hangi trenler | deutschlandticket iptal | öğrenci bileti otobüs

faq-daily-muell = Almanya’da çöp ayrı toplanır: kâğıt, ambalaj, cam, yemek artıkları. Geriye kalanın adı Restmüll. Kutuların renkleri yere göre değişir.
    .question = Çöpü nasıl ayırırım?
    .label = Çöp ayırmak
    .step-1 = Ev sahibine veya komşulara hangi kutunun ne için olduğunu sorun.
    .step-2 = Mobilya Sperrmüll’dür, yani büyük eşya: Çöp işletmesine sorun.
    .step-3 = Pfand olan, yani iade parası olan şişeleri dükkâna götürün, para geri verilir.
    .whom = Bina yönetimi, çöp işletmesi veya belediye, yeni gelenlere eşlik eden insanlar.
    .variants = hangi çöp hangi kutuya | cop ayirma renkleri | sarı poşet gelber sack | eski mobilya atmak | eski koltuk nereye atılır | şperrmül | pfand şişe iade | cam şişe nereye | komşu çöp yüzünden kızdı | eski buzdolabı atmak | çöp günü takvim müll | yemek artığı biomüll

faq-daily-post = Resmi dairelerin mektupları çoğunlukla posta kutusuna gelir. Posta onları yalnız adınız kutuda yazıyorsa getirir. Bir kâğıt parçası şu demek olabilir: Mektubunuz postanede bekliyor.
    .question = Mektup gelmiyor. Posta kutusundaki isim neden önemli?
    .label = Posta kutusunda isim
    .step-1 = Bütün soyadlarını okunaklı olarak posta kutusuna ve zile yazın.
    .step-2 = Her iş günü posta kutusuna bakın ve mektupları açın.
    .step-3 = Yurtta, postanızın nerede durduğunu sorun.
    .bring = Postaneden almak için: kâğıt ve kimlik veya pasaport.
    .whom = Bina yönetimi, yurdun sosyal görevlisi, postane, göç danışmanlığı (MBE).
    .variants = posta gelmiyor | postam gelmiyor neden | posta kutusuna isim yazmak | posta kutusu anahtarı kayıp | brifkasten | postacı kağıt bırakmış | postaneden mektup almak | heimda posta nereye geliyor | zilde ismim yok | mektup geri gitmiş alıcı bilinmiyor | iadeli taahhütlü mektup almak | paket komşuda

faq-daily-internet = Cep telefonu için SIM kart alırken dükkân kimliğinize bakar. Prepaid (ön ödemeli) şu demektir: Önceden ödersiniz ve uzun sözleşmeniz olmaz. Kütüphanelerde çoğu zaman ücretsiz internet vardır.
    .question = SIM kart ve internet nasıl alırım?
    .label = SIM kart, internet
    .step-1 = Sözleşme istemiyorsanız Prepaid sorun.
    .step-2 = Dükkânın hangi belgeleri kabul ettiğini sorun.
    .step-3 = Anlamadığınız bir sözleşmeyi imzalamayın.
    .bring = Pasaport veya oturum belgesi ve adresiniz.
    .whom = Dükkân, kütüphane, Verbraucherzentrale (tüketici danışmanlığı), göç danışmanlığı (MBE).
    .variants = sim kart almak | simkart aktif olmuyor | kontörlü hat | kontorlu hat nereden | eve internet bağlatmak | wlan heimda yok | bedava wifi nerede | hat açtırmak kimlik istemiyor mu | gestattung ile sim kart | videoident olmuyor hat | ucuz internet paketi | modem kurulumu teknisyen

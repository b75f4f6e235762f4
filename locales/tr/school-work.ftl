# Grup: Almanca, okul ve iş.

group-school-work =
    Almanca, okul, iş

    Denklik şu demektir: Başka bir ülkeden alınan diploma burada da geçerli olur. Kita, küçük çocuklara bakılan bir yerdir.

    Sorunuza hangisi uyuyor?
    .name = Konu
    .lang = Almanca öğrenmek
    .recog = Denklik
    .edu = Okul, meslek eğitimi
    .kita = Kita, çocuk bakımı
    .work = İş ve haklar

topic-lang =
    Almanca öğrenmek

    Uyum kursu (Integrationskurs), Almanca ve Almanya’daki yaşam için bir kurstur. Katılma hakkı (Berechtigung) şu demektir: Kursa katılabilirsiniz. Yükümlülük (Verpflichtung) şu demektir: Resmi bir daire bu kursa gitmenize karar vermiştir.

    Başka Almanca kursları ve dil kafeleri de var. Dil kafesinde (Sprachcafé) insanlar ders olmadan birbiriyle konuşur.
    .step-1 = Elinizde bir Berechtigung veya Verpflichtung var mı, bakın.
    .step-2 = Bir danışma merkezine size hangi kursun uyduğunu sorun.
    .step-3 = Kurs okuluna kaydolun ve seviye tespit sınavını sorun.
    .bring = Berechtigung veya Verpflichtung, kimlik veya oturum belgesi, sosyal yardım karar yazısı (Bescheid).
    .whom = Yetişkinler için göç danışmanlığı (MBE). 12–26 yaş arası gençler için gençlik göç danışmanlığı (JMD).

lang-menu =
    Kurs hakkında daha fazlası burada. Hiçbiri uymuyor mu? O zaman “Bir kişi” veya “Geri” seçin.

    Ne bilmek istersiniz?
    .find = Kurs bulmak
    .fee = Kursun ücreti ne kadar?
    .childcare = Çocuklar ve kurs
    .stop = Bırakmak istiyorum
    .later = Kurstan sonra

course-paid =
    Kurs bulmak

    Kurs izni (Zulassung), uyum kursuna (Integrationskurs) katılma iznidir. Bazı belgelerle 2026’da yeni ücretsiz kurs izni verilmiyor. Bu belki sizi de ilgilendirir. Elinizdeki bir Zulassung geçerli kalır.

    Bir kursun ücretini kendiniz de ödeyebilirsiniz. Çoğu zaman başka yollar da vardır. Danışmanlıktan bir insan sizinle birlikte arayabilir.

    Gönüllü çalışarak (Ehrenamt) da Almanca pratik yapabilirsiniz. Ehrenamt, ücret almadan isteyerek yardım etmektir.
    .step-1 = Elinizde bir Zulassung var mı, arayın.
    .step-2 = Bir danışma merkezine kursa giden başka yolları sorun.
    .step-3 = Bulunduğunuz yerde bir dil kafesi (Sprachcafé) olup olmadığını da sorun.
    .bring = Oturum belgeniz ve varsa kurs izniniz (Zulassung).
    .whom = Yetişkinler için göç danışmanlığı (MBE). 12–26 yaş arası gençler için gençlik göç danışmanlığı (JMD).

course-find =
    Kurs bulmak

    Uyum kursu (Integrationskurs) için birçok insana bir kurs izni (Zulassung) gerekir. Bunun ücretsiz olup olmadığı belgenize bağlıdır. Kurallar sık sık değişir. Bu yüzden önce bir danışma merkezine sorun.

    Gönüllü çalışarak (Ehrenamt) da Almanca pratik yapabilirsiniz. Ehrenamt, ücret almadan isteyerek yardım etmektir. Orada ana dili Almanca olan insanlarla konuşursunuz.
    .step-1 = Bir danışma merkezine yakınınızdaki kursları sorun.
    .step-2 = Kurs izni (Zulassung) başvurusu için yardım alın.
    .step-3 = Bulunduğunuz yerde bir dil kafesi (Sprachcafé) olup olmadığını da sorun.
    .bring = Oturum belgeniz ve varsa kursla ilgili mektuplar.
    .whom = Yetişkinler için göç danışmanlığı (MBE). 12–26 yaş arası gençler için gençlik göç danışmanlığı (JMD).

lang-practise =
    Gönüllü çalışma hakkında daha fazla okumak ister misiniz?
    .vol = Evet, gönüllü çalışma
    .on = Hayır, devam

lang-fee =
    Kursun ücreti ne kadar?

    Bazı insanlar ücretin bir kısmını kendi öder. Bazıları ücretsiz katılabilir, örneğin sosyal yardım alanlar. Oturum belgeniz yok mu? O zaman önce bağımsız bir danışma merkezine sorun. Ücrete federal bir kurum bakar. Adı BAMF.

    Bu başvuruda kurs okulu veya bir danışma merkezi size yardım eder.
    .step-1 = Kurstan önce ne kadar ödeyeceğinizi sorun.
    .step-2 = Ücretten muaf olma başvurusu için yardım isteyin.
    .step-3 = Yol masrafını da sorun.
    .bring = Sosyal yardımla ilgili son karar yazısı (Bescheid). Bescheid, içinde karar olan bir mektuptur.
    .whom = Kurs okulu veya göç danışmanlığı.

lang-childcare =
    Çocuklar ve kurs

    Almanca öğrenmek istiyorsunuz ve küçük çocuklarınız var. Bazı kurslarda çocuk bakımı vardır. Anne babalar için kurslar da vardır. Kita, küçük çocuklara düzenli bakılan bir yerdir.
    .step-1 = Kurs okuluna kursta çocuk bakımı olup olmadığını sorun.
    .step-2 = Bir danışma merkezine Kita için yer sorun.
    .step-3 = Çocuklarınıza uyan kurs saatlerini sorun.
    .bring = Kurs belgeleri ve çocukların yaşı, önce başka bir şey gerekmez.
    .whom = Kurs okulu veya göç danışmanlığı.

lang-stop =
    Bırakmak istiyorum

    Birçok insan kursta bir ara bırakmayı düşünür. Bu utanılacak bir şey değildir. Kurs belki çok zor, çok kolay veya çok fazladır. Belki evde dertler veya kursta kavga vardır. Çoğu zaman başka bir yol vardır, örneğin bir ara vermek veya kurs değiştirmek.

    Kursa resmi bir daire veya Jobcenter mi karar verdi? O zaman önce bir danışma merkezine sorun. Jobcenter, iş ve temel geçim yardımı dairesidir.
    .step-1 = Kursu bırakmadan önce bir insanla konuşun.
    .step-2 = Ara vermeyi, başka bir kursu veya başka saatleri sorun.
    .step-3 = Bir gün gelemezseniz kurs okuluna haber verin.
    .bring = Varsa kursla ilgili mektuplar.
    .whom = Göç danışmanlığı. Görüşme gizli ve ücretsizdir.

lang-later =
    Kurstan sonra

    Kurstan sonra birçok yol vardır. Meslek Almancası kursu (Berufssprachkurs), iş için bir Almanca kursudur. Okul, meslek eğitimi, iş veya gönüllü çalışma da mümkündür. Gönüllü çalışma (Ehrenamt), ücret almadan isteyerek yardım etmektir.

    Sınavı geçemediniz mi? Öğrenmeye devam edip edemeyeceğinizi sorun.
    .step-1 = Sonra ne yapmak istediğinizi düşünün.
    .step-2 = Planınızı bir danışma merkeziyle konuşun.
    .step-3 = Eski kurs bitmeden yeni bir kurs sorun.
    .bring = Sertifikanız (Zertifikat): Bu, sınavın belgesidir. Başka diplomalar da işe yarar.
    .whom = Kurs okulu veya göç danışmanlığı.

topic-recog =
    Denklik

    Denklik (Anerkennung) şu demektir: Bir kurum diplomanızı bir Alman diplomasıyla karşılaştırır. Bazı meslekler için bu gereklidir, örneğin bakım mesleğinde. Başka mesleklerde iş ararken işe yarar.

    Denklik ücretli olabilir. Bu yüzden önce, masraflar için yardım olup olmadığını sorun. Oturum belgeniz yok mu? O zaman önce bağımsız bir danışma merkezine sorun.
    .step-1 = Diploma ve karnelerinizi (Zeugnisse) bir araya koyun, okuldakileri de.
    .step-2 = Bir danışma merkezine diplomanızı kimin incelediğini sorun.
    .step-3 = Belgeleri ancak kurum isterse çevirtin.
    .bring = Diploma ve karneler (Zeugnisse), varsa çevirileri ve bir özgeçmiş. Özgeçmişte okul, meslek eğitimi ve iş yazar.
    .whom = Yetişkinler için göç danışmanlığı (MBE). 12–26 yaş arası gençler için gençlik göç danışmanlığı (JMD).

topic-edu =
    Okul, meslek eğitimi

    Almanya’da çocuklar okula gider. Sonra birçok genç bir meslek öğrenir. Bunun adı Ausbildung (meslek eğitimi): İş yerinde ve okulda öğrenirsiniz. Yetişkinler de sonradan diploma alabilir.

    Oturum belgeniz yok mu? O zaman önce bağımsız bir danışma merkezine sorun. Orası çocuğun okul kaydında da size yardım eder.
    .step-1 = Bir danışma merkezine hangi okulun veya meslek eğitiminin uyduğunu sorun.
    .step-2 = Çocuğunuzu bu yardımla okula kaydettirin.
    .step-3 = Stajı (Praktikum) sorun: Bu, işi denemek için kısa bir süredir.
    .bring = Diploma ve karneler (Zeugnisse). Bir çocuk için aşı karnesi (Impfausweis) de: aşıların yazıldığı defter.
    .whom = 12–26 yaş arası gençler için gençlik göç danışmanlığı (JMD). Anne babalar için göç danışmanlığı (MBE).

topic-kita =
    Kita, çocuk bakımı

    Kita’da küçük çocuklar oynar ve öğrenir. Anne babalar bu sürede çalışabilir veya Almanca öğrenebilir. Gündüz bakımında (Tagespflege) bir kişi az sayıda çocuğa bakar, çoğu zaman evinde.

    Oturum belgeniz yok mu? O zaman önce bağımsız bir danışma merkezine gitmek daha güvenlidir. Yerleri çoğu zaman Jugendamt bulur. Bu, çocuklar ve aileler için resmi dairedir.
    .step-1 = Çocuğunuzu erken kaydettirin, isterseniz birkaç Kita’ya.
    .step-2 = Bir danışma merkezine, yaşadığınız yerde bu yerleri kimin verdiğini sorun.
    .step-3 = Bu sırada ücreti ve indirimi de sorun.
    .bring = Çocuğun doğum belgesi (Geburtsurkunde) ve aşı karnesi (Impfausweis). Aşı karnesi, aşıların yazıldığı defterdir.
    .whom = Kita veya göç danışmanlığı (MBE).

work-kind =
    İş mi arıyorsunuz, yoksa çalışma iznini mi soruyorsunuz? Yoksa konu haklarınız mı, örneğin ücret?
    .name = İş konusu
    .work = İş, çalışma izni
    .labour = İşteki haklar

topic-work =
    İş ve çalışma izni

    Birçok oturum belgesinde çalışmayla ilgili bir cümle yazar. İçinde çoğu zaman Erwerbstätigkeit kelimesi geçer. Anlamı: çalışmak ve para kazanmak. Bazen önce bir izin gerekir.

    Oturum belgeniz yok mu? O zaman önce bağımsız bir danışma merkezine gitmek daha güvenlidir. İş aramada Agentur für Arbeit ve Jobcenter yardım eder. Bunlar iş için resmi dairelerdir.
    .step-1 = Belgenizde çalışmayla ilgili cümleyi arayın.
    .step-2 = İşe başlamadan önce bu cümleyi bir danışma merkezine gösterin.
    .step-3 = Neler yapabildiğinizi ve neyi sevdiğinizi yazın.
    .bring = Oturum belgesi, varsa diplomalar ve özgeçmiş. Özgeçmişte okul ve iş yazar.
    .whom = Göç danışmanlığı (MBE), gençlik göç danışmanlığı (JMD, 12–26 yaş) veya Faire Integration. Faire Mobilität, AB ülkelerinden gelenlere danışmanlık verir.

topic-labour =
    İşteki haklar

    İşteki haklar burada çalışan bütün insanlar için geçerlidir. Konu örneğin ücret, mola, izin veya hastalıktır. İş sözleşmesi (Arbeitsvertrag) işinizin kurallarını yazar. İşten çıkış bildirimi (Kündigung) işi bitirir.

    Biri pasaportunuzu elinizden mi alıyor? Sizi zorlayan biri mi var? O zaman “Hemen yardım” düğmesine basın.
    .step-1 = Ne zaman çalıştığınızı her gün yazın.
    .step-2 = Bir şey imzalamadan önce bir danışma merkezine sorun.
    .step-3 = Kündigung yazısını bugün bir danışma merkezine gösterin.
    .bring = İş sözleşmesi, ücret bordrosu, iş yerinden gelen mesajlar. Bordroda saatler ve ücret yazar.
    .whom = Faire Integration, AB dışından gelenlere danışmanlık verir. Faire Mobilität, AB ülkelerinden gelenlere danışmanlık verir.

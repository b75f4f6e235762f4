# Grup: sağlık, aile ve dertler.

group-health-family =
    Sağlık, aile, dertler

    Bu konuları konuşmak bazen zordur. Ne söyleyeceğinize siz karar verirsiniz. Tehlikede misiniz? O zaman “Hemen yardım” düğmesine basın.

    Sorunuza hangisi uyuyor?
    .name = Konu
    .health = Sağlık, doktor
    .ment = Ruh sağlığı ve stres
    .fam = Aile, çocuklar
    .addict = Bağımlılık
    .disc = Irkçılık

topic-health =
    Sağlık

    Sağlık sigortası (Krankenversicherung) doktoru ve hastaneyi çoğunlukla öder. Bunun için bir kart alırsınız. Bazı insanlar bunun yerine bir tedavi kâğıdı (Behandlungsschein) alır. Bu, doktora gitmek için resmi daireden alınan bir belgedir.

    Oturum belgeniz yok mu? O zaman resmi dairelerden önce bağımsız bir danışma merkezine gitmek daha güvenlidir. Acil durumda hemen yardım arayın, belgeniz olmasa da. O zaman “Hemen yardım” düğmesine basın.
    .step-1 = Bir doktor muayenehanesini arayın ve randevu isteyin.
    .step-2 = Çeviri yapacak birinin olup olmadığını sorun.
    .step-3 = Çeviri için yanınıza bir yetişkin alın, çocuk almayın.
    .bring = Sağlık sigortası kartı veya tedavi kâğıdı, kullandığınız ilaçların listesi.
    .whom = Bir doktor muayenehanesi. Sigorta soruları için: yetişkinler için göç danışmanlığı (MBE).

topic-ment =
    Ruh sağlığı ve stres

    Ağır olaylardan sonra birçok insan kötü uyur veya korku duyar. Beklemek ve dertler de yorar. Bu bir zayıflık değildir. Bunu istediğiniz zaman konuşabilirsiniz. Kimse bütün hikâyeyi istemez.

    Psikososyal danışmanlık sizi dinler ve sizinle bir sonraki adımı arar.

    Artık yaşamak istemiyorsanız, yalnız değilsiniz. O zaman lütfen “Hemen yardım” düğmesine basın. Orada sizi dinleyen insanları hemen bulursunuz.
    .step-1 = Bunu güvendiğiniz bir insana anlatın.
    .step-2 = Bir danışma merkezine, nerede konuşabileceğinizi sorun.
    .step-3 = Bir kadınla mı, bir erkekle mi konuşmak istediğinizi söyleyin.
    .bring = Hiçbir şey. Öylece gelebilirsiniz.
    .whom = Yetişkinler için göç danışmanlığı (MBE) veya gençlik göç danışmanlığı (JMD, 12–26 yaş). Doktor muayenehanesi de yardımcı olabilir.

topic-fam =
    Aile, gebelik, çocuk eğitimi

    Ailelerin çoğu zaman çok sorusu olur. Gebelik danışmanlığı (Schwangerenberatung) doğumdan önce ve sonra yardım eder. Konuşulanlar gizli kalır. Çocuk eğitimi danışmanlığı (Erziehungsberatung) anne babalara ve çocuklara yardım eder, örneğin kavgalarda.

    Oturum belgeniz yok mu? O zaman önce bağımsız bir danışma merkezine gitmek daha güvenlidir. Jugendamt da yardım eder. Bu, çocuklar ve aileler için resmi dairedir.

    Size vuran veya sizi tehdit eden biri mi var? Bir çocuk tehlikede mi? O zaman “Hemen yardım” düğmesine basın.
    .step-1 = Bugün en önemli sorunun hangisi olduğunu düşünün.
    .step-2 = Güvendiğiniz bir danışma merkezi seçin.
    .step-3 = Çeviri yapacak bir kişi isteyin. Böylece bir çocuğun çeviri yapması gerekmez.
    .bring = Önce hiçbir şey. Daha sonra kimlik, Mutterpass veya doğum belgesi işe yarar. Mutterpass, gebelik defteridir.
    .whom = Bulunduğunuz yerdeki gebelik danışmanlığı, çocuk eğitimi danışmanlığı veya göç danışmanlığı.

topic-addict =
    Bağımlılık

    Bağımlılık şu demektir: Bir şeyi bırakmak zor gelir. Bu alkol, uyuşturucu, ilaç veya parayla oynanan oyunlar olabilir. Bağımlılık bir hastalıktır, suç değildir. Bağımlılık danışmanlığı (Suchtberatung) sizi dinler ve sizinle bir yol arar. Yakınlarınız da orada sorabilir.

    Bir insanın bilinci kapalı mı, nefesi kötü mü? O zaman “Hemen yardım” düğmesine basın.
    .step-1 = Bir insanla konuşun. Her şeyi anlatmanız gerekmez.
    .step-2 = Kendi dilinizde bir bağımlılık danışmanlığı olup olmadığını sorun.
    .step-3 = Birden bırakmadan önce bir doktora sorun.
    .bring = Hiçbir şey. Öylece gelebilirsiniz.
    .whom = Bulunduğunuz yerdeki bağımlılık danışmanlığı. Bir danışma merkezi aramanıza yardım eder.

topic-disc =
    Irkçılık, ayrımcılık

    Ayrımcılık (Diskriminierung) şu demektir: Biri size daha kötü davranır, örneğin kökeniniz, diliniz veya dininiz yüzünden. Bu işte, ev ararken veya resmi bir dairede olabilir. Bunda sizin suçunuz yok.

    Ayrımcılığa karşı danışmanlık (Antidiskriminierungsberatung) sizi dinler ve neyin mümkün olduğunu anlatır. Sonra ne olacağına siz karar verirsiniz.

    Size saldıran veya sizi tehdit eden biri mi var? O zaman “Hemen yardım” düğmesine basın.
    .step-1 = Neyin, ne zaman ve nerede olduğunu yazın.
    .step-2 = Kanıtları saklayın, örneğin mektupları ve mesajları.
    .step-3 = Yakında bir danışma merkeziyle konuşun.
    .bring = Notlarınız ve sakladığınız her şey.
    .whom = Bulunduğunuz yerdeki ayrımcılığa karşı danışmanlık veya göç danışmanlığı.

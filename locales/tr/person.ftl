### Bir kişiye ulaşmak: kim cevap verir, onay, özet, devir.

person-information =
    Buradan size kimse yazmaz. Bu program yalnız bilgi verir ve hiçbir şeyi başkasına iletmez.

    Ama size ücretsiz danışmanlık veren insanlar var. Onlara nasıl ulaşacağınızı burada görürsünüz.

person-online =
    İnsanlarla internetten danışmanlık: mbeon yetişkinler içindir. jmd4you 12–26 yaş arası gençler içindir.

person-offices =
    Bu yerler de büyük ihtimalle yardımcı olabilir.

person-danger =
    Bize yazmanız çok iyi. İsteğiniz öne alınır. Şu anda birinin okuyup okumadığını bilmiyorum.

    Tehlike varsa lütfen cevabı beklemeyin. O zaman bu numaraları kullanın.

    “Şimdi gönder” ile şunu kabul edersiniz: Danışma merkezi size cevap vermek için bu bilgileri okur. Onayınızı her zaman geri alabilirsiniz.
    .send = Şimdi gönder
    .later = Şimdi değil

person-who =
    Danışma merkezinden bir kişi isteğinizi okur. Size burada, sohbette, çoğunlukla bir sonraki iş günü cevap verir. Bu ücretsizdir.

    Göndermekle şunu kabul edersiniz: Danışma merkezi size cevap vermek için bilgilerinizi okur. Onayınızı her zaman geri alabilirsiniz.

    Ne yapmak istersiniz?
    .now = Şimdi gönder
    .more = Önce biraz anlatayım
    .later = Şimdi değil

person-urgency =
    Böylece danışma merkezi neyin önce geldiğini bilir. Tehlike varsa lütfen “Hemen yardım” düğmesine basın.

    Bu ne kadar acil?
    .now = Bugün
    .week = Bu hafta
    .later = Acelesi yok
    .name = Ne kadar acil

person-expectation =
    Böylece o kişi sizin için hazırlanabilir.

    Ne istersiniz?
    .listen = Biri beni dinlesin
    .information = Bilgi
    .accompany = Biri bana eşlik etsin
    .other = Başka bir şey
    .name = İstek

person-contact =
    Nasıl devam edeceğine siz karar verirsiniz. Lütfen buraya telefon numarası yazmayın.

    Nasıl konuşmak istersiniz?
    .chat = Burada, sohbette
    .phone = Ben kendim ararım
    .office = Büroda
    .name = İletişim

person-summary =
    Danışmanlar bunu okur. Adınızı ve telefon numaranızı görmezler.

    Göndermek ister misiniz?
    .send = Şimdi gönder
    .strike = Bir şeyi çıkar
    .change = Bir şeyi değiştir
    .later = Şimdi değil

person-later =
    Tamam. Verdiğiniz bilgiler gönderilmedi. Bir kişiyle konuşmayı her zaman yeniden isteyebilirsiniz.

handover-urgent =
    İsteğiniz öncelikli olarak gönderildi.

    Kim cevap verir: danışma merkezinden bir kişi
    Ne zaman: { $when }
    Dil: { $language }
    Ücret: yok

    Tehlike varsa lütfen beklemeyin. O zaman “Hemen yardım” düğmesine basın.

handover-general =
    İsteğiniz gönderildi.

    Kim cevap verir: danışma merkezinden bir kişi
    Ne zaman: { $when }
    Dil: { $language }
    Ücret: yok

handover-exit =
    İsteğiniz gönderildi. Onu danışmanlıkta yalnız birkaç kişi görür.

    Kim cevap verir: bu konuda deneyimli bir kişi
    Ne zaman: { $when }
    Dil: { $language }
    Ücret: yok

    Kimse size nedenini sormaz. Lütfen isim veya başkalarının planlarını yazmayın.

### Yardım metninden sonra ve konuşmanın sonunda.

after-help =
    Şimdi ne yapmak istersiniz?
    .offices = Danışma merkezi bul
    .person = Bir kişiyle konuşayım
    .solved = Başka sorum yok
    .menu = Ana menü

solved =
    Bu size yardımcı oldu mu?
    .yes = Evet
    .partly = Kısmen
    .no = Hayır
    .appointment = Randevu
    .another = Başka biri için

solved-thanks =
    Buna sevindim.

    Bana her zaman yeniden yazabilirsiniz. Size her şeyin en iyisini dilerim.

solved-open =
    Bunu söylediğiniz için teşekkürler. Birlikte aramaya devam edelim.

    Şimdi ne yapmak istersiniz?
    .person = Bir kişiyle konuşayım
    .offices = Danışma merkezi bul
    .menu = Ana menü

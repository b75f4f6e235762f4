### İlk temas ve ana menü.

# Düğmeler her dilin kendi adıdır; metin her dilde aynıdır.
choose-language =
    Guten Tag
    Hello
    مرحبًا
    Merhaba
    Bonjour
    Вітаю
    Здравствуйте
    سلام

    Andere Sprache: Fragen Sie in der Beratung nach Dolmetschenden.
    Other language: ask the counselling office for an interpreter.
    .de = Deutsch
    .en = English
    .ar = العربية
    .tr = Türkçe
    .fr = Français
    .uk = Українська
    .ru = Русский
    .fa = فارسی
    .name = Dil

# İlk ekran: 350 karakterin altında kalır (U10).
welcome =
    Merhaba. Ben Lotse, bir bilgisayar programıyım.

    Danışmanlık bulmanıza yardım ederim. Bu ücretsizdir.

    İstediğiniz zaman bırakabilirsiniz. İstediğiniz zaman bir kişiyle konuşmak isteyebilirsiniz.

# İlk bilgilendirme (P2): ilk kez ana menünün üstünde, ve bir bağlantının açtığı her şeyden önce durur.
notice =
    Bilmeniz iyi olur: Burada bir bilgisayar programı cevap verir.

    Telegram, AB dışında bir şirkettir. Bu sohbet uçtan uca şifreli değildir. Geçerli bir resmi talep gelirse Telegram, IP adresinizi ve telefon numaranızı makamlara verebilir.

    Lütfen buraya isim ve numara yazmayın. Lütfen başka insanlar hakkında bir şey yazmayın. Lütfen belge fotoğrafı göndermeyin.

    Danışmanlık telefonda veya büroda da var.

main-menu =
    Konu nedir?
    .papers = Belgeler ve kalmak
    .school-work = Almanca, okul, iş
    .money-home = Para, ev, mektuplar
    .health-family = Sağlık ve aile
    .new-start = Yeni başlangıç, insanlar

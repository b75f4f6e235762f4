### What Telegram shows around the talk: profile, commands, and what is said to things that are no plain text.

# Bot API: at most 512 characters. Stands in the empty chat, before /start.
bot-description =
    Merhaba. Lotse bir bilgisayar programıdır. Almanya’ya yeni gelenlerin danışmanlık bulmasına yardım eder ve soruları cevaplar. Bu ücretsizdir.

    Bir kişiyle konuşmak için her zaman “Bir kişi” düğmesine basabilirsiniz.

    Lütfen buraya isim ve numara yazmayın, belge fotoğrafı göndermeyin.

# Bot API: at most 120 characters. Stands in the profile and in shared links.
bot-short-description = Almanya’ya yeni gelenlerin danışmanlık bulmasına yardım eder. Ücretsiz, sekiz dilde.

# The bot's menu of commands; at most 24 characters each.
bot-commands = Komutlar
    .menu = Tüm konular
    .help = Hemen yardım
    .person = Bir kişiyle konuşayım
    .language = Dili değiştir
    .back = Bir adım geri
    .correct = Bir cevabı değiştir
    .privacy = Veri koruma
    .mydata = Verilerimi gör
    .delete = Hepsini sil
    .stop = Konuşmayı bitir

sent-edited =
    Bir mesajı yalnız bir kez okurum. Sonradan yaptığınız değişiklikleri görmem. Lütfen yeniden yazın veya bir düğme seçin.

sent-forwarded =
    İletilen mesajları okumam. İçlerinde çoğu zaman başka insanlarla ilgili bir şey olur. Hiçbir şey kaydetmedim. Lütfen kendi sözlerinizle yazın.

# Said in a group before the bot leaves it.
group-left =
    Ben Lotse. Yalnız özel sohbetlerde konuşurum. Orada yazılanları başka kimse okumaz. Bu yüzden bu gruptan ayrılıyorum. Bana doğrudan yazarsanız sevinirim.

# Said after everything was deleted. $receipt is a short code such as K7QF-3MXT.
delete-receipt =
    Silme kanıtınız: { $receipt }

    İsterseniz bu kodu saklayın. Danışma merkezi bu kodla verilerinizin silindiğini kanıtlayabilir. Kod, kim olduğunuzu göstermez.

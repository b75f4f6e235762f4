join-ask = Merhaba. Ben Lotse, bir bilgisayar programıyım. Bir randevunuz var: { $when }
    .place = Yer: { $place }
    .reminders = Size bunu hatırlatabilirim:
    .only-confirmation = Randevu yakında. Yalnızca bir onay mesajı alırsınız.
    .languages = Şu dilde ve Almanca yazarım: { $language }.
    .discreet = Mesajlarda yalnızca gün ve saat yazar.
    .free = Bu ücretsizdir. İstediğiniz zaman durdurabilirsiniz.
    .telegram = Telegram, AB dışında bir şirkettir. Oradaki sohbet tam gizli değildir.
    .private = Kurum, Telegram’da kim olduğunuzu görmez. Yalnızca mesajların ulaşıp ulaşmadığını ve yanıtınızı görür.
    .question = Size hatırlatayım mı?
    .yes = Evet, lütfen
    .no = Hayır, teşekkürler
    .language = Başka dil
    .menu = Menüye

join-language = Hangi dilde yazayım?

join-confirmed = Tamam, randevunuzu size hatırlatacağım: { $when }
    .stop = Artık hatırlatma

join-stopped = Tamam, artık hatırlatmayacağım. Randevunuz geçerli kalır.

join-declined = Tamam, hatırlatmayacağım. Hiçbir şey kaydetmedim. Randevunuz geçerli kalır.

join-unknown = Bu kodu tanımıyorum. Lütfen mektuba bir kez daha bakın. Ya da mektubu gönderen yere sorun.

join-used = Bu kod daha önce kullanıldı. Her kod yalnızca bir kez geçerlidir. Lütfen mektubu gönderen yere sorun.

join-over = Bu kod artık geçerli değil. Lütfen mektubu gönderen yere sorun.

join-yours = Bu randevuyu size zaten hatırlatıyorum: { $when }

join-many = Çok sayıda yanlış kod girildi. Lütfen bir saat sonra yeniden deneyin.

join-moved = Randevunuzun yeni zamanı: { $when }
    .place = Randevunuz artık başka bir yerde: { $when }

join-cancelled = Randevunuz yapılmayacak: { $when }

join-letter = Randevunuz için hatırlatma
    .what = Bir bilgisayar programı size Telegram’da randevunuzu hatırlatabilir. Sizin dilinizde yazar.
    .free = Bu ücretsiz ve isteğe bağlıdır. İstediğiniz zaman durdurabilirsiniz.
    .scan = Bu resmi telefonunuzun kamerasıyla tarayın.
    .open = Ya da bu bağlantıyı açın:
    .type = Ya da bu kodu Telegram’da { $bot } adresine yazın:
    .once = Kod yalnızca bir kez geçerlidir. Kimseye göstermeyin.

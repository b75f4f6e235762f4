### İstek belli değilse ve program anlamadıysa.

unsure =
    Bu sorun değil. Henüz bir konu bilmeniz gerekmez.

    Hangisi en çok uyuyor?
    .find = Yardım arıyorum
    .talk = Yalnız konuşmak isterim
    .question = Bir sorum var
    .relative = Başkası için yazıyorum

unsure-talk =
    Konuşmak iyi bir başlangıçtır. Bunun için bir konu veya sebep gerekmez. Kimse size neden geldiğinizi sormaz.

unsure-relative =
    Elbette. Yakınlar ve arkadaşlar da burada sorabilir.

    Lütfen isim veya o kişiyi tanıtan bir şey yazmayın. Yalnız konuyu seçin.

faq-ask =
    Ne bilmek istersiniz?

    Lütfen kısa bir soru yazın. Lütfen isim ve numara yazmayın.

faq-none =
    Buna henüz cevabım yok. Bir kişi daha fazlasını bilebilir.

lost =
    Özür dilerim, sizi anlayamadım. Bu benden kaynaklanıyor.

    Nasıl devam etmek istersiniz?
    .menu = Ana menü
    .person = Bir kişiyle konuşayım
    .on = Kaldığım yerden devam

### Her acil numaranın ne olduğu. Numara, saatler, ücret ve diller verilerden gelir.

number-112 = Ambulans ve itfaiye

number-110 = Polis

number-116117 = Doktor, hayat tehlikede değilse

number-116016 = Kadına yönelik şiddet, insan ticareti ve zorla evlendirmede yardım, yakınlar için de

number-men = Erkeğe yönelik şiddette yardım

number-abuse = Cinsel istismarda yardım

number-telefonseelsorge = TelefonSeelsorge: sizi bir insan dinler

number-mutes = MuTeS: sizi Müslüman insanlar dinler

number-kinder = Derdi olan çocuklar ve gençler için

number-eltern = Derdi olan anne babalar için

number-ukraine = Ukrayna’dan gelen insanlar için

number-pregnant = Zor durumdaki hamileler için

number-weisser-ring = Weißer Ring: suç mağdurlarına yardım

number-discrimination = Ayrımcılığa ve ırkçılığa karşı federal kurum

number-poison = Zehirlenmede yardım

number-bamf = Devlet dairesi (BAMF): İslamcılık konusunda danışmanlık, yakınlar için de. 2021’de dosyaların bir kısmı güvenlik kurumlarına da gitti.

number-bfv = İç istihbarat servisi (Verfassungsschutz): aşırı sağdan ayrılma

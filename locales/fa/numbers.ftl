### What each crisis number is. The number, hours, cost and languages come from data.

number-112 = آمبولانس و آتش‌نشانی

number-110 = پلیس

number-116117 = دکتر، وقتی جان کسی در خطر نیست

number-116016 = کمک در برابر خشونت علیه زنان، قاچاق انسان و ازدواج اجباری، برای نزدیکان هم

number-men = کمک در برابر خشونت علیه مردان

number-abuse = کمک در برابر سوءاستفادهٔ جنسی

number-telefonseelsorge = خط همدلی (TelefonSeelsorge): یک انسان گوش می‌دهد

number-mutes = خط MuTeS: افراد مسلمان به شما گوش می‌دهند

number-kinder = برای کودکان و نوجوانانی که نگرانی دارند

number-eltern = برای پدر و مادرهایی که نگرانی دارند

number-ukraine = برای مردم اوکراین

number-pregnant = برای زنان باردار در شرایط سخت

number-weisser-ring = انجمن Weißer Ring: کمک به قربانیان جرم

number-discrimination = مرکز دولتی ضد تبعیض و نژادپرستی

number-poison = کمک هنگام مسمومیت

number-bamf = ادارهٔ دولتی (BAMF): مشاوره دربارهٔ اسلام‌گرایی، برای نزدیکان هم. در سال ۲۰۲۱ بخشی از پرونده‌ها به اداره‌های امنیتی هم داده شد.

number-bfv = سازمان اطلاعات داخلی (Verfassungsschutz): خروج از راست‌گرایی افراطی

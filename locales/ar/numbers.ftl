### What each crisis number is. The number, hours, cost and languages come from data. Draft.

number-112 = الإسعاف والإطفاء

number-110 = الشرطة

number-116117 = طبيب أو طبيبة، إذا لم تكن الحياة في خطر

number-116016 = مساعدة عند العنف ضد النساء، والاتجار بالبشر، والزواج القسري، للأهل والمقربين أيضًا

number-men = مساعدة عند العنف ضد الرجال

number-abuse = مساعدة عند الاعتداء الجنسي

number-telefonseelsorge = خط الدعم النفسي TelefonSeelsorge: إنسان يستمع إليكم

number-mutes = خط MuTeS: مسلمون ومسلمات يستمعون إليكم

number-kinder = للأطفال والشباب الذين عندهم هموم

number-eltern = للآباء والأمهات الذين عندهم هموم

number-ukraine = للناس من أوكرانيا

number-pregnant = للحوامل في وضع صعب

number-weisser-ring = جمعية Weißer Ring: مساعدة لضحايا الجرائم

number-discrimination = مكتب اتحادي ضد التمييز والعنصرية

number-poison = مساعدة عند التسمم

number-bamf = دائرة حكومية (BAMF): استشارة حول الإسلاموية، للأهل والمقربين أيضًا. في عام 2021 نُقل جزء من الحالات إلى أجهزة الأمن أيضًا.

number-bfv = جهاز المخابرات الداخلية (Verfassungsschutz): الخروج من التطرف اليميني

### What each crisis number is. The number, hours, cost and languages come from data.

number-112 = Ambulance and fire service

number-110 = Police

number-116117 = Doctor, when there is no danger to life

number-116016 = Help with violence against women, human trafficking and forced marriage, also for family members

number-men = Help with violence against men

number-abuse = Help with sexual abuse

number-telefonseelsorge = TelefonSeelsorge: a person listens

number-mutes = MuTeS: Muslim people listen

number-kinder = For children and young people with worries

number-eltern = For parents with worries

number-ukraine = For people from Ukraine

number-pregnant = For pregnant women in need

number-weisser-ring = Weißer Ring (White Ring): help for victims of crime

number-discrimination = Federal office against discrimination and racism

number-poison = Help with poisoning

number-bamf = Public authority (BAMF, the federal office for migration): advice about Islamism, also for family members. In 2021, some of the cases also went to security authorities.

number-bfv = Domestic intelligence service (Verfassungsschutz): leaving right-wing extremism

### Ce qu'est chaque numéro de crise. Le numéro, les horaires, le coût et les langues viennent des données.

number-112 = Ambulance et pompiers

number-110 = Police

number-116117 = Médecin, si la vie n’est pas en danger

number-116016 = Aide en cas de violence contre les femmes, de traite d’êtres humains et de mariage forcé, aussi pour les proches

number-men = Aide en cas de violence contre les hommes

number-abuse = Aide en cas d’abus sexuels

number-telefonseelsorge = TelefonSeelsorge : quelqu’un vous écoute

number-mutes = MuTeS : des personnes musulmanes vous écoutent

number-kinder = Pour les enfants et les jeunes qui ont des soucis

number-eltern = Pour les parents qui ont des soucis

number-ukraine = Pour les personnes venues d’Ukraine

number-pregnant = Pour les femmes enceintes en détresse

number-weisser-ring = Weißer Ring : aide aux victimes de crimes et délits

number-discrimination = Service fédéral contre la discrimination et le racisme

number-poison = Aide en cas d’empoisonnement

number-bamf = Administration de l’État (BAMF) : conseil sur l’islamisme, aussi pour les proches. En 2021, une partie des cas est aussi allée à des services de sécurité.

number-bfv = Service de renseignement intérieur (Verfassungsschutz) : sortir de l’extrémisme de droite

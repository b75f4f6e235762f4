### What each crisis number is. The number, hours, cost and languages come from data.

number-112 = Krankenwagen und Feuerwehr

number-110 = Polizei

number-116117 = Arzt oder Ärztin, wenn das Leben nicht in Gefahr ist

number-116016 = Hilfe bei Gewalt gegen Frauen, Menschenhandel und Zwangsheirat, auch für Angehörige

number-men = Hilfe bei Gewalt gegen Männer

number-abuse = Hilfe bei sexuellem Missbrauch

# keep: TelefonSeelsorge
number-telefonseelsorge = TelefonSeelsorge: ein Mensch hört zu

# keep: MuTeS
number-mutes = MuTeS: muslimische Menschen hören zu

number-kinder = Für Kinder und Jugendliche mit Sorgen

number-eltern = Für Eltern mit Sorgen

number-ukraine = Für Menschen aus der Ukraine

number-pregnant = Für Schwangere in Not

# keep: Weißer Ring
number-weisser-ring = Weißer Ring: Hilfe für Opfer von Straftaten

number-discrimination = Bundesstelle gegen Diskriminierung und Rassismus

number-poison = Hilfe bei Vergiftung

# keep: BAMF
number-bamf = Staatliche Behörde (BAMF): Beratung zu Islamismus, auch für Angehörige. Ein Teil der Fälle ging 2021 auch an Sicherheitsbehörden.

number-bfv = Inlandsgeheimdienst (Verfassungsschutz): Ausstieg aus dem Rechtsextremismus

### First contact and main menu.

# The labels are each language's own name; the text is the same in every locale.
# keep: Andere Sprache, Other language
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
    .name = Sprache

# First screen: stays under 350 characters (U10).
welcome =
    Guten Tag. Ich bin Lotse, ein Computerprogramm.

    Ich helfe Ihnen, eine Beratung zu finden. Das ist kostenlos.

    Sie können jederzeit aufhören. Sie können jederzeit nach einer Person fragen.

# First notice (P2): stands above the main menu the first time, and before anything else that a link opens.
notice =
    Gut zu wissen: Hier antwortet ein Computerprogramm.

    Telegram ist eine Firma außerhalb der EU. Der Chat ist nicht Ende-zu-Ende verschlüsselt. Auf gültige Anordnung kann Telegram Behörden Ihre IP-Adresse und Ihre Telefonnummer geben.

    Schreiben Sie hier bitte keine Namen und keine Nummern. Schreiben Sie bitte nichts über andere Menschen. Schicken Sie bitte keine Fotos von Papieren.

    Beratung gibt es auch am Telefon oder im Büro.

main-menu =
    Worum geht es?
    .papers = Papiere und Bleiben
    .school-work = Deutsch, Schule, Arbeit
    .money-home = Geld, Wohnung, Briefe
    .health-family = Gesundheit und Familie
    .new-start = Neuanfang und Menschen

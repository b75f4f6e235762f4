### After a help text, and at the end of a talk.

after-help =
    Was möchten Sie jetzt tun?
    .offices = Beratungsstelle finden
    .person = Eine Person bitte
    .solved = Ich bin fertig
    .menu = Zum Hauptmenü

solved =
    Hat Ihnen das geholfen?
    .yes = Ja
    .partly = Teilweise
    .no = Nein
    .appointment = Termin
    .another = Für jemand anderen

solved-thanks =
    Das freut mich.

    Sie können jederzeit wieder schreiben. Alles Gute für Sie.

solved-open =
    Danke, dass Sie das sagen. Wir suchen gern weiter.

    Was möchten Sie jetzt tun?
    .person = Eine Person bitte
    .offices = Beratungsstelle finden
    .menu = Zum Hauptmenü

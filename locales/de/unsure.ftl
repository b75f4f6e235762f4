### When the need is not clear, and when the program did not understand.

unsure =
    Das ist in Ordnung. Sie brauchen noch kein Thema zu wissen.

    Was passt am besten?
    .find = Hilfe suchen
    .talk = Ich möchte nur reden
    .question = Ich habe eine Frage
    .relative = Für andere schreiben

unsure-talk =
    Reden ist ein guter Anfang. Sie brauchen dafür kein Thema und keinen Grund. Niemand fragt Sie, warum Sie kommen.

unsure-relative =
    Gern. Auch Angehörige und Freunde können hier fragen.

    Bitte schreiben Sie keinen Namen und nichts, woran man die Person erkennt. Wählen Sie einfach das Thema, um das es geht.

faq-ask =
    Was möchten Sie wissen?

    Bitte schreiben Sie eine kurze Frage. Schreiben Sie bitte keine Namen und keine Nummern.

faq-none =
    Darauf habe ich noch keine Antwort. Eine Person kann mehr wissen.

lost =
    Entschuldigung, ich habe Sie nicht verstanden. Das liegt an mir.

    Wie möchten Sie weitermachen?
    .menu = Zum Hauptmenü
    .person = Eine Person bitte
    .on = Weiter wie vorher

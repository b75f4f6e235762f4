### The service menu and our promise.

more-menu =
    Hier finden Sie alles über Lotse und Ihre Rechte.

    Was möchten Sie sehen?
    .about = Über Lotse
    .privacy = Datenschutz
    .appointments = Termine
    .complaint = Beschwerde
    .pro = Fachkräfte und Helfende

# The promise screen of AWO-1: all five promises stand in every language.
promise =
    Lotse ist ein Computerprogramm. Es hilft Ihnen, eine Beratung zu finden. Eine Person entscheidet, nie das Programm.

    Das versprechen wir für die Beratung:

    1. Sie ist kostenlos.

    2. Sie ist vertraulich. Was Sie sagen, bleibt in der Beratung.

    3. Wer dort arbeitet, hat Schweigepflicht. Das heißt: Wir geben von uns aus nichts weiter. Grenzen sind Lebensgefahr, Gefahr für ein Kind oder die Anordnung eines Gerichts.

    4. Sie ist unabhängig. Ihre Religion, Ihre Weltanschauung und Ihre Nationalität spielen keine Rolle.

    5. Sie bestimmen selbst. Sie können jede Frage überspringen und jederzeit aufhören. Wir achten Sie und Ihre Stärken.
    .privacy = Datenschutz
    .person = Eine Person bitte
    .home = Zum Hauptmenü

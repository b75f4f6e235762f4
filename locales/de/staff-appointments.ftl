### Termine: was ein Team von Ratsuchenden hört.

# Eine Zeile ohne Inhalt. $when ist Tag und Uhrzeit, $language die Sprache.
staff-appointment-news = Termin
    .booked = Neuer Termin: { $when } · { $language }
    .requested = Terminanfrage: { $when } · { $language }. Bitte Ja oder Nein sagen.
    .confirmed = „Ich komme“: { $when } · { $language }
    .late = Kommt später: { $when } · { $language }
    .moved = Neue Zeit: { $when } · { $language }
    .cancelled = Abgesagt: { $when } · { $language }
    .new-time = Möchte eine neue Zeit: { $when } · { $language }

### What Telegram shows around the talk: profile, commands, and what is said to things that are no plain text.

# Bot API: at most 512 characters. Stands in the empty chat, before /start.
bot-description =
    Guten Tag. Lotse ist ein Computerprogramm. Es hilft Menschen, die neu in Deutschland sind, eine Beratung zu finden. Das ist kostenlos.

    Sie können jederzeit nach einer Person fragen: Drücken Sie „Person“.

    Bitte schreiben Sie hier keine Namen und keine Nummern. Bitte schicken Sie keine Fotos von Papieren.

# Bot API: at most 120 characters. Stands in the profile and in shared links.
bot-short-description = Findet Beratung für Menschen, die neu in Deutschland sind. Kostenlos, in acht Sprachen.

# The bot's menu of commands; at most 24 characters each.
bot-commands = Befehle
    .menu = Alle Themen
    .help = Hilfe jetzt
    .person = Mit einer Person reden
    .language = Sprache wechseln
    .back = Einen Schritt zurück
    .correct = Antwort ändern
    .privacy = Datenschutz
    .mydata = Meine Daten sehen
    .delete = Alles löschen
    .stop = Gespräch beenden

sent-edited =
    Ich lese eine Nachricht nur einmal. Änderungen daran sehe ich nicht. Bitte schreiben Sie es neu, oder wählen Sie einen Knopf.

sent-forwarded =
    Weitergeleitete Nachrichten lese ich nicht. Darin steht oft etwas über andere Menschen. Ich habe nichts gespeichert. Bitte schreiben Sie es mit eigenen Worten.

# Said in a group before the bot leaves it.
group-left =
    Ich bin Lotse. Ich spreche nur im privaten Chat, ohne andere Teilnehmende. Darum verlasse ich diese Gruppe. Schreiben Sie mir gern direkt.

# Said after everything was deleted. $receipt is a short code such as K7QF-3MXT.
delete-receipt =
    Ihre Quittung: { $receipt }

    Heben Sie die Quittung auf, wenn Sie möchten. Damit kann die Beratungsstelle die Löschung nachweisen. Sie verrät nicht, wer Sie sind.

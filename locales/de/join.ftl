### Termine, die eine Stelle selbst gemacht hat: wie man mit dem Code aus ihrem Brief Erinnerungen bekommt.
### Neutral: Andere können mitlesen. Kein Thema, keine Art von Stelle.

# What whoever opens a code reads before they say yes. Parts are joined line by line; labels stand on buttons.
# $when is a day with its time; $place is in the office's words; $language is a language's name.
join-ask = Guten Tag. Ich bin Lotse, ein Computerprogramm. Sie haben einen Termin: { $when }
    .place = Ort: { $place }
    .reminders = Ich kann Sie daran erinnern:
    .only-confirmation = Der Termin ist bald. Sie bekommen nur eine Bestätigung.
    .languages = Ich schreibe auf { $language } und auf Deutsch.
    .discreet = In den Nachrichten stehen nur Tag und Uhrzeit.
    .free = Das ist kostenlos. Sie können es jederzeit beenden.
    .telegram = Telegram ist eine Firma außerhalb der EU. Der Chat ist dort nicht ganz geheim.
    .private = Die Stelle sieht nicht, wer Sie in Telegram sind. Sie sieht nur, ob Nachrichten ankommen und was Sie antworten.
    .question = Soll ich Sie erinnern?
    .yes = Ja, bitte erinnern
    .no = Nein, danke
    .language = Andere Sprache
    .menu = Zum Menü

join-language = In welcher Sprache soll ich schreiben?

join-confirmed = Gut, ich erinnere Sie an Ihren Termin: { $when }
    .stop = Nicht mehr erinnern

join-stopped = Gut, ich erinnere Sie nicht mehr. Der Termin bleibt.

join-declined = Gut, ich erinnere Sie nicht. Ich habe nichts gespeichert. Der Termin bleibt.

join-unknown = Diesen Code kenne ich nicht. Bitte schauen Sie noch einmal in den Brief. Oder fragen Sie dort, woher der Brief kommt.

join-used = Dieser Code wurde schon benutzt. Jeder Code geht nur einmal. Bitte fragen Sie dort, woher der Brief kommt.

join-over = Dieser Code gilt nicht mehr. Bitte fragen Sie dort, woher der Brief kommt.

join-yours = Ich erinnere Sie schon an diesen Termin: { $when }

join-many = Das waren viele falsche Codes. Bitte versuchen Sie es in einer Stunde noch einmal.

join-moved = Ihr Termin hat eine neue Zeit: { $when }
    .place = Ihr Termin ist jetzt an einem anderen Ort: { $when }

join-cancelled = Ihr Termin fällt aus: { $when }

# On a printed sheet that an office lays into its letter. $bot is the bot's name, such as @lotse_bot.
join-letter = Erinnerung an Ihren Termin
    .what = Ein Computerprogramm kann Sie in Telegram an Ihren Termin erinnern. Es schreibt in Ihrer Sprache.
    .free = Das ist kostenlos und freiwillig. Sie können es jederzeit beenden.
    .scan = Scannen Sie dieses Bild mit der Kamera Ihres Handys.
    .open = Oder öffnen Sie diesen Link:
    .type = Oder schreiben Sie diesen Code an { $bot } in Telegram:
    .once = Der Code geht nur einmal. Zeigen Sie ihn niemandem.

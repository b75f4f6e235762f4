### What Telegram shows around the talk: profile, commands, and what is said to things that are no plain text.

# Bot API: at most 512 characters. Stands in the empty chat, before /start.
bot-description =
    Hello. Lotse is a computer program. It helps people who are new in Germany to find advice, and it answers questions. It is free.

    You can ask for a person at any time: press “Person”.

    Please do not write names or numbers here, and do not send photos of papers.

# Bot API: at most 120 characters. Stands in the profile and in shared links.
bot-short-description = Helps people who are new in Germany to find advice. Free, in eight languages.

# The bot's menu of commands; at most 24 characters each.
bot-commands = Commands
    .menu = All topics
    .help = Help now
    .person = Talk to a person
    .language = Change language
    .back = One step back
    .correct = Change an answer
    .privacy = Data protection
    .mydata = See my data
    .delete = Delete everything
    .stop = End the talk

sent-edited =
    I read a message only once. I do not see later changes to it. Please write it again, or choose a button.

sent-forwarded =
    I do not read forwarded messages. They often say something about other people. I have not saved anything. Please write it in your own words.

# Said in a group before the bot leaves it.
group-left =
    I am Lotse, and I only talk in private chats. Nobody else is reading there. That is why I am leaving this group. You are welcome to write to me directly.

# Said after everything was deleted. $receipt is a short code such as K7QF-3MXT.
delete-receipt =
    Your receipt: { $receipt }

    Keep the receipt if you like. With it, the advice centre can prove that your data was deleted. The receipt does not show who you are.

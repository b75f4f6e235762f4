### What Telegram shows around the talk: profile, commands, and what is said to things that are no plain text. Стан: draft.

# Bot API: at most 512 characters. Stands in the empty chat, before /start.
bot-description =
    Вітаю Вас. Lotse – це комп’ютерна програма. Вона допомагає людям, які нещодавно в Німеччині, знайти консультацію. Вона також відповідає на запитання. Це безкоштовно.

    Ви можете будь-коли попросити розмову з людиною: натисніть «Людина».

    Будь ласка, не пишіть тут імен і номерів та не надсилайте фото документів.

# Bot API: at most 120 characters. Stands in the profile and in shared links.
bot-short-description = Допомагає тим, хто нещодавно в Німеччині, знайти консультацію. Безкоштовно, вісьмома мовами.

# The bot's menu of commands; at most 24 characters each.
bot-commands = Команди
    .menu = Усі теми
    .help = Допомога зараз
    .person = Поговорити з людиною
    .language = Змінити мову
    .back = На крок назад
    .correct = Змінити відповідь
    .privacy = Захист даних
    .mydata = Побачити мої дані
    .delete = Видалити все
    .stop = Завершити розмову

sent-edited =
    Повідомлення я читаю лише один раз. Якщо Ви його потім зміните, я цього не побачу. Будь ласка, напишіть ще раз або виберіть кнопку.

sent-forwarded =
    Переслані повідомлення я не читаю. У них часто йдеться про інших людей. Я нічого не зберігаю. Будь ласка, напишіть своїми словами.

# Said in a group before the bot leaves it.
group-left =
    Я Lotse і розмовляю лише в приватному чаті. Там ніхто інший не читає. Тому я виходжу з цієї групи. Якщо хочете, напишіть мені особисто.

# Said after everything was deleted. $receipt is a short code such as K7QF-3MXT.
delete-receipt =
    Ваше підтвердження: { $receipt }

    Збережіть цей код, якщо хочете. За ним консультаційний центр може підтвердити, що Ваші дані видалено. Хто Ви, з нього не видно.

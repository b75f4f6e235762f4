### What Telegram shows around the talk: profile, commands, and what is said to things that are no plain text. Состояние: draft.

# Bot API: at most 512 characters. Stands in the empty chat, before /start.
bot-description =
    Здравствуйте. Lotse – это компьютерная программа. Она помогает тем, кто недавно в Германии, найти консультацию. Она также отвечает на вопросы. Это бесплатно.

    Вы можете в любое время попросить разговор с человеком: нажмите «Человек».

    Пожалуйста, не пишите здесь имён и номеров, не присылайте фото документов.

# Bot API: at most 120 characters. Stands in the profile and in shared links.
bot-short-description = Помогает тем, кто недавно в Германии, найти консультацию. Бесплатно, на восьми языках.

# The bot's menu of commands; at most 24 characters each.
bot-commands = Команды
    .menu = Все темы
    .help = Помощь сейчас
    .person = Поговорить с человеком
    .language = Сменить язык
    .back = На шаг назад
    .correct = Изменить ответ
    .privacy = Защита данных
    .mydata = Увидеть мои данные
    .delete = Удалить всё
    .stop = Закончить разговор

sent-edited =
    Сообщение я читаю только один раз. Если Вы его потом измените, я этого не увижу. Пожалуйста, напишите ещё раз или выберите кнопку.

sent-forwarded =
    Пересланные сообщения я не читаю. В них часто говорится о других людях. Я ничего не сохраняю. Пожалуйста, напишите своими словами.

# Said in a group before the bot leaves it.
group-left =
    Меня зовут Lotse, я разговариваю только в личном чате. Там никто другой не читает. Поэтому я выхожу из этой группы. Если хотите, напишите мне лично.

# Said after everything was deleted. $receipt is a short code such as K7QF-3MXT.
delete-receipt =
    Ваше подтверждение: { $receipt }

    Сохраните этот код, если хотите. По нему консультационный центр может подтвердить, что Ваши данные удалены. Кто Вы, из него не видно.

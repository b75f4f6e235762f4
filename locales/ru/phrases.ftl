### Готовые фразы консультантов. Состояние: draft.

phrase-groups = Готовые фразы
    .greeting = Приветствие
    .understanding = Понимание и язык
    .concern = Дело и письмо
    .papers = Документы
    .next = Следующие шаги
    .meeting = Встреча
    .calm = Спокойствие и доверие
    .crisis = Опасность и помощь
    .limits = Трудные фразы
    .closing = Завершение

phrase-documents = Документ
    .letter = Письмо
    .envelope = Конверт
    .earlier-letters = Прежние письма
    .last-decision = Последнее решение (Bescheid)
    .form = Бланк (Formular)
    .id-card = Удостоверение личности (Ausweis)
    .passport = Паспорт (Pass)
    .residence-paper = Документ о пребывании
    .asylum-paper = Документ из процедуры убежища (Asylverfahren)
    .admission = Решение о приёме (Aufnahmebescheid)
    .admission-slip = Регистрационный лист (Registrierschein)
    .registration = Справка о регистрации (Meldebescheinigung)
    .landlord-paper = Подтверждение от хозяина жилья (Wohnungsgeberbestätigung)
    .rent-contract = Договор аренды (Mietvertrag)
    .insurance-card = Карточка медицинской страховки (Gesundheitskarte)
    .treatment-voucher = Бумага для врача (Behandlungsschein)
    .birth-certificate = Свидетельство о рождении (Geburtsurkunde)
    .marriage-certificate = Свидетельство о браке (Heiratsurkunde)
    .vaccination-record = Прививочная книжка (Impfausweis)
    .school-papers = Школьные табели (Schulzeugnisse)
    .certificates = Дипломы и аттестаты (Zeugnisse)
    .translations = Переводы, если есть
    .cv = Резюме (Lebenslauf)
    .course-papers = Бумаги с курса немецкого
    .course-permission = Разрешение на курс или обязанность (Berechtigung, Verpflichtung)
    .work-contract = Трудовой договор (Arbeitsvertrag)
    .payslips = Расчётные листки (Lohnabrechnungen)
    .termination = Письмо о расторжении договора (Kündigung)
    .bank-statement = Выписки со счёта (Kontoauszüge)
    .bills = Счета и напоминания (Rechnungen, Mahnungen)
    .loss-report = Заявление в полицию о потере (Verlustanzeige)
    .release-paper = Справка об освобождении (Entlassungsschein)
    .own-notes = Ваши заметки

## Приветствие

phrase-greeting-hello = Здравствуйте. Я человек, а не программа. Я работаю в консультационном центре.

phrase-greeting-field = Я консультирую людей, которые недавно в Германии.

phrase-greeting-office = Я пишу Вам из этой организации: { $place }

phrase-greeting-read = Ваш запрос прочитан. Спасибо за доверие.

phrase-greeting-no-names = Ваше имя мне не нужно. Своё имя я здесь тоже не называю.

phrase-greeting-takeover = Сегодня я отвечаю Вам вместо другого человека из нашей команды. Я знаю, что Вы писали.

phrase-greeting-welcome-back = Хорошо, что Вы снова пишете.

phrase-greeting-how = Чем я могу Вам помочь?

phrase-greeting-time-now = У Вас есть сейчас время писать?
    .yes = Да
    .later = Позже

phrase-greeting-alone = Спрашиваю, чтобы Вас защитить. Можете ли Вы сейчас писать так, чтобы никто не мешал?
    .yes = Да
    .no = Нет

## Понимание и язык

phrase-understanding-ready = Я пользуюсь готовыми фразами на Вашем языке. Так мы лучше поймём друг друга.

phrase-understanding-cannot-read = К сожалению, я не читаю на Вашем языке. Пожалуйста, отвечайте кнопками, если они есть.

phrase-understanding-short = Пожалуйста, пишите короткими предложениями. Так я лучше Вас пойму.

phrase-understanding-one-question = Пожалуйста, задавайте вопросы по одному.

phrase-understanding-which-language = На каком ещё языке Вы можете мне писать?
    .german = На немецком
    .english = На английском
    .other = Ещё на каком-то другом
    .own = Только на этом

phrase-understanding-dialect = На каком языке или диалекте Вам удобнее всего говорить?

phrase-understanding-reading = Легко ли Вам читать мои сообщения?
    .yes = Да
    .partly = Отчасти
    .no = Нет

phrase-understanding-clear = Понятно ли Вам моё сообщение?
    .yes = Да
    .partly = Отчасти
    .no = Нет

phrase-understanding-other-words = Мне это пока непонятно. Пожалуйста, напишите другими словами.

phrase-understanding-right = Правильно ли я Вас понимаю?
    .yes = Да
    .partly = Отчасти
    .no = Нет

phrase-understanding-interpreter = Во время разговора кто-то может переводить. Хотите этого?
    .woman = Да, женщина
    .man = Да, мужчина
    .any = Да, женщина или мужчина
    .no = Нет

phrase-understanding-stranger = Хотите, чтобы переводил человек, который не знает Вас и Ваших знакомых?
    .yes = Да
    .any = Это не важно

phrase-understanding-adults = У нас переводят взрослые, которые обязаны хранить тайну. Детям переводить не нужно.

phrase-understanding-text-only = Фото и голосовые сообщения до меня не доходят. Пожалуйста, напишите короткий текст.

## Дело и письмо

phrase-concern-about = О чём идёт речь? Пожалуйста, напишите коротко и без имён.

phrase-concern-most = Что Вам сейчас больше всего поможет?
    .letter = Понять письмо
    .form = Заполнить бланк
    .appointment = Встреча
    .listen = Чтобы меня выслушали
    .other = Другое

phrase-concern-urgency = Насколько это срочно?
    .today = Сегодня
    .week = На этой неделе
    .later = Может подождать

phrase-concern-whom = О ком идёт речь? Пожалуйста, не называйте имён.
    .self = Обо мне
    .family = О моей семье
    .other = О других людях

phrase-concern-letter = Вам пришло письмо об этом?
    .yes = Да
    .no = Нет

phrase-concern-letter-office = Из какого ведомства письмо? Название обычно стоит в самом верху.

phrase-concern-letter-word = Какое немецкое слово крупно написано над текстом? Пожалуйста, напишите только это слово.

phrase-concern-letter-deadline = Срок (Frist) – это дата, до которой Вас просят что-то сделать. Есть ли такая дата в письме?
    .yes = Да
    .no = Нет
    .unknown = Я не знаю

phrase-concern-letter-date = До какого числа Вас просят что-то сделать? Пожалуйста, напишите только день, месяц и год.

phrase-concern-yellow = Письмо пришло в жёлтом конверте?
    .yes = Да
    .no = Нет
    .unknown = Я не знаю

phrase-concern-decision = Bescheid – это решение, которое ведомство сообщает письмом. Есть ли в письме слово Bescheid?
    .yes = Да
    .no = Нет
    .unknown = Я не знаю

phrase-concern-office-contact = Вы уже говорили об этом с каким-нибудь ведомством?
    .yes = Да
    .no = Нет

phrase-concern-other-help = Помогает ли Вам в этом уже другой консультационный центр?
    .yes = Да
    .no = Нет

phrase-concern-more = Можете написать немного больше. Вы решаете, что мне стоит знать.

## Документы

phrase-papers-bring =
    Пожалуйста, возьмите с собой на разговор:
    { $document }

phrase-papers-without = Приходите и без документов. Начнём с того, что есть.

phrase-papers-no-photos = Пожалуйста, не присылайте сюда фото документов. Покажите документ в консультационном центре.

phrase-papers-have =
    Есть ли у Вас этот документ?
    { $document }
    .yes = Да
    .no = Нет
    .lost = Документ потерян
    .unknown = Я не знаю

phrase-papers-which = Для разных документов есть разные консультации. Какой документ есть у Вас?
    .asylum = Убежище или Duldung
    .permit = Разрешение на пребывание
    .eu = Документ страны ЕС
    .spaet = Spätaussiedler
    .other = Другой или никакого

phrase-papers-asylum = Какое немецкое слово стоит на Вашем документе об убежище?
    .arrival = Ankunftsnachweis
    .gestattung = Aufenthaltsgestattung
    .duldung = Duldung
    .other = Другое или никакого

phrase-papers-permit = Какое немецкое слово стоит на Вашей карточке или документе?
    .erlaubnis = Aufenthaltserlaubnis
    .fiktion = Fiktionsbescheinigung
    .niederlassung = Niederlassungserlaubnis
    .other = Другое или никакого

phrase-papers-valid = На документе написано, до какого числа он действует. Действует ли он сегодня?
    .yes = Да
    .no = Нет
    .unknown = Я не знаю

phrase-papers-keep = Пожалуйста, храните письмо и конверт вместе. Конверт может быть важен.

phrase-papers-copy = Лучше всего дать ведомству копию. Оригинал оставьте себе.

phrase-papers-sign = Пожалуйста, пока ничего не подписывайте. Сначала посмотрим вместе.

phrase-papers-page = Посмотрите, пожалуйста, на эту страницу: { $number }

phrase-papers-today = Это срочно. Пожалуйста, покажите письмо сегодня в консультационном центре или адвокату.

phrase-papers-safer-first = У Вас нет документа о пребывании? Спросите, пожалуйста, сначала в независимом консультационном центре, а уже потом в ведомстве.

## Следующие шаги

phrase-next-ask = Я уточню это и снова Вам напишу.

phrase-next-today = Я напишу Вам сегодня ещё раз.

phrase-next-workday = Я снова напишу Вам на следующий рабочий день.

phrase-next-wait = Пожалуйста, подождите немного. Я сейчас читаю.

phrase-next-not-reached = Там пока никто не отвечает. Я буду пробовать дальше.

phrase-next-office-closes = Консультационный центр сейчас закрывается. Продолжим здесь на следующий рабочий день.

phrase-next-late-sorry = Мой ответ задержался. Прошу прощения. Спасибо, что подождали.

phrase-next-date-passed = Дата уже прошла? Пожалуйста, позвоните в ведомство сегодня. Я Вам помогу.

phrase-next-german-text = Я напишу Вам короткий текст на немецком. Его можно показать в ведомстве.

phrase-next-other-office = Для этого вопроса есть другая организация. Она называется: { $place }

phrase-next-share-office =
    Можно ли передать Ваш запрос? Его прочитают там, чтобы Вам помочь.
    Организация: { $place }
    .yes = Да
    .no = Нет
    .ask = Сначала вопрос

phrase-next-share-colleague = Может ли Ваш запрос прочитать ещё кто-то из нашей команды? Так я смогу лучше ответить.
    .yes = Да
    .no = Нет
    .ask = Сначала вопрос

phrase-next-shared =
    Ваш запрос теперь там, как Вы разрешили.
    Организация: { $place }

phrase-next-not-shared = Хорошо, я ничего не передаю. Продолжим здесь вместе.

phrase-next-withdraw = Вы можете отозвать согласие в любое время. Просто напишите мне об этом.

## Встреча

phrase-meeting-offer =
    Могу предложить Вам встречу.
    День: { $date }
    Время: { $time }
    Место: { $place }
    Вам подходит?
    .yes = Да
    .no = Нет
    .other = Другое время

phrase-meeting-open-hour =
    Вы можете прийти на открытый приём без записи.
    День: { $date }
    Начало: { $time }
    Место: { $place }

phrase-meeting-phone =
    Вы звоните мне сами. Ваш номер мне не нужен.
    День: { $date }
    Время: { $time }
    Вам подходит?
    .yes = Да
    .no = Нет
    .other = Другое время

phrase-meeting-way = Как Вам удобнее общаться дальше?
    .chat = Здесь в чате
    .phone = Позвоню самостоятельно
    .office = В офисе

phrase-meeting-day-time = Когда Вам удобнее прийти?
    .morning = До обеда
    .afternoon = После обеда
    .any = Подходит и то и другое

phrase-meeting-confirmed =
    Встреча подтверждена.
    День: { $date }
    Время: { $time }
    Место: { $place }

phrase-meeting-moved =
    К сожалению, наша встреча переносится.
    Новый день: { $date }
    Время: { $time }
    Вам подходит?
    .yes = Да
    .no = Нет
    .other = Другое время

phrase-meeting-cancel =
    К сожалению, эта встреча не состоится. Прошу прощения. Мы найдём другое время.
    День: { $date }

phrase-meeting-cannot-come = Не можете прийти? Напишите мне. Причина не нужна.

phrase-meeting-missed = Сегодня мы не встретились. Ничего страшного. Хотите назначить новую встречу?
    .yes = Да
    .later = Позже
    .no = Нет

phrase-meeting-place =
    Вы найдёте нас здесь:
    { $place }

phrase-meeting-room = Приходите, пожалуйста, в этот кабинет: { $number }

phrase-meeting-companion = Можете прийти с кем-то, кому доверяете.

phrase-meeting-children = Придут ли с Вами дети? Тогда мы это учтём.
    .yes = Да
    .no = Нет
    .unknown = Я не знаю

phrase-meeting-stairs = Нужен ли Вам путь без лестниц?
    .yes = Да
    .no = Нет

phrase-meeting-late-me =
    Прошу прощения, я опаздываю. Пожалуйста, подождите меня.
    Примерно минут: { $number }

phrase-meeting-late-you = Приходите, пожалуйста, даже если опаздываете.

## Спокойствие и доверие

phrase-calm-free = Консультация бесплатна.

phrase-calm-secret = По своей воле я ничего не передаю дальше. Исключения: опасность для жизни, опасность для ребёнка или распоряжение суда.

phrase-calm-stop = Вы можете закончить в любое время. Причина для этого не нужна.

phrase-calm-take-time = Не спешите. Можно ответить и позже.

phrase-calm-thanks = Спасибо, что пишете мне об этом.

phrase-calm-hard = Похоже, Вам сейчас нелегко. Хорошо, что Вы спрашиваете.

phrase-calm-not-everything = Не нужно рассказывать всё. Пишите только то, что хотите.

phrase-calm-any-question = Вы можете спрашивать обо всём. Глупых вопросов нет.

phrase-calm-mistakes = Ошибки в тексте – не беда. Пишите, как получается.

phrase-calm-you-decide = Решаете Вы сами. Я покажу, какие есть пути.

phrase-calm-steps = Идём шаг за шагом.

phrase-calm-break = Хотите сделать перерыв? Можем продолжить позже.
    .yes = Да
    .no = Нет

## Опасность и помощь

phrase-crisis-safe = Ваша безопасность важна для меня. Вы сейчас в безопасности?
    .yes = Да
    .no = Нет
    .unknown = Я не знаю

phrase-crisis-call = Чья-то жизнь в опасности? Звоните, пожалуйста, сразу по экстренному номеру. Номера – за кнопкой «Помощь сейчас».

phrase-crisis-police = При опасности сразу звоните, пожалуйста, в полицию. Номер – за кнопкой «Помощь сейчас».

phrase-crisis-ambulance = Вызовите, пожалуйста, сразу скорую. Это можно и без документов. Номер – за кнопкой «Помощь сейчас».

phrase-crisis-not-alone = Спасибо, что сказали об этом. Вы с этим не одни.

phrase-crisis-somebody = Есть ли сейчас рядом человек, которому Вы доверяете?
    .yes = Да
    .no = Нет

phrase-crisis-others = Есть ли в опасности кто-то ещё, например ребёнок?
    .yes = Да
    .no = Нет
    .unknown = Я не знаю

phrase-crisis-can-call = Можете ли Вы сейчас безопасно позвонить?
    .yes = Да
    .no = Нет

phrase-crisis-ask-near = Не можете позвонить? Попросите кого-то рядом сделать это.

phrase-crisis-write = Можно и написать. Нажмите «Помощь сейчас» и выберите, что происходит. Там есть «Я не могу позвонить».

phrase-crisis-talk = Хотите сейчас поговорить с человеком по телефону? Можно без имени.
    .yes = Да
    .no = Нет
    .later = Позже

phrase-crisis-watched = Может ли кто-то другой читать сообщения в Вашем телефоне?
    .yes = Да
    .no = Нет
    .unknown = Я не знаю

phrase-crisis-clear-chat = Пожалуйста, удалите этот чат, когда прочитаете. Тогда его никто не увидит в Вашем телефоне.

phrase-crisis-safe-place = Если возможно, идите, пожалуйста, в безопасное место.

phrase-crisis-no-quarrel = Пожалуйста, не подвергайте себя опасности. Вам не нужно ни с кем спорить.

phrase-crisis-no-guilt = Вы ни в чём не виноваты. Хорошо, что Вы ищете помощь.

phrase-crisis-leaving = Скоро меня здесь не будет. При опасности, пожалуйста, не ждите меня.

## Трудные фразы

phrase-limits-not-sure = Этого я точно не знаю. Я уточню.

phrase-limits-not-mine = Я не имею права это решать. Решает ведомство.

phrase-limits-no-forecast = Чем всё закончится, я не могу сказать. Не хочу давать ложных обещаний.

phrase-limits-rules-change = Эти правила часто меняются. Я проверю, что действует сегодня.

phrase-limits-lawyer = В этом вопросе поможет адвокат. Поискать вместе?
    .yes = Да
    .no = Нет
    .unknown = Я не знаю

phrase-limits-no-money = Денег я дать не могу. Я покажу, где можно спросить.

phrase-limits-others-names = Пожалуйста, не пишите имён и планов других людей.

phrase-limits-private = Пожалуйста, не пишите здесь имён, номеров и адреса. Мне это не нужно.

phrase-limits-telegram = Этот чат идёт через Telegram и не защищён сквозным шифрованием. Деликатные вещи лучше обсудить в офисе.

phrase-limits-no-why = Я не спрашиваю почему. Вы решаете, о чём мы говорим.

phrase-limits-undecided = Ещё ничего не нужно решать. Для начала достаточно поговорить.

phrase-limits-experienced = Для этого есть люди с большим опытом. Они не спрашивают почему. Хотите с ними поговорить?
    .yes = Да
    .no = Нет
    .later = Позже

phrase-limits-calm-tone = Я хочу Вам помочь. Пожалуйста, давайте писать друг другу спокойно.

phrase-limits-other-person = Хотите лучше переписываться с кем-то другим из нашей команды?
    .yes = Да
    .no = Нет

phrase-limits-complaint = Что-то не так? Вы можете пожаловаться, можно и без имени.

## Завершение

phrase-closing-solved = Теперь Ваш вопрос решён?
    .yes = Да
    .partly = Отчасти
    .no = Нет

phrase-closing-anything-else = Есть ли у Вас ещё вопросы?
    .yes = Да
    .no = Нет

phrase-closing-summary = Я коротко запишу для Вас, о чём мы говорили.

phrase-closing-open-again = Что-то осталось? Напишите в течение 14 дней. Тогда продолжим здесь.

phrase-closing-quiet = От Вас давно нет сообщений, поэтому я закрываю запрос. Вы можете написать снова в любое время.

phrase-closing-program = Сейчас я заканчиваю наш разговор. Программа по-прежнему доступна для Вас.

phrase-closing-delete = Вы можете удалить всё. Для этого напишите только: удалить

phrase-closing-goodbye = Спасибо за разговор. Всего Вам доброго.

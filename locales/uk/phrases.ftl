### Готові речення консультантів. Стан: draft.

phrase-groups = Готові речення
    .greeting = Вітання
    .understanding = Розуміння і мова
    .concern = Справа і лист
    .papers = Документи
    .next = Наступні кроки
    .meeting = Зустріч
    .calm = Спокій і довіра
    .crisis = Небезпека і допомога
    .limits = Складні речення
    .closing = Завершення

phrase-documents = Документ
    .letter = Лист
    .envelope = Конверт
    .earlier-letters = Попередні листи
    .last-decision = Останнє рішення (Bescheid)
    .form = Бланк (Formular)
    .id-card = Посвідчення особи (Ausweis)
    .passport = Паспорт (Pass)
    .residence-paper = Документ на перебування
    .asylum-paper = Документ із процедури притулку (Asylverfahren)
    .admission = Рішення про прийняття (Aufnahmebescheid)
    .admission-slip = Реєстраційний листок (Registrierschein)
    .registration = Довідка про реєстрацію (Meldebescheinigung)
    .landlord-paper = Підтвердження від орендодавця (Wohnungsgeberbestätigung)
    .rent-contract = Договір оренди (Mietvertrag)
    .insurance-card = Картка медичного страхування (Gesundheitskarte)
    .treatment-voucher = Папір для лікаря (Behandlungsschein)
    .birth-certificate = Свідоцтво про народження (Geburtsurkunde)
    .marriage-certificate = Свідоцтво про шлюб (Heiratsurkunde)
    .vaccination-record = Книжка щеплень (Impfausweis)
    .school-papers = Шкільні табелі (Schulzeugnisse)
    .certificates = Дипломи й свідоцтва (Zeugnisse)
    .translations = Переклади, якщо є
    .cv = Резюме (Lebenslauf)
    .course-papers = Документи з курсу німецької
    .course-permission = Дозвіл на курс або обов’язок (Berechtigung, Verpflichtung)
    .work-contract = Трудовий договір (Arbeitsvertrag)
    .payslips = Розрахункові листки (Lohnabrechnungen)
    .termination = Лист про розірвання договору (Kündigung)
    .bank-statement = Виписки з рахунку (Kontoauszüge)
    .bills = Рахунки й нагадування (Rechnungen, Mahnungen)
    .loss-report = Заява до поліції про втрату (Verlustanzeige)
    .release-paper = Довідка про звільнення (Entlassungsschein)
    .own-notes = Ваші нотатки

## Вітання

phrase-greeting-hello = Вітаю. Я людина, а не програма. Я працюю в консультаційному центрі.

phrase-greeting-field = Я консультую людей, які нещодавно в Німеччині.

phrase-greeting-office = Я пишу Вам із цієї організації: { $place }

phrase-greeting-read = Ваш запит прочитано. Дякую за довіру.

phrase-greeting-no-names = Ваше ім’я мені не потрібне. Свого імені я тут теж не називаю.

phrase-greeting-takeover = Сьогодні я відповідаю Вам замість іншої людини з нашої команди. Я знаю, що Ви писали.

phrase-greeting-welcome-back = Добре, що Ви знову пишете.

phrase-greeting-how = Чим я можу Вам допомогти?

phrase-greeting-time-now = Чи маєте Ви зараз час писати?
    .yes = Так
    .later = Пізніше

phrase-greeting-alone = Питаю, щоб Вас захистити. Чи можете Ви зараз писати так, щоб ніхто не заважав?
    .yes = Так
    .no = Ні

## Розуміння і мова

phrase-understanding-ready = Я користуюся готовими реченнями Вашою мовою. Так ми краще зрозуміємо одне одного.

phrase-understanding-cannot-read = На жаль, я не читаю Вашою мовою. Будь ласка, відповідайте кнопками, якщо вони є.

phrase-understanding-short = Будь ласка, пишіть короткими реченнями. Так я краще Вас зрозумію.

phrase-understanding-one-question = Будь ласка, ставте запитання по одному.

phrase-understanding-which-language = Якою ще мовою Ви можете мені писати?
    .german = Німецькою
    .english = Англійською
    .other = Ще якоюсь іншою
    .own = Лише цією

phrase-understanding-dialect = Якою мовою чи діалектом Вам найзручніше говорити?

phrase-understanding-reading = Чи легко Вам читати мої повідомлення?
    .yes = Так
    .partly = Частково
    .no = Ні

phrase-understanding-clear = Чи зрозуміле Вам моє повідомлення?
    .yes = Так
    .partly = Частково
    .no = Ні

phrase-understanding-other-words = Мені це ще не зрозуміло. Будь ласка, напишіть іншими словами.

phrase-understanding-right = Чи правильно я Вас розумію?
    .yes = Так
    .partly = Частково
    .no = Ні

phrase-understanding-interpreter = Під час розмови хтось може перекладати. Хочете цього?
    .woman = Так, жінка
    .man = Так, чоловік
    .any = Так, жінка чи чоловік
    .no = Ні

phrase-understanding-stranger = Хочете, щоб перекладала людина, яка не знає Вас і Ваших знайомих?
    .yes = Так
    .any = Не має значення

phrase-understanding-adults = У нас перекладають дорослі, які зобов’язані зберігати таємницю. Дітям перекладати не потрібно.

phrase-understanding-text-only = Фото й голосові повідомлення до мене не доходять. Будь ласка, напишіть короткий текст.

## Справа і лист

phrase-concern-about = Про що йдеться? Будь ласка, напишіть коротко й без імен.

phrase-concern-most = Що Вам зараз найбільше допоможе?
    .letter = Зрозуміти лист
    .form = Заповнити бланк
    .appointment = Зустріч
    .listen = Щоб мене вислухали
    .other = Щось інше

phrase-concern-urgency = Наскільки це терміново?
    .today = Сьогодні
    .week = Цього тижня
    .later = Може зачекати

phrase-concern-whom = Про кого йдеться? Будь ласка, не називайте імен.
    .self = Про мене
    .family = Про мою родину
    .other = Про інших людей

phrase-concern-letter = Чи прийшов Вам лист щодо цього?
    .yes = Так
    .no = Ні

phrase-concern-letter-office = Від якої установи лист? Назва зазвичай стоїть угорі.

phrase-concern-letter-word = Яке німецьке слово великим шрифтом стоїть над текстом? Будь ласка, напишіть лише це слово.

phrase-concern-letter-deadline = Термін (Frist) – це дата, до якої Вас просять щось зробити. Чи є така дата в листі?
    .yes = Так
    .no = Ні
    .unknown = Не знаю

phrase-concern-letter-date = До якої дати Вас просять щось зробити? Будь ласка, напишіть лише день, місяць і рік.

phrase-concern-yellow = Лист прийшов у жовтому конверті?
    .yes = Так
    .no = Ні
    .unknown = Не знаю

phrase-concern-decision = Bescheid – це рішення, яке установа повідомляє листом. Чи є в листі слово Bescheid?
    .yes = Так
    .no = Ні
    .unknown = Не знаю

phrase-concern-office-contact = Чи говорили Ви вже про це з якоюсь установою?
    .yes = Так
    .no = Ні

phrase-concern-other-help = Чи допомагає Вам у цьому вже інший консультаційний центр?
    .yes = Так
    .no = Ні

phrase-concern-more = Можете написати трохи більше. Ви вирішуєте, що мені варто знати.

## Документи

phrase-papers-bring =
    Будь ласка, візьміть із собою на розмову:
    { $document }

phrase-papers-without = Приходьте й без документів. Почнемо з того, що є.

phrase-papers-no-photos = Будь ласка, не надсилайте сюди фото документів. Покажіть документ у консультаційному центрі.

phrase-papers-have =
    Чи є у Вас цей документ?
    { $document }
    .yes = Так
    .no = Ні
    .lost = Втрачено
    .unknown = Не знаю

phrase-papers-which = Для різних документів є різні консультації. Який документ Ви маєте?
    .asylum = Притулок або Duldung
    .permit = Дозвіл на перебування
    .eu = Документ країни ЄС
    .spaet = Spätaussiedler
    .other = Інший або жодного

phrase-papers-asylum = Яке німецьке слово стоїть на Вашому документі про притулок?
    .arrival = Ankunftsnachweis
    .gestattung = Aufenthaltsgestattung
    .duldung = Duldung
    .other = Інше або жодного

phrase-papers-permit = Яке німецьке слово стоїть на Вашій картці чи документі?
    .erlaubnis = Aufenthaltserlaubnis
    .fiktion = Fiktionsbescheinigung
    .niederlassung = Niederlassungserlaubnis
    .other = Інше або жодного

phrase-papers-valid = На документі написано, до якої дати він діє. Чи дійсний він сьогодні?
    .yes = Так
    .no = Ні
    .unknown = Не знаю

phrase-papers-keep = Будь ласка, зберігайте лист і конверт разом. Конверт може бути важливим.

phrase-papers-copy = Найкраще дати установі копію. Оригінал лишіть собі.

phrase-papers-sign = Будь ласка, поки нічого не підписуйте. Спершу подивимося разом.

phrase-papers-page = Подивіться, будь ласка, на цю сторінку: { $number }

phrase-papers-today = Це терміново. Будь ласка, покажіть листа сьогодні в консультаційному центрі або адвокату чи адвокатці.

phrase-papers-safer-first = Не маєте документа на перебування? Запитайте, будь ласка, спершу в незалежному консультаційному центрі, а вже потім в установі.

## Наступні кроки

phrase-next-ask = Я з’ясую це і знову Вам напишу.

phrase-next-today = Я напишу Вам сьогодні ще раз.

phrase-next-workday = Я знову напишу Вам наступного робочого дня.

phrase-next-wait = Будь ласка, зачекайте трохи. Я саме читаю.

phrase-next-not-reached = Там поки ніхто не відповідає. Я пробуватиму далі.

phrase-next-office-closes = Консультаційний центр зараз зачиняється. Продовжимо тут наступного робочого дня.

phrase-next-late-sorry = Моя відповідь запізнилася. Перепрошую. Дякую, що зачекали.

phrase-next-date-passed = Дата вже минула? Будь ласка, зателефонуйте до установи сьогодні. Я Вам допоможу.

phrase-next-german-text = Я напишу Вам короткий текст німецькою. Його можна показати в установі.

phrase-next-other-office = Для цього запитання є інша організація. Вона називається: { $place }

phrase-next-share-office =
    Чи можна передати Ваш запит далі? Його прочитають там, щоб Вам допомогти.
    Організація: { $place }
    .yes = Так
    .no = Ні
    .ask = Спершу запитання

phrase-next-share-colleague = Чи може Ваш запит прочитати ще хтось із нашої команди? Так я зможу краще відповісти.
    .yes = Так
    .no = Ні
    .ask = Спершу запитання

phrase-next-shared =
    Ваш запит тепер там, як Ви дозволили.
    Організація: { $place }

phrase-next-not-shared = Добре, я нічого не передаю. Продовжимо тут разом.

phrase-next-withdraw = Ви можете скасувати згоду будь-коли. Просто напишіть мені про це.

## Зустріч

phrase-meeting-offer =
    Можу запропонувати Вам зустріч.
    День: { $date }
    Час: { $time }
    Місце: { $place }
    Вам підходить?
    .yes = Так
    .no = Ні
    .other = Інший час

phrase-meeting-open-hour =
    Ви можете прийти на відкритий прийом без запису.
    День: { $date }
    Початок: { $time }
    Місце: { $place }

phrase-meeting-phone =
    Ви телефонуєте мені самі. Ваш номер мені не потрібен.
    День: { $date }
    Час: { $time }
    Вам підходить?
    .yes = Так
    .no = Ні
    .other = Інший час

phrase-meeting-way = Як Вам зручніше спілкуватися далі?
    .chat = Тут, у чаті
    .phone = Зателефоную самостійно
    .office = В офісі

phrase-meeting-day-time = Коли Вам зручніше прийти?
    .morning = До обіду
    .afternoon = Після обіду
    .any = Підходить і те, і те

phrase-meeting-confirmed =
    Зустріч підтверджено.
    День: { $date }
    Час: { $time }
    Місце: { $place }

phrase-meeting-moved =
    На жаль, наша зустріч переноситься.
    Новий день: { $date }
    Час: { $time }
    Вам підходить?
    .yes = Так
    .no = Ні
    .other = Інший час

phrase-meeting-cancel =
    На жаль, ця зустріч не відбудеться. Перепрошую. Ми знайдемо інший час.
    День: { $date }

phrase-meeting-cannot-come = Не можете прийти? Напишіть мені. Причина не потрібна.

phrase-meeting-missed = Сьогодні ми не зустрілися. Нічого страшного. Хочете призначити нову зустріч?
    .yes = Так
    .later = Пізніше
    .no = Ні

phrase-meeting-place =
    Ви знайдете нас тут:
    { $place }

phrase-meeting-room = Приходьте, будь ласка, до цього кабінету: { $number }

phrase-meeting-companion = Можете прийти з кимось, кому довіряєте.

phrase-meeting-children = Чи прийдуть із Вами діти? Тоді ми це врахуємо.
    .yes = Так
    .no = Ні
    .unknown = Не знаю

phrase-meeting-stairs = Чи потрібен Вам шлях без сходів?
    .yes = Так
    .no = Ні

phrase-meeting-late-me =
    Перепрошую, я запізнююся. Будь ласка, зачекайте на мене.
    Приблизно хвилин: { $number }

phrase-meeting-late-you = Приходьте, будь ласка, навіть якщо запізнюєтеся.

## Спокій і довіра

phrase-calm-free = Консультація безкоштовна.

phrase-calm-secret = З власної волі я нічого не передаю далі. Межі – це небезпека для життя, небезпека для дитини або наказ суду.

phrase-calm-stop = Ви можете закінчити будь-коли. Причина для цього не потрібна.

phrase-calm-take-time = Не поспішайте. Можна відповісти й пізніше.

phrase-calm-thanks = Дякую, що пишете мені про це.

phrase-calm-hard = Схоже, Вам зараз нелегко. Добре, що Ви питаєте.

phrase-calm-not-everything = Не потрібно розповідати все. Пишіть лише те, що хочете.

phrase-calm-any-question = Ви можете питати про все. Немає поганих запитань.

phrase-calm-mistakes = Помилки в написанні – не біда. Пишіть, як виходить.

phrase-calm-you-decide = Вирішуєте Ви самі. Я покажу, які є шляхи.

phrase-calm-steps = Ідемо крок за кроком.

phrase-calm-break = Хочете зробити перерву? Можемо продовжити пізніше.
    .yes = Так
    .no = Ні

## Небезпека і допомога

phrase-crisis-safe = Ваша безпека важлива для мене. Ви зараз у безпеці?
    .yes = Так
    .no = Ні
    .unknown = Не знаю

phrase-crisis-call = Чиєсь життя в небезпеці? Телефонуйте, будь ласка, одразу на екстрений номер. Номери – за кнопкою «Допомога зараз».

phrase-crisis-police = У разі небезпеки одразу телефонуйте, будь ласка, до поліції. Номер – за кнопкою «Допомога зараз».

phrase-crisis-ambulance = Викличте, будь ласка, одразу швидку. Це можна і без документів. Номер – за кнопкою «Допомога зараз».

phrase-crisis-not-alone = Дякую, що сказали про це. Ви з цим не на самоті.

phrase-crisis-somebody = Чи є зараз поруч людина, якій Ви довіряєте?
    .yes = Так
    .no = Ні

phrase-crisis-others = Чи є в небезпеці ще хтось, наприклад дитина?
    .yes = Так
    .no = Ні
    .unknown = Не знаю

phrase-crisis-can-call = Чи можете Ви зараз безпечно зателефонувати?
    .yes = Так
    .no = Ні

phrase-crisis-ask-near = Не можете телефонувати? Попросіть когось поруч зробити це.

phrase-crisis-write = Можна й написати. Натисніть «Допомога зараз» і виберіть, що відбувається. Там є «Не можу дзвонити».

phrase-crisis-talk = Хочете зараз поговорити з людиною телефоном? Можна без імені.
    .yes = Так
    .no = Ні
    .later = Пізніше

phrase-crisis-watched = Чи може хтось інший читати повідомлення у Вашому телефоні?
    .yes = Так
    .no = Ні
    .unknown = Не знаю

phrase-crisis-clear-chat = Будь ласка, видаліть цей чат після прочитання. Тоді його ніхто не побачить у Вашому телефоні.

phrase-crisis-safe-place = Якщо можливо, ідіть, будь ласка, у безпечне місце.

phrase-crisis-no-quarrel = Будь ласка, не наражайте себе на небезпеку. Вам не потрібно ні з ким сперечатися.

phrase-crisis-no-guilt = Ви ні в чому не винні. Добре, що Ви шукаєте допомогу.

phrase-crisis-leaving = Незабаром мене тут не буде. У разі небезпеки, будь ласка, не чекайте на мене.

## Складні речення

phrase-limits-not-sure = Цього я точно не знаю. Я з’ясую.

phrase-limits-not-mine = Я не маю права це вирішувати. Вирішує установа.

phrase-limits-no-forecast = Чим усе закінчиться, я не можу сказати. Не хочу давати хибних обіцянок.

phrase-limits-rules-change = Ці правила часто змінюються. Я перевірю, що діє сьогодні.

phrase-limits-lawyer = У цьому питанні допоможе адвокат чи адвокатка. Пошукати разом?
    .yes = Так
    .no = Ні
    .unknown = Не знаю

phrase-limits-no-money = Грошей я дати не можу. Я покажу, де можна запитати.

phrase-limits-others-names = Будь ласка, не пишіть імен і планів інших людей.

phrase-limits-private = Будь ласка, не пишіть тут імен, номерів і адреси. Мені це не потрібно.

phrase-limits-telegram = Цей чат іде через Telegram і не має наскрізного шифрування. Делікатні речі краще обговорити в офісі.

phrase-limits-no-why = Я не питаю чому. Ви вирішуєте, про що ми говоримо.

phrase-limits-undecided = Ще нічого не потрібно вирішувати. Для початку досить поговорити.

phrase-limits-experienced = Для цього є люди з великим досвідом. Вони не питають чому. Хочете з ними поговорити?
    .yes = Так
    .no = Ні
    .later = Пізніше

phrase-limits-calm-tone = Я хочу Вам допомогти. Будь ласка, пишімо одне одному спокійно.

phrase-limits-other-person = Хочете краще листуватися з кимось іншим із нашої команди?
    .yes = Так
    .no = Ні

phrase-limits-complaint = Щось не так? Ви можете подати скаргу, можна й без імені.

## Завершення

phrase-closing-solved = Тепер Ваше питання вирішено?
    .yes = Так
    .partly = Частково
    .no = Ні

phrase-closing-anything-else = Чи є у Вас ще запитання?
    .yes = Так
    .no = Ні

phrase-closing-summary = Я коротко запишу для Вас, про що ми говорили.

phrase-closing-open-again = Щось лишилося? Напишіть протягом 14 днів. Тоді продовжимо тут.

phrase-closing-quiet = Від Вас давно немає повідомлень, тож я закриваю запит. Ви можете будь-коли написати знову.

phrase-closing-program = Зараз я закінчую нашу розмову. Програма й далі доступна для Вас.

phrase-closing-delete = Ви можете видалити все. Для цього напишіть лише: видалити

phrase-closing-goodbye = Дякую за розмову. Усього Вам доброго.

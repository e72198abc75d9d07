"""Writes watch-outlets.csv, watch-articles.csv and watch-codes.csv: invented papers and what they said, the same each
time. Run in this folder. The share of coverage that carries a message, and all counts, come out of the lines; none is
written anywhere."""
import csv
import datetime as dt
import random

random.seed(34)
LANGUAGES = ["ar", "zh", "en", "fr", "ru", "es"]
OUTLETS = {
    "ar": [("al-manara", "المنارة", "EGY"), ("al-marsad", "المرصد العربي", "JOR"), ("sada-khalij", "صدى الخليج", "ARE"),
           ("radio-atlas", "إذاعة الأطلس", "MAR"), ("al-bayan-alyawm", "بيان اليوم الجديد", "TUN")],
    "zh": [("jiangnan-daily", "江南晨报", "CHN"), ("global-watch", "寰宇观察", "CHN"), ("lion-evening", "狮城晚讯", "SGP"),
           ("pearl-radio", "珠江之声", "CHN"), ("north-net", "北方在线", "CHN")],
    "en": [("morning-ledger", "The Morning Ledger", "GBR"), ("harbour-times", "Harbour Times", "KEN"),
           ("plains-tribune", "Plains Tribune", "USA"), ("channel-nine-world", "Channel Nine World", "IND"),
           ("coastal-wire", "Coastal Wire", "AUS")],
    "fr": [("le-courrier-du-fleuve", "Le Courrier du fleuve", "SEN"), ("la-gazette-libre", "La Gazette libre", "FRA"),
           ("matin-leman", "Matin Léman", "CHE"), ("radio-savane", "Radio Savane", "CIV"), ("le-fil", "Le Fil", "CAN")],
    "ru": [("severny-vestnik", "Северный вестник", "RUS"), ("step-novosti", "Новости степи", "KAZ"),
           ("vechernyaya-volga", "Вечерняя Волга", "RUS"), ("golos-gor", "Голос гор", "KGZ"), ("portal-os", "Портал «Ось»", "BLR")],
    "es": [("el-faro-austral", "El Faro Austral", "ARG"), ("la-cronica-libre", "La Crónica Libre", "MEX"),
           ("diario-del-ebro", "Diario del Ebro", "ESP"), ("radio-andina", "Radio Andina Nueva", "PER"), ("red-caribe", "Red Caribe", "COL")],
}
MEDIA = ["print", "online", "online", "radio", "television"]
TOWNS = {
    "ar": ["الواحة", "تل الزيتون", "ميناء الصدف", "قرية النخيل", "باب البحر", "عين الصفا", "برج الريح"],
    "zh": ["青石镇", "柳湾", "云岭", "沙渚", "白鹭港", "梅溪", "枫桥坊"],
    "en": ["Marlow Bay", "Harrowgate", "Skelda", "Dunmere", "Port Ellery", "Alderford", "Tarnby"],
    "fr": ["Vaubrun", "Kerlan", "Saint-Aubry", "Rivage", "Montclair", "Valsombre", "Pontrieux-le-Vieux"],
    "ru": ["Верхнеозёрск", "Белый Плёс", "Каменка", "Заречный Яр", "Сосновка", "Тихая Бухта", "Ветрово"],
    "es": ["Valbruna", "Puerto Elera", "San Brandán", "Dunmera", "Montesol", "Río Claro", "Las Dehesas"],
}
# What the exposition's articles are made of: what happened, what is carried, what is only mentioned.
EVENTS = {
    "ar": ["زار {n} تلميذ من {t} جناح المنظمة في إكسبو 2020 يوم الافتتاح.", "استضاف جناح المنظمة في معرض دبي أمسية موسيقية حضرها {n} شخص من {t}.",
           "وقف {n} زائر في الصف أمام القاعة الزرقاء في المعرض العالمي، ومنهم أسرة من {t}.", "نظّم فريق من {t} جولة في جناح المنظمة لـ {n} من كبار السن.",
           "التقى {n} من رواد الأعمال، بينهم شابة من {t}، في جناح المنظمة بإكسبو 2020."],
    "zh": ["{t}的{n}名学生在开幕日参观了2020年世博会的本组织展馆。", "本组织展馆在迪拜世博会举办音乐晚会，来自{t}的{n}人到场。",
           "{n}名游客在世博园的蓝色大厅前排队，其中有{t}的一家人。", "{t}的志愿者带着{n}位老人参观了本组织展馆。", "{n}位创业者在2020年世博会本组织展馆见面，其中一位来自{t}。"],
    "en": ["On the opening day {n} pupils from {t} saw the organization's pavilion at Expo 2020.", "The organization's pavilion at the Dubai exposition was host to a concert for {n} people, among them a choir from {t}.",
           "A family from {t} stood with {n} others in front of the blue hall of the world fair.", "Volunteers from {t} led {n} older visitors through the organization's pavilion.",
           "Young founders, {n} in all and one of them from {t}, met in the organization's pavilion at Expo 2020."],
    "fr": ["Le jour de l’ouverture, {n} élèves de {t} ont visité le pavillon de l’Organisation à l’Expo 2020.", "Le pavillon de l’Organisation à l’exposition de Dubaï a accueilli un concert pour {n} personnes, dont une chorale de {t}.",
           "Une famille de {t} attendait avec {n} autres devant la salle bleue de l’exposition.", "Des bénévoles de {t} ont guidé {n} aînés dans le pavillon de l’Organisation.",
           "Jeunes entrepreneurs, ils étaient {n}, dont une de {t}, réunis au pavillon de l’Organisation à l’Expo 2020."],
    "ru": ["В день открытия {n} школьников из города {t} побывали в павильоне Организации на «Экспо-2020».", "Павильон Организации на выставке в Дубае принял концерт для {n} гостей, среди них хор из города {t}.",
           "Семья из города {t} стояла с {n} другими у синего зала всемирной выставки.", "Добровольцы из города {t} провели по павильону Организации {n} пожилых гостей.",
           "Молодые основатели компаний, {n} человек, одна из них из города {t}, встретились в павильоне Организации на «Экспо-2020»."],
    "es": ["El día de la apertura {n} alumnos de {t} vieron el pabellón de la Organización en la Expo 2020.", "El pabellón de la Organización en la exposición de Dubái acogió un concierto para {n} personas, entre ellas un coro de {t}.",
           "Una familia de {t} esperaba con otras {n} personas ante la sala azul de la feria mundial.", "Voluntarios de {t} guiaron a {n} mayores por el pabellón de la Organización.",
           "Jóvenes emprendedores, {n} en total y una de {t}, se reunieron en el pabellón de la Organización en la Expo 2020."],
}
CARRIES = {
    "ar": ["في الجناح يختار كل زائر هدفًا من أهداف التنمية المستدامة ويترك وعدًا على الجدار.", "وقال الدليل إن الأهداف عمل الجميع في المعرض وخارجه، لا عمل الحكومات وحدها.", "وغادروا الجناح وقد كتب كل منهم تعهدًا من أجل أهداف التنمية المستدامة."],
    "zh": ["在展馆里，每位来客都选一个可持续发展目标，在墙上留下承诺。", "讲解员说，世博会内外，可持续发展目标都是大家的事，不只是政府的事。", "离开展馆时，每个人都为可持续发展目标写下一个承诺。"],
    "en": ["In the pavilion each visitor chooses one of the Sustainable Development Goals and leaves a promise on the wall.", "The guide said that at the exposition and after it the goals are work for everybody, not for governments alone.", "When they left the pavilion everyone had written a pledge for the goals."],
    "fr": ["Au pavillon, chacun choisit un objectif de développement durable et laisse une promesse au mur.", "À l’exposition comme ailleurs, a dit la guide, les objectifs de développement durable sont l’affaire de tous.", "En quittant le pavillon, tous avaient écrit une promesse pour les objectifs."],
    "ru": ["В павильоне каждый выбирает одну из целей устойчивого развития и оставляет на стене обещание.", "На выставке и после неё, сказала экскурсовод, цели устойчивого развития дело каждого, не одних правительств.", "Уходя из павильона, каждый написал обещание ради целей."],
    "es": ["En el pabellón cada visitante elige uno de los Objetivos de Desarrollo Sostenible y deja una promesa en el muro.", "En la exposición y después, dijo la guía, los Objetivos son tarea de todos y no solo de los gobiernos.", "Al dejar el pabellón todos habían escrito un compromiso por los Objetivos."],
}
NAMES_ONLY = {
    "ar": ["وامتد الطابور حتى المدخل الغربي رغم الحر.", "وكان المقهى المجاور مغلقًا بسبب الصيانة."],
    "zh": ["天气炎热，队伍一直排到西门。", "旁边的咖啡馆因维修关门。"],
    "en": ["In spite of the heat the queue reached the western gate.", "The cafe next door was closed for repairs."],
    "fr": ["Malgré la chaleur, la file allait jusqu’à la porte ouest.", "Le café voisin était fermé pour travaux."],
    "ru": ["Несмотря на жару, очередь тянулась до западных ворот.", "Соседнее кафе было закрыто на ремонт."],
    "es": ["Pese al calor, la cola llegaba hasta la puerta oeste.", "La cafetería de al lado estaba cerrada por reparaciones."],
}
TITLES = {"ar": "من {t} إلى المعرض: {n} زائرًا", "zh": "从{t}到世博会：{n}人之行", "en": "From {t} to the fair: {n} visitors",
          "fr": "De {t} à l’exposition : {n} visiteurs", "ru": "Из города {t} на выставку: {n} гостей", "es": "De {t} a la exposición: {n} visitantes"}
# The other messages in two words that their rules know, and one sentence round them.
OTHERS = {
    "ar": [("food", "هدر الطعام"), ("vaccines", "توزيع اللقاحات على الجميع"), ("plastic", "التلوث البلاستيكي"), ("tests", "حظر التجارب النووية"), ("warning", "الإنذار المبكر لكل قرية")],
    "zh": [("food", "食物浪费"), ("vaccines", "疫苗公平分配给所有人"), ("plastic", "塑料污染"), ("tests", "禁止核试验"), ("warning", "每个村庄的早期预警")],
    "en": [("food", "food waste"), ("vaccines", "vaccines for everyone"), ("plastic", "an end to plastic pollution"), ("tests", "a ban on nuclear tests"), ("warning", "early warning for every village")],
    "fr": [("food", "le gaspillage alimentaire"), ("vaccines", "les vaccins pour tous"), ("plastic", "la pollution plastique"), ("tests", "l’interdiction des essais nucléaires"), ("warning", "l’alerte précoce dans chaque village")],
    "ru": [("food", "пищевые отходы"), ("vaccines", "вакцины каждому"), ("plastic", "загрязнение пластиком"), ("tests", "запрет ядерных испытаний"), ("warning", "раннее предупреждение для каждой деревни")],
    "es": [("food", "el desperdicio de alimentos"), ("vaccines", "vacunas para todos"), ("plastic", "la contaminación por plásticos"), ("tests", "la prohibición de los ensayos nucleares"), ("warning", "la alerta temprana en cada aldea")],
}
ROUND = {
    "ar": ("{t}: نقاش حول {w}", "ناقش {n} من أهل {t} مساء أمس {w}، وصوّت المجلس على خطة جديدة بعد ساعتين."),
    "zh": ("{t}讨论{w}", "昨晚{t}的{n}名居民谈到{w}，两小时后议会表决通过了新计划。"),
    "en": ("{t} talks about {w}", "Last night {n} people of {t} spoke about {w}; after two hours the council voted for a new plan."),
    "fr": ("{t} parle : {w}", "Hier soir, {n} habitants de {t} ont débattu sur ce thème : {w}. Deux heures plus tard, le conseil votait un nouveau plan."),
    "ru": ("{t}: спор на тему «{w}»", "Вчера вечером {n} жителей города {t} обсудили тему «{w}»; через два часа совет принял новый план."),
    "es": ("{t} habla: {w}", "Anoche {n} vecinos de {t} hablaron de este asunto: {w}. Dos horas después el consejo votó un plan nuevo."),
}
SUBJECTS = {"ar": "مقابلة مع مفوض الجناح عن أهداف التنمية المستدامة", "zh": "专访展馆负责人：可持续发展目标", "en": "The pavilion's commissioner on the goals",
            "fr": "La commissaire du pavillon sur les objectifs", "ru": "Комиссар павильона о целях", "es": "La comisaria del pabellón, sobre los Objetivos"}

articles, codes = [], []


def judge(outlet, key, message, verdict, at):
    """One person always, a second for three of five; a third settles what they do not agree on."""
    place = ["headline", "lead", "body"][at % 3]
    tone = ["positive", "neutral", "neutral", "positive", "negative"][at % 5] if verdict != "absent" else "neutral"
    codes.append([outlet, key, message, "k-arden", verdict, place, tone, ""])
    if at % 5 < 3:
        other = verdict
        if at % 11 == 0:
            other = "mentioned" if verdict == "carried" else "carried"
        codes.append([outlet, key, message, "m-osei", other, place, tone, ""])
        if other != verdict:
            codes.append([outlet, key, message, "r-lindt", verdict, place, tone, "yes"])


def expo(count, first, days, carried_of_ten):
    for i in range(count):
        lang = LANGUAGES[i % 6]
        j = i // 6
        outlet = OUTLETS[lang][j % 5][0]
        day = first + dt.timedelta(days=(i * days) // count)
        town, n = TOWNS[lang][j % 7], 40 + (i * 37) % 700
        carried = (i * 7) % 10 < carried_of_ten
        bank = CARRIES if carried else NAMES_ONLY
        text = EVENTS[lang][j % 5].format(t=town, n=n) + " " + bank[lang][j % len(bank[lang])]
        key = f"{outlet}-{day:%y%m%d}-{i}"
        articles.append([outlet, key, "article", day, "" if i % 3 else lang, TITLES[lang].format(t=town, n=n),
                         f"https://{outlet}.example/{day:%Y/%m}/{i}", text, "expo-2020", ""])
        judge(outlet, key, "pavilion", "carried" if carried else "mentioned", i)


def other(count, first, days, carried_of_ten, name):
    for i in range(count):
        lang = LANGUAGES[i % 6]
        j = i // 6
        outlet = OUTLETS[lang][(j + 1) % 5][0]
        day = first + dt.timedelta(days=(i * days) // count)
        message, words = OTHERS[lang][j % 5]
        town, n = TOWNS[lang][(j + 3) % 7], 30 + (i * 53) % 800
        title, text = ROUND[lang]
        key = f"{outlet}-{name}-{i}"
        articles.append([outlet, key, "article", day, lang, title.format(t=town, w=words), f"https://{outlet}.example/{name}/{i}",
                         text.format(t=town, w=words, n=n), "", ""])
        if i % 12 != 5:
            judge(outlet, key, message, ["carried", "mentioned", "absent"][0 if (i * 3) % 10 < carried_of_ten else 1 + i % 2], i)


def interviews(count, first):
    for i in range(count):
        lang = LANGUAGES[i % 6]
        outlet = OUTLETS[lang][3 + (i // 6) % 2][0]
        day = first + dt.timedelta(days=i * 5)
        key = f"{outlet}-air-{i}"
        articles.append([outlet, key, "interview", day, lang, SUBJECTS[lang], "", CARRIES[lang][i % 3], "expo-2020", 4 + i % 9])
        judge(outlet, key, "pavilion", "carried" if i % 4 else "mentioned", i)


expo(157, dt.date(2021, 10, 1), 122, 7)
interviews(21, dt.date(2021, 10, 3))
other(120, dt.date(2021, 7, 2), 210, 6, "local")
other(132, dt.date(2019, 7, 3), 205, 4, "before")

with open("watch-outlets.csv", "w", newline="", encoding="utf-8") as file:
    lines = csv.writer(file, lineterminator="\n")
    lines.writerow(["code", "name", "country", "language", "tier", "medium", "source", "source_kind", "list", "first", "last"])
    for lang in LANGUAGES:
        for i, (code, name, country) in enumerate(OUTLETS[lang]):
            lines.writerow([code, name, country, lang, "other" if i == 4 else "major", MEDIA[i], "", "", "", "", ""])
    lines.writerow(["", "", "", "", "", "", "", "", "2019–2020", "2019-07-01", "2020-06-30"])
    lines.writerow(["", "", "", "", "", "", "", "", "2021–2022", "2021-07-01", "2022-06-30"])
with open("watch-articles.csv", "w", newline="", encoding="utf-8") as file:
    lines = csv.writer(file, lineterminator="\n")
    lines.writerow(["outlet", "key", "kind", "day", "language", "title", "address", "text", "initiative", "minutes"])
    lines.writerows(articles)
with open("watch-codes.csv", "w", newline="", encoding="utf-8") as file:
    lines = csv.writer(file, lineterminator="\n")
    lines.writerow(["outlet", "key", "message", "coder", "verdict", "prominence", "tone", "settles"])
    lines.writerows(codes)

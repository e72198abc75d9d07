"""Makes the events that were held and who was there: python3 sample/occasions/recipe_events.py, from the project's root.

People are invented and have no names here; each row is one person at one event. Nothing is counted here: how many there
are is for the figures to say.
"""

import gzip
import json
import random

ROOT = "sample/occasions/"
LANGUAGES = ["ar", "zh", "en", "fr", "ru", "es"]
COUNTRIES = """KEN FRA CHN RUS ESP EGY BRA IND NGA USA GBR DEU JPN MEX ZAF ARG COL MAR TUN SEN CIV GHA ETH UGA TZA RWA CMR
COD AGO MOZ ZMB ZWE BWA NAM MDG MUS PAK BGD LKA NPL IDN MYS PHL THA VNM KHM KOR MNG KAZ UZB KGZ TJK ARM GEO UKR BLR MDA ROU
BGR GRC ITA PRT NLD BEL CHE AUT POL CZE SVK HUN HRV SRB ALB TUR LBN JOR IRQ SAU ARE QAT KWT OMN YEM SDN DZA LBY MLI BFA NER
TCD BEN TGO LBR SLE GIN GMB CAN GTM HND SLV NIC CRI PAN CUB DOM HTI JAM TTO BRB VEN ECU PER BOL CHL URY PRY GUY SUR AUS NZL
FJI PNG WSM TON VUT NOR SWE FIN DNK ISL IRL EST LVA LTU LUX MLT CYP ISR""".split()

WOMEN_AND_MEN = ["woman", "man"]


def texts(ar, zh, en, fr, ru, es):
    return dict(zip(LANGUAGES, [ar, zh, en, fr, ru, es]))


def numbered(words, number):
    return {language: f"{text} {number}" for language, text in words.items()}


class Making:
    def __init__(self):
        self.events = []
        self.rows = {}
        self.random = random.Random(1945)

    def event(self, code, kind, title, at, **more):
        entry = {"code": code, "kind": kind, "state": "held", "title": title, "at": at}
        entry.update(more)
        self.events.append(entry)

    def people(self, file, event, how_many, pool, countries, audiences, missing=0.12):
        """Everybody of `how_many` was there; some more had registered, or had a place, and did not come."""
        chosen = self.random.sample(range(pool[1]), how_many + int(how_many * missing))
        for place, number in enumerate(chosen):
            person = f"{pool[0]}{number:05d}@example.org"
            # The same person comes from the same country each time.
            here = random.Random(person)
            step = "attended" if place < how_many else here.choice(["accepted", "accepted", "registered"])
            # Everyone's country is met at least once among those who came.
            country = countries[place % len(countries)] if place < len(countries) else here.choice(countries)
            audience = audiences[place % len(audiences)]
            self.rows.setdefault(file, []).append(
                [event, person, step, "", country, audience, here.choice(WOMEN_AND_MEN)]
            )

    def write(self):
        with gzip.GzipFile(ROOT + "events/events-held.yaml.gz", "wb", mtime=0) as packed:
            for entry in self.events:
                lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in entry.items()]
                packed.write(("- " + "\n  ".join(lines) + "\n").encode())
        for file, rows in self.rows.items():
            with gzip.GzipFile(f"{ROOT}attendance/attendance-{file}.csv.gz", "wb", mtime=0) as packed:
                packed.write(b"event,person,step,language,country,audience,gender\r\n")
                for row in rows:
                    packed.write((",".join(row) + "\r\n").encode())


NEW_YORK = dict(
    zone="America/New_York",
    country="USA",
    place=texts("المقر، نيويورك", "纽约总部", "Headquarters, New York", "Siège, New York", "Центральные учреждения, Нью-Йорк", "Sede, Nueva York"),
)


def civil_society(making):
    making.event(
        "civil-society-town-hall", "town-hall",
        texts("اللقاء المفتوح مع المجتمع المدني", "民间社会全体大会", "Town hall with civil society", "Assemblée ouverte avec la société civile", "Открытая встреча с гражданским обществом", "Asamblea abierta con la sociedad civil"),
        "2021-12-10T10:00", minutes=150, mode="hybrid", spoken=["en"], interpreted=["ar", "zh", "fr", "ru", "es", "ase"],
        initiative="ngo-liaison", how="approved", places=700, **NEW_YORK)
    making.people("civil-society", "civil-society-town-hall", 584, ("c", 2200), COUNTRIES[:78], ["civil-society"], 0.3)
    for number, day in enumerate(["2021-09-30", "2022-01-20"], 1):
        making.event(
            f"ngo-focal-points-{number}", "focal-point-meeting",
            numbered(texts("اجتماع جهات تنسيق المجتمع المدني في المنظومة", "全系统民间社会协调人会议", "Meeting of the system’s civil society focal points", "Réunion des coordonnateurs pour la société civile du système", "Совещание координаторов системы по вопросам гражданского общества", "Reunión de coordinadores de sociedad civil del sistema"), number),
            f"{day}T09:30", minutes=120, mode="on-line", spoken=["en"], zone="America/New_York", initiative="ngo-liaison")
        making.people("civil-society", f"ngo-focal-points-{number}", 41, ("f", 60), COUNTRIES[:12], ["staff"], 0.1)


def academic_impact(making):
    subjects = [
        ("es", texts("الجامعات وأهداف التنمية", "大学与发展目标", "Universities and the goals", "Les universités et les objectifs", "Университеты и цели", "Las universidades y los objetivos")),
        ("es", texts("المساواة بين الجنسين في الحرم الجامعي", "校园性别平等", "Equality between women and men on campus", "L’égalité des genres sur les campus", "Равноправие женщин и мужчин в вузах", "La igualdad de género en el campus")),
        ("pt", texts("المحيط والبحث العلمي", "海洋与研究", "Research and the ocean", "La recherche et l’océan", "Наука и океан", "La investigación y el océano")),
        ("en", texts("الحقائق في وجه الشائعات", "以事实对抗谣言", "Facts against rumours", "Les faits contre les rumeurs", "Факты против слухов", "Hechos contra rumores")),
        ("en", texts("الطلبة والمناخ", "学生与气候", "Students and the climate", "Les étudiants et le climat", "Студенты и климат", "Los estudiantes y el clima")),
        ("en", texts("العلم للجميع", "人人享有科学", "Science for all", "La science pour tous", "Наука для всех", "Ciencia para todos")),
        ("en", texts("السلام يدرس", "和平可以学习", "Peace can be taught", "La paix s’enseigne", "Миру можно научить", "La paz se enseña")),
    ]
    for number, (language, subject) in enumerate(subjects, 1):
        code = f"impact-dialogue-{number}"
        making.event(code, "virtual-event", subject, f"2021-{6 + min(number, 6):02d}-{10 + number}T15:00" if number < 7 else "2022-01-18T15:00",
                     minutes=75, mode="on-line", spoken=[language], zone="UTC", initiative="academic-impact", series="Impact dialogues")
        making.people("academic-impact", code, 240 + 2 * number, ("a", 1412), COUNTRIES[:90],
                      ["student", "educator", "student", "public", "student", "educator"], 0.35)
    for number in (1, 2):
        making.event(
            f"goal-hub-webinar-{number}", "hub-webinar",
            numbered(texts("ندوة مراكز الأهداف", "目标中心研讨会", "Webinar of the goal hubs", "Webinaire des pôles des objectifs", "Вебинар центров по целям", "Seminario de los centros de los objetivos"), number),
            f"2021-1{number}-16T14:00", minutes=90, mode="on-line", spoken=["en"], zone="UTC", initiative="academic-impact", series="Goal hubs")
        making.people("academic-impact", f"goal-hub-webinar-{number}", 63, ("a", 1412), COUNTRIES[:30], ["educator"], 0.2)


def youth(making):
    making.event(
        "youthlead-festival", "festival",
        texts("مهرجان الشباب للابتكار", "青年创新节", "Youth festival of innovation", "Festival de l’innovation des jeunes", "Молодёжный фестиваль инноваций", "Festival juvenil de la innovación"),
        "2021-10-21T09:00", days=2, mode="on-line", spoken=["en"], interpreted=["ar", "zh", "fr", "ru", "es", "ils"], zone="UTC", initiative="youth2030")
    making.people("youth", "youthlead-festival", 6240, ("y", 9000), COUNTRIES[:140], ["student", "public", "student"], 0.1)
    making.event(
        "youth4climate", "conference",
        texts("الشباب من أجل المناخ", "青年气候会议", "Youth for the climate", "Les jeunes pour le climat", "Молодёжь за климат", "Los jóvenes por el clima"),
        "2021-09-28T09:00", days=3, mode="in-person", spoken=["en"], zone="Europe/Rome", country="ITA",
        place=texts("ميلانو", "米兰", "Milan", "Milan", "Милан", "Milán"), initiative="youth2030", how="invited", places=400)
    making.people("youth", "youth4climate", 396, ("d", 500), COUNTRIES[:130], ["delegate"], 0.02)


def exposition(making):
    dubai = dict(zone="Asia/Dubai", country="ARE", mode="in-person", initiative="expo-2020",
                 place=texts("الجناح، دبي", "迪拜展馆", "The pavilion, Dubai", "Le pavillon, Dubaï", "Павильон, Дубай", "El pabellón, Dubái"))
    weeks = [
        ("2021-10-03", texts("المناخ والتنوع البيولوجي", "气候与生物多样性", "Climate and biodiversity", "Climat et biodiversité", "Климат и биоразнообразие", "Clima y biodiversidad")),
        ("2021-10-17", texts("الفضاء", "太空", "Space", "L’espace", "Космос", "El espacio")),
        ("2021-10-31", texts("المدن", "城市", "Cities", "Les villes", "Города", "Las ciudades")),
        ("2021-11-14", texts("التسامح والتعايش", "宽容与共处", "Living together", "Vivre ensemble", "Жить вместе", "La convivencia")),
        ("2021-12-12", texts("المعرفة والتعلم", "知识与学习", "Knowledge and learning", "Savoir et apprendre", "Знания и обучение", "Conocimiento y aprendizaje")),
        ("2022-01-16", texts("الأهداف العالمية", "全球目标", "Global goals", "Les objectifs mondiaux", "Глобальные цели", "Los objetivos mundiales")),
        ("2022-01-23", texts("السفر والتواصل", "旅行与联通", "Travel and connection", "Voyages et liens", "Путешествия и связи", "Viajes y conexiones")),
    ]
    for number, (day, title) in enumerate(weeks, 1):
        making.event(f"expo-week-{number}", "theme-week", title, f"{day}T10:00", days=7, spoken=["en"], interpreted=["ar"], **dubai)
    kinds = [
        ("discussion", texts("حديث الجناح", "展馆对话", "Talk at the pavilion", "Conversation au pavillon", "Беседа в павильоне", "Charla en el pabellón")),
        ("side-event", texts("ورشة مع الشركاء", "伙伴工作坊", "Workshop with partners", "Atelier avec les partenaires", "Мастерская с партнёрами", "Taller con los asociados")),
        ("screening", texts("فيلم المساء", "晚场影片", "Film in the evening", "Film du soir", "Вечерний фильм", "Película de la tarde")),
        ("opening", texts("افتتاح معرض صغير", "小型展览开幕", "Opening of a small exhibition", "Vernissage", "Открытие небольшой выставки", "Apertura de una pequeña exposición")),
        ("concert", texts("موسيقى في الجناح", "展馆音乐会", "Music at the pavilion", "Musique au pavillon", "Музыка в павильоне", "Música en el pabellón")),
    ]
    for number in range(1, 46):
        kind, title = kinds[number % len(kinds)]
        month, day = [("2021-10", 4), ("2021-11", 2), ("2021-12", 1), ("2022-01", 5)][number % 4]
        making.event(f"expo-activity-{number}", kind, numbered(title, number), f"{month}-{day + number // 2:02d}T{14 + number % 5}:00",
                     minutes=60, spoken=["en" if number % 3 else "ar"], **dubai)


def remembrance(making):
    films = [
        ("2021-08-23", "slave-trade-abolition-day"), ("2021-10-06", ""), ("2021-11-09", ""), ("2021-12-02", ""), ("2022-01-12", "")]
    title = texts("عرض ونقاش: ذاكرة الطريق", "放映与讨论：道路的记忆", "Screening and discussion: what the road remembers", "Projection et débat : la mémoire de la route", "Показ и обсуждение: о чём помнит дорога", "Proyección y debate: la memoria del camino")
    for number, (day, observance) in enumerate(films, 1):
        code = f"slavery-discussion-{number}"
        making.event(code, "discussion" if number % 2 else "screening", numbered(title, number), f"{day}T11:00", minutes=120, mode="on-line",
                     spoken=[["en", "fr", "es", "en", "en"][number - 1]], interpreted=["ase"] if number == 4 else [], zone="America/New_York",
                     initiative="slavery-remembrance", observance=observance, series="What the road remembers")
        making.people("remembrance", code, 179 + number, ("s", 800), COUNTRIES[:19], ["educator", "student", "public"], 0.25)


SPEAKERS = """Achieng Wanjala|KEN|woman;Amara Diallo|SEN|woman;Anjali Rao Menon|IND|woman;Bruno Salgueiro|BRA|man;Camille Verneuil|FRA|woman;
Dae-jung Pyo|KOR|man;Elif Karasu|TUR|woman;Farid Benslama|TUN|man;Greta Lindqvist Aho|FIN|woman;Hana Novotná|CZE|woman;Ines Quiroga|ARG|woman;
Joaquín Esparza Luna|MEX|man;Kwabena Ofori|GHA|man;Leilani Tupou|TON|woman;Mateo Zúñiga|COL|man;Nadia Haddouche|DZA|woman;Oksana Hrytsenko|UKR|woman;
Palesa Mokoena|ZAF|woman;Quan Thi Mai|VNM|woman;Rashid Al Marri|ARE|man;Sofía Arancibia|CHL|woman;Tomasz Wilk|POL|man;Uchenna Eze|NGA|woman;
Viktor Saar|EST|man;Wairimu Njeri|KEN|woman;Ximena Prado|PER|woman;Yusuf Demir Aksoy|TUR|man;Zainab Conteh|SLE|woman;Aiko Morishige|JPN|woman;
Benedikt Auer|AUT|man;Chloé Tremblay-Roy|CAN|woman;Davit Hakobyan|ARM|man;Emeka Obi|NGA|man;Fatou Ndour|SEN|woman""".replace("\n", "").split(";")
IN_OTHER_SCRIPTS = ["سلمى المنصوري | MAR | woman | ar", "顾晓岚 | CHN | woman | zh", "Мирон Ветлугин | RUS | man | ru"]


def speakers(first, last):
    return [" | ".join(speaker.split("|")) for speaker in SPEAKERS[first:last]]


def special_days(making):
    making.event(
        "peace-day-2021", "observance",
        texts("اليوم الدولي للسلام: الشباب يتكلمون", "国际和平日：青年发言", "International Day of Peace: the young speak", "Journée internationale de la paix : la parole aux jeunes", "Международный день мира: слово молодым", "Día Internacional de la Paz: hablan los jóvenes"),
        "2021-09-17T09:30", minutes=120, mode="on-line", spoken=["en"], interpreted=["fr", "es", "fsl"], zone="America/New_York", observance="peace-day",
        speakers=["jane-goodall"] + IN_OTHER_SCRIPTS[:2] + speakers(0, 21))
    making.people("special", "peace-day-2021", 730, ("p", 1000), COUNTRIES[:70], ["student"], 0.1)
    making.event(
        "un-day-concert-2021", "concert",
        texts("حفل يوم الأمم المتحدة", "联合国日音乐会", "Concert for United Nations Day", "Concert de la Journée des Nations Unies", "Концерт ко Дню Организации Объединённых Наций", "Concierto del Día de las Naciones Unidas"),
        "2021-10-20T18:00", minutes=120, mode="hybrid", spoken=["en"], how="invited", places=320, observance="united-nations-day", **NEW_YORK)
    making.people("special", "un-day-concert-2021", 303, ("g", 500), COUNTRIES[:100], ["delegate", "staff", "delegate"], 0.05)
    making.event(
        "open-science-2021", "conference",
        texts("مؤتمر العلم المفتوح", "开放科学会议", "Conference on open science", "Conférence sur la science ouverte", "Конференция по открытой науке", "Conferencia sobre la ciencia abierta"),
        "2021-07-21T09:00", days=3, mode="on-line", spoken=["en"], interpreted=["ar", "zh", "fr", "ru", "es"], zone="America/New_York",
        speakers=IN_OTHER_SCRIPTS + speakers(0, 23) + speakers(24, 34)[:1] + speakers(26, 27) + speakers(32, 34) + ["Bola Adeyemi | NGA | woman", "Carla Fonseca | BRA | woman", "Luc Verneuil | FRA | man", "Meera Iyer | IND | woman"])
    making.people("open-science", "open-science-2021", 5140, ("o", 7000), COUNTRIES, ["librarian", "educator", "student"], 0.1)


def library(making):
    for number, day in enumerate(["2021-10-14", "2022-01-27"], 1):
        making.event(
            f"library-community-{number}", "meeting",
            numbered(texts("لقاء مكتبات المنظمة", "本组织图书馆会议", "Meeting of the organization’s libraries", "Rencontre des bibliothèques de l’Organisation", "Встреча библиотек Организации", "Encuentro de las bibliotecas de la Organización"), number),
            f"{day}T15:00", minutes=90, mode="on-line", spoken=["en"], zone="Europe/Zurich", initiative="library-community")
        making.people("library", f"library-community-{number}", 58, ("l", 110), COUNTRIES[:24], ["librarian"], 0.1)
    courses = [
        texts("البحث في وثائق الأمم المتحدة", "检索联合国文件", "Finding United Nations documents", "Trouver les documents de l’ONU", "Поиск документов Организации Объединённых Наций", "Buscar documentos de las Naciones Unidas"),
        texts("سجلات التصويت والخطابات", "表决与发言记录", "Votes and speeches", "Votes et discours", "Голосования и выступления", "Votaciones y discursos"),
        texts("المصادر الإلكترونية", "电子资源", "Electronic resources", "Les ressources électroniques", "Электронные ресурсы", "Recursos electrónicos"),
    ]
    people = [16, 17, 15, 18, 16, 17, 15, 16, 17, 16, 18, 15, 16, 17, 16, 15, 18, 17, 16]
    for number, how_many in enumerate(people, 1):
        code = f"library-course-{number}"
        making.event(code, "group", numbered(courses[number % 3], number), f"{['2021-09', '2021-10', '2021-11', '2021-12', '2022-01'][number % 5]}-{2 + number:02d}T10:00",
                     minutes=60, mode="on-line", spoken=[["en", "fr", "es"][number % 3]], zone="Europe/Zurich", initiative="library-training", series="Using the library")
        making.people("library", code, how_many, ("t", 260), COUNTRIES[:16], ["delegate", "staff", "student"], 0.2)
    for number in range(1, 14):
        code = f"library-hour-{number}"
        making.event(code, "one-to-one", numbered(texts("ساعة مع أمين المكتبة", "与馆员的一小时", "An hour with a librarian", "Une heure avec un bibliothécaire", "Час с библиотекарем", "Una hora con un bibliotecario"), number),
                     f"{['2021-09', '2021-11', '2022-01'][number % 3]}-{3 + number:02d}T14:00", minutes=60, mode="on-line", spoken=["en"], zone="Europe/Zurich",
                     initiative="library-training", places=1)
        making.people("library", code, 1, ("t", 260), COUNTRIES[:8], ["delegate"], 0)


making = Making()
for part in (civil_society, academic_impact, youth, exposition, remembrance, special_days, library):
    part(making)
making.write()

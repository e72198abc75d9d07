#!/usr/bin/env python3
"""Makes the registers of this folder, the same each time. Every organization and every person is invented: names are put
together of syllables and of words for what an organization is, in the scripts of the six languages. Facts are one
record a line; nothing here is a total."""
import csv
import datetime
import os
import random

HERE = os.path.dirname(os.path.abspath(__file__))
STATES = os.path.join(HERE, "../../src/main/resources/authorities/states.csv")
SIX = ["ar", "zh", "en", "fr", "ru", "es"]
ROLL = random.Random(20220131)

# A first and a last part of a place that is on no map: Latin, Arabic, Chinese, Cyrillic.
FIRST = [("Vel", "فيل", "维尔", "Вел"), ("Mor", "مور", "莫", "Мор"), ("Tar", "تار", "塔", "Тар"), ("Kes", "كيس", "凯斯", "Кес"),
         ("Lun", "لون", "伦", "Лун"), ("Bra", "برا", "布拉", "Бра"), ("Sol", "سول", "索尔", "Сол"), ("Dor", "دور", "多", "Дор"),
         ("Fen", "فين", "芬", "Фен"), ("Gal", "غال", "加尔", "Гал"), ("Nim", "نيم", "尼姆", "Ним"), ("Pra", "برا", "普拉", "Пра"),
         ("Rus", "روس", "鲁斯", "Рус"), ("Zem", "زيم", "泽姆", "Зем"), ("Kal", "كال", "卡尔", "Кал"), ("Ser", "سير", "塞", "Сер"),
         ("Tol", "تول", "托尔", "Тол"), ("Mir", "مير", "米尔", "Мир"), ("Ban", "بان", "班", "Бан"), ("Lod", "لود", "洛德", "Лод"),
         ("Vis", "فيس", "维斯", "Вис"), ("Dra", "درا", "德拉", "Дра"), ("Fal", "فال", "法尔", "Фал"), ("Gor", "غور", "戈", "Гор"),
         ("Nar", "نار", "纳", "Нар"), ("Pel", "بيل", "佩尔", "Пел"), ("Rim", "ريم", "里姆", "Рим"), ("Zan", "زان", "赞", "Зан"),
         ("Kor", "كور", "科", "Кор"), ("Sab", "ساب", "萨布", "Саб"), ("Tem", "تيم", "特姆", "Тем"), ("Mel", "ميل", "梅尔", "Мел")]
LAST = [("dora", "دورا", "多拉", "дора"), ("mira", "ميرا", "米拉", "мира"), ("goro", "غورو", "戈罗", "горо"),
        ("belo", "بيلو", "贝洛", "бело"), ("nita", "نيتا", "尼塔", "нита"), ("saro", "سارو", "萨罗", "саро"),
        ("tiva", "تيفا", "蒂瓦", "тива"), ("luma", "لوما", "卢马", "лума"), ("pona", "بونا", "波纳", "пона"),
        ("rika", "ريكا", "里卡", "рика"), ("zeda", "زيدا", "泽达", "зеда"), ("kabo", "كابو", "卡博", "кабо"),
        ("fano", "فانو", "法诺", "фано"), ("musa", "موسا", "穆萨", "муса"), ("hata", "هاتا", "哈塔", "хата"),
        ("dinu", "دينو", "迪努", "дину"), ("bari", "باري", "巴里", "бари"), ("gela", "جيلا", "盖拉", "гела"),
        ("nobe", "نوبي", "诺贝", "нобе"), ("soti", "سوتي", "索蒂", "соти"), ("tula", "تولا", "图拉", "тула"),
        ("lemo", "ليمو", "莱莫", "лемо"), ("pasu", "باسو", "帕苏", "пасу"), ("roma", "روما", "罗马", "рома"),
        ("zibo", "زيبو", "齐博", "зибо"), ("kenu", "كينو", "凯努", "кену"), ("fira", "فيرا", "菲拉", "фира"),
        ("miso", "ميسو", "米索", "мисо"), ("hola", "هولا", "霍拉", "хола"), ("duma", "دوما", "杜马", "дума"),
        ("bena", "بينا", "贝纳", "бена"), ("gazi", "غازي", "加齐", "гази"), ("nelo", "نيلو", "内洛", "нело"),
        ("sura", "سورا", "苏拉", "сура"), ("tabi", "تابي", "塔比", "таби"), ("lora", "لورا", "洛拉", "лора"),
        ("pemi", "بيمي", "佩米", "пеми"), ("rodo", "رودو", "罗多", "родо"), ("zula", "زولا", "祖拉", "зула"),
        ("kimo", "كيمو", "基莫", "кимо"), ("fuma", "فوما", "富马", "фума"), ("meda", "ميدا", "梅达", "меда"),
        ("higo", "هيغو", "伊戈", "хиго"), ("dasa", "داسا", "达萨", "даса"), ("bilu", "بيلو", "比卢", "билу"),
        ("geno", "جينو", "赫诺", "гено"), ("nura", "نورا", "努拉", "нура"), ("seto", "سيتو", "塞托", "сето")]

# What it is, with the place in its name: ar, zh, en, fr, ru, es.
WORDS = {
    "university": ["جامعة {}", "{}大学", "{} University", "Université de {}", "Университет {}", "Universidad de {}"],
    "institute": ["معهد {} للتكنولوجيا", "{}理工学院", "{} Institute of Technology", "Institut de technologie de {}",
                  "Технологический институт {}", "Instituto de Tecnología de {}"],
    "college": ["كلية {}", "{}学院", "{} College", "Collège de {}", "Колледж {}", "Colegio Universitario de {}"],
    "ngo": ["جمعية {} للتنمية", "{}发展协会", "{} Development Association", "Association pour le développement de {}",
            "Ассоциация развития {}", "Asociación de Desarrollo de {}"],
    "ngo2": ["شبكة نساء {}", "{}妇女网络", "{} Women’s Network", "Réseau des femmes de {}", "Женская сеть {}", "Red de Mujeres de {}"],
    "ngo3": ["مؤسسة {} للسلام", "{}和平基金会", "{} Peace Foundation", "Fondation {} pour la paix", "Фонд мира {}",
             "Fundación {} por la Paz"],
    "publisher": ["دار {} للنشر", "{}出版社", "{} Press", "Éditions {}", "Издательство {}", "Editorial {}"],
    "broadcaster": ["إذاعة {}", "{}广播电台", "Radio {}", "Radio {}", "Радио {}", "Radio {}"],
    "information-centre": ["مركز {} للإعلام", "{}新闻中心", "{} Information Centre", "Centre d’information de {}",
                           "Информационный центр {}", "Centro de Información de {}"],
}
ARABIC = set("DZA BHR COM DJI EGY IRQ JOR KWT LBN LBY MRT MAR OMN QAT SAU SOM SDN SYR TUN ARE YEM".split())
CHINESE = set("CHN SGP".split())
FRENCH = set("BEL BEN BFA BDI CMR CAF TCD COG COD CIV FRA GAB GIN HTI LUX MDG MLI MCO NER RWA SEN CHE TGO CAN".split())
RUSSIAN = set("BLR KAZ KGZ RUS TJK UZB TKM ARM".split())
SPANISH = set("ARG BOL CHL COL CRI CUB DOM ECU SLV GNQ GTM HND MEX NIC PAN PRY PER ESP URY VEN".split())

# Given names by gender and family names, in their own script and in Latin letters.
PEOPLE = {
    "ar": ([("ريما", "Rima"), ("سلوى", "Salwa"), ("نادين", "Nadine"), ("هالة", "Hala"), ("دانة", "Dana")],
           [("كريم", "Karim"), ("سامر", "Samer"), ("طارق", "Tariq"), ("وليد", "Walid"), ("فادي", "Fadi")],
           [("البرقاوي", "Al-Barqawi"), ("الزهيري", "Al-Zuhairi"), ("المرجاني", "Al-Murjani"), ("الداموني", "Al-Damuni"),
            ("الخوصي", "Al-Khusi"), ("السمراني", "Al-Samrani"), ("النخيلي", "Al-Nakhili"), ("الطيبوني", "Al-Taybuni")]),
    "zh": ([("若兰", "Ruolan"), ("思琪", "Siqi"), ("雨桐", "Yutong"), ("静宜", "Jingyi"), ("晓梅", "Xiaomei")],
           [("志远", "Zhiyuan"), ("浩然", "Haoran"), ("建业", "Jianye"), ("明哲", "Mingzhe"), ("文博", "Wenbo")],
           [("宋", "Song"), ("郭", "Guo"), ("潘", "Pan"), ("董", "Dong"), ("夏", "Xia"), ("范", "Fan"), ("邓", "Deng"), ("贾", "Jia")]),
    "en": ([("Abena", ""), ("Moira", ""), ("Kirsten", ""), ("Lindiwe", ""), ("Priya", "")],
           [("Kwame", ""), ("Duncan", ""), ("Tendai", ""), ("Rohan", ""), ("Sione", "")],
           [("Ashdownley", ""), ("Mbekwana", ""), ("Fernhallow", ""), ("Tuivalu", ""), ("Kartikesan", ""), ("Oldemere", ""),
            ("Nakumbwa", ""), ("Strandby", "")]),
    "fr": ([("Aurélie", ""), ("Fatoumata", ""), ("Solène", ""), ("Clarisse", ""), ("Aminata", "")],
           [("Mathurin", ""), ("Ousmane", ""), ("Thibaut", ""), ("Cyprien", ""), ("Landry", "")],
           [("Delavergne", ""), ("Koumbassa", ""), ("Montfaucher", ""), ("Ndiayeka", ""), ("Rochelance", ""), ("Traoréli", ""),
            ("Vaubernard", ""), ("Zongodou", "")]),
    "ru": ([("Ирина", "Irina"), ("Дарья", "Darya"), ("Алтынай", "Altynai"), ("Ксения", "Ksenia"), ("Гульнара", "Gulnara")],
           [("Тимур", "Timur"), ("Глеб", "Gleb"), ("Ермек", "Yermek"), ("Роман", "Roman"), ("Давид", "David")],
           [("Беловодская", "Belovodskaya"), ("Тургенбай", "Turgenbai"), ("Заречных", "Zarechnykh"), ("Караташ", "Karatash"),
            ("Лесовских", "Lesovskikh"), ("Полевых", "Polevykh"), ("Садыкбек", "Sadykbek"), ("Чернобай", "Chernobai")]),
    "es": ([("Ximena", ""), ("Rocío", ""), ("Maribel", ""), ("Yolanda", ""), ("Inés", "")],
           [("Joaquín", ""), ("Ramiro", ""), ("Gonzalo", ""), ("Efraín", ""), ("Néstor", "")],
           [("Valdecañas", ""), ("Huarcaya", ""), ("Montebravo", ""), ("Quispelar", ""), ("Salinejo", ""), ("Tecuamani", ""),
            ("Ibarluna", ""), ("Zorrillanos", "")]),
}


def tongue(country):
    for language, countries in (("ar", ARABIC), ("zh", CHINESE), ("fr", FRENCH), ("ru", RUSSIAN), ("es", SPANISH)):
        if country in countries:
            return language
    return "en"


def members_of_the_organization():
    with open(STATES, encoding="utf-8") as file:
        rows = csv.DictReader(line for line in file if not line.startswith("#"))
        return sorted({row["code"] for row in rows if row["member_from"] and not row["member_to"] and not row["name_to"]})


COUNTRIES = [code for code in members_of_the_organization() if len(code) == 3 and code.isupper()]
PLACES = [(first, last) for first in FIRST for last in LAST]
ROLL.shuffle(PLACES)
REGISTER, MEMBERSHIPS, APPLICATIONS = [], [], []


def place():
    first, last = PLACES[len([row for row in REGISTER if row["kind"] == "organisation"]) % len(PLACES)]
    return {"en": first[0] + last[0], "fr": first[0] + last[0], "es": first[0] + last[0], "ar": first[1] + last[1],
            "zh": first[2] + last[2], "ru": first[3] + last[3]}


def organisation(key, words, kind, country, every=False):
    own = tongue(country)
    at = place()
    row = {"key": key, "kind": "organisation", "type": kind, "country": country, "gender": "", "language": own,
           "web": "https://" + key + ".example", "mail": "office@" + key + ".example"}
    for number, language in enumerate(SIX):
        if every or language in (own, "en"):
            row["name_" + language] = WORDS[words][number].format(at[language])
    REGISTER.append(row)


def person(key, gender, country, number):
    own = tongue(country)
    women, men, families = PEOPLE[own]
    given = (women if gender == "woman" else men)[number % 5]
    family = families[number // 5 % 8]
    middle = place_of_person(number // 40)
    row = {"key": key, "kind": "person", "type": "", "country": country, "gender": gender, "language": own, "web": "",
           "mail": key + "@people.example"}
    native, latin = middle[own] if own in middle else middle["en"], middle["en"]
    if own == "zh":
        row["name_zh"] = family[0] + given[0] + native
        row["name_en"] = "%s %s %s" % (given[1], latin, family[1])
    elif given[1]:
        row["name_" + own] = "%s %s %s" % (given[0], native, family[0])
        row["name_en"] = "%s %s %s" % (given[1], latin, family[1])
    else:
        row["name_" + own] = "%s %s %s" % (given[0], latin, family[0])
    REGISTER.append(row)


def place_of_person(number):
    first, last = PLACES[number * 7 % len(PLACES)]
    return {"en": first[0] + last[0][:2], "ar": first[1], "zh": "", "ru": first[3] + last[3][:2]}


def member(key, programme, partner, since, until="", signed="", decision=""):
    MEMBERSHIPS.append({"key": key, "programme": programme, "partner": partner, "since": since, "until": until,
                        "signed": signed, "decision": decision})


def days(count, first, last):
    all_days = [first + datetime.timedelta(days=n) for n in range((last - first).days + 1)]
    working = [day for day in all_days if day.weekday() < 5]
    return [working[n * len(working) // count] for n in range(count)]


def spread(count, countries):
    """How many each country has: a few have many, most have some, each has at least one."""
    weights = [1 / (rank + 3) for rank in range(len(countries))]
    rest = count - len(countries)
    parts = [int(rest * weight / sum(weights)) for weight in weights]
    for number in range(rest - sum(parts)):
        parts[number % len(parts)] += 1
    return {country: part + 1 for country, part in zip(countries, parts)}


def universities():
    shuffled = COUNTRIES[:]
    ROLL.shuffle(shuffled)
    here, fresh = shuffled[:144], shuffled[144:147]
    counts = spread(1479, here)
    # Where there were fewest before, one comes: few, as where there were none.
    scarce = sorted(here, key=counts.get)[:3]
    kinds = ["university", "university", "university", "institute", "college"]
    number = 0
    old = days(1479, datetime.date(2010, 11, 18), datetime.date(2021, 6, 25))
    places = [country for country in here for _ in range(counts[country])]
    ROLL.shuffle(places)
    for country in places:
        number += 1
        organisation("ai-%04d" % number, kinds[number % 5], "university", country, number % 25 == 0)
        member("ai-%04d" % number, "academic-impact", "ai-%04d" % number, old[number - 1], decision="AI/%d" % old[number - 1].year)
    new = days(41, datetime.date(2021, 7, 6), datetime.date(2022, 1, 24))
    plenty = [country for country in here if counts[country] >= 5]
    coming = (fresh + scarce + [plenty[n * 3 % len(plenty)] for n in range(35)])
    ROLL.shuffle(coming)
    for country, day in zip(coming, new):
        number += 1
        organisation("ai-%04d" % number, kinds[number % 5], "university", country, number % 7 == 0)
        member("ai-%04d" % number, "academic-impact", "ai-%04d" % number, day, decision="AI/%d" % day.year)
    for waiting in range(24):
        number += 1
        organisation("ai-%04d" % number, kinds[number % 5], "university", COUNTRIES[waiting * 8 % len(COUNTRIES)])
        apply("ai-a-%03d" % waiting, "academic-impact", "ai-%04d" % number, datetime.date(2022, 1, 3 + waiting), "submitted")


def apply(key, programme, partner, day, state, about="", decided="", decision=""):
    language = next(row["language"] for row in REGISTER if row["key"] == partner)
    APPLICATIONS.append({"key": key, "programme": programme, "partner": partner, "language": language, "about": about,
                         "state": state, "submitted": day, "decided": decided, "decision": decision})


MEETINGS = ["Forum on sustainable development", "Commission on the status of women", "Permanent forum", "Youth forum",
            "Conference on the ocean", "Commission on population"]


def civil_society():
    words = ["ngo", "ngo2", "ngo3"]
    joined = days(420, datetime.date(2005, 2, 1), datetime.date(2021, 12, 15))
    for number in range(1, 1343):
        key = "cs-%04d" % number
        organisation(key, words[number % 3], "ngo", COUNTRIES[number * 37 % len(COUNTRIES)])
        if number <= 420:
            member(key, "ngo-association", key, joined[number - 1], decision="DGC/NGO/%d" % joined[number - 1].year)
    sent = days(1408, datetime.date(2021, 7, 2), datetime.date(2022, 1, 28))
    for number in range(1408):
        key = "cs-%04d" % (number % 1342 + 1)
        state = ["admitted", "admitted", "admitted", "declined", "submitted"][number % 5] if number > 700 else (
            "declined" if number % 4 == 0 else "admitted")
        decided = "" if state == "submitted" else sent[number] + datetime.timedelta(days=9)
        apply("np-%04d" % number, "ngo-liaison", key, sent[number], state, MEETINGS[number % 6], decided,
              "" if state == "submitted" else "NGO/%d" % (number // 50 + 1))


def youth():
    for number in range(612):
        key = "yr-%03d" % number
        person(key, "woman" if number % 9 < 5 else "man", COUNTRIES[number * 13 % len(COUNTRIES)], number)
        since = datetime.date(2020, 9, 1) + datetime.timedelta(days=number * 480 // 612)
        member(key, "youth-representatives", key, since, since + datetime.timedelta(days=912))


def today():
    """Some whose term still runs when the sample is looked at."""
    for number in range(36):
        key = "yn-%03d" % number
        person(key, "woman" if number % 2 else "man", COUNTRIES[number * 5 % len(COUNTRIES)], 1100 + number)
        member(key, "youth-representatives", key, datetime.date(2025, 9, 1) + datetime.timedelta(days=number),
               datetime.date(2028, 2, 28))
    for number in range(8):
        key = "an-%02d" % number
        person(key, "woman" if number % 2 == 0 else "man", COUNTRIES[number * 23 % len(COUNTRIES)], 1200 + number)
        member(key, "advocates", key, datetime.date(2025, 1, 1), datetime.date(2027, 12, 31), decision="SG/A/%d" % (2400 + number))


def publishers():
    signed = days(157, datetime.date(2020, 10, 14), datetime.date(2021, 10, 29)) + days(
        11, datetime.date(2021, 11, 8), datetime.date(2022, 1, 21))
    for number, day in enumerate(signed):
        key = "pc-%03d" % number
        organisation(key, "publisher", "publisher", COUNTRIES[number * 11 % 71 * 2], number % 10 == 0)
        member(key, "publishers-compact", key, day, signed=day)


def fellows():
    women = [True] * 11 + [False] * 8
    ROLL.shuffle(women)
    homes = COUNTRIES[5::10][:19]
    stories = []
    for number, (woman, country) in enumerate(zip(women, homes)):
        key = "fe-%02d" % number
        person(key, "woman" if woman else "man", country, 700 + number)
        member(key, "al-farra", key, datetime.date(2021, 10, 4), datetime.date(2021, 10, 29), decision="RAF/2021")
        apply("fa-%03d" % number, "al-farra", key, datetime.date(2021, 7, 5) + datetime.timedelta(days=number), "admitted",
              decided=datetime.date(2021, 8, 20), decision="RAF/2021")
    for number in range(86):
        fellow = number % 19
        language = SIX[number % 6]
        title = STORIES[language][number % 5]
        stories.append({"key": "fs-%03d" % number, "membership": "fe-%02d" % fellow, "title": title, "language": language,
                        "outlet": "Gazette %d" % (fellow + 1), "address": "https://gazette-%02d.example/%03d" % (fellow, number),
                        "day": datetime.date(2021, 10, 5) + datetime.timedelta(days=number * 80 // 86)})
    for number in range(210):
        key = "fx-%03d" % number
        person(key, "woman" if number % 2 else "man", COUNTRIES[number * 7 % len(COUNTRIES)], 760 + number)
        apply("fb-%03d" % number, "al-farra", key, datetime.date(2021, 7, 5) + datetime.timedelta(days=number % 20), "declined",
              decided=datetime.date(2021, 8, 20), decision="RAF/2021")
    return stories


STORIES = {
    "ar": ["كيف تُبنى المدن من جديد", "ماء للجميع", "صوت الشباب في القاعة", "ما بعد الجائحة", "لغة واحدة لا تكفي"],
    "zh": ["城市如何重建", "人人有水", "会场里的青年之声", "疫情之后", "一种语言不够"],
    "en": ["How cities are built again", "Water for everyone", "Young voices in the hall", "After the pandemic",
           "One language is not enough"],
    "fr": ["Comment rebâtir les villes", "De l’eau pour tous", "La voix des jeunes dans la salle", "Après la pandémie",
           "Une langue ne suffit pas"],
    "ru": ["Как заново строят города", "Вода для всех", "Голос молодёжи в зале", "После пандемии", "Одного языка мало"],
    "es": ["Cómo se reconstruyen las ciudades", "Agua para todos", "La voz joven en la sala", "Después de la pandemia",
           "Un idioma no basta"],
}


def others():
    for number in range(16):
        key = "ad-%02d" % number
        person(key, "woman" if number % 2 else "man", COUNTRIES[number * 12 % len(COUNTRIES)], 1000 + number)
        member(key, "advocates", key, datetime.date(2021, 1, 1), datetime.date(2022, 12, 31), decision="SG/A/%d" % (2000 + number))
    for number in range(24):
        key = "ic-%02d" % number
        organisation(key, "information-centre", "information-centre", COUNTRIES[number * 8 % len(COUNTRIES)], True)
        member(key, "information-centres", key, datetime.date(2019, 3, 1))
    for number in range(40):
        key = "br-%02d" % number
        organisation(key, "broadcaster", "broadcaster", COUNTRIES[number * 5 % len(COUNTRIES)])
        member(key, "broadcasters", key, datetime.date(2020, 1, 1) + datetime.timedelta(days=number * 14),
               datetime.date(2024, 12, 31))


def reviews():
    rows = []
    for number, day in enumerate(days(35, datetime.date(2021, 6, 2), datetime.date(2021, 11, 29))):
        rows.append({"key": "cr-%02d" % number, "initiative": "youth2030", "country": COUNTRIES[number * 5 + 1], "day": day,
                     "summary": "Young people were asked how plans are made with them and what becomes of their answers."})
    for number in range(4):
        rows.append({"key": "cr-%02d" % (35 + number), "initiative": "youth2030", "country": COUNTRIES[number * 9],
                     "day": datetime.date(2022, 1, 10 + number), "summary": "A second look, a year later."})
    return rows


def write(name, columns, rows):
    with open(os.path.join(HERE, name), "w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, columns, restval="", lineterminator="\n")
        table.writeheader()
        table.writerows(rows)


universities()
civil_society()
youth()
publishers()
STORIES_TOLD = fellows()
others()
today()
# The same house once more, as somebody wrote it down who did not know it was there.
for twin in ("ai-0007", "ai-0031", "cs-0012"):
    first = next(row for row in REGISTER if row["key"] == twin)
    second = dict(first, key=twin + "-b", web="", mail="")
    if "name_en" in second and len([name for name in second if name.startswith("name_")]) > 1:
        del second["name_en"]
    REGISTER.append(second)
write("partners-register.csv", ["key", "kind", "type", "country", "gender", "language", "web", "mail"] + ["name_" + tag for tag in SIX],
      REGISTER)
write("partners-memberships.csv", ["key", "programme", "partner", "since", "until", "signed", "decision"], MEMBERSHIPS)
write("partners-applications.csv",
      ["key", "programme", "partner", "language", "about", "state", "submitted", "decided", "decision"], APPLICATIONS)
write("partners-stories.csv", ["key", "membership", "title", "language", "outlet", "address", "day"], STORIES_TOLD)
write("partners-country-reviews.csv", ["key", "initiative", "country", "day", "summary"], reviews())


def named(prefix, number, country, woman):
    """A name in the person's own script and in Latin letters, as the columns of a file."""
    before = len(REGISTER)
    person(prefix, "woman" if woman else "man", country, number)
    row = REGISTER.pop()
    assert len(REGISTER) == before
    return {column: value for column, value in row.items() if column.startswith("name_") or column in ("language", "gender")}


def representatives():
    rows = [{"key": "rules-ngo", "kind": "main", "programme": "ngo-association", "mains": 2, "additionals": 4, "youth": 2, "months": 12}]
    countries = {row["key"]: row["country"] for row in REGISTER}
    for number in range(1, 421):
        member_key = "cs-%04d" % number
        for place, kind in enumerate(["main", "main", "youth"][: 2 + number % 2]):
            key = "rp-%04d-%d" % (number, place)
            rows.append(dict(named(key, number * 3 + place, countries[member_key], (number + place) % 2 == 0), key=key,
                             membership=member_key, kind=kind, function=["Focal point", "Delegate", "Youth delegate"][place],
                             since="2021-0%d-15" % (number % 9 + 1), country=countries[member_key], mail=key + "@people.example"))
    return rows


ROUNDS = {
    "forum": ["المنتدى المعني بالتنمية المستدامة", "可持续发展论坛", "Forum on sustainable development",
              "Forum sur le développement durable", "Форум по устойчивому развитию", "Foro sobre el desarrollo sostenible"],
    "town-hall": ["لقاء مع المجتمع المدني", "民间社会对话会", "Conversation with civil society",
                  "Rencontre avec la société civile", "Встреча с гражданским обществом", "Encuentro con la sociedad civil"],
    "next-forum": ["المنتدى المقبل", "下届论坛", "The next forum", "Le prochain forum", "Следующий форум", "El próximo foro"],
}


def meetings(people):
    rows = []
    for key, since, until, closes, places in (("forum", "2021-07-12", "2021-07-16", "2021-07-01", 120),
                                              ("town-hall", "2021-11-09", "2021-11-09", "2021-10-29", 200),
                                              ("next-forum", "2027-07-12", "2027-07-16", "2027-06-25", 60)):
        rows.append(dict({"name_" + tag: ROUNDS[key][n] for n, tag in enumerate(SIX)}, key=key, programmes="ngo-association",
                         initiative="ngo-liaison", since=since, until=until, closes=closes, places=places, each=2))
        asked = [person_row for person_row in people if person_row.get("membership")][:: 4 if key != "next-forum" else 12]
        for number, one in enumerate(asked):
            state = "asked" if key == "next-forum" else "accepted" if number < places else "declined"
            rows.append({"key": key, "representative": one["key"], "state": state,
                         "attended": "yes" if state == "accepted" and number % 6 else ""})
    return rows


def roster():
    rows = [{"what": "seats", "programme": "youth-representatives", "many": 9}]
    for number in range(612):
        rows.append({"what": "goals", "membership": "yr-%03d" % number,
                     "goals": "%d %d" % (number % 17 + 1, (number * 5 + 3) % 17 + 1 if (number * 5 + 3) % 17 != number % 17 else 17)})
    for number in range(36):
        rows.append({"what": "goals", "membership": "yn-%03d" % number, "goals": "%d" % (number % 17 + 1)})
    for group, (since, until, prefix) in enumerate((("2021-01-01", "2021-12-31", "yr"), ("2026-01-01", "2027-12-31", "yn"))):
        for place, role in enumerate(["chair", "vice-chair", "vice-chair", "rapporteur"] + ["member"] * 5):
            key = "seat-%d-%d" % (group, place)
            rows.append({"what": "seat", "key": key, "membership": "%s-%03d" % (prefix, place * 3), "role": role, "since": since,
                         "until": until, "decision": "YR/SC/%d" % (group + 1)})
    for key, day, closes, prefix, step in (("hearing", "2021-10-20", "2021-10-08", "yr", 9),
                                           ("next-hearing", "2027-03-10", "2027-02-26", "yn", 3)):
        names = CONSULTATIONS[key]
        rows.append(dict({"name_" + tag: names[n] for n, tag in enumerate(SIX)}, what="hearing", key=key,
                         programme="youth-representatives", initiative="youth2030", since=day, until=closes))
        for number in range(0, 612 if prefix == "yr" else 36, step):
            answer = ["accepted", "accepted", "declined", ""][number // step % 4]
            rows.append({"what": "invitation", "key": key, "membership": "%s-%03d" % (prefix, number), "answer": answer,
                         "attended": "yes" if prefix == "yr" and answer == "accepted" and number % 5 else ""})
    return rows


CONSULTATIONS = {
    "hearing": ["جلسة استماع إلى الشباب", "听取青年意见", "A hearing of young people", "Une audition des jeunes", "Слушания молодёжи",
                "Una audiencia de jóvenes"],
    "next-hearing": ["مدن نريدها", "我们想要的城市", "The cities we want", "Les villes que nous voulons", "Города, которых мы хотим",
                     "Las ciudades que queremos"],
}


def posts():
    """Each platform has its own word for what it counts."""
    rows = []
    platforms = [("Columna", "Reactions, replies and shares, as Columna adds them up"), ("Windrose", "Hearts and comments"),
                 ("Lantern", "Plays of ten seconds or more, and thumbs")]
    for number in range(96):
        platform, definition = platforms[number % 3]
        day = datetime.date(2021, 7, 3) + datetime.timedelta(days=number * 205 // 96)
        rows.append({"key": "po-%03d" % number, "membership": "ad-%02d" % (number % 16), "platform": platform,
                     "address": "https://%s.example/ad-%02d/%03d" % (platform.lower(), number % 16, number),
                     "language": SIX[number % 6], "initiative": "messengers", "day": day,
                     "as_of": "2022-01-31", "interactions": 1200 + number * 7919 % 23000, "definition": definition})
    return rows


HOURS = [["جولة في القاعات", "参观会场", "A walk through the halls", "Visite des salles", "Прогулка по залам", "Un recorrido por las salas"],
         ["كيف يُكتب الخبر", "新闻怎样写成", "How a story is written", "Comment s’écrit un article", "Как пишется новость",
          "Cómo se escribe una noticia"],
         ["لقاء مع الناطقين", "与发言人座谈", "With the spokespeople", "Avec les porte-parole", "Встреча с пресс-секретарями",
          "Con los portavoces"],
         ["التحقق من الوقائع", "核实事实", "Checking facts", "Vérifier les faits", "Проверка фактов", "Verificar los hechos"]]


def sessions():
    rows = []
    for number in range(36):
        day = datetime.date(2021, 10, 4) + datetime.timedelta(days=number // 2 + number // 2 // 5 * 2)
        name = HOURS[number % 4]
        rows.append(dict({"name_" + tag: name[n] for n, tag in enumerate(SIX)}, key="se-%02d" % number, programme="al-farra", day=day,
                         starts="09:30" if number % 2 == 0 else "14:00", ends="11:30" if number % 2 == 0 else "16:30",
                         language=SIX[number % 6]))
    return rows


NAMES = ["name_" + tag for tag in SIX]
PEOPLE_HERE = representatives()
write("partners-representatives.csv", ["key", "membership", "programme", "kind", "function", "since", "until", "country", "gender",
                                       "language", "mail", "mains", "additionals", "youth", "months"] + NAMES, PEOPLE_HERE)
write("partners-meetings.csv", ["key", "representative", "state", "attended", "programmes", "initiative", "since", "until", "closes",
                                "places", "each"] + NAMES, meetings(PEOPLE_HERE))
write("partners-roster.csv", ["what", "key", "programme", "membership", "many", "goals", "role", "since", "until", "decision",
                              "initiative", "answer", "attended"] + NAMES, roster())
write("partners-posts.csv", ["key", "membership", "platform", "address", "language", "initiative", "day", "as_of", "interactions",
                             "definition"], posts())
write("partners-sessions.csv", ["key", "programme", "day", "starts", "ends", "speaker", "language"] + NAMES, sessions())


def hubs():
    return [{"key": "hub-%02d" % goal, "membership": "ai-%04d" % (goal * 71), "goal": goal,
             "since": datetime.date(2021, 1, 1) + datetime.timedelta(days=goal * 9)} for goal in range(1, 18)]


def conferences():
    cities = ["Dorabelo", "Miragoro", "Sarotiva", "Lumapona", "Kabofano", "Hatadinu"]
    rows = []
    for number in range(30):
        day = datetime.date(2021, 7, 8) + datetime.timedelta(days=number * 7) if number < 24 else datetime.date(
            2027, 2, 4) + datetime.timedelta(days=number * 7)
        country = COUNTRIES[number * 29 % len(COUNTRIES)]
        own = tongue(country)
        rows.append({"key": "mc-%02d" % number, "name": "%s Model %d" % (cities[number % 6], day.year),
                     "organiser": "Students of " + cities[number % 6], "country": country, "city": cities[number % 6], "since": day,
                     "until": day + datetime.timedelta(days=2), "languages": own if own == "en" else own + " en",
                     "participants": 60 + number * 37 % 240, "web": "https://model-%02d.example" % number})
    return rows


write("partners-hubs.csv", ["key", "membership", "goal", "since"], hubs())
write("partners-conferences.csv", ["key", "name", "organiser", "country", "city", "since", "until", "languages", "participants", "web"],
      conferences())

"""Writes contests.yaml: a contest that was decided, with what invented young people sent in, and one that is open."""
import json, pathlib, random
from datetime import datetime, timedelta

HERE = pathlib.Path(__file__).parent
WORDS = {
    "en": (["A solar dryer for the market of {}", "Bicycle ambulances around {}", "A seed library in {}", "Rain tanks for schools in {}",
            "A sign-language helpline from {}", "Sea walls of oyster shells at {}", "A repair café by bus in {}", "Maths by radio for {}"],
           ["Kisumu", "Kumasi", "Suva", "Bridgetown", "Pune", "Dunedin"], ["KEN", "GHA", "FJI", "BRB", "IND", "NZL"],
           ["Amara Otieno", "Kofi Mensah-Bright", "Litia Vakasau", "Devon Clarke-Hill", "Ishani Rao", "Tane Rewiti"],
           "It began with a few of us and a borrowed shed; now a hundred families use it every week."),
    "fr": (["Un four solaire pour {}", "Des jardins sur les toits de {}", "Une radio des pêcheurs à {}", "Le compost des marchés de {}",
            "Des vélos-écoles à {}", "Une carte des puits autour de {}"],
           ["Thiès", "Bobo-Dioulasso", "Toamasina", "Sfax"], ["SEN", "BFA", "MDG", "TUN"],
           ["Awa Diarra-Sylla", "Issa Kaboré-Lento", "Haja Ravelonirina", "Skander Mzali"],
           "Nous avons commencé à quatre ; aujourd’hui, tout le quartier s’en sert."),
    "es": (["Filtros de agua con semillas en {}", "Una biblioteca flotante en {}", "Lombrices para los mercados de {}",
            "Paradas de bus con sombra en {}", "Mapas de incendios hechos en {}", "Una feria de trueque en {}"],
           ["Iquitos", "Cochabamba", "Mérida", "Popayán"], ["PER", "BOL", "MEX", "COL"],
           ["Nayeli Quispe-Luna", "Wara Condori-Paz", "Itzel Canché", "Yeison Tombé"],
           "Empezamos tres amigas y hoy participan cuarenta familias."),
    "ar": (["مضخة شمسية لحقول {}", "مكتبة على دراجة في {}", "إعادة تدوير المياه الرمادية في {}", "حديقة بذور في {}", "خريطة للظل في شوارع {}"],
           ["أسوان", "الكرك", "صفاقس", "عدن"], ["EGY", "JOR", "TUN", "YEM"], ["سلمى حمدان القاسم", "ريم الزعبي", "يوسف بن عامر", "هدى باوزير"],
           "بدأنا ثلاثة أصدقاء، واليوم تستفيد منها خمسون أسرة."),
    "zh": (["{}的屋顶雨水花园", "{}的旧衣再生工坊", "{}的太阳能晒谷场", "{}的无障碍步行地图", "{}的校园种子库"],
           ["昆明", "兰州", "泉州", "宜昌"], ["CHN", "CHN", "CHN", "CHN"], ["林晓禾", "马清泉", "陈海榆", "周若溪"],
           "起初只有几个同学，如今每周有上百人参加。"),
    "ru": (["Тёплые теплицы для {}", "Карта родников вокруг {}", "Мастерская починки в {}", "Солнечные сушилки для {}"],
           ["Оша", "Бишкека", "Улан-Удэ", "Караганды"], ["KGZ", "KGZ", "RUS", "KAZ"],
           ["Айпери Токтосунова", "Нурлан Асанбеков", "Баяна Доржиева", "Алия Сериккызы"],
           "Начинали впятером, теперь помогает весь двор."),
}
SHARES = [("en", 36), ("fr", 20), ("es", 20), ("ar", 14), ("zh", 10), ("ru", 8)]
CATEGORIES = ["land", "water", "city"]


def text(value):
    return json.dumps(value, ensure_ascii=False)


def localized(indent, name, values):
    pad = " " * indent
    return f"{pad}{name}:\n" + "".join(f"{pad}  {tag}: {text(words)}\n" for tag, words in values.items())


def named(name, entries):
    out = f"  {name}:\n"
    for code, values in entries:
        out += f"    - code: {code}\n" + localized(6, "name", values)
    return out


def entries():
    chance = random.Random("solutions")
    made = []
    for language, number in SHARES:
        titles, places, countries, names, about = WORDS[language]
        pairs = [(title, i) for title in titles for i in range(len(places))]
        chance.shuffle(pairs)
        for turn in range(number):
            title, i = pairs[turn % len(pairs)]
            made.append([language, countries[i], names[(turn + i) % len(names)], title.format(places[i]), about, turn >= len(pairs)])
    chance.shuffle(made)
    places = {category: iter((1, 2, 3)) for category in CATEGORIES}
    begun = datetime(2021, 7, 2, 8)
    for number, (language, country, name, title, about, again) in enumerate(made):
        category = CATEGORIES[number % 3]
        received = begun + timedelta(hours=number * 6 + chance.randrange(5))
        refused = number in (20, 47, 71)
        place = 0 if refused or number % 7 else next(places[category], 0)
        yield (f"    - {{category: {category}, language: {language}, country: {country}, name: {text(name)}, named: "
               f"{'true' if number % 5 else 'false'}, title: {text(title)}, about: {text(about)}, received: "
               f"\"{received:%Y-%m-%dT%H:%M:%SZ}\", state: {'ineligible' if refused else 'eligible'}, place: {place}}}\n")


def contest(code, campaign, title, about, rules, categories, closes, zone, tie, state):
    return (f"- code: {code}\n  campaign: {text(campaign)}\n" + localized(2, "title", title) + localized(2, "about", about)
            + localized(2, "rules", rules) + "  form: contest-entry\n" + named("categories", categories)
            + named("criteria", CRITERIA) + f"  closes: \"{closes}\"\n  zone: {zone}\n  votes: 3\n  going-on: 10\n  winners: 3\n"
            f"  tie: {tie}\n  keep-days: 365\n  state: {state}\n")


CRITERIA = [
    ("change", {"ar": "ما الذي تغيّره", "zh": "带来的改变", "en": "What it changes", "fr": "Ce qu’elle change", "ru": "Что она меняет", "es": "Lo que cambia"}),
    ("others", {"ar": "هل يستطيع غيرهم أن يفعلها", "zh": "他人能否效仿", "en": "Whether others can do it, too", "fr": "D’autres peuvent-ils la reprendre", "ru": "Смогут ли её повторить другие", "es": "Si otros pueden repetirla"})]
RULES = {
    "ar": "العمل من صنعكم، ولم يُعرض من قبل، ولا يُظهر أحداً دون موافقته. مشاركة واحدة لكل شخص في كل فئة.",
    "zh": "作品须为本人创作、未曾展出，且未经同意不得展示他人。每人每类别限一件。",
    "en": "The work is your own, was shown nowhere before, and shows nobody who did not agree. One entry a person and category.",
    "fr": "Le travail est le vôtre, n’a été montré nulle part et ne montre personne sans son accord. Une participation par personne et par catégorie.",
    "ru": "Работа ваша собственная, нигде не показывалась и не показывает никого без согласия. Одна работа от человека в категории.",
    "es": "El trabajo es suyo, no se ha mostrado antes y no muestra a nadie sin su acuerdo. Una participación por persona y categoría."}

with open(HERE / "contests.yaml", "w", encoding="utf-8") as out:
    out.write("# Contests of the sample; people and what they made are invented. Written by recipe_contests.py.\n")
    out.write(contest(
        "youth-solutions-2021", "youthlead-solutions",
        {"ar": "حلول الشباب 2021", "zh": "2021年青年解决方案", "en": "Solutions by young people 2021", "fr": "Solutions de jeunes 2021", "ru": "Решения молодых 2021", "es": "Soluciones de jóvenes 2021"},
        {"ar": "أرونا ما ابتكرتموه حيث تعيشون.", "zh": "请展示您在家乡的创新。", "en": "Show what you came up with where you live.", "fr": "Montrez ce que vous avez imaginé là où vous vivez.", "ru": "Покажите, что вы придумали там, где живёте.", "es": "Muestre lo que ideó donde vive."},
        RULES,
        [("land", {"ar": "الأرض والغذاء", "zh": "土地与食物", "en": "Land and food", "fr": "Terre et alimentation", "ru": "Земля и еда", "es": "Tierra y alimentos"}),
         ("water", {"ar": "الماء", "zh": "水", "en": "Water", "fr": "Eau", "ru": "Вода", "es": "Agua"}),
         ("city", {"ar": "المدينة", "zh": "城市", "en": "City", "fr": "Ville", "ru": "Город", "es": "Ciudad"})],
        "2021-07-31T23:59", "America/New_York", "most-best", "decided"))
    out.write("  entries:\n")
    out.writelines(entries())
    out.write(contest(
        "water-in-pictures", "",
        {"ar": "الماء في صور", "zh": "水的影像", "en": "Water in pictures", "fr": "L’eau en images", "ru": "Вода в снимках", "es": "El agua en imágenes"},
        {"ar": "صورة واحدة تقول ما يعنيه الماء حيث تعيشون.", "zh": "用一张照片讲述水在您家乡的意义。", "en": "One picture that says what water means where you live.", "fr": "Une image qui dit ce que l’eau signifie là où vous vivez.", "ru": "Один снимок о том, что значит вода там, где вы живёте.", "es": "Una imagen que diga qué significa el agua donde vive."},
        RULES,
        [("young", {"ar": "دون الثامنة عشرة", "zh": "十八岁以下", "en": "Under eighteen", "fr": "Moins de dix-huit ans", "ru": "До восемнадцати лет", "es": "Menores de dieciocho"}),
         ("all", {"ar": "الجميع", "zh": "所有人", "en": "Everybody", "fr": "Tout le monde", "ru": "Все", "es": "Todo el mundo"})],
        "2027-03-22T23:59", "Africa/Nairobi", "shared", "open"))

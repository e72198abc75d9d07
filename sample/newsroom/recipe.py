#!/usr/bin/env python3
"""Makes the stories of this folder that come by the hundred, the same each time. The README of the sample set says what
they are. Every phrase is ours; a title is a subject and a saying about it, so that it stands in any language as it is.
"""
import datetime
import gzip
import json
import os
import random

from phrases import ANGLES, AREAS, AUTHORS, BUILDINGS, CLOSINGS, CAMPUS, EPISODES, NEWS, SOURCES, TASKS, TOOLS, TOPICS, VIDEO, GUIDE

HERE = os.path.dirname(os.path.abspath(__file__))
SIX = ["ar", "zh", "en", "fr", "ru", "es"]
FIRST = datetime.date(2021, 7, 1)
LAST = datetime.date(2022, 1, 31)
# Hours after the first language, at least and at most.
LAG = {"fr": (18, 80), "es": (22, 96), "zh": (30, 160), "ru": (36, 190), "ar": (40, 240)}
COLON = {"zh": "：", "fr": " : "}


def spread(count, first, last):
    """Working days in rising order."""
    days = [first + datetime.timedelta(days=n) for n in range((last - first).days + 1)]
    days = [day for day in days if day.weekday() < 5]
    return [days[i * len(days) // count] for i in range(count)]


def moment(day, hour, minute=0):
    return datetime.datetime.combine(day, datetime.time(hour, minute))


def titled(subject, saying, language):
    return subject[language] + COLON.get(language, ": ") + saying[language]


def text(*paragraphs):
    return "\n\n".join(paragraphs)


def lagging(begin, languages, source, chance, last):
    """When each language came out; none after the last day."""
    out = {source: begin}
    for language in languages:
        if language != source:
            least, most = LAG[language]
            out[language] = min(
                begin + datetime.timedelta(hours=chance.randint(least, most), minutes=chance.randint(0, 59)),
                moment(last, 17, chance.randint(0, 59)))
    return {language: at.strftime("%Y-%m-%dT%H:%M:00Z") for language, at in sorted(out.items())}


def entry(key, kind, channels, words, published, **more):
    """words: title, lead and text by language."""
    item = {"key": key, "type": kind, "channels": channels}
    item.update({name: value for name, value in more.items() if value})
    for name, place in (("title", 0), ("lead", 1), ("text", 2)):
        item[name] = {language: words[language][place] for language in sorted(words)}
    item["published"] = published
    return item


def write(name, items):
    """One item a line; JSON is YAML. The same bytes each time: no name and no hour in the packed file."""
    data = "".join("- " + json.dumps(item, ensure_ascii=False) + "\n" for item in items).encode()
    with open(os.path.join(HERE, name), "wb") as out:
        with gzip.GzipFile("", "wb", 9, out, 0) as packed:
            packed.write(data)
    print(name, len(items), "items", sum(len(item["published"]) for item in items), "publications")


def article(number, topic, angle, languages):
    return {
        language: (
            titled(topic["name"], angle["name"], language),
            angle["lead"][language],
            text(
                topic["text"][language],
                "## " + angle["head"][language],
                angle["text"][language],
                CLOSINGS[number % len(CLOSINGS)][language],
            ),
        )
        for language in languages
    }


def chronicle(chance):
    """2020, when a little more than half came out in all six, and the months of the report."""
    pandemic = TOPICS[0]
    others = [(topic, angle) for angle in ANGLES for topic in TOPICS[1:]]
    items = []
    subjects = others[:62] + [(pandemic, angle) for angle in ANGLES[12:]]
    for n, (day, (topic, angle)) in enumerate(zip(spread(len(subjects), datetime.date(2020, 1, 8), datetime.date(2020, 12, 11)), subjects)):
        languages = SIX if n % 15 < 8 else [["en", "fr", "es"], ["en", "fr"], ["en", "es", "ru"], ["ar", "en", "fr"]][n % 4]
        items.append(told("chronicle-2020-%02d" % (n + 1), n, day, topic, angle, languages, chance, datetime.date(2020, 12, 31)))
    subjects = others[62:]
    for n, angle in enumerate(ANGLES[:12]):
        subjects.insert(2 + 3 * n, (pandemic, angle))
    subjects = subjects[:44]
    for n, (day, (topic, angle)) in enumerate(zip(spread(len(subjects), FIRST, datetime.date(2022, 1, 26)), subjects)):
        languages = SIX if n % 19 != 7 else ["en", "fr", "es"]
        items.append(told("chronicle-2021-%02d" % (n + 1), n, day, topic, angle, languages, chance, LAST))
    # One that was begun and is not finished, and one that a machine has drafted.
    for item, language in ((items[-1], "ar"), (items[-2], "ru")):
        del item["published"][language]
    items[-3]["machine"] = ["zh"]
    for item, languages in ((items[-6], ["ar", "ru"]), (items[-9], ["zh"]), (items[-14], ["es", "ru"])):
        item["outdated"] = languages
    return items


def told(key, n, day, topic, angle, languages, chance, last):
    return entry(
        key, "article", ["chronicle"], article(n, topic, angle, languages),
        lagging(moment(day, 13 + n % 4, 7 * n % 60), languages, "en", chance, last),
        theme=topic["code"], credit=AUTHORS[(n * 7) % len(AUTHORS)], source="en")


def academic(chance):
    subjects = [(topic, angle) for angle in CAMPUS for topic in TOPICS]
    items = []
    for n, (day, (topic, angle)) in enumerate(zip(spread(47, FIRST, LAST), subjects)):
        languages = ["en", "fr", "es"] if n % 4 == 0 else ["en", "es"] if n % 4 == 2 else ["en"]
        items.append(entry(
            "academic-impact-%02d" % (n + 1), "article", ["academic-impact"], article(n, topic, angle, languages),
            lagging(moment(day, 15, 11 * n % 60), languages, "en", chance, LAST),
            initiative="academic-impact", theme=topic["code"], credit=AUTHORS[(n * 5 + 3) % len(AUTHORS)], source="en"))
    items.append({
        "key": "art-of-climate-action", "type": "page", "channels": ["academic-impact"], "initiative": "academic-impact",
        "theme": "climate", "source": "en",
        "title": {"en": "The art of acting for the climate: a magazine to leaf through", "es": "El arte de actuar por el clima: una revista para hojear"},
        "lead": {"en": "Drawings, verses and one score, sent in by students of nine universities.",
                 "es": "Dibujos, versos y una partitura, enviados por estudiantes de nueve universidades."},
        "text": {"en": "Each page begins with a question that somebody asked in a lecture hall and nobody there could answer.",
                 "es": "Cada página comienza con una pregunta que alguien hizo en un aula y que allí nadie supo responder."},
        "published": {"en": "2021-07-12T15:00:00Z", "es": "2021-07-14T09:30:00Z"}})
    return items


def iseek(chance):
    """Stories of the staff, in the two working languages: what happened, and where."""
    subjects = [(place, news) for news in NEWS for place in BUILDINGS][:604]
    chance.shuffle(subjects)
    items = []
    for n, (day, (place, news)) in enumerate(zip(spread(len(subjects), FIRST, LAST), subjects)):
        languages = ["en"] if n % 12 == 5 else ["en", "fr"]
        words = {
            language: (titled(place["name"], news["name"], language), news["lead"][language],
                       text(news["text"][language], place["text"][language]))
            for language in languages
        }
        begin = moment(day, 8 + n % 9, 13 * n % 60)
        out = {"en": begin.strftime("%Y-%m-%dT%H:%M:00Z")}
        if "fr" in languages:
            after = begin + datetime.timedelta(minutes=chance.randint(20, 2400))
            out["fr"] = min(after, moment(LAST, 18)).strftime("%Y-%m-%dT%H:%M:00Z")
        items.append(entry("iseek-%03d" % (n + 1), "notice", ["iseek"], words, out, theme=news.get("theme", ""), source="en"))
    return items


def videos(chance):
    """Lessons of the library, the last of them made in the months of the report, and two answers to those who play at
    conferences."""
    subjects = [(task, tool) for tool in TOOLS for task in TASKS]
    days = spread(36, datetime.date(2019, 2, 4), datetime.date(2021, 6, 25)) + spread(19, FIRST, LAST)
    items = []
    for n, (day, (task, tool)) in enumerate(zip(days, subjects)):
        languages = ["en", "fr", "es"] if n % 3 == 0 else ["en", "fr"] if n % 3 == 1 else ["en"]
        words = {
            language: (titled(task, tool["name"], language), VIDEO[language], tool["text"][language])
            for language in languages
        }
        items.append(entry(
            "library-video-%02d" % (n + 1), "video", ["library-training"], words,
            lagging(moment(day, 14), languages, "en", chance, max(day + datetime.timedelta(days=30), day)),
            initiative="library-training", source="en"))
    for n, episode in enumerate(EPISODES):
        day = datetime.date(2021, 10, 5) + datetime.timedelta(days=49 * n)
        languages = ["en", "es", "fr"]
        words = {language: (episode["name"][language], episode["lead"][language], episode["text"][language]) for language in languages}
        items.append(entry(
            "model-un-answers-%d" % (n + 1), "video", ["model-un"], words,
            lagging(moment(day, 14), languages, "en", chance, LAST), initiative="model-un", source="en"))
    return items


def guides(chance):
    subjects = [(area, source) for source in SOURCES for area in AREAS][:109]
    items = []
    for n, (day, (area, source)) in enumerate(zip(spread(109, datetime.date(2016, 3, 1), datetime.date(2021, 11, 30)), subjects)):
        languages = ["en", "fr", "es"] if n % 5 == 0 else ["en", "fr"] if n % 5 == 2 else ["en"]
        words = {
            language: (titled(area, source["name"], language), GUIDE[language], source["text"][language])
            for language in languages
        }
        begin = moment(day, 16)
        out = {language: (begin + datetime.timedelta(days=9 * i)).strftime("%Y-%m-%dT%H:%M:00Z") for i, language in enumerate(languages)}
        items.append(entry("guide-%03d" % (n + 1), "guide", ["guides"], words, out, source="en"))
    return items


if __name__ == "__main__":
    chance = random.Random("newsroom")
    for name, make in (("chronicle", chronicle), ("academic-impact", academic), ("iseek", iseek), ("videos", videos), ("guides", guides)):
        write("stories-%s.yaml.gz" % name, make(chance))

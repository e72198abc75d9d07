#!/usr/bin/env python3
"""Makes the answers of invented people to the surveys of the sample set, the same each time:
python3 sample/forms/recipe.py sample/forms. Each line is one person's answer; no number of any report is in here but
how likely somebody is to agree."""

import csv
import datetime
import gzip
import io
import random
import sys

WORDS = {
    "en": ["More time for questions, please.", "The slides could be shared.", ""],
    "es": ["Más tiempo para preguntas.", "Me gustaría recibir las presentaciones.", ""],
    "pt": ["Mais tempo para perguntas.", "Gostaria de receber as apresentações.", ""],
}
DEEDS = {
    "ar": ["سأوفر المياه", "سأتحدث مع أصدقائي"],
    "zh": ["节约用水", "和同学们谈谈"],
    "en": ["Save water at home", "Talk with my class"],
    "fr": ["Économiser l’eau", "En parler dans ma classe"],
    "ru": ["Беречь воду", "Поговорить с одноклассниками"],
    "es": ["Ahorrar agua", "Hablar con mi clase"],
}


def chosen(chance, weights):
    return chance.choices(list(weights), weights=list(weights.values()))[0]


def day(chance, first, days):
    return (datetime.date.fromisoformat(first) + datetime.timedelta(days=chance.randrange(days))).isoformat()


def talks(chance):
    for number, language in enumerate(["en"] * 351 + ["es"] * 158 + ["pt"] * 97, 1):
        role = chosen(chance, {"student": 50, "teacher": 30, "other": 20})
        yield {
            "survey": "academic-talks",
            "record": f"T{number:04}",
            "language": language,
            "day": day(chance, "2021-07-16", 190),
            "informed": chosen(chance, {"5": 62, "4": 31, "3": 4, "2": 2, "1": 1}),
            "parts": "|".join(
                f"{part}={chosen(chance, {'5': 40, '4': 40, '3': 15, '2': 5})}"
                for part in ["speakers", "questions", "sound"]
            ),
            "role": role,
            "study": chosen(chance, {"first": 70, "further": 30}) if role == "student" else "",
            "again": chosen(chance, {"yes": 9, "no": 1}),
            "words": chance.choice(WORDS[language]) if chance.random() < 0.3 else "",
        }


def peace(chance):
    languages = ["ar"] * 21 + ["zh"] * 12 + ["en"] * 198 + ["fr"] * 62 + ["ru"] * 11 + ["es"] * 54
    # One in twenty learned nothing of the first, one in nine nothing of the second, spread over all languages.
    for number, language in enumerate(languages, 1):
        action = "no" if number % 9 == 4 else "yes"
        yield {
            "survey": "peace-day-2021",
            "record": f"P{number:04}",
            "language": language,
            "day": day(chance, "2021-09-17", 14),
            "recovery": "no" if number % 20 == 7 else "yes",
            "action": action,
            "which-action": chance.choice(DEEDS[language]) if action == "yes" and chance.random() < 0.4 else "",
            "age": chosen(chance, {"under-15": 30, "from-15": 55, "over-18": 15}),
        }


def write(folder, name, rows):
    text = io.StringIO()
    rows = list(rows)
    table = csv.DictWriter(text, rows[0].keys(), lineterminator="\r\n")
    table.writeheader()
    table.writerows(rows)
    with open(f"{folder}/{name}.csv.gz", "wb") as file:
        with gzip.GzipFile(fileobj=file, mode="wb", mtime=0, filename="") as packed:
            packed.write(text.getvalue().encode())


if __name__ == "__main__":
    folder = sys.argv[1]
    write(folder, "survey-answers-talks", talks(random.Random(15)))
    write(folder, "survey-answers-peace", peace(random.Random(42)))

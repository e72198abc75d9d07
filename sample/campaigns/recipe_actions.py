"""Writes logged-actions.csv.gz: invented people's climate actions of an earlier system, always the same ones."""
import csv, gzip, io, pathlib, random
from datetime import date, timedelta

HERE = pathlib.Path(__file__).parent
ACTIONS = [("walk-or-cycle", 1, 18), ("train-not-car", 20, 300), ("train-not-plane", 250, 900), ("vegetarian-day", 1, 5),
           ("vegan-day", 1, 3), ("food-saved", 1, 4), ("electricity-saved", 1, 12), ("speak-up", 1, 3)]
WEIGHTS = [30, 12, 2, 18, 8, 14, 10, 6]
COUNTRIES = ["KEN", "IND", "FRA", "EGY", "MEX", "CHN", "BRA", "RUS", "GBR", "USA", "DEU", "MAR", "ESP", "PHL", "NGA",
             "JOR", "KAZ", "COL", "SEN", "JPN", "FJI", "TUV", ""]
PEOPLE_WEIGHTS = [30, 34, 22, 20, 24, 18, 20, 12, 26, 34, 16, 9, 14, 12, 15, 4, 5, 11, 6, 8, 1, 1, 40]
# How many people began in which days, and for how long they went on.
WAVES = [(date(2021, 3, 1), 105, 310), (date(2021, 6, 15), 55, 2074), (date(2021, 9, 1), 150, 420)]


def rows():
    chance = random.Random("climate actions")
    number = 0
    for first, spread, people in WAVES:
        for _ in range(people):
            number += 1
            country = chance.choices(COUNTRIES, PEOPLE_WEIGHTS)[0]
            begun = first + timedelta(days=chance.randrange(spread))
            for entry in range(1 + min(12, int(chance.expovariate(1 / 3)))):
                action, least, most = chance.choices(ACTIONS, WEIGHTS)[0]
                yield [f"w{number:05}", f"w{number:05}-{entry}", begun + timedelta(days=min(entry * chance.randrange(1, 4), 30)),
                       action, chance.randint(least, most), country]


text = io.StringIO()
out = csv.writer(text, lineterminator="\n")
out.writerow(["person", "key", "day", "action", "quantity", "country"])
out.writerows(sorted(rows(), key=lambda row: (row[2], row[1])))
with open(HERE / "logged-actions.csv.gz", "wb") as file, gzip.GzipFile(fileobj=file, mode="wb", mtime=0) as packed:
    packed.write(text.getvalue().encode())

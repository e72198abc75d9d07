#!/usr/bin/env python3
"""Makes the daily totals of this folder, the same each time. The README of the sample set says what they are.

Run as: recipe.py CITIES, a table of cities (name,country,lat,lng,admin1; GeoNames, CC BY 4.0), packed with gzip or not.
"""
import csv
import datetime
import gzip
import io
import os
import random
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
LANGUAGES = ["en", "fr", "es", "ar", "ru", "zh"]
LANGUAGE_WEIGHTS = [52, 14, 15, 8, 6, 5]
COUNTRIES = {
    "en": ["US", "GB", "IN", "KE", "NG", "CA", "AU", "ZA", "PH", "DE"],
    "fr": ["FR", "SN", "CD", "CH", "CI", "BE"],
    "es": ["MX", "ES", "CO", "AR", "PE", "CL"],
    "ar": ["EG", "LB", "MA", "JO", "IQ", "SD"],
    "ru": ["RU", "KZ", "BY", "KG"],
    "zh": ["CN", "SG", "MY"],
}
SPOKEN = {
    "fr": "FR BE CH SN CI CD CM ML NE BF TD GN MG GA CG TG BJ RW HT LU MC".split(),
    "es": "ES MX CO AR PE CL VE EC GT CU BO DO HN PY SV NI CR PA UY GQ".split(),
    "ar": "EG LB MA JO IQ SD SA SY YE TN DZ LY AE KW OM QA BH PS MR".split(),
    "ru": "RU KZ BY KG TJ UZ TM".split(),
    "zh": "CN SG TW HK MO".split(),
}
GREAT = [
    ("New York City", "US"), ("Geneva", "CH"), ("Nairobi", "KE"), ("Vienna", "AT"), ("Beijing", "CN"), ("Cairo", "EG"),
    ("Moscow", "RU"), ("Mexico City", "MX"), ("Paris", "FR"), ("London", "GB"), ("Addis Ababa", "ET"), ("Delhi", "IN"),
    ("Tokyo", "JP"), ("Bangkok", "TH"), ("Santiago", "CL"), ("Beirut", "LB"), ("Dakar", "SN"), ("Madrid", "ES"),
    ("Brussels", "BE"), ("Washington", "US"), ("Manila", "PH"), ("Lagos", "NG"), ("Jakarta", "ID"), ("Bogotá", "CO"),
    ("Lima", "PE"), ("Buenos Aires", "AR"), ("Istanbul", "TR"), ("Karachi", "PK"), ("Dhaka", "BD"), ("Kinshasa", "CD"),
    ("Toronto", "CA"), ("Sydney", "AU"), ("Seoul", "KR"), ("Shanghai", "CN"), ("Berlin", "DE"), ("Rome", "IT"),
    ("Amman", "JO"), ("Baghdad", "IQ"), ("Almaty", "KZ"), ("Minsk", "BY"), ("Accra", "GH"), ("Kampala", "UG"),
]
ITEMS = [
    "A/RES/70/1", "A/RES/217(III)[A]", "S/RES/1325(2000)", "A/RES/44/25", "A/RES/61/295", "A/RES/34/180", "A/RES/64/292",
    "A/RES/48/263", "A/RES/60/251", "S/RES/2532(2020)", "A/RES/76/300", "A/59/2005", "A/RES/75/1", "A/RES/2222(XXI)",
    "A/RES/377(V)", "A/RES/41/128", "A/RES/71/1", "A/RES/1514(XV)", "A/RES/47/19", "A/RES/50/245",
]


def days(first, last):
    day = datetime.date.fromisoformat(first)
    while day <= datetime.date.fromisoformat(last):
        yield day
        day += datetime.timedelta(days=1)


def shares(total, weights):
    """Parts that are whole and add up."""
    whole = sum(weights)
    parts = [int(total * weight / whole) for weight in weights]
    for i in range(total - sum(parts)):
        parts[i % len(parts)] += 1
    return parts


def write(name, header, rows):
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(header)
    table.writerows(rows)
    with open(os.path.join(HERE, name + ".csv.gz"), "wb") as target:
        with gzip.GzipFile(fileobj=target, mode="wb", mtime=0, filename="") as packed:
            packed.write(text.getvalue().encode("utf-8"))


def site(name, spans, metric="views", item="", theme="", seed=1):
    """A site's totals by day, language and country, so that each span adds up to its own total."""
    chance = random.Random(f"{name} {item} {theme} {seed}")
    rows = []
    for first, last, total in spans:
        cells, weights = [], []
        for day in days(first, last):
            week = 0.55 if day.weekday() >= 5 else 1.0
            for language, weight in zip(LANGUAGES, LANGUAGE_WEIGHTS):
                country = chance.choice(COUNTRIES[language])
                cells.append((day, language, country))
                weights.append(weight * week * chance.uniform(0.6, 1.4))
        for (day, language, country), quantity in zip(cells, shares(total, weights)):
            if quantity:
                rows.append([day, name, metric, item, language, country, theme, quantity])
    return rows


def sites():
    header = ["day", "site", "metric", "item", "language", "country", "theme", "quantity"]
    report = ("2021-07-01", "2022-01-31")
    write("usage-magazine", header, site("magazine", [(*report, 4137)], item="art-of-climate-action"))
    write("usage-actnow", header, site("actnow", [
        ("2021-06-01", "2021-06-14", 6120), ("2021-06-15", "2021-08-15", 59482), ("2021-08-16", "2021-08-31", 9035)]))
    write("usage-exhibitions", header, site("exhibitions", [
        ("2020-01-01", "2020-11-15", 45714), ("2020-11-16", "2020-12-31", 7206),
        ("2021-01-01", "2021-11-15", 80000), ("2021-11-16", "2022-01-31", 19911)]))
    write("usage-chronicle", header, site("chronicle", [("2021-06-01", "2021-06-30", 371402), (*report, 2700000)]))
    write("usage-yearbook", header, site("yearbook", [
        ("2020-10-01", "2020-11-30", 12400), ("2021-10-01", "2021-11-30", 45384)], metric="users"))
    write("usage-member-states", header, site("member-states", [("2021-06-01", "2021-06-30", 6870), (*report, 49365)]))
    write("usage-guides", header, site("guides", [("2021-06-01", "2021-06-30", 203118), (*report, 1500000)]))
    write("usage-askdag", header, site("askdag", [
        ("2021-07-01", "2021-12-31", 821953), ("2022-01-01", "2022-01-31", 140220)]))
    write("usage-iseek", header, site("iseek", [(*report, 30246)], theme="pandemic")
          + site("iseek", [(*report, 96310)]))
    write("usage-delegate", header, site("delegate", [(*report, 63000)]))


def cities(path):
    opened = gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8")
    with opened as table:
        return sorted({(row["name"], row["country"]) for row in csv.DictReader(table)})


def language_of(country):
    return next((language for language, spoken in SPOKEN.items() if country in spoken), "en")


def downloads(path):
    every = cities(path)
    known = set(every)
    great = [city for city in GREAT if city in known]
    others = [city for city in every if city not in great and len(city[0]) <= 24]
    chance = random.Random("cities")
    chosen = chance.sample(others, 4600)
    header = ["day", "site", "metric", "item", "language", "country", "city", "quantity"]
    months = ["2021-07", "2021-08", "2021-09", "2021-10", "2021-11", "2021-12", "2022-01"]
    totals = [4412907, 4389316, 5290458, 5618203, 5583771, 4706590, 5217864]
    for month, total in zip(months, totals):
        chance = random.Random(month)
        here = great + chance.sample(chosen, 4250 + chance.randrange(200))
        first = datetime.date.fromisoformat(month + "-01")
        length = (first.replace(day=28) + datetime.timedelta(days=4)).replace(day=1) - first
        cells, weights = [], []
        for rank, (name, country) in enumerate(here):
            # A great city on many days and for many items, a small one on one.
            for _ in range(12 if rank < len(great) else 1):
                day = first + datetime.timedelta(days=chance.randrange(length.days))
                item = chance.choices(ITEMS, [1 / (i + 2) for i in range(len(ITEMS))])[0]
                language = language_of(country) if chance.random() < 0.8 else "en"
                cells.append((day, item, language, country, name))
                weights.append(chance.uniform(0.5, 1.5) * (30 / (rank + 5) + 1))
        rows = [[day, "library", "Unique_Item_Requests", "/en/symbol/" + item, language, country, name, quantity]
                for (day, item, language, country, name), quantity in zip(cells, shares(total, weights))]
        write("usage-downloads-" + month, header, sorted(rows, key=lambda row: [str(cell) for cell in row]))


if __name__ == "__main__":
    sites()
    downloads(sys.argv[1])

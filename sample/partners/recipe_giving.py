#!/usr/bin/env python3
"""Makes the answers to the scorecard and the values of the youth indicators of this folder, the same each time. All of
them are invented; nothing here is a total."""
import csv
import os
import random

HERE = os.path.dirname(os.path.abspath(__file__))
ROLL = random.Random(2030)
COMMENTS = {
    "en": "A group of young people reads each plan before it is decided.",
    "fr": "Un groupe de jeunes lit chaque plan avant la décision.",
    "es": "Un grupo de jóvenes lee cada plan antes de decidirlo.",
    "ru": "Группа молодёжи читает каждый план до его утверждения.",
    "ar": "تقرأ مجموعة من الشباب كل خطة قبل إقرارها.",
    "zh": "每份计划定稿前由青年小组审阅。",
}


def writer(name, head):
    file = open(os.path.join(HERE, name), "w", newline="", encoding="utf-8")
    rows = csv.writer(file, lineterminator="\n")
    rows.writerow(head)
    return rows


def scorecards():
    rows = writer("scorecard-answers.csv", ["scorecard", "partner", "year", "approved", "language", "strategy", "staff",
                                            "asked", "people", "comment", "evidence"])
    languages = ["en", "en", "en", "fr", "zh", "es", "es", "en", "ar", "ru", "fr", "en"]
    levels = [[ROLL.uniform(1.2, 2.6) for _ in range(3)] for _ in range(12)]
    for year in range(2018, 2022):
        for number in range(12):
            levels[number] = [min(5, level + ROLL.uniform(0, .7)) for level in levels[number]]
            if ROLL.random() < .18:
                continue
            said = [round(level) for level in levels[number]]
            tongue = languages[number]
            rows.writerow(["youth-work", f"ic-{number:02}", year, f"{year + 1}-0{ROLL.randint(1, 3)}-{ROLL.randint(10, 28)}",
                           tongue, *said, ROLL.randint(20, 900), COMMENTS[tongue], f"https://ic-{number:02}.example/{year}"])


COUNTRIES = ["KEN", "EGY", "SEN", "ZAF", "BRA", "MEX", "PER", "CHN", "IND", "KAZ", "JOR", "VNM", "FRA", "POL", "ESP", "FJI"]
# Code, lowest and highest level, and whether it falls as things go better.
INDICATORS = [("out-of-school", 6, 42, True), ("without-work", 8, 38, True), ("online", 30, 95, False),
              ("early-marriage", 1, 30, True)]


def youth():
    rows = writer("youth-values.csv", ["indicator", "country", "year", "sex", "age", "value", "source"])
    for code, low, high, falls in INDICATORS:
        for country in COUNTRIES:
            level = ROLL.uniform(low + (high - low) * .3, high - (high - low) * .1)
            gap = ROLL.uniform(-.12, .18)
            for year in range(2015, 2022):
                level *= ROLL.uniform(.93, 1.005) if falls else ROLL.uniform(1.0, 1.05)
                level = max(.1, min(98.5, level))
                for sex in ["female", "male", "all"]:
                    part = level * (1 + (gap if sex == "female" else -gap if sex == "male" else 0))
                    rows.writerow([code, country, year, sex, "15-24", f"{max(.1, min(99, part)):.1f}", "Sample, invented"])


scorecards()
youth()

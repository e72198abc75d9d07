#!/usr/bin/env python3
"""Makes the records of this folder that come by the thousand, the same each time. The README of the sample set says what
they are.

Run as: recipe.py STATES VOTES, the table of states of the program and a folder with the open data set of votes in the
General Assembly (Erik Voeten, Harvard Dataverse, hdl:1902.1/12379, CC0: un_roll_calls.csv, un_votes.csv.gz,
un_roll_call_issues.csv).
"""
import csv
import datetime
import gzip
import io
import os
import random
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
FIRST = datetime.date(2021, 7, 1)
LAST = datetime.date(2022, 1, 31)
VOTES = 341
SPEECHES = 7900
ANALYSED = 6617

WORKING_DAYS = [
    day for day in (FIRST + datetime.timedelta(days=n) for n in range((LAST - FIRST).days + 1)) if day.weekday() < 5
]

# Resolutions whose roll calls stand in the folder of votes already.
THERE = {"41/128", "47/19", "48/263", "50/11", "50/245", "59/24", "60/251", "61/295"}

TOPICS = {
    "me": "the question of Palestine", "nu": "nuclear weapons", "di": "disarmament", "hr": "human rights",
    "co": "decolonization", "ec": "economic development",
}

SUBJECTS = [
    "human-rights", "disarmament", "sustainable-development", "climate-change", "indigenous-peoples", "water",
    "peacekeeping", "international-law", "gender-equality", "oceans",
]
SPEAKS = {
    "fr": "FRA BEL SEN CIV COD CMR MLI NER BFA TCD GIN MDG GAB COG TGO BEN LUX MCO".split(),
    "es": "ESP MEX COL ARG PER CHL VEN ECU GTM CUB BOL DOM HND PRY SLV NIC CRI PAN URY GNQ".split(),
    "ar": "EGY LBN MAR JOR IRQ SDN SAU SYR YEM TUN DZA LBY ARE KWT OMN QAT BHR MRT".split(),
    "ru": "RUS KAZ BLR KGZ TJK".split(),
    "zh": ["CHN"],
}

# Bodies, how their meetings are numbered in this sample, and how often they meet.
BODIES = [
    ("A/76/PV.9%03d", 90, "A"), ("A/C.1/76/PV.9%03d", 24, "A/C.1"), ("A/C.2/76/SR.9%03d", 26, "A/C.2"),
    ("A/C.3/76/SR.9%03d", 50, "A/C.3"), ("A/C.4/76/SR.9%03d", 24, "A/C.4"), ("A/C.5/76/SR.9%03d", 18, "A/C.5"),
    ("A/C.6/76/SR.9%03d", 34, "A/C.6"), ("S/PV.99%03d", 110, "S"), ("E/2022/SR.9%03d", 14, "E"),
]

KINDS = [
    # symbol, type, weight, station
    ("A/76/9%04d", "report", 12, "NY"), ("A/76/8%04d", "letter", 14, "NY"), ("S/2021/9%04d", "letter", 16, "NY"),
    ("A/76/L.9%03d", "draft", 6, "NY"), ("A/C.3/76/L.9%03d", "draft", 4, "NY"), ("E/2022/9%03d", "report", 5, "NY"),
    ("A/HRC/48/9%03d", "report", 9, "GVA"), ("A/HRC/49/NGO/9%03d", "other", 8, "GVA"), ("CCPR/C/SR.9%03d", "summary-record", 4, "GVA"),
    ("TRADE/WP.7/2021/9%03d", "note", 3, "GVA"), ("E/CN.7/2022/9%03d", "note", 3, "VIE"), ("A/AC.105/9%04d", "report", 3, "VIE"),
    ("E/ESCWA/C.1/2021/9%03d", "report", 2, "BEI"), ("ESCAP/CED/2021/9%03d", "note", 2, "BKK"),
    ("UNEP/EA.5/9%03d", "note", 2, "NBO"), ("ST/SGB/9%03d", "other", 1, "NY"), ("ST/ESA/SER.A/9%03d", "publication", 2, "NY"),
]
TITLES = {
    "en": {
        "report": "Report of the Secretary-General, document {0} of the session",
        "letter": "Letter no. {0} addressed to the presiding officer",
        "draft": "Draft resolution no. {0}",
        "summary-record": "Summary record of meeting {0}",
        "note": "Note by the Secretariat, no. {0}",
        "publication": "Publication, volume {0}",
        "other": "Communication no. {0}",
    },
    "fr": {
        "report": "Rapport du Secrétaire général, document {0} de la session",
        "letter": "Lettre no {0} adressée à la présidence",
        "draft": "Projet de résolution no {0}",
        "summary-record": "Compte rendu analytique de la séance {0}",
        "note": "Note du Secrétariat, no {0}",
        "publication": "Publication, volume {0}",
        "other": "Communication no {0}",
    },
    "es": {
        "report": "Informe del Secretario General, documento {0} del período de sesiones",
        "letter": "Carta núm. {0} dirigida a la Presidencia",
        "draft": "Proyecto de resolución núm. {0}",
        "summary-record": "Acta resumida de la sesión {0}",
        "note": "Nota de la Secretaría, núm. {0}",
        "publication": "Publicación, volumen {0}",
        "other": "Comunicación núm. {0}",
    },
    "ru": {
        "report": "Доклад Генерального секретаря, документ {0} сессии",
        "letter": "Письмо № {0} на имя Председателя",
        "draft": "Проект резолюции № {0}",
        "summary-record": "Краткий отчет о заседании {0}",
        "note": "Записка Секретариата № {0}",
        "publication": "Издание, том {0}",
        "other": "Сообщение № {0}",
    },
    "ar": {
        "report": "تقرير الأمين العام، وثيقة الدورة رقم {0}",
        "letter": "رسالة رقم {0} موجهة إلى الرئاسة",
        "draft": "مشروع قرار رقم {0}",
        "summary-record": "محضر موجز للجلسة {0}",
        "note": "مذكرة من الأمانة العامة رقم {0}",
        "publication": "منشور، المجلد {0}",
        "other": "رسالة واردة رقم {0}",
    },
    "zh": {
        "report": "秘书长的报告，本届会议第{0}号文件",
        "letter": "致主席的第{0}号信",
        "draft": "第{0}号决议草案",
        "summary-record": "第{0}次会议简要记录",
        "note": "秘书处的说明，第{0}号",
        "publication": "出版物，第{0}卷",
        "other": "第{0}号来文",
    },
}
# Whoever meets one of these records is told what it is.
INVENTED = {
    "en": " (invented for the demonstration)",
    "fr": " (inventé pour la démonstration)",
    "es": " (inventado para la demostración)",
    "ru": " (вымышлено для демонстрации)",
    "ar": " (مختلق لأغراض العرض)",
    "zh": "（为演示虚构）",
}
INDEXERS = ["acm", "bln", "dkr", "ejw", "fso", "hta", "imb", "lpq", "nrs", "vzu", "wgk", "yte"]


def evenly(count, days):
    """Days in rising order, as many of each as there is room for."""
    return [days[i * len(days) // count] for i in range(count)]


def write(name, header, rows):
    """The same bytes each time: no name and no hour in the packed file."""
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(header)
    table.writerows(rows)
    data = text.getvalue().encode()
    path = os.path.join(HERE, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as out:
        if name.endswith(".gz"):
            with gzip.GzipFile("", "wb", 9, out, 0) as packed:
                packed.write(data)
        else:
            out.write(data)


def members(states):
    """Codes of the members of 2021, with the day of admission of their last spell."""
    with open(states, encoding="utf-8") as file:
        rows = csv.DictReader(line for line in file if not line.startswith("#"))
        return sorted({row["code"] for row in rows if row["member_from"] and not row["member_to"] and not row["successor"]})


def votes(folder):
    with open(os.path.join(folder, "un_roll_calls.csv"), encoding="utf-8") as file:
        calls = list(csv.DictReader(file))
    with open(os.path.join(folder, "un_roll_call_issues.csv"), encoding="utf-8") as file:
        issues = {}
        for row in csv.DictReader(file):
            issues.setdefault(row["rcid"], []).append(row)
    found = []
    seen = {}
    for call in calls:
        number = re.fullmatch(r"R/(\d+)/(\d+)([A-Z]?)", call["unres"])
        whole = call["amend"] not in ("1",) and call["para"] not in ("1",)
        if number and whole:
            seen[call["unres"]] = seen.get(call["unres"], 0) + 1
            if int(call["session"]) >= 31 and number[1] == call["session"] and call["rcid"] in issues:
                if "%s/%s" % (number[1], number[2]) not in THERE:
                    found.append((call, "%s/%s%s" % number.groups()))
    found = [one for one in found if seen[one[0]["unres"]] == 1]
    chosen = [found[i * len(found) // VOTES] for i in range(VOTES)]
    rows = []
    for (call, resolution), made in zip(chosen, evenly(VOTES, WORKING_DAYS)):
        topics = " and ".join(TOPICS[issue["short_name"]] for issue in issues[call["rcid"]][:2])
        short = "Resolution %s, on %s" % (resolution, topics)
        rows.append([call["rcid"], call["session"], call["importantvote"], call["date"], call["unres"], 0, 0, short, "", made])
    ids = {row[0] for row in rows}
    write("assembly-votes/un_roll_calls.csv",
          ["rcid", "session", "importantvote", "date", "unres", "amend", "para", "short", "descr", "made"], rows)
    write("assembly-votes/un_roll_call_issues.csv", ["rcid", "short_name", "issue"],
          [[rcid, issue["short_name"], TOPICS[issue["short_name"]]] for rcid in sorted(ids, key=int) for issue in issues[rcid]])
    with gzip.open(os.path.join(folder, "un_votes.csv.gz"), "rt", encoding="utf-8") as file:
        ballots = [row for row in csv.reader(file) if row[0] in ids]
    write("assembly-votes/un_votes.csv.gz", ["rcid", "country", "country_code", "vote"], ballots)


def speeches(states, chance):
    meetings = []
    for pattern, count, body in BODIES:
        days = [day for day in WORKING_DAYS if day <= datetime.date(2022, 1, 24)]
        meetings += [(pattern % (n + 1), day, body) for n, day in enumerate(evenly(count, days))]
    spoken = {code: language for language, codes in SPEAKS.items() for code in codes}
    rows = []
    while len(rows) < SPEECHES:
        for symbol, day, body in meetings:
            item = str(chance.randint(1, 20) if body == "S" else chance.randint(8, 140))
            subject = chance.choice(SUBJECTS)
            known = {row[2] for row in rows[-25:] if row[0] == symbol}
            for state in chance.sample([code for code in states if code not in known], 20):
                made = min(day + datetime.timedelta(days=chance.randint(1, 7)), LAST)
                rows.append((symbol, day, state, "A speaker" + INVENTED["en"], spoken.get(state, "en"), item, subject, made))
    unique = {}
    for row in rows:
        unique.setdefault((row[0], row[2], row[5]), row)
    chosen = sorted(list(unique.values())[:SPEECHES], key=lambda row: (row[7], row[0], row[2]))
    assert len(chosen) == SPEECHES
    write("speech-records.csv.gz",
          ["meeting", "date", "state", "speaker", "language_spoken", "agenda_item", "subjects", "made"], chosen)


def analysed(chance):
    numbers = [0] * len(KINDS)
    rows = []
    for day in evenly(ANALYSED, WORKING_DAYS):
        which = chance.choices(range(len(KINDS)), [kind[2] for kind in KINDS])[0]
        symbol, type_, _, station = KINDS[which]
        numbers[which] += 1
        language = chance.choices(["en", "fr", "es", "ru", "ar", "zh"], [60, 12, 10, 7, 6, 5])[0]
        issued = day - datetime.timedelta(days=chance.randint(1, 9))
        began = datetime.datetime.combine(day, datetime.time(13, 0)) + datetime.timedelta(minutes=chance.randint(0, 400))
        done = began + datetime.timedelta(minutes=chance.randint(4, 38))
        indexer = chance.choice(INDEXERS)
        rows.append([
            symbol % numbers[which], TITLES[language][type_].format(numbers[which]) + INVENTED[language], issued - datetime.timedelta(days=3),
            type_, station, issued, language, began.isoformat() + "Z", done.isoformat() + "Z",
            "%si%s; %sc%s; rvt%s" % (indexer, day.strftime("%Y%m%d"), indexer, day.strftime("%Y%m%d"), day.strftime("%Y%m%d")),
        ])
    write("analysed-records.csv.gz",
          ["symbol", "title", "date", "type", "station", "issued", "language", "taken", "analysed", "999"], rows)


def main(states, folder):
    chance = random.Random(2022)
    votes(folder)
    speeches(members(states), chance)
    analysed(chance)


main(*sys.argv[1:])

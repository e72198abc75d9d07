#!/usr/bin/env python3
"""Makes the title lists, entitlements, sessions and vendors' reports of this folder, the same each time. The README of the
sample set says what they are. Run without arguments.
"""
import csv
import datetime
import gzip
import io
import json
import os
import random

HERE = os.path.dirname(os.path.abspath(__file__))
HEADQUARTERS = ["NYC", "NYC", "NYC", "GVA", "GVA", "VIE", "NBO", "ADD", "BKK", "BEY", "SCL"]
FIELD = ["JUB", "GOM", "BGF", "BKO", "NAQ", "KBL", "BGW", "MGQ", "BOG", "ABV", "PAP", "AMM"]
GROUPS = ["staff"] * 7 + ["consultant", "expert", "intern"]
RESOURCES = ["meridian-journals"] * 5 + ["lantern-books"] * 3 + ["treaty-law", "press-monitor"]
COLUMNS = """publication_title print_identifier online_identifier date_first_issue_online num_first_vol_online
num_first_issue_online date_last_issue_online num_last_vol_online num_last_issue_online title_url first_author title_id
embargo_info coverage_depth notes publisher_name publication_type date_monograph_published_print
date_monograph_published_online monograph_volume monograph_edition first_editor parent_publication_title_id
preceding_publication_title_id access_type""".split()
MONTHS = [(2021, month) for month in range(2, 13)] + [(2022, 1)]
# What readers asked for in a month of the source report, with quieter months before.
TOTALS = [15210, 16480, 16120, 15890, 17230, 19640, 17980, 20750, 22310, 22940, 18260, 21120]
SHARES = {"meridian": 46, "lantern": 24, "treaty": 15, "press": 12, "review": 3}


def path(*parts):
    return os.path.join(HERE, *parts)


def packed(name, header, rows):
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(header)
    table.writerows(rows)
    with open(path(name), "wb") as target:
        with gzip.GzipFile(fileobj=target, mode="wb", mtime=0, filename="") as file:
            file.write(text.getvalue().encode("utf-8"))


def written(name, text):
    with open(path(name), "w", encoding="utf-8", newline="\n") as target:
        target.write(text)


def issn(number):
    digits = "9%06d" % number
    rest = -sum((8 - i) * int(digit) for i, digit in enumerate(digits)) % 11
    whole = digits + ("X" if rest == 10 else str(rest))
    return whole[:4] + "-" + whole[4:]


def isbn(number):
    digits = "97899999%04d" % number
    return digits + str(-sum(int(digit) * (1 if i % 2 == 0 else 3) for i, digit in enumerate(digits)) % 10)


def parts(total, weights):
    """Whole parts that add up."""
    whole = sum(weights)
    found = [total * weight // whole for weight in weights]
    for i in range(total - sum(found)):
        found[i % len(found)] += 1
    return found


# Title lists

FIELDS = ["International Law", "Peace Research", "Development Economics", "Human Rights", "Migration", "Disarmament",
          "Public Health", "Climate Policy", "Ocean Affairs", "Humanitarian Action", "Diplomacy", "Statistics"]
KINDS = ["Annals of {}", "Journal of {}", "{} Quarterly", "Studies in {}"]
FOREIGN = ["Revue de droit des traités", "Cahiers du développement", "Revista de estudios de paz", "Вестник международного права",
           "مجلة القانون الدولي", "国际法评论"]


def journals():
    names = [kind.format(field) for field in FIELDS for kind in KINDS] + FOREIGN
    return [(name, issn(1000 + i), issn(2000 + i), 1960 + (i * 7) % 50) for i, name in enumerate(names)]


def books():
    subjects = ["Peacekeeping", "Mediation", "Water", "Cities", "Refugees", "Trade", "Seas", "Space", "Food", "Courts"]
    names = ["{}: A Handbook", "The Law of {}", "{} in a Changing World", "Essays on {}"]
    return [(name.format(subject), isbn(100 + i), isbn(500 + i), 1998 + (i * 5) % 24)
            for i, (name, subject) in enumerate((name, subject) for subject in subjects for name in names)]


def row(**cells):
    return "\t".join(cells.get(column, "") for column in COLUMNS)


def lists():
    lines = ["\t".join(COLUMNS)]
    for i, (name, printed, online, year) in enumerate(journals()):
        common = dict(publication_title=name, print_identifier=printed, online_identifier=online,
                      title_url="https://journals.meridian.example/j%d" % i, title_id="mj%d" % i, coverage_depth="fulltext",
                      publisher_name="Meridian Scholarly", publication_type="serial", access_type="F" if i % 17 == 0 else "P")
        if i % 9 == 4:
            # A gap of some years.
            lines.append(row(**common, date_first_issue_online=str(year), num_first_vol_online="1",
                             date_last_issue_online=str(year + 8), num_last_vol_online="9"))
            lines.append(row(**common, date_first_issue_online=str(year + 12), num_first_vol_online="13"))
        else:
            lines.append(row(**common, date_first_issue_online=str(year), num_first_vol_online="1", num_first_issue_online="1",
                             embargo_info="P1Y" if i % 5 == 0 else ""))
    written("titles/MeridianScholarly_Global_AllJournals_2022-01-31.txt", "\n".join(lines) + "\n")
    lines = ["\t".join(COLUMNS)]
    for i, (name, printed, online, year) in enumerate(books()):
        lines.append(row(publication_title=name, print_identifier=printed, online_identifier=online,
                         title_url="https://books.lantern.example/b%d" % i, title_id="lb%d" % i, coverage_depth="fulltext",
                         publisher_name="Lantern House", publication_type="monograph", access_type="P",
                         date_monograph_published_print=str(year), date_monograph_published_online=str(year + 1),
                         monograph_edition="1"))
    written("titles/LanternHouse_Global_AllBooks_2022-01-31.txt", "\n".join(lines) + "\n")


# People and their sessions

def people():
    """Who connected: (mail, group, station, connected in the months of the report, connected before)."""
    chance = random.Random("people")
    found = []
    for i in range(712):
        found.append(("f%04d@field.example.org" % i, chance.choice(GROUPS), chance.choice(FIELD), i < 655, i >= 655 or i % 3 == 0))
    for i in range(1125):
        found.append(("h%04d@example.org" % i, chance.choice(GROUPS), chance.choice(HEADQUARTERS), i < 945, i >= 945 or i % 4 == 0))
    return found


def day(chance, first, last):
    first, last = datetime.date.fromisoformat(first), datetime.date.fromisoformat(last)
    while True:
        found = first + datetime.timedelta(days=chance.randrange((last - first).days + 1))
        if found.weekday() < 5 or chance.random() < 0.2:
            return found.isoformat()


def sessions():
    chance = random.Random("sessions")
    early, late = [], []
    for mail, group, station, now, before in people():
        if before:
            for _ in range(chance.randint(1, 5)):
                early.append((day(chance, "2020-01-06", "2021-06-30"), mail, group, station, chance.choice(RESOURCES)))
        if now:
            for _ in range(chance.randint(1, 9)):
                late.append((day(chance, "2021-07-01", "2022-01-31"), mail, group, station, chance.choice(RESOURCES)))
    header = ["day", "mail", "group", "station", "resource"]
    packed("uses/e-uses-2020-2021.csv.gz", header, sorted(early))
    packed("uses/e-uses-2021-2022.csv.gz", header, sorted(late))


def entitlements():
    rows = [("administrator@example.org", "", "staff", "NYC", "2020-01-01", ""),
            ("librarian@example.org", "", "staff", "GVA", "2020-01-01", ""),
            ("reader@example.org", "", "delegate", "NYC", "2020-01-01", "")]
    for i, (mail, group, station, now, _) in enumerate(people()):
        rows.append((mail, "", group, station, "2020-01-01", "2022-12-31" if now else "2021-06-30"))
    packed("entitlements/e-entitlements.csv.gz", ["mail", "name", "group", "station", "starts", "ends"], rows)


# Vendors' reports

def month(year, number):
    return datetime.date(year, number, 1).strftime("%b-%Y")


def header(report, name, release, months, separator):
    first, last = months[0], months[-1]
    lines = [("Report_Name", name), ("Report_ID", report), ("Release", release), ("Institution_Name", "Sample Library"),
             ("Metric_Types", "Total_Item_Requests; Unique_Item_Requests"),
             ("Reporting_Period", "Begin_Date=%d-%02d-01; End_Date=%d-%02d-28" % (*first, *last)),
             ("Created", "2022-02-05T00:00:00Z"), ("Created_By", "Sample")]
    return [separator.join(line) for line in lines] + [""]


def monthly(name):
    """A vendor's part of each month."""
    vendors = list(SHARES)
    place = vendors.index(name)
    return [parts(total, list(SHARES.values()))[place] for total in TOTALS]


def by_title(name, titles, months):
    """Of each month what each title got; some titles get nothing."""
    chance = random.Random(name)
    weights = [0 if i % 11 == 7 else chance.randint(1, 40) for i in range(len(titles))]
    totals = monthly(name)
    columns = [parts(totals[MONTHS.index(one)], weights) for one in months]
    # What was left over must not go to a title that nobody asked for.
    for column in columns:
        for i, weight in enumerate(weights):
            if weight == 0 and column[i]:
                column[1] += column[i]
                column[i] = 0
    return list(zip(*columns))


def meridian(name, months, wrong=0):
    lines = header("TR_J1", "Journal Requests (Excluding OA_Gold)", "5", months, "\t")
    lines.append("\t".join(["Title", "Publisher", "Publisher_ID", "Platform", "DOI", "Proprietary_ID", "Print_ISSN", "Online_ISSN",
                            "URI", "Metric_Type", "Reporting_Period_Total"] + [month(*one) for one in months]))
    for i, ((title, printed, online, _), numbers) in enumerate(zip(journals(), by_title("meridian", journals(), months))):
        numbers = [number * (2 if wrong and one == MONTHS[-2] else 1) for number, one in zip(numbers, months)]
        if sum(numbers) == 0:
            continue
        for metric, kept in (("Total_Item_Requests", numbers), ("Unique_Item_Requests", [n * 4 // 5 for n in numbers])):
            lines.append("\t".join([title, "Meridian Scholarly", "", "Meridian Online", "", "meridian:mj%d" % i, printed, online, "",
                                    metric, str(sum(kept))] + [str(number) for number in kept]))
    written("reports/" + name, "\n".join(lines) + "\n")


def lantern():
    months = MONTHS
    lines = header("TR_B1", "Book Requests (Controlled)", "5.1", months, ",")
    lines.append(",".join(["Title", "Publisher", "Publisher_ID", "Platform", "DOI", "Proprietary_ID", "ISBN", "Print_ISSN",
                           "Online_ISSN", "URI", "Data_Type", "YOP", "Metric_Type", "Reporting_Period_Total"]
                          + [month(*one) for one in months]))
    for i, ((title, _, online, year), numbers) in enumerate(zip(books(), by_title("lantern", books(), months))):
        if sum(numbers):
            lines.append(",".join([title, "Lantern House", "", "Lantern Reader", "", "lantern:lb%d" % i, online, "", "", "", "Book",
                                   str(year), "Total_Item_Requests", str(sum(numbers))] + [str(n) for n in numbers]))
    written("reports/vendor-lantern-TR_B1-2021.csv", "\n".join(lines) + "\n")


def report_header(report, release):
    return {"Report_ID": report, "Release": release, "Created": "2022-02-05T00:00:00Z", "Created_By": "Sample",
            "Institution_Name": "Sample Library"}


def columna():
    """Both databases of one platform, in release 5."""
    items = []
    for name, database in (("treaty", "Treaty Law"), ("press", "World Press")):
        performance = []
        for (year, number), quantity in zip(MONTHS, monthly(name)):
            instances = [{"Metric_Type": "Total_Item_Requests", "Count": quantity},
                         {"Metric_Type": "Total_Item_Investigations", "Count": quantity * 2},
                         {"Metric_Type": "Searches_Regular", "Count": quantity // 2}]
            if name == "press":
                instances.append({"Metric_Type": "Limit_Exceeded", "Count": quantity // 90})
            performance.append({"Period": {"Begin_Date": "%d-%02d-01" % (year, number), "End_Date": "%d-%02d-28" % (year, number)},
                                "Instance": instances})
        items.append({"Database": database, "Platform": "Columna", "Publisher": "Columna Legal", "Data_Type": "Database",
                      "Access_Method": "Regular", "Performance": performance})
    written("reports/vendor-columna-DR-2021.json",
            json.dumps({"Report_Header": report_header("DR", "5"), "Report_Items": items}, indent=1) + "\n")


def review():
    """A platform of one journal, in release 5.1."""
    months = {"%d-%02d" % one: quantity for one, quantity in zip(MONTHS, monthly("review"))}
    items = [{"Platform": "Blue Heron", "Attribute_Performance": [
        {"Data_Type": "Journal", "Access_Method": "Regular", "Performance": {
            "Total_Item_Requests": months,
            "Unique_Item_Requests": {key: value * 3 // 4 for key, value in months.items()}}}]}]
    written("reports/vendor-blueheron-PR-2021.json",
            json.dumps({"Report_Header": report_header("PR", "5.1"), "Report_Items": items}, indent=1) + "\n")


def main():
    lists()
    sessions()
    entitlements()
    meridian("vendor-meridian-TR_J1-2021-a.tsv", MONTHS[:6])
    # December was counted twice; the vendor corrected it later.
    meridian("vendor-meridian-TR_J1-2021-b.tsv", MONTHS[6:], wrong=1)
    meridian("vendor-meridian-TR_J1-2021-c-corrected.tsv", MONTHS[10:])
    lantern()
    columna()
    review()


main()

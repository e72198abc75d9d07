#!/usr/bin/env python3
"""Makes the accounts, posts and daily numbers of this folder, the same each time. All is invented; each file has the
columns of the export that its platform gives away. Numbers are of single days: no line is the total of anything."""
import csv
import datetime
import gzip
import io
import os
import random

HERE = os.path.dirname(os.path.abspath(__file__))
ROLL = random.Random(20220131)
SIX = ["ar", "zh", "en", "fr", "ru", "es"]
SHARE = {"ar": 0.13, "zh": 0.12, "en": 0.38, "fr": 0.12, "ru": 0.09, "es": 0.16}
NAME = {"ar": "بالعربية", "zh": "中文", "en": "English", "fr": "français", "ru": "русский", "es": "español"}
DAY = datetime.timedelta(days=1)


def days(first, last):
    day, end = datetime.date.fromisoformat(first), datetime.date.fromisoformat(last)
    while day <= end:
        yield day
        day += DAY


def spread(total, over):
    """A number cut into days, most of it early, down to the last one."""
    weight = [(0.75 + 0.5 * ROLL.random()) / (1 + i / 6) for i in range(len(over))]
    parts = [int(total * w / sum(weight)) for w in weight]
    parts[0] += total - sum(parts)
    return parts


def write(path, header, rows):
    full = os.path.join(HERE, path)
    os.makedirs(os.path.dirname(full), exist_ok=True)
    text = io.StringIO()
    out = csv.writer(text, lineterminator="\n")
    out.writerow(header)
    out.writerows(rows)
    if not path.endswith(".gz"):
        with open(full, "w", encoding="utf-8") as plain:
            plain.write(text.getvalue())
        return
    with open(full, "wb") as raw, gzip.GzipFile(filename="", mode="wb", fileobj=raw, mtime=0) as packed:
        packed.write(text.getvalue().encode())


ACCOUNTS, FOLLOWED, POSTS = [], [], []


def account(code, platform, name, language, kind, owner, initiative=""):
    ACCOUNTS.append([code, platform, name, f"https://{platform}.example/{code}", language, kind, owner, initiative,
                     "", "", ""])


def post(key, of, external, language, title, day, campaign="", event="", initiative="", hashtags=""):
    POSTS.append([key, of, external, language, title, "", day, campaign, event, initiative, hashtags])


for tag in SIX:
    account(f"video-{tag}", "youtube", f"Hexapla Video ({NAME[tag]})", tag, "video", "Video section")
    account(f"page-{tag}", "linkedin", f"Hexapla ({NAME[tag]})", tag, "social", "Social media section")
account("posts-en", "x", "Hexapla posts", "en", "social", "Social media section")
account("wall-en", "facebook", "Hexapla wall", "en", "social", "Social media section")
account("library-video", "youtube", "Hexapla Library shows how", "en", "video", "Library", "library-training")
account("youth-site", "youthsite", "Youth campaign platform", "en", "site", "Youth section")
for number, name in enumerate(["Salma Nur", "林远", "Iris Vela", "Omar Mashal", "Léa Fontaine", "Тимур Дарин"]):
    account(f"voice-{number + 1}", "instagram", name, SIX[number], "social", name, "messengers")
for code in [row[0] for row in ACCOUNTS]:
    start = ROLL.randint(20000, 900000)
    for month, day in enumerate(["2021-07-01", "2021-10-01", "2022-01-01"]):
        known = next(row for row in ACCOUNTS if row[0] == code)
        FOLLOWED.append(known[:8] + [day, int(start * (1 + 0.04 * month)), "Platform page, read by hand"])

# Users of pages in two periods, a year apart.
for tag in SIX:
    rows, video = [], []
    for first, last, level in [("2020-07-01", "2021-01-31", 0.86), ("2021-07-01", "2022-01-31", 1.0)]:
        for day in days(first, last):
            people = int(52000 * SHARE[tag] * level * (0.8 + 0.4 * ROLL.random()))
            sponsored = int(people * 0.02 * ROLL.random())
            shown = int(people * (1.5 + 0.3 * ROLL.random()))
            clicks, liked = int(shown * 0.011), int(shown * 0.017)
            rows.append([day.strftime("%m/%d/%Y"), shown, sponsored, shown + sponsored, people, clicks, liked,
                         int(liked * 0.08), int(liked * 0.11)])
            video.append([day.isoformat(), f"talk-{tag}", "Weekly talk", "2020-06-28", 540,
                          int(31000 * SHARE[tag] * level * (0.7 + 0.6 * ROLL.random()))])
    write(f"reach/page-{tag}/Metrics.csv.gz",
          ["Date", "Impressions (organic)", "Impressions (sponsored)", "Impressions (total)",
           "Unique impressions (organic)", "Clicks (total)", "Reactions (total)", "Comments (total)", "Reposts (total)"],
          rows)
    write(f"reach/video-{tag}/Chart data, unique viewers.csv.gz",
          ["Date", "Content", "Video title", "Video publish time", "Duration", "Unique viewers"], video)
    post(f"weekly-talk-{tag}", f"video-{tag}", f"talk-{tag}", tag, "Weekly talk", "2020-06-28")

# An account on X by the day.
overview = []
for day in days("2021-07-01", "2022-01-31"):
    seen = ROLL.randint(90000, 260000)
    did = int(seen * (0.012 + 0.01 * ROLL.random()))
    overview.append([day.strftime("%a, %b ") + f"{day.day}, {day.year}", seen, int(did * 0.5), did, int(did * 0.03),
                     int(did * 0.04), int(did * 0.02), int(did * 0.01), int(did * 0.05), int(did * 0.2)])
write("reach/posts-en/account_overview_analytics.csv",
      ["Date", "Impressions", "Likes", "Engagements", "Bookmarks", "Shares", "New follows", "Unfollows", "Replies",
       "Reposts"], reversed(overview))


def video(of, language, key, title, published, last, total, **meant):
    """Views of a video by the day; the rows of the account's file."""
    external = "v-" + key
    post(key, of, external, language, title, published, **meant)
    over = list(days(published, last))
    return [[day.isoformat(), external, title, published, 180, views] for day, views in zip(over, spread(total, over))]


english = video("video-en", "en", "permission-to-dance", "Permission to dance: the music video", "2021-09-20",
                "2022-01-31", 44000000 + ROLL.randint(300000, 900000))
english += video("video-en", "en", "under-secretary-interview", "An interview about the music video", "2021-09-24",
                 "2022-01-20", 5600000)
english += video("video-en", "en", "fruit-vegetables-announced", "Fruit and vegetables: the announcement", "2021-10-05",
                 "2021-12-15", 1900000 - ROLL.randint(12000, 40000), campaign="fruit-vegetables",
                 hashtags="FruitVegetables")
english += video("video-en", "en", "peace-day-live", "The youth observance, live", "2021-09-17", "2021-10-08",
                 33000 + ROLL.randint(-700, 700), event="peace-day-2021", hashtags="PeaceDay")
write("reach/video-en/Chart data.csv.gz",
      ["Date", "Content", "Video title", "Video publish time", "Duration", "Views"], sorted(english))
lessons = []
for number in range(1, 20):
    lessons += video("library-video", "en", f"lesson-{number:02}", f"How to look it up, part {number}", "2021-08-02",
                     "2022-01-31", 132 + ROLL.randint(2, 8), initiative="library-training")
write("reach/library-video/Chart data.csv.gz",
      ["Date", "Content", "Video title", "Video publish time", "Duration", "Views"], sorted(lessons))

META = ["Post ID", "Page ID", "Page name", "Title", "Description", "Duration (sec)", "Publish time", "Permalink",
        "Post type", "Data comment", "Date", "Views", "Reach", "Reactions, Comments and Shares"]


def meta(of, language, key, title, published, last, views, rate, **meant):
    external = str(880000000000 + len(POSTS))
    post(key, of, external, language, title, published, **meant)
    over = list(days(published, last))
    seen, did = spread(views, over), spread(int(views * rate), over)
    moment = datetime.date.fromisoformat(published).strftime("%m/%d/%Y") + " 09:00"
    return [[external, of, of, title, "", 0, moment, f"https://facebook.example/{of}/{external}", "Photos", "",
             day.strftime("%m/%d/%Y"), seen[i], int(seen[i] * 0.8), did[i]] for i, day in enumerate(over)]


wall = meta("wall-en", "en", "food-hero", "Every plate has a hero", "2021-09-07", "2021-11-30",
            245000 + ROLL.randint(-900, 900), 0.1004, campaign="food-hero", hashtags="PeterRabbitFoodHero")
for clip in range(1, 4):
    wall += meta("wall-en", "en", f"concert-clip-{clip}", f"The concert, clip {clip}", "2021-10-21", "2022-01-15",
                 238000 + ROLL.randint(1000, 6000), 0.04, event="un-day-concert-2021")
write("reach/wall-en/Content.csv.gz", META, wall)
for number in range(6):
    voice = []
    for one in range(1, 5):
        rows = meta(f"voice-{number + 1}", SIX[number], f"voice-{number + 1}-{one}", f"Post {one}", f"2021-{7 + one:02}-0{number + 1}",
                    "2022-01-25", 520000 + ROLL.randint(10000, 30000), 0.0795, initiative="messengers")
        voice += rows
    write(f"reach/voice-{number + 1}/Content.csv.gz", META, voice)

# What the campaign's own platform told, day by day.
over = list(days("2021-05-01", "2021-08-31"))
post("youth-platform", "youth-site", "platform", "en", "The youth campaign platform", "2021-05-01", campaign="youthlead")
told = []
for measure, total, words in [("views", 7700000 + ROLL.randint(60000, 90000), "Pages of the campaign platform, by its log"),
                              ("participants", 3400000 + ROLL.randint(20000, 60000), "People who joined on a day, as they signed up")]:
    for day, number in zip(over, spread(total, over)):
        told.append(["youth-site", "youth-platform", day.isoformat(), measure, number, words])
write("reach-totals.csv.gz", ["account", "post", "day", "measure", "quantity", "definition"], told)

found = []
for number in range(3684 + 120):
    day = (datetime.date(2021, 9, 7) + DAY * ROLL.randint(0, 99)) if number < 3684 else datetime.date(2021, 12, 16) + DAY * ROLL.randint(0, 30)
    platform = ROLL.choice(["x", "x", "instagram", "mastodon"])
    found.append(["PeterRabbitFoodHero", platform, "Search for the hashtag, once a week",
                  "Public posts that the platform lets be found; not all there are", "2021-09-07", "2022-01-15",
                  f"f-{number:05}", day.isoformat(), ROLL.choice(SIX + ["en", "en", "it"])])
write("reach-hashtags.csv.gz", ["hashtag", "platform", "method", "sample", "first", "last", "external", "day", "language"],
      sorted(found, key=lambda row: (row[7], row[6])))
write("reach-accounts.csv", ["code", "platform", "name", "address", "language", "kind", "owner", "initiative", "day",
                             "followers", "source"], ACCOUNTS + FOLLOWED)
write("reach-posts.csv", ["key", "account", "external", "language", "title", "address", "day", "campaign", "event",
                          "initiative", "hashtags"], POSTS)

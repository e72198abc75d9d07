package org.hexapla.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hexapla.kernel.Period;

/// Figures of every kind by chance, the same each time: with values in every script, and with the signs that
/// the written form is made of.
final class SyntheticFigures {

    private static final List<String> SIGNS = List.of(
            "a",
            "Z",
            "7",
            "-",
            "_",
            ".",
            ":",
            "/",
            "|",
            ";",
            "\"",
            "=",
            " ",
            "\t",
            "\n",
            "\u00a0",
            "\u2003",
            "'",
            "%",
            "ع",
            "中",
            "é",
            "я",
            "🌍",
            "\u0301",
            "&",
            "#",
            "distinct",
            "2021-01-01/2021-02-01");

    private final Random random;

    SyntheticFigures(long seed) {
        random = new Random(seed);
    }

    Stream<Figure> stream() {
        return Stream.generate(this::figure);
    }

    private Figure figure() {
        return new Figure(measure(), total(), filter(random.nextInt(4)), days());
    }

    private String measure() {
        return pick("usage.views", "library.roll-calls", "archive.digitized_pages", "reach.posts");
    }

    private String dimension() {
        return pick("site", "country", "event", "item", "hashtag", "audience", "from", "station2", "days-of_it");
    }

    private Total total() {
        return switch (random.nextInt(12)) {
            case 0 -> new Total.Distinct(dimension());
            case 1 -> new Total.Share(filter(1 + random.nextInt(3)));
            case 2 -> new Total.ShareInAllLanguages();
            case 3 -> new Total.ShareMultilingual();
            case 4 -> new Total.Ratio(measure());
            case 5 -> new Total.MonthlyMean(new Total.Sum());
            case 6 -> new Total.MonthlyMean(new Total.Distinct(dimension()));
            case 7 -> new Total.ChangeOnPreviousYear();
            case 8 -> new Total.RatioToReferencePeriod();
            case 9 -> new Total.Median();
            case 10 -> new Total.NinetiethPercentile();
            default -> new Total.Sum();
        };
    }

    private Filter filter(int dimensions) {
        var values = new TreeMap<String, java.util.SortedSet<String>>();
        for (var i = 0; i < dimensions; i++) {
            var chosen = new TreeSet<String>();
            for (var j = 0; j <= random.nextInt(3); j++) {
                chosen.add(value());
            }
            values.put(dimension(), chosen);
        }
        return new Filter(values);
    }

    private String value() {
        var value = new StringBuilder();
        for (var i = 0; i <= random.nextInt(6); i++) {
            value.append(SIGNS.get(random.nextInt(SIGNS.size())));
        }
        return value.toString();
    }

    private Days days() {
        var first = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(900));
        var last = first.plusDays(random.nextInt(400));
        return switch (random.nextInt(4)) {
            case 0 -> Days.any();
            case 1 -> new Days(Optional.of(first), Optional.empty());
            case 2 -> new Days(Optional.empty(), Optional.of(last));
            default -> Days.of(new Period(first, last));
        };
    }

    private String pick(String... words) {
        return words[random.nextInt(words.length)];
    }
}

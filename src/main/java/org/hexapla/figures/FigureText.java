package org.hexapla.figures;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads and writes the written form of a [Figure].
final class FigureText {

    private static final Pattern MEASURE = Pattern.compile("[a-z]+\\.[a-z_-]+");
    private static final Pattern DAYS = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})?/(\\d{4}-\\d{2}-\\d{2})?");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_-]*");
    private static final String MEAN = "monthly mean";
    private static final String DISTINCT = "distinct ";
    private static final String SHARE = "share ";
    private static final String RATIO = "ratio to ";

    private FigureText() {}

    static Figure read(String written) {
        var parts = parts(written);
        var question = parts.getFirst();
        var colon = question.indexOf(':');
        var measure = colon < 0 ? question : question.substring(0, colon);
        if (!MEASURE.matcher(measure).matches()) {
            throw new FigureUnreadable(written, measure);
        }
        var figure = Figure.of(measure)
                .with(total(
                        written, colon < 0 ? "" : question.substring(colon + 1).strip()));
        for (var part : parts.subList(1, parts.size())) {
            if (part.isEmpty()) {
                continue;
            }
            figure = DAYS.matcher(part).matches()
                    ? with(days(written, part), figure, written, part)
                    : with(FilterText.read(written, part), figure, written, part);
        }
        return figure;
    }

    static String write(Figure figure) {
        var text = new StringBuilder(figure.measure());
        var total = write(figure.total());
        if (!total.isEmpty()) {
            text.append(':').append(total);
        }
        if (!figure.filter().isEmpty()) {
            text.append("; ").append(FilterText.write(figure.filter()));
        }
        if (!figure.days().equals(Days.any())) {
            text.append("; ").append(write(figure.days()));
        }
        return text.toString();
    }

    static Total total(String written, String words) {
        return switch (words) {
            case "" -> new Total.Sum();
            case MEAN -> new Total.MonthlyMean(new Total.Sum());
            case "share in six languages" -> new Total.ShareInAllLanguages();
            case "share multilingual" -> new Total.ShareMultilingual();
            case "change on previous year" -> new Total.ChangeOnPreviousYear();
            case "ratio to reference period" -> new Total.RatioToReferencePeriod();
            case "median" -> new Total.Median();
            case "90th percentile" -> new Total.NinetiethPercentile();
            default -> totalOf(written, words);
        };
    }

    private static Total totalOf(String written, String words) {
        var name = words.substring(words.lastIndexOf(' ') + 1);
        if (!NAME.matcher(name).matches() && !MEASURE.matcher(name).matches() && !words.startsWith(SHARE)) {
            throw new FigureUnreadable(written, words);
        }
        if (words.equals(MEAN + " of " + DISTINCT + name)) {
            return new Total.MonthlyMean(new Total.Distinct(name));
        }
        if (words.equals(DISTINCT + name)) {
            return new Total.Distinct(name);
        }
        if (words.equals(RATIO + name) && MEASURE.matcher(name).matches()) {
            return new Total.Ratio(name);
        }
        if (words.startsWith(SHARE)) {
            var part = FilterText.read(written, words.substring(SHARE.length()));
            if (!part.isEmpty()) {
                return new Total.Share(part);
            }
        }
        throw new FigureUnreadable(written, words);
    }

    static String write(Total total) {
        return switch (total) {
            case Total.Sum() -> "";
            case Total.Distinct(var dimension) -> DISTINCT + dimension;
            case Total.Share(var part) -> SHARE + FilterText.write(part);
            case Total.ShareInAllLanguages() -> "share in six languages";
            case Total.ShareMultilingual() -> "share multilingual";
            case Total.Ratio(var other) -> RATIO + other;
            case Total.MonthlyMean(Total.Distinct of) -> MEAN + " of " + write(of);
            case Total.MonthlyMean(var _) -> MEAN;
            case Total.ChangeOnPreviousYear() -> "change on previous year";
            case Total.RatioToReferencePeriod() -> "ratio to reference period";
            case Total.Median() -> "median";
            case Total.NinetiethPercentile() -> "90th percentile";
        };
    }

    static String write(Days days) {
        return days.first().map(LocalDate::toString).orElse("") + "/"
                + days.last().map(LocalDate::toString).orElse("");
    }

    private static Figure with(Days days, Figure figure, String written, String part) {
        if (!figure.days().equals(Days.any())) {
            throw new FigureUnreadable(written, part);
        }
        return figure.with(days);
    }

    private static Figure with(Filter filter, Figure figure, String written, String part) {
        if (!figure.filter().isEmpty()) {
            throw new FigureUnreadable(written, part);
        }
        return figure.with(filter);
    }

    private static Days days(String written, String part) {
        var slash = part.indexOf('/');
        try {
            return new Days(day(part.substring(0, slash)), day(part.substring(slash + 1)));
        } catch (DateTimeException | IllegalArgumentException _) {
            throw new FigureUnreadable(written, part);
        }
    }

    private static Optional<LocalDate> day(String written) {
        return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
    }

    /// The parts between semicolons that do not stand in quotation marks.
    private static List<String> parts(String written) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        var quoted = false;
        for (var character : written.toCharArray()) {
            quoted ^= character == '"';
            if (character == ';' && !quoted) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(character);
            }
        }
        parts.add(part.toString().strip());
        return parts;
    }
}

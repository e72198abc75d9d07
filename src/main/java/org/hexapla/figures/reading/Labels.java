package org.hexapla.figures.reading;

import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexapla.figures.Breakdown;
import org.hexapla.figures.DimensionLabels;
import org.hexapla.figures.Filter;
import org.hexapla.figures.Initiatives;
import org.hexapla.figures.Total;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Wording;
import org.springframework.stereotype.Component;

/// The words for dimensions, their values and totals.
@Component
class Labels {

    private final List<DimensionLabels> others;
    private final Initiatives initiatives;

    Labels(List<DimensionLabels> others, Initiatives initiatives) {
        this.others = others;
        this.initiatives = initiatives;
    }

    /// A dimension's name; one that only its module knows is shown as it is written.
    String dimension(String name, Language reader) {
        var key = "figures.dimension." + name;
        return Messages.has(key) ? Messages.text(reader, key) : name;
    }

    /// A name for each value, in the order given.
    Map<String, String> values(String dimension, Collection<String> values, Language reader) {
        var known = new LinkedHashMap<String, String>();
        others.stream()
                .filter(labels -> labels.dimension().equals(dimension))
                .forEach(labels -> known.putAll(labels.labels(values, reader)));
        var named = new LinkedHashMap<String, String>();
        values.forEach(value -> named.put(
                value, Optional.ofNullable(known.get(value)).orElseGet(() -> value(dimension, value, reader))));
        return named;
    }

    private String value(String dimension, String value, Language reader) {
        if (value.isEmpty()) {
            return Messages.text(reader, "figures.not-stated");
        }
        return switch (dimension) {
            case "language", "languages" ->
                Language.parse(value).map(language -> language.nameIn(reader)).orElse(value);
            case "country" ->
                Country.parse(value).map(country -> country.nameIn(reader)).orElse(value);
            case "initiative" ->
                initiatives.find(value).map(known -> known.name().words(reader)).orElse(value);
            case Breakdown.MONTH -> new Wording(reader).month(YearMonth.parse(value));
            default -> plain(value, reader);
        };
    }

    private static String plain(String value, Language reader) {
        return value.equals("true") || value.equals("false") ? Messages.text(reader, "figures." + value) : value;
    }

    /// A filter in words: `Language: Arabic, Chinese`.
    List<FigureView.Labelled> filter(Filter filter, Language reader) {
        return filter.values().entrySet().stream()
                .map(condition -> new FigureView.Labelled(
                        dimension(condition.getKey(), reader),
                        new Wording(reader)
                                .list(values(condition.getKey(), condition.getValue(), reader)
                                        .values())))
                .toList();
    }

    /// How facts become one number, in words; empty for a plain sum.
    String total(Total total, Language reader) {
        return switch (total) {
            case Total.Sum() -> "";
            case Total.Distinct(var name) -> Messages.text(reader, "figures.total.distinct", dimension(name, reader));
            case Total.Share(var part) ->
                Messages.text(
                        reader,
                        "figures.total.share",
                        filter(part, reader).stream()
                                .map(one -> one.name() + ": " + one.words())
                                .collect(Collectors.joining("; ")));
            case Total.ShareInAllLanguages() -> Messages.text(reader, "figures.total.all-languages");
            case Total.ShareMultilingual() -> Messages.text(reader, "figures.total.multilingual");
            case Total.Ratio(var other) -> Messages.text(reader, "figures.total.ratio", other);
            case Total.MonthlyMean(Total.Distinct(var name)) ->
                Messages.text(reader, "figures.total.mean-distinct", dimension(name, reader));
            case Total.MonthlyMean(var _) -> Messages.text(reader, "figures.total.mean");
            case Total.ChangeOnPreviousYear() -> Messages.text(reader, "figures.total.change");
            case Total.RatioToReferencePeriod() -> Messages.text(reader, "figures.total.usual");
            case Total.Median() -> Messages.text(reader, "figures.total.median");
            case Total.NinetiethPercentile() -> Messages.text(reader, "figures.total.ninetieth");
        };
    }
}

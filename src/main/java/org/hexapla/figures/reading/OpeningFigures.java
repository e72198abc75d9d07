package org.hexapla.figures.reading;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hexapla.figures.Breakdown;
import org.hexapla.figures.Fact;
import org.hexapla.figures.Facts;
import org.hexapla.figures.Figure;
import org.hexapla.figures.FigureValue;
import org.hexapla.figures.Figures;
import org.hexapla.figures.Total;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Wording;
import org.hexapla.kernel.web.Paging;
import org.springframework.stereotype.Component;

/// Opens a figure: its number, what it means, what it is made of.
@Component
class OpeningFigures {

    private static final int RECORDS_A_PAGE = 50;

    private final Figures figures;
    private final Facts facts;
    private final Labels labels;
    private final BreakdownSections sections;

    OpeningFigures(Figures figures, Facts facts, Labels labels, BreakdownSections sections) {
        this.figures = figures;
        this.facts = facts;
        this.labels = labels;
        this.sections = sections;
    }

    MeasuresView measures(Language reader) {
        return new MeasuresView(figures.measures().stream()
                .map(source -> new MeasuresView.Measure(
                        source,
                        new TreeSet<>(source.dimensions())
                                .stream()
                                        .map(name -> labels.dimension(name, reader))
                                        .toList()))
                .toList());
    }

    /// @param by the breakdown that was asked for; empty for the first
    FigureView open(Figure figure, String by, int page, Language reader) {
        var value = figures.value(figure);
        var source = figures.measure(figure.measure());
        if (source.isEmpty()) {
            return new FigureView(
                    figure,
                    value,
                    null,
                    figure.measure(),
                    labels.filter(figure.filter(), reader),
                    null,
                    List.of(),
                    null,
                    List.of(),
                    new Paging(1, RECORDS_A_PAGE, 0));
        }
        var known = source.get();
        var names = dimensions(known);
        // Of quantities of several kinds there is no one number, but one of each kind.
        var within = value instanceof FigureValue.Known ? "" : known.metric().within();
        var chosen = !within.isEmpty() ? within : names.contains(by) ? by : names.getFirst();
        var records =
                value instanceof FigureValue.Known number && !known.address().isEmpty() ? number.records() : 0;
        var paging = new Paging(Math.max(1, page), RECORDS_A_PAGE, records);
        return new FigureView(
                figure,
                value,
                known,
                title(figure, known, reader),
                labels.filter(figure.filter(), reader),
                value instanceof FigureValue.Known number
                        ? number.period()
                        : figure.days().period().orElse(null),
                choices(figure, names, chosen, reader),
                value instanceof FigureValue.Known || !within.isEmpty() ? section(figure, chosen, reader) : null,
                records == 0 ? List.of() : records(figure, known, paging, reader),
                paging);
    }

    private String title(Figure figure, FactSource source, Language reader) {
        var total = labels.total(figure.total(), reader);
        var name = source.name().words(reader);
        return total.isEmpty() ? name : name + ": " + total;
    }

    /// Languages first, the months last.
    private static List<String> dimensions(FactSource source) {
        var names = new LinkedHashSet<String>();
        List.of("language", "languages").stream()
                .filter(source.dimensions()::contains)
                .forEach(names::add);
        names.addAll(new TreeSet<>(source.dimensions()));
        names.remove(Total.Distinct.PERSON);
        names.add(Breakdown.MONTH);
        return List.copyOf(names);
    }

    private List<FigureView.Choice> choices(Figure figure, List<String> names, String chosen, Language reader) {
        var plain = figure.address();
        var join = plain.indexOf('?') < 0 ? "?" : "&";
        return names.stream()
                .map(name -> new FigureView.Choice(
                        labels.dimension(name, reader), plain + join + "by=" + name + "#parts", name.equals(chosen)))
                .toList();
    }

    private FigureView.Section section(Figure figure, String dimension, Language reader) {
        var breakdown = dimension.equals(Breakdown.MONTH) ? figures.byMonth(figure) : figures.by(figure, dimension);
        return sections.of(breakdown, reader);
    }

    private List<FigureView.RecordRow> records(Figure figure, FactSource source, Paging paging, Language reader) {
        var wording = new Wording(reader);
        var page = facts.page(figure, paging.number(), RECORDS_A_PAGE);
        var told = told(page, reader);
        return page.stream()
                .map(fact -> new FigureView.RecordRow(
                        fact.record(),
                        wording.shortDate(fact.day()),
                        sections.number(fact.quantity(), wording),
                        words(fact, told, reader),
                        address(source, fact, reader)))
                .toList();
    }

    /// The words for all values on a page, by dimension: asked at once.
    private Map<String, Map<String, String>> told(List<Fact> page, Language reader) {
        var values = new TreeMap<String, Set<String>>();
        page.forEach(fact -> fact.dimensions()
                .forEach((name, value) ->
                        values.computeIfAbsent(name, _ -> new TreeSet<>()).add(value)));
        var told = new HashMap<String, Map<String, String>>();
        values.forEach((name, all) -> told.put(name, labels.values(name, all, reader)));
        return told;
    }

    private String words(Fact fact, Map<String, Map<String, String>> told, Language reader) {
        return fact.dimensions().entrySet().stream()
                .map(dimension -> labels.dimension(dimension.getKey(), reader) + ": "
                        + told.getOrDefault(dimension.getKey(), Map.of())
                                .getOrDefault(dimension.getValue(), dimension.getValue()))
                .collect(Collectors.joining(" · "));
    }

    static String address(FactSource source, Fact fact, Language reader) {
        return source.address()
                .replace("{lang}", reader.tag())
                .replace("{record}", URLEncoder.encode(fact.record(), StandardCharsets.UTF_8));
    }
}

package org.hexapla.library.analysis.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.analysis.Station;
import org.hexapla.library.catalogue.Contribution;
import org.hexapla.library.catalogue.DescriptionDraft;
import org.hexapla.library.catalogue.DocumentType;

/// A record that was analysed before it came here, with who did it and when.
///
/// @param indexer the letters by which the work log knows the indexer
/// @param taken when the indexer began, or the analysis where that is not told
record AnalysedRecord(
        Contribution contribution,
        Station station,
        LocalDate issued,
        String indexer,
        Instant taken,
        Instant analysed,
        Instant released) {

    /// `jdc20210715`: the letters of who did it, the letter of the act, the day.
    private static final Pattern STEP = Pattern.compile("(?<who>[a-z]{1,6}?)(?<act>[a-z])(?<day>\\d{8})");

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    /// Why a line cannot be taken.
    ///
    /// @param written what stands there
    record Wrong(String column, String key, String written) {}

    /// @param cells by the names of the columns
    /// @param wrong is told what is wrong, where nothing is given
    static Optional<AnalysedRecord> read(
            String source, java.util.function.UnaryOperator<String> cells, java.util.function.Consumer<Wrong> wrong) {
        var symbol = Symbol.catalogued(cells.apply("symbol"));
        var station = Station.parse(cells.apply("station"));
        var issued = day(cells.apply("issued"));
        var log = log(cells.apply("999"));
        if (symbol.isEmpty()) {
            wrong.accept(new Wrong("symbol", "library.import.not-a-symbol", cells.apply("symbol")));
        } else if (station.isEmpty()) {
            wrong.accept(new Wrong("station", "analysis.import.no-value", cells.apply("station")));
        } else if (issued.isEmpty()) {
            wrong.accept(new Wrong("issued", "analysis.import.no-value", cells.apply("issued")));
        } else if (!log.containsKey('c')) {
            wrong.accept(new Wrong("999", "analysis.import.no-log", cells.apply("999")));
        } else {
            return Optional.of(of(source, cells, symbol.get(), station.get(), issued.get(), log));
        }
        return Optional.empty();
    }

    // What was read of a line, each of its own.
    @SuppressWarnings("checkstyle:ParameterNumber")
    private static AnalysedRecord of(
            String source,
            java.util.function.UnaryOperator<String> cells,
            Symbol symbol,
            Station station,
            LocalDate issued,
            Map<Character, Step> log) {
        var draft = new DescriptionDraft(java.util.List.of(symbol))
                .title(LocalizedText.of(
                        Language.official(cells.apply("language")).orElse(Language.EN), cells.apply("title")))
                .date(PartialDate.parse(cells.apply("date")).orElse(PartialDate.of(issued)))
                .languages(java.util.List.of(
                        Language.official(cells.apply("language")).orElse(Language.EN)));
        DocumentType.parse(cells.apply("type")).ifPresent(draft::type);
        var analysis = java.util.Objects.requireNonNull(log.get('c'));
        var analysed = instant(cells.apply("analysed")).orElse(analysis.at());
        var released = log.getOrDefault('t', analysis).at();
        return new AnalysedRecord(
                new Contribution(source, symbol.key(), draft.finished()),
                station,
                issued,
                analysis.who(),
                instant(cells.apply("taken")).filter(analysed::isAfter).orElse(analysed),
                analysed,
                released.isBefore(analysed) ? analysed : released);
    }

    private record Step(String who, Instant at) {}

    /// The first step of each act.
    private static Map<Character, Step> log(String written) {
        var steps = new LinkedHashMap<Character, Step>();
        for (var part : written.split("[;,\\s]+")) {
            var step = STEP.matcher(part);
            if (step.matches()) {
                day(step.group("day"))
                        .ifPresent(day -> steps.putIfAbsent(
                                step.group("act").charAt(0),
                                new Step(
                                        step.group("who"),
                                        day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC))));
            }
        }
        return steps;
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written.replace("-", ""), DAY));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> instant(String written) {
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(written));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

package org.hexapla.library.catalogue.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.ImportRun;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.hexapla.kernel.Symbol;
import org.jspecify.annotations.Nullable;

/// A row of the repository of Vienna: a document in one of its languages.
record ViennaRow(
        long line,
        long id,
        List<Symbol> symbols,
        @Nullable PartialDate date,
        List<Language> languages,
        LocalizedText title,
        LocalizedText note) {

    private static final Pattern LIST = Pattern.compile(Pattern.quote("||"));
    private static final Pattern DAY = Pattern.compile("(?<day>\\d{4}-\\d{2}-\\d{2})(?: .*)?");
    /// Letters that were lost on the way: more than one in a row, or a text of hardly anything else.
    private static final Pattern DESTROYED = Pattern.compile("\\?{2,}|(?:\\?[^\\p{L}]*){3,}");

    private static final Map<String, Language> LANGUAGES = Map.of(
            "Arabic", Language.AR,
            "Chinese", Language.ZH,
            "English", Language.EN,
            "French", Language.FR,
            "Russian", Language.RU,
            "Spanish", Language.ES,
            "German", new Language("de"));

    private static final List<Language> TITLES = List.of(Language.EN, Language.ES, Language.FR, Language.RU);

    /// The row of a line; nothing if it cannot be taken, which the run is told. A title of lost letters is dropped and
    /// told, the row is taken without it.
    static Optional<ViennaRow> of(Function<ViennaColumn, String> cells, long line, String file, ImportRun run) {
        var faults = new ArrayList<BadInput>();
        var symbols = LIST.splitAsStream(cells.apply(ViennaColumn.SYMBOL))
                .filter(written -> !written.isBlank())
                .flatMap(written -> {
                    var symbol = Symbol.catalogued(written);
                    if (symbol.isEmpty()) {
                        faults.add(ViennaColumn.SYMBOL.fault(file, line, "library.import.not-a-symbol", written));
                    }
                    return symbol.stream();
                })
                .toList();
        if (symbols.isEmpty() && faults.isEmpty()) {
            faults.add(ViennaColumn.SYMBOL.fault(file, line, "library.import.no-symbol"));
        }
        var id = cells.apply(ViennaColumn.ID).strip();
        if (!id.matches("\\d{1,18}")) {
            faults.add(ViennaColumn.ID.fault(file, line, "library.import.no-number", id));
        }
        var languages = languages(cells, line, file, faults);
        var date = date(cells, line, file, faults);
        if (!faults.isEmpty()) {
            faults.forEach(run::refused);
            return Optional.empty();
        }
        return Optional.of(new ViennaRow(
                line,
                Long.parseLong(id),
                symbols,
                date,
                languages,
                titles(cells, line, file, run),
                LocalizedText.of(Language.EN, cells.apply(ViennaColumn.NOTE))));
    }

    private static List<Language> languages(
            Function<ViennaColumn, String> cells, long line, String file, List<BadInput> faults) {
        return LIST.splitAsStream(cells.apply(ViennaColumn.LANGUAGE))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .flatMap(name -> {
                    var language = LANGUAGES.get(name);
                    if (language == null) {
                        faults.add(ViennaColumn.LANGUAGE.fault(file, line, "library.import.unknown-language", name));
                    }
                    return Stream.ofNullable(language);
                })
                .toList();
    }

    /// Where only the year is known the source writes its first day.
    private static @Nullable PartialDate date(
            Function<ViennaColumn, String> cells, long line, String file, List<BadInput> faults) {
        var written = Arrays.stream(LIST.split(cells.apply(ViennaColumn.DATE)))
                .map(String::strip)
                .findFirst()
                .orElse("");
        if (written.isEmpty()) {
            return null;
        }
        var day = DAY.matcher(written);
        var known = day.matches() ? day.group("day").replaceFirst("-01-01$", "") : written;
        return PartialDate.parse(known).orElseGet(() -> {
            faults.add(ViennaColumn.DATE.fault(file, line, "library.import.no-date", written));
            return null;
        });
    }

    private static LocalizedText titles(Function<ViennaColumn, String> cells, long line, String file, ImportRun run) {
        var title = LocalizedText.none();
        for (var language : TITLES) {
            var column = ViennaColumn.title(language);
            var written = cells.apply(column).strip();
            if (DESTROYED.matcher(written).find()) {
                run.refused(column.fault(file, line, "library.import.letters-lost", written));
            } else {
                title = title.with(language, written);
            }
        }
        return title;
    }
}

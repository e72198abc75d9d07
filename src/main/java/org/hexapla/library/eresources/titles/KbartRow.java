package org.hexapla.library.eresources.titles;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hexapla.kernel.PartialDate;
import org.hexapla.library.eresources.WebAddress;

/// One row of a title list: a title, and a stretch of it that can be read. A journal with a gap has two rows.
record KbartRow(Map<KbartColumn, String> cells) {

    private static final Pattern EMBARGO = Pattern.compile("[RP]\\d{1,4}[DMY](;[RP]\\d{1,4}[DMY])?");
    private static final int LONGEST = 4000;
    private static final List<KbartColumn> NUMBERS =
            List.of(KbartColumn.PRINT_IDENTIFIER, KbartColumn.ONLINE_IDENTIFIER);
    private static final List<KbartColumn> DATES = List.of(
            KbartColumn.DATE_FIRST_ISSUE_ONLINE,
            KbartColumn.DATE_LAST_ISSUE_ONLINE,
            KbartColumn.DATE_MONOGRAPH_PUBLISHED_PRINT,
            KbartColumn.DATE_MONOGRAPH_PUBLISHED_ONLINE);

    KbartRow {
        var kept = new EnumMap<KbartColumn, String>(KbartColumn.class);
        cells.forEach((column, cell) -> {
            if (!cell.isBlank()) {
                kept.put(column, cell.strip());
            }
        });
        cells = Map.copyOf(kept);
    }

    static KbartRow of(Function<String, String> cellByHeading) {
        var cells = new EnumMap<KbartColumn, String>(KbartColumn.class);
        for (var column : KbartColumn.values()) {
            cells.put(column, cellByHeading.apply(column.heading()));
        }
        return new KbartRow(cells);
    }

    String get(KbartColumn column) {
        return cells.getOrDefault(column, "");
    }

    boolean isSerial() {
        return get(KbartColumn.PUBLICATION_TYPE).equalsIgnoreCase("serial");
    }

    /// Whether anybody may read it without a licence.
    boolean isFree() {
        return get(KbartColumn.ACCESS_TYPE).equalsIgnoreCase("F");
    }

    Optional<PartialDate> from() {
        return PartialDate.parse(get(KbartColumn.DATE_FIRST_ISSUE_ONLINE));
    }

    Optional<PartialDate> until() {
        return PartialDate.parse(get(KbartColumn.DATE_LAST_ISSUE_ONLINE));
    }

    Optional<Embargo> embargo() {
        return Embargo.of(get(KbartColumn.EMBARGO_INFO));
    }

    /// By which the title is the same in the next list: the vendor's own number before those of the trade.
    String key() {
        return Stream.of(
                        prefixed("id:", KbartColumn.TITLE_ID),
                        prefixed("online:", KbartColumn.ONLINE_IDENTIFIER),
                        prefixed("print:", KbartColumn.PRINT_IDENTIFIER))
                .filter(key -> !key.isEmpty())
                .findFirst()
                .orElseGet(() -> prefixed("title:", KbartColumn.PUBLICATION_TITLE));
    }

    private String prefixed(String prefix, KbartColumn column) {
        return get(column).isEmpty() ? "" : prefix + get(column);
    }

    /// What is wrong with a row, as a column and a message key.
    void check(BiConsumer<KbartColumn, String> wrong) {
        cells.forEach((column, cell) -> {
            if (cell.length() > LONGEST) {
                wrong.accept(column, "eresources.kbart.too-long");
            }
        });
        needed(KbartColumn.PUBLICATION_TITLE, wrong);
        needed(KbartColumn.PUBLICATION_TYPE, wrong);
        needed(KbartColumn.TITLE_URL, wrong);
        rule(
                KbartColumn.PUBLICATION_TYPE,
                type -> type.matches("(?i)serial|monograph"),
                "eresources.kbart.type",
                wrong);
        rule(
                KbartColumn.TITLE_URL,
                address -> WebAddress.parse(address).isPresent(),
                "eresources.kbart.address",
                wrong);
        for (var column : NUMBERS) {
            rule(
                    column,
                    number -> isSerial() ? Identifiers.isIssn(number) : Identifiers.isIsbn(number),
                    isSerial() ? "eresources.kbart.issn" : "eresources.kbart.isbn",
                    wrong);
        }
        checkCoverage(wrong);
    }

    private void checkCoverage(BiConsumer<KbartColumn, String> wrong) {
        for (var column : DATES) {
            rule(column, date -> PartialDate.parse(date).isPresent(), "eresources.kbart.date", wrong);
        }
        rule(KbartColumn.EMBARGO_INFO, words -> EMBARGO.matcher(words).matches(), "eresources.kbart.embargo", wrong);
        rule(
                KbartColumn.COVERAGE_DEPTH,
                depth -> depth.matches("(?i)fulltext|selected articles|abstracts|ebook"),
                "eresources.kbart.depth",
                wrong);
        rule(KbartColumn.ACCESS_TYPE, type -> type.matches("(?i)[FP]"), "eresources.kbart.access", wrong);
        if (from().isPresent()
                && until().isPresent()
                && from().get().first().isAfter(until().get().last())) {
            wrong.accept(KbartColumn.DATE_LAST_ISSUE_ONLINE, "eresources.kbart.backwards");
        }
    }

    private void needed(KbartColumn column, BiConsumer<KbartColumn, String> wrong) {
        if (get(column).isEmpty()) {
            wrong.accept(column, "eresources.kbart.missing");
        }
    }

    private void rule(KbartColumn column, Predicate<String> fits, String key, BiConsumer<KbartColumn, String> wrong) {
        if (!get(column).isEmpty() && !fits.test(get(column))) {
            wrong.accept(column, key);
        }
    }

    /// A moving wall: what is newer, or older, than some time cannot be read.
    ///
    /// @param isOfTheNewest whether the newest issues are kept back (`P`); else only the newest can be read (`R`)
    /// @param unit `D`, `M` or `Y`
    record Embargo(boolean isOfTheNewest, int number, char unit) {

        static Optional<Embargo> of(String written) {
            var found = new ArrayList<Embargo>();
            if (EMBARGO.matcher(written).matches()) {
                for (var part : written.split(";")) {
                    found.add(new Embargo(
                            part.charAt(0) == 'P',
                            Integer.parseInt(part.substring(1, part.length() - 1)),
                            part.charAt(part.length() - 1)));
                }
            }
            return found.stream().findFirst();
        }

        /// The message that tells it.
        String messageKey() {
            return "eresources.embargo." + (isOfTheNewest ? "newest." : "only.") + Character.toLowerCase(unit);
        }
    }
}

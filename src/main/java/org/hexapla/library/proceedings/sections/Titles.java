package org.hexapla.library.proceedings.sections;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.Subfield;

/// By which of its titles the index calls a document: the one made for the index, or else the first of those that its
/// record has.
final class Titles {

    private static final Pattern LETTER = Pattern.compile("Letter|Identical letters|Notes? verbales?");
    private static final Pattern BRACKETED = Pattern.compile("\\[(?<words>[^\\]]+)]");
    private static final Pattern COMMITTEE_REPORT =
            Pattern.compile("(?is)report of the .*committee.*general assembly.*");
    private static final Pattern COMMITTEE = Pattern.compile("(?is).*?committee\\)|.*?committee");

    private final IndexedDocument document;
    private final String code;

    Titles(IndexedDocument document, String code) {
        this.document = document;
        this.code = code;
    }

    /// Whether the words are those of correspondence, which is told with its summary.
    static boolean isLetter(String words) {
        return LETTER.matcher(words).find();
    }

    /// The title with exactly one period at its end; empty if the record has none.
    String title() {
        return candidates()
                .flatMap(candidate -> candidate.get().stream())
                .map(String::strip)
                .filter(title -> !title.isEmpty())
                .findFirst()
                .map(Titles::withPeriod)
                .orElse("");
    }

    private Stream<Supplier<Optional<String>>> candidates() {
        return List.<Supplier<Optional<String>>>of(
                () -> document.text("598"),
                this::indexTitle,
                () -> code.equals("X99") ? bracketed() : Optional.empty(),
                this::resolutionTitle,
                this::committeeReport,
                () -> code.equals("G99")
                        ? document.text("245").map(title -> title.replaceFirst("[\\s:]+$", ""))
                        : Optional.empty(),
                () -> isAddedDraft() ? Optional.of(parts("ab")) : Optional.empty(),
                this::wholeTitle)
                .stream();
    }

    /// Of letters the summary belongs to the title.
    private Optional<String> indexTitle() {
        return document.text("249")
                .map(title -> isLetter(title)
                        ? document.text("520")
                                .map(summary -> title + " " + summary)
                                .orElse(title)
                        : title);
    }

    /// What a resolution's title says in brackets; one without brackets has nothing that fits here.
    private Optional<String> bracketed() {
        return bracketed(document.record());
    }

    static Optional<String> bracketed(MarcRecord record) {
        return record.text("239", 'a')
                .map(BRACKETED::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(brackets -> capital(brackets.group("words").strip()));
    }

    private Optional<String> resolutionTitle() {
        var title = document.text("239");
        return isAddedDraft()
                ? title
                : title.map(words -> document.text("245", 'c')
                        .map(issuer -> words + " / " + issuer)
                        .orElse(words));
    }

    private Optional<String> committeeReport() {
        if (!Committee.reportCodes().contains(code)) {
            return Optional.empty();
        }
        return document.text("245", 'b')
                .filter(words -> COMMITTEE_REPORT.matcher(words).matches())
                .map(COMMITTEE::matcher)
                .filter(java.util.regex.Matcher::lookingAt)
                .map(committee -> capital(committee.group()));
    }

    private boolean isAddedDraft() {
        return code.endsWith("10") && document.primary().has("/ADD.");
    }

    private String parts(String codes) {
        return document.record()
                .first("245")
                .map(field -> codes.chars()
                        .mapToObj(code -> field.text((char) code).orElse(""))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")))
                .orElse("");
    }

    /// Its numbered parts stand in pairs, in the order in which the record has them.
    private Optional<String> wholeTitle() {
        return document.record().first("245").map(field -> {
            var numbered = field.subfields().stream()
                    .filter(subfield -> subfield.code() == 'n' || subfield.code() == 'p')
                    .map(subfield -> subfield instanceof Subfield.Words(var _, var value) ? value.strip() : "");
            return Stream.of(Stream.of(parts("a")), numbered, Stream.of(parts("b"), parts("c")))
                    .flatMap(part -> part)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" "));
        });
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
    }

    static String withPeriod(String words) {
        var bare = words.replaceFirst("[.\\s]+$", "");
        return bare.isEmpty() ? "" : bare + ".";
    }
}

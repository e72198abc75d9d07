package org.hexapla.library.proceedings.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hexapla.library.proceedings.Organ;
import org.hexapla.library.proceedings.SectionKind;

/// The titles and introductions of sections as the index prints them, in English as the index itself.
public final class SectionTexts {

    private static final Map<String, List<String>> TEXTS = read();

    private SectionTexts() {}

    public static String title(SectionKind kind) {
        return text(kind, 1);
    }

    /// @param year or years, as they were set; without one the words stand for the session
    public static String introduction(SectionKind kind, Organ organ, String year) {
        var name = Arrays.stream(organ.printed().split(" "))
                .map(word -> word.equals("AND")
                        ? "and"
                        : word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(" "));
        return text(kind, 2).replace("{organ}", name).replace("{year}", year.isEmpty() ? "the session" : year);
    }

    private static String text(SectionKind kind, int column) {
        return Objects.requireNonNull(TEXTS.get(kind.code()), kind::code).get(column);
    }

    private static Map<String, List<String>> read() {
        try (var stream =
                Objects.requireNonNull(SectionTexts.class.getResourceAsStream("/library/proceedings/sections.tsv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> List.of(line.split("\t")))
                    .collect(Collectors.toMap(List::getFirst, row -> row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

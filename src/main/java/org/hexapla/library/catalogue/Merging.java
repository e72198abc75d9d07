package org.hexapla.library.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/// Takes over into a description what a source says now and did not say before.
///
/// What somebody else said or mended stays: a value changes only if it is still the source's own of last time, or was
/// missing. Doing it twice is the same as doing it once.
///
/// @param current what the catalogue says
/// @param before what the source said last time; null if it never spoke of the document
/// @param now what the source says now
record Merging(Description current, @Nullable Description before, Description now) {

    Description merged() {
        return current.draft()
                .symbols(list(Description::symbols))
                .title(text(Description::title))
                .summary(text(Description::summary))
                .origins(list(Description::origins))
                .date(value(Description::date))
                .dateEnd(value(Description::dateEnd))
                .type(type())
                .distribution(distribution())
                .agenda(list(Description::agenda))
                .concepts(list(Description::concepts))
                .otherSubjects(list(Description::otherSubjects))
                .headings(list(Description::headings))
                .languages(list(Description::languages))
                .files(list(Description::files))
                .related(list(Description::related))
                .finished();
    }

    private <T> List<T> list(Function<Description, List<T>> part) {
        var said = before == null ? List.<T>of() : part.apply(before);
        var merged = new LinkedHashSet<>(part.apply(current));
        var added = new ArrayList<>(part.apply(now));
        added.removeAll(said);
        merged.addAll(added);
        var dropped = new ArrayList<>(said);
        dropped.removeAll(part.apply(now));
        dropped.forEach(merged::remove);
        return List.copyOf(merged);
    }

    private LocalizedText text(Function<Description, LocalizedText> part) {
        var said = before == null ? LocalizedText.none() : part.apply(before);
        var merged = new TreeMap<>(part.apply(current).texts());
        var languages = new TreeSet<Language>(said.texts().keySet());
        languages.addAll(part.apply(now).texts().keySet());
        for (var language : languages) {
            var old = said.texts().get(language);
            var fresh = part.apply(now).texts().get(language);
            if (!Objects.equals(old, fresh) && Objects.equals(merged.get(language), old)) {
                merged.put(language, fresh == null ? "" : fresh);
            }
        }
        return new LocalizedText(merged);
    }

    private @Nullable PartialDate value(Function<Description, @Nullable PartialDate> part) {
        var said = before == null ? null : part.apply(before);
        return Objects.equals(part.apply(current), said) ? part.apply(now) : part.apply(current);
    }

    private DocumentType type() {
        var said = before == null ? DocumentType.OTHER : before.type();
        return current.type() == said ? now.type() : current.type();
    }

    private Distribution distribution() {
        var said = before == null ? Distribution.GENERAL : before.distribution();
        return current.distribution() == said ? now.distribution() : current.distribution();
    }
}

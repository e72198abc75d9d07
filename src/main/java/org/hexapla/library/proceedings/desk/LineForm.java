package org.hexapla.library.proceedings.desk;

import java.util.List;
import java.util.Map;
import org.hexapla.kernel.web.Page;
import org.hexapla.library.proceedings.Entry;
import org.hexapla.library.proceedings.SectionKind;
import org.hexapla.library.proceedings.SortKey;
import org.hexapla.library.proceedings.compiling.SessionIndex;
import org.hexapla.library.proceedings.reading.ContentsView;
import org.jspecify.annotations.Nullable;

/// A line in a form.
///
/// @param compiled as the last compilation has it; null of one that somebody adds
/// @param line as it is to be
/// @param isCorrected whether somebody corrected it
public record LineForm(
        SessionIndex index, SectionKind kind, @Nullable Entry compiled, Entry line, boolean isCorrected) {

    static final Entry BLANK = Entry.of("", SortKey.of(), "", "", "", Entry.Documents.NONE);

    public String path() {
        return "/proceedings/desk/" + index.session().slug() + "/" + kind.code();
    }

    public String name(Page page) {
        return ContentsView.name(page, index.session());
    }

    public boolean isNew() {
        return line.key().isEmpty();
    }

    static String lines(List<String> values) {
        return String.join("\n", values);
    }

    public String own() {
        return lines(line.symbols().own());
    }

    public String joint() {
        return lines(line.symbols().joint());
    }

    public String sorting() {
        return lines(line.sorting().words());
    }

    public String cells() {
        return lines(line.cells());
    }

    /// What the form says, as a line. Values stand one a line.
    static Entry read(String key, Entry before, Map<String, String> values) {
        var own = list(values, "own");
        var words = list(values, "sorting");
        var symbol = own.equals(before.symbols().own()) || own.isEmpty()
                ? before.sorting().symbol()
                : own.getFirst();
        return new Entry(
                key,
                new SortKey(words, symbol),
                text(values, "head"),
                text(values, "subhead"),
                text(values, "text"),
                text(values, "note"),
                new Entry.Documents(own, list(values, "joint")),
                // Cells may be empty, their places count.
                values.getOrDefault("cells", "").isEmpty()
                        ? List.of()
                        : values.getOrDefault("cells", "")
                                .lines()
                                .map(String::strip)
                                .toList());
    }

    private static String text(Map<String, String> values, String name) {
        return values.getOrDefault(name, "").strip().replaceAll("\\s+", " ");
    }

    private static List<String> list(Map<String, String> values, String name) {
        return values.getOrDefault(name, "")
                .lines()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}

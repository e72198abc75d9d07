package org.hexapla.partners.paper;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Messages;
import org.hexapla.print.Manuscript;

/// A table of two columns on paper: what it is, and which.
public final class PaperTable {

    private final Language language;
    private final List<List<List<Manuscript.Run>>> rows = new ArrayList<>();

    public PaperTable(Language language) {
        this.language = language;
    }

    /// @param key the message that says what it is
    public PaperTable with(String key, Manuscript.Run value) {
        rows.add(List.of(List.of(new Manuscript.Words(Messages.text(language, key))), List.of(value)));
        return this;
    }

    public PaperTable with(String key, String words) {
        return with(key, new Manuscript.Words(words));
    }

    public PaperTable with(String key, LocalizedText words) {
        return with(key, run(words, language));
    }

    /// @param key the message that says what all of it is
    public Manuscript.Table table(String key) {
        return new Manuscript.Table(
                Messages.text(language, key),
                List.of(
                        Messages.text(language, "representatives.pass.what"),
                        Messages.text(language, "representatives.pass.which")),
                List.of(false, false),
                rows);
    }

    /// Words as a reader sees them, marked where they stand in for those of the reader's language.
    public static Manuscript.Run run(LocalizedText words, Language language) {
        return words.show(language)
                .<Manuscript.Run>map(shown -> shown.isFallback()
                        ? new Manuscript.Foreign(shown.language(), shown.text())
                        : new Manuscript.Words(shown.text()))
                .orElse(new Manuscript.Words("–"));
    }
}

package org.hexapla.partners.outcome;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Wording;
import org.hexapla.print.Manuscript;

/// An outcome document as it is printed, with the contributions that each paragraph stands on.
record OutcomePages(ConsultationView.Document document, Language language, String house) {

    Manuscript manuscript() {
        var outcome = document.outcome();
        var title = document.consultation().title().words(language);
        var blocks = new ArrayList<Manuscript.Block>();
        for (var paragraph : outcome.paragraphs()) {
            if (paragraph.isHeading()) {
                blocks.add(new Manuscript.Heading(2, shown(paragraph.words())));
            } else {
                var runs = new ArrayList<>(shown(paragraph.words()));
                if (!paragraph.cited().isEmpty()) {
                    runs.add(new Manuscript.Words(" "));
                    runs.add(new Manuscript.Code(paragraph.cited().toString()));
                }
                blocks.add(new Manuscript.Paragraph(paragraph.number() + ".", runs));
            }
        }
        if (!document.cited().isEmpty()) {
            blocks.add(new Manuscript.Heading(2, words(said("outcomes.cited"))));
            blocks.add(contributions());
        }
        var published = outcome.published();
        var when = published == null ? "" : new Wording(language).date(published);
        return new Manuscript(
                language,
                title,
                said("outcomes.outcome.of", title),
                List.of(house, said("outcomes.version", Integer.toString(outcome.version()), when)),
                blocks);
    }

    private Manuscript.Table contributions() {
        var rows = document.cited().stream()
                .map(contribution -> List.of(
                        words(Integer.toString(contribution.number())),
                        words(contribution.name().isEmpty() ? "–" : contribution.name()),
                        words(contribution
                                .country()
                                .map(country -> country.nameIn(language))
                                .orElse("–")),
                        words(contribution.language().nameIn(language))))
                .toList();
        return new Manuscript.Table(
                said("outcomes.cited"),
                List.of(
                        said("outcomes.number"),
                        said("outcomes.by"),
                        said("partners.country"),
                        said("partners.language")),
                List.of(true, false, false, false),
                rows);
    }

    private List<Manuscript.Run> shown(LocalizedText text) {
        return text.show(language)
                .<List<Manuscript.Run>>map(shown -> shown.isFallback()
                        ? List.of(new Manuscript.Foreign(shown.language(), shown.text()))
                        : words(shown.text()))
                .orElse(List.of());
    }

    private static List<Manuscript.Run> words(String text) {
        return List.of(new Manuscript.Words(text));
    }

    private String said(String key, Object... arguments) {
        return Messages.text(language, key, arguments);
    }
}

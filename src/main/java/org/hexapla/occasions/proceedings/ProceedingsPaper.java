package org.hexapla.occasions.proceedings;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Wording;
import org.hexapla.occasions.call.Contribution;
import org.hexapla.print.Manuscript;

/// Proceedings on paper, in the words of a reader's language around those of the authors.
final class ProceedingsPaper {

    private final Language reader;
    private final String site;

    /// @param site the address of the house, without a slash at its end
    ProceedingsPaper(Language reader, String site) {
        this.reader = reader;
        this.site = site;
    }

    Manuscript of(ProceedingsView view, String house) {
        var event = view.event();
        var title = event.content().words().title().words(reader);
        var blocks = new ArrayList<Manuscript.Block>();
        if (view.lines().isEmpty()) {
            blocks.add(paragraph(new Manuscript.Words(Messages.text(reader, "calls.proceedings.none"))));
        }
        view.lines().forEach(line -> blocks.addAll(contribution(view, line)));
        return new Manuscript(
                reader,
                Messages.text(reader, "calls.proceedings.of", title),
                title,
                List.of(house, new Wording(reader).date(event.content().when().firstDay())),
                blocks);
    }

    private List<Manuscript.Block> contribution(ProceedingsView view, ProceedingsView.Line line) {
        var contribution = line.contribution();
        var blocks = new ArrayList<Manuscript.Block>();
        blocks.add(new Manuscript.Heading(2, List.of(run(contribution.words().title()))));
        blocks.add(paragraph(new Manuscript.Strong(authors(contribution))));
        var kind = view.call().kindOf(contribution);
        if (!kind.isEmpty()) {
            blocks.add(paragraph(run(kind)));
        }
        for (var text : contribution.words().summary().show(reader).stream()
                .flatMap(shown -> shown.text().lines().map(words -> LocalizedText.of(shown.language(), words)))
                .toList()) {
            if (!text.isEmpty()) {
                blocks.add(paragraph(run(text)));
            }
        }
        var address = site + "/" + reader + contribution.path();
        blocks.add(paragraph(new Manuscript.Link(address, address)));
        contribution
                .extras()
                .forEach(extra -> blocks.add(paragraph(
                        new Manuscript.Link(extra.address(), extra.name().words(reader)))));
        return blocks;
    }

    private String authors(Contribution contribution) {
        return String.join(Messages.text(reader, "calls.comma"), contribution.authors());
    }

    /// Words in another language than the reader's are said to be so.
    private Manuscript.Run run(LocalizedText text) {
        return text.show(reader)
                .<Manuscript.Run>map(shown -> shown.language().equals(reader)
                        ? new Manuscript.Words(shown.text())
                        : new Manuscript.Foreign(shown.language(), shown.text()))
                .orElseGet(() -> new Manuscript.Words(""));
    }

    private static Manuscript.Paragraph paragraph(Manuscript.Run run) {
        return new Manuscript.Paragraph("", List.of(run));
    }
}

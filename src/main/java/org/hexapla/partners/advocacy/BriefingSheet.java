package org.hexapla.partners.advocacy;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Wording;
import org.hexapla.partners.paper.PaperTable;
import org.hexapla.print.Manuscript;

/// What an advocate takes along to an engagement: what, when, where, in which language, and what to know.
final class BriefingSheet {

    private BriefingSheet() {}

    static Manuscript of(Engaging.Briefing briefing, Language language, String house) {
        var engagement = briefing.engagement();
        var blocks = new ArrayList<Manuscript.Block>();
        blocks.add(new PaperTable(language)
                .with("engagements.who", briefing.advocate().name())
                .with("engagements.kind", Messages.text(language, "engagements.kind." + engagement.kind()))
                .with("engagements.day", new Wording(language).date(engagement.day()))
                .with("engagements.place", engagement.text().place())
                .with("engagements.language", engagement.language().nameIn(language))
                .table("engagements.briefing"));
        var words = engagement.text().words();
        if (!words.isEmpty()) {
            var heading = Messages.text(language, "engagements.words");
            blocks.add(new Manuscript.Heading(2, List.of(new Manuscript.Words(heading))));
            words.show(language)
                    .ifPresent(shown -> shown.text()
                            .lines()
                            .filter(line -> !line.isBlank())
                            .map(line -> PaperTable.run(LocalizedText.of(shown.language(), line), language))
                            .forEach(line -> blocks.add(new Manuscript.Paragraph("", List.of(line)))));
        }
        var title = engagement.text().name().words(language);
        var what = Messages.text(language, "engagements.briefing");
        return new Manuscript(language, title, what, List.of(house, what), blocks);
    }
}

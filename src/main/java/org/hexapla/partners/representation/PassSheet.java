package org.hexapla.partners.representation;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Wording;
import org.hexapla.partners.paper.PaperTable;
import org.hexapla.partners.programme.Programmes;
import org.hexapla.print.Manuscript;
import org.hexapla.print.SquareCode;
import org.springframework.stereotype.Component;

/// Passes on paper, one below the other: the name in every script that is known, for whom they speak, until when, and
/// the signed code that the door reads.
@Component
class PassSheet {

    private final PassCodes codes;
    private final Programmes programmes;

    PassSheet(PassCodes codes, Programmes programmes) {
        this.codes = codes;
        this.programmes = programmes;
    }

    Manuscript of(List<Pass> passes, LocalizedText member, Language language, String house) {
        var blocks = new ArrayList<Manuscript.Block>();
        for (var pass : passes) {
            var name = pass.of().details().name();
            blocks.add(new Manuscript.Heading(2, List.of(PaperTable.run(name, language))));
            for (var other : name.languages()) {
                var words = name.in(other).orElse("");
                if (!words.equals(name.words(language))) {
                    blocks.add(new Manuscript.Paragraph("", List.of(new Manuscript.Foreign(other, words))));
                }
            }
            blocks.add(facts(pass, language));
            var said = Messages.text(language, "representatives.pass.of", name.words(language));
            blocks.add(new Manuscript.Picture(SquareCode.svg(codes.of(pass), said), said));
        }
        var title = Messages.text(language, "representatives.passes");
        return new Manuscript(language, title, title, List.of(house, member.words(language)), blocks);
    }

    private Manuscript.Block facts(Pass pass, Language language) {
        var wording = new Wording(language);
        var table = new PaperTable(language)
                .with("representatives.pass.number", new Manuscript.Code(pass.number()))
                .with("representatives.speaks-for", pass.of().of().name());
        programmes
                .find(pass.of().of().programme())
                .ifPresent(programme -> table.with("partners.programme", programme.name()));
        return table.with(
                        "representatives.kind",
                        Messages.text(
                                language,
                                "representatives.kind." + pass.of().details().kind()))
                .with("representatives.pass.since", wording.date(pass.since()))
                .with("representatives.pass.until", wording.date(pass.until()))
                .table("representatives.passes");
    }
}

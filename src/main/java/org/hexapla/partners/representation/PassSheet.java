package org.hexapla.partners.representation;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Wording;
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
            blocks.add(new Manuscript.Heading(2, List.of(run(name, language))));
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
        var rows = new ArrayList<List<List<Manuscript.Run>>>();
        row(rows, text(language, "representatives.pass.number"), new Manuscript.Code(pass.number()));
        row(
                rows,
                text(language, "representatives.speaks-for"),
                run(pass.of().of().name(), language));
        programmes
                .find(pass.of().of().programme())
                .ifPresent(
                        programme -> row(rows, text(language, "partners.programme"), run(programme.name(), language)));
        row(
                rows,
                text(language, "representatives.kind"),
                new Manuscript.Words(text(
                        language, "representatives.kind." + pass.of().details().kind())));
        row(rows, text(language, "representatives.pass.since"), new Manuscript.Words(wording.date(pass.since())));
        row(rows, text(language, "representatives.pass.until"), new Manuscript.Words(wording.date(pass.until())));
        return new Manuscript.Table(
                text(language, "representatives.passes"),
                List.of(text(language, "representatives.pass.what"), text(language, "representatives.pass.which")),
                List.of(false, false),
                rows);
    }

    private static Manuscript.Run run(LocalizedText name, Language language) {
        return name.show(language)
                .<Manuscript.Run>map(shown -> shown.isFallback()
                        ? new Manuscript.Foreign(shown.language(), shown.text())
                        : new Manuscript.Words(shown.text()))
                .orElse(new Manuscript.Words("–"));
    }

    private static void row(List<List<List<Manuscript.Run>>> rows, String label, Manuscript.Run value) {
        rows.add(List.of(List.of(new Manuscript.Words(label)), List.of(value)));
    }

    private static String text(Language language, String key) {
        return Messages.text(language, key);
    }
}

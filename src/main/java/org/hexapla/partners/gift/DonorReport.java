package org.hexapla.partners.gift;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Money;
import org.hexapla.kernel.Wording;
import org.hexapla.print.Manuscript;

/// What a donor is told of an agreement: what was promised, what came, what it was used for, what is left. All of it as
/// the records say it.
record DonorReport(GiftAccount account, Language language, String house) {

    Manuscript manuscript() {
        var content = account.agreement().content();
        var title = said("gifts.report.of", content.title().words(language));
        var blocks = new ArrayList<Manuscript.Block>();
        blocks.add(paragraph(said(
                "gifts.report.lead",
                account.donor().name().words(language),
                wording().date(account.today()))));
        if (!content.aim().isEmpty()) {
            blocks.add(new Manuscript.Paragraph("", shown(content.aim())));
        }
        blocks.add(sums());
        account.converted()
                .ifPresent(sum ->
                        blocks.add(paragraph(said("gifts.converted", wording().money(sum)))));
        for (var line : account.lines()) {
            gift(line, blocks);
        }
        return new Manuscript(
                language,
                title,
                title,
                List.of(house, content.symbol(), wording().date(account.today())),
                blocks);
    }

    private Manuscript.Table sums() {
        var rows = new ArrayList<List<List<Manuscript.Run>>>();
        rows.add(row(said("gifts.promised"), account.promised()));
        rows.add(row(said("gifts.received"), account.received()));
        rows.add(row(said("gifts.used"), account.used()));
        rows.add(row(said("gifts.left"), account.left()));
        return new Manuscript.Table(
                said("gifts.sums"), List.of(said("gifts.sum"), said("gifts.amount")), List.of(false, false), rows);
    }

    private List<List<Manuscript.Run>> row(String name, List<Money> amounts) {
        var wording = wording();
        return List.of(
                words(name),
                words(String.join(" · ", amounts.stream().map(wording::money).toList())));
    }

    private void gift(GiftLine line, List<Manuscript.Block> blocks) {
        var gift = line.gift();
        blocks.add(new Manuscript.Heading(2, shown(gift.what())));
        var told = new ArrayList<String>();
        told.add(said("gifts.kind." + gift.kind().code()));
        told.add(said("gifts.purpose." + gift.purpose()));
        // The code of the currency is followed by no number, which would change places with it in Arabic.
        told.add(wording().date(gift.day()));
        told.add(wording().money(gift.value()));
        if (!gift.condition().isEmpty()) {
            told.add(said("gifts.condition." + gift.condition()));
        }
        blocks.add(paragraph(String.join(" · ", told)));
        if (!line.instalments().isEmpty()) {
            blocks.add(instalments(line));
        }
        if (line.uses().isEmpty()) {
            blocks.add(paragraph(said("gifts.uses.none")));
        } else {
            blocks.add(uses(line));
        }
    }

    private Manuscript.Table instalments(GiftLine line) {
        var rows = line.instalments().stream()
                .map(instalment -> List.of(
                        words(wording().shortDate(instalment.due())),
                        words(wording().money(instalment.amount())),
                        words(instalment.received() == null ? "–" : wording().shortDate(instalment.received())),
                        words(instalment.came() == null ? "–" : wording().money(instalment.came()))))
                .toList();
        return new Manuscript.Table(
                said("gifts.instalments"),
                List.of(said("gifts.due"), said("gifts.amount"), said("gifts.received.on"), said("gifts.received")),
                List.of(false, false, false, false),
                rows);
    }

    private Manuscript.Table uses(GiftLine line) {
        var rows = line.uses().stream()
                .map(use -> List.of(
                        words(wording().shortDate(use.day())),
                        shown(use.what()),
                        words(wording().money(use.amount()))))
                .toList();
        return new Manuscript.Table(
                said("gifts.uses"),
                List.of(said("gifts.day"), said("gifts.what-for"), said("gifts.amount")),
                List.of(false, false, false),
                rows);
    }

    /// In the donor's language, or marked as being in another.
    private List<Manuscript.Run> shown(LocalizedText text) {
        return text.show(language)
                .<List<Manuscript.Run>>map(shown -> shown.isFallback()
                        ? List.of(new Manuscript.Foreign(shown.language(), shown.text()))
                        : words(shown.text()))
                .orElse(List.of());
    }

    private static Manuscript.Paragraph paragraph(String text) {
        return new Manuscript.Paragraph("", words(text));
    }

    private static List<Manuscript.Run> words(String text) {
        return List.of(new Manuscript.Words(text));
    }

    private String said(String key, Object... arguments) {
        return Messages.text(language, key, arguments);
    }

    private Wording wording() {
        return new Wording(language);
    }
}

package org.hexapla.newsroom.distribution;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Messages;
import org.hexapla.newsroom.story.Items;
import org.hexapla.print.Sheet;
import org.hexapla.print.Spreadsheets;
import org.springframework.stereotype.Component;

/// Notes of use as people and spreadsheets show them: with what the item is called.
@Component
class UseLines {

    private static final List<String> COLUMNS =
            List.of("record", "organisation", "kind", "item", "title", "language", "what", "address", "day");

    private final Items items;
    private final Spreadsheets spreadsheets;

    UseLines(Items items, Spreadsheets spreadsheets) {
        this.items = items;
        this.spreadsheets = spreadsheets;
    }

    List<UsesView.Line> of(List<NotedUse> uses) {
        var named = items.find(uses.stream().map(NotedUse::item).distinct().toList());
        return uses.stream()
                .map(use -> {
                    var item = named.get(use.item());
                    return new UsesView.Line(use, item == null ? LocalizedText.none() : item.title());
                })
                .toList();
    }

    void csv(List<NotedUse> uses, Language reader, OutputStream out) throws IOException {
        spreadsheets.csv(sheet(uses, reader), out);
    }

    void xlsx(List<NotedUse> uses, Language reader, OutputStream out) throws IOException {
        spreadsheets.xlsx(sheet(uses, reader), out);
    }

    private Sheet sheet(List<NotedUse> uses, Language reader) {
        return new Sheet(
                Messages.text(reader, "distribution.uses.title"),
                reader,
                COLUMNS.stream()
                        .map(column -> Messages.text(reader, "distribution.column." + column))
                        .toList(),
                of(uses).stream().map(line -> cells(line, reader)));
    }

    /// The title in the language in which it was taken, not in that of whoever counts.
    private static List<Object> cells(UsesView.Line line, Language reader) {
        var use = line.use();
        return Stream.<Object>of(
                        use.record(),
                        use.organisation(),
                        Messages.text(reader, use.isPickUp() ? "distribution.use.pickup" : "distribution.use.download"),
                        use.item().value(),
                        line.title().words(use.language()),
                        use.language().tag(),
                        use.what(),
                        use.address(),
                        use.day())
                .toList();
    }
}

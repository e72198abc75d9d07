package org.hexapla.partners.gift;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.Written;
import org.hexapla.partners.register.KeepingPartners;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// `partners-agreements`: agreements with donors in YAML, a list of entries with their gifts, instalments and uses. An
/// agreement whose symbol is known stays as it is; each comes in whole or not at all.
@Component
class AgreementsImporter implements Importer {

    private static final Set<String> NAMES = Set.of(
            "symbol",
            "donor",
            "title",
            "aim",
            "parties",
            "initiative",
            "language",
            "since",
            "until",
            "acknowledged",
            "reports",
            "gifts");

    private final Giving giving;
    private final KeepingPartners partners;
    private final TransactionOperations transaction;

    AgreementsImporter(Giving giving, KeepingPartners partners, TransactionOperations transaction) {
        this.giving = giving;
        this.partners = partners;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "partners-agreements";
    }

    @Override
    public String module() {
        return "partners";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("partners-agreements.*\\.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        partners.requireStaff();
        for (var file : Folder.files(path, ".yaml")) {
            EntryFile.read(file, run, entry -> agreement(entry).ifPresent(told -> take(told, run)));
        }
    }

    private record Told(PartnerId donor, Agreement.Content content, List<LocalDate> reports, List<GiftLine> gifts) {}

    private void take(Told told, ImportRun run) {
        if (giving.isKnown(told.content().symbol())) {
            run.unchanged();
            return;
        }
        transaction.executeWithoutResult(_ -> keep(told));
        run.added();
    }

    private void keep(Told told) {
        var id = giving.add(told.donor(), told.content());
        told.reports().forEach(due -> giving.promise(id, due));
        for (var line : told.gifts()) {
            var gift = giving.give(id, line.gift());
            for (var instalment : line.instalments()) {
                var expected = giving.expect(id, gift, instalment.due(), instalment.amount());
                var received = instalment.received();
                if (received != null) {
                    giving.receive(id, gift, expected, received, instalment.amount());
                }
            }
            line.uses().forEach(use -> giving.use(id, gift, use));
        }
    }

    private Optional<Told> agreement(EntryFile.Entry entry) {
        entry.only(NAMES);
        var symbol = entry.needed("symbol", written -> Optional.of(written).filter(text -> !text.isEmpty()));
        var donor = entry.needed("donor", partners::keyed);
        var since = entry.needed("since", Written::day);
        var title = entry.localized("title");
        var gifts = entry.entries("gifts").stream()
                .flatMap(gift -> gift(gift).stream())
                .toList();
        if (entry.isRefused() || symbol.isEmpty() || donor.isEmpty() || since.isEmpty()) {
            return Optional.empty();
        }
        var content = new Agreement.Content(
                symbol.get(),
                title,
                entry.localized("aim"),
                entry.text("parties"),
                entry.text("initiative"),
                entry.value("language", Language::parse).orElse(Language.EN),
                since.get(),
                entry.value("until", Written::day).orElse(null),
                entry.text("acknowledged").equals("yes"));
        return Optional.of(new Told(donor.get(), content, entry.list("reports", Written::day), gifts));
    }

    private static Optional<GiftLine> gift(EntryFile.Entry entry) {
        var currency = entry.text("currency");
        var kind = entry.needed("kind", Gift.Kind::parse);
        var purpose = entry.needed("purpose", code -> Optional.of(code).filter(Gift.PURPOSES::contains));
        var day = entry.needed("day", Written::day);
        var value = entry.needed("amount", amount -> Amounts.parse(amount, currency));
        var rate = entry.value("rate", AgreementsImporter::rate);
        var instalments = new ArrayList<GiftLine.Instalment>();
        entry.entries("instalments").forEach(one -> instalment(one, currency).ifPresent(instalments::add));
        var uses = new ArrayList<GiftLine.Use>();
        entry.entries("uses").forEach(one -> use(one, currency).ifPresent(uses::add));
        if (entry.isRefused() || kind.isEmpty() || purpose.isEmpty() || day.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        var gift = new Gift(
                0,
                kind.get(),
                purpose.get(),
                day.get(),
                value.get(),
                entry.localized("what"),
                entry.text("condition"),
                rate.map(dollars -> new Gift.Rate(dollars, day.get())).orElse(null));
        return Optional.of(new GiftLine(gift, instalments, uses));
    }

    private static Optional<GiftLine.Instalment> instalment(EntryFile.Entry entry, String currency) {
        var due = entry.needed("due", Written::day);
        var amount = entry.needed("amount", written -> Amounts.parse(written, currency));
        var received = entry.value("received", Written::day).orElse(null);
        return due.flatMap(day -> amount.map(money -> new GiftLine.Instalment(0, day, money, received, null)));
    }

    private static Optional<GiftLine.Use> use(EntryFile.Entry entry, String currency) {
        var day = entry.needed("day", Written::day);
        var amount = entry.needed("amount", written -> Amounts.parse(written, currency));
        var item = entry.value("item", AgreementsImporter::item).orElse(null);
        return day.flatMap(on -> amount.map(
                money -> new GiftLine.Use(on, money, entry.localized("what"), item, entry.text("initiative"))));
    }

    private static Optional<BigDecimal> rate(String written) {
        return written.matches("\\d{1,9}(\\.\\d{1,9})?") ? Optional.of(new BigDecimal(written)) : Optional.empty();
    }

    private static Optional<ItemRef> item(String written) {
        try {
            return Optional.of(ItemRef.parse(written));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

package org.hexapla.campaigns.contest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexapla.calendar.Zone;
import org.hexapla.forms.FormCode;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// `contests`: contests in YAML, with what was sent in elsewhere and what became of it. One that is known stays as it
/// is; each comes in whole or not at all.
@Component
class ContestsImporter implements Importer {

    private static final Set<String> NAMES = Set.of(
            "code",
            "campaign",
            "title",
            "about",
            "rules",
            "form",
            "categories",
            "criteria",
            "closes",
            "zone",
            "votes",
            "going-on",
            "winners",
            "tie",
            "keep-days",
            "state",
            "entries");

    private final TakingContests taking;
    private final TransactionOperations transaction;

    ContestsImporter(TakingContests taking, TransactionOperations transaction) {
        this.taking = taking;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "contests";
    }

    @Override
    public String module() {
        return "contests";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("contests.*\\.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        for (var file : Folder.files(path, ".yaml")) {
            EntryFile.read(file, run, entry -> transaction.executeWithoutResult(_ -> take(entry, run)));
        }
    }

    private void take(EntryFile.Entry entry, ImportRun run) {
        entry.only(NAMES);
        var contest = contest(entry);
        var sent = entry.entries("entries").stream()
                .flatMap(one -> sent(one).stream())
                .toList();
        if (entry.isRefused() || contest.isEmpty()) {
            return;
        }
        try {
            if (taking.take(contest.get(), sent)) {
                run.added();
            } else {
                run.unchanged();
            }
        } catch (ContestRefused refused) {
            entry.refuse("code", refused.key(), refused.arguments());
        }
    }

    private static Optional<Contest> contest(EntryFile.Entry entry) {
        var code = entry.needed("code", written -> Optional.of(written).filter(Contest::isCode));
        var form = entry.needed("form", FormCode::parse);
        var closes = entry.needed("closes", ContestsImporter::minute);
        var zone = entry.needed("zone", Zone::anywhere);
        var tie = entry.needed("tie", Contest.Tie::parse);
        if (entry.isRefused()
                || code.isEmpty()
                || form.isEmpty()
                || closes.isEmpty()
                || zone.isEmpty()
                || tie.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Contest(
                code.get(),
                entry.text("campaign"),
                new Contest.Words(entry.localized("title"), entry.localized("about"), entry.localized("rules")),
                new Contest.Terms(
                        form.get(),
                        named(entry, "categories"),
                        closes.get(),
                        zone.get(),
                        number(entry, "keep-days", 365)),
                new Contest.Judging(
                        named(entry, "criteria"),
                        true,
                        number(entry, "votes", 3),
                        number(entry, "going-on", 10),
                        number(entry, "winners", 3),
                        tie.get()),
                Contest.State.of(entry.text("state")),
                null));
    }

    private static List<Contest.Named> named(EntryFile.Entry entry, String list) {
        return entry.entries(list).stream()
                .map(one -> new Contest.Named(one.text("code"), one.localized("name")))
                .toList();
    }

    private static Optional<TakingContests.Sent> sent(EntryFile.Entry entry) {
        entry.only(Set.of(
                "category", "language", "country", "name", "named", "title", "about", "received", "state", "place"));
        var language = entry.needed("language", Language::parse);
        var received = entry.needed("received", ContestsImporter::instant);
        if (entry.isRefused() || language.isEmpty() || received.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TakingContests.Sent(
                entry.text("category"),
                new Entry.Author(
                        entry.text("name"),
                        "",
                        entry.text("named").equals("true"),
                        language.get(),
                        Country.parse(entry.text("country")),
                        false,
                        "",
                        ""),
                entry.text("title"),
                entry.text("about"),
                received.get(),
                entry.text("state").equals("ineligible") ? Entry.State.INELIGIBLE : Entry.State.ELIGIBLE,
                number(entry, "place", 0)));
    }

    private static int number(EntryFile.Entry entry, String name, int usual) {
        return entry.value(
                        name,
                        written ->
                                written.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(written)) : Optional.empty())
                .orElse(usual);
    }

    private static Optional<LocalDateTime> minute(String written) {
        try {
            return Optional.of(LocalDateTime.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> instant(String written) {
        try {
            return Optional.of(Instant.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

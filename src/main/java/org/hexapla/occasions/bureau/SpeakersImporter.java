package org.hexapla.occasions.bureau;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.hexapla.authorities.PersonNameId;
import org.hexapla.calendar.Zone;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.occasions.capacity.Ledger;
import org.hexapla.occasions.capacity.ResourceId;
import org.hexapla.occasions.capacity.ResourceKind;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// `speakers`: who gives briefings, in YAML, a list of entries a file, in the form that `sample/README.md`
/// tells. All or nothing per entry; who is known stays as the house has them.
@Component
class SpeakersImporter implements Importer {

    private static final Set<String> NAMES =
            Set.of("key", "name", "about", "person", "mail", "country", "languages", "topics", "zone", "first", "last");

    private final Bureau bureau;
    private final Ledger ledger;
    private final People people;
    private final TransactionOperations transaction;

    SpeakersImporter(Bureau bureau, Ledger ledger, People people, TransactionOperations transaction) {
        this.bureau = bureau;
        this.ledger = ledger;
        this.people = people;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "speakers";
    }

    @Override
    public String module() {
        return "bureau";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("speakers.*\\.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        people.requireStaff("occasions");
        var read = new ArrayList<Speaker>();
        for (var file : Folder.files(path, ".yaml")) {
            EntryFile.read(file, run, entry -> speaker(entry).ifPresent(read::add));
        }
        transaction.executeWithoutResult(_ -> read.forEach(speaker -> take(speaker, run)));
    }

    private void take(Speaker speaker, ImportRun run) {
        if (bureau.isKnown(speaker.key())) {
            run.unchanged();
            return;
        }
        bureau.add(new Speaker(
                0,
                speaker.key(),
                speaker.name(),
                speaker.about(),
                speaker.person(),
                speaker.mail(),
                speaker.country(),
                speaker.languages(),
                speaker.topics(),
                speaker.hours(),
                ledger.openCalendar(ResourceKind.GUIDE)));
        run.added();
    }

    private Optional<Speaker> speaker(EntryFile.Entry entry) {
        entry.only(NAMES);
        var key = entry.needed("key", written -> Optional.of(written.strip()).filter(word -> !word.isEmpty()));
        var zone = entry.needed("zone", Zone::anywhere);
        var name = entry.localized("name");
        if (name.isEmpty()) {
            entry.refuse("name", "bureau.bad.unnamed");
        }
        var known = bureau.topics().stream().map(Topic::code).toList();
        var topics = entry.list("topics", written -> Optional.of(written).filter(known::contains));
        var country = entry.value("country", Country::parse).map(Country::code).orElse("");
        var languages = entry.list("languages", Language::parse);
        var hours = zone.map(clock -> new Speaker.Hours(clock, hour(entry, "first", 9), hour(entry, "last", 17)));
        if (entry.isRefused() || key.isEmpty() || hours.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Speaker(
                0,
                key.get(),
                name,
                entry.localized("about"),
                entry.value("person", PersonNameId::parse),
                entry.text("mail"),
                country,
                languages,
                topics,
                hours.get(),
                new ResourceId(0)));
    }

    private static int hour(EntryFile.Entry entry, String name, int otherwise) {
        return entry.value(
                        name,
                        written -> written.matches("\\d|1\\d|2[0-4]")
                                ? Optional.of(Integer.parseInt(written))
                                : Optional.<Integer>empty())
                .orElse(otherwise);
    }
}

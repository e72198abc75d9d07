package org.hexapla.newsroom.press;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.springframework.stereotype.Component;

/// `accreditations`: what journalists asked for and what was decided, in YAML, a list of entries, in the form that
/// `sample/README.md` tells. Each is asked by the journalist's own account; so only administrators bring such
/// files. Who asked before is left as it is.
@Component
class AccreditationsImporter implements Importer {

    private static final Set<String> NAMES =
            Set.of("account", "organisation", "medium", "country", "language", "contact", "days", "reason");

    private final Accrediting accrediting;
    private final Accreditations accreditations;
    private final People people;
    private final Clock clock;

    AccreditationsImporter(Accrediting accrediting, Accreditations accreditations, People people, Clock clock) {
        this.accrediting = accrediting;
        this.accreditations = accreditations;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "accreditations";
    }

    @Override
    public String module() {
        return "newsroom";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("accreditations.*\\.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        people.requireAdministrator();
        var read = new ArrayList<Asked>();
        for (var file : Folder.files(path, ".yaml")) {
            EntryFile.read(file, run, entry -> asked(entry).ifPresent(read::add));
        }
        for (var asked : read) {
            if (accreditations.last(asked.person().id()).isPresent()) {
                run.unchanged();
            } else {
                take(asked);
                run.added();
            }
        }
    }

    /// @param days from today on for which it was accepted; nothing where it was not
    /// @param reason why it was refused; empty where it was not
    private record Asked(Person person, Accreditation.Application application, Optional<Integer> days, String reason) {}

    private void take(Asked asked) {
        people.asPerson(asked.person().id(), () -> accrediting.apply(asked.application()));
        var id = accreditations.last(asked.person().id()).orElseThrow().id();
        var today = LocalDate.now(clock);
        asked.days().ifPresent(days -> accrediting.accept(id, today, today.plusDays(days)));
        if (asked.days().isEmpty() && !asked.reason().isEmpty()) {
            accrediting.refuse(id, asked.reason());
        }
    }

    private Optional<Asked> asked(EntryFile.Entry entry) {
        entry.only(NAMES);
        var person = entry.needed("account", people::withAddress);
        var organisation = entry.needed("organisation", AccreditationsImporter::words);
        var medium = entry.needed("medium", Accreditation.Medium::parse);
        var country = entry.needed("country", Country::parse);
        var language = entry.needed("language", Language::parse);
        var contact = entry.needed("contact", AccreditationsImporter::words);
        var days = entry.value("days", AccreditationsImporter::days);
        return entry.isRefused()
                ? Optional.empty()
                : Optional.of(new Asked(
                        person.orElseThrow(),
                        new Accreditation.Application(
                                organisation.orElseThrow(),
                                medium.orElseThrow(),
                                country.orElseThrow(),
                                language.orElseThrow(),
                                contact.orElseThrow()),
                        days,
                        entry.text("reason")));
    }

    private static Optional<String> words(String written) {
        return Optional.of(written).filter(words -> !words.isEmpty());
    }

    private static Optional<Integer> days(String written) {
        return Optional.of(written)
                .filter(digits -> digits.matches("[1-9]\\d{0,3}"))
                .map(Integer::valueOf);
    }
}

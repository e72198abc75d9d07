package org.hexapla.authorities.persons;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hexapla.authorities.PersonName;
import org.hexapla.authorities.PersonNameId;
import org.hexapla.authorities.edition.CountedRun;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.ItemRef;
import org.hexapla.people.Audit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// `persons`: names of persons in YAML, a list of entries a file, in the form that `sample/README.md` tells. All
/// or nothing per entry; an entry that is known is made to be what the file says.
@Component
class PersonsImporter implements Importer {

    private static final Set<String> NAMES =
            Set.of("id", "name", "variants", "gender", "born", "died", "country", "roles");

    private final EditingPersons editing;
    private final Audit audit;
    private final TransactionTemplate transaction;

    PersonsImporter(EditingPersons editing, Audit audit, TransactionTemplate transaction) {
        this.editing = editing;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return KnownPersons.KIND;
    }

    @Override
    public String module() {
        return "authorities";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("persons.*\\.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var persons = new ArrayList<PersonName>();
        for (var file : Folder.files(path, ".yaml")) {
            EntryFile.read(file, run, entry -> person(entry).ifPresent(persons::add));
        }
        transaction.executeWithoutResult(_ -> take(persons, new CountedRun(run)));
    }

    private void take(List<PersonName> persons, CountedRun run) {
        persons.forEach(person -> editing.put(person).tell(run));
        if (run.hasChanges()) {
            audit.record(new ItemRef("authorities.persons", "all"), "imported", "", run.json());
        }
    }

    private static Optional<PersonName> person(EntryFile.Entry entry) {
        entry.only(NAMES);
        var id = entry.needed("id", PersonNameId::parse);
        var name = entry.localized("name");
        if (name.isEmpty()) {
            entry.refuse("name", "authorities.bad.person-unnamed", entry.text("id"));
        }
        var gender = entry.value("gender", PersonsImporter::gender);
        var born = entry.value("born", PersonsImporter::day);
        var died = entry.value("died", PersonsImporter::day);
        var country = entry.value("country", Country::parse);
        var roles = entry.list("roles", PersonsImporter::role);
        var variants = entry.lists("variants");
        if (entry.isRefused() || id.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PersonName(
                id.get(),
                name,
                variants,
                gender.orElse(PersonName.Gender.UNKNOWN),
                born.orElse(""),
                died.orElse(""),
                country,
                Set.copyOf(roles)));
    }

    private static Optional<String> day(String written) {
        return Optional.of(written).filter(PersonName::isDay);
    }

    private static Optional<PersonName.Gender> gender(String code) {
        return constant(PersonName.Gender.class, code);
    }

    private static Optional<PersonName.Role> role(String code) {
        return constant(PersonName.Role.class, code);
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String code) {
        try {
            return Optional.of(Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_')));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

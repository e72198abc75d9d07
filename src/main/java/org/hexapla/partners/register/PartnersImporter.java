package org.hexapla.partners.register;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.jobs.TableFile;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.partners.PartnerKind;
import org.hexapla.partners.Partners;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// `partners-register`: a CSV line for a partner: `key`, `kind`, `type`, `country`, `gender`, `language`,
/// `web`, `mail`, and the names by language in `name_ar` to `name_es`, of which one is enough. In batches; who
/// is known by the key stays as the house has them.
@Component
class PartnersImporter implements Importer {

    private static final int BATCH = 1000;

    private final Register register;
    private final People people;
    private final Clock clock;
    private final TransactionOperations transaction;

    PartnersImporter(Register register, People people, Clock clock, TransactionOperations transaction) {
        this.register = register;
        this.people = people;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "partners-register";
    }

    @Override
    public String module() {
        return "partners";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("partners-register.*\\.csv(\\.gz)?");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var act = new Register.Act(people.requireStaff(Partners.DEPARTMENT).id(), clock.instant());
        for (var file : Stream.of(".csv", ".csv.gz").toList()) {
            for (var found : Folder.files(path, file)) {
                var given = new ArrayList<Register.Taken>();
                TableFile.csv(found).requiring("key", "kind").read(run, row -> {
                    taken(row, run).ifPresent(given::add);
                    if (given.size() == BATCH) {
                        take(given, act, run);
                    }
                });
                take(given, act, run);
            }
        }
    }

    private void take(List<Register.Taken> given, Register.Act act, ImportRun run) {
        var added = transaction.execute(_ -> register.take(given, act));
        for (var i = 0; i < given.size(); i++) {
            if (added != null && i < added) {
                run.added();
            } else {
                run.unchanged();
            }
        }
        given.clear();
    }

    private static Optional<Register.Taken> taken(TableFile.Row row, ImportRun run) {
        var kind = PartnerKind.parse(row.get("kind"));
        if (kind.isEmpty() || row.get("key").isEmpty()) {
            run.refused(row.bad("kind", "partners.problem.kind", row.get("kind")));
            return Optional.empty();
        }
        var name = name(row);
        if (name.isEmpty()) {
            run.refused(row.bad("name_en", "partners.problem.name"));
            return Optional.empty();
        }
        var country = Country.parse(row.get("country"));
        if (country.isEmpty() && !row.get("country").isEmpty()) {
            run.refused(row.bad("country", "partners.problem.country", row.get("country")));
            return Optional.empty();
        }
        var language = Language.parse(row.get("language")).orElse(Language.EN);
        var profile = new Profile(
                name,
                List.of(),
                LocalizedText.none(),
                country,
                row.get("type"),
                row.get("gender"),
                row.get("web"),
                row.get("mail"),
                language,
                Optional.empty());
        return Optional.of(new Register.Taken(row.get("key"), kind.get(), profile));
    }

    private static LocalizedText name(TableFile.Row row) {
        Map<Language, String> names = new TreeMap<>();
        Language.OFFICIAL.forEach(language -> names.put(language, row.get("name_" + language)));
        return new LocalizedText(names);
    }
}

package org.hexapla.newsroom.distribution;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
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
import org.springframework.stereotype.Component;

/// `media-organisations`: newsrooms elsewhere in YAML, a list of entries a file, in the form that `sample/README.md`
/// tells. All or nothing per entry; one that is known stays as it is.
@Component
class OrganisationsImporter implements Importer {

    private static final Set<String> NAMES = Set.of("key", "name", "country", "follows", "took", "used");

    private final TakingOrganisations taking;

    OrganisationsImporter(TakingOrganisations taking) {
        this.taking = taking;
    }

    @Override
    public String kind() {
        return "media-organisations";
    }

    @Override
    public String module() {
        return "newsroom";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("media-organisations.*\\.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var read = new ArrayList<TakenOrganisation>();
        for (var file : Folder.files(path, ".yaml")) {
            EntryFile.read(file, run, entry -> organisation(entry).ifPresent(read::add));
        }
        for (var organisation : read) {
            if (taking.take(organisation)) {
                run.added();
            } else {
                run.unchanged();
            }
        }
    }

    private static Optional<TakenOrganisation> organisation(EntryFile.Entry entry) {
        entry.only(NAMES);
        var key = entry.needed("key", OrganisationsImporter::word);
        var name = entry.needed("name", OrganisationsImporter::word);
        var country = entry.needed("country", Country::parse);
        var follows = entry.list("follows", OrganisationsImporter::wish);
        var took = entry.list("took", OrganisationsImporter::took);
        var used = entry.list("used", OrganisationsImporter::used);
        if (entry.isRefused() || key.isEmpty() || name.isEmpty() || country.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TakenOrganisation(key.get(), name.get(), country.get(), follows, took, used));
    }

    private static Optional<String> word(String written) {
        return Optional.of(written.strip()).filter(word -> !word.isEmpty());
    }

    /// `en ninjs water`: language, form, and a theme where it is not everything.
    private static Optional<Subscription.Wish> wish(String written) {
        var parts = written.split("\\s+");
        return parts.length < 2
                ? Optional.empty()
                : Language.parse(parts[0])
                        .flatMap(language -> ItemForm.parse(parts[1])
                                .map(form ->
                                        new Subscription.Wish(parts.length > 2 ? parts[2] : "", "", language, form)));
    }

    /// `well-in-the-valley en text 2021-09-04`
    private static Optional<TakenOrganisation.Took> took(String written) {
        var parts = written.split("\\s+");
        return parts.length != 4
                ? Optional.empty()
                : Language.parse(parts[1])
                        .flatMap(language -> ItemForm.parse(parts[2])
                                .flatMap(form -> day(parts[3])
                                        .map(day -> new TakenOrganisation.Took(parts[0], language, form, day))));
    }

    /// `well-in-the-valley en 2021-09-05 https://news.example/1 The Valley Post`; a dash for no address.
    private static Optional<TakenOrganisation.Used> used(String written) {
        var parts = written.split("\\s+", 5);
        return parts.length != 5
                ? Optional.empty()
                : Language.parse(parts[1])
                        .flatMap(language -> day(parts[2])
                                .map(day -> new TakenOrganisation.Used(
                                        parts[0], language, day, parts[4], parts[3].equals("-") ? "" : parts[3])));
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

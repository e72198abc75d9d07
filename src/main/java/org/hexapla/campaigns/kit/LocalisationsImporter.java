package org.hexapla.campaigns.kit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.hexapla.campaigns.CampaignCode;
import org.hexapla.campaigns.Campaigning;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.partners.Written;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;

/// `campaign-localisations`: what countries made of campaigns, in YAML: each country with its language and day, under
/// what was changed for them all. A country that has a campaign in a language already keeps it as it is.
@Component
class LocalisationsImporter implements Importer {

    private static final Set<String> NAMES = Set.of("campaign", "adapted", "countries");

    private final KeepingKits kits;
    private final People people;

    LocalisationsImporter(KeepingKits kits, People people) {
        this.kits = kits;
        this.people = people;
    }

    @Override
    public String kind() {
        return "campaign-localisations";
    }

    @Override
    public String module() {
        return "kits";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("campaign-localisations.*\\.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        people.requireStaff(Campaigning.DEPARTMENT);
        for (var file : Folder.files(path, ".yaml")) {
            EntryFile.read(file, run, entry -> take(entry, run));
        }
    }

    private void take(EntryFile.Entry entry, ImportRun run) {
        entry.only(NAMES);
        var campaign = entry.needed("campaign", CampaignCode::parse);
        var adapted = entry.localized("adapted");
        if (adapted.isEmpty()) {
            entry.refuse("adapted", "campaigns.problem.adapted");
        }
        var countries = entry.list("countries", written -> line(written, adapted));
        if (entry.isRefused() || campaign.isEmpty()) {
            return;
        }
        for (var localisation : countries) {
            if (kits.localise(campaign.get(), localisation)) {
                run.added();
            } else {
                run.unchanged();
            }
        }
    }

    /// `NAM en 2021-06-15`.
    private static Optional<Localisation> line(String written, LocalizedText adapted) {
        var parts = written.split("\\s+");
        return parts.length != 3
                ? Optional.empty()
                : Country.parse(parts[0])
                        .flatMap(country -> Language.parse(parts[1])
                                .flatMap(language -> Written.day(parts[2])
                                        .map(day -> new Localisation(country, language, day, adapted))));
    }
}

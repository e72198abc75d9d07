package org.hexapla.campaigns.kit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexapla.campaigns.CampaignCode;
import org.hexapla.campaigns.Campaigning;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.partners.Written;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;

/// `campaign-kits`: the texts of pieces of kits by language in YAML. A piece that is known stays as it is.
@Component
class KitsImporter implements Importer {

    private static final Set<String> NAMES = Set.of("campaign", "key", "kind", "name", "added", "words");

    private final KeepingKits kits;
    private final People people;

    KitsImporter(KeepingKits kits, People people) {
        this.kits = kits;
        this.people = people;
    }

    @Override
    public String kind() {
        return "campaign-kits";
    }

    @Override
    public String module() {
        return "kits";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("campaign-kits.*\\.yaml");
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
        var key = entry.needed("key", written -> Optional.of(written).filter(KitController::isKey));
        var kind = entry.needed("kind", Piece.Kind::parse);
        var added = entry.needed("added", Written::day);
        if (entry.localized("name").isEmpty()) {
            entry.refuse("name", "campaigns.problem.name");
        }
        if (entry.isRefused() || campaign.isEmpty() || key.isEmpty() || kind.isEmpty() || added.isEmpty()) {
            return;
        }
        if (!kits.add(campaign.get(), new Piece(0, key.get(), kind.get(), entry.localized("name"), List.of()))) {
            run.unchanged();
            return;
        }
        var piece = kits.found(campaign.get(), key.get());
        var words = entry.localized("words");
        words.texts()
                .forEach((language, text) ->
                        kits.put(campaign.get(), piece, new Asset(0, language, added.get(), text, "", "", null, 0)));
        run.added();
    }
}

package org.hexapla.library.eresources;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.Country;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;

/// `duty-stations`: a YAML list of `code`, `name` by language, `country`, `audience` (`headquarters` or
/// `field`). One by one; those that are not named stay.
@Component
class StationsImporter implements Importer {

    private final Stations stations;
    private final People people;

    StationsImporter(Stations stations, People people) {
        this.stations = stations;
        this.people = people;
    }

    @Override
    public String kind() {
        return "duty-stations";
    }

    @Override
    public String module() {
        return "eresources";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("duty-stations.*\\.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        people.requireStaff("library");
        for (var file : Folder.files(path, ".yaml")) {
            EntryFile.read(file, run, entry -> take(entry, run));
        }
    }

    private void take(EntryFile.Entry entry, ImportRun run) {
        entry.only(Set.of("code", "name", "country", "audience"));
        var code = entry.needed("code", Station::parseCode);
        var country = entry.needed("country", Country::parse);
        var audience = entry.needed("audience", word -> Coded.parse(Audience.class, word));
        if (entry.isRefused()) {
            return;
        }
        var station =
                new Station(code.orElseThrow(), entry.localized("name"), country.orElseThrow(), audience.orElseThrow());
        var before = stations.find(station.code());
        if (before.filter(station::equals).isPresent()) {
            run.unchanged();
            return;
        }
        stations.put(station);
        if (before.isPresent()) {
            run.changed();
        } else {
            run.added();
        }
    }
}

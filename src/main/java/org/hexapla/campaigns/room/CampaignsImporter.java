package org.hexapla.campaigns.room;

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
import org.hexapla.kernel.Language;
import org.hexapla.partners.Written;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;

/// `campaigns`: campaigns with their calendars in YAML. One that is known stays as it is.
@Component
class CampaignsImporter implements Importer {

    private static final Set<String> NAMES = Set.of(
            "code",
            "state",
            "title",
            "goal",
            "audiences",
            "messages",
            "languages",
            "hashtags",
            "observance",
            "initiative",
            "since",
            "until",
            "dates");

    private final KeepingRooms rooms;
    private final People people;

    CampaignsImporter(KeepingRooms rooms, People people) {
        this.rooms = rooms;
        this.people = people;
    }

    @Override
    public String kind() {
        return "campaigns";
    }

    @Override
    public String module() {
        return "campaigns";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("campaigns.*\\.yaml");
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
        var code = entry.needed("code", CampaignCode::parse);
        var content = content(entry);
        var dates = entry.entries("dates").stream()
                .flatMap(date -> date.needed("day", Written::day).stream()
                        .map(day -> new CampaignDate(0, day, date.localized("what"))))
                .toList();
        if (dates.stream().anyMatch(date -> date.what().isEmpty())) {
            entry.refuse("dates", "campaigns.problem.what");
        }
        if (entry.isRefused() || code.isEmpty() || content.isEmpty()) {
            return;
        }
        if (!rooms.add(code.get(), content.get())) {
            run.unchanged();
            return;
        }
        dates.forEach(date -> rooms.add(code.get(), date));
        run.added();
    }

    private static Optional<Campaign.Content> content(EntryFile.Entry entry) {
        var state = entry.needed("state", Campaign.State::parse);
        var languages = entry.list("languages", Language::parse);
        var hashtags = entry.list("hashtags", Optional::of);
        var since = entry.needed("since", Written::day);
        var until = entry.value("until", Written::day);
        if (entry.localized("title").isEmpty()) {
            entry.refuse("title", "campaigns.problem.title");
        }
        if (languages.isEmpty()) {
            entry.refuse("languages", "campaigns.problem.languages");
        }
        if (since.isPresent()
                && until.filter(last -> last.isBefore(since.get())).isPresent()) {
            entry.refuse("until", "campaigns.problem.days");
        }
        return entry.isRefused()
                ? Optional.empty()
                : Optional.of(new Campaign.Content(
                        state.orElseThrow(),
                        new Campaign.Words(
                                entry.localized("title"),
                                entry.localized("goal"),
                                entry.localized("audiences"),
                                entry.localized("messages")),
                        languages,
                        hashtags,
                        List.of(),
                        entry.text("observance"),
                        entry.text("initiative"),
                        since.orElseThrow(),
                        until.orElse(null)));
    }
}

package org.hexapla.library.eresources.titles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hexapla.jobs.ImportRun;
import org.hexapla.library.eresources.ResourceId;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.hexapla.search.Search;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Takes in the whole list of a resource's titles, in one piece.
@Component
class TakingTitles {

    private final Titles titles;
    private final People people;
    private final Audit audit;
    private final Search search;

    TakingTitles(Titles titles, People people, Audit audit, Search search) {
        this.titles = titles;
        this.people = people;
        this.audit = audit;
        this.search = search;
    }

    @Transactional
    public void take(ResourceId resource, List<ListedTitle> listed, LocalDate day, ImportRun run) {
        people.requireStaff("library");
        // Also locks the resource: of two lists that come in at once one waits for the other.
        if (!titles.note(resource, day)) {
            run.unchanged();
            return;
        }
        var before = titles.of(resource);
        var written = new ArrayList<ListedTitle>();
        var keys = new HashSet<String>();
        for (var title : listed) {
            keys.add(title.key());
            var old = before.get(title.key());
            if (old != null && !old.isGone() && old.title().equals(title)) {
                run.unchanged();
            } else {
                written.add(title);
                if (old == null) {
                    run.added();
                } else {
                    run.changed();
                }
            }
        }
        var gone = before.values().stream()
                .filter(old -> !old.isGone() && !keys.contains(old.title().key()))
                .toList();
        gone.forEach(_ -> run.changed());
        if (!written.isEmpty() || !gone.isEmpty()) {
            keep(resource, day, written, gone);
        }
    }

    private void keep(ResourceId resource, LocalDate day, List<ListedTitle> written, List<Titles.Stored> gone) {
        titles.write(written);
        titles.end(resource, gone.stream().map(old -> old.title().key()).toList(), day);
        var told = Map.of("list", day.toString(), "written", written.size(), "gone", gone.size());
        audit.record(resource.item(), "titles-listed", "", JsonMapper.shared().writeValueAsString(told));
        var now = titles.of(resource);
        search.changed(Stream.concat(written.stream().map(title -> now.get(title.key())), gone.stream())
                .map(stored -> Objects.requireNonNull(stored).id().item())
                .toList());
        search.changed(List.of(resource.item()));
    }
}

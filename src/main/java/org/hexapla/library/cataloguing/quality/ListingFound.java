package org.hexapla.library.cataloguing.quality;

import java.util.List;
import org.hexapla.kernel.web.Page;
import org.hexapla.library.RecordId;
import org.hexapla.library.cataloguing.lists.WorkList;
import org.hexapla.library.cataloguing.lists.WorkLists;
import org.hexapla.library.proceedings.IndexedSession;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes a work list of what a report found.
@Component
class ListingFound {

    private final CountedSessions sessions;
    private final Findings findings;
    private final WorkLists lists;

    ListingFound(CountedSessions sessions, Findings findings, WorkLists lists) {
        this.sessions = sessions;
        this.findings = findings;
        this.lists = lists;
    }

    /// @param chosen none for all
    /// @return the number of the list
    @Transactional
    public long put(IndexedSession session, Report report, List<RecordId> chosen, Into into, Page page) {
        var found = chosen.isEmpty()
                ? sessions.find(session)
                        .map(counted -> findings.records(counted.id(), report))
                        .orElse(List.of())
                : chosen;
        var list = list(into, page.text(report.titleKey()) + " (" + session + ")");
        lists.add(list, found);
        return list;
    }

    private long list(Into into, String usual) {
        if (into.list().matches("\\d{1,18}") && into.name().isBlank()) {
            return Long.parseLong(into.list());
        }
        var name = into.name().isBlank() ? usual : into.name().strip();
        return lists.mine().stream()
                .filter(mine -> mine.name().equals(name))
                .map(WorkList::id)
                .findFirst()
                .orElseGet(() -> lists.open(name, ""));
    }

    /// @param list the number of one's own; empty for one of that name
    record Into(String list, String name) {}
}

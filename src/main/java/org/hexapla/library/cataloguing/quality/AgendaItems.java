package org.hexapla.library.cataloguing.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.authorities.Heading;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The items of a session's agenda, and whether any document was indexed under each.
@Component
class AgendaItems {

    static final String ATTACHED = "Y";
    static final String LOOSE = "N";

    private final Headings headings;
    private final JdbcClient database;

    AgendaItems(Headings headings, JdbcClient database) {
        this.headings = headings;
        this.database = database;
    }

    @Transactional(readOnly = true)
    public List<Finding> of(Settings settings) {
        if (settings.agenda().isBlank()) {
            return List.of();
        }
        var items = headings.named(HeadingKind.AGENDA_ITEM, new TreeMap<>(Map.of('a', settings.agenda())));
        var attached = attached(items);
        var findings = new ArrayList<Finding>();
        items.stream()
                .sorted(Comparator.comparing(AgendaItems::order))
                .forEach(item -> findings.add(new Finding(
                        item.id().value(),
                        0,
                        new Evidence(
                                "191", item.text(), attached.contains(item.id().value()) ? ATTACHED : LOOSE))));
        return findings;
    }

    private List<Long> attached(List<Heading> items) {
        return database.sql("""
                        select distinct l.heading from library.heading_link l
                        join library.record r on r.id = l.record and r.state = 'live' and r.kind = 'document'
                        where l.heading = any(:items)
                        """)
                .param("items", items.stream().map(item -> item.id().value()).toArray(Long[]::new))
                .query((row, _) -> row.getLong("heading"))
                .list();
    }

    /// Numbers as numbers: 9 before 23[a].
    private static String order(Heading item) {
        var number = item.parts().getOrDefault('b', "");
        return "0".repeat(Math.max(0, 6 - number.replaceAll("\\D.*", "").length())) + number;
    }
}

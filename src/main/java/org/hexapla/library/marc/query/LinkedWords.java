package org.hexapla.library.marc.query;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.Headings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The words of subfields that hold a heading's number only. They are read from the authority file for each
/// question, so that an answer is true on the day it is asked.
@Component
class LinkedWords {

    private final JdbcClient database;
    private final Headings headings;

    LinkedWords(JdbcClient database, Headings headings) {
        this.database = database;
        this.headings = headings;
    }

    /// The links that say what is wanted, each as its code and number: `a12`.
    String[] matching(Spot spot, Wanted wanted) {
        if (wanted instanceof Wanted.Anything) {
            return new String[0];
        }
        List<String> links = new ArrayList<>();
        List<String> words = new ArrayList<>();
        headings.find(used(spot))
                .values()
                .forEach(heading -> heading.parts().forEach((code, text) -> {
                    if (spot.isMeant(code)) {
                        links.add(code.toString() + heading.id());
                        words.add(text);
                    }
                }));
        if (links.isEmpty()) {
            return new String[0];
        }
        var asking = new Asking();
        var test = Patterns.test(wanted, "words", asking);
        return database.sql("select link from unnest(:links::text[], :words::text[]) as x (link, words) where " + test)
                .params(asking.values())
                .param("links", links.toArray(String[]::new))
                .param("words", words.toArray(String[]::new))
                .query(String.class)
                .list()
                .toArray(String[]::new);
    }

    private List<AuthorityId> used(Spot spot) {
        return database.sql("select distinct heading from library.heading_link where tag between :from and :to")
                .param("from", spot.from())
                .param("to", spot.to())
                .query((row, _) -> new AuthorityId(row.getLong("heading")))
                .list();
    }
}

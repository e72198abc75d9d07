package org.hexapla.usage.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hexapla.HexaplaTest;
import org.hexapla.usage.Act;
import org.hexapla.usage.Uses;
import org.hexapla.usage.journal.Journal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// From the journal to the tables.
@HexaplaTest
class CountingUseTests {

    @Autowired
    Journal journal;

    @Autowired
    CountingUse counting;

    @Autowired
    JdbcClient database;

    @Test
    void countsNothingTwiceAndTheSameAnew() {
        Uses.many(3000, "2019-05-02T20:00:00Z", 11).forEach(journal::append);
        journal.flush();
        counting.count();
        var first = rows("2019-05");
        assertThat(first).hasSizeGreaterThan(300);
        counting.count();
        assertThat(rows("2019-05")).isEqualTo(first);
        counting.rebuild((_, _) -> {}, () -> false);
        assertThat(rows("2019-05")).isEqualTo(first);
    }

    @Test
    void addsWhatComesLate() {
        journal.append(Uses.at("2018-01-05T08:00:00Z", Act.DOWNLOAD, "library.document:1", "/a", 1));
        journal.flush();
        counting.count();
        journal.append(Uses.at("2018-01-05T08:00:10Z", Act.DOWNLOAD, "library.document:1", "/a", 1));
        journal.append(Uses.at("2018-01-05T07:00:10Z", Act.DOWNLOAD, "library.document:1", "/a", 2));
        journal.flush();
        counting.count();
        assertThat(database.sql("select sum(total_item_requests) from usage.daily where day = '2018-01-05'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    private List<String> rows(String month) {
        return database.sql("""
                        select daily::text from usage.daily where day::text like :month
                        union all select visitor::text from usage.visitor where day::text like :month order by 1
                        """)
                .param("month", month + "%")
                .query((row, _) -> row.getString(1))
                .list();
    }
}

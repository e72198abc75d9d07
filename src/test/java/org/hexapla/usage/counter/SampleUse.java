package org.hexapla.usage.counter;

import java.time.LocalDate;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Use of a few items in a time that no other test speaks of, in every kind that reports tell apart.
final class SampleUse {

    static final LocalDate FIRST = LocalDate.of(2003, 1, 1);

    private final JdbcClient database;
    private final Random random = new Random(51);

    SampleUse(JdbcClient database) {
        this.database = database;
    }

    /// Writes it, in place of what was there of that time.
    void write() {
        remove();
        database.sql("insert into usage.counted (day, segments, robots, at) values ('2003-12-31', '', 0, now()) "
                        + "on conflict (day) do update set at = now()")
                .update();
        item("counter.book:1", "A book", "Book", "Open", "2001-05-09", "");
        item("counter.part:1", "A part of the book", "Book_Segment", "Open", "2001-05-09", "counter.book:1");
        item("counter.book:2", "A locked book", "Book", "Controlled", "1999-01-01", "");
        item("counter.report:1", "A report\\twith a tab", "Report", "Open", "2002-12-31", "");
        item("counter.report:2", "", "Report", "Open", "", "");
        item("counter.film:1", "A film", "Audiovisual", "Free_To_Read", "2000-02-29", "");
        for (var month = 0; month < 3; month++) {
            var day = FIRST.plusMonths(month).plusDays(month);
            searches(day, 7 + month);
            use(day, "counter.book:1", "Book", "Open", "KE", true);
            use(day, "counter.part:1", "Book_Segment", "Open", "KE", true);
            use(day, "counter.book:2", "Book", "Controlled", "NA", true);
            use(day, "counter.report:1", "Report", "Open", "", false);
            use(day.plusDays(9), "counter.report:1", "Report", "Open", "FR", false);
            use(day, "counter.report:2", "Report", "Open", "CN", false);
            use(day, "counter.film:1", "Audiovisual", "Free_To_Read", "BR", false);
        }
    }

    void remove() {
        database.sql("delete from usage.daily where day between '2003-01-01' and '2003-12-31'")
                .update();
        database.sql("delete from usage.item where item like 'counter.%'").update();
        database.sql("delete from usage.counted where day = '2003-12-31'").update();
    }

    private void item(String item, String title, String type, String access, String published, String parent) {
        var titleItem = type.equals("Book") ? item : parent;
        database.sql("""
                        insert into usage.item
                            (item, title, symbol, data_type, access_type, published, parent, title_item, path)
                        values (:item, :title::jsonb, :symbol, :type, :access, nullif(:published, '')::date, :parent, :titleItem, :path)
                        """)
                .param("item", item)
                .param("title", title.isEmpty() ? "{}" : "{\"en\": \"" + title + "\"}")
                .param("symbol", title.isEmpty() ? "A/COUNTER/1" : "")
                .param("type", type)
                .param("access", access)
                .param("published", published)
                .param("parent", parent)
                .param("titleItem", titleItem)
                .param("path", "/" + item.replace('.', '/').replace(':', '/'))
                .update();
    }

    private void searches(LocalDate day, int searches) {
        row(day, "", "Platform", "", "", new long[] {20, searches, 0, 0, 0, 0, 0, 0});
    }

    private void use(LocalDate day, String item, String type, String access, String country, boolean isOfBook) {
        var uniqueRequests = 1 + random.nextInt(20);
        var requests = uniqueRequests + random.nextInt(20);
        var unique = uniqueRequests + random.nextInt(20);
        var total = Math.max(requests, unique) + random.nextInt(50);
        var titles = isOfBook ? 1 : 0;
        row(day, item, type, access, country, new long[] {
            total, 0, total, unique, titles * Math.max(1, unique - 1L), requests, uniqueRequests, titles
        });
    }

    private void row(LocalDate day, String item, String type, String access, String country, long[] counts) {
        database.sql("""
                        insert into usage.daily
                        values (:day, :id, 'library', :item, :type, :access, 'Regular', 'en', :country, '',
                                :c0, :c1, :c2, :c3, :c4, :c5, :c6, :c7)
                        """)
                .param("day", day)
                .param("id", (item + country).hashCode())
                .param("item", item)
                .param("type", type)
                .param("access", access)
                .param("country", country)
                .param("c0", counts[0])
                .param("c1", counts[1])
                .param("c2", counts[2])
                .param("c3", counts[3])
                .param("c4", counts[4])
                .param("c5", counts[5])
                .param("c6", counts[6])
                .param("c7", counts[7])
                .update();
    }
}

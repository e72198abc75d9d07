package org.hexapla.library.machines.sitemap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.ListedPages;
import org.hexapla.library.Outline;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The pages of records in files: each file is of a range of their numbers, so that a record stays in its file.
@Component
class Sitemaps implements ListedPages {

    /// In six languages these are at most 48,000 addresses, of the 50,000 that a file may have.
    private static final int RANGE = 8_000;

    private final JdbcClient database;

    Sitemaps(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean has(String file) {
        return file.matches("\\d{1,9}");
    }

    @Override
    public List<File> files() {
        return database.sql("""
                        select record / :range as number, max(stamp) as changed
                        from library.harvest_entry where open group by 1 order by 1
                        """)
                .param("range", RANGE)
                .query((row, _) -> new File(
                        row.getString("number"), row.getTimestamp("changed").toInstant()))
                .list();
    }

    @Override
    public void addresses(String name, Consumer<Address> taking) {
        var file = Long.parseLong(name);
        database.sql("""
                        select record.id, record.kind, entry.stamp,
                               array(select jsonb_array_elements_text(document.content -> 'languages')
                                     union select jsonb_object_keys(document.title)) as languages
                        from library.harvest_entry entry join library.record on record.id = entry.record
                        left join library.document on document.record = entry.record
                        where entry.open and entry.record >= :from and entry.record < :until
                        order by entry.record
                        """)
                .param("from", Math.multiplyExact(file, (long) RANGE))
                .param("until", Math.multiplyExact(file + 1, (long) RANGE))
                .query((org.springframework.jdbc.core.RowCallbackHandler) row -> taking.accept(address(row)));
    }

    private static Address address(ResultSet row) throws SQLException {
        var languages = Stream.of((String[]) row.getArray("languages").getArray())
                .flatMap(tag -> Language.parse(tag).stream())
                .toList();
        return new Address(
                Outline.path(
                        RecordKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        new RecordId(row.getLong("id"))),
                row.getTimestamp("stamp").toInstant(),
                languages,
                Optional.empty());
    }
}

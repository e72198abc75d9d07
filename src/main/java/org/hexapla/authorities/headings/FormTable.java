package org.hexapla.authorities.headings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Function;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.HeadingEntry;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.kernel.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// The folded forms of live headings: written with each change, sought by what was typed.
@Repository
class FormTable {

    /// After everything that begins with what was typed.
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    /// A heading that reads alike in many languages comes up so often.
    private static final int FORMS_OF_ONE = 8;

    private static final int BATCH = 10_000;

    private static final String BY_LANGUAGE = """
            select heading from authorities.heading_form
            where kind = :kind and language = :language and is_within = :within and start >= :first and start < :last
            order by start limit :most""";
    private static final String ANY = """
            select heading from authorities.heading_form
            where kind = :kind and is_within = :within and start >= :first and start < :last
            order by start limit :most""";

    private final JdbcClient database;

    FormTable(JdbcClient database) {
        this.database = database;
    }

    /// Writes the forms of these anew; of those that are not live, none.
    void write(Collection<HeadingEntry> entries) {
        database.sql("delete from authorities.heading_form where heading = any(:ids)")
                .param(
                        "ids",
                        HeadingTable.numbers(
                                entries.stream().map(HeadingEntry::id).toList()))
                .update();
        add(entries);
    }

    /// Writes the forms of new headings.
    void add(Collection<HeadingEntry> entries) {
        var rows = new ArrayList<Row>();
        for (var entry : entries) {
            if (entry.isLive()) {
                FoldedForms.of(entry.content())
                        .forEach(form ->
                                rows.add(new Row(entry.id(), entry.content().kind(), form)));
            }
        }
        for (var from = 0; from < rows.size(); from += BATCH) {
            insert(rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
    }

    private record Row(AuthorityId heading, HeadingKind kind, FoldedForms.Form form) {}

    private void insert(List<Row> rows) {
        database.sql("""
                        insert into authorities.heading_form (heading, kind, language, is_within, start)
                        select * from unnest(:headings::bigint[], :kinds::text[], :languages::text[],
                            :withins::boolean[], :starts::text[])""")
                .param(
                        "headings",
                        rows.stream().map(row -> row.heading().value()).toArray(Long[]::new))
                .param("kinds", texts(rows, row -> row.kind().code()))
                .param("languages", texts(rows, row -> row.form().language().tag()))
                .param(
                        "withins",
                        rows.stream().map(row -> row.form().isWithin()).toArray(Boolean[]::new))
                .param("starts", texts(rows, row -> row.form().start()))
                .update();
    }

    private static String[] texts(List<Row> rows, Function<Row, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    /// The headings of which a form begins with what was typed, then those of which a word does, in the reader's
    /// language first.
    SequencedSet<AuthorityId> beginning(HeadingKind kind, String typed, Language reader, int most) {
        var folded = FoldedForms.typed(typed);
        SequencedSet<AuthorityId> found = new LinkedHashSet<>();
        if (folded.isEmpty()) {
            return found;
        }
        for (var isWithin : List.of(false, true)) {
            found.addAll(rows(BY_LANGUAGE, kind, folded, isWithin, most)
                    .param("language", reader.tag())
                    .query(FormTable::number)
                    .list());
        }
        for (var isWithin : List.of(false, true)) {
            if (found.size() < most) {
                found.addAll(rows(ANY, kind, folded, isWithin, most)
                        .query(FormTable::number)
                        .list());
            }
        }
        return found;
    }

    /// A beginning of one letter fits thousands: they come from the index in its order, and the first few are
    /// enough.
    private StatementSpec rows(String sql, HeadingKind kind, String folded, boolean isWithin, int most) {
        return database.sql(sql)
                .param("kind", kind.code())
                .param("within", isWithin)
                .param("first", folded)
                .param("last", folded + LAST)
                .param("most", most * FORMS_OF_ONE);
    }

    /// The headings of which one of these is a whole form, with that form, in the order of their numbers.
    List<Named> whole(Collection<String> folded, int most) {
        return database.sql("""
                        select heading, language, start from authorities.heading_form
                        where not is_within and start = any(:starts) order by heading limit :most""")
                .param("starts", folded.toArray(String[]::new))
                .param("most", most)
                .query((row, place) ->
                        new Named(number(row, place), new Language(row.getString("language")), row.getString("start")))
                .list();
    }

    /// The headings of which the last words of a form are just these: whom a family name alone means.
    List<Named> ending(HeadingKind kind, String folded, int most) {
        return database.sql("""
                        select heading, language, start from authorities.heading_form
                        where kind = :kind and is_within and start = :start order by heading limit :most""")
                .param("kind", kind.code())
                .param("start", folded)
                .param("most", most)
                .query((row, place) ->
                        new Named(number(row, place), new Language(row.getString("language")), row.getString("start")))
                .list();
    }

    /// @param form in plain letters
    record Named(AuthorityId heading, Language language, String form) {}

    private static AuthorityId number(ResultSet row, int place) throws SQLException {
        return new AuthorityId(row.getLong("heading"));
    }
}

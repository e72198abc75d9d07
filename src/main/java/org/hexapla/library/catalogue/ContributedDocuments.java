package org.hexapla.library.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.library.RecordId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The documents that a body or state brought forward or had a part in, as their fields say (110, 111, 710, 711): the
/// drafts that a state sponsored, the letters that it sent. Those that not everybody may have are absent.
@Component
@Transactional(readOnly = true)
public class ContributedDocuments {

    private static final String CHOSEN = """
            from library.document
            where record in (select link.record from library.heading_link link
                             where link.heading = any(:headings) and link.tag in ('110', '111', '710', '711'))
              and (:type = '' or type = :type)
              and (:year = 0 or date between make_date(greatest(:year, 1), 1, 1) and make_date(greatest(:year, 1), 12, 31))
              and lower(coalesce(content ->> 'distribution', '')) <> 'restricted'
            """;

    private final JdbcClient database;

    ContributedDocuments(JdbcClient database) {
        this.database = database;
    }

    /// @param year 0 for all
    /// @param type empty for all
    public record Chosen(int year, String type) {

        public static final Chosen ALL = new Chosen(0, "");
    }

    public record Contributed(
            RecordId id,
            String symbol,
            LocalizedText title,
            DocumentType type,
            @Nullable LocalDate date) {}

    /// Documents of a year and type.
    public record Held(int year, DocumentType type, int number) {}

    public long count(List<AuthorityId> headings, Chosen chosen) {
        return chosen("select count(*) " + CHOSEN, headings, chosen)
                .query(Long.class)
                .single();
    }

    /// The latest first.
    public List<Contributed> list(List<AuthorityId> headings, Chosen chosen, int offset, int size) {
        return chosen(
                        """
                        select record, title, type, date,
                            (select display from library.document_symbol symbol
                             where symbol.record = document.record order by position limit 1) as symbol
                        """ + CHOSEN + " order by date desc nulls last, record desc limit :size offset :offset",
                        headings,
                        chosen)
                .param("size", size)
                .param("offset", offset)
                .query((row, _) -> new Contributed(
                        new RecordId(row.getLong("record")),
                        row.getString("symbol"),
                        LocalizedTextJson.read(row.getString("title")),
                        DocumentType.parse(row.getString("type")).orElse(DocumentType.OTHER),
                        row.getObject("date", LocalDate.class)))
                .list();
    }

    /// How many there are of each year and type, in their order; without those whose year is not known.
    public List<Held> held(List<AuthorityId> headings) {
        return chosen(
                        "select extract(year from date)::int as year, type, count(*) as number " + CHOSEN
                                + " and date is not null group by 1, 2 order by 1, 2",
                        headings,
                        Chosen.ALL)
                .query((row, _) -> new Held(
                        row.getInt("year"),
                        DocumentType.parse(row.getString("type")).orElse(DocumentType.OTHER),
                        row.getInt("number")))
                .list();
    }

    private JdbcClient.StatementSpec chosen(String sql, List<AuthorityId> headings, Chosen chosen) {
        return database.sql(sql)
                .param("headings", headings.stream().map(AuthorityId::value).toArray(Long[]::new))
                .param("type", chosen.type())
                .param("year", chosen.year());
    }
}

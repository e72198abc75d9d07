package org.hexapla.partners.membership;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.authorities.Spelling;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.Regions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who belongs to the public programmes on a day, for readers: by programme, country, region, kind and words of names.
@Repository
class Directory {

    private static final String TODAY = """
            from partners.spell
            join partners.membership on membership.id = spell.membership and spell.since <= :day
                and (spell.until is null or spell.until >= :day)
            join partners.partner on partner.id = membership.partner and merged_into is null and erased is null
            where membership.programme = any (:programmes)
                and (:type = '' or partner.type = :type)
                and (:country = '' or partner.country = :country)
                and (:countries::text[] is null or partner.country = any (:countries::text[]))
            """;

    private final JdbcClient database;

    Directory(JdbcClient database) {
        this.database = database;
    }

    /// @param programmes whose members are looked for; only such as may be shown
    /// @param region the code of a region, or empty
    record Question(String typed, List<String> programmes, String country, String region, String type, LocalDate day) {}

    /// @param programmes to which it belongs
    record Line(PartnerId id, LocalizedText name, String country, String type, List<String> programmes) {}

    List<Line> lines(Question question, Language reader, int from, int most) {
        var name = "coalesce(partner.content -> 'name' ->> :reader, partner.content -> 'name' ->> 'en',"
                + " partner.content -> 'name' ->> 'fr', partner.key)";
        return asked(
                        question,
                        "select partner.id, partner.content -> 'name' as name, coalesce(partner.country, '') as country,"
                                + " coalesce(partner.type, '') as type,"
                                + " array_agg(distinct membership.programme) as programmes ",
                        " group by partner.id order by " + name + ", partner.id offset :from limit :most")
                .param("reader", reader.tag())
                .param("from", from)
                .param("most", most)
                .query((row, _) -> new Line(
                        new PartnerId(row.getLong("id")),
                        LocalizedTextJson.read(row.getString("name")),
                        row.getString("country"),
                        row.getString("type"),
                        List.of((String[]) row.getArray("programmes").getArray())))
                .list();
    }

    long count(Question question) {
        return asked(question, "select count(distinct partner.id) ", "")
                .query(Long.class)
                .single();
    }

    /// How many members each country has.
    Map<String, Long> countries(Question question) {
        var counts = new TreeMap<String, Long>();
        asked(
                        question,
                        "select partner.country, count(distinct partner.id) ",
                        " and partner.country is not null group by partner.country")
                .query(row -> {
                    counts.put(row.getString(1), row.getLong(2));
                });
        return counts;
    }

    private JdbcClient.StatementSpec asked(Question question, String what, String end) {
        var words = Spelling.words(question.typed());
        var sql = new StringBuilder(what).append(TODAY);
        for (var place = 0; place < words.size(); place++) {
            sql.append("""
                     and exists (select 1 from partners.partner_key word where word.partner = partner.id
                        and word.kind = 'word' and word.key >= :word%1$d and word.key < :after%1$d)
                    """.formatted(place));
        }
        var statement = database.sql(sql.append(end).toString())
                .param("day", Date.valueOf(question.day()))
                .param("programmes", question.programmes().toArray(String[]::new))
                .param("type", question.type())
                .param("country", question.country())
                .param("countries", question.region().isEmpty() ? null : of(question.region()));
        for (var place = 0; place < words.size(); place++) {
            statement = statement
                    .param("word" + place, words.get(place))
                    .param("after" + place, words.get(place) + '\uffff');
        }
        return statement;
    }

    private static String[] of(String region) {
        return Regions.countries(Language.EN).stream()
                .filter(country -> Regions.of(country).filter(region::equals).isPresent())
                .map(Country::code)
                .toArray(String[]::new);
    }
}

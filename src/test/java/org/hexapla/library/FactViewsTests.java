package org.hexapla.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every measure of the library is a view of the one shape of all facts.
@HexaplaTest
class FactViewsTests {

    private static final Map<String, String> SHAPE = new LinkedHashMap<>();

    static {
        SHAPE.put("measure", "text");
        SHAPE.put("day", "date");
        SHAPE.put("until", "date");
        SHAPE.put("quantity", "numeric");
        for (var column : List.of(
                "person",
                "initiative",
                "site",
                "language",
                "country",
                "city",
                "audience",
                "gender",
                "kind",
                "subject")) {
            SHAPE.put(column, "text");
        }
        SHAPE.put("facets", "jsonb");
        SHAPE.put("record", "text");
    }

    @Autowired
    List<FactSource> sources;

    @Autowired
    JdbcClient database;

    @Test
    void haveEveryColumnInItsType() {
        for (var source : ours()) {
            var columns = new LinkedHashMap<String, String>();
            database.sql("""
                            select column_name, data_type from information_schema.columns
                            where table_schema || '.' || table_name = :view order by ordinal_position
                            """)
                    .param("view", source.view())
                    .query((row, _) -> columns.put(row.getString("column_name"), row.getString("data_type")))
                    .list();
            assertThat(columns).as(source.view()).containsExactlyEntriesOf(SHAPE);
        }
    }

    @Test
    void areNamedAndDefinedInEveryLanguage() {
        assertThat(ours())
                .extracting(FactSource::measure)
                .contains(
                        "library.documents",
                        "library.votes",
                        "library.ballots",
                        "library.roll-calls",
                        "library.speeches",
                        "eresources.uses",
                        "eresources.users");
        for (var source : ours()) {
            assertThat(source.name().languages()).containsAll(Language.OFFICIAL);
            assertThat(source.definition().languages()).containsAll(Language.OFFICIAL);
            assertThat(Messages.has(source.unit())).as(source.unit()).isTrue();
        }
    }

    private List<FactSource> ours() {
        return sources.stream()
                .filter(source -> source.measure().matches("(library|usage|eresources)[.].*"))
                .toList();
    }
}

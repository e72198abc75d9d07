package org.hexapla.occasions.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javax.sql.DataSource;
import org.hexapla.HexaplaTest;
import org.hexapla.OneConnection;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class StationsTests {

    @Autowired
    DataSource database;

    @Test
    void tellsOfStationsAndTheirClosuresOnOneConnection() {
        try (var narrow = OneConnection.of(database)) {
            var stations = new Stations(JdbcClient.create(narrow));
            var day = LocalDate.of(2044, 2, 1);
            var why = LocalizedText.of(Language.EN, "The floor is \"waxed\"");
            var closure = stations.close("nairobi", new Station.Closure(0, day, day.plusDays(1), why));

            assertThat(stations.all()).hasSizeGreaterThan(3);
            assertThat(stations.find("nairobi").orElseThrow().closures())
                    .contains(new Station.Closure(closure, day, day.plusDays(1), why));

            stations.reopen("nairobi", closure);
            assertThat(stations.find("nairobi").orElseThrow().isClosed(day)).isFalse();
        }
    }
}

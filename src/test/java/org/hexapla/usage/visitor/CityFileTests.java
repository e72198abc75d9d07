package org.hexapla.usage.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import com.maxmind.db.Reader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Map;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.junit.jupiter.api.Test;

/// What our own writer writes, MaxMind's reader reads.
class CityFileTests {

    private static final City HOUSE = city("House");
    private static final City ROOM = city("Room");

    @Test
    void tellsANetworkWithinAnotherByItself() throws IOException {
        var file = new CityFile();
        file.add(InetAddress.ofLiteral("203.0.113.0"), 24, HOUSE);
        file.add(InetAddress.ofLiteral("203.0.113.64"), 27, ROOM);
        file.add(InetAddress.ofLiteral("2001:db8::"), 33, ROOM);
        try (var reader = new Reader(new ByteArrayInputStream(file.toFile()))) {
            assertThat(name(reader, "203.0.113.63")).isEqualTo("House");
            assertThat(name(reader, "203.0.113.64")).isEqualTo("Room");
            assertThat(name(reader, "203.0.113.95")).isEqualTo("Room");
            assertThat(name(reader, "203.0.113.96")).isEqualTo("House");
            assertThat(name(reader, "203.0.112.255")).isEmpty();
            assertThat(name(reader, "2001:db8:7fff::1")).isEqualTo("Room");
            assertThat(name(reader, "2001:db8:8000::1")).isEmpty();
        }
    }

    @Test
    void keepsLongNames() throws IOException {
        var file = new CityFile();
        var name = "n".repeat(400);
        file.add(InetAddress.ofLiteral("192.0.2.0"), 24, city(name));
        try (var reader = new Reader(new ByteArrayInputStream(file.toFile()))) {
            assertThat(name(reader, "192.0.2.1")).isEqualTo(name);
        }
    }

    @Test
    void knowsTheExampleNetworksInSixLanguages() throws IOException {
        try (var cities = new Cities(new UsageSettings(Path.of("target"), null))) {
            assertThat(cities.placeOf(InetAddress.ofLiteral("192.0.2.7"))).isEqualTo(new Place("CH", "CH-GE:Geneva"));
            assertThat(cities.placeOf(InetAddress.ofLiteral("2001:db8:c000::1")).city())
                    .isEqualTo("NL-ZH:The Hague");
            assertThat(cities.placeOf(InetAddress.ofLiteral("192.0.2.70")).city())
                    .isEqualTo("US-NY:New York");
            assertThat(cities.placeOf(InetAddress.ofLiteral("127.0.0.1"))).isEqualTo(Place.UNKNOWN);
            assertThat(cities.newlyMet())
                    .hasSize(3)
                    .allSatisfy(city -> assertThat(city.name().languages()).containsAll(Language.OFFICIAL));
            assertThat(cities.newlyMet()).isEmpty();
        }
    }

    private static City city(String name) {
        return new City("XX", "", LocalizedText.of(Language.EN, name), 1.5, -2.5);
    }

    private static String name(Reader reader, String address) throws IOException {
        var found = reader.get(InetAddress.ofLiteral(address), Map.class);
        return found != null
                        && found.get("city") instanceof Map<?, ?> city
                        && city.get("names") instanceof Map<?, ?> names
                ? String.valueOf(names.get("en"))
                : "";
    }
}

package org.hexapla.usage.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class UsageSettingsTests {

    @Test
    void hasDefaults() {
        assertThat(bound(Map.of())).isEqualTo(new UsageSettings(Path.of("data/main/usage"), null));
    }

    @Test
    void readsEveryKey() {
        var settings = bound(Map.of(
                "hexapla.usage.root", "/var/usage", "hexapla.usage.city-database", "/usr/share/GeoIP/city.mmdb"));
        assertThat(settings).isEqualTo(new UsageSettings(Path.of("/var/usage"), Path.of("/usr/share/GeoIP/city.mmdb")));
    }

    @Test
    void refusesACityDatabaseThatIsNotThere() {
        assertThatThrownBy(() -> new Cities(new UsageSettings(Path.of("target"), Path.of("/nowhere.mmdb"))))
                .isInstanceOf(NoSuchFileException.class);
    }

    private static UsageSettings bound(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("hexapla.usage", UsageSettings.class);
    }
}

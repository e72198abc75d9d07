package org.hexapla.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SearchSettingsTests {

    @Test
    void hasDefaults() {
        assertThat(bound(Map.of()))
                .isEqualTo(new SearchSettings(Path.of("data/main/index"), 16, Duration.ofSeconds(2)));
    }

    @Test
    void readsEveryKey() {
        var settings = bound(Map.of(
                "hexapla.search.root", "/var/index",
                "hexapla.search.buffer-megabytes", "64",
                "hexapla.search.patience", "500ms"));
        assertThat(settings).isEqualTo(new SearchSettings(Path.of("/var/index"), 64, Duration.ofMillis(500)));
    }

    @Test
    void refusesWhatCannotWork() {
        assertThatThrownBy(() -> new SearchSettings(Path.of("x"), 0, Duration.ofSeconds(2)))
                .hasMessageContaining("buffer-megabytes");
        assertThatThrownBy(() -> new SearchSettings(Path.of("x"), 1, Duration.ZERO))
                .hasMessageContaining("patience");
    }

    private static SearchSettings bound(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("hexapla.search", SearchSettings.class);
    }
}

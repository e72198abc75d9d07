package org.hexapla.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ArchiveSettingsTests {

    @Test
    void hasDefaults() {
        assertThat(bind(Map.of("hexapla.archive.root", "/srv/files")))
                .isEqualTo(new ArchiveSettings(Path.of("/srv/files"), Duration.ofSeconds(60), 20_000_000, 20_000));
    }

    @Test
    void takesEveryKey() {
        assertThat(bind(Map.of(
                        "hexapla.archive.root", "/srv/files",
                        "hexapla.archive.text-within", "5s",
                        "hexapla.archive.text-length", "1000",
                        "hexapla.archive.pages", "7")))
                .isEqualTo(new ArchiveSettings(Path.of("/srv/files"), Duration.ofSeconds(5), 1000, 7));
    }

    @Test
    void refusesWhatCannotBe() {
        for (var wrong :
                Map.of("text-within", "0s", "text-length", "0", "pages", "-1").entrySet()) {
            var keys = Map.of("hexapla.archive.root", "/srv", "hexapla.archive." + wrong.getKey(), wrong.getValue());
            assertThatThrownBy(() -> bind(keys)).rootCause().hasMessageContaining("must be positive");
        }
    }

    private static ArchiveSettings bind(Map<String, String> keys) {
        return new Binder(new MapConfigurationPropertySource(keys))
                .bindOrCreate("hexapla.archive", ArchiveSettings.class);
    }
}

package org.hexapla.jobs.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class JobsSettingsTests {

    @Test
    void takesEveryKey() {
        assertThat(bind(Map.of("hexapla.jobs.uploads", "/srv/files/../uploads")))
                .isEqualTo(new JobsSettings(Path.of("/srv/uploads")));
    }

    @Test
    void refusesToGoWithoutAFolder() {
        assertThatThrownBy(() -> bind(Map.of())).hasStackTraceContaining("uploads");
    }

    private static JobsSettings bind(Map<String, String> keys) {
        return new Binder(new MapConfigurationPropertySource(keys)).bindOrCreate("hexapla.jobs", JobsSettings.class);
    }
}

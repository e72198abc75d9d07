package org.hexapla.usage.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class CounterSettingsTests {

    @Test
    void hasDefaults() {
        assertThat(bound(Map.of())).isEqualTo(new CounterSettings("hexapla", "", Set.of(), 60));
    }

    @Test
    void readsEveryKey() {
        var settings = bound(Map.of(
                "hexapla.usage.counter.namespace", "dhl",
                "hexapla.usage.counter.registry-record", "https://registry.example.org/platform/1",
                "hexapla.usage.counter.requestors", "one,two",
                "hexapla.usage.counter.requests-per-minute", "5"));
        assertThat(settings)
                .isEqualTo(
                        new CounterSettings("dhl", "https://registry.example.org/platform/1", Set.of("one", "two"), 5));
    }

    @Test
    void refusesWhatCannotWork() {
        assertThatThrownBy(() -> new CounterSettings("a name", "", Set.of(), 60))
                .hasMessageContaining("namespace");
        assertThatThrownBy(() -> new CounterSettings("hexapla", "somewhere", Set.of(), 60))
                .hasMessageContaining("registry-record");
        assertThatThrownBy(() -> new CounterSettings("hexapla", "", Set.of(), 0))
                .hasMessageContaining("requests-per-minute");
    }

    private static CounterSettings bound(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("hexapla.usage.counter", CounterSettings.class);
    }
}

package org.hexapla.occasions.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class CapacitySettingsTests {

    @Test
    void holdsOffersForFourHoursUnlessToldOtherwise() {
        assertThat(bind(Map.of())).isEqualTo(new CapacitySettings(Duration.ofHours(4)));
        assertThat(bind(Map.of("hexapla.occasions.capacity.offer", "30m")))
                .isEqualTo(new CapacitySettings(Duration.ofMinutes(30)));
    }

    @Test
    void refusesAnOfferThatIsOverAtOnce() {
        assertThatThrownBy(() -> bind(Map.of("hexapla.occasions.capacity.offer", "0s")))
                .rootCause()
                .hasMessageContaining("must be a length of time");
    }

    private static CapacitySettings bind(Map<String, String> keys) {
        return new Binder(new MapConfigurationPropertySource(keys))
                .bindOrCreate("hexapla.occasions.capacity", CapacitySettings.class);
    }
}

package org.hexapla.occasions.capacity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long what waiting groups are offered is held for them.
///
/// @param offer until then they answer; then the next in the line is asked
@ConfigurationProperties("hexapla.occasions.capacity")
record CapacitySettings(@DefaultValue("4h") Duration offer) {

    CapacitySettings {
        if (!offer.isPositive()) {
            throw new IllegalArgumentException("hexapla.occasions.capacity.offer must be a length of time");
        }
    }
}

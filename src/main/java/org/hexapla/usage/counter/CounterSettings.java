package org.hexapla.usage.counter;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Settings of the COUNTER reports.
///
/// @param namespace the short name that the standard's registry gave the platform; stands before its own ids
/// @param registryRecord the address of the platform's entry in that registry; empty while it has none
/// @param requestors the ids that may ask for reports; everybody may where none is named
/// @param requestsPerMinute how many reports one requestor may ask for in a minute
@ConfigurationProperties("hexapla.usage.counter")
record CounterSettings(
        @DefaultValue("hexapla") String namespace,
        @DefaultValue("") String registryRecord,
        @DefaultValue Set<String> requestors,
        @DefaultValue("60") int requestsPerMinute) {

    CounterSettings {
        if (!namespace.matches("[a-zA-Z0-9+_./]{1,17}")) {
            throw new IllegalArgumentException(
                    "hexapla.usage.counter.namespace: up to 17 letters, digits and marks of _ . /");
        }
        if (!registryRecord.isEmpty() && !registryRecord.startsWith("https://")) {
            throw new IllegalArgumentException("hexapla.usage.counter.registry-record: an https address");
        }
        if (requestsPerMinute < 1) {
            throw new IllegalArgumentException("hexapla.usage.counter.requests-per-minute: at least 1");
        }
        requestors = Set.copyOf(requestors);
    }
}

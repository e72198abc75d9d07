package org.hexapla.library.eresources.access;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/// Settings of the access to e-resources.
///
/// @param walkInNetworks the networks of the reading rooms, where licences for walk-in users hold: `192.0.2.0/24`
@ConfigurationProperties("hexapla.library.eresources")
record AccessSettings(@DefaultValue List<String> walkInNetworks) {

    AccessSettings {
        walkInNetworks = List.copyOf(walkInNetworks);
        // Says at the start, and not to the first reader, that one of them is no network.
        walkInNetworks.forEach(IpAddressMatcher::new);
    }

    boolean isReadingRoom(String address) {
        return walkInNetworks.stream().anyMatch(network -> new IpAddressMatcher(network).matches(address));
    }
}

package org.hexapla.people.settings;

import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Where links in mails lead: the configured address (`hexapla.address`), else the one noted at the first run,
/// else this
/// machine.
@Component
public class SiteAddress {

    private final Environment environment;
    private final Installation installation;

    SiteAddress(Environment environment, Installation installation) {
        this.environment = environment;
        this.installation = installation;
    }

    public String of(String path) {
        return Optional.ofNullable(environment.getProperty("hexapla.address"))
                        .filter(address -> !address.isBlank())
                        .or(installation::address)
                        .orElseGet(() -> "http://localhost:" + environment.getProperty("local.server.port", "8080"))
                + path;
    }
}

package org.hexapla.people.setup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexapla.people.FirstVisit;
import org.hexapla.people.account.Accounts;
import org.hexapla.people.settings.SiteAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Whether the installation still waits for its first administrator. Until then a code that stands on the
/// console keeps strangers from being it.
@Component
class FirstRun implements FirstVisit {

    private static final Logger LOG = LoggerFactory.getLogger("org.hexapla");

    /// Without signs that look like others.
    private static final String SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";

    private final Accounts accounts;
    private final SiteAddress address;
    private final String code = new SecureRandom()
            .ints(16, 0, SIGNS.length())
            .mapToObj(i -> SIGNS.substring(i, i + 1))
            .collect(Collectors.joining());
    private volatile boolean isOver;

    FirstRun(
            Accounts accounts,
            SiteAddress address,
            @Value("${hexapla.demo:false}") boolean isDemo,
            @Value("${hexapla.first-run:true}") boolean isWanted) {
        this.accounts = accounts;
        this.address = address;
        this.isOver = isDemo || !isWanted;
    }

    boolean isNeeded() {
        if (!isOver && accounts.areThereAny()) {
            isOver = true;
        }
        return !isOver;
    }

    /// Whether a code is the one on the console; how it is grouped and cased does not matter.
    boolean isOpenedBy(String written) {
        var plain = written.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        return MessageDigest.isEqual(plain.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }

    @EventListener
    void tellTheCode(ApplicationReadyEvent ready) {
        awaitedCode()
                .ifPresent(awaited -> LOG.info(
                        "To set up this installation, open {} and enter the code {}",
                        address.of("/en/setup"),
                        awaited));
    }

    @Override
    public Optional<String> awaitedCode() {
        return isNeeded() ? Optional.of(grouped()) : Optional.empty();
    }

    private String grouped() {
        return String.join("-", code.split("(?<=\\G.{4})"));
    }
}

package org.hexapla.forms.doorkeeping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.hexapla.forms.Door;
import org.hexapla.forms.Doorkeeper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets through whoever did the work or took their time, each door once.
@Component
@Transactional
class PatientDoorkeeper implements Doorkeeper {

    private static final Duration LASTS = Duration.ofHours(24);

    /// A browser does it in about a second; nobody reads a form in less than the time that goes by without it.
    private static final int BITS = 14;

    private static final int SECONDS = 6;

    /// Who looks like a program is asked to wait so long.
    private static final int LONGER = 20;

    /// A class of pupils comes from one address.
    private static final int FREE = 40;

    private static final int MOST_DOUBLINGS = 5;

    private final DoorTable table;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PatientDoorkeeper(DoorTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /// A door as its word says it.
    private record Signed(Instant since, int bits, byte[] hash) {}

    @Override
    public Door door(String purpose, String address) {
        return door(purpose, address, 0);
    }

    private Door door(String purpose, String address, int seconds) {
        var now = clock.instant();
        var bits = BITS + doublings(purpose, address, now);
        var nonce = new byte[12];
        random.nextBytes(nonce);
        var plain = now.toEpochMilli() + "." + bits + "." + HexFormat.of().formatHex(nonce);
        return new Door(plain + "." + signature(purpose, plain, now), bits, seconds);
    }

    @Override
    public Passage pass(String purpose, String address, Map<String, String> fields) {
        var now = clock.instant();
        var wait = SECONDS << doublings(purpose, address, now);
        var word = fields.getOrDefault("door", "");
        var signed = signed(purpose, word, now);
        // Only a program fills in what people do not see.
        if (!fields.getOrDefault("door-site", "").isBlank()) {
            return new Passage.Wait(door(purpose, address, LONGER));
        }
        if (signed.isEmpty()
                || !hasWorked(
                                word,
                                fields.getOrDefault("door-work", ""),
                                signed.get().bits())
                        && now.isBefore(signed.get().since().plusSeconds(wait))
                || !table.use(signed.get().hash(), signed.get().since().plus(LASTS))) {
            return new Passage.Wait(door(purpose, address, wait));
        }
        table.passed(purpose, table.hashed(address, day(now)), now);
        return new Passage.Through();
    }

    /// How often the work and the wait are doubled for who has come so often within the hour.
    private int doublings(String purpose, String address, Instant now) {
        var times = table.times(purpose, table.hashed(address, day(now)), now) / FREE;
        return Math.min(MOST_DOUBLINGS, Integer.SIZE - Integer.numberOfLeadingZeros(times));
    }

    private Optional<Signed> signed(String purpose, String word, Instant now) {
        var end = word.lastIndexOf('.');
        if (!word.matches("\\d{13}\\.\\d{1,2}\\.[0-9a-f]{24}\\.[0-9a-f]{64}")) {
            return Optional.empty();
        }
        var plain = word.substring(0, end);
        var parts = plain.split("\\.");
        var since = Instant.ofEpochMilli(Long.parseLong(parts[0]));
        var isGood = !since.isAfter(now)
                && now.isBefore(since.plus(LASTS))
                && MessageDigest.isEqual(
                        signature(purpose, plain, since).getBytes(StandardCharsets.UTF_8),
                        word.substring(end + 1).getBytes(StandardCharsets.UTF_8));
        return isGood ? Optional.of(new Signed(since, Integer.parseInt(parts[1]), sha256(word))) : Optional.empty();
    }

    private String signature(String purpose, String plain, Instant at) {
        return HexFormat.of().formatHex(table.hashed(purpose + " " + plain, day(at)));
    }

    private static boolean hasWorked(String word, String number, int bits) {
        return number.matches("\\d{1,15}") && zeros(sha256(word + ":" + number)) >= bits;
    }

    /// With how many zeros it begins.
    private static int zeros(byte[] hash) {
        var zeros = 0;
        for (var value : hash) {
            if (value != 0) {
                return zeros + Integer.numberOfLeadingZeros(value & 0xff) - 24;
            }
            zeros += Byte.SIZE;
        }
        return zeros;
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

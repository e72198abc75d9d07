package org.hexapla.library.machines.oai;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.zip.CRC32;
import org.hexapla.library.machines.oai.OaiRefusal.Code;
import org.jspecify.annotations.Nullable;

/// Where a harvester goes on in a list. It says all that the next page needs, so that nothing is kept for it and any
/// node can answer, also after a restart.
///
/// @param expires from when on it is refused
record ResumptionToken(Listing listing, Listing.Place place, Instant expires) {

    private static final int PARTS = 11;

    String written() {
        var before = listing.before();
        var text = String.join(
                "|",
                String.valueOf(listing.verb().ordinal()),
                listing.prefix(),
                listing.set(),
                micros(listing.from()),
                before == null ? "" : micros(before),
                micros(listing.began()),
                String.valueOf(listing.total()),
                micros(place.stamp()),
                String.valueOf(place.record()),
                String.valueOf(place.shown()),
                String.valueOf(expires.getEpochSecond()));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((text + "|" + check(text)).getBytes(StandardCharsets.UTF_8));
    }

    /// @throws OaiRefusal if it is none of ours, of another question, or too old
    static ResumptionToken read(String written, OaiVerb verb, Instant now) {
        var token = parse(written);
        if (token.listing().verb() != verb) {
            throw new OaiRefusal(Code.BAD_RESUMPTION_TOKEN, "The token belongs to another verb.");
        }
        if (!token.expires().isAfter(now)) {
            throw new OaiRefusal(Code.BAD_RESUMPTION_TOKEN, "The token has expired.");
        }
        return token;
    }

    private static ResumptionToken parse(String written) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
            var end = text.lastIndexOf('|');
            var parts = text.substring(0, Math.max(0, end)).split("\\|", -1);
            // A token that was cut or changed on its way would show other pages than its list's.
            if (parts.length != PARTS || !text.substring(end + 1).equals(check(text.substring(0, end)))) {
                throw notOurs();
            }
            var listing = new Listing(
                    OaiVerb.values()[Integer.parseInt(parts[0])],
                    parts[1],
                    parts[2],
                    instant(parts[3]),
                    before(parts[4]),
                    instant(parts[5]),
                    Long.parseLong(parts[6]));
            return new ResumptionToken(
                    listing,
                    new Listing.Place(instant(parts[7]), Long.parseLong(parts[8]), Long.parseLong(parts[9])),
                    Instant.ofEpochSecond(Long.parseLong(parts[10])));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException | ArithmeticException e) {
            throw notOurs();
        }
    }

    private static OaiRefusal notOurs() {
        return new OaiRefusal(Code.BAD_RESUMPTION_TOKEN, "That is no token of this repository.");
    }

    private static @Nullable Instant before(String part) {
        return part.isEmpty() ? null : instant(part);
    }

    /// As exact as the database is.
    private static String micros(Instant instant) {
        return String.valueOf(
                Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), instant.getNano() / 1_000));
    }

    private static Instant instant(String micros) {
        var all = Long.parseLong(micros);
        return Instant.ofEpochSecond(Math.floorDiv(all, 1_000_000L), Math.floorMod(all, 1_000_000L) * 1_000);
    }

    private static String check(String text) {
        var sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}

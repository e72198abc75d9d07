package org.hexapla.occasions.checkin;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Somebody at a door.
///
/// @param id given by the device; the same however often it is handed in
/// @param code what is on the pass, or its number
/// @param door where, in the words of whoever stands there
/// @param at when, by the clock of the device
record Scan(String id, String code, String door, Way way, Instant at) {

    private static final int LONGEST = 60;

    Scan {
        door = door.strip();
        door = door.length() > LONGEST ? door.substring(0, LONGEST) : door;
    }

    static boolean isId(String written) {
        return written.matches("[A-Za-z0-9-]{8,64}");
    }

    Scan at(Instant other) {
        return new Scan(id, code, door, way, other);
    }

    enum Way {
        IN,
        OUT;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Way> parse(String code) {
            return Stream.of(values()).filter(way -> way.code().equals(code)).findFirst();
        }
    }
}

package org.hexapla.usage.importing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.hexapla.usage.journal.Bytes;
import org.hexapla.usage.visitor.Visitors;
import org.jspecify.annotations.Nullable;

/// Who stands behind the lines of a log. What was found out of an address and a program is remembered for a
/// while: turning them into a key is what costs most.
final class LogVisitors {

    private static final int SLOTS = 1 << 20;

    private final Visitors visitors;
    private final Memory<Boolean> robots;
    private final long[] keys = new long[SLOTS];
    private final @Nullable Known[] known = new Known[SLOTS];
    private final Memory<byte[]> places;
    private long monthFrom = Long.MAX_VALUE;
    private long monthTo;
    private long month;

    LogVisitors(Visitors visitors) {
        this.visitors = visitors;
        robots = new Memory<>(200_000, visitors::isRobot);
        places = new Memory<>(400_000, words -> words.getBytes(StandardCharsets.UTF_8));
    }

    /// @param place country and city, with a tab between them
    record Known(long person, char network, byte[] place) {}

    boolean isRobot(LogLine line) {
        return robots.of(line.bytes(), line.programStart(), line.programEnd());
    }

    Known of(LogLine line, long second) {
        if (second < monthFrom || second >= monthTo) {
            enter(second);
        }
        var address = Bytes.hash(line.bytes(), line.addressStart(), line.addressEnd());
        var program = Bytes.hash(line.bytes(), line.programStart(), line.programEnd());
        var key = Bytes.mix(Bytes.mix(address, program), month);
        var slot = (int) key & SLOTS - 1;
        var found = known[slot];
        if (found == null || keys[slot] != key) {
            found = find(line, second);
            keys[slot] = key;
            known[slot] = found;
        }
        return found;
    }

    private void enter(long second) {
        var yearMonth = YearMonth.from(Instant.ofEpochSecond(second).atOffset(ZoneOffset.UTC));
        month = yearMonth.getYear() * 12L + yearMonth.getMonthValue();
        monthFrom = yearMonth.atDay(1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        monthTo = yearMonth.plusMonths(1).atDay(1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        Arrays.fill(known, null);
    }

    private Known find(LogLine line, long second) {
        var visit = visitors.anonymous(
                line.text(line.addressStart(), line.addressEnd()),
                line.text(line.programStart(), line.programEnd()),
                Instant.ofEpochSecond(second));
        var place = (visit.place().country() + '\t' + visit.place().city()).getBytes(StandardCharsets.UTF_8);
        // The bytes of a city are kept once, not once for each visitor.
        return new Known(visit.person(), visit.network().letter(), places.of(place, 0, place.length));
    }
}

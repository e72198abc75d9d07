package org.hexapla.usage.importing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.hexapla.usage.journal.Bytes;

/// A line of a web server's log in the combined format of Apache and nginx, read in place:
///
/// ```
/// 192.0.2.1 - - [03/Jul/2021:10:00:00 +0200] "GET /en/documents/1 HTTP/1.1" 200 5120 "-" "Mozilla/5.0 ..."
/// ```
final class LogLine {

    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
    private static final int TIME_LENGTH = "03/Jul/2021:10:00:00 +0200".length();

    private byte[] bytes = {};
    private int start;
    private int end;

    private int addressEnd;
    private int time;
    private int target;
    private int targetEnd;
    private int status;
    private int program;
    private int programEnd;

    private long lastDate;
    private long lastDay;

    /// Whether it is such a line; if so, its parts can be asked for.
    boolean read(byte[] from, int first, int last) {
        bytes = from;
        start = first;
        end = last;
        addressEnd = find(' ', start);
        // Behind the address two names, of which the second may hold blanks.
        var bracket = find('[', addressEnd);
        time = bracket + 1;
        return addressEnd > start && isTime() && isRequest() && isRest();
    }

    private int find(char sign, int from) {
        var at = from;
        while (at < end && bytes[at] != sign) {
            at++;
        }
        return at;
    }

    private boolean is(int at, char sign) {
        return at < end && bytes[at] == sign;
    }

    private boolean isTime() {
        return time + TIME_LENGTH + 2 < end
                && bytes[time + 2] == '/'
                && bytes[time + 6] == '/'
                && bytes[time + 11] == ':'
                && bytes[time + TIME_LENGTH] == ']'
                && isNumber(time, 2)
                && isNumber(time + 7, 4)
                && isNumber(time + 12, 2)
                && isNumber(time + 15, 2)
                && isNumber(time + 18, 2)
                && isNumber(time + 22, 4)
                && month() > 0;
    }

    private boolean isNumber(int at, int digits) {
        for (var i = at; i < at + digits; i++) {
            if (i >= end || bytes[i] < '0' || bytes[i] > '9') {
                return false;
            }
        }
        return true;
    }

    private int month() {
        for (var month = 0; month < 12; month++) {
            if (bytes[time + 3] == MONTHS.charAt(3 * month)
                    && bytes[time + 4] == MONTHS.charAt(3 * month + 1)
                    && bytes[time + 5] == MONTHS.charAt(3 * month + 2)) {
                return month + 1;
            }
        }
        return 0;
    }

    /// The request may be anything that a stranger sent, but it ends with a quotation mark and a status.
    private boolean isRequest() {
        var quote = time + TIME_LENGTH + 2;
        if (!is(quote, '"')) {
            return false;
        }
        var close = closing(quote + 1);
        var method = find(' ', quote + 1);
        target = Math.min(method + 1, close);
        targetEnd = Math.min(find(' ', target), close);
        status = close + 2;
        return is(close, '"') && is(close + 1, ' ') && isNumber(status, 3) && is(status + 3, ' ');
    }

    private boolean isRest() {
        var referrer = find('"', status);
        var close = closing(referrer + 1);
        program = find('"', close + 1) + 1;
        programEnd = closing(program);
        return is(programEnd, '"');
    }

    /// The quotation mark that is not escaped.
    private int closing(int from) {
        var at = from;
        while (at < end && bytes[at] != '"') {
            at += bytes[at] == '\\' ? 2 : 1;
        }
        return Math.min(at, end);
    }

    boolean isGet() {
        return target - time == TIME_LENGTH + 7
                && bytes[target - 4] == 'G'
                && bytes[target - 3] == 'E'
                && bytes[target - 2] == 'T';
    }

    int status() {
        return Bytes.readDecimal(bytes, status, 3);
    }

    /// Seconds since 1970.
    long second() {
        // Most lines are of the same day as the one before.
        var date = (long) Bytes.readDecimal(bytes, time, 2) << 32
                | (long) bytes[time + 4] << 24
                | (long) bytes[time + 5] << 16
                | Bytes.readDecimal(bytes, time + 7, 4);
        if (date != lastDate) {
            lastDate = date;
            var first = LocalDate.of(Bytes.readDecimal(bytes, time + 7, 4), month(), 1);
            lastDay = first.toEpochDay() + Bytes.readDecimal(bytes, time, 2) - 1;
        }
        var offset = (Bytes.readDecimal(bytes, time + 22, 2) * 60 + Bytes.readDecimal(bytes, time + 24, 2)) * 60;
        return lastDay * 86_400
                + Bytes.readDecimal(bytes, time + 12, 2) * 3600
                + Bytes.readDecimal(bytes, time + 15, 2) * 60
                + Bytes.readDecimal(bytes, time + 18, 2)
                - (bytes[time + 21] == '-' ? -offset : offset);
    }

    byte[] bytes() {
        return bytes;
    }

    int addressStart() {
        return start;
    }

    int addressEnd() {
        return addressEnd;
    }

    int targetStart() {
        return target;
    }

    int targetEnd() {
        return targetEnd;
    }

    /// Where the path ends and its question begins, if it has one.
    int pathEnd() {
        var at = target;
        while (at < targetEnd && bytes[at] != '?') {
            at++;
        }
        return at;
    }

    int programStart() {
        return program;
    }

    int programEnd() {
        return programEnd;
    }

    String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}

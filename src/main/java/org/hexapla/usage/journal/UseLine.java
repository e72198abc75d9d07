package org.hexapla.usage.journal;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;

/// How a use stands in the journal: one line, its parts separated by tabs.
///
/// ```
/// 2026-11-22T02:45:12.345Z d p 4 person session address site item language country city
/// ```
/// First the time, the act, the agent and the network by a letter each; person, session and address in
/// hexadecimal.
final class UseLine {

    static final int ACT = 25;
    static final int AGENT = 27;
    static final int PERSON = 31;
    static final int SESSION = 48;
    static final int ADDRESS = 65;

    /// Site and item, then language, country and city.
    static final int WORDS = 82;

    private static final String SHAPE = "0000-00-00T00:00:00.000Z\tx\tx\tx\t" + "0123456789abcdef\t".repeat(3);
    static final byte[] FORM = SHAPE.getBytes(StandardCharsets.US_ASCII);

    private UseLine() {}

    static byte[] write(Use use) {
        var visit = use.visit();
        var words = String.join(
                        "\t",
                        use.site(),
                        use.item(),
                        use.language(),
                        visit.place().country(),
                        visit.place().city())
                .getBytes(StandardCharsets.UTF_8);
        var line = new byte[FORM.length + words.length + 1];
        System.arraycopy(FORM, 0, line, 0, FORM.length);
        var at = use.at().atOffset(ZoneOffset.UTC);
        Bytes.writeDecimal(at.getYear(), line, 0, 4);
        Bytes.writeDecimal(at.getMonthValue(), line, 5, 2);
        Bytes.writeDecimal(at.getDayOfMonth(), line, 8, 2);
        Bytes.writeDecimal(at.getHour(), line, 11, 2);
        Bytes.writeDecimal(at.getMinute(), line, 14, 2);
        Bytes.writeDecimal(at.getSecond(), line, 17, 2);
        Bytes.writeDecimal(at.getNano() / 1_000_000, line, 20, 3);
        line[ACT] = (byte) use.act().letter();
        line[AGENT] = (byte) visit.agent().letter();
        line[AGENT + 2] = (byte) visit.network().letter();
        Bytes.writeHex(visit.person(), line, PERSON);
        Bytes.writeHex(visit.session(), line, SESSION);
        Bytes.writeHex(use.address(), line, ADDRESS);
        System.arraycopy(words, 0, line, FORM.length, words.length);
        line[line.length - 1] = '\n';
        return line;
    }
}

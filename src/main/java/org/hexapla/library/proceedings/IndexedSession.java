package org.hexapla.library.proceedings;

import java.util.Optional;
import java.util.regex.Pattern;

/// A session of an organ as records name it in 191 and 791: `A` `76`, `A` `30sp`, `A` `10emsp`, `S` `75`, `E` `2020`.
public record IndexedSession(Organ organ, String code) {

    private static final Pattern CODE = Pattern.compile("(?<number>[1-9]\\d{0,3})(?<type>sp|emsp|)");
    private static final int YEAR_BEFORE_THE_FIRST = 1945;

    public IndexedSession {
        if (!isCode(organ, code)) {
            throw new IllegalArgumentException("not a session of " + organ + ": " + code);
        }
    }

    public static Optional<IndexedSession> parse(String letter, String written) {
        var code = bare(written);
        return Organ.parse(letter).filter(organ -> isCode(organ, code)).map(organ -> new IndexedSession(organ, code));
    }

    /// A session's code without the signs that some records add: `2020/`, `2020-0`, `2020-S`.
    public static String bare(String written) {
        return written.strip().replaceAll("(?i)/|-[0s](?=/|$)", "").strip();
    }

    private static boolean isCode(Organ organ, String code) {
        var written = CODE.matcher(code);
        if (!written.matches()) {
            return false;
        }
        return switch (organ) {
            case ASSEMBLY -> true;
            case SECURITY_COUNCIL -> written.group("type").isEmpty();
            case ECONOMIC_AND_SOCIAL_COUNCIL -> code.matches("(19|20)\\d\\d");
        };
    }

    public boolean isSpecial() {
        return code.endsWith("sp") && !isEmergency();
    }

    public boolean isEmergency() {
        return code.endsWith("emsp");
    }

    public int number() {
        return Integer.parseInt(code.replaceAll("\\D", ""));
    }

    /// The year in which it began; of special and emergency sessions nothing says it.
    public Optional<Integer> year() {
        return switch (organ) {
            case ECONOMIC_AND_SOCIAL_COUNCIL -> Optional.of(number());
            case SECURITY_COUNCIL -> Optional.of(number() + YEAR_BEFORE_THE_FIRST);
            case ASSEMBLY ->
                isSpecial() || isEmergency() ? Optional.empty() : Optional.of(number() + YEAR_BEFORE_THE_FIRST);
        };
    }

    /// The code in field 930 of what belongs to its index, as it is formed: `ITPA76`, `ITPA28S`, `ITPA10E`, `ITPE200`.
    public String usualProduct() {
        return "ITP" + organ.letter()
                + switch (organ) {
                    case ASSEMBLY -> number() + (isEmergency() ? "E" : isSpecial() ? "S" : "");
                    case SECURITY_COUNCIL -> code;
                    case ECONOMIC_AND_SOCIAL_COUNCIL -> code.substring(2) + "0";
                };
    }

    /// The symbol of its agenda, as it is usual.
    public String usualAgenda() {
        return switch (organ) {
            case ASSEMBLY ->
                isEmergency()
                        ? "A/ES-" + number() + "/2"
                        : isSpecial() ? "A/S-" + number() + "/1" : "A/" + code + "/251";
            case SECURITY_COUNCIL -> "S/" + code;
            case ECONOMIC_AND_SOCIAL_COUNCIL -> "E/" + code + "/100";
        };
    }

    /// In addresses and references: `A-76`.
    public String slug() {
        return organ.letter() + "-" + code;
    }

    public static Optional<IndexedSession> ofSlug(String slug) {
        var dash = slug.indexOf('-');
        return dash < 0 ? Optional.empty() : parse(slug.substring(0, dash), slug.substring(dash + 1));
    }

    @Override
    public String toString() {
        return organ.letter() + "/" + code;
    }
}

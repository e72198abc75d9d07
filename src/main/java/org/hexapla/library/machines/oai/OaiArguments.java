package org.hexapla.library.machines.oai;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.hexapla.library.machines.oai.OaiRefusal.Code;
import org.jspecify.annotations.Nullable;

/// What a harvester asks: a verb and its arguments, each once and none that the verb does not know.
///
/// @param given the arguments without the verb, as they came
record OaiArguments(OaiVerb verb, SequencedMap<String, String> given) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SECOND = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z");
    private static final Pattern SET = Pattern.compile("[A-Za-z0-9_.!~*'()-]+(:[A-Za-z0-9_.!~*'()-]+)*");

    /// @throws OaiRefusal if it is not a question of the protocol
    static OaiArguments of(Map<String, String[]> parameters) {
        var verbs = parameters.getOrDefault("verb", new String[0]);
        if (verbs.length != 1) {
            throw new OaiRefusal(Code.BAD_VERB, verbs.length == 0 ? "The verb is missing." : "There are two verbs.");
        }
        var verb = OaiVerb.of(verbs[0]).orElseThrow(() -> new OaiRefusal(Code.BAD_VERB, "There is no such verb."));
        var given = new LinkedHashMap<String, String>();
        parameters.forEach((name, values) -> {
            if (!name.equals("verb")) {
                given.put(name, only(verb, name, values));
            }
        });
        var arguments = new OaiArguments(verb, given);
        arguments.requireWhole();
        return arguments;
    }

    private static String only(OaiVerb verb, String name, String... values) {
        if (!verb.allows(name)) {
            throw new OaiRefusal(Code.BAD_ARGUMENT, verb.word() + " takes no such argument.");
        }
        if (values.length != 1) {
            throw new OaiRefusal(Code.BAD_ARGUMENT, "The argument " + name + " is repeated.");
        }
        return values[0];
    }

    private void requireWhole() {
        if (given.containsKey("resumptionToken")) {
            if (given.size() > 1) {
                throw new OaiRefusal(Code.BAD_ARGUMENT, "A resumptionToken stands alone.");
            }
            return;
        }
        for (var needed : verb.needed()) {
            if (!given.containsKey(needed)) {
                throw new OaiRefusal(Code.BAD_ARGUMENT, "The argument " + needed + " is missing.");
            }
        }
        var set = given.get("set");
        if (set != null && !SET.matcher(set).matches()) {
            throw new OaiRefusal(Code.BAD_ARGUMENT, "That is no setSpec.");
        }
        requireDates();
    }

    private void requireDates() {
        var from = given.get("from");
        var until = given.get("until");
        var first = from == null ? null : moment(from);
        var last = until == null ? null : moment(until);
        if (from == null || until == null || first == null || last == null) {
            return;
        }
        if (from.length() != until.length()) {
            throw new OaiRefusal(Code.BAD_ARGUMENT, "The dates from and until differ in granularity.");
        }
        if (first.isAfter(last)) {
            throw new OaiRefusal(Code.BAD_ARGUMENT, "The date from lies after until.");
        }
    }

    private static Instant moment(String written) {
        try {
            if (DAY.matcher(written).matches()) {
                return LocalDate.parse(written).atStartOfDay(ZoneOffset.UTC).toInstant();
            }
            if (SECOND.matcher(written).matches()) {
                return Instant.parse(written);
            }
        } catch (DateTimeException e) {
            throw new OaiRefusal(Code.BAD_ARGUMENT, "There is no such day or time.");
        }
        throw new OaiRefusal(Code.BAD_ARGUMENT, "A date is written YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ.");
    }

    Optional<String> token() {
        return Optional.ofNullable(given.get("resumptionToken"));
    }

    Optional<String> identifier() {
        return Optional.ofNullable(given.get("identifier"));
    }

    String prefix() {
        return given.getOrDefault("metadataPrefix", "");
    }

    /// The list that is asked for, yet to be counted.
    Listing listing(Instant began) {
        var from = given.get("from");
        return new Listing(
                verb,
                prefix(),
                given.getOrDefault("set", ""),
                from == null ? Instant.EPOCH : moment(from),
                end(),
                began,
                0);
    }

    /// The first moment after `until`, which is meant with all of its second or day.
    private @Nullable Instant end() {
        var until = given.get("until");
        if (until == null) {
            return null;
        }
        return moment(until).plus(1, until.length() == 10 ? ChronoUnit.DAYS : ChronoUnit.SECONDS);
    }
}

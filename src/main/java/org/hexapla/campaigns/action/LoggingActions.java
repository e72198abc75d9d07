package org.hexapla.campaigns.action;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hexapla.kernel.Country;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Somebody tells what they did, corrects it, takes it along, takes it away. Who has the secret is who may.
@Component
@Transactional
class LoggingActions {

    /// A busy household in a day, and no more than that.
    static final int MOST_A_DAY = 60;

    private static final int DAYS_BACK = 366;
    private static final int LONGEST_NAME = 60;
    private static final Pattern KEY = Pattern.compile("[0-9a-zA-Z-]{8,64}");
    private static final Pattern QUANTITY = Pattern.compile("\\d{1,7}([.,]\\d{1,3})?");

    private final Catalogue catalogue;
    private final ActionLog log;
    private final CombinedEffects effects;
    private final PersonKeys keys;
    private final Clock clock;

    LoggingActions(Catalogue catalogue, ActionLog log, CombinedEffects effects, PersonKeys keys, Clock clock) {
        this.catalogue = catalogue;
        this.log = log;
        this.effects = effects;
        this.keys = keys;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /// Somebody tells of something for the first time.
    ///
    /// @return the secret that opens it from now on
    String begin(Map<String, String> fields) {
        var told = told(fields);
        var secret = keys.fresh();
        var person = keys.of(secret);
        log.add(person);
        log.tell(person, UUID.randomUUID().toString(), told, today());
        return secret;
    }

    /// Tells of one more. What a device sends twice, it tells once.
    void tell(String secret, Map<String, String> fields) {
        var person = locked(secret);
        var key = fields.getOrDefault("key", "");
        if (!KEY.matcher(key).matches()) {
            throw ActionRefused.mistake("key");
        }
        if (log.isTold(person, key)) {
            return;
        }
        var told = told(fields);
        if (log.loggedOn(person, today()) >= MOST_A_DAY) {
            throw ActionRefused.tooMany(MOST_A_DAY);
        }
        log.tell(person, key, told, today());
    }

    void correct(String secret, long id, Map<String, String> fields) {
        if (!log.correct(locked(secret), id, told(fields))) {
            throw ActionRefused.unknown();
        }
    }

    void remove(String secret, long id) {
        log.remove(locked(secret), id);
    }

    /// Nothing of the person is left, and the secret opens nothing any more.
    void erase(String secret) {
        log.erase(locked(secret));
        log.removeEmptyTeams();
    }

    void found(String secret, String name) {
        var person = locked(secret);
        var words = name.strip();
        if (words.isEmpty() || words.length() > LONGEST_NAME) {
            throw ActionRefused.mistake("team-name", LONGEST_NAME);
        }
        var left = log.team(person);
        log.join(person, log.found(keys.forTeam(), words));
        left.ifPresent(_ -> log.removeEmptyTeams());
    }

    void join(String secret, String code) {
        var person = locked(secret);
        var team = log.teamByCode(code.strip().toLowerCase(java.util.Locale.ROOT))
                .orElseThrow(() -> ActionRefused.mistake("team-code", code));
        log.join(person, team.id());
        log.removeEmptyTeams();
    }

    void leave(String secret) {
        log.leave(locked(secret));
    }

    @Transactional(readOnly = true)
    OwnActions own(String secret) {
        var person = keys.of(secret);
        if (!log.isKnown(person)) {
            throw ActionRefused.unknown();
        }
        return new OwnActions(
                log.of(person),
                effects.of(person),
                log.team(person)
                        .map(team -> new Team(
                                team.id(),
                                team.code(),
                                team.name(),
                                effects.ofTeam(team.id()).orElse(null)))
                        .orElse(null));
    }

    private String locked(String secret) {
        var person = keys.of(secret);
        if (!log.lock(person)) {
            throw ActionRefused.unknown();
        }
        return person;
    }

    private LoggedAction.Told told(Map<String, String> fields) {
        var action =
                catalogue.find(fields.getOrDefault("action", "")).orElseThrow(() -> ActionRefused.mistake("action"));
        return new LoggedAction.Told(
                action.code(),
                quantity(fields.getOrDefault("quantity", "").strip(), action),
                day(fields.getOrDefault("day", "").strip()),
                Country.parse(fields.getOrDefault("country", "").strip()));
    }

    private static BigDecimal quantity(String written, ClimateAction action) {
        if (!QUANTITY.matcher(written).matches()) {
            throw ActionRefused.mistake("quantity", action.most());
        }
        var quantity = new BigDecimal(written.replace(',', '.'));
        if (quantity.signum() == 0 || quantity.compareTo(action.most()) > 0) {
            throw ActionRefused.mistake("quantity", action.most());
        }
        return quantity;
    }

    /// Not before a year ago, and not tomorrow; where the day begins first, it is tomorrow already.
    private LocalDate day(String written) {
        try {
            var day = LocalDate.parse(written);
            if (day.isAfter(today().plusDays(1)) || day.isBefore(today().minusDays(DAYS_BACK))) {
                throw ActionRefused.mistake("day");
            }
            return day;
        } catch (DateTimeException e) {
            throw ActionRefused.mistake("day");
        }
    }
}

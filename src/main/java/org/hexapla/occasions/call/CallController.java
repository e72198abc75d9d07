package org.hexapla.occasions.call;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hexapla.authorities.PersonName;
import org.hexapla.calendar.Zone;
import org.hexapla.calendar.Zones;
import org.hexapla.forms.Door;
import org.hexapla.forms.Doorkeeper;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Problem;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.event.Event;
import org.hexapla.occasions.event.Events;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What an event asks people to send in, and where anybody begins.
@Controller
@RequestMapping("/{lang}/events/{code:[a-z0-9-]+}/call")
class CallController {

    private static final String PURPOSE = "calls.begin";

    /// Where each day ends last: the page never says closed to whoever may still send.
    private static final ZoneId LAST = ZoneId.of("Etc/GMT+12");

    private final Contributing contributing;
    private final Events events;
    private final Doorkeeper doorkeeper;
    private final TransactionOperations transaction;
    private final Clock clock;

    CallController(
            Contributing contributing,
            Events events,
            Doorkeeper doorkeeper,
            TransactionOperations transaction,
            Clock clock) {
        this.contributing = contributing;
        this.events = events;
        this.doorkeeper = doorkeeper;
        this.transaction = transaction;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView call(Page page, @PathVariable String code, HttpServletRequest request) {
        var event = event(code);
        var call = contributing.call(event.code());
        var door = call.isOpenAt(clock.instant(), LAST) ? doorkeeper.door(PURPOSE, request.getRemoteAddr()) : null;
        return shown(page, event, call, Map.of("language", page.language().tag()), "", door);
    }

    @PostMapping
    ModelAndView begin(
            Page page,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request) {
        var event = event(code);
        var call = contributing.call(event.code());
        var values = new TreeMap<>(fields.toSingleValueMap());
        var from = request.getRemoteAddr();
        try {
            return Objects.requireNonNull(transaction.execute(_ -> switch (doorkeeper.pass(PURPOSE, from, values)) {
                case Doorkeeper.Passage.Through _ ->
                    SeeOther.at(page.to("/contributions/"
                            + contributing.begin(event.code(), values.getOrDefault("kind", ""), author(page, values))));
                case Doorkeeper.Passage.Wait(var door) -> shown(page, event, call, values, "", door);
            }));
        } catch (CallRefused refused) {
            if (refused.category() != Problem.Category.MISTAKE) {
                throw refused;
            }
            var view = shown(page, event, call, values, page.text(refused.key()), doorkeeper.door(PURPOSE, from));
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
    }

    private static ModelAndView shown(
            Page page, Event event, Call call, Map<String, String> values, String fault, @Nullable Door door) {
        return page.through("calls/call", "view", new CallView(event, call, values, fault, door));
    }

    private Event event(String code) {
        return EventCode.parse(code).map(events::open).orElseThrow(CallRefused::notFound);
    }

    private static Contribution.Author author(Page page, Map<String, String> values) {
        var country = Country.parse(values.getOrDefault("country", ""));
        return new Contribution.Author(
                cut(values.getOrDefault("name", "")),
                values.getOrDefault("mail", "").strip().toLowerCase(Locale.ROOT),
                cut(values.getOrDefault("organisation", "")),
                country,
                Stream.of(PersonName.Gender.values())
                        .filter(gender -> gender.code().equals(values.get("gender")))
                        .findFirst()
                        .orElse(PersonName.Gender.UNKNOWN),
                Language.parse(values.getOrDefault("language", "")).orElse(page.language()),
                new Zone(Zones.of(values.getOrDefault("zone", ""), country)));
    }

    private static String cut(String words) {
        return words.substring(0, Math.min(words.length(), 300)).strip();
    }
}

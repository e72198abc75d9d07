package org.hexapla.occasions.bureau;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.calendar.Zone;
import org.hexapla.forms.Door;
import org.hexapla.forms.Doorkeeper;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Who speaks of what, and where a briefing is asked for and rated.
@Controller
class SpeakersController {

    private static final String PURPOSE = "bureau.ask";

    private final Bureau bureau;
    private final Requesting requesting;
    private final OfferedTrainings trainings;
    private final Doorkeeper doorkeeper;
    private final TransactionOperations transaction;
    private final Clock clock;

    SpeakersController(
            Bureau bureau,
            Requesting requesting,
            OfferedTrainings trainings,
            Doorkeeper doorkeeper,
            TransactionOperations transaction,
            Clock clock) {
        this.bureau = bureau;
        this.requesting = requesting;
        this.trainings = trainings;
        this.doorkeeper = doorkeeper;
        this.transaction = transaction;
        this.clock = clock;
    }

    @GetMapping("/{lang}/speakers")
    ModelAndView speakers(Page page, HttpServletRequest request) {
        return form(page, Topic.Service.BRIEFING, blank(page), "", door(request));
    }

    @GetMapping("/{lang}/trainings")
    ModelAndView trainings(Page page, HttpServletRequest request) {
        return form(page, Topic.Service.TRAINING, blank(page), "", door(request));
    }

    private static Map<String, String> blank(Page page) {
        return Map.of(
                "language", page.language().tag(), "spoken", page.language().tag());
    }

    @PostMapping("/{lang}/speakers")
    ModelAndView ask(Page page, @RequestParam MultiValueMap<String, String> fields, HttpServletRequest request) {
        return ask(page, Topic.Service.BRIEFING, fields, request);
    }

    @PostMapping("/{lang}/trainings")
    ModelAndView train(Page page, @RequestParam MultiValueMap<String, String> fields, HttpServletRequest request) {
        return ask(page, Topic.Service.TRAINING, fields, request);
    }

    private ModelAndView ask(
            Page page, Topic.Service service, MultiValueMap<String, String> fields, HttpServletRequest request) {
        var values = new TreeMap<>(fields.toSingleValueMap());
        try {
            var waits = transaction.execute(_ -> send(page, values, request));
            return waits.door() == null
                    ? SeeOther.at(page.to("/briefings/" + requesting.address(waits.id())))
                    : form(page, service, values, "", waits.door());
        } catch (BureauRefused refused) {
            var view = form(page, service, values, page.text(refused.key()), door(request));
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
    }

    /// @param door where whoever sent the form is asked to wait
    private record Sent(long id, @Nullable Door door) {}

    private Sent send(Page page, Map<String, String> values, HttpServletRequest request) {
        return switch (doorkeeper.pass(PURPOSE, request.getRemoteAddr(), values)) {
            case Doorkeeper.Passage.Through _ -> new Sent(requesting.ask(asking(values, page.language())), null);
            case Doorkeeper.Passage.Wait(var door) -> new Sent(0, door);
        };
    }

    private Door door(HttpServletRequest request) {
        return doorkeeper.door(PURPOSE, request.getRemoteAddr());
    }

    private ModelAndView form(Page page, Topic.Service service, Map<String, String> values, String fault, Door door) {
        var topics = bureau.topics(service);
        var speakers = bureau.speakers().stream()
                .filter(speaker ->
                        topics.stream().anyMatch(topic -> speaker.topics().contains(topic.code())))
                .toList();
        var view = new SpeakersView(service, topics, speakers, values, fault, door);
        return service == Topic.Service.TRAINING
                ? page.through("bureau/trainings", "view", view, "offered", trainings.offered())
                : page.through("bureau/speakers", "view", view);
    }

    @GetMapping("/{lang}/briefings/{token:[0-9a-f-]+}")
    ModelAndView own(Page page, @PathVariable String token) {
        var briefing = requesting.own(token);
        var speaker = briefing.speaker();
        var view = new OwnBriefingView(
                briefing,
                speaker == null ? null : bureau.speaker(speaker).orElse(null),
                bureau.topics(),
                briefing.asking().ends().isBefore(clock.instant()),
                "/briefings/" + token);
        return page.through("bureau/own", "view", view);
    }

    @PostMapping("/{lang}/briefings/{token:[0-9a-f-]+}/feedback")
    ModelAndView rate(
            Page page,
            @PathVariable String token,
            @RequestParam(defaultValue = "0") int rating,
            @RequestParam(defaultValue = "") String feedback) {
        requesting.rate(token, rating, feedback);
        return SeeOther.at(page.to("/briefings/" + token));
    }

    private static Briefing.Asking asking(Map<String, String> values, Language reader) {
        var zone = Zone.anywhere(values.getOrDefault("zone", "")).orElse(Zone.ALL.getFirst());
        var starts = zone.at(values.getOrDefault("starts", "")).orElseThrow(BureauRefused::incomplete);
        return new Briefing.Asking(
                values.getOrDefault("name", "").strip(),
                values.getOrDefault("mail", "").strip(),
                values.getOrDefault("organisation", "").strip(),
                Language.parse(values.getOrDefault("language", "")).orElse(reader),
                Language.parse(values.getOrDefault("spoken", "")).orElse(reader),
                values.getOrDefault("topic", ""),
                starts,
                starts.plus(Duration.ofMinutes(number(values, "minutes", 60, 480))),
                zone,
                values.getOrDefault("place", "").strip(),
                number(values, "people", 1, 10_000),
                values.getOrDefault("note", "").strip());
    }

    private static int number(Map<String, String> values, String name, int otherwise, int most) {
        var written = values.getOrDefault(name, "");
        return written.matches("\\d{1,5}") ? Math.clamp(Integer.parseInt(written), 1, most) : otherwise;
    }
}

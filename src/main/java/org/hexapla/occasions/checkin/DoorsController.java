package org.hexapla.occasions.checkin;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.occasions.headcount.Headcounts;
import org.hexapla.occasions.registration.Registration;
import org.hexapla.occasions.registration.Registrations;
import org.hexapla.occasions.seating.Seat;
import org.hexapla.occasions.seating.Seats;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The page for the doors. Without scripts each pass is a form that is sent; with them, what is read while there is no
/// line is kept in the browser and handed in later.
@Controller
@RequestMapping("/{lang}/occasions/events/{code:[a-z0-9-]+}/doors")
class DoorsController {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST = 2000;
    private static final int SHOWN = 20;

    private final CheckingIn checkingIn;
    private final Scans scans;
    private final Registrations registrations;
    private final Headcounts headcounts;
    private final Seats seats;
    private final Clock clock;

    DoorsController(
            CheckingIn checkingIn,
            Scans scans,
            Registrations registrations,
            Headcounts headcounts,
            Seats seats,
            Clock clock) {
        this.checkingIn = checkingIn;
        this.scans = scans;
        this.registrations = registrations;
        this.headcounts = headcounts;
        this.seats = seats;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            Page page,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String door,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String said,
            @RequestParam(defaultValue = "") String name) {
        var event = checkingIn.event(code);
        var view = new DoorsView(
                event,
                headcounts.of(event.code()),
                scans.inside(event.code()),
                door,
                words,
                words.isBlank()
                        ? List.of()
                        : registrations.named(event.code(), words, SHOWN).stream()
                                .map(this::found)
                                .toList(),
                answer(said, name),
                scans.latest(event.code(), SHOWN).stream()
                        .map(noted ->
                                new DoorsView.Line(noted.name(), noted.door(), noted.way() == Scan.Way.IN, noted.at()))
                        .toList(),
                JSON.writeValueAsString(scans.accepted(event.code())));
        return page.through("events/doors", "view", view);
    }

    private DoorsView.Found found(Registration registration) {
        return new DoorsView.Found(
                registration, seats.of(registration.id()).map(Seat::code).orElse(""));
    }

    private static DoorsView.@Nullable Answer answer(String said, String name) {
        return java.util.stream.Stream.of(Scanned.Outcome.values())
                .filter(outcome -> outcome.code().equals(said))
                .map(outcome -> new DoorsView.Answer(outcome.messageKey(), name, outcome == Scanned.Outcome.IN))
                .findFirst()
                .orElse(null);
    }

    @PostMapping
    ModelAndView scan(
            Page page,
            @PathVariable String code,
            @RequestParam(name = "pass", defaultValue = "") String pass,
            @RequestParam(defaultValue = "") String door,
            @RequestParam(defaultValue = "in") String way) {
        var event = checkingIn.event(code);
        var scan = new Scan(
                UUID.randomUUID().toString(), pass, door, Scan.Way.parse(way).orElse(Scan.Way.IN), clock.instant());
        var answer = checkingIn.scan(event.code(), List.of(scan)).getFirst();
        return SeeOther.at(UriComponentsBuilder.fromPath(page.to(event.deskPath() + "/doors"))
                .queryParam("door", "{door}")
                .queryParam("said", answer.outcome().code())
                .queryParam("name", "{name}")
                .build(scan.door(), answer.name())
                .toString());
    }

    /// What a browser kept while it had no line, or hands in at once.
    @PostMapping(path = "/scans", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> handIn(
            Page page, @PathVariable String code, @RequestBody(required = false) @Nullable String body) {
        var event = checkingIn.event(code);
        var handedIn = read(body == null ? "" : body);
        if (handedIn.isEmpty() || handedIn.size() > MOST) {
            return ResponseEntity.badRequest().body("[]");
        }
        var answers = JSON.createArrayNode();
        checkingIn
                .scan(event.code(), handedIn)
                .forEach(answer -> answers.addObject()
                        .put("outcome", answer.outcome().code())
                        .put("said", page.text(answer.outcome().messageKey()))
                        .put("name", answer.name()));
        var json = JSON.createObjectNode().put("inside", scans.inside(event.code()));
        json.set("answers", answers);
        return ResponseEntity.ok(JSON.writeValueAsString(json));
    }

    private static List<Scan> read(String body) {
        var scans = new ArrayList<Scan>();
        try {
            for (var node : JSON.readTree(body)) {
                var id = text(node, "id");
                if (!Scan.isId(id)) {
                    return List.of();
                }
                scans.add(new Scan(
                        id,
                        text(node, "code"),
                        text(node, "door"),
                        Scan.Way.parse(text(node, "way")).orElse(Scan.Way.IN),
                        Instant.parse(text(node, "at"))));
            }
        } catch (JacksonException | DateTimeException _) {
            return List.of();
        }
        scans.sort(java.util.Comparator.comparing(Scan::at));
        return scans;
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}

package org.hexapla.occasions.checkin;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.occasions.EventCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The page for the doors of whatever has doors. Without scripts each pass is a form that is sent; with them,
/// what is read while there is no line is kept in the browser and handed in later.
@Controller
class DoorsController {

    private static final String EVENT = "/{lang}/occasions/events/{id:[a-z0-9-]+}/doors";
    private static final String SLOT = "/{lang}/occasions/visits/slots/{id:\\d{1,15}}/doors";

    /// Times of tours.
    private static final String SLOTS = "occasions.slot";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST = 2000;

    private final CheckingIn checkingIn;
    private final ShowingDoors showing;
    private final Scans scans;
    private final Clock clock;

    DoorsController(CheckingIn checkingIn, ShowingDoors showing, Scans scans, Clock clock) {
        this.checkingIn = checkingIn;
        this.showing = showing;
        this.scans = scans;
        this.clock = clock;
    }

    @GetMapping(EVENT)
    ModelAndView ofEvent(Page page, @PathVariable String id, @RequestParam Map<String, String> asked) {
        return show(page, checkingIn.place(EventCode.KIND, id), asked);
    }

    @GetMapping(SLOT)
    ModelAndView ofSlot(Page page, @PathVariable String id, @RequestParam Map<String, String> asked) {
        return show(page, checkingIn.place(SLOTS, id), asked);
    }

    private ModelAndView show(Page page, Doorway.Place place, Map<String, String> asked) {
        return page.through("events/doors", "view", showing.view(place, asked));
    }

    @PostMapping(EVENT)
    ModelAndView scanForEvent(Page page, @PathVariable String id, @RequestParam Map<String, String> fields) {
        return scan(page, checkingIn.place(EventCode.KIND, id), fields);
    }

    @PostMapping(SLOT)
    ModelAndView scanForSlot(Page page, @PathVariable String id, @RequestParam Map<String, String> fields) {
        return scan(page, checkingIn.place(SLOTS, id), fields);
    }

    private ModelAndView scan(Page page, Doorway.Place place, Map<String, String> fields) {
        var scan = new Scan(
                UUID.randomUUID().toString(),
                fields.getOrDefault("pass", ""),
                fields.getOrDefault("door", ""),
                Scan.Way.parse(fields.getOrDefault("way", "")).orElse(Scan.Way.IN),
                clock.instant());
        var answer = checkingIn.scan(place.item(), List.of(scan)).getFirst();
        return SeeOther.at(UriComponentsBuilder.fromPath(page.to(place.path()))
                .queryParam("door", "{door}")
                .queryParam("said", answer.outcome().code())
                .queryParam("name", "{name}")
                .build(scan.door(), answer.name())
                .toString());
    }

    @PostMapping(path = EVENT + "/scans", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> handInForEvent(
            Page page, @PathVariable String id, @RequestBody(required = false) @Nullable String body) {
        return handIn(page, checkingIn.place(EventCode.KIND, id), body == null ? "" : body);
    }

    @PostMapping(path = SLOT + "/scans", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> handInForSlot(
            Page page, @PathVariable String id, @RequestBody(required = false) @Nullable String body) {
        return handIn(page, checkingIn.place(SLOTS, id), body == null ? "" : body);
    }

    /// What a browser kept while it had no line, or hands in at once.
    private ResponseEntity<String> handIn(Page page, Doorway.Place place, String body) {
        var handedIn = read(body);
        if (handedIn.isEmpty() || handedIn.size() > MOST) {
            return ResponseEntity.badRequest().body("[]");
        }
        var answers = JSON.createArrayNode();
        checkingIn
                .scan(place.item(), handedIn)
                .forEach(answer -> answers.addObject()
                        .put("outcome", answer.outcome().code())
                        .put("said", page.text(answer.outcome().messageKey()))
                        .put("name", answer.name()));
        var json = JSON.createObjectNode().put("inside", scans.inside(place.item()));
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

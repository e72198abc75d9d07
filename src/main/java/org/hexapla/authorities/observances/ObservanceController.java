package org.hexapla.authorities.observances;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.hexapla.kernel.web.Page;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The calendar of observances, its pages and its feed.
@Controller
@RequestMapping("/{lang}")
class ObservanceController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final KnownObservances observances;
    private final ShowingObservances showing;
    private final Clock clock;

    ObservanceController(KnownObservances observances, ShowingObservances showing, Clock clock) {
        this.observances = observances;
        this.showing = showing;
        this.clock = clock;
    }

    @GetMapping("/observances")
    ModelAndView calendar(Page page) {
        return page.through("authorities/observances", "view", showing.calendar(page.language()));
    }

    @GetMapping("/observances.ics")
    ResponseEntity<byte[]> feed(Page page) {
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        var feed = new CalendarFeed(LocalDate.now(clock), site + page.to("/observances"))
                .of(observances.all(), page.language(), page.text("authorities.observances.title"));
        return ResponseEntity.ok().contentType(CALENDAR).body(feed.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/observances/{code}")
    ModelAndView observance(Page page, @PathVariable String code) {
        var observance = observances.find(code).orElseThrow(() -> new ObservanceNotFound(code));
        return page.existingIn(observance.name().languages())
                .through(
                        "authorities/observance",
                        "observance",
                        observance,
                        "when",
                        showing.when(observance, page.language()),
                        "next",
                        showing.nextTime(observance, page.language()).orElse(""));
    }
}

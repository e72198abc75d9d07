package org.hexapla.occasions.booking;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.occasions.tour.SchedulingSlots;
import org.hexapla.occasions.tour.Visits;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The board of the day, and all that is changed of one time: its size, its guide, who does not come.
@Controller
@RequestMapping("/{lang}/occasions/visits")
class DoorController {

    private final ShowingTheDoor showing;
    private final GivingBack givingBack;
    private final SchedulingSlots scheduling;
    private final CallingOff callingOff;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    DoorController(
            ShowingTheDoor showing,
            GivingBack givingBack,
            SchedulingSlots scheduling,
            CallingOff callingOff,
            People people,
            Audit audit,
            Clock clock) {
        this.showing = showing;
        this.givingBack = givingBack;
        this.scheduling = scheduling;
        this.callingOff = callingOff;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/board/{station:[a-z-]{1,40}}")
    ModelAndView board(Page page, @PathVariable String station, @RequestParam(defaultValue = "") String day) {
        people.requireStaff(Visits.DEPARTMENT);
        return page.through("visits/board", "view", showing.board(station, day(day)));
    }

    @GetMapping("/slots/{id:\\d{1,15}}")
    ModelAndView door(Page page, @PathVariable long id, @RequestParam(defaultValue = "") String told) {
        people.requireStaff(Visits.DEPARTMENT);
        var known = told.matches("busy|called-off|given-back|none|settled|not-over") ? told : "";
        return page.through("visits/door", "view", showing.door(id, known));
    }

    /// Somebody of a booking does not come: the place is free, and the money goes back.
    @PostMapping("/slots/{id:\\d{1,15}}/tickets")
    ModelAndView giveBack(
            Page page,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long booking,
            @RequestParam(name = "ticket", required = false) @Nullable Set<Long> tickets) {
        people.requireStaff(Visits.DEPARTMENT);
        var chosen = tickets == null ? Set.<Long>of() : tickets;
        var given = givingBack.byStaff(booking, chosen);
        if (given instanceof GivenBack.Done(var returned)) {
            audit.record(
                    Booking.ref(booking),
                    "given-back",
                    "",
                    "{\"tickets\": %d, \"returned\": \"%s\"}".formatted(chosen.size(), returned.amount()));
            return back(page, id, "given-back");
        }
        return back(page, id, "none");
    }

    /// The visit is over, and nobody else came.
    @PostMapping("/slots/{id:\\d{1,15}}/settled")
    ModelAndView settle(Page page, @PathVariable long id) {
        people.requireStaff(Visits.DEPARTMENT);
        return back(page, id, scheduling.settle(id, clock.instant()) ? "settled" : "not-over");
    }

    @PostMapping("/slots/{id:\\d{1,15}}/capacity")
    ModelAndView resize(Page page, @PathVariable long id, @RequestParam(defaultValue = "-1") int capacity) {
        scheduling.resize(id, capacity);
        return back(page, id, "");
    }

    @PostMapping("/slots/{id:\\d{1,15}}/guide")
    ModelAndView lead(Page page, @PathVariable long id, @RequestParam(defaultValue = "0") long guide) {
        return back(page, id, scheduling.lead(id, guide) ? "" : "busy");
    }

    @PostMapping("/slots/{id:\\d{1,15}}/end")
    ModelAndView callOff(Page page, @PathVariable long id) {
        people.requireStaff(Visits.DEPARTMENT);
        callingOff.callOff(id);
        return back(page, id, "called-off");
    }

    private static ModelAndView back(Page page, long id, String told) {
        return SeeOther.at(page.to("/occasions/visits/slots/" + id + (told.isEmpty() ? "" : "?told=" + told)));
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

package org.hexapla.occasions.booking;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.occasions.tour.SchedulingSlots;
import org.hexapla.occasions.tour.Visits;
import org.hexapla.people.People;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The board of the day, and the door at which guests are let in.
@Controller
@RequestMapping("/{lang}/occasions/visits")
class DoorController {

    private final ShowingTheDoor showing;
    private final AdmittingGuests admitting;
    private final SchedulingSlots scheduling;
    private final CallingOff callingOff;
    private final People people;

    DoorController(
            ShowingTheDoor showing,
            AdmittingGuests admitting,
            SchedulingSlots scheduling,
            CallingOff callingOff,
            People people) {
        this.showing = showing;
        this.admitting = admitting;
        this.scheduling = scheduling;
        this.callingOff = callingOff;
        this.people = people;
    }

    @GetMapping("/board/{station:[a-z-]{1,40}}")
    ModelAndView board(Page page, @PathVariable String station, @RequestParam(defaultValue = "") String day) {
        people.requireStaff(Visits.DEPARTMENT);
        return page.through("visits/board", "view", showing.board(station, day(day)));
    }

    @GetMapping("/slots/{id:\\d{1,15}}")
    ModelAndView door(Page page, @PathVariable long id, @RequestParam(defaultValue = "") String told) {
        people.requireStaff(Visits.DEPARTMENT);
        var known = told.matches("admitted|twice|another|void|unknown|busy|called-off") ? told : "";
        return page.through("visits/door", "view", showing.door(id, known));
    }

    @PostMapping("/slots/{id:\\d{1,15}}/admission")
    ModelAndView admit(
            Page page,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "0") long ticket) {
        var admission = ticket > 0 ? admitting.admit(id, ticket) : admitting.admit(id, code);
        return back(page, id, admission.code());
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

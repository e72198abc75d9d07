package org.hexapla.occasions.registration;

import java.time.Clock;
import java.util.List;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.occasions.GuestNotes;
import org.hexapla.occasions.headcount.Audience;
import org.hexapla.occasions.ticket.Passes;
import org.hexapla.print.SquareCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One's own registration: opened by its address, changed by nothing but a POST.
@Controller
@RequestMapping("/{lang}/registrations/{token:[0-9a-f-]+}")
class OwnController {

    private final Owning owning;
    private final Passes passes;
    private final List<GuestNotes> notes;
    private final Clock clock;

    OwnController(Owning owning, Passes passes, List<GuestNotes> notes, Clock clock) {
        this.owning = owning;
        this.passes = passes;
        this.notes = List.copyOf(notes);
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(Page page, @PathVariable String token) {
        var registration = owning.find(token);
        var event = owning.event(registration);
        var pass = registration.state() == Registration.State.ACCEPTED
                ? SquareCode.svg(passes.sign(registration.item()), page.text("registration.pass"))
                : "";
        var view = new OwnView(
                registration,
                event,
                owning.members(registration),
                "/registrations/" + token,
                pass,
                notes(registration, token),
                event.isOver(clock.instant()));
        return page.through("events/own", "view", view);
    }

    /// Only whoever has a place is told more.
    private List<GuestNotes.Note> notes(Registration registration, String token) {
        return registration.state() == Registration.State.ACCEPTED
                ? notes.stream()
                        .flatMap(topic ->
                                topic.of(registration.event(), registration.id(), "/registrations/" + token).stream())
                        .toList()
                : List.of();
    }

    @PostMapping("/confirm")
    ModelAndView confirm(Page page, @PathVariable String token) {
        owning.confirm(token);
        return back(page, token);
    }

    @PostMapping("/accept")
    ModelAndView accept(Page page, @PathVariable String token) {
        owning.accept(token);
        return back(page, token);
    }

    @PostMapping("/cancel")
    ModelAndView cancel(Page page, @PathVariable String token) {
        owning.cancel(token);
        return back(page, token);
    }

    /// A program that opens every address of a letter gets here, too: it is shown the page, with its button.
    @GetMapping({"/confirm", "/accept", "/cancel", "/change"})
    ModelAndView opened(Page page, @PathVariable String token) {
        return back(page, token);
    }

    @PostMapping("/members/{id:\\d{1,15}}/leave")
    ModelAndView leave(Page page, @PathVariable String token, @PathVariable long id) {
        owning.leave(token, id);
        return back(page, token);
    }

    @PostMapping("/change")
    ModelAndView change(
            Page page,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "") String audience) {
        owning.change(
                token,
                new Registration.Who(
                        name,
                        "",
                        organisation,
                        Language.parse(language).orElse(page.language()),
                        Country.parse(country).map(Country::code).orElse(""),
                        Audience.parse(audience).map(Audience::code).orElse("")));
        return back(page, token);
    }

    private static ModelAndView back(Page page, String token) {
        return SeeOther.at(page.to("/registrations/" + token));
    }
}

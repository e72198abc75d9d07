package org.hexapla.occasions.event;

import java.util.Optional;
import org.hexapla.authorities.PersonName;
import org.hexapla.authorities.Persons;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.media.RecordingId;
import org.hexapla.occasions.EventCode;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the staff put sessions and speakers together.
@Controller
@RequestMapping("/{lang}/occasions/events/{code:[a-z0-9-]+}/programme")
class ProgrammeController {

    private final Planning planning;
    private final ShowingEvents showing;
    private final Persons persons;

    ProgrammeController(Planning planning, ShowingEvents showing, Persons persons) {
        this.planning = planning;
        this.showing = showing;
        this.persons = persons;
    }

    @GetMapping
    ModelAndView show(Page page, @PathVariable String code) {
        var event = known(code);
        return page.through("events/programme", "event", event, "programme", showing.programme(event));
    }

    @PostMapping("/sessions")
    ModelAndView add(Page page, @PathVariable String code, @RequestParam MultiValueMap<String, String> fields) {
        var event = known(code);
        planning.add(event.code(), new EventForm(fields).session(event));
        return back(page, event);
    }

    @PostMapping("/sessions/{id:\\d{1,15}}/recording")
    ModelAndView record(
            Page page,
            @PathVariable String code,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String recording) {
        var event = known(code);
        planning.record(event.code(), id, RecordingId.parse(recording.strip()).orElse(null));
        return back(page, event);
    }

    @PostMapping("/sessions/{id:\\d{1,15}}/remove")
    ModelAndView removeSession(Page page, @PathVariable String code, @PathVariable long id) {
        var event = known(code);
        planning.removeSession(event.code(), id);
        return back(page, event);
    }

    @PostMapping("/speakers")
    ModelAndView addSpeaker(Page page, @PathVariable String code, @RequestParam MultiValueMap<String, String> fields) {
        var event = known(code);
        planning.add(event.code(), speaker(page, new EventForm(fields)));
        return back(page, event);
    }

    @PostMapping("/speakers/{id:\\d{1,15}}/remove")
    ModelAndView removeSpeaker(Page page, @PathVariable String code, @PathVariable long id) {
        var event = known(code);
        planning.removeSpeaker(event.code(), id);
        return back(page, event);
    }

    /// Whose name is among the authorities is written as there, in every script; of others the name as it was given.
    private Programme.Speaker speaker(Page page, EventForm form) {
        var written = form.field("name").strip();
        var found = persons.named(written);
        var session = form.number("session", 0, Integer.MAX_VALUE);
        var country = Country.parse(form.field("country"));
        var speaker = new Programme.Speaker(
                0,
                session == 0 ? null : (long) session,
                Optional.empty(),
                written.isEmpty() ? LocalizedText.none() : LocalizedText.of(page.language(), written),
                form.localized("role"),
                country,
                gender(form.field("gender")));
        if (found.isEmpty()) {
            return speaker;
        }
        if (found.size() > 1) {
            throw EventRefused.person(written);
        }
        return named(speaker, found.getFirst());
    }

    static Programme.Speaker named(Programme.Speaker speaker, PersonName person) {
        return new Programme.Speaker(
                speaker.id(),
                speaker.session(),
                Optional.of(person.id()),
                person.name(),
                speaker.role(),
                speaker.country().or(person::country),
                speaker.gender() == PersonName.Gender.UNKNOWN ? person.gender() : speaker.gender());
    }

    static PersonName.Gender gender(String code) {
        return java.util.stream.Stream.of(PersonName.Gender.values())
                .filter(gender -> gender.code().equals(code))
                .findFirst()
                .orElse(PersonName.Gender.UNKNOWN);
    }

    private Event known(String code) {
        planning.requireStaff();
        return EventCode.parse(code).map(planning::find).orElseThrow(() -> EventRefused.notFound(code));
    }

    private static ModelAndView back(Page page, Event event) {
        return SeeOther.at(page.to(event.deskPath() + "/programme"));
    }
}

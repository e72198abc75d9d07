package org.hexapla.library.meetings.speakers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.library.meetings.MeetingFiles;
import org.hexapla.people.People;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The screen on which an indexer makes speeches of a verbatim record: the record on one side, its speakers on the
/// other.
@Controller
@RequestMapping("/{lang}/meetings/records")
class SpeakersController {

    private static final List<String> FIELDS = List.of("person", "state", "spoken", "item");

    private final Meetings meetings;
    private final DecidingSpeeches deciding;
    private final SpeakersPage view;
    private final MeetingFiles files;
    private final People people;

    SpeakersController(
            Meetings meetings, DecidingSpeeches deciding, SpeakersPage view, MeetingFiles files, People people) {
        this.meetings = meetings;
        this.deciding = deciding;
        this.view = view;
        this.files = files;
        this.people = people;
    }

    @GetMapping
    ModelAndView list(Page page) {
        people.requireStaff("library");
        return page.through("library/meetings/records", "view", view.list());
    }

    @GetMapping("/{id:\\d{1,18}}")
    ModelAndView desk(
            @PathVariable long id,
            @RequestParam(name = "page", defaultValue = "0") int sheet,
            @RequestParam(name = "done", defaultValue = "") String done,
            Page page) {
        people.requireStaff("library");
        var message = done.matches("[a-z-]{1,20}") ? "meetings.done." + done : null;
        return page.through("library/meetings/record", "view", view.of(id, page.language(), sheet, List.of(), message));
    }

    /// Each proposal that the form speaks of: first what was typed over it, then what is to become of it.
    @PostMapping("/{id:\\d{1,18}}")
    ModelAndView decide(@PathVariable long id, @RequestParam Map<String, String> form, Page page) {
        people.requireStaff("library");
        var meeting = meetings.need(id);
        var faults = new ArrayList<SpeechFault>();
        for (var speech : meetings.proposals(id)) {
            if (speech.isOpen() && form.containsKey("person-" + speech.id())) {
                deciding.correct(id, speech.id(), view.read(meeting, typed(form, speech.id())));
                act(meeting, speech.id(), form.getOrDefault("act-" + speech.id(), ""), faults);
            }
        }
        return after(page, id, faults);
    }

    private void act(Meeting meeting, long speech, String act, List<SpeechFault> faults) {
        switch (act) {
            case "accept" -> deciding.accept(meeting, speech).ifPresent(faults::add);
            case "refuse" -> deciding.refuse(meeting.id(), speech);
            case "join" -> deciding.join(meeting.id(), speech);
            default -> {
                // Later.
            }
        }
    }

    @PostMapping("/{id:\\d{1,18}}/accept-ready")
    ModelAndView acceptReady(@PathVariable long id, Page page) {
        people.requireStaff("library");
        var meeting = meetings.need(id);
        var faults = new ArrayList<SpeechFault>();
        meetings.proposals(id).stream()
                .filter(ProposedSpeech::isReady)
                .forEach(speech -> deciding.accept(meeting, speech.id()).ifPresent(faults::add));
        return after(page, id, faults);
    }

    @PostMapping("/{id:\\d{1,18}}/refuse-procedure")
    ModelAndView refuseProcedure(@PathVariable long id, Page page) {
        people.requireStaff("library");
        meetings.proposals(id).stream()
                .filter(ProposedSpeech::isProcedure)
                .forEach(speech -> deciding.refuse(id, speech.id()));
        return after(page, id, List.of());
    }

    @PostMapping("/{id:\\d{1,18}}/reopen")
    ModelAndView reopen(@PathVariable long id, @RequestParam long speech, Page page) {
        deciding.reopen(id, speech);
        return SeeOther.at(page.to("/meetings/records/" + id + "?done=reopened"));
    }

    @PostMapping("/{id:\\d{1,18}}/add")
    ModelAndView add(
            @PathVariable long id,
            @RequestParam long behind,
            @RequestParam(defaultValue = "1") int sheet,
            @RequestParam(defaultValue = "") String line,
            @RequestParam Map<String, String> form,
            Page page) {
        people.requireStaff("library");
        deciding.add(id, behind, view.read(meetings.need(id), form), sheet, line.strip());
        return SeeOther.at(page.to("/meetings/records/" + id + "?done=added"));
    }

    @GetMapping("/{id:\\d{1,18}}/pages/{number:\\d{1,5}}.png")
    ResponseEntity<byte[]> picture(@PathVariable long id, @PathVariable int number)
            throws IOException, InterruptedException {
        people.requireStaff("library");
        return files.picture(meetings.need(id).file(), number);
    }

    @GetMapping("/{id:\\d{1,18}}/file")
    ResponseEntity<Resource> file(@PathVariable long id) throws IOException {
        people.requireStaff("library");
        var meeting = meetings.need(id);
        return files.whole(meeting.file(), meeting.name());
    }

    private ModelAndView after(Page page, long id, List<SpeechFault> faults) {
        return faults.isEmpty()
                ? SeeOther.at(page.to("/meetings/records/" + id + "?done=kept"))
                : page.through("library/meetings/record", "view", view.of(id, page.language(), 0, faults, null));
    }

    private static Map<String, String> typed(Map<String, String> form, long speech) {
        var typed = new HashMap<String, String>();
        FIELDS.forEach(field -> typed.put(field, form.getOrDefault(field + "-" + speech, "")));
        return typed;
    }
}

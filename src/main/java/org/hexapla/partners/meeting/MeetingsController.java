package org.hexapla.partners.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hexapla.figures.Initiatives;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.partners.Fields;
import org.hexapla.partners.Partners;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.programme.Programmes;
import org.hexapla.people.People;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Meetings to which members send people, before the staff: set up, decided many at a time, ticked off at the door.
@Controller
@RequestMapping("/{lang}/partners/meetings")
class MeetingsController {

    private static final int SHOWN = 300;

    private final Meetings meetings;
    private final SettlingMeetings settling;
    private final Programmes programmes;
    private final Initiatives initiatives;
    private final People people;
    private final Clock clock;

    MeetingsController(
            Meetings meetings,
            SettlingMeetings settling,
            Programmes programmes,
            Initiatives initiatives,
            People people,
            Clock clock) {
        this.meetings = meetings;
        this.settling = settling;
        this.programmes = programmes;
        this.initiatives = initiatives;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(Page page) {
        people.requireStaff(Partners.DEPARTMENT);
        return page.through(
                "partners/meetings",
                "view",
                new MeetingsView(meetings.all(SHOWN), programmes.all(), initiatives.all(), LocalDate.now(clock)));
    }

    @PostMapping
    ModelAndView add(Page page, @RequestParam MultiValueMap<String, String> sent) {
        people.requireStaff(Partners.DEPARTMENT);
        var id = settling.add(meeting(page, new Fields(sent), 0, LocalizedText.none(), LocalizedText.none()));
        return SeeOther.at(page.to("/partners/meetings/" + id));
    }

    @GetMapping("/{id:[1-9]\\d{0,14}}")
    ModelAndView one(Page page, @PathVariable long id, @RequestParam MultiValueMap<String, String> sent) {
        people.requireStaff(Partners.DEPARTMENT);
        var fields = new Fields(sent);
        var done = fields.has("done") ? fields.number("done", 0, 0, 100_000) : -1;
        return page.through(
                "partners/meeting",
                "view",
                settling.one(id, done, fields.number("full", 0, 0, 100_000)),
                "programmes",
                programmes.all(),
                "initiatives",
                initiatives.all());
    }

    @PostMapping("/{id:[1-9]\\d{0,14}}")
    ModelAndView change(Page page, @PathVariable long id, @RequestParam MultiValueMap<String, String> sent) {
        people.requireStaff(Partners.DEPARTMENT);
        var before = meetings.find(id).orElseThrow(() -> PartnersRefused.notFound(Long.toString(id)));
        settling.change(meeting(page, new Fields(sent), id, before.name(), before.place()));
        return SeeOther.at(page.to("/partners/meetings/" + id));
    }

    @PostMapping("/{id:[1-9]\\d{0,14}}/nominations")
    ModelAndView act(Page page, @PathVariable long id, @RequestParam MultiValueMap<String, String> sent) {
        people.requireStaff(Partners.DEPARTMENT);
        var fields = new Fields(sent);
        var ids = fields.marked("id");
        var decision = fields.line("decision");
        var settled = switch (fields.line("do")) {
            case "accept" -> settling.accept(id, ids, decision);
            case "decline" -> settling.decline(id, ids, decision);
            case "attend" -> new SettlingMeetings.Settled(settling.attend(id, ids), 0);
            default -> throw PartnersRefused.mistake("act");
        };
        return SeeOther.at(page.to("/partners/meetings/" + id + "?done=" + settled.done() + "&full=" + settled.full()));
    }

    private static Meeting meeting(Page page, Fields fields, long id, LocalizedText name, LocalizedText place) {
        var languages = page.frame().languages();
        var since = fields.day("since");
        return new Meeting(
                id,
                fields.number("version", 0, 0, Integer.MAX_VALUE),
                fields.name("name", languages, name),
                fields.words("place", languages, place),
                fields.line("initiative"),
                List.copyOf(fields.sent().getOrDefault("programme", List.of())),
                new Meeting.Rules(
                        since,
                        fields.anyDay("until").orElse(since),
                        fields.anyDay("closes").orElse(since),
                        fields.number("places", 1, 1, 100_000),
                        fields.number("each", 1, 1, 10_000)));
    }
}

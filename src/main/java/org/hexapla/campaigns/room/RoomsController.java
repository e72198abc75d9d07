package org.hexapla.campaigns.room;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hexapla.authorities.Observances;
import org.hexapla.campaigns.CampaignCode;
import org.hexapla.campaigns.Campaigning;
import org.hexapla.campaigns.CampaignsRefused;
import org.hexapla.figures.Initiatives;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.partners.Fields;
import org.hexapla.people.People;
import org.hexapla.people.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the staff plans campaigns.
@Controller
@RequestMapping("/{lang}/campaigning/rooms")
class RoomsController {

    private final KeepingRooms keeping;
    private final ShowingCampaigns showing;
    private final People people;
    private final Observances observances;
    private final Initiatives initiatives;
    private final Clock clock;

    RoomsController(
            KeepingRooms keeping,
            ShowingCampaigns showing,
            People people,
            Observances observances,
            Initiatives initiatives,
            Clock clock) {
        this.keeping = keeping;
        this.showing = showing;
        this.people = people;
        this.observances = observances;
        this.initiatives = initiatives;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView all(Page page) {
        return page.through("campaigns/rooms", "campaigns", keeping.all());
    }

    @GetMapping("/new")
    ModelAndView blank(Page page) {
        people.requireStaff(Campaigning.DEPARTMENT);
        return page.through("campaigns/room-new", "choices", choices());
    }

    @PostMapping("/new")
    ModelAndView add(Page page, @RequestParam MultiValueMap<String, String> sent) {
        people.requireStaff(Campaigning.DEPARTMENT);
        var fields = new Fields(sent);
        var code = CampaignCode.parse(fields.line("code"))
                .filter(known -> !known.value().equals("new"))
                .orElseThrow(() -> CampaignsRefused.mistake("code", fields.line("code")));
        if (!keeping.add(code, new CampaignForm(fields, page.frame().languages()).content(null))) {
            throw CampaignsRefused.conflict("code", code);
        }
        return back(page, code);
    }

    @GetMapping("/{code}")
    ModelAndView one(Page page, @PathVariable String code) {
        var campaign = keeping.found(code(code));
        return page.through(
                "campaigns/room",
                "room",
                new CampaignView.Room(
                        showing.view(campaign),
                        keeping.tasks(campaign.code()),
                        people.staff(Campaigning.DEPARTMENT),
                        LocalDate.now(clock),
                        choices()));
    }

    @PostMapping("/{code}")
    ModelAndView change(Page page, @PathVariable String code, @RequestParam MultiValueMap<String, String> sent) {
        var before = keeping.found(code(code));
        var fields = new Fields(sent);
        keeping.change(
                before.code(),
                fields.number("version", 0, 0, Integer.MAX_VALUE),
                new CampaignForm(fields, page.frame().languages()).content(before));
        return back(page, before.code());
    }

    @PostMapping("/{code}/dates")
    ModelAndView date(Page page, @PathVariable String code, @RequestParam MultiValueMap<String, String> sent) {
        people.requireStaff(Campaigning.DEPARTMENT);
        var fields = new Fields(sent);
        var what = fields.words("what", page.frame().languages(), LocalizedText.none());
        keeping.add(code(code), new CampaignDate(0, fields.day("day"), what));
        return back(page, code(code));
    }

    @PostMapping("/{code}/tasks")
    ModelAndView give(Page page, @PathVariable String code, @RequestParam MultiValueMap<String, String> sent) {
        people.requireStaff(Campaigning.DEPARTMENT);
        var fields = new Fields(sent);
        keeping.give(code(code), fields.line("what"), person(fields.line("who")), fields.day("until"));
        return back(page, code(code));
    }

    @PostMapping("/{code}/tasks/{id:[1-9]\\d{0,14}}/done")
    ModelAndView done(Page page, @PathVariable String code, @PathVariable long id) {
        keeping.done(code(code), id);
        return back(page, code(code));
    }

    private static PersonId person(String written) {
        try {
            return new PersonId(UUID.fromString(written));
        } catch (IllegalArgumentException e) {
            throw CampaignsRefused.mistake("who");
        }
    }

    private CampaignView.Choices choices() {
        return new CampaignView.Choices(observances.all(), initiatives.all());
    }

    private static CampaignCode code(String code) {
        return CampaignCode.parse(code).orElseThrow(() -> CampaignsRefused.notFound(code));
    }

    private static ModelAndView back(Page page, CampaignCode code) {
        return SeeOther.at(page.to("/campaigning/rooms/" + code));
    }
}

package org.hexapla.occasions.group;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.occasions.ticket.Passes;
import org.hexapla.occasions.tour.TourRefused;
import org.hexapla.occasions.visit.Visit;
import org.hexapla.people.Circular;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where a group or a school asks for a visit, answers what it is offered, and says who comes.
@Controller
@RequestMapping("/{lang}/visits/groups")
class GroupController {

    private static final String KEY = "/{key:HX1\\.[A-Za-z0-9._:-]{90,200}}";

    private static final int MOST_YEARS = 5;

    private final ReceivingGroups receiving;
    private final ShowingGroups showing;
    private final Passes passes;
    private final Clock clock;

    GroupController(ReceivingGroups receiving, ShowingGroups showing, Passes passes, Clock clock) {
        this.receiving = receiving;
        this.showing = showing;
        this.passes = passes;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView form(Page page, @RequestParam(defaultValue = "") String station) {
        return page.through("visits/groupForm", "view", new GroupView.Form(showing.station(station), Map.of(), ""));
    }

    @PostMapping("/new")
    ModelAndView ask(Page page, @RequestParam Map<String, String> fields) {
        var station = showing.station(fields.getOrDefault("station", ""));
        // Nobody sees this field, and programs fill in whatever there is.
        var request = fields.getOrDefault("website", "").isEmpty()
                ? request(page, station.code(), fields)
                : Optional.<VisitingGroup.Request>empty();
        var id = request.flatMap(receiving::ask);
        if (id.isEmpty()) {
            var mistake = request.isEmpty() ? "visits.group.mistake" : "visits.mistake.too-often";
            var view = page.through("visits/groupForm", "view", new GroupView.Form(station, fields, mistake));
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        return SeeOther.at(page.to("/visits/groups/" + passes.sign(VisitingGroup.ref(id.get()))));
    }

    @GetMapping(KEY)
    ModelAndView group(Page page, @PathVariable String key, @RequestParam(defaultValue = "") String told) {
        var known = List.of("gone", "list").contains(told) ? told : "";
        return page.existingIn(List.of()).through("visits/group", "view", showing.one(find(key), key, known));
    }

    @PostMapping(KEY + "/acceptance")
    ModelAndView accept(Page page, @PathVariable String key) {
        return back(page, key, receiving.accept(find(key).id()) ? "" : "gone");
    }

    @PostMapping(KEY + "/refusal")
    ModelAndView decline(Page page, @PathVariable String key) {
        receiving.decline(find(key).id());
        return back(page, key, "");
    }

    @PostMapping(KEY + "/names")
    ModelAndView name(Page page, @PathVariable String key, @RequestParam(defaultValue = "") String names) {
        var list =
                names.lines().map(String::strip).filter(name -> !name.isEmpty()).toList();
        return back(page, key, receiving.name(find(key).id(), list) ? "" : "list");
    }

    private static ModelAndView back(Page page, String key, String told) {
        return SeeOther.at(page.to("/visits/groups/" + key + (told.isEmpty() ? "" : "?told=" + told)));
    }

    private VisitingGroup find(String key) {
        return passes.read(key)
                .filter(opened -> opened.kind().equals("occasions.group"))
                .map(opened -> showing.find(Long.parseLong(opened.id())))
                .orElseThrow(() -> TourRefused.notFound(""));
    }

    private Optional<VisitingGroup.Request> request(Page page, String station, Map<String, String> fields) {
        var students = number(fields.getOrDefault("students", ""));
        var adults = number(fields.getOrDefault("adults", ""));
        var party = new VisitingGroup.Party(
                fields.getOrDefault("name", "").strip(),
                fields.getOrDefault("contact", "").strip(),
                fields.getOrDefault("mail", "").strip(),
                page.language(),
                Country.parse(fields.getOrDefault("country", ""))
                        .map(Country::code)
                        .orElse(""),
                students,
                adults);
        var wishes = fields.getOrDefault("wishes", "").strip();
        var isWhole = !party.name().isEmpty()
                && party.name().length() <= 200
                && !party.contact().isEmpty()
                && party.contact().length() <= 200
                && wishes.length() <= 4000
                && Circular.isAddress(party.mail())
                && party.many() >= 1
                && party.many() <= 500;
        var kind = fields.getOrDefault("kind", "").equals("briefing") ? Visit.Kind.BRIEFING : Visit.Kind.SCHOOL;
        return day(fields.getOrDefault("wanted", ""))
                .filter(wanted -> isWhole && isAhead(wanted))
                .map(wanted -> new VisitingGroup.Request(station, kind, party, wanted, wishes));
    }

    /// Nobody comes yesterday, and nobody plans for the end of time.
    private boolean isAhead(LocalDate wanted) {
        var yesterday = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
        return !wanted.isBefore(yesterday) && wanted.isBefore(yesterday.plusYears(MOST_YEARS));
    }

    private static int number(String written) {
        return written.strip().matches("\\d{1,3}") ? Integer.parseInt(written.strip()) : 0;
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

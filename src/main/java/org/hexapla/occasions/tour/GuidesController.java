package org.hexapla.occasions.tour;

import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.occasions.station.Station;
import org.hexapla.occasions.station.Stations;
import org.hexapla.people.People;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The roster of a station's guides.
@Controller
@RequestMapping("/{lang}/occasions/visits/guides/{station:[a-z-]{1,40}}")
class GuidesController {

    private final ShowingRosters showing;
    private final Stations stations;
    private final ChangingTours changing;
    private final SchedulingSlots scheduling;
    private final People people;

    GuidesController(
            ShowingRosters showing,
            Stations stations,
            ChangingTours changing,
            SchedulingSlots scheduling,
            People people) {
        this.showing = showing;
        this.stations = stations;
        this.changing = changing;
        this.scheduling = scheduling;
        this.people = people;
    }

    @GetMapping
    ModelAndView roster(Page page, @PathVariable String station, @RequestParam(defaultValue = "-1") int unled) {
        people.requireStaff(Visits.DEPARTMENT);
        return page.through("visits/guides", "view", showing.roster(find(station), unled));
    }

    @PostMapping
    ModelAndView add(
            Page page,
            @PathVariable String station,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String languages) {
        people.requireStaff(Visits.DEPARTMENT);
        changing.addGuide(null, find(station).code(), name, TourForm.languages(languages));
        return SeeOther.at(page.to("/occasions/visits/guides/" + station));
    }

    @PostMapping("/{guide:\\d{1,15}}/absence")
    ModelAndView away(
            Page page,
            @PathVariable String station,
            @PathVariable long guide,
            @RequestParam MultiValueMap<String, String> fields) {
        people.requireStaff(Visits.DEPARTMENT);
        var zone = find(station).zone();
        var form = new TourForm(fields);
        var first = form.day("first");
        var last = form.day("last");
        if (last.isBefore(first)) {
            throw TourRefused.badDays();
        }
        var when = new Slot.When(
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant(),
                zone);
        var unled = scheduling.away(guide, when).size();
        return SeeOther.at(page.to("/occasions/visits/guides/" + station + "?unled=" + unled));
    }

    private Station find(String code) {
        return stations.find(code).orElseThrow(() -> TourRefused.notFound(code));
    }
}

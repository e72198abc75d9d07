package org.hexapla.occasions.closing;

import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.occasions.station.ChangingStations;
import org.hexapla.occasions.station.StationForm;
import org.hexapla.occasions.tour.Visits;
import org.hexapla.people.People;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where a station is closed and opened again, and groups are made smaller for a time.
@Controller
@RequestMapping("/{lang}/occasions/visits/closures/{station:[a-z-]{1,40}}")
class ClosingController {

    private final Closing closing;
    private final ChangingStations changing;
    private final People people;

    ClosingController(Closing closing, ChangingStations changing, People people) {
        this.closing = closing;
        this.changing = changing;
        this.people = people;
    }

    @GetMapping
    ModelAndView all(Page page, @PathVariable String station) {
        people.requireStaff(Visits.DEPARTMENT);
        return page.through("visits/closures", "view", closing.view(station));
    }

    @PostMapping
    ModelAndView close(Page page, @PathVariable String station, @RequestParam MultiValueMap<String, String> fields) {
        people.requireStaff(Visits.DEPARTMENT);
        changing.close(station, new StationForm(fields).closure());
        return back(page, station);
    }

    @PostMapping("/{closure:\\d{1,15}}/end")
    ModelAndView reopen(Page page, @PathVariable String station, @PathVariable long closure) {
        closing.reopen(station, closure);
        return back(page, station);
    }

    @PostMapping("/limits")
    ModelAndView limit(Page page, @PathVariable String station, @RequestParam MultiValueMap<String, String> fields) {
        people.requireStaff(Visits.DEPARTMENT);
        changing.limit(station, new StationForm(fields).limit());
        return back(page, station);
    }

    @PostMapping("/limits/{limit:\\d{1,15}}/end")
    ModelAndView unlimit(Page page, @PathVariable String station, @PathVariable long limit) {
        changing.unlimit(station, limit);
        return back(page, station);
    }

    private static ModelAndView back(Page page, String station) {
        return SeeOther.at(page.to("/occasions/visits/closures/" + station));
    }
}

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

/// The rooms of a station, and how many each holds.
@Controller
@RequestMapping("/{lang}/occasions/visits/rooms/{station:[a-z-]{1,40}}")
class RoomsController {

    private final Guides guides;
    private final Stations stations;
    private final ChangingTours changing;
    private final People people;

    RoomsController(Guides guides, Stations stations, ChangingTours changing, People people) {
        this.guides = guides;
        this.stations = stations;
        this.changing = changing;
        this.people = people;
    }

    @GetMapping
    ModelAndView rooms(Page page, @PathVariable String station) {
        people.requireStaff(Visits.DEPARTMENT);
        var known = find(station);
        return page.through("visits/rooms", "view", new TourDeskView.Rooms(known, guides.rooms(station)));
    }

    @PostMapping
    ModelAndView add(Page page, @PathVariable String station, @RequestParam MultiValueMap<String, String> fields) {
        people.requireStaff(Visits.DEPARTMENT);
        var form = new TourForm(fields);
        changing.addRoom(null, find(station).code(), form.localized("name"), form.capacity());
        return back(page, station);
    }

    @PostMapping("/{room:\\d{1,15}}")
    ModelAndView change(
            Page page,
            @PathVariable String station,
            @PathVariable long room,
            @RequestParam MultiValueMap<String, String> fields) {
        people.requireStaff(Visits.DEPARTMENT);
        var form = new TourForm(fields);
        // Each room has fields of its own on the page.
        changing.changeRoom(find(station).code(), room, form.localized("name-" + room), form.capacity());
        return back(page, station);
    }

    private Station find(String code) {
        return stations.find(code).orElseThrow(() -> TourRefused.notFound(code));
    }

    private static ModelAndView back(Page page, String station) {
        return SeeOther.at(page.to("/occasions/visits/rooms/" + station));
    }
}

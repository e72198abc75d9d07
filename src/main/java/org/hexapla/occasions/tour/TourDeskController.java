package org.hexapla.occasions.tour;

import java.util.List;
import java.util.Map;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.occasions.DeskEntry;
import org.hexapla.occasions.station.Station;
import org.hexapla.occasions.station.Stations;
import org.hexapla.people.People;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where tours are offered, changed, and given their times.
@Controller
@RequestMapping("/{lang}/occasions/visits")
class TourDeskController {

    private final Tours tours;
    private final Stations stations;
    private final Guides guides;
    private final ChangingTours changing;
    private final MakingSlots making;
    private final People people;

    TourDeskController(
            Tours tours, Stations stations, Guides guides, ChangingTours changing, MakingSlots making, People people) {
        this.tours = tours;
        this.stations = stations;
        this.guides = guides;
        this.changing = changing;
        this.making = making;
        this.people = people;
    }

    @Bean
    static DeskEntry visitsOnTheDesk() {
        return new DeskEntry("visits.desk", "/occasions/visits", 10);
    }

    @GetMapping
    ModelAndView start(Page page) {
        people.requireStaff(Visits.DEPARTMENT);
        var lines = stations.all().stream()
                .map(station -> new TourDeskView.Line(station, tours.of(station.code())))
                .toList();
        return page.through("visits/desk", "view", new TourDeskView.Start(lines));
    }

    @GetMapping("/tours/new")
    ModelAndView fresh(Page page, @RequestParam(defaultValue = "") String station) {
        people.requireStaff(Visits.DEPARTMENT);
        var content = new Tour.Content(
                Mode.IN_PERSON,
                LocalizedText.none(),
                LocalizedText.none(),
                LocalizedText.none(),
                page.frame().languages(),
                new Tour.Length(60, 20),
                true,
                "",
                true);
        return edit(page, new Tour("", 0, find(station).code(), content, Map.of()), null);
    }

    @PostMapping("/tours/new")
    ModelAndView add(
            Page page,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String station,
            @RequestParam MultiValueMap<String, String> fields) {
        people.requireStaff(Visits.DEPARTMENT);
        var known = find(station);
        changing.add(new TourForm(fields).tour(code.strip(), known.code(), known.currency()));
        return SeeOther.at(page.to("/occasions/visits/tours/" + code.strip()));
    }

    @GetMapping("/tours/{code:[a-z0-9-]{2,60}}")
    ModelAndView tour(Page page, @PathVariable String code) {
        people.requireStaff(Visits.DEPARTMENT);
        return edit(page, tour(code), null);
    }

    @PostMapping("/tours/{code:[a-z0-9-]{2,60}}")
    ModelAndView change(Page page, @PathVariable String code, @RequestParam MultiValueMap<String, String> fields) {
        people.requireStaff(Visits.DEPARTMENT);
        var station = find(tour(code).station());
        changing.change(new TourForm(fields).tour(code, station.code(), station.currency()));
        return SeeOther.at(page.to("/occasions/visits/tours/" + code));
    }

    @PostMapping("/tours/{code:[a-z0-9-]{2,60}}/series")
    ModelAndView series(Page page, @PathVariable String code, @RequestParam MultiValueMap<String, String> fields) {
        people.requireStaff(Visits.DEPARTMENT);
        var tour = tour(code);
        var made = making.make(new TourForm(fields).series(code, guides.rooms(tour.station())));
        return edit(page, tour, made);
    }

    private ModelAndView edit(Page page, Tour tour, MakingSlots.@org.jspecify.annotations.Nullable Made made) {
        List<Room> rooms = guides.rooms(tour.station());
        return page.through("visits/edit", "view", new TourDeskView.Edit(find(tour.station()), tour, rooms, made));
    }

    private Tour tour(String code) {
        return tours.find(code).orElseThrow(() -> TourRefused.notFound(code));
    }

    private Station find(String code) {
        return stations.find(code).orElseThrow(() -> TourRefused.notFound(code));
    }
}

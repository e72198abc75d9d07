package org.hexapla.occasions.station;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.TreeMap;
import org.hexapla.calendar.Zone;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.people.People;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the staff say what a station is called, where it is, when it is open and what to bring.
@Controller
@RequestMapping("/{lang}/occasions/visits/stations")
class StationController {

    private static final String DEPARTMENT = "occasions";

    private final Stations stations;
    private final ChangingStations changing;
    private final People people;

    StationController(Stations stations, ChangingStations changing, People people) {
        this.stations = stations;
        this.changing = changing;
        this.people = people;
    }

    @GetMapping("/new")
    ModelAndView fresh(Page page) {
        people.requireStaff(DEPARTMENT);
        var spans = new TreeMap<DayOfWeek, OpeningHours.Span>();
        for (var day = DayOfWeek.MONDAY; day != DayOfWeek.SATURDAY; day = day.plus(1)) {
            spans.put(day, new OpeningHours.Span(LocalTime.of(9, 0), LocalTime.of(17, 0)));
        }
        var none = LocalizedText.none();
        return edit(
                page,
                new Station(
                        "",
                        0,
                        new Station.Words(none, none, none),
                        ZoneId.of("UTC"),
                        new OpeningHours(spans),
                        new Station.Terms(Currency.getInstance("USD"), 24),
                        List.of(),
                        List.of()));
    }

    @PostMapping("/new")
    ModelAndView add(Page page, @RequestParam MultiValueMap<String, String> fields) {
        people.requireStaff(DEPARTMENT);
        var station = new StationForm(fields).station("");
        changing.add(station);
        return SeeOther.at(page.to("/occasions/visits/stations/" + station.code()));
    }

    @GetMapping("/{code:[a-z-]{2,40}}")
    ModelAndView station(Page page, @PathVariable String code) {
        people.requireStaff(DEPARTMENT);
        return edit(page, stations.find(code).orElseThrow(() -> StationRefused.notFound(code)));
    }

    @PostMapping("/{code:[a-z-]{2,40}}")
    ModelAndView change(Page page, @PathVariable String code, @RequestParam MultiValueMap<String, String> fields) {
        people.requireStaff(DEPARTMENT);
        changing.change(new StationForm(fields).station(code));
        return SeeOther.at(page.to("/occasions/visits/stations/" + code));
    }

    private static ModelAndView edit(Page page, Station station) {
        return page.through("visits/stationEdit", "view", new StationView(station, Zone.ALL));
    }
}

package org.hexapla.occasions.visit;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.occasions.station.Station;
import org.hexapla.occasions.station.Stations;
import org.hexapla.occasions.tour.Category;
import org.hexapla.occasions.tour.Mode;
import org.hexapla.occasions.tour.TourRefused;
import org.hexapla.occasions.tour.Visits;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Who came, from where and in which language; and where visits are noted that nobody booked.
@Controller
@RequestMapping("/{lang}/occasions/visits")
class StatisticsController {

    private final VisitTable table;
    private final ShowingStatistics showing;
    private final Stations stations;
    private final Admissions admissions;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    StatisticsController(
            VisitTable table,
            ShowingStatistics showing,
            Stations stations,
            Admissions admissions,
            People people,
            Audit audit,
            Clock clock) {
        this.table = table;
        this.showing = showing;
        this.stations = stations;
        this.admissions = admissions;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/statistics/{station}")
    ModelAndView statistics(
            Page page,
            @PathVariable String station,
            @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "") String last) {
        people.requireStaff(Visits.DEPARTMENT);
        var known = find(station);
        var today = LocalDate.ofInstant(clock.instant(), known.zone());
        var from = day(first, today.withDayOfYear(1));
        var until = day(last, today);
        return page.through("visits/statistics", "view", showing.view(known, from, until, page.language()));
    }

    @PostMapping("/statistics/{station}")
    ModelAndView note(Page page, @PathVariable String station, @RequestParam Map<String, String> fields) {
        people.requireStaff(Visits.DEPARTMENT);
        var known = find(station);
        var group = new TreeMap<Category, Integer>();
        for (var category : Category.values()) {
            var written = fields.getOrDefault("people-" + category.code(), "").strip();
            group.put(category, written.matches("\\d{1,3}") ? Integer.parseInt(written) : 0);
        }
        var today = LocalDate.ofInstant(clock.instant(), known.zone());
        var visit = new Visit(
                "noted-" + UUID.randomUUID(),
                station,
                day(fields.getOrDefault("day", ""), today),
                Mode.parse(fields.getOrDefault("mode", "")).orElse(Mode.IN_PERSON),
                Visit.Kind.parse(fields.getOrDefault("kind", "")).orElse(Visit.Kind.PROTOCOL),
                Language.parse(fields.getOrDefault("language", "")).orElse(page.language()));
        var country = Country.parse(fields.getOrDefault("country", ""))
                .map(Country::code)
                .orElse("");
        admissions.note(visit, group, country, visit.language());
        audit.record(
                new ItemRef("occasions.visit", visit.key()),
                "noted",
                "",
                "{\"station\": \"%s\", \"day\": \"%s\", \"kind\": \"%s\"}"
                        .formatted(station, visit.day(), visit.kind().code()));
        return SeeOther.at(page.to("/occasions/visits/statistics/" + station));
    }

    @GetMapping("/records/{id:\\d{1,15}}")
    ModelAndView visit(Page page, @PathVariable long id) {
        people.requireStaff(Visits.DEPARTMENT);
        var visit = table.find(id).orElseThrow(() -> TourRefused.notFound(Long.toString(id)));
        return page.through(
                "visits/record",
                "view",
                new VisitRecordView(visit, find(visit.station()).name(), table.of(id)));
    }

    private Station find(String code) {
        return stations.find(code).orElseThrow(() -> TourRefused.notFound(code));
    }

    private static LocalDate day(String written, LocalDate otherwise) {
        try {
            return written.isEmpty() ? otherwise : LocalDate.parse(written);
        } catch (DateTimeException e) {
            return otherwise;
        }
    }
}

package org.hexapla.occasions.voucher;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.occasions.station.Station;
import org.hexapla.occasions.station.Stations;
import org.hexapla.occasions.tour.TourRefused;
import org.hexapla.occasions.tour.Tours;
import org.hexapla.occasions.tour.Visits;
import org.hexapla.people.People;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The prices of a station's tours, and its vouchers.
@Controller
@RequestMapping("/{lang}/occasions/visits/vouchers/{station:[a-z-]{1,40}}")
class VouchersController {

    private final Vouchers vouchers;
    private final ChangingVouchers changing;
    private final Stations stations;
    private final Tours tours;
    private final People people;
    private final Clock clock;

    VouchersController(
            Vouchers vouchers, ChangingVouchers changing, Stations stations, Tours tours, People people, Clock clock) {
        this.vouchers = vouchers;
        this.changing = changing;
        this.stations = stations;
        this.tours = tours;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView all(Page page, @PathVariable String station) {
        people.requireStaff(Visits.DEPARTMENT);
        return all(page, find(station), Map.of(), "");
    }

    @PostMapping
    ModelAndView add(Page page, @PathVariable String station, @RequestParam MultiValueMap<String, String> fields) {
        people.requireStaff(Visits.DEPARTMENT);
        var known = find(station);
        var voucher = new VoucherForm(fields).voucher(known, tours.of(station));
        if (voucher.isEmpty()) {
            return all(page, known, fields.toSingleValueMap(), "vouchers.mistake.form");
        }
        if (!changing.add(voucher.get())) {
            return all(page, known, fields.toSingleValueMap(), "vouchers.mistake.taken");
        }
        return back(page, station);
    }

    @PostMapping("/{code:[A-Z0-9-]{3,40}}")
    ModelAndView change(
            Page page,
            @PathVariable String station,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> fields) {
        people.requireStaff(Visits.DEPARTMENT);
        var known = find(station);
        var before = vouchers.find(code)
                .filter(voucher -> voucher.station().equals(station))
                .orElseThrow(() -> TourRefused.notFound(code));
        var voucher = new VoucherForm(fields).changed(before, known, tours.of(station));
        if (voucher.isEmpty()) {
            return all(page, known, Map.of(), "vouchers.mistake.form");
        }
        changing.change(voucher.get());
        return back(page, station);
    }

    private ModelAndView all(Page page, Station station, Map<String, String> fields, String mistake) {
        var today = LocalDate.ofInstant(clock.instant(), station.zone());
        var used = vouchers.used(station.code());
        var lines = vouchers.of(station.code()).stream()
                .map(voucher -> VouchersView.line(voucher, used.getOrDefault(voucher.code(), 0), today))
                .toList();
        var view = page.through(
                "visits/vouchers", "view", new VouchersView(station, tours.of(station.code()), lines, fields, mistake));
        if (!mistake.isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }

    private Station find(String code) {
        return stations.find(code).orElseThrow(() -> TourRefused.notFound(code));
    }

    private static ModelAndView back(Page page, String station) {
        return SeeOther.at(page.to("/occasions/visits/vouchers/" + station));
    }
}

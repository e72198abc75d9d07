package org.hexapla.library.eresources.renewals;

import org.hexapla.kernel.web.Page;
import org.hexapla.library.eresources.ResourceMissing;
import org.hexapla.library.eresources.Resources;
import org.hexapla.library.eresources.reports.Consumption;
import org.hexapla.people.People;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The staff's start page, renewals, use and reports; and the record behind a counted use, which anybody may see.
@Controller
@RequestMapping("/{lang}/e-resources")
class RenewalController {

    private static final int MOST_REPORTS = 200;

    private final Renewals renewals;
    private final Using using;
    private final Consumption consumption;
    private final Resources resources;
    private final People people;

    RenewalController(Renewals renewals, Using using, Consumption consumption, Resources resources, People people) {
        this.renewals = renewals;
        this.using = using;
        this.consumption = consumption;
        this.resources = resources;
        this.people = people;
    }

    @GetMapping("/desk")
    ModelAndView desk(Page page) {
        return page.through("library/eresources/desk", "warnings", renewals.warnings(), "renewals", renewals.list());
    }

    @GetMapping("/desk/renewals")
    ModelAndView renewals(Page page) {
        return page.through("library/eresources/renewals", "view", renewals.list());
    }

    @GetMapping("/desk/use")
    ModelAndView use(Page page) {
        return page.through("library/eresources/use", "view", using.of(page));
    }

    @GetMapping("/desk/reports")
    ModelAndView reports(Page page) {
        people.requireStaff("library");
        return page.through("library/eresources/reports", "reports", consumption.reports(MOST_REPORTS));
    }

    @GetMapping("/uses/{record}")
    ModelAndView record(Page page, @PathVariable String record) {
        var found = consumption.record(record).orElseThrow(() -> new ResourceMissing(record));
        var resource = resources
                .find(found.resource())
                .orElseThrow(() -> new ResourceMissing(found.resource().toString()));
        return page.through("library/eresources/record", "record", found, "resource", resource);
    }
}

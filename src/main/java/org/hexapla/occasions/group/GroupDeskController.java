package org.hexapla.occasions.group;

import java.util.Map;
import java.util.TreeMap;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.occasions.tour.Category;
import org.hexapla.occasions.tour.Slots;
import org.hexapla.occasions.tour.TourRefused;
import org.hexapla.occasions.tour.Visits;
import org.hexapla.occasions.visit.Admissions;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where groups are offered a time, and noted when they have come.
@Controller
@RequestMapping("/{lang}/occasions/visits/groups")
class GroupDeskController {

    private final ShowingGroups showing;
    private final ReceivingGroups receiving;
    private final Slots slots;
    private final Admissions admissions;
    private final People people;
    private final Audit audit;

    GroupDeskController(
            ShowingGroups showing,
            ReceivingGroups receiving,
            Slots slots,
            Admissions admissions,
            People people,
            Audit audit) {
        this.showing = showing;
        this.receiving = receiving;
        this.slots = slots;
        this.admissions = admissions;
        this.people = people;
        this.audit = audit;
    }

    @GetMapping("/{station:[a-z-]{1,40}}")
    ModelAndView all(Page page, @PathVariable String station) {
        people.requireStaff(Visits.DEPARTMENT);
        return page.through("visits/groups", "view", showing.all(station));
    }

    @GetMapping("/{id:\\d{1,15}}")
    ModelAndView one(Page page, @PathVariable long id, @RequestParam(defaultValue = "") String told) {
        people.requireStaff(Visits.DEPARTMENT);
        var known = told.matches("full|not_led|too_late") ? told.replace('_', '-') : "";
        return page.through("visits/groupDesk", "view", showing.desk(showing.find(id), known));
    }

    @PostMapping("/{id:\\d{1,15}}/offer")
    ModelAndView offer(Page page, @PathVariable long id, @RequestParam(defaultValue = "0") long slot) {
        people.requireStaff(Visits.DEPARTMENT);
        var time = slots.find(slot).orElseThrow(() -> TourRefused.notFound(Long.toString(slot)));
        var offered = receiving.offer(id, time);
        if (offered != ReceivingGroups.Offered.DONE) {
            return back(page, id, "?told=" + offered.name().toLowerCase(java.util.Locale.ROOT));
        }
        audit.record(VisitingGroup.ref(id), "offered", "", "{\"slot\": %d}".formatted(slot));
        return back(page, id, "");
    }

    @PostMapping("/{id:\\d{1,15}}/refusal")
    ModelAndView decline(Page page, @PathVariable long id) {
        people.requireStaff(Visits.DEPARTMENT);
        showing.find(id);
        receiving.decline(id);
        audit.record(VisitingGroup.ref(id), "declined", "", "{}");
        return back(page, id, "");
    }

    /// They came: as many as is written, counted as visitors.
    @PostMapping("/{id:\\d{1,15}}/arrival")
    ModelAndView came(Page page, @PathVariable long id, @RequestParam Map<String, String> fields) {
        people.requireStaff(Visits.DEPARTMENT);
        var group = showing.find(id);
        var slot = showing.slot(group);
        if (group.state() == VisitingGroup.State.CONFIRMED && slot.isPresent()) {
            var came = new TreeMap<Category, Integer>();
            came.put(Category.STUDENT, number(fields.getOrDefault("students", "")));
            came.put(Category.ADULT, number(fields.getOrDefault("adults", "")));
            admissions.arrive(
                    "group-" + id,
                    slot.get(),
                    showing.tour(slot.get()).orElseThrow(),
                    new Admissions.Arrival(
                            group.request().kind(),
                            came,
                            group.request().party().country()));
            receiving.came(id);
            audit.record(VisitingGroup.ref(id), "came", "", "{}");
        }
        return back(page, id, "");
    }

    private static int number(String written) {
        return written.strip().matches("\\d{1,3}") ? Integer.parseInt(written.strip()) : 0;
    }

    private static ModelAndView back(Page page, long id, String told) {
        return SeeOther.at(page.to("/occasions/visits/groups/" + id + told));
    }
}

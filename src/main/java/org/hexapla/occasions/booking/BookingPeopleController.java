package org.hexapla.occasions.booking;

import java.util.Set;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.occasions.tour.TourRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Who of a booking comes and who does not, as whoever has its address says. Nothing here happens by looking.
@Controller
@RequestMapping("/{lang}/visits/bookings/{key:HX1\\.[A-Za-z0-9._:-]{90,200}}")
class BookingPeopleController {

    private final GivingBack givingBack;
    private final JoiningOnline joining;
    private final Keys keys;

    BookingPeopleController(GivingBack givingBack, JoiningOnline joining, Keys keys) {
        this.givingBack = givingBack;
        this.joining = joining;
        this.keys = keys;
    }

    /// Some of them do not come.
    @PostMapping("/tickets")
    ModelAndView giveBack(
            Page page,
            @PathVariable String key,
            @RequestParam(name = "ticket", required = false) @Nullable Set<Long> tickets) {
        var told = switch (givingBack.byGuest(open(key), tickets == null ? Set.of() : tickets)) {
            case GivenBack.Done _ -> "given-back";
            case GivenBack.Over _ -> "over";
            case GivenBack.None _ -> "none";
        };
        return SeeOther.at(page.to("/visits/bookings/" + key + "?told=" + told));
    }

    /// They are there, on line.
    @PostMapping("/attendance")
    ModelAndView join(Page page, @PathVariable String key) {
        var told = joining.join(open(key)) ? "joined" : "not-now";
        return SeeOther.at(page.to("/visits/bookings/" + key + "?told=" + told));
    }

    private long open(String key) {
        return keys.open(key).orElseThrow(() -> TourRefused.notFound("")).id();
    }
}

package org.hexapla.partners.meeting;

import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.partners.Fields;
import org.hexapla.partners.PartnerId;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where a member says whom it would send to which meeting.
@Controller
@RequestMapping("/{lang}/members/{id:[1-9]\\d{0,14}}/meetings")
class OwnMeetingsController {

    private final PuttingForward forward;

    OwnMeetingsController(PuttingForward forward) {
        this.forward = forward;
    }

    @GetMapping
    ModelAndView own(Page page, @PathVariable long id) {
        return page.through("partners/own-meetings", "view", forward.own(new PartnerId(id)));
    }

    @PostMapping("/{meeting:[1-9]\\d{0,14}}")
    ModelAndView ask(
            Page page,
            @PathVariable long id,
            @PathVariable long meeting,
            @RequestParam MultiValueMap<String, String> sent) {
        forward.ask(new PartnerId(id), meeting, new Fields(sent).marked("id"));
        return SeeOther.at(page.to("/members/" + id + "/meetings"));
    }

    @PostMapping("/{meeting:[1-9]\\d{0,14}}/{nomination:[1-9]\\d{0,14}}/withdraw")
    ModelAndView withdraw(Page page, @PathVariable long id, @PathVariable long meeting, @PathVariable long nomination) {
        forward.withdraw(new PartnerId(id), meeting, nomination);
        return SeeOther.at(page.to("/members/" + id + "/meetings"));
    }
}

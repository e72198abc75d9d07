package org.hexapla.media.desk;

import org.hexapla.kernel.web.Page;
import org.hexapla.people.People;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Leads to all that the people of the media have in hand.
@Controller
class MediaController {

    private final People people;

    MediaController(People people) {
        this.people = people;
    }

    @GetMapping("/{lang}/media")
    ModelAndView start(Page page) {
        people.requireStaff("newsroom");
        return page.through("media/start");
    }
}

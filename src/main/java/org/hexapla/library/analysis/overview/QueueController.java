package org.hexapla.library.analysis.overview;

import org.hexapla.kernel.web.MenuEntry;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Visitor;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The indexers' queue.
@Controller
@RequestMapping("/{lang}/analysis")
class QueueController {

    private final Queue queue;

    QueueController(Queue queue) {
        this.queue = queue;
    }

    @Bean
    static MenuEntry analysisInMenu() {
        return new MenuEntry("analysis.title", "/analysis", 62, Visitor.Standing.STAFF);
    }

    @GetMapping
    ModelAndView queue(
            @RequestParam(defaultValue = "") String station,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String done,
            Page page) {
        var message = done.matches("[a-z-]{1,20}") ? "analysis.done." + done : "";
        return page.through("library/analysis/queue", "view", queue.of(plain(station), plain(stage), message));
    }

    private static String plain(String code) {
        return code.matches("[A-Za-z-]{1,20}") ? code : "";
    }
}

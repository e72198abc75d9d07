package org.hexapla.library.cataloguing.quality;

import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.library.proceedings.IndexedSession;
import org.hexapla.people.People;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The sessions, and for each all reports with what they say now.
@Controller
@RequestMapping("/{lang}/cataloguing/quality")
class QualityController {

    private static final String DEPARTMENT = "library";

    private final ShowingReports showing;
    private final CountedSessions sessions;
    private final CountingReports counting;
    private final People people;

    QualityController(ShowingReports showing, CountedSessions sessions, CountingReports counting, People people) {
        this.showing = showing;
        this.sessions = sessions;
        this.counting = counting;
        this.people = people;
    }

    @GetMapping
    ModelAndView sessions(Page page) {
        people.requireStaff(DEPARTMENT);
        return page.through("library/cataloguing/quality", "view", showing.sessions());
    }

    @GetMapping(params = "session")
    ModelAndView chosen(@RequestParam String body, @RequestParam String session, Page page) {
        var meant = IndexedSession.parse(body, session).orElseThrow(() -> new NoReport(body + "/" + session));
        return SeeOther.at(page.to("/cataloguing/quality/" + meant.slug()));
    }

    @GetMapping("/{slug}")
    ModelAndView session(@PathVariable String slug, Page page) {
        people.requireStaff(DEPARTMENT);
        return page.through("library/cataloguing/reports", "view", showing.overview(meant(slug)));
    }

    @PostMapping("/{slug}/count")
    ModelAndView count(@PathVariable String slug, Page page) {
        people.requireStaff(DEPARTMENT);
        var session = meant(slug);
        counting.start(session);
        return to(page, session);
    }

    /// @param first and last the range of meetings; empty where they are not numbered through all sessions
    @PostMapping("/{slug}")
    ModelAndView set(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String agenda,
            @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "") String last,
            Page page) {
        people.requireStaff(DEPARTMENT);
        var session = meant(slug);
        sessions.set(sessions.obtain(session).id(), new Settings(agenda.strip(), number(first), number(last)));
        counting.start(session);
        return to(page, session);
    }

    static IndexedSession meant(String slug) {
        return IndexedSession.ofSlug(slug).orElseThrow(() -> new NoReport(slug));
    }

    private static int number(String written) {
        return written.strip().matches("\\d{1,6}") ? Integer.parseInt(written.strip()) : 0;
    }

    private static ModelAndView to(Page page, IndexedSession session) {
        return SeeOther.at(page.to("/cataloguing/quality/" + session.slug()));
    }
}

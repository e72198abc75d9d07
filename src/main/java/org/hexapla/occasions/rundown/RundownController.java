package org.hexapla.occasions.rundown;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.EventPages;
import org.hexapla.occasions.event.Event;
import org.hexapla.print.Printing;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the staff writes a run of show, and follows it.
@Controller
@RequestMapping("/{lang}/occasions/events/{code:[a-z0-9-]+}/rundown")
class RundownController {

    private final RunningShows shows;
    private final Printing printing;

    RundownController(RunningShows shows, Printing printing) {
        this.shows = shows;
        this.printing = printing;
    }

    @Bean
    static EventPages rundownsOfEvents() {
        return new EventPages() {
            @Override
            public List<Link> of(EventCode event) {
                return List.of();
            }

            @Override
            public List<Link> forStaff(EventCode event) {
                return List.of(new Link("rundown.title", "/occasions/events/" + event + "/rundown"));
            }
        };
    }

    @GetMapping
    ModelAndView show(Page page, @PathVariable String code) {
        var event = shows.event(code);
        return page.through("rundown/show", "view", new RundownView(event, shows.of(event)));
    }

    @GetMapping("/show.pdf")
    void pdf(Page page, @PathVariable String code, HttpServletResponse response) throws IOException {
        var event = shows.event(code);
        var view = new RundownView(event, shows.of(event));
        var pdf = new ByteArrayOutputStream();
        printing.pdf(new RundownPaper(page.language()).of(view, page.siteName()), pdf);
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        response.setContentLength(pdf.size());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"show-%s.pdf\"".formatted(code));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        pdf.writeTo(response.getOutputStream());
    }

    @PostMapping("/start")
    ModelAndView start(Page page, @PathVariable String code, @RequestParam(defaultValue = "") String starts) {
        var event = shows.event(code);
        shows.start(event, event.content().when().zone().at(starts).orElseThrow(RundownRefused::incomplete));
        return back(page, event);
    }

    @PostMapping("/programme")
    ModelAndView takeOver(Page page, @PathVariable String code) {
        var event = shows.event(code);
        shows.takeOver(event, page.language());
        return back(page, event);
    }

    @PostMapping("/cues")
    ModelAndView add(Page page, @PathVariable String code, @RequestParam Map<String, String> fields) {
        var event = shows.event(code);
        shows.add(event, part(fields));
        return back(page, event);
    }

    @GetMapping("/cues/{id:\\d{1,15}}")
    ModelAndView edit(Page page, @PathVariable String code, @PathVariable long id) {
        var event = shows.event(code);
        var view = new RundownView(event, shows.of(event));
        var cue = view.show().cues().stream()
                .filter(known -> known.id() == id)
                .findFirst()
                .orElseThrow(RundownRefused::notFound);
        return page.through("rundown/cue", "view", view, "cue", cue);
    }

    @PostMapping("/cues/{id:\\d{1,15}}")
    ModelAndView change(
            Page page, @PathVariable String code, @PathVariable long id, @RequestParam Map<String, String> fields) {
        var event = shows.event(code);
        shows.change(event, id, part(fields));
        return back(page, event);
    }

    /// What is done with one part while the show runs.
    @PostMapping("/cues/{id:\\d{1,15}}/{act:longer|shorter|begin|up|remove}")
    ModelAndView act(Page page, @PathVariable String code, @PathVariable long id, @PathVariable String act) {
        var event = shows.event(code);
        switch (act) {
            case "longer" -> shows.stretch(event, id, 1);
            case "shorter" -> shows.stretch(event, id, -1);
            case "begin" -> shows.begin(event, id);
            case "up" -> shows.moveUp(event, id);
            case "remove" -> shows.remove(event, id);
            default -> throw RundownRefused.notFound();
        }
        return back(page, event);
    }

    private static Cue.Part part(Map<String, String> fields) {
        var minutes = fields.getOrDefault("minutes", "").strip();
        if (!minutes.matches("\\d{1,4}")) {
            throw RundownRefused.incomplete();
        }
        return new Cue.Part(
                Integer.parseInt(minutes),
                fields.getOrDefault("what", ""),
                fields.getOrDefault("who", ""),
                fields.getOrDefault("sign", ""),
                Stream.of(fields.getOrDefault("languages", "").split("[\\s,;،]+"))
                        .filter(tag -> !tag.isBlank())
                        .flatMap(tag -> Language.parse(tag).stream())
                        .distinct()
                        .toList());
    }

    private static ModelAndView back(Page page, Event event) {
        return SeeOther.at(page.to(event.deskPath() + "/rundown"));
    }
}

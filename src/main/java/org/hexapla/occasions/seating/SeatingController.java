package org.hexapla.occasions.seating;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.occasions.event.Event;
import org.hexapla.print.Printing;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where protocol seats the guests of an event.
@Controller
@RequestMapping("/{lang}/occasions/events/{code:[a-z0-9-]+}/seating")
class SeatingController {

    private final SeatingGuests seating;
    private final Printing printing;

    SeatingController(SeatingGuests seating, Printing printing) {
        this.seating = seating;
        this.printing = printing;
    }

    @GetMapping
    ModelAndView show(
            Page page, @PathVariable String code, @RequestParam(name = "standing", defaultValue = "-1") int standing) {
        var view = seating.view(seating.event(code));
        return page.through("seating/plan", "view", view, "standing", standing);
    }

    @GetMapping("/list.pdf")
    void pdf(Page page, @PathVariable String code, HttpServletResponse response) throws IOException {
        var view = seating.view(seating.event(code));
        var pdf = new ByteArrayOutputStream();
        printing.pdf(new SeatingPaper(page.language()).of(view, page.siteName()), pdf);
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        response.setContentLength(pdf.size());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"seats-%s.pdf\"".formatted(code));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        pdf.writeTo(response.getOutputStream());
    }

    @PostMapping("/blocks")
    ModelAndView addBlock(
            Page page,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "0") int lines,
            @RequestParam(defaultValue = "0") int width) {
        var event = seating.event(code);
        seating.addBlock(event.code(), label, lines, width);
        return back(page, event, "");
    }

    @PostMapping("/blocks/{id:\\d{1,15}}/remove")
    ModelAndView removeBlock(Page page, @PathVariable String code, @PathVariable long id) {
        var event = seating.event(code);
        seating.removeBlock(event.code(), id);
        return back(page, event, "");
    }

    @PostMapping("/hold")
    ModelAndView hold(
            Page page,
            @PathVariable String code,
            @RequestParam(defaultValue = "0") long block,
            @RequestParam(defaultValue = "") String rows,
            @RequestParam(defaultValue = "") String numbers,
            @RequestParam(defaultValue = "") String rank) {
        var event = seating.event(code);
        var lines = Span.of(rows);
        var seats = Span.of(numbers);
        var isUsable = !rank.equals("none");
        seating.hold(
                event.code(),
                block,
                new Seats.Stretch(
                        lines.first(), lines.last(), seats.first(), seats.last(), isUsable ? rank : "", isUsable));
        return back(page, event, "");
    }

    /// `3`, `1-4`, or nothing for all.
    private record Span(int first, int last) {

        static Span of(String written) {
            var words = written.strip();
            if (words.isEmpty()) {
                return new Span(1, Integer.MAX_VALUE);
            }
            if (!words.matches("\\d{1,3}(\\s*[-–]\\s*\\d{1,3})?")) {
                throw SeatingRefused.incomplete();
            }
            var ends = words.split("\\s*[-–]\\s*", 2);
            return new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
        }
    }

    @PostMapping("/all")
    ModelAndView seatAll(Page page, @PathVariable String code) {
        var event = seating.event(code);
        return back(page, event, "?standing=" + seating.seatAll(event.code()));
    }

    @GetMapping("/guests/{id:\\d{1,15}}")
    ModelAndView guest(Page page, @PathVariable String code, @PathVariable long id) {
        var view = seating.view(seating.event(code));
        var guest = view.guest(id).orElseThrow(SeatingRefused::notFound);
        return page.through("seating/guest", "view", view, "guest", guest);
    }

    @PostMapping("/guests/{id:\\d{1,15}}/rank")
    ModelAndView rank(
            Page page, @PathVariable String code, @PathVariable long id, @RequestParam(defaultValue = "") String rank) {
        var event = seating.event(code);
        seating.rank(event.code(), id, rank);
        return back(page, event, "/guests/" + id);
    }

    @PostMapping("/guests/{id:\\d{1,15}}/seat")
    ModelAndView give(
            Page page, @PathVariable String code, @PathVariable long id, @RequestParam(defaultValue = "0") long seat) {
        var event = seating.event(code);
        seating.give(event.code(), id, seat);
        return back(page, event, "");
    }

    @PostMapping("/guests/{id:\\d{1,15}}/rise")
    ModelAndView takeBack(Page page, @PathVariable String code, @PathVariable long id) {
        var event = seating.event(code);
        seating.takeBack(event.code(), id);
        return back(page, event, "");
    }

    private static ModelAndView back(Page page, Event event, String more) {
        return SeeOther.at(page.to(event.deskPath() + "/seating" + more));
    }
}

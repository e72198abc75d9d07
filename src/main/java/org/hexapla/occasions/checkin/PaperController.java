package org.hexapla.occasions.checkin;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.web.Page;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.event.EventRefused;
import org.hexapla.occasions.event.Events;
import org.hexapla.occasions.registration.Owning;
import org.hexapla.occasions.registration.Registration;
import org.hexapla.occasions.registration.Registrations;
import org.hexapla.print.Manuscript;
import org.hexapla.print.Printing;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Badges and certificates as files: one's own by one's own address, all of an event for the staff.
@Controller
class PaperController {

    private static final int MOST = 2000;

    private final Papers papers;
    private final Printing printing;
    private final Owning owning;
    private final CheckingIn checkingIn;
    private final Registrations registrations;
    private final Events events;

    PaperController(
            Papers papers,
            Printing printing,
            Owning owning,
            CheckingIn checkingIn,
            Registrations registrations,
            Events events) {
        this.events = events;
        this.papers = papers;
        this.printing = printing;
        this.owning = owning;
        this.checkingIn = checkingIn;
        this.registrations = registrations;
    }

    @GetMapping("/{lang}/registrations/{token:[0-9a-f-]+}/badge.pdf")
    void badge(Page page, @PathVariable String token, HttpServletResponse response) throws IOException {
        var own = owning.find(token);
        if (own.state() != Registration.State.ACCEPTED) {
            throw EventRefused.notFound(token);
        }
        print(
                papers.badges(owning.event(own), List.of(own), page.language(), page.siteName()),
                "badge-" + own.event(),
                response);
    }

    @GetMapping("/{lang}/registrations/{token:[0-9a-f-]+}/certificate.pdf")
    void certificate(Page page, @PathVariable String token, HttpServletResponse response) throws IOException {
        var own = owning.find(token);
        if (own.marks().attended() == null) {
            throw EventRefused.notFound(token);
        }
        print(
                papers.certificate(owning.event(own), own, page.language(), page.siteName()),
                "certificate-" + own.event(),
                response);
    }

    @GetMapping("/{lang}/occasions/events/{code:[a-z0-9-]+}/badges.pdf")
    void badges(Page page, @PathVariable String code, HttpServletResponse response) throws IOException {
        checkingIn.requireStaff();
        var event = EventCode.parse(code).flatMap(events::find).orElseThrow(() -> EventRefused.notFound(code));
        var people = registrations.of(event.code(), Optional.of(Registration.State.ACCEPTED), "", MOST);
        print(papers.badges(event, people, page.language(), page.siteName()), "badges-" + code, response);
    }

    private void print(Manuscript manuscript, String name, HttpServletResponse response) throws IOException {
        // Whole before the first byte goes out, so that a failure is an answer of its own.
        var pdf = new ByteArrayOutputStream();
        printing.pdf(manuscript, pdf);
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        response.setContentLength(pdf.size());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.pdf\"".formatted(name));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        pdf.writeTo(response.getOutputStream());
    }
}

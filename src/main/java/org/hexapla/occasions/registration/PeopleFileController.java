package org.hexapla.occasions.registration;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.web.Page;
import org.hexapla.occasions.event.Event;
import org.hexapla.print.Sheet;
import org.hexapla.print.Spreadsheets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Who comes, as a file: with the number of each, the number and the address of whoever registered the group, the
/// language and the state, so that nothing is lost on the way to another program.
@Controller
class PeopleFileController {

    private static final List<String> COLUMNS = List.of(
            "id",
            "event",
            "parent",
            "name",
            "mail",
            "booking-mail",
            "language",
            "status",
            "organisation",
            "country",
            "audience",
            "registered",
            "accepted",
            "attended");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Agreeing agreeing;
    private final Registrations registrations;
    private final Spreadsheets spreadsheets;

    PeopleFileController(Agreeing agreeing, Registrations registrations, Spreadsheets spreadsheets) {
        this.agreeing = agreeing;
        this.registrations = registrations;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping("/{lang}/occasions/events/{code:[a-z0-9-]+}/people.csv")
    @Transactional(readOnly = true)
    public void csv(Page page, @PathVariable String code, HttpServletResponse response) throws IOException {
        var event = agreeing.event(code);
        response.setContentType("text/csv;charset=UTF-8");
        spreadsheets.csv(sheet(page, event, response, "csv"), response.getOutputStream());
    }

    @GetMapping("/{lang}/occasions/events/{code:[a-z0-9-]+}/people.xlsx")
    @Transactional(readOnly = true)
    public void xlsx(Page page, @PathVariable String code, HttpServletResponse response) throws IOException {
        var event = agreeing.event(code);
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        spreadsheets.xlsx(sheet(page, event, response, "xlsx"), response.getOutputStream());
    }

    private Sheet sheet(Page page, Event event, HttpServletResponse response, String ending) {
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.%s\"".formatted(event.code(), ending));
        var zone = event.content().when().zone().id();
        // A group stands behind whoever registered it.
        Map<Long, String> mails = new HashMap<>();
        var rows = registrations.all(event.code()).map(registration -> {
            mails.put(registration.id(), registration.who().mail());
            return row(registration, mails, page, zone);
        });
        return new Sheet(
                page.text("events.people"),
                page.language(),
                COLUMNS.stream()
                        .map(column -> page.text("registration.column." + column))
                        .toList(),
                rows);
    }

    private static List<Object> row(Registration registration, Map<Long, String> mails, Page page, ZoneId zone) {
        var who = registration.who();
        var parent = registration.parent();
        var marks = registration.marks();
        return List.of(
                registration.id(),
                registration.event().value(),
                parent == null ? "" : parent,
                who.name(),
                who.mail(),
                parent == null ? who.mail() : mails.getOrDefault(parent, ""),
                who.language().tag(),
                page.text(registration.state().messageKey()),
                who.organisation(),
                who.country(),
                who.audience().isEmpty() ? "" : page.text("events.audience." + who.audience()),
                time(marks.registered(), zone),
                time(marks.accepted(), zone),
                time(marks.attended(), zone));
    }

    private static String time(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? "" : MINUTE.format(ZonedDateTime.ofInstant(instant, zone));
    }
}

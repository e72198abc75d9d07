package org.hexapla.campaigns.posting;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.hexapla.calendar.ICalendar;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.print.Sheet;
import org.hexapla.print.Spreadsheets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The posting calendar to take away: as a table, and as a calendar to subscribe to.
@Controller
@RequestMapping("/{lang}/campaigning/posting")
class PostingFiles {

    /// By whose clocks posts are planned: those of the great duty stations.
    static final List<String> ZONES = List.of(
            "America/New_York",
            "Europe/Vienna",
            "Africa/Nairobi",
            "Africa/Cairo",
            "Asia/Beirut",
            "Asia/Bangkok",
            "Asia/Shanghai",
            "Europe/Moscow",
            "America/Mexico_City",
            "UTC");

    private static final Duration LENGTH = Duration.ofMinutes(15);
    private static final List<String> COLUMNS = List.of(
            "day", "time", "zone", "account", "language", "state", "words", "address", "campaign", "handed_to", "post");

    private final PlanningPosts planning;
    private final PlannedPosts posts;
    private final PostingAddresses addresses;
    private final Spreadsheets spreadsheets;
    private final Clock clock;

    PostingFiles(
            PlanningPosts planning,
            PlannedPosts posts,
            PostingAddresses addresses,
            Spreadsheets spreadsheets,
            Clock clock) {
        this.planning = planning;
        this.posts = posts;
        this.addresses = addresses;
        this.spreadsheets = spreadsheets;
        this.clock = clock;
    }

    @GetMapping("/posts.csv")
    void table(Page page, @RequestParam(defaultValue = "") String month, HttpServletResponse response)
            throws IOException {
        var shown = month(month);
        Stream<List<Object>> rows = planning.between(shown.atDay(1), shown.atEndOfMonth()).stream()
                .map(post -> List.of(
                        post.day().toString(),
                        post.time().toString(),
                        post.zone(),
                        post.account(),
                        post.language().tag(),
                        post.state().code(),
                        post.words(),
                        post.address(),
                        post.campaign(),
                        post.handedTo(),
                        post.post() == null ? "" : post.post().toString()));
        response.setContentType("text/csv;charset=utf-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"posts-" + shown + ".csv\"");
        spreadsheets.plainCsv(new Sheet("posts-" + shown, page.language(), COLUMNS, rows), response.getOutputStream());
    }

    private YearMonth month(String written) {
        try {
            return YearMonth.parse(written);
        } catch (DateTimeParseException e) {
            return YearMonth.now(clock);
        }
    }

    /// The address is the key: it opens as long as its owner is of the staff.
    @GetMapping("/calendar/{secret:[A-Za-z0-9_-]{20,60}}.ics")
    ResponseEntity<String> feed(Page page, @PathVariable String secret) {
        if (addresses.owner(secret).isEmpty()) {
            throw PostingRefused.notFound("…");
        }
        var today = LocalDate.now(clock);
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        var events = posts.between(today.minusMonths(3), today.plusYears(1)).stream()
                .map(post -> event(post, site + page.to("/campaigning/posting/" + post.id())))
                .toList();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .body(new ICalendar(page.language(), page.text("posting.title"), "campaigns").of(events));
    }

    private static ICalendar.Event event(PlannedPost post, String address) {
        return new ICalendar.Event(
                "planned-post-" + post.id(),
                post.version() - 1,
                post.changed(),
                ICalendar.Times.of(post.day().atTime(post.time()).atZone(ZoneId.of(post.zone())), LENGTH),
                LocalizedText.of(post.language(), post.accountName() + ": " + post.title()),
                post.words(),
                "",
                address,
                switch (post.state()) {
                    case PLANNED -> ICalendar.Status.TENTATIVE;
                    case APPROVED, HANDED_OVER, POSTED -> ICalendar.Status.CONFIRMED;
                    case DROPPED -> ICalendar.Status.CANCELLED;
                },
                List.of(post.language().tag()));
    }
}

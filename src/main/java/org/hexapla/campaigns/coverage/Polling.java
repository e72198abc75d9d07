package org.hexapla.campaigns.coverage;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hexapla.people.People;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Looks at feeds and sitemaps for what is new, politely: what the site's robots.txt forbids is left alone, only what
/// has changed is asked for, one after the other with the pause that a host wants, and ever more rarely where nothing
/// comes.
@Component
class Polling {

    static final Duration USUALLY = Duration.ofMinutes(30);
    static final Duration RAREST = Duration.ofDays(7);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final int MOST_HOPS = 3;
    private static final int DOUBLINGS = 9;

    private final FeedDoor door;
    private final Visits visits;
    private final Outlets outlets;
    private final Taking taking;
    private final People people;
    private final TransactionOperations transaction;
    private final Clock clock;

    Polling(
            FeedDoor door,
            Visits visits,
            Outlets outlets,
            Taking taking,
            People people,
            TransactionOperations transaction,
            Clock clock) {
        this.door = door;
        this.visits = visits;
        this.outlets = outlets;
        this.taking = taking;
        this.people = people;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Nobody asks at the first minute of an hour, when everybody does.
    @Scheduled(cron = "0 7/10 * * * *", zone = "UTC")
    void poll() {
        people.asProgram(this::visitAll);
    }

    void visitAll() {
        var robots = new HashMap<String, BaseRobotRules>();
        for (var visit : visits.claim(clock.instant(), USUALLY)) {
            outlets.find(visit.outlet()).ifPresent(outlet -> visits.note(visit(outlet, visit, robots)));
        }
    }

    private SourceVisit visit(Outlet outlet, SourceVisit last, Map<String, BaseRobotRules> robots) {
        try {
            var address = FeedDoor.parse(outlet.source());
            return address.isEmpty()
                    ? failed(last, "address", Optional.empty())
                    : visit(outlet, last, address.get(), robots);
        } catch (FeedDoor.NotOutside e) {
            return failed(last, "inside", Optional.of(RAREST));
        } catch (IOException | IllegalArgumentException e) {
            return failed(last, "unreadable", Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return last;
        }
    }

    private SourceVisit visit(Outlet outlet, SourceVisit last, URI begin, Map<String, BaseRobotRules> robots)
            throws IOException, InterruptedException {
        var address = begin;
        for (var hop = 0; hop <= MOST_HOPS; hop++) {
            if (!mayAsk(address, robots)) {
                return failed(last, "robots", Optional.of(Duration.ofDays(1)));
            }
            var answer = door.ask(address, known(last));
            if (answer.elsewhere().isPresent()) {
                address = answer.elsewhere().get();
                continue;
            }
            return switch (answer.status()) {
                case 200 -> found(outlet, last, answer);
                case 304 -> again(last, last.etag(), last.modified());
                case 404, 410 -> failed(last, "gone", Optional.of(RAREST));
                default -> failed(last, "status", answer.header("Retry-After").flatMap(Polling::seconds));
            };
        }
        return failed(last, "circle", Optional.empty());
    }

    private static Map<String, String> known(SourceVisit last) {
        var known = new HashMap<String, String>();
        if (!last.etag().isEmpty()) {
            known.put("If-None-Match", last.etag());
        }
        if (!last.modified().isEmpty()) {
            known.put("If-Modified-Since", last.modified());
        }
        return known;
    }

    private SourceVisit found(Outlet outlet, SourceVisit last, FeedDoor.Answer answer) throws IOException {
        var today = LocalDate.now(clock);
        List<FeedFile.Entry> entries = FeedFile.read(outlet.sourceKind(), answer.address(), answer.body(), today);
        transaction.executeWithoutResult(_ -> entries.forEach(entry -> taking.take(given(outlet, entry))));
        return again(
                last,
                answer.header("ETag").orElse(""),
                answer.header("Last-Modified").orElse(""));
    }

    private static Given given(Outlet outlet, FeedFile.Entry entry) {
        var words = entry.title() + " " + entry.text();
        return new Given(
                outlet.code(),
                entry.key(),
                Given.Kind.ARTICLE,
                entry.day(),
                Tongues.of(words).or(() -> Optional.of(outlet.language())),
                entry.title(),
                entry.address(),
                entry.text().isEmpty() ? entry.title() : entry.text(),
                "",
                0,
                outlet.source(),
                0);
    }

    /// What the host lets us read; the answer to having asked too often counts as no.
    private boolean mayAsk(URI address, Map<String, BaseRobotRules> robots) throws IOException, InterruptedException {
        var host = address.getScheme() + "://" + address.getAuthority();
        var rules = robots.get(host);
        if (rules == null) {
            rules = rules(host);
            robots.put(host, rules);
        }
        pause(rules);
        return rules.isAllowed(address.toString());
    }

    private BaseRobotRules rules(String host) throws IOException, InterruptedException {
        var answer = door.ask(URI.create(host + "/robots.txt"), Map.of());
        var parser = new SimpleRobotRulesParser();
        return answer.status() == 200
                ? parser.parseContent(
                        host + "/robots.txt",
                        answer.body(),
                        "text/plain",
                        List.of(FeedDoor.NAME.toLowerCase(Locale.ROOT)))
                : answer.status() / 100 == 4 && answer.status() != 429
                        ? new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL)
                        : new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_NONE);
    }

    private static void pause(BaseRobotRules rules) throws InterruptedException {
        var wanted = rules.getCrawlDelay();
        if (wanted > 0) {
            Thread.sleep(Math.min(wanted, LONGEST_PAUSE.toMillis()));
        }
    }

    private SourceVisit again(SourceVisit last, String etag, String modified) {
        var now = clock.instant();
        return new SourceVisit(last.outlet(), etag, modified, now, now.plus(USUALLY), 0, "");
    }

    private SourceVisit failed(SourceVisit last, String fault, Optional<Duration> asked) {
        Instant now = clock.instant();
        var failures = last.failures() + 1;
        var doubled = USUALLY.multipliedBy(1L << Math.min(failures, DOUBLINGS));
        var wait = asked.filter(time -> time.compareTo(doubled) > 0).orElse(doubled);
        return new SourceVisit(
                last.outlet(),
                last.etag(),
                last.modified(),
                now,
                now.plus(wait.compareTo(RAREST) > 0 ? RAREST : wait),
                failures,
                "mediawatch.fault." + fault);
    }

    private static Optional<Duration> seconds(String written) {
        return written.matches("\\d{1,9}")
                ? Optional.of(Duration.ofSeconds(Long.parseLong(written)))
                : Optional.empty();
    }
}

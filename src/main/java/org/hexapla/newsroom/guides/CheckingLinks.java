package org.hexapla.newsroom.guides;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hexapla.jobs.JobKind;
import org.hexapla.jobs.Jobs;
import org.hexapla.jobs.Work;
import org.hexapla.newsroom.story.GuideItems;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Looks each day at all outside addresses that published texts and boxes lead to, one after the other and never two of
/// one host within a second.
@Component
class CheckingLinks implements JobKind {

    static final String NAME = "guides.links";
    private static final Duration BETWEEN = Duration.ofSeconds(1);
    private static final Duration AGAIN = Duration.ofHours(20);

    private final GuideItems items;
    private final KeptBoxes boxes;
    private final LinkTable table;
    private final LinkProbe probe;
    private final Jobs jobs;
    private final Clock clock;

    CheckingLinks(GuideItems items, KeptBoxes boxes, LinkTable table, LinkProbe probe, Jobs jobs, Clock clock) {
        this.items = items;
        this.boxes = boxes;
        this.table = table;
        this.probe = probe;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isStartedByHand() {
        return true;
    }

    /// Each night, when few others ask.
    @Scheduled(cron = "0 40 2 * * *", zone = "UTC")
    @Transactional
    void start() {
        var last = table.standing().last();
        if (last == null || last.isBefore(clock.instant().minus(AGAIN))) {
            jobs.start(NAME, Map.of());
        }
    }

    @Override
    public void work(Work work) throws InterruptedException {
        var addresses = addresses();
        table.retain(addresses);
        // Where nobody in the world answers, the fault is ours: then nothing is held against anybody.
        var waiting = new LinkedHashMap<String, LinkProbe.Found>();
        var isOnline = false;
        var lately = new HashMap<String, Instant>();
        var done = 0L;
        for (var address : addresses) {
            if (work.isCancelled()) {
                return;
            }
            pause(address, lately);
            var found = probe.ask(address);
            isOnline |= found.isAnswered();
            waiting.put(address, found);
            if (isOnline) {
                waiting.forEach((asked, answer) -> table.keep(asked, answer, clock.instant()));
                waiting.clear();
            }
            work.progress(++done, addresses.size());
        }
    }

    private Set<String> addresses() {
        var addresses = new java.util.TreeSet<>(items.links().keySet());
        boxes.all()
                .forEach(box ->
                        box.words().texts().values().forEach(text -> addresses.addAll(GuideItems.linksIn(text))));
        return addresses;
    }

    /// A host is left in peace between two questions.
    private static void pause(String address, Map<String, Instant> lately) throws InterruptedException {
        var host = address.replaceFirst("(?i)^https?://", "").replaceFirst("[/?#].*", "");
        var last = lately.get(host);
        if (last != null) {
            var rest = BETWEEN.minus(Duration.between(last, Instant.now()));
            if (rest.isPositive()) {
                Thread.sleep(rest);
            }
        }
        lately.put(host, Instant.now());
    }
}

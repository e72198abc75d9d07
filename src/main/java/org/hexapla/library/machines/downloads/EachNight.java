package org.hexapla.library.machines.downloads;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.hexapla.jobs.Jobs;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Has the files made each night, and soon after the first start.
@Component
class EachNight {

    private static final int EARLIEST = 1;
    private static final int LATEST = 5;

    private final Editions editions;
    private final Jobs jobs;
    private final Clock clock;

    EachNight(Editions editions, Jobs jobs, Clock clock) {
        this.editions = editions;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1_800_000, initialDelay = 300_000)
    @Transactional
    void start() {
        var now = LocalDateTime.now(clock.withZone(ZoneOffset.UTC));
        var isNight = now.getHour() >= EARLIEST && now.getHour() < LATEST;
        if ((isNight || editions.isEmpty()) && editions.beginNight(now.toLocalDate())) {
            jobs.start(MakingDownloads.NAME, Map.of());
        }
    }
}

package org.hexapla.usage.counter;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/// Lets each requestor ask so often in a minute and no more. Counted on each node by itself.
@Component
class RequestLimit {

    private final CounterSettings settings;
    private final Clock clock;
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();
    private final AtomicLong minute = new AtomicLong();

    RequestLimit(CounterSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /// @throws ReportRefused if it is enough for this minute
    void ask(String requestor) {
        var now = clock.millis() / 60_000;
        if (minute.getAndSet(now) != now) {
            asked.clear();
        }
        if (asked.merge(requestor, 1, Integer::sum) > settings.requestsPerMinute()) {
            throw new ReportRefused(
                    Condition.TOO_MANY_REQUESTS,
                    settings.requestsPerMinute() + " requests per minute and requestor_id");
        }
    }
}

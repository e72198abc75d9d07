package org.hexapla.usage.counter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/// Writes reports.
@Component
class Reporting {

    private final ReportRows rows;
    private final UseByDay use;
    private final Clock clock;

    Reporting(ReportRows rows, UseByDay use, Clock clock) {
        this.rows = rows;
        this.use = use;
        this.clock = clock;
    }

    /// The month that is not over yet.
    YearMonth currentMonth() {
        return YearMonth.now(clock.withZone(ZoneOffset.UTC));
    }

    Available available() {
        return use.available(currentMonth());
    }

    void write(ReportRequest request, Provider provider, WrittenReport form) throws IOException {
        var opening = new Opening(request, form);
        try {
            rows.lines(request, provider, opening::line);
            opening.end();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// Whether there was any use is known with the first line, and said above it.
    private final class Opening {

        private final ReportRequest request;
        private final WrittenReport form;
        private boolean isBegun;

        Opening(ReportRequest request, WrittenReport form) {
            this.request = request;
            this.form = form;
        }

        void line(Line line) {
            try {
                if (!isBegun) {
                    begin();
                }
                form.line(line);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void begin() throws IOException {
            form.begin(request.with(available().remarks(request)).remarks(), clock.instant());
            isBegun = true;
        }

        void end() throws IOException {
            if (!isBegun) {
                beginEmpty();
            }
            form.end();
        }

        private void beginEmpty() throws IOException {
            var available = available();
            var remarks =
                    new ArrayList<>(request.with(available.remarks(request)).remarks());
            if (request.months().all().stream().anyMatch(available::isAvailable)) {
                remarks.addFirst(new Remark(Condition.NO_USAGE, ""));
            }
            form.begin(remarks, clock.instant());
        }
    }
}

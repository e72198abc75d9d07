package org.hexapla.usage.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.jobs.FileRun;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.jobs.TableFile;
import org.hexapla.usage.UsedItems;
import org.hexapla.usage.counting.Metric;
import org.springframework.stereotype.Component;

/// Reads the daily totals of an earlier system: a table with `day`, `site`, `metric`, `quantity`, and as far as
/// it is known `until` (the last day of a total of several), `item`, `type`, `language`, `country`, `city`,
/// `theme`.
///
/// An item is a reference (`library.document:12`), an address that a module knows (`/en/symbol/A/RES/70/1`), or
/// else whatever word the earlier system had for it.
///
/// All or nothing per file; the same bytes are read once. Each row is a record of its own.
@Component
class UsageTotalsImporter implements Importer {

    private static final String KIND = "usage-totals";
    private static final String USERS = "users";

    private final KeptImports imports;
    private final KeptTotals totals;
    private final List<UsedItems> owners;

    UsageTotalsImporter(KeptImports imports, KeptTotals totals, List<UsedItems> owners) {
        this.imports = imports;
        this.totals = totals;
        this.owners = owners;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String module() {
        return "usage";
    }

    @Override
    public boolean recognises(Path path) {
        return Files.isRegularFile(path) && path.getFileName().toString().matches("usage-.*\\.csv(\\.gz)?");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var files = SourceFiles.in(path, this::recognises);
        for (var i = 0; i < files.size(); i++) {
            readFile(files.get(i), run);
            run.progress(i + 1L, files.size());
        }
    }

    private void readFile(Path path, ImportRun run) throws IOException {
        var file = SourceFile.of(path);
        if (imports.has(KIND, file)) {
            run.unchanged();
            return;
        }
        var reading = new Reading(run, owners);
        TableFile.csv(path).requiring("day", "site", "metric", "quantity").read(reading.run, reading::row);
        if (!reading.run.hasRefusals()) {
            totals.keep(KIND, file, reading.totals);
            reading.totals.forEach(_ -> run.added());
        }
    }

    private static final class Reading {

        private final FileRun run;
        private final List<Total> totals = new ArrayList<>();
        private final Map<String, String> items = new HashMap<>();
        private final List<UsedItems> owners;

        Reading(ImportRun run, List<UsedItems> owners) {
            this.run = new FileRun(run);
            this.owners = owners;
        }

        void row(TableFile.Row row) {
            var first = day(row, "day");
            var last = row.get("until").isEmpty() ? first : day(row, "until");
            var quantity = quantity(row);
            var metric = row.get("metric");
            if (!metric.equals(USERS) && Metric.parse(metric).isEmpty()) {
                run.refused(row.bad("metric", "usage.totals.metric", metric));
            }
            if (!row.get("site").matches("[a-z][a-z0-9-]{0,59}")) {
                run.refused(row.bad("site", "usage.totals.site", row.get("site")));
            }
            if (!run.hasRefusals() && first.isPresent() && last.isPresent() && quantity.isPresent()) {
                totals.add(new Total(row.line(), first.get(), last.get(), metric, quantity.get(), scope(row)));
            }
        }

        private Optional<LocalDate> day(TableFile.Row row, String column) {
            try {
                return Optional.of(LocalDate.parse(row.get(column)));
            } catch (DateTimeParseException e) {
                run.refused(row.bad(column, "usage.totals.day", row.get(column)));
                return Optional.empty();
            }
        }

        private Optional<Long> quantity(TableFile.Row row) {
            if (row.get("quantity").matches("\\d{1,15}")) {
                return Optional.of(Long.parseLong(row.get("quantity")));
            }
            run.refused(row.bad("quantity", "usage.totals.quantity", row.get("quantity")));
            return Optional.empty();
        }

        private String item(String written) {
            return written.startsWith("/")
                    ? owners.stream()
                            .flatMap(owner -> owner.byPath(written).stream())
                            .findFirst()
                            .map(usage -> usage.item().toString())
                            .orElse(written)
                    : written;
        }

        /// A city's name alone does not tell it from others of that name.
        private Total.Scope scope(TableFile.Row row) {
            var city = row.get("city");
            var isName = !city.isEmpty() && !city.contains(":");
            return new Total.Scope(
                    row.get("site"),
                    items.computeIfAbsent(row.get("item"), this::item),
                    row.get("type"),
                    "",
                    row.get("language"),
                    row.get("country"),
                    isName ? row.get("country") + ":" + city : city,
                    row.get("theme"));
        }
    }
}

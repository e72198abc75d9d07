package org.hexapla.library.eresources.reports;

import java.sql.Date;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.ImportRun;
import org.hexapla.kernel.ItemRef;
import org.hexapla.library.eresources.Kept;
import org.hexapla.library.eresources.Resource;
import org.hexapla.library.eresources.ResourceId;
import org.hexapla.library.eresources.Resources;
import org.hexapla.library.eresources.SourceFiles;
import org.hexapla.people.Audit;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes the numbers of a report in, in one piece, in the place of what was told of the same months before.
@Component
class TakingReports {

    private static final int BATCH = 2000;

    private final NamedParameterJdbcTemplate database;
    private final SourceFiles files;
    private final Resources resources;
    private final Audit audit;

    TakingReports(NamedParameterJdbcTemplate database, SourceFiles files, Resources resources, Audit audit) {
        this.database = database;
        this.files = files;
        this.resources = resources;
        this.audit = audit;
    }

    private record Number(VendorReport.Row row, ResourceId resource, VendorReport.Month month) {}

    private record Told(ResourceId resource, YearMonth month) {}

    @Transactional
    public void take(String name, String sha256, VendorReport report, ImportRun run) throws ReportUnreadable {
        var numbers = numbers(name, report);
        if (numbers.isEmpty()) {
            throw new ReportUnreadable(BadInput.file(name, "eresources.counter.nothing"));
        }
        var file = files.add(CounterImporter.KIND, name, sha256);
        if (file.isEmpty()) {
            run.unchanged();
            return;
        }
        var kept = keep(file.get(), report);
        var replaced = replace(kept, report.id(), numbers);
        insert(kept, numbers);
        audit.record(
                new ItemRef("eresources.report", String.valueOf(kept)),
                replaced == 0 ? "imported" : "imported-anew",
                "",
                "{\"file\":%s,\"numbers\":%d,\"replaced\":%d}"
                        .formatted(
                                tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(name),
                                numbers.size(),
                                replaced));
        for (var i = 0; i < numbers.size(); i++) {
            if (i < replaced) {
                run.changed();
            } else {
                run.added();
            }
        }
    }

    private List<Number> numbers(String file, VendorReport report) throws ReportUnreadable {
        var known = new HashMap<String, Optional<ResourceId>>();
        var all = resources.all();
        var numbers = new ArrayList<Number>();
        for (var row : report.rows()) {
            var thing = row.thing();
            var resource = known.computeIfAbsent(thing.platform() + "\t" + thing.database(), _ -> resource(all, thing));
            if (resource.isEmpty()) {
                throw new ReportUnreadable(BadInput.at(
                        file,
                        row.line(),
                        thing.database().isEmpty() ? "Platform" : "Database",
                        "eresources.counter.no-resource",
                        thing.database().isEmpty() ? thing.platform() : thing.database()));
            }
            for (var month : row.months()) {
                numbers.add(new Number(row, resource.get(), month));
            }
        }
        return numbers;
    }

    /// The resource of the database; else that of the platform which is not one of its databases.
    private static Optional<ResourceId> resource(List<Kept<ResourceId, Resource>> resources, VendorReport.Thing thing) {
        var onPlatform = resources.stream()
                .filter(kept -> !thing.platform().isEmpty()
                        && kept.record().names().platform().equalsIgnoreCase(thing.platform()))
                .toList();
        var asDatabase = onPlatform.stream()
                .filter(kept -> !thing.database().isEmpty()
                        && kept.record().names().database().equalsIgnoreCase(thing.database()))
                .findFirst();
        var asPlatform = onPlatform.stream()
                .filter(kept -> kept.record().names().database().isEmpty())
                .findFirst();
        return asDatabase
                .or(() -> asPlatform)
                .or(() -> onPlatform.size() == 1 ? Optional.of(onPlatform.getFirst()) : Optional.empty())
                .map(Kept::id);
    }

    private long keep(long file, VendorReport report) {
        return java.util.Objects.requireNonNull(database.queryForObject(
                """
                insert into library.counter_report (file, report, release, created)
                values (:file, :report, :release, :created) returning id
                """,
                Map.of("file", file, "report", report.id(), "release", report.release(), "created", report.created()),
                Long.class));
    }

    /// The months of resources that the report tells anew lose their earlier numbers of the same kind of report.
    private int replace(long kept, String report, List<Number> numbers) {
        Set<Told> told = new HashSet<>();
        numbers.forEach(
                number -> told.add(new Told(number.resource(), number.month().month())));
        var rows = told.stream()
                .map(one -> new MapSqlParameterSource("resource", one.resource().value())
                        .addValue("month", Date.valueOf(one.month().atDay(1)))
                        .addValue("kept", kept)
                        .addValue("report", report.toUpperCase(Locale.ROOT)))
                .toArray(MapSqlParameterSource[]::new);
        var replaced = 0;
        for (var count : database.batchUpdate("""
                update library.counter_number n set replaced = :kept
                where n.resource = :resource and n.month = :month and n.replaced is null
                  and n.report in (select r.id from library.counter_report r where r.report = :report)
                """, rows)) {
            replaced += count;
        }
        return replaced;
    }

    private void insert(long report, List<Number> numbers) {
        for (var from = 0; from < numbers.size(); from += BATCH) {
            database.batchUpdate(
                    """
                    insert into library.counter_number
                        (report, line, resource, month, metric, quantity, data_type, access_type, title, online, print)
                    values (:report, :line, :resource, :month, :metric, :quantity, :dataType, :accessType, :title, :online,
                            :print)
                    """,
                    numbers.subList(from, Math.min(numbers.size(), from + BATCH)).stream()
                            .map(number -> row(report, number))
                            .toArray(MapSqlParameterSource[]::new));
        }
    }

    private static MapSqlParameterSource row(long report, Number number) {
        var thing = number.row().thing();
        return new MapSqlParameterSource("report", report)
                .addValue("line", number.row().line())
                .addValue("resource", number.resource().value())
                .addValue("month", Date.valueOf(number.month().month().atDay(1)))
                .addValue("metric", number.row().metric())
                .addValue("quantity", number.month().quantity())
                .addValue("dataType", thing.dataType())
                .addValue("accessType", thing.accessType())
                .addValue("title", thing.title())
                .addValue("online", plain(thing.online()))
                .addValue("print", plain(thing.print()));
    }

    private static String plain(String number) {
        return number.replaceAll("[ -]", "").toUpperCase(Locale.ROOT);
    }
}

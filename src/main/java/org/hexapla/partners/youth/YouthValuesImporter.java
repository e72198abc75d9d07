package org.hexapla.partners.youth;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.jobs.TableFile;
import org.hexapla.kernel.Country;
import org.hexapla.partners.Partners;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// `youth-values`: a CSV line for a value: `indicator`, `country` (three letters), `year`, `sex` (`all`, `female`,
/// `male`), `age` (`15-24`), `value`, `source`. In batches; a value that is known with another number is changed.
@Component
class YouthValuesImporter implements Importer {

    private static final int BATCH = 1000;

    private final YouthValues values;
    private final People people;
    private final TransactionOperations transaction;

    YouthValuesImporter(YouthValues values, People people, TransactionOperations transaction) {
        this.values = values;
        this.people = people;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "youth-values";
    }

    @Override
    public String module() {
        return "partners";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("youth-values.*\\.csv(\\.gz)?");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        people.requireStaff(Partners.DEPARTMENT);
        Map<String, YouthIndicator> known =
                values.indicators().stream().collect(Collectors.toMap(YouthIndicator::code, indicator -> indicator));
        for (var ending : List.of(".csv", ".csv.gz")) {
            for (var file : Folder.files(path, ending)) {
                var batch = new LinkedHashMap<List<Object>, YouthValues.Value>();
                TableFile.csv(file)
                        .requiring("indicator", "country", "year", "sex", "age", "value")
                        .read(
                                run,
                                row -> value(row, known, run).ifPresent(value -> {
                                    if (batch.size() == BATCH || batch.containsKey(value.key())) {
                                        take(batch, run);
                                    }
                                    batch.put(value.key(), value);
                                }));
                take(batch, run);
            }
        }
    }

    private void take(Map<List<Object>, YouthValues.Value> batch, ImportRun run) {
        if (batch.isEmpty()) {
            return;
        }
        var kept = transaction.execute(_ -> values.keep(List.copyOf(batch.values())));
        var added = kept == null ? 0 : kept.added();
        var changed = kept == null ? 0 : kept.changed();
        for (var place = 0; place < batch.size(); place++) {
            if (place < added) {
                run.added();
            } else if (place < added + changed) {
                run.changed();
            } else {
                run.unchanged();
            }
        }
        batch.clear();
    }

    private static Optional<YouthValues.Value> value(
            TableFile.Row row, Map<String, YouthIndicator> known, ImportRun run) {
        var indicator = known.get(row.get("indicator"));
        var country = Country.parse(row.get("country"));
        var bad = indicator == null ? "indicator" : country.isEmpty() ? "country" : bad(row);
        if (indicator == null || country.isEmpty() || !bad.isEmpty()) {
            run.refused(row.bad(bad, "youth.problem." + bad, row.get(bad)));
            return Optional.empty();
        }
        var value = new BigDecimal(row.get("value"));
        if (indicator.unit().equals("percent") && value.compareTo(BigDecimal.valueOf(100)) > 0) {
            run.refused(row.bad("value", "youth.problem.value", row.get("value")));
            return Optional.empty();
        }
        return Optional.of(new YouthValues.Value(
                indicator.code(),
                country.get().code(),
                Integer.parseInt(row.get("year")),
                row.get("sex"),
                row.get("age"),
                value,
                row.get("source")));
    }

    /// The first column whose words cannot be read; empty where all can.
    private static String bad(TableFile.Row row) {
        if (!row.get("year").matches("(19|20)\\d{2}")) {
            return "year";
        }
        if (!YouthIndicator.SEXES.contains(row.get("sex"))) {
            return "sex";
        }
        if (!row.get("age").matches("\\d{1,2}(-\\d{1,2}|\\+)")) {
            return "age";
        }
        return row.get("value").matches("\\d{1,12}(\\.\\d{1,6})?") ? "" : "value";
    }
}

package org.hexapla.partners.countries;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.jobs.TableFile;
import org.hexapla.kernel.Country;
import org.springframework.stereotype.Component;

/// `partners-country-reviews`: a CSV line for a country that was looked at: `key`, `initiative`, `country`,
/// `day`, `summary`. What is known by its key stays as it is.
@Component
class CountryReviewsImporter implements Importer {

    private final ReviewingCountries reviewing;

    CountryReviewsImporter(ReviewingCountries reviewing) {
        this.reviewing = reviewing;
    }

    @Override
    public String kind() {
        return "partners-country-reviews";
    }

    @Override
    public String module() {
        return "partners";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("partners-country-reviews.*\\.csv");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        for (var file : Folder.files(path, ".csv")) {
            TableFile.csv(file).requiring("key", "initiative", "country", "day").read(run, row -> read(row, run));
        }
    }

    private void read(TableFile.Row row, ImportRun run) {
        var country = Country.parse(row.get("country"));
        if (country.isEmpty()) {
            run.refused(row.bad("country", "partners.problem.country", row.get("country")));
            return;
        }
        try {
            var review = new CountryReview(
                    row.get("initiative"), country.get(), LocalDate.parse(row.get("day")), row.get("summary"));
            if (reviewing.add(row.get("key"), review)) {
                run.added();
            } else {
                run.unchanged();
            }
        } catch (DateTimeException e) {
            run.refused(row.bad("day", "partners.problem.day", row.get("day")));
        }
    }
}

package org.hexapla.campaigns.reach;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Optional;
import org.hexapla.campaigns.Campaigning;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.jobs.TableFile;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;

/// `reach-totals`: a CSV line for a day, as an earlier system or a campaign's own platform tells it: `account`, `post`
/// (what we call it, or nothing), `day`, `measure`, `quantity`, `definition`. All or nothing of a file.
@Component
class ReachTotalsImporter implements Importer {

    private final Accounts accounts;
    private final Posts posts;
    private final TakingReachIn taking;
    private final People people;

    ReachTotalsImporter(Accounts accounts, Posts posts, TakingReachIn taking, People people) {
        this.accounts = accounts;
        this.posts = posts;
        this.taking = taking;
        this.people = people;
    }

    @Override
    public String kind() {
        return "reach-totals";
    }

    @Override
    public String module() {
        return "reach";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("reach-totals.*\\.csv(\\.gz)?");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        people.requireStaff(Campaigning.DEPARTMENT);
        var files = new ArrayList<>(Folder.files(path, ".csv"));
        files.addAll(Folder.files(path, ".csv.gz"));
        for (var file : files) {
            var found = new ReadingExports.Collected(new ArrayList<>());
            var lines = new ArrayList<Line>();
            TableFile.csv(file)
                    .requiring("account", "post", "day", "measure", "quantity", "definition")
                    .read(found, row -> line(row, found).ifPresent(lines::add));
            if (found.bad().isEmpty()) {
                PlatformImporter.tell(taking.take(TakingReachIn.Source.of(kind(), file), lines), run);
            } else {
                found.bad().forEach(run::refused);
            }
        }
    }

    private Optional<Line> line(TableFile.Row row, ReadingExports.Collected found) {
        var bad = new ArrayList<BadInput>();
        var account = accounts.find(row.get("account"));
        var post = posts.keyed(row.get("post"))
                .filter(known ->
                        account.filter(of -> of.code().equals(known.account())).isPresent());
        var measure = Measure.parse(row.get("measure"));
        var day = day(row.get("day"));
        if (account.isEmpty()) {
            bad.add(row.bad("account", "reach.import.no-account", row.get("account")));
        }
        if (post.isEmpty() && !row.get("post").isEmpty()) {
            bad.add(row.bad("post", "reach.import.unknown-post", row.get("post")));
        }
        if (measure.isEmpty()) {
            bad.add(row.bad("measure", "reach.import.measure", row.get("measure")));
        }
        if (day.isEmpty()) {
            bad.add(row.bad("day", "reach.import.day", row.get("day")));
        }
        if (!row.get("quantity").matches("\\d{1,15}")) {
            bad.add(row.bad("quantity", "reach.import.number", row.get("quantity")));
        }
        if (row.get("definition").isEmpty()) {
            bad.add(row.bad("definition", "reach.import.no-definition"));
        }
        found.bad().addAll(bad);
        return bad.isEmpty() ? Optional.of(line(row, account.get(), post, day.get(), measure.get())) : Optional.empty();
    }

    private static Line line(TableFile.Row row, Account account, Optional<Post> post, LocalDate day, Measure measure) {
        return new Line(
                row.line(),
                "quantity",
                account,
                post.orElse(null),
                day,
                measure,
                Long.parseLong(row.get("quantity")),
                row.get("definition"));
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

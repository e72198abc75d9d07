package org.hexapla.campaigns.reach;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.jobs.TableFile;
import org.hexapla.kernel.Language;
import org.springframework.stereotype.Component;

/// `reach-posts`: a CSV line for a post: `key` by which we call it, `account`, `external` (the platform's own
/// number), `language`, `title`, `address`, `day`, `campaign`, `event`, `initiative`, `hashtags` with blanks
/// between. A post that is known stays as it is.
@Component
class ReachPostsImporter implements Importer {

    private final KeepingPosts keeping;
    private final Accounts accounts;
    private final Posts posts;

    ReachPostsImporter(KeepingPosts keeping, Accounts accounts, Posts posts) {
        this.keeping = keeping;
        this.accounts = accounts;
        this.posts = posts;
    }

    @Override
    public String kind() {
        return "reach-posts";
    }

    @Override
    public String module() {
        return "reach";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("reach-posts.*\\.csv");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        for (var file : Folder.files(path, ".csv")) {
            TableFile.csv(file)
                    .requiring("account", "external", "language", "title", "day")
                    .read(run, row -> read(row, run));
        }
    }

    private void read(TableFile.Row row, ImportRun run) {
        var account = accounts.find(row.get("account"));
        if (account.isEmpty() || row.get("external").isEmpty()) {
            run.refused(row.bad("account", "reach.import.no-account", row.get("account")));
            return;
        }
        if (posts.find(account.get(), row.get("external")).isPresent()
                || posts.keyed(row.get("key")).isPresent()) {
            run.unchanged();
            return;
        }
        try {
            keeping.add(account.get(), post(row, account.get()));
            run.added();
        } catch (DateTimeException e) {
            run.refused(row.bad("day", "reach.import.day", row.get("day")));
        }
    }

    private static Post post(TableFile.Row row, Account account) {
        return new Post(
                0,
                1,
                row.get("key"),
                account.code(),
                row.get("external"),
                Language.parse(row.get("language")).orElse(account.language()),
                row.get("title"),
                row.get("address"),
                LocalDate.parse(row.get("day")),
                new Post.Meant(row.get("campaign"), row.get("event"), row.get("initiative"), hashtags(row)));
    }

    private static List<String> hashtags(TableFile.Row row) {
        return Stream.of(row.get("hashtags").split("[\\s#,]+"))
                .filter(tag -> !tag.isEmpty())
                .toList();
    }
}

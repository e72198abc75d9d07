package org.hexapla.campaigns.reach;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.hexapla.campaigns.Campaigning;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.jobs.TableFile;
import org.hexapla.kernel.Language;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// `reach-hashtags`: a CSV line for each post that a search for a hashtag found: `hashtag`, `platform`,
/// `method` (how it was searched), `sample` (of what the search is a part), `first`, `last`, `external`, `day`,
/// `language`. Neither its words nor whose it is. All or nothing of a file; the posts of a search that is known
/// are added to it.
@Component
class HashtagsImporter implements Importer {

    private final Hashtags hashtags;
    private final People people;
    private final TransactionOperations transaction;

    HashtagsImporter(Hashtags hashtags, People people, TransactionOperations transaction) {
        this.hashtags = hashtags;
        this.people = people;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "reach-hashtags";
    }

    @Override
    public String module() {
        return "reach";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("reach-hashtags.*\\.csv(\\.gz)?");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        people.requireStaff(Campaigning.DEPARTMENT);
        var files = new ArrayList<>(Folder.files(path, ".csv"));
        files.addAll(Folder.files(path, ".csv.gz"));
        for (var file : files) {
            var found = new ReadingExports.Collected(new ArrayList<>());
            var counts = new LinkedHashMap<Hashtags.Search, ArrayList<Hashtags.Found>>();
            TableFile.csv(file)
                    .requiring("hashtag", "platform", "method", "sample", "first", "last", "external", "day")
                    .read(found, row -> read(row, found, counts));
            found.bad().forEach(run::refused);
            if (found.bad().isEmpty()) {
                transaction.executeWithoutResult(_ -> counts.forEach((search, posts) -> {
                    var added = hashtags.add(search, Folder.name(file), posts);
                    PlatformImporter.tell(
                            new TakingReachIn.Taken(added, posts.size() - added, java.util.List.of()), run);
                }));
            }
        }
    }

    private static void read(
            TableFile.Row row,
            ReadingExports.Collected found,
            LinkedHashMap<Hashtags.Search, ArrayList<Hashtags.Found>> counts) {
        if (row.get("method").isEmpty() || row.get("sample").isEmpty()) {
            found.refused(row.bad("method", "reach.import.no-method"));
            return;
        }
        try {
            var search = new Hashtags.Search(
                    row.get("hashtag"),
                    row.get("platform"),
                    row.get("method"),
                    row.get("sample"),
                    LocalDate.parse(row.get("first")),
                    LocalDate.parse(row.get("last")));
            counts.computeIfAbsent(search, _ -> new ArrayList<>())
                    .add(new Hashtags.Found(
                            row.get("external"),
                            LocalDate.parse(row.get("day")),
                            Language.parse(row.get("language")).orElse(Language.EN),
                            row.line()));
        } catch (DateTimeException e) {
            found.refused(row.bad("day", "reach.import.day", row.get("day")));
        }
    }
}

package org.hexapla.campaigns.reach;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.TableFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads what a platform gave away of an account.
@Component
class ReadingExports {

    private static final Pattern HASHTAG = Pattern.compile("#([\\p{L}\\p{N}_]{2,100})");

    private final TakingReachIn taking;
    private final Posts posts;

    ReadingExports(TakingReachIn taking, Posts posts) {
        this.taking = taking;
        this.posts = posts;
    }

    /// Takes the whole file, or nothing of it.
    TakingReachIn.Taken read(ExportFormat format, Account account, Path file) throws IOException {
        return read(format, account, file, String.valueOf(file.getFileName()));
    }

    /// @param name by which whoever sent it knows the file
    TakingReachIn.Taken read(ExportFormat format, Account account, Path file, String name) throws IOException {
        if (!format.platforms().contains(account.platform())) {
            return refused(BadInput.file(name, "reach.import.platform", account.name(), account.platform()));
        }
        var lines = new ArrayList<Line>();
        var found = new Collected(new ArrayList<>());
        TableFile.csv(file).requiring(format.needed()).read(found, row -> read(format, account, row, found, lines));
        if (found.bad().isEmpty() && lines.isEmpty()) {
            return refused(BadInput.at(
                    name,
                    1,
                    "",
                    "reach.import.no-metric",
                    String.join(
                            ", ",
                            format.metrics().stream()
                                    .map(metric -> String.join(" + ", metric.columns()))
                                    .toList())));
        }
        if (!found.bad().isEmpty()) {
            return new TakingReachIn.Taken(0, 0, found.bad());
        }
        var source = TakingReachIn.Source.of(format.kind(), file);
        return taking.take(new TakingReachIn.Source(source.kind(), name, source.sha256()), lines);
    }

    private static TakingReachIn.Taken refused(BadInput bad) {
        return new TakingReachIn.Taken(0, 0, List.of(bad));
    }

    private void read(ExportFormat format, Account account, TableFile.Row row, Collected found, List<Line> lines) {
        var first = format.post().map(ExportFormat.OfPost::number).orElse(format.day());
        if (row.get(first).equals("Total") || row.get(format.day()).equals("Total")) {
            return;
        }
        var day = format.day(row.get(format.day()));
        if (day.isEmpty()) {
            found.refused(row.bad(format.day(), "reach.import.day", row.get(format.day())));
            return;
        }
        var about = format.post().orElse(null);
        Post post = about == null ? null : post(format, about, account, row, found);
        if (about != null && post == null) {
            return;
        }
        for (var metric : format.metrics()) {
            quantity(metric, row, found)
                    .ifPresent(quantity -> lines.add(new Line(
                            row.line(),
                            metric.columns().getFirst(),
                            account,
                            post,
                            day.get(),
                            metric.measure(),
                            quantity,
                            metric.definition())));
        }
    }

    /// Nothing where the file does not have it.
    private static Optional<Long> quantity(ExportFormat.Metric metric, TableFile.Row row, Collected found) {
        var sum = 0L;
        var isThere = false;
        for (var column : metric.columns()) {
            var written = row.get(column).replace(",", "");
            if (written.matches("\\d{1,15}")) {
                sum += Long.parseLong(written);
                isThere = true;
            } else if (!written.isEmpty()) {
                found.refused(row.bad(column, "reach.import.number", row.get(column)));
            }
        }
        return isThere ? Optional.of(sum) : Optional.empty();
    }

    private @Nullable Post post(
            ExportFormat format, ExportFormat.OfPost about, Account account, TableFile.Row row, Collected found) {
        var external = row.get(about.number());
        if (external.isEmpty()) {
            found.refused(row.bad(about.number(), "reach.import.no-post"));
            return null;
        }
        var known = posts.find(account, external);
        if (known.isPresent()) {
            return known.get();
        }
        var published = format.day(row.get(about.published()));
        if (published.isEmpty()) {
            found.refused(row.bad(about.published(), "reach.import.day", row.get(about.published())));
            return null;
        }
        var hashtags = about.words().stream()
                .flatMap(column -> hashtags(row.get(column)).stream())
                .distinct()
                .toList();
        return new Post(
                0,
                1,
                "",
                account.code(),
                external,
                account.language(),
                row.get(about.title()),
                about.address().isEmpty() ? "" : web(row.get(about.address())),
                published.get(),
                new Post.Meant("", "", "", hashtags));
    }

    /// Those in words, without the sign before them.
    static List<String> hashtags(String words) {
        return HASHTAG.matcher(words)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }

    private static String web(String written) {
        return written.matches("(?i)https?://[^\\s<>\"']{3,480}") ? written : "";
    }

    /// What is wrong with a file, until all of it is read.
    record Collected(List<BadInput> bad) implements ImportRun {

        @Override
        public void added() {
            // Told once the whole file is taken.
        }

        @Override
        public void changed() {
            // As above.
        }

        @Override
        public void unchanged() {
            // As above.
        }

        @Override
        public void refused(BadInput input) {
            bad.add(input);
        }

        @Override
        public boolean hasRefusals() {
            return !bad.isEmpty();
        }

        @Override
        public void progress(long done, long total) {
            // One file is quickly read.
        }
    }
}

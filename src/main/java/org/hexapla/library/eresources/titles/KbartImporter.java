package org.hexapla.library.eresources.titles;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.FileRun;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.jobs.TableFile;
import org.hexapla.library.eresources.Kept;
import org.hexapla.library.eresources.Resource;
import org.hexapla.library.eresources.ResourceId;
import org.hexapla.library.eresources.Resources;
import org.springframework.stereotype.Component;

/// `kbart`: title lists of vendors by KBART phase II, `Provider_Region_Package_2022-01-31.txt`: tabs between
/// the standard's 25 columns. The name without the day tells which resource it is of.
///
/// All or nothing per file, for a list is the whole of what a resource has: titles it does not name are gone.
/// Reading the same list again changes nothing.
@Component
class KbartImporter implements Importer {

    private static final Pattern NAME =
            Pattern.compile("(?<list>[^/]+)_(?<day>\\d{4}-\\d{2}-\\d{2})\\.(txt|tsv|kbart)", Pattern.CASE_INSENSITIVE);

    private final Resources resources;
    private final TakingTitles taking;

    KbartImporter(Resources resources, TakingTitles taking) {
        this.resources = resources;
        this.taking = taking;
    }

    @Override
    public String kind() {
        return "kbart";
    }

    @Override
    public String module() {
        return "eresources";
    }

    @Override
    public boolean recognises(Path path) {
        return NAME.matcher(Folder.name(path)).matches();
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        var files = Stream.of(".txt", ".tsv", ".kbart")
                .flatMap(ending -> files(path, ending).stream())
                .sorted()
                .toList();
        for (var file : files) {
            readFile(file, new FileRun(run));
        }
    }

    private static List<Path> files(Path path, String ending) {
        try {
            return Folder.files(path, ending);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void readFile(Path path, FileRun run) throws IOException {
        var name = Folder.name(path);
        var matcher = NAME.matcher(name);
        var day = matcher.matches() ? day(matcher.group("day")) : Optional.<LocalDate>empty();
        if (day.isEmpty()) {
            run.refused(BadInput.file(name, "eresources.kbart.name", name));
            return;
        }
        var resource = resource(matcher.group("list"));
        if (resource.isEmpty()) {
            run.refused(BadInput.file(name, "eresources.kbart.no-resource", matcher.group("list")));
            return;
        }
        var titles = titles(path, resource.get().id(), run);
        if (!run.hasRefusals() && titles.isEmpty()) {
            // An empty list would end every title: more likely a mishap on the way.
            run.refused(BadInput.file(name, "eresources.kbart.empty"));
        }
        if (!run.hasRefusals()) {
            taking.take(resource.get().id(), titles, day.get(), run);
        }
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Kept<ResourceId, Resource>> resource(String list) {
        return resources.all().stream()
                .filter(kept -> kept.record().names().titleList().equalsIgnoreCase(list))
                .findFirst();
    }

    static List<ListedTitle> titles(Path path, ResourceId resource, ImportRun run) throws IOException {
        Map<String, List<KbartRow>> byKey = new LinkedHashMap<>();
        TableFile.tsv(path).requiring(KbartColumn.headings()).read(run, row -> {
            var read = KbartRow.of(row::get);
            read.check((column, key) -> run.refused(row.bad(column.heading(), key, read.get(column))));
            byKey.computeIfAbsent(read.key(), _ -> new ArrayList<>()).add(read);
        });
        return byKey.entrySet().stream()
                .map(entry -> new ListedTitle(resource, entry.getKey(), entry.getValue()))
                .toList();
    }
}

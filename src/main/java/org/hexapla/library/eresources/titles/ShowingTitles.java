package org.hexapla.library.eresources.titles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Paging;
import org.hexapla.library.eresources.Resource;
import org.hexapla.library.eresources.ResourceId;
import org.hexapla.library.eresources.Resources;
import org.springframework.stereotype.Component;

/// Titles for readers: one with all places where it can be read, or lists of them.
@Component
public class ShowingTitles {

    private static final int SIZE = 50;
    private static final String OF_RESOURCE = "resource";

    private final Titles titles;
    private final Resources resources;

    ShowingTitles(Titles titles, Resources resources) {
        this.titles = titles;
        this.resources = resources;
    }

    public Optional<TitleView> view(TitleId id) {
        return titles.find(id).map(this::view);
    }

    private TitleView view(Titles.Stored stored) {
        var title = stored.title();
        var first = title.rows().getFirst();
        var places = titles.alike(stored).stream()
                .filter(alike -> !alike.isGone())
                .flatMap(alike -> resources.find(alike.title().resource()).stream()
                        .filter(kept -> kept.record().isOffered())
                        .map(kept -> place(alike, kept.record())))
                .toList();
        return new TitleView(
                stored.id(),
                LocalizedText.of(title.language(), title.title()),
                title.isSerial(),
                numbers(first),
                title.publisher(),
                first.get(KbartColumn.FIRST_AUTHOR).isEmpty()
                        ? first.get(KbartColumn.FIRST_EDITOR)
                        : first.get(KbartColumn.FIRST_AUTHOR),
                places.isEmpty(),
                places);
    }

    private static List<TitleView.Number> numbers(KbartRow row) {
        var kind = row.isSerial() ? "issn" : "isbn";
        return Stream.of(
                        new TitleView.Number(
                                "eresources.title." + kind + "-print", row.get(KbartColumn.PRINT_IDENTIFIER)),
                        new TitleView.Number(
                                "eresources.title." + kind + "-online", row.get(KbartColumn.ONLINE_IDENTIFIER)))
                .filter(number -> !number.number().isEmpty())
                .toList();
    }

    private static TitleView.Place place(Titles.Stored stored, Resource resource) {
        var id = stored.title().resource();
        return new TitleView.Place(
                id,
                resource.about().name(),
                id.path() + "/go?title=" + stored.id(),
                stored.title().rows().stream().map(ShowingTitles::coverage).toList());
    }

    private static TitleView.Coverage coverage(KbartRow row) {
        var embargo = row.embargo();
        var depth = row.get(KbartColumn.COVERAGE_DEPTH)
                .toLowerCase(java.util.Locale.ROOT)
                .replace(' ', '-');
        return new TitleView.Coverage(
                row.from().orElse(null),
                row.until().orElse(null),
                parts(row),
                embargo.map(KbartRow.Embargo::messageKey).orElse(""),
                embargo.map(KbartRow.Embargo::number).orElse(0),
                depth.isEmpty() ? "" : "eresources.depth." + depth,
                row.isFree(),
                row.get(KbartColumn.NOTES));
    }

    /// `1 (2) – 44 (3)`
    private static String parts(KbartRow row) {
        var first = part(row.get(KbartColumn.NUM_FIRST_VOL_ONLINE), row.get(KbartColumn.NUM_FIRST_ISSUE_ONLINE));
        var last = part(row.get(KbartColumn.NUM_LAST_VOL_ONLINE), row.get(KbartColumn.NUM_LAST_ISSUE_ONLINE));
        return last.isEmpty() ? first : first + " – " + last;
    }

    private static String part(String volume, String issue) {
        return issue.isEmpty() ? volume : volume + " (" + issue + ")";
    }

    public TitleView.Letter letter(String asked, int number, Language reader) {
        var letters = new ArrayList<>(titles.letters());
        letters.sort(reader.order());
        var letter = letters.contains(asked) ? asked : letters.isEmpty() ? "" : letters.getFirst();
        var paging = new Paging(Math.min(number, 100_000), SIZE, titles.count("letter", letter));
        return new TitleView.Letter(
                letters, letter, lines(titles.page("letter", letter, Math.max(0, paging.first() - 1), SIZE)), paging);
    }

    public Paging paging(ResourceId resource, int number) {
        return new Paging(Math.min(number, 100_000), SIZE, titles.count(OF_RESOURCE, resource.value()));
    }

    public List<TitleView.Line> lines(ResourceId resource, Paging paging) {
        return lines(titles.page(OF_RESOURCE, resource.value(), Math.max(0, paging.first() - 1), SIZE));
    }

    private List<TitleView.Line> lines(List<Titles.Stored> some) {
        Map<ResourceId, LocalizedText> names = new HashMap<>();
        resources
                .all()
                .forEach(kept -> names.put(kept.id(), kept.record().about().name()));
        return some.stream()
                .map(stored -> new TitleView.Line(
                        stored.id(),
                        LocalizedText.of(
                                stored.title().language(), stored.title().title()),
                        stored.title().isSerial(),
                        numbers(stored.title().rows().getFirst()).stream()
                                .map(TitleView.Number::number)
                                .toList(),
                        Objects.requireNonNull(names.get(stored.title().resource()))))
                .toList();
    }
}

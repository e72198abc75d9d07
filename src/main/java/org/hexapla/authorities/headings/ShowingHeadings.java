package org.hexapla.authorities.headings;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.Heading;
import org.hexapla.authorities.HeadingContent;
import org.hexapla.authorities.HeadingEntry;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings.Question;
import org.hexapla.authorities.SeeAlso;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Paging;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.search.SearchSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Lays a heading out for its page.
@Component
class ShowingHeadings {

    private static final int A_PAGE = 50;

    private final HeadingTable headings;
    private final KeepingHeadings keeping;
    private final HeadingUses uses;
    private final ObjectProvider<SearchSource> sources;
    private final People people;

    ShowingHeadings(
            HeadingTable headings,
            KeepingHeadings keeping,
            HeadingUses uses,
            ObjectProvider<SearchSource> sources,
            People people) {
        this.headings = headings;
        this.keeping = keeping;
        this.uses = uses;
        this.sources = sources;
        this.people = people;
    }

    HeadingView view(HeadingEntry entry, int page, HeadingView.@Nullable Problem problem) {
        var content = entry.content();
        var place = content.facts().place();
        return new HeadingView(
                entry,
                keeping.find(entry.id()).isEmpty(),
                HeadingSource.name(content),
                WrittenParts.write(content.parts()),
                place == null ? null : headings.find(List.of(place)).get(place),
                tied(content.seeAlso()),
                under(entry),
                use(entry.id(), page),
                past(entry),
                owner(content),
                problem);
    }

    /// A name for every reader.
    NameView name(HeadingEntry entry, boolean isEditable) {
        var content = entry.content();
        var languages = new TreeSet<>(content.name().languages());
        content.seeFrom().forEach(form -> languages.add(form.language()));
        return new NameView(
                entry,
                HeadingSource.name(content),
                LocalizedText.inOrder(languages),
                tied(content.seeAlso()),
                search(entry.id()),
                owner(content),
                isEditable);
    }

    /// The question to the search that finds the records of a heading.
    private static String search(AuthorityId heading) {
        return "/search?q=" + URLEncoder.encode("subject:\"" + heading.concept() + "\"", StandardCharsets.UTF_8);
    }

    private List<HeadingView.Tied> tied(List<SeeAlso> also) {
        var found = headings.find(also.stream().map(SeeAlso::heading).toList());
        return also.stream()
                .flatMap(one -> Optional.ofNullable(found.get(one.heading())).stream()
                        .map(heading -> new HeadingView.Tied(one.tie(), heading)))
                .toList();
    }

    /// Of a person the one without office, and the ones in offices.
    private List<Heading> under(HeadingEntry entry) {
        var name = entry.content().parts().get('a');
        if (entry.content().kind() != HeadingKind.PERSON || name == null) {
            return List.of();
        }
        var question = new Question(HeadingKind.PERSON, new TreeMap<>(Map.of('a', name)));
        return headings.having(List.of(question)).getOrDefault(question, List.of()).stream()
                .filter(heading -> !heading.id().equals(entry.id()))
                .toList();
    }

    private HeadingView.Use use(AuthorityId id, int page) {
        var total = uses.count(id);
        var records = uses.records(id, (page - 1L) * A_PAGE, A_PAGE);
        return new HeadingView.Use(total, records(records), new Paging(page, A_PAGE, total));
    }

    /// The records by their titles, as the search knows them.
    List<HeadingView.Record> records(List<ItemRef> items) {
        var shown = new TreeMap<String, HeadingView.Record>();
        sources.stream()
                .filter(source -> items.stream().anyMatch(item -> item.kind().equals(source.kind())))
                .forEach(source -> source.load(items.stream()
                                .filter(item -> item.kind().equals(source.kind()))
                                .toList())
                        .forEach((item, document) -> shown.put(
                                item.toString(),
                                new HeadingView.Record(item.toString(), document.path(), document.title()))));
        return items.stream()
                .map(item -> Objects.requireNonNullElseGet(shown.get(item.toString()), () -> other(item)))
                .toList();
    }

    private HeadingView.Record other(ItemRef item) {
        var heading = item.kind().equals(HeadingSource.KIND)
                ? AuthorityId.parse(item.id())
                        .map(id -> headings.find(List.of(id)).get(id))
                        .orElse(null)
                : null;
        return heading == null
                ? new HeadingView.Record(item.toString(), "", LocalizedText.none())
                : new HeadingView.Record(item.toString(), "/headings/" + heading.id(), heading.name());
    }

    private static @Nullable String owner(HeadingContent content) {
        if (content.code().isEmpty()) {
            return null;
        }
        return switch (content.kind()) {
            case TOPIC, PLACE -> "/concepts/" + content.code();
            case CORPORATE -> "/states/" + content.code();
            case PERSON -> "/persons/" + content.code();
            case MEETING, TITLE, SERIES, SESSION, AGENDA_ITEM -> null;
        };
    }

    private List<HeadingView.Past> past(HeadingEntry entry) {
        var past = new ArrayList<HeadingView.Past>();
        var after = HeadingFields.of(entry.content());
        for (var earlier : keeping.history(entry.id())) {
            var before = HeadingFields.of(earlier.before().content());
            past.add(new HeadingView.Past(
                    earlier.before().version(),
                    earlier.at(),
                    people.find(earlier.by()).map(Person::name).orElse(""),
                    earlier.action(),
                    changes(before, after)));
            after = before;
        }
        return past;
    }

    private static List<HeadingView.Change> changes(SortedMap<String, String> before, SortedMap<String, String> after) {
        var fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        return fields.stream()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .map(field -> change(field, before.getOrDefault(field, ""), after.getOrDefault(field, "")))
                .toList();
    }

    private static HeadingView.Change change(String field, String before, String after) {
        var stem = Stream.of("name-", "forms-")
                .filter(field::startsWith)
                .map(start -> start.substring(0, start.length() - 1))
                .findFirst()
                .orElse(field);
        var language =
                stem.equals(field) ? Optional.<Language>empty() : Language.parse(field.substring(stem.length() + 1));
        return new HeadingView.Change(
                "authorities.heading." + stem,
                language.orElse(null),
                before.replace("\n", "; "),
                after.replace("\n", "; "));
    }
}

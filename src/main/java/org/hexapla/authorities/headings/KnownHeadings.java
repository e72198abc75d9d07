package org.hexapla.authorities.headings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.Heading;
import org.hexapla.authorities.HeadingContent;
import org.hexapla.authorities.HeadingEntry;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The authority file in the database.
@Component
class KnownHeadings implements Headings {

    private static final int BATCH = 2000;

    private final HeadingTable table;
    private final FormTable forms;
    private final TakingHeadings taking;

    KnownHeadings(HeadingTable table, FormTable forms, TakingHeadings taking) {
        this.table = table;
        this.forms = forms;
        this.taking = taking;
    }

    @Override
    public Optional<Heading> find(AuthorityId id) {
        return Optional.ofNullable(table.find(List.of(id)).get(id));
    }

    @Override
    public Map<AuthorityId, Heading> find(Collection<AuthorityId> ids) {
        return table.find(ids);
    }

    @Override
    public List<Heading> named(HeadingKind kind, SortedMap<Character, String> parts) {
        var question = new Question(kind, parts);
        return named(List.of(question)).getOrDefault(question, List.of());
    }

    @Override
    public Map<Question, List<Heading>> named(Collection<Question> questions) {
        var found = new HashMap<Question, List<Heading>>();
        var all = new ArrayList<>(new LinkedHashSet<>(questions));
        for (var from = 0; from < all.size(); from += BATCH) {
            var some = all.subList(from, Math.min(all.size(), from + BATCH));
            found.putAll(table.just(some));
            var others = some.stream()
                    .filter(question ->
                            !found.containsKey(question) && !question.parts().isEmpty())
                    .toList();
            found.putAll(table.having(others));
        }
        all.forEach(question -> found.putIfAbsent(question, List.of()));
        return found;
    }

    @Override
    public Optional<Heading> coded(HeadingKind kind, String code) {
        return Optional.ofNullable(coded(kind, List.of(code)).get(code));
    }

    @Override
    public Map<String, Heading> coded(HeadingKind kind, Collection<String> codes) {
        var found = new HashMap<String, Heading>();
        table.coded(kind, codes).forEach((code, heading) -> living(heading).ifPresent(live -> found.put(code, live)));
        return found;
    }

    /// What was merged goes by the one that took its place.
    private Optional<Heading> living(Heading heading) {
        return heading.isLive()
                ? Optional.of(heading)
                : heading.successor().flatMap(this::find).flatMap(this::living);
    }

    @Override
    public List<Heading> suggest(HeadingKind kind, String typed, Language reader, int most) {
        var order =
                forms.beginning(kind, typed, reader, most).stream().limit(most).toList();
        var found = table.find(order);
        return order.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .toList();
    }

    @Override
    public Heading obtain(HeadingKind kind, SortedMap<Character, String> parts, LocalizedText name) {
        return obtain(List.of(HeadingContent.of(kind, parts, name))).getFirst();
    }

    @Override
    @Transactional
    public List<Heading> obtain(List<HeadingContent> contents) {
        var obtained = new ArrayList<Heading>(contents.size());
        for (var from = 0; from < contents.size(); from += BATCH) {
            obtained.addAll(taking.obtain(contents.subList(from, Math.min(contents.size(), from + BATCH))));
        }
        return List.copyOf(obtained);
    }

    @Override
    public Map<AuthorityId, HeadingEntry> entries(Collection<AuthorityId> ids) {
        return new LinkedHashMap<>(table.entries(ids));
    }

    @Override
    public List<AuthorityId> after(@Nullable AuthorityId last, int most) {
        return table.after(last, most);
    }

    @Override
    @Transactional
    public List<Placed> put(List<HeadingContent> contents) {
        var placed = new ArrayList<Placed>(contents.size());
        for (var from = 0; from < contents.size(); from += BATCH) {
            placed.addAll(taking.put(contents.subList(from, Math.min(contents.size(), from + BATCH))));
        }
        return List.copyOf(placed);
    }
}

package org.hexapla.library.marc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.Heading;
import org.hexapla.authorities.HeadingContent;
import org.hexapla.authorities.HeadingEntry;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/// An authority file of a few headings, in memory.
final class FewHeadings implements Headings {

    private final Map<AuthorityId, Heading> all = new HashMap<>();

    /// A heading of these parts, each its code and its words: `aOceans`.
    Heading add(HeadingKind kind, String... parts) {
        return add(kind, "", new Heading.Standing.Live(), parts);
    }

    Heading coded(HeadingKind kind, String code, String... parts) {
        return add(kind, code, new Heading.Standing.Live(), parts);
    }

    Heading add(HeadingKind kind, String code, Heading.Standing standing, String... parts) {
        var byCode = new TreeMap<Character, String>();
        List.of(parts).forEach(part -> byCode.put(part.charAt(0), part.substring(1)));
        var heading =
                new Heading(new AuthorityId(all.size() + 1), kind, byCode, LocalizedText.none(), "", code, standing);
        all.put(heading.id(), heading);
        return heading;
    }

    void put(Heading heading) {
        all.put(heading.id(), heading);
    }

    @Override
    public Optional<Heading> find(AuthorityId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Map<AuthorityId, Heading> find(Collection<AuthorityId> ids) {
        return ids.stream()
                .distinct()
                .filter(all::containsKey)
                .collect(Collectors.toMap(id -> id, id -> all.getOrDefault(id, all.get(id))));
    }

    @Override
    public List<Heading> named(HeadingKind kind, SortedMap<Character, String> parts) {
        var found = new ArrayList<Heading>();
        all.values().stream()
                .filter(heading -> heading.isLive() && heading.kind() == kind)
                .filter(heading -> heading.parts().entrySet().containsAll(parts.entrySet()))
                .forEach(found::add);
        return found;
    }

    @Override
    public Map<Question, List<Heading>> named(Collection<Question> questions) {
        return questions.stream()
                .distinct()
                .collect(Collectors.toMap(question -> question, question -> named(question.kind(), question.parts())));
    }

    @Override
    public Optional<Heading> coded(HeadingKind kind, String code) {
        return all.values().stream()
                .filter(heading -> heading.isLive() && heading.kind() == kind)
                .filter(heading -> heading.code().equals(code))
                .findFirst();
    }

    @Override
    public List<Heading> suggest(HeadingKind kind, String typed, Language reader, int most) {
        return List.of();
    }

    @Override
    public Heading obtain(HeadingKind kind, SortedMap<Character, String> parts, LocalizedText name) {
        return named(kind, parts).stream()
                .findFirst()
                .orElseGet(() -> add(
                        kind,
                        parts.entrySet().stream()
                                .map(part -> part.getKey() + part.getValue())
                                .toArray(String[]::new)));
    }

    @Override
    public Map<String, Heading> coded(HeadingKind kind, Collection<String> codes) {
        return codes.stream()
                .distinct()
                .flatMap(code -> coded(kind, code).stream())
                .collect(Collectors.toMap(Heading::code, heading -> heading));
    }

    @Override
    public List<Heading> obtain(List<HeadingContent> contents) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<AuthorityId, HeadingEntry> entries(Collection<AuthorityId> ids) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<AuthorityId> after(@Nullable AuthorityId last, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Placed> put(List<HeadingContent> contents) {
        throw new UnsupportedOperationException();
    }
}

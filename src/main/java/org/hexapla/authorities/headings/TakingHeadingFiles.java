package org.hexapla.authorities.headings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.Heading;
import org.hexapla.authorities.HeadingContent;
import org.hexapla.authorities.HeadingEntry;
import org.hexapla.authorities.HeadingFacts;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings;
import org.hexapla.authorities.Headings.Placed.Outcome;
import org.hexapla.authorities.Headings.Question;
import org.hexapla.authorities.SeeAlso;
import org.hexapla.jobs.ImportRun;
import org.springframework.stereotype.Component;

/// Takes the headings of files in: first that they are there, then what they say, for they speak of one another.
@Component
class TakingHeadingFiles {

    private final Headings headings;
    private final KeepingHeadings keeping;

    TakingHeadingFiles(Headings headings, KeepingHeadings keeping) {
        this.headings = headings;
        this.keeping = keeping;
    }

    void take(List<WrittenHeading> written, ImportRun run) {
        var contents = written.stream().map(this::withItsOwner).toList();
        var known = headings
                .named(contents.stream()
                        .map(content -> new Question(content.kind(), content.parts()))
                        .toList())
                .values()
                .stream()
                .flatMap(List::stream)
                .map(Heading::id)
                .collect(Collectors.toSet());
        headings.obtain(contents);
        var words = new HashMap<Words, Optional<AuthorityId>>();
        var whole = new ArrayList<HeadingContent>();
        for (var place = 0; place < written.size(); place++) {
            linked(written.get(place), contents.get(place), words).ifPresent(whole::add);
        }
        for (var placed : headings.put(whole)) {
            tell(run, placed, known);
        }
        run.progress(written.size(), written.size());
    }

    private void tell(ImportRun run, Headings.Placed placed, Set<AuthorityId> known) {
        if (!known.contains(placed.heading()) && !isOfOwner(placed.heading())) {
            run.added();
        } else if (placed.outcome() == Outcome.UNCHANGED) {
            run.unchanged();
        } else {
            run.changed();
        }
    }

    private boolean isOfOwner(AuthorityId heading) {
        return keeping.find(heading)
                .filter(entry -> !entry.content().code().isEmpty())
                .isPresent();
    }

    /// A person that has an entry keeps what the entry says; the file gives the form under which the person is
    /// entered and what the entry does not know.
    private HeadingContent withItsOwner(WrittenHeading written) {
        var content = written.content();
        return Optional.of(content.code())
                .filter(code -> !code.isEmpty())
                .flatMap(code -> keeping.coded(content.kind(), code))
                .map(HeadingEntry::content)
                .map(before -> new HeadingContent(
                        before.kind(),
                        content.parts(),
                        before.name(),
                        before.code(),
                        before.seeFrom(),
                        List.of(),
                        before.facts(),
                        content.notes()))
                .orElse(content);
    }

    private record Words(HeadingKind kind, String text) {}

    private Optional<HeadingContent> linked(
            WrittenHeading written, HeadingContent content, Map<Words, Optional<AuthorityId>> words) {
        var also = new ArrayList<SeeAlso>();
        written.ties()
                .forEach((tie, texts) -> texts.forEach(text -> find(words, content.kind(), text)
                        .ifPresentOrElse(
                                heading -> also.add(new SeeAlso(heading, tie)),
                                () -> written.entry().refuse(tie.code(), "authorities.bad.heading-unknown", text))));
        var place = written.place().isEmpty()
                ? Optional.<AuthorityId>empty()
                : find(words, HeadingKind.CORPORATE, written.place())
                        .or(() -> find(words, HeadingKind.PLACE, written.place()));
        if (place.isEmpty() && !written.place().isEmpty()) {
            written.entry().refuse("place", "authorities.bad.heading-unknown", written.place());
        }
        if (written.entry().isRefused()) {
            return Optional.empty();
        }
        var facts = content.facts();
        return Optional.of(content.withSeeAlso(also)
                .withFacts(new HeadingFacts(
                        facts.qualifier(),
                        place.orElse(facts.place()),
                        facts.gender(),
                        facts.from(),
                        facts.until(),
                        facts.state(),
                        facts.roles(),
                        facts.types(),
                        facts.numbers())));
    }

    private Optional<AuthorityId> find(Map<Words, Optional<AuthorityId>> words, HeadingKind kind, String text) {
        return words.computeIfAbsent(
                new Words(kind, text),
                asked -> headings.named(asked.kind(), WrittenParts.read(asked.text())).stream()
                        .findFirst()
                        .map(Heading::id));
    }
}

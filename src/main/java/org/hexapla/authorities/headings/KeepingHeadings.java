package org.hexapla.authorities.headings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.Heading.Standing;
import org.hexapla.authorities.HeadingChanged;
import org.hexapla.authorities.HeadingContent;
import org.hexapla.authorities.HeadingEntry;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.edition.Editions;
import org.hexapla.authorities.register.EntryChanged;
import org.hexapla.search.Search;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Writes headings with their forms and their history, and tells whoever must hear of it. All belongs into the
/// caller's transaction, who asks before whether it may be done.
@Component
public class KeepingHeadings {

    private final HeadingTable headings;
    private final HeadingWriting writing;
    private final FormTable forms;
    private final Editions editions;
    private final ApplicationEventPublisher events;
    private final Search search;

    KeepingHeadings(
            HeadingTable headings,
            HeadingWriting writing,
            FormTable forms,
            Editions editions,
            ApplicationEventPublisher events,
            Search search) {
        this.headings = headings;
        this.writing = writing;
        this.forms = forms;
        this.editions = editions;
        this.events = events;
        this.search = search;
    }

    /// Makes headings; those that another live one of the same parts and code stands in the way of are absent.
    public List<HeadingEntry> add(List<HeadingContent> contents) {
        var added = writing.insert(contents);
        forms.add(added);
        tell(added);
        return added;
    }

    /// Takes in what was kept elsewhere until now, with its version and all that it was before.
    public void move(HeadingContent content, int version, List<EarlierContent> past) {
        add(List.of(content)).forEach(entry -> writing.move(entry.id(), version, past));
    }

    /// Makes a heading be what the content says.
    ///
    /// @param version the one that was seen
    /// @throws EntryChanged if another change came first
    public HeadingEntry change(AuthorityId id, int version, HeadingContent content) {
        var before = seen(id, version);
        return replace(before, new HeadingEntry(id, version + 1, content, before.standing()), "changed");
    }

    /// Lets a heading stand otherwise.
    HeadingEntry stand(AuthorityId id, int version, Standing standing, String action) {
        var before = seen(id, version);
        return replace(before, new HeadingEntry(id, version + 1, before.content(), standing), action);
    }

    void remove(AuthorityId id, int version) {
        var before = seen(id, version);
        writing.remove(before);
        tell(List.of(before));
        events.publishEvent(new HeadingChanged(id));
    }

    /// Gives a removed heading its number and words back.
    HeadingEntry restore(HeadingEntry last) {
        var back = new HeadingEntry(last.id(), last.version() + 1, last.content(), last.standing());
        writing.insertAgain(back);
        forms.add(List.of(back));
        tell(List.of(back));
        return back;
    }

    public Optional<HeadingEntry> find(AuthorityId id) {
        return Optional.ofNullable(headings.entries(List.of(id)).get(id));
    }

    /// The live headings of a kind that have a code, in its order.
    public List<HeadingEntry> withCode(HeadingKind kind) {
        return headings.withCode(kind);
    }

    /// The heading that bears a code, whatever its standing.
    public Optional<HeadingEntry> coded(HeadingKind kind, String code) {
        return Optional.ofNullable(headings.coded(kind, List.of(code)).get(code))
                .flatMap(heading -> find(heading.id()));
    }

    /// What a heading was before each change, the latest first.
    public List<PastHeading> history(AuthorityId id) {
        return writing.history(id);
    }

    /// Makes many headings be just so, those that are known by the numbers they have.
    void changeAll(Map<HeadingEntry, HeadingContent> changes) {
        var after = new ArrayList<HeadingEntry>();
        changes.forEach((before, content) -> {
            var changed = new HeadingEntry(before.id(), before.version() + 1, content, before.standing());
            writing.update(before, changed, "changed");
            after.add(changed);
        });
        forms.write(after);
        tell(after);
        after.forEach(changed -> events.publishEvent(new HeadingChanged(changed.id())));
    }

    private HeadingEntry seen(AuthorityId id, int version) {
        return find(id).filter(entry -> entry.version() == version).orElseThrow(() -> new EntryChanged(id.toString()));
    }

    private HeadingEntry replace(HeadingEntry before, HeadingEntry after, String action) {
        writing.update(before, after, action);
        forms.write(List.of(after));
        tell(List.of(after));
        events.publishEvent(new HeadingChanged(after.id()));
        return after;
    }

    private void tell(List<HeadingEntry> touched) {
        if (touched.stream().anyMatch(KeepingHeadings::isOfPersons)) {
            editions.changed("persons");
        }
        search.changed(touched.stream()
                .filter(entry -> HeadingSource.isSoughtAlone(entry.content()))
                .map(entry -> HeadingSource.item(entry.id()))
                .toList());
    }

    private static boolean isOfPersons(HeadingEntry entry) {
        return entry.content().kind() == HeadingKind.PERSON
                && !entry.content().code().isEmpty();
    }
}

package org.hexapla.authorities.headings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.Heading;
import org.hexapla.authorities.Heading.Standing;
import org.hexapla.authorities.HeadingChanged;
import org.hexapla.authorities.HeadingContent;
import org.hexapla.authorities.HeadingEntry;
import org.hexapla.authorities.Headings.Question;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes and changes headings by hand. Heading, history and trail are one transaction.
@Component
@Transactional
class EditingHeadings {

    private static final String DEPARTMENT = "library";

    private final KeepingHeadings keeping;
    private final HeadingTable headings;
    private final HeadingUses uses;
    private final People people;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    EditingHeadings(
            KeepingHeadings keeping,
            HeadingTable headings,
            HeadingUses uses,
            People people,
            Audit audit,
            ApplicationEventPublisher events) {
        this.keeping = keeping;
        this.headings = headings;
        this.uses = uses;
        this.people = people;
        this.audit = audit;
        this.events = events;
    }

    /// Refuses anyone who may not do the library's work.
    void requireEditor() {
        people.requireStaff(DEPARTMENT);
    }

    Saving add(HeadingContent content) {
        requireEditor();
        var other = alike(content);
        if (other.isPresent()) {
            return new Saving.Standing(other.get().id());
        }
        var added = keeping.add(List.of(content));
        if (added.isEmpty()) {
            // Somebody else was a moment sooner.
            return new Saving.Standing(alike(content).orElseThrow().id());
        }
        note(added.getFirst().id(), "created", "", StoredContent.write(content));
        events.publishEvent(new HeadingChanged(added.getFirst().id()));
        return new Saving.Saved(added.getFirst());
    }

    /// @param version the one that the editor saw
    /// @throws org.hexapla.authorities.register.EntryChanged if another change came first
    Saving change(AuthorityId id, int version, HeadingContent wanted) {
        requireEditor();
        var before = entry(id);
        var content = Derived.keeping(before.content(), wanted);
        var other = before.isLive() ? others(content, id) : Optional.<Heading>empty();
        if (other.isPresent()) {
            return new Saving.Standing(other.get().id());
        }
        if (content.equals(before.content()) && version == before.version()) {
            return new Saving.Saved(before);
        }
        var after = keeping.change(id, version, content);
        note(id, "changed", StoredContent.write(before.content()), StoredContent.write(content));
        return new Saving.Saved(after);
    }

    /// Makes a heading what it was before a change; what was in between stays in its history.
    Saving revert(AuthorityId id, int version, int to) {
        requireEditor();
        var past = keeping.history(id).stream()
                .filter(earlier -> earlier.before().version() == to)
                .findFirst()
                .orElseThrow(() -> new HeadingNotFound(id + "/" + to));
        return change(id, version, past.before().content());
    }

    /// Offers the heading no more; records keep it.
    void deprecate(AuthorityId id, int version) {
        requireEditor();
        keeping.stand(id, version, new Standing.Deprecated(), "deprecated");
        note(id, "deprecated", "", "");
    }

    /// Offers it again, unless another took its words meanwhile.
    Saving offer(AuthorityId id, int version) {
        requireEditor();
        var other = others(entry(id).content(), id);
        if (other.isPresent()) {
            return new Saving.Standing(other.get().id());
        }
        var after = keeping.stand(id, version, new Standing.Live(), "offered");
        note(id, "offered", "", "");
        return new Saving.Saved(after);
    }

    Saving remove(AuthorityId id, int version) {
        requireEditor();
        var entry = entry(id);
        var records = uses.count(id);
        if (records > 0) {
            return new Saving.InUse(records);
        }
        keeping.remove(id, version);
        note(id, "removed", StoredContent.write(entry.content()), "");
        return new Saving.Saved(entry);
    }

    /// Gives a removed heading its number back.
    Saving restore(AuthorityId id) {
        requireEditor();
        var last = keeping.history(id).stream()
                .findFirst()
                .filter(past ->
                        past.action().equals("removed") && keeping.find(id).isEmpty())
                .orElseThrow(() -> new HeadingNotFound(id.toString()))
                .before();
        var other = others(last.content(), id);
        if (other.isPresent()) {
            return new Saving.Standing(other.get().id());
        }
        var back = keeping.restore(last);
        note(id, "restored", "", StoredContent.write(last.content()));
        return new Saving.Saved(back);
    }

    private HeadingEntry entry(AuthorityId id) {
        return keeping.find(id).orElseThrow(() -> new HeadingNotFound(id.toString()));
    }

    /// A live heading of the same kind, parts and code.
    private Optional<Heading> alike(HeadingContent content) {
        return allAlike(content).findFirst();
    }

    private Optional<Heading> others(HeadingContent content, AuthorityId own) {
        return allAlike(content).filter(heading -> !heading.id().equals(own)).findFirst();
    }

    private Stream<Heading> allAlike(HeadingContent content) {
        var question = new Question(content.kind(), content.parts());
        return headings.just(List.of(question)).getOrDefault(question, List.of()).stream()
                .filter(heading -> heading.code().equals(content.code()));
    }

    private void note(AuthorityId id, String action, String before, String after) {
        audit.record(HeadingSource.item(id), action, before, after);
    }
}

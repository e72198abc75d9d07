package org.hexapla.newsroom.review;

import java.util.List;
import java.util.stream.IntStream;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.story.Copy;
import org.hexapla.newsroom.story.Item;
import org.hexapla.newsroom.story.Items;
import org.hexapla.newsroom.story.Writing;
import org.hexapla.people.Inbox;
import org.hexapla.people.People;
import org.hexapla.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Suggests another text to its writer, who takes it change by change; and brings back what stood there once.
@Component
@Transactional
class Suggesting {

    private final Suggestions suggestions;
    private final Items items;
    private final Writing writing;
    private final People people;
    private final Inbox inbox;

    Suggesting(Suggestions suggestions, Items items, Writing writing, People people, Inbox inbox) {
        this.suggestions = suggestions;
        this.items = items;
        this.writing = writing;
        this.people = people;
        this.inbox = inbox;
    }

    /// @param revision the number of the text that was read
    long suggest(ItemId item, Language language, int revision, Copy copy) {
        var by = people.requireStaff("newsroom").id();
        var text = items.revision(item, language, revision).orElseThrow(ReviewRefused::gone);
        if (Change.between(text.copy(), copy).isEmpty()) {
            throw ReviewRefused.nothingNew();
        }
        var id = suggestions.add(item, language, revision, copy, by);
        var writer = text.by();
        if (!writer.equals(PersonId.PROGRAM) && people.find(writer).isPresent()) {
            inbox.add(
                    writer,
                    new Inbox.Task(
                            "planning.task.suggestion",
                            List.of(text.copy().title(), language.nameIn(language)),
                            about(id),
                            "/newsroom/items/" + item + "/" + language + "/suggestions/" + id,
                            null));
        }
        return id;
    }

    /// Saves the next text with what was accepted, and with nothing where all was refused.
    ///
    /// @param accepted the places of the changes that are taken, from 0
    /// @throws ReviewRefused where somebody decided before, or a change does not fit what stands there now
    void decide(ItemId item, Language language, long id, List<Integer> accepted) {
        var by = people.requireStaff("newsroom").id();
        var suggestion = suggestions.find(item, language, id).orElseThrow(ReviewRefused::gone);
        if (!suggestions.decide(id, accepted, by)) {
            throw ReviewRefused.decided();
        }
        var changes = changes(item, language, suggestion);
        var draft = writing.find(item).draft(language).orElseThrow(ReviewRefused::gone);
        var copy = draft.copy();
        for (var place :
                IntStream.range(0, changes.size()).filter(accepted::contains).toArray()) {
            copy = changes.get(place).in(copy).orElseThrow(ReviewRefused::overtaken);
        }
        if (!copy.equals(draft.copy())) {
            writing.write(item, language, draft.revision(), beside(draft), copy);
        }
        inbox.done(about(id));
    }

    List<Change> changes(ItemId item, Language language, Suggestion suggestion) {
        var base = items.revision(item, language, suggestion.revision()).orElseThrow(ReviewRefused::gone);
        return Change.between(base.copy(), suggestion.copy());
    }

    /// Saves an old text as the next one; nothing that was saved in between is lost.
    ///
    /// @param seen the number of the last text, as it was seen
    void restore(ItemId item, Language language, int revision, int seen) {
        people.requireStaff("newsroom");
        var old = items.revision(item, language, revision).orElseThrow(ReviewRefused::gone);
        var draft = writing.find(item).draft(language).orElseThrow(ReviewRefused::gone);
        writing.write(item, language, seen, beside(draft), old.copy());
    }

    private static int beside(Item.Draft draft) {
        var madeFrom = draft.madeFrom();
        return madeFrom == null ? 0 : madeFrom;
    }

    private static ItemRef about(long id) {
        return new ItemRef("newsroom.suggestion", Long.toString(id));
    }
}

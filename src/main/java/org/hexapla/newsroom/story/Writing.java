package org.hexapla.newsroom.story;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ItemId;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.translation.Translatable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes, publishes and withdraws items. Each language has a life of its own: what is done in one touches the words of
/// no other. Row, trail, state of the language versions and the note to the index are one transaction.
@Component
@Transactional
public class Writing {

    /// Whose people write.
    public static final String DEPARTMENT = "newsroom";

    private final ItemTable table;
    private final ItemTypes types;
    private final PublishingCopies copies;
    private final Telling telling;
    private final People people;
    private final Clock clock;

    Writing(ItemTable table, ItemTypes types, PublishingCopies copies, Telling telling, People people, Clock clock) {
        this.table = table;
        this.types = types;
        this.copies = copies;
        this.telling = telling;
        this.people = people;
        this.clock = clock;
    }

    public void requireWriter() {
        people.requireStaff(DEPARTMENT);
    }

    /// @throws ItemNotFound if there is none
    @Transactional(readOnly = true)
    public Item find(ItemId id) {
        requireWriter();
        return Optional.ofNullable(table.find(List.of(id)).get(id)).orElseThrow(() -> new ItemNotFound(id.toString()));
    }

    @Transactional(readOnly = true)
    List<ItemTable.Past> history(ItemId id, Language language) {
        requireWriter();
        return table.history(id, language);
    }

    /// A new item with its first text.
    public ItemId begin(String type, Language source, Details details, Copy copy) {
        var act = act();
        if (types.find(type).isEmpty()) {
            throw new TypeUnknown(type);
        }
        var id = table.add(null, type, source, details, act);
        table.write(id, source, 0, copy, null, act);
        told(id, source, copy);
        telling.created(id, copy);
        return id;
    }

    /// @param version the one that the writer saw
    /// @throws ItemChanged if another change came first
    public void describe(ItemId id, int version, Details details) {
        var act = act();
        var before = find(id);
        if (before.details().equals(details)) {
            return;
        }
        if (!table.describe(before, version, details, act)) {
            throw new ItemChanged(id, "");
        }
        telling.described(id, before.details(), details);
    }

    /// Saves the text of one language; readers go on seeing what is published.
    ///
    /// @param seen the number of the text that the writer saw, 0 for none
    /// @param beside the number of the source's text that the writer read beside, 0 for none
    /// @throws ItemChanged if another text came first
    public void write(ItemId id, Language language, int seen, int beside, Copy copy) {
        requireWriter();
        keep(find(id), language, seen, beside, copy);
    }

    /// Saves what the translation desk made; its people need not be the newsroom's.
    ///
    /// @throws ItemChanged if another text came first
    void translate(Item item, Language language, int seen, int beside, Copy copy) {
        requireTranslator();
        keep(item, language, seen, beside, copy);
    }

    private void keep(Item item, Language language, int seen, int beside, Copy copy) {
        var id = item.id();
        var act = new ItemTable.Act(acting().id(), clock.instant());
        var before = item.drafts().get(language);
        var madeFrom = language.equals(item.source()) || beside == 0 ? null : beside;
        if (before != null
                && before.revision() == seen
                && before.copy().equals(copy)
                && java.util.Objects.equals(before.madeFrom(), madeFrom)) {
            return;
        }
        if (!table.write(id, language, seen, copy, madeFrom, act)) {
            throw new ItemChanged(id, language.tag());
        }
        told(id, language, copy);
        telling.written(id, before, copy);
    }

    /// Shows readers what was last saved in a language: see [PublishingCopies#publish].
    void publish(ItemId id, Language language, int seen, Publishing publishing, String notice) {
        copies.publish(id, language, seen, publishing, notice);
    }

    /// Takes the text of one language from readers; the page says why.
    void withdraw(ItemId id, Language language, String notice) {
        copies.withdraw(id, language, notice);
    }

    /// A text that readers see stays as it stands while its next one is written.
    private void told(ItemId id, Language language, Copy copy) {
        var isPublished = Optional.ofNullable(table.find(List.of(id)).get(id))
                .flatMap(item -> item.readable(language))
                .isPresent();
        if (isPublished) {
            return;
        }
        telling.begun(id, language, copy);
    }

    private void requireTranslator() {
        var isOfTheDesk = people.current()
                .filter(Person::isStaff)
                .filter(person -> person.departments().contains(Translatable.DEPARTMENT))
                .isPresent();
        if (!isOfTheDesk) {
            requireWriter();
        }
    }

    private Person acting() {
        return people.current().orElseThrow();
    }

    private ItemTable.Act act() {
        return new ItemTable.Act(people.requireStaff(DEPARTMENT).id(), clock.instant());
    }
}

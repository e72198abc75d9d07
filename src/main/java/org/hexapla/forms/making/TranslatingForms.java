package org.hexapla.forms.making;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hexapla.forms.Form;
import org.hexapla.forms.FormCode;
import org.hexapla.forms.FormNotFound;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.people.PersonId;
import org.hexapla.translation.Output;
import org.hexapla.translation.Translatable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives the words of forms to the translation desk, as they stand in the draft or, where nobody works on one, as they
/// are published. What is delivered comes into the draft of the next version; its makers publish it.
@Component
@Transactional
class TranslatingForms implements Translatable {

    private static final Set<String> TRANSLATORS = Set.of(Translatable.DEPARTMENT, "translation-head");

    private final FormTable table;
    private final MakingForms making;
    private final People people;

    TranslatingForms(FormTable table, MakingForms making, People people) {
        this.table = table;
        this.making = making;
        this.people = people;
    }

    @Override
    public String kind() {
        return TellingForms.KIND;
    }

    @Override
    public Optional<String> department() {
        return Optional.of(MakingForms.DEPARTMENT);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Original> original(ItemRef item) {
        return find(item)
                .map(KeptForm::latest)
                .map(form -> new Original(
                        form.title(), Output.TEXT, TellingForms.source(form), Language.OFFICIAL, Duration.ZERO));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Text> text(ItemRef item, Language language) {
        return find(item)
                .map(kept -> FormUnits.of(kept.latest(), language))
                .filter(units -> !units.isEmpty())
                .map(units -> new Text(revision(units), 0, Maker.PERSON, units));
    }

    @Override
    public void take(ItemRef item, Language language, Draft draft) {
        var by = requireTranslator();
        var kept = find(item).orElseThrow(() -> new FormNotFound(item.id()));
        if (draft.maker() == Maker.MACHINE) {
            throw new WordsUnread();
        }
        var form = kept.latest();
        if (revision(form, TellingForms.source(form)) != draft.madeFrom() || revision(form, language) != draft.seen()) {
            throw new DraftChanged(form.code());
        }
        making.translate(kept, FormUnits.translated(form, language, draft.words()), by);
    }

    /// A form with some words of a language is in nobody's hands.
    @Override
    public boolean asksForBegun() {
        return true;
    }

    @Override
    public String path(ItemRef item, Language language) {
        return "/forms/" + item.id() + "#words";
    }

    /// Not in a transaction of ours: whoever is told of each may write.
    @Override
    public void each(Consumer<ItemRef> items) {
        table.all().stream().map(KeptForm::code).map(TellingForms::item).forEach(items);
    }

    /// Those who translate say in their language what is said in another; they need not make forms.
    private PersonId requireTranslator() {
        return people.current()
                .filter(Person::isStaff)
                .filter(person -> person.departments().stream().anyMatch(TRANSLATORS::contains))
                .orElseGet(() -> people.requireStaff(MakingForms.DEPARTMENT))
                .id();
    }

    private Optional<KeptForm> find(ItemRef item) {
        return FormCode.parse(item.id()).flatMap(table::find);
    }

    private static int revision(Form form, Language language) {
        return revision(FormUnits.of(form, language));
    }

    /// Another as soon as the words are; 0 for none.
    private static int revision(List<Unit> units) {
        return units.isEmpty() ? 0 : units.hashCode() & Integer.MAX_VALUE | 1;
    }
}

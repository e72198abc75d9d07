package org.hexapla.translation.terms;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.translation.Output;
import org.hexapla.translation.Term;
import org.hexapla.translation.TermId;
import org.hexapla.translation.Translatable;
import org.springframework.stereotype.Component;

/// Gives the notes of the term list to the translation desk. A note has no drafts: what is delivered, is read.
@Component
class TranslatingNotes implements Translatable {

    private static final String KIND = "translation.term";
    private static final String PLACE = "note";

    private final EditingTerms editing;

    TranslatingNotes(EditingTerms editing) {
        this.editing = editing;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Original> original(ItemRef item) {
        return entry(item)
                .map(TermTable.Entry::term)
                .filter(term -> !term.note().isEmpty())
                .map(term -> new Original(
                        term.preferred(), Output.TEXT, source(term.note()), Language.OFFICIAL, Duration.ZERO));
    }

    @Override
    public Optional<Text> text(ItemRef item, Language language) {
        return entry(item)
                .flatMap(entry -> entry.term().note().in(language))
                .map(words -> new Text(revision(words), 0, Maker.PERSON, List.of(new Unit(PLACE, words.strip()))));
    }

    @Override
    public void take(ItemRef item, Language language, Draft draft) {
        var entry = entry(item).orElseThrow(() -> new TermNotFound(item.id()));
        var term = entry.term();
        var note = term.note();
        var isAsSeen = note.in(source(note)).map(TranslatingNotes::revision).orElse(0) == draft.madeFrom()
                && note.in(language).map(TranslatingNotes::revision).orElse(0) == draft.seen();
        if (!isAsSeen) {
            throw new TermChanged(item.id());
        }
        var words = Optional.ofNullable(draft.words().get(PLACE)).orElse("");
        editing.change(
                new Term(term.id(), term.preferred(), term.accepted(), term.rejected(), note.with(language, words)),
                entry.version());
    }

    @Override
    public String path(ItemRef item, Language language) {
        return "/terms/" + item.id() + "/edit";
    }

    @Override
    public void each(Consumer<ItemRef> items) {
        editing.noted().forEach(id -> items.accept(new ItemRef(KIND, id.value())));
    }

    private Optional<TermTable.Entry> entry(ItemRef item) {
        return TermId.parse(item.id()).flatMap(editing::find);
    }

    private static Language source(LocalizedText note) {
        return note.in(Language.EN).isPresent()
                ? Language.EN
                : note.languages().stream().findFirst().orElse(Language.EN);
    }

    /// A note is one line of its entry and has no number of its own.
    private static int revision(String words) {
        return words.strip().hashCode() & Integer.MAX_VALUE;
    }
}

package org.hexapla.translation;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;

/// Texts of a module that the translation desk can translate: a bean for each kind of things. The desk knows them by
/// reference; it reads what is to be translated and gives back the words, the module keeps them as it keeps all others.
public interface Translatable {

    /// The department whose people translate, whatever module the texts belong to.
    String DEPARTMENT = "translation";

    /// The kind of its items: `newsroom.item`.
    String kind();

    /// What there is to translate; nothing where there is no such item, or none with words.
    Optional<Original> original(ItemRef item);

    /// The words in a language: of the source as readers see them, or as they were last saved where readers see none;
    /// of any other language as they were last saved.
    Optional<Text> text(ItemRef item, Language language);

    /// Keeps a translation as the draft of its language. It is for the module to say who may, and to publish it.
    ///
    /// @throws org.hexapla.kernel.Problem if the text of either language is another by now
    void take(ItemRef item, Language language, Draft draft);

    /// Whether a language that is begun waits for whoever finishes it; where not, somebody is at it.
    default boolean asksForBegun() {
        return false;
    }

    /// The department whose people put out what is delivered, where they are not those of the newsroom.
    default Optional<String> department() {
        return Optional.empty();
    }

    /// The page on which the module's own people work on the language, after the language of the page.
    String path(ItemRef item, Language language);

    /// Gives every item that has words in more than one language.
    void each(java.util.function.Consumer<ItemRef> items);

    /// What is translated.
    ///
    /// @param source the language that it was written in
    /// @param owed the languages in which it must be there
    /// @param within how long after it was told in the first; nothing where nobody has said
    record Original(LocalizedText title, Output output, Language source, List<Language> owed, Duration within) {

        public Original {
            owed = List.copyOf(owed);
        }
    }

    /// The words in one language.
    ///
    /// @param revision a number that is another whenever the words are
    /// @param madeFrom the revision of the source that it was made from; 0 where nobody knows
    record Text(int revision, int madeFrom, Maker maker, List<Unit> units) {

        public Text {
            units = List.copyOf(units);
        }
    }

    /// A title, a lead, a paragraph.
    ///
    /// @param place where it stands, the same in all languages: `title`, `b2.0.1`
    record Unit(String place, String words) {

        public Unit {
            if (!place.matches("[a-z][a-z0-9.]*")) {
                throw new IllegalArgumentException("not a place: " + place);
            }
        }

        /// By which it is known outside: another as soon as its words are.
        public String id() {
            return "%s-%08x".formatted(place, words.hashCode());
        }
    }

    /// Who wrote the words.
    enum Maker {
        PERSON,
        /// Nobody has confirmed them.
        MACHINE
    }

    /// A translation that is handed over.
    ///
    /// @param seen the revision of the text of its language that it takes the place of, 0 for none
    /// @param madeFrom the revision of the source
    /// @param words by the places of their units
    record Draft(int seen, int madeFrom, Maker maker, Map<String, String> words) {

        public Draft {
            words = Map.copyOf(words);
        }
    }
}

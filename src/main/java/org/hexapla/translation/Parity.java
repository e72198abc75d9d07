package org.hexapla.translation;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/// What is owed in which languages: the module that keeps the words of things tells it what each is and when
/// each of its languages came out, in the transaction in which that changes and after it has told [Versions]
/// how they stand.
public interface Parity {

    /// Tells of things, new or known; what was told before is forgotten.
    void tell(Collection<Told> things);

    /// What is owed of all things of a kind from now on. Those that are known are looked through in the background.
    ///
    /// @param itemKind of their references
    void oblige(String itemKind, String kind, Obligation obligation);

    /// A thing.
    ///
    /// @param address where its words are written, after the reader's language, with `{language}` in it
    /// @param texts of the languages in which it was ever published or is outdated
    record Told(
            ItemRef item,
            LocalizedText title,
            String address,
            Belonging belonging,
            Obligation obligation,
            Original original,
            Map<Language, Text> texts) {

        public Told {
            texts = Map.copyOf(texts);
        }
    }

    /// What a thing is by which the board is asked.
    ///
    /// @param kind as its module calls it
    /// @param sites where it is read
    record Belonging(String kind, Set<String> sites) {

        public Belonging {
            sites = Set.copyOf(sites);
        }
    }

    /// The words from which the others are made.
    ///
    /// @param isRead whether anything of the thing can be read in any language; before that nothing is owed
    record Original(Language language, int words, boolean isRead) {}

    /// One language of a thing.
    ///
    /// @param first when it could first be read, as written or confirmed by people
    /// @param lacks how many words of what it is made from its readers lack, where it is outdated
    record Text(@Nullable Instant first, int lacks) {}
}

package org.hexapla.translation;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;

/// The language versions of anything: the module that keeps the words tells what happens to them, in the
/// transaction in which it happens; here is kept how each version stands, and how it stood before.
public interface Versions {

    /// Somebody began to write this version.
    void begun(ItemRef item, Language language);

    /// A machine made it. A version that people wrote and that is up to date is not touched by this.
    void draftedByMachine(ItemRef item, Language language);

    /// It is written, or confirmed, and says what the others say.
    void finished(ItemRef item, Language language);

    /// It was finished before it came into this house: nobody is asked to do anything about it.
    void takenIn(ItemRef item, Language language);

    /// The words of one language were changed in what they say: the others, where they exist, are outdated by it.
    void changedMaterially(ItemRef item, Language source);

    /// The same, where other languages were changed with it and say what it says now.
    void changedMaterially(ItemRef item, Language source, Set<Language> along);

    /// What all its versions were made from says something else now, such as an item that it was taken over from.
    void outdated(ItemRef item);

    /// The words of one language were changed in a way that asks nothing of the others (a comma, a link).
    void changedSlightly(ItemRef item, Language source);

    /// The words of this language were taken away.
    void removed(ItemRef item, Language language);

    /// What an earlier system knew of versions that are told of here for the first time, with since when they stood so.
    void known(Collection<Known> versions);

    /// How a version stood in an earlier system.
    ///
    /// @param state never [VersionState#MISSING]
    record Known(ItemRef item, Language language, VersionState state, Instant since) {}

    /// How every official language, and any other that was ever told of, stands.
    Map<Language, VersionState> states(ItemRef item);

    /// The same for many at once; every item is there.
    Map<ItemRef, Map<Language, VersionState>> states(Collection<ItemRef> items);
}

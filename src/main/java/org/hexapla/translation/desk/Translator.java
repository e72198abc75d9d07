package org.hexapla.translation.desk;

import java.util.Set;
import java.util.TreeSet;
import org.hexapla.people.PersonId;
import org.hexapla.translation.LanguagePair;
import org.hexapla.translation.Output;
import org.jspecify.annotations.Nullable;

/// Somebody who translates for the house: on its staff, or under a contract and without an account.
///
/// @param id 0 for one who is not kept yet
/// @param person their account; null for those without one
/// @param pairs as they are written, `en>fr`
/// @param words how many a week
public record Translator(
        long id, @Nullable PersonId person, String name, Set<String> pairs, Set<Skill> skills, int words) {

    public Translator {
        name = name.strip();
        pairs = new TreeSet<>(pairs);
        skills = new TreeSet<>(skills);
    }

    boolean fits(LanguagePair pair, Output output) {
        return pairs.contains(pair.toString()) && skills.contains(Skill.neededFor(output));
    }
}

package org.hexapla.newsroom.coverage;

import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.newsroom.planning.Desk;
import org.hexapla.newsroom.story.ItemType;

/// What meetings ask for, body by body.
///
/// @param languages those that can be chosen
/// @param saved the code of the body whose lines were saved last, `*` for all others; empty for none
/// @param refused the same of one that could not be saved
/// @param fault the message key of what was wrong; empty where nothing was
public record LinesView(
        List<Body> bodies,
        List<ItemType> types,
        List<Desk> desks,
        List<Language> languages,
        String saved,
        String refused,
        String fault) {

    LinesView saved(String body) {
        return new LinesView(bodies, types, desks, languages, body, "", "");
    }

    LinesView refused(String body, String key) {
        return new LinesView(bodies, types, desks, languages, "", body, key);
    }

    /// @param code empty for all that have no lines of their own
    public record Body(String code, LocalizedText name, List<Line> lines) {

        /// By which its fields are told from those of others.
        public String mark() {
            return code.isEmpty() ? "all" : code.replaceAll("[^A-Za-z0-9]", "-");
        }
    }

    public record Line(String type, LocalizedText name, Desk desk, List<Language> owed, long minutes) {}

    /// The kinds that a body does not ask for yet.
    public List<ItemType> others(Body body) {
        return types.stream()
                .filter(type ->
                        body.lines().stream().noneMatch(line -> line.type().equals(type.code())))
                .toList();
    }
}

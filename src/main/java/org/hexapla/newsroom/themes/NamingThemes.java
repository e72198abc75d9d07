package org.hexapla.newsroom.themes;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.Thesaurus;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.newsroom.story.Writing;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Says what themes are called.
@Component
@Transactional
class NamingThemes {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ThemeTable table;
    private final KnownThemes known;
    private final Thesaurus thesaurus;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    NamingThemes(ThemeTable table, KnownThemes known, Thesaurus thesaurus, People people, Audit audit, Clock clock) {
        this.table = table;
        this.known = known;
        this.thesaurus = thesaurus;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /// Every theme that items bear or that has names, by word; version 0 for those that nobody has named.
    @Transactional(readOnly = true)
    List<ThemesView.Line> all() {
        people.requireStaff(Writing.DEPARTMENT);
        var named = new TreeMap<String, Optional<ThemeTable.Kept>>();
        table.borne().forEach(word -> named.put(word, Optional.empty()));
        table.all().forEach(kept -> named.put(kept.theme().word(), Optional.of(kept)));
        var lines = new ArrayList<ThemesView.Line>();
        named.forEach((word, kept) -> lines.add(line(word, kept)));
        return lines;
    }

    @Transactional(readOnly = true)
    ThemesView.Line find(String word) {
        people.requireStaff(Writing.DEPARTMENT);
        return line(word, table.find(word));
    }

    private ThemesView.Line line(String word, Optional<ThemeTable.Kept> kept) {
        var theme = kept.map(ThemeTable.Kept::theme).orElseGet(() -> Theme.nameless(word));
        return new ThemesView.Line(theme, kept.map(ThemeTable.Kept::version).orElse(0), known.label(theme.concept()));
    }

    /// The concept that somebody means, by its id or by a label in any language.
    @Transactional(readOnly = true)
    Optional<String> concept(String written) {
        var wanted = written.strip();
        return ConceptId.parse(wanted)
                .flatMap(thesaurus::find)
                .or(() -> thesaurus.named(wanted))
                .map(concept -> concept.id().value());
    }

    /// @param seen the version that was looked at; 0 where the word had no names
    /// @throws ThemeRefused if it cannot be called so, or somebody else named it meanwhile
    void name(Theme theme, int seen) {
        var by = people.requireStaff(Writing.DEPARTMENT).id();
        if (!theme.hasWord()) {
            throw ThemeRefused.noWord();
        }
        if (theme.names().isEmpty() && theme.concept().isEmpty()) {
            throw ThemeRefused.nameless();
        }
        var before = table.find(theme.word());
        if (before.map(ThemeTable.Kept::version).orElse(0) != seen) {
            throw ThemeRefused.changed();
        }
        if (before.map(ThemeTable.Kept::theme).filter(theme::equals).isPresent()) {
            return;
        }
        var isDone = before.isEmpty()
                ? table.add(theme, by, clock.instant())
                : table.change(before.get(), theme, by, clock.instant());
        if (!isDone) {
            throw ThemeRefused.changed();
        }
        audit.record(
                new ItemRef("newsroom.theme", theme.word()),
                before.isEmpty() ? "created" : "changed",
                before.map(kept -> json(kept.theme())).orElse(""),
                json(theme));
    }

    /// @return whether the word had no names before; one that has stays as the house named it
    boolean take(Theme theme) {
        if (table.find(theme.word()).isPresent()) {
            return false;
        }
        name(theme, 0);
        return true;
    }

    private static String json(Theme theme) {
        return JSON.createObjectNode()
                .put("concept", theme.concept())
                .set("names", JSON.readTree(LocalizedTextJson.write(theme.names())))
                .toString();
    }
}

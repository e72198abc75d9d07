package org.hexapla.library.proceedings.compiling;

import java.time.Clock;
import java.util.UUID;
import org.hexapla.library.proceedings.Entry;
import org.hexapla.library.proceedings.SectionKind;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Corrections by hand of what was compiled.
@Component
@Transactional
public class CorrectingLines {

    private final Corrections corrections;
    private final CorrectedLines lines;
    private final People people;
    private final Clock clock;

    CorrectingLines(Corrections corrections, CorrectedLines lines, People people, Clock clock) {
        this.corrections = corrections;
        this.lines = lines;
        this.people = people;
        this.clock = clock;
    }

    /// Lets a line read as it is given; one that nobody compiled is added.
    public void change(SessionIndex index, SectionKind section, Entry after) {
        put(index, section, after, Correction.Act.CHANGED);
    }

    /// Leaves a line out.
    public void hide(SessionIndex index, SectionKind section, Entry line) {
        put(index, section, line, Correction.Act.HIDDEN);
    }

    /// Adds a line of its own.
    public void add(SessionIndex index, SectionKind section, Entry line) {
        var own = new Entry(
                "added:" + UUID.randomUUID(),
                line.sorting(),
                line.head(),
                line.subhead(),
                line.text(),
                line.note(),
                line.symbols(),
                line.cells());
        put(index, section, own, Correction.Act.ADDED);
    }

    /// Gives a line back to the compilation.
    public void withdraw(SessionIndex index, SectionKind section, String key) {
        people.requireStaff("library");
        corrections.remove(index, section, key);
    }

    private void put(SessionIndex index, SectionKind section, Entry after, Correction.Act act) {
        var by = people.requireStaff("library").id();
        var compiled = lines.compiled(index, section).stream()
                .filter(entry -> entry.key().equals(after.key()))
                .findFirst()
                .orElse(null);
        var kind = compiled == null ? Correction.Act.ADDED : act;
        corrections.put(index, new Correction(0, section, after.key(), kind, compiled, after, clock.instant()), by);
    }
}

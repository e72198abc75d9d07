package org.hexapla.library.proceedings.compiling;

import java.util.List;
import org.hexapla.library.proceedings.Entry;
import org.hexapla.library.proceedings.SectionKind;
import org.springframework.stereotype.Component;

/// The lines of an index in the making: the last good compilation under its corrections.
@Component
public class CorrectedLines {

    private final Runs runs;
    private final Corrections corrections;

    CorrectedLines(Runs runs, Corrections corrections) {
        this.runs = runs;
        this.corrections = corrections;
    }

    public Overlay of(SessionIndex index, SectionKind section) {
        return Overlay.of(compiled(index, section), corrections.of(index, section));
    }

    /// As they were compiled, before anybody's hand.
    public List<Entry> compiled(SessionIndex index, SectionKind section) {
        return runs.good(index, section).map(runs::lines).orElse(List.of());
    }

    Runs runs() {
        return runs;
    }
}

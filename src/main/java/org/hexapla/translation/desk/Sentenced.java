package org.hexapla.translation.desk;

import java.util.List;
import java.util.Optional;
import org.hexapla.translation.Translatable.Text;
import org.springframework.stereotype.Component;

/// The texts of a piece of work, and their sentences as they lie on the workbench.
@Component
class Sentenced {

    private final SentenceTable table;
    private final LayingOut laying;
    private final Translatables translatables;
    private final Checking checking;

    Sentenced(SentenceTable table, LayingOut laying, Translatables translatables, Checking checking) {
        this.table = table;
        this.laying = laying;
        this.translatables = translatables;
        this.checking = checking;
    }

    Optional<Text> source(Work work) {
        return text(work, work.pair().source());
    }

    Optional<Text> target(Work work) {
        return text(work, work.pair().target());
    }

    private Optional<Text> text(Work work, org.hexapla.kernel.Language language) {
        return translatables.of(work.item()).flatMap(translatable -> translatable.text(work.item(), language));
    }

    List<Sentence> of(long work) {
        return table.of(work);
    }

    List<Sentence> lay(Work work, Text source, Optional<Text> target) {
        var laid = laying.lay(work, source, target, table.of(work.id()));
        table.replace(work.id(), laid);
        return laid;
    }

    void replace(long work, List<Sentence> sentences) {
        table.replace(work, sentences);
    }

    List<Warning> warnings(Work work, List<Sentence> sentences) {
        return checking.check(work.pair(), sentences);
    }
}

package org.hexapla.library.proceedings.compiling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.hexapla.library.proceedings.Entry;
import org.hexapla.library.proceedings.SectionKind;
import org.hexapla.library.proceedings.SortKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OverlayTests {

    private static final Entry PEACE = entry("1", "PEACE", "S/2020/1", "Letter.");
    private static final Entry WATER = entry("2", "WATER", "S/2020/2", "Report.");

    @Test
    void aCorrectionIsLaidOverEveryCompilation() {
        var corrected = text(PEACE, "Note.");
        var overlay = Overlay.of(List.of(PEACE, WATER), List.of(changed(PEACE, corrected)));
        assertThat(overlay.entries()).containsExactly(corrected, WATER);
        assertThat(overlay.misfits()).isEmpty();
    }

    @Test
    void partsThatWereLeftAloneFollowTheRecords() {
        var now = PEACE.withNote("Issued since.");
        var overlay = Overlay.of(List.of(now), List.of(changed(PEACE, text(PEACE, "Note."))));
        assertThat(overlay.entries()).containsExactly(text(now, "Note."));
        assertThat(overlay.misfits()).isEmpty();
    }

    @Test
    void whatTheRecordsChangedBeneathACorrectionIsTold() {
        var now = text(PEACE, "Another letter.");
        var correction = changed(PEACE, text(PEACE, "Note."));
        var overlay = Overlay.of(List.of(now), List.of(correction));
        assertThat(overlay.entries()).containsExactly(text(PEACE, "Note."));
        assertThat(overlay.misfits()).containsExactly(new Overlay.Misfit(correction, now));
    }

    @Test
    void aCorrectionWhoseLineIsGoneWaits() {
        var correction = changed(PEACE, text(PEACE, "Note."));
        var overlay = Overlay.of(List.of(WATER), List.of(correction));
        assertThat(overlay.entries()).containsExactly(WATER);
        assertThat(overlay.misfits()).containsExactly(new Overlay.Misfit(correction, null));
    }

    @Test
    void aHiddenLineIsLeftOutAndAnAddedOneStandsAmongItsHead() {
        var added = new Entry(
                "added:1",
                SortKey.of(),
                "WATER",
                "General documents",
                "Own words.",
                "",
                Entry.Documents.of("S/2020/10"),
                List.of());
        var overlay = Overlay.of(
                List.of(PEACE, WATER),
                List.of(
                        correction("1", Correction.Act.HIDDEN, PEACE, PEACE),
                        correction("added:1", Correction.Act.ADDED, null, added)));
        assertThat(overlay.entries()).extracting(Entry::key).containsExactly("2", "added:1");
    }

    @Test
    void aLineThatMovesUnderAnotherHeadIsSortedThere() {
        var third = entry("3", "WATER", "S/2020/30", "Third.");
        var moved = new Entry(
                PEACE.key(),
                PEACE.sorting(),
                "WATER",
                PEACE.subhead(),
                PEACE.text(),
                "",
                Entry.Documents.of("S/2020/4"),
                List.of());
        var overlay = Overlay.of(List.of(PEACE, WATER, third), List.of(changed(PEACE, moved)));
        assertThat(overlay.entries()).extracting(Entry::key).containsExactly("2", "1", "3");
    }

    @Test
    void twoCompilationsAreComparedLineByLine() {
        var third = entry("3", "WATER", "S/2020/30", "Third.");
        var differences = Differences.between(List.of(PEACE, WATER), List.of(text(PEACE, "Note."), third));
        assertThat(differences.changed()).containsExactly(new Differences.Change(PEACE, text(PEACE, "Note.")));
        assertThat(differences.added()).containsExactly(third);
        assertThat(differences.gone()).containsExactly(WATER);
    }

    private static Correction changed(Entry before, Entry after) {
        return correction(before.key(), Correction.Act.CHANGED, before, after);
    }

    private static Correction correction(String key, Correction.Act act, @Nullable Entry before, Entry after) {
        return new Correction(1, SectionKind.SUBJECTS, key, act, before, after, Instant.EPOCH);
    }

    private static Entry text(Entry entry, String words) {
        return new Entry(
                entry.key(),
                entry.sorting(),
                entry.head(),
                entry.subhead(),
                words,
                entry.note(),
                entry.symbols(),
                entry.cells());
    }

    private static Entry entry(String key, String head, String symbol, String words) {
        return Entry.of(
                key, SortKey.of(head).bySymbol(symbol), head, "General documents", words, Entry.Documents.of(symbol));
    }
}

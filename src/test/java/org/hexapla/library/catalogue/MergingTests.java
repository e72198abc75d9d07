package org.hexapla.library.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.junit.jupiter.api.Test;

class MergingTests {

    private final Description first = Cataloguer.draft("Old title", "A/1/1").finished();

    @Test
    void addsWhatIsMissing() {
        var now = Cataloguer.draft("Other title", "A/1/1", "S/1")
                .date(new PartialDate("1946"))
                .headings(List.of("Reports"))
                .finished();

        var merged = new Merging(first, null, now).merged();

        assertThat(merged.title().words(Language.EN)).isEqualTo("Old title");
        assertThat(merged.symbols()).hasSize(2);
        assertThat(merged.date()).isEqualTo(new PartialDate("1946"));
        assertThat(merged.headings()).containsExactly("Reports");
    }

    @Test
    void followsTheSourceWhereItsOwnWordStands() {
        var now = Cataloguer.draft("New title", "A/1/1").finished();

        assertThat(new Merging(first, first, now).merged().title().words(Language.EN))
                .isEqualTo("New title");
    }

    @Test
    void leavesWhatPeopleMended() {
        var mended =
                first.draft().title(LocalizedText.of(Language.EN, "Mended")).finished();
        var now = Cataloguer.draft("New title", "A/1/1").finished();

        assertThat(new Merging(mended, first, now).merged().title().words(Language.EN))
                .isEqualTo("Mended");
    }

    @Test
    void takesBackWhatTheSourceTookBack() {
        var said = first.draft().headings(List.of("Reports", "Letters")).finished();
        var now = first.draft().headings(List.of("Letters")).finished();

        assertThat(new Merging(said, said, now).merged().headings()).containsExactly("Letters");
    }

    @Test
    void doesNothingTheSecondTime() {
        var now =
                Cataloguer.draft("Other", "A/1/1").headings(List.of("Reports")).finished();
        var once = new Merging(first, null, now).merged();

        assertThat(new Merging(once, null, now).merged()).isEqualTo(once);
        assertThat(new Merging(once, now, now).merged()).isEqualTo(once);
    }
}

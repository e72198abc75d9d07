package org.hexapla.library.marc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexapla.library.marc.LinkingTests.field;

import java.util.List;
import org.junit.jupiter.api.Test;

class FacetPathsTests {

    @Test
    void leadFromTheGeneralToTheParticular() {
        var report = FacetPaths.of(List.of(field("191", "aA/C.3/76/5", "bA/", "c76"), field("089", "bB14")));

        assertThat(report.get(FacetPaths.GENRE))
                .containsExactly(
                        "documents-and-publications",
                        "documents-and-publications/reports",
                        "documents-and-publications/reports/periodic-reports");
        assertThat(report.get(FacetPaths.ORGAN)).containsExactly("general-assembly", "general-assembly/3rd-committee");
    }

    @Test
    void areAbsentWhereARecordSaysNone() {
        assertThat(FacetPaths.of(MarcRecord.EMPTY)).isEmpty();
    }
}

package org.hexapla.library.marc.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every form gives back what was written in it.
class RoundTripTests {

    @ParameterizedTest
    @EnumSource(names = {"MRK", "MARCXML", "ISO_2709", "JSON"})
    void givesBackAnyRecord(MarcFormat format) {
        for (var seed = 0; seed < 300; seed++) {
            var records = new AnyRecord(new Random(seed)).records(5, false);
            var read = NotedReading.of(format, NotedReading.written(format, records));
            assertThat(read.misreads).as("seed %d", seed).isEmpty();
            assertThat(read.records).as("seed %d", seed).isEqualTo(records);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "TSV", "XLSX"})
    void givesBackAnyRecordThatATableCanHold(MarcFormat format) {
        for (var seed = 0; seed < (format == MarcFormat.XLSX ? 40 : 300); seed++) {
            var records = new AnyRecord(new Random(seed)).records(5, true);
            var read = NotedReading.of(format, NotedReading.written(format, records));
            assertThat(read.misreads).as("seed %d", seed).isEmpty();
            assertThat(read.records).as("seed %d", seed).isEqualTo(records);
        }
    }
}

package org.hexapla.campaigns.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AgreementTests {

    @Test
    void isWhatCohenWouldSay() {
        var pairs = Stream.of(
                        Collections.nCopies(20, new Agreement.Pair(Verdict.CARRIED, Verdict.CARRIED)),
                        Collections.nCopies(5, new Agreement.Pair(Verdict.CARRIED, Verdict.ABSENT)),
                        Collections.nCopies(10, new Agreement.Pair(Verdict.ABSENT, Verdict.CARRIED)),
                        Collections.nCopies(15, new Agreement.Pair(Verdict.ABSENT, Verdict.ABSENT)))
                .flatMap(List::stream)
                .toList();
        var agreement = Agreement.of(pairs);
        assertThat(agreement.pairs()).isEqualTo(50);
        assertThat(agreement.observed()).isCloseTo(0.7, within(1e-9));
        assertThat(agreement.kappa()).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void isUnknownOfNothingAndOfOneWordThroughout() {
        assertThat(Agreement.of(List.of()).isKnown()).isFalse();
        assertThat(Agreement.of(Collections.nCopies(9, new Agreement.Pair(Verdict.CARRIED, Verdict.CARRIED)))
                        .isKnown())
                .isFalse();
    }
}

package org.hexapla.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Period;
import org.hexapla.kernel.Wording;
import org.junit.jupiter.api.Test;

class FigureWordsTests {

    private static final Wording ENGLISH = new Wording(Language.EN);
    private static final Period YEAR = new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));
    private static final FactSource AGREEMENT = new FactSource(
            "surveys.agreement",
            LocalizedText.none(),
            LocalizedText.none(),
            "unit",
            FactSource.Extent.FLOW,
            Set.of("person"),
            "surveys.fact_agreement",
            "");

    private static FigureValue.Known known(FactSource source, String figure, String value) {
        return new FigureValue.Known(Figure.parse(figure), new BigDecimal(value), source, YEAR, 40, List.of());
    }

    @Test
    void writesAMeasureThatIsItselfAShareAsPerCent() {
        var share = AGREEMENT.with(AGREEMENT.metric().asShare());

        assertThat(known(share, "surveys.agreement", "0.95").words(ENGLISH)).isEqualTo("95%");
        assertThat(known(AGREEMENT, "surveys.agreement", "0.95").words(ENGLISH)).isEqualTo("0.95");
    }

    @Test
    void countsThePeopleBehindAShare() {
        var share = AGREEMENT.with(AGREEMENT.metric().asShare());

        assertThat(known(share, "surveys.agreement:distinct person", "40").words(ENGLISH))
                .isEqualTo("40");
    }

    @Test
    void writesABaselineAsTheFigureItself() {
        var value = known(AGREEMENT, "surveys.agreement:change on previous year", "0.5");

        assertThat(value.words(new BigDecimal("0.125"), ENGLISH)).isEqualTo("12.5%");
        assertThat(new FigureValue.NoSource(value.figure()).words(new BigDecimal("0.125"), ENGLISH))
                .isEqualTo("12.5%");
    }
}

package org.hexapla.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.hexapla.kernel.web.Paging;
import org.junit.jupiter.api.Test;

class ValuesTests {

    @Test
    void namibiaIsACountry() {
        assertThat(Country.parse("NA")).contains(new Country("NAM"));
        assertThat(Country.parse("nam")).contains(new Country("NAM"));
        assertThat(new Country("NAM").nameIn(Language.FR)).isEqualTo("Namibie");
    }

    @Test
    void whatIsNoCountryIsNone() {
        assertThat(Country.parse("XQX")).isEmpty();
        assertThat(Country.parse("")).isEmpty();
        assertThat(Country.parse("150")).isEmpty();
    }

    @Test
    void aPeriodHoldsBothItsEnds() {
        var period = Period.year(2021);
        assertThat(period.contains(LocalDate.of(2021, 1, 1))).isTrue();
        assertThat(period.contains(LocalDate.of(2021, 12, 31))).isTrue();
        assertThat(period.contains(LocalDate.of(2022, 1, 1))).isFalse();
        assertThatThrownBy(() -> new Period(LocalDate.of(2021, 2, 1), LocalDate.of(2021, 1, 1)))
                .hasMessageContaining("before it begins");
    }

    @Test
    void moneyIsNeverRoundedSilently() {
        var dollars = Currency.getInstance("USD");
        assertThat(new Money(new BigDecimal("10.5"), dollars)
                        .plus(new Money(new BigDecimal("0.25"), dollars))
                        .amount())
                .isEqualTo("10.75");
        assertThatThrownBy(() -> new Money(new BigDecimal("0.001"), dollars)).hasMessageContaining("USD");
        assertThatThrownBy(() ->
                        new Money(BigDecimal.ONE, dollars).plus(new Money(BigDecimal.ONE, Currency.getInstance("EUR"))))
                .hasMessageContaining("EUR");
    }

    @Test
    void aReferenceIsReadAsItIsWritten() {
        var reference = new ItemRef("library.document", "12");
        assertThat(ItemRef.parse(reference.toString())).isEqualTo(reference);
        assertThatThrownBy(() -> ItemRef.parse("nonsense")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aListIsDividedIntoPages() {
        assertThat(new Paging(2, 20, 45)).satisfies(second -> {
            assertThat(second.first()).isEqualTo(21);
            assertThat(second.until()).isEqualTo(40);
            assertThat(second.last()).isEqualTo(3);
        });
        assertThat(new Paging(1, 20, 0).last()).isEqualTo(1);
        assertThat(new Paging(3, 20, 45).hasNext()).isFalse();
    }
}

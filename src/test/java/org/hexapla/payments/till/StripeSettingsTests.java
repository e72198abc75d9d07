package org.hexapla.payments.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Currency;
import java.util.Map;
import org.hexapla.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class StripeSettingsTests {

    @Test
    void hasNoKeyUnlessItIsGiven() {
        assertThat(bind(Map.of()))
                .isEqualTo(new StripeSettings("", "", URI.create("https://api.stripe.com"), Duration.ofSeconds(10)));
    }

    @Test
    void takesEveryKeyAndTellsNobodyTheSecrets() {
        var settings = bind(Map.of(
                "hexapla.payments.stripe.key", "key-of-a-test",
                "hexapla.payments.stripe.webhook", "secret-of-a-test",
                "hexapla.payments.stripe.address", "http://localhost:1",
                "hexapla.payments.stripe.patience", "2s"));

        assertThat(settings)
                .isEqualTo(new StripeSettings(
                        "key-of-a-test", "secret-of-a-test", URI.create("http://localhost:1"), Duration.ofSeconds(2)));
        assertThat(settings.toString()).doesNotContain("key-of-a-test", "secret-of-a-test");
    }

    @ParameterizedTest
    @CsvSource({"22.50, USD, 2250", "1300, JPY, 1300", "1.234, KWD, 1234", "15, CHF, 1500", "5000, UGX, 500000"})
    void countsInTheSmallestUnitOfTheCurrency(String amount, String currency, long expected) {
        assertThat(StripeTill.smallest(new Money(new BigDecimal(amount), Currency.getInstance(currency))))
                .isEqualTo(expected);
    }

    private static StripeSettings bind(Map<String, String> keys) {
        return new Binder(new MapConfigurationPropertySource(keys))
                .bindOrCreate("hexapla.payments.stripe", StripeSettings.class);
    }
}

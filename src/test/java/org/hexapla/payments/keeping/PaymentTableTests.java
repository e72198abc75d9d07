package org.hexapla.payments.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.hexapla.HexaplaTest;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Money;
import org.hexapla.payments.Charge;
import org.hexapla.payments.PaymentId;
import org.hexapla.payments.PaymentWay;
import org.hexapla.payments.Payments;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@HexaplaTest
class PaymentTableTests {

    private static final Money PRICE = new Money(BigDecimal.TEN, Currency.getInstance("CHF"));

    @Autowired
    Payments payments;

    @Autowired
    PaymentTable table;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    @Test
    void forgetsWhoPaidLongAgoAndNobodyToWhomSomethingIsStillDue() {
        var paid = bill();
        payments.receive(paid);
        var open = bill();
        var owed = bill();
        payments.receive(owed);
        payments.refund(owed, PRICE, "cancelled");

        transaction.executeWithoutResult(status -> {
            table.forget(Instant.now().minus(Duration.ofDays(1)));
            assertThat(payer(paid)).isEqualTo("Marie marie@example.org");
            table.forget(Instant.now().plus(Duration.ofDays(1)));
            assertThat(payer(paid)).isBlank();
            assertThat(payer(open)).isNotBlank();
            assertThat(payer(owed)).isNotBlank();
            assertThat(table.find(paid).orElseThrow().amount()).isEqualTo(PRICE);
            status.setRollbackOnly();
        });
    }

    private PaymentId bill() {
        return payments.begin(
                        new Charge(
                                new ItemRef("occasions.trial", UUID.randomUUID().toString()),
                                PRICE,
                                LocalizedText.of(Language.FR, "Visite"),
                                Language.FR,
                                new Charge.Payer("Marie", "marie@example.org"),
                                "/fr/visits",
                                Duration.ofMinutes(35)),
                        PaymentWay.INVOICE)
                .payment();
    }

    private String payer(PaymentId payment) {
        return database.sql("select payer || ' ' || mail from payments.payment where id = :id")
                .param("id", payment.value())
                .query(String.class)
                .single();
    }
}

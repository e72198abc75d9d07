package org.hexapla.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Money;
import org.hexapla.payments.keeping.AskingTills;
import org.hexapla.people.FreshHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

/// Payments by card in a house that has a key, against a provider of this machine.
@HexaplaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StripePaymentsTests {

    private static final String WEBHOOK = "secret-of-a-test";
    private static final Money PRICE = new Money(new BigDecimal("22.50"), Currency.getInstance("USD"));

    @Autowired
    FreshHouse fresh;

    private StandInProvider provider;
    private ConfigurableApplicationContext house;
    private Payments payments;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        provider = new StandInProvider();
        house = fresh.house(
                "stripe",
                "--hexapla.payments.stripe.key=" + StandInProvider.KEY,
                folder,
                "--hexapla.payments.stripe.webhook=" + WEBHOOK,
                "--hexapla.payments.stripe.address=" + provider.address());
        payments = house.getBean(Payments.class);
    }

    @BeforeEach
    void forget() {
        provider.forget();
    }

    @AfterAll
    void close() {
        house.close();
        provider.close();
    }

    @Test
    void takesMoneyOnTheProvidersPageOnceHoweverOftenItIsBegun() {
        assertThat(payments.ways()).contains(PaymentWay.CARD);
        var begun = payments.begin(charge("1"), PaymentWay.CARD);
        var again = payments.begin(charge("1"), PaymentWay.CARD);

        assertThat(again).isEqualTo(begun);
        assertThat(provider.sessions()).hasSize(1);
        var session = provider.sessions().getFirst();
        assertThat(begun)
                .isInstanceOfSatisfying(
                        Begun.Hosted.class,
                        hosted ->
                                assertThat(hosted.address()).hasToString(provider.address() + "/pay/" + session.id()));
        assertThat(session.asked())
                .containsEntry("line_items[0][price_data][unit_amount]", "2250")
                .containsEntry("line_items[0][price_data][currency]", "usd")
                .containsEntry("line_items[0][price_data][product_data][name]", "Visite")
                .containsEntry("locale", "fr");

        provider.pay(session.id());
        assertThat(payments.ask(begun.payment()).state()).isEqualTo(Payment.State.SETTLED);
        assertThat(payments.begin(charge("1"), PaymentWay.CARD)).isInstanceOf(Begun.Paid.class);
    }

    @Test
    void believesOnlyWhatIsSigned() {
        var begun = payments.begin(charge("2"), PaymentWay.CARD);
        var session = provider.sessions().getFirst().id();
        provider.pay(session);
        var told = """
                {"type": "checkout.session.completed", "data": {"object": {"id": "%s"}}}""".formatted(session);
        var now = Instant.now().getEpochSecond();

        assertThat(tell(told, "t=" + now + ",v1=" + signature(now + "." + told, "another")))
                .isEqualTo(400);
        assertThat(tell(told, "t=" + (now - 900) + ",v1=" + signature((now - 900) + "." + told, WEBHOOK)))
                .isEqualTo(400);
        assertThat(tell(told, "")).isEqualTo(400);
        assertThat(payments.find(begun.payment()).orElseThrow().isOpen()).isTrue();

        assertThat(tell(told, "t=" + now + ",v1=" + signature(now + "." + told, WEBHOOK)))
                .isEqualTo(200);
        assertThat(payments.find(begun.payment()).orElseThrow().isSettled()).isTrue();
        assertThat(tell(told, "t=" + now + ",v1=" + signature(now + "." + told, WEBHOOK)))
                .isEqualTo(200);
    }

    @Test
    void goesOnWhereTheProviderWasSilent() {
        provider.beSilent(true);
        var begun = payments.begin(charge("3"), PaymentWay.CARD);
        assertThat(begun).isInstanceOf(Begun.Unreachable.class);

        provider.beSilent(false);
        var asking = house.getBean(AskingTills.class);
        asking.askAll(Duration.ZERO);
        provider.pay(provider.sessions().getFirst().id());
        asking.askAll(Duration.ZERO);

        assertThat(payments.find(begun.payment()).orElseThrow().isSettled()).isTrue();
        assertThat(provider.sessions()).hasSize(1);
    }

    @Test
    void givesAPaymentUpUnlessSomebodyJustPaid() {
        var first = payments.begin(charge("4"), PaymentWay.CARD);
        assertThat(payments.giveUp(first.payment()).state()).isEqualTo(Payment.State.FAILED);
        assertThat(provider.pay(provider.sessions().getFirst().id())).isFalse();

        var second = payments.begin(charge("4"), PaymentWay.CARD);
        assertThat(second.payment()).isNotEqualTo(first.payment());
        provider.sessions().forEach(session -> provider.pay(session.id()));
        assertThat(payments.giveUp(second.payment()).state()).isEqualTo(Payment.State.SETTLED);
    }

    @Test
    void givesBackNoMoreThanWasPaidAndEachOrderOnce() {
        var begun = payments.begin(charge("5"), PaymentWay.CARD);
        provider.pay(provider.sessions().getFirst().id());
        payments.ask(begun.payment());
        var ten = new Money(BigDecimal.TEN, PRICE.currency());

        payments.refund(begun.payment(), ten, "one child less");
        payments.refund(begun.payment(), ten, "one child less");
        house.getBean(AskingTills.class).giveBack();
        house.getBean(AskingTills.class).giveBack();

        assertThat(provider.refunds().values())
                .singleElement()
                .satisfies(order -> assertThat(order)
                        .containsEntry("amount", "1000")
                        .containsEntry(
                                "payment_intent",
                                "pi_" + provider.sessions().getFirst().id()));
        assertThatThrownBy(() -> payments.refund(begun.payment(), PRICE, "all"))
                .isInstanceOf(IllegalStateException.class);
        assertThat(payments.find(begun.payment()).orElseThrow().returned()).isEqualTo(ten);
    }

    @Test
    void changesTheWayOfPayingAndKeepsOnePaymentOpen() {
        var card = payments.begin(charge("6"), PaymentWay.CARD);
        var bill = payments.begin(charge("6"), PaymentWay.INVOICE);

        assertThat(bill).isInstanceOf(Begun.Owed.class);
        assertThat(payments.find(card.payment()).orElseThrow().state()).isEqualTo(Payment.State.FAILED);
        assertThat(payments.receive(bill.payment())).isTrue();
        assertThat(payments.receive(bill.payment())).isFalse();
    }

    private int tell(String body, String signature) {
        var port = Integer.parseInt(house.getEnvironment().getRequiredProperty("local.server.port"));
        return new Site(port)
                .get(
                        "/payments/stripe",
                        request -> request.POST(java.net.http.HttpRequest.BodyPublishers.ofString(body))
                                .header("Stripe-Signature", signature)
                                .header("Content-Type", "application/json"))
                .statusCode();
    }

    private static String signature(String signed, String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Charge charge(String what) {
        return new Charge(
                new ItemRef("occasions.trial", what),
                PRICE,
                LocalizedText.of(Language.FR, "Visite"),
                Language.FR,
                new Charge.Payer("Marie", "marie@example.org"),
                "/fr/visits",
                Duration.ofMinutes(35));
    }
}

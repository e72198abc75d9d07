package org.hexapla.occasions.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hexapla.HexaplaTest;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Money;
import org.hexapla.occasions.booking.TestStation;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class VouchersTests {

    private static final Currency FRANCS = Currency.getInstance("CHF");

    @Autowired
    TestStation fixture;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Vouchers vouchers;

    @Test
    void takesOffAPartOrAnAmountAndNeverMoreThanThePrice() {
        assertThat(new Voucher.Percent(33).off(francs("10"))).isEqualTo(francs("6.70"));
        assertThat(new Voucher.Percent(100).off(francs("10"))).isEqualTo(francs("0"));
        assertThat(new Voucher.Amount(francs("4.50")).off(francs("10"))).isEqualTo(francs("5.50"));
        assertThat(new Voucher.Amount(francs("40")).off(francs("10"))).isEqualTo(francs("0"));
    }

    @Test
    void isUsedNoMoreOftenThanItIsGoodForHoweverManyTryAtATime() throws Exception {
        var station = fixture.station(0);
        var slot = fixture.times(station, 40, Map.of()).getFirst();
        var code = give(station, Map.of("discount", "50", "times", "3"));
        var buyers = new ArrayList<Callable<Integer>>();
        for (var buyer = 0; buyer < 16; buyer++) {
            buyers.add(() -> fixture.book(slot, 1, Map.of("voucher", code)).statusCode());
        }
        var done = 0;
        try (var crowd = Executors.newFixedThreadPool(8)) {
            for (var answer : crowd.invokeAll(buyers)) {
                assertThat(answer.get()).isIn(303, 422);
                done += answer.get() == 303 ? 1 : 0;
            }
        }
        assertThat(done).isEqualTo(3);
        assertThat(vouchers.used(station)).containsEntry(code, 3);
        assertThat(signedIn.asStaff("occasions")
                        .get("/en/occasions/visits/vouchers/" + station)
                        .body())
                .contains(Messages.text(Language.EN, "vouchers.used-of", 3, 3))
                .contains(Messages.text(Language.EN, "vouchers.used-up"));
    }

    @Test
    void whatWasCancelledHasUsedNothing() {
        var station = fixture.station(0);
        var slot = fixture.times(station, 40, Map.of()).getFirst();
        var code = give(station, Map.of("discount", "5", "in", "amount", "times", "1"));

        var page = fixture.booked(slot, 2, Map.of("voucher", code.toLowerCase(java.util.Locale.ROOT)));
        assertThat(signedIn.asNobody().get(page).body()).contains("CHF\u00A025.00");
        assertThat(fixture.book(slot, 1, Map.of("voucher", code)).statusCode()).isEqualTo(422);
        signedIn.asNobody().post(page + "/cancellation", Map.of());

        assertThat(fixture.book(slot, 1, Map.of("voucher", code)).statusCode()).isEqualTo(303);
    }

    @Test
    void isForTheToursThatItNamesUntilItsLastDay() {
        var station = fixture.station(0);
        var named = fixture.times(station, 10, Map.of("code", "named-" + station.substring(8)))
                .getFirst();
        var other = fixture.times(station, 10, Map.of()).getFirst();
        var code = give(station, Map.of("discount", "10", "times", "9", "tour", "named-" + station.substring(8)));

        assertThat(fixture.book(other, 1, Map.of("voucher", code)).statusCode()).isEqualTo(422);
        assertThat(fixture.book(named, 1, Map.of("voucher", code)).statusCode()).isEqualTo(303);

        var staff = signedIn.asStaff("occasions");
        staff.post(
                "/en/occasions/visits/vouchers/" + station + "/" + code,
                Map.of("times", "9", "until", TestStation.day(-1)));
        assertThat(fixture.book(named, 1, Map.of("voucher", code)).statusCode()).isEqualTo(422);
        assertThat(staff.get("/ar/occasions/visits/vouchers/" + station).statusCode())
                .isEqualTo(200);
    }

    @Test
    void saysWhatIsWrongWithTheFormAndKeepsWhatWasWritten() {
        var station = fixture.station(0);
        var staff = signedIn.asStaff("occasions");
        var path = "/en/occasions/visits/vouchers/" + station;

        var answer = staff.post(
                path, Map.of("code", "SPRING", "discount", "12.5", "times", "3", "until", TestStation.day(9)));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(Messages.text(Language.EN, "vouchers.mistake.form"))
                .contains("value=\"SPRING\"");
        assertThat(signedIn.asReader().post(path, Map.of()).statusCode()).isEqualTo(403);
    }

    private String give(String station, Map<String, String> more) {
        var code = "V" + System.nanoTime();
        var fields = new TreeMap<>(Map.of("code", code, "until", TestStation.day(30)));
        fields.putAll(more);
        assertThat(signedIn.asStaff("occasions")
                        .post("/en/occasions/visits/vouchers/" + station, fields)
                        .statusCode())
                .isEqualTo(303);
        return code;
    }

    private static Money francs(String amount) {
        return new Money(new BigDecimal(amount), FRANCS);
    }
}

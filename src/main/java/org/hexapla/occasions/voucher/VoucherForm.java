package org.hexapla.occasions.voucher;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.hexapla.kernel.Money;
import org.hexapla.occasions.station.Station;
import org.hexapla.occasions.tour.Tour;
import org.springframework.util.MultiValueMap;

/// What somebody wrote into the form of a voucher; nothing of it where something cannot be read.
record VoucherForm(MultiValueMap<String, String> fields) {

    Optional<Voucher> voucher(Station station, List<Tour> tours) {
        var code = field("code").toUpperCase(Locale.ROOT);
        return code.matches("[A-Z0-9][A-Z0-9-]{2,39}")
                ? discount(station).flatMap(discount -> voucher(code, station, tours, discount))
                : Optional.empty();
    }

    /// The same voucher with other times, tours and last day.
    Optional<Voucher> changed(Voucher before, Station station, List<Tour> tours) {
        return voucher(before.code(), station, tours, before.discount());
    }

    private Optional<Voucher> voucher(String code, Station station, List<Tour> tours, Voucher.Discount discount) {
        var times = field("times");
        var until = day();
        if (!times.matches("\\d{1,6}") || until.isEmpty()) {
            return Optional.empty();
        }
        var chosen = Objects.requireNonNullElse(fields.get("tour"), List.<String>of());
        var known = tours.stream().map(Tour::code).filter(chosen::contains).toList();
        return Optional.of(new Voucher(code, station.code(), discount, known, Integer.parseInt(times), until.get()));
    }

    private Optional<Voucher.Discount> discount(Station station) {
        var written = field("discount").replace(',', '.');
        if (!written.matches("\\d{1,7}(\\.\\d{1,4})?")) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    field("in").equals("amount")
                            ? new Voucher.Amount(new Money(new BigDecimal(written), station.currency()))
                            : new Voucher.Percent(new BigDecimal(written).intValueExact()));
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(field("until")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    String field(String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
    }
}

package org.hexapla.library.eresources.licences;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hexapla.kernel.Money;
import org.hexapla.library.eresources.AccountGroup;
import org.hexapla.library.eresources.Coded;
import org.hexapla.library.eresources.Fields;
import org.hexapla.library.eresources.Station;
import org.jspecify.annotations.Nullable;

/// A licence for one or several resources.
///
/// @param reference by which the library files it, and other files name it
/// @param resources the codes of what it is for
/// @param contacts a line each: name, mail, what for
/// @param notes for the staff alone
public record Licence(
        String reference,
        List<String> resources,
        Term term,
        Circle circle,
        Limits limits,
        Uses uses,
        String contacts,
        String notes) {

    /// From when until when, and at what price.
    ///
    /// @param ends the last day; null for one that runs until somebody ends it
    /// @param notice by how many days before the end it must be said that it ends
    public record Term(
            LocalDate starts,
            @Nullable LocalDate ends,
            int notice,
            @Nullable Money price) {

        public boolean covers(LocalDate day) {
            return !day.isBefore(starts) && (ends == null || !day.isAfter(ends));
        }

        /// The last day on which notice can be given.
        public Optional<LocalDate> deadline() {
            return ends == null ? Optional.empty() : Optional.of(ends.minusDays(notice));
        }
    }

    /// Whom it lets in.
    ///
    /// @param groups at least one
    /// @param stations codes of duty stations; all where it names none
    public record Circle(List<AccountGroup> groups, List<String> stations) {

        public boolean holds(AccountGroup group, String station) {
            return groups.contains(group)
                    && (stations.isEmpty() || group == AccountGroup.WALK_IN || stations.contains(station));
        }
    }

    /// How much of it; where a number is absent there is no limit.
    ///
    /// @param seats readers at the same time
    /// @param minutes for which a reader has a seat
    public record Limits(OptionalLong seats, int minutes, OptionalLong monthly, OptionalLong yearly) {}

    /// What may be done with the content.
    public record Uses(Permission interlibraryLoan, Permission sharing, Permission mining) {}

    private static final int MINUTES = 30;

    /// Reads what a form or file says; what is wrong is noted with the fields.
    public static Licence read(Fields fields) {
        var licence = new Licence(
                fields.needed(
                        "reference",
                        written ->
                                Optional.of(written).filter(code -> code.matches("[\\p{Alnum}][\\p{Alnum}./-]{0,59}")),
                        ""),
                fields.list("resources", word -> Optional.of(word).filter(code -> code.matches("[a-z0-9-]{1,60}"))),
                term(fields),
                new Circle(
                        fields.list("groups", word -> Coded.parse(AccountGroup.class, word)),
                        fields.list("stations", Station::parseCode)),
                new Limits(
                        number(fields, "seats"),
                        (int) number(fields, "minutes").orElse(MINUTES),
                        number(fields, "monthly"),
                        number(fields, "yearly")),
                new Uses(permission(fields, "loan"), permission(fields, "sharing"), permission(fields, "mining")),
                fields.text("contacts"),
                fields.text("notes"));
        if (licence.resources().isEmpty()) {
            fields.refuse("resources", "eresources.fault.missing");
        }
        if (licence.circle().groups().isEmpty()) {
            fields.refuse("groups", "eresources.fault.missing");
        }
        return licence;
    }

    private static Term term(Fields fields) {
        var starts = fields.needed("starts", Licence::day, LocalDate.EPOCH);
        var ends = fields.value("ends", Licence::day).orElse(null);
        if (ends != null && ends.isBefore(starts)) {
            fields.refuse("ends", "eresources.fault.ends-before");
        }
        return new Term(starts, ends, (int) number(fields, "notice").orElse(0), price(fields));
    }

    private static @Nullable Money price(Fields fields) {
        var amount = fields.value("price", Licence::amount);
        var currency = fields.value("currency", Licence::currency);
        if (amount.isEmpty() || currency.isEmpty()) {
            if (amount.isPresent()) {
                fields.refuse("currency", "eresources.fault.missing");
            }
            return null;
        }
        try {
            return new Money(amount.get(), currency.get());
        } catch (IllegalArgumentException e) {
            fields.refuse("price", "eresources.fault.value");
            return null;
        }
    }

    static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written)).filter(day -> day.getYear() > 1900 && day.getYear() < 2200);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> amount(String written) {
        return written.matches("\\d{1,10}(\\.\\d{1,3})?") ? Optional.of(new BigDecimal(written)) : Optional.empty();
    }

    private static Optional<Currency> currency(String written) {
        try {
            return Optional.of(Currency.getInstance(written)).filter(known -> known.getDefaultFractionDigits() >= 0);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static OptionalLong number(Fields fields, String name) {
        return fields.value(
                        name,
                        written ->
                                written.matches("\\d{1,9}") ? Optional.of(Long.parseLong(written)) : Optional.empty())
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    private static Permission permission(Fields fields, String name) {
        return fields.value(name, word -> Coded.parse(Permission.class, word)).orElse(Permission.SILENT);
    }

    /// As [#read] reads it.
    public Map<String, String> fields() {
        var values = new TreeMap<String, String>();
        values.put("reference", reference);
        values.put("resources", String.join(" ", resources));
        values.put("starts", term.starts().toString());
        values.put("ends", term.ends() == null ? "" : term.ends().toString());
        values.put("notice", String.valueOf(term.notice()));
        var price = term.price();
        values.put("price", price == null ? "" : price.amount().toPlainString());
        values.put("currency", price == null ? "" : price.currency().getCurrencyCode());
        values.put("groups", circle.groups().stream().map(AccountGroup::code).collect(Collectors.joining(" ")));
        values.put("stations", String.join(" ", circle.stations()));
        values.put("seats", written(limits.seats()));
        values.put("minutes", String.valueOf(limits.minutes()));
        values.put("monthly", written(limits.monthly()));
        values.put("yearly", written(limits.yearly()));
        values.put("loan", uses.interlibraryLoan().code());
        values.put("sharing", uses.sharing().code());
        values.put("mining", uses.mining().code());
        values.put("contacts", contacts);
        values.put("notes", notes);
        values.values().removeIf(String::isEmpty);
        return values;
    }

    private static String written(OptionalLong number) {
        return number.isPresent() ? String.valueOf(number.getAsLong()) : "";
    }
}

package org.hexapla.partners.gift;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hexapla.kernel.Money;
import org.hexapla.partners.PartnerCard;
import org.jspecify.annotations.Nullable;

/// Everything that is known of an agreement on a day: for the staff, and for the report to its donor.
public record GiftAccount(
        Agreement agreement,
        PartnerCard donor,
        List<GiftLine> lines,
        List<Report> reports,
        List<Kept> files,
        LocalDate today) {

    /// A report that the donor was promised.
    ///
    /// @param sent the day on which it went; null while it is owed
    /// @param file what was sent
    public record Report(long id, LocalDate due, @Nullable LocalDate sent, long file) {}

    /// A file that is kept with it.
    public record Kept(long id, String kind, String name) {}

    public List<Money> promised() {
        return sums(line -> line.gift().value());
    }

    public List<Money> received() {
        return sums(GiftLine::received);
    }

    public List<Money> used() {
        return sums(GiftLine::used);
    }

    public List<Money> left() {
        return sums(GiftLine::left);
    }

    private List<Money> sums(Function<GiftLine, Money> of) {
        return Amounts.sums(lines.stream().map(of).toList());
    }

    /// All of it in dollars; nothing where one of the gifts has no rate.
    public Optional<Money> converted() {
        var converted = lines.stream().map(line -> line.gift().converted()).toList();
        return converted.isEmpty() || converted.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : converted.stream().flatMap(Optional::stream).reduce(Money::plus);
    }
}

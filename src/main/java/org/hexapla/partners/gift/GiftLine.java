package org.hexapla.partners.gift;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Money;
import org.jspecify.annotations.Nullable;

/// A gift with what came in of it and what became of it.
public record GiftLine(Gift gift, List<Instalment> instalments, List<Use> uses) {

    /// @param received the day on which it came; null where it has not come
    /// @param came how much came; null where nothing has
    public record Instalment(
            long id,
            LocalDate due,
            Money amount,
            @Nullable LocalDate received,
            @Nullable Money came) {

        public boolean isLateOn(LocalDate day) {
            return received == null && due.isBefore(day);
        }
    }

    /// @param item what it paid for, as its own module knows it; null where that is no record
    public record Use(
            LocalDate day,
            Money amount,
            LocalizedText what,
            @Nullable ItemRef item,
            String initiative) {}

    /// What there is to be used: of money what came in, a thing itself.
    public Money received() {
        return gift.kind() == Gift.Kind.IN_KIND
                ? gift.value()
                : instalments.stream()
                        .flatMap(instalment -> java.util.stream.Stream.ofNullable(instalment.came()))
                        .reduce(Amounts.nothing(gift.value().currency()), Money::plus);
    }

    public Money used() {
        return uses.stream()
                .map(Use::amount)
                .reduce(Amounts.nothing(gift.value().currency()), Money::plus);
    }

    /// What is not used yet.
    public Money left() {
        return new Money(
                received().amount().subtract(used().amount()), gift.value().currency());
    }
}

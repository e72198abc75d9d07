package org.hexapla.occasions.tour;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Money;

/// What visitors of a station can be shown.
///
/// @param version one more with each change; 0 for one that is not kept yet
public record Tour(String code, int version, String station, Content content, Map<Category, Money> prices) {

    public Tour {
        prices = new TreeMap<>(prices);
    }

    /// @param route where it leads, in words
    /// @param languages those in which it is given, sign languages among them
    /// @param capacity of a new time of it
    /// @param isGuided whether somebody has to lead it
    /// @param link where it is watched on line; told only to those who have a ticket
    public record Content(
            Mode mode,
            LocalizedText title,
            LocalizedText description,
            LocalizedText route,
            List<Language> languages,
            Length length,
            boolean isGuided,
            String link,
            boolean isOffered) {}

    /// @param capacity how many may come at a time
    public record Length(int minutes, int capacity) {}

    public LocalizedText title() {
        return content.title();
    }

    /// Nothing is asked where no price is set; a category that is not there cannot be booked, unless there are
    /// none.
    public Optional<Money> price(Category category) {
        return Optional.ofNullable(prices.get(category));
    }

    public boolean isFree() {
        return prices.values().stream().allMatch(price -> price.amount().signum() == 0);
    }

    /// Those whom the tour is for.
    public List<Category> categories() {
        return prices.isEmpty() ? List.of(Category.values()) : List.copyOf(prices.keySet());
    }
}

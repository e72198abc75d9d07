package org.hexapla.campaigns.action;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Country;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What all actions come to, and those of countries, months and teams, as far as nobody is told by it.
@Repository
class CombinedEffects {

    private static final String SUMS =
            "count(distinct person) as people, count(*) as actions, coalesce(sum(grams), 0) as grams";

    private static final int MONTHS = 12;

    private final JdbcClient database;

    CombinedEffects(JdbcClient database) {
        this.database = database;
    }

    /// @param country null for all countries that are not named, and for those who did not say
    record OfCountry(@Nullable Country country, Effect effect) {}

    record OfMonth(YearMonth month, Effect effect) {}

    Effect all() {
        return database.sql("select " + SUMS + " from campaigns.weighed_action")
                .query(CombinedEffects::effect)
                .single();
    }

    Optional<Effect> ofTeam(long team) {
        return database.sql("select " + SUMS + " from campaigns.weighed_action where team = :team")
                .param("team", team)
                .query(CombinedEffects::effect)
                .optional()
                .filter(Effect::isShown);
    }

    Effect of(String person) {
        return database.sql("select " + SUMS + " from campaigns.weighed_action where person = :person")
                .param("person", person)
                .query(CombinedEffects::effect)
                .single();
    }

    /// The countries, those with most people first, and the others together.
    List<OfCountry> byCountry() {
        return shown(database.sql("select country, " + SUMS
                        + " from campaigns.weighed_action group by country order by people desc, country")
                .query((row, number) -> new OfCountry(
                        Optional.ofNullable(row.getString("country"))
                                .map(Country::new)
                                .orElse(null),
                        effect(row, number)))
                .list());
    }

    /// The last months of which anything may be told, the oldest first.
    List<OfMonth> byMonth() {
        return database.sql("select date_trunc('month', day)::date as month, " + SUMS
                        + " from campaigns.weighed_action group by month having count(distinct person) >= :least"
                        + " order by month desc limit :most")
                .param("least", Effect.LEAST)
                .param("most", MONTHS)
                .query((row, number) -> new OfMonth(
                        YearMonth.from(row.getObject("month", java.time.LocalDate.class)), effect(row, number)))
                .list()
                .reversed();
    }

    /// Whoever takes the countries that are shown from the sum of all must not find out about a few: what is not shown
    /// stands for enough people, too, or the smallest that would be shown is not.
    static List<OfCountry> shown(List<OfCountry> largestFirst) {
        var shown = new ArrayList<>(largestFirst.stream()
                .filter(line -> line.country() != null && line.effect().isShown())
                .toList());
        var others = largestFirst.stream()
                .filter(line -> line.country() == null || !line.effect().isShown())
                .map(OfCountry::effect)
                .reduce(Effect::and);
        while (others.isPresent() && !others.get().isShown() && !shown.isEmpty()) {
            others = Optional.of(others.get().and(shown.removeLast().effect()));
        }
        others.filter(Effect::isShown).ifPresent(effect -> shown.add(new OfCountry(null, effect)));
        return List.copyOf(shown);
    }

    private static Effect effect(ResultSet row, int number) throws SQLException {
        var grams = row.getBigDecimal("grams");
        return new Effect(
                row.getLong("people"),
                row.getLong("actions"),
                LoggedAction.kilograms(grams == null ? BigDecimal.ZERO : grams));
    }
}

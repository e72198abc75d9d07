package org.hexapla.campaigns.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexapla.forms.Door;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.chart.Chart;
import org.hexapla.partners.Regions;
import org.jspecify.annotations.Nullable;

/// Climate actions before everybody.
///
/// @param effect of all; null while they are too few
/// @param chart null where there is nothing to draw
public record ActionsView(
        List<ClimateAction> catalogue,
        @Nullable Effect effect,
        List<Line> countries,
        List<Line> months,
        @Nullable Chart chart) {

    /// @param name of a country or a month; empty for all others
    public record Line(String name, Effect effect) {}

    /// The fields in which one tells what one did.
    ///
    /// @param values what was typed, by the names of the fields
    /// @param id what tells these fields from others on the page
    public record Fields(
            List<ClimateAction> catalogue,
            List<Regions.Named> countries,
            Map<String, String> values,
            LocalDate today,
            String id) {

        public String value(String field) {
            return values.getOrDefault(field, "");
        }
    }

    /// Somebody is about to tell of their first.
    ///
    /// @param fault what is wrong with it, said; empty where nothing is
    public record Telling(Fields fields, String fault, Door door) {}

    /// Somebody's own page.
    ///
    /// @param key for the next entry
    /// @param editing the entry that is being corrected; 0 for none
    public record Own(String secret, String address, OwnActions own, Fields fields, String key, long editing) {

        public String name(LoggedAction logged, Language reader) {
            return action(logged).name().words(reader);
        }

        public ClimateAction action(LoggedAction logged) {
            return fields.catalogue().stream()
                    .filter(action -> action.code().equals(logged.told().action()))
                    .findFirst()
                    .orElseThrow();
        }

        /// The fields of an entry as it is.
        public Fields of(LoggedAction logged) {
            return new Fields(
                    fields.catalogue(),
                    fields.countries(),
                    Map.of(
                            "action", logged.told().action(),
                            "quantity", logged.told().quantity().toPlainString(),
                            "day", logged.told().day().toString(),
                            "country",
                                    logged.told().country().map(Country::code).orElse("")),
                    fields.today(),
                    "-" + logged.id());
        }
    }
}

package org.hexapla.campaigns.action;

import java.util.List;
import org.hexapla.kernel.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps many actions at once that were told elsewhere. In the caller's transaction, without asking who may.
@Repository
class TakingActions {

    private final JdbcClient database;

    TakingActions(JdbcClient database) {
        this.database = database;
    }

    /// @param person their key
    record Taken(String person, String key, LoggedAction.Told told) {}

    /// @return how many of them are new
    int take(List<Taken> taken) {
        database.sql("insert into campaigns.action_person (key) select unnest(:people::text[]) on conflict do nothing")
                .param("people", taken.stream().map(Taken::person).distinct().toArray(String[]::new))
                .update();
        return database.sql("""
                        insert into campaigns.logged_action (person, key, action, quantity, day, country, logged)
                        select person, key, action, quantity, day, nullif(country, ''), day
                        from unnest(:people::text[], :keys::text[], :actions::text[], :quantities::numeric[],
                            :days::date[], :countries::text[]) as taken (person, key, action, quantity, day, country)
                        where not exists (
                            select from campaigns.removed_action
                            where removed_action.person = taken.person and removed_action.key = taken.key)
                        on conflict do nothing
                        """)
                .param("people", taken.stream().map(Taken::person).toArray(String[]::new))
                .param("keys", taken.stream().map(Taken::key).toArray(String[]::new))
                .param("actions", taken.stream().map(one -> one.told().action()).toArray(String[]::new))
                .param(
                        "quantities",
                        taken.stream()
                                .map(one -> one.told().quantity().toPlainString())
                                .toArray(String[]::new))
                .param(
                        "days",
                        taken.stream().map(one -> one.told().day().toString()).toArray(String[]::new))
                .param(
                        "countries",
                        taken.stream()
                                .map(one ->
                                        one.told().country().map(Country::code).orElse(""))
                                .toArray(String[]::new))
                .update();
    }
}

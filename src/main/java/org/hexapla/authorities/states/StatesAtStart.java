package org.hexapla.authorities.states;

import java.util.HashMap;
import java.util.HashSet;
import org.hexapla.authorities.StateCode;
import org.hexapla.authorities.StatesChanged;
import org.hexapla.authorities.edition.Editions;
import org.hexapla.kernel.LocalizedTextJson;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.ApplicationModuleInitializer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads the program's own table of states into the database when the program starts, if it is another than
/// last time.
@Component
class StatesAtStart implements ApplicationModuleInitializer {

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Editions editions;
    private final ApplicationEventPublisher events;
    private final StateTerms terms;

    StatesAtStart(
            JdbcClient database,
            TransactionTemplate transaction,
            Editions editions,
            ApplicationEventPublisher events,
            StateTerms terms) {
        this.database = database;
        this.transaction = transaction;
        this.editions = editions;
        this.events = events;
        this.terms = terms;
    }

    @Override
    public void initialize() {
        var file = StatesFile.read();
        transaction.executeWithoutResult(_ -> {
            if (isOther(file)) {
                store(file);
                editions.changed("states");
                events.publishEvent(new StatesChanged(file.rows().stream()
                        .map(StatesFile.Row::code)
                        .distinct()
                        .toList()));
            }
            terms.replace(TermsFile.PATH, TermsFile.read());
        });
    }

    /// Notes the file's checksum; of several machines that start at once, the first one's row makes the others
    /// wait.
    private boolean isOther(StatesFile file) {
        return database.sql("""
                        insert into authorities.loaded_file as known (name, checksum) values (:name, :checksum)
                        on conflict (name) do update set checksum = excluded.checksum
                        where known.checksum <> excluded.checksum""")
                        .param("name", StatesFile.PATH)
                        .param("checksum", file.checksum())
                        .update()
                > 0;
    }

    private void store(StatesFile file) {
        database.sql("delete from authorities.state").update();
        var known = new HashSet<StateCode>();
        var places = new HashMap<StateCode, Integer>();
        for (var row : file.rows()) {
            if (known.add(row.code())) {
                storeState(row);
            }
            storeMembership(row);
            storeName(row, places.merge(row.code(), 1, Integer::sum));
        }
    }

    private void storeState(StatesFile.Row row) {
        database.sql("insert into authorities.state (code, successor) values (:code, :successor)")
                .param("code", row.code().value())
                .param(
                        "successor",
                        row.successor() == null ? null : row.successor().value())
                .update();
    }

    private void storeMembership(StatesFile.Row row) {
        var membership = row.membership();
        if (membership != null) {
            database.sql("""
                            insert into authorities.state_membership (state, from_day, until_day)
                            values (:state, :from, :until) on conflict do nothing""")
                    .param("state", row.code().value())
                    .param("from", membership.from())
                    .param("until", membership.until())
                    .update();
        }
    }

    private void storeName(StatesFile.Row row, int place) {
        database.sql("""
                        insert into authorities.state_name (state, place, from_day, until_day, texts, aliases)
                        values (:state, :place, :from, :until, :texts::jsonb, :aliases)""")
                .param("state", row.code().value())
                .param("place", place)
                .param("from", row.from())
                .param("until", row.until())
                .param("texts", LocalizedTextJson.write(row.name()))
                .param("aliases", row.aliases().toArray(String[]::new))
                .update();
    }
}

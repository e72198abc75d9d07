package org.hexapla.newsroom.distribution;

import java.sql.Timestamp;
import java.time.Clock;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What whoever downloads agrees to. Each version is agreed to once; a new one, anew.
@Component
@Transactional
public class DownloadTerms {

    private final JdbcClient database;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    DownloadTerms(JdbcClient database, People people, Audit audit, Clock clock) {
        this.database = database;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    public record Terms(int version, LocalizedText text) {}

    @Transactional(readOnly = true)
    Terms current() {
        return database.sql("select version, content::text from newsroom.download_terms order by version desc limit 1")
                .query((row, _) -> new Terms(row.getInt("version"), LocalizedTextJson.read(row.getString("content"))))
                .single();
    }

    /// @param version the one that was read; another has come since where it is not the last
    /// @return whether that was the last
    boolean accept(MediaOrganisation organisation, int version) {
        if (current().version() != version) {
            return false;
        }
        var by = people.current().orElseThrow().id();
        database.sql("""
                        insert into newsroom.terms_accepted (organisation, version, at, by)
                        values (:organisation, :version, :now, :by) on conflict do nothing
                        """)
                .param("organisation", organisation.id())
                .param("version", version)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.value())
                .update();
        audit.record(organisation.item(), "accepted", "", String.valueOf(version));
        return true;
    }

    /// Puts new terms in the place of the last ones.
    void issue(LocalizedText text) {
        var by = people.requireStaff(MediaOrganisations.DEPARTMENT).id();
        var before = current();
        if (text.isEmpty() || text.equals(before.text())) {
            return;
        }
        database.sql("insert into newsroom.download_terms values (:version, :now, :by, :content::jsonb)")
                .param("version", before.version() + 1)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.value())
                .param("content", LocalizedTextJson.write(text))
                .update();
        audit.record(
                new ItemRef("newsroom.terms", String.valueOf(before.version() + 1)),
                "changed",
                LocalizedTextJson.write(before.text()),
                LocalizedTextJson.write(text));
    }
}

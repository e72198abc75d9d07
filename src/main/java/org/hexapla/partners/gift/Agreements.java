package org.hexapla.partners.gift;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.partners.PartnerId;
import org.hexapla.search.Search;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps agreements, their files and the reports that are owed. In the caller's transaction, without asking who may.
@Repository
class Agreements {

    private final JdbcClient database;
    private final Search search;

    Agreements(JdbcClient database, Search search) {
        this.database = database;
        this.search = search;
    }

    /// The youngest first.
    List<Agreement> all() {
        return database.sql("select * from partners.agreement order by since desc, id desc limit 1000")
                .query(Agreements::agreement)
                .list();
    }

    Optional<Agreement> find(long id) {
        return database.sql("select * from partners.agreement where id = :id")
                .param("id", id)
                .query(Agreements::agreement)
                .optional();
    }

    List<Agreement> of(PartnerId donor) {
        return database.sql("select * from partners.agreement where partner = :donor order by since desc, id desc")
                .param("donor", donor.value())
                .query(Agreements::agreement)
                .list();
    }

    boolean isKnown(String symbol) {
        return database.sql("select exists (select from partners.agreement where symbol = :symbol)")
                .param("symbol", symbol)
                .query(Boolean.class)
                .single();
    }

    long add(PartnerId donor, Agreement.Content content) {
        search.changed(List.of(DonorSource.item(donor)));
        return written("""
                        insert into partners.agreement (partner, symbol, title, aim, parties, initiative, language,
                            since, until, acknowledged)
                        values (:donor, :symbol, :title::jsonb, :aim::jsonb, :parties, :initiative, :language,
                            :since, :until, :acknowledged) returning id
                        """, content)
                .param("donor", donor.value())
                .query(Long.class)
                .single();
    }

    /// @return whether it was still as it was seen
    boolean change(Agreement before, Agreement.Content content) {
        search.changed(List.of(DonorSource.item(before.donor())));
        return written("""
                        update partners.agreement set version = version + 1, symbol = :symbol, title = :title::jsonb,
                            aim = :aim::jsonb, parties = :parties, initiative = :initiative, language = :language,
                            since = :since, until = :until, acknowledged = :acknowledged
                        where id = :id and version = :version
                        """, content)
                        .param("id", before.id())
                        .param("version", before.version())
                        .update()
                > 0;
    }

    private JdbcClient.StatementSpec written(String sql, Agreement.Content content) {
        return database.sql(sql)
                .param("symbol", content.symbol())
                .param("title", LocalizedTextJson.write(content.title()))
                .param("aim", LocalizedTextJson.write(content.aim()))
                .param("parties", content.parties())
                .param("initiative", content.initiative())
                .param("language", content.language().tag())
                .param("since", content.since())
                .param("until", content.until())
                .param("acknowledged", content.isAcknowledged());
    }

    /// What a person is known by beside the register.
    void forget(PartnerId donor) {
        search.changed(List.of(DonorSource.item(donor)));
        database.sql("update partners.agreement set parties = '', acknowledged = false where partner = :donor")
                .param("donor", donor.value())
                .update();
        database.sql("""
                        update partners.donor_report set file = null
                        where agreement in (select id from partners.agreement where partner = :donor)
                        """).param("donor", donor.value()).update();
        database.sql("""
                        delete from partners.agreement_file
                        where agreement in (select id from partners.agreement where partner = :donor)
                        """).param("donor", donor.value()).update();
    }

    long keep(long agreement, String kind, String name, byte[] bytes, Instant at) {
        return database.sql("""
                        insert into partners.agreement_file (agreement, kind, name, bytes, at)
                        values (:agreement, :kind, :name, :bytes, :at) returning id
                        """)
                .param("agreement", agreement)
                .param("kind", kind)
                .param("name", name)
                .param("bytes", bytes)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    List<GiftAccount.Kept> files(long agreement) {
        return database.sql("select id, kind, name from partners.agreement_file where agreement = :id order by id")
                .param("id", agreement)
                .query((row, _) ->
                        new GiftAccount.Kept(row.getLong("id"), row.getString("kind"), row.getString("name")))
                .list();
    }

    Optional<byte[]> bytes(long agreement, long file) {
        return database.sql("select bytes from partners.agreement_file where agreement = :agreement and id = :id")
                .param("agreement", agreement)
                .param("id", file)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    List<GiftAccount.Report> reports(long agreement) {
        return database.sql("select id, due, sent, file from partners.donor_report where agreement = :id order by due")
                .param("id", agreement)
                .query((row, _) -> new GiftAccount.Report(
                        row.getLong("id"),
                        row.getObject("due", LocalDate.class),
                        row.getObject("sent", LocalDate.class),
                        row.getLong("file")))
                .list();
    }

    /// @return whether it was not promised yet
    boolean promise(long agreement, LocalDate due) {
        return database.sql("""
                        insert into partners.donor_report (agreement, due) values (:agreement, :due)
                        on conflict do nothing
                        """).param("agreement", agreement).param("due", due).update() > 0;
    }

    /// @return whether it was still owed
    boolean send(long agreement, long report, LocalDate day, long file) {
        return database.sql("""
                        update partners.donor_report set sent = :day, file = :file
                        where id = :id and agreement = :agreement and sent is null
                        """)
                        .param("id", report)
                        .param("agreement", agreement)
                        .param("day", day)
                        .param("file", file)
                        .update()
                > 0;
    }

    /// A report that somebody must be reminded of.
    record Owed(long report, long agreement, String symbol, LocalDate due) {}

    /// Those due until a day that nobody was reminded of; from now on somebody was.
    List<Owed> remind(LocalDate until, Instant at) {
        return database.sql("""
                        update partners.donor_report set reminded = :at from partners.agreement
                        where agreement.id = donor_report.agreement and sent is null and reminded is null
                            and due <= :until
                        returning donor_report.id, agreement.id as agreement, agreement.symbol, due
                        """)
                .param("at", Timestamp.from(at))
                .param("until", until)
                .query((row, _) -> new Owed(
                        row.getLong("id"),
                        row.getLong("agreement"),
                        row.getString("symbol"),
                        row.getObject("due", LocalDate.class)))
                .list();
    }

    private static Agreement agreement(ResultSet row, int number) throws SQLException {
        return new Agreement(
                row.getLong("id"),
                row.getInt("version"),
                new PartnerId(row.getLong("partner")),
                new Agreement.Content(
                        row.getString("symbol"),
                        LocalizedTextJson.read(row.getString("title")),
                        LocalizedTextJson.read(row.getString("aim")),
                        row.getString("parties"),
                        row.getString("initiative"),
                        new Language(row.getString("language")),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        row.getBoolean("acknowledged")));
    }
}

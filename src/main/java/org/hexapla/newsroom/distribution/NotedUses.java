package org.hexapla.newsroom.distribution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ItemId;
import org.hexapla.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who took what, and where it was used.
@Component
@Transactional
class NotedUses {

    private static final int MOST = 200;

    private static final String SELECT = """
            select * from (
                select 'd' || d.id as record, o.id as organisation, o.name, d.item, d.language, d.form as what,
                       '' as address, (d.at at time zone 'UTC')::date as day, d.at as moment
                from newsroom.download d join newsroom.organisation o on o.id = d.organisation
                union all
                select 'p' || p.id, o.id, o.name, p.item, p.language, p.outlet, p.address, p.day, p.noted
                from newsroom.pickup p join newsroom.organisation o on o.id = p.organisation
            ) uses
            """;

    private final JdbcClient database;
    private final People people;
    private final Clock clock;

    NotedUses(JdbcClient database, People people, Clock clock) {
        this.database = database;
        this.people = people;
        this.clock = clock;
    }

    /// Notes that an item was taken. What a subscription takes again is no other download.
    void taken(MediaOrganisation by, ItemId item, Language language, ItemForm form, @Nullable Long subscription) {
        database.sql("""
                        insert into newsroom.download (organisation, item, language, form, subscription, at, by)
                        values (:organisation, :item, :language, :form, :subscription, :now, :by)
                        on conflict (subscription, item, language) do nothing
                        """)
                .param("organisation", by.id())
                .param("item", item.value())
                .param("language", language.tag())
                .param("form", form.code())
                .param("subscription", subscription)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.contact().value())
                .update();
    }

    /// @param address where it can be seen; may be empty
    record PickUp(ItemId item, Language language, String outlet, String address, LocalDate day) {}

    /// Notes where an item was used, once however often it is reported.
    void used(MediaOrganisation by, PickUp pickUp) {
        database.sql("""
                        insert into newsroom.pickup
                            (organisation, item, language, outlet, address, day, noted, noted_by)
                        values (:organisation, :item, :language, :outlet, :address, :day, :now, :by)
                        on conflict do nothing
                        """)
                .param("organisation", by.id())
                .param("item", pickUp.item().value())
                .param("language", pickUp.language().tag())
                .param("outlet", pickUp.outlet())
                .param("address", pickUp.address())
                .param("day", pickUp.day())
                .param("now", Timestamp.from(clock.instant()))
                .param("by", people.current().orElseThrow().id().value())
                .update();
    }

    @Transactional(readOnly = true)
    List<NotedUse> of(MediaOrganisation organisation) {
        return database.sql(SELECT + " where organisation = :organisation order by moment desc, record limit :most")
                .param("organisation", organisation.id())
                .param("most", MOST)
                .query(NotedUses::use)
                .list();
    }

    @Transactional(readOnly = true)
    List<NotedUse> of(ItemId item) {
        return database.sql(SELECT + " where item = :item order by moment desc, record limit :most")
                .param("item", item.value())
                .param("most", MOST)
                .query(NotedUses::use)
                .list();
    }

    /// One of them, as figures name it.
    @Transactional(readOnly = true)
    List<NotedUse> named(String record) {
        return database.sql(SELECT + " where record = :record")
                .param("record", record)
                .query(NotedUses::use)
                .list();
    }

    @Transactional(readOnly = true)
    List<NotedUse> latest(int most) {
        return database.sql(SELECT + " order by moment desc, record limit :most")
                .param("most", most)
                .query(NotedUses::use)
                .list();
    }

    private static NotedUse use(ResultSet row, int number) throws SQLException {
        return new NotedUse(
                row.getString("record"),
                row.getString("name"),
                new ItemId(row.getLong("item")),
                new Language(row.getString("language")),
                row.getString("what"),
                row.getString("address"),
                row.getObject("day", LocalDate.class));
    }
}

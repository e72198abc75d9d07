package org.hexapla.partners.membership;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Takes many memberships in, few statements for many.
@Repository
class TakenMemberships {

    private static final String TAKE = """
            with given as (
                select key, programme, partner, since, nullif(until, '')::date as until, nullif(signed, '')::date as signed,
                    decision
                from unnest(:keys::text[], :programmes::text[], :partners::text[], :sinces::date[],
                    :untils::text[], :signeds::text[], :decisions::text[])
                    as told (key, programme, partner, since, until, signed, decision)
            ), added as (
                insert into partners.membership (key, programme, partner, state, since, until)
                select given.key, given.programme, partner.id, 'active', given.since, given.until
                from given join partners.partner on partner.key = given.partner
                join partners.programme on given.programme = programme.code
                on conflict do nothing returning id, key, programme, since, until
            ), counted as (
                insert into partners.spell (membership, since, until) select id, since, until from added
            ), told as (
                insert into partners.membership_event (membership, kind, day, until, decision, at, by)
                select added.id, 'admitted', added.since, added.until, given.decision, :at, :by
                from added join given on given.key = added.key
            ), promised as (
                insert into partners.commitment (membership, code, signed)
                select added.id, point.place, given.signed
                from added join given on given.key = added.key and given.signed is not null
                join partners.programme on added.programme = programme.code
                cross join lateral (
                    select ordinality::text as place
                    from jsonb_array_elements(programme.content -> 'commitments') with ordinality
                ) point
            )
            select id from added
            """;

    private final JdbcClient database;

    TakenMemberships(JdbcClient database) {
        this.database = database;
    }

    /// @param partner by the key under which the register knows it
    /// @param signed when it signed all commitments of the programme; null where it did not
    record Taken(
            String key,
            String programme,
            String partner,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable LocalDate signed,
            String decision) {}

    /// Those whose programme and partner are known and whose key is new.
    ///
    /// @return the numbers of the new ones
    List<Long> take(List<Taken> given, PersonId by, Timestamp at) {
        return database.sql(TAKE)
                .param("keys", given.stream().map(Taken::key).toArray(String[]::new))
                .param("programmes", given.stream().map(Taken::programme).toArray(String[]::new))
                .param("partners", given.stream().map(Taken::partner).toArray(String[]::new))
                .param("sinces", written(given, Taken::since))
                .param("untils", written(given, Taken::until))
                .param("signeds", written(given, Taken::signed))
                .param("decisions", given.stream().map(Taken::decision).toArray(String[]::new))
                .param("by", by.value())
                .param("at", at)
                .query((row, _) -> row.getLong(1))
                .list();
    }

    /// @param membership by its key
    record Told(
            String key,
            String membership,
            String title,
            String language,
            String outlet,
            String address,
            LocalDate day) {}

    /// @return how many were new
    int tell(List<Told> given) {
        return database.sql("""
                        insert into partners.story (key, membership, title, language, outlet, address, day)
                        select given.key, membership.id, title, language, outlet, address, day
                        from unnest(:keys::text[], :memberships::text[], :titles::text[], :languages::text[],
                            :outlets::text[], :addresses::text[], :days::date[])
                            as given (key, membership, title, language, outlet, address, day)
                        join partners.membership on membership.key = given.membership
                        on conflict do nothing
                        """)
                .param("keys", given.stream().map(Told::key).toArray(String[]::new))
                .param("memberships", given.stream().map(Told::membership).toArray(String[]::new))
                .param("titles", given.stream().map(Told::title).toArray(String[]::new))
                .param("languages", given.stream().map(Told::language).toArray(String[]::new))
                .param("outlets", given.stream().map(Told::outlet).toArray(String[]::new))
                .param("addresses", given.stream().map(Told::address).toArray(String[]::new))
                .param("days", written(given, Told::day))
                .update();
    }

    // The driver sends no arrays of days.
    private static <T> String[] written(List<T> given, Function<T, @Nullable LocalDate> day) {
        return given.stream().map(one -> Objects.toString(day.apply(one), "")).toArray(String[]::new);
    }
}

package org.hexapla.partners.application;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Takes many applications in that were sent elsewhere.
@Repository
class TakenApplications {

    private final JdbcClient database;

    TakenApplications(JdbcClient database) {
        this.database = database;
    }

    /// @param partner by the key under which the register knows it
    record Taken(
            String key,
            String programme,
            String partner,
            String language,
            String about,
            String state,
            Instant submitted,
            @Nullable Instant decided,
            String decision) {}

    /// Those whose programme and partner are known and whose key is new.
    ///
    /// @return how many were new
    int take(List<Taken> given, PersonId by) {
        return database.sql("""
                        insert into partners.application (key, programme, partner, kind, name, mail, language, country, gender,
                            about, state, began, submitted, decided, decided_by, decision, stage)
                        select given.key, given.programme, partner.id, partner.kind,
                            coalesce(partner.content -> 'name' ->> given.language, partner.content -> 'name' ->> 'en',
                                (select min(value) from jsonb_each_text(partner.content -> 'name'))),
                            partner.content ->> 'mail', given.language, partner.country, coalesce(partner.gender, ''),
                            given.about, given.state, given.submitted, given.submitted, nullif(given.decided, '')::timestamptz,
                            case when given.decided <> '' then :by::uuid end, given.decision,
                            case when given.state = 'submitted' then 0
                                else jsonb_array_length(programme.content -> 'stages') - 1 end
                        from unnest(:keys::text[], :programmes::text[], :partners::text[], :languages::text[],
                            :abouts::text[], :states::text[], :submitteds::timestamptz[], :decideds::text[],
                            :decisions::text[])
                            as given (key, programme, partner, language, about, state, submitted, decided, decision)
                        join partners.partner on partner.key = given.partner
                        join partners.programme on given.programme = programme.code
                        on conflict do nothing
                        """)
                .param("keys", given.stream().map(Taken::key).toArray(String[]::new))
                .param("programmes", given.stream().map(Taken::programme).toArray(String[]::new))
                .param("partners", given.stream().map(Taken::partner).toArray(String[]::new))
                .param("languages", given.stream().map(Taken::language).toArray(String[]::new))
                .param("abouts", given.stream().map(Taken::about).toArray(String[]::new))
                .param("states", given.stream().map(Taken::state).toArray(String[]::new))
                .param("submitteds", written(given, Taken::submitted))
                .param("decideds", written(given, Taken::decided))
                .param("decisions", given.stream().map(Taken::decision).toArray(String[]::new))
                .param("by", by.value())
                .update();
    }

    // The driver sends no arrays of instants.
    private static String[] written(List<Taken> given, Function<Taken, @Nullable Instant> instant) {
        return given.stream()
                .map(one -> Objects.toString(instant.apply(one), ""))
                .toArray(String[]::new);
    }
}

package org.hexapla.partners.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.ProgrammeCode;
import org.hexapla.partners.Regions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Finds the people of a programme, and keeps what they work on. In the caller's transaction, without asking who may.
@Repository
class Roster {

    private static final String LISTED = """
            select membership.id, membership.partner, membership.until, partner.content ->> 'name' as name,
                coalesce(partner.country, '') as country, coalesce(partner.gender, '') as gender,
                partner.content ->> 'mail' as mail, partner.content ->> 'language' as language,
                array(select goal from partners.interest where interest.membership = membership.id order by goal) as goals
            """;

    private static final String FROM = """
            from partners.membership
            join partners.partner on partner.id = membership.partner and merged_into is null and erased is null
            where membership.programme = :programme
                and exists (select 1 from partners.spell where spell.membership = membership.id
                    and spell.since <= :today and (spell.until is null or spell.until >= :today))
                and (:typed = '' or partner.content ->> 'name' ilike '%' || :typed || '%')
                and (:country = '' or partner.country = :country)
                and (:countries::text[] is null or partner.country = any (:countries::text[]))
                and (:language = '' or partner.content ->> 'language' = :language)
                and (:gender = '' or partner.gender = :gender)
                and (:goal = 0 or exists (select 1 from partners.interest
                    where interest.membership = membership.id and goal = :goal))
                and (:ending = '' or membership.until <= :today::date + 90)
            """;

    private final JdbcClient database;

    Roster(JdbcClient database) {
        this.database = database;
    }

    List<Listed> find(ProgrammeCode programme, RosterQuestion question, LocalDate today, int from, int most) {
        return asked(LISTED, programme, question, today, "order by membership.id offset :from limit :most")
                .param("from", from)
                .param("most", most)
                .query(Roster::listed)
                .list();
    }

    long count(ProgrammeCode programme, RosterQuestion question, LocalDate today) {
        return asked("select count(*) ", programme, question, today, "")
                .query(Long.class)
                .single();
    }

    /// Those whom the question finds and who are not invited yet.
    List<Listed> uninvited(long hearing, ProgrammeCode programme, RosterQuestion question, LocalDate today) {
        return asked(LISTED, programme, question, today, """
                        and not exists (select 1 from partners.invitation where invitation.membership = membership.id
                            and hearing = :hearing)
                        order by membership.id
                        """)
                .param("hearing", hearing)
                .query(Roster::listed)
                .list();
    }

    Optional<Listed> one(long membership) {
        return database.sql(LISTED + """
                        from partners.membership
                        join partners.partner on partner.id = membership.partner
                        where membership.id = :id
                        """)
                .param("id", membership)
                .query(Roster::listed)
                .optional();
    }

    private JdbcClient.StatementSpec asked(
            String what, ProgrammeCode programme, RosterQuestion question, LocalDate today, String end) {
        return database.sql(what + FROM + end)
                .param("programme", programme.value())
                .param("today", today)
                .param("typed", question.typed())
                .param("country", question.country())
                .param("countries", question.region().isEmpty() ? null : within(question.region()))
                .param("language", question.language())
                .param("gender", question.gender())
                .param("goal", question.goal())
                .param("ending", question.ending());
    }

    private static String[] within(String region) {
        return Regions.countries(Language.EN).stream()
                .filter(country -> Regions.of(country).filter(region::equals).isPresent())
                .map(Country::code)
                .toArray(String[]::new);
    }

    void worksOn(long membership, Collection<Integer> goals) {
        database.sql("delete from partners.interest where membership = :membership and goal <> all (:goals)")
                .param("membership", membership)
                .param("goals", goals.toArray(Integer[]::new))
                .update();
        database.sql("""
                        insert into partners.interest (membership, goal) select :membership, unnest(:goals::int[])
                        on conflict do nothing
                        """)
                .param("membership", membership)
                .param("goals", goals.toArray(Integer[]::new))
                .update();
    }

    /// From a file.
    ///
    /// @return how many were new
    int take(String membership, Collection<Integer> goals) {
        return database.sql("""
                        insert into partners.interest (membership, goal)
                        select membership.id, unnest(:goals::int[]) from partners.membership where key = :key
                        on conflict do nothing
                        """)
                .param("key", membership)
                .param("goals", goals.toArray(Integer[]::new))
                .update();
    }

    private static Listed listed(ResultSet row, int number) throws SQLException {
        return new Listed(
                row.getLong("id"),
                new PartnerId(row.getLong("partner")),
                LocalizedTextJson.read(row.getString("name")),
                row.getString("country"),
                row.getString("gender"),
                row.getString("mail"),
                new Language(row.getString("language")),
                row.getObject("until", LocalDate.class),
                Arrays.asList((Integer[]) row.getArray("goals").getArray()));
    }
}

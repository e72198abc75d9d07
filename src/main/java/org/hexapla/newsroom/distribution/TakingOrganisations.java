package org.hexapla.newsroom.distribution;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hexapla.kernel.ItemRef;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.story.Items;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Takes in organisations that an earlier system has admitted, with what they took and used on its days. One that is
/// there already stays as the house has it.
@Component
class TakingOrganisations {

    private final JdbcClient database;
    private final Items items;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    TakingOrganisations(JdbcClient database, Items items, People people, Audit audit, Clock clock) {
        this.database = database;
        this.items = items;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /// @return whether it was not there yet
    @Transactional
    boolean take(TakenOrganisation taken) {
        var by = people.requireStaff(MediaOrganisations.DEPARTMENT).id();
        var added = database.sql("""
                        insert into newsroom.organisation (key, name, country, contact, state, applied, decided, decided_by)
                        values (:key, :name, :country, :program, 'admitted', :now, :now, :by)
                        on conflict do nothing returning id
                        """)
                .param("key", taken.key())
                .param("name", taken.name())
                .param("country", taken.country().code())
                .param("program", org.hexapla.people.PersonId.PROGRAM.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.value())
                .query(Long.class)
                .optional();
        added.ifPresent(id -> {
            var known = items.keyed(keys(taken));
            taken.follows().forEach(wish -> follow(id, wish));
            taken.took().stream().filter(took -> known.containsKey(took.item())).forEach(took -> took(id, took, known));
            taken.used().stream().filter(used -> known.containsKey(used.item())).forEach(used -> used(id, used, known));
            audit.record(
                    new ItemRef("newsroom.organisation", id.toString()),
                    "created",
                    "",
                    JsonMapper.shared().writeValueAsString(taken.name()));
        });
        return added.isPresent();
    }

    private static Set<String> keys(TakenOrganisation taken) {
        var keys = new HashSet<String>();
        taken.took().forEach(took -> keys.add(took.item()));
        taken.used().forEach(used -> keys.add(used.item()));
        return keys;
    }

    private void follow(long id, Subscription.Wish wish) {
        database.sql("""
                        insert into newsroom.subscription (organisation, theme, type, language, form, since)
                        values (:id, :theme, :type, :language, :form, :now)
                        """)
                .param("id", id)
                .param("theme", wish.theme())
                .param("type", wish.type())
                .param("language", wish.language().tag())
                .param("form", wish.form().code())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private void took(long id, TakenOrganisation.Took took, Map<String, ItemId> known) {
        database.sql("""
                        insert into newsroom.download (organisation, item, language, form, at, by)
                        values (:id, :item, :language, :form, :at, :program)
                        """)
                .param("id", id)
                .param("item", Objects.requireNonNull(known.get(took.item())).value())
                .param("language", took.language().tag())
                .param("form", took.form().code())
                .param("at", noon(took.day()))
                .param("program", org.hexapla.people.PersonId.PROGRAM.value())
                .update();
    }

    private void used(long id, TakenOrganisation.Used used, Map<String, ItemId> known) {
        database.sql("""
                        insert into newsroom.pickup
                            (organisation, item, language, outlet, address, day, noted, noted_by)
                        values (:id, :item, :language, :outlet, :address, :day, :at, :program)
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("item", Objects.requireNonNull(known.get(used.item())).value())
                .param("language", used.language().tag())
                .param("outlet", used.outlet())
                .param("address", used.address())
                .param("day", used.day())
                .param("at", noon(used.day()))
                .param("program", org.hexapla.people.PersonId.PROGRAM.value())
                .update();
    }

    private static Timestamp noon(LocalDate day) {
        return Timestamp.from(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }
}

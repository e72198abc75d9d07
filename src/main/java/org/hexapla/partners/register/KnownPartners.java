package org.hexapla.partners.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.authorities.Spelling;
import org.hexapla.kernel.Language;
import org.hexapla.partners.PartnerCard;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.Partners;
import org.hexapla.partners.ProgrammeCode;
import org.hexapla.people.People;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Answers other modules out of the register.
@Component
@Transactional(readOnly = true)
class KnownPartners implements Partners {

    private static final int LOOKED_AT = 200;

    private final Register register;
    private final Contacts contacts;
    private final People people;
    private final JdbcClient database;

    KnownPartners(Register register, Contacts contacts, People people, JdbcClient database) {
        this.register = register;
        this.contacts = contacts;
        this.people = people;
        this.database = database;
    }

    @Override
    public Optional<PartnerCard> find(PartnerId partner) {
        return register.standing(partner).map(Partner::card);
    }

    @Override
    public List<PartnerCard> suggest(String typed, Language reader, int most) {
        if (Spelling.words(typed).isEmpty()) {
            return List.of();
        }
        return register.search(new Register.Question(typed, ""), 0, LOOKED_AT).stream()
                .map(Partner::card)
                .sorted(Comparator.comparing(card -> card.name().words(reader), reader.order()))
                .limit(most)
                .toList();
    }

    @Override
    public List<PartnerCard> spokenForBy(PersonId person) {
        var kept = people.addressOf(person).map(contacts::keptBy).orElse(List.of());
        var partners = register.find(kept);
        return kept.stream()
                .flatMap(id -> Stream.ofNullable(partners.get(id)))
                .map(Partner::card)
                .toList();
    }

    @Override
    public boolean isMember(PartnerId partner, ProgrammeCode programme, LocalDate day) {
        return database.sql("""
                        select count(*) from partners.spell
                        join partners.membership on membership.id = spell.membership
                        where partner = :partner and programme = :programme
                            and spell.since <= :day and (spell.until is null or spell.until >= :day)
                        """)
                        .param("partner", partner.value())
                        .param("programme", programme.value())
                        .param("day", day)
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Override
    public long members(ProgrammeCode programme, LocalDate day) {
        return database.sql("""
                        select count(distinct partner.id) from partners.spell
                        join partners.membership on membership.id = spell.membership
                        join partners.partner on partner.id = membership.partner and merged_into is null
                        where programme = :programme and spell.since <= :day and (spell.until is null or spell.until >= :day)
                        """)
                .param("programme", programme.value())
                .param("day", day)
                .query(Long.class)
                .single();
    }
}

package org.hexapla.partners.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hexapla.authorities.WorldTiles;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.programme.Programme;
import org.hexapla.partners.programme.Programmes;
import org.hexapla.partners.register.KeepingPartners;
import org.hexapla.partners.register.Partner;
import org.hexapla.partners.register.PartnerTraces;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What everybody, whoever speaks for it, and the staff see of a member.
@Component
@Transactional(readOnly = true)
class ShowingMembers implements PartnerTraces {

    private final Memberships memberships;
    private final Programmes programmes;
    private final KeepingPartners partners;
    private final WorldTiles world;
    private final Clock clock;

    ShowingMembers(
            Memberships memberships, Programmes programmes, KeepingPartners partners, WorldTiles world, Clock clock) {
        this.memberships = memberships;
        this.programmes = programmes;
        this.partners = partners;
        this.world = world;
        this.clock = clock;
    }

    /// @throws PartnersRefused if it belongs to nothing that the reader may know of
    MemberView view(PartnerId id, Language reader) {
        var partner = partners.standing(id);
        var isKeeper = partners.isKeeper(partner.id());
        var isStaff = partners.isStaff();
        var belongings = belongings(partner, isKeeper || isStaff, isStaff);
        if (partner.isErased() || belongings.isEmpty() && !isKeeper && !isStaff) {
            throw PartnersRefused.notFound(id.toString());
        }
        var country = partner.profile()
                .country()
                .map(Country::code)
                .map(code -> world.name(code, reader))
                .orElse("");
        var joinable = isStaff ? joinable(partner, belongings) : List.<Programme>of();
        return new MemberView(partner, country, belongings, joinable, isKeeper, isStaff);
    }

    /// Everybody is shown those of public programmes that hold today, or did: of a fellow, that they were one.
    private List<MemberView.Belonging> belongings(Partner partner, boolean isKnown, boolean isStaff) {
        var known = programmes.byCode();
        var today = LocalDate.now(clock);
        return memberships.of(partner.id()).stream()
                .flatMap(membership -> Stream.ofNullable(known.get(membership.programme()))
                        .filter(programme -> isKnown || programme.rules().isPublic())
                        .filter(programme -> isKnown || isShown(membership, programme))
                        .map(programme -> new MemberView.Belonging(
                                membership,
                                programme,
                                memberships.signed(membership.id()),
                                memberships.stories(membership.id()),
                                isKnown ? memberships.reports(membership.id()) : List.of(),
                                isStaff ? memberships.events(membership.id()) : List.of(),
                                today)))
                .toList();
    }

    private List<Programme> joinable(Partner partner, List<MemberView.Belonging> belongings) {
        return programmes.all().stream()
                .filter(programme -> programme.joins().isOpenTo(partner.kind()))
                .filter(programme -> programme.outcome() != Programme.Outcome.PARTICIPATION)
                .filter(programme -> belongings.stream()
                        .noneMatch(belonging -> belonging.membership().state() != Membership.State.ENDED
                                && belonging.programme().code().equals(programme.code())))
                .toList();
    }

    private static boolean isShown(Membership membership, Programme programme) {
        return membership.state() == Membership.State.ACTIVE || programme.outcome() == Programme.Outcome.FELLOWSHIP;
    }

    @Override
    public List<Trace> of(PartnerId partner) {
        var known = programmes.byCode();
        return memberships.of(partner).stream()
                .flatMap(membership -> memberships.events(membership.id()).stream()
                        .map(event -> new Trace(
                                event.day(),
                                event.kind().messageKey(),
                                Objects.requireNonNull(known.get(membership.programme()))
                                        .name(),
                                "/members/" + partner)))
                .toList();
    }
}

package org.hexapla.campaigns.room;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.authorities.Observances;
import org.hexapla.campaigns.CampaignCode;
import org.hexapla.campaigns.CampaignsRefused;
import org.hexapla.campaigns.kit.Kits;
import org.hexapla.figures.Days;
import org.hexapla.figures.Figure;
import org.hexapla.figures.FigureValue;
import org.hexapla.figures.Figures;
import org.hexapla.partners.Partners;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds what the page of a campaign shows.
@Component
@Transactional(readOnly = true)
class ShowingCampaigns {

    private final RoomTable rooms;
    private final Kits kits;
    private final Partners partners;
    private final Observances observances;
    private final Figures figures;
    private final Clock clock;

    ShowingCampaigns(
            RoomTable rooms, Kits kits, Partners partners, Observances observances, Figures figures, Clock clock) {
        this.rooms = rooms;
        this.kits = kits;
        this.partners = partners;
        this.observances = observances;
        this.figures = figures;
        this.clock = clock;
    }

    List<Campaign> all() {
        return rooms.campaigns().stream().filter(Campaign::isPublic).toList();
    }

    /// @throws CampaignsRefused if it is not there for everybody
    CampaignView shown(CampaignCode code) {
        return view(rooms.campaign(code)
                .filter(Campaign::isPublic)
                .orElseThrow(() -> CampaignsRefused.notFound(code.value())));
    }

    CampaignView view(Campaign campaign) {
        var content = campaign.content();
        return new CampaignView(
                campaign,
                content.partners().stream()
                        .flatMap(partner -> partners.find(partner).stream())
                        .toList(),
                observances.find(content.observance()),
                rooms.dates(campaign.code()),
                kits.of(campaign.code()),
                wrapUp(campaign));
    }

    /// What came of it, counted from records from its first day to its last, or to today; what nothing is known of is
    /// left out.
    private List<FigureValue.Known> wrapUp(Campaign campaign) {
        return asked(campaign).stream()
                .map(written -> Figure.parse(written).with(days(campaign)))
                .filter(figure -> figures.measure(figure.measure()).isPresent())
                .map(figures::value)
                .flatMap(value -> value instanceof FigureValue.Known known ? Stream.of(known) : Stream.of())
                .filter(known -> known.records() > 0)
                .toList();
    }

    private static List<String> asked(Campaign campaign) {
        var of = "campaign=" + campaign.code();
        return Stream.concat(
                        Stream.of(
                                "campaigns.assets:distinct language; " + of,
                                "campaigns.assets; " + of,
                                "campaigns.downloads; " + of,
                                "campaigns.localisations:distinct country; " + of,
                                "reach.views; " + of),
                        campaign.content().hashtags().stream().map(hashtag -> "reach.posts; hashtag=" + hashtag))
                .toList();
    }

    private Days days(Campaign campaign) {
        var today = LocalDate.now(clock);
        var until = campaign.content().until();
        var last = until == null || until.isAfter(today) ? today : until;
        var first = campaign.content().since();
        return new Days(Optional.of(first.isAfter(last) ? last : first), Optional.of(last));
    }
}

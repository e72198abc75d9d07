package org.hexapla.campaigns.room;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexapla.authorities.Observance;
import org.hexapla.campaigns.kit.Kit;
import org.hexapla.figures.FigureValue;
import org.hexapla.figures.Initiative;
import org.hexapla.partners.PartnerCard;
import org.hexapla.people.Person;

/// A campaign on its page.
public record CampaignView(
        Campaign campaign,
        List<PartnerCard> partners,
        Optional<Observance> observance,
        List<CampaignDate> dates,
        Kit kit,
        List<FigureValue.Known> figures) {

    /// The same in its room.
    ///
    /// @param staff to whom tasks may be given
    public record Room(
            CampaignView view, List<CampaignTask> tasks, List<Person> staff, LocalDate today, Choices choices) {

        public String nameOf(CampaignTask task) {
            return staff.stream()
                    .filter(person -> person.id().equals(task.who()))
                    .map(Person::name)
                    .findFirst()
                    .orElse("–");
        }
    }

    /// What the form of a campaign offers.
    public record Choices(List<Observance> observances, List<Initiative> initiatives) {}
}

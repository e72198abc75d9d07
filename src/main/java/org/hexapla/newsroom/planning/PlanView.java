package org.hexapla.newsroom.planning;

import java.util.List;
import org.hexapla.calendar.Zone;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.newsroom.Channel;
import org.hexapla.newsroom.story.ItemType;
import org.hexapla.people.Person;

/// A plan, and all that can be chosen for it.
///
/// @param languages those that have a field for the title
public record PlanView(
        Plan plan,
        List<Asked> asked,
        List<Language> languages,
        List<ItemType> types,
        List<Desk> desks,
        List<Channel> channels,
        List<Person> people) {

    /// Somebody who was asked.
    ///
    /// @param person the number of the account
    /// @param language the tag; empty where none is meant
    public record Asked(String person, String name, Skill skill, String language) {}

    public boolean isNew() {
        return plan.id() == 0;
    }

    public Plan.Content content() {
        return plan.content();
    }

    public LocalizedText title() {
        return plan.content().title();
    }

    public List<Zone> zones() {
        return Zone.ALL;
    }

    public String time() {
        var time = content().time();
        return time == null ? "" : time.toString();
    }
}

package org.hexapla.campaigns.room;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hexapla.campaigns.CampaignCard;
import org.hexapla.campaigns.CampaignCode;
import org.hexapla.campaigns.Campaigning;
import org.hexapla.campaigns.CampaignsRefused;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.partners.Noted;
import org.hexapla.people.Audit;
import org.hexapla.people.Inbox;
import org.hexapla.people.People;
import org.hexapla.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The staff plans campaigns, and says who does what until when.
@Component
@Transactional
class KeepingRooms {

    private final RoomTable rooms;
    private final CampaignTasks tasks;
    private final People people;
    private final Inbox inbox;
    private final Audit audit;
    private final Clock clock;

    KeepingRooms(RoomTable rooms, CampaignTasks tasks, People people, Inbox inbox, Audit audit, Clock clock) {
        this.rooms = rooms;
        this.tasks = tasks;
        this.people = people;
        this.inbox = inbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Campaign> all() {
        people.requireStaff(Campaigning.DEPARTMENT);
        return rooms.campaigns();
    }

    @Transactional(readOnly = true)
    Campaign found(CampaignCode code) {
        people.requireStaff(Campaigning.DEPARTMENT);
        return rooms.campaign(code).orElseThrow(() -> CampaignsRefused.notFound(code.value()));
    }

    /// @return whether there was none of the code
    boolean add(CampaignCode code, Campaign.Content content) {
        people.requireStaff(Campaigning.DEPARTMENT);
        require(content);
        var isNew = rooms.add(code, content);
        if (isNew) {
            audit.record(CampaignCard.item(code), "created", "", trail(content));
        }
        return isNew;
    }

    void change(CampaignCode code, int version, Campaign.Content content) {
        var before = found(code);
        require(content);
        if (before.version() != version || !rooms.change(before, content)) {
            throw CampaignsRefused.conflict("changed");
        }
        audit.record(CampaignCard.item(code), "changed", trail(before.content()), trail(content));
    }

    private static void require(Campaign.Content content) {
        if (content.words().title().isEmpty()) {
            throw CampaignsRefused.mistake("title");
        }
        if (content.languages().isEmpty()) {
            throw CampaignsRefused.mistake("languages");
        }
        var until = content.until();
        if (until != null && until.isBefore(content.since())) {
            throw CampaignsRefused.mistake("days");
        }
    }

    private static String trail(Campaign.Content content) {
        return LocalizedTextJson.write(content.words().title());
    }

    /// @return whether it did not stand there already
    boolean add(CampaignCode code, CampaignDate date) {
        if (date.what().isEmpty()) {
            throw CampaignsRefused.mistake("what");
        }
        var isNew = rooms.add(found(code).code(), date);
        if (isNew) {
            audit.record(CampaignCard.item(code), "dated", "", LocalizedTextJson.write(date.what()));
        }
        return isNew;
    }

    @Transactional(readOnly = true)
    List<CampaignTask> tasks(CampaignCode code) {
        return tasks.of(found(code).code());
    }

    /// Puts it before whoever is to do it, too.
    void give(CampaignCode code, String what, PersonId who, LocalDate until) {
        var campaign = found(code);
        if (what.isEmpty()) {
            throw CampaignsRefused.mistake("what");
        }
        if (people.staff(Campaigning.DEPARTMENT).stream()
                .noneMatch(person -> person.id().equals(who))) {
            throw CampaignsRefused.mistake("who");
        }
        var id = tasks.add(campaign.code(), what, who, until);
        var task = new CampaignTask(id, what, who, until, null);
        inbox.add(
                who,
                new Inbox.Task(
                        "campaigns.inbox.task",
                        List.of(what),
                        task.item(),
                        "/campaigning/rooms/" + campaign.code(),
                        until));
        audit.record(CampaignCard.item(code), "task-given", "", Noted.of(what));
    }

    void done(CampaignCode code, long id) {
        people.requireStaff(Campaigning.DEPARTMENT);
        var task = tasks.find(code, id).orElseThrow(() -> CampaignsRefused.notFound(Long.toString(id)));
        if (!tasks.done(id, LocalDate.now(clock))) {
            throw CampaignsRefused.conflict("done");
        }
        inbox.done(task.item());
        audit.record(CampaignCard.item(code), "task-done", "", Noted.of(task.what()));
    }
}

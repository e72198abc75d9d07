package org.hexapla.campaigns.room;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexapla.campaigns.CampaignCode;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps who does what. In the caller's transaction, without asking who may.
@Repository
class CampaignTasks {

    private final JdbcClient database;

    CampaignTasks(JdbcClient database) {
        this.database = database;
    }

    /// What waits first, by its last day.
    List<CampaignTask> of(CampaignCode campaign) {
        return database.sql("""
                        select id, what, who, until, done from campaigns.campaign_task where campaign = :campaign
                        order by done is not null, until, id
                        """)
                .param("campaign", campaign.value())
                .query((row, _) -> new CampaignTask(
                        row.getLong("id"),
                        row.getString("what"),
                        new PersonId(row.getObject("who", UUID.class)),
                        row.getObject("until", LocalDate.class),
                        row.getObject("done", LocalDate.class)))
                .list();
    }

    Optional<CampaignTask> find(CampaignCode campaign, long id) {
        return of(campaign).stream().filter(task -> task.id() == id).findFirst();
    }

    long add(CampaignCode campaign, String what, PersonId who, LocalDate until) {
        return database.sql("""
                        insert into campaigns.campaign_task (campaign, what, who, until)
                        values (:campaign, :what, :who, :until) returning id
                        """)
                .param("campaign", campaign.value())
                .param("what", what)
                .param("who", who.value())
                .param("until", until)
                .query(Long.class)
                .single();
    }

    boolean done(long id, LocalDate day) {
        return database.sql("update campaigns.campaign_task set done = :day where id = :id and done is null")
                        .param("id", id)
                        .param("day", day)
                        .update()
                > 0;
    }
}

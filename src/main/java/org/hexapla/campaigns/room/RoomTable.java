package org.hexapla.campaigns.room;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.campaigns.CampaignCard;
import org.hexapla.campaigns.CampaignCode;
import org.hexapla.campaigns.Campaigns;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.partners.PartnerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps campaigns. In the caller's transaction, without asking who may.
@Repository
class RoomTable implements Campaigns {

    private final JdbcClient database;

    RoomTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<CampaignCard> find(CampaignCode code) {
        return campaign(code).map(Campaign::card);
    }

    @Override
    public List<CampaignCard> all() {
        return campaigns().stream().map(Campaign::card).toList();
    }

    List<Campaign> campaigns() {
        return database.sql("select * from campaigns.campaign order by since desc, code")
                .query(RoomTable::campaign)
                .list();
    }

    Optional<Campaign> campaign(CampaignCode code) {
        return database.sql("select * from campaigns.campaign where code = :code")
                .param("code", code.value())
                .query(RoomTable::campaign)
                .optional();
    }

    /// @return whether there was none of the code
    boolean add(CampaignCode code, Campaign.Content content) {
        return with(content, database.sql("""
                        insert into campaigns.campaign (code, state, title, goal, audiences, messages, languages, hashtags,
                            partners, observance, initiative, since, until)
                        values (:code, :state, :title::jsonb, :goal::jsonb, :audiences::jsonb, :messages::jsonb,
                            :languages::text[], :hashtags::text[], :partners::bigint[], :observance, :initiative, :since,
                            :until)
                        on conflict do nothing
                        """).param("code", code.value())).update() > 0;
    }

    /// @return whether nobody changed it since it was read
    boolean change(Campaign before, Campaign.Content content) {
        return with(
                                content,
                                database.sql("""
                        update campaigns.campaign set version = version + 1, state = :state, title = :title::jsonb,
                            goal = :goal::jsonb, audiences = :audiences::jsonb, messages = :messages::jsonb,
                            languages = :languages::text[], hashtags = :hashtags::text[], partners = :partners::bigint[],
                            observance = :observance, initiative = :initiative, since = :since, until = :until
                        where code = :code and version = :version
                        """)
                                        .param("code", before.code().value())
                                        .param("version", before.version()))
                        .update()
                > 0;
    }

    private static JdbcClient.StatementSpec with(Campaign.Content content, JdbcClient.StatementSpec statement) {
        var words = content.words();
        return statement
                .param("state", content.state().code())
                .param("title", LocalizedTextJson.write(words.title()))
                .param("goal", LocalizedTextJson.write(words.goal()))
                .param("audiences", LocalizedTextJson.write(words.audiences()))
                .param("messages", LocalizedTextJson.write(words.messages()))
                .param(
                        "languages",
                        content.languages().stream().map(Language::tag).toArray(String[]::new))
                .param("hashtags", content.hashtags().toArray(String[]::new))
                .param(
                        "partners",
                        content.partners().stream().map(PartnerId::value).toArray(Long[]::new))
                .param("observance", content.observance())
                .param("initiative", content.initiative())
                .param("since", content.since())
                .param("until", content.until());
    }

    List<CampaignDate> dates(CampaignCode code) {
        return database.sql("select id, day, what from campaigns.campaign_date where campaign = :code order by day, id")
                .param("code", code.value())
                .query((row, _) -> new CampaignDate(
                        row.getLong("id"),
                        row.getObject("day", LocalDate.class),
                        LocalizedTextJson.read(row.getString("what"))))
                .list();
    }

    /// @return whether it did not stand there already
    boolean add(CampaignCode code, CampaignDate date) {
        return database.sql("""
                        insert into campaigns.campaign_date (campaign, day, what) values (:code, :day, :what::jsonb)
                        on conflict do nothing
                        """)
                        .param("code", code.value())
                        .param("day", date.day())
                        .param("what", LocalizedTextJson.write(date.what()))
                        .update()
                > 0;
    }

    private static Campaign campaign(ResultSet row, int number) throws SQLException {
        return new Campaign(
                new CampaignCode(row.getString("code")),
                row.getInt("version"),
                new Campaign.Content(
                        Campaign.State.parse(row.getString("state")).orElseThrow(),
                        new Campaign.Words(
                                LocalizedTextJson.read(row.getString("title")),
                                LocalizedTextJson.read(row.getString("goal")),
                                LocalizedTextJson.read(row.getString("audiences")),
                                LocalizedTextJson.read(row.getString("messages"))),
                        Stream.of((String[]) row.getArray("languages").getArray())
                                .map(Language::new)
                                .toList(),
                        List.of((String[]) row.getArray("hashtags").getArray()),
                        Stream.of((Long[]) row.getArray("partners").getArray())
                                .map(PartnerId::new)
                                .toList(),
                        row.getString("observance"),
                        row.getString("initiative"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class)));
    }
}

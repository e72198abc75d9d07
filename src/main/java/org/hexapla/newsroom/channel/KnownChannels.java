package org.hexapla.newsroom.channel;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.ItemRef;
import org.hexapla.newsroom.Channel;
import org.hexapla.newsroom.ChannelCode;
import org.hexapla.newsroom.Channels;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the channels and what each was before every change.
@Component
@Transactional
class KnownChannels implements Channels {

    private final JdbcClient database;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    KnownChannels(JdbcClient database, People people, Audit audit, Clock clock) {
        this.database = database;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param version from 1, one more with each change
    record Entry(Channel channel, int version) {}

    @Override
    @Transactional(readOnly = true)
    public Optional<Channel> find(ChannelCode code) {
        return entry(code).map(Entry::channel);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Channel> all() {
        return database.sql("select code, content::text from newsroom.channel order by code")
                .query((row, _) ->
                        ChannelContent.read(new ChannelCode(row.getString("code")), row.getString("content")))
                .list();
    }

    @Transactional(readOnly = true)
    Optional<Entry> entry(ChannelCode code) {
        return database.sql("select content::text, version from newsroom.channel where code = :code")
                .param("code", code.value())
                .query((row, _) ->
                        new Entry(ChannelContent.read(code, row.getString("content")), row.getInt("version")))
                .optional();
    }

    void requireEditor() {
        people.requireStaff("newsroom");
    }

    /// @return whether the code was free
    boolean add(Channel channel) {
        var by = people.requireStaff("newsroom").id();
        var added = database.sql("""
                        insert into newsroom.channel (code, content, changed, changed_by)
                        values (:code, :content::jsonb, :now, :by) on conflict do nothing
                        """)
                .param("code", channel.code().value())
                .param("content", ChannelContent.write(channel))
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.value())
                .update();
        if (added > 0) {
            audit.record(item(channel), "created", "", ChannelContent.write(channel));
        }
        return added > 0;
    }

    /// @param version the one that the editor saw
    /// @throws ChannelChanged if another change came first
    void change(Channel channel, int version) {
        var by = people.requireStaff("newsroom").id();
        var before = entry(channel.code())
                .filter(entry -> entry.version() == version)
                .orElseThrow(() -> new ChannelChanged(channel.code()));
        if (before.channel().equals(channel)) {
            return;
        }
        var changed = database.sql("""
                        with ended as (
                            update newsroom.channel set version = version + 1, content = :content::jsonb,
                                changed = :now, changed_by = :by
                            where code = :code and version = :version
                            returning code
                        )
                        insert into newsroom.channel_history (code, version, at, by, before)
                        select code, :version, :now, :by, :before::jsonb from ended
                        """)
                .param("code", channel.code().value())
                .param("version", version)
                .param("content", ChannelContent.write(channel))
                .param("before", ChannelContent.write(before.channel()))
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.value())
                .update();
        if (changed == 0) {
            throw new ChannelChanged(channel.code());
        }
        audit.record(item(channel), "changed", ChannelContent.write(before.channel()), ChannelContent.write(channel));
    }

    private static ItemRef item(Channel channel) {
        return new ItemRef("newsroom.channel", channel.code().value());
    }
}

package org.hexapla.newsroom.channel;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.web.Visitor;
import org.hexapla.newsroom.Channel;
import org.hexapla.newsroom.ChannelCode;
import org.hexapla.newsroom.Channels;
import org.hexapla.newsroom.Circles;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.Readers;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.search.Search;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the channels and what each was before every change.
@Component
@Transactional
class KnownChannels implements Channels {

    private final JdbcClient database;
    private final People people;
    private final Circles circles;
    private final Audit audit;
    private final Search search;
    private final Clock clock;

    KnownChannels(JdbcClient database, People people, Circles circles, Audit audit, Search search, Clock clock) {
        this.database = database;
        this.people = people;
        this.circles = circles;
        this.audit = audit;
        this.search = search;
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

    @Override
    @Transactional(readOnly = true)
    public List<Channel> open(Collection<Channel> channels) {
        if (isEditor()) {
            return List.copyOf(channels);
        }
        var standing = people.current().map(KnownChannels::standing).orElse(Visitor.Standing.ANYBODY);
        return channels.stream()
                .filter(channel -> switch (channel.readers()) {
                    case Readers.All(var least) -> standing.compareTo(least) >= 0;
                    case Readers.Members(var circle) -> circles.has(circle);
                })
                .toList();
    }

    @Override
    public boolean isEditor() {
        return people.current().filter(KnownChannels::isEditor).isPresent();
    }

    private static boolean isEditor(Person person) {
        return switch (person.role()) {
            case ADMINISTRATOR -> true;
            case STAFF -> person.departments().contains("newsroom");
            case READER -> false;
        };
    }

    private static Visitor.Standing standing(Person person) {
        return switch (person.role()) {
            case ADMINISTRATOR -> Visitor.Standing.ADMINISTRATOR;
            case STAFF -> Visitor.Standing.STAFF;
            case READER -> Visitor.Standing.READER;
        };
    }

    /// The channel for somebody who wants to read it.
    ///
    /// @throws ChannelNotFound also where it is not for them, who need not know of it
    @Transactional(readOnly = true)
    public Channel read(String code) {
        return ChannelCode.parse(code)
                .flatMap(this::find)
                .filter(channel -> !open(List.of(channel)).isEmpty())
                .orElseThrow(() -> new ChannelNotFound(code));
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
        if (!before.channel().readers().equals(channel.readers())) {
            search.changed(itemsOf(channel.code()));
        }
    }

    /// A channel that is closed takes its items out of the index with it.
    private List<ItemRef> itemsOf(ChannelCode code) {
        return database.sql("select item from newsroom.item_channel where channel = :code")
                .param("code", code.value())
                .query((row, _) -> new ItemId(row.getLong("item")).item())
                .list();
    }

    private static ItemRef item(Channel channel) {
        return new ItemRef("newsroom.channel", channel.code().value());
    }
}

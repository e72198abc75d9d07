package org.hexapla.translation.parity;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Makes the rows of which the board counts, and keeps its tallies in step, with one statement.
@Repository
class VersionTable {

    /// What the rows of these things are to be, what they were, and the difference, by all ways to ask for it.
    /// Rows that are as they were are not touched.
    private static final String REFRESH = """
            with asked as (
                select * from translation.thing where id = any(:things)
            ), stood as (
                select asked.id as thing, standing.language, standing.state, standing.since
                from asked join translation.standing using (item_kind, item_id) where until is null
            ), wanted as (
                select id as thing, unnest(owed) as language from asked where is_read
                union select stood.thing, stood.language from stood join asked on asked.id = stood.thing where is_read
                union select id, jsonb_object_keys(texts) from asked where is_read
            ), seen as (
                select wanted.thing, wanted.language, asked.type, asked.sites, coalesce(stood.state, 'missing') as state,
                    wanted.language = any(asked.owed) as is_owed, asked.words, asked.first, asked.hours as within,
                    (asked.texts -> wanted.language ->> 'first')::timestamptz as published,
                    coalesce((asked.texts -> wanted.language ->> 'lacks')::int, 0) as lacks, stood.since,
                    coalesce(readers.readers, 0) as readers
                from wanted
                join asked on asked.id = wanted.thing
                left join stood on stood.thing = wanted.thing and stood.language = wanted.language
                left join translation.readers on readers.thing = wanted.thing and readers.language = wanted.language
            ), fresh as (
                select thing, language, type, sites, state, is_owed, words,
                    case state when 'up-to-date' then 0 when 'outdated' then least(greatest(lacks, 1), words) else words end
                        as behind,
                    published,
                    case when published > first then floor(extract(epoch from published - first) / 3600)::int end as hours,
                    case when is_owed and within > 0
                        then (case when state = 'outdated' then since else first end) + within * interval '1 hour' end as due,
                    case when is_owed and within > 0 and published is not null
                        then published > first + within * interval '1 hour' end as is_late,
                    readers
                from seen
            ), former as (
                select * from translation.version where thing = any(:things)
            ), changed as (
                select 1 as sign, fresh.* from fresh union all select -1, former.* from former
            ), spread as (
                select changed.*, kind.asked_type, place.asked_site
                from changed
                cross join lateral (values (''), (type)) as kind (asked_type)
                cross join lateral (select '' union all select unnest(sites)) as place (asked_site)
            ), tallied as (
                insert into translation.tally (type, site, language, is_owed, state, items, words, behind, debt)
                select asked_type, asked_site, language, is_owed, state, sum(sign), sum(sign * words), sum(sign * behind),
                    sum(sign * behind * readers)
                from spread group by asked_type, asked_site, language, is_owed, state
                having sum(sign) <> 0 or sum(sign * words) <> 0 or sum(sign * behind) <> 0
                    or sum(sign * behind * readers) <> 0
            ), lagged as (
                insert into translation.lag_tally (type, site, language, hours, is_late, items)
                select asked_type, asked_site, language, hours, is_late, sum(sign)
                from spread where hours is not null group by asked_type, asked_site, language, hours, is_late
                having sum(sign) <> 0
            ), gone as (
                delete from translation.version
                where thing = any(:things) and not exists (
                    select from fresh where fresh.thing = version.thing and fresh.language = version.language)
            )
            insert into translation.version as known (thing, language, type, sites, state, is_owed, words, behind, published,
                hours, due, is_late, readers)
            select thing, language, type, sites, state, is_owed, words, behind, published, hours, due, is_late, readers
            from fresh
            on conflict (thing, language) do update
            set type = excluded.type, sites = excluded.sites, state = excluded.state, is_owed = excluded.is_owed,
                words = excluded.words, behind = excluded.behind, published = excluded.published, hours = excluded.hours,
                due = excluded.due, is_late = excluded.is_late, readers = excluded.readers
            where known.* is distinct from excluded.*
            """;

    private final JdbcClient database;

    VersionTable(JdbcClient database) {
        this.database = database;
    }

    /// @param things locked by the transaction
    void refresh(Collection<Long> things) {
        if (!things.isEmpty()) {
            database.sql(REFRESH).param("things", things.toArray(Long[]::new)).update();
        }
    }
}

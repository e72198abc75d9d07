-- What harvesters are told, and in which order (ADR 57). A record's stamp is the moment at which its last change was
-- noted here, after it was committed: no record can turn up later with an earlier stamp.

-- Changes that are committed and not yet stamped. Never unique: a change that is under way while another is stamped
-- must not lose its note.
create table library.harvest_due (
    position bigint primary key generated always as identity,
    record bigint not null
);

create table library.harvest_entry (
    record bigint primary key references library.record,
    stamp timestamptz not null,
    -- Whether everybody may have it; otherwise it is told as deleted.
    open boolean not null,
    -- The sets it is in; of one that is deleted, those it was last in.
    sets text[] not null
);

-- Where records stand in the list of each set; the one with the empty name holds all. A place that was left is kept for
-- some days, so that a list begun before then still finds its record there.
create table library.harvest_place (
    set text collate "C" not null,
    stamp timestamptz not null,
    record bigint not null,
    left_at timestamptz,
    primary key (set, stamp, record)
);
create index harvest_place_left on library.harvest_place (left_at) where left_at is not null;

-- Whether a record is open to everybody, and its sets.
create function library.harvest_facts(records bigint[])
returns table (record bigint, open boolean, sets text[])
language sql stable as $$
    select record.id,
           record.state = 'live' and coalesce(document.content ->> 'distribution', '') <> 'RESTRICTED',
           case when record.state = 'removed' and entry.sets is not null then entry.sets
           else array[record.kind]
                || case when document.type is null then '{}' else array['document:' || document.type] end
                || array(select distinct 'body-' || replace(body, '/', '_')
                         from (select body from library.document_origin where document_origin.record = record.id
                               union all select body from library.roll_call where roll_call.record = record.id
                               union all select body from library.speech where speech.record = record.id) issued
                         where body <> '' order by 1)
           end
    from library.record
    left join library.document on document.record = record.id
    left join library.harvest_entry entry on entry.record = record.id
    where record.id = any (records)
$$;

-- What is there already bears the time of its last change.
insert into library.harvest_entry (record, stamp, open, sets)
select facts.record, record.changed, facts.open, facts.sets
from (select array_agg(id) as ids from library.record group by id / 1000) batch
cross join lateral library.harvest_facts(batch.ids) facts
join library.record on record.id = facts.record;

insert into library.harvest_place (set, stamp, record)
select set, stamp, record from library.harvest_entry cross join unnest(array_append(sets, '')) set;

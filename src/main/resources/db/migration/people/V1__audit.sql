create schema people;

-- Who did what, when, to which record. A person is kept by id alone, so that a name can be forgotten and the trail kept;
-- the program itself is the id of zeros, a visitor is null.
create table people.audit (
    id bigint generated always as identity primary key,
    happened_at timestamptz not null,
    person uuid,
    item_kind text not null,
    item_id text not null,
    action text not null,
    before jsonb,
    after jsonb
);
create index audit_by_item on people.audit (item_kind, item_id, id);
create index audit_by_person on people.audit (person, id);
create index audit_by_time on people.audit (happened_at);

-- The program owns its tables, so a revoked right would not bind it; a trigger does, until somebody drops it, which is
-- no slip.
create function people.refuse_to_rewrite_the_trail() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is only ever added to';
end
$$;
create trigger audit_is_only_added_to before update or delete or truncate on people.audit
    for each statement execute function people.refuse_to_rewrite_the_trail();

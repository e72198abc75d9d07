-- A recording's page leads back to the items that it stands in.
create index edition_by_block on newsroom.edition using gin ((content -> 'blocks') jsonb_path_ops)
    where withdrawn is null;

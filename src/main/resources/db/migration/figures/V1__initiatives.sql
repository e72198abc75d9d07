create schema figures;

-- What ties facts to the programme. Facts name an initiative by its code; a code that is not here counts all the same.
create table figures.initiative (
    code text primary key check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name jsonb not null,
    subprogrammes text[] not null,
    mandates text[] not null
);

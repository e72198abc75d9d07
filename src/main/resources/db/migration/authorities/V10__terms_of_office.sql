-- Terms of office of states: the program's own facts, and what lists that were imported add. Years, both included; a last
-- year that is not there means still.
create table authorities.state_term (
    source text not null,
    body text not null,
    state text not null,
    first_year int not null,
    last_year int,
    seat text not null check (seat in ('permanent', 'elected', 'president')),
    primary key (body, state, first_year, seat, source)
);

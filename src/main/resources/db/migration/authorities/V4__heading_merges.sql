-- Which records a merge let link to the gaining heading: what undoing it takes back. Of a record that linked to both
-- before, one of two equal fields went, and the merge cannot tell which it would be again.
create table authorities.heading_merge (
    losing bigint not null,
    gaining bigint not null,
    record text not null,
    both_before boolean not null,
    primary key (losing, record)
);

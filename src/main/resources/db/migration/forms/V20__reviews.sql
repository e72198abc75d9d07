-- Reviews of whatever was handed in, each by one reviewer. subject: what is reviewed. conflict: why the reviewer keeps
-- away from it.
create table forms.review (
    subject text collate "C" not null,
    reviewer uuid not null,
    assigned timestamptz not null,
    assigned_by uuid not null,
    conflict text,
    scores jsonb not null default '{}',
    comment text not null default '',
    handed_in timestamptz,
    primary key (subject, reviewer)
);
create index review_by_reviewer on forms.review (reviewer, assigned);
